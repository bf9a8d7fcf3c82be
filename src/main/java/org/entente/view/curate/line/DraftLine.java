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

/** A tie, a concern or an actor while it is made. For the JavaFX application thread. */
public abstract class DraftLine {

    /** How long a name on a button may be; a longer one is cut. */
    private static final int MAX_SHOWN = 40;

    private final ReadOnlyStringWrapper readBack = new ReadOnlyStringWrapper(this, "readBack", "");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper(this, "note", "");
    private final ReadOnlyStringWrapper complaint =
            new ReadOnlyStringWrapper(this, "complaint", "");
    private final ReadOnlyObjectWrapper<List<Related>> related =
            new ReadOnlyObjectWrapper<>(this, "related", List.of());

    /** The dossier that the line is made for. */
    private Dossier dossier;

    DraftLine(Dossier dossier) {
        this.dossier = dossier;
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

    /** Checks what somebody has written; returns what is wrong. */
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

    /** Lists actors to choose from: those spoken of first, then the others. */
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
