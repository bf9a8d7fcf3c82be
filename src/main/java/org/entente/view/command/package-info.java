/**
 * What the user can ask the window for, as values.
 *
 * <p>A {@link org.entente.view.command.Command} is made once; menus, buttons, tooltips, the list of
 * keys and the palette are made from it.
 */
@NullMarked
package org.entente.view.command;

import org.jspecify.annotations.NullMarked;
