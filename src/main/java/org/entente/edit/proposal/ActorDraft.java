package org.entente.edit.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.FreshIds;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/**
 * An actor being created from a name in the text. Unknown properties are null.
 *
 * @param name its name
 * @param kind what it is
 * @param iso its country code, where the name is one of a country
 */
public record ActorDraft(String name, @Nullable ActorKind kind, @Nullable String iso) {

    /**
     * Makes a draft of a name that is a country's.
     *
     * @param name the name
     * @param iso its country code
     */
    public static ActorDraft ofCountry(String name, String iso) {
        return new ActorDraft(name, ActorKind.COUNTRY, iso);
    }

    /**
     * Says what is still missing.
     *
     * @return the names of the parts, in the order in which they are filled
     */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (name.isBlank()) {
            missing.add("name");
        }
        if (kind == null) {
            missing.add("kind");
        }
        return missing;
    }

    /**
     * Finds an existing actor of that name.
     *
     * @param dossier the dossier
     * @return the first that has the name, or an alias like it, letter case aside
     */
    public Optional<Actor> namesake(Dossier dossier) {
        String wanted = name.strip();
        return dossier.actors().stream()
                .filter(
                        actor ->
                                actor.name().equalsIgnoreCase(wanted)
                                        || actor.aliases().stream()
                                                .anyMatch(wanted::equalsIgnoreCase))
                .findFirst();
    }

    /**
     * Creates the actor, even if another has the same name.
     *
     * @param dossier the dossier it goes into
     * @return the actor, with an id that is free
     * @throws NullPointerException if nobody has said what it is
     */
    public Actor actor(Dossier dossier) {
        String plain = name.strip();
        return new Actor(
                new FreshIds(dossier).actor(plain),
                plain,
                Objects.requireNonNull(kind),
                iso,
                List.of(),
                null,
                null);
    }

    /**
     * Makes the name an alias instead.
     *
     * @param actor the actor that is called so too
     */
    public Edit aliasOf(Actor actor) {
        List<String> aliases = new ArrayList<>(actor.aliases());
        aliases.add(name.strip());
        return new Edit.ChangeActor(actor, Changed.aliases(actor, aliases));
    }
}
