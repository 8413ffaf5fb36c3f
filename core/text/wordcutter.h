// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/segmenter.h"
#include "core/text/wordmodel.h"

#include <vector>

namespace lectern
{

/// One run of Segmenter::cut(). A text is cut into tokens (a Han character, a Latin or digit run, any other character); a stretch of the first two
/// kinds is cut along its most probable path of dictionary words, and what that leaves as single Han characters goes to the model.
class WordCutter
{
public:
    WordCutter(const Segmenter &segmenter, QStringView text);
    std::vector<Word> run();

    /// Logarithm of the probability of a text as its most probable run of dictionary words.
    [[nodiscard]] static double logProbabilityOfParts(const WordsFile &file, QStringView text);

private:
    /// The best way on from a token.
    struct Step {
        double logProbability = 0; ///< of the path from here to the end of the stretch
        qsizetype end = 0;
        uint16_t value = 0; ///< of a word of the dictionary, 0 for none
        uint8_t tag = 0; ///< of that word
        int user = -1; ///< one of the user's words
    };
    struct Token {
        qsizetype start;
        qsizetype end;
        const WordPair *pair = nullptr; ///< the words of the dictionary that begin with its first unit and the one behind that
    };
    /// Words that a run of single characters became.
    struct Run {
        Span span;
        size_t firstWord = 0;
        size_t lastWord = 0; ///< and an end
    };

    void cutStretch(Span stretch);
    void findTokens(Span stretch);
    void findNodes(Span stretch);
    void findPath(Span stretch);
    [[nodiscard]] Step bestStep(const Token &token, Span stretch);
    void tryStep(Step &best, const Step &step, Span stretch) const;
    void addStep(qsizetype start, const Step &step);
    void addWord(Span span, uint16_t value, uint8_t tag);
    void addWord(Span span, QLatin1StringView tag);
    void walkPath(Span stretch);
    void cutSingles(Span singles);
    [[nodiscard]] Run &knownRun(Span singles);
    void repeat(const Run &run, qsizetype at);
    void cutUnknown(Span run);
    void addSingle(qsizetype at);

    const Segmenter &m_segmenter;
    const WordsFile &m_file;
    QStringView m_text;
    WordModel m_model;
    std::vector<Token> m_tokens;
    std::vector<Step> m_steps; ///< by offset in the stretch, one more for its end; no step (end 0) inside a token
    std::vector<Word> m_words;
    std::vector<Run> m_runs; ///< by a hash of their characters, the last of each; a text names the same things again and again
};

} // namespace lectern
