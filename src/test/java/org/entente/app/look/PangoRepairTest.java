package org.entente.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.text.TextFlow;
import org.entente.testing.FxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The repair is applied by the extension, as by the program. */
@ExtendWith(FxExtension.class)
class PangoRepairTest {

    private static final String HEBREW =
            "\u05e8\u05d0\u05e9 \u05d4\u05de\u05de\u05e9\u05dc\u05d4 \u05e0\u05e4\u05d2\u05e9"
                    + " \u05e2\u05dd \u05d4\u05e0\u05e9\u05d9\u05d0"
                    + " \u05d1\u05d5\u05d5\u05e9\u05d9\u05e0\u05d2\u05d8\u05d5\u05df.";
    private static final String ARABIC =
            "\u0627\u0644\u0633\u0644\u0627\u0645 \u0639\u0644\u064a\u0643\u0645 \u064a\u0627"
                    + " \u0623\u0635\u062f\u0642\u0627\u0626\u064a";
    private static final String MIXED = "The minister said " + HEBREW + " on Monday, " + ARABIC;
    private static final String TURNED = "Alpha \u202e helps " + HEBREW + " Beta <b>bold</b>.";
    private static final String HINDI =
            "\u0928\u092f\u0940 \u0926\u093f\u0932\u094d\u0932\u0940 \u092e\u0947\u0902"
                    + " \u092a\u094d\u0930\u0927\u093e\u0928 \u092e\u0902\u0924\u094d\u0930\u0940";

    private static final int WIDEST = 520;
    private static final Font FONT = Font.font(15);

    @ParameterizedTest
    @ValueSource(strings = {HEBREW, ARABIC, MIXED, TURNED, HINDI})
    void textOfEveryScriptKeepsToEveryWidth(String words) {
        double longest =
                Stream.of(words.split(" ", -1))
                        .mapToDouble(PangoRepairTest::ink)
                        .max()
                        .orElseThrow();
        for (int width = 1; width < WIDEST; width += 3) {
            double ink = ink(words, width);
            // A word may stick out of a line that is too short for it.
            if (width >= longest) {
                assertThat(ink)
                        .as("%s at %d", words, width)
                        .isLessThanOrEqualTo(width + FONT.getSize());
            }
        }
    }

    private static double ink(String word) {
        return ink(word, 0);
    }

    /** The width of what is painted of a text that is wrapped at a width. */
    private static double ink(String words, int width) {
        Text text = new Text(words);
        text.setFont(FONT);
        text.setBoundsType(TextBoundsType.VISUAL);
        text.setWrappingWidth(width);
        return text.getBoundsInLocal().getWidth();
    }

    @Test
    void controlsWrapSuchText() {
        laidOut(words -> new TextFlow(new Text(words), new Text(words)));
        laidOut(
                words -> {
                    Label label = new Label(words);
                    label.setWrapText(true);
                    return label;
                });
        laidOut(
                words -> {
                    TextArea area = new TextArea(words);
                    area.setWrapText(true);
                    return area;
                });
    }

    private static void laidOut(Function<String, Region> made) {
        for (String words : List.of(HEBREW, ARABIC, MIXED, TURNED, HINDI)) {
            Region part = made.apply(words);
            Scene scene = new Scene(part);
            scene.getRoot().applyCss();
            for (int width = 20; width < WIDEST; width += 50) {
                part.resize(width, part.prefHeight(width));
                part.layout();
                assertThat(part.getWidth()).isEqualTo(width);
            }
        }
    }
}
