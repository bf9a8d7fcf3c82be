package org.entente.view.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.entente.view.StyleClass;

/**
 * The strip beside an article that shows where its evidence is, as editors show changes: a mark for
 * each cited sentence in the colour of what it supports, wider if it supports the selection. A
 * click goes to the nearest mark.
 */
final class EvidenceRuler extends Pane {

    private static final double WIDTH = 10;
    private static final double NARROW = 4;
    private static final double MIN_HEIGHT = 2;

    private final ArticleViewModel model;
    private List<EvidenceMark> marks = List.of();
    private double builtFor = -1;

    EvidenceRuler(ArticleViewModel model) {
        this.model = model;
        setId("evidence-ruler");
        getStyleClass().add(StyleClass.EVIDENCE_RULER.css());
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText("Where the article has evidence");
        InvalidationListener changed = observable -> read();
        model.paragraphs().addListener(changed);
        model.supportingProperty().addListener(changed);
        setOnMouseClicked(this::goTo);
        read();
    }

    private void read() {
        marks = EvidenceMark.of(model.paragraphs(), model.supportingProperty().get());
        builtFor = -1;
        setVisible(!marks.isEmpty());
        setManaged(!marks.isEmpty());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        if (builtFor != height) {
            builtFor = height;
            getChildren().setAll(rows(height));
        }
        super.layoutChildren();
    }

    /** Merges marks of one colour that touch on the screen: a long article has thousands. */
    private List<Region> rows(double height) {
        List<Region> rows = new ArrayList<>();
        EvidenceMark before = null;
        double end = 0;
        // Marks that support the selection are drawn last.
        List<EvidenceMark> inOrder =
                marks.stream().sorted(Comparator.comparing(EvidenceMark::supporting)).toList();
        for (EvidenceMark mark : inOrder) {
            double top = Math.floor(mark.start() * height);
            double bottom = Math.max(top + MIN_HEIGHT, Math.floor(mark.end() * height));
            boolean joins =
                    before != null
                            && before.supporting() == mark.supporting()
                            && before.underline() == mark.underline()
                            && top <= end;
            if (joins) {
                Region last = rows.get(rows.size() - 1);
                last.resize(last.getWidth(), bottom - last.getLayoutY());
            } else {
                rows.add(row(mark, top, bottom));
            }
            before = mark;
            end = bottom;
        }
        return rows;
    }

    private static Region row(EvidenceMark mark, double top, double bottom) {
        Region row = new Region();
        row.setManaged(false);
        row.setMouseTransparent(true);
        row.getStyleClass().addAll(StyleClass.EVIDENCE_MARK.css(), mark.underline().style().css());
        row.pseudoClassStateChanged(StyleClass.SUPPORTING, mark.supporting());
        row.resizeRelocate(0, top, mark.supporting() ? WIDTH : NARROW, bottom - top);
        return row;
    }

    private void goTo(MouseEvent event) {
        double at = event.getY() / Math.max(1, getHeight());
        nearest(marks, at).ifPresent(mark -> model.walk().goTo(mark.sentence()));
        event.consume();
    }

    /**
     * Returns the mark nearest to a position; of two at the same distance, one that supports the
     * selection.
     */
    static Optional<EvidenceMark> nearest(List<EvidenceMark> marks, double at) {
        return marks.stream()
                .min(
                        Comparator.<EvidenceMark>comparingDouble(
                                        mark ->
                                                Math.max(
                                                        0,
                                                        Math.max(
                                                                mark.start() - at,
                                                                at - mark.end())))
                                .thenComparing(mark -> !mark.supporting()));
    }
}
