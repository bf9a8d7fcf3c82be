/** How the program speaks to a terminal, and to the shell behind it. */
@NullMarked
package org.entente.cli.terminal;

import org.jspecify.annotations.NullMarked;
