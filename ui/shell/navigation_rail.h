// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

class QAbstractButton;
class QButtonGroup;

namespace makegood::ui
{

/// The pages of the window down the leading side: an icon and a word each, some with a count. Arrow keys move
/// from one to the next. In a narrow window the words go and stay as tool tips.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    enum class Group {
        Work, ///< at the top
        Whole, ///< below a line: what is about everything
        End ///< at the bottom
    };

    explicit NavigationRail(QWidget *parent = nullptr);

    /// `id` is the word of PageHost::showPage().
    void add(const QString &id, const QString &iconName, const QString &title, Group group);
    void setCurrent(const QString &id);
    QString current() const;
    QStringList ids() const { return m_ids; }
    /// 0: no badge. `isDue`: in the colour of what is late or failed. `words` says it to a screen reader.
    void setBadge(const QString &id, int count, bool isDue, const QString &words);
    void setOnlyIcons(bool only);

signals:
    /// By a person; the rail shows it at once.
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();
    QAbstractButton *entry(const QString &id) const;

    QButtonGroup *m_group;
    QStringList m_ids;
    bool m_onlyIcons = false;
};

} // namespace makegood::ui
