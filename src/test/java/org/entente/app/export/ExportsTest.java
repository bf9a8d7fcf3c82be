package org.entente.app.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.TROOPS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.entente.app.export.Exports.Begin;
import org.entente.app.settings.Preferences;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Theme;
import org.entente.edit.Changed;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.SampleDossiers;
import org.entente.model.Tie;
import org.entente.testing.DialogAnswers;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.export.ExportBackground.Kind;
import org.entente.view.export.ExportChoice.Scope;
import org.entente.view.export.ExportFormatName;
import org.entente.view.export.ExportJob;
import org.entente.view.export.ExportPaper;
import org.entente.view.export.ExportViewModel;
import org.entente.view.export.Preview;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

    @TempDir Path folder = Path.of("");

    private final DialogAnswers dialogs = new DialogAnswers();
    private final List<String> said = new ArrayList<>();
    private final List<Path> written = new ArrayList<>();
    private Dossier dossier = SampleDossiers.relations();
    private Box seen = Pictures.AREA;
    private Focus focus = Focus.none();

    private final SimpleObjectProperty<String> open = new SimpleObjectProperty<>("");

    private Exports exports() {
        return exports(() -> Optional.of(snapshot()), TaskRunner.inPlace());
    }

    private Exports exports(Supplier<Optional<Snapshot>> picture, TaskRunner tasks) {
        return new Exports(
                picture,
                open,
                Optional::empty,
                new ExportSubjects(Pictures.INTER),
                tasks,
                preferences(),
                dialogs,
                said::add,
                written::add);
    }

    private Preferences preferences() {
        return Preferences.at(folder.resolve("preferences.properties"), Runnable::run);
    }

    private Snapshot snapshot() {
        GraphDrawing whole = Pictures.relations();
        OpenDossier open = OpenDossier.of(dossier, 0);
        return new Snapshot(
                open, open.graph(), Revised.focused(whole, focus), whole, seen, 1, whole);
    }

    private ExportViewModel model() {
        return exports().begin(Begin.IMAGE).orElseThrow();
    }

    private static ExportFormatName format(ExportViewModel model, String extension) {
        return model.formats().stream()
                .filter(f -> f.extension().equals(extension))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thePictureIsWrittenAsItIsSeen() throws IOException {
        Path file = folder.resolve("picture.png");
        dialogs.image = Optional.of(file);
        seen = new Box(100, 50, 500, 400);

        ExportViewModel model = model();
        model.chooseSurroundings(SheetOptions.BARE);
        assertThat(model.save()).isTrue();

        assertThat(said).last().isEqualTo("Exported " + file);
        assertThat(written).containsExactly(file);
        assertThat(dialogs.suggestedName).isEqualTo("aland-and-its-neighbours.png");
        assertThat(ImageIO.read(file.toFile()).getWidth())
                .as("twice as fine as on screen")
                .isEqualTo(1000);
        assertThat(dialogs.headlines).isEmpty();
    }

    @Test
    void draftsAreLeftOutAndItIsSaid() throws IOException {
        Tie troops = dossier.tie(TROOPS).orElseThrow();
        dossier =
                dossier.withTies(
                        dossier.ties().stream()
                                .map(
                                        tie ->
                                                tie.equals(troops)
                                                        ? Changed.evidence(tie, List.of())
                                                        : tie)
                                .toList());
        ExportViewModel model = model();
        for (String extension : List.of("svg", "png")) {
            Path file = folder.resolve("picture." + extension);
            dialogs.image = Optional.of(file);
            model.chooseFormat(format(model, extension));
            assertThat(model.save()).isTrue();
            assertThat(said).last().isEqualTo("Exported " + file + "; 1 draft is left out");
        }

        String svg = Files.readString(folder.resolve("picture.svg"));
        assertThat(svg).contains("tie-").doesNotContain("tie-" + TROOPS.value());
        exports().copy(preview -> {});
        assertThat(said).last().isEqualTo("Copied the picture; 1 draft is left out");
    }

    @Test
    void theStoryIsWrittenAPageForEachStep() throws IOException {
        Path file = folder.resolve("told");
        dialogs.image = Optional.of(file);

        exports().exportStory();

        Path pdf = folder.resolve("told.pdf");
        assertThat(dialogs.suggestedName).isEqualTo("aland-and-its-neighbours-story.pdf");
        assertThat(said).last().isEqualTo("Exported " + pdf);
        assertThat(written).containsExactly(pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(3);
        }
    }

    @Test
    void pagesOfPaperAreShownAndWritten() throws IOException {
        Path file = folder.resolve("handout.pdf");
        dialogs.image = Optional.of(file);
        ExportViewModel model = model();
        model.chooseFormat(format(model, "pdf"));
        model.chooseSurroundings(new SheetOptions(true, true, true));
        model.choosePaper(ExportPaper.A4);

        assertThat(model.isPaged()).isTrue();
        assertThat(model.sizeProperty().get())
                .matches("2 pages of (210 × 297|297 × 210) mm, as vectors and text; .*first");
        assertThat(model.save()).isTrue();
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(model().choice()).as("remembered").isEqualTo(model.choice());
    }

    @Test
    void everyChoiceShowsInTheFileAndInThePreview() throws IOException {
        dialogs.image = Optional.of(folder.resolve("picture"));
        focus = Focus.on(RelationGraph.of(dossier), Set.of(TROOPS));
        ExportViewModel model = model();
        model.chooseSurroundings(SheetOptions.BARE);
        Preview before = model.previewProperty().get();
        assertThat(model.sizeProperty().get())
                .isEqualTo("2000 \u00d7 1400 pixels; 265 \u00d7 185 mm at 192 pixels per inch");
        model.chooseFormat(format(model, "svg"));
        model.chooseScope(Scope.SELECTION);
        model.chooseTheme(Theme.DARK);
        model.chooseBackground(model.choice().background().withKind(Kind.TRANSPARENT));
        model.chooseSurroundings(new SheetOptions(true, true, true));
        assertThat(model.previewProperty().get()).isNotNull().isNotSameAs(before);
        assertThat(model.save()).isTrue();

        String svg = Files.readString(folder.resolve("picture.svg"), StandardCharsets.UTF_8);
        assertThat(svg)
                .contains("id=\"tie-troops\"")
                .doesNotContain("id=\"tie-war\"", "<rect")
                .contains("Stance of a tie", "Aland sends troops to Borduria");
    }

    @Test
    void theChoicesAreRememberedButTheLookIsTheWindows() {
        dialogs.image = Optional.of(folder.resolve("picture.pdf"));
        ExportViewModel model = model();
        model.chooseFormat(format(model, "pdf"));
        model.chooseTheme(Theme.DARK);
        model.chooseSize(model.choice().size().withNumber(5));
        model.chooseSurroundings(new SheetOptions(false, true, false));
        model.save();

        ExportViewModel next = model();
        assertThat(next.choice()).isEqualTo(model.choice().withTheme(Theme.LIGHT));
    }

    @Test
    void aFileWithAnotherKnownExtensionIsWrittenInThatFormat() throws IOException {
        dialogs.image = Optional.of(folder.resolve("picture.svg"));
        model().save();

        assertThat(Files.readString(folder.resolve("picture.svg"), StandardCharsets.UTF_8))
                .contains("<svg");
    }

    @Test
    void anyOtherNameGetsTheChosenExtension() {
        dialogs.image = Optional.of(folder.resolve("version 1.5"));
        model().save();

        assertThat(folder.resolve("version 1.5.png")).isNotEmptyFile();
    }

    @Test
    void withoutASelectionItCannotBeChosen() {
        assertThat(model().scopes()).containsExactly(Scope.VIEW, Scope.WHOLE);
        focus = Focus.on(RelationGraph.of(dossier), Set.of(TROOPS));
        assertThat(model().scopes()).contains(Scope.SELECTION);
    }

    @Test
    void aDialogThatIsCancelledChangesNothing() {
        assertThat(model().save()).isFalse();
        assertThat(said).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFailingExportIsReportedInPlainWords() {
        Path file = folder.resolve("nowhere").resolve("picture.png");
        dialogs.image = Optional.of(file);
        ExportViewModel model = model();
        model.save();

        assertThat(said).last().isEqualTo("Not exported: " + file);
        assertThat(model.job().messageProperty().get())
                .isEqualTo(
                        "Nothing was written. "
                                + file
                                + ": there is no folder "
                                + file.getParent());
        assertThat(model.job().stateProperty().get()).isEqualTo(ExportJob.State.IDLE);
    }

    @Test
    void aFailingExportLeavesNothingBehind() throws IOException {
        Path taken = Files.createDirectories(folder.resolve("taken.png").resolve("inside"));
        dialogs.image = Optional.of(folder.resolve("taken.png"));
        ExportViewModel model = model();
        model.save();

        assertThat(model.job().messageProperty().get())
                .contains("this is a folder")
                .doesNotContain(".tmp");
        assertThat(taken).exists();
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".tmp"));
        }
    }

    @Test
    void anExistingFileThatTheDialogDidNotAskAboutIsAskedAbout() throws IOException {
        Path there = Files.writeString(folder.resolve("picture.png"), "old");
        dialogs.image = Optional.of(folder.resolve("picture"));

        assertThat(model().save()).isFalse();
        assertThat(dialogs.asked).containsExactly(there);
        assertThat(there).hasContent("old");

        dialogs.mayReplace = true;
        assertThat(model().save()).isTrue();
        assertThat(ImageIO.read(there.toFile())).isNotNull();
    }

    @Test
    void anExportThatIsStoppedLeavesTheOldFileAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("picture.png"), "old");
        dialogs.image = Optional.of(file);
        ExportViewModel model = model();
        model.job().stateProperty().addListener((o, before, now) -> model.job().cancel());
        model.save();

        assertThat(model.job().messageProperty().get()).isEqualTo("Stopped; nothing was written.");
        assertThat(file).hasContent("old");
        try (var files = Files.list(folder)) {
            assertThat(files).noneMatch(left -> left.toString().endsWith(".tmp"));
        }
    }

    @Test
    void aPageAndDataGoOutTheSameWay() throws IOException {
        for (Begin what : List.of(Begin.PAGE, Begin.DATA)) {
            ExportViewModel model = exports().begin(what).orElseThrow();
            for (ExportFormatName format : model.formats()) {
                Path file = folder.resolve("out." + format.extension());
                dialogs.image = Optional.of(file);
                model.chooseFormat(format);

                assertThat(model.sizeProperty().get()).contains("kB");
                Preview preview = model.previewProperty().get();
                assertThat(preview).isNotNull();
                assertThat(model.save()).as(format.title()).isTrue();
                assertThat(file).isNotEmptyFile();
                if (!preview.isPicture() && !format.extension().equals("zip")) {
                    String start = preview.text().substring(0, 40);
                    assertThat(Files.readString(file, StandardCharsets.UTF_8)).contains(start);
                }
            }
            assertThat(exports().begin(what).orElseThrow().choice()).isEqualTo(model.choice());
        }
    }

    @Test
    void dataHoldsOnlyWhatTheSelectionHolds() throws IOException {
        focus = Focus.on(RelationGraph.of(dossier), Set.of(TROOPS));
        ExportViewModel model = exports().begin(Begin.DATA).orElseThrow();
        model.chooseFormat(format(model, "csv"));
        dialogs.image = Optional.of(folder.resolve("ties.csv"));
        model.chooseScope(Scope.SELECTION);
        model.save();

        assertThat(Files.readString(folder.resolve("ties.csv"), StandardCharsets.UTF_8))
                .contains("troops")
                .doesNotContain("grain");
    }

    @Test
    void withoutAPictureNothingBegins() {
        Exports none = exports(Optional::empty, TaskRunner.inPlace());
        none.copy(
                image -> {
                    throw new AssertionError("nothing to copy");
                });

        assertThat(none.begin(Begin.IMAGE)).isEmpty();
        assertThat(said).isEmpty();
    }

    @Test
    void aTitleWithoutLettersStillGivesAFileName() {
        dossier = new Dossier("\u2014!", List.of(), List.of(), List.of(), List.of());
        model().save();

        assertThat(dialogs.suggestedName).isEqualTo("dossier.png");
    }

    @Test
    void theCopyIsTwiceAsFineAsTheScreen() throws IOException {
        List<Preview> copied = new ArrayList<>();
        exports().copy(copied::add);

        assertThat(copied).hasSize(1);
        assertThat(ImageIO.read(copied.get(0).open()).getWidth()).isEqualTo(2000);
        assertThat(said).containsExactly("Copied the picture");
    }

    @Test
    void aCopyThatFailsIsReportedInPlainWords() {
        TaskRunner failing =
                new TaskRunner() {
                    @Override
                    public <T> void run(
                            Callable<T> work,
                            Consumer<? super T> done,
                            Consumer<? super Exception> failed) {
                        failed.accept(new IllegalStateException());
                    }
                };
        exports(() -> Optional.of(snapshot()), failing).copy(image -> {});

        assertThat(said).containsExactly("Not copied: illegal state");
    }
}
