package org.entente.view.canvas.deck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.ink.Ink;
import org.entente.drawing.sheet.Legend;
import org.entente.drawing.sheet.LegendEntries;
import org.entente.drawing.style.LinePattern;
import org.entente.graph.Budget;
import org.entente.graph.FilterChoice;
import org.entente.model.Status;
import org.entente.model.Trait;
import org.entente.view.FilterModel;
import org.entente.view.Latest;
import org.entente.view.TaskRunner;
import org.entente.view.canvas.CanvasViewModel;
import org.jspecify.annotations.Nullable;

/**
 * The legend of the picture. It also explains what the filters hide, so that an entry can show it
 * again.
 */
public final class LegendViewModel {

    private final CanvasViewModel canvas;
    private final FilterModel filters;
    private final ReadOnlyObjectWrapper<List<Section>> sections =
            new ReadOnlyObjectWrapper<>(this, "sections", List.of());
    private final Latest<Legend> latest;
    private Legend legend = new Legend(List.of());
    private @Nullable GraphDrawing explained;

    public record Section(String title, List<Row> rows) {

        public Section {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An entry.
     *
     * @param text what the sample means
     * @param sample the sample, drawn around the origin
     * @param traits what the entry hides; empty if it cannot hide anything
     * @param hidden whether the filters hide it
     * @param counts whether it tells how many ties are drawn as one
     */
    public record Row(
            String text, List<Ink> sample, Set<Trait> traits, boolean hidden, boolean counts) {

        public Row {
            sample = List.copyOf(sample);
            traits = Set.copyOf(traits);
        }
    }

    /**
     * @param tasks examines large pictures in the background
     */
    public LegendViewModel(CanvasViewModel canvas, FilterModel filters, TaskRunner tasks) {
        this.canvas = canvas;
        this.filters = filters;
        this.latest = new Latest<>(tasks, this::take);
        canvas.drawingProperty().addListener((o, before, now) -> explain());
        filters.choiceProperty().addListener((o, before, now) -> mark());
        explain();
    }

    /** The sections; empty while nothing is drawn. */
    public ReadOnlyObjectProperty<List<Section>> sectionsProperty() {
        return sections.getReadOnlyProperty();
    }

    @SuppressWarnings("ReferenceEquality") // Comparing thousands of marks would take too long.
    private void explain() {
        GraphDrawing now =
                canvas.drawingProperty().get() == null ? null : canvas.explained().orElse(null);
        if (now == null) {
            latest.put(new Legend(List.of()));
        } else if (now != explained) {
            if (!Budget.DEFAULT.readsAtOnce(now.ties().size())) {
                latest.compose(() -> LegendEntries.legend(now));
            } else {
                latest.put(LegendEntries.legend(now));
            }
        }
        explained = now;
    }

    private void take(Legend now) {
        if (!now.equals(legend)) {
            legend = now;
            mark();
        }
    }

    private void mark() {
        sections.set(
                legend.sections().stream()
                        .map(
                                part ->
                                        new Section(
                                                part.title(),
                                                part.entries().stream().map(this::row).toList()))
                        .toList());
    }

    private Row row(Legend.Entry entry) {
        Set<Trait> traits = entry.topic().map(LegendViewModel::traits).orElse(Set.of());
        boolean hidden = !traits.isEmpty() && traits.stream().noneMatch(filters.choice()::shows);
        boolean counts = entry.topic().filter(Legend.NumberTopic.class::isInstance).isPresent();
        return new Row(entry.text(), entry.sample(), traits, hidden, counts);
    }

    private static Set<Trait> traits(Legend.Topic topic) {
        if (topic instanceof Legend.StanceTopic stance) {
            return Set.of(new Trait.OfStance(stance.stance()));
        }
        if (topic instanceof Legend.CertaintyTopic certainty) {
            return statuses(certainty.pattern())
                    .map(Trait.OfStatus::new)
                    .collect(Collectors.toUnmodifiableSet());
        }
        if (topic instanceof Legend.ActorTopic actor) {
            return Set.of(new Trait.OfActorKind(actor.kind()));
        }
        return topic instanceof Legend.ConcernTopic ? Set.of(Trait.Layer.CONCERNS) : Set.of();
    }

    private static Stream<Status> statuses(LinePattern pattern) {
        return Arrays.stream(Status.values()).filter(s -> LinePattern.of(s) == pattern);
    }

    /** Hides what an entry stands for, or shows it again. */
    public void toggle(Row row) {
        FilterChoice next = filters.choice();
        for (Trait trait : new ArrayList<>(row.traits())) {
            if (next.shows(trait) != row.hidden()) {
                next = next.toggled(trait);
            }
        }
        filters.choose(next);
    }
}
