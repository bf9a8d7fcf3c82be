package org.entente.intake.pdf;

/** Thrown out of PDFBox when a document holds more text than may be. */
final class TextTooLongException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TextTooLongException() {
        super("the document has too much text", null, false, false);
    }
}
