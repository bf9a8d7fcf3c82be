/**
 * Adds articles to dossiers: prepares them, keeps their original files, and compares newer versions
 * of a source.
 *
 * <p>Files are written atomically and never overwritten. The dossier's own file is written last.
 */
@NullMarked
package org.entente.accession;

import org.jspecify.annotations.NullMarked;
