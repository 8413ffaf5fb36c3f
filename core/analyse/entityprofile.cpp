// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/entityprofile.h"

#include "core/analyse/plainpassage.h"
#include "core/extract/reading.h"

#include <QSet>

namespace lectern
{

namespace
{

constexpr qsizetype contextLength = 80; // UTF-16 units on each side of a keyword

void sortCompanions(std::vector<Companion> &companions)
{
    std::ranges::sort(companions, [](const Companion &a, const Companion &b) {
        return std::tuple(b.sentences, b.documents, a.entity) < std::tuple(a.sentences, a.documents, b.entity);
    });
}

void merge(std::vector<Companion> &companions, const std::vector<Companion> &further)
{
    QHash<int, size_t> places;
    for (size_t i = 0; i < companions.size(); ++i)
        places.insert(companions[i].entity, i);
    for (const Companion &companion : further) {
        const auto known = places.constFind(companion.entity);
        if (known == places.cend()) {
            places.insert(companion.entity, companions.size());
            companions.push_back(companion);
        } else {
            companions[*known].sentences += companion.sentences;
            companions[*known].documents += companion.documents;
        }
    }
    sortCompanions(companions);
}

/// What one document says of an entity.
class DocumentProfile
{
public:
    DocumentProfile(const EntityLedger &ledger, int entity, SourceId source, const ParsedDocument &document,
                    const Extraction &extraction)
        : m_entity(entity)
        , m_source(source)
        , m_document(document)
        , m_extraction(extraction)
        , m_reading(document)
    {
        for (const Entity &each : extraction.entities) {
            const int index = ledger.find(each.type, each.name);
            m_ledgerIndexes.push_back(index);
            for (const QString &name : QStringList(each.name) + each.aliases)
                if (const QString form = folded(name, Folding::Search); !m_byName.contains(form))
                    m_byName.insert(form, index);
            if (index == entity)
                m_mentions.insert(m_mentions.end(), each.mentions.begin(), each.mentions.end());
        }
        std::ranges::sort(m_mentions);
        for (const Span mention : m_mentions)
            m_sentences.insert(sentenceAt(mention));
        m_sentences.remove(-1);
    }

    [[nodiscard]] EntityProfile make() const
    {
        EntityProfile profile;
        for (const Span mention : m_mentions)
            profile.passages.push_back(lineOf(mention));
        addSayings(profile);
        addNumbers(profile);
        profile.companions = companions();
        return profile;
    }

private:
    [[nodiscard]] int sentenceAt(Span span) const { return m_reading.sentenceAt(m_reading.projected(span).start); }
    [[nodiscard]] Span sentenceSpan(Span span) const
    {
        const int sentence = sentenceAt(span);
        return sentence < 0 ? span : m_reading.source(m_reading.sentences()[size_t(sentence)].span);
    }
    [[nodiscard]] int named(const QString &name) const { return m_byName.value(folded(name, Folding::Search), -1); }
    [[nodiscard]] bool isMentionedIn(Span span) const
    {
        const auto first = std::ranges::lower_bound(m_mentions, span.start, {}, &Span::start);
        return first != m_mentions.end() && span.contains(*first);
    }

    [[nodiscard]] KeywordLine lineOf(Span mention) const
    {
        const Surroundings around = surroundings(m_document, mention, contextLength);
        return {m_source, mention, sentenceSpan(mention), around.before, plainPassage(m_document, mention), around.after};
    }

    [[nodiscard]] Saying saying(Layer layer, Span span, const QString &speaker) const
    {
        return {m_source, layer, span, plainPassage(m_document, span), speaker == Claim().speaker ? QString() : speaker};
    }

    void addSayings(EntityProfile &profile) const
    {
        std::vector<Span> quoted; // in order
        for (const Quote &quote : m_extraction.quotes) {
            const bool own = named(quote.speaker) == m_entity;
            if (own)
                profile.saidBy.push_back(saying(Layer::Quotes, quote.span, quote.speaker));
            else if (isMentionedIn(quote.span))
                profile.about.push_back(saying(Layer::Quotes, quote.span, quote.speaker));
            if (own || isMentionedIn(quote.span))
                quoted.push_back(quote.span);
        }
        for (const Claim &claim : m_extraction.claims) {
            const auto after = std::ranges::upper_bound(quoted, claim.span.start, {}, &Span::start);
            const bool isQuoted = after != quoted.begin() && (after - 1)->contains(claim.span);
            if (!isQuoted && isMentionedIn(claim.span) && named(claim.speaker) != m_entity)
                profile.about.push_back(saying(Layer::Claims, claim.span, claim.speaker));
        }
        std::ranges::stable_sort(profile.about, {}, &Saying::span);
    }

    void addNumbers(EntityProfile &profile) const
    {
        for (const Quantity &quantity : m_extraction.quantities) {
            const int subject = quantity.subject.isEmpty() ? -1 : named(quantity.subject);
            const bool near = m_sentences.contains(sentenceAt(quantity.span));
            if (subject != m_entity && (subject >= 0 || !near))
                continue;
            const bool hasPeriod = quantity.period >= 0 && size_t(quantity.period) < m_extraction.times.size();
            profile.numbers.push_back({m_source, quantity,
                                       hasPeriod ? m_extraction.times[size_t(quantity.period)].value : QString(),
                                       sentenceSpan(quantity.span), subject == m_entity});
        }
    }

    [[nodiscard]] std::vector<Companion> companions() const
    {
        QHash<int, QSet<int>> together; // sentences by entity
        for (size_t i = 0; i < m_ledgerIndexes.size(); ++i) {
            const int other = m_ledgerIndexes[i];
            if (other < 0 || other == m_entity)
                continue;
            for (const Span mention : m_extraction.entities[i].mentions)
                if (const int sentence = sentenceAt(mention); m_sentences.contains(sentence))
                    together[other].insert(sentence);
        }
        std::vector<Companion> found;
        for (auto entry = together.cbegin(); entry != together.cend(); ++entry)
            found.push_back({entry.key(), int(entry->size()), 1});
        sortCompanions(found); // nothing may depend on the order of a hash
        return found;
    }

    int m_entity;
    SourceId m_source;
    const ParsedDocument &m_document;
    const Extraction &m_extraction;
    Reading m_reading;
    std::vector<int> m_ledgerIndexes; ///< of each entity of the document
    QHash<QString, int> m_byName;
    std::vector<Span> m_mentions;
    QSet<int> m_sentences; ///< that hold it
};

template<typename T>
void appendTo(std::vector<T> &list, std::vector<T> &further)
{
    list.insert(list.end(), std::make_move_iterator(further.begin()), std::make_move_iterator(further.end()));
}

} // namespace

void addTo(EntityProfile &profile, const EntityLedger &ledger, int entity, SourceId source, const ParsedDocument &document,
           const Extraction &extraction)
{
    append(profile, DocumentProfile(ledger, entity, source, document, extraction).make());
}

void append(EntityProfile &profile, EntityProfile further)
{
    appendTo(profile.passages, further.passages);
    appendTo(profile.saidBy, further.saidBy);
    appendTo(profile.about, further.about);
    appendTo(profile.numbers, further.numbers);
    merge(profile.companions, further.companions);
}

} // namespace lectern
