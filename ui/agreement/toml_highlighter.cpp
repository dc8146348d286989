// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement/toml_highlighter.h"

#include <QTextCharFormat>

namespace makegood::ui
{

namespace
{

// Multi-line string that the previous line left open.
enum State {
    Plain = -1,
    InBasic = 1,
    InLiteral
};

const QString basicQuotes = QStringLiteral("\"\"\"");
const QString literalQuotes = QStringLiteral("'''");

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-') || c == QLatin1Char('.')
        || c == QLatin1Char('+') || c == QLatin1Char(':');
}

} // namespace

TomlHighlighter::TomlHighlighter(QTextDocument *document, bool dark)
    : QSyntaxHighlighter(document)
    , m_dark(dark)
{
}

void TomlHighlighter::setDark(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    rehighlight();
}

QColor TomlHighlighter::colourOf(Token token, bool dark)
{
    switch (token) {
    case Comment:
        return dark ? QColor(0xa3, 0xab, 0xb5) : QColor(0x5c, 0x64, 0x6e);
    case Header:
        return dark ? QColor(0xb9, 0xa3, 0xf0) : QColor(0x5b, 0x3f, 0xa0);
    case Key:
        return dark ? QColor(0x7d, 0xb4, 0xf5) : QColor(0x1f, 0x5f, 0xa8);
    case Text:
        return dark ? QColor(0x4f, 0xcf, 0xa6) : QColor(0x00, 0x6b, 0x4f);
    case Number:
        return dark ? QColor(0xf2, 0xb8, 0x3c) : QColor(0x82, 0x52, 0x00);
    }
    return {};
}

void TomlHighlighter::mark(int from, int to, Token token)
{
    QTextCharFormat format;
    format.setForeground(colourOf(token, m_dark));
    if (token == Header)
        format.setFontWeight(QFont::Bold);
    if (token == Comment)
        format.setFontItalic(true);
    setFormat(from, to - from, format);
}

// Colours the string that begins or continues at `from` and sets the block state. Returns its end.
int TomlHighlighter::highlightText(const QString &line, int from)
{
    const bool goesOn = currentBlockState() == InBasic || currentBlockState() == InLiteral;
    const QChar quote
        = goesOn ? (currentBlockState() == InBasic ? QLatin1Char('"') : QLatin1Char('\'')) : line.at(from);
    const QString triple = quote == QLatin1Char('"') ? basicQuotes : literalQuotes;
    const bool isLong = goesOn || line.mid(from, 3) == triple;
    int at = goesOn ? from : from + (isLong ? 3 : 1);
    for (; at < line.size(); ++at) {
        if (quote == QLatin1Char('"') && line.at(at) == QLatin1Char('\\'))
            ++at;
        else if (isLong ? line.mid(at, 3) == triple : line.at(at) == quote)
            break;
    }
    const bool ended = at < line.size();
    const int end = std::min(static_cast<int>(line.size()), at + (isLong ? 3 : 1));
    mark(from, end, Text);
    setCurrentBlockState(ended || !isLong ? Plain : quote == QLatin1Char('"') ? InBasic : InLiteral);
    return end;
}

void TomlHighlighter::highlightBlock(const QString &line)
{
    setCurrentBlockState(previousBlockState());
    int at = 0;
    if (currentBlockState() == InBasic || currentBlockState() == InLiteral) {
        at = highlightText(line, 0);
    } else {
        setCurrentBlockState(Plain);
        const QString bare = line.trimmed();
        if (bare.startsWith(QLatin1Char('[')) && !bare.contains(QLatin1Char('='))
            && !bare.contains(QLatin1Char(',')) && bare.contains(QLatin1Char(']'))) {
            const int end
                = static_cast<int>(line.lastIndexOf(QLatin1Char(']'), line.indexOf(QLatin1Char('#')))) + 1;
            mark(0, end, Header);
            at = end;
        }
    }
    while (at < line.size()) {
        const QChar c = line.at(at);
        if (c == QLatin1Char('#')) {
            mark(at, static_cast<int>(line.size()), Comment);
            return;
        }
        if (c == QLatin1Char('"') || c == QLatin1Char('\'')) {
            at = highlightText(line, at);
        } else if (isWordPart(c)) {
            const int from = at;
            while (at < line.size() && isWordPart(line.at(at)))
                ++at;
            int next = at;
            while (next < line.size() && line.at(next).isSpace())
                ++next;
            mark(from, at, next < line.size() && line.at(next) == QLatin1Char('=') ? Key : Number);
        } else {
            ++at;
        }
    }
}

} // namespace makegood::ui

#include "moc_toml_highlighter.cpp"
