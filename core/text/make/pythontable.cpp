// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/make/pythontable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace lectern
{

PythonTable::PythonTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    m_text = QString::fromUtf8(file.readAll());
    m_at = m_text.indexOf("P={"_L1);
    if (m_at < 0)
        failAt("no table");
    m_at += 2;
}

void PythonTable::expect(QChar c)
{
    if (!take(c))
        failAt("unexpected character");
}

bool PythonTable::take(QChar c)
{
    skipSpace();
    if (m_at >= m_text.size())
        failAt("unexpected end");
    if (m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

QString PythonTable::string()
{
    expect(u'\'');
    QString result;
    while (m_at < m_text.size() && m_text[m_at] != u'\'') {
        if (m_text[m_at] == u'\\') {
            result += QChar(m_text.sliced(m_at + 2, 4).toUShort(nullptr, 16));
            m_at += 6;
        } else {
            result += m_text[m_at++];
        }
    }
    expect(u'\'');
    return result;
}

double PythonTable::number()
{
    skipSpace();
    const qsizetype start = m_at;
    while (m_at < m_text.size() && QStringView(u"+-.0123456789e").contains(m_text[m_at]))
        ++m_at;
    bool ok = false;
    const double value = QStringView(m_text).sliced(start, m_at - start).toDouble(&ok);
    if (!ok)
        failAt("no number");
    return value;
}

std::pair<QString, QString> PythonTable::pair()
{
    expect(u'(');
    QString first = string();
    expect(u',');
    QString second = string();
    expect(u')');
    return {std::move(first), std::move(second)};
}

void PythonTable::skipSpace()
{
    while (m_at < m_text.size() && m_text[m_at].isSpace())
        ++m_at;
}

void PythonTable::failAt(const char *what) const
{
    throw std::runtime_error(what + (" at offset " + std::to_string(m_at)));
}

} // namespace lectern
