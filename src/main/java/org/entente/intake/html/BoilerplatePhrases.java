package org.entente.intake.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.intake.DropReason;
import org.jspecify.annotations.Nullable;

/** Phrases that mark text between the paragraphs of an article: "Read more", "Photo by". */
final class BoilerplatePhrases {

    /** One section of the list. */
    private record Section(DropReason reason, int maxChars, Pattern pattern) {}

    private static final Pattern HEAD = Pattern.compile("\\[(\\w+) (\\d+)]");

    private static final String CLOCK =
            "(?:at )?\\d{1,2}[:.]\\d{2}(?::\\d{2})? ?(?:[ap]\\.?m\\.?)?(?: ?[a-z]{2,4})?";
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\\.?";
    private static final String WEEKDAY =
            "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?";
    private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final String DATE =
            "(?:\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}|"
                    + WEEKDAY
                    + "(?:"
                    + DAY
                    + " "
                    + MONTH
                    + "|"
                    + MONTH
                    + " "
                    + DAY
                    + "),? ?(?:\\d{4})?)(?:,? ?"
                    + CLOCK
                    + ")?";

    private static final List<Section> SECTIONS = read();

    private BoilerplatePhrases() {}

    /** Returns what a text is, if its words tell that it is no paragraph of an article. */
    static @Nullable DropReason reason(String text) {
        for (Section section : SECTIONS) {
            if (text.length() <= section.maxChars() && section.pattern().matcher(text).matches()) {
                return section.reason();
            }
        }
        return null;
    }

    private static List<Section> read() {
        try (InputStream in = BoilerplatePhrases.class.getResourceAsStream("phrases.txt")) {
            byte[] bytes = Objects.requireNonNull(in, "phrases.txt").readAllBytes();
            return sections(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Section> sections(String list) {
        List<Section> sections = new ArrayList<>();
        List<String> open = new ArrayList<>();
        String head = "";
        for (String line : (list + "\n[END 0]").lines().toList()) {
            if (HEAD.matcher(line).matches()) {
                if (!open.isEmpty()) {
                    sections.add(section(head, open));
                }
                open.clear();
                head = line;
            } else if (!line.isBlank() && !line.startsWith("#")) {
                open.add(line.replace("{date}", DATE));
            }
        }
        return List.copyOf(sections);
    }

    private static Section section(String head, List<String> alternatives) {
        Matcher named = HEAD.matcher(head);
        if (!named.matches()) {
            throw new IllegalStateException("phrases.txt does not begin with a section");
        }
        return new Section(
                DropReason.valueOf(named.group(1)),
                Integer.parseInt(named.group(2)),
                Pattern.compile(
                        String.join("|", alternatives),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
}
