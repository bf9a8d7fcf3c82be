package org.entente.view.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Optional;
import org.entente.io.DossierReader;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;
import org.entente.view.search.Hit.Group;
import org.entente.view.text.TextRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {

    private static final SearchIndex INDEX = SearchIndex.of(Dossiers.sample(), () -> false);

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
    void ranksExactAboveWordAbovePrefixAboveInside() {
        SearchIndex index =
                SearchIndex.of(named("Great Korea", "Ukorea", "Koreana", "Korea"), () -> false);

        assertThat(found(index, "korea"))
                .containsExactly(
                        "EXACT country: Korea",
                        "WORD country: Great Korea",
                        "PREFIX country: Koreana",
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
                .isEqualTo("WORD concern: Cordia \u2014 uneasy at partnership");
        assertThat(found("cordia"))
                .contains("WORD_PREFIX concern: Cordia \u2014 uneasy at partnership");
    }

    @Test
    void listsTheGroupsOneAfterAnotherAndTheBestOfEachFirst() {
        SearchIndex.Result result = INDEX.search("a");

        assertThat(result.hits()).extracting(Hit::group).isSorted();
        for (Group group : Group.values()) {
            assertThat(result.hits())
                    .filteredOn(hit -> hit.group() == group)
                    .hasSize(result.counts().getOrDefault(group, 0))
                    .extracting(Hit::rank)
                    .isSorted();
        }
        assertThat(result.total()).isEqualTo(result.hits().size());
    }

    @Test
    void beginsWithTheGroupOfTheBestHitAndEndsWithSentences() {
        assertThat(INDEX.search("uneasy").counts().keySet())
                .containsExactly(Group.CONCERNS, Group.SENTENCES);
        assertThat(INDEX.search("partnership").counts().keySet())
                .containsExactly(Group.TIES, Group.CONCERNS, Group.SENTENCES);
    }

    @Test
    void tellsWhichElementsThePictureCanShow() {
        assertThat(INDEX.search("troops").elements()).containsExactly(new TieId("troops"));
        assertThat(INDEX.search("nobody else").elements()).isEmpty();
    }

    @Test
    void looksForWhatWasMeantWhereNothingIsSpeltSo() {
        SearchIndex index =
                SearchIndex.of(
                        named("North Korea", "Russia", "Prussian blue", "C\u00f4te"), () -> false);

        assertThat(meant(index, "Noth Korea")).contains("North Korea");
        assertThat(index.search("Noth Korea").hits())
                .extracting(Hit::text)
                .containsExactly("North Korea");
        assertThat(meant(index, "Rusia")).contains("Russia");
        assertThat(meant(index, "russai")).as("two letters changed places").contains("Russia");
        assertThat(meant(index, "nrth kor")).as("not written to its end").contains("North kor");
        assertThat(meant(index, "c\u00f4ta")).as("blind to accents").contains("C\u00f4te");
        assertThat(meant(INDEX, "sends trops")).contains("sends troops");
    }

    @ParameterizedTest
    @CsvSource({
        "Noth Korea,North Korea",
        "Rusia,Russia",
        "sends trops,North Korea \u2192 Russia: sends troops to",
        "cor\u00e9a,Korea"
    })
    void slipsFindWhatWasMeantThoughLettersOfThemStandElsewhere(String typed, String first) {
        SearchIndex builtIn =
                SearchIndex.of(
                        new DossierReader().readBuiltIn().dossier().orElseThrow(), () -> false);

        assertThat(meant(builtIn, typed)).isPresent();
        assertThat(builtIn.search(typed).hits().get(0).text()).contains(first);
    }

    @Test
    void guessesNothingWhereNothingIsNear() {
        assertThat(meant(INDEX, "zebra")).isEmpty();
        assertThat(meant(INDEX, "qx")).isEmpty();
        assertThat(meant(INDEX, "x".repeat(5_000))).isEmpty();
        assertThat(meant(INDEX, "troops")).as("it is found").isEmpty();
        assertThat(meant(INDEX, "aland uneasy"))
                .as("known words that stand nowhere together")
                .isEmpty();
    }

    private static Optional<String> meant(SearchIndex index, String typed) {
        return index.search(typed).meant();
    }

    @Test
    void isBlindToCaseAndAccentsAndTypography() {
        SearchIndex index =
                SearchIndex.of(named("C\u00f4te d\u2019Ivoire", "Stra\u00dfburg"), () -> false);

        assertThat(found(index, "COTE D'I"))
                .containsExactly("PREFIX country: C\u00f4te d\u2019Ivoire");
        assertThat(found(index, "c\u00f6te")).hasSize(1);
        assertThat(index.search("d'ivoire").hits().get(0).marks())
                .containsExactly(new TextRange(5, 13));
    }

    @Test
    void marksDecomposedLettersWhole() {
        SearchIndex index = SearchIndex.of(named("Co\u0302te"), () -> false);

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

        assertThat(found(SearchIndex.of(dossier, () -> false), "capital"))
                .containsExactly("WORD country: North Land \u2014 also Capital City");
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
        Hit hit =
                SearchIndex.of(Dossiers.of(long1).build(), () -> false)
                        .search("needle")
                        .hits()
                        .get(0);

        assertThat(hit.text()).startsWith("\u2026 word").contains("the needle lies here");
        assertThat(hit.text()).hasSizeLessThan(150);
        TextRange mark = hit.marks().get(0);
        assertThat(hit.text().substring(mark.start(), mark.end())).isEqualTo("needle");
    }

    @Test
    void theNextEditionHasTheSameTextsAndTheNewNames() {
        Dossier before = Dossiers.of("Grain crosses the border.").country("a", "Aland").build();
        Dossier after =
                new Dossier(
                        before.title(),
                        before.sources(),
                        named("Zembla").actors(),
                        List.of(),
                        List.of());
        SearchIndex next = SearchIndex.of(before, () -> false).after(after, () -> false);

        assertThat(found(next, "zembla")).containsExactly("EXACT country: Zembla");
        assertThat(found(next, "grain"))
                .containsExactly("TEXT headline: Grain crosses the border.");
        assertThat(next.search("aland").total()).isZero();
        assertThat(next.search("bordr").meant()).contains("border");
        assertThat(next.search("zembal").meant()).contains("Zembla");
    }

    @Test
    void findsNothingForBlanksAndStrangers() {
        assertThat(found("  ")).isEmpty();
        assertThat(found("zebra")).isEmpty();
    }

    @Test
    void listsTheBestOfThousandsAndCountsAll() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            text.append("Grain crosses the border. ");
        }
        SearchIndex.Result result =
                SearchIndex.of(
                                Dossiers.of(text.toString()).country("g", "Grain").build(),
                                () -> false)
                        .search("grain");

        assertThat(result.hits()).hasSize(41);
        assertThat(result.counts())
                .containsExactly(entry(Group.ACTORS, 1), entry(Group.SENTENCES, 3000));
    }
}
