package org.entente.view.curate.line;

import java.util.Optional;
import org.entente.model.ActorKind;
import org.entente.model.id.ActorId;
import org.jspecify.annotations.Nullable;

/** An actor that a line brings with it. For the JavaFX application thread. */
final class Newcomer {

    private final ActorId id;
    private final String name;
    private final @Nullable String iso;
    private final @Nullable ChoicePart kindPart;
    private @Nullable ActorKind kind;

    private Newcomer(
            ActorId id,
            String name,
            @Nullable String iso,
            @Nullable ActorKind kind,
            @Nullable ChoicePart kindPart) {
        this.id = id;
        this.name = name;
        this.iso = iso;
        this.kind = kind;
        this.kindPart = kindPart;
    }

    /** Makes a country that is known. */
    static Newcomer country(ActorId id, String name, String iso) {
        return new Newcomer(id, name, iso, ActorKind.COUNTRY, null);
    }

    /**
     * Makes an actor of which only the name is known.
     *
     * @param kindPart asks for its kind
     */
    static Newcomer unknown(ActorId id, String name, ChoicePart kindPart) {
        return new Newcomer(id, name, null, null, kindPart);
    }

    /** Returns its placeholder in the form; it gets an id when the form is kept. */
    ActorId id() {
        return id;
    }

    String name() {
        return name;
    }

    Optional<String> iso() {
        return Optional.ofNullable(iso);
    }

    /** Returns what it is; empty while nobody has said so. */
    Optional<ActorKind> kind() {
        return Optional.ofNullable(kind);
    }

    void kind(ActorKind chosen) {
        kind = chosen;
    }

    /** Returns what asks for its kind; empty for a country that is known. */
    Optional<ChoicePart> kindPart() {
        return Optional.ofNullable(kindPart);
    }
}
