package org.entente.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import org.entente.app.article.Articles;
import org.entente.app.command.FileCommands;
import org.entente.app.command.WindowActions;
import org.entente.app.dossier.SessionUnderTest;
import org.entente.app.editing.Editings;
import org.entente.app.export.Exports;
import org.entente.app.platform.Clipping;
import org.entente.model.Dossiers;
import org.entente.testing.FxExtension;
import org.entente.testing.TasksByHand;
import org.entente.view.PlainEditing;
import org.entente.view.command.Command;
import org.entente.view.intake.IntakeViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
@SuppressWarnings("NullAway.Init") // JUnit sets the folder, the method before each test the rest.
class WelcomePaneTest {

    private static final Path HARBOURS = Path.of("src/test/resources/good/harbours");

    @TempDir Path folder;
    private final TasksByHand tasks = new TasksByHand();
    private SessionUnderTest made;
    private WelcomePane pane;

    @BeforeEach
    void makeAPane() {
        made = new SessionUnderTest(folder, tasks);
        pane =
                new WelcomePane(
                        made.session,
                        FileCommands.of(
                                made.session,
                                new PlainEditing(Dossiers.sample()),
                                made.recent.paths(),
                                made.dialogs,
                                articles(),
                                Command.of("export-story", "Export story\u2026", () -> {}),
                                new NothingToDo()));
        new Scene(pane);
        pane.applyCss();
    }

    private Articles articles() {
        return new Articles(
                made.session,
                Editings.of(made, folder, tasks),
                made.line,
                tasks,
                tasks,
                made.dialogs,
                () -> Instant.EPOCH,
                () -> new Clipping(List.of(), null, null, ""),
                new NoSheets());
    }

    private ButtonBase control(String id) {
        return (ButtonBase) pane.lookup("#welcome-" + id);
    }

    @Test
    void itIsThereWhileNothingIsOpen() {
        assertThat(pane.isVisible()).isTrue();
        control("open-built-in").fire();
        assertThat(pane.isVisible()).as("while it is being opened").isFalse();
        tasks.finishAll();
        assertThat(pane.isVisible()).isFalse();
    }

    @Test
    void whatCannotBeOpenedLeavesItThere() {
        made.dialogs.folder = Optional.of(folder.resolve("nowhere"));
        control("open-folder").fire();
        tasks.finishAll();

        assertThat(pane.isVisible()).isTrue();
        assertThat(made.dialogs.headlines).hasSize(1);
    }

    @Test
    void whatWasOpenBeforeIsAClickAway() {
        made.session.open(HARBOURS);
        tasks.finishAll();

        assertThat(control("open-recent-1").getText()).endsWith("harbours");
    }

    private static final class NoSheets implements Articles.Sheets {

        @Override
        public void show(IntakeViewModel model, String file, Articles.Goal goal) {}

        @Override
        public Runnable waitFor(String file, Runnable cancel) {
            return () -> {};
        }
    }

    private static final class NothingToDo implements WindowActions {

        @Override
        public void close() {}

        @Override
        public void find() {}

        @Override
        public void showPalette() {}

        @Override
        public void showProblems() {}

        @Override
        public void export(Exports.Begin what) {}

        @Override
        public void exportStory() {}

        @Override
        public void copyPicture() {}

        @Override
        public void copyLink() {}

        @Override
        public void saveAsDossier() {}

        @Override
        public void showGuide() {}

        @Override
        public void showAbout() {}
    }
}
