package org.entente.view.evidence.edit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.view.StyleClass;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;

/** Edits a tie or a concern at the head of its page. */
final class ClaimEditor extends VBox {

    private static final double GAP = 6;
    private static final int MAX_WORDS = 70;

    private final ClaimEdits edits;
    private final Dossier dossier;
    private final Phrases phrases;

    ClaimEditor(ClaimEdits edits, Claim claim) {
        super(GAP);
        this.edits = edits;
        this.dossier = edits.editing().dossier();
        this.phrases = new Phrases(dossier);
        setId("claim-editor");
        getStyleClass().add(StyleClass.EDITOR.css());
        getChildren()
                .add(
                        new NameField("edit-label", "Label", claim.label(), edits::label)
                                .captioned("Label"));
        getChildren().add(row(words(claim)));
        getChildren().add(row(actions(claim)));
        List<Claim> others = claim.evidence().isEmpty() ? List.of() : edits.others();
        for (int i = 0; i < claim.evidence().size(); i++) {
            getChildren().add(quote(i, claim.evidence().get(i), others));
        }
    }

    private static FlowPane row(List<Node> parts) {
        FlowPane row = new FlowPane(GAP, GAP);
        row.getChildren().setAll(parts);
        return row;
    }

    private List<Node> words(Claim claim) {
        List<Node> words = new ArrayList<>();
        if (claim instanceof Tie tie) {
            words.add(
                    WordMenu.choice(
                            "edit-kind",
                            "Kind of tie",
                            tie.kind(),
                            Arrays.asList(TieKind.values()),
                            kind -> kind.isUnstated() ? "kind not stated" : kind.word(),
                            edits::kind));
            words.add(
                    WordMenu.choice(
                            "edit-stance",
                            "Stance of the tie",
                            tie.stance(),
                            Arrays.asList(Stance.values()),
                            stance -> stance.isUnstated() ? "stance not stated" : stance.word(),
                            edits::stance));
        }
        words.add(
                WordMenu.choice(
                        "edit-status",
                        "How certain the source is",
                        claim.status(),
                        Arrays.asList(Status.values()),
                        ClaimEditor::certainty,
                        edits::status));
        words.add(speaker(claim));
        if (claim instanceof Tie tie) {
            words.add(check("edit-past", "past", tie.period() == Period.PAST, edits::past));
            words.add(check("edit-mutual", "mutual", !tie.directed(), edits::mutual));
        }
        return words;
    }

    private static String certainty(Status status) {
        return status.isUnstated() ? "certainty not stated" : Phrases.statusWord(status);
    }

    private Node speaker(Claim claim) {
        List<Optional<ActorId>> speakers = new ArrayList<>();
        speakers.add(Optional.empty());
        dossier.actors().stream().map(Actor::id).map(Optional::of).forEach(speakers::add);
        return WordMenu.choice(
                "edit-speaker",
                "Who says so",
                Optional.ofNullable(claim.accordingTo()),
                speakers,
                speaker -> speaker.map(this::name).orElse("the article itself"),
                speaker -> edits.speaker(speaker.orElse(null)));
    }

    private String name(ActorId actor) {
        return Isolated.of(dossier.nameOf(actor));
    }

    private static CheckBox check(String id, String text, boolean on, Consumer<Boolean> set) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setSelected(on);
        box.setOnAction(event -> set.accept(box.isSelected()));
        return box;
    }

    private List<Node> actions(Claim claim) {
        List<Node> actions = new ArrayList<>();
        if (claim instanceof Tie) {
            actions.add(new ChipButton("edit-turn", "Turn round", edits::turn));
        }
        actions.add(
                WordMenu.actions(
                        "edit-merge", "Merge into", edits.near(), this::clause, edits::mergeInto));
        actions.add(new ChipButton("edit-delete", "Delete", edits::remove));
        return actions;
    }

    private String clause(Claim claim) {
        return Phrases.shortened(phrases.clause(claim), MAX_WORDS);
    }

    private Node quote(int index, Evidence evidence, List<Claim> others) {
        Label words =
                new Label(
                        "\u201c"
                                + Isolated.of(Phrases.shortened(evidence.quote(), MAX_WORDS))
                                + '\u201d');
        words.getStyleClass().add(StyleClass.MUTED.css());
        words.setWrapText(true);
        ChipButton remove =
                new ChipButton(
                        "remove-quote-" + index, "Remove", () -> edits.removeEvidence(evidence));
        FlowPane row =
                row(
                        List.of(
                                words,
                                WordMenu.actions(
                                        "move-quote-" + index,
                                        "Move to",
                                        others,
                                        this::clause,
                                        to -> edits.moveEvidence(evidence, to)),
                                remove));
        row.setOnKeyPressed(
                event -> {
                    if (event.getCode() == KeyCode.DELETE) {
                        edits.removeEvidence(evidence);
                        event.consume();
                    }
                });
        return row;
    }
}
