/** Exports that are started from the window. */
@NullMarked
package org.entente.app.export;

import org.jspecify.annotations.NullMarked;
