// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entityendings.h"
#include "core/extract/entityknown.h"
#include "core/extract/entitynames.h"
#include "core/text/marks.h"
#include "core/text/phrasematcher.h"
#include "core/text/script.h"
#include "core/text/table.h"

#include <QHash>
#include <QMap>

#include <numeric>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Name without what differs between spellings of one name.
QString keyOf(QStringView name)
{
    QString key;
    key.reserve(name.size());
    for (const QChar c : name) {
        if (isHan(c.unicode()))
            key.append(c);
        else if (!isOneOf(c, u" -·•."))
            key.append(c.toLower());
    }
    return key;
}

/// `Spruce` of Spruce Storage; not the first word of what begins with a common one.
QStringList firstWord(QStringView name)
{
    const QStringView first = name.first(name.indexOf(u' '));
    const bool own = first.size() > 3 && first.front().isUpper() && !isCommonEnglish(first) && firstWordHead(first).weight == 0;
    return own ? QStringList{first.toString()} : QStringList{};
}

/// The parts that a full name is later called by: the family name, a company without the word that says company.
QStringList shortForms(QStringView name, EntityType type)
{
    if (type == EntityType::Organization && isHan(name.front().unicode())) {
        const HanEnding ending = hanEnding(name);
        const qsizetype stem = name.size() - ending.length;
        const bool company = ending.kind == HanEnding::Company || ending.kind == HanEnding::Industry;
        return company && ending.length > 0 && stem >= 2 && stem <= 6 ? QStringList{name.first(stem).toString()} : QStringList{};
    }
    const qsizetype dot = name.lastIndexOf(u'·');
    if (type == EntityType::Person && dot > 0)
        return name.size() - dot > 2 ? QStringList{name.sliced(dot + 1).toString()} : QStringList{};
    const qsizetype space = name.lastIndexOf(u' ');
    if (space <= 0)
        return {};
    const QStringView last = name.sliced(space + 1);
    if (type == EntityType::Person)
        return last.size() > 1 && last.front().isUpper() && !last.endsWith(u'.') ? QStringList{last.toString()} : QStringList{};
    const bool organization = type == EntityType::Organization && lastWordHead(last).weight > 0;
    if (type != EntityType::Organization)
        return {};
    QStringList forms = firstWord(name);
    if (organization && space > 2 && !forms.contains(name.first(space)))
        forms.append(name.first(space).toString());
    return forms;
}

/// A name as recognition of characters may have misread it, `0penAI`, `Goog1e`, set right.
QString readAgain(QStringView name)
{
    QString right = name.toString().toLower();
    for (qsizetype i = 0; i < right.size(); ++i) {
        const bool inWord =
            (i > 0 && isLatinLetter(right[i - 1].unicode())) || (i + 1 < right.size() && isLatinLetter(right[i + 1].unicode()));
        if (inWord && right[i] == u'0')
            right[i] = u'o';
        else if (inWord && right[i] == u'1')
            right[i] = u'l';
    }
    return right;
}

class Joiner
{
public:
    Joiner(const EntityText &text, std::vector<NameCandidate> &names)
        : m_text(text)
        , m_names(names)
    {
    }

    std::vector<NameGroup> join()
    {
        findDefinedNames();
        adoptShortForms();
        addFurtherMentions();
        m_parent.resize(m_names.size());
        std::iota(m_parent.begin(), m_parent.end(), 0);
        joinSame();
        joinShortForms();
        joinDefined();
        joinGlosses();
        joinMisread();
        return groups();
    }

private:
    int root(int i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void unite(int a, int b)
    {
        a = root(a);
        b = root(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }
    QStringView nameOf(int i) const { return m_text.slice(m_names[i].span); }

    /// `某某公司（以下简称“某某”）`: what the bracket defines is a name of what stands before it.
    void findDefinedNames()
    {
        static const std::vector<QStringList> cues = readTable(u"lexicon/entity-han-joins.tsv"_s, 2);
        for (int i = 0; i < int(m_names.size()); ++i) {
            qsizetype open = m_names[i].span.end;
            while (isOneOf(m_text.at(open), u"》”\"」"))
                ++open;
            if (m_text.at(open) != u'（' && m_text.at(open) != u'(')
                continue;
            const QStringView inside =
                QStringView(m_text.text()).sliced(open + 1, std::min<qsizetype>(40, m_text.text().size() - open - 1));
            for (const QStringList &cue : cues) {
                if (inside.startsWith(cue[0])) {
                    define(open + 1 + cue[0].size(), i);
                    break;
                }
            }
        }
    }

    void define(qsizetype start, int model)
    {
        while (isOneOf(m_text.at(start), u" 为：:“\"「《"))
            ++start;
        qsizetype end = start;
        while (end < start + 16 && !isOneOf(m_text.at(end), u"）)，,、；;”\"」》\n"))
            ++end;
        if (end - start >= 2 && end < start + 16)
            m_defined.insert(m_text.slice({start, end}).toString(), model);
    }

    /// An unknown name that is the family name of a person of the document is that person.
    void adoptShortForms()
    {
        QHash<QString, EntityType> types;
        for (auto it = m_defined.cbegin(); it != m_defined.cend(); ++it)
            types.insert(it.key(), m_names[it.value()].type);
        for (int i = 0; i < int(m_names.size()); ++i) {
            for (const QString &form : shortForms(nameOf(i), m_names[i].type))
                types.insert(form, m_names[i].type);
        }
        for (NameCandidate &name : m_names) {
            if (name.row >= 0)
                continue;
            if (const auto type = types.constFind(m_text.slice(name.span)); type != types.cend())
                name.type = *type;
        }
    }

    /// Looks for every name that was found, and for its short forms, in all of the text.
    void addFurtherMentions()
    {
        PhraseMatcher matcher;
        std::vector<int> models;
        const auto add = [&](const QString &phrase, int model) {
            if (matcher.add(phrase, int(models.size())) == int(models.size()))
                models.push_back(model);
        };
        QStringList defined = m_defined.keys();
        defined.sort();
        for (const QString &name : std::as_const(defined))
            add(name, m_defined.value(name));
        for (int i = 0; i < int(m_names.size()); ++i) {
            if (m_names[i].row < 0 && mayRepeat(i))
                add(nameOf(i).toString(), i);
        }
        for (int i = 0; i < int(m_names.size()); ++i) {
            for (const QString &form : shortForms(nameOf(i), m_names[i].type))
                add(form, i);
        }
        matcher.finish();
        for (const int model : m_defined)
            m_definedBy.push_back(m_names[model].span);
        if (!models.empty())
            takeMentions(matcher, models);
    }

    /// Joins a defined name with what it was defined for.
    void joinDefined()
    {
        if (m_defined.isEmpty())
            return;
        QHash<QString, int> byText;
        for (int i = 0; i < int(m_names.size()); ++i)
            byText.insert(nameOf(i).toString(), i);
        qsizetype n = 0;
        for (auto it = m_defined.cbegin(); it != m_defined.cend(); ++it, ++n) {
            const auto model = std::ranges::lower_bound(m_names, m_definedBy[n], {}, &NameCandidate::span);
            const auto name = byText.constFind(it.key());
            if (name != byText.cend() && model != m_names.end())
                unite(*name, int(model - m_names.begin()));
        }
    }

    /// A Han name of two characters, or a common English word, means itself only where it was found.
    bool mayRepeat(int i) const
    {
        const QStringView name = nameOf(i);
        if (isHan(name.front().unicode()))
            return name.size() > 2 || Segmenter::instance().frequency(name) == 0 || m_names[i].type == EntityType::Person;
        return name.size() > 1 && (name.contains(u' ') || !isCommonEnglish(name) || !m_text.isEnglishAt(m_names[i].span.start));
    }

    void takeMentions(const PhraseMatcher &matcher, const std::vector<int> &models)
    {
        std::vector<NameCandidate> found;
        std::vector<PhraseMatcher::Match> matches;
        size_t next = 0;
        const QString &text = m_text.text();
        for (qsizetype i = 0; i < text.size(); ++i) {
            while (next < m_names.size() && m_names[next].span.end <= i)
                ++next;
            if (next < m_names.size() && m_names[next].span.start <= i) {
                i = m_names[next].span.end - 1;
                continue;
            }
            if (!matcher.mayStart(text[i]))
                continue;
            matcher.allAt(text, i, matches);
            for (qsizetype m = matches.size(); m-- > 0;) {
                const Span span{i, i + matches[m].length};
                const bool free = next >= m_names.size() || span.end <= m_names[next].span.start;
                if (!free || !standsAlone(span))
                    continue;
                const NameCandidate &model = m_names[models[matches[m].id]];
                found.push_back({span, model.type, model.confidence * 0.95, -1, "entity.again"});
                i = span.end - 1;
                break;
            }
        }
        m_names.insert(m_names.end(), found.begin(), found.end());
        std::ranges::sort(m_names, {}, &NameCandidate::span);
    }

    bool standsAlone(Span span) const
    {
        return isHan(m_text.at(span.start).unicode()) ? span.length() > 3 || !m_text.cutsWord(span) : m_text.standsFree(span);
    }

    void joinSame()
    {
        QHash<int, int> rows;
        QHash<std::pair<QString, int>, int> keys;
        for (int i = 0; i < int(m_names.size()); ++i) {
            if (m_names[i].row >= 0) {
                const auto known = rows.constFind(m_names[i].row);
                known == rows.cend() ? void(rows.insert(m_names[i].row, i)) : unite(i, *known);
            }
            const std::pair key(keyOf(nameOf(i)), int(m_names[i].type));
            const auto same = keys.constFind(key);
            same == keys.cend() ? void(keys.insert(key, i)) : unite(i, *same);
        }
        m_byKey = std::move(keys);
    }

    void joinShortForms()
    {
        for (int i = 0; i < int(m_names.size()); ++i) {
            for (const QString &form : shortForms(nameOf(i), m_names[i].type)) {
                const auto found = m_byKey.constFind({keyOf(form), int(m_names[i].type)});
                if (found != m_byKey.cend() && m_names[*found].row < 0)
                    unite(i, *found);
            }
        }
    }

    /// `深度求索（DeepSeek）`: the name that fills a bracket is another of the one before it.
    void joinGlosses()
    {
        for (int i = 0; i < int(m_names.size()); ++i) {
            if (m_names[i].row < 0)
                m_unknownByKey[keyOf(nameOf(i))].push_back(i);
        }
        for (int i = 0; i + 1 < int(m_names.size()); ++i) {
            const Span a = m_names[i].span;
            const Span b = m_names[i + 1].span;
            qsizetype open = a.end;
            while (open < b.start && isOneOf(m_text.at(open), u" ”\"》」"))
                ++open;
            qsizetype inside = open + 1;
            while (inside < b.start && isOneOf(m_text.at(inside), u" “\"《"))
                ++inside;
            if (!isOneOf(m_text.at(open), u"（([") || open >= b.start || inside != b.start || !closes(b.end))
                continue;
            const bool ticker =
                m_names[i].type == EntityType::Organization && m_names[i + 1].row < 0 && isTicker(m_text.slice(b));
            if (m_names[i].type == m_names[i + 1].type || ticker || differInScript(a, b)) {
                retype(i, i + 1);
                unite(i, i + 1);
            }
        }
    }

    bool closes(qsizetype position) const
    {
        while (isOneOf(m_text.at(position), u" ”\"》」"))
            ++position;
        return isOneOf(m_text.at(position), u"）)]，,");
    }

    bool differInScript(Span a, Span b) const
    {
        return isHan(m_text.at(a.start).unicode()) != isHan(m_text.at(b.start).unicode());
    }

    static bool isTicker(QStringView name)
    {
        return name.size() <= 7
            && std::ranges::all_of(name, [](QChar c) { return c.isUpper() || c == u'.' || isDigit(c.unicode()); });
    }

    /// Of two names of one thing the known one gives the type.
    void retype(int a, int b)
    {
        const NameCandidate &surer = m_names[a].row >= 0 || m_names[b].row < 0 ? m_names[a] : m_names[b];
        const EntityType type = surer.type;
        for (const int i : {a, b}) {
            const auto same = m_unknownByKey.constFind(keyOf(nameOf(i)));
            if (same == m_unknownByKey.cend() || m_names[same->front()].type == type)
                continue;
            for (const int j : *same) {
                m_names[j].type = type;
                unite(i, j);
            }
        }
    }

    /// `DeepSe` beside DeepSeek, `0penAI` beside OpenAI: an unknown name that is a known one of the document cut short or misread.
    void joinMisread()
    {
        QMap<QString, int> whole;
        for (int i = 0; i < int(m_names.size()); ++i) {
            if (!isHan(nameOf(i).front().unicode()))
                whole.insert(nameOf(i).toString().toLower(), i);
        }
        for (int i = 0; i < int(m_names.size()); ++i) {
            const QStringView name = nameOf(i);
            if (m_names[i].row >= 0 || isHan(name.front().unicode()))
                continue;
            const QString again = readAgain(name);
            const auto found = whole.constFind(again);
            if (found != whole.cend() && again != name.toString().toLower()) {
                m_names[i].type = m_names[*found].type;
                unite(i, *found);
            } else if (name.size() >= 5) {
                joinCutShort(i, whole);
            }
        }
    }

    void joinCutShort(int i, const QMap<QString, int> &whole)
    {
        const QString name = nameOf(i).toString().toLower();
        for (auto full = whole.lowerBound(name); full != whole.cend() && full.key().startsWith(name); ++full) {
            const qsizetype missing = full.key().size() - name.size();
            if (missing >= 1 && missing <= 3 && m_names[full.value()].row >= 0 && !full.key().contains(u' ')) {
                m_names[i].type = m_names[full.value()].type;
                unite(i, full.value());
                return;
            }
        }
    }

    std::vector<NameGroup> groups()
    {
        std::vector<NameGroup> result;
        QHash<int, int> byRoot;
        for (int i = 0; i < int(m_names.size()); ++i) {
            const int r = root(i);
            if (!byRoot.contains(r)) {
                byRoot.insert(r, int(result.size()));
                result.push_back({m_names[i].type, {}});
            }
            NameGroup &group = result[byRoot.value(r)];
            if (m_names[i].row >= 0 && (group.mentions.empty() || m_names[group.mentions.front()].row < 0))
                group.type = m_names[i].type;
            group.mentions.push_back(i);
        }
        return result;
    }

    const EntityText &m_text;
    std::vector<NameCandidate> &m_names;
    std::vector<int> m_parent;
    QMap<QString, int> m_defined; ///< names that a bracket defines, and whose they are
    std::vector<Span> m_definedBy; ///< the same in the order of m_defined, as spans, which stay
    QHash<std::pair<QString, int>, int> m_byKey;
    QHash<QString, std::vector<int>> m_unknownByKey; ///< names that no gazetteer has
};

} // namespace

std::vector<NameGroup> joinNames(const EntityText &text, std::vector<NameCandidate> &names)
{
    return Joiner(text, names).join();
}

} // namespace lectern
