package org.entente.view.curate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.edit.Edit;
import org.entente.mention.MentionFinder;
import org.entente.mention.Referent;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.view.Editing;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.entente.view.article.ArticleViewModel;
import org.entente.view.article.TextSelection;
import org.entente.view.curate.mention.Dismissals;
import org.entente.view.curate.mention.MentionWalk;
import org.entente.view.curate.mention.Mentions;
import org.entente.view.curate.mention.Mentions.Place;
import org.entente.view.curate.words.Rows;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The mentions in the source shown: a walk through them, and the actors that a new text mentions.
 */
public final class MentionViewModel {

    private final ArticleViewModel article;
    private final Editing editing;
    private final TaskRunner tasks;
    private final Consumer<String> say;
    private final Mentions mentions;
    private final MentionWalk walk;
    private final MentionInk ink;
    private final ReadOnlyObjectWrapper<List<Referent>> found =
            new ReadOnlyObjectWrapper<>(this, "found", List.of());
    private @Nullable OpenDossier open;
    private boolean dismissed;

    private boolean waiting;

    MentionViewModel(
            ArticleViewModel article,
            Editing editing,
            Dismissals dismissals,
            TaskRunner tasks,
            Consumer<String> say) {
        this.tasks = tasks;
        mentions = new Mentions(Dossier.EMPTY, dismissals);
        this.article = article;
        this.editing = editing;
        this.say = say;
        walk = new MentionWalk(mentions, this::apply, say);
        ink = new MentionInk(article.ink(), mentions);
        walk.currentProperty()
                .addListener((o, before, now) -> rows().ifPresent(r -> ink.drawCurrent(now, r)));
    }

    private boolean apply(Edit edit) {
        boolean taken = editing.apply(edit);
        if (taken) {
            taken();
        }
        return taken;
    }

    /** Applies an edit before the dossier is shown again. */
    void taken() {
        mentions.take(editing.dossier());
        look();
    }

    /** Continues with another edition, or another dossier. */
    void read(@Nullable OpenDossier now, boolean another) {
        open = now;
        if (another) {
            walk.leave();
            dismissed = false;
        }
        if (now != null) {
            mentions.take(editing.dossier());
        }
        look();
    }

    /** Restarts with what is shown. */
    void restart() {
        walk.leave();
        dismissed = false;
        look();
    }

    /** Loads the names of countries, which takes a while, when the user first curates. */
    private void prepare() {
        if (editing.curatingProperty().get() && !mentions.isBegun() && !waiting) {
            waiting = true;
            tasks.run(
                    () -> new MentionFinder(Dossier.EMPTY),
                    made -> {
                        mentions.begin();
                        look();
                    },
                    failure -> waiting = false);
        }
    }

    /** Draws the mentions again, and lists the actors that a new text mentions. */
    private void look() {
        prepare();
        OpenDossier dossier = open;
        Optional<Source> shown =
                editing.curatingProperty().get() && dossier != null
                        ? article.sourceProperty().get()
                        : Optional.empty();
        shown.ifPresentOrElse(s -> rows().ifPresent(rows -> ink.draw(s, rows)), ink::clear);
        found.set(shown.map(s -> newcomers(s, dossier)).orElse(List.of()));
    }

    private List<Referent> newcomers(Source shown, @Nullable OpenDossier dossier) {
        boolean isNew =
                dossier != null
                        && !dismissed
                        && dossier.evidence().coverage(shown.id()).cited() == 0;
        return isNew ? mentions.newcomers(shown) : List.of();
    }

    private Optional<Rows> rows() {
        return article.sourceProperty().get().map(s -> new Rows(s.id(), article.paragraphs()));
    }

    Mentions mentions() {
        return mentions;
    }

    /** The mention with the keyboard focus; empty for none. */
    public ReadOnlyObjectProperty<Optional<Place>> currentProperty() {
        return walk.currentProperty();
    }

    /** What an uncited text mentions that is not an actor yet. */
    public ReadOnlyObjectProperty<List<Referent>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Adds all found as actors. */
    public void addFound() {
        List<Referent> all = found.get();
        if (!all.isEmpty() && apply(mentions.add(all))) {
            say.accept("Added " + Phrases.count(all.size(), "actor"));
        }
    }

    /** Starts the walk through the mentions of those found. */
    public void walkFound() {
        dismissFound();
        walk.leave();
        article.sourceProperty().get().ifPresent(s -> walk.step(s, 0, 0, true));
    }

    /** Hides the list of those found. */
    public void dismissFound() {
        dismissed = true;
        found.set(List.of());
    }

    /**
     * Goes to the next or previous undecided mention.
     *
     * @param caret where to start
     * @param on whether forwards
     * @return whether there is one
     */
    public boolean step(TextSelection.Point caret, boolean on) {
        Optional<Rows> rows = rows().filter(r -> !r.isEmpty());
        return rows.isPresent()
                && walk.step(
                        article.sourceProperty().get().orElseThrow(),
                        rows.get().row(caret.row()).number(),
                        rows.get().offset(caret.row()) + caret.offset(),
                        on);
    }

    /** Accepts the current mention and goes to the next. */
    public void accept(boolean allOfForm) {
        walk.accept(allOfForm);
        look();
        step(new TextSelection.Point(0, 0), true);
    }

    /** Dismisses the form of the current mention for good and goes to the next. */
    public void reject() {
        walk.reject();
        look();
        step(new TextSelection.Point(0, 0), true);
    }

    /** Ends the walk. */
    public void leave() {
        walk.leave();
    }
}
