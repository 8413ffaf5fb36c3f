// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordcutter.h"

#include "core/text/script.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

bool isLatinOrDigit(char16_t c)
{
    return isLatinLetter(c) || isDigit(c);
}

/// A Latin or digit run; a dot between digits belongs to it.
qsizetype latinEnd(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    while (end < text.size()) {
        const bool decimal =
            text[end] == u'.' && isDigit(text[end - 1].unicode()) && end + 1 < text.size() && isDigit(text[end + 1].unicode());
        if (!decimal && !isLatinOrDigit(text[end].unicode()))
            break;
        ++end;
    }
    return end;
}

QLatin1StringView latinTag(QStringView word)
{
    const bool number = std::ranges::all_of(word, [](QChar c) { return isDigit(c.unicode()) || c == u'.'; });
    return number ? "m"_L1 : "eng"_L1;
}

/// Where a text without dictionary is cut all paths are equal but for their number of words.
constexpr double unknownLogProbability = -18;

} // namespace

WordCutter::WordCutter(const Segmenter &segmenter, QStringView text)
    : m_segmenter(segmenter)
    , m_file(segmenter.m_file)
    , m_text(text)
    , m_model(segmenter.m_file)
{
    m_words.reserve(static_cast<size_t>(text.size() / 2 + 1));
}

std::vector<Word> WordCutter::run()
{
    for (qsizetype i = 0; i < m_text.size();) {
        qsizetype end = i;
        while (end < m_text.size() && (isHan(m_text[end].unicode()) || isLatinOrDigit(m_text[end].unicode())))
            end = isHan(m_text[end].unicode()) ? end + 1 : latinEnd(m_text, end);
        if (end > i) {
            cutStretch({i, end});
            i = end;
            continue;
        }
        const bool pair = m_text[i].isHighSurrogate() && i + 1 < m_text.size() && m_text[i + 1].isLowSurrogate();
        m_words.push_back({{i, i + (pair ? 2 : 1)}, "x"_L1});
        i = m_words.back().span.end;
    }
    return std::move(m_words);
}

void WordCutter::cutStretch(Span stretch)
{
    findTokens(stretch);
    findNodes(stretch);
    findPath(stretch);
    walkPath(stretch);
}

void WordCutter::findTokens(Span stretch)
{
    m_tokens.clear();
    for (qsizetype i = stretch.start; i < stretch.end;) {
        const qsizetype end = isHan(m_text[i].unicode()) ? i + 1 : latinEnd(m_text, i);
        m_tokens.push_back({.start = i, .end = end});
        i = end;
    }
}

/// The dictionary is larger than the processor's caches and each word lies elsewhere in it: what one token needs is fetched while others
/// are looked up, not waited for one by one.
void WordCutter::findNodes(Span stretch)
{
    if (m_file.isEmpty())
        return;
    for (Token &token : m_tokens) {
        if (token.start + 1 >= stretch.end)
            continue;
        token.pair = m_file.placeOf(m_text[token.start].unicode(), m_text[token.start + 1].unicode());
        __builtin_prefetch(token.pair);
    }
    for (Token &token : m_tokens) {
        if (token.pair == nullptr)
            continue;
        token.pair = m_file.pairFrom(token.pair, m_text[token.start].unicode(), m_text[token.start + 1].unicode());
        if (token.pair != nullptr && token.pair->goesOn != 0)
            __builtin_prefetch(&m_file.nodes[token.pair->node]);
    }
}

void WordCutter::findPath(Span stretch)
{
    m_steps.assign(static_cast<size_t>(stretch.length() + 1), {});
    m_steps.back().end = stretch.end + 1;
    for (auto token = m_tokens.rbegin(); token != m_tokens.rend(); ++token)
        m_steps[static_cast<size_t>(token->start - stretch.start)] = bestStep(*token, stretch);
}

WordCutter::Step WordCutter::bestStep(const Token &token, Span stretch)
{
    Step best;
    const qsizetype start = token.start;
    if (!isHan(m_text[start].unicode()))
        tryStep(best, {-m_file.header.logTotal, token.end}, stretch);
    const auto tryWord = [&](qsizetype end, uint16_t value, uint8_t tag) {
        if (value != 0)
            tryStep(best, {m_file.frequencies[value].logProbability, end, value, tag}, stretch);
    };
    if (!m_file.isEmpty()) {
        const WordSingle single = m_file.singles[m_text[start].unicode()];
        tryWord(start + 1, single.value, single.tag);
    }
    if (token.pair != nullptr) {
        tryWord(start + 2, token.pair->value, token.pair->tag);
        uint32_t node = token.pair->goesOn != 0 ? token.pair->node : 0;
        for (qsizetype end = start + 3; node != 0 && end <= stretch.end; ++end) {
            node = m_file.child(node, m_text[end - 1].unicode());
            tryWord(end, m_file.nodes[node].value, m_file.nodes[node].tag);
        }
    }
    if (!m_segmenter.m_known.empty()) {
        m_segmenter.m_userWords.eachAt(m_text.first(stretch.end), start, [&](PhraseMatcher::Match match) {
            const double logProbability = m_segmenter.m_known[static_cast<size_t>(match.id)].logProbability;
            tryStep(best, {logProbability, start + match.length, 0, 0, match.id}, stretch);
        });
    }
    if (best.end == 0)
        tryStep(best, {m_file.isEmpty() ? unknownLogProbability : -m_file.header.logTotal, token.end}, stretch);
    return best;
}

/// Of equal paths that with the longer first word wins, as in jieba.
void WordCutter::tryStep(Step &best, const Step &step, Span stretch) const
{
    const Step &next = m_steps[static_cast<size_t>(step.end - stretch.start)];
    if (next.end == 0)
        return;
    const double whole = step.logProbability + next.logProbability;
    if (best.end == 0 || whole >= best.logProbability) {
        best = step;
        best.logProbability = whole;
    }
}

void WordCutter::addStep(qsizetype start, const Step &step)
{
    const Span span{start, step.end};
    const QStringView text = m_text.sliced(start, span.length());
    if (step.user >= 0)
        addWord(span, QLatin1StringView(m_segmenter.m_known[static_cast<size_t>(step.user)].tag));
    else if (step.value != 0)
        addWord(span, step.value, step.tag);
    else if (isHan(text.front().unicode()))
        m_words.push_back({span, "x"_L1});
    else
        m_words.push_back({span, latinTag(text)});
}

void WordCutter::addWord(Span span, uint16_t value, uint8_t tag)
{
    m_words.push_back({span, m_segmenter.m_tags[tag], static_cast<int>(m_file.frequencies[value].frequency)});
}

/// A word that is not from the path, and that the dictionary may have all the same.
void WordCutter::addWord(Span span, QLatin1StringView tag)
{
    m_words.push_back({span, tag, m_segmenter.frequency(m_text.sliced(span.start, span.length()))});
}

void WordCutter::walkPath(Span stretch)
{
    Span singles{stretch.start, stretch.start};
    for (qsizetype i = stretch.start; i < stretch.end;) {
        const Step &step = m_steps[static_cast<size_t>(i - stretch.start)];
        if (step.end == i + 1 && isHan(m_text[i].unicode())) {
            singles.end = step.end;
        } else {
            cutSingles(singles);
            addStep(i, step);
            singles = {step.end, step.end};
        }
        i = step.end;
    }
    cutSingles(singles);
}

/// A run of single characters that the path left: unknown words, unless the dictionary has it and the path is against it.
void WordCutter::cutSingles(Span singles)
{
    if (m_file.isEmpty() || singles.length() < 2) {
        for (qsizetype i = singles.start; i < singles.end; ++i)
            addSingle(i);
        return;
    }
    Run &run = knownRun(singles);
    const QStringView text = m_text.sliced(singles.start, singles.length());
    if (run.span.length() == singles.length() && m_text.sliced(run.span.start, run.span.length()) == text) {
        repeat(run, singles.start);
        return;
    }
    run = {singles, m_words.size(), 0};
    if (m_segmenter.frequency(text) > 0) {
        for (qsizetype i = singles.start; i < singles.end; ++i)
            addSingle(i);
    } else {
        cutUnknown(singles);
    }
    run.lastWord = m_words.size();
}

WordCutter::Run &WordCutter::knownRun(Span singles)
{
    if (m_runs.empty()) // clauses are cut too, which have few
        m_runs.resize(std::bit_ceil(std::clamp<size_t>(static_cast<size_t>(m_text.size()) / 4, 8, 1024)));
    uint32_t hash = 0;
    for (qsizetype i = singles.start; i < singles.end; ++i)
        hash = (hash ^ m_text[i].unicode()) * 0x9E3779B1U;
    return m_runs[hash >> (32 - std::countr_zero(m_runs.size()))];
}

void WordCutter::repeat(const Run &run, qsizetype at)
{
    for (size_t i = run.firstWord; i < run.lastWord; ++i) {
        Word word = m_words[i];
        word.span = {word.span.start - run.span.start + at, word.span.end - run.span.start + at};
        m_words.push_back(word);
    }
}

/// Characters that the model has never seen stand alone.
void WordCutter::cutUnknown(Span run)
{
    for (qsizetype i = run.start; i < run.end;) {
        qsizetype end = i;
        while (end < run.end && !m_file.emissionsOf(m_text[end].unicode()).empty())
            ++end;
        if (end == i) {
            addSingle(i++);
            continue;
        }
        qsizetype from = i;
        for (const WordModel::Piece piece : m_model.cut(m_text.sliced(i, end - i))) {
            addWord({from, i + piece.end}, m_segmenter.m_tags[piece.tag]);
            from = i + piece.end;
        }
        i = end;
    }
}

void WordCutter::addSingle(qsizetype at)
{
    const WordSingle single = m_file.isEmpty() ? WordSingle() : m_file.singles[m_text[at].unicode()];
    if (single.value != 0)
        addWord({at, at + 1}, single.value, single.tag);
    else
        m_words.push_back({{at, at + 1}, "x"_L1});
}

double WordCutter::logProbabilityOfParts(const WordsFile &file, QStringView text)
{
    if (file.isEmpty())
        return unknownLogProbability;
    std::vector<double> best(static_cast<size_t>(text.size() + 1), 0);
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        const qsizetype token = isLatinOrDigit(text[i].unicode()) ? latinEnd(text, i) : i + 1;
        double here = best[static_cast<size_t>(token)] - file.header.logTotal;
        uint32_t node = file.roots[text[i].unicode()];
        for (qsizetype end = i + 1; node != 0; ++end) {
            if (file.nodes[node].value != 0)
                here = std::max(here, best[static_cast<size_t>(end)] + file.frequencyOf(node).logProbability);
            node = end < text.size() ? file.child(node, text[end].unicode()) : 0;
        }
        best[static_cast<size_t>(i)] = here;
    }
    return best[0];
}

} // namespace lectern
