package org.entente.export.page;

import java.util.List;
import org.entente.export.text.HtmlPrinter;
import org.entente.model.StoryStep;

/** Prints the steps that guide a reader through the page. */
final class PageStory {

    private final HtmlPrinter html;

    PageStory(HtmlPrinter html) {
        this.html = html;
    }

    /**
     * Prints the steps, which the script shows one at a time; nothing without steps.
     *
     * @param told whether the dossier has a story; otherwise the steps are its best-supported
     *     claims
     */
    void print(List<StoryStep> steps, boolean told) {
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
        for (StoryStep step : steps) {
            html.begin("li", "data-select", PageIds.list(step.select()));
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

    private void button(String id, String name, String sign) {
        html.element("button", sign, "type", "button", "id", id, "aria-label", name, "hidden", "");
    }
}
