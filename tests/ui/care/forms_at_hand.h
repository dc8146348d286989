// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include "agreement/agreement_page.h"
#include "care_window.h"
#include "widgets/table_view.h"

/// The forms that keep what is typed, and the ways to them, for the program that is killed and the one after.
namespace makegood::test
{

using namespace ui;

inline QString typedWords()
{
    return QStringLiteral("typed before the power went");
}

inline AppServices formServices()
{
    return careServices();
}

inline bool openAt(MainWindow &window, const QString &workspace)
{
    window.openWorkspace(workspace);
    return QTest::qWaitFor([&] { return window.session()->workspace()->isOpen() && window.isSettled(); },
                           60000);
}

inline bool settleWindow(MainWindow &window)
{
    return QTest::qWaitFor([&] { return window.isSettled(); }, 60000);
}

template <typename W> W *shownPart(MainWindow &window, const char *name)
{
    W *found = nullptr;
    [[maybe_unused]] const bool isThere = QTest::qWaitFor(
        [&] {
            for (W *one : window.findChildren<W *>(QLatin1String(name)))
                if (one->isVisible())
                    found = one;
            return found != nullptr;
        },
        20000);
    return found;
}

// Chooses the first row of a table as the keyboard does.
inline bool chooseFirst(MainWindow &window, const char *name)
{
    auto *table = shownPart<TableView>(window, name);
    if (table == nullptr || !QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 20000))
        return false;
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    return settleWindow(window);
}

/// What stands in the field of a form.
inline QString wordsIn(const QWidget *field)
{
    const auto *line = qobject_cast<const QLineEdit *>(field);
    return line != nullptr ? line->text() : static_cast<const QPlainTextEdit *>(field)->toPlainText();
}

/// Opens the form and returns its field of words; null: it did not open.
inline QWidget *fieldOf(MainWindow &window, const QString &form)
{
    const std::string contract = window.session()->workspace()->contracts().front().id;
    window.showAt(QString::fromStdString(contract), {}, parseMonth("2026-06").value());
    settleWindow(window);
    if (form == QLatin1String("maintenance")) {
        window.showPage(QStringLiteral("calendar"));
        settleWindow(window);
        auto *plan = shownPart<QPushButton>(window, "calendarNew");
        if (plan == nullptr || !QTest::qWaitFor([plan] { return plan->isEnabled(); }, 20000))
            return nullptr;
        plan->click();
        return shownPart<QLineEdit>(window, "windowSummary");
    }
    if (form == QLatin1String("contract")) {
        window.showPage(QStringLiteral("policies"));
        settleWindow(window);
        emit window.findChild<AgreementPage *>()->newContractWanted();
        return shownPart<QLineEdit>(window, "newContractCustomer");
    }
    if (form == QLatin1String("customer")) {
        window.findChild<QAction *>(QStringLiteral("editCustomer"))->trigger();
        return shownPart<QPlainTextEdit>(window, "customerNotes");
    }
    if (form == QLatin1String("agreement's text") || form == QLatin1String("contract's text")) {
        window.showPage(QStringLiteral("policies"));
        settleWindow(window);
        auto *page = window.findChild<AgreementPage *>();
        form.startsWith(QLatin1Char('a')) ? emit page->editAgreementWanted()
                                          : emit page->editContractWanted();
        // A text is for those who ask for it.
        if (auto *asked = shownPart<QPushButton>(window, "termsShowText"); asked != nullptr)
            asked->setChecked(true);
        return shownPart<QPlainTextEdit>(window, "termsText");
    }
    if (form == QLatin1String("new contract's text")) {
        window.showPage(QStringLiteral("policies"));
        settleWindow(window);
        emit window.findChild<AgreementPage *>()->newContractWanted();
        // After a kill the text is open at once.
        if (shownPart<QLineEdit>(window, "newContractCustomer") != nullptr)
            window.findChild<QPushButton *>(QStringLiteral("newContractText"))->click();
        return shownPart<QPlainTextEdit>(window, "termsText");
    }
    if (form == QLatin1String("claim")) {
        window.showPage(QStringLiteral("credit"));
        settleWindow(window);
        return chooseFirst(window, "creditLines") ? shownPart<QLineEdit>(window, "claimNote") : nullptr;
    }
    window.showPage(QStringLiteral("incidents"));
    settleWindow(window);
    return chooseFirst(window, "incidents") ? shownPart<QLineEdit>(window, "reviewWhy") : nullptr;
}

} // namespace makegood::test
