package org.entente.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
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
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.location.Coordinates;
import org.entente.model.trace.Coverage;
import org.entente.model.trace.EvidenceIndex;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class DossierReaderTest {

    private static final SourceId ARTICLE = new SourceId("article");

    private final DossierReader reader = new DossierReader();

    @Test
    void readingStopsWhereverItIsOnceNobodyWaits() {
        Path place = folder("bad/quote-missing");
        AtomicInteger all = new AtomicInteger();
        new DossierReader(() -> all.incrementAndGet() < 0).read(place);
        assertThat(all.get()).isGreaterThan(8);

        for (int after = 0; after < all.get(); after++) {
            int most = after;
            AtomicInteger asked = new AtomicInteger();
            assertThatThrownBy(
                            () ->
                                    new DossierReader(() -> asked.incrementAndGet() > most)
                                            .read(place))
                    .isInstanceOf(CancellationException.class);
            assertThat(asked.get()).isEqualTo(most + 1);
        }
    }

    @Test
    void aSoundDossierHasNoProblems() {
        DossierReading reading = reader.read(folder("good/harbours"));

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dossier()).isPresent();
        assertThat(reading.document()).isPresent();
    }

    @Test
    void theBuiltInDossierHasNoProblems() {
        DossierReading reading = reader.readBuiltIn();

        assertThat(reading.problems()).isEmpty();
        assertThat(reading.dossier()).isPresent();
    }

    @Test
    void readsWhatIsSetAsideAndTheStory() {
        Dossier dossier = reader.read(folder("good/reviewed")).dossier().orElseThrow();

        SourceId article = new SourceId("article");
        assertThat(dossier.reviewed())
                .containsExactly(
                        new ReviewedSentence(
                                article,
                                2,
                                "The remark was not well received.",
                                "tells of no relation"),
                        new ReviewedSentence(
                                article, 0, "Harbour towns quarrel over the lighthouse", null));
        assertThat(dossier.story())
                .containsExactly(
                        new StoryStep(
                                "The lighthouse",
                                "For a century they have shared it.",
                                List.of(new TieId("shared-lighthouse"), new ActorId("northmere"))),
                        new StoryStep(
                                "The quarrel",
                                null,
                                List.of(new ConcernId("finch-on-debts")),
                                new StoryFilter(
                                        Set.of(
                                                Trait.Layer.TIES,
                                                new Trait.OfSpeaker(
                                                        Optional.of(new ActorId("northmere")))),
                                        1)));
        assertThat(dossier.actors().get(0).at()).isEqualTo(new Coordinates(54.5, -1));
        assertThat(dossier.actors().get(1).at()).isNull();
    }

    @Test
    void equalDossiersAreThoseThatSayTheSameInTheSameOrder() {
        Dossier one = reader.read(folder("good/reviewed")).dossier().orElseThrow();
        Dossier other = reader.read(folder("good/reviewed")).dossier().orElseThrow();
        List<Actor> turned = new ArrayList<>(one.actors());
        Collections.reverse(turned);

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.withActors(turned)).isNotEqualTo(one);
        assertThat(one.withActors(turned).withActors(one.actors())).isEqualTo(one);
        assertThat(one.withStory(List.of())).isNotEqualTo(one);
        assertThat(one.withReviewed(List.of())).isNotEqualTo(one);
        assertThat(one.withTitle("Another")).isNotEqualTo(one);
    }

    @Test
    void aBuildWithoutTheDossierSaysSo() {
        DossierReading reading = reader.read(new ClassPathFiles("good/nowhere"));

        assertThat(reading.isUnreadable()).isTrue();
        assertThat(reading.problems().get(0).message())
                .isEqualTo("this build of Entente has no good/nowhere/dossier.json");
    }

    @Test
    void aFolderItsFileAndTheClassPathGiveTheSameDossier() {
        Dossier fromFolder = reader.read(folder("good/harbours")).dossier().orElseThrow();
        Dossier fromFile =
                reader.read(folder("good/harbours").resolve("dossier.json"))
                        .dossier()
                        .orElseThrow();
        Dossier fromClassPath =
                reader.read(new ClassPathFiles("good/harbours")).dossier().orElseThrow();

        assertThat(fromFile.claims()).isEqualTo(fromFolder.claims());
        assertThat(fromClassPath.claims()).isEqualTo(fromFolder.claims());
        assertThat(fromClassPath.sources()).isEqualTo(fromFolder.sources());
    }

    @Test
    void sourcesAreReadWithTheirTexts() {
        Source source = harbours().source(ARTICLE).orElseThrow();

        assertThat(source.title()).isEqualTo("Harbour towns quarrel over the lighthouse");
        assertThat(source.publisher()).isEqualTo("The Gull");
        assertThat(source.published()).isEqualTo("1907-05-03");
        assertThat(source.author()).isNull();
        assertThat(source.article().paragraphs()).hasSize(5);
    }

    @Test
    void actorsAreReadInOrderWithTheirOptionalFields() {
        assertThat(harbours().actors())
                .containsExactly(
                        actor("northmere", "Northmere", ActorKind.TERRITORY, null),
                        new Actor(
                                new ActorId("saltby"),
                                "Saltby",
                                ActorKind.TERRITORY,
                                null,
                                List.of("the southern town"),
                                null,
                                "Spelt Saltbie on old maps."),
                        actor("ada-finch", "Ada Finch", ActorKind.PERSON, new ActorId("northmere")),
                        actor("pilots-guild", "Pilots’ Guild", ActorKind.ORGANIZATION, null));
    }

    @Test
    void tiesAreReadFieldByField() {
        assertThat(harbours().tie(new TieId("shared-lighthouse")))
                .contains(
                        new Tie(
                                new TieId("shared-lighthouse"),
                                new ActorId("northmere"),
                                new ActorId("saltby"),
                                false,
                                "share a lighthouse",
                                TieKind.ECONOMIC,
                                Stance.COOPERATIVE,
                                Status.STATED,
                                null,
                                Period.PAST,
                                List.of(
                                        new Evidence(
                                                ARTICLE,
                                                1,
                                                "Northmere and Saltby have shared the lighthouse on"
                                                        + " Gull Rock for a century.",
                                                null,
                                                null),
                                        new Evidence(
                                                ARTICLE,
                                                1,
                                                "Saltby pays for the oil",
                                                null,
                                                null))));
    }

    @Test
    void aTieIsDirectedUnlessTheFileSaysOtherwise() {
        Tie tie = harbours().tie(new TieId("finch-blames-saltby")).orElseThrow();

        assertThat(tie.directed()).isTrue();
        assertThat(tie.accordingTo()).isEqualTo(new ActorId("ada-finch"));
        assertThat(tie.evidence().get(0).prefix()).isEqualTo("said ");
        assertThat(tie.evidence().get(0).suffix()).isEqualTo(". The remark");
    }

    @Test
    void aConcernIsAboutTiesAndActors() {
        Concern concern = harbours().concern(new ConcernId("guild-fears-darkness")).orElseThrow();

        assertThat(concern.holders()).containsExactly(new ActorId("pilots-guild"));
        assertThat(concern.about())
                .containsExactly(
                        new TieId("shared-lighthouse"),
                        new ActorId("northmere"),
                        new ActorId("saltby"));
        assertThat(concern.status()).isEqualTo(Status.FEARED);
    }

    @Test
    void theEvidenceComesResolved() {
        EvidenceIndex evidence = reader.read(folder("good/harbours")).evidence().orElseThrow();

        assertThat(evidence.hasUnresolvedEvidence(new TieId("finch-blames-saltby"))).isFalse();
        assertThat(evidence.coverage()).isEqualTo(new Coverage(4, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "empty-evidence,true",
        "quote-missing,true",
        "quote-ambiguous,true",
        "quote-normalized,false"
    })
    void aTieWhoseEvidenceNeedsMendingStaysAndIsMarked(String bad, boolean marked) {
        EvidenceIndex evidence = reader.read(folder("bad/" + bad)).evidence().orElseThrow();

        assertThat(evidence.dossier().ties()).hasSize(1);
        assertThat(evidence.hasUnresolvedEvidence(new TieId("shared-lighthouse")))
                .isEqualTo(marked);
        assertThat(evidence.hasUnresolvedEvidence(new ActorId("saltby"))).isFalse();
    }

    private Dossier harbours() {
        return reader.read(folder("good/harbours")).dossier().orElseThrow();
    }

    private static Actor actor(String id, String name, ActorKind kind, @Nullable ActorId partOf) {
        return new Actor(new ActorId(id), name, kind, null, List.of(), partOf, null);
    }

    public static Path folder(String resource) {
        URL url = DossierReaderTest.class.getResource('/' + resource + "/dossier.json");
        try {
            return Objects.requireNonNull(
                    Path.of(Objects.requireNonNull(url, resource).toURI()).getParent());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
