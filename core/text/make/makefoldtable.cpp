// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the tables of core/text/folding.cpp from ICU's data and resources/lexicon/folding.tsv: initializers {from, reading, search}, and {from, u"several"}
// for characters that fold to several in a search projection. Runs at build time, since making ICU's transliterator takes longer than a program should need to start.
// Usage: makefoldtable FOLDING.TSV TABLE EXPANSIONS

#include <QFile>
#include <QHash>
#include <QString>
#include <QTextStream>

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdio>
#include <memory>
#include <stdexcept>

using namespace Qt::StringLiterals;
using namespace std::string_literals;
using icu::Normalizer2;
using icu::Transliterator;
using icu::UnicodeString;

namespace
{

void check(UErrorCode status)
{
    if (U_FAILURE(status))
        throw std::runtime_error(u_errorName(status));
}

/// The single UTF-16 unit of a text, or `otherwise`.
char16_t unitOr(const UnicodeString &text, char16_t otherwise)
{
    return text.length() == 1 ? text[0] : otherwise;
}

bool isIgnorable(char16_t c)
{
    return c == 0xAD || u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) || u_charType(c) == U_FORMAT_CHAR;
}

bool isSpace(char16_t c)
{
    return c == 0x2028 || c == 0x2029 || (c > 0x7F && u_charType(c) == U_SPACE_SEPARATOR);
}

/// Full-width letters, digits and the signs that belong to numbers and addresses; punctuation of sentences stays wide.
bool isNarrowed(char16_t narrow)
{
    return !QStringView(u"!(),:;?[]{|}~").contains(narrow);
}

char16_t narrowed(char16_t c)
{
    if (c >= 0xFF01 && c <= 0xFF5E && isNarrowed(c - 0xFEE0))
        return c - 0xFEE0;
    switch (c) {
    case 0xFFE0:
        return 0xA2;
    case 0xFFE1:
        return 0xA3;
    case 0xFFE5:
        return 0xA5;
    case 0x2010:
    case 0x2011:
    case 0x2212:
        return u'-';
    default:
        return c;
    }
}

bool isRadicalOrCompatible(char16_t c)
{
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0xF900 && c <= 0xFAFF);
}

bool hasDiacritics(char16_t c)
{
    return (c >= 0xC0 && c < 0x590) || (c >= 0x1E00 && c < 0x2000);
}

/// Marks that search does without.
bool isDiacritic(char16_t c)
{
    return (c >= 0x300 && c < 0x370) || (c >= 0x483 && c < 0x48A) || (c >= 0x1AB0 && c < 0x1B00) || (c >= 0x1DC0 && c < 0x1E00)
        || (c >= 0x20D0 && c < 0x2100) || (c >= 0x302A && c < 0x3030) || (c >= 0xFE20 && c < 0xFE30);
}

/// What is part of the character before it: those, the sound marks of kana, the vowels and finals of hangul.
bool isCombining(char16_t c)
{
    return isDiacritic(c) || c == 0x3099 || c == 0x309A || c == 0xFF9E || c == 0xFF9F || (c >= 0x1160 && c < 0x1200);
}

/// Whether the parts of a compatibility character say what it says: ﬁ, ㎏, Ⅳ, ₂ and ①, but neither ½, nor ™, nor the single jamo of ㄱ.
bool isTakenApart(char16_t c)
{
    if (c >= 0x3130 && c < 0x3190)
        return false;
    const auto form = u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE);
    if (form == U_DT_NONE || form == U_DT_CANONICAL)
        return form == U_DT_CANONICAL && !hasDiacritics(c);
    switch (u_charType(c)) {
    case U_UPPERCASE_LETTER:
    case U_LOWERCASE_LETTER:
    case U_TITLECASE_LETTER:
    case U_MODIFIER_LETTER:
    case U_OTHER_LETTER:
    case U_OTHER_SYMBOL:
        return form != U_DT_SUPER && form != U_DT_SUB;
    case U_LETTER_NUMBER:
    case U_OTHER_NUMBER:
        return form != U_DT_FRACTION;
    default:
        return false;
    }
}

/// A digit that stands beside others as a sign of its own.
bool isDigitSign(char16_t c)
{
    return u_charType(c) == U_OTHER_NUMBER;
}

class Folder
{
public:
    explicit Folder(QHash<char16_t, char16_t> own)
        : m_own(std::move(own))
    {
        UErrorCode status = U_ZERO_ERROR;
        m_simplify.reset(Transliterator::createInstance("Hant-Hans", UTRANS_FORWARD, status));
        m_compatible = Normalizer2::getNFKCInstance(status);
        m_decomposed = Normalizer2::getNFDInstance(status);
        check(status);
    }

    [[nodiscard]] char16_t reading(char16_t c) const
    {
        if (const auto own = m_own.find(c); own != m_own.end())
            return *own;
        if (isIgnorable(c))
            return 0;
        if (isSpace(c))
            return u' ';
        if (isRadicalOrCompatible(c))
            c = unitOr(normalized(*m_compatible, c), c);
        return simplified(narrowed(c));
    }

    /// What a character is in a search projection; itself for one that combines with others.
    [[nodiscard]] UnicodeString search(char16_t c) const
    {
        const char16_t read = reading(c);
        if (read == 0 || read == u' ')
            return UnicodeString(read);
        UnicodeString folded;
        const UnicodeString plain = isTakenApart(read) ? normalized(*m_compatible, read) : UnicodeString(read);
        for (int32_t i = 0; i < plain.length(); ++i) {
            char16_t unit = simplified(plain[i]);
            if (hasDiacritics(unit))
                unit = normalized(*m_decomposed, unit)[0];
            if (!isDiacritic(unit) || plain.length() == 1)
                folded.append(unit);
        }
        return folded.foldCase(U_FOLD_CASE_DEFAULT);
    }

private:
    static UnicodeString normalized(const Normalizer2 &normalizer, char16_t c)
    {
        UErrorCode status = U_ZERO_ERROR;
        const UnicodeString result = normalizer.normalize(UnicodeString(c), status);
        check(status);
        return result;
    }

    [[nodiscard]] char16_t simplified(char16_t c) const
    {
        if (c < 0x3400 || c >= 0xA000)
            return c;
        if (const auto own = m_own.find(c); own != m_own.end())
            return *own;
        UnicodeString text(c);
        m_simplify->transliterate(text);
        return unitOr(text, c);
    }

    QHash<char16_t, char16_t> m_own;
    std::unique_ptr<Transliterator> m_simplify;
    const Normalizer2 *m_compatible = nullptr;
    const Normalizer2 *m_decomposed = nullptr;
};

QHash<char16_t, char16_t> ownFoldings(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    QHash<char16_t, char16_t> own;
    const QString text = QString::fromUtf8(file.readAll());
    for (const auto &line : QStringView(text).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.size() < 3 || line[1] != u'\t')
            throw std::runtime_error("bad line in folding.tsv: " + line.toString().toStdString());
        own.insert(line[0].unicode(), line[2].unicode());
    }
    return own;
}

/// core/text/folding.h
constexpr uint combines = 0xFFFE;
constexpr uint expands = 0xFFFF;

/// Writes the row of each character that is not folded to itself; those that stand for several also into `expansions`.
void writeTables(const Folder &folder, QTextStream &out, QTextStream &expansions)
{
    for (uint32_t unit = 0x20; unit < 0x10000; ++unit) {
        const auto c = static_cast<char16_t>(unit);
        if (c == 0xD835 || c == 0xD87E) // begin the letters of mathematics and compatibility ideographs
            out << '{' << unit << ',' << unit << ',' << expands << "},\n";
        if (c >= 0xD800 && c < 0xF900)
            continue;
        const char16_t reading = folder.reading(c);
        const UnicodeString search = folder.search(c);
        const bool isSeveral = search.length() != 1 || (isDigitSign(c) && search[0] != c);
        const uint single = reading == 0 ? 0 : isCombining(c) ? combines : isSeveral ? expands : search[0];
        if (reading != c || single != c)
            out << '{' << unit << ',' << uint(reading) << ',' << single << "},\n";
        if (single != expands || (search.length() == 1 && search[0] == c))
            continue;
        expansions << '{' << unit << ",u\"";
        for (int32_t i = 0; i < search.length(); ++i)
            expansions << "\\x" << QString::number(search[i], 16) << "\" u\"";
        expansions << "\"},\n";
    }
}

} // namespace

int main(int argc, char **argv)
try {
    if (argc != 4)
        throw std::runtime_error("usage: makefoldtable FOLDING.TSV TABLE EXPANSIONS");
    QFile table(QString::fromLocal8Bit(argv[2])), expansions(QString::fromLocal8Bit(argv[3]));
    if (!table.open(QIODevice::WriteOnly) || !expansions.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write "s + argv[2] + " or " + argv[3]);
    QTextStream tableText(&table), expansionText(&expansions);
    writeTables(Folder(ownFoldings(QString::fromLocal8Bit(argv[1]))), tableText, expansionText);
    return 0;
} catch (const std::exception &error) {
    std::fprintf(stderr, "makefoldtable: %s\n", error.what());
    return 1;
}
