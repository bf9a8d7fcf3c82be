package org.entente.model;

import static org.entente.model.Dossiers.directed;
import static org.entente.model.Dossiers.evidence;
import static org.entente.model.Dossiers.mutual;

import java.util.List;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.TieId;
import org.entente.source.Article;
import org.jspecify.annotations.Nullable;

/** A small dossier with one of everything a picture must cope with. */
public final class SampleDossiers {

    /** A country with a flag. */
    public static final ActorId ALAND = new ActorId("aland");

    /** A country whose code has no flag. */
    public static final ActorId BORDURIA = new ActorId("borduria");

    /** A country without a code. */
    public static final ActorId CORDIA = new ActorId("cordia");

    /** A person without ties. */
    public static final ActorId DANA = new ActorId("dana-reyes");

    /** From Aland to Borduria, reported. */
    public static final TieId TROOPS = new TieId("troops");

    /** From Aland to Borduria, according to Dana. */
    public static final TieId GRAIN = new TieId("grain");

    /** From Borduria to Aland. */
    public static final TieId GAS = new TieId("gas");

    /** Between Aland and Borduria. */
    public static final TieId PARTNERS = new TieId("partners");

    /** From Cordia to itself. */
    public static final TieId UNREST = new TieId("unrest");

    /** From Cordia to Aland, in the past. */
    public static final TieId WAR = new TieId("war");

    /** Held by Cordia and Dana, about {@link #PARTNERS}. */
    public static final ConcernId UNEASE = new ConcernId("unease");

    /** Held by Aland, about Borduria, according to Dana. */
    public static final ConcernId DEPENDENCE = new ConcernId("dependence");

    private static final String TEXT =
            """
            Aland and Borduria draw closer

            It is reported that Aland sends troops to Borduria. Aland sells grain to Borduria, says Dana Reyes. Borduria pays in gas.

            Cordia, shaken by unrest at home, was once at war with Aland. Cordia and Dana Reyes are uneasy at the partnership.

            Aland fears to depend on Borduria, according to Dana Reyes. The weather was fine.
            """;

    private SampleDossiers() {}

    /**
     * Makes the dossier: four actors; six ties, of which three are parallel or run the other way,
     * one is mutual, one joins an actor to itself and one is past; two concerns.
     *
     * @return the dossier, whose quotes all stand in its source
     */
    public static Dossier relations() {
        return new Dossier("Aland and its neighbours", sources(), actors(), ties(), concerns());
    }

    /**
     * Makes a country.
     *
     * @param id its id
     * @param name its name
     * @param iso its code, if it has one
     */
    public static Actor country(ActorId id, String name, @Nullable String iso) {
        return new Actor(id, name, ActorKind.COUNTRY, iso, List.of(), null, null);
    }

    private static List<Source> sources() {
        return List.of(
                new Source(
                        Dossiers.NEWS,
                        "The news",
                        "news.txt",
                        null,
                        null,
                        null,
                        null,
                        Article.parse(TEXT)));
    }

    private static List<Actor> actors() {
        return List.of(
                country(ALAND, "Aland", "AX"),
                country(BORDURIA, "Borduria", "ZZ"),
                country(CORDIA, "Cordia", null),
                new Actor(DANA, "Dana Reyes", ActorKind.PERSON, null, List.of(), null, null));
    }

    private static List<Tie> ties() {
        return List.of(
                directed("troops", "aland", "borduria", "sends troops")
                        .kind(TieKind.MILITARY)
                        .status(Status.REPORTED)
                        .quote(1, "Aland sends troops to Borduria")
                        .build(),
                directed("grain", "aland", "borduria", "sells grain")
                        .kind(TieKind.ECONOMIC)
                        .status(Status.CLAIMED)
                        .accordingTo("dana-reyes")
                        .quote(1, "Aland sells grain to Borduria")
                        .build(),
                directed("gas", "borduria", "aland", "pays in gas")
                        .kind(TieKind.ECONOMIC)
                        .stance(Stance.NEUTRAL)
                        .quote(1, "Borduria pays in gas")
                        .build(),
                mutual("partners", "aland", "borduria", "partnership")
                        .kind(TieKind.ALLIANCE)
                        .stance(Stance.MIXED)
                        .quote(0, "Aland and Borduria draw closer")
                        .build(),
                directed("unrest", "cordia", "cordia", "unrest")
                        .kind(TieKind.CONFLICT)
                        .stance(Stance.ADVERSARIAL)
                        .quote(2, "shaken by unrest at home")
                        .build(),
                directed("war", "cordia", "aland", "war")
                        .kind(TieKind.CONFLICT)
                        .stance(Stance.ADVERSARIAL)
                        .past()
                        .quote(2, "was once at war with Aland")
                        .build());
    }

    private static List<Concern> concerns() {
        return List.of(
                new Concern(
                        UNEASE,
                        List.of(CORDIA, DANA),
                        List.of(PARTNERS),
                        "uneasy at partnership",
                        Status.STATED,
                        null,
                        List.of(evidence(2, "uneasy at the partnership"))),
                new Concern(
                        DEPENDENCE,
                        List.of(ALAND),
                        List.of(BORDURIA),
                        "dependence",
                        Status.FEARED,
                        DANA,
                        List.of(evidence(3, "Aland fears to depend on Borduria"))));
    }
}
