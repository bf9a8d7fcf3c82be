package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.edit.Changed;
import org.entente.export.data.CsvExport;
import org.entente.export.data.DotExport;
import org.entente.export.data.GexfExport;
import org.entente.export.data.GraphmlExport;
import org.entente.export.data.JsonLdExport;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.StoryFilter;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.file.OriginalFile;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.model.location.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Entente exports, it opens again; from tables and JSON-LD with the evidence. */
class ExportImportTest {

    private final Path folder;

    ExportImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void graphmlOpensAsTheSameDossierWithoutEvidence() throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile())) {
            checkWhole(
                    drawn,
                    "a.graphml",
                    GraphmlExport.bytes(drawn.evidence(), drawn.graph(), drawn.drawing()));
        }
    }

    @Test
    void gexfOpensAsTheSameDossierWithoutEvidence() throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile())) {
            checkWhole(
                    drawn,
                    "a.gexf",
                    GexfExport.bytes(drawn.evidence(), drawn.graph(), drawn.drawing()));
        }
    }

    @Test
    void dotOpensAsTheSameDossierWithoutEvidence() throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile())) {
            checkWhole(
                    drawn,
                    "a.dot",
                    DotExport.bytes(drawn.evidence(), drawn.graph(), drawn.drawing()));
        }
    }

    @Test
    void tableOfTiesOpensWithTheSameTies() throws IOException {
        Drawn drawn = Drawn.builtIn();
        Dossier read = read("a.csv", CsvExport.ties(drawn.evidence(), drawn.graph()));
        assertThat(read.ties())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("evidence")
                .containsExactlyElementsOf(drawn.graph().ties());
    }

    @Test
    void tablesInAZipOpenAsTheSameDossierWithItsEvidence() throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile(), everything())) {
            checkEverything(drawn, "a.zip", CsvExport.bytes(drawn.evidence(), drawn.graph()));
        }
    }

    @Test
    void jsonLdOpensAsTheSameDossierWithItsEvidence() throws IOException {
        for (Drawn drawn : List.of(Drawn.builtIn(), Drawn.hostile(), everything())) {
            checkEverything(drawn, "a.jsonld", JsonLdExport.bytes(drawn.evidence(), drawn.graph()));
        }
    }

    private void checkEverything(Drawn drawn, String name, byte[] file) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, file);
        DossierReading reading = new DossierReader().read(path);

        assertThat(reading.document()).isEmpty();
        Dossier read = reading.dossier().orElseThrow(() -> new AssertionError(reading.problems()));
        Dossier original = drawn.graph().dossier();
        assertThat(read.title()).isEqualTo(original.title());
        assertThat(read.sources()).isEqualTo(original.sources());
        assertThat(read.actors()).isEqualTo(original.actors());
        assertThat(read.ties()).isEqualTo(original.ties());
        assertThat(read.concerns()).isEqualTo(original.concerns());
        assertThat(read.reviewed()).isEqualTo(original.reviewed());
        assertThat(read.story()).isEqualTo(original.story());
        assertThat(reading.evidence()).isPresent();
        for (Claim claim : original.claims()) {
            assertThat(reading.evidence().orElseThrow().citations(claim.id()))
                    .extracting(citation -> citation.resolution().drift())
                    .isEqualTo(
                            drawn.evidence().citations(claim.id()).stream()
                                    .map(citation -> citation.resolution().drift())
                                    .toList());
        }
    }

    /** A dossier with something in every field, and nothing in some. */
    private static Drawn everything() {
        Dossier sample =
                Dossiers.sampleParts()
                        .actor("nobody", "Nobody", ActorKind.UNSTATED)
                        .tie(
                                Dossiers.directed("bare", "nobody", "aland", "knows")
                                        .kind(TieKind.UNSTATED)
                                        .stance(Stance.UNSTATED)
                                        .status(Status.UNSTATED))
                        .build();
        Tie repeated =
                new Tie(
                        new TieId("repeated"),
                        new ActorId("aland"),
                        new ActorId("cordia"),
                        true,
                        "meets",
                        TieKind.DIPLOMATIC,
                        Stance.MIXED,
                        Status.FEARED,
                        new ActorId("dana-reyes"),
                        Period.PAST,
                        List.of(
                                new Evidence(
                                        Dossiers.NEWS,
                                        2,
                                        "Borduria",
                                        "Aland and ",
                                        " have long been")));
        Source source = sample.sources().get(0);
        List<Actor> actors = new ArrayList<>(sample.actors());
        actors.set(
                0,
                new Actor(
                        actors.get(0).id(),
                        "Aland",
                        ActorKind.COUNTRY,
                        "AX",
                        List.of("the isles", "Mariehamn"),
                        new ActorId("cordia"),
                        "A note; of two parts",
                        new Coordinates(60.25, -19.5)));
        List<Tie> ties = new ArrayList<>(sample.ties());
        ties.add(1, repeated);
        return Drawn.of(
                sample.withActors(actors)
                        .withTies(ties)
                        .withSources(
                                List.of(
                                        new Source(
                                                source.id(),
                                                source.title(),
                                                "texts/news, old.txt",
                                                "An author",
                                                "A publisher",
                                                "2024",
                                                "https://news.example/1",
                                                new OriginalFile(
                                                        "news.html",
                                                        "0".repeat(64),
                                                        "2024-01-02",
                                                        "text/html"),
                                                source.article())))
                        .withReviewed(
                                List.of(
                                        new ReviewedSentence(
                                                Dossiers.NEWS,
                                                3,
                                                "Nobody else was asked.",
                                                "says nothing")))
                        .withStory(
                                List.of(
                                        new StoryStep(
                                                "First",
                                                "Two\nlines",
                                                List.of(new TieId("grain"), new ActorId("aland")),
                                                new StoryFilter(
                                                        Set.of(
                                                                new Trait.OfStance(Stance.MIXED),
                                                                new Trait.OfSpeaker(
                                                                        Optional.empty()),
                                                                new Trait.OfActor(
                                                                        new ActorId("cordia"))),
                                                        2)),
                                        new StoryStep("Then", null, List.of()))));
    }

    private void checkWhole(Drawn drawn, String name, byte[] file) throws IOException {
        Dossier original = drawn.graph().dossier();
        Dossier read = read(name, file);
        assertThat(read.title()).isEqualTo(original.title());
        assertThat(read.actors()).containsExactlyElementsOf(original.actors());
        assertThat(read.ties())
                .containsExactlyElementsOf(
                        original.ties().stream()
                                .map(tie -> Changed.evidence(tie, List.of()))
                                .toList());
        assertThat(read.concerns())
                .containsExactlyElementsOf(
                        original.concerns().stream()
                                .map(concern -> Changed.evidence(concern, List.of()))
                                .toList());
    }

    private Dossier read(String name, byte[] file) throws IOException {
        Path path = folder.resolve(name);
        Files.write(path, file);
        DossierReading reading = new DossierReader().read(path);
        assertThat(reading.problems())
                .filteredOn(problem -> problem.kind() != ProblemKind.NO_EVIDENCE)
                .extracting(Problem::message)
                .isSubsetOf(
                        "ignored: style and layout, columns quotes, paragraphs",
                        "ignored: columns paragraphs, quotes");
        return reading.dossier().orElseThrow();
    }
}
