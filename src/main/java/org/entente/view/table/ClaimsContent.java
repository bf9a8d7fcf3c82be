package org.entente.view.table;

import java.util.List;
import java.util.Set;
import org.entente.model.id.ElementId;

/**
 * The content of the tables.
 *
 * @param ties the filtered ties
 * @param concerns the filtered concerns
 * @param tiesText the number of ties in words: "28 of 48 ties"
 * @param concernsText the number of concerns in words
 * @param selected the selected rows
 */
record ClaimsContent(
        List<TieRow> ties,
        List<ConcernRow> concerns,
        String tiesText,
        String concernsText,
        Set<ElementId> selected) {

    /** The content while no dossier is open. */
    static final ClaimsContent NONE =
            new ClaimsContent(List.of(), List.of(), "No ties", "No concerns", Set.of());

    /** Returns the placeholder of the table of ties: the reason it is empty, and what to do. */
    String noTies() {
        return none(tiesText, "ties");
    }

    /** Returns the placeholder of the table of concerns. */
    String noConcerns() {
        return none(concernsText, "concerns");
    }

    private static String none(String counted, String field) {
        return counted.startsWith("0 of ")
                ? "The filters show none."
                : "None yet. Add some under \"" + field + "\" in dossier.json.";
    }

    ClaimsContent {
        ties = List.copyOf(ties);
        concerns = List.copyOf(concerns);
        selected = Set.copyOf(selected);
    }
}
