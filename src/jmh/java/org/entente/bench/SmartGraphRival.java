package org.entente.bench;

import com.brunomnsilva.smartgraph.graph.DigraphEdgeList;
import com.brunomnsilva.smartgraph.graphview.SmartCircularSortedPlacementStrategy;
import com.brunomnsilva.smartgraph.graphview.SmartGraphPanel;
import com.brunomnsilva.smartgraph.graphview.SmartGraphProperties;
import com.brunomnsilva.smartgraph.graphview.SmartGraphVertex;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.entente.model.Dossier;
import org.entente.testing.GeneratedDossier;

/** SmartGraph 2.3.0 as it comes, its own layout off, while one vertex is dragged. */
public final class SmartGraphRival {

    private SmartGraphRival() {}

    /**
     * Prints frames per second.
     *
     * @param args the numbers of actors and ties, and the seconds to drag
     * @throws Exception if JavaFX fails
     */
    public static void main(String[] args) throws Exception {
        int actors = Integer.parseInt(args[0]);
        int ties = Integer.parseInt(args[1]);
        double seconds = Double.parseDouble(args[2]);
        Dossier dossier = GeneratedDossier.of(actors, ties, 0, 1);
        CompletableFuture<SmartGraphPanel<String, String>> shown = new CompletableFuture<>();
        Platform.startup(() -> shown.complete(show(dossier)));
        SmartGraphPanel<String, String> panel = shown.get();
        Thread.sleep(4000);
        Collection<SmartGraphVertex<String>> all = panel.getSmartVertices();
        SmartGraphVertex<String> vertex = List.copyOf(all).get(0);
        CompletableFuture<Point2D> at = new CompletableFuture<>();
        Platform.runLater(
                () ->
                        at.complete(
                                panel.localToScreen(
                                        vertex.getPositionCenterX(), vertex.getPositionCenterY())));
        Motion.Seen seen =
                Motion.watch(
                        Motion.Hand.DRAG,
                        at.get().getX(),
                        at.get().getY(),
                        seconds,
                        () -> vertex.getPositionCenterX() + " " + vertex.getPositionCenterY());
        System.out.printf(
                Locale.ROOT,
                "SmartGraph 2.3.0 %d/%d drag: %.1f frames/s, slowest %.0f ms, work %.1f ms a"
                        + " frame%n",
                actors,
                ties,
                seen.framesPerSecond(),
                seen.slowest(),
                seen.work());
        Platform.exit();
    }

    private static SmartGraphPanel<String, String> show(Dossier dossier) {
        DigraphEdgeList<String, String> graph = new DigraphEdgeList<>();
        dossier.actors().forEach(actor -> graph.insertVertex(actor.id().value()));
        dossier.ties()
                .forEach(t -> graph.insertEdge(t.from().value(), t.to().value(), t.id().value()));
        SmartGraphPanel<String, String> panel =
                new SmartGraphPanel<>(
                        graph,
                        new SmartGraphProperties(
                                new ByteArrayInputStream(
                                        "vertex.allow-user-move = true\nedge.arrow = true\n"
                                                .getBytes(StandardCharsets.UTF_8))),
                        new SmartCircularSortedPlacementStrategy());
        Stage stage = new Stage();
        stage.setScene(new Scene(panel, 1440, 900));
        stage.show();
        panel.init();
        return panel;
    }
}
