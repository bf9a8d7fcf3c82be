package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.entente.layout.Places;
import org.entente.layout.stress.StressOptions;
import org.entente.layout.stress.StressSgdLayout2D;
import org.entente.model.Dossier;
import org.entente.testing.GeneratedDossier;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Box2D;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Stress by gradient descent, next to Graphviz's neato where it is installed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class LayoutBench {

    /** How many actors; three times as many ties. */
    @Param({"100", "1000"})
    public int actors;

    private final Graph<String, DefaultWeightedEdge> graph =
            new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
    private Path dot;

    /**
     * Makes the graph, for us and for neato.
     *
     * @throws IOException if neato's input cannot be written
     */
    @Setup
    public void make() throws IOException {
        Dossier dossier = GeneratedDossier.of(actors, 3 * actors, 0, 1);
        StringBuilder text = new StringBuilder("graph {\n");
        dossier.actors().forEach(actor -> graph.addVertex(actor.id().value()));
        dossier.ties()
                .forEach(
                        tie -> {
                            String from = tie.from().value();
                            String to = tie.to().value();
                            if (!from.equals(to) && !graph.containsEdge(from, to)) {
                                graph.addEdge(from, to);
                                text.append('"' + from + "\" -- \"" + to + "\";\n");
                            }
                        });
        dot = Files.createTempFile("entente", ".gv");
        Files.writeString(dot, text.append('}'), StandardCharsets.UTF_8);
    }

    /**
     * Removes what was made.
     *
     * @throws IOException if it cannot be
     */
    @TearDown
    public void clear() throws IOException {
        Files.delete(dot);
    }

    /**
     * Entente's layout.
     */
    @Benchmark
    public Places<String> entente() {
        return new StressSgdLayout2D<String, DefaultWeightedEdge>(
                        StressOptions.seeded(1), edge -> 1.0, () -> false)
                .places(graph, Box2D.of(0, 0, 1000, 700));
    }

    /**
     * Graphviz's, its process included.
     *
     * @return 0 for success
     * @throws IOException if neato is not installed
     * @throws InterruptedException if interrupted
     */
    @Benchmark
    public int neato() throws IOException, InterruptedException {
        return new ProcessBuilder("neato", "-Tplain", "-o", "/dev/null", dot.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
