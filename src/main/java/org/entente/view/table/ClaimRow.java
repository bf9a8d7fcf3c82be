package org.entente.view.table;

import java.util.List;
import org.entente.model.id.ElementId;

/** A row of one of the tables. */
sealed interface ClaimRow permits TieRow, ConcernRow {

    /** Returns the tie or concern. */
    ElementId element();

    /** Returns its cells as text, in the order of the headings. */
    List<String> cells();
}
