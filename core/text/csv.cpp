// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/csv.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Csv)
};

bool isBreak(QChar c)
{
    return c == u'\n' || c == u'\r';
}

class CsvReader
{
public:
    explicit CsvReader(QStringView text)
        : m_text(text)
    {
        if (text.startsWith(u'\xFEFF'))
            m_at = 1;
    }

    Result<std::vector<CsvRecord>> read()
    {
        std::vector<CsvRecord> records;
        while (m_at < m_text.size()) {
            if (isBreak(m_text[m_at])) {
                takeBreak();
                continue;
            }
            records.push_back({m_line, {}});
            if (const auto done = readRecord(records.back().fields); !done)
                return std::unexpected(done.error());
        }
        return records;
    }

private:
    Result<void> readRecord(QStringList &fields)
    {
        for (;;) {
            auto field = readField();
            if (!field)
                return std::unexpected(field.error());
            fields.append(*field);
            if (m_at >= m_text.size())
                return {};
            if (isBreak(m_text[m_at])) {
                takeBreak();
                return {};
            }
            ++m_at; // the comma
        }
    }

    Result<QString> readField()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return readQuoted();
        const qsizetype start = m_at;
        for (; m_at < m_text.size() && m_text[m_at] != u',' && !isBreak(m_text[m_at]); ++m_at) {
            if (m_text[m_at] == u'"')
                return wrong(
                    Text::tr("a quotation mark stands inside a field that does not begin with one; put the whole field into "
                             "quotation marks and double those inside"),
                    m_line);
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    Result<QString> readQuoted()
    {
        const int line = m_line;
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"') {
                if (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'"')
                    return behindQuoted(field);
                ++m_at;
            }
            m_line += c == u'\n' || (c == u'\r' && (m_at + 1 == m_text.size() || m_text[m_at + 1] != u'\n'));
            field.append(c);
        }
        return wrong(Text::tr("the quotation mark that begins a field is never closed"), line);
    }

    Result<QString> behindQuoted(const QString &field)
    {
        ++m_at;
        if (m_at < m_text.size() && m_text[m_at] != u',' && !isBreak(m_text[m_at]))
            return wrong(Text::tr("behind a closing quotation mark there must be a comma or the end of the line"), m_line);
        return field;
    }

    void takeBreak()
    {
        if (m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    static std::unexpected<Error> wrong(const QString &what, int line)
    {
        return fail(ErrorCode::BadFormat, Text::tr("Line %1: %2.").arg(line).arg(what));
    }

    QStringView m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<std::vector<CsvRecord>> parseCsv(QStringView text)
{
    return CsvReader(text).read();
}

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (const QString &field : fields) {
        const bool quoted = field.contains(u'"') || field.contains(u',') || std::ranges::any_of(field, isBreak)
            || (!field.isEmpty() && (field.front().isSpace() || field.back().isSpace()));
        written.append(quoted ? u'"' + QString(field).replace(u'"', u"\"\""_s) + u'"' : field);
    }
    const QString line = written.join(u',');
    return (line.isEmpty() ? u"\"\""_s : line) + u"\r\n"_s; // an empty line would be no record
}

} // namespace lectern
