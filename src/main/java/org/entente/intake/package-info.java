/**
 * An article on its way into a dossier, as values.
 *
 * <p>An {@link org.entente.intake.Intake} holds the blocks of text that were found in a file, each
 * kept as a paragraph or dropped for a {@link org.entente.intake.DropReason}, what the file says of
 * itself, and what was levelled in its characters. A person may put the cut right; the words stay.
 * The readers of the formats lie in the packages below; nothing here fetches anything.
 */
@NullMarked
package org.entente.intake;

import org.jspecify.annotations.NullMarked;
