// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quantitywords.h"

#include "core/text/numeralwords.h"
#include "core/text/table.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

QString mirrored(const QString &form)
{
    QString reversed;
    std::reverse_copy(form.cbegin(), form.cend(), std::back_inserter(reversed));
    return reversed;
}

/// English words stand in any usual case.
QStringList spellings(const QString &form)
{
    if (!isLatinLetter(form.front().unicode()))
        return {form};
    QStringList all{form, form.left(1).toUpper() + form.mid(1), form.toUpper(), form.toLower()};
    if (form.contains(u' ')) {
        QString title = form; // "Lebanese Pounds"
        for (qsizetype i = 1; i < title.size(); ++i) {
            if (title[i - 1] == u' ')
                title[i] = title[i].toUpper();
        }
        all.append(title);
    }
    return all;
}

QuantityKind kindOf(const QString &name)
{
    static const QHash<QString, QuantityKind> kinds{
        {u"percent"_s, QuantityKind::Percent}, {u"ratio"_s, QuantityKind::Ratio},       {u"measure"_s, QuantityKind::Measure},
        {u"point"_s, QuantityKind::Point},     {u"duration"_s, QuantityKind::Duration}, {u"digits"_s, QuantityKind::Count},
    };
    Q_ASSERT_X(kinds.contains(name), "units.tsv", qUtf8Printable(name));
    return kinds.value(name);
}

Modifier modifierOf(const QString &name)
{
    for (const Modifier modifier : {Modifier::Approx, Modifier::Over, Modifier::Under, Modifier::AtLeast, Modifier::UpTo}) {
        if (toName(modifier) == name)
            return modifier;
    }
    return Modifier::None;
}

Change changeOf(const QString &name)
{
    return name == "up"_L1 ? Change::Up : name == "down"_L1 ? Change::Down : Change::None;
}

} // namespace

QuantityWords::QuantityWords()
{
    readUnits();
    readCurrencies();
    readCounters();
    readModifiers();
    readChanges();
    readNouns();
    readMarks();
    m_units.finish();
    for (size_t i = 0; i < m_mayBegin.size(); ++i) {
        const char16_t c = char16_t(i);
        m_mayBegin[i] = mayBeginNumeral(c) || mayBeginCurrency(c) || mayBeginRatio(c) || isLatinLetter(c) || c == u'.'
            || NumeralWords::instance().han(c).role == NumeralRole::Half;
    }
}

void QuantityWords::addUnit(const QString &form, UnitWord word)
{
    for (const QString &spelling : word.english ? spellings(form) : QStringList{form}) {
        const int id = m_units.add(spelling, int(m_unitWords.size()));
        if (id == int(m_unitWords.size()))
            m_unitWords.emplace_back();
        word.length = spelling.size();
        m_unitWords[size_t(id)].push_back(word);
    }
}

void QuantityWords::readUnits()
{
    for (const QStringList &row : readTable(u"lexicon/units.tsv"_s, 5)) {
        UnitWord word;
        word.kind = kindOf(row[1]);
        word.unit = row[2];
        word.factor = row[3].toDouble();
        word.english = row[4].contains("word"_L1);
        word.arabic = row[4].contains("arabic"_L1);
        word.clock = row[4].contains("clock"_L1);
        word.digits = row[1] == "digits"_L1;
        word.half = row[4] == "half"_L1;
        word.alone = row[4].contains("alone"_L1);
        word.smaller = row[4].contains("smaller"_L1);
        word.over = row[4].contains("over"_L1);
        word.glued = row[4] == "glued"_L1;
        addUnit(row[0], word);
    }
}

void QuantityWords::readCurrencies()
{
    for (const QStringList &row : readTable(u"lexicon/currencies.tsv"_s, 5)) {
        if (row[2] != "after"_L1) {
            m_currencies.add(row[0], int(m_currencyWords.size()));
            m_currencyWords.push_back({row[0].size(), row[1], row[4] == "capital"_L1});
            m_mayBeginCurrency[row[0].front().unicode()] = 1;
        }
        if (row[2] == "before"_L1)
            continue;
        UnitWord word;
        word.type = UnitClass::Currency;
        word.kind = QuantityKind::Money;
        word.unit = row[1];
        word.factor = row[3].toDouble();
        word.english = row[4].contains("word"_L1);
        word.magnitude = row[4].contains("magnitude"_L1);
        word.generic = row[4].contains("generic"_L1);
        word.counter = row[4].contains("counter"_L1);
        word.alone = row[4].contains("alone"_L1);
        addUnit(row[0], word);
    }
    m_currencies.finish();
}

void QuantityWords::readCounters()
{
    static const QHash<QString, UnitClass> classes{{u"counter"_s, UnitClass::Counter},
                                                   {u"weak"_s, UnitClass::Weak},
                                                   {u"arabic"_s, UnitClass::Arabic},
                                                   {u"noun"_s, UnitClass::Noun}};
    for (const QStringList &row : readTable(u"lexicon/counters.tsv"_s, 3)) {
        UnitWord word;
        word.type = classes.value(row[1]);
        word.clock = row[2] == "clock"_L1;
        word.notYear = row[2] == "not-year"_L1;
        word.notBare = row[2] == "not-bare"_L1;
        if (row[2].startsWith("collective"_L1))
            word.collective = row[2].section(u' ', 1).toDouble();
        addUnit(row[0], word);
    }
    for (const QStringList &row : readTable(u"lexicon/not-units.tsv"_s, 2)) {
        m_notUnits.add(row[0], 0);
        if (row[1] == "counter"_L1)
            m_neverUnits.add(row[0], 0);
    }
    m_notUnits.finish();
    m_neverUnits.finish();
}

void QuantityWords::readModifiers()
{
    for (const QStringList &row : readTable(u"lexicon/approximators.tsv"_s, 4)) {
        const Phrase phrase{modifierOf(row[1]), row[3].toInt()};
        for (const QString &form : spellings(row[0])) {
            if (row[2] == "after"_L1) {
                m_behind.add(form, int(m_behindPhrases.size()));
                m_behindPhrases.push_back(phrase);
            } else {
                Backwards &set = row[2] == "before"_L1 ? m_before : m_light;
                set.matcher.add(mirrored(form), int(set.phrases.size()));
                set.phrases.push_back(phrase);
            }
        }
    }
    m_behind.finish();
    m_before.matcher.finish();
    m_light.matcher.finish();
}

void QuantityWords::readChanges()
{
    static const QHash<QString, ChangeRole> roles{
        {u"verb"_s, ChangeRole::Verb},          {u"size"_s, ChangeRole::Size},        {u"behind"_s, ChangeRole::Behind},
        {u"level"_s, ChangeRole::Level},        {u"then"_s, ChangeRole::Then},        {u"en-verb"_s, ChangeRole::EnVerb},
        {u"en-behind"_s, ChangeRole::EnBehind}, {u"en-level"_s, ChangeRole::EnLevel}, {u"en-between"_s, ChangeRole::EnBetween},
    };
    m_changes.resize(size_t(ChangeRole::EnBetween) + 1);
    for (const QStringList &row : readTable(u"lexicon/change-verbs.tsv"_s, 3)) {
        Q_ASSERT_X(roles.contains(row[2]), "change-verbs.tsv", qUtf8Printable(row[2]));
        ChangeSet &set = m_changes[size_t(roles.value(row[2]))];
        for (const QString &form : spellings(row[0])) {
            set.forward.add(form, int(set.changes.size()));
            set.backward.add(mirrored(form), int(set.changes.size()));
            set.changes.push_back(changeOf(row[1]));
        }
    }
    for (ChangeSet &set : m_changes) {
        set.forward.finish();
        set.backward.finish();
    }
}

void QuantityWords::readNouns()
{
    for (const QStringList &row : readTable(u"lexicon/ratios.tsv"_s, 4)) {
        for (const QString &form : spellings(row[0])) {
            m_ratios.add(form, int(m_ratioWords.size()));
            m_ratioWords.push_back({row[0].size(), row[1].toDouble(), changeOf(row[2]), row[3] == "percent"_L1,
                                    row[3] == "open"_L1, row[3] == "sure"_L1});
        }
    }
    static const QHash<QString, MetricKind> kinds{{u"money"_s, MetricKind::Money},
                                                  {u"param"_s, MetricKind::Param},
                                                  {u"score"_s, MetricKind::Score},
                                                  {u"count"_s, MetricKind::Count},
                                                  {u"other"_s, MetricKind::Other}};
    for (const QStringList &row : readTable(u"lexicon/metric-nouns.tsv"_s, 2)) {
        if (row[1] == "money-behind"_L1) {
            m_moneyBehind.add(row[0], 0);
            continue;
        }
        m_metrics.add(mirrored(row[0]), int(m_metricKinds.size()));
        m_metricKinds.push_back(kinds.value(row[1]));
    }
    for (const QStringList &row : readTable(u"lexicon/implied-units.tsv"_s, 3)) {
        m_implied.add(row[0], int(m_impliedUnits.size()));
        m_impliedUnits.emplace_back(row[1], row[2]);
    }
    for (const QStringList &row : readTable(u"lexicon/subject-words.tsv"_s, 2)) {
        if (row[1] == "pronoun"_L1)
            m_pronouns.add(mirrored(row[0]), 0);
        else if (row[1] == "source-before"_L1)
            m_sourceBefore.add(mirrored(row[0]), 0);
        else if (row[1] == "source-behind"_L1)
            m_sourceBehind.add(row[0], 0);
        else if (row[1] == "adverb"_L1)
            m_adverbs.add(mirrored(row[0]), 0);
        else
            m_plainWords.add(row[0], 0);
    }
    m_adverbs.finish();
    m_sourceBefore.finish();
    m_pronouns.finish();
    m_sourceBehind.finish();
    m_plainWords.finish();
    m_ratios.finish();
    m_metrics.finish();
    m_moneyBehind.finish();
    m_implied.finish();
}

void QuantityWords::readMarks()
{
    static const QHash<QString, NumberMark> marks{
        {u"article"_s, NumberMark::Article},
        {u"ordinal"_s, NumberMark::Ordinal},
        {u"only"_s, NumberMark::Only},
        {u"half"_s, NumberMark::Half},
        {u"cue"_s, NumberMark::Cue},
        {u"particle"_s, NumberMark::Particle},
        {u"rate"_s, NumberMark::Rate},
        {u"divided"_s, NumberMark::Divided},
        {u"more"_s, NumberMark::More},
        {u"hundredths"_s, NumberMark::Hundredths},
        {u"parts"_s, NumberMark::Parts},
        {u"one"_s, NumberMark::One},
        {u"percent-of"_s, NumberMark::PercentOf},
        {u"negative"_s, NumberMark::Negative},
        {u"share"_s, NumberMark::Share},
        {u"of"_s, NumberMark::Of},
        {u"not-several"_s, NumberMark::NotSeveral},
        {u"not-only"_s, NumberMark::NotOnly},
        {u"as-unit"_s, NumberMark::AsUnit},
        {u"list"_s, NumberMark::List},
    };
    for (const QStringList &row : readTable(u"lexicon/number-marks.tsv"_s, 2)) {
        if (row[1] == "particle"_L1 || row[1] == "grade"_L1) {
            (row[1] == "grade"_L1 ? m_grades : m_particles).add(row[0], 0);
            continue;
        }
        const bool both = marks.value(row[1]) == NumberMark::Negative;
        if (marks.value(row[1]) >= NumberMark::Divided && marks.value(row[1]) != NumberMark::Share
            && marks.value(row[1]) != NumberMark::NotSeveral && marks.value(row[1]) != NumberMark::NotOnly) {
            const int id = m_expressionMarks.add(row[0], int(m_expressionRoles.size()));
            if (id == int(m_expressionRoles.size()))
                m_expressionRoles.emplace_back();
            m_expressionRoles[size_t(id)].push_back(marks.value(row[1]));
            if (!both)
                continue;
        }
        const int id = m_marks.add(mirrored(row[0]), int(m_markRoles.size()));
        if (id == int(m_markRoles.size()))
            m_markRoles.emplace_back();
        m_markRoles[size_t(id)].push_back(marks.value(row[1]));
    }
    static const QHash<QString, NounRole> nouns{
        {u"stop"_s, NounRole::Stop}, {u"plural"_s, NounRole::Plural}, {u"single"_s, NounRole::Single}};
    for (const QStringList &row : readTable(u"lexicon/english-nouns.tsv"_s, 2)) {
        for (const QString &form : spellings(row[0])) {
            m_nouns.add(form, int(m_nounRoles.size()));
            m_nounRoles.push_back(nouns.value(row[1]));
        }
    }
    m_marks.finish();
    m_expressionMarks.finish();
    m_particles.finish();
    m_grades.finish();
    m_nouns.finish();
}

} // namespace lectern
