/** Problems with their place, and limits on what is read. */
@NullMarked
package org.entente.io.problem;

import org.jspecify.annotations.NullMarked;
