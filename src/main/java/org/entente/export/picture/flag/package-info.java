/** Prepares flags for vector formats. */
@NullMarked
package org.entente.export.picture.flag;

import org.jspecify.annotations.NullMarked;
