// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/turns.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

enum Role { Asker, Answerer, Voice, Not, End };

const CueTable &labels()
{
    static const CueTable table(u"lexicon/speaker-labels.tsv"_s, {u"asker"_s, u"answerer"_s, u"speaker"_s, u"not"_s, u"end"_s});
    return table;
}

const CueTable &aliasCues()
{
    static const CueTable table(u"lexicon/alias-cues.tsv"_s, {u"alias"_s});
    return table;
}

constexpr qsizetype LongestHanLabel = 12;
constexpr qsizetype LongestLabel = 40;
constexpr qsizetype LongestName = 24;
constexpr int FewestTurns = 3;
constexpr qsizetype LeastRule = 3; ///< marks in a row that part sections
constexpr int MostDefined = 24; ///< labels whose definition is looked for in the text

struct Line {
    qsizetype start = 0; ///< projected
    int block = 0;
    qsizetype end = 0;
    bool inner = false; ///< begins with a sentence inside a line: `**主持人：**…？**韩露：**…`
};

struct Label {
    Line line;
    Span name;            ///< projected
    qsizetype textStart = 0;
    QString key;          ///< in lower case
    const Cue *row = nullptr;
    bool alone = false;   ///< on a line of its own, without a colon
    bool stamped = false; ///< a time stamp stands beside it
};

constexpr bool isColon(QChar c)
{
    return c == u':' || c == u'：' || c == u'﹕' || c == u'∶';
}

/// Where the lines of the source begin, in the projection: a hard break inside a paragraph begins a line too, and so may a sentence.
std::vector<Line> lines(const Reading &reading)
{
    std::vector<Line> found;
    const QStringView source = reading.document().source.text;
    int last = -1;
    for (const Sentence &sentence : reading.sentences()) {
        if (sentence.block == last) {
            found.push_back({sentence.span.start, sentence.block, 0, true});
            continue;
        }
        last = sentence.block;
        found.push_back({sentence.span.start, sentence.block});
        const Span block = reading.document().blocks[size_t(sentence.block)].span;
        for (qsizetype i = source.indexOf(u'\n', block.start); i >= 0 && i < block.end; i = source.indexOf(u'\n', i + 1)) {
            const qsizetype next = source.indexOf(u'\n', i + 1);
            const Span line = reading.projected({i + 1, next < 0 || next > block.end ? block.end : next});
            if (!line.isEmpty())
                found.push_back({line.start, sentence.block});
        }
    }
    std::ranges::stable_sort(found, {}, &Line::start);
    const auto repeated = std::ranges::unique(found, {}, &Line::start); // the first is the line itself
    found.erase(repeated.begin(), repeated.end());
    const QStringView text = reading.text();
    for (size_t i = 0; i < found.size(); ++i) {
        const qsizetype blockEnd = text.indexOf(u'\n', found[i].start);
        found[i].end = blockEnd < 0 ? text.size() : blockEnd;
        size_t next = i + 1;
        while (next < found.size() && found[next].inner)
            ++next;
        if (next < found.size() && found[next].block == found[i].block)
            found[i].end = std::min(found[i].end, found[next].start);
    }
    return found;
}

/// Bullets, arrows and time stamps before a label: `▶`, `●`, `[00:12:30]`, `00:12 `.
qsizetype skipOrnament(QStringView text, qsizetype at)
{
    const auto stamp = [](QChar c) {
        return c.isDigit() || c == u':' || c == u'[' || c == u'(' || c == u']' || c == u')' || c == u' ';
    };
    qsizetype i = at;
    while (i < text.size() && !text[i].isLetterOrNumber() && text[i] != u'\n' && !isColon(text[i]) && i - at < 4)
        ++i;
    qsizetype end = i;
    while (end < text.size() && stamp(text[end]))
        ++end;
    const bool isStamp = end > i && text.sliced(i, end - i).count(u':') > 0;
    i = isStamp ? end : i;
    while (i < text.size() && (text[i] == u'《' || text[i] == u'【' || text[i] == u'[' || text[i] == u'“' || text[i] == u' '))
        ++i;
    return i;
}

/// No label goes on over one of these.
bool endsLabel(QChar c)
{
    switch (c.unicode()) {
    case u'\n':
    case u'。':
    case u'！':
    case u'？':
    case u'!':
    case u'?':
    case u'，':
    case u',':
    case u'；':
    case u';':
    case u'、':
    case u'=':
        return true;
    default:
        return false;
    }
}

/// The label at the beginning of a line: a few words without a stop, and a colon.
std::optional<Label> labelAt(QStringView text, QStringView lower, const Line &line)
{
    const qsizetype start = skipOrnament(text, line.start);
    for (qsizetype i = start; i < text.size() && i - start <= LongestLabel; ++i) {
        const QChar c = text[i];
        const bool inTime = i > start && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        if (isColon(c) && !inTime) {
            Label label{line, {start, i}, i + 1, {}, nullptr};
            label.stamped = text.sliced(line.start, start - line.start).contains(u':');
            while (label.name.end > start && QStringView(u"》】]” )）").contains(text[label.name.end - 1])) {
                const bool bracket = text[label.name.end - 1] == u')' || text[label.name.end - 1] == u'）';
                --label.name.end;
                while (bracket && label.name.end > start && text[label.name.end] != u'(' && text[label.name.end] != u'（')
                    --label.name.end;
            }
            if (label.name.isEmpty())
                return std::nullopt;
            label.stamped = label.stamped || text.sliced(label.name.end, i - label.name.end).contains(u':');
            label.key = lower.sliced(label.name.start, label.name.length()).trimmed().toString();
            label.row = labels().row(label.key);
            return label;
        }
        if (endsLabel(c) || (c == u'/' && i + 1 < text.size() && text[i + 1] == u'/'))
            return std::nullopt;
        if (isHan(c.unicode()) && i - start >= LongestHanLabel)
            return std::nullopt;
    }
    return std::nullopt;
}

/// A time stamp at the end of `within`, `00:12:35` or in brackets: where it begins, -1 for none.
qsizetype stampBefore(QStringView text, Span within)
{
    qsizetype at = within.end;
    int colons = 0;
    while (at > within.start
           && (text[at - 1].isDigit() || isColon(text[at - 1]) || QStringView(u"()[]（） ").contains(text[at - 1]))) {
        --at;
        colons += isColon(text[at]) && at + 1 < within.end && text[at + 1].isDigit();
    }
    return colons > 0 ? at : -1;
}

/// A label on a line of its own that a time stamp marks (`Jo Doe 00:12:35`, `00:12:35 Jo Doe`), or a dash and what the person is
/// (`Jo Doe — Chief Executive`).
std::optional<Label> labelAlone(QStringView text, QStringView lower, const Line &line)
{
    Span name{skipOrnament(text, line.start), line.end};
    while (name.end > name.start && text[name.end - 1].isSpace())
        --name.end;
    if (name.isEmpty() || name.length() > LongestLabel + LongestName)
        return std::nullopt;
    bool stamped = text.sliced(line.start, name.start - line.start).contains(u':');
    bool marked = stamped;
    if (const qsizetype stamp = stampBefore(text, name); stamp > name.start) {
        name.end = stamp;
        marked = stamped = true;
    }
    for (qsizetype i = name.start + 1; i + 1 < name.end; ++i) {
        if (QStringView(u"—–|｜").contains(text[i]) || (text[i] == u'-' && text[i - 1] == u' ')) {
            name.end = i;
            marked = true;
        }
    }
    while (name.end > name.start && text[name.end - 1].isSpace())
        --name.end;
    if (!marked || name.isEmpty() || name.length() > LongestName)
        return std::nullopt;
    Label label{line, name, line.end, lower.sliced(name.start, name.length()).toString(), nullptr, true, stamped};
    label.row = labels().row(label.key);
    return label;
}

/// Whether a label has the form of a name: two to four Han characters, or one to four capitalised words.
bool looksLikeName(QStringView label)
{
    if (std::ranges::all_of(label, [](QChar c) { return isHan(c.unicode()) || c == u'·'; }))
        return label.size() >= 2 && (label.size() <= 4 || label.contains(u'·'));
    int words = 0;
    for (const auto &word : label.split(u' ', Qt::SkipEmptyParts)) {
        const bool number = words > 0 && std::ranges::all_of(word, [](QChar c) { return c.isDigit(); }); // Speaker 1
        if (!number && (!word.front().isUpper() || !isLatinLetter(word.front().unicode())))
            return false;
        ++words;
    }
    return words >= 1 && words <= 4;
}

/// A label in the midst of a line is bold, or one that nothing else can be.
bool mayStandInside(const Reading &reading, const Label &label)
{
    if (label.row)
        return !label.row->is(Not);
    const qsizetype at = reading.source({label.name.start, label.name.start + 1}).start;
    const QStringView source = reading.document().source.text;
    return at >= 2 && source[at - 1] == u'*' && source[at - 2] == u'*';
}

/// Labels, and those lines that look like one and stand behind a transcript.
std::vector<Label> candidates(const Reading &reading, QStringView lower)
{
    std::vector<Label> found;
    for (const Line &line : lines(reading)) {
        auto label = labelAt(reading.text(), lower, line);
        if (!label && !line.inner)
            label = labelAlone(reading.text(), lower, line);
        if (label && !(line.inner && !mayStandInside(reading, *label)))
            found.push_back(std::move(*label));
    }
    return found;
}

/// Labels that the document shows to be those of a transcript.
std::vector<Label> accepted(const Reading &reading, QStringView lower, const Speakers &speakers)
{
    std::vector<Label> all = candidates(reading, lower);
    const auto isNone = [](const Label &label) { return label.row && label.row->is(Not); };
    std::vector<Label> ends;
    std::ranges::copy_if(all, std::back_inserter(ends), [](const Label &label) { return label.row && label.row->is(End); });
    std::erase_if(all, isNone);
    QHash<QString, int> counts;
    for (const Label &label : all)
        ++counts[label.key];
    std::erase_if(all, [&](const Label &label) {
        const QString name = reading.slice(label.name).trimmed().toString();
        const bool known = label.row || speakers.isPerson(name) || (label.stamped && looksLikeName(name));
        if (label.alone && !label.stamped && counts.value(label.key) < 2 && !speakers.isPerson(name))
            return true;
        return !known && (counts.value(label.key) < 2 || !looksLikeName(name));
    });
    QStringList different;
    int voices = 0;
    int persons = 0;
    for (const Label &label : all) {
        if (!different.contains(label.key) && different.size() < 8)
            different.append(label.key);
        voices += label.row || label.stamped || counts.value(label.key) > 1;
        persons += label.row || speakers.isPerson(reading.slice(label.name).trimmed().toString());
    }
    const bool transcript = voices >= FewestTurns || (voices >= 2 && persons >= FewestTurns)
        || (voices >= 2 && different.size() >= 2 && voices == int(all.size()));
    if (!transcript)
        return {};
    std::ranges::copy(ends, std::back_inserter(all));
    std::ranges::stable_sort(all, {}, [](const Label &label) { return label.name.start; });
    return all;
}

/// Whether a rule stands between two blocks: what follows is no part of a turn.
bool isRuled(const ParsedDocument &document, int before, int block)
{
    const qsizetype from = document.blocks[size_t(before)].span.end;
    const QStringView between =
        QStringView(document.source.text).sliced(from, std::max<qsizetype>(0, document.blocks[size_t(block)].span.start - from));
    for (const auto &line : between.split(u'\n')) {
        qsizetype marks = 0;
        const bool rule = std::ranges::all_of(line, [&marks](QChar c) {
            marks += !c.isSpace();
            return c.isSpace() || c == u'-' || c == u'*' || c == u'_' || c == u'=';
        });
        if (rule && marks >= LeastRule)
            return true;
    }
    return false;
}

/// What an abbreviation stands for: `每日经济新闻（以下简称NBD）`.
QString definedName(const Reading &reading, QStringView lower, const Speakers &speakers, const QString &label)
{
    const QStringView text = reading.text();
    for (qsizetype at = text.indexOf(label), tries = 0; at >= 0 && tries < 40; at = text.indexOf(label, at + 1), ++tries) {
        qsizetype end = at;
        while (end > 0 && QStringView(u"“\"‘「《： ").contains(text[end - 1]))
            --end;
        const CueHit cue = aliasCues().last(lower, {std::max<qsizetype>(0, end - 8), end}, ~0U);
        if (!cue.cue)
            continue;
        qsizetype open = cue.span.start;
        while (open > 0 && cue.span.start - open < 3 && text[open - 1] != u'（' && text[open - 1] != u'(')
            --open;
        if (open <= 0)
            continue;
        const Span before{std::max<qsizetype>(0, open - 1 - LongestName), open - 1};
        if (auto found = speakers.before(before))
            return found->name;
    }
    return label;
}

} // namespace

std::vector<Turn> findTurns(const Reading &reading, QStringView lower, const Speakers &speakers)
{
    std::vector<Turn> turns;
    const std::vector<Label> found = accepted(reading, lower, speakers);
    if (found.empty())
        return turns;
    QHash<QString, QString> names;
    for (const Label &label : found) {
        const QString written = reading.slice(label.name).trimmed().toString();
        if (!names.contains(written) && !(label.row && label.row->is(End))) {
            const QString full = speakers.fullName(written);
            names.insert(written,
                         full == written && names.size() < MostDefined ? definedName(reading, lower, speakers, written) : full);
        }
    }
    // A turn ends before the next label, heading or rule.
    size_t next = 1;
    const auto &sentences = reading.sentences();
    size_t s = 0;
    for (const Label &label : found) {
        const qsizetype limit = next < found.size() ? found[next].line.start : reading.text().size();
        ++next;
        if (label.row && label.row->is(End))
            continue;
        while (s < sentences.size() && sentences[s].span.end <= label.textStart)
            ++s;
        qsizetype end = label.textStart;
        qsizetype start = -1;
        for (size_t i = s; i < sentences.size() && sentences[i].span.start < limit; ++i) {
            if (sentences[i].kind == BlockKind::Heading && sentences[i].block != label.line.block)
                break;
            if (i > s && sentences[i].block != sentences[i - 1].block
                && isRuled(reading.document(), sentences[i - 1].block, sentences[i].block))
                break;
            if (start < 0)
                start = sentences[i].block != label.line.block ? sentences[i].span.start
                    : label.alone                              ? label.textStart
                                                               : label.name.start;
            end = std::min(sentences[i].span.end, limit);
        }
        while (end > label.textStart && reading.text()[end - 1].isSpace())
            --end;
        if (start >= 0 && end > label.textStart) {
            const QString written = reading.slice(label.name).trimmed().toString();
            turns.push_back({{start, end}, label.name, names.value(written), label.row && label.row->is(Asker)});
        }
    }
    return turns;
}

} // namespace lectern
