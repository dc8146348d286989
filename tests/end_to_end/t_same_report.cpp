// SPDX-License-Identifier: GPL-3.0-or-later
// One workspace, contract, month and instant: the window and the command line write the same bytes.
#include <QFile>
#include <QLocale>
#include <QTemporaryDir>
#include <QtTest>

#include "run_cli.h"
#include "sample/sample_workspace.h"
#include "session/ui_settings.h"
#include "shell/main_window.h"
#include "shell/workspace_controller.h"
#include "sla/evaluate/evaluation_json.h"
#include "support/files.h"
#include "support/test_program.h"
#include "widgets/theme.h"
#include "work/judged.h"
#include "work/open_workspace.h"

namespace t_same_report
{

using namespace makegood::ui;
using namespace makegood::test;
using makegood::test::CliRun;
using makegood::test::runCli;

namespace
{

constexpr const char *present = "2026-11-02T09:00:00Z";
const std::string contract = "lindqvist-legal";

} // namespace

class SameReport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_workspace = m_folder.filePath(QStringLiteral("w.makegood"));
    Theme m_theme;

    static AppServices services()
    {
        AppServices out;
        out.now = [] { return parseInstant(present).value(); };
        out.workspaceAt = [](const QString &path) -> WorkspaceOpener {
            return pooled([file = path.toStdString()] { return openAsPermitted(file); });
        };
        out.who = QStringLiteral("ana");
        return out;
    }

    // Opens the window and exports the month as soon as it is judged, before the months of its chart are.
    QByteArray fromWindow(const char *month, const QString &name)
    {
        UiSettings settings(m_folder.filePath(name + QStringLiteral(".ini")));
        MainWindow window(services(), &settings, &m_theme);
        const Month shown = parseMonth(month).value();
        window.showAt({}, {}, shown);
        const QString pdf = m_folder.filePath(name);
        const Judging *judging = window.session()->judging();
        bool isEarly = false;
        connect(judging, &Judging::judgedMonth, &window, [&] {
            if (QFile::exists(pdf) || judging->focused() != contract || !judging->focusedCase()
                || judging->judged(contract, shown) == nullptr)
                return;
            isEarly = judging->judged(contract, shown.previous()) == nullptr;
            window.workspaces()->exportMonth(pdf);
        });
        window.openWorkspace(m_workspace);
        connect(window.session()->workspace(), &WorkspaceHandle::opened, &window,
                [&] { window.showAt(QString::fromStdString(contract), {}, shown); });
        window.show();
        const bool isWritten
            = QTest::qWaitFor([&] { return QFile::exists(pdf) && window.isSettled(); }, 60000);
        return isWritten && isEarly ? contentOfFile(pdf) : QByteArray();
    }

    QByteArray fromCommandLine(const char *month, const QString &name) const
    {
        const QString pdf = m_folder.filePath(name);
        const CliRun run = runCli({QStringLiteral("report"), QStringLiteral("--workspace"), m_workspace,
                                   QStringLiteral("--contract"), QString::fromStdString(contract),
                                   QStringLiteral("--month"), QLatin1String(month), QStringLiteral("--as-of"),
                                   QLatin1String(present), QStringLiteral("--output"), pdf});
        return run.code == 0 ? contentOfFile(pdf) : run.messages;
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(
            QLocale(QLocale::English, QLocale::UnitedStates)); // as makegood-cli without --language
        QVERIFY(makegood::sample::writeSampleWorkspace(m_workspace.toStdString()).has_value());
    }

    void aMonthThatWasJustOpened_data()
    {
        QTest::addColumn<QByteArray>("month");
        QTest::newRow("over") << QByteArray("2026-04");
        QTest::newRow("running") << QByteArray("2026-11");
    }
    void aMonthThatWasJustOpened()
    {
        QFETCH(QByteArray, month);
        const QString name = QString::fromLatin1(month);
        const QByteArray window = fromWindow(month, name + QStringLiteral("-window.pdf"));
        const QByteArray cli = fromCommandLine(month, name + QStringLiteral("-cli.pdf"));
        QVERIFY(window.startsWith("%PDF-"));
        QVERIFY2(cli.startsWith("%PDF-"), cli.constData());
        QCOMPARE(window.size(), cli.size());
        QVERIFY(window == cli);
    }

    // Reported, then changed: both tell the difference.
    void aMonthThatWasReported()
    {
        {
            const auto workspace = Workspace::open(m_workspace.toStdString()).value();
            const CaseData data = workspace->contracts().load(contract).value();
            CaseData other = data;
            other.evidence.incidents.clear();
            const Month month = parseMonth("2026-04").value();
            const Actor ana{"ana", parseInstant("2026-05-03T09:00:00Z").value()};
            const Judged judged = judge(other, month, ana.at);
            QVERIFY(workspace->reported()
                        .freeze(contract, {month, 1, ana, {}, toJson(*judged.evaluation)})
                        .has_value());
        }
        const QByteArray window = fromWindow("2026-04", QStringLiteral("reported-window.pdf"));
        QVERIFY(window.startsWith("%PDF-"));
        QVERIFY(window == fromCommandLine("2026-04", QStringLiteral("reported-cli.pdf")));
        QVERIFY(window != contentOfFile(m_folder.filePath(QStringLiteral("2026-04-window.pdf"))));
    }
};

MAKEGOOD_TEST(SameReport)

} // namespace t_same_report

#include "t_same_report.moc"
