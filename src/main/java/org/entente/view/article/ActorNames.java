package org.entente.view.article;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.id.ActorId;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Sentence;
import org.entente.view.OpenDossier;
import org.entente.view.text.TextRange;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names and aliases of actors in a text.
 *
 * <p>A name matches whole words; of names that begin at the same word the longest wins. Words
 * consist of letters and digits, so "China" is found in "China’s" and "Russia" in "Russia-North
 * Korea", but not in "Russian". Accents, the form of apostrophes and hyphens, and the width of
 * white space are ignored. Case matters, since "US" is not "us", with two exceptions: a name with a
 * lower-case initial also matches with a capital one, as at the start of a sentence, and a name of
 * four letters or more also matches in capitals. "the" before a name in capitals is optional: "the
 * US" is found in "US troops".
 *
 * <p>A name shared by two actors belongs to the first in the dossier. Immutable and thread-safe.
 */
public final class ActorNames {

    private static final int MIN_SHOUTED_LENGTH = 4;
    private static final String ARTICLE = "the ";

    private final Node root = new Node();

    record Found(TextRange range, ActorId actor) {}

    /** A name as spelled, folded except for case. */
    private record Name(String spelling, ActorId actor) {}

    /** A node of a trie over the lower-case letters of names. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private final List<Name> names = new ArrayList<>();
    }

    ActorNames(Dossier dossier) {
        for (Actor actor : dossier.actors()) {
            add(actor.name(), actor.id());
            actor.aliases().forEach(alias -> add(alias, actor.id()));
        }
    }

    private void add(String name, ActorId actor) {
        String spelling = folded(name.strip());
        insert(spelling, actor);
        if (spelling.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length())) {
            String bare = spelling.substring(ARTICLE.length());
            if (isShouted(bare)) {
                insert(bare, actor);
            }
        }
    }

    private void insert(String spelling, ActorId actor) {
        if (spelling.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return;
        }
        Node node = root;
        for (char c : spelling.toLowerCase(Locale.ROOT).toCharArray()) {
            node = node.next.computeIfAbsent(c, letter -> new Node());
        }
        node.names.add(new Name(spelling, actor));
    }

    /** Finds all names in a text, in order and without overlaps. */
    List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            Found longest = isWordStart(text, at) ? longest(text, at) : null;
            if (longest != null) {
                found.add(longest);
                at = longest.range().end();
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return List.copyOf(found);
    }

    private @Nullable Found longest(String text, int start) {
        Found longest = null;
        Node node = root;
        StringBuilder spelled = new StringBuilder();
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int before = spelled.length();
            fold(point, spelled);
            for (int i = before; i < spelled.length() && node != null; i++) {
                node = node.next.get(Character.toLowerCase(spelled.charAt(i)));
            }
            if (node == null) {
                break;
            }
            at += Character.charCount(point);
            if (!node.names.isEmpty() && isWordEnd(text, at)) {
                for (Name name : node.names) {
                    if (fits(name.spelling(), spelled)) {
                        longest = new Found(new TextRange(start, at), name.actor());
                        break;
                    }
                }
            }
        }
        return longest;
    }

    /** Tells whether the case of a text matches that of a name. */
    private static boolean fits(String name, StringBuilder text) {
        if (name.contentEquals(text)) {
            return true;
        }
        boolean opens =
                Character.isLowerCase(name.charAt(0))
                        && name.length() == text.length()
                        && name.substring(1).contentEquals(text.substring(1));
        return opens || (text.length() >= MIN_SHOUTED_LENGTH && isShouted(text.toString()));
    }

    private static boolean isShouted(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(Character::isLowerCase);
    }

    private static boolean isWordStart(String text, int at) {
        return isWord(text.codePointAt(at)) && (at == 0 || !isWord(text.codePointBefore(at)));
    }

    private static boolean isWordEnd(String text, int at) {
        return at == text.length()
                || !isWord(text.codePointAt(at))
                || !isWord(text.codePointBefore(at));
    }

    private static boolean isWord(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK;
    }

    private static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        text.codePoints().forEach(point -> fold(point, folded));
        return folded.toString();
    }

    private static void fold(int point, StringBuilder folded) {
        if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            if (folded.isEmpty() || folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (point < 0x80) {
            folded.append((char) point);
        } else {
            switch (point) {
                case '\u2018', '\u2019', '\u02bc' -> folded.append('\'');
                case '\u2010', '\u2011', '\u2012', '\u2013' -> folded.append('-');
                default ->
                        Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                                .codePoints()
                                .filter(p -> Character.getType(p) != Character.NON_SPACING_MARK)
                                .forEach(folded::appendCodePoint);
            }
        }
    }

    /** Returns the sentences that name an actor, in reading order. */
    public static List<SentenceRef> sentences(OpenDossier open, ActorId actor) {
        ActorNames names = new ActorNames(open.dossier());
        List<SentenceRef> found = new ArrayList<>();
        for (Source source : open.dossier().sources()) {
            for (Sentence sentence : source.article().sentences()) {
                if (names.in(sentence.text()).stream().anyMatch(n -> n.actor().equals(actor))) {
                    found.add(new SentenceRef(source.id(), sentence.paragraph(), sentence.index()));
                }
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns the sentence after a mention; the first after the last mention or any other sentence.
     */
    public static Optional<SentenceRef> next(
            List<SentenceRef> mentions, Optional<SentenceRef> after) {
        int at = after.map(mentions::indexOf).orElse(-1);
        return mentions.isEmpty()
                ? Optional.empty()
                : Optional.of(mentions.get((at + 1) % mentions.size()));
    }
}
