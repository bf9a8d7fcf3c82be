package org.entente.intake.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.util.List;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.CharacterFix;
import org.entente.intake.FixCounts;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.junit.jupiter.api.Test;

class PlainTextReaderTest {

    private static Intake read(byte[] bytes) throws IntakeException {
        return PlainTextReader.read(Original.of("a.txt", bytes));
    }

    private static List<String> paragraphs(String text) throws IntakeException {
        return read(text.getBytes(UTF_8)).paragraphs();
    }

    @Test
    void blankLinesPartParagraphsAndTheFirstIsTheHeadline() throws IntakeException {
        Intake intake =
                read("Two fleets meet\r\n\r\nA first.\r\n \t\r\n\r\nA second.".getBytes(UTF_8));

        assertThat(intake.paragraphs()).containsExactly("Two fleets meet", "A first.", "A second.");
        assertThat(intake.blocks().get(0).kind()).isEqualTo(BlockKind.HEADLINE);
        assertThat(intake.metadata().title()).isEqualTo("Two fleets meet");
        assertThat(intake.remarks()).isEmpty();
    }

    @Test
    void separatorsOfUnicodePartLinesAndParagraphs() throws IntakeException {
        assertThat(
                        paragraphs(
                                "Talks reopen\u2029Arden will\u2028talk to Brisk.\u2029Brisk will"
                                        + " not."))
                .containsExactly("Talks reopen", "Arden will talk to Brisk.", "Brisk will not.");
    }

    @Test
    void whatShowsNothingIsNoParagraph() throws IntakeException {
        assertThat(paragraphs("One.\n\n\u200E\n\nTwo.\n\n\u2067\u2069\n\nThree.\n\n\uFEFF\uFE0F"))
                .containsExactly("One.", "Two.", "Three.");
    }

    @Test
    void linesBrokenAtAWidthAreJoined() throws IntakeException {
        Intake intake =
                read(
                        """
                        Fleets

                        The two fleets met off the cape on Monday, and neither
                        of them gave way. Officers said the distance was less
                        than a mile.

                        A second paragraph.
                        """
                                .getBytes(UTF_8));

        assertThat(intake.paragraphs())
                .containsExactly(
                        "Fleets",
                        "The two fleets met off the cape on Monday, and neither of them gave way."
                                + " Officers said the distance was less than a mile.",
                        "A second paragraph.");
        assertThat(FixCounts.of(intake.levelling(), CharacterFix.LINE_ENDS)).isEqualTo(2);
    }

    @Test
    void oneParagraphALineIsRecognised() throws IntakeException {
        assertThat(
                        paragraphs(
                                """
                                The headline
                                The minister said the treaty would be signed before the end of the year, whatever her neighbours thought of it.
                                Nobody else spoke.
                                "It is too early to tell," an officer said of the talks that both governments had kept secret until last week.
                                """))
                .hasSize(4)
                .startsWith("The headline");
        assertThat(paragraphs("Short one.\nShort two!\nAnd \u201Cthree.\u201D\nFour?\n"))
                .hasSize(4);
    }

    @Test
    void aTextBrokenAtAWidthWithoutBlankLinesIsCutAtShortLines() throws IntakeException {
        assertThat(
                        paragraphs(
                                """
                                The two governments signed a treaty on Monday and said
                                that it would last for at least ten years, if not for
                                longer.
                                Their neighbours were not asked. They said so on the
                                same day, in a letter to both.
                                """))
                .containsExactly(
                        "The two governments signed a treaty on Monday and said that it would last"
                                + " for at least ten years, if not for longer.",
                        "Their neighbours were not asked. They said so on the same day, in a letter"
                                + " to both.");
    }

    @Test
    void indentedFirstLinesBeginParagraphs() throws IntakeException {
        assertThat(
                        paragraphs(
                                """
                                   The two governments signed a treaty on Monday and
                                said that it would last for at least ten years, much
                                   to the surprise of their neighbours, who had asked
                                for a delay
                                """))
                .containsExactly(
                        "The two governments signed a treaty on Monday and said that it would last"
                                + " for at least ten years, much",
                        "to the surprise of their neighbours, who had asked for a delay");
    }

    @Test
    void entriesOfAListStayApart() throws IntakeException {
        assertThat(paragraphs("Demands\n\n- a port,\n- a road,\n- a wall\n\n1. One\n2. Two"))
                .containsExactly(
                        "Demands", "- a port,", "- a road,", "- a wall", "1. One", "2. Two");
    }

    @Test
    void aWordBrokenAtALineEndIsJoinedOnlyIfItOccursWholeElsewhere() throws IntakeException {
        assertThat(
                        paragraphs(
                                "A\n\nThey want coopera-\ntion, a cease-\nfire and long-\nterm aid."
                                        + "\n\nTheir cooperation ended."))
                .contains("They want cooperation, a cease-fire and long-term aid.");
    }

    @Test
    void encodingsAreReported() throws IntakeException {
        String text = "Überfälle in Ägypten – “nein”";
        byte[] windows = text.getBytes(Charset.forName("windows-1252"));

        assertThat(read(("\uFEFF" + text).getBytes(UTF_8)).paragraphs()).containsExactly(text);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16LE)).paragraphs()).containsExactly(text);
        assertThat(read(("\uFEFF" + text).getBytes(UTF_16BE)).paragraphs()).containsExactly(text);
        assertThat(read(text.getBytes(UTF_16LE)).remarks())
                .singleElement()
                .asString()
                .contains("UTF-16");
        assertThat(read(windows).paragraphs()).containsExactly(text);
        assertThat(read(windows).remarks()).singleElement().asString().contains("Windows-1252");
    }

    @Test
    void whatIsNoTextIsRefused() {
        byte[] noise = new byte[4000];
        for (int i = 0; i < noise.length; i++) {
            noise[i] = (byte) (i * 31 + i / 7);
        }
        assertThatThrownBy(() -> read(noise))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("this is not text");
        assertThatThrownBy(() -> read("\n \u200B\n".getBytes(UTF_8)))
                .isInstanceOf(IntakeException.class)
                .hasMessageContaining("blank");
    }

    @Test
    void everythingIsKept() throws IntakeException {
        assertThat(read("a\n\nb".getBytes(UTF_8)).blocks()).allMatch(Block::isKept);
    }
}
