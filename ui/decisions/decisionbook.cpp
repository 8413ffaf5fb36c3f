// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/decisionbook.h"

#include "core/extract/quantities.h"
#include "core/notes/decisionfields.h"
#include "ui/decisions/decisioncommand.h"
#include "ui/state/rowspan.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

const Extraction &rowsOf(const DocumentRow &row)
{
    return row.rejected ? row.document->decisions.rejected : row.document->extraction;
}

bool exists(const DocumentRow &row)
{
    return row.document && row.row.row >= 0 && row.row.row < rowCount(rowsOf(row), row.row.layer);
}

Decision decisionOn(const OpenDocument &document, Layer layer, Span span, Verb verb, Scope scope)
{
    const SourceText &source = document.parsed.source;
    Decision decision;
    decision.layer = layer;
    decision.verb = verb;
    decision.scope = scope;
    decision.source = document.summary.id;
    setPlace(decision, source.text, source.textSha256, span);
    if (scope == Scope::Site)
        decision.site = document.parsed.meta.site;
    if (scope != Scope::Passage)
        decision.name = decision.anchor.quote;
    return decision;
}

/// The fields as they would be, once set: what a row cannot take is not in it.
QJsonObject taken(const DocumentRow &row, const QJsonObject &fields)
{
    QJsonObject after = fieldsOf(row);
    for (auto field = fields.begin(); field != fields.end(); ++field)
        if (after.contains(field.key()))
            after[field.key()] = field.value();
    return after;
}

SourceId concerned(const DecisionChange &change)
{
    SourceId source;
    for (const auto *decisions : {&change.added, &change.removed}) {
        for (const Decision &decision : *decisions) {
            const bool isWide = decision.scope == Scope::Site || decision.scope == Scope::Library;
            if (isWide || (source && source != decision.source))
                return {};
            source = decision.source;
        }
    }
    return source;
}

std::vector<DecisionId> idsOf(const std::vector<Decision> &decisions)
{
    std::vector<DecisionId> ids;
    for (const Decision &decision : decisions)
        ids.push_back(decision.id);
    return ids;
}

} // namespace

std::optional<NumberReading> readNumber(const OpenDocument &document, Span span)
{
    const auto read = parseQuantity(document.parsed.source.slice(span).toString());
    if (!read || (!read->value && !read->low && !read->high))
        return std::nullopt;
    return NumberReading{{span.start + read->span.start, span.start + read->span.end},
                         fieldsOf(*read, {}, document.parsed.source.text)};
}

QJsonObject fieldsOf(const DocumentRow &row)
{
    const Extraction &rows = rowsOf(row);
    const auto index = size_t(row.row.row);
    switch (row.row.layer) {
    case Layer::Claims:
        return fieldsOf(rows.claims[index]);
    case Layer::Trends:
        return fieldsOf(rows.trends[index]);
    case Layer::Quantities: // the times are those of the document, also for a rejected row
        return fieldsOf(rows.quantities[index], row.document->extraction.times, row.document->parsed.source.text);
    case Layer::Times:
        return fieldsOf(rows.times[index]);
    case Layer::Entities:
        return fieldsOf(rows.entities[index]);
    case Layer::Quotes:
        return fieldsOf(rows.quotes[index]);
    }
    Q_UNREACHABLE_RETURN({});
}

Span spanOf(const DocumentRow &row)
{
    if (row.row.layer != Layer::Entities || row.mention < 0)
        return spanOf(rowsOf(row), row.row);
    const auto &mentions = rowsOf(row).entities[size_t(row.row.row)].mentions;
    return mentions.empty() ? Span() : mentions[std::min(size_t(row.mention), mentions.size() - 1)];
}

const Provenance &whyOf(const DocumentRow &row)
{
    return whyOf(rowsOf(row), row.row);
}

Decision decisionOn(const DocumentRow &row, Verb verb, Scope scope)
{
    const bool isEntity = row.row.layer == Layer::Entities;
    if (isEntity && row.mention < 0 && scope == Scope::Passage)
        scope = Scope::Document;
    Decision decision = decisionOn(*row.document, row.row.layer, spanOf(row), verb, scope);
    decision.row = fieldsOf(row);
    if (isEntity) {
        const Entity &entity = rowsOf(row).entities[size_t(row.row.row)];
        decision.name = entity.name;
        decision.type = entity.type;
    }
    return decision;
}

Decision correctionOf(const DocumentRow &row, const QJsonObject &fields, Scope scope)
{
    Decision decision = decisionOn(row, Verb::Correct, scope);
    decision.fields = lectern::changed(fieldsOf(row), taken(row, fields));
    return decision;
}

DecisionBook::DecisionBook(QUndoStack *undo, QObject *parent)
    : QObject(parent)
    , m_undo(undo)
{
}

void DecisionBook::setLibrary(Library *library)
{
    m_library = library;
}

bool DecisionBook::accept(const std::vector<DocumentRow> &rows)
{
    DecisionChange change;
    for (const DocumentRow &row : rows)
        if (exists(row))
            change.added.push_back(decisionOn(row, Verb::Accept, Scope::Passage));
    const int count = int(change.added.size());
    return push(std::move(change), tr("accept %n row(s)", nullptr, count));
}

bool DecisionBook::reject(const std::vector<DocumentRow> &rows, Scope scope)
{
    DecisionChange change;
    for (const DocumentRow &row : rows)
        if (exists(row))
            change.added.push_back(decisionOn(row, Verb::Reject, scope));
    const int count = int(change.added.size());
    return push(std::move(change), tr("reject %n row(s)", nullptr, count));
}

/// A decision on this document is taken out of the log; one that holds beyond it gets an exception here.
bool DecisionBook::restore(const std::vector<DocumentRow> &rejected)
{
    std::vector<DecisionId> ids;
    std::vector<DocumentRow> rows;
    for (DocumentRow row : rejected) {
        row.rejected = true;
        if (!exists(row))
            continue;
        rows.push_back(row);
        for (const Decided &decided : whyOf(row).decided)
            if (decided.verb == Verb::Reject)
                ids.push_back(decided.id);
    }
    DecisionChange change;
    std::set<DecisionId> wide;
    for (Decision &decision : logged(ids)) {
        if (decision.scope == Scope::Site || decision.scope == Scope::Library)
            wide.insert(decision.id);
        else
            change.removed.push_back(std::move(decision));
    }
    for (const DocumentRow &row : rows)
        if (std::ranges::any_of(whyOf(row).decided, [&](const Decided &decided) { return wide.contains(decided.id); }))
            change.added.push_back(decisionOn(row, Verb::Accept, Scope::Passage));
    return push(std::move(change), tr("restore %n row(s)", nullptr, int(rows.size())));
}

bool DecisionBook::forget(const std::vector<DocumentRow> &rows)
{
    std::vector<DecisionId> ids;
    std::set<Layer> layers;
    for (const DocumentRow &row : rows) {
        if (!exists(row))
            continue;
        layers.insert(row.row.layer);
        for (const Decided &decided : whyOf(row).decided)
            ids.push_back(decided.id);
    }
    DecisionChange change;
    for (Decision &decision : logged(ids))
        if (layers.contains(decision.layer)) // a name that was decided on stays so
            change.removed.push_back(std::move(decision));
    return push(std::move(change), tr("take decisions back"));
}

bool DecisionBook::correct(const DocumentRow &row, const QJsonObject &fields, Scope scope)
{
    if (!exists(row))
        return false;
    DecisionChange change;
    if (Decision decision = correctionOf(row, fields, scope); !decision.fields.isEmpty())
        change.added.push_back(std::move(decision));
    return push(std::move(change), row.row.layer == Layer::Quantities ? tr("correct number") : tr("correct row"));
}

bool DecisionBook::correct(const std::vector<DocumentRow> &rows, const QJsonObject &fields)
{
    std::vector<Decision> decisions;
    for (const DocumentRow &row : rows)
        if (exists(row))
            decisions.push_back(correctionOf(row, fields));
    return decide(Verb::Correct, std::move(decisions));
}

bool DecisionBook::decide(Verb verb, std::vector<Decision> decisions)
{
    if (verb == Verb::Correct)
        std::erase_if(decisions, [](const Decision &decision) { return decision.fields.isEmpty(); });
    const int count = int(decisions.size());
    const QString text = verb == Verb::Accept ? tr("accept %n row(s)", nullptr, count)
        : verb == Verb::Reject                ? tr("reject %n row(s)", nullptr, count)
                                              : tr("correct %n row(s)", nullptr, count);
    return push({std::move(decisions), {}}, text);
}

bool DecisionBook::add(const std::shared_ptr<const OpenDocument> &document, Layer layer, Span span, const QJsonObject &fields)
{
    if (!document || span.isEmpty())
        return false;
    Decision decision = decisionOn(*document, layer, span, Verb::Add, Scope::Passage);
    decision.fields = fields;
    return push({{std::move(decision)}, {}}, layer == Layer::Quantities ? tr("add number") : tr("add row"));
}

bool DecisionBook::addNumber(const std::shared_ptr<const OpenDocument> &document, Span span, const QJsonObject &fields)
{
    if (!document || span.isEmpty())
        return false;
    const auto read = readNumber(*document, span);
    const bool says = fields["value"_L1].isDouble() || fields["low"_L1].isDouble() || fields["high"_L1].isDouble();
    if (!read && !says)
        return false;
    QJsonObject all = read ? read->fields : QJsonObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        all[field.key()] = field.value();
    return add(document, Layer::Quantities, read ? read->span : span, all);
}

bool DecisionBook::decide(std::vector<Decision> decisions, const QString &text)
{
    return push({std::move(decisions), {}}, text);
}

bool DecisionBook::drop(const std::vector<DecisionId> &decisions)
{
    return push({{}, logged(decisions)}, tr("drop %n decision(s)", nullptr, int(decisions.size())));
}

/// Each once, in the order of the log; those that are not in it any more are left out.
std::vector<Decision> DecisionBook::logged(const std::vector<DecisionId> &ids) const
{
    std::vector<Decision> found;
    if (!m_library || ids.empty())
        return found;
    const auto log = m_library->decisions();
    const std::set<DecisionId> wanted(ids.begin(), ids.end());
    if (log)
        std::ranges::copy_if(*log, std::back_inserter(found), [&](const Decision &d) { return wanted.contains(d.id); });
    return found;
}

bool DecisionBook::push(DecisionChange change, const QString &text)
{
    if (change.added.empty() && change.removed.empty())
        return false;
    auto added = apply(change);
    if (!added) {
        emit failed(added.error());
        return false;
    }
    change.added = std::move(*added);
    m_undo->push(new DecisionCommand(this, std::move(change), text));
    return true;
}

Result<std::vector<Decision>> DecisionBook::apply(const DecisionChange &change)
{
    if (!m_library)
        return fail(ErrorCode::NotFound, tr("No library is open."));
    auto done = m_library->replaceDecisions(idsOf(change.removed), change.added);
    if (done)
        emit changed(concerned(change));
    return done;
}

} // namespace lectern

#include "moc_decisionbook.cpp"
