// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/extract/rows.h"

#include <QByteArray>
#include <QStringList>

#include <memory>
#include <vector>

namespace lectern
{

/// A thing that a person wants to be known by its names.
struct DictionaryEntry {
    QString name;
    QStringList names; ///< its others
    EntityType type = EntityType::Organization;
    QString note;
    bool operator==(const DictionaryEntry &) const = default;
};

/// The dictionary of a library: what people know better than any list of ours. The first of all sources of names. A value that is cheap to copy; thread-safe.
class UserDictionary
{
public:
    UserDictionary() = default;
    explicit UserDictionary(std::vector<DictionaryEntry> entries);

    [[nodiscard]] const std::vector<DictionaryEntry> &entries() const;
    [[nodiscard]] bool isEmpty() const { return entries().empty(); }
    /// Changes whenever what is found by it may: by names and types, not by notes. Empty for an empty dictionary.
    [[nodiscard]] QByteArray version() const;
    bool operator==(const UserDictionary &other) const { return entries() == other.entries(); }

private:
    friend class DictionaryNames;
    struct Private;
    std::shared_ptr<const Private> d;
};

/// What is wrong with an entry, translated; empty if nothing is.
[[nodiscard]] QString whatIsWrong(const DictionaryEntry &entry);

/// The type of a name like "organization" (see toName()); no value for any other word.
[[nodiscard]] std::optional<EntityType> entityTypeFromName(const QString &name);

/// A dictionary as CSV (core/text/csv.h) with the columns name, names, type, note; `names` are parted by "|" (in a name written "\|", a
/// backslash "\\"), types are those of toName(EntityType). Reading takes the columns in any order, wants a head, and takes all or nothing.
/// Error: BadFormat, a line for each of the first ten faults with the number of its line.
[[nodiscard]] QString dictionaryToCsv(const std::vector<DictionaryEntry> &entries);
[[nodiscard]] Result<std::vector<DictionaryEntry>> dictionaryFromCsv(QStringView csv);

/// Adds entries to others: one of a name and type that is there already brings its further names and its note to that one. Nothing is lost.
[[nodiscard]] std::vector<DictionaryEntry> merged(std::vector<DictionaryEntry> entries, const std::vector<DictionaryEntry> &more);

} // namespace lectern
