package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.entente.app.SmallDossier;
import org.entente.app.platform.FileStamps;
import org.entente.app.settings.Preferences;
import org.entente.drawing.Pictures;
import org.entente.graph.FilterChoice;
import org.entente.graph.Trait;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.testing.DialogAnswers;
import org.entente.testing.TasksByHand;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open dossier's files change while it is open. */
class ReloadTest {

    private static final ActorId ALPHA = new ActorId("alpha");
    private static final TieId ONE = new TieId("one");
    private static final TieId TWO = new TieId("two");

    @TempDir Path folder = Path.of("");

    private final SelectionModel selection = new SelectionModel();
    private final TasksByHand tasks = new TasksByHand();
    private final DialogAnswers dialogs = new DialogAnswers();
    private Runnable changed = () -> {};
    private FileStamps watched = FileStamps.NONE;
    private WindowViewModel window = window();

    @BeforeEach
    void openADossier() throws IOException {
        window = window();
        window.watchWith(
                (files, reload) -> {
                    watched = files;
                    changed = reload;
                });
        write(ONE, TWO);
        window.open(folder);
        tasks.finishAll();
    }

    private WindowViewModel window() {
        return new WindowViewModel(
                selection,
                tasks,
                new DossierLoader(Pictures.INTER),
                Preferences.at(folder.resolve("settings/preferences.properties")),
                dialogs);
    }

    private void write(TieId... ties) throws IOException {
        write(folder, "A test", ties);
    }

    private static void write(Path folder, String title, TieId... ties) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("article.txt"), "Headline\n\nAlpha helps Beta.\n");
        Files.writeString(folder.resolve("dossier.json"), SmallDossier.json(title, ties));
    }

    private void change() {
        changed.run();
        tasks.finishAll();
    }

    private OpenDossier open() {
        return Optional.ofNullable(window.openProperty().get()).orElseThrow();
    }

    private String status() {
        return window.statusProperty().get();
    }

    @Test
    void theDossiersFileAndItsSourcesAreWatched() {
        assertThat(watched.files())
                .containsExactlyInAnyOrder(
                        folder.resolve("dossier.json").toAbsolutePath(),
                        folder.resolve("article.txt").toAbsolutePath());
    }

    @Test
    void aSoundChangeIsShownWithSelectionHistoryAndFiltersKept() throws IOException {
        selection.select(ALPHA);
        selection.select(ONE);
        window.filters().choose(new FilterChoice(Set.of(new Trait.OfStance(Stance.COOPERATIVE))));
        write(ONE, TWO, new TieId("three"));
        change();

        assertThat(status()).isEqualTo("Reloaded: 1 tie added");
        assertThat(open().dossier().ties()).hasSize(3);
        assertThat(open().isReread()).isTrue();
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(ONE));
        assertThat(window.filters().choice().isActive()).isTrue();
        assertThat(window.hiddenProperty().get()).isEqualTo("3 hidden");
        selection.back();
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(ALPHA));
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void whatIsNoLongerThereIsNoLongerSelected() throws IOException {
        selection.select(ALPHA);
        selection.select(TWO);
        write(ONE);
        change();

        assertThat(selection.selection()).isEqualTo(new Selection.None());
        selection.back();
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(ALPHA));
    }

    @Test
    void aBrokenFileLeavesTheLastGoodVersionAndItsProblemsAreListed() throws IOException {
        selection.select(ONE);
        Files.writeString(folder.resolve("dossier.json"), "{\"format\": 1,\n  oops}");
        change();

        Notice notice = window.noticeProperty().get().orElseThrow();
        assertThat(notice.headline()).contains("last good version");
        assertThat(notice.lines()).isNotEmpty().allMatch(l -> l.startsWith("dossier.json:2:3: "));
        assertThat(open().dossier().ties()).hasSize(2);
        assertThat(selection.selection()).isEqualTo(new Selection.OfElement(ONE));
        assertThat(status()).startsWith("Not reloaded");
        assertThat(dialogs.problems).as("no dialog interrupts").isEmpty();

        write(ONE, TWO);
        change();
        assertThat(window.noticeProperty().get()).isEmpty();
        assertThat(status()).isEqualTo("Reloaded: all is as it was");
    }

    @Test
    void aSourceThatIsMissingIsWaitedFor() throws IOException {
        String json = Files.readString(folder.resolve("dossier.json"));
        Files.writeString(folder.resolve("dossier.json"), json.replace("article.txt", "later.txt"));
        change();
        assertThat(window.noticeProperty().get()).isPresent();
        assertThat(watched.files()).contains(folder.resolve("later.txt").toAbsolutePath());

        Files.move(folder.resolve("article.txt"), folder.resolve("later.txt"));
        change();
        assertThat(window.noticeProperty().get()).isEmpty();
        assertThat(status()).startsWith("Reloaded: 1 source changed");
    }

    @Test
    void aQuoteThatIsNotFoundAnyMoreIsShownAndListed() throws IOException {
        Files.writeString(folder.resolve("article.txt"), "Headline\n\nAlpha helps nobody.\n");
        change();

        Notice notice = window.noticeProperty().get().orElseThrow();
        assertThat(notice.headline()).endsWith("some of its evidence needs mending.");
        assertThat(notice.text()).contains("dossier.json:");
        assertThat(window.noteProperty().get()).contains("evidence to mend");
        window.closeNotice();
        assertThat(window.noticeProperty().get()).isEmpty();
    }

    @Test
    void aHundredOpeningsAndReloadsInAnyOrderLeaveTheLastOneOnScreen() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            Path other = folder.resolve("dossier-" + i % 10);
            write(other, "Dossier " + i, ONE);
            window.open(other);
            if (random.nextBoolean()) {
                changed.run();
            }
            if (random.nextInt(3) == 0 && tasks.waiting() > 0) {
                tasks.finish(random.nextInt(tasks.waiting()));
            }
            selection.select(ALPHA);
        }
        write(folder, "The last one", ONE);
        window.open(folder);
        tasks.finishInDisorder(random);

        assertThat(open().dossier().title()).isEqualTo("The last one");
        assertThat(window.openPath()).contains(folder);
        assertThat(watched.files()).contains(folder.resolve("dossier.json").toAbsolutePath());
    }

    @Test
    void reloadsThatComeBackInAnyOrderLeaveTheNewestText() throws IOException {
        write(ONE);
        changed.run();
        write(ONE, TWO, new TieId("three"));
        changed.run();
        tasks.finish(1);
        tasks.finish(0);

        assertThat(open().dossier().ties()).hasSize(3);
    }

    @Test
    void aReloadOfADossierThatWasLeftIsDropped() throws IOException {
        Path other = folder.resolve("other");
        write(other, "Another", ONE);
        changed.run();
        window.open(other);
        tasks.finish(1);
        tasks.finishAll();

        assertThat(open().dossier().title()).isEqualTo("Another");
        assertThat(open().isReread()).isFalse();
    }

    @Test
    void theReadingOfADossierThatWasLeftStops() throws IOException {
        write(folder.resolve("other"), "Another", ONE);
        window.reload();
        window.open(folder.resolve("other"));
        tasks.finish(1);
        assertThat(open().dossier().title()).isEqualTo("Another");
        // What a late reading would find: it must not even look.
        Files.delete(folder.resolve("dossier.json"));
        tasks.finishAll();

        assertThat(open().dossier().title()).isEqualTo("Another");
        assertThat(window.noticeProperty().get()).isEmpty();
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void nothingIsWatchedOnceTheWindowIsLeft() {
        window.leave();
        assertThat(watched.files()).isEmpty();
        window.open(null);
        tasks.finishAll();
        assertThat(watched.files()).as("the built-in dossier has no files").isEmpty();
    }
}
