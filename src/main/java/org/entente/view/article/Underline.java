package org.entente.view.article;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Stance;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;
import org.entente.view.StyleClass;

/** Underlines of cited sentences, by what a sentence supports. */
public enum Underline {
    COOPERATIVE("cooperative", StyleClass.CITED_COOPERATIVE),
    ADVERSARIAL("adversarial", StyleClass.CITED_ADVERSARIAL),
    MIXED("mixed", StyleClass.CITED_MIXED),
    NEUTRAL("neutral", StyleClass.CITED_NEUTRAL),
    UNSTATED("not stated", StyleClass.CITED_UNSTATED),
    /** Ties of different stances. */
    SEVERAL("several of these", StyleClass.CITED_SEVERAL),
    /** Only concerns. */
    CONCERN("a concern", StyleClass.CITED_CONCERN),
    /** Nothing: it was read and set aside. */
    SET_ASIDE("nothing: set aside", StyleClass.CITED_ASIDE);

    private final String words;
    private final StyleClass style;

    Underline(String words, StyleClass style) {
        this.words = words;
        this.style = style;
    }

    /** Returns what the underline stands for, in a word or two. */
    String words() {
        return words;
    }

    StyleClass style() {
        return style;
    }

    /** Returns the underline of a sentence that supports some claims; empty for none. */
    static Optional<Underline> of(Set<ElementId> claims, EvidenceIndex evidence) {
        if (claims.isEmpty()) {
            return Optional.empty();
        }
        Set<Stance> stances = EnumSet.noneOf(Stance.class);
        for (ElementId claim : claims) {
            if (claim instanceof TieId id) {
                evidence.dossier().tie(id).ifPresent(tie -> stances.add(tie.stance()));
            }
        }
        return Optional.of(
                stances.size() > 1
                        ? SEVERAL
                        : stances.stream().findFirst().map(Underline::of).orElse(CONCERN));
    }

    private static Underline of(Stance stance) {
        return switch (stance) {
            case COOPERATIVE -> COOPERATIVE;
            case ADVERSARIAL -> ADVERSARIAL;
            case MIXED -> MIXED;
            case NEUTRAL -> NEUTRAL;
            case UNSTATED -> UNSTATED;
        };
    }
}
