/** Files: bounded reading, decoding, atomic writing. */
@NullMarked
package org.entente.io.file;

import org.jspecify.annotations.NullMarked;
