package org.entente.edit.rule;

/**
 * Something that a rule forbids.
 *
 * @param kind which rule
 * @param message a clause for people: what is wrong and what would be right
 */
public record Flaw(Kind kind, String message) {

    /** The rules, by what breaks them. */
    public enum Kind {
        /** An id is not lower-case kebab case. */
        MALFORMED_ID,
        /** Two elements have one id. */
        DUPLICATE_ID,
        /** A list names one element twice. */
        DUPLICATE_REFERENCE,
        /** An id is used that nothing has, or that something of another sort has. */
        UNKNOWN_REFERENCE,
        /** A chain of {@code partOf} leads back to where it began. */
        CIRCULAR_REFERENCE,
        /** A code is not spelt as its standard asks. */
        MALFORMED_CODE,
        /** Two numbers are no place on the globe. */
        MALFORMED_COORDINATES,
        /** A text that readers need holds nothing but white space. */
        BLANK_TEXT,
        /** A list that needs an entry has none. */
        EMPTY_LIST,
        /** A tie or concern has no evidence: it is a draft. */
        EMPTY_EVIDENCE,
        /** The address of a source is not one that a browser may open. */
        NO_WEB_ADDRESS,
        /** An actor without ties and concerns. */
        UNTIED_ACTOR,
        /** A text is longer, or a dossier has more elements, than a file may. */
        TOO_LARGE;

        /** Returns whether the flaw is acceptable in a dossier still being edited. */
        public boolean isAllowed() {
            return this == EMPTY_EVIDENCE || this == NO_WEB_ADDRESS || this == UNTIED_ACTOR;
        }
    }
}
