// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench.h"

#include "core/extract/quantities.h"
#include "core/extract/times.h"
#include "core/import/document.h"

using namespace Qt::StringLiterals;

namespace lectern::bench
{

namespace
{

constexpr qsizetype Length = 1'000'000; ///< characters

struct Case {
    const char *name;
    QString piece;
};

const std::vector<Case> &cases()
{
    static const std::vector<Case> all{
        {"a million digits", u"7"_s},
        {"a million 亿", u"亿"_s},
        {"a million 一", u"一"_s},
        {"a million 万", u"万"_s},
        {"a million 百", u"百"_s},
        {"a million 半", u"半"_s},
        {"a million 几", u"几"_s},
        {"一亿 again and again", u"一亿"_s},
        {"一万一千 again and again", u"一万一千"_s},
        {"a million (", u"("_s},
        {"deep brackets", u"（"_s},
        {"a million commas", u","_s},
        {"1, again and again", u"1,"_s},
        {"1- again and again", u"1-"_s},
        {"9至 again and again", u"9至"_s},
        {"2024年 again and again", u"2024年"_s},
        {"今年 again and again", u"今年"_s},
        {"1月 again and again", u"1月"_s},
        {"a million %", u"%"_s},
        {"5% again and again", u"5%"_s},
        {"$ again and again", u"$"_s},
        {"$5 again and again", u"$5"_s},
        {"1/2 again and again", u"1/2"_s},
        {"1.2. again and again", u"1.2."_s},
        {"一分之 again and again", u"一分之"_s},
        {"3小时 again and again", u"3小时"_s},
        {"ten again and again", u"ten "_s},
        {"twenty-one again and again", u"twenty-one-"_s},
        {"million again and again", u"million "_s},
        {"half a again and again", u"half a "_s},
        {"one in again and again", u"one in "_s},
        {"dozens of again and again", u"dozens of "_s},
        {"the last again and again", u"the last "_s},
        {"March again and again", u"March "_s},
        {"增长 again and again", u"增长"_s},
        {"约5 again and again", u"约5"_s},
        {"10000家企业 again and again", u"10000家企业"_s},
        {"30万开发者 again and again", u"30万开发者"_s},
        {"2M again and again", u"2M上下文"_s},
        {"spaces", u" "_s},
        {"1 and a space again and again", u"1 "_s},
        {"line breaks", u"\n"_s},
        {"a million a", u"a"_s},
        {"a and a space again and again", u"a "_s},
        {"a million 年", u"年"_s},
        {"a million 的", u"的"_s},
        {"emoji", u"\U0001F600"_s},
    };
    return all;
}

} // namespace

void benchWorst()
{
    double slowest = 1e9;
    QString slowestName;
    for (const Case &one : cases()) {
        const QString text = one.piece.repeated(Length / one.piece.size());
        const auto document = parseDocument(text.toUtf8(), u"worst.md"_s);
        if (!document)
            continue;
        const Reading reading(*document);
        const double megabytes = double(text.toUtf8().size()) / 1e6;
        const double speed = megabytes / processorSeconds([&] { (void)extractQuantities(reading, extractTimes(reading)); });
        print(one.name, speed, "MB/s", u"times and quantities, %1 MB in memory"_s.arg(megabytes, 0, 'f', 1));
        if (speed < slowest) {
            slowest = speed;
            slowestName = QString::fromUtf8(one.name);
        }
    }
    print("the slowest of these", slowest, "MB/s", slowestName);
}

} // namespace lectern::bench
