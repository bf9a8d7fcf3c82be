/** Normalises texts, so that what looks equal compares equal. */
@NullMarked
package org.entente.source.spelling;

import org.jspecify.annotations.NullMarked;
