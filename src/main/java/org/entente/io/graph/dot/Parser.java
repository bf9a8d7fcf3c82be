package org.entente.io.graph.dot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.edit.rule.Shown;
import org.entente.io.problem.FileException;
import org.entente.io.problem.Limits;
import org.entente.io.problem.ProblemKind;

/**
 * Reads DOT by the grammar of Graphviz (graphviz.org/doc/info/lang.html), subgraphs as ends of
 * edges included: an edge from a subgraph leads from each of its nodes.
 */
final class Parser {

    private static final Set<String> KEYWORDS =
            Set.of("node", "edge", "graph", "digraph", "subgraph", "strict");

    private final Lexer lexer;
    private final Map<String, Scope> named = new HashMap<>();
    private Token token;
    private DotGraph graph = new DotGraph(false, true);
    private int depth;

    Parser(String text) throws FileException {
        this.lexer = new Lexer(text);
        this.token = lexer.next();
    }

    /** Reads all graphs of the file. */
    List<DotGraph> graphs() throws FileException {
        List<DotGraph> graphs = new ArrayList<>();
        while (token.kind() != Token.Kind.END) {
            graphs.add(graph());
            while (token.isSign(";")) {
                advance();
            }
        }
        if (graphs.isEmpty()) {
            throw lexer.syntax(token.start(), "there is no graph in it");
        }
        return graphs;
    }

    private DotGraph graph() throws FileException {
        boolean strict = token.isKeyword("strict");
        if (strict) {
            advance();
        }
        boolean directed = token.isKeyword("digraph");
        if (!directed && !token.isKeyword("graph")) {
            throw unexpected();
        }
        advance();
        graph = new DotGraph(strict, directed);
        named.clear();
        if (token.isName()) {
            graph.name(name());
        }
        statements(graph.root());
        return graph;
    }

    private void statements(Scope scope) throws FileException {
        if (++depth > Limits.DEPTH) {
            throw new FileException(
                    ProblemKind.TOO_LARGE,
                    lexer.at(token.start()),
                    "subgraphs nest deeper than " + Limits.DEPTH + " levels",
                    null);
        }
        expect("{");
        while (!token.isSign("}")) {
            if (token.isSign(";") || token.isSign(",")) {
                advance();
            } else {
                statement(scope);
            }
        }
        advance();
        depth--;
    }

    private void statement(Scope scope) throws FileException {
        if (token.isKeyword("node") || token.isKeyword("edge") || token.isKeyword("graph")) {
            String of = token.text().toLowerCase(Locale.ROOT);
            advance();
            Attributes given = attributes();
            switch (of) {
                case "node" -> scope.nodeDefaults().setAll(given);
                case "edge" -> scope.edgeDefaults().setAll(given);
                default -> scope.graph().setAll(given);
            }
            return;
        }
        if (token.isSign("{") || token.isKeyword("subgraph")) {
            edges(scope, end(scope));
            return;
        }
        Token first = token;
        String name = name();
        if (token.isSign("=")) {
            advance();
            scope.graph().set(key(name), value());
            return;
        }
        port();
        if (token.isSign("->") || token.isSign("--")) {
            graph.node(name, lexer.at(first.start()), scope);
            edges(scope, List.of(name));
        } else {
            DotGraph.Node node = graph.node(name, lexer.at(first.start()), scope);
            node.attributes.setAll(attributes());
        }
    }

    /** Reads what follows the first end of a chain of edges; nothing if there is none. */
    private void edges(Scope scope, List<String> first) throws FileException {
        List<List<String>> ends = new ArrayList<>();
        List<Token> arrows = new ArrayList<>();
        ends.add(first);
        while (token.isSign("->") || token.isSign("--")) {
            arrows.add(token);
            advance();
            ends.add(end(scope));
        }
        if (arrows.isEmpty()) {
            return;
        }
        Attributes own = attributes();
        for (int i = 0; i < arrows.size(); i++) {
            boolean arrow = arrows.get(i).isSign("->");
            for (String tail : ends.get(i)) {
                for (String head : ends.get(i + 1)) {
                    graph.edge(tail, head, arrow, lexer.at(arrows.get(i).start()), scope, own);
                }
            }
        }
    }

    /** Reads a node or a subgraph at the end of an edge and returns its nodes. */
    private List<String> end(Scope scope) throws FileException {
        if (token.isSign("{") || token.isKeyword("subgraph")) {
            return subgraph(scope);
        }
        int start = token.start();
        String name = name();
        port();
        graph.node(name, lexer.at(start), scope);
        return List.of(name);
    }

    private List<String> subgraph(Scope outer) throws FileException {
        String name = "";
        if (token.isKeyword("subgraph")) {
            advance();
            if (token.isName()) {
                name = name();
            }
        }
        if (!token.isSign("{")) {
            // A repeated name without a body means its existing nodes.
            Scope known = named.get(name);
            return known == null ? List.of() : List.copyOf(known.nodes());
        }
        boolean cluster = name.toLowerCase(Locale.ROOT).startsWith("cluster");
        Scope scope = new Scope(outer, cluster ? name : "");
        Scope known = name.isEmpty() ? null : named.get(name);
        if (known != null) {
            known.nodes().forEach(scope::hold);
            scope.graph().setAll(known.graph());
        }
        if (!name.isEmpty()) {
            named.put(name, scope);
        }
        if (cluster) {
            graph.clusters().put(name, scope);
        }
        statements(scope);
        return List.copyOf(scope.nodes());
    }

    private Attributes attributes() throws FileException {
        Attributes attributes = new Attributes();
        while (token.isSign("[")) {
            advance();
            while (!token.isSign("]")) {
                if (token.isSign(";") || token.isSign(",")) {
                    advance();
                    continue;
                }
                String name = name();
                if (token.isSign("=")) {
                    advance();
                    attributes.set(key(name), value());
                } else {
                    attributes.set(key(name), new Token(Token.Kind.WORD, "true", token.start()));
                }
            }
            advance();
        }
        return attributes;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).equals("label") ? "label" : name;
    }

    /** A name is a word, or texts in quotes with plus signs between them. */
    private String name() throws FileException {
        return value().text();
    }

    private Token value() throws FileException {
        Token first = token;
        if (!first.isName() || (first.kind() == Token.Kind.WORD && isKeyword(first.text()))) {
            throw unexpected();
        }
        advance();
        StringBuilder joined = new StringBuilder(first.text());
        while (first.kind() == Token.Kind.QUOTED && token.isSign("+")) {
            advance();
            if (token.kind() != Token.Kind.QUOTED) {
                throw unexpected();
            }
            joined.append(token.text());
            advance();
        }
        return new Token(first.kind(), joined.toString(), first.start());
    }

    private static boolean isKeyword(String word) {
        return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Ports say where at a node an edge is drawn. */
    private void port() throws FileException {
        while (token.isSign(":")) {
            advance();
            name();
        }
    }

    private void expect(String sign) throws FileException {
        if (!token.isSign(sign)) {
            throw unexpected();
        }
        advance();
    }

    private void advance() throws FileException {
        token = lexer.next();
    }

    private FileException unexpected() {
        return lexer.syntax(
                token.start(),
                token.kind() == Token.Kind.END
                        ? "the file ends too early; a brace or a quotation mark is not closed"
                        : Shown.text(token.text()) + " is not allowed here");
    }
}
