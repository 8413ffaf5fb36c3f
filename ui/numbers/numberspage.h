// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/numberfilter.h"
#include "ui/state/viewstate.h"

#include <QUrl>
#include <QWidget>

#include <memory>

class QMenu;

namespace lectern
{

/// A number of a document, as decisions name it: its row in Extraction::quantities, and its passage, by which it is known to be that one still.
struct NumberPlace {
    int row = -1;
    Passage passage;
    bool operator==(const NumberPlace &) const = default;
};

class NumbersExport;
class NumbersModel;
class NumbersQuery;
class NumbersView;

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
    void correctRequested(const lectern::NumberPlace &number);
    void rejectRequested(const QList<lectern::NumberPlace> &numbers);
    void forgetRequested(const QList<lectern::NumberPlace> &numbers); ///< takes back what was decided on them
    void done(const QString &message, const QUrl &folder);
    void failed(const QString &message);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    struct Private;

    void makeBar();
    void makeMenus();
    void connectParts();
    void restoreColumns();
    void restoreQuestion();
    void showOrder();
    void saveChoices() const;
    void reload();
    void followState();
    void showRows();
    void showCount();
    void showEmptiness();
    void typed();
    void setConditions(std::vector<NumberCondition> conditions);
    void setCondition(NumberField field, const std::optional<NumberCondition> &condition);
    void applyFilter();
    void openFilter(NumberField field);
    void choose(int row);
    void clearFilter();
    void openRowMenu(const QPoint &point);
    void addDecisions(QMenu *menu, const std::vector<int> &rows);
    [[nodiscard]] QList<NumberPlace> placesOf(const std::vector<int> &rows) const;
    void openColumnMenu(const QPoint &point);
    [[nodiscard]] struct NumbersSelection selection(std::vector<int> rows) const;

    std::unique_ptr<Private> d;
};

} // namespace lectern
