package org.entente.view.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.evidence;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.view.search.Hit.Rank;
import org.entente.view.search.Hit.Target;
import org.entente.view.text.TextRange;
import org.junit.jupiter.api.Test;

class SearchIndexTest {

    private static final SearchIndex INDEX = SearchIndex.of(Dossiers.sample());

    private static List<String> found(String query) {
        return found(INDEX, query);
    }

    private static List<String> found(SearchIndex index, String query) {
        return index.search(query).hits().stream()
                .map(hit -> hit.rank() + " " + hit.kind() + ": " + hit.text())
                .toList();
    }

    private static Dossier named(String... names) {
        Dossiers parts = Dossiers.of("Nothing here.");
        for (String name : names) {
            parts.country("c" + name.hashCode(), name);
        }
        return parts.build();
    }

    @Test
    void ranksExactAbovePrefixAboveWordAboveInside() {
        SearchIndex index = SearchIndex.of(named("Great Korea", "Ukorea", "Koreana", "Korea"));

        assertThat(found(index, "korea"))
                .containsExactly(
                        "EXACT country: Korea",
                        "PREFIX country: Koreana",
                        "WORD_PREFIX country: Great Korea",
                        "SUBSTRING country: Ukorea");
    }

    @Test
    void putsActorsBeforeTiesBeforeConcernsBeforeSentences() {
        assertThat(found("aland"))
                .containsExactly(
                        "EXACT country: Aland",
                        "WORD_PREFIX tie: Aland \u2192 Borduria: sends troops",
                        "WORD_PREFIX tie: Aland \u2194 Borduria: partnership",
                        "WORD_PREFIX tie: Aland \u2192 Borduria: sells grain",
                        "TEXT headline: Aland and Borduria draw closer",
                        "TEXT \u00b6 1: It is reported that Aland sends troops to Borduria.",
                        "TEXT \u00b6 2: Aland and Borduria have long been partners, and Cordia is"
                                + " uneasy at that partnership.",
                        "TEXT \u00b6 3: Aland sells grain to Borduria, says Dana Reyes.");
    }

    @Test
    void findsAConcernByItsHolderAndItsLabel() {
        assertThat(found("uneasy"))
                .first()
                .isEqualTo("PREFIX concern: Cordia \u2014 uneasy at partnership");
        assertThat(found("cordia"))
                .contains("WORD_PREFIX concern: Cordia \u2014 uneasy at partnership");
    }

    @Test
    void ranksASentenceBelowEveryName() {
        List<Hit> hits = INDEX.search("a").hits();

        assertThat(hits).extracting(Hit::rank).isSorted();
        assertThat(hits)
                .allMatch(
                        hit -> (hit.target() instanceof Target.Text) == (hit.rank() == Rank.TEXT));
    }

    @Test
    void isBlindToCaseAndAccentsAndTypography() {
        SearchIndex index = SearchIndex.of(named("C\u00f4te d\u2019Ivoire", "Stra\u00dfburg"));

        assertThat(found(index, "COTE D'I"))
                .containsExactly("PREFIX country: C\u00f4te d\u2019Ivoire");
        assertThat(found(index, "c\u00f6te")).hasSize(1);
        assertThat(index.search("d'ivoire").hits().get(0).marks())
                .containsExactly(new TextRange(5, 13));
    }

    @Test
    void marksDecomposedLettersWhole() {
        SearchIndex index = SearchIndex.of(named("Co\u0302te"));

        assertThat(index.search("co").hits().get(0).marks()).containsExactly(new TextRange(0, 3));
    }

    @Test
    void findsAnActorByAnAliasAndSaysWhich() {
        Actor actor =
                new Actor(
                        new ActorId("north"),
                        "North Land",
                        ActorKind.COUNTRY,
                        null,
                        List.of("Capital City"),
                        null,
                        null);
        Dossier dossier = new Dossier("t", List.of(), List.of(actor), List.of(), List.of());

        assertThat(found(SearchIndex.of(dossier), "capital"))
                .containsExactly("PREFIX country: North Land \u2014 also Capital City");
    }

    @Test
    void findsWordsThatStandApart() {
        assertThat(found("troops borduria"))
                .containsExactly(
                        "WORDS tie: Aland \u2192 Borduria: sends troops",
                        "TEXT \u00b6 1: It is reported that Aland sends troops to Borduria.");
    }

    @Test
    void showsTheWordsAroundAHitInALongSentence() {
        String long1 = "word ".repeat(40) + "the needle lies here " + "and more ".repeat(40) + ".";
        Hit hit = SearchIndex.of(Dossiers.of(long1).build()).search("needle").hits().get(0);

        assertThat(hit.text()).startsWith("\u2026 word").contains("the needle lies here");
        assertThat(hit.text()).hasSizeLessThan(150);
        TextRange mark = hit.marks().get(0);
        assertThat(hit.text().substring(mark.start(), mark.end())).isEqualTo("needle");
    }

    @Test
    void findsNothingForBlanksAndStrangers() {
        assertThat(found("  ")).isEmpty();
        assertThat(found("zebra")).isEmpty();
    }

    @Test
    void answersWithinFiftyMillisecondsOverAMegabyte() {
        SearchIndex index = SearchIndex.of(large());

        for (String query : List.of("e", "kandor", "troops to k", "no such words here")) {
            // The best of some: what other programs take of the machine is not counted.
            Duration best = Duration.ofDays(1);
            for (int i = 0; i < 8; i++) {
                long start = System.nanoTime();
                index.search(query);
                Duration taken = Duration.ofNanos(System.nanoTime() - start);
                best = taken.compareTo(best) < 0 ? taken : best;
            }
            assertThat(best).as(query).isLessThan(Duration.ofMillis(50));
        }
        assertThat(index.search("e").hits()).hasSize(100);
        assertThat(index.search("e").total()).isGreaterThan(5000);
    }

    private static Dossier large() {
        Random random = new Random(1);
        String[] words = {"troops", "to", "Kandor", "sends", "grain", "border", "talks", "envoy"};
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 1_000_000; i++) {
            text.append("The");
            for (int w = 0; w < 20; w++) {
                text.append(' ').append(words[random.nextInt(words.length)]);
            }
            text.append(i % 6 == 0 ? ".\n\n" : ". ");
        }
        return Dossiers.of(text.toString())
                .country("aland", "Aland")
                .country("borduria", "Borduria")
                .tie(directed("t", "aland", "borduria", "sends").quotes(evidence(0, "The")))
                .build();
    }
}
