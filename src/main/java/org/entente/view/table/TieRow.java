package org.entente.view.table;

import java.util.List;
import org.entente.model.Stance;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * A row of the table of ties.
 *
 * @param from the name of the first actor
 * @param to the name of the second actor
 * @param kind the kind of relation
 * @param evidence the number of pieces of evidence
 * @param paragraphs their paragraphs: "2, 8"
 * @param quotes each in quotation marks
 */
record TieRow(
        TieId id,
        String from,
        String to,
        String label,
        String kind,
        Stance stance,
        String status,
        String accordingTo,
        int evidence,
        String paragraphs,
        String quotes)
        implements ClaimRow {

    static final List<String> HEADINGS =
            List.of(
                    "From",
                    "To",
                    "Label",
                    "Kind",
                    "Stance",
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
                from,
                to,
                label,
                kind,
                stance.text(),
                status,
                accordingTo,
                Integer.toString(evidence),
                paragraphs,
                quotes);
    }
}
