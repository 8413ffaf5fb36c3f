// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/notes/tagfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

bool isComma(QChar character)
{
    return character == u',' || character == u'，' || character == u'、';
}

} // namespace

TagField::TagField(QWidget *parent)
    : QLineEdit(parent)
    , m_completer(new QCompleter(this))
{
    m_completer->setModel(&m_known);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    connect(this, &QLineEdit::textEdited, this, &TagField::complete);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TagField::insertCompletion);
}

QStringList TagField::parse(const QString &text)
{
    QStringList tags;
    QString tag;
    const auto finish = [&] {
        QString clean = tag.simplified();
        if (clean.startsWith(u'#'))
            clean = clean.mid(1).trimmed();
        if (!clean.isEmpty() && !tags.contains(clean))
            tags << clean;
        tag.clear();
    };
    for (const QChar character : text) {
        if (isComma(character))
            finish();
        else
            tag += character;
    }
    finish();
    return tags;
}

QStringList TagField::tags() const
{
    return parse(text());
}

void TagField::setTags(const QStringList &tags)
{
    if (tags != this->tags())
        setText(tags.join(u", "));
}

void TagField::setKnownTags(const QStringList &tags)
{
    m_known.setStringList(tags);
}

qsizetype TagField::startOfTag() const
{
    qsizetype start = cursorPosition();
    while (start > 0 && !isComma(text().at(start - 1)))
        --start;
    while (start < cursorPosition() && text().at(start).isSpace())
        ++start;
    return start;
}

void TagField::complete()
{
    const QString prefix = text().mid(startOfTag(), cursorPosition() - startOfTag());
    m_completer->setCompletionPrefix(prefix);
    if (prefix.isEmpty() || m_completer->completionCount() == 0 || m_completer->currentCompletion() == prefix)
        m_completer->popup()->hide();
    else
        m_completer->complete();
}

void TagField::insertCompletion(const QString &tag)
{
    const qsizetype start = startOfTag();
    setSelection(int(start), int(cursorPosition() - start));
    insert(tag + u", "_s);
    emit textEdited(text());
}

void TagField::keyPressEvent(QKeyEvent *event)
{
    const bool completing = m_completer->popup()->isVisible();
    if (completing && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Tab)) {
        event->ignore(); // the list of completions takes it
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace lectern

#include "moc_tagfield.cpp"
