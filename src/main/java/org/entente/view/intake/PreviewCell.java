package org.entente.view.intake;

/** A paragraph as it will be: its number, and a line for each of its sentences. */
final class PreviewCell extends WrappingCell<String> {

    @Override
    void fill(String paragraph) {
        setNumber(getIndex());
        IntakeViewModel.sentences(paragraph).forEach(this::addLine);
        setAccessibleText("Paragraph " + getIndex() + ": " + paragraph);
    }
}
