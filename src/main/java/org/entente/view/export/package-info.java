/**
 * The export dialog: what to export, how it looks, and a preview of it.
 *
 * <p>{@link org.entente.view.export.ExportView} is the way in. Rendering and writing are given to
 * {@link org.entente.view.export.ExportViewModel} as functions.
 */
@NullMarked
package org.entente.view.export;

import org.jspecify.annotations.NullMarked;
