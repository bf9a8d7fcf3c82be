package org.entente.model;

/**
 * Names one sentence of one source.
 *
 * @param source the source
 * @param paragraph number of the paragraph, from 0
 * @param index the sentence's place in the paragraph, from 0
 */
public record SentenceRef(SourceId source, int paragraph, int index) {}
