package org.entente.drawing.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.entente.geography.Place;
import org.entente.geography.World;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.id.ActorId;
import org.entente.model.location.Coordinates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    private static final World WORLD = World.read();

    private static Actor actor(
            String name, ActorKind kind, @Nullable String iso, @Nullable Coordinates at) {
        return new Actor(
                new ActorId("a"), name, kind, iso, List.of("Malacca Strait"), null, null, at);
    }

    private static Map<ActorId, Place> places(Actor... actors) {
        return new Gazetteer(WORLD).places(List.of(actors));
    }

    @Test
    void theDossierHasTheFirstWord() {
        assertThat(
                        places(
                                actor(
                                        "Baltic Sea",
                                        ActorKind.TERRITORY,
                                        "FR",
                                        new Coordinates(12.5, -7))))
                .containsValue(new Place(-7, 12.5));
    }

    @Test
    void thenComesTheCode() {
        assertThat(places(actor("Baltic Sea", ActorKind.TERRITORY, "FR", null)))
                .containsValue(WORLD.place("FR").orElseThrow());
    }

    @Test
    void territoriesAreFoundByNameOrAlias() {
        assertThat(places(actor("the Baltic Sea", ActorKind.TERRITORY, null, null)))
                .containsValue(new Place(20, 58));
        assertThat(places(actor("Selat Melaka", ActorKind.TERRITORY, "QQ", null)))
                .containsValue(new Place(99.5, 4));
    }

    @Test
    void othersAreNot() {
        assertThat(places(actor("Baltic Sea", ActorKind.GROUP, null, null))).isEmpty();
        assertThat(places(actor("Baltic Sea", ActorKind.COUNTRY, null, null))).isEmpty();
    }
}
