// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/libraryprivate.h"
#include "core/library/search.h"
#include "core/store/files.h"
#include "core/store/statestore.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const QString stateKey = u"search.saved"_s;

constexpr std::array orderNames{"relevance"_L1, "newest"_L1, "oldest"_L1};

SearchOrder orderOf(const QString &name)
{
    const auto found = std::ranges::find(orderNames, name);
    return found == orderNames.end() ? SearchOrder::Relevance : SearchOrder(found - orderNames.begin());
}

Result<void> checkNames(const std::vector<SavedSearch> &searches)
{
    QSet<QString> names;
    for (const SavedSearch &search : searches) {
        const QString name = search.name.trimmed().toCaseFolded();
        if (name.isEmpty())
            return fail(ErrorCode::BadArgument,
                        QCoreApplication::translate("Library", "A saved search needs a name. Nothing was changed."));
        if (names.contains(name))
            return fail(ErrorCode::BadArgument,
                        QCoreApplication::translate("Library", "There is a saved search “%1” already. Nothing was changed.")
                            .arg(search.name));
        names.insert(name);
    }
    return {};
}

} // namespace

Result<std::vector<SavedSearch>> savedSearches(const Library &library)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    const auto bytes = d.libraryReader.use([](Database &database) { return StateStore(database).get(stateKey); });
    if (!bytes)
        return std::unexpected(bytes.error());
    std::vector<SavedSearch> searches;
    const QJsonArray list = QJsonDocument::fromJson(*bytes).array();
    for (const auto &value : list) {
        const QJsonObject object = value.toObject();
        searches.push_back({object[u"name"].toString(), object[u"query"].toString(), orderOf(object[u"order"].toString())});
    }
    return searches;
}

Result<void> setSavedSearches(Library &library, const std::vector<SavedSearch> &searches)
{
    if (const auto sound = checkNames(searches); !sound)
        return sound;
    QJsonArray list;
    for (const SavedSearch &search : searches)
        list.append(QJsonObject{
            {u"name"_s, search.name.trimmed()}, {u"query"_s, search.query}, {u"order"_s, orderNames[size_t(search.order)]}});
    const QByteArray bytes = QJsonDocument(list).toJson(QJsonDocument::Compact);
    return LibraryPrivate::of(library).author([&](Database &database) {
        return StateStore(database).set(stateKey, bytes).and_then([&] { return countUpRevision(database); });
    });
}

} // namespace lectern
