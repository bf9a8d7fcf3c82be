package org.entente.io.check;

import java.math.BigDecimal;
import java.util.Optional;
import org.entente.edit.rule.Shown;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonNumber;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.Pointer;
import org.entente.io.problem.ProblemKind;
import org.entente.io.problem.ProblemLog;

/** Tells whether a dossier is in a format that can be read. */
public final class FormatCheck {

    private FormatCheck() {}

    /**
     * Reports an unknown format. Nothing else in such a file is checked, since its fields may mean
     * other things.
     *
     * @return whether to continue; also true if the number is missing or not a number, which is
     *     reported with the other fields
     */
    public static boolean isKnown(JsonObject root, ProblemLog log) {
        Optional<JsonValue> format = root.member("format").map(Member::value);
        if (format.isEmpty() || !(format.get() instanceof JsonNumber number)) {
            return true;
        }
        int order = compare(number.digits());
        if (order == 0) {
            return true;
        }
        String shown = Shown.text(number.digits()).replace("\"", "");
        String read = "; this version of Entente reads format " + Format.VERSION;
        log.add(
                ProblemKind.UNKNOWN_FORMAT,
                number.at(),
                Pointer.ROOT.field("format"),
                order > 0
                        ? "the dossier is in the newer format "
                                + shown
                                + read
                                + ", a newer one is needed"
                        : "there is no format " + shown + read);
        return false;
    }

    private static int compare(String digits) {
        try {
            return new BigDecimal(digits).compareTo(BigDecimal.valueOf(Format.VERSION));
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
