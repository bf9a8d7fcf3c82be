package org.entente.drawing.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.testing.Contrast;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisualStyleTest {

    /** WCAG 2.2, success criterion 1.4.3. */
    private static final double FOR_TEXT = 4.5;

    /** WCAG 2.2, success criterion 1.4.11. */
    private static final double FOR_GRAPHICS = 3;

    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #ffffff, 8.59",
        "#00ff00, #000000, 15.30"
    })
    void contrastIsThatOfWcag(String one, String other, double contrast) {
        assertThat(Contrast.of(Rgba.of(one), Rgba.of(other))).isCloseTo(contrast, within(0.005));
        assertThat(Contrast.of(Rgba.of(other), Rgba.of(one))).isCloseTo(contrast, within(0.005));
    }

    @Test
    void aColourIsReadAndWrittenInCssNotation() {
        assertThat(Rgba.of("#0072B2")).isEqualTo(new Rgba(0, 0x72, 0xb2, 1));
        assertThat(new Rgba(0, 0x72, 0xb2, 0.3).hex()).isEqualTo("#0072b2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0072b2", "#0072b", "#0072b2ff", "#00g2b2", "red"})
    void anythingElseIsNoColour(String text) {
        assertThatThrownBy(() -> Rgba.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(text);
    }

    @Test
    void paintLaidOverAGroundMixesByItsAlpha() {
        Rgba red = Rgba.of("#ff0000");
        Rgba white = Rgba.of("#ffffff");

        assertThat(red.over(white)).isEqualTo(red);
        assertThat(red.fade(0).over(white)).isEqualTo(white);
        assertThat(red.fade(0.5).over(white)).isEqualTo(new Rgba(255, 128, 128, 1));
        assertThat(red.fade(0.5).fade(0.5).alpha()).isEqualTo(0.25);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeRead(Theme theme) {
        VisualStyle style = VisualStyle.of(theme);

        assertThat(style.theme()).isEqualTo(theme);
        assertThat(Contrast.of(style.text(), style.ground())).isGreaterThanOrEqualTo(FOR_TEXT);
        assertThat(Contrast.of(style.text(), style.label())).isGreaterThanOrEqualTo(FOR_TEXT);
        assertThat(Contrast.of(style.text(), style.concern()))
                .as("the label of what is selected")
                .isGreaterThanOrEqualTo(FOR_TEXT);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyStanceStandsOutFromTheGround(Theme theme) {
        VisualStyle style = VisualStyle.of(theme);

        for (Stance stance : Stance.values()) {
            assertThat(Contrast.of(style.color(stance), style.ground()))
                    .as("%s", stance)
                    .isGreaterThanOrEqualTo(FOR_GRAPHICS);
            assertThat(Contrast.of(style.color(stance), style.label()))
                    .as("%s round a label", stance)
                    .isGreaterThanOrEqualTo(FOR_GRAPHICS);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPastTieStandsOutThoughItIsFainter(Theme theme) {
        VisualStyle style = VisualStyle.of(theme);

        for (Stance stance : Stance.values()) {
            Rgba past = style.color(stance).fade(Fade.PAST).over(style.ground());
            assertThat(Contrast.of(past, style.ground()))
                    .as("%s", stance)
                    .isGreaterThanOrEqualTo(FOR_GRAPHICS);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void nodesAndConcernsStandOutFromTheGround(Theme theme) {
        VisualStyle style = VisualStyle.of(theme);

        assertThat(Contrast.of(style.concernInk(), style.ground()))
                .isGreaterThanOrEqualTo(FOR_GRAPHICS);
        assertThat(Contrast.of(style.concernInk(), style.concern()))
                .as("the sign on a concern")
                .isGreaterThanOrEqualTo(FOR_GRAPHICS);
        Rgba link = style.concernInk().fade(Fade.LINK).over(style.ground());
        assertThat(Contrast.of(link, style.ground()))
                .as("a concern's link")
                .isGreaterThanOrEqualTo(FOR_GRAPHICS);
        assertThat(Contrast.of(style.node(), style.ground())).isGreaterThanOrEqualTo(FOR_GRAPHICS);
        assertThat(Contrast.of(style.nodeSign(), style.node()))
                .isGreaterThanOrEqualTo(FOR_GRAPHICS);
        assertThat(Contrast.of(style.selection(), style.ground()))
                .isGreaterThanOrEqualTo(FOR_GRAPHICS);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aNodeWhoseFlagIsMissingHasABodyThoughAQuietOne(Theme theme) {
        VisualStyle style = VisualStyle.of(theme);

        assertThat(Contrast.of(style.blank(), style.ground())).isBetween(1.25, FOR_GRAPHICS);
        assertThat(Contrast.of(style.blank(), style.ground()))
                .as("quieter than a node that stays without a flag")
                .isLessThan(Contrast.of(style.node(), style.ground()));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noTwoStancesShareAColour(Theme theme) {
        VisualStyle style = VisualStyle.of(theme);

        assertThat(Stance.values()).extracting(style::color).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whatRecedesIsSeenAndDoesNotCompete(Theme theme) {
        VisualStyle style = VisualStyle.of(theme);

        assertThat(faint(style.text(), Fade.name(Emphasis.RECEDED), style.ground()))
                .as("names")
                .isBetween(2.0, 4.5);
        assertThat(faint(style.text(), Fade.label(Emphasis.RECEDED), style.label()))
                .as("labels")
                .isBetween(1.4, 2.2);
        for (Stance stance : Stance.values()) {
            assertThat(faint(style.color(stance), Fade.line(Emphasis.RECEDED), style.ground()))
                    .as("%s", stance)
                    .isGreaterThanOrEqualTo(1.4)
                    .isLessThan(FOR_GRAPHICS);
        }
    }

    private static double faint(Rgba color, double fade, Rgba ground) {
        return Contrast.of(color.fade(fade).over(ground), ground);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void inHighContrastAllStandsOutBySevenToOne(Theme theme) {
        VisualStyle style = VisualStyle.of(theme, true);

        assertThat(Contrast.of(style.text(), style.ground())).isGreaterThanOrEqualTo(20.9);
        assertThat(Contrast.of(style.text(), style.label())).isGreaterThanOrEqualTo(7);
        assertThat(Contrast.of(style.text(), style.concern())).isGreaterThanOrEqualTo(7);
        for (Rgba color :
                List.of(style.node(), style.nodeBorder(), style.selection(), style.concernInk())) {
            assertThat(Contrast.of(color, style.ground())).isGreaterThanOrEqualTo(7);
        }
        for (Stance stance : Stance.values()) {
            assertThat(Contrast.of(style.color(stance), style.ground()))
                    .as("%s", stance)
                    .isGreaterThanOrEqualTo(7);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {"RECEDED", "OUTLINED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatDoesNotRecedeKeepsItsColour(Emphasis emphasis) {
        assertThat(Fade.line(emphasis)).isEqualTo(1);
        assertThat(Fade.label(emphasis)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "STATED, SOLID",
        "CLAIMED, DASHED",
        "REPORTED, DASHED",
        "FEARED, DOTTED",
        "PREDICTED, DOTTED"
    })
    void theLineShowsHowCertainTheSourceIs(Status status, LinePattern pattern) {
        assertThat(LinePattern.of(status)).isEqualTo(pattern);
    }

    @Test
    void onlyTheSolidLineHasNoGaps() {
        assertThat(LinePattern.SOLID.dashes()).isEmpty();
        assertThat(LinePattern.DASHED.dashes()).hasSize(2).allMatch(length -> length > 0);
        assertThat(LinePattern.values()).extracting(LinePattern::dashes).doesNotHaveDuplicates();
    }
}
