package org.entente.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private final Intake intake =
            new Intake(
                    "text/html",
                    List.of(
                            Block.kept("The headline", BlockKind.HEADLINE),
                            new Block("By A. Author", BlockKind.PARAGRAPH, DropReason.BYLINE),
                            Block.kept("First words. More words.", BlockKind.PARAGRAPH),
                            Block.kept("and the rest.", BlockKind.PARAGRAPH)),
                    Metadata.NONE,
                    CharacterFixes.NONE,
                    List.of());

    @Test
    void theTextIsReadBackAsTheSameParagraphs() {
        assertThat(Article.parse(intake.toText()).paragraphs().stream().map(Paragraph::text))
                .isEqualTo(intake.paragraphs())
                .containsExactly("The headline", "First words. More words.", "and the rest.");
        assertThat(intake.toText()).endsWith("rest.\n");
    }

    @Test
    void aDroppedBlockIsKeptAndAKeptOneDropped() {
        Intake turned = intake.toggled(1).toggled(2);

        assertThat(turned.paragraphs())
                .containsExactly("The headline", "By A. Author", "and the rest.");
        assertThat(turned.blocks().get(2).dropped()).isEqualTo(DropReason.BY_HAND);
    }

    @Test
    void aBlockIsJoinedToTheNextOneKept() {
        assertThat(intake.joined(2).paragraphs())
                .containsExactly("The headline", "First words. More words. and the rest.");
        assertThat(intake.joined(0).blocks())
                .extracting(Block::text)
                .containsExactly(
                        "The headline First words. More words.", "By A. Author", "and the rest.");
        assertThat(intake.joined(3)).isSameAs(intake);
        assertThat(intake.joined(1)).isSameAs(intake);
    }

    @Test
    void aBlockIsSplitWithoutASpaceAtTheCut() {
        assertThat(intake.split(2, 12).paragraphs())
                .containsExactly("The headline", "First words.", "More words.", "and the rest.");
        assertThat(intake.split(0, 3).blocks())
                .extracting(Block::kind)
                .startsWith(BlockKind.HEADLINE, BlockKind.PARAGRAPH);
    }

    @Test
    void aCutThatLeavesNothingOrTearsACharacterIsNone() {
        Intake odd = intake.toggled(1).joined(1);
        Intake smile =
                new Intake(
                        "text/plain",
                        List.of(Block.kept("a \uD83D\uDE00e\u0301", BlockKind.PARAGRAPH)),
                        Metadata.NONE,
                        CharacterFixes.NONE,
                        List.of());

        assertThat(odd.split(0, 0)).isSameAs(odd);
        assertThat(odd.split(0, 12)).isSameAs(odd);
        assertThat(smile.split(0, 3)).isSameAs(smile);
        assertThat(smile.split(0, 5)).isSameAs(smile);
    }

    @Test
    void aBlockIsALineThatShowsSomething() {
        for (String text : new String[] {"", " a", "a\n", "a\nb", "\u00A0", "\u200B"}) {
            assertThatThrownBy(() -> Block.kept(text, BlockKind.PARAGRAPH))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void nothingKeptIsNoText() {
        assertThat(intake.toggled(0).toggled(2).toggled(3).toText()).isEmpty();
    }
}
