package org.entente.view.article;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.trace.SentenceRef;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.words.CitationText;

/** The selected text of the source shown. */
public final class SelectedText {

    private final List<ArticleParagraph> rows;
    private final Consumer<String> clipboard;
    private final ReadOnlyObjectWrapper<Optional<TextSelection>> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Optional.empty());

    /**
     * @param rows the paragraphs of the source shown, updated by the owner
     * @param clipboard takes copied text
     */
    SelectedText(List<ArticleParagraph> rows, Consumer<String> clipboard) {
        this.rows = rows;
        this.clipboard = clipboard;
    }

    /** The selection; empty for none. */
    public ReadOnlyObjectProperty<Optional<TextSelection>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Tells whether no character is selected. */
    public boolean isEmpty() {
        return selection.get().map(TextSelection::isEmpty).orElse(true);
    }

    public void select(TextSelection.Point anchor, TextSelection.Point caret) {
        selection.set(Optional.of(new TextSelection(anchor, caret)));
    }

    /** Extends the selection to a position, or starts one there. */
    public void extendTo(TextSelection.Point caret) {
        select(selection.get().map(TextSelection::anchor).orElse(caret), caret);
    }

    /** Extends the selection to cover a sentence, or starts with that sentence. */
    void extendTo(SentenceRef sentence) {
        for (int row = 0; row < rows.size(); row++) {
            for (ArticleSentence candidate : rows.get(row).sentences()) {
                if (candidate.ref().equals(sentence)) {
                    TextSelection.Point start =
                            new TextSelection.Point(row, candidate.range().start());
                    TextSelection.Point end = new TextSelection.Point(row, candidate.range().end());
                    TextSelection.Point anchor =
                            selection.get().map(TextSelection::anchor).orElse(start);
                    select(anchor, anchor.compareTo(start) <= 0 ? end : start);
                    return;
                }
            }
        }
    }

    /** Selects the whole source. */
    public void selectAll() {
        if (!rows.isEmpty()) {
            int last = rows.size() - 1;
            select(
                    new TextSelection.Point(0, 0),
                    new TextSelection.Point(last, rows.get(last).text().length()));
        }
    }

    public void clear() {
        selection.set(Optional.empty());
    }

    /** Returns the exact selected text, with a blank line between paragraphs. */
    public String text() {
        return selection.get().map(marked -> marked.text(rows)).orElse("");
    }

    /** Copies the selected text, if any. */
    public void copy() {
        if (!isEmpty()) {
            clipboard.accept(text());
        }
    }

    /**
     * Cites the selected text, or else a sentence.
     *
     * @param sentence cited if no text is selected
     * @return empty if there is neither
     */
    Optional<CitationText> citation(
            Dossier dossier, Source source, Optional<SentenceRef> sentence) {
        TextSelection marked = selection.get().orElse(null);
        if (marked == null || marked.isEmpty()) {
            return sentence.flatMap(
                    ref ->
                            source.article()
                                    .sentence(ref.paragraph(), ref.index())
                                    .map(
                                            words ->
                                                    CitationText.of(
                                                            dossier,
                                                            ref.source(),
                                                            ref.paragraph(),
                                                            ref.paragraph(),
                                                            List.of(words.text()))));
        }
        return Optional.of(
                CitationText.of(
                        dossier,
                        source.id(),
                        rows.get(marked.start().row()).number(),
                        rows.get(marked.end().row()).number(),
                        marked.quotes(rows).stream().map(String::strip).toList()));
    }

    void copy(String words) {
        clipboard.accept(words);
    }
}
