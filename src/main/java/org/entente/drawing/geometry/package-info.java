/**
 * Points, boxes, curves and outlines in world coordinates. A world unit is a pixel at 100 %; y
 * grows downwards.
 */
@NullMarked
package org.entente.drawing.geometry;

import org.jspecify.annotations.NullMarked;
