// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/citation.h"
#include "core/export/markdown.h"
#include "core/library/statementtable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StatementTable)
};

/// Kind or direction, speaker and the other short fields, in one line.
QString factsOf(const StatementRow &row)
{
    constexpr StatementField claim[] = {StatementField::Kind, StatementField::Speaker, StatementField::Source,
                                        StatementField::Year};
    constexpr StatementField trend[] = {StatementField::Direction, StatementField::Status, StatementField::Topic,
                                        StatementField::Year, StatementField::Speaker};
    const std::span<const StatementField> fields =
        row.layer == Layer::Trends ? std::span<const StatementField>(trend) : std::span<const StatementField>(claim);
    QStringList facts;
    for (const StatementField field : fields)
        if (const QString text = textOf(row, field); !text.isEmpty())
            facts << escapeMarkdown(text);
    if (row.review != StatementReview::Undecided)
        facts << toName(row.review);
    return facts.join(u" · "_s);
}

} // namespace

Result<QString> statementsMarkdown(const Library &library, const std::vector<StatementRow> &rows,
                                   const std::vector<StatementGroup> &groups, Layer layer, const QStringList &titles,
                                   const Progress &progress)
{
    QString text = u"# "_s + (layer == Layer::Trends ? Text::tr("Trends") : Text::tr("Claims")) + u"\n"_s;
    const qint64 total = qint64(rowsOf(groups).size());
    qint64 done = 0;
    std::shared_ptr<const OpenDocument> open;
    for (size_t group = 0; group < groups.size(); ++group) {
        if (const QString title = titles.value(qsizetype(group)); !title.isEmpty())
            text += u"\n## "_s + escapeMarkdown(title) + u'\n';
        for (const int index : groups[group].rows) {
            const StatementRow &row = rows[size_t(index)];
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
            progress.report(done++, total, row.document->title);
            if (!open || open->summary.id != row.document->id) {
                auto document = library.document(row.document->id);
                if (!document)
                    return std::unexpected(document.error());
                open = std::move(*document);
            }
            text += u'\n' + quotation(*open, row.span, library.id()).markdown.trimmed() + u"\n\n"_s + factsOf(row) + u'\n';
        }
    }
    return text;
}

} // namespace lectern
