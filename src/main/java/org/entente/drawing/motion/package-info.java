/** Animations between pictures. */
@NullMarked
package org.entente.drawing.motion;

import org.jspecify.annotations.NullMarked;
