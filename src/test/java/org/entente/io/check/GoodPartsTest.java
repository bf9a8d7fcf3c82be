package org.entente.io.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.edit.RandomEdits;
import org.entente.edit.rule.DossierRules;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReaderTest;
import org.entente.io.DossierReading;
import org.entente.io.MemoryFiles;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.id.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodPartsTest {

    /** The dossiers that are broken, and yet of which something is good. */
    static List<Path> folders() throws IOException {
        Path bad = Objects.requireNonNull(DossierReaderTest.folder("bad/wrong-type").getParent());
        try (Stream<Path> folders = Files.list(bad)) {
            return folders.filter(folder -> good(read(folder)).isPresent())
                    .filter(folder -> read(folder).dossier().isEmpty())
                    .sorted()
                    .toList();
        }
    }

    private static DossierReading read(Path folder) {
        return new DossierReader().read(folder);
    }

    private static Optional<Dossier> good(DossierReading reading) {
        return reading.document().flatMap(DossierDocument::dossier);
    }

    private static Dossier good(String bad) {
        return good(read(DossierReaderTest.folder(bad))).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void whatIsGoodIsSound(Path folder) {
        Dossier good = good(read(folder)).orElseThrow();

        assertThat(DossierRules.check(good).stream().filter(flaw -> !flaw.kind().isAllowed()))
                .isEmpty();
    }

    /** What is edited is read back, and the mistakes are where they were. */
    @ParameterizedTest
    @MethodSource("folders")
    void whatIsGoodCanBeEditedAndTheRestIsKept(Path folder) {
        DossierReading reading = read(folder);
        DossierDocument document = reading.document().orElseThrow();
        Dossier now = good(reading).orElseThrow();
        RandomEdits edits = new RandomEdits(folder.toString().length());
        for (int i = 0; i < 15; i++) {
            now = edits.next(now).on(now);
            document = document.changedTo(now);
        }

        DossierReading again = readAgain(document, now, folder);

        Dossier back = again.dossier().or(() -> good(again)).orElseThrow();
        assertThat(back.claims()).isEqualTo(now.claims());
        assertThat(back.actors()).isEqualTo(now.actors());
        assertThat(back.reviewed()).isEqualTo(now.reviewed());
        assertThat(back.story()).isEqualTo(now.story());
    }

    /** Texts that could not be had before cannot be had now either. */
    private static DossierReading readAgain(
            DossierDocument document, Dossier dossier, Path folder) {
        Map<String, byte[]> sources = new HashMap<>();
        for (Source source : dossier.sources()) {
            if (source.file().startsWith("source-")
                    || Files.isRegularFile(folder.resolve(source.file()))) {
                sources.put(
                        source.file(), source.article().text().getBytes(StandardCharsets.UTF_8));
            }
        }
        return new DossierReader()
                .read(
                        new MemoryFiles(
                                "dossier.json",
                                document.text().getBytes(StandardCharsets.UTF_8),
                                sources));
    }

    private static List<String> ids(Dossier dossier) {
        return Stream.<ElementId>concat(
                        dossier.actors().stream().map(Actor::id),
                        dossier.claims().stream().map(Claim::id))
                .map(ElementId::value)
                .toList();
    }

    @Test
    void anActorIsKeptWithoutWhatMayBeAbsent() {
        Dossier good = good("bad/malformed-code");

        assertThat(ids(good))
                .containsExactly(
                        "northmere", "saltby", "ada-finch", "shared-lighthouse", "finch-on-debts");
        assertThat(good("bad/malformed-coordinates").actors())
                .extracting(Actor::at)
                .containsOnlyNulls();
    }

    @Test
    void aTieWithAMistakeIsLeftOutAndWhatIsAboutItAlone() {
        assertThat(ids(good("bad/unknown-word"))).doesNotContain("shared-lighthouse");
    }

    @Test
    void aSourceWhoseTextCannotBeHadIsKept() {
        Dossier good = good("bad/source-missing");

        assertThat(good.sources()).isNotEmpty();
        assertThat(good.claims()).isNotEmpty();
    }

    @Test
    void ofTwoWithOneIdTheFirstIsKept() {
        assertThat(ids(good("bad/duplicate-id"))).doesNotHaveDuplicates();
    }

    @Test
    void whatIsNoJsonHasNoGoodParts() {
        assertThat(good(read(DossierReaderTest.folder("bad/syntax-cut-off")))).isEmpty();
        assertThat(good(read(DossierReaderTest.folder("bad/newer-format")))).isEmpty();
    }
}
