// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/checks/checkrow.h"

#include <QTextBrowser>

#include <optional>

namespace lectern
{

/// One finding: its verdict, its working, in which each number leads to its passage, the passages, and why it is there: rule, version, words, certainty, decisions. Tab walks the links, Enter follows one.
class CheckDetail : public QTextBrowser
{
    Q_OBJECT

public:
    explicit CheckDetail(QWidget *parent = nullptr);

    void setRow(const CheckRow *row); ///< null for none

signals:
    void passageChosen(const lectern::Passage &passage);
    void differencesChosen(const lectern::Passage &left, const lectern::Passage &right);
    void compareChosen(const lectern::Passage &left, const lectern::Passage &right);
    void rateChosen(const lectern::ExchangeRate &missing);
    void escaped(); ///< Esc

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void write();
    [[nodiscard]] QString link(const Passage &passage, const QString &text);
    [[nodiscard]] QString working();
    [[nodiscard]] QString place(const CheckPlace &place);
    [[nodiscard]] QString choices() const;
    [[nodiscard]] QString why() const;
    bool follow(const QString &link);

    std::optional<CheckRow> m_row;
    std::vector<Passage> m_links;
};

} // namespace lectern
