package org.entente.edit.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.io.DossierReader;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProposalTest {

    private static final Dossier SEED =
            new DossierReader()
                    .read(Path.of("seeds/china-russia-north-korea"))
                    .dossier()
                    .orElseThrow();

    private static final ActorId RUSSIA = new ActorId("russia");
    private static final ActorId KOREA = new ActorId("north-korea");

    /** Marks words of the built-in article. */
    private static Proposal mark(int paragraph, String words) {
        Paragraph text = SEED.sources().get(0).article().paragraphs().get(paragraph);
        int start = text.text().indexOf(words);
        assertThat(start).as(words).isNotNegative();
        return Proposal.of(
                text,
                start,
                start + words.length(),
                spoken(text.text()),
                new Evidence(new SourceId("article"), paragraph, words, null, null));
    }

    /** Finds the names and aliases of the dossier's actors, the longest first. */
    private static List<SpokenActor> spoken(String text) {
        Map<String, ActorId> names = new LinkedHashMap<>();
        for (Actor actor : SEED.actors()) {
            names.put(actor.name(), actor.id());
            actor.aliases().forEach(alias -> names.put(alias, actor.id()));
        }
        List<Map.Entry<String, ActorId>> longest = new ArrayList<>(names.entrySet());
        longest.sort(Comparator.comparingInt(entry -> -entry.getKey().length()));
        List<SpokenActor> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            for (Map.Entry<String, ActorId> entry : longest) {
                String name = entry.getKey();
                if (text.startsWith(name, i)) {
                    found.add(new SpokenActor(i, i + name.length(), entry.getValue()));
                    i += name.length();
                    break;
                }
            }
        }
        return found;
    }

    private static String read(TieDraft draft) {
        return ReadBack.of(draft, SEED::nameOf);
    }

    @Test
    void endsAndWordsComeFromTheSentenceInItsOrder() {
        Proposal proposal =
                mark(11, "North Korea supplying artillery shells and other munitions to Russia");

        assertThat(proposal.actors()).containsExactly(KOREA, RUSSIA);
        assertThat(proposal.label()).isEqualTo("supplying artillery shells and other munitions to");
        assertThat(proposal.hedge().orElseThrow().words()).isEqualTo("increasing reports of");
        TieDraft draft = proposal.tie();
        assertThat(draft.status()).isEqualTo(Status.REPORTED);
        assertThat(draft.missing()).containsExactly("kind", "stance");
        assertThat(read(draft.withLabel("supplies munitions to")))
                .isEqualTo("North Korea supplies munitions to Russia, reported.");
    }

    @Test
    void wordsThatNameOneActorTakeTheOtherFromTheirSentence() {
        Proposal proposal = mark(11, "supplying artillery shells and other munitions to Russia");

        assertThat(proposal.actors()).startsWith(KOREA, RUSSIA);
    }

    @Test
    void aSpeakerIsNoEndOfTheTie() {
        Proposal proposal =
                mark(
                        2,
                        "According to Campbell, Beijing finds the expanding cooperation between"
                                + " Pyongyang and Moscow “unnerving”");

        assertThat(proposal.hedge().orElseThrow().status()).isEqualTo(Status.CLAIMED);
    }

    @Test
    void aConcernIsHeldByWhoIsSpokenOfFirst() {
        Proposal proposal =
                mark(33, "China may be concerned about the implications of closer Russia-North");

        ConcernDraft draft = proposal.concern(List.of());

        assertThat(draft.holders()).containsExactly(new ActorId("china"));
        assertThat(draft.about()).first().isEqualTo(RUSSIA);
        assertThat(draft.status()).isEqualTo(Status.PREDICTED);
        assertThat(draft.label()).isEmpty();
        TieId alliance = new TieId("russia-nk-alliance");
        ConcernDraft chosen = proposal.concern(List.<ElementId>of(alliance));
        assertThat(chosen.about()).containsExactly(alliance);
        assertThat(
                        ReadBack.of(
                                new ConcernDraft(
                                        chosen.holders(),
                                        chosen.about(),
                                        "loss of influence",
                                        Status.STATED,
                                        new ActorId("kurt-campbell"),
                                        List.of()),
                                id ->
                                        id instanceof ActorId actor
                                                ? SEED.nameOf(actor)
                                                : SEED.claim(id).orElseThrow().label()))
                .isEqualTo(
                        "China worries about growing alliance: loss of influence, stated by Kurt"
                                + " Campbell.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "There are reports of talks.|REPORTED",
                "The two reportedly met.|REPORTED",
                "Saltby is said to build a lighthouse.|REPORTED",
                "The guild fears that the light could go out.|FEARED",
                "The town is worried about its harbour.|FEARED",
                "Ada claims the light is hers.|CLAIMED",
                "Ada Finch said Saltby has forgotten it.|CLAIMED",
                "According to Ada, nobody paid.|CLAIMED",
                "The towns may meet.|PREDICTED",
                "They are likely to agree.|PREDICTED",
                "It will be built.|PREDICTED",
                "The towns share a lighthouse.|",
                "In May the towns met.|",
                "The willing keeper reported for duty.|",
            })
    void aHedgeProposesAStatus(String sentence, Status status) {
        assertThat(Hedge.of(sentence, sentence.length()).map(Hedge::status))
                .isEqualTo(Optional.ofNullable(status));
    }

    @Test
    void aHedgeBehindTheWordsDoesNotGovernThem() {
        String sentence = "The towns share a lighthouse, which may go out.";

        assertThat(Hedge.of(sentence, sentence.indexOf(','))).isEmpty();
        assertThat(Hedge.of(sentence, sentence.length())).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia warns North Korea, and Japan worries about them.|",
                "Russia arms North Korea; Japan fears both.|",
                "Russia and North Korea may meet, and Japan worries.|PREDICTED",
                "Japan fears that Russia arms North Korea, and the price will rise.|FEARED",
                "Russia arms North Korea, according to Japan.|CLAIMED",
            })
    void aHedgeOfTheNextClauseProposesNothing(String sentence, Status status) {
        Paragraph paragraph = Article.parse(sentence).paragraphs().get(0);
        Proposal proposal =
                Proposal.of(
                        paragraph,
                        0,
                        sentence.length(),
                        spoken(sentence),
                        new Evidence(new SourceId("article"), 0, sentence, null, null));

        assertThat(proposal.hedge().map(Hedge::status)).isEqualTo(Optional.ofNullable(status));
    }

    private static TieDraft munitions() {
        return new TieDraft(
                KOREA,
                RUSSIA,
                true,
                "gives arms to",
                TieKind.ARMS,
                Stance.COOPERATIVE,
                Status.REPORTED,
                null,
                null,
                List.of());
    }

    @Test
    void moreWordsForTheSameBelongToTheTieThatIsThere() {
        Optional<Tie> equal = munitions().equalTie(SEED);

        assertThat(equal).map(Tie::id).contains(new TieId("nk-munitions-russia"));
        assertThat(munitions().turned().equalTie(SEED)).isEmpty();
        assertThat(munitions().withKind(TieKind.ECONOMIC).equalTie(SEED)).isEmpty();
        assertThat(munitions().withStance(Stance.MIXED).equalTie(SEED)).isEmpty();
        assertThat(munitions().withStatus(Status.FEARED, null).equalTie(SEED)).isEmpty();
        assertThat(munitions().withStatus(Status.REPORTED, RUSSIA).equalTie(SEED)).isEmpty();
        assertThat(munitions().withPeriod(Period.PAST).equalTie(SEED)).isEmpty();
        assertThat(munitions().withDirected(false).equalTie(SEED)).isEmpty();
    }

    @Test
    void aMutualTieHasNoDirection() {
        TieDraft alliance =
                new TieDraft(
                        KOREA,
                        RUSSIA,
                        false,
                        "partnership",
                        TieKind.ALLIANCE,
                        Stance.COOPERATIVE,
                        Status.STATED,
                        null,
                        null,
                        List.of());

        assertThat(alliance.equalTie(SEED).map(Tie::id))
                .contains(new TieId("russia-nk-alliance"))
                .isEqualTo(alliance.turned().equalTie(SEED).map(Tie::id));
        assertThat(read(alliance))
                .isEqualTo("North Korea and Russia: partnership, each with the other.");
    }

    @Test
    void theTiesOfThePairAreListed() {
        assertThat(munitions().tiesOfPair(SEED))
                .extracting(Tie::id)
                .contains(new TieId("russia-nk-alliance"), new TieId("nk-munitions-russia"))
                .allMatch(
                        id ->
                                SEED.tie(id).orElseThrow().touches(RUSSIA)
                                        && SEED.tie(id).orElseThrow().touches(KOREA));
        assertThat(TieDraft.EMPTY.tiesOfPair(SEED)).isEmpty();
    }

    @Test
    void aNameThatIsTakenIsReported() {
        ActorDraft moscow = new ActorDraft(" moscow ", null, null);

        Actor russia = moscow.namesake(SEED).orElseThrow();
        assertThat(russia.id()).isEqualTo(RUSSIA);
        assertThat(moscow.kind()).isNull();
        assertThat(new ActorDraft("Kremlin", null, null).namesake(SEED)).isEmpty();
        Dossier aliased = new ActorDraft("Kremlin", null, null).aliasOf(russia).on(SEED);
        assertThat(aliased.actor(RUSSIA).orElseThrow().aliases())
                .containsExactly("Moscow", "Kremlin");
        assertThat(ActorDraft.ofCountry("Russia", "RU").actor(SEED).id())
                .isEqualTo(new ActorId("russia-2"));
    }

    @Test
    void aDraftBecomesATieWithItsOwnId() {
        Tie tie = munitions().withLabel("  gives arms to ").tie(SEED);

        assertThat(tie.id()).isEqualTo(new TieId("north-korea-gives-arms-to-russia"));
        assertThat(tie.label()).isEqualTo("gives arms to");
        assertThat(TieDraft.EMPTY.missing())
                .containsExactly("from", "label", "to", "kind", "stance");
        assertThat(read(TieDraft.EMPTY)).isEqualTo("… … ….");
        assertThat(read(munitions().withPeriod(Period.PAST).withStatus(Status.CLAIMED, RUSSIA)))
                .isEqualTo("North Korea gives arms to Russia, in the past, claimed by Russia.");
    }
}
