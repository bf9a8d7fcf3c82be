package org.entente.edit.proposal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.model.Status;

/**
 * English words that make a sentence less certain.
 *
 * @param status the status they suggest
 * @param words the words exactly
 * @param start where they begin in the text, in UTF-16 code units
 */
public record Hedge(Status status, String words, int start) {

    private static final Map<Status, Pattern> HEDGES = hedges();

    private static Map<Status, Pattern> hedges() {
        Map<Status, Pattern> hedges = new LinkedHashMap<>();
        hedges.put(
                Status.REPORTED,
                words(
                        "(?:increasing |recent |unconfirmed |media |press )*reports?"
                                + " (?:of|that|say|said|suggest\\w*)",
                        "according to (?:\\w+ ){0,2}reports?",
                        "reportedly|it is reported|was reported|were reported|is reported",
                        "(?:is|are|was|were) (?:said|believed|thought) to",
                        "rumou?r\\w*"));
        hedges.put(
                Status.FEARED,
                words(
                        "fear(?:s|ed|ing)?",
                        "worr(?:y|ies|ied|ying)",
                        "afraid|alarm(?:s|ed|ing)?|anxious|uneasy|unease",
                        "concern(?:s|ed)? (?:that|about|over)"));
        hedges.put(
                Status.CLAIMED,
                words(
                        "claim(?:s|ed|ing)?",
                        "alleg(?:e|es|ed|edly|ing)",
                        "accus(?:e|es|ed|ing)",
                        "insist(?:s|ed|ing)?|assert(?:s|ed|ing)? that|maintain(?:s|ed)? that",
                        "sa(?:ys|id)|stat(?:es|ed) that|told",
                        "according to"));
        hedges.put(
                Status.PREDICTED,
                words(
                        "(?-i:may)|might|could|would",
                        "(?-i:will)",
                        "(?:is|are|was|were) (?:likely|expected|set|poised|bound) to",
                        "potential(?:ly)?|possib(?:le|ly)|threatens? to|risks?"));
        return hedges;
    }

    private static Pattern words(String... alternatives) {
        return Pattern.compile(
                "\\b(?:" + String.join("|", alternatives) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /**
     * Finds the hedge that governs some words of a text: the first one before their end.
     *
     * @param text a sentence
     * @param end offset after the words
     * @return the hedge; empty if the sentence has none
     */
    public static Optional<Hedge> of(String text, int end) {
        Hedge first = null;
        for (Map.Entry<Status, Pattern> entry : HEDGES.entrySet()) {
            Matcher matcher = entry.getValue().matcher(text);
            if (matcher.find()
                    && matcher.start() < end
                    && (first == null || matcher.start() < first.start())) {
                first = new Hedge(entry.getKey(), matcher.group(), matcher.start());
            }
        }
        return Optional.ofNullable(first);
    }
}
