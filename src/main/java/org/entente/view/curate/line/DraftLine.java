package org.entente.view.curate.line;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.edit.Edit;
import org.entente.mention.Mention;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.view.curate.line.ChoicePart.Look;
import org.jspecify.annotations.Nullable;

/** A form for a tie, a concern or an actor. For the JavaFX application thread. */
public abstract class DraftLine {

    private final ReadOnlyStringWrapper readBack = new ReadOnlyStringWrapper(this, "readBack", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper complaint =
            new ReadOnlyStringWrapper(this, "complaint", "");
    private final ReadOnlyObjectWrapper<List<Related>> related =
            new ReadOnlyObjectWrapper<>(this, "related", List.of());

    private final ReadOnlyObjectWrapper<List<Newcomer>> newcomers =
            new ReadOnlyObjectWrapper<>(this, "newcomers", List.of());

    /** The actors that it brings with it. */
    private final NewActors making;

    private Dossier dossier;

    /**
     * @param gazetteer finds whom a typed name means
     */
    DraftLine(Dossier dossier, Function<String, Optional<Mention>> gazetteer) {
        this.dossier = dossier;
        making = new NewActors(gazetteer, this::refresh);
    }

    /**
     * An existing tie of the same two actors.
     *
     * @param text its label
     * @param add adds the selected words as evidence
     */
    public record Related(String text, Edit add) {}

    /** Returns what is being made: "tie". */
    public abstract String noun();

    /** Returns the parts that form the sentence. */
    public abstract List<Part> sentence();

    /** Returns the other parts. */
    public abstract List<Part> chips();

    /** Returns the first part to be filled in, else the first that is typed. */
    public abstract Part first();

    /** Makes the edit, or returns what is missing. */
    public abstract Outcome keep();

    /** Replaces the evidence. */
    public abstract void quote(Evidence evidence);

    abstract void refresh();

    /** Swaps the two ends, if there are two. */
    public void turn() {}

    /** Makes the tie mutual, or directed again. */
    public void mutual() {}

    /** Tells whether it is a mutual tie. */
    boolean isMutual() {
        return false;
    }

    /** Sets the stance, if there is one. */
    public void stance(Stance stance) {}

    /** Sets the status, if there is one. */
    public void status(Status status) {}

    /** Returns the stance, which sets the colour. */
    public Optional<Stance> stance() {
        return Optional.empty();
    }

    /** Continues with an edited dossier. */
    public final void take(Dossier now) {
        dossier = now;
        refresh();
    }

    final Dossier dossier() {
        return dossier;
    }

    /** The claim as a sentence. */
    public ReadOnlyStringProperty readBackProperty() {
        return readBack.getReadOnlyProperty();
    }

    /** What else keeping it will do; empty for nothing. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why it was not kept; cleared by the next change. */
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** The existing ties of the two actors. */
    public ReadOnlyObjectProperty<List<Related>> relatedProperty() {
        return related.getReadOnlyProperty();
    }

    /** Shows why it was not kept. */
    public final void complain(String why) {
        complaint.set(why);
    }

    /** The actors that it brings with it. */
    ReadOnlyObjectProperty<List<Newcomer>> newcomersProperty() {
        return newcomers.getReadOnlyProperty();
    }

    final NewActors newcomers() {
        return making;
    }

    final void tell(String sentence, String beside, List<Related> others) {
        readBack.set(sentence);
        note.set(beside);
        related.set(List.copyOf(others));
        complaint.set("");
    }

    /** Shows the actors that it brings with it. */
    final void bring(Collection<ActorId> ids) {
        newcomers.set(making.among(ids));
    }

    final String name(@Nullable ActorId id) {
        return id == null
                ? ""
                : LineWords.shown(making.name(id).orElseGet(() -> dossier.nameOf(id)));
    }

    /** Adds the selected words to a claim that says the same. */
    static Outcome added(Claim same, Evidence quote, Part label) {
        String named = LineWords.quoted(same.label());
        return same.evidence().contains(quote)
                ? new Outcome.Refused(
                        named
                                + " says the same and has these words already. Esc discards the"
                                + " line.",
                        label)
                : new Outcome.Kept(
                        new Edit.AddEvidence(same, quote),
                        "Added the words to " + named + ", which says the same");
    }

    /** Shows who says so, as a proposal as long as the status is one. */
    final void showSpeaker(ChoicePart part, @Nullable ActorId speaker, boolean confirmed) {
        part.show(
                speaker == null ? "the article" : name(speaker),
                "Who says so.",
                confirmed || speaker == null ? Look.CHOSEN : Look.PROPOSED);
    }

    /** Lists actors to choose from, mentioned ones first. */
    private List<Actor> actors(List<ActorId> spoken) {
        List<Actor> actors = new ArrayList<>();
        spoken.forEach(id -> dossier.actor(id).ifPresent(actors::add));
        dossier.actors().stream().filter(a -> !spoken.contains(a.id())).forEach(actors::add);
        return actors;
    }

    /**
     * Lists choices of actors.
     *
     * @param spoken whom the text speaks of, who come first
     * @param brought whom the line speaks of; those whom it brings come last
     * @param choose takes one
     */
    final List<Option> actorOptions(
            List<ActorId> spoken, Collection<ActorId> brought, Consumer<ActorId> choose) {
        List<Option> options = new ArrayList<>();
        for (Actor actor : actors(spoken)) {
            options.add(
                    new Option(
                            LineWords.shown(actor.name()),
                            "",
                            actor.aliases(),
                            () -> choose.accept(actor.id())));
        }
        options.addAll(making.options(brought, choose));
        return options;
    }

    static Option ofArticle(Runnable choose) {
        return Option.of("the article", "The article says so in its own voice.", choose);
    }

    static String words(Tie tie) {
        return LineWords.shown(tie.label());
    }
}
