// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences of agreements that ship, as translators see them. A test compares them with resources/.
#include "explain/shipped_text.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include <QCoreApplication>

#include "explain/format.h"

namespace makegood::ui
{

namespace
{

constexpr const char *shipped[] = {
    // Kinds of service and of tickets
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Administration"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Alarm receiver"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Application (web) server"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Cloud data center"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Cloud service"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Critical"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Critical Issue"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "High"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Hosted service"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Hypervisor"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Mail server"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Normal"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Odds & Ends"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Project"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Ticket"),
    // Terms
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Credits go to the next invoice and are not refunded."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "For intermittent outages the company may decide that the time between short outages "
                      "is credited as well."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Mail is store-and-forward; delivery is retried and returned after 48 to 72 hours."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Resolved means a fix, a workaround, availability restored, or whatever both sides agree."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "The credit goes to later payments."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "The customer may leave at any time without penalty; services rendered and migration "
                      "are charged; its data is handed over in the manner it chooses."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Where other factors hurt availability, a credit may be given at the company's discretion."),
    // What can be understood in more than one way
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Are 2000 requests asked for over the month (take it as reached), and not in each minute?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Are the first five clock hours of an outage not charged even in a month whose "
                      "percentage earns a credit?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Are the quarters of an hour counted over the month's downtime together instead of "
                      "outage by outage?"),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Do 5-minute intervals without any call leave the mean instead of counting as available?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Do only whole minutes without a connection count?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Does a started hour of delay count as a whole one?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Does a started quarter of an hour count as a whole one?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Does downtime last until the next good test instead of the last failed one?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Does maintenance after an outside threat to security count as announced, with "
                      "whatever notice was possible?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Does time without any measurement leave the month instead of counting as available?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Is a day of service a thirtieth of the month's charge?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Is a day's charge a thirtieth of the month's, whatever the month?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Is a day's charge the month's by its own days, and not a thirtieth?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Is a single failed check too little to call the data center unavailable?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Is it the price of the lost time only, as the text before that of June 2025 said?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Is maintenance left out only when it was announced beforehand?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Is nothing due at exactly 99.9 %, since the promise is then kept?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Is only the time beyond the promised 99.99 % paid ten times?"),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Is the availability of a 5-minute interval the share of its good calls instead of all or nothing?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Is the service period the real month instead of 30 days?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "May a minute of downtime begin at any second, so that connections are looked at half "
                      "a minute at a time and two halves running are needed?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Must it be too warm for 24 hours before a day is due?"),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Must the provider prove its availability, so that time without any measurement counts as down?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Was 10:00 PM meant where the agreement prints 10:00 AM?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Was it a restoration after a failed host, of which the first three hours are free?"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Was what the provider answers for a failure of power or cooling, credited by half "
                      "hours from the start?"),
    // Clauses in our words
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Data centres are available 100 % of the time, scheduled maintenance excluded."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Only data-centre infrastructure and hardware count. Not counted: software, unapproved add-ins, "
        "anything outside the data centre, such as internet connectivity or the customer's own site."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Scheduled maintenance needs at least 24 hours' notice."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Maintenance is generally done outside common business hours: a window inside them is "
                      "flagged, not refused."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Availability is backed financially, but no amount or formula is published: a breach "
                      "gives a negotiated remedy. The amount agreed is recorded by hand, with who agreed it "
                      "and when; nothing is invented."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Routine administration is included. For a ticket outside the included service the "
                      "customer is told the extra cost before any work starts."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Three daily backups exist for each of the last 7 days."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Weekly restore points as of Friday exist for the last 4 weeks."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Hot snapshots of every hosted server every 4 hours exist for the last 72 hours."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Support is reachable 24/7/365 by phone, message service, chat or ticket. Work is "
                      "taken in order of priority: Critical, Administration, Odds & Ends, Project."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "At least 60 days' written notice of a price increase; a price decrease applies by itself."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "The customer may leave at any time without penalty; services rendered and migration "
                      "are charged; its data is handed over in the manner it chooses."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Guarantees and remedies need a current account and acceptable use (eligibility gate)."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Servers are monitored around the clock; support answers by ticket. Web applications, "
                      "third-party software, scripts and components are not supported."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "An escalation is answered within one business day."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Web servers: 99.9 % monthly average of scheduled availability; available = HTTP "
                      "headers can be retrieved. The server counts, not a single site."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "HTTP headers are fetched every minute. When two or more consecutive tests fail, downtime is the "
        "number of minutes between the first and the last failed test. Under 5 minutes is not recorded."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Mail servers: 99.9 %; available = mail can be sent (SMTP) and fetched (POP3). Unavailability from "
        "denial of service, mail bombing or other flooding is not counted."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "SMTP and POP are tested every minute; either failing is a failure. Same registration rule as 6.1b."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Mail is store-and-forward; delivery is retried and returned after 48 to 72 hours."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Server unavailability caused by network unavailability is not counted in server uptime; nor are "
        "backbone faults, faults on the customer's part of the network, denial of service and the like."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Two hours of server unavailability a month are reserved for maintenance and not "
                      "counted. Notice is given when possible (advisory); off-peak is typical (advisory)."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Hypervisors: 99.9 %; available = the control panel answers over HTTP. The node "
                      "counts. Same registration rule as 6.1b."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Unavailability or loss because the customer reached its storage limit is not the company's."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "The customer provides its own connection, browser, mail client and tools (cause: customer)."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Credit: any unplanned outage of a game server, virtual private server, dedicated "
                      "server or web hosting node."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Credit: a network interruption of more than 10 minutes on a virtual private server, "
                      "dedicated server or web hosting node."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Credit: a distributed denial-of-service attack on hardware, servers or infrastructure. (Not counted "
        "in uptime, yet credited: the two questions are separate.)"),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Credit: any other unplanned or unannounced interruption of a virtual private server, "
                      "dedicated server or web hosting node."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "A ticket must be opened; it holds the service name, the outage time and the total "
                      "affected duration."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "The credit is claimed within 72 hours of the incident, or of the official post-mortem."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Credit = credited time / service period x price of the period; worked example: one "
                      "hour at 1000 USD a month = 1 h / (24 h x 30) x 1000 = 1.39 USD."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "For intermittent outages the company may decide that the time between short outages "
                      "is credited as well (a reviewer's decision)."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "99.99 % availability, measured by whether one can log in; downtime is measured in minutes."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Failed server components are replaced at no cost to the customer."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Backup mail servers hold incoming mail while the primary is out of reach and deliver "
                      "it afterwards: nothing is lost."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Credit for any failure, whatever the reason, that is not scheduled maintenance: one "
                      "full day of charges of that service for each 15 minutes of downtime."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "A credit needs proof: ping, DNS or telnet connection tests with proper time stamps."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "A request may be made at any time while the account is in good standing."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "No two requests for the same time."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Requests of a month may not exceed the monthly recurring charge actually paid."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Credits go to the next invoice and are not refunded."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Scheduled maintenance is announced by e-mail at least three days ahead."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Scheduled maintenance lies between 10:00 AM MST and 2:00 AM MST, as printed (16 hours across "
        "midnight; 10:00 PM may have been meant: a reading). MST is UTC-07:00 all year."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Updates do not disrupt the service, unless announced in advance (announced disruption "
                      "is not counted)."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Requests are taken 24/7 by chat, Slack or Teams, or the contact form; each gets its "
                      "own ticket number."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "A new request is Severity 3 until investigation says otherwise; the severity changes "
                      "with the impact."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Severity 1 (production down or data lost, no workaround): acknowledged and acted on "
                      "within 1 hour; communication without pause until resolved or downgraded."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Severity 2 (major, degraded, no suitable workaround): response within 6 hours; an "
                      "update every 12 hours; an emergency patch where there is no workaround."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Severity 3 (partial, not critical): response within 24 hours; a request for status is "
                      "answered within 1 business day."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Resolved = a fix, a workaround, availability restored, or whatever both sides agree."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Uptime 99.5 %. Neither the period nor a credit is stated: a calendar month is a "
                      "reading; there is no credit."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Monthly Uptime Percentage (MUP) of at least 99.99 % in any monthly billing cycle."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Credit, as a share of the charges paid for account capacity: MUP below 99.99 % and at "
                      "least 99.0 %: 10 %; below 99.0 % and at least 95.0 %: 25 %; below 95.0 %: 100 %."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Account capacity charge = the price for the number of panels that the account can support."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "The credit goes to later payments."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Not counted: factors beyond reasonable control, force majeure, internet access."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Not counted: the customer's action or inaction: configuration, connectivity, "
                      "firewalls, certificates, access proxy, alarm software."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Not counted: guidance in the documentation not followed."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Not counted: the customer's equipment, software or other technology."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped", "Not counted: suspension or termination under the agreement."),
    QT_TRANSLATE_NOOP(
        "makegood::ui::Shipped",
        "Where other factors hurt availability, a credit may be given at the company's discretion."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "A call is good when it is answered before the panel gives up (usually 4 or 5 "
                      "attempts), decoded, and delivered to the alarm station over an active connection."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Unavailable: the access lines are not available; or calls are picked up but cannot be "
                      "decoded; or the signal is delivered more than 3 minutes after decoding."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "The service is not available when more than 50 % of the calls are affected."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "MUP = the mean availability of all 5-minute intervals of the month; downtime from "
                      "CSG-4 is left out."),
    QT_TRANSLATE_NOOP("makegood::ui::Shipped",
                      "Scheduled maintenance is not among the exclusions: it counts."),
};

const char *found(const std::string &text)
{
    const auto at = std::find_if(std::begin(shipped), std::end(shipped),
                                 [&](const char *one) { return std::string_view(one) == text; });
    return at == std::end(shipped) ? nullptr : *at;
}

} // namespace

QString shippedText(const std::string &text)
{
    const char *known = found(text);
    return known != nullptr ? QCoreApplication::translate("makegood::ui::Shipped", known) : plainText(text);
}

bool isShipped(const std::string &text)
{
    return found(text) != nullptr;
}

} // namespace makegood::ui
