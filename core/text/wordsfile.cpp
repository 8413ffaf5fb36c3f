// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/wordsfile.h"

#include "core/text/phrasetrie.h"

#include <QFile>
#include <QFileInfo>

#include <cstring>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Takes one section after the other off a file's bytes.
class Sections
{
public:
    explicit Sections(std::span<const std::byte> bytes)
        : m_rest(bytes)
    {
    }

    template<typename T>
    std::span<const T> take(size_t count)
    {
        const size_t size = (count * sizeof(T) + 7) / 8 * 8;
        if (size > m_rest.size()) {
            m_complete = false;
            return {};
        }
        const auto *data = reinterpret_cast<const T *>(m_rest.data());
        m_rest = m_rest.subspan(size);
        return {data, count};
    }

    [[nodiscard]] bool isComplete() const { return m_complete && m_rest.empty(); }

private:
    std::span<const std::byte> m_rest;
    bool m_complete = true;
};

std::span<const std::byte> mapped(const QString &path)
{
    static QFile file; // stays open and mapped for the life of the process
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const uchar *data = file.map(0, file.size());
    return data == nullptr ? std::span<const std::byte>() : std::as_bytes(std::span(data, static_cast<size_t>(file.size())));
}

/// Not through QCoreApplication: there may be none yet.
QString programFolder()
{
    return QFileInfo(QFile::symLinkTarget(u"/proc/self/exe"_s)).path();
}

} // namespace

WordsFile wordsFile(std::span<const std::byte> bytes)
{
    WordsFile file;
    if (bytes.size() < sizeof(WordsHeader))
        return {};
    std::memcpy(&file.header, bytes.data(), sizeof(WordsHeader));
    const WordsHeader &header = file.header;
    if (header.magic != WordsHeader::expectedMagic || header.byteOrder != WordsHeader::expectedByteOrder)
        return {};
    Sections sections(bytes.subspan(sizeof(WordsHeader)));
    file.roots = sections.take<uint32_t>(65536);
    file.nodes = sections.take<WordNode>(size_t(header.nodeCount) + 1);
    file.units = sections.take<char16_t>(header.nodeCount);
    file.frequencies = sections.take<WordFrequency>(header.frequencyCount);
    file.tags = sections.take<TagName>(header.tagCount);
    file.states = sections.take<WordState>(header.stateCount);
    file.starts = sections.take<float>(header.stateCount);
    file.transitions = sections.take<float>(size_t(header.stateCount) * header.stateCount);
    file.firstPredecessors = sections.take<uint32_t>(header.stateCount + 1);
    file.predecessors = sections.take<uint8_t>(header.predecessorCount);
    file.firstEmissions = sections.take<uint32_t>(65537);
    file.emissions = sections.take<WordEmission>(header.emissionCount);
    if (header.pairBits < 6 || header.pairBits > 24)
        return {};
    file.singles = sections.take<WordSingle>(65536);
    file.pairBits = sections.take<uint64_t>((size_t(1) << (header.pairBits + WordPair::filterBits)) / 64);
    file.pairs = sections.take<WordPair>(size_t(1) << header.pairBits);
    return sections.isComplete() ? file : WordsFile();
}

const WordsFile &WordsFile::instance()
{
    static const WordsFile file = wordsFile(mapped(programFolder() + "/../share/lectern/words.dat"_L1));
    return file;
}

uint32_t WordsFile::find(QStringView word) const
{
    if (isEmpty() || word.isEmpty())
        return 0;
    if (word.size() == 1)
        return roots[word[0].unicode()];
    const char16_t first = word[0].unicode();
    const char16_t second = word[1].unicode();
    const WordPair *pair = pairFrom(placeOf(first, second), first, second);
    uint32_t node = pair == nullptr ? 0 : pair->node;
    for (qsizetype i = 2; i < word.size() && node != 0; ++i)
        node = child(node, word[i].unicode());
    return node;
}

} // namespace lectern
