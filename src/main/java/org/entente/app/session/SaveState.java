package org.entente.app.session;

/**
 * Whether all that was done is in the dossier's file.
 *
 * @param kind whether it is
 * @param words the same for people: "saved", or why it is not
 */
public record SaveState(Kind kind, String words) {

    /** All that was done is in the file. */
    public static final SaveState SAVED = new SaveState(Kind.SAVED, "saved");

    /** It will be in a moment; until then it is in the journal. */
    public static final SaveState WAITING = new SaveState(Kind.WAITING, "saving\u2026");

    /** What there is to tell. */
    public enum Kind {
        /** All is in the file. */
        SAVED,
        /** All will be in the file by itself. */
        WAITING,
        /** The file cannot be written; all is in the journal. */
        REFUSED
    }

    static SaveState refused(String why) {
        return new SaveState(Kind.REFUSED, "not saved: " + why);
    }
}
