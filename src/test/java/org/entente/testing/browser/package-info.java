/** Web engines that tests open exported pages in. */
@NullMarked
package org.entente.testing.browser;

import org.jspecify.annotations.NullMarked;
