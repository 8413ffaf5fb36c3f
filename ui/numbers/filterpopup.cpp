// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/numbers/filterpopup.h"

#include "ui/numbers/numbersmodel.h"

#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int MostValues = 1000;
constexpr int AlternativeRole = Qt::UserRole + 1;

bool isRange(NumberField field)
{
    return field == NumberField::Value || field == NumberField::Period || field == NumberField::Date;
}

bool isChoice(NumberField field)
{
    return field == NumberField::Kind || field == NumberField::Modifier || field == NumberField::Change;
}

bool hasList(NumberField field)
{
    return field != NumberField::Value && field != NumberField::Date && field != NumberField::Passage
        && field != NumberField::Written;
}

QString placeholder(NumberField field)
{
    if (field == NumberField::Value)
        return FilterPopup::tr(">10亿, 20..30, <5%", "examples of a range of values; keep the signs");
    if (isRange(field))
        return FilterPopup::tr("2024, 2024..2025, >2023", "examples of a range of dates; keep the signs");
    return FilterPopup::tr("Words…");
}

QString hint(NumberField field)
{
    if (field == NumberField::Value)
        return FilterPopup::tr("A range: >1e8, 20..30, >10亿, >1.5 billion, <20%. With a unit, only numbers in it.");
    if (isRange(field))
        return FilterPopup::tr("A year, quarter, month or day, or from..to: 2024, 2024-Q4, 2024..2025.");
    return hasList(field) ? FilterPopup::tr("Enter: all that hold these words") : FilterPopup::tr("Words that must occur");
}

} // namespace

std::vector<FieldValue> valuesOf(const std::vector<NumberRow> &numbers, const NumberPredicate &predicate, NumberField field)
{
    QHash<QString, int> counts;
    for (const NumberRow &number : numbers)
        if (predicate(number))
            ++counts[textOf(number, field)];
    std::vector<FieldValue> values;
    for (const auto &[text, count] : counts.asKeyValueRange())
        values.push_back({text, count});
    std::ranges::sort(values, [](const FieldValue &a, const FieldValue &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    return values;
}

FilterPopup::FilterPopup(NumberField field, const std::optional<NumberCondition> &current, const std::vector<FieldValue> &values,
                         QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(field)
    , m_values(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(u"filterPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    auto *title = new QLabel(tr("Filter by %1").arg(titleOf(field)), this);
    title->setProperty("role", u"heading"_s);
    column->addWidget(title);
    if (!isChoice(field)) {
        m_text = new QLineEdit(this);
        m_text->setPlaceholderText(placeholder(field));
        m_text->setAccessibleName(title->text());
        m_text->setClearButtonEnabled(true);
        m_text->installEventFilter(this);
        m_hint = new QLabel(hint(field), this);
        m_hint->setProperty("role", u"muted"_s);
        m_hint->setWordWrap(true);
        column->addWidget(m_text);
        column->addWidget(m_hint);
    }
    fill(values, current ? current->alternatives : QStringList());
    if (hasList(field)) {
        m_shown->setSourceModel(m_values);
        m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
        m_list = new QListView(this);
        m_list->setModel(m_shown);
        m_list->setAccessibleName(title->text());
        m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_list->setUniformItemSizes(true);
        m_list->setFixedHeight(std::clamp(int(values.size()), 3, 9) * (fontMetrics().height() + 6) + 4);
        m_list->installEventFilter(this);
        column->addWidget(m_list);
        if (m_text)
            connect(m_text, &QLineEdit::textChanged, m_shown, &QSortFilterProxyModel::setFilterFixedString);
        connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
            // A click on the text does what one on the box does; that one has done it by now.
            if (!m_list->property("boxed").toBool())
                m_shown->setData(index, index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                                 Qt::CheckStateRole);
        });
        connect(m_list, &QListView::pressed, this, [this] { m_list->setProperty("boxed", false); });
    }
    connect(m_values, &QStandardItemModel::itemChanged, this, [this] {
        if (m_list)
            m_list->setProperty("boxed", true);
        apply();
    });
    setFixedWidth(300);
}

QString FilterPopup::alternativeOf(const QString &value) const
{
    if (value.isEmpty())
        return u"\"\""_s;
    if (isChoice(m_field) || m_field == NumberField::Unit || m_field == NumberField::Period)
        return quotedForFilter(value);
    return u'=' + quotedForFilter(value);
}

void FilterPopup::fill(const std::vector<FieldValue> &values, QStringList chosen)
{
    const auto add = [&](const QString &value, int count) {
        const QString alternative = alternativeOf(value);
        const QString text = value.isEmpty() ? tr("none", "an empty field") : shownText(m_field, value);
        auto *item = new QStandardItem(count > 0 ? tr("%1 (%2)").arg(text, QLocale().toString(count)) : text);
        item->setCheckable(true);
        item->setCheckState(chosen.removeAll(alternative) > 0 ? Qt::Checked : Qt::Unchecked);
        item->setData(alternative, AlternativeRole);
        m_values->appendRow(item);
    };
    for (const FieldValue &value : values) {
        if (m_values->rowCount() >= MostValues)
            break;
        if (hasList(m_field))
            add(value.text, value.count);
    }
    // What is left was typed, or is not there any more.
    if (m_text)
        m_text->setText(chosen.size() == 1 && !chosen.front().startsWith(u'=') ? unquoted(chosen.front()) : chosen.join(u','));
    else
        for (const QString &gone : QStringList(chosen))
            add(unquoted(gone), 0);
}

std::optional<NumberCondition> FilterPopup::condition() const
{
    NumberCondition condition{m_field, {}};
    for (int row = 0; row < m_values->rowCount(); ++row)
        if (const QStandardItem *item = m_values->item(row); item->checkState() == Qt::Checked)
            condition.alternatives << item->data(AlternativeRole).toString();
    return condition.alternatives.isEmpty() ? std::nullopt : std::optional(condition);
}

void FilterPopup::apply()
{
    emit chosen(m_field, condition());
}

void FilterPopup::acceptTyped()
{
    const QString typed = m_text->text().trimmed();
    NumberCondition whole = condition().value_or(NumberCondition{m_field, {}});
    if (!typed.isEmpty()) {
        // Ranges may be several, parted by commas; words are one text with all its signs.
        const auto read = isRange(m_field) && !typed.contains(u'"') && !typed.contains(u' ')
            ? parseNumberFilter(toName(m_field) + u':' + typed)
            : parseNumberFilter(toName(m_field) + u':' + quotedForFilter(typed));
        if (!read) {
            m_hint->setProperty("role", u"error"_s);
            m_hint->style()->unpolish(m_hint);
            m_hint->style()->polish(m_hint);
            m_hint->setText(tr("Not understood. %1").arg(hint(m_field)));
            adjustSize();
            return;
        }
        whole.alternatives << read->conditions.front().alternatives;
    }
    emit chosen(m_field, whole.alternatives.isEmpty() ? std::nullopt : std::optional(whole));
    close();
}

void FilterPopup::openAt(const QPoint &corner)
{
    adjustSize();
    const QRect room = screen()->availableGeometry();
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    (m_text ? static_cast<QWidget *>(m_text) : m_list)->setFocus(Qt::PopupFocusReason);
    if (m_list && m_shown->rowCount() > 0)
        m_list->setCurrentIndex(m_shown->index(0, 0));
    if (m_text)
        m_text->selectAll();
}

bool FilterPopup::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (object == m_text)
            acceptTyped();
        else
            close();
        return true;
    }
    if (key == Qt::Key_Down && object == m_text && m_list) {
        m_list->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    return QFrame::eventFilter(object, event);
}

} // namespace lectern

#include "moc_filterpopup.cpp"
