package org.entente.app.window;

import java.util.function.BiConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.entente.app.command.WindowCommands;
import org.entente.app.platform.InTurn;
import org.entente.app.platform.PulseQueue;
import org.entente.app.platform.SystemBrowser;
import org.entente.app.platform.SystemClipboard;
import org.entente.app.platform.TasksInTurn;
import org.entente.app.problem.ProblemsView;
import org.entente.app.settings.KeptDismissals;
import org.entente.app.settings.Preferences;
import org.entente.app.state.WindowModels;
import org.entente.model.location.WebAddress;
import org.entente.view.FilterModel;
import org.entente.view.OpenDossier;
import org.entente.view.Panel;
import org.entente.view.TaskRunner;
import org.entente.view.article.ArticleView;
import org.entente.view.article.ArticleViewModel;
import org.entente.view.curate.CuratePane;
import org.entente.view.curate.CurateViewModel;
import org.entente.view.evidence.EvidenceView;
import org.entente.view.evidence.EvidenceViewModel;
import org.entente.view.filter.FilterView;
import org.entente.view.filter.FilterViewModel;
import org.entente.view.help.HintsView;
import org.entente.view.help.HintsViewModel;
import org.entente.view.question.QuestionView;
import org.entente.view.question.QuestionViewModel;
import org.entente.view.search.PaletteView;
import org.entente.view.search.PaletteViewModel;
import org.entente.view.search.SearchView;
import org.entente.view.search.SearchViewModel;
import org.entente.view.table.ClaimsView;
import org.entente.view.table.ClaimsViewModel;
import org.entente.view.text.AddressActions;
import org.jspecify.annotations.Nullable;

/**
 * The panels beside the canvas.
 *
 * @param palette finds commands too
 * @param filters what is shown
 * @param evidence what supports the selection
 * @param article the sources, and the means to curate them
 * @param table ties and concerns as tables
 * @param questions routes and triangles
 * @param problems what is wrong with the dossier
 * @param hints shown on a first visit
 */
public record WindowPanels(
        SearchView search,
        PaletteView palette,
        FilterView filters,
        EvidenceView evidence,
        CuratePane article,
        ClaimsView table,
        QuestionView questions,
        ProblemsView problems,
        HintsView hints) {

    /**
     * Makes the panels. They get a large dossier once its picture is shown.
     *
     * @param shown whether the picture of the open dossier is on the screen
     * @param exported whether an export has been started
     * @param preferences remembers dismissed hints
     * @param browser opens the address of a source
     * @param saving takes rows of the tables, after a suggested file name
     */
    public static WindowPanels of(
            WindowModels models,
            WindowCommands commands,
            ObservableValue<Boolean> shown,
            ObservableValue<Boolean> exported,
            Preferences preferences,
            SystemBrowser browser,
            BiConsumer<String, String> saving,
            TaskRunner tasks) {
        PulseQueue turns = new PulseQueue();
        InTurn inTurn = new InTurn(models.session().openProperty(), shown, turns);
        TaskRunner tasksInTurn = new TasksInTurn(tasks, turns);
        FilterModel filters = models.session().filters();
        AddressActions addresses =
                new AddressActions(
                        address -> browse(models, browser, address), SystemClipboard::copy);
        SearchViewModel finder = new SearchViewModel(inTurn.next(), models.selection(), tasks);
        SearchView search = new SearchView(finder, commands.edit().find());
        FilterView filter =
                new FilterView(
                        new FilterViewModel(inTurn.next(), filters, tasksInTurn),
                        models.options(),
                        turns);
        EvidenceView evidence =
                new EvidenceView(
                        new EvidenceViewModel(
                                inTurn.next(),
                                models.selection(),
                                filters,
                                models.evidence(),
                                models.uncited(),
                                SystemClipboard::copy,
                                tasksInTurn),
                        models.canvas().flagsProperty(),
                        addresses,
                        commands.go().evidence(),
                        models.editing());
        CuratePane article =
                article(models, commands, inTurn, addresses, evidence, preferences, tasks);
        models.editing().offerQuotes(() -> quote(models, article));
        return new WindowPanels(
                search,
                new PaletteView(new PaletteViewModel(finder, commands::inPalette)),
                filter,
                evidence,
                article,
                table(models, inTurn, saving),
                questions(models, inTurn),
                new ProblemsView(models.problems(), article::markedEvidence),
                hints(models, exported, preferences));
    }

    private static void quote(WindowModels models, CuratePane article) {
        if (article.markedEvidence().isPresent()) {
            article.addMarked();
        } else {
            models.options().panelProperty().set(Panel.ARTICLE);
            article.takeKeyboard();
            models.status().say("Mark the words that support it in the article, then press E");
        }
    }

    private static CuratePane article(
            WindowModels models,
            WindowCommands commands,
            InTurn inTurn,
            AddressActions addresses,
            EvidenceView evidence,
            Preferences preferences,
            TaskRunner tasks) {
        ObservableValue<@Nullable OpenDossier> open = inTurn.next(articleIsSeen(models));
        ArticleViewModel article =
                new ArticleViewModel(
                        open,
                        models.selection(),
                        models.evidence(),
                        models.uncited(),
                        models.options(),
                        SystemClipboard::copy);
        CurateViewModel curating =
                new CurateViewModel(
                        open,
                        article,
                        models.selection(),
                        models.editing(),
                        new KeptDismissals(preferences),
                        tasks,
                        models.status()::say);
        ArticleView text =
                new ArticleView(
                        article,
                        addresses,
                        evidence::takeKeyboard,
                        commands.go().evidence(),
                        commands.go().uncited());
        text.offer(sentence -> new SentenceMenu(models).items(sentence));
        return new CuratePane(text, article.ink(), curating);
    }

    private static ClaimsView table(
            WindowModels models, InTurn inTurn, BiConsumer<String, String> saving) {
        return new ClaimsView(
                new ClaimsViewModel(
                        inTurn.next(isInFront(models, Panel.TABLE)),
                        models.session().filters(),
                        models.selection(),
                        SystemClipboard::copy,
                        saving),
                models.options());
    }

    private static QuestionView questions(WindowModels models, InTurn inTurn) {
        return new QuestionView(
                new QuestionViewModel(
                        inTurn.next(isInFront(models, Panel.QUESTIONS)),
                        models.session().filters(),
                        models.selection()));
    }

    private static HintsView hints(
            WindowModels models, ObservableValue<Boolean> exported, Preferences preferences) {
        return new HintsView(
                new HintsViewModel(
                        HintsViewModel.of(models.selection(), exported),
                        preferences.get(Preferences.HINTS),
                        () -> preferences.set(Preferences.HINTS, false)));
    }

    private static void browse(WindowModels models, SystemBrowser browser, WebAddress address) {
        browser.open(
                address,
                () ->
                        models.status()
                                .say("No browser could be opened for " + address, address.text()));
    }

    /** The article is visible in its tab, or always beside the tabs. */
    private static ObservableValue<Boolean> articleIsSeen(WindowModels models) {
        return Bindings.equal(models.options().panelProperty(), Panel.ARTICLE)
                .or(models.options().articleBesideProperty());
    }

    private static ObservableValue<Boolean> isInFront(WindowModels models, Panel panel) {
        return Bindings.equal(models.options().panelProperty(), panel);
    }
}
