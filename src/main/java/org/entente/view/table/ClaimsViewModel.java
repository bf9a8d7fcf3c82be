package org.entente.view.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.entente.graph.RelationGraph;
import org.entente.model.Claim;
import org.entente.model.Concern;
import org.entente.model.Tie;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.trace.Drafts;
import org.entente.model.trace.SentenceRef;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.SelectionModel;
import org.entente.view.words.Isolated;
import org.entente.view.words.Phrases;
import org.entente.view.words.SourceNames;
import org.jspecify.annotations.Nullable;

/** The rows of the tables, their selection, and copying and saving. */
public final class ClaimsViewModel {

    private final ObservableValue<@Nullable OpenDossier> open;
    private final FilterModel filters;
    private final SelectionModel selection;
    private final Consumer<String> clipboard;
    private final BiConsumer<String, String> saving;
    private final ReadOnlyObjectWrapper<ClaimsContent> content =
            new ReadOnlyObjectWrapper<>(this, "content", ClaimsContent.NONE);

    /**
     * @param open the open dossier; null while there is none
     * @param clipboard takes copied rows
     * @param saving takes a suggested file name and the text to save
     */
    public ClaimsViewModel(
            ObservableValue<@Nullable OpenDossier> open,
            FilterModel filters,
            SelectionModel selection,
            Consumer<String> clipboard,
            BiConsumer<String, String> saving) {
        this.open = open;
        this.filters = filters;
        this.selection = selection;
        this.clipboard = clipboard;
        this.saving = saving;
        open.addListener((o, before, now) -> update());
        filters.choiceProperty().addListener((o, before, now) -> update());
        selection.selectionProperty().addListener((o, before, now) -> follow());
        update();
    }

    private void update() {
        OpenDossier now = open.getValue();
        RelationGraph graph = filters.graph().orElse(null);
        if (now == null || graph == null) {
            content.set(ClaimsContent.NONE);
            return;
        }
        content.set(
                new ClaimsContent(
                        graph.ties().stream().map(tie -> row(now, tie)).toList(),
                        graph.concerns().stream().map(concern -> row(now, concern)).toList(),
                        shown(graph.ties().size(), now.dossier().ties().size(), "tie"),
                        shown(graph.concerns().size(), now.dossier().concerns().size(), "concern"),
                        selected(now)));
    }

    /** Tells whether a tie or a concern is a draft, which no file of rows has. */
    boolean isDraft(ElementId id) {
        OpenDossier now = open.getValue();
        return now != null && Drafts.of(now.dossier()).contains(id);
    }

    private static String shown(int shown, int all, String noun) {
        String counted = Phrases.count(all, noun);
        return shown == all ? counted : shown + " of " + counted;
    }

    private void follow() {
        OpenDossier now = open.getValue();
        ClaimsContent rows = content.get();
        if (now != null) {
            content.set(
                    new ClaimsContent(
                            rows.ties(),
                            rows.concerns(),
                            rows.tiesText(),
                            rows.concernsText(),
                            selected(now)));
        }
    }

    private Set<ElementId> selected(OpenDossier now) {
        return now.elements(selection.selection());
    }

    private static TieRow row(OpenDossier open, Tie tie) {
        return new TieRow(
                tie.id(),
                name(open, tie.from()),
                name(open, tie.to()),
                Isolated.of(tie.label()),
                tie.kind().text(),
                tie.stance(),
                Phrases.statusWord(tie.status()),
                speaker(open, tie),
                tie.evidence().size(),
                paragraphs(open, tie),
                quotes(tie));
    }

    private static ConcernRow row(OpenDossier open, Concern concern) {
        Phrases phrases = new Phrases(open.dossier());
        return new ConcernRow(
                concern.id(),
                concern.holders().stream()
                        .map(holder -> name(open, holder))
                        .collect(Collectors.joining(", ")),
                Isolated.of(concern.label()),
                concern.about().stream().map(phrases::title).collect(Collectors.joining("; ")),
                Phrases.statusWord(concern.status()),
                speaker(open, concern),
                concern.evidence().size(),
                paragraphs(open, concern),
                quotes(concern));
    }

    private static String speaker(OpenDossier open, Claim claim) {
        ActorId speaker = claim.accordingTo();
        return speaker == null ? new SourceNames(open.dossier()).voice(claim) : name(open, speaker);
    }

    private static String name(OpenDossier open, ActorId actor) {
        return Isolated.of(open.dossier().nameOf(actor));
    }

    private static String quotes(Claim claim) {
        return claim.evidence().stream()
                .map(evidence -> "\u201c" + Isolated.of(evidence.quote()) + "\u201d")
                .collect(Collectors.joining(" "));
    }

    private static String paragraphs(OpenDossier open, Claim claim) {
        return open.evidence().sentences(claim.id()).stream()
                .map(SentenceRef::paragraph)
                .distinct()
                .sorted()
                .map(number -> number == 0 ? "headline" : Integer.toString(number))
                .collect(Collectors.joining(", "));
    }

    ReadOnlyObjectProperty<ClaimsContent> contentProperty() {
        return content.getReadOnlyProperty();
    }

    /** Selects ties and concerns. */
    void select(List<ElementId> rows) {
        Set<ElementId> ids = new LinkedHashSet<>(rows);
        if (!ids.equals(content.get().selected())) {
            selection.select(ids, title(ids));
        }
    }

    /** Selects rows reached by arrow keys; consecutive steps are one entry of the history. */
    void step(List<ElementId> rows) {
        Set<ElementId> ids = new LinkedHashSet<>(rows);
        if (!ids.equals(content.get().selected())) {
            selection.step(ids, title(ids));
        }
    }

    private static String title(Set<ElementId> rows) {
        return rows.size() + " rows of the table";
    }

    /** Shows the first sentence that supports a tie or a concern. */
    void showSentence(ElementId row) {
        OpenDossier now = open.getValue();
        if (now != null) {
            now.evidence().sentences(row).stream().findFirst().ifPresent(selection::show);
        }
    }

    /**
     * Copies rows as tab-separated text, which spreadsheets paste as cells.
     *
     * @param rows the cells in the displayed order
     */
    void copyTsv(List<String> headings, List<List<String>> rows) {
        clipboard.accept(DelimitedText.tsv(headings, rows));
    }

    /**
     * Copies rows as comma-separated text.
     *
     * @param rows the cells in the displayed order
     */
    void copyCsv(List<String> headings, List<List<String>> rows) {
        clipboard.accept(DelimitedText.csv(headings, rows));
    }

    /**
     * Saves rows as comma-separated text in a file the user chooses.
     *
     * @param what "ties" or "concerns"
     * @param rows the cells in the displayed order
     */
    void saveCsv(String what, List<String> headings, List<List<String>> rows) {
        // Spreadsheets recognise UTF-8 by the byte order mark.
        saving.accept(what, "\ufeff" + DelimitedText.csv(headings, rows));
    }
}
