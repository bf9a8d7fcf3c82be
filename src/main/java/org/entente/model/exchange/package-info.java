/** The names that files for other programs give to what a dossier holds. */
@NullMarked
package org.entente.model.exchange;

import org.jspecify.annotations.NullMarked;
