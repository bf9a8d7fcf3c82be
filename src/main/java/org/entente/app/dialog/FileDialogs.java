package org.entente.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.edit.history.Conflict;
import org.entente.edit.history.Conflict.Choice;
import org.entente.io.problem.Problem;

/** Asks the user for files and reports problems. Tests use a fake. */
public interface FileDialogs {

    /** Asks for a folder with a dossier. */
    Optional<Path> chooseDossierFolder();

    /** Asks for a dossier's file. */
    Optional<Path> chooseDossierFile();

    /** Asks where to save an export, under a name suggested. */
    Optional<Path> chooseImageFile(String suggestedName);

    /** Asks for the folder to save a dossier in. */
    Optional<Path> chooseFolderToSave();

    /** Asks for an article's file, starting in the folder used last. */
    Optional<Path> chooseArticle();

    /** Asks for an article's file, starting in a given folder. */
    Optional<Path> chooseArticle(Path folder);

    /** Asks whether to create a dossier in a folder that has none. */
    boolean mayMakeDossier(Path folder);

    /** Asks which of several sources is meant, by their titles. */
    Optional<String> chooseSource(List<String> titles);

    /** Asks for the folder of a new dossier, suggesting one that need not exist. */
    Optional<Path> chooseFolderForDossier(Path suggested);

    /**
     * Asks for the folder of an editable copy of the open dossier.
     *
     * @param suggested a folder that need not exist
     */
    Optional<Path> chooseFolderForCopy(Path suggested);

    /**
     * Asks how to resolve conflicts with another program.
     *
     * @return the choice for each conflict's key; empty if nothing was chosen
     */
    Optional<Map<String, Choice>> askConflicts(List<Conflict> conflicts);

    /** Asks for the password of a file, telling why it is needed. */
    Optional<String> askPassword(String file, String why);

    /** Asks whether a file that exists may be replaced. */
    boolean mayReplace(Path file);

    /**
     * Asks whether an element may be removed with what depends on it.
     *
     * @param what such as "remove actor China"
     * @param hanging what goes with it, such as "3 ties and 1 concern"
     */
    boolean mayRemove(String what, String hanging);

    /**
     * Shows the text of a file at an error, until it is corrected or given up.
     *
     * @param headline what could not be done
     * @param wrong the error
     * @param text the text of the file
     * @param correction takes the corrected text
     */
    void correct(String headline, Problem wrong, String text, Correction correction);

    /** Shows why a dossier was not opened, or what is wrong with it. */
    void tellProblems(String headline, List<String> problems);
}
