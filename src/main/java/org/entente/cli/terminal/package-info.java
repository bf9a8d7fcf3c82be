/** Terminal output and exit codes. */
@NullMarked
package org.entente.cli.terminal;

import org.jspecify.annotations.NullMarked;
