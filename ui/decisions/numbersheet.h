// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/decisions/decisionbook.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace lectern
{

/// Corrects a number, or adds one: its value as one types it ("64亿美元", "about 5 million"), and its other fields. Nothing is changed before it is saved; then
/// it is one step of undo. Not modal: the text stays in sight.
class NumberSheet : public QDialog
{
    Q_OBJECT

public:
    NumberSheet(DecisionBook *book, const DocumentRow &row, QWidget *parent = nullptr); ///< corrects it
    /// Adds the number of a passage.
    NumberSheet(DecisionBook *book, const std::shared_ptr<const OpenDocument> &document, const NumberReading &reading,
                QWidget *parent = nullptr);

    [[nodiscard]] QJsonObject fields() const; ///< as they would be saved
    [[nodiscard]] Span span() const { return m_span; }

    void accept() override;

private:
    NumberSheet(DecisionBook *book, std::shared_ptr<const OpenDocument> document, Span span, QJsonObject fields, QWidget *parent);
    void makeForm();
    void makePeriods();
    void complete(QLineEdit *field, QStringList words);
    void fill();
    void readValue();
    void showValue();
    [[nodiscard]] QString written() const;

    DecisionBook *m_book;
    std::shared_ptr<const OpenDocument> m_document;
    std::optional<DocumentRow> m_row; ///< none: to be added
    Span m_span;
    QJsonObject m_fields; ///< as they were
    QJsonObject m_value; ///< value, low and high as typed
    QLineEdit *m_typed;
    QLabel *m_reading;
    QComboBox *m_kind;
    QLineEdit *m_unit;
    QComboBox *m_modifier;
    QComboBox *m_change;
    QLineEdit *m_subject;
    QLineEdit *m_metric;
    QComboBox *m_period;
    QDialogButtonBox *m_buttons;
};

} // namespace lectern
