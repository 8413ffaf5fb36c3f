// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/numbersmodel.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace lectern
{

class NumbersExport;
class NumbersModel;
class NumbersQuery;
class NumbersView;
enum class TableFormat;
struct NumbersSelection;

/// The numbers of the document under work or of the whole library, as a table to work in: filtered column by column and by words, ordered, grouped, copied
/// and exported as they are shown. What a person chose for it is found again.
class NumbersPage : public QWidget
{
    Q_OBJECT

public:
    explicit NumbersPage(ViewState *state, QWidget *parent = nullptr); ///< outlives it
    ~NumbersPage() override;

    void setWholeLibrary(bool whole);
    [[nodiscard]] bool isWholeLibrary() const;
    /// Words and conditions as a person would type them, in place of those there are (core/library/numberfilter.h). False if they cannot be read.
    bool setFilterText(const QString &text);

    [[nodiscard]] NumbersView *view() const;
    [[nodiscard]] NumbersModel *model() const;
    [[nodiscard]] NumbersQuery *query() const;
    [[nodiscard]] NumbersExport *exporter() const;

    /// Whether numbers can be corrected and rejected: whoever answers these requests says so.
    void setDecidable(bool decidable);

public slots:
    void focusFilter();
    void readAgain(lectern::SourceId source); ///< its numbers have changed; none: those of all documents

signals:
    void textRequested(); ///< Esc
    void compareRequested(const lectern::Passage &left, const lectern::Passage &right);
    void differencesRequested(const lectern::Passage &left, const lectern::Passage &right);
    void quotationsRequested(const QList<lectern::Passage> &passages);
    void correctRequested(const lectern::RowPlace &number);
    void rejectRequested(const lectern::RowPlaces &numbers);
    void forgetRequested(const lectern::RowPlaces &numbers); ///< takes back what was decided on them
    void done(const QString &message, const QUrl &folder);
    void failed(const QString &message);

private:
    struct Private;

    void build();
    void connectParts();
    void connectView();
    void restoreColumns();
    void restoreQuestion();
    void saveChoices() const;
    void followState();
    void followFilter();
    void reload();
    void showRows();
    void showCount();
    void showEmptiness();
    void openFilter(NumberField field);
    void choose(int row);
    void write(TableFormat format);
    void openMenu(const QPoint &point);
    [[nodiscard]] NumbersSelection selection(std::vector<int> rows) const;

    std::unique_ptr<Private> d;
};

} // namespace lectern
