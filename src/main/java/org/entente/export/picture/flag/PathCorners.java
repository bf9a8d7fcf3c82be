package org.entente.export.picture.flag;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the corners of paths of straight lines, as SVG 1.1 (section 8.3) spells them. */
final class PathCorners {

    private static final Pattern TOKEN =
            Pattern.compile("[A-Za-z]|[-+]?(?:\\d+(?:\\.\\d+)?|\\.\\d+)");

    private final List<String> corners = new ArrayList<>();
    private BigDecimal x = BigDecimal.ZERO;
    private BigDecimal y = BigDecimal.ZERO;
    private BigDecimal startX = BigDecimal.ZERO;
    private BigDecimal startY = BigDecimal.ZERO;

    private PathCorners() {}

    /**
     * Returns the corners between the first and the last.
     *
     * @param path a path of straight lines
     * @return the coordinates of each, separated by a blank
     * @throws IllegalArgumentException if the path has curves
     */
    static List<String> inner(String path) {
        PathCorners reader = new PathCorners();
        reader.read(TOKEN.matcher(path).results().map(MatchResult::group).toList());
        return reader.corners.subList(1, Math.max(1, reader.corners.size() - 1));
    }

    private void read(List<String> tokens) {
        char command = 'M';
        int i = 0;
        while (i < tokens.size()) {
            char first = tokens.get(i).charAt(0);
            if (Character.isLetter(first)) {
                command = first;
                i++;
            } else if (command == 'm' || command == 'M') {
                command = command == 'm' ? 'l' : 'L';
            }
            boolean relative = Character.isLowerCase(command);
            String kind = String.valueOf(command).toUpperCase(Locale.ROOT);
            switch (kind) {
                case "Z" -> go(startX, startY);
                case "H" -> go(at(tokens.get(i++), x, relative), y);
                case "V" -> go(x, at(tokens.get(i++), y, relative));
                case "M", "L" -> {
                    BigDecimal toX = at(tokens.get(i++), x, relative);
                    go(toX, at(tokens.get(i++), y, relative));
                    if (kind.equals("M")) {
                        startX = x;
                        startY = y;
                    }
                }
                default -> throw new IllegalArgumentException("not a straight line: " + command);
            }
        }
    }

    private static BigDecimal at(String number, BigDecimal from, boolean relative) {
        BigDecimal value = new BigDecimal(number);
        return relative ? from.add(value) : value;
    }

    private void go(BigDecimal toX, BigDecimal toY) {
        x = toX;
        y = toY;
        corners.add(x.toPlainString() + ' ' + y.toPlainString());
    }
}
