package org.entente.cli;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.graph.RelationFilter;
import org.entente.model.ActorId;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieId;
import org.entente.model.TieKind;
import picocli.CommandLine.Option;

/** Which ties and concerns an export shows. */
final class FilterOptions {

    private static final Set<String> OWN_VOICE = Set.of("article", "the article");

    @Option(
            names = "--stance",
            split = ",",
            paramLabel = "STANCE",
            description = "Only ties of these stances: cooperative, adversarial, mixed, neutral.")
    private List<Stance> stances = List.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description = "Only what is so certain: stated, claimed, reported, feared, predicted.")
    private List<Status> statuses = List.of();

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description =
                    "Only ties of these kinds: alliance, military, arms, economic, technology,"
                            + " diplomatic, political, sanctions, conflict, territorial,"
                            + " membership, statement.")
    private List<TieKind> kinds = List.of();

    @Option(
            names = "--according-to",
            split = ",",
            paramLabel = "ACTOR",
            description = "Only what these actors say; \"article\" for the source's own voice.")
    private List<String> voices = List.of();

    /**
     * Returns the filter asked for. A concern has neither stance nor kind; where these are asked
     * for, it stays if it is about a tie that stays.
     *
     * @throws UnknownWordException if nobody has a name given
     */
    RelationFilter filter(Dossier dossier) throws UnknownWordException {
        Predicate<Claim> said = said(dossier);
        Predicate<Tie> ties =
                tie ->
                        (stances.isEmpty() || stances.contains(tie.stance()))
                                && (kinds.isEmpty() || kinds.contains(tie.kind()))
                                && said.test(tie);
        Predicate<Concern> concerns =
                concern ->
                        said.test(concern)
                                && ((stances.isEmpty() && kinds.isEmpty())
                                        || concern.about().stream()
                                                .filter(TieId.class::isInstance)
                                                .flatMap(id -> dossier.tie((TieId) id).stream())
                                                .anyMatch(ties));
        return new RelationFilter(ties, concerns);
    }

    private Predicate<Claim> said(Dossier dossier) throws UnknownWordException {
        ActorNames names = new ActorNames(dossier);
        boolean ownVoice = false;
        Set<ActorId> speakers = new LinkedHashSet<>();
        for (String voice : voices) {
            if (OWN_VOICE.contains(Plain.line(voice).toLowerCase(Locale.ROOT))) {
                ownVoice = true;
            } else {
                speakers.add(
                        names.find(voice)
                                .orElseThrow(
                                        () ->
                                                new UnknownWordException(
                                                        "--according-to",
                                                        voice,
                                                        "article, " + names.list())));
            }
        }
        boolean article = ownVoice;
        return claim -> {
            ActorId speaker = claim.accordingTo();
            boolean heard =
                    voices.isEmpty() || (speaker == null ? article : speakers.contains(speaker));
            return heard && (statuses.isEmpty() || statuses.contains(claim.status()));
        };
    }
}
