// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/library/knownvalues.h"

#include "core/library/libraryprivate.h"
#include "core/search/query.h"

#include <map>

namespace lectern
{

namespace
{

/// A value with its folded form, and how well it fits.
struct FittingValue {
    KnownValue value;
    bool begins = false;
};

/// Values of one field, those that fit what is begun.
class Fitting
{
public:
    explicit Fitting(const QString &begun)
        : m_begun(foldForSearch(begun))
    {
    }

    void add(const QString &value, const QString &folded, const QString &label, int documents)
    {
        const QString foldedLabel = label.isEmpty() ? QString() : foldForSearch(label);
        const bool begins = folded.startsWith(m_begun) || (!label.isEmpty() && foldedLabel.startsWith(m_begun));
        if (documents > 0 && (begins || folded.contains(m_begun) || foldedLabel.contains(m_begun)))
            m_fits.push_back({{value, label, documents}, begins});
    }
    void add(const CodedLists &lists, size_t documents, FacetKind kind = FacetKind::Entity)
    {
        std::vector<int> counts(size_t(lists.texts().size()));
        std::vector<size_t> seenIn(counts.size(), documents);
        for (size_t document = 0; document < documents; ++document)
            for (const int code : lists[document])
                if (std::exchange(seenIn[size_t(code)], document) != document)
                    ++counts[size_t(code)];
        for (size_t i = 0; i < counts.size(); ++i) {
            const QString &text = lists.texts()[qsizetype(i)];
            add(text, lists.folded()[qsizetype(i)], kind == FacetKind::Language ? labelOf(kind, text) : QString(), counts[i]);
        }
    }

    [[nodiscard]] std::vector<KnownValue> best(int most, bool byValue = false)
    {
        const auto before = [byValue](const FittingValue &a, const FittingValue &b) {
            if (byValue)
                return a.value.value > b.value.value;
            return std::tuple(!a.begins, -a.value.documents, a.value.value)
                < std::tuple(!b.begins, -b.value.documents, b.value.value);
        };
        const auto end = m_fits.begin() + std::min(qsizetype(m_fits.size()), qsizetype(std::max(most, 0)));
        std::partial_sort(m_fits.begin(), end, m_fits.end(), before);
        std::vector<KnownValue> values;
        for (auto fit = m_fits.begin(); fit != end; ++fit)
            values.push_back(std::move(fit->value));
        return values;
    }

private:
    QString m_begun;
    std::vector<FittingValue> m_fits;
};

/// Tags of documents and of notes on them, each once a document.
void addTags(Fitting &fitting, const SearchCatalogue &catalogue, const CodedLists &tags)
{
    std::map<QString, int> counts;
    std::map<int, QStringList> ofNotes;
    for (const SearchedNote &note : catalogue.notes)
        ofNotes[note.document] += note.annotation.tags;
    for (size_t document = 0; document < catalogue.documents.size(); ++document) {
        QStringList all;
        for (const int code : tags[document])
            all << tags.texts()[code];
        if (const auto more = ofNotes.find(int(document)); more != ofNotes.end())
            all += more->second;
        all.removeDuplicates();
        for (const QString &tag : std::as_const(all))
            ++counts[tag];
    }
    for (const auto &[tag, count] : counts)
        fitting.add(tag, foldForSearch(tag), {}, count);
}

void addYears(Fitting &fitting, const SearchCatalogue &catalogue)
{
    std::map<int, int> counts;
    for (const IndexedDocument &document : catalogue.documents)
        if (document.day != 0)
            ++counts[QDate::fromJulianDay(document.day).year()];
    for (const auto &[year, count] : counts) {
        const QString text = QString::number(year).rightJustified(4, u'0');
        fitting.add(text, text, {}, count);
    }
}

void addKinds(Fitting &fitting, const std::vector<quint32> &kinds)
{
    for (unsigned i = 0; i <= unsigned(ClaimKind::Advice); ++i) {
        const QString name = toName(ClaimKind(i));
        const auto has = [i](quint32 of) { return (of >> i & 1U) != 0; };
        fitting.add(name, name, labelOf(FacetKind::ClaimKind, name), int(std::ranges::count_if(kinds, has)));
    }
}

void addFields(Fitting &fitting, const SearchCatalogue &catalogue, const SearchCatalogue::Fields &fields, QueryField field)
{
    const size_t documents = catalogue.documents.size();
    if (field == QueryField::Tag)
        addTags(fitting, catalogue, fields.tags);
    else if (field == QueryField::Language)
        fitting.add(fields.languages, documents, FacetKind::Language);
    else
        fitting.add(field == QueryField::Site ? fields.sites : fields.authors, documents);
}

void addNames(Fitting &fitting, const SearchCatalogue &catalogue, const SearchCatalogue::Names &names, QueryField field,
              bool isBegun)
{
    const CodedLists &entities = isBegun ? names.names : names.entities;
    fitting.add(field == QueryField::Speaker ? names.speakers : entities, catalogue.documents.size());
}

} // namespace

Result<std::vector<KnownValue>> knownValues(const Library &library, QueryField field, const QString &begun, int most)
{
    LibraryPrivate &d = LibraryPrivate::of(library);
    const auto catalogue = d.catalogues.current(d);
    if (!catalogue)
        return std::unexpected(catalogue.error());
    Fitting fitting(begun);
    switch (field) {
    case QueryField::Date:
        addYears(fitting, **catalogue);
        return fitting.best(most, true);
    case QueryField::Site:
    case QueryField::Author:
    case QueryField::Tag:
    case QueryField::Language: {
        const auto fields = (*catalogue)->fields(d);
        if (!fields)
            return std::unexpected(fields.error());
        addFields(fitting, **catalogue, **fields, field);
        return fitting.best(most);
    }
    case QueryField::Kind: {
        const auto values = (*catalogue)->values(d);
        if (!values)
            return std::unexpected(values.error());
        addKinds(fitting, (*values)->kinds);
        return fitting.best(most);
    }
    case QueryField::Entity:
    case QueryField::Speaker: {
        const auto names = (*catalogue)->names(d);
        if (!names)
            return std::unexpected(names.error());
        addNames(fitting, **catalogue, **names, field, !begun.isEmpty());
        return fitting.best(most);
    }
    default:
        return std::vector<KnownValue>();
    }
}

} // namespace lectern
