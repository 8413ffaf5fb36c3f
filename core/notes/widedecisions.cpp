// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/widedecisions.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

WideDecision wideDecision(const Decision &decision)
{
    WideDecision wide{decision.id, decision.layer == Layer::Entities, decision.verb == Verb::Add, {}};
    QStringList names = wide.ofEntities ? namesOf(decision) : QStringList(decision.name);
    if (wide.ofEntities)
        names << decision.fields["name"_L1].toString();
    for (const QString &name : names)
        if (const QString folded = foldedName(name); !folded.isEmpty() && !wide.names.contains(folded))
            wide.names << folded;
    return wide;
}

/// Whether a reader sees a stretch of any text as it stands: no marks, tags, addresses, glosses, line breaks.
bool isPlain(QStringView text)
{
    constexpr QStringView signs = u" ，。、：；！？“”‘’《》「」,:;!?%$€£¥％-—…·";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPoint = text[i] == u'.' && (i + 1 == text.size() || !text[i + 1].isLetter());
        if (!isPoint && !text[i].isLetterOrNumber() && !signs.contains(text[i]))
            return false;
    }
    return true;
}

std::map<DecisionId, const WideDecision *> byId(const std::vector<WideDecision> &decisions)
{
    std::map<DecisionId, const WideDecision *> all;
    for (const WideDecision &decision : decisions)
        all.emplace(decision.id, &decision);
    return all;
}

/// Adds to `names` all that decisions connect with one of them.
void connect(QSet<QString> &names, const std::map<DecisionId, const WideDecision *> &all)
{
    QHash<QString, std::vector<const WideDecision *>> having;
    for (const auto &[id, decision] : all)
        for (const QString &name : decision->names)
            having[name].push_back(decision);
    QStringList open(names.begin(), names.end());
    while (!open.isEmpty()) {
        for (const WideDecision *decision : having.take(open.takeLast())) {
            for (const QString &name : decision->names) {
                if (names.contains(name))
                    continue;
                names.insert(name);
                open << name;
            }
        }
    }
}

} // namespace

std::vector<WideDecision> wideDecisions(const DecisionLog &log)
{
    std::vector<WideDecision> wide;
    for (const Decision &decision : log.all())
        if (decision.scope == Scope::Site || decision.scope == Scope::Library)
            wide.push_back(wideDecision(decision));
    return wide;
}

QByteArray toJson(const std::vector<WideDecision> &decisions)
{
    QJsonArray list;
    for (const WideDecision &decision : decisions)
        list << QJsonArray{decision.id.value, decision.ofEntities, decision.adds, QJsonArray::fromStringList(decision.names)};
    return QJsonDocument(list).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<WideDecision>> wideDecisionsFromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray())
        return {};
    std::vector<WideDecision> decisions;
    for (const QJsonValue &value : document.array()) {
        const QJsonArray row = value.toArray();
        if (row.size() != 4 || !row[0].isDouble() || !row[3].isArray())
            return {};
        WideDecision decision{DecisionId{row[0].toInteger()}, row[1].toBool(), row[2].toBool(), {}};
        for (const QJsonValue &name : row[3].toArray())
            decision.names << name.toString();
        decisions.push_back(std::move(decision));
    }
    return decisions;
}

DecisionReach reachOfChange(const std::vector<WideDecision> &before, const std::vector<WideDecision> &after)
{
    const auto old = byId(before), now = byId(after);
    DecisionReach reach;
    const auto gather = [&reach](const auto &from, const auto &others) {
        for (const auto &[id, decision] : from) {
            if (others.contains(id))
                continue;
            for (const QString &name : decision->names) {
                reach.everything = reach.everything || (!decision->ofEntities && !isPlain(name));
                (decision->ofEntities ? reach.names : reach.rows).insert(name);
            }
        }
    };
    gather(old, now);
    gather(now, old);
    auto all = old;
    all.insert(now.begin(), now.end());
    std::erase_if(all, [](const auto &each) { return !each.second->ofEntities; });
    connect(reach.names, all);
    for (const auto &[id, decision] : all)
        for (const QString &name : decision->names)
            if (decision->adds && reach.names.contains(name))
                reach.added.insert(name);
    return reach;
}

} // namespace lectern
