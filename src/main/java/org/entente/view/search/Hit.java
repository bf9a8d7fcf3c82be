package org.entente.view.search;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.command.Command;
import org.entente.view.text.TextRange;

/**
 * A search result.
 *
 * @param target what it leads to
 * @param kind its kind, such as "country", "tie" or "¶ 8"
 * @param text the listed text
 * @param marks the matches, as ranges of the text
 * @param rank how well it matches
 */
public record Hit(Target target, String kind, String text, List<TextRange> marks, Rank rank) {

    /** How well a hit matches, best first. */
    public enum Rank {
        /** The query is a name. */
        EXACT,
        /** A whole word of a name is the query. */
        WORD,
        /** A name starts with the query. */
        PREFIX,
        /** A word of a name starts with the query. */
        WORD_PREFIX,
        /** A name contains the query. */
        SUBSTRING,
        /** A name contains the words of the query, apart. */
        WORDS,
        /** A sentence of a source contains the query. */
        TEXT
    }

    /** The groups in which hits are listed. */
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

    /** Returns a hit for a command, without a match. */
    static Hit of(Command command) {
        return new Hit(
                new Target.Action(command), kind(command), command.name(), List.of(), Rank.PREFIX);
    }

    /** Returns a command's state and key: "on, L". */
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

        record Element(ElementId id) implements Target {}

        record Action(Command command) implements Target {}

        record Text(SentenceRef sentence) implements Target {}
    }

    public Hit {
        marks = List.copyOf(marks);
    }
}
