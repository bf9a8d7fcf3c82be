package org.entente.view.curate.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.model.SampleDossiers.ALAND;
import static org.entente.model.SampleDossiers.BORDURIA;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import org.entente.edit.Edit;
import org.entente.edit.proposal.Proposal;
import org.entente.model.Evidence;
import org.entente.model.SampleDossiers;
import org.entente.model.id.SourceId;
import org.entente.testing.FxExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class LineViewTest {

    private static final class NoActions implements LineView.Actions {

        @Override
        public @Nullable Part keep(boolean goOn) {
            return null;
        }

        @Override
        public void finish(Edit edit, String said) {}

        @Override
        public void drop() {}
    }

    @Test
    void theButtonTellsWhetherTheTieIsMutual() {
        Proposal proposal =
                new Proposal(
                        List.of(ALAND, BORDURIA),
                        "trades",
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        new Evidence(new SourceId("text"), 1, "trades", null, null));
        LineView view =
                new LineView(
                        new TieLine(SampleDossiers.relations(), proposal, name -> Optional.empty()),
                        new NoActions());
        Button mutual = (Button) view.lookup("#make-mutual");
        assertThat(mutual.getText()).isEqualTo("Mutual");

        mutual.fire();
        assertThat(mutual.getText()).isEqualTo("Mutual \u2713");
        mutual.fire();
        assertThat(mutual.getText()).isEqualTo("Mutual");
    }
}
