package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.RandomEdits;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierDocumentTest {

    private static final Path SEED = Path.of("seeds/china-russia-north-korea");

    private static Path folder(String name) {
        return name.startsWith("seeds") ? Path.of(name) : DossierReaderTest.folder(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "good/harbours",
                "good/rich",
                "good/reviewed",
                "seeds/river-lenne",
                "seeds/china-russia-north-korea"
            })
    void whateverIsEditedIsReadBackEqual(String name) {
        DossierReading reading = new DossierReader().read(folder(name));
        RandomEdits edits = new RandomEdits(name.length());
        Dossier now = reading.dossier().orElseThrow();
        DossierDocument document = reading.document().orElseThrow();
        for (int i = 0; i < 200; i++) {
            Edit edit = edits.next(now);
            now = edit.on(now);
            document = document.changedTo(now);
            if (i % 4 == 0) {
                Dossier again = read(document.text(), now).dossier().orElseThrow();
                assertThat(again).as(edit.description()).isEqualTo(now);
            }
        }
    }

    private static DossierReading read(String text, Dossier dossier) {
        Map<String, byte[]> sources = new HashMap<>();
        for (Source source : dossier.sources()) {
            sources.put(source.file(), source.article().text().getBytes(StandardCharsets.UTF_8));
        }
        DossierReading reading =
                new DossierReader()
                        .read(
                                new MemoryFiles(
                                        FolderFiles.DOSSIER,
                                        text.getBytes(StandardCharsets.UTF_8),
                                        sources));
        assertThat(reading.dossier()).as(reading.problems().toString()).isPresent();
        return reading;
    }

    @Test
    void whatOnlyTheFileKnowsOutlivesAllEdits() {
        DossierReading reading = new DossierReader().read(folder("good/rich"));
        RandomEdits edits = new RandomEdits(7);
        Dossier now = reading.dossier().orElseThrow();
        DossierDocument document = reading.document().orElseThrow();
        for (int i = 0; i < 200; i++) {
            now = edits.next(now).on(now);
            document = document.changedTo(now);
        }

        assertThat(document.text())
                .contains("\"x-tool\": {\"name\": \"quill\", \"version\": 1.10,");
        assertThat(document.text()).startsWith("{\n\t\"x-tool\"").contains("\"format\": 1.0,");
    }

    @Test
    void aNewNameChangesOneLine() throws IOException {
        Dossier seed = seed();
        Actor russia = seed.actors().get(0);

        assertChanges(
                new Edit.ChangeActor(russia, Changed.name(russia, "The \"Federation\"")).on(seed),
                "-      \"name\": \"Russia\",",
                "+      \"name\": \"The \\\"Federation\\\"\",");
    }

    @Test
    void aNewTieAddsItsLinesAndACommaBefore() throws IOException {
        Dossier seed = seed();
        Tie last = seed.ties().get(seed.ties().size() - 1);
        Tie tie =
                new Tie(
                        new TieId("new"),
                        last.from(),
                        last.to(),
                        false,
                        "new",
                        last.kind(),
                        last.stance(),
                        last.status(),
                        null,
                        null,
                        List.of(new Evidence(new SourceId("article"), 1, "x", "w ", null)));

        assertChanges(
                new Edit.PutClaim(tie).on(seed),
                "+    },",
                "+    {",
                "+      \"id\": \"new\",",
                "+      \"from\": \"kurt-campbell\",",
                "+      \"to\": \"china\",",
                "+      \"directed\": false,",
                "+      \"label\": \"new\",",
                "+      \"kind\": \"statement\",",
                "+      \"stance\": \"neutral\",",
                "+      \"status\": \"stated\",",
                "+      \"evidence\": [",
                "+        {\"source\": \"article\", \"paragraph\": 1, \"quote\": \"x\", \"prefix\":"
                        + " \"w \"}",
                "+      ]");
    }

    @Test
    void aRemovedTieTakesItsLines() throws IOException {
        Dossier seed = seed();
        Tie tie = seed.tie(new TieId("campbell-serves-us")).orElseThrow();

        List<String> changes = changes(new Edit.RemoveClaim(tie).on(seed));

        assertThat(changes)
                .allMatch(line -> line.startsWith("-"))
                .contains("-      \"id\": \"campbell-serves-us\",")
                .hasSize(16);
    }

    @Test
    void moreEvidenceAddsALineAndAComma() throws IOException {
        Dossier seed = seed();
        Claim claim = seed.ties().get(0);

        assertThat(
                        changes(
                                new Edit.AddEvidence(
                                                claim,
                                                new Evidence(
                                                        new SourceId("article"),
                                                        9,
                                                        "x",
                                                        null,
                                                        null))
                                        .on(seed)))
                .hasSize(3)
                .last()
                .asString()
                .startsWith(
                        "+        {\"source\": \"article\", \"paragraph\": 9, \"quote\": \"x\"}");
    }

    @Test
    void aNewFieldStandsWhereTheFormatHasIt() throws IOException {
        Dossier seed = seed();
        Dossier told =
                seed.withReviewed(
                        List.of(new ReviewedSentence(new SourceId("article"), 4, "x", null)));

        assertChanges(
                told,
                "+  ],",
                "+  \"reviewed\": [",
                "+    {",
                "+      \"source\": \"article\",",
                "+      \"paragraph\": 4,",
                "+      \"quote\": \"x\"",
                "+    }");
    }

    @Test
    void anAliasGoesIntoItsLine() throws IOException {
        Dossier seed = seed();
        Actor russia = seed.actors().get(0);

        assertChanges(
                new Edit.ChangeActor(russia, Changed.aliases(russia, List.of("Moscow", "it")))
                        .on(seed),
                "-      \"aliases\": [\"Moscow\"],",
                "+      \"aliases\": [\"Moscow\", \"it\"],");
    }

    @Test
    void linesEndAsTheyDidBefore() {
        String text = text(SEED).replace("\n", "\r\n");
        DossierReading reading = read(text, seed());
        Dossier seed = reading.dossier().orElseThrow();
        Dossier after = new Edit.PutActor(Changed.name(actor(), "New")).on(seed);

        String now = reading.document().orElseThrow().changedTo(after).text();

        assertThat(now.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(now).contains("\"name\": \"New\",\r\n");
    }

    private static Actor actor() {
        return new Actor(new ActorId("new"), "x", ActorKind.GROUP, null, List.of(), null, null);
    }

    private static Dossier seed() {
        return new DossierReader().read(SEED).dossier().orElseThrow();
    }

    private static String text(Path folder) {
        try {
            return Files.readString(folder.resolve("dossier.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertChanges(Dossier after, String... lines) throws IOException {
        assertThat(changes(after)).containsExactly(lines);
    }

    /** The lines that go and come between the first and the last that differ. */
    private static List<String> changes(Dossier after) throws IOException {
        DossierReading reading = new DossierReader().read(SEED);
        List<String> before = text(SEED).lines().toList();
        List<String> now =
                reading.document().orElseThrow().changedTo(after).text().lines().toList();
        int head = 0;
        while (head < Math.min(before.size(), now.size())
                && before.get(head).equals(now.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(before.size(), now.size()) - head
                && before.get(before.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        List<String> changes = new ArrayList<>();
        before.subList(head, before.size() - tail).forEach(line -> changes.add("-" + line));
        now.subList(head, now.size() - tail).forEach(line -> changes.add("+" + line));
        return changes;
    }
}
