package org.entente.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.entente.view.search.Hit.Group;

/**
 * A row of the list below the search field.
 *
 * @param hit what it shows; empty for the heading of a group
 * @param heading the heading; empty for a hit
 */
record SearchRow(Optional<Hit> hit, String heading) {

    /** Lists hits, each group under its heading. */
    static List<SearchRow> of(List<Hit> hits, ToIntFunction<Group> count) {
        List<SearchRow> rows = new ArrayList<>();
        Group group = null;
        for (Hit hit : hits) {
            if (hit.group() != group) {
                group = hit.group();
                rows.add(
                        new SearchRow(
                                Optional.empty(),
                                group.title() + " \u00b7 " + count.applyAsInt(group)));
            }
            rows.add(new SearchRow(Optional.of(hit), ""));
        }
        return rows;
    }
}
