// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/db/archive.h"

#include <QTest>

#include <limits>

using namespace lectern;
using namespace Qt::StringLiterals;

namespace
{

enum class Shade { Light, Dark = 300 };

struct Piece {
    QString name;
    std::optional<double> size;
    Shade shade = Shade::Light;
    bool operator==(const Piece &) const = default;
};

template<typename Archive>
void fields(Archive &archive, Piece &piece)
{
    archive(piece.name, piece.size, piece.shade);
}

const std::vector<Piece> pieces{{u"國🚀"_s, 0.1, Shade::Dark}, {{}, {}, Shade::Light}};

} // namespace

class TestArchive : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<qint64>("number");
        for (const qint64 number : {qint64(0), qint64(1), qint64(-1), qint64(63), qint64(64), qint64(-65), qint64(1) << 40,
                                    std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max()})
            QTest::newRow(qPrintable(QString::number(number))) << number;
    }

    void numbers()
    {
        QFETCH(qint64, number);
        ArchiveWriter writer;
        writer(number);
        ArchiveReader reader(writer.bytes());
        qint64 back = 5;
        reader(back);
        QCOMPARE(back, number);
        QVERIFY(reader.isOk() && reader.isAtEnd());
    }

    void structsAndLists()
    {
        ArchiveWriter writer;
        writer(pieces, QList<int>{3, -4}, QStringList{u"a"_s}, true);
        ArchiveReader reader(writer.bytes());
        std::vector<Piece> back;
        QList<int> numbers;
        QStringList words;
        bool flag = false;
        reader(back, numbers, words, flag);
        QVERIFY(reader.isOk() && reader.isAtEnd());
        QCOMPARE(back, pieces);
        QCOMPARE(numbers, (QList<int>{3, -4}));
        QCOMPARE(words, QStringList{u"a"_s});
        QVERIFY(flag);
    }

    void damagedBytesAreRefused()
    {
        ArchiveWriter writer;
        writer(pieces);
        for (qsizetype length = 0; length < writer.bytes().size(); ++length) {
            ArchiveReader reader(QByteArrayView(writer.bytes()).first(length));
            std::vector<Piece> back;
            reader(back);
            QVERIFY(!reader.isOk());
        }
        // A count beyond all bytes must not be believed.
        ArchiveReader reader(QByteArrayView("\xff\xff\xff\xff\xff\xff\x7f", 7));
        std::vector<Piece> back;
        reader(back);
        QVERIFY(!reader.isOk());
        QVERIFY(back.empty());
    }
};

QTEST_APPLESS_MAIN(TestArchive)
#include "tst_archive.moc"
