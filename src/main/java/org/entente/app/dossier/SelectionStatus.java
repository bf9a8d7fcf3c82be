package org.entente.app.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.jspecify.annotations.Nullable;

/** Describes in the status line what is selected or pointed at. */
public final class SelectionStatus {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final SelectionModel selection;
    private final FilterModel filters;
    private final StatusLine line;

    /** Follows the open dossier, its selection and its filters. */
    public SelectionStatus(
            ObservableValue<@Nullable OpenDossier> open,
            SelectionModel selection,
            FilterModel filters,
            StatusLine line) {
        this.open = open;
        this.selection = selection;
        this.filters = filters;
        this.line = line;
        open.addListener((o, before, now) -> describe());
        filters.choiceProperty().addListener((o, before, now) -> describe());
        selection.selectionProperty().addListener((o, before, now) -> describe());
        selection
                .pointedProperty()
                .addListener(
                        (o, before, now) -> {
                            // What can be done there waits for the pointer to come to it.
                            if (!line.isWaiting()) {
                                describe();
                            } else if (now.isEmpty()) {
                                line.wasRead();
                            }
                        });
    }

    private void describe() {
        OpenDossier dossier = open.getValue();
        if (dossier != null) {
            line.say(words(dossier));
        }
    }

    private String words(OpenDossier dossier) {
        List<ElementId> ids = pointed();
        if (ids.size() > 1) {
            return StatusText.ofPair(dossier, ids).orElseGet(() -> StatusText.several(ids));
        }
        if (ids.size() == 1) {
            return one(dossier, ids.get(0));
        }
        Selection selected = selection.selection();
        if (selected instanceof Selection.OfElement element) {
            return one(dossier, element.id());
        }
        if (selected instanceof Selection.OfElements several) {
            return several.title() + " \u2014 " + StatusText.several(List.copyOf(several.ids()));
        }
        if (selected instanceof Selection.OfPair of) {
            return StatusText.of(dossier, of.pair());
        }
        if (selected instanceof Selection.OfSentence of) {
            return StatusText.of(dossier, of.sentence());
        }
        return dossier.dossier().actors().isEmpty()
                ? "No actors yet"
                : "Click a country, a line or a sentence";
    }

    /** The actors of a sentence are emphasised with its ties but not counted. */
    private List<ElementId> pointed() {
        Set<ElementId> pointed = selection.pointedProperty().get();
        List<ElementId> ids = new ArrayList<>(pointed);
        if (ids.size() > 1) {
            ids.removeIf(ActorId.class::isInstance);
        }
        return ids;
    }

    private String one(OpenDossier dossier, ElementId id) {
        String text = StatusText.of(dossier, id);
        return filters.hides(id) ? text + " \u2014 hidden by the filters" : text;
    }
}
