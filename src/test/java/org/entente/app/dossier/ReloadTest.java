package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import org.entente.app.SmallDossier;
import org.entente.graph.FilterChoice;
import org.entente.model.Stance;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.testing.TasksByHand;
import org.entente.view.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The open dossier's files change while it is open. */
class ReloadTest {

    private static final ActorId ALPHA = new ActorId("alpha");
    private static final TieId ONE = new TieId("one");
    private static final TieId TWO = new TieId("two");

    @TempDir Path folder = Path.of("");

    private final TasksByHand tasks = new TasksByHand();
    private SessionUnderTest made = made();

    @BeforeEach
    void openADossier() throws IOException {
        made = made();
        write(ONE, TWO);
        made.session.open(folder);
        tasks.finishAll();
    }

    private SessionUnderTest made() {
        return new SessionUnderTest(folder.resolve("settings"), tasks);
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
        made.changed.run();
        tasks.finishAll();
    }

    @Test
    void theDossiersFileAndItsSourcesAreWatched() {
        assertThat(made.watched.files())
                .containsExactlyInAnyOrder(
                        folder.resolve("dossier.json").toAbsolutePath(),
                        folder.resolve("article.txt").toAbsolutePath());
    }

    @Test
    void aSoundChangeIsShownWithSelectionHistoryAndFiltersKept() throws IOException {
        made.selection.select(ALPHA);
        made.selection.select(ONE);
        made.session
                .filters()
                .choose(new FilterChoice(Set.of(new Trait.OfStance(Stance.COOPERATIVE))));
        write(ONE, TWO, new TieId("three"));
        change();

        assertThat(made.status()).isEqualTo("Reloaded: 1 tie added");
        assertThat(made.open().dossier().ties()).hasSize(3);
        assertThat(made.open().isReread()).isTrue();
        assertThat(made.selection.selection()).isEqualTo(new Selection.OfElement(ONE));
        assertThat(made.session.filters().choice().isActive()).isTrue();
        assertThat(made.session.filters().hiddenProperty().get()).isEqualTo(3);
        made.selection.back();
        assertThat(made.selection.selection()).isEqualTo(new Selection.OfElement(ALPHA));
        assertThat(made.dialogs.problems).isEmpty();
    }

    @Test
    void aReloadThatIsAskedForIsAnswered() throws IOException {
        change();
        assertThat(made.status()).doesNotContain("Reloaded");

        made.session.reloadAsAsked();
        tasks.finishAll();
        assertThat(made.status()).isEqualTo("Reloaded: nothing has changed");

        write(ONE);
        made.session.reloadAsAsked();
        tasks.finishAll();
        assertThat(made.status()).isEqualTo("Reloaded: 1 tie removed");
    }

    @Test
    void whatIsNoLongerThereIsNoLongerSelected() throws IOException {
        made.selection.select(ALPHA);
        made.selection.select(TWO);
        write(ONE);
        change();

        assertThat(made.selection.selection()).isEqualTo(new Selection.None());
        made.selection.back();
        assertThat(made.selection.selection()).isEqualTo(new Selection.OfElement(ALPHA));
    }

    @Test
    void aBrokenFileLeavesTheLastGoodVersionAndItsProblemsAreListed() throws IOException {
        made.selection.select(ONE);
        Files.writeString(folder.resolve("dossier.json"), "{\"format\": 1,\n  oops}");
        change();

        Notice notice = made.session.noticeProperty().get().orElseThrow();
        assertThat(notice.headline()).contains("last good version");
        assertThat(notice.lines()).isNotEmpty().allMatch(l -> l.startsWith("dossier.json:2:3: "));
        assertThat(made.open().dossier().ties()).hasSize(2);
        assertThat(made.selection.selection()).isEqualTo(new Selection.OfElement(ONE));
        assertThat(made.status()).startsWith("Not reloaded");
        assertThat(made.dialogs.problems).as("no dialog interrupts").isEmpty();

        write(ONE, TWO);
        change();
        assertThat(made.session.noticeProperty().get()).isEmpty();
        assertThat(made.status()).isEqualTo("Reloaded: nothing has changed");
    }

    @Test
    void aSourceThatIsMissingIsWaitedFor() throws IOException {
        String json = Files.readString(folder.resolve("dossier.json"));
        Files.writeString(folder.resolve("dossier.json"), json.replace("article.txt", "later.txt"));
        change();
        assertThat(made.session.noticeProperty().get()).isPresent();
        assertThat(made.watched.files()).contains(folder.resolve("later.txt").toAbsolutePath());

        Files.move(folder.resolve("article.txt"), folder.resolve("later.txt"));
        change();
        assertThat(made.session.noticeProperty().get()).isEmpty();
        assertThat(made.status()).startsWith("Reloaded: 1 source changed");
    }

    @Test
    void aQuoteThatIsNotFoundAnyMoreIsShownAndListed() throws IOException {
        Files.writeString(folder.resolve("article.txt"), "Headline\n\nAlpha helps nobody.\n");
        change();

        Notice notice = made.session.noticeProperty().get().orElseThrow();
        assertThat(notice.headline()).endsWith("some of its evidence needs fixing.");
        assertThat(notice.text()).contains("dossier.json:");
        assertThat(made.verdict()).contains("evidence to fix");
        made.session.closeNotice();
        assertThat(made.session.noticeProperty().get()).isEmpty();
    }

    @Test
    void aHundredOpeningsAndReloadsInAnyOrderLeaveTheLastOneOnScreen() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            Path other = folder.resolve("dossier-" + i % 10);
            write(other, "Dossier " + i, ONE);
            made.session.open(other);
            if (random.nextBoolean()) {
                made.changed.run();
            }
            if (random.nextInt(3) == 0 && tasks.waiting() > 0) {
                tasks.finish(random.nextInt(tasks.waiting()));
            }
            made.selection.select(ALPHA);
        }
        write(folder, "The last one", ONE);
        made.session.open(folder);
        tasks.finishInDisorder(random);

        assertThat(made.open().dossier().title()).isEqualTo("The last one");
        assertThat(made.session.openPath()).contains(folder);
        assertThat(made.watched.files()).contains(folder.resolve("dossier.json").toAbsolutePath());
    }

    @Test
    void reloadsThatComeBackInAnyOrderLeaveTheNewestText() throws IOException {
        write(ONE);
        made.changed.run();
        write(ONE, TWO, new TieId("three"));
        made.changed.run();
        tasks.finish(1);
        tasks.finish(0);

        assertThat(made.open().dossier().ties()).hasSize(3);
    }

    @Test
    void aReloadOfADossierThatWasLeftIsDropped() throws IOException {
        Path other = folder.resolve("other");
        write(other, "Another", ONE);
        made.changed.run();
        made.session.open(other);
        tasks.finish(1);
        tasks.finishAll();

        assertThat(made.open().dossier().title()).isEqualTo("Another");
        assertThat(made.open().isReread()).isFalse();
    }

    @Test
    void theReadingOfADossierThatWasLeftStops() throws IOException {
        write(folder.resolve("other"), "Another", ONE);
        made.session.reload();
        made.session.open(folder.resolve("other"));
        tasks.finish(1);
        assertThat(made.open().dossier().title()).isEqualTo("Another");
        // What a late reading would find: it must not even look.
        Files.delete(folder.resolve("dossier.json"));
        tasks.finishAll();

        assertThat(made.open().dossier().title()).isEqualTo("Another");
        assertThat(made.session.noticeProperty().get()).isEmpty();
        assertThat(made.dialogs.problems).isEmpty();
    }

    @Test
    void nothingIsWatchedOnceTheWindowIsLeft() {
        made.session.leave();
        assertThat(made.watched.files()).isEmpty();
        made.session.open(null);
        tasks.finishAll();
        assertThat(made.watched.files()).as("the built-in dossier has no files").isEmpty();
    }
}
