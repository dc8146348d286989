// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

class QGridLayout;

namespace makegood::ui
{

/// A kind of source as a person chooses it.
struct KindChoice {
    QString name; ///< as settings name it
    QString title;
    QString about; ///< one sentence
};

/// First step of connecting a source: which system it is.
class KindSection : public QWidget
{
    Q_OBJECT
public:
    explicit KindSection(QWidget *parent = nullptr);

    void setKinds(const std::vector<KindChoice> &kinds);
    /// Marks the chosen one; an empty name: none.
    void setChosen(const QString &name);
    void focusFirst();

signals:
    void chosen(const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QWidget *m_room;
    QGridLayout *m_grid;
    std::vector<QWidget *> m_doors;
    int m_columns = 0;
};

} // namespace makegood::ui
