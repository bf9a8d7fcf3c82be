package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that keep the pipeline a pipeline. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "org.entente.";
    private static final String[] JAVAFX = {"javafx..", "com.sun.javafx.."};
    private static final String[] SHARED_BY_VIEWS = {
        ROOT + "view.command..", ROOT + "view.words..", ROOT + "view.text..", ROOT + "view.walk.."
    };
    private static final String SMART_GRAPH = "com.brunomnsilva.smartgraph..";
    private static final String JGRAPHT = "org.jgrapht..";
    private static final String JDK = "java..";
    private static final String WORDING = ROOT + "wording";
    private static final String JSPECIFY = "org.jspecify.annotations..";

    @ArchTest
    static final ArchRule WORDING_STANDS_ALONE =
            part("wording").because("every part counts its nouns in the same way");

    @ArchTest
    static final ArchRule SOURCE_STANDS_ALONE =
            part("source").because("a text and its sentences need nothing but the JDK");

    @ArchTest
    static final ArchRule MODEL_KNOWS_SOURCES =
            part("model", "source").because("a dossier is plain values over its sources");

    @ArchTest
    static final ArchRule INTAKE_KNOWS_SOURCES =
            part("intake", "source").because("an article is taken in before there is a dossier");

    @ArchTest
    static final ArchRule ACCESSION_JOINS_ARTICLES_TO_DOSSIERS =
            part("accession", "edit", "intake", "io", "model", "source")
                    .because("filing an article is the same with a window and without");

    @ArchTest
    static final ArchRule MENTIONS_ARE_WORDS_OF_A_TEXT =
            part("mention", "model", "source")
                    .because("names are suggested from lists, whatever shows them");

    @ArchTest
    static final ArchRule JSOUP_ONLY_PARSES =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "org\\.jsoup\\.(Connection|helper\\.(HttpConnection|UrlBuilder)).*")
                    .orShould()
                    .callMethod(org.jsoup.Jsoup.class, "connect", String.class)
                    .orShould()
                    .callMethod(org.jsoup.Jsoup.class, "newSession")
                    .orShould()
                    .callMethod(org.jsoup.Jsoup.class, "parse", java.net.URL.class, int.class)
                    .because("a page is read as it was saved; nothing of it is fetched");

    @ArchTest
    static final ArchRule THE_LIBRARIES_OF_INTAKE_STAY_THERE =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "intake..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jsoup..", "org.zwobble..", "org.commonmark..")
                    .because("what a file is in is nobody else's business");

    @ArchTest
    static final ArchRule EDIT_KNOWS_THE_MODEL =
            part("edit", "model", "source")
                    .because("an edit is a value, whatever file or window it comes from");

    @ArchTest
    static final ArchRule IO_KNOWS_THE_MODEL =
            part("io", "edit", "model", "source")
                    .because("reading a dossier is no business of pictures");

    @ArchTest
    static final ArchRule GRAPH_KNOWS_THE_MODEL =
            part("graph", "model", "source").because("the graph is a view of the dossier");

    @ArchTest
    static final ArchRule LAYOUT_STANDS_ALONE =
            part("layout").because("the layout is of use to any graph, whatever it is about");

    @ArchTest
    static final ArchRule GEOGRAPHY_STANDS_ALONE =
            part("geography").because("a map is of use whatever is put on it");

    @ArchTest
    static final ArchRule DRAWING_IS_MADE_OF_GRAPH_AND_LAYOUT =
            part("drawing", "geography", "graph", "layout", "model", "source")
                    .because("the picture is made with neither window nor file");

    @ArchTest
    static final ArchRule EXPORT_KNOWS_THE_DRAWING =
            part("export", "drawing", "graph", "model", "source")
                    .because("an export paints the same values as the window, without a display");

    @ArchTest
    static final ArchRule THE_COMMAND_LINE_KNOWS_NO_WINDOW =
            part(
                            "cli",
                            "accession",
                            "edit",
                            "intake",
                            "io",
                            "graph",
                            "layout",
                            "drawing",
                            "export",
                            "model",
                            "source")
                    .because("commands run on machines without a display");

    @ArchTest
    static final ArchRule VIEWS_KNOW_THE_DRAWING =
            part("view", "edit", "intake", "mention", "drawing", "graph", "model", "source")
                    .because("reading, laying out and exporting are wired in by the application");

    @ArchTest
    static final ArchRule ONLY_THE_LAUNCHER_KNOWS_THE_APPLICATION =
            noClasses()
                    .that(resideOutsideOfPackages(ROOT + "app.."))
                    .and()
                    .doNotHaveFullyQualifiedName("org.entente.Launcher")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "app..")
                    .because("the application is the composition root, which nothing hangs on");

    @ArchTest
    static final ArchRule SOURCE_AND_MODEL_NEED_ONLY_THE_JDK =
            classes()
                    .that()
                    .resideInAnyPackage(ROOT + "source..", ROOT + "model..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(ROOT + "source..", ROOT + "model..", WORDING, JDK, JSPECIFY)
                    .because("values outlive the libraries that carry them about");

    @ArchTest
    static final ArchRule LAYOUT_NEEDS_ONLY_JGRAPHT =
            classes()
                    .that()
                    .resideInAPackage(ROOT + "layout..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(ROOT + "layout..", JGRAPHT, JDK, JSPECIFY)
                    .because("the layout is of use to any JGraphT graph");

    @ArchTest
    static final ArchRule JAVAFX_STAYS_IN_THE_WINDOW =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + "view..", ROOT + "app..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(JAVAFX)
                    .because("all else runs without a toolkit, the launcher before it is there");

    @ArchTest
    static final ArchRule A_SESSION_NEEDS_NO_WINDOW =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + "app.session..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(JAVAFX)
                    .because("what is edited and saved is tested without a toolkit");

    @ArchTest
    static final ArchRule JACKSON_STAYS_AT_THE_BORDER =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            ROOT + "io..", ROOT + "export..", ROOT + "intake.html..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                    .because("only files are JSON, and what web pages say of themselves");

    @ArchTest
    static final ArchRule JACKSON_READS_TOKENS =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("tools.jackson.databind..")
                    .because("tokens have places, and data binding weighs two megabytes");

    @ArchTest
    static final ArchRule SMART_GRAPH_STAYS_ON_THE_CANVAS =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + "view.canvas..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(SMART_GRAPH)
                    .because("the drawing is the truth of the picture, SmartGraph one way to show");

    @ArchTest
    static final ArchRule VIEW_MODELS_KNOW_PROPERTIES =
            noClasses()
                    .that()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(JAVAFX)
                                    .and(
                                            not(
                                                    resideInAnyPackage(
                                                            "javafx.beans..",
                                                            "javafx.collections.."))))
                    .because("a view model is tested without a toolkit");

    @ArchTest
    static final ArchRule SIBLINGS_UNDER_VIEW_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("org.entente.view.(*)..")
                    .should()
                    .notDependOnEachOther()
                    .ignoreDependency(
                            resideInAPackage(ROOT + "view.."), resideInAnyPackage(SHARED_BY_VIEWS))
                    .ignoreDependency(
                            resideInAPackage(ROOT + "view.curate.."),
                            resideInAPackage(ROOT + "view.article.."))
                    .because(
                            "panels meet in the SelectionModel and the DisplayOptions alone;"
                                    + " curating is done in the article");

    @ArchTest
    static final ArchRule NO_CYCLES =
            classes()
                    .should(FreeOfCycles.amongPackages())
                    .because("a package can be read after those it uses");

    @ArchTest
    static final ArchRule NO_CYCLES_OF_CLASSES =
            classes()
                    .should(FreeOfCycles.amongClasses())
                    .because("a class can be read after those it uses");

    private static final Pattern PART = Pattern.compile("org\\.entente\\.(\\w+)(\\..*)?");

    /** The rule that a package knows no others of ours than itself and those named. */
    private static ArchRule part(String name, String... known) {
        Set<String> allowed = Set.copyOf(List.of(known));
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.entente..")
                                .and(
                                        describe(
                                                "are of a part other than " + List.of(known),
                                                other -> {
                                                    String part = partOf(other);
                                                    return !part.equals(name)
                                                            && !part.equals("wording")
                                                            && !allowed.contains(part);
                                                })))
                .as(name + " knows " + (known.length == 0 ? "no other part" : List.of(known)));
    }

    private static String partOf(JavaClass type) {
        Matcher matcher = PART.matcher(type.getPackageName());
        return matcher.matches() ? matcher.group(1) : "";
    }

    private static <T> DescribedPredicate<T> describe(String description, Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
