/** JSON with positions. */
@NullMarked
package org.entente.io.json;

import org.jspecify.annotations.NullMarked;
