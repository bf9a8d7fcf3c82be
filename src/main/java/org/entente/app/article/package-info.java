/**
 * Bringing articles into the window: chosen, dropped or pasted, cut on a sheet, filed in a dossier.
 */
@NullMarked
package org.entente.app.article;

import org.jspecify.annotations.NullMarked;
