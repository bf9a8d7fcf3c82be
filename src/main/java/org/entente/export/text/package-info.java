/** Escaping and printing shared by all text formats. */
@NullMarked
package org.entente.export.text;

import org.jspecify.annotations.NullMarked;
