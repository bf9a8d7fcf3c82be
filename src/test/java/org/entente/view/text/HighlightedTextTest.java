package org.entente.view.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import org.entente.testing.FxExtension;
import org.entente.testing.Shown;
import org.entente.view.StyleClass;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class HighlightedTextTest {

    private static final String WORDS =
            "In recent months, reports have surfaced that one country sends troops to another.";

    private static Path mark(HighlightedText text, StyleClass style) {
        return (Path) text.lookup("." + style.css());
    }

    @Test
    void aMarkCoversItsWordsAndNoOthers() {
        HighlightedText text = new HighlightedText(List.of(new Text(WORDS)));
        TextRange reports = new TextRange(18, 25);
        text.highlight(StyleClass.MARK, List.of(reports));

        try (Shown shown = Shown.of(text, 900, 100)) {
            Bounds mark = mark(text, StyleClass.MARK).getBoundsInParent();
            Bounds words = text.boundsOf(reports);
            assertThat(mark.getMinX()).isCloseTo(words.getMinX(), within(2.0));
            assertThat(mark.getMaxX()).isCloseTo(words.getMaxX(), within(2.0));
            assertThat(words.getWidth()).isBetween(20.0, 100.0);
            assertThat(shown.stage().isShowing()).isTrue();
        }
    }

    @Test
    void aMarkFollowsTheTextWhenItWraps() {
        HighlightedText text = new HighlightedText(List.of(new Text(WORDS)));
        text.highlight(StyleClass.MARK, List.of(new TextRange(0, WORDS.length())));

        try (Shown shown = Shown.of(text, 900, 400)) {
            double one = mark(text, StyleClass.MARK).getBoundsInParent().getHeight();
            shown.stage().getScene().getWindow().setWidth(200);
            FxExtension.waitUntil("the text is narrower", () -> text.getWidth() < 300);
            FxExtension.settle();
            assertThat(mark(text, StyleClass.MARK).getBoundsInParent().getHeight())
                    .isGreaterThan(2 * one);
        }
    }

    @Test
    void aMarkThatIsTakenAwayIsGone() {
        HighlightedText text = new HighlightedText(List.of(new Text(WORDS)));
        text.highlight(StyleClass.MARK, List.of(new TextRange(0, 10)));

        try (Shown shown = Shown.of(text, 900, 100)) {
            text.highlight(StyleClass.MARK, List.of());
            FxExtension.settle();
            assertThat(mark(text, StyleClass.MARK).getElements()).isEmpty();
            assertThat(text.marked(StyleClass.MARK)).isEmpty();
            assertThat(shown.stage().isShowing()).isTrue();
        }
    }

    @Test
    void aPointIsTracedToItsCharacterAcrossPieces() {
        HighlightedText text =
                new HighlightedText(
                        List.of(new Text(WORDS.substring(0, 30)), new Text(WORDS.substring(30))));

        try (Shown shown = Shown.of(text, 300, 400)) {
            for (int at = 0; at < WORDS.length(); at += 7) {
                Bounds letter = text.boundsOf(new TextRange(at, at + 1));
                assertThat(text.characterAt(letter.getMinX() + 0.5, letter.getCenterY()))
                        .hasValue(at);
            }
            assertThat(text.characterAt(-5, -5)).isEmpty();
            assertThat(shown.stage().isShowing()).isTrue();
        }
    }
}
