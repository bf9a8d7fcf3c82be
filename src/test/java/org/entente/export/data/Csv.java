package org.entente.export.data;

import java.util.ArrayList;
import java.util.List;

/** Reads CSV as RFC 4180 has it, and takes the guard against formulas off. */
public final class Csv {

    private Csv() {}

    public static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean twice = i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (quoted && c == '"' && twice) {
                field.append('"');
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ',') {
                row.add(take(field));
            } else if (!quoted && c == '\r') {
                row.add(take(field));
                rows.add(List.copyOf(row));
                row.clear();
                i++;
            } else {
                field.append(c);
            }
        }
        return rows;
    }

    public static String unguarded(String field) {
        return field.matches("(?s)'+[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20].*")
                ? field.substring(1)
                : field;
    }

    private static String take(StringBuilder field) {
        String text = field.toString();
        field.setLength(0);
        return text;
    }
}
