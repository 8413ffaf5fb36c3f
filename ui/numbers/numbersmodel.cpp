// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/numbersmodel.h"

#include "ui/jobs/jobs.h"
#include "ui/rows/rowroles.h"
#include "ui/rows/wording.h"
#include "ui/settings/icons.h"

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

/// The label of an enumerator that is stored by its name.
template<typename Enum>
QString labelOfName(const QString &name, std::initializer_list<Enum> all)
{
    for (const Enum each : all)
        if (toName(each) == name)
            return label(each);
    return name;
}

std::optional<double> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toDouble()) : std::nullopt;
}

/// The sign of what a person made of a row.
QString reviewIcon(const Quantity &quantity)
{
    QString icon;
    for (const Decided &decided : quantity.why.decided) {
        if (decided.verb == Verb::Add)
            return u"list-add"_s;
        if (decided.verb == Verb::Correct)
            icon = u"edit-rename"_s;
        else if (decided.verb == Verb::Accept && icon.isEmpty())
            icon = u"dialog-ok-apply"_s;
    }
    return icon;
}

bool isNumber(NumberField field)
{
    return field == NumberField::Value;
}

} // namespace

std::optional<Quantity> beforeCorrection(const Quantity &quantity)
{
    std::optional<Quantity> old;
    for (auto decided = quantity.why.decided.rbegin(); decided != quantity.why.decided.rend(); ++decided) {
        const QJsonObject &before = decided->before;
        if (decided->verb != Verb::Correct || before.isEmpty())
            continue;
        if (!old)
            old = quantity;
        for (const auto &[name, end] :
             {std::pair(u"value"_s, &Quantity::value), {u"low"_s, &Quantity::low}, {u"high"_s, &Quantity::high}})
            if (before.contains(name))
                (*old).*end = numberOf(before[name]);
        for (const auto &[name, text] :
             {std::pair(u"unit"_s, &Quantity::unit), {u"subject"_s, &Quantity::subject}, {u"metric"_s, &Quantity::metric}})
            if (before.contains(name))
                (*old).*text = before[name].toString();
    }
    return old;
}

QString shownText(NumberField field, const QString &text)
{
    switch (field) {
    case NumberField::Kind: {
        using enum QuantityKind;
        return labelOfName(text, {Money, Percent, Ratio, Count, Measure, Duration, Point});
    }
    case NumberField::Modifier: {
        using enum Modifier;
        return labelOfName(text, {Approx, Over, Under, AtLeast, UpTo});
    }
    case NumberField::Change: {
        using enum Change;
        return labelOfName(text, {Up, Down});
    }
    default:
        return text;
    }
}

NumbersModel::~NumbersModel()
{
    Jobs::instance().discard(std::move(m_numbers));
}

void NumbersModel::setNumbers(Numbers numbers, std::vector<NumberGroup> groups, bool isGrouped)
{
    beginResetModel();
    Jobs::instance().discard(std::exchange(m_numbers, std::move(numbers)));
    m_groups = std::move(groups);
    m_isGrouped = isGrouped;
    makeLines();
    endResetModel();
}

void NumbersModel::makeLines()
{
    m_lines.clear();
    for (size_t group = 0; group < m_groups.size(); ++group) {
        if (m_isGrouped)
            m_lines.push_back(-1 - int(group));
        if (!m_isGrouped || !m_folded.contains(m_groups[group].title))
            m_lines.insert(m_lines.end(), m_groups[group].rows.begin(), m_groups[group].rows.end());
    }
}

void NumbersModel::setScaling(Scaling scaling)
{
    m_scaling = scaling;
    if (!m_lines.empty())
        emit dataChanged(index(0, columnOf(NumberField::Value)), index(rowCount() - 1, columnOf(NumberField::Unit)));
}

void NumbersModel::toggleGroup(int line)
{
    const NumberGroup &group = m_groups[size_t(-1 - m_lines[size_t(line)])];
    const auto first = m_lines.begin() + line + 1;
    const int count = int(group.rows.size());
    if (m_folded.remove(group.title)) {
        beginInsertRows({}, line + 1, line + count);
        m_lines.insert(first, group.rows.begin(), group.rows.end());
        endInsertRows();
    } else {
        beginRemoveRows({}, line + 1, line + count);
        m_folded.insert(group.title);
        m_lines.erase(first, first + count);
        endRemoveRows();
    }
    emit dataChanged(index(line, 0), index(line, columnCount() - 1));
}

void NumbersModel::foldAll(bool folded)
{
    beginResetModel();
    m_folded.clear();
    for (const NumberGroup &group : m_groups)
        if (folded)
            m_folded.insert(group.title);
    makeLines();
    endResetModel();
}

int NumbersModel::rowAt(int line) const
{
    return line >= 0 && line < rowCount() ? std::max(-1, m_lines[size_t(line)]) : -1;
}

int NumbersModel::lineOf(int row) const
{
    const auto found = std::ranges::find(m_lines, row);
    return row < 0 || found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

const NumberRow *NumbersModel::numberAt(const QModelIndex &index) const
{
    const int row = index.isValid() ? rowAt(index.row()) : -1;
    return row < 0 ? nullptr : &(*m_numbers)[size_t(row)];
}

int NumbersModel::numberCount() const
{
    return std::accumulate(m_groups.begin(), m_groups.end(), 0,
                           [](int sum, const NumberGroup &group) { return sum + int(group.rows.size()); });
}

int NumbersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int NumbersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(numberFields().size()) - 1;
}

QString NumbersModel::display(const NumberRow &number, NumberField field) const
{
    switch (field) {
    case NumberField::Value:
        return formattedValue(number.quantity, m_scaling);
    case NumberField::Unit:
        return formattedUnit(number.quantity, m_scaling);
    case NumberField::Speaker:
        return number.speaker.isEmpty() ? speakerLabel(u"author"_s) : number.speaker;
    case NumberField::Date:
        return textOf(number, field);
    default:
        return shownText(field, textOf(number, field));
    }
}

QString NumbersModel::toolTip(const NumberRow &number, NumberField field) const
{
    switch (field) {
    case NumberField::Value:
    case NumberField::Unit: {
        const QString now = tr("%1, written “%2”").arg(formatted(number.quantity), number.written);
        const auto old = beforeCorrection(number.quantity);
        return old ? tr("%1\nCorrected by you; it was read as %2").arg(now, formatted(*old)) : now;
    }
    case NumberField::Subject:
    case NumberField::Metric: {
        const auto old = beforeCorrection(number.quantity);
        const QString before = !old ? QString() : field == NumberField::Subject ? old->subject : old->metric;
        const QString now = display(number, field);
        return old && before != now
            ? tr("%1\nCorrected by you; it was read as %2").arg(now, before.isEmpty() ? tr("none") : before)
            : now;
    }
    case NumberField::Speaker:
        return number.byAuthor ? tr("The author says it.") : tr("%1 says it.").arg(number.speaker);
    default:
        return display(number, field);
    }
}

QVariant NumbersModel::headingData(int line, int column, int role) const
{
    const NumberGroup &group = m_groups[size_t(-1 - m_lines[size_t(line)])];
    switch (role) {
    case Qt::DisplayRole:
        return column > 0 ? QVariant() : group.title.isEmpty() ? tr("None named", "group of rows") : group.title;
    case HeaderRole:
        return true;
    case CountRole:
        return int(group.rows.size());
    case LeadRole: // unfolded
        return !m_folded.contains(group.title);
    default:
        return {};
    }
}

QVariant NumbersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (isHeading(index.row()))
        return headingData(index.row(), index.column(), role);
    const NumberField field = fieldAt(index.column());
    const NumberRow &number = *numberAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(number, field);
    case Qt::ToolTipRole:
        return toolTip(number, field);
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (isNumber(field) ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::DecorationRole: {
        const QString icon = field == NumberField::Value ? reviewIcon(number.quantity) : QString();
        return icon.isEmpty() ? QVariant() : themeIcon(icon);
    }
    case EmphasisRole:
        return field == NumberField::Passage ? QVariant::fromValue(std::vector{number.inPassage}) : QVariant();
    default:
        return {};
    }
}

QVariant NumbersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(fieldAt(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isNumber(fieldAt(section)) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

RowPlaces placesOf(const Numbers &numbers, const std::vector<int> &rows)
{
    RowPlaces places;
    for (const int row : rows) {
        const NumberRow &number = (*numbers)[size_t(row)];
        places << RowPlace{{Layer::Quantities, number.row}, {number.document->id, number.quantity.span}};
    }
    return places;
}

} // namespace lectern

#include "moc_numbersmodel.cpp"
