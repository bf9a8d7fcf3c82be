package org.entente.view.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.text.Font;
import org.entente.model.Dossiers;
import org.entente.testing.FxExtension;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class HitRowsTest {

    private final HitList hits = new HitList();
    private final List<Hit> taken = new ArrayList<>();
    private final SearchIndex index = SearchIndex.of(Dossiers.sample(), () -> false);
    private final SimpleObjectProperty<Font> font = new SimpleObjectProperty<>(Font.font(13));
    private final HitRows rows = new HitRows(hits, taken::add, font);

    @Test
    void theChosenHitIsSelectedUnderItsHeadingWhateverIsTyped() {
        assertThat(rows.isVisible()).isFalse();
        hits.show(index.search("bord"));
        assertThat(selected()).isEqualTo("Borduria");
        hits.show(index.search("cordia"));

        assertThat(selected()).isEqualTo("Cordia");
        assertThat(rows.isVisible()).isTrue();
    }

    @Test
    void rowsAndListGrowWithTheText() {
        hits.show(index.search("bord"));
        double before = rows.getPrefHeight();
        font.set(Font.font(26));

        assertThat(rows.getFixedCellSize()).isEqualTo(60);
        assertThat(rows.getPrefHeight()).isEqualTo(2 * before - 4);
    }

    private String selected() {
        SearchRow row = rows.getSelectionModel().getSelectedItem();
        return row.hit().map(Hit::text).orElse("");
    }

    @Test
    void aStepSelectsTheNextHitPastHeadings() {
        hits.show(index.search("bord"));
        int steps = hits.hits().size() - 1;
        for (int i = 0; i < steps; i++) {
            hits.step(1);
            assertThat(rows.getSelectionModel().getSelectedItem().hit()).isPresent();
        }

        assertThat(rows.getSelectionModel().getSelectedItem().hit())
                .contains(hits.hits().get(steps));
    }
}
