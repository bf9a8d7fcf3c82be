/** JavaFX shapes for the marks of a drawing. */
@NullMarked
package org.entente.view.canvas.figure;

import org.jspecify.annotations.NullMarked;
