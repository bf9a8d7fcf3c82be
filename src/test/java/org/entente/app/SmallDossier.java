package org.entente.app;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entente.model.Actor;
import org.entente.model.ActorKind;
import org.entente.model.Dossier;
import org.entente.model.Stance;
import org.entente.model.Status;
import org.entente.model.Tie;
import org.entente.model.TieKind;
import org.entente.model.id.ActorId;
import org.entente.model.id.TieId;

/** A dossier of two actors, as the text of its file. */
public final class SmallDossier {

    private SmallDossier() {}

    /** The text of a dossier whose ties all rest on one sentence of article.txt. */
    public static String json(String title, TieId... ties) {
        String all =
                Arrays.stream(ties).map(SmallDossier::tie).collect(Collectors.joining(",\n    "));
        return """
        {
          "format": 1,
          "title": "%s",
          "sources": [{"id": "article", "title": "An article", "file": "article.txt"}],
          "actors": [
            {"id": "alpha", "name": "Alpha", "kind": "country"},
            {"id": "beta", "name": "Beta", "kind": "country"}
          ],
          "ties": [
            %s
          ],
          "concerns": []
        }
        """
                .formatted(title, all);
    }

    /** A dossier of two actors and one tie without evidence, as values. */
    static Dossier of(String title) {
        ActorId alpha = new ActorId("alpha");
        ActorId beta = new ActorId("beta");
        return new Dossier(
                title,
                List.of(),
                List.of(actor(alpha, "Alpha"), actor(beta, "Beta")),
                List.of(
                        new Tie(
                                new TieId("one"),
                                alpha,
                                beta,
                                true,
                                "helps",
                                TieKind.POLITICAL,
                                Stance.COOPERATIVE,
                                Status.STATED,
                                null,
                                null,
                                List.of())),
                List.of());
    }

    private static Actor actor(ActorId id, String name) {
        return new Actor(id, name, ActorKind.COUNTRY, null, List.of(), null, null);
    }

    private static String tie(TieId id) {
        return """
        {"id": "%s", "from": "alpha", "to": "beta", "directed": true, "label": "helps",
         "kind": "political", "stance": "cooperative", "status": "stated",
         "evidence": [{"source": "article", "paragraph": 1, "quote": "Alpha helps Beta."}]}\
        """
                .formatted(id.value());
    }
}
