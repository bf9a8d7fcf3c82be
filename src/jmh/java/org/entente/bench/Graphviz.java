package org.entente.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.layout.Places;
import org.jgrapht.Graph;
import org.jgrapht.alg.drawing.model.Point2D;

/** Layouts by the programs of Graphviz, where they are installed; every option at its default. */
final class Graphviz {

    /** The programs asked, the one that minimises stress first. */
    static final List<String> PROGRAMS = List.of("neato", "fdp", "sfdp", "dot");

    /**
     * A layout.
     *
     * @param milliseconds what it took, the start of the process included
     */
    record Drawn<V>(Places<V> places, long milliseconds) {}

    private Graphviz() {}

    /** Lays a graph out; empty if the program is not installed. */
    static <V, E> Optional<Drawn<V>> draw(String program, Graph<V, E> graph) throws IOException {
        Map<String, V> names = new LinkedHashMap<>();
        Map<V, String> numbers = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder("graph {\n");
        for (V vertex : graph.vertexSet()) {
            String number = String.valueOf(names.size());
            names.put(number, vertex);
            numbers.put(vertex, number);
            text.append(number).append(";\n");
        }
        for (E edge : graph.edgeSet()) {
            text.append(numbers.get(graph.getEdgeSource(edge)))
                    .append(" -- ")
                    .append(numbers.get(graph.getEdgeTarget(edge)))
                    .append(";\n");
        }
        Path file = Files.createTempFile("entente", ".gv");
        try {
            Files.writeString(file, text.append('}'), StandardCharsets.UTF_8);
            long start = System.nanoTime();
            Optional<Process> process = start(program, file);
            if (process.isEmpty()) {
                return Optional.empty();
            }
            Map<V, Point2D> points = new LinkedHashMap<>();
            try (BufferedReader reader = process.get().inputReader(StandardCharsets.UTF_8)) {
                reader.lines()
                        .map(line -> line.split(" ", -1))
                        .filter(words -> words[0].equals("node"))
                        .forEach(
                                words ->
                                        points.put(
                                                names.get(words[1]),
                                                Point2D.of(
                                                        Double.parseDouble(words[2]),
                                                        Double.parseDouble(words[3]))));
            }
            long took = System.nanoTime() - start;
            return Optional.of(new Drawn<>(new Places<>(points), took / 1_000_000));
        } finally {
            Files.delete(file);
        }
    }

    private static Optional<Process> start(String program, Path file) {
        try {
            return Optional.of(
                    new ProcessBuilder(program, "-Tplain", file.toString())
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
