package org.entente.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.edit.rule.Rules;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreshIdsTest {

    private final Dossier dossier = Dossiers.sample();
    private final FreshIds ids = new FreshIds(dossier);

    @ParameterizedTest
    @CsvSource({
        "North Korea,north-korea",
        "Côte d’Ivoire,cote-divoire",
        "Åland,aland-2",
        "Łódź & Ærø,lodz-aero",
        "STRASSE straße,strasse-strasse",
        "İstanbul,istanbul",
        "Северная Корея,severnaya-koreya",
        "Ελλάδα,ellada",
        "日本,actor",
        "...,actor",
        "troops,troops-2",
        "news,news-2",
    })
    void anIdIsReadableAndFree(String name, String id) {
        assertThat(ids.actor(name)).isEqualTo(new ActorId(id));
    }

    @Test
    void aTieIsNamedByItsEndsAndItsLabel() {
        ActorId korea = new ActorId("north-korea");

        assertThat(ids.tie(korea, "supplies munitions to", new ActorId("russia")).value())
                .isEqualTo("north-korea-supplies-munitions-to-russia");
        assertThat(ids.tie(korea, "支援", new ActorId("russia")).value())
                .isEqualTo("north-korea-russia");
        assertThat(ids.concern(korea, "loss of influence").value())
                .isEqualTo("concern-north-korea-loss-of-influence");
    }

    @Test
    void anIdIsSoundHoweverLongTheName() {
        String id = ids.actor("x".repeat(10_000)).value();

        assertThat(Rules.id(id)).isEmpty();
        assertThat(id.length()).isLessThanOrEqualTo(60);
        ActorId longName = new ActorId("long-".repeat(20) + "name");
        String tie = ids.tie(longName, "meets", longName).value();
        assertThat(Rules.id(tie)).isEmpty();
        assertThat(tie.length()).isLessThanOrEqualTo(60);
    }

    @Test
    void twoOfOneNameHaveIdsOfTheirOwn() {
        Dossier now = dossier;
        for (String expected : List.of("gull-rock", "gull-rock-2", "gull-rock-3")) {
            ActorId id = new FreshIds(now).actor("Gull Rock");
            assertThat(id.value()).isEqualTo(expected);
            now =
                    new Edit.PutActor(
                                    new Actor(
                                            id,
                                            "Gull Rock",
                                            ActorKind.TERRITORY,
                                            null,
                                            List.of(),
                                            null,
                                            null))
                            .on(now);
        }
    }
}
