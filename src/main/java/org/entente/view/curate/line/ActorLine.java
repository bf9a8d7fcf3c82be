package org.entente.view.curate.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.proposal.ActorDraft;
import org.entente.edit.rule.Flaw;
import org.entente.edit.rule.Rules;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.id.ActorId;
import org.entente.view.curate.line.ChoicePart.Look;
import org.jspecify.annotations.Nullable;

/** A form for an actor, or for another name of one: name, kind, country code, alias of. */
public final class ActorLine extends DraftLine {

    private static final Pattern AT_ENDS = Pattern.compile("^[,;: ]+|[,;: ]+$");

    private final WordsPart name;
    private final ChoicePart kind;
    private final WordsPart code;
    private final ChoicePart whole;

    /** The selected words as in the text. */
    private String marked;

    private @Nullable ActorKind chosenKind;
    private @Nullable ActorId aliasOf;

    /** The duplicate name that the user has been warned of. */
    private String warnedOf = "";

    /**
     * What is known of the selected words.
     *
     * @param name the actor's name
     * @param iso its country code; empty unless it is a known country
     * @param known the actor that the words already mean, and may become an alias of
     */
    public record Known(String name, Optional<String> iso, Optional<ActorId> known) {

        /** Returns that nothing is known of the words. */
        public static Known nothing(String words) {
            return new Known(words, Optional.empty(), Optional.empty());
        }
    }

    /**
     * @param words the selected words
     */
    public ActorLine(Dossier dossier, String words, Known known) {
        super(dossier, name -> Optional.empty());
        marked = oneLine(words);
        name = new WordsPart("actor-name", "name", oneLine(known.name()));
        code = new WordsPart("actor-code", "country code", known.iso().orElse(""));
        kind = new ChoicePart("actor-kind", "kind", false, this::kinds);
        whole = new ChoicePart("actor-alias-of", "alias of", false, this::wholes);
        chosenKind = known.iso().isPresent() ? ActorKind.COUNTRY : null;
        aliasOf = known.known().orElse(null);
        name.text().addListener((o, before, now) -> refresh());
        code.text().addListener((o, before, now) -> refresh());
        refresh();
    }

    /** Returns the words in one line, without a comma that was marked with them. */
    private static String oneLine(String words) {
        return AT_ENDS.matcher(words.strip().replaceAll("\\s+", " ")).replaceAll("");
    }

    private List<Option> kinds() {
        return LineWords.options(
                ActorKind.values(),
                Meanings::of,
                chosen -> {
                    chosenKind = chosen;
                    refresh();
                });
    }

    private List<Option> wholes() {
        List<Option> options = new ArrayList<>();
        options.add(Option.of("nobody: a new actor", "", () -> alias(null)));
        for (Actor actor : dossier().actors()) {
            options.add(
                    new Option(
                            LineWords.shown(actor.name()),
                            "",
                            actor.aliases(),
                            () -> alias(actor.id())));
        }
        return options;
    }

    private void alias(@Nullable ActorId of) {
        aliasOf = of;
        refresh();
    }

    @Override
    void refresh() {
        ActorKind is = chosenKind;
        kind.show(is, Meanings::of);
        ActorId of = aliasOf;
        whole.show(
                of == null ? "nobody: a new actor" : name(of),
                "Another name of an actor that is there.",
                of == null ? Look.EMPTY : Look.CHOSEN);
        String called = LineWords.quoted(name.words());
        tell(
                of == null
                        ? called
                                + (alsoCalled().isEmpty()
                                        ? ""
                                        : ", also called " + LineWords.quoted(marked) + ',')
                                + " is a new actor"
                                + (is == null ? "" : ", a " + is.text())
                                + '.'
                        : called + " is another name of " + name(of) + '.',
                namesake()
                        .map(a -> "There is an actor called " + LineWords.shown(a.name()) + ".")
                        .orElse(""),
                List.of());
    }

    private Optional<Actor> namesake() {
        return new ActorDraft(name.words(), chosenKind, null).namesake(dossier());
    }

    @Override
    public void quote(Evidence evidence) {
        marked = oneLine(evidence.quote());
        name.text().set(marked);
    }

    @Override
    public String noun() {
        return "actor";
    }

    @Override
    public List<Part> sentence() {
        return List.of(name);
    }

    @Override
    public List<Part> chips() {
        return List.of(kind, code, whole);
    }

    @Override
    public Part first() {
        return aliasOf != null ? whole : chosenKind == null ? kind : name;
    }

    @Override
    public Outcome keep() {
        Optional<String> wrong =
                LineWords.flaw(
                        "name", name.words(), "The name is empty: write what the actor is called.");
        if (wrong.isPresent()) {
            return new Outcome.Refused(wrong.get(), name);
        }
        Optional<Actor> of = Optional.ofNullable(aliasOf).flatMap(dossier()::actor);
        return of.isPresent() ? another(of.get()) : actor();
    }

    private Outcome another(Actor of) {
        if (namesake().filter(of::equals).isPresent()) {
            return new Outcome.Refused(
                    LineWords.shown(of.name()) + " is called so already: there is nothing to add.",
                    name);
        }
        return new Outcome.Kept(
                new ActorDraft(name.words(), of.kind(), null).aliasOf(of),
                LineWords.quoted(name.words())
                        + " is another name of "
                        + LineWords.shown(of.name())
                        + " now");
    }

    private Outcome actor() {
        String words = code.words().toUpperCase(Locale.ROOT);
        Optional<Flaw> wrongCode = words.isEmpty() ? Optional.empty() : Rules.countryCode(words);
        if (wrongCode.isPresent()) {
            return new Outcome.Refused("Not kept: " + wrongCode.get().message() + ".", code);
        }
        Optional<Actor> namesake = namesake();
        if (namesake.isPresent() && !warnedOf.equals(name.words())) {
            warnedOf = name.words();
            return new Outcome.Refused(
                    "There is an actor called "
                            + LineWords.shown(namesake.get().name())
                            + " already. Write a name that tells them apart, or Enter again makes a"
                            + " second one.",
                    name);
        }
        if (chosenKind == null) {
            return new Outcome.Refused(
                    "What is it? Type the first letters: country, organization, person, group or"
                            + " territory.",
                    kind);
        }
        Actor actor =
                new ActorDraft(name.words(), chosenKind, words.isEmpty() ? null : words)
                        .actor(dossier());
        return new Outcome.Kept(
                new Edit.PutActor(Changed.aliases(actor, alsoCalled())),
                "Added the actor " + LineWords.shown(actor.name()));
    }

    /**
     * If the actor is renamed, the words of the text become an alias, so that mentions are still
     * found.
     */
    private List<String> alsoCalled() {
        return marked.equals(name.words()) ? List.of() : List.of(marked);
    }
}
