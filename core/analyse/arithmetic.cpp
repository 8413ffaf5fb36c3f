// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/arithmetic.h"

#include "core/analyse/arithmeticrules.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr size_t SentencesBefore = 3; ///< of the paragraph that may name a whole
constexpr size_t MostFigures = 200;   ///< of a sentence: more are a table that was run together

/// One calculation that two rules found is reported once, as the more certain of them.
void dropRepeated(std::vector<ArithmeticFinding> &findings)
{
    const auto stated = [](const ArithmeticFinding &finding) {
        return std::ranges::find(finding.terms, TermRole::Stated, &ArithmeticTerm::role)->span;
    };
    std::ranges::stable_sort(findings, [&](const ArithmeticFinding &a, const ArithmeticFinding &b) {
        return std::pair(stated(a), -a.why.confidence) < std::pair(stated(b), -b.why.confidence);
    });
    const auto repeated = std::ranges::unique(findings, {}, stated);
    findings.erase(repeated.begin(), repeated.end());
    std::ranges::stable_sort(findings, {}, &ArithmeticFinding::span);
}

} // namespace

std::vector<ArithmeticFinding> checkArithmetic(const Reading &reading, const Extraction &found)
{
    const RowIndex rows(reading, found);
    std::vector<ArithmeticFinding> findings;
    std::vector<FigureSentence> sentences; // those with figures
    std::vector<Converted> converted;
    int block = -1;
    size_t paragraph = 0; // first of `sentences` in the paragraph
    for (int i = 0; i < int(reading.sentences().size()); ++i) {
        FigureSentence sentence(reading, found, rows, i);
        if (std::exchange(block, reading.sentences()[size_t(i)].block) != reading.sentences()[size_t(i)].block)
            paragraph = sentences.size();
        if (sentence.figures().empty() || sentence.figures().size() > MostFigures)
            continue;
        const size_t from = std::max(paragraph, sentences.size() - std::min(sentences.size(), SentencesBefore));
        checkGrowth(sentence, findings);
        checkMultiple(sentence, findings);
        checkCompoundGrowth(sentence, findings);
        checkShare(sentence, std::span(sentences).subspan(from), findings);
        checkSum(sentence, findings);
        checkProduct(sentence, findings);
        for (Converted pair : conversions(sentence)) {
            pair.sentence = int(sentences.size());
            converted.push_back(std::move(pair));
        }
        sentences.push_back(std::move(sentence));
    }
    checkConversions(converted, sentences, findings);
    dropRepeated(findings);
    return findings;
}

} // namespace lectern
