package org.entente;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/** What the code of every package keeps to. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class CodeRulesTest {

    private static final String ROOT = "org.entente.";

    @ArchTest
    static final ArchRule THE_SAME_INPUT_GIVES_THE_SAME_OUTPUT =
            noClasses()
                    .that(not(named("org.entente.Launcher")))
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(
                            Random.class,
                            SplittableRandom.class,
                            ThreadLocalRandom.class,
                            Date.class,
                            Clock.class)
                    .orShould()
                    .callMethod(Math.class, "random")
                    .orShould()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(UUID.class, "randomUUID")
                    .orShould()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .orShould()
                    .callMethod(Instant.class, "now")
                    .because(
                            "pictures and reports are compared byte for byte; the launcher alone"
                                    + " hands a clock to the commands that note when a file came"
                                    + " in");

    @ArchTest
    static final ArchRule ONLY_THE_COMMAND_LINE_SPEAKS =
            noClasses()
                    .that(
                            resideOutsideOfPackages(ROOT + "cli..")
                                    .and(not(named("org.entente.Launcher"))))
                    .should(
                            ArchConditions.accessFieldWhere(
                                    describe(
                                            "it is System.out or System.err",
                                            Conditions::isConsole)))
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .because("a window has no console, and a library keeps quiet");

    @ArchTest
    static final ArchRule TEXT_DOES_NOT_DEPEND_ON_THE_MACHINE =
            noClasses()
                    .should()
                    .callMethod(String.class, "toLowerCase")
                    .orShould()
                    .callMethod(String.class, "toUpperCase")
                    .orShould()
                    .callMethod(String.class, "format", String.class, Object[].class)
                    .orShould()
                    .callMethod(Charset.class, "defaultCharset")
                    .orShould()
                    .callMethod(String.class, "getBytes")
                    .because("a Turkish or an Arabic machine gives the same picture and reports");

    @ArchTest
    static final ArchRule NOTHING_REACHES_FOR_THE_NETWORK =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveNameMatching(
                            "java\\.net\\.(?!UR[IL]$|URISyntaxException$|MalformedURLException$).*"
                                    + "|java\\.net\\.http\\..*|javax\\.net\\..*|java\\.rmi\\..*"
                                    + "|java\\.nio\\.channels\\.\\w*(Socket|Datagram)\\w*"
                                    + "|javafx\\.scene\\.web\\..*|java\\.awt\\.Desktop"
                                    + "|javafx\\.application\\.HostServices")
                    .because("dossiers are read from disk; an address is text until it is clicked");

    @ArchTest
    static final ArchRule ONLY_THE_PROGRAMS_OWN_FILES_ARE_READ_BY_ADDRESS =
            noClasses()
                    .that(
                            not(named("org.entente.drawing.style.Flags"))
                                    .and(not(named("org.entente.app.look.StyleSheets")))
                                    .and(not(named("org.entente.app.look.Look"))))
                    .should(
                            ArchConditions.callCodeUnitWhere(
                                    describe(
                                            "it follows an address", Conditions::followsAnAddress)))
                    .because("these three follow addresses of the class path only");

    @ArchTest
    static final ArchRule ONLY_THE_DESKTOP_IS_ASKED =
            noClasses()
                    .that(
                            not(named("org.entente.app.platform.SystemBrowser"))
                                    .and(not(named("org.entente.app.platform.SystemTheme"))))
                    .should()
                    .dependOnClassesThat()
                    .belongToAnyOf(ProcessBuilder.class)
                    .orShould()
                    .callMethodWhere(
                            describe(
                                    "it starts a program",
                                    call -> call.getTarget().getName().equals("exec")))
                    .because("an address goes to the browser, once it is clicked, and no further");

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes()
                    .should(Conditions.resideInANullMarkedPackage())
                    .because("NullAway checks only packages that say so");

    @ArchTest
    static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Data")
                    .orShould()
                    .haveSimpleNameEndingWith("Info")
                    .because("such names fit anything, and soon hold everything");

    private static DescribedPredicate<JavaClass> named(String name) {
        return describe("is " + name, type -> type.getName().equals(name));
    }

    private static <T> DescribedPredicate<T> describe(String description, Predicate<T> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
