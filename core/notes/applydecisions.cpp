// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/notes/applydecisions.h"

#include "core/notes/entitydecisions.h"
#include "core/notes/layerdecisions.h"

#include <array>
#include <set>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct PlainAccess {
    [[nodiscard]] QJsonObject fieldsOf(const auto &row) const { return lectern::fieldsOf(row); }
    void assign(auto &row, const QJsonObject &fields) const { lectern::assign(row, fields); }
};

struct QuantityAccess {
    const std::vector<TimeExpression> *times;
    QStringView text;
    [[nodiscard]] QJsonObject fieldsOf(const Quantity &row) const { return lectern::fieldsOf(row, *times, text); }
    void assign(Quantity &row, const QJsonObject &fields) const { lectern::assign(row, fields, *times, text); }
};

bool standsOn(const Decision &decision, const SourceText &source)
{
    const Span span = decision.anchor.span;
    return decision.anchor.textSha256 == source.textSha256 && !span.isEmpty() && span.start >= 0 && span.end <= source.text.size()
        && source.slice(span) == decision.anchor.quote;
}

class Application
{
public:
    Application(Extraction machine, const ParsedDocument &document, SourceId source, const DecisionLog &log)
        : m_document(document)
        , m_source(source)
        , m_log(log)
    {
        m_result.extraction = std::move(machine);
    }

    [[nodiscard]] DecidedExtraction run()
    {
        sortOut();
        applyTimes();
        applyQuantities();
        applyEntities();
        applyQuotes();
        applyTrends();
        applyClaims();
        noteMet();
        std::ranges::sort(m_result.outcome.lost);
        return std::move(m_result);
    }

private:
    /// Decisions by passage and document that stand on this text; the others are lost.
    void sortOut()
    {
        for (const int i : m_log.of(m_source)) {
            const Decision &decision = m_log.all()[size_t(i)];
            if (decision.scope == Scope::Passage && !standsOn(decision, m_document.source))
                m_result.outcome.lost.push_back(decision.id);
            else
                m_held[size_t(decision.layer)].push_back(i);
        }
    }

    [[nodiscard]] bool holdsHere(const Decision &decision, Layer layer) const
    {
        return decision.layer == layer
            && (decision.scope != Scope::Site || foldedName(decision.site) == foldedName(m_document.meta.site));
    }

    template<typename Row, typename Access>
    auto applyRows(Layer layer, std::vector<Row> &machine, Access access, bool disjoint)
    {
        LayerDecisions<Row, Access> rows(std::move(machine), m_document.source.text, std::move(access), disjoint);
        std::set<int> concerned(m_held[size_t(layer)].begin(), m_held[size_t(layer)].end());
        if (m_log.hasNamed(layer))
            for (const QString &name : rows.names())
                for (const int i : m_log.byName(name))
                    if (holdsHere(m_log.all()[size_t(i)], layer))
                        concerned.insert(i);
        for (const int i : concerned)
            rows.apply(m_log.all()[size_t(i)]);
        return rows.take();
    }

    void applyTimes()
    {
        auto done = applyRows(Layer::Times, m_result.extraction.times, PlainAccess(), true);
        m_result.extraction.times = std::move(done.rows);
        m_result.outcome.rejected.times = std::move(done.rejected);
        m_times = {std::move(done.places), std::move(done.own)};
        for (Quantity &quantity : m_result.extraction.quantities)
            quantity.period = quantity.period < 0 ? -1 : m_times.places[size_t(quantity.period)];
    }

    void applyQuantities()
    {
        auto &extraction = m_result.extraction;
        const QuantityAccess access{&extraction.times, m_document.source.text};
        auto done = applyRows(Layer::Quantities, extraction.quantities, access, true);
        extraction.quantities = std::move(done.rows);
        m_result.outcome.rejected.quantities = std::move(done.rejected);
        m_quantities = {std::move(done.places), std::move(done.own)};
    }

    void applyEntities()
    {
        EntityDecisions entities(std::move(m_result.extraction.entities), m_document, m_source, m_log);
        entities.apply(m_held[size_t(Layer::Entities)]);
        auto done = entities.take();
        m_result.extraction.entities = std::move(done.rows);
        m_result.outcome.rejected.entities = std::move(done.rejected);
        m_result.outcome.lost.insert(m_result.outcome.lost.end(), done.lost.begin(), done.lost.end());
        m_entities = {std::move(done.places), std::move(done.changed)};
        for (Quote &quote : m_result.extraction.quotes)
            renameSpeaker(quote, done.renamed);
        for (Claim &claim : m_result.extraction.claims)
            renameSpeaker(claim, done.renamed);
    }

    static void renameSpeaker(auto &row, const QHash<QString, EntityDecisions::Renamed> &renamed)
    {
        const auto found = renamed.constFind(row.speaker);
        if (found == renamed.cend())
            return;
        const QJsonObject before{{"speaker"_L1, row.speaker}};
        row.speaker = found->name;
        row.why.decided.push_back({found->by.id, Verb::Merge, found->by.when, before, {{"speaker"_L1, row.speaker}}});
    }

    void applyQuotes()
    {
        auto done = applyRows(Layer::Quotes, m_result.extraction.quotes, PlainAccess(), false);
        m_result.extraction.quotes = std::move(done.rows);
        m_result.outcome.rejected.quotes = std::move(done.rejected);
    }

    void applyTrends()
    {
        auto done = applyRows(Layer::Trends, m_result.extraction.trends, PlainAccess(), false);
        m_result.extraction.trends = std::move(done.rows);
        m_result.outcome.rejected.trends = std::move(done.rejected);
    }

    void applyClaims()
    {
        auto &extraction = m_result.extraction;
        auto done = applyRows(Layer::Claims, extraction.claims, PlainAccess(), false);
        extraction.claims = std::move(done.rows);
        m_result.outcome.rejected.claims = std::move(done.rejected);
        for (Claim &claim : m_result.outcome.rejected.claims)
            claim.quantities = claim.times = claim.entities = {};
        const std::set<int> own(done.own.begin(), done.own.end());
        const Ground quantities(m_quantities, extraction.quantities);
        const Ground times(m_times, extraction.times);
        const Ground entities(m_entities, extraction.entities);
        for (size_t i = 0; i < extraction.claims.size(); ++i) {
            Claim &claim = extraction.claims[i];
            const bool isOwn = own.contains(int(i));
            quantities.update(claim.quantities, claim.span, isOwn);
            times.update(claim.times, claim.span, isOwn);
            entities.update(claim.entities, claim.span, isOwn);
        }
    }

    /// Where the machine's rows are now, and which rows lie elsewhere than the machine thought (added ones; entities with other mentions).
    struct Places {
        std::vector<int> places, changed;
    };

    /// What a claim rests on: its rows of one layer, by where they are now.
    class Ground
    {
    public:
        template<typename Row>
        Ground(const Places &places, const std::vector<Row> &rows)
            : m_places(places)
            , m_changed(places.changed.begin(), places.changed.end())
        {
            for (int i = 0; i < int(rows.size()); ++i)
                add(rows[size_t(i)], i);
            std::ranges::stable_sort(m_all, {}, &Entry::span);
            for (const Entry &entry : m_all)
                if (m_changed.contains(entry.row))
                    m_new.push_back(entry);
        }

        /// A person's claim rests on all that lies in it; another keeps what it had, and takes in what lies elsewhere now.
        void update(std::vector<int> &rows, Span claim, bool isOwn) const
        {
            std::set<int> now;
            for (const int row : rows)
                if (const int place = m_places.places[size_t(row)]; place >= 0 && !m_changed.contains(place))
                    now.insert(place);
            const std::vector<Entry> &within = isOwn ? m_all : m_new;
            auto entry = std::ranges::lower_bound(within, claim.start, {}, [](const Entry &e) { return e.span.start; });
            for (; entry != within.end() && entry->span.start < claim.end; ++entry)
                if (entry->span.end <= claim.end)
                    now.insert(entry->row);
            rows.assign(now.begin(), now.end());
        }

    private:
        struct Entry {
            Span span;
            int row = -1;
        };
        void add(const Entity &entity, int row)
        {
            for (const Span mention : entity.mentions)
                m_all.push_back({mention, row});
        }
        void add(const auto &row, int i) { m_all.push_back({row.span, i}); }

        const Places &m_places;
        std::set<int> m_changed;
        std::vector<Entry> m_all, m_new;
    };

    template<typename Row>
    void noteMet(Layer layer, const std::vector<Row> &rows, bool rejected)
    {
        for (int i = 0; i < int(rows.size()); ++i)
            for (const Decided &decided : rows[size_t(i)].why.decided)
                m_result.outcome.met.push_back({decided.id, layer, i, rejected});
    }

    void noteMet(const Extraction &extraction, bool rejected)
    {
        noteMet(Layer::Claims, extraction.claims, rejected);
        noteMet(Layer::Trends, extraction.trends, rejected);
        noteMet(Layer::Quantities, extraction.quantities, rejected);
        noteMet(Layer::Times, extraction.times, rejected);
        noteMet(Layer::Entities, extraction.entities, rejected);
        noteMet(Layer::Quotes, extraction.quotes, rejected);
    }

    void noteMet()
    {
        noteMet(m_result.extraction, false);
        noteMet(m_result.outcome.rejected, true);
        std::ranges::stable_sort(m_result.outcome.met, {}, &MetRow::decision);
    }

    const ParsedDocument &m_document;
    SourceId m_source;
    const DecisionLog &m_log;
    DecidedExtraction m_result;
    std::array<std::vector<int>, 6> m_held; ///< by layer; indexes into the log
    Places m_times, m_quantities, m_entities;
};

} // namespace

DecidedExtraction applyDecisions(Extraction machine, const ParsedDocument &document, SourceId source, const DecisionLog &log)
{
    if (!log.concerns(source))
        return {std::move(machine), {}};
    return Application(std::move(machine), document, source, log).run();
}

Review reviewOf(const Provenance &why)
{
    Review review = Review::None;
    for (const Decided &decided : why.decided) {
        if (decided.verb == Verb::Add)
            review = Review::Added;
        else if (decided.verb == Verb::Correct)
            review = review == Review::Added ? review : Review::Corrected;
        else if (decided.verb == Verb::Accept && review == Review::None)
            review = Review::Accepted;
    }
    return review;
}

QJsonObject machineFields(QJsonObject fields, const Provenance &why)
{
    for (auto decided = why.decided.rbegin(); decided != why.decided.rend(); ++decided)
        for (auto field = decided->before.begin(); field != decided->before.end(); ++field)
            fields[field.key()] = field.value();
    return fields;
}

} // namespace lectern
