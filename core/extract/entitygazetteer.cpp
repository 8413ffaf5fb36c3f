// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entitygazetteer.h"

#include "core/text/script.h"
#include "core/text/table.h"

#include <QFile>
#include <QSet>

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QStringList cells(const QString &cell)
{
    return cell.isEmpty() ? QStringList() : cell.split(u'|');
}

QString countryName(const char *region, const char *language)
{
    icu::UnicodeString name;
    icu::Locale("", region).getDisplayCountry(icu::Locale(language), name);
    return QString(reinterpret_cast<const QChar *>(name.getBuffer()), name.length());
}

/// Names (not of places, which are the same everywhere) that are not to be known, one a line of the file that LECTERN_UNKNOWN_NAMES names: with those of a document taken away,
/// a measurement shows how names are found that no list has.
QSet<QString> unknownNames()
{
    QSet<QString> names;
    QFile file(qEnvironmentVariable("LECTERN_UNKNOWN_NAMES"));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return names;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        names.insert(line.trimmed().toLower());
    return names;
}

/// QString::toLower, sooner for names of Han and plain letters, which most are.
QString lowered(QString name)
{
    const auto isSimple = [](QChar c) { return c.unicode() < 0x80 || (c.unicode() >= 0x2E80 && c.unicode() < 0xA000); };
    const auto isCapital = [](QChar c) { return c >= u'A' && c <= u'Z'; };
    if (!std::ranges::all_of(std::as_const(name), isSimple))
        return name.toLower();
    if (std::ranges::none_of(std::as_const(name), isCapital))
        return name;
    for (QChar &c : name) {
        if (isCapital(c))
            c = QChar(c.unicode() + 0x20);
    }
    return name;
}

/// The ways a Latin name is written: with its spaces and hyphens, with the one for the other, or with neither.
QStringList writtenForms(const QString &name)
{
    QStringList forms{name};
    if (std::ranges::none_of(name, [](QChar c) { return c == u' ' || c == u'-' || c == u'\'' || c == u'’' || c == u'·'; }))
        return forms;
    const auto add = [&](QString form) {
        if (!forms.contains(form))
            forms.append(std::move(form));
    };
    if (name.contains(u'-'))
        add(QString(name).replace(u'-', u' '));
    if (name.contains(u'’'))
        add(QString(name).replace(u'’', u'\''));
    else if (name.contains(u'\''))
        add(QString(name).replace(u'\'', u'’'));
    const bool latin = isLatinLetter(name.front().unicode());
    if (latin && name.size() > 5 && (name.contains(u'-') || name.count(u' ') == 1))
        add(QString(name).remove(u'-').remove(u' '));
    if (latin && name.contains(u' ') && std::ranges::any_of(name, [](QChar c) { return isDigit(c.unicode()); }))
        add(QString(name).replace(u' ', u'-'));
    if (!latin && name.contains(u'·'))
        add(QString(name).replace(u'·', u'•'));
    return forms;
}

} // namespace

const EntityGazetteer &EntityGazetteer::instance()
{
    static const EntityGazetteer gazetteer;
    return gazetteer;
}

EntityGazetteer::EntityGazetteer()
{
    read(u"companies"_s, EntityType::Organization);
    read(u"agencies"_s, EntityType::Organization);
    read(u"universities"_s, EntityType::Organization);
    read(u"media"_s, EntityType::Organization);
    read(u"people"_s, EntityType::Person);
    read(u"products"_s, EntityType::Product);
    read(u"places-world"_s, EntityType::Place);
    read(u"places-china"_s, EntityType::Place);
    read(u"works"_s, EntityType::Work);
    read(u"events"_s, EntityType::Event);
    addCountries();
    read(u"terms-tech"_s, EntityType::Term);
    read(u"terms-economy"_s, EntityType::Term);
    finish();
}

/// Lays the names out key by key, so that those of one lie in one place of memory.
void EntityGazetteer::finish()
{
    m_matcher.finish();
    m_firstNames.assign(size_t(m_keyCount) + 1, 0);
    for (const int key : m_keys)
        ++m_firstNames[size_t(key) + 1];
    std::partial_sum(m_firstNames.begin(), m_firstNames.end(), m_firstNames.begin());
    std::vector<uint32_t> next = m_firstNames;
    std::vector<GazetteerName> names(m_names.size());
    for (size_t i = 0; i < m_keys.size(); ++i)
        names[next[size_t(m_keys[i])]++] = std::move(m_names[i]);
    m_names = std::move(names);
    m_keys = {};
}

void EntityGazetteer::read(const QString &table, EntityType type)
{
    for (const QStringList &line : readTable(u"gazetteer/"_s + table + u".tsv"_s, 3)) {
        GazetteerRow row{type, {}, cells(line[1]), cells(line[2])};
        std::vector<bool> doubtful;
        const QStringList names = cells(line[0]);
        row.names.reserve(names.size());
        for (const QString &name : names) {
            doubtful.push_back(name.endsWith(u'?'));
            row.names.append(doubtful.back() ? name.chopped(1) : name);
        }
        add(std::move(row), doubtful);
    }
}

void EntityGazetteer::addCountries()
{
    for (const char *const *region = icu::Locale::getISOCountries(); *region; ++region) {
        GazetteerRow row{EntityType::Place, {}, {}, {}};
        for (const char *language : {"zh_Hans", "en"}) {
            const QString name = countryName(*region, language);
            if (name.size() > 1 && name != QLatin1StringView(*region))
                row.names.append(name);
        }
        if (!row.names.isEmpty())
            add(row, std::vector<bool>(row.names.size(), false));
    }
}

void EntityGazetteer::add(GazetteerRow row, const std::vector<bool> &doubtful)
{
    static const QSet<QString> unknown = unknownNames();
    if (!unknown.isEmpty() && row.type != EntityType::Term && row.type != EntityType::Place
        && std::ranges::any_of(row.names, [](const QString &name) { return unknown.contains(name.toLower()); }))
        return;
    const int index = int(m_rows.size());
    for (qsizetype i = 0; i < row.names.size(); ++i) {
        for (const QString &form : writtenForms(row.names[i])) {
            const int key = m_matcher.add(lowered(form), m_keyCount);
            m_keyCount = std::max(m_keyCount, key + 1);
            m_keys.push_back(key);
            m_names.push_back({index, row.names[i], doubtful[i], row.type, !row.denials.isEmpty()});
        }
    }
    m_rows.push_back(std::move(row));
}

} // namespace lectern
