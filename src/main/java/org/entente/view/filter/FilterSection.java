package org.entente.view.filter;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.entente.drawing.style.VisualStyle;
import org.entente.model.Trait;
import org.entente.view.StyleClass;
import org.entente.view.filter.FilterContent.Row;
import org.entente.view.filter.FilterContent.Section;

/**
 * The traits of one facet. A row stays what it is in another dossier that has its trait under the
 * same name; rows that are left over become those of other traits, since to make and style new
 * controls takes long.
 */
final class FilterSection extends VBox {

    private final FilterViewModel model;
    private final Label heading = new Label();
    private final List<FilterRow> rows = new ArrayList<>();

    FilterSection(FilterViewModel model) {
        this.model = model;
        heading.getStyleClass().add(StyleClass.FILTER_HEADING.css());
        getStyleClass().add(StyleClass.FILTER_SECTION.css());
        getChildren().add(heading);
    }

    /** Shows other rows, with samples in a style. */
    void show(Section section, VisualStyle style) {
        heading.setText(section.title());
        List<FilterRow> next = rowsOf(section.rows());
        if (!next.equals(rows)) {
            rows.clear();
            rows.addAll(next);
            List<Node> all = new ArrayList<>(List.of(heading));
            all.addAll(next);
            getChildren().setAll(all);
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).show(section.rows().get(i));
        }
        paint(style);
    }

    /** Returns how many rows would have to be made or to become those of another trait. */
    int changes(Section section) {
        Set<Map.Entry<Trait, String>> known = new HashSet<>();
        rows.forEach(row -> known.add(key(row.row())));
        return (int) section.rows().stream().filter(row -> !known.contains(key(row))).count();
    }

    private List<FilterRow> rowsOf(List<Row> wanted) {
        Map<Map.Entry<Trait, String>, FilterRow> spare = new LinkedHashMap<>();
        rows.forEach(row -> spare.put(key(row.row()), row));
        Map<Map.Entry<Trait, String>, FilterRow> same = new LinkedHashMap<>();
        for (Row row : wanted) {
            FilterRow known = spare.remove(key(row));
            if (known != null) {
                same.put(key(row), known);
            }
        }
        Iterator<FilterRow> left = spare.values().iterator();
        List<FilterRow> next = new ArrayList<>();
        for (Row row : wanted) {
            FilterRow known = same.get(key(row));
            next.add(known != null ? known : left.hasNext() ? left.next() : new FilterRow(model));
        }
        return next;
    }

    private static Map.Entry<Trait, String> key(Row row) {
        return Map.entry(row.trait(), row.label());
    }

    /** Paints the line samples. */
    void paint(VisualStyle style) {
        rows.forEach(row -> row.paint(style));
    }
}
