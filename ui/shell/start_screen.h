// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QBoxLayout;

namespace makegood::ui
{

class RecentList;

/// Shown while no workspace is open: three doors, and the workspaces that were open before.
class StartScreen : public QWidget
{
    Q_OBJECT
public:
    explicit StartScreen(QWidget *parent = nullptr);

    /// Newest first.
    void setRecent(const QStringList &paths);

signals:
    void sampleWanted();
    void importWanted();
    void sourceWanted();
    void newWanted();
    void openWanted();
    void fileWanted(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void fit();

    QBoxLayout *m_doors = nullptr;
    RecentList *m_recent = nullptr;
};

} // namespace makegood::ui
