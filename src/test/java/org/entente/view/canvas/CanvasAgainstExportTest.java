package org.entente.view.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import org.entente.app.look.Look;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.OverviewArranger;
import org.entente.drawing.style.Theme;
import org.entente.export.picture.ImageOptions;
import org.entente.export.picture.PngImages;
import org.entente.graph.RelationGraph;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.testing.FxExtension;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.hand.SubjectActions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the window shows is what it exports: same colours, widths, places and order. */
@Tag("toolkit")
@ExtendWith(FxExtension.class)
class CanvasAgainstExportTest {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 720;
    private static final int SCALE = 2;

    /** The side of the squares whose mean colours are compared, in pixels. */
    private static final int BLOCK = 4;

    /** Letters, borders and flags are smoothed by another hand: 27 is the most seen, of 255. */
    private static final int MAX_DIFFERENCE = 32;

    /** From here on a square counts as a little different; 190 of 90,000 is the most seen. */
    private static final int UNLIKE = 8;

    private static final int MAX_UNLIKE = 260;

    private static final RelationGraph GRAPH = Pictures.builtIn();

    private static Arrangement arranged;

    private final SimpleObjectProperty<OpenDossier> open = new SimpleObjectProperty<>();
    private final SelectionModel selection = new SelectionModel();
    private final DisplayOptions options = new DisplayOptions();
    private final CanvasViewModel model =
            new CanvasViewModel(
                    open,
                    selection,
                    new FilterModel(open),
                    options,
                    TaskRunner.inPlace(),
                    TaskRunner.inPlace(),
                    Pictures.INTER);
    private final GraphCanvas canvas =
            new GraphCanvas(
                    model,
                    selection,
                    Optional.empty(),
                    null,
                    TaskRunner.inPlace(),
                    SubjectActions.NONE);
    private final Scene scene = new Scene(canvas, WIDTH, HEIGHT);

    @BeforeAll
    static void arrange() {
        Look.prepareText();
        Box area = new Box(0, 0, WIDTH, HEIGHT);
        arranged =
                new Arrangement(
                        new OverviewArranger(Pictures.composer(Theme.LIGHT), () -> false)
                                .arrange(GRAPH, area, 1),
                        area);
    }

    private static Optional<ElementId> selected(String words) {
        return switch (words) {
            case "actor" -> Optional.of(new ActorId("north-korea"));
            case "tie" -> Optional.of(new TieId("nk-troops-russia"));
            case "concern" -> Optional.of(GRAPH.concerns().get(0).id());
            default -> Optional.empty();
        };
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, nothing",
        "LIGHT, actor",
        "LIGHT, tie",
        "LIGHT, concern",
        "DARK, nothing",
        "DARK, actor",
        "DARK, tie",
        "DARK, concern"
    })
    void theCanvasLooksAsItsExport(Theme theme, String what) {
        options.themeProperty().set(theme);
        open.set(OpenDossier.of(GRAPH.dossier(), 0).withArrangement(arranged));
        canvas.resize(WIDTH, HEIGHT);
        canvas.layout();
        selected(what).ifPresent(selection::select);
        assertThat(canvas.getScene()).isSameAs(scene);

        int[] window = snapshot();
        int[] export = export();

        List<String> unlike = new ArrayList<>();
        int worst = 0;
        for (int y = 0; y < HEIGHT * SCALE; y += BLOCK) {
            for (int x = 0; x < WIDTH * SCALE; x += BLOCK) {
                int difference = difference(window, export, x, y);
                worst = Math.max(worst, difference);
                if (difference >= UNLIKE) {
                    unlike.add(difference + " at " + x / SCALE + ", " + y / SCALE);
                }
            }
        }
        assertThat(worst)
                .as("difference of colours, of 255; %s", unlike)
                .isLessThanOrEqualTo(MAX_DIFFERENCE);
        assertThat(unlike).as("squares that look a little different").hasSizeLessThan(MAX_UNLIKE);
    }

    private int[] snapshot() {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(SCALE, SCALE));
        WritableImage shot = canvas.snapshot(parameters, null);
        int[] pixels = new int[WIDTH * SCALE * HEIGHT * SCALE];
        shot.getPixelReader()
                .getPixels(
                        0,
                        0,
                        WIDTH * SCALE,
                        HEIGHT * SCALE,
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        WIDTH * SCALE);
        return pixels;
    }

    private int[] export() {
        GraphDrawing drawing = model.drawing().orElseThrow().withArea(model.zooming().seenArea());
        double scale = model.viewportProperty().get().zoom() * SCALE;
        BufferedImage image =
                PngImages.of(drawing, new ImageOptions(scale, drawing.style().ground()));
        return image.getRGB(0, 0, WIDTH * SCALE, HEIGHT * SCALE, null, 0, WIDTH * SCALE);
    }

    /** Returns how much the mean colours of a square differ, in the channel where they do most. */
    private static int difference(int[] one, int[] other, int x, int y) {
        int worst = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int sum = 0;
            for (int i = 0; i < BLOCK * BLOCK; i++) {
                int at = (y + i / BLOCK) * WIDTH * SCALE + x + i % BLOCK;
                sum += (one[at] >> shift & 255) - (other[at] >> shift & 255);
            }
            worst = Math.max(worst, Math.abs(sum) / (BLOCK * BLOCK));
        }
        return worst;
    }
}
