// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/differences/differencedata.h"
#include "ui/jobs/jobs.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTextBrowser;

namespace lectern
{

/// Two passages side by side with what differs between them, and their numbers, times and names lined up below. Reads in a job, and again when documents or rates change.
class DifferencesPage : public QWidget
{
    Q_OBJECT

public:
    explicit DifferencesPage(ViewState *state, QWidget *parent = nullptr); ///< outlives it

    void show(const Passage &left, const Passage &right);
    [[nodiscard]] bool isReading() const { return m_reading.isRunning(); }
    [[nodiscard]] const std::optional<DifferenceData> &data() const { return m_data; }
    [[nodiscard]] QTextBrowser *side(int index) const { return m_sides[size_t(index)]; }
    [[nodiscard]] QTextBrowser *lines() const { return m_lines; }
    [[nodiscard]] QString summary() const;

public slots:
    void readAgain();
    void copyBoth();
    void writeNote();
    void exchange(); ///< the left passage at the right, and the other way round

signals:
    void sideBySideRequested(const lectern::Passage &left, const lectern::Passage &right); ///< in their texts
    void copyRequested(const lectern::Quotation &quotation);
    /// A note on the left passage, with `text` to begin with.
    void noteRequested(const std::shared_ptr<const lectern::OpenDocument> &document, lectern::Span passage, const QString &text);
    void textRequested(); ///< Esc
    void failed(const lectern::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void take(const Result<DifferenceData> &data);
    void write();
    void follow(const QUrl &link);

    ViewState *m_state;
    std::array<Passage, 2> m_passages;
    std::optional<DifferenceData> m_data;
    QLabel *m_summary;
    std::array<QTextBrowser *, 2> m_sides{};
    QTextBrowser *m_lines;
    QList<QPushButton *> m_buttons;
    Job m_reading;
};

} // namespace lectern
