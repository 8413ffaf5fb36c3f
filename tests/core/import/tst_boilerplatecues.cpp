// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/boilerplatecues.h"

#include <QTest>

using namespace lectern;
using namespace Qt::StringLiterals;

class TestBoilerplateCues : public QObject
{
    Q_OBJECT

private slots:
    void reach_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("reach");
        QTest::newRow("also read") << u"Also read: Five ports that went electric"_s << int(Reach::Line);
        QTest::newRow("count of readers") << u"1,242 次阅读"_s << int(Reach::Line);
        QTest::newRow("Traditional") << u"相關推薦"_s << int(Reach::Rest);
        QTest::newRow("in brackets") << u"【相关阅读】"_s << int(Reach::Rest);
        QTest::newRow("reprint notice") << u"原创文章，作者：周向阳，如若转载，请注明出处"_s << int(Reach::Rest);
        QTest::newRow("button") << u"Like (12)"_s << int(Reach::Line);
        QTest::newRow("copyright") << u"Copyright © 2024 Harbour Wire. All rights reserved."_s << int(Reach::Line);
        QTest::newRow("shares are no share bar") << u"Shares of the port operator rose 3%."_s << int(Reach::None);
        QTest::newRow("related as a word") << u"Related costs rose as well, the operator said."_s << int(Reach::None);
        QTest::newRow("reading as a topic") << u"阅读量在过去一年增长了三成，广告收入也随之上升。"_s << int(Reach::None);
        QTest::newRow("comment as a verb") << u"评论认为，这一判断过于乐观。"_s << int(Reach::None);
        QTest::newRow("empty") << QString() << int(Reach::None);
    }

    void reach()
    {
        QFETCH(QString, line);
        QTEST(int(boilerplateReach(line)), "reach");
    }
};

QTEST_APPLESS_MAIN(TestBoilerplateCues)
#include "tst_boilerplatecues.moc"
