<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>makegood::ui::Agreement</name>
    <message numerus="yes">
        <source>It counts %n block(s).</source>
        <translation>
            <numerusform>It counts %Ln block.</numerusform>
            <numerusform>It counts %Ln blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Holidays left out: %n.</source>
        <translation>
            <numerusform>Holidays left out: %Ln.</numerusform>
            <numerusform>Holidays left out: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n remedies. Each is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</source>
        <translation>
            <numerusform>There is %n remedy. It is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</numerusform>
            <numerusform>There are %n remedies. Each is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business hour(s)</source>
        <translation>
            <numerusform>%n business hour</numerusform>
            <numerusform>%n business hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementController</name>
    <message numerus="yes">
        <source>Saved for %n contract(s); their months are judged anew.</source>
        <translation>
            <numerusform>Saved for %Ln contract; its months are judged anew.</numerusform>
            <numerusform>Saved for %Ln contracts; their months are judged anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contract(s), from %1 on; months before keep their terms.</source>
        <translation>
            <numerusform>Saved for %n contract, from %1 on; months before keep their terms.</numerusform>
            <numerusform>Saved for %n contracts, from %1 on; months before keep their terms.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityPage</name>
    <message numerus="yes">
        <source>%n check(s) contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%Ln check contradicts another at the same instant; the failed one counts.</numerusform>
            <numerusform>%Ln checks contradict another at the same instant; the failed one counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarContentsView</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarController</name>
    <message numerus="yes">
        <source>Written: %1, %n maintenance windows</source>
        <translation>
            <numerusform>Written: %1, %Ln maintenance window</numerusform>
            <numerusform>Written: %1, %Ln maintenance windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calendar imported: %n rows changed.</source>
        <translation>
            <numerusform>Calendar imported: %Ln row changed.</numerusform>
            <numerusform>Calendar imported: %Ln rows changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows stay as they were edited here, though the calendar has them differently.</source>
        <translation>
            <numerusform>%Ln window stays as it was edited here, though the calendar has it differently.</numerusform>
            <numerusform>%Ln windows stay as they were edited here, though the calendar has them differently.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n events are older than what is here and changed nothing.</source>
        <translation>
            <numerusform>%Ln event is older than what is here and changed nothing.</numerusform>
            <numerusform>%Ln events are older than what is here and changed nothing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarImportDialog</name>
    <message numerus="yes">
        <source>%1 has %n maintenance windows. Nothing is stored yet.</source>
        <translation>
            <numerusform>%1 has %Ln maintenance window. Nothing is stored yet.</numerusform>
            <numerusform>%1 has %Ln maintenance windows. Nothing is stored yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimDraft</name>
    <message numerus="yes">
        <source>Proof, %n failed connection test(s), attached as CSV:</source>
        <translation>
            <numerusform>Proof, %Ln failed connection test, attached as CSV:</numerusform>
            <numerusform>Proof, %Ln failed connection tests, attached as CSV:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimReminderController</name>
    <message numerus="yes">
        <source>%n more deadline(s) are near.</source>
        <translation>
            <numerusform>%Ln more deadline is near.</numerusform>
            <numerusform>%Ln more deadlines are near.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClauseModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%1. Enter does it, Up and Down choose another of %n.</source>
        <translation>
            <numerusform>%1. Enter does it; there is %Ln.</numerusform>
            <numerusform>%1. Enter does it, Up and Down choose another of %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectController</name>
    <message numerus="yes">
        <source>%1 brings %n series of it.</source>
        <translation>
            <numerusform>%1 brings %Ln series of it.</numerusform>
            <numerusform>%1 brings %Ln series of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series stay unmapped. You can map them later in Sources.</source>
        <translation>
            <numerusform>%Ln series stays unmapped. You can map it later in Sources.</numerusform>
            <numerusform>%Ln series stay unmapped. You can map them later in Sources.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series found</source>
        <translation>
            <numerusform>%Ln series found</numerusform>
            <numerusform>%Ln series found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) that came before are stored and safe; it is tried again by itself, from there.</source>
        <translation>
            <numerusform>%Ln check that came before is stored and safe; it is tried again by itself, from there.</numerusform>
            <numerusform>%Ln checks that came before are stored and safe; it is tried again by itself, from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DiscoverSection</name>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln series</numerusform>
            <numerusform>%Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ErrorList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Explain</name>
    <message numerus="yes">
        <source>%n failed checks in a row are an outage</source>
        <translation>
            <numerusform>%Ln failed check in a row is an outage</numerusform>
            <numerusform>%Ln failed checks in a row are an outage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n block(s)</source>
        <translation>
            <numerusform>, %Ln block</numerusform>
            <numerusform>, %Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business day(s)</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n sample(s) one says nothing.</source>
        <translation>
            <numerusform>With fewer than %n sample one says nothing.</numerusform>
            <numerusform>With fewer than %n samples one says nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probe(s) must fail together.</source>
        <translation>
            <numerusform>%n probe must fail.</numerusform>
            <numerusform>%n probes must fail together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n day(s) up to the end of the month</source>
        <translation>
            <numerusform>the last day up to the end of the month (%n)</numerusform>
            <numerusform>the last %n days up to the end of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business hour(s)</source>
        <translation>
            <numerusform>%n business hour</numerusform>
            <numerusform>%n business hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureModel</name>
    <message numerus="yes">
        <source>%n figures of the provider together</source>
        <translation>
            <numerusform>%Ln figure of the provider</numerusform>
            <numerusform>%Ln figures of the provider together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsPage</name>
    <message numerus="yes">
        <source>%n recorded; </source>
        <translation>
            <numerusform>%Ln recorded; </numerusform>
            <numerusform>%Ln recorded; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to be recorded. </source>
        <translation>
            <numerusform>%Ln too short to be recorded. </numerusform>
            <numerusform>%Ln too short to be recorded. </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>%Ln entry in the workspace</numerusform>
            <numerusform>%Ln entries in the workspace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>The newest one is shown.</numerusform>
            <numerusform>The newest %Ln are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerModel</name>
    <message numerus="yes">
        <source>%n claim(s) granted</source>
        <translation>
            <numerusform>%Ln claim granted</numerusform>
            <numerusform>%Ln claims granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credit(s) on invoices</source>
        <translation>
            <numerusform>%Ln credit on invoices</numerusform>
            <numerusform>%Ln credits on invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n source(s) failed</source>
        <translation>
            <numerusform>%Ln source failed</numerusform>
            <numerusform>%Ln sources failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) said something else before; the journal has what was there.</source>
        <translation>
            <numerusform>%n record said something else before; the journal has what was there.</numerusform>
            <numerusform>%n records said something else before; the journal has what was there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioController</name>
    <message numerus="yes">
        <source>Copied: %n lines with their titles</source>
        <translation>
            <numerusform>Copied: %Ln line with the titles</numerusform>
            <numerusform>Copied: %Ln lines with their titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioPage</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services, %1 being judged</source>
        <translation>
            <numerusform>%Ln service, %1 being judged</numerusform>
            <numerusform>%Ln services, %1 being judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioTableModel</name>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n being judged</source>
        <translation>
            <numerusform>%Ln being judged</numerusform>
            <numerusform>%Ln being judged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProviderSection</name>
    <message numerus="yes">
        <source>Time, over %n outage(s) that both sides tell: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Time, over %Ln outage that both sides tell: ours %1, theirs %2.</numerusform>
            <numerusform>Time, over %Ln outages that both sides tell: ours %1, theirs %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts, over %n outage(s): ours %1, theirs %2.</source>
        <translation>
            <numerusform>Amounts, over %Ln outage: ours %1, theirs %2.</numerusform>
            <numerusform>Amounts, over %Ln outages: ours %1, theirs %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedSection</name>
    <message numerus="yes">
        <source>The month differs from what was reported: %n figure(s).</source>
        <translation>
            <numerusform>The month differs from what was reported: %Ln figure.</numerusform>
            <numerusform>The month differs from what was reported: %Ln figures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewForm</name>
    <message numerus="yes">
        <source>%n outage(s) and incident(s) at once</source>
        <translation>
            <numerusform>%Ln outage or incident</numerusform>
            <numerusform>%Ln outages and incidents at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::RuleForm</name>
    <message numerus="yes">
        <source>%n series fit.</source>
        <translation>
            <numerusform>%Ln series fits.</numerusform>
            <numerusform>%Ln series fit.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceModel</name>
    <message numerus="yes">
        <source>%1, %n series</source>
        <translation>
            <numerusform>%1, %Ln series</numerusform>
            <numerusform>%1, %Ln series</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Sources</name>
    <message numerus="yes">
        <source>%n series belong to no service yet.</source>
        <translation>
            <numerusform>%Ln series belongs to no service yet.</numerusform>
            <numerusform>%Ln series belong to no service yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s) in the month, %1 together. Time without data never counts as available.</source>
        <translation>
            <numerusform>%Ln gap in the month, %1. Time without data never counts as available.</numerusform>
            <numerusform>%Ln gaps in the month, %1 together. Time without data never counts as available.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new check(s) are stored.</source>
        <translation>
            <numerusform>Stopped. %Ln new check is stored.</numerusform>
            <numerusform>Stopped. %Ln new checks are stored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesPage</name>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>%Ln connected</numerusform>
            <numerusform>%Ln connected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1, %Ln failed</numerusform>
            <numerusform>%1, %Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportController</name>
    <message numerus="yes">
        <source>Tickets imported: %n row(s) are new or changed.</source>
        <translation>
            <numerusform>Tickets imported: %Ln row is new or changed.</numerusform>
            <numerusform>Tickets imported: %Ln rows are new or changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportDialog</name>
    <message numerus="yes">
        <source>Of the first %n row(s) %1 are understood and %2 are refused. Nothing is stored yet.</source>
        <translation>
            <numerusform>Of the first row %1 is understood and %2 are refused. Nothing is stored yet.</numerusform>
            <numerusform>Of the first %Ln rows %1 are understood and %2 are refused. Nothing is stored yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsEffectSection</name>
    <message numerus="yes">
        <source>%n contract(s) judged.</source>
        <translation>
            <numerusform>%Ln contract judged.</numerusform>
            <numerusform>%Ln contracts judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) differ.</source>
        <translation>
            <numerusform>%Ln row differs.</numerusform>
            <numerusform>%Ln rows differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsScope</name>
    <message numerus="yes">
        <source>all %n contracts under this text</source>
        <translation>
            <numerusform>the %n contract under this text</numerusform>
            <numerusform>all %n contracts under this text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSection</name>
    <message numerus="yes">
        <source>%n error(s): it cannot be saved so.</source>
        <translation>
            <numerusform>%Ln error: it cannot be saved so.</numerusform>
            <numerusform>%Ln errors: it cannot be saved so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TestSection</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketChangeModel</name>
    <message numerus="yes">
        <source>%n event(s) that are there would go</source>
        <translation>
            <numerusform>%Ln event that is there would go</numerusform>
            <numerusform>%Ln events that are there would go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketImportDialog</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not taken in: %n thing(s) are wrong. Nothing was changed; mend the file and import it again.</source>
        <translation>
            <numerusform>%1 was not taken in: %Ln thing is wrong. Nothing was changed; mend the file and import it again.</numerusform>
            <numerusform>%1 was not taken in: %Ln things are wrong. Nothing was changed; mend the file and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLanes</name>
    <message numerus="yes">
        <source>%n failed check(s)</source>
        <translation>
            <numerusform>%Ln failed check</numerusform>
            <numerusform>%Ln failed checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>run of %n failed check(s), too few to count</source>
        <translation>
            <numerusform>run of %Ln failed check, too few to count</numerusform>
            <numerusform>run of %Ln failed checks, too few to count</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>run of %n failed check(s)</source>
        <translation>
            <numerusform>run of %Ln failed check</numerusform>
            <numerusform>run of %Ln failed checks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::UnmappedSection</name>
    <message numerus="yes">
        <source>%n, from %1</source>
        <translation>
            <numerusform>%Ln, from %1</numerusform>
            <numerusform>%Ln, from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, from several sources</source>
        <translation>
            <numerusform>%Ln, from several sources</numerusform>
            <numerusform>%Ln, from several sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more: open the mapping to see them.</source>
        <translation>
            <numerusform>%Ln more: open the mapping to see it.</numerusform>
            <numerusform>%Ln more: open the mapping to see them.</numerusform>
        </translation>
    </message>
</context>
</TS>
