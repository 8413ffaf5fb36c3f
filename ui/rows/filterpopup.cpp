// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rows/filterpopup.h"

#include "ui/settings/role.h"

#include "core/library/fieldfilter.h"

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

} // namespace

std::vector<FieldValue> sortedValues(std::vector<FieldValue> values)
{
    std::ranges::sort(values, [](const FieldValue &a, const FieldValue &b) {
        return a.count != b.count ? a.count > b.count : a.text < b.text;
    });
    return values;
}

FilterPopup::FilterPopup(FilterQuestion question, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_question(std::move(question))
    , m_values(new QStandardItemModel(this))
    , m_shown(new QSortFilterProxyModel(this))
{
    setObjectName(u"filterPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 10);
    column->setSpacing(8);
    auto *title = new QLabel(tr("Filter by %1").arg(m_question.field), this);
    title->setProperty("role", u"heading"_s);
    column->addWidget(title);
    if (m_question.hasText)
        makeText();
    fill();
    if (m_question.hasList)
        makeList();
    connect(m_values, &QStandardItemModel::itemChanged, this, [this] {
        if (m_list)
            m_list->setProperty("boxed", true);
        apply();
    });
    setFixedWidth(300);
}

void FilterPopup::makeText()
{
    m_text = new QLineEdit(this);
    m_text->setPlaceholderText(m_question.placeholder);
    m_text->setAccessibleName(tr("Filter by %1").arg(m_question.field));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    m_hint = new QLabel(m_question.hint, this);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    layout()->addWidget(m_text);
    layout()->addWidget(m_hint);
}

void FilterPopup::makeList()
{
    m_shown->setSourceModel(m_values);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list = new QListView(this);
    m_list->setModel(m_shown);
    m_list->setAccessibleName(tr("Filter by %1").arg(m_question.field));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setFixedHeight(std::clamp(m_values->rowCount(), 3, 9) * (fontMetrics().height() + 6) + 4);
    m_list->installEventFilter(this);
    layout()->addWidget(m_list);
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

void FilterPopup::fill()
{
    QStringList chosen = m_question.current;
    const auto add = [&](const FilterChoice &choice) {
        const QString text = choice.text.isEmpty() ? tr("none", "an empty field") : choice.text;
        auto *item = new QStandardItem(choice.count > 0 ? tr("%1 (%2)").arg(text, QLocale().toString(choice.count)) : text);
        item->setCheckable(true);
        item->setCheckState(chosen.removeAll(choice.alternative) > 0 ? Qt::Checked : Qt::Unchecked);
        item->setData(choice.alternative, AlternativeRole);
        m_values->appendRow(item);
    };
    for (const FilterChoice &choice : m_question.choices) {
        if (m_values->rowCount() >= MostValues)
            break;
        if (m_question.hasList)
            add(choice);
    }
    // What is left was typed, or is not there any more.
    if (m_text)
        m_text->setText(chosen.size() == 1 && !chosen.front().startsWith(u'=') ? unquoted(chosen.front()) : chosen.join(u','));
    else
        for (const QString &gone : QStringList(chosen))
            add({m_question.shown(unquoted(gone)), gone, 0});
}

QStringList FilterPopup::alternatives() const
{
    QStringList all;
    for (int row = 0; row < m_values->rowCount(); ++row)
        if (const QStandardItem *item = m_values->item(row); item->checkState() == Qt::Checked)
            all << item->data(AlternativeRole).toString();
    return all;
}

void FilterPopup::apply()
{
    emit chosen(alternatives());
}

void FilterPopup::acceptTyped()
{
    const QString typed = m_text->text().trimmed();
    QStringList whole = alternatives();
    if (!typed.isEmpty()) {
        const auto read = m_question.read(typed);
        if (!read) {
            setRole(m_hint, u"error"_s);
            m_hint->setText(tr("Not understood. %1").arg(m_question.hint));
            adjustSize();
            return;
        }
        whole << *read;
    }
    emit chosen(whole);
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
