// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/table.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The characters that make a spreadsheet read a text field as a formula (OWASP, "CSV injection").
QString guarded(const QString &text)
{
    constexpr QStringView dangerous = u"=+-@\t\r\n＝＋－＠";
    return !text.isEmpty() && dangerous.contains(text.front()) ? u'\'' + text : text;
}

QString plain(const TableValue &cell)
{
    if (const auto *number = std::get_if<double>(&cell))
        return QString::number(*number, 'f', QLocale::FloatingPointShortest);
    if (const auto *date = std::get_if<QDate>(&cell))
        return date->toString(Qt::ISODate);
    if (const auto *text = std::get_if<QString>(&cell))
        return guarded(*text);
    return {};
}

void appendField(QByteArray &csv, const QString &field)
{
    QByteArray bytes = field.toUtf8();
    const bool quoted = bytes.contains(',') || bytes.contains('"') || bytes.contains('\n') || bytes.contains('\r')
        || bytes.startsWith(' ') || bytes.endsWith(' ');
    csv += quoted ? '"' + bytes.replace('"', "\"\"") + '"' : bytes;
}

/// A spreadsheet that pastes takes a quotation mark at the beginning for one around the field.
QString pasted(const QString &text)
{
    const QString line = text.simplified();
    return line.startsWith(u'"') ? u'"' + QString(line).replace(u'"', u"\"\""_s) + u'"' : line;
}

} // namespace

QByteArray toCsv(const Table &table, ByteOrderMark mark)
{
    QByteArray csv = mark == ByteOrderMark::With ? "\xEF\xBB\xBF"_ba : QByteArray();
    const auto appendRecord = [&](auto fieldAt) {
        for (size_t column = 0; column < table.columns.size(); ++column) {
            if (column > 0)
                csv += ',';
            appendField(csv, fieldAt(column));
        }
        csv += "\r\n";
    };
    appendRecord([&](size_t column) { return guarded(table.columns[column].title); });
    for (const auto &row : table.rows)
        appendRecord([&](size_t column) { return column < row.size() ? plain(row[column]) : QString(); });
    return csv;
}

QString toTsv(const Table &table)
{
    QStringList lines, fields;
    for (const TableColumn &column : table.columns)
        fields << pasted(guarded(column.title));
    lines << fields.join(u'\t');
    for (const auto &row : table.rows) {
        fields.clear();
        for (size_t column = 0; column < table.columns.size(); ++column)
            fields << (column < row.size() ? pasted(plain(row[column])) : QString());
        lines << fields.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace lectern
