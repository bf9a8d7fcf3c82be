package org.entente.drawing.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.geography.Place;
import org.entente.geography.Regions;
import org.entente.geography.World;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.id.ActorId;
import org.entente.model.location.Coordinates;

/**
 * Finds the location of actors on the globe: from the dossier, from the country of their code, or,
 * for territories, from the region of their name.
 */
final class Gazetteer {

    private final World world;
    private final Regions regions = Regions.read();

    Gazetteer(World world) {
        this.world = world;
    }

    /** The places of those actors that have one, in their order. */
    Map<ActorId, Place> places(List<Actor> actors) {
        Map<ActorId, Place> places = new LinkedHashMap<>();
        actors.forEach(actor -> place(actor).ifPresent(place -> places.put(actor.id(), place)));
        return places;
    }

    private Optional<Place> place(Actor actor) {
        Coordinates at = actor.at();
        if (at != null) {
            return Optional.of(new Place(at.longitude(), at.latitude()));
        }
        String iso = actor.iso();
        Optional<Place> country = iso == null ? Optional.empty() : world.place(iso);
        if (country.isPresent() || actor.kind() != ActorKind.TERRITORY) {
            return country;
        }
        return Stream.concat(Stream.of(actor.name()), actor.aliases().stream())
                .flatMap(name -> regions.place(name).stream())
                .findFirst();
    }
}
