package org.entente.view.curate;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.edit.Edit;
import org.entente.model.Claim;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.view.Editing;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.TaskRunner;
import org.entente.view.article.ArticleParagraph.ArticleSentence;
import org.entente.view.article.ArticleViewModel;
import org.entente.view.article.TextSelection;
import org.entente.view.curate.line.DraftLine;
import org.entente.view.curate.line.Outcome;
import org.entente.view.curate.line.Part;
import org.entente.view.curate.line.TieLine;
import org.entente.view.curate.mention.Dismissals;
import org.entente.view.curate.words.MarkedWords;
import org.entente.view.curate.words.QuoteNote;
import org.entente.view.curate.words.Rows;
import org.entente.view.words.Isolated;
import org.jspecify.annotations.Nullable;

/** Curating in the article: words are selected and made into actors, ties and concerns. */
public final class CurateViewModel {

    private static final String MARK_FIRST =
            "Mark words first: drag, double click a word, or press S for the sentence";

    private final ObservableValue<@Nullable OpenDossier> open;
    private final ArticleViewModel article;
    private final SelectionModel selection;
    private final Editing editing;
    private final Consumer<String> say;

    /** The mark of which a line was kept last. */
    private Optional<TextSelection> done = Optional.empty();

    /** The last message; after an edit the status line would replace it. */
    private String latest = "";

    private final MentionViewModel mentions;
    private final DraftLines lines;
    private final ReadOnlyObjectWrapper<QuoteNote> quote =
            new ReadOnlyObjectWrapper<>(this, "quote", QuoteNote.NONE);
    private final ReadOnlyObjectWrapper<Optional<DraftLine>> line =
            new ReadOnlyObjectWrapper<>(this, "line", Optional.empty());

    /**
     * @param open the open dossier as the article shows it; null while there is none
     * @param article the source shown and the words selected in it
     * @param selection the selection in the picture
     * @param dismissals what is never shown as a mention
     * @param tasks loads the names of countries
     * @param say shows a message
     */
    public CurateViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            ArticleViewModel article,
            SelectionModel selection,
            Editing editing,
            Dismissals dismissals,
            TaskRunner tasks,
            Consumer<String> say) {
        this.open = open;
        this.article = article;
        this.selection = selection;
        this.editing = editing;
        this.say = say;
        mentions = new MentionViewModel(article, editing, dismissals, tasks, this::tell);
        lines = new DraftLines(mentions.mentions());
        article.ink().caretProperty().bind(editing.curatingProperty());
        open.addListener((o, before, now) -> read(before, now));
        article.text().selectionProperty().addListener((o, before, now) -> mark());
        article.sourceProperty().addListener((o, before, now) -> otherSource());
        // A selection in the text takes the status line from the picture.
        selection
                .pointedProperty()
                .addListener(
                        (o, before, now) -> {
                            if (isActive() && now.isEmpty()) {
                                tell();
                            }
                        });
        editing.curatingProperty().addListener((o, before, now) -> switched());
        editing.offerTies(this::join);
        read(null, open.getValue());
    }

    private void read(@Nullable OpenDossier before, @Nullable OpenDossier now) {
        boolean another = now == null || !now.isReread() || before == null;
        if (another) {
            drop();
        }
        mentions.read(now, another);
        line.get().ifPresent(made -> made.take(editing.dossier()));
        mark();
        if (isActive() && !another && !latest.isEmpty()) {
            say.accept(latest);
        }
    }

    private void otherSource() {
        drop();
        mentions.restart();
    }

    private void switched() {
        drop();
        mentions.restart();
        mark();
    }

    private void mark() {
        done = done.filter(words -> marked().filter(words::equals).isPresent());
        QuoteNote before = quote.get();
        quote.set(
                isActive() && marked().isPresent()
                        ? rows().map(rows -> note(rows, marked().get())).orElse(QuoteNote.NONE)
                        : QuoteNote.NONE);
        if (!quote.get().equals(before)) {
            quote.get().evidence().ifPresent(words -> line.get().ifPresent(m -> m.quote(words)));
            tell();
        }
    }

    QuoteNote note(Rows rows, TextSelection marked) {
        OpenDossier dossier = open.getValue();
        return dossier == null ? QuoteNote.NONE : QuoteNote.of(marked, rows, dossier.evidence());
    }

    private void tell() {
        if (!quote.get().text().isEmpty()) {
            article.pointAtNothing();
            tell(quote.get().text());
        }
    }

    private void tell(String words) {
        latest = words;
        say.accept(words);
    }

    /** The selected text. */
    Optional<TextSelection> marked() {
        return article.text().selectionProperty().get();
    }

    /** Tells whether something was made of words already; their bar would only cover the text. */
    boolean isDone(TextSelection words) {
        return done.filter(words::equals).isPresent();
    }

    /** Whether the user is curating. */
    public BooleanProperty activeProperty() {
        return editing.curatingProperty();
    }

    boolean isActive() {
        return editing.curatingProperty().get();
    }

    /** The quote made of the selected words. */
    public ReadOnlyObjectProperty<QuoteNote> quoteProperty() {
        return quote.getReadOnlyProperty();
    }

    /** The form being filled in; empty for none. */
    public ReadOnlyObjectProperty<Optional<DraftLine>> lineProperty() {
        return line.getReadOnlyProperty();
    }

    /** The mentions in the source shown. */
    public MentionViewModel mentions() {
        return mentions;
    }

    /** The rows of the source shown; empty if there is none. */
    public Optional<Rows> rows() {
        return article.sourceProperty().get().map(s -> new Rows(s.id(), article.paragraphs()));
    }

    /** Makes an edit; returns whether it was accepted. */
    private boolean apply(Edit edit) {
        boolean taken = editing.apply(edit);
        if (taken) {
            mentions.taken();
        }
        return taken;
    }

    /** Selects the sentence at the caret; the first one without a caret. */
    public void markSentence() {
        rows().flatMap(
                        rows ->
                                rows.sentenceAt(caret())
                                        .flatMap(sentence -> rows.selection(sentence.ref())))
                .ifPresent(this::select);
    }

    /** Returns the caret; the start of the article if there is none. */
    TextSelection.Point caret() {
        return marked().map(TextSelection::caret)
                .or(
                        () ->
                                article.cursorProperty()
                                        .get()
                                        .flatMap(ref -> rows().flatMap(r -> r.selection(ref)))
                                        .map(TextSelection::start))
                .orElse(new TextSelection.Point(0, 0));
    }

    void select(TextSelection words) {
        article.text().select(words.anchor(), words.caret());
    }

    /** Runs an action on the selected words. */
    public void act(CurateAction action) {
        switch (action) {
            case NEXT -> next();
            case NOTHING -> setAside();
            default -> withQuote(evidence -> make(action, evidence));
        }
    }

    /** Quotes the selected words, or the sentence at the caret. */
    private void withQuote(Consumer<Evidence> then) {
        boolean placed = marked().isPresent() || article.cursorProperty().get().isPresent();
        if (quote.get().text().isEmpty() && placed) {
            markSentence();
        }
        if (quote.get().evidence().isPresent()) {
            then.accept(quote.get().evidence().get());
        } else {
            tell(quote.get().text().isEmpty() ? MARK_FIRST : quote.get().text());
        }
    }

    private void make(CurateAction action, Evidence evidence) {
        if (action == CurateAction.EVIDENCE) {
            addEvidence(evidence);
            return;
        }
        Optional<Source> source = article.sourceProperty().get();
        Optional<MarkedWords> words = quote.get().words();
        if (source.isPresent() && words.isPresent()) {
            mentions.leave();
            line.set(
                    Optional.of(
                            lines.begin(
                                    action,
                                    editing.dossier(),
                                    source.get(),
                                    words.get(),
                                    evidence,
                                    selectedTies())));
        }
    }

    private List<ElementId> selectedTies() {
        OpenDossier dossier = open.getValue();
        return dossier == null
                ? List.of()
                : dossier.elements(selection.selection()).stream()
                        .filter(TieId.class::isInstance)
                        .toList();
    }

    private void addEvidence(Evidence evidence) {
        OpenDossier dossier = open.getValue();
        List<Claim> claims =
                dossier == null
                        ? List.of()
                        : dossier.elements(selection.selection()).stream()
                                .flatMap(id -> editing.dossier().claim(id).stream())
                                .toList();
        if (claims.size() != 1) {
            String which = claims.isEmpty() ? "a tie or a concern" : "just one tie or concern";
            tell("Select " + which + " in the picture: E adds the words to it");
            return;
        }
        Claim claim = claims.get(0);
        if (claim.evidence().contains(evidence)) {
            tell(named(claim) + " has these words already");
        } else if (apply(new Edit.AddEvidence(claim, evidence))) {
            tell("Added the words to " + named(claim));
        }
    }

    private static String named(Claim claim) {
        return '\u201c' + Isolated.line(claim.label()) + '\u201d';
    }

    /** Opens a form for two actors joined in the picture; returns false without words to quote. */
    private boolean join(ActorId from, ActorId to) {
        if (!isActive() || quote.get().evidence().isEmpty()) {
            return false;
        }
        make(CurateAction.TIE, quote.get().evidence().get());
        line.get().ifPresent(made -> ((TieLine) made).ends(from, to));
        return line.get().isPresent();
    }

    /**
     * Keeps what is filled in.
     *
     * @param goOn whether to go on to the next open sentence
     * @return the part that is missing or wrong; empty if it was kept
     */
    public Optional<Part> keep(boolean goOn) {
        DraftLine made = line.get().orElse(null);
        if (made == null) {
            return Optional.empty();
        }
        Outcome outcome = made.keep();
        if (outcome instanceof Outcome.Refused refused) {
            made.complain(refused.why());
            return Optional.of(refused.part());
        }
        Outcome.Kept kept = (Outcome.Kept) outcome;
        finish(kept.edit(), kept.said(), goOn);
        return Optional.empty();
    }

    /** Makes an edit instead of the one being filled in. */
    public void finish(Edit edit, String said, boolean goOn) {
        if (apply(edit)) {
            done = marked();
            drop();
            tell(said);
            if (goOn) {
                next();
            }
        }
    }

    /** Returns what a sentence can be taken away from. */
    List<Reviewing.Removal> removals(SentenceRef sentence) {
        OpenDossier of = open.getValue();
        return of == null ? List.of() : new Reviewing(of.evidence()).removals(sentence);
    }

    /** Discards the form. */
    public void drop() {
        line.set(Optional.empty());
    }

    private void next() {
        OpenDossier dossier = open.getValue();
        if (dossier == null) {
            return;
        }
        Optional<SentenceRef> at = rows().flatMap(this::here).map(ArticleSentence::ref);
        Optional<SentenceRef> next = new Reviewing(dossier.evidence()).next(at);
        if (next.isEmpty()) {
            tell("Every sentence is cited or set aside");
        } else {
            article.choose(next.get().source());
            rows().flatMap(rows -> rows.selection(next.get())).ifPresent(this::select);
        }
    }

    /** Returns the last sentence with marked words, or else the one at the caret. */
    private Optional<ArticleSentence> here(Rows rows) {
        return marked().map(words -> rows.sentences(words).stream().reduce((a, last) -> last))
                .orElseGet(
                        () ->
                                article.cursorProperty()
                                        .get()
                                        .flatMap(c -> rows.sentenceAt(caret())));
    }

    private void setAside() {
        OpenDossier dossier = open.getValue();
        Optional<Rows> rows = rows();
        if (dossier == null || rows.isEmpty()) {
            return;
        }
        List<SentenceRef> sentences =
                rows.get().sentences(marked().orElse(new TextSelection(caret(), caret()))).stream()
                        .map(ArticleSentence::ref)
                        .toList();
        Reviewing.Decision decision = new Reviewing(dossier.evidence()).decide(sentences);
        if (decision.edit().map(this::apply).orElse(true)) {
            tell(decision.said());
        }
    }
}
