package org.entente.view.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.view.search.Hit.Group;

/**
 * A row of the hit list.
 *
 * @param hit the hit; empty in a heading
 * @param heading the heading of a group; empty in a hit
 */
record SearchRow(Optional<Hit> hit, String heading) {

    /** Returns rows for hits, each group under its heading. */
    static List<SearchRow> of(HitList hits) {
        List<SearchRow> rows = new ArrayList<>();
        Group group = null;
        for (Hit hit : hits.hits()) {
            if (hit.group() != group) {
                group = hit.group();
                rows.add(
                        new SearchRow(
                                Optional.empty(), group.title() + " \u00b7 " + hits.count(group)));
            }
            rows.add(new SearchRow(Optional.of(hit), ""));
        }
        return rows;
    }
}
