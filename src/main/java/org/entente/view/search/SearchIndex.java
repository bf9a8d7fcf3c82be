package org.entente.view.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Sentence;
import org.entente.view.search.Hit.Rank;
import org.entente.view.search.Hit.Target;
import org.entente.view.text.TextRange;
import org.entente.view.words.Folded;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors, ties, concerns and sentences by their words, blind to case and accents. Built once
 * for a dossier. Immutable, so any thread may search it.
 */
public final class SearchIndex {

    private static final int MOST_HITS = 100;
    private static final int EXCERPT_BEFORE = 34;
    private static final int EXCERPT_LENGTH = 130;

    private final List<Entry> entries = new ArrayList<>();

    /** A name an entry can be found by; a lesser one never ranks above the beginning of a word. */
    private record Name(String text, String folded, boolean lesser) {}

    private record Entry(Target target, String kind, String text, List<Name> names) {

        boolean isSentence() {
            return target instanceof Target.Text;
        }
    }

    private record Match(int entry, int name, Rank rank) {}

    /**
     * What was found.
     *
     * @param hits the best of it, the best first
     * @param total how much was found in all
     */
    public record Result(List<Hit> hits, int total) {

        /** Copies the list. */
        public Result {
            hits = List.copyOf(hits);
        }
    }

    private SearchIndex() {}

    /**
     * Indexes a dossier and the texts of its sources.
     *
     * @param dossier the dossier
     * @return the index
     */
    public static SearchIndex of(Dossier dossier) {
        return of(dossier, () -> false);
    }

    /**
     * Indexes a dossier and the texts of its sources, unless that is given up.
     *
     * @param dossier the dossier
     * @param cancelled asked again and again whether it is
     * @return the index
     * @throws CancellationException if it is
     */
    static SearchIndex of(Dossier dossier, BooleanSupplier cancelled) {
        SearchIndex index = new SearchIndex();
        for (Actor actor : dossier.actors()) {
            goOn(cancelled);
            index.add(actor);
        }
        Phrases phrases = new Phrases(dossier);
        for (Claim claim : dossier.claims()) {
            goOn(cancelled);
            index.add(claim, phrases.title(claim));
        }
        boolean several = dossier.sources().size() > 1;
        for (Source source : dossier.sources()) {
            String where = several ? Isolated.of(source.title()) + ", " : "";
            for (Sentence sentence : source.article().sentences()) {
                goOn(cancelled);
                index.add(source, sentence, where);
            }
        }
        return index;
    }

    private static void goOn(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the index is not wanted any more");
        }
    }

    private void add(Actor actor) {
        List<Name> names = new ArrayList<>();
        names.add(name(actor.name(), false));
        actor.aliases().forEach(alias -> names.add(name(alias, false)));
        entries.add(
                new Entry(
                        new Target.Element(actor.id()),
                        actor.kind().isUnstated() ? "actor" : actor.kind().word(),
                        Isolated.of(actor.name()),
                        names));
    }

    private void add(Claim claim, String title) {
        entries.add(
                new Entry(
                        new Target.Element(claim.id()),
                        claim instanceof Tie ? "tie" : "concern",
                        title,
                        List.of(name(claim.label(), false), name(title, true))));
    }

    private void add(Source source, Sentence sentence, String where) {
        entries.add(
                new Entry(
                        new Target.Text(
                                new SentenceRef(
                                        source.id(), sentence.paragraph(), sentence.index())),
                        where + Phrases.paragraph(sentence.paragraph()),
                        sentence.text(),
                        List.of(name(sentence.text(), true))));
    }

    private static Name name(String text, boolean lesser) {
        return new Name(text, Folded.of(text), lesser);
    }

    /**
     * Searches.
     *
     * @param typed what the user typed
     * @return the hits, ranked, sentences below all names; actors stand before ties and concerns of
     *     the same rank, otherwise the dossier's order holds; nothing for a blank query
     */
    public Result search(String typed) {
        String query = Folded.of(typed).strip();
        if (query.isEmpty()) {
            return new Result(List.of(), 0);
        }
        List<String> words = Arrays.asList(query.split(" "));
        // One list for each rank, filled in the dossier's order, spares sorting thousands.
        Map<Rank, List<Match>> names = new EnumMap<>(Rank.class);
        Map<Rank, List<Match>> sentences = new EnumMap<>(Rank.class);
        for (int i = 0; i < entries.size(); i++) {
            Match match = match(i, query, words);
            if (match != null) {
                (entries.get(i).isSentence() ? sentences : names)
                        .computeIfAbsent(match.rank(), rank -> new ArrayList<>())
                        .add(match);
            }
        }
        List<Hit> hits =
                Stream.concat(names.values().stream(), sentences.values().stream())
                        .flatMap(List::stream)
                        .limit(MOST_HITS)
                        .map(match -> hit(match, query, words))
                        .toList();
        int total =
                Stream.concat(names.values().stream(), sentences.values().stream())
                        .mapToInt(List::size)
                        .sum();
        return new Result(hits, total);
    }

    private @Nullable Match match(int index, String query, List<String> words) {
        List<Name> names = entries.get(index).names();
        Match best = null;
        for (int n = 0; n < names.size(); n++) {
            Rank rank = rank(names.get(n), query, words);
            if (rank != null && (best == null || rank.compareTo(best.rank()) < 0)) {
                best = new Match(index, n, rank);
            }
        }
        return best;
    }

    private static @Nullable Rank rank(Name name, String query, List<String> words) {
        String text = name.folded();
        int at = text.indexOf(query);
        if (at < 0) {
            boolean apart = words.size() > 1 && words.stream().allMatch(text::contains);
            return apart ? Rank.WORDS : null;
        }
        if (at == 0 && !name.lesser()) {
            return text.length() == query.length() ? Rank.EXACT : Rank.PREFIX;
        }
        for (int next = at; next >= 0; next = text.indexOf(query, next + 1)) {
            if (next == 0 || !Character.isLetterOrDigit(text.charAt(next - 1))) {
                return Rank.WORD_PREFIX;
            }
        }
        return Rank.SUBSTRING;
    }

    private Hit hit(Match match, String query, List<String> words) {
        Entry entry = entries.get(match.entry());
        String text = entry.text();
        if (entry.isSentence()) {
            text = excerpt(text, query, words);
        } else if (match.name() > 0 && !entry.names().get(match.name()).lesser()) {
            text = text + " \u2014 also " + Isolated.of(entry.names().get(match.name()).text());
        }
        Rank rank = entry.isSentence() ? Rank.TEXT : match.rank();
        return new Hit(entry.target(), entry.kind(), text, marks(text, query, words), rank);
    }

    /** The part of a sentence around the first word found, cut where words begin and end. */
    private static String excerpt(String text, String query, List<String> words) {
        List<TextRange> marks = marks(text, query, words);
        int first = marks.isEmpty() ? 0 : marks.get(0).start();
        int from = 0;
        if (first > EXCERPT_BEFORE && text.length() > EXCERPT_BEFORE + EXCERPT_LENGTH / 2) {
            int space = text.indexOf(' ', first - EXCERPT_BEFORE);
            from = space < 0 || space >= first ? first : space + 1;
        }
        String rest = Phrases.shortened(text.substring(from), EXCERPT_LENGTH);
        return from == 0 ? rest : "\u2026 " + rest;
    }

    private static List<TextRange> marks(String text, String query, List<String> words) {
        String folded = Folded.of(text);
        int[] origins = Folded.origins(text);
        List<TextRange> marks = new ArrayList<>();
        List<String> wanted = folded.contains(query) ? List.of(query) : words;
        for (String word : wanted) {
            int at = folded.indexOf(word);
            while (at >= 0) {
                marks.add(new TextRange(origins[at], end(origins, at + word.length())));
                at = folded.indexOf(word, at + word.length());
            }
        }
        return TextRange.union(marks);
    }

    /** Letters may fold to several; the end is where the next letter of the text begins. */
    private static int end(int[] origins, int after) {
        int end = after;
        while (end < origins.length - 1 && end > 0 && origins[end] == origins[end - 1]) {
            end++;
        }
        return origins[end];
    }
}
