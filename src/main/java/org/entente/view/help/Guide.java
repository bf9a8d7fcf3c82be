package org.entente.view.help;

import java.util.ArrayList;
import java.util.List;

/**
 * What the help says.
 *
 * @param topics the short guide, in the order of a first visit
 * @param groups the keys, by where they work
 */
public record Guide(List<Topic> topics, List<KeyGroup> groups) {

    private static final List<Topic> TOPICS =
            List.of(
                    new Topic(
                            "See who stands with whom",
                            "Click a country. Its ties and neighbours stay bright, and the panel"
                                    + " lists its ties and concerns, each with its quote."),
                    new Topic(
                            "Trace a line to its sentence",
                            "Click a line. The panel quotes each paragraph that supports it and"
                                + " marks the sentence. \u201cShow in article\u201d takes you to"
                                + " its place in the text."),
                    new Topic(
                            "Trace a sentence to its lines",
                            "Open the article and rest the pointer on a sentence: what it supports"
                                    + " lights up. Click to keep it. Sentences that support nothing"
                                    + " are shown as uncited."),
                    new Topic(
                            "See how certain it is",
                            "Solid lines are stated, dashed ones claimed or reported, dotted ones"
                                    + " feared or predicted. Colour is stance. The panel says"
                                    + " according to whom."),
                    new Topic(
                            "Share it",
                            "Export the picture with title, legend and numbered quotes, so that"
                                    + " its reader can check it too. The same works from a command"
                                    + " line: entente export --help."),
                    new Topic(
                            "Bring your own article",
                            "Drop a saved page, a PDF, a Word or a text file on the window, or"
                                + " paste it. A sheet shows what was found and the paragraphs as"
                                + " they will be: Space keeps or leaves out, Enter makes the"
                                + " dossier."),
                    new Topic(
                            "Curate it",
                            "Ctrl+Shift+E puts article and picture side by side. Mark words, press"
                                    + " T for a tie, and fill in the line below the sentence; the"
                                    + " picture follows. Everything can be undone, and is saved"
                                    + " automatically."));

    private static final List<Key> CURATING =
            List.of(
                    new Key("S, or N", "Mark the sentence, or the next that is not done"),
                    new Key("Shift+arrow keys", "Mark words from the caret on"),
                    new Key("Alt+Left, Alt+Right", "Move the end of the mark by a word"),
                    new Key("Alt+Shift+Left, Right", "Move its beginning by a word"),
                    new Key("A", "Make an actor of the words, or another name of one"),
                    new Key("T", "Make a tie"),
                    new Key("W", "Make a concern"),
                    new Key("E", "Add the words to what is selected in the picture"),
                    new Key("0", "Nothing here: set the sentence aside, or take it up"),
                    new Key("Tab, Shift+Tab", "Go to the next mention of an actor, or back"),
                    new Key("Enter, Shift+Enter", "Accept the mention, or all of its form"),
                    new Key("Backspace", "Never show words as a mention again"));

    private static final List<Key> FILLING =
            List.of(
                    new Key("Letters", "Choose for the focused chip"),
                    new Key("Left, Right", "Go through the options; Space selects several"),
                    new Key("Shift+Space", "Swap the ends of the tie"),
                    new Key("Alt+M", "Make it mutual, or directed again"),
                    new Key("Alt+1 to Alt+4", "Cooperative, adversarial, mixed, neutral"),
                    new Key("Alt+5 to Alt+9", "Stated, claimed, reported, feared, predicted"),
                    new Key("Enter, Ctrl+Enter, Esc", "Keep the line; keep and go on; drop it"));

    public Guide {
        topics = List.copyOf(topics);
        groups = List.copyOf(groups);
    }

    /**
     * One thing people do with the program.
     *
     * @param title its name
     * @param text how it is done, in a few sentences
     */
    public record Topic(String title, String text) {}

    /**
     * Keys that work in one place.
     *
     * @param title the place
     */
    public record KeyGroup(String title, List<Key> keys) {

        public KeyGroup {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A key and what it does.
     *
     * @param key as it is written on the keyboard
     * @param action what it does
     */
    public record Key(String key, String action) {}

    /** Returns the guide; the keys of the menus stand before those of picture and article. */
    public static Guide with(List<KeyGroup> menus) {
        List<KeyGroup> groups = new ArrayList<>(menus);
        groups.add(
                new KeyGroup(
                        "In the picture",
                        List.of(
                                new Key("Tab", "Go to the picture, the panels and back"),
                                new Key("Arrow keys", "Walk to the neighbour in that direction"),
                                new Key(
                                        "Enter or Space",
                                        "Select an actor; then open its ties with the one before,"
                                                + " and close them"),
                                new Key("Wheel or pinch", "Zoom where the pointer is"),
                                new Key(
                                        "Drag",
                                        "Move the picture, or an actor; while curating, drop it on"
                                                + " another to tie them"),
                                new Key("Shift+click", "Compare an actor with the one selected"),
                                new Key(
                                        "Double click",
                                        "Show all; on an actor, focus on it, or rename it while"
                                                + " curating"))));
        groups.add(
                new KeyGroup(
                        "In the article",
                        List.of(
                                new Key("Up, Down", "Go from sentence to sentence"),
                                new Key("Enter", "Select what the sentence supports"))));
        groups.add(new KeyGroup("In the article, while you curate", CURATING));
        groups.add(new KeyGroup("In the line below a sentence", FILLING));
        return new Guide(TOPICS, groups);
    }
}
