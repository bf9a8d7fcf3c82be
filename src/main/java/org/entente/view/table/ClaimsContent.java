package org.entente.view.table;

import java.util.List;
import java.util.Set;
import org.entente.model.id.ElementId;

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

    /** What stands in the place of ties where there are none, and what to do about it. */
    String noTies() {
        return none(tiesText, "ties");
    }

    /** What stands in the place of concerns where there are none, and what to do about it. */
    String noConcerns() {
        return none(concernsText, "concerns");
    }

    private static String none(String counted, String field) {
        return counted.startsWith("0 of ")
                ? "The filters show none."
                : "None yet. Add some under \"" + field + "\" in dossier.json.";
    }

    /** Copies the lists and the set. */
    ClaimsContent {
        ties = List.copyOf(ties);
        concerns = List.copyOf(concerns);
        selected = Set.copyOf(selected);
    }
}
