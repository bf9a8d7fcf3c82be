/** Flags made ready for files in lines and shapes. */
@NullMarked
package org.entente.export.picture.flag;

import org.jspecify.annotations.NullMarked;
