package org.entente.view.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import org.entente.model.trace.SentenceRef;
import org.entente.view.StyleClass;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.text.HighlightedText;
import org.entente.view.text.TextRange;
import org.jspecify.annotations.Nullable;

/** A paragraph with its number in the margin. Each sentence is a node with an id. */
final class ParagraphCell extends ListCell<ArticleParagraph> {

    /** Maximum line width in pixels: about 68 characters. */
    private static final double MEASURE = 490;

    private static final double HEADLINE_MEASURE = 600;

    private final ArticleViewModel model;
    private final Label number = new Label();
    private final HBox row = new HBox(number);

    /** The text nodes of the sentences, in order. */
    private final List<Text> pieces = new ArrayList<>();

    /** The actors' names in the paragraph, found when the pointer first enters. */
    private @Nullable List<ActorNames.Found> names;

    private @Nullable HighlightedText text;

    /** Referenced here because the model holds it weakly: a discarded cell stops listening. */
    private final InvalidationListener marking = observable -> mark();

    private final InvalidationListener making = observable -> requestLayout();

    ParagraphCell(ArticleViewModel model) {
        this.model = model;
        number.getStyleClass().add(StyleClass.PARAGRAPH_NUMBER.css());
        row.getStyleClass().add(StyleClass.PARAGRAPH.css());
        InvalidationListener weak = new WeakInvalidationListener(marking);
        ParagraphMarks.listen(model, weak);
        model.ink().roomProperty().addListener(new WeakInvalidationListener(making));
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
        HBox.setHgrow(shown, Priority.ALWAYS);
        shown.setMaxWidth(headline ? HEADLINE_MEASURE : MEASURE);
        boolean numbered = !headline && !paragraph.continued();
        number.setText(numbered ? Integer.toString(paragraph.number()) : "");
        row.getChildren().setAll(number, shown);
        row.getStyleClass().setAll(StyleClass.PARAGRAPH.css());
        model.color().ifPresent(row.getStyleClass()::add);
        text = shown;
        names = null;
        setGraphic(row);
        setAccessibleText(
                paragraph.sentences().stream()
                        .map(ArticleSentence::description)
                        .collect(Collectors.joining(" ")));
        mark();
    }

    /** Makes a text node for each sentence and for the white space between sentences. */
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
                sentence.isCited()
                        ? StyleClass.SENTENCE_CITED
                        : sentence.isSetAside()
                                ? StyleClass.SENTENCE_ASIDE
                                : StyleClass.SENTENCE_UNCITED;
        piece.getStyleClass().addAll(StyleClass.SENTENCE.css(), style.css());
        return piece;
    }

    private void mark() {
        ArticleParagraph paragraph = getItem();
        HighlightedText marked = text;
        if (marked != null && paragraph != null) {
            new ParagraphMarks(model, getIndex(), paragraph, marked, pieces).draw();
        }
    }

    /** Returns the space kept free below the paragraph. */
    private double room() {
        return model.ink()
                .roomProperty()
                .get()
                .filter(room -> room.row() == getIndex())
                .map(ArticleInk.Room::height)
                .orElse(0.0);
    }

    /** Finds the sentence at a point of the scene. */
    Optional<SentenceRef> sentenceAt(double sceneX, double sceneY) {
        ArticleParagraph paragraph = getItem();
        OptionalInt character = characterAt(sceneX, sceneY);
        if (paragraph == null || character.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt place = paragraph.sentenceAt(character.getAsInt());
        return place.isEmpty()
                ? Optional.empty()
                : Optional.of(paragraph.sentences().get(place.getAsInt()).ref());
    }

    /** Finds the actor's name at a point of the scene. */
    Optional<ActorNames.Found> nameAt(double sceneX, double sceneY) {
        OptionalInt character = characterAt(sceneX, sceneY);
        return character.isEmpty()
                ? Optional.empty()
                : names().stream()
                        .filter(
                                name ->
                                        name.range().start() <= character.getAsInt()
                                                && character.getAsInt() < name.range().end())
                        .findFirst();
    }

    List<ActorNames.Found> names() {
        ArticleParagraph paragraph = getItem();
        List<ActorNames.Found> known = names;
        if (known == null) {
            known = paragraph == null ? List.of() : model.namesIn(paragraph);
            names = known;
        }
        return known;
    }

    List<ActorNames.Found> names(SentenceRef sentence) {
        ArticleParagraph paragraph = getItem();
        return paragraph == null
                ? List.of()
                : paragraph.sentences().stream()
                        .filter(candidate -> candidate.ref().equals(sentence))
                        .flatMap(
                                found ->
                                        names().stream()
                                                .filter(
                                                        n ->
                                                                n.range().start()
                                                                        >= found.range().start())
                                                .filter(
                                                        n ->
                                                                n.range().end()
                                                                        <= found.range().end()))
                        .toList();
    }

    /** Underlines a name, or none. */
    void markName(Optional<ActorNames.Found> name) {
        HighlightedText marked = text;
        if (marked != null) {
            marked.underline(
                    StyleClass.MARK_NAME,
                    name.map(found -> List.of(found.range())).orElse(List.of()));
        }
    }

    /** Returns the text offset nearest to a point of the scene. */
    int insertionAt(double sceneX, double sceneY) {
        HighlightedText shown = text;
        if (shown == null) {
            return 0;
        }
        Point2D at = shown.sceneToLocal(sceneX, sceneY);
        return shown.insertionAt(at.getX(), at.getY());
    }

    private OptionalInt characterAt(double sceneX, double sceneY) {
        HighlightedText shown = text;
        if (shown == null) {
            return OptionalInt.empty();
        }
        Point2D at = shown.sceneToLocal(sceneX, sceneY);
        return shown.characterAt(at.getX(), at.getY());
    }

    /** Returns the bounds of a range in scene coordinates. */
    Optional<Bounds> boundsOf(TextRange range) {
        return Optional.ofNullable(text).map(shown -> shown.localToScene(shown.boundsOf(range)));
    }

    /** Returns the bounds of the text in scene coordinates. */
    Optional<Bounds> textBounds() {
        return Optional.ofNullable(text).map(shown -> shown.localToScene(shown.getLayoutBounds()));
    }

    /** Returns the bounds of a sentence in scene coordinates. */
    Optional<Bounds> boundsOf(SentenceRef sentence) {
        ArticleParagraph paragraph = getItem();
        HighlightedText shown = text;
        return paragraph == null || shown == null
                ? Optional.empty()
                : paragraph.sentences().stream()
                        .filter(candidate -> candidate.ref().equals(sentence))
                        .findFirst()
                        .map(found -> shown.localToScene(shown.boundsOf(found.range())));
    }

    /**
     * Returns the top of a sentence in this cell's coordinates; empty if the cell shows another
     * paragraph.
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

    /** A cell is as wide as the list: its text wraps. */
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
                + snappedBottomInset()
                + room();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (text != null) {
            row.resizeRelocate(
                    snappedLeftInset(),
                    snappedTopInset(),
                    getWidth() - snappedLeftInset() - snappedRightInset(),
                    getHeight() - snappedTopInset() - snappedBottomInset() - room());
        }
    }
}
