// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/source/marktip.h"

#include "ui/rows/rowlines.h"
#include "ui/rows/wording.h"
#include "ui/settings/theme.h"
#include "ui/state/rowspan.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Tip {
    Q_DECLARE_TR_FUNCTIONS(MarkTip)
};

constexpr size_t MostRows = 4;

} // namespace

std::vector<RowRef> rowsAt(const PreparedText &text, const QSet<Layer> &layers, qsizetype source)
{
    std::vector<std::pair<qsizetype, RowRef>> found;
    for (const Layer layer : {Layer::Quantities, Layer::Times, Layer::Entities, Layer::Quotes, Layer::Trends, Layer::Claims}) {
        if (!layers.contains(layer))
            continue;
        text.marksOf(layer).overlapping(
            {source, source + 1}, [&](const Mark &mark) { found.emplace_back(mark.span.length(), RowRef{layer, mark.row}); });
    }
    std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
    std::vector<RowRef> rows;
    for (const auto &entry : found)
        rows.push_back(entry.second);
    return rows;
}

QString markTip(const OpenDocument &document, const std::vector<RowRef> &rows)
{
    const Theme &theme = Theme::current();
    QString tip;
    for (const RowRef row : std::span(rows).first(std::min(rows.size(), MostRows))) {
        const Provenance &why = whyOf(document.extraction, row);
        const RowLines lines = linesOf(document, row);
        QStringList parts{lines.quiet};
        if (lines.lead)
            parts.prepend(lines.text);
        parts.removeAll(QString());
        const QString sure = Tip::tr("%1, %2 sure").arg(why.rule, percentage(why.confidence));
        tip +=
            u"<p style='margin:0 0 6px 0'><span style='color:%1'>■</span> <b>%2</b>&nbsp; %3<br/><span style='color:%4'>%5</span></p>"_s
                .arg(theme.mark(row.layer).name(), nounOf(row.layer), parts.join(u" · "_s).toHtmlEscaped(), theme.muted.name(),
                     sure.toHtmlEscaped());
    }
    return tip;
}

} // namespace lectern
