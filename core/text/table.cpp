// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/table.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QStringTokenizer>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QByteArray contents(const QString &path)
{
    QFile file(path);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "readTable", qUtf8Printable(path));
    return opened ? file.readAll() : QByteArray();
}

} // namespace

std::vector<QStringList> readTable(const QString &name, int columns)
{
    std::vector<QStringList> rows;
    const QString text = QString::fromUtf8(contents(u":/lectern/"_s + name));
    rows.reserve(size_t(text.count(u'\n')));
    for (const QStringView line : qTokenize(QStringView(text), u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QStringList row;
        row.reserve(columns);
        for (const QStringView cell : qTokenize(line, u'\t'))
            row.append(cell.trimmed().toString());
        while (row.size() < columns)
            row.append(QString());
        rows.push_back(std::move(row));
    }
    return rows;
}

QByteArray tablesVersion()
{
    static const QByteArray version = [] {
        QStringList names;
        for (const QString &folder : {u":/lectern/lexicon"_s, u":/lectern/gazetteer"_s}) {
            QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext())
                names.append(files.next());
        }
        names.sort();
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString &name : std::as_const(names))
            hash.addData(contents(name));
        return hash.result().toHex();
    }();
    return version;
}

} // namespace lectern
