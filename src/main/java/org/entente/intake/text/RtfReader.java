package org.entente.intake.text;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;

/**
 * Reads Rich Text Format from files and the clipboard, after the RTF 1.9.1 specification: the text
 * in its final view, footnotes and annotations dropped, pictures and embedded objects ignored.
 */
public final class RtfReader {

    /** How deep groups may nest. */
    private static final int MAX_GROUPS = 5000;

    /** The remark about a file that ends inside a group. */
    private static final String CUT_SHORT = "the file ends early; its text may be incomplete";

    /** How often to check for cancellation, in characters. */
    private static final int PATIENCE = 1 << 16;

    private final Original file;
    private final String rtf;
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final RtfText text = new RtfText();
    private RtfGroup group = RtfGroup.outermost();
    private int at;

    /** How many replacement characters follow a Unicode character and are to be skipped. */
    private int standIns;

    private RtfReader(Original file) {
        this.file = file;
        this.rtf = new String(file.bytes(), StandardCharsets.ISO_8859_1);
    }

    /**
     * Reads a file of Rich Text Format.
     *
     * @return the article
     * @throws IntakeException if it is damaged, or blank
     */
    public static Intake read(Original file) throws IntakeException {
        return new RtfReader(file).read();
    }

    private Intake read() throws IntakeException {
        int patience = PATIENCE;
        while (at < rtf.length()) {
            if (at >= patience) {
                file.goOn();
                patience = at + PATIENCE;
            }
            char c = rtf.charAt(at++);
            switch (c) {
                case '{' -> open();
                case '}' -> close();
                case '\\' -> control();
                case '\r', '\n', '\0' -> {
                    // Line ends mean nothing here.
                }
                default -> plain(c);
            }
        }
        boolean cut = !groups.isEmpty();
        while (!groups.isEmpty()) {
            close();
        }
        return text.intake(cut ? List.of(CUT_SHORT) : List.of());
    }

    private void open() throws IntakeException {
        if (groups.size() == MAX_GROUPS) {
            throw new IntakeException(
                    IntakeException.Cause.DAMAGED, "its groups are nested too deeply");
        }
        groups.push(group);
        group = group.inner();
        standIns = 0;
    }

    private void close() {
        text.flush(group);
        if (!groups.isEmpty()) {
            RtfGroup outer = groups.pop();
            text.leave(group, outer);
            group = outer;
        }
        standIns = 0;
    }

    private void plain(char c) {
        if (standIns > 0) {
            standIns--;
        } else {
            text.append(c, group);
        }
    }

    private void control() {
        if (at == rtf.length()) {
            return;
        }
        char c = rtf.charAt(at);
        if (c < 0x80 && Character.isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> hexByte();
            case '*' -> group.markOptional();
            case '~' -> text.put("\u00A0", group);
            case '-' -> text.put("\u00AD", group);
            case '_' -> text.put("\u2011", group);
            case '\r', '\n' -> text.endParagraph(group);
            case '\\', '{', '}' -> plain(c);
            default -> {
                // Unknown symbols are invisible.
            }
        }
    }

    private void hexByte() {
        int high = at < rtf.length() ? Character.digit(rtf.charAt(at), 16) : -1;
        int low = at + 1 < rtf.length() ? Character.digit(rtf.charAt(at + 1), 16) : -1;
        if (high < 0 || low < 0) {
            return;
        }
        at += 2;
        plain((char) (high * 16 + low));
    }

    private void word() {
        int start = at;
        while (at < rtf.length() && rtf.charAt(at) < 0x80 && Character.isLetter(rtf.charAt(at))) {
            at++;
        }
        String word = rtf.substring(start, at);
        int digits = at;
        if (at < rtf.length() && rtf.charAt(at) == '-') {
            at++;
        }
        while (at < rtf.length() && at - digits < 11 && isDigit(rtf.charAt(at))) {
            at++;
        }
        int number = number(rtf.substring(digits, at));
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        if (word.equals("bin")) {
            at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
        } else if (word.equals("u")) {
            text.put(String.valueOf((char) number), group);
            standIns = group.standIns();
        } else {
            standIns = 0;
            text.flush(group);
            if (!text.control(word, number, group)) {
                group.control(word, number);
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns a parameter, or 1 if a word has none: it then turns something on. */
    private static int number(String digits) {
        try {
            return digits.isEmpty() ? 1 : Integer.parseInt(digits);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
