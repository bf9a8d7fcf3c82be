package org.entente.model.exchange;

import java.util.Locale;

/** The columns of nodes and edges in graph formats and CSV files. */
public enum Column {
    /** The name of an actor; the label of a tie or a concern. */
    LABEL("label"),
    /** A {@link GraphElement}. */
    ELEMENT("element"),
    /** What an actor is, or what a tie is made of. */
    KIND("kind"),
    /** The ISO 3166-1 code of an actor. */
    ISO("iso"),
    /** The other names of an actor. */
    ALIASES("aliases"),
    /** The id of the whole it is part of. */
    PART_OF("partOf"),
    /** The latitude of an actor, in degrees north. */
    LATITUDE("latitude", "double"),
    /** The longitude of an actor, in degrees east. */
    LONGITUDE("longitude", "double"),
    /** The curator's remark. */
    NOTE("note"),
    HOLDERS("holders"),
    /** The ids of what a concern is about. */
    ABOUT("about"),
    /** The id of the tie through which a concern is about an actor. */
    ABOUT_TIE("aboutTie"),
    /** Whether a tie has a direction. */
    DIRECTED("directed", "boolean"),
    /** Which way a tie pulls. */
    STANCE("stance"),
    /** How certain the source is. */
    STATUS("status"),
    /** The id of the actor who says so. */
    ACCORDING_TO("accordingTo"),
    /** The name of the actor who says so. */
    ACCORDING_TO_NAME("accordingToName"),
    /** When a tie holds, where that is not now. */
    PERIOD("period"),
    /** The words of the sources, separated by blank lines. */
    QUOTES("quotes"),
    /** Where those words stand: {@code source:paragraph}, separated by spaces. */
    PARAGRAPHS("paragraphs"),
    /** To the right, in world units of the picture. */
    X("x", "double"),
    /** Up, in world units of the picture, as most programs for graphs have it. */
    Y("y", "double"),
    /** The radius of a node on the picture. */
    SIZE("size", "double"),
    /** The colour on the picture, such as {@code #0072b2}. */
    COLOR("color"),
    /** The width of a line on the picture. */
    WIDTH("width", "double");

    private final String title;
    private final String type;

    Column(String title) {
        this(title, "string");
    }

    Column(String title, String type) {
        this.title = title;
        this.type = type;
    }

    /** Returns its name as Entente writes it in a file. */
    public String title() {
        return title;
    }

    /** Returns its name as names are compared when a file is read, in lower case. */
    public String key() {
        return title.toLowerCase(Locale.ROOT);
    }

    /**
     * Returns its type, in the words that GraphML and GEXF share.
     *
     * @return {@code string}, {@code boolean} or {@code double}
     */
    public String type() {
        return type;
    }
}
