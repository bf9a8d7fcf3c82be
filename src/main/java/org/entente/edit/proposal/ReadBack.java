package org.entente.edit.proposal;

import java.util.List;
import java.util.function.Function;
import org.entente.model.Period;
import org.entente.model.Status;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.jspecify.annotations.Nullable;

/** Reads a draft back to the user as a sentence. */
public final class ReadBack {

    private static final String OPEN = "\u2026";

    private ReadBack() {}

    /**
     * Reads a tie back.
     *
     * @param draft the tie
     * @param names gives an actor its name
     * @return for instance "North Korea supplies munitions to Russia, reported."
     */
    public static String of(TieDraft draft, Function<ActorId, String> names) {
        String label = draft.label().isBlank() ? OPEN : draft.label().strip();
        String from = name(draft.from(), names);
        String to = name(draft.to(), names);
        String core =
                draft.directed()
                        ? from + ' ' + label + ' ' + to
                        : from + " and " + to + ": " + label + ", each with the other";
        return core
                + (draft.period() == Period.PAST ? ", in the past" : "")
                + certainty(draft.status(), draft.accordingTo(), names)
                + '.';
    }

    /**
     * Reads a concern back.
     *
     * @param draft the concern
     * @param names gives an actor or a tie its name
     * @return for instance "China worries about growing alliance: loss of influence."
     */
    public static String of(ConcernDraft draft, Function<ElementId, String> names) {
        String holders = list(draft.holders(), names);
        return holders
                + (draft.holders().size() > 1 ? " worry about " : " worries about ")
                + list(draft.about(), names)
                + (draft.label().isBlank() ? "" : ": " + draft.label().strip())
                + certainty(draft.status(), draft.accordingTo(), names::apply)
                + '.';
    }

    private static String name(@Nullable ActorId id, Function<ActorId, String> names) {
        return id == null ? OPEN : names.apply(id);
    }

    private static String list(List<? extends ElementId> ids, Function<ElementId, String> names) {
        List<String> words = ids.stream().map(id -> names.apply(id)).toList();
        int last = words.size() - 1;
        if (last < 0) {
            return OPEN;
        }
        return last == 0
                ? words.get(0)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static String certainty(
            Status status, @Nullable ActorId speaker, Function<ActorId, String> names) {
        if (speaker != null) {
            return ", " + status.word() + " by " + names.apply(speaker);
        }
        return status == Status.STATED ? "" : ", " + status.word();
    }
}
