package org.entente.app.session;

/**
 * Whether all steps are in the dossier's file.
 *
 * @param why the reason they are not, for the user; empty if there is none to tell
 */
public record SaveState(Kind kind, String why) {

    public static final SaveState SAVED = new SaveState(Kind.SAVED, "");

    public static final SaveState WAITING = new SaveState(Kind.WAITING, "");

    public static final SaveState ELSEWHERE = new SaveState(Kind.ELSEWHERE, "");

    /** The states. */
    public enum Kind {
        /** Everything is in the file. */
        SAVED,
        /** The file will be saved in a moment; the journal has everything. */
        WAITING,
        /** The file cannot be written; the journal has everything. */
        REFUSED,
        /** The file is not written before a change by another program is taken in. */
        HELD,
        /** Another window edits the dossier; this one shows what that one saves. */
        ELSEWHERE
    }

    /** Returns the state for the user: "saved", or the reason it is not. */
    public String words() {
        return switch (kind) {
            case SAVED -> "saved";
            case WAITING -> "saving\u2026";
            case REFUSED, HELD -> "not saved: " + why;
            case ELSEWHERE -> "reading only: another window is editing this dossier";
        };
    }

    /** Returns the words, or none if all is well and nothing was done. */
    public String words(boolean isEdited) {
        return isEdited || kind == Kind.ELSEWHERE ? words() : "";
    }

    /** Tells whether something stands in the way of saving. */
    boolean isStuck() {
        return kind == Kind.REFUSED || kind == Kind.HELD;
    }

    static SaveState refused(String why) {
        return new SaveState(Kind.REFUSED, why);
    }

    static SaveState held(String why) {
        return new SaveState(Kind.HELD, why);
    }
}
