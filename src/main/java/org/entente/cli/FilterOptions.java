package org.entente.cli;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.cli.terminal.Plain;
import org.entente.graph.FilterChoice;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.id.ActorId;
import picocli.CommandLine.Option;

/** Which ties and concerns an export shows. */
final class FilterOptions {

    private static final Set<String> OWN_VOICE = Set.of("article", "the article");

    @Option(
            names = "--stance",
            split = ",",
            paramLabel = "STANCE",
            description =
                    "Only ties with these stances: cooperative, adversarial, mixed, neutral,"
                            + " unstated.")
    private List<Stance> stances = List.of();

    @Option(
            names = "--status",
            split = ",",
            paramLabel = "STATUS",
            description =
                    "Only what has these statuses: stated, claimed, reported, feared, predicted,"
                            + " unstated.")
    private List<Status> statuses = List.of();

    @Option(
            names = "--kind",
            split = ",",
            paramLabel = "KIND",
            description =
                    "Only ties of these kinds: alliance, military, arms, economic, technology,"
                            + " diplomatic, political, sanctions, conflict, territorial,"
                            + " membership, statement, unstated.")
    private List<TieKind> kinds = List.of();

    @Option(
            names = "--according-to",
            split = ",",
            paramLabel = "ACTOR",
            description = "Only what these actors say; \"article\" means the source's own voice.")
    private List<String> voices = List.of();

    @Option(
            names = "--min-evidence",
            paramLabel = "NUMBER",
            description = "Only ties and concerns with at least this many quotes.")
    private int minEvidence;

    /**
     * Returns the choice that shows only the given values, as ticking them in the window's filters
     * would.
     *
     * @throws UnknownWordException if nobody has a name given
     */
    FilterChoice choice(Dossier dossier) throws UnknownWordException {
        Set<Trait> hidden = new LinkedHashSet<>();
        hideOthers(hidden, stances, List.of(Stance.values()), Trait.OfStance::new);
        hideOthers(hidden, statuses, List.of(Status.values()), Trait.OfStatus::new);
        hideOthers(hidden, kinds, List.of(TieKind.values()), Trait.OfKind::new);
        hideOthers(hidden, speakers(dossier), allSpeakers(dossier), Trait.OfSpeaker::new);
        if (!voices.isEmpty()) {
            hidden.add(new Trait.OfNobody());
        }
        if (minEvidence < 0) {
            throw new IllegalArgumentException("--min-evidence must be 0 or more: " + minEvidence);
        }
        return new FilterChoice(hidden, minEvidence);
    }

    private static <T> void hideOthers(
            Set<Trait> hidden, Collection<T> asked, Collection<T> all, Function<T, Trait> trait) {
        if (!asked.isEmpty()) {
            all.stream().filter(one -> !asked.contains(one)).map(trait).forEach(hidden::add);
        }
    }

    private static Set<Optional<ActorId>> allSpeakers(Dossier dossier) {
        return dossier.claims().stream()
                .map(claim -> Optional.ofNullable(claim.accordingTo()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Optional<ActorId>> speakers(Dossier dossier) throws UnknownWordException {
        ActorLookup names = new ActorLookup(dossier);
        Set<Optional<ActorId>> speakers = new LinkedHashSet<>();
        for (String voice : voices) {
            if (OWN_VOICE.contains(Plain.line(voice).toLowerCase(Locale.ROOT))) {
                speakers.add(Optional.empty());
            } else {
                Optional<ActorId> speaker = names.find(voice);
                if (speaker.isEmpty()) {
                    String known = "article, " + names.list();
                    throw new UnknownWordException("--according-to", voice, known);
                }
                speakers.add(speaker);
            }
        }
        return speakers;
    }
}
