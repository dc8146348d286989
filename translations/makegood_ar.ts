<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>makegood::AvailabilityChart</name>
    <message>
        <source>The axis starts at %1 %2.</source>
        <translation>يبدأ المحور عند %1 %2.</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Unknown, share of the month</source>
        <translation>مجهول، نسبةً إلى الشهر</translation>
    </message>
    <message>
        <source>Excluded, share of the month</source>
        <translation>مستبعد، نسبةً إلى الشهر</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityChartView</name>
    <message>
        <source>Chart of the availability by month</source>
        <translation>مخطط التوفر حسب الشهر</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityDesk</name>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityPage</name>
    <message>
        <source>Availability by month</source>
        <translation>التوفر حسب الشهر</translation>
    </message>
    <message>
        <source>%1: %2 of the elapsed time was seen by a check, %3 is unknown.</source>
        <translation>%1: شوهد بالفحص %2 من الوقت المنقضي، و%3 مجهول.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>لا فحص يناقض فحصًا آخر في اللحظة نفسها.</numerusform>
            <numerusform>فحص واحد يناقض فحصًا آخر في اللحظة نفسها؛ ويُحتسب الفاشل منهما.</numerusform>
            <numerusform>فحصان يناقضان فحصين آخرين في اللحظة نفسها؛ ويُحتسب الفاشل.</numerusform>
            <numerusform>%n فحوص تناقض فحوصًا أخرى في اللحظة نفسها؛ ويُحتسب الفاشل.</numerusform>
            <numerusform>%n فحصًا تناقض فحوصًا أخرى في اللحظة نفسها؛ ويُحتسب الفاشل.</numerusform>
            <numerusform>%n فحص تناقض فحوصًا أخرى في اللحظة نفسها؛ ويُحتسب الفاشل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::CalendarDesk</name>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Export &amp;maintenance as calendar…</source>
        <translation>تصدير ال&amp;صيانة كتقويم…</translation>
    </message>
    <message>
        <source>Export maintenance as calendar</source>
        <translation>تصدير الصيانة كتقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>تقاويم (*.ics)</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>ما زال العقد قيد القراءة؛ انتظر حتى يصبح جاهزًا.</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, %n maintenance windows</source>
        <translation>
            <numerusform>كُتب: %1، بلا نوافذ صيانة</numerusform>
            <numerusform>كُتب: %1، نافذة صيانة واحدة</numerusform>
            <numerusform>كُتب: %1، نافذتا صيانة</numerusform>
            <numerusform>كُتب: %1، %n نوافذ صيانة</numerusform>
            <numerusform>كُتب: %1، %n نافذة صيانة</numerusform>
            <numerusform>كُتب: %1، %n نافذة صيانة</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>لم يُكتب التقويم: %1. ما كان موجودًا من قبل لم يُمس؛ اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>makegood::CellText</name>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>انقضى منذ %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimDraft</name>
    <message>
        <source>%1: %2 of %3 failed</source>
        <translation>%1: فشل %2 إلى %3</translation>
    </message>
    <message>
        <source>Claim for service credit, %1</source>
        <translation>مطالبة برصيد الخدمة، %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>العميل: %1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>الخدمة: %1</translation>
    </message>
    <message>
        <source>Outage: from %1 to %2</source>
        <translation>الانقطاع: من %1 إلى %2</translation>
    </message>
    <message>
        <source>In UTC: from %1 to %2</source>
        <translation>بتوقيت UTC: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>الوقت المحتسب للرصيد: %1</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>أول فحص فاشل</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>آخر فحص فاشل</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>الرصيد: %1</translation>
    </message>
    <message>
        <source>Agreement: %1; %2</source>
        <translation>الاتفاقية: %1؛ %2</translation>
    </message>
    <message>
        <source>To be filed by: %1</source>
        <translation>تُقدَّم في موعد أقصاه: %1</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>الإثبات:</translation>
    </message>
    <message>
        <source>STILL MISSING: %1</source>
        <translation>ما زال ناقصًا: %1</translation>
    </message>
    <message>
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>لا تُقدَّم ما دام هذا الشرط غير مستوفى: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimForm</name>
    <message>
        <source>Text of the claim</source>
        <translation>نص المطالبة</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>Copy the text of the claim</source>
        <translation>نسخ نص المطالبة</translation>
    </message>
    <message>
        <source>What became of the claim</source>
        <translation>ما آلت إليه المطالبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>Record what became of the claim</source>
        <translation>تسجيل ما آلت إليه المطالبة</translation>
    </message>
    <message>
        <source>number of the ticket, words of the provider</source>
        <translation>رقم التذكرة، كلام المزوّد</translation>
    </message>
    <message>
        <source>Claim draft</source>
        <translation>مسودة المطالبة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>تتعذر قراءة المبلغ: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimModel</name>
    <message>
        <source>Outage</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>not to be filed while this does not hold: %1</source>
        <translation>لا تُقدَّم ما دام هذا الشرط غير مستوفى: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>makegood::CommandLine</name>
    <message>
        <source>Judges service level agreements month by month, as they are written.</source>
        <translation>يقيّم اتفاقيات مستوى الخدمة شهرًا بشهر كما هي مكتوبة.</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>مساحة العمل المراد فتحها.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>فتح مساحة العمل النموذجية.</translation>
    </message>
</context>
<context>
    <name>makegood::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>المتبقي من ميزانية الأخطاء</translation>
    </message>
    <message>
        <source>Credit estimate</source>
        <translation>الرصيد التقديري</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>of %1 measured</source>
        <translation>من %1 مقيسة</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>the same in every reading</source>
        <translation>متساوٍ في كل تفسير</translation>
    </message>
    <message>
        <source>contract: %1 to %2</source>
        <translation>العقد: من %1 إلى %2</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
</context>
<context>
    <name>makegood::CreditDesk</name>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
</context>
<context>
    <name>makegood::CreditLineModel</name>
    <message>
        <source>Outage</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>المحتسب للرصيد</translation>
    </message>
    <message>
        <source>of it bridged</source>
        <translation>منه موصول</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>نعم: %1</translation>
    </message>
</context>
<context>
    <name>makegood::CreditPage</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>لا تمنح الاتفاقية رصيدًا.</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>متفق عليه: %1، من %2: %3</translation>
    </message>
    <message>
        <source>The agreement names no amount: it is negotiated, and nothing is recorded for this month.</source>
        <translation>لا تحدد الاتفاقية مبلغًا: يُتفاوض عليه، ولم يُسجَّل شيء لهذا الشهر.</translation>
    </message>
    <message>
        <source>One amount for the month, by the tier that the availability falls into.</source>
        <translation>مبلغ واحد للشهر، بحسب الشريحة التي يقع فيها التوفر.</translation>
    </message>
    <message>
        <source>Cut to the agreement&apos;s cap.</source>
        <translation>خُفِّض إلى سقف الاتفاقية.</translation>
    </message>
    <message>
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>احتُجز %1 لأن أحد شروط الاستحقاق غير مستوفى.</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>هذه الخدمة</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>العقد كله</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>Credit by outage</source>
        <translation>الرصيد حسب الانقطاع</translation>
    </message>
    <message>
        <source>Readings side by side</source>
        <translation>التفسيرات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>No recorded outage.</source>
        <translation>لا انقطاع مسجلًا.</translation>
    </message>
    <message>
        <source>Nothing to claim.</source>
        <translation>لا شيء للمطالبة به.</translation>
    </message>
    <message>
        <source>By outage</source>
        <translation>حسب الانقطاع</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>الرسم %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>الأدنى %1، الأعلى %2</translation>
    </message>
    <message>
        <source>cut to the cap</source>
        <translation>خُفِّض إلى السقف</translation>
    </message>
    <message>
        <source>not capped</source>
        <translation>دون السقف</translation>
    </message>
</context>
<context>
    <name>makegood::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>إخفاء %1</translation>
    </message>
    <message>
        <source>Hide; the View menu brings it back</source>
        <translation>إخفاء؛ تعيده قائمة «عرض»</translation>
    </message>
</context>
<context>
    <name>makegood::EffectModel</name>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>العقد كله</translation>
    </message>
    <message>
        <source>Lowest reading</source>
        <translation>أدنى تفسير</translation>
    </message>
    <message>
        <source>Highest reading</source>
        <translation>أعلى تفسير</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>الأثر</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>بعد ذلك</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>يتغير إلى %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>يبقى %1</translation>
    </message>
</context>
<context>
    <name>makegood::EmptyState</name>
    <message>
        <source>Judge a month as the agreement is written</source>
        <translation>تقييم شهر كما كُتبت الاتفاقية</translation>
    </message>
    <message>
        <source>Makegood reads what your monitoring saw, applies each customer&apos;s agreement and shows who is owed what, and why.</source>
        <translation>يقرأ Makegood ما رصدته أنظمة المراقبة لديك، ويطبق اتفاقية كل عميل، ويبيّن ما المستحق ولمن ولماذا.</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>فتح مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>Five customers, one for each agreement that ships, twelve months each.</source>
        <translation>خمسة عملاء، واحد لكل اتفاقية مرفقة، واثنا عشر شهرًا لكل منهم.</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>استيراد بيانات</translation>
    </message>
    <message>
        <source>A case folder: contract, checks, maintenance and incidents as files.</source>
        <translation>مجلد حالة: العقد والفحوص والصيانة والحوادث كملفات.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>ربط مصدر</translation>
    </message>
    <message>
        <source>Read checks from a Prometheus server.</source>
        <translation>قراءة الفحوص من خادم Prometheus.</translation>
    </message>
</context>
<context>
    <name>makegood::Explain</name>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>فترة الفوترة</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>كيفية القياس</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>أول فحص فاشل</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>آخر فحص فاشل</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>أقصر من اللازم</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>خارج الفترة</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>في أثناء الصيانة</translation>
    </message>
    <message>
        <source>Left out by cause</source>
        <translation>مستبعد بسببه</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>نافذة صيانة</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>الأسباب المستبعدة</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Unknown time</source>
        <translation>وقت مجهول</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>ميزانية الأخطاء</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>الصيغة الحسابية</translation>
    </message>
    <message>
        <source>Credited outage</source>
        <translation>انقطاع محتسب للرصيد</translation>
    </message>
    <message>
        <source>Earns nothing</source>
        <translation>لا يستحق شيئًا</translation>
    </message>
    <message>
        <source>Time between outages</source>
        <translation>الوقت بين الانقطاعات</translation>
    </message>
    <message>
        <source>Not credited</source>
        <translation>غير محتسب للرصيد</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>لا شريحة</translation>
    </message>
    <message>
        <source>Target not missed</source>
        <translation>لم يُخلَّ بالهدف</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>Condition not met</source>
        <translation>شرط غير مستوفى</translation>
    </message>
    <message>
        <source>Agreed remedy</source>
        <translation>تعويض متفق عليه</translation>
    </message>
    <message>
        <source>No remedy agreed</source>
        <translation>لا تعويض متفقًا عليه</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>لا رصيد</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no availability to compare with the target of %1.</source>
        <translation>لم يُقَس شيء، فلا توفر يُقارن بالهدف %1.</translation>
    </message>
    <message>
        <source>Of %1 measured, %2 were downtime: %3 available.</source>
        <translation>من %1 مقيسة كان %2 وقت توقف: التوفر %3.</translation>
    </message>
    <message>
        <source>Whether the target of %1 is met depends on how unknown time is counted.</source>
        <translation>يتوقف تحقق الهدف %1 على كيفية احتساب الوقت المجهول.</translation>
    </message>
    <message>
        <source>The target of %1 is met.</source>
        <translation>تحقق الهدف %1.</translation>
    </message>
    <message>
        <source>The target of %1 is missed.</source>
        <translation>لم يتحقق الهدف %1.</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when more than %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>يُقسم الشهر إلى فترات طول كل منها %1. تُعد الفترة غير متوفرة إذا فشل أكثر من %2 من مكالماتها أو فحوصها؛ والتوفر هو متوسط الفترات.</translation>
    </message>
    <message>
        <source>Each interval counts with the share that succeeded.</source>
        <translation>تُحتسب كل فترة بنسبة ما نجح منها.</translation>
    </message>
    <message>
        <source>A call delivered more than %1 after decoding has failed.</source>
        <translation>المكالمة التي تُسلَّم بعد أكثر من %1 من فك ترميزها تُعد فاشلة.</translation>
    </message>
    <message>
        <source>An interval without calls or checks is left out.</source>
        <translation>الفترة التي تخلو من المكالمات والفحوص تُترك.</translation>
    </message>
    <message>
        <source>An interval without calls or checks counts as available.</source>
        <translation>الفترة التي تخلو من المكالمات والفحوص تُعد متوفرة.</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks failed.</source>
        <translation>يُقسم الشهر إلى مقاطع طول كل منها %1؛ والمقطع سيئ إذا فشل أكثر من %2 من فحوصه.</translation>
    </message>
    <message>
        <source>Only %1 of bad stretches in a row are an outage.</source>
        <translation>لا يُعد انقطاعًا إلا %1 من المقاطع السيئة المتتالية.</translation>
    </message>
    <message>
        <source>Checks are made every %1 (%2).</source>
        <translation>تُجرى الفحوص كل %1 (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row are an outage</source>
        <translation>
            <numerusform>لا يُشترط أي فحص فاشل لعدّه انقطاعًا</numerusform>
            <numerusform>فحص فاشل واحد يُعد انقطاعًا</numerusform>
            <numerusform>فحصان فاشلان متتاليان يُعدان انقطاعًا</numerusform>
            <numerusform>%n فحوص فاشلة متتالية تُعد انقطاعًا</numerusform>
            <numerusform>%n فحصًا فاشلًا متتاليًا تُعد انقطاعًا</numerusform>
            <numerusform>%n فحص فاشل متتالٍ تُعد انقطاعًا</numerusform>
        </translation>
    </message>
    <message>
        <source>One failed check is an outage</source>
        <translation>الفحص الفاشل الواحد يُعد انقطاعًا</translation>
    </message>
    <message>
        <source>, from the first to the last failed check.</source>
        <translation>، من أول فحص فاشل إلى آخر فحص فاشل.</translation>
    </message>
    <message>
        <source>, from the first failed check to the next good one.</source>
        <translation>، من أول فحص فاشل إلى الفحص الناجح التالي.</translation>
    </message>
    <message>
        <source>All probes must fail together.</source>
        <translation>يجب أن تفشل كل المجسات معًا.</translation>
    </message>
    <message>
        <source>Any probe that fails is enough.</source>
        <translation>يكفي أن يفشل أي مجس.</translation>
    </message>
    <message>
        <source>Lengths are rounded to %1.</source>
        <translation>تُقرَّب المدد إلى %1.</translation>
    </message>
    <message>
        <source>Outages under %1 are not recorded.</source>
        <translation>لا تُسجَّل الانقطاعات الأقصر من %1.</translation>
    </message>
    <message>
        <source>%1: seen, but not recorded.</source>
        <translation>%1: شوهد ولم يُسجَّل.</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3 (incident %4).</source>
        <translation>%1: احتُسب %2 وقت توقف. السبب: %3 (الحادثة %4).</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3.</source>
        <translation>%1: احتُسب %2 وقت توقف. السبب: %3.</translation>
    </message>
    <message>
        <source> (%1, line %2)</source>
        <translation> (%1، السطر %2)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>Maintenance window %1, %2: %3 accepted.</source>
        <translation>نافذة الصيانة %1، %2: قُبل منها %3.</translation>
    </message>
    <message>
        <source>Announced %1.</source>
        <translation>أُعلنت %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>رُفضت: %1.</translation>
    </message>
    <message>
        <source>Noted, but not refused: %1.</source>
        <translation>لوحظ، دون رفض: %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance were accepted; of a monthly allowance of %2, %3 of downtime were left out.</source>
        <translation>قُبل %1 من الصيانة؛ ومن حصة شهرية قدرها %2 استُبعد %3 من وقت التوقف.</translation>
    </message>
    <message>
        <source>%1 of maintenance were accepted; %2 were taken out of the measured time.</source>
        <translation>قُبل %1 من الصيانة؛ واستُبعد %2 من الوقت المقيس.</translation>
    </message>
    <message>
        <source>For %1 nothing is known; checks cover %2 of the time so far.</source>
        <translation>لا يُعرف شيء عن %1؛ وتغطي الفحوص %2 من الوقت حتى الآن.</translation>
    </message>
    <message>
        <source>For %1 nothing is known.</source>
        <translation>لا يُعرف شيء عن %1.</translation>
    </message>
    <message>
        <source>It counts as downtime.</source>
        <translation>يُحتسب وقت توقف.</translation>
    </message>
    <message>
        <source>It is left out of the measured time.</source>
        <translation>يُستبعد من الوقت المقيس.</translation>
    </message>
    <message>
        <source>It does not count as downtime.</source>
        <translation>لا يُحتسب وقت توقف.</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime a month; the budget is overdrawn (%2).</source>
        <translation>يترك الهدف %1 من وقت التوقف شهريًا؛ وقد تُجوِّزت الميزانية (%2).</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime a month; %2 of it are left.</source>
        <translation>يترك الهدف %1 من وقت التوقف شهريًا؛ بقي منها %2.</translation>
    </message>
    <message>
        <source>The billing period runs %1 in %2.</source>
        <translation>تمتد فترة الفوترة %1 بتوقيت %2.</translation>
    </message>
    <message>
        <source>First failed check: %1, probe %2</source>
        <translation>أول فحص فاشل: %1، المجس %2</translation>
    </message>
    <message>
        <source>Last failed check: %1, probe %2</source>
        <translation>آخر فحص فاشل: %1، المجس %2</translation>
    </message>
    <message>
        <source>It lasted %1; outages under %2 are not recorded.</source>
        <translation>دام %1؛ ولا تُسجَّل الانقطاعات الأقصر من %2.</translation>
    </message>
    <message>
        <source>%1 of it lie outside the billing period.</source>
        <translation>يقع %1 منه خارج فترة الفوترة.</translation>
    </message>
    <message>
        <source>%1 of it lie in maintenance window %2 and do not count.</source>
        <translation>يقع %1 منه في نافذة الصيانة %2 ولا يُحتسب.</translation>
    </message>
    <message>
        <source>%1 of it do not count: incident %2, cause %3.</source>
        <translation>لا يُحتسب %1 منه: الحادثة %2، السبب %3.</translation>
    </message>
    <message>
        <source>%1 of downtime are left out because of their cause.</source>
        <translation>استُبعد %1 من وقت التوقف بسببه.</translation>
    </message>
    <message>
        <source>Incident %1, %2: cause %3.</source>
        <translation>الحادثة %1، %2: السبب %3.</translation>
    </message>
    <message>
        <source>The credit is %1.</source>
        <translation>الرصيد: %1.</translation>
    </message>
    <message>
        <source>The credit is %1, computed %2.</source>
        <translation>الرصيد %1، محسوبًا %2.</translation>
    </message>
    <message>
        <source>There is no credit.</source>
        <translation>لا رصيد.</translation>
    </message>
    <message>
        <source>The cap of the agreement limits it.</source>
        <translation>يحدّه سقف الاتفاقية.</translation>
    </message>
    <message>
        <source>%1 are withheld because a condition of the agreement does not hold.</source>
        <translation>احتُجز %1 لأن أحد شروط الاتفاقية غير مستوفى.</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>the charge “%1”</source>
        <translation>البند المالي «%1»</translation>
    </message>
    <message>
        <source>It is due only when the target is missed.</source>
        <translation>لا يُستحق إلا إذا لم يتحقق الهدف.</translation>
    </message>
    <message>
        <source>It is due for each outage that counts.</source>
        <translation>يُستحق عن كل انقطاع محتسب.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>30</source>
        <translation>ثلاثين</translation>
    </message>
    <message>
        <source>%1 day(s) of charges (%2 ÷ %3 days)</source>
        <translation>رسوم %1 يوم (%2 ÷ %3 يومًا)</translation>
    </message>
    <message>
        <source>the length of the period</source>
        <translation>طول الفترة</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>ثلاثين يومًا</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1.</source>
        <translation>الرصيد = الرسم × الوقت المحتسب للرصيد ÷ %1.</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1 × %2.</source>
        <translation>الرصيد = الرسم × الوقت المحتسب للرصيد ÷ %1 × %2.</translation>
    </message>
    <message>
        <source>a started block counts as a whole one</source>
        <translation>تُعد الكتلة التي بدأت كتلة كاملة</translation>
    </message>
    <message>
        <source>only whole blocks count</source>
        <translation>لا تُحتسب إلا الكتل الكاملة</translation>
    </message>
    <message>
        <source>over the month</source>
        <translation>على مدى الشهر</translation>
    </message>
    <message>
        <source>of each outage</source>
        <translation>من كل انقطاع</translation>
    </message>
    <message>
        <source>Each %1 of credited time %2 earn %3; %4.</source>
        <translation>كل %1 من الوقت المحتسب للرصيد %2 يستحق %3؛ %4.</translation>
    </message>
    <message>
        <source>Blocks this month: %1.</source>
        <translation>كتل هذا الشهر: %1.</translation>
    </message>
    <message>
        <source>A credit out of %1, by the tier of the availability.</source>
        <translation>رصيد من %1، بحسب شريحة التوفر.</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1: احتُسب %2 للرصيد</translation>
    </message>
    <message numerus="yes">
        <source>, %n block(s)</source>
        <translation>
            <numerusform>، بلا كتل</numerusform>
            <numerusform>، كتلة واحدة</numerusform>
            <numerusform>، كتلتان</numerusform>
            <numerusform>، %n كتل</numerusform>
            <numerusform>، %n كتلة</numerusform>
            <numerusform>، %n كتلة</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>، %1</translation>
    </message>
    <message>
        <source> (case “%1”)</source>
        <translation> (الحالة «%1»)</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: it reduces %3.</source>
        <translation>السقف %1 من الرسم، أي %2: وهو يخفض %3.</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: %3 stay under it.</source>
        <translation>السقف %1 من الرسم، أي %2: ويبقى %3 دونه.</translation>
    </message>
    <message>
        <source>The condition “%1” did not hold from %2 to %3.</source>
        <translation>لم يكن الشرط «%1» مستوفى من %2 إلى %3.</translation>
    </message>
    <message>
        <source>The condition “%1” has not held since %2.</source>
        <translation>الشرط «%1» غير مستوفى منذ %2.</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>السبب المذكور: %1</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>قرره %1 في %2.</translation>
    </message>
    <message>
        <source>Claim for the outage %1: %2.</source>
        <translation>مطالبة عن الانقطاع %1: %2.</translation>
    </message>
    <message>
        <source>Its clock stands still.</source>
        <translation>مهلتها متوقفة.</translation>
    </message>
    <message>
        <source>It must be filed by %1.</source>
        <translation>يجب تقديمها في موعد أقصاه %1.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>لا موعد نهائيًا.</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>ما زال ناقصًا: %1.</translation>
    </message>
    <message>
        <source>%1 were charged for the month.</source>
        <translation>حُصِّل %1 عن الشهر.</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>السعر الشهري %1.</translation>
    </message>
    <message>
        <source>%1: earns nothing. The agreement names no case for the cause %2, this kind of service and this length.</source>
        <translation>%1: لا يستحق شيئًا. لا تذكر الاتفاقية حالة للسبب %2 وهذا النوع من الخدمة وهذه المدة.</translation>
    </message>
    <message>
        <source>%1 between two outages are credited as well (%2).</source>
        <translation>يُحتسب للرصيد أيضًا %1 بين انقطاعين (%2).</translation>
    </message>
    <message>
        <source>%1 earn no credit: incident %2, cause %3.</source>
        <translation>لا يستحق %1 رصيدًا: الحادثة %2، السبب %3.</translation>
    </message>
    <message>
        <source>The availability lies below %1: %2.</source>
        <translation>التوفر دون %1: %2.</translation>
    </message>
    <message>
        <source>The availability reaches every tier: nothing is due.</source>
        <translation>يبلغ التوفر كل الشرائح: لا شيء مستحق.</translation>
    </message>
    <message>
        <source>The target was not missed, so no credit is due.</source>
        <translation>لم يُخلَّ بالهدف، فلا رصيد مستحق.</translation>
    </message>
    <message>
        <source>%1 were agreed.</source>
        <translation>اتُّفق على %1.</translation>
    </message>
    <message>
        <source>The remedy is negotiated, and none is recorded for this month.</source>
        <translation>التعويض بالتفاوض، ولم يُسجَّل شيء منه لهذا الشهر.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>لا تمنح الاتفاقية رصيدًا.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::FigureLabel</name>
    <message>
        <source>Click to see why</source>
        <translation>انقر لمعرفة السبب</translation>
    </message>
    <message>
        <source>Press Enter to see why</source>
        <translation>اضغط Enter لمعرفة السبب</translation>
    </message>
</context>
<context>
    <name>makegood::Format</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 ي</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 (UTC%2)</source>
        <comment>instant and offset</comment>
        <translation>%1 (UTC%2)</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <extracomment>How a day is written: see QDate::toString().</extracomment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <extracomment>From one instant to another.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month format</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::IncidentsDesk</name>
    <message>
        <source>The change was not saved: %1. The record is as it was and is being read again.</source>
        <translation>لم يُحفظ التغيير: %1. السجل باقٍ كما كان ويُقرأ من جديد.</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>كما سُجِّل</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>حفظ السيناريو</translation>
    </message>
    <message>
        <source>Why? The reason goes to the journal.</source>
        <translation>لماذا؟ يُدوَّن السبب في السجل.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
</context>
<context>
    <name>makegood::JournalDesk</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>makegood::JournalModel</name>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Checks read</source>
        <translation>قُرئت فحوص</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>سُجِّلت حادثة</translation>
    </message>
    <message>
        <source>Incident removed</source>
        <translation>أُزيلت حادثة</translation>
    </message>
    <message>
        <source>Bridge recorded</source>
        <translation>سُجِّل وصل</translation>
    </message>
    <message>
        <source>Bridge removed</source>
        <translation>أُزيل وصل</translation>
    </message>
    <message>
        <source>Remedy agreed</source>
        <translation>اتُّفق على تعويض</translation>
    </message>
    <message>
        <source>Remedy removed</source>
        <translation>أُزيل تعويض</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>سُجِّلت مطالبة</translation>
    </message>
    <message>
        <source>Source recorded</source>
        <translation>سُجِّل مصدر</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>أُزيل مصدر</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>أُزيل عقد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Details and reason</source>
        <translation>التفاصيل والسبب</translation>
    </message>
</context>
<context>
    <name>makegood::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Every &amp;contract</source>
        <translation>كل ال&amp;عقود</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation>كل العقود</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>لا قيد مطابقًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>لا قيود في مساحة العمل</numerusform>
            <numerusform>قيد واحد في مساحة العمل</numerusform>
            <numerusform>قيدان في مساحة العمل</numerusform>
            <numerusform>%n قيود في مساحة العمل</numerusform>
            <numerusform>%n قيدًا في مساحة العمل</numerusform>
            <numerusform>%n قيد في مساحة العمل</numerusform>
        </translation>
    </message>
    <message>
        <source>the chain is whole: none was changed or taken out</source>
        <translation>السلسلة سليمة: لم يُغيَّر منها شيء ولم يُنزع</translation>
    </message>
    <message>
        <source>the chain is broken: %1</source>
        <translation>السلسلة مقطوعة: %1</translation>
    </message>
    <message>
        <source>%1; %2. Times are those of %3.</source>
        <translation>%1؛ %2. الأوقات بتوقيت %3.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>لا يُعرض شيء.</numerusform>
            <numerusform>يُعرض أحدثها.</numerusform>
            <numerusform>يُعرض أحدث قيدين.</numerusform>
            <numerusform>تُعرض أحدث %n قيود.</numerusform>
            <numerusform>يُعرض أحدث %n قيدًا.</numerusform>
            <numerusform>يُعرض أحدث %n قيد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>كل ما في هذا المجلد كان موجودًا هنا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Imported: %1 new checks, %2 other rows.</source>
        <translation>استُورد: فحوص جديدة %1، وصفوف أخرى %2.</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was ready stays; nothing was changed.</source>
        <translation>أُلغي: %1. ما كان جاهزًا يبقى؛ ولم يتغير شيء.</translation>
    </message>
    <message>
        <source>%1 stopped: %2. Your data is as it was.</source>
        <translation>توقف %1: %2. بياناتك كما كانت.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>This build has no sample workspace; import a case folder instead.</source>
        <translation>لا مساحة عمل نموذجية في هذا الإصدار؛ استورد مجلد حالة بدلًا منها.</translation>
    </message>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>تُحضَّر مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>تعذر إنشاء مساحة العمل النموذجية: %1. لم يُمس شيء آخر.</translation>
    </message>
    <message>
        <source>No workspace could be made for the import: %1. The folder is untouched.</source>
        <translation>تعذر إنشاء مساحة عمل للاستيراد: %1. لم يُمس المجلد.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>تُقرأ بيانات المجلد</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. The workspace is as it was; mend the file and import again.</source>
        <translation>لم يُستورد شيء: %1. مساحة العمل كما كانت؛ صحح الملف ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>No live source</source>
        <translation>لا مصدر نشطًا</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), read up to %1</source>
        <translation>
            <numerusform>لا مصادر، والقراءة حتى %1</numerusform>
            <numerusform>مصدر واحد، قُرئ حتى %1</numerusform>
            <numerusform>مصدران، قُرئا حتى %1</numerusform>
            <numerusform>%n مصادر، قُرئت حتى %1</numerusform>
            <numerusform>%n مصدرًا، قُرئت حتى %1</numerusform>
            <numerusform>%n مصدر، قُرئت حتى %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), never read</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد، لم يُقرأ قط</numerusform>
            <numerusform>مصدران، لم يُقرآ قط</numerusform>
            <numerusform>%n مصادر، لم تُقرأ قط</numerusform>
            <numerusform>%n مصدرًا، لم تُقرأ قط</numerusform>
            <numerusform>%n مصدر، لم تُقرأ قط</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract %1 in this workspace.</source>
        <translation>لا عقد %1 في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Export the month as PDF</source>
        <translation>تصدير الشهر بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>There is no judged month to export yet; wait until it is ready.</source>
        <translation>لا شهر مقيَّمًا للتصدير بعد؛ انتظر حتى يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>The report was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>لم يُكتب التقرير: %1. ما كان موجودًا من قبل لم يُمس؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>لا مساحة عمل مفتوحة</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;إنهاء</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مسا&amp;عدة</translation>
    </message>
    <message>
        <source>&amp;About Makegood</source>
        <translation>&amp;حول Makegood</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>&amp;فتح مساحة عمل…</translation>
    </message>
    <message>
        <source>Open &amp;sample workspace</source>
        <translation>فتح مساحة العمل ال&amp;نموذجية</translation>
    </message>
    <message>
        <source>&amp;Import case folder…</source>
        <translation>ا&amp;ستيراد مجلد حالة…</translation>
    </message>
    <message>
        <source>&amp;Export the month as PDF…</source>
        <translation>ت&amp;صدير الشهر بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Search contracts</source>
        <translation>ال&amp;بحث في العقود</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>كما في ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;فاتحة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكنة</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;حجم النص</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;عادي</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>About Makegood</source>
        <translation>حول Makegood</translation>
    </message>
    <message>
        <source>Makegood %1</source>
        <translation>Makegood %1</translation>
    </message>
    <message>
        <source>Judges service level agreements month by month, as they are written.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>يقيّم اتفاقيات مستوى الخدمة شهرًا بشهر كما هي مكتوبة.

برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو أي إصدار أحدث (GPL-3.0-or-later). وهو بلا أي ضمان.

صُنع باستخدام Qt %1 وQt Charts (GPL-3.0) وBoost.Multiprecision (BSL-1.0) وtoml++ وnlohmann/json (MIT) وtl::expected (CC0-1.0) وzlib وSQLite.</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood *.sqlite *.db);;All files (*)</source>
        <translation>مساحات عمل (*.makegood *.sqlite *.db);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import case folder</source>
        <translation>استيراد مجلد حالة</translation>
    </message>
    <message>
        <source>Prometheus servers are connected with makegood-cli for now; its help says how. Then open the workspace here.</source>
        <translation>تُربط خوادم Prometheus حاليًا بالأمر makegood-cli؛ ومساعدته تشرح الطريقة. ثم افتح مساحة العمل هنا.</translation>
    </message>
    <message>
        <source>Data coverage %1</source>
        <translation>تغطية البيانات %1</translation>
    </message>
    <message>
        <source>Next claim deadline: %1, %2</source>
        <translation>أقرب موعد لتقديم مطالبة: %1، %2</translation>
    </message>
    <message>
        <source>No claim deadline ahead</source>
        <translation>لا موعد قادمًا لمطالبة</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenanceModel</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Partly accepted: %1</source>
        <translation>مقبول جزئيًا: %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>مرفوض: %1</translation>
    </message>
    <message>
        <source>Tentative: never confirmed, so it counts for nothing</source>
        <translation>مبدئي: لم يُؤكَّد قط، فلا يُحتسب لشيء</translation>
    </message>
    <message>
        <source>Cancelled: counts for nothing</source>
        <translation>ملغى: لا يُحتسب لشيء</translation>
    </message>
    <message>
        <source> (only advised: %1)</source>
        <translation> (موصى به فقط: %1)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>أُعلنت %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenancePage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>أُعلنت %1</translation>
    </message>
    <message>
        <source>Not known when it was announced</source>
        <translation>لا يُعرف متى أُعلنت</translation>
    </message>
    <message>
        <source>Maintenance windows of the month</source>
        <translation>نوافذ صيانة الشهر</translation>
    </message>
    <message>
        <source>No maintenance window in this month.</source>
        <translation>لا نافذة صيانة في هذا الشهر.</translation>
    </message>
    <message>
        <source>The period is %1. Taken out of the judgement: %2. Times are those of %3.</source>
        <translation>الفترة هي %1. المستبعد من التقييم: %2. الأوقات بتوقيت %3.</translation>
    </message>
</context>
<context>
    <name>makegood::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>makegood::MonthCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and window</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Maintenance calendar</source>
        <translation>تقويم الصيانة</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>تقويم الصيانة، من %1 إلى %2</translation>
    </message>
    <message>
        <source>No maintenance window on this day.</source>
        <translation>لا نافذة صيانة في هذا اليوم.</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>اضغط Enter لمعرفة السبب.</translation>
    </message>
    <message>
        <source>Press Enter to see why; again for the next window.</source>
        <translation>اضغط Enter لمعرفة السبب؛ واضغطه ثانية للنافذة التالية.</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1، اليوم</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>further windows</comment>
        <extracomment>How many further windows a day has.</extracomment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>makegood::MonthModel</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>makegood::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>الشهر السابق (Alt+يسار)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>الشهر التالي (Alt+يمين)</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>اختيار شهر</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>الشهر: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ObligationModel</name>
    <message>
        <source>Obligation</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>makegood::OutageModel</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>المحتسب للرصيد</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>أقصر من اللازم</translation>
    </message>
</context>
<context>
    <name>makegood::OutagesPage</name>
    <message>
        <source>Outages of the month</source>
        <translation>انقطاعات الشهر</translation>
    </message>
    <message>
        <source>No outage in this month.</source>
        <translation>لا انقطاع في هذا الشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded; </source>
        <translation>
            <numerusform>لا مسجل؛ </numerusform>
            <numerusform>مسجل واحد؛ </numerusform>
            <numerusform>مسجلان؛ </numerusform>
            <numerusform>%n مسجلة؛ </numerusform>
            <numerusform>%n مسجلًا؛ </numerusform>
            <numerusform>%n مسجل؛ </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to be recorded. </source>
        <translation>
            <numerusform>لا أقصر من أن يُسجَّل. </numerusform>
            <numerusform>واحد أقصر من أن يُسجَّل. </numerusform>
            <numerusform>اثنان أقصر من أن يُسجَّلا. </numerusform>
            <numerusform>%n أقصر من أن تُسجَّل. </numerusform>
            <numerusform>%n أقصر من أن تُسجَّل. </numerusform>
            <numerusform>%n أقصر من أن تُسجَّل. </numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>الأوقات بتوقيت %1.</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioList</name>
    <message>
        <source>Search contracts</source>
        <translation>البحث في العقود</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>الخدمات: %1</translation>
    </message>
    <message>
        <source>Services: %1 of %2</source>
        <translation>الخدمات: %1 من %2</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioModel</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>المتبقي من الميزانية</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>أقرب موعد</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
</context>
<context>
    <name>makegood::ReadingModel</name>
    <message>
        <source>Reading</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>As the agreement is set up</source>
        <translation>كما ضُبطت الاتفاقية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
</context>
<context>
    <name>makegood::Report</name>
    <message>
        <source>Contract %1, as known on %2</source>
        <translation>العقد %1، كما عُرف في %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>تقرير مستوى الخدمة: %1، %2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>Left out: maintenance</source>
        <translation>المستبعد: الصيانة</translation>
    </message>
    <message>
        <source>Left out: causes</source>
        <translation>المستبعد: الأسباب</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>المجهول</translation>
    </message>
    <message>
        <source>Error budget overdrawn</source>
        <translation>تُجوِّزت ميزانية الأخطاء</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>المتبقي من ميزانية الأخطاء</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>لا خدمات في العقد في هذا الشهر.</translation>
    </message>
    <message>
        <source>Percentages are cut after three decimals and never rounded up.</source>
        <translation>تُقطع النسب المئوية بعد ثلاث منازل عشرية ولا تُقرَّب إلى أعلى أبدًا.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>فترة الفوترة</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>الأوقات بتوقيت</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>كما عُرف في</translation>
    </message>
    <message>
        <source>Every service met its target.</source>
        <translation>حققت كل خدمة هدفها.</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>تحقق %1</translation>
    </message>
    <message>
        <source>%1 breached</source>
        <translation>لم يتحقق %1</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>غير محسوم %1</translation>
    </message>
    <message>
        <source>Targets: %1.</source>
        <extracomment>%1: counts such as &quot;2 met, 1 breached&quot;</extracomment>
        <translation>الأهداف: %1.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>لا تمنح الاتفاقية رصيدًا.</translation>
    </message>
    <message>
        <source>Every reading of the agreement comes to the same amount.</source>
        <translation>كل تفسير للاتفاقية يؤدي إلى المبلغ نفسه.</translation>
    </message>
    <message>
        <source>Between %1 and %2, depending on how the agreement is read.</source>
        <translation>بين %1 و%2، بحسب تفسير الاتفاقية.</translation>
    </message>
    <message>
        <source>Credit for the month</source>
        <translation>رصيد الشهر</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>في هذا التقرير</translation>
    </message>
    <message>
        <source>Service level report</source>
        <translation>تقرير مستوى الخدمة</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>الأساس الذي يستند إليه</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>What the credit would be if the conditions of the agreement held.</source>
        <translation>ما كان الرصيد سيبلغه لو استوفيت شروط الاتفاقية.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>التفسير</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>As the agreement is read here</source>
        <translation>كما تُفسَّر الاتفاقية هنا</translation>
    </message>
    <message>
        <source>If the answer were yes:</source>
        <translation>لو كان الجواب نعم:</translation>
    </message>
    <message>
        <source>Total for the month: %1. Lowest of all readings: %2; highest: %3.</source>
        <translation>مجموع الشهر: %1. أدنى التفسيرات: %2؛ أعلاها: %3.</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Under this agreement nothing needs to be claimed.</source>
        <translation>لا يلزم بموجب هذه الاتفاقية تقديم أي مطالبة.</translation>
    </message>
    <message>
        <source>A claim must be filed within %1.</source>
        <translation>يجب تقديم المطالبة خلال %1.</translation>
    </message>
    <message>
        <source>A claim may be filed at any time.</source>
        <translation>يجوز تقديم المطالبة في أي وقت.</translation>
    </message>
    <message>
        <source>It must hold: %1.</source>
        <translation>يجب أن تتضمن: %1.</translation>
    </message>
    <message>
        <source>Clauses: %1.</source>
        <translation>البنود: %1.</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>not to be filed now: %1</source>
        <translation>لا تُقدَّم الآن: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>No claim stands for this month.</source>
        <translation>لا مطالبة لهذا الشهر.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>رُفضت: %1.</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>لوحظ: %1.</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>مقبول.</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>نوافذ الصيانة</translation>
    </message>
    <message>
        <source>The agreement leaves no maintenance out: it counts like any other downtime.</source>
        <translation>لا تستبعد الاتفاقية أي صيانة: تُحتسب كأي وقت توقف آخر.</translation>
    </message>
    <message>
        <source>No maintenance window met this month.</source>
        <translation>لم تقع نافذة صيانة في هذا الشهر.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>ما تنص عليه الاتفاقية</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>Accepted is the part in this billing period that the agreement recognises as maintenance.</source>
        <translation>المقبول هو الجزء الواقع في فترة الفوترة هذه الذي تعترف به الاتفاقية صيانةً.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>المحتسب للرصيد</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>غير مسجل</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>No service had an outage in this month.</source>
        <translation>لم يقع انقطاع في أي خدمة في هذا الشهر.</translation>
    </message>
    <message>
        <source>Whole outages, also where they reach beyond the month. Counted is their share of the downtime, credited their share of the credited time; amounts are before cap and conditions.</source>
        <translation>الانقطاعات كاملةً، حتى إن امتدت إلى ما وراء الشهر. «المحتسب» نصيبها من وقت التوقف، و«المحتسب للرصيد» نصيبها من الوقت المحتسب للرصيد؛ والمبالغ قبل السقف والشروط.</translation>
    </message>
    <message>
        <source>No outage.</source>
        <translation>لا انقطاع.</translation>
    </message>
    <message>
        <source>Appendix: evidence of each outage</source>
        <translation>ملحق: دليل كل انقطاع</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>الفحص الفاشل</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>بتوقيت UTC</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>المجس</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>المصدر، السطر</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>الأول: %1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>الأخير: %1</translation>
    </message>
    <message>
        <source>No outage of this month rests on a failed check.</source>
        <translation>لا يستند أي انقطاع في هذا الشهر إلى فحص فاشل.</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>التعهدات</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>كيفية القياس</translation>
    </message>
    <message>
        <source>None is accepted: it counts as downtime.</source>
        <translation>لا تُقبل أي صيانة: تُحتسب وقت توقف.</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time.</source>
        <translation>تُستبعد النوافذ المقبولة من الوقت المقيس.</translation>
    </message>
    <message>
        <source>Downtime inside accepted windows is left out.</source>
        <translation>يُستبعد وقت التوقف داخل النوافذ المقبولة.</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>بحد أقصى %1 لكل شهر وخدمة.</translation>
    </message>
    <message>
        <source>Notice of at least %1 is needed.</source>
        <translation>يلزم إشعار قبل %1 على الأقل.</translation>
    </message>
    <message>
        <source>Notice of %1 is asked for.</source>
        <translation>يُطلب إشعار قبل %1.</translation>
    </message>
    <message>
        <source>Announced by: %1.</source>
        <translation>يُعلن عبر: %1.</translation>
    </message>
    <message>
        <source>Only between %1 and %2 (%3).</source>
        <translation>بين %1 و%2 فقط (%3).</translation>
    </message>
    <message>
        <source>Usually between %1 and %2 (%3).</source>
        <translation>عادةً بين %1 و%2 (%3).</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تنص عليه</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Do not count, and earn no credit: %1.</source>
        <translation>لا تُحتسب ولا تستحق رصيدًا: %1.</translation>
    </message>
    <message>
        <source>Do not count for availability: %1.</source>
        <translation>لا تُحتسب في التوفر: %1.</translation>
    </message>
    <message>
        <source>Earn no credit: %1.</source>
        <translation>لا تستحق رصيدًا: %1.</translation>
    </message>
    <message>
        <source>Causes left out</source>
        <translation>الأسباب المستبعدة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الحكم التعاقدي</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>مسألة مفتوحة</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>بعبارتنا</translation>
    </message>
    <message>
        <source>Clauses cited</source>
        <translation>البنود المستشهد بها</translation>
    </message>
    <message>
        <source>Appendix: the chain of reasons</source>
        <translation>ملحق: سلسلة الأسباب</translation>
    </message>
    <message>
        <source>No reasons are recorded.</source>
        <translation>لا أسباب مسجلة.</translation>
    </message>
    <message>
        <source>Coverage and data quality</source>
        <translation>التغطية وجودة البيانات</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>المقيَّم حتى الآن</translation>
    </message>
    <message>
        <source>No checks contradict each other, and no service is covered for less than 95 % of the time.</source>
        <translation>لا فحوص متناقضة، ولا خدمة تقل تغطيتها عن 95 % من الوقت.</translation>
    </message>
    <message>
        <source>Contradicting checks at the same instant: %1, the first on %2. The failed one counts.</source>
        <translation>فحوص متناقضة في اللحظة نفسها: %1، أولها في %2. ويُحتسب الفاشل.</translation>
    </message>
    <message>
        <source>%1 is covered by checks for only %2 of the time: its figures rest on incomplete data.</source>
        <translation>لا تغطي الفحوص %1 إلا في %2 من الوقت: أرقامها تستند إلى بيانات ناقصة.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>الاستجابة قبل</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>وقت الاستجابة</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Late updates</source>
        <translation>تحديثات متأخرة</translation>
    </message>
    <message>
        <source>Late status replies</source>
        <translation>ردود حالة متأخرة</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>لا هدف</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>في الوقت</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>لم تُفتح تذكرة في هذا الشهر.</translation>
    </message>
    <message>
        <source>Support and obligations</source>
        <translation>الدعم والالتزامات</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>تذاكر الدعم</translation>
    </message>
    <message>
        <source>The agreement sets no support times.</source>
        <translation>لا تحدد الاتفاقية أوقاتًا للدعم.</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>The agreement holds no further obligations.</source>
        <translation>لا التزامات أخرى في الاتفاقية.</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDesk</name>
    <message>
        <source>taken back: %1</source>
        <translation>تُرُوجع عنه: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDraft</name>
    <message>
        <source>record %1: %2</source>
        <translation>تسجيل %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %2 بدلًا من %3</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>تقسيم %1</translation>
    </message>
    <message>
        <source>merge %1 with the next</source>
        <translation>دمج %1 مع التالية</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>bridge of %1</source>
        <translation>وصل لمدة %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewPanel</name>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>المطلوب فعله</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>التقسيم عند</translation>
    </message>
    <message>
        <source>Post-mortem was given</source>
        <translation>قُدِّم تقرير ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Post-mortem given at</source>
        <translation>وقت تقديم تقرير ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Effect before it is saved</source>
        <translation>الأثر قبل الحفظ</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التغيير</translation>
    </message>
    <message>
        <source>Keep as &amp;what-if</source>
        <translation>الاحتفاظ به ك&amp;افتراض</translation>
    </message>
    <message>
        <source>Keep as what-if</source>
        <translation>الاحتفاظ به كافتراض</translation>
    </message>
    <message>
        <source>Choose an outage to say what it was. What that changes is shown before it is saved.</source>
        <translation>اختر انقطاعًا لتقول ما كان. وما يغيّره ذلك يُعرض قبل الحفظ.</translation>
    </message>
    <message>
        <source>goes to the journal</source>
        <translation>يُدوَّن في السجل</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>وقت التقديم</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Outage of %1, %2</source>
        <translation>انقطاع %1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A new incident</source>
        <translation>حادثة جديدة</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيلها</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Split it in two</source>
        <translation>تقسيمها إلى اثنتين</translation>
    </message>
    <message>
        <source>Merge it with the next one</source>
        <translation>دمجها مع التالية</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Credit the time to the next outage</source>
        <translation>احتساب الوقت حتى الانقطاع التالي للرصيد</translation>
    </message>
    <message>
        <source>Later cause</source>
        <translation>السبب اللاحق</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>With %1, %2</source>
        <translation>مع %1، %2</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>لا يمكن حفظ هذا: %1.</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>لم يتغير شيء بعد.</translation>
    </message>
    <message>
        <source>To save it, say why: the reason goes to the journal.</source>
        <translation>للحفظ اذكر السبب: يُدوَّن السبب في السجل.</translation>
    </message>
</context>
<context>
    <name>makegood::Session</name>
    <message>
        <source>it was not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>تُفتح مساحة العمل</translation>
    </message>
    <message>
        <source>Judging the portfolio</source>
        <translation>تُقيَّم المحفظة</translation>
    </message>
    <message>
        <source>Judging twelve months</source>
        <translation>تُقيَّم اثنا عشر شهرًا</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>يُقرأ السجل</translation>
    </message>
    <message>
        <source>Saving the review</source>
        <translation>تُحفظ المراجعة</translation>
    </message>
    <message>
        <source>Recording the claim</source>
        <translation>تُسجَّل المطالبة</translation>
    </message>
</context>
<context>
    <name>makegood::Status</name>
    <message>
        <source>Met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>مهدَّد</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>Being judged</source>
        <translation>قيد التقييم</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>لا فترة</translation>
    </message>
</context>
<context>
    <name>makegood::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the work that is going on</source>
        <translation>إلغاء العمل الجاري</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
</context>
<context>
    <name>makegood::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>makegood::SupportDesk</name>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
</context>
<context>
    <name>makegood::SupportPage</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>لا تتعهد الاتفاقية بأوقات للدعم.</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>لم تُفتح تذكرة في هذا الشهر.</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>تذاكر دعم الشهر</translation>
    </message>
    <message>
        <source>Obligations with their evidence</source>
        <translation>الالتزامات وأدلتها</translation>
    </message>
    <message>
        <source>Tickets opened</source>
        <translation>التذاكر المفتوحة</translation>
    </message>
    <message>
        <source>Response breaches</source>
        <translation>استجابات متأخرة</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>تحديثات فائتة</translation>
    </message>
    <message>
        <source>Obligations broken</source>
        <translation>التزامات مُخَلّ بها</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>Click to go to the first row behind it</source>
        <translation>انقر للانتقال إلى أول صف يستند إليه</translation>
    </message>
    <message>
        <source>Press Enter to go to the first row behind it</source>
        <translation>اضغط Enter للانتقال إلى أول صف يستند إليه</translation>
    </message>
    <message>
        <source>awaiting a response: %1</source>
        <translation>بانتظار الاستجابة: %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>status replies missed: %1</source>
        <translation>ردود الحالة الفائتة: %1</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>غير متعهد به</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>لم يُذكر أي منها</translation>
    </message>
    <message>
        <source>of %1, unknown: %2</source>
        <translation>من %1، مجهولة: %2</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>لا تذكر الاتفاقية أي التزام.</translation>
    </message>
    <message>
        <source>For the whole contract, as it stands on %1. Times are those of %2.</source>
        <translation>للعقد كله، كما هو في %1. الأوقات بتوقيت %2.</translation>
    </message>
</context>
<context>
    <name>makegood::TicketModel</name>
    <message>
        <source>overdue by %1</source>
        <translation>متأخر بمقدار %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>مستحق خلال %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>مستحق الآن</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>حُلَّت</translation>
    </message>
    <message>
        <source>without pause</source>
        <translation>دون انقطاع</translation>
    </message>
    <message>
        <source>late under an earlier severity</source>
        <translation>متأخر تحت درجة خطورة سابقة</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>لا هدف</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>أُجيب متأخرًا</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>أُجيب في الوقت</translation>
    </message>
    <message>
        <source>waiting – %1</source>
        <translation>بالانتظار – %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>وقت الاستجابة</translation>
    </message>
    <message>
        <source>Response clock</source>
        <translation>مهلة الاستجابة</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>التحديث التالي</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>تحديثات فائتة</translation>
    </message>
    <message>
        <source>Replies missed</source>
        <translation>ردود فائتة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ليس بعد</translation>
    </message>
</context>
<context>
    <name>makegood::TimeLanes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>الفحوص: %1</translation>
    </message>
    <message>
        <source>%1 failed checks</source>
        <translation>فحوص فاشلة: %1</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>recorded, %1</source>
        <translation>مسجل، %1</translation>
    </message>
    <message>
        <source>too short to be recorded</source>
        <translation>أقصر من أن يُسجَّل</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>not accepted, %1</source>
        <translation>غير مقبول، %1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>excluded by its cause</source>
        <translation>مستبعد بسببه</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>مطالبات مستحقة</translation>
    </message>
    <message>
        <source>Claim by %1, %2</source>
        <translation>المطالبة في موعد أقصاه %1، %2</translation>
    </message>
</context>
<context>
    <name>makegood::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>الخط الزمني للشهر</translation>
    </message>
    <message>
        <source>The table below lists the same outages. Plus and minus zoom, the arrow keys move, 0 shows the whole month.</source>
        <translation>يسرد الجدول أدناه الانقطاعات نفسها. زائد وناقص للتكبير والتصغير، ومفاتيح الأسهم للتحريك، و0 لعرض الشهر كله.</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfModel</name>
    <message>
        <source>Scenario</source>
        <translation>السيناريو</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>العقد كله</translation>
    </message>
    <message>
        <source>does not fit any more</source>
        <translation>لم يعد مناسبًا</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfTray</name>
    <message>
        <source>What-if scenarios side by side</source>
        <translation>الافتراضات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Save this one…</source>
        <translation>حفظ هذا…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>تجاهله</translation>
    </message>
    <message>
        <source>Save the chosen scenario</source>
        <translation>حفظ السيناريو المختار</translation>
    </message>
    <message>
        <source>Forget the chosen scenario</source>
        <translation>تجاهل السيناريو المختار</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>ماذا لو</translation>
    </message>
</context>
<context>
    <name>makegood::WhyPanel</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>اختر رقمًا أو انقطاعًا أو مبلغًا لترى ما يستند إليه.</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>ما تنص عليه الاتفاقية</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>سلسلة الأسباب</translation>
    </message>
    <message>
        <source>Text of the clauses</source>
        <translation>نص البنود</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>بسط</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>طي</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>لا بند: هذه واقعة.</translation>
    </message>
</context>
<context>
    <name>makegood::WhySubject</name>
    <message>
        <source>Why does this outage count for %1?</source>
        <translation>لماذا يُحتسب هذا الانقطاع بمقدار %1؟</translation>
    </message>
    <message>
        <source>Why does this outage not count?</source>
        <translation>لماذا لا يُحتسب هذا الانقطاع؟</translation>
    </message>
    <message>
        <source>Why %1 for this outage?</source>
        <translation>لماذا %1 عن هذا الانقطاع؟</translation>
    </message>
    <message>
        <source>Why is %1 of this outage credited?</source>
        <translation>لماذا يُحتسب للرصيد %1 من هذا الانقطاع؟</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>لماذا %1؟</translation>
    </message>
    <message>
        <source>Why is there no availability?</source>
        <translation>لماذا لا يوجد توفر؟</translation>
    </message>
    <message>
        <source>Why %1 of downtime?</source>
        <translation>لماذا %1 من وقت التوقف؟</translation>
    </message>
    <message>
        <source>Why is the error budget left %1?</source>
        <translation>لماذا المتبقي من ميزانية الأخطاء %1؟</translation>
    </message>
    <message>
        <source>Why is there no amount?</source>
        <translation>لماذا لا يوجد مبلغ؟</translation>
    </message>
    <message>
        <source>What does this maintenance window count for?</source>
        <translation>لأي شيء تُحتسب نافذة الصيانة هذه؟</translation>
    </message>
    <message>
        <source>Why does this claim stand as it does?</source>
        <translation>لماذا هذه حال المطالبة؟</translation>
    </message>
</context>
<context>
    <name>makegood::WindowOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>makegood::Words</name>
    <message>
        <source>not classified</source>
        <translation>غير مصنف</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>المزوّد</translation>
    </message>
    <message>
        <source>network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>الشبكة الأساسية</translation>
    </message>
    <message>
        <source>denial of service</source>
        <translation>هجوم حجب الخدمة</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>customer’s network</source>
        <translation>شبكة العميل</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>طرف ثالث</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>قوة قاهرة</translation>
    </message>
    <message>
        <source>storage limit reached</source>
        <translation>بلوغ حد التخزين</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>تعليق الخدمة</translation>
    </message>
    <message>
        <source>announced disruption</source>
        <translation>اضطراب معلن</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>غير محسوم</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>due within 24 hours</source>
        <translation>مستحقة خلال 24 ساعة</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انقضت مهلتها</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>قُدِّمت</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>مُنحت</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>رُفضت</translation>
    </message>
    <message>
        <source>applied to an invoice</source>
        <translation>خُصمت من فاتورة</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>اسم الخدمة</translation>
    </message>
    <message>
        <source>time of the outage</source>
        <translation>وقت الانقطاع</translation>
    </message>
    <message>
        <source>length of the outage</source>
        <translation>مدة الانقطاع</translation>
    </message>
    <message>
        <source>proof by a failed connection test during the outage</source>
        <translation>إثبات باختبار اتصال فاشل في أثناء الانقطاع</translation>
    </message>
    <message>
        <source>a part lies outside the agreed hours</source>
        <translation>جزء منها خارج الساعات المتفق عليها</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>أُعلنت متأخرة</translation>
    </message>
    <message>
        <source>not known when it was announced</source>
        <translation>لا يُعرف متى أُعلنت</translation>
    </message>
    <message>
        <source>announced by another channel than agreed</source>
        <translation>أُعلنت عبر قناة غير المتفق عليها</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>لم تُؤكَّد قط</translation>
    </message>
    <message>
        <source>the agreement accepts no maintenance</source>
        <translation>لا تقبل الاتفاقية أي صيانة</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Notice of price changes</source>
        <translation>الإشعار بتغيير الأسعار</translation>
    </message>
    <message>
        <source>Escalations answered</source>
        <translation>الرد على التصعيدات</translation>
    </message>
    <message>
        <source>Extra cost told before work starts</source>
        <translation>الإخطار بالتكلفة الإضافية قبل بدء العمل</translation>
    </message>
    <message>
        <source>Work in order of priority</source>
        <translation>العمل بحسب الأولوية</translation>
    </message>
    <message>
        <source>Replacement of failed components</source>
        <translation>استبدال المكونات المعطلة</translation>
    </message>
    <message>
        <source>Backup mail servers</source>
        <translation>خوادم البريد الاحتياطية</translation>
    </message>
    <message>
        <source>Leaving without penalty</source>
        <translation>الخروج دون غرامة</translation>
    </message>
    <message>
        <source>Monitoring around the clock</source>
        <translation>المراقبة على مدار الساعة</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>موفى به</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>مُخَلّ به</translation>
    </message>
    <message>
        <source>unknown: no record</source>
        <translation>مجهول: لا سجل</translation>
    </message>
    <message>
        <source>nothing fell due</source>
        <translation>لم يحِن موعد شيء</translation>
    </message>
    <message>
        <source>runs of failed checks</source>
        <translation>سلاسل من الفحوص الفاشلة</translation>
    </message>
    <message>
        <source>share of failed checks</source>
        <translation>نسبة الفحوص الفاشلة</translation>
    </message>
    <message>
        <source>mean of intervals</source>
        <translation>متوسط الفترات</translation>
    </message>
    <message>
        <source>in proportion to the time lost</source>
        <translation>بالتناسب مع الوقت الضائع</translation>
    </message>
    <message>
        <source>for each block of time lost</source>
        <translation>عن كل كتلة من الوقت الضائع</translation>
    </message>
    <message>
        <source>by tiers of availability</source>
        <translation>بحسب شرائح التوفر</translation>
    </message>
    <message>
        <source>as agreed between the parties</source>
        <translation>حسب اتفاق الطرفين</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>game server</source>
        <translation>خادم ألعاب</translation>
    </message>
    <message>
        <source>virtual private server</source>
        <translation>خادم خاص افتراضي</translation>
    </message>
    <message>
        <source>dedicated server</source>
        <translation>خادم مخصص</translation>
    </message>
    <message>
        <source>web hosting</source>
        <translation>استضافة مواقع</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>البريد</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>مراقب الأجهزة الافتراضية</translation>
    </message>
    <message>
        <source>hosted service</source>
        <translation>خدمة مستضافة</translation>
    </message>
    <message>
        <source>other service</source>
        <translation>خدمة أخرى</translation>
    </message>
    <message>
        <source>account in good standing</source>
        <translation>حساب سليم الوضع</translation>
    </message>
    <message>
        <source>acceptable use</source>
        <translation>استخدام مقبول</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>حساب بلا متأخرات</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكدة</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>مبدئية</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>نسخ احتياطية يومية</translation>
    </message>
    <message>
        <source>Weekly restore points</source>
        <translation>نقاط استعادة أسبوعية</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>لقطات</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the items of a list.</extracomment>
        <translation>، </translation>
    </message>
</context>
</TS>
