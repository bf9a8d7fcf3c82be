/** What tests of several packages share. */
@NullMarked
package org.entente.testing;

import org.jspecify.annotations.NullMarked;
