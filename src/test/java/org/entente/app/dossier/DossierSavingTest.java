package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.testing.DialogAnswers;
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

    private void save(SessionUnderTest made) {
        new DossierSaving(made.session, made.line, TaskRunner.inPlace(), choices).save();
    }

    private SessionUnderTest made() {
        return new SessionUnderTest(folder, TaskRunner.inPlace());
    }

    private SessionUnderTest withGraph() throws IOException {
        Path graph = folder.resolve("trade.csv");
        Files.writeString(graph, "from,to,label\nNorway,Sweden,trades with\n");
        SessionUnderTest made = made();
        made.session.open(graph);
        return made;
    }

    @Test
    void aGraphIsMarkedAsHavingNoEvidenceAndSavedAsADossier() throws IOException {
        SessionUnderTest made = withGraph();
        assertThat(made.session.bareProperty().get()).isTrue();
        assertThat(made.verdict()).startsWith("No evidence");
        save(made);

        assertThat(target.resolve("dossier.json")).content().contains("trades with");
        assertThat(made.session.openPath()).contains(target);
        assertThat(made.session.bareProperty().get()).as("it has no evidence yet").isTrue();
        assertThat(choices.headlines).isEmpty();
    }

    @Test
    void theBuiltInDossierIsSavedWithItsSources() {
        SessionUnderTest made = made();
        made.session.open(null);
        save(made);

        assertThat(target.resolve("article.txt")).exists();
        assertThat(made.session.openPath()).contains(target);
        assertThat(made.session.bareProperty().get()).isFalse();
        assertThat(made.verdict()).contains("every quote verified");
    }

    @Test
    void aDossierThatIsThereIsReplacedOnlyWhenTheUserSaysSo() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("dossier.json"), "precious");
        SessionUnderTest made = withGraph();
        save(made);
        assertThat(target.resolve("dossier.json")).hasContent("precious");
        assertThat(choices.asked).containsExactly(target.resolve("dossier.json"));

        choices.mayReplace = true;
        save(made);
        assertThat(target.resolve("dossier.json")).content().contains("trades with");
    }

    @Test
    void anotherTextUnderTheNameOfASourceStopsTheSaving() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("article.txt"), "something else");
        SessionUnderTest made = made();
        made.session.open(null);
        save(made);

        assertThat(target.resolve("dossier.json")).doesNotExist();
        assertThat(target.resolve("article.txt")).hasContent("something else");
        assertThat(String.join("\n", choices.problems)).contains("another text");
    }

    @Test
    void aFolderThatCannotBeWrittenIsReported() throws IOException {
        Files.writeString(target, "a file");
        SessionUnderTest made = withGraph();
        save(made);

        assertThat(made.status()).startsWith("Not saved: ");
        assertThat(choices.headlines).isNotEmpty();
        assertThat(made.session.openPath()).contains(folder.resolve("trade.csv"));
    }
}
