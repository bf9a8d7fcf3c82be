package org.entente.app.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.io.DossierWriter;
import org.entente.io.problem.Problem;
import org.entente.model.Dossiers;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxRepairTest {

    @TempDir Path temp = Path.of("");

    private Path file = temp;
    private String good = "";
    private SessionUnderTest made = new SessionUnderTest(temp, TaskRunner.inPlace());
    private final List<Optional<Problem>> answers = new ArrayList<>();

    @BeforeEach
    void openWhatIsNoJson() throws IOException {
        Path folder = temp.resolve("dossier");
        new DossierWriter().writeNew(Dossiers.sample(), folder);
        file = folder.resolve("dossier.json");
        good = Files.readString(file);
        made = new SessionUnderTest(temp, TaskRunner.inPlace());
        write(broken(good));
        made.session.open(folder);
    }

    /** Returns a text without its last bracket. */
    private static String broken(String text) {
        return text.substring(0, text.lastIndexOf('}'));
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }

    private void correct(String text) {
        made.dialogs.correction.take(text, answers::add);
    }

    @Test
    void theTextIsShownWithTheError() {
        assertThat(made.dialogs.headlines).singleElement().asString().contains("could not open");
        assertThat(made.dialogs.problems)
                .singleElement()
                .asString()
                .matches("dossier\\.json:\\d+:\\d+: error: .*");
        assertThat(made.dialogs.toCorrect).isEqualTo(broken(good));
        assertThat(made.session.openProperty().get()).isNull();
    }

    @Test
    void theCorrectedTextIsWrittenAndOpened() throws IOException {
        correct(good);

        assertThat(answers).containsExactly(Optional.empty());
        assertThat(Files.readString(file)).isEqualTo(good);
        assertThat(made.title()).isEqualTo(Dossiers.sample().title());
    }

    @Test
    void whatIsStillWrongIsToldAndNotWritten() throws IOException {
        correct("{\n  \"title\": oh");

        assertThat(answers.get(0).orElseThrow().line()).isEqualTo(2);
        assertThat(Files.readString(file)).isEqualTo(broken(good));
        assertThat(made.session.openProperty().get()).isNull();
    }

    @Test
    void whatAnotherProgramHasWrittenMeanwhileIsKept() throws IOException {
        write("{}");
        correct(good);

        assertThat(answers.get(0).orElseThrow().message()).startsWith("the file has changed");
        assertThat(Files.readString(file)).isEqualTo("{}");
    }

    @Test
    void linesThatAreTheSameEndAsBefore() throws IOException {
        // The first line and the last end with a line feed only.
        String mixed = mixed(good.replaceFirst(",\n", "\n"));
        write(mixed);
        made.session.open(file);
        correct(good);

        assertThat(Files.readString(file)).isEqualTo(mixed(good));
    }

    private static String mixed(String lines) {
        int first = lines.indexOf('\n') + 1;
        int last = lines.stripTrailing().lastIndexOf('\n') + 1;
        return lines.substring(0, first)
                + lines.substring(first, last).replace("\n", "\r\n")
                + lines.substring(last);
    }

    @Test
    void lineEndsStay() throws IOException {
        write(broken(good).replace("\n", "\r\n"));
        made.session.open(file);
        assertThat(made.dialogs.toCorrect).isEqualTo(broken(good));
        correct(good);

        assertThat(Files.readString(file)).isEqualTo(good.replace("\n", "\r\n"));
    }

    @Test
    void aGraphThatCannotBeReadIsOnlyTold() throws IOException {
        Path graph = Files.writeString(temp.resolve("graph.graphml"), "<graphml");
        made.session.open(graph);

        assertThat(made.dialogs.headlines).hasSize(2);
        assertThat(made.dialogs.toCorrect).isEqualTo(broken(good));
    }
}
