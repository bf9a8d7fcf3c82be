package org.entente.view.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.CharacterFix;
import org.entente.intake.CharacterFixes;
import org.entente.intake.DropReason;
import org.entente.intake.Intake;
import org.entente.intake.Metadata;
import org.entente.model.Dossier;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.Test;

class IntakeViewModelTest {

    private static final Dossier EMPTY =
            new Dossier("", List.of(), List.of(), List.of(), List.of());

    private final List<Intake> accepted = new ArrayList<>();
    private final IntakeViewModel model =
            new IntakeViewModel(
                    new Intake(
                            "text/html",
                            List.of(
                                    new Block("Home", BlockKind.PARAGRAPH, DropReason.NAVIGATION),
                                    Block.kept("Fleets meet", BlockKind.HEADLINE),
                                    Block.kept("Russia came. So did China.", BlockKind.PARAGRAPH),
                                    Block.kept("Nobody left.", BlockKind.PARAGRAPH)),
                            new Metadata("Fleets meet", null, "The Cape Review", null, null),
                            new CharacterFixes(
                                    List.of(
                                            new CharacterFixes.Entry(
                                                    CharacterFix.SOFT_HYPHENS, 2, List.of()))),
                            List.of("It was read as Windows-1252.")),
                    EMPTY,
                    TaskRunner.inPlace(),
                    accepted::add);

    @Test
    void theFirstParagraphIsChosenAndNumbersAreThoseOfTheArticle() {
        assertThat(model.chosenProperty().get()).isEqualTo(1);
        assertThat(model.number(0)).isEqualTo(-1);
        assertThat(model.number(3)).isEqualTo(2);
        assertThat(model.summaryProperty().get()).isEqualTo("3 paragraphs kept, 1 block left out");
        assertThat(model.remarks())
                .containsExactly("It was read as Windows-1252.", "2 soft hyphens removed");
    }

    @Test
    void blocksAreKeptLeftOutJoinedAndSplit() {
        model.step(-1);
        model.toggle();
        assertThat(model.intakeProperty().get().paragraphs()).startsWith("Home", "Fleets meet");
        model.toggle();
        model.step(2);
        model.caretProperty().set(12);
        model.split();
        assertThat(model.intakeProperty().get().paragraphs())
                .containsExactly("Fleets meet", "Russia came.", "So did China.", "Nobody left.");
        model.step(1);
        model.join();
        assertThat(model.intakeProperty().get().paragraphs())
                .containsExactly("Fleets meet", "Russia came.", "So did China. Nobody left.");
    }

    @Test
    void stepsAreTakenBackAndAgain() {
        Intake before = model.intakeProperty().get();
        model.toggle();
        model.join();
        Intake after = model.intakeProperty().get();

        model.undo();
        assertThat(model.intakeProperty().get()).isEqualTo(before);
        model.undo();
        model.redo();
        assertThat(model.intakeProperty().get()).isEqualTo(after);
    }

    @Test
    void theEndsOfTheListAreTheEnds() {
        model.step(100);
        assertThat(model.chosenProperty().get()).isEqualTo(3);
        model.step(-100);
        assertThat(model.chosenProperty().get()).isZero();
    }

    @Test
    void whomItSpeaksOfFollowsTheCut() {
        assertThat(model.mentionsProperty().get()).isEqualTo("Russia, China: 2 actors found");
        model.step(1);
        model.toggle();
        assertThat(model.mentionsProperty().get()).isEmpty();
    }

    @Test
    void sentencesAreShownAsTheyWillBe() {
        assertThat(IntakeViewModel.sentences("Russia came. So did China."))
                .containsExactly("Russia came.", "So did China.");
    }

    @Test
    void whatIsAcceptedHasWhatWasTyped() {
        model.titleProperty().set("  The fleets ");
        model.publisherProperty().set(" ");

        assertThat(model.accept()).isTrue();
        assertThat(accepted.get(0).metadata())
                .isEqualTo(new Metadata("The fleets", null, null, null, null));
    }

    @Test
    void nothingIsAcceptedWhereNothingIsKept() {
        for (int i = 0; i < 3; i++) {
            model.toggle();
            model.step(1);
        }
        assertThat(model.accept()).isFalse();
        assertThat(accepted).isEmpty();
    }
}
