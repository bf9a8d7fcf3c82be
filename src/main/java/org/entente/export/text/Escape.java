package org.entente.export.text;

/** The context a text is written to, which decides how its characters are escaped. */
enum Escape {
    /** Between the tags of XML. */
    XML_TEXT("&<>\r"),
    /** In quotation marks within a tag of XML, where parsers turn line breaks into spaces. */
    XML_ATTRIBUTE("&<>\r\"\n\t"),
    /** Anywhere in HTML. */
    HTML("&<>\r\"'");

    private final String special;

    Escape(String special) {
        this.special = special;
    }

    /** Appends a text, of which what no document may hold is replaced. */
    void append(StringBuilder out, String text) {
        String plain = PlainText.of(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (special.indexOf(c) < 0) {
                out.append(c);
                continue;
            }
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append("&#").append((int) c).append(';');
            }
        }
    }
}
