/** Text utilities used by all parts. Depends only on the JDK. */
@NullMarked
package org.entente.wording;

import org.jspecify.annotations.NullMarked;
