package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.entente.io.json.JsonPrinter;
import org.entente.io.problem.Problem;
import org.junit.jupiter.api.BeforeAll;

/** Whatever a dossier's files hold, reading them ends in a dossier, in problems, or in both. */
class DossierFuzzTest {

    private static byte[] dossier = {};
    private static byte[] article = {};

    private final DossierReader reader = new DossierReader();

    @BeforeAll
    static void readASoundDossier() throws IOException {
        var folder = DossierReaderTest.folder("good/harbours");
        dossier = Files.readAllBytes(folder.resolve("dossier.json"));
        article = Files.readAllBytes(folder.resolve("article.txt"));
    }

    @FuzzTest(maxDuration = "10m")
    void document(byte[] input) {
        DossierReading reading = reader.read(new MemoryFiles(input, article));

        assertSane(reading);
        reading.document().ifPresent(DossierFuzzTest::assertWrittenBackReadsTheSame);
    }

    @FuzzTest(maxDuration = "10m")
    void source(byte[] input) {
        assertSane(reader.read(new MemoryFiles(dossier, input)));
    }

    /** Checks what holds of every reading. */
    static void assertSane(DossierReading reading) {
        boolean broken = reading.problems().stream().anyMatch(p -> p.kind().isStructural());
        assertThat(reading.dossier().isEmpty()).isEqualTo(broken);
        for (Problem problem : reading.problems()) {
            assertThat(problem.message())
                    .isNotBlank()
                    .doesNotContainIgnoringCase("jackson", "antlr", "java.", "Feature")
                    .doesNotContainPattern("[\\p{Cc}\\p{Zl}\\p{Zp}\u202a-\u202e\u2066-\u2069]");
        }
    }

    private static void assertWrittenBackReadsTheSame(DossierDocument document) {
        String once = JsonPrinter.print(document.root());
        byte[] bytes = once.getBytes(StandardCharsets.UTF_8);
        DossierReading again = new DossierReader().read(new MemoryFiles(bytes, new byte[0]));
        assertThat(JsonPrinter.print(again.document().orElseThrow().root())).isEqualTo(once);
    }
}
