// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "sla/base/floors.h"

class QLabel;

namespace makegood::ui
{

/// The line above the pages that says that the month was not pulled to its end, or that its source failed.
class FreshnessSection : public QFrame
{
    Q_OBJECT
public:
    explicit FreshnessSection(QWidget *parent = nullptr);

    /// An empty sentence hides it.
    void setSentence(const QString &sentence);

signals:
    void sourcesWanted();

private:
    QLabel *m_text;
};

} // namespace makegood::ui
