package org.entente.view.table;

import java.util.List;
import java.util.Set;
import org.entente.model.ElementId;

/**
 * What the tables show.
 *
 * @param ties the ties that the filters show
 * @param concerns the concerns that the filters show
 * @param tiesText how many ties, in words: "28 of 48 ties"
 * @param concernsText how many concerns, in words
 * @param selected what is selected of them
 */
record ClaimsContent(
        List<TieRow> ties,
        List<ConcernRow> concerns,
        String tiesText,
        String concernsText,
        Set<ElementId> selected) {

    /** What is shown while no dossier is open. */
    static final ClaimsContent NONE =
            new ClaimsContent(List.of(), List.of(), "No ties", "No concerns", Set.of());

    /** Copies the lists and the set. */
    ClaimsContent {
        ties = List.copyOf(ties);
        concerns = List.copyOf(concerns);
        selected = Set.copyOf(selected);
    }
}
