// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a report's look, and the bar above its preview.
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

#include "reports/report_look.h"
#include "reports/report_look_form.h"
#include "reports/report_preview.h"
#include "support/test_program.h"

namespace t_ui_report_look
{

using namespace makegood::ui;

class TUiReportLook : public QObject
{
    Q_OBJECT

private slots:
    // Logo and colour are taken away only where there are some, and both are remembered.
    void theColourIsRemembered()
    {
        ReportLookForm form;
        form.show();
        const auto *withoutColour = form.findChild<QPushButton *>(QStringLiteral("removeColour"));
        const auto *withoutLogo = form.findChild<QPushButton *>(QStringLiteral("removeLogo"));
        QVERIFY(withoutColour->isHidden() && withoutLogo->isHidden());
        const auto *logo = form.findChild<QPushButton *>(QStringLiteral("changeLogo"));
        QCOMPARE(logo->text(), QStringLiteral("Add…"));
        ReportOptions look = form.look();
        QVERIFY(!look.colour.isValid());
        look.colour = QColor(QStringLiteral("#7a1fa2"));
        look.logoPath = QStringLiteral("/somewhere/logo.png");
        const ReportOptions back = lookFrom(lookText(look), {});
        QCOMPARE(back.colour, look.colour);
        QVERIFY(!lookFrom(lookText({}), look).colour.isValid());
        form.setLook(back);
        QVERIFY(withoutColour->isVisible() && withoutLogo->isVisible());
        QCOMPARE(logo->text(), QStringLiteral("Change…"));
        QSignalSpy changed(&form, &ReportLookForm::lookChanged);
        QTest::mouseClick(form.findChild<QPushButton *>(QStringLiteral("removeColour")), Qt::LeftButton);
        QCOMPARE(changed.count(), 1);
        QVERIFY(!form.look().colour.isValid() && withoutColour->isHidden());
        QCOMPARE(form.look().logoPath, look.logoPath);
    }

    // What was said of another customer is gone at once, also while a menu keeps it from being deleted.
    void oldChecksAreGoneAtOnce()
    {
        ReportLookForm form;
        form.show();
        form.setChecks({{QStringLiteral("3 outages without a cause"), QStringLiteral("Classify"),
                         QStringLiteral("incidents/classify")}});
        form.setChecks({{QStringLiteral("4 outages without a cause"), QStringLiteral("Classify"),
                         QStringLiteral("incidents/classify")}});
        QCoreApplication::processEvents();
        int seen = 0;
        for (const QLabel *one : form.findChildren<QLabel *>())
            seen += one->isVisible() && one->text().contains(QStringLiteral("without a cause")) ? 1 : 0;
        QCOMPARE(seen, 1);
    }

    // In a narrow window the bar of the preview gives way; nothing of it is cut or pushes the page aside.
    void theBarOfThePreviewGivesWay()
    {
        ReportPreview preview;
        preview.resize(900, 600);
        preview.show();
        preview.showPage(QStringLiteral("Caldera Freight Lines"), 0, 8,
                         QImage(100, 141, QImage::Format_RGB32));
        auto *fit = preview.findChild<QToolButton *>(QStringLiteral("fitPage"));
        QCOMPARE(fit->toolButtonStyle(), Qt::ToolButtonTextOnly);
        QFont large = preview.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        preview.setFont(large);
        preview.resize(360, 600);
        QCoreApplication::processEvents();
        QVERIFY2(preview.width() < 700, qPrintable(QString::number(preview.width())));
        QCOMPARE(fit->toolButtonStyle(), Qt::ToolButtonIconOnly);
        const auto *larger = preview.findChild<QToolButton *>(QStringLiteral("zoomIn"));
        QVERIFY(preview.rect().contains(QRect(larger->mapTo(&preview, QPoint()), larger->size())));
    }
};

MAKEGOOD_TEST(TUiReportLook)

} // namespace t_ui_report_look

#include "t_ui_report_look.moc"
