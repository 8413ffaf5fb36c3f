// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/propertiessheet.h"

#include "ui/settings/icons.h"
#include "ui/settings/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Width = 520;

/// The encodings that articles come in; another can be typed.
const QStringList encodings{u"UTF-8"_s,    u"GB18030"_s,   u"Big5"_s,         u"UTF-16LE"_s,
                            u"UTF-16BE"_s, u"Shift_JIS"_s, u"windows-1252"_s, u"ISO-8859-1"_s};

QString joined(const QStringList &authors)
{
    return authors.join(u"; "_s);
}

/// Parted by semicolons: a name may hold a comma.
QStringList parted(QString authors)
{
    authors.replace(u'；', u';').replace(u'、', u';');
    QStringList list;
    for (const QString &author : authors.split(u';'))
        if (const QString name = author.trimmed(); !name.isEmpty())
            list << name;
    return list;
}

} // namespace

PropertiesSheet::PropertiesSheet(SourceBook *book, const SourceSummary &source, SourceProperties properties, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_source(source.id)
    , m_properties(std::move(properties))
    , m_title(new QLineEdit(m_properties.meta.title, this))
    , m_date(new QLineEdit(m_properties.meta.date.toString(Qt::ISODate), this))
    , m_authors(new QLineEdit(joined(m_properties.meta.authors), this))
    , m_site(new QLineEdit(m_properties.meta.site, this))
    , m_url(new QLineEdit(m_properties.meta.url, this))
    , m_encoding(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Properties of the document"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_date->setPlaceholderText(tr("year-month-day"));
    m_authors->setPlaceholderText(tr("names, parted by semicolons"));
    makeEncodings();
    const Metadata &own = m_properties.own;
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    addField(form, tr("&Title:"), m_title, own.title);
    addField(form, tr("&Date:"), m_date, own.date.toString(Qt::ISODate));
    addField(form, tr("&Authors:"), m_authors, joined(own.authors));
    addField(form, tr("&Site:"), m_site, own.site);
    addField(form, tr("Add&ress:"), m_url, own.url);
    form->addRow(tr("&Encoding:"), m_encoding);
    auto *path = new QLabel(source.path, this);
    path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    path->setWordWrap(true);
    path->setProperty("role", u"muted"_s);
    form->addRow(tr("File:"), path);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
    setMinimumWidth(Width);
    connect(m_date, &QLineEdit::textChanged, this, &PropertiesSheet::check);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &PropertiesSheet::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &PropertiesSheet::reject);
    check();
}

void PropertiesSheet::addField(QFormLayout *form, const QString &label, QLineEdit *field, const QString &own)
{
    auto *back = new QToolButton(this);
    back->setIcon(themeIcon(u"edit-undo"_s));
    back->setAutoRaise(true);
    back->setToolTip(own.isEmpty() ? tr("Back to what the document says: nothing")
                                   : tr("Back to what the document says: %1").arg(own));
    back->setAccessibleName(back->toolTip());
    const auto follow = [back, own](const QString &text) { back->setEnabled(text != own); };
    connect(field, &QLineEdit::textChanged, back, follow);
    connect(back, &QToolButton::clicked, field, [field, own] { field->setText(own); });
    follow(field->text());
    field->setCursorPosition(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(field, 1);
    row->addWidget(back);
    form->addRow(label, row);
    // The mnemonic belongs to the field, which a layout's row does not tell.
    if (auto *name = qobject_cast<QLabel *>(form->labelForField(row)))
        name->setBuddy(field);
}

void PropertiesSheet::makeEncodings()
{
    const QString chosen = m_properties.chosenEncoding;
    m_encoding->addItem(chosen.isEmpty() ? tr("guessed: %1").arg(m_properties.encoding) : tr("to be guessed"), QString());
    QStringList names = encodings;
    if (!chosen.isEmpty() && !names.contains(chosen))
        names << chosen;
    for (const QString &name : names)
        m_encoding->addItem(name, name);
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(chosen)));
}

std::optional<QDate> PropertiesSheet::date() const
{
    const QString text = m_date->text().trimmed();
    if (text.isEmpty())
        return QDate();
    for (const QString &format : {u"yyyy-M-d"_s, u"yyyy/M/d"_s, u"yyyy年M月d日"_s, u"yyyy.M.d"_s})
        if (const QDate date = QDate::fromString(text, format); date.isValid())
            return date;
    return std::nullopt;
}

void PropertiesSheet::check()
{
    const bool readable = date().has_value();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(readable);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, readable ? Theme::current().muted : Theme::current().error);
    m_hint->setPalette(colors);
    m_hint->setText(readable ? tr("Times that hang on the date are read anew.")
                             : tr("This is no date. Write it as 2025-02-08, or leave it empty."));
}

Metadata PropertiesSheet::metadata() const
{
    Metadata meta = m_properties.meta;
    meta.title = m_title->text().trimmed();
    meta.date = date().value_or(meta.date);
    // Names that hold a semicolon stay whole while the line is as it was.
    if (m_authors->text() != joined(meta.authors))
        meta.authors =
            m_authors->text() == joined(m_properties.own.authors) ? m_properties.own.authors : parted(m_authors->text());
    meta.site = m_site->text().trimmed();
    meta.url = m_url->text().trimmed();
    return meta;
}

void PropertiesSheet::accept()
{
    if (!date())
        return;
    m_book->correct(m_source, m_properties, metadata(), m_encoding->currentData().toString());
    QDialog::accept();
}

} // namespace lectern

#include "moc_propertiessheet.cpp"
