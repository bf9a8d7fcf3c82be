package org.entente.view.table;

import java.util.List;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;

/**
 * A row of the table of concerns.
 *
 * @param holders the names of who worries
 * @param about the names of what they worry about
 * @param evidence the number of pieces of evidence
 * @param paragraphs their paragraphs: "2, 8"
 * @param quotes each in quotation marks
 */
record ConcernRow(
        ConcernId id,
        String holders,
        String label,
        String about,
        String status,
        String accordingTo,
        int evidence,
        String paragraphs,
        String quotes)
        implements ClaimRow {

    static final List<String> HEADINGS =
            List.of(
                    "Held by",
                    "Label",
                    "About",
                    "Certainty",
                    "According to",
                    "Evidence",
                    "Paragraphs",
                    "Quotes");

    @Override
    public ElementId element() {
        return id;
    }

    @Override
    public List<String> cells() {
        return List.of(
                holders,
                label,
                about,
                status,
                accordingTo,
                Integer.toString(evidence),
                paragraphs,
                quotes);
    }
}
