// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/notes/decision.h"
#include "core/text/phrasematcher.h"

#include <QHash>

#include <array>
#include <memory>
#include <vector>

namespace lectern
{

/// All decisions of a library, made ready to find those that concern one document without going through the rest. Const and thread-safe once made.
class DecisionLog
{
public:
    DecisionLog() = default;
    explicit DecisionLog(std::vector<Decision> decisions); ///< in any order

    [[nodiscard]] const std::vector<Decision> &all() const { return m_all; } ///< in the order of ids
    [[nodiscard]] bool isEmpty() const { return m_all.empty(); }
    [[nodiscard]] const Decision *find(DecisionId id) const; ///< null if there is none

    /// Whether any of them may meet a row of a document.
    [[nodiscard]] bool concerns(SourceId source) const { return m_isWide || m_bySource.contains(source); }
    /// Of what concerns a document: another whenever that is another; empty if nothing does.
    [[nodiscard]] QString revision(SourceId source) const;

    /// Decisions that hold in a document whatever its rows are: by passage or document. Indexes into all(), ascending.
    [[nodiscard]] std::vector<int> of(SourceId source) const;
    /// Those of scope Site and Library that go by a folded name. Indexes into all(), ascending.
    [[nodiscard]] std::vector<int> byName(const QString &folded) const;
    /// Whether any of those is for rows of a layer, so that it is worth to look them up.
    [[nodiscard]] bool hasNamed(Layer layer) const { return m_named[size_t(layer)]; }
    /// Entities added for a site or the library: all their names, folded, by their index in addedNames(). Null if there are none.
    [[nodiscard]] const PhraseMatcher *additions() const { return m_additions.get(); }
    [[nodiscard]] const std::vector<QString> &addedNames() const { return m_addedNames; }
    [[nodiscard]] std::vector<int> addedBy(const QString &folded) const; ///< indexes into all(), ascending

private:
    void index(int i);
    void makeMatcher();
    void makeRevision();

    std::vector<Decision> m_all;
    QHash<SourceId, std::vector<int>> m_bySource;
    QHash<QString, std::vector<int>> m_byName;
    QHash<QString, std::vector<int>> m_addedBy;
    std::vector<QString> m_addedNames;
    std::shared_ptr<const PhraseMatcher> m_additions;
    std::array<bool, 6> m_named{};
    bool m_isWide = false; ///< some go beyond one document
    QByteArray m_wideRevision;
};

} // namespace lectern
