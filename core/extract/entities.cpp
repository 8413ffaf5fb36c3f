// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities.h"

#include "core/extract/dictionarynames.h"
#include "core/extract/entityknown.h"
#include "core/extract/entitynames.h"
#include "core/extract/entityterms.h"

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// No name begins with the digits of a number or a date that another layer holds, nor lies inside one.
void dropInside(std::vector<UnknownName> &names, const Reading &reading, const std::vector<TimeExpression> &times,
                const std::vector<Quantity> &quantities)
{
    std::vector<Span> spans;
    for (const TimeExpression &time : times)
        spans.push_back(reading.projected(time.span));
    for (const Quantity &quantity : quantities)
        spans.push_back(reading.projected(quantity.span));
    std::ranges::sort(spans);
    std::erase_if(names, [&](const UnknownName &name) {
        const auto after = std::ranges::upper_bound(spans, name.span.start, {}, &Span::start);
        return after != spans.begin() && (after - 1)->contains(name.span);
    });
}

/// A name as the source writes it, less the marks and glosses inside it.
QString writtenName(const Reading &reading, Span name)
{
    QString written;
    if (reading.projection().isUnbroken(name))
        return reading.document().source.slice(reading.source(name)).toString();
    for (qsizetype i = name.start; i < name.end; ++i) {
        const Span source = reading.source({i, i + 1});
        if (source.isEmpty())
            written.append(reading.text()[i]);
        else
            written.append(reading.document().source.slice(source));
    }
    return written;
}

/// Name, aliases and mentions of an entity whose type and provenance are set.
void setMentions(Entity &entity, const Reading &reading, const std::vector<Span> &spans)
{
    QStringList written;
    for (const Span span : spans) {
        entity.mentions.push_back(reading.source(span));
        const QString name = writtenName(reading, span);
        if (!written.contains(name))
            written.append(name);
    }
    const auto fullest = std::ranges::max_element(written, {}, &QString::size);
    entity.name = *fullest;
    written.erase(fullest);
    entity.aliases = written;
}

Entity entityOf(const EntityText &text, const std::vector<NameCandidate> &names, const NameGroup &group)
{
    Entity entity;
    entity.type = group.type;
    const auto own = std::ranges::find_if(group.mentions, [&](int i) { return isFromDictionary(names[i]); });
    const NameCandidate &first = names[own == group.mentions.end() ? group.mentions.front() : *own];
    entity.why = {QString::fromLatin1(first.rule), first.confidence, {}};
    std::vector<Span> spans;
    for (const int i : group.mentions)
        spans.push_back(names[i].span);
    setMentions(entity, text.reading(), spans);
    return entity;
}

Entity termOf(const EntityText &text, const TermGroup &term, double highest)
{
    Entity entity;
    entity.type = EntityType::Term;
    entity.why = {QString::fromLatin1(term.rule), term.importance / highest, {}};
    setMentions(entity, text.reading(), term.mentions);
    return entity;
}

void append(std::vector<UnknownName> &names, std::vector<UnknownName> more)
{
    names.insert(names.end(), more.begin(), more.end());
}

} // namespace

std::vector<Entity> extractEntities(const Reading &reading, const std::vector<TimeExpression> &times,
                                    const std::vector<Quantity> &quantities, const UserDictionary &dictionary)
{
    const EntityText text(reading);
    const std::vector<NameCandidate> known = withDictionary(text, knownNames(text), dictionary);
    std::vector<UnknownName> unknown = quotedNames(text);
    const std::vector<UnknownName> latin = latinNames(text, known);
    append(unknown, glossedNames(text, latin));
    append(unknown, latin);
    append(unknown, employers(text, known));
    append(unknown, hanPersons(text));
    append(unknown, hanInstitutions(text, known));
    append(unknown, hanProperNouns(text));
    dropInside(unknown, reading, times, quantities);

    std::vector<NameCandidate> names = decideNames(text, known, unknown);
    std::vector<Entity> entities;
    for (const NameGroup &group : joinNames(text, names))
        entities.push_back(entityOf(text, names, group));
    std::vector<TermGroup> terms = findTerms(text, known, names);
    keepDictionaryTerms(terms, known, names);
    for (const TermGroup &term : terms)
        entities.push_back(termOf(text, term, terms.front().importance));
    return entities;
}

} // namespace lectern
