package org.entente.app.settings;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.entente.graph.FilterChoice;
import org.entente.graph.Trait;
import org.entente.model.ActorKind;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;

/** Serialises the hidden filters of a dossier for the preferences. */
public final class FilterWords {

    private static final String BETWEEN = "\n";
    private static final String BUILT_IN = "built-in";
    private static final String NOBODY = "nobody:";
    private static final String EVIDENCE = "evidence:";

    private FilterWords() {}

    /**
     * What is hidden of a dossier.
     *
     * @param place where the dossier lies; empty for the built-in one
     * @param choice what is hidden
     */
    public record Hidden(Optional<Path> place, FilterChoice choice) {

        static final Hidden NOTHING = new Hidden(Optional.empty(), FilterChoice.EVERYTHING);
    }

    static String print(Hidden hidden) {
        Set<String> words = new TreeSet<>();
        hidden.choice().hidden().forEach(trait -> words.add(word(trait)));
        if (hidden.choice().minEvidence() > 0) {
            words.add(EVIDENCE + hidden.choice().minEvidence());
        }
        return hidden.place().map(Path::toString).orElse(BUILT_IN)
                + BETWEEN
                + String.join(" ", words);
    }

    static Hidden parse(String text) {
        int end = text.lastIndexOf(BETWEEN);
        if (end < 0) {
            throw new IllegalArgumentException("no place: " + text);
        }
        String place = text.substring(0, end);
        Set<Trait> traits = new LinkedHashSet<>();
        int minEvidence = 0;
        for (String word : text.substring(end + 1).split(" ", -1)) {
            if (word.startsWith(EVIDENCE)) {
                minEvidence = Integer.parseInt(word.substring(EVIDENCE.length()));
            } else if (!word.isEmpty()) {
                traits.add(trait(word));
            }
        }
        return new Hidden(
                place.equals(BUILT_IN) ? Optional.empty() : Optional.of(Path.of(place)),
                new FilterChoice(traits, minEvidence));
    }

    private static String word(Trait trait) {
        if (trait instanceof Trait.Layer layer) {
            return "layer:" + layer.name();
        } else if (trait instanceof Trait.OfStance of) {
            return "stance:" + of.stance().name();
        } else if (trait instanceof Trait.OfStatus of) {
            return "status:" + of.status().name();
        } else if (trait instanceof Trait.OfKind of) {
            return "kind:" + of.kind().name();
        } else if (trait instanceof Trait.OfActorKind of) {
            return "actor:" + of.kind().name();
        } else if (trait instanceof Trait.OfActor of) {
            return "one:" + of.actor().value();
        } else if (trait instanceof Trait.OfClaim of) {
            return (of.claim() instanceof TieId ? "tie:" : "concern:") + of.claim().value();
        } else if (trait instanceof Trait.OfSpeaker of) {
            return "speaker:" + of.speaker().map(ActorId::value).orElse("");
        } else if (trait instanceof Trait.OfSource of) {
            return "source:" + of.only().map(SourceId::value).orElse("");
        } else if (trait instanceof Trait.OfNobody) {
            return NOBODY;
        }
        throw new IllegalArgumentException("unknown trait: " + trait);
    }

    private static Trait trait(String word) {
        int colon = word.indexOf(':');
        String facet = colon < 0 ? "" : word.substring(0, colon);
        String value = word.substring(colon + 1);
        return switch (facet) {
            case "layer" -> Trait.Layer.valueOf(value);
            case "stance" -> new Trait.OfStance(Stance.valueOf(value));
            case "status" -> new Trait.OfStatus(Status.valueOf(value));
            case "kind" -> new Trait.OfKind(TieKind.valueOf(value));
            case "nobody" -> new Trait.OfNobody();
            case "actor" -> new Trait.OfActorKind(ActorKind.valueOf(value));
            case "one" -> new Trait.OfActor(new ActorId(value));
            case "tie" -> new Trait.OfClaim(new TieId(value));
            case "concern" -> new Trait.OfClaim(new ConcernId(value));
            case "speaker" ->
                    new Trait.OfSpeaker(
                            value.isEmpty() ? Optional.empty() : Optional.of(new ActorId(value)));
            case "source" ->
                    new Trait.OfSource(
                            value.isEmpty() ? Optional.empty() : Optional.of(new SourceId(value)));
            default -> throw new IllegalArgumentException("unknown facet: " + word);
        };
    }
}
