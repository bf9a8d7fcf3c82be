/** The main window and its bars, menus and commands. */
@NullMarked
package org.entente.app.window;

import org.jspecify.annotations.NullMarked;
