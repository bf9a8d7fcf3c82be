package org.entente.view;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.model.Dossier;
import org.entente.model.Source;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;

/**
 * What is selected, as the fragment of an address: {@code tie=ID}, {@code actor=ID}, {@code
 * concern=ID}, {@code pair=ID,ID}, {@code select=ID,ID,...}, {@code p=24} for a paragraph and
 * {@code p=24.2} for its second sentence, {@code p=SOURCE,24} where it is not of the first source.
 * An exported page reads the same.
 */
public final class ViewFragment {

    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:(?<source>[^,]+),)?(?<paragraph>\\d{1,9})(?:\\.(?<sentence>\\d{1,9}))?");

    private ViewFragment() {}

    /**
     * Writes a selection.
     *
     * @return the fragment without its number sign; empty if nothing is selected
     */
    public static Optional<String> of(Selection selection, Dossier dossier) {
        if (selection instanceof Selection.OfElement of) {
            return Optional.of(kind(of.id()) + "=" + of.id().value());
        }
        if (selection instanceof Selection.OfPair of) {
            return Optional.of(
                    "pair=" + of.pair().first().value() + "," + of.pair().second().value());
        }
        if (selection instanceof Selection.OfSentence of) {
            return Optional.of("p=" + place(of.sentence(), dossier));
        }
        if (selection instanceof Selection.OfElements of) {
            return Optional.of(
                    "select="
                            + of.ids().stream()
                                    .map(ElementId::value)
                                    .collect(Collectors.joining(",")));
        }
        return Optional.empty();
    }

    private static String kind(ElementId id) {
        return id instanceof ActorId ? "actor" : id instanceof TieId ? "tie" : "concern";
    }

    private static String place(SentenceRef sentence, Dossier dossier) {
        boolean first =
                dossier.sources().stream()
                        .findFirst()
                        .map(Source::id)
                        .filter(sentence.source()::equals)
                        .isPresent();
        return (first ? "" : sentence.source() + ",")
                + sentence.paragraph()
                + "."
                + (sentence.index() + 1);
    }

    /**
     * Reads a selection.
     *
     * @param words a fragment without its number sign, or ids with commas between them
     * @param dossier what it is a selection of
     * @return the selection; empty if the dossier has no such thing
     */
    public static Optional<Selection> read(String words, Dossier dossier) {
        int equals = words.indexOf('=');
        String key = equals < 0 ? "select" : words.substring(0, equals).toLowerCase(Locale.ROOT);
        String value = words.substring(equals + 1).strip();
        if (key.equals("p")) {
            return sentence(value, dossier).map(Selection.OfSentence::new);
        }
        List<Optional<ElementId>> found =
                Arrays.stream(value.split(",", -1))
                        .map(id -> element(id.strip(), dossier))
                        .toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Set<ElementId> ids =
                found.stream()
                        .flatMap(Optional::stream)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        return switch (key) {
            case "pair" -> pair(ids, dossier);
            case "actor", "tie", "concern" ->
                    one(ids).filter(of -> kind(of.id()).equals(key)).map(of -> of);
            case "select" ->
                    ids.size() == 1
                            ? one(ids).map(of -> of)
                            : Optional.of(new Selection.OfElements(ids, "From a link"));
            default -> Optional.empty();
        };
    }

    private static Optional<Selection.OfElement> one(Set<ElementId> ids) {
        return ids.size() == 1
                ? ids.stream().findFirst().map(Selection.OfElement::new)
                : Optional.empty();
    }

    private static Optional<ElementId> element(String id, Dossier dossier) {
        ActorId actor = new ActorId(id);
        if (dossier.actor(actor).isPresent()) {
            return Optional.of(actor);
        }
        TieId tie = new TieId(id);
        if (dossier.claim(tie).isPresent()) {
            return Optional.of(tie);
        }
        ConcernId concern = new ConcernId(id);
        return dossier.claim(concern).isPresent() ? Optional.of(concern) : Optional.empty();
    }

    /** A pair is of two actors, in the order of the dossier. */
    private static Optional<Selection> pair(Set<ElementId> ids, Dossier dossier) {
        List<ActorId> actors =
                dossier.actors().stream().map(actor -> actor.id()).filter(ids::contains).toList();
        return ids.size() == 2 && actors.size() == 2
                ? Optional.of(new Selection.OfPair(new PairId(actors.get(0), actors.get(1))))
                : Optional.empty();
    }

    private static Optional<SentenceRef> sentence(String place, Dossier dossier) {
        Matcher matcher = PLACE.matcher(place);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String wanted = matcher.group("source");
        int paragraph = Integer.parseInt(matcher.group("paragraph"));
        String number = matcher.group("sentence");
        int index = number == null ? 0 : Integer.parseInt(number) - 1;
        return dossier.sources().stream()
                .filter(source -> wanted == null || source.id().value().equals(wanted))
                .findFirst()
                .map(source -> new SentenceRef(source.id(), paragraph, index))
                .filter(ref -> isThere(ref, dossier));
    }

    private static boolean isThere(SentenceRef ref, Dossier dossier) {
        return dossier.source(ref.source())
                .filter(
                        source ->
                                source.article().sentences().stream()
                                        .anyMatch(
                                                sentence ->
                                                        sentence.paragraph() == ref.paragraph()
                                                                && sentence.index() == ref.index()))
                .isPresent();
    }
}
