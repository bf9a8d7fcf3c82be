/**
 * The command line.
 *
 * <p>{@link org.entente.cli.EntenteCommand} is the entry point. It prints to the writers it is
 * given and returns the exit code, so that it can be run in a test. It does not know the window:
 * the launcher supplies a {@link org.entente.cli.WindowOpener}.
 */
@NullMarked
package org.entente.cli;

import org.jspecify.annotations.NullMarked;
