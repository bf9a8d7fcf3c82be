package org.entente.intake.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the machine-readable dates of pages; time and time zone are dropped. */
final class PageDate {

    private static final Pattern ISO = Pattern.compile("^(\\d{4})-?(\\d{2})-?(\\d{2})(?:\\D.*|)$");
    private static final Pattern SLASHED =
            Pattern.compile("^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})\\b.*");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "(?i)^(?:\\w+,? )?(\\d{1,2})[ -]([a-z]{3})[a-z]*\\.?,?[ -](\\d{4})\\b.*");
    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "(?i)^(?:[a-z]+day,? )?([a-z]{3})[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,?"
                            + " (\\d{4})\\b.*");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");

    private PageDate() {}

    /** Returns a date as {@code 2024-11-03}; null if the text is not a date. */
    static @Nullable String of(String text) {
        String said = text.strip();
        Matcher iso = ISO.matcher(said);
        if (iso.matches()) {
            return date(iso.group(1), number(iso.group(2)), iso.group(3));
        }
        Matcher slashed = SLASHED.matcher(said);
        if (slashed.matches()) {
            return date(slashed.group(1), number(slashed.group(2)), slashed.group(3));
        }
        Matcher day = DAY_FIRST.matcher(said);
        if (day.matches()) {
            return date(day.group(3), month(day.group(2)), day.group(1));
        }
        Matcher month = MONTH_FIRST.matcher(said);
        return month.matches() ? date(month.group(3), month(month.group(1)), month.group(2)) : null;
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) + 1;
    }

    private static @Nullable String date(String year, int month, String day) {
        try {
            return LocalDate.of(number(year), month, number(day)).toString();
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
