// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/ledger.h"

#include "core/extract/reading.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype Around = 240; // units shown on either side of a number

/// A stretch of a block as a reader sees it: without Markdown marks and glosses, runs of white space as one space.
QString visible(const ParsedDocument &document, const Block &block, Span span)
{
    QString text;
    const auto first = std::ranges::upper_bound(block.text, span.start, {}, &Span::end);
    for (auto piece = first; piece != block.text.end() && piece->start < span.end; ++piece)
        text += document.source.slice(piece->intersected(span));
    const std::vector<Span> readings = glosses(text);
    for (auto gloss = readings.rbegin(); gloss != readings.rend(); ++gloss)
        text.remove(gloss->start, gloss->length());
    const bool spaceBefore = !text.isEmpty() && text.front().isSpace();
    const bool spaceAfter = !text.isEmpty() && text.back().isSpace();
    text = std::move(text).simplified();
    return (spaceBefore ? u" "_s : QString()) + text + (spaceAfter && !text.isEmpty() ? u" "_s : QString());
}

QString trimmedLeft(const QString &text)
{
    return text.startsWith(u' ') ? text.sliced(1) : text;
}

/// A cut must not part the halves of a character outside the BMP.
qsizetype whole(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() ? position - 1 : position;
}

class NumberReader
{
public:
    explicit NumberReader(const OpenDocument &document)
        : m_open(document)
        , m_reading(document.parsed)
        , m_codePoints(document.parsed.source.text)
        , m_document(std::make_shared<LedgerDocument>(describe(document)))
        , m_authors(document.summary.meta.authors.join(u", "_s))
        , m_speakers(document.extraction.quantities.size())
    {
        findSpeakers();
    }

    [[nodiscard]] NumberRow read(int row) const
    {
        const Extraction &found = m_open.extraction;
        const Quantity &quantity = found.quantities[size_t(row)];
        NumberRow number;
        number.document = m_document;
        number.row = row;
        number.quantity = quantity;
        number.codePoints = m_codePoints.toCodePoints(quantity.span);
        if (quantity.period >= 0 && size_t(quantity.period) < found.times.size())
            number.period = found.times[size_t(quantity.period)].value;
        number.byAuthor = m_speakers[size_t(row)].isEmpty();
        number.speaker = number.byAuthor ? m_authors : m_speakers[size_t(row)];
        readPassage(number);
        return number;
    }

private:
    static LedgerDocument describe(const OpenDocument &document)
    {
        const Metadata &meta = document.summary.meta;
        return {document.summary.id, meta.title.isEmpty() ? QFileInfo(document.summary.path).fileName() : meta.title.simplified(),
                meta.date, meta.site, document.parsed.source.textSha256};
    }

    /// Quotes tell more exactly who speaks than claims, and an inner one, which comes later, more than the one around it.
    void findSpeakers()
    {
        const Extraction &found = m_open.extraction;
        for (const Claim &claim : found.claims)
            if (claim.speaker != u"author")
                for (const int row : claim.quantities)
                    m_speakers[size_t(row)] = claim.speaker;
        for (const Quote &quote : found.quotes) {
            auto number = std::ranges::lower_bound(found.quantities, quote.span.start, {},
                                                   [](const Quantity &quantity) { return quantity.span.start; });
            for (; number != found.quantities.end() && number->span.end <= quote.span.end; ++number)
                if (!quote.speaker.isEmpty() && quote.speaker != u"author")
                    m_speakers[size_t(number - found.quantities.begin())] = quote.speaker;
        }
    }

    /// Behind the gloss and the marks that follow a number.
    [[nodiscard]] qsizetype afterNumber(Span span) const
    {
        const qsizetype next = m_reading.projected(span).end;
        return next < m_reading.text().size() ? std::max(span.end, m_reading.source({next, next + 1}).start) : span.end;
    }

    void readPassage(NumberRow &number) const
    {
        const Span span = number.quantity.span;
        const int at = m_reading.sentenceAt(m_reading.projected(span).start);
        if (at < 0) {
            number.sentence = span;
            number.passage = number.written = m_open.parsed.source.slice(span).toString().simplified();
            number.inPassage = {0, number.passage.size()};
            return;
        }
        const Sentence &sentence = m_reading.sentences()[size_t(at)];
        const Block &block = m_open.parsed.blocks[size_t(sentence.block)];
        number.sentence = m_reading.source(sentence.span).united(span);
        const QString &text = m_open.parsed.source.text;
        const qsizetype from = whole(text, std::max(number.sentence.start, span.start - Around));
        const qsizetype to = whole(text, std::min(number.sentence.end, span.end + Around));
        number.written = visible(m_open.parsed, block, span).trimmed();
        QString before = trimmedLeft(visible(m_open.parsed, block, {from, span.start}));
        if (from > number.sentence.start)
            before.prepend(u'…');
        number.passage = before + number.written + visible(m_open.parsed, block, {afterNumber(span), to});
        if (to < number.sentence.end)
            number.passage += u'…';
        number.inPassage = {before.size(), before.size() + number.written.size()};
        number.passage = std::move(number.passage).trimmed();
    }

    const OpenDocument &m_open;
    Reading m_reading;
    CodePointMap m_codePoints;
    std::shared_ptr<const LedgerDocument> m_document;
    QString m_authors;
    std::vector<QString> m_speakers;
};

} // namespace

std::vector<NumberRow> numbersOf(const OpenDocument &document)
{
    std::vector<NumberRow> numbers;
    if (document.extraction.quantities.empty())
        return numbers;
    const NumberReader reader(document);
    const int count = int(document.extraction.quantities.size());
    numbers.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        numbers.push_back(reader.read(row));
    return numbers;
}

} // namespace lectern
