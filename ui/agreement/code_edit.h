// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QPlainTextEdit>

#include "explain/status.h"

namespace makegood::ui
{

class TomlHighlighter;

/// A text of a policy or a contract: monospace, line numbers, marks beside lines that something is wrong
/// with. Tab leaves it like any other field: indentation has no meaning in TOML. Always left to right.
class CodeEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    CodeEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// Lines from 1, each with the shape of its status and a sentence for its tool tip.
    struct Mark {
        Status status = Status::Breached;
        QString sentence;
    };
    void setMarks(std::map<int, Mark> marks);
    const std::map<int, Mark> &marks() const { return m_marks; }

    void goToLine(int line);
    /// Makes the text another one by replacing what differs in its middle: one step of undo, and the cursor
    /// stays on the line that it was on.
    void takeText(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    class Margin;
    int marginWidth() const;
    void placeMargin();
    void paintMargin(QPaintEvent *event);
    void takeFont();
    void showMarks();

    TomlHighlighter *m_colours;
    Margin *m_margin;
    std::map<int, Mark> m_marks;
};

} // namespace makegood::ui
