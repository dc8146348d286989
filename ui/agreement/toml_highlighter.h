// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QSyntaxHighlighter>

#include "sla/base/floors.h"

namespace makegood::ui
{

/// Colours comments, headers, keys, strings and numbers of TOML, for the light and the dark theme.
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
    /// Contrast at least 4.5:1 on QPalette::Base.
    static QColor colourOf(Token token, bool dark);

protected:
    void highlightBlock(const QString &line) override;

private:
    int highlightText(const QString &line, int from);
    void mark(int from, int to, Token token);

    bool m_dark;
};

} // namespace makegood::ui
