/** Large pictures painted as one image. */
@NullMarked
package org.entente.view.canvas.painted;

import org.jspecify.annotations.NullMarked;
