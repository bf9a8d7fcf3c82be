/** Layouts and pins, with their history. */
@NullMarked
package org.entente.view.canvas.place;

import org.jspecify.annotations.NullMarked;
