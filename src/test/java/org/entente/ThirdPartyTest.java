package org.entente;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of libraries that the build puts into the package. */
class ThirdPartyTest {

    private static final Pattern DEPENDENCY = Pattern.compile("(?s)<dependency>(.*?)</dependency>");

    private static final Pattern NAME = Pattern.compile("<artifactId>(.*?)</artifactId>");

    private static List<String> libraries() throws IOException {
        try (InputStream list =
                ThirdPartyTest.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt")) {
            String text = new String(Objects.requireNonNull(list).readAllBytes(), UTF_8);
            return text.lines().filter(line -> line.contains(":")).toList();
        }
    }

    @Test
    void everyLibraryIsListedWithItsVersionAndItsLicence() throws IOException {
        assertThat(libraries())
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.matches("[\\w.-]+:[\\w.-]+:[\\w.-]+ - \\S.*"))
                .noneMatch(line -> line.contains("Unknown"));
    }

    @Test
    void whatThePackageNeedsIsListedAndWhatTheTestsNeedIsNot() throws IOException {
        List<String> names = libraries().stream().map(line -> line.split(":", 3)[1]).toList();
        String pom = Files.readString(Path.of("pom.xml"));

        DEPENDENCY
                .matcher(
                        pom.substring(
                                pom.indexOf("</dependencyManagement>"), pom.indexOf("<build>")))
                .results()
                .forEach(
                        found -> {
                            var name = NAME.matcher(found.group(1));
                            assertThat(name.find()).isTrue();
                            boolean listed = !found.group(1).contains("<scope>test</scope>");
                            assertThat(names.contains(name.group(1)))
                                    .as(name.group(1))
                                    .isEqualTo(listed);
                        });
    }
}
