package org.entente.io.graph.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.edit.rule.Shown;

/** Counts what is ignored in a file because a dossier cannot hold it. Not thread-safe. */
public final class PassedOver {

    private static final int MAX_COLUMNS = 12;

    /** Columns about how a node or an edge is drawn; counted as one. */
    private static final Set<String> LOOKS =
            Set.copyOf(
                    List.of(
                            ("x y z r g b position size color colour width height shape style"
                                 + " fillcolor fontcolor fontname fontsize penwidth pencolor pos bb"
                                 + " lp lheight lwidth xlp headlp taillp rank rects vertices minlen"
                                 + " constraint arrowhead arrowtail arrowsize dir splines margin"
                                 + " peripheries fixedsize image imagescale labelloc labeljust"
                                 + " labelangle labeldistance labelfloat labelfontcolor"
                                 + " labelfontname labelfontsize nojustify ordering orientation"
                                 + " sides skew distortion regular gradientangle colorscheme"
                                 + " decorate headclip tailclip headport tailport samehead sametail"
                                 + " lhead ltail graphics portgraphics nodegraphics edgegraphics"
                                 + " opacity thickness sortv pin showboxes viewport")
                                    .split(" ")));

    private final Map<String, Integer> counts = new LinkedHashMap<>();
    private final Map<String, String> plurals = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private boolean looks;

    /**
     * Counts one thing.
     *
     * @param one its title
     * @param many what several are called
     */
    public void count(String one, String many) {
        counts.merge(one, 1, Integer::sum);
        plurals.put(one, many);
    }

    /**
     * Notes a column, attribute or property of a file.
     *
     * @param name as the file spells it
     */
    public void column(String name) {
        String key = Values.key(name);
        if (LOOKS.contains(key)) {
            looks = true;
        } else {
            columns.putIfAbsent(key, name);
        }
    }

    /** Notes something about how the graph is drawn. */
    public void looks() {
        looks = true;
    }

    /** Tells whether nothing was passed over. */
    public boolean isEmpty() {
        return counts.isEmpty() && columns.isEmpty() && !looks;
    }

    /**
     * Returns what was skipped in words, for instance "2 hyperedges, 14 labels in a form not read,
     * columns weight, type".
     */
    public String words() {
        List<String> parts = new ArrayList<>();
        counts.forEach(
                (one, number) ->
                        parts.add(
                                number == 1
                                        ? "1 " + one
                                        : String.format(
                                                Locale.ROOT, "%d %s", number, plurals.get(one))));
        if (looks) {
            parts.add("style and layout");
        }
        if (!columns.isEmpty()) {
            parts.add((columns.size() == 1 ? "column " : "columns ") + listed());
        }
        return String.join(", ", parts);
    }

    private String listed() {
        String names =
                columns.values().stream()
                        .limit(MAX_COLUMNS)
                        .map(PassedOver::name)
                        .collect(Collectors.joining(", "));
        int more = columns.size() - MAX_COLUMNS;
        return more > 0 ? names + " and " + more + " more" : names;
    }

    /** Names that could be read as several are quoted. */
    private static String name(String name) {
        return name.matches("[\\p{L}\\p{N}_.:\\-]{1,40}") ? name : Shown.text(name);
    }
}
