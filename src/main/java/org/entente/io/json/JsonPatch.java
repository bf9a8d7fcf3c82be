package org.entente.io.json;

import java.util.ArrayList;
import java.util.List;
import org.entente.io.json.JsonOutline.Part;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.Member;
import org.jspecify.annotations.Nullable;

/**
 * Changes a JSON text only where its meaning has changed. Unknown fields, order, spelling and
 * layout are kept; new parts are laid out like their neighbours.
 */
public final class JsonPatch {

    private final String text;
    private final JsonStyle style;

    private JsonPatch(String text, JsonOutline root) {
        this.text = text;
        this.style = new JsonStyle(text, root);
    }

    /**
     * Changes a text.
     *
     * @param text the text of one object
     * @param root the object as read from it
     * @param before what it means, every field of the format included
     * @param after what it shall mean, likewise
     */
    public static String of(String text, JsonObject root, JsonObject before, JsonObject after) {
        JsonOutline outline = JsonOutline.of(text, root);
        return text.substring(0, outline.start())
                + new JsonPatch(text, outline).render(outline, before, after)
                + text.substring(outline.end());
    }

    private String render(JsonOutline outline, @Nullable JsonValue before, JsonValue after) {
        if (after.equals(before)) {
            return text.substring(outline.start(), outline.end());
        }
        if (outline.value() instanceof JsonObject
                && before instanceof JsonObject was
                && after instanceof JsonObject now) {
            return object(outline, was, now);
        }
        if (outline.value() instanceof JsonArray
                && before instanceof JsonArray was
                && after instanceof JsonArray now) {
            return array(outline, was, now);
        }
        return style.fresh(
                Lean.of(after), outline, style.indentOf(style.separator(outline), outline));
    }

    /** A part of the new text: one that was there, or a new one. */
    private record Item(int index, String text) {

        private static final int NEW = -1;
    }

    private String object(JsonOutline outline, JsonObject before, JsonObject after) {
        List<Part> parts = outline.parts();
        List<Item> items = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            String name = String.valueOf(part.name());
            JsonValue now = seen.contains(name) ? null : after.value(name);
            seen.add(name);
            items.add(
                    new Item(
                            i,
                            text.substring(part.start(), part.outline().start())
                                    + (now == null
                                            ? text.substring(part.outline().start(), part.end())
                                            : render(part.outline(), before.value(name), now))));
        }
        String separator = style.separator(outline);
        String indent = style.indentOf(separator, outline);
        int behind = 0;
        for (Member member : after.members()) {
            int there = seen.indexOf(member.name());
            if (there >= 0) {
                behind = indexOf(items, there) + 1;
            } else if (!Lean.saysNothing(member)
                    && !member.value().equals(before.value(member.name()))) {
                items.add(behind++, new Item(Item.NEW, fresh(member, indent)));
            }
        }
        return joined(outline, items, separator);
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
        return JsonPrinter.plain(new JsonValue.JsonText(member.at(), member.name()))
                + ": "
                + style.fresh(Lean.of(alone).members().get(0).value(), null, indent);
    }

    private String array(JsonOutline outline, JsonArray before, JsonArray after) {
        List<Part> parts = outline.parts();
        if (parts.isEmpty()) {
            return style.filled(outline, (JsonArray) Lean.of(after));
        }
        String separator = style.separator(outline);
        String indent = style.indentOf(separator, outline);
        int[] inText = JsonMatches.inText(before.elements(), parts);
        int[] inBefore = JsonMatches.between(after.elements(), before.elements());
        List<Item> items = new ArrayList<>();
        Part like = parts.get(parts.size() - 1);
        for (int i = 0; i < inBefore.length; i++) {
            JsonValue now = after.elements().get(i);
            int was = inBefore[i];
            int index = was < 0 ? Item.NEW : inText[was];
            if (index >= 0) {
                JsonOutline there = parts.get(index).outline();
                items.add(new Item(index, render(there, before.elements().get(was), now)));
            } else {
                items.add(new Item(Item.NEW, style.fresh(Lean.of(now), like.outline(), indent)));
            }
        }
        keepStrangers(items, inText, parts);
        return joined(outline, items, separator);
    }

    /** Unknown parts of the text stay after the part that they follow. */
    private void keepStrangers(List<Item> items, int[] known, List<Part> parts) {
        boolean[] understood = new boolean[parts.size()];
        for (int index : known) {
            if (index >= 0) {
                understood[index] = true;
            }
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!understood[i]) {
                int place = 0;
                for (int before = i - 1; before >= 0 && place == 0; before--) {
                    place = indexOf(items, before) + 1;
                }
                Part part = parts.get(i);
                items.add(place, new Item(i, text.substring(part.start(), part.end())));
            }
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
