package org.entente.drawing;

import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;
import static org.entente.model.SampleDossiers.CORDIA;
import static org.entente.model.SampleDossiers.DANA;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Curve;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.OverviewArranger;
import org.entente.drawing.style.Emphasis;
import org.entente.drawing.style.LinePattern;
import org.entente.drawing.style.LineStyle;
import org.entente.drawing.style.NodeShape;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.model.Dossier;
import org.entente.model.SampleDossiers;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/** Pictures for tests, and parts to put pictures together by hand. */
public final class Pictures {

    /** Inter, loaded once. */
    public static final Typeface INTER = Typeface.inter();

    /** A canvas with room to spare. */
    public static final Box AREA = new Box(0, 0, 1000, 700);

    /** Places of the actors of {@link SampleDossiers#relations()}, far apart. */
    public static final Map<ElementId, Point> PLACES =
            Map.of(
                    ALAND, new Point(200, 200),
                    BORDURIA, new Point(800, 200),
                    CORDIA, new Point(200, 560),
                    DANA, new Point(800, 560));

    private Pictures() {}

    /** Reads the dossier that ships with the program. */
    public static RelationGraph builtIn() {
        return RelationGraph.of(new DossierReader().readBuiltIn().dossier().orElseThrow());
    }

    /**
     * Composes {@link SampleDossiers#relations()} at {@link #PLACES}.
     *
     * @return the picture in the light theme
     */
    public static GraphDrawing relations() {
        return compose(SampleDossiers.relations(), PLACES, AREA);
    }

    /**
     * Composes a picture in the light theme.
     *
     * @param dossier what to draw
     * @param places where the actors are
     * @param area the area to fill
     */
    public static GraphDrawing compose(Dossier dossier, Map<ElementId, Point> places, Box area) {
        return composer(Theme.LIGHT)
                .compose(RelationGraph.of(dossier), places, area, Set.of(), Detail.ALL);
    }

    /** Composes the sample dossier, or one with the same actors, spread unevenly. */
    public static GraphDrawing spread(Dossier dossier, Detail detail) {
        Map<ElementId, Point> places =
                Map.of(
                        new ActorId("aland"), new Point(100, 100),
                        new ActorId("borduria"), new Point(700, 200),
                        new ActorId("cordia"), new Point(300, 550),
                        new ActorId("dana-reyes"), new Point(850, 600));
        return composer(Theme.LIGHT)
                .compose(RelationGraph.of(dossier), places, AREA, Set.of(), detail);
    }

    /** Returns the first element of the mark at a point. */
    public static Optional<ElementId> elementAt(GraphDrawing drawing, Point point, double reach) {
        return Picker.subjectAt(drawing, point, reach)
                .map(subject -> subject.elements().iterator().next());
    }

    /**
     * Arranges and composes a picture as the window does.
     *
     * @param graph what to draw
     * @param area the area to fill
     * @param theme the look
     */
    public static GraphDrawing arranged(RelationGraph graph, Box area, Theme theme) {
        Map<ElementId, Point> places =
                new OverviewArranger(composer(theme), () -> false).arrange(graph, area, 1);
        return composer(theme).compose(graph, places, area, Set.of(), Detail.ALL);
    }

    /**
     * Makes a composer.
     *
     * @param theme its look
     */
    public static DrawingComposer composer(Theme theme) {
        return new DrawingComposer(INTER, VisualStyle.of(theme));
    }

    /** A disc without a shown name. */
    public static NodeMark node(String id, double x, double y, double radius) {
        return new NodeMark(
                new ActorId(id),
                NodeShape.DISC,
                new Point(x, y),
                radius,
                null,
                label(new Box(0, 0, 1, 1), false),
                id,
                Emphasis.PLAIN);
    }

    /** A straight tie between two nodes' centres without a shown label. */
    public static TieMark tie(String id, NodeMark from, NodeMark to) {
        Curve curve = Curve.bulging(from.centre(), to.centre(), 0);
        return new TieMark(
                new TieId(id),
                (ActorId) from.id(),
                (ActorId) to.id(),
                false,
                curve,
                null,
                new LineStyle(Rgba.of("#000000"), 1, LinePattern.SOLID),
                Stance.NEUTRAL,
                label(new Box(0, 0, 1, 1), false),
                curve.at(0.5),
                id,
                false,
                1,
                Emphasis.PLAIN);
    }

    public static LabelMark label(Box box, boolean shown) {
        return new LabelMark(box, List.of("label"), VisualStyle.LABEL, shown);
    }

    /** A picture of parts. */
    public static GraphDrawing of(List<NodeMark> nodes, List<TieMark> ties) {
        return new GraphDrawing(AREA, List.of(), ties, nodes, VisualStyle.of(Theme.LIGHT));
    }

    /** Every coordinate of a picture. */
    static DoubleStream coordinates(GraphDrawing drawing) {
        Stream<Box> boxes =
                Stream.of(
                                drawing.nodes().stream().map(NodeMark::bounds),
                                drawing.nodes().stream().map(node -> node.label().box()),
                                drawing.ties().stream().map(tie -> tie.label().box()),
                                drawing.ties().stream().map(tie -> tie.curve().bounds()),
                                drawing.links().stream().map(link -> link.curve().bounds()))
                        .flatMap(stream -> stream);
        return boxes.flatMapToDouble(
                box -> DoubleStream.of(box.minX(), box.minY(), box.maxX(), box.maxY()));
    }

    /** Every shown label of a picture. */
    public static List<Box> shownLabels(GraphDrawing drawing) {
        return Stream.concat(
                        drawing.nodes().stream().map(NodeMark::label),
                        drawing.ties().stream().map(TieMark::label))
                .filter(LabelMark::shown)
                .map(LabelMark::box)
                .toList();
    }
}
