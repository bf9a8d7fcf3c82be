package org.entente.view.words;

import java.util.List;
import java.util.Optional;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Period;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.PairId;
import org.entente.wording.Counted;

/** Phrases the elements of a dossier in English. Immutable and thread-safe. */
public final class Phrases {

    private final Dossier dossier;

    /**
     * Prepares to speak of a dossier.
     *
     * @param dossier gives the names
     */
    public Phrases(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Returns a tie's title: "North Korea → Russia: sends troops to", with ↔ for a mutual tie. The
     * label is as in the picture, in tables and in exports.
     */
    public String tieTitle(Tie tie) {
        String arrow = tie.directed() ? " → " : " ↔ ";
        return name(tie.from()) + arrow + name(tie.to()) + ": " + label(tie);
    }

    private String name(ActorId id) {
        return Isolated.of(dossier.nameOf(id));
    }

    private static String label(Claim claim) {
        return Isolated.of(claim.label());
    }

    /**
     * Returns a tie as a clause without hedge and full stop: "North Korea sends troops to Russia".
     */
    public String tieClause(Tie tie) {
        return tie.directed()
                ? directed(tie, label(tie))
                : Grammar.capitalized(pair(tie)) + ": " + label(tie);
    }

    private String directed(Tie tie, String label) {
        boolean plural = dossier.actor(tie.from()).filter(Grammar::isPlural).isPresent();
        String from = within(tie.from());
        String to = within(tie.to());
        return Grammar.capitalized(
                Grammar.predicate(label, plural, to)
                        .map(predicate -> from + " " + predicate)
                        .orElse(from + ", towards " + to + ": " + label));
    }

    /**
     * Names a pair: "Russia and North Korea".
     *
     * @param pair the actors
     * @return its title, which begins with a capital
     */
    public String pairTitle(PairId pair) {
        return Grammar.capitalized(within(pair.first()) + " and " + within(pair.second()));
    }

    private String pair(Tie tie) {
        return within(tie.from()) + " and " + within(tie.to());
    }

    /**
     * Returns a tie as a sentence with period and hedge: "North Korea sends troops to Russia,
     * according to unnamed reports."
     */
    public String tieSentence(Tie tie) {
        boolean past = tie.period() == Period.PAST;
        Optional<String> said =
                tie.directed()
                        ? inPeriod(tie, past)
                        : Grammar.existence(label(tie), past)
                                .map(there -> there + " between " + pair(tie));
        String otherwise = tieClause(tie) + (past ? " (in the past)" : "");
        return said.orElse(otherwise) + hedge(tie) + ".";
    }

    private Optional<String> inPeriod(Tie tie, boolean past) {
        String clause = tieClause(tie);
        if (!past) {
            return Optional.of(clause);
        }
        String present = label(tie);
        return Grammar.past(present)
                .filter(label -> clause.contains(present))
                .map(label -> clause.replace(present, label));
    }

    /**
     * Names a concern: "South Korea — alarmed by the troops".
     *
     * @param concern the concern
     */
    public String concernTitle(Concern concern) {
        List<String> holders = concern.holders().stream().map(this::name).toList();
        return Grammar.list(holders) + " — " + label(concern);
    }

    /**
     * Returns a concern as a clause without hedge and full stop: "China is uneasy at closeness".
     */
    public String concernClause(Concern concern) {
        String holders = Grammar.list(concern.holders().stream().map(this::within).toList());
        boolean plural =
                concern.holders().size() > 1
                        || dossier.actor(concern.holders().get(0))
                                .filter(Grammar::isPlural)
                                .isPresent();
        String clause =
                Grammar.feeling(label(concern), plural)
                        .map(feeling -> holders + " " + feeling)
                        .orElse(holders + ": " + label(concern));
        return Grammar.capitalized(clause);
    }

    /** Returns a concern as a sentence with its hedge. */
    public String concernSentence(Concern concern) {
        return concernClause(concern) + hedge(concern) + ".";
    }

    /** Names a tie or a concern. */
    public String title(Claim claim) {
        return claim instanceof Tie tie ? tieTitle(tie) : concernTitle((Concern) claim);
    }

    /** Returns a tie or a concern as a sentence with its hedge. */
    public String sentence(Claim claim) {
        return claim instanceof Tie tie ? tieSentence(tie) : concernSentence((Concern) claim);
    }

    /** Returns a tie or a concern as a clause without hedge and full stop. */
    public String clause(Claim claim) {
        return claim instanceof Tie tie ? tieClause(tie) : concernClause((Concern) claim);
    }

    /**
     * Names any element.
     *
     * @param id an actor, a tie or a concern
     * @return the actor's name or the claim's title; the id where the dossier has no such element
     */
    public String title(ElementId id) {
        return id instanceof ActorId actor
                ? name(actor)
                : dossier.claim(id).map(this::title).orElse(id.value());
    }

    /**
     * Returns the attribution of a claim: "according to Kurt Campbell"; empty for the article's own
     * voice.
     */
    public Optional<String> attribution(Claim claim) {
        ActorId speaker = claim.accordingTo();
        if (speaker != null) {
            return Optional.of("according to " + within(speaker));
        }
        return claim.status() == Status.REPORTED
                ? Optional.of("according to unnamed reports")
                : Optional.empty();
    }

    private String hedge(Claim claim) {
        String hedge =
                switch (claim.status()) {
                    case STATED, REPORTED, UNSTATED -> "";
                    case CLAIMED -> claim.accordingTo() == null ? ", it is claimed" : "";
                    case FEARED -> ", it is feared";
                    case PREDICTED -> ", it is predicted";
                };
        return hedge
                + attribution(claim).map(words -> ", " + words).orElse("")
                + (claim.evidence().isEmpty() ? " — no evidence" : "");
    }

    /**
     * Names an actor as a sentence does: "the United States".
     *
     * @param id the actor
     * @return its name with its article; the id where the dossier has no such actor
     */
    public String within(ActorId id) {
        return dossier.actor(id).map(Grammar::within).map(Isolated::of).orElse(id.value());
    }

    /**
     * Returns an actor's kind as a heading: "Country", "Territory"; "Kind not stated" if it is
     * unknown.
     */
    public static String kind(Actor actor) {
        return actor.kind().isUnstated()
                ? "Kind not stated"
                : Grammar.capitalized(actor.kind().word());
    }

    /** Returns the word for a status as chips show it. */
    public static String statusWord(Status status) {
        return status.text();
    }

    /**
     * Explains a status.
     *
     * @return a sentence for a tooltip
     */
    public static String statusMeaning(Status status) {
        return switch (status) {
            case STATED -> "The source says so as a fact.";
            case CLAIMED -> "A named actor says so; the source does not vouch for it.";
            case REPORTED -> "The source passes on reports.";
            case FEARED -> "Someone worries that it may happen.";
            case PREDICTED -> "The source says that it may or will happen.";
            case UNSTATED -> "The certainty is not stated.";
        };
    }

    /**
     * Counts things.
     *
     * @param number how many
     * @param noun what, in the singular; its plural must end in s
     * @return "1 tie", "4 ties", "no ties"
     */
    public static String count(int number, String noun) {
        return count(number, noun, noun + "s");
    }

    /**
     * Counts a noun with an irregular plural: "1 tie or concern", "4 ties and concerns".
     *
     * @param noun the singular
     */
    public static String count(int number, String noun, String plural) {
        return number == 0 ? "no " + plural : Counted.of(number, noun, plural);
    }

    /**
     * Counts ties and concerns in one phrase.
     *
     * @param ties how many ties
     * @param concerns how many concerns
     * @return "4 ties and 1 concern", "2 ties"; "nothing" for none of either
     */
    public static String counts(int ties, int concerns) {
        if (ties == 0 && concerns == 0) {
            return "nothing";
        }
        if (ties == 0) {
            return count(concerns, "concern");
        }
        return concerns == 0
                ? count(ties, "tie")
                : count(ties, "tie") + " and " + count(concerns, "concern");
    }

    /**
     * Counts ties and concerns, or actors where there are neither.
     *
     * @return "4 ties and 1 concern", "2 actors"
     */
    public static String counts(int actors, int ties, int concerns) {
        return ties + concerns == 0 && actors > 0 ? count(actors, "actor") : counts(ties, concerns);
    }

    /**
     * Counts what a dossier holds.
     *
     * @return "14 actors · 38 ties · 12 concerns"
     */
    public static String counts(Dossier dossier) {
        return String.join(
                " · ",
                count(dossier.actors().size(), "actor"),
                count(dossier.ties().size(), "tie"),
                count(dossier.concerns().size(), "concern"));
    }

    /**
     * Names a paragraph.
     *
     * @param number its number, from 0
     * @return "¶ 8"; "headline" for paragraph 0
     */
    public static String paragraph(int number) {
        return number == 0 ? "headline" : "¶ " + number;
    }

    /**
     * Shortens a text at a word's end.
     *
     * @param most the most characters to keep, the ellipsis not counted
     * @return the text itself where it is short enough, else its beginning and an ellipsis
     */
    public static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int space = text.lastIndexOf(' ', most);
        return text.substring(0, space > most / 2 ? space : most).stripTrailing() + "…";
    }
}
