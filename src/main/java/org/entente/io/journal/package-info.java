/**
 * The journal of edits on disk: {@link org.entente.io.journal.Journal} appends steps, {@link
 * org.entente.io.journal.JournalReader} restores a history, and {@link
 * org.entente.io.journal.TimedCopies} keeps earlier files.
 */
@NullMarked
package org.entente.io.journal;

import org.jspecify.annotations.NullMarked;
