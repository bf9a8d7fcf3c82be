package org.entente.view.evidence.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.id.ActorId;
import org.entente.view.StyleClass;
import org.entente.view.words.Isolated;

/** Edits an actor at the head of its page. */
final class ActorEditor extends VBox {

    private static final double GAP = 6;

    private final ActorEdits edits;

    ActorEditor(ActorEdits edits, Actor actor) {
        super(GAP);
        this.edits = edits;
        setId("actor-editor");
        getStyleClass().add(StyleClass.EDITOR.css());
        String note = actor.note();
        FlowPane words = new FlowPane(GAP, GAP);
        words.getChildren().setAll(kind(actor), whole(actor));
        FlowPane actions = new FlowPane(GAP, GAP);
        actions.getChildren()
                .setAll(
                        WordMenu.actions(
                                "edit-merge",
                                "Merge into",
                                edits.others(),
                                other -> Isolated.of(other.name()),
                                edits::mergeInto),
                        new ChipButton("edit-delete", "Delete", edits::remove));
        getChildren()
                .setAll(
                        new NameField("edit-name", "Name", actor.name(), edits::name)
                                .captioned("Name"),
                        new NameField(
                                        "edit-aliases",
                                        "Other names, separated by commas",
                                        String.join(", ", actor.aliases()),
                                        edits::aliases)
                                .captioned("Also called"),
                        new NameField("edit-note", "Note", note == null ? "" : note, edits::note)
                                .captioned("Note"),
                        words,
                        actions);
    }

    private WordMenu kind(Actor actor) {
        return WordMenu.choice(
                "edit-kind",
                "What it is",
                actor.kind(),
                Arrays.asList(ActorKind.values()),
                kind -> kind.isUnstated() ? "kind not stated" : kind.word(),
                edits::kind);
    }

    private WordMenu whole(Actor actor) {
        List<Optional<ActorId>> wholes = new ArrayList<>();
        wholes.add(Optional.empty());
        edits.others().stream().map(Actor::id).map(Optional::of).forEach(wholes::add);
        return WordMenu.choice(
                "edit-whole",
                "What it is part of",
                Optional.ofNullable(actor.partOf()),
                wholes,
                whole ->
                        whole.map(
                                        id ->
                                                "part of "
                                                        + Isolated.of(
                                                                edits.editing()
                                                                        .dossier()
                                                                        .nameOf(id)))
                                .orElse("part of nothing"),
                whole -> edits.partOf(whole.orElse(null)));
    }
}
