// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/entities/dictionarymodel.h"

#include "ui/entities/dictionarybook.h"
#include "ui/rows/wording.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Names as a person writes them into a cell, parted by commas or bars of either width.
QStringList namesOf(QString text)
{
    for (const QChar separator : {u'，', u'、', u',', u';', u'；', u'｜'})
        text.replace(separator, u'|');
    QStringList names;
    for (const QString &name : text.split(u'|'))
        if (!name.trimmed().isEmpty() && !names.contains(name.trimmed()))
            names.append(name.trimmed());
    return names;
}

} // namespace

DictionaryModel::DictionaryModel(DictionaryBook *book, QObject *parent)
    : QAbstractTableModel(parent)
    , m_book(book)
    , m_entries(book->dictionary().entries())
{
    connect(book, &DictionaryBook::changed, this, &DictionaryModel::follow);
}

void DictionaryModel::follow()
{
    const std::vector<DictionaryEntry> &entries = m_book->dictionary().entries();
    if (entries.size() == m_entries.size()) { // an edit: the views keep their place
        m_entries = entries;
        if (!m_entries.empty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int DictionaryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int DictionaryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

QVariant DictionaryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const DictionaryEntry &entry = m_entries[size_t(index.row())];
    switch (index.column()) {
    case Name:
        return entry.name;
    case Names:
        return entry.names.join(u" | "_s);
    case Type:
        return role == Qt::EditRole ? QVariant(int(entry.type)) : QVariant(label(entry.type));
    case Note:
        return entry.note;
    default:
        return {};
    }
}

bool DictionaryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    std::vector<DictionaryEntry> entries = m_entries;
    DictionaryEntry &entry = entries[size_t(index.row())];
    switch (index.column()) {
    case Name:
        entry.name = value.toString().trimmed();
        break;
    case Names:
        if (value.toString() != data(index, Qt::EditRole).toString()) // a name may hold a comma that nobody touched
            entry.names = namesOf(value.toString());
        break;
    case Type:
        entry.type = EntityType(std::clamp(value.toInt(), 0, int(EntityType::Term)));
        break;
    default:
        entry.note = value.toString();
    }
    if (const QString wrong = whatIsWrong(entry); !wrong.isEmpty()) {
        emit refused(wrong);
        return false;
    }
    return m_book->change(std::move(entries), tr("change the dictionary"));
}

QVariant DictionaryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Names:
        return tr("Other names");
    case Type:
        return tr("Type");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

Qt::ItemFlags DictionaryModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | (index.isValid() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace lectern

#include "moc_dictionarymodel.cpp"
