// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/wordforms.h"

#include "core/text/table.h"

#include <QHash>

#include <vector>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

struct EndingRule {
    QString plain; ///< V a vowel, C a consonant, - nothing
    QStringList ends; ///< in place of what `plain` names by its letters
};

struct FormTable {
    std::vector<EndingRule> rules; ///< the longest first
    QHash<QString, QStringList> irregular; ///< by each of the forms
};

const FormTable &table()
{
    static const FormTable all = [] {
        FormTable made;
        for (const QStringList &row : readTable(u"lexicon/search-forms.tsv"_s, 3)) {
            if (row[0] == "ending"_L1) {
                made.rules.push_back({row[1], row[2].split(u' ')});
                continue;
            }
            const QStringList forms = row[1].split(u' ');
            for (const QString &form : forms)
                made.irregular[form] += forms;
        }
        std::ranges::stable_sort(made.rules, std::ranges::greater(),
                                 [](const EndingRule &rule) { return rule.plain == u'-' ? 0 : rule.plain.size(); });
        return made;
    }();
    return all;
}

bool isVowel(QChar c)
{
    return u"aeiou"_s.contains(c);
}

bool fits(const QString &word, const QString &plain)
{
    if (plain == u'-')
        return true;
    if (word.size() <= plain.size() - (plain.front().isUpper() ? 1 : 0))
        return false;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar have = i + word.size() >= plain.size() ? word[word.size() - plain.size() + i] : QChar();
        const QChar want = plain[i];
        if (want == u'V' ? !isVowel(have) : want == u'C' ? isVowel(have) || !have.isLetter() : have != want)
            return false;
    }
    return true;
}

/// How much of the word the ends replace: the letters of `plain` that are no classes.
qsizetype replaced(const QString &plain)
{
    return std::ranges::count_if(plain, [](QChar c) { return c.isLower(); });
}

QStringList formsOfPlain(const QString &word)
{
    for (const EndingRule &rule : table().rules) {
        if (!fits(word, rule.plain))
            continue;
        const QString stem = word.chopped(replaced(rule.plain));
        QStringList forms;
        for (const QString &end : rule.ends)
            forms << (end == u'-' ? stem : end.startsWith(u'=') ? stem + stem.back() + end.sliced(1) : stem + end);
        return forms;
    }
    return {word};
}

/// Plain forms whose forms hold the word: the word cut and mended at every place where an end may begin.
QStringList plainForms(const QString &word)
{
    constexpr qsizetype longestEnd = 5;
    QStringList plain{word};
    const auto consider = [&](const QString &candidate) {
        if (candidate.size() >= 3 && !plain.contains(candidate) && formsOfPlain(candidate).contains(word))
            plain << candidate;
    };
    for (qsizetype cut = 1; cut <= longestEnd && cut + 2 <= word.size(); ++cut) {
        const QString stem = word.chopped(cut);
        consider(stem + u'y');
        if (!std::ranges::any_of(stem, isVowel)) // the `th` of thing is no stem (Porter's rule)
            continue;
        consider(stem);
        consider(stem + u'e');
    }
    return plain;
}

} // namespace

QStringList wordForms(const QString &word)
{
    QStringList forms{word};
    const auto add = [&](const QStringList &more) {
        for (const QString &form : more)
            if (!forms.contains(form))
                forms << form;
    };
    const QStringList known = table().irregular.value(word);
    add(known);
    if (known.isEmpty())
        for (const QString &plain : plainForms(word)) {
            add(formsOfPlain(plain));
            add(table().irregular.value(plain));
        }
    return forms;
}

} // namespace lectern
