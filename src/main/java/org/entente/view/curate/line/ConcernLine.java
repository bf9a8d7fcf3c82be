package org.entente.view.curate.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.edit.Edit;
import org.entente.edit.proposal.ConcernDraft;
import org.entente.edit.proposal.Proposal;
import org.entente.edit.proposal.ReadBack;
import org.entente.mention.Mention;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.view.curate.line.ChoicePart.Look;
import org.entente.view.words.Phrases;
import org.jspecify.annotations.Nullable;

/** A form for a concern: holders, about, label; status, according to. */
public final class ConcernLine extends DraftLine {

    private final Proposal proposal;
    private final ChoicePart holders;
    private final ChoicePart about;
    private final WordsPart label;
    private final ChoicePart status;
    private final ChoicePart speaker;
    private ConcernDraft draft;
    private boolean statusConfirmed;

    /**
     * Opens a form with what selected words propose.
     *
     * @param selected the actors and ties selected in the picture, which the concern is about
     * @param gazetteer finds whom a typed name means
     */
    public ConcernLine(
            Dossier dossier,
            Proposal proposal,
            List<ElementId> selected,
            Function<String, Optional<Mention>> gazetteer) {
        super(dossier, gazetteer);
        this.proposal = proposal;
        draft = proposal.concern(selected);
        statusConfirmed = draft.status() == Status.STATED;
        holders = new ChoicePart("concern-holders", "holders", true, this::holders);
        about = new ChoicePart("concern-about", "about", true, this::about);
        label = new WordsPart("concern-label", "label", "");
        status = new ChoicePart("concern-status", "status", false, this::statuses);
        speaker = new ChoicePart("concern-speaker", "according to", false, this::speakers);
        holders.offering(typed -> newcomers().offer(typed, this::holderToggled), () -> () -> {});
        about.offering(typed -> newcomers().offer(typed, this::aboutToggled), () -> () -> {});
        speaker.offering(
                typed -> newcomers().offer(typed, by -> said(draft.status(), by)),
                () -> {
                    ActorId before = draft.accordingTo();
                    return () -> said(draft.status(), before);
                });
        label.text()
                .addListener((o, before, now) -> change(draft.withLabel(now == null ? "" : now)));
        refresh();
    }

    private void change(ConcernDraft next) {
        draft = next;
        refresh();
    }

    private List<Option> holders() {
        return actorOptions(proposal.actors(), spokenOf(), this::holderToggled);
    }

    private void holderToggled(ActorId id) {
        change(draft.withHolders(toggled(draft.holders(), id)));
    }

    /** Whom the line speaks of. */
    private List<ActorId> spokenOf() {
        List<ActorId> spoken = new ArrayList<>(draft.holders());
        draft.about().stream()
                .filter(ActorId.class::isInstance)
                .map(ActorId.class::cast)
                .forEach(spoken::add);
        Optional.ofNullable(draft.accordingTo()).ifPresent(spoken::add);
        return spoken;
    }

    private List<Option> about() {
        Phrases phrases = new Phrases(dossier());
        Stream<Option> ties =
                byNearness().stream()
                        .map(
                                tie ->
                                        new Option(
                                                LineWords.shown(phrases.tieTitle(tie)),
                                                phrases.tieSentence(tie),
                                                List.of(tie.label()),
                                                () -> aboutToggled(tie.id())));
        List<Option> others = actorOptions(proposal.actors(), spokenOf(), this::aboutToggled);
        return Stream.concat(ties, others.stream()).toList();
    }

    /** Returns the ties, those of mentioned actors first. */
    private List<Tie> byNearness() {
        List<Tie> near = new ArrayList<>();
        List<Tie> far = new ArrayList<>();
        for (Tie tie : dossier().ties()) {
            boolean isNear =
                    proposal.actors().contains(tie.from()) && proposal.actors().contains(tie.to());
            (isNear ? near : far).add(tie);
        }
        near.addAll(far);
        return near;
    }

    private void aboutToggled(ElementId id) {
        change(draft.withAbout(toggled(draft.about(), id)));
    }

    private static <T> List<T> toggled(List<T> ids, T id) {
        List<T> changed = new ArrayList<>(ids);
        if (!changed.remove(id)) {
            changed.add(id);
        }
        return changed;
    }

    private List<Option> statuses() {
        return LineWords.options(Status.values(), Meanings::of, this::status);
    }

    private List<Option> speakers() {
        List<ActorId> others = spokenOf();
        others.remove(draft.accordingTo());
        List<Option> options = new ArrayList<>();
        options.add(ofArticle(() -> said(draft.status(), null)));
        options.addAll(actorOptions(proposal.actors(), others, by -> said(draft.status(), by)));
        return options;
    }

    private void said(Status newStatus, @Nullable ActorId by) {
        change(draft.withStatus(newStatus, by));
    }

    @Override
    public void status(Status chosen) {
        statusConfirmed = true;
        ActorId says = draft.accordingTo();
        boolean proposed = proposal.speaker().filter(id -> id.equals(says)).isPresent();
        said(chosen, proposed && chosen != Status.CLAIMED ? null : says);
    }

    @Override
    void refresh() {
        list(holders, draft.holders().stream().map(this::name).toList());
        Phrases phrases = new Phrases(dossier());
        list(
                about,
                draft.about().stream()
                        .map(
                                id ->
                                        id instanceof ActorId actor
                                                ? name(actor)
                                                : LineWords.shown(phrases.title(id)))
                        .toList());
        String words = draft.status().text();
        status.show(
                statusConfirmed ? words : words + "?",
                Meanings.of(draft.status()),
                statusConfirmed ? Look.CHOSEN : Look.PROPOSED);
        showSpeaker(speaker, draft.accordingTo(), statusConfirmed);
        bring(spokenOf());
        tell(ReadBack.of(draft, this::title), note(), List.of());
    }

    private String title(ElementId id) {
        return id instanceof ActorId actor
                ? name(actor)
                : dossier()
                        .claim(id)
                        .map(claim -> LineWords.quoted(claim.label()))
                        .orElse(id.value());
    }

    private static void list(ChoicePart part, List<String> words) {
        part.show(
                String.join(", ", words),
                "Space selects and deselects.",
                words.isEmpty() ? Look.EMPTY : Look.CHOSEN);
    }

    private String note() {
        return same().map(
                        concern ->
                                "Enter adds the words to "
                                        + LineWords.quoted(concern.label())
                                        + ": same concern")
                .orElse("");
    }

    /** Returns the concern with the same holders, objects, status and attribution. */
    private Optional<Concern> same() {
        return dossier().concerns().stream()
                .filter(c -> equalSets(c.holders(), draft.holders()))
                .filter(c -> equalSets(c.about(), draft.about()))
                .filter(c -> c.status() == draft.status())
                .filter(
                        c ->
                                Optional.ofNullable(c.accordingTo())
                                        .equals(Optional.ofNullable(draft.accordingTo())))
                .findFirst();
    }

    private static boolean equalSets(List<?> one, List<?> other) {
        return one.stream()
                .collect(Collectors.toSet())
                .equals(other.stream().collect(Collectors.toSet()));
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
        return "concern";
    }

    @Override
    public List<Part> sentence() {
        return List.of(holders, about, label);
    }

    @Override
    public List<Part> chips() {
        return List.of(status, speaker);
    }

    @Override
    public Part first() {
        return draft.holders().isEmpty() ? holders : draft.about().isEmpty() ? about : label;
    }

    @Override
    public Outcome keep() {
        holders.leave();
        about.leave();
        if (draft.holders().isEmpty()) {
            return new Outcome.Refused("Who worries? Type the name of an actor.", holders);
        }
        if (draft.about().isEmpty()) {
            return new Outcome.Refused(
                    "What is the worry about? Type the name of an actor or the label of a tie.",
                    about);
        }
        Optional<Concern> same = same();
        if (same.isPresent()) {
            return added(same.get(), quote(), label);
        }
        Optional<String> wrong =
                LineWords.flaw(
                        "label",
                        draft.label(),
                        "The label is empty: say in a few words what they worry about.");
        if (wrong.isPresent()) {
            return new Outcome.Refused(wrong.get(), label);
        }
        Optional<Outcome.Refused> unknown = newcomers().refusal(spokenOf(), holders);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        NewActors.Settled settled = newcomers().settle(spokenOf(), dossier());
        Concern concern = draft.withActors(settled::id).concern(settled.dossier());
        return new Outcome.Kept(
                settled.with(new Edit.PutClaim(concern)),
                settled.said("Kept the concern " + LineWords.quoted(concern.label())));
    }
}
