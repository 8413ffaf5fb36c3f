// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"
#include "corpus.h"

#include "core/library/library.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

/// A change, and everything behind it until the lists of entities are there again.
void measure(Library &library, const char *what, const std::function<void()> &change, const QString &on)
{
    double wall = 0.0;
    int behind = 0;
    const double before = processSeconds();
    wall = seconds(
        [&] {
            change();
            (void)library.entityLedger(); // which carries over what it can
            behind = library.documentsBehind();
            (void)library.refreshIndex();
        },
        1);
    print(what, wall, "s",
          on + u", %1 s of processor time, %2 documents read again"_s.arg(processSeconds() - before, 0, 'f', 2).arg(behind));
}

} // namespace

void benchDictionary(const Options &options)
{
    const Corpus corpus;
    for (const int count : options.documents) {
        const QString folder = corpusFolder(count);
        if (corpus.write(folder, count) < 0)
            return;
        const QTemporaryDir scratch;
        const QString path = options.library.isEmpty() ? scratch.filePath(u"bench.lectern"_s) : options.library;
        const auto library = Library::open(path);
        if (!library) {
            std::printf("%s\n", qUtf8Printable(library.error().message));
            return;
        }
        (void)(*library)->import({folder});
        (void)(*library)->refreshIndex();
        const QString on = u"%L1 documents"_s.arg(count);
        const auto ledger = (*library)->entityLedger();
        if (!ledger || (*ledger)->entities().size() < 100)
            return;
        // A thing of a few documents, and the one of most.
        const auto &entities = (*ledger)->entities();
        const auto rank = [](const LedgerEntity &entity) { return entity.places.size(); };
        const LedgerEntity common = *std::ranges::max_element(entities, {}, rank);
        const LedgerEntity rare = *std::ranges::find_if(
            entities, [](const LedgerEntity &entity) { return entity.places.size() > 2 && entity.places.size() < 12; });
        const auto set = [&](const QString &name) {
            return [&library, name] { (void)(*library)->setDictionary(UserDictionary({{name, {}, EntityType::Product, {}}})); };
        };
        const auto decide = [&](const LedgerEntity &entity) {
            return [&library, entity] {
                Decision decision;
                decision.layer = Layer::Entities;
                decision.verb = Verb::Correct;
                decision.scope = Scope::Library;
                decision.type = entity.type;
                decision.name = entity.name;
                decision.fields = {{u"name"_s, u"Renamed"_s}};
                (void)(*library)->addDecisions({decision});
            };
        };
        const auto places = [&](const LedgerEntity &entity) { return on + u", a name of %1"_s.arg(entity.places.size()); };
        measure(**library, "a first name in the dictionary", set(rare.name), places(rare));
        measure(**library, "renamed", set(u"青麦动力九号"_s), places(rare));
        measure(**library, "a name that the index cannot be asked for", set(u"36050"_s), on);
        measure(**library, "the most common name", set(common.name), places(common));
        measure(**library, "taken out again", [&] { (void)(*library)->setDictionary({}); }, places(common));
        measure(**library, "renamed in all documents", decide(rare), places(rare));
        measure(**library, "renamed in all documents", decide(common), places(common));
        const auto log = (*library)->decisions();
        measure(
            **library, "both taken back",
            [&] {
                std::vector<DecisionId> ids;
                for (const Decision &decision : *log)
                    ids.push_back(decision.id);
                (void)(*library)->removeDecisions(ids);
            },
            on);
    }
}

} // namespace lectern::bench
