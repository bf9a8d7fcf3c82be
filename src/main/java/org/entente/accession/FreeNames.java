package org.entente.accession;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.entente.io.FolderFiles;
import org.entente.model.Dossier;
import org.jspecify.annotations.Nullable;

/** Generates ids and file names that are not in use. Not thread-safe. */
public final class FreeNames {

    private static final int MAX_ID_CHARS = 40;
    private static final int MAX_FILE_CHARS = 100;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_OF_ID = Pattern.compile("[^a-z0-9]+");

    /** Characters that an operating system forbids in file names. */
    private static final Pattern NOT_OF_FILE = Pattern.compile("[\\p{Cntrl}\\p{Cf}/\\\\:*?\"<>|]+");

    private static final Pattern DEVICE =
            Pattern.compile(
                    "(?i)(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00B9\u00B2\u00B3])");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private final Predicate<String> exists;

    /**
     * Collects the names in use.
     *
     * @param dossier the dossier that the names are for, null for a new one
     * @param exists tells whether the dossier's folder holds a file of a name
     */
    public FreeNames(@Nullable Dossier dossier, Predicate<String> exists) {
        this.exists = exists;
        files.add(FolderFiles.DOSSIER);
        if (dossier != null) {
            dossier.sources().forEach(source -> ids.add(source.id().value()));
            dossier.actors().forEach(actor -> ids.add(actor.id().value()));
            dossier.claims().forEach(claim -> ids.add(claim.id().value()));
            dossier.sources().forEach(source -> files.add(folded(source.file())));
        }
    }

    /**
     * Returns an unused id, and marks it as used.
     *
     * @param file the name of a file
     * @param title the title of an article, where it has one
     * @return lower-case kebab case
     */
    public String id(String file, @Nullable String title) {
        String wanted = kebab(withoutExtension(file));
        if (wanted.isEmpty() && title != null) {
            wanted = kebab(title);
        }
        if (wanted.isEmpty()) {
            wanted = "article";
        }
        String id = wanted;
        for (int i = 2; !ids.add(id); i++) {
            id = wanted + '-' + i;
        }
        return id;
    }

    /**
     * Returns an unused file name, and marks it as used.
     *
     * @param wanted the name wanted; forbidden characters are replaced
     */
    public String file(String wanted) {
        String safe = safe(wanted);
        String base = withoutExtension(safe);
        String extension = safe.substring(base.length());
        String name = safe;
        for (int i = 2; !take(name); i++) {
            name = base + '-' + i + extension;
        }
        return name;
    }

    /**
     * Returns a name for the file that a source's text was taken from, and takes it.
     *
     * @param wanted the file's name, kept if it is free
     * @param source the id of the source, such as "fleet"; otherwise makes "fleet-original.txt"
     */
    String original(String wanted, String source) {
        String safe = safe(wanted);
        String extension = safe.substring(withoutExtension(safe).length());
        return take(safe) ? safe : file(source + "-original" + extension);
    }

    private boolean take(String name) {
        return !exists.test(name) && files.add(folded(name));
    }

    private static String safe(String wanted) {
        String name = NOT_OF_FILE.matcher(wanted).replaceAll("-").strip();
        while (name.endsWith(".") || name.endsWith(" ")) {
            name = name.substring(0, name.length() - 1);
        }
        String base = withoutExtension(name);
        if (base.isEmpty() || name.startsWith(".") || DEVICE.matcher(base).matches()) {
            name = "article-" + name.replaceFirst("^\\.+", "");
        }
        if (name.length() > MAX_FILE_CHARS) {
            String extension = name.substring(withoutExtension(name).length());
            String kept = extension.length() > 10 ? "" : extension;
            int end = MAX_FILE_CHARS - kept.length();
            name =
                    name.substring(
                                    0,
                                    Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end)
                            + kept;
        }
        return name;
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static String kebab(String words) {
        String letters =
                MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD)).replaceAll("");
        String kebab =
                NOT_OF_ID
                        .matcher(letters.toLowerCase(Locale.ROOT))
                        .replaceAll("-")
                        .replaceAll("^-|-$", "");
        if (kebab.length() <= MAX_ID_CHARS) {
            return kebab;
        }
        int end = kebab.lastIndexOf('-', MAX_ID_CHARS);
        return kebab.substring(0, end > 0 ? end : MAX_ID_CHARS);
    }

    private static String folded(String file) {
        return file.toLowerCase(Locale.ROOT);
    }
}
