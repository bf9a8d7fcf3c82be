package org.entente.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.export.text.HtmlPrinter;
import org.entente.model.StoryStep;
import org.entente.model.id.ElementId;

/** Prints the steps that guide a reader through the page. */
final class PageStory {

    private final HtmlPrinter html;

    PageStory(HtmlPrinter html) {
        this.html = html;
    }

    /**
     * Prints the steps, which the script shows one at a time; nothing without steps.
     *
     * @param leftOut what each step leaves out
     * @param told whether the dossier has a story; otherwise the steps are its best-supported
     *     claims
     */
    void print(List<StoryStep> steps, List<Set<ElementId>> leftOut, boolean told) {
        if (steps.isEmpty()) {
            return;
        }
        html.begin(
                        "section",
                        "id",
                        "story",
                        "aria-label",
                        "Story",
                        "data-told",
                        Boolean.toString(told))
                .line();
        html.begin("header");
        html.element("h2", told ? "Story" : "Best supported");
        html.element("span", "", "id", "step-place", "role", "status");
        button("step-back", "Previous step", "\u2039");
        button("step-on", "Next step", "\u203a");
        html.end().line();
        html.begin("ol").line();
        for (int i = 0; i < steps.size(); i++) {
            StoryStep step = steps.get(i);
            html.begin("li", attributes(step, leftOut.get(i)));
            html.element("h3", step.title());
            String text = step.text();
            if (text != null) {
                html.element("p", text);
            }
            html.end().line();
        }
        html.end().line();
        html.end().line();
    }

    private static String[] attributes(StoryStep step, Set<ElementId> leftOut) {
        List<String> attributes = new ArrayList<>();
        attributes.addAll(List.of("data-select", PageIds.list(step.select())));
        if (!leftOut.isEmpty()) {
            attributes.addAll(List.of("data-leaves-out", PageIds.list(leftOut)));
        }
        return attributes.toArray(String[]::new);
    }

    private void button(String id, String name, String sign) {
        html.element("button", sign, "type", "button", "id", id, "aria-label", name, "hidden", "");
    }
}
