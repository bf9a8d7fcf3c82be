package org.entente.view.curate.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.entente.model.Word;
import org.entente.view.words.Folded;
import org.jspecify.annotations.Nullable;

/** A part filled in by choosing; typing filters the options. */
public final class ChoicePart implements Part {

    private static final int KEY = 0;
    private static final int PREFIX = 1;
    private static final int NAMED = 2;
    private static final int WORD = 3;
    private static final int WITHIN = 4;
    private static final int MADE = 5;
    private static final int LETTERS = 6;
    private static final int LAST = 7;

    /** So many letters that only lie scattered in a name are rather a name of their own. */
    private static final int MIN_NAME_LETTERS = 4;

    private final String id;
    private final String name;
    private final boolean several;
    private final Supplier<List<Option>> options;
    private Function<String, List<Option>> maker = typed -> List.of();
    private Supplier<Runnable> keeper = () -> () -> {};

    /** Restores the value from before the focus came. */
    private Runnable restore = () -> {};

    private final ReadOnlyObjectWrapper<Shown> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);
    private final ReadOnlyStringWrapper query = new ReadOnlyStringWrapper(this, "query", "");
    private final ReadOnlyObjectWrapper<Matches> matches =
            new ReadOnlyObjectWrapper<>(this, "matches", new Matches(List.of(), 0));

    /** How certain the value of a part is. */
    public enum Look {
        /** No value. */
        EMPTY,
        /** Proposed from the text, not confirmed. */
        PROPOSED,
        /** Chosen, or the default. */
        CHOSEN
    }

    /**
     * The displayed value.
     *
     * @param meaning an explanation, for a tooltip
     */
    public record Shown(String text, String meaning, Look look) {
        static final Shown NOTHING = new Shown("", "", Look.EMPTY);
    }

    /**
     * The matching options.
     *
     * @param options the matches, best first
     * @param at the index of the focused option
     */
    record Matches(List<Option> options, int at) {
        Matches {
            options = List.copyOf(options);
        }

        Optional<Option> current() {
            return options.isEmpty() ? Optional.empty() : Optional.of(options.get(at));
        }
    }

    ChoicePart(String id, String name, boolean several, Supplier<List<Option>> options) {
        this.id = id;
        this.name = name;
        this.several = several;
        this.options = options;
    }

    /**
     * Also offers what can be made of the letters typed.
     *
     * @param made the options for what has been typed
     * @param keep returns what restores the current value
     */
    void offering(Function<String, List<Option>> made, Supplier<Runnable> keep) {
        maker = made;
        keeper = keep;
    }

    @Override
    public String id() {
        return id;
    }

    /** Returns what it is, in a word or two. */
    String name() {
        return name;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What was typed to filter the options. */
    public ReadOnlyStringProperty queryProperty() {
        return query.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Matches> matchesProperty() {
        return matches.getReadOnlyProperty();
    }

    /** Tells whether what is typed makes something new. */
    boolean isMaking() {
        return !query.get().isEmpty() && matches.get().current().filter(Option::isMade).isPresent();
    }

    /** Tells whether several options can be chosen. */
    boolean isSeveral() {
        return several;
    }

    void show(String text, String meaning, Look look) {
        shown.set(new Shown(text, meaning, look));
        // A value set from elsewhere, as by Alt+2, is also the one marked among the options.
        List<Option> offered = matches.get().options();
        int chosen = placeOfChosen(offered);
        if (query.get().isEmpty() && chosen >= 0) {
            matches.set(new Matches(offered, chosen));
        }
    }

    /** Shows a word of a vocabulary, or that none is chosen. */
    <W extends Word> void show(@Nullable W chosen, Function<W, String> meaning) {
        if (chosen == null) {
            show("", "", Look.EMPTY);
        } else {
            show(chosen.text(), meaning.apply(chosen), Look.CHOSEN);
        }
    }

    /** Offers all options; called when the part is focused. */
    public void enter() {
        restore = keeper.get();
        query.set("");
        filter();
    }

    /** Ends typing; called when the focus leaves. Of several choices, chooses the one typed. */
    public void leave() {
        if (several && !query.get().isEmpty()) {
            choose();
        }
        query.set("");
    }

    /**
     * Adds a letter to the filter. With a single choice, chooses the best match at once.
     *
     * @return whether anything matches; if not, the letter is dropped
     */
    public boolean type(String letter) {
        String before = query.get();
        query.set(before + letter);
        filter();
        if (matches.get().options().isEmpty()) {
            query.set(before);
            filter();
            return false;
        }
        if (!several) {
            choose();
        }
        return true;
    }

    /** Takes the last letter back; with the first, what the letters had chosen. */
    public void erase() {
        String typed = query.get();
        if (typed.isEmpty()) {
            return;
        }
        query.set(typed.substring(0, typed.offsetByCodePoints(typed.length(), -1)));
        boolean empty = query.get().isEmpty();
        if (empty && !several) {
            restore.run();
        }
        filter();
        if (!empty && !several) {
            choose();
        }
    }

    /** Goes to another option; with a single choice, chooses it. */
    public void step(int by) {
        Matches now = matches.get();
        if (!now.options().isEmpty()) {
            matches.set(
                    new Matches(now.options(), Math.floorMod(now.at() + by, now.options().size())));
            if (!several) {
                choose();
            }
        }
    }

    /** Chooses the focused option, or with several choices toggles it. */
    public void choose() {
        matches.get().current().ifPresent(this::choose);
    }

    void choose(Option option) {
        option.choose().run();
        List<Option> offered = matches.get().options();
        if (several) {
            query.set("");
            filter();
        } else if (offered.contains(option)) {
            matches.set(new Matches(offered, offered.indexOf(option)));
        }
    }

    private void filter() {
        String wanted = Folded.of(query.get()).strip();
        List<Option> all = options.get();
        if (wanted.isEmpty()) {
            matches.set(new Matches(all, Math.max(0, placeOfChosen(all))));
            return;
        }
        List<Option> left = new ArrayList<>();
        all.stream().filter(option -> rank(option, wanted) >= 0).forEach(left::add);
        if (all.stream().noneMatch(option -> isCalled(option, wanted))) {
            left.addAll(maker.apply(query.get()));
        }
        left.sort(Comparator.comparingInt(option -> rank(option, wanted)));
        matches.set(new Matches(left, 0));
    }

    private static boolean isCalled(Option option, String wanted) {
        return Folded.of(option.text()).equals(wanted)
                || option.names().stream().anyMatch(name -> Folded.of(name).equals(wanted));
    }

    /** Returns the index of the option whose text is shown; negative for none. */
    private int placeOfChosen(List<Option> all) {
        for (int i = 0; i < all.size(); i++) {
            if (!several && all.get(i).text().equals(shown.get().text())) {
                return i;
            }
        }
        return -1;
    }

    /** Returns how well an option matches the filter, 0 for best, negative if it does not. */
    private static int rank(Option option, String wanted) {
        if (wanted.equals(option.key())) {
            return KEY;
        }
        return switch (option.origin()) {
            case LISTED -> rankListed(option, wanted);
            case FOUND, MADE_OF_COUNTRY -> NAMED;
            case MADE -> wanted.length() >= MIN_NAME_LETTERS ? MADE : LAST;
        };
    }

    private static int rankListed(Option option, String wanted) {
        int best = rank(Folded.of(option.text()), wanted);
        for (String name : option.names()) {
            int rank = rank(Folded.of(name), wanted);
            best = rank >= 0 && (best < 0 || rank < best) ? rank : best;
        }
        return best;
    }

    private static int rank(String text, String wanted) {
        if (text.startsWith(wanted)) {
            return PREFIX;
        }
        if (text.contains(" " + wanted)) {
            return WORD;
        }
        if (text.contains(wanted)) {
            return WITHIN;
        }
        int at = 0;
        for (int i = 0; i < text.length() && at < wanted.length(); i++) {
            at += text.charAt(i) == wanted.charAt(at) ? 1 : 0;
        }
        return at == wanted.length() ? LETTERS : -1;
    }
}
