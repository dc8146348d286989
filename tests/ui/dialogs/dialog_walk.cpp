// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialog_walk.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QtTest>

#include "explain/cell_text.h"
#include "feeds/ticket_csv.h"
#include "sample/sample_workspace.h"
#include "widgets/type_scale.h"
#include "work/case_import.h"

namespace t_ui_dialogs
{

namespace
{

// A small notebook, less the frame of a window and a task bar.
constexpr QSize smallScreen(1366 - 8, 768 - 64);

QDialog *openDialog()
{
    // A question over a dialog is the one to answer.
    if (auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget()); modal != nullptr)
        return modal;
    for (QWidget *top : QApplication::topLevelWidgets())
        if (auto *dialog = qobject_cast<QDialog *>(top); dialog != nullptr && dialog->isVisible())
            return dialog;
    return nullptr;
}

bool isQts(const QDialog *dialog)
{
    return qobject_cast<const QFileDialog *>(dialog) != nullptr || dialog->inherits("QPrintDialog");
}

} // namespace

Instant openedAt()
{
    return parseInstant("2026-11-02T08:00:00Z").value();
}

Look lookFromEnvironment()
{
    Look out;
    for (const QString &word :
         qEnvironmentVariable("MAKEGOOD_LOOK").split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        static const QRegularExpression size(QStringLiteral("^(\\d+)x(\\d+)$"));
        if (const auto match = size.match(word); match.hasMatch())
            out.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
        else if (word.toInt() > 0)
            out.percent = word.toInt();
        else if (word == QLatin1String("dark"))
            out.isDark = true;
        else
            out.language = word;
    }
    return out;
}

DialogWalk::DialogWalk(const Look &look)
    : m_look(look)
    , m_hand(openedAt())
{
    AppServices &services = m_hand.services();
    services.readTickets = [](const QString &file, const CaseData &terms) {
        return feeds::readTicketsFor(file.toStdString(), terms);
    };
    services.readCalendar = [](const QString &file, const Zone &zone) {
        return work::readCalendarToStore(file.toStdString(), zone, openedAt());
    };
    services.languages = {QStringLiteral("de"), QStringLiteral("en")};
    connect(&m_eye, &QTimer::timeout, this, &DialogWalk::look);
    m_eye.setInterval(30);
}

bool DialogWalk::open()
{
    if (!sample::writeSampleWorkspace(m_hand.file().toStdString()))
        return false;
    if (!m_hand.open())
        return false;
    m_hand.theme()->apply(m_look.isDark ? ThemeChoice::Dark : ThemeChoice::Light);
    m_hand.theme()->setTextPercent(m_look.percent);
    window().resize(m_look.size);
    window().showAt({}, {}, sample::sampleMonth());
    return QTest::qWaitFor([this] { return window().isSettled(); }, 60000);
}

bool DialogWalk::showPage(const char *page)
{
    return window().showPage(QLatin1String(page))
        && QTest::qWaitFor([this] { return window().isSettled(); }, 60000);
}

bool DialogWalk::click(const char *name)
{
    for (auto *button : window().findChildren<QAbstractButton *>(QLatin1String(name)))
        if (button->isVisible() && button->isEnabled()) {
            button->click();
            QTest::qWait(100);
            return QTest::qWaitFor([this] { return window().isSettled(); }, 60000);
        }
    return false;
}

void DialogWalk::visit(QAction *action, const QString &file)
{
    visit(
        action->objectName().isEmpty() ? action->text() : action->objectName(),
        [action] { action->trigger(); }, file);
}

void DialogWalk::visit(const QString &name, const std::function<void()> &opens, const QString &file)
{
    m_isThere = false;
    m_file = file;
    m_name = name;
    m_eye.start();
    opens();
    (void)QTest::qWaitFor([this] { return m_isThere; }, 1500);
    (void)QTest::qWaitFor([] { return openDialog() == nullptr; }, 5000);
    m_eye.stop();
    (void)QTest::qWaitFor([this] { return window().isSettled(); }, 60000);
}

void DialogWalk::look()
{
    QDialog *dialog = openDialog();
    if (dialog == nullptr || m_isLooking)
        return;
    const QScopedValueRollback looking(m_isLooking, true);
    if (auto *files = qobject_cast<QFileDialog *>(dialog); files != nullptr && !m_file.isEmpty()) {
        files->findChild<QLineEdit *>()->setText(std::exchange(m_file, QString()));
        static_cast<QDialog *>(files)->accept();
        return;
    }
    m_isThere = true;
    if (isQts(dialog)) {
        dialog->reject();
        return;
    }
    QTest::qWait(200); // what it reads in the background
    const QString name = dialog->objectName().isEmpty()
        ? QString::fromLatin1(dialog->metaObject()->className())
        : dialog->objectName();
    if (!m_seen.contains(name))
        m_seen << name;
    grab(dialog, QStringLiteral("dialog-%1-%2").arg(m_name, name));
    judge(dialog, name);
    QTest::keyClick(dialog, Qt::Key_Escape);
    if (dialog->isVisible()) {
        m_faults << name + QStringLiteral(": Escape does not leave it");
        dialog->reject();
    }
}

void DialogWalk::judge(QDialog *dialog, const QString &name)
{
    const auto fault = [&](const QString &what) { m_faults << name + QStringLiteral(": ") + what; };
    if (m_look.percent == 100
        && (dialog->width() > smallScreen.width() || dialog->height() > smallScreen.height()))
        fault(QStringLiteral("%1 x %2 is larger than a small screen")
                  .arg(dialog->width())
                  .arg(dialog->height()));
    if (dialog->windowTitle().isEmpty())
        fault(QStringLiteral("no title"));
    bool hasField = false;
    for (const auto *line : dialog->findChildren<QLineEdit *>())
        hasField = hasField || (line->isVisible() && line->isEnabled() && !line->isReadOnly());
    // A field is there to be typed into, as soon as it is: a button is not where a person begins then.
    const auto isOnButton
        = [dialog] { return qobject_cast<const QAbstractButton *>(dialog->focusWidget()) != nullptr; };
    if (hasField)
        (void)QTest::qWaitFor([&] { return !isOnButton(); }, 2000);
    const QWidget *focus = dialog->focusWidget();
    if (focus == nullptr || !focus->isVisible())
        fault(QStringLiteral("nothing has the focus"));
    if (hasField && isOnButton())
        fault(QStringLiteral("the focus is on %1, not on a field").arg(focus->objectName()));
    for (const auto *button : dialog->findChildren<QPushButton *>()) {
        if (!button->isVisible())
            continue;
        if (m_look.percent == 100
            && button->height() < ui::heightOf(ui::Part::Control, button->fontMetrics()))
            fault(QStringLiteral("%1 is %2 high").arg(button->objectName()).arg(button->height()));
        if (button->width() + 1 < button->sizeHint().width())
            fault(QStringLiteral("%1 is cut: %2").arg(button->objectName(), button->text()));
    }
    for (const auto *label : dialog->findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->toolTip().isEmpty())
            continue;
        const bool isCut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 2
                                             : label->sizeHint().width() > label->width() + 1;
        if (isCut)
            fault(QStringLiteral("%1 is cut: %2").arg(label->objectName(), label->text().left(60)));
    }
    // Enter does what the dialog is for.
    for (const auto *buttons : dialog->findChildren<QDialogButtonBox *>())
        for (QAbstractButton *button : buttons->buttons())
            if (const auto *push = qobject_cast<QPushButton *>(button); push != nullptr && push->isEnabled()
                && !push->isDefault() && buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
                fault(QStringLiteral("Enter does not press %1").arg(push->text()));
    const QRect inside = dialog->rect();
    for (const auto *child : dialog->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly))
        if (child->isVisible() && !child->isWindow() && !inside.contains(child->geometry()))
            fault(QStringLiteral("%1 reaches out of it").arg(child->objectName()));
}

void DialogWalk::grab(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("MAKEGOOD_GRABS");
    if (folder.isEmpty())
        return;
    QTest::qWait(120); // polishing and delayed layouts
    const auto save = [&](QWidget *one, const QString &suffix) {
        one->grab().save(QDir(folder).filePath(QStringLiteral("%1-%2%3.png")
                                                   .arg(m_pictures++, 3, 10, QLatin1Char('0'))
                                                   .arg(safeFileName(name.toStdString(), 60), suffix)));
    };
    save(widget, {});
    for (const QScrollArea *area : widget->findChildren<QScrollArea *>())
        if (area->isVisible() && area->widget() != nullptr && area->verticalScrollBar()->maximum() > 40
            && area->objectName() != QLatin1String("contractScroll"))
            save(area->widget(), QStringLiteral("-whole-") + area->objectName());
}

} // namespace t_ui_dialogs
