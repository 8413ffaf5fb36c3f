// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <stdexcept>
#include <utility>

namespace lectern
{

/// Reads the tables of python3-jieba, Python modules of one literal `P={…}` made of dictionaries, tuples, strings and numbers.
/// The caller says what it expects next; anything else throws.
class PythonTable
{
public:
    explicit PythonTable(const QString &path);

    void expect(QChar c);
    /// Takes `c` if it is next.
    bool take(QChar c);
    /// A string in single quotes, \uXXXX its only escape.
    QString string();
    double number();
    /// A tuple of two strings.
    std::pair<QString, QString> pair();

    /// Calls `entry` before each key of a dictionary; it takes key, colon and value.
    template<typename Entry>
    void dictionary(Entry entry)
    {
        list(u'{', u'}', entry);
    }
    template<typename Element>
    void tuple(Element element)
    {
        list(u'(', u')', element);
    }

private:
    template<typename Element>
    void list(QChar open, QChar close, Element element)
    {
        expect(open);
        while (!take(close)) {
            element();
            take(u',');
        }
    }
    void skipSpace();
    [[noreturn]] void failAt(const char *what) const;

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace lectern
