package org.entente.edit;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ConcernId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;

/**
 * Generates readable, unused ids from names. An id never changes, even if the name does. A pure
 * function of the dossier.
 */
public final class FreshIds {

    private static final int MAX_LENGTH = 60;
    private static final int MAX_LABEL = 28;

    /** Letters that do not decompose into a Latin letter and marks. */
    private static final Map<Character, String> LETTERS = letters();

    private final Dossier dossier;

    /**
     * Makes ids for a dossier.
     *
     * @param dossier has the ids that are taken
     */
    public FreshIds(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Makes the id of an actor.
     *
     * @return for instance {@code north-korea}
     */
    public ActorId actor(String name) {
        return new ActorId(free(kebab(name, MAX_LENGTH), "actor"));
    }

    /**
     * Makes the id of a tie.
     *
     * @param from one end
     * @param to the other end
     * @return for instance {@code north-korea-supplies-munitions-russia}
     */
    public TieId tie(ActorId from, String label, ActorId to) {
        String middle = kebab(label, MAX_LABEL);
        return new TieId(
                free(
                        cut(
                                from.value()
                                        + (middle.isEmpty() ? "" : '-' + middle)
                                        + '-'
                                        + to.value(),
                                MAX_LENGTH),
                        "tie"));
    }

    /**
     * Makes the id of a concern.
     *
     * @param holder who worries
     * @return for instance {@code concern-china-loss-of-influence}
     */
    public ConcernId concern(ActorId holder, String label) {
        String end = kebab(label, MAX_LABEL);
        return new ConcernId(
                free(
                        cut(
                                "concern-" + holder.value() + (end.isEmpty() ? "" : '-' + end),
                                MAX_LENGTH),
                        "concern"));
    }

    private String free(String wish, String otherwise) {
        String base = wish.isEmpty() ? otherwise : wish;
        String id = base;
        for (int number = 2; isTaken(id); number++) {
            id = base + '-' + number;
        }
        return id;
    }

    private boolean isTaken(String id) {
        return dossier.actor(new ActorId(id)).isPresent()
                || dossier.tie(new TieId(id)).isPresent()
                || dossier.concern(new ConcernId(id)).isPresent()
                || dossier.source(new SourceId(id)).isPresent()
                || dossier.unread().stream().anyMatch(part -> id.equals(part.id()));
    }

    /** Returns a text in lower-case Latin letters and digits, its words separated by hyphens. */
    private static String kebab(String text, int most) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            latin.append(LETTERS.getOrDefault(c, String.valueOf(c)));
        }
        String plain =
                Normalizer.normalize(latin, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+|['\u2019]", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        return cut(plain, most);
    }

    private static String cut(String id, int most) {
        if (id.length() <= most) {
            return id;
        }
        int hyphen = id.lastIndexOf('-', most);
        return hyphen > 0 ? id.substring(0, hyphen) : id.substring(0, most);
    }

    private static Map<Character, String> letters() {
        String[] pairs =
                ("ß ss æ ae œ oe ø o đ d ð d þ th ł l ħ h ŋ ng ı i "
                                // Cyrillic, after BGN/PCGN without its marks.
                                + "а a б b в v г g ґ g д d е e є ye ё yo ж zh з z и i і i ї yi й y"
                                + " к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh"
                                + " щ shch ы y э e ю yu я ya ј j љ lj њ nj ћ c ђ dj џ dz"
                                // Greek, after ISO 843 without its marks.
                                + " α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π"
                                + " p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o ά a έ e ή i ί i ό o ύ y"
                                + " ώ o")
                        .split(" ", -1);
        Map<Character, String> letters = new HashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            letters.put(pairs[i].charAt(0), pairs[i + 1]);
        }
        letters.put('ъ', "");
        letters.put('ь', "");
        return letters;
    }
}
