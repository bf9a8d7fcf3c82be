package org.entente.view.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.ActorKind;

/** The English grammar needed to turn a label into a clause. */
public final class Grammar {

    private static final Set<String> AUXILIARIES =
            words(
                    """
                    may might could can cannot would will should must has have had is are was were
                    does do did
                    """);
    private static final Set<String> FILLERS =
            words(
                    """
                    not never also long still
                    """);
    private static final Set<String> PREPOSITIONS =
            words(
                    """
                    on to of in into with against for at over from by about toward towards behind
                    under between upon around through near alongside beyond like within
                    """);
    private static final Set<String> MOVING_VERBS =
            words(
                    """
                    draw drag pull push bring force lead press
                    """);
    private static final Set<String> GIVING_VERBS =
            words(
                    """
                    send supply give provide offer sell deliver ship export lend pay grant promise
                    transfer pledge extend bring say speak lose present pose issue
                    """);
    private static final Set<String> TAKING_VERBS =
            words(
                    """
                    buy get receive import take obtain seek want demand need purchase acquire draw
                    withdraw borrow
                    """);
    private static final Set<String> ACTING_VERBS =
            words(
                    """
                    aid support back help assist boost strengthen weaken undermine counter resist
                    influence oppose threaten restrict limit recognize recognise violate defend
                    protect occupy claim control fear need
                    """);
    private static final Map<String, String> NOUN_PREPOSITIONS =
            Map.ofEntries(
                    Map.entry("influence", "over"),
                    Map.entry("control", "over"),
                    Map.entry("sovereignty", "over"),
                    Map.entry("pressure", "on"),
                    Map.entry("sanctions", "on"),
                    Map.entry("tariffs", "on"),
                    Map.entry("limits", "on"),
                    Map.entry("war", "on"),
                    Map.entry("talks", "with"),
                    Map.entry("ties", "with"),
                    Map.entry("relations", "with"),
                    Map.entry("relationship", "with"),
                    Map.entry("partnership", "with"),
                    Map.entry("alliance", "with"),
                    Map.entry("tensions", "with"),
                    Map.entry("exercises", "with"),
                    Map.entry("trade", "with"),
                    Map.entry("border", "with"));
    private static final Set<String> COUNTED_NOUNS =
            words(
                    """
                    alliance partnership relationship treaty pact agreement deal border war dispute
                    conflict rivalry friendship understanding coalition union truce ceasefire
                    standoff feud arrangement
                    """);
    private static final Set<String> UNCOUNTED_NOUNS =
            words(
                    """
                    cooperation collaboration trade work deterrence support competition tension
                    distrust trust hostility friction solidarity dialogue contact coordination
                    closeness proximity commerce enmity
                    """);
    private static final Map<String, String> PAST_FORMS =
            Map.ofEntries(
                    Map.entry("gives", "gave"),
                    Map.entry("sends", "sent"),
                    Map.entry("keeps", "kept"),
                    Map.entry("holds", "held"),
                    Map.entry("leads", "led"),
                    Map.entry("sells", "sold"),
                    Map.entry("buys", "bought"),
                    Map.entry("fights", "fought"),
                    Map.entry("joins", "joined"),
                    Map.entry("backs", "backed"),
                    Map.entry("supports", "supported"),
                    Map.entry("attacks", "attacked"),
                    Map.entry("helps", "helped"),
                    Map.entry("seeks", "sought"),
                    Map.entry("has", "had"),
                    Map.entry("is", "was"),
                    Map.entry("are", "were"));
    private static final Set<String> NOUNS_LIKE_VERBS =
            words(
                    """
                    arms sanctions ties talks relations troops tensions
                    """);
    private static final Set<String> FEELINGS =
            words(
                    """
                    uneasy wary afraid anxious nervous unhappy uncomfortable fearful suspicious
                    cautious sceptical skeptical apprehensive angry unsure uncertain
                    """);
    private static final Set<String> WORRYING_VERBS =
            words(
                    """
                    fear see view worry regard voice doubt consider expect dread express distrust
                    suspect resent warn feel find raise share
                    """);
    private static final Set<String> WORDS_WITH_ARTICLE =
            words(
                    """
                    Sea Ocean Gulf Peninsula Strait Straits Islands States Kingdom Union Republic
                    Federation Emirates Nations Netherlands Philippines Strip Council Commission
                    Organization Organisation League Government Ministry Party West East Kremlin
                    Taliban Quad EU UN US UK
                    """);

    private Grammar() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }

    /**
     * Returns an actor's name as used within a sentence, with an article if English needs one: "the
     * United States".
     */
    static String within(Actor actor) {
        String name = actor.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean article = actor.kind() != ActorKind.PERSON && WORDS_WITH_ARTICLE.contains(last);
        return article ? "the " + name : name;
    }

    /**
     * Tells whether an actor takes the plural of a verb: "Western countries impose".
     *
     * @return whether its name is a plural
     */
    static boolean isPlural(Actor actor) {
        return actor.kind() == ActorKind.GROUP && actor.name().endsWith("s");
    }

    /**
     * Makes a predicate of a label and an object: "sends troops" and "Russia" become "sends troops
     * to Russia".
     *
     * @param label a verb phrase
     * @param plural whether its subject is a plural
     * @param object the name of what is acted on
     * @return empty if the label is not a verb phrase or its preposition is unknown
     */
    static Optional<String> predicate(String label, boolean plural, String object) {
        List<String> words = Arrays.asList(label.strip().split("\\s+"));
        if (!beginsWithVerb(words, plural)) {
            return Optional.empty();
        }
        List<String> rest = withoutAuxiliaries(words);
        if (rest.size() >= 3 && rest.get(1).equals("into") && is(rest.get(0), MOVING_VERBS)) {
            List<String> moved = new ArrayList<>(words);
            moved.add(words.size() - rest.size() + 1, object);
            return Optional.of(String.join(" ", moved));
        }
        String last = words.get(words.size() - 1);
        if (rest.size() <= 1 || PREPOSITIONS.contains(last)) {
            return Optional.of(label + " " + object);
        }
        return preposition(rest).map(word -> label + " " + word + " " + object);
    }

    private static Optional<String> preposition(List<String> words) {
        String verb = words.get(0);
        String noun = words.get(words.size() - 1);
        if (is(verb, GIVING_VERBS)) {
            return Optional.of("to");
        }
        if (NOUN_PREPOSITIONS.containsKey(noun)) {
            return Optional.ofNullable(NOUN_PREPOSITIONS.get(noun));
        }
        if (is(verb, TAKING_VERBS)) {
            return Optional.of("from");
        }
        return is(verb, ACTING_VERBS) ? Optional.of("of") : Optional.empty();
    }

    private static boolean beginsWithVerb(List<String> words, boolean plural) {
        String first = telling(words);
        if (AUXILIARIES.contains(first) || isPast(first)) {
            return true;
        }
        if (words.size() > 1 && NOUNS_LIKE_VERBS.contains(first)) {
            return false;
        }
        boolean inflected = first.endsWith("s") && !first.endsWith("ss");
        return startsLower(first) && inflected != plural;
    }

    /** The first word that is no adverb. */
    private static String telling(List<String> words) {
        return words.stream().filter(w -> !w.endsWith("ly")).findFirst().orElse(words.get(0));
    }

    private static boolean isPast(String verb) {
        return verb.endsWith("ed") || PAST_FORMS.containsValue(verb);
    }

    /** Drops "may", "has not", "seeks to" and the like from the front. */
    private static List<String> withoutAuxiliaries(List<String> words) {
        int from = 0;
        while (from < words.size() - 1 && isAuxiliary(words.get(from))) {
            from++;
        }
        List<String> rest = words.subList(from, words.size());
        boolean infinitive = rest.size() >= 3 && rest.get(1).equals("to");
        return infinitive ? rest.subList(2, rest.size()) : rest;
    }

    private static boolean isAuxiliary(String word) {
        return AUXILIARIES.contains(word) || FILLERS.contains(word) || word.endsWith("ly");
    }

    /**
     * Puts a verb phrase into the past: "provides resources" becomes "provided resources".
     *
     * @param label a verb phrase in the present
     * @return empty if the verb's past is not known
     */
    static Optional<String> past(String label) {
        int space = label.indexOf(' ');
        String verb = space < 0 ? label : label.substring(0, space);
        String rest = label.substring(verb.length());
        if (isPast(verb)) {
            return Optional.of(label);
        }
        String known = PAST_FORMS.get(verb);
        if (known != null) {
            return Optional.of(known + rest);
        }
        if (verb.endsWith("ies")) {
            return Optional.of(without(verb, "ies") + "ied" + rest);
        }
        return verb.matches(".*[a-z](d|s|t|v|z|c|g|k)es")
                ? Optional.of(without(verb, "s") + "d" + rest)
                : Optional.empty();
    }

    /**
     * Starts a sentence about a mutual tie: "There is a growing alliance".
     *
     * @param label a noun phrase
     * @param past whether it is over
     * @return a main clause; empty if it is unknown whether the noun takes an article
     */
    static Optional<String> existence(String label, boolean past) {
        int and = label.indexOf(" and ");
        String first = and < 0 ? label : label.substring(0, and);
        String noun = first.substring(first.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        boolean plural = noun.endsWith("s") && !noun.endsWith("ss");
        if (!plural && !COUNTED_NOUNS.contains(noun) && !UNCOUNTED_NOUNS.contains(noun)) {
            return Optional.empty();
        }
        String verb = plural ? (past ? "were " : "are ") : (past ? "was " : "is ");
        String article = COUNTED_NOUNS.contains(noun) ? article(label) : "";
        return Optional.of("There " + verb + article + label);
    }

    private static String article(String label) {
        if (label.matches("(?i)(a|an|the|no) .*")) {
            return "";
        }
        return label.matches("(?i)[aeio].*") ? "an " : "a ";
    }

    /**
     * Makes a concern's label follow its holder: "uneasy at closeness" makes "is uneasy at
     * closeness".
     *
     * @param plural whether the holders are a plural
     * @return the predicate; empty if the label is a noun phrase
     */
    static Optional<String> feeling(String label, boolean plural) {
        List<String> words = Arrays.asList(label.strip().split("\\s+"));
        String first = words.get(0);
        if (AUXILIARIES.contains(first)) {
            return Optional.of(label);
        }
        String telling = telling(words);
        if (first.endsWith("ing") && is(first, WORRYING_VERBS)) {
            return Optional.of(finite(first, plural) + label.substring(first.length()));
        }
        if (FEELINGS.contains(telling) || telling.endsWith("ed") || PREPOSITIONS.contains(first)) {
            return Optional.of((plural ? "are " : "is ") + label);
        }
        boolean noun = words.size() > 1 && PREPOSITIONS.contains(words.get(1));
        boolean verb = plural ? WORRYING_VERBS.contains(first) : is(first, WORRYING_VERBS);
        return verb && !(noun && first.equals("fears")) ? Optional.of(label) : Optional.empty();
    }

    /** Makes "seeing" into "sees" or, for a plural, "see". */
    private static String finite(String participle, boolean plural) {
        String stem = without(participle, "ing");
        String verb = WORRYING_VERBS.contains(stem) ? stem : stem + "e";
        if (plural) {
            return verb;
        }
        return verb.endsWith("y") ? without(verb, "y") + "ies" : verb + "s";
    }

    /** Tells whether a word is a form of one of some verbs. */
    private static boolean is(String word, Set<String> verbs) {
        String lower = word.toLowerCase(Locale.ROOT);
        return verbs.contains(lower)
                || verbs.contains(without(lower, "s"))
                || verbs.contains(without(lower, "es"))
                || verbs.contains(without(lower, "ed"))
                || verbs.contains(without(lower, "d"))
                || verbs.contains(without(lower, "ing"))
                || verbs.contains(without(lower, "ing") + "e")
                || verbs.contains(without(lower, "ies") + "y");
    }

    private static String without(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
    }

    private static boolean startsLower(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0));
    }

    /** Capitalises the first letter. */
    public static String capitalized(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /**
     * Joins names as a sentence lists them.
     *
     * @return "a", "a and b", "a, b and c"
     */
    public static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
