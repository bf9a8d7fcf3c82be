/**
 * Composes the drawing from relations and places: routes lines, places labels, adapts both to the
 * zoom.
 */
@NullMarked
package org.entente.drawing.compose;

import org.jspecify.annotations.NullMarked;
