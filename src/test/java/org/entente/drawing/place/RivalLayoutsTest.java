package org.entente.drawing.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.NodeMark;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.style.Theme;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.layout.Measures;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pictures hold their own next to Graphviz 2.43.0, given one edge a pair and nothing else. Its
 * figures were measured by {@link Measures} on what neato, fdp, sfdp and dot wrote with -Tplain;
 * the bench LayoutRivals measures them again where Graphviz is installed.
 */
@TestInstance(Lifecycle.PER_CLASS)
class RivalLayoutsTest {

    private static final Box CANVAS = new Box(0, 0, 1040, 770);

    /** Of so many pairs a crossing more or less cannot be seen: a share is allowed instead. */
    private static final int MIN_PAIRS_FOR_SHARE = 100;

    private final List<Rivalry> rivalries =
            List.of(
                    rivalry("seeds/china-russia-north-korea", 1, 0.0432),
                    rivalry("seeds/river-lenne", 0, 0.0031),
                    rivalry("src/test/resources/good/forty-actors", 510, 0.1220));

    /**
     * A picture with the figures of its rivals.
     *
     * @param fewest the crossings of the rival with the fewest
     * @param stress the stress of neato, which minimises it
     */
    private record Rivalry(
            String name, Skeleton<ActorId> pairs, GraphDrawing drawing, int fewest, double stress) {

        Places<ActorId> places() {
            Map<ActorId, Point2D> points = new LinkedHashMap<>();
            for (NodeMark node : drawing.nodes()) {
                if (node.id() instanceof ActorId actor) {
                    points.put(actor, Point2D.of(node.centre().x(), node.centre().y()));
                }
            }
            return new Places<>(points);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private static Rivalry rivalry(String folder, int fewest, double stress) {
        RelationGraph graph =
                RelationGraph.of(new DossierReader().read(Path.of(folder)).dossier().orElseThrow());
        Graph<ActorId, DefaultWeightedEdge> pairs =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        graph.dossier().actors().forEach(actor -> pairs.addVertex(actor.id()));
        for (Tie tie : graph.ties()) {
            pairs.addEdge(tie.from(), tie.to());
        }
        GraphDrawing drawing = Pictures.arranged(graph, CANVAS, Theme.LIGHT);
        return new Rivalry(folder, Skeleton.of(pairs), drawing, fewest, stress);
    }

    List<Rivalry> rivalries() {
        return rivalries;
    }

    @ParameterizedTest
    @MethodSource("rivalries")
    void hardlyMoreLinesCrossThanInTheBestOfThem(Rivalry rivalry) {
        int pairs = rivalry.pairs().edgeCount();
        double most = pairs > MIN_PAIRS_FOR_SHARE ? 1.03 * rivalry.fewest() : rivalry.fewest() + 1;

        assertThat((double) Measures.crossings(rivalry.pairs(), rivalry.places()))
                .isLessThanOrEqualTo(most);
    }

    @ParameterizedTest
    @MethodSource("rivalries")
    void distancesSayNearlyAsMuchAsNeatos(Rivalry rivalry) {
        assertThat(Measures.stress(rivalry.pairs(), rivalry.places()))
                .isLessThanOrEqualTo(1.5 * rivalry.stress());
    }

    @ParameterizedTest
    @MethodSource("rivalries")
    void thePictureFillsItsArea(Rivalry rivalry) {
        Places<ActorId> places = rivalry.places();
        double width = places.bounds().getWidth() / CANVAS.width();
        double height = places.bounds().getHeight() / CANVAS.height();

        assertThat(width * height).isGreaterThan(0.6);
    }
}
