package org.entente.view.table;

import java.util.List;
import org.entente.model.id.ElementId;

sealed interface ClaimRow permits TieRow, ConcernRow {

    ElementId element();

    /** Returns the cells as text, in the order of the columns. */
    List<String> cells();
}
