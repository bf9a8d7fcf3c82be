package org.entente.view.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.entente.drawing.sheet.Paper;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.testing.TasksByHand;
import org.entente.view.TaskRunner;
import org.entente.view.export.ExportChoice.Scope;
import org.entente.view.export.ExportFormatName.Kind;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {

    private static final ExportFormatName PNG =
            new ExportFormatName("png", "PNG image", Kind.PIXELS);
    private static final ExportFormatName SVG =
            new ExportFormatName("svg", "SVG drawing", Kind.LINES);

    private static final ExportFormatName DOT = new ExportFormatName("dot", "Graph", Kind.DATA);

    private final List<ExportChoice> rendered = new ArrayList<>();
    private final List<ExportChoice> saved = new ArrayList<>();

    private ExportViewModel model(ExportChoice first, TaskRunner tasks) {
        return new ExportViewModel(
                List.of(PNG, SVG, DOT),
                List.of(Scope.VIEW, Scope.WHOLE),
                first,
                this::render,
                (choice, job) -> {
                    job.begin("Writing");
                    return saved.add(choice);
                },
                tasks);
    }

    private Preview render(ExportChoice choice) {
        rendered.add(choice);
        if (choice.size().scale() == ExportSize.MAX_SCALE) {
            throw new IllegalArgumentException("too large");
        }
        if (choice.size().scale() == 7) {
            throw new IllegalStateException(new OutOfMemoryError("Java heap space"));
        }
        return new Preview(new byte[0], "scale " + choice.size().scale());
    }

    private static ExportSize scale(int number) {
        return ExportSize.DEFAULT.withNumber(number);
    }

    @Test
    void thePreviewFollowsTheChoice() {
        ExportViewModel model = model(ExportChoice.DEFAULT, TaskRunner.inPlace());
        assertThat(model.sizeProperty().get()).isEqualTo("scale 2");
        model.chooseSize(scale(4));
        assertThat(model.sizeProperty().get()).isEqualTo("scale 4");
        model.chooseSize(scale(4));
        assertThat(rendered).as("the same choice is rendered once").hasSize(2);
    }

    @Test
    void whatCannotBeHadIsReplaced() {
        ExportChoice wanted =
                ExportChoice.DEFAULT
                        .withFormat("gif")
                        .withScope(Scope.SELECTION)
                        .withSize(scale(3));
        ExportViewModel model = model(wanted, TaskRunner.inPlace());

        assertThat(model.choice()).isEqualTo(ExportChoice.DEFAULT.withSize(scale(3)));
        assertThat(model.format()).isEqualTo(PNG);
        model.chooseFormat(SVG);
        assertThat(model.format()).isEqualTo(SVG);
    }

    @Test
    void ofManyChangesOnlyTheLastIsRendered() {
        TasksByHand tasks = new TasksByHand();
        ExportViewModel model = model(ExportChoice.DEFAULT, tasks);
        model.chooseSize(scale(3));
        model.chooseSize(scale(5));
        assertThat(model.previewProperty().get()).isNull();
        tasks.finishAll();

        assertThat(rendered).extracting(ExportChoice::size).containsExactly(scale(5));
        assertThat(model.sizeProperty().get()).isEqualTo("scale 5");
    }

    @Test
    void whereMemoryRunsOutWordsSaySo() {
        ExportViewModel model = model(ExportChoice.DEFAULT, TaskRunner.inPlace());
        model.chooseSize(scale(7));

        assertThat(model.previewProperty().get()).isNull();
        assertThat(model.sizeProperty().get()).startsWith("there is not enough memory");
    }

    @Test
    void whatCannotBeRenderedSaysWhy() {
        ExportViewModel model = model(ExportChoice.DEFAULT, TaskRunner.inPlace());
        model.chooseSize(scale(ExportSize.MAX_SCALE));

        assertThat(model.previewProperty().get()).isNull();
        assertThat(model.sizeProperty().get()).isEqualTo("too large");
    }

    @Test
    void savingHandsOverTheChoice() {
        ExportViewModel model = model(ExportChoice.DEFAULT, TaskRunner.inPlace());
        model.chooseScope(Scope.WHOLE);

        assertThat(model.save()).isTrue();
        assertThat(saved).containsExactly(ExportChoice.DEFAULT.withScope(Scope.WHOLE));
    }

    @Test
    void aScaleOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> scale(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> scale(9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyMeasureKeepsItsNumber() {
        ExportSize size =
                scale(5).withMeasure(ExportSize.Measure.PIXELS)
                        .withNumber(3000)
                        .withMeasure(ExportSize.Measure.PRINT)
                        .withNumber(90)
                        .withDpi(600);

        assertThat(size.number()).isEqualTo(90);
        assertThat(size.withMeasure(ExportSize.Measure.PIXELS).number()).isEqualTo(3000);
        assertThat(size.withMeasure(ExportSize.Measure.SCALE).number()).isEqualTo(5);
        assertThatThrownBy(() -> size.withDpi(1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void dataIsNotCutToTheWindow() {
        ExportViewModel model = model(ExportChoice.DEFAULT, TaskRunner.inPlace());
        model.chooseFormat(DOT);

        assertThat(model.scopes()).containsExactly(Scope.WHOLE);
        assertThat(model.choice().scope()).isEqualTo(Scope.WHOLE);
    }

    @Test
    void aPictureSaysWhereItIsFromUntilThatIsChosenAway() {
        SheetOptions usual = ExportChoice.DEFAULT.surroundings();

        assertThat(usual).isEqualTo(new SheetOptions(true, true, true, false));
    }

    @Test
    void pdfAloneHasPages() {
        ExportViewModel model = model(ExportChoice.DEFAULT, TaskRunner.inPlace());
        assertThat(model.isPaged()).isFalse();

        model.choosePaper(ExportPaper.A3);

        assertThat(model.choice().paper().paper()).contains(Paper.A3);
        assertThat(ExportPaper.SHEET.paper()).isEmpty();
    }

    @Test
    void whileAFileIsWrittenNoOtherIs() {
        ExportViewModel model = model(ExportChoice.DEFAULT, TaskRunner.inPlace());
        model.save();

        assertThat(model.save()).isFalse();
        model.job().fail("no room");
        assertThat(model.job().messageProperty().get()).isEqualTo("no room");
        assertThat(model.save()).isTrue();
        assertThat(saved).hasSize(2);
    }

    @Test
    void aJobIsStoppedOnce() {
        ExportJob job = new ExportJob();
        job.begin("one");
        job.cancel();
        assertThat(job.isCancelled()).isTrue();
        job.begin("another");

        assertThat(job.isCancelled()).isFalse();
        job.reached(0.5);
        assertThat(job.progress()).isEqualTo(0.5);
        job.succeed();
        assertThat(job.stateProperty().get()).isEqualTo(ExportJob.State.DONE);
    }
}
