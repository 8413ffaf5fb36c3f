// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/userdictionary.h"
#include "core/text/csv.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UserDictionary)
};

constexpr std::array columns{"name"_L1, "names"_L1, "type"_L1, "note"_L1};
constexpr int mostFaults = 10;

QString joinNames(const QStringList &names)
{
    QStringList written;
    for (const QString &name : names)
        written.append(QString(name).replace(u'\\', u"\\\\"_s).replace(u'|', u"\\|"_s));
    return written.join(u'|');
}

QStringList splitNames(const QString &text)
{
    QStringList names{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped = text[i] == u'\\' && i + 1 < text.size() && (text[i + 1] == u'|' || text[i + 1] == u'\\');
        if (escaped)
            names.back().append(text[++i]);
        else if (text[i] == u'|')
            names.append(QString());
        else
            names.back().append(text[i]);
    }
    for (QString &name : names)
        name = name.trimmed();
    names.removeAll(QString());
    return names;
}

QString typeNames()
{
    QStringList names;
    for (int type = 0; type <= int(EntityType::Term); ++type)
        names.append(toName(EntityType(type)));
    return names.join(u", "_s);
}

/// What reads a dictionary's records, and gathers what is wrong with them.
class DictionaryReader
{
public:
    [[nodiscard]] bool readHead(const CsvRecord &head)
    {
        m_places.fill(-1);
        for (int i = 0; i < int(head.fields.size()); ++i) {
            const auto column = std::ranges::find(columns, head.fields[i].trimmed().toLower());
            if (column == columns.end())
                fault(head.line,
                      Text::tr("there is no column “%1”; the columns are name, names, type, note").arg(head.fields[i]));
            else if (std::exchange(m_places[size_t(column - columns.begin())], i) >= 0)
                fault(head.line, Text::tr("the column “%1” is there twice").arg(head.fields[i]));
        }
        if (m_places[0] < 0 || m_places[2] < 0)
            fault(head.line, Text::tr("the first line must name the columns; name and type must be among them"));
        m_width = head.fields.size();
        return m_faults.isEmpty();
    }

    void read(const CsvRecord &record)
    {
        if (record.fields.size() > m_width) {
            fault(record.line,
                  Text::tr("%1 fields where the first line has %2; a field with a comma belongs in quotation marks")
                      .arg(record.fields.size())
                      .arg(m_width));
            return;
        }
        const auto field = [&](size_t column) {
            return m_places[column] < 0 ? QString() : record.fields.value(m_places[column]);
        };
        const auto type = entityTypeFromName(field(2));
        if (!type)
            fault(record.line, Text::tr("“%1” is no type; types are %2").arg(field(2), typeNames()));
        DictionaryEntry entry{field(0).trimmed(), splitNames(field(1)), type.value_or(EntityType::Term), field(3)};
        if (const QString wrong = whatIsWrong(entry); !wrong.isEmpty())
            fault(record.line, wrong);
        m_entries.push_back(std::move(entry));
    }

    [[nodiscard]] Result<std::vector<DictionaryEntry>> take()
    {
        if (m_faults.isEmpty())
            return std::move(m_entries);
        if (m_more > 0)
            m_faults.append(Text::tr("… and %n more fault(s).", nullptr, m_more));
        m_faults.append(Text::tr("Nothing was taken over; mend the file and import it again."));
        return fail(ErrorCode::BadFormat, m_faults.join(u'\n'));
    }

private:
    void fault(int line, const QString &what)
    {
        if (m_faults.size() < mostFaults)
            m_faults.append(Text::tr("Line %1: %2.").arg(line).arg(what));
        else
            ++m_more;
    }

    std::array<int, columns.size()> m_places = {};
    qsizetype m_width = 0;
    std::vector<DictionaryEntry> m_entries;
    QStringList m_faults;
    int m_more = 0;
};

} // namespace

QString dictionaryToCsv(const std::vector<DictionaryEntry> &entries)
{
    QString csv = csvLine({columns.begin(), columns.end()});
    for (const DictionaryEntry &entry : entries)
        csv += csvLine({entry.name, joinNames(entry.names), toName(entry.type), entry.note});
    return csv;
}

Result<std::vector<DictionaryEntry>> dictionaryFromCsv(QStringView csv)
{
    const auto records = parseCsv(csv);
    if (!records)
        return std::unexpected(records.error());
    DictionaryReader reader;
    const CsvRecord head = records->empty() ? CsvRecord() : records->front();
    if (reader.readHead(head))
        for (size_t i = 1; i < records->size(); ++i)
            reader.read((*records)[i]);
    return reader.take();
}

} // namespace lectern
