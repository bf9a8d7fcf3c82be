package org.entente.intake;

import org.entente.wording.Counted;

/** A kind of character normalisation. Words are not changed. */
public enum CharacterFix {
    /** Words whose letters and accents were put together (Unicode normalization form C). */
    COMPOSED("word composed (NFC)", "words composed (NFC)"),
    SOFT_HYPHENS("soft hyphen removed", "soft hyphens removed"),
    /** Zero-width spaces, word joiners and byte order marks taken out. */
    ZERO_WIDTH("zero-width character removed", "zero-width characters removed"),
    LIGATURES("ligature spelt out", "ligatures spelt out"),
    /** Line ends inside a paragraph that became spaces. */
    LINE_ENDS("line end joined", "line ends joined"),
    /** Words broken at the end of a line that were joined. */
    PARTED_WORDS("hyphenated word joined", "hyphenated words joined"),
    /** Control characters taken out, and halves of characters that stood alone. */
    CONTROLS("control character removed", "control characters removed");

    private final String one;
    private final String many;

    CharacterFix(String one, String many) {
        this.one = one;
        this.many = many;
    }

    /** Returns the count in words, for instance "3 soft hyphens taken out". */
    public String words(int count) {
        return Counted.of(count, one, many);
    }
}
