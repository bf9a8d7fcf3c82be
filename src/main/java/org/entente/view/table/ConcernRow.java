package org.entente.view.table;

import java.util.List;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;

/**
 * A concern as a row of the table.
 *
 * @param id the concern
 * @param holders who worries
 * @param label its label
 * @param about what they worry about
 * @param status how certain the source is
 * @param accordingTo who says so
 * @param evidence how many pieces of evidence it has
 * @param paragraphs where they stand: "2, 8"
 * @param quotes their words, each in quotation marks
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
