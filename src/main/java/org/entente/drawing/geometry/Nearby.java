package org.entente.drawing.geometry;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * A spatial index: a grid of square cells over numbered items, so that only items near a box are
 * checked. Items outside the area are kept in the outermost cells. Not thread-safe.
 */
public final class Nearby {

    private static final int MAX_CELLS = 128;

    private final double minX;
    private final double minY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[][] cells;
    private final int[] counts;
    private int[] seen = new int[16];
    private int round;

    /**
     * Makes an empty grid.
     *
     * @param area where most things are
     * @param cell the width and height of a cell; larger if there would be too many
     */
    public Nearby(Box area, double cell) {
        minX = area.minX();
        minY = area.minY();
        this.cell = Math.max(cell, Math.max(area.width(), area.height()) / MAX_CELLS);
        columns = 1 + (int) Math.floor(area.width() / this.cell);
        rows = 1 + (int) Math.floor(area.height() / this.cell);
        cells = new int[columns * rows][];
        counts = new int[columns * rows];
    }

    /** Makes a grid of things by their places in a list. */
    public static Nearby of(Box area, double cell, List<Box> boxes) {
        Nearby near = new Nearby(area, cell);
        for (int i = 0; i < boxes.size(); i++) {
            near.add(i, boxes.get(i));
        }
        return near;
    }

    /** Adds an item, or another part of one. */
    public void add(int number, Box box) {
        if (number >= seen.length) {
            seen = Arrays.copyOf(seen, Math.max(number + 1, 2 * seen.length));
        }
        int right = column(box.maxX());
        int bottom = row(box.maxY());
        for (int y = row(box.minY()); y <= bottom; y++) {
            for (int x = column(box.minX()); x <= right; x++) {
                put(y * columns + x, number);
            }
        }
    }

    private void put(int index, int number) {
        int[] list = cells[index];
        int count = counts[index];
        if (list == null) {
            list = new int[4];
        } else if (count > 0 && list[count - 1] == number) {
            return;
        } else if (count == list.length) {
            list = Arrays.copyOf(list, 2 * count);
        }
        list[count] = number;
        cells[index] = list;
        counts[index] = count + 1;
    }

    /** Tells whether anything that may be near a box passes a test; each item is tested once. */
    public boolean any(Box box, IntPredicate test) {
        round++;
        int right = column(box.maxX());
        int bottom = row(box.maxY());
        for (int y = row(box.minY()); y <= bottom; y++) {
            for (int x = column(box.minX()); x <= right; x++) {
                int index = y * columns + x;
                for (int i = 0; i < counts[index]; i++) {
                    int number = cells[index][i];
                    if (seen[number] != round) {
                        seen[number] = round;
                        if (test.test(number)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    /** Counts what may be near a box and passes a test. */
    public int count(Box box, IntPredicate test) {
        int[] count = new int[1];
        any(
                box,
                number -> {
                    count[0] += test.test(number) ? 1 : 0;
                    return false;
                });
        return count[0];
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor((x - minX) / cell)));
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor((y - minY) / cell)));
    }
}
