/** Places names, labels and concerns. */
@NullMarked
package org.entente.drawing.compose.label;

import org.jspecify.annotations.NullMarked;
