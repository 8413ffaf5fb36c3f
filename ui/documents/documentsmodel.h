// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/duplicates.h"
#include "ui/documents/documentslisting.h"

#include <QAbstractListModel>

#include <map>
#include <vector>

namespace lectern
{

/// What is known of a document besides its summary, found in jobs after the list is shown.
struct DocumentMarks {
    QStringList places; ///< its files, where there are several
    std::vector<SimilarSource> similar; ///< best first
    bool isMissing = false; ///< none of its files is there any more
    bool operator==(const DocumentMarks &) const = default;
};

/// The documents of a library, a row each, in order of import. Made for tens of thousands: nothing is read or folded when it is shown.
class DocumentsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< qint64
        QuietRole, ///< QString: date, site, language
        CountsRole, ///< QString: what was found and noted
        MarksRole, ///< QString: that it is missing, or alike others
        OpenRole, ///< bool: has a tab
    };

    using QAbstractListModel::QAbstractListModel;

    /// Of a listing that was made in a job, with an arrangement of it that answers wanted(), so that it is shown at once in its order.
    void setListing(SharedListing listing, DocumentsArrangement arrangement);
    void setSources(std::vector<SourceSummary> sources); ///< makes their listing here
    [[nodiscard]] const SharedListing &listing() const { return m_listing; } ///< never null
    [[nodiscard]] const std::vector<SourceSummary> &sources() const { return m_listing->sources; }
    [[nodiscard]] const SourceSummary &at(int row) const
    {
        return m_listing->sources[size_t(row)];
    } ///< its notes may be out of date
    [[nodiscard]] int rowOf(SourceId id) const { return m_listing->rowOf(id); } ///< -1 if it is not there
    [[nodiscard]] const DocumentsExtra &extra() const { return m_extra; }
    /// What the list that shows the documents asks for, and the arrangement that came with the listing: without rows if none did.
    void setWanted(const DocumentsQuery &query) { m_wanted = query; }
    [[nodiscard]] const DocumentsQuery &wanted() const { return m_wanted; }
    [[nodiscard]] const DocumentsArrangement &arrangement() const { return m_arrangement; }
    void setOpen(const QList<SourceId> &open);
    void setNotes(SourceId id, int count); ///< how many a document has now

    /// Documents that are not among them have none.
    void setMarks(std::map<SourceId, DocumentMarks> marks);
    [[nodiscard]] const DocumentMarks &marks(SourceId id) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

signals:
    void marksChanged();

private:
    [[nodiscard]] QString toolTip(const SourceSummary &source) const;

    void markRows();

    SharedListing m_listing = std::make_shared<const DocumentsListing>();
    DocumentsArrangement m_arrangement;
    DocumentsQuery m_wanted;
    DocumentsExtra m_extra;
    std::map<SourceId, DocumentMarks> m_marks;
    QList<SourceId> m_open;
};

/// "简体中文", "English" …, short, in the language of the interface.
[[nodiscard]] QString languageName(const QString &language);

} // namespace lectern
