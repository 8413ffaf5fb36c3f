// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/clausewords.h"

#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

ClausePart partOf(const QString &name)
{
    static const QHash<QString, ClausePart> parts{
        {u"noun"_s, ClausePart::Noun},
        {u"attribute"_s, ClausePart::Attribute},
        {u"verb"_s, ClausePart::Verb},
        {u"light"_s, ClausePart::Light},
        {u"bridge"_s, ClausePart::Bridge},
        {u"modal"_s, ClausePart::Modal},
        {u"measure"_s, ClausePart::Noun},
        {u"name"_s, ClausePart::Name},
        {u"relative"_s, ClausePart::Relative},
        {u"adverb"_s, ClausePart::Adverb},
        {u"preposition"_s, ClausePart::Preposition},
        {u"within"_s, ClausePart::Within},
        {u"release"_s, ClausePart::Release},
        {u"speech"_s, ClausePart::Speech},
        {u"origin"_s, ClausePart::Origin},
        {u"each"_s, ClausePart::Each},
        {u"comparison"_s, ClausePart::Comparison},
        {u"source"_s, ClausePart::Source},
        {u"of"_s, ClausePart::Of},
        {u"genitive"_s, ClausePart::Genitive},
        {u"and"_s, ClausePart::And},
        {u"pronoun"_s, ClausePart::Pronoun},
        {u"determiner"_s, ClausePart::Determiner},
        {u"locative"_s, ClausePart::Locative},
        {u"particle"_s, ClausePart::Particle},
    };
    return parts.value(name, ClausePart::Other);
}

/// Rows that say more of a word than its part.
bool isRole(const QString &name)
{
    static const QStringList roles{u"corporate"_s, u"bearer"_s, u"observer"_s, u"sum"_s, u"share"_s};
    return roles.contains(name);
}

const QHash<QString, ClauseWord> &clauseWords()
{
    static const QHash<QString, ClauseWord> words = [] {
        static const QHash<QString, EntityType> types{{u"organization"_s, EntityType::Organization},
                                                      {u"product"_s, EntityType::Product},
                                                      {u"place"_s, EntityType::Place},
                                                      {u"person"_s, EntityType::Person}};
        QHash<QString, ClauseWord> all;
        for (const QStringList &row : readTable(u"lexicon/clause-words.tsv"_s, 3)) {
            if (isRole(row[1]) || row[0].startsWith(u'-'))
                continue;
            all.insert(row[0],
                       {partOf(row[1]), types.contains(row[2]), row[1] == "measure"_L1, types.value(row[2], EntityType::Term)});
        }
        return all;
    }();
    return words;
}

struct WordEnding {
    QString form;
    ClausePart part = ClausePart::Noun;
    bool behindNoun = false; ///< only where a noun stands before the word
};

/// The longest first.
const std::vector<WordEnding> &wordEndings()
{
    static const std::vector<WordEnding> endings = [] {
        std::vector<WordEnding> all;
        for (const QStringList &row : readTable(u"lexicon/clause-words.tsv"_s, 3)) {
            if (row[0].startsWith(u'-'))
                all.push_back({row[0].sliced(1), partOf(row[1]), row[2] == "behind-noun"_L1});
        }
        std::ranges::stable_sort(all, std::greater(), [](const WordEnding &ending) { return ending.form.size(); });
        return all;
    }();
    return endings;
}

/// The forms that have a role.
QStringList formsOf(QLatin1StringView role)
{
    QStringList words;
    for (const QStringList &row : readTable(u"lexicon/clause-words.tsv"_s, 3)) {
        if (row[1] == role)
            words.append(row[0]);
    }
    return words;
}

bool endsInOne(const QStringList &endings, QStringView noun)
{
    return std::ranges::any_of(endings, [noun](const QString &word) { return noun.endsWith(word, Qt::CaseInsensitive); });
}

} // namespace

std::optional<ClauseWord> clauseWord(QStringView lower)
{
    const auto known = clauseWords().constFind(lower.toString());
    return known == clauseWords().cend() ? std::nullopt : std::optional(*known);
}

ClausePart partOfTag(QLatin1StringView tag)
{
    const char first = tag.isEmpty() ? '\0' : tag.data()[0];
    const char second = tag.size() < 2 ? '\0' : tag.data()[1];
    switch (first) {
    case 'v':
        return second == 'n' ? ClausePart::Noun : ClausePart::Verb;
    case 'a':
        return second == 'n' ? ClausePart::Noun : ClausePart::Attribute;
    case 'z':
        return second == 'g' ? ClausePart::Adverb : ClausePart::Attribute;
    case 'n':
    case 'j':
    case 'l':
    case 'e':
        return ClausePart::Noun;
    case 'b':
    case 's':
    case 'g':
        return ClausePart::Attribute;
    case 'i':
        return ClausePart::Verb;
    case 'd':
    case 't':
        return ClausePart::Adverb;
    case 'p':
        return ClausePart::Preposition;
    case 'c':
        return ClausePart::And;
    case 'r':
    case 'm':
    case 'q':
        return ClausePart::Measure;
    case 'f':
        return ClausePart::Locative;
    case 'u':
        return ClausePart::Particle;
    default:
        return ClausePart::Other;
    }
}

ClausePart partOfPunctuation(char16_t c)
{
    switch (c) {
    case u',':
    case u'\uFF0C':
    case u'\n':
    case u'\u2014':
        return ClausePart::Comma;
    case u';':
    case u'\uFF1B':
    case u':':
    case u'\uFF1A':
    case u'!':
    case u'?':
    case u'\uFF01':
    case u'\uFF1F':
    case u'\u3002':
        return ClausePart::Break;
    case u'(':
    case u'\uFF08':
    case u'[':
        return ClausePart::Open;
    case u')':
    case u'\uFF09':
    case u']':
        return ClausePart::Close;
    case u'\u3001':
    case u'/':
    case u'&':
        return ClausePart::And;
    default:
        return ClausePart::Other;
    }
}

ClausePart partByEnding(QStringView word, bool nounBefore)
{
    constexpr qsizetype least = 3; ///< letters before an ending
    for (const WordEnding &ending : wordEndings()) {
        if (word.endsWith(ending.form) && word.size() >= ending.form.size() + least && (nounBefore || !ending.behindNoun))
            return ending.part;
    }
    return ClausePart::Noun;
}

bool isCorporate(QStringView metric)
{
    static const QStringList corporate = formsOf("corporate"_L1);
    return endsInOne(corporate, metric);
}

bool isBearer(QStringView noun)
{
    static const QStringList bearers = formsOf("bearer"_L1);
    return endsInOne(bearers, noun);
}

bool isObserver(QStringView noun)
{
    static const QStringList observers = formsOf("observer"_L1);
    return endsInOne(observers, noun);
}

bool isSum(QStringView word)
{
    static const QStringList sums = formsOf("sum"_L1);
    return sums.contains(word, Qt::CaseInsensitive);
}

bool isShareVerb(QStringView word)
{
    static const QStringList shares = formsOf("share"_L1);
    return shares.contains(word, Qt::CaseInsensitive);
}

} // namespace lectern
