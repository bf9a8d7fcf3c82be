package org.entente.view.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;

class ActorNamesTest {

    private final List<Actor> actors = new ArrayList<>();

    private ActorNamesTest actor(String id, String name, String... aliases) {
        actors.add(
                new Actor(
                        new ActorId(id),
                        name,
                        ActorKind.COUNTRY,
                        null,
                        List.of(aliases),
                        null,
                        null));
        return this;
    }

    /** The names found, as "words = id". */
    private List<String> in(String text) {
        Dossier dossier = new Dossier("Names", List.of(), actors, List.of(), List.of());
        return new ActorNames(dossier)
                .in(text).stream()
                        .map(
                                found ->
                                        text.substring(found.range().start(), found.range().end())
                                                + " = "
                                                + found.actor())
                        .toList();
    }

    @Test
    void findsNamesAndAliasesAsWholeWords() {
        actor("russia", "Russia", "Moscow").actor("china", "China");

        assertThat(in("Moscow, Russian and pro-Russia circles in Chinatown and China."))
                .containsExactly("Moscow = russia", "Russia = russia", "China = china");
    }

    @Test
    void takesTheLongestName() {
        actor("china", "China")
                .actor("sea", "South China Sea")
                .actor("us", "United States", "the US")
                .actor("allies", "US allies");

        assertThat(in("The South China Sea, China’s coast, US allies."))
                .containsExactly("South China Sea = sea", "China = china", "US allies = allies");
    }

    @Test
    void findsBothSidesOfAHyphenAndAPossessive() {
        actor("russia", "Russia").actor("nk", "North Korea", "the Kim regime");

        assertThat(in("Russia-North Korea ties, North Korea's and Russia’s"))
                .containsExactly(
                        "Russia = russia",
                        "North Korea = nk",
                        "North Korea = nk",
                        "Russia = russia");
    }

    @Test
    void doesNotMindAccentsApostrophesAndSpaces() {
        actor("ci", "Côte d'Ivoire").actor("tr", "Turkiye");

        assertThat(in("Cote d’Ivoire, Co\u0302te\u00a0d'Ivoire, Türkiye"))
                .containsExactly(
                        "Cote d’Ivoire = ci", "Co\u0302te\u00a0d'Ivoire = ci", "Türkiye = tr");
    }

    @Test
    void mindsCapitalsButForTheFirstOfASentenceAndForHeadlines() {
        actor("us", "United States", "the US").actor("west", "Western countries", "the West");

        assertThat(in("They told us. The US and US troops. THE WEST. the west wind, USELESS"))
                .containsExactly("The US = us", "US = us", "THE WEST = west");
    }

    @Test
    void aNameOfTwoActorsBelongsToTheFirst() {
        actor("one", "Congo").actor("two", "Congo");

        assertThat(in("Congo")).containsExactly("Congo = one");
    }

    @Test
    void aTextOfNothingHasNoNames() {
        actor("odd", "?!").actor("x", "X");

        assertThat(in("")).isEmpty();
        assertThat(in("?! \ud83d\ude00 x")).isEmpty();
    }
}
