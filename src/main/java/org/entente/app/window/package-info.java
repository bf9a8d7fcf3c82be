/** The main window and its bars and menus. */
@NullMarked
package org.entente.app.window;

import org.jspecify.annotations.NullMarked;
