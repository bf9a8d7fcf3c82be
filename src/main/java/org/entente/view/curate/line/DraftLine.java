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
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/** A tie, a concern or an actor while it is made. For the JavaFX application thread. */
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
    private final Newcomers making;

    /** The dossier that the line is made for. */
    private Dossier dossier;

    /**
     * Begins a line.
     *
     * @param dossier the dossier it is made for
     * @param gazetteer says whom a name that somebody types speaks of
     */
    DraftLine(Dossier dossier, Function<String, Optional<Mention>> gazetteer) {
        this.dossier = dossier;
        making = new Newcomers(gazetteer, this::refresh);
    }

    /**
     * A tie that the same two actors have already.
     *
     * @param text its label
     * @param add adds the marked words to it
     */
    public record Related(String text, Edit add) {}

    /** Returns what is made: "tie". */
    public abstract String noun();

    /** Returns the parts that make up the sentence. */
    public abstract List<Part> sentence();

    /** Returns the parts that say more of it. */
    public abstract List<Part> chips();

    /** Returns the first part that is still to be filled, or the first that is written. */
    public abstract Part first();

    /** Makes the edit, or says what is missing. */
    public abstract Outcome keep();

    /** Takes other words as evidence. */
    public abstract void quote(Evidence evidence);

    abstract void refresh();

    /** Turns it round, where it has two ends. */
    public void turn() {}

    /** Makes it mutual, or directed again, where it has two ends. */
    public void mutual() {}

    /** Chooses a stance, where it has one. */
    public void stance(Stance stance) {}

    /** Chooses a status, where it has one. */
    public void status(Status status) {}

    /** Returns the stance, for its colour. */
    public Optional<Stance> stance() {
        return Optional.empty();
    }

    /** Goes on with what has become of the dossier. */
    public final void take(Dossier now) {
        dossier = now;
        refresh();
    }

    final Dossier dossier() {
        return dossier;
    }

    /** The sentence it makes. */
    public ReadOnlyStringProperty readBackProperty() {
        return readBack.getReadOnlyProperty();
    }

    /** What keeping it will do beside making it; empty for nothing. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why it was not kept; empty as soon as something is changed. */
    public ReadOnlyStringProperty complaintProperty() {
        return complaint.getReadOnlyProperty();
    }

    /** What the two actors have already. */
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

    final Newcomers newcomers() {
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

    /** Lists actors to choose from: those spoken of first, then the others. */
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
