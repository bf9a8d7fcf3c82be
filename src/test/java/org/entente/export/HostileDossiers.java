package org.entente.export;

import java.util.List;
import java.util.Map;
import org.entente.drawing.Pictures;
import org.entente.drawing.geometry.Point;
import org.entente.drawing.sheet.PictureSheet;
import org.entente.drawing.sheet.SheetComposer;
import org.entente.drawing.sheet.SheetOptions;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Evidence;
import org.entente.model.Source;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.SourceId;
import org.entente.model.id.TieId;
import org.entente.model.trace.EvidenceIndex;
import org.entente.source.Article;

/** A dossier whose every text may break a file format. */
public final class HostileDossiers {

    static final TieId TIE = new TieId("tie-one");
    private static final SourceId SOURCE = new SourceId("source");

    private HostileDossiers() {}

    /** Returns a page of a dossier whose title, names, label and quote are a text. */
    public static PictureSheet sheet(String text, SheetOptions options) {
        EvidenceIndex evidence = EvidenceIndex.of(dossier(text));
        return new SheetComposer(Pictures.INTER)
                .compose(
                        Pictures.compose(
                                evidence.dossier(),
                                Map.of(
                                        new ActorId("one"),
                                        new Point(250, 300),
                                        new ActorId("two"),
                                        new Point(750, 300)),
                                Pictures.AREA),
                        evidence,
                        options);
    }

    /** Returns a dossier whose title, names, label and quote are a text. */
    static Dossier dossier(String text) {
        Tie tie =
                new Tie(
                        TIE,
                        new ActorId("one"),
                        new ActorId("two"),
                        true,
                        text,
                        TieKind.POLITICAL,
                        Stance.NEUTRAL,
                        Status.STATED,
                        null,
                        null,
                        List.of(new Evidence(SOURCE, 0, text, null, null)));
        return new Dossier(
                text,
                List.of(
                        new Source(
                                SOURCE,
                                text,
                                "source.txt",
                                null,
                                null,
                                null,
                                null,
                                Article.parse("A headline"))),
                List.of(actor("one", text), actor("two", text)),
                List.of(tie),
                List.of());
    }

    private static Actor actor(String id, String name) {
        return new Actor(new ActorId(id), name, ActorKind.PERSON, null, List.of(), null, null);
    }
}
