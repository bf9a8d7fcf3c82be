package org.entente.io.problem;

import java.util.Locale;
import org.entente.edit.rule.Flaw;

/** What is wrong with a dossier. */
public enum ProblemKind {
    /** The file cannot be opened or read. */
    UNREADABLE(Severity.ERROR),
    /** The file is not text in UTF-8, or in UTF-16 with a byte order mark. */
    NOT_UTF8(Severity.ERROR),
    /** The file is not JSON. */
    SYNTAX(Severity.ERROR),
    /** The file is larger, deeper or longer somewhere than a dossier may be. */
    TOO_LARGE(Severity.ERROR),
    /** The file is in a format that this version does not know. */
    UNKNOWN_FORMAT(Severity.ERROR),
    /** A value is of another type than its field needs. */
    WRONG_TYPE(Severity.ERROR),
    /** A field that has to be there is not. */
    MISSING_FIELD(Severity.ERROR),
    /** A field stands twice in one object. */
    DUPLICATE_FIELD(Severity.ERROR),
    /** An id is not lower-case kebab case. */
    MALFORMED_ID(Severity.ERROR),
    /** Two elements have one id. */
    DUPLICATE_ID(Severity.ERROR),
    /** A list names one element twice. */
    DUPLICATE_REFERENCE(Severity.ERROR),
    /** An id is used that nothing has, or that something of another sort has. */
    UNKNOWN_REFERENCE(Severity.ERROR),
    /** A chain of {@code partOf} leads back to where it began. */
    CIRCULAR_REFERENCE(Severity.ERROR),
    /** A word is not in its vocabulary. */
    UNKNOWN_WORD(Severity.ERROR),
    /** A code is not spelt as its standard asks. */
    MALFORMED_CODE(Severity.ERROR),
    /** A list of two numbers that is no place on the globe. */
    MALFORMED_COORDINATES(Severity.ERROR),
    /** A text that readers need holds nothing but white space. */
    BLANK_TEXT(Severity.ERROR),
    /** A list that needs an entry has none. */
    EMPTY_LIST(Severity.ERROR),
    /** The text of a source is not there. */
    SOURCE_MISSING(Severity.ERROR),
    /** The text of a source cannot be read. */
    SOURCE_UNREADABLE(Severity.ERROR),
    /** The text of a source lies outside of the dossier's folder. */
    SOURCE_OUTSIDE(Severity.ERROR),
    /** The text of a source is not UTF-8, nor UTF-16 with a byte order mark. */
    SOURCE_NOT_UTF8(Severity.ERROR),
    /** A tie or concern has no evidence. */
    EMPTY_EVIDENCE(Severity.ERROR),
    /** The source has no paragraph with the number. */
    PARAGRAPH_OUT_OF_RANGE(Severity.ERROR),
    /** A quote is nowhere in its source. */
    QUOTE_MISSING(Severity.ERROR),
    /** A quote occurs in several places and nothing tells which is meant. */
    QUOTE_AMBIGUOUS(Severity.ERROR),
    /** A quote occurs in another paragraph than the one given. */
    QUOTE_MOVED(Severity.WARNING),
    /** A quote differs from its source in what the eye does not tell apart. */
    QUOTE_NORMALIZED(Severity.WARNING),
    /** A source is one paragraph of many lines; paragraphs are separated by blank ones. */
    ONE_PARAGRAPH(Severity.WARNING),
    /** A sentence set aside is not in its source. */
    REVIEWED_MISSING(Severity.WARNING),
    /** A field is unknown to the format; it is kept. */
    UNKNOWN_FIELD(Severity.WARNING),
    /** A text holds half of a character that takes two code units; nothing can show it. */
    HALF_CHARACTER(Severity.WARNING),
    /** A text holds a control character other than a tab or the end of a line. */
    CONTROL_CHARACTER(Severity.WARNING),
    /** The address of a source must not be passed to a browser. */
    NO_WEB_ADDRESS(Severity.WARNING),
    /** There are more problems than are listed. */
    MORE_PROBLEMS(Severity.WARNING),
    /** A part of a graph cannot be read; the rest is here. */
    LEFT_OUT(Severity.WARNING),
    /** A value of a graph is unknown; it counts as not stated. */
    UNKNOWN_VALUE(Severity.WARNING),
    /** A graph has what a dossier has no place for. */
    PASSED_OVER(Severity.WARNING),
    /** A tie or concern comes from a format without evidence; it is to be curated further. */
    NO_EVIDENCE(Severity.WARNING),
    /** A tie or concern is marked as a draft: no quote supports it yet. */
    DRAFT(Severity.WARNING),
    /** An actor stands at the end of no tie and in no concern. */
    UNTIED_ACTOR(Severity.WARNING);

    private final Severity severity;

    ProblemKind(Severity severity) {
        this.severity = severity;
    }

    /**
     * Returns the kind of problem that a flaw is.
     *
     * @param flaw the rule it breaks
     * @return the kind of the same name
     */
    public static ProblemKind of(Flaw.Kind flaw) {
        return valueOf(flaw.name());
    }

    /** Returns how much problems of this kind matter. */
    public Severity severity() {
        return severity;
    }

    /** Returns the name that reports use, in lower-case kebab case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Tells whether nothing can be drawn from a dossier with such a problem. */
    public boolean isStructural() {
        return switch (this) {
            case EMPTY_EVIDENCE, PARAGRAPH_OUT_OF_RANGE, QUOTE_MISSING, QUOTE_AMBIGUOUS -> false;
            default -> severity == Severity.ERROR;
        };
    }
}
