<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>makegood::ui::Agreement</name>
    <message numerus="yes">
        <source>It counts %n blocks.</source>
        <translation>
            <numerusform>It counts %Ln block.</numerusform>
            <numerusform>It counts %Ln blocks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
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
            <numerusform>There is %Ln remedy. It is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</numerusform>
            <numerusform>There are %Ln remedies. Each is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln business hour</numerusform>
            <numerusform>%Ln business hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more sentences change.</source>
        <translation>
            <numerusform>%Ln more sentence changes.</numerusform>
            <numerusform>%Ln more sentences change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln good backups on each of the last %1 days.</source>
        <translation>
            <numerusform>%Ln good backup on each of the last %1 days.</numerusform>
            <numerusform>%Ln good backups on each of the last %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point of each %1 of the last %Ln weeks.</source>
        <translation>
            <numerusform>A good restore point of each %1 of the last %Ln week.</numerusform>
            <numerusform>A good restore point of each %1 of the last %Ln weeks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Available at least %1 of the measured time of the %Ln days that end with each month.</source>
        <translation>
            <numerusform>Available at least %1 of the measured time of the %Ln day that ends with each month.</numerusform>
            <numerusform>Available at least %1 of the measured time of the %Ln days that end with each month.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementController</name>
    <message numerus="yes">
        <source>Saved for %n contracts from %1. Earlier months keep their terms.</source>
        <translation>
            <numerusform>Saved for this contract from %1. Earlier months keep their terms.</numerusform>
            <numerusform>Saved for %Ln contracts from %1. Earlier months keep their terms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts. Their months are recalculated.</source>
        <translation>
            <numerusform>Saved for this contract. Its months are recalculated.</numerusform>
            <numerusform>Saved for %Ln contracts. Their months are recalculated.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::AmountCard</name>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Answers</name>
    <message numerus="yes">
        <source>%1 more interpretations are in the appendix.</source>
        <translation>
            <numerusform>%1 more interpretation is in the appendix.</numerusform>
            <numerusform>%1 more interpretations are in the appendix.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>The cause of %1 outage is not known yet.</numerusform>
            <numerusform>The causes of %1 outages are not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 outages earn credit: %2.</source>
        <translation>
            <numerusform>%1 outage earns credit: %2.</numerusform>
            <numerusform>%1 outages earn credit: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 support ticket was handled in time.</numerusform>
            <numerusform>%1 support tickets were handled in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The verdicts for %1 are open: data is missing.</source>
        <translation>
            <numerusform>The verdict for %1 is open: data is missing.</numerusform>
            <numerusform>The verdicts for %1 are open: data is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late: %2.</source>
        <extracomment>%1: a number of tickets, %2: which one or ones</extracomment>
        <translation>
            <numerusform>1 of %1 support tickets was late: %2.</numerusform>
            <numerusform>1 of %1 support tickets was late: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late: %3.</source>
        <translation>
            <numerusform>%1 of %2 support tickets were late: %3.</numerusform>
            <numerusform>%1 of %2 support tickets were late: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityPage</name>
    <message numerus="yes">
        <source>%n checks contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%Ln check contradicts another at the same instant; the failed one counts.</numerusform>
            <numerusform>%Ln checks contradict another at the same instant; the failed one counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardModel</name>
    <message numerus="yes">
        <source>%n not classified</source>
        <translation>
            <numerusform>%Ln not classified</numerusform>
            <numerusform>%Ln not classified</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%Ln cause</numerusform>
            <numerusform>%Ln causes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardSection</name>
    <message numerus="yes">
        <source>remedies</source>
        <translation>
            <numerusform>remedy</numerusform>
            <numerusform>remedies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more customers are listed once you open them.</source>
        <translation>
            <numerusform>%Ln more customer is listed once you open it.</numerusform>
            <numerusform>%Ln more customers are listed once you open them.</numerusform>
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
    <name>makegood::ui::CalendarPage</name>
    <message numerus="yes">
        <source>%n windows in %1, %2 accepted</source>
        <translation>
            <numerusform>%Ln window in %1, %2 accepted</numerusform>
            <numerusform>%Ln windows in %1, %2 accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CheckDialog</name>
    <message numerus="yes">
        <source>%n findings in %1</source>
        <translation>
            <numerusform>%Ln finding in %1</numerusform>
            <numerusform>%Ln findings in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History: %n entries. %1</source>
        <translation>
            <numerusform>History: %Ln entry. %1</numerusform>
            <numerusform>History: %Ln entries. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimDraft</name>
    <message numerus="yes">
        <source>Proof, %n failed connection tests, attached as CSV:</source>
        <translation>
            <numerusform>Proof, %Ln failed connection test, attached as CSV:</numerusform>
            <numerusform>Proof, %Ln failed connection tests, attached as CSV:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimReminderController</name>
    <message numerus="yes">
        <source>%n more deadlines are near.</source>
        <translation>
            <numerusform>%Ln more deadline is near.</numerusform>
            <numerusform>%Ln more deadlines are near.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClauseModel</name>
    <message numerus="yes">
        <source>%n places</source>
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
    <name>makegood::ui::ConflictModel</name>
    <message numerus="yes">
        <source>One window, %Ln contracts, one verdict</source>
        <translation>
            <numerusform>One window, %Ln contract, one verdict</numerusform>
            <numerusform>One window, %Ln contracts, one verdict</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectController</name>
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
        <source>%n checks that came before are stored and safe; it is tried again by itself, from there.</source>
        <translation>
            <numerusform>%Ln check that came before is stored and safe; it is tried again by itself, from there.</numerusform>
            <numerusform>%Ln checks that came before are stored and safe; it is tried again by itself, from there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n series.</source>
        <translation>
            <numerusform>%1 brings %Ln series.</numerusform>
            <numerusform>%1 brings %Ln series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyWords</name>
    <message numerus="yes">
        <source>%n changes of outages</source>
        <translation>
            <numerusform>%Ln change of outages</numerusform>
            <numerusform>%Ln changes of outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of maintenance</source>
        <translation>
            <numerusform>%Ln change of maintenance</numerusform>
            <numerusform>%Ln changes of maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of agreements</source>
        <translation>
            <numerusform>%Ln change of agreements</numerusform>
            <numerusform>%Ln changes of agreements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syncs of sources</source>
        <translation>
            <numerusform>%Ln sync of sources</numerusform>
            <numerusform>%Ln syncs of sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of claims and credits</source>
        <translation>
            <numerusform>%Ln change of claims and credits</numerusform>
            <numerusform>%Ln changes of claims and credits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes</source>
        <translation>
            <numerusform>%Ln other change</numerusform>
            <numerusform>%Ln other changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace cannot be read, so the two cannot be compared. The copy has %n entries in its history.</source>
        <translation>
            <numerusform>The workspace cannot be read, so the two cannot be compared. The copy has %Ln entry in its history.</numerusform>
            <numerusform>The workspace cannot be read, so the two cannot be compared. The copy has %Ln entries in its history.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that the workspace does not have would come back.</source>
        <translation>
            <numerusform>%Ln change that the workspace does not have would come back.</numerusform>
            <numerusform>%Ln changes that the workspace does not have would come back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Counts</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, %1 failed</source>
        <translation>
            <numerusform>%Ln check, %1 failed</numerusform>
            <numerusform>%Ln checks, %1 failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayStory</name>
    <message numerus="yes">
        <source>%n outages.</source>
        <translation>
            <numerusform>%Ln outage.</numerusform>
            <numerusform>%Ln outages.</numerusform>
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
    <name>makegood::ui::DowntimeChart</name>
    <message numerus="yes">
        <source>%n months missed the target: %1.</source>
        <translation>
            <numerusform>%Ln month missed the target: %1.</numerusform>
            <numerusform>%Ln months missed the target: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months without data.</source>
        <translation>
            <numerusform>%Ln month without data.</numerusform>
            <numerusform>%Ln months without data.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectBox</name>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>%Ln to file</numerusform>
            <numerusform>%Ln to file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to file, first %1</source>
        <translation>
            <numerusform>%Ln to file, first %1</numerusform>
            <numerusform>%Ln to file, first %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::EntryWords</name>
    <message numerus="yes">
        <source>%Ln checks</source>
        <translation>
            <numerusform>%Ln check</numerusform>
            <numerusform>%Ln checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes</source>
        <translation>
            <numerusform>%Ln state change</numerusform>
            <numerusform>%Ln state changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln count of requests</numerusform>
            <numerusform>%Ln counts of requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln measured value</numerusform>
            <numerusform>%Ln measured values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
            <numerusform>%Ln tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln other entry</numerusform>
            <numerusform>%Ln other entries</numerusform>
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
        <source>, %n blocks</source>
        <translation>
            <numerusform>, %Ln block</numerusform>
            <numerusform>, %Ln blocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln business day</numerusform>
            <numerusform>%Ln business days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n samples one says nothing.</source>
        <translation>
            <numerusform>With fewer than %Ln sample one says nothing.</numerusform>
            <numerusform>With fewer than %Ln samples one says nothing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n probes must fail together.</source>
        <translation>
            <numerusform>%Ln probe must fail.</numerusform>
            <numerusform>%Ln probes must fail together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the last %n days up to the end of the month</source>
        <translation>
            <numerusform>the last day up to the end of the month (%Ln)</numerusform>
            <numerusform>the last %Ln days up to the end of the month</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln business hour</numerusform>
            <numerusform>%Ln business hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 has a log of %Ln state changes: each state is read as a check when it begins and every %2 as long as it holds.</source>
        <translation>
            <numerusform>Probe %1 has a log of %Ln state change: each state is read as a check when it begins and every %2 as long as it holds.</numerusform>
            <numerusform>Probe %1 has a log of %Ln state changes: each state is read as a check when it begins and every %2 as long as it holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 counted %Ln requests in this month, of which %2 failed (lines read: %3).</source>
        <translation>
            <numerusform>Probe %1 counted %Ln request in this month, of which %2 failed (lines read: %3).</numerusform>
            <numerusform>Probe %1 counted %Ln requests in this month, of which %2 failed (lines read: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed checks count as none, because %1 failed too.</source>
        <translation>
            <numerusform>%Ln failed check counts as none, because %1 failed too.</numerusform>
            <numerusform>%Ln failed checks count as none, because %1 failed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %1 of %Ln requests failed</source>
        <translation>
            <numerusform>, %1 of %Ln request failed</numerusform>
            <numerusform>, %1 of %Ln requests failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln promised values, %1 are kept and %2 are missed.</source>
        <translation>
            <numerusform>Of %Ln promised value, %1 is kept and %2 is missed.</numerusform>
            <numerusform>Of %Ln promised values, %1 are kept and %2 are missed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On each of the last %1 days: %Ln good backups that are still kept.</source>
        <translation>
            <numerusform>On each of the last %1 days: %Ln good backup that is still kept.</numerusform>
            <numerusform>On each of the last %1 days: %Ln good backups that are still kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point in each of the last %Ln weeks, still kept.</source>
        <translation>
            <numerusform>A good restore point in the last %Ln week, still kept.</numerusform>
            <numerusform>A good restore point in each of the last %Ln weeks, still kept.</numerusform>
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
    <name>makegood::ui::FindingWords</name>
    <message numerus="yes">
        <source>%n entries of the history are as they were signed.</source>
        <translation>
            <numerusform>%Ln entry of the history is as it was signed.</numerusform>
            <numerusform>%Ln entries of the history are as they were signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are signed with a key that this computer does not have (public part %1).</source>
        <translation>
            <numerusform>%Ln entry of the history is signed with a key that this computer does not have (public part %1).</numerusform>
            <numerusform>%Ln entries of the history are signed with a key that this computer does not have (public part %1).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentModel</name>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
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
    <name>makegood::ui::JudgedSpans</name>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::KeptRows</name>
    <message numerus="yes">
        <source>%n stay as decided here, though the file has them differently:</source>
        <translation>
            <numerusform>%Ln stays as decided here, though the file has it differently:</numerusform>
            <numerusform>%Ln stay as decided here, though the file has them differently:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerModel</name>
    <message numerus="yes">
        <source>%n claims granted</source>
        <translation>
            <numerusform>%Ln claim granted</numerusform>
            <numerusform>%Ln claims granted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits on invoices</source>
        <translation>
            <numerusform>%Ln credit on invoices</numerusform>
            <numerusform>%Ln credits on invoices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln source failed</numerusform>
            <numerusform>%Ln sources failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claims due soon</source>
        <translation>
            <numerusform>%Ln claim due soon</numerusform>
            <numerusform>%Ln claims due soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages without a cause</source>
        <translation>
            <numerusform>%Ln outage without a cause</numerusform>
            <numerusform>%Ln outages without a cause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks.</source>
        <translation>
            <numerusform>Imported %Ln new check.</numerusform>
            <numerusform>Imported %Ln new checks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks, and contracts, incidents and other entries (%1).</source>
        <translation>
            <numerusform>Imported %Ln new check, and contracts, incidents and other entries (%1).</numerusform>
            <numerusform>Imported %Ln new checks, and contracts, incidents and other entries (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were different before; the history keeps what was there.</source>
        <translation>
            <numerusform>%Ln entry was different before; the history keeps what was there.</numerusform>
            <numerusform>%Ln entries were different before; the history keeps what was there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceForm</name>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>%Ln at the same time</numerusform>
            <numerusform>%Ln at the same time</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCalendar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>windows of a day</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthState</name>
    <message numerus="yes">
        <source>Provisional, %n days left</source>
        <translation>
            <numerusform>Provisional, %Ln day left</numerusform>
            <numerusform>Provisional, %Ln days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>Ended %Ln day ago</numerusform>
            <numerusform>Ended %Ln days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago, not locked</source>
        <translation>
            <numerusform>Ended %Ln day ago, not locked</numerusform>
            <numerusform>Ended %Ln days ago, not locked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthsSection</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln month</numerusform>
            <numerusform>%Ln months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::OutageSection</name>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>%Ln recorded</numerusform>
            <numerusform>%Ln recorded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short</source>
        <translation>
            <numerusform>%Ln too short</numerusform>
            <numerusform>%Ln too short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PeriodAnswers</name>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>The cause of %1 outage is not known yet.</numerusform>
            <numerusform>The causes of %1 outages are not known yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 support ticket was handled in time.</numerusform>
            <numerusform>%1 support tickets were handled in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 verdicts are open: data is missing.</source>
        <translation>
            <numerusform>%1 verdict is open: data is missing.</numerusform>
            <numerusform>%1 verdicts are open: data is missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late.</source>
        <translation>
            <numerusform>1 of %1 support tickets was late.</numerusform>
            <numerusform>1 of %1 support tickets was late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late.</source>
        <translation>
            <numerusform>%1 of %2 support tickets were late.</numerusform>
            <numerusform>%1 of %2 support tickets were late.</numerusform>
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
    <name>makegood::ui::PortfolioFilterForm</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioReport</name>
    <message numerus="yes">
        <source>%1 of %2 customers missed a target in %3.</source>
        <translation>
            <numerusform>%1 of %2 customers missed a target in %3.</numerusform>
            <numerusform>%1 of %2 customers missed a target in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 remedies are to be negotiated.</source>
        <translation>
            <numerusform>%1 remedy is to be negotiated.</numerusform>
            <numerusform>%1 remedies are to be negotiated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of %1 customers.</source>
        <translation>
            <numerusform>Nothing can be said of %1 customer.</numerusform>
            <numerusform>Nothing can be said of %1 customers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioStep</name>
    <message numerus="yes">
        <source>Classify %n outages</source>
        <translation>
            <numerusform>Classify %Ln outage</numerusform>
            <numerusform>Classify %Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>File %n claims</source>
        <translation>
            <numerusform>File %Ln claim</numerusform>
            <numerusform>File %Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioSummary</name>
    <message numerus="yes">
        <source>%n with a credit</source>
        <translation>
            <numerusform>%Ln with a credit</numerusform>
            <numerusform>%Ln with a credit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%Ln incomplete</numerusform>
            <numerusform>%Ln incomplete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to negotiate</source>
        <translation>
            <numerusform>%Ln to negotiate</numerusform>
            <numerusform>%Ln to negotiate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln source failed</numerusform>
            <numerusform>%Ln sources failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources in order</source>
        <translation>
            <numerusform>%Ln source in order</numerusform>
            <numerusform>%Ln sources in order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln service</numerusform>
            <numerusform>%Ln services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln customer</numerusform>
            <numerusform>%Ln customers</numerusform>
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
        <source>%n being calculated</source>
        <translation>
            <numerusform>%Ln being calculated</numerusform>
            <numerusform>%Ln being calculated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProviderSection</name>
    <message numerus="yes">
        <source>Time, over %n outages that both sides tell: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Time, over %Ln outage that both sides tell: ours %1, theirs %2.</numerusform>
            <numerusform>Time, over %Ln outages that both sides tell: ours %1, theirs %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts, over %n outages: ours %1, theirs %2.</source>
        <translation>
            <numerusform>Amounts, over %Ln outage: ours %1, theirs %2.</numerusform>
            <numerusform>Amounts, over %Ln outages: ours %1, theirs %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Report</name>
    <message numerus="yes">
        <source>met in %1 of %2</source>
        <translation>
            <numerusform>met in %1 of %2</numerusform>
            <numerusform>met in %1 of %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 still running</source>
        <translation>
            <numerusform>%1 still running</numerusform>
            <numerusform>%1 still running</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all, were not filed in time.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month, %4: the number of claims</extracomment>
        <translation>
            <numerusform>%4 claim against %2 for %3, %1, was not filed in time.</numerusform>
            <numerusform>%4 claims against %2 for %3, %1 in all, were not filed in time.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all.</source>
        <translation>
            <numerusform>%4 claim against %2 for %3, %1.</numerusform>
            <numerusform>%4 claims against %2 for %3, %1 in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %1 months</source>
        <translation>
            <numerusform>over %1 month</numerusform>
            <numerusform>over %1 months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 services.</source>
        <translation>
            <numerusform>No data for %1 service.</numerusform>
            <numerusform>No data for %1 services.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <translation>
            <numerusform>%1 record was checked.</numerusform>
            <numerusform>%1 records were checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportChecks</name>
    <message numerus="yes">
        <source>%1 outages without a cause</source>
        <translation>
            <numerusform>%1 outage without a cause</numerusform>
            <numerusform>%1 outages without a cause</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 missed</numerusform>
            <numerusform>%1 missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLookForm</name>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 page</numerusform>
            <numerusform>%1 pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPeriod</name>
    <message numerus="yes">
        <source>%1 (%2 months)</source>
        <extracomment>%1: a service, %2: a number of months</extracomment>
        <translation>
            <numerusform>%1 (%2 month)</numerusform>
            <numerusform>%1 (%2 months)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months of %4.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months, %4: a quarter or a year</extracomment>
        <translation>
            <numerusform>%1 missed its target in %2 of %3 months of %4.</numerusform>
            <numerusform>%1 missed its target in %2 of %3 months of %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target in %3: %4.</source>
        <translation>
            <numerusform>%1 of %2 services missed a target in %3: %4.</numerusform>
            <numerusform>%1 of %2 services missed a target in %3: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late.</source>
        <translation>
            <numerusform>%1 support reply was late.</numerusform>
            <numerusform>%1 support replies were late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late.</source>
        <translation>
            <numerusform>%1 ticket was resolved late.</numerusform>
            <numerusform>%1 tickets were resolved late.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months</extracomment>
        <translation>
            <numerusform>%1 missed its target in %2 of %3 months.</numerusform>
            <numerusform>%1 missed its target in %2 of %3 months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target: %3.</source>
        <translation>
            <numerusform>%1 of %2 services missed a target: %3.</numerusform>
            <numerusform>%1 of %2 services missed a target: %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedSection</name>
    <message numerus="yes">
        <source>%n figures differ from the report that was sent.</source>
        <translation>
            <numerusform>%Ln figure differs from the report that was sent.</numerusform>
            <numerusform>%Ln figures differ from the report that was sent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsController</name>
    <message numerus="yes">
        <source>%1 e-mail drafts are ready.</source>
        <translation>
            <numerusform>%1 e-mail draft is ready.</numerusform>
            <numerusform>%1 e-mail drafts are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 PDFs are ready.</source>
        <translation>
            <numerusform>%1 PDF is ready.</numerusform>
            <numerusform>%1 PDFs are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 reports are locked.</source>
        <translation>
            <numerusform>%1 report is locked.</numerusform>
            <numerusform>%1 reports are locked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsPage</name>
    <message numerus="yes">
        <source>%1 chosen</source>
        <translation>
            <numerusform>%1 chosen</numerusform>
            <numerusform>%1 chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Create %1 PDFs</source>
        <translation>
            <numerusform>Create %1 PDF</numerusform>
            <numerusform>Create %1 PDFs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewForm</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>Fix %Ln error to save.</numerusform>
            <numerusform>Fix %Ln errors to save.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes, no reason yet</source>
        <translation>
            <numerusform>%Ln unsaved change, no reason yet</numerusform>
            <numerusform>%Ln unsaved changes, no reason yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%Ln unsaved change</numerusform>
            <numerusform>%Ln unsaved changes</numerusform>
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
    <name>makegood::ui::ServiceList</name>
    <message numerus="yes">
        <source>%n services, by customer</source>
        <translation>
            <numerusform>%Ln service, by customer</numerusform>
            <numerusform>%Ln services, by customer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 of %Ln service</numerusform>
            <numerusform>%1 of %Ln services</numerusform>
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
        <source>Stopped. %n new checks are stored.</source>
        <translation>
            <numerusform>Stopped. %Ln new check is stored.</numerusform>
            <numerusform>Stopped. %Ln new checks are stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, nor have %n more series.</source>
        <translation>
            <numerusform>%1, nor has %Ln more series.</numerusform>
            <numerusform>%1, nor have %Ln more series.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of its syncs has %n notes on the last one.</source>
        <translation>
            <numerusform>The log of its syncs has %Ln note on the last one.</numerusform>
            <numerusform>The log of its syncs has %Ln notes on the last one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in the month, %1 together. Time without data never counts as available.</source>
        <translation>
            <numerusform>%Ln gap in the month, %1 together. Time without data never counts as available.</numerusform>
            <numerusform>%Ln gaps in the month, %1 together. Time without data never counts as available.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n series stopped sending data.</source>
        <translation>
            <numerusform>%Ln series stopped sending data.</numerusform>
            <numerusform>%Ln series stopped sending data.</numerusform>
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
        <source>Tickets imported: %n rows are new or changed.</source>
        <translation>
            <numerusform>Tickets imported: %Ln row is new or changed.</numerusform>
            <numerusform>Tickets imported: %Ln rows are new or changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportPage</name>
    <message numerus="yes">
        <source>%Ln wait for a reply</source>
        <translation>
            <numerusform>%Ln waits for a reply</numerusform>
            <numerusform>%Ln wait for a reply</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status replies missed</source>
        <translation>
            <numerusform>%Ln status reply missed</numerusform>
            <numerusform>%Ln status replies missed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportController</name>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln count of requests</numerusform>
            <numerusform>%Ln counts of requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln measured value</numerusform>
            <numerusform>%Ln measured values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln change of state</numerusform>
            <numerusform>%Ln changes of state</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new checks</source>
        <translation>
            <numerusform>%Ln new check</numerusform>
            <numerusform>%Ln new checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln outages</source>
        <translation>
            <numerusform>%Ln outage</numerusform>
            <numerusform>%Ln outages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportDialog</name>
    <message numerus="yes">
        <source>Of the first %n rows %1 are understood and %2 are refused. Nothing is stored yet.</source>
        <translation>
            <numerusform>Of the first row %1 is understood and %2 are refused. Nothing is stored yet.</numerusform>
            <numerusform>Of the first %Ln rows %1 are understood and %2 are refused. Nothing is stored yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsEffectSection</name>
    <message numerus="yes">
        <source>%n contracts calculated.</source>
        <translation>
            <numerusform>%Ln contract calculated.</numerusform>
            <numerusform>%Ln contracts calculated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln months calculated.</source>
        <translation>
            <numerusform>%1 of %Ln month calculated.</numerusform>
            <numerusform>%1 of %Ln months calculated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %Ln months.</source>
        <translation>
            <numerusform>Stopped after %1 of %Ln month.</numerusform>
            <numerusform>Stopped after %1 of %Ln months.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results differ.</source>
        <translation>
            <numerusform>%Ln result differs.</numerusform>
            <numerusform>%Ln results differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsScope</name>
    <message numerus="yes">
        <source>All %n contracts with this agreement</source>
        <translation>
            <numerusform>The %Ln contract with this agreement</numerusform>
            <numerusform>All %Ln contracts with this agreement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and change too: %1.</source>
        <translation>
            <numerusform>%Ln other contract uses this agreement and changes too: %1.</numerusform>
            <numerusform>%Ln other contracts use this agreement and change too: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and keep their terms: %1.</source>
        <translation>
            <numerusform>%Ln other contract uses this agreement and keeps its terms: %1.</numerusform>
            <numerusform>%Ln other contracts use this agreement and keep their terms: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSection</name>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>Fix %Ln error to save.</numerusform>
            <numerusform>Fix %Ln errors to save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TestSection</name>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketChangeModel</name>
    <message numerus="yes">
        <source>%n events that are here would be removed</source>
        <translation>
            <numerusform>%Ln event that is here would be removed</numerusform>
            <numerusform>%Ln events that are here would be removed</numerusform>
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
        <source>%1 was not imported: it has %n errors. Nothing was changed. Fix the file and try again.</source>
        <translation>
            <numerusform>%1 was not imported: it has %Ln error. Nothing was changed. Fix the file and try again.</numerusform>
            <numerusform>%1 was not imported: it has %Ln errors. Nothing was changed. Fix the file and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLanes</name>
    <message numerus="yes">
        <source>%n failed checks</source>
        <translation>
            <numerusform>%Ln failed check</numerusform>
            <numerusform>%Ln failed checks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row</source>
        <translation>
            <numerusform>%Ln failed check</numerusform>
            <numerusform>%Ln failed checks in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln piece of evidence</numerusform>
            <numerusform>%Ln pieces of evidence</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLine</name>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%Ln outage</numerusform>
            <numerusform>%Ln outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%Ln incident</numerusform>
            <numerusform>%Ln incidents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim deadlines</source>
        <translation>
            <numerusform>%Ln claim deadline</numerusform>
            <numerusform>%Ln claim deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln not counted</numerusform>
            <numerusform>%Ln not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeSection</name>
    <message numerus="yes">
        <source>The first %n events; zoom in to see the others.</source>
        <translation>
            <numerusform>The first event; zoom in to see the others.</numerusform>
            <numerusform>The first %Ln events; zoom in to see the others.</numerusform>
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
        <source>%n more under Map series.</source>
        <translation>
            <numerusform>%Ln more under Map series.</numerusform>
            <numerusform>%Ln more under Map series.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Verdict</name>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 missed</numerusform>
            <numerusform>%1 missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at risk</source>
        <translation>
            <numerusform>%1 at risk</numerusform>
            <numerusform>%1 at risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 replies late</source>
        <translation>
            <numerusform>%1 reply late</numerusform>
            <numerusform>%1 replies late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 more</numerusform>
            <numerusform>%1 more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services missed its target in %2: %3.</source>
        <translation>
            <numerusform>%1 service missed its target in %2: %3.</numerusform>
            <numerusform>1 of %1 services missed its target in %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed their targets in %3: %4.</source>
        <translation>
            <numerusform>%1 of %2 services missed their targets in %3: %4.</numerusform>
            <numerusform>%1 of %2 services missed their targets in %3: %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed their targets in %2.</source>
        <translation>
            <numerusform>%1 service missed its target in %2.</numerusform>
            <numerusform>All %1 services missed their targets in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed %2 in %3.</source>
        <translation>
            <numerusform>%1 service missed %2 in %3.</numerusform>
            <numerusform>All %1 services missed %2 in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets, but %2.</source>
        <translation>
            <numerusform>%1 service met its target, but %2.</numerusform>
            <numerusform>All %1 services met their targets, but %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets in %2.</source>
        <translation>
            <numerusform>%1 service met its target in %2.</numerusform>
            <numerusform>All %1 services met their targets in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the time of %2 was not measured; their verdict is open.</source>
        <translation>
            <numerusform>%1 of the time of %2 was not measured; its verdict is open.</numerusform>
            <numerusform>%1 of the time of %2 was not measured; their verdict is open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services met its target in %2.</source>
        <translation>
            <numerusform>1 of %1 services met its target in %2.</numerusform>
            <numerusform>1 of %1 services met its target in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services met their targets in %3.</source>
        <translation>
            <numerusform>%1 of %2 services met their targets in %3.</numerusform>
            <numerusform>%1 of %2 services met their targets in %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services is at risk: %2.</source>
        <translation>
            <numerusform>1 of %1 services is at risk: %2.</numerusform>
            <numerusform>1 of %1 services is at risk: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services are at risk: %3.</source>
        <translation>
            <numerusform>%1 of %2 services are at risk: %3.</numerusform>
            <numerusform>%1 of %2 services are at risk: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %1 services are on track.</source>
        <translation>
            <numerusform>%1 service is on track.</numerusform>
            <numerusform>all %1 services are on track.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services has missed its target: %2.</source>
        <translation>
            <numerusform>1 of %1 services has missed its target: %2.</numerusform>
            <numerusform>1 of %1 services has missed its target: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services have missed their targets: %3.</source>
        <translation>
            <numerusform>%1 of %2 services have missed their targets: %3.</numerusform>
            <numerusform>%1 of %2 services have missed their targets: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 promises broken</source>
        <translation>
            <numerusform>%1 promise broken</numerusform>
            <numerusform>%1 promises broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other promises were not kept: %2</source>
        <translation>
            <numerusform>%1 other promise was not kept: %2</numerusform>
            <numerusform>%1 other promises were not kept: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late</source>
        <translation>
            <numerusform>%1 support reply was late</numerusform>
            <numerusform>%1 support replies were late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late</source>
        <translation>
            <numerusform>%1 ticket was resolved late</numerusform>
            <numerusform>%1 tickets were resolved late</numerusform>
        </translation>
    </message>
</context>
</TS>
