// SPDX-License-Identifier: GPL-3.0-or-later
// The claims section, by keyboard and mouse: draft with the items that the agreement requires, warnings,
// recorded states, exported files.
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "credit/claim_files.h"
#include "credit/claim_form.h"
#include "credit/claim_panel.h"
#include "credit_at_hand.h"
#include "explain/claim_mail.h"
#include "explain/mail_message.h"
#include "explain/why_subject.h"
#include "support/test_program.h"
#include "widgets/clock_ring.h"
#include "widgets/step_line.h"

namespace t_ui_claim_draft
{

using namespace makegood::ui;
using namespace makegood::test;
using namespace std::chrono;

class UiClaimDraft : public QObject
{
    Q_OBJECT
private slots:
    void aDraftHoldsWhatTheAgreementRequires();
    void filingIsWarnedAgainst();
    void twoClaimsNeverCoverTheSameTime();
    void aClaimIsRecordedAndTakenBack();
    void whatIsTypedOutlivesTheClock();
    void theClockIsSaid();
    void theLetterGoesToAnAddress();
    void theMessageCarriesTheProofAndNothingElse();
    void claimsAreWrittenWhole();
};

void UiClaimDraft::aDraftHoldsWhatTheAgreementRequires()
{
    const CreditMonth october = judgedSample("juniper-vale", "2026-10", "2026-10-09T00:00:00Z");
    const ServiceResult &web = october.service("shop-web");
    const Claim &claim = web.claims.front();
    const QString text = plain(
        claimPapers(*october.evaluation, web, claim, october.data->policy, october.data->evidence).text);
    for (const char *part :
         {"shop-web", "8 Oct 2026, 10:00 (UTC-07:00)", "8 Oct 2026, 17:00 UTC", "Length: 1 h",
          "Credit: 1.39 USD", "fee × credited time ÷ 30 days", "SON-10", "SON-9.1",
          "Required by the agreement (SON-9.5, SON-9.6):", "- met: name of the service: shop-web",
          "- met: time of the outage", "- met: length of the outage: 1 h",
          "11 Oct 2026, 11:02 (UTC-07:00); 11 Oct 2026, 18:02 UTC"})
        QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(text));

    // OnePointSync wants proof: one outage has it, the other does not.
    const CaseData blocks = exampleCase("03-credit-by-block");
    const auto february = judged(blocks, "2026-02", "2026-03-10T00:00:00Z");
    const ServiceResult &mail = february->services[0];
    const ClaimPapers proven = claimPapers(*february, mail, mail.claims[0], blocks.policy, blocks.evidence);
    QVERIFY(proven.text.contains(QStringLiteral("- met: proof by")));
    QCOMPARE(proven.proof,
             QByteArray("time,service,method,target,result\r\n"
                        "2026-02-03T10:05:00Z,mail-1,ping,mx.example.net,failed\r\n"));
    const ClaimPapers bare = claimPapers(*february, mail, mail.claims[1], blocks.policy, blocks.evidence);
    QVERIFY(bare.text.contains(QStringLiteral("- STILL MISSING: proof by")));
    QVERIFY(bare.proof.isEmpty());
    QVERIFY(!bare.text.contains(QStringLiteral("Proof, ")));
    QCOMPARE(bare.fileName, QStringLiteral("credit-by-block-claim-mail-1-2026-02-04T10-00-00Z"));
}

void UiClaimDraft::filingIsWarnedAgainst()
{
    // Judged while the account is not in good standing.
    const CreditMonth june = judgedSample("caldera-freight", "2026-06", "2026-06-20T00:00:00Z");
    const ServiceResult &mail = june.service("hosted-mail");
    QCOMPARE(mail.claims.front().failingGates, std::vector<std::string>{"good-standing"});
    ClaimPanel part;
    part.showMonth(june.evaluation, mail, june.data, june.asOf, {});
    part.show();
    QVERIFY(part.choose(mail.claims[0].outage.start, false));
    const auto *problem = child<QLabel>(part, "claimProblem");
    QVERIFY(!problem->isHidden());
    QVERIFY(problem->text().contains(QStringLiteral("“account in good standing” does not hold")));
    QVERIFY(problem->text().contains(QStringLiteral("OPS-5a")));
    QVERIFY(problem->text().contains(QStringLiteral("Still missing: proof by")));
    QVERIFY(
        child<QPlainTextEdit>(part, "claimDraft")->toPlainText().contains(QStringLiteral("NOT TO BE FILED")));
    QVERIFY(child<QPushButton>(part, "claimSave")
                ->isEnabled()); // warned, not forbidden: what happened is recorded
    child<QComboBox>(part, "claimState")->setCurrentIndex(2); // refused
    QVERIFY(problem->isHidden());
}

void UiClaimDraft::twoClaimsNeverCoverTheSameTime()
{
    const auto data = std::make_shared<CaseData>(exampleCase(sonoran));
    const auto e = creditByTime();
    const ServiceResult &vps = e->services.front();
    const Instant start = vps.claims[0].outage.start;
    ContractLedger ledger;
    ledger.claims = {{"vps-1", start - minutes(10), "filed", {100}, "", {}, start + minutes(5)}};
    ClaimPanel part;
    part.showMonth(e, vps, data, e->asOf, ledger);
    part.show();
    QVERIFY(part.choose(start, false));
    QVERIFY(!child<QPushButton>(part, "claimSave")->isEnabled());
    QVERIFY(child<QLabel>(part, "claimProblem")->text().contains(QStringLiteral("2 Jun, 09:50")));
    QVERIFY(part.choose(vps.claims[1].outage.start, false));
    QVERIFY(child<QPushButton>(part, "claimSave")->isEnabled());
}

void UiClaimDraft::aClaimIsRecordedAndTakenBack()
{
    const auto data = std::make_shared<CaseData>(exampleCase(sonoran));
    const auto e = creditByTime();
    const ServiceResult &vps = e->services.front();
    ClaimPanel part;
    Recorded recorded(part);
    part.showMonth(e, vps, data, e->asOf, {});
    part.show();
    std::vector<WhySubject> asked;
    connect(&part, &ClaimPanel::whyAsked, this, [&](const WhySubject &s) { asked.push_back(s); });
    QVERIFY(part.choose(vps.claims[0].outage.start, false));
    QCOMPARE(asked.size(), std::size_t(1));
    QCOMPARE(asked[0].when, vps.claims[0].outage);
    QVERIFY(child<QPushButton>(part, "claimTakeBack")->isHidden());
    type(child<QLineEdit>(part, "claimNote"), "ticket 4711");
    QTest::keyClick(child<QPushButton>(part, "claimSave"), Qt::Key_Space);
    QCOMPARE(recorded.steps.size(), std::size_t(1));
    const Edit<StoredClaim> edit = recorded.steps[0].claims.at(0);
    QVERIFY(!edit.before);
    QCOMPARE(edit.after->state, std::string("filed"));
    QCOMPARE(edit.after->amount.minor, vps.outages[0].amount->minor);
    QVERIFY(edit.after->outageStart == vps.claims[0].outage.start);
    QVERIFY(edit.after->outageEnd == vps.claims[0].outage.end);
    QCOMPARE(edit.after->note, std::string("ticket 4711"));

    // A stored claim: in the history, granted for less, taken back.
    StoredClaim filed = *edit.after;
    filed.changed = {"ana", e->asOf};
    ContractLedger ledger;
    ledger.claims = {filed};
    ledger.history = {{filed.service, filed.outageStart, "filed", filed.amount, filed.note, filed.changed},
                      {"vps-1", vps.claims[1].outage.start, "filed", {}, {}, {}}};
    part.showMonth(e, vps, data, e->asOf, ledger);
    QCOMPARE(child<QLabel>(part, "claimHeadline")->text(),
             QStringLiteral("Filed; the deadline no longer applies"));
    const QString history = plain(child<QLabel>(part, "claimHistory")->text());
    QCOMPARE(history, QStringLiteral("5 Jun 2026, 17:00: filed, 1.39 USD, by ana (ticket 4711)"));
    child<QComboBox>(part, "claimState")->setCurrentIndex(1);
    type(child<QLineEdit>(part, "claimAmount"), "1.20");
    QTest::mouseClick(child<QPushButton>(part, "claimSave"), Qt::LeftButton);
    QCOMPARE(recorded.steps.size(), std::size_t(2));
    QVERIFY(recorded.steps[1].claims[0].before == filed);
    QCOMPARE(recorded.steps[1].claims[0].after->state, std::string("granted"));
    QCOMPARE(recorded.steps[1].claims[0].after->amount.minor, std::int64_t(120));
    QTest::mouseClick(child<QPushButton>(part, "claimTakeBack"), Qt::LeftButton);
    QVERIFY(recorded.steps[2].claims[0].before == filed && !recorded.steps[2].claims[0].after);
    QVERIFY(!recorded.titles.contains(QString()));
}

void UiClaimDraft::whatIsTypedOutlivesTheClock()
{
    const auto data = std::make_shared<CaseData>(exampleCase(sonoran));
    const auto e = creditByTime();
    ClaimPanel part;
    part.showMonth(e, e->services.front(), data, e->asOf, {});
    part.show();
    QVERIFY(part.choose(e->services.front().claims[0].outage.start, false));
    type(child<QLineEdit>(part, "claimNote"), "half a sen");
    part.showMonth(e, e->services.front(), data, e->asOf + minutes(15), {}); // judged again
    QCOMPARE(child<QLineEdit>(part, "claimNote")->text(), QStringLiteral("half a sen"));
    QVERIFY(part.choose(e->services.front().claims[1].outage.start, false));
    QVERIFY(child<QLineEdit>(part, "claimNote")->text().isEmpty());
    QVERIFY(!part.choose(e->asOf, false));
}

void UiClaimDraft::theClockIsSaid()
{
    const auto data = std::make_shared<CaseData>(exampleCase(sonoran));
    const auto e = creditByTime();
    ClaimPanel part;
    part.showMonth(e, e->services.front(), data, e->asOf, {});
    part.resize(376, 900);
    part.show();
    const Claim *open = nullptr;
    const Claim *over = nullptr;
    for (const Claim &claim : e->services.front().claims)
        (clockRuns(claim.state) ? open : over) = &claim;
    QVERIFY(open != nullptr && over != nullptr);
    QVERIFY(part.choose(open->outage.start, false));
    const QString due = plain(child<QLabel>(part, "claimHeadline")->text());
    QVERIFY2(due.startsWith(QStringLiteral("File ")), qPrintable(due));
    QVERIFY(child<QLabel>(part, "claimPlace")->text().contains(QStringLiteral("UTC")));
    QVERIFY(part.findChild<ClockRing *>()->left() > 0 && part.findChild<ClockRing *>()->left() < 1);
    QCOMPARE(child<QPushButton>(part, "claimSave")->text().remove(QLatin1Char('&')),
             QStringLiteral("Mark as filed"));
    QCOMPARE(part.findChild<StepLine *>()->current(), 0);
    QVERIFY(part.choose(over->outage.start, false));
    QVERIFY(child<QLabel>(part, "claimHeadline")->text().startsWith(QStringLiteral("Expired on ")));
    QVERIFY(part.findChild<ClockRing *>()->left() <= 0);
    // Of another service nothing stays.
    part.showMonth(e, e->services[1], data, e->asOf, {});
    QVERIFY(child<ClaimForm>(part, "claimForm")->isHidden());
}

void UiClaimDraft::theLetterGoesToAnAddress()
{
    const auto data = std::make_shared<CaseData>(exampleCase(sonoran));
    const auto e = creditByTime();
    ClaimPanel part;
    part.showMonth(e, e->services.front(), data, e->asOf, {});
    part.show();
    QVERIFY(part.choose(e->services.front().claims[0].outage.start, false));
    QSignalSpy kept(part.form(), &ClaimForm::recipientChanged);
    auto *to = child<QLineEdit>(part, "claimRecipient");
    type(to, "not an address");
    QTest::keyClick(to, Qt::Key_Return);
    QCOMPARE(kept.count(), 0);
    QVERIFY(part.form()->papers().recipient.isEmpty());
    QVERIFY(!child<QLabel>(part, "claimProblem")->isHidden());
    type(to, "claims@sonoran.example");
    QTest::keyClick(to, Qt::Key_Return);
    QCOMPARE(kept.count(), 1);
    QCOMPARE(part.form()->papers().recipient, QStringLiteral("claims@sonoran.example"));
    // The letter can be edited, and what is saved is what it says.
    QTest::mouseClick(child<QPushButton>(part, "claimEdit"), Qt::LeftButton);
    child<QPlainTextEdit>(part, "claimDraft")->setPlainText(QStringLiteral("Dear Sonoran"));
    part.showMonth(e, e->services.front(), data, e->asOf + minutes(1), {}); // the clock goes on
    QCOMPARE(part.form()->papers().text, QStringLiteral("Dear Sonoran"));
}

void UiClaimDraft::theMessageCarriesTheProofAndNothingElse()
{
    ClaimPapers papers;
    papers.subject = QString::fromUtf8("Claim für x\r\nBcc: thief@example.net\r\n\r\nbody");
    papers.text = QString::fromUtf8("First line\n.\nFrom here\n--=_makegood_mail_=--\nläuft");
    papers.proof = "time,service\r\n'=1,x\r\n";
    papers.fileName = QStringLiteral("a\"; filename=\"/etc/x");
    const QByteArray mail = claimMail(papers, parseInstant("2026-11-01T08:05:09.250Z").value());
    for (const QByteArray &line : mail.split('\n')) {
        QVERIFY(line.isEmpty() || line.endsWith('\r') || line == mail.split('\n').last());
        QVERIFY2(line.size() <= 79, line.constData());
        QVERIFY2(!line.startsWith("Bcc"), "a header was injected");
    }
    const QByteArray head = mail.left(mail.indexOf("\r\n\r\n"));
    QVERIFY(!head.contains("From:") && !head.contains("To:")); // the mail program sets them
    QVERIFY(head.contains("Date: Sun, 01 Nov 2026 08:05:09 +0000\r\n"));
    QVERIFY(head.contains("MIME-Version: 1.0\r\n"));
    QVERIFY(head.contains("X-Unsent: 1\r\n"));
    QVERIFY(!head.contains("thief"));
    // The subject comes back whole, word by word.
    QByteArray subject;
    const QByteArray folded = head.mid(head.indexOf("Subject: ") + 9);
    for (QByteArray word : folded.left(folded.indexOf("\r\nX-")).split('\n')) {
        word = word.trimmed();
        QVERIFY(word.startsWith("=?UTF-8?B?") && word.endsWith("?=") && word.size() <= 75);
        subject += QByteArray::fromBase64(word.mid(10, word.size() - 12));
    }
    QCOMPARE(QString::fromUtf8(subject), papers.subject);
    // Two parts and no third; each comes back.
    const QList<QByteArray> parts = [&] {
        QList<QByteArray> out;
        QByteArray rest = mail;
        const QByteArray mark = "\r\n--=_makegood_mail_=";
        while (rest.contains(mark)) {
            rest = rest.mid(rest.indexOf(mark) + mark.size());
            const qsizetype next = rest.indexOf(mark);
            out << (next < 0 ? rest : rest.left(next));
        }
        return out;
    }();
    QCOMPARE(parts.size(), 3);
    QCOMPARE(parts[2], QByteArray("--\r\n"));
    const auto content = [](const QByteArray &part) {
        return QByteArray::fromBase64(part.mid(part.indexOf("\r\n\r\n") + 4));
    };
    QCOMPARE(QString::fromUtf8(content(parts[0]).replace("\r\n", "\n")), papers.text);
    QCOMPARE(content(parts[1]), papers.proof);
    // One name without folders, and no second parameter out of its quotes.
    QVERIFY(parts[1].contains(" filename=\"x-proof.csv\"\r\n"));
    QCOMPARE(parts[1].count("name=\""), 2); // of the type and of the attachment
    papers.fileName = QStringLiteral("a\"; filename=\"b\r\nBcc: thief@example.net");
    const QByteArray quoted = claimMail(papers, Instant{});
    QVERIFY(quoted.contains(" filename=\"a-filename-b-Bcc-thief-example.net-proof.csv\"\r\n"));
    QCOMPARE(quoted.count("name=\""), 2);
    // An attachment is called as it is called.
    const QByteArray named = mailBytes(
        {{},
         {},
         QStringLiteral("s"),
         QStringLiteral("t"),
         {{QStringLiteral("NAME"), "text/plain", "x"}, {QStringLiteral("a.b.pdf"), "application/pdf", "x"}}},
        Instant{});
    QVERIFY2(named.contains(" filename=\"NAME\"\r\n"), named.constData());
    QVERIFY(named.contains(" filename=\"a.b.pdf\"\r\n"));
    papers.proof.clear();
    QVERIFY(!claimMail(papers, Instant{}).contains("attachment"));
    papers.recipient = QStringLiteral("claims@sonoran.example");
    papers.sender = QStringLiteral("ana.ruiz@northbridge.example");
    const QByteArray addressed = claimMail(papers, Instant{});
    QVERIFY(addressed.startsWith("From: ana.ruiz@northbridge.example\r\nTo: claims@sonoran.example\r\n"));
    for (const char *bad :
         {"a@b\r\nBcc: thief@example.net", "a b@c", "<a@b>", "a@b, c@d", "a", "@b", "a@", ""}) {
        papers.recipient = QString::fromUtf8(bad);
        QVERIFY2(!claimMail(papers, Instant{}).contains("\r\nTo:"), bad);
        QVERIFY2(!claimMail(papers, Instant{}).contains("thief"), bad);
    }
}

void UiClaimDraft::claimsAreWrittenWhole()
{
    const QTemporaryDir folder;
    ClaimPapers papers{QStringLiteral("s"), QStringLiteral("text"), "a,b\r\n", QStringLiteral("c")};
    const auto read = [&](const char *name) {
        QFile file(folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("none");
    };
    const auto written = writeClaim(papers, folder.filePath(QStringLiteral("my.claim.txt")), Instant{});
    QCOMPARE(written.files.size(), 2);
    QVERIFY(!written.failure);
    QCOMPARE(read("my.claim.txt"), QByteArray("text\n"));
    QCOMPARE(read("my.claim-proof.csv"), papers.proof);
    QVERIFY(!writeClaim(papers, folder.filePath(QStringLiteral("m.EML")), Instant{}).failure);
    QVERIFY(read("m.EML").startsWith("Date: "));
    const auto refused = writeClaim(papers, folder.filePath(QStringLiteral("none/m.eml")), Instant{});
    QVERIFY(refused.failure && refused.failure->kind == ErrorKind::Unreachable);
    QVERIFY(refused.files.isEmpty());
    // The proof is there although its letter is not: a folder has the letter's name.
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("half.txt")));
    const auto half = writeClaim(papers, folder.filePath(QStringLiteral("half.txt")), Instant{});
    QVERIFY(half.failure);
    QCOMPARE(half.files, QStringList{folder.filePath(QStringLiteral("half-proof.csv"))});
    QCOMPARE(read("half-proof.csv"), papers.proof);
    papers.proof.clear();
    QCOMPARE(writeClaim(papers, folder.filePath(QStringLiteral("n.txt")), Instant{}).files.size(), 1);
}

MAKEGOOD_TEST(UiClaimDraft)

} // namespace t_ui_claim_draft

#include "t_ui_claim_draft.moc"
