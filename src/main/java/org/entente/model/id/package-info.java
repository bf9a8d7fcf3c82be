/** Ids of what a dossier holds. */
@NullMarked
package org.entente.model.id;

import org.jspecify.annotations.NullMarked;
