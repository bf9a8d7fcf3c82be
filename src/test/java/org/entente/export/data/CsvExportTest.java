package org.entente.export.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.entente.export.Drawn;
import org.entente.model.Claim;
import org.entente.model.Tie;
import org.entente.model.trace.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @Test
    void zipHoldsTablesAndTexts() {
        assertThat(files(Drawn.sample()).keySet())
                .containsExactly(
                        "ties.csv",
                        "actors.csv",
                        "concerns.csv",
                        "evidence.csv",
                        "dossier.csv",
                        "sources.csv",
                        "sources/news.txt");
    }

    @Test
    void tiesReadBackTheSame() {
        for (Drawn pictures : List.of(Drawn.builtIn(), Drawn.hostile())) {
            List<Map<String, String>> rows = records(pictures, "ties.csv");
            List<Tie> ties = pictures.graph().ties();
            assertThat(rows).hasSameSizeAs(ties);
            for (int i = 0; i < ties.size(); i++) {
                Tie tie = ties.get(i);
                String speaker = tie.accordingTo() == null ? "" : tie.accordingTo().value();
                assertThat(rows.get(i))
                        .containsEntry("id", tie.id().value())
                        .containsEntry("from", tie.from().value())
                        .containsEntry("to", tie.to().value())
                        .containsEntry("toName", pictures.graph().dossier().nameOf(tie.to()))
                        .containsEntry("label", tie.label())
                        .containsEntry("directed", Boolean.toString(tie.directed()))
                        .containsEntry("kind", tie.kind().word())
                        .containsEntry("stance", tie.stance().word())
                        .containsEntry("status", tie.status().word())
                        .containsEntry("accordingTo", speaker)
                        .containsEntry("period", tie.period() == null ? "" : "past");
            }
        }
    }

    @Test
    void evidenceReadsBackTheSameAndStandsWhereItSays() {
        Drawn pictures = Drawn.builtIn();
        List<Map<String, String>> rows = records(pictures, "evidence.csv");
        String text = pictures.graph().dossier().sources().get(0).article().text();
        int row = 0;
        for (Claim claim : pictures.graph().dossier().claims()) {
            for (Citation citation : pictures.evidence().citations(claim.id())) {
                Map<String, String> values = rows.get(row++);
                assertThat(values)
                        .containsEntry("claim", claim.id().value())
                        .containsEntry("quote", citation.evidence().quote())
                        .containsEntry("drift", "exact");
                int start = text.offsetByCodePoints(0, Integer.parseInt(values.get("start")));
                int end = text.offsetByCodePoints(0, Integer.parseInt(values.get("end")));
                assertThat(text.substring(start, end)).isEqualTo(citation.evidence().quote());
            }
        }
        assertThat(rows).hasSize(row);
    }

    @Test
    void concernsNameTheirHoldersAndSubjects() {
        assertThat(records(Drawn.sample(), "concerns.csv"))
                .singleElement()
                .satisfies(
                        row ->
                                assertThat(row)
                                        .containsEntry("holders", "cordia")
                                        .containsEntry("about", "partners aland"));
    }

    @Test
    void noCellCanRunAsFormula() {
        Map<String, byte[]> files = new LinkedHashMap<>(files(Drawn.hostile()));
        files.keySet().removeIf(name -> !name.endsWith(".csv"));
        assertThat(files).hasSize(6);
        for (byte[] file : files.values()) {
            for (List<String> row : Csv.rows(text(file))) {
                assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r\\n].*"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "'=1",
                "''-1",
                "\uFF1D1",
                "'"
            })
    void guardedFieldReadsBackTheSame(String field) {
        String file = text(new CsvPrinter().row(List.of(field, "end")).bytes());
        List<String> row = Csv.rows(file).get(0);
        assertThat(row.get(0)).startsWith("'");
        assertThat(Csv.unguarded(row.get(0))).isEqualTo(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a-b", "x = y", "'tis", "say \"so\"", "a,b", "two\r\nlines", " led", ""})
    void harmlessFieldIsLeftAlone(String field) {
        String file = text(new CsvPrinter().row(List.of(field, "end")).bytes());
        assertThat(Csv.rows(file)).containsExactly(List.of(field, "end"));
    }

    @Test
    void anotherExportIsTheSameToTheByte() {
        Drawn one = Drawn.sample();
        Drawn other = Drawn.sample();
        assertThat(CsvExport.bytes(one.evidence(), one.graph()))
                .isEqualTo(CsvExport.bytes(other.evidence(), other.graph()));
    }

    private static List<Map<String, String>> records(Drawn pictures, String file) {
        List<List<String>> rows = Csv.rows(text(files(pictures).getOrDefault(file, new byte[0])));
        List<Map<String, String>> records = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Map<String, String> values = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                values.put(rows.get(0).get(i), Csv.unguarded(row.get(i)));
            }
            records.add(values);
        }
        return records;
    }

    private static Map<String, byte[]> files(Drawn pictures) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] bytes = CsvExport.bytes(pictures.evidence(), pictures.graph());
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }

    /** The text without the byte order mark, which must be there. */
    private static String text(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return text.substring(1);
    }
}
