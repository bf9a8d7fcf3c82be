package org.entente.cli;

import java.util.Arrays;
import java.util.Iterator;
import org.entente.export.ExportFormat;

/** The extensions an export can be written under, for the help to list. */
final class Extensions implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Arrays.stream(ExportFormat.values()).map(ExportFormat::extension).iterator();
    }
}
