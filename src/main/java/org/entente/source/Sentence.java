package org.entente.source;

/**
 * A sentence of an article.
 *
 * @param paragraph number of its paragraph, from 0 (the headline)
 * @param index its place within the paragraph, from 0
 * @param start offset of its first character in the paragraph's text, in UTF-16 code units
 * @param end offset after its last character in the paragraph's text
 * @param text the sentence exactly, without the white space around it
 */
public record Sentence(int paragraph, int index, int start, int end, String text) {}
