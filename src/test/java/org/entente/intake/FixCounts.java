package org.entente.intake;

import org.entente.intake.CharacterFixes.Entry;

/** Reads single counts of what was levelled. */
public final class FixCounts {

    private FixCounts() {}

    /** Returns how often a fix was made. */
    public static int of(CharacterFixes fixes, CharacterFix fix) {
        return fixes.entries().stream()
                .filter(entry -> entry.change() == fix)
                .mapToInt(Entry::count)
                .sum();
    }
}
