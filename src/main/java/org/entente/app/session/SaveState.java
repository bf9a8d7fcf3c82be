package org.entente.app.session;

/**
 * Whether all steps are in the dossier's file.
 *
 * @param words the state for the user: "saved", or the reason it is not
 */
public record SaveState(Kind kind, String words) {

    public static final SaveState SAVED = new SaveState(Kind.SAVED, "saved");

    /** The file will be saved in a moment; the journal has everything. */
    public static final SaveState WAITING = new SaveState(Kind.WAITING, "saving\u2026");

    /** Another window edits the dossier; this one shows what that one saves. */
    public static final SaveState ELSEWHERE =
            new SaveState(Kind.ELSEWHERE, "reading only: another window is editing this dossier");

    /** The states. */
    public enum Kind {
        /** Everything is in the file. */
        SAVED,
        /** The file will be saved automatically. */
        WAITING,
        /** The file cannot be written; the journal has everything. */
        REFUSED,
        /** Nothing can be edited here. */
        ELSEWHERE
    }

    /** Returns the words, or none if all is well and nothing was done. */
    public String words(boolean isEdited) {
        return isEdited || kind == Kind.ELSEWHERE ? words : "";
    }

    static SaveState refused(String why) {
        return new SaveState(Kind.REFUSED, "not saved: " + why);
    }
}
