package org.entente.view.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.intake.Block;
import org.entente.intake.Intake;
import org.entente.intake.Metadata;
import org.entente.mention.MentionFinder;
import org.entente.mention.MentionFinder.Count;
import org.entente.model.Dossier;
import org.entente.source.Article;
import org.entente.source.Paragraph;
import org.entente.source.Sentence;
import org.entente.view.TaskRunner;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/** The view model of the import sheet: which blocks are kept, and the metadata. */
public final class IntakeViewModel {

    /** How many actors are named before the rest is counted. */
    private static final int MAX_NAMED = 3;

    private final ReadOnlyObjectWrapper<Intake> intake;
    private final IntegerProperty chosen = new SimpleIntegerProperty(this, "chosen", 0);
    private final IntegerProperty caret = new SimpleIntegerProperty(this, "caret", 0);
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty author = new SimpleStringProperty(this, "author", "");
    private final StringProperty publisher = new SimpleStringProperty(this, "publisher", "");
    private final StringProperty published = new SimpleStringProperty(this, "published", "");
    private final StringProperty url = new SimpleStringProperty(this, "url", "");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper(this, "summary", "");
    private final ReadOnlyStringWrapper mentions = new ReadOnlyStringWrapper(this, "mentions", "");
    private final Deque<Intake> undone = new ArrayDeque<>();
    private final Deque<Intake> done = new ArrayDeque<>();
    private final Dossier dossier;
    private final TaskRunner tasks;
    private final Consumer<Intake> accepted;
    private @Nullable MentionFinder finder;

    /**
     * Makes the model of an article found in a file.
     *
     * @param dossier the dossier it is for, whose actors are looked for in it
     * @param tasks looks for actors
     * @param accepted takes the corrected article
     */
    public IntakeViewModel(
            Intake found, Dossier dossier, TaskRunner tasks, Consumer<Intake> accepted) {
        this.dossier = dossier;
        this.tasks = tasks;
        this.accepted = accepted;
        intake = new ReadOnlyObjectWrapper<>(this, "intake", found);
        Metadata said = found.metadata();
        title.set(blankForNull(said.title()));
        author.set(blankForNull(said.author()));
        publisher.set(blankForNull(said.publisher()));
        published.set(blankForNull(said.published()));
        url.set(blankForNull(said.url()));
        chosen.set(firstKept());
        chosen.addListener((o, before, now) -> caret.set(0));
        intake.addListener((o, before, now) -> describe());
        describe();
    }

    private static String blankForNull(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable String nullForBlank(StringProperty text) {
        return text.get() == null || text.get().isBlank() ? null : text.get().strip();
    }

    private int firstKept() {
        List<Block> blocks = intake.get().blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).isKept()) {
                return i;
            }
        }
        return 0;
    }

    private void describe() {
        List<Block> blocks = intake.get().blocks();
        int kept = (int) blocks.stream().filter(Block::isKept).count();
        summary.set(
                Phrases.count(kept, "paragraph")
                        + " kept, "
                        + Phrases.count(blocks.size() - kept, "block")
                        + " left out");
        Intake now = intake.get();
        tasks.run(
                () -> count(now),
                counts -> {
                    if (now.equals(intake.get())) {
                        mentions.set(words(counts));
                    }
                },
                failure -> mentions.set(""));
    }

    private List<Count> count(Intake now) {
        MentionFinder known = finder;
        if (known == null) {
            known = new MentionFinder(dossier);
            finder = known;
        }
        return known.count(Article.parse(now.toText()));
    }

    private static String words(List<Count> counts) {
        if (counts.isEmpty()) {
            return "";
        }
        String names =
                counts.stream()
                        .limit(MAX_NAMED)
                        .map(count -> count.referent().name())
                        .collect(Collectors.joining(", "));
        return names
                + (counts.size() > MAX_NAMED ? " \u2026 " : ": ")
                + Phrases.count(counts.size(), "actor")
                + " found";
    }

    /** The corrected article; never null. */
    public ReadOnlyObjectProperty<Intake> intakeProperty() {
        return intake.getReadOnlyProperty();
    }

    /**
     * The block that keys act on.
     *
     * @return its place among the blocks
     */
    public IntegerProperty chosenProperty() {
        return chosen;
    }

    /**
     * Where the chosen block would be split.
     *
     * @return an offset in its text, in UTF-16 code units
     */
    public IntegerProperty caretProperty() {
        return caret;
    }

    public StringProperty titleProperty() {
        return title;
    }

    public StringProperty authorProperty() {
        return author;
    }

    public StringProperty publisherProperty() {
        return publisher;
    }

    public StringProperty publishedProperty() {
        return published;
    }

    public StringProperty urlProperty() {
        return url;
    }

    /** How much is kept, in words; never blank. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /**
     * The actors mentioned, as text; updated shortly after each change. Empty if there are none.
     */
    public ReadOnlyStringProperty mentionsProperty() {
        return mentions.getReadOnlyProperty();
    }

    /**
     * Notes on the file and on normalised characters.
     *
     * @return a line for each
     */
    public List<String> remarks() {
        Intake found = intake.get();
        return Stream.concat(found.remarks().stream(), found.levelling().lines().stream()).toList();
    }

    /**
     * Returns the number a block will have as a paragraph.
     *
     * @param index the block's place
     * @return the number from 0, or -1 where it is left out
     */
    public int number(int index) {
        List<Block> blocks = intake.get().blocks();
        if (!blocks.get(index).isKept()) {
            return -1;
        }
        return (int) blocks.subList(0, index).stream().filter(Block::isKept).count();
    }

    /**
     * Returns the sentences that a paragraph will have.
     *
     * @param paragraph its text
     * @return the sentences in order
     */
    public static List<String> sentences(String paragraph) {
        return Article.parse(paragraph).paragraphs().stream()
                .map(Paragraph::sentences)
                .flatMap(List::stream)
                .map(Sentence::text)
                .toList();
    }

    /** Keeps the chosen block, or leaves it out. */
    public void toggle() {
        change(now -> now.toggled(chosen.get()));
    }

    /** Joins the chosen block to the next one that is kept. */
    public void join() {
        change(now -> now.joined(chosen.get()));
    }

    /** Splits the chosen block at the caret. */
    public void split() {
        change(now -> now.split(chosen.get(), caret.get()));
    }

    private void change(UnaryOperator<Intake> step) {
        Intake before = intake.get();
        if (before.blocks().isEmpty()) {
            return;
        }
        Intake after = step.apply(before);
        if (!after.equals(before)) {
            done.push(before);
            undone.clear();
            intake.set(after);
        }
    }

    /** Takes the last step back. */
    public void undo() {
        move(done, undone);
    }

    /** Takes a step that was taken back again. */
    public void redo() {
        move(undone, done);
    }

    private void move(Deque<Intake> from, Deque<Intake> to) {
        Intake other = from.poll();
        if (other != null) {
            to.push(intake.get());
            chosen.set(Math.min(chosen.get(), other.blocks().size() - 1));
            intake.set(other);
        }
    }

    /**
     * Chooses a block further down or up, up to the ends.
     *
     * @param steps how far down, negative for up
     */
    public void step(int steps) {
        int last = intake.get().blocks().size() - 1;
        chosen.set(Math.max(0, Math.min(last, chosen.get() + steps)));
    }

    /**
     * Accepts the article with its metadata.
     *
     * @return whether there was anything to hand on
     */
    public boolean accept() {
        Intake cut = intake.get();
        if (cut.paragraphs().isEmpty()) {
            return false;
        }
        accepted.accept(
                cut.withMetadata(
                        new Metadata(
                                nullForBlank(title),
                                nullForBlank(author),
                                nullForBlank(publisher),
                                nullForBlank(published),
                                nullForBlank(url))));
        return true;
    }
}
