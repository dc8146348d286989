// SPDX-License-Identifier: GPL-3.0-or-later
// The window over the sample in a made-up language: every text of ours is longer by 40 % and stands in
// brackets. What is seen without brackets was not translated; what has no room is cut in other languages,
// too.
#include <cmath>

#include <QAbstractButton>
#include <QApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QTranslator>
#include <QtTest>

#include "sample/sample_workspace.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/page_names.h"
#include "shell/workspace_controller.h"
#include "store/workspace.h"
#include "support/test_program.h"
#include "widgets/flat_style.h"
#include "widgets/theme.h"

namespace t_ui_pseudo
{

using namespace makegood::sample;
using namespace makegood::ui;

namespace
{

constexpr QChar opening(0x27E6);
constexpr QChar closing(0x27E7);

// Formats of dates are no words.
bool isFormat(const char *disambiguation)
{
    return QString::fromUtf8(disambiguation).contains(QLatin1String("format"));
}

class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int) const override
    {
        if (!QByteArray(context).startsWith("makegood::") || isFormat(disambiguation))
            return {};
        const QString text = QString::fromUtf8(source);
        // Words of four letters, so that what breaks into lines still can.
        QString more;
        for (int i = 0; i < static_cast<int>(std::ceil(0.4 * static_cast<double>(text.size()))); ++i)
            more += i % 5 == 0 ? QLatin1Char(' ') : QLatin1Char('~');
        return opening + text + more + closing;
    }
};

struct Seen {
    const QWidget *widget;
    QString text;
};

QString described(const QWidget *widget, const QString &text)
{
    QStringList names;
    for (const QWidget *at = widget; at != nullptr && names.size() < 4; at = at->parentWidget())
        if (!at->objectName().isEmpty())
            names.prepend(at->objectName());
    return QStringLiteral("%1 in %2: %3")
        .arg(QLatin1String(widget->metaObject()->className()), names.join(QLatin1Char('/')), text.left(80));
}

class Finder
{
public:
    explicit Finder(QStringList data)
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

    /// Whether words stand outside of brackets that are neither data nor a unit.
    bool isUntranslated(QString text) const
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

    QStringList untranslated(QWidget *root) const
    {
        QStringList out;
        for (const Seen &seen : textsOf(root))
            if (isUntranslated(seen.text))
                out << described(seen.widget, seen.text);
        return out;
    }

    static QStringList clipped(QWidget *root)
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

    static std::vector<Seen> textsOf(QWidget *root)
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

private:
    static bool isCut(const QLabel *label)
    {
        const QRect room = label->contentsRect();
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 2;
        return label->sizeHint().width() > label->width() + 1 && !room.isEmpty();
    }

    QStringList m_data;
};

void addActions(const QMenu *menu, QStringList &out)
{
    for (const QAction *action : menu->actions()) {
        if (action->isVisible() && !action->isSeparator())
            out << action->text();
        if (action->menu() != nullptr)
            addActions(action->menu(), out);
    }
}

} // namespace

class UiPseudo : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theFinderFinds();
    void everyPage_data();
    void everyPage();
    void menus();

private:
    AppServices services() const;
    QStringList data() const;

    QTemporaryDir m_folder;
    PseudoTranslator m_translator;
    std::unique_ptr<UiSettings> m_state;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

AppServices UiPseudo::services() const
{
    AppServices d;
    d.now = [] { return parseInstant("2026-11-02T08:00:00Z").value(); };
    d.workspaceAt = [](const QString &path) -> WorkspaceOpener {
        return pooled([file = path.toStdString()] { return Workspace::open(file); });
    };
    d.sampleMonth = sampleMonth();
    d.firstWorkspace = m_folder.filePath(QStringLiteral("sample.makegood"));
    d.who = QStringLiteral("ana");
    return d;
}

// What the sample says itself, and names that are the same everywhere.
QStringList UiPseudo::data() const
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

void UiPseudo::initTestCase()
{
    QApplication::setStyle(new FlatStyle);
    QCoreApplication::installTranslator(&m_translator);
    const QString file = m_folder.filePath(QStringLiteral("sample.makegood"));
    QVERIFY(writeSampleWorkspace(file.toStdString()).has_value());
    m_state = std::make_unique<UiSettings>(m_folder.filePath(QStringLiteral("state.ini")));
    m_theme = std::make_unique<Theme>();
    m_window = std::make_unique<MainWindow>(services(), m_state.get(), m_theme.get());
    m_window->resize(1440, 900);
    m_window->show();
    m_window->openWorkspace(file);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session()->workspace()->isOpen() && m_window->isSettled(), 60000);
    m_window->showAt({}, {}, sampleMonth());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 60000);
}

// Without this the rest could pass for a finder that sees nothing.
void UiPseudo::theFinderFinds()
{
    const Finder finder({QStringLiteral("Harbour")});
    QWidget window;
    auto *plain = new QLabel(QStringLiteral("Plain words"), &window);
    auto *ours = new QLabel(
        QStringLiteral("Harbour: %1").arg(QCoreApplication::translate("makegood::ui::X", "Why")), &window);
    auto *figure = new QLabel(QStringLiteral("99.9 %"), &window);
    window.resize(600, 200);
    for (QLabel *label : {plain, ours, figure})
        label->resize(label->sizeHint());
    window.show();
    QCOMPARE(finder.untranslated(&window).size(), 1);
    QVERIFY(finder.untranslated(&window).front().contains(QLatin1String("Plain words")));
    QVERIFY(Finder::clipped(&window).isEmpty());
    ours->resize(ours->sizeHint().width() - 10, ours->height());
    QCOMPARE(Finder::clipped(&window).size(), 1);
    ours->setToolTip(ours->text()); // can be read all the same
    QVERIFY(Finder::clipped(&window).isEmpty());
}

void UiPseudo::everyPage_data()
{
    QTest::addColumn<QString>("page");
    for (const PageName &name : pageNames())
        QTest::newRow(qPrintable(name.id)) << name.id;
}

void UiPseudo::everyPage()
{
    QFETCH(QString, page);
    QVERIFY(m_window->showPage(page));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isSettled(), 60000);
    QTest::qWait(50);
    const QStringList untranslated = Finder(data()).untranslated(m_window.get());
    const QStringList clipped = Finder::clipped(m_window.get());
    const QStringList all = QStringList{QStringLiteral("untranslated:")} + untranslated
        + QStringList{QStringLiteral("clipped:")} + clipped;
    QVERIFY2(untranslated.isEmpty() && clipped.isEmpty(), qPrintable(all.join(QLatin1Char('\n'))));
}

void UiPseudo::menus()
{
    QStringList texts;
    for (const QAction *action : m_window->menuBar()->actions()) {
        texts << action->text();
        if (action->menu() != nullptr)
            addActions(action->menu(), texts);
    }
    QVERIFY(texts.size() > 40);
    const Finder finder(data());
    for (const QString &text : texts)
        QVERIFY2(!finder.isUntranslated(text), qPrintable(text));
}

MAKEGOOD_TEST(UiPseudo)

} // namespace t_ui_pseudo

#include "t_ui_pseudo.moc"
