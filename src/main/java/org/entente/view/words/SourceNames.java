package org.entente.view.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.id.SourceId;

/**
 * Short names and colours for the sources of a dossier, where titles do not fit. Immutable and
 * thread-safe.
 */
public final class SourceNames {

    /** How many colours the style sheet has for sources; more sources share them. */
    private static final int COLORS = 6;

    private static final int MAX_LENGTH = 28;

    private final Map<SourceId, String> names = new LinkedHashMap<>();
    private final List<SourceId> order;

    /** Names a source by its publisher, or by its title where that tells it apart better. */
    public SourceNames(Dossier dossier) {
        order = dossier.sources().stream().map(Source::id).toList();
        Set<String> taken = new LinkedHashSet<>();
        for (Source source : dossier.sources()) {
            String name = name(source, dossier.sources());
            String free = name;
            for (int i = 2; !taken.add(free); i++) {
                free = name + " (" + i + ")";
            }
            names.put(source.id(), free);
        }
    }

    private static String name(Source source, List<Source> all) {
        String publisher = source.publisher();
        String words = source.title();
        if (publisher != null
                && !publisher.isBlank()
                && all.stream().filter(s -> publisher.equals(s.publisher())).count() == 1) {
            words = publisher;
        }
        return Isolated.line(
                Phrases.shortened(words.isBlank() ? source.id().value() : words, MAX_LENGTH));
    }

    /** Whether there is more than one source, so that each must be named. */
    public boolean areSeveral() {
        return order.size() > 1;
    }

    /** Returns the short name of a source; its id where the dossier has no such source. */
    public String of(SourceId source) {
        return names.getOrDefault(source, source.value());
    }

    /** Returns the style class of a source's colour; empty if there is but one source. */
    public Optional<String> color(SourceId source) {
        int index = order.indexOf(source);
        return areSeveral() && index >= 0
                ? Optional.of("source-" + (index % COLORS + 1))
                : Optional.empty();
    }

    /**
     * Returns the voice of a claim without a speaker: "the article", or the names of the sources
     * that support it: "The Herald and The Post".
     */
    public String voice(Claim claim) {
        if (!areSeveral()) {
            return "the article";
        }
        Set<SourceId> cited = new LinkedHashSet<>();
        claim.evidence().stream().map(Evidence::source).forEach(cited::add);
        List<String> told = new ArrayList<>();
        order.stream().filter(cited::contains).map(this::of).forEach(told::add);
        return Grammar.list(told);
    }
}
