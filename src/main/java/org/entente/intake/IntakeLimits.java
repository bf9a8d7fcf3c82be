package org.entente.intake;

/**
 * Limits on input files. Files are untrusted: without limits, a small one could use up memory or
 * time.
 */
public final class IntakeLimits {

    private static final int MEGABYTE = 1 << 20;

    /** How long a file may be, in bytes. */
    public static final int MAX_FILE_BYTES = 64 * MEGABYTE;

    /** How long what is packed in a file may be once unpacked, in bytes. */
    public static final int MAX_UNPACKED_BYTES = 200 * MEGABYTE;

    /** How long the text of an article may be, in UTF-16 code units. */
    public static final int MAX_TEXT_CHARS = 16 * MEGABYTE;

    /** How many pages a document may have. */
    public static final int MAX_PAGES = 10_000;

    /** How many entries a packed document may have. */
    public static final int MAX_PACKED_ENTRIES = 10_000;

    /** How deep elements may nest. */
    public static final int MAX_DEPTH = 500;

    /** How many blocks an article may have. */
    public static final int MAX_BLOCKS = 200_000;

    private IntakeLimits() {}

    /**
     * Returns a size in whole megabytes.
     *
     * @param bytes a number of bytes
     * @return megabytes, rounded up
     */
    public static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
