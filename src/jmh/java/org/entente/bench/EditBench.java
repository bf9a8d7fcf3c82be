package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.entente.edit.Changed;
import org.entente.edit.Edit;
import org.entente.edit.history.History;
import org.entente.edit.history.Step;
import org.entente.edit.history.StoredPlacement;
import org.entente.edit.history.Workspace;
import org.entente.edit.rule.DossierRules;
import org.entente.edit.rule.Flaw;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierDocument;
import org.entente.io.journal.Journal;
import org.entente.model.Actor;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Tie;
import org.entente.model.id.SourceId;
import org.entente.model.trace.EvidenceIndex;
import org.entente.testing.GeneratedDossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** What happens from an edit until its outcome can be drawn, and when it is saved. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = {"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmn24m"})
public class EditBench {

    /** How many actors; three times as many ties, in a text of a million characters. */
    @Param({"100", "1000"})
    public int actors;

    private Path folder;
    private Journal journal;
    private Dossier dossier;
    private EvidenceIndex index;
    private DossierDocument file;
    private Edit rename;
    private Edit quote;

    /** Makes a dossier and the edits. */
    @Setup
    public void make() throws IOException {
        dossier = GeneratedDossier.of(actors, 3 * actors, 1_000_000, 1);
        index = EvidenceIndex.of(dossier);
        file = DossierDocument.of(dossier);
        Actor actor = dossier.actors().get(actors / 2);
        rename = new Edit.ChangeActor(actor, Changed.name(actor, "Another name"));
        Tie tie = dossier.ties().get(actors);
        quote =
                new Edit.AddEvidence(
                        tie, new Evidence(new SourceId("text"), 0, "stands with", null, null));
        folder = Files.createTempDirectory("entente-bench");
        journal = Journal.open(folder.resolve("journal")).orElseThrow();
        journal.begin("", new Workspace(dossier, StoredPlacement.DEFAULT));
    }

    /** Leaves nothing after. */
    @TearDown
    public void clear() throws IOException {
        journal.close();
        Files.delete(folder.resolve("journal"));
        Files.delete(folder);
    }

    /**
     * Makes an edit, and what tells the states apart; holds the outcome against the rules.
     */
    @Benchmark
    public Step takeAnEdit() {
        Dossier after = rename.on(dossier);
        List<Flaw> broken = DossierRules.broken(dossier, after);
        if (!broken.isEmpty()) {
            throw new IllegalStateException(broken.toString());
        }
        Workspace before = new Workspace(dossier, StoredPlacement.DEFAULT);
        return new History(before).did("rename", before.with(after));
    }

    /**
     * Derives what is drawn and read: the quotes of the next edition, and its graph.
     */
    @Benchmark
    public RelationGraph deriveTheNextEdition() {
        Dossier after = quote.on(dossier);
        return RelationGraph.of(index.after(after, () -> false).dossier());
    }

    /** Writes a step down and waits for the disk. */
    @Benchmark
    public void writeDown() throws IOException {
        Workspace before = new Workspace(dossier, StoredPlacement.DEFAULT);
        Step step = new History(before).did("quote", before.with(quote.on(dossier)));
        journal.did(step, dossier);
    }

    /**
     * Makes the text of the dossier's file.
     */
    @Benchmark
    public DossierDocument changeTheFile() {
        return file.changedTo(rename.on(dossier));
    }
}
