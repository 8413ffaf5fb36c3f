// SPDX-FileCopyrightText: 2026 The Lectern developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>
#include <QStringListModel>

class QCompleter;

namespace lectern
{

/// Tags parted by commas, each completed from those in use.
/// grammar: tags = [tag] {("," | "，" | "、") [tag]}; a tag loses a leading "#" and outer white space; empty ones and doubles go.
class TagField : public QLineEdit
{
    Q_OBJECT

public:
    explicit TagField(QWidget *parent = nullptr);

    [[nodiscard]] QStringList tags() const;
    void setTags(const QStringList &tags);
    void setKnownTags(const QStringList &tags);

    [[nodiscard]] static QStringList parse(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] qsizetype startOfTag() const; ///< of the one at the cursor
    void complete();
    void insertCompletion(const QString &tag);

    QCompleter *m_completer;
    QStringListModel m_known;
};

} // namespace lectern
