package org.entente.intake;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** An original file, in memory, with a way to cancel reading it. */
public final class Original {

    private final String name;
    private final byte[] bytes;
    private final @Nullable String password;
    private final BooleanSupplier cancelled;

    /**
     * Takes the bytes of a file.
     *
     * @param name the file's name, without its folder
     * @param bytes its bytes, not to be changed from now on
     * @param password what opens it, where it is locked
     * @param cancelled tells, from any thread, that nobody waits any more
     */
    public Original(
            String name, byte[] bytes, @Nullable String password, BooleanSupplier cancelled) {
        this.name = name;
        this.bytes = bytes;
        this.password = password;
        this.cancelled = cancelled;
    }

    /**
     * Takes the bytes of a file that needs no password and is waited for.
     *
     * @param name the file's name, without its folder
     * @param bytes its bytes, not to be changed from now on
     */
    public static Original of(String name, byte[] bytes) {
        return new Original(name, bytes, null, () -> false);
    }

    /** Returns the file's name, without its folder. */
    public String name() {
        return name;
    }

    /** Returns the file's own bytes, which are not to be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the password that opens the file; null if none was given. */
    public @Nullable String password() {
        return password;
    }

    /**
     * Returns a part of this file, read for as long as the whole is wanted.
     *
     * @param part the part's bytes
     * @return a file of the same name
     */
    public Original part(byte[] part) {
        return new Original(name, part, password, cancelled);
    }

    /**
     * Continues reading.
     *
     * @throws CancellationException if cancelled
     */
    public void goOn() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException("the article is not wanted any more");
        }
    }
}
