package org.entente.view.search;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.command.Command;
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
        COMMANDS("Commands"),
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
            if (target instanceof Target.Action) {
                return COMMANDS;
            }
            if (target instanceof Target.Element element) {
                return element.id() instanceof ActorId
                        ? ACTORS
                        : element.id() instanceof TieId ? TIES : CONCERNS;
            }
            return SENTENCES;
        }
    }

    /** Lists a command without being looked for. */
    static Hit of(Command command) {
        return new Hit(
                new Target.Action(command), kind(command), command.name(), List.of(), Rank.PREFIX);
    }

    /** Says whether a command is on, and its key: "on, L". */
    static String kind(Command command) {
        String key = command.keyText().orElse("");
        String state = state(command);
        return state.isEmpty() || key.isEmpty() ? state + key : state + ", " + key;
    }

    private static String state(Command command) {
        if (command.state() instanceof Command.State.Switch of) {
            return of.on().get() ? "on" : "off";
        }
        return command.state() instanceof Command.State.Choice of && of.chosen().get()
                ? "chosen"
                : "";
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
         * Something to do.
         *
         * @param command what
         */
        record Action(Command command) implements Target {}

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
