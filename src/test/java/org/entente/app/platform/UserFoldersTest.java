package org.entente.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.entente.app.settings.Preferences;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("/home/ann");

    private static UserFolders on(String system, Map<String, String> environment) {
        return new UserFolders(environment, system, HOME);
    }

    @Test
    void linuxHasAFolderForEach() {
        UserFolders usual = on("Linux", Map.of());
        assertThat(usual.settings()).isEqualTo(HOME.resolve(".config/entente"));
        assertThat(usual.state()).isEqualTo(HOME.resolve(".local/state/entente"));
        assertThat(usual.logs()).isEqualTo(HOME.resolve(".local/state/entente"));
        assertThat(Preferences.usualFile(usual))
                .isEqualTo(HOME.resolve(".config/entente/preferences.properties"));
    }

    @Test
    void variablesComeFirst() {
        UserFolders set = on("Linux", Map.of("XDG_CONFIG_HOME", "cfg", "XDG_STATE_HOME", "/s"));
        assertThat(set.settings()).isEqualTo(Path.of("cfg/entente"));
        assertThat(set.state()).isEqualTo(Path.of("/s/entente"));
        assertThat(set.logs()).isEqualTo(Path.of("/s/entente"));
        assertThat(on("FreeBSD", Map.of("XDG_CONFIG_HOME", " ")).settings())
                .isEqualTo(HOME.resolve(".config/entente"));
    }

    @Test
    void macHasALibrary() {
        UserFolders mac = on("Mac OS X", Map.of());
        assertThat(mac.settings()).isEqualTo(HOME.resolve("Library/Application Support/Entente"));
        assertThat(mac.state()).isEqualTo(HOME.resolve("Library/Application Support/Entente"));
        assertThat(mac.logs()).isEqualTo(HOME.resolve("Library/Logs/Entente"));
    }

    @Test
    void windowsHasVariables() {
        UserFolders windows =
                on("Windows 11", Map.of("APPDATA", "roaming", "LOCALAPPDATA", "/local"));
        assertThat(windows.settings()).isEqualTo(Path.of("roaming/Entente"));
        assertThat(windows.state()).isEqualTo(Path.of("/local/Entente"));
        assertThat(windows.logs()).isEqualTo(Path.of("/local/Entente/Logs"));
        assertThat(on("Windows 11", Map.of()).settings())
                .isEqualTo(HOME.resolve(".config/entente"));
    }
}
