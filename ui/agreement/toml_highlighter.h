// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSyntaxHighlighter>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Colours of TOML: comments, headers, keys, strings, numbers. Follows light and dark.
class TomlHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    enum Token {
        Comment,
        Header,
        Key,
        Text,
        Number
    };
    TomlHighlighter(QTextDocument *document, bool dark);

    void setDark(bool dark);
    /// Each has a contrast of at least 4.5:1 on the palette's base.
    static QColor colourOf(Token token, bool dark);

protected:
    void highlightBlock(const QString &line) override;

private:
    int highlightText(const QString &line, int from);
    void mark(int from, int to, Token token);

    bool m_dark;
};

} // namespace makegood::ui
