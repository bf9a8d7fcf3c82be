package org.entente.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.entente.edit.history.Spot;
import org.entente.edit.history.StoredPlacement;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

/** Two windows on one dossier. */
class OtherWindowTest extends SessionTest {

    private static final String REFUSED =
            "Not done: another window is editing this dossier; you can edit it here once it is"
                    + " closed there.";

    @Test
    void onlyOneWindowEdits() {
        rename("A");
        desk.work();
        Desk other = desk.again();
        assertThat(other.state).isEqualTo(SaveState.ELSEWHERE);
        assertThat(other.state.words()).startsWith("reading only");

        assertThat(other.session().apply(add("gull-rock"))).isFalse();

        assertThat(other.refused).containsExactly(REFUSED);
        other.close();
        desk.pass(2000);
        assertThat(name(desk.onDisk())).isEqualTo("A");
        assertThat(desk.onDisk().actor(new ActorId("gull-rock"))).isEmpty();
    }

    @Test
    void whatIsNotSavedYetIsLeftToTheWindowThatEdits() {
        String before = desk.text();
        rename("A");
        desk.work();

        Desk other = desk.again();
        other.pass(2000);
        other.session().save();
        other.work();

        assertThat(other.recovered).isZero();
        assertThat(other.text()).isEqualTo(before);
        assertThat(other.session().isReplaceable()).isTrue();
    }

    @Test
    void theEndOfTheOtherWindowIsNoticed() {
        rename("A");
        desk.work();
        Desk other = desk.again();
        other.pass(1000);
        assertThat(other.superseded).isZero();
        desk.close();

        other.pass(1000);

        assertThat(other.superseded).isOne();
        assertThat(other.waiting()).isZero();
        other.close();
        Desk third = other.again();
        assertThat(third.state).isEqualTo(SaveState.SAVED);
        third.session().undo();
        third.pass(2000);
        assertThat(name(third.onDisk())).isEqualTo("Aland");
    }

    @Test
    void aWindowThatIsClosedLooksNoLonger() {
        rename("A");
        desk.work();
        Desk other = desk.again();
        other.close();
        assertThat(other.waiting()).isZero();
    }

    @Test
    void anEditMadeBeforeTheOtherWindowIsNoticedIsTakenBack() {
        Desk other = desk.again();
        rename("A");
        desk.work();

        other.session().apply(add("gull-rock"));
        other.work();

        assertThat(other.refused).containsExactly(REFUSED);
        assertThat(other.dossier().actor(new ActorId("gull-rock"))).isEmpty();
        assertThat(other.superseded).isOne();
        assertThat(other.state).isEqualTo(SaveState.ELSEWHERE);
        assertThat(other.session().isReplaceable()).isTrue();
    }

    @Test
    void whatAnotherWindowSavedIsNotWrittenOver() {
        Desk other = desk.again();
        other.work();
        rename("A");
        desk.pass(2000);
        String written = other.text();

        // The other window cannot take it in as a step, for this one holds the journal.
        other.session().reread();
        other.work();
        assertThat(other.refused).isEmpty();
        assertThat(other.superseded).isOne();
        other.session().save();
        other.work();
        other.pass(20_000);
        other.close();
        assertThat(other.text()).isEqualTo(written);
        assertThat(name(other.onDisk())).isEqualTo("A");
    }

    @Test
    void theStepsOfAnotherWindowAreNotDiscarded() {
        Desk other = desk.again();
        rename("A");
        desk.work();
        desk.kill();

        other.session().apply(add("gull-rock"));
        other.work();

        assertThat(other.refused).singleElement().asString().contains("since it was read here");
        assertThat(other.superseded).isOne();
        other.close();
        Desk third = other.again();
        assertThat(third.recovered).isOne();
        third.pass(2000);
        assertThat(name(third.onDisk())).isEqualTo("A");
    }

    @Test
    void nodesAreMovedWhileTheOtherWindowEdits() {
        rename("A");
        desk.work();
        Desk other = desk.again();
        StoredPlacement moved = new StoredPlacement("", Map.of(ALAND, new Spot(0.5, 0.5)));

        other.session().place("move Aland", moved);
        other.work();

        assertThat(other.refused).isEmpty();
        assertThat(other.session().now().places()).isEqualTo(moved);
    }
}
