// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/backups.h"
#include "widgets/card_frame.h"

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace makegood::ui
{

/// How often backups are made by themselves, how many are kept, and where.
class BackupSettings : public CardFrame
{
    Q_OBJECT
public:
    explicit BackupSettings(QWidget *parent = nullptr);

    void show(const BackupPlan &plan);
    /// Keeps the folder; empty: beside the workspace.
    void setFolder(const QString &folder);

signals:
    /// `hours` 0: before bulk changes alone.
    void chosen(int hours, int most, const QString &folder);

private:
    void build();
    void chooseFolder();
    void tell();

    QComboBox *m_every;
    QSpinBox *m_most;
    QLabel *m_place;
    QToolButton *m_beside;
    QString m_folder;
    int m_filling = 0; ///< above 0: the program fills the fields
};

} // namespace makegood::ui
