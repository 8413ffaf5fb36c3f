// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/frontmatter.h"

#include <QCoreApplication>

#include <toml++/toml.hpp>
#include <yaml-cpp/yaml.h>

#include <optional>
#include <sstream>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// Parsers recurse on nesting; a front matter has a few lines.
constexpr qsizetype longest = 65'536;
constexpr int deepest = 4;
constexpr int mostBrackets = 256;
constexpr int mostAliases = 8;
constexpr size_t mostKeys = 200; ///< among which equal ones are looked for

QString fromStd(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The field of a key; entries with the same key (a list of authors, each with a name) grow one list.
FrontMatterField &fieldOf(std::vector<FrontMatterField> &fields, const QString &key)
{
    const QString folded = key.trimmed().toLower();
    const auto searched = fields.begin() + qsizetype(std::min(fields.size(), mostKeys));
    const auto known = std::ranges::find(fields.begin(), searched, folded, &FrontMatterField::key);
    if (known != searched)
        return *known;
    return fields.emplace_back(folded, QStringList());
}

bool isScalarList(const YAML::Node &node)
{
    return std::ranges::all_of(node, [](const YAML::Node &item) { return !item.IsMap() && !item.IsSequence(); });
}

void addYaml(const YAML::Node &node, const QString &path, int depth, std::vector<FrontMatterField> &fields)
{
    if (node.IsScalar()) {
        fieldOf(fields, path).values.append(fromStd(node.Scalar()).trimmed());
    } else if (node.IsSequence() && isScalarList(node)) {
        FrontMatterField &field = fieldOf(fields, path);
        for (const YAML::Node &item : node) {
            if (item.IsScalar())
                field.values.append(fromStd(item.Scalar()).trimmed());
        }
    } else if (depth < deepest && node.IsSequence()) {
        for (const YAML::Node &item : node)
            addYaml(item, path, depth + 1, fields);
    } else if (depth < deepest && node.IsMap()) {
        for (const auto &entry : node) {
            const QString key = entry.first.IsScalar() ? fromStd(entry.first.Scalar()) : QString();
            if (!key.isEmpty())
                addYaml(entry.second, path.isEmpty() ? key : path + u'.' + key, depth + 1, fields);
        }
    }
}

bool readYaml(QStringView text, std::vector<FrontMatterField> &fields)
{
    try {
        const YAML::Node root = YAML::Load(text.toUtf8().toStdString());
        if (!root.IsMap())
            return false;
        addYaml(root, {}, 0, fields);
        return true;
    } catch (const std::exception &) {
        fields.clear();
        return false;
    }
}

QString tomlScalar(const toml::node &node)
{
    if (const auto *string = node.as_string())
        return fromStd(string->get()).trimmed();
    std::ostringstream out;
    node.visit([&](const auto &value) {
        if constexpr (toml::is_value<decltype(value)>)
            out << value;
    });
    return fromStd(out.str()).trimmed();
}

void addToml(const toml::table &table, const QString &path, int depth, std::vector<FrontMatterField> &fields)
{
    for (const auto &[name, node] : table) {
        const QString key = path + fromStd(name.str());
        if (const auto *inner = node.as_table()) {
            if (depth < deepest)
                addToml(*inner, key + u'.', depth + 1, fields);
        } else if (const auto *array = node.as_array()) {
            FrontMatterField &field = fieldOf(fields, key);
            for (const toml::node &item : *array)
                field.values.append(tomlScalar(item));
        } else {
            fieldOf(fields, key).values.append(tomlScalar(node));
        }
    }
}

bool readToml(QStringView text, std::vector<FrontMatterField> &fields)
{
    try {
        const toml::table table = toml::parse(text.toUtf8().toStdString());
        addToml(table, {}, 0, fields);
        return true;
    } catch (const std::exception &) {
        fields.clear();
        return false;
    }
}

QString unquoted(QStringView value)
{
    value = value.trimmed();
    if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
        value = value.sliced(1, value.size() - 2);
    while (!value.isEmpty() && QStringView(u"\"'[{").contains(value.front())) // what nothing closes
        value = value.sliced(1);
    return value.toString();
}

/// `[a, "b"]`, closed or not.
QStringList inlineList(QStringView value)
{
    QStringList items;
    const QStringView inner = value.sliced(1, value.size() - 1 - value.endsWith(u']'));
    for (const QStringView item : inner.split(u','))
        items.append(unquoted(item));
    items.removeAll(QString());
    return items;
}

/// `key: value`, `key = value`, or an empty key.
std::pair<QStringView, QStringView> keyAndValue(QStringView line)
{
    for (qsizetype i = 0; i < std::min<qsizetype>(line.size(), 40); ++i) {
        if (line[i] == u':' || line[i] == u'：' || line[i] == u'=')
            return {line.first(i).trimmed(), line.sliced(i + 1).trimmed()};
    }
    return {};
}

void readLines(QStringView text, std::vector<FrontMatterField> &fields)
{
    QString last;
    for (const QStringView line : text.split(u'\n')) {
        const QStringView content = line.trimmed();
        if (content.startsWith(u"- ") && !last.isEmpty()) {
            fieldOf(fields, last).values.append(unquoted(content.sliced(2)));
            continue;
        }
        const auto [key, value] = keyAndValue(content);
        if (key.isEmpty() || line.front().isSpace())
            continue;
        last = key.toString();
        if (value.startsWith(u'['))
            fieldOf(fields, last).values = inlineList(value);
        else if (!value.isEmpty() && value != u"|" && value != u">")
            fieldOf(fields, last).values.append(unquoted(value));
    }
}

bool isFieldLine(QStringView line)
{
    const QStringView content = line.trimmed();
    if (content.isEmpty() || line.front().isSpace() || content.startsWith(u"- ") || content.startsWith(u'#')
        || content.startsWith(u'['))
        return true;
    const QStringView key = keyAndValue(content).first;
    const bool isProse = content.endsWith(u'。') && !content.contains(u':');
    return !isProse && !key.isEmpty()
        && std::ranges::none_of(key, [](QChar c) { return QStringView(u"，。、,;；“”*[](").contains(c); });
}

/// Where a front matter ends.
struct Extent {
    qsizetype innerEnd = 0; ///< behind its last field
    qsizetype end = 0;      ///< behind its closing fence
    bool isClosed = false;
};

/// At least one field, on the first line, and no more lines that are none than fields: `---` around prose is two rules. Without a closing fence the fields
/// end at the first blank line or the first line that is none, and there must be two of them.
std::optional<Extent> extentOf(QStringView text, QStringView fence, qsizetype from)
{
    qsizetype fields = 0;
    qsizetype others = 0;
    Extent open{from, from, false};
    bool isOpen = true;
    for (qsizetype start = from; start < std::min(text.size(), longest);) {
        qsizetype end = text.indexOf(u'\n', start);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.sliced(start, end - start);
        if (line.trimmed() == fence || (fields > 0 && line.trimmed() == u"..."))
            return fields > others ? std::optional(Extent{start, end, true}) : std::nullopt;
        const bool isBlank = line.trimmed().isEmpty();
        const bool isField = isFieldLine(line);
        fields += isField && !isBlank;
        others += !isField;
        isOpen = isOpen && isField && !isBlank;
        if (isOpen)
            open.innerEnd = open.end = end;
        start = end + 1;
    }
    const bool isMatter = QStringView(text).sliced(from, open.end - from).count(u'\n') >= 1;
    return isMatter ? std::optional(open) : std::nullopt;
}

bool isTooNested(QStringView text)
{
    const bool mayExplode = text.contains(u'&') && text.count(u'*') > mostAliases;
    return mayExplode || text.count(u'[') + text.count(u'{') > mostBrackets || text.contains(u"- - - - -");
}

} // namespace

FrontMatter readFrontMatter(QStringView text)
{
    FrontMatter matter;
    qsizetype start = 0;
    while (start < text.size() && text[start].isSpace())
        ++start;
    const qsizetype firstEnd = text.indexOf(u'\n', start);
    const QStringView fence = firstEnd < 0 ? QStringView() : text.sliced(start, firstEnd - start).trimmed();
    if (fence != u"---" && fence != u"+++")
        return matter;
    const std::optional<Extent> extent = extentOf(text, fence, firstEnd + 1);
    if (!extent || text.sliced(firstEnd + 1).startsWith(u'\n'))
        return matter;
    matter.span = {start, extent->end};
    const QStringView inner = text.sliced(firstEnd + 1, extent->innerEnd - firstEnd - 1);
    const bool parsed = extent->isClosed && !isTooNested(inner)
        && (fence == u"---" ? readYaml(inner, matter.fields) : readToml(inner, matter.fields));
    if (!parsed) {
        readLines(inner, matter.fields);
        const QString message = extent->isClosed
            ? QCoreApplication::translate("FrontMatter", "The front matter is damaged; it was read line by line.")
            : QCoreApplication::translate("FrontMatter", "The front matter is not closed; it was read line by line.");
        matter.warnings.push_back({message, matter.span});
    }
    return matter;
}

} // namespace lectern
