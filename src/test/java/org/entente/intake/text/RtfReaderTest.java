package org.entente.intake.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.CharacterFix;
import org.entente.intake.DropReason;
import org.entente.intake.FixCounts;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.junit.jupiter.api.Test;

class RtfReaderTest {

    private static Intake read(String rtf) throws IntakeException {
        return RtfReader.read(Original.of("a.rtf", rtf.getBytes(ISO_8859_1)));
    }

    @Test
    void paragraphsAreReadInTheFontsEncodings() throws IntakeException {
        Intake intake =
                read(
                        """
                        {\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial Cyr;}}
                        {\\colortbl;\\red0\\green0\\blue0;}{\\*\\generator Riched20;}
                        \\pard\\b Two fleets\\b0  meet\\par
                        M\\'fcnchen \\u8364?5 \\ldblquote no\\rdblquote\\emdash {\\f1 \\'cc\\'ee\\'f1\\'ea\\'e2\\'e0}\\par
                        a\\line b\\tab c\\{d\\}\\\\ co\\-op\\~x\\par}
                        """);

        assertThat(intake.paragraphs())
                .containsExactly(
                        "Two fleets meet",
                        "M\u00FCnchen \u20AC5"
                                + " \u201Cno\u201D\u2014\u041C\u043E\u0441\u043A\u0432\u0430",
                        "a b c{d}\\ coop\u00A0x");
        assertThat(FixCounts.of(intake.levelling(), CharacterFix.SOFT_HYPHENS)).isEqualTo(1);
    }

    @Test
    void theFinalViewIsTaken() throws IntakeException {
        assertThat(
                        read("{\\r"
                                        + "tf1 They {\\r"
                                        + "evised signed}{\\deleted broke} it{\\v secret}.\\par}")
                                .paragraphs())
                .containsExactly("They signed it.");
    }

    @Test
    void notesAndRemarksAreShownGreyed() throws IntakeException {
        Intake intake =
                read(
                        "{\\rtf1 It ended.{\\footnote {\\super 1} A note.}"
                                + "{\\*\\annotation Really?} More.\\par{\\header Page}}");

        assertThat(intake.paragraphs()).containsExactly("It ended. More.");
        assertThat(intake.blocks())
                .contains(
                        new Block("1 A note.", BlockKind.NOTE, DropReason.NOTE),
                        new Block("Really?", BlockKind.COMMENT, DropReason.REMARK));
    }

    @Test
    void rowsOfATableAreParagraphs() throws IntakeException {
        Intake intake =
                read(
                        "{\\rtf1 Head\\par\\trowd\\pard\\intbl who\\cell what\\par more\\cell\\row"
                                + "\\pard\\intbl A\\cell B\\cell\\row\\pard After\\par}");

        assertThat(intake.paragraphs())
                .containsExactly("Head", "who | what more", "A | B", "After");
        assertThat(intake.blocks().get(1).kind()).isEqualTo(BlockKind.TABLE_ROW);
    }

    @Test
    void picturesAreNotLookedAtAndPropertiesAreMetadata() throws IntakeException {
        Intake intake =
                read(
                        "{\\r"
                            + "tf1{\\info{\\title A treaty}{\\author A. Writer}}{\\pict\\pngblip"
                            + " 89504e}{\\field{\\*\\fldinst HYPERLINK \"http://x\"}{\\fldrslt"
                            + " link}}\\par{\\pict\\bin4 }}}}}after\\par}");

        assertThat(intake.paragraphs()).containsExactly("link", "after");
        assertThat(intake.metadata())
                .isEqualTo(new Metadata("A treaty", "A. Writer", null, null, null));
    }

    @Test
    void whatWasReadOfAFileThatEndsEarlyIsKeptAndTold() throws IntakeException {
        Intake intake = read("{\\rtf1 One.\\par{\\b Two");

        assertThat(intake.paragraphs()).containsExactly("One.", "Two");
        assertThat(intake.remarks())
                .containsExactly("the file ends early; its text may be incomplete");
        assertThat(read("{\\rtf1 One.}").remarks()).isEmpty();
    }

    @Test
    void damagedFilesAreReadAsFarAsTheyGo() throws IntakeException {
        assertThat(read("{\\rtf1 a\\par}}} b\\'x \\u99999999999 c\\").paragraphs())
                .containsExactly("a", "bx");
    }
}
