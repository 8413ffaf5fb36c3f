// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/jumppalette.h"

#include "ui/documents/documentsmodel.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/rowview.h"
#include "ui/rows/visibletext.h"
#include "ui/settings/icons.h"
#include "ui/state/viewstate.h"

#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype LongestSelection = 40;

enum { WordsRole = Qt::UserRole + 1, SourceRole, StartRole, EndRole };

} // namespace

JumpPalette::JumpPalette(ViewState *state, DocumentsModel *documents, QWidget *window)
    : Palette(u"jumpPalette"_s, tr("Words to search for, or a document or heading to jump to"), window)
    , m_state(state)
    , m_documents(documents)
{
    list()->setEmptyText(tr("Type words to search for"),
                         tr("Or some letters of a document’s title, or of a heading in the open one."));
    connect(documents, &QAbstractItemModel::modelReset, this, [this] {
        m_folding.drop();
        m_list.setDocuments(std::make_shared<const DocumentsListing>(), std::make_shared<const std::vector<QString>>());
    });
}

/// Titles are folded when the palette is first opened after documents came or went; of many in a job, after which they are found too.
void JumpPalette::followDocuments()
{
    const SharedListing listing = m_documents->listing();
    if (m_list.documents() == listing)
        return;
    m_folding.drop();
    if (listing->sources.size() <= size_t(fewDocuments)) {
        m_list.setDocuments(listing, JumpList::foldedTitles(*listing));
        return;
    }
    m_folding = Jobs::instance().start(
        this, [listing](const Progress &) { return JumpList::foldedTitles(*listing); },
        [this, listing](const JumpList::Titles &titles) {
            m_list.setDocuments(listing, titles);
            if (isVisible())
                narrow(typed());
        });
}

void JumpPalette::openHere()
{
    followDocuments();
    const auto &document = m_state->document();
    m_list.setHeadings(document.get());
    const Span selected = m_state->selection();
    const bool few = document && selected.length() > 0 && selected.length() <= LongestSelection;
    open(few ? withoutGlosses(visibleText(document->parsed, selected)) : QString());
}

void JumpPalette::narrow(const QString &words)
{
    model()->clear();
    const QString wanted = words.trimmed();
    if (!wanted.isEmpty()) {
        auto *item = new QStandardItem(themeIcon(u"search"_s), tr("Search the library for “%1”").arg(wanted));
        item->setData(wanted, WordsRole);
        model()->appendRow(item);
    }
    for (const JumpTarget &target : m_list.find(words)) {
        auto *item = new QStandardItem(themeIcon(target.isHeading ? u"view-list-tree"_s : u"text-x-generic"_s), target.text);
        item->setData(target.isHeading ? tr("Heading in this document") : target.quiet, QuietRole);
        item->setData(target.source.value, SourceRole);
        if (target.isHeading) {
            item->setData(target.heading.start, StartRole);
            item->setData(target.heading.end, EndRole);
        }
        model()->appendRow(item);
    }
    list()->reveal(model()->index(0, 0));
}

void JumpPalette::take(const QModelIndex &index)
{
    const SourceId source{index.data(SourceRole).toLongLong()};
    if (const QVariant start = index.data(StartRole); start.isValid())
        m_state->showPassage({source, {start.toLongLong(), index.data(EndRole).toLongLong()}});
    else if (source)
        m_state->openDocument(source);
    else
        emit searchRequested(index.data(WordsRole).toString());
}

} // namespace lectern

#include "moc_jumppalette.cpp"
