package org.entente.model.file;

import org.jspecify.annotations.Nullable;

/**
 * A part of a dossier's file that breaks a rule. It is not shown and not exported, and is written
 * back to the letter until somebody mends it.
 *
 * @param place where it belongs: the fields and ids that lead there, such as {@code ties} for an
 *     element or {@code actors/china#iso} for a field
 * @param id the id it has in the file, which no other element may get; null for none
 * @param text its JSON, to the letter
 */
public record Unread(String place, @Nullable String id, String text) {}
