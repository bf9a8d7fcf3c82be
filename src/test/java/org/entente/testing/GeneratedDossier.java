package org.entente.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Concern;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.Word;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.source.Article;
import org.jspecify.annotations.Nullable;

/**
 * Makes dossiers of any size up. Actors come one after the other and tie themselves by preferential
 * attachment (Barabási and Albert, Science 1999) to those that have most ties; the ties that are
 * still wanted then go between actors drawn the same way. Every claim is said in a sentence of the
 * text, which its evidence quotes exactly. The same seed gives the same dossier.
 */
public final class GeneratedDossier {

    private static final SourceId TEXT = new SourceId("text");
    private static final int SENTENCES_IN_PARAGRAPH = 4;
    private static final int TIES_FOR_A_CONCERN = 40;
    private static final String[] ONSETS = {
        "B", "D", "F", "G", "K", "L", "M", "N", "P", "R", "S", "T", "V", "Z", "Br", "Kr", "Tr", "St"
    };
    private static final String[] MIDDLES = {
        "a", "e", "i", "o", "u", "ana", "ero", "ilu", "ora", "uma", "eva", "isto"
    };
    private static final String[] ENDINGS = {
        "nia", "land", "via", "dor", "stan", "mark", "ria", "gard", "lia", "que", "tan", "burg"
    };
    private static final String[] LABELS = {
        "sends troops to",
        "trades with",
        "imposes sanctions on",
        "holds talks with",
        "sells arms to",
        "warns",
        "supports",
        "disputes a border with",
        "shares technology with",
        "criticises"
    };
    private static final String[] PADDING = {
        "The talks went on behind closed doors for most of the week.",
        "Nobody who was asked wished to be named.",
        "What this means for the region is far from clear.",
        "Officials pointed to a long history, of which they gave no dates.",
        "Markets took little notice.",
        "The statement ran to two pages and left the main question open."
    };

    private final Random random;
    private final int textLength;
    private final List<Actor> actors = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<ActorId> ends = new ArrayList<>();
    private final StringBuilder text = new StringBuilder("Who stands with whom");
    private int paragraph;
    private int sentences = SENTENCES_IN_PARAGRAPH;

    private GeneratedDossier(long seed, int textLength) {
        this.random = new Random(seed);
        this.textLength = textLength;
    }

    /**
     * Makes a dossier up.
     *
     * @param actors how many actors, two or more
     * @param ties how many ties
     * @param textLength about how many characters the text has; it has more where the claims need
     *     more
     * @param seed gives the same dossier each time
     */
    public static Dossier of(int actors, int ties, int textLength, long seed) {
        GeneratedDossier made = new GeneratedDossier(seed, textLength);
        made.addActors(actors);
        made.addTies(ties);
        while (made.text.length() < textLength) {
            made.pad();
        }
        return new Dossier(
                "A made-up dossier of " + actors + " actors and " + ties + " ties",
                List.of(
                        new Source(
                                TEXT,
                                "Who stands with whom",
                                "text.txt",
                                null,
                                null,
                                null,
                                null,
                                Article.parse(made.text.toString()))),
                made.actors,
                made.ties,
                made.concerns);
    }

    private void addActors(int count) {
        String[] countries = Locale.getISOCountries();
        Arrays.sort(countries);
        ActorKind[] kinds = said(ActorKind.values());
        for (int i = 0; i < count; i++) {
            ActorKind kind = i % 2 == 0 ? ActorKind.COUNTRY : kinds[i / 2 % kinds.length];
            String name =
                    pick(ONSETS) + pick(MIDDLES) + pick(ENDINGS) + (i < 50 ? "" : " " + (i + 1));
            actors.add(
                    new Actor(
                            new ActorId("actor-" + (i + 1)),
                            name,
                            kind,
                            kind == ActorKind.COUNTRY && i / 2 < countries.length
                                    ? countries[i / 2]
                                    : null,
                            List.of(),
                            null,
                            null));
        }
    }

    /** The words of a vocabulary but the last, which says that nothing is said. */
    private static <W extends Word> W[] said(W[] words) {
        return Arrays.copyOf(words, words.length - 1);
    }

    private void addTies(int count) {
        for (int i = 0; i < count; i++) {
            // Each actor ties itself first; the rest goes to whoever has many already.
            boolean first = i < actors.size() - 1;
            ActorId from = first ? actors.get(i + 1).id() : popular(actors.size());
            ActorId to = popular(first ? i + 1 : actors.size());
            for (int tries = 0; to.equals(from) && tries < 20; tries++) {
                to = actors.get(random.nextInt(actors.size())).id();
            }
            addTie(i, from, to, (double) textLength / count);
            ends.add(from);
            ends.add(to);
            if (i % TIES_FOR_A_CONCERN == TIES_FOR_A_CONCERN - 1) {
                addConcern(ties.get(i));
            }
        }
    }

    private ActorId popular(int among) {
        return ends.isEmpty() || random.nextInt(4) == 0
                ? actors.get(random.nextInt(among)).id()
                : ends.get(random.nextInt(ends.size()));
    }

    private void addTie(int number, ActorId from, ActorId to, double charactersEach) {
        String label = pick(LABELS);
        Status status = pick(said(Status.values()));
        String sentence = name(from) + " " + label + " " + name(to) + ", by account " + number;
        ties.add(
                new Tie(
                        new TieId("tie-" + (number + 1)),
                        from,
                        to,
                        random.nextInt(4) > 0,
                        label,
                        pick(said(TieKind.values())),
                        pick(said(Stance.values())),
                        status,
                        speaker(status),
                        null,
                        List.of(say(sentence))));
        while (text.length() < (number + 1) * charactersEach) {
            pad();
        }
    }

    private @Nullable ActorId speaker(Status status) {
        return status == Status.CLAIMED ? actors.get(random.nextInt(actors.size())).id() : null;
    }

    private void addConcern(Tie about) {
        ActorId holder = actors.get(random.nextInt(actors.size())).id();
        int number = concerns.size() + 1;
        String sentence = name(holder) + " is uneasy at what it sees, by worry " + number;
        concerns.add(
                new Concern(
                        new ConcernId("concern-" + number),
                        List.of(holder),
                        List.<ElementId>of(about.id()),
                        "uneasy at what it sees",
                        Status.STATED,
                        null,
                        List.of(say(sentence))));
    }

    private Evidence say(String sentence) {
        append(sentence + ".");
        return new Evidence(TEXT, paragraph, sentence, null, null);
    }

    private void pad() {
        append(pick(PADDING));
    }

    private void append(String sentence) {
        if (sentences == SENTENCES_IN_PARAGRAPH) {
            text.append("\n\n");
            paragraph++;
            sentences = 0;
        } else {
            text.append(' ');
        }
        text.append(sentence);
        sentences++;
    }

    private String name(ActorId id) {
        int number = Integer.parseInt(id.value().substring("actor-".length()));
        return actors.get(number - 1).name();
    }

    private <T> T pick(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
