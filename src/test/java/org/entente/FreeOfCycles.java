package org.entente;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;

/**
 * Finds every knot: things that need each other, by whatever way. ArchUnit's own search for cycles
 * passes over some where there are several apart from each other.
 */
final class FreeOfCycles extends ArchCondition<JavaClass> {

    private final Function<JavaClass, String> thing;
    private final Graph<String, DefaultEdge> needs = new DefaultDirectedGraph<>(DefaultEdge.class);

    private FreeOfCycles(String things, Function<JavaClass, String> thing) {
        super(things + " need each other in one direction");
        this.thing = thing;
    }

    static ArchCondition<JavaClass> amongPackages() {
        return new FreeOfCycles("packages", JavaClass::getPackageName);
    }

    /**
     * Nested classes belong to the class around them, and what a sealed type permits belongs to
     * that type: it must know them by its nature.
     */
    static ArchCondition<JavaClass> amongClasses() {
        return new FreeOfCycles("classes", type -> family(outermost(type.reflect())).getName());
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outer = type;
        while (outer.getEnclosingClass() != null) {
            outer = outer.getEnclosingClass();
        }
        return outer;
    }

    private static Class<?> family(Class<?> type) {
        for (Class<?> parent : type.getInterfaces()) {
            Class<?> outer = outermost(parent);
            if (parent.isSealed() && outer.getPackageName().equals(type.getPackageName())) {
                return family(outer);
            }
        }
        return type;
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String from = thing.apply(type);
        needs.addVertex(from);
        for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (target.getPackageName().startsWith("org.entente")) {
                String to = thing.apply(target);
                needs.addVertex(to);
                if (!from.equals(to)) {
                    needs.addEdge(from, to);
                }
            }
        }
    }

    @Override
    public void finish(ConditionEvents events) {
        for (Set<String> knot :
                new KosarajuStrongConnectivityInspector<>(needs).stronglyConnectedSets()) {
            if (knot.size() > 1) {
                events.add(
                        SimpleConditionEvent.violated(
                                knot, "need each other: " + new TreeSet<>(knot)));
            }
        }
    }
}
