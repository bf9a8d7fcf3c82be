/** Resolves quotes in their sources, including quotes that do not match exactly. */
@NullMarked
package org.entente.source.quote;

import org.jspecify.annotations.NullMarked;
