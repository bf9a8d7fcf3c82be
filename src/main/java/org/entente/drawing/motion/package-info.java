/** Pictures between one picture and the next. */
@NullMarked
package org.entente.drawing.motion;

import org.jspecify.annotations.NullMarked;
