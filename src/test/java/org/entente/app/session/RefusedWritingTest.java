package org.entente.app.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.entente.edit.Edit;
import org.entente.edit.history.Spot;
import org.entente.edit.history.StoredPlacement;
import org.entente.io.FaultyDisk;
import org.entente.model.Dossiers;
import org.entente.model.Source;
import org.entente.model.id.SourceId;
import org.entente.source.Article;
import org.junit.jupiter.api.Test;

class RefusedWritingTest extends SessionTest {

    @Test
    void whereTheFolderTakesNoJournalTheUsersOwnDoes() throws IOException {
        Files.writeString(desk.folder.resolve(".entente"), "a file, no folder");
        rename("A");
        desk.work();

        assertThat(desk.refused).isEmpty();
        assertThat(desk.home).isDirectoryContaining("glob:**.journal");
        desk.kill();
        Desk again = desk.again();
        assertThat(again.recovered).isOne();
        again.session().undo();
        again.pass(2000);
        assertThat(again.state).isEqualTo(SaveState.SAVED);
        again.kill();
    }

    @Test
    void whereTheDiskFillsUpWithTheFirstStepTheUsersOwnJournalIsFoundAgain() throws IOException {
        FaultyDisk disk = FaultyDisk.unix();
        desk = Desk.with(Dossiers.sample(), disk.path("/desk/dossier"));
        AtomicBoolean isFull = new AtomicBoolean(true);
        disk.failBy(
                step -> {
                    if (step.equals("write") && isFull.getAndSet(false)) {
                        throw new FileSystemException(null, null, "No space left on device");
                    }
                });
        rename("A");
        desk.work();
        desk.kill();

        assertThat(desk.refused).isEmpty();
        assertThat(desk.folder.resolve(".entente/dossier.json.journal")).doesNotExist();
        Desk again = desk.again();
        assertThat(again.recovered).isOne();
        assertThat(name(again.dossier())).isEqualTo("A");
    }

    @Test
    void aFileThatCannotBeWrittenLosesNothing() throws IOException {
        rename("A");
        desk.work();
        Files.delete(desk.file());
        Files.createDirectory(desk.file());
        Files.writeString(desk.file().resolve("inside"), "x");

        desk.pass(2000);

        assertThat(desk.state.kind()).isEqualTo(SaveState.Kind.REFUSED);
        assertThat(desk.state.words()).startsWith("not saved: ");
        assertThat(desk.waiting()).isOne();
        Files.delete(desk.file().resolve("inside"));
        Files.delete(desk.file());
        desk.pass(20_000);
        assertThat(name(desk.onDisk())).isEqualTo("A");
        assertThat(desk.state).isEqualTo(SaveState.SAVED);
    }

    @Test
    void whatTheDiskRefusesToWriteDownIsNotDone() throws IOException {
        FaultyDisk disk = FaultyDisk.unix();
        desk = Desk.with(Dossiers.sample(), disk.path("/desk/dossier"));
        rename("A");
        desk.work();
        disk.failBy(
                step -> {
                    if (step.equals("sync")) {
                        throw new FileSystemException(null, null, "No space left on device");
                    }
                });
        rename("B");
        desk.session().apply(add("gull-rock"));
        desk.session().place("move", new StoredPlacement("", Map.of(ALAND, new Spot(0, 1))));
        desk.work();

        assertThat(desk.refused).singleElement().asString().contains("No space left on device");
        assertThat(desk.placesLeft).isEqualTo(StoredPlacement.DEFAULT);
        assertThat(name(desk.dossier())).isEqualTo("A");
        assertThat(desk.session().history().steps()).hasSize(1);
        disk.failBy(step -> {});
        rename("C");
        desk.pass(2000);
        assertThat(name(desk.onDisk())).isEqualTo("C");
        desk.close();
        Desk again = desk.again();
        assertThat(names(again.session().history().steps()))
                .containsExactly("rename Aland to A", "rename A to C");
    }

    @Test
    void aFileThatHoldsAnotherTextIsNotReplaced() throws IOException {
        Files.writeString(desk.folder.resolve("mine.txt"), "Mine.");
        Source fresh =
                new Source(
                        new SourceId("mine"),
                        "Mine",
                        "mine.txt",
                        null,
                        null,
                        null,
                        null,
                        Article.parse("Another."));

        desk.session().apply(new Edit.PutSource(fresh));
        desk.work();

        assertThat(desk.refused).singleElement().asString().contains("contains another text");
        assertThat(desk.folder.resolve("mine.txt")).hasContent("Mine.");
        assertThat(desk.dossier()).isEqualTo(Dossiers.sample());
    }
}
