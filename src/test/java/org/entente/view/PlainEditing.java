package org.entente.view;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.BiPredicate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.entente.edit.Edit;
import org.entente.edit.EditException;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;

/** Edits a dossier in memory and shows each outcome at once, for tests of views. */
public final class PlainEditing implements Editing {

    private final SimpleObjectProperty<OpenDossier> open;
    private final BooleanProperty curating = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final List<OpenDossier> states = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private BiPredicate<ActorId, ActorId> article = (from, to) -> false;
    private int position;

    public PlainEditing(Dossier dossier) {
        this(new SimpleObjectProperty<>(OpenDossier.of(dossier, 0)));
    }

    /**
     * Edits what is open.
     *
     * @param open the open dossier, set to each outcome
     */
    public PlainEditing(SimpleObjectProperty<OpenDossier> open) {
        this.open = open;
        states.add(now());
    }

    public ObservableValue<OpenDossier> openProperty() {
        return open;
    }

    /** All edits that were taken, in order. */
    public List<Edit> edits() {
        return edits;
    }

    private OpenDossier now() {
        OpenDossier now = open.get();
        if (now == null) {
            throw new NoSuchElementException();
        }
        return now;
    }

    @Override
    public BooleanProperty curatingProperty() {
        return curating;
    }

    @Override
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    @Override
    public Dossier dossier() {
        return now().dossier();
    }

    @Override
    public boolean apply(Edit edit, Runnable shown) {
        Dossier after;
        try {
            after = edit.on(dossier());
        } catch (EditException e) {
            return false;
        }
        if (after.equals(dossier())) {
            return false;
        }
        states.subList(position + 1, states.size()).clear();
        edits.add(edit);
        states.add(OpenDossier.of(after, 0).after(now()));
        goTo(position + 1);
        shown.run();
        return true;
    }

    @Override
    public void remove(ElementId id) {
        dossier().claim(id).ifPresent(claim -> apply(new Edit.RemoveClaim(claim)));
        if (id instanceof ActorId one) {
            dossier().actor(one).ifPresent(actor -> apply(new Edit.RemoveActor(actor)));
        }
    }

    private void goTo(int index) {
        if (index >= 0 && index < states.size()) {
            position = index;
            open.set(states.get(index));
        }
    }

    public void undo() {
        goTo(position - 1);
    }

    @Override
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    @Override
    public void save() {
        saved.set("saved");
    }

    @Override
    public void joinActors(ActorId from, ActorId to) {
        boolean unused = article.test(from, to);
    }

    @Override
    public void quote() {}

    @Override
    public void offerTies(BiPredicate<ActorId, ActorId> taker) {
        article = taker;
    }
}
