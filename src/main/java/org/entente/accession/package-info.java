/**
 * Articles on their way from a file into a dossier: what becomes of an intake, the files that are
 * kept for it, and what a newer version of a source does to the quotes taken from the older one.
 *
 * <p>Files are written whole or not at all, and none is overwritten; the dossier's own file comes
 * last.
 */
@NullMarked
package org.entente.accession;

import org.jspecify.annotations.NullMarked;
