// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/decisionlog.h"

#include <QCryptographicHash>

#include <algorithm>

namespace lectern
{

DecisionLog::DecisionLog(std::vector<Decision> decisions)
    : m_all(std::move(decisions))
{
    std::ranges::stable_sort(m_all, {}, &Decision::id);
    for (int i = 0; i < int(m_all.size()); ++i)
        index(i);
    makeMatcher();
    makeRevision();
}

void DecisionLog::index(int i)
{
    const Decision &decision = m_all[size_t(i)];
    if (decision.scope == Scope::Passage || decision.scope == Scope::Document) {
        m_bySource[decision.source].push_back(i);
        return;
    }
    m_named[size_t(decision.layer)] = m_isWide = true;
    if (decision.layer != Layer::Entities || decision.verb != Verb::Add) {
        m_byName[foldedName(decision.name)].push_back(i);
        return;
    }
    for (const QString &name : namesOf(decision)) {
        std::vector<int> &by = m_addedBy[foldedName(name)];
        if (by.empty() || by.back() != i)
            by.push_back(i);
    }
}

void DecisionLog::makeMatcher()
{
    if (m_addedBy.isEmpty())
        return;
    m_addedNames = {m_addedBy.keyBegin(), m_addedBy.keyEnd()};
    std::ranges::sort(m_addedNames);
    auto matcher = std::make_shared<PhraseMatcher>();
    for (int i = 0; i < int(m_addedNames.size()); ++i)
        if (!m_addedNames[size_t(i)].isEmpty())
            matcher->add(m_addedNames[size_t(i)], i);
    matcher->finish();
    m_additions = std::move(matcher);
}

void DecisionLog::makeRevision()
{
    if (!m_isWide)
        return;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Decision &decision : m_all)
        if (decision.scope == Scope::Site || decision.scope == Scope::Library)
            hash.addData(QByteArray::number(decision.id.value) + ' ');
    m_wideRevision = hash.result().toHex().first(16);
}

/// An entry never changes but for its anchor, and ids are never used again. "WIDE:OWN": of what goes beyond one document, and of the document's own; either may be empty.
QString DecisionLog::revision(SourceId source) const
{
    if (!concerns(source))
        return {};
    const std::vector<int> own = of(source);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const int i : own) {
        const Decision &decision = m_all[size_t(i)];
        hash.addData(QByteArray::number(decision.id.value) + '@' + QByteArray::number(decision.anchor.span.start) + ' ');
    }
    return QString::fromLatin1(m_wideRevision) + u':'
        + (own.empty() ? QString() : QString::fromLatin1(hash.result().toHex().first(16)));
}

const Decision *DecisionLog::find(DecisionId id) const
{
    const auto found = std::ranges::lower_bound(m_all, id, {}, &Decision::id);
    return found != m_all.end() && found->id == id ? &*found : nullptr;
}

std::vector<int> DecisionLog::of(SourceId source) const
{
    return m_bySource.value(source);
}

std::vector<int> DecisionLog::byName(const QString &folded) const
{
    return m_byName.value(folded);
}

std::vector<int> DecisionLog::addedBy(const QString &folded) const
{
    return m_addedBy.value(folded);
}

} // namespace lectern
