// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/export/table.h"

#include <QCoreApplication>

#include <cmath>
#include <cstdlib>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr time_t Created = 946'684'800; // 2000-01-01: the same table gives the same bytes
constexpr size_t MostRows = LXW_ROW_MAX - 1;
constexpr qsizetype MostCharacters = 32'767;
constexpr double LargestGrouped = 1e15; // beyond it a double has no whole part to group

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// XML has no place for U+FFFE and U+FFFF, C none for NUL.
QByteArray cellText(QString text)
{
    if (text.size() > MostCharacters)
        text = text.first(MostCharacters - 1 - text[MostCharacters - 2].isHighSurrogate()) + u'…';
    for (const char16_t unfit : {u'\0', u'\xFFFE', u'\xFFFF'})
        text.replace(QChar(unfit), QChar(QChar::ReplacementCharacter));
    return text.toUtf8();
}

class Workbook
{
public:
    Workbook()
    {
        lxw_workbook_options options{LXW_FALSE, nullptr, LXW_FALSE, &m_bytes, &m_size};
        m_book = workbook_new_opt(nullptr, &options);
        m_head = workbook_add_format(m_book);
        format_set_bold(m_head);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        m_headOfNumbers = workbook_add_format(m_book);
        format_set_bold(m_headOfNumbers);
        format_set_bottom(m_headOfNumbers, LXW_BORDER_THIN);
        format_set_align(m_headOfNumbers, LXW_ALIGN_RIGHT);
        m_grouped = workbook_add_format(m_book);
        format_set_num_format(m_grouped, "#,##0");
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd");
        m_wrapped = workbook_add_format(m_book);
        format_set_text_wrap(m_wrapped);
    }
    ~Workbook()
    {
        if (m_book)
            lxw_workbook_free(m_book);
        std::free(const_cast<char *>(m_bytes));
    }
    Q_DISABLE_COPY_MOVE(Workbook)

    void describe(const QString &title)
    {
        const QByteArray name = cellText(title);
        lxw_doc_properties properties{};
        properties.title = name.constData();
        properties.created = Created;
        workbook_set_properties(m_book, &properties);
    }

    void addTable(const Table &table)
    {
        lxw_worksheet *sheet = addSheet(table.title);
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const TableColumn &column = table.columns[i];
            const auto at = lxw_col_t(i);
            worksheet_set_column(sheet, at, at, column.characters, nullptr);
            writeText(sheet, 0, at, column.title, column.isNumber ? m_headOfNumbers : m_head);
        }
        for (size_t row = 0; row < table.rows.size(); ++row)
            for (size_t i = 0; i < table.rows[row].size(); ++i)
                write(sheet, lxw_row_t(row + 1), lxw_col_t(i), table.rows[row][i]);
        worksheet_freeze_panes(sheet, 1, 0);
        if (!table.columns.empty())
            worksheet_autofilter(sheet, 0, 0, lxw_row_t(table.rows.size()), lxw_col_t(table.columns.size() - 1));
    }

    void addAbout(const std::vector<std::pair<QString, QString>> &about)
    {
        lxw_worksheet *sheet = addSheet(Export::tr("About"));
        worksheet_set_column(sheet, 0, 0, 16, nullptr);
        worksheet_set_column(sheet, 1, 1, 80, nullptr);
        for (size_t row = 0; row < about.size(); ++row) {
            writeText(sheet, lxw_row_t(row), 0, about[row].first, m_head);
            writeText(sheet, lxw_row_t(row), 1, about[row].second, m_wrapped);
        }
    }

    /// The file. Called once, at the end.
    Result<QByteArray> take()
    {
        const lxw_error error = m_failed == LXW_NO_ERROR ? workbook_close(m_book) : m_failed;
        if (m_failed == LXW_NO_ERROR)
            m_book = nullptr;
        if (error != LXW_NO_ERROR)
            return fail(ErrorCode::CannotWrite,
                        Export::tr("The spreadsheet cannot be made: %1").arg(QString::fromUtf8(lxw_strerror(error))));
        return QByteArray(m_bytes, qsizetype(m_size));
    }

private:
    lxw_worksheet *addSheet(const QString &title)
    {
        QString name = QString::fromUtf8(cellText(title));
        for (const QChar forbidden : u"[]:*?/\\'"_s)
            name.replace(forbidden, u' ');
        name = name.simplified().left(LXW_SHEETNAME_MAX);
        lxw_worksheet *sheet = name.isEmpty() ? nullptr : workbook_add_worksheet(m_book, name.toUtf8().constData());
        return sheet ? sheet : workbook_add_worksheet(m_book, nullptr); // a name that is taken
    }

    void write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const TableValue &cell)
    {
        if (const auto *number = std::get_if<double>(&cell)) {
            const double size = std::abs(*number);
            const bool grouped = size >= 1000 && size < LargestGrouped && std::trunc(*number) == *number;
            if (std::isfinite(*number))
                note(worksheet_write_number(sheet, row, column, *number, grouped ? m_grouped : nullptr));
        } else if (const auto *date = std::get_if<QDate>(&cell)) {
            writeDate(sheet, row, column, *date);
        } else if (const auto *text = std::get_if<QString>(&cell); text && !text->isEmpty()) {
            writeText(sheet, row, column, *text, nullptr);
        }
    }

    void writeDate(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, QDate date)
    {
        lxw_datetime day{date.year(), date.month(), date.day(), 0, 0, 0};
        if (date.isValid() && date.year() >= 1900 && date.year() <= 9999) // what spreadsheets know
            note(worksheet_write_datetime(sheet, row, column, &day, m_date));
        else if (date.isValid())
            writeText(sheet, row, column, date.toString(Qt::ISODate), nullptr);
    }

    void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
    {
        note(worksheet_write_string(sheet, row, column, cellText(text).constData(), format));
    }

    void note(lxw_error error)
    {
        if (m_failed == LXW_NO_ERROR)
            m_failed = error;
    }

    const char *m_bytes = nullptr;
    size_t m_size = 0;
    lxw_workbook *m_book;
    lxw_format *m_head, *m_headOfNumbers, *m_grouped, *m_date, *m_wrapped;
    lxw_error m_failed = LXW_NO_ERROR;
};

} // namespace

Result<QByteArray> toXlsx(const Table &table)
{
    if (table.rows.size() > MostRows)
        return fail(ErrorCode::BadArgument,
                    Export::tr("A sheet holds %1 rows and these are %2; filter them, or export CSV.")
                        .arg(MostRows)
                        .arg(table.rows.size()));
    Workbook book;
    book.describe(table.title);
    book.addTable(table);
    if (!table.about.empty())
        book.addAbout(table.about);
    return book.take();
}

} // namespace lectern
