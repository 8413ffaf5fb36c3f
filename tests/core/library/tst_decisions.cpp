// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/database.h"
#include "core/extract/pipeline.h"
#include "core/library/library.h"
#include "core/notes/decisionfields.h"
#include "core/store/files.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <array>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

constexpr auto article = "---\ntitle: 云杉年报\ndate: 2025-03-01\nsite: 晨报\n---\n\n# 云杉年报\n\n"
                         "2024年，云杉科技公司营收增长28%，达到65亿元。云杉科技创始人林一舟表示，推理成本将继续下降。\n\n"
                         "据晨星咨询数据，2023年市场规模为120亿美元，2028年将达到300亿美元。\n\n"
                         "林一舟认为，多模态模型的需求正在快速增长，企业应当尽早投入。\n";
constexpr auto other = "# Quarterly report\n\nRevenue rose 12% to $4.5 billion in 2024. Acme Corp said costs will fall.\n";

} // namespace

class TestDecisions : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Library> m_library;
    SourceId m_article;

    QString file(const QString &name) const { return m_folder.filePath(u"docs/"_s + name); }

    void write(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(file(name)).path());
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(bytes);
    }

    void open()
    {
        m_library.reset();
        auto library = Library::open(m_path);
        QVERIFY2(library, library ? "" : qPrintable(library.error().message));
        m_library = std::move(*library);
    }

    SourceId import(const QString &name, QStringList *messages = nullptr)
    {
        const auto report = m_library->import({file(name)});
        if (!report || report->lines.empty())
            return {};
        if (messages)
            *messages = report->lines[0].messages;
        return report->lines[0].source;
    }

    std::shared_ptr<const OpenDocument> document(SourceId id = {}) const
    {
        const auto read = m_library->document(id ? id : m_article);
        return read ? *read : nullptr;
    }

    Decision on(Layer layer, Verb verb, Span span, const QJsonObject &fields = {}) const
    {
        const auto read = document();
        Decision decision;
        decision.layer = layer;
        decision.verb = verb;
        decision.source = m_article;
        decision.fields = fields;
        setPlace(decision, read->parsed.source.text, read->parsed.source.textSha256, span);
        return decision;
    }

    Decision on(Layer layer, Verb verb, const QString &quote, const QJsonObject &fields = {}) const
    {
        const qsizetype at = document()->parsed.source.text.indexOf(quote);
        return on(layer, verb, Span{at, at + quote.size()}, fields);
    }

    Decision byName(Verb verb, const QString &name, EntityType type, const QJsonObject &fields, Scope scope) const
    {
        Decision decision;
        decision.layer = Layer::Entities;
        decision.verb = verb;
        decision.scope = scope;
        decision.source = m_article;
        decision.name = name;
        decision.type = type;
        decision.fields = fields;
        return decision;
    }

    DecisionId add(const Decision &decision)
    {
        const auto added = m_library->addDecisions({decision});
        return added ? added->front().id : DecisionId();
    }

    const Quantity *number(const QString &quote) const
    {
        m_held = document();
        for (const Quantity &row : m_held->extraction.quantities)
            if (m_held->parsed.source.slice(row.span) == quote)
                return &row;
        return nullptr;
    }

    const Entity *entity(const QString &name, SourceId id = {}) const
    {
        m_held = document(id);
        for (const Entity &row : m_held->extraction.entities)
            if (row.name == name)
                return &row;
        return nullptr;
    }

    SourceSummary summary(SourceId id) const
    {
        const auto sources = m_library->sources();
        return *std::ranges::find(*sources, id, &SourceSummary::id);
    }

    void run(const QByteArray &sql, const QString &path)
    {
        m_library.reset();
        auto database = Database::open(path, Database::Mode::ReadWrite);
        QVERIFY(database && database->execute(sql));
    }

    mutable std::shared_ptr<const OpenDocument> m_held;

private slots:
    void init()
    {
        static int count = 0;
        m_path = m_folder.filePath(u"%1.lectern"_s.arg(++count));
        QDir(file(u""_s)).removeRecursively();
        write(u"article.md"_s, article);
        write(u"other.md"_s, other);
        open();
        m_article = import(u"article.md"_s);
        QVERIFY(number(u"65亿元"_s));
    }

    void decidedRowsComeBackAfterARestart()
    {
        const int before = summary(m_article).quantities;
        const DecisionId rejected = add(on(Layer::Quantities, Verb::Reject, u"120亿美元"_s));
        const DecisionId corrected = add(on(Layer::Quantities, Verb::Correct, u"65亿元"_s, {{u"unit"_s, u"USD"_s}}));
        QVERIFY(rejected < corrected);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(!number(u"120亿美元"_s));
            QCOMPARE(number(u"65亿元"_s)->unit, u"USD"_s);
            QCOMPARE(document()->decisions.rejected.quantities.size(), 1u);
            QCOMPARE(summary(m_article).quantities, before - 1);
            QCOMPARE(m_library->decisions(m_article)->size(), 2u);
            open();
        }
        QVERIFY(m_library->removeDecisions({rejected, corrected}));
        QCOMPARE(number(u"65亿元"_s)->unit, u"CNY"_s);
        QVERIFY(number(u"120亿美元"_s));
        QCOMPARE(summary(m_article).quantities, before);
    }

    void undoneAndRedoneKeepsItsPlaceInTheLog()
    {
        const auto first = m_library->addDecisions({on(Layer::Quantities, Verb::Correct, u"65亿元"_s, {{u"unit"_s, u"USD"_s}})});
        add(on(Layer::Quantities, Verb::Correct, u"65亿元"_s, {{u"unit"_s, u"HKD"_s}}));
        QVERIFY(m_library->removeDecisions({first->front().id}));
        QVERIFY(m_library->addDecisions(*first));
        QCOMPARE(number(u"65亿元"_s)->unit, u"HKD"_s);
        QCOMPARE(m_library->decisions()->front(), first->front());
    }

    void allOrNothing()
    {
        Decision nowhere = on(Layer::Quantities, Verb::Reject, u"65亿元"_s);
        nowhere.source = {4711};
        QVERIFY(!m_library->addDecisions({on(Layer::Quantities, Verb::Reject, u"65亿元"_s), nowhere}));
        QVERIFY(m_library->decisions()->empty());
        QVERIFY(number(u"65亿元"_s));
    }

    void removedAndRestoredWithItsSource()
    {
        add(on(Layer::Quantities, Verb::Reject, u"65亿元"_s));
        const DecisionId wide =
            add(byName(Verb::Merge, u"云杉科技"_s, EntityType::Organization, {{u"name"_s, u"云杉"_s}}, Scope::Library));
        QVERIFY(m_library->removeSource(m_article));
        QCOMPARE(m_library->decisions()->size(), 1u);
        QVERIFY(m_library->restoreSource(m_article));
        QCOMPARE(m_library->decisions()->size(), 2u);
        QVERIFY(!number(u"65亿元"_s));
        // Removed for good, what holds in the library stays.
        QVERIFY(m_library->removeSource(m_article));
        open();
        QCOMPARE(m_library->decisions()->size(), 1u);
        QCOMPARE(m_library->decisions()->front().id, wide);
        QCOMPARE(m_library->decisions()->front().source, SourceId());
    }

    void libraryScopeMeetsWhatIsImportedLater()
    {
        Decision made =
            byName(Verb::Add, u"Acme Corp"_s, EntityType::Organization, {{u"names"_s, QJsonArray{u"costs"_s}}}, Scope::Library);
        QVERIFY(add(made));
        const SourceId later = import(u"other.md"_s);
        QVERIFY(entity(u"Acme Corp"_s, later));
        QVERIFY(entity(u"Acme Corp"_s, later)->aliases.contains(u"costs"_s));
        QCOMPARE(summary(later).entities, int(document(later)->extraction.entities.size()));
        QCOMPARE(m_library->documentsBehind(), 1); // the article's counts do not know it yet
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(m_library->documentsBehind(), 0);
    }

    void aChangedTextCarriesDecisions()
    {
        add(on(Layer::Quantities, Verb::Correct, u"65亿元"_s, {{u"unit"_s, u"USD"_s}}));
        add(on(Layer::Quantities, Verb::Reject, u"120亿美元"_s));
        write(u"article.md"_s,
              QByteArray(article)
                  .replace("# 云杉年报", "# 云杉年报\n\n前言一段。")
                  .replace("120亿美元", "121亿美元，约合八百亿元"));
        QStringList messages;
        QCOMPARE(import(u"article.md"_s, &messages), m_article);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(number(u"65亿元"_s)->unit, u"USD"_s);
        const auto lost = m_library->lostDecisions();
        QCOMPARE(lost->size(), 1u);
        QCOMPARE(lost->front().decision.anchor.quote, u"120亿美元"_s);
        QVERIFY(lost->front().place.state == AnchorState::Doubtful || lost->front().place.state == AnchorState::Lost);
        QCOMPARE(document()->decisions.lost.size(), 1u);
        QCOMPARE(m_library->decisions()->size(), 2u);
        // The text comes back, and with it the ground of the decision.
        write(u"article.md"_s, article);
        import(u"article.md"_s);
        QVERIFY(m_library->lostDecisions()->empty());
        QVERIFY(!number(u"120亿美元"_s));
        QCOMPARE(number(u"65亿元"_s)->unit, u"USD"_s);
    }

    void anotherEncodingCarriesDecisions()
    {
        add(on(Layer::Quantities, Verb::Correct, u"65亿元"_s, {{u"unit"_s, u"USD"_s}}));
        QVERIFY(m_library->setEncoding(m_article, u"GB18030"_s));
        QCOMPARE(m_library->lostDecisions()->size(), 1u);
        QCOMPARE(m_library->properties(m_article)->chosenEncoding, u"GB18030"_s);
        QVERIFY(m_library->setEncoding(m_article, {}));
        QVERIFY(m_library->lostDecisions()->empty());
        QCOMPARE(number(u"65亿元"_s)->unit, u"USD"_s);
        QCOMPARE(m_library->properties(m_article)->chosenEncoding, QString());
    }

    void propertiesTellBothReadings()
    {
        const auto before = m_library->properties(m_article);
        QCOMPARE(before->own, before->meta);
        Metadata meta = before->meta;
        meta.date = QDate(2024, 1, 1);
        meta.title = u"改过的题目"_s;
        QVERIFY(m_library->setMetadata(m_article, meta));
        QCOMPARE(m_library->properties(m_article)->own, before->own);
        QCOMPARE(m_library->properties(m_article)->meta, meta);
        QVERIFY(m_library->setMetadata(m_article, before->own));
        QCOMPARE(*m_library->properties(m_article), *before);
    }

    void anOlderLibraryIsBroughtUpToDateWithABackup()
    {
        run("DROP TABLE decisions; DROP TABLE exports; DROP TABLE row_changes; DROP TABLE places; DROP TABLE watched_folders; "
            "DROP TABLE left_out; DROP TRIGGER leave_out; PRAGMA user_version = 1",
            m_path);
        open();
        QVERIFY(QFile::exists(m_path + u".before-2"_s));
        QVERIFY(add(on(Layer::Quantities, Verb::Reject, u"65亿元"_s)));
        QVERIFY(!number(u"65亿元"_s));
    }

    void aNewLibraryLeavesNoBackup() { QVERIFY(!QFile::exists(m_path + u".before-2"_s)); }

    /// Fifty decisions of all sorts stand after a new run: in the library with another version of the rules, without its index, and
    /// over rows that other rules might find.
    void fiftyDecisionsSurviveANewRun()
    {
        write(u"long.md"_s, longArticle());
        m_article = import(u"long.md"_s);
        const auto added = m_library->addDecisions(fiftyDecisions());
        QVERIFY(added);
        QCOMPARE(added->size(), 50u);
        const Extraction decided = document()->extraction;
        const DecisionOutcome outcome = document()->decisions;
        checkAllKept(*added, document()->extraction);

        run("UPDATE documents SET version = 'older rules'", indexPath(m_path));
        open();
        QCOMPARE(m_library->documentsBehind(), 2);
        QVERIFY(m_library->refreshIndex());
        QCOMPARE(document()->extraction, decided);
        QCOMPARE(document()->decisions, outcome);

        m_library.reset();
        removeIndexFile(indexPath(m_path));
        open();
        QCOMPARE(document()->extraction, decided);
        QCOMPARE(summary(m_article).quantities, int(decided.quantities.size()));
    }

    void fiftyDecisionsSurviveOtherRules_data()
    {
        QTest::addColumn<QString>("rules");
        QTest::newRow("find nothing") << u"nothing"_s;
        QTest::newRow("read everything differently") << u"fields"_s;
        QTest::newRow("draw other borders") << u"borders"_s;
        QTest::newRow("miss every second row") << u"half"_s;
    }
    void fiftyDecisionsSurviveOtherRules()
    {
        QFETCH(QString, rules);
        write(u"long.md"_s, longArticle());
        m_article = import(u"long.md"_s);
        const auto added = m_library->addDecisions(fiftyDecisions());
        QVERIFY(added);
        const auto read = document();
        const auto done = applyDecisions(distorted(extract(read->parsed), rules), read->parsed, m_article, DecisionLog(*added));
        QVERIFY(done.outcome.lost.empty());
        checkAllKept(*added, done.extraction);
        for (const Claim &claim : done.extraction.claims)
            for (const int i : claim.quantities)
                QVERIFY(i >= 0 && size_t(i) < done.extraction.quantities.size());
    }

private:
    static QByteArray longArticle()
    {
        QByteArray text = "# 十二家公司\n\n";
        for (int i = 10; i < 22; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "20" + n + "年，云杉科技公司营收增长" + n + "%，达到" + n + "亿元。林一舟表示，推理成本将在20" + n
                + "年继续下降。\n\n";
        }
        return text + "据晨星咨询数据，市场规模不大。马克斯说，需求正在快速增长。苹果与谷歌都在北京。\n";
    }

    [[nodiscard]] QJsonObject fieldsAt(Layer layer, size_t row) const
    {
        const auto read = document();
        const Extraction &e = read->extraction;
        switch (layer) {
        case Layer::Quantities:
            return fieldsOf(e.quantities[row], e.times, read->parsed.source.text);
        case Layer::Times:
            return fieldsOf(e.times[row]);
        case Layer::Quotes:
            return fieldsOf(e.quotes[row]);
        case Layer::Trends:
            return fieldsOf(e.trends[row]);
        case Layer::Claims:
            return fieldsOf(e.claims[row]);
        case Layer::Entities:
            return fieldsOf(e.entities[row]);
        }
        return {};
    }

    template<typename Row>
    void decideOn(std::vector<Decision> &log, Layer layer, const std::vector<Row> &rows, size_t count,
                  const QJsonObject &fields) const
    {
        for (size_t i = 0; i < count && i < rows.size(); ++i) {
            const Verb verb = std::array{Verb::Correct, Verb::Reject, Verb::Accept}[i % 3];
            Decision made = on(layer, verb, rows[i].span, verb == Verb::Correct ? fields : QJsonObject());
            made.row = fieldsAt(layer, i);
            log.push_back(made);
        }
    }

    std::vector<Decision> fiftyDecisions() const
    {
        const auto read = document();
        const Extraction &e = read->extraction;
        std::vector<Decision> log;
        decideOn(log, Layer::Quantities, e.quantities, 12, {{u"unit"_s, u"USD"_s}, {u"subject"_s, u"别家"_s}});
        decideOn(log, Layer::Times, e.times, 9, {{u"value"_s, u"1999"_s}});
        decideOn(log, Layer::Quotes, e.quotes, 6, {{u"speaker"_s, u"某人"_s}});
        decideOn(log, Layer::Trends, e.trends, 6, {{u"direction"_s, u"steady"_s}});
        decideOn(log, Layer::Claims, e.claims, 6, {{u"kind"_s, u"opinion"_s}});
        const QJsonObject number{{u"kind"_s, u"count"_s}, {u"value"_s, 0.0}, {u"unit"_s, u"家"_s}};
        log.push_back(on(Layer::Quantities, Verb::Add, u"不大"_s, number));
        log.push_back(on(Layer::Claims, Verb::Add, u"苹果与谷歌都在北京"_s, {{u"kind"_s, u"fact"_s}}));
        log.push_back(on(Layer::Trends, Verb::Add, u"市场规模不大"_s, {{u"direction"_s, u"down"_s}}));
        const auto org = EntityType::Organization;
        log.push_back(byName(Verb::Correct, u"林一舟"_s, EntityType::Person, {{u"name"_s, u"林一舟博士"_s}}, Scope::Document));
        log.push_back(byName(Verb::Correct, u"北京"_s, EntityType::Place, {{u"type"_s, u"event"_s}}, Scope::Library));
        log.push_back(byName(Verb::Merge, u"苹果"_s, org, {{u"name"_s, u"苹果公司"_s}}, Scope::Document));
        log.push_back(byName(Verb::Correct, u"谷歌"_s, org, {{u"names"_s, QJsonArray{u"都在"_s}}}, Scope::Document));
        log.push_back(
            byName(Verb::Split, u"谷歌"_s, org, {{u"name"_s, u"都在"_s}, {u"names"_s, QJsonArray{u"都在"_s}}}, Scope::Document));
        log.push_back(byName(Verb::Add, u"需求"_s, EntityType::Term, {}, Scope::Document));
        log.push_back(byName(Verb::Add, u"马克斯"_s, EntityType::Person, {}, Scope::Library));
        log.push_back(byName(Verb::Reject, u"推理成本"_s, EntityType::Term, {}, Scope::Document));
        return log;
    }

    /// What rules of another day might have found.
    static Extraction distorted(Extraction e, const QString &rules)
    {
        if (rules == u"nothing"_s)
            return {};
        const auto each = [&](auto &rows) {
            if (rules == u"half"_s)
                for (size_t i = 0; i < rows.size(); ++i)
                    rows.erase(rows.begin() + qsizetype(i));
            if constexpr (requires { rows[0].span; })
                for (auto &row : rows)
                    row.span.end -= rules == u"borders"_s && row.span.length() > 3 ? 1 : 0;
        };
        each(e.quantities), each(e.times), each(e.quotes), each(e.trends), each(e.claims), each(e.entities);
        for (Quantity &row : e.quantities) {
            row.period = -1;
            if (rules == u"fields"_s)
                row = {row.span, QuantityKind::Ratio, {}, 1.0, 2.0, u"x"_s, Modifier::Over, Change::Down, {}, {}, -1, {}};
        }
        for (Claim &row : e.claims)
            row.quantities = row.times = row.entities = {};
        return e;
    }

    template<typename Row>
    static const Row *rowAt(const std::vector<Row> &rows, Span span)
    {
        const auto overlapsHalf = [&](const Row &row) {
            const Span both = row.span.intersected(span);
            return 2 * both.length() >= row.span.length() && 2 * both.length() >= span.length();
        };
        const auto found = std::ranges::find_if(rows, overlapsHalf);
        return found == rows.end() ? nullptr : &*found;
    }

    /// A field of the decision stands in the row that it meets; a rejected row is not there.
    template<typename Row, typename Fields>
    static void checkRow(const Decision &decision, const std::vector<Row> &rows, Fields fields)
    {
        const Row *row = rowAt(rows, decision.anchor.span);
        QVERIFY2((row == nullptr) == (decision.verb == Verb::Reject), qPrintable(decision.anchor.quote));
        if (!row)
            return;
        const QJsonObject now = fields(*row);
        for (auto field = decision.fields.begin(); field != decision.fields.end(); ++field)
            QCOMPARE(now[field.key()], field.value());
    }

    void checkAllKept(const std::vector<Decision> &log, const Extraction &e) const
    {
        const QString text = document()->parsed.source.text;
        const auto plain = [](const auto &row) { return fieldsOf(row); };
        for (const Decision &decision : log) {
            if (decision.layer == Layer::Quantities)
                checkRow(decision, e.quantities, [&](const Quantity &row) { return fieldsOf(row, e.times, text); });
            else if (decision.layer == Layer::Times)
                checkRow(decision, e.times, plain);
            else if (decision.layer == Layer::Quotes)
                checkRow(decision, e.quotes, plain);
            else if (decision.layer == Layer::Trends)
                checkRow(decision, e.trends, plain);
            else if (decision.layer == Layer::Claims)
                checkRow(decision, e.claims, plain);
        }
        const auto named = [&](const QString &name) {
            const auto found = std::ranges::find(e.entities, name, &Entity::name);
            return found == e.entities.end() ? nullptr : &*found;
        };
        QVERIFY(named(u"林一舟博士"_s));
        QCOMPARE(named(u"林一舟博士"_s)->mentions.size(), 12u);
        QVERIFY(!named(u"林一舟"_s));
        QVERIFY(named(u"苹果公司"_s));
        QVERIFY(named(u"谷歌"_s));
        QVERIFY(named(u"都在"_s));
        QCOMPARE(named(u"都在"_s)->mentions.size(), 1u);
        QVERIFY(named(u"需求"_s));
        QVERIFY(named(u"马克斯"_s));
        QVERIFY(!named(u"推理成本"_s));
        QVERIFY(!named(u"北京"_s) || named(u"北京"_s)->type == EntityType::Event);
    }
};

QTEST_GUILESS_MAIN(TestDecisions)
#include "tst_decisions.moc"
