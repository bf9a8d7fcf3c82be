package org.entente.intake;

/** Why a block is not a paragraph of the article. */
public enum DropReason {
    /** A menu, a breadcrumb trail or a list of links. */
    NAVIGATION("navigation"),
    /** A request for consent. */
    COOKIE_NOTICE("cookie notice"),
    /** The author and the date. */
    BYLINE("byline or date"),
    /** The caption of a picture. */
    CAPTION("caption"),
    READ_MORE("other articles"),
    /** What readers wrote. */
    COMMENTS("readers' comments"),
    /** An invitation to subscribe or to register. */
    NEWSLETTER("newsletter or subscription"),
    /** Ways to share or to follow. */
    SHARING("sharing"),
    ADVERTISEMENT("advertising"),
    /** The head or foot of a page, or its number. */
    PAGE_FURNITURE("page header or footer"),
    /** A footnote or an endnote. */
    NOTE("footnote"),
    REMARK("note on the text"),
    /** Not shown to a reader of the page. */
    HIDDEN("not shown on the page"),
    /** The same words stand elsewhere. */
    REPEATED("repeated"),
    /** Text outside of the article. */
    OUTSIDE("outside the article"),
    /** Taken out by hand. */
    BY_HAND("left out by hand");

    private final String words;

    DropReason(String words) {
        this.words = words;
    }

    /** Returns the reason for people: a noun, in lower case. */
    public String words() {
        return words;
    }
}
