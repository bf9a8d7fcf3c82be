package org.entente.view;

/** Keeps the writing direction of a name from leaking into the sentence it is put into. */
final class Isolated {

    private static final String CONTROLS = "[\u202a-\u202e\u2066-\u2069]";
    private static final char FIRST_STRONG = '\u2068';
    private static final char POP = '\u2069';

    private Isolated() {}

    /** Strips embeddings and overrides, and isolates a name that is written from right to left. */
    static String of(String name) {
        String plain = name.replaceAll(CONTROLS, "");
        boolean foreign =
                plain.codePoints()
                        .map(Character::getDirectionality)
                        .anyMatch(
                                d ->
                                        d == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                                                || d
                                                        == Character
                                                                .DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
        return foreign || plain.length() < name.length() ? FIRST_STRONG + plain + POP : name;
    }
}
