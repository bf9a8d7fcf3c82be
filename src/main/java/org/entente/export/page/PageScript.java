package org.entente.export.page;

import java.util.List;
import java.util.stream.Collectors;

/** The script of a page, concatenated from parts; each names what it offers to later ones. */
final class PageScript {

    private static final List<String> PARTS =
            List.of(
                    "dom",
                    "dossier",
                    "selection",
                    "callouts",
                    "picture",
                    "panel",
                    "article",
                    "filters",
                    "zoom",
                    "card",
                    "theme",
                    "story",
                    "address",
                    "input");

    private PageScript() {}

    static String text() {
        return PARTS.stream()
                .map(part -> PageResource.text("script/" + part + ".js"))
                .collect(Collectors.joining("\n", "\n'use strict';\n(function () {\n", "})();\n"));
    }
}
