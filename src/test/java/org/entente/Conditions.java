package org.entente;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** What {@link ArchitectureTest} asks of classes and accesses. */
final class Conditions {

    private Conditions() {}

    /** Besides the URL's own methods, JavaFX and JSVG load what they are given the address of. */
    static boolean followsAnAddress(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.net.URL" ->
                    Set.of("openStream", "openConnection", "getContent").contains(name);
            case "javafx.scene.image.Image" ->
                    access instanceof JavaConstructorCall call
                            && call.getTarget()
                                    .getRawParameterTypes()
                                    .get(0)
                                    .isEquivalentTo(String.class);
            case "javafx.scene.text.Font" ->
                    access instanceof JavaMethodCall call
                            && name.startsWith("loadFont")
                            && call.getTarget()
                                    .getRawParameterTypes()
                                    .get(0)
                                    .isEquivalentTo(String.class);
            case "com.github.weisj.jsvg.parser.SVGLoader" -> name.equals("load");
            default -> owner.startsWith("javafx.scene.media.");
        };
    }

    static boolean isConsole(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(System.class)
                && Set.of("out", "err").contains(access.getTarget().getName());
    }

    static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a package marked @NullMarked") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                        new SimpleConditionEvent(
                                type, marked, type.getName() + " lies in a package without it"));
            }
        };
    }
}
