package org.entente.drawing.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    @Test
    void controlsOfDirectionAreLeftOut() {
        assertThat(Texts.shorten("\u202eends \u2066here", 40)).isEqualTo("ends here");
        assertThat(Texts.wrapName("\u202bAland")).containsExactly("Aland");
    }

    @Test
    void whatFitsIsLeftUnchanged() {
        assertThat(Texts.shorten("sends troops", 12)).isEqualTo("sends troops");
        assertThat(Texts.shorten("  sends \n troops ", 12)).isEqualTo("sends troops");
    }

    @Test
    void whatIsTooLongEndsWithAnEllipsis() {
        assertThat(Texts.shorten("sends troops", 11)).isEqualTo("sends troo\u2026");
        assertThat(Texts.shorten("sends troops", 7))
                .as("no space before it")
                .isEqualTo("sends\u2026");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String rockets = "\ud83d\ude80".repeat(5);

        assertThat(Texts.shorten(rockets, 5)).isEqualTo(rockets);
        assertThat(Texts.shorten(rockets, 3)).isEqualTo("\ud83d\ude80".repeat(2) + "\u2026");
    }

    @Test
    void aNameBreaksAtASpace() {
        assertThat(Texts.wrapName("North Korea")).containsExactly("North Korea");
        assertThat(Texts.wrapName("International Atomic Energy Agency"))
                .containsExactly("International", "Atomic Energy Agency");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "word "})
    void aNameTakesTwoLinesOfTwentyCharactersAtMost(String part) {
        List<String> lines = Texts.wrapName(part.repeat(10_000));

        assertThat(lines).hasSizeBetween(1, 2).allMatch(line -> line.length() <= 20);
        assertThat(lines).last().asString().endsWith("\u2026");
    }

    @Test
    void initialsAreOfUpToThreeWords() {
        assertThat(Texts.initials("Tarn")).isEqualTo("T");
        assertThat(Texts.initials("Cinder Coast")).isEqualTo("CC");
        assertThat(Texts.initials("Democratic Republic of the Congo")).isEqualTo("DRC");
        assertThat(Texts.initials("The Federated Commonwealth of Upper Karelstan"))
                .isEqualTo("FCU");
        assertThat(Texts.initials("Guinea-Bissau")).isEqualTo("GB");
        assertThat(Texts.initials("eSwatini")).isEqualTo("E");
        assertThat(Texts.initials("\u4e2d\u56fd")).isEqualTo("\u4e2d");
        assertThat(Texts.initials("\u2014")).isEmpty();
    }
}
