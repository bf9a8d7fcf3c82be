/**
 * The command line.
 *
 * <p>{@link org.entente.cli.EntenteCommand} is the way in. It prints to the writers it is given and
 * returns the exit code, so that it can be run in a test. The window is not known here: whoever
 * starts the program hands in a {@link org.entente.cli.WindowOpener}.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
