package org.entente.app.command;

import java.util.Optional;
import java.util.function.Consumer;
import org.entente.app.state.WindowModels;
import org.entente.graph.FilterChoice;
import org.entente.model.Claim;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.article.ActorNames;
import org.entente.view.canvas.place.NodeActions;
import org.entente.view.words.Isolated;

/** The actions of a node's menu in a window. */
public final class NodeCommands implements NodeActions {

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
            focus(node);
        }
    }

    @Override
    public void focus(ElementId node) {
        models.selection().select(node);
        models.canvas().focusOnSelection();
    }

    @Override
    public void goToMention(ActorId actor) {
        Optional<SentenceRef> next =
                open().flatMap(
                                open ->
                                        ActorNames.next(
                                                ActorNames.sentences(open, actor),
                                                models.selection().shownSentenceProperty().get()));
        models.selection().select(actor);
        next.ifPresentOrElse(
                models.selection()::show,
                () -> models.status().say("No sentence names " + name(actor)));
    }

    @Override
    public void copyName(ElementId node) {
        clipboard.accept(name(node));
        models.status().say("Copied: " + Isolated.line(name(node)));
    }

    @Override
    public void hide(ActorId actor) {
        FilterModel filters = models.session().filters();
        FilterChoice choice = filters.choice();
        Trait trait = new Trait.OfActor(actor);
        if (choice.shows(trait)) {
            filters.choose(choice.toggled(trait));
            models.status()
                    .say(
                            "Hidden: "
                                    + Isolated.line(name(actor))
                                    + ". View > Show everything brings it back");
        }
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
