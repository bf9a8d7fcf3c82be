package org.entente.app.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.entente.app.state.WindowModels;
import org.entente.graph.FilterChoice;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Evidence;
import org.entente.model.Tie;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.article.ActorNames;
import org.entente.view.canvas.hand.SubjectActions;
import org.entente.view.words.EvidenceText;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** What the menu of an actor, a tie or a concern does in a window. */
public final class NodeCommands implements SubjectActions {

    private final WindowModels models;
    private final Consumer<String> clipboard;

    public NodeCommands(WindowModels models, Consumer<String> clipboard) {
        this.models = models;
        this.clipboard = clipboard;
    }

    private Optional<OpenDossier> open() {
        return Optional.ofNullable(models.session().openProperty().get());
    }

    /** While curating, a double click renames instead. */
    @Override
    public void open(ElementId node) {
        if (!models.editing().curatingProperty().get()) {
            focus(Set.of(node));
        }
    }

    @Override
    public void focus(Set<ElementId> elements) {
        select(elements);
        models.canvas().focusOnSelection();
    }

    private void select(Set<ElementId> elements) {
        models.selection()
                .select(
                        elements,
                        elements.iterator().next() instanceof TieId
                                ? Phrases.counts(elements.size(), 0)
                                : Phrases.counts(0, elements.size()));
    }

    @Override
    public void goToMention(ActorId actor) {
        Optional<SentenceRef> next =
                open().flatMap(
                                open ->
                                        ActorNames.next(
                                                ActorNames.sentences(open, actor),
                                                shownSentence()));
        models.selection().select(actor);
        next.ifPresentOrElse(
                models.selection()::show,
                () -> models.status().say("No sentence names " + name(actor)));
    }

    @Override
    public void goToSentence(Set<ElementId> claims) {
        Set<SentenceRef> sentences = new LinkedHashSet<>();
        open().ifPresent(
                        open ->
                                claims.forEach(
                                        id -> sentences.addAll(open.evidence().sentences(id))));
        Optional<SentenceRef> next = ActorNames.next(List.copyOf(sentences), shownSentence());
        select(claims);
        next.ifPresentOrElse(
                models.selection()::show,
                () -> models.status().say("No sentence supports it: a draft"));
    }

    private Optional<SentenceRef> shownSentence() {
        return models.selection().shownSentenceProperty().get();
    }

    @Override
    public void copy(Set<ElementId> elements) {
        String words = elements.stream().map(this::words).collect(Collectors.joining("\n"));
        clipboard.accept(words);
        models.status().say("Copied: " + Isolated.line(words));
    }

    private String words(ElementId id) {
        return open().flatMap(
                        open -> open.dossier().claim(id).map(new Phrases(open.dossier())::sentence))
                .orElseGet(() -> name(id));
    }

    @Override
    public void copyEvidence(Set<ElementId> elements) {
        Set<Evidence> evidence = new LinkedHashSet<>();
        open().ifPresent(
                        open ->
                                claims(open, elements)
                                        .forEach(claim -> evidence.addAll(claim.evidence())));
        if (evidence.isEmpty()) {
            models.status().say("Nothing to copy: no sentence supports it");
        } else {
            clipboard.accept(EvidenceText.of(evidence));
            models.status().say("Copied as evidence: " + Phrases.count(evidence.size(), "quote"));
        }
    }

    /** The claims among some elements, and those that their actors are part of. */
    private static List<Claim> claims(OpenDossier open, Set<ElementId> elements) {
        return open.dossier().claims().stream()
                .filter(claim -> elements.contains(claim.id()) || speaksOf(claim, elements))
                .toList();
    }

    private static boolean speaksOf(Claim claim, Set<ElementId> elements) {
        if (claim instanceof Tie tie) {
            return elements.contains(tie.from()) || elements.contains(tie.to());
        }
        Concern concern = (Concern) claim;
        return concern.holders().stream().anyMatch(elements::contains)
                || concern.about().stream()
                        .anyMatch(id -> id instanceof ActorId && elements.contains(id));
    }

    @Override
    public void hide(Set<ElementId> elements) {
        FilterModel filters = models.session().filters();
        FilterChoice choice = filters.choice();
        FilterChoice next = choice;
        for (ElementId id : elements) {
            Trait trait =
                    id instanceof ActorId actor ? new Trait.OfActor(actor) : new Trait.OfClaim(id);
            next = next.shows(trait) ? next.toggled(trait) : next;
        }
        if (!next.equals(choice)) {
            filters.choose(next);
            models.status()
                    .say(
                            "Hidden: "
                                    + (elements.size() == 1
                                            ? Isolated.line(name(elements.iterator().next()))
                                            : elements.size() + " at once")
                                    + ". View > Show everything brings it back");
        }
    }

    @Override
    public void edit(Set<ElementId> elements) {
        select(elements);
        models.options().panelProperty().set(Panel.EVIDENCE);
    }

    private String name(ElementId node) {
        return open().map(
                        open ->
                                node instanceof ActorId actor
                                        ? open.dossier().nameOf(actor)
                                        : open.dossier()
                                                .claim(node)
                                                .map(Claim::label)
                                                .orElse(node.value()))
                .orElse(node.value());
    }
}
