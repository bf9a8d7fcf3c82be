package org.entente.io.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entente.io.json.JsonOutline.Part;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.Member;
import org.entente.model.file.Unread;
import org.jspecify.annotations.Nullable;

/**
 * Changes a JSON text only where its meaning has changed. Unknown fields, order, spelling and
 * layout are kept; new parts are laid out like their neighbours.
 */
public final class JsonPatch {

    private final String text;
    private final JsonStyle style;
    private final Strays strays;

    private JsonPatch(String text, JsonOutline root, Strays strays) {
        this.text = text;
        this.style = new JsonStyle(text, root);
        this.strays = strays;
    }

    /**
     * The meaning of a text.
     *
     * @param understood the part that is understood, with every field of the format
     * @param unread the parts that are not
     */
    public record Meaning(JsonObject understood, List<Unread> unread) {}

    /**
     * Changes a text.
     *
     * @param text the text of one object
     * @param root the object as read from it
     * @param before what it means
     * @param after the intended meaning
     */
    public static String of(String text, JsonObject root, Meaning before, Meaning after) {
        JsonOutline outline = JsonOutline.of(text, root);
        Strays strays = new Strays(before.unread(), after.unread());
        return text.substring(0, outline.start())
                + new JsonPatch(text, outline, strays)
                        .render(outline, before.understood(), after.understood(), "")
                + text.substring(outline.end());
    }

    private String render(
            JsonOutline outline, @Nullable JsonValue before, JsonValue after, String place) {
        boolean isPlain = !(before instanceof JsonObject) && !(before instanceof JsonArray);
        if (after.equals(before) && (isPlain || !strays.change())) {
            return text.substring(outline.start(), outline.end());
        }
        if (outline.value() instanceof JsonObject
                && before instanceof JsonObject was
                && after instanceof JsonObject now) {
            return object(outline, was, now, place);
        }
        if (outline.value() instanceof JsonArray
                && before instanceof JsonArray was
                && after instanceof JsonArray now) {
            return array(outline, was, now, place);
        }
        if (after.equals(before)) {
            return text.substring(outline.start(), outline.end());
        }
        return style.fresh(
                Lean.of(after), outline, style.indentOf(style.separator(outline), outline));
    }

    /** A part of the new text: one that was there, or a new one. */
    private record Item(int index, String text) {

        private static final int NEW = -1;
    }

    private String object(JsonOutline outline, JsonObject before, JsonObject after, String place) {
        List<Part> parts = outline.parts();
        List<Item> items = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String name = String.valueOf(part.name());
            boolean first = !seen.contains(name);
            seen.add(name);
            JsonValue now = first ? after.value(name) : null;
            JsonValue was = first ? before.value(name) : null;
            if (now == null ? was == null : stays(part.outline(), now, Strays.field(place, name))) {
                items.add(new Item(i, member(part, was, now, place)));
            }
        }
        String separator = style.separator(outline);
        String indent = style.indentOf(separator, outline);
        int behind = 0;
        for (Member member : after.members()) {
            int there = seen.indexOf(member.name());
            if (there >= 0) {
                int at = indexOf(items, there);
                behind = at < 0 ? behind : at + 1;
            } else {
                Optional<String> added = added(member, before.value(member.name()), place, indent);
                if (added.isPresent()) {
                    items.add(behind++, new Item(Item.NEW, added.get()));
                }
            }
        }
        return joined(outline, items, separator);
    }

    /** Returns a field that the text does not have yet; empty if it needs none. */
    private Optional<String> added(
            Member member, @Nullable JsonValue before, String place, String indent) {
        List<String> field =
                Lean.saysNothing(member)
                        ? Strays.texts(strays.missingAt(Strays.field(place, member.name())))
                        : List.of();
        if (!field.isEmpty()) {
            return Optional.of(name(member) + ": " + field.get(0));
        }
        if (member.value() instanceof JsonArray list) {
            List<String> more = Strays.texts(strays.missingAt(Strays.within(place, member.name())));
            if (!more.isEmpty()) {
                JsonArray lean = (JsonArray) Lean.of(list);
                return Optional.of(name(member) + ": " + style.list(lean, indent, more));
            }
        }
        return Lean.saysNothing(member) || member.value().equals(before)
                ? Optional.empty()
                : Optional.of(fresh(member, indent));
    }

    private boolean stays(JsonOutline there, JsonValue now, String place) {
        return !Strays.isStray(there, now) || strays.stays(Strays.of(text, there, place));
    }

    private String member(
            Part part, @Nullable JsonValue was, @Nullable JsonValue now, String place) {
        String lead = text.substring(part.start(), part.outline().start());
        if (now == null) {
            return lead + text.substring(part.outline().start(), part.end());
        }
        String here = Strays.within(place, String.valueOf(part.name()));
        List<Unread> back =
                Strays.isStray(part.outline(), now) && !now.equals(was)
                        ? strays.missingAt(Strays.field(place, String.valueOf(part.name())))
                        : List.of();
        return lead
                + (back.isEmpty() ? render(part.outline(), was, now, here) : back.get(0).text());
    }

    private static String name(Member member) {
        return JsonPrinter.plain(new JsonValue.JsonText(member.at(), member.name()));
    }

    private static int indexOf(List<Item> items, int part) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).index() == part) {
                return i;
            }
        }
        return -1;
    }

    private String fresh(Member member, String indent) {
        JsonObject alone = new JsonObject(member.at(), List.of(member));
        return name(member)
                + ": "
                + style.fresh(Lean.of(alone).members().get(0).value(), null, indent);
    }

    private String array(JsonOutline outline, JsonArray before, JsonArray after, String place) {
        List<Part> parts = outline.parts();
        if (parts.isEmpty()) {
            List<String> more = Strays.texts(strays.missingAt(place));
            return more.isEmpty() && after.equals(before)
                    ? text.substring(outline.start(), outline.end())
                    : style.filled(outline, (JsonArray) Lean.of(after), more);
        }
        String separator = style.separator(outline);
        String indent = style.indentOf(separator, outline);
        int[] inText = JsonMatches.inText(before.elements(), parts);
        int[] inBefore = JsonMatches.between(after.elements(), before.elements());
        Strangers strangers = new Strangers(inText, parts, place);
        List<Item> items = new ArrayList<>();
        Part like = parts.get(parts.size() - 1);
        for (int i = 0; i < inBefore.length; i++) {
            JsonValue now = after.elements().get(i);
            int was = inBefore[i];
            int index = was < 0 ? strangers.mended(now) : inText[was];
            if (index >= 0) {
                JsonOutline there = parts.get(index).outline();
                JsonValue meant =
                        was < 0 ? Strays.alike(there.value(), now) : before.elements().get(was);
                items.add(new Item(index, render(there, meant, now, Strays.within(place, there))));
            } else {
                items.add(new Item(Item.NEW, style.fresh(Lean.of(now), like.outline(), indent)));
            }
        }
        strangers.keep(items);
        return joined(outline, items, separator);
    }

    /** The elements of a list that are not understood. */
    private final class Strangers {

        private final List<Part> parts;
        private final String place;
        private final List<Integer> staying = new ArrayList<>();
        private final List<Integer> leaving = new ArrayList<>();

        Strangers(int[] known, List<Part> parts, String place) {
            this.parts = parts;
            this.place = place;
            List<Integer> understood = Arrays.stream(known).boxed().toList();
            for (int i = 0; i < parts.size(); i++) {
                if (!understood.contains(i)) {
                    Unread part = Strays.of(text, parts.get(i).outline(), place);
                    (strays.stays(part) ? staying : leaving).add(i);
                }
            }
        }

        /** Finds the one that a new element was made from; -1 for none. */
        int mended(JsonValue now) {
            Optional<String> id = JsonMatches.id(now);
            for (Integer index : leaving) {
                if (id.isPresent()
                        && id.equals(JsonMatches.id(parts.get(index).outline().value()))) {
                    return index;
                }
            }
            return leaving.size() == 1 ? leaving.get(0) : Item.NEW;
        }

        /** Puts those that stay after their predecessors, and restored ones at the end. */
        void keep(List<Item> items) {
            for (int i : staying) {
                Part part = parts.get(i);
                items.add(
                        behindThoseBefore(i, items),
                        new Item(i, text.substring(part.start(), part.end())));
            }
            for (Unread back : strays.missingAt(place)) {
                int was = mended(back, items);
                int at = was < 0 ? items.size() : behindThoseBefore(was, items);
                items.add(at, new Item(was, back.text()));
            }
        }

        private int behindThoseBefore(int index, List<Item> items) {
            int behind = 0;
            for (int before = index - 1; before >= 0 && behind == 0; before--) {
                behind = indexOf(items, before) + 1;
            }
            return behind;
        }

        /** Finds the element that a restored part replaces; -1 for none. */
        private int mended(Unread back, List<Item> items) {
            for (int i = 0; i < parts.size(); i++) {
                if (back.id() != null
                        && indexOf(items, i) < 0
                        && JsonMatches.id(parts.get(i).outline().value())
                                .filter(back.id()::equals)
                                .isPresent()) {
                    return i;
                }
            }
            return Item.NEW;
        }
    }

    private String joined(JsonOutline outline, List<Item> items, String separator) {
        List<Part> parts = outline.parts();
        if (items.isEmpty()) {
            return outline.value() instanceof JsonObject ? "{}" : "[]";
        }
        StringBuilder out = new StringBuilder();
        out.append(text, outline.start(), parts.get(0).start());
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (i > 0) {
                int before = items.get(i - 1).index();
                out.append(
                        before >= 0 && item.index() == before + 1
                                ? text.substring(
                                        parts.get(before).end(), parts.get(item.index()).start())
                                : separator);
            }
            out.append(item.text());
        }
        return out.append(text, parts.get(parts.size() - 1).end(), outline.end()).toString();
    }
}
