package org.entente.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.entente.intake.IntakeException;
import org.entente.intake.IntakeException.Cause;
import org.entente.intake.IntakeLimits;
import org.entente.intake.Original;

/** The parts of a packed document that hold text, unpacked within limits and checked. */
final class PackedDocument {

    /** The parts that are read; all others are ignored, including nested archives. */
    private static final Pattern WANTED =
            Pattern.compile(
                    "\\[Content_Types]\\.xml|_rels/\\.rels|mimetype|content\\.xml|meta\\.xml"
                            + "|docProps/[^/]+\\.xml|word/[^/]+\\.xml|word/_rels/[^/]+\\.rels");

    /** Moved text, fields, and text with its own direction. */
    private static final Pattern PASSED_OVER =
            Pattern.compile("<(/?)(\\w+):(?:moveTo|fldSimple|dir|bdo|customXml)(?=[\\s>/])");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Set<String> names = new TreeSet<>();

    private PackedDocument() {}

    /**
     * Unpacks a document.
     *
     * @throws IntakeException if it is damaged, locked, too large, or its XML is not sound
     */
    static PackedDocument of(Original file) throws IntakeException {
        PackedDocument document = new PackedDocument();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file.bytes()))) {
            document.unpack(zip, file);
        } catch (IOException | IllegalArgumentException e) {
            throw new IntakeException(
                    Cause.DAMAGED, "the document is damaged, or locked, and cannot be unpacked", e);
        }
        for (Map.Entry<String, byte[]> part : document.parts.entrySet()) {
            file.goOn();
            if (!part.getKey().equals("mimetype")) {
                XmlCheck.check(part.getKey(), part.getValue());
            }
        }
        return document;
    }

    private void unpack(ZipInputStream zip, Original file) throws IOException, IntakeException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            file.goOn();
            names.add(entry.getName());
            if (names.size() > IntakeLimits.MAX_PACKED_ENTRIES) {
                throw new IntakeException(
                        Cause.TOO_LARGE,
                        "the document has more than " + IntakeLimits.MAX_PACKED_ENTRIES + " parts");
            }
            boolean wanted = WANTED.matcher(entry.getName()).matches();
            ByteArrayOutputStream part = new ByteArrayOutputStream();
            for (int some = zip.read(buffer); some >= 0; some = zip.read(buffer)) {
                total += some;
                if (total > IntakeLimits.MAX_UNPACKED_BYTES) {
                    throw new IntakeException(
                            Cause.TOO_LARGE,
                            "unpacked, the document has more than "
                                    + IntakeLimits.megabytes(IntakeLimits.MAX_UNPACKED_BYTES)
                                    + " MB");
                }
                if (wanted) {
                    part.write(buffer, 0, some);
                }
            }
            if (wanted) {
                parts.putIfAbsent(entry.getName(), part.toByteArray());
            }
        }
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Tells whether any part is in a folder, read or not. */
    boolean hasFolder(String folder) {
        return names.stream().anyMatch(name -> name.startsWith(folder + '/'));
    }

    /** Returns a part, empty if the document has none of that name. */
    byte[] part(String name) {
        return parts.getOrDefault(name, new byte[0]);
    }

    /** Packs only the parts with text. */
    byte[] repacked() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(
                        part.getKey().startsWith("word/")
                                ? readable(part.getValue())
                                : part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new IllegalStateException("memory does not refuse a write", e);
        }
        return bytes.toByteArray();
    }

    /** Returns a part without the wrappers that Mammoth would skip with all their text. */
    private static byte[] readable(byte[] xml) {
        // Names are ASCII, so they survive any encoding of the text between them.
        String text = new String(xml, StandardCharsets.ISO_8859_1);
        String known = PASSED_OVER.matcher(text).replaceAll("<$1$2:ins");
        return known.getBytes(StandardCharsets.ISO_8859_1);
    }
}
