// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include <QPlainTextEdit>

#include "explain/status.h"

namespace makegood::ui
{

class TomlHighlighter;

/// Editor for TOML: monospace, line numbers, marks beside lines with errors or warnings. Tab moves the focus,
/// because TOML needs no indentation. Always left to right.
class CodeEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    CodeEdit(const QString &name, const QString &accessibleName, QWidget *parent = nullptr);

    /// By line, from 1: the status mark and its tool tip.
    struct Mark {
        Status status = Status::Breached;
        QString sentence;
    };
    void setMarks(std::map<int, Mark> marks);
    const std::map<int, Mark> &marks() const { return m_marks; }

    void goToLine(int line);
    /// Replaces the differing middle of the text, as one undo step; the cursor stays on its line.
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
