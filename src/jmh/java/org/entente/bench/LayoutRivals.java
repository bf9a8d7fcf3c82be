package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.entente.layout.LayoutScore;
import org.entente.layout.Positions;
import org.entente.layout.Readability;
import org.entente.layout.Skeleton;
import org.entente.layout.Uncrossing;
import org.entente.layout.stress.MultiStart;
import org.entente.layout.stress.StressOptions;
import org.entente.layout.stress.StressSgdLayout2D;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.alg.drawing.model.Point2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * How well graphs are laid out, beside Graphviz, which must be installed: the scale-normalised
 * stress beside neato's, the crossings beside the fewest of neato, fdp and sfdp. The graphs grow by
 * preferential attachment, three edges a vertex.
 */
public final class LayoutRivals {

    private static final Box2D AREA = Box2D.of(0, 0, 1000, 700);
    private static final int EDGES = 3;
    private static final int MOST_FOR_CROSSINGS = 100;

    private LayoutRivals() {}

    /**
     * Prints the table.
     *
     * @param args how many seeds; five if nothing is said
     * @throws IOException if Graphviz cannot be run
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = System.out;
        int seeds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
        int[] sizes = {25, 77, 100, 1000};
        out.println("vertices seed | stress: Entente neato | ms: Entente neato | crossings: Entente"
                + " neato fdp sfdp");
        for (int size : sizes) {
            for (int seed = 1; seed <= seeds; seed++) {
                out.println(line(grown(size, seed), seed));
            }
        }
    }

    private static String line(Graph<Integer, DefaultWeightedEdge> graph, int seed)
            throws IOException {
        Skeleton<Integer> skeleton = Skeleton.of(graph);
        Timed ours = timed(() -> stress(graph));
        Timed theirs = graphviz("neato", graph);
        int size = graph.vertexSet().size();
        String line =
                "%4d %2d | %.5f %.5f | %4d %4d"
                        .formatted(
                                size,
                                seed,
                                Readability.stress(skeleton, ours.positions()),
                                Readability.stress(skeleton, theirs.positions()),
                                ours.milliseconds(),
                                theirs.milliseconds());
        if (size > MOST_FOR_CROSSINGS) {
            return line;
        }
        return line
                + " | %4d %4d %4d %4d"
                        .formatted(
                                Readability.crossings(skeleton, manyStarts(graph, skeleton)),
                                Readability.crossings(skeleton, theirs.positions()),
                                Readability.crossings(
                                        skeleton, graphviz("fdp", graph).positions()),
                                Readability.crossings(
                                        skeleton, graphviz("sfdp", graph).positions()));
    }

    private static Positions<Integer> stress(Graph<Integer, DefaultWeightedEdge> graph) {
        return new StressSgdLayout2D<Integer, DefaultWeightedEdge>(
                        StressOptions.DEFAULT, edge -> 1.0, () -> false)
                .positions(graph, AREA);
    }

    private static Positions<Integer> manyStarts(
            Graph<Integer, DefaultWeightedEdge> graph, Skeleton<Integer> skeleton) {
        Positions<Integer> best =
                new MultiStart<Integer, DefaultWeightedEdge>(
                                StressOptions.DEFAULT,
                                MultiStart.startsFor(graph.vertexSet().size()),
                                1,
                                LayoutScore.costIn(skeleton, AREA, 10))
                        .positions(graph, AREA);
        return Uncrossing.of(skeleton, best, 0.02, 1, () -> false);
    }

    private record Timed(Positions<Integer> positions, long milliseconds) {}

    /** The best of three, after the virtual machine has warmed up. */
    private static Timed timed(Supplier<Positions<Integer>> layout) {
        Positions<Integer> positions = layout.get();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            positions = layout.get();
            least = Math.min(least, System.nanoTime() - start);
        }
        return new Timed(positions, least / 1_000_000);
    }

    private static Timed graphviz(String program, Graph<Integer, DefaultWeightedEdge> graph)
            throws IOException {
        StringBuilder text = new StringBuilder("graph {\n");
        graph.vertexSet().forEach(vertex -> text.append(vertex).append(";\n"));
        for (DefaultWeightedEdge edge : graph.edgeSet()) {
            text.append(graph.getEdgeSource(edge))
                    .append(" -- ")
                    .append(graph.getEdgeTarget(edge))
                    .append(";\n");
        }
        Path file = Files.createTempFile("entente", ".gv");
        try {
            Files.writeString(file, text.append('}'), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            Process process =
                    new ProcessBuilder(program, "-Tplain", file.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            Map<Integer, Point2D> points = new LinkedHashMap<>();
            try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
                reader.lines()
                        .map(line -> line.split(" ", -1))
                        .filter(words -> words[0].equals("node"))
                        .forEach(
                                words ->
                                        points.put(
                                                Integer.valueOf(words[1]),
                                                Point2D.of(
                                                        Double.parseDouble(words[2]),
                                                        Double.parseDouble(words[3]))));
            }
            long took = System.nanoTime() - start;
            return new Timed(new Positions<>(points), took / 1_000_000);
        } finally {
            Files.delete(file);
        }
    }

    /** Barabási and Albert's growth: each vertex joins others, the more joined the likelier. */
    private static Graph<Integer, DefaultWeightedEdge> grown(int vertices, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Graph<Integer, DefaultWeightedEdge> graph =
                new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        int[] ends = new int[2 * EDGES * vertices];
        int size = 0;
        for (int vertex = 0; vertex < vertices; vertex++) {
            graph.addVertex(vertex);
            int before = size;
            for (int i = 0; i < Math.min(vertex, EDGES); i++) {
                int other = before == 0 ? 0 : ends[random.nextInt(before)];
                if (graph.getEdge(vertex, other) == null) {
                    graph.addEdge(vertex, other);
                    ends[size++] = vertex;
                    ends[size++] = other;
                }
            }
        }
        return graph;
    }
}
