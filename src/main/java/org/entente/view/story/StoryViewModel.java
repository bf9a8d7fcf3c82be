package org.entente.view.story;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.edit.Edit;
import org.entente.graph.FilterChoice;
import org.entente.model.StoryStep;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Storyline;
import org.entente.view.Editing;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * Walks the story of the open dossier: each step selects what it shows and hides what it leaves
 * out. Where the dossier tells none, one of its best-supported claims is offered. For the JavaFX
 * application thread.
 */
public final class StoryViewModel {

    private final ReadOnlyObjectWrapper<Optional<Step>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());
    private final ReadOnlyBooleanWrapper hasSteps = new ReadOnlyBooleanWrapper(this, "hasSteps");
    private final ObservableValue<@Nullable OpenDossier> open;
    private final SelectionModel selection;
    private final FilterModel filters;
    private final Editing editing;
    private List<StoryStep> steps = List.of();

    /** The step that selection and filter show. */
    private Optional<StoryStep> shown = Optional.empty();

    /** What the reader has hidden, which comes back when the story is left. */
    private FilterChoice own = FilterChoice.EVERYTHING;

    /** What the step hides. */
    private FilterChoice told = FilterChoice.EVERYTHING;

    /**
     * The current step.
     *
     * @param number its number, from 1
     * @param of the number of steps
     * @param title its title
     * @param text its text; empty if there is none
     * @param told whether the dossier has this story; otherwise it is composed of its
     *     best-supported claims
     */
    public record Step(int number, int of, String title, String text, boolean told) {

        /** Returns the place in words: "2 of 3", "2 of 3, best supported". */
        public String place() {
            return number + " of " + of + (told ? "" : ", best supported");
        }
    }

    /**
     * @param open the open dossier; null while there is none
     * @param selection takes what a step shows
     * @param filters take what a step leaves out
     * @param editing edits the story
     */
    public StoryViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            SelectionModel selection,
            FilterModel filters,
            Editing editing) {
        this.open = open;
        this.selection = selection;
        this.filters = filters;
        this.editing = editing;
        open.addListener((o, before, now) -> read(now));
        read(open.getValue());
    }

    private void read(@Nullable OpenDossier now) {
        steps = now == null ? List.of() : Storyline.of(now.evidence());
        hasSteps.set(!steps.isEmpty());
        Optional<Step> at = current.get();
        if (now == null || !now.isReread() || steps.isEmpty()) {
            current.set(Optional.empty());
        } else if (at.isPresent()) {
            follow(Math.min(at.get().number(), steps.size()) - 1);
        }
    }

    /** Stays at a step; shows it where it has become another, as after an undo. */
    private void follow(int index) {
        StoryStep step = steps.get(index);
        if (shown.filter(s -> isShownAlike(s, step)).isPresent()) {
            current.set(Optional.of(step(index)));
        } else {
            goTo(index);
        }
    }

    private static boolean isShownAlike(StoryStep one, StoryStep other) {
        return one.select().equals(other.select()) && one.filter().equals(other.filter());
    }

    private boolean isTold() {
        OpenDossier now = open.getValue();
        return now != null && !now.dossier().story().isEmpty();
    }

    private Step step(int index) {
        StoryStep step = steps.get(index);
        String text = step.text();
        return new Step(index + 1, steps.size(), step.title(), text == null ? "" : text, isTold());
    }

    /** Where the walk is; empty while the story is not walked. */
    public ReadOnlyObjectProperty<Optional<Step>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Whether there is a story to walk. */
    public ReadOnlyBooleanProperty hasStepsProperty() {
        return hasSteps.getReadOnlyProperty();
    }

    /** Whether a step can be added now: something is selected, and the dossier can be changed. */
    public BooleanBinding canAdd() {
        return Bindings.createBooleanBinding(
                () ->
                        editing.possibleProperty().get()
                                && !(selection.selection() instanceof Selection.None),
                editing.possibleProperty(),
                selection.selectionProperty());
    }

    /** Starts the story, or ends it while it is being walked. */
    public void toggle() {
        if (current.get().isPresent()) {
            leave();
        } else {
            goTo(0);
        }
    }

    /** Leaves the story, what it has selected and what it has hidden. */
    public void leave() {
        if (current.get().isPresent()) {
            boolean untouched = filters.choice().equals(told);
            current.set(Optional.empty());
            selection.clear();
            if (untouched) {
                filters.choose(own);
            }
        }
    }

    /** Goes to the next step; starts with the first, and stays at the last. */
    public void next() {
        goTo(current.get().map(Step::number).orElse(0));
    }

    /** Goes to the previous step; stays at the first. */
    public void previous() {
        goTo(current.get().map(Step::number).orElse(1) - 2);
    }

    /** Goes to a step, counted from 0; clamped to the first and the last. */
    public void goTo(int index) {
        if (steps.isEmpty()) {
            return;
        }
        int at = Math.max(0, Math.min(steps.size() - 1, index));
        StoryStep step = steps.get(at);
        hide(step);
        shown = Optional.of(step);
        current.set(Optional.of(step(at)));
        selection.select(present(step), step.title());
    }

    /** Hides what a step leaves out. A filter that the reader changes meanwhile is the reader's. */
    private void hide(StoryStep step) {
        if (current.get().isEmpty() || !filters.choice().equals(told)) {
            own = filters.choice();
        }
        told = new FilterChoice(step.filter());
        filters.choose(told);
    }

    private Set<ElementId> present(StoryStep step) {
        OpenDossier now = open.getValue();
        Set<ElementId> ids = new LinkedHashSet<>();
        if (now != null) {
            Set<ElementId> known = new LinkedHashSet<>();
            now.dossier().actors().forEach(actor -> known.add(actor.id()));
            now.dossier().claims().forEach(claim -> known.add(claim.id()));
            step.select().stream().filter(known::contains).forEach(ids::add);
        }
        return ids;
    }

    /** Adds what is selected, and the filter in force, as the last step and goes there. */
    public void addStep() {
        OpenDossier now = open.getValue();
        if (now == null || !canAdd().get()) {
            return;
        }
        Selection selected = selection.selection();
        List<StoryStep> story = new ArrayList<>(editing.dossier().story());
        List<ElementId> shown = List.copyOf(now.elements(selected));
        story.add(
                new StoryStep(title(selected, now), null, shown, filters.choice().toStoryFilter()));
        editing.apply(new Edit.TellStory(story), () -> goTo(steps.size() - 1));
    }

    /** Makes the step the walk is at show what is selected, with the filter in force. */
    public void retake() {
        OpenDossier now = open.getValue();
        if (now != null && canAdd().get()) {
            List<ElementId> shown = List.copyOf(now.elements(selection.selection()));
            told = filters.choice();
            change(
                    (story, at) ->
                            story.set(
                                    at,
                                    story.get(at)
                                            .withSelect(shown)
                                            .withFilter(told.toStoryFilter())));
        }
    }

    private static String title(Selection selected, OpenDossier now) {
        Phrases phrases = new Phrases(now.dossier());
        if (selected instanceof Selection.OfElement of) {
            return phrases.title(of.id());
        }
        if (selected instanceof Selection.OfPair of) {
            return phrases.pairTitle(of.pair());
        }
        if (selected instanceof Selection.OfElements of) {
            return of.title();
        }
        return selected instanceof Selection.OfSentence of
                ? Phrases.paragraph(of.sentence().paragraph())
                : "";
    }

    /** Calls the step the walk is at something else, and says something else of it. */
    public void describe(String title, String text) {
        change(
                (story, at) ->
                        story.set(
                                at,
                                story.get(at)
                                        .withWords(
                                                title.isBlank()
                                                        ? story.get(at).title()
                                                        : title.strip(),
                                                text.isBlank() ? null : text.strip())));
    }

    /** Takes the step the walk is at out of the story. */
    public void remove() {
        change((story, at) -> story.remove(at.intValue()));
    }

    /** Moves the step the walk is at later, or earlier where negative, and goes along. */
    public void move(int by) {
        change(
                (story, at) -> {
                    int to = Math.max(0, Math.min(story.size() - 1, at + by));
                    story.add(to, story.remove(at.intValue()));
                    current.set(Optional.of(step(to)));
                });
    }

    private interface Change {
        void on(List<StoryStep> story, Integer at);
    }

    /** An offered story becomes the dossier's when it is first changed. */
    private void change(Change change) {
        Optional<Step> at = current.get();
        if (at.isPresent() && editing.possibleProperty().get()) {
            List<StoryStep> story = new ArrayList<>(steps);
            change.on(story, at.get().number() - 1);
            editing.apply(new Edit.TellStory(story));
        }
    }
}
