package org.entente.view;

import java.util.Locale;
import javafx.css.PseudoClass;
import org.entente.model.Stance;
import org.entente.model.Status;

/** Every CSS class of Entente's own style sheet, so that none is misspelled. */
public enum StyleClass {
    WINDOW_ROOT,
    TOOLBAR,
    DOSSIER_TITLE,
    MUTED,
    GRAPH_CANVAS,
    SIDE_PANEL,
    PANEL_BODY,
    PANEL_TITLE,
    PANEL_HEADING,
    PANEL_LINK,
    CHIP,
    CHIP_COOPERATIVE,
    CHIP_ADVERSARIAL,
    CHIP_MIXED,
    CHIP_NEUTRAL,
    CHIP_UNSTATED,
    CHIP_UNCERTAIN,
    QUOTE,
    QUOTE_TEXT,
    SENTENCE,
    SENTENCE_CITED,
    PARAGRAPH,
    PARAGRAPH_NUMBER,
    HEADLINE,
    DRIFT_BADGE,
    CLAIM_ROW,
    PANEL_LEAD,
    PANEL_LIST,
    GROUP_HEADING,
    COUNTED,
    WALKER,
    WALKER_STEP,
    CHIPS,
    EXCERPT,
    EXCERPT_TEXT,
    QUOTE_ACTIONS,
    TEXT_FLOW,
    PLAIN_TEXT,
    MUTED_TEXT,
    TEXT_COOPERATIVE,
    TEXT_ADVERSARIAL,
    TEXT_MIXED,
    TEXT_NEUTRAL,
    VERIFIED,
    UNVERIFIED,
    MARK,
    MARK_UNCITED,
    MARK_POINTED,
    MARK_SHOWN,
    MARK_MENTION_HERE,
    MARK_SELECTED_TEXT,
    MARK_MENTION,
    MARK_CARET,
    CITED_CONCERN,
    CITED_ASIDE,
    CITED_COOPERATIVE,
    CITED_ADVERSARIAL,
    CITED_MIXED,
    CITED_NEUTRAL,
    CITED_UNSTATED,
    CITED_SEVERAL,
    CITED_KEY,
    SENTENCE_ASIDE,
    MARK_NAME,
    MARK_CURSOR,
    READER_BAR,
    WALK_BAR,
    SENTENCE_CARD,
    CARD_LINE,
    PORTRAIT,
    ACTOR_HEAD,
    COPY_CITATION,
    COVERAGE_LINE,
    EVIDENCE_RULER,
    EVIDENCE_MARK,
    SOURCE_ADDRESS,
    CHIP_BUTTON,
    EDITOR,
    EDIT_FIELD,
    EDIT_CHIP,
    ARTICLE_LIST,
    SENTENCE_UNCITED,
    STATUS_BAR,
    LEGEND,
    COVERAGE,
    FILTER_PANE,
    FILTER_SECTIONS,
    FILTER_SECTION,
    FILTER_HEADING,
    FILTER_ROW,
    FILTER_ONLY,
    FILTER_STATE,
    SEARCH_LIST,
    SEARCH_FOUND,
    SEARCH_HEADING,
    SEARCH_SUMMARY,
    CLAIM_TABLE,
    TABLE_BAR,
    /** The field above the tables. */
    TABLE_FILTER,
    NUMBERS,
    PROBLEMS_PANE,
    PROBLEM_ROW,
    MEND_BAR,
    MEND_BUTTONS,
    CODE,
    QUESTION_PANE,
    QUESTION_BAR,
    QUESTION_CARD,
    STEP_ROW,
    CANVAS_CARD,
    SUBJECT_CARD,
    CARD_TEXT,
    CARD_HEADING,
    STORY_TITLE,
    LEGEND_SCROLL,
    LEGEND_BODY,
    LEGEND_HEADING,
    LEGEND_ROW,
    LEGEND_FILTER,
    CRUMBS,
    CRUMB_HERE,
    CRUMB_STEP,
    CANVAS_NOTE,
    HELP_TITLE,
    HELP_PANE,
    KEY_CAP,
    HINTS,
    CURATING,
    CURATE_BAR,
    CURATE_KEY,
    CURATE_LINE,
    CURATE_END,
    CURATE_CHIP,
    CURATE_OPTION,
    CURATE_HINT,
    CURATE_NOTE,
    CURATE_COMPLAINT,
    CURATE_FOUND;

    /** On a sentence that supports what is selected. */
    public static final PseudoClass SUPPORTING = PseudoClass.getPseudoClass("supporting");

    /** On a sentence that steps back while the uncited ones are walked. */
    public static final PseudoClass RECEDED = PseudoClass.getPseudoClass("receded");

    /** An entry of the legend whose part of the picture is hidden. */
    public static final PseudoClass HIDDEN = PseudoClass.getPseudoClass("hidden");

    /** On the one of several buttons that is in force. */
    public static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    /** On a sentence or an element under the pointer. */
    public static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    /** Returns the class as the style sheet spells it, in lower-case kebab case. */
    public String css() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static StyleClass chip(Stance stance) {
        return switch (stance) {
            case COOPERATIVE -> CHIP_COOPERATIVE;
            case ADVERSARIAL -> CHIP_ADVERSARIAL;
            case MIXED -> CHIP_MIXED;
            case NEUTRAL -> CHIP_NEUTRAL;
            case UNSTATED -> CHIP_UNSTATED;
        };
    }

    /**
     * Tells whether a status is drawn as uncertain.
     *
     * @return true for all but {@link Status#STATED}
     */
    public static boolean isUncertain(Status status) {
        return status != Status.STATED;
    }
}
