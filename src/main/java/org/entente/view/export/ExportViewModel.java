package org.entente.view.export;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiPredicate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.drawing.style.Theme;
import org.entente.view.TaskRunner;
import org.entente.view.words.FailureWords;
import org.jspecify.annotations.Nullable;

/**
 * What the export dialog shows: the choices and a preview that follows them. For the JavaFX
 * application thread; previews are made elsewhere.
 */
public final class ExportViewModel {

    private final List<ExportFormatName> formats;
    private final List<ExportChoice.Scope> scopes;
    private final Function<ExportChoice, Preview> renderer;
    private final BiPredicate<ExportChoice, ExportJob> saver;
    private final ExportJob job = new ExportJob();
    private final TaskRunner tasks;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyObjectWrapper<ExportChoice> choice;
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview =
            new ReadOnlyObjectWrapper<>(this, "preview");
    private final ReadOnlyStringWrapper size = new ReadOnlyStringWrapper(this, "size", "");

    /**
     * Makes the model and its first preview.
     *
     * @param formats what may be chosen, at least one
     * @param scopes likewise; of data, {@link ExportChoice.Scope#VIEW} cannot be had
     * @param first the choice to begin with; what of it cannot be had is replaced
     * @param renderer makes a preview, in another thread
     * @param saver asks for a file and begins to write it; false if the user thought better of it
     * @param tasks runs the renderer
     */
    public ExportViewModel(
            List<ExportFormatName> formats,
            List<ExportChoice.Scope> scopes,
            ExportChoice first,
            Function<ExportChoice, Preview> renderer,
            BiPredicate<ExportChoice, ExportJob> saver,
            TaskRunner tasks) {
        this.formats = List.copyOf(formats);
        this.scopes = List.copyOf(scopes);
        this.renderer = renderer;
        this.saver = saver;
        this.tasks = tasks;
        this.choice = new ReadOnlyObjectWrapper<>(this, "choice", possible(first));
        render();
    }

    private ExportChoice possible(ExportChoice wanted) {
        ExportChoice had =
                formats.stream().anyMatch(f -> f.extension().equals(wanted.format()))
                        ? wanted
                        : wanted.withFormat(formats.get(0).extension());
        List<ExportChoice.Scope> possible = scopes(format(had));
        return possible.contains(had.scope()) ? had : had.withScope(possible.get(0));
    }

    private List<ExportChoice.Scope> scopes(ExportFormatName format) {
        return scopes.stream()
                .filter(s -> format.kind().isPicture() || s != ExportChoice.Scope.VIEW)
                .toList();
    }

    /**
     * The formats that may be chosen.
     *
     * @return their names, in the order to list them
     */
    public List<ExportFormatName> formats() {
        return formats;
    }

    /**
     * The scopes that may be chosen with the format that is.
     *
     * @return the scopes, in the order to list them
     */
    public List<ExportChoice.Scope> scopes() {
        return scopes(format());
    }

    /**
     * The writing of the file.
     *
     * @return the job, always the same
     */
    public ExportJob job() {
        return job;
    }

    /** The choices; never null. */
    public ReadOnlyObjectProperty<ExportChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /** Returns what is chosen. */
    public ExportChoice choice() {
        return choice.get();
    }

    /** Returns the format that is chosen. */
    public ExportFormatName format() {
        return format(choice());
    }

    private ExportFormatName format(ExportChoice of) {
        return formats.stream()
                .filter(f -> f.extension().equals(of.format()))
                .findFirst()
                .orElse(formats.get(0));
    }

    /** The preview; null until the first is made, and if none can be made. */
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** The size of the picture, or why it cannot be exported; never null. */
    public ReadOnlyStringProperty sizeProperty() {
        return size.getReadOnlyProperty();
    }

    public void chooseFormat(ExportFormatName format) {
        choose(choice().withFormat(format.extension()));
    }

    public void chooseScope(ExportChoice.Scope scope) {
        choose(choice().withScope(scope));
    }

    public void chooseSize(ExportSize size) {
        choose(choice().withSize(size));
    }

    /**
     * Chooses a look.
     *
     * @param theme the look
     */
    public void chooseTheme(Theme theme) {
        choose(choice().withTheme(theme));
    }

    public void chooseBackground(ExportBackground background) {
        choose(choice().withBackground(background));
    }

    /** Chooses what surrounds the picture. */
    public void chooseSurroundings(SheetOptions surroundings) {
        choose(choice().withSurroundings(surroundings));
    }

    public void choosePaper(ExportPaper paper) {
        choose(choice().withPaper(paper));
    }

    /** Tells whether the format has pages. */
    public boolean isPaged() {
        return format().extension().equals("pdf");
    }

    /**
     * Asks for a file and begins to export to it; {@link #job} tells how that goes.
     *
     * @return false if the user thought better of it, or a file is being written
     */
    public boolean save() {
        return job.stateProperty().get() != ExportJob.State.RUNNING && saver.test(choice(), job);
    }

    private void choose(ExportChoice next) {
        ExportChoice had = possible(next);
        if (!had.equals(choice())) {
            choice.set(had);
            render();
        }
    }

    private void render() {
        long mine = latest.incrementAndGet();
        ExportChoice wanted = choice();
        tasks.run(
                () ->
                        // A choice that has been changed meanwhile need not be rendered.
                        mine == latest.get()
                                ? Optional.of(renderer.apply(wanted))
                                : Optional.<Preview>empty(),
                made -> {
                    if (mine == latest.get() && made.isPresent()) {
                        preview.set(made.get());
                        size.set(made.get().size());
                    }
                },
                failure -> {
                    if (mine == latest.get()) {
                        preview.set(null);
                        size.set(FailureWords.of(failure));
                    }
                });
    }
}
