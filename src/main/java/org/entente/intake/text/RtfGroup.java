package org.entente.intake.text;

import java.util.Map;
import java.util.Set;

/** The state inside one pair of braces; a nested group inherits it. */
final class RtfGroup {

    /** The destination of a group's text. */
    enum Destination {
        BODY,
        NOTE,
        ANNOTATION,
        TITLE,
        AUTHOR,
        FONTS,
        NOWHERE
    }

    private static final Map<String, Destination> DESTINATIONS =
            Map.of(
                    "footnote", Destination.NOTE,
                    "annotation", Destination.ANNOTATION,
                    "title", Destination.TITLE,
                    "author", Destination.AUTHOR,
                    "fonttbl", Destination.FONTS);

    /** Destinations without text of the article. */
    private static final Set<String> NOWHERE =
            Set.of(
                    "colortbl",
                    "stylesheet",
                    "info",
                    "pict",
                    "object",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "fldinst",
                    "nonshppict",
                    "listtable",
                    "listoverridetable",
                    "revtbl",
                    "rsidtbl",
                    "filetbl",
                    "xe",
                    "tc",
                    "bkmkstart",
                    "bkmkend",
                    "themedata",
                    "datastore",
                    "atnid",
                    "atnauthor",
                    "operator",
                    "doccomm",
                    "subject",
                    "keywords",
                    "category",
                    "comment",
                    "company",
                    "manager",
                    "generator",
                    "pntext",
                    "listtext",
                    "ftnsep",
                    "ftnsepc");

    /** Optional destinations with text of the article. */
    private static final Set<String> SHOWN = Set.of("shptxt", "shpinst", "annotation");

    private Destination destination;
    private boolean optional;
    private boolean hidden;
    private int standIns;
    private int font;

    private RtfGroup(Destination destination, boolean hidden, int standIns, int font) {
        this.destination = destination;
        this.hidden = hidden;
        this.standIns = standIns;
        this.font = font;
    }

    static RtfGroup outermost() {
        return new RtfGroup(Destination.BODY, false, 1, -1);
    }

    /** Returns a group inside this one. */
    RtfGroup inner() {
        return new RtfGroup(destination, hidden, standIns, font);
    }

    Destination destination() {
        return hidden ? Destination.NOWHERE : destination;
    }

    /** Returns how many characters stand in for a Unicode character. */
    int standIns() {
        return standIns;
    }

    /** Returns the number of the font; -1 if none was chosen. */
    int font() {
        return font;
    }

    /** Marks the group as ignorable for readers that do not know the next word. */
    void markOptional() {
        optional = true;
    }

    /** Applies a control word that changes the state of the group. */
    void control(String word, int number) {
        if (optional) {
            optional = false;
            if (!SHOWN.contains(word)) {
                destination = Destination.NOWHERE;
                return;
            }
        }
        switch (word) {
            case "uc" -> standIns = Math.max(0, Math.min(number, 16));
            case "f" -> font = number;
            case "v", "deleted" -> hidden = number != 0;
            case "plain" -> hidden = false;
            default -> direct(word);
        }
    }

    private void direct(String word) {
        Destination named = DESTINATIONS.get(word);
        if (named != null && (destination != Destination.NOWHERE || isOfDocument(named))) {
            destination = named;
        } else if (NOWHERE.contains(word)) {
            destination = Destination.NOWHERE;
        }
    }

    /** Title and author are inside a group without text of the article. */
    private static boolean isOfDocument(Destination named) {
        return named == Destination.TITLE || named == Destination.AUTHOR;
    }
}
