package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documents lead to one another, and to nothing that is not there. */
class DocumentsTest {

    private static final Path PAGES = Path.of("src/site/markdown");
    private static final Pattern DATED =
            Pattern.compile("Date: (\\d{4}-\\d{2}-\\d{2}) · Status: (.+)");
    private static final Path DECISIONS = PAGES.resolve("decisions");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    static List<Path> documents() throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            return Stream.concat(
                            Stream.of(
                                    Path.of("README.md"),
                                    Path.of("CHANGELOG.md"),
                                    Path.of(".github/CONTRIBUTING.md"),
                                    Path.of(".github/SECURITY.md")),
                            pages.filter(page -> page.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkLeadsSomewhere(Path document) throws IOException {
        assertThat(links(document))
                .allSatisfy(link -> assertThat(document.resolveSibling(link)).exists());
    }

    @Test
    void theReadmeLeadsToEveryPage() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(links(Path.of("README.md")))
                    .containsAll(
                            pages.filter(Files::isRegularFile)
                                    .map(page -> PAGES + "/" + page.getFileName())
                                    .map(page -> page.replace('\\', '/'))
                                    .toList());
        }
    }

    @Test
    void everyDecisionIsInTheIndexWithItsTitleDateAndStatus() throws IOException {
        List<Path> records;
        try (Stream<Path> pages = Files.list(DECISIONS)) {
            records = pages.filter(page -> !page.endsWith("index.md")).sorted().toList();
        }
        String index = Files.readString(DECISIONS.resolve("index.md"));
        int number = 0;
        for (Path record : records) {
            number++;
            List<String> lines = Files.readAllLines(record);
            assertThat(record.getFileName().toString()).startsWith("%04d-".formatted(number));
            assertThat(lines.get(0)).startsWith("# " + number + ". ");
            Matcher dated = DATED.matcher(lines.get(2));
            assertThat(dated.matches()).as(lines.get(2)).isTrue();
            assertThat(index)
                    .contains(
                            "| [%s](%s) | %s | %s |"
                                    .formatted(
                                            lines.get(0).substring(2),
                                            record.getFileName(),
                                            dated.group(1),
                                            dated.group(2)));
        }
        assertThat(records).isNotEmpty();
    }

    private static List<String> links(Path document) throws IOException {
        return LINK.matcher(Files.readString(document)).results().map(m -> m.group(1)).toList();
    }
}
