package org.entente.view.canvas.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.entente.drawing.Detail;
import org.entente.drawing.Pictures;
import org.entente.drawing.compose.DrawingComposer;
import org.entente.drawing.style.Theme;
import org.entente.drawing.style.VisualStyle;
import org.entente.graph.RelationGraph;
import org.entente.model.Dossiers;
import org.entente.testing.FxExtension;
import org.entente.testing.Shown;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("toolkit")
@ExtendWith(FxExtension.class)
class CanvasNoteTest {

    @Test
    void theMessageForAnEmptyDossierSaysHowActorsAreMade() {
        OpenDossier open = OpenDossier.of(Dossiers.of("Nothing.").build(), 0);
        CanvasNote note = new CanvasNote(new FilterModel(new SimpleObjectProperty<>(open)));
        note.judge(
                new DrawingComposer(Pictures.INTER, VisualStyle.of(Theme.LIGHT))
                        .compose(
                                RelationGraph.of(open.dossier()),
                                Pictures.PLACES,
                                Pictures.AREA,
                                Set.of(),
                                Detail.ALL));

        List<String> said = Shown.all(note, Label.class).stream().map(Label::getText).toList();
        assertThat(note.isVisible()).isTrue();
        assertThat(said)
                .anyMatch(text -> text.contains("press A: the actor is drawn here at once"));
    }
}
