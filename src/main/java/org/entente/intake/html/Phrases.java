package org.entente.intake.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.intake.DropReason;
import org.jspecify.annotations.Nullable;

/** Words by which what stands between the paragraphs of an article is known. */
final class Phrases {

    private record Phrase(Pattern pattern, int maxChars, DropReason reason) {}

    private static final List<Phrase> PHRASES = new ArrayList<>();

    private static final String DATE =
            "(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|(?:mon|tues?|wednes|thurs?|fri|satur|sun)?(?:day)?,?"
                + " ?(?:\\d{1,2}(?:st|nd|rd|th)?"
                + " )?(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?"
                + " ?(?:\\d{1,2}(?:st|nd|rd|th)?)?,? ?(?:\\d{4})?)(?:,? ?(?:at"
                + " )?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?)?";

    static {
        add(
                DropReason.ADVERTISEMENT,
                60,
                "adver(?:t|ts|tisement|tisements)|ads?|sponsored(?: content)?|paid"
                    + " (?:content|post)|anzeige|werbung"
                    + "|publicidade?|publicit[\u00e9a\u00e0]|reklam[ae]?|iklan|\u0440\u0435\u043a\u043b\u0430\u043c\u0430|(?:(?:story|article)"
                    + " continues below|scroll to continue|continue reading).*|(?:story|article)"
                    + " continues|remove ads|report (?:this )?ad");
        add(
                DropReason.SHARING,
                160,
                "(?:share|tweet|pin|email|e-mail|print|whatsapp|facebook|twitter|reddit|linkedin|copy"
                    + " link)(?: (?:this|on|via|it|the|article|story|post|page)\\b.*)?|like this(?:"
                    + " story| article| post)?[:?].*|follow (?:us|me)\\b.*|follow .{1,40} on"
                    + " (?:twitter|facebook|instagram|social).*|like us on .*|find us on .*|join"
                    + " (?:us|the conversation)\\b.*|\\d+ shares?|save(?: article| for later)?");
        add(
                DropReason.NEWSLETTER,
                300,
                "(?:sign up|subscribe|register|log in|sign in|join now)\\b.*|already (?:a"
                        + " subscriber|have an account).*|(?:get|receive) (?:the|our|your)"
                        + " .*(?:newsletter|inbox|updates|headlines).*|.*\\bsign up (?:for|to)"
                        + " (?:our|the|receive|get)\\b.*newsletter.*|.*\\bsubscribe to"
                        + " (?:our|the)\\b.*|enter your email.*|get access to .*subscription.*");
        add(
                DropReason.READ_MORE,
                250,
                "(?:read|see|watch|listen|learn|more|related|recommended|also)(?:"
                    + " (?:more|next|also|stories|story|articles?|news|topics?|coverage|content|videos?|links?|posts?|roundup|read|on"
                    + " this))?:?|(?:read|see|related|watch|more|listen|also read|also"
                    + " see|recommended|up next|more info)(?: \\w+){0,3} ?: ?.*|(?:read more|read"
                    + " also|see also|related (?:stories|articles?|news|roundup|reading)|more"
                    + " from|more on|more stories|more great|up next|continue reading)\\b.*|you"
                    + " (?:may|might) (?:also )?(?:like|be interested).*|don['\u2019]t miss.*|must"
                    + " reads?|most (?:read|popular|viewed|recent).*|popular"
                    + " (?:on|in|now|posts|stories)\\b.*|trending(?:"
                    + " now)?|editor['\u2019]?s['\u2019]? (?:picks?|choice).*|lire aussi.*|\u00e0"
                    + " lire aussi.*|lesen sie (?:auch|mehr).*|mehr zum thema.*|lea"
                    + " tambi\u00e9n.*|leia (?:tamb\u00e9m|mais).*|te puede interesar.*|leggi"
                    + " anche.*|baca juga.*|\u0447\u0438\u0442\u0430\u0439\u0442\u0435"
                    + " \u0442\u0430\u043a\u0436\u0435.*");
        add(
                DropReason.BYLINE,
                300,
                "(?:by|von|par|por) (?-i:\\p{Lu})[^.!?]{1,80}|(?:last"
                        + " )?(?:updated|published|posted|modified)(?: on| at)?:? .{0,60}|"
                        + DATE
                        + "|\\(?(?:additional"
                        + " )?(?:reporting|editing|writing|compiled|edited|written) (?:and \\w+"
                        + " )?by .*|[^.]{3,200} contributed (?:to this"
                        + " (?:report|story|article)|reporting).*|have a"
                        + " tip\\?.*|.*\\b(?:follow|reach)"
                        + " (?:him|her|them|me)\\b.*(?:on|at)\\b.*@?.*|.*\\b(?:may|can) be reached"
                        + " at\\b.*|\\d+ min(?:ute)?s?(?: read)?|[^.]{2,60}\\b(?:is|are)"
                        + " (?:a|an|the)"
                        + " [^.]{0,60}\\b(?:reporter|correspondent|editor|columnist|writer|journalist|staff"
                        + " writer)\\b.{0,150}");
        add(
                DropReason.CAPTION,
                300,
                "\\(?(?:image|photo|picture|photograph|video|graphic|foto|bild|cr\u00e9dit)s?(?:"
                    + " credit| by| courtesy| source| via)?s?:"
                    + " ?.{1,150}|(?:image|photo|photograph|video|foto)"
                    + " (?:by|courtesy|credit|via|source)\\b.{1,150}|.*\\((?:image|photo|picture|credit|source|photo"
                    + " by|ap"
                    + " photo|ap|reuters|afp|file|getty)\\b[^)]{0,80}\\)|.*\\([^)]{0,60}/(?:ap|afp|reuters|getty"
                    + " images?|nasa|shutterstock|bloomberg|flickr)\\)|.*\\b(?:getty"
                    + " images|shutterstock|ap photo|afp via getty)\\b.{0,40}|(?:click|tap)"
                    + " (?:to|for) (?:enlarge|expand|larger|view).*|(?:hide|show|view)"
                    + " captions?|toggle caption");
        add(
                DropReason.COMMENTS,
                200,
                "(?:\\d+ )?comments?(?: \\(\\d+\\))?|(?:leave|post|add|write) a"
                    + " (?:reply|comment).*|(?:view|show|hide|load|see) (?:all |more )?(?:\\d+"
                    + " )?comments?.*|tell us what you think.*|join the discussion.*|what do you"
                    + " think\\?.*comments.*|be the first to comment.*");
        add(
                DropReason.PAGE_FURNITURE,
                250,
                "(?:filed under|tags?|topics?|categor(?:y|ies)|keywords?|in this"
                    + " (?:article|story)|labels) ?:?.{0,150}?(?:\\|)?|(?:\u00a9|copyright|\\(c\\))"
                    + " .*|.*\\ball rights reserved\\.?.*|back to (?:top|home).*|skip to"
                    + " .*|close|loading\\.*|menu|search|next|previous|advertisement\\.?");
    }

    private Phrases() {}

    private static void add(DropReason reason, int maxChars, String pattern) {
        PHRASES.add(
                new Phrase(
                        Pattern.compile(
                                "(?:" + pattern + ")",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                        maxChars,
                        reason));
    }

    /** Returns what a text is, if its words tell that it is no paragraph of an article. */
    static @Nullable DropReason reason(String text) {
        for (Phrase phrase : PHRASES) {
            if (text.length() <= phrase.maxChars() && phrase.pattern().matcher(text).matches()) {
                return phrase.reason();
            }
        }
        return null;
    }
}
