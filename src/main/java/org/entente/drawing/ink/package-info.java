/**
 * The drawing as an ordered list of strokes, fills and texts, which every painter paints as they
 * come.
 */
@NullMarked
package org.entente.drawing.ink;

import org.jspecify.annotations.NullMarked;
