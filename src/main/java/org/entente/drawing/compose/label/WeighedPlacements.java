package org.entente.drawing.compose.label;

import java.util.List;
import org.entente.drawing.compose.label.LabelSearch.Spot;

/**
 * The placements to choose from for the labels of one thing.
 *
 * @param options the placements; the last shows nothing
 * @param spots what each covers and costs
 */
record WeighedPlacements(List<PlacementOption> options, List<Spot> spots) {

    static WeighedPlacements of(List<PlacementOption> options) {
        return new WeighedPlacements(
                List.copyOf(options),
                options.stream().map(p -> new Spot(p.boxes(), p.cost())).toList());
    }
}
