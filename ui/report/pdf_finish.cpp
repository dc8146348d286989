// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/pdf_finish.h"

#include <QCryptographicHash>
#include <QRegularExpression>

namespace makegood::ui
{

namespace
{

/// References into the file that QPdfWriter wrote.
struct Structure {
    int size = 0; ///< number of the first free object
    int root = 0;
    int info = 0;
    qsizetype xref = 0;
    QByteArray catalog; ///< content of its dictionary, without the brackets
    std::vector<QByteArray> pages; ///< references such as `4 0 R`
};

// Overwrites dates in place, so that offsets stay valid.
void setDates(QByteArray &pdf, Instant when)
{
    QByteArray digits;
    for (const char c : formatInstant(std::chrono::floor<std::chrono::seconds>(when)))
        if (c >= '0' && c <= '9')
            digits += c;
    qsizetype at = 0;
    while ((at = pdf.indexOf("Date (D:", at)) >= 0) {
        at += 8;
        const qsizetype end = pdf.indexOf(')', at);
        if (end < at + 14)
            return;
        for (qsizetype i = at; i < end; ++i) {
            char &c = pdf[i];
            if (i < at + 14)
                c = digits.at(i - at);
            else if (c == '-')
                c = '+';
            else if (c >= '1' && c <= '9')
                c = '0';
        }
    }
}

int numberAfter(const QByteArray &text, const QByteArray &key)
{
    const qsizetype at = text.indexOf(key);
    if (at < 0)
        return -1;
    const QByteArray rest = text.mid(at + key.size(), 16).trimmed();
    qsizetype digits = 0;
    while (digits < rest.size() && rest.at(digits) >= '0' && rest.at(digits) <= '9')
        ++digits;
    return digits == 0 ? -1 : rest.left(digits).toInt();
}

std::optional<Structure> read(const QByteArray &pdf)
{
    const QByteArray tail = pdf.mid(pdf.lastIndexOf("trailer"));
    Structure out;
    out.size = numberAfter(tail, "/Size");
    out.root = numberAfter(tail, "/Root");
    out.info = numberAfter(tail, "/Info");
    out.xref = numberAfter(tail, "startxref");
    const QByteArray head = "\n" + QByteArray::number(out.root) + " 0 obj";
    const qsizetype begin = pdf.indexOf(head);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf("endobj", begin);
    if (out.size <= 0 || out.root <= 0 || out.info <= 0 || out.xref <= 0 || end < 0)
        return std::nullopt;
    const QByteArray object = pdf.mid(begin + head.size(), end - begin - head.size());
    const qsizetype open = object.indexOf("<<");
    const qsizetype close = object.lastIndexOf(">>");
    if (open < 0 || close < open)
        return std::nullopt;
    out.catalog = object.mid(open + 2, close - open - 2).trimmed();

    static const QRegularExpression kids(QStringLiteral("/Type\\s*/Pages\\s*/Kids\\s*\\[([^\\]]*)\\]"));
    static const QRegularExpression reference(QStringLiteral("\\d+ 0 R"));
    const auto found = kids.match(QString::fromLatin1(pdf));
    auto each = reference.globalMatch(found.captured(1));
    while (each.hasNext())
        out.pages.push_back(each.next().captured(0).toLatin1());
    if (out.pages.empty())
        return std::nullopt;
    return out;
}

QByteArray textString(const QString &text)
{
    QByteArray out = "<FEFF";
    for (const QChar c : text)
        out += QByteArray::number(c.unicode(), 16).rightJustified(4, '0').toUpper();
    return out + '>';
}

/// Appends the objects of an incremental update (PDF 1.7, section 7.5.6) and its cross-reference table.
class Update
{
public:
    Update(QByteArray &pdf, int first)
        : m_pdf(pdf)
        , m_first(first)
    {
        if (!m_pdf.endsWith('\n'))
            m_pdf += '\n';
    }

    void write(int number, const QByteArray &dictionary)
    {
        m_places.push_back({number, m_pdf.size()});
        m_pdf += QByteArray::number(number) + " 0 obj\n<<\n" + dictionary + "\n>>\nendobj\n";
    }
    void finish(const Structure &old, const QByteArray &id)
    {
        const qsizetype at = m_pdf.size();
        m_pdf += "xref\n";
        int size = m_first;
        for (const auto &[number, place] : m_places) {
            m_pdf += QByteArray::number(number) + " 1\n" + QByteArray::number(place).rightJustified(10, '0')
                + " 00000 n \n";
            size = std::max(size, number + 1);
        }
        m_pdf += "trailer\n<<\n/Size " + QByteArray::number(size) + "\n/Root " + QByteArray::number(old.root)
            + " 0 R\n/Info " + QByteArray::number(old.info) + " 0 R\n/Prev " + QByteArray::number(old.xref)
            + "\n/ID [<" + id + "> <" + id + ">]\n>>\nstartxref\n" + QByteArray::number(at) + "\n%%EOF\n";
    }

private:
    QByteArray &m_pdf;
    int m_first;
    std::vector<std::pair<int, qsizetype>> m_places;
};

QByteArray link(const char *key, int number)
{
    return "/" + QByteArray(key) + ' ' + QByteArray::number(number) + " 0 R\n";
}

// The outline has two levels: sections and their services.
void writeOutline(Update &update, const Structure &old, const std::vector<Bookmark> &marks, double pageHeight)
{
    const int root = old.size;
    const auto number = [&](std::size_t i) { return root + 1 + static_cast<int>(i); };
    std::vector<std::size_t> sections;
    for (std::size_t i = 0; i < marks.size(); ++i)
        if (marks[i].level == 0)
            sections.push_back(i);
    update.write(root,
                 "/Type /Outlines\n" + link("First", number(sections.front()))
                     + link("Last", number(sections.back())) + "/Count "
                     + QByteArray::number(sections.size()));
    for (std::size_t s = 0; s < sections.size(); ++s) {
        const std::size_t own = sections[s];
        const std::size_t end = s + 1 < sections.size() ? sections[s + 1] : marks.size();
        for (std::size_t i = own; i < end; ++i) {
            const Bookmark &mark = marks[i];
            QByteArray item
                = "/Title " + textString(mark.title) + '\n' + link("Parent", i == own ? root : number(own));
            if (i == own && s > 0)
                item += link("Prev", number(sections[s - 1]));
            if (i == own && s + 1 < sections.size())
                item += link("Next", number(sections[s + 1]));
            if (i == own && end > own + 1)
                item += link("First", number(own + 1)) + link("Last", number(end - 1)) + "/Count -"
                    + QByteArray::number(end - own - 1) + '\n';
            if (i > own + 1)
                item += link("Prev", number(i - 1));
            if (i > own && i + 1 < end)
                item += link("Next", number(i + 1));
            const std::size_t page = std::min(static_cast<std::size_t>(mark.page), old.pages.size() - 1);
            item += "/Dest [" + old.pages[page] + " /XYZ null "
                + QByteArray::number(static_cast<int>((pageHeight - mark.y) / pt) + 4) + " null]";
            update.write(number(i), item);
        }
    }
}

} // namespace

QByteArray finishPdf(QByteArray pdf, const std::vector<Bookmark> &bookmarks, double pageHeight, Instant when,
                     const QString &language)
{
    setDates(pdf, when);
    const std::optional<Structure> old = read(pdf);
    if (!old)
        return pdf;
    const QByteArray id = QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().left(32);
    Update update(pdf, old->size);
    QByteArray catalog = old->catalog + "\n/Lang (" + language.toLatin1()
        + ")\n/ViewerPreferences << /DisplayDocTitle true >>";
    const bool outline = !bookmarks.empty() && bookmarks.front().level == 0;
    if (outline)
        catalog += "\n/PageMode /UseOutlines\n/Outlines " + QByteArray::number(old->size) + " 0 R";
    update.write(old->root, catalog);
    if (outline)
        writeOutline(update, *old, bookmarks, pageHeight);
    update.finish(*old, id);
    return pdf;
}

} // namespace makegood::ui
