// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/decoding.h"

#include "core/text/utf8.h"

#include <QHash>
#include <QStringDecoder>

#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/ucsdet.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

using namespace std::string_view_literals;

/// UTF-32 first: its little-endian mark begins with that of UTF-16.
constexpr std::pair<std::string_view, QStringView> byteOrderMarks[] = {
    {"\xFF\xFE\0\0"sv, u"UTF-32LE"}, {"\0\0\xFE\xFF"sv, u"UTF-32BE"}, {"\xEF\xBB\xBF"sv, u"UTF-8"},
    {"\xFF\xFE"sv, u"UTF-16LE"},     {"\xFE\xFF"sv, u"UTF-16BE"},     {"\x84\x31\x95\x33"sv, u"GB18030"},
};

QString markedEncoding(QByteArrayView bytes)
{
    for (const auto &[mark, encoding] : byteOrderMarks) {
        if (bytes.startsWith(QByteArrayView(mark)))
            return encoding.toString();
    }
    return {};
}

uchar at(QByteArrayView bytes, qsizetype i)
{
    return static_cast<uchar>(bytes[i]);
}

bool isAscii(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
}

/// Punctuation that Chinese text has and two bytes of another encoding, read as one unit, do not give.
bool isWidePunctuation(char16_t c)
{
    return (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0);
}

bool isChineseText(char16_t c)
{
    return isWidePunctuation(c) || (c >= 0x4E00 && c < 0xA000) || (c >= 0x2010 && c < 0x2040);
}

/// How much like text some bytes look, read as UTF-16 in one of the two byte orders.
struct Utf16Fit {
    int share = 0;       ///< of units that look like text, in %; 0 where neither ASCII nor punctuation shows that it is
    qsizetype ascii = 0; ///< decides where both orders do: ASCII the wrong way round gives Han
    auto operator<=>(const Utf16Fit &) const = default;
};

Utf16Fit utf16Fit(QByteArrayView bytes, int high)
{
    const qsizetype units = std::min<qsizetype>(bytes.size(), 65536) / 2;
    qsizetype chinese = 0;
    qsizetype ascii = 0;
    qsizetype punctuation = 0;
    for (qsizetype i = 0; i < units; ++i) {
        const auto unit = static_cast<char16_t>(at(bytes, 2 * i + high) << 8 | at(bytes, 2 * i + 1 - high));
        ascii += isAscii(unit);
        chinese += isChineseText(unit);
        punctuation += isWidePunctuation(unit);
    }
    // Shift_JIS without a line break is Han throughout when it is read as UTF-16.
    return {(ascii + punctuation) * 100 < units || units == 0 ? 0 : static_cast<int>((ascii + chinese) * 100 / units), ascii};
}

QString unmarkedUtf16(QByteArrayView bytes)
{
    const Utf16Fit big = utf16Fit(bytes, 0);
    const Utf16Fit little = utf16Fit(bytes, 1);
    if (std::max(big, little).share < 90)
        return {};
    return little >= big ? u"UTF-16LE"_s : u"UTF-16BE"_s;
}

/// Percentages of double bytes that lie in the areas of punctuation and common Han of two encodings.
struct ChineseFit {
    int gb = 0;
    int big5 = 0;
    [[nodiscard]] bool isClear() const { return std::max(gb, big5) >= 85; }
    [[nodiscard]] QString encoding() const { return gb >= big5 ? u"GB18030"_s : u"Big5"_s; }
};

ChineseFit chineseFit(QByteArrayView bytes)
{
    qsizetype pairs = 0;
    qsizetype gb = 0;
    qsizetype big5 = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar lead = at(bytes, i);
        if (lead < 0x80)
            continue;
        ++pairs;
        if (++i == bytes.size())
            break;
        const uchar trail = at(bytes, i);
        const bool highTrail = trail >= 0xA1 && trail <= 0xFE;
        // GB 2312: punctuation in rows A1 and A3, the 3,755 commonest characters in B0 to D7.
        gb += highTrail && (lead == 0xA1 || lead == 0xA3 || (lead >= 0xB0 && lead <= 0xD7));
        // Big5: punctuation in A1 to A3, the 5,401 commonest characters in A4 to C6.
        big5 += (highTrail || (trail >= 0x40 && trail <= 0x7E)) && lead >= 0xA1 && lead <= 0xC6;
    }
    const auto share = [pairs](qsizetype count) { return pairs == 0 ? 0 : static_cast<int>(count * 100 / pairs); };
    return {share(gb), share(big5)};
}

struct Detected {
    QString encoding;
    int confidence = 0;
};

Detected detected(QByteArrayView bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), ucsdet_close);
    const auto size = static_cast<int32_t>(std::min<qsizetype>(bytes.size(), 1 << 20));
    ucsdet_setText(detector.get(), bytes.data(), size, &status);
    const UCharsetMatch *match = ucsdet_detect(detector.get(), &status);
    if (U_FAILURE(status) || match == nullptr)
        return {};
    return {QString::fromLatin1(ucsdet_getName(match, &status)), ucsdet_getConfidence(match, &status)};
}

/// Double-byte encodings whose bytes lie where those of Chinese do; ICU knows them by their common characters.
bool isOtherEastAsian(const QString &encoding)
{
    return encoding == "EUC-KR"_L1 || encoding == "EUC-JP"_L1 || encoding == "Shift_JIS"_L1;
}

bool isAtLeast(const Utf8Census &census, int percent)
{
    return census.valid * 100 >= (census.valid + census.broken) * percent;
}

struct CountingContext {
    qsizetype replaced = 0;
};

void countAndReplace(const void *context, UConverterToUnicodeArgs *args, const char *bytes, int32_t length,
                     UConverterCallbackReason reason, UErrorCode *error)
{
    if (reason <= UCNV_IRREGULAR)
        ++static_cast<CountingContext *>(const_cast<void *>(context))->replaced;
    UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, args, bytes, length, reason, error);
}

QByteArray converterName(const QString &encoding)
{
    static const QHash<QString, QByteArray> wider{
        {u"gbk"_s, "GB18030"}, {u"gb2312"_s, "GB18030"}, {u"big5"_s, "Big5-HKSCS"}, {u"iso-8859-1"_s, "windows-1252"}};
    return wider.value(encoding.toLower(), encoding.toLatin1());
}

std::optional<Decoded> decodeWithIcu(QByteArrayView bytes, const QString &encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(converterName(encoding), &status), ucnv_close);
    if (U_FAILURE(status))
        return {};
    CountingContext counting;
    ucnv_setToUCallBack(converter.get(), countAndReplace, &counting, nullptr, nullptr, &status);
    QString text(bytes.size() * 2 + 16, Qt::Uninitialized);
    auto *target = reinterpret_cast<UChar *>(text.data());
    const char *source = bytes.data();
    ucnv_toUnicode(converter.get(), &target, target + text.size(), &source, source + bytes.size(), nullptr, true, &status);
    if (U_FAILURE(status))
        return {};
    text.truncate(target - reinterpret_cast<UChar *>(text.data()));
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return Decoded{text, encoding, counting.replaced};
}

Decoded decodeUtf8(QByteArrayView bytes)
{
    Decoded decoded{{}, u"UTF-8"_s, 0};
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (QUtf8StringView(bytes).isValidUtf8())
        decoded.text = QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
    else
        decoded.text = fromBrokenUtf8(bytes, decoded.undecodable);
    return decoded;
}

bool isUtf8Name(const QString &encoding)
{
    return encoding.compare(u"UTF-8", Qt::CaseInsensitive) == 0 || encoding.compare(u"UTF8", Qt::CaseInsensitive) == 0;
}

} // namespace

QString guessEncoding(const QByteArray &bytes)
{
    if (const QString marked = markedEncoding(bytes); !marked.isEmpty())
        return marked;
    const Utf8Census census = utf8Census(bytes);
    const bool hasZero = bytes.contains('\0');
    if (!hasZero && isAtLeast(census, 99))
        return u"UTF-8"_s;
    if (const QString utf16 = unmarkedUtf16(bytes); !utf16.isEmpty())
        return utf16;
    const ChineseFit fit = chineseFit(bytes);
    if (hasZero || (!fit.isClear() && isAtLeast(census, 80)))
        return u"UTF-8"_s;
    const Detected icu = detected(bytes);
    if (fit.isClear() && !(icu.confidence >= 50 && isOtherEastAsian(icu.encoding)))
        return fit.encoding();
    return icu.encoding.isEmpty() ? u"UTF-8"_s : icu.encoding;
}

std::optional<Decoded> decodeAs(const QByteArray &bytes, const QString &encoding)
{
    if (isUtf8Name(encoding))
        return decodeUtf8(bytes);
    return decodeWithIcu(bytes, encoding);
}

} // namespace lectern
