/** The one-line form in which a tie, a concern or an actor is made. */
@NullMarked
package org.entente.view.curate.line;

import org.jspecify.annotations.NullMarked;
