package org.entente.view.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.entente.model.Dossiers;
import org.entente.model.id.ActorId;
import org.entente.testing.FxExtension;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class QuestionViewTest {

    private final SimpleObjectProperty<OpenDossier> open =
            new SimpleObjectProperty<>(OpenDossier.of(Dossiers.sample(), 0));
    private final QuestionViewModel model =
            new QuestionViewModel(open, new FilterModel(open), new SelectionModel());

    @Test
    void movingThroughAnOpenListDoesNotAskUntilItIsClosed() {
        Stage stage = new Stage();
        stage.setScene(new Scene(new StackPane(new QuestionView(model))));
        stage.show();
        ComboBox<?> from = (ComboBox<?>) stage.getScene().getRoot().lookup("#route-from");
        from.show();
        from.getSelectionModel().select(1);
        assertThat(model.fromProperty().get()).isEmpty();
        from.getSelectionModel().select(0);
        from.hide();
        stage.hide();

        assertThat(model.fromProperty().get()).isEqualTo(Optional.of(new ActorId("aland")));
    }
}
