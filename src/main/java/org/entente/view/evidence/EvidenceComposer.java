package org.entente.view.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.graph.Pair;
import org.entente.graph.TieSummary;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.Tie;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.model.trace.Coverage;
import org.entente.model.trace.SentenceRef;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.evidence.EvidenceContent.ActorDetails;
import org.entente.view.evidence.EvidenceContent.Chip;
import org.entente.view.evidence.EvidenceContent.ClaimHead;
import org.entente.view.evidence.EvidenceContent.ConcernDetails;
import org.entente.view.evidence.EvidenceContent.Counted;
import org.entente.view.evidence.EvidenceContent.Directed;
import org.entente.view.evidence.EvidenceContent.Introduction;
import org.entente.view.evidence.EvidenceContent.Link;
import org.entente.view.evidence.EvidenceContent.PairDetails;
import org.entente.view.evidence.EvidenceContent.Part;
import org.entente.view.evidence.EvidenceContent.SentenceDetails;
import org.entente.view.evidence.EvidenceContent.SeveralDetails;
import org.entente.view.evidence.EvidenceContent.SourceCoverage;
import org.entente.view.evidence.EvidenceContent.SourceLine;
import org.entente.view.evidence.EvidenceContent.TieDetails;
import org.entente.view.evidence.EvidenceContent.TieGroup;
import org.entente.view.evidence.EvidenceContent.Walker;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.entente.view.words.SourceAddress;
import org.entente.view.words.SourceNames;

/** Composes the panel's content as a pure function of dossier and selection. */
final class EvidenceComposer {

    private static final int ACTORS_INTRODUCED = 5;

    private final OpenDossier open;
    private final Dossier dossier;
    private final Phrases phrases;
    private final Quotations quotations;
    private final ClaimSummaries rows;
    private final SourceNames sources;

    private EvidenceComposer(OpenDossier open) {
        this.open = open;
        this.dossier = open.dossier();
        this.phrases = new Phrases(dossier);
        this.quotations = new Quotations(dossier);
        this.sources = new SourceNames(dossier);
        this.rows = new ClaimSummaries(open, phrases, sources);
    }

    /**
     * Composes the content for a selection; the introduction if nothing is selected or the dossier
     * lacks it.
     */
    static EvidenceContent compose(OpenDossier open, Selection selection) {
        EvidenceComposer composer = new EvidenceComposer(open);
        Optional<? extends EvidenceContent> content = Optional.empty();
        if (selection instanceof Selection.OfElement element) {
            content = composer.element(element.id());
        } else if (selection instanceof Selection.OfElements elements) {
            content = composer.several(elements);
        } else if (selection instanceof Selection.OfSentence sentence) {
            content = composer.sentence(sentence.sentence());
        } else if (selection instanceof Selection.OfPair of) {
            content =
                    open.graph()
                            .pair(of.pair())
                            .or(() -> composer.stranger(of.pair()))
                            .map(composer::pair);
        }
        return content.isPresent() ? content.get() : composer.introduction();
    }

    private Optional<? extends EvidenceContent> element(ElementId id) {
        return id instanceof ActorId actor
                ? dossier.actor(actor).map(this::actor)
                : dossier.claim(id).map(this::claim);
    }

    private Optional<SeveralDetails> several(Selection.OfElements elements) {
        List<ActorId> actors =
                elements.ids().stream()
                        .filter(ActorId.class::isInstance)
                        .map(ActorId.class::cast)
                        .filter(id -> dossier.actor(id).isPresent())
                        .toList();
        List<Claim> claims =
                elements.ids().stream().flatMap(id -> dossier.claim(id).stream()).toList();
        int ties = (int) claims.stream().filter(Tie.class::isInstance).count();
        return actors.isEmpty() && claims.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new SeveralDetails(
                                elements.title(),
                                Phrases.counts(actors.size(), ties, claims.size() - ties),
                                actors.stream().map(rows::link).toList(),
                                rows.of(claims)));
    }

    /** Returns a pair of two actors without a tie, which can be compared too. */
    private Optional<Pair> stranger(PairId pair) {
        boolean known =
                dossier.actor(pair.first()).isPresent() && dossier.actor(pair.second()).isPresent();
        return known ? Optional.of(new Pair(pair, List.of())) : Optional.empty();
    }

    private PairDetails pair(Pair pair) {
        ActorId first = pair.id().first();
        ActorId second = pair.id().second();
        List<Directed> directions = new ArrayList<>();
        add(directions, first, second, pair.ties());
        add(directions, second, first, pair.ties());
        List<Tie> mutual = pair.ties().stream().filter(tie -> !tie.directed()).toList();
        if (!mutual.isEmpty()) {
            directions.add(new Directed("Both ways", rows.of(mutual)));
        }
        return new PairDetails(
                phrases.pairTitle(pair.id()),
                pair.ties().isEmpty() ? "No ties between them" : TieSummary.of(pair.ties()),
                directions,
                rows.of(open.graph().concernsAbout(pair.id())),
                Stream.of(first, second).distinct().map(rows::link).toList(),
                Comparison.of(open, phrases, rows, pair.id()));
    }

    private void add(List<Directed> directions, ActorId from, ActorId to, List<Tie> ties) {
        List<Tie> there =
                ties.stream().filter(tie -> tie.directed() && tie.from().equals(from)).toList();
        String heading = phrases.title(from) + " \u2192 " + phrases.title(to);
        if (!there.isEmpty() && directions.stream().noneMatch(d -> d.heading().equals(heading))) {
            directions.add(new Directed(heading, rows.of(there)));
        }
    }

    private EvidenceContent claim(Claim claim) {
        return claim instanceof Tie tie ? tie(tie) : concern((Concern) claim);
    }

    private Introduction introduction() {
        return new Introduction(
                dossier.sources().stream().map(EvidenceComposer::sourceLine).toList(),
                Phrases.counts(dossier),
                sources.areSeveral() ? sourceCoverage() : List.of(),
                mostTies());
    }

    private List<SourceCoverage> sourceCoverage() {
        return dossier.sources().stream()
                .map(
                        source -> {
                            Coverage part = open.evidence().coverage(source.id());
                            return new SourceCoverage(
                                    source.id(),
                                    Isolated.of(source.title()),
                                    part,
                                    part.setAside() == 0
                                            ? part.cited() + " of " + part.total()
                                            : part.words());
                        })
                .toList();
    }

    private static SourceLine sourceLine(Source source) {
        return new SourceLine(
                Stream.of(source.title(), source.author(), source.publisher(), source.published())
                        .filter(part -> part != null && !part.isBlank())
                        .map(part -> Isolated.of(String.valueOf(part)))
                        .collect(Collectors.joining(" · ")),
                SourceAddress.of(source));
    }

    private List<Counted> mostTies() {
        Map<ActorId, Integer> degrees = new LinkedHashMap<>();
        for (Tie tie : open.graph().ties()) {
            degrees.merge(tie.from(), 1, Integer::sum);
            if (!tie.from().equals(tie.to())) {
                degrees.merge(tie.to(), 1, Integer::sum);
            }
        }
        return dossier.actors().stream()
                .map(Actor::id)
                .filter(degrees::containsKey)
                .sorted(Comparator.comparingInt(id -> -degrees.getOrDefault(id, 0)))
                .limit(ACTORS_INTRODUCED)
                .map(
                        id ->
                                new Counted(
                                        rows.link(id),
                                        Phrases.count(open.graph().degree(id), "tie")))
                .toList();
    }

    private ActorDetails actor(Actor actor) {
        ActorId id = actor.id();
        List<TieGroup> groups = new ArrayList<>();
        open.graph()
                .tiesByCounterpart(id)
                .forEach(
                        (other, ties) ->
                                groups.add(
                                        new TieGroup(
                                                rows.link(other),
                                                Phrases.count(ties.size(), "tie"),
                                                rows.of(ties))));
        List<Concern> held = open.graph().concernsHeldBy(id);
        List<Concern> about = open.graph().concernsAbout(id);
        return new ActorDetails(
                actor,
                facts(actor),
                parts(actor),
                counts(open.graph().degree(id), held.size(), about.size()),
                groups,
                rows.of(held),
                rows.of(about),
                rows.of(open.graph().saidBy(id)));
    }

    private static String counts(int ties, int held, int about) {
        List<String> counts = new ArrayList<>();
        counts.add(Phrases.count(ties, "tie"));
        if (held > 0) {
            counts.add(Phrases.count(held, "concern") + " held");
        }
        if (about > 0) {
            counts.add(Phrases.count(about, "concern") + " about it");
        }
        return String.join(" · ", counts);
    }

    private List<String> facts(Actor actor) {
        List<String> facts = new ArrayList<>();
        facts.add(Phrases.kind(actor));
        if (!actor.aliases().isEmpty()) {
            facts.add(
                    "also called "
                            + actor.aliases().stream()
                                    .map(Isolated::of)
                                    .collect(Collectors.joining(", ")));
        }
        String note = actor.note();
        if (note != null) {
            facts.add(Isolated.of(note));
        }
        return List.copyOf(facts);
    }

    private List<Part> parts(Actor actor) {
        List<Part> parts = new ArrayList<>();
        ActorId whole = actor.partOf();
        if (whole != null) {
            parts.add(new Part("Part of", List.of(rows.link(whole))));
        }
        List<Link> members =
                dossier.actors().stream()
                        .filter(other -> actor.id().equals(other.partOf()))
                        .map(other -> rows.link(other.id()))
                        .toList();
        if (!members.isEmpty()) {
            parts.add(new Part("Parts of it", members));
        }
        return parts;
    }

    private TieDetails tie(Tie tie) {
        return new TieDetails(
                walker(tie),
                head(tie, phrases.tieSentence(tie)),
                quotations.of(open.evidence().citations(tie.id())),
                alsoSupported(tie));
    }

    private Walker walker(Tie tie) {
        List<TieId> ties = open.graph().tiesOf(tie.from()).stream().map(Tie::id).toList();
        int place = ties.indexOf(tie.id());
        return new Walker(
                rows.link(tie.from()),
                "tie " + (place + 1) + " of " + ties.size(),
                place > 0 ? Optional.of(ties.get(place - 1)) : Optional.empty(),
                place + 1 < ties.size() ? Optional.of(ties.get(place + 1)) : Optional.empty());
    }

    private ConcernDetails concern(Concern concern) {
        return new ConcernDetails(
                head(concern, phrases.concernSentence(concern)),
                concern.holders().stream().map(rows::link).toList(),
                concern.about().stream().map(rows::link).toList(),
                quotations.of(open.evidence().citations(concern.id())),
                alsoSupported(concern));
    }

    private ClaimHead head(Claim claim, String sentence) {
        List<Chip> chips = new ArrayList<>(ClaimSummaries.chips(claim));
        chips.add(voice(claim));
        return new ClaimHead(claim.id(), phrases.title(claim), sentence, chips);
    }

    private Chip voice(Claim claim) {
        Trait voice = Trait.voice(claim);
        ActorId speaker = claim.accordingTo();
        if (speaker != null) {
            String name = Isolated.of(dossier.nameOf(speaker));
            return new Chip(name, Optional.empty(), false, "Who says so.", voice);
        }
        return claim.evidence().isEmpty()
                ? new Chip(
                        "no evidence",
                        Optional.empty(),
                        true,
                        "No sentence of a source says so.",
                        voice)
                : new Chip(
                        sources.voice(claim),
                        Optional.empty(),
                        false,
                        sources.areSeveral()
                                ? "In a source\u2019s own voice."
                                : "The article\u2019s own voice.",
                        voice);
    }

    private List<Link> alsoSupported(Claim claim) {
        Set<ElementId> others = new LinkedHashSet<>();
        for (SentenceRef sentence : open.evidence().sentences(claim.id())) {
            others.addAll(open.evidence().claims(sentence));
        }
        others.remove(claim.id());
        return others.stream().map(rows::link).toList();
    }

    private Optional<SentenceDetails> sentence(SentenceRef ref) {
        List<Claim> claims =
                open.evidence().claims(ref).stream()
                        .flatMap(id -> dossier.claim(id).stream())
                        .toList();
        int ties = (int) claims.stream().filter(Tie.class::isInstance).count();
        String summary =
                claims.isEmpty()
                        ? "Nothing in the dossier cites this sentence."
                        : "This sentence supports "
                                + Phrases.counts(ties, claims.size() - ties)
                                + ".";
        return quotations
                .of(ref)
                .map(
                        quotation ->
                                new SentenceDetails(
                                        quotation.heading(),
                                        quotation,
                                        summary,
                                        claims.stream().map(rows::bare).toList()));
    }
}
