package org.entente.view.curate.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.entente.edit.Edit;
import org.entente.edit.proposal.Proposal;
import org.entente.edit.proposal.ReadBack;
import org.entente.edit.proposal.TieDraft;
import org.entente.mention.Mention;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Period;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.view.curate.line.ChoicePart.Look;
import org.jspecify.annotations.Nullable;

/** A form for a tie: from, label, to; kind, stance, status, according to, period. */
public final class TieLine extends DraftLine {

    private final Proposal proposal;
    private final ChoicePart from;
    private final WordsPart label;
    private final ChoicePart to;
    private final ChoicePart kind;
    private final ChoicePart stance;
    private final ChoicePart status;
    private final ChoicePart speaker;
    private final ChoicePart period;
    private TieDraft draft;
    private boolean statusConfirmed;

    /**
     * Opens a form with what selected words propose.
     *
     * @param gazetteer finds whom a typed name means
     */
    public TieLine(
            Dossier dossier, Proposal proposal, Function<String, Optional<Mention>> gazetteer) {
        super(dossier, gazetteer);
        this.proposal = proposal;
        draft = proposal.tie();
        statusConfirmed = proposal.hedge().isEmpty();
        from =
                actor(
                        "tie-from",
                        "from",
                        () -> draft.from(),
                        id -> change(draft.withEnds(id, draft.to())));
        label = new WordsPart("tie-label", "label", draft.label());
        to =
                actor(
                        "tie-to",
                        "to",
                        () -> draft.to(),
                        id -> change(draft.withEnds(draft.from(), id)));
        kind = new ChoicePart("tie-kind", "kind", false, this::kinds);
        stance = new ChoicePart("tie-stance", "stance", false, this::stances);
        status = new ChoicePart("tie-status", "status", false, this::statuses);
        speaker =
                actor(
                        "tie-speaker",
                        "according to",
                        () -> draft.accordingTo(),
                        id -> change(draft.withStatus(draft.status(), id)));
        period = new ChoicePart("tie-period", "period", false, this::periods);
        label.text()
                .addListener((o, before, now) -> change(draft.withLabel(now == null ? "" : now)));
        refresh();
    }

    private void change(TieDraft next) {
        draft = next;
        refresh();
    }

    /** A part that takes an actor, or the name of one that is made with the tie. */
    private ChoicePart actor(
            String id,
            String name,
            Supplier<@Nullable ActorId> now,
            Consumer<@Nullable ActorId> put) {
        Consumer<ActorId> choose = actor -> put.accept(actor);
        boolean isSpeaker = id.equals("tie-speaker");
        ChoicePart part =
                new ChoicePart(
                        id,
                        name,
                        false,
                        () -> {
                            List<Option> options = new ArrayList<>();
                            if (isSpeaker) {
                                options.add(ofArticle(() -> put.accept(null)));
                            }
                            options.addAll(actorOptions(proposal.actors(), others(now), choose));
                            return options;
                        });
        part.offering(
                typed -> newcomers().offer(typed, choose),
                () -> {
                    ActorId before = now.get();
                    return () -> put.accept(before);
                });
        return part;
    }

    /** Whom the other parts speak of. */
    private List<ActorId> others(Supplier<@Nullable ActorId> own) {
        List<ActorId> others = spokenOf();
        others.remove(own.get());
        return others;
    }

    private List<ActorId> spokenOf() {
        List<ActorId> spoken = new ArrayList<>();
        Stream.of(draft.from(), draft.to(), draft.accordingTo())
                .filter(Objects::nonNull)
                .forEach(spoken::add);
        return spoken;
    }

    private List<Option> kinds() {
        return LineWords.stated(TieKind.values()).stream()
                .map(
                        k ->
                                Option.keyed(
                                        k.text(),
                                        Meanings.of(k),
                                        Meanings.key(k),
                                        () -> change(draft.withKind(k))))
                .toList();
    }

    private List<Option> stances() {
        return LineWords.options(Stance.values(), Meanings::of, this::stance);
    }

    private List<Option> statuses() {
        return LineWords.options(Status.values(), Meanings::of, this::status);
    }

    private List<Option> periods() {
        return List.of(
                Option.of("now", "It holds at the time of the article.", () -> period(null)),
                Option.of(
                        "past",
                        "The source tells it as history. As in \u201chistorically\u201d.",
                        () -> period(Period.PAST)));
    }

    private void period(@Nullable Period when) {
        change(draft.withPeriod(when));
    }

    @Override
    public void stance(Stance chosen) {
        change(draft.withStance(chosen));
    }

    /** A status that needs no attribution drops the speaker that the text proposed. */
    @Override
    public void status(Status chosen) {
        statusConfirmed = true;
        ActorId keeps = chosen == Status.CLAIMED ? proposal.speaker().orElse(null) : null;
        ActorId says = draft.accordingTo();
        boolean proposed = proposal.speaker().filter(id -> id.equals(says)).isPresent();
        change(draft.withStatus(chosen, says == null || proposed ? keeps : says));
    }

    @Override
    public void turn() {
        change(draft.turned());
    }

    /**
     * Sets the ends, for example to two actors joined in the picture.
     *
     * @param one the first end
     * @param other the second end
     */
    public void ends(ActorId one, ActorId other) {
        change(draft.withEnds(one, other));
    }

    @Override
    public void mutual() {
        change(draft.withDirected(!draft.directed()));
    }

    @Override
    boolean isMutual() {
        return !draft.directed();
    }

    @Override
    public Optional<Stance> stance() {
        return Optional.ofNullable(draft.stance());
    }

    @Override
    void refresh() {
        showEnd(from, draft.from());
        showEnd(to, draft.to());
        kind.show(draft.kind(), Meanings::of);
        stance.show(draft.stance(), Meanings::of);
        showStatus();
        showSpeaker(speaker, draft.accordingTo(), statusConfirmed);
        period.show(draft.period() == null ? "now" : "past", "When it holds.", Look.CHOSEN);
        bring(spokenOf());
        tell(ReadBack.of(draft, this::name), note(), pairTies());
    }

    private void showEnd(ChoicePart part, @Nullable ActorId id) {
        part.show(name(id), "", id == null ? Look.EMPTY : Look.CHOSEN);
    }

    private void showStatus() {
        String words = draft.status().text();
        String meaning = Meanings.of(draft.status());
        if (statusConfirmed) {
            status.show(words, meaning, Look.CHOSEN);
        } else {
            String hedge =
                    proposal.hedge()
                            .map(h -> " \u201c" + LineWords.shown(h.words()) + '\u201d')
                            .orElse("");
            status.show(words + "?" + hedge, meaning, Look.PROPOSED);
        }
    }

    private String note() {
        return draft.kind() == null || draft.stance() == null
                ? ""
                : draft.equalTie(dossier())
                        .map(
                                tie ->
                                        "Enter adds the words to "
                                                + LineWords.quoted(tie.label())
                                                + ": same tie")
                        .orElse("");
    }

    private List<Related> pairTies() {
        return draft.tiesOfPair(dossier()).stream()
                .map(tie -> new Related(words(tie), new Edit.AddEvidence(tie, quote())))
                .toList();
    }

    private Evidence quote() {
        return draft.evidence().get(0);
    }

    @Override
    public void quote(Evidence evidence) {
        change(draft.withEvidence(List.of(evidence)));
    }

    @Override
    public String noun() {
        return "tie";
    }

    @Override
    public List<Part> sentence() {
        return List.of(from, label, to);
    }

    @Override
    public List<Part> chips() {
        return List.of(kind, stance, status, speaker, period);
    }

    @Override
    public Part first() {
        return draft.missing().stream().findFirst().map(this::part).orElse(label);
    }

    private Part part(String missing) {
        return switch (missing) {
            case "from" -> from;
            case "to" -> to;
            case "kind" -> kind;
            case "stance" -> stance;
            default -> label;
        };
    }

    @Override
    public Outcome keep() {
        Optional<Outcome> refused = refusal();
        if (refused.isPresent()) {
            return refused.get();
        }
        Optional<Tie> same = draft.equalTie(dossier());
        if (same.isPresent()) {
            return added(same.get(), quote(), label);
        }
        NewActors.Settled settled = newcomers().settle(spokenOf(), dossier());
        Tie tie = draft.withActors(settled::id).tie(settled.dossier());
        return new Outcome.Kept(
                settled.with(new Edit.PutClaim(tie)),
                settled.said("Kept the tie " + LineWords.quoted(tie.label())));
    }

    private Optional<Outcome> refusal() {
        Optional<Outcome> ends = endRefusal();
        return ends.or(() -> newcomers().refusal(spokenOf(), from)).or(this::wordRefusal);
    }

    private Optional<Outcome> endRefusal() {
        String missing = "A tie has two ends: type the name of the actor it goes ";
        if (draft.from() == null) {
            return refused(missing + "from.", from);
        }
        if (draft.to() == null) {
            return refused(missing + "to.", to);
        }
        return draft.from().equals(draft.to())
                ? refused("A tie is between two actors: choose another one at one end.", to)
                : Optional.empty();
    }

    private Optional<Outcome> wordRefusal() {
        String empty =
                "The label is empty: say in a few words what " + name(draft.from()) + " does.";
        Optional<String> wrong = LineWords.flaw("label", draft.label(), empty);
        if (wrong.isPresent()) {
            return refused(wrong.get(), label);
        }
        if (draft.kind() == null) {
            return refused("What kind of tie is it? Type its first letters.", kind);
        }
        return draft.stance() == null
                ? refused(
                        "What is its stance? Alt+1 cooperative, Alt+2 adversarial, Alt+3 mixed,"
                                + " Alt+4 neutral.",
                        stance)
                : Optional.empty();
    }

    private static Optional<Outcome> refused(String why, Part part) {
        return Optional.of(new Outcome.Refused(why, part));
    }
}
