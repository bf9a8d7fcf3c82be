package org.entente.io;

import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.model.Actor;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Tie;
import org.entente.model.Word;

/** Says what a graph opened as, one element a line; what is not stated is left out. */
final class GraphSummary {

    private GraphSummary() {}

    static String of(DossierReading reading) {
        StringBuilder out = new StringBuilder();
        for (Problem problem : reading.problems()) {
            if (problem.kind() != ProblemKind.NO_EVIDENCE) {
                out.append(problem).append('\n');
            }
        }
        reading.dossier().ifPresent(dossier -> append(out, dossier));
        return out.toString();
    }

    private static void append(StringBuilder out, Dossier dossier) {
        out.append("title: ").append(line(dossier.title())).append('\n');
        for (Actor actor : dossier.actors()) {
            out.append("actor ").append(actor.id()).append(": ").append(line(actor.name()));
            word(out, actor.kind());
            part(out, "iso", actor.iso());
            part(out, "part of", actor.partOf());
            part(out, "note", actor.note());
            out.append('\n');
        }
        for (Tie tie : dossier.ties()) {
            out.append("tie ").append(tie.id()).append(": ").append(tie.from());
            out.append(tie.directed() ? " -> " : " <-> ").append(tie.to());
            out.append(": ").append(line(tie.label()));
            word(out, tie.kind());
            word(out, tie.stance());
            word(out, tie.status());
            part(out, "according to", tie.accordingTo());
            part(out, "in the", tie.period() == null ? null : tie.period().word());
            out.append('\n');
        }
        for (Concern concern : dossier.concerns()) {
            out.append("concern ").append(concern.id()).append(": ").append(concern.holders());
            out.append(' ').append(line(concern.label())).append(' ').append(concern.about());
            out.append('\n');
        }
    }

    private static String line(String text) {
        return text.replace("\n", "\\n");
    }

    private static void word(StringBuilder out, Word word) {
        if (!word.isUnstated()) {
            out.append(", ").append(word.word());
        }
    }

    private static void part(
            StringBuilder out, String name, @org.jspecify.annotations.Nullable Object value) {
        if (value != null) {
            out.append(", ").append(name).append(' ').append(value);
        }
    }
}
