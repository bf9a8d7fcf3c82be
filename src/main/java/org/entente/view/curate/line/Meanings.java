package org.entente.view.curate.line;

import org.entente.model.ActorKind;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.view.words.Phrases;

/** Meanings of the words of the closed vocabularies, with examples of words that call for each. */
final class Meanings {

    private Meanings() {}

    static String of(TieKind kind) {
        return switch (kind) {
            case ALLIANCE ->
                    anchored(
                            "Standing together by agreement or habit.",
                            "long had a strategic partnership");
            case MILITARY ->
                    anchored("Troops, exercises, operations, aid in war.", "sends troops to fight");
            case ARMS ->
                    anchored(
                            "Weapons, ammunition, weapons technology.",
                            "supplies artillery shells to");
            case ECONOMIC -> anchored("Trade, aid, energy, food.", "sells grain to");
            case TECHNOLOGY ->
                    anchored("Knowledge and technology that is not arms.", "shares know-how with");
            case DIPLOMATIC ->
                    anchored("Dealings between governments.", "manages its relationship with");
            case POLITICAL ->
                    anchored(
                            "Influence, support, pressure, rivalry.", "preserves its influence on");
            case SANCTIONS ->
                    anchored("Sanctions imposed or suffered.", "has imposed sanctions on");
            case CONFLICT ->
                    anchored("War and violence, or the threat of it.", "wages war against");
            case TERRITORIAL ->
                    anchored("Claims to territory or control of it.", "asserts control over");
            case MEMBERSHIP -> anchored("Belonging to, holding office in.", "is a minister of");
            case STATEMENT -> anchored("Words about another.", "accuses");
            case UNSTATED -> "The kind of tie is not stated.";
        };
    }

    /** Returns the letter of a kind whose first letter means another; empty for the others. */
    static String key(TieKind kind) {
        return switch (kind) {
            case ARMS -> "w"; // weapons
            case TERRITORIAL -> "l"; // land
            case MEMBERSHIP -> "b"; // belonging
            case STATEMENT -> "v"; // voice
            default -> "";
        };
    }

    static String of(Stance stance) {
        return switch (stance) {
            case COOPERATIVE -> anchored("For, with, helping.", "stands with");
            case ADVERSARIAL -> anchored("Against, pressing, fighting.", "presses");
            case MIXED -> anchored("Both at once.", "needs and distrusts");
            case NEUTRAL -> anchored("Neither is said.", "watches");
            case UNSTATED -> "The stance is not stated.";
        };
    }

    static String of(Status status) {
        String meaning = Phrases.statusMeaning(status);
        return switch (status) {
            case STATED -> anchored(meaning, "has imposed sanctions");
            case CLAIMED -> anchored(meaning, "according to the minister");
            case REPORTED -> anchored(meaning, "reports have surfaced");
            case FEARED -> anchored(meaning, "is afraid that it will embolden");
            case PREDICTED -> anchored(meaning, "could provide");
            case UNSTATED -> meaning;
        };
    }

    static String of(ActorKind kind) {
        return switch (kind) {
            case COUNTRY -> "A state.";
            case ORGANIZATION -> "An organization with members or offices.";
            case PERSON -> "A named person.";
            case GROUP -> "Several actors named as one.";
            case TERRITORY -> "A place that does not act.";
            case UNSTATED -> "The kind of actor is not stated.";
        };
    }

    private static String anchored(String meaning, String words) {
        return meaning + " As in \u201c" + words + "\u201d.";
    }
}
