// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/exportstore.h"

#include "core/db/archive.h"
#include "core/db/database.h"

namespace lectern
{

namespace
{

void sortOut(std::vector<Span> &spans)
{
    std::ranges::sort(spans);
    const auto [first, last] = std::ranges::unique(spans);
    spans.erase(first, last);
}

QByteArray toBytes(const std::vector<Span> &spans)
{
    ArchiveWriter archive;
    archive(qint64(spans.size()));
    qsizetype before = 0;
    for (const Span span : spans) {
        archive(span.start - before, span.length());
        before = span.start;
    }
    return archive.bytes();
}

std::vector<Span> spansFromBytes(const QByteArray &bytes)
{
    ArchiveReader archive(bytes);
    qint64 count = 0;
    archive(count);
    std::vector<Span> spans;
    qsizetype start = 0;
    for (qint64 i = 0; i < count && archive.isOk(); ++i) {
        qsizetype step = 0, length = 0;
        archive(step, length);
        start += step;
        spans.push_back({start, start + length});
    }
    return spans;
}

} // namespace

Result<void> ExportStore::add(const ExportedPassages &passages, const QString &form, const QDateTime &when)
{
    const QString hash = QString::fromLatin1(passages.textSha256);
    const auto before = m_database->row(
        "SELECT spans FROM exports WHERE source = ? AND text_sha256 = ? AND form = ?",
        [](const Statement &row) { return row.bytes(0); }, passages.source.value, hash, form);
    if (!before)
        return std::unexpected(before.error());
    std::vector<Span> spans = spansFromBytes(before->value_or(QByteArray()));
    spans.insert(spans.end(), passages.spans.begin(), passages.spans.end());
    sortOut(spans);
    return m_database->run("INSERT OR REPLACE INTO exports (source, text_sha256, form, spans, exported) VALUES (?, ?, ?, ?, ?)",
                           passages.source.value, hash, form, toBytes(spans), when.toMSecsSinceEpoch());
}

Result<std::vector<Span>> ExportStore::of(SourceId source, const QByteArray &textSha256) const
{
    return m_database
        ->rows(
            "SELECT spans FROM exports WHERE source = ? AND text_sha256 = ?",
            [](const Statement &row) { return spansFromBytes(row.bytes(0)); }, source.value, QString::fromLatin1(textSha256))
        .transform([](const std::vector<std::vector<Span>> &forms) {
            std::vector<Span> spans;
            for (const std::vector<Span> &form : forms)
                spans.insert(spans.end(), form.begin(), form.end());
            sortOut(spans);
            return spans;
        });
}

} // namespace lectern
