// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/cues.h"
#include "core/extract/reading.h"
#include "core/extract/rows.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <span>

namespace lectern
{

/// The classes of `lexicon/speaker-words.tsv`, in the order of its reader.
enum class SpeakerWord {
    Lead,
    Adverb,
    Cut,
    Keep,
    Article,
    Role,
    Head,
    He,
    It,
    They,
    First,
    Of,
    Done,
    Denial,
    Source,
    Group,
    Date
};

[[nodiscard]] constexpr uint32_t bit(SpeakerWord word)
{
    return 1U << unsigned(word);
}

[[nodiscard]] inline bool is(const Cue *cue, SpeakerWord word)
{
    return cue && cue->is(int(word));
}

/// The last `的` in a phrase that has words behind it; an empty hit if there is none.
[[nodiscard]] CueHit lastJoint(QStringView lower, Span phrase);

/// The words around a speaker's name.
[[nodiscard]] const CueTable &speakerWords();

/// One who speaks, as a noun phrase names them.
struct Speaker {
    enum Kind {
        Person,      ///< a name of somebody
        Body,        ///< a name of a company, an agency, a publication
        Description, ///< people without a name: `一位Meta的技术主管`, `some analysts`
        Bare,        ///< a noun phrase that only a strong verb makes a speaker
        First,       ///< the voice of the text itself: 我, we
    };
    QString name; ///< the fullest name in the document, or the description without its article
    Span span;    ///< projected: the noun phrase
    Kind kind = Person;
};

/// Who stands before or after a verb of speech. Noun phrases are read backwards from the verb: adverbs off, then adjuncts
/// (`在…中`, `对记者`), then, from the words of `lexicon/speaker-words.tsv`, the name, the title or the description is told. Positions are
/// projected.
class Speakers
{
public:
    /// All three are kept by reference and must outlive this. `lower` is lowered(reading.text()).
    Speakers(const Reading &reading, QStringView lower, const std::vector<Entity> &entities);

    /// A name of the document, in order of place.
    struct Mention {
        Span span;
        const Entity *entity = nullptr;
    };

    /// The speaker whose phrase ends where `clause` ends.
    [[nodiscard]] std::optional<Speaker> before(Span clause) const;
    /// The speaker whose phrase begins where `clause` begins (`said Tim Cook, the …`).
    [[nodiscard]] std::optional<Speaker> after(Span clause) const;
    /// The first person or body named in a span: the subject of a clause that goes before.
    [[nodiscard]] std::optional<Speaker> firstNamed(Span span) const;
    /// The first person named in a span.
    [[nodiscard]] std::optional<Speaker> personIn(Span span) const;
    /// Whom a pronoun that begins `clause` means.
    [[nodiscard]] std::optional<Speaker> pronounAt(Span clause) const;
    /// Whether the words before a speaker's clause only set its scene (`当…时`, `随着…`).
    [[nodiscard]] bool isAdjunct(Span clause) const;

    /// The fullest name in the document of what `written` names.
    [[nodiscard]] QString fullName(const QString &written) const;
    /// Whether the document knows a person of this name.
    [[nodiscard]] bool isPerson(const QString &written) const { return m_people.contains(written); }
    [[nodiscard]] std::span<const Mention> mentionsIn(Span span) const;
    /// Remembers who spoke last, for pronouns that follow, and the names of people who are not among the document's entities.
    void noteSpeaker(const Speaker &speaker);
    [[nodiscard]] const std::optional<Speaker> &lastSpeaker() const { return m_last; }

private:
    [[nodiscard]] QString written(Span span) const;
    void indexNames(const std::vector<Entity> &entities);
    [[nodiscard]] Span trimmed(Span phrase) const;
    [[nodiscard]] Span withoutLead(Span phrase) const;
    [[nodiscard]] Span withoutAdverbs(Span phrase) const;
    [[nodiscard]] Span withoutAdjunct(Span phrase) const;
    [[nodiscard]] std::optional<Speaker> named(Span phrase) const;
    [[nodiscard]] std::optional<Speaker> person(Span phrase) const;
    [[nodiscard]] std::optional<Speaker> ofPronoun(const CueHit &pronoun) const;
    [[nodiscard]] bool isOffice(const CueHit &body, Span phrase) const;
    [[nodiscard]] bool mayBeName(Span phrase) const;
    [[nodiscard]] bool isProperWord(Span phrase) const;
    [[nodiscard]] std::optional<Speaker> described(Span phrase) const;
    [[nodiscard]] std::optional<Speaker> body(Span phrase) const;
    [[nodiscard]] std::optional<Speaker> latinName(Span phrase) const;
    [[nodiscard]] std::optional<Speaker> titled(Span phrase) const;
    [[nodiscard]] std::optional<Speaker> antecedent(qsizetype position, bool ofPerson) const;
    [[nodiscard]] std::optional<Speaker> describedNear(qsizetype position) const;
    [[nodiscard]] bool isGroup(Span phrase) const;
    [[nodiscard]] bool isDateLetter(qsizetype at) const;
    [[nodiscard]] bool mentionStartsAt(qsizetype position) const;
    [[nodiscard]] bool mentionEndsAt(qsizetype position) const;
    [[nodiscard]] bool isInMention(qsizetype position) const;
    [[nodiscard]] Speaker make(Span span, Speaker::Kind kind) const;

    const Reading &m_reading;
    QStringView m_lower;
    std::vector<Mention> m_mentions;
    QHash<QString, QString> m_fullNames; ///< looked up only
    QSet<QString> m_introduced; ///< people whose name a title told: `分析师李卓`
    QSet<QString> m_people;
    std::optional<Speaker> m_last;
    std::optional<Speaker> m_lastPerson;
};

} // namespace lectern
