package org.entente.edit.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.model.Evidence;
import org.entente.model.Status;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.source.Paragraph;
import org.entente.source.Sentence;

/**
 * Proposed values for a new tie or concern, from the selected words of a paragraph. Everything
 * comes from the text; kind and stance are left for the user to judge.
 *
 * @param actors the actors mentioned in the words, else in their sentence, each once and in text
 *     order
 * @param label the words between the first two actors, or after both if they are joined by "and";
 *     empty if there are none or too many
 * @param isMutual whether the two are joined by "and"
 * @param hedge the hedge of the sentence, if any
 * @param speaker the actor to whom the sentence attributes the statement
 * @param evidence the selected words
 */
public record Proposal(
        List<ActorId> actors,
        String label,
        boolean isMutual,
        Optional<Hedge> hedge,
        Optional<ActorId> speaker,
        Evidence evidence) {

    private static final int MAX_LABEL = 60;

    private static final Pattern SAYING =
            Pattern.compile(
                    "^\\W{0,3}(?:has |have |also |recently"
                            + " )*(?:sa(?:ys|id)|claim(?:s|ed)|stat(?:es|ed)"
                            + "|alleg(?:es|ed)|insist(?:s|ed)|assert(?:s|ed)|warn(?:s|ed)"
                            + "|accus(?:es|ed)|told|reveal(?:s|ed)|suggest(?:s|ed))\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ACCORDING =
            Pattern.compile("\\baccording to (?:\\w+ ){0,2}$", Pattern.CASE_INSENSITIVE);

    /** Words that begin a clause with its own subject. */
    private static final Pattern NEXT_CLAUSE =
            Pattern.compile("[,;] (?:and|but|while|whereas|yet)\\b|;", Pattern.CASE_INSENSITIVE);

    /** Words between two names that do not describe their relation. */
    private static final Set<String> LINKS = Set.of("and", "and the", "or", "or the", "as well as");

    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{P}]+|[\\s\\p{P}&&[^'\u2019]]+$");

    public Proposal {
        actors = List.copyOf(actors);
    }

    /**
     * Derives a proposal from marked words.
     *
     * @param paragraph their paragraph
     * @param start offset of the first of them in the paragraph's text, in UTF-16 code units
     * @param end offset after the last
     * @param spoken where the paragraph mentions actors, in text order
     * @param evidence the words as evidence
     * @return what they propose
     */
    public static Proposal of(
            Paragraph paragraph, int start, int end, List<SpokenActor> spoken, Evidence evidence) {
        List<Sentence> sentences = paragraph.sentencesWithin(start, end);
        int from = sentences.isEmpty() ? start : Math.min(start, sentences.get(0).start());
        int to =
                sentences.isEmpty()
                        ? end
                        : Math.max(end, sentences.get(sentences.size() - 1).end());
        String sentence = paragraph.text().substring(from, to);
        List<SpokenActor> near = within(spoken, from, to);
        Optional<Hedge> hedge =
                Hedge.of(sentence, end - from)
                        .filter(
                                h ->
                                        !isOfNextClause(
                                                paragraph.text(), start, from + h.start(), near));
        Optional<ActorId> speaker =
                hedge.filter(h -> h.status() == Status.CLAIMED)
                        .flatMap(h -> speaker(paragraph.text(), near));
        List<SpokenActor> marked = without(within(spoken, start, end), speaker);
        List<SpokenActor> ends = distinct(marked).size() > 1 ? marked : without(near, speaker);
        String between = between(paragraph.text(), ends);
        boolean isMutual = LINKS.contains(between);
        String label = isMutual ? behind(paragraph.text(), ends, end) : between;
        return new Proposal(
                distinct(ends),
                label.length() <= MAX_LABEL ? label : "",
                isMutual,
                hedge,
                speaker,
                evidence);
    }

    /**
     * Tells whether a clause begins between the two ends and a hedge, which then refers to others.
     */
    private static boolean isOfNextClause(
            String text, int start, int hedge, List<SpokenActor> near) {
        List<ActorId> actors = distinct(near);
        if (actors.size() < 2) {
            return false;
        }
        SpokenActor second =
                near.stream()
                        .filter(s -> s.actor().equals(actors.get(1)))
                        .findFirst()
                        .orElseThrow();
        return start <= near.get(0).start()
                && second.end() < hedge
                && NEXT_CLAUSE.matcher(text.substring(second.end(), hedge)).find();
    }

    private static List<SpokenActor> within(List<SpokenActor> spoken, int start, int end) {
        return spoken.stream().filter(s -> s.start() >= start && s.end() <= end).toList();
    }

    private static List<SpokenActor> without(List<SpokenActor> spoken, Optional<ActorId> speaker) {
        List<SpokenActor> others =
                spoken.stream().filter(s -> speaker.filter(s.actor()::equals).isEmpty()).toList();
        return distinct(others).size() > 1 ? others : spoken;
    }

    private static List<ActorId> distinct(List<SpokenActor> spoken) {
        return spoken.stream().map(SpokenActor::actor).distinct().toList();
    }

    private static Optional<ActorId> speaker(String text, List<SpokenActor> spoken) {
        for (SpokenActor one : spoken) {
            String behind = text.substring(one.end());
            String before = text.substring(0, one.start());
            if (SAYING.matcher(behind).find() || ACCORDING.matcher(before).find()) {
                return Optional.of(one.actor());
            }
        }
        return Optional.empty();
    }

    /** The words between the last mention of the first actor and the first one of the second. */
    private static String between(String text, List<SpokenActor> ends) {
        List<ActorId> actors = distinct(ends);
        if (actors.size() < 2) {
            return "";
        }
        SpokenActor first = ends.get(0);
        for (SpokenActor one : ends) {
            if (one.actor().equals(actors.get(1))) {
                String words = tidied(text.substring(first.end(), one.start()));
                String plain = words.startsWith("s ") ? words.substring(2) : words;
                return plain.endsWith(" the") && !LINKS.contains(plain)
                        ? plain.substring(0, plain.length() - " the".length())
                        : plain;
            }
            first = one;
        }
        return "";
    }

    /** Returns the selected words after the first mention of the second actor. */
    private static String behind(String text, List<SpokenActor> ends, int end) {
        ActorId second = distinct(ends).get(1);
        return ends.stream()
                .filter(one -> one.actor().equals(second) && one.end() < end)
                .findFirst()
                .map(one -> tidied(text.substring(one.end(), end)))
                .orElse("");
    }

    private static String tidied(String words) {
        return EDGES.matcher(words).replaceAll("").replaceAll("\\s+", " ");
    }

    /**
     * Returns the initial draft of a tie.
     *
     * @return a draft; its status is proposed by the hedge, its kind and stance are open
     */
    public TieDraft tie() {
        return TieDraft.EMPTY
                .withEnds(
                        actors.isEmpty() ? null : actors.get(0),
                        actors.size() < 2 ? null : actors.get(1))
                .withLabel(label)
                .withDirected(!isMutual)
                .withStatus(status(), speaker.orElse(null))
                .withEvidence(List.of(evidence));
    }

    private Status status() {
        return hedge.map(Hedge::status).orElse(Status.STATED);
    }

    /**
     * Returns the initial draft of a concern.
     *
     * @param about what is selected in the picture, which it is about then
     * @return a draft held by the first actor mentioned
     */
    public ConcernDraft concern(List<ElementId> about) {
        List<ActorId> holders = actors.isEmpty() ? List.of() : actors.subList(0, 1);
        List<ElementId> others =
                about.isEmpty()
                        ? List.copyOf(actors.subList(Math.min(1, actors.size()), actors.size()))
                        : about;
        Status said = status() == Status.FEARED ? Status.STATED : status();
        return new ConcernDraft(holders, others, "", said, speaker.orElse(null), List.of(evidence));
    }
}
