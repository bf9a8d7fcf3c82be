package org.entente.view.curate;

/** The actions on selected words. */
public enum CurateAction {
    ACTOR("Actor", "A", "Make an actor of the words, or another name of one"),
    TIE("Tie", "T", "Make a tie that the words support"),
    CONCERN("Concern", "W", "Make a concern that the words support"),
    EVIDENCE("Evidence", "E", "Add the words to what is selected in the picture"),
    NOTHING("Nothing here", "0", "Set the sentence aside as carrying no relation, or take it up"),
    NEXT("Next", "N", "Go to the next sentence that is not done");

    private final String title;
    private final String key;
    private final String help;

    CurateAction(String title, String key, String help) {
        this.title = title;
        this.key = key;
        this.help = help;
    }

    /** Returns the title of the button. */
    public String title() {
        return title;
    }

    /** Returns the key. */
    public String key() {
        return key;
    }

    /** Returns the tooltip. */
    public String help() {
        return help;
    }
}
