package org.entente.view.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.entente.view.command.Command;
import org.entente.view.search.Hit.Group;
import org.entente.view.search.Hit.Rank;
import org.entente.view.search.Hit.Target;
import org.entente.view.search.SearchIndex.Result;

/**
 * Finds commands, actors, ties, concerns and sentences by name. Without a query it lists the
 * commands, most recently used first. For the JavaFX application thread.
 */
public final class PaletteViewModel {

    private static final int MAX_RECENT = 5;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final HitList list = new HitList();
    private final SearchViewModel search;
    private final Supplier<List<Command>> commands;
    private final List<String> recent = new ArrayList<>();
    private SearchIndex index = SearchIndex.ofCommands(List.of());
    private List<Command> possible = List.of();

    /**
     * Makes a closed palette.
     *
     * @param search searches the open dossier
     * @param commands all commands in their current state
     */
    public PaletteViewModel(SearchViewModel search, Supplier<List<Command>> commands) {
        this.search = search;
        this.commands = commands;
        query.addListener((o, before, now) -> find());
    }

    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Opens the palette with an empty query. */
    public void open() {
        possible = commands.get().stream().filter(command -> command.enabled().get()).toList();
        index = SearchIndex.ofCommands(possible);
        query.set("");
        find();
        open.set(true);
    }

    public void close() {
        open.set(false);
    }

    private void find() {
        if (query.get().isBlank()) {
            list.show(all());
        } else {
            list.show(joined(index.search(query.get()), search.find(query.get())));
        }
    }

    private Result all() {
        List<Hit> hits =
                possible.stream().sorted(Comparator.comparingInt(this::age)).map(Hit::of).toList();
        return new Result(hits, Map.of(Group.COMMANDS, hits.size()), Set.of(), Optional.empty());
    }

    /** Returns how many commands were used since; commands never used come last. */
    private int age(Command command) {
        int at = recent.indexOf(command.id());
        return at < 0 ? MAX_RECENT : at;
    }

    /** Merges results: guesses give way to matches, and better matches come first. */
    private static Result joined(Result commands, Result rest) {
        boolean exact = isExact(commands) || isExact(rest);
        List<Result> parts =
                Stream.of(commands, rest)
                        .filter(part -> part.total() > 0 && (!exact || isExact(part)))
                        .sorted(Comparator.comparing(PaletteViewModel::best))
                        .toList();
        Map<Group, Integer> counts = new LinkedHashMap<>();
        parts.forEach(part -> counts.putAll(part.counts()));
        return new Result(
                parts.stream().flatMap(part -> part.hits().stream()).toList(),
                counts,
                rest.elements(),
                parts.stream().flatMap(part -> part.meant().stream()).findFirst());
    }

    private static boolean isExact(Result result) {
        return result.total() > 0 && result.meant().isEmpty();
    }

    private static Rank best(Result result) {
        return result.hits().get(0).rank();
    }

    /** Returns what was found. */
    HitList list() {
        return list;
    }

    /** The query. */
    public StringProperty queryProperty() {
        return query;
    }

    /** Runs or opens the chosen hit, if any. */
    public void take() {
        list.chosenHit().ifPresent(this::take);
    }

    /** Closes the palette, then runs or opens a hit. */
    public void take(Hit hit) {
        close();
        if (hit.target() instanceof Target.Action action) {
            recent.remove(action.command().id());
            recent.add(0, action.command().id());
            if (recent.size() > MAX_RECENT) {
                recent.remove(MAX_RECENT);
            }
        }
        search.take(hit);
    }
}
