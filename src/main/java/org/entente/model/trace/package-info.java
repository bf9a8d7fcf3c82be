/** Links claims to the sentences they cite, and measures how much of a text is cited. */
@NullMarked
package org.entente.model.trace;

import org.jspecify.annotations.NullMarked;
