package org.entente.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCombination;
import org.entente.app.article.Articles;
import org.entente.app.dossier.WatchedFiles;
import org.entente.app.export.Exports.Begin;
import org.entente.app.platform.Clipping;
import org.entente.app.session.SessionMeans;
import org.entente.app.settings.Preferences;
import org.entente.app.state.WindowModels;
import org.entente.drawing.Pictures;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.style.Theme;
import org.entente.model.id.ActorId;
import org.entente.testing.DialogAnswers;
import org.entente.view.Selection;
import org.entente.view.TaskRunner;
import org.entente.view.command.Command;
import org.entente.view.help.Guide;
import org.entente.view.intake.IntakeViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // JUnit sets the folder, the method before each test the rest.
class WindowCommandsTest {

    @TempDir Path folder;
    private final DialogAnswers dialogs = new DialogAnswers();
    private final List<String> asked = new ArrayList<>();
    private WindowModels models;
    private WindowCommands commands;
    private IntakeViewModel sheet;

    @BeforeEach
    void makeThem() {
        models =
                WindowModels.of(
                        TaskRunner.inPlace(),
                        TaskRunner.inPlace(),
                        Pictures.INTER,
                        Preferences.at(folder.resolve("preferences.properties"), Runnable::run),
                        WatchedFiles.NONE,
                        dialogs,
                        new SessionMeans(
                                TaskRunner.inPlace(),
                                (millis, work) -> () -> {},
                                () -> Instant.EPOCH));
        Articles articles =
                new Articles(
                        models.session(),
                        models.editing(),
                        models.status(),
                        TaskRunner.inPlace(),
                        TaskRunner.inPlace(),
                        dialogs,
                        () -> Instant.EPOCH,
                        () -> new Clipping(List.of(), null, null, "Words\n\nthat were copied"),
                        new Sheets());
        commands = WindowCommands.of(models, dialogs, articles, new Asked());
    }

    private final class Sheets implements Articles.Sheets {

        @Override
        public void show(IntakeViewModel model, String file, Articles.Goal goal) {
            asked.add(goal + " " + file);
            sheet = model;
        }

        @Override
        public Runnable waitFor(String file, Runnable cancel) {
            return () -> {};
        }
    }

    private final class Asked implements WindowActions {

        @Override
        public void close() {
            asked.add("close");
        }

        @Override
        public void find() {
            asked.add("find");
        }

        @Override
        public void showPalette() {
            asked.add("palette");
        }

        @Override
        public void showProblems() {
            asked.add("problems");
        }

        @Override
        public void export(Begin what) {
            asked.add("export " + what);
        }

        @Override
        public void exportStory() {
            asked.add("story");
        }

        @Override
        public void copyPicture() {
            asked.add("copy");
        }

        @Override
        public void copyLink() {
            asked.add("link");
        }

        @Override
        public void saveAsDossier() {
            asked.add("save");
        }

        @Override
        public void showGuide() {
            asked.add("guide");
        }

        @Override
        public void showAbout() {
            asked.add("about");
        }
    }

    private Command command(String id) {
        return commands.all().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void everyCommandHasItsOwnId() {
        List<String> ids = commands.all().stream().map(Command::id).toList();

        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9-]+"));
    }

    @Test
    void noTwoCommandsShareAKey() {
        Set<KeyCombination> keys = new HashSet<>();
        for (Command command : commands.all()) {
            for (KeyCombination key : command.keys()) {
                assertThat(keys.add(key)).as("%s of %s", key, command.id()).isTrue();
            }
        }
    }

    @Test
    void theGuideListsTheKeyOfEveryCommandOnce() {
        List<String> listed =
                commands.guide().groups().stream()
                        .flatMap(group -> group.keys().stream())
                        .map(Guide.Key::key)
                        .toList();
        List<String> keys =
                commands.all().stream().flatMap(command -> command.keyText().stream()).toList();

        assertThat(keys).contains("Ctrl+E", "N", "Shift+N", "F", "L", "Esc", "F1");
        assertThat(listed.stream().filter(keys::contains)).containsExactlyElementsOf(keys);
    }

    @Test
    void thePaletteNamesTheCommandsOfSubmenusInFullAndNotItself() {
        List<String> names = commands.inPalette().stream().map(Command::name).toList();

        assertThat(names).contains("Look: Dark", "Layout: World map", "Find", "Guide and keys");
        assertThat(names).doesNotContain("Command palette");
    }

    @Test
    void whatNeedsADossierWaitsForOne() {
        assertThat(command("export-image").run()).isFalse();
        assertThat(command("save-as").run()).isFalse();
        assertThat(command("zoom-in").run()).isFalse();
        assertThat(command("reload").run()).isFalse();
        command("open-built-in").run();
        assertThat(command("export-image").run()).isTrue();
        assertThat(command("reload").run()).as("it has no files").isFalse();

        assertThat(asked).containsExactly("export IMAGE");
    }

    @Test
    void aFileOrAFolderIsOpenedUnlessTheUserThinksBetterOfIt() {
        command("open-file").run();
        command("open-folder").run();
        assertThat(models.session().openProperty().get()).isNull();
        Path harbours = Path.of("src/test/resources/good/harbours");
        dialogs.file = Optional.of(harbours.resolve("dossier.json"));
        command("open-file").run();

        assertThat(models.session().openPath()).contains(harbours.resolve("dossier.json"));
        assertThat(command("open-recent-1").title().get()).endsWith("dossier.json");
    }

    @Test
    void anArticleIsAddedOnlyToADossierOfTheUsersOwn() {
        dialogs.article = Optional.of(Path.of("src/test/resources/good/harbours/article.txt"));
        command("open-built-in").run();
        assertThat(command("add-article").run()).isFalse();
        assertThat(command("update-source").run()).isFalse();
        command("new-from-article").run();
        models.session().open(Path.of("src/test/resources/good/harbours"));
        command("add-article").run();
        command("update-source").run();
        command("paste-article").run();

        assertThat(asked)
                .containsExactly(
                        "NEW article.txt",
                        "ADD article.txt",
                        "UPDATE article.txt",
                        "NEW Pasted article");
    }

    @Test
    void aFolderWithoutADossierGetsOneWhereTheUserWantsIt() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        dialogs.article = Optional.of(Path.of("src/test/resources/good/harbours/article.txt"));
        models.session().open(empty);
        assertThat(dialogs.asked).containsExactly(empty);
        assertThat(asked).as("not without being told to").isEmpty();
        dialogs.mayMakeDossier = true;
        models.session().open(empty);
        sheet.accept();

        assertThat(dialogs.headlines).isEmpty();
        assertThat(empty.resolve("dossier.json")).exists();
        assertThat(models.session().openPath()).contains(empty);
    }

    @Test
    void aLinkLeadsBackToWhatIsSelected() {
        assertThat(models.link()).isEmpty();
        command("open-built-in").run();
        models.select("actor=china");
        assertThat(models.link()).contains("entente:built-in#actor=china");
        models.select("p=8");
        assertThat(models.link()).contains("entente:built-in#p=8.1");
        assertThat(models.selection().shownSentenceProperty().get()).isPresent();
        models.select("atlantis");
        assertThat(models.status().textProperty().get())
                .isEqualTo("Nothing in this dossier is called atlantis");
        Path harbours = Path.of("src/test/resources/good/harbours");
        models.session().open(harbours);

        assertThat(models.link().orElseThrow())
                .isEqualTo(harbours.toAbsolutePath().toUri().toString());
    }

    @Test
    void nothingIsAddedToABareGraph() throws IOException {
        Path graph = Files.writeString(folder.resolve("a.csv"), "from,to,label\na,b,helps\n");
        models.session().open(graph);

        assertThat(models.session().openPath()).contains(graph);

        assertThat(command("add-article").run()).isFalse();
    }

    @Test
    void backAndForwardFollowTheSelection() {
        command("open-built-in").run();
        assertThat(command("go-back").run()).isFalse();
        var actors = models.session().openProperty().get().dossier().actors();
        models.selection().select(actors.get(0).id());
        models.selection().select(actors.get(1).id());
        assertThat(command("go-back").run()).isTrue();
        assertThat(command("go-forward").run()).isTrue();
        command("leave").run();

        assertThat(models.selection().selection()).isEqualTo(new Selection.None());
    }

    @Test
    void aWalkThroughEvidenceNeedsASelection() {
        command("open-built-in").run();
        assertThat(command("next-evidence").run()).isFalse();
        models.selection()
                .select(models.session().openProperty().get().dossier().ties().get(0).id());

        assertThat(command("next-evidence").run()).isTrue();
    }

    @Test
    void theLookIsOneOfThree() {
        command("look-dark").run();
        assertThat(models.options().theme()).isEqualTo(Theme.DARK);
        command("theme-toggle").run();

        assertThat(models.options().theme()).isEqualTo(Theme.LIGHT);
    }

    @Test
    void ringsNeedAnActorInTheirMiddle() {
        command("open-built-in").run();
        assertThat(command("layout-concentric").title().get())
                .isEqualTo("Rings around the selected actor");
        assertThat(command("layout-concentric").run()).isFalse();
        models.selection().select(new ActorId("united-states"));
        assertThat(command("layout-concentric").title().get())
                .isEqualTo("Rings around the United States");
        assertThat(command("layout-concentric").run()).isTrue();

        assertThat(models.canvas().placement().placementProperty().get().layout())
                .isEqualTo(new LayoutChoice(GraphLayout.CONCENTRIC, new ActorId("united-states")));
    }
}
