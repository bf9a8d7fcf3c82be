package org.entente.mention;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.entente.mention.Country.Form;

/**
 * The program's own list of countries. It was made from countries-list and i18n-nationality (both
 * MIT) and proofread.
 */
final class Countries {

    private static final Countries ALL = read();

    private final List<Country> countries = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    private Countries() {}

    /** Returns the countries, by their codes. */
    static List<Country> all() {
        return ALL.countries;
    }

    /** Returns phrases that contain the name of a country but mean something else. */
    static List<String> others() {
        return ALL.others;
    }

    private static Countries read() {
        try (InputStream in = Countries.class.getResourceAsStream("countries.tsv")) {
            byte[] bytes = Objects.requireNonNull(in, "countries.tsv").readAllBytes();
            Countries countries = new Countries();
            new String(bytes, StandardCharsets.UTF_8).lines().forEach(countries::add);
            return countries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] fields = line.split("\t", -1);
        if (fields[0].equals("-")) {
            others.add(fields[1]);
        } else {
            countries.add(
                    new Country(fields[0], forms(fields[1]), forms(fields[2]), forms(fields[3])));
        }
    }

    private static List<Form> forms(String field) {
        return Arrays.stream(field.split("\\|", -1))
                .filter(form -> !form.isEmpty())
                .map(Form::of)
                .toList();
    }
}
