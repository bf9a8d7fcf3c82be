package org.entente.intake.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Small files of every kind, each with the paragraphs that are to come of it next to it. */
class CorpusTest {

    private static final Path CORPUS = Path.of("src/test/resources/org/entente/intake/corpus");
    private static final String EXPECTED = ".paragraphs";

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(EXPECTED))
                    .sorted()
                    .toList();
        }
    }

    private static Intake read(String name) throws IOException, IntakeException {
        return ArticleReader.read(Original.of(name, Files.readAllBytes(CORPUS.resolve(name))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void theParagraphsAreThoseExpected(String name) throws IOException, IntakeException {
        List<String> expected =
                Article.parse(Files.readString(CORPUS.resolve(name + EXPECTED), UTF_8))
                        .paragraphs()
                        .stream()
                        .map(Paragraph::text)
                        .toList();
        Intake intake = read(name);

        assertThat(intake.paragraphs()).isEqualTo(expected);
        assertThat(Article.parse(intake.toText()).paragraphs())
                .extracting(Paragraph::text)
                .isEqualTo(expected);
        assertThat(intake.metadata().title()).isEqualTo(expected.get(0));
    }

    @Test
    void thereAreEnough() throws IOException {
        assertThat(files()).hasSizeGreaterThanOrEqualTo(40);
    }

    @Test
    void whatIsDroppedIsStillThere() throws IOException, IntakeException {
        assertThat(read("captions.html").blocks().toString())
                .contains("The cruiser in the harbour of Lenne.", "(Image: Navy of Norland)");
        assertThat(read("comments.html").blocks().toString()).contains("I was there");
    }

    @Test
    void anArchiveKnowsItsAddress() throws IOException, IntakeException {
        assertThat(read("web-archive.mhtml").metadata().url())
                .isEqualTo("https://example.org/fleets");
        assertThat(read("single-file.html").metadata().url())
                .isEqualTo("https://example.org/fleets");
    }
}
