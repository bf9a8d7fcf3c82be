package org.entente.io;

import static org.entente.io.DossierJson.list;
import static org.entente.io.DossierJson.member;
import static org.entente.io.DossierJson.number;
import static org.entente.io.DossierJson.object;
import static org.entente.io.DossierJson.text;

import java.util.Locale;
import org.entente.io.json.JsonPrinter;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonBoolean;
import org.entente.io.json.JsonValue.JsonNull;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.Position;
import org.entente.io.problem.Problem;
import org.entente.io.problem.Severity;
import org.entente.source.quote.Drift;

/** Tells other programs what is wrong with a dossier. */
public final class ProblemReport {

    private ProblemReport() {}

    /**
     * Returns a reading as JSON: {@code clean}, {@code errors}, {@code warnings}, {@code problems}
     * (each with {@code file}, {@code line}, {@code column}, {@code pointer}, {@code severity},
     * {@code code} and {@code message}) and {@code counts}, null where there is no dossier to
     * count.
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
                member("message", text(problem.message())));
    }

    private static JsonValue counts(Tally tally) {
        Member[] quotes =
                tally.quotes().entrySet().stream()
                        .map(e -> member(word(e.getKey()), number(e.getValue())))
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

    private static String word(Drift drift) {
        return drift.name().toLowerCase(Locale.ROOT);
    }
}
