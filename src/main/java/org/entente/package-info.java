/** Entente shows who stands with whom, and the sentence that says so. */
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
