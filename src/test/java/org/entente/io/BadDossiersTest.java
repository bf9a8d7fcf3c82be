package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.io.file.DossierFilesTest;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Walks the broken dossiers and graphs under {@code bad/}. Each has an {@code expected.txt} with
 * two lines for every problem: what a reader is shown, then the code and the pointer.
 */
class BadDossiersTest {

    /** Kinds that take a file system to provoke; {@link DossierFilesTest} does. */
    private static final Set<ProblemKind> NOT_IN_FILES =
            EnumSet.of(ProblemKind.UNREADABLE, ProblemKind.NO_EVIDENCE, ProblemKind.MORE_PROBLEMS);

    private final DossierReader reader = new DossierReader();

    static List<Path> folders() throws IOException {
        Path bad = Objects.requireNonNull(DossierReaderTest.folder("bad/many-at-once").getParent());
        try (Stream<Path> folders = Files.list(bad)) {
            return folders.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyProblemIsReportedWithItsPlace(Path folder) throws IOException {
        String found =
                read(folder).problems().stream()
                        .map(p -> p + "\n    " + p.kind().code() + ' ' + p.pointer() + '\n')
                        .collect(Collectors.joining());

        assertThat(found).isEqualTo(Files.readString(folder.resolve("expected.txt")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void thePlaceIsThatOfTheValueThePointerLeadsTo(Path folder) throws IOException {
        for (Problem problem : read(folder).problems()) {
            if (!problem.pointer().isEmpty()) {
                String text = text(folder.resolve("dossier.json"));
                assertThat(textAt(text, problem))
                        .as(problem.toString())
                        .startsWith(beginning(text, problem));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("folders")
    void onlyStructuralProblemsCostTheDossier(Path folder) throws IOException {
        DossierReading reading = read(folder);

        assertThat(reading.dossier().isEmpty())
                .isEqualTo(reading.problems().stream().anyMatch(p -> p.kind().isStructural()));
        assertThat(reading.evidence().isPresent()).isEqualTo(reading.dossier().isPresent());
    }

    @Test
    void everyKindOfProblemHasADossier() throws IOException {
        Set<ProblemKind> seen = EnumSet.noneOf(ProblemKind.class);
        for (Path folder : folders()) {
            read(folder).problems().forEach(problem -> seen.add(problem.kind()));
        }
        seen.addAll(NOT_IN_FILES);

        assertThat(seen).containsExactlyInAnyOrder(ProblemKind.values());
    }

    /** Reads a dossier, or the one graph there is in its place. */
    private DossierReading read(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return reader.read(
                    files.filter(file -> file.getFileName().toString().startsWith("graph."))
                            .findFirst()
                            .orElse(folder));
        }
    }

    private static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean utf16 = (bytes[0] & 0xFF) == 0xFF;
        return new String(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static String textAt(String text, Problem problem) {
        return Arrays.asList(text.split("\n", -1))
                .get(problem.line() - 1)
                .substring(problem.column() - 1);
    }

    /** Returns how the value begins in the file, found with another parser than the reader's. */
    private static String beginning(String text, Problem problem) {
        JsonPointer pointer = JsonPointer.compile(problem.pointer());
        if (problem.kind() == ProblemKind.UNKNOWN_FIELD
                || problem.kind() == ProblemKind.DUPLICATE_FIELD) {
            return '"' + pointer.last().getMatchingProperty() + '"';
        }
        JsonNode node = new JsonMapper().readTree(text).at(pointer);
        assertThat(node.isMissingNode()).isFalse();
        if (node.isObject()) {
            return "{";
        }
        if (node.isString()) {
            // An escape may be spelt in other ways.
            return '"' + node.stringValue().replaceFirst("(?s)[^ !#-\\[\\]-~].*", "");
        }
        if (node.isNumber() && Double.isInfinite(node.doubleValue())) {
            return "1e";
        }
        return node.isArray() ? "[" : node.toString();
    }
}
