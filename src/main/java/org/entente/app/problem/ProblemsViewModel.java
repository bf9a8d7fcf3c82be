package org.entente.app.problem;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.entente.io.mend.Finding;
import org.entente.io.mend.Mend;
import org.entente.io.mend.Mending;
import org.entente.io.problem.FileException;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.Severity;
import org.entente.model.Claim;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.view.DisplayOptions;
import org.entente.view.Editing;
import org.entente.view.Latest;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.Selection;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.words.FailureWords;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The problems of the open dossier: found again after each edit, led to, and mended. For the JavaFX
 * application thread.
 */
public final class ProblemsViewModel {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final ObservableValue<Optional<Mending>> mending;
    private final SelectionModel selection;
    private final Editing editing;
    private final DisplayOptions options;
    private final TaskRunner tasks;
    private final Consumer<String> say;
    private final Latest<List<Finding>> latest;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper(this, "count");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");

    /** Only the newest edition is read again; read by the thread that does. */
    private final AtomicLong newest = new AtomicLong();

    /** Whether the dossier has just been opened, and its problems are still to be found. */
    private boolean isNew;

    /**
     * @param open the open dossier; null while there is none
     * @param mending finds and mends the problems of its file; empty if it has none
     * @param options which panel is in front
     * @param tasks reads the dossier again
     * @param say shows a message
     */
    public ProblemsViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            ObservableValue<Optional<Mending>> mending,
            SelectionModel selection,
            Editing editing,
            DisplayOptions options,
            TaskRunner tasks,
            Consumer<String> say) {
        this.open = open;
        this.mending = mending;
        this.selection = selection;
        this.editing = editing;
        this.options = options;
        this.tasks = tasks;
        this.say = say;
        this.latest = new Latest<>(tasks, this::take);
        open.addListener((o, before, now) -> opened(now));
        mending.addListener((o, before, now) -> look());
        opened(open.getValue());
    }

    private void opened(@Nullable OpenDossier now) {
        isNew |= now == null || !now.isReread();
        look();
    }

    private void look() {
        OpenDossier now = open.getValue();
        Optional<Mending> mender = mending.getValue();
        if (now == null || mender.isEmpty() || !mayHaveProblems(now)) {
            latest.put(List.of());
        } else {
            long mine = newest.incrementAndGet();
            latest.compose(
                    () -> mine == newest.get() ? mender.get().findings(now.dossier()) : List.of());
        }
    }

    /** Reading a dossier again is slow; one that is sound as far as can be seen is not. */
    private boolean mayHaveProblems(OpenDossier now) {
        return now.warnings() > 0
                || !findings.isEmpty()
                || !now.dossier().unread().isEmpty()
                || now.dossier().claims().stream()
                        .map(Claim::id)
                        .anyMatch(now.evidence()::hasUnresolvedEvidence);
    }

    private void take(List<Finding> all) {
        OpenDossier now = open.getValue();
        List<Finding> found =
                now != null && now.dossier().sources().isEmpty()
                        ? all.stream().filter(ProblemsViewModel::isOfItsOwn).toList()
                        : all;
        findings.setAll(found);
        count.set(found.size());
        summary.set(now == null || found.isEmpty() ? "" : words(now.dossier(), found.size()));
        boolean hasErrors =
                found.stream().anyMatch(one -> one.problem().severity() == Severity.ERROR);
        if (isNew && hasErrors) {
            options.panelProperty().set(Panel.PROBLEMS);
        }
        if (now != null && !found.isEmpty()) {
            isNew = false;
        }
    }

    /** That nothing supports the ties of a graph is reported once for all of them. */
    private static boolean isOfItsOwn(Finding finding) {
        return finding.problem().kind() != ProblemKind.EMPTY_EVIDENCE;
    }

    private static String words(Dossier now, int problems) {
        int left = now.unread().size();
        String counted = Phrases.count(problems, "problem");
        return left == 0
                ? counted
                : counted
                        + ". "
                        + Phrases.count(left, "part")
                        + (left == 1 ? " of the file is" : " of the file are")
                        + " left out of the picture, and kept in the file as "
                        + (left == 1 ? "it is" : "they are")
                        + " until mended.";
    }

    /** The problems, in the file's order. */
    public ObservableList<Finding> findings() {
        return FXCollections.unmodifiableObservableList(findings);
    }

    /** How many problems there are. */
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** How many problems there are and what is left out because of them; empty for none. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /**
     * Leads to the place of a problem: the element in the picture, or else the sentence that it
     * quotes.
     *
     * @return whether there is one; where not, its place is in the file
     */
    public boolean go(Finding finding) {
        finding.shown().ifPresent(id -> selection.select(new Selection.OfElement(id)));
        boolean isQuote = finding.mends().piece().isPresent();
        if (finding.sentence().isPresent() && (finding.shown().isEmpty() || isQuote)) {
            selection.show(finding.sentence().get());
        }
        return finding.shown().isPresent() || finding.sentence().isPresent();
    }

    /** Mends a problem, or tells why it cannot be mended so. */
    public void mend(Mend mend) {
        Optional<Mending> mender = mending.getValue();
        if (mender.isEmpty() || !editing.possibleProperty().get()) {
            say.accept("This dossier cannot be changed");
            return;
        }
        Dossier now = editing.dossier();
        tasks.run(
                () -> mender.get().edit(now, mend),
                edit -> {
                    if (editing.apply(edit)) {
                        say.accept("Mended: " + Isolated.line(mend.title()));
                    }
                },
                failure ->
                        say.accept(
                                "Not mended: "
                                        + Isolated.line(
                                                failure instanceof FileException file
                                                        ? file.reason()
                                                        : FailureWords.of(failure))));
    }

    /**
     * Replaces a quote by the words selected in the article.
     *
     * @param finding a problem with a piece of evidence
     * @param marked the words; empty if none are selected
     */
    public void quote(Finding finding, Optional<Evidence> marked) {
        if (marked.isPresent()) {
            mend(finding.mends().marked(marked.get()));
        } else {
            say.accept("Mark the words of the quote in the article first");
        }
    }

    /** Deletes an element with a problem; if others depend on it, the user is asked first. */
    public void delete(Finding finding) {
        finding.shown().ifPresent(editing::remove);
    }

    /**
     * Finds the text of what has a problem, to be rewritten.
     *
     * @param found takes the text, if there is one
     */
    public void passage(Finding finding, Consumer<Mending.Passage> found) {
        mending.getValue()
                .ifPresent(
                        mender -> {
                            Dossier now = editing.dossier();
                            tasks.run(
                                    () -> mender.passage(now, finding),
                                    passage -> passage.ifPresent(found));
                        });
    }

    /**
     * Replaces the text of what has a problem.
     *
     * @param json the new text, JSON
     */
    public void rewrite(Finding finding, String json) {
        finding.mends()
                .element()
                .ifPresent(pointer -> mend(Mend.write("Rewrite in JSON", pointer, json)));
    }

    /** Gives what has a problem another label, title or name. */
    public void name(Finding finding, String words) {
        finding.mends()
                .text()
                .ifPresent(
                        pointer ->
                                mend(
                                        Mend.say(
                                                "Change to \u201c" + words + '\u201d',
                                                pointer,
                                                words)));
    }
}
