package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Knows the program's version; picocli makes it by reflection. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                Version.class.getResourceAsStream("/org/entente/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {properties.getProperty("version", "unknown")};
    }
}
