/**
 * Which sentence supports what: claims joined to the sentences they cite, and how much of a text is
 * cited.
 */
@NullMarked
package org.entente.model.trace;

import org.jspecify.annotations.NullMarked;
