package org.entente.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.DropReason;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Metadata;
import org.entente.intake.Original;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static Intake read(String text) throws IntakeException {
        return MarkdownReader.read(Original.of("a.md", text.getBytes(UTF_8)));
    }

    @Test
    void marksGoAndWordsStay() throws IntakeException {
        Intake intake =
                read(
                        """
                        # Two *fleets* meet

                        The [navy](https://example.org "x") of **Nor**land sailed\\
                        with `HMS Cape`, 3 \\* 4 ships ![a ship](ship.png)on Monday.

                        Background
                        ----------

                        > "We saw <b>them</b>," she said.

                        - a port
                        - a road,
                          and a bridge

                        1. first

                        | who | what |
                        |---|---|
                        | Norland | ships |
                        """);

        assertThat(intake.paragraphs())
                .containsExactly(
                        "Two fleets meet",
                        "The navy of Norland sailed with HMS Cape, 3 * 4 ships on Monday.",
                        "Background",
                        "\"We saw them,\" she said.",
                        "a port",
                        "a road, and a bridge",
                        "first",
                        "who | what",
                        "Norland | ships");
        assertThat(intake.blocks().stream().map(Block::kind))
                .containsExactly(
                        BlockKind.HEADLINE,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.QUOTE,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.LIST_ITEM,
                        BlockKind.TABLE_ROW,
                        BlockKind.TABLE_ROW);
    }

    @Test
    void settingsBeforeTheTextAreMetadata() throws IntakeException {
        Intake intake =
                read(
                        """
                        ---
                        title: "A treaty"
                        author: A. Writer
                        date: 2024-11-03T10:00:00Z
                        tags: [a, b]
                        ---
                        # A treaty

                        Text.
                        """);

        assertThat(intake.metadata())
                .isEqualTo(new Metadata("A treaty", "A. Writer", null, "2024-11-03", null));
        assertThat(intake.paragraphs()).containsExactly("A treaty", "Text.");
    }

    @Test
    void footnotesAndHtmlAreShownGreyed() throws IntakeException {
        Intake intake = read("# A\n\nIt ended.[^1]\n\n[^1]: Or so they say.\n\n<div>Menu</div>\n");

        assertThat(intake.paragraphs()).containsExactly("A", "It ended.");
        assertThat(intake.blocks())
                .contains(
                        new Block("Or so they say.", BlockKind.NOTE, DropReason.NOTE),
                        new Block("Menu", BlockKind.PARAGRAPH, DropReason.OUTSIDE));
    }

    @Test
    void deepNestingIsNoTrouble() throws IntakeException {
        assertThat(read("> ".repeat(5000) + "deep").paragraphs()).hasSize(1);
        assertThat(read("*a **b ".repeat(5000)).paragraphs()).hasSize(1);
        assertThat(read("[".repeat(5000) + "a").paragraphs()).hasSize(1);
    }
}
