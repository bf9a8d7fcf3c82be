package org.entente.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.entente.intake.Block;
import org.entente.intake.BlockKind;
import org.entente.intake.Intake;
import org.entente.intake.IntakeException;
import org.entente.intake.Original;
import org.entente.intake.html.HtmlReader;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how well articles are told from the pages around them, as article-extraction-benchmark
 * does: by runs of four words, the headline left out.
 *
 * <p>Arguments: a folder with {@code ground-truth.json} and {@code html}, an expression that the
 * ids of the pages taken must match, and optionally a folder that takes each page's blocks.
 */
public final class ArticleAccuracy {

    private static final int RUN = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    private ArticleAccuracy() {}

    /** How one page went. */
    private record Score(double precision, double recall, boolean exact) {}

    /**
     * Measures.
     *
     * @param args the folder, the expression, and where blocks go
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String... args) throws IOException {
        PrintStream out = System.out;
        Path folder = Path.of(args[0]);
        Pattern ids = Pattern.compile(args.length > 1 ? args[1] : ".*");
        JsonNode truth =
                JsonMapper.shared().readTree(Files.readString(folder.resolve("ground-truth.json")));
        Map<String, Score> scores = new TreeMap<>();
        long nanos = 0;
        try (Stream<Path> pages = Files.list(folder.resolve("html"))) {
            for (Path page : pages.sorted().toList()) {
                String id = page.getFileName().toString().replaceFirst("\\..*", "");
                if (!ids.matcher(id).matches()) {
                    continue;
                }
                byte[] bytes = bytes(page);
                long start = System.nanoTime();
                Intake intake = read(id, bytes);
                nanos += System.nanoTime() - start;
                scores.put(id, score(truth.path(id).path("articleBody").asString(""), body(intake)));
                if (args.length > 2) {
                    Files.writeString(Path.of(args[2]).resolve(id + ".txt"), listing(intake));
                }
            }
        }
        scores.forEach(
                (id, score) ->
                        out.printf(
                                Locale.ROOT,
                                "%.16s  P %.3f  R %.3f  %s%n",
                                id,
                                score.precision(),
                                score.recall(),
                                score.exact() ? "exact" : ""));
        double p = scores.values().stream().mapToDouble(Score::precision).average().orElse(0);
        double r = scores.values().stream().mapToDouble(Score::recall).average().orElse(0);
        double exact = scores.values().stream().filter(Score::exact).count();
        out.printf(
                Locale.ROOT,
                "%d pages: precision %.3f, recall %.3f, F1 %.3f, exact %.3f; %.1f ms a page%n",
                scores.size(),
                p,
                r,
                2 * p * r / (p + r),
                exact / scores.size(),
                nanos / 1e6 / scores.size());
    }

    private static byte[] bytes(Path page) throws IOException {
        try (InputStream in = Files.newInputStream(page);
                InputStream plain =
                        page.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return plain.readAllBytes();
        }
    }

    private static Intake read(String id, byte[] bytes) throws IOException {
        try {
            return HtmlReader.read(Original.of(id, bytes));
        } catch (IntakeException e) {
            throw new IOException(id + ": " + e.getMessage(), e);
        }
    }

    private static String body(Intake intake) {
        return intake.blocks().stream()
                .filter(block -> block.isKept() && block.kind() != BlockKind.HEADLINE)
                .map(Block::text)
                .collect(Collectors.joining("\n\n"));
    }

    private static String listing(Intake intake) {
        return intake.metadata()
                + "\n"
                + intake.blocks().stream()
                        .map(
                                block ->
                                        (block.dropped() == null
                                                        ? block.kind() == BlockKind.HEADLINE
                                                                ? "# "
                                                                : "+ "
                                                        : "- [" + block.dropped() + "] ")
                                                + block.text())
                        .collect(Collectors.joining("\n"));
    }

    private static Score score(String truth, String found) {
        List<String> expected = words(truth);
        List<String> got = words(found);
        Map<String, Integer> balance = new HashMap<>();
        runs(expected).forEach(run -> balance.merge(run, 1, Integer::sum));
        int all = balance.values().stream().mapToInt(Integer::intValue).sum();
        int hits = 0;
        List<String> runs = runs(got);
        for (String run : runs) {
            Integer left = balance.get(run);
            if (left != null && left > 0) {
                hits++;
                balance.put(run, left - 1);
            }
        }
        return new Score(
                runs.isEmpty() ? 0 : (double) hits / runs.size(),
                all == 0 ? 1 : (double) hits / all,
                expected.equals(got));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < Math.max(1, words.size() - RUN + 1) && !words.isEmpty(); i++) {
            runs.add(String.join(" ", words.subList(i, Math.min(words.size(), i + RUN))));
        }
        return runs;
    }
}
