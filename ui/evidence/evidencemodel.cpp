// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/evidence/evidencemodel.h"

#include "core/notes/applydecisions.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/wording.h"
#include "ui/state/rowspan.h"

using namespace Qt::StringLiterals;

namespace lectern
{

void EvidenceModel::setRows(std::shared_ptr<const OpenDocument> document, Layer layer, Arrangement arrangement,
                            std::vector<RowGroup> groups)
{
    beginResetModel();
    m_document = std::move(document);
    m_layer = layer;
    m_arrangement = arrangement;
    setGroups(std::move(groups));
    m_cachedRow = -1;
    endResetModel();
}

void EvidenceModel::setNoted(std::vector<Span> spans)
{
    std::ranges::sort(spans);
    // A view walks over all rows when it hears of a change; with thousands of rows that takes half a second.
    if (spans == m_noted)
        return;
    m_noted = std::move(spans);
    rowsChanged({MarkRole});
}

namespace
{

QString reviewSign(const Provenance &why)
{
    switch (reviewOf(why)) {
    case Review::None:
        return {};
    case Review::Accepted:
        return u"✓"_s;
    case Review::Corrected:
        return u"✓ ±"_s;
    case Review::Added:
        return u"✓ +"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString reviewText(const Provenance &why)
{
    switch (reviewOf(why)) {
    case Review::None:
        return {};
    case Review::Accepted:
        return EvidenceModel::tr("Accepted by you");
    case Review::Corrected:
        return EvidenceModel::tr("Corrected by you");
    case Review::Added:
        return EvidenceModel::tr("Added by you");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

const RowLines &EvidenceModel::lines(int row) const
{
    if (row != m_cachedRow) {
        m_cached = linesOf(*m_document, {m_layer, row}, m_arrangement);
        m_cachedRow = row;
    }
    return m_cached;
}

QVariant EvidenceModel::rowData(int row, int role) const
{
    const auto ifAny = [](const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); };
    switch (role) {
    case Qt::DisplayRole:
        return lines(row).text;
    case QuietRole:
        return ifAny(lines(row).quiet);
    case AsideRole:
        return lines(row).aside.isNull() ? QVariant() : QVariant(lines(row).aside);
    case SignRole:
        return ifAny(lines(row).sign);
    case LeadRole:
        return lines(row).lead;
    case MarkRole:
        return ifAny(markOf(row));
    case Qt::AccessibleTextRole:
        return QString(lines(row).text + u". "_s + lines(row).aside + u". "_s + lines(row).quiet);
    case Qt::ToolTipRole: {
        const Provenance &why = whyOf(m_document->extraction, {m_layer, row});
        if (const QString review = reviewText(why); !review.isEmpty())
            return review;
        return tr("Found by %1, certain to %2").arg(why.rule, percentage(why.confidence));
    }
    default:
        return {};
    }
}

QString EvidenceModel::markOf(int row) const
{
    const Span span = spanOf(m_document->extraction, {m_layer, row});
    const bool noted = std::ranges::any_of(m_noted, [span](Span note) { return note.overlaps(span); });
    const Provenance &why = whyOf(m_document->extraction, {m_layer, row});
    // What a person has looked at is in doubt no more.
    const QString review = reviewSign(why);
    return QStringList{review.isEmpty() ? lines(row).mark : review, noted ? u"✎"_s : QString()}.join(u"  "_s).trimmed();
}

} // namespace lectern

#include "moc_evidencemodel.cpp"
