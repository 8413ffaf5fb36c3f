// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/decisions/decisionbook.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace lectern
{

/// Corrects claims (kind, speaker, cited source) or trends (direction, status, topic, years), one or several of one layer. Of several, what is left as it is
/// stays so in each. Nothing is changed before it is saved; then it is one step of undo. Not modal: the text stays in sight.
class StatementSheet : public QDialog
{
    Q_OBJECT

public:
    StatementSheet(DecisionBook *book, std::vector<DocumentRow> rows, QWidget *parent = nullptr); ///< at least one

    [[nodiscard]] QJsonObject fields() const; ///< that would be set
    [[nodiscard]] Scope scope() const;

    void accept() override;

private:
    void makeClaim();
    void makeTrend();
    void makePlaces(QFormLayout *form);
    template<typename Value>
    QComboBox *makeChoice(const QString &name, Value last);
    QLineEdit *makeText(const QString &name, const QStringList &words);
    [[nodiscard]] QString passage() const;
    void makeBack();
    void check();
    [[nodiscard]] std::optional<QList<int>> years() const; ///< none: not to be read
    [[nodiscard]] bool isOne() const { return m_rows.size() == 1; }

    DecisionBook *m_book;
    std::vector<DocumentRow> m_rows;
    Layer m_layer;
    QJsonObject m_before; ///< the fields of the first row
    QList<QComboBox *> m_choices;
    QList<QLineEdit *> m_texts;
    QLineEdit *m_years = nullptr; ///< of trends
    QComboBox *m_scope = nullptr; ///< of one row
    QFormLayout *m_form;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace lectern
