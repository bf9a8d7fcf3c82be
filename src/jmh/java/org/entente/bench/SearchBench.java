package org.entente.bench;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.entente.model.Dossier;
import org.entente.model.Dossiers;
import org.entente.view.search.SearchIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What a letter typed into the search field costs with a megabyte of text: 50 ms at most. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SearchBench {

    private static final List<String> WORDS =
            List.of("troops", "to", "Kandor", "sends", "grain", "border", "talks", "envoy");

    /** What is typed: found everywhere, found by two words, spelt wrong, and spelt like nothing. */
    @Param({"e", "troops to k", "kandro", "qzwxvy hjkl"})
    public String typed;

    private SearchIndex index;

    /** Writes the text. */
    @Setup
    public void write() {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 1_000_000; i++) {
            text.append("The");
            for (int w = 0; w < 20; w++) {
                text.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
                if (w % 7 == 0) {
                    text.append(Integer.toString(random.nextInt(20_000), Character.MAX_RADIX));
                }
            }
            text.append(i % 6 == 0 ? ".\n\n" : ". ");
        }
        Dossier dossier =
                Dossiers.of(text.toString()).country("kandor", "Kandor").build();
        index = SearchIndex.of(dossier, () -> false);
    }

    @Benchmark
    public SearchIndex.Result search() {
        return index.search(typed);
    }
}
