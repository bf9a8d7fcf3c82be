package org.entente.model.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.ActorKind;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Trait;
import org.entente.model.Word;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;

/**
 * Spells traits as a dossier does: {@code stance:mixed}, {@code accordingTo:china}, {@code
 * concerns}.
 */
public final class TraitWords {

    private static final String STANCE = "stance:";
    private static final String STATUS = "status:";
    private static final String KIND = "kind:";
    private static final String SPEAKER = "accordingTo:";
    private static final String SOURCE = "source:";
    private static final String ACTOR_KIND = "actorKind:";
    private static final String ACTOR = "actor:";
    private static final String TIE = "tie:";
    private static final String CONCERN = "concern:";
    private static final String TIES = "ties";
    private static final String CONCERNS = "concerns";
    private static final String OWN_VOICE = "ownVoice";
    private static final String NOBODY = "nobody";
    private static final String SEVERAL_SOURCES = "severalSources";

    private static final List<String> ALL =
            List.of(
                    TIES,
                    CONCERNS,
                    OWN_VOICE,
                    NOBODY,
                    SEVERAL_SOURCES,
                    STANCE,
                    STATUS,
                    KIND,
                    SPEAKER,
                    SOURCE,
                    ACTOR_KIND,
                    ACTOR,
                    TIE,
                    CONCERN);

    private TraitWords() {}

    /**
     * Returns the words that a misspelt one may have been meant for; those that end in a colon want
     * more.
     */
    public static List<String> near(String word) {
        return switch (word.substring(0, word.indexOf(':') + 1)) {
            case STANCE -> words(STANCE, Stance.values());
            case STATUS -> words(STATUS, Status.values());
            case KIND -> words(KIND, TieKind.values());
            case ACTOR_KIND -> words(ACTOR_KIND, ActorKind.values());
            default -> ALL;
        };
    }

    private static List<String> words(String facet, Word[] vocabulary) {
        return Arrays.stream(vocabulary).map(word -> facet + word.word()).toList();
    }

    /** Returns the words of traits, in alphabetical order. */
    public static List<String> print(Set<Trait> traits) {
        return traits.stream().map(TraitWords::print).sorted(Comparator.naturalOrder()).toList();
    }

    /** Returns the word of a trait. */
    public static String print(Trait trait) {
        if (trait instanceof Trait.Layer layer) {
            return layer == Trait.Layer.TIES ? TIES : CONCERNS;
        } else if (trait instanceof Trait.OfStance of) {
            return STANCE + of.stance().word();
        } else if (trait instanceof Trait.OfStatus of) {
            return STATUS + of.status().word();
        } else if (trait instanceof Trait.OfKind of) {
            return KIND + of.kind().word();
        } else if (trait instanceof Trait.OfActorKind of) {
            return ACTOR_KIND + of.kind().word();
        } else if (trait instanceof Trait.OfActor of) {
            return ACTOR + of.actor().value();
        } else if (trait instanceof Trait.OfClaim of) {
            return (of.claim() instanceof TieId ? TIE : CONCERN) + of.claim().value();
        } else if (trait instanceof Trait.OfSpeaker of) {
            return of.speaker().map(id -> SPEAKER + id.value()).orElse(OWN_VOICE);
        } else if (trait instanceof Trait.OfSource of) {
            return of.only().map(id -> SOURCE + id.value()).orElse(SEVERAL_SOURCES);
        } else if (trait instanceof Trait.OfNobody) {
            return NOBODY;
        }
        throw new IllegalArgumentException("unknown trait: " + trait);
    }

    /**
     * Reads a word.
     *
     * @return the trait it spells; empty where it spells none
     */
    public static Optional<Trait> parse(String word) {
        int colon = word.indexOf(':');
        String value = word.substring(colon + 1);
        return switch (word.substring(0, colon + 1)) {
            case "" -> alone(word);
            case STANCE -> among(Stance.values(), value, Trait.OfStance::new);
            case STATUS -> among(Status.values(), value, Trait.OfStatus::new);
            case KIND -> among(TieKind.values(), value, Trait.OfKind::new);
            case ACTOR_KIND -> among(ActorKind.values(), value, Trait.OfActorKind::new);
            case ACTOR -> named(value, id -> new Trait.OfActor(new ActorId(id)));
            case TIE -> named(value, id -> new Trait.OfClaim(new TieId(id)));
            case CONCERN -> named(value, id -> new Trait.OfClaim(new ConcernId(id)));
            case SPEAKER -> named(value, id -> new Trait.OfSpeaker(Optional.of(new ActorId(id))));
            case SOURCE -> named(value, id -> new Trait.OfSource(Optional.of(new SourceId(id))));
            default -> Optional.empty();
        };
    }

    private static Optional<Trait> alone(String word) {
        return switch (word) {
            case TIES -> Optional.of(Trait.Layer.TIES);
            case CONCERNS -> Optional.of(Trait.Layer.CONCERNS);
            case OWN_VOICE -> Optional.of(new Trait.OfSpeaker(Optional.empty()));
            case NOBODY -> Optional.of(new Trait.OfNobody());
            case SEVERAL_SOURCES -> Optional.of(new Trait.OfSource(Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static <W extends Word> Optional<Trait> among(
            W[] vocabulary, String value, Function<W, Trait> trait) {
        return Arrays.stream(vocabulary)
                .filter(word -> word.word().equals(value))
                .findFirst()
                .map(trait);
    }

    private static Optional<Trait> named(String id, Function<String, Trait> trait) {
        return id.isBlank() ? Optional.empty() : Optional.of(trait.apply(id));
    }
}
