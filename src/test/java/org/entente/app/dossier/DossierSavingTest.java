package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.app.settings.Preferences;
import org.entente.drawing.Pictures;
import org.entente.testing.DialogAnswers;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierSavingTest {

    @TempDir Path folder = Path.of("");
    private final DialogAnswers choices = new DialogAnswers();
    private Path target = Path.of("");

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("saved");
        choices.folderToSave = Optional.of(target);
    }

    private WindowViewModel window() {
        return new WindowViewModel(
                new SelectionModel(),
                TaskRunner.inPlace(),
                new DossierLoader(Pictures.INTER),
                Preferences.at(folder.resolve("preferences.properties")),
                choices);
    }

    private void save(WindowViewModel window) {
        new DossierSaving(window, TaskRunner.inPlace(), choices).save();
    }

    private WindowViewModel withGraph() throws IOException {
        Path graph = folder.resolve("trade.csv");
        Files.writeString(graph, "from,to,label\nNorway,Sweden,trades with\n");
        WindowViewModel window = window();
        window.open(graph);
        return window;
    }

    @Test
    void aGraphIsMarkedAsHavingNoEvidenceAndSavedAsADossier() throws IOException {
        WindowViewModel window = withGraph();
        assertThat(window.bareProperty().get()).isTrue();
        assertThat(window.noteProperty().get()).startsWith("No evidence");
        save(window);

        assertThat(target.resolve("dossier.json")).content().contains("trades with");
        assertThat(window.openPath()).contains(target);
        assertThat(window.bareProperty().get()).as("it has no evidence yet").isTrue();
        assertThat(choices.headlines).isEmpty();
    }

    @Test
    void theBuiltInDossierIsSavedWithItsSources() {
        WindowViewModel window = window();
        window.open(null);
        save(window);

        assertThat(target.resolve("article.txt")).exists();
        assertThat(window.openPath()).contains(target);
        assertThat(window.bareProperty().get()).isFalse();
        assertThat(window.noteProperty().get()).contains("every quote verified");
    }

    @Test
    void aDossierThatIsThereIsReplacedOnlyWhenTheUserSaysSo() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("dossier.json"), "precious");
        WindowViewModel window = withGraph();
        save(window);
        assertThat(target.resolve("dossier.json")).hasContent("precious");
        assertThat(choices.asked).containsExactly(target.resolve("dossier.json"));

        choices.mayReplace = true;
        save(window);
        assertThat(target.resolve("dossier.json")).content().contains("trades with");
    }

    @Test
    void anotherTextUnderTheNameOfASourceStopsTheSaving() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("article.txt"), "something else");
        WindowViewModel window = window();
        window.open(null);
        save(window);

        assertThat(target.resolve("dossier.json")).doesNotExist();
        assertThat(target.resolve("article.txt")).hasContent("something else");
        assertThat(String.join("\n", choices.problems)).contains("another text");
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(target, "a file");
        WindowViewModel window = withGraph();
        save(window);

        assertThat(window.statusProperty().get()).startsWith("Not saved: ");
        assertThat(choices.headlines).isNotEmpty();
        assertThat(window.openPath()).contains(folder.resolve("trade.csv"));
    }
}
