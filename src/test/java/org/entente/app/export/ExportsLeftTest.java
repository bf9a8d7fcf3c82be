package org.entente.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javax.imageio.ImageIO;
import org.entente.app.export.Exports.Begin;
import org.entente.app.settings.Preferences;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.model.SampleDossiers;
import org.entente.testing.DialogAnswers;
import org.entente.testing.TasksByHand;
import org.entente.view.OpenDossier;
import org.entente.view.export.ExportJob;
import org.entente.view.export.ExportViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a running export when its dossier or the window is left. */
@SuppressWarnings("NullAway.Init") // JUnit sets the folder, the method before each test the rest.
class ExportsLeftTest {

    @TempDir Path folder;
    private Path file;

    private final DialogAnswers answers = new DialogAnswers();
    private final List<String> said = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private final TasksByHand queue = new TasksByHand();
    private final OpenDossier dossier = OpenDossier.of(SampleDossiers.relations(), 0);
    private final SimpleObjectProperty<String> open = new SimpleObjectProperty<>("/a");
    private Exports exports;

    @BeforeEach
    void openADossier() {
        file = folder.resolve("picture.png");
        answers.image = Optional.of(file);
        GraphDrawing whole = Pictures.relations();
        exports =
                new Exports(
                        () ->
                                Optional.of(
                                        new Snapshot(
                                                dossier,
                                                dossier.graph(),
                                                whole,
                                                whole,
                                                Pictures.AREA,
                                                1,
                                                whole)),
                        open,
                        () -> Optional.of(Path.of(open.get())),
                        new ExportSubjects(Pictures.INTER),
                        queue,
                        Preferences.at(folder.resolve("preferences.properties"), Runnable::run),
                        answers,
                        said::add,
                        written::add);
    }

    @Test
    void anExportIsStoppedWhenAnotherDossierIsOpened() throws IOException {
        Files.writeString(file, "old");
        ExportViewModel model = begun();
        open.set("/b");
        queue.finishAll();

        assertThat(said)
                .last()
                .isEqualTo("Not exported: " + file + ", because another dossier was opened");
        assertThat(model.job().messageProperty().get())
                .isEqualTo("Stopped, because another dossier was opened; nothing was written.");
        assertThat(model.job().stateProperty().get()).isEqualTo(ExportJob.State.IDLE);
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(left -> left.toString().endsWith(".tmp"));
        }
    }

    @Test
    void anExportGoesOnWhenItsDossierIsReadAgain() throws IOException {
        begun();
        open.set("/a/dossier.json");
        queue.finishAll();

        assertThat(said).last().isEqualTo("Exported " + file);
        assertThat(ImageIO.read(file.toFile())).isNotNull();
    }

    @Test
    void whatIsExportedAfterAnotherDossierWasOpenedIsWritten() {
        begun();
        open.set("/b");
        queue.finishAll();
        begun();
        queue.finishAll();

        assertThat(said).last().isEqualTo("Exported " + file);
    }

    private ExportViewModel begun() {
        ExportViewModel model = exports.begin(Begin.IMAGE).orElseThrow();
        model.save();
        assertThat(model.job().stateProperty().get()).isEqualTo(ExportJob.State.RUNNING);
        return model;
    }
}
