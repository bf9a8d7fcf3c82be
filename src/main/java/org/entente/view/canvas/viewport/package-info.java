/** The viewport: which part of the picture is seen, and motion between views. */
@NullMarked
package org.entente.view.canvas.viewport;

import org.jspecify.annotations.NullMarked;
