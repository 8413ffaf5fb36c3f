// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Compiles the dictionary and the part-of-speech model of python3-jieba into words.dat (core/text/wordsfile.h).
// Usage: makewords JIEBA_FOLDER OUTPUT

#include "core/text/make/pythontable.h"
#include "core/text/wordsfile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

#include <bit>
#include <cmath>
#include <cstdio>
#include <limits>
#include <map>
#include <set>
#include <vector>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

struct DictionaryWord {
    QString text;
    uint32_t frequency = 0;
    QString tag;
};

struct Dictionary {
    std::vector<DictionaryWord> words; ///< in order of UTF-16 units, each once
    double total = 0;
};

Dictionary readDictionary(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("cannot read " + path.toStdString());
    std::map<QString, DictionaryWord> words;
    Dictionary dictionary;
    while (!file.atEnd()) {
        const QStringList cells = QString::fromUtf8(file.readLine()).trimmed().split(u' ');
        if (cells.size() < 2)
            continue;
        const DictionaryWord word{cells[0], cells[1].toUInt(), cells.value(2)};
        dictionary.total += word.frequency;
        words[word.text] = word;
    }
    for (auto &[text, word] : words)
        dictionary.words.push_back(std::move(word));
    return dictionary;
}

/// Names in order, and their numbers.
class Names
{
public:
    void add(const QString &name) { m_numbers[name] = 0; }
    void finish()
    {
        if (m_numbers.size() > 256)
            throw std::runtime_error("too many tags");
        uint8_t next = 0;
        for (auto &[name, number] : m_numbers)
            number = next++;
    }
    [[nodiscard]] uint8_t operator[](const QString &name) const { return m_numbers.at(name); }
    [[nodiscard]] std::vector<TagName> list() const
    {
        std::vector<TagName> result;
        for (const auto &[name, number] : m_numbers) {
            TagName tag{};
            std::ranges::copy(name.toLatin1().left(15), tag.begin());
            result.push_back(tag);
        }
        return result;
    }

private:
    std::map<QString, uint8_t> m_numbers;
};

struct Trie {
    std::vector<uint32_t> roots = std::vector<uint32_t>(65536, 0);
    std::vector<WordNode> nodes;
    std::vector<char16_t> units{0};
    std::vector<WordFrequency> frequencies{{}};
    uint32_t placeBits = 0;
    std::vector<WordSingle> singles = std::vector<WordSingle>(65536);
    std::vector<uint64_t> pairBits;
    std::vector<WordPair> pairs;
};

class TrieBuilder
{
public:
    TrieBuilder(const Dictionary &dictionary, const Names &tags)
        : m_dictionary(dictionary)
        , m_tags(tags)
    {
    }

    Trie run()
    {
        std::vector<Range> level{{0, m_dictionary.words.size()}};
        for (qsizetype depth = 0; !level.empty(); ++depth)
            level = addLevel(level, depth);
        m_trie.nodes.push_back({static_cast<uint32_t>(m_trie.units.size()), 0, 0, 0});
        for (uint32_t node = m_trie.nodes[0].firstChild; node < m_trie.nodes[1].firstChild; ++node)
            m_trie.roots[m_trie.units[node]] = node;
        addPairs();
        return std::move(m_trie);
    }

private:
    /// The words that begin like a node.
    struct Range {
        size_t first;
        size_t last;
    };

    std::vector<Range> addLevel(const std::vector<Range> &level, qsizetype depth)
    {
        std::vector<Range> next;
        for (Range range : level) {
            const DictionaryWord &shortest = m_dictionary.words[range.first];
            const bool isWord = shortest.text.size() == depth;
            m_trie.nodes.push_back({static_cast<uint32_t>(m_trie.units.size()),
                                    isWord ? frequencyNumber(shortest.frequency) : uint16_t(0),
                                    isWord ? m_tags[shortest.tag] : uint8_t(0), 0});
            range.first += isWord;
            addChildren(range, depth, next);
        }
        return next;
    }

    void addChildren(Range range, qsizetype depth, std::vector<Range> &next)
    {
        for (size_t first = range.first; first < range.last;) {
            const QChar unit = m_dictionary.words[first].text[depth];
            size_t last = first;
            while (last < range.last && m_dictionary.words[last].text[depth] == unit)
                ++last;
            m_trie.units.push_back(unit.unicode());
            next.push_back({first, last});
            first = last;
        }
    }

    void addPairs()
    {
        const std::vector<WordNode> &nodes = m_trie.nodes;
        const uint32_t firstPair = nodes[nodes[0].firstChild].firstChild;
        const uint32_t lastPair = nodes[nodes[1].firstChild].firstChild;
        m_trie.placeBits = std::max(6U, static_cast<uint32_t>(std::bit_width(2 * size_t(lastPair - firstPair))));
        m_trie.pairs.resize(size_t(1) << m_trie.placeBits);
        m_trie.pairBits.resize((size_t(1) << (m_trie.placeBits + WordPair::filterBits)) / 64);
        for (uint32_t root = nodes[0].firstChild; root < nodes[1].firstChild; ++root) {
            m_trie.singles[m_trie.units[root]] = {nodes[root].value, nodes[root].tag, 0};
            for (uint32_t node = nodes[root].firstChild; node < nodes[root + 1].firstChild; ++node)
                addPair({m_trie.units[root], m_trie.units[node], node, nodes[node].value, nodes[node].tag,
                         nodes[node + 1].firstChild > nodes[node].firstChild});
        }
    }

    void addPair(const WordPair &pair)
    {
        const uint32_t hash = WordPair::hash(pair.first, pair.second);
        const uint32_t bit = hash >> (32 - m_trie.placeBits - WordPair::filterBits);
        m_trie.pairBits[bit >> 6] |= uint64_t(1) << (bit & 63);
        size_t place = hash >> (32 - m_trie.placeBits);
        while (m_trie.pairs[place].node != 0)
            place = (place + 1) % m_trie.pairs.size();
        m_trie.pairs[place] = pair;
    }

    uint16_t frequencyNumber(uint32_t frequency)
    {
        const auto [found, isNew] = m_frequencies.try_emplace(frequency, static_cast<uint16_t>(m_trie.frequencies.size()));
        if (isNew)
            m_trie.frequencies.push_back({std::log(std::max(frequency, 1U)) - std::log(m_dictionary.total), frequency, 0});
        if (m_trie.frequencies.size() > 65535)
            throw std::runtime_error("too many frequencies");
        return found->second;
    }

    const Dictionary &m_dictionary;
    const Names &m_tags;
    std::map<uint32_t, uint16_t> m_frequencies;
    Trie m_trie;
};

using StateName = std::pair<QString, QString>;

/// The hidden Markov model as its files have it.
struct Model {
    std::map<StateName, double> starts;
    std::map<StateName, std::map<StateName, double>> transitions;
    std::map<char16_t, std::map<StateName, double>> emissions;
    std::map<char16_t, std::set<StateName>> usual;
};

void readStarts(PythonTable table, Model &model)
{
    table.dictionary([&] {
        const StateName state = table.pair();
        table.expect(u':');
        model.starts[state] = table.number();
    });
}

void readTransitions(PythonTable table, Model &model)
{
    table.dictionary([&] {
        const StateName from = table.pair();
        table.expect(u':');
        table.dictionary([&] {
            const StateName to = table.pair();
            table.expect(u':');
            model.transitions[from][to] = table.number();
        });
    });
}

void readEmissions(PythonTable table, Model &model)
{
    table.dictionary([&] {
        const StateName state = table.pair();
        table.expect(u':');
        table.dictionary([&] {
            const char16_t character = table.string()[0].unicode();
            table.expect(u':');
            model.emissions[character][state] = table.number();
        });
    });
}

void readUsualStates(PythonTable table, Model &model)
{
    table.dictionary([&] {
        const char16_t character = table.string()[0].unicode();
        table.expect(u':');
        table.tuple([&] { model.usual[character].insert(table.pair()); });
    });
}

Model readModel(const QString &folder)
{
    Model model;
    readStarts(PythonTable(folder + "/prob_start.py"_L1), model);
    readTransitions(PythonTable(folder + "/prob_trans.py"_L1), model);
    readEmissions(PythonTable(folder + "/prob_emit.py"_L1), model);
    readUsualStates(PythonTable(folder + "/char_state_tab.py"_L1), model);
    return model;
}

/// The same with numbers for states, ready to be written.
struct CompiledModel {
    std::vector<WordState> states;
    std::vector<float> starts;
    std::vector<float> transitions;
    std::vector<uint32_t> firstPredecessors;
    std::vector<uint8_t> predecessors;
    std::vector<uint32_t> firstEmissions;
    std::vector<WordEmission> emissions;
};

float bounded(double logProbability)
{
    return std::max(impossible, static_cast<float>(std::max(logProbability, double(impossible))));
}

CompiledModel compile(const Model &model, const Names &tags)
{
    CompiledModel compiled;
    std::map<StateName, uint8_t> numbers;
    for (const auto &[state, start] : model.starts) {
        numbers[state] = static_cast<uint8_t>(compiled.states.size());
        const auto place = QStringView(u"BEMS").indexOf(state.first[0]);
        compiled.states.push_back({static_cast<uint8_t>(place), tags[state.second]});
        compiled.starts.push_back(bounded(start));
    }
    const size_t count = compiled.states.size();
    compiled.transitions.assign(count * count, -std::numeric_limits<float>::infinity());
    for (const auto &[from, nexts] : model.transitions) {
        for (const auto &[to, logProbability] : nexts)
            compiled.transitions[numbers.at(to) * count + numbers.at(from)] = bounded(logProbability);
    }
    for (size_t i = 0; i < count * count; ++i) {
        if (i % count == 0)
            compiled.firstPredecessors.push_back(static_cast<uint32_t>(compiled.predecessors.size()));
        if (std::isfinite(compiled.transitions[i]))
            compiled.predecessors.push_back(static_cast<uint8_t>(i % count));
    }
    compiled.firstPredecessors.push_back(static_cast<uint32_t>(compiled.predecessors.size()));
    for (uint32_t c = 0; c <= 65536; ++c) {
        compiled.firstEmissions.push_back(static_cast<uint32_t>(compiled.emissions.size()));
        const auto found = model.emissions.find(static_cast<char16_t>(c));
        if (c == 65536 || found == model.emissions.end())
            continue;
        const auto usual = model.usual.find(found->first);
        for (const auto &[state, logProbability] : found->second) {
            const bool isUsual = usual != model.usual.end() && usual->second.contains(state);
            compiled.emissions.push_back({bounded(logProbability), numbers.at(state), isUsual, 0});
        }
    }
    return compiled;
}

template<typename T>
void append(QByteArray &bytes, const std::vector<T> &section)
{
    bytes.append(reinterpret_cast<const char *>(section.data()), static_cast<qsizetype>(section.size() * sizeof(T)));
    bytes.append((8 - bytes.size() % 8) % 8, '\0');
}

QByteArray compiledFile(const Dictionary &dictionary, const Trie &trie, const std::vector<TagName> &tags,
                        const CompiledModel &model)
{
    QByteArray body;
    append(body, trie.roots);
    append(body, trie.nodes);
    append(body, trie.units);
    append(body, trie.frequencies);
    append(body, tags);
    append(body, model.states);
    append(body, model.starts);
    append(body, model.transitions);
    append(body, model.firstPredecessors);
    append(body, model.predecessors);
    append(body, model.firstEmissions);
    append(body, model.emissions);

    WordsHeader header;
    header.nodeCount = static_cast<uint32_t>(trie.units.size());
    header.frequencyCount = static_cast<uint32_t>(trie.frequencies.size());
    header.tagCount = static_cast<uint32_t>(tags.size());
    header.stateCount = static_cast<uint32_t>(model.states.size());
    header.emissionCount = static_cast<uint32_t>(model.emissions.size());
    header.predecessorCount = static_cast<uint32_t>(model.predecessors.size());
    header.pairBits = trie.placeBits;
    header.logTotal = std::log(dictionary.total);
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256);
    std::copy(hash.begin(), hash.end(), header.sha256.begin());
    append(body, trie.singles);
    append(body, trie.pairBits);
    append(body, trie.pairs);
    return QByteArray(reinterpret_cast<const char *>(&header), sizeof(header)) + body;
}

QByteArray compileJieba(const QString &folder)
{
    const Dictionary dictionary = readDictionary(folder + "/dict.txt"_L1);
    const Model model = readModel(folder + "/posseg"_L1);
    Names tags;
    tags.add({});
    for (const DictionaryWord &word : dictionary.words)
        tags.add(word.tag);
    for (const auto &[state, start] : model.starts)
        tags.add(state.second);
    tags.finish();
    return compiledFile(dictionary, TrieBuilder(dictionary, tags).run(), tags.list(), compile(model, tags));
}

} // namespace

int main(int argc, char **argv)
try {
    if (argc != 3)
        throw std::runtime_error("usage: makewords JIEBA_FOLDER OUTPUT");
    QFile output(QString::fromLocal8Bit(argv[2]));
    if (!output.open(QIODevice::WriteOnly) || output.write(compileJieba(QString::fromLocal8Bit(argv[1]))) < 0)
        throw std::runtime_error("cannot write the output");
    return 0;
} catch (const std::exception &error) {
    std::fprintf(stderr, "makewords: %s\n", error.what());
    return 1;
}
