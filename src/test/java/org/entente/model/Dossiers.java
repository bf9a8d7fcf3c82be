package org.entente.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.ElementId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;
import org.entente.source.Article;
import org.jspecify.annotations.Nullable;

/** Small dossiers, made by hand for tests. */
public final class Dossiers {

    /** The source every dossier made here begins with. */
    public static final SourceId NEWS = new SourceId("news");

    /** The text of {@link #NEWS} in {@link #sample()}. */
    public static final String TEXT =
            """
            Aland and Borduria draw closer

            It is reported that Aland sends troops to Borduria. Dana Reyes did not say when.

            Aland and Borduria have long been partners, and Cordia is uneasy at that partnership.

            Aland sells grain to Borduria, says Dana Reyes. Nobody else was asked. Cordia fears for its coast.
            """;

    private final List<Source> sources = new ArrayList<>();
    private final List<Actor> actors = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();

    private Dossiers() {}

    /**
     * Makes the dossier most tests use: three countries and a person, three ties, one concern.
     *
     * @return a dossier whose quotes all stand exactly in {@link #TEXT}
     */
    public static Dossier sample() {
        return sampleParts().build();
    }

    /** Returns the parts of {@link #sample()}, to be added to. */
    public static Dossiers sampleParts() {
        return of(TEXT).country("aland", "Aland")
                .country("borduria", "Borduria")
                .country("cordia", "Cordia")
                .actor("dana-reyes", "Dana Reyes", ActorKind.PERSON)
                .tie(
                        directed("troops", "aland", "borduria", "sends troops")
                                .kind(TieKind.MILITARY)
                                .status(Status.REPORTED)
                                .quote(1, "Aland sends troops to Borduria"))
                .tie(
                        mutual("partners", "aland", "borduria", "partnership")
                                .kind(TieKind.ALLIANCE)
                                .quote(0, "Aland and Borduria draw closer")
                                .quote(2, "Aland and Borduria have long been partners")
                                .quote(2, "that partnership"))
                .tie(
                        directed("grain", "aland", "borduria", "sells grain")
                                .kind(TieKind.ECONOMIC)
                                .status(Status.CLAIMED)
                                .accordingTo("dana-reyes")
                                .quote(3, "Aland sells grain to Borduria"))
                .concern(
                        "unease",
                        "cordia",
                        "uneasy at partnership",
                        List.of(new TieId("partners"), new ActorId("aland")),
                        evidence(2, "Cordia is uneasy at that partnership"));
    }

    /**
     * Begins a dossier with one source.
     *
     * @param text the text of {@link #NEWS}
     * @return a dossier without actors
     */
    public static Dossiers of(String text) {
        return new Dossiers().source(NEWS.value(), "The news", text);
    }

    /**
     * Adds a source.
     *
     * @param id its id
     * @param title its title
     * @param text its text
     */
    public Dossiers source(String id, String title, String text) {
        sources.add(
                new Source(
                        new SourceId(id),
                        title,
                        id + ".txt",
                        null,
                        "The Courier",
                        "2024-11-25",
                        null,
                        Article.parse(text)));
        return this;
    }

    /**
     * Says where {@link #NEWS} was published.
     *
     * @param url the address
     */
    public Dossiers sourceAt(String url) {
        Source news = sources.get(0);
        sources.set(
                0,
                new Source(
                        news.id(),
                        news.title(),
                        news.file(),
                        news.author(),
                        news.publisher(),
                        news.published(),
                        url,
                        news.article()));
        return this;
    }

    /**
     * Adds a country.
     *
     * @param id its id
     * @param name its name
     */
    public Dossiers country(String id, String name) {
        return actor(id, name, ActorKind.COUNTRY);
    }

    /**
     * Adds an actor.
     *
     * @param id its id
     * @param name its name
     * @param kind what it is
     */
    public Dossiers actor(String id, String name, ActorKind kind) {
        actors.add(new Actor(new ActorId(id), name, kind, null, List.of(), null, null));
        return this;
    }

    /**
     * Adds a tie.
     *
     * @param tie the tie
     */
    public Dossiers tie(TieDraft tie) {
        ties.add(tie.build());
        return this;
    }

    /**
     * Adds a concern in the article's own voice.
     *
     * @param id its id
     * @param holder who worries
     * @param label its label
     * @param about what it is about
     * @param evidence what supports it
     */
    public Dossiers concern(
            String id, String holder, String label, List<ElementId> about, Evidence... evidence) {
        concerns.add(
                new Concern(
                        new ConcernId(id),
                        List.of(new ActorId(holder)),
                        about,
                        label,
                        Status.STATED,
                        null,
                        List.of(evidence)));
        return this;
    }

    /**
     * Makes the dossier.
     *
     * @return a dossier of all that was added
     */
    public Dossier build() {
        boolean isBare =
                Stream.concat(ties.stream(), concerns.stream())
                        .map(Claim::evidence)
                        .allMatch(List::isEmpty);
        // Without any quote it is a graph, whose ties are no drafts.
        boolean isGraph = isBare && !(ties.isEmpty() && concerns.isEmpty());
        return new Dossier("A test dossier", isGraph ? List.of() : sources, actors, ties, concerns);
    }

    /**
     * Quotes {@link #NEWS}.
     *
     * @param paragraph the paragraph, from 0
     * @param quote the words
     */
    public static Evidence evidence(int paragraph, String quote) {
        return new Evidence(NEWS, paragraph, quote, null, null);
    }

    /**
     * Names a sentence of {@link #NEWS}.
     *
     * @param paragraph the paragraph, from 0
     * @param index the sentence, from 0
     */
    public static SentenceRef sentence(int paragraph, int index) {
        return new SentenceRef(NEWS, paragraph, index);
    }

    /**
     * Begins a directed tie: political, cooperative and stated until told otherwise.
     *
     * @param id its id
     * @param from where it starts
     * @param to where it leads
     * @param label its label
     * @return a tie without evidence
     */
    public static TieDraft directed(String id, String from, String to, String label) {
        return new TieDraft(id, from, to, label, true);
    }

    /**
     * Begins a mutual tie: political, cooperative and stated until told otherwise.
     *
     * @param id its id
     * @param one one end
     * @param other the other end
     * @param label its label
     * @return a tie without evidence
     */
    public static TieDraft mutual(String id, String one, String other, String label) {
        return new TieDraft(id, one, other, label, false);
    }

    /** A tie in the making. */
    public static final class TieDraft {

        private final String id;
        private final String from;
        private final String to;
        private final String label;
        private final boolean directed;
        private final List<Evidence> evidence = new ArrayList<>();
        private TieKind kind = TieKind.POLITICAL;
        private Stance stance = Stance.COOPERATIVE;
        private Status status = Status.STATED;
        private @Nullable ActorId accordingTo;
        private @Nullable Period period;

        private TieDraft(String id, String from, String to, String label, boolean directed) {
            this.id = id;
            this.from = from;
            this.to = to;
            this.label = label;
            this.directed = directed;
        }

        /**
         * Sets the kind.
         *
         * @param value the kind
         */
        public TieDraft kind(TieKind value) {
            kind = value;
            return this;
        }

        /**
         * Sets the stance.
         *
         * @param value the stance
         */
        public TieDraft stance(Stance value) {
            stance = value;
            return this;
        }

        /**
         * Sets the status.
         *
         * @param value the status
         */
        public TieDraft status(Status value) {
            status = value;
            return this;
        }

        /**
         * Sets who says so.
         *
         * @param actor the id of an actor
         */
        public TieDraft accordingTo(String actor) {
            accordingTo = new ActorId(actor);
            return this;
        }

        /** Puts it into the past. */
        public TieDraft past() {
            period = Period.PAST;
            return this;
        }

        /**
         * Adds evidence from {@link Dossiers#NEWS}.
         *
         * @param paragraph the paragraph, from 0
         * @param quote the words
         */
        public TieDraft quote(int paragraph, String quote) {
            return quotes(evidence(paragraph, quote));
        }

        /**
         * Adds evidence.
         *
         * @param more the evidence
         */
        public TieDraft quotes(Evidence... more) {
            evidence.addAll(Arrays.asList(more));
            return this;
        }

        public Tie build() {
            return new Tie(
                    new TieId(id),
                    new ActorId(from),
                    new ActorId(to),
                    directed,
                    label,
                    kind,
                    stance,
                    status,
                    accordingTo,
                    period,
                    evidence);
        }
    }
}
