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

/** The text the user has marked in the source shown, and what is copied of it. */
public final class SelectedText {

    private final List<ArticleParagraph> rows;
    private final Consumer<String> clipboard;
    private final ReadOnlyObjectWrapper<Optional<TextSelection>> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", Optional.empty());

    /**
     * Marks nothing at first.
     *
     * @param rows the paragraphs of the source shown, kept up to date by their owner
     * @param clipboard takes what is copied
     */
    SelectedText(List<ArticleParagraph> rows, Consumer<String> clipboard) {
        this.rows = rows;
        this.clipboard = clipboard;
    }

    /** What is marked; empty for nothing. */
    public ReadOnlyObjectProperty<Optional<TextSelection>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /**
     * Tells whether no character is marked.
     *
     * @return whether there is nothing to copy
     */
    public boolean isEmpty() {
        return selection.get().map(TextSelection::isEmpty).orElse(true);
    }

    /** Marks from one place to another. */
    public void select(TextSelection.Point anchor, TextSelection.Point caret) {
        selection.set(Optional.of(new TextSelection(anchor, caret)));
    }

    /** Leads the mark on to another place; begins one there where there is none. */
    public void extendTo(TextSelection.Point caret) {
        select(selection.get().map(TextSelection::anchor).orElse(caret), caret);
    }

    /** Leads the mark on to cover a sentence; begins with the sentence where there is none. */
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

    /** Marks the whole source. */
    public void selectAll() {
        if (!rows.isEmpty()) {
            int last = rows.size() - 1;
            select(
                    new TextSelection.Point(0, 0),
                    new TextSelection.Point(last, rows.get(last).text().length()));
        }
    }

    /** Marks nothing. */
    public void clear() {
        selection.set(Optional.empty());
    }

    /**
     * Returns the text marked.
     *
     * @return the text to the letter, with a blank line between paragraphs
     */
    public String text() {
        return selection.get().map(marked -> marked.text(rows)).orElse("");
    }

    /** Copies the text marked; does nothing where none is. */
    public void copy() {
        if (!isEmpty()) {
            clipboard.accept(text());
        }
    }

    /**
     * Cites the text marked, or else a sentence.
     *
     * @param dossier the open dossier
     * @param source the source shown
     * @param sentence cited where no text is marked
     * @return the citation; empty where there is neither
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
