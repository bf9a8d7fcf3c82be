package org.entente.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.entente.cli.terminal.ExitCode;
import org.entente.cli.terminal.Plain;
import org.entente.drawing.Focus;
import org.entente.drawing.GraphDrawing;
import org.entente.drawing.compose.Revised;
import org.entente.drawing.geometry.Box;
import org.entente.drawing.place.Arrangement;
import org.entente.drawing.place.Draftsman;
import org.entente.drawing.place.GraphLayout;
import org.entente.drawing.place.LayoutChoice;
import org.entente.drawing.sheet.Paper;
import org.entente.drawing.sheet.PrintComposer;
import org.entente.drawing.sheet.Printout;
import org.entente.drawing.sheet.SheetComposer;
import org.entente.drawing.sheet.StoryComposer;
import org.entente.drawing.sheet.StoryPicture;
import org.entente.drawing.sheet.StoryPictures;
import org.entente.drawing.style.Typeface;
import org.entente.export.ExportFormat;
import org.entente.export.ExportSubject;
import org.entente.export.picture.ExportProgress;
import org.entente.graph.EgoNetwork;
import org.entente.graph.FilterChoice;
import org.entente.graph.RelationFilter;
import org.entente.graph.RelationGraph;
import org.entente.io.DossierReader;
import org.entente.io.DossierReading;
import org.entente.io.file.AtomicFile;
import org.entente.io.problem.Severity;
import org.entente.model.Dossier;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Drafts;
import org.entente.model.trace.EvidenceIndex;
import org.entente.model.trace.Storyline;
import org.entente.wording.Counted;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a dossier as a picture or as data; needs no display. */
@Command(
        name = "export",
        header = "Write a dossier as a picture or as data.",
        description = "%nFILE's extension selects the format. An existing file is replaced.%n",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:The file was written.",
            "1:The dossier has errors and cannot be drawn; nothing was written.",
            "2:The command line is wrong, or a file cannot be read or written."
        })
final class ExportCommand implements Callable<Integer> {

    private final DossierReader reader;
    private final PrintWriter out;
    private final PrintWriter err;

    @Mixin private DossierParameter dossier = new DossierParameter();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            required = true,
            completionCandidates = Extensions.class,
            description =
                    "File to write; its extension selects the format: ${COMPLETION-CANDIDATES}.")
    private @Nullable Path file;

    @Mixin private PictureOptions picture = new PictureOptions();

    @Option(
            names = "--focus",
            paramLabel = "ACTOR",
            description = "Draw only an actor and what is within --steps of it.")
    private @Nullable String focus;

    @Option(
            names = "--steps",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Number of steps from the --focus actor, 1 to 3 (default: 1).")
    private int steps;

    @Option(
            names = "--around",
            paramLabel = "ACTOR",
            description = "Centre of the concentric rings (default: the actor with most ties).")
    private @Nullable String around;

    @Mixin private FilterOptions filter = new FilterOptions();

    ExportCommand(DossierReader reader, PrintWriter out, PrintWriter err) {
        this.reader = reader;
        this.out = out;
        this.err = err;
    }

    @Override
    public Integer call() {
        Path target = file;
        if (target == null) {
            throw new IllegalStateException("picocli asks for the file");
        }
        Optional<ExportFormat> format = ExportFormat.of(target);
        if (format.isEmpty()) {
            return fail(
                    Plain.line(target.toString())
                            + " has no known format; the known extensions are "
                            + ExportFormat.extensions());
        }
        System.setProperty("java.awt.headless", "true");
        picture.area();
        picture.image();
        Optional<String> missing = missing(format.get());
        if (missing.isPresent()) {
            return fail(missing.get() + "; nothing was written");
        }
        DossierReading reading = dossier.read(reader);
        if (reading.evidence().isEmpty()) {
            reading.problems().forEach(err::println);
            return reading.isUnreadable() ? ExitCode.FAILURE : ExitCode.PROBLEMS;
        }
        warn(reading);
        if (picture.isStory() && Storyline.of(reading.evidence().get()).isEmpty()) {
            return fail("the dossier has no story, and no quotes to tell one; nothing was written");
        }
        try {
            ExportSubject subject = subject(finished(reading.evidence().get()));
            AtomicFile.write(
                    target, to -> format.get().write(subject, to, ExportProgress.UNWATCHED));
        } catch (UnknownWordException | IllegalArgumentException e) {
            return fail(e.getMessage() + "; nothing was written");
        } catch (IOException e) {
            return fail(Plain.line(AtomicFile.reason(e, target)));
        }
        out.println("Wrote " + Plain.line(target.toString()));
        return ExitCode.OK;
    }

    /** Returns what an option needs and does not have; empty for nothing. */
    private Optional<String> missing(ExportFormat format) {
        boolean isPaged = format == ExportFormat.PDF;
        if (picture.paper().isPresent() && !isPaged) {
            return Optional.of("--paper needs a file whose name ends with .pdf");
        }
        if (picture.isStory() && !isPaged) {
            return Optional.of("--story needs a file whose name ends with .pdf");
        }
        return around != null && picture.layout() != GraphLayout.CONCENTRIC
                ? Optional.of("--around needs --layout concentric")
                : Optional.empty();
    }

    private int fail(String why) {
        err.println("entente: " + why);
        return ExitCode.FAILURE;
    }

    private void warn(DossierReading reading) {
        reading.ofImport().forEach(err::println);
        int errors = reading.count(Severity.ERROR);
        if (errors > 0) {
            err.println(
                    "entente: "
                            + Counted.of(errors, "quote needs fixing", "quotes need fixing")
                            + "; \"entente check\" lists them");
        }
    }

    /** Leaves out the drafts, and says so. */
    private EvidenceIndex finished(EvidenceIndex evidence) {
        String left = Drafts.leftOut(evidence.dossier());
        if (left.isEmpty()) {
            return evidence;
        }
        err.println("entente: " + left);
        return evidence.after(Drafts.without(evidence.dossier()), () -> false);
    }

    private ExportSubject subject(EvidenceIndex evidence) throws UnknownWordException {
        RelationGraph whole = RelationGraph.of(evidence.dossier());
        FilterChoice choice = filter.choice(evidence.dossier());
        RelationGraph graph = whole.filtered(choice.of(evidence.dossier()));
        if (steps < 1 || steps > EgoNetwork.MAX_STEPS) {
            throw new IllegalArgumentException("--steps must be from 1 to 3: " + steps);
        }
        Optional<ActorId> ego = focus(graph);
        LayoutChoice layout = new LayoutChoice(picture.layout(), middle(whole));
        Once<Typeface> typeface = new Once<>(Typeface::inter);
        Once<GraphDrawing> drawing =
                new Once<>(
                        () ->
                                focused(
                                        typeface.get(),
                                        draw(typeface.get(), whole, graph, evidence, layout),
                                        graph,
                                        evidence,
                                        ego));
        return new ExportSubject(
                ego.map(actor -> within(graph, actor)).orElse(graph),
                evidence,
                drawing,
                () ->
                        new SheetComposer(typeface.get())
                                .compose(drawing.get(), evidence, picture.sheet()),
                () -> printout(typeface.get(), drawing.get(), graph, evidence),
                typeface,
                picture.image());
    }

    private Optional<Printout> printout(
            Typeface typeface, GraphDrawing drawing, RelationGraph graph, EvidenceIndex evidence) {
        if (picture.isStory()) {
            List<StoryPicture> steps =
                    new StoryPictures(drawing, graph, evidence, typeface)
                            .of(Storyline.of(evidence));
            Paper paper = picture.paper().orElse(Paper.A4);
            return Optional.of(new StoryComposer(typeface).compose(steps, evidence, paper));
        }
        return picture.paper()
                .map(
                        paper ->
                                new PrintComposer(typeface)
                                        .compose(drawing, evidence, picture.sheet(), paper));
    }

    private RelationGraph within(RelationGraph graph, ActorId ego) {
        Set<ElementId> kept = EgoNetwork.of(graph, Set.of(ego), steps);
        return graph.filtered(
                new RelationFilter(
                        tie -> kept.contains(tie.id()), concern -> kept.contains(concern.id())));
    }

    /** Reduces a picture as the window's focus does. */
    private GraphDrawing focused(
            Typeface typeface,
            GraphDrawing drawing,
            RelationGraph graph,
            EvidenceIndex evidence,
            Optional<ActorId> ego) {
        if (ego.isEmpty()) {
            return drawing;
        }
        Set<ActorId> middle = Set.of(ego.get());
        Set<ElementId> kept = EgoNetwork.of(graph, middle, steps);
        GraphDrawing rest =
                new Draftsman(typeface, picture.style(), () -> false)
                        .keeping(drawing, graph, evidence, kept);
        return Revised.focused(rest, Focus.on(graph, middle));
    }

    private Optional<ActorId> focus(RelationGraph graph) throws UnknownWordException {
        return focus == null
                ? Optional.empty()
                : Optional.of(actor("--focus", focus, graph.dossier()));
    }

    private @Nullable ActorId middle(RelationGraph whole) throws UnknownWordException {
        return around == null ? null : actor("--around", around, whole.dossier());
    }

    private static ActorId actor(String option, String word, Dossier dossier)
            throws UnknownWordException {
        ActorLookup names = new ActorLookup(dossier);
        return names.find(word)
                .orElseThrow(() -> new UnknownWordException(option, word, names.list()));
    }

    /** Places are found for the whole graph, so that filtered pictures can be compared. */
    private GraphDrawing draw(
            Typeface typeface,
            RelationGraph whole,
            RelationGraph graph,
            EvidenceIndex evidence,
            LayoutChoice layout) {
        Draftsman draftsman = new Draftsman(typeface, picture.style(), () -> false);
        Arrangement arranged =
                dossier.path() == null
                        ? draftsman.placeBuiltIn(whole, layout, picture.area(), picture.seed())
                        : draftsman.place(whole, layout, picture.area(), picture.seed());
        Box room =
                picture.isSized()
                        ? picture.area()
                        : Draftsman.forDetail(picture.area(), whole, picture.detail());
        return draftsman.draw(graph, evidence, arranged.stretchedTo(room), picture.detail());
    }
}
