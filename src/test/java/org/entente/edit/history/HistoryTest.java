package org.entente.edit.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.edit.Edit;
import org.entente.edit.EditException;
import org.entente.edit.RandomEdits;
import org.entente.edit.rule.DossierRules;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.source.Article;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Workspace START =
            new Workspace(Dossiers.sample(), StoredPlacement.DEFAULT);

    @Test
    void aThousandEditsAreUndoneAndDoneAgainStepByStep() {
        RandomEdits edits = new RandomEdits(1815);
        History history = new History(START);
        List<Workspace> states = new ArrayList<>(List.of(START));
        for (int i = 0; i < 1000; i++) {
            Workspace now = history.now();
            if (i % 10 == 9) {
                history.did("move", now.with(moved(now.places(), i)));
            } else {
                Edit edit = edits.next(now.dossier());
                Dossier after = edit.on(now.dossier());
                assertThat(DossierRules.broken(now.dossier(), after))
                        .as(edit.description())
                        .isEmpty();
                history.did(edit.description(), now.with(after));
            }
            states.add(history.now());
        }

        for (int i = 1000; i > 0; i--) {
            assertThat(history.position()).isEqualTo(i);
            assertThat(history.now()).isEqualTo(states.get(i));
            assertThat(history.undo()).isPresent();
        }
        assertThat(history.undo()).isEmpty();
        for (int i = 0; i < 1000; i++) {
            assertThat(history.now()).isEqualTo(states.get(i));
            assertThat(history.redo()).isPresent();
        }
        assertThat(history.now()).isEqualTo(states.get(1000));
        assertThat(history.redo()).isEmpty();

        history.goTo(500);
        assertThat(history.now()).isEqualTo(states.get(500));
    }

    private static StoredPlacement moved(StoredPlacement places, int i) {
        Map<ElementId, Spot> pins = new LinkedHashMap<>(places.pins());
        pins.put(new ActorId("aland"), new Spot(i / 1000.0, 0.5));
        pins.remove(new ActorId(i % 20 == 9 ? "aland" : "borduria"));
        return new StoredPlacement(i % 30 == 9 ? "circle" : places.layout(), pins);
    }

    @Test
    void whatIsDoneNextTakesThePlaceOfWhatWasUndone() {
        History history = new History(START);
        history.did("one", START.with(START.dossier().withTitle("One")));
        history.did("two", START.with(START.dossier().withTitle("Two")));
        history.undo();
        history.did("three", START.with(START.dossier().withTitle("Three")));

        assertThat(history.snapshot().steps())
                .extracting(Step::name)
                .containsExactly("one", "three");
        assertThat(history.redo()).isEmpty();
        assertThat(history.undo()).map(Step::name).contains("three");
    }

    @Test
    void aStepTellsWhatItTouched() {
        History history = new History(START);
        Dossier before = START.dossier();
        Dossier after = new Edit.RemoveClaim(before.ties().get(0)).on(before);

        Step step = history.did("remove", START.with(after));

        assertThat(step.forward().words().touched()).isEmpty();
        assertThat(step.back().words().touched()).containsExactly(new TieId("troops"));
    }

    @Test
    void aTextThatChangesOnDiskChangesInAllStates() {
        History history = new History(START);
        Source old = START.dossier().sources().get(0);
        Article text = Article.parse("Another text altogether.");
        history.did("one", START.with(new Edit.PutSource(titled(old)).on(START.dossier())));
        history.undo();

        history.replaceTexts(source -> source.id().equals(old.id()) ? with(source, text) : source);

        assertThat(history.now().dossier().sources()).containsExactly(with(old, text));
        history.redo();
        assertThat(history.now().dossier().sources()).containsExactly(with(titled(old), text));
        history.undo();
        assertThat(history.now().dossier().sources()).containsExactly(with(old, text));
    }

    private static Source titled(Source source) {
        return new Source(
                source.id(),
                "Another title",
                source.file(),
                null,
                null,
                null,
                null,
                source.article());
    }

    private static Source with(Source source, Article text) {
        return new Source(
                source.id(),
                source.title(),
                source.file(),
                source.author(),
                source.publisher(),
                source.published(),
                source.url(),
                text);
    }

    @Test
    void aDeltaFitsOnlyTheDossierItIsOf() {
        Dossier one = START.dossier();
        Dossier other = new Edit.RemoveClaim(one.ties().get(0)).on(one);
        Delta delta = Delta.between(one, other);

        assertThat(delta.on(one)).isEqualTo(other);
        assertThatThrownBy(() -> delta.on(other)).isInstanceOf(EditException.class);
    }

    @Test
    void aDeltaKnowsTheOrder() {
        Dossier one = START.dossier();
        List<Tie> turned = new ArrayList<>(one.ties());
        Collections.reverse(turned);
        Dossier other = one.withTies(turned.subList(0, 2));

        assertThat(Delta.between(one, other).on(one)).isEqualTo(other);
        assertThat(Delta.between(other, one).on(other)).isEqualTo(one);
        assertThat(Delta.between(one, one).isEmpty()).isTrue();
    }
}
