// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/search/querycompletion.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace lectern
{

/// The field of a query: a wave under what cannot be read of it, and completion as one types: of fields and earlier queries by itself, of a field's values once
/// somebody brings them. It does not search.
class QueryLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit QueryLine(QWidget *parent = nullptr);

    void setMistake(Span place); ///< what to underline; an empty span is where something is missing
    void clearMistake();
    [[nodiscard]] Span mistake() const { return m_mistake; } ///< {-1, -1} for none
    void offerValues(const TypedPart &typed, const std::vector<KnownValue> &values); ///< unless something else is typed by now
    [[nodiscard]] const TypedPart &typed() const { return m_typed; }
    [[nodiscard]] QCompleter *completions() const { return m_completer; }
    /// Where a stretch of the text stands in the widget, without its height.
    [[nodiscard]] std::pair<int, int> stretch(Span place) const;

signals:
    void entered(); ///< Enter
    void downPressed();
    void escaped();
    void valuesWanted(); ///< of the field of typed(): offerValues()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer();
    void show(std::vector<QueryOffer> offers);
    void take(const QModelIndex &offer);

    QStandardItemModel *m_rows; ///< of m_offers
    QCompleter *m_completer;
    TypedPart m_typed; ///< what the offers are for
    std::vector<QueryOffer> m_offers;
    Span m_mistake{-1, -1};
    bool m_composing = false; ///< an input method holds text that is not in the query yet
};

} // namespace lectern
