package org.entente.export.page;

import java.util.Collection;
import java.util.stream.Collectors;
import org.entente.drawing.Subject;
import org.entente.model.id.ActorId;
import org.entente.model.id.ElementId;
import org.entente.model.id.TieId;
import org.entente.model.trace.SentenceRef;

/** The ids of a page's elements, equal to those of the window's nodes. */
final class PageIds {

    private PageIds() {}

    static String of(ElementId element) {
        return (element instanceof ActorId
                        ? "actor-"
                        : element instanceof TieId ? "tie-" : "concern-")
                + element.value();
    }

    /** Returns the id of a mark; a mark of several claims is named after the first. */
    static String of(Subject subject) {
        if (subject instanceof Subject.Element element) {
            return of(element.id());
        }
        String first = subject.elements().iterator().next().value();
        return (subject instanceof Subject.Ribbon ? "ribbon-" : "pill-") + first;
    }

    static String of(SentenceRef sentence) {
        return "sentence-"
                + sentence.source()
                + '-'
                + sentence.paragraph()
                + '-'
                + sentence.index();
    }

    /** Joins ids for an attribute. */
    static String list(Collection<? extends ElementId> elements) {
        return elements.stream().map(ElementId::value).collect(Collectors.joining(" "));
    }
}
