package org.entente.app.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import org.entente.app.platform.UserFolders;
import org.entente.drawing.Detail;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.style.Theme;
import org.entente.view.DisplayOptions;
import org.entente.view.export.ExportChoice;
import org.jspecify.annotations.Nullable;

/**
 * Preferences: typed keys with defaults, in one small text file. An unreadable value counts as not
 * set. A file that cannot be written is ignored, since it holds nothing of the user's. Two programs
 * running at once keep each other's values.
 */
public final class Preferences {

    /** The look. */
    public static final Key<Theme> THEME =
            new Key<>("theme", Theme.LIGHT, Theme::valueOf, Theme::name);

    /** The window's text size relative to the default. */
    public static final Key<Double> TEXT_SCALE =
            new Key<>("text-scale", 1.0, Preferences::scale, String::valueOf);

    /** Whether high contrast is on. */
    public static final Key<Boolean> HIGH_CONTRAST =
            new Key<>("high-contrast", false, Boolean::valueOf, String::valueOf);

    /** Whether hints are shown. */
    public static final Key<Boolean> HINTS =
            new Key<>("hints", true, Boolean::valueOf, String::valueOf);

    /** The layout of pictures. */
    public static final Key<GraphLayout> LAYOUT =
            new Key<>("layout", GraphLayout.STRESS, GraphLayout::valueOf, GraphLayout::name);

    /** Whether animations are off. */
    public static final Key<Boolean> REDUCE_MOTION =
            new Key<>("reduce-motion", false, Boolean::valueOf, String::valueOf);

    /** Whether the article is shown next to the other panels if there is room. */
    public static final Key<Boolean> SIDE_BY_SIDE =
            new Key<>("side-by-side", true, Boolean::valueOf, String::valueOf);

    /** The columns of the tables that are not shown. */
    public static final Key<Set<String>> HIDDEN_COLUMNS =
            new Key<>(
                    "table.hidden",
                    Set.of(),
                    text -> text.isEmpty() ? Set.of() : Set.of(text.split("\n", -1)),
                    columns -> String.join("\n", new TreeSet<>(columns)));

    /** The dossiers opened last, the latest first. */
    public static final Key<List<Path>> RECENT =
            new Key<>("recent", List.of(), Preferences::paths, Preferences::text);

    /** The picture that was exported last, and how. */
    public static final Key<ExportChoice> EXPORT =
            new Key<>("export", ExportChoice.DEFAULT, ExportWords::parse, ExportWords::print);

    /** The page that was exported last. */
    public static final Key<ExportChoice> EXPORT_PAGE =
            new Key<>(
                    "export.page",
                    ExportChoice.DEFAULT.withFormat("html"),
                    ExportWords::parse,
                    ExportWords::print);

    /** The data that was exported last. */
    public static final Key<ExportChoice> EXPORT_DATA =
            new Key<>(
                    "export.data",
                    ExportChoice.DEFAULT.withFormat("graphml"),
                    ExportWords::parse,
                    ExportWords::print);

    /** How many of the ties are drawn individually. */
    public static final Key<Detail> DETAIL =
            new Key<>("detail", Detail.AUTO, Detail::valueOf, Detail::name);

    /** Whether the legend is shown. */
    public static final Key<Boolean> LEGEND =
            new Key<>("legend", true, Boolean::valueOf, String::valueOf);

    /** Whether the overview map is shown while zoomed in. */
    public static final Key<Boolean> OVERVIEW =
            new Key<>("overview", true, Boolean::valueOf, String::valueOf);

    /** Whether the pane with the filters is open. */
    public static final Key<Boolean> FILTER_PANE =
            new Key<>("filter.pane", true, Boolean::valueOf, String::valueOf);

    /** What the filters hid of the dossier that was open last. */
    public static final Key<FilterWords.Hidden> FILTERS =
            new Key<>(
                    "filters", FilterWords.Hidden.NOTHING, FilterWords::parse, FilterWords::print);

    /** How wide the panel next to the canvas is, in pixels; 0 for as wide as usual. */
    public static final Key<Double> PANEL_WIDTH =
            new Key<>("panel.width", 0.0, Double::valueOf, width -> "" + Math.round(width));

    /** Which tab of the panel is shown, from 0. */
    public static final Key<Integer> TAB = new Key<>("tab", 0, Integer::valueOf, String::valueOf);

    /** Where the window stood. */
    public static final Key<Optional<WindowBounds>> BOUNDS =
            new Key<>("window", Optional.empty(), WindowBounds::parse, WindowBounds::print);

    /** The words that the user has dismissed as mentions, each after its dossier's title. */
    public static final Key<List<String>> DISMISSED =
            new Key<>(
                    "mentions.dismissed",
                    List.of(),
                    value -> value.lines().toList(),
                    lines -> String.join("\n", lines));

    private static final int MAX_RECENT = 10;

    /** The one character no system allows in a path. */
    private static final String BETWEEN_PATHS = "\0";

    private final PreferencesFile file;
    private final Path state;
    private final Executor writing;
    private final Map<String, String> values;
    private final Optional<String> note;
    private @Nullable String systemTheme;

    /**
     * A preference.
     *
     * @param <T> what it holds
     * @param name its name in the file
     * @param fallback its value while it is not set
     * @param parse reads it
     * @param print writes it
     */
    public record Key<T>(
            String name, T fallback, Function<String, T> parse, Function<T, String> print) {}

    private Preferences(
            PreferencesFile file, Path state, PreferencesFile.Content content, Executor writing) {
        this.file = file;
        this.state = state;
        this.writing = writing;
        this.values = new TreeMap<>(content.values());
        this.note = content.note();
    }

    /**
     * Reads the preferences from a file, which need not exist.
     *
     * @param writing writes changes in order; the disk may be slow
     */
    public static Preferences at(Path file, Executor writing) {
        return at(file, file.resolveSibling(""), writing);
    }

    /**
     * Reads the preferences from a file, which need not exist.
     *
     * @param state the folder for what the program keeps without being asked
     * @param writing writes changes in order; the disk may be slow
     */
    public static Preferences at(Path file, Path state, Executor writing) {
        PreferencesFile preferences = new PreferencesFile(file);
        return new Preferences(preferences, state, preferences.read(), writing);
    }

    /**
     * Returns an executor that writes in the background. Its thread ends a second after the last
     * change and keeps the program alive until then, so that nothing is lost.
     */
    public static Executor inBackground() {
        return new ThreadPoolExecutor(
                0,
                1,
                1,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                work -> new Thread(work, "entente-preferences"));
    }

    /** Message about an unusable preferences file; empty if it was fine. */
    public Optional<String> note() {
        return note;
    }

    /** Returns a folder for what the program keeps without being asked. */
    public Path stateFolder(String name) {
        return state.resolve(name);
    }

    /** Returns the usual file among the settings of programs. */
    public static Path usualFile(UserFolders folders) {
        return folders.settings().resolve("preferences.properties");
    }

    public <T> boolean isSet(Key<T> key) {
        return values.containsKey(key.name());
    }

    /** Uses the system's theme for this session, until the user chooses one. */
    public void follow(Theme systems) {
        systemTheme = systems.name();
    }

    public <T> T get(Key<T> key) {
        String value = values.get(key.name());
        return parsed(key, value == null && key.name().equals(THEME.name()) ? systemTheme : value);
    }

    private static <T> T parsed(Key<T> key, @Nullable String value) {
        if (value == null) {
            return key.fallback();
        }
        try {
            return key.parse().apply(value);
        } catch (IllegalArgumentException e) {
            return key.fallback();
        }
    }

    public <T> void set(Key<T> key, T value) {
        String word = key.print().apply(value);
        if (!word.equals(values.put(key.name(), word))) {
            change(now -> now.put(key.name(), word));
        }
    }

    /** Forgets a value, so that its default counts again. */
    public void unset(Key<?> key) {
        if (values.remove(key.name()) != null) {
            change(now -> now.remove(key.name()));
        }
    }

    /** Sets a property to its remembered value, and remembers its changes. */
    public void keep(Key<Boolean> key, BooleanProperty property) {
        property.set(get(key));
        property.addListener((o, before, now) -> set(key, now));
    }

    /** Puts a dossier at the head of the recent ones. */
    public void remember(Path dossier) {
        Path absolute = dossier.toAbsolutePath().normalize();
        change(
                now -> {
                    List<Path> recent = new ArrayList<>(parsed(RECENT, now.get(RECENT.name())));
                    recent.remove(absolute);
                    recent.add(0, absolute);
                    List<Path> kept = recent.subList(0, Math.min(MAX_RECENT, recent.size()));
                    now.put(RECENT.name(), RECENT.print().apply(List.copyOf(kept)));
                });
    }

    /** Applies a change immediately, even if it cannot be written. */
    private void change(Consumer<Map<String, String>> change) {
        change.accept(values);
        writing.execute(
                () -> {
                    try {
                        file.change(change);
                    } catch (IOException e) {
                        System.getLogger("org.entente")
                                .log(System.Logger.Level.DEBUG, "preferences", e);
                    }
                });
    }

    private static double scale(String value) {
        double scale = Double.parseDouble(value);
        if (!(scale >= DisplayOptions.MIN_TEXT_SCALE && scale <= DisplayOptions.MAX_TEXT_SCALE)) {
            throw new IllegalArgumentException(value);
        }
        return scale;
    }

    private static List<Path> paths(String value) {
        return Arrays.stream(value.split(BETWEEN_PATHS, -1))
                .filter(line -> !line.isBlank())
                .map(Path::of)
                .toList();
    }

    private static String text(List<Path> paths) {
        return String.join(BETWEEN_PATHS, paths.stream().map(Path::toString).toList());
    }
}
