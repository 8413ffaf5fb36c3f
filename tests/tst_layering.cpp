// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace
{

/// Within core a folder includes only those above it in this list (and itself).
const QStringList coreOrder = u"base db text import extract analyse notes search store export library"_s.split(u' ');

/// What every folder of ui may include; ui/window may include all.
const QStringList uiShared = u"state actions jobs rows settings"_s.split(u' ');
const QStringList uiSharedFiles = {u"ui/notes/notebook.h"_s};

struct Include {
    QString file; ///< relative to the source folder
    QString path; ///< as written between the quotation marks
};

QList<Include> includesOf(const QString &folder)
{
    QList<Include> found;
    const QDir root(QStringLiteral(LECTERN_SOURCE_DIR));
    QDirIterator files(root.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.startsWith("#include \""))
                continue;
            const QString path = QString::fromUtf8(line).section(u'"', 1, 1);
            found.append({root.relativeFilePath(file.fileName()), path});
        }
    }
    return found;
}

/// Made beside the file by the build: no layer of its own.
bool isGenerated(const Include &include)
{
    return !include.path.contains(u'/');
}

bool coreAllows(const Include &include)
{
    if (isGenerated(include))
        return true;
    const int from = int(coreOrder.indexOf(include.file.section(u'/', 1, 1)));
    const int to = int(coreOrder.indexOf(include.path.section(u'/', 1, 1)));
    return include.path.startsWith(u"core/") && from >= 0 && to >= 0 && to <= from;
}

bool uiAllows(const Include &include)
{
    const QString from = include.file.section(u'/', 1, 1);
    const QString to = include.path.section(u'/', 1, 1);
    if (isGenerated(include) || include.path.startsWith(u"core/") || from == u"window" || from == to)
        return true;
    return include.path.startsWith(u"ui/") && (uiShared.contains(to) || uiSharedFiles.contains(include.path));
}

/// The types of namespace lectern that a header of the folder defines, each with its file. Types within an unnamed or an inner namespace
/// and within other types are indented or come after a second `namespace` line; they may share names.
QMultiMap<QString, QString> typesOf(const QString &folder)
{
    static const QRegularExpression definition(u"^(?:struct|class|enum class) ([A-Z]\\w*)(?: final)?(?: :[^;]*| \\{.*)?$"_s);
    QMultiMap<QString, QString> found;
    const QDir root(QStringLiteral(LECTERN_SOURCE_DIR));
    QDirIterator files(root.filePath(folder), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("namespace ") && line != "namespace lectern")
                break;
            if (const auto match = definition.match(QString::fromUtf8(line)); match.hasMatch())
                found.insert(match.captured(1), root.relativeFilePath(file.fileName()));
        }
    }
    return found;
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void coreIncludesOnlyWhatIsAbove()
    {
        const auto includes = includesOf(u"core"_s);
        QVERIFY(includes.size() > 10);
        for (const Include &include : includes)
            QVERIFY2(coreAllows(include), qPrintable(include.file + u" includes "_s + include.path));
    }

    void uiFoldersMeetInSharedOnes()
    {
        for (const Include &include : includesOf(u"ui"_s))
            QVERIFY2(uiAllows(include), qPrintable(include.file + u" includes "_s + include.path));
    }

    /// Two types of one name in two files compile and link, and then one's destructor runs on the other.
    void everyTypeHasANameOfItsOwn()
    {
        for (const QString &folder : {u"core"_s, u"ui"_s, u"app/lectern"_s}) {
            auto types = typesOf(folder);
            if (folder != u"core"_s)
                types.unite(typesOf(u"core"_s));
            QVERIFY(types.size() > 5);
            for (const QString &name : types.uniqueKeys())
                QVERIFY2(types.count(name) == 1, qPrintable(name + u" in "_s + types.values(name).join(u", "_s)));
        }
    }

    void theRuleCanFail()
    {
        QVERIFY(!coreAllows({u"core/text/a.cpp"_s, u"core/extract/b.h"_s}));
        QVERIFY(!coreAllows({u"core/text/a.cpp"_s, u"ui/state/b.h"_s}));
        QVERIFY(!uiAllows({u"ui/source/a.cpp"_s, u"ui/evidence/b.h"_s}));
        QVERIFY(!uiAllows({u"ui/source/a.cpp"_s, u"app/lectern/b.h"_s}));
    }
};

QTEST_APPLESS_MAIN(TestLayering)
#include "tst_layering.moc"
