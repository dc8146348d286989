// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, sizes of text, icons, and what the style makes of them.
#include <QApplication>
#include <QCheckBox>
#include <QDir>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QtTest>

#include "charts/budget_bar.h"
#include "charts/month_strip.h"
#include "charts/status_shape.h"
#include "support/test_program.h"
#include "widgets/button_tone.h"
#include "widgets/flat_style.h"
#include "widgets/icons.h"
#include "widgets/theme.h"
#include "widgets/type_scale.h"

namespace t_ui_theme
{

using namespace makegood::ui;

namespace
{

struct Pair {
    Role ink;
    std::vector<Role> grounds;
    double least;
};

// Where each colour stands; text reaches 4.5, marks and borders of controls 3.
const std::vector<Pair> &pairs()
{
    static const std::vector<Role> grounds{Role::Window,   Role::Rail,  Role::Surface,
                                           Role::Surface2, Role::Hover, Role::Selected};
    static const std::vector<Pair> all{
        {Role::Text, grounds, 7},
        {Role::Text2, grounds, 4.5},
        {Role::Text3, grounds, 4.5},
        {Role::Accent, {Role::Window, Role::Surface, Role::Surface2, Role::Selected, Role::InfoTint}, 4.5},
        {Role::OnAccent, {Role::AccentFill, Role::AccentHover}, 4.5},
        {Role::Met, {Role::Surface, Role::Window, Role::MetTint, Role::Selected}, 4.5},
        {Role::Risk, {Role::Surface, Role::Window, Role::RiskTint, Role::Selected}, 4.5},
        {Role::Breach, {Role::Surface, Role::Window, Role::BreachTint, Role::Selected}, 4.5},
        {Role::Nodata, {Role::Surface, Role::Window, Role::NodataTint, Role::Selected}, 4.5},
        {Role::Control, {Role::Surface, Role::Window}, 3},
        {Role::Focus, {Role::Window, Role::Surface, Role::Selected, Role::Rail}, 3},
        {Role::MetFill, {Role::Surface}, 3},
        {Role::RiskFill, {Role::Surface}, 3},
        {Role::BreachFill, {Role::Surface, Role::Window, Role::Selected}, 3},
        {Role::NodataFill, {Role::Surface}, 3},
        {Role::Maint, {Role::Surface, Role::MetTint}, 3},
        {Role::Excl, {Role::Surface}, 3},
        {Role::Now, {Role::Surface}, 4.5},
        {Role::OnStatus, {Role::MetFill, Role::BreachFill}, 3},
        {Role::OnRisk, {Role::RiskFill}, 3},
        {Role::Surface, {Role::Text}, 4.5}, // a toast
    };
    return all;
}

QImage painted(const QSize &size, const std::function<void(QPainter &)> &paint)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter p(&image);
    paint(p);
    return image;
}

// Pixels of exactly this colour: those that no line crosses.
int pixelsOf(const QImage &image, const QColor &colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) == colour.rgb() ? 1 : 0;
    return count;
}

} // namespace

class UiTheme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRoleIsReadableWhereItStands();
    void thePaletteIsMadeOfRoles();
    void aChosenRowKeepsItsColours();
    void textHasItsSizes();
    void everyIconIsThereAndTinted();
    void iconsAreSharp();
    void everyStatusHasAShapeOfItsOwn();
    void aBrokenMonthIsBroadAndCut();
    void aRunningMonthIsFilledInPart();
    void theBudgetEndsAtItsMark();
    void buttonsHaveTones();
    void theRingComesByKeyboard();
    void aRefusedFieldHasItsEdge();

private:
    Theme m_theme;
};

void UiTheme::initTestCase()
{
    QApplication::setStyle(new FlatStyle);
    m_theme.apply(ThemeChoice::Light);
}

void UiTheme::everyRoleIsReadableWhereItStands()
{
    for (const bool dark : {false, true})
        for (const Pair &pair : pairs())
            for (const Role ground : pair.grounds) {
                const double ratio
                    = Theme::contrast(Theme::colour(pair.ink, dark), Theme::colour(ground, dark));
                QVERIFY2(ratio >= pair.least,
                         qPrintable(QStringLiteral("%1 on %2, %3: %4")
                                        .arg(static_cast<int>(pair.ink))
                                        .arg(static_cast<int>(ground))
                                        .arg(dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                        .arg(ratio)));
            }
}

void UiTheme::thePaletteIsMadeOfRoles()
{
    for (const bool dark : {false, true}) {
        const QPalette p = Theme::palette(dark);
        QCOMPARE(Theme::isDark(p), dark);
        QCOMPARE(p.color(QPalette::Window), Theme::colour(Role::Window, dark));
        QCOMPARE(p.color(QPalette::Base), Theme::colour(Role::Surface, dark));
        QCOMPARE(p.color(QPalette::Highlight), Theme::colour(Role::Selected, dark));
        QCOMPARE(p.color(QPalette::HighlightedText), Theme::colour(Role::Text, dark));
        QCOMPARE(p.color(QPalette::Disabled, QPalette::Text), Theme::colour(Role::Disabled, dark));
    }
}

void UiTheme::aChosenRowKeepsItsColours()
{
    for (const bool dark : {false, true})
        for (int s = 0; s <= static_cast<int>(Status::None); ++s)
            QVERIFY(Theme::contrast(Theme::statusColour(static_cast<Status>(s), dark),
                                    Theme::palette(dark).color(QPalette::Highlight))
                    >= 4.5);
}

void UiTheme::textHasItsSizes()
{
    QFont base;
    base.setPointSizeF(10);
    QCOMPARE(typeFont(Type::Title, base).pointSizeF(), 15.4);
    QVERIFY(typeFont(Type::Title, base).bold());
    QVERIFY(!typeFont(Type::Figure, base).bold());
    QVERIFY(typeFont(Type::Caption, base).pointSizeF() >= 9);
    base.setPointSizeF(20);
    QCOMPARE(typeFont(Type::Title, base).pointSizeF(), 30.8);
    const QFontMetrics small(QFont(base.family(), 10));
    const QFontMetrics large(QFont(base.family(), 20));
    for (int part = 0; part <= static_cast<int>(Part::Tile); ++part)
        QVERIFY(heightOf(static_cast<Part>(part), large)
                >= heightOf(static_cast<Part>(part), small) + small.height() - 2);
    QVERIFY(effectiveWidth(1440, large) * 2 <= effectiveWidth(1440, small) + 60);
}

void UiTheme::everyIconIsThereAndTinted()
{
    const QStringList files = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")});
    QVERIFY(files.size() >= 56);
    for (const QString &file : files) {
        const QImage image = icon(file.chopped(4), Role::Accent).pixmap(80, 80).toImage();
        QVERIFY2(pixelsOf(image.convertToFormat(QImage::Format_ARGB32_Premultiplied),
                          Theme::colour(Role::Accent, false))
                     > 0,
                 qPrintable(file));
    }
    QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());

    // It follows the theme.
    const QIcon search = icon(QStringLiteral("search"), Role::Text);
    m_theme.apply(ThemeChoice::Dark);
    const QImage dark = search.pixmap(40, 40).toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied);
    m_theme.apply(ThemeChoice::Light);
    QVERIFY(pixelsOf(dark, Theme::colour(Role::Text, true)) > 0);
}

void UiTheme::iconsAreSharp()
{
    const QPixmap twice = icon(QStringLiteral("home")).pixmap(QSize(20, 20), 2.0);
    QCOMPARE(twice.size(), QSize(40, 40));
    QCOMPARE(twice.devicePixelRatio(), 2.0);
}

void UiTheme::everyStatusHasAShapeOfItsOwn()
{
    std::vector<QImage> shapes;
    for (int mark = 0; mark <= static_cast<int>(Mark::Waiting); ++mark)
        // In grey: the shape alone tells them apart.
        shapes.push_back(painted({16, 16}, [&](QPainter &p) {
            paintMark(p, QRectF(0, 0, 16, 16), static_cast<Mark>(mark), QColor(Qt::black), QColor(Qt::white));
        }));
    for (std::size_t a = 0; a < shapes.size(); ++a)
        for (std::size_t b = 0; b < a; ++b) {
            int differing = 0;
            for (int i = 0; i < 256; ++i)
                differing += std::abs(qAlpha(shapes[a].pixel(i % 16, i / 16))
                                      - qAlpha(shapes[b].pixel(i % 16, i / 16)))
                        > 90
                    || std::abs(qGray(shapes[a].pixel(i % 16, i / 16))
                                - qGray(shapes[b].pixel(i % 16, i / 16)))
                        > 90;
            QVERIFY2(differing > 12, qPrintable(QStringLiteral("%1 and %2").arg(a).arg(b)));
        }
}

void UiTheme::aBrokenMonthIsBroadAndCut()
{
    const auto bar = [](Status status) {
        return painted({16, 48}, [&](QPainter &p) {
            paintStripMonth(p, QRectF(0, 0, 16, 48), {status, 1}, false);
        });
    };
    const QImage met = bar(Status::Met);
    QCOMPARE(qAlpha(met.pixel(1, 24)), 0);
    QCOMPARE(met.pixel(8, 24), Theme::colour(Role::MetFill, false).rgb());
    const QImage broken = bar(Status::Breached);
    QCOMPARE(broken.pixel(1, 40), Theme::colour(Role::BreachFill, false).rgb());
    QCOMPARE(qAlpha(broken.pixel(8, 24)), 0);
    QVERIFY(qAlpha(bar(Status::NoData).pixel(8, 24)) == 0);
    QVERIFY(qAlpha(bar(Status::NoData).pixel(0, 24)) > 0);
}

void UiTheme::aRunningMonthIsFilledInPart()
{
    const QImage half = painted({16, 48}, [](QPainter &p) {
        paintStripMonth(p, QRectF(0, 0, 16, 48), {Status::OnTrack, 0.5}, false);
    });
    QCOMPARE(half.pixel(8, 40), Theme::colour(Role::MetFill, false).rgb());
    QCOMPARE(qAlpha(half.pixel(8, 14)), 0);
    // Months go from left to right, or in mirrored layouts the other way round.
    QVERIFY(stripCell(QRectF(0, 0, 120, 24), 10, 0, false).left() < 12);
    QVERIFY(stripCell(QRectF(0, 0, 120, 24), 10, 0, true).left() > 108);
}

void UiTheme::theBudgetEndsAtItsMark()
{
    const auto bar = [](std::optional<double> used, bool mirrored = false) {
        return painted({400, 16}, [&](QPainter &p) {
            paintBudgetBar(p, QRectF(0, 0, 400, 16), {used, false}, false, mirrored);
        });
    };
    const QRgb met = Theme::colour(Role::MetFill, false).rgb();
    const QRgb over = Theme::colour(Role::BreachFill, false).rgb();
    QCOMPARE(bar(0.5).pixel(100, 8), met);
    QVERIFY(bar(0.5).pixel(200, 8) != met);
    QCOMPARE(bar(0.5, true).pixel(300, 8), met);
    QCOMPARE(bar(1.2).pixel(250, 8), over);
    QCOMPARE(bar(0.9).pixel(100, 8), Theme::colour(Role::RiskFill, false).rgb());
    QVERIFY(pixelsOf(bar(1e300), QColor(over)) > pixelsOf(bar(1.0001), QColor(over)));
    QCOMPARE(pixelsOf(bar(std::nullopt), QColor(met)), 0);
    QVERIFY(qAlpha(bar(std::nullopt).pixel(300, 8)) == 0);
}

void UiTheme::buttonsHaveTones()
{
    QPushButton button(QStringLiteral("Save"));
    const int usual = button.sizeHint().width();
    setTone(&button, ButtonTone::Primary);
    QCOMPARE(button.sizeHint().width(), usual); // nothing moves when a button becomes the filled one
    button.resize(button.sizeHint());
    QVERIFY(pixelsOf(button.grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied),
                     Theme::colour(Role::AccentFill, false))
            > 200);
    setTone(&button, ButtonTone::Quiet);
    QCOMPARE(pixelsOf(button.grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied),
                      Theme::colour(Role::LineStrong, false)),
             0);
}

void UiTheme::theRingComesByKeyboard()
{
    QWidget window;
    auto *first = new QPushButton(QStringLiteral("First"), &window);
    auto *second = new QPushButton(QStringLiteral("Second"), &window);
    first->setGeometry(10, 10, 120, 32);
    second->setGeometry(10, 60, 120, 32);
    window.resize(200, 120);
    window.show();
    QApplication::setActiveWindow(&window);
    const auto ring = [](QWidget *button) {
        return pixelsOf(button->grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied),
                        Theme::colour(Role::Focus, false));
    };
    QTest::mouseClick(first, Qt::LeftButton);
    QVERIFY(first->hasFocus());
    QCOMPARE(ring(first), 0);
    QTest::keyClick(first, Qt::Key_Tab);
    QVERIFY(second->hasFocus());
    QVERIFY(ring(second) > 50);
}

void UiTheme::aRefusedFieldHasItsEdge()
{
    QLineEdit field;
    field.resize(field.sizeHint());
    const auto edge = [&](Role role) {
        return pixelsOf(field.grab().toImage().convertToFormat(QImage::Format_ARGB32_Premultiplied),
                        Theme::colour(role, false));
    };
    QVERIFY(edge(Role::Control) > 100);
    field.setProperty(refusedProperty, true);
    QVERIFY(edge(Role::BreachFill) > 100);
}

MAKEGOOD_TEST(UiTheme)

} // namespace t_ui_theme

#include "t_ui_theme.moc"
