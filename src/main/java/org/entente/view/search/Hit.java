package org.entente.view.search;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.text.TextRange;

/**
 * Something found.
 *
 * @param target what it leads to
 * @param kind what it is, in a word or two: "country", "tie", "¶ 8"
 * @param text what the list shows of it
 * @param marks the words looked for, as ranges of the text
 * @param rank how well it answers
 */
public record Hit(Target target, String kind, String text, List<TextRange> marks, Rank rank) {

    /** How well a hit answers, the best first. */
    public enum Rank {
        /** A name is what was typed. */
        EXACT,
        /** A name begins with it. */
        PREFIX,
        /** A word of a name begins with it. */
        WORD_PREFIX,
        /** It stands somewhere in a name. */
        SUBSTRING,
        /** Its words stand in a name, apart. */
        WORDS,
        /** A sentence of a source has it. */
        TEXT
    }

    /** What hits are listed under. */
    public enum Group {
        ACTORS("Actors"),
        TIES("Ties"),
        CONCERNS("Concerns"),
        SENTENCES("Sentences");

        private final String title;

        Group(String title) {
            this.title = title;
        }

        public String title() {
            return title;
        }

        static Group of(Target target) {
            if (target instanceof Target.Element element) {
                return element.id() instanceof ActorId
                        ? ACTORS
                        : element.id() instanceof TieId ? TIES : CONCERNS;
            }
            return SENTENCES;
        }
    }

    public Group group() {
        return Group.of(target);
    }

    /** What a hit leads to. */
    public sealed interface Target {

        /**
         * An element.
         *
         * @param id an actor, a tie or a concern
         */
        record Element(ElementId id) implements Target {}

        /**
         * A sentence.
         *
         * @param sentence the sentence
         */
        record Text(SentenceRef sentence) implements Target {}
    }

    /** Copies the list. */
    public Hit {
        marks = List.copyOf(marks);
    }
}
