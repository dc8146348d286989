// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "sla/base/floors.h"

class QLineEdit;
class QListWidget;

namespace makegood::ui
{

class ShippedText;

/// The help that ships with the program: its pages as a list with a field that searches their texts, and the
/// chosen page.
class HelpPage : public QWidget
{
    Q_OBJECT
public:
    explicit HelpPage(QWidget *parent = nullptr);

    /// By the name of its file without number and ending, such as `keys`; false where there is none.
    bool showTopic(const QString &name);
    void focusSearch();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Topic {
        QString name;
        QString title;
        QString text; ///< Markdown
    };
    void readTopics();
    void search();
    void showCurrent();

    QLineEdit *m_search;
    QListWidget *m_list;
    ShippedText *m_text;
    std::vector<Topic> m_topics;
};

} // namespace makegood::ui
