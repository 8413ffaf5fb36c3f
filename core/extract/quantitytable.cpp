// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitytable.h"

#include "core/text/numeralwords.h"

namespace lectern
{

namespace
{

constexpr qsizetype LongestLine = 24; ///< characters of a flattened cell
constexpr qsizetype LongestCaption = 60;
constexpr int MostColumns = 12;
constexpr int LeastRows = 2;

bool opensBracket(QChar c)
{
    return c == u'(' || c == u'\uFF08' || c == u'[';
}

bool endsSentence(QChar c)
{
    return c == u'\u3002' || c == u'\uFF0C' || c == u'\uFF1B' || c == u'\uFF01' || c == u'\uFF1F' || c == u';' || c == u'\uFF1A'
        || c == u':';
}

enum class HeadKind { None, Time, Metric, Name, Other };

struct Head {
    HeadKind kind = HeadKind::None;
    Span span;
    int time = -1;
};

Head headIn(const Reading &reading, const ClauseMarks &marks, Span span)
{
    Head head{span.isEmpty() ? HeadKind::None : HeadKind::Other, span};
    if (span.isEmpty())
        return head;
    const ClauseText words(reading, span, marks);
    for (int i = 0; i < words.size(); ++i) {
        if (words.part(i) == ClausePart::Time && words.at(i).row >= 0)
            head.time = words.at(i).row;
        if (words.part(i) == ClausePart::Name)
            head.kind = HeadKind::Name;
    }
    if (head.time >= 0 && words.size() <= 2)
        head.kind = HeadKind::Time;
    else if (words.size() > 0 && words.isMetric({words.size() - 1, words.size() - 1}))
        head.kind = HeadKind::Metric;
    return head;
}

/// The first name of a title, and its last metric noun.
void readTitle(const Reading &reading, const ClauseMarks &marks, Span title, TableReading &found)
{
    if (title.isEmpty())
        return;
    const ClauseText words(reading, title, marks);
    for (int i = 0; i < words.size(); ++i) {
        if (words.part(i) == ClausePart::Name && found.subject.isEmpty())
            found.subject = words.at(i).span;
        if (words.part(i) == ClausePart::Time && words.at(i).row >= 0 && found.period < 0)
            found.period = words.at(i).row;
    }
    for (int i = words.size() - 1; i >= 0 && found.metric.isEmpty(); --i) {
        if (words.part(i) == ClausePart::Noun && words.isMetric({i, i}))
            found.metric = words.span(words.nounsBefore(i));
    }
}

/// `# ` before a heading says that it is no line of a table.
bool isMarkedHeading(const ParsedDocument &document, const Block &block)
{
    const qsizetype mark = block.span.start - 2;
    return block.kind == BlockKind::Heading && mark >= 0 && document.source.text[mark] == u'#';
}

} // namespace

QuantityTables::QuantityTables(const Reading &reading, const ClauseMarks &marks)
    : m_reading(reading)
    , m_marks(marks)
{
    readLines();
    readMarked();
    readFlattened();
    std::ranges::sort(m_cells, {}, &Cell::span);
}

const QuantityTables::Cell *QuantityTables::cellAt(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_cells, offset, {}, [](const Cell &cell) { return cell.span.start; });
    return after != m_cells.begin() && (after - 1)->span.contains(offset) ? &*(after - 1) : nullptr;
}

void QuantityTables::readLines()
{
    const ParsedDocument &document = m_reading.document();
    int heading = -1;
    for (int i = 0; i < int(document.blocks.size()); ++i) {
        const Block &block = document.blocks[size_t(i)];
        if (!block.isRead())
            continue;
        for (qsizetype start = block.span.start; start < block.span.end;) {
            const qsizetype stop = document.source.text.indexOf(u'\n', start);
            const qsizetype end = stop < 0 ? block.span.end : std::min(stop, block.span.end);
            if (const Span span = m_reading.projected({start, end}); end > start && !span.isEmpty()) {
                m_headings.push_back(heading);
                m_lines.push_back({span, i});
            }
            start = end + 1;
        }
        if (block.kind == BlockKind::Heading)
            heading = int(m_lines.size()) - 1;
    }
}

/// A head without the unit in brackets behind it.
Span QuantityTables::headOf(Span span) const
{
    const QStringView text = m_reading.text();
    if (span.length() > LongestCaption)
        return {};
    for (qsizetype i = span.start + 1; i < span.end; ++i) {
        if (opensBracket(text[i])) {
            span.end = i;
            break;
        }
    }
    while (!span.isEmpty() && text[span.end - 1].isSpace())
        --span.end;
    return span;
}

void QuantityTables::nameAbove(TableHeads &heads, int firstLine) const
{
    if (firstLine == 0)
        return;
    if (m_lines[size_t(firstLine - 1)].span.length() <= LongestCaption)
        heads.caption = m_lines[size_t(firstLine - 1)].span;
    if (const int heading = m_headings[size_t(firstLine - 1)];
        heading >= 0 && m_lines[size_t(heading)].span.length() <= LongestCaption)
        heads.title = m_lines[size_t(heading)].span;
}

void QuantityTables::readMarked()
{
    std::vector<Span> heads; // by column
    TableHeads above;
    Span label;
    int table = -1;
    int labelRow = -1;
    for (int i = 0; i < int(m_lines.size()); ++i) {
        const Block &block = m_reading.document().blocks[size_t(m_lines[size_t(i)].block)];
        if (block.kind != BlockKind::TableCell || block.column < 0)
            continue;
        if (block.table != table) {
            table = block.table;
            heads.clear();
            above = {};
            labelRow = -1;
            nameAbove(above, i);
        }
        const Span span = m_lines[size_t(i)].span;
        if (block.row == 0) {
            heads.resize(size_t(block.column) + 1);
            heads.back() = headOf(span);
        } else if (block.column == 0) {
            label = headOf(span);
            labelRow = block.row;
        } else {
            TableHeads cell = above;
            cell.row = labelRow == block.row ? label : Span{};
            cell.column = block.column < int(heads.size()) ? heads[size_t(block.column)] : Span{};
            cell.corner = heads.empty() ? Span{} : heads.front();
            m_cells.push_back({span, cell});
        }
    }
}

bool QuantityTables::isCell(int line) const
{
    const Block &block = m_reading.document().blocks[size_t(m_lines[size_t(line)].block)];
    const Span span = m_lines[size_t(line)].span;
    return block.kind != BlockKind::TableCell && !isMarkedHeading(m_reading.document(), block) && span.length() <= LongestLine
        && !endsSentence(m_reading.text()[span.end - 1]);
}

/// Begins with a number, a sign or a currency, or holds a quantity and nothing else.
bool QuantityTables::isValue(int line) const
{
    const Span span = m_lines[size_t(line)].span;
    const QStringView text = m_reading.text();
    qsizetype at = span.start;
    while (at < span.end && !isHan(text[at].unicode()) && !isLatinLetter(text[at].unicode()) && !isDigit(text[at].unicode()))
        ++at;
    if (at >= span.end)
        return span.length() <= 2; // a dash for nothing
    for (const ClauseMarks::Mark &mark : m_marks.within(span)) {
        if (mark.part == ClausePart::Time && mark.span.start <= at)
            return false;
        if (mark.part == ClausePart::Number && mark.span.start <= at && mark.span.length() * 2 >= span.length())
            return true;
    }
    return isDigit(text[at].unicode());
}

void QuantityTables::readFlattened()
{
    std::vector<int> lines;
    for (int i = 0; i <= int(m_lines.size()); ++i) {
        if (i < int(m_lines.size()) && isCell(i)) {
            lines.push_back(i);
            continue;
        }
        for (int at = 0; at < int(lines.size());)
            at = readRun(lines, at);
        lines.clear();
    }
}

/// How many values follow one another.
int QuantityTables::valuesFrom(const std::vector<int> &lines, int from) const
{
    int count = 0;
    while (from + count < int(lines.size()) && count <= MostColumns && isValue(lines[size_t(from + count)]))
        ++count;
    return count;
}

/// Looks for a table whose first value is the next one at or behind `from`; returns where to go on.
int QuantityTables::readRun(const std::vector<int> &lines, int from)
{
    int first = from;
    while (first < int(lines.size()) && !isValue(lines[size_t(first)]))
        ++first;
    const int width = valuesFrom(lines, first);
    if (width == 0 || width > MostColumns)
        return first + std::max(width, 1);
    int end = first - 1;
    int rows = 0;
    while (end >= from && end < int(lines.size()) && !isValue(lines[size_t(end)]) && valuesFrom(lines, end + 1) == width) {
        end += width + 1;
        ++rows;
    }
    if (rows < LeastRows)
        return first + width;
    if (first - 1 - from < width)
        return end; // no heads
    keepRows(lines, first - 1, width);
    return end;
}

void QuantityTables::keepRows(const std::vector<int> &lines, int label, int width)
{
    const auto span = [&](int i) { return m_lines[size_t(lines[size_t(i)])].span; };
    const int heads = label - width;
    const bool hasCorner = heads > 0 && !isValue(lines[size_t(heads - 1)]);
    TableHeads above;
    above.corner = hasCorner ? headOf(span(heads - 1)) : Span{};
    nameAbove(above, lines[size_t(hasCorner ? heads - 1 : heads)]);
    for (int row = label; row < int(lines.size()) && !isValue(lines[size_t(row)]) && valuesFrom(lines, row + 1) == width;
         row += width + 1) {
        for (int column = 0; column < width; ++column) {
            TableHeads cell = above;
            cell.row = headOf(span(row));
            cell.column = headOf(span(heads + column));
            m_cells.push_back({span(row + 1 + column), cell});
        }
    }
}

TableReading readTableHeads(const Reading &reading, const ClauseMarks &marks, const TableHeads &heads)
{
    const Head row = headIn(reading, marks, heads.row);
    const Head column = headIn(reading, marks, heads.column);
    TableReading found;
    found.period = column.time >= 0 ? column.time : row.time;
    const bool swaps = row.kind == HeadKind::Metric && column.kind != HeadKind::Metric;
    const Head &owner = swaps ? column : row;
    const Head &measure = swaps ? row : column;
    if (owner.kind != HeadKind::Time)
        found.subject = owner.span;
    if (measure.kind != HeadKind::Time)
        found.metric = measure.span;
    if (found.metric.isEmpty() && headIn(reading, marks, heads.corner).kind == HeadKind::Metric)
        found.metric = heads.corner;
    for (const Span above : {heads.caption, heads.title}) {
        if (found.subject.isEmpty() || found.metric.isEmpty() || found.period < 0)
            readTitle(reading, marks, above, found);
    }
    return found;
}

} // namespace lectern
