package org.entente.view.canvas;

import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.PillMark;
import org.entente.drawing.Subject;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;

/** Tracks what the pointer is on and what a click there selects. */
public final class Pointing {

    private final SelectionModel selection;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Optional<Subject>> hovered =
            new ReadOnlyObjectWrapper<>(this, "hovered", Optional.empty());
    private Set<ElementId> previewed = Set.of();

    /**
     * @param changed run when another element is highlighted
     */
    Pointing(SelectionModel selection, Runnable changed) {
        this.selection = selection;
        this.changed = changed;
    }

    /** What the pointer is on; empty on bare ground or off the canvas. */
    public ReadOnlyObjectProperty<Optional<Subject>> hoveredProperty() {
        return hovered.getReadOnlyProperty();
    }

    /** Sets what the pointer is on; empty on bare ground. */
    public void hover(Optional<Subject> subject) {
        if (!subject.equals(hovered.get())) {
            hovered.set(subject);
            selection.point(subject.map(Subject::elements).orElse(Set.of()));
        }
    }

    /**
     * Highlights elements alone, whatever is selected.
     *
     * @param ids the elements under the resting pointer; empty for none
     */
    public void preview(Set<ElementId> ids) {
        if (!previewed.equals(ids)) {
            previewed = Set.copyOf(ids);
            changed.run();
        }
    }

    /** Returns the highlighted elements; empty if nothing is pointed at. */
    Set<ElementId> previewed() {
        return previewed;
    }

    /** Forgets what was highlighted in the previous picture. */
    void restart() {
        previewed = Set.of();
    }

    /**
     * Selects an actor in addition to the selected one, to compare the two; anything else is
     * selected alone.
     */
    void selectToo(Optional<GraphDrawing> drawing, Optional<OpenDossier> open, Subject subject) {
        Optional<PairId> pair = open.flatMap(dossier -> pair(dossier, subject));
        if (pair.isPresent()) {
            selection.select(pair.get());
        } else {
            select(drawing, subject);
        }
    }

    private Optional<PairId> pair(OpenDossier open, Subject subject) {
        return subject instanceof Subject.Element element
                        && element.id() instanceof ActorId second
                        && selection.selection() instanceof Selection.OfElement of
                        && of.id() instanceof ActorId first
                        && !first.equals(second)
                ? Optional.of(open.graph().pairId(first, second))
                : Optional.empty();
    }

    /** Selects what a mark stands for: a ribbon its pair, a pill its concerns. */
    void select(Optional<GraphDrawing> drawing, Subject subject) {
        if (subject instanceof Subject.Element element) {
            selection.select(element.id());
        } else if (subject instanceof Subject.Ribbon ribbon) {
            selection.select(ribbon.pair());
        } else if (subject instanceof Subject.Pill pill) {
            String title =
                    drawing.stream()
                            .flatMap(shown -> shown.pills().stream())
                            .filter(mark -> mark.subject().equals(pill))
                            .map(PillMark::title)
                            .findFirst()
                            .orElse("");
            selection.select(pill.elements(), title);
        }
    }
}
