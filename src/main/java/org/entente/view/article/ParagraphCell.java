package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.entente.model.SentenceRef;
import org.entente.view.HighlightedText;
import org.entente.view.StyleClass;
import org.entente.view.TextRange;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.jspecify.annotations.Nullable;

/** A paragraph with its number in the margin; each sentence is a node with an id of its own. */
final class ParagraphCell extends ListCell<ArticleParagraph> {

    /** The widest lines, in pixels: about 68 characters of the article's text. */
    private static final double MEASURE = 490;

    private static final double HEADLINE_MEASURE = 600;

    private final ArticleViewModel model;
    private final Label number = new Label();
    private final HBox row = new HBox(number);

    /** The sentences' text nodes, in order. */
    private final List<Text> pieces = new ArrayList<>();

    private @Nullable HighlightedText text;

    /** Held here, since the model holds it weakly: a cell that is thrown away stops listening. */
    private final InvalidationListener marking = observable -> mark();

    ParagraphCell(ArticleViewModel model) {
        this.model = model;
        number.getStyleClass().add(StyleClass.PARAGRAPH_NUMBER.css());
        row.getStyleClass().add(StyleClass.PARAGRAPH.css());
        InvalidationListener weak = new WeakInvalidationListener(marking);
        model.supportingProperty().addListener(weak);
        model.pointedProperty().addListener(weak);
        model.shownProperty().addListener(weak);
        model.cursorProperty().addListener(weak);
    }

    @Override
    protected void updateItem(@Nullable ArticleParagraph item, boolean empty) {
        ArticleParagraph before = getItem();
        super.updateItem(item, empty);
        if (empty || item == null) {
            text = null;
            setGraphic(null);
            setAccessibleText(null);
        } else if (text == null || !item.equals(before)) {
            show(item);
        }
    }

    private void show(ArticleParagraph paragraph) {
        HighlightedText shown = new HighlightedText(pieces(paragraph));
        boolean headline = paragraph.number() == 0;
        if (headline) {
            shown.getStyleClass().add(StyleClass.HEADLINE.css());
        }
        shown.setOnMouseMoved(this::point);
        shown.setOnMouseExited(event -> model.pointAtNothing());
        shown.setOnMouseClicked(this::click);
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMaxWidth(headline ? HEADLINE_MEASURE : MEASURE);
        boolean numbered = !headline && !paragraph.continued();
        number.setText(numbered ? Integer.toString(paragraph.number()) : "");
        row.getChildren().setAll(number, shown);
        text = shown;
        setGraphic(row);
        setAccessibleText(
                paragraph.sentences().stream()
                        .map(ArticleSentence::description)
                        .collect(Collectors.joining(" ")));
        mark();
    }

    /** Makes a text node for each sentence, and plain ones for the white space between them. */
    private List<Text> pieces(ArticleParagraph paragraph) {
        List<Text> all = new ArrayList<>();
        pieces.clear();
        int end = 0;
        for (ArticleSentence sentence : paragraph.sentences()) {
            TextRange range = sentence.range();
            if (end < range.start()) {
                all.add(new Text(paragraph.text().substring(end, range.start())));
            }
            Text piece = piece(paragraph, sentence);
            pieces.add(piece);
            all.add(piece);
            end = range.end();
        }
        if (end < paragraph.text().length()) {
            all.add(new Text(paragraph.text().substring(end)));
        }
        return all;
    }

    private static Text piece(ArticleParagraph paragraph, ArticleSentence sentence) {
        TextRange range = sentence.range();
        Text piece = new Text(paragraph.text().substring(range.start(), range.end()));
        SentenceRef ref = sentence.ref();
        piece.setId("sentence-" + ref.source() + "-" + ref.paragraph() + "-" + ref.index());
        piece.setAccessibleRole(AccessibleRole.TEXT);
        piece.setAccessibleText(sentence.description());
        StyleClass style =
                sentence.isCited() ? StyleClass.SENTENCE_CITED : StyleClass.SENTENCE_UNCITED;
        piece.getStyleClass().addAll(StyleClass.SENTENCE.css(), style.css());
        return piece;
    }

    private void mark() {
        ArticleParagraph paragraph = getItem();
        HighlightedText marked = text;
        if (marked == null || paragraph == null) {
            return;
        }
        Set<SentenceRef> supporting = model.supportingProperty().get();
        Set<SentenceRef> pointed = model.pointedProperty().get();
        Optional<SentenceRef> shown = model.shownProperty().get();
        Optional<SentenceRef> cursor = model.cursorProperty().get();
        marked.underline(StyleClass.MARK_CITED, ranges(paragraph, ArticleSentence::isCited));
        marked.highlight(StyleClass.MARK, ranges(paragraph, s -> supporting.contains(s.ref())));
        marked.highlight(
                StyleClass.MARK_POINTED, ranges(paragraph, s -> pointed.contains(s.ref())));
        marked.highlight(
                StyleClass.MARK_SHOWN,
                ranges(paragraph, s -> shown.filter(s.ref()::equals).isPresent()));
        marked.underline(
                StyleClass.MARK_CURSOR,
                ranges(paragraph, s -> cursor.filter(s.ref()::equals).isPresent()));
        for (int i = 0; i < pieces.size(); i++) {
            Text piece = pieces.get(i);
            SentenceRef ref = paragraph.sentences().get(i).ref();
            piece.pseudoClassStateChanged(
                    StyleClass.SUPPORTING,
                    supporting.contains(ref) || shown.filter(ref::equals).isPresent());
            piece.pseudoClassStateChanged(StyleClass.POINTED, pointed.contains(ref));
        }
    }

    private static List<TextRange> ranges(
            ArticleParagraph paragraph, Predicate<ArticleSentence> chosen) {
        return paragraph.sentences().stream().filter(chosen).map(ArticleSentence::range).toList();
    }

    private void point(MouseEvent event) {
        sentenceAt(event).ifPresentOrElse(model::pointAt, model::pointAtNothing);
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            sentenceAt(event).ifPresent(model::activate);
        }
    }

    private Optional<SentenceRef> sentenceAt(MouseEvent event) {
        ArticleParagraph paragraph = getItem();
        HighlightedText shown = text;
        if (paragraph == null || shown == null) {
            return Optional.empty();
        }
        var character = shown.characterAt(event.getX(), event.getY());
        if (character.isEmpty()) {
            return Optional.empty();
        }
        var place = paragraph.sentenceAt(character.getAsInt());
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(paragraph.sentences().get(place.getAsInt()).ref());
    }

    /**
     * Measures where a sentence begins.
     *
     * @param sentence a sentence of this cell's paragraph
     * @return its top in this cell's coordinates; empty where the cell shows another paragraph
     */
    OptionalDouble topOf(ArticleSentence sentence) {
        HighlightedText shown = text;
        ArticleParagraph paragraph = getItem();
        if (shown == null || paragraph == null || !paragraph.sentences().contains(sentence)) {
            return OptionalDouble.empty();
        }
        double top = shown.boundsOf(sentence.range()).getMinY();
        return OptionalDouble.of(sceneToLocal(shown.localToScene(0, top)).getY());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** A cell is as wide as the list, never wider: its text wraps. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (text == null) {
            return super.computePrefHeight(width);
        }
        double inner = width < 0 ? getWidth() : width;
        return snappedTopInset()
                + row.prefHeight(inner - snappedLeftInset() - snappedRightInset())
                + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (text != null) {
            row.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset());
        }
    }
}
