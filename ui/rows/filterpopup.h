// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;
class QStandardItemModel;

namespace lectern
{

/// A text that a field has, and in how many of the rows.
struct FieldValue {
    QString text;
    int count = 0;
    bool operator==(const FieldValue &) const = default;
};

/// One thing to choose in a FilterPopup.
struct FilterChoice {
    QString text;        ///< for people
    QString alternative; ///< in the grammar of filters
    int count = 0;       ///< rows that have it
};

/// What a FilterPopup asks for.
struct FilterQuestion {
    QString field; ///< its title
    bool hasText = true;
    QString placeholder, hint; ///< of the text
    bool hasList = true;
    std::vector<FilterChoice> choices;
    QStringList current; ///< alternatives that filter now
    std::function<std::optional<QStringList>(const QString &typed)>
        read; ///< the alternatives that a text means; none if it cannot be read
    std::function<QString(const QString &value)> shown = [](const QString &value) { return value; };
};

/// Asks for the condition of one field: a range for values, dates and periods, words for texts, a choice of what there is for all that repeat. What is
/// chosen applies at once; Enter takes what is typed and closes, Esc closes.
class FilterPopup : public QFrame
{
    Q_OBJECT

public:
    FilterPopup(FilterQuestion question, QWidget *parent);

    void openAt(const QPoint &corner); ///< upper left, in global coordinates; kept on the screen

signals:
    void chosen(const QStringList &alternatives); ///< none: the field does not filter any more

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void makeText();
    void makeList();
    void fill();
    [[nodiscard]] QStringList alternatives() const;
    void apply();
    void acceptTyped();

    FilterQuestion m_question;
    QLineEdit *m_text = nullptr;
    QLabel *m_hint = nullptr;
    QListView *m_list = nullptr;
    QStandardItemModel *m_values;
    QSortFilterProxyModel *m_shown;
};

/// The commonest first, equal ones in the order of their texts.
[[nodiscard]] std::vector<FieldValue> sortedValues(std::vector<FieldValue> values);

} // namespace lectern
