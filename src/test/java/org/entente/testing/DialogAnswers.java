package org.entente.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entente.app.dialog.Correction;
import org.entente.app.dialog.FileDialogs;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.io.problem.Problem;

/** Answers dialogs as a test says beforehand, and remembers what was asked and told. */
public final class DialogAnswers implements FileDialogs {

    public volatile Optional<Path> folder = Optional.empty();
    public volatile Optional<Path> file = Optional.empty();
    public volatile Optional<Path> image = Optional.empty();
    public volatile Optional<Path> folderToSave = Optional.empty();
    public volatile Optional<Path> article = Optional.empty();
    public volatile Optional<Path> folderForDossier = Optional.empty();
    public volatile Optional<Path> folderForCopy = Optional.empty();
    public volatile Optional<Choice> choice = Optional.empty();
    public volatile Optional<String> password = Optional.empty();
    public volatile boolean mayReplace;
    public volatile boolean mayRemove;

    /** What was asked to be removed with what depends on it. */
    public final List<String> removals = Collections.synchronizedList(new ArrayList<>());

    public volatile boolean mayMakeDossier;

    /** The name suggested for the last export; empty while none was asked for. */
    public volatile String suggestedName = "";

    /** The files that were asked to be replaced, and the folders to make a dossier in. */
    public final List<Path> asked = Collections.synchronizedList(new ArrayList<>());

    /** What was asked about that two programs have changed. */
    public final List<Conflict> conflicting = Collections.synchronizedList(new ArrayList<>());

    /** The headlines of what was told. */
    public final List<String> headlines = Collections.synchronizedList(new ArrayList<>());

    /** The text of the last file to correct, and what takes it. */
    public volatile String toCorrect = "";

    public volatile Correction correction = (text, done) -> {};

    /** The problems under the last headline. */
    public volatile List<String> problems = List.of();

    @Override
    public Optional<Path> chooseDossierFolder() {
        return folder;
    }

    @Override
    public Optional<Path> chooseDossierFile() {
        return file;
    }

    @Override
    public Optional<Path> chooseImageFile(String name) {
        suggestedName = name;
        return image;
    }

    @Override
    public Optional<Path> chooseFolderToSave() {
        return folderToSave;
    }

    @Override
    public Optional<Path> chooseArticle() {
        return article;
    }

    @Override
    public Optional<Path> chooseArticle(Path first) {
        return article;
    }

    @Override
    public boolean mayMakeDossier(Path vacant) {
        asked.add(vacant);
        return mayMakeDossier;
    }

    @Override
    public Optional<String> chooseSource(List<String> titles) {
        return titles.stream().findFirst();
    }

    @Override
    public Optional<Path> chooseFolderForDossier(Path suggested) {
        return folderForDossier;
    }

    @Override
    public Optional<Path> chooseFolderForCopy(Path suggested) {
        return folderForCopy;
    }

    @Override
    public Optional<Map<String, Choice>> askConflicts(List<Conflict> conflicts) {
        conflicting.addAll(conflicts);
        return choice.map(
                one ->
                        conflicts.stream()
                                .collect(Collectors.toMap(Conflict::key, conflict -> one)));
    }

    @Override
    public Optional<String> askPassword(String name, String why) {
        return password;
    }

    @Override
    public boolean mayReplace(Path existing) {
        asked.add(existing);
        return mayReplace;
    }

    @Override
    public boolean mayRemove(String what, String hanging) {
        removals.add(what + ": " + hanging);
        return mayRemove;
    }

    @Override
    public void correct(String headline, Problem wrong, String text, Correction taker) {
        tellProblems(headline, List.of(wrong.toString()));
        toCorrect = text;
        correction = taker;
    }

    @Override
    public void tellProblems(String headline, List<String> lines) {
        headlines.add(headline);
        problems = List.copyOf(lines);
    }
}
