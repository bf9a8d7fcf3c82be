package org.entente.view.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.id.ElementId;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Article;
import org.entente.source.Sentence;
import org.entente.view.command.Command;
import org.entente.view.search.Hit.Group;
import org.entente.view.search.Hit.Rank;
import org.entente.view.search.Hit.Target;
import org.entente.view.text.TextRange;
import org.entente.view.words.Folded;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Finds actors, ties, concerns and sentences by their words, ignoring case and accents. Built once
 * for a dossier. Immutable and thread-safe.
 */
public final class SearchIndex {

    private static final int MAX_OF_GROUP = 40;
    private static final int EXCERPT_BEFORE = 34;

    /** Weights of words in the vocabulary. */
    private static final int NAME = 3;

    private static final int LABEL = 2;
    private static final int TEXT = 1;

    private static final int EXCERPT_LENGTH = 130;

    private final List<Entry> entries = new ArrayList<>();
    private final SpellingCorrector vocabulary = new SpellingCorrector();
    private final List<IndexedText> texts = new ArrayList<>();

    /** A name of an entry; a lesser one never ranks above {@link Rank#WORD_PREFIX}. */
    private record Name(String text, String folded, boolean lesser) {}

    /** The sentences of an article and their words, shared by the editions of a dossier. */
    private record IndexedText(
            Article article, List<Sentence> sentences, List<Name> names, SpellingCorrector words) {

        static IndexedText of(Article article, BooleanSupplier cancelled) {
            List<Name> names = new ArrayList<>();
            SpellingCorrector words = new SpellingCorrector();
            List<Sentence> sentences = article.sentences();
            for (Sentence sentence : sentences) {
                goOn(cancelled);
                words.add(sentence.text(), TEXT);
                names.add(name(sentence.text(), true));
            }
            return new IndexedText(article, sentences, names, words);
        }
    }

    private record Entry(Target target, String kind, String text, List<Name> names) {

        boolean isSentence() {
            return target instanceof Target.Text;
        }

        Group group() {
            return Group.of(target);
        }
    }

    private record Match(int entry, int name, Rank rank) {}

    /**
     * Search results.
     *
     * @param hits the best hits: the group with the best hit first, in each group the best first
     * @param counts the number of hits in each group
     * @param elements all actors, ties and concerns found
     * @param meant the corrected query; empty if the query itself was used
     */
    public record Result(
            List<Hit> hits,
            Map<Group, Integer> counts,
            Set<ElementId> elements,
            Optional<String> meant) {

        static final Result NOTHING = new Result(List.of(), Map.of(), Set.of(), Optional.empty());

        public Result {
            hits = List.copyOf(hits);
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
            elements = Collections.unmodifiableSet(new LinkedHashSet<>(elements));
        }

        /** Returns the number of hits in all groups. */
        public int total() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }

        private Result meaning(String words) {
            return new Result(hits, counts, elements, Optional.of(words));
        }
    }

    /** Finds nothing. */
    static final SearchIndex EMPTY = new SearchIndex();

    private SearchIndex() {}

    /**
     * Indexes a dossier and the texts of its sources.
     *
     * @param cancelled polled while indexing
     * @throws CancellationException if cancelled
     */
    public static SearchIndex of(Dossier dossier, BooleanSupplier cancelled) {
        return EMPTY.after(dossier, cancelled);
    }

    /**
     * Indexes the next edition of a dossier. Texts that have not changed are not indexed again.
     *
     * @param dossier the edition
     * @param cancelled polled while indexing
     * @throws CancellationException if cancelled
     */
    SearchIndex after(Dossier dossier, BooleanSupplier cancelled) {
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
            index.add(source, where, text(source.article(), cancelled));
        }
        return index;
    }

    // Compared by identity: comparing the words would take as long as indexing them.
    @SuppressWarnings("ReferenceEquality")
    private IndexedText text(Article article, BooleanSupplier cancelled) {
        return texts.stream()
                .filter(known -> known.article() == article)
                .findFirst()
                .orElseGet(() -> IndexedText.of(article, cancelled));
    }

    /** Indexes commands by their titles and tooltips. */
    static SearchIndex ofCommands(List<Command> commands) {
        SearchIndex index = new SearchIndex();
        commands.forEach(index::add);
        return index;
    }

    private void add(Command command) {
        vocabulary.add(command.name(), NAME);
        entries.add(
                new Entry(
                        new Target.Action(command),
                        Hit.kind(command),
                        command.name(),
                        List.of(name(command.name(), false), name(command.help(), true))));
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
        names.forEach(name -> vocabulary.add(name.text(), NAME));
        entries.add(
                new Entry(
                        new Target.Element(actor.id()),
                        actor.kind().isUnstated() ? "actor" : actor.kind().word(),
                        Isolated.of(actor.name()),
                        names));
    }

    private void add(Claim claim, String title) {
        vocabulary.add(claim.label(), LABEL);
        entries.add(
                new Entry(
                        new Target.Element(claim.id()),
                        claim instanceof Tie ? "tie" : "concern",
                        title,
                        List.of(name(claim.label(), false), name(title, true))));
    }

    private void add(Source source, String where, IndexedText text) {
        texts.add(text);
        vocabulary.add(text.words());
        for (int i = 0; i < text.sentences().size(); i++) {
            Sentence sentence = text.sentences().get(i);
            entries.add(
                    new Entry(
                            new Target.Text(
                                    new SentenceRef(
                                            source.id(), sentence.paragraph(), sentence.index())),
                            where + Phrases.paragraph(sentence.paragraph()),
                            sentence.text(),
                            List.of(text.names().get(i))));
        }
    }

    private static Name name(String text, boolean lesser) {
        return new Name(text, Folded.of(text), lesser);
    }

    /**
     * Searches for a query. Without a match, searches for the corrected query instead.
     *
     * @return the hits in groups; nothing for a blank query
     */
    public Result search(String typed) {
        Result found = exactly(typed);
        return found.total() > 0
                ? found
                : vocabulary
                        .corrected(typed)
                        .map(meant -> exactly(meant).meaning(meant))
                        .filter(other -> other.total() > 0)
                        .orElse(found);
    }

    private Result exactly(String typed) {
        String query = Folded.of(typed).strip();
        if (query.isEmpty()) {
            return Result.NOTHING;
        }
        List<String> words = Arrays.asList(query.split(" "));
        // One list for each group and rank, in the dossier's order, avoids sorting thousands.
        Map<Group, Map<Rank, List<Match>>> groups = new EnumMap<>(Group.class);
        Set<ElementId> elements = new LinkedHashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Match match = match(i, query, words);
            if (match != null) {
                groups.computeIfAbsent(entries.get(i).group(), group -> new EnumMap<>(Rank.class))
                        .computeIfAbsent(match.rank(), rank -> new ArrayList<>())
                        .add(match);
                if (entries.get(i).target() instanceof Target.Element element) {
                    elements.add(element.id());
                }
            }
        }
        Map<Group, Integer> counts = new LinkedHashMap<>();
        List<Hit> hits = new ArrayList<>();
        for (Map.Entry<Group, Map<Rank, List<Match>>> group : inOrder(groups)) {
            List<Match> matches = group.getValue().values().stream().flatMap(List::stream).toList();
            counts.put(group.getKey(), matches.size());
            matches.stream().limit(MAX_OF_GROUP).map(m -> hit(m, query, words)).forEach(hits::add);
        }
        return new Result(hits, counts, elements, Optional.empty());
    }

    /** Orders groups by their best hit, sentences last. */
    private static List<Map.Entry<Group, Map<Rank, List<Match>>>> inOrder(
            Map<Group, Map<Rank, List<Match>>> groups) {
        return groups.entrySet().stream()
                .sorted(
                        Comparator.<Map.Entry<Group, Map<Rank, List<Match>>>>comparingInt(
                                        group -> group.getKey() == Group.SENTENCES ? 1 : 0)
                                .thenComparing(
                                        group -> group.getValue().keySet().iterator().next()))
                .toList();
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
            boolean apart =
                    words.size() > 1
                            && words.stream().allMatch(word -> Words.anyBegins(text, word));
            return apart ? Rank.WORDS : null;
        }
        if (!name.lesser()) {
            if (text.length() == query.length()) {
                return Rank.EXACT;
            }
            if (Words.anyIs(text, query)) {
                return Rank.WORD;
            }
            if (at == 0) {
                return Rank.PREFIX;
            }
        }
        return Words.anyBegins(text, query) ? Rank.WORD_PREFIX : Rank.SUBSTRING;
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

    /** Returns the part of a sentence around the first match, cut between words. */
    private static String excerpt(String text, String query, List<String> words) {
        List<TextRange> marks = marks(text, query, words);
        int first = marks.isEmpty() ? 0 : marks.get(0).start();
        int from = 0;
        if (first > EXCERPT_BEFORE && text.length() > EXCERPT_LENGTH / 2) {
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

    /** A letter may fold to several; the end is where the next letter of the text begins. */
    private static int end(int[] origins, int after) {
        int end = after;
        while (end < origins.length - 1 && end > 0 && origins[end] == origins[end - 1]) {
            end++;
        }
        return origins[end];
    }
}
