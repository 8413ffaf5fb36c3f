// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/backups/backupssheet.h"

#include "ui/backups/backupschedule.h"
#include "ui/backups/backupsettings.h"
#include "ui/backups/backupwords.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace lectern
{

namespace
{

constexpr int PathRole = Qt::UserRole;

QString askForFolder(QWidget *parent)
{
    return QFileDialog::getExistingDirectory(parent, BackupsSheet::tr("Folder for backups"));
}

QString askForFile(QWidget *parent)
{
    return QFileDialog::getSaveFileName(parent, BackupsSheet::tr("Open the backup as a library of its own"), {},
                                        BackupsSheet::tr("Lectern libraries (*.lectern)"));
}

QLabel *makeMuted(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setProperty("role", u"muted"_s);
    label->setWordWrap(true);
    return label;
}

} // namespace

BackupsSheet::BackupsSheet(const QString &library, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_list(new QTreeWidget(this))
    , m_difference(makeMuted(this))
    , m_restore(new QPushButton(tr("Restore"), this))
    , m_copy(new QPushButton(tr("Open as a Copy…"), this))
    , m_on(new QCheckBox(tr("Make backups on opening and every"), this))
    , m_minutes(new QSpinBox(this))
    , m_folder(makeMuted(this))
    , m_beside(new QPushButton(tr("Beside the Library"), this))
    , m_askForFolder(askForFolder)
    , m_askForFile(askForFile)
{
    setObjectName(u"backupsSheet"_s);
    setWindowTitle(tr("Backups of %1").arg(QFileInfo(library).completeBaseName()));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(720, 520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    makeList();
    makeSettings();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    column->addWidget(buttons);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false); // Enter in the list restores nothing
    followSettings();
    followSelection();
    reload();
}

void BackupsSheet::makeList()
{
    m_list->setHeaderLabels({tr("Made"), tr("Size"), tr("Documents"), tr("Notes"), tr("Decisions")});
    m_list->setRootIsDecorated(false);
    m_list->setAccessibleName(tr("Backups"));
    m_list->setAlternatingRowColors(true);
    for (int column = 1; column < 5; ++column)
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_difference->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_difference->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_restore->setToolTip(tr("Puts the backup in the place of the library; the present state is kept as a backup first."));
    auto *now = new QPushButton(tr("Back Up Now"), this);
    auto *row = new QHBoxLayout;
    row->addWidget(now);
    row->addStretch();
    row->addWidget(m_copy);
    row->addWidget(m_restore);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addWidget(m_list, 1);
    column->addWidget(m_difference);
    column->addLayout(row);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &BackupsSheet::followSelection);
    connect(now, &QPushButton::clicked, this, &BackupsSheet::backUpRequested);
    connect(m_restore, &QPushButton::clicked, this, [this] { emit restoreRequested(selected()); });
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QString to = m_askForFile(this);
        if (to.isEmpty())
            return;
        emit copyRequested(selected(), to.endsWith(u".lectern"_s) ? to : to + u".lectern"_s);
    });
}

void BackupsSheet::makeSettings()
{
    m_minutes->setRange(5, 1440);
    m_minutes->setSingleStep(5);
    m_minutes->setSuffix(tr(" minutes"));
    m_minutes->setAccessibleName(tr("Minutes between backups"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_on);
    row->addWidget(m_minutes);
    row->addWidget(new QLabel(tr("while something changes"), this));
    row->addStretch();
    auto *choose = new QPushButton(tr("Choose a Folder…"), this);
    auto *place = new QHBoxLayout;
    place->addWidget(m_folder, 1);
    place->addWidget(m_beside);
    place->addWidget(choose);
    auto *kept = makeMuted(this);
    kept->setText(tr("Kept are the last ten, one a day for a week, and one a week for five weeks."));
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addLayout(row);
    column->addLayout(place);
    column->addWidget(kept);
    const BackupSettings settings = backupSettings();
    m_on->setChecked(settings.isOn);
    m_minutes->setValue(settings.minutes);
    const auto write = [this] {
        BackupSettings changed = backupSettings();
        changed.isOn = m_on->isChecked();
        changed.minutes = m_minutes->value();
        setBackupSettings(changed);
        followSettings();
        emit settingsChanged();
    };
    connect(m_on, &QCheckBox::toggled, this, write);
    connect(m_minutes, &QSpinBox::valueChanged, this, write);
    connect(m_beside, &QPushButton::clicked, this, [this] { changeFolder({}); });
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_askForFolder(this); !folder.isEmpty())
            changeFolder(folder);
    });
}

void BackupsSheet::changeFolder(const QString &folder)
{
    BackupSettings changed = backupSettings();
    changed.folder = folder;
    setBackupSettings(changed);
    followSettings();
    emit settingsChanged();
    reload();
}

void BackupsSheet::followSettings()
{
    const BackupSettings settings = backupSettings();
    m_minutes->setEnabled(settings.isOn);
    m_beside->setEnabled(!settings.folder.isEmpty());
    m_folder->setText(tr("They are kept in %1").arg(BackupSchedule::folderOf(m_library)));
}

void BackupsSheet::reload()
{
    m_listing.drop();
    m_listing = Jobs::instance().start(
        this,
        [library = m_library, folder = BackupSchedule::folderOf(m_library)](const Progress &progress) {
            std::vector<Entry> entries;
            for (const Backup &backup : backupsOf(library, folder))
                if (!progress.cancelled())
                    entries.push_back({backup, countLibrary(backup.path)});
            return entries;
        },
        [this](const std::vector<Entry> &entries) { fill(entries); });
}

void BackupsSheet::fill(const std::vector<Entry> &entries)
{
    const QString before = selected();
    const QLocale locale;
    m_list->clear();
    for (const auto &[backup, counts] : entries) {
        auto *item = new QTreeWidgetItem(m_list, {timeText(backup), locale.formattedDataSize(backup.bytes)});
        item->setData(0, PathRole, backup.path);
        item->setToolTip(0, counts ? backup.path : counts.error().message);
        item->setDisabled(!counts);
        if (counts) {
            const qint64 shown[] = {counts->documents, counts->notes, counts->decisions};
            for (int i = 0; i < 3; ++i)
                item->setText(2 + i, locale.toString(shown[i]));
        } else {
            item->setText(2, tr("cannot be read"));
        }
        for (int column = 1; column < 5; ++column)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (backup.path == before)
            m_list->setCurrentItem(item);
    }
    if (m_list->selectedItems().isEmpty() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    followSelection();
}

QString BackupsSheet::selected() const
{
    const QList<QTreeWidgetItem *> items = m_list->selectedItems();
    return items.isEmpty() ? QString() : items.front()->data(0, PathRole).toString();
}

void BackupsSheet::followSelection()
{
    const QString backup = selected();
    m_restore->setEnabled(!backup.isEmpty());
    m_copy->setEnabled(!backup.isEmpty());
    m_comparing.drop();
    m_difference->setText(backup.isEmpty() ? tr("There are no backups of this library yet.") : QString());
    if (backup.isEmpty())
        return;
    m_comparing = Jobs::instance().start(
        this, [library = m_library, backup](const Progress &) { return compareBackup(library, backup); },
        [this](const Result<BackupDifference> &difference) {
            m_difference->setText(difference ? tr("If it is restored: %1").arg(differenceText(*difference))
                                             : tr("It cannot be compared with the library: %1").arg(difference.error().message));
        });
}

void BackupsSheet::showProblem(const QString &message)
{
    m_comparing.drop();
    m_difference->setText(message);
}

} // namespace lectern

#include "moc_backupssheet.cpp"
