// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Looks like a field and opens the command palette.
class FindField : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FindField(QWidget *parent = nullptr);

    void setOnlyIcon(bool only);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_onlyIcon = false;
};

} // namespace makegood::ui
