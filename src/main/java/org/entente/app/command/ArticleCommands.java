package org.entente.app.command;

import org.entente.app.article.Articles;
import org.entente.app.article.Articles.Goal;
import org.entente.view.command.Command;

/** Importing articles from files and from the clipboard. */
public record ArticleCommands(Command create, Command paste, Command add, Command update) {

    static ArticleCommands of(Articles articles) {
        return new ArticleCommands(
                Command.of(
                                "new-from-article",
                                "New from article\u2026",
                                () -> articles.choose(Goal.NEW))
                        .key("Shortcut+N"),
                // A focused text field handles the key itself.
                Command.of("paste-article", "Paste article", articles::paste).key("Shortcut+V"),
                Command.of("add-article", "Add article\u2026", () -> articles.choose(Goal.ADD))
                        .enabledWhile(articles.canAdd()),
                Command.of(
                                "update-source",
                                "Newer version of a source\u2026",
                                () -> articles.choose(Goal.UPDATE))
                        .enabledWhile(articles.canUpdate()));
    }
}
