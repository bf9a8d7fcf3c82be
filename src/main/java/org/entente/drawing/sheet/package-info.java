/** A picture on a page: title, legend, numbered evidence, margins. */
@NullMarked
package org.entente.drawing.sheet;

import org.jspecify.annotations.NullMarked;
