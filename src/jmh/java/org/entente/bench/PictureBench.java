package org.entente.bench;

import org.entente.drawing.Detail;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.Picker;
import org.entente.drawing.Subject;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.geometry.Space;
import org.entente.drawing.place.OverviewArranger;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.export.picture.ScreenPainter;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossier;
import org.entente.model.id.ElementId;
import org.entente.model.trace.EvidenceIndex;
import org.entente.testing.GeneratedDossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The steps from a dossier to a picture, and what the pointer asks of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Djava.awt.headless=true")
public class PictureBench {

    private static final Box CANVAS = new Box(0, 0, 1048, 776);

    /** How many actors; three times as many ties, and 333 characters of text to each. */
    @Param({"100", "1000"})
    public int actors;

    private final Typeface typeface = Typeface.inter();
    private final DrawingComposer composer =
            new DrawingComposer(typeface, VisualStyle.of(Theme.LIGHT));
    private Dossier dossier;
    private RelationGraph graph;
    private Box area;
    private Map<ElementId, Point> places;
    private GraphDrawing drawing;
    private ElementId hub;

    /** Makes a dossier and its picture. */
    @Setup
    public void make() {
        dossier = GeneratedDossier.of(actors, 3 * actors, 1000 * actors, 1);
        graph = RelationGraph.of(dossier);
        area = Space.of(CANVAS, actors);
        places = new OverviewArranger(composer, () -> false).arrange(graph, area, 1);
        drawing = compose();
        hub = dossier.actors().get(0).id();
    }

    /**
     * Resolves every quote.
     *
     * @return the claims joined to the sentences
     */
    @Benchmark
    public EvidenceIndex resolveQuotes() {
        return EvidenceIndex.of(dossier);
    }

    /**
     * Runs lines, places labels.
     *
     * @return the picture
     */
    @Benchmark
    public final GraphDrawing compose() {
        return composer.compose(graph, places, area, Set.of(), Detail.ALL);
    }

    /**
     * Finds what is under the pointer.
     */
    @Benchmark
    public Optional<Subject> hover() {
        return Picker.subjectAt(drawing, new Point(area.width() / 3, area.height() / 3), 8);
    }

    /**
     * Moves the actor with most ties by one step of a drag.
     *
     * @return the picture
     */
    @Benchmark
    public GraphDrawing dragStep() {
        return Revised.withNodeAt(drawing, hub, new Point(area.width() / 3, area.height() / 3));
    }

    /**
     * Paints the whole picture as a window of 1288 by 1016 pixels shows it.
     */
    @Benchmark
    public int[] paint() {
        double zoom = CANVAS.width() / area.width();
        // A painter that knew the picture would have nothing to paint.
        return new ScreenPainter(typeface).paint(drawing, Map.of(), zoom, -120 / zoom, -120 / zoom, 1288, 1016);
    }
}
