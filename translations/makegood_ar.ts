<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>makegood::app::Main</name>
    <message>
        <source>The last step stopped: %1. What was saved is safe; save what is open and start the program again.</source>
        <translation>توقفت الخطوة الأخيرة: %1. ما حُفظ آمن؛ احفظ ما هو مفتوح وأعد تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>makegood::feeds::SourceKind</name>
    <message>
        <source>Alertmanager</source>
        <translation>Alertmanager</translation>
    </message>
    <message>
        <source>Silences as maintenance, from the Alertmanager of a Prometheus.</source>
        <translation>حالات الكتم بوصفها صيانة، من Alertmanager التابع لـPrometheus.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Of times that name none, such as Europe/Berlin</source>
        <translation>للأوقات التي لا تذكر منطقة، مثل Europe/Berlin</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Maintenance from a subscribed iCalendar address.</source>
        <translation>الصيانة من عنوان iCalendar مشترَك فيه.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>أسماء الملفات</translation>
    </message>
    <message>
        <source>For example *.csv</source>
        <translation>مثلًا ‎*.csv</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>البرنامج الذي كتبها</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, XLSX, JSON lines) that are put into a folder.</source>
        <translation>جداول (CSV وTSV وXLSX وأسطر JSON) توضع في مجلد.</translation>
    </message>
    <message>
        <source>Tables of</source>
        <translation>الجداول التابعة لـ</translation>
    </message>
    <message>
        <source>Icinga DB</source>
        <translation>Icinga DB</translation>
    </message>
    <message>
        <source>IDO</source>
        <translation>IDO</translation>
    </message>
    <message>
        <source>States that count</source>
        <translation>الحالات المحتسبة</translation>
    </message>
    <message>
        <source>Hard states</source>
        <translation>الحالات الثابتة (hard)</translation>
    </message>
    <message>
        <source>Soft states too</source>
        <translation>الحالات المؤقتة (soft) أيضًا</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>Where the database has several: IDO&apos;s name or Icinga DB&apos;s id</source>
        <translation>إذا كان في قاعدة البيانات عدة مثيلات: اسمه في IDO أو معرّفه في Icinga DB</translation>
    </message>
    <message>
        <source>Icinga 2</source>
        <translation>Icinga 2</translation>
    </message>
    <message>
        <source>State changes and downtimes from the database of Icinga 2: Icinga DB or IDO.</source>
        <translation>تغيرات الحالة وفترات الصيانة من قاعدة بيانات Icinga 2:‏ Icinga DB أو IDO.</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation>أي السلاسل</translation>
    </message>
    <message>
        <source>A metric, matchers in braces, or both, such as up or probe_success{job=&quot;blackbox&quot;}</source>
        <translation>مقياس، أو شروط مطابقة بين قوسين معقوفين، أو كلاهما، مثل up أو probe_success{job=&quot;blackbox&quot;}</translation>
    </message>
    <message>
        <source>A check passed when its value is</source>
        <translation>ينجح الفحص إذا كانت قيمته</translation>
    </message>
    <message>
        <source>1 (failed: 0)</source>
        <translation>1 (الفشل: 0)</translation>
    </message>
    <message>
        <source>equal to a number</source>
        <translation>مساوية لرقم</translation>
    </message>
    <message>
        <source>at least a number</source>
        <translation>لا تقل عن رقم</translation>
    </message>
    <message>
        <source>at most a number</source>
        <translation>لا تزيد على رقم</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>بلا تسجيل دخول</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>كلمة المرور أو رمز الوصول</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>سلطة تصديق خاصة</translation>
    </message>
    <message>
        <source>PEM file; empty: the certificates of this computer</source>
        <translation>ملف PEM؛ إذا تُرك فارغًا: شهادات هذا الحاسوب</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB أو MySQL</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>ملف SQLite</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>قاعدة البيانات</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>ملف قاعدة البيانات</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>الخادم</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>الاسم أو العنوان</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>اسم قاعدة البيانات</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Empty: the usual one</source>
        <translation>فارغ: المنفذ المعتاد</translation>
    </message>
    <message>
        <source>A failure that Kuma still repeats</source>
        <translation>الفشل الذي ما زال Kuma يعيد فحصه</translation>
    </message>
    <message>
        <source>is no data</source>
        <translation>يُعد بلا بيانات</translation>
    </message>
    <message>
        <source>counts as down</source>
        <translation>يُعد توقفًا</translation>
    </message>
    <message>
        <source>counts as up</source>
        <translation>يُعد تشغيلًا</translation>
    </message>
    <message>
        <source>Uptime Kuma</source>
        <translation>Uptime Kuma</translation>
    </message>
    <message>
        <source>Heartbeats and maintenance from the database of Uptime Kuma, while it runs.</source>
        <translation>النبضات والصيانة من قاعدة بيانات Uptime Kuma أثناء عمله.</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>رمز الوصول إلى الواجهة البرمجية</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>ما يُقرأ</translation>
    </message>
    <message>
        <source>Values of items</source>
        <translation>قيم العناصر</translation>
    </message>
    <message>
        <source>Problems of triggers</source>
        <translation>مشكلات المشغّلات</translation>
    </message>
    <message>
        <source>Key of the items</source>
        <translation>مفتاح العناصر</translation>
    </message>
    <message>
        <source>For example icmpping; * for any characters</source>
        <translation>مثلًا icmpping؛ و* تعني أي أحرف</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>أدنى درجة خطورة</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>كارثة</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>غير مصنفة</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>المنطقة الزمنية للخادم</translation>
    </message>
    <message>
        <source>For recurring maintenance, such as Europe/Berlin; empty: as the server says</source>
        <translation>للصيانة المتكررة، مثل Europe/Berlin؛ إذا تُركت فارغة: كما يحددها الخادم</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Values of items, or problems of triggers, and maintenance from Zabbix 6.0 to 7.x.</source>
        <translation>قيم العناصر أو مشكلات المشغّلات، والصيانة، من Zabbix 6.0 إلى 7.x.</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>شهادة العميل</translation>
    </message>
    <message>
        <source>PEM file; empty: none is shown to the server</source>
        <translation>ملف PEM؛ إذا تُرك فارغًا: لا تُقدَّم أي شهادة إلى الخادم</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>مفتاح شهادة العميل</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>ملف PEM</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>عبارة مرور ذلك المفتاح</translation>
    </message>
    <message>
        <source>empty: the key has none</source>
        <translation>إذا تُرك فارغًا: ليس للمفتاح عبارة مرور</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>ترويسات أخرى</translation>
    </message>
    <message>
        <source>Livestatus by</source>
        <translation>‏Livestatus عبر</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Socket of this machine</source>
        <translation>مقبس هذا الجهاز</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>المقبس</translation>
    </message>
    <message>
        <source>For example /omd/sites/main/tmp/run/live</source>
        <translation>مثل ‎/omd/sites/main/tmp/run/live</translation>
    </message>
    <message>
        <source>Checkmk</source>
        <translation>Checkmk</translation>
    </message>
    <message>
        <source>State history and downtimes by the Livestatus of a Checkmk site.</source>
        <translation>سجل الحالات وفترات الصيانة عبر Livestatus لموقع Checkmk.</translation>
    </message>
    <message>
        <source>Gatus</source>
        <translation>Gatus</translation>
    </message>
    <message>
        <source>Results of endpoints, of which Gatus keeps the last ones only.</source>
        <translation>نتائج نقاط النهاية، ولا يحتفظ Gatus إلا بآخرها.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>القراءة من</translation>
    </message>
    <message>
        <source>Log files in a folder</source>
        <translation>ملفات السجل في مجلد</translation>
    </message>
    <message>
        <source>archivejson.cgi of its web server</source>
        <translation>‏archivejson.cgi على خادم الويب</translation>
    </message>
    <message>
        <source>Where nagios.log and archives are</source>
        <translation>حيث nagios.log ومجلد archives</translation>
    </message>
    <message>
        <source>After a restart of Nagios</source>
        <translation>بعد إعادة تشغيل Nagios</translation>
    </message>
    <message>
        <source>States hold on that the log does not repeat</source>
        <translation>تستمر الحالات التي لا يكررها السجل</translation>
    </message>
    <message>
        <source>States are unknown until the log says them</source>
        <translation>الحالات مجهولة إلى أن يذكرها السجل</translation>
    </message>
    <message>
        <source>Nagios</source>
        <translation>Nagios</translation>
    </message>
    <message>
        <source>State changes and downtimes from the logs of Nagios, Naemon or Icinga 1, or state changes from archivejson.cgi.</source>
        <translation>تغيرات الحالة وفترات الصيانة من سجلات Nagios أو Naemon أو Icinga 1، أو تغيرات الحالة من archivejson.cgi.</translation>
    </message>
    <message>
        <source>Targets, one a line</source>
        <translation>الأهداف، واحد في كل سطر</translation>
    </message>
    <message>
        <source>https://www.example.com/ body~&quot;Welcome&quot;
tls://www.example.com expires&gt;14d
smtp://mail.example.com
tcp://192.0.2.1:22</source>
        <translation>https://www.example.com/ body~&quot;Welcome&quot;
tls://www.example.com expires&gt;14d
smtp://mail.example.com
tcp://192.0.2.1:22</translation>
    </message>
    <message>
        <source>Folder of the journal</source>
        <translation>مجلد السجل</translation>
    </message>
    <message>
        <source>Where each result is written, as proof for claims</source>
        <translation>حيث تُكتب كل نتيجة، دليلًا للمطالبات</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>الفاصل الزمني</translation>
    </message>
    <message>
        <source>Such as 30s, 1m or 5m</source>
        <translation>مثل 30s أو 1m أو 5m</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>أطول انتظار للجواب</translation>
    </message>
    <message>
        <source>Shorter than the interval</source>
        <translation>أقصر من الفاصل الزمني</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>الشهادات الموثوقة</translation>
    </message>
    <message>
        <source>A PEM file; empty: the system&apos;s</source>
        <translation>ملف PEM؛ إذا تُرك فارغًا: شهادات النظام</translation>
    </message>
    <message>
        <source>Built-in prober</source>
        <translation>الفاحص المدمج</translation>
    </message>
    <message>
        <source>Service of the page</source>
        <translation>خدمة الصفحة</translation>
    </message>
    <message>
        <source>Statuspage, or compatible</source>
        <translation>‏Statuspage أو ما يوافقه</translation>
    </message>
    <message>
        <source>Instatus</source>
        <translation>Instatus</translation>
    </message>
    <message>
        <source>What counts as down</source>
        <translation>ما يُعدّ توقفًا</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>انقطاع كبير</translation>
    </message>
    <message>
        <source>Partial outage, too</source>
        <translation>الانقطاع الجزئي أيضًا</translation>
    </message>
    <message>
        <source>Degraded performance, too</source>
        <translation>تراجع الأداء أيضًا</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>صفحة الحالة</translation>
    </message>
    <message>
        <source>A provider’s own account: incidents and maintenance from its status page.</source>
        <translation>رواية المزوّد نفسه: الحوادث والصيانة من صفحة حالته.</translation>
    </message>
    <message>
        <source>The series are</source>
        <translation>السلاسل هي</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>نتائج فحوص</translation>
    </message>
    <message>
        <source>a counter of all requests</source>
        <translation>عدّاد لجميع الطلبات</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>قيم مقيسة</translation>
    </message>
    <message>
        <source>the buckets of a histogram (_bucket)</source>
        <translation>خانات مخطط تكراري (_bucket)</translation>
    </message>
    <message>
        <source>The counter beside it</source>
        <translation>العدّاد المرافق له</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>وهو يعدّ</translation>
    </message>
    <message>
        <source>the failed requests</source>
        <translation>الطلبات الفاشلة</translation>
    </message>
    <message>
        <source>the good requests</source>
        <translation>الطلبات الناجحة</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>المئين</translation>
    </message>
    <message>
        <source>Over stretches of</source>
        <translation>على فترات من</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>مضروبًا في</translation>
    </message>
    <message>
        <source>1000 makes seconds milliseconds</source>
        <translation>1000 يحوّل الثواني إلى أجزاء من الألف</translation>
    </message>
    <message>
        <source>Checks, counted requests and values from any server with the Prometheus API: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.</source>
        <translation>فحوص وطلبات معدودة وقيم من أي خادم له واجهة Prometheus: ‏Prometheus وThanos وMimir وVictoriaMetrics وGrafana Cloud.</translation>
    </message>
    <message>
        <source>No monitoring yet? Makegood itself checks web pages, mail servers, certificates and names every minute.</source>
        <translation>لا مراقبة لديك بعد؟ يفحص Makegood بنفسه صفحات الويب وخوادم البريد والشهادات وأسماء النطاقات كل دقيقة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AddressForm</name>
    <message>
        <source>Name of the source</source>
        <translation>اسم المصدر</translation>
    </message>
    <message>
        <source>Settings as JSON</source>
        <translation>الإعدادات بصيغة JSON</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>How you call it, such as Operations Prometheus</source>
        <translation>الاسم الذي تستخدمه، مثل «Prometheus التشغيل»</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in the system&apos;s keyring, never in the workspace. Where there is no keyring, they are kept for this run only.</source>
        <translation>تُحفظ كلمات المرور ورموز الوصول في حلقة مفاتيح النظام، ولا تُحفظ أبدًا في مساحة العمل. وإذا لم توجد حلقة مفاتيح، تُحفظ لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>إعدادات أ&amp;خرى</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>كما هي مخزنة في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>أدخل اسمًا للمصدر.</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1؛ المسموح: %2</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>أدخل قيمة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgendaModel</name>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>الأوقات بتوقيت %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreement</name>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>A credit needs: %1. What is withheld while it does not hold is shown.</source>
        <translation>يشترط الرصيد: %1. وما يُحتجز ما دام الشرط غير مستوفى يُعرض.</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>الحكم التعاقدي</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each month.</source>
        <translation>متوفر في %1 على الأقل من الوقت المقيس في كل شهر.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>None is accepted: it counts as downtime.</source>
        <translation>لا تُقبل أي صيانة: تُحتسب وقت توقف.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>لا تمنح الاتفاقية رصيدًا.</translation>
    </message>
    <message>
        <source>What a missed target is worth is agreed between the parties each time, and recorded with who agreed it and when.</source>
        <translation>قيمة الهدف الذي لم يتحقق يتفق عليها الطرفان كل مرة، وتُسجَّل مع من اتفق عليها ومتى.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>A month’s credit is at most %1 of the fee.</source>
        <translation>رصيد الشهر لا يتجاوز %1 من الرسم.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>In a month of 30 days, one outage of %1 at a charge of %2 earns %3.</source>
        <translation>في شهر من 30 يومًا يستحق انقطاع واحد مدته %1 برسم قدره %2 رصيدًا قدره %3.</translation>
    </message>
    <message>
        <source>It leaves an availability of %1.</source>
        <translation>ويبقى التوفر %1.</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n blocks.</source>
        <translation>
            <numerusform>لا يُعد كتلًا.</numerusform>
            <numerusform>يُعد كتلة واحدة.</numerusform>
            <numerusform>يُعد كتلتين.</numerusform>
            <numerusform>يُعد %Ln كتل.</numerusform>
            <numerusform>يُعد %Ln كتلة.</numerusform>
            <numerusform>يُعد %Ln كتلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap limits it.</source>
        <translation>يحدّه السقف.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>مثال</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>مسألة مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>لا أيام عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%Ln أيام عمل</numerusform>
            <numerusform>%Ln يوم عمل</numerusform>
            <numerusform>%Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data counts as available.</source>
        <translation>الوقت بلا بيانات يُعد متوفرًا.</translation>
    </message>
    <message>
        <source>Time without data counts as downtime.</source>
        <translation>الوقت بلا بيانات يُحتسب وقت توقف.</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>بحد أقصى %1 لكل شهر وخدمة.</translation>
    </message>
    <message>
        <source>It must be announced before it begins.</source>
        <translation>يجب إعلانها قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>It is announced beforehand when that is possible; nothing is refused for it.</source>
        <translation>تُعلن مسبقًا متى أمكن ذلك؛ ولا يُرفض شيء بسببه.</translation>
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
        <source>Usually between %1 and %2 (%3); another time is flagged, not refused.</source>
        <translation>عادةً بين %1 و%2 (%3)؛ وأي وقت آخر يُنبَّه إليه ولا يُرفض.</translation>
    </message>
    <message>
        <source>Beginning on: %1.</source>
        <translation>تبدأ في: %1.</translation>
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
        <source>the monthly fee</source>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the incident’s end.</source>
        <translation>تجب المطالبة بالرصيد خلال %1 من نهاية الحادثة.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the post-mortem, without one of the incident’s end.</source>
        <translation>تجب المطالبة بالرصيد خلال %1 من تقرير ما بعد الحادثة، وإن لم يوجد فمن نهاية الحادثة.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the month’s end.</source>
        <translation>تجب المطالبة بالرصيد خلال %1 من نهاية الشهر.</translation>
    </message>
    <message>
        <source>The claim needs: %1.</source>
        <translation>يلزم للمطالبة: %1.</translation>
    </message>
    <message>
        <source>Paid as: %1.</source>
        <translation>يُدفع على شكل: %1.</translation>
    </message>
    <message>
        <source>Tickets come by: %1.</source>
        <translation>ترد التذاكر عبر: %1.</translation>
    </message>
    <message>
        <source>Business time is %1 to %2 (%3), on: %4.</source>
        <translation>وقت العمل من %1 إلى %2 (%3)، في: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Holidays left out: %n.</source>
        <translation>
            <numerusform>بلا عطل مستبعدة.</numerusform>
            <numerusform>عطلة واحدة مستبعدة.</numerusform>
            <numerusform>عطلتان مستبعدتان.</numerusform>
            <numerusform>العطل المستبعدة: %Ln.</numerusform>
            <numerusform>العطل المستبعدة: %Ln.</numerusform>
            <numerusform>العطل المستبعدة: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>First response within %1.</source>
        <translation>أول استجابة خلال %1.</translation>
    </message>
    <message>
        <source>An update every %1.</source>
        <translation>تحديث كل %1.</translation>
    </message>
    <message>
        <source>Updates without pause until it is resolved.</source>
        <translation>تحديثات دون انقطاع حتى الحل.</translation>
    </message>
    <message>
        <source>A request for status is answered within %1.</source>
        <translation>يُرد على الاستفسار عن الحالة خلال %1.</translation>
    </message>
    <message>
        <source>No times are promised.</source>
        <translation>لا أوقات متعهد بها.</translation>
    </message>
    <message>
        <source>Good snapshots at most %1 apart over the last %2.</source>
        <translation>لقطات سليمة لا يفصل بينها أكثر من %1 خلال آخر %2.</translation>
    </message>
    <message>
        <source>A price increase is announced %1 ahead; a decrease applies by itself.</source>
        <translation>تُعلن زيادة السعر قبل %1؛ ويسري التخفيض تلقائيًا.</translation>
    </message>
    <message>
        <source>An escalation is answered within %1.</source>
        <translation>يُرد على التصعيد خلال %1.</translation>
    </message>
    <message>
        <source>For work outside the service the extra cost is told before it starts.</source>
        <translation>في الأعمال الخارجة عن الخدمة يُخطر بالتكلفة الإضافية قبل البدء.</translation>
    </message>
    <message>
        <source>No ticket is worked on while a more urgent one waits.</source>
        <translation>لا يُعمل على تذكرة ما دامت تذكرة أعجل منها تنتظر.</translation>
    </message>
    <message>
        <source>Failed components are replaced at no cost. Recorded by hand.</source>
        <translation>تُستبدل المكونات المعطلة مجانًا. يُسجَّل يدويًا.</translation>
    </message>
    <message>
        <source>Backup mail servers hold mail while the primary is out of reach. Recorded by hand.</source>
        <translation>تحتفظ خوادم البريد الاحتياطية بالبريد ما دام الخادم الرئيسي خارج المتناول. يُسجَّل يدويًا.</translation>
    </message>
    <message>
        <source>The customer may leave without penalty. Recorded by hand.</source>
        <translation>يجوز للعميل المغادرة دون غرامة. يُسجَّل يدويًا.</translation>
    </message>
    <message>
        <source>Monitoring and support around the clock. Recorded by hand.</source>
        <translation>المراقبة والدعم على مدار الساعة. يُسجَّل يدويًا.</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>ما تأثر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>حق</translation>
    </message>
    <message>
        <source>Business time</source>
        <translation>وقت العمل</translation>
    </message>
    <message>
        <source>No availability is promised.</source>
        <translation>لا يُتعهَّد بأي توافر.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n remedies. Each is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</source>
        <translation>
            <numerusform>لا تعويضات.</numerusform>
            <numerusform>هناك تعويض واحد. يُحسب وحده؛ ويُعوَّض الانقطاع بأول تعويض يقبله، ما لم يُضف إليه لاحق.</numerusform>
            <numerusform>هناك تعويضان. يُحسب كل منهما وحده؛ ويُعوَّض الانقطاع بأول تعويض يقبله، ما لم يُضف إليه لاحق.</numerusform>
            <numerusform>هناك %Ln تعويضات. يُحسب كل منها وحده؛ ويُعوَّض الانقطاع بأول تعويض يقبله، ما لم يُضف إليه لاحق.</numerusform>
            <numerusform>هناك %Ln تعويضًا. يُحسب كل منها وحده؛ ويُعوَّض الانقطاع بأول تعويض يقبله، ما لم يُضف إليه لاحق.</numerusform>
            <numerusform>هناك %Ln تعويض. يُحسب كل منها وحده؛ ويُعوَّض الانقطاع بأول تعويض يقبله، ما لم يُضف إليه لاحق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>أدنى مبلغ</translation>
    </message>
    <message>
        <source>A month’s credit of %1 or less is not given.</source>
        <translation>رصيد شهر قدره %1 أو أقل لا يُمنح.</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>مستحق بعد عدة إخفاقات</translation>
    </message>
    <message>
        <source>A credit is due only when the target was missed in %1 of the last %2 periods.</source>
        <translation>لا يُستحق الرصيد إلا إذا لم يتحقق الهدف في %1 من آخر %2 فترات.</translation>
    </message>
    <message>
        <source>Remedy “%1”</source>
        <translation>التعويض “%1”</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>لأجل: %1.</translation>
    </message>
    <message>
        <source>It adds to what an outage earns by the remedies before it.</source>
        <translation>يُضاف إلى ما يناله الانقطاع بالتعويضات التي قبله.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most %1 of the fee.</source>
        <translation>بهذا التعويض ينال الشهر على الأكثر %1 من الرسم.</translation>
    </message>
    <message>
        <source>An answer %1 late, at a charge of %2, earns %3.</source>
        <translation>جواب متأخر %1، برسم قدره %2، ينال %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>لا ساعات عمل</numerusform>
            <numerusform>ساعة عمل واحدة</numerusform>
            <numerusform>ساعتا عمل</numerusform>
            <numerusform>%Ln ساعات عمل</numerusform>
            <numerusform>%Ln ساعة عمل</numerusform>
            <numerusform>%Ln ساعة عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved within %1, by: %2.</source>
        <translation>يُحل خلال %1، عن طريق: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 لكل وحدة</translation>
    </message>
    <message>
        <source>A value beyond %1 earns %2.</source>
        <translation>قيمة تتجاوز %1 تنال %2.</translation>
    </message>
    <message>
        <source>An availability of %1 or less earns %2.</source>
        <translation>توافر قدره %1 أو أقل ينال %2.</translation>
    </message>
    <message>
        <source>An availability below %1 earns %2.</source>
        <translation>توافر دون %1 ينال %2.</translation>
    </message>
    <message>
        <source>Longer than %1 earns %2.</source>
        <translation>ما يزيد على %1 ينال %2.</translation>
    </message>
    <message>
        <source>%1 or longer earns %2.</source>
        <translation>%1 أو أطول ينال %2.</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the last resolution of the ticket that reports the outage, without one of the outage’s end.</source>
        <translation>يُطالَب بالرصيد خلال %1 من آخر حل للتذكرة التي تبلّغ عن الانقطاع، ومن دونها من نهاية الانقطاع.</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest %1 after its end.</source>
        <translation>يجب أن تبلّغ تذكرة عن الانقطاع، على الأكثر %1 بعد نهايته.</translation>
    </message>
    <message>
        <source>Promised from %1 to %2 (%3), on: %4.</source>
        <translation>متعهَّد به من %1 إلى %2 (%3)، في: %4.</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each quarter.</source>
        <translation>متوافر على الأقل %1 من الوقت المقيس في كل ربع سنة.</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each year.</source>
        <translation>متوافر على الأقل %1 من الوقت المقيس في كل سنة.</translation>
    </message>
    <message>
        <source>The first begins with %1.</source>
        <translation>يبدأ الأول مع %1.</translation>
    </message>
    <message>
        <source>It is promised to groups of services: their times are added up, and each of them by itself earns nothing.</source>
        <translation>التعهد لمجموعات من الخدمات: تُجمع أوقاتها، ولا تنال أي منها وحدها شيئًا.</translation>
    </message>
    <message>
        <source>An outage counts with the share that its incident affects, as downtime and for the credit.</source>
        <translation>يُحسب الانقطاع بالحصة التي يؤثر فيها حادثه، وقتَ توقف وللرصيد.</translation>
    </message>
    <message>
        <source>An outage is credited with the share that its incident affects.</source>
        <translation>يُعوَّض الانقطاع بالحصة التي يؤثر فيها حادثه.</translation>
    </message>
    <message>
        <source>An outage counts as downtime with the share that its incident affects.</source>
        <translation>يُحسب الانقطاع وقتَ توقف بالحصة التي يؤثر فيها حادثه.</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>أكثر من %1 من التوقف</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>عدم تحقق الهدف</translation>
    </message>
    <message>
        <source>The right arises with %1 in one period.</source>
        <translation>ينشأ الحق مع %1 في فترة واحدة.</translation>
    </message>
    <message>
        <source>The right arises with %1 in %2 of the last %3 periods.</source>
        <translation>ينشأ الحق مع %1 في %2 من آخر %3 فترات.</translation>
    </message>
    <message>
        <source>It may be used for %1.</source>
        <translation>يجوز استعماله مدة %1.</translation>
    </message>
    <message>
        <source>Resolved within %1.</source>
        <translation>الحل خلال %1.</translation>
    </message>
    <message>
        <source>A ticket that names no severity counts as: %1.</source>
        <translation>التذكرة التي لا تسمّي درجة خطورة تُحسب: %1.</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>الأسباب المستثناة</translation>
    </message>
    <message>
        <source>Each class of service has its own remedy.</source>
        <translation>لكل فئة من الخدمة تعويضها الخاص.</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentences change.</source>
        <translation>
            <numerusform>لا تتغير جمل أخرى.</numerusform>
            <numerusform>وتتغير جملة أخرى.</numerusform>
            <numerusform>وتتغير جملتان أخريان.</numerusform>
            <numerusform>وتتغير %Ln جمل أخرى.</numerusform>
            <numerusform>وتتغير %Ln جملة أخرى.</numerusform>
            <numerusform>وتتغير %Ln جملة أخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>If yes: %1</source>
        <translation>إذا كان الجواب نعم: %1</translation>
    </message>
    <message>
        <source>If the answer is yes: %1.</source>
        <translation>إذا كان الجواب نعم: %1.</translation>
    </message>
    <message>
        <source>one outage of %1 leaves %2 and earns %3</source>
        <translation>انقطاع واحد مدته %1 يُبقي التوفر عند %2 وينال %3</translation>
    </message>
    <message>
        <source>one outage of %1 earns %2</source>
        <translation>انقطاع واحد مدته %1 ينال %2</translation>
    </message>
    <message>
        <source>In a month of 30 days at a charge of %1: %2.</source>
        <translation>في شهر من 30 يومًا وبرسم قدره %1: %2.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between examples</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>The cap limits the greatest.</source>
        <translation>يحدّ السقف أكبرها.</translation>
    </message>
    <message>
        <source>One outage of %1 then earns %2 in place of %3.</source>
        <translation>عندئذ ينال انقطاع واحد مدته %1 رصيدًا قدره %2 بدلًا من %3.</translation>
    </message>
    <message>
        <source>If no check arrives for %1, that time is without data.</source>
        <translation>إذا لم يصل أي فحص لمدة %1، عُدّ ذلك الوقت بلا بيانات.</translation>
    </message>
    <message>
        <source>Time without data is left out: neither up nor down.</source>
        <translation>يُستبعد الوقت بلا بيانات: لا يُعد عاملًا ولا متوقفًا.</translation>
    </message>
    <message>
        <source>Accepted maintenance is not counted at all, neither as up nor as down.</source>
        <translation>لا تُحتسب الصيانة المقبولة إطلاقًا، لا تشغيلًا ولا توقفًا.</translation>
    </message>
    <message>
        <source>Downtime inside accepted maintenance is left out.</source>
        <translation>يُستبعد وقت التوقف الواقع ضمن صيانة مقبولة.</translation>
    </message>
    <message>
        <source>Outages of any cause</source>
        <translation>الانقطاعات أيًّا كان سببها</translation>
    </message>
    <message>
        <source>Only outages with the cause %1</source>
        <translation>الانقطاعات التي سببها %1 فقط</translation>
    </message>
    <message>
        <source>Only outages with one of the causes %1</source>
        <translation>الانقطاعات التي سببها أحد الأسباب %1 فقط</translation>
    </message>
    <message>
        <source>%1, of services of the type %2</source>
        <comment>outages and types</comment>
        <translation>%1، لخدمات من النوع %2</translation>
    </message>
    <message>
        <source>%1, longer than %2</source>
        <comment>outages and a length</comment>
        <translation>%1، أطول من %2</translation>
    </message>
    <message>
        <source>%1, at least %2 long</source>
        <comment>outages and a length</comment>
        <translation>%1، مدتها %2 على الأقل</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <extracomment>%1: a name, %2: which outages</extracomment>
        <translation>«%1»: %2.</translation>
    </message>
    <message>
        <source>No time limit for a claim is written here.</source>
        <translation>لا تُذكر هنا مهلة لتقديم المطالبة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good backups on each of the last %1 days.</source>
        <translation>
            <numerusform>لا تلزم نسخ احتياطية سليمة في الأيام الأخيرة (%1).</numerusform>
            <numerusform>نسخة احتياطية سليمة واحدة في كل من الأيام الأخيرة (%1).</numerusform>
            <numerusform>نسختان احتياطيتان سليمتان في كل من الأيام الأخيرة (%1).</numerusform>
            <numerusform>%Ln نسخ احتياطية سليمة في كل من الأيام الأخيرة (%1).</numerusform>
            <numerusform>%Ln نسخة احتياطية سليمة في كل من الأيام الأخيرة (%1).</numerusform>
            <numerusform>%Ln نسخة احتياطية سليمة في كل من الأيام الأخيرة (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point of each %1 of the last %Ln weeks.</source>
        <translation>
            <numerusform>لا تلزم نقطة استعادة سليمة ليوم %1.</numerusform>
            <numerusform>نقطة استعادة سليمة ليوم %1 من الأسبوع الأخير.</numerusform>
            <numerusform>نقطة استعادة سليمة لكل يوم %1 من الأسبوعين الأخيرين.</numerusform>
            <numerusform>نقطة استعادة سليمة لكل يوم %1 من آخر %Ln أسابيع.</numerusform>
            <numerusform>نقطة استعادة سليمة لكل يوم %1 من آخر %Ln أسبوعًا.</numerusform>
            <numerusform>نقطة استعادة سليمة لكل يوم %1 من آخر %Ln أسبوع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Available at least %1 of the measured time of the %Ln days that end with each month.</source>
        <translation>
            <numerusform>التوفر %1 على الأقل من الوقت المقيس، دون مدة محددة تنتهي بنهاية كل شهر.</numerusform>
            <numerusform>التوفر %1 على الأقل من الوقت المقيس في اليوم الأخير من كل شهر.</numerusform>
            <numerusform>التوفر %1 على الأقل من الوقت المقيس في اليومين اللذين ينتهيان بنهاية كل شهر.</numerusform>
            <numerusform>التوفر %1 على الأقل من الوقت المقيس في مدة %Ln أيام تنتهي بنهاية كل شهر.</numerusform>
            <numerusform>التوفر %1 على الأقل من الوقت المقيس في مدة %Ln يومًا تنتهي بنهاية كل شهر.</numerusform>
            <numerusform>التوفر %1 على الأقل من الوقت المقيس في مدة %Ln يوم تنتهي بنهاية كل شهر.</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lapse.</source>
        <translation>ولا يسقط بمرور الوقت.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementController</name>
    <message>
        <source>Change of the agreement</source>
        <translation>تغيير الاتفاقية</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Agreement of %1: %2</source>
        <translation>اتفاقية %1: %2</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>عقد %1</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>عقد جديد</translation>
    </message>
    <message>
        <source>The contract of %1 was created. Import its outages from a spreadsheet, or connect a source.</source>
        <translation>أُنشئ عقد %1. استورد انقطاعاته من جدول بيانات أو اربط مصدرًا.</translation>
    </message>
    <message>
        <source>New &amp;contract…</source>
        <translation>عقد &amp;جديد…</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts from %1. Earlier months keep their terms.</source>
        <translation>
            <numerusform>حُفظ لـ%Ln عقد اعتبارًا من %1. الأشهر السابقة تحتفظ بشروطها.</numerusform>
            <numerusform>حُفظ لعقد واحد اعتبارًا من %1. الأشهر السابقة تحتفظ بشروطها.</numerusform>
            <numerusform>حُفظ لعقدين اعتبارًا من %1. الأشهر السابقة تحتفظ بشروطها.</numerusform>
            <numerusform>حُفظ لـ%Ln عقود اعتبارًا من %1. الأشهر السابقة تحتفظ بشروطها.</numerusform>
            <numerusform>حُفظ لـ%Ln عقدًا اعتبارًا من %1. الأشهر السابقة تحتفظ بشروطها.</numerusform>
            <numerusform>حُفظ لـ%Ln عقد اعتبارًا من %1. الأشهر السابقة تحتفظ بشروطها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts. Their months are recalculated.</source>
        <translation>
            <numerusform>حُفظ لـ%Ln عقد. يُعاد حساب أشهرها.</numerusform>
            <numerusform>حُفظ لعقد واحد. يُعاد حساب أشهره.</numerusform>
            <numerusform>حُفظ لعقدين. يُعاد حساب أشهرهما.</numerusform>
            <numerusform>حُفظ لـ%Ln عقود. يُعاد حساب أشهرها.</numerusform>
            <numerusform>حُفظ لـ%Ln عقدًا. يُعاد حساب أشهرها.</numerusform>
            <numerusform>حُفظ لـ%Ln عقد. يُعاد حساب أشهرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement file</source>
        <translation>ملف الاتفاقية</translation>
    </message>
    <message>
        <source>Agreements (*.toml)</source>
        <translation>الاتفاقيات (*.toml)</translation>
    </message>
    <message>
        <source>%1 could not be read as an agreement: it is not there, or too long. Choose another one.</source>
        <translation>تعذرت قراءة %1 كاتفاقية: إما أنه غير موجود أو أنه طويل جدًا. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>استيراد جدول</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementModel</name>
    <message>
        <source>About</source>
        <translation>بشأن</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تنص عليه</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementPage</name>
    <message>
        <source>Edit agreement…</source>
        <translation>تحرير الاتفاقية…</translation>
    </message>
    <message>
        <source>Edit contract…</source>
        <translation>تحرير العقد…</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>عقد جديد…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>ما تنص عليه الاتفاقية</translation>
    </message>
    <message>
        <source>Search the agreement</source>
        <translation>البحث في الاتفاقية</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>This contract’s own copy.</source>
        <translation>نسخة خاصة بهذا العقد.</translation>
    </message>
    <message>
        <source>Clauses and where they apply</source>
        <translation>البنود ومواضع تطبيقها</translation>
    </message>
    <message>
        <source>The agreement in detail</source>
        <translation>الاتفاقية بالتفصيل</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>بالتفصيل</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>From the library, unchanged.</source>
        <translation>من المكتبة دون تغيير.</translation>
    </message>
    <message>
        <source>Showing %1 only.</source>
        <translation>المعروض %1 فقط.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreements</name>
    <message>
        <source>it was stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Reading the agreement</source>
        <translation>تُقرأ الاتفاقية</translation>
    </message>
    <message>
        <source>Judging past months</source>
        <translation>تُقيَّم الأشهر الماضية</translation>
    </message>
    <message>
        <source>Saving the agreement</source>
        <translation>تُحفظ الاتفاقية</translation>
    </message>
    <message>
        <source>Reading who stands under the agreement</source>
        <translation>قراءة من يخضع لهذه الاتفاقية</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AllowanceModel</name>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Down from</source>
        <translation>التوقف من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>الزائد</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>The rest of what is over is excluded by its cause.</source>
        <translation>بقية الزائد مستبعدة بسببها.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AmountCard</name>
    <message>
        <source>Due in %1, so far</source>
        <translation>المستحق بعملة %1 حتى الآن</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>المستحق بعملة %1</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>من %1 إلى %2، بحسب التفسير</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>غير متنازع عليه</translation>
    </message>
    <message>
        <source>Estimate %1, lowest %2, highest %3</source>
        <translation>التقدير %1، الأدنى %2، الأعلى %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Announcement</name>
    <message>
        <source>%1, %2</source>
        <comment>agreement and clauses</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Under the agreement (%1) this time does not count as downtime.</source>
        <translation>بموجب الاتفاقية (%1) لا يُحتسب هذا الوقت وقت توقف.</translation>
    </message>
    <message>
        <source>Under the agreement (%1) this time counts as downtime where a service is down.</source>
        <translation>بموجب الاتفاقية (%1) يُحتسب هذا الوقت وقت توقف حيث تتعطل خدمة.</translation>
    </message>
    <message>
        <source>Under the agreement (%1) %2 of this time count as downtime where a service is down.</source>
        <translation>بموجب الاتفاقية (%1) يُحتسب %2 من هذا الوقت وقت توقف حيث تتعطل خدمة.</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>صيانة مخطط لها</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>الخدمات: %L1</translation>
    </message>
    <message>
        <source>Begins: %1 (%2)</source>
        <translation>تبدأ: %1 (%2)</translation>
    </message>
    <message>
        <source>Ends: %1 (%2)</source>
        <translation>تنتهي: %1 (%2)</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>المدة: %1</translation>
    </message>
    <message>
        <source>Times are those of %1; UTC stands in brackets.</source>
        <translation>الأوقات بتوقيت %1؛ وبين القوسين UTC.</translation>
    </message>
    <message>
        <source>This maintenance does not take place.</source>
        <translation>لن تُجرى هذه الصيانة.</translation>
    </message>
    <message>
        <source>It is not certain yet; you will hear from us when it is.</source>
        <translation>ليست مؤكدة بعد؛ وسنخبرك حين تتأكد.</translation>
    </message>
    <message>
        <source>The services named above may be unavailable during this time.</source>
        <translation>قد تكون الخدمات المذكورة أعلاه غير متوفرة في هذا الوقت.</translation>
    </message>
    <message>
        <source>Maintenance cancelled</source>
        <translation>إلغاء الصيانة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AnnouncementForm</name>
    <message>
        <source>Text of the announcement</source>
        <translation>نص الإعلان</translation>
    </message>
    <message>
        <source>Cop&amp;y the text</source>
        <translation>نس&amp;خ النص</translation>
    </message>
    <message>
        <source>Copy the text of the announcement</source>
        <translation>نسخ نص الإعلان</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>الحفظ كن&amp;ص…</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>حفظ النص في ملف</translation>
    </message>
    <message>
        <source>Channel of the announcement</source>
        <translation>قناة الإعلان</translation>
    </message>
    <message>
        <source>&amp;Mark as announced now</source>
        <translation>وسمها &amp;معلنةً الآن</translation>
    </message>
    <message>
        <source>Mark the window as announced now</source>
        <translation>وسم النافذة معلنةً الآن</translation>
    </message>
    <message>
        <source>Choose a maintenance window to see the text that announces it.</source>
        <translation>اختر نافذة صيانة لترى النص الذي يعلنها.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Answers</name>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>كان %1 مدينًا لـ%2 بمبلغ %3 لم يُطلب في موعده، ولم تعد المطالبة به ممكنة.</translation>
    </message>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <translation>حتى الآن يدين %1 لـ%2 بمبلغ %3.</translation>
    </message>
    <message>
        <source>%1 owes %2 %3%4.</source>
        <translation>يدين %1 لـ%2 بمبلغ %3%4.</translation>
    </message>
    <message>
        <source>For %1, %2 and %3 negotiate a remedy: the agreement names no amount.</source>
        <translation>عن %1 يتفاوض %2 و%3 على تعويض: الاتفاقية لا تسمّي مبلغًا.</translation>
    </message>
    <message>
        <source>For %1, %2 was agreed on %3.</source>
        <translation>عن %1 اتُّفق على %2 في %3.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld.</source>
        <translation>%1 عن %2 محتجز.</translation>
    </message>
    <message>
        <source>The credit for %1 is due with %2.</source>
        <translation>يُستحق الرصيد عن %1 مع استحقاق %2.</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>لا يمكن الجزم بذلك دون بيانات.</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>لا أحد مدين بشيء: الاتفاقية لا تمنح رصيدًا.</translation>
    </message>
    <message>
        <source>Nothing is owed by what was measured.</source>
        <translation>لا شيء مستحق وفق ما قيس.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>لا أحد مدين بشيء.</translation>
    </message>
    <message>
        <source>Nothing was measured of %1.</source>
        <translation>لم يُقَس شيء من %1.</translation>
    </message>
    <message>
        <source>%1 did not keep “%2”.</source>
        <translation>لم تفِ %1 بـ«%2».</translation>
    </message>
    <message>
        <source>%1 was down for %2; %3 were allowed.</source>
        <translation>توقفت %1 مدة %2؛ المسموح به %3.</translation>
    </message>
    <message>
        <source>%1 was down for %2; no downtime was allowed.</source>
        <translation>توقفت %1 مدة %2؛ ولم يكن أي توقف مسموحًا به.</translation>
    </message>
    <message>
        <source>%1 was down for %2 of the %3 that were allowed.</source>
        <translation>توقفت %1 مدة %2 من %3 المسموح بها.</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>لم يُحتسب أي وقت توقف.</translation>
    </message>
    <message>
        <source>The first request must be made by %1, %2 time.</source>
        <translation>يجب تقديم أول طلب في موعد أقصاه %1 بتوقيت %2.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>لا موعد نهائيًا.</translation>
    </message>
    <message>
        <source>The time to request it has passed: %1, %2 time.</source>
        <translation>انقضى موعد طلبه: %1 بتوقيت %2.</translation>
    </message>
    <message>
        <source>The last deadline that passed was %1, %2 time.</source>
        <translation>آخر موعد نهائي انقضى كان %1 بتوقيت %2.</translation>
    </message>
    <message>
        <source>Needed when it is requested: %1.</source>
        <translation>المطلوب عند تقديم الطلب: %1.</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>لا شيء يحين استحقاقه.</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>لم يُتفق على موعد، ولا يلزم طلب شيء.</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>لا مهلة جارية.</translation>
    </message>
    <message>
        <source>Ready to be requested: %1, %2.</source>
        <translation>جاهز للطلب: %1، %2.</translation>
    </message>
    <message>
        <source>For %1, %2, this is still missing: %3.</source>
        <translation>بالنسبة إلى %1، %2، ما زال ناقصًا: %3.</translation>
    </message>
    <message>
        <source>Not to be requested now, because a condition does not hold: %1, %2.</source>
        <translation>لا يُطلب الآن لأن شرطًا غير متحقق: %1، %2.</translation>
    </message>
    <message>
        <source>Not requested in time: %1, %2.</source>
        <translation>لم يُطلب في موعده: %1، %2.</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>لم يكن ثمة ما يلزم طلبه.</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>لا طلب مسجل.</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>«%1» إن صحّ ذلك فالرصيد %2.</translation>
    </message>
    <message>
        <source>One more interpretation is in the appendix.</source>
        <translation>تفسير آخر واحد في الملحق.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more interpretations are in the appendix.</source>
        <translation>
            <numerusform>%1 تفسير آخر في الملحق.</numerusform>
            <numerusform>في الملحق من التفسيرات الأخرى %1.</numerusform>
            <numerusform>%1 تفسيرات أخرى في الملحق.</numerusform>
            <numerusform>%1 تفسيرًا آخر في الملحق.</numerusform>
            <numerusform>%1 تفسير آخر في الملحق.</numerusform>
            <numerusform>%1 تفسير آخر في الملحق.</numerusform>
        </translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>سبب أحد الانقطاعات غير معروف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>أسباب %1 انقطاع غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 انقطاع غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 من الانقطاعات غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 انقطاعات غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 انقطاعًا غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 انقطاع غير معروفة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء غير محسوم.</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>لم يُوفَ به: %1.</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>موفى به: %1.</translation>
    </message>
    <message>
        <source>Nothing was recorded for: %1.</source>
        <translation>لم يُسجَّل شيء عن: %1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and length</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service and days</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>list of services</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>One outage earns credit: %1.</source>
        <translation>انقطاع واحد ينال رصيدًا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages earn credit: %2.</source>
        <translation>
            <numerusform>%1 انقطاع تنال رصيدًا: %2.</numerusform>
            <numerusform>%1 انقطاع ينال رصيدًا: %2.</numerusform>
            <numerusform>%1 من الانقطاعات تنال رصيدًا: %2.</numerusform>
            <numerusform>%1 انقطاعات تنال رصيدًا: %2.</numerusform>
            <numerusform>%1 انقطاعًا تنال رصيدًا: %2.</numerusform>
            <numerusform>%1 انقطاع تنال رصيدًا: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off an invoice: %1, %2.</source>
        <translation>خُصم من فاتورة: %1، %2.</translation>
    </message>
    <message>
        <source>Granted: %1, %2.</source>
        <translation>مُنح: %1، %2.</translation>
    </message>
    <message>
        <source>Refused: %1, %2.</source>
        <translation>رُفض: %1، %2.</translation>
    </message>
    <message>
        <source>Requested: %1, %2.</source>
        <translation>طُلب: %1، %2.</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>عولجت تذكرة دعم واحدة في الوقت المحدد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>عولجت %1 تذكرة دعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 تذكرة دعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 من تذاكر الدعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 تذاكر دعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 تذكرة دعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 تذكرة دعم في الوقت المحدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>من يدين لمن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد الأقصى</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي أُنجز</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>ما لم يُحسم بعد</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>التعهدات الأخرى</translation>
    </message>
    <message>
        <source>, to be taken off the next invoice</source>
        <translation>، يُخصم من الفاتورة التالية</translation>
    </message>
    <message>
        <source>, as a credit to the account</source>
        <translation>، رصيدًا في الحساب</translation>
    </message>
    <message>
        <source>, to be set off against later payments</source>
        <translation>، يُحتسب من الدفعات اللاحقة</translation>
    </message>
    <message>
        <source>, as a refund or a credit</source>
        <translation>، استردادًا أو رصيدًا</translation>
    </message>
    <message>
        <source>%1 (outages of %2)</source>
        <comment>a month and days</comment>
        <translation>%1 (الانقطاعات في %2)</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>تأخر الدعم: %1 من الرصيد عن ذلك.</translation>
    </message>
    <message>
        <source>A further %1 was not requested in time.</source>
        <translation>ولم يُطلب مبلغ آخر قدره %1 في موعده.</translation>
    </message>
    <message>
        <source>The agreement names no date.</source>
        <translation>لا تذكر الاتفاقية موعدًا.</translation>
    </message>
    <message>
        <source>The verdict for %1 is open: data is missing.</source>
        <translation>الحكم على %1 غير محسوم لنقص البيانات.</translation>
    </message>
    <message numerus="yes">
        <source>The verdicts for %1 are open: data is missing.</source>
        <translation>
            <numerusform>الحكم على %1 غير محسوم لنقص البيانات.</numerusform>
            <numerusform>الحكم على %1 غير محسوم لنقص البيانات.</numerusform>
            <numerusform>الحكمان على %1 غير محسومين لنقص البيانات.</numerusform>
            <numerusform>الأحكام على %1 غير محسومة لنقص البيانات.</numerusform>
            <numerusform>الأحكام على %1 غير محسومة لنقص البيانات.</numerusform>
            <numerusform>الأحكام على %1 غير محسومة لنقص البيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because a condition of the agreement did not hold.</source>
        <translation>%1 عن %2 محتجز، لأن أحد شروط الاتفاقية لم يتحقق.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because so little is not paid.</source>
        <translation>%1 عن %2 محتجز، لأن مبلغًا ضئيلًا كهذا لا يُدفع.</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld until more months miss the target.</source>
        <translation>%1 عن %2 محتجز إلى أن يزيد عدد الأشهر التي لم يتحقق فيها الهدف.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late: %2.</source>
        <extracomment>%1: a number of tickets, %2: which one or ones</extracomment>
        <translation>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1: %2.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1: %2.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1: %2.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1: %2.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1: %2.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late: %3.</source>
        <translation>
            <numerusform>تأخرت %1 من أصل %2 تذكرة دعم: %3.</numerusform>
            <numerusform>تأخرت %1 من أصل %2 تذكرة دعم: %3.</numerusform>
            <numerusform>تذاكر الدعم المتأخرة %1 من أصل %2: %3.</numerusform>
            <numerusform>تأخرت %1 من أصل %2 تذاكر دعم: %3.</numerusform>
            <numerusform>تأخرت %1 من أصل %2 تذكرة دعم: %3.</numerusform>
            <numerusform>تأخرت %1 من أصل %2 تذكرة دعم: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>No remedy was agreed yet.</source>
        <translation>لم يُتفق على تعويض بعد.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AttachmentModel</name>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityChart</name>
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
    <message>
        <source>Still running</source>
        <translation>ما زال جاريًا</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>بيانات غير مكتملة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityController</name>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityPage</name>
    <message numerus="yes">
        <source>%n checks contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>لا فحص يناقض فحصًا آخر في اللحظة نفسها.</numerusform>
            <numerusform>فحص واحد يناقض فحصًا آخر في اللحظة نفسها؛ ويُحتسب الفاشل منهما.</numerusform>
            <numerusform>فحصان يناقضان فحصين آخرين في اللحظة نفسها؛ ويُحتسب الفاشل.</numerusform>
            <numerusform>%Ln فحوص تناقض فحوصًا أخرى في اللحظة نفسها؛ ويُحتسب الفاشل.</numerusform>
            <numerusform>%Ln فحصًا تناقض فحوصًا أخرى في اللحظة نفسها؛ ويُحتسب الفاشل.</numerusform>
            <numerusform>%Ln فحص تناقض فحوصًا أخرى في اللحظة نفسها؛ ويُحتسب الفاشل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract does not run in %1.</source>
        <translation>العقد غير سارٍ في %1.</translation>
    </message>
    <message>
        <source>Calculating %1…</source>
        <translation>جارٍ حساب %1…</translation>
    </message>
    <message>
        <source>%1 of %2 was not measured.</source>
        <translation>لم يُقَس %1 من %2.</translation>
    </message>
    <message>
        <source>%1. After that nothing was measured.</source>
        <comment>until when there is data</comment>
        <translation>%1. ولم يُقَس شيء بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BackupSettings</name>
    <message>
        <source>How often backups are made</source>
        <translation>وتيرة إنشاء النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>عدد النسخ الاحتياطية المحفوظة</translation>
    </message>
    <message>
        <source>Keep backups beside the workspace</source>
        <translation>حفظ النسخ الاحتياطية بجانب مساحة العمل</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>كل أربع ساعات</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Only before large changes</source>
        <translation>قبل التغييرات الكبيرة فقط</translation>
    </message>
    <message>
        <source>How often, while the workspace is open and changes</source>
        <translation>الوتيرة، ما دامت مساحة العمل مفتوحة وتتغير</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>عدد ما يُحفظ منها</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>مكان حفظ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose where backups are kept</source>
        <translation>اختيار مكان حفظ النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>بجانب مساحة العمل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Beside the workspace, in a folder that ends in .backups</source>
        <translation>بجانب مساحة العمل، في مجلد ينتهي اسمه بـ ‎.backups</translation>
    </message>
    <message>
        <source>A backup is also made before an import, a change of an agreement and the deletion of a contract, at most one an hour. Restore one from the File menu.</source>
        <translation>تُنشأ نسخة احتياطية أيضًا قبل الاستيراد وتغيير الاتفاقية وحذف العقد، بحد أقصى نسخة واحدة في الساعة. تُستعاد النسخ من قائمة «ملف».</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Backups</name>
    <message>
        <source>No backup was made before this change: %1. The change itself is saved.</source>
        <translation>لم تُنشأ نسخة احتياطية قبل هذا التغيير: %1. أما التغيير نفسه فقد حُفظ.</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>تُنشأ نسخة احتياطية</translation>
    </message>
    <message>
        <source>No backup could be made: %1. The workspace itself is untouched; choose another folder in the settings, or free some space.</source>
        <translation>تعذر إنشاء نسخة احتياطية: %1. لم تُمس مساحة العمل نفسها؛ اختر مجلدًا آخر في الإعدادات، أو أخلِ بعض المساحة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BalanceModel</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>العقود</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>في الفواتير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير المسدد</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>الزائد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardModel</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>المحتسب للرصيد</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message numerus="yes">
        <source>%n not classified</source>
        <translation>
            <numerusform>لا شيء غير مصنف</numerusform>
            <numerusform>واحد غير مصنف</numerusform>
            <numerusform>اثنان غير مصنفين</numerusform>
            <numerusform>%Ln غير مصنفة</numerusform>
            <numerusform>%Ln غير مصنف</numerusform>
            <numerusform>%Ln غير مصنف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>لا أسباب</numerusform>
            <numerusform>سبب واحد</numerusform>
            <numerusform>سببان</numerusform>
            <numerusform>%Ln أسباب</numerusform>
            <numerusform>%Ln سببًا</numerusform>
            <numerusform>%Ln سبب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardSection</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Credits and claims of all customers</source>
        <translation>أرصدة جميع العملاء ومطالباتهم</translation>
    </message>
    <message>
        <source>Nothing is due, and there is nothing to claim.</source>
        <translation>لا شيء مستحق، ولا شيء يُطالَب به.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>جميع العملاء</translation>
    </message>
    <message>
        <source>To negotiate</source>
        <translation>للتفاوض</translation>
    </message>
    <message numerus="yes">
        <source>remedies</source>
        <translation>
            <numerusform>تعويض</numerusform>
            <numerusform>تعويض</numerusform>
            <numerusform>تعويضان</numerusform>
            <numerusform>تعويضات</numerusform>
            <numerusform>تعويضًا</numerusform>
            <numerusform>تعويض</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>not in the amounts due</source>
        <translation>خارج المبالغ المستحقة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>الإجمالي حتى الآن</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message numerus="yes">
        <source>%n more customers are listed once you open them.</source>
        <translation>
            <numerusform>لا عملاء آخرين يُدرجون عند فتحهم.</numerusform>
            <numerusform>يُدرج عميل آخر عند فتحه.</numerusform>
            <numerusform>يُدرج عميلان آخران عند فتحهما.</numerusform>
            <numerusform>يُدرج %Ln عملاء آخرين عند فتحهم.</numerusform>
            <numerusform>يُدرج %Ln عميلًا آخر عند فتحهم.</numerusform>
            <numerusform>يُدرج %Ln عميل آخر عند فتحهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it can no longer be claimed</source>
        <translation>منه %1 لم تعد المطالبة به ممكنة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Brief</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its weekday: see QDate::toString().</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>أقل من 1 ث</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <extracomment>Stands between the items of a list but the last two.</extracomment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <extracomment>The last two of a list.</extracomment>
        <translation>%1 و%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetGauge</name>
    <message>
        <source>Error budget</source>
        <translation>ميزانية الأخطاء</translation>
    </message>
    <message>
        <source>Error budget: %1 %2</source>
        <translation>ميزانية الأخطاء: %1 %2</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>اضغط Enter لمعرفة السبب.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetSection</name>
    <message>
        <source>Error budget by day</source>
        <translation>ميزانية الأخطاء حسب اليوم</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no error budget.</source>
        <translation>لم يُقَس شيء، فلا ميزانية أخطاء.</translation>
    </message>
    <message>
        <source>Course of the budget</source>
        <translation>مسار الميزانية</translation>
    </message>
    <message>
        <source>What more downtime costs</source>
        <translation>كلفة التوقف الإضافي</translation>
    </message>
    <message>
        <source>Course of the budget over the month</source>
        <translation>مسار الميزانية خلال الشهر</translation>
    </message>
    <message>
        <source>The budget of a group is the sum of its services’ budgets.</source>
        <translation>ميزانية المجموعة هي مجموع ميزانيات خدماتها.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetWords</name>
    <message>
        <source>The target allows no downtime.</source>
        <translation>الهدف لا يسمح بأي توقف.</translation>
    </message>
    <message>
        <source>The budget was used up on %1.</source>
        <translation>استُنفدت الميزانية في %1.</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>استُنفدت الميزانية.</translation>
    </message>
    <message>
        <source>%1 of downtime will be allowed.</source>
        <translation>سيُسمح بـ%1 من وقت التوقف.</translation>
    </message>
    <message>
        <source>%1 used so far.</source>
        <translation>استُهلك %1 حتى الآن.</translation>
    </message>
    <message>
        <source>%1 used, and the month is over.</source>
        <translation>استُهلك %1، وانتهى الشهر.</translation>
    </message>
    <message>
        <source>There is no forecast: how the time counts is known only at the end.</source>
        <translation>لا توقعات: طريقة احتساب الوقت لا تُعرف إلا في النهاية.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it is used up by %1.</source>
        <translation>بمعدل آخر 7 أيام تُستنفد بحلول %1.</translation>
    </message>
    <message>
        <source>At this month’s rate it is used up by %1.</source>
        <translation>بمعدل هذا الشهر تُستنفد بحلول %1.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate, downtime reaches %1 by the month’s end.</source>
        <translation>بمعدل آخر 7 أيام يبلغ وقت التوقف %1 بنهاية الشهر.</translation>
    </message>
    <message>
        <source>At this month’s rate, downtime reaches %1 by the month’s end.</source>
        <translation>بمعدل هذا الشهر يبلغ وقت التوقف %1 بنهاية الشهر.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>بمعدل آخر 7 أيام تكفي: %1 من وقت التوقف بنهاية الشهر.</translation>
    </message>
    <message>
        <source>At this month’s rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>بمعدل هذا الشهر تكفي: %1 من وقت التوقف بنهاية الشهر.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 إضافية</translation>
    </message>
    <message>
        <source>More than %1 more</source>
        <translation>أكثر من %1 إضافية</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1.</source>
        <translation>ساعة توقف إضافية تكلّف %1.</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (%2 or less): %3.</source>
        <translation>%1 وتسري الشريحة التالية (%2 أو أقل): %3.</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (below %2): %3.</source>
        <translation>%1 وتسري الشريحة التالية (دون %2): %3.</translation>
    </message>
    <message>
        <source>%1, and the target is missed: %2.</source>
        <translation>%1 ولا يتحقق الهدف: %2.</translation>
    </message>
    <message>
        <source>%1, and the target is missed.</source>
        <translation>%1 ولا يتحقق الهدف.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>الاتفاقية لا تسمّي مبلغًا: يُتفاوض على التعويض.</translation>
    </message>
    <message>
        <source>A condition of the agreement does not hold, so no credit is given now.</source>
        <translation>أحد شروط الاتفاقية غير متحقق، فلا يُمنح رصيد الآن.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>a length over the budget</comment>
        <translation>تجاوز بـ%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of the budget</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of a budget</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Used %1 of %2; left %3</source>
        <translation>استُهلك %1 من %2؛ المتبقي %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownChart</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Budget left (h)</source>
        <translation>المتبقي من الميزانية (س)</translation>
    </message>
    <message>
        <source>Budget left (s)</source>
        <translation>المتبقي من الميزانية (ث)</translation>
    </message>
    <message>
        <source>Budget left (min)</source>
        <translation>المتبقي من الميزانية (د)</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>المستهلك</translation>
    </message>
    <message>
        <source>Spent evenly</source>
        <translation>الإنفاق المتساوي</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>المتبقي</translation>
    </message>
    <message>
        <source>Rate so far</source>
        <translation>المعدل حتى الآن</translation>
    </message>
    <message>
        <source>Last 7 days’ rate</source>
        <translation>معدل آخر 7 أيام</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownSection</name>
    <message>
        <source>Chart of the error budget over the period</source>
        <translation>مخطط ميزانية الأخطاء على مدى الفترة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnModel</name>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Downtime so far</source>
        <translation>وقت التوقف حتى الآن</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>المتبقي من الميزانية</translation>
    </message>
    <message>
        <source>Left if spent evenly</source>
        <translation>المتبقي عند الإنفاق المتساوي</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarContentsView</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 إلى %2: %3</translation>
    </message>
    <message>
        <source> (cancelled)</source>
        <translation> (ملغاة)</translation>
    </message>
    <message>
        <source> (tentative)</source>
        <translation> (مبدئية)</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>، لـ%1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>المفهوم</translation>
    </message>
    <message>
        <source>%1: the instance of %2 is cancelled</source>
        <translation>%1: أُلغي تكرار %2</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1: أُلغي</translation>
    </message>
    <message>
        <source>Understood (%1)</source>
        <translation>المفهوم (%1)</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>المرفوض (%1)</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>المتجاهَل</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>المتجاهَل (%1)</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarController</name>
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
            <numerusform>كُتب: %1، %Ln نوافذ صيانة</numerusform>
            <numerusform>كُتب: %1، %Ln نافذة صيانة</numerusform>
            <numerusform>كُتب: %1، %Ln نافذة صيانة</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this calendar was already here; nothing changed.</source>
        <translation>كل ما في هذا التقويم كان موجودًا هنا؛ لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Calendar imported: %n rows changed.</source>
        <translation>
            <numerusform>استُورد التقويم: لم يتغير أي صف.</numerusform>
            <numerusform>استُورد التقويم: تغير صف واحد.</numerusform>
            <numerusform>استُورد التقويم: تغير صفان.</numerusform>
            <numerusform>استُورد التقويم: تغيرت %Ln صفوف.</numerusform>
            <numerusform>استُورد التقويم: تغير %Ln صفًا.</numerusform>
            <numerusform>استُورد التقويم: تغير %Ln صف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows stay as they were edited here, though the calendar has them differently.</source>
        <translation>
            <numerusform>لا نافذة تخالف التقويم.</numerusform>
            <numerusform>نافذة واحدة تبقى كما حُررت هنا مع أنها في التقويم مختلفة.</numerusform>
            <numerusform>نافذتان تبقيان كما حُررتا هنا مع أنهما في التقويم مختلفتان.</numerusform>
            <numerusform>%Ln نوافذ تبقى كما حُررت هنا مع أنها في التقويم مختلفة.</numerusform>
            <numerusform>%Ln نافذة تبقى كما حُررت هنا مع أنها في التقويم مختلفة.</numerusform>
            <numerusform>%Ln نافذة تبقى كما حُررت هنا مع أنها في التقويم مختلفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Import a &amp;calendar…</source>
        <translation>استيراد &amp;تقويم…</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>استيراد تقويم</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>تقاويم (*.ics);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>The calendars are still being read; wait until they are ready.</source>
        <translation>ما زالت التقاويم قيد القراءة؛ انتظر حتى تصبح جاهزة.</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>يُقرأ التقويم</translation>
    </message>
    <message>
        <source>The calendar was not imported; nothing was changed.
%1</source>
        <translation>لم يُستورد التقويم؛ لم يتغير شيء.
%1</translation>
    </message>
    <message>
        <source>Save the announcement</source>
        <translation>حفظ الإعلان</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>نصوص (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>The import stays as it is: %1</source>
        <translation>يبقى الاستيراد كما هو: %1</translation>
    </message>
    <message>
        <source>import of a calendar</source>
        <translation>استيراد تقويم</translation>
    </message>
    <message numerus="yes">
        <source>%n events are older than what is here and changed nothing.</source>
        <translation>
            <numerusform>لا أحداث أقدم مما هو موجود هنا.</numerusform>
            <numerusform>حدث واحد أقدم مما هو موجود هنا ولم يغير شيئًا.</numerusform>
            <numerusform>حدثان أقدم مما هو موجود هنا ولم يغيرا شيئًا.</numerusform>
            <numerusform>%Ln أحداث أقدم مما هو موجود هنا ولم تغير شيئًا.</numerusform>
            <numerusform>%Ln حدثًا أقدم مما هو موجود هنا ولم تغير شيئًا.</numerusform>
            <numerusform>%Ln حدث أقدم مما هو موجود هنا ولم تغير شيئًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>تخطيط صيانة</translation>
    </message>
    <message>
        <source>This program was built without calendars.</source>
        <translation>بُني هذا البرنامج دون دعم التقويمات.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarEntry</name>
    <message>
        <source>Not announced yet</source>
        <translation>لم تُعلن بعد</translation>
    </message>
    <message>
        <source>Partly, %1 of %2</source>
        <translation>جزئيًا، %1 من %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Notice by %1</source>
        <translation>الإشعار قبل %1</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>مسودة، %1</translation>
    </message>
    <message>
        <source>New maintenance</source>
        <translation>صيانة جديدة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarImportDialog</name>
    <message>
        <source>Contracts that the calendar is for</source>
        <translation>العقود التي يخصها التقويم</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>استيراد تقويم</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n maintenance windows. Nothing is stored yet.</source>
        <translation>
            <numerusform>لا نوافذ صيانة في %1. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>نافذة صيانة واحدة في %1. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>نافذتا صيانة في %1. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>%Ln نوافذ صيانة في %1. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>%Ln نافذة صيانة في %1. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>%Ln نافذة صيانة في %1. لم يُخزَّن شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>السطر %1: %2</translation>
    </message>
    <message>
        <source>Which contracts are they for?</source>
        <translation>ما العقود التي تخصها؟</translation>
    </message>
    <message>
        <source>Import the others &amp;without what is refused</source>
        <translation>استيراد البقية &amp;دون المرفوض</translation>
    </message>
    <message>
        <source>Import the others without what is refused</source>
        <translation>استيراد البقية دون المرفوض</translation>
    </message>
    <message>
        <source>Windows that were edited here stay as they are. Importing it again changes nothing.</source>
        <translation>نوافذ الصيانة التي حُررت هنا تبقى كما هي. ولا يغيّر استيراد التقويم نفسه مرة أخرى شيئًا.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarPage</name>
    <message>
        <source>No maintenance is planned.</source>
        <translation>لا صيانة مخططًا لها.</translation>
    </message>
    <message>
        <source>No downtime in accepted maintenance.</source>
        <translation>لا توقف في صيانة مقبولة.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>الأسبوع</translation>
    </message>
    <message>
        <source>announced to the customer by %1</source>
        <translation>أُعلنت للعميل عبر %1</translation>
    </message>
    <message>
        <source>Customers that are shown</source>
        <translation>العملاء المعروضون</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
    <message>
        <source>&amp;Plan maintenance</source>
        <translation>&amp;تخطيط صيانة</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>تخطيط صيانة</translation>
    </message>
    <message>
        <source>Maintenance as a list</source>
        <translation>الصيانة كقائمة</translation>
    </message>
    <message>
        <source>Show &amp;past maintenance</source>
        <translation>إظهار الصيانة ال&amp;ماضية</translation>
    </message>
    <message>
        <source>Show past maintenance too</source>
        <translation>إظهار الصيانة الماضية أيضًا</translation>
    </message>
    <message>
        <source>Monthly limit, window by window</source>
        <translation>الحد الشهري، نافذةً نافذة</translation>
    </message>
    <message>
        <source>Maintenance of several customers</source>
        <translation>صيانة عدة عملاء</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>استيراد تقويم…</translation>
    </message>
    <message>
        <source>Export as calendar…</source>
        <translation>التصدير كتقويم…</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>جميع العملاء</translation>
    </message>
    <message>
        <source>No maintenance in %1</source>
        <translation>لا صيانة في %1</translation>
    </message>
    <message numerus="yes">
        <source>%n windows in %1, %2 accepted</source>
        <translation>
            <numerusform>لا نوافذ في %1، المقبول %2</numerusform>
            <numerusform>نافذة واحدة في %1، المقبول %2</numerusform>
            <numerusform>نافذتان في %1، المقبول %2</numerusform>
            <numerusform>%Ln نوافذ في %1، المقبول %2</numerusform>
            <numerusform>%Ln نافذة في %1، المقبول %2</numerusform>
            <numerusform>%Ln نافذة في %1، المقبول %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance that concerns several customers</source>
        <translation>صيانة تخص عدة عملاء</translation>
    </message>
    <message>
        <source>Monthly limit: not calculated for this month yet</source>
        <translation>الحد الشهري: لم يُحسب لهذا الشهر بعد</translation>
    </message>
    <message>
        <source>Monthly limit: none set</source>
        <translation>الحد الشهري: غير محدد</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance.</source>
        <translation>الاتفاقية لا تقبل أي صيانة.</translation>
    </message>
    <message>
        <source>Monthly limit for %2: %1, %3 used, %4 left. %5 over, of which %6 count as downtime.</source>
        <translation>الحد الشهري لـ%2: %1، استُهلك %3 وبقي %4. التجاوز %5، منه %6 يُحتسب وقت توقف.</translation>
    </message>
    <message>
        <source>Monthly limit for %1: none set, %2 of maintenance excluded</source>
        <translation>الحد الشهري لـ%1: غير محدد، استُبعد %2 من الصيانة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CareController</name>
    <message>
        <source>The last backup has everything already; no other one was made.</source>
        <translation>النسخة الاحتياطية الأخيرة تضم كل شيء؛ لم تُنشأ نسخة أخرى.</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>أُنشئت نسخة احتياطية: %1</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>إنشاء نسخة ا&amp;حتياطية الآن</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>C&amp;heck the workspace…</source>
        <translation>&amp;فحص مساحة العمل…</translation>
    </message>
    <message>
        <source>Co&amp;mpact the workspace</source>
        <translation>&amp;ضغط مساحة العمل</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>تُقارن النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>تُستعاد النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>The backup was not restored: %1.</source>
        <translation>لم تُستعد النسخة الاحتياطية: %1.</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>استُعيدت النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as %1.</source>
        <translation>استُعيدت النسخة الاحتياطية. وما كان موجودًا من قبل محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>تُفحص مساحة العمل</translation>
    </message>
    <message>
        <source>Compacting the workspace</source>
        <translation>تُضغط مساحة العمل</translation>
    </message>
    <message>
        <source>The workspace was not compacted: %1. What is in it is safe.</source>
        <translation>لم تُضغط مساحة العمل: %1. وما فيها آمن.</translation>
    </message>
    <message>
        <source>The workspace takes %1 now, and took %2 before.</source>
        <translation>تشغل مساحة العمل الآن %1، وكانت تشغل %2.</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>يجري البحث عن النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Show its backups…</source>
        <translation>عرض نسخها الاحتياطية…</translation>
    </message>
    <message>
        <source>The disk did not confirm it: after a power cut it may be missing; then restore it again.</source>
        <translation>لم يؤكدها القرص: بعد انقطاع الكهرباء قد تكون مفقودة؛ عندئذ استعدها من جديد.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CaseImport</name>
    <message>
        <source>Importing</source>
        <translation>يجري الاستيراد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CellText</name>
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
    <message>
        <source>less than %1</source>
        <comment>a share</comment>
        <translation>أقل من %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>مفتاح المخطط: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CheckDialog</name>
    <message>
        <source>Checking the workspace…</source>
        <translation>تُفحص مساحة العمل…</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>فحص مساحة العمل</translation>
    </message>
    <message>
        <source>Everything is read: the file, the history, every row and every check. A large workspace takes a minute. You can go on; what you change meanwhile is saved after it.</source>
        <translation>يُقرأ كل شيء: الملف والسجل وكل صف وكل فحص. تستغرق مساحة العمل الكبيرة دقيقة. يمكنك مواصلة العمل؛ وما تغيّره في أثناء ذلك يُحفظ بعد الانتهاء.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation>نسخ النتيجة كنص</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>ا&amp;ستعادة نسخة احتياطية…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>تعذر فحص %1</translation>
    </message>
    <message>
        <source>%1 is as it was written</source>
        <translation>%1 كما كُتب</translation>
    </message>
    <message>
        <source>Nothing is damaged, and no other program changed it.</source>
        <translation>لا شيء تالف، ولم يغيّره أي برنامج آخر.</translation>
    </message>
    <message>
        <source>The file was left as it is, and so were its backups. Do not report or claim anything from it before you know who changed it. If nobody meant to change it, restore a backup: what is there now is kept as a copy.</source>
        <translation>تُرك الملف كما هو، وكذلك نسخه الاحتياطية. لا تُدرج شيئًا منه في تقرير ولا تطالب بشيء بناءً عليه قبل أن تعرف من غيّره. وإذا لم يقصد أحد تغييره، فاستعد نسخة احتياطية: يُحفظ ما هو موجود الآن كنسخة.</translation>
    </message>
    <message numerus="yes">
        <source>%n findings in %1</source>
        <translation>
            <numerusform>لا ملاحظات في %1</numerusform>
            <numerusform>ملاحظة واحدة في %1</numerusform>
            <numerusform>ملاحظتان في %1</numerusform>
            <numerusform>%Ln ملاحظات في %1</numerusform>
            <numerusform>%Ln ملاحظة في %1</numerusform>
            <numerusform>%Ln ملاحظة في %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History: %n entries. %1</source>
        <translation>
            <numerusform>السجل: لا قيود. %1</numerusform>
            <numerusform>السجل: قيد واحد. %1</numerusform>
            <numerusform>السجل: قيدان. %1</numerusform>
            <numerusform>السجل: %Ln قيود. %1</numerusform>
            <numerusform>السجل: %Ln قيدًا. %1</numerusform>
            <numerusform>السجل: %Ln قيد. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimBoard</name>
    <message>
        <source>%1, cut to the cap</source>
        <translation>%1، خُفِّض إلى السقف</translation>
    </message>
    <message>
        <source>%1, %2 tier</source>
        <translation>%1، شريحة %2</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>مستحق خلال %1</translation>
    </message>
    <message>
        <source>due</source>
        <translation>مستحق</translation>
    </message>
    <message>
        <source>ready to file, %1 left</source>
        <translation>جاهزة للتقديم، بقي %1</translation>
    </message>
    <message>
        <source>ready to file</source>
        <translation>جاهزة للتقديم</translation>
    </message>
    <message>
        <source>waiting for a condition</source>
        <translation>بانتظار شرط</translation>
    </message>
    <message>
        <source>collecting proof</source>
        <translation>قيد جمع الإثبات</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>يُتفق عليه لاحقًا</translation>
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
        <source>on the invoice</source>
        <translation>على الفاتورة</translation>
    </message>
    <message>
        <source>no claim needed</source>
        <translation>لا تلزم مطالبة</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <translation>%1 محتجز</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>انقضت مهلتها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer and service</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, credited %2</source>
        <translation>%1، مُنح رصيد %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>التقديم قبل %1 (%2)</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>الناقص: %1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>غير متحقق: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimClock</name>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>On the invoice</source>
        <translation>على الفاتورة</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>Filed; the deadline no longer applies</source>
        <translation>قُدّمت؛ الموعد النهائي لم يعد ساريًا</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>التقديم قبل %1 (%2)</translation>
    </message>
    <message>
        <source>%1 time, %2</source>
        <translation>بتوقيت %1، %2</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>لم تُقدَّم بعد</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>لا موعد نهائيًا</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>انقضى في %1</translation>
    </message>
    <message>
        <source>Can no longer be claimed</source>
        <translation>لم تعد المطالبة ممكنة</translation>
    </message>
    <message>
        <source>File today by %1</source>
        <translation>التقديم اليوم قبل %1</translation>
    </message>
    <message>
        <source>File by %1</source>
        <translation>التقديم قبل %1</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>قُدّمت</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimDraft</name>
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
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>لا تُقدَّم ما دام هذا الشرط غير مستوفى: %1</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, outage of %2</source>
        <translation>مطالبة برصيد الخدمة: %1، انقطاع %2</translation>
    </message>
    <message>
        <source>To be filed by: %1; %2</source>
        <translation>تُقدَّم في موعد أقصاه: %1؛ %2</translation>
    </message>
    <message numerus="yes">
        <source>Proof, %n failed connection tests, attached as CSV:</source>
        <translation>
            <numerusform>الإثبات، بلا اختبارات اتصال فاشلة، مرفق بصيغة CSV:</numerusform>
            <numerusform>الإثبات، اختبار اتصال فاشل واحد، مرفق بصيغة CSV:</numerusform>
            <numerusform>الإثبات، اختبارا اتصال فاشلان، مرفقان بصيغة CSV:</numerusform>
            <numerusform>الإثبات، %Ln اختبارات اتصال فاشلة، مرفقة بصيغة CSV:</numerusform>
            <numerusform>الإثبات، %Ln اختبار اتصال فاشلًا، مرفقة بصيغة CSV:</numerusform>
            <numerusform>الإثبات، %Ln اختبار اتصال فاشل، مرفقة بصيغة CSV:</numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2 of %3 failed</source>
        <translation>- %1: فشل %2 إلى %3</translation>
    </message>
    <message>
        <source>Agreement: %1; clauses %2</source>
        <translation>الاتفاقية: %1؛ البنود %2</translation>
    </message>
    <message>
        <source>Required by the agreement (%1):</source>
        <translation>ما تشترطه الاتفاقية (%1):</translation>
    </message>
    <message>
        <source>- STILL MISSING: %1</source>
        <translation>- ما زال ناقصًا: %1</translation>
    </message>
    <message>
        <source>- met: %1</source>
        <translation>- مستوفى: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item and value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, %2</source>
        <translation>مطالبة برصيد الخدمة: %1، %2</translation>
    </message>
    <message>
        <source>Period: from %1 to %2</source>
        <translation>الفترة: من %1 إلى %2</translation>
    </message>
    <message>
        <source>Reported by ticket: %1</source>
        <translation>أبلغت عنه التذكرة: %1</translation>
    </message>
    <message>
        <source>Credit: %1 for %2, once for all its outages</source>
        <translation>الرصيد: %1 عن %2، مرة واحدة عن كل انقطاعاته</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimForm</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>ما يعترضها</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and amount</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1: %2، من %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a note</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Claim of %1: %2</source>
        <translation>مطالبة %1: %2</translation>
    </message>
    <message>
        <source>Claim for the period from %1: %2</source>
        <translation>مطالبة الفترة من %1: %2</translation>
    </message>
    <message>
        <source>Recipient of the claim</source>
        <translation>مستلم المطالبة</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>Edit the letter</source>
        <translation>تحرير الرسالة</translation>
    </message>
    <message>
        <source>Letter of the claim</source>
        <translation>رسالة المطالبة</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>&amp;نسخ النص</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Save as e-&amp;mail…</source>
        <translation>الحفظ ك&amp;بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Save the claim as an e-mail with its proof</source>
        <translation>حفظ المطالبة كرسالة بريد إلكتروني مع إثباتها</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <translation>حالة المطالبة</translation>
    </message>
    <message>
        <source>Save the state of the claim</source>
        <translation>حفظ حالة المطالبة</translation>
    </message>
    <message>
        <source>&amp;Undo filing</source>
        <translation>ت&amp;راجع عن التقديم</translation>
    </message>
    <message>
        <source>Undo filing: remove what is recorded of the claim</source>
        <translation>التراجع عن التقديم: إزالة ما سُجّل عن المطالبة</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>سجل المطالبة</translation>
    </message>
    <message>
        <source>Ticket number, the provider’s answer</source>
        <translation>رقم التذكرة، رد المزوّد</translation>
    </message>
    <message>
        <source>The provider’s address for claims</source>
        <translation>عنوان المزوّد للمطالبات</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>رسالة إلى %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>قُدّمت</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>على الفاتورة</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>given</source>
        <translation>متوفر</translation>
    </message>
    <message>
        <source>filing undone</source>
        <translation>أُلغي التقديم</translation>
    </message>
    <message>
        <source>“%1” does not hold now, and the agreement takes no claim meanwhile (%2).</source>
        <translation>«%1» غير متحقق الآن، والاتفاقية لا تقبل مطالبة ما دام كذلك (%2).</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>ما زال ناقصًا: %1.</translation>
    </message>
    <message>
        <source>The deadline is over.</source>
        <translation>انقضى الموعد النهائي.</translation>
    </message>
    <message>
        <source>Enter an amount: %1.</source>
        <translation>أدخل مبلغًا: %1.</translation>
    </message>
    <message>
        <source>The claim for the period from %1 covers part of the same time. Undo its filing first.</source>
        <translation>المطالبة عن الفترة من %1 تشمل جزءًا من الوقت نفسه. تراجع عن تقديمها أولًا.</translation>
    </message>
    <message>
        <source>The claim for the outage from %1 covers part of the same time. Undo its filing first.</source>
        <translation>المطالبة عن الانقطاع من %1 تشمل جزءًا من الوقت نفسه. تراجع عن تقديمها أولًا.</translation>
    </message>
    <message>
        <source>Mark as &amp;filed</source>
        <translation>وسمها م&amp;قدَّمة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>This is no e-mail address: it is left out of the e-mail.</source>
        <translation>هذا ليس عنوان بريد إلكتروني: يُترك خارج الرسالة.</translation>
    </message>
    <message>
        <source>Filing undone for the period from %1</source>
        <translation>أُلغي التقديم عن الفترة من %1</translation>
    </message>
    <message>
        <source>Filing undone for the outage of %1</source>
        <translation>أُلغي التقديم عن انقطاع %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimNotes</name>
    <message>
        <source>Claim due %1</source>
        <comment>a time of day</comment>
        <translation>موعد المطالبة %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer and an amount</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimPanel</name>
    <message>
        <source>Choose a line with a claim to see its letter and its deadline.</source>
        <translation>اختر سطرًا فيه مطالبة لرؤية رسالتها وموعدها النهائي.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimReminderController</name>
    <message>
        <source>A claim’s deadline is near: %1</source>
        <translation>اقترب الموعد النهائي لمطالبة: %1</translation>
    </message>
    <message>
        <source>%1, outage of %2: to be claimed by %3, %4.</source>
        <translation>%1، انقطاع %2: تُقدَّم المطالبة قبل %3، %4.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and text</comment>
        <translation>%1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadlines are near.</source>
        <translation>
            <numerusform>لا مواعيد أخرى قريبة.</numerusform>
            <numerusform>موعد نهائي آخر قريب.</numerusform>
            <numerusform>موعدان نهائيان آخران قريبان.</numerusform>
            <numerusform>%Ln مواعيد نهائية أخرى قريبة.</numerusform>
            <numerusform>%Ln موعدًا نهائيًا آخر قريبة.</numerusform>
            <numerusform>%Ln موعد نهائي آخر قريبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, period from %2: to be claimed by %3, %4.</source>
        <translation>%1، الفترة من %2: يُطالَب بها قبل %3، %4.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClauseModel</name>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>بعبارتنا</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>لا شيء هنا</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>لا مواضع</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>%Ln مواضع</numerusform>
            <numerusform>%Ln موضعًا</numerusform>
            <numerusform>%Ln موضع</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>موضع التطبيق</translation>
    </message>
    <message>
        <source>Not a clause of an agreement of the library.</source>
        <translation>ليس بندًا في أي من اتفاقيات المكتبة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockRing</name>
    <message>
        <source>Clock: %1</source>
        <translation>المهلة: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockText</name>
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
</context>
<context>
    <name>makegood::ui::ClockTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A ticket and its severity.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>ticket, what is due, clock</comment>
        <translation>%1: %2، %3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1، قبل %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandLine</name>
    <message>
        <source>The workspace to open.</source>
        <translation>مساحة العمل المراد فتحها.</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>فتح مساحة العمل النموذجية.</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.</source>
        <translation>اعرف أي مستويات الخدمة تحققت، وما المستحق لك.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>أمر</translation>
    </message>
    <message>
        <source>A contract, a page, a month such as 2026-03, a view, a command</source>
        <translation>عقد، أو صفحة، أو شهر مثل 2026-03، أو عرض، أو أمر</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>الأوامر التي عُثر عليها</translation>
    </message>
    <message numerus="yes">
        <source>%1. Enter does it, Up and Down choose another of %n.</source>
        <translation>
            <numerusform>%1. Enter ينفذه؛ لا غيره.</numerusform>
            <numerusform>%1. Enter ينفذه؛ لا غيره.</numerusform>
            <numerusform>%1. Enter ينفذه، والسهمان أعلى وأسفل يختاران الأمر الآخر.</numerusform>
            <numerusform>%1. Enter ينفذه، والسهمان أعلى وأسفل يختاران غيره من %Ln أوامر.</numerusform>
            <numerusform>%1. Enter ينفذه، والسهمان أعلى وأسفل يختاران غيره من %Ln أمرًا.</numerusform>
            <numerusform>%1. Enter ينفذه، والسهمان أعلى وأسفل يختاران غيره من %Ln أمر.</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>لا نتائج.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConditionModel</name>
    <message>
        <source>Cap: %1 of the fee</source>
        <translation>السقف: %1 من الرسم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Cap or condition</source>
        <translation>السقف أو الشرط</translation>
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
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>مستوفى</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>غير مستوفى</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>لم يُبلغ</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>بُلغ</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConflictModel</name>
    <message>
        <source>Windows overlap, one verdict</source>
        <translation>نوافذ متداخلة، حكم واحد</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
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
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>One window: %1 accept, %2 in part, %3 refuse</source>
        <translation>نافذة واحدة: %1 يقبلها، و%2 جزئيًا، و%3 يرفضها</translation>
    </message>
    <message>
        <source>Windows overlap: %1 accept, %2 in part, %3 refuse</source>
        <translation>نوافذ متداخلة: %1 يقبل، و%2 جزئيًا، و%3 يرفض</translation>
    </message>
    <message numerus="yes">
        <source>One window, %Ln contracts, one verdict</source>
        <translation>
            <numerusform>نافذة واحدة، بلا عقود، حكم واحد</numerusform>
            <numerusform>نافذة واحدة، عقد واحد، حكم واحد</numerusform>
            <numerusform>نافذة واحدة، عقدان، حكم واحد</numerusform>
            <numerusform>نافذة واحدة، %Ln عقود، حكم واحد</numerusform>
            <numerusform>نافذة واحدة، %Ln عقدًا، حكم واحد</numerusform>
            <numerusform>نافذة واحدة، %Ln عقد، حكم واحد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectController</name>
    <message>
        <source>Another program syncs this workspace: %1. The first sync begins when it is done.</source>
        <translation>برنامج آخر يزامن مساحة العمل هذه: %1. تبدأ المزامنة الأولى عند انتهائه.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>ربط مصدر</translation>
    </message>
    <message>
        <source>A newer program recorded this source; this version cannot change it.</source>
        <translation>سجّل إصدار أحدث من البرنامج هذا المصدر؛ ولا يمكن لهذا الإصدار تغييره.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Save and sync</source>
        <translation>حفظ ومزامنة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>This program has no kinds of sources.</source>
        <translation>لا يتضمن هذا البرنامج أي نوع من المصادر.</translation>
    </message>
    <message>
        <source>Choose the service of at least one series.</source>
        <translation>اختر الخدمة لسلسلة واحدة على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%n series stay unmapped. You can map them later in Sources.</source>
        <translation>
            <numerusform>لا سلاسل غير معيَّنة.</numerusform>
            <numerusform>تبقى سلسلة واحدة غير معيَّنة. يمكنك تعيينها لاحقًا في «المصادر».</numerusform>
            <numerusform>تبقى سلسلتان غير معيَّنتين. يمكنك تعيينهما لاحقًا في «المصادر».</numerusform>
            <numerusform>تبقى %Ln سلاسل غير معيَّنة. يمكنك تعيينها لاحقًا في «المصادر».</numerusform>
            <numerusform>تبقى %Ln سلسلة غير معيَّنة. يمكنك تعيينها لاحقًا في «المصادر».</numerusform>
            <numerusform>تبقى %Ln سلسلة غير معيَّنة. يمكنك تعيينها لاحقًا في «المصادر».</numerusform>
        </translation>
    </message>
    <message>
        <source>Every series has its service.</source>
        <translation>لكل سلسلة خدمتها.</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>عُيّن %1 من %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a source of this name already. Give this one another name.</source>
        <translation>يوجد مصدر بهذا الاسم. أدخل اسمًا آخر لهذا المصدر.</translation>
    </message>
    <message>
        <source>%1, secret for the system&apos;s keyring</source>
        <translation>%1، والسر لحلقة مفاتيح النظام</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>يُسأل %1</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>أجاب خلال %1.</translation>
    </message>
    <message>
        <source>%1 Version %2.</source>
        <translation>%1 الإصدار %2.</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>يُسرد ما يُراقَب</translation>
    </message>
    <message>
        <source>The series could not be listed: %1. Nothing was stored.</source>
        <translation>تعذر سرد السلاسل: %1. لم يُخزَّن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n series found</source>
        <translation>
            <numerusform>لم يُعثر على سلاسل</numerusform>
            <numerusform>عُثر على سلسلة واحدة</numerusform>
            <numerusform>عُثر على سلسلتين</numerusform>
            <numerusform>عُثر على %Ln سلاسل</numerusform>
            <numerusform>عُثر على %Ln سلسلة</numerusform>
            <numerusform>عُثر على %Ln سلسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>تُقرأ الخدمات</translation>
    </message>
    <message>
        <source>Map series, then see what %1 would be with them.</source>
        <translation>عيّن السلاسل، ثم اعرف كيف سيكون %1 بها.</translation>
    </message>
    <message>
        <source>Reading %1 of the source; nothing is stored.</source>
        <translation>يُقرأ %1 من المصدر؛ ولا يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Reading %1 of the source</source>
        <translation>يُقرأ %1 من المصدر</translation>
    </message>
    <message>
        <source>First sync: %1</source>
        <translation>المزامنة الأولى: %1</translation>
    </message>
    <message>
        <source>You stopped it; nothing was stored.</source>
        <translation>أُوقف بطلب منك؛ لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>Storing the source</source>
        <translation>يُخزَّن المصدر</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password or token is kept for this run only and is asked for again after the next start.</source>
        <translation>لا حلقة مفاتيح في هذا الحاسوب: تُحفظ كلمة المرور أو رمز الوصول لهذا التشغيل فقط، وتُطلب من جديد بعد التشغيل التالي.</translation>
    </message>
    <message>
        <source>%1. From now on it syncs by itself while the window is open.</source>
        <translation>%1. ومن الآن تجري المزامنة تلقائيًا ما دامت النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أُوقفت بطلب منك.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks that came before are stored and safe; it is tried again by itself, from there.</source>
        <translation>
            <numerusform>لم تصل فحوص بعد؛ وتُعاد المحاولة تلقائيًا.</numerusform>
            <numerusform>الفحص الذي وصل قبل ذلك مخزَّن ومحفوظ؛ وتُعاد المحاولة تلقائيًا من هناك.</numerusform>
            <numerusform>الفحصان اللذان وصلا قبل ذلك مخزَّنان ومحفوظان؛ وتُعاد المحاولة تلقائيًا من هناك.</numerusform>
            <numerusform>وصلت قبل ذلك %Ln فحوص وهي مخزَّنة ومحفوظة؛ وتُعاد المحاولة تلقائيًا من هناك.</numerusform>
            <numerusform>وصل قبل ذلك %Ln فحصًا وهي مخزَّنة ومحفوظة؛ وتُعاد المحاولة تلقائيًا من هناك.</numerusform>
            <numerusform>وصل قبل ذلك %Ln فحص وهي مخزَّنة ومحفوظة؛ وتُعاد المحاولة تلقائيًا من هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n series.</source>
        <translation>
            <numerusform>لا يأتي %1 بأي سلسلة.</numerusform>
            <numerusform>يأتي %1 بسلسلة واحدة.</numerusform>
            <numerusform>يأتي %1 بسلسلتين.</numerusform>
            <numerusform>يأتي %1 بـ%Ln سلاسل.</numerusform>
            <numerusform>يأتي %1 بـ%Ln سلسلة.</numerusform>
            <numerusform>يأتي %1 بـ%Ln سلسلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating the preview</source>
        <translation>تُحسب المعاينة</translation>
    </message>
    <message>
        <source>The first sync of %1 continues in the background.</source>
        <translation>تستمر المزامنة الأولى لـ%1 في الخلفية.</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. You can continue without the preview.</source>
        <translation>تعذرت قراءة %1: %2. يمكنك المتابعة دون المعاينة.</translation>
    </message>
    <message>
        <source>You stopped reading the month. You can continue without the preview.</source>
        <translation>أُوقفت قراءة الشهر بطلب منك. يمكنك المتابعة دون المعاينة.</translation>
    </message>
    <message>
        <source>%1 Continue, and it goes on from there; nothing is read twice.</source>
        <translation>%1 تابع لتُستأنف المزامنة من هناك؛ لا يُقرأ شيء مرتين.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSection</name>
    <message>
        <source>What do you monitor with?</source>
        <translation>بأي نظام تراقب؟</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>هل يجيب؟</translation>
    </message>
    <message>
        <source>This is what it monitors</source>
        <translation>هذا ما يراقبه</translation>
    </message>
    <message>
        <source>Which series belongs to which service?</source>
        <translation>أي سلسلة تنتمي إلى أي خدمة؟</translation>
    </message>
    <message>
        <source>Choose the system that checks your services.</source>
        <translation>اختر النظام الذي يفحص خدماتك.</translation>
    </message>
    <message>
        <source>It is asked, never changed. Nothing is stored before you start.</source>
        <translation>يُسأل فقط ولا يُغيَّر أبدًا. ولا يُخزَّن شيء قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Every series with data in the last minutes. You map them in the next step.</source>
        <translation>كل سلسلة لها بيانات في الدقائق الأخيرة. تُعيَّن السلاسل في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Suggestions come from host names. Nothing is stored before you start.</source>
        <translation>تأتي الاقتراحات من أسماء المضيفين. ولا يُخزَّن شيء قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>After this it syncs by itself, every five minutes.</source>
        <translation>بعد ذلك تجري المزامنة تلقائيًا كل خمس دقائق.</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>ربط مصدر</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ر&amp;جوع</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>%1: step %2 of %3, %4</source>
        <translation>%1: الخطوة %2 من %3، %4</translation>
    </message>
    <message>
        <source>Where is it, and how do you sign in?</source>
        <translation>أين هو، وكيف تسجّل الدخول إليه؟</translation>
    </message>
    <message>
        <source>Fetch past data</source>
        <translation>جلب بيانات الماضي</translation>
    </message>
    <message>
        <source>It is asked once for its version, its clock and how far back its data goes.</source>
        <translation>يُسأل مرة واحدة عن إصداره وساعته وإلى أي تاريخ ترجع بياناته.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSteps</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Address and sign-in</source>
        <translation>العنوان وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>الاختبار</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>الاكتشاف</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>التعيين</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البدء</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>تم: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConsequenceModel</name>
    <message>
        <source>Target of %1 missed</source>
        <translation>لم يتحقق الهدف %1</translation>
    </message>
    <message>
        <source>Tier below %1: %2</source>
        <translation>الشريحة دون %1: %2</translation>
    </message>
    <message>
        <source>Tier below %1</source>
        <translation>الشريحة دون %1</translation>
    </message>
    <message>
        <source>One more hour</source>
        <translation>ساعة أخرى</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>أكثر من %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>ما يحدث</translation>
    </message>
    <message>
        <source>Further downtime</source>
        <translation>توقف إضافي</translation>
    </message>
    <message>
        <source>Credit then</source>
        <translation>الرصيد حينها</translation>
    </message>
    <message>
        <source>More than now</source>
        <translation>الزيادة عن الآن</translation>
    </message>
    <message>
        <source>Tier at or below %1</source>
        <translation>الشريحة عند %1 أو دونه</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
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
        <source>none is promised</source>
        <translation>لا يُتعهَّد بشيء</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 س</translation>
    </message>
    <message>
        <source>Another service (Alt+Up, Alt+Down)</source>
        <translation>خدمة أخرى (Alt+Up، Alt+Down)</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>المتبقي من الميزانية</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>الخدمة: %1</translation>
    </message>
    <message>
        <source>Availability so far</source>
        <translation>التوفر حتى الآن</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>غير متنازع عليه</translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>من %1 إلى %2، بحسب التفسير</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>الرصيد حتى الآن</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopiesDialog</name>
    <message>
        <source>Backups of this workspace</source>
        <translation>النسخ الاحتياطية لمساحة العمل هذه</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>النسخ الاحتياطية من %1</translation>
    </message>
    <message>
        <source>The backup takes the place of the workspace. What is there now is kept beside it as a copy first, so that you can take this back.</source>
        <translation>تحل النسخة الاحتياطية محل مساحة العمل. ويُحفظ أولًا ما هو موجود الآن كنسخة بجانبها، ليمكنك التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>لا نسخة احتياطية لمساحة العمل هذه بعد.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>اختيار &amp;ملف…</translation>
    </message>
    <message>
        <source>Choose a backup in another place</source>
        <translation>اختيار نسخة احتياطية في مكان آخر</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>ا&amp;ستعادة</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>استعادة النسخة الاحتياطية المختارة</translation>
    </message>
    <message>
        <source>Makegood makes backups by itself; the settings say how often, and where they go.</source>
        <translation>ينشئ Makegood النسخ الاحتياطية من تلقاء نفسه؛ وتحدد الإعدادات وتيرتها ومكانها.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>اختيار نسخة احتياطية</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Comparing it with the workspace…</source>
        <translation>تُقارن بمساحة العمل…</translation>
    </message>
    <message>
        <source>This copy cannot be read: %1. Choose another one.</source>
        <translation>لا يمكن قراءة هذه النسخة: %1. اختر نسخة أخرى.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyModel</name>
    <message>
        <source>Written</source>
        <translation>وقت الكتابة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyWords</name>
    <message>
        <source>Before an upgrade</source>
        <translation>قبل ترقية</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>حلت محلها نسخة احتياطية</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>An older Makegood wrote this copy. It is brought up to date when it is restored, and everything since then would be gone.</source>
        <translation>كتب هذه النسخةَ إصدارٌ أقدم من Makegood. تُحدَّث عند استعادتها، ويُفقد كل ما جرى منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>The copy has everything that the workspace has.</source>
        <translation>تضم النسخة كل ما في مساحة العمل.</translation>
    </message>
    <message>
        <source>What was done since would be gone: %1.</source>
        <translation>سيُفقد ما جرى منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>Not in the copy: %1.</source>
        <translation>ليس في النسخة: %1.</translation>
    </message>
    <message>
        <source>Only in the copy: %1.</source>
        <translation>في النسخة فقط: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of outages</source>
        <translation>
            <numerusform>لا تغييرات في الانقطاعات</numerusform>
            <numerusform>تغيير واحد في الانقطاعات</numerusform>
            <numerusform>تغييران في الانقطاعات</numerusform>
            <numerusform>%Ln تغييرات في الانقطاعات</numerusform>
            <numerusform>%Ln تغييرًا في الانقطاعات</numerusform>
            <numerusform>%Ln تغيير في الانقطاعات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of maintenance</source>
        <translation>
            <numerusform>لا تغييرات في الصيانة</numerusform>
            <numerusform>تغيير واحد في الصيانة</numerusform>
            <numerusform>تغييران في الصيانة</numerusform>
            <numerusform>%Ln تغييرات في الصيانة</numerusform>
            <numerusform>%Ln تغييرًا في الصيانة</numerusform>
            <numerusform>%Ln تغيير في الصيانة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of agreements</source>
        <translation>
            <numerusform>لا تغييرات في الاتفاقيات</numerusform>
            <numerusform>تغيير واحد في الاتفاقيات</numerusform>
            <numerusform>تغييران في الاتفاقيات</numerusform>
            <numerusform>%Ln تغييرات في الاتفاقيات</numerusform>
            <numerusform>%Ln تغييرًا في الاتفاقيات</numerusform>
            <numerusform>%Ln تغيير في الاتفاقيات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>لا عمليات استيراد</numerusform>
            <numerusform>عملية استيراد واحدة</numerusform>
            <numerusform>عمليتا استيراد</numerusform>
            <numerusform>%Ln عمليات استيراد</numerusform>
            <numerusform>%Ln عملية استيراد</numerusform>
            <numerusform>%Ln عملية استيراد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syncs of sources</source>
        <translation>
            <numerusform>لا عمليات مزامنة للمصادر</numerusform>
            <numerusform>عملية مزامنة واحدة للمصادر</numerusform>
            <numerusform>عمليتا مزامنة للمصادر</numerusform>
            <numerusform>%Ln عمليات مزامنة للمصادر</numerusform>
            <numerusform>%Ln عملية مزامنة للمصادر</numerusform>
            <numerusform>%Ln عملية مزامنة للمصادر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of claims and credits</source>
        <translation>
            <numerusform>لا تغييرات في المطالبات والأرصدة</numerusform>
            <numerusform>تغيير واحد في المطالبات والأرصدة</numerusform>
            <numerusform>تغييران في المطالبات والأرصدة</numerusform>
            <numerusform>%Ln تغييرات في المطالبات والأرصدة</numerusform>
            <numerusform>%Ln تغييرًا في المطالبات والأرصدة</numerusform>
            <numerusform>%Ln تغيير في المطالبات والأرصدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes</source>
        <translation>
            <numerusform>لا تغييرات أخرى</numerusform>
            <numerusform>تغيير آخر</numerusform>
            <numerusform>تغييران آخران</numerusform>
            <numerusform>%Ln تغييرات أخرى</numerusform>
            <numerusform>%Ln تغييرًا آخر</numerusform>
            <numerusform>%Ln تغيير آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace cannot be read, so the two cannot be compared. The copy has %n entries in its history.</source>
        <translation>
            <numerusform>لا يمكن قراءة مساحة العمل، فلا يمكن مقارنتهما. لا قيود في سجل النسخة.</numerusform>
            <numerusform>لا يمكن قراءة مساحة العمل، فلا يمكن مقارنتهما. في سجل النسخة قيد واحد.</numerusform>
            <numerusform>لا يمكن قراءة مساحة العمل، فلا يمكن مقارنتهما. في سجل النسخة قيدان.</numerusform>
            <numerusform>لا يمكن قراءة مساحة العمل، فلا يمكن مقارنتهما. في سجل النسخة %Ln قيود.</numerusform>
            <numerusform>لا يمكن قراءة مساحة العمل، فلا يمكن مقارنتهما. في سجل النسخة %Ln قيدًا.</numerusform>
            <numerusform>لا يمكن قراءة مساحة العمل، فلا يمكن مقارنتهما. في سجل النسخة %Ln قيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that the workspace does not have would come back.</source>
        <translation>
            <numerusform>لن تعود أي تغييرات ليست في مساحة العمل.</numerusform>
            <numerusform>سيعود تغيير واحد ليس في مساحة العمل.</numerusform>
            <numerusform>سيعود تغييران ليسا في مساحة العمل.</numerusform>
            <numerusform>ستعود %Ln تغييرات ليست في مساحة العمل.</numerusform>
            <numerusform>سيعود %Ln تغييرًا ليست في مساحة العمل.</numerusform>
            <numerusform>سيعود %Ln تغيير ليست في مساحة العمل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Counts</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a broken number</comment>
        <translation>%1 يوم</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتان</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>a broken number</comment>
        <translation>%1 ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, %1 failed</source>
        <translation>
            <numerusform>لا فحوص، الفاشل منها %1</numerusform>
            <numerusform>فحص واحد، الفاشل منه %1</numerusform>
            <numerusform>فحصان، الفاشل منهما %1</numerusform>
            <numerusform>%Ln فحوص، الفاشل منها %1</numerusform>
            <numerusform>%Ln فحصًا، الفاشل منها %1</numerusform>
            <numerusform>%Ln فحص، الفاشل منها %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>مفتاح المخطط: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageStrip</name>
    <message>
        <source>Covered</source>
        <translation>مغطى</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>بلا بيانات</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>لم يحِن بعد</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>غير متوقع</translation>
    </message>
    <message>
        <source>%1: %2 of the day has data</source>
        <translation>%1: في %2 من اليوم بيانات</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>البيانات حسب اليوم</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>لا أيام بعد</translation>
    </message>
    <message>
        <source>Data by day, %1 to %2</source>
        <translation>البيانات حسب اليوم، من %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 covered, %2 partly, %3 without data, %4 to come. %5</source>
        <translation>مغطى: %1، جزئيًا: %2، بلا بيانات: %3، لم يحِن بعد: %4. %5</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditController</name>
    <message>
        <source>Save the claim</source>
        <translation>حفظ المطالبة</translation>
    </message>
    <message>
        <source>Message with the proof attached (*.eml);;Text, with the proof beside it (*.txt)</source>
        <translation>رسالة مرفق بها الإثبات (*.eml);;نص، والإثبات إلى جانبه (*.txt)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>تصدير دفتر الأرصدة</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>ملفات CSV (*.csv)</translation>
    </message>
    <message>
        <source>Import the provider’s figures</source>
        <translation>استيراد أرقام المزوّد</translation>
    </message>
    <message>
        <source>Import credits on invoices</source>
        <translation>استيراد الأرصدة في الفواتير</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>إظهار المطالبة</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>الأرصدة والمطالبات</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.csv.gz *.csv.zst)</source>
        <translation>ملفات CSV (*.csv *.csv.gz *.csv.zst)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>يُقرأ الملف</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Provider’s figures imported</source>
        <translation>استُوردت أرقام المزوّد</translation>
    </message>
    <message>
        <source>Invoices imported</source>
        <translation>استُوردت الفواتير</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>The contract is still being read. Try again in a moment.</source>
        <translation>ما زال العقد قيد القراءة. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Fix the file and try again.</source>
        <translation>لم يُستورد شيء: %1. أصلح الملف وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Everything in this file was here already; nothing changed.</source>
        <translation>كل ما في هذا الملف موجود هنا من قبل؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The proof is written (%1), but the letter is not: %2. Choose another place for both.</source>
        <translation>كُتب الإثبات (%1)، لكن الرسالة لم تُكتب: %2. اختر مكانًا آخر لكليهما.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditLineModel</name>
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
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>incl. time between outages</source>
        <translation>يشمل الوقت بين الانقطاعات</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>يُحتسب؟</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>نعم: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>أجزاء الصفحة</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Provider’s figures</source>
        <translation>أرقام المزوّد</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>دفتر الأرصدة</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>الأرصدة والمطالبات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditText</name>
    <message>
        <source>to be agreed</source>
        <translation>يُتفق عليه لاحقًا</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
    <message>
        <source>%1, and more to be agreed</source>
        <translation>%1، والمزيد يُتفق عليه لاحقًا</translation>
    </message>
    <message>
        <source>due with %1</source>
        <translation>يُستحق مع %1</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>متفق على %1</translation>
    </message>
    <message>
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>يُحتجز %1، لأن شرطًا من شروط الأهلية غير مستوفى.</translation>
    </message>
    <message>
        <source>%1 is not given: it is not above the least amount.</source>
        <translation>لا يُمنح %1: لا يتجاوز أدنى مبلغ.</translation>
    </message>
    <message>
        <source>%1 is not due yet: too few of the last periods missed the target.</source>
        <translation>لم يُستحق %1 بعد: الفترات الأخيرة التي لم يتحقق فيها الهدف قليلة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CurrencyTotalModel</name>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>التقدير</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
    <message>
        <source>Services whose credit is negotiated: they count as nothing here.</source>
        <translation>خدمات رصيدها بالتفاوض: لا تُحتسب هنا شيئًا.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomerForm</name>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>الوسوم، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>إزالة الشعار</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Language of reports</source>
        <translation>&amp;لغة التقارير</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>المس&amp;ؤول</translation>
    </message>
    <message>
        <source>&amp;Contacts (the first one gets reports and claims)</source>
        <translation>&amp;جهات الاتصال (الأولى تتلقى التقارير والمطالبات)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>ال&amp;وسوم</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>ال&amp;ملاحظات</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>صور (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG image of at most 1 MB. The logo is as it was; choose another file.</source>
        <translation>%1 ليس صورة PNG أو JPEG لا تتجاوز 1 MB. بقي الشعار كما كان؛ اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Logo of the customer</source>
        <translation>شعار العميل</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, or leave it empty.</source>
        <translation>اختر منطقة زمنية من القائمة أو اتركها فارغة.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Correct it, or leave it empty.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني. صحّحه، أو اتركه فارغًا.</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again. Cancel drops it.</source>
        <translation>ما كتبته ولم تحفظه عاد إلى هنا من جديد. «إلغاء» يحذفه.</translation>
    </message>
    <message>
        <source>Language of reports and e-mails</source>
        <translation>لغة التقارير والرسائل</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>كلغة البرنامج</translation>
    </message>
    <message>
        <source>Same as the contract</source>
        <translation>كما في العقد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Customers</name>
    <message>
        <source>Reading the customers</source>
        <translation>قراءة العملاء</translation>
    </message>
    <message>
        <source>Saving the customer</source>
        <translation>حفظ العميل</translation>
    </message>
    <message>
        <source>Saving the contract</source>
        <translation>حفظ العقد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomersController</name>
    <message>
        <source>C&amp;ustomer…</source>
        <translation>ال&amp;عميل…</translation>
    </message>
    <message>
        <source>&amp;Duplicate contract</source>
        <translation>ت&amp;كرار العقد</translation>
    </message>
    <message>
        <source>A&amp;rchive contract</source>
        <translation>أ&amp;رشفة العقد</translation>
    </message>
    <message>
        <source>Delete contract</source>
        <translation>حذف العقد</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and id of a contract</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Change of the customer</source>
        <translation>تغيير العميل</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Archive contract</source>
        <translation>أرشفة العقد</translation>
    </message>
    <message>
        <source>The contract of %1 was archived.</source>
        <translation>أُرشف عقد %1.</translation>
    </message>
    <message>
        <source>The contract of %1 was deleted.</source>
        <translation>حُذف عقد %1.</translation>
    </message>
    <message>
        <source>The contract could not be duplicated: its text cannot be read. Nothing was changed.</source>
        <translation>تعذّر تكرار العقد: لا يمكن قراءة نصه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The contract was duplicated as %1, without its data.</source>
        <translation>كُرّر العقد باسم %1 دون بياناته.</translation>
    </message>
    <message>
        <source>Archived and &amp;deleted contracts</source>
        <translation>العقود المؤرشفة وال&amp;محذوفة</translation>
    </message>
    <message>
        <source>Restore %1 (archived)</source>
        <translation>استعادة %1 (مؤرشف)</translation>
    </message>
    <message>
        <source>Restore %1 (deleted)</source>
        <translation>استعادة %1 (محذوف)</translation>
    </message>
    <message>
        <source>Restore contract</source>
        <translation>استعادة العقد</translation>
    </message>
    <message>
        <source>The contract of %1 was restored.</source>
        <translation>استُعيد عقد %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DataEnd</name>
    <message>
        <source>Data until %1</source>
        <comment>a date and time</comment>
        <translation>البيانات حتى %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayCells</name>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayStory</name>
    <message>
        <source>Still to come.</source>
        <translation>لم يحن بعد.</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>لا بيانات.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>لا توقف.</translation>
    </message>
    <message>
        <source>Maintenance %1 to %2.</source>
        <translation>صيانة من %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 بلا بيانات.</translation>
    </message>
    <message>
        <source>Down %1 to %2.</source>
        <translation>توقف من %1 إلى %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n outages.</source>
        <translation>
            <numerusform>لا انقطاعات.</numerusform>
            <numerusform>انقطاع واحد.</numerusform>
            <numerusform>انقطاعان.</numerusform>
            <numerusform>%Ln انقطاعات.</numerusform>
            <numerusform>%Ln انقطاعًا.</numerusform>
            <numerusform>%Ln انقطاع.</numerusform>
        </translation>
    </message>
    <message>
        <source>none of it counts</source>
        <translation>لا يُحتسب شيء منه</translation>
    </message>
    <message>
        <source>%1 count</source>
        <translation>يُحتسب %1</translation>
    </message>
    <message>
        <source>%1 lay in maintenance</source>
        <translation>منه %1 ضمن صيانة</translation>
    </message>
    <message>
        <source>%1 had an excluded cause</source>
        <translation>منه %1 بسبب مستبعد</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>؛ </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayTrack</name>
    <message>
        <source>Hours of the day</source>
        <translation>ساعات اليوم</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DaysSection</name>
    <message>
        <source>Days and hours</source>
        <translation>الأيام والساعات</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>ساعات اليوم</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>الحواد&amp;ث</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>أيام %1</translation>
    </message>
    <message>
        <source>Days and hours are those of %1.</source>
        <translation>الأيام والساعات بتوقيت %1.</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>لا توقف</translation>
    </message>
    <message>
        <source>Downtime, min</source>
        <translation>وقت التوقف، د</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>الأسباب المستبعدة</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>لم يحِن بعد</translation>
    </message>
    <message>
        <source>Show the outage of this day on Incidents</source>
        <translation>إظهار انقطاع هذا اليوم في صفحة الحوادث</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DeadlineModel</name>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>لم يتحقق</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Deadlines</name>
    <message>
        <source>Looking for deadlines</source>
        <translation>يجري البحث عن المواعيد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DesktopNotifier</name>
    <message>
        <source>Show the claim</source>
        <translation>إظهار المطالبة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DifferenceModel</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>العقد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DiscoverSection</name>
    <message>
        <source>Search the series</source>
        <translation>البحث في السلاسل</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>آخر حالة</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>بحث من &amp;جديد</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث من جديد</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>يُسرد ما يُراقَب</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>السلاسل الموجودة</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>المضيف أو الفحص أو التسمية</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Listing what is monitored.</source>
        <translation>يُسرد ما يُراقَب.</translation>
    </message>
    <message>
        <source>The source answers, but it has no series with data in the last minutes. Check which series are asked for (step 2), or look again later. Nothing was stored.</source>
        <translation>المصدر يجيب، لكن ليست فيه سلاسل لها بيانات في الدقائق الأخيرة. تحقق من السلاسل المطلوبة (الخطوة 2)، أو ابحث من جديد لاحقًا. لم يُخزَّن شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>لا سلاسل</numerusform>
            <numerusform>سلسلة واحدة</numerusform>
            <numerusform>سلسلتان</numerusform>
            <numerusform>%Ln سلاسل</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
            <numerusform>%Ln سلسلة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DowntimeChart</name>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>months</comment>
        <translation>من %1 إلى %2.</translation>
    </message>
    <message>
        <source>No month missed its target.</source>
        <translation>تحقق الهدف في كل الأشهر.</translation>
    </message>
    <message numerus="yes">
        <source>%n months missed the target: %1.</source>
        <translation>
            <numerusform>لم يتحقق الهدف في شهر واحد: %1.</numerusform>
            <numerusform>لم يتحقق الهدف في شهرين: %1.</numerusform>
            <numerusform>لم يتحقق الهدف في %Ln أشهر: %1.</numerusform>
            <numerusform>لم يتحقق الهدف في %Ln شهرًا: %1.</numerusform>
            <numerusform>لم يتحقق الهدف في %Ln شهر: %1.</numerusform>
            <numerusform>لم يتحقق الهدف في %Ln شهر: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Most downtime: %1 in %2.</source>
        <translation>أطول توقف: %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n months without data.</source>
        <translation>
            <numerusform>لا أشهر بلا بيانات.</numerusform>
            <numerusform>شهر واحد بلا بيانات.</numerusform>
            <numerusform>شهران بلا بيانات.</numerusform>
            <numerusform>%Ln أشهر بلا بيانات.</numerusform>
            <numerusform>%Ln شهرًا بلا بيانات.</numerusform>
            <numerusform>%Ln شهر بلا بيانات.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DraftVerdictModel</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Announced now: %1; %2</source>
        <translation>تُعلن الآن: %1؛ %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditHistory</name>
    <message>
        <source>taken back: %1</source>
        <translation>تُرُوجع عنه: %1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>تُرُوجع عنه</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>يُحفظ</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditQueue</name>
    <message>
        <source>Saving the review</source>
        <translation>تُحفظ المراجعة</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>أُلغي</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectBox</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>لا شيء للتقديم</numerusform>
            <numerusform>مطالبة للتقديم</numerusform>
            <numerusform>مطالبتان للتقديم</numerusform>
            <numerusform>%Ln مطالبات للتقديم</numerusform>
            <numerusform>%Ln مطالبة للتقديم</numerusform>
            <numerusform>%Ln مطالبة للتقديم</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>المستحق %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to file, first %1</source>
        <translation>
            <numerusform>%Ln مطالبة للتقديم، أولاها %1</numerusform>
            <numerusform>مطالبة للتقديم، أولها %1</numerusform>
            <numerusform>مطالبتان للتقديم، أولاهما %1</numerusform>
            <numerusform>%Ln مطالبات للتقديم، أولاها %1</numerusform>
            <numerusform>%Ln مطالبة للتقديم، أولاها %1</numerusform>
            <numerusform>%Ln مطالبة للتقديم، أولاها %1</numerusform>
        </translation>
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
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>إذا حفظت هذا</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>بلا تغيير</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>يتغير %1 من %2 إلى %3.</translation>
    </message>
    <message>
        <source>%1 stays %2.</source>
        <translation>يبقى %1 على %2.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectModel</name>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>يتغير إلى %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>يبقى %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>If saved</source>
        <translation>عند الحفظ</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EntryWords</name>
    <message>
        <source>%1: %2</source>
        <comment>act and subject</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an entry</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (سابقًا: %2)</translation>
    </message>
    <message>
        <source>post-mortem received %1</source>
        <translation>ورد تقرير ما بعد الحادثة %1</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>لم تُعلن</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>أُعلنت %1</translation>
    </message>
    <message>
        <source>outage of %1</source>
        <translation>انقطاع %1</translation>
    </message>
    <message>
        <source>period from %1</source>
        <translation>الفترة من %1</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>الفاتورة %1</translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation>وافق عليه %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1، الإصدار %2</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>the agreement from %1 on</source>
        <translation>الاتفاقية اعتبارًا من %1</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a customer</comment>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a customer</comment>
        <translation>أُزيل</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a contract</comment>
        <translation>أُرشف</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a contract</comment>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>%1 stays as decided here</source>
        <translation>يبقى %1 كما تقرر هنا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks</source>
        <translation>
            <numerusform>لا فحوص</numerusform>
            <numerusform>فحص واحد</numerusform>
            <numerusform>فحصان</numerusform>
            <numerusform>%Ln فحوص</numerusform>
            <numerusform>%Ln فحصًا</numerusform>
            <numerusform>%Ln فحص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes</source>
        <translation>
            <numerusform>لا تغيرات حالة</numerusform>
            <numerusform>تغير حالة واحد</numerusform>
            <numerusform>تغيرا حالة</numerusform>
            <numerusform>%Ln تغيرات حالة</numerusform>
            <numerusform>%Ln تغير حالة</numerusform>
            <numerusform>%Ln تغير حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>لا أعداد طلبات</numerusform>
            <numerusform>عدد طلبات واحد</numerusform>
            <numerusform>عددا طلبات</numerusform>
            <numerusform>%Ln أعداد طلبات</numerusform>
            <numerusform>%Ln عدد طلبات</numerusform>
            <numerusform>%Ln عدد طلبات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>لا قيم مقيسة</numerusform>
            <numerusform>قيمة مقيسة واحدة</numerusform>
            <numerusform>قيمتان مقيستان</numerusform>
            <numerusform>%Ln قيم مقيسة</numerusform>
            <numerusform>%Ln قيمة مقيسة</numerusform>
            <numerusform>%Ln قيمة مقيسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>لا تذاكر</numerusform>
            <numerusform>تذكرة واحدة</numerusform>
            <numerusform>تذكرتان</numerusform>
            <numerusform>%Ln تذاكر</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
            <numerusform>%Ln تذكرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>لا قيود أخرى</numerusform>
            <numerusform>قيد آخر</numerusform>
            <numerusform>قيدان آخران</numerusform>
            <numerusform>%Ln قيود أخرى</numerusform>
            <numerusform>%Ln قيدًا آخر</numerusform>
            <numerusform>%Ln قيد آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a contract</comment>
        <translation>استُعيد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ErrorList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غير ذلك</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::EstimateSection</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>لا تمنح الاتفاقية رصيدًا.</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>متفق عليه: %1، من %2: %3</translation>
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
        <source>Cap and conditions of the credit</source>
        <translation>سقف الرصيد وشروطه</translation>
    </message>
    <message>
        <source>The agreement names no cap and no condition.</source>
        <translation>لا تذكر الاتفاقية سقفًا ولا شرطًا.</translation>
    </message>
    <message>
        <source>By outage and clause</source>
        <translation>حسب الانقطاع والبند</translation>
    </message>
    <message>
        <source>Cap and conditions</source>
        <translation>السقف والشروط</translation>
    </message>
    <message>
        <source>%1: %2, cut to its cap</source>
        <translation>%1: %2، مخفَّض إلى حده الأقصى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>By remedy: %1.</source>
        <translation>بحسب التعويض: %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>الاتفاقية لا تسمّي مبلغًا: يُتفاوض على التعويض.</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>ل&amp;ماذا؟</translation>
    </message>
    <message>
        <source>Why? Explains this credit</source>
        <translation>لماذا؟ يشرح هذا الرصيد</translation>
    </message>
    <message>
        <source>Credit by outage and clause</source>
        <translation>الرصيد حسب الانقطاع والبند</translation>
    </message>
    <message>
        <source>Interpretations side by side</source>
        <translation>التفسيرات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>No outage was recorded.</source>
        <translation>لم يُسجَّل أي انقطاع.</translation>
    </message>
    <message>
        <source>Interpretations, one change at a time</source>
        <translation>التفسيرات، بتغيير واحد كل مرة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>السعر الشهري %1.</translation>
    </message>
    <message>
        <source>There is no data for this month, so no credit can be worked out.</source>
        <translation>لا بيانات لهذا الشهر، فلا يمكن حساب رصيد.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceController</name>
    <message>
        <source>Keep a file with %1</source>
        <translation>حفظ ملف مع %1</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>لم يُضف شيء: %1.</translation>
    </message>
    <message>
        <source>evidence for %1</source>
        <translation>دليل لـ%1</translation>
    </message>
    <message>
        <source>added as evidence</source>
        <translation>أُضيف دليلًا</translation>
    </message>
    <message>
        <source>The evidence could not be read: %1. Nothing was changed.</source>
        <translation>تعذرت قراءة الدليل: %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>حفظ الدليل</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>remove evidence of %1</source>
        <translation>إزالة دليل %1</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>أُزيل</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceJobs</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تتعذر قراءة %1: %2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>لم يُكتب %1: %2</translation>
    </message>
    <message>
        <source>Reading the single checks</source>
        <translation>تُقرأ الفحوص واحدًا واحدًا</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>يُقرأ الملف</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>تُقرأ الأدلة</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>يُكتب الملف</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceSection</name>
    <message>
        <source>Evidence kept with the incident</source>
        <translation>الأدلة المحفوظة مع الحادثة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the reference</source>
        <translation>إضافة المرجع</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>إضافة &amp;ملف…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>إضافة ملف</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Open the chosen evidence</source>
        <translation>فتح الدليل المختار</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>ح&amp;فظ باسم…</translation>
    </message>
    <message>
        <source>Save the chosen file elsewhere</source>
        <translation>حفظ الملف المختار في مكان آخر</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove the chosen evidence</source>
        <translation>إزالة الدليل المختار</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>لا أدلة بعد.</translation>
    </message>
    <message>
        <source>Reference, such as a ticket or an address</source>
        <translation>مرجع، كتذكرة أو عنوان</translation>
    </message>
    <message>
        <source>Ticket, address, …</source>
        <translation>تذكرة، عنوان، …</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Explain</name>
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
            <numerusform>%Ln فحوص فاشلة متتالية تُعد انقطاعًا</numerusform>
            <numerusform>%Ln فحصًا فاشلًا متتاليًا تُعد انقطاعًا</numerusform>
            <numerusform>%Ln فحص فاشل متتالٍ تُعد انقطاعًا</numerusform>
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
        <source>First failed check: %1, probe %2</source>
        <translation>أول فحص فاشل: %1، المجس %2</translation>
    </message>
    <message>
        <source>Last failed check: %1, probe %2</source>
        <translation>آخر فحص فاشل: %1، المجس %2</translation>
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
        <source>It is due only when the target is missed.</source>
        <translation>لا يُستحق إلا إذا لم يتحقق الهدف.</translation>
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
        <source>Blocks this month: %1.</source>
        <translation>كتل هذا الشهر: %1.</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1: احتُسب %2 للرصيد</translation>
    </message>
    <message numerus="yes">
        <source>, %n blocks</source>
        <translation>
            <numerusform>، بلا كتل</numerusform>
            <numerusform>، كتلة واحدة</numerusform>
            <numerusform>، كتلتان</numerusform>
            <numerusform>، %Ln كتل</numerusform>
            <numerusform>، %Ln كتلة</numerusform>
            <numerusform>، %Ln كتلة</numerusform>
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
    <message>
        <source>In the report</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>مسجل</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>credited time</source>
        <translation>الوقت المحتسب للرصيد</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>claim deadline</source>
        <translation>موعد المطالبة</translation>
    </message>
    <message>
        <source>Credit of the contract</source>
        <translation>رصيد العقد</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 نقطة مئوية</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>انقطاع %1</translation>
    </message>
    <message>
        <source>Outage of %1: %2</source>
        <translation>انقطاع %1: %2</translation>
    </message>
    <message>
        <source>Reported on %1 by %2.</source>
        <translation>صدر التقرير في %1 من %2.</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation>يوم أو ساعة</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقع</translation>
    </message>
    <message>
        <source>What more downtime brings</source>
        <translation>ما يجلبه مزيد من التوقف</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>لا مبلغ</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>أول استجابة</translation>
    </message>
    <message>
        <source>Missed deadline</source>
        <translation>موعد فائت</translation>
    </message>
    <message>
        <source>Running deadline</source>
        <translation>موعد جارٍ</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>طلب مفتوح</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>المستحق أداؤه</translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <translation>مسجل يدويًا</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>نسخ احتياطية يومية</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>نقطة استعادة</translation>
    </message>
    <message>
        <source>Between snapshots</source>
        <translation>بين اللقطات</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>لا سجل</translation>
    </message>
    <message>
        <source>Higher price</source>
        <translation>سعر أعلى</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>سعر أدنى</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>تصعيد</translation>
    </message>
    <message>
        <source>Work outside the service</source>
        <translation>عمل خارج الخدمة</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>بدء العمل</translation>
    </message>
    <message>
        <source>%1: %2 of downtime.</source>
        <translation>%1: %2 من وقت التوقف.</translation>
    </message>
    <message>
        <source>%1: no downtime.</source>
        <translation>%1: لا توقف.</translation>
    </message>
    <message>
        <source>%1 more of downtime</source>
        <translation>زيادة قدرها %1 في وقت التوقف</translation>
    </message>
    <message>
        <source>More than %1 of further downtime</source>
        <translation>أكثر من %1 من التوقف الإضافي</translation>
    </message>
    <message>
        <source>The tier below %1 was reached on %2.</source>
        <translation>بُلغت الشريحة دون %1 في %2.</translation>
    </message>
    <message>
        <source>The target was missed on %1.</source>
        <translation>لم يتحقق الهدف منذ %1.</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1; the month&apos;s credit would be %2.</source>
        <translation>ساعة أخرى من التوقف تكلف %1؛ ويصبح رصيد الشهر %2.</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3 = %4.</source>
        <translation>%1: تُبلغ بها الشريحة دون %2: %3 = %4.</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3.</source>
        <translation>%1: تُبلغ بها الشريحة دون %2: %3.</translation>
    </message>
    <message>
        <source>%1 misses the target; the month&apos;s credit would be %2.</source>
        <translation>%1: لا يتحقق معها الهدف؛ ويصبح رصيد الشهر %2.</translation>
    </message>
    <message>
        <source>%1 misses the target.</source>
        <translation>%1: لا يتحقق معها الهدف.</translation>
    </message>
    <message>
        <source>The first response to %1 came too late or is late.</source>
        <translation>أول استجابة لـ%1 جاءت متأخرة أو تأخرت.</translation>
    </message>
    <message>
        <source>No deadline for the first response to %1 was missed.</source>
        <translation>لم يفت موعد لأول استجابة لـ%1.</translation>
    </message>
    <message>
        <source>Updates missed: %1.</source>
        <translation>التحديثات الفائتة: %1.</translation>
    </message>
    <message>
        <source>Status replies missed: %1.</source>
        <translation>ردود الحالة الفائتة: %1.</translation>
    </message>
    <message>
        <source>It is resolved: no clock runs any more.</source>
        <translation>حُلَّت: لم تعد أي مهلة جارية.</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>لا أيام عمل</numerusform>
            <numerusform>يوم عمل واحد</numerusform>
            <numerusform>يوما عمل</numerusform>
            <numerusform>%Ln أيام عمل</numerusform>
            <numerusform>%Ln يوم عمل</numerusform>
            <numerusform>%Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1 من %2.</translation>
    </message>
    <message>
        <source>It wants a first response within %1.</source>
        <translation>تشترط أول استجابة خلال %1.</translation>
    </message>
    <message>
        <source>That put the deadline of %1 in force.</source>
        <translation>وبذلك سرى الموعد %1.</translation>
    </message>
    <message>
        <source>It wants an update every %1.</source>
        <translation>تشترط تحديثًا كل %1.</translation>
    </message>
    <message>
        <source>It wants contact without pause, which no clock measures.</source>
        <translation>تشترط تواصلًا دون انقطاع، لا تقيسه أي مهلة.</translation>
    </message>
    <message>
        <source>It wants a request for the status answered within %1.</source>
        <translation>تشترط الرد على الاستفسار عن الحالة خلال %1.</translation>
    </message>
    <message>
        <source>%1, severity %2: from %3 until %4.</source>
        <translation>%1، درجة الخطورة %2: من %3 حتى %4.</translation>
    </message>
    <message>
        <source>Opened on %1 by %2.</source>
        <translation>فُتحت في %1 عبر %2.</translation>
    </message>
    <message>
        <source>First answered on %1.</source>
        <translation>أول رد في %1.</translation>
    </message>
    <message>
        <source>It has passed and is still to be met.</source>
        <translation>انقضى وما زال واجب الوفاء.</translation>
    </message>
    <message>
        <source>It is still ahead.</source>
        <translation>ما زال قادمًا.</translation>
    </message>
    <message>
        <source>The status was asked for on %1; nobody has replied yet.</source>
        <translation>سُئل عن الحالة في %1؛ ولم يرد أحد بعد.</translation>
    </message>
    <message>
        <source>Recorded on %1: %2 %3.</source>
        <translation>سُجِّل في %1: %2 %3.</translation>
    </message>
    <message>
        <source>Recorded on %1: %2.</source>
        <translation>سُجِّل في %1: %2.</translation>
    </message>
    <message>
        <source>Good snapshots over the last %1 with no gap of more than %2.</source>
        <translation>لقطات سليمة خلال آخر %1 دون فجوة تتجاوز %2.</translation>
    </message>
    <message>
        <source>A higher price is told %1 before it is effective; a lower one is passed on.</source>
        <translation>يُخطر بالسعر الأعلى قبل سريانه بـ%1؛ والسعر الأدنى يُمنح للعميل.</translation>
    </message>
    <message>
        <source>An escalation of the month is answered within %1.</source>
        <translation>يُرد على تصعيد الشهر خلال %1.</translation>
    </message>
    <message>
        <source>What work outside the service costs is told before it begins.</source>
        <translation>يُخطر بتكلفة العمل الخارج عن الخدمة قبل بدئه.</translation>
    </message>
    <message>
        <source>No ticket’s work begins while a higher one that was open already waits.</source>
        <translation>لا يبدأ العمل على تذكرة ما دامت تذكرة أعلى، كانت مفتوحة من قبل، تنتظر.</translation>
    </message>
    <message>
        <source>No file tells how it went: a person records it for the month, with evidence.</source>
        <translation>لا ملف يبيّن كيف جرى الأمر: يسجله شخص للشهر مع دليل.</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4.</source>
        <translation>%1، %2: %3 من %4.</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>ناقص: %1.</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, within the %3 allowed.</source>
        <translation>%1: لا لقطة من %2، ضمن %3 المسموح بها.</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, longer than the %3 allowed.</source>
        <translation>%1: لا لقطة من %2، أطول من %3 المسموح بها.</translation>
    </message>
    <message>
        <source>%1: no backup of this kind is on record.</source>
        <translation>%1: لا سجل لنسخة احتياطية من هذا النوع.</translation>
    </message>
    <message>
        <source>%1: told on %2, effective on %3.</source>
        <translation>%1: أُخطر به في %2، ويسري في %3.</translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation>وهذا في الوقت.</translation>
    </message>
    <message>
        <source>It may not be before %1.</source>
        <translation>ولا يجوز قبل %1.</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is charged.</source>
        <translation>%1: حُصِّل السعر الأدنى %2.</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is not charged.</source>
        <translation>%1: لم يُحصَّل السعر الأدنى %2.</translation>
    </message>
    <message>
        <source>%1: escalated on %2, to be answered by %3.</source>
        <translation>%1: صُعِّدت في %2، ويُرد عليها قبل %3.</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>رُد عليها في %1.</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>لم يُرد عليها.</translation>
    </message>
    <message>
        <source>%1: work began on %2.</source>
        <translation>%1: بدأ العمل في %2.</translation>
    </message>
    <message>
        <source>Its cost was told on %1.</source>
        <translation>أُخطر بتكلفته في %1.</translation>
    </message>
    <message>
        <source>Its cost was never told.</source>
        <translation>لم يُخطر بتكلفته قط.</translation>
    </message>
    <message>
        <source>%1: work began on %2 while %3, which is higher, waited.</source>
        <translation>%1: بدأ العمل في %2 بينما كانت %3، وهي أعلى، تنتظر.</translation>
    </message>
    <message>
        <source>%1: work began on %2 in its turn.</source>
        <translation>%1: بدأ العمل في %2 في دوره.</translation>
    </message>
    <message>
        <source>%1. Evidence: %2.</source>
        <translation>%1. الدليل: %2.</translation>
    </message>
    <message>
        <source>%1 recorded on %2: %3. Evidence: %4.</source>
        <translation>%1 سُجِّل في %2: %3. الدليل: %4.</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>تغيرات الحالة</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1 (%2)</source>
        <translation>، في الحالة السارية منذ التغير في %1 (%2)</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1</source>
        <translation>، في الحالة السارية منذ التغير في %1</translation>
    </message>
    <message>
        <source>Rounded to nothing</source>
        <translation>قُرِّب إلى لا شيء</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>لم يُبلَّغ عنه</translation>
    </message>
    <message>
        <source>Identified too late</source>
        <translation>تأخر تحديده</translation>
    </message>
    <message>
        <source>Start of the clock</source>
        <translation>بدء الحساب</translation>
    </message>
    <message>
        <source>Outside service hours</source>
        <translation>خارج ساعات الخدمة</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>ساعات الخدمة</translation>
    </message>
    <message>
        <source>Counted requests</source>
        <translation>طلبات معدودة</translation>
    </message>
    <message>
        <source>Excused checks</source>
        <translation>فحوص معذورة</translation>
    </message>
    <message>
        <source>No availability</source>
        <translation>لا توافر</translation>
    </message>
    <message>
        <source>Promised values</source>
        <translation>قيم متعهَّد بها</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>قيمة متعهَّد بها</translation>
    </message>
    <message>
        <source>Values that count</source>
        <translation>القيم المحتسبة</translation>
    </message>
    <message>
        <source>Worst value</source>
        <translation>أسوأ قيمة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Service of the group</source>
        <translation>خدمة من المجموعة</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>Credited by its group</source>
        <translation>تُعوَّض عبر مجموعتها</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>لم يُستحق بعد</translation>
    </message>
    <message>
        <source>Fee of a month</source>
        <translation>رسم شهر</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>حق</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>Earns by another remedy</source>
        <translation>يُعوَّض بتعويض آخر</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>وقت معفى</translation>
    </message>
    <message>
        <source>Within the error budget</source>
        <translation>ضمن ميزانية الأخطاء</translation>
    </message>
    <message>
        <source>Cap of one outage</source>
        <translation>حد الانقطاع الواحد</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>صف الجدول</translation>
    </message>
    <message>
        <source>No row reached</source>
        <translation>لم يُبلغ أي صف</translation>
    </message>
    <message>
        <source>Paid in another period</source>
        <translation>يُدفع في فترة أخرى</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>لا انقطاع</translation>
    </message>
    <message>
        <source>No missed deadline</source>
        <translation>لا موعد فائت</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>أدنى مبلغ</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>مستحق بعد عدة إخفاقات</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Waited for the customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>No availability is promised, so none is measured.</source>
        <translation>لا يُتعهَّد بتوافر، فلا يُقاس.</translation>
    </message>
    <message>
        <source>The target of %1 is not missed so far.</source>
        <translation>لم يُخفَق في هدف %1 حتى الآن.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n samples one says nothing.</source>
        <translation>
            <numerusform>من دون عينات لا يُقال شيء.</numerusform>
            <numerusform>بأقل من عينة واحدة لا يُقال شيء.</numerusform>
            <numerusform>بأقل من عينتين لا يُقال شيء.</numerusform>
            <numerusform>بأقل من %Ln عينات لا يُقال شيء.</numerusform>
            <numerusform>بأقل من %Ln عينة لا يُقال شيء.</numerusform>
            <numerusform>بأقل من %Ln عينة لا يُقال شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls, checks and requests of the month count together: availability is the share of them that succeeded.</source>
        <translation>تُحسب جميع مكالمات الشهر وفحوصه وطلباته معًا: التوافر هو حصة ما نجح منها.</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when at least %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>يُقسَّم الشهر إلى فترات من %1. تُعد الفترة غير متوافرة إذا فشل %2 على الأقل من مكالماتها أو فحوصها؛ والتوافر متوسط الفترات.</translation>
    </message>
    <message numerus="yes">
        <source>%n probes must fail together.</source>
        <translation>
            <numerusform>لا يلزم فشل أي مجس.</numerusform>
            <numerusform>يجب أن يفشل مجس واحد.</numerusform>
            <numerusform>يجب أن يفشل مجسان معًا.</numerusform>
            <numerusform>يجب أن تفشل %Ln مجسات معًا.</numerusform>
            <numerusform>يجب أن يفشل %Ln مجسًا معًا.</numerusform>
            <numerusform>يجب أن يفشل %Ln مجس معًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths are cut down to %1.</source>
        <translation>تُقرَّب المدد إلى الأسفل إلى %1.</translation>
    </message>
    <message>
        <source>Lengths are rounded up to %1.</source>
        <translation>تُقرَّب المدد إلى الأعلى إلى %1.</translation>
    </message>
    <message>
        <source>A failed check counts as none while %1 fails too.</source>
        <translation>لا يُحسب الفحص الفاشل ما دام %1 فاشلًا أيضًا.</translation>
    </message>
    <message>
        <source>An outage counts from when its fault was identified.</source>
        <translation>يُحسب الانقطاع من تحديد عطله.</translation>
    </message>
    <message>
        <source>Availability is a share of %1, whatever the length of the month.</source>
        <translation>التوافر حصة من %1، أيًا كان طول الشهر.</translation>
    </message>
    <message>
        <source>It lasted %1; rounded to whole multiples of %2 nothing is left.</source>
        <translation>دام %1؛ وبتقريبه إلى مضاعفات %2 لا يبقى شيء.</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened from %1 before it until its end.</source>
        <translation>لا تبلّغ عنه تذكرة: لم تُفتح أي تذكرة ضمن النطاق من %1 قبله حتى نهايته.</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened before its end.</source>
        <translation>لا تبلّغ عنه تذكرة: لم تُفتح أي تذكرة ضمن النطاق قبل نهايته.</translation>
    </message>
    <message>
        <source>The fault of incident %1 was identified at %2, when it was over.</source>
        <translation>حُدِّد عطل الحادث %1 في %2، بعد أن انتهى.</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; the budget is overdrawn (%2).</source>
        <translation>يسمح الهدف بتوقف قدره %1؛ وقد تُجووزت الميزانية (%2).</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; %2 of it are left.</source>
        <translation>يسمح الهدف بتوقف قدره %1؛ بقي منه %2.</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when ticket %3 was opened.</source>
        <translation>كان أول فشل في %1؛ ويُحسب من %2 حين فُتحت التذكرة %3.</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when the fault of incident %3 was identified.</source>
        <translation>كان أول فشل في %1؛ ويُحسب من %2 حين حُدِّد عطل الحادث %3.</translation>
    </message>
    <message>
        <source>%1 of it lie outside service hours and do not count.</source>
        <translation>يقع %1 منه خارج ساعات الخدمة ولا يُحسب.</translation>
    </message>
    <message>
        <source>The service is promised in its service hours: %1 of the month are left out.</source>
        <translation>التعهد بالخدمة في ساعات خدمتها: يُترك %1 من الشهر.</translation>
    </message>
    <message>
        <source>The credit is to be agreed between the parties.</source>
        <translation>يُتفق على الرصيد بين الطرفين.</translation>
    </message>
    <message>
        <source>A negotiated remedy is still to be agreed.</source>
        <translation>ما زال تعويض بالتفاوض ينتظر الاتفاق.</translation>
    </message>
    <message>
        <source>%1 are not given: they are not above the least amount.</source>
        <translation>لا يُمنح %1: لا يتجاوز أدنى مبلغ.</translation>
    </message>
    <message>
        <source>%1 are not due yet: too few of the last periods missed the target.</source>
        <translation>لم يُستحق %1 بعد: الفترات الأخيرة التي لم يتحقق فيها الهدف قليلة.</translation>
    </message>
    <message>
        <source>It is due whether the target is missed or not.</source>
        <translation>يُستحق سواء تحقق الهدف أم لا.</translation>
    </message>
    <message>
        <source>It is due once, when an outage is admitted.</source>
        <translation>يُستحق مرة واحدة، عند قبول انقطاع.</translation>
    </message>
    <message>
        <source>It is due when the promised value “%1” is not kept.</source>
        <translation>يُستحق إذا لم تُحترم القيمة المتعهَّد بها “%1”.</translation>
    </message>
    <message>
        <source>It is due for each late response to a ticket.</source>
        <translation>يُستحق عن كل رد متأخر على تذكرة.</translation>
    </message>
    <message>
        <source>It is due for each late update of a ticket.</source>
        <translation>يُستحق عن كل تحديث متأخر لتذكرة.</translation>
    </message>
    <message>
        <source>It is due for each ticket that is resolved late.</source>
        <translation>يُستحق عن كل تذكرة حُلَّت متأخرة.</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>%1 لكل وحدة</translation>
    </message>
    <message>
        <source>Each calendar day that credited time touches earns %1, once a month.</source>
        <translation>ينال كل يوم تقويمي يمسه الوقت المعوَّض %1، مرة في الشهر.</translation>
    </message>
    <message>
        <source>An outage that earns a block earns %1 of the fee once more.</source>
        <translation>الانقطاع الذي ينال كتلة ينال مرة أخرى %1 من الرسم.</translation>
    </message>
    <message>
        <source>A credit by the month’s credited time, as the table of lengths says.</source>
        <translation>رصيد بحسب الوقت المعوَّض في الشهر، كما يقول جدول المدد.</translation>
    </message>
    <message>
        <source>A credit for each outage by its length, as the table says.</source>
        <translation>رصيد عن كل انقطاع بحسب مدته، كما يقول الجدول.</translation>
    </message>
    <message>
        <source>A flat credit of %1.</source>
        <translation>رصيد ثابت قدره %1.</translation>
    </message>
    <message>
        <source>The first %1 of each outage earn nothing.</source>
        <translation>أول %1 من كل انقطاع لا ينال شيئًا.</translation>
    </message>
    <message>
        <source>Only what is beyond the month’s error budget earns, the oldest first left out.</source>
        <translation>لا ينال إلا ما يتجاوز ميزانية أخطاء الشهر، ويُترك الأقدم أولًا.</translation>
    </message>
    <message>
        <source>One outage earns at most %1 of the fee.</source>
        <translation>ينال الانقطاع الواحد على الأكثر %1 من الرسم.</translation>
    </message>
    <message>
        <source>Units of the service: %1.</source>
        <translation>وحدات الخدمة: %1.</translation>
    </message>
    <message>
        <source>Remedy “%1”, %2</source>
        <translation>التعويض “%1”، %2</translation>
    </message>
    <message>
        <source>%1: it names no amount.</source>
        <translation>%1: لا يسمّي مبلغًا.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Withheld: %1.</source>
        <translation>محتجز: %1.</translation>
    </message>
    <message>
        <source>Its cap limits it.</source>
        <translation>حدّه الأقصى يقيّده.</translation>
    </message>
    <message>
        <source>The value lies beyond %1: %2.</source>
        <translation>القيمة تتجاوز %1: %2.</translation>
    </message>
    <message>
        <source>The availability lies at or below %1: %2.</source>
        <translation>التوافر عند %1 أو دونه: %2.</translation>
    </message>
    <message>
        <source>%1 are longer than %2: %3.</source>
        <translation>%1 أطول من %2: %3.</translation>
    </message>
    <message>
        <source>%1 are at least %2: %3.</source>
        <translation>%1 لا تقل عن %2: %3.</translation>
    </message>
    <message>
        <source>Of “%1” nothing was measured.</source>
        <translation>من “%1” لم يُقَس شيء.</translation>
    </message>
    <message>
        <source>“%1” was not measured for this service.</source>
        <translation>لم يُقَس “%1” لهذه الخدمة.</translation>
    </message>
    <message>
        <source>“%1” came to %2: kept.</source>
        <translation>بلغ “%1” ‏%2: محترَم.</translation>
    </message>
    <message>
        <source>“%1” came to %2: not kept.</source>
        <translation>بلغ “%1” ‏%2: غير محترَم.</translation>
    </message>
    <message>
        <source>update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Ticket %1: the %2 due on %3 was %4 late</source>
        <translation>التذكرة %1: تأخر %2 المستحق في %3 مدة %4</translation>
    </message>
    <message>
        <source>A credit needs the target to be missed in %1 of the last %2 periods</source>
        <translation>يشترط الرصيد عدم تحقق الهدف في %1 من آخر %2 فترات</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so it is due.</source>
        <translation>%1: لم يتحقق في %2، فهو مستحق.</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so nothing is due yet.</source>
        <translation>%1: لم يتحقق في %2، فلا يُستحق شيء بعد.</translation>
    </message>
    <message>
        <source>%1: the contract did not run.</source>
        <translation>%1: لم يكن العقد ساريًا.</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1: لم يُقَس شيء.</translation>
    </message>
    <message>
        <source>%1: the target was met.</source>
        <translation>%1: تحقق الهدف.</translation>
    </message>
    <message>
        <source>%1: the target was missed.</source>
        <translation>%1: لم يتحقق الهدف.</translation>
    </message>
    <message>
        <source>%1: earns by an earlier remedy already.</source>
        <translation>%1: يُعوَّض بتعويض سابق.</translation>
    </message>
    <message>
        <source>%1 of it are free and earn nothing.</source>
        <translation>%1 منه معفى ولا ينال شيئًا.</translation>
    </message>
    <message>
        <source>%1 of it lie within the month’s error budget and earn nothing.</source>
        <translation>%1 منه ضمن ميزانية أخطاء الشهر ولا ينال شيئًا.</translation>
    </message>
    <message>
        <source>The cap of one outage is %1 of the fee: it reduces %2.</source>
        <translation>حد الانقطاع الواحد %1 من الرسم: يخفّض %2.</translation>
    </message>
    <message>
        <source>%1 reach no row of the table.</source>
        <translation>%1 لا تبلغ أي صف من الجدول.</translation>
    </message>
    <message>
        <source>It began before this period, and is paid in the period in which it began.</source>
        <translation>بدأ قبل هذه الفترة، ويُدفع في الفترة التي بدأ فيها.</translation>
    </message>
    <message>
        <source>No deadline for a %1 was missed.</source>
        <translation>لم يفت أي موعد لـ%1.</translation>
    </message>
    <message>
        <source>%1 are not above the least amount of %2, so they are not given.</source>
        <translation>%1 لا تتجاوز أدنى مبلغ %2، فلا تُمنح.</translation>
    </message>
    <message>
        <source>Ticket %1 reports it.</source>
        <translation>أبلغت عنه التذكرة %1.</translation>
    </message>
    <message>
        <source>The value lies beyond no tier: nothing is due.</source>
        <translation>لا تتجاوز القيمة أي شريحة: لا يُستحق شيء.</translation>
    </message>
    <message>
        <source>Of the rest nothing was measured that counts.</source>
        <translation>ومن الباقي لم يُقَس شيء محتسب.</translation>
    </message>
    <message>
        <source>%1: promised is %2. No value counts, so there is no verdict.</source>
        <translation>%1: المتعهَّد به %2. لا قيمة محتسبة، فلا حكم.</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, and promised is %4: %5.</source>
        <translation>%1: %2 هو %3، والمتعهَّد به %4: %5.</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محترَم</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>غير محترَم</translation>
    </message>
    <message>
        <source>Values that count: %1.</source>
        <translation>القيم المحتسبة: %1.</translation>
    </message>
    <message>
        <source>Left out in accepted maintenance: %1.</source>
        <translation>متروكة في صيانة مقبولة: %1.</translation>
    </message>
    <message>
        <source>Left out in incidents that do not count: %1.</source>
        <translation>متروكة في حوادث لا تُحسب: %1.</translation>
    </message>
    <message>
        <source>Left out outside service hours: %1.</source>
        <translation>متروكة خارج ساعات الخدمة: %1.</translation>
    </message>
    <message>
        <source>Stretches of time with values: %1.</source>
        <translation>فترات فيها قيم: %1.</translation>
    </message>
    <message>
        <source>Beyond the bound: %1.</source>
        <translation>ما يتجاوز الحد: %1.</translation>
    </message>
    <message>
        <source>The worst value that counts: %1 at %2, measured by %3.</source>
        <translation>أسوأ قيمة محتسبة: %1 في %2، قاسها %3.</translation>
    </message>
    <message>
        <source>It stands in %1, line %2.</source>
        <translation>موضعها في %1، السطر %2.</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>جاءت من %1.</translation>
    </message>
    <message>
        <source>The agreement promises values of this service, and no availability.</source>
        <translation>تتعهد الاتفاقية بقيم لهذه الخدمة، ولا تتعهد بتوافر.</translation>
    </message>
    <message>
        <source>The tier at or below %1 was reached on %2.</source>
        <translation>بُلغت الشريحة عند %1 أو دونه في %2.</translation>
    </message>
    <message>
        <source>%1 reaches the tier at or below %2: %3.</source>
        <translation>%1 يبلغ الشريحة عند %2 أو دونه: %3.</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>السنة</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days up to the end of the month</source>
        <translation>
            <numerusform>حتى نهاية الشهر</numerusform>
            <numerusform>آخر يوم حتى نهاية الشهر</numerusform>
            <numerusform>آخر يومين حتى نهاية الشهر</numerusform>
            <numerusform>آخر %Ln أيام حتى نهاية الشهر</numerusform>
            <numerusform>آخر %Ln يومًا حتى نهاية الشهر</numerusform>
            <numerusform>آخر %Ln يوم حتى نهاية الشهر</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last days (%1 of downtime in %2), the %3 that remain would take %4.</source>
        <translation>بمعدل الأيام الأخيرة (%1 من التوقف في %2)، يستهلك الباقي %3 مقدار %4.</translation>
    </message>
    <message>
        <source>Met: the period is over. %1</source>
        <translation>متحقق: انتهت الفترة. %1</translation>
    </message>
    <message>
        <source>Breached: even without any further downtime the target is missed.</source>
        <translation>غير متحقق: حتى من دون توقف آخر لا يتحقق الهدف.</translation>
    </message>
    <message>
        <source>Breached: the period is over and the target is missed.</source>
        <translation>غير متحقق: انتهت الفترة ولم يتحقق الهدف.</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>مهدَّد: %1</translation>
    </message>
    <message>
        <source>A running period is at risk when less than a quarter of the budget is left, or when that rate would use the rest up.</source>
        <translation>تكون الفترة الجارية مهدَّدة إذا بقي أقل من ربع الميزانية، أو إذا كان ذلك المعدل سيستهلك الباقي.</translation>
    </message>
    <message>
        <source>On track: the period still runs, so nothing is met yet. %1</source>
        <translation>على المسار: ما زالت الفترة جارية، فلم يتحقق شيء بعد. %1</translation>
    </message>
    <message>
        <source>%1, which runs %2: of %3 measured, %4 were downtime.</source>
        <translation>%1، السارية %2: من %3 مقيسة كان %4 توقفًا.</translation>
    </message>
    <message>
        <source>%1: of %2 measured, %3 were downtime.</source>
        <translation>%1: من %2 مقيسة كان %3 توقفًا.</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands until %2.</source>
        <translation>نشأ الحق في %1 ويبقى حتى %2.</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands for good.</source>
        <translation>نشأ الحق في %1 ويبقى دائمًا.</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>أكثر من %1 من التوقف</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>عدم تحقق الهدف</translation>
    </message>
    <message>
        <source>Condition: %1 in one period.</source>
        <translation>الشرط: %1 في فترة واحدة.</translation>
    </message>
    <message>
        <source>Condition: %1 in %2 of the last %3 periods.</source>
        <translation>الشرط: %1 في %2 من آخر %3 فترات.</translation>
    </message>
    <message>
        <source>Of the time that has passed, %1 were available; %2 of downtime so far.</source>
        <translation>من الوقت الذي مضى كان %1 متوافرًا؛ و%2 من التوقف حتى الآن.</translation>
    </message>
    <message>
        <source>Nothing has been measured so far.</source>
        <translation>لم يُقَس شيء حتى الآن.</translation>
    </message>
    <message>
        <source>It counts with %1: what incident %2 affected.</source>
        <translation>يُحسب بنسبة %1: ما أثّر فيه الحادث %2.</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: group %1 is credited.</source>
        <translation>لا تنال الخدمة وحدها شيئًا: تُعوَّض المجموعة %1.</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: its class is promised to groups.</source>
        <translation>لا تنال الخدمة وحدها شيئًا: التعهد بفئتها لمجموعات.</translation>
    </message>
    <message>
        <source>Nothing is due yet: the amount is worked out with %1, which ends the period.</source>
        <translation>لا يُستحق شيء بعد: يُحسب المبلغ مع %1 الذي يختم الفترة.</translation>
    </message>
    <message>
        <source>%1: %2, as charged.</source>
        <translation>%1: %2، كما فُوتر.</translation>
    </message>
    <message>
        <source>%1: %2, the price.</source>
        <translation>%1: %2، السعر.</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>لا ساعات عمل</numerusform>
            <numerusform>ساعة عمل واحدة</numerusform>
            <numerusform>ساعتا عمل</numerusform>
            <numerusform>%Ln ساعات عمل</numerusform>
            <numerusform>%Ln ساعة عمل</numerusform>
            <numerusform>%Ln ساعة عمل</numerusform>
        </translation>
    </message>
    <message>
        <source>It wants the ticket resolved within %1; what counts is: %2.</source>
        <translation>يشترط حل التذكرة خلال %1؛ والمحتسب هو: %2.</translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>حُلَّت في %1.</translation>
    </message>
    <message>
        <source>It is not resolved.</source>
        <translation>لم تُحَل.</translation>
    </message>
    <message>
        <source>The deadline in force is %1.</source>
        <translation>الموعد الساري هو %1.</translation>
    </message>
    <message>
        <source>A deadline for it was missed.</source>
        <translation>فات موعد لها.</translation>
    </message>
    <message>
        <source>No deadline for it was missed.</source>
        <translation>لم يفت أي موعد لها.</translation>
    </message>
    <message>
        <source>The customer is to answer: the clocks have stood still so far, %1 (%2).</source>
        <translation>على العميل أن يجيب: توقفت الساعات حتى الآن %1 (%2).</translation>
    </message>
    <message>
        <source>The customer was to answer: the clocks stood still for %1 (%2).</source>
        <translation>كان على العميل أن يجيب: توقفت الساعات %1 (%2).</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and the contract has no service %1: it earns nothing.</source>
        <translation>يُدفع عن الجواب المتأخر من رسم خدمة التذكرة، وليس في العقد خدمة %1: فلا تنال شيئًا.</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and it names none: it earns nothing.</source>
        <translation>يُدفع عن الجواب المتأخر من رسم خدمة التذكرة، وهي لا تسمّي خدمة: فلا تنال شيئًا.</translation>
    </message>
    <message>
        <source>It passed while it was in force, by %1 without the time that stood still.</source>
        <translation>انقضى وهو سارٍ، بمقدار %1 من دون الوقت الذي توقف فيه.</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>التفسير الأدنى</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>التفسير الأعلى</translation>
    </message>
    <message>
        <source>Partly accepted: %1.</source>
        <translation>مقبولة جزئيًا: %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance accepted; %2 excluded from the measured time.</source>
        <translation>قُبل %1 من الصيانة؛ واستُبعد %2 من الوقت المقيس.</translation>
    </message>
    <message>
        <source>%1 without data; %2 of the time so far was measured.</source>
        <translation>%1 بلا بيانات؛ قيس %2 من الوقت المنقضي حتى الآن.</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 بلا بيانات.</translation>
    </message>
    <message>
        <source>It is due for each outage that counts, whether the target is missed or not.</source>
        <translation>يُستحق عن كل انقطاع يُحتسب، سواء تحقق الهدف أم لم يتحقق.</translation>
    </message>
    <message>
        <source>Each %1 of delay earns %2; %3.</source>
        <translation>كل %1 من التأخر ينال %2؛ %3.</translation>
    </message>
    <message>
        <source>Each %1 of credited time %2 earns %3; %4.</source>
        <translation>كل %1 من الوقت المحتسب للرصيد %2 ينال %3؛ %4.</translation>
    </message>
    <message>
        <source>Claim for the whole period %1: %2.</source>
        <translation>مطالبة عن الفترة كاملة %1: %2.</translation>
    </message>
    <message>
        <source>The deadline no longer applies.</source>
        <translation>الموعد النهائي لم يعد ساريًا.</translation>
    </message>
    <message>
        <source>File it by %1.</source>
        <translation>قدّمها قبل %1.</translation>
    </message>
    <message>
        <source>%1 of maintenance excluded.</source>
        <translation>استُبعد %1 من الصيانة.</translation>
    </message>
    <message>
        <source>%1 outside service hours.</source>
        <translation>%1 خارج ساعات الخدمة.</translation>
    </message>
    <message>
        <source>%1 with an excluded cause.</source>
        <translation>%1 بسبب مستبعد.</translation>
    </message>
    <message>
        <source>%1 still to come.</source>
        <translation>%1 لم يحن بعد.</translation>
    </message>
    <message>
        <source>The month has not begun. The target of %1 will allow %2 of downtime.</source>
        <translation>لم يبدأ الشهر. سيسمح الهدف %1 بـ%2 من وقت التوقف.</translation>
    </message>
    <message>
        <source>The budget of %2 was used up on %3. With %4 of downtime, the target of %1 is missed.</source>
        <translation>استُنفدت الميزانية البالغة %2 في %3. مع %4 من وقت التوقف لا يتحقق الهدف %1.</translation>
    </message>
    <message>
        <source>The month is over. %2 of downtime, of %1 allowed.</source>
        <translation>انتهى الشهر. %2 من وقت التوقف، من %1 مسموح بها.</translation>
    </message>
    <message>
        <source>%2 of downtime so far, of %1 allowed.</source>
        <translation>%2 من وقت التوقف حتى الآن، من %1 مسموح بها.</translation>
    </message>
    <message>
        <source>There is no forecast: how the intervals count is known only at the end.</source>
        <translation>لا توقعات: طريقة احتساب الفترات لا تُعرف إلا في النهاية.</translation>
    </message>
    <message>
        <source>%1 of the downtime is dated later than now and counts already.</source>
        <translation>%1 من وقت التوقف مؤرخ بعد اللحظة الحالية ويُحتسب من الآن.</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate (%1 in %2)</source>
        <translation>بمعدل آخر 7 أيام (%1 خلال %2)</translation>
    </message>
    <message>
        <source>At this month’s rate (%1 in %2)</source>
        <translation>بمعدل هذا الشهر (%1 خلال %2)</translation>
    </message>
    <message>
        <source>%1 the target is missed on %2.</source>
        <translation>%1 يفوت الهدف في %2.</translation>
    </message>
    <message>
        <source>%1 downtime reaches %2 by the end of the month.</source>
        <translation>%1 يبلغ وقت التوقف %2 بنهاية الشهر.</translation>
    </message>
    <message>
        <source>%1 the target is met, with %2 of downtime by the end of the month.</source>
        <translation>%1 يتحقق الهدف، مع %2 من وقت التوقف بنهاية الشهر.</translation>
    </message>
    <message>
        <source>It would be withheld, because a condition of the agreement does not hold.</source>
        <translation>سيُحتجز، لأن أحد شروط الاتفاقية غير متحقق.</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>الاتفاقية لا تسمّي مبلغًا: يُتفاوض على التعويض.</translation>
    </message>
    <message>
        <source>The period is %1: %2, %3 time.</source>
        <translation>الفترة هي %1: من %2 بتوقيت %3.</translation>
    </message>
    <message>
        <source>The period is %1, which ends with %2. So far: %3, %4 time.</source>
        <translation>الفترة هي %1، وتنتهي مع %2. حتى الآن: %3 بتوقيت %4.</translation>
    </message>
    <message>
        <source>%1 of the %2 allowed is left.</source>
        <translation>بقي %1 من %2 المسموح بها.</translation>
    </message>
    <message>
        <source>No data for this period.</source>
        <translation>لا بيانات لهذه الفترة.</translation>
    </message>
    <message>
        <source>Incomplete data: the target is met if time without data was up, and missed if it was down.</source>
        <translation>بيانات غير مكتملة: يتحقق الهدف إن كانت الخدمة عاملة في الوقت الذي بلا بيانات، ولا يتحقق إن كانت متوقفة فيه.</translation>
    </message>
    <message>
        <source>Corrected on %1 by %2, version %3: %4.</source>
        <translation>صحّحه %2 في %1، الإصدار %3: %4.</translation>
    </message>
    <message>
        <source>Excluded by its cause</source>
        <translation>مستبعد بحكم سببه</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when at least %2 of its checks or requests failed.</source>
        <translation>يُقسم الشهر إلى مقاطع طول كل منها %1؛ ويُعد المقطع سيئًا إذا فشل %2 على الأقل من فحوصه أو طلباته.</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks or requests failed.</source>
        <translation>يُقسم الشهر إلى مقاطع طول كل منها %1؛ ويُعد المقطع سيئًا إذا فشل أكثر من %2 من فحوصه أو طلباته.</translation>
    </message>
    <message>
        <source>Only outages over %1 count.</source>
        <translation>لا تُحتسب إلا الانقطاعات التي تزيد على %1.</translation>
    </message>
    <message>
        <source>Outages under %1 do not count.</source>
        <translation>الانقطاعات التي تقل عن %1 لا تُحتسب.</translation>
    </message>
    <message>
        <source>An outage counts from its ticket. Without a ticket opened before it ends, it does not count.</source>
        <translation>يُحتسب الانقطاع اعتبارًا من تذكرته. وإن لم تُفتح تذكرة قبل انتهائه فلا يُحتسب.</translation>
    </message>
    <message>
        <source>It lasted %1; only outages over %2 count.</source>
        <translation>دام %1؛ ولا تُحتسب إلا الانقطاعات التي تزيد على %2.</translation>
    </message>
    <message>
        <source>It lasted %1; outages under %2 do not count.</source>
        <translation>دام %1؛ والانقطاعات التي تقل عن %2 لا تُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 has a log of %Ln state changes: each state is read as a check when it begins and every %2 as long as it holds.</source>
        <translation>
            <numerusform>للمجس %1 سجل بلا تغيرات حالة: تُقرأ كل حالة كفحص عند بدايتها وكل %2 ما دامت قائمة.</numerusform>
            <numerusform>للمجس %1 سجل فيه تغير حالة واحد: تُقرأ كل حالة كفحص عند بدايتها وكل %2 ما دامت قائمة.</numerusform>
            <numerusform>للمجس %1 سجل فيه تغيرا حالة: تُقرأ كل حالة كفحص عند بدايتها وكل %2 ما دامت قائمة.</numerusform>
            <numerusform>للمجس %1 سجل فيه %Ln تغيرات حالة: تُقرأ كل حالة كفحص عند بدايتها وكل %2 ما دامت قائمة.</numerusform>
            <numerusform>للمجس %1 سجل فيه %Ln تغير حالة: تُقرأ كل حالة كفحص عند بدايتها وكل %2 ما دامت قائمة.</numerusform>
            <numerusform>للمجس %1 سجل فيه %Ln تغير حالة: تُقرأ كل حالة كفحص عند بدايتها وكل %2 ما دامت قائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 counted %Ln requests in this month, of which %2 failed (lines read: %3).</source>
        <translation>
            <numerusform>لم يعدّ المجس %1 أي طلب في هذا الشهر، فشل منها %2 (الأسطر المقروءة: %3).</numerusform>
            <numerusform>عدّ المجس %1 طلبًا واحدًا في هذا الشهر، فشل منها %2 (الأسطر المقروءة: %3).</numerusform>
            <numerusform>عدّ المجس %1 طلبين في هذا الشهر، فشل منها %2 (الأسطر المقروءة: %3).</numerusform>
            <numerusform>عدّ المجس %1 %Ln طلبات في هذا الشهر، فشل منها %2 (الأسطر المقروءة: %3).</numerusform>
            <numerusform>عدّ المجس %1 %Ln طلبًا في هذا الشهر، فشل منها %2 (الأسطر المقروءة: %3).</numerusform>
            <numerusform>عدّ المجس %1 %Ln طلب في هذا الشهر، فشل منها %2 (الأسطر المقروءة: %3).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed checks count as none, because %1 failed too.</source>
        <translation>
            <numerusform>لا فحوص فاشلة مستثناة بسبب فشل %1.</numerusform>
            <numerusform>فحص فاشل واحد لا يُعد فاشلًا، لأن %1 فشل أيضًا.</numerusform>
            <numerusform>فحصان فاشلان لا يُعدان فاشلين، لأن %1 فشل أيضًا.</numerusform>
            <numerusform>%Ln فحوص فاشلة لا تُعد فاشلة، لأن %1 فشل أيضًا.</numerusform>
            <numerusform>%Ln فحصًا فاشلًا لا تُعد فاشلة، لأن %1 فشل أيضًا.</numerusform>
            <numerusform>%Ln فحص فاشل لا تُعد فاشلة، لأن %1 فشل أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: seen, but it does not count.</source>
        <translation>%1: رُصد، لكنه لا يُحتسب.</translation>
    </message>
    <message numerus="yes">
        <source>, %1 of %Ln requests failed</source>
        <translation>
            <numerusform>، فشل %1 من أصل %Ln طلب</numerusform>
            <numerusform>، فشل %1 من طلب واحد</numerusform>
            <numerusform>، فشل %1 من طلبين</numerusform>
            <numerusform>، فشل %1 من أصل %Ln طلبات</numerusform>
            <numerusform>، فشل %1 من أصل %Ln طلبًا</numerusform>
            <numerusform>، فشل %1 من أصل %Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>First requests that failed: %1, probe %2</source>
        <translation>أول طلبات فاشلة: %1، المجس %2</translation>
    </message>
    <message>
        <source>Last requests that failed: %1, probe %2</source>
        <translation>آخر طلبات فاشلة: %1، المجس %2</translation>
    </message>
    <message>
        <source>Left out because of the cause: %1 of downtime.</source>
        <translation>مستبعد بحكم السبب: %1 من وقت التوقف.</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the hours of the month’s days)</source>
        <translation>%1 من الرسوم (%2 ÷ ساعات أيام الشهر)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days of 24 hours)</source>
        <translation>%1 من الرسوم (%2 ÷ %3 يومًا من 24 ساعة)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the days of the month)</source>
        <translation>%1 من الرسوم (%2 ÷ أيام الشهر)</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days)</source>
        <translation>%1 من الرسوم (%2 ÷ %3 يومًا)</translation>
    </message>
    <message>
        <source>A credit out of %1, by how far the promised value is missed: only the farthest row reached counts.</source>
        <translation>رصيد من %1، بحسب مقدار الابتعاد عن القيمة المتعهَّد بها: لا يُحتسب إلا أبعد صف بُلغ.</translation>
    </message>
    <message>
        <source>A credit out of %1, by the availability: only the lowest tier reached counts.</source>
        <translation>رصيد من %1، بحسب التوفر: لا تُحتسب إلا أدنى شريحة بُلغت.</translation>
    </message>
    <message>
        <source>No outage earned a credit, so nothing is due.</source>
        <translation>لم ينل أي انقطاع رصيدًا، فلا شيء مستحق.</translation>
    </message>
    <message>
        <source>No credit for %1 of it: incident %2, cause %3.</source>
        <translation>لا رصيد عن %1 منه: الحادثة %2، السبب %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln promised values, %1 are kept and %2 are missed.</source>
        <translation>
            <numerusform>لا قيم متعهَّد بها، وُفي بـ%1 ولم يُوفَ بـ%2.</numerusform>
            <numerusform>من قيمة واحدة متعهَّد بها، وُفي بـ%1 ولم يُوفَ بـ%2.</numerusform>
            <numerusform>من قيمتين متعهَّد بهما، وُفي بـ%1 ولم يُوفَ بـ%2.</numerusform>
            <numerusform>من %Ln قيم متعهَّد بها، وُفي بـ%1 ولم يُوفَ بـ%2.</numerusform>
            <numerusform>من %Ln قيمة متعهَّد بها، وُفي بـ%1 ولم يُوفَ بـ%2.</numerusform>
            <numerusform>من %Ln قيمة متعهَّد بها، وُفي بـ%1 ولم يُوفَ بـ%2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On each of the last %1 days: %Ln good backups that are still kept.</source>
        <translation>
            <numerusform>في كل من الأيام الأخيرة (%1): لا نسخ احتياطية سليمة ما زالت محفوظة.</numerusform>
            <numerusform>في كل من الأيام الأخيرة (%1): نسخة احتياطية سليمة واحدة ما زالت محفوظة.</numerusform>
            <numerusform>في كل من الأيام الأخيرة (%1): نسختان احتياطيتان سليمتان ما زالتا محفوظتين.</numerusform>
            <numerusform>في كل من الأيام الأخيرة (%1): %Ln نسخ احتياطية سليمة ما زالت محفوظة.</numerusform>
            <numerusform>في كل من الأيام الأخيرة (%1): %Ln نسخة احتياطية سليمة ما زالت محفوظة.</numerusform>
            <numerusform>في كل من الأيام الأخيرة (%1): %Ln نسخة احتياطية سليمة ما زالت محفوظة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point in each of the last %Ln weeks, still kept.</source>
        <translation>
            <numerusform>لا تلزم نقطة استعادة سليمة.</numerusform>
            <numerusform>نقطة استعادة سليمة في الأسبوع الأخير، ما زالت محفوظة.</numerusform>
            <numerusform>نقطة استعادة سليمة في كل من الأسبوعين الأخيرين، ما زالت محفوظة.</numerusform>
            <numerusform>نقطة استعادة سليمة في كل أسبوع من آخر %Ln أسابيع، ما زالت محفوظة.</numerusform>
            <numerusform>نقطة استعادة سليمة في كل أسبوع من آخر %Ln أسبوعًا، ما زالت محفوظة.</numerusform>
            <numerusform>نقطة استعادة سليمة في كل أسبوع من آخر %Ln أسبوع، ما زالت محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>الوقت بلا بيانات</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>كان الموعد النهائي %1.</translation>
    </message>
    <message>
        <source>The billing period runs %1, %2 time.</source>
        <translation>تمتد فترة الفوترة من %1 بتوقيت %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>%1 to %2, %3 time.</source>
        <translation>من %1 إلى %2 بتوقيت %3.</translation>
    </message>
    <message>
        <source>Measured until %1.</source>
        <translation>جرى القياس حتى %1.</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>لا يُحتسب.</translation>
    </message>
    <message>
        <source>%1 counted. Cause: %2.</source>
        <translation>احتُسب %1. السبب: %2.</translation>
    </message>
    <message>
        <source>Counted as downtime</source>
        <translation>المحتسب وقت توقف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and probe</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1، السطر %2</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>%1 allowed.</source>
        <translation>المسموح به %1.</translation>
    </message>
    <message>
        <source>None allowed, %1 over.</source>
        <translation>لا يُسمح بأي توقف، والتجاوز %1.</translation>
    </message>
    <message>
        <source>%1 allowed, %2 over.</source>
        <translation>المسموح به %1، والتجاوز %2.</translation>
    </message>
    <message>
        <source>%1 allowed, %2 left.</source>
        <translation>المسموح به %1، وبقي منه %2.</translation>
    </message>
    <message>
        <source>%1, by %2.</source>
        <translation>%1، عبر %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>None of it accepted, so none is excluded.</source>
        <translation>لم يُقبل شيء منها، فلا يُستبعد شيء.</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>قُبل منها %1.</translation>
    </message>
    <message>
        <source>None of it accepted.</source>
        <translation>لم يُقبل شيء منها.</translation>
    </message>
    <message>
        <source>%1 credited</source>
        <translation>احتُسب %1 للرصيد</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>المحتسب للرصيد</translation>
    </message>
    <message>
        <source>Earns nothing: the agreement names no case for the cause %1, this kind of service and this length.</source>
        <translation>لا يستحق شيئًا: لا تذكر الاتفاقية حالة للسبب %1 وهذا النوع من الخدمة وهذه المدة.</translation>
    </message>
    <message>
        <source>Earns by an earlier remedy already.</source>
        <translation>يُعوَّض بتعويض سابق.</translation>
    </message>
    <message>
        <source>In accepted maintenance</source>
        <translation>ضمن صيانة مقبولة</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>السبب: %1</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>لم يُقَس شيء</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>لم يتحقق الهدف</translation>
    </message>
    <message>
        <source>No downtime so far.</source>
        <translation>لا توقف حتى الآن.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>لا توقف.</translation>
    </message>
    <message>
        <source>%1 of downtime so far.</source>
        <translation>%1 من وقت التوقف حتى الآن.</translation>
    </message>
    <message>
        <source>%1 of downtime.</source>
        <translation>%1 من وقت التوقف.</translation>
    </message>
    <message>
        <source>The promise of %1 allows none.</source>
        <translation>التعهد البالغ %1 لا يسمح بأي توقف.</translation>
    </message>
    <message>
        <source>The promise of %1 allows none, so it is missed.</source>
        <translation>التعهد البالغ %1 لا يسمح بأي توقف، فلم يُوفَ به.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept so far.</source>
        <translation>التعهد البالغ %1 يسمح بتوقف قدره %2، فهو موفى به حتى الآن.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept.</source>
        <translation>التعهد البالغ %1 يسمح بتوقف قدره %2، فقد وُفي به.</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is missed.</source>
        <translation>التعهد البالغ %1 يسمح بتوقف قدره %2، فلم يُوفَ به.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureCell</name>
    <message>
        <source>Press Enter to see why</source>
        <translation>اضغط Enter لمعرفة السبب</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <translation>انقر لمعرفة السبب</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureLabel</name>
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
    <name>makegood::ui::FigureModel</name>
    <message numerus="yes">
        <source>%n figures of the provider together</source>
        <translation>
            <numerusform>لا أرقام للمزوّد</numerusform>
            <numerusform>رقم واحد للمزوّد</numerusform>
            <numerusform>رقمان للمزوّد معًا</numerusform>
            <numerusform>%Ln أرقام للمزوّد معًا</numerusform>
            <numerusform>%Ln رقمًا للمزوّد معًا</numerusform>
            <numerusform>%Ln رقم للمزوّد معًا</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>رقمنا</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>رقمهم</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>Our time</source>
        <translation>وقتنا</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>وقتهم</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>time</comment>
        <translation>وقتهم ناقصًا وقتنا</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>الأطول</translation>
    </message>
    <message>
        <source>Our amount</source>
        <translation>مبلغنا</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>مبلغهم</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>amount</comment>
        <translation>مبلغهم ناقصًا مبلغنا</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>by the provider’s own account</source>
        <translation>بحسب رواية المزوّد نفسه</translation>
    </message>
    <message>
        <source>by the provider’s own account: %1</source>
        <translation>بحسب رواية المزوّد نفسه: %1</translation>
    </message>
    <message>
        <source>only in the provider’s figures</source>
        <translation>في أرقام المزوّد فقط</translation>
    </message>
    <message>
        <source>not in the provider’s figures</source>
        <translation>ليس في أرقام المزوّد</translation>
    </message>
    <message>
        <source>runs past the month, so it is not compared</source>
        <translation>يمتد إلى خارج الشهر، فلا يُقارن</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindField</name>
    <message>
        <source>Find a customer, incident or command</source>
        <translation>البحث عن عميل أو حادثة أو أمر</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>بحث (%1)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindingWords</name>
    <message>
        <source>The terms and prices</source>
        <translation>الشروط والأسعار</translation>
    </message>
    <message>
        <source>The terms that hold from later days on</source>
        <translation>الشروط التي تسري من تواريخ لاحقة</translation>
    </message>
    <message>
        <source>The texts of agreements</source>
        <translation>نصوص الاتفاقيات</translation>
    </message>
    <message>
        <source>The incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>The agreed remedies</source>
        <translation>التعويضات المتفق عليها</translation>
    </message>
    <message>
        <source>The maintenance windows</source>
        <translation>نوافذ الصيانة</translation>
    </message>
    <message>
        <source>The edits of maintenance windows</source>
        <translation>تعديلات نوافذ الصيانة</translation>
    </message>
    <message>
        <source>The tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>The events of tickets</source>
        <translation>أحداث التذاكر</translation>
    </message>
    <message>
        <source>The backups of the provider</source>
        <translation>النسخ الاحتياطية لدى المزوّد</translation>
    </message>
    <message>
        <source>The price notices</source>
        <translation>إشعارات تغيير الأسعار</translation>
    </message>
    <message>
        <source>The proofs</source>
        <translation>الإثباتات</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>The history of claims</source>
        <translation>قيود سجل المطالبات</translation>
    </message>
    <message>
        <source>The provider’s figures</source>
        <translation>أرقام المزوّد</translation>
    </message>
    <message>
        <source>The credits on invoices</source>
        <translation>الأرصدة في الفواتير</translation>
    </message>
    <message>
        <source>The reported months</source>
        <translation>الأشهر التي صدرت تقاريرها</translation>
    </message>
    <message>
        <source>The records of obligations</source>
        <translation>الالتزامات المسجَّلة</translation>
    </message>
    <message>
        <source>The files and references kept with incidents</source>
        <translation>الملفات والمراجع المحفوظة مع الحوادث</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>القرارات التي اتخذها أشخاص</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>بيانات العملاء</translation>
    </message>
    <message>
        <source>The contracts that are put away</source>
        <translation>العقود المؤرشفة والمحذوفة</translation>
    </message>
    <message>
        <source>The checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>The state changes</source>
        <translation>تغيرات الحالة</translation>
    </message>
    <message>
        <source>The counted requests</source>
        <translation>الطلبات المعدودة</translation>
    </message>
    <message>
        <source>The measured values</source>
        <translation>القيم المقيسة</translation>
    </message>
    <message>
        <source>The attached files</source>
        <translation>الملفات المرفقة</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>صفوف %1</translation>
    </message>
    <message>
        <source>%1 (contract %2)</source>
        <comment>what, and an id</comment>
        <translation>%1 (العقد %2)</translation>
    </message>
    <message>
        <source>Another workspace lies here than the one that this computer signed.</source>
        <translation>مساحة العمل الموجودة هنا غير تلك التي وقّعها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The history has fewer entries (%1) than this computer signed (%2): the last ones were cut off, or an older copy lies here.</source>
        <translation>قيود السجل (%1) أقل مما وقّعه هذا الحاسوب (%2): اقتُطعت القيود الأخيرة، أو أن الموجود هنا نسخة أقدم.</translation>
    </message>
    <message>
        <source>The history was written anew: entry %1 is not the one that this computer signed.</source>
        <translation>كُتب السجل من جديد: القيد %1 ليس هو الذي وقّعه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The signature of the history was removed.</source>
        <translation>أُزيل توقيع السجل.</translation>
    </message>
    <message>
        <source>The signature does not fit the history: entries were changed after they were signed.</source>
        <translation>التوقيع لا يطابق السجل: غُيِّرت قيود بعد توقيعها.</translation>
    </message>
    <message>
        <source>The history is signed with another key than the one of this workspace.</source>
        <translation>السجل موقَّع بمفتاح غير مفتاح مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>The signature of the history does not hold.</source>
        <translation>توقيع السجل غير صالح.</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>الملف نفسه تالف: %1.</translation>
    </message>
    <message>
        <source>The history was changed by another program, at entry %1.</source>
        <translation>غيّر برنامج آخر السجل عند القيد %1.</translation>
    </message>
    <message>
        <source>%1 were changed by another program: they are not as entry %2 of the history left them.</source>
        <translation>غيّر برنامج آخر %1: فهي ليست كما تركها القيد %2 من السجل.</translation>
    </message>
    <message>
        <source>%1 were changed by another program: no entry of the history has them.</source>
        <translation>غيّر برنامج آخر %1: لا يتضمنها أي قيد من السجل.</translation>
    </message>
    <message>
        <source>The text of an agreement was changed by another program: it is not the one of SHA-256 %1.</source>
        <translation>غيّر برنامج آخر نص إحدى الاتفاقيات: فهو ليس النص الذي بصمته SHA-256 هي %1.</translation>
    </message>
    <message>
        <source>The reported result of %1 (contract %2) was changed by another program: it is not the one that was locked.</source>
        <translation>غيّر برنامج آخر نتيجة %1 الواردة في التقرير (العقد %2): فهي ليست النتيجة التي أُقفلت.</translation>
    </message>
    <message>
        <source>%1 are not as they were written: they are damaged, or another program changed them.</source>
        <translation>ليست %1 كما كُتبت: إما أنها تالفة، أو أن برنامجًا آخر غيّرها.</translation>
    </message>
    <message>
        <source>A part could not be read: %1.</source>
        <translation>تعذرت قراءة جزء: %1.</translation>
    </message>
    <message>
        <source>The history is not signed on this computer yet.</source>
        <translation>لم يُوقَّع السجل على هذا الحاسوب بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are as they were signed.</source>
        <translation>
            <numerusform>لا قيود في السجل، وهو كما وُقِّع.</numerusform>
            <numerusform>قيد واحد في السجل باقٍ كما وُقِّع.</numerusform>
            <numerusform>قيدان في السجل باقيان كما وُقِّعا.</numerusform>
            <numerusform>%Ln قيود في السجل باقية كما وُقِّعت.</numerusform>
            <numerusform>%Ln قيدًا في السجل باقية كما وُقِّعت.</numerusform>
            <numerusform>%Ln قيد في السجل باقية كما وُقِّعت.</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring on this computer keeps the workspace’s key: the history is not signed.</source>
        <translation>لا حلقة مفاتيح في هذا الحاسوب تحفظ مفتاح مساحة العمل: السجل غير موقَّع.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are signed with a key that this computer does not have (public part %1).</source>
        <translation>
            <numerusform>لا قيود في السجل موقَّعة بمفتاح ليس لدى هذا الحاسوب (جزؤه العام %1).</numerusform>
            <numerusform>قيد واحد في السجل موقَّع بمفتاح ليس لدى هذا الحاسوب (جزؤه العام %1).</numerusform>
            <numerusform>قيدان في السجل موقَّعان بمفتاح ليس لدى هذا الحاسوب (جزؤه العام %1).</numerusform>
            <numerusform>%Ln قيود في السجل موقَّعة بمفتاح ليس لدى هذا الحاسوب (جزؤه العام %1).</numerusform>
            <numerusform>%Ln قيدًا في السجل موقَّعة بمفتاح ليس لدى هذا الحاسوب (جزؤه العام %1).</numerusform>
            <numerusform>%Ln قيد في السجل موقَّعة بمفتاح ليس لدى هذا الحاسوب (جزؤه العام %1).</numerusform>
        </translation>
    </message>
    <message>
        <source>The gaps that count</source>
        <translation>الفجوات المحتسبة بين الانقطاعات</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>المكالمات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Format</name>
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
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day without its year: see QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month format</comment>
        <extracomment>A month in a narrow column: see QDate::toString().</extracomment>
        <translation>MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Formula</name>
    <message>
        <source>one day of charges</source>
        <translation>رسوم يوم واحد</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>Each day with an outage earns %1.</source>
        <translation>كل يوم فيه انقطاع ينال %1.</translation>
    </message>
    <message>
        <source>Each started %1 earns %2.</source>
        <translation>كل %1 بدأت تنال %2.</translation>
    </message>
    <message>
        <source>Each full %1 earns %2.</source>
        <translation>كل %1 كاملة تنال %2.</translation>
    </message>
    <message>
        <source>Several remedies of the agreement apply.</source>
        <translation>تسري عدة تعويضات من الاتفاقية.</translation>
    </message>
    <message>
        <source>The fee is returned for the time that was lost.</source>
        <translation>يُرد الرسم عن الوقت المفقود.</translation>
    </message>
    <message>
        <source>The fee is returned %1 times for the time that was lost.</source>
        <translation>يُرد الرسم عن الوقت المفقود مضروبًا في %1.</translation>
    </message>
    <message>
        <source>The credit follows the availability in tiers.</source>
        <translation>يتبع الرصيد التوفر على شرائح.</translation>
    </message>
    <message>
        <source>The longer the outage, the more it earns, by a table of the agreement.</source>
        <translation>كلما طال الانقطاع نال أكثر، وفق جدول في الاتفاقية.</translation>
    </message>
    <message>
        <source>It earns one amount: %1.</source>
        <translation>ينال مبلغًا واحدًا: %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount.</source>
        <translation>الاتفاقية لا تسمّي مبلغًا.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>لا تمنح الاتفاقية رصيدًا.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FreshnessSection</name>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>فتح «المصادر»</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeaderEdit</name>
    <message>
        <source>Add a header</source>
        <translation>إضافة ترويسة</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>اسم الترويسة</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>قيمة الترويسة</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>سرية</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>القيمة سرية</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>كما هي محفوظة في حلقة المفاتيح</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>إزالة الترويسة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Heat</name>
    <message>
        <source>Still to come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>لا توقف</translation>
    </message>
    <message>
        <source>Up to a tenth of the budget</source>
        <translation>حتى عُشر الميزانية</translation>
    </message>
    <message>
        <source>Up to half of the budget</source>
        <translation>حتى نصف الميزانية</translation>
    </message>
    <message>
        <source>Up to the whole budget</source>
        <translation>حتى كامل الميزانية</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>أكثر من الميزانية</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeatView</name>
    <message>
        <source>Nothing to show.</source>
        <translation>لا شيء للعرض.</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>اضغط Enter لمعرفة السبب.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpController</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>لا نتائج.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentModel</name>
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
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>لا انقطاع</translation>
    </message>
    <message>
        <source>No, excluded</source>
        <translation>لا، مستبعد</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>جزئيًا</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>يُحتسب؟</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <extracomment>A column of amounts in one currency.</extracomment>
        <translation>الرصيد، %1</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Not saved. Recorded: %1</source>
        <translation>غير محفوظ. المسجل: %1</translation>
    </message>
    <message>
        <source>Post-mortem received %1</source>
        <translation>ورد تقرير ما بعد الحادثة %1</translation>
    </message>
    <message>
        <source>No post-mortem</source>
        <translation>لا تقرير ما بعد الحادثة</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%Ln أدلة</numerusform>
            <numerusform>%Ln دليلًا</numerusform>
            <numerusform>%Ln دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>الوقت المحتسب للرصيد: %1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1، غير محفوظ</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsController</name>
    <message>
        <source>Save the scenario</source>
        <translation>حفظ السيناريو</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>ت&amp;راجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>The single checks could not be read: %1. The time line shows runs of failures alone.</source>
        <translation>تعذرت قراءة الفحوص واحدًا واحدًا: %1. يعرض الخط الزمني سلاسل الفشل وحدها.</translation>
    </message>
    <message>
        <source>The change was not saved: %1. Your input is kept as a draft; the record is being read again.</source>
        <translation>لم يُحفظ التغيير: %1. بقي ما أدخلته مسودةً؛ والتسجيل يُقرأ من جديد.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>السبب (مطلوب، يُحفظ في السجل)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsPage</name>
    <message>
        <source>Scenarios</source>
        <translation>السيناريوهات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>إغلاق لوحة التفاصيل</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>إغلاق (Esc)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::InvoiceModel</name>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>عن شهر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalController</name>
    <message>
        <source>Reading the history</source>
        <translation>يُقرأ السجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalModel</name>
    <message>
        <source>Remedy agreed</source>
        <translation>اتُّفق على تعويض</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>سُجِّلت مطالبة</translation>
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
        <source>Agreement changed</source>
        <translation>تغيرت اتفاقية</translation>
    </message>
    <message>
        <source>Maintenance changed</source>
        <translation>تغيرت صيانة</translation>
    </message>
    <message>
        <source>Maintenance removed</source>
        <translation>أُزيلت صيانة</translation>
    </message>
    <message>
        <source>Provider’s figure removed</source>
        <translation>أُزيل رقم للمزوّد</translation>
    </message>
    <message>
        <source>Credit on an invoice removed</source>
        <translation>أُزيل رصيد في فاتورة</translation>
    </message>
    <message>
        <source>Source paused</source>
        <translation>أُوقف مصدر مؤقتًا</translation>
    </message>
    <message>
        <source>Source resumed</source>
        <translation>استُؤنف مصدر</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>استُوردت بيانات</translation>
    </message>
    <message>
        <source>Source synced</source>
        <translation>جرت مزامنة مصدر</translation>
    </message>
    <message>
        <source>Incident added</source>
        <translation>أُضيفت حادثة</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>تغيرت حادثة</translation>
    </message>
    <message>
        <source>Incident deleted</source>
        <translation>حُذفت حادثة</translation>
    </message>
    <message>
        <source>Gap between outages counted</source>
        <translation>احتُسبت فجوة بين انقطاعين</translation>
    </message>
    <message>
        <source>Gap between outages not counted any more</source>
        <translation>لم تعد فجوة بين انقطاعين محتسبة</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>أُضيف دليل</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>أُزيل دليل</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>خُطِّطت صيانة</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>استُورد تقويم</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>استُوردت تذاكر</translation>
    </message>
    <message>
        <source>Obligation recorded</source>
        <translation>سُجِّل التزام</translation>
    </message>
    <message>
        <source>Agreed remedy changed</source>
        <translation>تغير تعويض متفق عليه</translation>
    </message>
    <message>
        <source>Agreed remedy removed</source>
        <translation>أُزيل تعويض متفق عليه</translation>
    </message>
    <message>
        <source>Claim changed</source>
        <translation>تغيرت مطالبة</translation>
    </message>
    <message>
        <source>Filing of a claim undone</source>
        <translation>أُلغي تقديم مطالبة</translation>
    </message>
    <message>
        <source>Provider’s figure added</source>
        <translation>أُضيف رقم للمزوّد</translation>
    </message>
    <message>
        <source>Provider’s figure changed</source>
        <translation>تغير رقم للمزوّد</translation>
    </message>
    <message>
        <source>Credit on an invoice added</source>
        <translation>أُضيف رصيد في فاتورة</translation>
    </message>
    <message>
        <source>Credit on an invoice changed</source>
        <translation>تغير رصيد في فاتورة</translation>
    </message>
    <message>
        <source>Report locked</source>
        <translation>أُقفل تقرير</translation>
    </message>
    <message>
        <source>Corrected report issued</source>
        <translation>أُصدر تقرير مصحَّح</translation>
    </message>
    <message>
        <source>Source connected or changed</source>
        <translation>رُبط مصدر أو تغير</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <comment>an instant and the place of its time zone</comment>
        <translation>%1 بتوقيت %2</translation>
    </message>
    <message>
        <source>Entry %1, %2, by %3</source>
        <translation>القيد %1، %2، سجّله %3</translation>
    </message>
    <message>
        <source>Stored as: %1</source>
        <translation>مخزَّن على شكل: %1</translation>
    </message>
    <message>
        <source>Stored as: %1, contract %2</source>
        <translation>مخزَّن على شكل: %1، العقد %2</translation>
    </message>
    <message>
        <source>Fingerprint of this entry and all before it (SHA-256): %1</source>
        <translation>بصمة هذا القيد وكل ما قبله (SHA-256): %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>لا قيود في مساحة العمل</numerusform>
            <numerusform>قيد واحد في مساحة العمل</numerusform>
            <numerusform>قيدان في مساحة العمل</numerusform>
            <numerusform>%Ln قيود في مساحة العمل</numerusform>
            <numerusform>%Ln قيدًا في مساحة العمل</numerusform>
            <numerusform>%Ln قيد في مساحة العمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>لا يُعرض شيء.</numerusform>
            <numerusform>يُعرض أحدثها.</numerusform>
            <numerusform>يُعرض أحدث قيدين.</numerusform>
            <numerusform>تُعرض أحدث %Ln قيود.</numerusform>
            <numerusform>يُعرض أحدث %Ln قيدًا.</numerusform>
            <numerusform>يُعرض أحدث %Ln قيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>History verified: no entry was altered or removed.</source>
        <translation>تم التحقق من السجل: لم يُغيَّر أي قيد ولم يُحذف.</translation>
    </message>
    <message>
        <source>The history was changed from outside: %1.</source>
        <translation>غُيِّر السجل من الخارج: %1.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>تفاصيل القيد المختار</translation>
    </message>
    <message>
        <source>What is stored of the chosen entry, with its fingerprint</source>
        <translation>ما خُزِّن من القيد المختار، مع بصمته</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>اختر قيدًا.</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>جميع العملاء</translation>
    </message>
    <message>
        <source>%1 %2. Times are those of each customer.</source>
        <comment>a verdict and a count</comment>
        <translation>%1 %2. الأوقات بتوقيت كل عميل.</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>لا نتائج.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalReader</name>
    <message>
        <source>Reading the history</source>
        <translation>يُقرأ السجل</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JudgedSpans</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some months: `July to September`</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Judging</name>
    <message>
        <source>Calculating…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Calculating the months</source>
        <translation>حساب الأشهر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::KeptRows</name>
    <message numerus="yes">
        <source>%n stay as decided here, though the file has them differently:</source>
        <translation>
            <numerusform>لا شيء يختلف عنه الملف:</numerusform>
            <numerusform>واحد يبقى كما تقرر هنا، مع أن الملف يورده على نحو آخر:</numerusform>
            <numerusform>اثنان يبقيان كما تقرر هنا، مع أن الملف يوردهما على نحو آخر:</numerusform>
            <numerusform>%Ln تبقى كما تقرر هنا، مع أن الملف يوردها على نحو آخر:</numerusform>
            <numerusform>%Ln تبقى كما تقرر هنا، مع أن الملف يوردها على نحو آخر:</numerusform>
            <numerusform>%Ln تبقى كما تقرر هنا، مع أن الملف يوردها على نحو آخر:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here %2; in the file %3</source>
        <translation>%1: هنا %2؛ وفي الملف %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Keys</name>
    <message>
        <source>e-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>message</source>
        <translation>الرسائل</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>الدردشة</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>contact form</source>
        <translation>نموذج الاتصال</translation>
    </message>
    <message>
        <source>a deduction from the next invoice</source>
        <translation>خصم من الفاتورة التالية</translation>
    </message>
    <message>
        <source>a credit to the account</source>
        <translation>رصيد في الحساب</translation>
    </message>
    <message>
        <source>a reduction of later payments</source>
        <translation>تخفيض للدفعات اللاحقة</translation>
    </message>
    <message>
        <source>a refund or a credit</source>
        <translation>استرداد أو رصيد</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>الرسم الشهري</translation>
    </message>
    <message>
        <source>the charge for account capacity</source>
        <translation>رسم سعة الحساب</translation>
    </message>
    <message>
        <source>the charge for %1</source>
        <extracomment>%1: what is charged for, as the agreement names it</extracomment>
        <translation>رسم %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerModel</name>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>مسوّى</translation>
    </message>
    <message>
        <source>invoiced beyond what was granted</source>
        <translation>في الفواتير أكثر مما مُنح</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>في الفواتير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير المسدد</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>الزائد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message numerus="yes">
        <source>%n claims granted</source>
        <translation>
            <numerusform>لا مطالبات ممنوحة</numerusform>
            <numerusform>مطالبة ممنوحة واحدة</numerusform>
            <numerusform>مطالبتان ممنوحتان</numerusform>
            <numerusform>%Ln مطالبات ممنوحة</numerusform>
            <numerusform>%Ln مطالبة ممنوحة</numerusform>
            <numerusform>%Ln مطالبة ممنوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits on invoices</source>
        <translation>
            <numerusform>لا أرصدة في الفواتير</numerusform>
            <numerusform>رصيد واحد في الفواتير</numerusform>
            <numerusform>رصيدان في الفواتير</numerusform>
            <numerusform>%Ln أرصدة في الفواتير</numerusform>
            <numerusform>%Ln رصيدًا في الفواتير</numerusform>
            <numerusform>%Ln رصيد في الفواتير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerSection</name>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>في الفواتير</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير المسدد</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>الزائد</translation>
    </message>
    <message>
        <source>Granted credits against invoices</source>
        <translation>الأرصدة الممنوحة مقابل الفواتير</translation>
    </message>
    <message>
        <source>Credits on invoices</source>
        <translation>الأرصدة في الفواتير</translation>
    </message>
    <message>
        <source>Open credits of all contracts</source>
        <translation>الأرصدة غير المسددة لكل العقود</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>رقم الفاتورة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Month that the credit is for</source>
        <translation>الشهر الذي يخصه الرصيد</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>تاريخ الفاتورة</translation>
    </message>
    <message>
        <source>Credit on the invoice</source>
        <translation>الرصيد في الفاتورة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Record the cre&amp;dit</source>
        <translation>تسجيل ال&amp;رصيد</translation>
    </message>
    <message>
        <source>Record the credit on the invoice</source>
        <translation>تسجيل الرصيد في الفاتورة</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove the chosen credit</source>
        <translation>إزالة الرصيد المختار</translation>
    </message>
    <message>
        <source>&amp;Import invoices…</source>
        <translation>ا&amp;ستيراد فواتير…</translation>
    </message>
    <message>
        <source>Import credits on invoices from a CSV file</source>
        <translation>استيراد الأرصدة في الفواتير من ملف CSV</translation>
    </message>
    <message>
        <source>E&amp;xport the ledger…</source>
        <translation>ت&amp;صدير الدفتر…</translation>
    </message>
    <message>
        <source>Export the ledger as a CSV file</source>
        <translation>تصدير دفتر الأرصدة إلى ملف CSV</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>ما تتعذر قراءته</translation>
    </message>
    <message>
        <source>Click to go to the ledger</source>
        <translation>انقر للانتقال إلى دفتر الأرصدة</translation>
    </message>
    <message>
        <source>Press Enter to go to the ledger</source>
        <translation>اضغط Enter للانتقال إلى دفتر الأرصدة</translation>
    </message>
    <message>
        <source>Nothing was granted yet, and nothing is on an invoice.</source>
        <translation>لم يُمنح شيء بعد، ولا شيء في أي فاتورة.</translation>
    </message>
    <message>
        <source>No credit on an invoice is recorded.</source>
        <translation>لا رصيد مسجلًا في فاتورة.</translation>
    </message>
    <message>
        <source>No contract has a granted credit.</source>
        <translation>لا عقد له رصيد ممنوح.</translation>
    </message>
    <message>
        <source>A CSV file with the header invoice,service,month,invoiced_on,amount,note</source>
        <translation>ملف CSV رأسه invoice,service,month,invoiced_on,amount,note</translation>
    </message>
    <message>
        <source>By month and service</source>
        <translation>حسب الشهر والخدمة</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>الفاتورة</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>عن شهر</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>All contracts, by currency</source>
        <translation>كل العقود، حسب العملة</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>تتعذر قراءة المبلغ: %1.</translation>
    </message>
    <message>
        <source>Credit on invoice %1</source>
        <translation>الرصيد في الفاتورة %1</translation>
    </message>
    <message>
        <source>Credit on invoice %1 removed</source>
        <translation>أُزيل الرصيد في الفاتورة %1</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month format</comment>
        <translation>MMM yyyy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Ledgers</name>
    <message>
        <source>Adding up the credits</source>
        <translation>تُجمع الأرصدة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelModel</name>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>وقت التشغيل</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>ما لدينا</translation>
    </message>
    <message>
        <source>Our downtime</source>
        <translation>وقت التوقف لدينا</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>contract, service and period</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>Besides %1 that it does not count</source>
        <translation>عدا %1 لا يحتسبها</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelsDialog</name>
    <message>
        <source>Asking %1…</source>
        <translation>يُسأل %1…</translation>
    </message>
    <message>
        <source>It has no figures of this month.</source>
        <translation>ليست لديه أرقام لهذا الشهر.</translation>
    </message>
    <message>
        <source>These figures stand beside ours and are not judged: their rules are not the contract’s. Ours are of the service that the mapping leads to, or that has the same name.</source>
        <translation>تقف هذه الأرقام بجانب أرقامنا ولا يُحكم عليها: فقواعدها ليست قواعد العقد. وأرقامنا هي للخدمة التي يقود إليها التعيين، أو التي تحمل الاسم نفسه.</translation>
    </message>
    <message>
        <source>It could not be asked: %1. Nothing was changed.</source>
        <translation>تعذّر سؤاله: %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>أرقام من %1</translation>
    </message>
    <message>
        <source>Figures from %1 for %2</source>
        <comment>source and month</comment>
        <translation>أرقام من %1 لشهر %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogController</name>
    <message>
        <source>This program keeps no log.</source>
        <translation>لا يحتفظ هذا البرنامج بسجل تشغيل.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>حفظ سجل التشغيل</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>ملفات نصية (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>What the program did, for a report of a fault. It has no passwords and no names of customers, contracts, services or files: where one stood there is “…”. Read it before you attach it. It is kept in %1.</source>
        <translation>ما فعله البرنامج، للإبلاغ عن خلل. لا يحوي كلمات مرور ولا أسماء عملاء أو عقود أو خدمات أو ملفات: وحيث كان أحدها يظهر «…». اقرأه قبل إرفاقه. يُحفظ في %1.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>نسخ سجل التشغيل</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Save the log as a file</source>
        <translation>حفظ سجل التشغيل في ملف</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainMenus</name>
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
        <source>&amp;Export the month as PDF…</source>
        <translation>ت&amp;صدير الشهر بصيغة PDF…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>&amp;حجم النص</translation>
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
        <translation>%L1 ٪</translation>
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
        <source>Co&amp;nnect a source…</source>
        <translation>&amp;ربط مصدر…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ان&amp;تقال</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>لوحة الت&amp;فاصيل</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>ال&amp;بحث عن أي شيء…</translation>
    </message>
    <message>
        <source>Fi&amp;lter this list</source>
        <translation>تصفية هذه ال&amp;قائمة</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>الشهر ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>الشهر ال&amp;تالي</translation>
    </message>
    <message>
        <source>Previous &amp;service</source>
        <translation>ال&amp;خدمة السابقة</translation>
    </message>
    <message>
        <source>Next s&amp;ervice</source>
        <translation>الخدمة التا&amp;لية</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>ال&amp;صفحة التالية</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>الجزء التالي من ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>ال&amp;مفاتيح</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>م&amp;ا هذا؟</translation>
    </message>
    <message>
        <source>&amp;Import data folder…</source>
        <translation>ا&amp;ستيراد مجلد بيانات…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;جولة</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>&amp;عرض سجل التشغيل…</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>&amp;حفظ سجل التشغيل…</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>اعرف أي مستويات الخدمة تحققت، وما المستحق لك.

برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث (GPL-3.0-or-later). يأتي دون أي ضمان.

بُني باستخدام Qt %1 وQt Charts (GPL-3.0) وBoost.Multiprecision (BSL-1.0) وtoml++ وnlohmann/json (MIT) وtl::expected (CC0-1.0) وzlib وSQLite.</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>حسب ال&amp;نظام</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainWindow</name>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>There is no contract %1 in this workspace.</source>
        <translation>لا عقد %1 في مساحة العمل هذه.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>كل ما في هذا المجلد كان موجودًا هنا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>صفحة</translation>
    </message>
    <message>
        <source>View of the portfolio</source>
        <translation>عرض للمحفظة</translation>
    </message>
    <message>
        <source>Contract %1, %2</source>
        <translation>العقد %1، %2</translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>خدمة %1</translation>
    </message>
    <message>
        <source>No source connected</source>
        <translation>لا مصدر مربوط</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>لم يفشل أي مصدر</numerusform>
            <numerusform>فشل مصدر واحد</numerusform>
            <numerusform>فشل مصدران</numerusform>
            <numerusform>فشلت %Ln مصادر</numerusform>
            <numerusform>فشل %Ln مصدرًا</numerusform>
            <numerusform>فشل %Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>التحديث %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تجرِ مزامنة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n claims due soon</source>
        <translation>
            <numerusform>لا مطالبات قريبة الموعد</numerusform>
            <numerusform>مطالبة قريبة الموعد</numerusform>
            <numerusform>مطالبتان قريبتا الموعد</numerusform>
            <numerusform>%Ln مطالبات قريبة الموعد</numerusform>
            <numerusform>%Ln مطالبة قريبة الموعد</numerusform>
            <numerusform>%Ln مطالبة قريبة الموعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages without a cause</source>
        <translation>
            <numerusform>لا انقطاعات بلا سبب</numerusform>
            <numerusform>انقطاع واحد بلا سبب</numerusform>
            <numerusform>انقطاعان بلا سبب</numerusform>
            <numerusform>%Ln انقطاعات بلا سبب</numerusform>
            <numerusform>%Ln انقطاعًا بلا سبب</numerusform>
            <numerusform>%Ln انقطاع بلا سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>كان الحكم «%1» وأصبح «%2».</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Complete data</source>
        <translation>بيانات مكتملة</translation>
    </message>
    <message>
        <source>%1 % of the data is missing</source>
        <translation>%1 % من البيانات ناقصة</translation>
    </message>
    <message>
        <source>Next deadline: %1, %2</source>
        <translation>الموعد النهائي التالي: %1، %2</translation>
    </message>
    <message>
        <source>No deadline ahead</source>
        <translation>لا موعد نهائيًا قادمًا</translation>
    </message>
    <message>
        <source>There are only %1 left on the disk of this workspace. Free some space before it is full: then nothing can be saved.</source>
        <translation>لم يبقَ سوى %1 على قرص مساحة العمل هذه. أخلِ بعض المساحة قبل أن يمتلئ: فعندها لا يمكن حفظ شيء.</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>on the disk</comment>
        <translation>بقي %1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks.</source>
        <translation>
            <numerusform>لم تُستورد فحوص جديدة.</numerusform>
            <numerusform>استُورد فحص جديد واحد.</numerusform>
            <numerusform>استُورد فحصان جديدان.</numerusform>
            <numerusform>استُوردت %Ln فحوص جديدة.</numerusform>
            <numerusform>استُورد %Ln فحصًا جديدًا.</numerusform>
            <numerusform>استُورد %Ln فحص جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks, and contracts, incidents and other entries (%1).</source>
        <translation>
            <numerusform>لم تُستورد فحوص جديدة، واستُوردت عقود وحوادث وقيود أخرى (%1).</numerusform>
            <numerusform>استُورد فحص جديد واحد، وعقود وحوادث وقيود أخرى (%1).</numerusform>
            <numerusform>استُورد فحصان جديدان، وعقود وحوادث وقيود أخرى (%1).</numerusform>
            <numerusform>استُوردت %Ln فحوص جديدة، وعقود وحوادث وقيود أخرى (%1).</numerusform>
            <numerusform>استُورد %Ln فحصًا جديدًا، وعقود وحوادث وقيود أخرى (%1).</numerusform>
            <numerusform>استُورد %Ln فحص جديد، وعقود وحوادث وقيود أخرى (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were different before; the history keeps what was there.</source>
        <translation>
            <numerusform>لم يختلف أي قيد عما كان؛ ويحتفظ السجل بما كان.</numerusform>
            <numerusform>كان قيد واحد مختلفًا من قبل؛ ويحتفظ السجل بما كان.</numerusform>
            <numerusform>كان قيدان مختلفين من قبل؛ ويحتفظ السجل بما كان.</numerusform>
            <numerusform>كانت %Ln قيود مختلفة من قبل؛ ويحتفظ السجل بما كان.</numerusform>
            <numerusform>كان %Ln قيدًا مختلفًا من قبل؛ ويحتفظ السجل بما كان.</numerusform>
            <numerusform>كان %Ln قيد مختلفًا من قبل؛ ويحتفظ السجل بما كان.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month at a glance</source>
        <translation>الشهر في لمحة</translation>
    </message>
    <message>
        <source>Each tile counts one thing of the month: missed targets, credits, the next deadline. Click a tile to see only those.</source>
        <translation>تعدّ كل بطاقة شيئًا واحدًا من الشهر: الأهداف التي لم تتحقق، والأرصدة، وأقرب موعد نهائي. انقر بطاقة لترى ما تعدّه فقط.</translation>
    </message>
    <message>
        <source>One line a service</source>
        <translation>سطر لكل خدمة</translation>
    </message>
    <message>
        <source>What needs attention stands first: the last twelve months, the downtime that is left, the credit. The link at the end leads to what there is to do.</source>
        <translation>ما يحتاج إلى الانتباه يأتي أولًا: آخر اثني عشر شهرًا، ووقت التوقف المتبقي، والرصيد. والرابط في آخر السطر يقود إلى ما ينبغي فعله.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>ما سبب ذلك؟</translation>
    </message>
    <message>
        <source>Click any figure, and Why tells how it was counted, step by step, with the clause of the agreement. Rest the mouse on a step for the exact value.</source>
        <translation>انقر أي رقم، فتبيّن «لماذا» كيف حُسب، خطوة بخطوة، مع بند الاتفاقية. ضع مؤشر الفأرة على خطوة لترى القيمة الدقيقة.</translation>
    </message>
    <message>
        <source>Say what caused an outage</source>
        <translation>تحديد سبب انقطاع</translation>
    </message>
    <message>
        <source>Choose an outage and its cause. You see what that changes before you save, and Undo takes it back.</source>
        <translation>اختر انقطاعًا وسببه. ترى ما يغيّره ذلك قبل الحفظ، و«تراجع» يلغيه.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>This is what the customer gets. Create the reports of all customers at once, and lock the month when they are sent.</source>
        <translation>هذا ما يتلقاه العميل. أنشئ تقارير كل العملاء دفعة واحدة، وأقفل الشهر بعد إرسالها.</translation>
    </message>
    <message>
        <source>%1 stopped: %2. What was saved is safe; check whether the last change is there.</source>
        <translation>توقف %1: %2. ما حُفظ آمن؛ تحقق من وجود التغيير الأخير.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id and cause of an incident</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Incident of %1, %2, %3</source>
        <comment>customer, service, date</comment>
        <translation>حادثة لدى %1، %2، %3</translation>
    </message>
    <message>
        <source>Reading the incidents of all contracts</source>
        <translation>تُقرأ حوادث كل العقود</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceCalendars</name>
    <message>
        <source>Reading the maintenance of all contracts</source>
        <translation>تُقرأ صيانة كل العقود</translation>
    </message>
    <message>
        <source>Importing the calendar</source>
        <translation>يُستورد التقويم</translation>
    </message>
    <message>
        <source>Changing the calendar</source>
        <translation>يُغيَّر التقويم</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceDraft</name>
    <message>
        <source>Choose a contract that it is for.</source>
        <translation>اختر عقدًا تخصه.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>ستنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>Contract %1 is not there any more.</source>
        <translation>لم يعد العقد %1 موجودًا.</translation>
    </message>
    <message>
        <source>%1 has none of these services.</source>
        <translation>ليست لدى %1 أي من هذه الخدمات.</translation>
    </message>
    <message>
        <source>%1 has another instance of this window at that time.</source>
        <translation>لدى %1 تكرار آخر لهذه النافذة في ذلك الوقت.</translation>
    </message>
    <message>
        <source>new maintenance %1, %2</source>
        <translation>صيانة جديدة %1، %2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>نقل %1 إلى %2</translation>
    </message>
    <message>
        <source>let %1 last %2</source>
        <translation>جعل مدة %1 %2</translation>
    </message>
    <message>
        <source>announcement of %1</source>
        <translation>إعلان %1</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>إلغاء %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceForm</name>
    <message>
        <source>Begins</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>تنتهي</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>ما يُنجز</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>It was announced</source>
        <translation>أُعلنت</translation>
    </message>
    <message>
        <source>Announced at</source>
        <translation>وقت الإعلان</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>تجاهل ما لم يُحفظ</translation>
    </message>
    <message>
        <source>By</source>
        <translation>عبر</translation>
    </message>
    <message>
        <source>%1 (has this window)</source>
        <translation>%1 (لديه هذه النافذة)</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>ddd d MMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Begins, %1 time</source>
        <translation>البداية، بتوقيت %1</translation>
    </message>
    <message>
        <source>Must be after the beginning.</source>
        <translation>يجب أن يكون بعد البداية.</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>عملاء آخرون</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>لا تعارض</translation>
    </message>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>لا شيء في الوقت نفسه</numerusform>
            <numerusform>واحدة في الوقت نفسه</numerusform>
            <numerusform>اثنتان في الوقت نفسه</numerusform>
            <numerusform>%Ln في الوقت نفسه</numerusform>
            <numerusform>%Ln في الوقت نفسه</numerusform>
            <numerusform>%Ln في الوقت نفسه</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>لا تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Not saved yet, no reason given</source>
        <translation>لم يُحفظ بعد، لم يُذكر سبب</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>More customers</source>
        <translation>مزيد من العملاء</translation>
    </message>
    <message>
        <source>Choose more customers</source>
        <translation>اختيار مزيد من العملاء</translation>
    </message>
    <message>
        <source>Customers that it is for</source>
        <translation>العملاء المعنيون بها</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>الإعلان عبر</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>السبب، مطلوب، يُحفظ في السجل</translation>
    </message>
    <message>
        <source>Verdict of every customer</source>
        <translation>الحكم لكل عميل</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>مسودة رسالة</translation>
    </message>
    <message>
        <source>Draft the announcement</source>
        <translation>إعداد مسودة الإعلان</translation>
    </message>
    <message>
        <source>Choose a maintenance window to change it, or drag over days to plan one. You see what the agreement makes of it before you save.</source>
        <translation>اختر نافذة صيانة لتغييرها، أو اسحب فوق الأيام لتخطيط واحدة. ترى قبل الحفظ حكمها وفق الاتفاقية.</translation>
    </message>
    <message>
        <source>Save the maintenance</source>
        <translation>حفظ الصيانة</translation>
    </message>
    <message>
        <source>No customer is chosen.</source>
        <translation>لم يُختر عميل.</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>السبب (مطلوب، يُحفظ في السجل)</translation>
    </message>
    <message>
        <source>Checked against the agreement</source>
        <translation>مفحوصة وفق الاتفاقية</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>مخططة</translation>
    </message>
    <message>
        <source>Services (none checked: all)</source>
        <translation>الخدمات (بلا تحديد: كلها)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
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
    <message>
        <source>Partly accepted</source>
        <translation>مقبولة جزئيًا</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePanel</name>
    <message>
        <source>Back to the maintenance</source>
        <translation>العودة إلى الصيانة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePlan</name>
    <message>
        <source>none of it counts as downtime</source>
        <translation>لا يُحتسب شيء منها وقت توقف</translation>
    </message>
    <message>
        <source>all %1 count as downtime</source>
        <translation>تُحتسب %1 كلها وقت توقف</translation>
    </message>
    <message>
        <source>%1 of %2 count as downtime</source>
        <translation>يُحتسب %1 من %2 وقت توقف</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>إرسال بريد إلكتروني إلى %1</translation>
    </message>
    <message>
        <source>Tell %1 by %2</source>
        <translation>إبلاغ %1 عبر %2</translation>
    </message>
    <message>
        <source>%1 by %2: the agreement advises it, and accepts the work all the same.</source>
        <translation>%1 قبل %2: تنصح به الاتفاقية، وتقبل العمل على أي حال.</translation>
    </message>
    <message>
        <source>%1 by %2 and %3.</source>
        <translation>%1 قبل %2 و%3.</translation>
    </message>
    <message>
        <source>After that, all %1 count.</source>
        <translation>بعد ذلك تُحتسب %1 كلها.</translation>
    </message>
    <message>
        <source>After that, %1 count.</source>
        <translation>بعد ذلك يُحتسب %1.</translation>
    </message>
    <message>
        <source>it lies outside the agreed hours</source>
        <translation>تقع خارج الساعات المتفق عليها</translation>
    </message>
    <message>
        <source>it was not announced by %1</source>
        <translation>لم تُعلن عبر %1</translation>
    </message>
    <message>
        <source>it was announced by another channel</source>
        <translation>أُعلنت عبر قناة أخرى</translation>
    </message>
    <message>
        <source>the agreement does not accept it</source>
        <translation>الاتفاقية لا تقبلها</translation>
    </message>
    <message>
        <source>This work does not take place.</source>
        <translation>هذا العمل لن يُجرى.</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>Confirm it, or downtime in it counts: %1.</source>
        <translation>أكّدها، وإلا احتُسب التوقف خلالها: %1.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>المرفوض</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance: %1.</source>
        <translation>الاتفاقية لا تقبل أي صيانة: %1.</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>لم تُعلن بعد</translation>
    </message>
    <message>
        <source>Too late to announce</source>
        <translation>فات موعد الإعلان</translation>
    </message>
    <message>
        <source>Announced too late</source>
        <translation>أُعلنت بعد الموعد</translation>
    </message>
    <message>
        <source>The last moment was %1: %2.</source>
        <translation>كانت آخر لحظة %1: %2.</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Announced later than the agreement advises, and still %1.</source>
        <translation>أُعلنت بعد الموعد الذي تنصح به الاتفاقية، ومع ذلك %1.</translation>
    </message>
    <message>
        <source>Accepted in full: %1.</source>
        <translation>مقبولة بالكامل: %1.</translation>
    </message>
    <message>
        <source>Over the monthly limit</source>
        <translation>فوق الحد الشهري</translation>
    </message>
    <message>
        <source>Accepted, but past the monthly limit: %1.</source>
        <translation>مقبولة، لكنها تتجاوز الحد الشهري: %1.</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>مقبولة جزئيًا</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1، لأن السبب: %2.</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>غير مقبولة</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Hours, %1 to %2</source>
        <translation>الساعات، من %1 إلى %2</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>ضمنها</translation>
    </message>
    <message>
        <source>partly inside</source>
        <translation>ضمنها جزئيًا</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>خارجها</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message>
        <source>Notice beforehand</source>
        <translation>الإشعار المسبق</translation>
    </message>
    <message>
        <source>Notice, %1 by %2</source>
        <translation>الإشعار، %1 عبر %2</translation>
    </message>
    <message>
        <source>Notice, %1</source>
        <translation>الإشعار، %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>غير لازم</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>في الوقت المحدد</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>قناة أخرى</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>لم يُرسل في الوقت المحدد</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>الحد الشهري</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Monthly limit, %1</source>
        <translation>الحد الشهري، %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>تجاوز بـ%1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>محترَم</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغى</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MapSection</name>
    <message>
        <source>Search the series</source>
        <translation>البحث في السلاسل</translation>
    </message>
    <message>
        <source>Which series are shown</source>
        <translation>أي السلاسل تُعرض</translation>
    </message>
    <message>
        <source>Accept all &amp;suggestions</source>
        <translation>قبول كل الا&amp;قتراحات</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>قبول كل الاقتراحات</translation>
    </message>
    <message>
        <source>Series and the services that they belong to</source>
        <translation>السلاسل والخدمات التي تنتمي إليها</translation>
    </message>
    <message>
        <source>Services: drag series here</source>
        <translation>الخدمات: اسحب السلاسل إلى هنا</translation>
    </message>
    <message>
        <source>Enter chooses the service of the selected series; select several to choose for all of them.</source>
        <translation>يختار Enter خدمة السلسلة المحددة؛ حدد عدة سلاسل للاختيار لها كلها.</translation>
    </message>
    <message>
        <source>Drag series here. Enter or a double click maps the selected series to a service.</source>
        <translation>اسحب السلاسل إلى هنا. يعيّن Enter أو النقر المزدوج السلاسل المحددة لخدمة.</translation>
    </message>
    <message>
        <source>&amp;New contract…</source>
        <translation>عقد &amp;جديد…</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>عقد جديد</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>المضيف أو الفحص أو التسمية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>المعيَّنة</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>بلا خدمة</translation>
    </message>
    <message>
        <source>With a suggestion</source>
        <translation>لها اقتراح</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <translation>&amp;قاعدة…</translation>
    </message>
    <message>
        <source>Map by a rule</source>
        <translation>التعيين بقاعدة</translation>
    </message>
    <message>
        <source>This workspace has no contract yet, so there is no service that a series could belong to. Make the first contract; the series wait here.</source>
        <translation>لا عقد في مساحة العمل هذه بعد، فلا خدمة يمكن أن تنتمي إليها سلسلة. أنشئ العقد الأول؛ وتبقى السلاسل هنا.</translation>
    </message>
    <message>
        <source>No service of this workspace is judged from checks. Make a contract with one that is.</source>
        <translation>لا تُقيَّم أي خدمة في مساحة العمل هذه من الفحوص. أنشئ عقدًا فيه خدمة كهذه.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter and count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This series has no data in the month.</source>
        <translation>ليست لهذه السلسلة بيانات في الشهر.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MappingForm</name>
    <message>
        <source>Cells are separated by</source>
        <translation>الفاصل بين الخلايا</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>علامات جدولة</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>الصف الأول يسمّي الأعمدة</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>كل صف هو</translation>
    </message>
    <message>
        <source>the result of one check</source>
        <translation>نتيجة فحص واحد</translation>
    </message>
    <message>
        <source>a change of state</source>
        <translation>تغير حالة</translation>
    </message>
    <message>
        <source>an outage</source>
        <translation>انقطاع</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Time is written as</source>
        <translation>صيغة كتابة الوقت</translation>
    </message>
    <message>
        <source>Time of day is written as</source>
        <translation>صيغة كتابة الساعة</translation>
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
        <source>Unit of the length</source>
        <translation>وحدة المدة</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>دقائق</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>ساعات</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>أجزاء من ألف من الثانية</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds</source>
        <translation>ساعات:دقائق:ثوانٍ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Numbers have decimal commas</source>
        <translation>الأرقام بفاصلة عشرية «,»</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>العمود %1</translation>
    </message>
    <message>
        <source>a count of requests</source>
        <translation>عدد طلبات</translation>
    </message>
    <message>
        <source>a measured value</source>
        <translation>قيمة مقيسة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>هذه هي</translation>
    </message>
    <message>
        <source>the failed ones</source>
        <translation>الفاشلة</translation>
    </message>
    <message>
        <source>the good ones</source>
        <translation>الناجحة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>مضروبًا في</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>خطوط عمودية</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>Rows to skip at the top</source>
        <translation>عدد الصفوف المتخطاة في الأعلى</translation>
    </message>
    <message>
        <source>a state with its start and end</source>
        <translation>حالة ببدايتها ونهايتها</translation>
    </message>
    <message>
        <source>Time of day, if in its own column</source>
        <translation>وقت اليوم، إن كان في عمود مستقل</translation>
    </message>
    <message>
        <source>Time zone, where the times name none</source>
        <translation>المنطقة الزمنية، حيث لا تذكرها الأوقات</translation>
    </message>
    <message>
        <source>When clocks go back, the repeated hour is</source>
        <translation>عند تأخير الساعة، تكون الساعة المكررة</translation>
    </message>
    <message>
        <source>told by the order of rows</source>
        <translation>معروفة من ترتيب الصفوف</translation>
    </message>
    <message>
        <source>the first of the two</source>
        <translation>الأولى من الاثنتين</translation>
    </message>
    <message>
        <source>the second of the two</source>
        <translation>الثانية من الاثنتين</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Words that mean up</source>
        <translation>الكلمات التي تعني «يعمل»</translation>
    </message>
    <message>
        <source>Words that mean down</source>
        <translation>الكلمات التي تعني «متوقف»</translation>
    </message>
    <message>
        <source>Words that mean unknown</source>
        <translation>الكلمات التي تعني «مجهول»</translation>
    </message>
    <message>
        <source>Rows with these words are skipped</source>
        <translation>تُتخطى الصفوف التي فيها هذه الكلمات</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>منها</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>طريقة القياس</translation>
    </message>
    <message>
        <source>A name, or {Column} to take it from that column</source>
        <translation>اسم، أو {Column} لأخذه من ذلك العمود</translation>
    </message>
    <message>
        <source>The list is complete from</source>
        <translation>القائمة كاملة من</translation>
    </message>
    <message>
        <source>The list is complete until</source>
        <translation>القائمة كاملة حتى</translation>
    </message>
    <message>
        <source>such as 2026-03-01, or 2026-03-01 18:30</source>
        <translation>مثل 2026-03-01 أو 2026-03-01 18:30</translation>
    </message>
    <message>
        <source>Which column has the time, and how is it written?</source>
        <translation>أي عمود فيه الوقت، وكيف كُتب؟</translation>
    </message>
    <message>
        <source>In “%1” the day and the month could change places. Which one stands first?</source>
        <translation>في «%1» قد يتبادل اليوم والشهر موضعيهما. أيهما يأتي أولًا؟</translation>
    </message>
    <message>
        <source>In which time zone are the times? The file does not say.</source>
        <translation>بأي منطقة زمنية كُتبت الأوقات؟ الملف لا يذكرها.</translation>
    </message>
    <message>
        <source>From when until when is the list complete? Between its outages the service counts as up.</source>
        <translation>من متى إلى متى القائمة كاملة؟ بين انقطاعاتها تُعد الخدمة عاملة.</translation>
    </message>
    <message>
        <source>Which column says up or down, and with which words?</source>
        <translation>أي عمود يذكر أنها تعمل أو متوقفة، وبأي كلمات؟</translation>
    </message>
    <message>
        <source>Do these words mean up, down or unknown: %1?</source>
        <translation>هل تعني هذه الكلمات «يعمل» أم «متوقف» أم «مجهول»: %1؟</translation>
    </message>
    <message>
        <source>Which service is it? No column names one.</source>
        <translation>أي خدمة هي؟ لا عمود يسمّيها.</translation>
    </message>
    <message>
        <source>By which check of the agreement was it measured? No column names one.</source>
        <translation>بأي فحص من فحوص الاتفاقية قيست؟ لا عمود يسمّيه.</translation>
    </message>
    <message>
        <source>Are the lengths seconds, minutes or hours?</source>
        <translation>هل المدد بالثواني أم بالدقائق أم بالساعات؟</translation>
    </message>
    <message>
        <source>Is each row a change of state that holds until the next row, or the result of one check?</source>
        <translation>هل كل صف تغير حالة يسري حتى الصف التالي، أم نتيجة فحص واحد؟</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>نتائج فحوص</translation>
    </message>
    <message>
        <source>changes of state</source>
        <translation>تغيرات حالة</translation>
    </message>
    <message>
        <source>a list of outages</source>
        <translation>قائمة انقطاعات</translation>
    </message>
    <message>
        <source>states with their start and end</source>
        <translation>حالات ببدايتها ونهايتها</translation>
    </message>
    <message>
        <source>counts of requests</source>
        <translation>أعداد طلبات</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>قيم مقيسة</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>الثواني منذ 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>أجزاء من ألف من الثانية منذ 1970</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MappingModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service and probe</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>السلاسل الموجودة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Customer and service</source>
        <translation>العميل والخدمة</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>اختر خدمة</translation>
    </message>
    <message>
        <source>Ignore this series</source>
        <translation>تجاهل هذه السلسلة</translation>
    </message>
    <message>
        <source>no data in the month</source>
        <translation>لا بيانات في الشهر</translation>
    </message>
    <message>
        <source>no data before %1</source>
        <translation>لا بيانات قبل %1</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>مقترح: %1</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>بلا خدمة بعد</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>باختيارك</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>بقاعدتك</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>لم تُقرأ بعد</translation>
    </message>
    <message>
        <source>%1 checks, %2 failed</source>
        <translation>فحوص: %1، فاشلة: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MessageBar</name>
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
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MetricModel</name>
    <message>
        <source>Promise</source>
        <translation>التعهد</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>المتعهَّد به</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما يُقارَن</translation>
    </message>
    <message>
        <source>Values measured</source>
        <translation>القيم المقيسة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Metrics</name>
    <message>
        <source>at most %1</source>
        <translation>%1 على الأكثر</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>%1 على الأقل</translation>
    </message>
    <message>
        <source>share of values above %1</source>
        <translation>حصة القيم فوق %1</translation>
    </message>
    <message>
        <source>share of values below %1</source>
        <translation>حصة القيم دون %1</translation>
    </message>
    <message>
        <source>%1, of averages over %2</source>
        <translation>%1، من متوسطات على %2</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>لا قيمة</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>محترَم</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>غير محترَم</translation>
    </message>
    <message>
        <source>%1: the %2 is %3 in each month, measured by %4.</source>
        <translation>%1: ‏%2 هو %3 في كل شهر، يقيسه %4.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MomentEdit</name>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <extracomment>How a moment is typed: see QDateTimeEdit::setDisplayFormat().</extracomment>
        <translation>d MMM yyyy HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCalendar</name>
    <message>
        <source>Maintenance calendar</source>
        <translation>تقويم الصيانة</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>تقويم الصيانة، من %1 إلى %2</translation>
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
        <source>%1, %2</source>
        <comment>outcome and customer</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>No maintenance on this day. N plans one.</source>
        <translation>لا صيانة في هذا اليوم. N لتخطيط واحدة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deadline and work</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press Enter to open it.</source>
        <translation>اضغط Enter لفتحها.</translation>
    </message>
    <message>
        <source>Press Enter to open it; again for the next one.</source>
        <translation>اضغط Enter لفتحها؛ ومرة أخرى للتالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>windows of a day</comment>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحدة أخرى</numerusform>
            <numerusform>اثنتان أخريان</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, not downtime</source>
        <translation>مقبولة، ليست وقت توقف</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>مقبولة جزئيًا</translation>
    </message>
    <message>
        <source>Refused, counts as downtime</source>
        <translation>مرفوضة، تُحتسب وقت توقف</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>لم تُعلن بعد</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>Times are those of each customer.</source>
        <translation>الأوقات بتوقيت كل عميل.</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>لا مساحة عمل مفتوحة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A month and its verdict.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 available; the target is %2</source>
        <translation>التوفر %1؛ الهدف %2</translation>
    </message>
    <message>
        <source>The target is %1</source>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>Downtime %1 of %2 allowed</source>
        <translation>وقت التوقف %1 من %2 مسموح بها</translation>
    </message>
    <message>
        <source>Nothing was measured; %1 of downtime are allowed</source>
        <translation>لم يُقَس شيء؛ المسموح به %1 من وقت التوقف</translation>
    </message>
    <message>
        <source>The month is still running: figures so far</source>
        <translation>الشهر ما زال جاريًا: الأرقام حتى الآن</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthChart</name>
    <message>
        <source>Press Enter to show this month, T for the table.</source>
        <translation>اضغط Enter لعرض هذا الشهر، وT للجدول.</translation>
    </message>
    <message>
        <source>Downtime by month</source>
        <translation>وقت التوقف حسب الشهر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthFigures</name>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>دون %1: %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
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
        <source>Outages that count</source>
        <translation>الانقطاعات المحتسبة</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>Claims to file</source>
        <translation>مطالبات للتقديم</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>العقد كله</translation>
    </message>
    <message>
        <source>beyond %1: %2</source>
        <translation>تجاوز %1: %2</translation>
    </message>
    <message>
        <source>at or below %1: %2</source>
        <translation>عند %1 أو دونه: %2</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>أول موعد نهائي</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>التفسير الأدنى</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>التفسير الأعلى</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthModel</name>
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
</context>
<context>
    <name>makegood::ui::MonthState</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>يبدأ في %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>لم يحِن بعد</translation>
    </message>
    <message>
        <source>Provisional, ends today</source>
        <translation>مؤقت، ينتهي اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Provisional, %n days left</source>
        <translation>
            <numerusform>مؤقت، ينتهي اليوم</numerusform>
            <numerusform>مؤقت، بقي يوم واحد</numerusform>
            <numerusform>مؤقت، بقي يومان</numerusform>
            <numerusform>مؤقت، بقيت %Ln أيام</numerusform>
            <numerusform>مؤقت، بقي %Ln يومًا</numerusform>
            <numerusform>مؤقت، بقي %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>أُقفل %1</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>انتهى اليوم</numerusform>
            <numerusform>انتهى منذ يوم واحد</numerusform>
            <numerusform>انتهى منذ يومين</numerusform>
            <numerusform>انتهى منذ %Ln أيام</numerusform>
            <numerusform>انتهى منذ %Ln يومًا</numerusform>
            <numerusform>انتهى منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago, not locked</source>
        <translation>
            <numerusform>انتهى اليوم، غير مقفل</numerusform>
            <numerusform>انتهى منذ يوم واحد، غير مقفل</numerusform>
            <numerusform>انتهى منذ يومين، غير مقفل</numerusform>
            <numerusform>انتهى منذ %Ln أيام، غير مقفل</numerusform>
            <numerusform>انتهى منذ %Ln يومًا، غير مقفل</numerusform>
            <numerusform>انتهى منذ %Ln يوم، غير مقفل</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended, not locked</source>
        <translation>انتهى، غير مقفل</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>غير مقفل</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>اختيار شهر</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>الشهر: %1</translation>
    </message>
    <message>
        <source>Previous month (Ctrl+Page Up)</source>
        <translation>الشهر السابق (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next month (Ctrl+Page Down)</source>
        <translation>الشهر التالي (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthTrack</name>
    <message>
        <source>The month of this series</source>
        <translation>شهر هذه السلسلة</translation>
    </message>
    <message>
        <source>Failed %1, %2</source>
        <translation>فشل %1، %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthWorkbook</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
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
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>البيانات حتى</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>مؤقت</translation>
    </message>
    <message>
        <source>final</source>
        <translation>نهائي</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>الحكم</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>التفسير الأدنى</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>التفسير الأعلى</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
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
        <source>Downtime, min</source>
        <translation>وقت التوقف، د</translation>
    </message>
    <message>
        <source>Allowed, min</source>
        <translation>المسموح به، د</translation>
    </message>
    <message>
        <source>Measured, min</source>
        <translation>المقيس، د</translation>
    </message>
    <message>
        <source>Not measured, min</source>
        <translation>غير المقيس، د</translation>
    </message>
    <message>
        <source>Maintenance excluded, min</source>
        <translation>الصيانة المستبعدة، د</translation>
    </message>
    <message>
        <source>Causes excluded, min</source>
        <translation>الأسباب المستبعدة، د</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>الرسم</translation>
    </message>
    <message>
        <source>Downtime and what was allowed, in minutes</source>
        <translation>وقت التوقف والمسموح به، بالدقائق</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>المدة، د</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>يُحتسب؟</translation>
    </message>
    <message>
        <source>Counted, min</source>
        <translation>المحتسب، د</translation>
    </message>
    <message>
        <source>Credited, min</source>
        <translation>المحتسب للرصيد، د</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>ما يُضاف</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>الموعد النهائي</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>ما زال ناقصًا</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>الإعلان</translation>
    </message>
    <message>
        <source>Accepted, min</source>
        <translation>المقبول، د</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>سبب عدم القبول</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthsSection</name>
    <message>
        <source>Downtime by month</source>
        <translation>وقت التوقف حسب الشهر</translation>
    </message>
    <message>
        <source>Months in the chart</source>
        <translation>الأشهر في المخطط</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>أشهر سابقة</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>أشهر لاحقة</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>لا أشهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهران</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the budget</source>
        <translation>ضمن الميزانية</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>فوق الميزانية</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>الشهر ما زال جاريًا</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Budget: no downtime is allowed</source>
        <translation>الميزانية: لا يُسمح بأي توقف</translation>
    </message>
    <message>
        <source>Budget, %1 a month</source>
        <translation>الميزانية، %1 في الشهر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NewContractForm</name>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>الات&amp;فاقية</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>عقد جديد</translation>
    </message>
    <message>
        <source>Choose the agreement and fill in what is asked for. The text is what will be stored.</source>
        <translation>اختر الاتفاقية واملأ المطلوب. النص هو ما سيُخزَّن.</translation>
    </message>
    <message>
        <source>Agreement; type to search</source>
        <translation>الاتفاقية؛ اكتب للبحث</translation>
    </message>
    <message>
        <source>From the provider’s text of %1, in our own words and not legal advice. What binds is the provider’s text in the version that the contract names.</source>
        <translation>مأخوذة من نص المزوّد بتاريخ %1، بكلماتنا نحن، وليست مشورة قانونية. الملزم هو نص المزوّد بالإصدار الذي يسمّيه العقد.</translation>
    </message>
    <message>
        <source>To update it later, compare it with that text, change what differs under Edit agreement, and say from which day; earlier months keep their terms.</source>
        <translation>لتحديثها لاحقًا قارنها بذلك النص، وغيّر ما يختلف في «تحرير الاتفاقية»، وحدّد من أي يوم؛ والأشهر السابقة تحتفظ بشروطها.</translation>
    </message>
    <message>
        <source>This agreement asks for something else: %1. Choose “Edit as text” to add it.</source>
        <translation>هذه الاتفاقية تتطلب شيئًا آخر: %1. اختر «التحرير كنص» لإضافته.</translation>
    </message>
    <message>
        <source>An agreement file…</source>
        <translation>ملف اتفاقية…</translation>
    </message>
    <message>
        <source>a contract with this ID exists already</source>
        <translation>يوجد من قبل عقد بهذا المعرّف</translation>
    </message>
    <message>
        <source>Same as %1 (%2)</source>
        <translation>كما في %1 (%2)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NotCounted</name>
    <message>
        <source>no, no ticket reported it in time</source>
        <translation>لا، لم تُبلغ عنه تذكرة في الوقت المحدد</translation>
    </message>
    <message>
        <source>no, over when its fault was identified</source>
        <translation>لا، انتهى قبل تحديد عطله</translation>
    </message>
    <message>
        <source>no, too short</source>
        <translation>لا، قصير جدًا</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NoticeWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance, announced or not.</source>
        <translation>لا تقبل الاتفاقية أي صيانة، أُعلنت أم لم تُعلن.</translation>
    </message>
    <message>
        <source>The agreement asks for no notice.</source>
        <translation>لا تطلب الاتفاقية إشعارًا.</translation>
    </message>
    <message>
        <source>Announced in time, %1 ahead.</source>
        <translation>أُعلنت في الوقت، قبل %1.</translation>
    </message>
    <message>
        <source>Better announced by %1, %2: the agreement only advises it.</source>
        <translation>الأفضل إعلانها قبل %1، %2: الاتفاقية توصي بذلك فقط.</translation>
    </message>
    <message>
        <source>Not announced; advised was by %1. The agreement accepts it all the same.</source>
        <translation>لم تُعلن؛ كان الموصى به قبل %1. ومع ذلك تقبلها الاتفاقية.</translation>
    </message>
    <message>
        <source>The agreement wants it by %1, not by %2.</source>
        <translation>تريدها الاتفاقية عبر %1 لا عبر %2.</translation>
    </message>
    <message>
        <source>The agreement wants it by %1.</source>
        <translation>تريدها الاتفاقية عبر %1.</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>غير مطلوب</translation>
    </message>
    <message>
        <source>announced in time</source>
        <translation>أُعلنت في الوقت</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>أُعلنت متأخرة</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>قبل %1، %2</translation>
    </message>
    <message>
        <source>missed: was %1</source>
        <translation>فات: كان %1</translation>
    </message>
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
        <source> (only advised: %1)</source>
        <translation> (موصى به فقط: %1)</translation>
    </message>
    <message>
        <source>Nothing of it counts as downtime.</source>
        <translation>لا يُحتسب شيء منها وقت توقف.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: not accepted.</source>
        <translation>يُحتسب %1 منها وقت توقف إذا تعطلت الخدمة: غير مقبول.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: past the month&apos;s allowance.</source>
        <translation>يُحتسب %1 منها وقت توقف إذا تعطلت الخدمة: ما يتجاوز حصة الشهر.</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: %2 not accepted, %3 past the month&apos;s allowance.</source>
        <translation>يُحتسب %1 منها وقت توقف إذا تعطلت الخدمة: %2 غير مقبول، و%3 يتجاوز حصة الشهر.</translation>
    </message>
    <message>
        <source>Cancelled: no notice is needed.</source>
        <translation>ملغاة: لا يلزم إشعار.</translation>
    </message>
    <message>
        <source>Announced later than advised, which was by %1.</source>
        <translation>أُعلنت بعد الموعد الموصى به، وكان %1.</translation>
    </message>
    <message>
        <source>Announced too late: the last moment was %1.</source>
        <translation>أُعلنت بعد الموعد: كانت آخر لحظة %1.</translation>
    </message>
    <message>
        <source>Announce it by %1, %2, or it counts as downtime.</source>
        <translation>أعلنها قبل %1، %2، وإلا احتُسبت وقت توقف.</translation>
    </message>
    <message>
        <source>Not announced by %1: it counts as downtime.</source>
        <translation>لم تُعلن قبل %1: تُحتسب وقت توقف.</translation>
    </message>
    <message>
        <source>Tentative: not confirmed, so downtime in it counts</source>
        <translation>مبدئي: لم يُؤكَّد، فيُحتسب التوقف خلاله</translation>
    </message>
    <message>
        <source>Cancelled: downtime in it counts</source>
        <translation>ملغى: يُحتسب التوقف خلاله</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationForm</name>
    <message>
        <source>&amp;Record</source>
        <translation>ت&amp;سجيل</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف جرى</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Record how the obligation went</source>
        <translation>تسجيل كيف جرى الالتزام</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2: %3.</source>
        <translation>سجله %1 في %2: %3.</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month. The last record counts.</source>
        <translation>لا تسجيل لهذا الشهر. يُعتد بآخر تسجيل.</translation>
    </message>
    <message>
        <source>Evidence, required</source>
        <translation>الدليل، مطلوب</translation>
    </message>
    <message>
        <source>Such as a rota, a log, a ticket or a letter</source>
        <translation>مثل جدول مناوبات أو سجل أو تذكرة أو رسالة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationItemModel</name>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>ما هو مسجل</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationModel</name>
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
    <message>
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1 (سجله %2 في %3)</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>لا تسجيل بعد</translation>
    </message>
    <message>
        <source>no tickets were imported</source>
        <translation>لم تُستورد تذاكر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationSection</name>
    <message>
        <source>Obligations with their evidence</source>
        <translation>الالتزامات وأدلتها</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>الالتزامات</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>لا تذكر الاتفاقية أي التزام.</translation>
    </message>
    <message>
        <source>Behind “%1”</source>
        <translation>ما وراء «%1»</translation>
    </message>
    <message>
        <source>Evidence of the chosen obligation</source>
        <translation>دليل الالتزام المختار</translation>
    </message>
    <message>
        <source>Nothing fell due, and nothing is recorded.</source>
        <translation>لم يحن موعد أي التزام، ولا تسجيل.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::OfferedAgreement</name>
    <message>
        <source>%1 (%2)</source>
        <comment>agreement and provider</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::OutageSection</name>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>لا شيء مسجل</numerusform>
            <numerusform>واحد مسجل</numerusform>
            <numerusform>اثنان مسجلان</numerusform>
            <numerusform>%Ln مسجلة</numerusform>
            <numerusform>%Ln مسجلًا</numerusform>
            <numerusform>%Ln مسجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recorded and too short</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>none too short</source>
        <translation>لا قصير جدًا منها</translation>
    </message>
    <message numerus="yes">
        <source>%n too short</source>
        <translation>
            <numerusform>لا قصير جدًا منها</numerusform>
            <numerusform>واحد قصير جدًا</numerusform>
            <numerusform>اثنان قصيران جدًا</numerusform>
            <numerusform>%Ln قصيرة جدًا</numerusform>
            <numerusform>%Ln قصيرة جدًا</numerusform>
            <numerusform>%Ln قصيرة جدًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and incidents of the month</source>
        <translation>انقطاعات الشهر وحوادثه</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>أي الصفوف</translation>
    </message>
    <message>
        <source>Find in causes, incidents and notes</source>
        <translation>البحث في الأسباب والحوادث والملاحظات</translation>
    </message>
    <message>
        <source>&amp;Add incident</source>
        <translation>إ&amp;ضافة حادثة</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>إضافة حادثة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Enter opens the review. Several rows, chosen with Shift or Ctrl, are reviewed together.</source>
        <translation>Enter يفتح المراجعة. الصفوف المختارة معًا بـShift أو Ctrl تُراجع معًا.</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>جميع الأسباب</translation>
    </message>
    <message>
        <source>Recorded outages</source>
        <translation>الانقطاعات المسجلة</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>غير مصنفة</translation>
    </message>
    <message>
        <source>Excluded, wholly or in part</source>
        <translation>مستبعدة كليًا أو جزئيًا</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>معروض %1 من %2</translation>
    </message>
    <message>
        <source>No outages this month.</source>
        <translation>لا انقطاعات هذا الشهر.</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>لا نتائج. امسح عوامل التصفية.</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>لا شيء غير محتسب</numerusform>
            <numerusform>واحد غير محتسب</numerusform>
            <numerusform>اثنان غير محتسبين</numerusform>
            <numerusform>%Ln غير محتسبة</numerusform>
            <numerusform>%Ln غير محتسب</numerusform>
            <numerusform>%Ln غير محتسب</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured this month, so no outage is known.</source>
        <translation>لم يُقَس شيء في هذا الشهر، فلا انقطاع معروف.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PageName</name>
    <message>
        <source>Portfolio</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>الحوادث</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ParameterModel</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>البنود</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Parameters</name>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Promised availability, in percent of the measured time.</source>
        <translation>التوفر المتعهد به، نسبة مئوية من الوقت المقيس.</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>طريقة القياس</translation>
    </message>
    <message>
        <source>What makes an outage: runs of failed checks, the share of failed checks, or the mean of intervals.</source>
        <translation>ما يُعد انقطاعًا: سلاسل من الفحوص الفاشلة، أو نسبة الفحوص الفاشلة، أو متوسط الفترات.</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>المجسات</translation>
    </message>
    <message>
        <source>Names of the probes whose checks count.</source>
        <translation>أسماء المجسات التي تُحتسب فحوصها.</translation>
    </message>
    <message>
        <source>Several probes</source>
        <translation>عدة مجسات</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>الفاصل بين الفحوص</translation>
    </message>
    <message>
        <source>Nominal distance of two checks of a probe.</source>
        <translation>المسافة الاسمية بين فحصين لمجس.</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>أطول فجوة</translation>
    </message>
    <message>
        <source>Neighbouring checks further apart leave time without data.</source>
        <translation>الفحوص المتجاورة الأبعد من ذلك تترك وقتًا بلا بيانات.</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>الفحوص الفاشلة</translation>
    </message>
    <message>
        <source>Failed checks in a row that make an outage.</source>
        <translation>عدد الفحوص الفاشلة المتتالية التي تُعد انقطاعًا.</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>مدة الانقطاع</translation>
    </message>
    <message>
        <source>From the first to the last failed check, or to the next good one.</source>
        <translation>من أول فحص فاشل إلى آخر فحص فاشل، أو إلى الفحص الناجح التالي.</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>التقريب إلى</translation>
    </message>
    <message>
        <source>Shortest outage</source>
        <translation>أقصر انقطاع</translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>الوقت بلا بيانات</translation>
    </message>
    <message>
        <source>Counts as up, as down, or leaves the measured time.</source>
        <translation>يُعد متوفرًا، أو متوقفًا، أو يُستبعد من الوقت المقيس.</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>طول الفترة</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>نسبة الفشل</translation>
    </message>
    <message>
        <source>A part is bad when more than this percentage failed.</source>
        <translation>الجزء سيئ إذا فشل أكثر من هذه النسبة المئوية.</translation>
    </message>
    <message>
        <source>Shortest bad stretch</source>
        <translation>أقصر مقطع سيئ</translation>
    </message>
    <message>
        <source>Shorter stretches of bad parts are no outage.</source>
        <translation>المقاطع الأقصر من الأجزاء السيئة لا تُعد انقطاعًا.</translation>
    </message>
    <message>
        <source>Interval counts</source>
        <translation>احتساب الفترة</translation>
    </message>
    <message>
        <source>A part counts whole or not at all, or with its share of good samples.</source>
        <translation>يُحتسب الجزء كاملًا أو لا يُحتسب، أو بنسبة عيناته السليمة.</translation>
    </message>
    <message>
        <source>Empty interval</source>
        <translation>الفترة الخالية</translation>
    </message>
    <message>
        <source>A part without samples counts as available or is dropped.</source>
        <translation>الجزء الذي بلا عينات يُعد متوفرًا أو يُترك.</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>أطول تأخير</translation>
    </message>
    <message>
        <source>A call delivered later than this after decoding has failed.</source>
        <translation>المكالمة التي تُسلَّم بعد هذا من فك الترميز تُعد فاشلة.</translation>
    </message>
    <message>
        <source>Calls count</source>
        <translation>احتساب المكالمات</translation>
    </message>
    <message>
        <source>Whether telephone calls count beside checks.</source>
        <translation>هل تُحتسب المكالمات الهاتفية إلى جانب الفحوص.</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>يستبعد</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time, or only downtime inside them is left out.</source>
        <translation>تُستبعد النوافذ المقبولة من الوقت المقيس، أو يُستبعد التوقف داخلها فقط.</translation>
    </message>
    <message>
        <source>Monthly allowance</source>
        <translation>الحصة الشهرية</translation>
    </message>
    <message>
        <source>Downtime in maintenance that is left out each month, for each service.</source>
        <translation>وقت التوقف في الصيانة الذي يُستبعد كل شهر لكل خدمة.</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>How long before its start a window must be announced.</source>
        <translation>كم قبل بدايتها يجب إعلان النافذة.</translation>
    </message>
    <message>
        <source>Notice rule</source>
        <translation>قاعدة الإشعار</translation>
    </message>
    <message>
        <source>Whether a late notice refuses a window or is only flagged.</source>
        <translation>هل يؤدي الإشعار المتأخر إلى رفض النافذة أم يُنبَّه إليه فقط.</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>الإعلان عبر</translation>
    </message>
    <message>
        <source>The notice must have come this way.</source>
        <translation>يجب أن يكون الإشعار قد ورد من هذا الطريق.</translation>
    </message>
    <message>
        <source>Hours from</source>
        <translation>الساعات من</translation>
    </message>
    <message>
        <source>Beginning of the daily span in which maintenance is accepted.</source>
        <translation>بداية المدى اليومي الذي تُقبل فيه الصيانة.</translation>
    </message>
    <message>
        <source>Hours to</source>
        <translation>الساعات إلى</translation>
    </message>
    <message>
        <source>End of the daily span; before its beginning: on the next day.</source>
        <translation>نهاية المدى اليومي؛ وإن كانت قبل بدايته: ففي اليوم التالي.</translation>
    </message>
    <message>
        <source>Hours in zone</source>
        <translation>منطقة الساعات</translation>
    </message>
    <message>
        <source>Whose clock the span follows; without it the contract’s.</source>
        <translation>الساعة التي يتبعها المدى؛ وإن لم تُذكر فساعة العقد.</translation>
    </message>
    <message>
        <source>Hours rule</source>
        <translation>قاعدة الساعات</translation>
    </message>
    <message>
        <source>Whether another time refuses a window or is only flagged.</source>
        <translation>هل يؤدي وقت آخر إلى رفض النافذة أم يُنبَّه إليه فقط.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Days on which a span may begin.</source>
        <translation>الأيام التي يجوز أن يبدأ فيها المدى.</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>الأسباب</translation>
    </message>
    <message>
        <source>Causes of incidents that do not count.</source>
        <translation>أسباب الحوادث التي لا تُحتسب.</translation>
    </message>
    <message>
        <source>Not counted for</source>
        <translation>لا تُحتسب في</translation>
    </message>
    <message>
        <source>For availability, for credit, or for both.</source>
        <translation>في التوفر، أو في الرصيد، أو في كليهما.</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>How a credit is worked out.</source>
        <translation>كيف يُحسب الرصيد.</translation>
    </message>
    <message>
        <source>Due for</source>
        <translation>يُستحق عن</translation>
    </message>
    <message>
        <source>Every outage that counts, or only a missed target.</source>
        <translation>كل انقطاع محتسب، أو فقط عن هدف لم يتحقق.</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>فترة الخدمة</translation>
    </message>
    <message>
        <source>The fee is divided by 30 days, or by the length of the period.</source>
        <translation>يُقسم الرسم على 30 يومًا، أو على طول الفترة.</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>المضاعف</translation>
    </message>
    <message>
        <source>Times the amount in proportion to the time lost.</source>
        <translation>أضعاف المبلغ المتناسب مع الوقت الضائع.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>الكتلة</translation>
    </message>
    <message>
        <source>Length of a block of time lost.</source>
        <translation>طول كتلة من الوقت الضائع.</translation>
    </message>
    <message>
        <source>Days a block</source>
        <translation>أيام لكل كتلة</translation>
    </message>
    <message>
        <source>Days of charges that a block is worth.</source>
        <translation>أيام الرسوم التي تساويها الكتلة.</translation>
    </message>
    <message>
        <source>Percent a block</source>
        <translation>نسبة لكل كتلة</translation>
    </message>
    <message>
        <source>Share of the fee that a block is worth.</source>
        <translation>النسبة من الرسم التي تساويها الكتلة.</translation>
    </message>
    <message>
        <source>Started blocks</source>
        <translation>الكتل التي بدأت</translation>
    </message>
    <message>
        <source>Not counted, or counted as whole ones.</source>
        <translation>لا تُحتسب، أو تُحتسب كاملة.</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>احتساب الكتل</translation>
    </message>
    <message>
        <source>For each outage, or over the period.</source>
        <translation>لكل انقطاع، أو على مدى الفترة.</translation>
    </message>
    <message>
        <source>A day’s charge</source>
        <translation>رسم اليوم</translation>
    </message>
    <message>
        <source>The fee divided by the days of the period, or by 30.</source>
        <translation>الرسم مقسومًا على أيام الفترة، أو على 30.</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>نسبة من</translation>
    </message>
    <message>
        <source>The fee, or a charge that the contract names.</source>
        <translation>الرسم، أو بند مالي يسميه العقد.</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>السقف</translation>
    </message>
    <message>
        <source>A month’s credit is at most this percentage of the fee.</source>
        <translation>رصيد الشهر لا يتجاوز هذه النسبة المئوية من الرسم.</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>دون</translation>
    </message>
    <message>
        <source>The tier applies strictly below this availability.</source>
        <translation>تنطبق الشريحة دون هذا التوفر حصرًا.</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>النسبة المئوية</translation>
    </message>
    <message>
        <source>What the tier is worth, in percent of the charge.</source>
        <translation>ما تساويه الشريحة، نسبة مئوية من الرسم.</translation>
    </message>
    <message>
        <source>What the tier is worth, in days of the charge.</source>
        <translation>ما تساويه الشريحة، بأيام الرسم.</translation>
    </message>
    <message>
        <source>Causes of the outages that this case admits.</source>
        <translation>أسباب الانقطاعات التي تقبلها هذه الحالة.</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>أنواع الخدمة</translation>
    </message>
    <message>
        <source>Kinds of service that this case admits.</source>
        <translation>أنواع الخدمة التي تقبلها هذه الحالة.</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>أطول من</translation>
    </message>
    <message>
        <source>The whole outage must be longer.</source>
        <translation>يجب أن يكون الانقطاع كله أطول.</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>المطالبة خلال</translation>
    </message>
    <message>
        <source>Time in which a credit must be claimed.</source>
        <translation>المهلة التي تجب فيها المطالبة بالرصيد.</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>تُحسب من</translation>
    </message>
    <message>
        <source>Where that time begins.</source>
        <translation>أين تبدأ هذه المهلة.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>What a claim must hold.</source>
        <translation>ما يجب أن تتضمنه المطالبة.</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>How a credit is paid, in a word.</source>
        <translation>كيف يُدفع الرصيد، بكلمة.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>القنوات</translation>
    </message>
    <message>
        <source>How tickets come.</source>
        <translation>كيف ترد التذاكر.</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>تذكرة جديدة</translation>
    </message>
    <message>
        <source>Severity of a new ticket.</source>
        <translation>درجة خطورة التذكرة الجديدة.</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>أيام العمل</translation>
    </message>
    <message>
        <source>Days on which business time runs.</source>
        <translation>الأيام التي يجري فيها وقت العمل.</translation>
    </message>
    <message>
        <source>Business from</source>
        <translation>وقت العمل من</translation>
    </message>
    <message>
        <source>When business time begins.</source>
        <translation>متى يبدأ وقت العمل.</translation>
    </message>
    <message>
        <source>Business to</source>
        <translation>وقت العمل إلى</translation>
    </message>
    <message>
        <source>When business time ends.</source>
        <translation>متى ينتهي وقت العمل.</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل</translation>
    </message>
    <message>
        <source>Days without business time.</source>
        <translation>أيام بلا وقت عمل.</translation>
    </message>
    <message>
        <source>Business zone</source>
        <translation>منطقة وقت العمل</translation>
    </message>
    <message>
        <source>Whose clock business time follows; without it the contract’s.</source>
        <translation>الساعة التي يتبعها وقت العمل؛ وإن لم تُذكر فساعة العقد.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الاستجابة</translation>
    </message>
    <message>
        <source>Time until the first response.</source>
        <translation>المدة حتى أول استجابة.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Time between updates.</source>
        <translation>المدة بين التحديثات.</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>رد الحالة</translation>
    </message>
    <message>
        <source>Time in which a request for status is answered.</source>
        <translation>المهلة التي يُرد فيها على الاستفسار عن الحالة.</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>الالتزام</translation>
    </message>
    <message>
        <source>What the provider is obliged to.</source>
        <translation>ما يلتزم به المزوّد.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Which backups must exist.</source>
        <translation>أي النسخ الاحتياطية يجب أن توجد.</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>Good backups on each day.</source>
        <translation>النسخ الاحتياطية السليمة في كل يوم.</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>أيام إلى الوراء</translation>
    </message>
    <message>
        <source>For how many days back they must exist.</source>
        <translation>كم يومًا إلى الوراء يجب أن توجد.</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>The day of the weekly restore point.</source>
        <translation>يوم نقطة الاستعادة الأسبوعية.</translation>
    </message>
    <message>
        <source>Weeks back</source>
        <translation>أسابيع إلى الوراء</translation>
    </message>
    <message>
        <source>For how many weeks back they must exist.</source>
        <translation>كم أسبوعًا إلى الوراء يجب أن توجد.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Longest distance of two snapshots.</source>
        <translation>أطول مسافة بين لقطتين.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>الزائد</translation>
    </message>
    <message>
        <source>For how long back they must exist.</source>
        <translation>إلى أي مدى إلى الوراء يجب أن توجد.</translation>
    </message>
    <message>
        <source>How long ahead a price increase is announced.</source>
        <translation>كم مسبقًا تُعلن زيادة السعر.</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>الرد خلال</translation>
    </message>
    <message>
        <source>Time in which an escalation is answered.</source>
        <translation>المهلة التي يُرد فيها على التصعيد.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Name of the contract in the workspace; it stays.</source>
        <translation>اسم العقد في مساحة العمل؛ وهو ثابت.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Whose contract it is, as reports name it.</source>
        <translation>صاحب العقد كما تسميه التقارير.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Id of a shipped agreement, or the name of a file of its own.</source>
        <translation>معرّف اتفاقية مرفقة، أو اسم ملف خاص.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Where the customer’s days and months begin.</source>
        <translation>أين تبدأ أيام العميل وأشهره.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Billing day</source>
        <translation>يوم الفوترة</translation>
    </message>
    <message>
        <source>Day of the month on which a period begins, 1 to 28.</source>
        <translation>يوم الشهر الذي تبدأ فيه الفترة، من 1 إلى 28.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>First day of the contract.</source>
        <translation>أول يوم في العقد.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>First day that no longer belongs to it; without it, it goes on.</source>
        <translation>أول يوم لم يعد منه؛ وإن لم يُذكر فهو مستمر.</translation>
    </message>
    <message>
        <source>Name of the service, as checks and windows name it.</source>
        <translation>اسم الخدمة كما تسميها الفحوص والنوافذ.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>The agreement’s class that promises for this service.</source>
        <translation>فئة الاتفاقية التي تتعهد لهذه الخدمة.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What kind of service it is.</source>
        <translation>نوع الخدمة.</translation>
    </message>
    <message>
        <source>What a month costs, where nothing else was charged.</source>
        <translation>تكلفة الشهر حيث لم يُحصَّل غير ذلك.</translation>
    </message>
    <message>
        <source>Month charged</source>
        <translation>الشهر المحصَّل</translation>
    </message>
    <message>
        <source>A month that was charged otherwise.</source>
        <translation>شهر حُصِّل على نحو آخر.</translation>
    </message>
    <message>
        <source>Amount charged</source>
        <translation>المبلغ المحصَّل</translation>
    </message>
    <message>
        <source>What was really charged for that month.</source>
        <translation>ما حُصِّل فعلًا عن ذلك الشهر.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>البند المالي</translation>
    </message>
    <message>
        <source>Name of a further charge that credits may be a share of.</source>
        <translation>اسم بند مالي آخر قد تكون الأرصدة نسبة منه.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>That charge, a month.</source>
        <translation>ذلك البند المالي، شهريًا.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>The agreement’s condition that did not hold.</source>
        <translation>شرط الاتفاقية الذي لم يُستوفَ.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Until when; without it, it still does not.</source>
        <translation>حتى متى؛ وإن لم يُذكر فما زال غير مستوفى.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Why it did not hold.</source>
        <translation>لماذا لم يُستوفَ.</translation>
    </message>
    <message>
        <source>Probes together</source>
        <translation>المجسات معًا</translation>
    </message>
    <message>
        <source>How many probes must be down together.</source>
        <translation>كم مجسًا يجب أن يتوقف معًا.</translation>
    </message>
    <message>
        <source>Excused by</source>
        <translation>معذور بسبب</translation>
    </message>
    <message>
        <source>Probes whose failure excuses a failed check.</source>
        <translation>مجسات يعذر فشلها فحصًا فاشلًا.</translation>
    </message>
    <message>
        <source>Lengths of outages are rounded to whole multiples of it.</source>
        <translation>تُقرَّب مدد الانقطاعات إلى مضاعفات كاملة منه.</translation>
    </message>
    <message>
        <source>Rounded how</source>
        <translation>كيفية التقريب</translation>
    </message>
    <message>
        <source>To the nearest whole multiple, down, or up.</source>
        <translation>إلى أقرب مضاعف، أو إلى الأسفل، أو إلى الأعلى.</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>يُحسب من</translation>
    </message>
    <message>
        <source>From the failure, from the ticket that reports it, or from when the fault was identified.</source>
        <translation>من الفشل، أو من التذكرة التي تبلّغ عنه، أو من تحديد العطل.</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>بلاغ سابق</translation>
    </message>
    <message>
        <source>How long before the failure the ticket may have been opened.</source>
        <translation>كم قبل الفشل يجوز أن تكون التذكرة قد فُتحت.</translation>
    </message>
    <message>
        <source>Availability is a share of this length, whatever the length of the month.</source>
        <translation>التوافر حصة من هذه المدة، أيًا كان طول الشهر.</translation>
    </message>
    <message>
        <source>Length of the parts into which the month is cut, or period: one part.</source>
        <translation>طول الأجزاء التي يُقسَّم إليها الشهر، أو period: جزء واحد.</translation>
    </message>
    <message>
        <source>Whether a part with just that share of failures is bad.</source>
        <translation>هل يكون سيئًا جزء حصة فشله ذلك بالضبط.</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>أقل عدد للعينات</translation>
    </message>
    <message>
        <source>A part with fewer samples is not bad.</source>
        <translation>لا يكون سيئًا جزء عيناته أقل.</translation>
    </message>
    <message>
        <source>Names of the probes whose values count.</source>
        <translation>أسماء المجسات التي تُحسب قيمها.</translation>
    </message>
    <message>
        <source>Compared is</source>
        <translation>المقارَن هو</translation>
    </message>
    <message>
        <source>What of the month’s values must keep the limit.</source>
        <translation>ما يجب من قيم الشهر أن يلتزم بالحد.</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>الحد</translation>
    </message>
    <message>
        <source>The promised value; of a share of values its percentage.</source>
        <translation>القيمة المتعهَّد بها؛ ولحصة من القيم نسبتها المئوية.</translation>
    </message>
    <message>
        <source>The limit is</source>
        <translation>الحد هو</translation>
    </message>
    <message>
        <source>The most, or the least that is promised.</source>
        <translation>الأكثر أو الأقل مما يُتعهَّد به.</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>ما يتجاوز</translation>
    </message>
    <message>
        <source>Of a share: values beyond this one are counted.</source>
        <translation>للحصة: تُعد القيم التي تتجاوز هذه.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>The unit of the values, such as ms.</source>
        <translation>وحدة القيم، مثل ms.</translation>
    </message>
    <message>
        <source>Averaged over</source>
        <translation>المتوسط على</translation>
    </message>
    <message>
        <source>Values are averaged over stretches of this length first.</source>
        <translation>تُحسب أولًا متوسطات القيم على فترات بهذا الطول.</translation>
    </message>
    <message>
        <source>What a block, or a flat credit, is worth in the contract’s currency.</source>
        <translation>قيمة الكتلة أو الرصيد الثابت بعملة العقد.</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>لكل</translation>
    </message>
    <message>
        <source>The amount counts once for each of the service’s units.</source>
        <translation>يُحسب المبلغ مرة لكل وحدة من وحدات الخدمة.</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>الكتلة الأولى</translation>
    </message>
    <message>
        <source>Share of the fee that an outage that earns a block earns once more.</source>
        <translation>حصة الرسم التي يناله مرة أخرى انقطاع ينال كتلة.</translation>
    </message>
    <message>
        <source>Looked up by</source>
        <translation>يُبحث بحسب</translation>
    </message>
    <message>
        <source>The length of each outage, or the credited time of the period.</source>
        <translation>مدة كل انقطاع، أو الوقت المعوَّض في الفترة.</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>وقت معفى</translation>
    </message>
    <message>
        <source>The first part of each outage that earns nothing.</source>
        <translation>الجزء الأول من كل انقطاع الذي لا ينال شيئًا.</translation>
    </message>
    <message>
        <source>Only beyond</source>
        <translation>ما يتجاوز فقط</translation>
    </message>
    <message>
        <source>The period’s error budget earns nothing.</source>
        <translation>ميزانية أخطاء الفترة لا تنال شيئًا.</translation>
    </message>
    <message>
        <source>Cap of an outage</source>
        <translation>حد الانقطاع</translation>
    </message>
    <message>
        <source>One outage earns at most this percentage of the fee.</source>
        <translation>ينال الانقطاع الواحد على الأكثر هذه النسبة من الرسم.</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>أدنى مبلغ</translation>
    </message>
    <message>
        <source>A credit that is not above it is not given.</source>
        <translation>رصيد لا يتجاوزه لا يُمنح.</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>الإخفاقات</translation>
    </message>
    <message>
        <source>Periods that must have missed the target before a credit is due.</source>
        <translation>الفترات التي يجب ألا يتحقق فيها الهدف قبل استحقاق رصيد.</translation>
    </message>
    <message>
        <source>Out of the last</source>
        <translation>من آخر</translation>
    </message>
    <message>
        <source>Periods that are looked at, this one included.</source>
        <translation>الفترات التي يُنظر فيها، وهذه منها.</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>عند أو دون</translation>
    </message>
    <message>
        <source>The tier applies at this availability and below it.</source>
        <translation>تنطبق الشريحة عند هذا التوافر ودونه.</translation>
    </message>
    <message>
        <source>The tier applies when the promised value lies strictly beyond it.</source>
        <translation>تنطبق الشريحة إذا تجاوزتها القيمة المتعهَّد بها تجاوزًا تامًا.</translation>
    </message>
    <message>
        <source>What the tier is worth in the contract’s currency.</source>
        <translation>قيمة الشريحة بعملة العقد.</translation>
    </message>
    <message>
        <source>The row counts for this length and longer.</source>
        <translation>يُحسب الصف لهذه المدة وأطول.</translation>
    </message>
    <message>
        <source>The row counts for what is strictly longer.</source>
        <translation>يُحسب الصف لما هو أطول تمامًا.</translation>
    </message>
    <message>
        <source>What the row is worth, in percent of the fee.</source>
        <translation>قيمة الصف بنسبة مئوية من الرسم.</translation>
    </message>
    <message>
        <source>What the row is worth, in days of charges.</source>
        <translation>قيمة الصف بأيام من الرسوم.</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>What the row is worth, in hours of charges.</source>
        <translation>قيمة الصف بساعات من الرسوم.</translation>
    </message>
    <message>
        <source>What the row is worth in the contract’s currency.</source>
        <translation>قيمة الصف بعملة العقد.</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>The whole outage must be as long or longer.</source>
        <translation>يجب أن تبلغ مدة الانقطاع كله ذلك أو أطول.</translation>
    </message>
    <message>
        <source>What the remedy is paid for.</source>
        <translation>ما يُدفع التعويض عنه.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Kinds of service that it is for; without them all.</source>
        <translation>أنواع الخدمة التي هو لها؛ ومن دونها جميعها.</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>قيمة متعهَّد بها</translation>
    </message>
    <message>
        <source>The value that was not kept.</source>
        <translation>القيمة التي لم تُحترم.</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>يُضاف</translation>
    </message>
    <message>
        <source>Whether it also pays for outages that an earlier remedy admitted.</source>
        <translation>هل يدفع أيضًا عن انقطاعات قبلها تعويض سابق.</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most this percentage of the fee.</source>
        <translation>بهذا التعويض ينال الشهر على الأكثر هذه النسبة من الرسم.</translation>
    </message>
    <message>
        <source>Reported within</source>
        <translation>يُبلَّغ خلال</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest so long after its end.</source>
        <translation>يجب أن تبلّغ تذكرة عن الانقطاع، على الأكثر بهذه المدة بعد نهايته.</translation>
    </message>
    <message>
        <source>Days on which the hours begin.</source>
        <translation>الأيام التي تبدأ فيها الساعات.</translation>
    </message>
    <message>
        <source>When business time ends; before its beginning: on the next day.</source>
        <translation>متى ينتهي وقت العمل؛ وقبل بدايته: في اليوم التالي.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Time until a ticket is resolved.</source>
        <translation>الوقت حتى تُحَل تذكرة.</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>يُحل عن طريق</translation>
    </message>
    <message>
        <source>Events that count as its resolution.</source>
        <translation>الأحداث التي تُعد حلًا لها.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>How many units it has, for amounts that are paid for each.</source>
        <translation>كم وحدة لها، للمبالغ التي تُدفع عن كل منها.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>Severity of the service’s new tickets; without it the agreement’s.</source>
        <translation>خطورة تذاكر الخدمة الجديدة؛ ومن دونها خطورة الاتفاقية.</translation>
    </message>
    <message>
        <source>month, quarter, year, or days that end with the month, such as 30d.</source>
        <translation>شهر أو ربع سنة أو سنة أو أيام تنتهي مع الشهر، مثل 30d.</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>الشهر الأول</translation>
    </message>
    <message>
        <source>Month (1 to 12) in which quarters and years begin.</source>
        <translation>الشهر (1 إلى 12) الذي تبدأ فيه الأرباع والسنوات.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>حق</translation>
    </message>
    <message>
        <source>What the customer may do, in a sentence.</source>
        <translation>ما يجوز للعميل فعله، في جملة.</translation>
    </message>
    <message>
        <source>More downtime than</source>
        <translation>توقف أكثر من</translation>
    </message>
    <message>
        <source>The right arises when a period&apos;s downtime is above this.</source>
        <translation>ينشأ الحق إذا زاد توقف فترة على هذا.</translation>
    </message>
    <message>
        <source>In periods</source>
        <translation>في فترات</translation>
    </message>
    <message>
        <source>In how many periods the condition holds.</source>
        <translation>في كم فترة يتحقق الشرط.</translation>
    </message>
    <message>
        <source>Of the last</source>
        <translation>من آخر</translation>
    </message>
    <message>
        <source>Of how many periods, the present one included.</source>
        <translation>من كم فترة، والحالية منها.</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>يبقى مدة</translation>
    </message>
    <message>
        <source>How long the right may be used; without it for good.</source>
        <translation>كم يجوز استعمال الحق؛ ومن دونها دائمًا.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>اليوم الأول</translation>
    </message>
    <message>
        <source>First day of the service; without it the contract&apos;s.</source>
        <translation>أول يوم للخدمة؛ ومن دونه أول يوم للعقد.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>انتهت في</translation>
    </message>
    <message>
        <source>First day on which the service no longer runs.</source>
        <translation>أول يوم لم تعد الخدمة فيه سارية.</translation>
    </message>
    <message>
        <source>Name of the group; no service has it.</source>
        <translation>اسم المجموعة؛ لا تحمله أي خدمة.</translation>
    </message>
    <message>
        <source>The class of groups that it belongs to.</source>
        <translation>فئة المجموعات التي تنتمي إليها.</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>تُحسب على مدى</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>السعر الشهري</translation>
    </message>
    <message>
        <source>Down when any probe is, when all of them are, or as many as the next line says.</source>
        <translation>يُعد متوقفًا إذا توقف أي مجس، أو كل المجسات، أو العدد الذي يذكره السطر التالي.</translation>
    </message>
    <message>
        <source>Shorter outages do not count.</source>
        <translation>الانقطاعات الأقصر لا تُحتسب.</translation>
    </message>
    <message>
        <source>Whether an outage of just that length counts.</source>
        <translation>هل يُحتسب انقطاع مدته هذا الطول تمامًا.</translation>
    </message>
    <message>
        <source>Currency of all amounts, by its three letters.</source>
        <translation>عملة كل المبالغ، برمزها الثلاثي.</translation>
    </message>
    <message>
        <source>Day and time since when it did not hold.</source>
        <translation>اليوم والوقت اللذان لم يعد متحققًا منذهما.</translation>
    </message>
    <message>
        <source>Exactly that long</source>
        <translation>تلك المدة بالضبط</translation>
    </message>
    <message>
        <source>Exactly that share</source>
        <translation>تلك الحصة بالضبط</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>اختيار المجلد</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>اختيار الملف</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PeriodAnswers</name>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <extracomment>%1: the provider, %2: the customer, %3: an amount</extracomment>
        <translation>حتى الآن يدين %1 لـ%2 بمبلغ %3.</translation>
    </message>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>كان %1 مدينًا لـ%2 بمبلغ %3 لم يُطلب في موعده، ولم تعد المطالبة به ممكنة.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>اتُّفق على تعويض قدره %1.</translation>
    </message>
    <message>
        <source>A remedy is negotiated: the agreement names no amount.</source>
        <translation>يُتفاوض على التعويض: لا تسمّي الاتفاقية مبلغًا.</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>لا يمكن الجزم بذلك دون بيانات.</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>لا أحد مدين بشيء: الاتفاقية لا تمنح رصيدًا.</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>لا أحد مدين بشيء.</translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <extracomment>%2: months that are judged as one, such as `July to September`</extracomment>
        <translation>لم تحقق %1 هدفها في %2.</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>لم يُحتسب أي وقت توقف.</translation>
    </message>
    <message>
        <source>The next request must be made by %1, %2 time.</source>
        <translation>يجب تقديم الطلب التالي في موعد أقصاه %1 بتوقيت %2.</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>لا موعد نهائيًا.</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>لا مهلة جارية.</translation>
    </message>
    <message>
        <source>Taken off invoices: %1.</source>
        <translation>خُصم من الفواتير: %1.</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>مُنح: %1.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>رُفضت: %1.</translation>
    </message>
    <message>
        <source>Requested: %1.</source>
        <translation>طُلب: %1.</translation>
    </message>
    <message>
        <source>Still to be requested: %1.</source>
        <translation>لم يُطلب بعد: %1.</translation>
    </message>
    <message>
        <source>Not requested in time: %1.</source>
        <translation>لم يُطلب في موعده: %1.</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>لا طلب مسجل.</translation>
    </message>
    <message>
        <source>The period is not over: later months are not in this report.</source>
        <translation>لم تنته الفترة: الأشهر اللاحقة ليست في هذا التقرير.</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>«%1» إن صحّ ذلك فالرصيد %2.</translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>سبب أحد الانقطاعات غير معروف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>أسباب %1 انقطاع غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 انقطاع غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 من الانقطاعات غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 انقطاعات غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 انقطاعًا غير معروفة بعد.</numerusform>
            <numerusform>أسباب %1 انقطاع غير معروفة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>لا شيء غير محسوم.</translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>من يدين لمن</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>الموعد الأقصى</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>ما الذي أُنجز</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>ما لم يُحسم بعد</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>تأخر الدعم: %1 من الرصيد عن ذلك.</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>عولجت تذكرة دعم واحدة في الوقت المحدد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>عولجت %1 تذكرة دعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 تذكرة دعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 من تذاكر الدعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 تذاكر دعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 تذكرة دعم في الوقت المحدد.</numerusform>
            <numerusform>عولجت %1 تذكرة دعم في الوقت المحدد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>لم يُوفَ به دائمًا: %1.</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>التعهدات الأخرى</translation>
    </message>
    <message>
        <source>%1 owes %2 %3, the sum of the months.</source>
        <translation>يدين %1 لـ%2 بمبلغ %3، وهو مجموع الأشهر.</translation>
    </message>
    <message>
        <source>A further %1 is withheld: a condition did not hold.</source>
        <translation>مبلغ آخر قدره %1 محتجز: لم يتحقق أحد الشروط.</translation>
    </message>
    <message>
        <source>%1 missed its target for %2; these months are judged as one.</source>
        <translation>لم تحقق %1 هدفها في %2؛ تُقيَّم هذه الأشهر معًا.</translation>
    </message>
    <message>
        <source>No target was missed; %1 of downtime counted.</source>
        <translation>لم يُسجَّل أي هدف غير متحقق؛ واحتُسب %1 من وقت التوقف.</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>لم يُتفق على موعد، ولا يلزم طلب شيء.</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>لم يكن ثمة ما يلزم طلبه.</translation>
    </message>
    <message>
        <source>One verdict is open: data is missing.</source>
        <translation>حكم واحد غير محسوم لنقص البيانات.</translation>
    </message>
    <message numerus="yes">
        <source>%1 verdicts are open: data is missing.</source>
        <translation>
            <numerusform>الأحكام غير المحسومة لنقص البيانات: %1.</numerusform>
            <numerusform>حكم واحد (%1) غير محسوم لنقص البيانات.</numerusform>
            <numerusform>حكمان (%1) غير محسومين لنقص البيانات.</numerusform>
            <numerusform>%1 أحكام غير محسومة لنقص البيانات.</numerusform>
            <numerusform>%1 حكمًا غير محسوم لنقص البيانات.</numerusform>
            <numerusform>%1 حكم غير محسوم لنقص البيانات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late.</source>
        <translation>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1 تذاكر.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1 تذكرة.</numerusform>
            <numerusform>تأخرت تذكرة دعم واحدة من أصل %1 تذكرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late.</source>
        <translation>
            <numerusform>تذاكر الدعم المتأخرة: %1 من أصل %2.</numerusform>
            <numerusform>تذاكر الدعم المتأخرة: %1 من أصل %2.</numerusform>
            <numerusform>تذاكر الدعم المتأخرة: %1 من أصل %2.</numerusform>
            <numerusform>تذاكر الدعم المتأخرة: %1 من أصل %2.</numerusform>
            <numerusform>تذاكر الدعم المتأخرة: %1 من أصل %2.</numerusform>
            <numerusform>تذاكر الدعم المتأخرة: %1 من أصل %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContract</name>
    <message>
        <source>Enter a name for each service.</source>
        <translation>أدخل اسمًا لكل خدمة.</translation>
    </message>
    <message>
        <source>Two services are named “%1”. Give each a name of its own.</source>
        <translation>توجد خدمتان باسم «%1». امنح كلًا منهما اسمًا خاصًا بها.</translation>
    </message>
    <message>
        <source>Enter the monthly price of “%1” as a number, such as 120.00.</source>
        <translation>أدخل السعر الشهري لـ«%1» رقمًا، مثل 120.00.</translation>
    </message>
    <message>
        <source>Enter “%1” of “%2” as a number, such as 80.00.</source>
        <translation>أدخل «%1» لـ«%2» رقمًا، مثل 80.00.</translation>
    </message>
    <message>
        <source>Enter at least one service.</source>
        <translation>أدخل خدمة واحدة على الأقل.</translation>
    </message>
    <message>
        <source>Enter the customer’s name.</source>
        <translation>أدخل اسم العميل.</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Madrid.</source>
        <translation>اختر منطقة زمنية من القائمة، مثل Europe/Madrid.</translation>
    </message>
    <message>
        <source>Choose a currency by its three letters, such as USD.</source>
        <translation>اختر عملة برمزها الثلاثي، مثل USD.</translation>
    </message>
    <message>
        <source>Choose the kind of “%1”: the credit depends on it.</source>
        <translation>اختر نوع «%1»: يعتمد الرصيد عليه.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContractForm</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>أول أيام العقد</translation>
    </message>
    <message>
        <source>Create contract</source>
        <translation>إنشاء العقد</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>التحرير كنص</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>One service a row. Rows can be pasted from a spreadsheet: name, kind, price.</source>
        <translation>خدمة في كل صف. يمكن لصق الصفوف من جدول بيانات: الاسم والنوع والسعر.</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>ال&amp;خدمات</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>ال&amp;عملة</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>المنطقة ال&amp;زمنية</translation>
    </message>
    <message>
        <source>Sta&amp;rts on</source>
        <translation>يب&amp;دأ في</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>العم&amp;يل</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlanChecks</name>
    <message>
        <source>Checked against the agreement</source>
        <translation>مفحوصة وفق الاتفاقية</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioCell</name>
    <message>
        <source>%1 · %2</source>
        <comment>service and agreement</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>target %1</source>
        <comment>a percentage</comment>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how much of the downtime budget is used</comment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>downtime beyond the budget</comment>
        <translation>تجاوز بـ%1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of the downtime budget</comment>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the whole downtime budget</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credit</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not in agreement</source>
        <translation>ليس في الاتفاقية</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>بالتفاوض</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>لم يُتفق على مبلغ بعد</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <comment>an amount</comment>
        <translation>%1 محتجز</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>غير متنازع عليه</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, and until when or why</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioCellDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its cell</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioController</name>
    <message numerus="yes">
        <source>Copied: %n lines with their titles</source>
        <translation>
            <numerusform>لم يُنسخ أي سطر</numerusform>
            <numerusform>نُسخ سطر واحد مع العناوين</numerusform>
            <numerusform>نُسخ سطران مع العناوين</numerusform>
            <numerusform>نُسخت %Ln أسطر مع العناوين</numerusform>
            <numerusform>نُسخ %Ln سطرًا مع العناوين</numerusform>
            <numerusform>نُسخ %Ln سطر مع العناوين</numerusform>
        </translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>&amp;Copy the portfolio as a table</source>
        <translation>&amp;نسخ المحفظة كجدول</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioFilterForm</name>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>أي حالة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>عوامل التصفية</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>فئة الخدمة</translation>
    </message>
    <message>
        <source>Filter the services</source>
        <translation>تصفية الخدمات</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>مستحقة خلال 7 أيام</translation>
    </message>
    <message>
        <source>With a credit</source>
        <translation>لها رصيد</translation>
    </message>
    <message>
        <source>With outages to classify</source>
        <translation>لها انقطاعات بحاجة إلى تصنيف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>لا شيء مختار</numerusform>
            <numerusform>واحد مختار</numerusform>
            <numerusform>اثنان مختاران</numerusform>
            <numerusform>%Ln مختارة</numerusform>
            <numerusform>%Ln مختارًا</numerusform>
            <numerusform>%Ln مختار</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioHeader</name>
    <message>
        <source>Customer and service</source>
        <translation>العميل والخدمة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLegend</name>
    <message>
        <source>Legend of the months</source>
        <translation>دليل رموز الأشهر</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>الشهر ما زال جاريًا</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLines</name>
    <message>
        <source>Not calculated yet</source>
        <translation>لم يُحسب بعد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioModel</name>
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
        <source>Next deadline</source>
        <translation>أقرب موعد</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>A claim of %1, to be filed by %2</source>
        <translation>مطالبة بـ%1، تُقدَّم قبل %2</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 شهرًا</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>من الأدنى إلى الأعلى</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>المحتجز</translation>
    </message>
    <message>
        <source>12 months in words</source>
        <translation>12 شهرًا بالكلمات</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do next, and why or until when</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downtime budget</source>
        <translation>ميزانية وقت التوقف</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioPage</name>
    <message>
        <source>Totals by currency</source>
        <translation>المجاميع حسب العملة</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>لا نتائج. امسح عوامل التصفية.</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>المحفظة</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>عقد جديد</translation>
    </message>
    <message>
        <source>Create reports</source>
        <translation>إنشاء التقارير</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>حسب الخطر</translation>
    </message>
    <message>
        <source>No credits.</source>
        <translation>لا أرصدة.</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>the title of a column</comment>
        <translation>حسب %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>التج&amp;ميع حسب</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
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
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>إعادة &amp;ضبط الأعمدة</translation>
    </message>
    <message>
        <source>&amp;Totals by currency</source>
        <translation>الإ&amp;جماليات حسب العملة</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;نسخ الجدول</translation>
    </message>
    <message>
        <source>&amp;Availability</source>
        <translation>الت&amp;وفر</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>الحواد&amp;ث</translation>
    </message>
    <message>
        <source>&amp;Credits and claims</source>
        <translation>الأرصدة والم&amp;طالبات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioReport</name>
    <message>
        <source>Portfolio summary, %1</source>
        <translation>ملخص المحفظة، %1</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>البيانات حتى %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>لا بيانات عن %1.</translation>
    </message>
    <message>
        <source>No customer missed a target in %1.</source>
        <translation>لا عميل لديه هدف لم يتحقق في %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers missed a target in %3.</source>
        <translation>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من العملاء (%2).</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من العملاء (%2).</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من العميلين (%2).</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من أصل %2 عملاء.</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من أصل %2 عميلًا.</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من أصل %2 عميل.</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is due.</source>
        <translation>لا رصيد مستحق.</translation>
    </message>
    <message>
        <source>Credits due: %1.</source>
        <translation>الأرصدة المستحقة: %1.</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>للتفاوض</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>لم يُطالَب به في موعده</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>لا شيء للتقييم</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets met</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>الأهداف المتحققة</translation>
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
        <source>To be claimed by</source>
        <translation>آخر موعد للمطالبة</translation>
    </message>
    <message>
        <source>The workspace has no customer yet.</source>
        <translation>لا عملاء في مساحة العمل بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 remedies are to be negotiated.</source>
        <translation>
            <numerusform>%1 تعويض بانتظار التفاوض.</numerusform>
            <numerusform>%1 تعويض بانتظار التفاوض.</numerusform>
            <numerusform>تعويضان (%1) بانتظار التفاوض.</numerusform>
            <numerusform>%1 تعويضات بانتظار التفاوض.</numerusform>
            <numerusform>%1 تعويضًا بانتظار التفاوض.</numerusform>
            <numerusform>%1 تعويض بانتظار التفاوض.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1 is not over.</source>
        <translation>مؤقت: لم ينتهِ %1 بعد.</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>المدين</translation>
    </message>
    <message>
        <source>Nothing can be said of 1 customer.</source>
        <translation>لا يمكن الجزم بشيء عن عميل واحد.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of %1 customers.</source>
        <translation>
            <numerusform>العملاء الذين لا يمكن الجزم بشيء عنهم: %1.</numerusform>
            <numerusform>العملاء الذين لا يمكن الجزم بشيء عنهم: %1.</numerusform>
            <numerusform>العملاء الذين لا يمكن الجزم بشيء عنهم: %1.</numerusform>
            <numerusform>لا يمكن الجزم بشيء عن %1 عملاء.</numerusform>
            <numerusform>لا يمكن الجزم بشيء عن %1 عميلًا.</numerusform>
            <numerusform>لا يمكن الجزم بشيء عن %1 عميل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a month and its status</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a month, its status and availability</comment>
        <translation>%1: %2، %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioStep</name>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>no deadline, proof complete</source>
        <translation>لا موعد نهائيًا، الإثبات مكتمل</translation>
    </message>
    <message>
        <source>Check the source</source>
        <translation>فحص المصدر</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>ربط مصدر</translation>
    </message>
    <message>
        <source>its last sync failed</source>
        <translation>فشلت آخر مزامنة له</translation>
    </message>
    <message>
        <source>Complete the data</source>
        <translation>إكمال البيانات</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <comment>a length of time</comment>
        <translation>%1 غير مقيس</translation>
    </message>
    <message numerus="yes">
        <source>Classify %n outages</source>
        <translation>
            <numerusform>تصنيف الانقطاعات</numerusform>
            <numerusform>تصنيف انقطاع واحد</numerusform>
            <numerusform>تصنيف انقطاعين</numerusform>
            <numerusform>تصنيف %Ln انقطاعات</numerusform>
            <numerusform>تصنيف %Ln انقطاعًا</numerusform>
            <numerusform>تصنيف %Ln انقطاع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a cause</source>
        <comment>a length of time</comment>
        <translation>%1 بلا سبب</translation>
    </message>
    <message>
        <source>Record agreed remedy</source>
        <translation>تسجيل التعويض المتفق عليه</translation>
    </message>
    <message>
        <source>Review the forecast</source>
        <translation>مراجعة التوقعات</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>لا شيء مطلوب</translation>
    </message>
    <message numerus="yes">
        <source>File %n claims</source>
        <translation>
            <numerusform>تقديم المطالبات</numerusform>
            <numerusform>تقديم مطالبة</numerusform>
            <numerusform>تقديم مطالبتين</numerusform>
            <numerusform>تقديم %Ln مطالبات</numerusform>
            <numerusform>تقديم %Ln مطالبة</numerusform>
            <numerusform>تقديم %Ln مطالبة</numerusform>
        </translation>
    </message>
    <message>
        <source>File claim</source>
        <translation>تقديم المطالبة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what to file, and its amount</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a deadline, the place of its time zone, and how much time is left</comment>
        <translation>%1 بتوقيت %2، %3</translation>
    </message>
    <message>
        <source>nothing measured since %1</source>
        <comment>a date</comment>
        <translation>لم يُقَس شيء منذ %1</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>لم يُتفق على مبلغ بعد</translation>
    </message>
    <message>
        <source>outage of %1, %2</source>
        <comment>a date and a length of time</comment>
        <translation>انقطاع %1، %2</translation>
    </message>
    <message>
        <source>budget used up on %1</source>
        <comment>a date</comment>
        <translation>استُنفدت الميزانية في %1</translation>
    </message>
    <message>
        <source>less than a quarter of the budget left</source>
        <translation>بقي أقل من ربع الميزانية</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a deadline, and how much time is left</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioSummary</name>
    <message>
        <source>Breached</source>
        <translation>لم يتحقق</translation>
    </message>
    <message numerus="yes">
        <source>%n with a credit</source>
        <translation>
            <numerusform>لا شيء له رصيد</numerusform>
            <numerusform>واحدة لها رصيد</numerusform>
            <numerusform>اثنتان لهما رصيد</numerusform>
            <numerusform>%Ln لها رصيد</numerusform>
            <numerusform>%Ln لها رصيد</numerusform>
            <numerusform>%Ln لها رصيد</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a credit</source>
        <translation>لا شيء له رصيد</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>مهدَّد</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>تحقق</translation>
    </message>
    <message>
        <source>met so far</source>
        <translation>تحقق حتى الآن</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>لا شيء غير مكتمل</numerusform>
            <numerusform>واحدة غير مكتملة</numerusform>
            <numerusform>اثنتان غير مكتملتين</numerusform>
            <numerusform>%Ln غير مكتملة</numerusform>
            <numerusform>%Ln غير مكتملة</numerusform>
            <numerusform>%Ln غير مكتملة</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>غير مقيس</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>الأرصدة حتى الآن</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a currency, lowest and highest amount</comment>
        <translation>%1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credits</comment>
        <translation>لا شيء</translation>
    </message>
    <message numerus="yes">
        <source>%n to negotiate</source>
        <translation>
            <numerusform>لا شيء للتفاوض</numerusform>
            <numerusform>واحد للتفاوض</numerusform>
            <numerusform>اثنان للتفاوض</numerusform>
            <numerusform>%Ln للتفاوض</numerusform>
            <numerusform>%Ln للتفاوض</numerusform>
            <numerusform>%Ln للتفاوض</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>أقرب موعد</translation>
    </message>
    <message>
        <source>no claim to file</source>
        <translation>لا مطالبة للتقديم</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>اليوم %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>the place of a time zone</comment>
        <translation>بتوقيت %1</translation>
    </message>
    <message>
        <source>%1, claim of %2</source>
        <comment>a time zone and an amount</comment>
        <translation>%1، مطالبة بـ%2</translation>
    </message>
    <message>
        <source>%1, claim</source>
        <comment>a time zone or a customer</comment>
        <translation>%1، مطالبة</translation>
    </message>
    <message>
        <source>To classify</source>
        <comment>outages without a cause</comment>
        <translation>بحاجة إلى تصنيف</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>a length of time</comment>
        <translation>%1 إجمالًا</translation>
    </message>
    <message>
        <source>every outage has a cause</source>
        <translation>لكل انقطاع سبب</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>how old it is</comment>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>لا مصدر</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of data, after a length of time</comment>
        <translation>مضت</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>لا مصادر فاشلة</numerusform>
            <numerusform>فشل مصدر واحد</numerusform>
            <numerusform>فشل مصدران</numerusform>
            <numerusform>فشلت %Ln مصادر</numerusform>
            <numerusform>فشل %Ln مصدرًا</numerusform>
            <numerusform>فشل %Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources in order</source>
        <translation>
            <numerusform>لا مصادر سليمة</numerusform>
            <numerusform>مصدر واحد سليم</numerusform>
            <numerusform>مصدران سليمان</numerusform>
            <numerusform>%Ln مصادر سليمة</numerusform>
            <numerusform>%Ln مصدرًا سليمًا</numerusform>
            <numerusform>%Ln مصدر سليم</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>لم تجر مزامنة بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>لا عملاء</numerusform>
            <numerusform>عميل واحد</numerusform>
            <numerusform>عميلان</numerusform>
            <numerusform>%Ln عملاء</numerusform>
            <numerusform>%Ln عميلًا</numerusform>
            <numerusform>%Ln عميل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 so far</source>
        <comment>services, customers, a month</comment>
        <translation>%1 لدى %2، %3 حتى الآن</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>services, customers, a month</comment>
        <translation>%1 لدى %2، %3</translation>
    </message>
    <message>
        <source>Credits are estimates until the month ends on %1.</source>
        <translation>الأرصدة تقديرات حتى ينتهي الشهر في %1.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>claim of %1</source>
        <comment>an amount</comment>
        <translation>مطالبة بمبلغ %1</translation>
    </message>
    <message>
        <source>all classified</source>
        <comment>outages</comment>
        <translation>كلها مصنفة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioTable</name>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioTableModel</name>
    <message>
        <source>%1 – %2</source>
        <comment>a group and what it comes to</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>an amount, its lowest and highest reading</comment>
        <translation>%1 (من %2 إلى %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>لا خدمات</numerusform>
            <numerusform>خدمة واحدة</numerusform>
            <numerusform>خدمتان</numerusform>
            <numerusform>%Ln خدمات</numerusform>
            <numerusform>%Ln خدمة</numerusform>
            <numerusform>%Ln خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; collapsed, press the Right key to expand</source>
        <translation>%1؛ مطوي، اضغط مفتاح السهم الأيمن للتوسيع</translation>
    </message>
    <message>
        <source>%1; expanded, press the Left key to collapse</source>
        <translation>%1؛ موسَّع، اضغط مفتاح السهم الأيسر للطي</translation>
    </message>
    <message numerus="yes">
        <source>%n being calculated</source>
        <translation>
            <numerusform>لا شيء قيد الحساب</numerusform>
            <numerusform>خدمة واحدة قيد الحساب</numerusform>
            <numerusform>خدمتان قيد الحساب</numerusform>
            <numerusform>%Ln قيد الحساب</numerusform>
            <numerusform>%Ln قيد الحساب</numerusform>
            <numerusform>%Ln قيد الحساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioView</name>
    <message>
        <source>At risk</source>
        <translation>مهدَّد</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>مطالبات مستحقة</translation>
    </message>
    <message>
        <source>Breached, by customer</source>
        <translation>ما لم يتحقق، حسب العميل</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>جميع الخدمات</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>بيانات ناقصة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioViewSection</name>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>View of your own</source>
        <translation>عرض خاص بك</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>العروض</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;حفظ هذا العرض…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>إ&amp;زالة «%1»</translation>
    </message>
    <message>
        <source>&amp;Put back “%1”</source>
        <translation>إ&amp;عادة «%1»</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>حفظ هذا العرض</translation>
    </message>
    <message>
        <source>Its name. A view of yours with the same name is replaced.</source>
        <translation>اسمه. ويُستبدل عرض لك بالاسم نفسه.</translation>
    </message>
    <message>
        <source>The view was not saved: “%1” is the name of a view that is always there, or empty. Nothing was changed; choose another name.</source>
        <translation>لم يُحفظ العرض: «%1» اسم عرض موجود دائمًا، أو هو فارغ. لم يتغير شيء؛ اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PreviewSection</name>
    <message>
        <source>no failed check</source>
        <translation>لا فحص فاشل</translation>
    </message>
    <message>
        <source>%1 failed checks, longest %2</source>
        <translation>فحوص فاشلة: %1، أطولها %2</translation>
    </message>
    <message>
        <source>Reading the month</source>
        <translation>يُقرأ الشهر</translation>
    </message>
    <message>
        <source>&amp;Preview the month</source>
        <translation>معاينة ال&amp;شهر</translation>
    </message>
    <message>
        <source>Preview the month</source>
        <translation>معاينة الشهر</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop reading the month</source>
        <translation>إيقاف قراءة الشهر</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <translation>معاينة: %1، %2</translation>
    </message>
    <message>
        <source>%1 checks, %2</source>
        <translation>فحوص: %1، %2</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>فحوص: %1</translation>
    </message>
    <message>
        <source>%1, %2: what the agreement makes of %3</source>
        <translation>%1، %2: حكم الاتفاقية على %3</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>التوفر %1</translation>
    </message>
    <message>
        <source>downtime %1</source>
        <translation>وقت التوقف %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>التغطية %1</translation>
    </message>
    <message>
        <source>Belongs to no service yet.</source>
        <translation>لا تنتمي إلى أي خدمة بعد.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProblemModel</name>
    <message>
        <source>%1: found %2, allowed %3</source>
        <translation>%1: وُجد %2، والمسموح %3</translation>
    </message>
    <message>
        <source>%1: found %2</source>
        <translation>%1: وُجد %2</translation>
    </message>
    <message>
        <source>%1: allowed %2</source>
        <translation>%1: المسموح %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProviderSection</name>
    <message>
        <source>The provider’s figures against ours</source>
        <translation>أرقام المزوّد مقابل أرقامنا</translation>
    </message>
    <message>
        <source>When the outage began, as the provider says</source>
        <translation>متى بدأ الانقطاع بحسب المزوّد</translation>
    </message>
    <message>
        <source>Downtime that the provider says</source>
        <translation>وقت التوقف بحسب المزوّد</translation>
    </message>
    <message>
        <source>Amount that the provider says</source>
        <translation>المبلغ بحسب المزوّد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Record the f&amp;igure</source>
        <translation>تسجيل ال&amp;رقم</translation>
    </message>
    <message>
        <source>Record the provider’s figure</source>
        <translation>تسجيل رقم المزوّد</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove the provider’s figure</source>
        <translation>إزالة رقم المزوّد</translation>
    </message>
    <message>
        <source>&amp;Import figures…</source>
        <translation>ا&amp;ستيراد أرقام…</translation>
    </message>
    <message>
        <source>Import the provider’s figures from a CSV file</source>
        <translation>استيراد أرقام المزوّد من ملف CSV</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>ما تتعذر قراءته</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>مثل 1h30m</translation>
    </message>
    <message>
        <source>A CSV file with the header outage_start,service,downtime,amount,note</source>
        <translation>ملف CSV رأسه outage_start,service,downtime,amount,note</translation>
    </message>
    <message>
        <source>Outage begins</source>
        <translation>بداية الانقطاع</translation>
    </message>
    <message>
        <source>Their downtime</source>
        <translation>وقت التوقف لديهم</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>مبلغهم</translation>
    </message>
    <message numerus="yes">
        <source>Time, over %n outages that both sides tell: ours %1, theirs %2.</source>
        <translation>
            <numerusform>الوقت، دون انقطاعات يذكرها الطرفان: وقتنا %1، وقتهم %2.</numerusform>
            <numerusform>الوقت، في انقطاع واحد يذكره الطرفان: وقتنا %1، وقتهم %2.</numerusform>
            <numerusform>الوقت، في انقطاعين يذكرهما الطرفان: وقتنا %1، وقتهم %2.</numerusform>
            <numerusform>الوقت، في %Ln انقطاعات يذكرها الطرفان: وقتنا %1، وقتهم %2.</numerusform>
            <numerusform>الوقت، في %Ln انقطاعًا يذكرها الطرفان: وقتنا %1، وقتهم %2.</numerusform>
            <numerusform>الوقت، في %Ln انقطاع يذكرها الطرفان: وقتنا %1، وقتهم %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts, over %n outages: ours %1, theirs %2.</source>
        <translation>
            <numerusform>المبالغ، دون انقطاعات: مبلغنا %1، مبلغهم %2.</numerusform>
            <numerusform>المبالغ، في انقطاع واحد: مبلغنا %1، مبلغهم %2.</numerusform>
            <numerusform>المبالغ، في انقطاعين: مبلغنا %1، مبلغهم %2.</numerusform>
            <numerusform>المبالغ، في %Ln انقطاعات: مبلغنا %1، مبلغهم %2.</numerusform>
            <numerusform>المبالغ، في %Ln انقطاعًا: مبلغنا %1، مبلغهم %2.</numerusform>
            <numerusform>المبالغ، في %Ln انقطاع: مبلغنا %1، مبلغهم %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s figures are not known yet: choose an outage and enter them, or import a CSV file.</source>
        <translation>أرقام المزوّد غير معروفة بعد: اختر انقطاعًا وأدخلها، أو استورد ملف CSV.</translation>
    </message>
    <message>
        <source>The downtime cannot be read; write it as 1h30m or 45m: %1.</source>
        <translation>تتعذر قراءة وقت التوقف؛ اكتبه هكذا 1h30m أو 45m: %1.</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>تتعذر قراءة المبلغ: %1.</translation>
    </message>
    <message>
        <source>Provider’s figure for %1</source>
        <translation>رقم المزوّد لـ%1</translation>
    </message>
    <message>
        <source>Provider’s figure for %1 removed</source>
        <translation>أُزيل رقم المزوّد لـ%1</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>بحسب رواية المزوّد نفسه، التي تشمل %1 من هذا الشهر: توقف %2. ما لدينا: %3.</translation>
    </message>
    <message>
        <source>No outages, neither ours nor the provider’s.</source>
        <translation>لا انقطاعات، لا لدينا ولا لدى المزوّد.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReadingModel</name>
    <message>
        <source>Clause</source>
        <translation>البند</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>المدى</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>availability and its difference</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>إذا كان معنى الاتفاقية</translation>
    </message>
    <message>
        <source>Estimate and interpretation</source>
        <translation>التقدير والتفسير</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>As set up in Makegood</source>
        <translation>كما ضُبط في Makegood</translation>
    </message>
    <message>
        <source>%1 against the estimate</source>
        <translation>%1 مقارنةً بالتقدير</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RecentList</name>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>تُدرج هنا مساحات العمل التي تفتحها.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyForm</name>
    <message>
        <source>Agreed remedies of the month</source>
        <translation>تعويضات الشهر المتفق عليها</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>المبلغ المتفق عليه</translation>
    </message>
    <message>
        <source>Who agreed it</source>
        <translation>من اتفق عليه</translation>
    </message>
    <message>
        <source>When it was agreed</source>
        <translation>متى اتُّفق عليه</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Record the &amp;remedy</source>
        <translation>تسجيل ال&amp;تعويض</translation>
    </message>
    <message>
        <source>Record the agreed remedy</source>
        <translation>تسجيل التعويض المتفق عليه</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>إزالتها</translation>
    </message>
    <message>
        <source>Remove the chosen remedy</source>
        <translation>إزالة التعويض المختار</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month.</source>
        <translation>لا شيء مسجلًا لهذا الشهر.</translation>
    </message>
    <message>
        <source>Agreed remedies</source>
        <translation>التعويضات المتفق عليها</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>اتفق عليه</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>تتعذر قراءة المبلغ: %1.</translation>
    </message>
    <message>
        <source>Who agreed it and why are recorded with it.</source>
        <translation>يُسجَّل معه من اتفق عليه ولماذا.</translation>
    </message>
    <message>
        <source>Agreed remedy of %1</source>
        <translation>التعويض المتفق عليه %1</translation>
    </message>
    <message>
        <source>Agreed remedy of %1 removed</source>
        <translation>أُزيل التعويض المتفق عليه %1</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <extracomment>How a moment is typed: see QDateTimeEdit::setDisplayFormat().</extracomment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyModel</name>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>اتفق عليه</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>تاريخ الاتفاق</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>تقرير مستوى الخدمة: %1، %2</translation>
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
        <source>Unknown</source>
        <translation>المجهول</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>لا خدمات في العقد في هذا الشهر.</translation>
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
        <source>Clause</source>
        <translation>البند</translation>
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
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
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
        <source>not known</source>
        <translation>غير معروف</translation>
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
        <source>Outages</source>
        <translation>الانقطاعات</translation>
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
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1 (سجله %2 في %3)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>في التقرير</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>What has changed since it was reported</source>
        <translation>ما تغير منذ التقرير</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>No figure changed.</source>
        <translation>لم يتغير أي رقم.</translation>
    </message>
    <message>
        <source>These figures differ from what was reported last.</source>
        <translation>تختلف هذه الأرقام عما ورد في آخر تقرير.</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>التعهد</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>ما يُقارَن</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>المتعهَّد به</translation>
    </message>
    <message>
        <source>not missed so far</source>
        <translation>لم يُخفَق فيه حتى الآن</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1، متأخر</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>محلولة</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>حق</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>Ours, start</source>
        <translation>بدايتنا</translation>
    </message>
    <message>
        <source>Theirs, start</source>
        <translation>بدايتهم</translation>
    </message>
    <message>
        <source>In the provider’s words</source>
        <translation>بكلمات المزوّد</translation>
    </message>
    <message>
        <source>The provider’s own account</source>
        <translation>رواية المزوّد نفسه</translation>
    </message>
    <message>
        <source>What the provider itself tells of its services, as on its status page. It stands beside the figures of this report and decides none of them.</source>
        <translation>ما يقوله المزوّد نفسه عن خدماته، كما في صفحة حالته. يقف بجانب أرقام هذا التقرير ولا يحسم أيًا منها.</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>بحسب رواية المزوّد نفسه، التي تغطي %1 من هذا الشهر: %2 من التوقف. روايتنا: %3.</translation>
    </message>
    <message>
        <source>Appendix: the agreement</source>
        <translation>ملحق: الاتفاقية</translation>
    </message>
    <message>
        <source>Service level report, %1</source>
        <translation>تقرير مستوى الخدمة، %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ%1</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>On track so far</source>
        <translation>على المسار حتى الآن</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>الأهداف المتحققة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <translation>الأدنى: %1</translation>
    </message>
    <message>
        <source>Downtime that counts</source>
        <translation>وقت التوقف المحتسب</translation>
    </message>
    <message>
        <source>none was allowed</source>
        <translation>لم يكن أي توقف مسموحًا به</translation>
    </message>
    <message>
        <source>%1 were allowed</source>
        <translation>المسموح به %1</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>الرصيد حتى الآن</translation>
    </message>
    <message>
        <source>Credit for %1</source>
        <translation>رصيد %1</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>للتفاوض</translation>
    </message>
    <message>
        <source>the agreement names no amount</source>
        <translation>الاتفاقية لا تسمّي مبلغًا</translation>
    </message>
    <message>
        <source>the agreement gives none</source>
        <translation>الاتفاقية لا تمنح رصيدًا</translation>
    </message>
    <message>
        <source>up to %1, see “What is open”</source>
        <translation>حتى %1، انظر «ما لم يُحسم بعد»</translation>
    </message>
    <message>
        <source>at least %1, see “What is open”</source>
        <translation>على الأقل %1، انظر «ما لم يُحسم بعد»</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>غير متنازع عليه</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>أعدّه</translation>
    </message>
    <message>
        <source>Received for %1</source>
        <translation>استلمه عن %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>انقطاع %1</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>التعويض</translation>
    </message>
    <message>
        <source>By the formula above</source>
        <translation>وفق الصيغة أعلاه</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>ما يُضاف</translation>
    </message>
    <message>
        <source>Time credited</source>
        <translation>الوقت المحتسب للرصيد</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>المجموع</translation>
    </message>
    <message>
        <source>Credit after the limit: %1.</source>
        <translation>الرصيد بعد تطبيق الحد: %1.</translation>
    </message>
    <message>
        <source>Credit: %1.</source>
        <translation>الرصيد: %1.</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>إذا كان معنى الاتفاقية</translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation>ما يستند إليه هذا التقرير</translation>
    </message>
    <message>
        <source>Interpretations</source>
        <translation>التفسيرات</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>الرصيد، سطرًا سطرًا</translation>
    </message>
    <message>
        <source>No credit for %1.</source>
        <translation>لا رصيد عن %1.</translation>
    </message>
    <message>
        <source>No service earned a credit in %1.</source>
        <translation>لم تنل أي خدمة رصيدًا في %1.</translation>
    </message>
    <message>
        <source>Minutes of downtime</source>
        <translation>دقائق التوقف</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>لا توقف</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Allowed downtime a month</source>
        <translation>وقت التوقف المسموح به شهريًا</translation>
    </message>
    <message>
        <source>No service had an outage in %1.</source>
        <translation>لم يقع انقطاع في أي خدمة في %1.</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>الفحوص</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>المسموح به</translation>
    </message>
    <message>
        <source>Excluded: maintenance</source>
        <translation>المستبعد: الصيانة</translation>
    </message>
    <message>
        <source>Excluded: causes</source>
        <translation>المستبعد: الأسباب</translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation>الأرقام الدقيقة</translation>
    </message>
    <message>
        <source>Appendix: evidence</source>
        <translation>ملحق: الأدلة</translation>
    </message>
    <message>
        <source>Contract %1, %2, judged by what was known on %3.</source>
        <translation>العقد %1، %2، جرى تقييمه وفق المعلوم في %3.</translation>
    </message>
    <message>
        <source>Reported on %1.</source>
        <translation>صدر التقرير في %1.</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <translation>صُحّح في %1.</translation>
    </message>
    <message>
        <source>History of the workspace: %1 entries, the last one is %2.</source>
        <translation>سجل مساحة العمل: عدد القيود %1، آخرها %2.</translation>
    </message>
    <message>
        <source>It is too short to count under the agreement.</source>
        <translation>أقصر من أن يُحتسب وفق الاتفاقية.</translation>
    </message>
    <message>
        <source>It does not count, because no ticket reported it.</source>
        <translation>لا يُحتسب، لأن أي تذكرة لم تبلّغ عنه.</translation>
    </message>
    <message>
        <source>It does not count: it was over when the provider had found the fault.</source>
        <translation>لا يُحتسب: كان قد انتهى عندما وجد المزوّد العطل.</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>السبب غير معروف بعد.</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>The agreement gives no credit for an outage of this kind.</source>
        <translation>لا تمنح الاتفاقية رصيدًا عن انقطاع من هذا النوع.</translation>
    </message>
    <message>
        <source>It earns no credit, being shorter than %1.</source>
        <translation>لا ينال رصيدًا، لأنه أقصر من %1.</translation>
    </message>
    <message>
        <source>It earns no credit.</source>
        <translation>لا ينال رصيدًا.</translation>
    </message>
    <message>
        <source>%1 was down for %2.</source>
        <translation>توقفت %1 مدة %2.</translation>
    </message>
    <message>
        <source>Down for %1.</source>
        <translation>مدة التوقف %1.</translation>
    </message>
    <message>
        <source>%1 of it lay in accepted maintenance and do not count.</source>
        <translation>منه %1 ضمن صيانة مقبولة ولا يُحتسب.</translation>
    </message>
    <message>
        <source>%1 of it do not count because of the cause.</source>
        <translation>منه %1 لا يُحتسب نظرًا إلى سببه.</translation>
    </message>
    <message>
        <source>By its cause it is no downtime under the agreement, but earns credit.</source>
        <translation>بحكم سببه لا يُعد وقت توقف وفق الاتفاقية، لكنه ينال رصيدًا.</translation>
    </message>
    <message>
        <source>None of it counts as downtime.</source>
        <translation>لا يُحتسب شيء منه وقت توقف.</translation>
    </message>
    <message>
        <source>%1 count as downtime.</source>
        <translation>يُحتسب %1 وقت توقف.</translation>
    </message>
    <message>
        <source>%1 until the next outage count for the credit too.</source>
        <translation>ويُحتسب للرصيد أيضًا %1 حتى الانقطاع التالي.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>outcome</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, noted: %2.</source>
        <translation>%1، ملاحظة: %2.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1: `Partly accepted`, %2: how much, %3: why not more</extracomment>
        <translation>%1، %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the work</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The service stayed up.</source>
        <translation>ظلت الخدمة عاملة.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Appendix: interpretations</source>
        <translation>ملحق: التفسيرات</translation>
    </message>
    <message>
        <source>Clauses that can be understood in more than one way, each answered with yes.</source>
        <translation>بنود يمكن فهمها على أكثر من وجه، مع الإجابة عن كل منها بنعم.</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>moment and channel</comment>
        <translation>%1، عبر %2</translation>
    </message>
    <message>
        <source>The agreement excludes no maintenance: it counts like any downtime.</source>
        <translation>لا تستبعد الاتفاقية أي صيانة: تُحتسب كأي وقت توقف.</translation>
    </message>
    <message>
        <source>No maintenance took place in %1.</source>
        <translation>لم تُجرَ أي صيانة في %1.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>العمل</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be said.</source>
        <translation>لم يُقَس شيء، فلا يمكن الجزم بشيء.</translation>
    </message>
    <message>
        <source>%1 of downtime, %2 were allowed.</source>
        <translation>%1 من وقت التوقف، والمسموح به %2.</translation>
    </message>
    <message>
        <source>%1 of downtime, none was allowed.</source>
        <translation>%1 من وقت التوقف، ولم يكن أي توقف مسموحًا به.</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>لا توقف.</translation>
    </message>
    <message>
        <source>%1 were not measured; the verdict depends on them.</source>
        <translation>لم يُقَس %1؛ والحكم متوقف عليه.</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>تحقق الهدف %1</translation>
    </message>
    <message>
        <source>target %1 missed</source>
        <translation>لم يتحقق الهدف %1</translation>
    </message>
    <message>
        <source>on track, target %1</source>
        <translation>على المسار، الهدف %1</translation>
    </message>
    <message>
        <source>at risk, target %1</source>
        <translation>مهدَّد، الهدف %1</translation>
    </message>
    <message>
        <source>incomplete data, target %1</source>
        <translation>بيانات غير مكتملة، الهدف %1</translation>
    </message>
    <message>
        <source>no data, target %1</source>
        <translation>لا بيانات، الهدف %1</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>لا بيانات.</translation>
    </message>
    <message>
        <source>No outage and no maintenance.</source>
        <translation>لا انقطاع ولا صيانة.</translation>
    </message>
    <message>
        <source>%1 so far, service by service</source>
        <translation>%1 حتى الآن، خدمةً خدمة</translation>
    </message>
    <message>
        <source>%1, service by service</source>
        <translation>%1، خدمةً خدمة</translation>
    </message>
    <message>
        <source>Times are those of %1. Percentages are never rounded up.</source>
        <translation>الأوقات بتوقيت %1. لا تُقرَّب النسب المئوية إلى أعلى أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>met in %1 of %2</source>
        <translation>
            <numerusform>تحقق في %1 من أصل %2</numerusform>
            <numerusform>تحقق في %1 من أصل %2</numerusform>
            <numerusform>تحقق في %1 من أصل %2</numerusform>
            <numerusform>تحقق في %1 من أصل %2</numerusform>
            <numerusform>تحقق في %1 من أصل %2</numerusform>
            <numerusform>تحقق في %1 من أصل %2</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be requested now: %1</source>
        <translation>لا يُطلب الآن: %1</translation>
    </message>
    <message>
        <source>whole month</source>
        <translation>الشهر كله</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>A credit must be requested within %1.</source>
        <translation>يجب طلب الرصيد خلال %1.</translation>
    </message>
    <message>
        <source>A credit may be requested at any time.</source>
        <translation>يمكن طلب الرصيد في أي وقت.</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>مؤقت.</translation>
    </message>
    <message>
        <source>Final.</source>
        <translation>نهائي.</translation>
    </message>
    <message>
        <source>Data as of %1, %2 time.</source>
        <translation>البيانات حتى %1 بتوقيت %2.</translation>
    </message>
    <message>
        <source>Complete data.</source>
        <translation>البيانات مكتملة.</translation>
    </message>
    <message>
        <source>%1 of the time has data.</source>
        <translation>تتوفر بيانات عن %1 من الوقت.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>No ticket was opened in %1.</source>
        <translation>لم تُفتح أي تذكرة في %1.</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4</source>
        <comment>service, day, found and wanted backups</comment>
        <translation>%1 في %2: %3 من %4</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>subject and moment</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Nothing was recorded for %1.</source>
        <translation>لم يُسجَّل شيء عن %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>ناقص: %1.</translation>
    </message>
    <message>
        <source>Nothing fell due.</source>
        <translation>لم يحن موعد أي التزام.</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>التعهدات الأخرى</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>الدعم والتعهدات الأخرى</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>No right arose in %1.</source>
        <translation>لم ينشأ أي حق في %1.</translation>
    </message>
    <message>
        <source>Claim dossier: %1, %2</source>
        <translation>ملف المطالبات: %1، %2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Claim dossier, %1</source>
        <translation>ملف المطالبات، %1</translation>
    </message>
    <message>
        <source>There is nothing to claim for %1.</source>
        <translation>لا شيء يُطالَب به عن %1.</translation>
    </message>
    <message>
        <source>1 claim of %1 against %2 for %3.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month</extracomment>
        <translation>مطالبة واحدة بمبلغ %1 تجاه %2 عن %3.</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>بانتظار التقديم</translation>
    </message>
    <message>
        <source>Filed and decided</source>
        <translation>قُدِّمت وبُتَّ فيها</translation>
    </message>
    <message>
        <source>Not filed in time</source>
        <translation>لم تُقدَّم في موعدها</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>%1, month by month</source>
        <translation>%1، شهرًا بشهر</translation>
    </message>
    <message>
        <source>What is promised, judged and paid is the month. Percentages are never rounded up.</source>
        <translation>التعهد والحكم والدفع كلها بالشهر. ولا تُقرَّب النسب المئوية إلى أعلى أبدًا.</translation>
    </message>
    <message>
        <source>The contract has no services in this period.</source>
        <translation>لا خدمات في العقد في هذه الفترة.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>الرصيد حسب الشهر</translation>
    </message>
    <message>
        <source>no request needed: this outage is no downtime</source>
        <translation>لا يلزم طلب: هذا الانقطاع ليس وقت توقف</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kept, and all that were due</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 still running</source>
        <translation>
            <numerusform>%1 ما زالت جارية</numerusform>
            <numerusform>%1 ما زالت جارية</numerusform>
            <numerusform>%1 ما زالتا جاريتين</numerusform>
            <numerusform>%1 ما زالت جارية</numerusform>
            <numerusform>%1 ما زالت جارية</numerusform>
            <numerusform>%1 ما زالت جارية</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, and how many tickets</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>حسب درجة الخطورة</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>أُجيب عنها في الموعد</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>حُلَّت في الموعد</translation>
    </message>
    <message>
        <source>What was late</source>
        <translation>ما تأخر</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الموعد</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>مدة التأخر</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>الأشهر الموفى بها</translation>
    </message>
    <message>
        <source>Not kept in</source>
        <translation>لم يُوفَ به في</translation>
    </message>
    <message>
        <source>Nothing recorded for</source>
        <translation>لم يُسجَّل شيء عن</translation>
    </message>
    <message>
        <source>The agreement promises no times for support.</source>
        <translation>لا تتعهد الاتفاقية بأي مهل للدعم.</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened. The credit is part of the credit by month.</source>
        <translation>الأشهر التي فيها تذاكر؛ تُحتسب التذكرة في الشهر الذي فُتحت فيه. الرصيد جزء من الرصيد حسب الشهر.</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened.</source>
        <translation>الأشهر التي فيها تذاكر؛ تُحتسب التذكرة في الشهر الذي فُتحت فيه.</translation>
    </message>
    <message>
        <source>Nothing was late.</source>
        <translation>لم يتأخر شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all, were not filed in time.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month, %4: the number of claims</extracomment>
        <translation>
            <numerusform>لم تُقدَّم في موعدها مطالبات (%4) بمبلغ إجمالي %1 تجاه %2 عن %3.</numerusform>
            <numerusform>لم تُقدَّم في موعدها مطالبة (%4) بمبلغ %1 تجاه %2 عن %3.</numerusform>
            <numerusform>لم تُقدَّم في موعدها مطالبتان (%4) بمبلغ إجمالي %1 تجاه %2 عن %3.</numerusform>
            <numerusform>لم تُقدَّم في موعدها %4 مطالبات بمبلغ إجمالي %1 تجاه %2 عن %3.</numerusform>
            <numerusform>لم تُقدَّم في موعدها %4 مطالبة بمبلغ إجمالي %1 تجاه %2 عن %3.</numerusform>
            <numerusform>لم تُقدَّم في موعدها %4 مطالبة بمبلغ إجمالي %1 تجاه %2 عن %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all.</source>
        <translation>
            <numerusform>المطالبات (%4) تجاه %2 عن %3 بمبلغ إجمالي %1.</numerusform>
            <numerusform>مطالبة (%4) تجاه %2 عن %3 بمبلغ %1.</numerusform>
            <numerusform>مطالبتان (%4) تجاه %2 عن %3 بمبلغ إجمالي %1.</numerusform>
            <numerusform>%4 مطالبات تجاه %2 عن %3 بمبلغ إجمالي %1.</numerusform>
            <numerusform>%4 مطالبة تجاه %2 عن %3 بمبلغ إجمالي %1.</numerusform>
            <numerusform>%4 مطالبة تجاه %2 عن %3 بمبلغ إجمالي %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It replaces the report of %1. The changes are on the next page.</source>
        <extracomment>%1: a day</extracomment>
        <translation>يحل محل تقرير %1. التغييرات في الصفحة التالية.</translation>
    </message>
    <message>
        <source>It differs from the report of %1. The changes are on the next page.</source>
        <translation>يختلف عن تقرير %1. التغييرات في الصفحة التالية.</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>الهدف %1</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <extracomment>%1: an amount</extracomment>
        <translation>%1 محتجز</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>لم يُطالَب به في موعده</translation>
    </message>
    <message>
        <source>%1 of it not claimed in time</source>
        <translation>منه %1 لم يُطالَب به في موعده</translation>
    </message>
    <message>
        <source>%1 too much at %2</source>
        <translation>تجاوز قدره %1 في %2</translation>
    </message>
    <message>
        <source>Twelve months, availability in %1</source>
        <extracomment>%1: the percent sign</extracomment>
        <translation>اثنا عشر شهرًا، التوفر (%1)</translation>
    </message>
    <message>
        <source>Targets met or on track</source>
        <translation>الأهداف المتحققة أو على المسار</translation>
    </message>
    <message>
        <source>Monthly targets met</source>
        <translation>الأهداف الشهرية المتحققة</translation>
    </message>
    <message>
        <source>over one month</source>
        <translation>خلال شهر واحد</translation>
    </message>
    <message numerus="yes">
        <source>over %1 months</source>
        <translation>
            <numerusform>خلال %1 شهر</numerusform>
            <numerusform>خلال شهر واحد (%1)</numerusform>
            <numerusform>خلال شهرين (%1)</numerusform>
            <numerusform>خلال %1 أشهر</numerusform>
            <numerusform>خلال %1 شهرًا</numerusform>
            <numerusform>خلال %1 شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>What the agreement judges over more than a month stands in its last month, with the figures of all its months. Percentages are never rounded up.</source>
        <translation>ما تقيّمه الاتفاقية على مدى أكثر من شهر يرد في شهره الأخير، بأرقام أشهره كلها. لا تُقرَّب النسب المئوية إلى أعلى أبدًا.</translation>
    </message>
    <message>
        <source>This report, not yet corrected</source>
        <translation>هذا التقرير، قبل تصحيحه</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 services.</source>
        <translation>
            <numerusform>لا بيانات عن الخدمات (%1).</numerusform>
            <numerusform>لا بيانات عن خدمة واحدة (%1).</numerusform>
            <numerusform>لا بيانات عن خدمتين (%1).</numerusform>
            <numerusform>لا بيانات عن %1 خدمات.</numerusform>
            <numerusform>لا بيانات عن %1 خدمة.</numerusform>
            <numerusform>لا بيانات عن %1 خدمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>لا بيانات عن %1.</translation>
    </message>
    <message>
        <source>One record was checked.</source>
        <translation>فُحص تسجيل واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <translation>
            <numerusform>التسجيلات المفحوصة: %1.</numerusform>
            <numerusform>التسجيلات المفحوصة: %1.</numerusform>
            <numerusform>التسجيلات المفحوصة: %1.</numerusform>
            <numerusform>فُحصت %1 تسجيلات.</numerusform>
            <numerusform>فُحص %1 تسجيلًا.</numerusform>
            <numerusform>فُحص %1 تسجيل.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportBatch</name>
    <message>
        <source>Service level report for %1</source>
        <translation>تقرير مستوى الخدمة عن %1</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>عميلنا العزيز،</translation>
    </message>
    <message>
        <source>your service level report for %1 is attached.</source>
        <translation>تجدون مرفقًا تقرير مستوى الخدمة الخاص بكم عن %1.</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>مع أطيب التحيات</translation>
    </message>
    <message>
        <source>it was locked before</source>
        <translation>سبق إقفاله</translation>
    </message>
    <message>
        <source>the month is not over</source>
        <translation>الشهر لم ينتهِ</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>The greeting of an e-mail; %1: a person</extracomment>
        <translation>تحية طيبة إلى %1،</translation>
    </message>
    <message>
        <source>Claims for %1</source>
        <translation>المطالبات عن %1</translation>
    </message>
    <message>
        <source>the claims for %1 with what proves them are attached.</source>
        <translation>تجدون مرفقًا المطالبات عن %1 مع ما يثبتها.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportChecks</name>
    <message>
        <source>1 outage without a cause</source>
        <translation>انقطاع واحد بلا سبب</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages without a cause</source>
        <translation>
            <numerusform>%1 انقطاع بلا سبب</numerusform>
            <numerusform>انقطاعات بلا سبب: %1</numerusform>
            <numerusform>%1 انقطاعات بلا سبب</numerusform>
            <numerusform>%1 انقطاعًا بلا سبب</numerusform>
            <numerusform>%1 انقطاع بلا سبب</numerusform>
            <numerusform>%1 انقطاع بلا سبب</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>تصنيف</translation>
    </message>
    <message>
        <source>Proof missing for %1</source>
        <translation>الإثبات ناقص لـ%1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Data missing for %1</source>
        <translation>البيانات ناقصة لـ%1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>لا شيء للتقييم</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 لم تتحقق</numerusform>
            <numerusform>%1 لم يتحقق</numerusform>
            <numerusform>لم يتحقق: %1</numerusform>
            <numerusform>%1 لم تتحقق</numerusform>
            <numerusform>%1 لم تتحقق</numerusform>
            <numerusform>%1 لم تتحقق</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>بيانات غير مكتملة</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>للتفاوض</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLook</name>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Month by service</source>
        <translation>الشهر حسب الخدمة</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>الرصيد، سطرًا سطرًا</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>الدعم والتعهدات الأخرى</translation>
    </message>
    <message>
        <source>Clauses and reasons</source>
        <translation>البنود والأسباب</translation>
    </message>
    <message>
        <source>Evidence of each outage</source>
        <translation>أدلة كل انقطاع</translation>
    </message>
    <message>
        <source>Text of each claim</source>
        <translation>نص كل مطالبة</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>شهرًا بشهر</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>الرصيد حسب الشهر</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Claim dossier</source>
        <translation>ملف المطالبات</translation>
    </message>
    <message>
        <source>Portfolio summary</source>
        <translation>ملخص المحفظة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLookForm</name>
    <message>
        <source>Attach the figures, so that anyone can recompute them</source>
        <translation>إرفاق الأرقام ليتمكن أي شخص من إعادة حسابها</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and place</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>شركتك</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Use for all customers</source>
        <translation>استخدامه لجميع العملاء</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>صفحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 صفحة</numerusform>
            <numerusform>%1 صفحة</numerusform>
            <numerusform>صفحتان (%1)</numerusform>
            <numerusform>%1 صفحات</numerusform>
            <numerusform>%1 صفحة</numerusform>
            <numerusform>%1 صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 p</source>
        <translation>%1 ص</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>صور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>فترة التقرير</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>ربع السنة</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>الفترة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>{customer}, {contract}, {month} and {report} stand for what they say. Other characters than letters, digits, dots, hyphens and underscores become hyphens.</source>
        <translation>{customer} و{contract} و{month} و{report} يحل محلها ما تدل عليه. وتصير المحارف شرطات ما لم تكن حروفًا أو أرقامًا أو نقاطًا أو شرطات أو شرطات سفلية.</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>اسم الملف</translation>
    </message>
    <message>
        <source>A claim dossier is of one month.</source>
        <translation>ملف المطالبات يخص شهرًا واحدًا.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>اختيار لون</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Customers without options of their own use these.</source>
        <translation>يستخدمها العملاء الذين ليست لهم خيارات خاصة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPeriod</name>
    <message>
        <source>%1 (1 month)</source>
        <translation>%1 (شهر واحد)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 months)</source>
        <extracomment>%1: a service, %2: a number of months</extracomment>
        <translation>
            <numerusform>%1 (الأشهر: %2)</numerusform>
            <numerusform>%1 (الأشهر: %2)</numerusform>
            <numerusform>%1 (الأشهر: %2)</numerusform>
            <numerusform>%1 (%2 أشهر)</numerusform>
            <numerusform>%1 (%2 شهرًا)</numerusform>
            <numerusform>%1 (%2 شهر)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months of %4.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months, %4: a quarter or a year</extracomment>
        <translation>
            <numerusform>لم تحقق %1 هدفها في %2 من أصل %3 شهر في %4.</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من الأشهر (%3) في %4.</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من الشهرين (%3) في %4.</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من أصل %3 أشهر في %4.</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من أصل %3 شهرًا في %4.</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من أصل %3 شهر في %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target in %3: %4.</source>
        <translation>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من أصل %2 خدمة: %4.</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من الخدمات (%2): %4.</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من الخدمتين (%2): %4.</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من أصل %2 خدمات: %4.</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من أصل %2 خدمة: %4.</numerusform>
            <numerusform>لم يتحقق في %3 هدف لدى %1 من أصل %2 خدمة: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>لم تعمل أي خدمة في %1.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>لا بيانات عن %1.</translation>
    </message>
    <message>
        <source>No target was missed in %1, as far as it was measured.</source>
        <translation>لم يُسجَّل في %1 أي هدف غير متحقق، بقدر ما قيس.</translation>
    </message>
    <message>
        <source>No target was missed.</source>
        <translation>لم يُسجَّل أي هدف غير متحقق.</translation>
    </message>
    <message>
        <source>All targets were met in %1.</source>
        <translation>تحققت كل الأهداف في %1.</translation>
    </message>
    <message>
        <source>1 support reply was late.</source>
        <translation>تأخر رد دعم واحد.</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late.</source>
        <translation>
            <numerusform>تأخرت ردود دعم: %1.</numerusform>
            <numerusform>تأخرت ردود دعم: %1.</numerusform>
            <numerusform>تأخرت ردود دعم: %1.</numerusform>
            <numerusform>تأخرت %1 ردود دعم.</numerusform>
            <numerusform>تأخر %1 رد دعم.</numerusform>
            <numerusform>تأخر %1 رد دعم.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late.</source>
        <translation>حُلّت تذكرة واحدة متأخرةً.</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late.</source>
        <translation>
            <numerusform>التذاكر التي حُلّت متأخرةً: %1.</numerusform>
            <numerusform>التذاكر التي حُلّت متأخرةً: %1.</numerusform>
            <numerusform>التذاكر التي حُلّت متأخرةً: %1.</numerusform>
            <numerusform>حُلّت %1 تذاكر متأخرةً.</numerusform>
            <numerusform>حُلّت %1 تذكرة متأخرةً.</numerusform>
            <numerusform>حُلّت %1 تذكرة متأخرةً.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>لم يُوفَ به دائمًا: %1.</translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>الرصيد حتى الآن %1.</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>يدين لك %1 بمبلغ %2.</translation>
    </message>
    <message>
        <source>A credit of %1 was not claimed in time.</source>
        <translation>لم يُطالَب برصيد قدره %1 في موعده.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>اتُّفق على تعويض قدره %1.</translation>
    </message>
    <message>
        <source>A remedy is negotiated.</source>
        <translation>يُتفاوض على تعويض.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>لا تمنح الاتفاقية رصيدًا.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>لا شيء مستحق حتى الآن.</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: `Q3 2026`</extracomment>
        <translation>الربع %1 من %2</translation>
    </message>
    <message>
        <source>%1 so far:</source>
        <translation>%1 حتى الآن:</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months</extracomment>
        <translation>
            <numerusform>لم تحقق %1 هدفها في %2 من أصل %3 شهر.</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من الأشهر (%3).</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من الشهرين (%3).</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من أصل %3 أشهر.</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من أصل %3 شهرًا.</numerusform>
            <numerusform>لم تحقق %1 هدفها في %2 من أصل %3 شهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target: %3.</source>
        <translation>
            <numerusform>لم يتحقق هدف لدى %1 من أصل %2 خدمة: %3.</numerusform>
            <numerusform>لم يتحقق هدف لدى %1 من الخدمات (%2): %3.</numerusform>
            <numerusform>لم يتحقق هدف لدى %1 من الخدمتين (%2): %3.</numerusform>
            <numerusform>لم يتحقق هدف لدى %1 من أصل %2 خدمات: %3.</numerusform>
            <numerusform>لم يتحقق هدف لدى %1 من أصل %2 خدمة: %3.</numerusform>
            <numerusform>لم يتحقق هدف لدى %1 من أصل %2 خدمة: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and the months over which it is judged</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 missed its target for %2.</source>
        <extracomment>%1: a service, %2: the months over which it is judged, such as `July to September`</extracomment>
        <translation>لم تحقق %1 هدفها في %2.</translation>
    </message>
    <message>
        <source>both services missed a target: %1.</source>
        <translation>كلتا الخدمتين لم تحقق أحد أهدافها: %1.</translation>
    </message>
    <message>
        <source>Both services missed a target in %1: %2.</source>
        <translation>كلتا الخدمتين لم تحقق أحد أهدافها في %1: %2.</translation>
    </message>
    <message>
        <source>Still to be judged: %1.</source>
        <translation>لم يُقيَّم بعد: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>معاينة التقرير</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportRows</name>
    <message>
        <source>Not started</source>
        <translation>لم يبدأ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>مدقَّق</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسل</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>مقفل</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>مصحَّح</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A state and its day: `Sent 3 Nov`</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedMonths</name>
    <message>
        <source>Keeping the month as reported</source>
        <translation>يُحفظ الشهر كما صدر به التقرير</translation>
    </message>
    <message>
        <source>The change is saved, but no corrected report was issued: %1. Issue it by hand, under Differences from the report.</source>
        <translation>حُفظ التغيير، لكن لم يُصدر تقرير مصحَّح: %1. أصدره يدويًا من «الفروق عن التقرير».</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedMonthsController</name>
    <message>
        <source>&amp;Differences from the report…</source>
        <translation>ال&amp;فروق عن التقرير…</translation>
    </message>
    <message>
        <source>The month was reported, but %1.</source>
        <translation>صدر تقرير الشهر، لكن %1.</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>إ&amp;قفال الشهر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedSection</name>
    <message>
        <source>&amp;What differs…</source>
        <translation>ما ي&amp;ختلف…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>What differs from the report</source>
        <translation>ما يختلف عن التقرير</translation>
    </message>
    <message>
        <source>Shows reported and present figures side by side</source>
        <translation>يعرض أرقام التقرير والأرقام الحالية جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>إ&amp;قفال الشهر</translation>
    </message>
    <message>
        <source>Lock the month</source>
        <translation>إقفال الشهر</translation>
    </message>
    <message>
        <source>Keeps the figures as they were reported; later changes are tracked</source>
        <translation>يثبّت الأرقام كما وردت في التقرير؛ وتُتابَع التغييرات اللاحقة</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the report that was sent.</source>
        <translation>
            <numerusform>لا أرقام تختلف عن التقرير المرسل.</numerusform>
            <numerusform>رقم واحد يختلف عن التقرير المرسل.</numerusform>
            <numerusform>رقمان يختلفان عن التقرير المرسل.</numerusform>
            <numerusform>%Ln أرقام تختلف عن التقرير المرسل.</numerusform>
            <numerusform>%Ln رقمًا تختلف عن التقرير المرسل.</numerusform>
            <numerusform>%Ln رقم تختلف عن التقرير المرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent this report? Lock %1 so that later changes are tracked.</source>
        <translation>هل أُرسل هذا التقرير؟ أقفل %1 لتُتابَع التغييرات اللاحقة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsController</name>
    <message>
        <source>Saving how reports look</source>
        <translation>حفظ مظهر التقارير</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation>قراءة التقارير</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>لا شيء للتقييم</translation>
    </message>
    <message>
        <source>Saving how the report looks</source>
        <translation>حفظ مظهر التقرير</translation>
    </message>
    <message>
        <source>Drawing the report…</source>
        <translation>جارٍ رسم التقرير…</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>رسم التقرير</translation>
    </message>
    <message>
        <source>Export the month as &amp;workbook…</source>
        <translation>تصدير الشهر كم&amp;صنف…</translation>
    </message>
    <message>
        <source>Export the month as workbook</source>
        <translation>تصدير الشهر كمصنف</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>Export &amp;targets as OpenSLO…</source>
        <translation>تصدير الأ&amp;هداف بصيغة OpenSLO…</translation>
    </message>
    <message>
        <source>Export targets as OpenSLO</source>
        <translation>تصدير الأهداف بصيغة OpenSLO</translation>
    </message>
    <message>
        <source>OpenSLO (*.yaml)</source>
        <translation>OpenSLO (*.yaml)</translation>
    </message>
    <message>
        <source>Exporting the month</source>
        <translation>تصدير الشهر</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>كُتب: %1</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>لم يُكتب الملف: %1.</translation>
    </message>
    <message>
        <source>Saving the state of the report</source>
        <translation>حفظ حالة التقرير</translation>
    </message>
    <message>
        <source>Where to put the e-mail drafts</source>
        <translation>مكان حفظ مسودات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Where to put the reports</source>
        <translation>مكان حفظ التقارير</translation>
    </message>
    <message>
        <source>Writing e-mail drafts</source>
        <translation>كتابة مسودات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Creating reports</source>
        <translation>إنشاء التقارير</translation>
    </message>
    <message>
        <source>%1: %2. The other reports are in %3.</source>
        <translation>%1: %2. بقية التقارير في %3.</translation>
    </message>
    <message>
        <source>1 e-mail draft is ready.</source>
        <translation>مسودة بريد إلكتروني واحدة جاهزة.</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail drafts are ready.</source>
        <translation>
            <numerusform>%1 مسودة بريد إلكتروني جاهزة.</numerusform>
            <numerusform>%1 مسودة بريد إلكتروني جاهزة.</numerusform>
            <numerusform>مسودات البريد الإلكتروني الجاهزة: %1.</numerusform>
            <numerusform>%1 مسودات بريد إلكتروني جاهزة.</numerusform>
            <numerusform>%1 مسودة بريد إلكتروني جاهزة.</numerusform>
            <numerusform>%1 مسودة بريد إلكتروني جاهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 PDF is ready.</source>
        <translation>ملف PDF واحد جاهز.</translation>
    </message>
    <message numerus="yes">
        <source>%1 PDFs are ready.</source>
        <translation>
            <numerusform>%1 ملف PDF جاهز.</numerusform>
            <numerusform>ملفات PDF الجاهزة: %1.</numerusform>
            <numerusform>%1 ملفات PDF جاهزة.</numerusform>
            <numerusform>%1 ملفًا بصيغة PDF جاهزة.</numerusform>
            <numerusform>%1 ملف PDF جاهزة.</numerusform>
            <numerusform>%1 ملف PDF جاهزة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Locking reports</source>
        <translation>إقفال التقارير</translation>
    </message>
    <message>
        <source>%1 was not locked: %2.</source>
        <translation>لم يُقفل %1: %2.</translation>
    </message>
    <message>
        <source>Locked: later changes of this month need a corrected report.</source>
        <translation>أُقفل: أي تغيير لاحق في هذا الشهر يستلزم تقريرًا مصححًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports are locked.</source>
        <translation>
            <numerusform>أُقفل %1 تقرير.</numerusform>
            <numerusform>التقارير المقفلة: %1.</numerusform>
            <numerusform>أُقفلت %1 تقارير.</numerusform>
            <numerusform>أُقفل %1 تقريرًا.</numerusform>
            <numerusform>أُقفل %1 تقرير.</numerusform>
            <numerusform>أُقفل %1 تقرير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير المسدد</translation>
    </message>
    <message>
        <source>&amp;Open the report as PDF</source>
        <translation>&amp;فتح التقرير بصيغة PDF</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>&amp;طباعة التقرير…</translation>
    </message>
    <message>
        <source>Portfolio s&amp;ummary as PDF…</source>
        <translation>&amp;ملخص المحفظة بصيغة PDF…</translation>
    </message>
    <message>
        <source>Portfolio summary as PDF</source>
        <translation>ملخص المحفظة بصيغة PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>مستندات PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Opening the report</source>
        <translation>يُفتح التقرير</translation>
    </message>
    <message>
        <source>No program opens PDF files here. Create the PDF and open it elsewhere.</source>
        <translation>لا برنامج هنا يفتح ملفات PDF. أنشئ ملف PDF وافتحه في مكان آخر.</translation>
    </message>
    <message>
        <source>The report was not opened: %1.</source>
        <translation>لم يُفتح التقرير: %1.</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>The report was not printed: the printer does not answer.</source>
        <translation>لم يُطبع التقرير: الطابعة لا تستجيب.</translation>
    </message>
    <message>
        <source>Writing the portfolio summary</source>
        <translation>يُكتب ملخص المحفظة</translation>
    </message>
    <message>
        <source>The portfolio summary is ready.</source>
        <translation>ملخص المحفظة جاهز.</translation>
    </message>
    <message>
        <source>Customers without options of their own now use these.</source>
        <translation>يستخدمها الآن العملاء الذين ليست لهم خيارات خاصة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsPage</name>
    <message>
        <source>E-mail drafts</source>
        <translation>مسودات البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>إقفال</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Shown states</source>
        <translation>الحالات المعروضة</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>جميع الحالات</translation>
    </message>
    <message>
        <source>Reports of the month</source>
        <translation>تقارير الشهر</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>خيارات</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now; a later change needs a corrected report.</source>
        <translation>يثبّت الأرقام كما هي الآن؛ وأي تغيير لاحق يستلزم تقريرًا مصححًا.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>لا شيء مختار</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>واحد مختار</translation>
    </message>
    <message numerus="yes">
        <source>%1 chosen</source>
        <translation>
            <numerusform>%1 مختار</numerusform>
            <numerusform>المختار: %1</numerusform>
            <numerusform>%1 مختارة</numerusform>
            <numerusform>%1 مختارًا</numerusform>
            <numerusform>%1 مختار</numerusform>
            <numerusform>%1 مختار</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>اختيار الكل</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Create 1 PDF</source>
        <translation>إنشاء ملف PDF واحد</translation>
    </message>
    <message numerus="yes">
        <source>Create %1 PDFs</source>
        <translation>
            <numerusform>إنشاء %1 ملف PDF</numerusform>
            <numerusform>إنشاء ملفات PDF: %1</numerusform>
            <numerusform>إنشاء %1 ملفات PDF</numerusform>
            <numerusform>إنشاء %1 ملفًا بصيغة PDF</numerusform>
            <numerusform>إنشاء %1 ملف PDF</numerusform>
            <numerusform>إنشاء %1 ملف PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>A locked report can be corrected, but never changed.</source>
        <translation>يمكن تصحيح التقرير المقفل، لكن لا يمكن تغييره أبدًا.</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>وسمه مدققًا</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>وسمه مُرسلًا</translation>
    </message>
    <message>
        <source>Mark as not started</source>
        <translation>وسمه غير مبدوء</translation>
    </message>
    <message>
        <source>Create PDFs</source>
        <translation>إنشاء ملفات PDF</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>فتح بصيغة PDF</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RestatementDialog</name>
    <message>
        <source>Reported and present figures</source>
        <translation>أرقام التقرير والأرقام الحالية</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>ال&amp;سبب</translation>
    </message>
    <message>
        <source>%1 as reported</source>
        <translation>%1 كما في التقرير</translation>
    </message>
    <message>
        <source>Which reports are compared</source>
        <translation>أي التقارير تُقارن</translation>
    </message>
    <message>
        <source>The last report and now</source>
        <translation>آخر تقرير والآن</translation>
    </message>
    <message>
        <source>Version %1 and version %2</source>
        <translation>الإصدار %1 والإصدار %2</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>لا رقم يختلف.</translation>
    </message>
    <message>
        <source>what came to light after the report</source>
        <translation>ما تبيّن بعد التقرير</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Issue a &amp;corrected report</source>
        <translation>إصدار تقرير م&amp;صحَّح</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>السبب (مطلوب، يُحفظ في السجل)</translation>
    </message>
    <message>
        <source>Issue a corrected report</source>
        <translation>إصدار تقرير مصحَّح</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewDraft</name>
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
        <source>Must be after %1.</source>
        <translation>يجب أن يكون بعد %1.</translation>
    </message>
    <message>
        <source>This does not overlap the outage.</source>
        <translation>هذا لا يتداخل مع الانقطاع.</translation>
    </message>
    <message>
        <source>This date is in the future; it counts from then.</source>
        <translation>هذا التاريخ في المستقبل؛ ويُحتسب من حينه.</translation>
    </message>
    <message>
        <source>This is before the end of the incident.</source>
        <translation>هذا قبل نهاية الحادثة.</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100, or nothing for all of it.</source>
        <translation>أدخل نسبة مئوية من 0 إلى 100، أو اتركها فارغة للكل.</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>يجب أن يكون بين %1 و%2.</translation>
    </message>
    <message>
        <source>add %1: %2</source>
        <translation>إضافة %1: %2</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>count the gap of %1</source>
        <translation>احتساب الفجوة %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewForm</name>
    <message>
        <source>Incident</source>
        <translation>الحادثة</translation>
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
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>حفظ التغيير</translation>
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
        <source>This cannot be saved: %1.</source>
        <translation>لا يمكن حفظ هذا: %1.</translation>
    </message>
    <message>
        <source>The fault was found</source>
        <translation>اكتُشف العطل</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Affected, %</source>
        <translation>المتأثر، %</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>%Ln صفوف</numerusform>
            <numerusform>%Ln صفًا</numerusform>
            <numerusform>%Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>one cause for all of them</source>
        <translation>سبب واحد لها كلها</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>حادثة جديدة</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Cause of the second part</source>
        <translation>سبب الجزء الثاني</translation>
    </message>
    <message>
        <source>Excluded, but still credited</source>
        <translation>مستبعد، لكنه محتسب للرصيد</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>مستبعد من وقت التوقف</translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation>يُحتسب وقت توقف</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what counts, and clauses</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Already reported: %1. Saving issues a corrected report with your reason and the difference.</source>
        <translation>سبق إدراجه في تقرير: %1. يُصدر الحفظ تقريرًا مصححًا فيه السبب الذي ذكرته والفرق.</translation>
    </message>
    <message>
        <source>Counts as downtime: %1</source>
        <translation>يُحتسب وقت توقف: %1</translation>
    </message>
    <message>
        <source>Merges with %1, %2</source>
        <translation>تُدمج مع %1، %2</translation>
    </message>
    <message>
        <source>Deletes %1. The outage stays and is not classified.</source>
        <translation>يحذف %1. يبقى الانقطاع دون تصنيف.</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>مساحة العمل هذه للقراءة فقط.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>لا أخطاء تمنع الحفظ.</numerusform>
            <numerusform>أصلح الخطأ لتتمكن من الحفظ.</numerusform>
            <numerusform>أصلح الخطأين لتتمكن من الحفظ.</numerusform>
            <numerusform>أصلح %Ln أخطاء لتتمكن من الحفظ.</numerusform>
            <numerusform>أصلح %Ln خطأً لتتمكن من الحفظ.</numerusform>
            <numerusform>أصلح %Ln خطأ لتتمكن من الحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>لا تغييرات غير محفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes, no reason yet</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ، لم يُذكر سبب بعد</numerusform>
            <numerusform>تغييران غير محفوظين، لم يُذكر سبب بعد</numerusform>
            <numerusform>%Ln تغييرات غير محفوظة، لم يُذكر سبب بعد</numerusform>
            <numerusform>%Ln تغييرًا غير محفوظ، لم يُذكر سبب بعد</numerusform>
            <numerusform>%Ln تغيير غير محفوظ، لم يُذكر سبب بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد غير محفوظ</numerusform>
            <numerusform>تغييران غير محفوظين</numerusform>
            <numerusform>%Ln تغييرات غير محفوظة</numerusform>
            <numerusform>%Ln تغييرًا غير محفوظ</numerusform>
            <numerusform>%Ln تغيير غير محفوظ</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem received</source>
        <translation>ورد تقرير ما بعد الحادثة</translation>
    </message>
    <message>
        <source>When the post-mortem came</source>
        <translation>وقت ورود تقرير ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Affected share, %</source>
        <translation>الحصة المتأثرة، %</translation>
    </message>
    <message>
        <source>When the fault was found</source>
        <translation>وقت اكتشاف العطل</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>السبب، مطلوب، يُحفظ في السجل</translation>
    </message>
    <message>
        <source>All figures before and after</source>
        <translation>جميع الأرقام قبل التغيير وبعده</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>جميع الأرقام</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>إظهار جميع الأرقام</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>الاحتفاظ به كسيناريو</translation>
    </message>
    <message>
        <source>Choose an outage to say what caused it. You see what that changes before you save.</source>
        <translation>اختر انقطاعًا لتحديد سببه. ترى ما يغيّره ذلك قبل الحفظ.</translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation>اختر سببًا</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>تجاهل التغيير</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>تقسيم</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Count the gap</source>
        <translation>احتساب الفجوة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Make two incidents of one, each with its own cause</source>
        <translation>جعل الحادثة حادثتين، لكل منهما سببها</translation>
    </message>
    <message>
        <source>Join it with the next incident of the service</source>
        <translation>دمجها مع الحادثة التالية للخدمة</translation>
    </message>
    <message>
        <source>Count the time until the next outage as downtime</source>
        <translation>احتساب الوقت حتى الانقطاع التالي وقت توقف</translation>
    </message>
    <message>
        <source>Delete the incident; the outage stays, not classified</source>
        <translation>حذف الحادثة؛ يبقى الانقطاع دون تصنيف</translation>
    </message>
    <message>
        <source>Compare it with what is recorded, without saving it</source>
        <translation>مقارنته بالمسجل دون حفظه</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>السبب (مطلوب، يُحفظ في السجل)</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>إذا حفظت هذا</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>d MMM، HH:mm</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightModel</name>
    <message>
        <source>Right</source>
        <translation>حق</translation>
    </message>
    <message>
        <source>Arisen</source>
        <translation>نشأ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>الباقي</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>دائمًا</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightsSection</name>
    <message>
        <source>Rights</source>
        <translation>الحقوق</translation>
    </message>
    <message>
        <source>The agreement gives no rights for too much downtime.</source>
        <translation>لا تمنح الاتفاقية حقوقًا عن كثرة التوقف.</translation>
    </message>
    <message>
        <source>No right applies in this month.</source>
        <translation>لا ينطبق أي حق في هذا الشهر.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RuleForm</name>
    <message>
        <source>Series whose</source>
        <translation>السلاسل التي فيها</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>مثل</translation>
    </message>
    <message>
        <source>belong to</source>
        <translation>تنتمي إلى</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;تطبيق</translation>
    </message>
    <message>
        <source>Apply the rule</source>
        <translation>تطبيق القاعدة</translation>
    </message>
    <message>
        <source>*.caldera.example</source>
        <translation>*.caldera.example</translation>
    </message>
    <message>
        <source>is like (* stands for anything)</source>
        <translation>مثل (* تعني أي شيء)</translation>
    </message>
    <message>
        <source>name or any label</source>
        <translation>الاسم أو أي تسمية</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>اختر خدمة</translation>
    </message>
    <message>
        <source>no service: ignore them</source>
        <translation>لا خدمة: تُتجاهل</translation>
    </message>
    <message numerus="yes">
        <source>%n series fit.</source>
        <translation>
            <numerusform>لا سلسلة تطابق.</numerusform>
            <numerusform>سلسلة واحدة تطابق.</numerusform>
            <numerusform>سلسلتان تطابقان.</numerusform>
            <numerusform>%Ln سلاسل تطابق.</numerusform>
            <numerusform>%Ln سلسلة تطابق.</numerusform>
            <numerusform>%Ln سلسلة تطابق.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule maps the series that are listed now; what appears later is listed on Sources.</source>
        <translation>تعيّن القاعدة السلاسل المدرجة الآن؛ وما يظهر لاحقًا يُدرج في «المصادر».</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunModel</name>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsDialog</name>
    <message>
        <source>Syncs of %1</source>
        <translation>مزامنات %1</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>لم تُشغَّل بعد.</translation>
    </message>
    <message>
        <source>Notes on the last sync</source>
        <translation>ملاحظات على المزامنة الأخيرة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsSection</name>
    <message>
        <source>Syncs</source>
        <translation>عمليات المزامنة</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>كل عمليات المزامنة</translation>
    </message>
    <message>
        <source>Nothing ran today.</source>
        <translation>لم تجرِ أي مزامنة اليوم.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>ت&amp;جاهل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveWords</name>
    <message>
        <source>The change is saved, but the disk did not confirm it. After a power cut the state before it may be back; then enter it again.</source>
        <translation>حُفظ التغيير، لكن القرص لم يؤكده. بعد انقطاع الكهرباء قد تعود الحالة السابقة؛ عندئذ أدخله من جديد.</translation>
    </message>
    <message>
        <source>It was not saved: %1. Everything is as it was.</source>
        <translation>لم يُحفظ: %1. كل شيء كما كان.</translation>
    </message>
    <message>
        <source>The file was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>لم يُكتب الملف: %1. ما كان موجودًا من قبل لم يُمس؛ اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>the program stopped while it saved; check whether your change is there</source>
        <translation>توقف البرنامج في أثناء الحفظ؛ تحقق من وجود تغييرك</translation>
    </message>
    <message>
        <source>The program stopped while it saved. What counts is read again; check whether your change is there.</source>
        <translation>توقف البرنامج في أثناء الحفظ. يُقرأ من جديد ما يُحتسب؛ تحقق من وجود تغييرك.</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut the file that was there before may be back; check whether it is the new one.</source>
        <translation>كُتب الملف، لكن القرص لم يؤكده. بعد انقطاع الكهرباء قد يعود الملف الذي كان من قبل؛ تحقق من أنه الجديد.</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut it may be missing; check whether it is there.</source>
        <translation>كُتب الملف، لكن القرص لم يؤكده. بعد انقطاع الكهرباء قد يكون مفقودًا؛ تحقق من وجوده.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioController</name>
    <message>
        <source>As recorded</source>
        <translation>كما سُجِّل</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>الكل معًا</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioModel</name>
    <message>
        <source>Figure</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>does not fit what is recorded</source>
        <translation>لا يطابق ما سُجِّل</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 بدلًا من %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Segments</name>
    <message>
        <source>%1: %2</source>
        <comment>what and how</comment>
        <extracomment>What is shown, and how: &quot;Calendar: Month&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeriesModel</name>
    <message>
        <source>Series found</source>
        <translation>السلاسل الموجودة</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>في المصدر</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>آخر فحص</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceList</name>
    <message>
        <source>Filter services</source>
        <translation>تصفية الخدمات</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message numerus="yes">
        <source>%n services, by customer</source>
        <translation>
            <numerusform>لا خدمات، حسب العميل</numerusform>
            <numerusform>خدمة واحدة، حسب العميل</numerusform>
            <numerusform>خدمتان، حسب العميل</numerusform>
            <numerusform>%Ln خدمات، حسب العميل</numerusform>
            <numerusform>%Ln خدمة، حسب العميل</numerusform>
            <numerusform>%Ln خدمة، حسب العميل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%1 من أصل %Ln خدمة</numerusform>
            <numerusform>%1 من خدمة واحدة</numerusform>
            <numerusform>%1 من خدمتين</numerusform>
            <numerusform>%1 من أصل %Ln خدمات</numerusform>
            <numerusform>%1 من أصل %Ln خدمة</numerusform>
            <numerusform>%1 من أصل %Ln خدمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceModel</name>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n series</source>
        <translation>
            <numerusform>%1، بلا سلاسل</numerusform>
            <numerusform>%1، سلسلة واحدة</numerusform>
            <numerusform>%1، سلسلتان</numerusform>
            <numerusform>%1، %Ln سلاسل</numerusform>
            <numerusform>%1، %Ln سلسلة</numerusform>
            <numerusform>%1، %Ln سلسلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceTable</name>
    <message>
        <source>Services of the contract</source>
        <translation>خدمات العقد</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;لصق صفوف</translation>
    </message>
    <message>
        <source>&amp;Remove service</source>
        <translation>إ&amp;زالة الخدمة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>السعر الشهري</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>نوع الخدمة</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>اختر نوعًا</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsController</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsPage</name>
    <message>
        <source>The new language is used from the next start on.</source>
        <translation>تُستخدم اللغة الجديدة بدءًا من التشغيل التالي.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>It stands beside your changes in the history, and below reports.</source>
        <translation>يظهر بجانب تغييراتك في السجل وأسفل التقارير.</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>The sender of the letters that are written for you, such as a claim.</source>
        <translation>مُرسِل الرسائل التي تُكتب نيابةً عنك، كالمطالبات.</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>اللغة والمظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%L1 ٪</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>مساحة العمل هذه</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>هذه الإعدادات</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>نسخ المسار</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>نسخ المسار: %1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>الملفات والمجلدات</translation>
    </message>
    <message>
        <source>A workspace is one file. The File menu saves copies of it and restores backups.</source>
        <translation>مساحة العمل ملف واحد. تُحفظ نسخ منها وتُستعاد النسخ الاحتياطية من قائمة «ملف».</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeverityModel</name>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>موعد الاستجابة</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Shipped</name>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
    <message>
        <source>Alarm receiver</source>
        <translation>مستقبِل الإنذارات</translation>
    </message>
    <message>
        <source>Application (web) server</source>
        <translation>خادم التطبيقات (الويب)</translation>
    </message>
    <message>
        <source>Cloud data center</source>
        <translation>مركز بيانات سحابي</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>خدمة سحابية</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>حرجة</translation>
    </message>
    <message>
        <source>Critical Issue</source>
        <translation>مشكلة حرجة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>خدمة مستضافة</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>برنامج مراقبة الأجهزة الافتراضية (Hypervisor)</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>خادم البريد</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادية</translation>
    </message>
    <message>
        <source>Odds &amp; Ends</source>
        <translation>أعمال متفرقة</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>Credits go to the next invoice and are not refunded.</source>
        <translation>تُحتسب الأرصدة من الفاتورة التالية ولا تُرد نقدًا.</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well.</source>
        <translation>في حالة الانقطاعات المتقطعة، يجوز للشركة أن تقرر احتساب الوقت بين الانقطاعات القصيرة للرصيد أيضًا.</translation>
    </message>
    <message>
        <source>Mail is store-and-forward; delivery is retried and returned after 48 to 72 hours.</source>
        <translation>يعمل البريد بالتخزين ثم إعادة الإرسال؛ تُعاد محاولة التسليم ثم تُرد الرسالة بعد 48 إلى 72 ساعة.</translation>
    </message>
    <message>
        <source>Resolved means a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>يُقصد بالحل إصلاحٌ، أو حل بديل مؤقت، أو استعادة التوفر، أو ما يتفق عليه الطرفان.</translation>
    </message>
    <message>
        <source>The credit goes to later payments.</source>
        <translation>يُحتسب الرصيد من الدفعات اللاحقة.</translation>
    </message>
    <message>
        <source>The customer may leave at any time without penalty; services rendered and migration are charged; its data is handed over in the manner it chooses.</source>
        <translation>للعميل إنهاء التعاقد في أي وقت دون غرامة؛ وتُستوفى أجرة الخدمات المؤداة وعملية الترحيل؛ وتُسلَّم إليه بياناته بالطريقة التي يختارها.</translation>
    </message>
    <message>
        <source>Where other factors hurt availability, a credit may be given at the company&apos;s discretion.</source>
        <translation>إذا أضرت عوامل أخرى بالتوفر، جاز منح رصيد وفق تقدير الشركة.</translation>
    </message>
    <message>
        <source>Are 2000 requests asked for over the month (take it as reached), and not in each minute?</source>
        <translation>هل يُشترط بلوغ 2000 طلب على مدى الشهر كله (ويُعد مستوفى)، لا في كل دقيقة؟</translation>
    </message>
    <message>
        <source>Are the first five clock hours of an outage not charged even in a month whose percentage earns a credit?</source>
        <translation>هل تُعفى من الرسوم أول خمس ساعات من ساعات التوقيت في الانقطاع حتى في شهر تمنح نسبته رصيدًا؟</translation>
    </message>
    <message>
        <source>Are the quarters of an hour counted over the month&apos;s downtime together instead of outage by outage?</source>
        <translation>هل تُعد أرباع الساعة على مجموع وقت التوقف في الشهر بدلًا من عدّها لكل انقطاع على حدة؟</translation>
    </message>
    <message>
        <source>Do 5-minute intervals without any call leave the mean instead of counting as available?</source>
        <translation>هل تُستبعد من المتوسط فترات الـ5 دقائق التي لا مكالمة فيها بدلًا من عدّها متوفرة؟</translation>
    </message>
    <message>
        <source>Do only whole minutes without a connection count?</source>
        <translation>هل تُحتسب الدقائق الكاملة دون اتصال وحدها؟</translation>
    </message>
    <message>
        <source>Does a started hour of delay count as a whole one?</source>
        <translation>هل تُحتسب ساعة التأخر التي بدأت ساعةً كاملة؟</translation>
    </message>
    <message>
        <source>Does a started quarter of an hour count as a whole one?</source>
        <translation>هل يُحتسب ربع الساعة الذي بدأ ربعَ ساعة كاملًا؟</translation>
    </message>
    <message>
        <source>Does downtime last until the next good test instead of the last failed one?</source>
        <translation>هل يستمر وقت التوقف حتى الاختبار الناجح التالي بدلًا من آخر اختبار فاشل؟</translation>
    </message>
    <message>
        <source>Does maintenance after an outside threat to security count as announced, with whatever notice was possible?</source>
        <translation>هل تُعد الصيانة التي تعقب تهديدًا أمنيًا خارجيًا معلنًا عنها، أيًّا كان الإشعار الذي أمكن تقديمه؟</translation>
    </message>
    <message>
        <source>Does time without any measurement leave the month instead of counting as available?</source>
        <translation>هل يُستبعد من الشهر الوقت الذي لا قياس فيه بدلًا من عدّه وقت توفر؟</translation>
    </message>
    <message>
        <source>Is a day of service a thirtieth of the month&apos;s charge?</source>
        <translation>هل يساوي يوم الخدمة جزءًا من ثلاثين من رسم الشهر؟</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge a thirtieth of the month&apos;s, whatever the month?</source>
        <translation>هل رسم اليوم جزء من ثلاثين من رسم الشهر، أيًّا كان الشهر؟</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge the month&apos;s by its own days, and not a thirtieth?</source>
        <translation>هل رسم اليوم هو رسم الشهر مقسومًا على عدد أيامه الفعلية، لا جزءًا من ثلاثين منه؟</translation>
    </message>
    <message>
        <source>Is a single failed check too little to call the data center unavailable?</source>
        <translation>هل يُعد فحص فاشل واحد غير كافٍ لاعتبار مركز البيانات غير متوفر؟</translation>
    </message>
    <message>
        <source>Is it the price of the lost time only, as the text before that of June 2025 said?</source>
        <translation>هل يقتصر الرصيد على ثمن الوقت الضائع، كما نص عليه النص السابق لنص يونيو 2025؟</translation>
    </message>
    <message>
        <source>Is maintenance left out only when it was announced beforehand?</source>
        <translation>هل تُستبعد الصيانة فقط إذا أُعلن عنها مسبقًا؟</translation>
    </message>
    <message>
        <source>Is nothing due at exactly 99.9 %, since the promise is then kept?</source>
        <translation>هل ينتفي الاستحقاق عند 99.9 % بالضبط، ما دام التعهد موفى به عندئذ؟</translation>
    </message>
    <message>
        <source>Is only the time beyond the promised 99.99 % paid ten times?</source>
        <translation>هل يقتصر دفع عشرة أمثال الثمن على الوقت الذي يتجاوز ما تسمح به نسبة 99.99 % المتعهَّد بها؟</translation>
    </message>
    <message>
        <source>Is the availability of a 5-minute interval the share of its good calls instead of all or nothing?</source>
        <translation>هل توفر فترة الـ5 دقائق هو نسبة المكالمات السليمة فيها بدلًا من الكل أو لا شيء؟</translation>
    </message>
    <message>
        <source>Is the service period the real month instead of 30 days?</source>
        <translation>هل فترة الخدمة هي الشهر الفعلي بدلًا من 30 يومًا؟</translation>
    </message>
    <message>
        <source>May a minute of downtime begin at any second, so that connections are looked at half a minute at a time and two halves running are needed?</source>
        <translation>هل يجوز أن تبدأ دقيقة التوقف عند أي ثانية، بحيث تُفحص الاتصالات كل نصف دقيقة ويلزم نصفان متتاليان؟</translation>
    </message>
    <message>
        <source>Must it be too warm for 24 hours before a day is due?</source>
        <translation>هل يجب أن تظل درجة الحرارة أعلى من المسموح به مدة 24 ساعة حتى يُستحق يوم؟</translation>
    </message>
    <message>
        <source>Must the provider prove its availability, so that time without any measurement counts as down?</source>
        <translation>هل على المزوّد أن يثبت التوفر، بحيث يُحتسب الوقت الذي لا قياس فيه وقت توقف؟</translation>
    </message>
    <message>
        <source>Was 10:00 PM meant where the agreement prints 10:00 AM?</source>
        <translation>هل المقصود ‎10:00 PM‎ حيث تذكر الاتفاقية ‎10:00 AM‎؟</translation>
    </message>
    <message>
        <source>Was it a restoration after a failed host, of which the first three hours are free?</source>
        <translation>هل كان الأمر استعادةً بعد تعطل مضيف، تُعفى منها الساعات الثلاث الأولى؟</translation>
    </message>
    <message>
        <source>Was what the provider answers for a failure of power or cooling, credited by half hours from the start?</source>
        <translation>هل كان ما يتحمل المزوّد مسؤوليته عطلًا في الكهرباء أو التبريد، يُحتسب للرصيد بأنصاف الساعات من البداية؟</translation>
    </message>
    <message>
        <source>Data centres are available 100 % of the time, scheduled maintenance excluded.</source>
        <translation>مراكز البيانات متوفرة 100 % من الوقت، باستثناء الصيانة المجدولة.</translation>
    </message>
    <message>
        <source>Only data-centre infrastructure and hardware count. Not counted: software, unapproved add-ins, anything outside the data centre, such as internet connectivity or the customer&apos;s own site.</source>
        <translation>لا تُحتسب إلا البنية التحتية والأجهزة في مركز البيانات. ولا يُحتسب: البرمجيات، والوظائف الإضافية غير المعتمدة، وكل ما هو خارج مركز البيانات، مثل الاتصال بالإنترنت أو مقر العميل نفسه.</translation>
    </message>
    <message>
        <source>Scheduled maintenance needs at least 24 hours&apos; notice.</source>
        <translation>تستلزم الصيانة المجدولة إشعارًا قبلها بما لا يقل عن 24 ساعة.</translation>
    </message>
    <message>
        <source>Maintenance is generally done outside common business hours: a window inside them is flagged, not refused.</source>
        <translation>تُجرى الصيانة عادةً خارج ساعات العمل المعتادة: النافذة التي تقع ضمنها يُنبَّه إليها ولا تُرفض.</translation>
    </message>
    <message>
        <source>Availability is backed financially, but no amount or formula is published: a breach gives a negotiated remedy. The amount agreed is recorded by hand, with who agreed it and when; nothing is invented.</source>
        <translation>التوفر مضمون ماليًا، لكن دون نشر مبلغ أو معادلة: يترتب على الإخلال تعويض بالتفاوض. يُسجَّل المبلغ المتفق عليه يدويًا، مع بيان من اتفق عليه ومتى؛ ولا يُختلق شيء.</translation>
    </message>
    <message>
        <source>Routine administration is included. For a ticket outside the included service the customer is told the extra cost before any work starts.</source>
        <translation>الإدارة الاعتيادية مشمولة. وفي حالة تذكرة خارج الخدمة المشمولة، يُبلَّغ العميل بالتكلفة الإضافية قبل بدء أي عمل.</translation>
    </message>
    <message>
        <source>Three daily backups exist for each of the last 7 days.</source>
        <translation>تتوافر ثلاث نسخ احتياطية يومية لكل يوم من آخر 7 أيام.</translation>
    </message>
    <message>
        <source>Weekly restore points as of Friday exist for the last 4 weeks.</source>
        <translation>تتوافر نقاط استعادة أسبوعية كما في يوم الجمعة لآخر 4 أسابيع.</translation>
    </message>
    <message>
        <source>Hot snapshots of every hosted server every 4 hours exist for the last 72 hours.</source>
        <translation>تتوافر لقطات ساخنة لكل خادم مستضاف، تؤخذ كل 4 ساعات، لآخر 72 ساعة.</translation>
    </message>
    <message>
        <source>Support is reachable 24/7/365 by phone, message service, chat or ticket. Work is taken in order of priority: Critical, Administration, Odds &amp; Ends, Project.</source>
        <translation>الدعم متاح على مدار الساعة كل أيام السنة (24/7/365) بالهاتف أو خدمة الرسائل أو الدردشة أو التذاكر. ويُتناول العمل بترتيب الأولوية: حرجة، الإدارة، أعمال متفرقة، مشروع.</translation>
    </message>
    <message>
        <source>At least 60 days&apos; written notice of a price increase; a price decrease applies by itself.</source>
        <translation>إشعار خطي قبل زيادة السعر بما لا يقل عن 60 يومًا؛ أما خفض السعر فيسري من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Guarantees and remedies need a current account and acceptable use (eligibility gate).</source>
        <translation>تستلزم الضمانات والتعويضات حسابًا لا متأخرات عليه واستخدامًا مقبولًا (شرط أهلية).</translation>
    </message>
    <message>
        <source>Servers are monitored around the clock; support answers by ticket. Web applications, third-party software, scripts and components are not supported.</source>
        <translation>تُراقَب الخوادم على مدار الساعة؛ ويرد الدعم عبر التذاكر. ولا يُقدَّم دعم لتطبيقات الويب ولا لبرمجيات الغير ونصوصه البرمجية ومكوناته.</translation>
    </message>
    <message>
        <source>An escalation is answered within one business day.</source>
        <translation>يُرد على التصعيد في غضون يوم عمل واحد.</translation>
    </message>
    <message>
        <source>Web servers: 99.9 % monthly average of scheduled availability; available = HTTP headers can be retrieved. The server counts, not a single site.</source>
        <translation>خوادم الويب: متوسط شهري 99.9 % للتوفر المجدول؛ متوفر = يمكن جلب ترويسات HTTP. العبرة بالخادم، لا بموقع مفرد.</translation>
    </message>
    <message>
        <source>HTTP headers are fetched every minute. When two or more consecutive tests fail, downtime is the number of minutes between the first and the last failed test. Under 5 minutes is not recorded.</source>
        <translation>تُجلب ترويسات HTTP كل دقيقة. وإذا فشل اختباران متتاليان أو أكثر، كان وقت التوقف عدد الدقائق بين أول اختبار فاشل وآخر اختبار فاشل. وما يقل عن 5 دقائق لا يُسجَّل.</translation>
    </message>
    <message>
        <source>Mail servers: 99.9 %; available = mail can be sent (SMTP) and fetched (POP3). Unavailability from denial of service, mail bombing or other flooding is not counted.</source>
        <translation>خوادم البريد: 99.9 %؛ متوفر = يمكن إرسال البريد (SMTP) وجلبه (POP3). ولا يُحتسب عدم التوفر الناجم عن حجب الخدمة أو القصف البريدي أو أي إغراق آخر.</translation>
    </message>
    <message>
        <source>SMTP and POP are tested every minute; either failing is a failure. Same registration rule as 6.1b.</source>
        <translation>يُختبر SMTP وPOP كل دقيقة؛ وفشل أي منهما يُعد فشلًا. قاعدة التسجيل نفسها كما في البند 6.1b.</translation>
    </message>
    <message>
        <source>Server unavailability caused by network unavailability is not counted in server uptime; nor are backbone faults, faults on the customer&apos;s part of the network, denial of service and the like.</source>
        <translation>لا يُحتسب في وقت تشغيل الخوادم عدم توفرها الناجم عن عدم توفر الشبكة؛ ولا أعطال الشبكة الأساسية، ولا الأعطال في جزء الشبكة الخاص بالعميل، ولا حجب الخدمة وما شابه ذلك.</translation>
    </message>
    <message>
        <source>Two hours of server unavailability a month are reserved for maintenance and not counted. Notice is given when possible (advisory); off-peak is typical (advisory).</source>
        <translation>تُخصص للصيانة ساعتان شهريًا من عدم توفر الخوادم ولا تُحتسبان. ويُقدَّم الإشعار متى أمكن (إرشادي)؛ والمعتاد أن تكون خارج أوقات الذروة (إرشادي).</translation>
    </message>
    <message>
        <source>Hypervisors: 99.9 %; available = the control panel answers over HTTP. The node counts. Same registration rule as 6.1b.</source>
        <translation>برامج مراقبة الأجهزة الافتراضية (Hypervisor): 99.9 %؛ متوفر = لوحة التحكم تستجيب عبر HTTP. العبرة بالعقدة. قاعدة التسجيل نفسها كما في البند 6.1b.</translation>
    </message>
    <message>
        <source>Unavailability or loss because the customer reached its storage limit is not the company&apos;s.</source>
        <translation>لا تتحمل الشركة عدم التوفر أو الفقد الناجم عن بلوغ العميل حد التخزين المخصص له.</translation>
    </message>
    <message>
        <source>The customer provides its own connection, browser, mail client and tools (cause: customer).</source>
        <translation>يوفر العميل بنفسه الاتصال والمتصفح وبرنامج البريد والأدوات (السبب: العميل).</translation>
    </message>
    <message>
        <source>Credit: any unplanned outage of a game server, virtual private server, dedicated server or web hosting node.</source>
        <translation>رصيد: أي انقطاع غير مخطط له في خادم ألعاب أو خادم افتراضي خاص أو خادم مخصص أو عقدة استضافة ويب.</translation>
    </message>
    <message>
        <source>Credit: a network interruption of more than 10 minutes on a virtual private server, dedicated server or web hosting node.</source>
        <translation>رصيد: انقطاع في الشبكة يزيد على 10 دقائق في خادم افتراضي خاص أو خادم مخصص أو عقدة استضافة ويب.</translation>
    </message>
    <message>
        <source>Credit: a distributed denial-of-service attack on hardware, servers or infrastructure. (Not counted in uptime, yet credited: the two questions are separate.)</source>
        <translation>رصيد: هجوم موزّع لحجب الخدمة على الأجهزة أو الخوادم أو البنية التحتية. (لا يُحتسب في وقت التشغيل، لكنه يُحتسب للرصيد: المسألتان منفصلتان.)</translation>
    </message>
    <message>
        <source>Credit: any other unplanned or unannounced interruption of a virtual private server, dedicated server or web hosting node.</source>
        <translation>رصيد: أي انقطاع آخر غير مخطط له أو غير معلن عنه في خادم افتراضي خاص أو خادم مخصص أو عقدة استضافة ويب.</translation>
    </message>
    <message>
        <source>A ticket must be opened; it holds the service name, the outage time and the total affected duration.</source>
        <translation>يجب فتح تذكرة؛ تتضمن اسم الخدمة ووقت الانقطاع وإجمالي المدة المتأثرة.</translation>
    </message>
    <message>
        <source>The credit is claimed within 72 hours of the incident, or of the official post-mortem.</source>
        <translation>يُطالَب بالرصيد خلال 72 ساعة من الحادثة أو من تقرير ما بعد الحادثة الرسمي.</translation>
    </message>
    <message>
        <source>Credit = credited time / service period x price of the period; worked example: one hour at 1000 USD a month = 1 h / (24 h x 30) x 1000 = 1.39 USD.</source>
        <translation>الرصيد = الوقت المحتسب للرصيد / فترة الخدمة × سعر الفترة؛ مثال محسوب: ساعة واحدة بسعر 1000 USD شهريًا = 1 س / (24 س × 30) × 1000 = 1.39 USD.</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well (a reviewer&apos;s decision).</source>
        <translation>في حالة الانقطاعات المتقطعة، يجوز للشركة أن تقرر احتساب الوقت بين الانقطاعات القصيرة للرصيد أيضًا (قرار المُراجِع).</translation>
    </message>
    <message>
        <source>99.99 % availability, measured by whether one can log in; downtime is measured in minutes.</source>
        <translation>توفر بنسبة 99.99 %، يُقاس بإمكان تسجيل الدخول؛ ويُقاس وقت التوقف بالدقائق.</translation>
    </message>
    <message>
        <source>Failed server components are replaced at no cost to the customer.</source>
        <translation>تُستبدل مكونات الخوادم المعطلة دون أي تكلفة على العميل.</translation>
    </message>
    <message>
        <source>Backup mail servers hold incoming mail while the primary is out of reach and deliver it afterwards: nothing is lost.</source>
        <translation>تحتفظ خوادم البريد الاحتياطية بالبريد الوارد ما دام الخادم الرئيسي متعذر الوصول ثم تسلّمه بعد ذلك: لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Credit for any failure, whatever the reason, that is not scheduled maintenance: one full day of charges of that service for each 15 minutes of downtime.</source>
        <translation>رصيد عن أي عطل، أيًّا كان السبب، ليس صيانة مجدولة: رسوم يوم كامل من تلك الخدمة عن كل 15 دقيقة من وقت التوقف.</translation>
    </message>
    <message>
        <source>A credit needs proof: ping, DNS or telnet connection tests with proper time stamps.</source>
        <translation>يستلزم الرصيد إثباتًا: اختبارات اتصال عبر ping أو DNS أو telnet بطوابع زمنية سليمة.</translation>
    </message>
    <message>
        <source>A request may be made at any time while the account is in good standing.</source>
        <translation>يجوز تقديم الطلب في أي وقت ما دام الحساب مستوفيًا لالتزاماته.</translation>
    </message>
    <message>
        <source>No two requests for the same time.</source>
        <translation>لا يُقدَّم طلبان عن الوقت نفسه.</translation>
    </message>
    <message>
        <source>Requests of a month may not exceed the monthly recurring charge actually paid.</source>
        <translation>لا يجوز أن تتجاوز طلبات الشهر الرسم الشهري المتكرر المدفوع فعلًا.</translation>
    </message>
    <message>
        <source>Scheduled maintenance is announced by e-mail at least three days ahead.</source>
        <translation>يُعلن عن الصيانة المجدولة بالبريد الإلكتروني قبلها بثلاثة أيام على الأقل.</translation>
    </message>
    <message>
        <source>Scheduled maintenance lies between 10:00 AM MST and 2:00 AM MST, as printed (16 hours across midnight; 10:00 PM may have been meant: a reading). MST is UTC-07:00 all year.</source>
        <translation>تقع الصيانة المجدولة بين ‎10:00 AM MST‎ و‎2:00 AM MST‎، كما ورد نصًا (16 ساعة تمتد عبر منتصف الليل؛ وربما كان المقصود ‎10:00 PM‎: تفسير). توقيت MST هو ‎UTC-07:00‎ طوال العام.</translation>
    </message>
    <message>
        <source>Updates do not disrupt the service, unless announced in advance (announced disruption is not counted).</source>
        <translation>لا تعطّل التحديثات الخدمة، ما لم يُعلن عن ذلك مسبقًا (التعطيل المعلن عنه لا يُحتسب).</translation>
    </message>
    <message>
        <source>Requests are taken 24/7 by chat, Slack or Teams, or the contact form; each gets its own ticket number.</source>
        <translation>تُستقبل الطلبات على مدار الساعة طوال أيام الأسبوع (24/7) عبر الدردشة أو Slack أو Teams أو نموذج الاتصال؛ ولكل طلب رقم تذكرة خاص به.</translation>
    </message>
    <message>
        <source>A new request is Severity 3 until investigation says otherwise; the severity changes with the impact.</source>
        <translation>الطلب الجديد درجة خطورته 3 ما لم يتبين من التحقيق غير ذلك؛ وتتغير درجة الخطورة بتغير الأثر.</translation>
    </message>
    <message>
        <source>Severity 1 (production down or data lost, no workaround): acknowledged and acted on within 1 hour; communication without pause until resolved or downgraded.</source>
        <translation>درجة الخطورة 1 (توقف بيئة الإنتاج أو فقد بيانات، دون حل بديل مؤقت): إقرار بالاستلام ومباشرة العمل خلال ساعة واحدة؛ وتواصل دون انقطاع حتى الحل أو خفض درجة الخطورة.</translation>
    </message>
    <message>
        <source>Severity 2 (major, degraded, no suitable workaround): response within 6 hours; an update every 12 hours; an emergency patch where there is no workaround.</source>
        <translation>درجة الخطورة 2 (كبيرة، خدمة متدهورة، دون حل بديل مؤقت مناسب): استجابة خلال 6 ساعات؛ وتحديث كل 12 ساعة؛ وتصحيح طارئ إذا لم يوجد حل بديل مؤقت.</translation>
    </message>
    <message>
        <source>Severity 3 (partial, not critical): response within 24 hours; a request for status is answered within 1 business day.</source>
        <translation>درجة الخطورة 3 (جزئية، غير حرجة): استجابة خلال 24 ساعة؛ ويُرد على طلب الاستعلام عن الحالة خلال يوم عمل واحد.</translation>
    </message>
    <message>
        <source>Resolved = a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>محلول = إصلاح، أو حل بديل مؤقت، أو استعادة التوفر، أو ما يتفق عليه الطرفان.</translation>
    </message>
    <message>
        <source>Uptime 99.5 %. Neither the period nor a credit is stated: a calendar month is a reading; there is no credit.</source>
        <translation>وقت التشغيل 99.5 %. لم تُذكر الفترة ولا أي رصيد: الشهر التقويمي تفسير؛ ولا رصيد.</translation>
    </message>
    <message>
        <source>Monthly Uptime Percentage (MUP) of at least 99.99 % in any monthly billing cycle.</source>
        <translation>نسبة وقت التشغيل الشهرية (MUP) لا تقل عن 99.99 % في أي دورة فوترة شهرية.</translation>
    </message>
    <message>
        <source>Credit, as a share of the charges paid for account capacity: MUP below 99.99 % and at least 99.0 %: 10 %; below 99.0 % and at least 95.0 %: 25 %; below 95.0 %: 100 %.</source>
        <translation>الرصيد، نسبةً من الرسوم المدفوعة عن سعة الحساب: MUP أقل من 99.99 % ولا تقل عن 99.0 %: 10 %؛ أقل من 99.0 % ولا تقل عن 95.0 %: 25 %؛ أقل من 95.0 %: 100 %.</translation>
    </message>
    <message>
        <source>Account capacity charge = the price for the number of panels that the account can support.</source>
        <translation>رسم سعة الحساب = السعر المقابل لعدد لوحات الإنذار التي يمكن أن يدعمها الحساب.</translation>
    </message>
    <message>
        <source>Not counted: factors beyond reasonable control, force majeure, internet access.</source>
        <translation>لا يُحتسب: العوامل الخارجة عن السيطرة المعقولة، والقوة القاهرة، والوصول إلى الإنترنت.</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s action or inaction: configuration, connectivity, firewalls, certificates, access proxy, alarm software.</source>
        <translation>لا يُحتسب: فعل العميل أو امتناعه عن الفعل: الإعدادات، والاتصال، وجدران الحماية، والشهادات، ووكيل الوصول، وبرنامج الإنذار.</translation>
    </message>
    <message>
        <source>Not counted: guidance in the documentation not followed.</source>
        <translation>لا يُحتسب: عدم اتباع الإرشادات الواردة في الوثائق.</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s equipment, software or other technology.</source>
        <translation>لا يُحتسب: معدات العميل أو برمجياته أو غيرها من تقنياته.</translation>
    </message>
    <message>
        <source>Not counted: suspension or termination under the agreement.</source>
        <translation>لا يُحتسب: التعليق أو الإنهاء بموجب الاتفاقية.</translation>
    </message>
    <message>
        <source>A call is good when it is answered before the panel gives up (usually 4 or 5 attempts), decoded, and delivered to the alarm station over an active connection.</source>
        <translation>تكون المكالمة سليمة إذا أُجيب عنها قبل أن تكف لوحة الإنذار عن المحاولة (عادةً 4 أو 5 محاولات)، وفُك ترميزها، وسُلِّمت إلى محطة الإنذار عبر اتصال نشط.</translation>
    </message>
    <message>
        <source>Unavailable: the access lines are not available; or calls are picked up but cannot be decoded; or the signal is delivered more than 3 minutes after decoding.</source>
        <translation>غير متوفر: خطوط الوصول غير متوفرة؛ أو تُلتقط المكالمات لكن لا يمكن فك ترميزها؛ أو تُسلَّم الإشارة بعد فك الترميز بأكثر من 3 دقائق.</translation>
    </message>
    <message>
        <source>The service is not available when more than 50 % of the calls are affected.</source>
        <translation>لا تكون الخدمة متوفرة إذا تأثر أكثر من 50 % من المكالمات.</translation>
    </message>
    <message>
        <source>MUP = the mean availability of all 5-minute intervals of the month; downtime from CSG-4 is left out.</source>
        <translation>نسبة MUP = متوسط توفر كل فترات الـ5 دقائق في الشهر؛ ويُستبعد وقت التوقف الناجم عن CSG-4.</translation>
    </message>
    <message>
        <source>Scheduled maintenance is not among the exclusions: it counts.</source>
        <translation>الصيانة المجدولة ليست من الاستثناءات: تُحتسب.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceCard</name>
    <message>
        <source>Syncing.</source>
        <translation>تجري المزامنة.</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <comment>progress</comment>
        <translation>%1 % من الوقت</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>فحوص: %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Syncing: %1.</source>
        <translation>تجري المزامنة: %1.</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>تعيين السلاسل</translation>
    </message>
    <message>
        <source>Map series of %1</source>
        <translation>تعيين سلاسل %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>المزيد لـ%1</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلاسل</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>إيقاف &amp;مؤقت</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;تحرير…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>النوع %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول من جديد</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act and source</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>ا&amp;ستئناف</translation>
    </message>
    <message>
        <source>&amp;Log of syncs…</source>
        <translation>&amp;سجل المزامنات…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة التس&amp;مية…</translation>
    </message>
    <message>
        <source>Its &amp;own figures…</source>
        <translation>أرقامه ال&amp;خاصة…</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceSyncs</name>
    <message>
        <source>Reading the sources</source>
        <translation>تُقرأ المصادر</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>يُزامَن %1</translation>
    </message>
    <message>
        <source>Pausing the source</source>
        <translation>يُوقف المصدر مؤقتًا</translation>
    </message>
    <message>
        <source>Resuming the source</source>
        <translation>يُستأنف المصدر</translation>
    </message>
    <message>
        <source>Changing the source</source>
        <translation>يُغيَّر المصدر</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>يُزال المصدر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Sources</name>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>كل دقيقة</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فاشل</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>بلا خدمة بعد</translation>
    </message>
    <message>
        <source>same host name</source>
        <translation>اسم المضيف نفسه</translation>
    </message>
    <message>
        <source>similar host name</source>
        <translation>اسم مضيف مشابه</translation>
    </message>
    <message>
        <source>the customer&apos;s only service</source>
        <translation>الخدمة الوحيدة للعميل</translation>
    </message>
    <message>
        <source>mapped already</source>
        <translation>معيَّنة من قبل</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>فشل عند %1</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>فشل %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تجرِ مزامنة بعد</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>نوع مجهول</translation>
    </message>
    <message>
        <source>Data until %1 is safe</source>
        <translation>البيانات حتى %1 محفوظة</translation>
    </message>
    <message>
        <source>Nothing was stored yet</source>
        <translation>لم يُخزَّن شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n series belong to no service yet.</source>
        <translation>
            <numerusform>لا سلاسل بلا خدمة.</numerusform>
            <numerusform>سلسلة واحدة لا تنتمي إلى أي خدمة بعد.</numerusform>
            <numerusform>سلسلتان لا تنتميان إلى أي خدمة بعد.</numerusform>
            <numerusform>%Ln سلاسل لا تنتمي إلى أي خدمة بعد.</numerusform>
            <numerusform>%Ln سلسلة لا تنتمي إلى أي خدمة بعد.</numerusform>
            <numerusform>%Ln سلسلة لا تنتمي إلى أي خدمة بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <translation>كل ما طُلب موجود هنا.</translation>
    </message>
    <message>
        <source>Every check of the month so far is here.</source>
        <translation>كل فحوص الشهر حتى الآن موجودة هنا.</translation>
    </message>
    <message>
        <source>%1; the gap is fetched after you sign in.</source>
        <translation>%1؛ تُجلب الفجوة بعد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1; it is tried again %2, and the gap is fetched then.</source>
        <translation>%1؛ موعد المحاولة التالية: %2، وعندها تُجلب الفجوة.</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>A newer program recorded this source.</source>
        <translation>سجّل إصدار أحدث من البرنامج هذا المصدر.</translation>
    </message>
    <message>
        <source>%1 and its settings are kept; this version cannot sync it. Update Makegood.</source>
        <translation>%1 وتبقى إعداداته محفوظة؛ لا يمكن لهذا الإصدار مزامنته. حدِّث Makegood.</translation>
    </message>
    <message>
        <source>You paused it. %1; resume it and the gap is fetched.</source>
        <translation>أُوقف مؤقتًا بطلب منك. %1؛ استأنفه لتُجلب الفجوة.</translation>
    </message>
    <message>
        <source>Its first sync brings everything since the contracts began.</source>
        <translation>تجلب مزامنته الأولى كل شيء منذ بداية العقود.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new checks are stored.</source>
        <translation>
            <numerusform>أُوقفت. لم تُخزَّن فحوص جديدة.</numerusform>
            <numerusform>أُوقفت. خُزّن فحص جديد واحد.</numerusform>
            <numerusform>أُوقفت. خُزّن فحصان جديدان.</numerusform>
            <numerusform>أُوقفت. خُزّنت %Ln فحوص جديدة.</numerusform>
            <numerusform>أُوقفت. خُزّن %Ln فحصًا جديدًا.</numerusform>
            <numerusform>أُوقفت. خُزّن %Ln فحص جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new, in %1 s</source>
        <translation>لا جديد، خلال %1 ث</translation>
    </message>
    <message>
        <source>%1 new checks, in %2 s</source>
        <translation>فحوص جديدة: %1، خلال %2 ث</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>البيانات حتى %1</translation>
    </message>
    <message>
        <source>%1 (%2) has given no data since %3</source>
        <translation>لم ترد من %1 (%2) بيانات منذ %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, nor have %n more series.</source>
        <translation>
            <numerusform>%1.</numerusform>
            <numerusform>%1، ولا من سلسلة أخرى.</numerusform>
            <numerusform>%1، ولا من سلسلتين أخريين.</numerusform>
            <numerusform>%1، ولا من %Ln سلاسل أخرى.</numerusform>
            <numerusform>%1، ولا من %Ln سلسلة أخرى.</numerusform>
            <numerusform>%1، ولا من %Ln سلسلة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of its syncs has %n notes on the last one.</source>
        <translation>
            <numerusform>لا ملاحظات في سجل مزامناته على المزامنة الأخيرة.</numerusform>
            <numerusform>في سجل مزامناته ملاحظة واحدة على المزامنة الأخيرة.</numerusform>
            <numerusform>في سجل مزامناته ملاحظتان على المزامنة الأخيرة.</numerusform>
            <numerusform>في سجل مزامناته %Ln ملاحظات على المزامنة الأخيرة.</numerusform>
            <numerusform>في سجل مزامناته %Ln ملاحظة على المزامنة الأخيرة.</numerusform>
            <numerusform>في سجل مزامناته %Ln ملاحظة على المزامنة الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in the month, %1 together. Time without data never counts as available.</source>
        <translation>
            <numerusform>لا فجوات في الشهر، مجموعها %1. الوقت بلا بيانات لا يُعد متوفرًا أبدًا.</numerusform>
            <numerusform>فجوة واحدة في الشهر، مدتها %1. الوقت بلا بيانات لا يُعد متوفرًا أبدًا.</numerusform>
            <numerusform>فجوتان في الشهر، مجموعهما %1. الوقت بلا بيانات لا يُعد متوفرًا أبدًا.</numerusform>
            <numerusform>%Ln فجوات في الشهر، مجموعها %1. الوقت بلا بيانات لا يُعد متوفرًا أبدًا.</numerusform>
            <numerusform>%Ln فجوة في الشهر، مجموعها %1. الوقت بلا بيانات لا يُعد متوفرًا أبدًا.</numerusform>
            <numerusform>%Ln فجوة في الشهر، مجموعها %1. الوقت بلا بيانات لا يُعد متوفرًا أبدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>What it had from %1 to %2 it does not keep any more.</source>
        <translation>ما كان لديه من %1 إلى %2 لم يعد يحتفظ به.</translation>
    </message>
    <message>
        <source>It keeps data for %1: what it had before %2 is lost.</source>
        <translation>يحتفظ بالبيانات مدة %1: وما كان لديه قبل %2 فُقد.</translation>
    </message>
    <message>
        <source>It keeps data for %1: from %2 on, what is missing now is lost.</source>
        <translation>يحتفظ بالبيانات مدة %1: وما ينقص الآن يُفقد اعتبارًا من %2.</translation>
    </message>
    <message>
        <source>It keeps data for %1 only: some is lost before the next sync.</source>
        <translation>لا يحتفظ بالبيانات إلا مدة %1: يُفقد بعضها قبل المزامنة التالية.</translation>
    </message>
    <message>
        <source>Check whether the source still watches it; time without data never counts as available.</source>
        <translation>تحقق مما إذا كان المصدر ما زال يراقبها؛ الوقت الذي بلا بيانات لا يُحتسب توفرًا أبدًا.</translation>
    </message>
    <message>
        <source>The last sync was stopped. %1; Sync now continues from there.</source>
        <translation>أُوقفت المزامنة الأخيرة. %1؛ وتتابع «المزامنة الآن» من هناك.</translation>
    </message>
    <message numerus="yes">
        <source>%n series stopped sending data.</source>
        <translation>
            <numerusform>لم تتوقف أي سلسلة عن إرسال البيانات.</numerusform>
            <numerusform>توقفت سلسلة واحدة عن إرسال البيانات.</numerusform>
            <numerusform>توقفت سلسلتان عن إرسال البيانات.</numerusform>
            <numerusform>توقفت %Ln سلاسل عن إرسال البيانات.</numerusform>
            <numerusform>توقفت %Ln سلسلة عن إرسال البيانات.</numerusform>
            <numerusform>توقفت %Ln سلسلة عن إرسال البيانات.</numerusform>
        </translation>
    </message>
    <message>
        <source>No data fetched yet</source>
        <translation>لم تُجلب بيانات بعد</translation>
    </message>
    <message>
        <source>Nothing of %1 was fetched yet. Figures come with the next sync.</source>
        <translation>لم يُجلب شيء من %1 بعد. تأتي الأرقام مع المزامنة التالية.</translation>
    </message>
    <message>
        <source>%1 was fetched until %2 only; figures count what is there. The rest comes with the next sync.</source>
        <translation>جُلب %1 حتى %2 فقط؛ وتُحتسب الأرقام مما هو موجود. ويأتي الباقي مع المزامنة التالية.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesController</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>تُقرأ الخدمات</translation>
    </message>
    <message>
        <source>Mapping a series</source>
        <translation>تُعيَّن سلسلة</translation>
    </message>
    <message>
        <source>The series has its service; its past comes with the sync that begins now.</source>
        <translation>للسلسلة خدمتها؛ وتأتي بياناتها السابقة مع المزامنة التي تبدأ الآن.</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>إزالة المصدر</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>Its settings, its history of syncs and its password or token go. Every check that it brought stays, and so do contracts, figures and reports. It can be connected again at any time.</source>
        <translation>تُزال إعداداته وسجل مزامناته وكلمة مروره أو رمز وصوله. ويبقى كل فحص أتى به، وكذلك العقود والأرقام والتقارير. ويمكن ربطه من جديد في أي وقت.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Ignoring a series</source>
        <translation>تجاهل سلسلة</translation>
    </message>
    <message>
        <source>The series is not mentioned again; Map series shows it and gives it a service.</source>
        <translation>لن تُذكر السلسلة بعد الآن؛ يعرضها «تعيين السلاسل» ويعطيها خدمة.</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>إعادة تسمية المصدر</translation>
    </message>
    <message>
        <source>Renaming the source</source>
        <translation>إعادة تسمية المصدر جارية</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>يُسأل %1</translation>
    </message>
    <message>
        <source>Name of this source. Leave it empty to call it %1 again.</source>
        <translation>اسم هذا المصدر. اتركه فارغًا ليعود اسمه %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesPage</name>
    <message>
        <source>Sync &amp;all</source>
        <translation>مزامنة ال&amp;كل</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>مزامنة كل المصادر</translation>
    </message>
    <message>
        <source>&amp;Connect a source</source>
        <translation>&amp;ربط مصدر</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>ربط مصدر</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Time without data never counts as available.</source>
        <translation>الوقت بلا بيانات لا يُعد متوفرًا أبدًا.</translation>
    </message>
    <message>
        <source>No source is connected</source>
        <translation>لا مصدر مربوط</translation>
    </message>
    <message>
        <source>Connect the system that checks your services, and its checks come in by themselves.</source>
        <translation>اربط النظام الذي يفحص خدماتك، فتصل فحوصه تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>لا مصادر مربوطة</numerusform>
            <numerusform>مصدر واحد مربوط</numerusform>
            <numerusform>مصدران مربوطان</numerusform>
            <numerusform>%Ln مصادر مربوطة</numerusform>
            <numerusform>%Ln مصدرًا مربوطًا</numerusform>
            <numerusform>%Ln مصدر مربوط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1، ولم يفشل منها شيء</numerusform>
            <numerusform>%1، فشل منها واحد</numerusform>
            <numerusform>%1، فشل منها اثنان</numerusform>
            <numerusform>%1، فشل منها %Ln</numerusform>
            <numerusform>%1، فشل منها %Ln</numerusform>
            <numerusform>%1، فشل منها %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SpanModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure and length</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>وقت التوقف</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>لم يأتِ بعد</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>المقيس</translation>
    </message>
    <message>
        <source>Excluded maintenance</source>
        <translation>الصيانة المستبعدة</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>الأسباب المستبعدة</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>حصة من الميزانية</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartScreen</name>
    <message>
        <source>Connect a source</source>
        <translation>ربط مصدر</translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>See which SLAs were met, and what you are owed.</source>
        <translation>اعرف أي اتفاقيات مستوى الخدمة تحققت أهدافها، وما المستحق لك.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح المساحة النموذجية</translation>
    </message>
    <message>
        <source>Five example customers with a year of data. Nothing to set up, and nothing of it leaves this computer.</source>
        <translation>خمسة عملاء نموذجيين ببيانات سنة. لا شيء يلزم إعداده، ولا يغادر شيء منها هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Start with a spreadsheet</source>
        <translation>البدء بجدول بيانات</translation>
    </message>
    <message>
        <source>Name the customer, choose the agreement from the library, and import the outages that you know.</source>
        <translation>سمِّ العميل، واختر الاتفاقية من المكتبة، واستورد الانقطاعات التي تعرفها.</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>إضافة عميل</translation>
    </message>
    <message>
        <source>Connect your monitoring</source>
        <translation>ربط نظام المراقبة</translation>
    </message>
    <message>
        <source>Prometheus, Zabbix, Icinga, Uptime Kuma and others. Test the connection first, then map it.</source>
        <translation>Prometheus وZabbix وIcinga وUptime Kuma وغيرها. اختبر الاتصال أولًا، ثم عيّن بياناته.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>فتح مساحة عمل</translation>
    </message>
    <message>
        <source>You can also drop a workspace or a folder of files anywhere in this window.</source>
        <translation>يمكنك أيضًا إفلات مساحة عمل أو مجلد ملفات في أي مكان من هذه النافذة.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartSection</name>
    <message>
        <source>First sync</source>
        <translation>المزامنة الأولى</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>إ&amp;يقاف</translation>
    </message>
    <message>
        <source>Stop the first sync</source>
        <translation>إيقاف المزامنة الأولى</translation>
    </message>
    <message>
        <source>See the &amp;month</source>
        <translation>عرض ال&amp;شهر</translation>
    </message>
    <message>
        <source>See the month</source>
        <translation>عرض الشهر</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Start stores the source and brings everything since the contracts began. You can go on working meanwhile; after that it syncs by itself.</source>
        <translation>يخزّن «بدء» المصدر ويجلب كل شيء منذ بداية العقود. يمكنك مواصلة العمل في أثناء ذلك؛ وبعدها تجري المزامنة تلقائيًا.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Storing the source.</source>
        <translation>يُخزَّن المصدر.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>First sync runs</source>
        <translation>تجري المزامنة الأولى</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>الأيام: %1 من %2</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>فحوص: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 في الثانية</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>The source is connected.</source>
        <translation>المصدر مربوط.</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>م&amp;تابعة</translation>
    </message>
    <message>
        <source>Continue the first sync</source>
        <translation>متابعة المزامنة الأولى</translation>
    </message>
    <message>
        <source>Fetching past data.</source>
        <translation>تُجلب بيانات الماضي.</translation>
    </message>
    <message>
        <source>You can close this page; the sync continues in the background.</source>
        <translation>يمكنك إغلاق هذه الصفحة؛ تستمر المزامنة في الخلفية.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Status</name>
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
        <source>On track</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>بيانات غير مكتملة</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>لا يعمل</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusLine</name>
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
        <source>All figures are up to date</source>
        <translation>جميع الأرقام محدّثة</translation>
    </message>
    <message>
        <source>Go to this claim</source>
        <translation>الانتقال إلى هذه المطالبة</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageNotice</name>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>حفظ نسخة في مكان آخر</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageWatch</name>
    <message>
        <source>Nothing can be saved: this workspace or its folder may not be written to. Everything can be read; for changes save a copy where you may write.</source>
        <translation>لا يمكن حفظ شيء: لا يُسمح بالكتابة في مساحة العمل هذه أو في مجلدها. يمكن قراءة كل شيء؛ ولإجراء تغييرات احفظ نسخة حيث يُسمح لك بالكتابة.</translation>
    </message>
    <message>
        <source>Nothing can be saved: this workspace lies on a disk that is read-only. Everything can be read; for changes save a copy on another disk.</source>
        <translation>لا يمكن حفظ شيء: مساحة العمل هذه على قرص للقراءة فقط. يمكن قراءة كل شيء؛ ولإجراء تغييرات احفظ نسخة على قرص آخر.</translation>
    </message>
    <message>
        <source>Nothing can be saved: a newer Makegood wrote this workspace. Everything can be read; for changes use the newer version.</source>
        <translation>لا يمكن حفظ شيء: كتب مساحةَ العمل هذه إصدارٌ أحدث من Makegood. يمكن قراءة كل شيء؛ ولإجراء تغييرات استخدم الإصدار الأحدث.</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk of this workspace is full. What was saved is safe, and what you typed is kept; free some space to go on.</source>
        <translation>لا يمكن حفظ شيء: قرص مساحة العمل هذه ممتلئ. ما حُفظ آمن، وما كتبته باقٍ؛ أخلِ بعض المساحة للمتابعة.</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Checking the disk</source>
        <translation>يُفحص القرص</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SummaryTile</name>
    <message>
        <source>%1: %2</source>
        <comment>what a tile counts, and its figure</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportController</name>
    <message>
        <source>Support</source>
        <translation>الدعم</translation>
    </message>
    <message>
        <source>record “%1”</source>
        <translation>تسجيل «%1»</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>كل ما في هذا الملف كان موجودًا هنا؛ لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Tickets imported: %n rows are new or changed.</source>
        <translation>
            <numerusform>استُوردت التذاكر: لا صفوف جديدة أو متغيرة.</numerusform>
            <numerusform>استُوردت التذاكر: صف واحد جديد أو متغير.</numerusform>
            <numerusform>استُوردت التذاكر: صفان جديدان أو متغيران.</numerusform>
            <numerusform>استُوردت التذاكر: %Ln صفوف جديدة أو متغيرة.</numerusform>
            <numerusform>استُوردت التذاكر: %Ln صفًا جديدًا أو متغيرًا.</numerusform>
            <numerusform>استُوردت التذاكر: %Ln صف جديد أو متغير.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import &amp;tickets…</source>
        <translation>استيراد &amp;تذاكر…</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>استيراد تذاكر</translation>
    </message>
    <message>
        <source>Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;All files (*)</source>
        <translation>تذاكر (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the tickets</source>
        <translation>تُقرأ التذاكر</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>ما زال العقد قيد القراءة؛ انتظر حتى يصبح جاهزًا.</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>تُرُوجع عنه: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportPage</name>
    <message>
        <source>Tickets opened</source>
        <translation>التذاكر المفتوحة</translation>
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
        <source>of %1</source>
        <translation>من %1</translation>
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
        <source>Late replies</source>
        <translation>ردود متأخرة</translation>
    </message>
    <message>
        <source>Missed updates</source>
        <translation>تحديثات فائتة</translation>
    </message>
    <message>
        <source>Broken obligations</source>
        <translation>التزامات مُخَلّ بها</translation>
    </message>
    <message>
        <source>of %1, %2 unknown</source>
        <translation>من %1، غير معروف %2</translation>
    </message>
    <message>
        <source>For the whole contract, as of %1, %2 time.</source>
        <translation>للعقد كله، حتى %1 بتوقيت %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for a reply</source>
        <translation>
            <numerusform>لا تذاكر تنتظر ردًا</numerusform>
            <numerusform>واحدة تنتظر ردًا</numerusform>
            <numerusform>اثنتان تنتظران ردًا</numerusform>
            <numerusform>%Ln تنتظر ردًا</numerusform>
            <numerusform>%Ln تنتظر ردًا</numerusform>
            <numerusform>%Ln تنتظر ردًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status replies missed</source>
        <translation>
            <numerusform>لا ردود حالة فائتة</numerusform>
            <numerusform>رد حالة فائت واحد</numerusform>
            <numerusform>ردا حالة فائتان</numerusform>
            <numerusform>%Ln ردود حالة فائتة</numerusform>
            <numerusform>%Ln رد حالة فائتًا</numerusform>
            <numerusform>%Ln رد حالة فائت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportRecords</name>
    <message>
        <source>Importing tickets</source>
        <translation>تُستورد التذاكر</translation>
    </message>
    <message>
        <source>Recording the obligation</source>
        <translation>يُسجَّل الالتزام</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportController</name>
    <message>
        <source>Import ta&amp;ble…</source>
        <translation>استيراد ج&amp;دول…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;All files (*)</source>
        <translation>جداول (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>يُقرأ الجدول</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>يُستورد الجدول</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>كل ما في هذا الملف كان موجودًا هنا؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>استُورد: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>لا أعداد طلبات</numerusform>
            <numerusform>عدد طلبات واحد</numerusform>
            <numerusform>عددا طلبات</numerusform>
            <numerusform>%Ln أعداد طلبات</numerusform>
            <numerusform>%Ln عدد طلبات</numerusform>
            <numerusform>%Ln عدد طلبات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>لا قيم مقيسة</numerusform>
            <numerusform>قيمة مقيسة واحدة</numerusform>
            <numerusform>قيمتان مقيستان</numerusform>
            <numerusform>%Ln قيم مقيسة</numerusform>
            <numerusform>%Ln قيمة مقيسة</numerusform>
            <numerusform>%Ln قيمة مقيسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>لا تغيرات حالة</numerusform>
            <numerusform>تغير حالة واحد</numerusform>
            <numerusform>تغيرا حالة</numerusform>
            <numerusform>%Ln تغيرات حالة</numerusform>
            <numerusform>%Ln تغير حالة</numerusform>
            <numerusform>%Ln تغير حالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new checks</source>
        <translation>
            <numerusform>لا فحوص جديدة</numerusform>
            <numerusform>فحص جديد واحد</numerusform>
            <numerusform>فحصان جديدان</numerusform>
            <numerusform>%Ln فحوص جديدة</numerusform>
            <numerusform>%Ln فحصًا جديدًا</numerusform>
            <numerusform>%Ln فحص جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract yet that the table could belong to. Create the contract first.</source>
        <translation>لا عقد بعد يمكن أن ينتمي إليه الجدول. أنشئ العقد أولًا.</translation>
    </message>
    <message>
        <source>%1, measured by %2, is kept but does not count: the agreement does not name that check.</source>
        <translation>%1، التي قاسها %2، تُحفظ لكنها لا تُحتسب: الاتفاقية لا تسمّي ذلك الفحص.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file or its layout and try again.</source>
        <translation>لم يُستورد شيء: %1. كل شيء كما كان. أصلح الملف أو تخطيطه وحاول مجددًا.</translation>
    </message>
    <message>
        <source>%1, measured by %2, would not count: the agreement does not name that check.</source>
        <translation>%1، التي قاسها %2، لن تُحتسب: الاتفاقية لا تسمّي ذلك الفحص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outages</source>
        <translation>
            <numerusform>لا انقطاعات</numerusform>
            <numerusform>انقطاع واحد</numerusform>
            <numerusform>انقطاعان</numerusform>
            <numerusform>%Ln انقطاعات</numerusform>
            <numerusform>%Ln انقطاعًا</numerusform>
            <numerusform>%Ln انقطاع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportDialog</name>
    <message>
        <source>What the first rows are read as</source>
        <translation>كيف تُقرأ الصفوف الأولى</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>يُقرأ %1…</translation>
    </message>
    <message>
        <source>No row was read yet.</source>
        <translation>لم يُقرأ أي صف بعد.</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>كيف يُقرأ الجدول</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;استيراد</translation>
    </message>
    <message>
        <source>Import the table</source>
        <translation>استيراد الجدول</translation>
    </message>
    <message>
        <source>Cancel: nothing is stored</source>
        <translation>إلغاء: لا يُخزَّن شيء</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>كما وُجد في الملف</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: %2. Nothing was changed.</source>
        <translation>تعذرت قراءة %1 جدولًا: %2. لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n rows %1 are understood and %2 are refused. Nothing is stored yet.</source>
        <translation>
            <numerusform>لا صفوف: فُهم %1 ورُفض %2. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>من الصف الأول فُهم %1 ورُفض %2. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>من أول صفين فُهم %1 ورُفض %2. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>من أول %Ln صفوف فُهم %1 ورُفض %2. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>من أول %Ln صفًا فُهم %1 ورُفض %2. لم يُخزَّن شيء بعد.</numerusform>
            <numerusform>من أول %Ln صف فُهم %1 ورُفض %2. لم يُخزَّن شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still to be decided</source>
        <translation>ما لم يتقرر بعد</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>اسم هذا التخطيط</translation>
    </message>
    <message>
        <source>Save this layout for the next time</source>
        <translation>حفظ هذا التخطيط للمرة القادمة</translation>
    </message>
    <message>
        <source>Save this layout as</source>
        <translation>حفظ هذا التخطيط باسم</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>تغيير طريقة القراءة</translation>
    </message>
    <message>
        <source>%1 is read as %2. Look at the rows before you import them.</source>
        <translation>يُقرأ %1 على أنه %2. راجع الصفوف قبل استيرادها.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableRowModel</name>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>لا يُحتسب</translation>
    </message>
    <message>
        <source>up</source>
        <translation>يعمل</translation>
    </message>
    <message>
        <source>down</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
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
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>الخطأ</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>فشل %1 من %2</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>طريقة القياس</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableToggle</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1 كجدول</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>العرض كجدول (T)</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>العرض كمخطط (T)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save table as…</source>
        <translation>حفظ الجدول باسم…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>جدول بيانات (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>The table was not saved: %1. Choose another place.</source>
        <translation>لم يُحفظ الجدول: %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsChangeModel</name>
    <message>
        <source>Not judged</source>
        <translation>لم يُقيَّم</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1، وكان: %2</translation>
    </message>
    <message>
        <source>already reported</source>
        <translation>صدر به تقرير</translation>
    </message>
    <message>
        <source>could not be judged before</source>
        <translation>تعذر تقييمه من قبل</translation>
    </message>
    <message>
        <source>a new service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>no service any more</source>
        <translation>لم تعد خدمة</translation>
    </message>
    <message>
        <source>another amount is withheld</source>
        <translation>يُحتجز مبلغ آخر</translation>
    </message>
    <message>
        <source>downtime %1, was %2</source>
        <translation>وقت التوقف %1، وكان %2</translation>
    </message>
    <message>
        <source>other claims</source>
        <translation>مطالبات أخرى</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>التوفر</translation>
    </message>
    <message>
        <source>would be</source>
        <translation>سيكون</translation>
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
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1 كما كان</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1، وكان %2</translation>
    </message>
    <message>
        <source>tickets or obligations have another result</source>
        <translation>للتذاكر أو الالتزامات نتيجة أخرى</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsEffectSection</name>
    <message>
        <source>&amp;Judge past months</source>
        <translation>ت&amp;قييم الأشهر الماضية</translation>
    </message>
    <message>
        <source>Judge past months</source>
        <translation>تقييم الأشهر الماضية</translation>
    </message>
    <message>
        <source>Unchanged months &amp;too</source>
        <translation>الأشهر غير المتغيرة أي&amp;ضًا</translation>
    </message>
    <message>
        <source>Show unchanged months too</source>
        <translation>إظهار الأشهر غير المتغيرة أيضًا</translation>
    </message>
    <message>
        <source>It could not be worked out: %1. Nothing was changed.</source>
        <translation>تعذر الحساب: %1. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Credit in all: %1.</source>
        <translation>مجموع الرصيد: %1.</translation>
    </message>
    <message>
        <source>&amp;Stop judging</source>
        <translation>إيقا&amp;ف التقييم</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>إيقاف التقييم</translation>
    </message>
    <message>
        <source>No month with data begins on that day or later: no past month changes.</source>
        <translation>لا شهر ذا بيانات يبدأ في ذلك اليوم أو بعده: لا يتغير أي شهر مضى.</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts calculated.</source>
        <translation>
            <numerusform>لم يُحسب أي عقد.</numerusform>
            <numerusform>حُسب عقد واحد.</numerusform>
            <numerusform>حُسب عقدان.</numerusform>
            <numerusform>حُسبت %Ln عقود.</numerusform>
            <numerusform>حُسب %Ln عقدًا.</numerusform>
            <numerusform>حُسب %Ln عقد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln months calculated.</source>
        <translation>
            <numerusform>حُسب %1 من أصل %Ln شهر.</numerusform>
            <numerusform>حُسب %1 من شهر واحد.</numerusform>
            <numerusform>حُسب %1 من شهرين.</numerusform>
            <numerusform>حُسب %1 من أصل %Ln أشهر.</numerusform>
            <numerusform>حُسب %1 من أصل %Ln شهرًا.</numerusform>
            <numerusform>حُسب %1 من أصل %Ln شهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %Ln months.</source>
        <translation>
            <numerusform>توقف بعد %1 من أصل %Ln شهر.</numerusform>
            <numerusform>توقف بعد %1 من شهر واحد.</numerusform>
            <numerusform>توقف بعد %1 من شهرين.</numerusform>
            <numerusform>توقف بعد %1 من أصل %Ln أشهر.</numerusform>
            <numerusform>توقف بعد %1 من أصل %Ln شهرًا.</numerusform>
            <numerusform>توقف بعد %1 من أصل %Ln شهر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results differ.</source>
        <translation>
            <numerusform>لا نتائج مختلفة.</numerusform>
            <numerusform>نتيجة واحدة مختلفة.</numerusform>
            <numerusform>نتيجتان مختلفتان.</numerusform>
            <numerusform>%Ln نتائج مختلفة.</numerusform>
            <numerusform>%Ln نتيجة مختلفة.</numerusform>
            <numerusform>%Ln نتيجة مختلفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month’s result would change.</source>
        <translation>لن تتغير نتيجة أي شهر.</translation>
    </message>
    <message>
        <source>Effect on past months</source>
        <translation>الأثر في الأشهر الماضية</translation>
    </message>
    <message>
        <source>See what the change does to past months before you save it.</source>
        <translation>اطّلع على أثر التغيير في الأشهر الماضية قبل حفظه.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsFields</name>
    <message>
        <source>Class %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>المطالبة</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>العقد</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>الخدمة %1</translation>
    </message>
    <message>
        <source>Condition that did not hold</source>
        <translation>شرط لم يُستوفَ</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>القيمة %1</translation>
    </message>
    <message>
        <source>Remedy %1</source>
        <translation>التعويض %1</translation>
    </message>
    <message>
        <source>Right %1</source>
        <translation>الحق %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>المجموعة %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsForm</name>
    <message>
        <source>not set</source>
        <translation>غير مضبوط</translation>
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
        <source>✕ Error: %1</source>
        <extracomment>Before what is wrong with a value; a cross and a word.</extracomment>
        <translation>✕ خطأ: %1</translation>
    </message>
    <message>
        <source>%1 Error: %2</source>
        <translation>%1 خطأ: %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsScope</name>
    <message>
        <source>Applies from</source>
        <translation>يسري من</translation>
    </message>
    <message>
        <source>First day of the change</source>
        <translation>أول يوم للتغيير</translation>
    </message>
    <message>
        <source>For which contracts</source>
        <translation>لأي عقود</translation>
    </message>
    <message>
        <source>Applies &amp;from</source>
        <translation>يسري &amp;من</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>&amp;لأجل</translation>
    </message>
    <message>
        <source>%1, the next period</source>
        <translation>%1، الفترة التالية</translation>
    </message>
    <message>
        <source>%1, the beginning of these terms (a correction of how they were read)</source>
        <translation>%1، بداية هذه الشروط (تصحيح لقراءتها)</translation>
    </message>
    <message>
        <source>all its months, past ones too (a correction of how it was read)</source>
        <translation>كل أشهره، والماضية أيضًا (تصحيح لقراءته)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and contract</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>يوم آخر</translation>
    </message>
    <message>
        <source>This contract only</source>
        <translation>هذا العقد فقط</translation>
    </message>
    <message numerus="yes">
        <source>All %n contracts with this agreement</source>
        <translation>
            <numerusform>لا عقود بهذه الاتفاقية</numerusform>
            <numerusform>العقد الوحيد بهذه الاتفاقية</numerusform>
            <numerusform>كلا العقدين بهذه الاتفاقية</numerusform>
            <numerusform>جميع العقود بهذه الاتفاقية، وعددها %Ln</numerusform>
            <numerusform>جميع العقود بهذه الاتفاقية، وعددها %Ln</numerusform>
            <numerusform>جميع العقود بهذه الاتفاقية، وعددها %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and change too: %1.</source>
        <translation>
            <numerusform>لا عقود أخرى تستخدم هذه الاتفاقية: %1.</numerusform>
            <numerusform>عقد آخر يستخدم هذه الاتفاقية ويتغير أيضًا: %1.</numerusform>
            <numerusform>عقدان آخران يستخدمان هذه الاتفاقية ويتغيران أيضًا: %1.</numerusform>
            <numerusform>%Ln عقود أخرى تستخدم هذه الاتفاقية وتتغير أيضًا: %1.</numerusform>
            <numerusform>%Ln عقدًا آخر تستخدم هذه الاتفاقية وتتغير أيضًا: %1.</numerusform>
            <numerusform>%Ln عقد آخر تستخدم هذه الاتفاقية وتتغير أيضًا: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and keep their terms: %1.</source>
        <translation>
            <numerusform>لا عقود أخرى تستخدم هذه الاتفاقية: %1.</numerusform>
            <numerusform>عقد آخر يستخدم هذه الاتفاقية ويحتفظ بشروطه: %1.</numerusform>
            <numerusform>عقدان آخران يستخدمان هذه الاتفاقية ويحتفظان بشروطهما: %1.</numerusform>
            <numerusform>%Ln عقود أخرى تستخدم هذه الاتفاقية وتحتفظ بشروطها: %1.</numerusform>
            <numerusform>%Ln عقدًا آخر تستخدم هذه الاتفاقية وتحتفظ بشروطها: %1.</numerusform>
            <numerusform>%Ln عقد آخر تستخدم هذه الاتفاقية وتحتفظ بشروطها: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSection</name>
    <message>
        <source>Text of the agreement</source>
        <translation>نص الاتفاقية</translation>
    </message>
    <message>
        <source>Text of the contract</source>
        <translation>نص العقد</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>الأخطاء والتحذيرات</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>سبب التغيير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>ت&amp;جاهل التغييرات</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>تجاهل التغييرات</translation>
    </message>
    <message>
        <source>&amp;Create contract</source>
        <translation>إ&amp;نشاء العقد</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Add s&amp;ervice</source>
        <translation>إضافة &amp;خدمة</translation>
    </message>
    <message>
        <source>Add c&amp;harge</source>
        <translation>إضافة &amp;رسم</translation>
    </message>
    <message>
        <source>Add &amp;named charge</source>
        <translation>إضافة &amp;بند مالي مسمى</translation>
    </message>
    <message>
        <source>Add c&amp;ondition</source>
        <translation>إضافة &amp;شرط</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>إ&amp;غلاق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Checking the text</source>
        <translation>يُفحص النص</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>يجري الفحص…</translation>
    </message>
    <message>
        <source>The shipped agreement stays as it is: the contract gets a copy of its own.</source>
        <translation>تبقى الاتفاقية المرفقة كما هي: ويحصل العقد على نسخة خاصة به.</translation>
    </message>
    <message>
        <source>On %1 other terms hold: this text takes their place from then on.</source>
        <translation>في %1 تسري شروط أخرى: يحل هذا النص محلها منذ ذلك.</translation>
    </message>
    <message>
        <source>It holds until other terms begin on %1.</source>
        <translation>يسري حتى تبدأ شروط أخرى في %1.</translation>
    </message>
    <message>
        <source>The change begins on %1: no past month changes.</source>
        <translation>يبدأ التغيير في %1: لا يتغير أي شهر مضى.</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>لا أخطاء.</translation>
    </message>
    <message>
        <source>&amp;Reason (required, kept in the history)</source>
        <translation>ال&amp;سبب (مطلوب، يُحفظ في السجل)</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>لا أخطاء تمنع الحفظ.</numerusform>
            <numerusform>أصلح الخطأ لتتمكن من الحفظ.</numerusform>
            <numerusform>أصلح الخطأين لتتمكن من الحفظ.</numerusform>
            <numerusform>أصلح %Ln أخطاء لتتمكن من الحفظ.</numerusform>
            <numerusform>أصلح %Ln خطأً لتتمكن من الحفظ.</numerusform>
            <numerusform>أصلح %Ln خطأ لتتمكن من الحفظ.</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>لا تغييرات غير محفوظة</translation>
    </message>
    <message>
        <source>Give a reason to save.</source>
        <translation>اذكر سببًا للحفظ.</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>التحرير كن&amp;ص</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>التحرير كنص</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSpan</name>
    <message>
        <source>These terms hold for the periods that begin before %1.</source>
        <translation>تسري هذه الشروط على الفترات التي تبدأ قبل %1.</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later.</source>
        <translation>تسري هذه الشروط على الفترات التي تبدأ في %1 أو بعده.</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later and before %2.</source>
        <translation>تسري هذه الشروط على الفترات التي تبدأ في %1 أو بعده وقبل %2.</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>agreement and day</comment>
        <translation>%1، من %2</translation>
    </message>
    <message>
        <source>Earlier terms: %1.</source>
        <translation>شروط سابقة: %1.</translation>
    </message>
    <message>
        <source>Later terms: %1.</source>
        <translation>شروط لاحقة: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TestSection</name>
    <message>
        <source>Asking the source</source>
        <translation>يُسأل المصدر</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>إعادة الم&amp;حاولة</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Change the a&amp;ddress or sign-in</source>
        <translation>تغيير ال&amp;عنوان أو تسجيل الدخول</translation>
    </message>
    <message>
        <source>Change the address or sign-in</source>
        <translation>تغيير العنوان أو تسجيل الدخول</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>يُسأل</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>يُسأل %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصل</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>أجاب %1 خلال %2.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>لا يذكره</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>متوافقة مع هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 ahead of this computer; times are taken from the source</source>
        <translation>متقدمة بـ%1 على هذا الحاسوب؛ تُؤخذ الأوقات من المصدر</translation>
    </message>
    <message>
        <source>%1 behind this computer; times are taken from the source</source>
        <translation>متأخرة بـ%1 عن هذا الحاسوب؛ تُؤخذ الأوقات من المصدر</translation>
    </message>
    <message>
        <source>Data since</source>
        <translation>البيانات منذ</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1، أقل من يوم</numerusform>
            <numerusform>%1، يوم واحد</numerusform>
            <numerusform>%1، يومان</numerusform>
            <numerusform>%1، %Ln أيام</numerusform>
            <numerusform>%1، %Ln يومًا</numerusform>
            <numerusform>%1، %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not say; the first sync finds out</source>
        <translation>لا يذكره؛ تكشفه المزامنة الأولى</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>رفض %1 تسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check user and password or token.</source>
        <translation>%1 لم يُخزَّن شيء. تحقق من المستخدم وكلمة المرور أو رمز الوصول.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>تعذر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check the address, and whether the server runs.</source>
        <translation>%1 لم يُخزَّن شيء. تحقق من العنوان، ومن أن الخادم يعمل.</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>أُوقف بطلب منك.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>لم يُخزَّن شيء.</translation>
    </message>
    <message>
        <source>%1 answered, but it cannot be used.</source>
        <translation>أجاب %1، لكن لا يمكن استخدامه.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check that the address is that of such a server.</source>
        <translation>%1 لم يُخزَّن شيء. تحقق من أن العنوان عنوان خادم من هذا النوع.</translation>
    </message>
    <message>
        <source>%1 was not asked: its password or token is not known.</source>
        <translation>لم يُستعلم من %1: كلمة مروره أو رمزه غير معروف.</translation>
    </message>
    <message>
        <source>A password is kept for the server that it was entered for. Nothing was stored. Enter it for this server.</source>
        <translation>تُحفظ كلمة المرور للخادم الذي أُدخلت له. لم يُخزَّن شيء. أدخلها لهذا الخادم.</translation>
    </message>
    <message>
        <source>Keeps data for</source>
        <translation>يحتفظ بالبيانات مدة</translation>
    </message>
    <message>
        <source>%1; what is older is lost, so sync it more often</source>
        <translation>%1؛ وما هو أقدم يُفقد، لذا زامنه بوتيرة أعلى</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Change what is asked for in the step before.</source>
        <translation>%1 لم يُحفظ شيء. غيّر ما يُطلب في الخطوة السابقة.</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>لا يمكن استخدامه</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketChangeModel</name>
    <message>
        <source>new</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>متغيرة</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>متساوٍ</translation>
    </message>
    <message>
        <source>the agreement has no severity %1</source>
        <translation>لا درجة خطورة %1 في الاتفاقية</translation>
    </message>
    <message>
        <source>the contract has no service %1</source>
        <translation>لا خدمة %1 في العقد</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>وقت الفتح</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>ملاحظات</translation>
    </message>
    <message numerus="yes">
        <source>%n events that are here would be removed</source>
        <translation>
            <numerusform>لن يُزال أي حدث موجود هنا</numerusform>
            <numerusform>سيُزال حدث واحد موجود هنا</numerusform>
            <numerusform>سيُزال حدثان موجودان هنا</numerusform>
            <numerusform>ستُزال %Ln أحداث موجودة هنا</numerusform>
            <numerusform>سيُزال %Ln حدثًا موجودًا هنا</numerusform>
            <numerusform>سيُزال %Ln حدث موجود هنا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketImportDialog</name>
    <message>
        <source>What the import would do</source>
        <translation>ما سيفعله الاستيراد</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>استيراد تذاكر</translation>
    </message>
    <message>
        <source>The file holds no ticket.</source>
        <translation>لا تذكرة في الملف.</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>الخطأ في الملف</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>Save the tickets</source>
        <translation>حفظ التذاكر</translation>
    </message>
    <message>
        <source>Cancel: nothing is saved</source>
        <translation>إلغاء: لا يُحفظ شيء</translation>
    </message>
    <message>
        <source>%1, for %2: %3. Nothing is saved yet.</source>
        <translation>%1، لـ%2: %3. لم يُحفظ شيء بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديدة</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>لا متغيرة</numerusform>
            <numerusform>واحدة متغيرة</numerusform>
            <numerusform>اثنتان متغيرتان</numerusform>
            <numerusform>%Ln متغيرة</numerusform>
            <numerusform>%Ln متغيرة</numerusform>
            <numerusform>%Ln متغيرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>لا مطابقة</numerusform>
            <numerusform>واحدة مطابقة</numerusform>
            <numerusform>اثنتان مطابقتان</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
            <numerusform>%Ln مطابقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: it has %n errors. Nothing was changed. Fix the file and try again.</source>
        <translation>
            <numerusform>لم يُستورد %1: لا أخطاء فيه. لم يتغير شيء. أصلح الملف وحاول مجددًا.</numerusform>
            <numerusform>لم يُستورد %1: فيه خطأ واحد. لم يتغير شيء. أصلح الملف وحاول مجددًا.</numerusform>
            <numerusform>لم يُستورد %1: فيه خطآن. لم يتغير شيء. أصلح الملف وحاول مجددًا.</numerusform>
            <numerusform>لم يُستورد %1: فيه %Ln أخطاء. لم يتغير شيء. أصلح الملف وحاول مجددًا.</numerusform>
            <numerusform>لم يُستورد %1: فيه %Ln خطأً. لم يتغير شيء. أصلح الملف وحاول مجددًا.</numerusform>
            <numerusform>لم يُستورد %1: فيه %Ln خطأ. لم يتغير شيء. أصلح الملف وحاول مجددًا.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketModel</name>
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
    <message>
        <source>Requests waiting</source>
        <translation>طلبات بانتظار الرد</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>resolved late</source>
        <translation>حُلَّت متأخرة</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <translation>حُلَّت في وقتها</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketSection</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>لا تتعهد الاتفاقية بأوقات للدعم.</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>لم تُفتح تذكرة في هذا الشهر.</translation>
    </message>
    <message>
        <source>What is due next over all tickets</source>
        <translation>أقرب مستحق بين كل التذاكر</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>تذاكر دعم الشهر</translation>
    </message>
    <message>
        <source>Deadlines that were missed</source>
        <translation>المواعيد الفائتة</translation>
    </message>
    <message>
        <source>Severities of the chosen ticket</source>
        <translation>درجات خطورة التذكرة المختارة</translation>
    </message>
    <message>
        <source>Which tickets are listed</source>
        <translation>أي التذاكر تُسرد</translation>
    </message>
    <message>
        <source>Tickets of which severity are listed</source>
        <translation>تذاكر أي درجة خطورة تُسرد</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>كل التذاكر</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>غير المسدد</translation>
    </message>
    <message>
        <source>With a missed deadline</source>
        <translation>ذات موعد فائت</translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>ا&amp;ستيراد تذاكر…</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>استيراد تذاكر</translation>
    </message>
    <message>
        <source>From a JSON or CSV file; what would change is shown first</source>
        <translation>من ملف JSON أو CSV؛ ويُعرض أولًا ما سيتغير</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>التذاكر</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>المستحق التالي</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>الفائت</translation>
    </message>
    <message>
        <source>No deadline was missed.</source>
        <translation>لم يفت أي موعد.</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>أي درجة خطورة</translation>
    </message>
    <message>
        <source>Severities of %1</source>
        <translation>درجات خطورة %1</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>شيء مستحق</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>لا نتائج.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeBrush</name>
    <message>
        <source>All months</source>
        <translation>جميع الأشهر</translation>
    </message>
    <message>
        <source>Part of the month that is shown</source>
        <translation>الجزء المعروض من الشهر</translation>
    </message>
    <message>
        <source>%1. The arrow keys move it, plus and minus zoom, 0 shows the month.</source>
        <translation>%1. مفاتيح الأسهم تحرّكه، وزائد وناقص للتكبير والتصغير، و0 لعرض الشهر.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLanes</name>
    <message>
        <source>Outages</source>
        <translation>الانقطاعات</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
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
        <source>excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>partly excluded</source>
        <translation>مستبعد جزئيًا</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>مستحق خلال %1</translation>
    </message>
    <message>
        <source>Checks came in</source>
        <translation>وردت فحوص</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks</source>
        <translation>
            <numerusform>لا فحوص فاشلة</numerusform>
            <numerusform>فحص فاشل واحد</numerusform>
            <numerusform>فحصان فاشلان</numerusform>
            <numerusform>%Ln فحوص فاشلة</numerusform>
            <numerusform>%Ln فحصًا فاشلًا</numerusform>
            <numerusform>%Ln فحص فاشل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row</source>
        <translation>
            <numerusform>لا فحوص فاشلة متتالية</numerusform>
            <numerusform>فحص فاشل واحد</numerusform>
            <numerusform>فحصان فاشلان متتاليان</numerusform>
            <numerusform>%Ln فحوص فاشلة متتالية</numerusform>
            <numerusform>%Ln فحصًا فاشلًا متتاليًا</numerusform>
            <numerusform>%Ln فحص فاشل متتالٍ</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to count</source>
        <translation>أقل من أن تُحتسب</translation>
    </message>
    <message>
        <source>Outage, too short to count</source>
        <translation>انقطاع أقصر من أن يُحتسب</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>الانقطاع</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>غير مصنف</translation>
    </message>
    <message>
        <source>Maintenance, accepted</source>
        <translation>صيانة، مقبولة</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>صيانة، غير مقبولة</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>مستبعد من وقت التوقف</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>الحادثة %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1، مع %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>لا أدلة</numerusform>
            <numerusform>دليل واحد</numerusform>
            <numerusform>دليلان</numerusform>
            <numerusform>%Ln أدلة</numerusform>
            <numerusform>%Ln دليلًا</numerusform>
            <numerusform>%Ln دليل</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem of %1</source>
        <translation>تقرير ما بعد الحادثة لـ%1</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>الموعد النهائي للمطالبة</translation>
    </message>
    <message>
        <source>State changes, %1</source>
        <translation>تغيرات الحالة، %1</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>الفحوص، %1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>المطالبات</translation>
    </message>
    <message>
        <source>Outage that does not count</source>
        <translation>انقطاع لا يُحتسب</translation>
    </message>
    <message>
        <source>no ticket reported it in time</source>
        <translation>لم تُبلغ عنه تذكرة في الوقت المحدد</translation>
    </message>
    <message>
        <source>over when its fault was identified</source>
        <translation>انتهى قبل تحديد عطله</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLegend</name>
    <message>
        <source>Counts</source>
        <translation>المحتسب</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>المستبعد</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>الصيانة</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>صيانة، غير مقبولة</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>تقرير ما بعد الحادثة</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>الموعد النهائي للمطالبة</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>مفتاح المخطط: %1</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>غير محتسب</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>الخط الزمني للشهر</translation>
    </message>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>لا انقطاعات</numerusform>
            <numerusform>انقطاع واحد</numerusform>
            <numerusform>انقطاعان</numerusform>
            <numerusform>%Ln انقطاعات</numerusform>
            <numerusform>%Ln انقطاعًا</numerusform>
            <numerusform>%Ln انقطاع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>لا حوادث</numerusform>
            <numerusform>حادثة واحدة</numerusform>
            <numerusform>حادثتان</numerusform>
            <numerusform>%Ln حوادث</numerusform>
            <numerusform>%Ln حادثة</numerusform>
            <numerusform>%Ln حادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim deadlines</source>
        <translation>
            <numerusform>لا مواعيد نهائية للمطالبات</numerusform>
            <numerusform>موعد نهائي واحد للمطالبة</numerusform>
            <numerusform>موعدان نهائيان للمطالبات</numerusform>
            <numerusform>%Ln مواعيد نهائية للمطالبات</numerusform>
            <numerusform>%Ln موعدًا نهائيًا للمطالبات</numerusform>
            <numerusform>%Ln موعد نهائي للمطالبات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time and what is in it</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>T shows the same as a table. Plus and minus zoom, the arrow keys move, 0 shows the month, Home and End its ends, Page Up and Page Down the outage before and after.</source>
        <translation>T يعرض الشيء نفسه كجدول. زائد وناقص للتكبير والتصغير، ومفاتيح الأسهم للتحريك، و0 لعرض الشهر، وHome وEnd لطرفيه، وPage Up وPage Down للانقطاع السابق والتالي.</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>الفحص الفاشل</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>فحص سليم</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1، مسودة</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>لا شيء غير محتسب</numerusform>
            <numerusform>واحد غير محتسب</numerusform>
            <numerusform>اثنان غير محتسبين</numerusform>
            <numerusform>%Ln غير محتسبة</numerusform>
            <numerusform>%Ln غير محتسب</numerusform>
            <numerusform>%Ln غير محتسب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeSection</name>
    <message>
        <source>Visible events</source>
        <translation>الأحداث الظاهرة</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>لم يحدث شيء في هذا الوقت.</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit month</source>
        <translation>ملاءمة الشهر</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>العرض كجدول</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Show as time line</source>
        <translation>العرض كخط زمني</translation>
    </message>
    <message numerus="yes">
        <source>The first %n events; zoom in to see the others.</source>
        <translation>
            <numerusform>لا أحداث؛ كبّر لرؤية البقية.</numerusform>
            <numerusform>الحدث الأول؛ كبّر لرؤية البقية.</numerusform>
            <numerusform>الحدثان الأولان؛ كبّر لرؤية البقية.</numerusform>
            <numerusform>أول %Ln أحداث؛ كبّر لرؤية البقية.</numerusform>
            <numerusform>أول %Ln حدثًا؛ كبّر لرؤية البقية.</numerusform>
            <numerusform>أول %Ln حدث؛ كبّر لرؤية البقية.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <translation>%1، الأوقات بتوقيت %2</translation>
    </message>
    <message>
        <source>Nothing was measured in this month.</source>
        <translation>لم يُقَس شيء في هذا الشهر.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TopBar</name>
    <message>
        <source>Month and search</source>
        <translation>الشهر والبحث</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>لا مساحة عمل مفتوحة</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>المصادر: %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
</context>
<context>
    <name>makegood::ui::UnmappedSection</name>
    <message>
        <source>Series that belong to no service</source>
        <translation>سلاسل لا تنتمي إلى أي خدمة</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>السلسلة</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>تنتمي إلى</translation>
    </message>
    <message>
        <source>Suggested because</source>
        <translation>سبب الاقتراح</translation>
    </message>
    <message numerus="yes">
        <source>%n, from %1</source>
        <translation>
            <numerusform>لا شيء من %1</numerusform>
            <numerusform>واحدة، من %1</numerusform>
            <numerusform>اثنتان، من %1</numerusform>
            <numerusform>%Ln، من %1</numerusform>
            <numerusform>%Ln، من %1</numerusform>
            <numerusform>%Ln، من %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, from several sources</source>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>واحدة</numerusform>
            <numerusform>اثنتان، من مصدرين</numerusform>
            <numerusform>%Ln، من عدة مصادر</numerusform>
            <numerusform>%Ln، من عدة مصادر</numerusform>
            <numerusform>%Ln، من عدة مصادر</numerusform>
        </translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>خدمة %1</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>اختر خدمة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>قبول لـ%1</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>تجاهل %1</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>تعيين السلاسل</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Map series.</source>
        <translation>
            <numerusform>لا مزيد ضمن «تعيين السلاسل».</numerusform>
            <numerusform>واحدة أخرى ضمن «تعيين السلاسل».</numerusform>
            <numerusform>اثنتان أخريان ضمن «تعيين السلاسل».</numerusform>
            <numerusform>%Ln أخرى ضمن «تعيين السلاسل».</numerusform>
            <numerusform>%Ln أخرى ضمن «تعيين السلاسل».</numerusform>
            <numerusform>%Ln أخرى ضمن «تعيين السلاسل».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ValuesSection</name>
    <message>
        <source>Promised values</source>
        <translation>قيم متعهَّد بها</translation>
    </message>
    <message>
        <source>Beside its availability the agreement promises these values of the service.</source>
        <translation>إلى جانب توافرها تتعهد الاتفاقية بهذه القيم للخدمة.</translation>
    </message>
    <message>
        <source>The agreement promises these values of the service, and no availability.</source>
        <translation>تتعهد الاتفاقية بهذه القيم للخدمة، ولا تتعهد بتوافر.</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Verdict</name>
    <message>
        <source>%1 so far, provisional until %2:</source>
        <extracomment>%1: a month, %2: the day on which it is over</extracomment>
        <translation>نتائج %1 حتى الآن، وهي مؤقتة حتى %2:</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>لا شيء للتقييم</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>لا بيانات</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 لم تتحقق</numerusform>
            <numerusform>%1 لم يتحقق</numerusform>
            <numerusform>لم يتحقق: %1</numerusform>
            <numerusform>%1 لم تتحقق</numerusform>
            <numerusform>%1 لم تتحقق</numerusform>
            <numerusform>%1 لم تتحقق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at risk</source>
        <translation>
            <numerusform>%1 مهدَّدة</numerusform>
            <numerusform>%1 مهدَّدة</numerusform>
            <numerusform>المهدَّدة: %1</numerusform>
            <numerusform>%1 مهدَّدة</numerusform>
            <numerusform>%1 مهدَّدة</numerusform>
            <numerusform>%1 مهدَّدة</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>بيانات غير مكتملة</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>تحقق الهدف</translation>
    </message>
    <message>
        <source>targets met</source>
        <translation>تحققت الأهداف</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>للتفاوض</translation>
    </message>
    <message>
        <source>1 reply late</source>
        <translation>رد واحد متأخر</translation>
    </message>
    <message numerus="yes">
        <source>%1 replies late</source>
        <translation>
            <numerusform>%1 رد متأخر</numerusform>
            <numerusform>الردود المتأخرة: %1</numerusform>
            <numerusform>%1 ردود متأخرة</numerusform>
            <numerusform>%1 ردًا متأخرًا</numerusform>
            <numerusform>%1 رد متأخر</numerusform>
            <numerusform>%1 رد متأخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
            <numerusform>%1 غيرها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services missed its target in %2: %3.</source>
        <translation>
            <numerusform>لم تحقق واحدة من %1 خدمة هدفها في %2: %3.</numerusform>
            <numerusform>لم تحقق واحدة من %1 خدمة هدفها في %2: %3.</numerusform>
            <numerusform>لم تحقق واحدة من الخدمات (%1) هدفها في %2: %3.</numerusform>
            <numerusform>لم تحقق واحدة من %1 خدمات هدفها في %2: %3.</numerusform>
            <numerusform>لم تحقق واحدة من %1 خدمة هدفها في %2: %3.</numerusform>
            <numerusform>لم تحقق واحدة من %1 خدمة هدفها في %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed their targets in %3: %4.</source>
        <translation>
            <numerusform>لم تتحقق في %3 أهداف %1 من أصل %2 خدمة: %4.</numerusform>
            <numerusform>لم تتحقق في %3 أهداف %1 من أصل %2 خدمة: %4.</numerusform>
            <numerusform>لم تتحقق في %3 أهداف %1 من الخدمات (%2): %4.</numerusform>
            <numerusform>لم تتحقق في %3 أهداف %1 من أصل %2 خدمات: %4.</numerusform>
            <numerusform>لم تتحقق في %3 أهداف %1 من أصل %2 خدمة: %4.</numerusform>
            <numerusform>لم تتحقق في %3 أهداف %1 من أصل %2 خدمة: %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <translation>لم تحقق %1 هدفها في %2.</translation>
    </message>
    <message>
        <source>Both services missed their targets in %1.</source>
        <translation>لم تحقق أي من الخدمتين هدفها في %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed their targets in %2.</source>
        <translation>
            <numerusform>لم تحقق أي من الخدمات الـ%1 هدفها في %2.</numerusform>
            <numerusform>لم تحقق أي من الخدمات (%1) هدفها في %2.</numerusform>
            <numerusform>لم تحقق أي من الخدمات (%1) هدفها في %2.</numerusform>
            <numerusform>لم تحقق أي من الخدمات الـ%1 هدفها في %2.</numerusform>
            <numerusform>لم تحقق أي من الخدمات الـ%1 هدفها في %2.</numerusform>
            <numerusform>لم تحقق أي من الخدمات الـ%1 هدفها في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed %2 in %3.</source>
        <extracomment>%1: a service, %2: a percentage, %3: a month</extracomment>
        <translation>لم تبلغ %1 نسبة %2 في %3.</translation>
    </message>
    <message>
        <source>Both services missed %1 in %2.</source>
        <translation>لم تبلغ أي من الخدمتين نسبة %1 في %2.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed %2 in %3.</source>
        <translation>
            <numerusform>لم تبلغ أي من الخدمات الـ%1 نسبة %2 في %3.</numerusform>
            <numerusform>لم تبلغ أي من الخدمات (%1) نسبة %2 في %3.</numerusform>
            <numerusform>لم تبلغ أي من الخدمات (%1) نسبة %2 في %3.</numerusform>
            <numerusform>لم تبلغ أي من الخدمات الـ%1 نسبة %2 في %3.</numerusform>
            <numerusform>لم تبلغ أي من الخدمات الـ%1 نسبة %2 في %3.</numerusform>
            <numerusform>لم تبلغ أي من الخدمات الـ%1 نسبة %2 في %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target, but %2.</source>
        <extracomment>%2: what was not kept beside the target</extracomment>
        <translation>حققت %1 هدفها، لكن: %2.</translation>
    </message>
    <message>
        <source>Both services met their targets, but %1.</source>
        <translation>حققت الخدمتان هدفيهما، لكن: %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets, but %2.</source>
        <translation>
            <numerusform>حققت الخدمات الـ%1 كلها أهدافها، لكن: %2.</numerusform>
            <numerusform>حققت الخدمات كلها (%1) أهدافها، لكن: %2.</numerusform>
            <numerusform>حققت الخدمات كلها (%1) أهدافها، لكن: %2.</numerusform>
            <numerusform>حققت الخدمات الـ%1 كلها أهدافها، لكن: %2.</numerusform>
            <numerusform>حققت الخدمات الـ%1 كلها أهدافها، لكن: %2.</numerusform>
            <numerusform>حققت الخدمات الـ%1 كلها أهدافها، لكن: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target in %2.</source>
        <translation>حققت %1 هدفها في %2.</translation>
    </message>
    <message>
        <source>Both services met their targets in %1.</source>
        <translation>حققت الخدمتان هدفيهما في %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets in %2.</source>
        <translation>
            <numerusform>حققت الخدمات الـ%1 كلها أهدافها في %2.</numerusform>
            <numerusform>حققت الخدمات كلها (%1) أهدافها في %2.</numerusform>
            <numerusform>حققت الخدمات كلها (%1) أهدافها في %2.</numerusform>
            <numerusform>حققت الخدمات الـ%1 كلها أهدافها في %2.</numerusform>
            <numerusform>حققت الخدمات الـ%1 كلها أهدافها في %2.</numerusform>
            <numerusform>حققت الخدمات الـ%1 كلها أهدافها في %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 was not measured. The verdict is open.</source>
        <translation>لم يُقَس %1 من %2. الحكم غير محسوم.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the time of %2 was not measured; their verdict is open.</source>
        <translation>
            <numerusform>لم يُقَس %1 من وقت %2؛ وحكمها غير محسوم.</numerusform>
            <numerusform>لم يُقَس %1 من وقت %2؛ وحكمها غير محسوم.</numerusform>
            <numerusform>لم يُقَس %1 من وقت %2؛ وحكمهما غير محسوم.</numerusform>
            <numerusform>لم يُقَس %1 من وقت %2؛ وحكمها غير محسوم.</numerusform>
            <numerusform>لم يُقَس %1 من وقت %2؛ وحكمها غير محسوم.</numerusform>
            <numerusform>لم يُقَس %1 من وقت %2؛ وحكمها غير محسوم.</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>لم تعمل أي خدمة في %1.</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>لا بيانات عن %1.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services met its target in %2.</source>
        <translation>
            <numerusform>حققت واحدة من %1 خدمة هدفها في %2.</numerusform>
            <numerusform>حققت واحدة من %1 خدمة هدفها في %2.</numerusform>
            <numerusform>حققت واحدة من الخدمات (%1) هدفها في %2.</numerusform>
            <numerusform>حققت واحدة من %1 خدمات هدفها في %2.</numerusform>
            <numerusform>حققت واحدة من %1 خدمة هدفها في %2.</numerusform>
            <numerusform>حققت واحدة من %1 خدمة هدفها في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services met their targets in %3.</source>
        <translation>
            <numerusform>تحققت في %3 أهداف %1 من أصل %2 خدمة.</numerusform>
            <numerusform>تحققت في %3 أهداف %1 من أصل %2 خدمة.</numerusform>
            <numerusform>تحققت في %3 أهداف %1 من الخدمات (%2).</numerusform>
            <numerusform>تحققت في %3 أهداف %1 من أصل %2 خدمات.</numerusform>
            <numerusform>تحققت في %3 أهداف %1 من أصل %2 خدمة.</numerusform>
            <numerusform>تحققت في %3 أهداف %1 من أصل %2 خدمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>المهدَّد: %1.</translation>
    </message>
    <message>
        <source>no service runs.</source>
        <translation>لا خدمة سارية.</translation>
    </message>
    <message>
        <source>nothing was measured yet.</source>
        <translation>لم يُقَس شيء بعد.</translation>
    </message>
    <message>
        <source>%1 is at risk.</source>
        <translation>الخدمة %1 مهدَّدة.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services is at risk: %2.</source>
        <translation>
            <numerusform>خدمة واحدة مهدَّدة من أصل %1: %2.</numerusform>
            <numerusform>خدمة واحدة مهدَّدة من أصل %1: %2.</numerusform>
            <numerusform>خدمة واحدة مهدَّدة من أصل %1: %2.</numerusform>
            <numerusform>خدمة واحدة مهدَّدة من أصل %1: %2.</numerusform>
            <numerusform>خدمة واحدة مهدَّدة من أصل %1: %2.</numerusform>
            <numerusform>خدمة واحدة مهدَّدة من أصل %1: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services are at risk: %3.</source>
        <translation>
            <numerusform>الخدمات المهدَّدة %1 من أصل %2: %3.</numerusform>
            <numerusform>الخدمات المهدَّدة %1 من أصل %2: %3.</numerusform>
            <numerusform>الخدمات المهدَّدة %1 من أصل %2: %3.</numerusform>
            <numerusform>الخدمات المهدَّدة %1 من أصل %2: %3.</numerusform>
            <numerusform>الخدمات المهدَّدة %1 من أصل %2: %3.</numerusform>
            <numerusform>الخدمات المهدَّدة %1 من أصل %2: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on track.</source>
        <translation>%1 على المسار.</translation>
    </message>
    <message>
        <source>both services are on track.</source>
        <translation>الخدمتان على المسار.</translation>
    </message>
    <message numerus="yes">
        <source>all %1 services are on track.</source>
        <translation>
            <numerusform>الخدمات الـ%1 كلها على المسار.</numerusform>
            <numerusform>الخدمات كلها (%1) على المسار.</numerusform>
            <numerusform>الخدمات كلها (%1) على المسار.</numerusform>
            <numerusform>الخدمات الـ%1 كلها على المسار.</numerusform>
            <numerusform>الخدمات الـ%1 كلها على المسار.</numerusform>
            <numerusform>الخدمات الـ%1 كلها على المسار.</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was missed.</source>
        <translation>لم يفت أي هدف.</translation>
    </message>
    <message>
        <source>%1 has missed its target.</source>
        <translation>لم تحقق %1 هدفها.</translation>
    </message>
    <message>
        <source>both services have missed their targets.</source>
        <translation>لم تحقق أي من الخدمتين هدفها.</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services has missed its target: %2.</source>
        <translation>
            <numerusform>لم تحقق واحدة من %1 خدمة هدفها: %2.</numerusform>
            <numerusform>لم تحقق واحدة من %1 خدمة هدفها: %2.</numerusform>
            <numerusform>لم تحقق واحدة من الخدمات (%1) هدفها: %2.</numerusform>
            <numerusform>لم تحقق واحدة من %1 خدمات هدفها: %2.</numerusform>
            <numerusform>لم تحقق واحدة من %1 خدمة هدفها: %2.</numerusform>
            <numerusform>لم تحقق واحدة من %1 خدمة هدفها: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services have missed their targets: %3.</source>
        <translation>
            <numerusform>لم تتحقق أهداف %1 من أصل %2 خدمة: %3.</numerusform>
            <numerusform>لم تتحقق أهداف %1 من أصل %2 خدمة: %3.</numerusform>
            <numerusform>لم تتحقق أهداف %1 من الخدمات (%2): %3.</numerusform>
            <numerusform>لم تتحقق أهداف %1 من أصل %2 خدمات: %3.</numerusform>
            <numerusform>لم تتحقق أهداف %1 من أصل %2 خدمة: %3.</numerusform>
            <numerusform>لم تتحقق أهداف %1 من أصل %2 خدمة: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>.</translation>
    </message>
    <message>
        <source>1 promise broken</source>
        <translation>تعهد واحد لم يُوفَ به</translation>
    </message>
    <message numerus="yes">
        <source>%1 promises broken</source>
        <translation>
            <numerusform>%1 تعهد لم يُوفَ به</numerusform>
            <numerusform>التعهدات التي لم يُوفَ بها: %1</numerusform>
            <numerusform>%1 تعهدات لم يُوفَ بها</numerusform>
            <numerusform>%1 تعهدًا لم يُوفَ بها</numerusform>
            <numerusform>%1 تعهد لم يُوفَ بها</numerusform>
            <numerusform>%1 تعهد لم يُوفَ بها</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other promise was not kept: %1</source>
        <translation>تعهد آخر واحد لم يُوفَ به: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 other promises were not kept: %2</source>
        <translation>
            <numerusform>%1 تعهد آخر لم يُوفَ به: %2</numerusform>
            <numerusform>تعهدات أخرى لم يُوفَ بها (%1): %2</numerusform>
            <numerusform>%1 تعهدات أخرى لم يُوفَ بها: %2</numerusform>
            <numerusform>%1 تعهدًا آخر لم يُوفَ بها: %2</numerusform>
            <numerusform>%1 تعهد آخر لم يُوفَ بها: %2</numerusform>
            <numerusform>%1 تعهد آخر لم يُوفَ بها: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 support reply was late</source>
        <translation>تأخر رد دعم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late</source>
        <translation>
            <numerusform>تأخر %1 رد دعم</numerusform>
            <numerusform>ردود الدعم المتأخرة: %1</numerusform>
            <numerusform>تأخرت %1 ردود دعم</numerusform>
            <numerusform>تأخر %1 ردًا من الدعم</numerusform>
            <numerusform>تأخر %1 رد دعم</numerusform>
            <numerusform>تأخر %1 رد دعم</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late</source>
        <translation>حُلّت تذكرة واحدة متأخرةً</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late</source>
        <translation>
            <numerusform>حُلّت %1 تذكرة متأخرةً</numerusform>
            <numerusform>حُلّت %1 تذكرة متأخرةً</numerusform>
            <numerusform>التذاكر المحلولة متأخرةً: %1</numerusform>
            <numerusform>حُلّت %1 تذاكر متأخرةً</numerusform>
            <numerusform>حُلّت %1 تذكرة متأخرةً</numerusform>
            <numerusform>حُلّت %1 تذكرة متأخرةً</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>الرصيد حتى الآن %1.</translation>
    </message>
    <message>
        <source>The agreement names no amount, so the remedy is negotiated.</source>
        <translation>لا تسمّي الاتفاقية مبلغًا، لذا يُتفاوض على التعويض.</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>لا شيء مستحق حتى الآن.</translation>
    </message>
    <message>
        <source>%1 owes you %2, and a further remedy is negotiated.</source>
        <translation>يدين لك %1 بمبلغ %2، ويُتفاوض على تعويض آخر.</translation>
    </message>
    <message>
        <source>The credit of %1 was not claimed in time.</source>
        <translation>لم يُطالَب بالرصيد %1 في موعده.</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>يدين لك %1 بمبلغ %2.</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>اتُّفق على تعويض قدره %1.</translation>
    </message>
    <message>
        <source>%1 is withheld.</source>
        <translation>%1 محتجز.</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>لا تمنح الاتفاقية رصيدًا.</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>لا شيء مستحق.</translation>
    </message>
    <message>
        <source>A further %1 was not claimed in time.</source>
        <translation>ولم يُطالَب بمبلغ آخر قدره %1 في موعده.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::VerdictBox</name>
    <message>
        <source>%1 left</source>
        <translation>بقي %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ViewModel</name>
    <message>
        <source>Lane</source>
        <translation>المسار</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>الفحص الفاشل</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>فحص سليم</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>انتهى</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and window</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Maintenance by the hour, %1 to %2</source>
        <translation>الصيانة حسب الساعة، من %1 إلى %2</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>قيد التخطيط</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Escape lets go.</source>
        <translation>الأسهم تنقلها، وShift مع الأسهم تغيّر نهايتها، وEscape يتركها.</translation>
    </message>
    <message>
        <source>N begins a new window here; Page Down chooses a window of the week.</source>
        <translation>N يبدأ هنا نافذة جديدة؛ وPage Down يختار نافذة من الأسبوع.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Enter edits, Delete cancels it.</source>
        <translation>الأسهم تنقلها، وShift مع الأسهم تغيّر نهايتها، وEnter يحررها، وDelete يلغيها.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekSection</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>Maintenance windows of the week</source>
        <translation>نوافذ صيانة الأسبوع</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>No maintenance this week.</source>
        <translation>لا صيانة هذا الأسبوع.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatIfSection</name>
    <message>
        <source>Save the chosen scenario</source>
        <translation>حفظ السيناريو المختار</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>السيناريوهات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>حفظ السيناريو…</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>إزالة السيناريو</translation>
    </message>
    <message>
        <source>No scenario yet. Keep a change of the review as scenario to compare it here.</source>
        <translation>لا سيناريوهات بعد. احتفظ بتغيير من المراجعة كسيناريو لمقارنته هنا.</translation>
    </message>
    <message>
        <source>Remove the chosen scenario</source>
        <translation>إزالة السيناريو المختار</translation>
    </message>
    <message>
        <source>Each column is a scenario; the arrow keys choose one, the buttons below save or remove it.</source>
        <translation>كل عمود سيناريو؛ تختار مفاتيح الأسهم واحدًا، والأزرار أدناه تحفظه أو تزيله.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatsThis</name>
    <message>
        <source>The month that all pages show. The arrows go to the month before and after; the name opens a list.</source>
        <translation>الشهر الذي تعرضه كل الصفحات. ينقل السهمان إلى الشهر السابق واللاحق؛ ويفتح الاسم قائمة.</translation>
    </message>
    <message>
        <source>Whether the month still runs. The figures of a running month are provisional; those of a locked one are kept as they were reported.</source>
        <translation>هل ما زال الشهر جاريًا. أرقام الشهر الجاري مؤقتة؛ وأرقام الشهر المقفل محفوظة كما وردت في التقرير.</translation>
    </message>
    <message>
        <source>Finds a customer, an incident, a month, a page or a command by its words.</source>
        <translation>يجد عميلًا أو حادثة أو شهرًا أو صفحة أو أمرًا بكلماته.</translation>
    </message>
    <message>
        <source>The services of all customers. The one that is chosen is shown on the page.</source>
        <translation>خدمات كل العملاء. وتُعرض المختارة منها في الصفحة.</translation>
    </message>
    <message>
        <source>The share of the measured time in which the service was available. Percentages are cut, never rounded up. Click it to see how it was counted.</source>
        <translation>حصة الوقت المقيس التي كانت الخدمة متوفرة فيها. تُقطع النسب المئوية ولا تُقرَّب إلى أعلى أبدًا. انقر لترى كيف حُسبت.</translation>
    </message>
    <message>
        <source>The time that counts as downtime under the agreement, without accepted maintenance and excluded causes. Click it to see how it was counted.</source>
        <translation>الوقت الذي يُحتسب وقت توقف بموجب الاتفاقية، دون الصيانة المقبولة والأسباب المستبعدة. انقر لترى كيف حُسب.</translation>
    </message>
    <message>
        <source>How much more downtime the target allows in this month, or how much was too much. Click it to see how it was counted.</source>
        <translation>كم بقي من وقت التوقف الذي يسمح به الهدف في هذا الشهر، أو بكم تجاوزه. انقر لترى كيف حُسب.</translation>
    </message>
    <message>
        <source>What the agreement gives for this month, as far as it is known. Where its text can be read in several ways, the lowest and the highest amount stand below. Click it to see why.</source>
        <translation>ما تمنحه الاتفاقية عن هذا الشهر بقدر ما هو معلوم. وإذا أمكنت قراءة نصها بعدة أوجه، يرد أدنى مبلغ وأعلاه تحته. انقر لترى السبب.</translation>
    </message>
    <message>
        <source>Explains what was chosen on the page, or holds the form that changes it. F4 opens and closes it.</source>
        <translation>يشرح ما اختير في الصفحة، أو يحوي النموذج الذي يغيّره. يفتحه F4 ويغلقه.</translation>
    </message>
    <message>
        <source>How the figure came about: each step follows from the ones below it. Rest the mouse on a step for exact values; Copy takes all steps along.</source>
        <translation>كيف نتج الرقم: كل خطوة تنتج من الخطوات التي تحتها. ضع مؤشر الفأرة على خطوة لترى القيم الدقيقة؛ و«نسخ» ينسخ الخطوات كلها.</translation>
    </message>
    <message>
        <source>What the agreement says about the chosen step, in our own words.</source>
        <translation>ما تقوله الاتفاقية عن الخطوة المختارة، بكلماتنا.</translation>
    </message>
    <message>
        <source>How much of the time has data. Time without data never counts as available.</source>
        <translation>كم من الوقت له بيانات. الوقت بلا بيانات لا يُعد متوفرًا أبدًا.</translation>
    </message>
    <message>
        <source>When the sources were asked last.</source>
        <translation>متى سُئلت المصادر آخر مرة.</translation>
    </message>
    <message>
        <source>The next day by which a claim must be filed. Click it to go to the claim.</source>
        <translation>أقرب يوم يجب تقديم مطالبة في موعد أقصاه. انقر للانتقال إلى المطالبة.</translation>
    </message>
    <message>
        <source>Services that missed their target in this month. Click the tile to see only those.</source>
        <translation>الخدمات التي لم تحقق هدفها في هذا الشهر. انقر البطاقة لترى هذه فقط.</translation>
    </message>
    <message>
        <source>Services that will miss their target if downtime goes on as in the last days, or that have used most of what is allowed.</source>
        <translation>الخدمات التي لن تحقق هدفها إذا استمر وقت التوقف كما في الأيام الأخيرة، أو التي استهلكت معظم المسموح به.</translation>
    </message>
    <message>
        <source>Services that met their target, or are on track while the month runs.</source>
        <translation>الخدمات التي حققت هدفها، أو التي هي على المسار ما دام الشهر جاريًا.</translation>
    </message>
    <message>
        <source>What the agreements give for this month, added up by currency. The range is what open questions of interpretation leave.</source>
        <translation>ما تمنحه الاتفاقيات عن هذا الشهر، مجموعًا حسب العملة. والمدى هو ما تتركه مسائل التفسير المفتوحة.</translation>
    </message>
    <message>
        <source>The next claim that must be filed, and by when.</source>
        <translation>المطالبة التالية التي يجب تقديمها، وموعدها الأقصى.</translation>
    </message>
    <message>
        <source>How old the data of the sources is, and whether one of them failed.</source>
        <translation>ما عمر بيانات المصادر، وهل فشل أحدها.</translation>
    </message>
    <message>
        <source>One row a service, the riskiest first. The strip shows the last twelve months, the bar how much of the allowed downtime is used. The link at the end leads to what there is to do.</source>
        <translation>صف لكل خدمة، والأشد خطرًا أولًا. يُظهر الشريط آخر اثني عشر شهرًا، ويُظهر العمود كم استُهلك من وقت التوقف المسموح به. والرابط في آخر الصف يقود إلى ما ينبغي فعله.</translation>
    </message>
    <message>
        <source>What the marks in the strips of months mean.</source>
        <translation>معنى العلامات في أشرطة الأشهر.</translation>
    </message>
    <message>
        <source>Downtime of each month beside what the target allows. Choose a month to show it.</source>
        <translation>وقت التوقف في كل شهر بجانب ما يسمح به الهدف. اختر شهرًا لعرضه.</translation>
    </message>
    <message>
        <source>The days of the month by their downtime, and the hours of the chosen day.</source>
        <translation>أيام الشهر حسب وقت توقفها، وساعات اليوم المختار.</translation>
    </message>
    <message>
        <source>The error budget is the downtime that the target allows. Here is how it was used, how long it will last at the rate so far, and what more downtime costs.</source>
        <translation>ميزانية الأخطاء هي وقت التوقف الذي يسمح به الهدف. هنا كيف استُهلكت، وكم ستدوم بالمعدل حتى الآن، وما تكلفة المزيد من وقت التوقف.</translation>
    </message>
    <message>
        <source>Values other than availability that the agreement promises, such as a response time.</source>
        <translation>قيم غير التوفر تتعهد بها الاتفاقية، مثل زمن الاستجابة.</translation>
    </message>
    <message>
        <source>The month as a time line: outages, maintenance, incidents and deadlines below each other. Choose an outage to review it.</source>
        <translation>الشهر كخط زمني: الانقطاعات والصيانة والحوادث والمواعيد النهائية بعضها تحت بعض. اختر انقطاعًا لمراجعته.</translation>
    </message>
    <message>
        <source>Outages with their causes. Whether one counts follows from the agreement; the cause is for a person to say.</source>
        <translation>الانقطاعات مع أسبابها. أما احتساب الانقطاع فتحدده الاتفاقية؛ وأما السبب فيحدده شخص.</translation>
    </message>
    <message>
        <source>Changes that were tried without saving them, side by side with what is recorded.</source>
        <translation>تغييرات جُرِّبت دون حفظها، جنبًا إلى جنب مع ما هو مسجل.</translation>
    </message>
    <message>
        <source>Says what caused the outage, and from when until when. The box at its end shows what saving would change.</source>
        <translation>يحدد ما سبّب الانقطاع، ومن متى إلى متى. ويُظهر المربع في آخره ما سيغيّره الحفظ.</translation>
    </message>
    <message>
        <source>What the month would come to if this were saved.</source>
        <translation>ما سيؤول إليه الشهر لو حُفظ هذا.</translation>
    </message>
    <message>
        <source>Files and references that prove what was said, such as a letter or a ticket. They are kept in the workspace.</source>
        <translation>ملفات ومراجع تثبت ما قيل، مثل رسالة أو تذكرة. تُحفظ في مساحة العمل.</translation>
    </message>
    <message>
        <source>Maintenance by the hour. Drag over free time to plan work; drag an edge to change its length.</source>
        <translation>الصيانة حسب الساعة. اسحب فوق وقت خالٍ لتخطيط أعمال؛ واسحب حافة لتغيير المدة.</translation>
    </message>
    <message>
        <source>Whether the agreement accepts the work, how much of it counts as downtime, and what is to be done by when.</source>
        <translation>هل تقبل الاتفاقية الأعمال، وكم منها يُحتسب وقت توقف، وما الذي يجب فعله وموعده الأقصى.</translation>
    </message>
    <message>
        <source>The letter that announces the maintenance. Only what was announced in time can be left out of the downtime.</source>
        <translation>الرسالة التي تعلن الصيانة. لا يمكن أن يُستبعد من وقت التوقف إلا ما أُعلن في الوقت المحدد.</translation>
    </message>
    <message>
        <source>What is due to all customers in this month, and which claims are to be filed, by their deadlines.</source>
        <translation>المستحق لكل العملاء في هذا الشهر، والمطالبات التي يجب تقديمها، بحسب مواعيدها النهائية.</translation>
    </message>
    <message>
        <source>What the provider itself says of its outages and amounts, beside ours. It decides nothing.</source>
        <translation>ما يقوله المزوّد نفسه عن انقطاعاته ومبالغه، بجانب ما لدينا. ولا يحسم شيئًا.</translation>
    </message>
    <message>
        <source>Credits that were granted, and credits that came on an invoice. What is still open is the difference.</source>
        <translation>الأرصدة التي مُنحت، والأرصدة التي وردت في فاتورة. والفرق هو ما لم يُسدَّد بعد.</translation>
    </message>
    <message>
        <source>Rights that too much downtime brings, such as leaving early, and until when they stand.</source>
        <translation>الحقوق التي ينشئها وقت التوقف المفرط، مثل الإنهاء المبكر، وإلى متى تسري.</translation>
    </message>
    <message>
        <source>The letter that asks for the credit, with its proof, and how far the claim has got.</source>
        <translation>الرسالة التي تطلب الرصيد، مع إثباتها، والمرحلة التي بلغتها المطالبة.</translation>
    </message>
    <message>
        <source>How the tickets of the month were answered, against the times that the agreement promises.</source>
        <translation>كيف أُجيبت تذاكر الشهر، مقارنةً بالأوقات التي تتعهد بها الاتفاقية.</translation>
    </message>
    <message>
        <source>What is due next over all tickets.</source>
        <translation>أقرب ما يستحق على مستوى كل التذاكر.</translation>
    </message>
    <message>
        <source>The tickets of the month, with their deadlines by the severity of each.</source>
        <translation>تذاكر الشهر، مع مواعيدها النهائية بحسب درجة خطورة كل منها.</translation>
    </message>
    <message>
        <source>Other promises of the agreement, such as backups, and whether they were kept.</source>
        <translation>تعهدات أخرى في الاتفاقية، مثل النسخ الاحتياطية، وهل وُفي بها.</translation>
    </message>
    <message>
        <source>What the agreement promises, in plain words. Choose a line to see its clauses.</source>
        <translation>ما تتعهد به الاتفاقية، بكلمات واضحة. اختر سطرًا لترى بنوده.</translation>
    </message>
    <message>
        <source>The clauses, and where each of them applies.</source>
        <translation>البنود، وموضع تطبيق كل منها.</translation>
    </message>
    <message>
        <source>Every rule with its value, for whoever wants to check them one by one.</source>
        <translation>كل قاعدة مع قيمتها، لمن يريد فحصها واحدة واحدة.</translation>
    </message>
    <message>
        <source>The reports of the month with their state: draft, checked, sent, locked or corrected. Choose several to create them at once.</source>
        <translation>تقارير الشهر مع حالتها: مسودة أو مفحوص أو مرسل أو مقفل أو مصحَّح. اختر عدة تقارير لإنشائها دفعة واحدة.</translation>
    </message>
    <message>
        <source>The report as the customer will get it.</source>
        <translation>التقرير كما سيتلقاه العميل.</translation>
    </message>
    <message>
        <source>Attaches all figures to the PDF, so that the customer can check them.</source>
        <translation>يُرفق كل الأرقام بملف PDF، ليتمكن العميل من فحصها.</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now. A later change then needs a corrected report, and both are kept.</source>
        <translation>يثبّت الأرقام كما هي الآن. وأي تغيير لاحق يستلزم تقريرًا مصححًا، ويُحتفظ بكليهما.</translation>
    </message>
    <message>
        <source>Where the checks come from, how current they are, and which of them belong to no service yet.</source>
        <translation>من أين تأتي الفحوص، وما مدى حداثتها، وأيها لا ينتمي إلى خدمة بعد.</translation>
    </message>
    <message>
        <source>Who changed what, when and why, for all customers or for one. Nothing here can be edited or removed.</source>
        <translation>من غيّر ماذا ومتى ولماذا، لكل العملاء أو لأحدهم. لا يمكن تحرير شيء هنا أو إزالته.</translation>
    </message>
    <message>
        <source>Every entry seals all entries before it. If one were altered or removed, it would be said here.</source>
        <translation>كل قيد يختم كل القيود التي قبله. ولو بُدِّل أحدها أو أُزيل لذُكر ذلك هنا.</translation>
    </message>
    <message>
        <source>Services of which nothing, or too little, was measured, so that there is no verdict.</source>
        <translation>الخدمات التي لم يُقَس منها شيء، أو قيس منها أقل مما يكفي، فلا حكم عليها.</translation>
    </message>
    <message>
        <source>Outages without a cause. They count until somebody names one.</source>
        <translation>انقطاعات بلا سبب. تُحتسب إلى أن يُحدَّد سببها.</translation>
    </message>
    <message>
        <source>Filters, order and columns, saved under a name.</source>
        <translation>عوامل تصفية وترتيب وأعمدة محفوظة باسم.</translation>
    </message>
    <message>
        <source>Maintenance of the month, and whether the agreements accept it. Drag over days to plan work; drag work to move it.</source>
        <translation>صيانة الشهر، وهل تقبلها الاتفاقيات. اسحب فوق أيام لتخطيط أعمال؛ واسحب أعمالًا لنقلها.</translation>
    </message>
    <message>
        <source>Plans or changes maintenance. It is checked against each agreement while you type.</source>
        <translation>يخطط صيانة أو يغيّرها. وتُفحص في أثناء الكتابة وفق كل اتفاقية.</translation>
    </message>
    <message>
        <source>How the credit of this service is worked out: outage by outage, with caps and conditions, and for each interpretation of the agreement.</source>
        <translation>كيف يُحسب رصيد هذه الخدمة: انقطاعًا بانقطاع، مع السقوف والشروط، ولكل تفسير للاتفاقية.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyClause</name>
    <message>
        <source>Previous clause</source>
        <translation>البند السابق</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>البند التالي</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>نص البند</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>الاتفاقية</translation>
    </message>
    <message>
        <source>The agreement, %1</source>
        <translation>الاتفاقية، %1</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>لا بند: هذه واقعة.</translation>
    </message>
    <message>
        <source>The text of this clause is not on record.</source>
        <translation>نص هذا البند غير مسجل.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySection</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>اختر رقمًا أو انقطاعًا أو مبلغًا لترى ما يستند إليه.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy all steps</source>
        <translation>نسخ كل الخطوات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySubject</name>
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
        <source>Why is there no amount?</source>
        <translation>لماذا لا يوجد مبلغ؟</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>ماذا حدث حينها؟</translation>
    </message>
    <message>
        <source>Why “%1”: %2?</source>
        <translation>لماذا «%1»: %2؟</translation>
    </message>
    <message>
        <source>Maintenance verdict</source>
        <translation>الحكم على الصيانة</translation>
    </message>
    <message>
        <source>Response times of %1</source>
        <translation>أوقات الاستجابة لـ%1</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>حق</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>ميزانية الأخطاء</translation>
    </message>
    <message>
        <source>Error budget so far</source>
        <translation>ميزانية الأخطاء حتى الآن</translation>
    </message>
    <message>
        <source>Why is the budget %1 over?</source>
        <translation>لماذا تجاوزت الميزانية بمقدار %1؟</translation>
    </message>
    <message>
        <source>Why is %1 of the budget left?</source>
        <translation>لماذا بقي %1 من الميزانية؟</translation>
    </message>
    <message>
        <source>Why is there no credit?</source>
        <translation>لماذا لا رصيد؟</translation>
    </message>
    <message>
        <source>Claim status</source>
        <translation>حالة المطالبة</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>قيمة متعهَّد بها</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyTree</name>
    <message>
        <source>Expand all</source>
        <translation>توسيع الكل</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>طي الكل</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>سلسلة الأسباب</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Words</name>
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
    <message>
        <source>First response</source>
        <translation>أول استجابة</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>التحديث</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>رد الحالة</translation>
    </message>
    <message>
        <source>severity becomes</source>
        <translation>تصبح درجة الخطورة</translation>
    </message>
    <message>
        <source>response</source>
        <translation>استجابة</translation>
    </message>
    <message>
        <source>update</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>request for the status</source>
        <translation>استفسار عن الحالة</translation>
    </message>
    <message>
        <source>reply to it</source>
        <translation>رد عليه</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>حل مؤقت</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>حُلَّت</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>على المسار</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>مهدَّد</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>a ticket that reports it in time</source>
        <translation>تذكرة تبلّغ عنه في وقته</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>بانتظار العميل</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>استُؤنفت</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>أُعيد فتحها</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>المئين 95</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>المئين 99</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>أكبر قيمة</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>أصغر قيمة</translation>
    </message>
    <message>
        <source>share of values beyond a bound</source>
        <translation>حصة القيم التي تتجاوز حدًا</translation>
    </message>
    <message>
        <source>by a table of lengths</source>
        <translation>بحسب جدول المدد</translation>
    </message>
    <message>
        <source>as one flat amount</source>
        <translation>مبلغًا ثابتًا واحدًا</translation>
    </message>
    <message>
        <source>by several remedies</source>
        <translation>بعدة تعويضات</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>بيانات غير مكتملة</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>لم تُعلن</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceController</name>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>تُحضَّر مساحة العمل النموذجية</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>تعذر إنشاء مساحة العمل النموذجية: %1. لم يُمس شيء آخر.</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>تُقرأ بيانات المجلد</translation>
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
        <source>No workspace could be made: %1. Nothing else was touched.</source>
        <translation>تعذر إنشاء مساحة عمل: %1. لم يُمس شيء آخر.</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a workspace. It was left as it is. Choose another file, or a backup of this one.</source>
        <translation>%1 فارغ، فليس مساحة عمل. تُرك كما هو. اختر ملفًا آخر، أو نسخة احتياطية منه.</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2. It was left as it is. Choose another workspace, or a backup of this one.</source>
        <translation>تعذّر فتح %1: %2. تُرك كما هو. اختر مساحة عمل أخرى، أو نسخة احتياطية منها.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it was left as it is. Choose another name.</source>
        <translation>يوجد ملف %1 من قبل، وقد تُرك كما هو. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 is the workspace that is open. Choose another name for the copy.</source>
        <translation>%1 هي مساحة العمل المفتوحة. اختر اسمًا آخر للنسخة.</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>حُفظت نسخة باسم %1.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>مساحة عمل جديدة</translation>
    </message>
    <message>
        <source>Customers.makegood</source>
        <translation>العملاء.makegood</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood)</source>
        <translation>مساحات العمل (*.makegood)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>مساحة عمل &amp;جديدة…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>مساحات العمل الأ&amp;خيرة</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>حفظ &amp;نسخة…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>This program came without its sample. Import a data folder instead.</source>
        <translation>جاء هذا البرنامج دون مثاله. استورد مجلد بيانات بدلًا منه.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file and try again.</source>
        <translation>لم يُستورد شيء: %1. كل شيء كما كان. أصلح الملف وحاول مجددًا.</translation>
    </message>
    <message>
        <source>Import data folder</source>
        <translation>استيراد مجلد البيانات</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceHandle</name>
    <message>
        <source>Opening the workspace</source>
        <translation>تُفتح مساحة العمل</translation>
    </message>
    <message>
        <source>A change of the workspace that was open before was not saved: %1.</source>
        <translation>لم يُحفظ تغيير في مساحة العمل التي كانت مفتوحة من قبل: %1.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceNotice</name>
    <message>
        <source>An older Makegood wrote this workspace. It was brought up to date: from here on every row and every month of checks has a checksum. A copy of what it was before is kept beside it.</source>
        <translation>كتب مساحةَ العمل هذه إصدارٌ أقدم من Makegood. وقد حُدِّثت: من الآن فصاعدًا لكل صف ولكل شهر من الفحوص مجموع تحقق. وتُحفظ بجانبها نسخة مما كانت عليه من قبل.</translation>
    </message>
    <message>
        <source>A newer Makegood wrote this workspace. It is open for reading only.</source>
        <translation>كتب مساحةَ العمل هذه إصدارٌ أحدث من Makegood. وهي مفتوحة للقراءة فقط.</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceProbes</name>
    <message>
        <source>The prober of %1: %2. Nothing that was recorded is lost.</source>
        <translation>فاحص %1: %2. لم يضع شيء مما سُجّل.</translation>
    </message>
</context>
</TS>
