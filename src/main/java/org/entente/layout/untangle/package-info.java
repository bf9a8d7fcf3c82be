/** Takes crossings, and words that would lie on each other, out of a drawing of least stress. */
@NullMarked
package org.entente.layout.untangle;

import org.jspecify.annotations.NullMarked;
