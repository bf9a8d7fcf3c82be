package org.entente.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.cli.terminal.Plain;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.sheet.Paper;
import org.entente.drawing.style.Rgba;
import org.entente.drawing.style.Theme;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.TieKind;
import org.entente.model.Word;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Parses words of the dossier's vocabularies and numbers; says what is known or wanted. */
final class VocabularyParser {

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");
    private static final String HEX = "#?([0-9a-f]{3}|[0-9a-f]{6})";

    private VocabularyParser() {}

    /** Registers converters for the vocabularies. */
    static CommandLine teach(CommandLine line) {
        return line.registerConverter(Stance.class, of(Stance.values()))
                .registerConverter(Status.class, of(Status.values()))
                .registerConverter(TieKind.class, of(TieKind.values()))
                .registerConverter(Theme.class, VocabularyParser::theme)
                .registerConverter(GraphLayout.class, VocabularyParser::layout)
                .registerConverter(Paper.class, VocabularyParser::paper)
                .registerConverter(Rgba.class, VocabularyParser::color)
                .registerConverter(CheckCommand.Form.class, VocabularyParser::form)
                .registerConverter(int.class, whole(Integer::valueOf))
                .registerConverter(long.class, whole(Long::valueOf))
                .registerConverter(double.class, VocabularyParser::number)
                .registerConverter(Double.class, VocabularyParser::number);
    }

    private static <T> ITypeConverter<T> whole(Function<String, T> parser) {
        return value -> parsed(value, parser, "a whole number");
    }

    private static Double number(String value) {
        return parsed(value, Double::valueOf, "a number");
    }

    private static <T> T parsed(String value, Function<String, T> parser, String wanted) {
        try {
            return parser.apply(value.strip());
        } catch (NumberFormatException e) {
            boolean large = WHOLE.matcher(value.strip()).matches();
            throw new TypeConversionException(
                    "\"" + Plain.line(value) + "\" is " + (large ? "too large" : "not " + wanted));
        }
    }

    private static CheckCommand.Form form(String value) {
        return Arrays.stream(CheckCommand.Form.values())
                .filter(form -> form.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(value, List.of("text", "json")));
    }

    private static <T extends Word> ITypeConverter<T> of(T[] words) {
        List<T> known = List.of(words);
        return value ->
                known.stream()
                        .filter(word -> word.word().equals(value.strip().toLowerCase(Locale.ROOT)))
                        .findFirst()
                        .orElseThrow(() -> unknown(value, known.stream().map(Word::word).toList()));
    }

    private static Theme theme(String value) {
        return Arrays.stream(Theme.values())
                .filter(theme -> theme.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(value, List.of("light", "dark")));
    }

    private static GraphLayout layout(String value) {
        return Arrays.stream(GraphLayout.values())
                .filter(layout -> layout.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(
                        () -> unknown(value, List.of("stress", "concentric", "circle", "map")));
    }

    private static Paper paper(String value) {
        return Arrays.stream(Paper.values())
                .filter(paper -> paper.name().equalsIgnoreCase(value.strip()))
                .findFirst()
                .orElseThrow(() -> unknown(value, List.of("a4", "a3", "letter")));
    }

    private static Rgba color(String value) {
        String word = value.strip().toLowerCase(Locale.ROOT);
        if (word.equals("transparent")) {
            return Rgba.TRANSPARENT;
        }
        if (word.equals("white") || word.equals("black")) {
            return Rgba.of(word.equals("white") ? "#ffffff" : "#000000");
        }
        if (!word.matches(HEX)) {
            throw new TypeConversionException(
                    "\""
                            + Plain.line(value)
                            + "\" is not a colour; use transparent, white,"
                            + " black, or a colour such as #0072b2");
        }
        String digits = word.replace("#", "");
        return Rgba.of("#" + (digits.length() == 6 ? digits : digits.replaceAll("(.)", "$1$1")));
    }

    private static TypeConversionException unknown(String value, List<String> known) {
        return new TypeConversionException(
                known.stream()
                        .collect(
                                Collectors.joining(
                                        ", ", "\"" + Plain.line(value) + "\" is none of ", "")));
    }
}
