package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.entente.model.Dossier;
import org.entente.model.SampleDossiers;
import org.entente.model.trace.EvidenceIndex;
import org.entente.testing.GeneratedDossier;
import org.entente.view.OpenDossier;
import org.junit.jupiter.api.Test;

class InTurnTest {

    private static final OpenDossier SMALL = open(SampleDossiers.relations());
    private static final OpenDossier LARGE = open(GeneratedDossier.of(60, 500, 20_000, 1));
    private static final OpenDossier OTHER = open(GeneratedDossier.of(60, 500, 20_000, 2));

    private final ObjectProperty<OpenDossier> dossier = new SimpleObjectProperty<>();
    private final ObjectProperty<Boolean> shown = new SimpleObjectProperty<>(false);
    private final Queue<Runnable> later = new ArrayDeque<>();

    private static OpenDossier open(Dossier dossier) {
        return OpenDossier.of(dossier, EvidenceIndex.of(dossier), 0);
    }

    private InTurn inTurn() {
        return new InTurn(dossier, shown, later::add);
    }

    private void runOne() {
        Runnable next = later.poll();
        assertThat(next).isNotNull();
        next.run();
    }

    @Test
    void aSmallDossierIsShownToAllAtOnce() {
        InTurn turns = inTurn();
        List<ObservableValue<OpenDossier>> panels = List.of(turns.next(), turns.next());
        dossier.set(SMALL);

        assertThat(panels).allSatisfy(panel -> assertThat(panel.getValue()).isSameAs(SMALL));
    }

    @Test
    void aLargeOneIsShownOnceItsPictureIsShownAndOnePanelAtATime() {
        InTurn turns = inTurn();
        ObservableValue<OpenDossier> first = turns.next();
        ObservableValue<OpenDossier> second = turns.next();
        dossier.set(LARGE);
        assertThat(later).isEmpty();

        shown.set(true);
        runOne();
        assertThat(first.getValue()).isSameAs(LARGE);
        assertThat(second.getValue()).isNull();
        runOne();
        assertThat(second.getValue()).isSameAs(LARGE);
    }

    @Test
    void panelsMadeAfterALargeDossierHearOfItInTurnToo() {
        dossier.set(LARGE);
        shown.set(true);
        ObservableValue<OpenDossier> panel = inTurn().next();
        assertThat(panel.getValue()).isNull();

        runOne();
        assertThat(panel.getValue()).isSameAs(LARGE);
    }

    @Test
    void theTurnsOfADossierEndWhenAnotherIsOpened() {
        InTurn turns = inTurn();
        ObservableValue<OpenDossier> first = turns.next();
        ObservableValue<OpenDossier> second = turns.next();
        shown.set(true);
        dossier.set(LARGE);
        runOne();
        shown.set(false);
        dossier.set(OTHER);
        runOne();

        assertThat(first.getValue()).isSameAs(LARGE);
        assertThat(second.getValue()).isNull();
        assertThat(later).isEmpty();
        shown.set(true);
        runOne();
        assertThat(first.getValue()).isSameAs(OTHER);
    }
}
