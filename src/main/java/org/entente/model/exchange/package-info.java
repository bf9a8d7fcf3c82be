/** The names used for a dossier's fields in files for other programs. */
@NullMarked
package org.entente.model.exchange;

import org.jspecify.annotations.NullMarked;
