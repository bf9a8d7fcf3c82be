/** Shapes of the scene for the marks of the drawing. */
@NullMarked
package org.entente.view.canvas.figure;

import org.jspecify.annotations.NullMarked;
