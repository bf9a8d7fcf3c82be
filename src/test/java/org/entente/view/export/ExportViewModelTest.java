package org.entente.view.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.entente.view.TaskRunner;
import org.entente.view.export.ExportChoice.Scope;
import org.junit.jupiter.api.Test;

class ExportViewModelTest {

    private static final ExportFormatName PNG = new ExportFormatName("png", "PNG image", true);
    private static final ExportFormatName SVG = new ExportFormatName("svg", "SVG drawing", false);

    private final List<ExportChoice> rendered = new ArrayList<>();
    private final List<ExportChoice> saved = new ArrayList<>();

    private ExportViewModel model(ExportChoice first, TaskRunner tasks) {
        return new ExportViewModel(
                List.of(PNG, SVG),
                List.of(Scope.VIEW, Scope.WHOLE),
                first,
                this::render,
                saved::add,
                tasks);
    }

    private Preview render(ExportChoice choice) {
        rendered.add(choice);
        if (choice.scale() == ExportChoice.MOST_SCALE) {
            throw new IllegalArgumentException("too large");
        }
        return new Preview(new byte[0], "scale " + choice.scale());
    }

    /** Does nothing until it is told to. */
    private static final class Later implements TaskRunner {

        private final Deque<Runnable> waiting = new ArrayDeque<>();

        @Override
        public <T> void run(
                Callable<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            waiting.add(() -> TaskRunner.inPlace().run(work, done, failed));
        }

        void all() {
            while (!waiting.isEmpty()) {
                waiting.remove().run();
            }
        }
    }

    @Test
    void thePreviewFollowsTheChoice() {
        ExportViewModel model = model(ExportChoice.USUAL, TaskRunner.inPlace());
        assertThat(model.sizeProperty().get()).isEqualTo("scale 2");
        model.chooseScale(4);
        assertThat(model.sizeProperty().get()).isEqualTo("scale 4");
        model.chooseScale(4);
        assertThat(rendered).as("the same choice is rendered once").hasSize(2);
    }

    @Test
    void whatCannotBeHadIsReplaced() {
        ExportChoice wanted =
                ExportChoice.USUAL.withFormat("gif").withScope(Scope.SELECTION).withScale(3);
        ExportViewModel model = model(wanted, TaskRunner.inPlace());

        assertThat(model.choice()).isEqualTo(ExportChoice.USUAL.withScale(3));
        assertThat(model.format()).isEqualTo(PNG);
        model.chooseFormat(SVG);
        assertThat(model.format()).isEqualTo(SVG);
    }

    @Test
    void ofManyChangesOnlyTheLastIsRendered() {
        Later tasks = new Later();
        ExportViewModel model = model(ExportChoice.USUAL, tasks);
        model.chooseScale(3);
        model.chooseScale(5);
        assertThat(model.previewProperty().get()).isNull();
        tasks.all();

        assertThat(rendered).extracting(ExportChoice::scale).containsExactly(5);
        assertThat(model.sizeProperty().get()).isEqualTo("scale 5");
    }

    @Test
    void whatCannotBeRenderedSaysWhy() {
        ExportViewModel model = model(ExportChoice.USUAL, TaskRunner.inPlace());
        model.chooseScale(ExportChoice.MOST_SCALE);

        assertThat(model.previewProperty().get()).isNull();
        assertThat(model.sizeProperty().get()).isEqualTo("too large");
    }

    @Test
    void savingHandsOverTheChoice() {
        ExportViewModel model = model(ExportChoice.USUAL, TaskRunner.inPlace());
        model.chooseScope(Scope.WHOLE);

        assertThat(model.save()).isTrue();
        assertThat(saved).containsExactly(ExportChoice.USUAL.withScope(Scope.WHOLE));
    }

    @Test
    void aScaleOutOfBoundsIsRefused() {
        assertThatThrownBy(() -> ExportChoice.USUAL.withScale(0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ExportChoice.USUAL.withScale(9))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
