/** The drawing as an image: PNG, SVG and PDF. */
@NullMarked
package org.entente.export.picture;

import org.jspecify.annotations.NullMarked;
