package org.entente.edit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.entente.model.Actor;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.jspecify.annotations.Nullable;

/** Describes how an element changes. */
final class ChangeWords {

    private final Set<String> parts = new LinkedHashSet<>();

    private ChangeWords() {}

    static String of(Actor before, Actor after) {
        ChangeWords changes = new ChangeWords();
        boolean renamed = changes.add("name", before.name(), after.name());
        changes.add("kind", before.kind(), after.kind());
        changes.add("country code", before.iso(), after.iso());
        changes.add("aliases", before.aliases(), after.aliases());
        changes.add("whole", before.partOf(), after.partOf());
        changes.add("note", before.note(), after.note());
        changes.add("place", before.at(), after.at());
        if (renamed && changes.parts.size() == 1) {
            return "rename "
                    + EditWords.name(before.name())
                    + " to "
                    + EditWords.name(after.name());
        }
        return changes.of(EditWords.name(before.name()));
    }

    static String of(Claim before, Claim after) {
        ChangeWords changes = new ChangeWords();
        boolean renamed = changes.add("label", before.label(), after.label());
        if (before instanceof Tie one && after instanceof Tie other) {
            changes.add("ends", one.from(), other.from());
            changes.add("ends", one.to(), other.to());
            changes.add("direction", one.directed(), other.directed());
            changes.add("kind", one.kind(), other.kind());
            changes.add("stance", one.stance(), other.stance());
            changes.add("period", one.period(), other.period());
        }
        if (before instanceof Concern one && after instanceof Concern other) {
            changes.add("holders", one.holders(), other.holders());
            changes.add("subject", one.about(), other.about());
        }
        changes.add("status", before.status(), after.status());
        changes.add("speaker", before.accordingTo(), after.accordingTo());
        changes.add("evidence", before.evidence(), after.evidence());
        if (renamed && changes.parts.size() == 1) {
            return "rename "
                    + EditWords.quoted(before.label())
                    + " to "
                    + EditWords.quoted(after.label());
        }
        return changes.of(EditWords.quoted(before.label()));
    }

    private boolean add(String part, @Nullable Object before, @Nullable Object after) {
        return !Objects.equals(before, after) && parts.add(part);
    }

    private String of(String name) {
        return parts.isEmpty()
                ? "change " + name
                : "change " + EditWords.list(List.copyOf(parts)) + " of " + name;
    }
}
