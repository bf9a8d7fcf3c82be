package org.entente.view.curate.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.edit.Edit;
import org.entente.edit.rule.DossierRules;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.Word;
import org.entente.model.id.ActorId;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** A form for a tie, a concern or an actor. For the JavaFX application thread. */
public abstract class DraftLine {

    /** Maximum length of a name on a button, in characters. */
    private static final int MAX_SHOWN = 40;

    private final ReadOnlyStringWrapper readBack = new ReadOnlyStringWrapper(this, "readBack", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper complaint =
            new ReadOnlyStringWrapper(this, "complaint", "");
    private final ReadOnlyObjectWrapper<List<Related>> related =
            new ReadOnlyObjectWrapper<>(this, "related", List.of());

    private Dossier dossier;

    DraftLine(Dossier dossier) {
        this.dossier = dossier;
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

    final void tell(String sentence, String beside, List<Related> others) {
        readBack.set(sentence);
        note.set(beside);
        related.set(List.copyOf(others));
        complaint.set("");
    }

    final String name(@Nullable ActorId id) {
        return id == null ? "" : shown(dossier.nameOf(id));
    }

    static String shown(String name) {
        String line = Isolated.line(name);
        return line.codePointCount(0, line.length()) <= MAX_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MAX_SHOWN - 1)).strip() + "\u2026";
    }

    static String quoted(String words) {
        return '\u201c' + shown(words) + '\u201d';
    }

    /** Checks typed words; returns what is wrong. */
    static Optional<String> flaw(String what, String words, String ifEmpty) {
        if (words.isBlank()) {
            return Optional.of(ifEmpty);
        }
        return words.length() <= DossierRules.MAX_NAME
                ? Optional.empty()
                : Optional.of(
                        "The "
                                + what
                                + " has "
                                + grouped(words.codePointCount(0, words.length()))
                                + " letters; at most "
                                + DossierRules.MAX_NAME
                                + " can be shown. Mark or write fewer.");
    }

    private static String grouped(int number) {
        return number < 1000
                ? Integer.toString(number)
                : number / 1000 + "," + String.valueOf(1000 + number % 1000).substring(1);
    }

    /** Lists actors to choose from, mentioned ones first. */
    final List<Actor> actors(List<ActorId> spoken) {
        List<Actor> actors = new ArrayList<>();
        spoken.forEach(id -> dossier.actor(id).ifPresent(actors::add));
        dossier.actors().stream().filter(a -> !spoken.contains(a.id())).forEach(actors::add);
        return actors;
    }

    static <W extends Word> List<W> stated(W[] words) {
        return Arrays.stream(words).filter(word -> !word.isUnstated()).toList();
    }

    static String words(Tie tie) {
        return shown(tie.label());
    }
}
