package org.entente.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportFormatTest {

    @ParameterizedTest
    @CsvSource({"a.png, PNG", "a.b.SVG, SVG", "folder.png/a.pdf, PDF", ".png, PNG"})
    void theExtensionNamesTheFormat(String file, ExportFormat format) {
        assertThat(ExportFormat.of(Path.of(file))).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "a.doc", "a.", "a.png/b", "/"})
    void noOtherNameHasAFormat(String file) {
        assertThat(ExportFormat.of(Path.of(file))).isEmpty();
    }

    @Test
    void allExtensionsAreListed() {
        assertThat(ExportFormat.extensions())
                .isEqualTo("png, svg, pdf, html, graphml, gexf, dot, csv, zip, jsonld");
    }
}
