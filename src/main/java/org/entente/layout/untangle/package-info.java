/** Removes crossings and overlapping words from a layout of least stress. */
@NullMarked
package org.entente.layout.untangle;

import org.jspecify.annotations.NullMarked;
