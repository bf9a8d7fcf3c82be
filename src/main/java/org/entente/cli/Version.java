package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version. Instantiated by picocli through reflection. */
public final class Version implements IVersionProvider {

    private static final String UNKNOWN = "unknown";

    /** Used by picocli. */
    public Version() {}

    /** Returns the version of the program that runs, such as 1.2.0. */
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
