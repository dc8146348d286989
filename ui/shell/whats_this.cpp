// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/whats_this.h"

#include <QCoreApplication>
#include <QWidget>

namespace makegood::ui
{

namespace
{

struct PartText {
    const char *name; ///< of the widget
    const char *text;
};

struct PartTexts {
    Q_DECLARE_TR_FUNCTIONS(makegood::ui::WhatsThis)
};

constexpr PartText parts[] = {
    // Above and beside every page
    PartText{"monthStepper",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "The month that all pages show. The arrows go to the month before and after; the name "
                 "opens a list.")},
    PartText{"monthState",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Whether the month still runs. The figures of a running month are provisional; those of a "
                 "locked one are kept as they were reported.")},
    PartText{"findField",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "Finds a customer, an incident, a month, a page or a command by its words.")},
    PartText{
        "serviceList",
        QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                          "The services of all customers. The one that is chosen is shown on the page.")},
    PartText{"figureAvailability",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "The share of the measured time in which the service was available. Percentages are "
                 "cut, never rounded up. Click it to see how it was counted.")},
    PartText{"figureDowntime",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "The time that counts as downtime under the agreement, without accepted maintenance and "
                 "excluded causes. Click it to see how it was counted.")},
    PartText{"figureBudget",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "How much more downtime the target allows in this month, or how much was too much. Click it "
                 "to see how it was counted.")},
    PartText{"figureCredit",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "What the agreement gives for this month, as far as it is known. Where its text can be read "
                 "in several ways, the lowest and the highest amount stand below. Click it to see why.")},
    PartText{
        "inspector",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "Explains what was chosen on the page, or holds the form that changes it. F4 opens and closes "
            "it.")},
    PartText{
        "whyTree",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "How the figure came about: each step follows from the ones below it. Rest the mouse on a step "
            "for exact values; Copy takes all steps along.")},
    PartText{"clauseText",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "What the agreement says about the chosen step, in our own words.")},
    PartText{
        "statusCoverage",
        QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                          "How much of the time has data. Time without data never counts as available.")},
    PartText{"statusFreshness",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis", "When the sources were asked last.")},
    PartText{"statusDeadline",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "The next day by which a claim must be filed. Click it to go to the claim.")},
    // Portfolio
    PartText{"tileBreached",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Services that missed their target in this month. Click the tile to see only those.")},
    PartText{"tileAtRisk",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Services that will miss their target if downtime goes on as in the last days, or that have "
                 "used most of what is allowed.")},
    PartText{"tileKept",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "Services that met their target, or are on track while the month runs.")},
    PartText{"tileNoData",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Services of which nothing, or too little, was measured, so that there is no verdict.")},
    PartText{"tileCredits",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "What the agreements give for this month, added up by currency. The range is what open "
                 "questions of interpretation leave.")},
    PartText{"tileDeadline",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis", "The next claim that must be filed, and by when.")},
    PartText{"tileClassify",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "Outages without a cause. They count until somebody names one.")},
    PartText{"tileData",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "How old the data of the sources is, and whether one of them failed.")},
    PartText{
        "portfolio",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "One row a service, the riskiest first. The strip shows the last twelve months, the bar how much "
            "of the allowed downtime is used. The link at the end leads to what there is to do.")},
    PartText{"portfolioLegend",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis", "What the marks in the strips of months mean.")},
    PartText{"portfolioViews",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis", "Filters, order and columns, saved under a name.")},
    // Availability
    PartText{"monthsView",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Downtime of each month beside what the target allows. Choose a month to show it.")},
    PartText{"daysView",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "The days of the month by their downtime, and the hours of the chosen day.")},
    PartText{
        "budgetView",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "The error budget is the downtime that the target allows. Here is how it was used, how long it "
            "will last at the rate so far, and what more downtime costs.")},
    PartText{"valuesView",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Values other than availability that the agreement promises, such as a response time.")},
    // Incidents
    PartText{"timeSection",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "The month as a time line: outages, maintenance, incidents and deadlines below each other. "
                 "Choose an outage to review it.")},
    PartText{"outageSection",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Outages with their causes. Whether one counts follows from the agreement; the cause is for "
                 "a person to say.")},
    PartText{"scenarioSection",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Changes that were tried without saving them, side by side with what is recorded.")},
    PartText{
        "reviewPanel",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "Says what caused the outage, and from when until when. The box at its end shows what saving "
            "would change.")},
    PartText{
        "effectBox",
        QT_TRANSLATE_NOOP("makegood::ui::WhatsThis", "What the month would come to if this were saved.")},
    PartText{"evidenceBox",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Files and references that prove what was said, such as a letter or a ticket. They are kept "
                 "in the workspace.")},
    // Calendar
    PartText{"monthCalendar",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "Maintenance of the month, and whether the agreements accept it. Drag over "
                               "days to plan work; drag work to move it.")},
    PartText{"weekCalendar",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Maintenance by the hour. Drag over free time to plan work; drag an edge to change its "
                 "length.")},
    PartText{"windowForm",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Plans or changes maintenance. It is checked against each agreement while you type.")},
    PartText{
        "verdictBox",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "Whether the agreement accepts the work, how much of it counts as downtime, and what is to be "
            "done by when.")},
    PartText{"announcementForm",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "The letter that announces the maintenance. Only what was announced in time can be left "
                 "out of the downtime.")},
    // Credits
    PartText{"creditBoard",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "What is due to all customers in this month, and which claims are to be filed, by their "
                 "deadlines.")},
    PartText{"estimatePart",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "How the credit of this service is worked out: outage by outage, with caps "
                               "and conditions, and for each interpretation of the agreement.")},
    PartText{
        "providerPart",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "What the provider itself says of its outages and amounts, beside ours. It decides nothing.")},
    PartText{"ledgerPart",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Credits that were granted, and credits that came on an invoice. What is still open is the "
                 "difference.")},
    PartText{"rightsPart",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Rights that too much downtime brings, such as leaving early, and until when they stand.")},
    PartText{"claimForm",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "The letter that asks for the credit, with its proof, and how far the claim has got.")},
    // Support
    PartText{
        "supportPage",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "How the tickets of the month were answered, against the times that the agreement promises.")},
    PartText{"supportClocks",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis", "What is due next over all tickets.")},
    PartText{"ticketBoard",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "The tickets of the month, with their deadlines by the severity of each.")},
    PartText{
        "obligationBoard",
        QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                          "Other promises of the agreement, such as backups, and whether they were kept.")},
    // Agreement
    PartText{
        "agreementLines",
        QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                          "What the agreement promises, in plain words. Choose a line to see its clauses.")},
    PartText{"agreementClauses",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis", "The clauses, and where each of them applies.")},
    PartText{"agreementParameters",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "Every rule with its value, for whoever wants to check them one by one.")},
    // Reports, sources, history
    PartText{
        "reportList",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "The reports of the month with their state: draft, checked, sent, locked or corrected. Choose "
            "several to create them at once.")},
    PartText{"reportPaper",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis", "The report as the customer will get it.")},
    PartText{"attachFigures",
             QT_TRANSLATE_NOOP("makegood::ui::WhatsThis",
                               "Attaches all figures to the PDF, so that the customer can check them.")},
    PartText{"lockReports",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Keeps the figures as they are now. A later change then needs a corrected report, and both "
                 "are kept.")},
    PartText{"sourcesPage",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Where the checks come from, how current they are, and which of them belong to no service "
                 "yet.")},
    PartText{
        "journal",
        QT_TRANSLATE_NOOP(
            "makegood::ui::WhatsThis",
            "Who changed what, when and why, for all customers or for one. Nothing here can be edited or "
            "removed.")},
    PartText{"journalSummary",
             QT_TRANSLATE_NOOP(
                 "makegood::ui::WhatsThis",
                 "Every entry seals all entries before it. If one were altered or removed, it would be said "
                 "here.")},
};

} // namespace

void explainParts(QWidget *root)
{
    for (const PartText &part : parts) {
        const auto found = root->findChildren<QWidget *>(QLatin1String(part.name));
        for (QWidget *widget : found)
            widget->setWhatsThis(PartTexts::tr(part.text));
        if (root->objectName() == QLatin1String(part.name))
            root->setWhatsThis(PartTexts::tr(part.text));
    }
}

QStringList explainedParts()
{
    QStringList out;
    for (const PartText &part : parts)
        out << QLatin1String(part.name);
    return out;
}

} // namespace makegood::ui
