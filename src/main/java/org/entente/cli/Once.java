package org.entente.cli;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Computes a value on first use and keeps it. Not thread-safe. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private @Nullable T value;

    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T made = value;
        if (made == null) {
            made = maker.get();
            value = made;
        }
        return made;
    }
}
