// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/window/windowtest.h"
#include "ui/actions/actions.h"
#include "ui/entities/dictionarybook.h"
#include "ui/entities/entitiesmodel.h"
#include "ui/entities/entitiespage.h"
#include "ui/entities/entitypage.h"
#include "ui/entities/entitysheet.h"
#include "ui/entities/entitytree.h"
#include "ui/rows/rowview.h"
#include "ui/window/entitychanges.h"
#include "ui/window/entityflow.h"
#include "ui/window/messagebar.h"
#include "ui/window/navigator.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QUndoStack>

using namespace Qt::StringLiterals;
using namespace lectern;

/// The entities of a library in the window, with real events: tree, page, passages and back, dictionary.
class TestEntities : public WindowTest
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fromTheTextToThePageAndBack();
    void walksTheTree();
    void narrowShowsOneAtATime();
    void doubleClickSelectsAWord();
    void followsTheDictionary();
    void wrongName();
    void changesOfAllSorts();
    void dragsOneOnAnother();

private:
    [[nodiscard]] const Entity *entityIn(int document, const QString &name);
    [[nodiscard]] int inLedger(const QString &name);
    [[nodiscard]] EntitiesPage *page() const { return m_window->entities()->page(); }
};

/// An entity of a document as the library reads it now; valid until the next call.
const Entity *TestEntities::entityIn(int document, const QString &name)
{
    static std::shared_ptr<const OpenDocument> opened;
    opened = m_window->state()->library()->document(m_window->model()->at(document).id).value_or(nullptr);
    if (!opened)
        return nullptr;
    const auto &entities = opened->extraction.entities;
    const auto found = std::ranges::find_if(
        entities, [&](const Entity &entity) { return entity.name == name || entity.aliases.contains(name); });
    return found == entities.end() ? nullptr : &*found;
}

int TestEntities::inLedger(const QString &name)
{
    const auto ledger = m_window->state()->library()->entityLedger();
    return ledger ? (*ledger)->find(name) : -1;
}

void TestEntities::init()
{
    makeFolder();
    openWindow();
    take({write(u"a.md"_s,
                u"# 芯片\n\n英伟达在硅谷发布了新芯片。黄仁勋表示：“我们的需求增长了30%。”\n\n英伟达的对手是青麦动力。\n"_s),
          write(u"b.md"_s, u"# 合作\n\n去年，英伟达与微软合作，投入5亿美元。\n"_s),
          write(u"c.md"_s, u"# 别的\n\n微软没有回答。青麦动力也没有。\n"_s)});
    QCOMPARE(m_window->model()->rowCount(), 3);
    openDocument(sourceAt(0));
}

void TestEntities::cleanup()
{
    closeWindow();
}

void TestEntities::fromTheTextToThePageAndBack()
{
    SourcePage *text = sourcePage();
    QVERIFY(text && text->isReady());
    const qsizetype at = text->document()->parsed.source.text.indexOf(u"英伟达");
    text->view()->setFocus();
    text->view()->setCaret(text->document()->parsed.source.text.size());
    m_window->messages()->hide();
    m_window->actions()->trigger("entity.page"); // no name stands there: it says what to do
    QVERIFY(!page() && m_window->messages()->isVisible() && !m_window->messages()->text().isEmpty());
    text->view()->setCaret(at + 1);
    QVERIFY(m_window->actions()->action("entity.page")->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
    settle();
    QVERIFY(page() && page()->isVisible());
    EntityPage *entity = page()->page();
    QCOMPARE(entity->entity().name, u"英伟达"_s);
    QCOMPARE(entity->profile().passages.size(), size_t(3)); // in both documents
    QCOMPARE(page()->tree()->current(), entity->entity());

    // Enter on a passage leads to it, Alt+Left back to the page.
    QAbstractItemView *passages = entity->view(EntityPage::Passages);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(passages));
    QTest::keyClick(passages, Qt::Key_Down);
    QTest::keyClick(passages, Qt::Key_Down);
    QVERIFY(entity->isVisible()); // walking leads nowhere
    QTest::keyClick(passages, Qt::Key_Return);
    settle();
    QVERIFY(!entity->isVisible());
    SourcePage *shown = sourcePage();
    QVERIFY(shown->isVisible() && shown->view()->hasFocus());
    const Span hit = shown->view()->marking().currentHit;
    QCOMPARE(shown->document()->parsed.source.slice(hit), u"英伟达");
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    settle();
    QVERIFY(entity->isVisible());

    // With whom it appears: their page, and back again.
    entity->showSection(EntityPage::Companions);
    QAbstractItemView *companions = entity->view(EntityPage::Companions);
    QVERIFY(companions->model()->rowCount() > 0);
    const QString other = companions->model()->index(0, 0).data().toString();
    QTest::mouseClick(companions->viewport(), Qt::LeftButton, {},
                      companions->visualRect(companions->model()->index(0, 0)).center());
    settle();
    QCOMPARE(entity->entity().name, other);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    settle();
    QCOMPARE(entity->entity().name, u"英伟达"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    settle();
    QCOMPARE(entity->entity().name, other);
}

void TestEntities::walksTheTree()
{
    QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    QVERIFY(page() && page()->isVisible());
    EntityTree *tree = page()->tree();
    QVERIFY(tree->model()->rowCount() >= 2);
    QTest::keyClick(tree->view(), Qt::Key_Home);
    QTest::keyClick(tree->view(), Qt::Key_Down);
    settle();
    QVERIFY(!tree->current().name.isEmpty());
    QCOMPARE(page()->page()->entity(), tree->current());
    QVERIFY(!page()->page()->profile().passages.empty());
    const int all = tree->model()->matching();
    tree->setReach(EntityTree::Reach::Document);
    QVERIFY(tree->model()->matching() < all);
    openDocument(sourceAt(2));
    QVERIFY(tree->model()->ledger()->find(u"微软"_s) >= 0);
    QCOMPARE(tree->model()->ledger()->find(u"英伟达"_s), -1);
    tree->setReach(EntityTree::Reach::Library);
    tree->focusFilter();
    m_window->area()->showPage(page());
    tree->focusFilter();
    QTest::keyClicks(QApplication::focusWidget(), u"weiruan"_s);
    QCOMPARE(tree->model()->matching(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(tree->model()->matching(), all);
}

void TestEntities::narrowShowsOneAtATime()
{
    m_window->actions()->trigger("entities.show");
    settle();
    m_window->resize(760, 600);
    settle();
    QVERIFY(page()->tree()->isVisible() && !page()->page()->isVisible());
    const EntityRef entity{EntityType::Organization, u"英伟达"_s};
    m_window->entities()->showEntity(entity);
    settle();
    QVERIFY(!page()->tree()->isVisible() && page()->page()->isVisible());
    page()->showList();
    QVERIFY(page()->tree()->isVisible());
}

void TestEntities::doubleClickSelectsAWord()
{
    SourcePage *text = sourcePage();
    const QString &source = text->document()->parsed.source.text;
    for (const QString &word : {u"英伟达"_s, u"硅谷"_s, u"芯片"_s, u"需求"_s}) {
        const qsizetype at = source.indexOf(word, source.indexOf(u"英伟达"));
        text->view()->setSelection({});
        const QRectF box = text->view()->rectOf({at, at + word.size()});
        QVERIFY(!box.isEmpty());
        QTest::qWait(QApplication::doubleClickInterval() + 50); // the third click of three is another thing
        QTest::mouseDClick(text->view()->viewport(), Qt::LeftButton, {}, QPoint(int(box.left()) + 5, int(box.center().y())));
        QCOMPARE(source.sliced(text->view()->selection().start, text->view()->selection().length()), word);
    }
}

void TestEntities::followsTheDictionary()
{
    EntityFlow *flow = m_window->entities();
    flow->dictionary()->setDelay(1);
    m_window->actions()->trigger("dictionary.show");
    settle();
    QVERIFY(flow->dictionary()->change({{u"青麦动力"_s, {u"青麦"_s}, EntityType::Product, {}}}, u"test"_s));
    QTest::qWait(20);
    settle();
    const auto named = [&](EntityType type) {
        const auto &entities = sourcePage()->document()->extraction.entities;
        return std::ranges::any_of(entities, [&](const Entity &entity) {
            return entity.name == u"青麦动力"_s && entity.type == type && entity.why.rule == u"entity.dictionary"_s;
        });
    };
    QTRY_VERIFY(named(EntityType::Product)); // the open document was read again
    QCOMPARE(m_window->state()->library()->documentsBehind(), 0);
    flow->showEntity({EntityType::Product, u"青麦动力"_s});
    settle();
    QTRY_COMPARE(page()->page()->profile().passages.size(), size_t(2));
    m_window->actions()->trigger("edit.undo");
    QTest::qWait(20);
    settle();
    QTRY_VERIFY(!named(EntityType::Product));
}

/// Journey 5 of shared/ui.md: a wrong name is merged into the right one, everywhere, for good.
void TestEntities::wrongName()
{
    take({write(u"d.md"_s, u"# 丁\n\nDeepSeek发布了模型。DeepSeek公司创始人没有说话。\n"_s),
          write(u"e.md"_s, u"# 戊\n\n周一，DeepThink公司宣布开源。DeepThink公司的创始人表示乐观。\n"_s)});
    const Entity *wrong = entityIn(4, u"DeepThink"_s);
    if (!wrong)
        wrong = entityIn(4, u"DeepThink公司"_s);
    QVERIFY(wrong);
    const QString wrongName = wrong->name;
    const auto merged = [&](int document) {
        const Entity *entity = entityIn(document, wrongName);
        return entity && (QStringList(entity->name) + entity->aliases).contains(u"DeepSeek"_s);
    };
    QVERIFY(!merged(4));

    m_window->entities()->showEntity({wrong->type, wrongName});
    settle();
    QVERIFY(page()->isVisible());
    m_window->actions()->trigger("entity.merge");
    QPointer<EntitySheet> sheet = m_window->entities()->changes()->sheet();
    QVERIFY(sheet);
    QVERIFY(QTest::qWaitForWindowActive(sheet));
    QTest::keyClicks(sheet->findChild<QLineEdit *>(), u"DeepSeek"_s);
    sheet->setScope(Scope::Library);
    sheet->findChild<QLineEdit *>()->completer()->popup()->hide();
    QTest::keyClick(sheet, Qt::Key_Return);
    settle();
    QVERIFY(!sheet || !sheet->isVisible());
    QVERIFY2(merged(4), qPrintable(m_window->noteBook()->undoStack()->undoText()));
    QTRY_COMPARE(page()->page()->profile().passages.size(), size_t(4)); // two and two
    QUndoStack *undo = m_window->noteBook()->undoStack();
    QVERIFY2(undo->undoText().contains(wrongName) && undo->undoText().contains(u"DeepSeek"_s), qPrintable(undo->undoText()));

    m_window->actions()->trigger("edit.undo");
    settle();
    QVERIFY(!merged(4));
    m_window->actions()->trigger("edit.redo");
    settle();
    QVERIFY(merged(4));

    reopenWindow();
    QVERIFY(merged(4));
    take({write(u"f.md"_s, u"# 己\n\n后来，DeepThink公司与DeepSeek的名字混在一起。DeepThink公司创始人否认。\n"_s)});
    QVERIFY(merged(5));
    const int one = inLedger(u"DeepSeek"_s);
    QVERIFY(one >= 0);
    QCOMPARE(inLedger(wrongName), one);
}

void TestEntities::changesOfAllSorts()
{
    EntityChanges *changes = m_window->entities()->changes();
    m_window->actions()->trigger("entities.show");
    settle();
    const auto subject = [&](const QString &name) {
        const auto ledger = m_window->entities()->catalog()->ledger();
        const int index = ledger->find(name);
        return index < 0 ? EntitySubject()
                         : subjectOf({ledger->entities()[size_t(index)].type, name}, ledger.get(), m_window->state()->document());
    };
    // F2 in the tree opens the sheet; Enter takes it.
    page()->tree()->reveal(subject(u"微软"_s).entity);
    page()->tree()->view()->setFocus();
    QTest::keyClick(page()->tree()->view(), Qt::Key_F2);
    QPointer<EntitySheet> sheet = changes->sheet();
    QVERIFY(sheet);
    sheet->setName(u"微软公司"_s);
    sheet->setScope(Scope::Library);
    QTest::keyClick(sheet, Qt::Key_Return);
    settle();
    QCOMPARE(entityIn(2, u"微软"_s)->name, u"微软公司"_s);
    QTRY_VERIFY(!m_window->entities()->catalog()->isReading());
    QVERIFY(subject(u"微软公司"_s).entity.name == u"微软公司"_s);

    QVERIFY(changes->change(subject(u"英伟达"_s), {EntityTask::Retype, {}, EntityType::Product, {}, Scope::Document}));
    settle();
    QCOMPARE(entityIn(0, u"英伟达"_s)->type, EntityType::Product);
    QCOMPARE(entityIn(1, u"英伟达"_s)->type, EntityType::Organization); // another document
    m_window->actions()->trigger("edit.undo");
    settle();
    QCOMPARE(entityIn(0, u"英伟达"_s)->type, EntityType::Organization);

    QVERIFY(changes->change(subject(u"英伟达"_s), {EntityTask::Reject, {}, EntityType::Organization, {}, Scope::Library}));
    settle();
    QVERIFY(!entityIn(0, u"英伟达"_s) && !entityIn(1, u"英伟达"_s));
    QCOMPARE(inLedger(u"英伟达"_s), -1);
    m_window->actions()->trigger("edit.undo");
    settle();
    QVERIFY(entityIn(1, u"英伟达"_s));

    // Selected words become an entity.
    m_window->area()->showPage(sourcePage());
    SourcePage *text = sourcePage();
    const qsizetype at = text->document()->parsed.source.text.indexOf(u"需求");
    text->view()->setSelection({at, at + 2});
    QVERIFY(m_window->actions()->action("entity.add")->isEnabled());
    m_window->actions()->trigger("entity.add");
    QVERIFY(changes->sheet());
    QCOMPARE(changes->sheet()->request().name, u"需求"_s);
    changes->sheet()->setScope(Scope::Document);
    QTest::keyClick(changes->sheet(), Qt::Key_Return);
    settle();
    QVERIFY(entityIn(0, u"需求"_s));
    QVERIFY(inLedger(u"需求"_s) >= 0);

    QVERIFY(changes->change(subject(u"英伟达"_s), {EntityTask::AddName, u"青麦动力"_s, {}, {}, Scope::Library}));
    settle();
    QCOMPARE(entityIn(0, u"青麦动力"_s), entityIn(0, u"英伟达"_s));
    QVERIFY(entityIn(0, u"英伟达"_s)->mentions.size() >= 3);
}

void TestEntities::dragsOneOnAnother()
{
    m_window->actions()->trigger("entities.show");
    settle();
    RowView *view = page()->tree()->view();
    EntitiesModel *model = page()->tree()->model();
    const auto indexOf = [&](const QString &name) { return model->indexOf(model->ledger()->find(name)); };
    const QModelIndex from = indexOf(u"微软"_s);
    const QModelIndex into = indexOf(u"英伟达"_s);
    QVERIFY(from.isValid() && into.isValid());
    const std::unique_ptr<QMimeData> data(model->mimeData({from}));
    const QPoint point = view->visualRect(into).center();
    QDragEnterEvent enter(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &enter);
    QDragMoveEvent move(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(view->viewport(), &drop);
    EntitySheet *sheet = m_window->entities()->changes()->sheet();
    QVERIFY(sheet);
    QCOMPARE(sheet->request().name, u"英伟达"_s);
    QCOMPARE(sheet->request().scope, Scope::Library);
    QTest::keyClick(sheet, Qt::Key_Return);
    settle();
    QCOMPARE(inLedger(u"微软"_s), inLedger(u"英伟达"_s));
    QVERIFY(entityIn(2, u"微软"_s)); // it takes that name, and keeps its own as another
    QCOMPARE(entityIn(2, u"微软"_s)->name, u"英伟达"_s);
}

QTEST_MAIN(TestEntities)
#include "tst_entityjourney.moc"
