package org.entente.view.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.entente.graph.FilterChoice;
import org.entente.model.Dossiers;
import org.entente.model.StoryFilter;
import org.entente.model.StoryStep;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.PlainEditing;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.junit.jupiter.api.Test;

class StoryViewModelTest {

    private static final ActorId ALAND = new ActorId("aland");
    private static final TieId TROOPS = new TieId("troops");

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final SelectionModel selection = new SelectionModel();
    private final FilterModel filters = new FilterModel(open);
    private final PlainEditing editing = new PlainEditing(open);
    private final StoryViewModel model = new StoryViewModel(open, selection, filters, editing);

    private StoryViewModel.Step at() {
        return model.currentProperty().get().orElseThrow();
    }

    private List<StoryStep> told() {
        return editing.dossier().story();
    }

    private StoryViewModel telling(StoryStep... steps) {
        open.set(OpenDossier.of(Dossiers.sample().withStory(List.of(steps)), 0));
        return new StoryViewModel(open, selection, filters, new PlainEditing(open));
    }

    private static StoryStep step(String title, ElementId... ids) {
        return new StoryStep(title, null, List.of(ids));
    }

    @Test
    void arrowsWalkTheStepsAndStopAtTheEnds() {
        StoryViewModel walked = telling(step("One", ALAND), step("Two", TROOPS));
        walked.toggle();
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(ALAND));
        walked.previous();
        assertThat(walked.currentProperty().get().orElseThrow().place()).isEqualTo("1 of 2");
        walked.next();
        walked.next();

        assertThat(walked.currentProperty().get().orElseThrow().title()).isEqualTo("Two");
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(TROOPS));
        walked.toggle();
        assertThat(walked.currentProperty().get()).isEmpty();
        assertThat(selection.selection()).isEqualTo(new Selection.None());
    }

    @Test
    void withoutAStoryOneIsOffered() {
        model.next();

        assertThat(at().place()).isEqualTo("1 of 3, best supported");
        assertThat(at().text()).isNotEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void aStepHidesWhatItLeavesOutAndTheReadersFilterComesBack() {
        FilterChoice own = new FilterChoice(Set.of(Trait.Layer.CONCERNS));
        FilterChoice wanted = new FilterChoice(Set.of(new Trait.OfActor(ALAND)));
        StoryViewModel walked =
                telling(step("One", TROOPS).withFilter(wanted.toStoryFilter()), step("Two", ALAND));
        filters.choose(own);
        walked.toggle();
        assertThat(filters.choice()).isEqualTo(wanted);
        walked.next();
        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING);
        walked.previous();
        walked.leave();

        assertThat(filters.choice()).isEqualTo(own);
    }

    @Test
    void aFilterChosenDuringAStepIsTheReaders() {
        FilterChoice wanted = new FilterChoice(Set.of(new Trait.OfActor(ALAND)));
        StoryViewModel walked = telling(step("One", TROOPS).withFilter(wanted.toStoryFilter()));
        walked.toggle();
        filters.reset();
        walked.leave();

        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING);
    }

    @Test
    void aStepIsAddedAndTakenAgainWithTheFilterInForce() {
        FilterChoice wanted = new FilterChoice(Set.of(Trait.Layer.CONCERNS), 1);
        filters.choose(wanted);
        selection.select(TROOPS);
        model.addStep();
        assertThat(told().get(0).filter()).isEqualTo(wanted.toStoryFilter());
        selection.select(ALAND);
        filters.reset();
        model.retake();

        assertThat(told())
                .containsExactly(
                        told().get(0).withSelect(List.of(ALAND)).withFilter(StoryFilter.NOTHING));
    }

    @Test
    void whatTakesThePlaceOfAStepIsShown() {
        StoryStep two = step("Two", TROOPS).withFilter(new StoryFilter(Set.of(), 1));
        StoryViewModel walked = telling(step("One", ALAND), two);
        walked.toggle();
        walked.remove();

        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(TROOPS));
        assertThat(filters.choice().minEvidence()).isOne();
        assertThat(walked.currentProperty().get().orElseThrow().title()).isEqualTo("Two");
    }

    @Test
    void whatIsNoLongerThereIsPassedOver() {
        StoryViewModel walked = telling(step("One", ALAND, new TieId("gone"), TROOPS));
        walked.toggle();

        assertThat(((Selection.OfElements) selection.selection()).ids())
                .containsExactly(ALAND, TROOPS);
    }

    @Test
    void aStepIsAddedFromWhatIsSelected() {
        assertThat(model.canAdd().get()).isFalse();
        selection.select(TROOPS);
        assertThat(model.canAdd().get()).isTrue();
        model.addStep();
        selection.select(new PairId(ALAND, new ActorId("borduria")));
        model.addStep();

        assertThat(told()).hasSize(2);
        assertThat(told().get(0).select()).containsExactly(TROOPS);
        assertThat(told().get(1).title()).isEqualTo("Aland and Borduria");
        assertThat(told().get(1).select()).contains(TROOPS);
        assertThat(at().place()).isEqualTo("2 of 2");
    }

    @Test
    void aStepIsDescribedMovedAndRemoved() {
        selection.select(TROOPS);
        model.addStep();
        selection.select(ALAND);
        model.addStep();
        model.describe("The country", "It lies in the north.");
        assertThat(told().get(1).title()).isEqualTo("The country");
        assertThat(told().get(1).text()).isEqualTo("It lies in the north.");
        model.move(-1);
        assertThat(told().get(0).title()).isEqualTo("The country");
        assertThat(at().place()).isEqualTo("1 of 2");
        model.describe(" ", "");
        assertThat(told().get(0).title()).isEqualTo("The country");
        assertThat(told().get(0).text()).isNull();
        model.remove();
        assertThat(told()).hasSize(1);
        model.remove();

        assertThat(told()).isEmpty();
        assertThat(at().told()).isFalse();
    }

    @Test
    void whatWasOfferedBecomesTheDossiersOwnOnceItIsChanged() {
        model.toggle();
        model.describe("First", "of three");

        assertThat(told()).hasSize(3);
        assertThat(at().told()).isTrue();
        assertThat(at().title()).isEqualTo("First");
    }

    @Test
    void anotherDossierEndsTheWalk() {
        model.toggle();
        open.set(OpenDossier.of(Dossiers.of("Nothing.").country("x", "Xland").build(), 0));

        assertThat(model.currentProperty().get()).isEmpty();
        assertThat(model.hasStepsProperty().get()).isFalse();
        model.next();
        assertThat(model.currentProperty().get()).isEmpty();
    }
}
