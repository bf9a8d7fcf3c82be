/** The drawing and its article as one web page. */
@NullMarked
package org.entente.export.page;

import org.jspecify.annotations.NullMarked;
