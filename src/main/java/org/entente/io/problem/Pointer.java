package org.entente.io.problem;

import org.jspecify.annotations.Nullable;

/**
 * The path from the dossier to one value. It is turned into a JSON Pointer (RFC 6901) only when a
 * problem is reported, since most values have none.
 */
public final class Pointer {

    /** The whole document. */
    public static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final Object step;

    private Pointer(@Nullable Pointer parent, Object step) {
        this.parent = parent;
        this.step = step;
    }

    /** Returns the pointer to a field of this value. */
    public Pointer field(String name) {
        return new Pointer(this, name);
    }

    /** Returns the pointer to an entry of this value. */
    public Pointer entry(int index) {
        return new Pointer(this, index);
    }

    /** Returns the name of the field led to; of an entry, the name of its list's field. */
    public String fieldName() {
        return step instanceof Integer && parent != null ? parent.fieldName() : step.toString();
    }

    /** Returns the JSON Pointer. */
    @Override
    public String toString() {
        return parent == null
                ? ""
                : parent.toString() + '/' + step.toString().replace("~", "~0").replace("/", "~1");
    }
}
