package org.entente.view.article;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.entente.view.StyleClass;
import org.entente.view.text.WrappedLabel;

/**
 * The small card that lists what the sentence pointed at supports. It appears when the pointer
 * rests, below or above the sentence but never over it, and ignores the mouse.
 */
final class CardView extends VBox {

    private static final Duration REST = Duration.millis(500);
    private static final double GAP = 6;
    private static final double MARGIN = 12;

    private final ArticleViewModel model;
    private final PauseTransition rest = new PauseTransition(REST);

    CardView(ArticleViewModel model) {
        this.model = model;
        setId("sentence-card");
        getStyleClass().add(StyleClass.SENTENCE_CARD.css());
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
        rest.setOnFinished(event -> show());
        model.hoveredProperty()
                .addListener(
                        (property, before, now) -> {
                            setVisible(false);
                            rest.stop();
                            if (now.isPresent()) {
                                rest.playFromStart();
                            }
                        });
    }

    private void show() {
        Optional<SentenceCard> card =
                model.ink().caretProperty().get() ? Optional.empty() : model.card();
        card.ifPresent(this::fill);
        setVisible(card.isPresent());
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /** Hides the card until the pointer rests on another sentence. */
    void dismiss() {
        rest.stop();
        setVisible(false);
    }

    private void fill(SentenceCard card) {
        getChildren().setAll(new WrappedLabel(card.heading(), StyleClass.PANEL_LEAD));
        for (SentenceCard.Line line : card.lines()) {
            Label label = new WrappedLabel(line.text(), StyleClass.CARD_LINE);
            line.stance()
                    .ifPresent(
                            stance ->
                                    label.getStyleClass()
                                            .add(StyleClass.CARD_LINE.css() + "-" + stance.word()));
            getChildren().add(label);
        }
        card.actors()
                .ifPresent(
                        names ->
                                getChildren()
                                        .addAll(
                                                new WrappedLabel(
                                                        "Actors: " + names, StyleClass.MUTED),
                                                new WrappedLabel(
                                                        "Ctrl+click a name to go to its actor.",
                                                        StyleClass.MUTED)));
    }

    /**
     * Positions the card next to a sentence.
     *
     * @param sentence bounds in the parent's coordinates
     * @param width the parent's width
     * @param height the parent's height
     */
    void place(Bounds sentence, double width, double height) {
        double wide = Math.min(width - 2 * MARGIN, 420);
        double high = prefHeight(wide);
        double below = sentence.getMaxY() + GAP;
        double above = sentence.getMinY() - GAP - high;
        boolean fitsBelow = below + high <= height - GAP;
        boolean fitsAbove = above >= GAP;
        double top = fitsBelow ? below : fitsAbove ? above : height - GAP - high;
        resizeRelocate(MARGIN, Math.max(GAP, top), wide, high);
    }
}
