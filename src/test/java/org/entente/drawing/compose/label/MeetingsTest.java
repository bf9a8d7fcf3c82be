package org.entente.drawing.compose.label;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeetingsTest {

    private final Object one = new Object();
    private final Object other = new Object();
    private final List<String> compared = new ArrayList<>();

    private int[] ask(Meetings meetings, Object first, Object second) {
        return meetings.of(
                first,
                second,
                () -> {
                    compared.add("compared");
                    return new int[] {compared.size(), 0};
                });
    }

    @Test
    void sameThingsAreComparedOnceInSuccessivePictures() {
        Meetings meetings = new Meetings();
        int[] first = ask(meetings, one, other);

        assertThat(ask(meetings.next(), one, other)).isSameAs(first);
        assertThat(compared).hasSize(1);
    }

    @Test
    void thingsThatAreNewAreCompared() {
        Meetings meetings = new Meetings();
        ask(meetings, one, other);
        ask(meetings.next(), one, new Object());
        ask(meetings.next(), new Object(), other);

        assertThat(compared).hasSize(3);
    }

    @Test
    void whatOnePictureDoesNotHaveIsForgotten() {
        Meetings meetings = new Meetings();
        ask(meetings, one, other);
        Meetings without = meetings.next();
        ask(without.next(), one, other);

        assertThat(compared).hasSize(2);
    }
}
