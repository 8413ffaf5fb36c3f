// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/library/fieldfilter.h"

#include <optional>

namespace lectern
{

/// A filter as a person works on it: conditions that stand as chips, and what is typed beside them, which may hold conditions of its own.
template<typename Field>
class EditedFilter
{
public:
    using Filter = FieldFilter<Field>;
    using Condition = FieldCondition<Field>;

    EditedFilter() = default;
    /// All conditions are chips, the words stay in the field.
    explicit EditedFilter(const Filter &filter)
        : m_chips(filter.conditions)
        , m_typed{{}, filter.words}
    {
    }

    /// Chips first, then what is typed.
    [[nodiscard]] Filter whole() const
    {
        Filter all{m_chips, m_typed.words};
        all.conditions.insert(all.conditions.end(), m_typed.conditions.begin(), m_typed.conditions.end());
        return all;
    }
    [[nodiscard]] const Filter &typed() const { return m_typed; }
    void setTyped(const Filter &typed) { m_typed = typed; }

    /// What stands in the field once its conditions are chips.
    [[nodiscard]] QString fieldText() const
    {
        QStringList words;
        for (const QString &word : m_typed.words)
            words << quotedForFilter(word);
        return words.join(u' ');
    }

    [[nodiscard]] std::optional<Condition> condition(Field field) const
    {
        const Filter all = whole();
        const auto found = std::ranges::find(all.conditions, field, &Condition::field);
        return found == all.conditions.end() ? std::nullopt : std::optional(*found);
    }
    /// All of it but the conditions of one field: what leaves the values that there are to choose from.
    [[nodiscard]] Filter without(Field field) const
    {
        Filter rest = whole();
        std::erase_if(rest.conditions, [field](const Condition &condition) { return condition.field == field; });
        return rest;
    }
    [[nodiscard]] Filter withoutCondition(int index) const ///< as whole() counts them
    {
        Filter rest = whole();
        rest.conditions.erase(rest.conditions.begin() + index);
        return rest;
    }
    /// The same with other alternatives for the first condition of a field, or with one more condition; without it where there are none.
    [[nodiscard]] Filter with(Field field, const QStringList &alternatives) const
    {
        Filter all = whole();
        const auto known = std::ranges::find(all.conditions, field, &Condition::field);
        if (known == all.conditions.end() && !alternatives.isEmpty())
            all.conditions.push_back({field, alternatives});
        else if (known != all.conditions.end() && !alternatives.isEmpty())
            known->alternatives = alternatives;
        else if (known != all.conditions.end())
            all.conditions.erase(known);
        return all;
    }

private:
    std::vector<Condition> m_chips;
    Filter m_typed;
};

} // namespace lectern
