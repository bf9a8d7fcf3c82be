package org.entente.edit.rule;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.edit.rule.Flaw.Kind;
import org.entente.model.location.Coordinates;
import org.entente.model.location.WebAddress;

/** The rules for single values of a dossier, and for chains of parts and wholes. */
public final class Rules {

    /** The maximum length of one text of a dossier, in UTF-16 code units. */
    public static final int MAX_TEXT = 1_000_000;

    /** The maximum number of actors, ties and concerns of a dossier, in total. */
    public static final int MAX_ELEMENTS = 100_000;

    private static final Pattern KEBAB_CASE = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final Pattern ISO = Pattern.compile("[A-Z]{2}");

    private Rules() {}

    /**
     * Checks how an id is spelt.
     *
     * @return what is wrong; empty for a good one
     */
    public static Optional<Flaw> id(String id) {
        return KEBAB_CASE.matcher(id).matches()
                ? Optional.empty()
                : flaw(
                        Kind.MALFORMED_ID,
                        "an id consists of lower-case letters, digits and single hyphens"
                                + likely(id));
    }

    private static String likely(String id) {
        String kebab =
                id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return kebab.isEmpty() ? "" : ", such as " + Shown.text(kebab);
    }

    /**
     * Checks that a text that readers need says something.
     *
     * @return what is wrong; empty for a good one
     */
    public static Optional<Flaw> text(String field, String text) {
        return text.isBlank()
                ? flaw(Kind.BLANK_TEXT, Shown.text(field) + " is blank")
                : Optional.empty();
    }

    /**
     * Checks a country code.
     *
     * @param code what should be an ISO 3166-1 alpha-2 code
     * @return what is wrong; empty for a good one
     */
    public static Optional<Flaw> countryCode(String code) {
        return ISO.matcher(code).matches()
                ? Optional.empty()
                : flaw(
                        Kind.MALFORMED_CODE,
                        Shown.text(code)
                                + " is not a country code; ISO 3166-1 uses two capital letters,"
                                + " such as \"KP\"");
    }

    /**
     * Checks a location.
     *
     * @param latitude in degrees
     * @param longitude in degrees
     * @return a flaw; empty if the location is on the globe
     */
    public static Optional<Flaw> coordinates(String field, double latitude, double longitude) {
        return Coordinates.areValid(latitude, longitude)
                ? Optional.empty()
                : flaw(
                        Kind.MALFORMED_COORDINATES,
                        Shown.text(field)
                                + " needs two numbers: the latitude from -90 to 90, then the"
                                + " longitude from -180 to 180");
    }

    /**
     * Checks the address of a source. Any text is kept; one that is no address of the web is shown,
     * but never opened. One that is blank says nothing.
     *
     * @param url the address
     * @return what is wrong; empty for a good one
     */
    public static Optional<Flaw> address(String url) {
        return url.isBlank() || WebAddress.of(url).isPresent()
                ? Optional.empty()
                : flaw(
                        Kind.NO_WEB_ADDRESS,
                        Shown.text(url)
                                + " is not an address that can be opened; it must begin with"
                                + " \"https://\" or \"http://\" and a host, and encode all letters"
                                + " but a to z");
    }

    /** Reports a list without the id it needs. */
    public static Flaw emptyList(String field) {
        return new Flaw(Kind.EMPTY_LIST, Shown.text(field) + " is empty; it needs at least one id");
    }

    /** Reports an id repeated in a list. */
    public static Flaw namedTwice(String field, String id) {
        return new Flaw(
                Kind.DUPLICATE_REFERENCE,
                Shown.text(id) + " appears twice in " + Shown.text(field));
    }

    /** Reports a tie or a concern without evidence. */
    public static Flaw noEvidence() {
        return new Flaw(Kind.EMPTY_EVIDENCE, "no evidence; at least one quote must support it");
    }

    /** Reports an actor without ties and concerns. */
    public static Flaw untied() {
        return new Flaw(Kind.UNTIED_ACTOR, "is part of no tie and no concern");
    }

    /**
     * Reports an actor that is, through its wholes, part of itself.
     *
     * @param whole what it is part of
     */
    public static Flaw circle(String whole) {
        return new Flaw(
                Kind.CIRCULAR_REFERENCE,
                "being part of " + Shown.text(whole) + " makes it a part of itself");
    }

    /**
     * Finds those that are parts of themselves by way of their wholes.
     *
     * @param wholes what each is part of, where it is part of anything
     * @return one of each circle: the first that a chain comes back to
     */
    public static Set<String> circles(Map<String, String> wholes) {
        Set<String> found = new LinkedHashSet<>();
        Set<String> done = new LinkedHashSet<>();
        for (String start : wholes.keySet()) {
            Set<String> chain = new LinkedHashSet<>();
            String next = start;
            while (next != null
                    && wholes.containsKey(next)
                    && !done.contains(next)
                    && chain.add(next)) {
                next = wholes.get(next);
            }
            done.addAll(chain);
            if (next != null && chain.contains(next)) {
                found.add(next);
            }
        }
        return found;
    }

    private static Optional<Flaw> flaw(Kind kind, String message) {
        return Optional.of(new Flaw(kind, message));
    }
}
