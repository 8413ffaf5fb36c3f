// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/querycompletion.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace lectern
{

/// The field of a query: a wave under what cannot be read of it, and completion of fields and their values as one types. It does not search.
class QueryLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryLine(QWidget *parent = nullptr);

    void setMistake(Span place); ///< what to underline; an empty span is where something is missing
    void clearMistake();
    [[nodiscard]] Span mistake() const { return m_mistake; } ///< {-1, -1} for none
    void setValues(QueryValues values) { m_values = std::move(values); }
    [[nodiscard]] QCompleter *completions() const { return m_completer; }
    /// Where a stretch of the text stands in the widget, without its height.
    [[nodiscard]] std::pair<int, int> stretch(Span place) const;

signals:
    void entered(); ///< Enter
    void downPressed();
    void escaped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void take(const QString &completion);

    QueryValues m_values;
    QStringListModel *m_words;
    QCompleter *m_completer;
    Span m_place; ///< of what the completions are for
    Span m_mistake{-1, -1};
    bool m_composing = false; ///< an input method holds text that is not in the query yet
};

} // namespace lectern
