/** Every command of the window, in the order of its menus. */
@NullMarked
package org.entente.app.command;

import org.jspecify.annotations.NullMarked;
