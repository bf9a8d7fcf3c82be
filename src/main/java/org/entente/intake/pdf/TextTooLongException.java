package org.entente.intake.pdf;

/** Thrown through PDFBox when a document contains too much text. */
final class TextTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextTooLongException() {
        super("the document has too much text", null, false, false);
    }
}
