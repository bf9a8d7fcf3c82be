/** Style sheets, text size, and the choice of light or dark. */
@NullMarked
package org.entente.app.look;

import org.jspecify.annotations.NullMarked;
