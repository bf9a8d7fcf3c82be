package org.entente.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.app.session.Published.Cause;
import org.entente.edit.Edit;
import org.entente.edit.RandomEdits;
import org.entente.edit.history.Conflict.Choice;
import org.entente.edit.history.Spot;
import org.entente.edit.history.StoredPlacement;
import org.entente.io.SourceFile;
import org.entente.io.journal.JournalPlace;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Source;
import org.entente.model.id.SourceId;
import org.entente.source.Article;
import org.junit.jupiter.api.Test;

class EditSessionTest extends SessionTest {

    @Test
    void anEditIsPublishedOnceItIsWrittenDownAndSavedAMomentLater() throws IOException {
        String before = desk.text();
        rename("Aaland");
        assertThat(desk.published).isEmpty();
        assertThat(desk.state).isEqualTo(SaveState.WAITING);

        desk.work();

        Published<?> published = desk.published.get(0);
        assertThat(published.name()).isEqualTo("rename Aland to Aaland");
        assertThat(published.cause()).isEqualTo(Cause.DONE);
        assertThat(published.touched()).containsExactly(ALAND);
        assertThat(name(desk.published.get(0).edition().dossier())).isEqualTo("Aaland");
        assertThat(desk.folder.resolve(".entente/dossier.json.journal")).exists();
        assertThat(desk.text()).isEqualTo(before);

        assertThat(desk.pass(2000)).isOne();

        assertThat(desk.text()).isEqualTo(before.replace("\"Aland\"", "\"Aaland\""));
        assertThat(desk.state).isEqualTo(SaveState.SAVED);
        assertThat(desk.stamps.files()).containsExactly(desk.file());
        assertThat(desk.waiting()).isZero();
        assertThat(desk.published).hasSize(1);
    }

    @Test
    void eachStepPutsTheSavingOff() {
        rename("A");
        desk.work();
        rename("B");
        desk.work();

        assertThat(desk.waiting()).isOne();
        desk.session().save();
        desk.work();
        assertThat(desk.waiting()).isZero();
        assertThat(name(desk.onDisk())).isEqualTo("B");
    }

    @Test
    void whatTurnsOutTheSameIsNotWritten() throws IOException {
        rename("A");
        desk.work();
        desk.session().undo();
        desk.work();

        assertThat(desk.state).isEqualTo(SaveState.SAVED);
        assertThat(desk.waiting()).isZero();
        assertThat(desk.session().apply(rename(desk.dossier(), "Aland"))).isFalse();
        assertThat(desk.refused).isEmpty();
    }

    @Test
    void wordsAndPlacesAreUndoneInOneOrder() {
        rename("A");
        StoredPlacement moved = new StoredPlacement("", Map.of(ALAND, new Spot(0.5, 0.5)));
        desk.session().place("move A", moved);
        rename("B");
        desk.work();

        desk.session().undo();
        assertThat(name(desk.dossier())).isEqualTo("A");
        desk.session().undo();
        assertThat(desk.session().now().places()).isEqualTo(StoredPlacement.DEFAULT);
        desk.session().undo();
        assertThat(name(desk.dossier())).isEqualTo("Aland");
        desk.session().undo();
        desk.work();
        Published<?> last = desk.published.get(desk.published.size() - 1);
        assertThat(last.cause()).isEqualTo(Cause.UNDONE);
        assertThat(last.name()).isEqualTo("rename Aland to A");
        desk.session().goTo(3);
        desk.work();
        assertThat(name(desk.dossier())).isEqualTo("B");
        assertThat(desk.session().now().places()).isEqualTo(moved);
    }

    @Test
    void aFloodOfEditsIsShownOnceAndWrittenDownWhole() throws IOException {
        RandomEdits edits = new RandomEdits(8);
        for (int i = 0; i < 100; i++) {
            desk.session().apply(edits.next(desk.dossier()));
        }
        desk.work();

        assertThat(desk.published).hasSize(1);
        assertThat(desk.published.get(0).edition().dossier()).isEqualTo(desk.dossier());
        desk.kill();
        Desk again = desk.again();
        assertThat(again.session().history().steps()).hasSize(100);
        assertThat(again.dossier()).isEqualTo(desk.dossier());
    }

    @Test
    void whatWasDoneCanBeUndoneAfterARestart() {
        rename("A");
        desk.session().apply(add("gull-rock"));
        desk.session().place("move", new StoredPlacement("", Map.of(ALAND, new Spot(0, 1))));
        desk.session().undo();
        desk.close();

        Desk again = desk.again();

        assertThat(again.recovered).isZero();
        assertThat(again.state).isEqualTo(SaveState.SAVED);
        assertThat(names(again.session().history().steps()))
                .containsExactly("rename Aland to A", "add actor gull-rock", "move");
        again.session().undo();
        again.session().undo();
        again.close();
        assertThat(again.onDisk()).isEqualTo(Dossiers.sample());
        Desk third = again.again();
        third.session().redo();
        assertThat(name(third.dossier())).isEqualTo("A");
    }

    @Test
    void aDamagedJournalIsReportedAndTheFileIsKept() throws IOException {
        rename("A");
        rename("B");
        rename("C");
        desk.close();
        assertThat(desk.again().isDamaged).isFalse();
        Path journal = new JournalPlace(desk.file(), desk.home).existing();
        List<String> lines = new ArrayList<>(Files.readAllLines(journal));
        int damaged = lines.size() - 3;
        lines.set(damaged, lines.get(damaged).replace('{', '\0'));
        Files.write(journal, lines);

        Desk again = desk.again();
        again.work();

        assertThat(again.isDamaged).isTrue();
        assertThat(again.asked).as("what differs from the sound steps").hasSize(1);
        assertThat(name(again.onDisk())).isEqualTo("C");
    }

    @Test
    void stepsThatAKilledProgramDidNotSaveAreDoneAgain() throws IOException {
        rename("A");
        desk.pass(2000);
        rename("B");
        desk.session().apply(add("gull-rock"));
        desk.work();
        desk.kill();

        Desk again = desk.again();
        again.work();

        assertThat(again.recovered).isEqualTo(2);
        assertThat(name(again.published.get(0).edition().dossier())).isEqualTo("B");
        again.pass(2000);
        assertThat(again.onDisk()).isEqualTo(desk.dossier());
        assertThat(again.state).isEqualTo(SaveState.SAVED);
    }

    @Test
    void aFileThatWasWrittenByAKilledProgramIsKnownAsItsOwn() throws IOException {
        rename("A");
        desk.pass(2000);
        String saved = desk.text();
        desk.session().undo();
        desk.session().apply(rename(desk.dossier(), "B"));
        desk.pass(2000);
        desk.session().apply(add("gull-rock"));
        desk.work();
        desk.kill();
        // As if the last writing had not got as far as the file.
        desk.write(saved);

        Desk again = desk.again();
        again.pass(2000);

        assertThat(again.asked).isEmpty();
        assertThat(again.recovered).isOne();
        assertThat(again.onDisk()).isEqualTo(desk.dossier());
        again.kill();
    }

    @Test
    void whatWasDoneAgainCanBeDiscardedAndThatUndone() throws IOException {
        rename("A");
        desk.work();
        desk.kill();
        Desk again = desk.again();

        again.discard.run();
        again.pass(2000);

        assertThat(name(again.onDisk())).isEqualTo("Aland");
        again.session().undo();
        again.pass(2000);
        assertThat(name(again.onDisk())).isEqualTo("A");
    }

    @Test
    void whatIsWrongIsRefusedWithAReason() {
        assertThat(desk.session().apply(rename(desk.dossier(), " "))).isFalse();
        assertThat(desk.session().apply(rename(desk.dossier(), "x".repeat(10_000)))).isFalse();
        assertThat(desk.session().apply(add("aland"))).isFalse();

        assertThat(desk.refused.get(0)).isEqualTo("Not done: the actor \"aland\" has no name.");
        assertThat(desk.refused.get(1)).contains("\"name\" has 10000 characters; 500 is the most");
        assertThat(desk.refused.get(2)).isEqualTo("The id is already taken.");
        assertThat(desk.tasks.waiting()).isZero();
    }

    @Test
    void aSourceIsWrittenWithItsTextAndComesBackWithIt() throws IOException {
        Source news = desk.dossier().sources().get(0);
        String old = Files.readString(desk.folder.resolve("news.txt"));
        Source fresh =
                new Source(
                        new SourceId("wire"),
                        "Wire",
                        "wire/wire.txt",
                        null,
                        null,
                        null,
                        null,
                        Article.parse("A wire."));
        desk.session().apply(new Edit.PutSource(fresh));
        desk.session().apply(new Edit.PutSource(news.with(Article.parse("Newer news."))));
        desk.work();

        assertThat(desk.folder.resolve("wire/wire.txt")).hasContent("A wire.");
        assertThat(desk.folder.resolve("news.txt")).hasContent("Newer news.");
        desk.close();
        Desk again = desk.again();
        assertThat(again.onDisk()).isEqualTo(desk.dossier());
        again.session().undo();
        again.work();
        assertThat(again.folder.resolve("news.txt")).hasContent(old);
        again.session().undo();
        again.close();
        assertThat(again.onDisk()).isEqualTo(Dossiers.sample());
    }

    @Test
    void nodesAreMovedWithoutAJournalUntilSomethingIsEdited() {
        StoredPlacement moved = new StoredPlacement("", Map.of(ALAND, new Spot(0.5, 0.5)));
        desk.session().place("move", moved);
        desk.work();
        assertThat(desk.folder.resolve(".entente")).doesNotExist();
        rename("A");
        desk.close();

        Desk again = desk.again();

        assertThat(names(again.session().history().steps()))
                .containsExactly("move", "rename Aland to A");
    }

    @Test
    void leavingSavesAtOnceAndTellsNobody() {
        rename("A");
        desk.close();

        assertThat(name(desk.onDisk())).isEqualTo("A");
        assertThat(desk.session().state()).isEqualTo(SaveState.SAVED);
        assertThat(desk.published).as("another dossier may be shown by now").isEmpty();
    }

    /** Somebody edits while another program does too, and now and then the program is killed. */
    @Test
    void nothingIsLostWhateverHappens() throws IOException {
        RandomEdits mine = new RandomEdits(11);
        RandomEdits theirs = new RandomEdits(12);
        List<String> lost = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            for (int i = 0; i < 3; i++) {
                desk.session().apply(mine.next(desk.dossier()));
                desk.work();
            }
            if (round % 3 == 0) {
                Dossier there = desk.onDisk();
                var document = desk.read().document().orElseThrow();
                Dossier changed = theirs.next(there).on(there);
                for (Source source : changed.sources()) {
                    new SourceFile(desk.file()).write(source, Optional.of(source.article()));
                }
                desk.write(document.changedTo(changed).text());
                desk.session().reread();
                desk.work();
                Map<String, Choice> both = new HashMap<>();
                desk.asked.forEach(conflict -> both.put(conflict.key(), Choice.MINE));
                desk.asked.clear();
                desk.answer.accept(both);
                desk.answer = choices -> {};
                desk.work();
            }
            if (round % 5 == 4) {
                Dossier done = desk.dossier();
                int steps = desk.session().history().steps().size();
                desk.kill();
                desk = desk.again();
                desk.work();
                if (!desk.dossier().equals(done)
                        || desk.session().history().steps().size() != steps) {
                    lost.add("round " + round);
                }
            }
            desk.pass(2000);
            assertThat(desk.onDisk()).as("round %d", round).isEqualTo(desk.dossier());
        }
        assertThat(lost).isEmpty();
        desk.kill();
    }
}
