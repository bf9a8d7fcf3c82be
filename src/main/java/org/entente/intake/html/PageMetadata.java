package org.entente.intake.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.intake.Metadata;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Metadata of a page: from JSON-LD, OpenGraph, other settings, and its elements. */
final class PageMetadata {

    private static final List<String> TITLES =
            List.of("og:title", "twitter:title", "dc.title", "citation_title", "headline");
    private static final List<String> AUTHORS =
            List.of(
                    "author",
                    "article:author",
                    "og:article:author",
                    "dc.creator",
                    "dcterms.creator",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "citation_author");
    private static final List<String> PUBLISHERS =
            List.of(
                    "og:site_name",
                    "dc.publisher",
                    "publisher",
                    "citation_publisher",
                    "application-name");
    private static final List<String> DATES =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "article:published",
                    "datepublished",
                    "date",
                    "dc.date.issued",
                    "dcterms.created",
                    "dc.date",
                    "dcterms.date",
                    "pubdate",
                    "publishdate",
                    "publish-date",
                    "parsely-pub-date",
                    "sailthru.date",
                    "citation_publication_date",
                    "cxenseparse:recs:publishtime",
                    "originalpublicationdate",
                    "article.published");

    /** Comments in which browsers and extensions note the address of a saved page. */
    private static final Pattern SAVED_FROM =
            Pattern.compile(
                    "saved from url=\\(\\d+\\)(\\S+)|^\\s*url:\\s*(\\S+)", Pattern.MULTILINE);

    private static final Pattern BY = Pattern.compile("(?i)^\\s*(?:by|von|par|por|di)\\s+");

    private final Document page;

    private PageMetadata(Document page) {
        this.page = page;
    }

    /** Returns a page's metadata of its article; the title need not be the headline. */
    static Metadata of(Document page) {
        PageMetadata said = new PageMetadata(page);
        return JsonLd.of(page)
                .or(
                        new Metadata(
                                said.setting(TITLES),
                                said.author(),
                                said.setting(PUBLISHERS),
                                said.date(),
                                said.address()));
    }

    private @Nullable String setting(List<String> names) {
        for (String name : names) {
            for (Element meta : page.select("meta[content]")) {
                boolean named =
                        meta.attr("property").equalsIgnoreCase(name)
                                || meta.attr("name").equalsIgnoreCase(name)
                                || meta.attr("itemprop").equalsIgnoreCase(name);
                String content = named ? Said.line(meta.attr("content")) : null;
                if (content != null) {
                    return content;
                }
            }
        }
        return null;
    }

    private @Nullable String author() {
        for (String name : AUTHORS) {
            String author = setting(List.of(name));
            if (author != null && !isAddress(author)) {
                return withoutBy(author);
            }
        }
        Element byline =
                page.selectFirst(
                        "[itemprop=author] [itemprop=name], [itemprop=author], a[rel=author],"
                                + " [rel=author]");
        String text = byline == null ? null : Said.line(byline.text());
        return text == null || text.length() > 100 ? null : withoutBy(text);
    }

    private static @Nullable String withoutBy(String author) {
        return Said.line(BY.matcher(author).replaceFirst(""));
    }

    private static boolean isAddress(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("http") || text.startsWith("www.");
    }

    private @Nullable String date() {
        for (String name : DATES) {
            String said = setting(List.of(name));
            String date = said == null ? null : PageDate.of(said);
            if (date != null) {
                return date;
            }
        }
        for (Element time :
                page.select(
                        "[itemprop=datePublished], time[pubdate], article time[datetime], header"
                                + " time[datetime], time[datetime], .published[title]")) {
            for (String attribute : List.of("datetime", "content", "title")) {
                String date = PageDate.of(time.attr(attribute));
                if (date != null) {
                    return date;
                }
            }
            String date = PageDate.of(time.text());
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private @Nullable String address() {
        Element link = page.selectFirst("link[rel=canonical][href]");
        String canonical = link == null ? null : Said.webAddress(link.attr("href"));
        if (canonical != null) {
            return canonical;
        }
        String graph = Said.webAddress(setting(List.of("og:url")));
        return graph == null ? savedFrom() : graph;
    }

    private @Nullable String savedFrom() {
        Element root = page.firstElementChild();
        for (Node parent : root == null ? List.<Node>of(page) : List.<Node>of(page, root)) {
            for (Node node : parent.childNodes()) {
                if (node instanceof Comment comment) {
                    Matcher from = SAVED_FROM.matcher(comment.getData());
                    if (from.find()) {
                        return Said.webAddress(
                                from.group(1) == null ? from.group(2) : from.group(1));
                    }
                }
            }
        }
        return null;
    }
}
