package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.io.DossierReader;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of a shipped dossier leads to its sentences, every sentence to its lines. */
class SeedTracingTest {

    static List<Path> seeds() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("seeds"))) {
            return folders.filter(f -> Files.exists(f.resolve("dossier.json"))).sorted().toList();
        }
    }

    private static EvidenceIndex read(Path seed) {
        return new DossierReader().read(seed).evidence().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fromAClaimToItsSentencesAndBackComesToTheClaim(Path seed) {
        EvidenceIndex evidence = read(seed);
        List<Claim> claims = evidence.dossier().claims();

        assertThat(claims).isNotEmpty();
        for (Claim claim : claims) {
            assertThat(evidence.sentences(claim.id())).as("sentences of %s", claim).isNotEmpty();
            for (SentenceRef sentence : evidence.sentences(claim.id())) {
                assertThat(evidence.claims(sentence)).contains(claim.id());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fromASentenceToItsClaimsAndBackComesToTheSentence(Path seed) {
        EvidenceIndex evidence = read(seed);

        assertThat(sentences(evidence.dossier())).isNotEmpty();
        for (SentenceRef sentence : sentences(evidence.dossier())) {
            evidence.claims(sentence)
                    .forEach(
                            claim ->
                                    assertThat(evidence.sentences(claim))
                                            .as("sentences of %s", claim)
                                            .contains(sentence));
        }
    }

    /** The words of each quote lie within the sentences it leads to. */
    @ParameterizedTest
    @MethodSource("seeds")
    void aSentenceLedToHoldsWordsOfTheQuote(Path seed) {
        EvidenceIndex evidence = read(seed);
        for (Claim claim : evidence.dossier().claims()) {
            evidence.citations(claim.id())
                    .forEach(
                            citation -> {
                                var passage = citation.resolution().passage().orElseThrow();
                                assertThat(passage.sentences().get(0).start())
                                        .isLessThanOrEqualTo(passage.start());
                                assertThat(
                                                passage.sentences()
                                                        .get(passage.sentences().size() - 1)
                                                        .end())
                                        .isGreaterThanOrEqualTo(passage.end());
                            });
        }
    }

    private static List<SentenceRef> sentences(Dossier dossier) {
        return dossier.sources().stream()
                .flatMap(source -> source.article().sentences().stream().map(s -> ref(source, s)))
                .toList();
    }

    private static SentenceRef ref(Source source, Sentence sentence) {
        return new SentenceRef(source.id(), sentence.paragraph(), sentence.index());
    }
}
