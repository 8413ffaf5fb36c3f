// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/numbersheet.h"

#include "core/extract/quantities.h"
#include "core/notes/decisionfields.h"
#include "ui/rows/visibletext.h"
#include "ui/rows/wording.h"
#include "ui/settings/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <map>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr qsizetype Around = 60; ///< of the passage, above the form
constexpr int Width = 420;

const QStringList valueNames{u"value"_s, u"low"_s, u"high"_s};

QJsonObject valueOf(const QJsonObject &fields)
{
    QJsonObject value;
    for (const QString &name : valueNames)
        value[name] = fields[name].isDouble() ? fields[name] : QJsonValue(QJsonValue::Null);
    return value;
}

QString plain(double number)
{
    return QLocale().toString(number, 'f', QLocale::FloatingPointShortest);
}

/// A value as one could type it: what a correction begins with where the passage is not read that way.
QString typedValue(const QJsonObject &value)
{
    if (value["value"_L1].isDouble())
        return plain(value["value"_L1].toDouble());
    QStringList bounds;
    for (const auto name : {"low"_L1, "high"_L1})
        if (value[name].isDouble())
            bounds << plain(value[name].toDouble());
    return bounds.join(u'-');
}

/// A number as people write it, else one with the grouping of their language.
std::optional<Quantity> readTyped(const QString &text)
{
    if (auto read = parseQuantity(text); read && (read->value || read->low || read->high))
        return read;
    bool ok = false;
    const double number = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        return std::nullopt;
    Quantity read;
    read.value = number;
    return read;
}

template<typename Value>
QComboBox *makeChoice(Value last, const QString &none, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    for (int i = 0; i <= int(last); ++i) {
        const QString text = label(Value(i));
        choice->addItem(text.isEmpty() ? none : text, toName(Value(i)));
    }
    return choice;
}

void choose(QComboBox *choice, const QJsonValue &name)
{
    choice->setCurrentIndex(std::max(0, choice->findData(name.toString())));
}

QJsonValue textOrNull(const QLineEdit *field)
{
    const QString text = field->text().trimmed();
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

NumberSheet::NumberSheet(DecisionBook *book, const DocumentRow &row, QWidget *parent)
    : NumberSheet(book, row.document, lectern::spanOf(row), fieldsOf(row), parent)
{
    m_row = row;
    setWindowTitle(tr("Correct number"));
    if (reviewOf(whyOf(row)) == Review::None)
        return;
    QPushButton *back = m_buttons->addButton(tr("Machine's reading"), QDialogButtonBox::ResetRole);
    back->setToolTip(tr("Takes back all that was decided on this number"));
    connect(back, &QPushButton::clicked, this, [this] {
        m_book->forget({*m_row});
        reject();
    });
}

NumberSheet::NumberSheet(DecisionBook *book, const std::shared_ptr<const OpenDocument> &document, const NumberReading &reading,
                         QWidget *parent)
    : NumberSheet(book, document, reading.span, reading.fields, parent)
{
    setWindowTitle(tr("Add number"));
}

NumberSheet::NumberSheet(DecisionBook *book, std::shared_ptr<const OpenDocument> document, Span span, QJsonObject fields,
                         QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_document(std::move(document))
    , m_span(span)
    , m_fields(std::move(fields))
    , m_typed(new QLineEdit(this))
    , m_reading(new QLabel(this))
    , m_kind(makeChoice(QuantityKind::Point, {}, this))
    , m_unit(new QLineEdit(this))
    , m_modifier(makeChoice(Modifier::UpTo, tr("exact"), this))
    , m_change(makeChoice(Change::Down, tr("a level, no change"), this))
    , m_subject(new QLineEdit(this))
    , m_metric(new QLineEdit(this))
    , m_period(new QComboBox(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    makePeriods();
    makeForm();
    fill();
    connect(m_typed, &QLineEdit::textEdited, this, &NumberSheet::readValue);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &NumberSheet::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &NumberSheet::reject);
    m_typed->setFocus();
    m_typed->selectAll();
}

void NumberSheet::makeForm()
{
    const std::pair<QWidget *, QString> names[] = {
        {m_typed, u"value"_s},   {m_kind, u"kind"_s},       {m_unit, u"unit"_s},     {m_modifier, u"modifier"_s},
        {m_change, u"change"_s}, {m_subject, u"subject"_s}, {m_metric, u"metric"_s}, {m_period, u"period"_s}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(name);
    const Context around = contextOf(m_document->parsed, m_span, Around);
    auto *passage = new QLabel(this);
    passage->setTextFormat(Qt::RichText);
    passage->setWordWrap(true);
    passage->setText(around.text.left(around.passage.start).toHtmlEscaped() + u"<b>"_s
                     + around.text.mid(around.passage.start, around.passage.length()).toHtmlEscaped() + u"</b>"_s
                     + around.text.mid(around.passage.end).toHtmlEscaped());
    m_reading->setWordWrap(true);
    m_period->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_period->setMinimumContentsLength(20);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Value:"), m_typed);
    form->addRow({}, m_reading);
    form->addRow(tr("&Kind:"), m_kind);
    form->addRow(tr("&Unit:"), m_unit);
    form->addRow(tr("&Modifier:"), m_modifier);
    form->addRow(tr("&Change:"), m_change);
    form->addRow(tr("&Subject:"), m_subject);
    form->addRow(tr("M&etric:"), m_metric);
    form->addRow(tr("&Period:"), m_period);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addWidget(passage);
    column->addLayout(form);
    column->addWidget(m_buttons);
    setMinimumWidth(Width);
}

/// One entry for equal expressions: the one that the number has, else the nearest.
void NumberSheet::makePeriods()
{
    const auto &times = m_document->extraction.times;
    const QString &text = m_document->parsed.source.text;
    const QJsonValue now = m_fields["period"_L1];
    std::map<QString, std::pair<qsizetype, int>> nearest; // by text and value
    std::vector<QString> order;
    for (int i = 0; i < int(times.size()); ++i) {
        const TimeExpression &time = times[size_t(i)];
        const QString written = visibleText(m_document->parsed, time.span, 40);
        const QString shown = time.value.isEmpty() || time.value == written ? written : time.value + u" · "_s + written;
        const bool isNow = now.isObject() && periodField(i, m_span, times, text) == now;
        const qsizetype distance = isNow ? -1 : std::abs(time.span.start - m_span.start);
        const auto known = nearest.find(shown);
        if (known == nearest.end())
            order.push_back(shown);
        if (known == nearest.end() || distance < known->second.first)
            nearest[shown] = {distance, i};
    }
    m_period->addItem(tr("none"), -1);
    for (const QString &shown : order) {
        const auto [distance, index] = nearest.at(shown);
        m_period->addItem(shown, index);
        if (distance < 0)
            m_period->setCurrentIndex(m_period->count() - 1);
    }
}

void NumberSheet::complete(QLineEdit *field, QStringList words)
{
    words.removeAll(QString());
    words.removeDuplicates();
    words.sort();
    auto *completer = new QCompleter(words, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
}

void NumberSheet::fill()
{
    m_value = valueOf(m_fields);
    m_typed->setText(written());
    choose(m_kind, m_fields["kind"_L1]);
    choose(m_modifier, m_fields["modifier"_L1]);
    choose(m_change, m_fields["change"_L1]);
    m_unit->setText(m_fields["unit"_L1].toString());
    m_subject->setText(m_fields["subject"_L1].toString());
    m_metric->setText(m_fields["metric"_L1].toString());
    QStringList units, subjects, metrics;
    for (const Quantity &quantity : m_document->extraction.quantities) {
        units << quantity.unit;
        subjects << quantity.subject;
        metrics << quantity.metric;
    }
    for (const Entity &entity : m_document->extraction.entities)
        (entity.type == EntityType::Term ? metrics : subjects) << entity.name;
    complete(m_unit, units);
    complete(m_subject, subjects);
    complete(m_metric, metrics);
    showValue();
}

/// The passage's own words where they are read as the value that the row has; else that value in digits.
QString NumberSheet::written() const
{
    const QString words = visibleText(m_document->parsed, m_span, 80);
    const auto read = readTyped(words);
    if (read && valueOf(fieldsOf(*read, {}, {})) == m_value)
        return words;
    return typedValue(m_value);
}

void NumberSheet::readValue()
{
    const auto read = readTyped(m_typed->text());
    m_value = read ? valueOf(fieldsOf(*read, {}, {})) : QJsonObject();
    // What is typed with the number goes into its fields; a bare number leaves them.
    if (read && !read->unit.isEmpty()) {
        choose(m_kind, toName(read->kind));
        m_unit->setText(read->unit);
    }
    if (read && read->modifier != Modifier::None)
        choose(m_modifier, toName(read->modifier));
    showValue();
}

void NumberSheet::showValue()
{
    const bool any = !m_value.isEmpty() && m_value != valueOf({});
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(any);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, any ? Theme::current().muted : Theme::current().error);
    m_reading->setPalette(colors);
    m_reading->setText(any ? tr("Read as %1").arg(typedValue(m_value))
                           : tr("This is no number. Write it as a text would: 6.5 billion, 65亿, 35-45%."));
}

QJsonObject NumberSheet::fields() const
{
    QJsonObject fields = m_value;
    fields[u"kind"_s] = m_kind->currentData().toString();
    fields[u"modifier"_s] = m_modifier->currentData().toString();
    fields[u"change"_s] = m_change->currentData().toString();
    fields[u"unit"_s] = textOrNull(m_unit);
    fields[u"subject"_s] = textOrNull(m_subject);
    fields[u"metric"_s] = textOrNull(m_metric);
    fields[u"period"_s] =
        periodField(m_period->currentData().toInt(), m_span, m_document->extraction.times, m_document->parsed.source.text);
    return fields;
}

void NumberSheet::accept()
{
    if (!m_buttons->button(QDialogButtonBox::Save)->isEnabled())
        return;
    if (m_row)
        m_book->correct(*m_row, fields());
    else
        m_book->add(m_document, Layer::Quantities, m_span, fields());
    QDialog::accept();
}

} // namespace lectern

#include "moc_numbersheet.cpp"
