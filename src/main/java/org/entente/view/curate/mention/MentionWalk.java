package org.entente.view.curate.mention;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.entente.edit.Edit;
import org.entente.mention.Mention;
import org.entente.model.Source;
import org.entente.source.Paragraph;
import org.entente.view.curate.mention.Mentions.Place;
import org.entente.view.words.Isolated;

/** The walk through the undecided mentions of a source. */
public final class MentionWalk {

    private final Mentions mentions;
    private final Predicate<Edit> edits;
    private final Consumer<String> say;
    private final ReadOnlyObjectWrapper<Optional<Place>> current =
            new ReadOnlyObjectWrapper<>(this, "current", Optional.empty());

    /**
     * @param edits makes an edit, and returns whether it was accepted
     * @param say shows a message
     */
    public MentionWalk(Mentions mentions, Predicate<Edit> edits, Consumer<String> say) {
        this.mentions = mentions;
        this.edits = edits;
        this.say = say;
    }

    /** The current mention; empty for none. */
    public ReadOnlyObjectProperty<Optional<Place>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Ends the walk. */
    public void leave() {
        current.set(Optional.empty());
    }

    /**
     * Goes to the next or previous undecided mention.
     *
     * @param paragraph where to start, if there is no current mention
     * @param offset where to start, likewise
     * @param on whether forwards
     * @return whether there is one; if not, the walk has ended
     */
    public boolean step(Source source, int paragraph, int offset, boolean on) {
        int fromParagraph = current.get().map(Place::paragraph).orElse(paragraph);
        int from = current.get().map(place -> place.mention().start()).orElse(offset);
        boolean standing = current.get().isPresent();
        List<Paragraph> all = source.article().paragraphs();
        for (int p = fromParagraph; p >= 0 && p < all.size(); p += on ? 1 : -1) {
            List<Mention> found = mentions.in(all.get(p).text());
            for (int i = 0; i < found.size(); i++) {
                Mention mention = found.get(on ? i : found.size() - 1 - i);
                Place place = new Place(source.id(), p, mention);
                boolean passed =
                        p == fromParagraph
                                && (on
                                        ? mention.start() < from + (standing ? 1 : 0)
                                        : mention.start() >= from);
                if (!passed && mentions.isOpen(place)) {
                    current.set(Optional.of(place));
                    say.accept(words(mention));
                    return true;
                }
            }
        }
        leave();
        say.accept("No more mentions to decide on " + (on ? "below." : "above."));
        return false;
    }

    private String words(Mention mention) {
        String form = '\u201c' + Isolated.line(mention.text()) + '\u201d';
        Optional<String> known = mention.referent().actor().map(mentions::name);
        String speaksOf =
                known.isPresent()
                        ? form + " speaks of " + Isolated.line(known.get())
                        : mention.text().equals(mention.referent().name())
                                ? form + " is no actor yet"
                                : form
                                        + " speaks of "
                                        + Isolated.line(mention.referent().name())
                                        + ", no actor yet";
        return speaksOf + ". Enter accepts, Shift+Enter every " + form + ", Backspace never again";
    }

    /**
     * Accepts the current mention.
     *
     * @param allOfForm whether its words always mean the actor
     */
    public void accept(boolean allOfForm) {
        Place place = current.get().orElse(null);
        if (place == null) {
            return;
        }
        Optional<Edit> edit = mentions.accept(place.mention(), allOfForm);
        if (edit.isEmpty() || edits.test(edit.get())) {
            mentions.acceptHere(place);
        }
    }

    /** Dismisses the words of the current mention. */
    public void reject() {
        current.get().ifPresent(place -> mentions.reject(place.mention().text()));
    }
}
