package org.entente.app.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.entente.app.dialog.FileDialogs;
import org.entente.app.dossier.DossierLoader.Loaded;
import org.entente.io.DossierReader;
import org.entente.io.FolderFiles;
import org.entente.io.file.AtomicFile;
import org.entente.io.file.Decoding;
import org.entente.io.file.Digest;
import org.entente.io.graph.GraphFormat;
import org.entente.io.json.JsonReader;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Position;
import org.entente.io.problem.Problem;
import org.entente.io.problem.ProblemKind;
import org.entente.view.TaskRunner;

/** Lets a dossier's file that is not JSON be corrected in the window, and opens it then. */
final class SyntaxRepair {

    /** A longer text is not shown in a dialog. */
    private static final int MAX_CHARS = 2_000_000;

    private final TaskRunner tasks;
    private final FileDialogs dialogs;
    private final Consumer<Path> open;

    /**
     * @param open opens the corrected dossier
     */
    SyntaxRepair(TaskRunner tasks, FileDialogs dialogs, Consumer<Path> open) {
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.open = open;
    }

    /** A file as it was read. */
    private record OnDisk(String text, String digest) {

        String lines() {
            return text.replace("\r\n", "\n");
        }

        /** Returns a text in which the lines that are the same here end as they do here. */
        String ended(String lines) {
            String[] before = text.split("\n", -1);
            String[] after = lines.split("\n", -1);
            int most = Math.min(before.length, after.length);
            int head = 0;
            while (head < most - 1 && isSame(before[head], after[head])) {
                head++;
            }
            int tail = 0;
            while (tail < most - head
                    && isSame(before[before.length - 1 - tail], after[after.length - 1 - tail])) {
                tail++;
            }
            String end = 2 * (text.split("\r\n", -1).length - 1) > before.length - 1 ? "\r" : "";
            List<String> ended = new ArrayList<>(List.of(before).subList(0, head));
            for (int i = head; i < after.length - tail; i++) {
                boolean isLast = i + 1 == after.length;
                ended.add(isLast ? after[i] : after[i] + end);
            }
            ended.addAll(List.of(before).subList(before.length - tail, before.length));
            return String.join("\n", ended);
        }

        private static boolean isSame(String before, String after) {
            return before.equals(after) || before.equals(after + "\r");
        }
    }

    /** Tells why a dossier was not opened, and offers to correct its file if that is the reason. */
    void tell(Loaded loaded, String headline) {
        Path path = loaded.path();
        Optional<Problem> wrong = loaded.problems().stream().findFirst();
        boolean isSyntax =
                path != null
                        && GraphFormat.of(path).isEmpty()
                        && wrong.filter(p -> p.kind() == ProblemKind.SYNTAX && p.line() > 0)
                                .isPresent();
        if (path == null || !isSyntax) {
            refuse(loaded, headline);
            return;
        }
        tasks.run(
                () -> read(path),
                disk -> {
                    if (disk.text.length() > MAX_CHARS) {
                        refuse(loaded, headline);
                    } else {
                        offer(path, disk, headline, wrong.orElseThrow());
                    }
                },
                failure -> refuse(loaded, headline));
    }

    private void refuse(Loaded loaded, String headline) {
        dialogs.tellProblems(headline, loaded.problems().stream().map(Problem::toString).toList());
    }

    private static OnDisk read(Path path) throws FileException {
        byte[] bytes = DossierReader.files(path).readDossier();
        return new OnDisk(Decoding.decode(bytes), Digest.of(bytes));
    }

    private void offer(Path path, OnDisk disk, String headline, Problem wrong) {
        dialogs.correct(
                headline,
                wrong,
                disk.lines(),
                (text, done) ->
                        tasks.run(
                                () -> write(path, disk, text, wrong.file()),
                                still -> {
                                    done.accept(still);
                                    if (still.isEmpty()) {
                                        open.accept(path);
                                    }
                                }));
    }

    /** Writes a text if it is JSON and the file is what it was. Returns what is wrong. */
    private static Optional<Problem> write(Path path, OnDisk disk, String text, String name) {
        Path file = FolderFiles.dossier(path);
        try {
            JsonReader.read(text);
            if (!read(path).digest.equals(disk.digest)) {
                return problem(
                        name,
                        Position.NONE,
                        ProblemKind.SYNTAX,
                        "the file has changed meanwhile; copy your text, and open it again");
            }
            AtomicFile.write(file, disk.ended(text).getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (FileException e) {
            return problem(name, e.at(), e.kind(), e.reason());
        } catch (IOException e) {
            return problem(name, Position.NONE, ProblemKind.SYNTAX, AtomicFile.reason(e, file));
        }
    }

    private static Optional<Problem> problem(
            String file, Position at, ProblemKind kind, String message) {
        return Optional.of(
                new Problem(file, at.line(), at.column(), "", kind, message, Optional.empty()));
    }
}
