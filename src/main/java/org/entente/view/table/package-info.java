/**
 * The ties and concerns as tables: the accessible equivalent of the picture.
 *
 * <p>{@link org.entente.view.table.ClaimsView} shows what {@link
 * org.entente.view.table.ClaimsViewModel} makes of the open dossier, its filters and the selection.
 */
@NullMarked
package org.entente.view.table;

import org.jspecify.annotations.NullMarked;
