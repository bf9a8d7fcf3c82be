package org.entente.source;

/**
 * Decides whether a sentence-ending mark ends a sentence.
 *
 * <p>The rules read the word before the mark and the word after it, never more than a few dozen
 * characters either way, so that a paragraph of any length is cut in linear time. In doubt they
 * join rather than split: half a sentence reads worse than two.
 */
final class SentenceRules {

    private static final int MAX_TOKEN_LENGTH = 32;
    private static final int MAX_LIST_NUMBER_LENGTH = 3;
    private static final int MAX_ROMAN_LENGTH = 4;
    private static final int MAX_ORDINAL_LENGTH = 2;
    private static final int MAX_WORDS_BEFORE_SPEECH = 5;

    private final String text;

    SentenceRules(String text) {
        this.text = text;
    }

    /**
     * Decides about one mark.
     *
     * @param mark the mark, with what clings to it; not the end of the paragraph
     * @param sentenceStart where the sentence that it may end begins
     * @return whether the sentence ends there
     */
    boolean ends(Terminator mark, int sentenceStart) {
        int end = mark.end();
        boolean spaced = Characters.isSpace(text.charAt(end));
        if (mark.kind() == Terminator.Kind.WIDE) {
            return endsUnspaced(mark, spaced);
        }
        if (!spaced) {
            return false;
        }
        SentenceOpening opening = SentenceOpening.read(text, Characters.skipSpace(text, end));
        if (opening.mark() == SentenceOpening.Mark.CONTINUING) {
            return false;
        }
        if (opening.dashed() && opening.kind() == SentenceOpening.Kind.SMALL) {
            return false;
        }
        return switch (mark.kind()) {
            case STRONG -> endsStrong(mark, opening);
            case ELLIPSIS -> endsEllipsis(mark, opening);
            default -> endsPeriod(mark, opening, sentenceStart);
        };
    }

    /** 「行く。」と言った goes on; a full-width point between digits is a decimal point. */
    private boolean endsUnspaced(Terminator mark, boolean spaced) {
        if (spaced) {
            return true;
        }
        char next = text.charAt(mark.end());
        boolean quotedSpeech = mark.closing() != Terminator.OPEN && next == '\u3068';
        boolean comma = next == '\u3001' || next == '\uFF0C';
        boolean decimal =
                text.charAt(mark.start()) == '\uFF0E'
                        && mark.start() > 0
                        && Character.isDigit(text.charAt(mark.start() - 1))
                        && Character.isDigit(next);
        return !quotedSpeech && !comma && !decimal;
    }

    private boolean endsStrong(Terminator mark, SentenceOpening opening) {
        if (opening.kind() == SentenceOpening.Kind.SMALL) {
            return opening.mark() == SentenceOpening.Mark.QUOTE;
        }
        return !(mark.isClosedByQuote() && leadsToSpeech(opening));
    }

    private boolean endsEllipsis(Terminator mark, SentenceOpening opening) {
        boolean omission =
                mark.start() > 0 && Characters.isOpeningBracket(text.charAt(mark.start() - 1));
        boolean small =
                opening.kind() == SentenceOpening.Kind.SMALL
                        || opening.kind() == SentenceOpening.Kind.BRAND;
        // "Well... I mean": the pronoun is a capital everywhere, so it tells nothing.
        return !omission && !small && !opening.word().equals("I");
    }

    private boolean endsPeriod(Terminator mark, SentenceOpening opening, int sentenceStart) {
        int tokenStart = tokenStart(mark.start());
        String token = text.substring(tokenStart, mark.start());
        boolean small = opening.kind() == SentenceOpening.Kind.SMALL;
        if (small && opening.mark() != SentenceOpening.Mark.QUOTE) {
            return false;
        }
        if (isListNumber(token, tokenStart, sentenceStart)) {
            return false;
        }
        if (isInitial(token)) {
            return endsInitial(opening, tokenStart) && !mark.isClosedByBracket();
        }
        Abbreviation abbreviation = Abbreviation.of(token);
        boolean cut = abbreviation != Abbreviation.NONE;
        if (cut && (small || mark.isClosedByBracket())) {
            return false;
        }
        return endsWord(token, tokenStart, abbreviation, opening);
    }

    private boolean endsWord(
            String token, int tokenStart, Abbreviation abbreviation, SentenceOpening opening) {
        boolean digit = opening.kind() == SentenceOpening.Kind.DIGIT;
        return switch (abbreviation) {
            case NONE -> !isOrdinal(token, tokenStart, opening);
            case NEVER_LAST -> false;
            case BEFORE_NUMBER -> !digit;
            case DATE -> !digit && !Vocabulary.isDayOrMonth(opening.word());
            case TIME ->
                    !digit
                            && opening.mark() != SentenceOpening.Mark.BRACKET
                            && !Vocabulary.isDayOrMonth(opening.word())
                            && !Vocabulary.isZone(opening.word())
                            && !isFollowedBy(opening, " time");
            case MAY_BE_LAST ->
                    opening.mark() != SentenceOpening.Mark.BRACKET
                            && (opening.kind() == SentenceOpening.Kind.CASELESS
                                    || opening.isFirstWord(text));
        };
    }

    private boolean endsInitial(SentenceOpening opening, int tokenStart) {
        return opening.isFirstWord(text)
                || opening.kind() == SentenceOpening.Kind.DIGIT
                || opening.kind() == SentenceOpening.Kind.CASELESS
                || Vocabulary.isLabelled(wordBefore(tokenStart));
    }

    /**
     * Returns the start of the word before a full stop, its inner full stops and apostrophes
     * included.
     */
    private int tokenStart(int mark) {
        int i = mark;
        int limit = Math.max(0, mark - MAX_TOKEN_LENGTH);
        while (i > limit) {
            char c = text.charAt(i - 1);
            boolean apostrophe =
                    (c == '\'' || c == '\u2019')
                            && i < mark
                            && i > 1
                            && Character.isLetter(text.charAt(i - 2));
            boolean inner = c == '.' || Character.isLetterOrDigit(c) || apostrophe;
            if (!inner && !Characters.joinsPrevious(c)) {
                break;
            }
            i--;
        }
        return i;
    }

    private String wordBefore(int offset) {
        int end = offset;
        while (end > 0 && offset - end < 2 && Characters.isSpace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0
                && end - start < MAX_TOKEN_LENGTH
                && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private static boolean isInitial(String token) {
        return token.length() == 1 && Character.isUpperCase(token.charAt(0));
    }

    /** "1.", "(2.", "a.", "IV.", "2.1." at the head of a sentence number what follows. */
    private boolean isListNumber(String token, int tokenStart, int sentenceStart) {
        boolean heads =
                tokenStart == sentenceStart
                        || (tokenStart == sentenceStart + 1
                                && Characters.isOpeningBracket(text.charAt(sentenceStart)));
        if (!heads || token.isEmpty()) {
            return false;
        }
        if (Character.isDigit(token.charAt(0))) {
            return token.length() <= MAX_LIST_NUMBER_LENGTH || token.indexOf('.') > 0;
        }
        return (token.length() == 1 && Character.isLetter(token.charAt(0)))
                || (token.length() <= MAX_ROMAN_LENGTH && consistsOf(token, "IVX"));
    }

    /** "am 3. Oktober", "der 2. Weltkrieg": a number that orders, as German writes it. */
    private boolean isOrdinal(String token, int tokenStart, SentenceOpening opening) {
        if (token.isEmpty()
                || token.length() > MAX_ORDINAL_LENGTH
                || !consistsOf(token, "0123456789")) {
            return false;
        }
        return Vocabulary.isMonth(opening.word())
                || (opening.mark() == SentenceOpening.Mark.PLAIN
                        && opening.kind() == SentenceOpening.Kind.CAPITAL
                        && Vocabulary.isBeforeOrdinal(wordBefore(tokenStart))
                        && !opening.isFirstWord(text));
    }

    private static boolean consistsOf(String token, String characters) {
        for (int i = 0; i < token.length(); i++) {
            if (characters.indexOf(token.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isFollowedBy(SentenceOpening opening, String words) {
        int behind = opening.wordStart() + opening.word().length();
        return text.startsWith(words, behind);
    }

    /** “Why?” Kim asked: one sentence, though it starts again with a capital. */
    private boolean leadsToSpeech(SentenceOpening opening) {
        boolean title = Abbreviation.of(opening.word()) == Abbreviation.NEVER_LAST;
        boolean pronoun = opening.isFirstWord(text) && !title;
        if (opening.mark() != SentenceOpening.Mark.PLAIN || pronoun) {
            return false;
        }
        int i = opening.wordStart();
        for (int words = 0; words < MAX_WORDS_BEFORE_SPEECH && i < text.length(); words++) {
            int end = i;
            while (end < text.length()
                    && end - i < MAX_TOKEN_LENGTH
                    && Character.isLetter(text.charAt(end))) {
                end++;
            }
            String word = text.substring(i, end);
            if (word.isEmpty() || Character.isLowerCase(word.charAt(0))) {
                return Vocabulary.isSpeech(word);
            }
            boolean cut = end < text.length() && text.charAt(end) == '.';
            i = Characters.skipSpace(text, cut ? end + 1 : end);
        }
        return false;
    }
}
