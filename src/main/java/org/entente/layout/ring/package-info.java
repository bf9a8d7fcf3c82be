/** Circular and concentric layouts. */
@NullMarked
package org.entente.layout.ring;

import org.jspecify.annotations.NullMarked;
