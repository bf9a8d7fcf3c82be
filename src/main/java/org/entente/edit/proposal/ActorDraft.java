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
 * @param iso its country code, if the name is a country's
 */
public record ActorDraft(String name, @Nullable ActorKind kind, @Nullable String iso) {

    /**
     * Makes a draft of a name that is a country's.
     *
     * @param iso its country code
     */
    public static ActorDraft ofCountry(String name, String iso) {
        return new ActorDraft(name, ActorKind.COUNTRY, iso);
    }

    /**
     * Finds an existing actor of that name.
     *
     * @return the first that has the name, or an alias like it, ignoring letter case
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
     * @param dossier the dossier it is added to; its id is unique there
     * @throws NullPointerException if the kind is missing
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
