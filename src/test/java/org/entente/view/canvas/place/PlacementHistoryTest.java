package org.entente.view.canvas.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacementHistoryTest {

    private final PlacementHistory<Integer> history = new PlacementHistory<>();

    @Test
    void whatIsDoneLastIsUndoneFirst() {
        history.did("one", 0, 1);
        history.did("two", 1, 2);

        assertThat(history.toUndo()).isEqualTo("two");
        assertThat(history.undo()).contains(1);
        assertThat(history.toUndo()).isEqualTo("one");
        assertThat(history.toRedo()).isEqualTo("two");
        assertThat(history.undo()).contains(0);
        assertThat(history.undo()).isEmpty();
        assertThat(history.toUndo()).isEmpty();
    }

    @Test
    void whatIsUndoneCanBeDoneAgain() {
        history.did("one", 0, 1);
        history.undo();

        assertThat(history.redo()).contains(1);
        assertThat(history.redo()).isEmpty();
        assertThat(history.toUndo()).isEqualTo("one");
    }

    @Test
    void aNewChangeForgetsWhatWasUndone() {
        history.did("one", 0, 1);
        history.undo();
        history.did("other", 0, 7);

        assertThat(history.toRedo()).isEmpty();
        assertThat(history.redo()).isEmpty();
        assertThat(history.undo()).contains(0);
    }

    @Test
    void itsLengthIsBounded() {
        for (int i = 0; i < 500; i++) {
            history.did("step", i, i + 1);
        }
        int steps = 0;
        while (history.undo().isPresent()) {
            steps++;
        }

        assertThat(steps).isEqualTo(200);
    }
}
