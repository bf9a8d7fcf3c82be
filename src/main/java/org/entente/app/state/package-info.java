/** The models that all parts of one window share. */
@NullMarked
package org.entente.app.state;

import org.jspecify.annotations.NullMarked;
