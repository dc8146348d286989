// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudo_window.h"

#include <algorithm>
#include <cmath>

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QtTest>

#include "feeds/ticket_csv.h"
#include "sample/sample_workspace.h"
#include "store/workspace.h"
#include "widgets/flat_style.h"
#include "work/case_import.h"

namespace t_ui_pseudo
{

using namespace makegood::sample;

namespace
{

constexpr QChar opening(0x27E6);
constexpr QChar closing(0x27E7);

// Formats of dates are no words.
bool isFormat(const char *disambiguation)
{
    return QString::fromUtf8(disambiguation).contains(QLatin1String("format"));
}

QString described(const QWidget *widget, const QString &text)
{
    QStringList names;
    for (const QWidget *at = widget; at != nullptr && names.size() < 4; at = at->parentWidget())
        if (!at->objectName().isEmpty())
            names.prepend(at->objectName());
    return QStringLiteral("%1 in %2: %3")
        .arg(QLatin1String(widget->metaObject()->className()), names.join(QLatin1Char('/')), text.left(80));
}

bool isCut(const QLabel *label)
{
    if (label->wordWrap())
        return label->heightForWidth(label->width()) > label->height() + 2;
    return label->sizeHint().width() > label->width() + 1 && !label->contentsRect().isEmpty();
}

} // namespace

QString PseudoTranslator::translate(const char *context, const char *source, const char *disambiguation,
                                    int) const
{
    // The words of buttons such as Close are Qt's, which brings them in many languages.
    const bool isOurs
        = QByteArray(context).startsWith("makegood::") || qstrcmp(context, "QPlatformTheme") == 0;
    if (!isOurs || isFormat(disambiguation))
        return {};
    const QString text = QString::fromUtf8(source);
    // Words of four letters, so that what breaks into lines still can.
    QString more;
    for (int i = 0; i < static_cast<int>(std::ceil(0.4 * static_cast<double>(text.size()))); ++i)
        more += i % 5 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
    return opening + text + more + closing;
}

Finder::Finder(QStringList data)
    : m_data(std::move(data))
{
    const QLocale locale;
    for (int month = 1; month <= 12; ++month)
        m_data << locale.standaloneMonthName(month) << locale.monthName(month, QLocale::ShortFormat);
    for (int day = 1; day <= 7; ++day)
        m_data << locale.dayName(day) << locale.dayName(day, QLocale::ShortFormat);
    std::sort(m_data.begin(), m_data.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

bool Finder::isUntranslated(QString text) const
{
    static const QRegularExpression ours(QStringLiteral("\\x{27E6}[^\\x{27E6}\\x{27E7}]*\\x{27E7}"));
    for (qsizetype before = -1; before != text.size();) { // brackets stand in brackets
        before = text.size();
        text.remove(ours);
    }
    for (const QString &word : m_data)
        text.remove(word, Qt::CaseInsensitive);
    static const QRegularExpression word(QStringLiteral("\\p{L}{3,}"));
    return text.contains(word);
}

QStringList Finder::untranslated(QWidget *root) const
{
    QStringList out;
    for (const Seen &seen : textsOf(root))
        if (isUntranslated(seen.text))
            out << described(seen.widget, seen.text);
    return out;
}

QStringList Finder::clipped(QWidget *root)
{
    QStringList out;
    for (const QLabel *label : root->findChildren<QLabel *>())
        if (label->isVisible() && !label->text().isEmpty() && label->toolTip().isEmpty() && isCut(label))
            out << described(label, label->text());
    for (const QAbstractButton *button : root->findChildren<QAbstractButton *>())
        if (button->isVisible() && !button->text().isEmpty() && button->toolTip().isEmpty()
            && button->sizeHint().width() > button->width() + 1)
            out << described(button, button->text());
    return out;
}

std::vector<Finder::Seen> Finder::textsOf(QWidget *root)
{
    std::vector<Seen> out;
    for (const QLabel *one : root->findChildren<QLabel *>())
        out.push_back({one, one->text()});
    for (const QAbstractButton *one : root->findChildren<QAbstractButton *>())
        out.push_back({one, one->text()});
    for (const QGroupBox *one : root->findChildren<QGroupBox *>())
        out.push_back({one, one->title()});
    for (const QLineEdit *one : root->findChildren<QLineEdit *>())
        out.push_back({one, one->placeholderText()});
    for (const QTabBar *one : root->findChildren<QTabBar *>())
        for (int i = 0; i < one->count(); ++i)
            if (one->isTabVisible(i))
                out.push_back({one, one->tabText(i)});
    for (const QHeaderView *one : root->findChildren<QHeaderView *>())
        if (one->orientation() == Qt::Horizontal && one->model() != nullptr)
            for (int i = 0; i < one->count(); ++i)
                if (!one->isSectionHidden(i))
                    out.push_back({one, one->model()->headerData(i, Qt::Horizontal).toString()});
    std::erase_if(out, [](const Seen &seen) { return !seen.widget->isVisible() || seen.text.isEmpty(); });
    return out;
}

PseudoWindow::PseudoWindow() = default;

PseudoWindow::~PseudoWindow()
{
    QCoreApplication::removeTranslator(&m_translator);
}

bool PseudoWindow::open()
{
    QApplication::setStyle(new FlatStyle);
    QCoreApplication::installTranslator(&m_translator);
    const QString file = m_folder.filePath(QStringLiteral("sample.makegood"));
    if (!writeSampleWorkspace(file.toStdString()))
        return false;
    m_state = std::make_unique<UiSettings>(m_folder.filePath(QStringLiteral("state.ini")));
    m_theme = std::make_unique<Theme>();
    m_window = std::make_unique<MainWindow>(services(), m_state.get(), m_theme.get());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openWorkspace(file);
    const auto isReady
        = [this] { return m_window->session()->workspace()->isOpen() && m_window->isSettled(); };
    if (!QTest::qWaitFor(isReady, 60000))
        return false;
    m_window->showAt({}, {}, sampleMonth());
    return QTest::qWaitFor([this] { return m_window->isSettled(); }, 60000);
}

AppServices PseudoWindow::services() const
{
    AppServices d;
    d.now = [] { return parseInstant("2026-11-02T08:00:00Z").value(); };
    d.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    d.sampleMonth = sampleMonth();
    d.firstWorkspace = m_folder.filePath(QStringLiteral("sample.makegood"));
    d.who = QStringLiteral("ana");
    d.readTickets = [](const QString &path, const CaseData &terms) {
        return makegood::feeds::readTicketsFor(path.toStdString(), terms);
    };
    d.readCalendar = [now = d.now](const QString &path, const Zone &zone) {
        return makegood::work::readCalendarToStore(path.toStdString(), zone, now());
    };
    return d;
}

QStringList PseudoWindow::data() const
{
    QStringList out{QStringLiteral("Makegood"),
                    QStringLiteral("English"),
                    QStringLiteral("ana"),
                    QStringLiteral("PDF"),
                    QStringLiteral("{customer}-{month}"),
                    QStringLiteral("sample.makegood"),
                    QStringLiteral("state.ini"),
                    QStringLiteral("UTC"),
                    m_folder.path()};
    for (const ContractRow &row : m_window->session()->workspace()->contracts()) {
        for (const std::string &text : {row.id, row.customer, row.policyId, row.policyName})
            out << QString::fromStdString(text);
        const auto figures = m_window->session()->judging()->figures().find(row.id);
        if (!figures)
            continue;
        for (const auto &[month, entry] : *figures) {
            out << QString::fromStdString(entry->figures.currency.code)
                << QString::fromStdString(entry->figures.zone.name())
                << QString::fromStdString(entry->figures.zone.name())
                       .section(QLatin1Char('/'), -1)
                       .replace(QLatin1Char('_'), QLatin1Char(' '));
            for (const ServiceFigures &one : entry->figures.services)
                out << QString::fromStdString(one.service) << QString::fromStdString(one.serviceClass);
        }
    }
    if (const auto terms = m_window->session()->judging()->focusedCase())
        out << QString::fromStdString(terms->policy.provider);
    out.removeDuplicates();
    out.removeAll(QString());
    return out;
}

QString PseudoWindow::faultsOf(QWidget *root) const
{
    QStringList out;
    for (const QString &one : Finder(data()).untranslated(root))
        out << QStringLiteral("untranslated: ") + one;
    for (const QString &one : Finder::clipped(root))
        out << QStringLiteral("clipped: ") + one;
    return out.join(QLatin1Char('\n'));
}

} // namespace t_ui_pseudo
