/**
 * What was done to a dossier, on disk: {@link org.entente.io.journal.Journal} adds to it step by
 * step, {@link org.entente.io.journal.JournalReader} makes a history of it again, and {@link
 * org.entente.io.journal.TimedCopies} keeps earlier files.
 */
@NullMarked
package org.entente.io.journal;

import org.jspecify.annotations.NullMarked;
