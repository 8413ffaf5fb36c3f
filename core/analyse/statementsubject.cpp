// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analyse/statementsubject.h"

#include "core/extract/quantitywords.h"
#include "core/text/script.h"

namespace lectern
{

namespace
{

constexpr qsizetype SubjectReach = 100;
constexpr qsizetype BehindReach = 80; ///< from a number to the name behind it
constexpr qsizetype ShortestVersion = 2; ///< V3: too short for a name, but not for a product of a maker that is named too

/// A name short enough to stand for many things is none to compare by.
bool isDistinct(const QString &name)
{
    qsizetype weight = 0;
    for (const QChar c : name)
        weight += isHan(c.unicode()) ? 3 : c.isLetterOrNumber();
    return weight >= 4 || (weight >= 3 && std::ranges::any_of(name, [](QChar c) { return c.isLetter(); }));
}

bool isPrefix(const QString &a, const QString &b)
{
    return a.startsWith(b) || b.startsWith(a);
}

bool endsSubjectClause(char16_t c)
{
    return c == u',' || c == u'\uFF0C' || c == u';' || c == u'\uFF1B' || c == u'\u3002' || c == u'\n';
}

/// V3, R1, GPT4: no list knows it, and it is told apart all the same.
bool isVersion(QStringView word)
{
    return word.size() >= ShortestVersion && isLatinLetter(word.front().unicode()) && word.front().isUpper()
        && std::ranges::any_of(word, [](QChar c) { return isDigit(c.unicode()); });
}

/// Where the first word of a name ends that has a version behind it (DeepSeek V3, GPT-4), or 0.
qsizetype versionStart(const QString &name)
{
    qsizetype end = 0;
    while (end < name.size() && name[end] != u' ' && name[end] != u'-')
        ++end;
    const bool version = std::ranges::any_of(name.sliced(end), [](QChar c) { return isDigit(c.unicode()); });
    return version && end + 1 < name.size() ? end : 0;
}

void addNames(QStringList &to, const QStringList &names)
{
    to += names;
    to.removeIf([](const QString &name) { return !isDistinct(name); });
    to.sort();
    to.removeDuplicates();
}

} // namespace

StatementSubjects::StatementSubjects(const Reading &reading, const Extraction &found, const RowIndex &rows)
    : m_reading(reading)
    , m_found(found)
    , m_rows(rows)
    , m_names(found.entities.size())
{
    for (int i = 0; i < int(found.entities.size()); ++i) {
        for (const QString &name : namesOf(i))
            m_byName.insert(name, m_byName.value(name, i));
    }
}

std::span<const RowIndex::Entry> StatementSubjects::mentions(Span within) const
{
    const auto &all = m_rows.mentions();
    const auto start = [](const RowIndex::Entry &entry) { return entry.span.start; };
    const auto first = std::ranges::lower_bound(all, within.start, {}, start);
    return {first, std::ranges::lower_bound(first, all.end(), within.end, {}, start)};
}

bool StatementSubjects::canBeSubject(int entity, bool place) const
{
    const EntityType type = m_found.entities[size_t(entity)].type;
    return type == EntityType::Organization || type == EntityType::Product || type == EntityType::Person
        || (place && type == EntityType::Place);
}

const QStringList &StatementSubjects::namesOf(int entity)
{
    QStringList &names = m_names[size_t(entity)];
    if (names.isEmpty()) {
        const Entity &row = m_found.entities[size_t(entity)];
        for (const QString &name : QStringList{row.name} + row.aliases)
            names.append(folded(name, Folding::Search));
        names.sort();
        names.removeDuplicates();
    }
    return names;
}

StatementSubjects::Candidates StatementSubjects::candidatesIn(Span within, const Quantity &quantity, bool ofPlaces) const
{
    const QString named = folded(quantity.subject, Folding::Search);
    Candidates found;
    for (const RowIndex::Entry &entry : mentions(within)) {
        if (entry.span.end > within.end || !canBeSubject(entry.row, ofPlaces) || isCited(entry.span))
            continue;
        found.nearest = entry.row;
        if (std::ranges::find(found.all, entry.row) == found.all.end())
            found.all.push_back(entry.row);
        const QString mention = folded(m_reading.slice(entry.span), Folding::Search);
        if (named.size() > 1 && (mention.contains(named) || named.contains(mention)))
            found.said = entry.row;
    }
    return found;
}

/// What the quantity's subject was carried over from, and all that the sentence before speaks of.
StatementSubjects::Candidates StatementSubjects::carried(const Quantity &quantity, const Place &place) const
{
    const int entity = m_byName.value(folded(quantity.subject, Folding::Search), -1);
    const int sentence = m_reading.sentenceAt(place.sentence.start);
    if (entity < 0 || sentence <= 0 || !canBeSubject(entity, place.ofPlaces))
        return {};
    Candidates found = candidatesIn(m_reading.sentences()[size_t(sentence - 1)].span, quantity, place.ofPlaces);
    found.nearest = found.said = entity;
    if (std::ranges::find(found.all, entity) == found.all.end())
        found.all.insert(found.all.end(), 2, entity); // of an earlier sentence: not sure
    return found;
}

/// From the number to the end of its clause.
Span StatementSubjects::clauseBehind(const Place &place) const
{
    Span behind{place.number.end, std::min(place.sentence.end, place.number.end + BehindReach)};
    for (qsizetype at = behind.start; at < behind.end; ++at) {
        if (endsSubjectClause(m_reading.text()[at].unicode()))
            behind.end = at;
    }
    return behind;
}

bool StatementSubjects::take(const Quantity &quantity, const Place &place, SourceStatement &statement)
{
    const Span reach{std::max(place.sentence.start, place.number.start - SubjectReach), place.number.start};
    Candidates found = candidatesIn(reach, quantity, place.ofPlaces);
    if (found.nearest < 0)
        found = candidatesIn(clauseBehind(place), quantity, place.ofPlaces);
    if (found.nearest < 0) // "V3's training cost $5 million, Acme says"
        found = candidatesIn(place.sentence, quantity, place.ofPlaces);
    if (found.nearest < 0)
        found = carried(quantity, place);
    if (found.nearest < 0)
        return takeVersion(place, statement);
    const Span between{place.metric.end, std::max(place.metric.end, place.number.start)};
    const bool object = place.hasObject && !candidatesIn(between, quantity, false).all.empty();
    if (place.hasObject && !object)
        return false; // of somebody whom no list knows
    const int subject = found.said >= 0 && !object ? found.said : found.nearest;
    statement.subject = m_found.entities[size_t(subject)].name;
    addNames(statement.subjectNames, namesOf(subject));
    if (found.said >= 0 && found.said != found.nearest && isFamily(found.said, found.nearest))
        addNames(statement.subjectNames, namesOf(found.nearest));
    if (const int maker = makerOf(subject); maker >= 0)
        addNames(statement.subjectNames, namesOf(maker));
    statement.subjectSure = object || isSure(found, subject);
    takeObjects(place, statement);
    const bool ofProduct = isProductMetric(statement.nature);
    if (ofProduct)
        takeMaker(subject, reach, statement);
    return !statement.subjectNames.isEmpty() || (ofProduct && !statement.objects.isEmpty());
}

/// "V3's training cost …" in a text that does not say whose V3 it is.
bool StatementSubjects::takeVersion(const Place &place, SourceStatement &statement)
{
    takeObjects(place, statement);
    if (!isProductMetric(statement.nature) || statement.objects.size() != 1)
        return false;
    statement.subject = statement.objects.front().toUpper();
    statement.subjectSure = true;
    return true;
}

/// What is said of a product is said of its maker's product: the name before its version, and the organization before it in the sentence.
void StatementSubjects::takeMaker(int subject, Span before, SourceStatement &statement)
{
    if (m_found.entities[size_t(subject)].type != EntityType::Product)
        return;
    int maker = -1;
    for (const RowIndex::Entry &entry : mentions(before)) {
        if (entry.span.end <= before.end && m_found.entities[size_t(entry.row)].type == EntityType::Organization
            && !isCited(entry.span))
            maker = entry.row;
    }
    if (maker >= 0)
        addNames(statement.subjectNames, namesOf(maker));
    for (const QString &name : namesOf(subject)) {
        if (const qsizetype end = versionStart(name); end > 0)
            addNames(statement.subjectNames, {name.first(end)});
    }
}

bool StatementSubjects::isSure(const Candidates &candidates, int subject) const
{
    if (candidates.all.size() == 1)
        return true;
    if (candidates.said < 0)
        return false;
    if (isFamily(candidates.said, candidates.nearest))
        return true;
    return std::ranges::all_of(candidates.all, [&](int other) {
        return other == subject || m_found.entities[size_t(other)].type == EntityType::Product;
    });
}

/// The products that the sentence names near the number.
void StatementSubjects::takeObjects(const Place &place, SourceStatement &statement)
{
    const Span near{std::max(place.sentence.start, place.number.start - SubjectReach),
                    std::min(place.sentence.end, place.number.end + BehindReach)};
    for (const RowIndex::Entry &entry : mentions(near)) {
        if (m_found.entities[size_t(entry.row)].type == EntityType::Product)
            statement.objects += namesOf(entry.row);
    }
    const std::vector<Word> &words = m_reading.words();
    auto word = std::ranges::lower_bound(words, near.start, {}, [](const Word &w) { return w.span.start; });
    for (; word != words.end() && word->span.start < near.end; ++word) {
        if (isVersion(m_reading.slice(word->span)))
            statement.objects += folded(m_reading.slice(word->span), Folding::Search);
    }
    for (const QString &name : QStringList(statement.objects)) {
        if (const qsizetype end = versionStart(name); end > 0 && isLatinLetter(name[end + 1].unicode()))
            statement.objects += name.sliced(end + 1);
    }
    statement.objects.removeIf([](const QString &name) { return name.size() < ShortestVersion; });
    statement.objects.sort();
    statement.objects.removeDuplicates();
}

/// What a version is named after, if the document speaks of that too: DeepSeek of DeepSeek V3; -1 if there is none.
int StatementSubjects::makerOf(int entity) const
{
    const QString name = folded(m_found.entities[size_t(entity)].name, Folding::Search);
    const qsizetype end = versionStart(name);
    return end > 0 ? m_byName.value(name.first(end), -1) : -1;
}

/// Only the source of the number: 据艾瑞咨询, "Gartner predicts".
bool StatementSubjects::isCited(Span mention) const
{
    return QuantityWords::instance().isSourceMark(m_reading.text(), mention.start, mention.end);
}

/// The same entity, or a model and its version (DeepSeek, DeepSeek V3).
bool StatementSubjects::isFamily(int a, int b) const
{
    return a == b
        || isPrefix(folded(m_found.entities[size_t(a)].name, Folding::Search),
                    folded(m_found.entities[size_t(b)].name, Folding::Search));
}

} // namespace lectern
