package org.entente.view.table;

import java.util.List;
import org.entente.model.Stance;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;

/**
 * A tie as a row of the table.
 *
 * @param id the tie
 * @param from the name of the actor it goes out from
 * @param to the name of the actor it goes to
 * @param label its label
 * @param kind what it is made of
 * @param stance which way it pulls
 * @param status how certain the source is
 * @param accordingTo who says so
 * @param evidence how many pieces of evidence it has
 * @param paragraphs where they stand: "2, 8"
 * @param quotes their words, each in quotation marks
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
