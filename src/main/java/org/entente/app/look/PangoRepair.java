package org.entente.app.look;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Mends how JavaFX wraps right-to-left and other complex text on Linux.
 *
 * <p>Where a line ends inside a run of such text, JavaFX splits the run and shapes its first part
 * anew. {@code PangoGlyphLayout} keeps the UTF-8 of each run in a map, keyed by the run alone, and
 * so shapes the part with the text of the whole. JavaFX 21 and 22 draw the rest of the paragraph on
 * every line, beyond the edge; later ones throw an {@code ArrayIndexOutOfBoundsException} from each
 * layout. The repair gives the layout that the toolkit shares a map which distinguishes the run
 * from its part. 27-ea+11 still has the fault.
 */
public final class PangoRepair {

    private static final Logger LOG = Logger.getLogger(PangoRepair.class.getName());
    private static final String PACKAGE = "com.sun.javafx.text.";

    private PangoRepair() {}

    /**
     * Mends the toolkit of this process, once. Does nothing where JavaFX shapes text in another
     * way, and leaves a warning in the log where it cannot be mended. To be called in the JavaFX
     * thread before the first text is laid out.
     */
    public static void apply() {
        try {
            Object layout = sharedLayout();
            if (layout.getClass().getSimpleName().equals("PangoGlyphLayout")) {
                Field texts = layout.getClass().getDeclaredField("runUtf8");
                texts.setAccessible(true);
                if (!(texts.get(layout) instanceof RunTexts)) {
                    Method length = Class.forName(PACKAGE + "TextRun").getMethod("getLength");
                    texts.set(layout, new RunTexts(length));
                }
            }
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            LOG.log(Level.WARNING, "Right-to-left text may not wrap", e);
        }
    }

    /** The layout that is used by whichever thread is the first to need one. */
    private static Object sharedLayout() throws ReflectiveOperationException {
        Field shared = sharedField();
        shared.setAccessible(true);
        return shared.get(null);
    }

    private static Field sharedField() throws ReflectiveOperationException {
        try {
            return Class.forName(PACKAGE + "GlyphLayoutManager")
                    .getDeclaredField("REUSABLE_INSTANCE");
        } catch (ClassNotFoundException e) {
            // As in JavaFX 21.
            return Class.forName(PACKAGE + "GlyphLayout").getDeclaredField("reusableGL");
        }
    }

    /** The addresses of the UTF-8 of runs. */
    private static final class RunTexts extends LinkedHashMap<Object, Object> {

        private static final long serialVersionUID = 1;

        private final transient Method length;

        RunTexts(Method length) {
            this.length = length;
        }

        @Override
        public @Nullable Object get(Object run) {
            return super.get(part(run));
        }

        @Override
        public @Nullable Object put(Object run, Object address) {
            return super.put(part(run), address);
        }

        private Part part(Object run) {
            try {
                return new Part(run, (int) length.invoke(run));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A run as long as it was when its text was read; its start never changes. */
    private record Part(Object run, int length) {}
}
