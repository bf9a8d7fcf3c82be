package org.entente.app.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.app.editing.EditingUnderTest.onDisk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.app.dossier.Notice;
import org.entente.drawing.place.GraphLayout;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.history.Conflict.Choice;
import org.entente.io.DossierWriter;
import org.entente.io.FaultyDisk;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.view.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierEditingTest {

    private static final ActorId ALAND = new ActorId("aland");

    @TempDir Path temp = Path.of("");
    private Path folder = temp;
    private EditingUnderTest window = new EditingUnderTest(temp);

    @BeforeEach
    void open() throws IOException {
        folder = temp.resolve("dossier");
        new DossierWriter().writeNew(Dossiers.sample(), folder);
        window = new EditingUnderTest(temp).open(folder);
    }

    private Edit rename(String name) {
        return rename(window.editing.dossier(), name);
    }

    private static Edit rename(Dossier dossier, String name) {
        Actor aland = dossier.actor(ALAND).orElseThrow();
        return new Edit.ChangeActor(aland, Changed.name(aland, name));
    }

    @Test
    void anEditIsShownAsTheNextEditionAndSavedByItself() {
        List<String> shown = new ArrayList<>();
        window.made.selection.select(ALAND);
        int before = window.shown().edition();

        assertThat(window.editing.apply(rename("Norland"), () -> shown.add(window.name(ALAND))))
                .isTrue();
        assertThat(window.editing.dossier().nameOf(ALAND)).isEqualTo("Norland");
        assertThat(shown).isEmpty();
        window.work();

        assertThat(shown).containsExactly("Norland");
        assertThat(window.shown().edition()).isEqualTo(before + 1);
        assertThat(window.made.selection.selection()).isEqualTo(new Selection.OfElement(ALAND));
        assertThat(window.editing.savedProperty().get()).isEqualTo("saving\u2026");
        window.pass();
        assertThat(window.editing.savedProperty().get()).isEqualTo("saved");
        assertThat(onDisk(folder).nameOf(ALAND)).isEqualTo("Norland");
    }

    @Test
    void nothingIsSaidOfSavingBeforeAnythingIsEdited() {
        assertThat(window.editing.savedProperty().get()).isEmpty();
        assertThat(window.editing.toUndoProperty().get()).isEmpty();
    }

    @Test
    void wordsAndPlacesAreUndoneInOneOrderAndWhatChangesIsSelected() {
        window.editing.apply(rename("Norland"));
        window.arrange(GraphLayout.CIRCLE);
        window.editing.apply(rename("Sudland"));
        window.work();
        assertThat(window.editing.steps())
                .containsExactly(
                        "rename Aland to Norland", "change of layout", "rename Norland to Sudland");

        window.editing.undo();
        window.work();
        assertThat(window.name(ALAND)).isEqualTo("Norland");
        assertThat(window.made.selection.selection()).isEqualTo(new Selection.OfElement(ALAND));
        assertThat(window.editing.toUndoProperty().get()).isEqualTo("change of layout");
        window.editing.undo();
        window.work();
        assertThat(window.placement.placementProperty().get().layout().layout())
                .isEqualTo(GraphLayout.STRESS);
        assertThat(window.name(ALAND)).isEqualTo("Norland");
        window.editing.goTo(3);
        window.work();
        assertThat(window.placement.placementProperty().get().layout().layout())
                .isEqualTo(GraphLayout.CIRCLE);
        assertThat(window.name(ALAND)).isEqualTo("Sudland");
    }

    @Test
    void whatWasDoneIsStillThereAfterARestart() {
        window.editing.apply(rename("Norland"));
        window.pass();
        window.made.session.leave();
        window.work();

        EditingUnderTest next = new EditingUnderTest(temp).open(folder);
        assertThat(next.editing.toUndoProperty().get()).isEqualTo("rename Aland to Norland");
        next.editing.undo();
        next.pass();
        assertThat(onDisk(folder).nameOf(ALAND)).isEqualTo(Dossiers.sample().nameOf(ALAND));
    }

    @Test
    void leavingTheDossierSavesIt() {
        window.editing.apply(rename("Norland"));
        window.openBuiltIn();
        assertThat(onDisk(folder).nameOf(ALAND)).isEqualTo("Norland");
        assertThat(window.editing.savedProperty().get()).isEmpty();
        assertThat(window.editing.steps()).isEmpty();
    }

    @Test
    void theBuiltInDossierBecomesACopyAtTheFirstEdit() {
        Path copy = temp.resolve("copy");
        window.openBuiltIn();
        Dossier builtIn = window.shown().dossier();
        Actor china = builtIn.actor(new ActorId("china")).orElseThrow();
        Edit edit = new Edit.ChangeActor(china, Changed.name(china, "PRC"));

        assertThat(window.editing.possibleProperty().get()).isTrue();
        assertThat(window.editing.apply(edit)).as("no folder was chosen").isFalse();
        assertThat(window.made.session.openPath()).isEmpty();

        window.made.dialogs.folderForCopy = Optional.of(copy);
        window.arrange(GraphLayout.CIRCLE);
        window.editing.curatingProperty().set(true);
        int opened = window.shown().edition();
        assertThat(window.editing.apply(edit)).isTrue();
        assertThat(window.editing.dossier().nameOf(china.id())).isEqualTo("PRC");
        window.pass();

        assertThat(window.made.session.openPath()).contains(copy);
        assertThat(window.shown().edition()).isGreaterThan(opened);
        assertThat(window.name(china.id())).isEqualTo("PRC");
        assertThat(onDisk(copy).nameOf(china.id())).isEqualTo("PRC");
        assertThat(window.editing.curatingProperty().get()).isTrue();
        assertThat(window.editing.steps()).last().isEqualTo("rename China to PRC");
        window.editing.undo();
        window.pass();
        assertThat(onDisk(copy)).isEqualTo(builtIn);
    }

    @Test
    void aFolderThatHasADossierTakesNoCopy() {
        window.openBuiltIn();
        window.made.dialogs.folderForCopy = Optional.of(folder);
        Actor china = window.shown().dossier().actors().get(0);
        window.editing.apply(new Edit.ChangeActor(china, Changed.name(china, "X")));
        window.pass();

        assertThat(window.made.dialogs.problems)
                .containsExactly("There is a dossier in this folder already; choose another.");
        assertThat(window.editing.dossier()).isEqualTo(window.shown().dossier());
        assertThat(onDisk(folder)).isEqualTo(Dossiers.sample());
    }

    @Test
    void aChangeFromOutsideIsJoinedAndTold() {
        window.editing.apply(rename("Norland"));
        window.pass();
        EditingUnderTest.change(
                folder.resolve("dossier.json"), "\"" + Dossiers.sample().title(), "\"Other");
        window.made.session.reload();
        window.work();

        assertThat(window.shown().dossier().title()).startsWith("Other");
        assertThat(window.name(ALAND)).isEqualTo("Norland");
        assertThat(window.made.line.textProperty().get()).isEqualTo("Reloaded: title changed");
    }

    @Test
    void whereBothHaveChangedOneItIsAskedAndAskedAgain() {
        window.editing.apply(rename("Norland"));
        EditingUnderTest.change(
                folder.resolve("dossier.json"),
                '"' + Dossiers.sample().nameOf(ALAND) + '"',
                "\"Theirland\"");
        window.made.session.reload();
        window.work();
        assertThat(window.made.dialogs.conflicting).hasSize(1);
        Notice notice = window.made.session.noticeProperty().get().orElseThrow();

        window.made.dialogs.choice = Optional.of(Choice.THEIRS);
        notice.offers().get(0).action().run();
        window.pass();
        assertThat(window.name(ALAND)).isEqualTo("Theirland");
        assertThat(window.made.session.noticeProperty().get()).isEmpty();
    }

    @Test
    void stepsThatWereNotSavedAreOfferedToBeDiscarded() {
        window.editing.apply(rename("Norland"));
        window.tasks.finish(0);
        // The program is killed here: its journal is let go and its file has not been written.
        EditingUnderTest next = killedAndOpenedAgain();
        assertThat(next.name(ALAND)).isEqualTo("Norland");
        Notice notice = next.made.session.noticeProperty().get().orElseThrow();
        assertThat(notice.headline()).contains("1 step");
        notice.offers().get(0).action().run();
        next.pass();
        assertThat(next.name(ALAND)).isEqualTo(Dossiers.sample().nameOf(ALAND));
    }

    @Test
    void inAFolderThatIsReadOnlyTheStepsAreKeptAndACopyIsOffered() throws IOException {
        FaultyDisk disk = FaultyDisk.unix();
        Path readOnly = disk.path("/desk/dossier");
        new DossierWriter().writeNew(Dossiers.sample(), readOnly);
        disk.failBy(
                step -> {
                    if (step.equals("create folder") || step.equals("write")) {
                        throw new FileSystemException(null, null, "Read-only file system");
                    }
                });
        EditingUnderTest reader = new EditingUnderTest(temp.resolve("reader")).open(readOnly);
        reader.editing.apply(rename("Norland"));
        reader.pass();

        assertThat(reader.name(ALAND)).isEqualTo("Norland");
        assertThat(reader.editing.savedProperty().get())
                .isEqualTo("not saved: Read-only file system");
        Notice notice = reader.made.session.noticeProperty().get().orElseThrow();
        assertThat(notice.headline())
                .startsWith(
                        "dossier.json cannot be written: Read-only file system. Your steps are kept"
                                + " in the journal");

        // They are there at the next start, and nothing untrue is said of them.
        reader.made.session.leave();
        reader.work();
        EditingUnderTest next = new EditingUnderTest(temp.resolve("reader")).open(readOnly);
        assertThat(next.name(ALAND)).isEqualTo("Norland");
        assertThat(next.made.session.noticeProperty().get().orElseThrow().headline())
                .isEqualTo(
                        "Entente ended before 1 step could be saved. It is here again, from the"
                                + " journal.");
        next.pass();
        Notice again = next.made.session.noticeProperty().get().orElseThrow();
        assertThat(again.offers())
                .extracting(Notice.Offer::title)
                .containsExactly("Save a copy\u2026", "Discard");

        Path copy = temp.resolve("copy");
        next.made.dialogs.folderToSave = Optional.of(copy);
        again.offers().get(0).action().run();
        next.pass();
        assertThat(onDisk(copy).nameOf(ALAND)).isEqualTo("Norland");
        assertThat(next.made.session.openPath()).contains(copy);
        assertThat(next.made.session.noticeProperty().get()).isEmpty();
    }

    @Test
    void theNoticeGoesOnceTheFileIsWritten() throws IOException {
        FaultyDisk disk = FaultyDisk.unix();
        Path full = disk.path("/desk/dossier");
        new DossierWriter().writeNew(Dossiers.sample(), full);
        EditingUnderTest writer = new EditingUnderTest(temp.resolve("writer")).open(full);
        writer.editing.apply(rename("Norland"));
        writer.work();
        disk.failBy(
                step -> {
                    throw new FileSystemException(null, null, "No space left on device");
                });
        writer.pass();
        assertThat(writer.made.session.noticeProperty().get()).isPresent();

        disk.failBy(step -> {});
        writer.pass();

        assertThat(writer.made.session.noticeProperty().get()).isEmpty();
        assertThat(writer.editing.savedProperty().get()).isEqualTo("saved");
        assertThat(onDisk(full).nameOf(ALAND)).isEqualTo("Norland");
    }

    /** A killed program holds no lock: its journal is copied to where none is held. */
    private EditingUnderTest killedAndOpenedAgain() {
        Path other = temp.resolve("killed");
        try {
            Files.createDirectories(other.resolve(".entente"));
            for (Path file :
                    List.of(Path.of("dossier.json"), Path.of(".entente/dossier.json.journal"))) {
                Files.copy(folder.resolve(file), other.resolve(file));
            }
            for (var source : Dossiers.sample().sources()) {
                Files.copy(folder.resolve(source.file()), other.resolve(source.file()));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return new EditingUnderTest(temp.resolve("again")).open(other);
    }

    @Test
    void aSecondWindowFollowsTheOneThatEditsAndGoesOnWhenThatIsClosed() {
        EditingUnderTest second = new EditingUnderTest(temp.resolve("second")).open(folder);
        window.editing.apply(rename("Norland"));
        window.pass();

        second.made.session.reload();
        second.work();
        assertThat(second.name(ALAND)).isEqualTo("Norland");
        assertThat(second.editing.savedProperty().get()).startsWith("reading only: another window");
        assertThat(second.editing.apply(rename("Sudland"))).isFalse();
        assertThat(second.made.line.textProperty().get()).contains("another window is editing");

        window.editing.apply(rename("Westland"));
        window.pass();
        second.made.session.reload();
        second.work();
        assertThat(second.name(ALAND)).isEqualTo("Westland");

        window.made.session.leave();
        window.work();
        second.pass();
        assertThat(second.made.line.textProperty().get()).startsWith("The other window is closed");
        assertThat(second.editing.savedProperty().get()).isEqualTo("saved");
        assertThat(second.editing.toUndoProperty().get()).isEqualTo("rename Norland to Westland");
        assertThat(second.editing.apply(rename(second.editing.dossier(), "Eastland"))).isTrue();
        second.pass();
        assertThat(onDisk(folder).nameOf(ALAND)).isEqualTo("Eastland");
    }

    @Test
    void whatIsWrongIsSaidInTheStatusBar() {
        assertThat(window.editing.apply(rename(" "))).isFalse();
        assertThat(window.made.line.textProperty().get()).startsWith("Not done");
    }

    @Test
    void twoActorsThatAreJoinedInThePictureMakeADraftWhereNoWordsAreSelected() {
        List<ActorId> offered = new ArrayList<>();
        ActorId other = Dossiers.sample().actors().get(1).id();
        int ties = window.shown().dossier().ties().size();
        window.editing.joinActors(ALAND, other);
        window.work();
        assertThat(window.shown().dossier().ties()).hasSize(ties + 1);
        assertThat(window.shown().dossier().ties().get(ties).evidence()).isEmpty();

        window.editing.offerTies((from, to) -> offered.addAll(List.of(from, to)));
        window.editing.joinActors(ALAND, other);
        assertThat(offered).containsExactly(ALAND, other);
        assertThat(window.editing.dossier().ties()).hasSize(ties + 1);
    }
}
