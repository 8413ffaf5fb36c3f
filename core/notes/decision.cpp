// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/decision.h"

#include "core/notes/editdistance.h"
#include "core/text/projection.h"

#include <QJsonArray>
#include <QStringMatcher>

#include <array>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr std::array verbNames{"accept"_L1, "reject"_L1, "correct"_L1, "add"_L1, "merge"_L1, "split"_L1};
constexpr std::array scopeNames{"passage"_L1, "document"_L1, "site"_L1, "library"_L1};

template<typename Value, size_t Count>
std::optional<Value> fromName(const std::array<QLatin1StringView, Count> &names, const QString &name)
{
    for (size_t i = 0; i < Count; ++i)
        if (name == names[i])
            return Value(i);
    return std::nullopt;
}

constexpr int mostEquals = 4096; ///< a quote that stands more often is not told apart by counting

/// Where equal quotes stand, at most mostEquals of them.
std::vector<qsizetype> equalQuotes(const QString &quote, const QString &text)
{
    std::vector<qsizetype> found;
    if (quote.isEmpty())
        return found;
    const QStringMatcher matcher(quote);
    for (qsizetype at = matcher.indexIn(text); at >= 0 && found.size() < mostEquals; at = matcher.indexIn(text, at + 1))
        found.push_back(at);
    return found;
}

/// Counting is trusted only where something of the context has stayed.
bool contextAgrees(const Anchor &anchor, const QString &text, qsizetype at)
{
    const QStringView whole(text);
    const qsizetype end = at + anchor.quote.size();
    const auto before = whole.first(at).last(std::min(anchor.before.size(), at));
    const auto after = whole.sliced(end).first(std::min(anchor.after.size(), whole.size() - end));
    return similarity(anchor.before, before) >= 0.5 || similarity(anchor.after, after) >= 0.5;
}

} // namespace

QString toName(Verb verb)
{
    return verbNames[size_t(verb)];
}

QString toName(Scope scope)
{
    return scopeNames[size_t(scope)];
}

std::optional<Verb> verbFromName(const QString &name)
{
    return fromName<Verb>(verbNames, name);
}

std::optional<Scope> scopeFromName(const QString &name)
{
    return fromName<Scope>(scopeNames, name);
}

QString foldedName(const QString &name)
{
    return folded(QStringView(name).trimmed(), Folding::Search);
}

QStringList namesOf(const Decision &decision)
{
    QStringList names{decision.name};
    for (const QJsonValue &name : decision.fields["names"_L1].toArray())
        names.push_back(name.toString());
    names.removeAll(QString());
    return names;
}

void setPlace(Decision &decision, const QString &text, const QByteArray &textSha256, Span span)
{
    decision.anchor = makeAnchor(text, textSha256, span);
    const auto equal = equalQuotes(decision.anchor.quote, text);
    decision.ordinal = int(std::ranges::lower_bound(equal, decision.anchor.span.start) - equal.begin());
    decision.equals = int(equal.size());
}

PlacedAnchor placeDecision(const Decision &decision, const QString &text, const QByteArray &textSha256)
{
    const Anchor &anchor = decision.anchor;
    const PlacedAnchor placed = placeAnchor(anchor, text, textSha256);
    if (placed.state != AnchorState::Doubtful)
        return placed;
    const auto equal = equalQuotes(anchor.quote, text);
    if (int(equal.size()) != decision.equals || decision.equals >= mostEquals || decision.ordinal < 0
        || decision.ordinal >= decision.equals)
        return placed;
    const qsizetype at = equal[size_t(decision.ordinal)];
    if (!contextAgrees(anchor, text, at))
        return placed;
    return {{at, at + anchor.quote.size()}, AnchorState::Moved, placed.score};
}

} // namespace lectern
