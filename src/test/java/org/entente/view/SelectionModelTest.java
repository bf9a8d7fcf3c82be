package org.entente.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.TROOPS;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.SentenceRef;
import org.junit.jupiter.api.Test;

class SelectionModelTest {

    private static final Selection NONE = new Selection.None();
    private static final SentenceRef SENTENCE = Dossiers.sentence(1, 0);

    private final SelectionModel model = new SelectionModel();

    private static Selection of(ElementId id) {
        return new Selection.OfElement(id);
    }

    private List<Boolean> ways() {
        return List.of(model.canGoBackProperty().get(), model.canGoForwardProperty().get());
    }

    @Test
    void atFirstNothingIsSelected() {
        assertThat(model.selection()).isEqualTo(NONE);
        assertThat(model.pointedProperty().get()).isEmpty();
        assertThat(model.shownSentenceProperty().get()).isEmpty();
        assertThat(ways()).containsExactly(false, false);
    }

    @Test
    void elementsAndSentencesCanBeSelected() {
        model.select(TROOPS);
        assertThat(model.selectionProperty().get()).isEqualTo(of(TROOPS));
        model.select(SENTENCE);
        assertThat(model.selection()).isEqualTo(new Selection.OfSentence(SENTENCE));
        model.clear();
        assertThat(model.selection()).isEqualTo(NONE);
    }

    @Test
    void earlierSelectionsCanBeGoneBackToAndReturnedFrom() {
        model.select(ALAND);
        model.select(SENTENCE);
        model.clear();

        model.back();
        assertThat(model.selection()).isEqualTo(new Selection.OfSentence(SENTENCE));
        assertThat(ways()).containsExactly(true, true);
        model.back();
        model.back();
        assertThat(model.selection()).isEqualTo(NONE);
        assertThat(ways()).containsExactly(false, true);
        model.forward();
        assertThat(model.selection()).isEqualTo(of(ALAND));
        model.forward();
        model.forward();
        assertThat(model.selection()).isEqualTo(NONE);
        assertThat(ways()).containsExactly(true, false);
    }

    @Test
    void atEitherEndThereIsNothingMore() {
        model.back();
        model.forward();
        assertThat(model.selection()).isEqualTo(NONE);

        model.select(ALAND);
        model.forward();
        assertThat(model.selection()).isEqualTo(of(ALAND));
    }

    @Test
    void aNewSelectionCutsTheWayForward() {
        model.select(ALAND);
        model.select(BORDURIA);
        model.back();
        model.select(CORDIA);

        assertThat(ways()).containsExactly(true, false);
        model.back();
        assertThat(model.selection()).isEqualTo(of(ALAND));
    }

    @Test
    void selectingTheSameAgainIsNoStep() {
        model.select(ALAND);
        model.back();
        model.forward();
        model.select(ALAND);
        model.back();

        assertThat(model.selection()).isEqualTo(NONE);
        assertThat(ways()).containsExactly(false, true);
    }

    @Test
    void twoHundredSelectionsAreRemembered() {
        for (int i = 0; i < 500; i++) {
            model.select(new ActorId("a" + i));
        }
        int steps = 0;
        while (model.canGoBackProperty().get()) {
            model.back();
            steps++;
        }

        assertThat(steps).isEqualTo(200);
        assertThat(model.selection()).isEqualTo(of(new ActorId("a299")));
        for (int i = 0; i < 500; i++) {
            model.forward();
        }
        assertThat(model.selection()).isEqualTo(of(new ActorId("a499")));
    }

    @Test
    void aResetForgetsEverything() {
        model.select(ALAND);
        model.select(BORDURIA);
        model.back();
        model.point(Set.of(CORDIA));
        model.show(SENTENCE);

        model.reset();

        assertThat(model.selection()).isEqualTo(NONE);
        assertThat(model.pointedProperty().get()).isEmpty();
        assertThat(model.shownSentenceProperty().get()).isEmpty();
        assertThat(ways()).containsExactly(false, false);
    }

    @Test
    void pointingIsNoSelection() {
        Set<ElementId> ids = new HashSet<>(Set.of(ALAND, TROOPS));
        model.point(ids);
        ids.clear();

        assertThat(model.pointedProperty().get()).containsExactlyInAnyOrder(ALAND, TROOPS);
        assertThat(model.selection()).isEqualTo(NONE);
        assertThat(ways()).containsExactly(false, false);
    }

    @Test
    void askingForTheSameSentenceAgainIsHeardAgain() {
        List<Optional<SentenceRef>> heard = new ArrayList<>();
        model.shownSentenceProperty().addListener((o, before, now) -> heard.add(now));

        model.show(SENTENCE);
        model.show(SENTENCE);

        assertThat(heard.stream().filter(Optional::isPresent)).hasSize(2);
    }

    @Test
    void whatIsStillThereStaysSelectedAndRemembered() {
        model.select(ALAND);
        model.select(TROOPS);
        model.select(CORDIA);
        model.point(Set.of(ALAND, TROOPS));
        model.retain(id -> !id.equals(TROOPS), sentence -> true);

        assertThat(model.selection()).isEqualTo(new Selection.OfElement(CORDIA));
        assertThat(model.pointedProperty().get()).containsExactly(ALAND);
        model.back();
        assertThat(model.selection()).isEqualTo(new Selection.OfElement(ALAND));
        model.back();
        assertThat(model.selection()).isEqualTo(new Selection.None());
        assertThat(model.canGoBackProperty().get()).isFalse();
    }

    @Test
    void ofSeveralThoseStayThatAreStillThere() {
        model.select(Set.of(ALAND, TROOPS), "two");
        model.retain(ALAND::equals, sentence -> false);

        assertThat(model.selection()).isEqualTo(new Selection.OfElements(Set.of(ALAND), "two"));
        model.retain(id -> false, sentence -> false);
        assertThat(model.selection()).isEqualTo(new Selection.None());
    }

    @Test
    void aRunOfArrowKeysIsOneStepOfHistory() {
        model.select(TROOPS);
        model.step(ALAND);
        model.step(new ActorId("borduria"));
        model.step(new ActorId("cordia"));
        model.back();
        assertThat(model.selection()).isEqualTo(of(TROOPS));
        model.forward();
        assertThat(model.selection()).isEqualTo(of(new ActorId("cordia")));

        model.step(ALAND);
        model.back();
        assertThat(model.selection()).as("a new run").isEqualTo(of(new ActorId("cordia")));
    }

    @Test
    void aRunThatEndsWhereItBeganLeavesNoTrace() {
        model.select(TROOPS);
        model.step(ALAND);
        model.step(TROOPS);
        model.back();

        assertThat(model.selection()).isEqualTo(NONE);
    }
}
