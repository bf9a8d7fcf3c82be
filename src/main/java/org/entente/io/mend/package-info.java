/** Fixes for problems: what can be done about each, and how it changes the dossier. */
@NullMarked
package org.entente.io.mend;

import org.jspecify.annotations.NullMarked;
