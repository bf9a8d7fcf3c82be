package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.entente.io.json.JsonPrinter;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dossiers that are damaged at random or made to break the reader. */
class HostileDossiersTest {

    private static final int ROUNDS = 1500;
    private static final List<String> PIECES =
            List.of(
                    "null",
                    "[]",
                    "{}",
                    "\"\"",
                    "0",
                    "-1",
                    "1e999999999999",
                    "true",
                    "\"\\ud800\"",
                    "99999999999",
                    "[null]",
                    "{\"id\": 1}",
                    "\"a\"",
                    "\"../x\"",
                    ",",
                    ":",
                    "\"");

    private final DossierReader reader = new DossierReader();

    @ParameterizedTest
    @ValueSource(strings = {"good/harbours", "good/rich", "bad/many-at-once"})
    void damagedFilesAreReportedAndNeverThrow(String resource) throws IOException {
        byte[] sound = bytes(resource, "dossier.json");
        byte[] article = bytes(resource, "article.txt");
        Random random = new Random(20241127);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] damaged = damage(sound, random);
            assertThatCode(() -> assertSane(damaged, article))
                    .as(new String(damaged, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private void assertSane(byte[] dossier, byte[] article) {
        DossierReading reading = reader.read(new MemoryFiles(dossier, article));
        boolean broken = reading.problems().stream().anyMatch(p -> p.kind().isStructural());
        assertThat(reading.dossier().isEmpty()).isEqualTo(broken);
        assertThat(reading.problems())
                .allSatisfy(
                        problem -> {
                            assertThat(problem.line()).isPositive();
                            assertThat(problem.column()).isPositive();
                            assertThat(problem.message())
                                    .isNotBlank()
                                    .doesNotContainIgnoringCase("jackson", "Source:", "Feature")
                                    .doesNotContainPattern("\\p{Cc}");
                        });
        reading.document().ifPresent(HostileDossiersTest::assertWrittenBackReadsTheSame);
    }

    private static void assertWrittenBackReadsTheSame(DossierDocument document) {
        String once = JsonPrinter.print(document.root());
        byte[] bytes = once.getBytes(StandardCharsets.UTF_8);
        DossierReading again = new DossierReader().read(new MemoryFiles(bytes, new byte[0]));
        assertThat(JsonPrinter.print(again.document().orElseThrow().root())).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource({
        "101,objects and lists nest deeper than 100 levels",
        "100000,objects and lists nest deeper than 100 levels"
    })
    void depthIsLimited(int depth, String message) {
        assertThat(read("[".repeat(depth)))
                .singleElement()
                .extracting(Problem::message)
                .isEqualTo(message);
    }

    @Test
    void theLengthOfATextIsLimited() {
        assertThat(read("{\"title\": \"" + "a".repeat(1_000_001) + "\"}"))
                .singleElement()
                .hasToString("dossier.json:1:11: error: a text is longer than 1000000 characters");
    }

    @Test
    void theLengthOfANumberIsLimited() {
        assertThat(read("{\n\"format\": " + "1".repeat(1001) + "}"))
                .singleElement()
                .hasToString("dossier.json:2:1: error: a number has more than 1000 digits");
    }

    @Test
    void longAndCunningWordsAreShownShortAndHarmless() {
        List<Problem> problems =
                read("{\"format\": 1, \"\\u001b[31m\\u202e" + "x".repeat(100) + "\": 1}");

        assertThat(problems)
                .extracting(Problem::message)
                .contains(
                        "unknown field \"\\u001b[31m\\u202e"
                                + "x".repeat(53)
                                + "…\"; it is kept"
                                + " but not used");
    }

    @Test
    void aNumberTooLargeForAnythingIsNoWholeNumber() {
        assertThat(read("{\"format\": 1e999999999999}"))
                .extracting(Problem::kind)
                .contains(ProblemKind.UNKNOWN_FORMAT);
    }

    private List<Problem> read(String dossier) {
        return reader.read(new MemoryFiles(dossier.getBytes(StandardCharsets.UTF_8), new byte[0]))
                .problems();
    }

    private static byte[] damage(byte[] sound, Random random) {
        String text = new String(sound, StandardCharsets.UTF_8);
        int at = random.nextInt(text.length());
        int end = Math.min(text.length(), at + random.nextInt(40));
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        return switch (random.nextInt(5)) {
            case 0 -> text.substring(0, at).getBytes(StandardCharsets.UTF_8);
            case 1 ->
                    (text.substring(0, at) + text.substring(end)).getBytes(StandardCharsets.UTF_8);
            case 2 ->
                    (text.substring(0, at) + piece + text.substring(end))
                            .getBytes(StandardCharsets.UTF_8);
            case 3 -> replaceValue(text, at, piece).getBytes(StandardCharsets.UTF_8);
            default -> {
                byte[] flipped = sound.clone();
                flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
                yield flipped;
            }
        };
    }

    /** Replaces the text that stands after a place, quotation marks included. */
    private static String replaceValue(String text, int from, String piece) {
        int open = text.indexOf('"', from);
        int close = open < 0 ? -1 : text.indexOf('"', open + 1);
        return close < 0 ? text : text.substring(0, open) + piece + text.substring(close + 1);
    }

    private static byte[] bytes(String resource, String file) throws IOException {
        Path folder = DossierReaderTest.folder(resource);
        return Files.readAllBytes(folder.resolve(file));
    }
}
