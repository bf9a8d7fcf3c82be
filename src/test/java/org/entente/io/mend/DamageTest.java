package org.entente.io.mend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.edit.Edit;
import org.entente.io.DossierDocument;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.MemoryFiles;
import org.entente.io.json.JsonReader;
import org.entente.io.json.JsonSurgery;
import org.entente.io.json.JsonValue;
import org.entente.io.json.JsonValue.JsonArray;
import org.entente.io.json.JsonValue.JsonObject;
import org.entente.io.json.JsonValue.Member;
import org.entente.io.problem.FileException;
import org.entente.model.Dossier;
import org.entente.model.file.Unread;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The built-in dossier with one field damaged. */
class DamageTest {

    private static final String FOLDER = "/org/entente/seeds/china-russia-north-korea/";
    private static final long SEED = 15;

    /** As many places of each sort are damaged. */
    private static final int PLACES_OF_A_SORT = 2;

    /** Whatever is put into its place, this is wrong, and laid out as no program would. */
    private static final String ODD = "{\"odd\" :  [1.50, \"\\u0041\"]}";

    private static String whole = "";
    private static byte[] article = {};

    @BeforeAll
    static void read() throws IOException {
        whole = new String(bytes("dossier.json"), StandardCharsets.UTF_8);
        article = bytes("article.txt");
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DamageTest.class.getResourceAsStream(FOLDER + name))) {
            return in.readAllBytes();
        }
    }

    private static DossierReading read(String text) {
        return new DossierReader()
                .read(new MemoryFiles(text.getBytes(StandardCharsets.UTF_8), article));
    }

    private static Mending mending(DossierReading reading) {
        return new Mending(reading.document().orElseThrow(), new MemoryFiles(new byte[0], article));
    }

    private static Dossier part(DossierReading reading) {
        return reading.document().flatMap(DossierDocument::dossier).orElseThrow();
    }

    /** A few places of every sort of value of the dossier, at random. */
    static List<String> places() throws IOException, FileException {
        read();
        List<String> all = new ArrayList<>();
        gather(JsonReader.read(whole), "", all);
        Map<String, List<String>> sorts =
                all.stream()
                        .collect(
                                Collectors.groupingBy(
                                        place -> place.replaceAll("\\d+", "#"),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        Random random = new Random(SEED);
        List<String> some = new ArrayList<>();
        for (List<String> sort : sorts.values()) {
            for (int i = 0; i < Math.min(PLACES_OF_A_SORT, sort.size()); i++) {
                some.add(sort.get(random.nextInt(sort.size())));
            }
        }
        return some;
    }

    private static void gather(JsonValue value, String place, List<String> into) {
        if (value instanceof JsonObject object) {
            for (Member member : object.members()) {
                gather(member.value(), place + '/' + member.name(), into);
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                gather(array.elements().get(i), place + '/' + i, into);
            }
        } else if (!place.equals("/format") && !place.equals("/$schema")) {
            into.add(place);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void oneDamagedValueLeavesAllThatDoesNotDependOnIt(String place) throws FileException {
        String damaged = JsonSurgery.set(whole, place, ODD);

        DossierReading reading = read(damaged);
        Dossier part = part(reading);

        assertThat(reading.dossier()).as("the whole is not sound").isEmpty();
        assertThat(reading.problems()).isNotEmpty();
        int before = claims(read(whole).dossier().orElseThrow());
        boolean isBase = place.startsWith("/actors/") || place.startsWith("/sources/");
        assertThat(claims(part)).isGreaterThanOrEqualTo(isBase ? 0 : before - 12);
        assertThat(mending(reading).findings(part)).hasSameSizeAs(reading.problems());
    }

    private static int claims(Dossier dossier) {
        return dossier.claims().size();
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsDamagedIsWrittenBackVerbatim(String place) throws FileException {
        String damaged = JsonSurgery.set(whole, place, ODD);
        DossierDocument document = read(damaged).document().orElseThrow();
        Dossier part = document.dossier().orElseThrow();

        assertSame(document.changedTo(part).text(), damaged);
        String edited =
                document.changedTo(
                                new Edit.Retitle("Another title \u00e9")
                                        .on(part)
                                        .withStory(List.of()))
                        .text();
        String back = document.changedTo(part).text();

        assertThat(edited).contains(place.equals("/title") ? "Another title" : ODD);
        assertSame(back, damaged);
    }

    @ParameterizedTest
    @MethodSource("places")
    void whatIsDamagedCanBeWrittenAgainAndThatUndone(String place) throws FileException {
        String damaged = JsonSurgery.set(whole, place, ODD);
        DossierReading reading = read(damaged);
        Dossier part = part(reading);
        String right = text(whole, place);

        Edit mend = mending(reading).edit(part, Mend.write("Write it", place, right));
        Dossier mended = mend.on(part);
        DossierDocument written = reading.document().orElseThrow().changedTo(mended);

        assertThat(mended.unread()).isEmpty();
        assertThat(mended).isEqualTo(read(whole).dossier().orElseThrow());
        assertThat(read(written.text()).dossier()).contains(mended);
        if (!right.equals("null")) {
            assertSame(written.text(), whole);
        }
        assertThat(part(read(written.changedTo(part).text()))).isEqualTo(part);
    }

    /** The texts are long; where they part ways is shown. */
    private static void assertSame(String text, String wanted) {
        int from = Math.max(0, Arrays.mismatch(text.toCharArray(), wanted.toCharArray()) - 80);
        assertThat(text.substring(Math.min(from, text.length())))
                .startsWith(wanted.substring(from, Math.min(from + 300, wanted.length())))
                .hasSize(wanted.length() - from);
    }

    /** A copy of the dossier, laid out anew, has all that was broken too. */
    @ParameterizedTest
    @MethodSource("places")
    void whatIsDamagedIsInACopyToo(String place) throws FileException {
        Dossier part = part(read(JsonSurgery.set(whole, place, ODD)));

        String copy = DossierDocument.of(part).text();

        if (!part.unread().isEmpty()) {
            assertThat(copy).contains(ODD);
            assertThat(part(read(copy)).unread()).hasSameSizeAs(part.unread());
            assertThat(part(read(copy)).claims()).isEqualTo(part.claims());
        }
    }

    private static String text(String json, String place) throws FileException {
        JsonSurgery.Stretch there = JsonSurgery.find(json, place).orElseThrow();
        return json.substring(there.start(), there.end());
    }

    @Test
    void whatCannotBeReadIsKnownByItsPlace() throws FileException {
        String damaged = JsonSurgery.set(whole, "/ties/3/from", "\"narnia\"");

        assertThat(part(read(damaged)).unread())
                .extracting(Unread::place)
                .startsWith("ties")
                .isSubsetOf("ties", "concerns", "story");
    }

    static Stream<String> listed() {
        return Stream.of("/ties", "/actors", "/concerns", "/sources");
    }

    @ParameterizedTest
    @MethodSource("listed")
    void aListThatIsNoneLeavesNothingToEdit(String place) throws FileException {
        DossierReading reading = read(JsonSurgery.set(whole, place, "{}"));

        assertThat(reading.document().flatMap(DossierDocument::dossier)).isEmpty();
    }
}
