// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QWidget>

#include "shell/help_search.h"
#include "shell/help_texts.h"
#include "sla/base/floors.h"

class QLineEdit;
class QListWidget;

namespace makegood::ui
{

class ShippedText;

/// The help that ships with the program, in the window's language: its pages as a list with a field that
/// searches their texts, and the chosen page.
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
    void resizeEvent(QResizeEvent *event) override;

private:
    int listWidth() const;
    void fitList();
    int heightBeyondALine(const QString &title) const;
    void search();
    void showCurrent();
    void markFound();
    void setSide();

    QLineEdit *m_search;
    QListWidget *m_list;
    ShippedText *m_text;
    std::vector<HelpTopic> m_topics;
    std::vector<FoldedText> m_foldedTitles; ///< filled by the first search
    std::vector<FoldedText> m_foldedTexts;
};

} // namespace makegood::ui
