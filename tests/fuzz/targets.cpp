// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "targets.h"

#include "core/extract/quantities.h"
#include "core/extract/times.h"
#include "core/import/document.h"
#include "core/search/query.h"
#include "core/search/terms.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace lectern::fuzz
{

namespace
{

void requireSpan(Span span, qsizetype size, const char *what)
{
    require(span.start >= 0 && span.start < span.end && span.end <= size, what);
}

bool isSound(const Quantity &row)
{
    const bool bounds = !row.low || !row.high || *row.low <= *row.high;
    const bool finite = !(row.value && std::isnan(*row.value)) && !(row.low && std::isnan(*row.low));
    return bounds && finite && (row.value || row.low);
}

void requireBlocks(const ParsedDocument &document)
{
    const qsizetype size = document.source.text.size();
    for (const Block &block : document.blocks)
        require(block.span.start >= 0 && block.span.start <= block.span.end && block.span.end <= size,
                "a block outside the text");
}

} // namespace

void require(bool good, const char *what)
{
    if (good)
        return;
    std::fprintf(stderr, "broken promise: %s\n", what);
    std::abort();
}

void extract(const QByteArray &bytes)
{
    const auto document = parseDocument(bytes, u"fuzz.md"_s);
    if (!document)
        return;
    const Reading reading(*document);
    const qsizetype size = document->source.text.size();
    const std::vector<TimeExpression> times = extractTimes(reading);
    qsizetype last = 0;
    for (const TimeExpression &row : times) {
        requireSpan(row.span, size, "a time outside the text");
        require(row.span.start >= last, "times that overlap");
        last = row.span.end;
    }
    last = 0;
    for (const Quantity &row : extractQuantities(reading, times)) {
        requireSpan(row.span, size, "a quantity outside the text");
        require(row.span.start >= last, "quantities that overlap");
        require(isSound(row), "a quantity without a sound value");
        last = row.span.end;
    }
}

void expression(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    if (const auto row = parseQuantity(text)) {
        requireSpan(row->span, text.size(), "an expression outside the text");
        require(isSound(*row), "an expression without a sound value");
    }
}

void import(const QByteArray &bytes)
{
    for (const QString &name : {u"fuzz.md"_s, u"fuzz.txt"_s}) {
        const auto document = parseDocument(bytes, name);
        if (!document)
            continue;
        requireBlocks(*document);
        const Reading reading(*document);
        for (const Sentence &sentence : reading.sentences())
            require(sentence.span.start < sentence.span.end && sentence.span.end <= reading.text().size(),
                    "a sentence outside the text");
        if (!reading.text().isEmpty())
            (void)reading.source({0, reading.text().size()});
    }
}

void search(const QByteArray &bytes)
{
    const qsizetype line = bytes.indexOf('\n');
    const QString query = QString::fromUtf8(line < 0 ? bytes : bytes.first(line));
    const QString text = foldForSearch(QString::fromUtf8(line < 0 ? bytes : bytes.sliced(line + 1)));
    qsizetype last = 0;
    for (const Token &token : tokens(text)) {
        require(token.span.start >= last && token.span.end <= text.size(), "a token outside the text");
        last = token.span.start;
    }
    const auto parsed = parseQuery(query);
    if (!parsed) {
        require(parsed.error().place.start >= 0 && parsed.error().place.end <= query.size(), "an error outside the query");
        return;
    }
    for (const Span span : occurrences(markedTerms(*parsed), text))
        requireSpan(span, text.size(), "a hit outside the text");
}

} // namespace lectern::fuzz
