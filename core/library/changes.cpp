// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/changes.h"

#include "core/analyse/plainpassage.h"
#include "core/base/ornull.h"
#include "core/library/exported.h"
#include "core/library/libraryprivate.h"
#include "core/store/changestore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <set>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LongestText = 400; ///< of a row's text, UTF-16 units
constexpr qsizetype Around = 60;

bool overlapsAny(const std::vector<Span> &spans, const RowChange &change)
{
    return std::ranges::any_of(spans, [&](Span span) { return span.overlaps(change.before) || span.overlaps(change.after); });
}

/// What a person made of a document, ready to be held against its changes.
class Touches
{
public:
    static Result<Touches> of(const Library &library, const OpenDocument &document)
    {
        const SourceId source = document.summary.id;
        const QByteArray &hash = document.parsed.source.textSha256;
        const auto notes = library.annotations(source);
        const auto decisions = library.decisions(source);
        auto exported = exportedPassages(library, source, hash);
        if (!notes || !decisions || !exported)
            return std::unexpected(!notes ? notes.error() : !decisions ? decisions.error() : exported.error());
        Touches touches;
        touches.m_exported = std::move(*exported);
        for (const Annotation &note : *notes)
            touches.m_notes.push_back(placeAnchor(note.anchor, document.parsed.source.text, hash).span);
        for (const Decision &decision : *decisions)
            touches.take(decision, document);
        return touches;
    }

    void mark(ChangedRow &row) const
    {
        row.annotated = overlapsAny(m_notes, row.change);
        row.exported = overlapsAny(m_exported, row.change);
        row.decided = std::ranges::any_of(m_decided, [&](const std::pair<Layer, Span> &decided) {
            return decided.first == row.change.layer
                && (decided.second.overlaps(row.change.before) || decided.second.overlaps(row.change.after));
        });
        for (const QString &name : {row.before, row.after})
            row.decided = row.decided || (!name.isEmpty() && m_names.contains({row.change.layer, foldedName(name)}));
    }

private:
    void take(const Decision &decision, const OpenDocument &document)
    {
        const SourceText &source = document.parsed.source;
        if (decision.scope == Scope::Passage)
            m_decided.emplace_back(decision.layer, placeDecision(decision, source.text, source.textSha256).span);
        else if (decision.scope != Scope::Site || decision.site == document.summary.meta.site)
            for (const QString &name : namesOf(decision))
                m_names.emplace(decision.layer, foldedName(name));
    }

    std::vector<Span> m_notes, m_exported;
    std::vector<std::pair<Layer, Span>> m_decided;
    std::set<std::pair<Layer, QString>> m_names; ///< folded
};

QString textOf(const OpenDocument &document, const QJsonObject &fields, Layer layer, Span span)
{
    if (layer == Layer::Entities)
        return fields["name"_L1].toString();
    if (span.isEmpty())
        return {};
    const qsizetype end = std::min(span.end, span.start + LongestText);
    return plainPassage(document.parsed, {span.start, end}) + (end < span.end ? u"…"_s : QString());
}

ChangedRow read(const OpenDocument &document, const CodePointMap &codePoints, const RowChange &change)
{
    ChangedRow row;
    row.change = change;
    row.before = textOf(document, change.was, change.layer, change.before);
    row.after = textOf(document, change.is, change.layer, change.after);
    const Span place = change.place();
    const QString text = plainPassage(document.parsed, {place.start, std::min(place.end, place.start + LongestText)});
    const Surroundings around = surroundings(document.parsed, place, Around);
    row.passage = around.before + text + around.after;
    row.inPassage = {around.before.size(), around.before.size() + text.size()};
    row.codePoints = codePoints.toCodePoints(place);
    return row;
}

DocumentChanges headed(const SourceSummary &summary, const StoredChanges &stored)
{
    DocumentChanges changes;
    changes.source = stored.source;
    changes.title = summary.meta.title.isEmpty() ? QFileInfo(summary.path).fileName() : summary.meta.title;
    changes.textSha256 = stored.textSha256;
    changes.fromVersion = stored.fromVersion;
    changes.toVersion = stored.toVersion;
    changes.made = stored.made;
    changes.comparable = stored.comparable;
    return changes;
}

Result<DocumentChanges> read(const Library &library, const StoredChanges &stored)
{
    const auto document = library.document(stored.source);
    if (!document)
        return std::unexpected(document.error());
    DocumentChanges changes = headed((*document)->summary, stored);
    const auto touches = Touches::of(library, **document);
    if (!touches)
        return std::unexpected(touches.error());
    const QString &text = (*document)->parsed.source.text;
    const CodePointMap codePoints(text);
    for (const RowChange &change : stored.changes) {
        if (change.place().end > text.size())
            continue;
        ChangedRow row = read(**document, codePoints, change);
        touches->mark(row);
        changes.rows.push_back(std::move(row));
    }
    std::ranges::stable_partition(changes.rows, &ChangedRow::isTouched);
    return changes;
}

bool isTouched(const DocumentChanges &document)
{
    return std::ranges::any_of(document.rows, &ChangedRow::isTouched);
}

QJsonObject toJson(const ChangedRow &row)
{
    const RowChange &change = row.change;
    return {{"kind"_L1, toName(change.kind)},
            {"layer"_L1, toName(change.layer)},
            {"annotated"_L1, row.annotated},
            {"decided"_L1, row.decided},
            {"exported"_L1, row.exported},
            {"start"_L1, row.codePoints.start},
            {"end"_L1, row.codePoints.end},
            {"before"_L1, orNull(row.before)},
            {"after"_L1, orNull(row.after)},
            {"changed"_L1, QJsonArray::fromStringList(change.changedFields())},
            {"was"_L1, change.was.isEmpty() ? QJsonValue() : QJsonValue(change.was)},
            {"is"_L1, change.is.isEmpty() ? QJsonValue() : QJsonValue(change.is)},
            {"rule_before"_L1, orNull(change.ruleBefore)},
            {"rule_after"_L1, orNull(change.ruleAfter)}};
}

QJsonObject toJson(const DocumentChanges &document)
{
    QJsonArray rows;
    for (const ChangedRow &row : document.rows)
        rows.append(toJson(row));
    return {{"source"_L1, document.source.value},
            {"title"_L1, document.title},
            {"text_sha256"_L1, QString::fromLatin1(document.textSha256)},
            {"from"_L1, orNull(QString::fromLatin1(document.fromVersion))},
            {"to"_L1, QString::fromLatin1(document.toVersion)},
            {"made"_L1, document.made.toString(Qt::ISODate)},
            {"comparable"_L1, document.comparable},
            {"rows"_L1, rows}};
}

} // namespace

int LibraryChanges::rows() const
{
    size_t count = 0;
    for (const DocumentChanges &document : documents)
        count += document.rows.size();
    return int(count);
}

int LibraryChanges::touched() const
{
    qsizetype count = 0;
    for (const DocumentChanges &document : documents)
        count += std::ranges::count_if(document.rows, &ChangedRow::isTouched);
    return int(count);
}

int LibraryChanges::incomparable() const
{
    return int(std::ranges::count(documents, false, &DocumentChanges::comparable));
}

Result<LibraryChanges> changesOf(const Library &library, const Progress &progress)
{
    const auto stored =
        LibraryPrivate::of(library).libraryReader.use([](Database &database) { return ChangeStore(database).unseen(); });
    if (!stored)
        return std::unexpected(stored.error());
    LibraryChanges changes;
    for (const StoredChanges &each : *stored) {
        progress.report(qint64(changes.documents.size()), qint64(stored->size()));
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, QCoreApplication::translate("Library", "Stopped; nothing was changed."));
        auto document = read(library, each);
        if (document)
            changes.documents.push_back(std::move(*document));
        else if (document.error().code != ErrorCode::NotFound) // removed meanwhile
            return std::unexpected(document.error());
    }
    std::ranges::stable_partition(changes.documents, [](const DocumentChanges &document) { return isTouched(document); });
    return changes;
}

Result<void> markChangesSeen(const Library &library, const std::vector<SourceId> &sources, bool seen)
{
    const QDateTime when = seen ? QDateTime::currentDateTimeUtc() : QDateTime();
    return LibraryPrivate::of(library).author([&](Database &database) -> Result<void> {
        for (const SourceId source : sources)
            if (const auto done = ChangeStore(database).setSeen(source, when); !done)
                return done;
        return {};
    });
}

QJsonObject toJson(const LibraryChanges &changes)
{
    QJsonArray documents;
    for (const DocumentChanges &document : changes.documents)
        documents.append(toJson(document));
    return {{"schema"_L1, "lectern-changes"_L1}, {"version"_L1, 1}, {"documents"_L1, documents}};
}

} // namespace lectern
