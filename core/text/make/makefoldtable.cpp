// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes the folding table of core/text/folding.cpp from ICU's data and resources/lexicon/folding.tsv, as initializers {from, reading, search}.
// Runs at build time, since making ICU's transliterator takes longer than a program should need to start.
// Usage: makefoldtable FOLDING.TSV OUTPUT

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

    [[nodiscard]] char16_t search(char16_t c) const
    {
        char16_t folded = reading(c);
        if (hasDiacritics(folded))
            folded = normalized(*m_decomposed, folded)[0];
        const UChar32 lower = u_foldCase(folded, U_FOLD_CASE_DEFAULT);
        return lower <= 0xFFFF ? static_cast<char16_t>(lower) : folded;
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

void writeTable(const Folder &folder, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw std::runtime_error("cannot write " + path.toStdString());
    QTextStream out(&file);
    for (uint32_t c = 0x20; c < 0x10000; ++c) {
        if (c >= 0xD800 && c < 0xF900)
            continue;
        const char16_t reading = folder.reading(static_cast<char16_t>(c));
        const char16_t search = folder.search(static_cast<char16_t>(c));
        if (reading != c || search != c)
            out << '{' << c << ',' << uint(reading) << ',' << uint(search) << "},\n";
    }
}

} // namespace

int main(int argc, char **argv)
try {
    if (argc != 3)
        throw std::runtime_error("usage: makefoldtable FOLDING.TSV OUTPUT");
    writeTable(Folder(ownFoldings(QString::fromLocal8Bit(argv[1]))), QString::fromLocal8Bit(argv[2]));
    return 0;
} catch (const std::exception &error) {
    std::fprintf(stderr, "makefoldtable: %s\n", error.what());
    return 1;
}
