package org.entente.intake.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.intake.DropReason;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Signs in element names, roles, classes and ids that their text is not part of the article.
 * Ignored for an element that contains much of the page's text.
 */
final class Signs {

    private static final Map<String, DropReason> BY_WORD = new HashMap<>();

    static {
        put(
                DropReason.NAVIGATION,
                "nav navbar navigation menu menus submenu breadcrumb breadcrumbs pagination pager"
                        + " pagenav sitemap toc megamenu hamburger skip jump");
        put(
                DropReason.COOKIE_NOTICE,
                "cookie cookies consent gdpr ccpa onetrust cookiebar cookielaw");
        put(
                DropReason.BYLINE,
                "byline bylines author authors authorbox dateline timestamp pubdate postmeta"
                        + " metadata meta bio authorinfo contributor contributors published");
        put(
                DropReason.CAPTION,
                "caption captions figcaption credit credits photocredit slideshow gallery carousel"
                        + " lightbox caption-text");
        put(
                DropReason.READ_MORE,
                "related recommended recommendations recommendation recirc recirculation readmore"
                    + " trending popular mostread mostpopular teaser teasers promo promos outbrain"
                    + " taboola zergnet revcontent suggested seealso upnext latest");
        put(
                DropReason.COMMENTS,
                "comment comments commentlist commentary disqus respond livefyre discussion coral"
                        + " viafoura");
        put(
                DropReason.NEWSLETTER,
                "newsletter newsletters subscribe subscription subscriptions signup paywall optin"
                        + " mailchimp register registration login signin piano regwall");
        put(
                DropReason.SHARING,
                "share sharing shares sharebar social socials sharedaddy addthis sharethis addtoany"
                    + " follow facebook whatsapp pinterest jp-post-flair sharetools socialshare");
        put(
                DropReason.ADVERTISEMENT,
                "ad ads advert adverts advertisement advertising advertorial sponsor sponsored"
                        + " sponsors adslot adsense dfp gpt affiliate promotion banner adwrapper"
                        + " adbox");
        put(
                DropReason.PAGE_FURNITURE,
                "footer masthead copyright colophon disclaimer legal siteheader sitefooter");
        put(
                DropReason.OUTSIDE,
                "sidebar sidebars rail widget widgets tags taglist topics popup modal overlay"
                        + " tooltip toolbar tools toolbox");
        put(DropReason.HIDDEN, "hidden visuallyhidden screenreader noprint");
    }

    private static final Map<String, DropReason> BY_TAG =
            Map.of(
                    "nav", DropReason.NAVIGATION,
                    "menu", DropReason.NAVIGATION,
                    "footer", DropReason.PAGE_FURNITURE,
                    "aside", DropReason.OUTSIDE,
                    "figcaption", DropReason.CAPTION,
                    "address", DropReason.BYLINE);

    private static final Map<String, DropReason> BY_ROLE =
            Map.ofEntries(
                    Map.entry("navigation", DropReason.NAVIGATION),
                    Map.entry("menu", DropReason.NAVIGATION),
                    Map.entry("menubar", DropReason.NAVIGATION),
                    Map.entry("toolbar", DropReason.NAVIGATION),
                    Map.entry("search", DropReason.NAVIGATION),
                    Map.entry("banner", DropReason.PAGE_FURNITURE),
                    Map.entry("contentinfo", DropReason.PAGE_FURNITURE),
                    Map.entry("complementary", DropReason.OUTSIDE),
                    Map.entry("dialog", DropReason.OUTSIDE),
                    Map.entry("alertdialog", DropReason.OUTSIDE));

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern NOT_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Pattern HIDING =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

    /** The signs of an element with a larger share of the page's text are ignored. */
    private static final double MAX_SHARE = 0.4;

    /** Comments and galleries may be longer than the article itself. */
    private static final double MAX_LONG_SHARE = 0.9;

    private final Map<Element, Integer> weights;
    private final double total;
    private final Set<Element> aroundHeadline = new HashSet<>();
    private final Map<Element, Verdict> verdicts = new HashMap<>();

    /** A possible reason. */
    private record Verdict(@Nullable DropReason reason) {}

    /**
     * Makes the judge of one page.
     *
     * @param weights how much running text each element holds
     * @param total how much the page holds
     * @param headline the element of the headline, where there is one
     */
    Signs(Map<Element, Integer> weights, double total, @Nullable Element headline) {
        this.weights = weights;
        this.total = total;
        for (Element e = headline; e != null; e = e.parent()) {
            aroundHeadline.add(e);
        }
    }

    private static void put(DropReason reason, String words) {
        for (String word : words.split(" ", -1)) {
            BY_WORD.put(word, reason);
        }
    }

    /**
     * Returns why the text of an element is not part of the article, by the element or one around
     * it.
     */
    @Nullable DropReason of(Element element) {
        Verdict known = verdicts.get(element);
        if (known == null) {
            Element parent = element.parent();
            DropReason outer = parent == null ? null : of(parent);
            boolean post = outer == DropReason.SHARING && element.normalName().equals("blockquote");
            known = new Verdict(outer == null || post ? ownReason(element) : outer);
            verdicts.put(element, known);
        }
        return known.reason();
    }

    private @Nullable DropReason ownReason(Element element) {
        String name = element.normalName();
        if (name.equals("body")
                || name.equals("html")
                || name.equals("main")
                || name.equals("article")) {
            return null;
        }
        DropReason reason = namedReason(element);
        if (reason == null || aroundHeadline.contains(element)) {
            return null;
        }
        boolean oftenLong = reason == DropReason.COMMENTS || reason == DropReason.CAPTION;
        double share = weights.getOrDefault(element, 0) / Math.max(1, total);
        return share > (oftenLong ? MAX_LONG_SHARE : MAX_SHARE) ? null : reason;
    }

    private static @Nullable DropReason namedReason(Element element) {
        DropReason byTag = BY_TAG.get(element.normalName());
        if (byTag != null) {
            return byTag;
        }
        if (isHidden(element)) {
            return DropReason.HIDDEN;
        }
        DropReason byRole = BY_ROLE.get(element.attr("role"));
        return byRole == null ? byWords(element) : byRole;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDING.matcher(element.attr("style")).find();
    }

    private static @Nullable DropReason byWords(Element element) {
        String named =
                element.className()
                        + ' '
                        + element.id()
                        + ' '
                        + element.attr("data-testid")
                        + ' '
                        + element.attr("data-component");
        if (named.length() <= 3) {
            return null;
        }
        for (String word : words(named)) {
            DropReason reason = BY_WORD.get(word);
            if (reason != null) {
                return reason;
            }
        }
        return null;
    }

    /** Returns the words of class names, whether separated by hyphens, underscores or humps. */
    static List<String> words(String named) {
        Set<String> words = new HashSet<>();
        String parted = HUMP.matcher(named).replaceAll("-").toLowerCase(Locale.ROOT);
        for (String word : NOT_WORD.split(parted, -1)) {
            words.add(word);
        }
        return List.copyOf(words);
    }
}
