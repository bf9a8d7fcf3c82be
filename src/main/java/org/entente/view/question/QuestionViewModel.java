package org.entente.view.question;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.entente.graph.RelationGraph;
import org.entente.model.Stance;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.question.QuestionContent.RouteCard;
import org.entente.view.question.QuestionContent.TriangleCard;
import org.jspecify.annotations.Nullable;

/** The questions asked of what is shown, and their answers on the canvas. */
public final class QuestionViewModel {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final FilterModel filters;
    private final SelectionModel selection;
    private final ObjectProperty<Optional<ActorId>> from =
            new SimpleObjectProperty<>(this, "from", Optional.empty());
    private final ObjectProperty<Optional<ActorId>> to =
            new SimpleObjectProperty<>(this, "to", Optional.empty());
    private final ObjectProperty<Optional<Stance>> stance =
            new SimpleObjectProperty<>(this, "stance", Optional.empty());
    private boolean following;
    private final ReadOnlyObjectWrapper<QuestionContent> content =
            new ReadOnlyObjectWrapper<>(this, "content", QuestionContent.NONE);

    /**
     * @param open the open dossier; null while there is none
     * @param filters what is hidden
     * @param selection selects answers
     */
    public QuestionViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            FilterModel filters,
            SelectionModel selection) {
        this.open = open;
        this.filters = filters;
        this.selection = selection;
        open.addListener((o, before, now) -> update());
        filters.choiceProperty().addListener((o, before, now) -> update());
        from.addListener((o, before, now) -> ask());
        to.addListener((o, before, now) -> ask());
        stance.addListener((o, before, now) -> ask());
        selection.selectionProperty().addListener((o, before, now) -> follow(now));
        update();
    }

    /** Asks a question again when the user goes back to its answer. */
    private void follow(Selection now) {
        if (now instanceof Selection.OfElements several) {
            several.question()
                    .ifPresent(
                            question -> {
                                following = true;
                                from.set(Optional.of(question.from()));
                                to.set(Optional.of(question.to()));
                                stance.set(question.stance());
                                following = false;
                                update();
                            });
        }
    }

    private void update() {
        OpenDossier now = open.getValue();
        RelationGraph graph = filters.graph().orElse(null);
        content.set(
                now == null || graph == null
                        ? QuestionContent.NONE
                        : new QuestionComposer(now, graph, filters.choice())
                                .compose(known(now, from), known(now, to), stance.get()));
    }

    private static Optional<ActorId> known(
            OpenDossier open, ObjectProperty<Optional<ActorId>> choice) {
        return choice.get().filter(id -> open.dossier().actor(id).isPresent());
    }

    private void ask() {
        if (!following) {
            update();
            showAllRoutes();
        }
    }

    /** The start of the routes; empty while none is chosen. */
    ObjectProperty<Optional<ActorId>> fromProperty() {
        return from;
    }

    /** The end of the routes; empty while none is chosen. */
    ObjectProperty<Optional<ActorId>> toProperty() {
        return to;
    }

    /** The only stance of the ties used; empty for any stance. */
    ObjectProperty<Optional<Stance>> stanceProperty() {
        return stance;
    }

    /** The answers; never null. */
    ReadOnlyObjectProperty<QuestionContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Lights up all routes at once. */
    void showAllRoutes() {
        Set<ElementId> elements = new LinkedHashSet<>();
        content.get().routes().forEach(route -> elements.addAll(route.elements()));
        OpenDossier now = open.getValue();
        if (now != null && !elements.isEmpty()) {
            from.get().ifPresent(a -> to.get().ifPresent(b -> answer(now, elements, a, b)));
        }
    }

    private void answer(OpenDossier now, Set<ElementId> elements, ActorId one, ActorId other) {
        selection.answer(
                elements,
                "How "
                        + now.dossier().nameOf(one)
                        + " and "
                        + now.dossier().nameOf(other)
                        + " are connected",
                new Selection.RouteQuestion(one, other, stance.get()));
    }

    /** Lights up one route. */
    void show(RouteCard route) {
        selection.select(route.elements(), route.title());
    }

    /** Lights up a triangle. */
    void show(TriangleCard triangle) {
        selection.select(triangle.elements(), triangle.title());
    }

    /** Selects a tie of an answer. */
    void show(TieId tie) {
        selection.select(tie);
    }
}
