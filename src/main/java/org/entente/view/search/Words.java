package org.entente.view.search;

/** Finds text at the borders of words. */
final class Words {

    private Words() {}

    /** Tells whether a text has whole words that are the query. */
    static boolean anyIs(String text, String query) {
        for (int at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
            int end = at + query.length();
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a word of a text begins so; every ideograph begins one. */
    static boolean anyBegins(String text, String start) {
        for (int at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
            if (at == 0
                    || !Character.isLetterOrDigit(text.charAt(at - 1))
                    || Character.isIdeographic(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }
}
