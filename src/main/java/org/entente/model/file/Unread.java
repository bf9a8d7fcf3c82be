package org.entente.model.file;

import org.jspecify.annotations.Nullable;

/**
 * A part of a dossier's file that breaks a rule. It is not shown and not exported, and is written
 * back exactly until the user mends it.
 *
 * @param place the fields and ids that lead to it, such as {@code ties} for an element or {@code
 *     actors/china#iso} for a field
 * @param id its id in the file, which no other element may get; null for none
 * @param text its exact JSON
 */
public record Unread(String place, @Nullable String id, String text) {}
