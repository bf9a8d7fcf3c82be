package org.entente.app.editing;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.edit.history.Spot;
import org.entente.edit.history.StoredPlacement;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.canvas.place.Placement;

/** Converts places between the picture's form and the history's. */
final class PlacesForm {

    private PlacesForm() {}

    static StoredPlacement of(Placement placement) {
        Map<ElementId, Spot> pins = new LinkedHashMap<>();
        placement.pins().forEach((id, share) -> pins.put(id, new Spot(share.x(), share.y())));
        return new StoredPlacement(layout(placement.layout()), pins);
    }

    private static String layout(LayoutChoice choice) {
        if (choice.equals(LayoutChoice.DEFAULT)) {
            return "";
        }
        ActorId around = choice.around();
        return choice.layout().name() + (around == null ? "" : " " + around.value());
    }

    static Placement of(StoredPlacement places) {
        Map<ElementId, Point> pins = new LinkedHashMap<>();
        places.pins().forEach((id, spot) -> pins.put(id, new Point(spot.x(), spot.y())));
        return new Placement(layout(places.layout()), pins);
    }

    /** Reads an unknown layout, written by a later version, as the default. */
    private static LayoutChoice layout(String words) {
        String[] parts = words.split(" ", 2);
        return Arrays.stream(GraphLayout.values())
                .filter(layout -> layout.name().equals(parts[0]))
                .map(
                        layout ->
                                new LayoutChoice(
                                        layout, parts.length < 2 ? null : new ActorId(parts[1])))
                .findFirst()
                .orElse(LayoutChoice.DEFAULT);
    }
}
