/** Article import: articles as values, before they become sources. */
@NullMarked
package org.entente.intake;

import org.jspecify.annotations.NullMarked;
