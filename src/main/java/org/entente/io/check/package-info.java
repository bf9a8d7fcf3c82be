/** Turns JSON into a dossier and reports everything wrong with it. */
@NullMarked
package org.entente.io.check;

import org.jspecify.annotations.NullMarked;
