package org.entente.view.filter;

import java.util.List;
import java.util.Optional;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Trait;
import org.entente.model.Trait.Facet;

/**
 * What the filter pane shows, as values with no toolkit in them.
 *
 * @param sections the facets that tell anything apart in this dossier
 * @param active whether anything is hidden by choice
 * @param hidden what is hidden, in words
 * @param evidence how much evidence is asked for
 */
record FilterContent(List<Section> sections, boolean active, String hidden, MinEvidence evidence) {

    FilterContent {
        sections = List.copyOf(sections);
    }

    /** What is shown while no dossier is open. */
    static FilterContent none() {
        return new FilterContent(List.of(), false, "", new MinEvidence(0, 0, 0));
    }

    /**
     * How many sentences a tie or a concern must rest on to be shown.
     *
     * @param least what each of the dossier rests on
     * @param most what one of them rests on
     * @param asked from the least, which hides nothing, to the most
     */
    record MinEvidence(int least, int most, int asked) {

        /** Whether it tells anything apart. */
        boolean differs() {
            return most > least;
        }
    }

    /**
     * The traits of one facet.
     *
     * @param title its heading
     * @param rows its traits
     */
    record Section(Facet facet, String title, List<Row> rows) {

        Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row for a trait.
     *
     * @param label its word
     * @param count the number of claims with it among those that the other facets show; for a kind
     *     of actor the number of actors
     * @param counted the count in words: "17 ties"
     * @param shown whether it is not hidden
     * @param stance sets the colour of the line sample; empty for none
     * @param status sets the pattern of the line sample; empty for none
     * @param source the style class for the source's colour; empty for none
     */
    record Row(
            Trait trait,
            String label,
            int count,
            String counted,
            boolean shown,
            Optional<Stance> stance,
            Optional<Status> status,
            Optional<String> source) {}
}
