package org.entente.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.entente.app.session.Published.Cause;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.model.Actor;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.quote.Drift;
import org.junit.jupiter.api.Test;

class OutsideChangesTest extends SessionTest {

    @Test
    void whatIsWrittenHereIsNoChangeFromOutside() {
        rename("A");
        desk.pass(2000);
        desk.session().reread();
        desk.work();

        assertThat(desk.published).hasSize(1);
        assertThat(desk.session().history().steps()).hasSize(1);
        rename("B");
        desk.pass(2000);
        assertThat(desk.published).hasSize(2);
    }

    @Test
    void aChangeFromOutsideIsJoined() {
        rename("A");
        desk.work();
        desk.write(desk.text().replace("\"Borduria\"", "\"Bordurien\""));

        desk.session().reread();
        desk.work();

        assertThat(desk.asked).isEmpty();
        Published<?> last = desk.published.get(desk.published.size() - 1);
        assertThat(last.cause()).isEqualTo(Cause.OUTSIDE);
        assertThat(last.touched()).containsExactly(new ActorId("borduria"));
        desk.pass(2000);
        assertThat(name(desk.onDisk())).isEqualTo("A");
        assertThat(desk.onDisk().nameOf(new ActorId("borduria"))).isEqualTo("Bordurien");
        desk.session().undo();
        desk.pass(2000);
        assertThat(desk.onDisk().nameOf(new ActorId("borduria"))).isEqualTo("Borduria");
    }

    @Test
    void aChangeFromOutsideIsSeenBeforeTheFileIsWritten() {
        rename("A");
        desk.work();
        desk.write(desk.text().replace("\"Borduria\"", "\"Bordurien\""));

        desk.pass(2000);
        desk.pass(2000);

        assertThat(name(desk.onDisk())).isEqualTo("A");
        assertThat(desk.onDisk().nameOf(new ActorId("borduria"))).isEqualTo("Bordurien");
    }

    @Test
    void whereBothHaveChangedOneItIsAsked() {
        rename("Mine");
        desk.work();
        String theirs = desk.text().replace("\"Aland\"", "\"Theirs\"");
        desk.write(theirs);

        desk.pass(2000);

        assertThat(desk.asked).extracting(Conflict::name).containsExactly("actor \"Mine\"");
        assertThat(desk.text()).isEqualTo(theirs);
        assertThat(desk.waiting()).isZero();
        assertThat(desk.state.kind()).isEqualTo(SaveState.Kind.HELD);
        desk.answer.accept(Map.of("actor aland", Choice.BOTH));
        desk.pass(2000);
        assertThat(desk.onDisk().actors())
                .extracting(Actor::name)
                .containsExactly("Mine", "Theirs", "Borduria", "Cordia", "Dana Reyes");
    }

    @Test
    void theirsIsTakenWhereItIsChosen() {
        rename("Mine");
        desk.work();
        String theirs = desk.text().replace("\"Aland\"", "\"Theirs\"");
        desk.write(theirs);
        desk.pass(2000);

        desk.answer.accept(Map.of("actor aland", Choice.THEIRS));
        desk.pass(2000);

        assertThat(desk.text()).isEqualTo(theirs);
        assertThat(name(desk.dossier())).isEqualTo("Theirs");
        assertThat(desk.state).isEqualTo(SaveState.SAVED);
    }

    @Test
    void whatCannotBeJoinedSoundlyIsOneOrTheOther() {
        desk.session().apply(add("gull-rock"));
        desk.work();
        String theirs = desk.text().replace("\"troops\"", "\"gull-rock\"");
        desk.write(theirs);

        desk.pass(2000);

        assertThat(desk.asked).extracting(Conflict::key).containsExactly(Conflict.WHOLE);
        desk.answer.accept(Map.of());
        desk.pass(2000);
        assertThat(desk.onDisk()).isEqualTo(desk.dossier());
        assertThat(desk.onDisk().actor(new ActorId("gull-rock"))).isPresent();
    }

    @Test
    void aFileThatCannotBeReadIsNotWrittenOver() throws IOException {
        rename("A");
        desk.work();
        String broken = desk.text().replace("\"actors\"", "\"actors");
        desk.write(broken);

        desk.pass(2000);

        assertThat(desk.unreadable).hasSize(1);
        assertThat(desk.state.words())
                .isEqualTo("not saved: the file was changed elsewhere and cannot be read");
        rename("B");
        desk.pass(60_000);
        assertThat(desk.text()).isEqualTo(broken);
    }

    @Test
    void aFileThatIsMendedIsJoined() {
        rename("A");
        desk.work();
        String sound = desk.text();
        desk.write(sound.replace("\"actors\"", "\"actors"));
        desk.pass(2000);
        desk.write(sound.replace("\"Borduria\"", "\"Bordurien\""));

        desk.session().reread();
        desk.pass(2000);

        assertThat(name(desk.onDisk())).isEqualTo("A");
        assertThat(desk.onDisk().nameOf(new ActorId("borduria"))).isEqualTo("Bordurien");
        assertThat(desk.state).isEqualTo(SaveState.SAVED);
    }

    @Test
    void whatChangedWhileNobodyWasEditingIsJoinedAtTheNextStart() throws IOException {
        rename("A");
        desk.pass(2000);
        desk.session().apply(add("gull-rock"));
        desk.work();
        desk.kill();
        desk.write(desk.text().replace("\"Borduria\"", "\"Bordurien\""));

        Desk again = desk.again();
        again.pass(2000);

        assertThat(again.recovered).isZero();
        assertThat(again.onDisk().nameOf(new ActorId("borduria"))).isEqualTo("Bordurien");
        assertThat(again.onDisk().actor(new ActorId("gull-rock"))).isPresent();
        assertThat(name(again.onDisk())).isEqualTo("A");
        assertThat(again.onDisk()).isEqualTo(again.dossier());
    }

    @Test
    void aWindowInWhichNothingWasDoneIsReplaceable() throws IOException {
        assertThat(desk.session().isReplaceable()).isTrue();
        rename("A");
        desk.pass(2000);
        assertThat(desk.session().isReplaceable()).isFalse();
        desk.session().undo();
        desk.pass(2000);
        assertThat(desk.session().isReplaceable()).isFalse();
    }

    @Test
    void aTextThatChangesOnDiskIsSearchedAgainAndStays() throws IOException {
        rename("A");
        desk.work();
        Files.writeString(desk.folder.resolve("news.txt"), "Aland sends troops to Borduria");

        desk.session().reread();
        desk.work();

        Published<EvidenceIndex> last = desk.published.get(desk.published.size() - 1);
        assertThat(last.cause()).isEqualTo(Cause.OUTSIDE);
        assertThat(last.edition().citations(new TieId("troops")).get(0).resolution().drift())
                .isEqualTo(Drift.MOVED);
        desk.session().undo();
        desk.pass(2000);
        assertThat(desk.folder.resolve("news.txt")).hasContent("Aland sends troops to Borduria");
        assertThat(desk.onDisk()).isEqualTo(desk.dossier());
    }
}
