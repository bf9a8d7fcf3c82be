package org.entente.drawing.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearbyTest {

    private static final Box AREA = new Box(0, 0, 500, 400);

    @Test
    void itFindsWhatOverlapsWhereverThatLies() {
        Random random = new Random(7);
        List<Box> boxes = new ArrayList<>();
        Nearby near = new Nearby(AREA, 30);
        for (int i = 0; i < 300; i++) {
            Box box = box(random);
            near.add(boxes.size(), box);
            boxes.add(box);
        }
        for (int i = 0; i < 200; i++) {
            Box asked = box(random);
            int expected = (int) boxes.stream().filter(asked::overlaps).count();

            assertThat(near.count(asked, n -> boxes.get(n).overlaps(asked))).isEqualTo(expected);
            assertThat(near.any(asked, n -> boxes.get(n).overlaps(asked))).isEqualTo(expected > 0);
        }
    }

    private static Box box(Random random) {
        return new Box(
                random.nextDouble() * 700 - 100,
                random.nextDouble() * 600 - 100,
                random.nextDouble() * 120,
                random.nextDouble() * 90);
    }
}
