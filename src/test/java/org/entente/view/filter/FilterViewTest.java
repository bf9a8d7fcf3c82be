package org.entente.view.filter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Line;
import org.entente.drawing.style.Theme;
import org.entente.graph.FilterChoice;
import org.entente.model.Dossiers;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.testing.FxExtension;
import org.entente.testing.GeneratedDossier;
import org.entente.testing.Shown;
import org.entente.view.DisplayOptions;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.TaskRunner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class FilterViewTest {

    private static final Trait REPORTED = new Trait.OfStatus(Status.REPORTED);

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final FilterModel filters = new FilterModel(open);
    private final DisplayOptions options = new DisplayOptions();
    private final List<Runnable> turns = new ArrayList<>();
    private FilterView view;
    private Shown shown;

    @BeforeEach
    void show() {
        view =
                new FilterView(
                        new FilterViewModel(open, filters, TaskRunner.inPlace()),
                        options,
                        turns::add);
        shown = Shown.of(view, 216, 800);
    }

    @AfterEach
    void close() {
        shown.close();
    }

    private CheckBox reported() {
        return (CheckBox) view.lookup("#filter-status-reported");
    }

    private String hidden() {
        return ((Label) view.lookup("#filter-hidden")).getText();
    }

    @Test
    void aBoxHidesAndShows() {
        reported().fire();
        assertThat(filters.choice().shows(REPORTED)).isFalse();
        assertThat(hidden()).isEqualTo("1 of 3 ties hidden");

        reported().fire();
        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING);
    }

    @Test
    void aBoxFollowsAChoiceMadeElsewhere() {
        filters.choose(FilterChoice.EVERYTHING.toggled(REPORTED));

        assertThat(reported().isSelected()).isFalse();
    }

    @Test
    void theResetShowsEverything() {
        ButtonBase reset = (ButtonBase) view.lookup("#filter-reset");
        assertThat(reset.isDisabled()).isTrue();
        reported().fire();

        reset.fire();

        assertThat(reported().isSelected()).isTrue();
        assertThat(hidden()).isEqualTo("Nothing is hidden");
    }

    @Test
    void theMenuOfABoxShowsItsTraitAlone() {
        reported().getContextMenu().getItems().get(0).fire();

        assertThat(hidden()).isEqualTo("2 of 3 ties, 1 of 1 concern hidden");
        assertThat(reported().isSelected()).isTrue();
    }

    @Test
    void aBoxIsNamedWithItsLineAndItsCount() {
        assertThat(reported().getAccessibleText())
                .isEqualTo("reported, dashed line, 1 tie or concern");
    }

    @Test
    void rowsServeTheTraitsOfAnotherDossier() {
        CheckBox stated = (CheckBox) view.lookup("#filter-status-stated");
        CheckBox military = (CheckBox) view.lookup("#filter-kind-military");
        Trait political = new Trait.OfKind(TieKind.POLITICAL);

        open.set(
                OpenDossier.of(
                        Dossiers.of(Dossiers.TEXT)
                                .country("aland", "Aland")
                                .country("borduria", "Borduria")
                                .tie(Dossiers.directed("talks", "aland", "borduria", "talks"))
                                .tie(
                                        Dossiers.mutual("pact", "aland", "borduria", "pact")
                                                .kind(TieKind.ALLIANCE)
                                                .status(Status.CLAIMED))
                                .build(),
                        0));

        assertThat(view.lookup("#filter-status-stated")).isSameAs(stated);
        assertThat(view.lookup("#filter-kind-military")).isNull();
        assertThat(military.getText()).isEqualTo("political");
        assertThat(military.getAccessibleText()).isEqualTo("political, 1 tie");
        military.fire();
        assertThat(filters.choice()).isEqualTo(FilterChoice.EVERYTHING.toggled(political));
    }

    @Test
    void manyOtherRowsAreShownSectionBySection() {
        int before = view.lookupAll(".filter-row").size();
        open.set(OpenDossier.of(GeneratedDossier.of(40, 120, 3000, 1), 0));
        assertThat(turns).hasSizeGreaterThan(3);
        assertThat(view.lookupAll(".filter-row")).hasSize(before);
        Node certain = reported().getParent();
        turns.get(0).run();
        assertThat(certain.getScene()).as("what is there stays until its turn").isNotNull();

        new ArrayList<>(turns).forEach(Runnable::run);

        assertThat(view.lookupAll(".filter-row")).hasSizeGreaterThan(25);
    }

    @Test
    void aTurnThatComesLateChangesNothing() {
        open.set(OpenDossier.of(GeneratedDossier.of(40, 120, 3000, 1), 0));
        open.set(OpenDossier.of(Dossiers.sample(), 0));
        int rows = view.lookupAll(".filter-row").size();

        new ArrayList<>(turns).forEach(Runnable::run);

        assertThat(view.lookupAll(".filter-row")).hasSize(rows);
        assertThat(reported()).isNotNull();
    }

    @Test
    void theLineSamplesFollowTheTheme() {
        Line sample = Shown.all(reported(), Line.class).get(0);
        Paint light = sample.getStroke();
        assertThat(sample.getStrokeDashArray()).isNotEmpty();

        options.themeProperty().set(Theme.DARK);

        assertThat(sample.getStroke()).isNotEqualTo(light);
    }
}
