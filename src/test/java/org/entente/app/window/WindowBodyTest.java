package org.entente.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.scene.control.Tab;
import javafx.scene.layout.Region;
import org.entente.testing.FxExtension;
import org.entente.view.DisplayOptions;
import org.entente.view.Panel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class WindowBodyTest {

    private static final double WIDE = 1600;
    private static final double NARROW = 1200;

    private final DisplayOptions options = new DisplayOptions();
    private final SimpleDoubleProperty textSize = new SimpleDoubleProperty(1);
    private final WindowBody body = new WindowBody(new Region(), options, textSize);

    private List<String> titles() {
        return body.tabs().stream().map(Tab::getText).toList();
    }

    @Test
    void theArticleLeavesItsTabWhereThereIsRoom() {
        body.resize(NARROW, 800);
        assertThat(titles()).containsExactly("Evidence", "Article", "Table", "Questions");
        assertThat(body.getItems()).hasSize(2);
        body.resize(WIDE, 800);
        assertThat(titles()).containsExactly("Evidence", "Table", "Questions");
        assertThat(body.getItems()).hasSize(3);
        assertThat(options.articleBesideProperty().get()).isTrue();
        body.resize(NARROW, 800);

        assertThat(titles()).containsExactly("Evidence", "Article", "Table", "Questions");
        assertThat(body.getItems()).hasSize(2);
    }

    @Test
    void largeTextNeedsMoreRoomAndTheReaderMayWantNone() {
        body.resize(WIDE, 800);
        textSize.set(1.5);
        assertThat(options.articleBesideProperty().get()).isFalse();
        textSize.set(1);
        assertThat(options.articleBesideProperty().get()).isTrue();
        options.sideBySideProperty().set(false);

        assertThat(options.articleBesideProperty().get()).isFalse();
        assertThat(titles()).contains("Article");
    }

    @Test
    void panelsLieOverThePictureWhereTextLeavesNoRoomBesideIt() {
        SimpleBooleanProperty selected = new SimpleBooleanProperty();
        body.drawer().follow(selected);
        body.resize(1024, 600);
        textSize.set(2);

        assertThat(body.getItems()).hasSize(1);
        assertThat(options.panelsProperty().get()).as("nothing is selected").isFalse();
        body.layout();
        selected.set(true);
        assertThat(options.panelsProperty().get()).isTrue();
        selected.set(false);
        assertThat(body.drawer().covered().get()).isZero();
        assertThat(options.panelsProperty().get()).isFalse();
        options.panelProperty().set(Panel.ARTICLE);
        assertThat(options.panelsProperty().get()).as("asked for").isTrue();
        selected.set(true);
        selected.set(false);
        assertThat(options.panelsProperty().get()).as("still being read").isTrue();

        textSize.set(1);
        assertThat(body.getItems()).hasSize(2);
    }

    @Test
    void withoutPanelsThePictureHasTheWholeWidth() {
        body.resize(WIDE, 800);
        options.panelsProperty().set(false);
        assertThat(body.getItems()).hasSize(1);
        assertThat(options.articleBesideProperty().get()).isFalse();
        options.panelsProperty().set(true);
        assertThat(body.getItems()).hasSize(3);
        assertThat(titles()).doesNotContain("Article");
        options.panelsProperty().set(false);
        options.panelProperty().set(Panel.TABLE);

        assertThat(options.panelsProperty().get()).as("a panel was asked for").isTrue();
        assertThat(body.panel()).isEqualTo(Panel.TABLE);
    }

    @Test
    void anArticleThatWasInFrontComesBackToTheFront() {
        body.resize(NARROW, 800);
        options.panelProperty().set(Panel.ARTICLE);
        body.resize(WIDE, 800);
        assertThat(body.panel()).isNotEqualTo(Panel.ARTICLE);
        options.panelProperty().set(Panel.ARTICLE);
        body.resize(NARROW, 800);

        assertThat(body.panel()).isEqualTo(Panel.ARTICLE);
    }

    @Test
    void askingForTheArticleBesideTheOthersHidesNoneOfThem() {
        body.resize(WIDE, 800);
        options.panelProperty().set(Panel.TABLE);
        options.panelProperty().set(Panel.ARTICLE);
        assertThat(body.panel()).isEqualTo(Panel.TABLE);
        options.panelProperty().set(Panel.EVIDENCE);

        assertThat(body.panel()).isEqualTo(Panel.EVIDENCE);
    }
}
