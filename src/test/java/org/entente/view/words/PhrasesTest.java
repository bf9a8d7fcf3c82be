package org.entente.view.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.mutual;

import java.util.List;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private final Dossier dossier =
            Dossiers.of("Nothing.")
                    .country("nk", "North Korea")
                    .country("ru", "Russia")
                    .country("us", "United States")
                    .actor("west", "Western countries", ActorKind.GROUP)
                    .actor("sea", "South China Sea", ActorKind.TERRITORY)
                    .actor("campbell", "Kurt Campbell", ActorKind.PERSON)
                    .build();
    private final Phrases phrases = new Phrases(dossier);

    private String clause(String from, String label, String to) {
        return phrases.tieClause(directed("t", from, to, label).build());
    }

    @ParameterizedTest
    @CsvSource({
        "sends troops, North Korea sends troops to Russia",
        "sends troops to, North Korea sends troops to Russia",
        "buys oil, North Korea buys oil from Russia",
        "aids nuclear plans, North Korea aids nuclear plans of Russia",
        "keeps influence, North Korea keeps influence over Russia",
        "seeks to check, North Korea seeks to check Russia",
        "has not directly criticized, North Korea has not directly criticized Russia",
        "militarily supports, North Korea militarily supports Russia",
        "may draw into conflict, North Korea may draw Russia into conflict",
        "may act against, North Korea may act against Russia",
        "serves, North Korea serves Russia",
    })
    void aDirectedTieIsAClauseWithItsPreposition(String label, String clause) {
        assertThat(clause("nk", label, "ru")).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({
        "main ally, 'North Korea, towards Russia: main ally'",
        "arms supply, 'North Korea," + " towards Russia: arms supply'",
        "flummoxes utterly, 'North Korea, towards Russia:" + " flummoxes utterly'"
    })
    void aLabelThatIsNoVerbPhraseStandsByItself(String label, String clause) {
        assertThat(clause("nk", label, "ru")).isEqualTo(clause);
    }

    @Test
    void aNameFromRightToLeftIsIsolatedAndStrayControlsAreStripped() {
        assertThat(Isolated.of("Aland")).isEqualTo("Aland");
        assertThat(Isolated.of("\u202eAland")).isEqualTo("\u2068Aland\u2069");
        assertThat(Isolated.line("\u001b[31mred\n\u2028line\u0000")).isEqualTo("[31mred line");
        assertThat(Isolated.of("\u0645\u0635\u0631")).isEqualTo("\u2068\u0645\u0635\u0631\u2069");
        Dossier egypt = Dossiers.of("Nothing.").country("eg", "\u202e\u0645").build();
        assertThat(new Phrases(egypt).title(new ActorId("eg"))).isEqualTo("\u2068\u0645\u2069");
    }

    @Test
    void namesTakeTheArticleWhereEnglishAsksForOne() {
        assertThat(clause("us", "sails", "sea"))
                .isEqualTo("The United States sails the South China Sea");
        assertThat(clause("campbell", "serves", "us"))
                .isEqualTo("Kurt Campbell serves the United States");
    }

    @Test
    void aPluralGroupTakesThePluralOfTheVerb() {
        assertThat(clause("west", "impose sanctions", "ru"))
                .isEqualTo("Western countries impose sanctions on Russia");
    }

    @Test
    void aTitleShowsTheDirection() {
        assertThat(phrases.tieTitle(directed("t", "nk", "ru", "sends troops to").build()))
                .isEqualTo("North Korea → Russia: sends troops to");
        assertThat(phrases.tieTitle(directed("t", "nk", "ru", "relies on").build()))
                .isEqualTo("North Korea → Russia: relies on");
        assertThat(phrases.tieTitle(mutual("t", "nk", "ru", "alliance").build()))
                .isEqualTo("North Korea ↔ Russia: alliance");
    }

    @ParameterizedTest
    @CsvSource({
        "growing alliance, There is a growing alliance between North Korea and Russia.",
        "alliance and joint work, There is an alliance and joint work between North Korea and"
                + " Russia.",
        "military cooperation, There is military cooperation between North Korea and Russia.",
        "deepening ties, There are deepening ties between North Korea and Russia.",
        "something shared, North Korea and Russia: something shared.",
    })
    void aMutualTieIsASentenceWhereItsNounIsKnown(String label, String sentence) {
        assertThat(sentence(mutual("t", "nk", "ru", label).quote(0, "It").build()))
                .isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "provides resources, North Korea provided resources to Russia.",
        "provided resources to, North Korea provided resources to Russia.",
        "was the main ally of, North Korea was the main ally of Russia.",
        "keeps influence over, North Korea kept influence over Russia.",
        "supplies weapons, North Korea supplied weapons to Russia.",
        "grows wheat for, North Korea grows wheat for Russia (in the past).",
    })
    void thePastIsToldInThePastTenseWhereItIsKnown(String label, String sentence) {
        assertThat(sentence(directed("t", "nk", "ru", label).past().quote(0, "It").build()))
                .isEqualTo(sentence);
        assertThat(sentence(mutual("t", "nk", "ru", "alliance").past().quote(0, "It").build()))
                .isEqualTo("There was an alliance between North Korea and Russia.");
    }

    @Test
    void aSentenceKeepsItsHedgeAndItsSpeaker() {
        var troops = directed("t", "nk", "ru", "sends troops").quote(0, "It");
        assertThat(sentence(troops.status(Status.STATED).build()))
                .isEqualTo("North Korea sends troops to Russia.");
        assertThat(sentence(troops.status(Status.REPORTED).build()))
                .isEqualTo("North Korea sends troops to Russia, according to unnamed reports.");
        assertThat(sentence(troops.status(Status.FEARED).build()))
                .isEqualTo("North Korea sends troops to Russia, it is feared.");
        assertThat(sentence(troops.status(Status.PREDICTED).build()))
                .isEqualTo("North Korea sends troops to Russia, it is predicted.");
        assertThat(sentence(troops.status(Status.CLAIMED).build()))
                .isEqualTo("North Korea sends troops to Russia, it is claimed.");
        assertThat(sentence(troops.accordingTo("campbell").build()))
                .isEqualTo("North Korea sends troops to Russia, according to Kurt Campbell.");
    }

    @Test
    void whatNoSourceSaysRestsOnNobodysWord() {
        var troops = directed("t", "nk", "ru", "sends troops").status(Status.UNSTATED);

        assertThat(sentence(troops.build()))
                .isEqualTo("North Korea sends troops to Russia — no evidence.");
        assertThat(Phrases.statusWord(Status.UNSTATED)).isEqualTo("not stated");
    }

    private String sentence(Tie tie) {
        return phrases.tieSentence(tie);
    }

    @ParameterizedTest
    @CsvSource({
        "uneasy at closeness, Russia is uneasy at closeness, Russia and the United States are"
                + " uneasy at closeness",
        "increasingly worried, Russia is increasingly worried, Russia and the United States are"
                + " increasingly worried",
        "seeing a threat, Russia sees a threat, Russia and the United States see a threat",
        "may fear divergence, Russia may fear divergence, Russia and the United States may fear"
                + " divergence",
        "growing discomfort, Russia: growing discomfort, Russia and the United States: growing"
                + " discomfort",
    })
    void aConcernFollowsItsHolders(String label, String one, String both) {
        assertThat(phrases.concernClause(concern(label, "ru"))).isEqualTo(one);
        assertThat(phrases.concernClause(concern(label, "ru", "us"))).isEqualTo(both);
    }

    @Test
    void aConcernIsNamedByItsHolders() {
        assertThat(phrases.concernTitle(concern("alarmed by troops", "ru", "us", "nk")))
                .isEqualTo("Russia, United States and North Korea — alarmed by troops");
    }

    private static Concern concern(String label, String... holders) {
        return new Concern(
                new ConcernId("c"),
                List.of(holders).stream().map(ActorId::new).toList(),
                List.of(),
                label,
                Status.STATED,
                null,
                List.of());
    }

    @Test
    void countsAgreeWithTheirNouns() {
        assertThat(Phrases.counts(4, 1)).isEqualTo("4 ties and 1 concern");
        assertThat(Phrases.counts(1, 0)).isEqualTo("1 tie");
        assertThat(Phrases.counts(0, 2)).isEqualTo("2 concerns");
        assertThat(Phrases.counts(0, 0)).isEqualTo("nothing");
        assertThat(Phrases.counts(dossier)).isEqualTo("6 actors · no ties · no concerns");
    }

    @Test
    void aTextIsShortenedBetweenWords() {
        assertThat(Phrases.shortened("one two three", 20)).isEqualTo("one two three");
        assertThat(Phrases.shortened("one two three", 9)).isEqualTo("one two…");
        assertThat(Phrases.shortened("unbreakable", 5)).isEqualTo("unbre…");
    }
}
