/** Graph layout, and measures of its readability. */
@NullMarked
package org.entente.layout;

import org.jspecify.annotations.NullMarked;
