package org.entente.drawing.style;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.wording.DirectionMarks;
import org.entente.wording.Shortened;

/** Shortens and wraps the texts of labels. */
public final class Texts {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern WORD_ENDS = Pattern.compile("[ \\-\u2010\u2011(]+");
    private static final int MAX_INITIALS = 3;
    private static final int NAME_LINE = 16;
    private static final int NAME_LINES = 2;

    private Texts() {}

    /** Removes characters that would change the direction of the following text. */
    public static String unturned(String text) {
        return DirectionMarks.removed(text);
    }

    /** The same for a text that other words, signs and numbers follow in the same line. */
    public static String closed(String text) {
        return DirectionMarks.closed(text);
    }

    /** A label is a text by itself: what turns its direction is not needed and shows nothing. */
    private static String tidied(String text) {
        return SPACES.matcher(unturned(text).strip()).replaceAll(" ");
    }

    /** Shortens a text to a number of characters, ending it with an ellipsis. */
    public static String shorten(String text, int most) {
        return Shortened.to(most, tidied(text));
    }

    /**
     * Returns the initials of a name: of up to three of its words, without those in lower case.
     *
     * @return in capitals; empty if no word begins with a letter or a digit
     */
    public static String initials(String name) {
        StringBuilder letters = new StringBuilder();
        int count = 0;
        for (String word : WORD_ENDS.splitAsStream(tidied(name)).toList()) {
            int first = word.isEmpty() ? ' ' : word.codePointAt(0);
            boolean counts =
                    Character.isLetterOrDigit(first)
                            && !Character.isLowerCase(first)
                            && !word.equals("The");
            if (counts && count < MAX_INITIALS) {
                letters.appendCodePoint(first);
                count++;
            }
        }
        return letters.isEmpty() ? firstLetter(name) : letters.toString();
    }

    private static String firstLetter(String name) {
        return name.codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(1)
                .map(Character::toUpperCase)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** Breaks a name at its spaces into at most two lines, and shortens what is still too long. */
    public static List<String> wrapName(String name) {
        String line = tidied(name);
        if (line.length() <= NAME_LINE) {
            return List.of(line);
        }
        List<String> lines = new ArrayList<>();
        String rest = line;
        while (lines.size() < NAME_LINES - 1 && rest.length() > NAME_LINE) {
            int space = rest.lastIndexOf(' ', NAME_LINE);
            if (space <= 0) {
                break;
            }
            lines.add(rest.substring(0, space));
            rest = rest.substring(space + 1);
        }
        lines.add(shorten(rest, NAME_LINE + 4));
        return lines;
    }
}
