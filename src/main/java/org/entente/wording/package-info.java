/** The little that every part does with words. Knows nothing but the JDK. */
@NullMarked
package org.entente.wording;

import org.jspecify.annotations.NullMarked;
