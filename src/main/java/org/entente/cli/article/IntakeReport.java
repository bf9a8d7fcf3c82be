package org.entente.cli.article;

import java.io.PrintWriter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.cli.terminal.Plain;
import org.entente.intake.Block;
import org.entente.intake.DropReason;
import org.entente.intake.Intake;
import org.entente.wording.Counted;
import org.entente.wording.Shortened;

/**
 * Prints the result of importing a file: what was kept, dropped (with the reason) and normalised.
 */
final class IntakeReport {

    private static final int MAX_CHARS = 72;

    /** Reasons for blocks around an article; these are only counted. */
    private static final Set<DropReason> AROUND =
            Set.of(
                    DropReason.NAVIGATION,
                    DropReason.OUTSIDE,
                    DropReason.PAGE_FURNITURE,
                    DropReason.HIDDEN,
                    DropReason.COOKIE_NOTICE);

    private IntakeReport() {}

    static void print(String file, Intake intake, PrintWriter out) {
        List<String> paragraphs = intake.paragraphs();
        out.println(
                Plain.line(file)
                        + " ("
                        + intake.mediaType()
                        + "): "
                        + Counted.of(paragraphs.size(), "paragraph")
                        + " kept");
        for (int i = 0; i < paragraphs.size(); i++) {
            out.println("  " + i + "  " + shortened(paragraphs.get(i)));
        }
        printDropped(intake.blocks(), out);
        for (String line : intake.levelling().lines()) {
            out.println("  levelled: " + Plain.line(line));
        }
        for (String remark : intake.remarks()) {
            out.println("  note: " + Plain.line(remark));
        }
    }

    private static void printDropped(List<Block> blocks, PrintWriter out) {
        Map<DropReason, Integer> counts = new EnumMap<>(DropReason.class);
        for (Block block : blocks) {
            DropReason reason = block.dropped();
            if (reason != null) {
                counts.merge(reason, 1, Integer::sum);
            }
        }
        if (counts.isEmpty()) {
            return;
        }
        out.println(
                "  dropped: "
                        + counts.entrySet().stream()
                                .map(entry -> entry.getValue() + " " + entry.getKey().words())
                                .collect(Collectors.joining(", ")));
        for (Block block : blocks) {
            DropReason reason = block.dropped();
            if (reason != null && !AROUND.contains(reason)) {
                out.println("     " + reason.words() + ": " + shortened(block.text()));
            }
        }
    }

    static String shortened(String text) {
        return Shortened.to(MAX_CHARS, Plain.line(text));
    }
}
