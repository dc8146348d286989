// SPDX-License-Identifier: GPL-3.0-or-later
// Files and references kept with an incident.
#include <set>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QUndoStack>
#include <QtTest>

#include "commands/edit_history.h"
#include "explain/suggested_file.h"
#include "incidents/evidence_controller.h"
#include "incidents/evidence_section.h"
#include "incidents/review_form.h"
#include "incidents_at_hand.h"
#include "jobs/job_tracker.h"
#include "sla/evidence/attachment.h"
#include "support/test_program.h"

namespace t_ui_evidence
{

using namespace makegood::test;
using namespace std::chrono;

class UiEvidence : public QObject, private IncidentsAtHand
{
    Q_OBJECT
private slots:
    void init() { begin(); }
    void evidenceIsListedAndAskedFor();
    void whatMayBeOpened();
    void whatIsJudgedIsWhatIsOpened();
    void noTwoIdsShareAFile();
    void evidenceIsSavedAndTakenBack();
};

void UiEvidence::evidenceIsListedAndAskedFor()
{
    const std::string incident = m_data->evidence.incidents[0].id;
    std::vector<std::uint8_t> bytes{'a', 'b', 'c'};
    const auto file = attachedFile(m_data->evidence, incident, "trace.exe", bytes, "ana", now()).value();
    QVERIFY(makegood::sla::apply({{}, {}, {{{}, file}}}, m_data->evidence).has_value());
    const auto link
        = attachedReference(m_data->evidence, incident, "https://example.com/4711", "ana", now()).value();
    QVERIFY(makegood::sla::apply({{}, {}, {{{}, link}}}, m_data->evidence).has_value());
    ReviewForm panel([&](const ReviewStep &step) { return with(*m_data, step); }, QStringLiteral("ana"));
    panel.showOutage(m_data, m_judged, service, m_judged->services[0].outages[0].whole, now());
    panel.resize(420, 900);
    panel.show();
    auto *table = panel.findChild<TableView *>(QStringLiteral("evidence"));
    QAbstractItemModelTester tester(panel.findChild<AttachmentModel *>(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *open = panel.findChild<QPushButton *>(QStringLiteral("evidenceOpen"));
    auto *saveAs = panel.findChild<QPushButton *>(QStringLiteral("evidenceSaveAs"));
    auto *remove = panel.findChild<QPushButton *>(QStringLiteral("evidenceRemove"));
    QVERIFY(!open->isEnabled() && !saveAs->isEnabled() && !remove->isEnabled());
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!open->isEnabled()); // a program is not started from here
    QVERIFY(saveAs->isEnabled() && remove->isEnabled());
    table->setCurrentIndex(table->model()->index(1, 0));
    QVERIFY(open->isEnabled() && !saveAs->isEnabled());
    std::optional<Attachment> removed;
    connect(&panel, &ReviewForm::removeWanted, this, [&](const Attachment &one) { removed = one; });
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(removed && *removed == link);
    QSignalSpy given(&panel, &ReviewForm::referenceGiven);
    auto *reference = panel.findChild<QLineEdit *>(QStringLiteral("evidenceReference"));
    QTest::keyClick(reference, Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    QTest::keyClicks(reference, QStringLiteral(" ticket 9 "));
    QTest::keyClick(reference, Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given[0][0].toString(), QString::fromStdString(incident));
    QCOMPARE(given[0][1].toString(), QStringLiteral("ticket 9"));
    panel.setSaving(true);
    QVERIFY(!remove->isEnabled());
}

void UiEvidence::whatMayBeOpened()
{
    const auto named = [](const char *title, bool file) {
        Attachment out;
        out.title = title;
        out.sha256 = file ? "x" : "";
        return out;
    };
    for (const char *good : {"a.pdf", "A.PNG", "trace.log"})
        QVERIFY(EvidenceSection::mayOpen(named(good, true)));
    for (const char *bad : {"a.exe", "a.desktop", "a.pdf.sh", "pdf", "a.html"})
        QVERIFY(!EvidenceSection::mayOpen(named(bad, true)));
    QVERIFY(EvidenceSection::mayOpen(named("https://example.com/t/1", false)));
    for (const char *bad : {"file:///etc/passwd", "javascript:alert(1)", "ticket 4711", ""})
        QVERIFY(!EvidenceSection::mayOpen(named(bad, false)));
}

// A long name whose allowed ending was cut off before it was opened.
void UiEvidence::whatIsJudgedIsWhatIsOpened()
{
    const auto nameOf = [](const std::string &title) {
        Attachment out;
        out.title = title;
        out.sha256 = "x";
        return EvidenceSection::nameToOpen(out);
    };
    const QString cut = nameOf(std::string(76, 'a') + ".exe.pdf");
    QVERIFY2(cut.endsWith(QStringLiteral(".pdf")) && cut.size() <= 80, qPrintable(cut));
    for (int letters = 0; letters < 100; ++letters)
        for (const char *ending :
             {".exe.pdf", ".sh.txt", ".desktop.log", ".pdf.exe", ".pdf/.exe", ".pdf\n.sh",
              ".exe\xE2\x80\xAE"
              "fdp.png",
              ".pdf.aaaaaaaaaaaaaaaaaaaaaaa"}) {
            const QString name = nameOf(std::string(std::size_t(letters), 'a') + ending);
            const QString last = QFileInfo(name).suffix();
            QVERIFY2(name.isEmpty()
                         || QStringList({QStringLiteral("pdf"), QStringLiteral("txt"), QStringLiteral("log"),
                                         QStringLiteral("png")})
                                .contains(last),
                     qPrintable(name));
            QVERIFY(name.size() <= 80 && !name.contains(QLatin1Char('/'))
                    && !name.startsWith(QLatin1Char('.')));
        }
}

void UiEvidence::noTwoIdsShareAFile()
{
    const std::string longer(100, 'a');
    const std::vector<std::string> ids{"acme",       "a/b",        "a-b",   "a b",      "A B",
                                       longer + "1", longer + "2", "",      "report",   "../acme",
                                       "..-acme",    ".acme",      "-acme", "\xC3\xA9", "\xC3\xA8"};
    std::set<QString> names;
    for (const std::string &id : ids) {
        const QString name = distinctFileName(id);
        QVERIFY2(names.insert(name).second, qPrintable(name));
        QVERIFY(name.size() <= 80 && !name.contains(QLatin1Char('/')) && !name.startsWith(QLatin1Char('.')));
    }
    QCOMPARE(distinctFileName("acme"), QStringLiteral("acme"));
}

void UiEvidence::evidenceIsSavedAndTakenBack()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("w.makegood"));
    {
        const auto made = Workspace::create(path.toStdString()).value();
        QVERIFY(made->contracts().importCase(*m_data, {"test", now()}).has_value());
    }
    QFile file(folder.filePath(QStringLiteral("proof.txt")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
    file.close();
    JobTracker jobs;
    Session session(&jobs, now);
    EditHistory history(&session, QStringLiteral("ana"));
    AppServices services;
    services.now = now;
    services.who = QStringLiteral("ana");
    session.workspace()->open(pooled([name = path.toStdString()] { return Workspace::open(name); }), path);
    QTRY_VERIFY(session.workspace()->isOpen());
    const std::string contract = m_data->contract.id;
    session.judging()->showMonth(parseMonth(shownMonth).value());
    session.judging()->focus(contract);
    history.showContract(QString::fromStdString(contract));
    QTRY_VERIFY(session.judging()->focusedCase() && jobs.isIdle());
    EvidenceController controller({&session, &history, &jobs, &services, nullptr, nullptr}, nullptr);
    controller.setCase(contract, session.judging()->focusedCase());
    connect(&controller, &EvidenceController::saveWanted, &history, &EditHistory::save);
    QSignalSpy problems(&controller, &EvidenceController::problem);
    const auto kept = [&] { return session.judging()->focusedCase()->evidence.attachments; };

    const QString incident = QString::fromStdString(m_data->evidence.incidents[0].id);
    controller.readFile(file.fileName(), incident, QStringLiteral("their mail"));
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(1), 20000);
    QCOMPARE(kept()[0].title, std::string("proof.txt"));
    QVERIFY(!kept()[0].content); // the bytes stay in the store
    controller.setCase(contract, session.judging()->focusedCase());
    QTRY_VERIFY(jobs.isIdle());
    controller.remove(kept()[0], {});
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(0), 20000);
    QTRY_VERIFY(jobs.isIdle());
    history.undoStack()->undo(); // with its bytes
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(1), 20000);
    const auto stored = Workspace::open(path.toStdString()).value();
    const auto bytes = stored->evidence().attachedBytes(contract, kept()[0]);
    QVERIFY(bytes.has_value());
    QCOMPARE(bytes->size(), std::size_t(3));
    QTRY_VERIFY(jobs.isIdle());
    history.undoStack()->undo();
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t(0), 20000);
    QCOMPARE(problems.size(), 0);
    controller.readFile(folder.filePath(QStringLiteral("not there")), incident, {});
    QTRY_COMPARE(problems.size(), 1);
    QCOMPARE(kept().size(), std::size_t(0));
}

MAKEGOOD_TEST(UiEvidence)

} // namespace t_ui_evidence

#include "t_ui_evidence.moc"
