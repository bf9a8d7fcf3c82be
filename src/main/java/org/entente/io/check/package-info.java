/** From JSON to a dossier, with a problem for whatever is wrong. */
@NullMarked
package org.entente.io.check;

import org.jspecify.annotations.NullMarked;
