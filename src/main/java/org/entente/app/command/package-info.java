/** The commands of the window, by menu. */
@NullMarked
package org.entente.app.command;

import org.jspecify.annotations.NullMarked;
