// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisions/statementsheet.h"

#include "ui/rows/visibletext.h"
#include "ui/rows/wording.h"
#include "ui/settings/theme.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int Width = 460;
constexpr qsizetype PassageLimit = 400;
constexpr int FirstYear = 1000, LastYear = 2999;

QString yearsText(const QJsonValue &years)
{
    QStringList texts;
    for (const QJsonValue &year : years.toArray())
        texts << QString::number(year.toInt());
    return texts.join(u", "_s);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// Who could say something in a document: its people and organizations, and whoever says something already.
QStringList speakersOf(const OpenDocument &document)
{
    QStringList names;
    for (const Entity &entity : document.extraction.entities)
        if (entity.type == EntityType::Person || entity.type == EntityType::Organization)
            names << entity.name;
    for (const Claim &claim : document.extraction.claims)
        names << claim.speaker;
    for (const Quote &quote : document.extraction.quotes)
        names << quote.speaker;
    names.removeAll(u"author"_s);
    return names;
}

QStringList sourcesOf(const OpenDocument &document)
{
    QStringList names;
    for (const Claim &claim : document.extraction.claims)
        names << claim.source;
    for (const Entity &entity : document.extraction.entities)
        if (entity.type == EntityType::Organization || entity.type == EntityType::Work)
            names << entity.name;
    return names;
}

QStringList topicsOf(const OpenDocument &document)
{
    QStringList names;
    for (const Trend &trend : document.extraction.trends)
        names << trend.topic;
    for (const Entity &entity : document.extraction.entities)
        names << entity.name;
    return names;
}

} // namespace

StatementSheet::StatementSheet(DecisionBook *book, std::vector<DocumentRow> rows, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_rows(std::move(rows))
    , m_layer(m_rows.front().row.layer)
    , m_before(fieldsOf(m_rows.front()))
    , m_form(new QFormLayout)
    , m_hint(new QLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool claims = m_layer == Layer::Claims;
    const int count = int(m_rows.size());
    setWindowTitle(isOne() ? (claims ? tr("Correct claim") : tr("Correct trend"))
                           : (claims ? tr("Correct %n claim(s)", nullptr, count) : tr("Correct %n trend(s)", nullptr, count)));
    auto *text = new QLabel(passage(), this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    claims ? makeClaim() : makeTrend();
    makePlaces(m_form);
    m_hint->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(14);
    column->addWidget(text);
    column->addLayout(m_form);
    column->addWidget(m_hint);
    column->addWidget(m_buttons);
    setMinimumWidth(Width);
    makeBack();
    connect(m_buttons, &QDialogButtonBox::accepted, this, &StatementSheet::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &StatementSheet::reject);
    check();
}

QString StatementSheet::passage() const
{
    if (!isOne())
        return tr("What is left as it is stays so in each of the rows.");
    const DocumentRow &row = m_rows.front();
    return withoutGlosses(visibleText(row.document->parsed, lectern::spanOf(row), PassageLimit));
}

template<typename Value>
QComboBox *StatementSheet::makeChoice(const QString &name, Value last)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(name);
    if (!isOne())
        choice->addItem(tr("as it is"), QString());
    for (int i = 0; i <= int(last); ++i)
        choice->addItem(label(Value(i)), toName(Value(i)));
    if (isOne())
        choice->setCurrentIndex(std::max(0, choice->findData(m_before[name].toString())));
    m_choices << choice;
    return choice;
}

QLineEdit *StatementSheet::makeText(const QString &name, const QStringList &words)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    if (isOne())
        field->setText(name == u"years" ? yearsText(m_before[name]) : m_before[name].toString());
    else
        field->setPlaceholderText(tr("as it is"));
    QStringList known = words;
    known.removeAll(QString());
    known.removeDuplicates();
    known.sort();
    auto *completer = new QCompleter(known, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    field->setCompleter(completer);
    return field;
}

void StatementSheet::makeClaim()
{
    const OpenDocument &document = *m_rows.front().document;
    m_form->addRow(tr("&Kind:"), makeChoice(u"kind"_s, ClaimKind::Advice));
    QLineEdit *speaker = makeText(u"speaker"_s, speakersOf(document));
    if (speaker->text() == u"author")
        speaker->clear();
    if (isOne())
        speaker->setPlaceholderText(tr("the author"));
    m_texts << speaker << makeText(u"source"_s, sourcesOf(document));
    m_form->addRow(tr("Said &by:"), m_texts[0]);
    m_form->addRow(tr("Cited &source:"), m_texts[1]);
}

void StatementSheet::makeTrend()
{
    m_form->addRow(tr("&Direction:"), makeChoice(u"direction"_s, Direction::Steady));
    m_form->addRow(tr("&Status:"), makeChoice(u"status"_s, TrendStatus::Forecast));
    m_texts << makeText(u"topic"_s, topicsOf(*m_rows.front().document));
    m_form->addRow(tr("&Topic:"), m_texts[0]);
    m_years = makeText(u"years"_s, {});
    if (isOne())
        m_years->setPlaceholderText(tr("2024, 2025"));
    m_form->addRow(tr("&Years:"), m_years);
    connect(m_years, &QLineEdit::textChanged, this, &StatementSheet::check);
}

void StatementSheet::makePlaces(QFormLayout *form)
{
    if (!isOne())
        return;
    m_scope = new QComboBox(this);
    m_scope->setObjectName(u"scope"_s);
    m_scope->addItem(tr("this passage"), int(Scope::Passage));
    m_scope->addItem(tr("this sentence in every document"), int(Scope::Library));
    m_scope->setToolTip(tr("Where the correction holds; articles that are copied hold the same sentences"));
    form->addRow(tr("&Holds for:"), m_scope);
}

void StatementSheet::makeBack()
{
    const bool decided = std::ranges::any_of(m_rows, [](const DocumentRow &row) { return reviewOf(whyOf(row)) != Review::None; });
    if (!decided)
        return;
    QPushButton *back = m_buttons->addButton(tr("Machine's reading"), QDialogButtonBox::ResetRole);
    back->setToolTip(tr("Takes back all that was decided here"));
    connect(back, &QPushButton::clicked, this, [this] {
        m_book->forget(m_rows);
        reject();
    });
}

std::optional<QList<int>> StatementSheet::years() const
{
    static const QRegularExpression between(u"[\\s,;，；、]+"_s);
    QList<int> years;
    for (const QString &text : m_years->text().split(between, Qt::SkipEmptyParts)) {
        bool ok = false;
        const int year = text.toInt(&ok);
        if (!ok || year < FirstYear || year > LastYear)
            return std::nullopt;
        if (!years.contains(year))
            years << year;
    }
    std::ranges::sort(years);
    return years;
}

void StatementSheet::check()
{
    const bool readable = !m_years || years();
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(readable);
    m_hint->setVisible(!readable);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, Theme::current().error);
    m_hint->setPalette(colors);
    m_hint->setText(tr("Write years with four digits, parted by commas: 2024, 2025."));
}

QJsonObject StatementSheet::fields() const
{
    QJsonObject fields;
    for (const QComboBox *choice : m_choices)
        if (const QString name = choice->currentData().toString(); !name.isEmpty())
            fields[choice->objectName()] = name;
    for (const QLineEdit *text : m_texts) {
        const QString typed = text->text().trimmed();
        const bool speaker = text->objectName() == u"speaker";
        const bool author = speaker && (typed.isEmpty() || typed == speakerLabel(u"author"_s) || typed == u"author");
        if (!typed.isEmpty() || isOne())
            fields[text->objectName()] = author ? QJsonValue(u"author"_s) : textOrNull(typed);
    }
    if (const auto known = m_years ? years() : std::nullopt; known && (isOne() || !known->isEmpty())) {
        QJsonArray array;
        for (const int year : *known)
            array.append(year);
        fields[u"years"_s] = array;
    }
    return fields;
}

Scope StatementSheet::scope() const
{
    return m_scope ? Scope(m_scope->currentData().toInt()) : Scope::Passage;
}

void StatementSheet::accept()
{
    if (!m_buttons->button(QDialogButtonBox::Save)->isEnabled())
        return;
    if (isOne())
        m_book->correct(m_rows.front(), fields(), scope());
    else
        m_book->correct(m_rows, fields());
    QDialog::accept();
}

} // namespace lectern

#include "moc_statementsheet.cpp"
