/** How a quote is found in its source, and what has become of one that is not there exactly. */
@NullMarked
package org.entente.source.quote;

import org.jspecify.annotations.NullMarked;
