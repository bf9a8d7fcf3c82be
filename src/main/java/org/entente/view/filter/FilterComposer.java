package org.entente.view.filter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.FilterChoice;
import org.entente.graph.RelationFilter;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.Trait.Facet;
import org.entente.view.OpenDossier;
import org.entente.view.filter.FilterContent.Row;
import org.entente.view.filter.FilterContent.Section;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.entente.view.words.SourceNames;

/** Composes the content of the filter pane from a choice and a dossier. A pure function. */
final class FilterComposer {

    /** The maximum number of rows of a section. */
    private static final int MAX_ROWS = 15;

    private final Dossier dossier;
    private final SourceNames sources;
    private final FilterChoice choice;
    private final Map<Trait, Integer> counts;

    private FilterComposer(OpenDossier open, FilterChoice choice) {
        this.dossier = open.dossier();
        this.sources = new SourceNames(dossier);
        this.choice = choice;
        this.counts = counts(dossier.claims());
    }

    static FilterContent compose(OpenDossier open, FilterChoice choice) {
        return new FilterComposer(open, choice).content();
    }

    private static Set<Trait> traits(Dossier dossier, Facet facet, Set<Trait> ofClaims) {
        Set<Trait> found = new LinkedHashSet<>(ofClaims);
        for (Actor actor : dossier.actors()) {
            found.add(new Trait.OfActorKind(actor.kind()));
            found.add(new Trait.OfActor(actor.id()));
        }
        dossier.claims().forEach(claim -> found.add(new Trait.OfClaim(claim.id())));
        return new LinkedHashSet<>(
                vocabulary(dossier, facet).stream().filter(found::contains).toList());
    }

    private static List<? extends Trait> vocabulary(Dossier dossier, Facet facet) {
        return switch (facet) {
            case LAYER -> List.of(Trait.Layer.values());
            case STANCE -> Arrays.stream(Stance.values()).map(Trait.OfStance::new).toList();
            case STATUS -> Arrays.stream(Status.values()).map(Trait.OfStatus::new).toList();
            case KIND -> Arrays.stream(TieKind.values()).map(Trait.OfKind::new).toList();
            case ACTOR_KIND ->
                    Arrays.stream(ActorKind.values()).map(Trait.OfActorKind::new).toList();
            case ACTOR -> dossier.actors().stream().map(a -> new Trait.OfActor(a.id())).toList();
            case CLAIM -> dossier.claims().stream().map(c -> new Trait.OfClaim(c.id())).toList();
            case SPEAKER ->
                    Stream.concat(
                                    Stream.of(
                                            new Trait.OfSpeaker(Optional.empty()),
                                            new Trait.OfNobody()),
                                    dossier.actors().stream()
                                            .map(a -> new Trait.OfSpeaker(Optional.of(a.id()))))
                            .toList();
            case SOURCE ->
                    Stream.concat(
                                    dossier.sources().stream()
                                            .map(s -> new Trait.OfSource(Optional.of(s.id()))),
                                    Stream.of(new Trait.OfSource(Optional.empty())))
                            .toList();
        };
    }

    private FilterContent content() {
        List<Section> sections = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Set<Trait> traits = traits(dossier, facet, counts.keySet());
            // A single value tells nothing apart, but the two layers always explain themselves.
            if (facet == Facet.ACTOR || facet == Facet.CLAIM) {
                // They are hidden in the picture; here those are listed that are.
                traits.removeIf(choice::shows);
                if (!traits.isEmpty()) {
                    sections.add(section(facet, traits));
                }
            } else if (traits.size() > 1 || (facet == Facet.LAYER && !traits.isEmpty())) {
                sections.add(section(facet, traits));
            }
        }
        return new FilterContent(sections, choice.isActive(), hidden(), evidence());
    }

    private FilterContent.MinEvidence evidence() {
        IntSummaryStatistics numbers =
                dossier.claims().stream()
                        .mapToInt(claim -> claim.evidence().size())
                        .summaryStatistics();
        if (numbers.getCount() == 0) {
            return new FilterContent.MinEvidence(0, 0, 0);
        }
        int least = numbers.getMin();
        return new FilterContent.MinEvidence(
                least,
                numbers.getMax(),
                Math.max(least, Math.min(numbers.getMax(), choice.minEvidence())));
    }

    private Section section(Facet facet, Set<Trait> traits) {
        FilterChoice others = choice.without(facet);
        RelationFilter filter = others.of(dossier);
        Map<Trait, Integer> left =
                others.isActive()
                        ? counts(
                                Stream.<Claim>concat(
                                                dossier.ties().stream().filter(filter.ties()),
                                                dossier.concerns().stream()
                                                        .filter(filter.concerns()))
                                        .toList())
                        : counts;
        return new Section(
                facet,
                title(facet),
                most(traits, left).map(t -> row(t, left.getOrDefault(t, 0))).toList());
    }

    private static Map<Trait, Integer> counts(List<Claim> claims) {
        Map<Trait, Integer> counts = new HashMap<>();
        for (Claim claim : claims) {
            new LinkedHashSet<>(Trait.of(claim)).forEach(t -> counts.merge(t, 1, Integer::sum));
        }
        return counts;
    }

    /**
     * Of very many speakers, returns those with most claims and those that are hidden, in order.
     */
    private Stream<Trait> most(Set<Trait> traits, Map<Trait, Integer> counts) {
        if (traits.size() <= MAX_ROWS) {
            return traits.stream();
        }
        Set<Trait> kept =
                traits.stream()
                        .sorted(Comparator.comparingInt(t -> -counts.getOrDefault(t, 0)))
                        .limit(MAX_ROWS)
                        .collect(Collectors.toSet());
        return traits.stream().filter(t -> kept.contains(t) || !choice.shows(t));
    }

    private Row row(Trait trait, int claims) {
        boolean isOne = trait.facet() == Facet.ACTOR || trait.facet() == Facet.CLAIM;
        int count = isOne ? 1 : claims;
        if (trait instanceof Trait.OfActorKind kind) {
            count = (int) dossier.actors().stream().filter(a -> a.kind() == kind.kind()).count();
        }
        return new Row(
                trait,
                label(trait),
                count,
                counted(trait.facet(), trait, count),
                choice.shows(trait),
                trait instanceof Trait.OfStance stance
                        ? Optional.of(stance.stance())
                        : Optional.empty(),
                trait instanceof Trait.OfStatus status
                        ? Optional.of(status.status())
                        : Optional.empty(),
                trait instanceof Trait.OfSource source
                        ? source.only().flatMap(sources::color)
                        : Optional.empty());
    }

    private String label(Trait trait) {
        if (trait instanceof Trait.Layer layer) {
            return layer == Trait.Layer.TIES ? "Ties" : "Concerns";
        } else if (trait instanceof Trait.OfStance stance) {
            return stance.stance().text();
        } else if (trait instanceof Trait.OfStatus status) {
            return Phrases.statusWord(status.status());
        } else if (trait instanceof Trait.OfKind kind) {
            return kind.kind().text();
        } else if (trait instanceof Trait.OfActorKind kind) {
            return kind.kind().text();
        } else if (trait instanceof Trait.OfActor of) {
            return Isolated.of(dossier.nameOf(of.actor()));
        } else if (trait instanceof Trait.OfClaim of) {
            return Isolated.of(new Phrases(dossier).title(of.claim()));
        } else if (trait instanceof Trait.OfNobody) {
            return "nobody: no evidence";
        } else if (trait instanceof Trait.OfSource source) {
            return source.only().map(id -> sources.of(id) + " only").orElse("several sources");
        }
        return ((Trait.OfSpeaker) trait)
                .speaker()
                .map(dossier::nameOf)
                .map(Isolated::of)
                .orElse(sources.areSeveral() ? "the sources themselves" : "the article");
    }

    private static String counted(Facet facet, Trait trait, int count) {
        return switch (facet) {
            case STANCE, KIND -> Phrases.count(count, "tie");
            case ACTOR_KIND, ACTOR -> Phrases.count(count, "actor");
            case LAYER -> Phrases.count(count, trait == Trait.Layer.TIES ? "tie" : "concern");
            case STATUS, SPEAKER, SOURCE, CLAIM ->
                    Phrases.count(count, "tie or concern", "ties and concerns");
        };
    }

    private static String title(Facet facet) {
        return switch (facet) {
            case LAYER -> "Show";
            case STANCE -> "Stance";
            case STATUS -> "How certain";
            case SPEAKER -> "According to";
            case SOURCE -> "Found in";
            case KIND -> "Kind";
            case ACTOR_KIND -> "Actor kind";
            case ACTOR -> "Hidden actors";
            case CLAIM -> "Hidden ties and concerns";
        };
    }

    private String hidden() {
        if (!choice.isActive()) {
            return "Nothing is hidden";
        }
        RelationFilter shown = choice.of(dossier);
        int ties = (int) dossier.ties().stream().filter(shown.ties()).count();
        int concerns = (int) dossier.concerns().stream().filter(shown.concerns()).count();
        List<String> parts = new ArrayList<>();
        part(parts, ties, dossier.ties().size(), "tie");
        part(parts, concerns, dossier.concerns().size(), "concern");
        int actors = (int) dossier.actors().stream().filter((Actor a) -> choice.keeps(a)).count();
        part(parts, actors, dossier.actors().size(), "actor");
        return parts.isEmpty() ? "Nothing is hidden" : String.join(", ", parts) + " hidden";
    }

    private static void part(List<String> parts, int shown, int all, String noun) {
        if (shown < all) {
            parts.add((all - shown) + " of " + Phrases.count(all, noun));
        }
    }
}
