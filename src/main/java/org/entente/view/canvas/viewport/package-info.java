/** What of the picture is seen, and how it gets from one view to the next. */
@NullMarked
package org.entente.view.canvas.viewport;

import org.jspecify.annotations.NullMarked;
