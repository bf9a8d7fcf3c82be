package org.entente.io.check;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.edit.rule.Shown;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.JsonText;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.Position;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;
import org.entente.source.Characters;

/**
 * Checks all texts of a document for characters that escapes can hide: unpaired surrogates and
 * control characters.
 */
public final class TextCheck {

    private final ProblemLog log;

    private TextCheck(ProblemLog log) {
        this.log = log;
    }

    /** Reports the texts and names that hold such characters, each once. */
    public static void run(JsonValue root, ProblemLog log) {
        new TextCheck(log).check(root, Pointer.ROOT);
    }

    /** Reports the repeated fields of a value that the format does not know, at any depth. */
    static void reportRepeated(JsonValue value, Pointer pointer, ProblemLog log) {
        if (value instanceof JsonObject object) {
            Map<String, Member> members = new LinkedHashMap<>();
            for (Member member : object.members()) {
                Member first = members.putIfAbsent(member.name(), member);
                if (first != null) {
                    log.add(
                            ProblemKind.DUPLICATE_FIELD,
                            member.at(),
                            pointer.field(member.name()),
                            repeated(member.name(), first));
                }
                reportRepeated(member.value(), pointer.field(member.name()), log);
            }
        } else if (value instanceof JsonArray array) {
            int index = 0;
            for (JsonValue element : array.elements()) {
                reportRepeated(element, pointer.entry(index++), log);
            }
        }
    }

    /** Describes a repeated field. */
    static String repeated(String name, Member first) {
        return "field "
                + Shown.text(name)
                + " appears twice, first on line "
                + first.at().line()
                + "; remove one";
    }

    private void check(JsonValue value, Pointer pointer) {
        if (value instanceof JsonText text) {
            check(text.text(), text.at(), pointer);
        } else if (value instanceof JsonArray array) {
            int index = 0;
            for (JsonValue element : array.elements()) {
                check(element, pointer.entry(index++));
            }
        } else if (value instanceof JsonObject object) {
            for (Member member : object.members()) {
                Pointer field = pointer.field(member.name());
                check(member.name(), member.at(), field);
                check(member.value(), field);
            }
        }
    }

    private void check(String text, Position at, Pointer pointer) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Characters.isHalfPair(text, i)) {
                report(ProblemKind.HALF_CHARACTER, text, i, at, pointer);
                return;
            } else if (isControl(c)) {
                report(ProblemKind.CONTROL_CHARACTER, text, i, at, pointer);
                return;
            }
        }
    }

    private static boolean isControl(char c) {
        return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
    }

    private void report(ProblemKind kind, String text, int offset, Position at, Pointer pointer) {
        String code = String.format(Locale.ROOT, "\\u%04x", (int) text.charAt(offset));
        log.add(
                kind,
                at,
                pointer,
                Shown.text(text)
                        + " contains "
                        + (kind == ProblemKind.HALF_CHARACTER
                                ? "half of a character, " + code + "; write both halves"
                                : "the control character " + code + "; remove it")
                        + (kind == ProblemKind.HALF_CHARACTER ? ", or remove it" : ""));
    }
}
