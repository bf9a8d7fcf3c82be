/** Entente: a desktop viewer of who stands with whom, and of the sentence that says so. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
