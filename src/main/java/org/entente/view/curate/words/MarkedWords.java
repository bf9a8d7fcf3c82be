package org.entente.view.curate.words;

import org.entente.model.id.SourceId;

/**
 * Selected words of one paragraph.
 *
 * @param paragraph the paragraph's number, from 0
 * @param start offset of the first character in the paragraph's text, in UTF-16 code units
 * @param end offset after the last character
 */
public record MarkedWords(SourceId source, int paragraph, int start, int end) {}
