// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "sla/base/floors.h"

class QLabel;
class QVBoxLayout;

namespace makegood::ui
{

/// The workspaces that were opened last, in a card of rows; each row opens its file.
class RecentList : public QWidget
{
    Q_OBJECT
public:
    explicit RecentList(QWidget *parent = nullptr);

    /// Newest first. Files that are not there any more are left out. Says so where there is none.
    void setFiles(const QStringList &paths);

signals:
    void fileWanted(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_rows;
    QLabel *m_none;
};

} // namespace makegood::ui
