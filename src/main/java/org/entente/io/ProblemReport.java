package org.entente.io;

import static org.entente.io.check.DossierJson.list;
import static org.entente.io.check.DossierJson.member;
import static org.entente.io.check.DossierJson.number;
import static org.entente.io.check.DossierJson.object;
import static org.entente.io.check.DossierJson.text;

import org.entente.io.json.JsonPrinter;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.NearestPassage;
import org.entente.io.problem.Position;
import org.entente.io.problem.Problem;
import org.entente.io.problem.Severity;
import org.entente.source.spelling.Difference;

/** Reports problems of a dossier in machine-readable form. */
public final class ProblemReport {

    private ProblemReport() {}

    /**
     * Returns a reading as JSON: {@code clean}, {@code errors}, {@code warnings}, {@code problems}
     * (each with {@code file}, {@code line}, {@code column}, {@code pointer}, {@code severity},
     * {@code code}, {@code message} and {@code nearest}) and {@code counts}, null if there is no
     * dossier to count. The nearest of a missing quote has {@code paragraph}, {@code text}, {@code
     * likeness} in per cent and {@code difference}: the words where the two first part ways, their
     * offsets in UTF-16 code units from the beginning of quote and text, and the characters by name
     * where the eye does not tell.
     *
     * @param reading what came of reading a dossier
     * @return an object, with a final line end
     */
    public static String toJson(DossierReading reading) {
        return JsonPrinter.print(
                object(
                        member(
                                "clean",
                                new JsonBoolean(Position.NONE, reading.problems().isEmpty())),
                        member("errors", number(reading.count(Severity.ERROR))),
                        member("warnings", number(reading.count(Severity.WARNING))),
                        member("problems", list(reading.problems(), ProblemReport::problem)),
                        member(
                                "counts",
                                reading.evidence()
                                        .map(Tally::of)
                                        .map(ProblemReport::counts)
                                        .orElseGet(() -> new JsonNull(Position.NONE)))));
    }

    private static JsonValue problem(Problem problem) {
        return object(
                member("file", text(problem.file())),
                member("line", number(problem.line())),
                member("column", number(problem.column())),
                member("pointer", text(problem.pointer())),
                member("severity", text(problem.severity().word())),
                member("code", text(problem.kind().code())),
                member("message", text(problem.message())),
                member(
                        "nearest",
                        problem.nearest()
                                .map(ProblemReport::nearest)
                                .orElseGet(() -> new JsonNull(Position.NONE))));
    }

    private static JsonValue nearest(NearestPassage nearest) {
        return object(
                member("paragraph", number(nearest.passage().paragraph())),
                member("text", text(nearest.passage().text())),
                member("likeness", number(nearest.likeness())),
                member(
                        "difference",
                        nearest.difference()
                                .map(ProblemReport::difference)
                                .orElseGet(() -> new JsonNull(Position.NONE))));
    }

    private static JsonValue difference(Difference difference) {
        return object(
                member("quote", text(difference.quoteWord())),
                member("source", text(difference.sourceWord())),
                member("quoteOffset", number(difference.quote())),
                member("sourceOffset", number(difference.source())),
                member("characters", text(difference.characters())));
    }

    private static JsonValue counts(Tally tally) {
        Member[] quotes =
                tally.quotes().entrySet().stream()
                        .map(e -> member(e.getKey().word(), number(e.getValue())))
                        .toArray(Member[]::new);
        return object(
                member("sources", number(tally.sources())),
                member("actors", number(tally.actors())),
                member("ties", number(tally.ties())),
                member("concerns", number(tally.concerns())),
                member("sentences", number(tally.coverage().total())),
                member("cited", number(tally.coverage().cited())),
                member("setAside", number(tally.coverage().setAside())),
                member("quotes", object(quotes)));
    }
}
