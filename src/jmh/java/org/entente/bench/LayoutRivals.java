package org.entente.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.geometry.Space;
import org.entente.drawing.place.BuiltInPlaces;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.Typeface;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.layout.Measures;
import org.entente.layout.Places;
import org.entente.layout.Skeleton;
import org.entente.layout.stress.Graphs;
import org.entente.layout.stress.StressOptions;
import org.entente.layout.stress.StressSgdLayout2D;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * How well Entente lays out, next to the programs of Graphviz that are installed: dossiers as the
 * window places them, by one straight line a pair, and graphs grown by preferential attachment,
 * three edges a vertex, by stress alone.
 */
public final class LayoutRivals {

    private static final Box2D AREA = Box2D.of(0, 0, 1000, 700);
    private static final int EDGES = 3;
    private static final int[] SIZES = {25, 77, 100, 1000};
    private static final int MAX_VERTICES_FOR_CROSSINGS = 100;
    private static final List<String> DOSSIERS =
            List.of(
                    "seeds/china-russia-north-korea",
                    "seeds/river-lenne",
                    "src/test/resources/good/forty-actors");

    private LayoutRivals() {}

    private record Timed<V>(Places<V> places, long milliseconds) {}

    /**
     * Prints the tables.
     *
     * @param args how many seeds the grown graphs have; five if nothing is said
     * @throws IOException if a dossier or what Graphviz writes cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        out.println("dossier, program | crossings of pairs, stress, angles, milliseconds");
        for (String folder : DOSSIERS) {
            dossier(folder, out);
        }
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        out.println("vertices, seed, program | crossings, stress, angles, milliseconds");
        for (int size : SIZES) {
            for (int seed = 1; seed <= seeds; seed++) {
                Graph<Integer, DefaultWeightedEdge> graph = Graphs.grown(size, EDGES, seed);
                String name = "%4d %2d".formatted(size, seed);
                out.println(line(name, "Entente", graph, timed(() -> stress(graph))));
                rivals(name, graph, out);
            }
        }
    }

    private static void dossier(String folder, PrintStream out) throws IOException {
        Dossier dossier = new DossierReader().read(Path.of(folder)).dossier().orElseThrow();
        Graph<ActorId, DefaultWeightedEdge> pairs = pairs(dossier);
        String name = Path.of(folder).getFileName().toString();
        Timed<ActorId> ours = timed(() -> placed(dossier));
        out.println(line(name, "Entente", pairs, ours));
        rivals(name, pairs, out);
    }

    private static <V> void rivals(String name, Graph<V, DefaultWeightedEdge> graph, PrintStream out)
            throws IOException {
        for (String program : Graphviz.PROGRAMS) {
            if (graph.vertexSet().size() > MAX_VERTICES_FOR_CROSSINGS && !program.equals("neato")) {
                continue;
            }
            Optional<Graphviz.Drawn<V>> drawn = Graphviz.draw(program, graph);
            out.println(
                    drawn.map(d -> new Timed<>(d.places(), d.milliseconds()))
                            .map(timed -> line(name, program, graph, timed))
                            .orElse(name + " " + program + " is not installed"));
        }
    }

    private static <V> String line(
            String name, String program, Graph<V, DefaultWeightedEdge> graph, Timed<V> timed) {
        Skeleton<V> skeleton = Skeleton.of(graph);
        return "%-24s %-8s | %6d %.4f %.3f %5d"
                .formatted(
                        name,
                        program,
                        Measures.crossings(skeleton, timed.places()),
                        Measures.stress(skeleton, timed.places()),
                        Measures.angularResolution(skeleton, timed.places()),
                        timed.milliseconds());
    }

    private static Graph<ActorId, DefaultWeightedEdge> pairs(Dossier dossier) {
        Graph<ActorId, DefaultWeightedEdge> pairs =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        dossier.actors().forEach(actor -> pairs.addVertex(actor.id()));
        for (Tie tie : dossier.ties()) {
            if (!tie.from().equals(tie.to())) {
                pairs.addEdge(tie.from(), tie.to());
            }
        }
        return pairs;
    }

    private static Places<ActorId> placed(Dossier dossier) {
        Map<ActorId, Point2D> points = new LinkedHashMap<>();
        Box area = Space.of(BuiltInPlaces.AREA, dossier.actors().size());
        new Draftsman(Typeface.inter(), VisualStyle.of(Theme.LIGHT), () -> false)
                .place(RelationGraph.of(dossier), LayoutChoice.DEFAULT, area, Draftsman.SEED)
                .places()
                .forEach(
                        (id, point) ->
                                points.put((ActorId) id, Point2D.of(point.x(), point.y())));
        return new Places<>(points);
    }

    private static Places<Integer> stress(Graph<Integer, DefaultWeightedEdge> graph) {
        return new StressSgdLayout2D<Integer, DefaultWeightedEdge>(
                        StressOptions.DEFAULT, edge -> 1.0, () -> false)
                .places(graph, AREA);
    }

    /** The best of three, after the virtual machine has warmed up. */
    private static <V> Timed<V> timed(Supplier<Places<V>> layout) {
        Places<V> places = layout.get();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            places = layout.get();
            least = Math.min(least, System.nanoTime() - start);
        }
        return new Timed<>(places, least / 1_000_000);
    }
}
