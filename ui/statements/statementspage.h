// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/rows/tableexport.h"
#include "ui/state/rowplace.h"

#include <QWidget>

class QProgressBar;
class QPushButton;
class QSplitter;

namespace lectern
{

class StatementsBar;
class StatementsModel;
class StatementsQuery;
class StatementsView;

/// The claims or the trends of a document or of the library, grouped, to filter, review and quote; beside the list stands a sheet that tells more of the row under work
/// (setSheet()). A click or an arrow key chooses a row for the sheet, Enter leads to its passage. What is filtered and how rows stand is remembered for each library.
class StatementsPage : public QWidget
{
    Q_OBJECT

public:
    StatementsPage(ViewState *state, Layer layer, QWidget *parent = nullptr); ///< claims or trends; `state` outlives it
    ~StatementsPage() override;

    void setSheet(QWidget *sheet); ///< stands beside the list from now on, and belongs to the page
    void setDecidable(bool decidable); ///< whether someone listens to what is decided here
    void setWholeLibrary(bool whole);
    [[nodiscard]] bool isWholeLibrary() const;
    [[nodiscard]] Layer layer() const;
    bool setFilterText(const QString &text); ///< in the grammar of core/library/statementfilter.h; false if it cannot be read

    [[nodiscard]] StatementsModel *model() const;
    [[nodiscard]] StatementsView *view() const;
    [[nodiscard]] StatementsBar *bar() const;
    [[nodiscard]] StatementsQuery *query() const;
    [[nodiscard]] TableExport *exporter() const;

public slots:
    void readAgain(lectern::SourceId source); ///< decisions have changed; none: those of all documents
    void focusFilter();

signals:
    void rowChosen(const lectern::RowPlace &place); ///< for the sheet; a row of −1: none
    void textRequested(); ///< Esc
    void noteRequested(const lectern::RowPlace &place);
    void quotationsRequested(const QList<lectern::Passage> &passages);
    void compareRequested(const lectern::Passage &left, const lectern::Passage &right);
    void acceptRequested(const lectern::RowPlaces &rows);
    void rejectRequested(const lectern::RowPlaces &rows,
                         bool everywhere); ///< everywhere: that sentence in the whole library
    void restoreRequested(const lectern::RowPlaces &rows); ///< rejected ones
    void correctRequested(const lectern::RowPlaces &rows);
    void forgetRequested(const lectern::RowPlaces &rows); ///< takes back what was decided on them
    void done(const QString &message, const QUrl &folder);
    void failed(const QString &message);

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Private;

    void build();
    void connectParts();
    void connectKeys();
    void restoreQuestion();
    void saveChoices() const;
    void followState();
    void reload();
    void showRows();
    void showSelection(const QList<Passage> &selected, int line);
    void describe();
    void describeEmptiness();
    void openMenu(const QPoint &point);
    void quote(const std::vector<int> &rows);
    void accept(const std::vector<int> &rows);
    void reject(const std::vector<int> &rows);
    void write(TableFormat format);
    [[nodiscard]] std::vector<int> undecided(std::vector<int> rows) const;
    [[nodiscard]] std::vector<int> shownRows() const;
    [[nodiscard]] RowPlaces placesOf(const std::vector<int> &rows) const;

    std::unique_ptr<Private> d;
};

} // namespace lectern
