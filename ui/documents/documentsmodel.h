// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/duplicates.h"

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

/// The text of a document that the filter looks at: title, authors, site, tags and file name, folded. Takes a few microseconds: for many documents, in a job.
[[nodiscard]] QString filterText(const SourceSummary &source);

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

    /// `filterTexts` are those of the sources, in their order; made when they are needed if they are not given.
    void setSources(std::vector<SourceSummary> sources, std::vector<QString> filterTexts = {});
    [[nodiscard]] const std::vector<SourceSummary> &sources() const { return m_sources; }
    [[nodiscard]] const SourceSummary &at(int row) const { return m_sources[size_t(row)]; }
    [[nodiscard]] int rowOf(SourceId id) const; ///< -1 if it is not there
    [[nodiscard]] const std::vector<QString> &filterTexts() const;
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

    std::vector<SourceSummary> m_sources;
    mutable std::vector<QString> m_filterTexts;
    std::map<SourceId, int> m_rows;
    std::map<SourceId, DocumentMarks> m_marks;
    QList<SourceId> m_open;
};

/// The title that a document is shown under: its own, or its file's name.
[[nodiscard]] QString shownTitle(const SourceSummary &source);
/// "简体中文", "English" …, short, in the language of the interface.
[[nodiscard]] QString languageName(const QString &language);

} // namespace lectern
