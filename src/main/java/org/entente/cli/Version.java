package org.entente.cli;

import picocli.CommandLine.IVersionProvider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** Knows the program's version; picocli makes it by reflection. */
public final class Version implements IVersionProvider {

    private static final String UNKNOWN = "unknown";

    /** For picocli, which finds no other. */
    public Version() {}

    /**
     * Returns the version of the program that runs.
     *
     * @return such as 1.2.0
     */
    public static String text() {
        try {
            return new Version().getVersion()[0];
        } catch (IOException e) {
            return UNKNOWN;
        }
    }

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream in =
                Version.class.getResourceAsStream("/org/entente/version.properties")) {
            if (in != null) {
                properties.load(in);
            }
        }
        return new String[] {properties.getProperty("version", UNKNOWN)};
    }
}
