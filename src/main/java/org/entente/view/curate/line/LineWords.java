package org.entente.view.curate.line;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.entente.edit.rule.DossierRules;
import org.entente.model.Word;
import org.entente.view.words.Isolated;
import org.entente.wording.Shortened;

/**
 * Words on lines: names cut to the room there is, and what is wrong with those that are written.
 */
final class LineWords {

    /** How long a name on a button may be; a longer one is cut. */
    private static final int MAX_SHOWN = 40;

    private LineWords() {}

    static String shown(String name) {
        return Shortened.to(MAX_SHOWN, Isolated.line(name));
    }

    static String quoted(String words) {
        return '\u201c' + shown(words) + '\u201d';
    }

    /** Checks what somebody has written; returns what is wrong. */
    static Optional<String> flaw(String what, String words, String ifEmpty) {
        if (words.isBlank()) {
            return Optional.of(ifEmpty);
        }
        return words.length() <= DossierRules.MAX_NAME
                ? Optional.empty()
                : Optional.of(
                        "The "
                                + what
                                + " has "
                                + grouped(words.codePointCount(0, words.length()))
                                + " letters; at most "
                                + DossierRules.MAX_NAME
                                + " can be shown. Mark or write fewer.");
    }

    private static String grouped(int number) {
        return number < 1000
                ? Integer.toString(number)
                : number / 1000 + "," + String.valueOf(1000 + number % 1000).substring(1);
    }

    static <W extends Word> List<W> stated(W[] words) {
        return Arrays.stream(words).filter(word -> !word.isUnstated()).toList();
    }

    /** Lists the words of a vocabulary to choose from. */
    static <W extends Word> List<Option> options(
            W[] words, Function<W, String> meaning, Consumer<W> choose) {
        return stated(words).stream()
                .map(word -> Option.of(word.text(), meaning.apply(word), () -> choose.accept(word)))
                .toList();
    }
}
