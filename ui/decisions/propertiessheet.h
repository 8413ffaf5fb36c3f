// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/decisions/sourcebook.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace lectern
{

/// What a document says of itself, corrected by hand: title, date, authors, site, address, encoding. Each field goes back to the document's own with the button
/// beside it. Not modal; saved, it is one step of undo.
class PropertiesSheet : public QDialog
{
    Q_OBJECT

public:
    PropertiesSheet(SourceBook *book, const SourceSummary &source, SourceProperties properties, QWidget *parent = nullptr);

    [[nodiscard]] Metadata metadata() const; ///< as it would be saved

    void accept() override;

private:
    void addField(QFormLayout *form, const QString &label, QLineEdit *field, const QString &own);
    void makeEncodings();
    void check();
    [[nodiscard]] std::optional<QDate> date() const; ///< none: not to be read

    SourceBook *m_book;
    SourceId m_source;
    SourceProperties m_properties;
    QLineEdit *m_title;
    QLineEdit *m_date;
    QLineEdit *m_authors;
    QLineEdit *m_site;
    QLineEdit *m_url;
    QComboBox *m_encoding;
    QLabel *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace lectern
