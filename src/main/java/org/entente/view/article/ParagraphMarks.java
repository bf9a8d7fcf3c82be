package org.entente.view.article;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import javafx.beans.InvalidationListener;
import javafx.scene.text.Text;
import org.entente.model.trace.SentenceRef;
import org.entente.view.StyleClass;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.text.HighlightedText;
import org.entente.view.text.TextRange;

/** Applies the marks of the view model to one row of the article. */
final class ParagraphMarks {

    private final ArticleViewModel model;
    private final int row;
    private final ArticleParagraph paragraph;
    private final HighlightedText marked;
    private final List<Text> pieces;

    /**
     * @param row its index
     * @param marked its text
     * @param pieces the nodes of its sentences
     */
    ParagraphMarks(
            ArticleViewModel model,
            int row,
            ArticleParagraph paragraph,
            HighlightedText marked,
            List<Text> pieces) {
        this.model = model;
        this.row = row;
        this.paragraph = paragraph;
        this.marked = marked;
        this.pieces = pieces;
    }

    /**
     * Listens to everything that changes marks.
     *
     * @param weak a weak listener
     */
    static void listen(ArticleViewModel model, InvalidationListener weak) {
        model.supportingProperty().addListener(weak);
        model.pointedProperty().addListener(weak);
        model.shownProperty().addListener(weak);
        model.cursorProperty().addListener(weak);
        model.uncited().activeProperty().addListener(weak);
        model.text().selectionProperty().addListener(weak);
        model.ink().mentionsProperty().addListener(weak);
        model.ink().mentionProperty().addListener(weak);
        model.ink().caretProperty().addListener(weak);
    }

    void draw() {
        Set<SentenceRef> supporting = model.supportingProperty().get();
        Set<SentenceRef> pointed = model.pointedProperty().get();
        Optional<SentenceRef> shown = model.shownProperty().get();
        Optional<SentenceRef> cursor = model.cursorProperty().get();
        boolean receding = model.uncited().activeProperty().get();
        boolean curating = model.ink().caretProperty().get();
        underlineCited(receding);
        marked.highlight(StyleClass.MARK, ranges(s -> supporting.contains(s.ref())));
        marked.highlight(StyleClass.MARK_UNCITED, ranges(s -> receding && isUnread(s)));
        marked.highlight(
                StyleClass.MARK_POINTED,
                ranges(s -> pointed.contains(s.ref()) && !(curating && s.claims() == 0)));
        marked.highlight(
                StyleClass.MARK_SHOWN, ranges(s -> shown.filter(s.ref()::equals).isPresent()));
        marked.highlight(StyleClass.MARK_SELECTED_TEXT, selectedText());
        marked.underline(
                StyleClass.MARK_CURSOR,
                ranges(s -> !curating && cursor.filter(s.ref()::equals).isPresent()));
        drawMentions();
        marked.caret(StyleClass.MARK_CARET, curating ? caret() : OptionalInt.empty());
        for (int i = 0; i < pieces.size(); i++) {
            Text piece = pieces.get(i);
            ArticleSentence sentence = paragraph.sentences().get(i);
            SentenceRef ref = sentence.ref();
            piece.pseudoClassStateChanged(
                    StyleClass.SUPPORTING,
                    supporting.contains(ref) || shown.filter(ref::equals).isPresent());
            piece.pseudoClassStateChanged(StyleClass.POINTED, pointed.contains(ref));
            piece.pseudoClassStateChanged(StyleClass.RECEDED, receding && !isUnread(sentence));
        }
    }

    private static boolean isUnread(ArticleSentence sentence) {
        return !sentence.isCited() && !sentence.isSetAside();
    }

    /** Underlines cited sentences by what they support, unless they are faded. */
    private void underlineCited(boolean receding) {
        for (Underline line : Underline.values()) {
            marked.underline(
                    line.style(),
                    ranges(s -> !receding && s.underline().filter(line::equals).isPresent()));
        }
    }

    private void drawMentions() {
        marked.dot(StyleClass.MARK_MENTION, model.ink().mentionsProperty().get().apply(row));
        marked.highlight(
                StyleClass.MARK_MENTION_HERE,
                model.ink()
                        .mentionProperty()
                        .get()
                        .filter(mark -> mark.row() == row)
                        .map(mark -> List.of(mark.range()))
                        .orElse(List.of()));
    }

    private List<TextRange> selectedText() {
        int length = paragraph.text().length();
        return model.text()
                .selectionProperty()
                .get()
                .flatMap(selection -> selection.within(row, length))
                .map(List::of)
                .orElse(List.of());
    }

    private OptionalInt caret() {
        Optional<TextSelection.Point> caret =
                model.text().selectionProperty().get().map(TextSelection::caret);
        return caret.isPresent() && caret.get().row() == row
                ? OptionalInt.of(Math.min(caret.get().offset(), paragraph.text().length()))
                : OptionalInt.empty();
    }

    private List<TextRange> ranges(Predicate<ArticleSentence> chosen) {
        return paragraph.sentences().stream().filter(chosen).map(ArticleSentence::range).toList();
    }
}
