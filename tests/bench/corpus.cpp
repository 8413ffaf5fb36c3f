// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus.h"

#include "bench.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QList>
#include <QStringList>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <atomic>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

/// Counted up whenever the same seed gives other bytes.
constexpr auto version = "2";

/// People, companies and products that there are; which of them a sentence names follows Zipf's law.
constexpr double names = 300'000;

/// splitmix64 (G. Steele, D. Lea, C. Flood: "Fast splittable pseudorandom number generators", OOPSLA 2014).
class Random
{
public:
    explicit Random(uint64_t seed)
        : m_state(seed)
    {
    }
    uint64_t next()
    {
        uint64_t z = (m_state += 0x9E3779B97F4A7C15ULL);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    double unit() { return double(next() >> 11) * 0x1.0p-53; } ///< [0, 1)
    int between(int low, int high) { return low + int(next() % uint64_t(high - low + 1)); }
    bool chance(double p) { return unit() < p; }
    uint64_t zipf() { return uint64_t(std::exp(unit() * std::log(names))); } ///< the rank r with a probability of about 1 / r
    double normal()
    {
        const double u = 1.0 - unit();
        return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * unit());
    }

private:
    uint64_t m_state;
};

uint64_t mixed(uint64_t a, uint64_t b)
{
    return Random(a * 0x9E3779B97F4A7C15ULL + b).next();
}

enum class PieceKind { Text, Section, Integer, Decimal, Person, Company, Product, Place, Noun, Site, Latin };

struct Piece {
    PieceKind kind = PieceKind::Text;
    QByteArray text;
    int low = 0, high = 0; ///< of a number; `low` of a section: which
};

using Template = std::vector<Piece>;
using Section = std::vector<Template>;

QString toTraditional(const QString &text)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> convert(icu::Transliterator::createInstance("Hans-Hant", UTRANS_FORWARD, status));
    Q_ASSERT(U_SUCCESS(status));
    icu::UnicodeString unicode(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
    convert->transliterate(unicode);
    return QString::fromUtf16(unicode.getBuffer(), unicode.length());
}

} // namespace

struct Corpus::Words {
    std::vector<Section> sections;
    QHash<QByteArray, int> byName;
    std::vector<int> nouns; ///< the sections of the topics
    QHash<QByteArray, QByteArray> glosses; ///< readings by character
    const Words *latin = nullptr;

    Words(const QString &file, bool traditional, const Words *latinWords)
        : latin(latinWords)
    {
        QFile in(QStringLiteral(LECTERN_SOURCE_DIR "/tests/bench/words/") + file);
        [[maybe_unused]] const bool opened = in.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        QString text = QString::fromUtf8(in.readAll());
        if (traditional)
            text = toTraditional(text);
        QList<std::pair<int, QByteArray>> rows;
        for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
            if (line.startsWith(u'#'))
                continue;
            const QByteArray name = line.section(u'\t', 0, 0).toUtf8();
            if (!byName.contains(name)) {
                byName.insert(name, int(sections.size()));
                if (name.startsWith("noun-"))
                    nouns.push_back(int(sections.size()));
                sections.emplace_back();
            }
            for (const QString &item : line.section(u'\t', 1).split(u'|'))
                rows.append({byName.value(name), item.toUtf8()});
        }
        for (const auto &[section, item] : rows)
            sections[size_t(section)].push_back(compile(item));
        readGlosses();
    }

    [[nodiscard]] const Section &section(const char *name) const { return sections[size_t(byName.value(name))]; }

private:
    [[nodiscard]] Template compile(const QByteArray &item) const
    {
        Template pieces;
        for (qsizetype at = 0; at < item.size();) {
            const qsizetype open = item.indexOf('{', at);
            const qsizetype close = open < 0 ? -1 : item.indexOf('}', open);
            pieces.push_back({PieceKind::Text, item.mid(at, open < 0 ? -1 : open - at)});
            if (close < 0)
                break;
            pieces.push_back(compileField(item.mid(open + 1, close - open - 1).split(':')));
            at = close + 1;
        }
        return pieces;
    }

    [[nodiscard]] Piece compileField(const QList<QByteArray> &field) const
    {
        static const QHash<QByteArray, PieceKind> special{
            {"int", PieceKind::Integer},     {"dec", PieceKind::Decimal},     {"person", PieceKind::Person},
            {"company", PieceKind::Company}, {"product", PieceKind::Product}, {"place", PieceKind::Place},
            {"noun", PieceKind::Noun},       {"site", PieceKind::Site},       {"latin", PieceKind::Latin}};
        Piece piece{special.value(field[0], PieceKind::Section), {}, 0, 0};
        if (field.size() == 3) {
            piece.low = field[1].toInt();
            piece.high = field[2].toInt();
        } else if (piece.kind == PieceKind::Section) {
            Q_ASSERT(byName.contains(field[0]));
            piece.low = byName.value(field[0]);
        }
        return piece;
    }

    void readGlosses()
    {
        if (!byName.contains("gloss"))
            return;
        for (const Template &item : section("gloss"))
            glosses.insert(item[0].text.split(':')[0], item[0].text.split(':')[1]);
    }
};

namespace
{

const QByteArray &plain(const Section &section, Random &random)
{
    return section[random.next() % section.size()][0].text;
}

/// Writes one document.
template<typename Words>
class Author
{
    static constexpr double Figures = 0.3; ///< of the sentences are full of names and numbers, the others of words

public:
    Author(const Words &words, uint64_t seed)
        : m_words(words)
        , m_random(seed)
        , m_isEnglish(words.byName.contains("first"))
        , m_nouns(&words.sections[size_t(words.nouns[m_random.next() % words.nouns.size()])])
    {
        for (int i = m_random.between(3, 7); i > 0; --i)
            m_companies.push_back(company(m_random.zipf()));
        for (int i = m_random.between(2, 5); i > 0; --i)
            m_people.push_back(person(m_random.zipf()));
        for (int i = m_random.between(1, 3); i > 0; --i)
            m_products.push_back(product(m_random.zipf()));
        for (int i = m_random.between(2, 4); i > 0; --i)
            m_places.push_back(plain(m_words.section("place"), m_random));
        m_site = plain(m_words.section("site"), m_random);
    }

    Random &random() { return m_random; }
    const QByteArray &site() const { return m_site; }

    QByteArray one(const char *section) { return expand(m_words.section(section)); }

    QByteArray paragraph(bool footnotes = false)
    {
        QByteArray text;
        for (int i = m_random.between(2, 7); i > 0; --i) {
            text += one(m_random.chance(Figures) ? "s" : "p");
            if (m_isEnglish && i > 1)
                text += ' ';
            if (footnotes && m_random.chance(0.15)) {
                const qsizetype end = text.trimmed().size() - (m_isEnglish ? 1 : 3); // before the full stop
                text.insert(end, "[^" + QByteArray::number(++m_notes) + "]");
            }
        }
        return text;
    }

    QByteArray notes()
    {
        QByteArray text;
        for (int i = 1; i <= m_notes; ++i)
            text += "[^" + QByteArray::number(i) + "]: " + one("note") + '\n';
        return text;
    }

    QByteArray list()
    {
        QByteArray text;
        for (int i = m_random.between(3, 6); i > 0; --i)
            text += "- " + expand(*m_nouns) + (m_isEnglish ? ": " : "：") + one("money") + (m_isEnglish ? ", " : "，")
                + one("percent") + '\n';
        return text;
    }

    QByteArray table()
    {
        QByteArray text = "| | 2023 | 2024 | 2025 |\n|---|---:|---:|---:|\n";
        for (int i = m_random.between(3, 8); i > 0; --i) {
            text += "| " + expand(*m_nouns);
            for (int column = 0; column < 3; ++column)
                text += " | " + QByteArray::number(m_random.between(10, 99'999) / 10.0, 'f', 1);
            text += " |\n";
        }
        return text;
    }

    QByteArray ordinal(int i) ///< of a heading, empty where the list ends
    {
        const Section &ordinals = m_words.section("ordinal");
        return size_t(i) < ordinals.size() ? ordinals[size_t(i)][0].text : QByteArray();
    }

    QByteArray speaker() { return m_people.front(); }

    QByteArray isoDate()
    {
        return QByteArray::number(m_random.between(2015, 2026)) + '-' + QByteArray::number(m_random.between(101, 112)).sliced(1)
            + '-' + QByteArray::number(m_random.between(101, 128)).sliced(1);
    }

private:
    QByteArray expand(const Section &section)
    {
        QByteArray text;
        for (const Piece &piece : section[m_random.next() % section.size()])
            text += expand(piece);
        return text;
    }

    QByteArray expand(const Piece &piece)
    {
        switch (piece.kind) {
        case PieceKind::Text:
            return piece.text;
        case PieceKind::Section:
            return expand(m_words.sections[size_t(piece.low)]);
        case PieceKind::Integer:
            return QByteArray::number(m_random.between(piece.low, piece.high));
        case PieceKind::Decimal:
            return QByteArray::number(m_random.between(piece.low * 10, piece.high * 10) / 10.0, 'f', 1);
        case PieceKind::Person:
            return m_random.chance(0.85) ? of(m_people) : person(m_random.zipf());
        case PieceKind::Company:
            return m_random.chance(0.85) ? of(m_companies) : company(m_random.zipf());
        case PieceKind::Product:
            return m_random.chance(0.9) ? of(m_products) : product(m_random.zipf());
        case PieceKind::Place:
            return m_random.chance(0.8) ? of(m_places) : plain(m_words.section("place"), m_random);
        case PieceKind::Noun:
            return expand(m_random.chance(0.93)
                              ? *m_nouns
                              : m_words.sections[size_t(m_words.nouns[m_random.next() % m_words.nouns.size()])]);
        case PieceKind::Site:
            return m_site;
        case PieceKind::Latin:
            return latin(m_random.zipf(), *m_words.latin);
        }
        Q_UNREACHABLE_RETURN({});
    }

    const QByteArray &of(const std::vector<QByteArray> &list) { return list[m_random.next() % list.size()]; }

    static QByteArray latin(uint64_t rank, const Words &words)
    {
        Random own(mixed(rank, 3));
        QByteArray name;
        for (int i = own.between(2, 3); i > 0; --i)
            name += plain(words.section("syllable"), own);
        name[0] = char(name[0] - 'a' + 'A');
        return name;
    }

    QByteArray person(uint64_t rank) const
    {
        Random own(mixed(rank, 1));
        if (m_isEnglish)
            return plain(m_words.section("first"), own) + ' ' + plain(m_words.section("last"), own);
        QByteArray name = plain(m_words.section("surname"), own);
        for (int i = own.chance(0.25) ? 1 : 2; i > 0; --i)
            name += plain(m_words.section("given"), own);
        return name;
    }

    QByteArray company(uint64_t rank)
    {
        Random own(mixed(rank, 2));
        if (m_isEnglish || own.chance(0.1)) {
            const Words &english = m_isEnglish ? m_words : *m_words.latin;
            return latin(rank, english) + ' ' + plain(english.section("firmend"), own);
        }
        QByteArray name;
        for (int i = own.chance(0.3) ? 3 : 2; i > 0; --i)
            name += plain(m_words.section("firm"), own);
        return m_random.chance(0.4) ? name : name + plain(m_words.section("firmend"), own);
    }

    QByteArray product(uint64_t rank) const
    {
        Random own(mixed(rank, 4));
        const QByteArray name = plain(m_words.section("product"), own);
        return own.chance(0.6) ? name + ' ' + QByteArray::number(own.between(10, 99) / 10.0, 'f', 1) : name;
    }

    const Words &m_words;
    Random m_random;
    bool m_isEnglish;
    const Section *m_nouns;
    std::vector<QByteArray> m_companies, m_people, m_products, m_places;
    QByteArray m_site;
    int m_notes = 0;
};

/// Front matter and title line as the kinds of documents have them.
template<typename A>
QByteArray frontMatter(A &author, const QByteArray &title)
{
    return "---\ntitle: \"" + title + "\"\ndate: " + author.isoDate() + "\nauthor: " + author.speaker()
        + "\nsite: " + author.site() + "\nsummary: \"" + author.one("summary") + "\"\ntags:\n  - " + author.one("adj") + "\n  - "
        + author.one("role") + "\n---\n\n";
}

template<typename A>
QByteArray interview(A &author, qsizetype length)
{
    QByteArray text = frontMatter(author, author.one("title")) + author.paragraph() + "\n\n";
    while (text.size() < length)
        text += "**" + author.site() + "：**" + author.one("question") + "\n\n**" + author.speaker() + "：**"
            + author.one("answer") + author.paragraph() + "\n\n";
    return text;
}

template<typename A>
QByteArray article(A &author, qsizetype length, DocumentKind kind)
{
    const bool isDigest = kind == DocumentKind::Digest;
    const bool isMarkdown = isDigest || kind == DocumentKind::Report || kind == DocumentKind::News;
    const QByteArray title = author.one("title");
    QByteArray text = isMarkdown ? frontMatter(author, title) : title + "\n" + author.isoDate() + "  " + author.site() + "\n\n";
    for (int section = 0; text.size() < length; ++section) {
        const QByteArray number = kind == DocumentKind::Research ? QByteArray::number(section + 1) + ". "
            : kind == DocumentKind::Report                       ? author.ordinal(section)
                                                                 : QByteArray();
        text += (isMarkdown ? "## " : "") + number + author.one("head") + "\n\n";
        for (int i = author.random().between(2, 6); i > 0 && text.size() < length; --i)
            text += author.paragraph(isDigest) + "\n\n";
        if (isMarkdown && author.random().chance(0.15))
            text += author.list() + '\n';
        if (isMarkdown && author.random().chance(0.05))
            text += author.table() + '\n';
    }
    text += author.notes();
    if (author.random().chance(0.4))
        text += '\n' + author.one("tail") + '\n';
    if (isMarkdown && author.random().chance(0.2))
        for (int i = 0; i < 4; ++i)
            text += "- [" + author.one("related") + "](https://example.org/"
                + QByteArray::number(author.random().between(1, 99'999)) + ")\n";
    return text;
}

QByteArray glossed(const QByteArray &text, const QHash<QByteArray, QByteArray> &glosses, Random &random)
{
    QByteArray out;
    out.reserve(text.size() * 9 / 8);
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = (uint8_t(text[i]) & 0xF0) == 0xE0 ? 3 : 1;
        const QByteArray c = text.sliced(i, std::min(length, text.size() - i));
        out += c;
        if (length == 3)
            if (const auto reading = glosses.find(c); reading != glosses.end() && random.chance(0.5))
                out += '(' + *reading + ')';
        i += length;
    }
    return out;
}

/// In this many of a hundred documents.
DocumentKind kindOf(Random &random)
{
    const int share = random.between(0, 99);
    return share < 25 ? DocumentKind::Digest
        : share < 45  ? DocumentKind::Report
        : share < 60  ? DocumentKind::Interview
        : share < 75  ? DocumentKind::Traditional
        : share < 80  ? DocumentKind::Glossed
        : share < 90  ? DocumentKind::News
                      : DocumentKind::Research;
}

qsizetype lengthOf(Random &random)
{
    if (random.chance(1.0 / 2000))
        return 1'000'000;
    return qsizetype(std::clamp(10'500 * std::exp(0.8 * random.normal()), 1'200.0, 200'000.0));
}

constexpr auto kindNames = std::to_array<const char *>(
    {"digest.md", "report.md", "interview.md", "traditional.txt", "glossed.txt", "news.md", "research.txt"});

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

Corpus::Corpus(uint64_t seed)
    : m_seed(seed)
    , m_english(std::make_unique<const Words>(u"en.txt"_s, false, nullptr))
{
    m_hans = std::make_unique<const Words>(u"zh.txt"_s, false, m_english.get());
    m_hant = std::make_unique<const Words>(u"zh.txt"_s, true, m_english.get());
}

Corpus::~Corpus() = default;

GeneratedDocument Corpus::document(int i) const
{
    Random random(mixed(m_seed, uint64_t(i)));
    GeneratedDocument document;
    document.kind = kindOf(random);
    document.name = u"%1-%2"_s.arg(i, 6, 10, QChar(u'0')).arg(QLatin1StringView(kindNames[size_t(document.kind)]));
    const bool isTraditional = document.kind == DocumentKind::Traditional || document.kind == DocumentKind::Glossed;
    const bool isEnglish = document.kind == DocumentKind::News || document.kind == DocumentKind::Research;
    Author author(isEnglish ? *m_english : isTraditional ? *m_hant : *m_hans, random.next());
    const qsizetype length = lengthOf(random);
    document.bytes =
        document.kind == DocumentKind::Interview ? interview(author, length) : article(author, length, document.kind);
    if (document.kind == DocumentKind::Glossed)
        document.bytes = glossed(document.bytes, m_hant->glosses, random);
    return document;
}

qint64 Corpus::write(const QString &folder, int count) const
{
    const QString stamp = folder + u"/.corpus"_s;
    const QByteArray is =
        QByteArray(version) + ' ' + QByteArray::number(qulonglong(m_seed)) + ' ' + QByteArray::number(count) + ' ';
    if (QFile known(stamp); known.open(QIODevice::ReadOnly))
        if (const QByteArray line = known.readAll(); line.startsWith(is))
            return line.mid(is.size()).toLongLong();
    QDir(folder).removeRecursively();
    for (int first = 0; first < count; first += 1000)
        if (!QDir().mkpath(u"%1/%2"_s.arg(folder).arg(first / 1000, 3, 10, QChar(u'0'))))
            return -1;
    std::atomic<int> next = 0;
    std::atomic<qint64> bytes = 0;
    std::atomic<bool> failed = false;
    {
        std::vector<std::jthread> pool;
        for (unsigned t = std::max(1U, std::thread::hardware_concurrency()); t > 0; --t)
            pool.emplace_back([&] {
                for (int i = next++; i < count && !failed; i = next++) {
                    const GeneratedDocument made = document(i);
                    bytes += made.bytes.size();
                    if (!writeFile(u"%1/%2/%3"_s.arg(folder).arg(i / 1000, 3, 10, QChar(u'0')).arg(made.name), made.bytes))
                        failed = true;
                }
            });
    }
    return !failed && writeFile(stamp, is + QByteArray::number(bytes)) ? bytes.load() : -1;
}

void writeCorpus(const QStringList &folderCountSeed)
{
    const int count = folderCountSeed.value(1).toInt();
    if (count <= 0) {
        std::printf("usage: ./dev bench corpus FOLDER COUNT [SEED]\n");
        return;
    }
    const qint64 bytes = Corpus(std::max(1ULL, folderCountSeed.value(2).toULongLong())).write(folderCountSeed[0], count);
    std::printf("%d documents, %.1f MB\n", count, double(bytes) / 1e6);
}

} // namespace lectern::bench
