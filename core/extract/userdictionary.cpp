// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/userdictionary.h"

#include "core/extract/dictionarymatcher.h"
#include "core/text/projection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct Text {
    Q_DECLARE_TR_FUNCTIONS(UserDictionary)
};

constexpr qsizetype longestName = 200; // UTF-16 units

QString readingForm(const QString &name)
{
    return folded(QStringView(name).trimmed(), Folding::Reading);
}

QByteArray versionOf(const std::vector<DictionaryEntry> &entries)
{
    if (entries.empty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const DictionaryEntry &entry : entries)
        hash.addData((toName(entry.type) + u'\0' + entry.name + u'\0' + entry.names.join(u'\0') + u'\n').toUtf8());
    return hash.result().toHex().first(12);
}

DictionaryMatcher matcherOf(const std::vector<DictionaryEntry> &entries)
{
    DictionaryMatcher matcher;
    for (int i = 0; i < int(entries.size()); ++i) {
        for (const QString &name : QStringList(entries[size_t(i)].name) + entries[size_t(i)].names) {
            const QString key = dictionaryKey(name);
            if (!key.isEmpty() && matcher.names.add(key, int(matcher.known.size())) == int(matcher.known.size()))
                matcher.known.push_back({readingForm(name), i});
        }
    }
    matcher.names.finish();
    return matcher;
}

} // namespace

QString dictionaryKey(const QString &name)
{
    return readingForm(name).toLower();
}

UserDictionary::UserDictionary(std::vector<DictionaryEntry> entries)
{
    if (entries.empty())
        return;
    auto made = std::make_shared<Private>();
    made->version = versionOf(entries);
    made->matcher = matcherOf(entries);
    made->entries = std::move(entries);
    d = std::move(made);
}

const std::vector<DictionaryEntry> &UserDictionary::entries() const
{
    static const std::vector<DictionaryEntry> none;
    return d ? d->entries : none;
}

QByteArray UserDictionary::version() const
{
    return d ? d->version : QByteArray();
}

QString whatIsWrong(const DictionaryEntry &entry)
{
    if (entry.name.trimmed().isEmpty())
        return Text::tr("the name is empty");
    for (const QString &name : QStringList(entry.name) + entry.names) {
        if (name.size() > longestName)
            return Text::tr("the name “%1…” is longer than %2 characters").arg(name.first(20)).arg(longestName);
        if (name.contains(u'\n') || name.contains(u'\r'))
            return Text::tr("a name is broken over lines");
        if (readingForm(name).size() == 1 && readingForm(name).front().isPunct())
            return Text::tr("“%1” is no name").arg(name);
    }
    return {};
}

std::optional<EntityType> entityTypeFromName(const QString &name)
{
    for (int type = 0; type <= int(EntityType::Term); ++type)
        if (toName(EntityType(type)) == name.trimmed().toLower())
            return EntityType(type);
    return {};
}

std::vector<DictionaryEntry> merged(std::vector<DictionaryEntry> entries, const std::vector<DictionaryEntry> &more)
{
    QHash<std::pair<int, QString>, size_t> places;
    const auto keyOf = [](const DictionaryEntry &entry) { return std::pair(int(entry.type), dictionaryKey(entry.name)); };
    for (size_t i = 0; i < entries.size(); ++i)
        places.insert(keyOf(entries[i]), i);
    for (const DictionaryEntry &entry : more) {
        const auto same = places.constFind(keyOf(entry));
        if (same == places.cend()) {
            places.insert(keyOf(entry), entries.size());
            entries.push_back(entry);
            continue;
        }
        DictionaryEntry &known = entries[*same];
        for (const QString &name : QStringList(entry.name) + entry.names)
            if (name != known.name && !known.names.contains(name))
                known.names.append(name);
        if (!entry.note.isEmpty() && !known.note.contains(entry.note))
            known.note += (known.note.isEmpty() ? QString() : u"; "_s) + entry.note;
    }
    return entries;
}

} // namespace lectern
