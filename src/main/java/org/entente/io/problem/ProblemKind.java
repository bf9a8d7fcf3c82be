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
    /** The file, or a part of it, exceeds a limit. */
    TOO_LARGE(Severity.ERROR),
    /** The file is in a format that this version does not know. */
    UNKNOWN_FORMAT(Severity.ERROR),
    /** A value is of another type than its field needs. */
    WRONG_TYPE(Severity.ERROR),
    /** A required field is missing. */
    MISSING_FIELD(Severity.ERROR),
    /** A field occurs twice in one object. */
    DUPLICATE_FIELD(Severity.ERROR),
    /** An id is not lower-case kebab case. */
    MALFORMED_ID(Severity.ERROR),
    /** Two elements have one id. */
    DUPLICATE_ID(Severity.ERROR),
    /** A list names one element twice. */
    DUPLICATE_REFERENCE(Severity.ERROR),
    /** A reference leads to nothing, or to an element of another sort. */
    UNKNOWN_REFERENCE(Severity.ERROR),
    /** A chain of {@code partOf} leads back to where it began. */
    CIRCULAR_REFERENCE(Severity.ERROR),
    /** A word is not in its vocabulary. */
    UNKNOWN_WORD(Severity.ERROR),
    /** A code does not conform to its standard. */
    MALFORMED_CODE(Severity.ERROR),
    /** Two numbers are not coordinates on the globe. */
    MALFORMED_COORDINATES(Severity.ERROR),
    /** A required text is blank. */
    BLANK_TEXT(Severity.ERROR),
    /** A required list is empty. */
    EMPTY_LIST(Severity.ERROR),
    /** The text of a source is missing. */
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
    /** A quote is not in its source. */
    QUOTE_MISSING(Severity.ERROR),
    /** A quote occurs in several places and nothing tells which is meant. */
    QUOTE_AMBIGUOUS(Severity.ERROR),
    /** A quote occurs in another paragraph than the one given. */
    QUOTE_MOVED(Severity.WARNING),
    /** A quote differs from its source only in invisible ways. */
    QUOTE_NORMALIZED(Severity.WARNING),
    /** A source is one paragraph of many lines; paragraphs are separated by blank ones. */
    ONE_PARAGRAPH(Severity.WARNING),
    /** A sentence set aside is not in its source. */
    REVIEWED_MISSING(Severity.WARNING),
    /** A field is unknown to the format; it is kept. */
    UNKNOWN_FIELD(Severity.WARNING),
    /** A text contains half of a surrogate pair, which nothing can display. */
    HALF_CHARACTER(Severity.WARNING),
    /** A text contains a control character other than a tab or a line end. */
    CONTROL_CHARACTER(Severity.WARNING),
    /** The address of a source must not be passed to a browser. */
    NO_WEB_ADDRESS(Severity.WARNING),
    /** There are more problems than are listed. */
    MORE_PROBLEMS(Severity.WARNING),
    /** A part of a graph cannot be read; the rest can. */
    LEFT_OUT(Severity.WARNING),
    /** A value of a graph is unknown; it counts as not stated. */
    UNKNOWN_VALUE(Severity.WARNING),
    /** A graph has something that a dossier cannot hold. */
    PASSED_OVER(Severity.WARNING),
    /** A tie or concern comes from a format without evidence; it still needs quotes. */
    NO_EVIDENCE(Severity.WARNING),
    /** A tie or concern is marked as a draft: no quote supports it yet. */
    DRAFT(Severity.WARNING),
    /** An actor is at the end of no tie and in no concern. */
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
