package org.entente.edit.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.entente.edit.rule.Flaw.Kind;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.ReviewedSentence;
import org.entente.model.Source;
import org.entente.model.StoryStep;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.jspecify.annotations.Nullable;

/** Checks a whole dossier against the rules. */
public final class DossierRules {

    /** The maximum length of an edited title, name or label, in UTF-16 code units. */
    public static final int MAX_NAME = 500;

    private final IdTable ids = new IdTable();
    private final List<Flaw> flaws = new ArrayList<>();
    private final Set<ActorId> used = new HashSet<>();
    private final Dossier dossier;

    private DossierRules(Dossier dossier) {
        this.dossier = dossier;
    }

    /** Finds every flaw of a dossier, in its order. Quotes are not resolved. */
    public static List<Flaw> check(Dossier dossier) {
        return new DossierRules(dossier).run();
    }

    /**
     * Finds what an edit would break.
     *
     * @param before the current dossier
     * @param after the dossier after the edit
     * @return new flaws that are not allowed; empty if the edit is valid
     */
    public static List<Flaw> broken(Dossier before, Dossier after) {
        List<Flaw> broken =
                new ArrayList<>(check(after).stream().filter(f -> !f.kind().isAllowed()).toList());
        if (!broken.isEmpty()) {
            broken.removeAll(check(before));
        }
        return broken;
    }

    private List<Flaw> run() {
        name("the dossier", "title", dossier.title());
        collectIds();
        dossier.sources().forEach(this::check);
        dossier.actors().forEach(this::check);
        dossier.ties().forEach(this::check);
        dossier.concerns().forEach(this::check);
        dossier.reviewed().forEach(this::check);
        dossier.story().forEach(this::check);
        checkParts();
        for (Actor actor : dossier.actors()) {
            if (!used.contains(actor.id())) {
                add(nameOf(actor), Rules.untied());
            }
        }
        int elements = dossier.actors().size() + dossier.claims().size();
        if (elements > Rules.MAX_ELEMENTS) {
            add(
                    "the dossier",
                    new Flaw(
                            Kind.TOO_LARGE,
                            elements
                                    + " actors, ties and concerns in all; there may be "
                                    + Rules.MAX_ELEMENTS));
        }
        return flaws;
    }

    private void collectIds() {
        dossier.sources().forEach(s -> id(ElementSort.SOURCE, s.id().value(), nameOf(s)));
        dossier.actors().forEach(a -> id(ElementSort.ACTOR, a.id().value(), nameOf(a)));
        dossier.ties().forEach(t -> id(ElementSort.TIE, t.id().value(), nameOf(t)));
        dossier.concerns().forEach(c -> id(ElementSort.CONCERN, c.id().value(), nameOf(c)));
    }

    private void id(ElementSort sort, String id, Element name) {
        Rules.id(id).ifPresent(flaw -> add(name, flaw));
        ids.add(sort, id, name).ifPresent(flaw -> add(name, flaw));
    }

    private void check(Source source) {
        Element name = nameOf(source);
        name(name, "title", source.title());
        Rules.text("file", source.file()).ifPresent(flaw -> add(name, flaw));
        if (source.url() != null) {
            Rules.address(source.url()).ifPresent(flaw -> add(name, flaw));
        }
    }

    private void check(Actor actor) {
        Element name = nameOf(actor);
        name(name, "name", actor.name());
        if (actor.iso() != null) {
            Rules.countryCode(actor.iso()).ifPresent(flaw -> add(name, flaw));
        }
        actor.aliases().forEach(alias -> text(name, "aliases", alias, MAX_NAME));
        reference(name, actor.partOf(), ElementSort.ACTOR);
    }

    private void check(Tie tie) {
        Element name = nameOf(tie);
        end(name, tie.from());
        end(name, tie.to());
        checkClaim(name, tie);
    }

    private void end(Element tie, ActorId end) {
        reference(tie, end, ElementSort.ACTOR);
        used.add(end);
    }

    private void check(Concern concern) {
        Element name = nameOf(concern);
        references(name, "holders", concern.holders(), ElementSort.ACTOR);
        references(name, "about", concern.about(), ElementSort.ACTOR, ElementSort.TIE);
        checkClaim(name, concern);
    }

    private void references(
            Element name, String field, List<? extends ElementId> list, ElementSort... wanted) {
        if (list.isEmpty()) {
            add(name, Rules.emptyList(field));
        }
        Set<ElementId> named = new HashSet<>();
        for (ElementId id : list) {
            reference(name, id, wanted);
            if (!named.add(id)) {
                add(name, Rules.namedTwice(field, id.value()));
            }
            if (id instanceof ActorId actor) {
                used.add(actor);
            }
        }
    }

    private void checkClaim(Element name, Claim claim) {
        name(name, "label", claim.label());
        reference(name, claim.accordingTo(), ElementSort.ACTOR);
        if (claim.evidence().isEmpty()) {
            add(name, Rules.noEvidence());
        }
        for (Evidence evidence : claim.evidence()) {
            source(name, evidence.source());
            text(name, "quote", evidence.quote(), Rules.MAX_TEXT);
        }
    }

    private void check(ReviewedSentence sentence) {
        source("a sentence set aside", sentence.source());
        text("a sentence set aside", "quote", sentence.quote(), Rules.MAX_TEXT);
    }

    private void check(StoryStep step) {
        name("a step of the story", "title", step.title());
        Set<ElementId> named = new LinkedHashSet<>(step.select());
        named.addAll(step.filter().elements());
        for (ElementId id : named) {
            reference(
                    "a step of the story",
                    id,
                    ElementSort.ACTOR,
                    ElementSort.TIE,
                    ElementSort.CONCERN);
        }
        step.filter().sources().forEach(id -> source("a step of the story", id));
    }

    private void reference(Object name, @Nullable ElementId id, ElementSort... wanted) {
        if (id != null && !isThere(id)) {
            add(name, ids.unknown(id.value(), wanted));
        }
    }

    private boolean isThere(ElementId id) {
        return id instanceof ActorId actor
                ? dossier.actor(actor).isPresent()
                : id instanceof TieId tie
                        ? dossier.tie(tie).isPresent()
                        : dossier.claim(id).isPresent();
    }

    private void source(Object name, SourceId id) {
        if (dossier.source(id).isEmpty()) {
            add(name, ids.unknown(id.value(), ElementSort.SOURCE));
        }
    }

    private void name(Object of, String field, String text) {
        if (text.isBlank()) {
            flaws.add(new Flaw(Kind.BLANK_TEXT, of + " has no " + field));
        } else {
            text(of, field, text, MAX_NAME);
        }
    }

    private void text(Object of, String field, String text, int most) {
        Rules.text(field, text).ifPresent(flaw -> add(of, flaw));
        if (text.length() > most) {
            flaws.add(tooLong(of, field, text, most));
        }
    }

    /** Says what is wrong first, since the name of the element may be the long text itself. */
    private static Flaw tooLong(Object of, String field, String text, int most) {
        return new Flaw(
                Kind.TOO_LARGE,
                Shown.text(field)
                        + " has "
                        + text.length()
                        + " characters; "
                        + most
                        + " is the most: "
                        + of);
    }

    private void checkParts() {
        Map<String, String> wholes = new LinkedHashMap<>();
        for (Actor actor : dossier.actors()) {
            if (actor.partOf() != null && dossier.actor(actor.partOf()).isPresent()) {
                wholes.put(actor.id().value(), actor.partOf().value());
            }
        }
        for (String id : new LinkedHashSet<>(Rules.circles(wholes))) {
            dossier.actor(new ActorId(id))
                    .ifPresent(
                            actor ->
                                    add(
                                            nameOf(actor),
                                            Rules.circle(String.valueOf(actor.partOf()))));
        }
    }

    private void add(Object name, Flaw flaw) {
        flaws.add(new Flaw(flaw.kind(), name + ": " + flaw.message()));
    }

    /**
     * What messages call an element; worked out only when there is a message.
     *
     * @param otherwise what it is called if its label is blank
     */
    private record Element(ElementSort sort, String label, Supplier<String> otherwise) {
        @Override
        public String toString() {
            return label.isBlank()
                    ? "the " + sort.word() + ' ' + otherwise.get()
                    : sort.word() + ' ' + Shown.text(label);
        }
    }

    private static Element nameOf(Source source) {
        return new Element(
                ElementSort.SOURCE, source.title(), () -> Shown.text(source.id().value()));
    }

    private static Element nameOf(Actor actor) {
        return new Element(ElementSort.ACTOR, actor.name(), () -> Shown.text(actor.id().value()));
    }

    private Element nameOf(Tie tie) {
        return new Element(
                ElementSort.TIE,
                tie.label(),
                () -> "from " + shown(tie.from()) + " to " + shown(tie.to()));
    }

    private Element nameOf(Concern concern) {
        return new Element(
                ElementSort.CONCERN,
                concern.label(),
                () ->
                        "of "
                                + concern.holders().stream()
                                        .map(this::shown)
                                        .collect(Collectors.joining(", ")));
    }

    private String shown(ActorId actor) {
        return Shown.text(dossier.nameOf(actor));
    }
}
