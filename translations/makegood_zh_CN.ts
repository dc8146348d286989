<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>makegood::app::Main</name>
    <message>
        <source>The last step stopped: %1. What was saved is safe; save what is open and start the program again.</source>
        <translation>上一步操作已停止：%1。已保存的内容是安全的；请保存已打开的内容，然后重新启动程序。</translation>
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
        <translation>将静默作为维护，来自 Prometheus 的 Alertmanager。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Of times that name none, such as Europe/Berlin</source>
        <translation>用于未注明时区的时间，例如 Europe/Berlin</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Maintenance from a subscribed iCalendar address.</source>
        <translation>来自所订阅 iCalendar 地址的维护。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File names</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>For example *.csv</source>
        <translation>例如 *.csv</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>写入程序</translation>
    </message>
    <message>
        <source>Tables (CSV, TSV, XLSX, JSON lines) that are put into a folder.</source>
        <translation>放入文件夹中的表格（CSV、TSV、XLSX、JSON 行）。</translation>
    </message>
    <message>
        <source>Tables of</source>
        <translation>数据表属于</translation>
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
        <translation>计入的状态</translation>
    </message>
    <message>
        <source>Hard states</source>
        <translation>硬状态</translation>
    </message>
    <message>
        <source>Soft states too</source>
        <translation>也包括软状态</translation>
    </message>
    <message>
        <source>Instance</source>
        <translation>实例</translation>
    </message>
    <message>
        <source>Where the database has several: IDO&apos;s name or Icinga DB&apos;s id</source>
        <translation>数据库中有多个实例时：IDO 的名称或 Icinga DB 的 ID</translation>
    </message>
    <message>
        <source>Icinga 2</source>
        <translation>Icinga 2</translation>
    </message>
    <message>
        <source>State changes and downtimes from the database of Icinga 2: Icinga DB or IDO.</source>
        <translation>来自 Icinga 2 数据库（Icinga DB 或 IDO）的状态变化和计划停机。</translation>
    </message>
    <message>
        <source>Which series</source>
        <translation>哪些序列</translation>
    </message>
    <message>
        <source>A metric, matchers in braces, or both, such as up or probe_success{job=&quot;blackbox&quot;}</source>
        <translation>指标、花括号中的匹配器，或两者兼有，例如 up 或 probe_success{job=&quot;blackbox&quot;}</translation>
    </message>
    <message>
        <source>A check passed when its value is</source>
        <translation>检查成功的条件：其值</translation>
    </message>
    <message>
        <source>1 (failed: 0)</source>
        <translation>为 1（失败：0）</translation>
    </message>
    <message>
        <source>equal to a number</source>
        <translation>等于某个数</translation>
    </message>
    <message>
        <source>at least a number</source>
        <translation>不小于某个数</translation>
    </message>
    <message>
        <source>at most a number</source>
        <translation>不大于某个数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Prometheus</source>
        <translation>Prometheus</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>No sign-in</source>
        <translation>不登录</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>用户和密码</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>User</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>密码或令牌</translation>
    </message>
    <message>
        <source>Own certificate authority</source>
        <translation>自有证书颁发机构</translation>
    </message>
    <message>
        <source>PEM file; empty: the certificates of this computer</source>
        <translation>PEM 文件；留空：使用本机的证书</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB 或 MySQL</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite 文件</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>Database file</source>
        <translation>数据库文件</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>名称或地址</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>数据库名称</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>端口</translation>
    </message>
    <message>
        <source>Empty: the usual one</source>
        <translation>留空：默认端口</translation>
    </message>
    <message>
        <source>A failure that Kuma still repeats</source>
        <translation>Kuma 仍在重试的失败</translation>
    </message>
    <message>
        <source>is no data</source>
        <translation>视为无数据</translation>
    </message>
    <message>
        <source>counts as down</source>
        <translation>计为停机</translation>
    </message>
    <message>
        <source>counts as up</source>
        <translation>计为可用</translation>
    </message>
    <message>
        <source>Uptime Kuma</source>
        <translation>Uptime Kuma</translation>
    </message>
    <message>
        <source>Heartbeats and maintenance from the database of Uptime Kuma, while it runs.</source>
        <translation>来自运行中的 Uptime Kuma 数据库的心跳和维护。</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation>读取内容</translation>
    </message>
    <message>
        <source>Values of items</source>
        <translation>监控项的值</translation>
    </message>
    <message>
        <source>Problems of triggers</source>
        <translation>触发器的问题</translation>
    </message>
    <message>
        <source>Key of the items</source>
        <translation>监控项键值</translation>
    </message>
    <message>
        <source>For example icmpping; * for any characters</source>
        <translation>例如 icmpping；* 表示任意字符</translation>
    </message>
    <message>
        <source>Least severity</source>
        <translation>最低严重性</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>一般严重</translation>
    </message>
    <message>
        <source>High</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Disaster</source>
        <translation>灾难</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Time zone of the server</source>
        <translation>服务器的时区</translation>
    </message>
    <message>
        <source>For recurring maintenance, such as Europe/Berlin; empty: as the server says</source>
        <translation>用于周期性维护，例如 Europe/Berlin；留空：以服务器为准</translation>
    </message>
    <message>
        <source>Zabbix</source>
        <translation>Zabbix</translation>
    </message>
    <message>
        <source>Values of items, or problems of triggers, and maintenance from Zabbix 6.0 to 7.x.</source>
        <translation>来自 Zabbix 6.0 至 7.x 的监控项的值或触发器的问题，以及维护。</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>客户端证书</translation>
    </message>
    <message>
        <source>PEM file; empty: none is shown to the server</source>
        <translation>PEM 文件；留空：不向服务器出示证书</translation>
    </message>
    <message>
        <source>Key of the client certificate</source>
        <translation>客户端证书的密钥</translation>
    </message>
    <message>
        <source>PEM file</source>
        <translation>PEM 文件</translation>
    </message>
    <message>
        <source>Passphrase of that key</source>
        <translation>该密钥的口令</translation>
    </message>
    <message>
        <source>empty: the key has none</source>
        <translation>留空：密钥没有口令</translation>
    </message>
    <message>
        <source>Further headers</source>
        <translation>其他标头</translation>
    </message>
    <message>
        <source>Livestatus by</source>
        <translation>Livestatus 连接方式</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Socket of this machine</source>
        <translation>本机套接字</translation>
    </message>
    <message>
        <source>Socket</source>
        <translation>套接字</translation>
    </message>
    <message>
        <source>For example /omd/sites/main/tmp/run/live</source>
        <translation>例如 /omd/sites/main/tmp/run/live</translation>
    </message>
    <message>
        <source>Checkmk</source>
        <translation>Checkmk</translation>
    </message>
    <message>
        <source>State history and downtimes by the Livestatus of a Checkmk site.</source>
        <translation>通过 Checkmk 站点的 Livestatus 读取状态历史和计划停机。</translation>
    </message>
    <message>
        <source>Gatus</source>
        <translation>Gatus</translation>
    </message>
    <message>
        <source>Results of endpoints, of which Gatus keeps the last ones only.</source>
        <translation>各端点的结果；Gatus 只保留最近的部分。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取方式</translation>
    </message>
    <message>
        <source>Log files in a folder</source>
        <translation>文件夹中的日志文件</translation>
    </message>
    <message>
        <source>archivejson.cgi of its web server</source>
        <translation>其网页服务器的 archivejson.cgi</translation>
    </message>
    <message>
        <source>Where nagios.log and archives are</source>
        <translation>nagios.log 和 archives 所在位置</translation>
    </message>
    <message>
        <source>After a restart of Nagios</source>
        <translation>Nagios 重启后</translation>
    </message>
    <message>
        <source>States hold on that the log does not repeat</source>
        <translation>日志未重复的状态继续有效</translation>
    </message>
    <message>
        <source>States are unknown until the log says them</source>
        <translation>状态未知，直到日志给出为止</translation>
    </message>
    <message>
        <source>Nagios</source>
        <translation>Nagios</translation>
    </message>
    <message>
        <source>State changes and downtimes from the logs of Nagios, Naemon or Icinga 1, or state changes from archivejson.cgi.</source>
        <translation>来自 Nagios、Naemon 或 Icinga 1 日志的状态变化和计划停机，或来自 archivejson.cgi 的状态变化。</translation>
    </message>
    <message>
        <source>Targets, one a line</source>
        <translation>目标，每行一个</translation>
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
        <translation>日志文件夹</translation>
    </message>
    <message>
        <source>Where each result is written, as proof for claims</source>
        <translation>写入每个结果的位置，作为索赔凭证</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Such as 30s, 1m or 5m</source>
        <translation>例如 30s、1m 或 5m</translation>
    </message>
    <message>
        <source>Longest wait for an answer</source>
        <translation>等待应答的最长时间</translation>
    </message>
    <message>
        <source>Shorter than the interval</source>
        <translation>短于间隔</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>受信任的证书</translation>
    </message>
    <message>
        <source>A PEM file; empty: the system&apos;s</source>
        <translation>PEM 文件；留空：使用系统的证书</translation>
    </message>
    <message>
        <source>Built-in prober</source>
        <translation>内置探测器</translation>
    </message>
    <message>
        <source>Service of the page</source>
        <translation>页面所用服务</translation>
    </message>
    <message>
        <source>Statuspage, or compatible</source>
        <translation>Statuspage 或兼容服务</translation>
    </message>
    <message>
        <source>Instatus</source>
        <translation>Instatus</translation>
    </message>
    <message>
        <source>What counts as down</source>
        <translation>视为停机的状态</translation>
    </message>
    <message>
        <source>Major outage</source>
        <translation>重大中断</translation>
    </message>
    <message>
        <source>Partial outage, too</source>
        <translation>也包括部分中断</translation>
    </message>
    <message>
        <source>Degraded performance, too</source>
        <translation>也包括性能下降</translation>
    </message>
    <message>
        <source>Status page</source>
        <translation>状态页</translation>
    </message>
    <message>
        <source>A provider’s own account: incidents and maintenance from its status page.</source>
        <translation>提供商自己的说法：来自其状态页的事件和维护。</translation>
    </message>
    <message>
        <source>The series are</source>
        <translation>序列是</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>a counter of all requests</source>
        <translation>全部请求的计数器</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>the buckets of a histogram (_bucket)</source>
        <translation>直方图的桶（_bucket）</translation>
    </message>
    <message>
        <source>The counter beside it</source>
        <translation>与之相配的计数器</translation>
    </message>
    <message>
        <source>It counts</source>
        <translation>它计数的是</translation>
    </message>
    <message>
        <source>the failed requests</source>
        <translation>失败的请求</translation>
    </message>
    <message>
        <source>the good requests</source>
        <translation>成功的请求</translation>
    </message>
    <message>
        <source>Quantile</source>
        <translation>分位数</translation>
    </message>
    <message>
        <source>Over stretches of</source>
        <translation>分段长度</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>1000 makes seconds milliseconds</source>
        <translation>1000 将秒换算为毫秒</translation>
    </message>
    <message>
        <source>Checks, counted requests and values from any server with the Prometheus API: Prometheus, Thanos, Mimir, VictoriaMetrics, Grafana Cloud.</source>
        <translation>来自任何具有 Prometheus API 的服务器的检查、请求计数和数值：Prometheus、Thanos、Mimir、VictoriaMetrics、Grafana Cloud。</translation>
    </message>
    <message>
        <source>No monitoring yet? Makegood itself checks web pages, mail servers, certificates and names every minute.</source>
        <translation>还没有监控？Makegood 可自行每分钟检查网页、邮件服务器、证书和域名。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AddressForm</name>
    <message>
        <source>Name of the source</source>
        <translation>数据源名称</translation>
    </message>
    <message>
        <source>Settings as JSON</source>
        <translation>以 JSON 表示的设置</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>How you call it, such as Operations Prometheus</source>
        <translation>您对它的称呼，例如 运维 Prometheus</translation>
    </message>
    <message>
        <source>Passwords and tokens are kept in the system&apos;s keyring, never in the workspace. Where there is no keyring, they are kept for this run only.</source>
        <translation>密码和令牌保存在系统的密钥环中，绝不保存在工作区中。没有密钥环时，仅在本次运行期间保留。</translation>
    </message>
    <message>
        <source>&amp;More settings</source>
        <translation>更多设置(&amp;M)</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>已保存在密钥环中</translation>
    </message>
    <message>
        <source>Give the source a name.</source>
        <translation>请为数据源命名。</translation>
    </message>
    <message>
        <source>%1; allowed: %2</source>
        <translation>%1；允许：%2</translation>
    </message>
    <message>
        <source>Enter a value.</source>
        <translation>请输入一个值。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgendaModel</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间以 %1 为准。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreement</name>
    <message>
        <source>Claim</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>A credit needs: %1. What is withheld while it does not hold is shown.</source>
        <translation>抵扣的前提：%1。未满足期间暂扣的金额会显示出来。</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each month.</source>
        <translation>每月测量时间中至少 %1 可用。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>None is accepted: it counts as downtime.</source>
        <translation>不接受任何维护：计为停机时间。</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>What a missed target is worth is agreed between the parties each time, and recorded with who agreed it and when.</source>
        <translation>未达到目标的补偿每次由双方商定，并记录由谁在何时商定。</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>A month’s credit is at most %1 of the fee.</source>
        <translation>一个月的抵扣最多为费用的 %1。</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>In a month of 30 days, one outage of %1 at a charge of %2 earns %3.</source>
        <translation>在 30 天的月份中，费用为 %2 时，一次 %1 的中断得 %3。</translation>
    </message>
    <message>
        <source>It leaves an availability of %1.</source>
        <translation>可用性为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>It counts %n blocks.</source>
        <translation>
            <numerusform>计 %Ln 个区块。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cap limits it.</source>
        <translation>受上限限制。</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未决问题</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data counts as available.</source>
        <translation>无数据的时间计为可用。</translation>
    </message>
    <message>
        <source>Time without data counts as downtime.</source>
        <translation>无数据的时间计为停机时间。</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>每月每项服务最多 %1。</translation>
    </message>
    <message>
        <source>It must be announced before it begins.</source>
        <translation>必须在开始之前通知。</translation>
    </message>
    <message>
        <source>It is announced beforehand when that is possible; nothing is refused for it.</source>
        <translation>在可能时提前通知；不因此而拒绝。</translation>
    </message>
    <message>
        <source>Notice of at least %1 is needed.</source>
        <translation>须至少提前 %1 通知。</translation>
    </message>
    <message>
        <source>Notice of %1 is asked for.</source>
        <translation>要求提前 %1 通知。</translation>
    </message>
    <message>
        <source>Announced by: %1.</source>
        <translation>通知方式：%1。</translation>
    </message>
    <message>
        <source>Only between %1 and %2 (%3).</source>
        <translation>仅限 %1 至 %2（%3）。</translation>
    </message>
    <message>
        <source>Usually between %1 and %2 (%3); another time is flagged, not refused.</source>
        <translation>通常在 %1 至 %2（%3）；其他时间予以标注，但不拒绝。</translation>
    </message>
    <message>
        <source>Beginning on: %1.</source>
        <translation>开始于：%1。</translation>
    </message>
    <message>
        <source>Do not count, and earn no credit: %1.</source>
        <translation>不计算，也不产生抵扣：%1。</translation>
    </message>
    <message>
        <source>Do not count for availability: %1.</source>
        <translation>不计入可用性：%1。</translation>
    </message>
    <message>
        <source>Earn no credit: %1.</source>
        <translation>不产生抵扣：%1。</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>月费</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the incident’s end.</source>
        <translation>抵扣须在事件结束后 %1 之内申索。</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the post-mortem, without one of the incident’s end.</source>
        <translation>抵扣须在事后分析提交后 %1 之内申索；没有事后分析时，自事件结束起算。</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the month’s end.</source>
        <translation>抵扣须在月末后 %1 之内申索。</translation>
    </message>
    <message>
        <source>The claim needs: %1.</source>
        <translation>申索须包含：%1。</translation>
    </message>
    <message>
        <source>Paid as: %1.</source>
        <translation>支付方式：%1。</translation>
    </message>
    <message>
        <source>Tickets come by: %1.</source>
        <translation>工单来源：%1。</translation>
    </message>
    <message>
        <source>Business time is %1 to %2 (%3), on: %4.</source>
        <translation>工作时间为 %1 至 %2（%3），适用于：%4。</translation>
    </message>
    <message numerus="yes">
        <source>Holidays left out: %n.</source>
        <translation>
            <numerusform>排除的节假日：%Ln。</numerusform>
        </translation>
    </message>
    <message>
        <source>First response within %1.</source>
        <translation>首次响应在 %1 之内。</translation>
    </message>
    <message>
        <source>An update every %1.</source>
        <translation>每 %1 更新一次。</translation>
    </message>
    <message>
        <source>Updates without pause until it is resolved.</source>
        <translation>在解决之前不间断更新。</translation>
    </message>
    <message>
        <source>A request for status is answered within %1.</source>
        <translation>对状态查询在 %1 之内答复。</translation>
    </message>
    <message>
        <source>No times are promised.</source>
        <translation>未承诺时限。</translation>
    </message>
    <message>
        <source>Good snapshots at most %1 apart over the last %2.</source>
        <translation>最近 %2 内完好的快照间隔不超过 %1。</translation>
    </message>
    <message>
        <source>A price increase is announced %1 ahead; a decrease applies by itself.</source>
        <translation>涨价提前 %1 通知；降价自动适用。</translation>
    </message>
    <message>
        <source>An escalation is answered within %1.</source>
        <translation>升级在 %1 之内得到答复。</translation>
    </message>
    <message>
        <source>For work outside the service the extra cost is told before it starts.</source>
        <translation>对服务以外的工作，在开始之前告知额外费用。</translation>
    </message>
    <message>
        <source>No ticket is worked on while a more urgent one waits.</source>
        <translation>在更紧急的工单等待时，不处理其他工单。</translation>
    </message>
    <message>
        <source>Failed components are replaced at no cost. Recorded by hand.</source>
        <translation>故障部件免费更换。人工记录。</translation>
    </message>
    <message>
        <source>Backup mail servers hold mail while the primary is out of reach. Recorded by hand.</source>
        <translation>主服务器无法访问期间，备用邮件服务器保存邮件。人工记录。</translation>
    </message>
    <message>
        <source>The customer may leave without penalty. Recorded by hand.</source>
        <translation>客户可无罚金退出。人工记录。</translation>
    </message>
    <message>
        <source>Monitoring and support around the clock. Recorded by hand.</source>
        <translation>全天候监控与支持。人工记录。</translation>
    </message>
    <message>
        <source>What is affected</source>
        <translation>受影响的部分</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Business time</source>
        <translation>营业时间</translation>
    </message>
    <message>
        <source>No availability is promised.</source>
        <translation>未承诺可用性。</translation>
    </message>
    <message numerus="yes">
        <source>There are %n remedies. Each is worked out by itself; an outage earns by the first that admits it, unless a later one adds to it.</source>
        <translation>
            <numerusform>共有 %Ln 种补救。每种单独计算；中断按首个接纳它的补救获得抵扣，除非后面的补救在其上追加。</numerusform>
        </translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>最低金额</translation>
    </message>
    <message>
        <source>A month’s credit of %1 or less is not given.</source>
        <translation>每月 %1 或更少的抵扣不予给付。</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>多次未达标后到期</translation>
    </message>
    <message>
        <source>A credit is due only when the target was missed in %1 of the last %2 periods.</source>
        <translation>只有在最近 %2 个周期中有 %1 个未达到目标时，抵扣才到期。</translation>
    </message>
    <message>
        <source>Remedy “%1”</source>
        <translation>补救“%1”</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <translation>适用于：%1。</translation>
    </message>
    <message>
        <source>It adds to what an outage earns by the remedies before it.</source>
        <translation>它在中断按前面的补救所得之上追加。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most %1 of the fee.</source>
        <translation>按此补救，每月最多获得费用的 %1。</translation>
    </message>
    <message>
        <source>An answer %1 late, at a charge of %2, earns %3.</source>
        <translation>答复迟了 %1，按 %2 的费用，获得 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln 个营业小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Resolved within %1, by: %2.</source>
        <translation>在 %1 内解决，方式：%2。</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>每个单位 %1</translation>
    </message>
    <message>
        <source>A value beyond %1 earns %2.</source>
        <translation>数值超出 %1 时获得 %2。</translation>
    </message>
    <message>
        <source>An availability of %1 or less earns %2.</source>
        <translation>可用性为 %1 或更低时获得 %2。</translation>
    </message>
    <message>
        <source>An availability below %1 earns %2.</source>
        <translation>可用性低于 %1 时获得 %2。</translation>
    </message>
    <message>
        <source>Longer than %1 earns %2.</source>
        <translation>长于 %1 时获得 %2。</translation>
    </message>
    <message>
        <source>%1 or longer earns %2.</source>
        <translation>%1 或更长时获得 %2。</translation>
    </message>
    <message>
        <source>A credit is claimed within %1 of the last resolution of the ticket that reports the outage, without one of the outage’s end.</source>
        <translation>抵扣须在报告该中断的工单最后一次解决后 %1 内申索；没有工单时，从中断结束起算。</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest %1 after its end.</source>
        <translation>必须有工单报告该中断，最迟在其结束后 %1。</translation>
    </message>
    <message>
        <source>Promised from %1 to %2 (%3), on: %4.</source>
        <translation>承诺时间为 %1 至 %2（%3），日期：%4。</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each quarter.</source>
        <translation>每个季度的测量时间中至少 %1 可用。</translation>
    </message>
    <message>
        <source>Available at least %1 of the measured time of each year.</source>
        <translation>每年的测量时间中至少 %1 可用。</translation>
    </message>
    <message>
        <source>The first begins with %1.</source>
        <translation>第一个从 %1 开始。</translation>
    </message>
    <message>
        <source>It is promised to groups of services: their times are added up, and each of them by itself earns nothing.</source>
        <translation>它是对服务组承诺的：各服务的时间相加，单个服务本身不获得任何抵扣。</translation>
    </message>
    <message>
        <source>An outage counts with the share that its incident affects, as downtime and for the credit.</source>
        <translation>中断按其事件所影响的份额计入停机时间和抵扣。</translation>
    </message>
    <message>
        <source>An outage is credited with the share that its incident affects.</source>
        <translation>中断按其事件所影响的份额抵扣。</translation>
    </message>
    <message>
        <source>An outage counts as downtime with the share that its incident affects.</source>
        <translation>中断按其事件所影响的份额计为停机时间。</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>停机时间超过 %1</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>未达到目标</translation>
    </message>
    <message>
        <source>The right arises with %1 in one period.</source>
        <translation>一个周期内 %1 时，产生此权利。</translation>
    </message>
    <message>
        <source>The right arises with %1 in %2 of the last %3 periods.</source>
        <translation>最近 %3 个周期中有 %2 个 %1 时，产生此权利。</translation>
    </message>
    <message>
        <source>It may be used for %1.</source>
        <translation>可在 %1 内行使。</translation>
    </message>
    <message>
        <source>Resolved within %1.</source>
        <translation>在 %1 内解决。</translation>
    </message>
    <message>
        <source>A ticket that names no severity counts as: %1.</source>
        <translation>未注明严重级别的工单视为：%1。</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>排除的原因</translation>
    </message>
    <message>
        <source>Each class of service has its own remedy.</source>
        <translation>每个服务类别有各自的补偿。</translation>
    </message>
    <message numerus="yes">
        <source>%n more sentences change.</source>
        <translation>
            <numerusform>另有 %Ln 句话发生变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>If yes: %1</source>
        <translation>如果是：%1</translation>
    </message>
    <message>
        <source>If the answer is yes: %1.</source>
        <translation>如果回答为“是”：%1。</translation>
    </message>
    <message>
        <source>one outage of %1 leaves %2 and earns %3</source>
        <translation>一次 %1 的中断使可用性降至 %2，可得 %3</translation>
    </message>
    <message>
        <source>one outage of %1 earns %2</source>
        <translation>一次 %1 的中断可得 %2</translation>
    </message>
    <message>
        <source>In a month of 30 days at a charge of %1: %2.</source>
        <translation>以 30 天的月份、费用 %1 计：%2。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between examples</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>The cap limits the greatest.</source>
        <translation>上限限制其中最大的一项。</translation>
    </message>
    <message>
        <source>One outage of %1 then earns %2 in place of %3.</source>
        <translation>此时一次 %1 的中断可得 %2，而不是 %3。</translation>
    </message>
    <message>
        <source>If no check arrives for %1, that time is without data.</source>
        <translation>如果 %1 内没有收到检查，该段时间视为无数据。</translation>
    </message>
    <message>
        <source>Time without data is left out: neither up nor down.</source>
        <translation>无数据的时间不计：既不算可用，也不算停机。</translation>
    </message>
    <message>
        <source>Accepted maintenance is not counted at all, neither as up nor as down.</source>
        <translation>认可的维护完全不计：既不算可用，也不算停机。</translation>
    </message>
    <message>
        <source>Downtime inside accepted maintenance is left out.</source>
        <translation>认可的维护期间的停机时间不计。</translation>
    </message>
    <message>
        <source>Outages of any cause</source>
        <translation>任何原因的中断</translation>
    </message>
    <message>
        <source>Only outages with the cause %1</source>
        <translation>仅限原因为 %1 的中断</translation>
    </message>
    <message>
        <source>Only outages with one of the causes %1</source>
        <translation>仅限原因为以下之一的中断：%1</translation>
    </message>
    <message>
        <source>%1, of services of the type %2</source>
        <comment>outages and types</comment>
        <translation>%1，服务类型为 %2</translation>
    </message>
    <message>
        <source>%1, longer than %2</source>
        <comment>outages and a length</comment>
        <translation>%1，时长超过 %2</translation>
    </message>
    <message>
        <source>%1, at least %2 long</source>
        <comment>outages and a length</comment>
        <translation>%1，时长至少 %2</translation>
    </message>
    <message>
        <source>“%1”: %2.</source>
        <extracomment>%1: a name, %2: which outages</extracomment>
        <translation>“%1”：%2。</translation>
    </message>
    <message>
        <source>No time limit for a claim is written here.</source>
        <translation>此处未规定申索时限。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln good backups on each of the last %1 days.</source>
        <translation>
            <numerusform>最近 %1 天，每天须有 %Ln 个完好的备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point of each %1 of the last %Ln weeks.</source>
        <translation>
            <numerusform>最近 %Ln 周，每个%1须有一个完好的恢复点。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Available at least %1 of the measured time of the %Ln days that end with each month.</source>
        <translation>
            <numerusform>在截至每月月末的 %Ln 天内，可用时间至少占测量时间的 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It does not lapse.</source>
        <translation>它不会失效。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementController</name>
    <message>
        <source>Change of the agreement</source>
        <translation>协议的更改</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Agreement of %1: %2</source>
        <translation>%1 的协议：%2</translation>
    </message>
    <message>
        <source>Contract of %1</source>
        <translation>%1 的合同</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>The contract of %1 was created. Import its outages from a spreadsheet, or connect a source.</source>
        <translation>已创建 %1 的合同。请从电子表格导入其中断，或连接数据源。</translation>
    </message>
    <message>
        <source>New &amp;contract…</source>
        <translation>新建合同(&amp;C)…</translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts from %1. Earlier months keep their terms.</source>
        <translation>
            <numerusform>已为 %Ln 份合同保存，自 %1 起生效。更早的月份保留其条款。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved for %n contracts. Their months are recalculated.</source>
        <translation>
            <numerusform>已为 %Ln 份合同保存。正在重新计算其各月份。</numerusform>
        </translation>
    </message>
    <message>
        <source>Agreement file</source>
        <translation>协议文件</translation>
    </message>
    <message>
        <source>Agreements (*.toml)</source>
        <translation>协议 (*.toml)</translation>
    </message>
    <message>
        <source>%1 could not be read as an agreement: it is not there, or too long. Choose another one.</source>
        <translation>%1 无法作为协议读取：文件不存在或过长。请选择其他文件。</translation>
    </message>
    <message>
        <source>Import table</source>
        <translation>导入表格</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementModel</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>规则内容</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AgreementPage</name>
    <message>
        <source>Edit agreement…</source>
        <translation>编辑协议…</translation>
    </message>
    <message>
        <source>Edit contract…</source>
        <translation>编辑合同…</translation>
    </message>
    <message>
        <source>New contract…</source>
        <translation>新建合同…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>协议的内容</translation>
    </message>
    <message>
        <source>Search the agreement</source>
        <translation>搜索协议</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>通俗说明</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>This contract’s own copy.</source>
        <translation>此合同自己的副本。</translation>
    </message>
    <message>
        <source>Clauses and where they apply</source>
        <translation>条款及其适用之处</translation>
    </message>
    <message>
        <source>The agreement in detail</source>
        <translation>协议详情</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
    <message>
        <source>From the library, unchanged.</source>
        <translation>来自库，未作更改。</translation>
    </message>
    <message>
        <source>Showing %1 only.</source>
        <translation>仅显示 %1。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Agreements</name>
    <message>
        <source>it was stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Reading the agreement</source>
        <translation>正在读取协议</translation>
    </message>
    <message>
        <source>Judging past months</source>
        <translation>正在评定过去的月份</translation>
    </message>
    <message>
        <source>Saving the agreement</source>
        <translation>正在保存协议</translation>
    </message>
    <message>
        <source>Reading who stands under the agreement</source>
        <translation>正在读取协议所涉的合同</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AllowanceModel</name>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Down from</source>
        <translation>停机开始</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>The rest of what is over is excluded by its cause.</source>
        <translation>超出部分的其余时间因其原因而排除。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无限制</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AmountCard</name>
    <message>
        <source>Due in %1, so far</source>
        <translation>%1 至今应付</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>%1 应付</translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>%1 至 %2，取决于解读</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>无争议</translation>
    </message>
    <message>
        <source>Estimate %1, lowest %2, highest %3</source>
        <translation>估计 %1，最低 %2，最高 %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Announcement</name>
    <message>
        <source>%1, %2</source>
        <comment>agreement and clauses</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Under the agreement (%1) this time does not count as downtime.</source>
        <translation>根据协议（%1），这段时间不计为停机时间。</translation>
    </message>
    <message>
        <source>Under the agreement (%1) this time counts as downtime where a service is down.</source>
        <translation>根据协议（%1），服务停止的部分计为停机时间。</translation>
    </message>
    <message>
        <source>Under the agreement (%1) %2 of this time count as downtime where a service is down.</source>
        <translation>根据协议（%1），这段时间中有 %2 在服务停止时计为停机时间。</translation>
    </message>
    <message>
        <source>Planned maintenance</source>
        <translation>计划维护</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>致：%1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>发件方：%1</translation>
    </message>
    <message>
        <source>What: %1</source>
        <translation>内容：%1</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Begins: %1 (%2)</source>
        <translation>开始：%1（%2）</translation>
    </message>
    <message>
        <source>Ends: %1 (%2)</source>
        <translation>结束：%1（%2）</translation>
    </message>
    <message>
        <source>Duration: %1</source>
        <translation>时长：%1</translation>
    </message>
    <message>
        <source>Times are those of %1; UTC stands in brackets.</source>
        <translation>时间以 %1 为准；括号内为 UTC。</translation>
    </message>
    <message>
        <source>This maintenance does not take place.</source>
        <translation>此次维护不再进行。</translation>
    </message>
    <message>
        <source>It is not certain yet; you will hear from us when it is.</source>
        <translation>此次维护尚未确定；确定后我们会通知您。</translation>
    </message>
    <message>
        <source>The services named above may be unavailable during this time.</source>
        <translation>在此期间上述服务可能不可用。</translation>
    </message>
    <message>
        <source>Maintenance cancelled</source>
        <translation>维护已取消</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AnnouncementForm</name>
    <message>
        <source>Text of the announcement</source>
        <translation>通知文本</translation>
    </message>
    <message>
        <source>Cop&amp;y the text</source>
        <translation>复制文本(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy the text of the announcement</source>
        <translation>复制通知文本</translation>
    </message>
    <message>
        <source>Save as te&amp;xt…</source>
        <translation>另存为文本(&amp;X)…</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>将文本保存为文件</translation>
    </message>
    <message>
        <source>Channel of the announcement</source>
        <translation>通知渠道</translation>
    </message>
    <message>
        <source>&amp;Mark as announced now</source>
        <translation>标记为现在已通知(&amp;M)</translation>
    </message>
    <message>
        <source>Mark the window as announced now</source>
        <translation>将窗口标记为现在已通知</translation>
    </message>
    <message>
        <source>Choose a maintenance window to see the text that announces it.</source>
        <translation>选择一个维护窗口，查看其通知文本。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Answers</name>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>%1 本应向 %2 给付 %3，但未及时提出申请，已不能再申索。</translation>
    </message>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <translation>至今，%1 应向 %2 给付 %3。</translation>
    </message>
    <message>
        <source>%1 owes %2 %3%4.</source>
        <translation>%1 应向 %2 给付 %3%4。</translation>
    </message>
    <message>
        <source>For %1, %2 and %3 negotiate a remedy: the agreement names no amount.</source>
        <translation>就 %1，%2 与 %3 协商补偿：协议未规定金额。</translation>
    </message>
    <message>
        <source>For %1, %2 was agreed on %3.</source>
        <translation>就 %1，已于 %3 商定 %2。</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld.</source>
        <translation>%2 的 %1 被暂扣。</translation>
    </message>
    <message>
        <source>The credit for %1 is due with %2.</source>
        <translation>%1 的抵扣随 %2 一并应付。</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>没有数据，无法说明。</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>双方均无应付款项：该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>Nothing is owed by what was measured.</source>
        <translation>按测量结果，没有应付款项。</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>双方均无应付款项。</translation>
    </message>
    <message>
        <source>Nothing was measured of %1.</source>
        <translation>%1 没有任何测量数据。</translation>
    </message>
    <message>
        <source>%1 did not keep “%2”.</source>
        <translation>%1 未履行“%2”。</translation>
    </message>
    <message>
        <source>%1 was down for %2; %3 were allowed.</source>
        <translation>%1 停机 %2；允许 %3。</translation>
    </message>
    <message>
        <source>%1 was down for %2; no downtime was allowed.</source>
        <translation>%1 停机 %2；不允许任何停机时间。</translation>
    </message>
    <message>
        <source>%1 was down for %2 of the %3 that were allowed.</source>
        <translation>%1 停机 %2，允许 %3。</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>没有计入停机时间。</translation>
    </message>
    <message>
        <source>The first request must be made by %1, %2 time.</source>
        <translation>首次申请须在 %1（%2 时间）之前提出。</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>没有期限。</translation>
    </message>
    <message>
        <source>The time to request it has passed: %1, %2 time.</source>
        <translation>申请期限已过：%1（%2 时间）。</translation>
    </message>
    <message>
        <source>The last deadline that passed was %1, %2 time.</source>
        <translation>最近一个已过的期限是 %1（%2 时间）。</translation>
    </message>
    <message>
        <source>Needed when it is requested: %1.</source>
        <translation>申请时需要：%1。</translation>
    </message>
    <message>
        <source>Nothing falls due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>未约定日期，也无须提出申请。</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>没有正在计算的期限。</translation>
    </message>
    <message>
        <source>Ready to be requested: %1, %2.</source>
        <translation>可以申请：%1，%2。</translation>
    </message>
    <message>
        <source>For %1, %2, this is still missing: %3.</source>
        <translation>%1，%2 尚缺：%3。</translation>
    </message>
    <message>
        <source>Not to be requested now, because a condition does not hold: %1, %2.</source>
        <translation>因有条件未满足，目前不得申请：%1，%2。</translation>
    </message>
    <message>
        <source>Not requested in time: %1, %2.</source>
        <translation>未及时申请：%1，%2。</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>当时无须提出申请。</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>没有申请记录。</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>“%1”若是如此，抵扣为 %2。</translation>
    </message>
    <message>
        <source>One more interpretation is in the appendix.</source>
        <translation>附录中还有一种解读。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more interpretations are in the appendix.</source>
        <translation>
            <numerusform>附录中还有 %1 种解读。</numerusform>
        </translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>有一次中断的原因尚不清楚。</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>有 %1 次中断的原因尚不清楚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未决事项。</translation>
    </message>
    <message>
        <source>Not kept: %1.</source>
        <translation>未履行：%1。</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>已履行：%1。</translation>
    </message>
    <message>
        <source>Nothing was recorded for: %1.</source>
        <translation>没有记录：%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and length</comment>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>另外 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>service and days</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>; </source>
        <comment>list of services</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>One outage earns credit: %1.</source>
        <translation>一次中断产生抵扣：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages earn credit: %2.</source>
        <translation>
            <numerusform>%1 次中断产生抵扣：%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken off an invoice: %1, %2.</source>
        <translation>已从账单中扣除：%1，%2。</translation>
    </message>
    <message>
        <source>Granted: %1, %2.</source>
        <translation>已批准：%1，%2。</translation>
    </message>
    <message>
        <source>Refused: %1, %2.</source>
        <translation>被拒绝：%1，%2。</translation>
    </message>
    <message>
        <source>Requested: %1, %2.</source>
        <translation>已申请：%1，%2。</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>一张支持工单已及时处理。</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 张支持工单已及时处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>谁应付给谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已做的事</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>其他承诺</translation>
    </message>
    <message>
        <source>, to be taken off the next invoice</source>
        <translation>，从下一张账单中扣除</translation>
    </message>
    <message>
        <source>, as a credit to the account</source>
        <translation>，记入账户作为抵扣</translation>
    </message>
    <message>
        <source>, to be set off against later payments</source>
        <translation>，与以后的付款相抵</translation>
    </message>
    <message>
        <source>, as a refund or a credit</source>
        <translation>，以退款或抵扣的形式</translation>
    </message>
    <message>
        <source>%1 (outages of %2)</source>
        <comment>a month and days</comment>
        <translation>%1（%2 的中断）</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>支持迟延：抵扣中有 %1 由此产生。</translation>
    </message>
    <message>
        <source>A further %1 was not requested in time.</source>
        <translation>另有 %1 未及时申请。</translation>
    </message>
    <message>
        <source>The agreement names no date.</source>
        <translation>协议未规定日期。</translation>
    </message>
    <message>
        <source>The verdict for %1 is open: data is missing.</source>
        <translation>%1 的判定未决：缺少数据。</translation>
    </message>
    <message numerus="yes">
        <source>The verdicts for %1 are open: data is missing.</source>
        <translation>
            <numerusform>%1 的判定未决：缺少数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because a condition of the agreement did not hold.</source>
        <translation>由于协议的一项条件未满足，%2 的 %1 被暂扣。</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld, because so little is not paid.</source>
        <translation>金额过小不予支付，因此 %2 的 %1 被暂扣。</translation>
    </message>
    <message>
        <source>%1 for %2 is withheld until more months miss the target.</source>
        <translation>在更多月份未达到目标之前，%2 的 %1 暂扣。</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late: %2.</source>
        <extracomment>%1: a number of tickets, %2: which one or ones</extracomment>
        <translation>
            <numerusform>%1 张支持工单中有 1 张迟延：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late: %3.</source>
        <translation>
            <numerusform>%2 张支持工单中有 %1 张迟延：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>No remedy was agreed yet.</source>
        <translation>尚未商定补偿。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AttachmentModel</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>%1
SHA-256 %2</source>
        <translation>%1
SHA-256 %2</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityChart</name>
    <message>
        <source>The axis starts at %1 %2.</source>
        <translation>坐标轴从 %1 %2 开始。</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>达到目标</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Unknown, share of the month</source>
        <translation>未知时间，占当月比例</translation>
    </message>
    <message>
        <source>Excluded, share of the month</source>
        <translation>排除时间，占当月比例</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Still running</source>
        <translation>仍在进行</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>数据不完整</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityController</name>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
</context>
<context>
    <name>makegood::ui::AvailabilityPage</name>
    <message numerus="yes">
        <source>%n checks contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%Ln 次检查与同一时刻的另一次检查相矛盾；以失败者为准。</numerusform>
        </translation>
    </message>
    <message>
        <source>The contract does not run in %1.</source>
        <translation>合同在 %1 未生效。</translation>
    </message>
    <message>
        <source>Calculating %1…</source>
        <translation>正在计算 %1…</translation>
    </message>
    <message>
        <source>%1 of %2 was not measured.</source>
        <translation>%2 有 %1 的时间未测量。</translation>
    </message>
    <message>
        <source>%1. After that nothing was measured.</source>
        <comment>until when there is data</comment>
        <translation>%1。此后没有任何测量。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BackupSettings</name>
    <message>
        <source>How often backups are made</source>
        <translation>备份频率</translation>
    </message>
    <message>
        <source>How many backups are kept</source>
        <translation>备份保留数量</translation>
    </message>
    <message>
        <source>Keep backups beside the workspace</source>
        <translation>将备份保存在工作区旁</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message>
        <source>Every four hours</source>
        <translation>每四小时</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>每周</translation>
    </message>
    <message>
        <source>Only before large changes</source>
        <translation>仅在重大更改之前</translation>
    </message>
    <message>
        <source>How often, while the workspace is open and changes</source>
        <translation>工作区打开且有更改时的备份频率</translation>
    </message>
    <message>
        <source>How many are kept</source>
        <translation>保留数量</translation>
    </message>
    <message>
        <source>Where backups are kept</source>
        <translation>备份保存位置</translation>
    </message>
    <message>
        <source>Choose where backups are kept</source>
        <translation>选择备份保存位置</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Beside the workspace</source>
        <translation>工作区旁</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Beside the workspace, in a folder that ends in .backups</source>
        <translation>工作区旁，以 .backups 结尾的文件夹中</translation>
    </message>
    <message>
        <source>A backup is also made before an import, a change of an agreement and the deletion of a contract, at most one an hour. Restore one from the File menu.</source>
        <translation>在导入、更改协议和删除合同之前也会创建备份，每小时最多一次。可从“文件”菜单恢复备份。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Backups</name>
    <message>
        <source>No backup was made before this change: %1. The change itself is saved.</source>
        <translation>此更改之前未能创建备份：%1。更改本身已保存。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>No backup could be made: %1. The workspace itself is untouched; choose another folder in the settings, or free some space.</source>
        <translation>无法创建备份：%1。工作区本身未受影响；请在设置中选择其他文件夹，或释放一些空间。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BalanceModel</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>已列入账单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>计入抵扣</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message numerus="yes">
        <source>%n not classified</source>
        <translation>
            <numerusform>%Ln 次未分类</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n causes</source>
        <translation>
            <numerusform>%Ln 种原因</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::BoardSection</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Credits and claims of all customers</source>
        <translation>所有客户的抵扣与申索</translation>
    </message>
    <message>
        <source>Nothing is due, and there is nothing to claim.</source>
        <translation>没有应付款项，也没有可申索的内容。</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>To negotiate</source>
        <translation>待协商</translation>
    </message>
    <message numerus="yes">
        <source>remedies</source>
        <translation>
            <numerusform>项补偿</numerusform>
        </translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>not in the amounts due</source>
        <translation>不计入应付金额</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有应付款项。</translation>
    </message>
    <message>
        <source>Total so far</source>
        <translation>至今合计</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n more customers are listed once you open them.</source>
        <translation>
            <numerusform>另有 %Ln 个客户，打开后即会列出。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of it can no longer be claimed</source>
        <translation>其中 %1 已不能再申索</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Brief</name>
    <message>
        <source>ddd d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its weekday: see QDate::toString().</extracomment>
        <translation>M月d日 ddd</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日 ddd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>less than 1 s</source>
        <translation>不到 1 秒</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <extracomment>Stands between the items of a list but the last two.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>list</comment>
        <extracomment>The last two of a list.</extracomment>
        <translation>%1和%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetGauge</name>
    <message>
        <source>Error budget</source>
        <translation>误差预算</translation>
    </message>
    <message>
        <source>Error budget: %1 %2</source>
        <translation>误差预算：%1 %2</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>按回车键查看原因。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetSection</name>
    <message>
        <source>Error budget by day</source>
        <translation>每日误差预算</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no error budget.</source>
        <translation>没有任何测量，因此没有误差预算。</translation>
    </message>
    <message>
        <source>Course of the budget</source>
        <translation>预算走势</translation>
    </message>
    <message>
        <source>What more downtime costs</source>
        <translation>更多停机时间的代价</translation>
    </message>
    <message>
        <source>Course of the budget over the month</source>
        <translation>当月预算走势</translation>
    </message>
    <message>
        <source>The budget of a group is the sum of its services’ budgets.</source>
        <translation>组的预算是其各项服务预算之和。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BudgetWords</name>
    <message>
        <source>The target allows no downtime.</source>
        <translation>该目标不允许任何停机时间。</translation>
    </message>
    <message>
        <source>The budget was used up on %1.</source>
        <translation>预算已于 %1 用尽。</translation>
    </message>
    <message>
        <source>The budget is used up.</source>
        <translation>预算已用尽。</translation>
    </message>
    <message>
        <source>%1 of downtime will be allowed.</source>
        <translation>将允许 %1 的停机时间。</translation>
    </message>
    <message>
        <source>%1 used so far.</source>
        <translation>至今已用 %1。</translation>
    </message>
    <message>
        <source>%1 used, and the month is over.</source>
        <translation>已用 %1，该月已结束。</translation>
    </message>
    <message>
        <source>There is no forecast: how the time counts is known only at the end.</source>
        <translation>没有预测：时间如何计算要到最后才知道。</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it is used up by %1.</source>
        <translation>按最近 7 天的速率，将在 %1 之前用尽。</translation>
    </message>
    <message>
        <source>At this month’s rate it is used up by %1.</source>
        <translation>按本月的速率，将在 %1 之前用尽。</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate, downtime reaches %1 by the month’s end.</source>
        <translation>按最近 7 天的速率，到月底停机时间将达到 %1。</translation>
    </message>
    <message>
        <source>At this month’s rate, downtime reaches %1 by the month’s end.</source>
        <translation>按本月的速率，到月底停机时间将达到 %1。</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>按最近 7 天的速率够用：到月底停机时间为 %1。</translation>
    </message>
    <message>
        <source>At this month’s rate it lasts: %1 of downtime by the month’s end.</source>
        <translation>按本月的速率够用：到月底停机时间为 %1。</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>再有 %1</translation>
    </message>
    <message>
        <source>More than %1 more</source>
        <translation>再超过 %1</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1.</source>
        <translation>再停机一小时的代价是 %1。</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (%2 or less): %3.</source>
        <translation>%1，就适用下一档次（%2 或更低）：%3。</translation>
    </message>
    <message>
        <source>%1, and the next tier applies (below %2): %3.</source>
        <translation>%1，就适用下一档次（低于 %2）：%3。</translation>
    </message>
    <message>
        <source>%1, and the target is missed: %2.</source>
        <translation>%1，就未达到目标：%2。</translation>
    </message>
    <message>
        <source>%1, and the target is missed.</source>
        <translation>%1，就未达到目标。</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>协议未规定金额：补偿由双方协商。</translation>
    </message>
    <message>
        <source>A condition of the agreement does not hold, so no credit is given now.</source>
        <translation>协议的一个条件未满足，因此目前不给予抵扣。</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>a length over the budget</comment>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>a length of the budget</comment>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>of a budget</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>Used %1 of %2; left %3</source>
        <translation>已用 %1，共 %2；剩余 %3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownChart</name>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Budget left (h)</source>
        <translation>剩余预算（小时）</translation>
    </message>
    <message>
        <source>Budget left (s)</source>
        <translation>剩余预算（秒）</translation>
    </message>
    <message>
        <source>Budget left (min)</source>
        <translation>剩余预算（分）</translation>
    </message>
    <message>
        <source>Used up</source>
        <translation>已消耗</translation>
    </message>
    <message>
        <source>Spent evenly</source>
        <translation>均匀消耗</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Rate so far</source>
        <translation>至今的速率</translation>
    </message>
    <message>
        <source>Last 7 days’ rate</source>
        <translation>最近 7 天的速率</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnDownSection</name>
    <message>
        <source>Chart of the error budget over the period</source>
        <translation>周期内误差预算图表</translation>
    </message>
</context>
<context>
    <name>makegood::ui::BurnModel</name>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Downtime so far</source>
        <translation>至今停机时间</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>Left if spent evenly</source>
        <translation>均匀消耗时的剩余</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarContentsView</name>
    <message>
        <source>%1 to %2: %3</source>
        <translation>%1 至 %2：%3</translation>
    </message>
    <message>
        <source> (cancelled)</source>
        <translation>（已取消）</translation>
    </message>
    <message>
        <source> (tentative)</source>
        <translation>（暂定）</translation>
    </message>
    <message>
        <source>, for %1</source>
        <translation>，用于 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>已识别</translation>
    </message>
    <message>
        <source>%1: the instance of %2 is cancelled</source>
        <translation>%1：%2 的那一次已取消</translation>
    </message>
    <message>
        <source>%1: cancelled</source>
        <translation>%1：已取消</translation>
    </message>
    <message>
        <source>Understood (%1)</source>
        <translation>已识别（%1）</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Refused (%1)</source>
        <translation>拒绝（%1）</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignored (%1)</source>
        <translation>忽略（%1）</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarController</name>
    <message>
        <source>Export &amp;maintenance as calendar…</source>
        <translation>将维护导出为日历(&amp;M)…</translation>
    </message>
    <message>
        <source>Export maintenance as calendar</source>
        <translation>将维护导出为日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>日历 (*.ics)</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>合同仍在读取中；请等待其就绪。</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1, %n maintenance windows</source>
        <translation>
            <numerusform>已写入：%1，%Ln 个维护窗口</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything in this calendar was already here; nothing changed.</source>
        <translation>此日历中的所有内容均已存在；没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Calendar imported: %n rows changed.</source>
        <translation>
            <numerusform>日历已导入：更改了 %Ln 行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n windows stay as they were edited here, though the calendar has them differently.</source>
        <translation>
            <numerusform>%Ln 个窗口保持此处编辑的内容，尽管日历中有所不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Import a &amp;calendar…</source>
        <translation>导入日历(&amp;C)…</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Calendars (*.ics);;All files (*)</source>
        <translation>日历 (*.ics);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The calendars are still being read; wait until they are ready.</source>
        <translation>日历仍在读取中；请等待其就绪。</translation>
    </message>
    <message>
        <source>Reading the calendar</source>
        <translation>正在读取日历</translation>
    </message>
    <message>
        <source>The calendar was not imported; nothing was changed.
%1</source>
        <translation>日历未导入；没有任何更改。
%1</translation>
    </message>
    <message>
        <source>Save the announcement</source>
        <translation>保存通知</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The import stays as it is: %1</source>
        <translation>导入保持原样：%1</translation>
    </message>
    <message>
        <source>import of a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message numerus="yes">
        <source>%n events are older than what is here and changed nothing.</source>
        <translation>
            <numerusform>%Ln 个日程比已有的旧，未更改任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>计划维护</translation>
    </message>
    <message>
        <source>This program was built without calendars.</source>
        <translation>此程序构建时未包含日历功能。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarEntry</name>
    <message>
        <source>Not announced yet</source>
        <translation>尚未通知</translation>
    </message>
    <message>
        <source>Partly, %1 of %2</source>
        <translation>部分，%1（共 %2）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Notice by %1</source>
        <translation>须在 %1 前通知</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>草稿，%1</translation>
    </message>
    <message>
        <source>New maintenance</source>
        <translation>新建维护</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarImportDialog</name>
    <message>
        <source>Contracts that the calendar is for</source>
        <translation>日历适用的合同</translation>
    </message>
    <message>
        <source>Import a calendar</source>
        <translation>导入日历</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n maintenance windows. Nothing is stored yet.</source>
        <translation>
            <numerusform>%1 含有 %Ln 个维护窗口。尚未存储任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Which contracts are they for?</source>
        <translation>用于哪些合同？</translation>
    </message>
    <message>
        <source>Import the others &amp;without what is refused</source>
        <translation>导入其余内容，不含被拒绝的(&amp;W)</translation>
    </message>
    <message>
        <source>Import the others without what is refused</source>
        <translation>导入其余内容，不含被拒绝的</translation>
    </message>
    <message>
        <source>Windows that were edited here stay as they are. Importing it again changes nothing.</source>
        <translation>在此处编辑过的窗口保持不变。再次导入不会改变任何内容。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CalendarPage</name>
    <message>
        <source>No maintenance is planned.</source>
        <translation>没有计划维护。</translation>
    </message>
    <message>
        <source>No downtime in accepted maintenance.</source>
        <translation>已接受的维护中没有停机时间。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>announced to the customer by %1</source>
        <translation>通过 %1 通知客户</translation>
    </message>
    <message>
        <source>Customers that are shown</source>
        <translation>显示的客户</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>&amp;Plan maintenance</source>
        <translation>计划维护(&amp;P)</translation>
    </message>
    <message>
        <source>Plan maintenance</source>
        <translation>计划维护</translation>
    </message>
    <message>
        <source>Maintenance as a list</source>
        <translation>维护列表</translation>
    </message>
    <message>
        <source>Show &amp;past maintenance</source>
        <translation>显示过去的维护(&amp;P)</translation>
    </message>
    <message>
        <source>Show past maintenance too</source>
        <translation>同时显示过去的维护</translation>
    </message>
    <message>
        <source>Monthly limit, window by window</source>
        <translation>每月上限，逐个窗口</translation>
    </message>
    <message>
        <source>Maintenance of several customers</source>
        <translation>多个客户的维护</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Import a calendar…</source>
        <translation>导入日历…</translation>
    </message>
    <message>
        <source>Export as calendar…</source>
        <translation>导出为日历…</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>No maintenance in %1</source>
        <translation>%1 没有维护</translation>
    </message>
    <message numerus="yes">
        <source>%n windows in %1, %2 accepted</source>
        <translation>
            <numerusform>%1 有 %Ln 个窗口，%2 个被接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Maintenance that concerns several customers</source>
        <translation>涉及多个客户的维护</translation>
    </message>
    <message>
        <source>Monthly limit: not calculated for this month yet</source>
        <translation>每月上限：本月尚未计算</translation>
    </message>
    <message>
        <source>Monthly limit: none set</source>
        <translation>每月上限：未设定</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance.</source>
        <translation>该协议不接受任何维护。</translation>
    </message>
    <message>
        <source>Monthly limit for %2: %1, %3 used, %4 left. %5 over, of which %6 count as downtime.</source>
        <translation>%2 的每月上限：%1，已用 %3，剩余 %4。超出 %5，其中 %6 计为停机时间。</translation>
    </message>
    <message>
        <source>Monthly limit for %1: none set, %2 of maintenance excluded</source>
        <translation>%1 的每月上限：未设定，已排除 %2 的维护</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CareController</name>
    <message>
        <source>The last backup has everything already; no other one was made.</source>
        <translation>上一个备份已包含全部内容；未再创建备份。</translation>
    </message>
    <message>
        <source>Backed up: %1</source>
        <translation>已备份：%1</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>Restore a bac&amp;kup…</source>
        <translation>恢复备份(&amp;K)…</translation>
    </message>
    <message>
        <source>C&amp;heck the workspace…</source>
        <translation>检查工作区(&amp;H)…</translation>
    </message>
    <message>
        <source>Co&amp;mpact the workspace</source>
        <translation>压缩工作区(&amp;M)</translation>
    </message>
    <message>
        <source>Comparing the backup</source>
        <translation>正在比较备份</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>The backup was not restored: %1.</source>
        <translation>备份未恢复：%1。</translation>
    </message>
    <message>
        <source>The backup was restored.</source>
        <translation>备份已恢复。</translation>
    </message>
    <message>
        <source>The backup was restored. What was there before is kept as %1.</source>
        <translation>备份已恢复。此前的内容已保留为 %1。</translation>
    </message>
    <message>
        <source>Checking the workspace</source>
        <translation>正在检查工作区</translation>
    </message>
    <message>
        <source>Compacting the workspace</source>
        <translation>正在压缩工作区</translation>
    </message>
    <message>
        <source>The workspace was not compacted: %1. What is in it is safe.</source>
        <translation>工作区未压缩：%1。其中的内容完好无损。</translation>
    </message>
    <message>
        <source>The workspace takes %1 now, and took %2 before.</source>
        <translation>工作区现占用 %1，此前为 %2。</translation>
    </message>
    <message>
        <source>Looking for backups</source>
        <translation>正在查找备份</translation>
    </message>
    <message>
        <source>Show its backups…</source>
        <translation>显示其备份…</translation>
    </message>
    <message>
        <source>The disk did not confirm it: after a power cut it may be missing; then restore it again.</source>
        <translation>磁盘未予确认：断电后恢复的内容可能缺失；届时请再次恢复。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CaseImport</name>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
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
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>已逾期 %1</translation>
    </message>
    <message>
        <source>less than %1</source>
        <comment>a share</comment>
        <translation>低于 %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ChartLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CheckDialog</name>
    <message>
        <source>Checking the workspace…</source>
        <translation>正在检查工作区…</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>Check the workspace</source>
        <translation>检查工作区</translation>
    </message>
    <message>
        <source>Everything is read: the file, the history, every row and every check. A large workspace takes a minute. You can go on; what you change meanwhile is saved after it.</source>
        <translation>将读取全部内容：文件、历史记录、每一行和每次检查。大型工作区需要约一分钟。您可以继续工作；期间的更改会在检查完成后保存。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the result as text</source>
        <translation>将结果复制为文本</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>恢复备份(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>%1 could not be checked</source>
        <translation>%1 无法检查</translation>
    </message>
    <message>
        <source>%1 is as it was written</source>
        <translation>%1 与写入时一致</translation>
    </message>
    <message>
        <source>Nothing is damaged, and no other program changed it.</source>
        <translation>没有任何损坏，也没有其他程序更改过它。</translation>
    </message>
    <message>
        <source>The file was left as it is, and so were its backups. Do not report or claim anything from it before you know who changed it. If nobody meant to change it, restore a backup: what is there now is kept as a copy.</source>
        <translation>文件及其备份均保持原样。在查明是谁更改了它之前，请勿据此出具报告或提出申索。如果并非有人有意更改，请恢复备份：现有内容会保留为副本。</translation>
    </message>
    <message numerus="yes">
        <source>%n findings in %1</source>
        <translation>
            <numerusform>在 %1 中发现 %Ln 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>History: %n entries. %1</source>
        <translation>
            <numerusform>历史记录：%Ln 个条目。%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimBoard</name>
    <message>
        <source>%1, cut to the cap</source>
        <translation>%1，按上限削减</translation>
    </message>
    <message>
        <source>%1, %2 tier</source>
        <translation>%1，%2 档次</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>还有 %1 到期</translation>
    </message>
    <message>
        <source>due</source>
        <translation>应付</translation>
    </message>
    <message>
        <source>ready to file, %1 left</source>
        <translation>可以提交，剩余 %1</translation>
    </message>
    <message>
        <source>ready to file</source>
        <translation>可以提交</translation>
    </message>
    <message>
        <source>waiting for a condition</source>
        <translation>等待条件满足</translation>
    </message>
    <message>
        <source>collecting proof</source>
        <translation>正在收集证明</translation>
    </message>
    <message>
        <source>to be agreed</source>
        <translation>待商定</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>on the invoice</source>
        <translation>已列入账单</translation>
    </message>
    <message>
        <source>no claim needed</source>
        <translation>无须申索</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <translation>暂扣 %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>customer and service</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, credited %2</source>
        <translation>%1，计入抵扣 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>提交期限：%1（%2）</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>Does not hold: %1</source>
        <translation>未满足：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimClock</name>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>On the invoice</source>
        <translation>已列入账单</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Filed; the deadline no longer applies</source>
        <translation>已提交；期限不再适用</translation>
    </message>
    <message>
        <source>File by %1 (%2)</source>
        <translation>提交期限：%1（%2）</translation>
    </message>
    <message>
        <source>%1 time, %2</source>
        <translation>%1 时间，%2</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>尚未提交</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>Can no longer be claimed</source>
        <translation>已不能再申索</translation>
    </message>
    <message>
        <source>File today by %1</source>
        <translation>须在今天 %1 前提交</translation>
    </message>
    <message>
        <source>File by %1</source>
        <translation>须在 %1 前提交</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已提交</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimDraft</name>
    <message>
        <source>Claim for service credit, %1</source>
        <translation>服务抵扣申索，%1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>致：%1</translation>
    </message>
    <message>
        <source>Customer: %1</source>
        <translation>客户：%1</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Outage: from %1 to %2</source>
        <translation>中断：从 %1 至 %2</translation>
    </message>
    <message>
        <source>In UTC: from %1 to %2</source>
        <translation>UTC 时间：从 %1 至 %2</translation>
    </message>
    <message>
        <source>Length: %1</source>
        <translation>时长：%1</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>计入抵扣的时间：%1</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>首次失败的检查</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>末次失败的检查</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Credit: %1</source>
        <translation>抵扣：%1</translation>
    </message>
    <message>
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>在下列条件未满足时不得提交：%1</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, outage of %2</source>
        <translation>服务抵扣申索：%1，%2 的中断</translation>
    </message>
    <message>
        <source>To be filed by: %1; %2</source>
        <translation>提交期限：%1；%2</translation>
    </message>
    <message numerus="yes">
        <source>Proof, %n failed connection tests, attached as CSV:</source>
        <translation>
            <numerusform>证明，%Ln 次失败的连接测试，以 CSV 附上：</numerusform>
        </translation>
    </message>
    <message>
        <source>- %1: %2 of %3 failed</source>
        <translation>- %1：对 %3 的 %2 失败</translation>
    </message>
    <message>
        <source>Agreement: %1; clauses %2</source>
        <translation>协议：%1；条款 %2</translation>
    </message>
    <message>
        <source>Required by the agreement (%1):</source>
        <translation>协议要求（%1）：</translation>
    </message>
    <message>
        <source>- STILL MISSING: %1</source>
        <translation>- 尚缺：%1</translation>
    </message>
    <message>
        <source>- met: %1</source>
        <translation>- 已满足：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>item and value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Claim for service credit: %1, %2</source>
        <translation>服务抵扣申索：%1，%2</translation>
    </message>
    <message>
        <source>Period: from %1 to %2</source>
        <translation>周期：%1 至 %2</translation>
    </message>
    <message>
        <source>Reported by ticket: %1</source>
        <translation>由工单报告：%1</translation>
    </message>
    <message>
        <source>Credit: %1 for %2, once for all its outages</source>
        <translation>抵扣：%2 为 %1，其所有中断合计一次</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimForm</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What stands against it</source>
        <translation>不利因素</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>state and amount</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2, by %3</source>
        <translation>%1：%2，由 %3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a note</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Claim of %1: %2</source>
        <translation>%1 的申索：%2</translation>
    </message>
    <message>
        <source>Claim for the period from %1: %2</source>
        <translation>自 %1 起的周期申索：%2</translation>
    </message>
    <message>
        <source>Recipient of the claim</source>
        <translation>申索的收件人</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Edit the letter</source>
        <translation>编辑信函</translation>
    </message>
    <message>
        <source>Letter of the claim</source>
        <translation>申索信函</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the letter</source>
        <translation>复制信函</translation>
    </message>
    <message>
        <source>Save as e-&amp;mail…</source>
        <translation>另存为电子邮件(&amp;M)…</translation>
    </message>
    <message>
        <source>Save the claim as an e-mail with its proof</source>
        <translation>将申索连同证明保存为电子邮件</translation>
    </message>
    <message>
        <source>State of the claim</source>
        <translation>申索的状态</translation>
    </message>
    <message>
        <source>Save the state of the claim</source>
        <translation>保存申索的状态</translation>
    </message>
    <message>
        <source>&amp;Undo filing</source>
        <translation>撤销提交(&amp;U)</translation>
    </message>
    <message>
        <source>Undo filing: remove what is recorded of the claim</source>
        <translation>撤销提交：移除申索的记录</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>申索的历史记录</translation>
    </message>
    <message>
        <source>Ticket number, the provider’s answer</source>
        <translation>工单编号、提供商的答复</translation>
    </message>
    <message>
        <source>The provider’s address for claims</source>
        <translation>提供商接收申索的地址</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Letter to %1</source>
        <translation>致 %1 的信函</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>On invoice</source>
        <translation>已列入账单</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <source>given</source>
        <translation>已提供</translation>
    </message>
    <message>
        <source>filing undone</source>
        <translation>已撤销提交</translation>
    </message>
    <message>
        <source>“%1” does not hold now, and the agreement takes no claim meanwhile (%2).</source>
        <translation>“%1”目前未满足，在此期间协议不接受任何申索（%2）。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>尚缺：%1。</translation>
    </message>
    <message>
        <source>The deadline is over.</source>
        <translation>期限已过。</translation>
    </message>
    <message>
        <source>Enter an amount: %1.</source>
        <translation>请输入金额：%1。</translation>
    </message>
    <message>
        <source>The claim for the period from %1 covers part of the same time. Undo its filing first.</source>
        <translation>自 %1 起的周期申索涵盖了部分相同的时间。请先撤销其提交。</translation>
    </message>
    <message>
        <source>The claim for the outage from %1 covers part of the same time. Undo its filing first.</source>
        <translation>自 %1 起的中断申索涵盖了部分相同的时间。请先撤销其提交。</translation>
    </message>
    <message>
        <source>Mark as &amp;filed</source>
        <translation>标记为已提交(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>This is no e-mail address: it is left out of the e-mail.</source>
        <translation>这不是电子邮件地址：不会写入电子邮件。</translation>
    </message>
    <message>
        <source>Filing undone for the period from %1</source>
        <translation>已撤销提交：自 %1 起的周期</translation>
    </message>
    <message>
        <source>Filing undone for the outage of %1</source>
        <translation>已撤销提交：%1 的中断</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimNotes</name>
    <message>
        <source>Claim due %1</source>
        <comment>a time of day</comment>
        <translation>申索期限 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a customer and an amount</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimPanel</name>
    <message>
        <source>Choose a line with a claim to see its letter and its deadline.</source>
        <translation>请选择带有申索的一行，以查看其信函和期限。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClaimReminderController</name>
    <message>
        <source>A claim’s deadline is near: %1</source>
        <translation>申索期限临近：%1</translation>
    </message>
    <message>
        <source>%1, outage of %2: to be claimed by %3, %4.</source>
        <translation>%1，%2 的中断：须在 %3 之前申索，%4。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title and text</comment>
        <translation>%1。%2</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadlines are near.</source>
        <translation>
            <numerusform>还有 %Ln 个期限临近。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, period from %2: to be claimed by %3, %4.</source>
        <translation>%1，自 %2 起的周期：须在 %3 前申索，%4。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClauseModel</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>我们的表述</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>此处无</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%Ln 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Where it applies</source>
        <translation>适用之处</translation>
    </message>
    <message>
        <source>Not a clause of an agreement of the library.</source>
        <translation>不是库中协议的条款。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockRing</name>
    <message>
        <source>Clock: %1</source>
        <translation>计时：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockText</name>
    <message>
        <source>overdue by %1</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>还有 %1 到期</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>现在到期</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ClockTile</name>
    <message>
        <source>%1, %2</source>
        <extracomment>A ticket and its severity.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>ticket, what is due, clock</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1，须在 %2 前</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandLine</name>
    <message>
        <source>The workspace to open.</source>
        <translation>要打开的工作区。</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>打开示例工作区。</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.</source>
        <translation>了解哪些服务级别已达标，以及您应得的补偿。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>A contract, a page, a month such as 2026-03, a view, a command</source>
        <translation>合同、页面、月份（如 2026-03）、视图、命令</translation>
    </message>
    <message>
        <source>Commands that were found</source>
        <translation>找到的命令</translation>
    </message>
    <message numerus="yes">
        <source>%1. Enter does it, Up and Down choose another of %n.</source>
        <translation>
            <numerusform>%1。回车键执行，上下键在 %Ln 个命令中选择其他命令。</numerusform>
        </translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConditionModel</name>
    <message>
        <source>Cap: %1 of the fee</source>
        <translation>上限：费用的 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Cap or condition</source>
        <translation>上限或条件</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>不满足</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>已达到</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConflictModel</name>
    <message>
        <source>Windows overlap, one verdict</source>
        <translation>窗口重叠，判定一致</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>One window: %1 accept, %2 in part, %3 refuse</source>
        <translation>一个窗口：%1 接受，%2 部分接受，%3 拒绝</translation>
    </message>
    <message>
        <source>Windows overlap: %1 accept, %2 in part, %3 refuse</source>
        <translation>窗口重叠：%1 接受，%2 部分接受，%3 拒绝</translation>
    </message>
    <message numerus="yes">
        <source>One window, %Ln contracts, one verdict</source>
        <translation>
            <numerusform>同一窗口，%Ln 份合同，判定一致</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectController</name>
    <message>
        <source>Another program syncs this workspace: %1. The first sync begins when it is done.</source>
        <translation>另一个程序正在同步此工作区：%1。待其完成后开始首次同步。</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>连接数据源</translation>
    </message>
    <message>
        <source>A newer program recorded this source; this version cannot change it.</source>
        <translation>此数据源由较新版本的程序记录；此版本无法更改。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Save and sync</source>
        <translation>保存并同步</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>This program has no kinds of sources.</source>
        <translation>此程序没有任何种类的数据源。</translation>
    </message>
    <message>
        <source>Choose the service of at least one series.</source>
        <translation>请至少为一个序列选择服务。</translation>
    </message>
    <message numerus="yes">
        <source>%n series stay unmapped. You can map them later in Sources.</source>
        <translation>
            <numerusform>%Ln 个序列尚未映射。您可以稍后在“数据源”中映射。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every series has its service.</source>
        <translation>每个序列都有对应的服务。</translation>
    </message>
    <message>
        <source>%1 of %2 mapped</source>
        <translation>已映射 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>name and number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>There is a source of this name already. Give this one another name.</source>
        <translation>已有同名的数据源。请换一个名称。</translation>
    </message>
    <message>
        <source>%1, secret for the system&apos;s keyring</source>
        <translation>%1，存入系统密钥环的机密</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
    <message>
        <source>Answered in %1.</source>
        <translation>在 %1 内应答。</translation>
    </message>
    <message>
        <source>%1 Version %2.</source>
        <translation>%1版本 %2。</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>正在列出监控内容</translation>
    </message>
    <message>
        <source>The series could not be listed: %1. Nothing was stored.</source>
        <translation>无法列出序列：%1。未存储任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n series found</source>
        <translation>
            <numerusform>找到 %Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>正在读取服务</translation>
    </message>
    <message>
        <source>Map series, then see what %1 would be with them.</source>
        <translation>映射序列，然后查看据此得出的 %1 结果。</translation>
    </message>
    <message>
        <source>Reading %1 of the source; nothing is stored.</source>
        <translation>正在读取数据源的 %1；不会存储任何内容。</translation>
    </message>
    <message>
        <source>Reading %1 of the source</source>
        <translation>正在读取数据源的 %1</translation>
    </message>
    <message>
        <source>First sync: %1</source>
        <translation>首次同步：%1</translation>
    </message>
    <message>
        <source>You stopped it; nothing was stored.</source>
        <translation>您已停止；未存储任何内容。</translation>
    </message>
    <message>
        <source>Storing the source</source>
        <translation>正在存储数据源</translation>
    </message>
    <message>
        <source>This computer has no keyring: the password or token is kept for this run only and is asked for again after the next start.</source>
        <translation>此计算机没有密钥环：密码或令牌仅在本次运行期间保留，下次启动后将再次询问。</translation>
    </message>
    <message>
        <source>%1. From now on it syncs by itself while the window is open.</source>
        <translation>%1。从现在起，只要窗口打开，就会自动同步。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n checks that came before are stored and safe; it is tried again by itself, from there.</source>
        <translation>
            <numerusform>此前收到的 %Ln 次检查已安全存储；将自动从该处重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 brings %n series.</source>
        <translation>
            <numerusform>%1 带来 %Ln 个序列。</numerusform>
        </translation>
    </message>
    <message>
        <source>Calculating the preview</source>
        <translation>正在计算预览</translation>
    </message>
    <message>
        <source>The first sync of %1 continues in the background.</source>
        <translation>%1 的首次同步在后台继续进行。</translation>
    </message>
    <message>
        <source>%1 could not be read: %2. You can continue without the preview.</source>
        <translation>无法读取 %1：%2。您可以不看预览，直接继续。</translation>
    </message>
    <message>
        <source>You stopped reading the month. You can continue without the preview.</source>
        <translation>您已停止读取该月。您可以不看预览，直接继续。</translation>
    </message>
    <message>
        <source>%1 Continue, and it goes on from there; nothing is read twice.</source>
        <translation>%1选择“继续”，即从该处接着进行；不会重复读取任何内容。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSection</name>
    <message>
        <source>What do you monitor with?</source>
        <translation>您用什么进行监控？</translation>
    </message>
    <message>
        <source>Does it answer?</source>
        <translation>它有应答吗？</translation>
    </message>
    <message>
        <source>This is what it monitors</source>
        <translation>这是它监控的内容</translation>
    </message>
    <message>
        <source>Which series belongs to which service?</source>
        <translation>哪个序列属于哪项服务？</translation>
    </message>
    <message>
        <source>Choose the system that checks your services.</source>
        <translation>选择检查您的服务的系统。</translation>
    </message>
    <message>
        <source>It is asked, never changed. Nothing is stored before you start.</source>
        <translation>只查询，绝不更改。在您开始之前不会存储任何内容。</translation>
    </message>
    <message>
        <source>Every series with data in the last minutes. You map them in the next step.</source>
        <translation>最近几分钟内有数据的所有序列。您将在下一步映射它们。</translation>
    </message>
    <message>
        <source>Suggestions come from host names. Nothing is stored before you start.</source>
        <translation>建议来自主机名。在您开始之前不会存储任何内容。</translation>
    </message>
    <message>
        <source>After this it syncs by itself, every five minutes.</source>
        <translation>此后每五分钟自动同步一次。</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>连接数据源</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>%1: step %2 of %3, %4</source>
        <translation>%1：第 %2 步，共 %3 步，%4</translation>
    </message>
    <message>
        <source>Where is it, and how do you sign in?</source>
        <translation>它在哪里，如何登录？</translation>
    </message>
    <message>
        <source>Fetch past data</source>
        <translation>获取过去的数据</translation>
    </message>
    <message>
        <source>It is asked once for its version, its clock and how far back its data goes.</source>
        <translation>只询问一次：它的版本、时钟，以及数据可追溯到何时。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConnectSteps</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Address and sign-in</source>
        <translation>地址和登录</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Discover</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>映射</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>已完成：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ConsequenceModel</name>
    <message>
        <source>Target of %1 missed</source>
        <translation>未达到目标 %1</translation>
    </message>
    <message>
        <source>Tier below %1: %2</source>
        <translation>低于 %1 的档次：%2</translation>
    </message>
    <message>
        <source>Tier below %1</source>
        <translation>低于 %1 的档次</translation>
    </message>
    <message>
        <source>One more hour</source>
        <translation>再多一小时</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>多于 %1</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>会发生什么</translation>
    </message>
    <message>
        <source>Further downtime</source>
        <translation>更多停机时间</translation>
    </message>
    <message>
        <source>Credit then</source>
        <translation>届时的抵扣</translation>
    </message>
    <message>
        <source>More than now</source>
        <translation>比现在增加</translation>
    </message>
    <message>
        <source>Tier at or below %1</source>
        <translation>%1 及以下的档次</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContactTable</name>
    <message>
        <source>Contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职务</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>of %1 measured</source>
        <translation>测量时间 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>none is promised</source>
        <translation>未作承诺</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>Another service (Alt+Up, Alt+Down)</source>
        <translation>其他服务（Alt+Up、Alt+Down）</translation>
    </message>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Service: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Availability so far</source>
        <translation>至今可用性</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>无争议</translation>
    </message>
    <message>
        <source>%1 to %2, depending on interpretation</source>
        <translation>%1 至 %2，取决于解读</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>至今抵扣</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopiesDialog</name>
    <message>
        <source>Backups of this workspace</source>
        <translation>此工作区的备份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1 的备份</translation>
    </message>
    <message>
        <source>The backup takes the place of the workspace. What is there now is kept beside it as a copy first, so that you can take this back.</source>
        <translation>备份将取代工作区。现有内容会先在旁边保留为副本，以便您撤回此操作。</translation>
    </message>
    <message>
        <source>There is no backup of this workspace yet.</source>
        <translation>此工作区尚无备份。</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose a backup in another place</source>
        <translation>选择其他位置的备份</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Restore the chosen backup</source>
        <translation>恢复所选备份</translation>
    </message>
    <message>
        <source>Makegood makes backups by itself; the settings say how often, and where they go.</source>
        <translation>Makegood 会自动创建备份；备份频率和保存位置可在设置中指定。</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>选择备份</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Comparing it with the workspace…</source>
        <translation>正在与工作区比较…</translation>
    </message>
    <message>
        <source>This copy cannot be read: %1. Choose another one.</source>
        <translation>无法读取此副本：%1。请选择其他副本。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyModel</name>
    <message>
        <source>Written</source>
        <translation>写入时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CopyWords</name>
    <message>
        <source>Before an upgrade</source>
        <translation>升级之前</translation>
    </message>
    <message>
        <source>Replaced by a backup</source>
        <translation>被备份取代</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>An older Makegood wrote this copy. It is brought up to date when it is restored, and everything since then would be gone.</source>
        <translation>此副本由旧版 Makegood 写入。恢复时会将其更新到当前格式，此后的所有内容都将丢失。</translation>
    </message>
    <message>
        <source>The copy has everything that the workspace has.</source>
        <translation>副本包含工作区的全部内容。</translation>
    </message>
    <message>
        <source>What was done since would be gone: %1.</source>
        <translation>此后所做的更改将丢失：%1。</translation>
    </message>
    <message>
        <source>Not in the copy: %1.</source>
        <translation>副本中没有：%1。</translation>
    </message>
    <message>
        <source>Only in the copy: %1.</source>
        <translation>仅副本中有：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of outages</source>
        <translation>
            <numerusform>%Ln 项中断更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of maintenance</source>
        <translation>
            <numerusform>%Ln 项维护更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of agreements</source>
        <translation>
            <numerusform>%Ln 项协议更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n imports</source>
        <translation>
            <numerusform>%Ln 次导入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n syncs of sources</source>
        <translation>
            <numerusform>%Ln 次数据源同步</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of claims and credits</source>
        <translation>
            <numerusform>%Ln 项申索和抵扣更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other changes</source>
        <translation>
            <numerusform>%Ln 项其他更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>其他 %Ln 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The workspace cannot be read, so the two cannot be compared. The copy has %n entries in its history.</source>
        <translation>
            <numerusform>无法读取工作区，因此无法比较两者。副本的历史记录中有 %Ln 个条目。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes that the workspace does not have would come back.</source>
        <translation>
            <numerusform>工作区所没有的 %Ln 项更改将会恢复。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Counts</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <comment>a broken number</comment>
        <translation>%1 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours</source>
        <comment>a broken number</comment>
        <translation>%1 小时</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks, %1 failed</source>
        <translation>
            <numerusform>%Ln 次检查，%1 次失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageLegend</name>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CoverageStrip</name>
    <message>
        <source>Covered</source>
        <translation>有数据</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>Not expected</source>
        <translation>无需数据</translation>
    </message>
    <message>
        <source>%1: %2 of the day has data</source>
        <translation>%1：当天有 %2 的时间有数据</translation>
    </message>
    <message>
        <source>Data by day</source>
        <translation>每日数据</translation>
    </message>
    <message>
        <source>No day yet</source>
        <translation>尚无日期</translation>
    </message>
    <message>
        <source>Data by day, %1 to %2</source>
        <translation>每日数据，%1 至 %2</translation>
    </message>
    <message>
        <source>%1 covered, %2 partly, %3 without data, %4 to come. %5</source>
        <translation>%1 天有数据，%2 天部分有数据，%3 天无数据，%4 天尚未到来。%5</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditController</name>
    <message>
        <source>Save the claim</source>
        <translation>保存申索</translation>
    </message>
    <message>
        <source>Message with the proof attached (*.eml);;Text, with the proof beside it (*.txt)</source>
        <translation>附有证明的邮件 (*.eml);;文本，证明另存 (*.txt)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出台账</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Import the provider’s figures</source>
        <translation>导入提供商的数据</translation>
    </message>
    <message>
        <source>Import credits on invoices</source>
        <translation>导入账单上的抵扣</translation>
    </message>
    <message>
        <source>Show the claim</source>
        <translation>显示申索</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>抵扣与申索</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.csv.gz *.csv.zst)</source>
        <translation>CSV 文件 (*.csv *.csv.gz *.csv.zst)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>来自 %1</translation>
    </message>
    <message>
        <source>Provider’s figures imported</source>
        <translation>已导入提供商的数据</translation>
    </message>
    <message>
        <source>Invoices imported</source>
        <translation>已导入账单</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>The contract is still being read. Try again in a moment.</source>
        <translation>合同仍在读取中。请稍后重试。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Fix the file and try again.</source>
        <translation>未导入任何内容：%1。请修正文件后重试。</translation>
    </message>
    <message>
        <source>Everything in this file was here already; nothing changed.</source>
        <translation>此文件中的内容均已存在；没有任何变化。</translation>
    </message>
    <message>
        <source>The proof is written (%1), but the letter is not: %2. Choose another place for both.</source>
        <translation>证明已写入（%1），但信函未写入：%2。请为两者选择其他位置。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditLineModel</name>
    <message>
        <source>Outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>计入抵扣</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>incl. time between outages</source>
        <translation>含中断之间的时间</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Yes: %1</source>
        <translation>是：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditPage</name>
    <message>
        <source>Parts of the page</source>
        <translation>页面的各部分</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Provider’s figures</source>
        <translation>提供商的数据</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Credits and claims</source>
        <translation>抵扣与申索</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CreditText</name>
    <message>
        <source>to be agreed</source>
        <translation>待商定</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>协商</translation>
    </message>
    <message>
        <source>%1, and more to be agreed</source>
        <translation>%1，另有待商定部分</translation>
    </message>
    <message>
        <source>due with %1</source>
        <translation>随 %1 到期</translation>
    </message>
    <message>
        <source>%1 agreed</source>
        <translation>已商定 %1</translation>
    </message>
    <message>
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>%1 被暂扣，因为一项资格条件未满足。</translation>
    </message>
    <message>
        <source>%1 is not given: it is not above the least amount.</source>
        <translation>%1 不予给付：未超过最低金额。</translation>
    </message>
    <message>
        <source>%1 is not due yet: too few of the last periods missed the target.</source>
        <translation>%1 尚未到期：最近未达标的周期太少。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CurrencyTotalModel</name>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>协商确定</translation>
    </message>
    <message>
        <source>Services whose credit is negotiated: they count as nothing here.</source>
        <translation>抵扣由协商确定的服务：此处计为零。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomerForm</name>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>标签，以逗号分隔</translation>
    </message>
    <message>
        <source>Remove logo</source>
        <translation>移除徽标</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Choose logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Language of reports</source>
        <translation>报告语言(&amp;L)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Owner</source>
        <translation>负责人(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Contacts (the first one gets reports and claims)</source>
        <translation>联系人（第一位接收报告和申索）(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>图像 (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG image of at most 1 MB. The logo is as it was; choose another file.</source>
        <translation>%1 不是 1 MB 以内的 PNG 或 JPEG 图像。徽标保持不变；请选择其他文件。</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>Logo of the customer</source>
        <translation>客户的徽标</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, or leave it empty.</source>
        <translation>请从列表中选择时区，或留空。</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. Correct it, or leave it empty.</source>
        <translation>“%1”不是电子邮件地址。请更正，或留空。</translation>
    </message>
    <message>
        <source>What you typed and did not save is here again. Cancel drops it.</source>
        <translation>您已输入但未保存的内容已恢复。点击“取消”将丢弃这些内容。</translation>
    </message>
    <message>
        <source>Language of reports and e-mails</source>
        <translation>报告和邮件的语言</translation>
    </message>
    <message>
        <source>Same as the program</source>
        <translation>与程序相同</translation>
    </message>
    <message>
        <source>Same as the contract</source>
        <translation>与合同相同</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Customers</name>
    <message>
        <source>Reading the customers</source>
        <translation>正在读取客户</translation>
    </message>
    <message>
        <source>Saving the customer</source>
        <translation>正在保存客户</translation>
    </message>
    <message>
        <source>Saving the contract</source>
        <translation>正在保存合同</translation>
    </message>
</context>
<context>
    <name>makegood::ui::CustomersController</name>
    <message>
        <source>C&amp;ustomer…</source>
        <translation>客户(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate contract</source>
        <translation>复制合同(&amp;D)</translation>
    </message>
    <message>
        <source>A&amp;rchive contract</source>
        <translation>归档合同(&amp;R)</translation>
    </message>
    <message>
        <source>Delete contract</source>
        <translation>删除合同</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and id of a contract</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Change of the customer</source>
        <translation>客户的更改</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 已保存。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Archive contract</source>
        <translation>归档合同</translation>
    </message>
    <message>
        <source>The contract of %1 was archived.</source>
        <translation>%1 的合同已归档。</translation>
    </message>
    <message>
        <source>The contract of %1 was deleted.</source>
        <translation>%1 的合同已删除。</translation>
    </message>
    <message>
        <source>The contract could not be duplicated: its text cannot be read. Nothing was changed.</source>
        <translation>无法复制合同：其文本无法读取。未作任何更改。</translation>
    </message>
    <message>
        <source>The contract was duplicated as %1, without its data.</source>
        <translation>合同已复制为 %1，不含其数据。</translation>
    </message>
    <message>
        <source>Archived and &amp;deleted contracts</source>
        <translation>已归档和已删除的合同(&amp;D)</translation>
    </message>
    <message>
        <source>Restore %1 (archived)</source>
        <translation>恢复 %1（已归档）</translation>
    </message>
    <message>
        <source>Restore %1 (deleted)</source>
        <translation>恢复 %1（已删除）</translation>
    </message>
    <message>
        <source>Restore contract</source>
        <translation>恢复合同</translation>
    </message>
    <message>
        <source>The contract of %1 was restored.</source>
        <translation>%1 的合同已恢复。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DataEnd</name>
    <message>
        <source>Data until %1</source>
        <comment>a date and time</comment>
        <translation>数据到 %1 为止</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayCells</name>
    <message>
        <source>Days of the month</source>
        <translation>当月各日</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayStory</name>
    <message>
        <source>Still to come.</source>
        <translation>尚未到来。</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>无数据。</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>无停机时间。</translation>
    </message>
    <message>
        <source>Maintenance %1 to %2.</source>
        <translation>维护 %1 至 %2。</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 无数据。</translation>
    </message>
    <message>
        <source>Down %1 to %2.</source>
        <translation>停机 %1 至 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n outages.</source>
        <translation>
            <numerusform>%Ln 次中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>none of it counts</source>
        <translation>均不计入</translation>
    </message>
    <message>
        <source>%1 count</source>
        <translation>%1 计入</translation>
    </message>
    <message>
        <source>%1 lay in maintenance</source>
        <translation>%1 处于维护中</translation>
    </message>
    <message>
        <source>%1 had an excluded cause</source>
        <translation>%1 的原因被排除</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts of a sentence</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DayTrack</name>
    <message>
        <source>Hours of the day</source>
        <translation>当日各小时</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DaysSection</name>
    <message>
        <source>Days and hours</source>
        <translation>日与小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>当月各日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Hours of the day</source>
        <translation>当日各小时</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>事件(&amp;I)</translation>
    </message>
    <message>
        <source>Days of %1</source>
        <translation>%1 的各日</translation>
    </message>
    <message>
        <source>Days and hours are those of %1.</source>
        <translation>日与小时以 %1 为准。</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>无停机时间</translation>
    </message>
    <message>
        <source>Downtime, min</source>
        <translation>停机时间（分）</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>排除的原因</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>Show the outage of this day on Incidents</source>
        <translation>在“事件”页面显示这一天的中断</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DeadlineModel</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Deadlines</name>
    <message>
        <source>Looking for deadlines</source>
        <translation>正在查找期限</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DesktopNotifier</name>
    <message>
        <source>Show the claim</source>
        <translation>显示申索</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DifferenceModel</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DiscoverSection</name>
    <message>
        <source>Search the series</source>
        <translation>搜索序列</translation>
    </message>
    <message>
        <source>Last state</source>
        <translation>最近状态</translation>
    </message>
    <message>
        <source>Look &amp;again</source>
        <translation>重新查找(&amp;A)</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新查找</translation>
    </message>
    <message>
        <source>Listing what is monitored</source>
        <translation>正在列出监控内容</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>找到的序列</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>主机、检查或标签</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Listing what is monitored.</source>
        <translation>正在列出监控内容。</translation>
    </message>
    <message>
        <source>The source answers, but it has no series with data in the last minutes. Check which series are asked for (step 2), or look again later. Nothing was stored.</source>
        <translation>数据源有应答，但最近几分钟内没有任何序列有数据。请核对所查询的序列（第 2 步），或稍后重新查找。未存储任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n series</source>
        <translation>
            <numerusform>%Ln 个序列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::DowntimeChart</name>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>%1 to %2.</source>
        <comment>months</comment>
        <translation>%1 至 %2。</translation>
    </message>
    <message>
        <source>No month missed its target.</source>
        <translation>没有月份未达到目标。</translation>
    </message>
    <message numerus="yes">
        <source>%n months missed the target: %1.</source>
        <translation>
            <numerusform>%Ln 个月未达到目标：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Most downtime: %1 in %2.</source>
        <translation>停机时间最多：%2，%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n months without data.</source>
        <translation>
            <numerusform>%Ln 个月无数据。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::DraftVerdictModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Announced now: %1; %2</source>
        <translation>现在通知：%1；%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditHistory</name>
    <message>
        <source>taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EditQueue</name>
    <message>
        <source>Saving the review</source>
        <translation>正在保存审阅</translation>
    </message>
    <message>
        <source>it was cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectBox</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n to file</source>
        <translation>
            <numerusform>%Ln 项待提交</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>%1 到期</translation>
    </message>
    <message numerus="yes">
        <source>%n to file, first %1</source>
        <translation>
            <numerusform>%Ln 项待提交，首项期限 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>如果保存</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>无变化</translation>
    </message>
    <message>
        <source>%1 changes from %2 to %3.</source>
        <translation>%1 从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>%1 stays %2.</source>
        <translation>%1 保持 %2。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EffectModel</name>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>仍为 %1</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>If saved</source>
        <translation>保存后</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EntryWords</name>
    <message>
        <source>%1: %2</source>
        <comment>act and subject</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of an entry</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1（此前：%2）</translation>
    </message>
    <message>
        <source>post-mortem received %1</source>
        <translation>事后分析收到于 %1</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>未通知</translation>
    </message>
    <message>
        <source>announced %1</source>
        <translation>通知于 %1</translation>
    </message>
    <message>
        <source>outage of %1</source>
        <translation>%1 的中断</translation>
    </message>
    <message>
        <source>period from %1</source>
        <translation>自 %1 起的周期</translation>
    </message>
    <message>
        <source>invoice %1</source>
        <translation>账单 %1</translation>
    </message>
    <message>
        <source>agreed by %1</source>
        <translation>由 %1 商定</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1，版本 %2</translation>
    </message>
    <message>
        <source>the contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>the agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>the agreement from %1 on</source>
        <translation>自 %1 起的协议</translation>
    </message>
    <message>
        <source>added</source>
        <comment>a customer</comment>
        <translation>已添加</translation>
    </message>
    <message>
        <source>removed</source>
        <comment>a customer</comment>
        <translation>已移除</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a contract</comment>
        <translation>已归档</translation>
    </message>
    <message>
        <source>deleted</source>
        <comment>a contract</comment>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 stays as decided here</source>
        <translation>%1 保持此处的决定</translation>
    </message>
    <message numerus="yes">
        <source>%Ln checks</source>
        <translation>
            <numerusform>%Ln 次检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln state changes</source>
        <translation>
            <numerusform>%Ln 次状态变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln 条请求计数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln 个测量值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tickets</source>
        <translation>
            <numerusform>%Ln 张工单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln 个其他条目</numerusform>
        </translation>
    </message>
    <message>
        <source>restored</source>
        <comment>a contract</comment>
        <translation>已恢复</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ErrorList</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::EstimateSection</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>已商定：%1，由 %2：%3</translation>
    </message>
    <message>
        <source>One amount for the month, by the tier that the availability falls into.</source>
        <translation>按可用性所在的档次，全月一个金额。</translation>
    </message>
    <message>
        <source>Cut to the agreement&apos;s cap.</source>
        <translation>已削减至协议的上限。</translation>
    </message>
    <message>
        <source>Cap and conditions of the credit</source>
        <translation>抵扣的上限与条件</translation>
    </message>
    <message>
        <source>The agreement names no cap and no condition.</source>
        <translation>协议没有规定上限或条件。</translation>
    </message>
    <message>
        <source>By outage and clause</source>
        <translation>按中断和条款</translation>
    </message>
    <message>
        <source>Cap and conditions</source>
        <translation>上限与条件</translation>
    </message>
    <message>
        <source>%1: %2, cut to its cap</source>
        <translation>%1：%2，已削减至上限</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>By remedy: %1.</source>
        <translation>按补救：%1。</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>协议未规定金额：补偿由双方协商。</translation>
    </message>
    <message>
        <source>&amp;Why?</source>
        <translation>为什么？(&amp;W)</translation>
    </message>
    <message>
        <source>Why? Explains this credit</source>
        <translation>为什么？解释此项抵扣</translation>
    </message>
    <message>
        <source>Credit by outage and clause</source>
        <translation>按中断和条款列出的抵扣</translation>
    </message>
    <message>
        <source>Interpretations side by side</source>
        <translation>解读对照</translation>
    </message>
    <message>
        <source>No outage was recorded.</source>
        <translation>没有中断记录。</translation>
    </message>
    <message>
        <source>Interpretations, one change at a time</source>
        <translation>各种解读，每次一项变化</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A customer and a service.</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>月价为 %1。</translation>
    </message>
    <message>
        <source>There is no data for this month, so no credit can be worked out.</source>
        <translation>本月没有数据，因此无法算出抵扣。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceController</name>
    <message>
        <source>Keep a file with %1</source>
        <translation>将文件随 %1 保存</translation>
    </message>
    <message>
        <source>Nothing was added: %1.</source>
        <translation>没有添加任何内容：%1。</translation>
    </message>
    <message>
        <source>evidence for %1</source>
        <translation>%1 的证据</translation>
    </message>
    <message>
        <source>added as evidence</source>
        <translation>已添加为证据</translation>
    </message>
    <message>
        <source>The evidence could not be read: %1. Nothing was changed.</source>
        <translation>无法读取证据：%1。没有任何更改。</translation>
    </message>
    <message>
        <source>Save the evidence</source>
        <translation>保存证据</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>remove evidence of %1</source>
        <translation>移除 %1 的证据</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceJobs</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>无法读取 %1：%2</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 未能写入：%2</translation>
    </message>
    <message>
        <source>Reading the single checks</source>
        <translation>正在读取各次检查</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Reading the evidence</source>
        <translation>正在读取证据</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>正在写入文件</translation>
    </message>
</context>
<context>
    <name>makegood::ui::EvidenceSection</name>
    <message>
        <source>Evidence kept with the incident</source>
        <translation>随事件保存的证据</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add the reference</source>
        <translation>添加引用</translation>
    </message>
    <message>
        <source>Add a &amp;file…</source>
        <translation>添加文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Open the chosen evidence</source>
        <translation>打开所选证据</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>另存为(&amp;V)…</translation>
    </message>
    <message>
        <source>Save the chosen file elsewhere</source>
        <translation>将所选文件保存到别处</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>移除(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the chosen evidence</source>
        <translation>移除所选证据</translation>
    </message>
    <message>
        <source>No evidence yet.</source>
        <translation>尚无证据。</translation>
    </message>
    <message>
        <source>Reference, such as a ticket or an address</source>
        <translation>引用，例如工单或地址</translation>
    </message>
    <message>
        <source>Ticket, address, …</source>
        <translation>工单、地址……</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Explain</name>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>计费周期</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>First failed check</source>
        <translation>首次失败的检查</translation>
    </message>
    <message>
        <source>Last failed check</source>
        <translation>末次失败的检查</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>过短</translation>
    </message>
    <message>
        <source>Outside the period</source>
        <translation>在周期之外</translation>
    </message>
    <message>
        <source>In maintenance</source>
        <translation>维护期间</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Maintenance window</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>排除的原因</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>误差预算</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Credited outage</source>
        <translation>计入抵扣的中断</translation>
    </message>
    <message>
        <source>Earns nothing</source>
        <translation>不产生抵扣</translation>
    </message>
    <message>
        <source>Time between outages</source>
        <translation>中断之间的时间</translation>
    </message>
    <message>
        <source>Not credited</source>
        <translation>不计入抵扣</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>No tier</source>
        <translation>无对应档次</translation>
    </message>
    <message>
        <source>Target not missed</source>
        <translation>目标已达到</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Condition not met</source>
        <translation>条件未满足</translation>
    </message>
    <message>
        <source>Agreed remedy</source>
        <translation>商定的补偿</translation>
    </message>
    <message>
        <source>No remedy agreed</source>
        <translation>未商定补偿</translation>
    </message>
    <message>
        <source>No credit</source>
        <translation>无抵扣</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Nothing was measured, so there is no availability to compare with the target of %1.</source>
        <translation>没有任何测量，因此没有可用性可与目标 %1 比较。</translation>
    </message>
    <message>
        <source>Of %1 measured, %2 were downtime: %3 available.</source>
        <translation>测量的 %1 中有 %2 为停机时间：可用性 %3。</translation>
    </message>
    <message>
        <source>Whether the target of %1 is met depends on how unknown time is counted.</source>
        <translation>是否达到目标 %1 取决于未知时间如何计算。</translation>
    </message>
    <message>
        <source>The target of %1 is met.</source>
        <translation>达到目标 %1。</translation>
    </message>
    <message>
        <source>The target of %1 is missed.</source>
        <translation>未达到目标 %1。</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when more than %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>当月划分为每段 %1 的区间。区间内失败的呼叫或检查超过 %2 时，该区间计为不可用；可用性为各区间的平均值。</translation>
    </message>
    <message>
        <source>Each interval counts with the share that succeeded.</source>
        <translation>每个区间按其成功的比例计算。</translation>
    </message>
    <message>
        <source>A call delivered more than %1 after decoding has failed.</source>
        <translation>解码后超过 %1 才送达的呼叫视为失败。</translation>
    </message>
    <message>
        <source>An interval without calls or checks is left out.</source>
        <translation>没有呼叫或检查的区间不予考虑。</translation>
    </message>
    <message>
        <source>An interval without calls or checks counts as available.</source>
        <translation>没有呼叫或检查的区间计为可用。</translation>
    </message>
    <message>
        <source>Only %1 of bad stretches in a row are an outage.</source>
        <translation>只有连续 %1 的不良时段才构成中断。</translation>
    </message>
    <message>
        <source>Checks are made every %1 (%2).</source>
        <translation>每 %1 检查一次（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row are an outage</source>
        <translation>
            <numerusform>连续 %Ln 次失败的检查构成中断</numerusform>
        </translation>
    </message>
    <message>
        <source>One failed check is an outage</source>
        <translation>一次失败的检查即构成中断</translation>
    </message>
    <message>
        <source>, from the first to the last failed check.</source>
        <translation>，从首次失败的检查到末次失败的检查。</translation>
    </message>
    <message>
        <source>, from the first failed check to the next good one.</source>
        <translation>，从首次失败的检查到下一次成功的检查。</translation>
    </message>
    <message>
        <source>All probes must fail together.</source>
        <translation>所有探针必须同时失败。</translation>
    </message>
    <message>
        <source>Any probe that fails is enough.</source>
        <translation>任一探针失败即可。</translation>
    </message>
    <message>
        <source>Lengths are rounded to %1.</source>
        <translation>时长按 %1 取整。</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3 (incident %4).</source>
        <translation>%1：%2 计为停机时间。原因：%3（事件 %4）。</translation>
    </message>
    <message>
        <source>%1: %2 counted as downtime. Cause: %3.</source>
        <translation>%1：%2 计为停机时间。原因：%3。</translation>
    </message>
    <message>
        <source> (%1, line %2)</source>
        <translation>（%1，第 %2 行）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>Maintenance window %1, %2: %3 accepted.</source>
        <translation>维护窗口 %1，%2：接受 %3。</translation>
    </message>
    <message>
        <source>Announced %1.</source>
        <translation>通知时间：%1。</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>拒绝：%1。</translation>
    </message>
    <message>
        <source>Noted, but not refused: %1.</source>
        <translation>已注明，但未拒绝：%1。</translation>
    </message>
    <message>
        <source>%1 of maintenance were accepted; of a monthly allowance of %2, %3 of downtime were left out.</source>
        <translation>接受维护 %1；在每月额度 %2 之内，排除停机时间 %3。</translation>
    </message>
    <message>
        <source>It counts as downtime.</source>
        <translation>这段时间计为停机时间。</translation>
    </message>
    <message>
        <source>It is left out of the measured time.</source>
        <translation>这段时间从测量时间中扣除。</translation>
    </message>
    <message>
        <source>It does not count as downtime.</source>
        <translation>这段时间不计为停机时间。</translation>
    </message>
    <message>
        <source>First failed check: %1, probe %2</source>
        <translation>首次失败的检查：%1，探针 %2</translation>
    </message>
    <message>
        <source>Last failed check: %1, probe %2</source>
        <translation>末次失败的检查：%1，探针 %2</translation>
    </message>
    <message>
        <source>%1 of it lie outside the billing period.</source>
        <translation>其中 %1 在计费周期之外。</translation>
    </message>
    <message>
        <source>%1 of it lie in maintenance window %2 and do not count.</source>
        <translation>其中 %1 位于维护窗口 %2 之内，不计算。</translation>
    </message>
    <message>
        <source>%1 of it do not count: incident %2, cause %3.</source>
        <translation>其中 %1 不计算：事件 %2，原因 %3。</translation>
    </message>
    <message>
        <source>Incident %1, %2: cause %3.</source>
        <translation>事件 %1，%2：原因 %3。</translation>
    </message>
    <message>
        <source>The credit is %1.</source>
        <translation>抵扣：%1。</translation>
    </message>
    <message>
        <source>The credit is %1, computed %2.</source>
        <translation>抵扣为 %1，计算方式：%2。</translation>
    </message>
    <message>
        <source>There is no credit.</source>
        <translation>没有抵扣。</translation>
    </message>
    <message>
        <source>The cap of the agreement limits it.</source>
        <translation>受协议上限的限制。</translation>
    </message>
    <message>
        <source>%1 are withheld because a condition of the agreement does not hold.</source>
        <translation>由于协议的一项条件未满足，%1 暂扣。</translation>
    </message>
    <message>
        <source>It is due only when the target is missed.</source>
        <translation>仅在未达到目标时应付。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>30</source>
        <translation>30</translation>
    </message>
    <message>
        <source>the length of the period</source>
        <translation>周期长度</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1.</source>
        <translation>抵扣 = 费用 × 计入抵扣的时间 ÷ %1。</translation>
    </message>
    <message>
        <source>Credit = fee × credited time ÷ %1 × %2.</source>
        <translation>抵扣 = 费用 × 计入抵扣的时间 ÷ %1 × %2。</translation>
    </message>
    <message>
        <source>a started block counts as a whole one</source>
        <translation>不足一个区块的按一个区块计算</translation>
    </message>
    <message>
        <source>only whole blocks count</source>
        <translation>只计算完整的区块</translation>
    </message>
    <message>
        <source>over the month</source>
        <translation>（全月合计）</translation>
    </message>
    <message>
        <source>of each outage</source>
        <translation>（按每次中断）</translation>
    </message>
    <message>
        <source>Blocks this month: %1.</source>
        <translation>本月区块数：%1。</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1：%2 计入抵扣</translation>
    </message>
    <message numerus="yes">
        <source>, %n blocks</source>
        <translation>
            <numerusform>，%Ln 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source> (case “%1”)</source>
        <translation>（情形“%1”）</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: it reduces %3.</source>
        <translation>上限为费用的 %1，即 %2：削减 %3。</translation>
    </message>
    <message>
        <source>The cap is %1 of the fee, %2: %3 stay under it.</source>
        <translation>上限为费用的 %1，即 %2：%3 未超过上限。</translation>
    </message>
    <message>
        <source>The condition “%1” did not hold from %2 to %3.</source>
        <translation>条件“%1”从 %2 到 %3 未满足。</translation>
    </message>
    <message>
        <source>The condition “%1” has not held since %2.</source>
        <translation>条件“%1”自 %2 起未满足。</translation>
    </message>
    <message>
        <source>Reason given: %1</source>
        <translation>所述理由：%1</translation>
    </message>
    <message>
        <source>Decided by %1 on %2.</source>
        <translation>由 %1 于 %2 决定。</translation>
    </message>
    <message>
        <source>Claim for the outage %1: %2.</source>
        <translation>对中断 %1 的申索：%2。</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>没有期限。</translation>
    </message>
    <message>
        <source>Still missing: %1.</source>
        <translation>尚缺：%1。</translation>
    </message>
    <message>
        <source>%1 were charged for the month.</source>
        <translation>当月已收取 %1。</translation>
    </message>
    <message>
        <source>The monthly price is %1.</source>
        <translation>月价为 %1。</translation>
    </message>
    <message>
        <source>%1: earns nothing. The agreement names no case for the cause %2, this kind of service and this length.</source>
        <translation>%1：不产生抵扣。协议没有针对原因 %2、此类服务和此时长的情形。</translation>
    </message>
    <message>
        <source>%1 between two outages are credited as well (%2).</source>
        <translation>两次中断之间的 %1 也计入抵扣（%2）。</translation>
    </message>
    <message>
        <source>The availability lies below %1: %2.</source>
        <translation>可用性低于 %1：%2。</translation>
    </message>
    <message>
        <source>The availability reaches every tier: nothing is due.</source>
        <translation>可用性达到所有档次：无须支付。</translation>
    </message>
    <message>
        <source>The target was not missed, so no credit is due.</source>
        <translation>目标已达到，因此无须支付抵扣。</translation>
    </message>
    <message>
        <source>%1 were agreed.</source>
        <translation>已商定 %1。</translation>
    </message>
    <message>
        <source>The remedy is negotiated, and none is recorded for this month.</source>
        <translation>补偿由双方协商，本月没有记录。</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In the report</source>
        <translation>报告中</translation>
    </message>
    <message>
        <source>Target met</source>
        <translation>达到目标</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>credited time</source>
        <translation>计入抵扣的时间</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>claim</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>claim deadline</source>
        <translation>申索期限</translation>
    </message>
    <message>
        <source>Credit of the contract</source>
        <translation>合同的抵扣</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 个百分点</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>%1 的中断</translation>
    </message>
    <message>
        <source>Outage of %1: %2</source>
        <translation>%1 的中断：%2</translation>
    </message>
    <message>
        <source>Reported on %1 by %2.</source>
        <translation>由 %2 于 %1 报告。</translation>
    </message>
    <message>
        <source>Day or hour</source>
        <translation>日或小时</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>What more downtime brings</source>
        <translation>更多停机时间会带来什么</translation>
    </message>
    <message>
        <source>No amount</source>
        <translation>无金额</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Missed deadline</source>
        <translation>错过的期限</translation>
    </message>
    <message>
        <source>Running deadline</source>
        <translation>进行中的期限</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>未答复的请求</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>应履行的内容</translation>
    </message>
    <message>
        <source>Recorded by hand</source>
        <translation>人工记录</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Restore point</source>
        <translation>恢复点</translation>
    </message>
    <message>
        <source>Between snapshots</source>
        <translation>快照之间</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>Higher price</source>
        <translation>更高的价格</translation>
    </message>
    <message>
        <source>Lower price</source>
        <translation>更低的价格</translation>
    </message>
    <message>
        <source>Escalation</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Work outside the service</source>
        <translation>服务以外的工作</translation>
    </message>
    <message>
        <source>Start of work</source>
        <translation>工作开始</translation>
    </message>
    <message>
        <source>%1: %2 of downtime.</source>
        <translation>%1：停机时间 %2。</translation>
    </message>
    <message>
        <source>%1: no downtime.</source>
        <translation>%1：无停机时间。</translation>
    </message>
    <message>
        <source>%1 more of downtime</source>
        <translation>再增加停机时间 %1</translation>
    </message>
    <message>
        <source>More than %1 of further downtime</source>
        <translation>再增加停机时间超过 %1</translation>
    </message>
    <message>
        <source>The tier below %1 was reached on %2.</source>
        <translation>低于 %1 的档次于 %2 达到。</translation>
    </message>
    <message>
        <source>The target was missed on %1.</source>
        <translation>目标于 %1 未能达到。</translation>
    </message>
    <message>
        <source>One more hour of downtime costs %1; the month&apos;s credit would be %2.</source>
        <translation>再多一小时停机时间的代价为 %1；当月抵扣将为 %2。</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3 = %4.</source>
        <translation>%1，将达到低于 %2 的档次：%3 = %4。</translation>
    </message>
    <message>
        <source>%1 reaches the tier below %2: %3.</source>
        <translation>%1，将达到低于 %2 的档次：%3。</translation>
    </message>
    <message>
        <source>%1 misses the target; the month&apos;s credit would be %2.</source>
        <translation>%1，将无法达到目标；当月抵扣将为 %2。</translation>
    </message>
    <message>
        <source>%1 misses the target.</source>
        <translation>%1，将无法达到目标。</translation>
    </message>
    <message>
        <source>The first response to %1 came too late or is late.</source>
        <translation>对 %1 的首次响应过晚或已逾期。</translation>
    </message>
    <message>
        <source>No deadline for the first response to %1 was missed.</source>
        <translation>没有错过对 %1 首次响应的期限。</translation>
    </message>
    <message>
        <source>Updates missed: %1.</source>
        <translation>错过的更新：%1。</translation>
    </message>
    <message>
        <source>Status replies missed: %1.</source>
        <translation>错过的状态答复：%1。</translation>
    </message>
    <message>
        <source>It is resolved: no clock runs any more.</source>
        <translation>已解决：不再计时。</translation>
    </message>
    <message numerus="yes">
        <source>%n business days</source>
        <translation>
            <numerusform>%Ln 个工作日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2.</source>
        <translation>%1，自 %2 起。</translation>
    </message>
    <message>
        <source>It wants a first response within %1.</source>
        <translation>要求在 %1 之内首次响应。</translation>
    </message>
    <message>
        <source>That put the deadline of %1 in force.</source>
        <translation>因此 %1 的期限生效。</translation>
    </message>
    <message>
        <source>It wants an update every %1.</source>
        <translation>要求每 %1 更新一次。</translation>
    </message>
    <message>
        <source>It wants contact without pause, which no clock measures.</source>
        <translation>要求不间断联系，无法计时。</translation>
    </message>
    <message>
        <source>It wants a request for the status answered within %1.</source>
        <translation>要求在 %1 之内答复状态查询。</translation>
    </message>
    <message>
        <source>%1, severity %2: from %3 until %4.</source>
        <translation>%1，严重级别 %2：从 %3 至 %4。</translation>
    </message>
    <message>
        <source>Opened on %1 by %2.</source>
        <translation>于 %1 通过 %2 打开。</translation>
    </message>
    <message>
        <source>First answered on %1.</source>
        <translation>于 %1 首次答复。</translation>
    </message>
    <message>
        <source>It has passed and is still to be met.</source>
        <translation>期限已过，仍待履行。</translation>
    </message>
    <message>
        <source>It is still ahead.</source>
        <translation>期限尚未到来。</translation>
    </message>
    <message>
        <source>The status was asked for on %1; nobody has replied yet.</source>
        <translation>于 %1 查询状态；尚无人答复。</translation>
    </message>
    <message>
        <source>Recorded on %1: %2 %3.</source>
        <translation>记录于 %1：%2 %3。</translation>
    </message>
    <message>
        <source>Recorded on %1: %2.</source>
        <translation>记录于 %1：%2。</translation>
    </message>
    <message>
        <source>Good snapshots over the last %1 with no gap of more than %2.</source>
        <translation>最近 %1 内有完好的快照，间隔不超过 %2。</translation>
    </message>
    <message>
        <source>A higher price is told %1 before it is effective; a lower one is passed on.</source>
        <translation>更高的价格在生效前 %1 告知；更低的价格自动让利。</translation>
    </message>
    <message>
        <source>An escalation of the month is answered within %1.</source>
        <translation>当月的升级在 %1 之内得到答复。</translation>
    </message>
    <message>
        <source>What work outside the service costs is told before it begins.</source>
        <translation>服务以外的工作的费用在开始之前告知。</translation>
    </message>
    <message>
        <source>No ticket’s work begins while a higher one that was open already waits.</source>
        <translation>在已打开的更高级别工单等待时，不开始其他工单的工作。</translation>
    </message>
    <message>
        <source>No file tells how it went: a person records it for the month, with evidence.</source>
        <translation>没有文件说明其履行情况：由人员为当月记录，并附证据。</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4.</source>
        <translation>%1，%2：应有 %4，实有 %3。</translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, within the %3 allowed.</source>
        <translation>%1：自 %2 起没有快照，在允许的 %3 之内。</translation>
    </message>
    <message>
        <source>%1: no snapshot from %2, longer than the %3 allowed.</source>
        <translation>%1：自 %2 起没有快照，超过允许的 %3。</translation>
    </message>
    <message>
        <source>%1: no backup of this kind is on record.</source>
        <translation>%1：没有此类备份的记录。</translation>
    </message>
    <message>
        <source>%1: told on %2, effective on %3.</source>
        <translation>%1：于 %2 告知，于 %3 生效。</translation>
    </message>
    <message>
        <source>That is in time.</source>
        <translation>这是及时的。</translation>
    </message>
    <message>
        <source>It may not be before %1.</source>
        <translation>不得早于 %1。</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is charged.</source>
        <translation>%1：已收取更低的价格 %2。</translation>
    </message>
    <message>
        <source>%1: the lower price of %2 is not charged.</source>
        <translation>%1：未收取更低的价格 %2。</translation>
    </message>
    <message>
        <source>%1: escalated on %2, to be answered by %3.</source>
        <translation>%1：于 %2 升级，须在 %3 之前答复。</translation>
    </message>
    <message>
        <source>Answered on %1.</source>
        <translation>于 %1 答复。</translation>
    </message>
    <message>
        <source>Not answered.</source>
        <translation>未答复。</translation>
    </message>
    <message>
        <source>%1: work began on %2.</source>
        <translation>%1：工作于 %2 开始。</translation>
    </message>
    <message>
        <source>Its cost was told on %1.</source>
        <translation>其费用于 %1 告知。</translation>
    </message>
    <message>
        <source>Its cost was never told.</source>
        <translation>其费用从未告知。</translation>
    </message>
    <message>
        <source>%1: work began on %2 while %3, which is higher, waited.</source>
        <translation>%1：工作于 %2 开始，而级别更高的 %3 仍在等待。</translation>
    </message>
    <message>
        <source>%1: work began on %2 in its turn.</source>
        <translation>%1：工作于 %2 按顺序开始。</translation>
    </message>
    <message>
        <source>%1. Evidence: %2.</source>
        <translation>%1。证据：%2。</translation>
    </message>
    <message>
        <source>%1 recorded on %2: %3. Evidence: %4.</source>
        <translation>%1 于 %2 记录：%3。证据：%4。</translation>
    </message>
    <message>
        <source>State changes</source>
        <translation>状态变化</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1 (%2)</source>
        <translation>，处于自 %1 的变化（%2）以来的状态</translation>
    </message>
    <message>
        <source>, in the state that holds since the change of %1</source>
        <translation>，处于自 %1 的变化以来的状态</translation>
    </message>
    <message>
        <source>Rounded to nothing</source>
        <translation>舍入后为零</translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation>未报告</translation>
    </message>
    <message>
        <source>Identified too late</source>
        <translation>识别过晚</translation>
    </message>
    <message>
        <source>Start of the clock</source>
        <translation>起算时刻</translation>
    </message>
    <message>
        <source>Outside service hours</source>
        <translation>服务时间之外</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Counted requests</source>
        <translation>请求计数</translation>
    </message>
    <message>
        <source>Excused checks</source>
        <translation>免计的检查</translation>
    </message>
    <message>
        <source>No availability</source>
        <translation>无可用性</translation>
    </message>
    <message>
        <source>Promised values</source>
        <translation>承诺的数值</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>承诺的数值</translation>
    </message>
    <message>
        <source>Values that count</source>
        <translation>计入的数值</translation>
    </message>
    <message>
        <source>Worst value</source>
        <translation>最差值</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>至今</translation>
    </message>
    <message>
        <source>Service of the group</source>
        <translation>组内服务</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>Credited by its group</source>
        <translation>由其组抵扣</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>尚未到期</translation>
    </message>
    <message>
        <source>Fee of a month</source>
        <translation>一个月的费用</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>Earns by another remedy</source>
        <translation>按另一补救抵扣</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>免计时间</translation>
    </message>
    <message>
        <source>Within the error budget</source>
        <translation>在误差预算之内</translation>
    </message>
    <message>
        <source>Cap of one outage</source>
        <translation>单次中断的上限</translation>
    </message>
    <message>
        <source>Row of the table</source>
        <translation>表中的行</translation>
    </message>
    <message>
        <source>No row reached</source>
        <translation>未达到任何行</translation>
    </message>
    <message>
        <source>Paid in another period</source>
        <translation>在另一周期支付</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>无中断</translation>
    </message>
    <message>
        <source>No missed deadline</source>
        <translation>无逾期</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>最低金额</translation>
    </message>
    <message>
        <source>Due after several misses</source>
        <translation>多次未达标后到期</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Waited for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>No availability is promised, so none is measured.</source>
        <translation>未承诺可用性，因此不作测量。</translation>
    </message>
    <message>
        <source>The target of %1 is not missed so far.</source>
        <translation>到目前为止 %1 的目标并未错失。</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n samples one says nothing.</source>
        <translation>
            <numerusform>样本少于 %Ln 个时不作判断。</numerusform>
        </translation>
    </message>
    <message>
        <source>All calls, checks and requests of the month count together: availability is the share of them that succeeded.</source>
        <translation>当月全部呼叫、检查和请求一起计算：可用性是其中成功的份额。</translation>
    </message>
    <message>
        <source>The month is cut into intervals of %1. An interval counts as unavailable when at least %2 of its calls or checks failed; availability is the mean of the intervals.</source>
        <translation>当月被划分为 %1 的区间。至少 %2 的呼叫或检查失败时，该区间计为不可用；可用性是各区间的平均值。</translation>
    </message>
    <message numerus="yes">
        <source>%n probes must fail together.</source>
        <translation>
            <numerusform>必须有 %Ln 个探针同时失败。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lengths are cut down to %1.</source>
        <translation>时长向下取至 %1。</translation>
    </message>
    <message>
        <source>Lengths are rounded up to %1.</source>
        <translation>时长向上取至 %1。</translation>
    </message>
    <message>
        <source>A failed check counts as none while %1 fails too.</source>
        <translation>当 %1 也失败时，失败的检查不计。</translation>
    </message>
    <message>
        <source>An outage counts from when its fault was identified.</source>
        <translation>中断从其故障被识别时起算。</translation>
    </message>
    <message>
        <source>Availability is a share of %1, whatever the length of the month.</source>
        <translation>无论当月多长，可用性都是 %1 的份额。</translation>
    </message>
    <message>
        <source>It lasted %1; rounded to whole multiples of %2 nothing is left.</source>
        <translation>持续 %1；舍入为 %2 的整倍数后为零。</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened from %1 before it until its end.</source>
        <translation>没有工单报告它：从其前 %1 到其结束，没有在范围内的工单开启。</translation>
    </message>
    <message>
        <source>No ticket reports it: none in scope was opened before its end.</source>
        <translation>没有工单报告它：在其结束之前没有在范围内的工单开启。</translation>
    </message>
    <message>
        <source>The fault of incident %1 was identified at %2, when it was over.</source>
        <translation>事件 %1 的故障在 %2 被识别，那时已经结束。</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; the budget is overdrawn (%2).</source>
        <translation>目标允许 %1 的停机时间；预算已透支（%2）。</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime; %2 of it are left.</source>
        <translation>目标允许 %1 的停机时间；还剩 %2。</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when ticket %3 was opened.</source>
        <translation>首次失败在 %1；从 %2 工单 %3 开启时起算。</translation>
    </message>
    <message>
        <source>The first failure was at %1; it counts from %2, when the fault of incident %3 was identified.</source>
        <translation>首次失败在 %1；从 %2 事件 %3 的故障被识别时起算。</translation>
    </message>
    <message>
        <source>%1 of it lie outside service hours and do not count.</source>
        <translation>其中 %1 在服务时间之外，不计。</translation>
    </message>
    <message>
        <source>The service is promised in its service hours: %1 of the month are left out.</source>
        <translation>该服务在其服务时间内承诺：当月 %1 不计入。</translation>
    </message>
    <message>
        <source>The credit is to be agreed between the parties.</source>
        <translation>抵扣须由双方商定。</translation>
    </message>
    <message>
        <source>A negotiated remedy is still to be agreed.</source>
        <translation>协商的补救仍待商定。</translation>
    </message>
    <message>
        <source>%1 are not given: they are not above the least amount.</source>
        <translation>%1 不予给付：未超过最低金额。</translation>
    </message>
    <message>
        <source>%1 are not due yet: too few of the last periods missed the target.</source>
        <translation>%1 尚未到期：最近未达标的周期太少。</translation>
    </message>
    <message>
        <source>It is due whether the target is missed or not.</source>
        <translation>无论是否未达到目标都到期。</translation>
    </message>
    <message>
        <source>It is due once, when an outage is admitted.</source>
        <translation>接纳一次中断时到期一次。</translation>
    </message>
    <message>
        <source>It is due when the promised value “%1” is not kept.</source>
        <translation>承诺的数值“%1”未得到遵守时到期。</translation>
    </message>
    <message>
        <source>It is due for each late response to a ticket.</source>
        <translation>每次迟延的工单响应都到期。</translation>
    </message>
    <message>
        <source>It is due for each late update of a ticket.</source>
        <translation>每次迟延的工单更新都到期。</translation>
    </message>
    <message>
        <source>It is due for each ticket that is resolved late.</source>
        <translation>每个迟延解决的工单都到期。</translation>
    </message>
    <message>
        <source>%1 for each unit</source>
        <translation>每个单位 %1</translation>
    </message>
    <message>
        <source>Each calendar day that credited time touches earns %1, once a month.</source>
        <translation>抵扣时间触及的每个日历日获得 %1，每月一次。</translation>
    </message>
    <message>
        <source>An outage that earns a block earns %1 of the fee once more.</source>
        <translation>达到一个时间块的中断再获得一次费用的 %1。</translation>
    </message>
    <message>
        <source>A credit by the month’s credited time, as the table of lengths says.</source>
        <translation>按当月抵扣时间，依时长表给予抵扣。</translation>
    </message>
    <message>
        <source>A credit for each outage by its length, as the table says.</source>
        <translation>每次中断按其时长，依表给予抵扣。</translation>
    </message>
    <message>
        <source>A flat credit of %1.</source>
        <translation>固定抵扣 %1。</translation>
    </message>
    <message>
        <source>The first %1 of each outage earn nothing.</source>
        <translation>每次中断的前 %1 不获得抵扣。</translation>
    </message>
    <message>
        <source>Only what is beyond the month’s error budget earns, the oldest first left out.</source>
        <translation>只有超出当月误差预算的部分获得抵扣，最早的先略去。</translation>
    </message>
    <message>
        <source>One outage earns at most %1 of the fee.</source>
        <translation>单次中断最多获得费用的 %1。</translation>
    </message>
    <message>
        <source>Units of the service: %1.</source>
        <translation>服务的单位数：%1。</translation>
    </message>
    <message>
        <source>Remedy “%1”, %2</source>
        <translation>补救“%1”，%2</translation>
    </message>
    <message>
        <source>%1: it names no amount.</source>
        <translation>%1：未指定金额。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Withheld: %1.</source>
        <translation>暂扣：%1。</translation>
    </message>
    <message>
        <source>Its cap limits it.</source>
        <translation>其上限作了限制。</translation>
    </message>
    <message>
        <source>The value lies beyond %1: %2.</source>
        <translation>数值超出 %1：%2。</translation>
    </message>
    <message>
        <source>The availability lies at or below %1: %2.</source>
        <translation>可用性在 %1 或以下：%2。</translation>
    </message>
    <message>
        <source>%1 are longer than %2: %3.</source>
        <translation>%1 长于 %2：%3。</translation>
    </message>
    <message>
        <source>%1 are at least %2: %3.</source>
        <translation>%1 至少为 %2：%3。</translation>
    </message>
    <message>
        <source>Of “%1” nothing was measured.</source>
        <translation>“%1”没有任何测量。</translation>
    </message>
    <message>
        <source>“%1” was not measured for this service.</source>
        <translation>未对此服务测量“%1”。</translation>
    </message>
    <message>
        <source>“%1” came to %2: kept.</source>
        <translation>“%1”为 %2：已遵守。</translation>
    </message>
    <message>
        <source>“%1” came to %2: not kept.</source>
        <translation>“%1”为 %2：未遵守。</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Ticket %1: the %2 due on %3 was %4 late</source>
        <translation>工单 %1：应于 %3 作出的%2迟了 %4</translation>
    </message>
    <message>
        <source>A credit needs the target to be missed in %1 of the last %2 periods</source>
        <translation>抵扣要求在最近 %2 个周期中有 %1 个未达到目标</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so it is due.</source>
        <translation>%1：有 %2 个未达到，因此到期。</translation>
    </message>
    <message>
        <source>%1: it was missed in %2, so nothing is due yet.</source>
        <translation>%1：有 %2 个未达到，因此尚无到期。</translation>
    </message>
    <message>
        <source>%1: the contract did not run.</source>
        <translation>%1：合同未在执行。</translation>
    </message>
    <message>
        <source>%1: nothing was measured.</source>
        <translation>%1：没有任何测量。</translation>
    </message>
    <message>
        <source>%1: the target was met.</source>
        <translation>%1：达到目标。</translation>
    </message>
    <message>
        <source>%1: the target was missed.</source>
        <translation>%1：未达到目标。</translation>
    </message>
    <message>
        <source>%1: earns by an earlier remedy already.</source>
        <translation>%1：已按前面的补救获得抵扣。</translation>
    </message>
    <message>
        <source>%1 of it are free and earn nothing.</source>
        <translation>其中 %1 免计，不获得抵扣。</translation>
    </message>
    <message>
        <source>%1 of it lie within the month’s error budget and earn nothing.</source>
        <translation>其中 %1 在当月误差预算之内，不获得抵扣。</translation>
    </message>
    <message>
        <source>The cap of one outage is %1 of the fee: it reduces %2.</source>
        <translation>单次中断的上限是费用的 %1：它削减了 %2。</translation>
    </message>
    <message>
        <source>%1 reach no row of the table.</source>
        <translation>%1 未达到表中任何行。</translation>
    </message>
    <message>
        <source>It began before this period, and is paid in the period in which it began.</source>
        <translation>它在本周期之前开始，在其开始的周期支付。</translation>
    </message>
    <message>
        <source>No deadline for a %1 was missed.</source>
        <translation>没有错过任何%1的期限。</translation>
    </message>
    <message>
        <source>%1 are not above the least amount of %2, so they are not given.</source>
        <translation>%1 未超过最低金额 %2，因此不予给付。</translation>
    </message>
    <message>
        <source>Ticket %1 reports it.</source>
        <translation>工单 %1 报告了它。</translation>
    </message>
    <message>
        <source>The value lies beyond no tier: nothing is due.</source>
        <translation>数值未超出任何档次：没有到期。</translation>
    </message>
    <message>
        <source>Of the rest nothing was measured that counts.</source>
        <translation>其余没有计入的测量。</translation>
    </message>
    <message>
        <source>%1: promised is %2. No value counts, so there is no verdict.</source>
        <translation>%1：承诺为 %2。没有计入的数值，因此没有结论。</translation>
    </message>
    <message>
        <source>%1: the %2 is %3, and promised is %4: %5.</source>
        <translation>%1：%2为 %3，承诺为 %4：%5。</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已遵守</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未遵守</translation>
    </message>
    <message>
        <source>Values that count: %1.</source>
        <translation>计入的数值：%1。</translation>
    </message>
    <message>
        <source>Left out in accepted maintenance: %1.</source>
        <translation>因已接受的维护而略去：%1。</translation>
    </message>
    <message>
        <source>Left out in incidents that do not count: %1.</source>
        <translation>因不计的事件而略去：%1。</translation>
    </message>
    <message>
        <source>Left out outside service hours: %1.</source>
        <translation>因在服务时间之外而略去：%1。</translation>
    </message>
    <message>
        <source>Stretches of time with values: %1.</source>
        <translation>有数值的时段：%1。</translation>
    </message>
    <message>
        <source>Beyond the bound: %1.</source>
        <translation>超出界限：%1。</translation>
    </message>
    <message>
        <source>The worst value that counts: %1 at %2, measured by %3.</source>
        <translation>计入的最差值：%1，在 %2，由 %3 测量。</translation>
    </message>
    <message>
        <source>It stands in %1, line %2.</source>
        <translation>见 %1，第 %2 行。</translation>
    </message>
    <message>
        <source>It came from %1.</source>
        <translation>来自 %1。</translation>
    </message>
    <message>
        <source>The agreement promises values of this service, and no availability.</source>
        <translation>协议承诺此服务的数值，未承诺可用性。</translation>
    </message>
    <message>
        <source>The tier at or below %1 was reached on %2.</source>
        <translation>%1 及以下的档次在 %2 达到。</translation>
    </message>
    <message>
        <source>%1 reaches the tier at or below %2: %3.</source>
        <translation>%1 达到 %2 及以下的档次：%3。</translation>
    </message>
    <message>
        <source>the quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>the year</source>
        <translation>年度</translation>
    </message>
    <message numerus="yes">
        <source>the last %n days up to the end of the month</source>
        <translation>
            <numerusform>截至月末的最近 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>At the rate of the last days (%1 of downtime in %2), the %3 that remain would take %4.</source>
        <translation>按最近几天的速率（%2 中停机 %1），剩余的 %3 将消耗 %4。</translation>
    </message>
    <message>
        <source>Met: the period is over. %1</source>
        <translation>达到：周期已结束。%1</translation>
    </message>
    <message>
        <source>Breached: even without any further downtime the target is missed.</source>
        <translation>未达到：即使不再停机，目标也未达到。</translation>
    </message>
    <message>
        <source>Breached: the period is over and the target is missed.</source>
        <translation>未达到：周期已结束，目标未达到。</translation>
    </message>
    <message>
        <source>At risk: %1</source>
        <translation>有风险：%1</translation>
    </message>
    <message>
        <source>A running period is at risk when less than a quarter of the budget is left, or when that rate would use the rest up.</source>
        <translation>进行中的周期在预算剩余不足四分之一，或该速率将用尽剩余预算时，即有风险。</translation>
    </message>
    <message>
        <source>On track: the period still runs, so nothing is met yet. %1</source>
        <translation>正常：周期仍在进行，因此尚未达到什么。%1</translation>
    </message>
    <message>
        <source>%1, which runs %2: of %3 measured, %4 were downtime.</source>
        <translation>%1，执行期间 %2：测量 %3，其中停机 %4。</translation>
    </message>
    <message>
        <source>%1: of %2 measured, %3 were downtime.</source>
        <translation>%1：测量 %2，其中停机 %3。</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands until %2.</source>
        <translation>该权利产生于 %1，有效至 %2。</translation>
    </message>
    <message>
        <source>The right arose on %1 and stands for good.</source>
        <translation>该权利产生于 %1，永久有效。</translation>
    </message>
    <message>
        <source>more than %1 of downtime</source>
        <translation>停机时间超过 %1</translation>
    </message>
    <message>
        <source>the target missed</source>
        <translation>未达到目标</translation>
    </message>
    <message>
        <source>Condition: %1 in one period.</source>
        <translation>条件：一个周期内 %1。</translation>
    </message>
    <message>
        <source>Condition: %1 in %2 of the last %3 periods.</source>
        <translation>条件：最近 %3 个周期中有 %2 个 %1。</translation>
    </message>
    <message>
        <source>Of the time that has passed, %1 were available; %2 of downtime so far.</source>
        <translation>在已过去的时间中，%1 可用；至今停机 %2。</translation>
    </message>
    <message>
        <source>Nothing has been measured so far.</source>
        <translation>至今没有任何测量。</translation>
    </message>
    <message>
        <source>It counts with %1: what incident %2 affected.</source>
        <translation>它按 %1 计：事件 %2 所影响的部分。</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: group %1 is credited.</source>
        <translation>该服务本身不获得抵扣：抵扣给予组 %1。</translation>
    </message>
    <message>
        <source>The service earns nothing by itself: its class is promised to groups.</source>
        <translation>该服务本身不获得抵扣：其类别是对组承诺的。</translation>
    </message>
    <message>
        <source>Nothing is due yet: the amount is worked out with %1, which ends the period.</source>
        <translation>尚无到期：金额随结束该周期的 %1 计算。</translation>
    </message>
    <message>
        <source>%1: %2, as charged.</source>
        <translation>%1：%2，按实际收费。</translation>
    </message>
    <message>
        <source>%1: %2, the price.</source>
        <translation>%1：%2，价格。</translation>
    </message>
    <message numerus="yes">
        <source>%n business hours</source>
        <translation>
            <numerusform>%Ln 个营业小时</numerusform>
        </translation>
    </message>
    <message>
        <source>It wants the ticket resolved within %1; what counts is: %2.</source>
        <translation>它要求工单在 %1 内解决；计为解决的是：%2。</translation>
    </message>
    <message>
        <source>Resolved on %1.</source>
        <translation>于 %1 解决。</translation>
    </message>
    <message>
        <source>It is not resolved.</source>
        <translation>尚未解决。</translation>
    </message>
    <message>
        <source>The deadline in force is %1.</source>
        <translation>有效的期限是 %1。</translation>
    </message>
    <message>
        <source>A deadline for it was missed.</source>
        <translation>错过了一个期限。</translation>
    </message>
    <message>
        <source>No deadline for it was missed.</source>
        <translation>没有错过期限。</translation>
    </message>
    <message>
        <source>The customer is to answer: the clocks have stood still so far, %1 (%2).</source>
        <translation>等待客户答复：时钟至今停了 %1（%2）。</translation>
    </message>
    <message>
        <source>The customer was to answer: the clocks stood still for %1 (%2).</source>
        <translation>曾等待客户答复：时钟停了 %1（%2）。</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and the contract has no service %1: it earns nothing.</source>
        <translation>迟延的答复按工单所属服务的费用支付，而合同没有服务 %1：不获得抵扣。</translation>
    </message>
    <message>
        <source>A late answer is paid for by the fee of the ticket’s service, and it names none: it earns nothing.</source>
        <translation>迟延的答复按工单所属服务的费用支付，而它未指明服务：不获得抵扣。</translation>
    </message>
    <message>
        <source>It passed while it was in force, by %1 without the time that stood still.</source>
        <translation>它在有效期间过期，超过 %1，不含停止的时间。</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>最低解读</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>最高解读</translation>
    </message>
    <message>
        <source>Partly accepted: %1.</source>
        <translation>部分接受：%1。</translation>
    </message>
    <message>
        <source>%1 of maintenance accepted; %2 excluded from the measured time.</source>
        <translation>接受 %1 的维护；从测量时间中排除 %2。</translation>
    </message>
    <message>
        <source>%1 without data; %2 of the time so far was measured.</source>
        <translation>%1 无数据；至今时间的 %2 已测量。</translation>
    </message>
    <message>
        <source>%1 without data.</source>
        <translation>%1 无数据。</translation>
    </message>
    <message>
        <source>It is due for each outage that counts, whether the target is missed or not.</source>
        <translation>每次计入的中断均产生抵扣，无论是否达到目标。</translation>
    </message>
    <message>
        <source>Each %1 of delay earns %2; %3.</source>
        <translation>每延迟 %1 获得 %2；%3。</translation>
    </message>
    <message>
        <source>Each %1 of credited time %2 earns %3; %4.</source>
        <translation>计入抵扣的时间%2每 %1 获得 %3；%4。</translation>
    </message>
    <message>
        <source>Claim for the whole period %1: %2.</source>
        <translation>针对整个周期 %1 的申索：%2。</translation>
    </message>
    <message>
        <source>The deadline no longer applies.</source>
        <translation>期限不再适用。</translation>
    </message>
    <message>
        <source>File it by %1.</source>
        <translation>须在 %1 前提交。</translation>
    </message>
    <message>
        <source>%1 of maintenance excluded.</source>
        <translation>已排除 %1 的维护。</translation>
    </message>
    <message>
        <source>%1 outside service hours.</source>
        <translation>%1 在服务时间之外。</translation>
    </message>
    <message>
        <source>%1 with an excluded cause.</source>
        <translation>%1 的原因被排除。</translation>
    </message>
    <message>
        <source>%1 still to come.</source>
        <translation>%1 尚未到来。</translation>
    </message>
    <message>
        <source>The month has not begun. The target of %1 will allow %2 of downtime.</source>
        <translation>该月尚未开始。%1 的目标将允许 %2 的停机时间。</translation>
    </message>
    <message>
        <source>The budget of %2 was used up on %3. With %4 of downtime, the target of %1 is missed.</source>
        <translation>%2 的预算已于 %3 用尽。停机时间为 %4，未达到 %1 的目标。</translation>
    </message>
    <message>
        <source>The month is over. %2 of downtime, of %1 allowed.</source>
        <translation>该月已结束。停机时间 %2，允许 %1。</translation>
    </message>
    <message>
        <source>%2 of downtime so far, of %1 allowed.</source>
        <translation>至今停机时间 %2，允许 %1。</translation>
    </message>
    <message>
        <source>There is no forecast: how the intervals count is known only at the end.</source>
        <translation>没有预测：各区间如何计算要到最后才知道。</translation>
    </message>
    <message>
        <source>%1 of the downtime is dated later than now and counts already.</source>
        <translation>停机时间中有 %1 的日期晚于现在，但已计入。</translation>
    </message>
    <message>
        <source>At the last 7 days’ rate (%1 in %2)</source>
        <translation>按最近 7 天的速率（%2 内 %1）</translation>
    </message>
    <message>
        <source>At this month’s rate (%1 in %2)</source>
        <translation>按本月的速率（%2 内 %1）</translation>
    </message>
    <message>
        <source>%1 the target is missed on %2.</source>
        <translation>%1，到 %2 将无法达到目标。</translation>
    </message>
    <message>
        <source>%1 downtime reaches %2 by the end of the month.</source>
        <translation>%1，到月底停机时间将达到 %2。</translation>
    </message>
    <message>
        <source>%1 the target is met, with %2 of downtime by the end of the month.</source>
        <translation>%1，将达到目标，到月底停机时间为 %2。</translation>
    </message>
    <message>
        <source>It would be withheld, because a condition of the agreement does not hold.</source>
        <translation>它将被暂扣，因为协议的一个条件未满足。</translation>
    </message>
    <message>
        <source>The agreement names no amount: the remedy is negotiated.</source>
        <translation>协议未规定金额：补偿由双方协商。</translation>
    </message>
    <message>
        <source>The period is %1: %2, %3 time.</source>
        <translation>周期为 %1：%2，%3 时间。</translation>
    </message>
    <message>
        <source>The period is %1, which ends with %2. So far: %3, %4 time.</source>
        <translation>周期为 %1，于 %2 结束。至今：%3，%4 时间。</translation>
    </message>
    <message>
        <source>%1 of the %2 allowed is left.</source>
        <translation>允许的 %2 中还剩 %1。</translation>
    </message>
    <message>
        <source>No data for this period.</source>
        <translation>此周期没有数据。</translation>
    </message>
    <message>
        <source>Incomplete data: the target is met if time without data was up, and missed if it was down.</source>
        <translation>数据不完整：若无数据的时间为可用，则达到目标；若为停机，则未达到目标。</translation>
    </message>
    <message>
        <source>Corrected on %1 by %2, version %3: %4.</source>
        <translation>由 %2 于 %1 更正，版本 %3：%4。</translation>
    </message>
    <message>
        <source>Excluded by its cause</source>
        <translation>因其原因而排除</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when at least %2 of its checks or requests failed.</source>
        <translation>该月划分为长 %1 的时段；其中至少 %2 的检查或请求失败时，该时段为不良。</translation>
    </message>
    <message>
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks or requests failed.</source>
        <translation>该月划分为长 %1 的时段；其中超过 %2 的检查或请求失败时，该时段为不良。</translation>
    </message>
    <message>
        <source>Only outages over %1 count.</source>
        <translation>只有超过 %1 的中断才计入。</translation>
    </message>
    <message>
        <source>Outages under %1 do not count.</source>
        <translation>短于 %1 的中断不计入。</translation>
    </message>
    <message>
        <source>An outage counts from its ticket. Without a ticket opened before it ends, it does not count.</source>
        <translation>中断从其工单起算。若结束前没有打开工单，则不计入。</translation>
    </message>
    <message>
        <source>It lasted %1; only outages over %2 count.</source>
        <translation>持续了 %1；只有超过 %2 的中断才计入。</translation>
    </message>
    <message>
        <source>It lasted %1; outages under %2 do not count.</source>
        <translation>持续了 %1；短于 %2 的中断不计入。</translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 has a log of %Ln state changes: each state is read as a check when it begins and every %2 as long as it holds.</source>
        <translation>
            <numerusform>探针 %1 有一份含 %Ln 次状态变化的日志：每个状态在开始时以及持续期间每隔 %2 读作一次检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Probe %1 counted %Ln requests in this month, of which %2 failed (lines read: %3).</source>
        <translation>
            <numerusform>探针 %1 在该月统计了 %Ln 个请求，其中 %2 个失败（读取行数：%3）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed checks count as none, because %1 failed too.</source>
        <translation>
            <numerusform>%Ln 次失败的检查不计入，因为 %1 也失败了。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: seen, but it does not count.</source>
        <translation>%1：已发现，但不计入。</translation>
    </message>
    <message numerus="yes">
        <source>, %1 of %Ln requests failed</source>
        <translation>
            <numerusform>，%Ln 个请求中 %1 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>First requests that failed: %1, probe %2</source>
        <translation>最早失败的请求：%1，探针 %2</translation>
    </message>
    <message>
        <source>Last requests that failed: %1, probe %2</source>
        <translation>最后失败的请求：%1，探针 %2</translation>
    </message>
    <message>
        <source>Left out because of the cause: %1 of downtime.</source>
        <translation>因其原因而不计：%1 的停机时间。</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the hours of the month’s days)</source>
        <translation>%1 的费用（%2 ÷ 当月各天的小时数）</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days of 24 hours)</source>
        <translation>%1 的费用（%2 ÷ %3 天，每天 24 小时）</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ the days of the month)</source>
        <translation>%1 的费用（%2 ÷ 当月天数）</translation>
    </message>
    <message>
        <source>%1 of charges (%2 ÷ %3 days)</source>
        <translation>%1 的费用（%2 ÷ %3 天）</translation>
    </message>
    <message>
        <source>A credit out of %1, by how far the promised value is missed: only the farthest row reached counts.</source>
        <translation>以 %1 为基数的抵扣，按偏离承诺值的程度：只计所达到的最远一行。</translation>
    </message>
    <message>
        <source>A credit out of %1, by the availability: only the lowest tier reached counts.</source>
        <translation>以 %1 为基数的抵扣，按可用性：只计所达到的最低档次。</translation>
    </message>
    <message>
        <source>No outage earned a credit, so nothing is due.</source>
        <translation>没有中断可得抵扣，因此无应付款项。</translation>
    </message>
    <message>
        <source>No credit for %1 of it: incident %2, cause %3.</source>
        <translation>其中 %1 无抵扣：事件 %2，原因 %3。</translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln promised values, %1 are kept and %2 are missed.</source>
        <translation>
            <numerusform>%Ln 个承诺值中，%1 个已遵守，%2 个未遵守。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On each of the last %1 days: %Ln good backups that are still kept.</source>
        <translation>
            <numerusform>最近 %1 天，每天：%Ln 个仍保留的完好备份。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A good restore point in each of the last %Ln weeks, still kept.</source>
        <translation>
            <numerusform>最近 %Ln 周，每周有一个仍保留的完好恢复点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>无数据的时间</translation>
    </message>
    <message>
        <source>The deadline was %1.</source>
        <translation>期限已过：%1。</translation>
    </message>
    <message>
        <source>The billing period runs %1, %2 time.</source>
        <translation>计费周期为 %1，%2 时间。</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>%1 to %2, %3 time.</source>
        <translation>%1 至 %2，%3 时间。</translation>
    </message>
    <message>
        <source>Measured until %1.</source>
        <translation>测量到 %1 为止。</translation>
    </message>
    <message>
        <source>It does not count.</source>
        <translation>不计入。</translation>
    </message>
    <message>
        <source>%1 counted. Cause: %2.</source>
        <translation>计入 %1。原因：%2。</translation>
    </message>
    <message>
        <source>Counted as downtime</source>
        <translation>计为停机时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time and probe</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>%1 allowed.</source>
        <translation>允许 %1。</translation>
    </message>
    <message>
        <source>None allowed, %1 over.</source>
        <translation>不允许停机，超出 %1。</translation>
    </message>
    <message>
        <source>%1 allowed, %2 over.</source>
        <translation>允许 %1，超出 %2。</translation>
    </message>
    <message>
        <source>%1 allowed, %2 left.</source>
        <translation>允许 %1，剩余 %2。</translation>
    </message>
    <message>
        <source>%1, by %2.</source>
        <translation>%1，通过 %2。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>None of it accepted, so none is excluded.</source>
        <translation>均未被接受，因此没有排除任何时间。</translation>
    </message>
    <message>
        <source>%1 accepted.</source>
        <translation>接受 %1。</translation>
    </message>
    <message>
        <source>None of it accepted.</source>
        <translation>均未被接受。</translation>
    </message>
    <message>
        <source>%1 credited</source>
        <translation>计入抵扣 %1</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>计入抵扣</translation>
    </message>
    <message>
        <source>Earns nothing: the agreement names no case for the cause %1, this kind of service and this length.</source>
        <translation>不产生抵扣：协议没有针对原因 %1、此类服务和此时长的情形。</translation>
    </message>
    <message>
        <source>Earns by an earlier remedy already.</source>
        <translation>已按前面的补偿获得抵扣。</translation>
    </message>
    <message>
        <source>In accepted maintenance</source>
        <translation>在被接受的维护期间</translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation>原因：%1</translation>
    </message>
    <message>
        <source>Nothing measured</source>
        <translation>没有任何测量</translation>
    </message>
    <message>
        <source>Target missed</source>
        <translation>未达到目标</translation>
    </message>
    <message>
        <source>No downtime so far.</source>
        <translation>至今无停机时间。</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>无停机时间。</translation>
    </message>
    <message>
        <source>%1 of downtime so far.</source>
        <translation>至今停机时间 %1。</translation>
    </message>
    <message>
        <source>%1 of downtime.</source>
        <translation>停机时间 %1。</translation>
    </message>
    <message>
        <source>The promise of %1 allows none.</source>
        <translation>承诺的 %1 不允许任何停机时间。</translation>
    </message>
    <message>
        <source>The promise of %1 allows none, so it is missed.</source>
        <translation>承诺的 %1 不允许任何停机时间，因此承诺未得到遵守。</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept so far.</source>
        <translation>承诺的 %1 允许 %2，因此承诺至今得到遵守。</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is kept.</source>
        <translation>承诺的 %1 允许 %2，因此承诺得到遵守。</translation>
    </message>
    <message>
        <source>The promise of %1 allows %2, so it is missed.</source>
        <translation>承诺的 %1 允许 %2，因此承诺未得到遵守。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureCell</name>
    <message>
        <source>Press Enter to see why</source>
        <translation>按回车键查看原因</translation>
    </message>
    <message>
        <source>Click to see why</source>
        <translation>单击查看原因</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureLabel</name>
    <message>
        <source>Click to see why</source>
        <translation>单击查看原因</translation>
    </message>
    <message>
        <source>Press Enter to see why</source>
        <translation>按回车键查看原因</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FigureModel</name>
    <message numerus="yes">
        <source>%n figures of the provider together</source>
        <translation>
            <numerusform>提供商的 %Ln 项数据合计</numerusform>
        </translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Our time</source>
        <translation>我方时间</translation>
    </message>
    <message>
        <source>Their time</source>
        <translation>对方时间</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>time</comment>
        <translation>对方减我方</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>更长</translation>
    </message>
    <message>
        <source>Our amount</source>
        <translation>我方金额</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>对方金额</translation>
    </message>
    <message>
        <source>Theirs less ours</source>
        <comment>amount</comment>
        <translation>对方减我方</translation>
    </message>
    <message>
        <source>Higher</source>
        <translation>更高</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>by the provider’s own account</source>
        <translation>按提供商自己的说法</translation>
    </message>
    <message>
        <source>by the provider’s own account: %1</source>
        <translation>按提供商自己的说法：%1</translation>
    </message>
    <message>
        <source>only in the provider’s figures</source>
        <translation>仅见于提供商的数据</translation>
    </message>
    <message>
        <source>not in the provider’s figures</source>
        <translation>不在提供商的数据中</translation>
    </message>
    <message>
        <source>runs past the month, so it is not compared</source>
        <translation>延续到该月之后，因此不作比较</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindField</name>
    <message>
        <source>Find a customer, incident or command</source>
        <translation>查找客户、事件或命令</translation>
    </message>
    <message>
        <source>Find (%1)</source>
        <translation>查找（%1）</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FindingWords</name>
    <message>
        <source>The terms and prices</source>
        <translation>条款与价格</translation>
    </message>
    <message>
        <source>The terms that hold from later days on</source>
        <translation>自后续日期起生效的条款</translation>
    </message>
    <message>
        <source>The texts of agreements</source>
        <translation>协议文本</translation>
    </message>
    <message>
        <source>The incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The agreed remedies</source>
        <translation>商定的补偿</translation>
    </message>
    <message>
        <source>The maintenance windows</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>The edits of maintenance windows</source>
        <translation>对维护窗口的编辑</translation>
    </message>
    <message>
        <source>The tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>The events of tickets</source>
        <translation>工单的事件记录</translation>
    </message>
    <message>
        <source>The backups of the provider</source>
        <translation>提供商的备份</translation>
    </message>
    <message>
        <source>The price notices</source>
        <translation>价格变动通知</translation>
    </message>
    <message>
        <source>The proofs</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>The claims</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>The history of claims</source>
        <translation>申索的历史记录</translation>
    </message>
    <message>
        <source>The provider’s figures</source>
        <translation>提供商的数据</translation>
    </message>
    <message>
        <source>The credits on invoices</source>
        <translation>账单上的抵扣</translation>
    </message>
    <message>
        <source>The reported months</source>
        <translation>已报告的月份</translation>
    </message>
    <message>
        <source>The records of obligations</source>
        <translation>义务记录</translation>
    </message>
    <message>
        <source>The files and references kept with incidents</source>
        <translation>随事件保存的文件和引用</translation>
    </message>
    <message>
        <source>What people decided</source>
        <translation>人工作出的决定</translation>
    </message>
    <message>
        <source>The customers</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>The contracts that are put away</source>
        <translation>已归档和已删除的合同</translation>
    </message>
    <message>
        <source>The checks</source>
        <translation>检查记录</translation>
    </message>
    <message>
        <source>The state changes</source>
        <translation>状态变化</translation>
    </message>
    <message>
        <source>The counted requests</source>
        <translation>请求计数</translation>
    </message>
    <message>
        <source>The measured values</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>The attached files</source>
        <translation>附加的文件</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>%1 表的行</translation>
    </message>
    <message>
        <source>%1 (contract %2)</source>
        <comment>what, and an id</comment>
        <translation>%1（合同 %2）</translation>
    </message>
    <message>
        <source>Another workspace lies here than the one that this computer signed.</source>
        <translation>此处的工作区不是此计算机签名过的那个。</translation>
    </message>
    <message>
        <source>The history has fewer entries (%1) than this computer signed (%2): the last ones were cut off, or an older copy lies here.</source>
        <translation>历史记录的条目数（%1）少于此计算机签名的条目数（%2）：最后的条目已被截去，或此处是较旧的副本。</translation>
    </message>
    <message>
        <source>The history was written anew: entry %1 is not the one that this computer signed.</source>
        <translation>历史记录已被重写：条目 %1 不是此计算机签名的那一条。</translation>
    </message>
    <message>
        <source>The signature of the history was removed.</source>
        <translation>历史记录的签名已被移除。</translation>
    </message>
    <message>
        <source>The signature does not fit the history: entries were changed after they were signed.</source>
        <translation>签名与历史记录不符：有条目在签名之后被更改。</translation>
    </message>
    <message>
        <source>The history is signed with another key than the one of this workspace.</source>
        <translation>历史记录是用其他密钥签名的，而不是此工作区的密钥。</translation>
    </message>
    <message>
        <source>The signature of the history does not hold.</source>
        <translation>历史记录的签名无效。</translation>
    </message>
    <message>
        <source>The file itself is damaged: %1.</source>
        <translation>文件本身已损坏：%1。</translation>
    </message>
    <message>
        <source>The history was changed by another program, at entry %1.</source>
        <translation>历史记录在条目 %1 处已被其他程序更改。</translation>
    </message>
    <message>
        <source>%1 were changed by another program: they are not as entry %2 of the history left them.</source>
        <translation>%1已被其他程序更改：与历史记录条目 %2 留下的内容不一致。</translation>
    </message>
    <message>
        <source>%1 were changed by another program: no entry of the history has them.</source>
        <translation>%1已被其他程序更改：历史记录中没有包含此内容的条目。</translation>
    </message>
    <message>
        <source>The text of an agreement was changed by another program: it is not the one of SHA-256 %1.</source>
        <translation>一份协议的文本已被其他程序更改：它不是 SHA-256 为 %1 的文本。</translation>
    </message>
    <message>
        <source>The reported result of %1 (contract %2) was changed by another program: it is not the one that was locked.</source>
        <translation>%1 的报告结果（合同 %2）已被其他程序更改：它不是当时锁定的结果。</translation>
    </message>
    <message>
        <source>%1 are not as they were written: they are damaged, or another program changed them.</source>
        <translation>%1与写入时不一致：已损坏，或被其他程序更改。</translation>
    </message>
    <message>
        <source>A part could not be read: %1.</source>
        <translation>有一部分无法读取：%1。</translation>
    </message>
    <message>
        <source>The history is not signed on this computer yet.</source>
        <translation>历史记录尚未在此计算机上签名。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are as they were signed.</source>
        <translation>
            <numerusform>历史记录的 %Ln 个条目与签名时一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>No keyring on this computer keeps the workspace’s key: the history is not signed.</source>
        <translation>此计算机上没有保存此工作区密钥的密钥环：历史记录未签名。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the history are signed with a key that this computer does not have (public part %1).</source>
        <translation>
            <numerusform>历史记录中有 %Ln 个条目由此计算机所没有的密钥签名（公开部分 %1）。</numerusform>
        </translation>
    </message>
    <message>
        <source>The gaps that count</source>
        <translation>计入的中断间隔</translation>
    </message>
    <message>
        <source>The calls</source>
        <translation>呼叫</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Format</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <extracomment>A day and a time of day.</extracomment>
        <translation>%1 %2</translation>
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
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>interval</comment>
        <extracomment>From one instant to another.</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day without its year: see QDate::toString().</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month format</comment>
        <extracomment>A month in a narrow column: see QDate::toString().</extracomment>
        <translation>yyyy年M月</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Formula</name>
    <message>
        <source>one day of charges</source>
        <translation>一天的费用</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>月费</translation>
    </message>
    <message>
        <source>Each day with an outage earns %1.</source>
        <translation>每个有中断的日子获得 %1。</translation>
    </message>
    <message>
        <source>Each started %1 earns %2.</source>
        <translation>每开始 %1 获得 %2。</translation>
    </message>
    <message>
        <source>Each full %1 earns %2.</source>
        <translation>每满 %1 获得 %2。</translation>
    </message>
    <message>
        <source>Several remedies of the agreement apply.</source>
        <translation>适用协议的多项补偿。</translation>
    </message>
    <message>
        <source>The fee is returned for the time that was lost.</source>
        <translation>退还损失时间对应的费用。</translation>
    </message>
    <message>
        <source>The fee is returned %1 times for the time that was lost.</source>
        <translation>按损失时间对应费用的 %1 倍退还。</translation>
    </message>
    <message>
        <source>The credit follows the availability in tiers.</source>
        <translation>抵扣按可用性的档次确定。</translation>
    </message>
    <message>
        <source>The longer the outage, the more it earns, by a table of the agreement.</source>
        <translation>按协议的表格，中断越长，抵扣越多。</translation>
    </message>
    <message>
        <source>It earns one amount: %1.</source>
        <translation>获得一笔金额：%1。</translation>
    </message>
    <message>
        <source>The agreement names no amount.</source>
        <translation>协议未规定金额。</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>该协议不给予抵扣。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::FreshnessSection</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Open Sources</source>
        <translation>打开“数据源”</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeaderEdit</name>
    <message>
        <source>Add a header</source>
        <translation>添加标头</translation>
    </message>
    <message>
        <source>Name of the header</source>
        <translation>标头名称</translation>
    </message>
    <message>
        <source>Value of the header</source>
        <translation>标头的值</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>保密</translation>
    </message>
    <message>
        <source>The value is secret</source>
        <translation>该值需保密</translation>
    </message>
    <message>
        <source>as stored in the keyring</source>
        <translation>与密钥环中保存的一致</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the header</source>
        <translation>移除该标头</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Heat</name>
    <message>
        <source>Still to come</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>无停机时间</translation>
    </message>
    <message>
        <source>Up to a tenth of the budget</source>
        <translation>不超过预算的十分之一</translation>
    </message>
    <message>
        <source>Up to half of the budget</source>
        <translation>不超过预算的一半</translation>
    </message>
    <message>
        <source>Up to the whole budget</source>
        <translation>不超过全部预算</translation>
    </message>
    <message>
        <source>More than the budget</source>
        <translation>超过预算</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HeatView</name>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>按回车键查看原因。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpController</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>makegood::ui::HelpPage</name>
    <message>
        <source>Search the help</source>
        <translation>搜索帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentModel</name>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>No outage</source>
        <translation>无中断</translation>
    </message>
    <message>
        <source>No, excluded</source>
        <translation>否，已排除</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>Credit, %1</source>
        <extracomment>A column of amounts in one currency.</extracomment>
        <translation>抵扣（%1）</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Not saved. Recorded: %1</source>
        <translation>未保存。已记录：%1</translation>
    </message>
    <message>
        <source>Post-mortem received %1</source>
        <translation>事后分析收到于 %1</translation>
    </message>
    <message>
        <source>No post-mortem</source>
        <translation>无事后分析</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln 项证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Credited time: %1</source>
        <translation>计入抵扣的时间：%1</translation>
    </message>
    <message>
        <source>%1, not saved</source>
        <translation>%1，未保存</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsController</name>
    <message>
        <source>Save the scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>The single checks could not be read: %1. The time line shows runs of failures alone.</source>
        <translation>无法读取各次检查：%1。时间线仅显示连续失败。</translation>
    </message>
    <message>
        <source>The change was not saved: %1. Your input is kept as a draft; the record is being read again.</source>
        <translation>更改未保存：%1。您的输入已保留为草稿；正在重新读取记录。</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>理由（必填，保留在历史记录中）</translation>
    </message>
</context>
<context>
    <name>makegood::ui::IncidentsPage</name>
    <message>
        <source>Scenarios</source>
        <translation>方案</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Inspector</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Close the inspector</source>
        <translation>关闭检查器</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::InvoiceModel</name>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalController</name>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史记录</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalModel</name>
    <message>
        <source>Remedy agreed</source>
        <translation>已商定补偿</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>已记录申索</translation>
    </message>
    <message>
        <source>Source removed</source>
        <translation>已移除数据源</translation>
    </message>
    <message>
        <source>Contract removed</source>
        <translation>已移除合同</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Agreement changed</source>
        <translation>已更改协议</translation>
    </message>
    <message>
        <source>Maintenance changed</source>
        <translation>已更改维护</translation>
    </message>
    <message>
        <source>Maintenance removed</source>
        <translation>已移除维护</translation>
    </message>
    <message>
        <source>Provider’s figure removed</source>
        <translation>已移除提供商的数据</translation>
    </message>
    <message>
        <source>Credit on an invoice removed</source>
        <translation>已移除账单上的抵扣</translation>
    </message>
    <message>
        <source>Source paused</source>
        <translation>已暂停数据源</translation>
    </message>
    <message>
        <source>Source resumed</source>
        <translation>已恢复数据源</translation>
    </message>
    <message>
        <source>Data imported</source>
        <translation>已导入数据</translation>
    </message>
    <message>
        <source>Source synced</source>
        <translation>已同步数据源</translation>
    </message>
    <message>
        <source>Incident added</source>
        <translation>已添加事件</translation>
    </message>
    <message>
        <source>Incident changed</source>
        <translation>已更改事件</translation>
    </message>
    <message>
        <source>Incident deleted</source>
        <translation>已删除事件</translation>
    </message>
    <message>
        <source>Gap between outages counted</source>
        <translation>中断之间的间隔已计入</translation>
    </message>
    <message>
        <source>Gap between outages not counted any more</source>
        <translation>中断之间的间隔不再计入</translation>
    </message>
    <message>
        <source>Evidence added</source>
        <translation>已添加证据</translation>
    </message>
    <message>
        <source>Evidence removed</source>
        <translation>已移除证据</translation>
    </message>
    <message>
        <source>Maintenance planned</source>
        <translation>已计划维护</translation>
    </message>
    <message>
        <source>Calendar imported</source>
        <translation>已导入日历</translation>
    </message>
    <message>
        <source>Tickets imported</source>
        <translation>已导入工单</translation>
    </message>
    <message>
        <source>Obligation recorded</source>
        <translation>已记录义务</translation>
    </message>
    <message>
        <source>Agreed remedy changed</source>
        <translation>已更改商定的补偿</translation>
    </message>
    <message>
        <source>Agreed remedy removed</source>
        <translation>已移除商定的补偿</translation>
    </message>
    <message>
        <source>Claim changed</source>
        <translation>已更改申索</translation>
    </message>
    <message>
        <source>Filing of a claim undone</source>
        <translation>已撤销提交申索</translation>
    </message>
    <message>
        <source>Provider’s figure added</source>
        <translation>已添加提供商的数据</translation>
    </message>
    <message>
        <source>Provider’s figure changed</source>
        <translation>已更改提供商的数据</translation>
    </message>
    <message>
        <source>Credit on an invoice added</source>
        <translation>已添加账单上的抵扣</translation>
    </message>
    <message>
        <source>Credit on an invoice changed</source>
        <translation>已更改账单上的抵扣</translation>
    </message>
    <message>
        <source>Report locked</source>
        <translation>已锁定报告</translation>
    </message>
    <message>
        <source>Corrected report issued</source>
        <translation>已出具更正报告</translation>
    </message>
    <message>
        <source>Source connected or changed</source>
        <translation>已连接或更改数据源</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1, %2 time</source>
        <comment>an instant and the place of its time zone</comment>
        <translation>%1（%2 时间）</translation>
    </message>
    <message>
        <source>Entry %1, %2, by %3</source>
        <translation>条目 %1，%2，由 %3</translation>
    </message>
    <message>
        <source>Stored as: %1</source>
        <translation>存储为：%1</translation>
    </message>
    <message>
        <source>Stored as: %1, contract %2</source>
        <translation>存储为：%1，合同 %2</translation>
    </message>
    <message>
        <source>Fingerprint of this entry and all before it (SHA-256): %1</source>
        <translation>此条目及之前所有条目的指纹 (SHA-256)：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalPage</name>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>工作区中有 %Ln 个条目</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>显示最新的 %Ln 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>History verified: no entry was altered or removed.</source>
        <translation>历史记录已验证：没有条目被更改或删除。</translation>
    </message>
    <message>
        <source>The history was changed from outside: %1.</source>
        <translation>历史记录在外部被更改：%1。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Details of the chosen entry</source>
        <translation>所选条目的详细信息</translation>
    </message>
    <message>
        <source>What is stored of the chosen entry, with its fingerprint</source>
        <translation>所选条目的存储内容及其指纹</translation>
    </message>
    <message>
        <source>Choose an entry.</source>
        <translation>请选择一个条目。</translation>
    </message>
    <message>
        <source>All customers</source>
        <translation>所有客户</translation>
    </message>
    <message>
        <source>%1 %2. Times are those of each customer.</source>
        <comment>a verdict and a count</comment>
        <translation>%1 %2。时间以各客户所在时区为准。</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JournalReader</name>
    <message>
        <source>Reading the history</source>
        <translation>正在读取历史记录</translation>
    </message>
</context>
<context>
    <name>makegood::ui::JudgedSpans</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last of some months: `July to September`</extracomment>
        <translation>%1 至 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>另外 %1 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Judging</name>
    <message>
        <source>Calculating…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Calculating the months</source>
        <translation>正在计算各月份</translation>
    </message>
</context>
<context>
    <name>makegood::ui::KeptRows</name>
    <message numerus="yes">
        <source>%n stay as decided here, though the file has them differently:</source>
        <translation>
            <numerusform>%Ln 项保持此处的决定，尽管文件中的内容不同：</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: here %2; in the file %3</source>
        <translation>%1：此处为 %2；文件中为 %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::Keys</name>
    <message>
        <source>e-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>聊天</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>portal</source>
        <translation>门户</translation>
    </message>
    <message>
        <source>contact form</source>
        <translation>联系表单</translation>
    </message>
    <message>
        <source>a deduction from the next invoice</source>
        <translation>从下一张账单中扣除</translation>
    </message>
    <message>
        <source>a credit to the account</source>
        <translation>记入账户作为抵扣</translation>
    </message>
    <message>
        <source>a reduction of later payments</source>
        <translation>与以后的付款相抵</translation>
    </message>
    <message>
        <source>a refund or a credit</source>
        <translation>退款或抵扣</translation>
    </message>
    <message>
        <source>the monthly fee</source>
        <translation>月费</translation>
    </message>
    <message>
        <source>the charge for account capacity</source>
        <translation>账户容量费用</translation>
    </message>
    <message>
        <source>the charge for %1</source>
        <extracomment>%1: what is charged for, as the agreement names it</extracomment>
        <translation>%1 费用</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerModel</name>
    <message>
        <source>open</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>已结清</translation>
    </message>
    <message>
        <source>invoiced beyond what was granted</source>
        <translation>账单抵扣超过批准金额</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>已列入账单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n claims granted</source>
        <translation>
            <numerusform>%Ln 项申索已批准</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n credits on invoices</source>
        <translation>
            <numerusform>%Ln 项账单抵扣</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::LedgerSection</name>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>On invoices</source>
        <translation>已列入账单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Granted credits against invoices</source>
        <translation>已批准的抵扣与账单对照</translation>
    </message>
    <message>
        <source>Credits on invoices</source>
        <translation>账单上的抵扣</translation>
    </message>
    <message>
        <source>Open credits of all contracts</source>
        <translation>所有合同的未结抵扣</translation>
    </message>
    <message>
        <source>Number of the invoice</source>
        <translation>账单编号</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Month that the credit is for</source>
        <translation>抵扣所属月份</translation>
    </message>
    <message>
        <source>Date of the invoice</source>
        <translation>账单日期</translation>
    </message>
    <message>
        <source>Credit on the invoice</source>
        <translation>账单上的抵扣</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record the cre&amp;dit</source>
        <translation>记录抵扣(&amp;D)</translation>
    </message>
    <message>
        <source>Record the credit on the invoice</source>
        <translation>记录账单上的抵扣</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen credit</source>
        <translation>移除所选抵扣</translation>
    </message>
    <message>
        <source>&amp;Import invoices…</source>
        <translation>导入账单(&amp;I)…</translation>
    </message>
    <message>
        <source>Import credits on invoices from a CSV file</source>
        <translation>从 CSV 文件导入账单上的抵扣</translation>
    </message>
    <message>
        <source>E&amp;xport the ledger…</source>
        <translation>导出台账(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the ledger as a CSV file</source>
        <translation>将台账导出为 CSV 文件</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Click to go to the ledger</source>
        <translation>单击转到台账</translation>
    </message>
    <message>
        <source>Press Enter to go to the ledger</source>
        <translation>按回车键转到台账</translation>
    </message>
    <message>
        <source>Nothing was granted yet, and nothing is on an invoice.</source>
        <translation>尚未批准任何抵扣，账单上也没有。</translation>
    </message>
    <message>
        <source>No credit on an invoice is recorded.</source>
        <translation>没有记录账单上的抵扣。</translation>
    </message>
    <message>
        <source>No contract has a granted credit.</source>
        <translation>没有合同有已批准的抵扣。</translation>
    </message>
    <message>
        <source>A CSV file with the header invoice,service,month,invoiced_on,amount,note</source>
        <translation>表头为 invoice,service,month,invoiced_on,amount,note 的 CSV 文件</translation>
    </message>
    <message>
        <source>By month and service</source>
        <translation>按月份和服务</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>For the month</source>
        <translation>所属月份</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>All contracts, by currency</source>
        <translation>所有合同，按货币</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>无法读取金额：%1。</translation>
    </message>
    <message>
        <source>Credit on invoice %1</source>
        <translation>账单 %1 上的抵扣</translation>
    </message>
    <message>
        <source>Credit on invoice %1 removed</source>
        <translation>已移除账单 %1 上的抵扣</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>month format</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Ledgers</name>
    <message>
        <source>Adding up the credits</source>
        <translation>正在汇总抵扣</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelModel</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Uptime</source>
        <translation>正常运行时间</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>我方</translation>
    </message>
    <message>
        <source>Our downtime</source>
        <translation>我方停机时间</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>contract, service and period</comment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>Besides %1 that it does not count</source>
        <translation>另有 %1 未计入</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LevelsDialog</name>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>It has no figures of this month.</source>
        <translation>它没有本月的数据。</translation>
    </message>
    <message>
        <source>These figures stand beside ours and are not judged: their rules are not the contract’s. Ours are of the service that the mapping leads to, or that has the same name.</source>
        <translation>这些数据列在我方数据旁，不作评判：其规则不是合同的规则。我方数据属于映射所指向的服务，或同名的服务。</translation>
    </message>
    <message>
        <source>It could not be asked: %1. Nothing was changed.</source>
        <translation>无法询问：%1。未做任何更改。</translation>
    </message>
    <message>
        <source>Figures from %1</source>
        <translation>来自 %1 的数据</translation>
    </message>
    <message>
        <source>Figures from %1 for %2</source>
        <comment>source and month</comment>
        <translation>来自 %1 的 %2 数据</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogController</name>
    <message>
        <source>This program keeps no log.</source>
        <translation>此程序不保留日志。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>What the program did, for a report of a fault. It has no passwords and no names of customers, contracts, services or files: where one stood there is “…”. Read it before you attach it. It is kept in %1.</source>
        <translation>程序的运行情况，供报告故障时使用。其中没有密码，也没有客户、合同、服务或文件的名称：原有名称处显示“…”。附上之前请先阅读。它保存在 %1。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>复制日志</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the log as a file</source>
        <translation>将日志保存为文件</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MainMenus</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Makegood</source>
        <translation>关于 Makegood(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open workspace…</source>
        <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;sample workspace</source>
        <translation>打开示例工作区(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Export the month as PDF…</source>
        <translation>将当月导出为 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>放大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>缩小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>About Makegood</source>
        <translation>关于 Makegood</translation>
    </message>
    <message>
        <source>Makegood %1</source>
        <translation>Makegood %1</translation>
    </message>
    <message>
        <source>Co&amp;nnect a source…</source>
        <translation>连接数据源(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Find anything…</source>
        <translation>查找任何内容(&amp;F)…</translation>
    </message>
    <message>
        <source>Fi&amp;lter this list</source>
        <translation>筛选此列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Previous month</source>
        <translation>上个月(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>下个月(&amp;N)</translation>
    </message>
    <message>
        <source>Previous &amp;service</source>
        <translation>上一项服务(&amp;S)</translation>
    </message>
    <message>
        <source>Next s&amp;ervice</source>
        <translation>下一项服务(&amp;E)</translation>
    </message>
    <message>
        <source>Next pa&amp;ge</source>
        <translation>下一页(&amp;G)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>窗口的下一部分(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>这是什么？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import data folder…</source>
        <translation>导入数据文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>导览(&amp;T)</translation>
    </message>
    <message>
        <source>Show &amp;log…</source>
        <translation>显示日志(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Save log…</source>
        <translation>保存日志(&amp;S)…</translation>
    </message>
    <message>
        <source>See which service levels were met, and what you are owed.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>了解哪些服务级别已达标，以及您应得的补偿。

依据 GNU 通用公共许可证第 3 版或更高版本 (GPL-3.0-or-later) 发布的自由软件。不提供任何担保。

使用 Qt %1 和 Qt Charts (GPL-3.0)、Boost.Multiprecision (BSL-1.0)、toml++、nlohmann/json (MIT)、tl::expected (CC0-1.0)、zlib 和 SQLite 构建。</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
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
        <translation>此工作区中没有合同 %1。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>此文件夹中的所有内容均已存在；没有任何更改。</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>View of the portfolio</source>
        <translation>组合的视图</translation>
    </message>
    <message>
        <source>Contract %1, %2</source>
        <translation>合同 %1，%2</translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>%1 的服务</translation>
    </message>
    <message>
        <source>No source connected</source>
        <translation>未连接数据源</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln 个数据源失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Updated %1</source>
        <translation>更新：%1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message numerus="yes">
        <source>%n claims due soon</source>
        <translation>
            <numerusform>%Ln 项申索即将到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outages without a cause</source>
        <translation>
            <numerusform>%Ln 次中断没有原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <translation>%1 现为 %2。</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Complete data</source>
        <translation>数据完整</translation>
    </message>
    <message>
        <source>%1 % of the data is missing</source>
        <translation>缺少 %1 % 的数据</translation>
    </message>
    <message>
        <source>Next deadline: %1, %2</source>
        <translation>下一个期限：%1，%2</translation>
    </message>
    <message>
        <source>No deadline ahead</source>
        <translation>没有即将到来的期限</translation>
    </message>
    <message>
        <source>There are only %1 left on the disk of this workspace. Free some space before it is full: then nothing can be saved.</source>
        <translation>此工作区所在磁盘仅剩 %1。请在磁盘写满之前释放一些空间：写满后将无法保存任何内容。</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>on the disk</comment>
        <translation>剩余%1</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks.</source>
        <translation>
            <numerusform>已导入 %Ln 次新检查。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln new checks, and contracts, incidents and other entries (%1).</source>
        <translation>
            <numerusform>已导入 %Ln 次新检查，以及合同、事件和其他条目（%1）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were different before; the history keeps what was there.</source>
        <translation>
            <numerusform>%Ln 个条目此前内容不同；历史记录保留了原有内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>The month at a glance</source>
        <translation>本月一览</translation>
    </message>
    <message>
        <source>Each tile counts one thing of the month: missed targets, credits, the next deadline. Click a tile to see only those.</source>
        <translation>每个磁贴统计该月的一项内容：未达标的目标、抵扣、下一期限。点击磁贴可只看相应项目。</translation>
    </message>
    <message>
        <source>One line a service</source>
        <translation>每项服务一行</translation>
    </message>
    <message>
        <source>What needs attention stands first: the last twelve months, the downtime that is left, the credit. The link at the end leads to what there is to do.</source>
        <translation>需要关注的排在最前：最近十二个月、剩余停机时间、抵扣。行末的链接指向待办事项。</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>为什么会这样？</translation>
    </message>
    <message>
        <source>Click any figure, and Why tells how it was counted, step by step, with the clause of the agreement. Rest the mouse on a step for the exact value.</source>
        <translation>点击任意数字，“为什么”会逐步说明它是如何计算的，并列出协议条款。将鼠标停在某一步上可查看精确值。</translation>
    </message>
    <message>
        <source>Say what caused an outage</source>
        <translation>说明中断的原因</translation>
    </message>
    <message>
        <source>Choose an outage and its cause. You see what that changes before you save, and Undo takes it back.</source>
        <translation>选择一次中断及其原因。保存之前即可看到由此带来的变化，“撤销”可将其撤回。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>This is what the customer gets. Create the reports of all customers at once, and lock the month when they are sent.</source>
        <translation>这是客户将收到的内容。可一次创建所有客户的报告，发送后锁定该月。</translation>
    </message>
    <message>
        <source>%1 stopped: %2. What was saved is safe; check whether the last change is there.</source>
        <translation>%1 已中止：%2。已保存的内容完好无损；请查看最后一次更改是否还在。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>id and cause of an incident</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Incident of %1, %2, %3</source>
        <comment>customer, service, date</comment>
        <translation>%1 的事件，%2，%3</translation>
    </message>
    <message>
        <source>Reading the incidents of all contracts</source>
        <translation>正在读取所有合同的事件</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceCalendars</name>
    <message>
        <source>Reading the maintenance of all contracts</source>
        <translation>正在读取所有合同的维护</translation>
    </message>
    <message>
        <source>Importing the calendar</source>
        <translation>正在导入日历</translation>
    </message>
    <message>
        <source>Changing the calendar</source>
        <translation>正在更改日历</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceDraft</name>
    <message>
        <source>Choose a contract that it is for.</source>
        <translation>请选择适用的合同。</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>结束时间早于开始时间。</translation>
    </message>
    <message>
        <source>Contract %1 is not there any more.</source>
        <translation>合同 %1 已不存在。</translation>
    </message>
    <message>
        <source>%1 has none of these services.</source>
        <translation>%1 没有这些服务中的任何一项。</translation>
    </message>
    <message>
        <source>%1 has another instance of this window at that time.</source>
        <translation>%1 在该时间有此窗口的另一次重复。</translation>
    </message>
    <message>
        <source>new maintenance %1, %2</source>
        <translation>新维护 %1，%2</translation>
    </message>
    <message>
        <source>move %1 to %2</source>
        <translation>将 %1 移至 %2</translation>
    </message>
    <message>
        <source>let %1 last %2</source>
        <translation>将 %1 的时长设为 %2</translation>
    </message>
    <message>
        <source>announcement of %1</source>
        <translation>%1 的通知</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>cancel %1</source>
        <translation>取消 %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceForm</name>
    <message>
        <source>Begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>维护内容</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>It was announced</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Announced at</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>放弃未保存的内容</translation>
    </message>
    <message>
        <source>By</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>%1 (has this window)</source>
        <translation>%1（有此窗口）</translation>
    </message>
    <message>
        <source>ddd d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Begins, %1 time</source>
        <translation>开始，%1 时间</translation>
    </message>
    <message>
        <source>Must be after the beginning.</source>
        <translation>必须晚于开始时间。</translation>
    </message>
    <message>
        <source>Other customers</source>
        <translation>其他客户</translation>
    </message>
    <message>
        <source>no conflict</source>
        <translation>无冲突</translation>
    </message>
    <message numerus="yes">
        <source>%n at the same time</source>
        <translation>
            <numerusform>同时有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>没有未保存的更改</translation>
    </message>
    <message>
        <source>Not saved yet, no reason given</source>
        <translation>尚未保存，未填写理由</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>More customers</source>
        <translation>更多客户</translation>
    </message>
    <message>
        <source>Choose more customers</source>
        <translation>选择更多客户</translation>
    </message>
    <message>
        <source>Customers that it is for</source>
        <translation>适用的客户</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>理由，必填，保留在历史记录中</translation>
    </message>
    <message>
        <source>Verdict of every customer</source>
        <translation>每个客户的判定</translation>
    </message>
    <message>
        <source>Draft e-mail</source>
        <translation>起草电子邮件</translation>
    </message>
    <message>
        <source>Draft the announcement</source>
        <translation>起草通知</translation>
    </message>
    <message>
        <source>Choose a maintenance window to change it, or drag over days to plan one. You see what the agreement makes of it before you save.</source>
        <translation>请选择一个维护窗口进行更改，或拖过若干天来计划新窗口。保存之前即可看到协议对它的判定。</translation>
    </message>
    <message>
        <source>Save the maintenance</source>
        <translation>保存维护</translation>
    </message>
    <message>
        <source>No customer is chosen.</source>
        <translation>未选择客户。</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>理由（必填，保留在历史记录中）</translation>
    </message>
    <message>
        <source>Checked against the agreement</source>
        <translation>对照协议检查</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>已计划</translation>
    </message>
    <message>
        <source>Services (none checked: all)</source>
        <translation>服务（均未勾选：全部）</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenanceOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>部分接受</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePanel</name>
    <message>
        <source>Back to the maintenance</source>
        <translation>返回维护</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MaintenancePlan</name>
    <message>
        <source>none of it counts as downtime</source>
        <translation>均不计为停机时间</translation>
    </message>
    <message>
        <source>all %1 count as downtime</source>
        <translation>全部 %1 计为停机时间</translation>
    </message>
    <message>
        <source>%1 of %2 count as downtime</source>
        <translation>%2 中有 %1 计为停机时间</translation>
    </message>
    <message>
        <source>E-mail %1</source>
        <translation>向 %1 发送电子邮件</translation>
    </message>
    <message>
        <source>Tell %1 by %2</source>
        <translation>通过%2告知 %1</translation>
    </message>
    <message>
        <source>%1 by %2: the agreement advises it, and accepts the work all the same.</source>
        <translation>请在 %2 前%1：协议建议如此，但即使不这样做也接受该工作。</translation>
    </message>
    <message>
        <source>%1 by %2 and %3.</source>
        <translation>请在 %2 前%1，则%3。</translation>
    </message>
    <message>
        <source>After that, all %1 count.</source>
        <translation>此后，全部 %1 计入。</translation>
    </message>
    <message>
        <source>After that, %1 count.</source>
        <translation>此后，%1 计入。</translation>
    </message>
    <message>
        <source>it lies outside the agreed hours</source>
        <translation>它在约定时间之外</translation>
    </message>
    <message>
        <source>it was not announced by %1</source>
        <translation>未通过%1通知</translation>
    </message>
    <message>
        <source>it was announced by another channel</source>
        <translation>它通过其他渠道通知</translation>
    </message>
    <message>
        <source>the agreement does not accept it</source>
        <translation>协议不接受它</translation>
    </message>
    <message>
        <source>This work does not take place.</source>
        <translation>此项工作不再进行。</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Confirm it, or downtime in it counts: %1.</source>
        <translation>请确认，否则其中的停机时间将计入：%1。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance: %1.</source>
        <translation>协议不接受任何维护：%1。</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>尚未通知</translation>
    </message>
    <message>
        <source>Too late to announce</source>
        <translation>已来不及通知</translation>
    </message>
    <message>
        <source>Announced too late</source>
        <translation>通知过晚</translation>
    </message>
    <message>
        <source>The last moment was %1: %2.</source>
        <translation>最后时刻为 %1：%2。</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Announced later than the agreement advises, and still %1.</source>
        <translation>通知晚于协议的建议，但仍然 %1。</translation>
    </message>
    <message>
        <source>Accepted in full: %1.</source>
        <translation>完全接受：%1。</translation>
    </message>
    <message>
        <source>Over the monthly limit</source>
        <translation>超出每月上限</translation>
    </message>
    <message>
        <source>Accepted, but past the monthly limit: %1.</source>
        <translation>已接受，但超出每月上限：%1。</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>%1, because %2.</source>
        <translation>%1，因为%2。</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>未接受</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Hours, %1 to %2</source>
        <translation>时段，%1 至 %2</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>在内</translation>
    </message>
    <message>
        <source>partly inside</source>
        <translation>部分在内</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>none asked for</source>
        <translation>未作要求</translation>
    </message>
    <message>
        <source>Notice beforehand</source>
        <translation>提前通知</translation>
    </message>
    <message>
        <source>Notice, %1 by %2</source>
        <translation>提前 %1 通过%2通知</translation>
    </message>
    <message>
        <source>Notice, %1</source>
        <translation>提前 %1 通知</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>another channel</source>
        <translation>其他渠道</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>过晚</translation>
    </message>
    <message>
        <source>not sent in time</source>
        <translation>未及时发送</translation>
    </message>
    <message>
        <source>Monthly limit</source>
        <translation>每月上限</translation>
    </message>
    <message>
        <source>none set</source>
        <translation>未设定</translation>
    </message>
    <message>
        <source>Monthly limit, %1</source>
        <translation>每月上限，%1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已遵守</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MapSection</name>
    <message>
        <source>Search the series</source>
        <translation>搜索序列</translation>
    </message>
    <message>
        <source>Which series are shown</source>
        <translation>显示哪些序列</translation>
    </message>
    <message>
        <source>Accept all &amp;suggestions</source>
        <translation>接受所有建议(&amp;S)</translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>接受所有建议</translation>
    </message>
    <message>
        <source>Series and the services that they belong to</source>
        <translation>序列及其所属的服务</translation>
    </message>
    <message>
        <source>Services: drag series here</source>
        <translation>服务：将序列拖到此处</translation>
    </message>
    <message>
        <source>Enter chooses the service of the selected series; select several to choose for all of them.</source>
        <translation>回车键为所选序列选择服务；选择多个可一并设置。</translation>
    </message>
    <message>
        <source>Drag series here. Enter or a double click maps the selected series to a service.</source>
        <translation>将序列拖到此处。按回车键或双击，将所选序列映射到服务。</translation>
    </message>
    <message>
        <source>&amp;New contract…</source>
        <translation>新建合同(&amp;N)…</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Host, check or label</source>
        <translation>主机、检查或标签</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>已映射</translation>
    </message>
    <message>
        <source>Without a service</source>
        <translation>没有服务</translation>
    </message>
    <message>
        <source>With a suggestion</source>
        <translation>有建议</translation>
    </message>
    <message>
        <source>&amp;Rule…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Map by a rule</source>
        <translation>按规则映射</translation>
    </message>
    <message>
        <source>This workspace has no contract yet, so there is no service that a series could belong to. Make the first contract; the series wait here.</source>
        <translation>此工作区还没有合同，因此没有序列可归属的服务。请先创建第一个合同；序列会在此等候。</translation>
    </message>
    <message>
        <source>No service of this workspace is judged from checks. Make a contract with one that is.</source>
        <translation>此工作区没有按检查评定的服务。请创建一个含此类服务的合同。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>filter and count</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>This series has no data in the month.</source>
        <translation>此序列在该月没有数据。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MappingForm</name>
    <message>
        <source>Cells are separated by</source>
        <translation>单元格分隔符</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>第一行为列名</translation>
    </message>
    <message>
        <source>Each row is</source>
        <translation>每行是</translation>
    </message>
    <message>
        <source>the result of one check</source>
        <translation>一次检查的结果</translation>
    </message>
    <message>
        <source>a change of state</source>
        <translation>一次状态变化</translation>
    </message>
    <message>
        <source>an outage</source>
        <translation>一次中断</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time is written as</source>
        <translation>时间格式</translation>
    </message>
    <message>
        <source>Time of day is written as</source>
        <translation>时刻格式</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Unit of the length</source>
        <translation>时长单位</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Milliseconds</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Hours:minutes:seconds</source>
        <translation>时:分:秒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Numbers have decimal commas</source>
        <translation>数字使用小数逗号</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>a count of requests</source>
        <translation>请求计数</translation>
    </message>
    <message>
        <source>a measured value</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>这些是</translation>
    </message>
    <message>
        <source>the failed ones</source>
        <translation>失败的</translation>
    </message>
    <message>
        <source>the good ones</source>
        <translation>成功的</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Multiplied by</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>Vertical bars</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>文本编码</translation>
    </message>
    <message>
        <source>Rows to skip at the top</source>
        <translation>顶部要跳过的行数</translation>
    </message>
    <message>
        <source>a state with its start and end</source>
        <translation>有开始和结束的状态</translation>
    </message>
    <message>
        <source>Time of day, if in its own column</source>
        <translation>时刻（如在单独一列）</translation>
    </message>
    <message>
        <source>Time zone, where the times name none</source>
        <translation>时区（时间未注明时）</translation>
    </message>
    <message>
        <source>When clocks go back, the repeated hour is</source>
        <translation>时钟回拨时，重复的那一小时</translation>
    </message>
    <message>
        <source>told by the order of rows</source>
        <translation>按行的顺序判断</translation>
    </message>
    <message>
        <source>the first of the two</source>
        <translation>取两次中的第一次</translation>
    </message>
    <message>
        <source>the second of the two</source>
        <translation>取两次中的第二次</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Words that mean up</source>
        <translation>表示可用的词</translation>
    </message>
    <message>
        <source>Words that mean down</source>
        <translation>表示停机的词</translation>
    </message>
    <message>
        <source>Words that mean unknown</source>
        <translation>表示未知的词</translation>
    </message>
    <message>
        <source>Rows with these words are skipped</source>
        <translation>跳过含有这些词的行</translation>
    </message>
    <message>
        <source>Of these</source>
        <translation>其中</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>A name, or {Column} to take it from that column</source>
        <translation>名称，或用 {Column} 从该列获取</translation>
    </message>
    <message>
        <source>The list is complete from</source>
        <translation>列表完整的起始时间</translation>
    </message>
    <message>
        <source>The list is complete until</source>
        <translation>列表完整的截止时间</translation>
    </message>
    <message>
        <source>such as 2026-03-01, or 2026-03-01 18:30</source>
        <translation>例如 2026-03-01，或 2026-03-01 18:30</translation>
    </message>
    <message>
        <source>Which column has the time, and how is it written?</source>
        <translation>哪一列是时间，格式是什么？</translation>
    </message>
    <message>
        <source>In “%1” the day and the month could change places. Which one stands first?</source>
        <translation>“%1”中的日和月可能互换。哪个在前？</translation>
    </message>
    <message>
        <source>In which time zone are the times? The file does not say.</source>
        <translation>时间属于哪个时区？文件未说明。</translation>
    </message>
    <message>
        <source>From when until when is the list complete? Between its outages the service counts as up.</source>
        <translation>列表从何时到何时是完整的？其中的中断之间，服务视为可用。</translation>
    </message>
    <message>
        <source>Which column says up or down, and with which words?</source>
        <translation>哪一列表示可用或停机，用的是哪些词？</translation>
    </message>
    <message>
        <source>Do these words mean up, down or unknown: %1?</source>
        <translation>这些词表示可用、停机还是未知：%1？</translation>
    </message>
    <message>
        <source>Which service is it? No column names one.</source>
        <translation>是哪项服务？没有列给出服务名称。</translation>
    </message>
    <message>
        <source>By which check of the agreement was it measured? No column names one.</source>
        <translation>是由协议中的哪项检查测得的？没有列给出检查名称。</translation>
    </message>
    <message>
        <source>Are the lengths seconds, minutes or hours?</source>
        <translation>时长的单位是秒、分钟还是小时？</translation>
    </message>
    <message>
        <source>Is each row a change of state that holds until the next row, or the result of one check?</source>
        <translation>每一行是持续到下一行的状态变化，还是一次检查的结果？</translation>
    </message>
    <message>
        <source>results of checks</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>changes of state</source>
        <translation>状态变化</translation>
    </message>
    <message>
        <source>a list of outages</source>
        <translation>中断列表</translation>
    </message>
    <message>
        <source>states with their start and end</source>
        <translation>有开始和结束的状态</translation>
    </message>
    <message>
        <source>counts of requests</source>
        <translation>请求计数</translation>
    </message>
    <message>
        <source>measured values</source>
        <translation>测量值</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>自 1970 年起的秒数</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>自 1970 年起的毫秒数</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MappingModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>service and probe</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Series found</source>
        <translation>找到的序列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Customer and service</source>
        <translation>客户和服务</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>Ignore this series</source>
        <translation>忽略此序列</translation>
    </message>
    <message>
        <source>no data in the month</source>
        <translation>该月无数据</translation>
    </message>
    <message>
        <source>no data before %1</source>
        <translation>%1 之前无数据</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>建议：%1</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>尚无服务</translation>
    </message>
    <message>
        <source>you chose it</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>by your rule</source>
        <translation>按您的规则</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>尚未读取</translation>
    </message>
    <message>
        <source>%1 checks, %2 failed</source>
        <translation>%1 次检查，%2 次失败</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MessageBar</name>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Close</source>
        <comment>a message</comment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MetricModel</name>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Values measured</source>
        <translation>测量的数值</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Metrics</name>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>share of values above %1</source>
        <translation>高于 %1 的数值份额</translation>
    </message>
    <message>
        <source>share of values below %1</source>
        <translation>低于 %1 的数值份额</translation>
    </message>
    <message>
        <source>%1, of averages over %2</source>
        <translation>%1，按每 %2 的平均值</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已遵守</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未遵守</translation>
    </message>
    <message>
        <source>%1: the %2 is %3 in each month, measured by %4.</source>
        <translation>%1：每月的%2为%3，由 %4 测量。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MomentEdit</name>
    <message>
        <source>d MMM yyyy HH:mm:ss</source>
        <comment>date and time format</comment>
        <extracomment>How a moment is typed: see QDateTimeEdit::setDisplayFormat().</extracomment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCalendar</name>
    <message>
        <source>Maintenance calendar</source>
        <translation>维护日历</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>维护日历，%1 至 %2</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1，今天</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome and customer</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No maintenance on this day. N plans one.</source>
        <translation>这一天没有维护。按 N 可计划维护。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>deadline and work</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Press Enter to open it.</source>
        <translation>按回车键打开。</translation>
    </message>
    <message>
        <source>Press Enter to open it; again for the next one.</source>
        <translation>按回车键打开；再按一次转到下一个。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>windows of a day</comment>
        <translation>
            <numerusform>还有 %Ln 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted, not downtime</source>
        <translation>已接受，不是停机时间</translation>
    </message>
    <message>
        <source>Partly accepted</source>
        <translation>部分接受</translation>
    </message>
    <message>
        <source>Refused, counts as downtime</source>
        <translation>未接受，计为停机时间</translation>
    </message>
    <message>
        <source>Not announced yet</source>
        <translation>尚未通知</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>Times are those of each customer.</source>
        <translation>时间以各客户所在时区为准。</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>没有打开的工作区。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A month and its verdict.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 available; the target is %2</source>
        <translation>可用性 %1；目标为 %2</translation>
    </message>
    <message>
        <source>The target is %1</source>
        <translation>目标为 %1</translation>
    </message>
    <message>
        <source>Downtime %1 of %2 allowed</source>
        <translation>停机时间 %1，允许 %2</translation>
    </message>
    <message>
        <source>Nothing was measured; %1 of downtime are allowed</source>
        <translation>没有任何测量；允许 %1 的停机时间</translation>
    </message>
    <message>
        <source>The month is still running: figures so far</source>
        <translation>该月仍在进行：为至今的数字</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>an interval</comment>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthChart</name>
    <message>
        <source>Press Enter to show this month, T for the table.</source>
        <translation>按回车键显示该月，按 T 显示表格。</translation>
    </message>
    <message>
        <source>Downtime by month</source>
        <translation>按月停机时间</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthFigures</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>below %1: %2</source>
        <translation>低于 %1：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 次中 %1 次</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Outages that count</source>
        <translation>计入的中断</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>档次</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Claims to file</source>
        <translation>待提交的申索</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>整个合同</translation>
    </message>
    <message>
        <source>beyond %1: %2</source>
        <translation>超出 %1：%2</translation>
    </message>
    <message>
        <source>at or below %1: %2</source>
        <translation>%1 及以下：%2</translation>
    </message>
    <message>
        <source>First deadline</source>
        <translation>首个期限</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>最低解读</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>最高解读</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthModel</name>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthState</name>
    <message>
        <source>d MMM</source>
        <comment>a day of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>a day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Starts on %1</source>
        <translation>于 %1 开始</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>Provisional, ends today</source>
        <translation>暂定，今天结束</translation>
    </message>
    <message numerus="yes">
        <source>Provisional, %n days left</source>
        <translation>
            <numerusform>暂定，还剩 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>已于 %1 锁定</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago</source>
        <translation>
            <numerusform>%Ln 天前结束</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message numerus="yes">
        <source>Ended %n days ago, not locked</source>
        <translation>
            <numerusform>%Ln 天前结束，未锁定</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended, not locked</source>
        <translation>已结束，未锁定</translation>
    </message>
    <message>
        <source>Not locked</source>
        <translation>未锁定</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>月份：%1</translation>
    </message>
    <message>
        <source>Previous month (Ctrl+Page Up)</source>
        <translation>上个月 (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next month (Ctrl+Page Down)</source>
        <translation>下个月 (Ctrl+Page Down)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthTrack</name>
    <message>
        <source>The month of this series</source>
        <translation>此序列的当月情况</translation>
    </message>
    <message>
        <source>Failed %1, %2</source>
        <translation>失败 %1，%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthWorkbook</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>final</source>
        <translation>最终</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Lowest interpretation</source>
        <translation>最低解读</translation>
    </message>
    <message>
        <source>Highest interpretation</source>
        <translation>最高解读</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Downtime, min</source>
        <translation>停机时间（分）</translation>
    </message>
    <message>
        <source>Allowed, min</source>
        <translation>允许（分）</translation>
    </message>
    <message>
        <source>Measured, min</source>
        <translation>测量时间（分）</translation>
    </message>
    <message>
        <source>Not measured, min</source>
        <translation>未测量（分）</translation>
    </message>
    <message>
        <source>Maintenance excluded, min</source>
        <translation>因维护排除（分）</translation>
    </message>
    <message>
        <source>Causes excluded, min</source>
        <translation>因原因排除（分）</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Downtime and what was allowed, in minutes</source>
        <translation>停机时间与允许时间（分）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Length, min</source>
        <translation>时长（分）</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Counts?</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>Counted, min</source>
        <translation>计入（分）</translation>
    </message>
    <message>
        <source>Credited, min</source>
        <translation>计入抵扣（分）</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>增加的内容</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Accepted, min</source>
        <translation>已接受（分）</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>未接受的原因</translation>
    </message>
</context>
<context>
    <name>makegood::ui::MonthsSection</name>
    <message>
        <source>Downtime by month</source>
        <translation>按月停机时间</translation>
    </message>
    <message>
        <source>Months in the chart</source>
        <translation>图表中的月份</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>更早的月份</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>更晚的月份</translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%Ln 个月</numerusform>
        </translation>
    </message>
    <message>
        <source>Within the budget</source>
        <translation>预算之内</translation>
    </message>
    <message>
        <source>Over the budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>该月仍在进行</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Budget: no downtime is allowed</source>
        <translation>预算：不允许任何停机时间</translation>
    </message>
    <message>
        <source>Budget, %1 a month</source>
        <translation>预算，每月 %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NewContractForm</name>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>&amp;Agreement</source>
        <translation>协议(&amp;A)</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Choose the agreement and fill in what is asked for. The text is what will be stored.</source>
        <translation>选择协议并填写所需内容。文本即为将要保存的内容。</translation>
    </message>
    <message>
        <source>Agreement; type to search</source>
        <translation>协议；键入以搜索</translation>
    </message>
    <message>
        <source>From the provider’s text of %1, in our own words and not legal advice. What binds is the provider’s text in the version that the contract names.</source>
        <translation>依据提供商 %1 的文本，以我们自己的措辞写成，不构成法律意见。具有约束力的是合同所指版本的提供商文本。</translation>
    </message>
    <message>
        <source>To update it later, compare it with that text, change what differs under Edit agreement, and say from which day; earlier months keep their terms.</source>
        <translation>日后如需更新，请与该文本对照，在“编辑协议”中更改不同之处，并说明自哪一天起生效；更早的月份保留其条款。</translation>
    </message>
    <message>
        <source>This agreement asks for something else: %1. Choose “Edit as text” to add it.</source>
        <translation>此协议还要求其他内容：%1。请选择“以文本编辑”进行添加。</translation>
    </message>
    <message>
        <source>An agreement file…</source>
        <translation>协议文件…</translation>
    </message>
    <message>
        <source>a contract with this ID exists already</source>
        <translation>已有使用此 ID 的合同</translation>
    </message>
    <message>
        <source>Same as %1 (%2)</source>
        <translation>与 %1（%2）相同</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NotCounted</name>
    <message>
        <source>no, no ticket reported it in time</source>
        <translation>否，没有工单及时报告它</translation>
    </message>
    <message>
        <source>no, over when its fault was identified</source>
        <translation>否，其故障被识别时已结束</translation>
    </message>
    <message>
        <source>no, too short</source>
        <translation>否，过短</translation>
    </message>
</context>
<context>
    <name>makegood::ui::NoticeWords</name>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>The agreement accepts no maintenance, announced or not.</source>
        <translation>无论是否通知，协议都不接受任何维护。</translation>
    </message>
    <message>
        <source>The agreement asks for no notice.</source>
        <translation>协议不要求通知。</translation>
    </message>
    <message>
        <source>Announced in time, %1 ahead.</source>
        <translation>及时通知，提前 %1。</translation>
    </message>
    <message>
        <source>Better announced by %1, %2: the agreement only advises it.</source>
        <translation>最好在 %1 之前通知，%2：协议仅作建议。</translation>
    </message>
    <message>
        <source>Not announced; advised was by %1. The agreement accepts it all the same.</source>
        <translation>未通知；建议在 %1 之前通知。协议仍予接受。</translation>
    </message>
    <message>
        <source>The agreement wants it by %1, not by %2.</source>
        <translation>协议要求通过 %1 通知，而不是 %2。</translation>
    </message>
    <message>
        <source>The agreement wants it by %1.</source>
        <translation>协议要求通过 %1 通知。</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>不要求</translation>
    </message>
    <message>
        <source>announced in time</source>
        <translation>及时通知</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>通知过晚</translation>
    </message>
    <message>
        <source>by %1, %2</source>
        <translation>在 %1 之前，%2</translation>
    </message>
    <message>
        <source>missed: was %1</source>
        <translation>已错过：期限为 %1</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Partly accepted: %1</source>
        <translation>部分接受：%1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒绝：%1</translation>
    </message>
    <message>
        <source> (only advised: %1)</source>
        <translation>（仅为建议：%1）</translation>
    </message>
    <message>
        <source>Nothing of it counts as downtime.</source>
        <translation>其中没有任何时间计为停机时间。</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: not accepted.</source>
        <translation>如果服务停止，其中 %1 计为停机时间：未被接受。</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: past the month&apos;s allowance.</source>
        <translation>如果服务停止，其中 %1 计为停机时间：超出当月额度。</translation>
    </message>
    <message>
        <source>%1 of it count as downtime if the service is down: %2 not accepted, %3 past the month&apos;s allowance.</source>
        <translation>如果服务停止，其中 %1 计为停机时间：%2 未被接受，%3 超出当月额度。</translation>
    </message>
    <message>
        <source>Cancelled: no notice is needed.</source>
        <translation>已取消：无需通知。</translation>
    </message>
    <message>
        <source>Announced later than advised, which was by %1.</source>
        <translation>通知晚于建议的时间：建议在 %1 之前通知。</translation>
    </message>
    <message>
        <source>Announced too late: the last moment was %1.</source>
        <translation>通知过晚：最迟应于 %1 通知。</translation>
    </message>
    <message>
        <source>Announce it by %1, %2, or it counts as downtime.</source>
        <translation>请在 %1 之前通知，%2，否则计为停机时间。</translation>
    </message>
    <message>
        <source>Not announced by %1: it counts as downtime.</source>
        <translation>未在 %1 之前通知：计为停机时间。</translation>
    </message>
    <message>
        <source>Tentative: not confirmed, so downtime in it counts</source>
        <translation>暂定：尚未确认，因此其间的停机时间会计入</translation>
    </message>
    <message>
        <source>Cancelled: downtime in it counts</source>
        <translation>已取消：其间的停机时间会计入</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationForm</name>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>履行情况</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Record how the obligation went</source>
        <translation>记录义务的履行情况</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Recorded by %1 on %2: %3.</source>
        <translation>由 %1 于 %2 记录：%3。</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month. The last record counts.</source>
        <translation>本月没有记录。以最近一次记录为准。</translation>
    </message>
    <message>
        <source>Evidence, required</source>
        <translation>证据，必填</translation>
    </message>
    <message>
        <source>Such as a rota, a log, a ticket or a letter</source>
        <translation>例如值班表、日志、工单或信函</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationItemModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>What is on record</source>
        <translation>记录在案的内容</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationModel</name>
    <message>
        <source>Obligation</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1（由 %2 于 %3 记录）</translation>
    </message>
    <message>
        <source>no record yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>no tickets were imported</source>
        <translation>未导入任何工单</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ObligationSection</name>
    <message>
        <source>Obligations with their evidence</source>
        <translation>义务及其证据</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>协议未列明任何义务。</translation>
    </message>
    <message>
        <source>Behind “%1”</source>
        <translation>“%1”的依据</translation>
    </message>
    <message>
        <source>Evidence of the chosen obligation</source>
        <translation>所选义务的证据</translation>
    </message>
    <message>
        <source>Nothing fell due, and nothing is recorded.</source>
        <translation>没有到期事项，也没有记录。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::OfferedAgreement</name>
    <message>
        <source>%1 (%2)</source>
        <comment>agreement and provider</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>makegood::ui::OutageSection</name>
    <message numerus="yes">
        <source>%n recorded</source>
        <translation>
            <numerusform>已记录 %Ln 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>recorded and too short</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none too short</source>
        <translation>没有过短的</translation>
    </message>
    <message numerus="yes">
        <source>%n too short</source>
        <translation>
            <numerusform>%Ln 次过短</numerusform>
        </translation>
    </message>
    <message>
        <source>Outages and incidents of the month</source>
        <translation>当月的中断与事件</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>显示哪些行</translation>
    </message>
    <message>
        <source>Find in causes, incidents and notes</source>
        <translation>在原因、事件和备注中查找</translation>
    </message>
    <message>
        <source>&amp;Add incident</source>
        <translation>添加事件(&amp;A)</translation>
    </message>
    <message>
        <source>Add incident</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Enter opens the review. Several rows, chosen with Shift or Ctrl, are reviewed together.</source>
        <translation>按回车键打开审阅。用 Shift 或 Ctrl 选择的多行会一并审阅。</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>All causes</source>
        <translation>所有原因</translation>
    </message>
    <message>
        <source>Recorded outages</source>
        <translation>已记录的中断</translation>
    </message>
    <message>
        <source>Not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Excluded, wholly or in part</source>
        <translation>全部或部分排除</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>共 %2 次，显示 %1 次</translation>
    </message>
    <message>
        <source>No outages this month.</source>
        <translation>本月没有中断。</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>没有匹配项。请清除筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln 次未计入</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was measured this month, so no outage is known.</source>
        <translation>本月没有测量任何数据，因此没有已知的中断。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PageName</name>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ParameterModel</name>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Parameters</name>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Promised availability, in percent of the measured time.</source>
        <translation>承诺的可用性，以测量时间的百分比表示。</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>What makes an outage: runs of failed checks, the share of failed checks, or the mean of intervals.</source>
        <translation>何为中断：连续失败的检查、失败检查的比例，或区间平均值。</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Names of the probes whose checks count.</source>
        <translation>其检查计入的探针名称。</translation>
    </message>
    <message>
        <source>Several probes</source>
        <translation>多个探针</translation>
    </message>
    <message>
        <source>Check interval</source>
        <translation>检查间隔</translation>
    </message>
    <message>
        <source>Nominal distance of two checks of a probe.</source>
        <translation>一个探针两次检查之间的标称间隔。</translation>
    </message>
    <message>
        <source>Longest gap</source>
        <translation>最长间隔</translation>
    </message>
    <message>
        <source>Neighbouring checks further apart leave time without data.</source>
        <translation>相邻检查间隔更长时，其间视为无数据。</translation>
    </message>
    <message>
        <source>Failed checks</source>
        <translation>失败的检查</translation>
    </message>
    <message>
        <source>Failed checks in a row that make an outage.</source>
        <translation>构成中断的连续失败检查次数。</translation>
    </message>
    <message>
        <source>Outage lasts</source>
        <translation>中断持续</translation>
    </message>
    <message>
        <source>From the first to the last failed check, or to the next good one.</source>
        <translation>从首次失败的检查到末次失败的检查，或到下一次成功的检查。</translation>
    </message>
    <message>
        <source>Rounded to</source>
        <translation>取整至</translation>
    </message>
    <message>
        <source>Shortest outage</source>
        <translation>最短中断</translation>
    </message>
    <message>
        <source>Time without data</source>
        <translation>无数据的时间</translation>
    </message>
    <message>
        <source>Counts as up, as down, or leaves the measured time.</source>
        <translation>计为可用、计为停机，或从测量时间中扣除。</translation>
    </message>
    <message>
        <source>Interval length</source>
        <translation>区间长度</translation>
    </message>
    <message>
        <source>Failed share</source>
        <translation>失败比例</translation>
    </message>
    <message>
        <source>A part is bad when more than this percentage failed.</source>
        <translation>失败超过此百分比的部分为不良。</translation>
    </message>
    <message>
        <source>Shortest bad stretch</source>
        <translation>最短不良时段</translation>
    </message>
    <message>
        <source>Shorter stretches of bad parts are no outage.</source>
        <translation>更短的不良时段不是中断。</translation>
    </message>
    <message>
        <source>Interval counts</source>
        <translation>区间计算</translation>
    </message>
    <message>
        <source>A part counts whole or not at all, or with its share of good samples.</source>
        <translation>一部分整体计入或不计入，或按其成功样本的比例计入。</translation>
    </message>
    <message>
        <source>Empty interval</source>
        <translation>空区间</translation>
    </message>
    <message>
        <source>A part without samples counts as available or is dropped.</source>
        <translation>没有样本的部分计为可用或予以舍弃。</translation>
    </message>
    <message>
        <source>Longest delay</source>
        <translation>最长延迟</translation>
    </message>
    <message>
        <source>A call delivered later than this after decoding has failed.</source>
        <translation>解码后晚于此时间送达的呼叫视为失败。</translation>
    </message>
    <message>
        <source>Calls count</source>
        <translation>呼叫计入</translation>
    </message>
    <message>
        <source>Whether telephone calls count beside checks.</source>
        <translation>除检查外，电话呼叫是否计入。</translation>
    </message>
    <message>
        <source>Leaves out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time, or only downtime inside them is left out.</source>
        <translation>已接受的窗口从测量时间中扣除，或仅排除其中的停机时间。</translation>
    </message>
    <message>
        <source>Monthly allowance</source>
        <translation>每月额度</translation>
    </message>
    <message>
        <source>Downtime in maintenance that is left out each month, for each service.</source>
        <translation>每月每项服务在维护期间排除的停机时间。</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>How long before its start a window must be announced.</source>
        <translation>窗口须在开始之前多久通知。</translation>
    </message>
    <message>
        <source>Notice rule</source>
        <translation>通知规则</translation>
    </message>
    <message>
        <source>Whether a late notice refuses a window or is only flagged.</source>
        <translation>通知过晚时拒绝窗口，还是仅予标注。</translation>
    </message>
    <message>
        <source>Announced by</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>The notice must have come this way.</source>
        <translation>通知必须通过此方式送达。</translation>
    </message>
    <message>
        <source>Hours from</source>
        <translation>时段开始</translation>
    </message>
    <message>
        <source>Beginning of the daily span in which maintenance is accepted.</source>
        <translation>每日接受维护的时段的开始。</translation>
    </message>
    <message>
        <source>Hours to</source>
        <translation>时段结束</translation>
    </message>
    <message>
        <source>End of the daily span; before its beginning: on the next day.</source>
        <translation>每日时段的结束；早于开始时：为次日。</translation>
    </message>
    <message>
        <source>Hours in zone</source>
        <translation>时段时区</translation>
    </message>
    <message>
        <source>Whose clock the span follows; without it the contract’s.</source>
        <translation>时段以何处的时钟为准；未填时以合同为准。</translation>
    </message>
    <message>
        <source>Hours rule</source>
        <translation>时段规则</translation>
    </message>
    <message>
        <source>Whether another time refuses a window or is only flagged.</source>
        <translation>其他时间时拒绝窗口，还是仅予标注。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Days on which a span may begin.</source>
        <translation>时段可以开始的日子。</translation>
    </message>
    <message>
        <source>Causes</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Causes of incidents that do not count.</source>
        <translation>不计算的事件原因。</translation>
    </message>
    <message>
        <source>Not counted for</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>For availability, for credit, or for both.</source>
        <translation>不计入可用性、抵扣，或两者。</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>How a credit is worked out.</source>
        <translation>抵扣如何计算。</translation>
    </message>
    <message>
        <source>Due for</source>
        <translation>应付条件</translation>
    </message>
    <message>
        <source>Every outage that counts, or only a missed target.</source>
        <translation>每次计入的中断，或仅在未达到目标时。</translation>
    </message>
    <message>
        <source>Service period</source>
        <translation>服务周期</translation>
    </message>
    <message>
        <source>The fee is divided by 30 days, or by the length of the period.</source>
        <translation>费用除以 30 天，或除以周期长度。</translation>
    </message>
    <message>
        <source>Multiplier</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Times the amount in proportion to the time lost.</source>
        <translation>按损失时间比例计算的金额的倍数。</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>区块</translation>
    </message>
    <message>
        <source>Length of a block of time lost.</source>
        <translation>损失时间一个区块的长度。</translation>
    </message>
    <message>
        <source>Days a block</source>
        <translation>每区块天数</translation>
    </message>
    <message>
        <source>Days of charges that a block is worth.</source>
        <translation>一个区块所值的费用天数。</translation>
    </message>
    <message>
        <source>Percent a block</source>
        <translation>每区块百分比</translation>
    </message>
    <message>
        <source>Share of the fee that a block is worth.</source>
        <translation>一个区块所值的费用比例。</translation>
    </message>
    <message>
        <source>Started blocks</source>
        <translation>不足一个的区块</translation>
    </message>
    <message>
        <source>Not counted, or counted as whole ones.</source>
        <translation>不计，或按整个区块计算。</translation>
    </message>
    <message>
        <source>Blocks counted</source>
        <translation>区块计算</translation>
    </message>
    <message>
        <source>For each outage, or over the period.</source>
        <translation>按每次中断，或按整个周期。</translation>
    </message>
    <message>
        <source>A day’s charge</source>
        <translation>一天的费用</translation>
    </message>
    <message>
        <source>The fee divided by the days of the period, or by 30.</source>
        <translation>费用除以周期天数，或除以 30。</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>The fee, or a charge that the contract names.</source>
        <translation>费用，或合同所列的费用项。</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>A month’s credit is at most this percentage of the fee.</source>
        <translation>一个月的抵扣最多为费用的此百分比。</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>低于</translation>
    </message>
    <message>
        <source>The tier applies strictly below this availability.</source>
        <translation>该档次仅适用于严格低于此可用性的情况。</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>What the tier is worth, in percent of the charge.</source>
        <translation>该档次所值，以费用的百分比表示。</translation>
    </message>
    <message>
        <source>What the tier is worth, in days of the charge.</source>
        <translation>该档次所值，以费用天数表示。</translation>
    </message>
    <message>
        <source>Causes of the outages that this case admits.</source>
        <translation>此情形认可的中断原因。</translation>
    </message>
    <message>
        <source>Kinds of service</source>
        <translation>服务种类</translation>
    </message>
    <message>
        <source>Kinds of service that this case admits.</source>
        <translation>此情形认可的服务种类。</translation>
    </message>
    <message>
        <source>Longer than</source>
        <translation>超过</translation>
    </message>
    <message>
        <source>The whole outage must be longer.</source>
        <translation>整个中断须更长。</translation>
    </message>
    <message>
        <source>Claim within</source>
        <translation>申索时限</translation>
    </message>
    <message>
        <source>Time in which a credit must be claimed.</source>
        <translation>必须申索抵扣的时限。</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算点</translation>
    </message>
    <message>
        <source>Where that time begins.</source>
        <translation>该时限从何时起算。</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>须包含</translation>
    </message>
    <message>
        <source>What a claim must hold.</source>
        <translation>申索必须包含的内容。</translation>
    </message>
    <message>
        <source>Paid as</source>
        <translation>支付方式</translation>
    </message>
    <message>
        <source>How a credit is paid, in a word.</source>
        <translation>抵扣的支付方式，用一个词表示。</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>渠道</translation>
    </message>
    <message>
        <source>How tickets come.</source>
        <translation>工单从何而来。</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>新工单</translation>
    </message>
    <message>
        <source>Severity of a new ticket.</source>
        <translation>新工单的严重级别。</translation>
    </message>
    <message>
        <source>Business days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>Days on which business time runs.</source>
        <translation>计算工作时间的日子。</translation>
    </message>
    <message>
        <source>Business from</source>
        <translation>工作时间开始</translation>
    </message>
    <message>
        <source>When business time begins.</source>
        <translation>工作时间何时开始。</translation>
    </message>
    <message>
        <source>Business to</source>
        <translation>工作时间结束</translation>
    </message>
    <message>
        <source>When business time ends.</source>
        <translation>工作时间何时结束。</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Days without business time.</source>
        <translation>没有工作时间的日子。</translation>
    </message>
    <message>
        <source>Business zone</source>
        <translation>工作时间时区</translation>
    </message>
    <message>
        <source>Whose clock business time follows; without it the contract’s.</source>
        <translation>工作时间以何处的时钟为准；未填时以合同为准。</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Time until the first response.</source>
        <translation>首次响应的时限。</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Time between updates.</source>
        <translation>两次更新之间的时间。</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>状态答复</translation>
    </message>
    <message>
        <source>Time in which a request for status is answered.</source>
        <translation>答复状态查询的时限。</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>What the provider is obliged to.</source>
        <translation>提供商承担的义务。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Which backups must exist.</source>
        <translation>必须存在哪些备份。</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>Good backups on each day.</source>
        <translation>每天的完好备份数。</translation>
    </message>
    <message>
        <source>Days back</source>
        <translation>追溯天数</translation>
    </message>
    <message>
        <source>For how many days back they must exist.</source>
        <translation>须存在多少天之内的备份。</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期几</translation>
    </message>
    <message>
        <source>The day of the weekly restore point.</source>
        <translation>每周恢复点的日子。</translation>
    </message>
    <message>
        <source>Weeks back</source>
        <translation>追溯周数</translation>
    </message>
    <message>
        <source>For how many weeks back they must exist.</source>
        <translation>须存在多少周之内的恢复点。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Longest distance of two snapshots.</source>
        <translation>两个快照之间的最长间隔。</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>For how long back they must exist.</source>
        <translation>须存在多久之内的快照。</translation>
    </message>
    <message>
        <source>How long ahead a price increase is announced.</source>
        <translation>涨价须提前多久通知。</translation>
    </message>
    <message>
        <source>Answered within</source>
        <translation>答复时限</translation>
    </message>
    <message>
        <source>Time in which an escalation is answered.</source>
        <translation>升级得到答复的时限。</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>标识</translation>
    </message>
    <message>
        <source>Name of the contract in the workspace; it stays.</source>
        <translation>合同在工作区中的名称；不可更改。</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Whose contract it is, as reports name it.</source>
        <translation>合同属于谁，如报告所示。</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Id of a shipped agreement, or the name of a file of its own.</source>
        <translation>随附协议的标识，或自有文件的名称。</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>Where the customer’s days and months begin.</source>
        <translation>客户的日和月从何处开始。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Billing day</source>
        <translation>计费日</translation>
    </message>
    <message>
        <source>Day of the month on which a period begins, 1 to 28.</source>
        <translation>周期开始的日子，1 至 28。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>First day of the contract.</source>
        <translation>合同的第一天。</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>First day that no longer belongs to it; without it, it goes on.</source>
        <translation>不再属于合同的第一天；未填时持续有效。</translation>
    </message>
    <message>
        <source>Name of the service, as checks and windows name it.</source>
        <translation>服务名称，如检查和窗口所示。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>The agreement’s class that promises for this service.</source>
        <translation>协议中为此服务作出承诺的类别。</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>What kind of service it is.</source>
        <translation>服务属于哪一种。</translation>
    </message>
    <message>
        <source>What a month costs, where nothing else was charged.</source>
        <translation>未另行收费时一个月的价格。</translation>
    </message>
    <message>
        <source>Month charged</source>
        <translation>收费月份</translation>
    </message>
    <message>
        <source>A month that was charged otherwise.</source>
        <translation>另行收费的月份。</translation>
    </message>
    <message>
        <source>Amount charged</source>
        <translation>收费金额</translation>
    </message>
    <message>
        <source>What was really charged for that month.</source>
        <translation>该月实际收取的金额。</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>费用项</translation>
    </message>
    <message>
        <source>Name of a further charge that credits may be a share of.</source>
        <translation>抵扣可按其比例计算的另一费用项的名称。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>That charge, a month.</source>
        <translation>该费用项，每月。</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>The agreement’s condition that did not hold.</source>
        <translation>协议中未满足的条件。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Until when; without it, it still does not.</source>
        <translation>至何时；未填时仍未满足。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Why it did not hold.</source>
        <translation>未满足的原因。</translation>
    </message>
    <message>
        <source>Probes together</source>
        <translation>同时的探针</translation>
    </message>
    <message>
        <source>How many probes must be down together.</source>
        <translation>必须有多少探针同时故障。</translation>
    </message>
    <message>
        <source>Excused by</source>
        <translation>免计依据</translation>
    </message>
    <message>
        <source>Probes whose failure excuses a failed check.</source>
        <translation>其失败使失败的检查免计的探针。</translation>
    </message>
    <message>
        <source>Lengths of outages are rounded to whole multiples of it.</source>
        <translation>中断时长舍入为它的整倍数。</translation>
    </message>
    <message>
        <source>Rounded how</source>
        <translation>舍入方式</translation>
    </message>
    <message>
        <source>To the nearest whole multiple, down, or up.</source>
        <translation>取最近的整倍数、向下或向上。</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>起算于</translation>
    </message>
    <message>
        <source>From the failure, from the ticket that reports it, or from when the fault was identified.</source>
        <translation>从失败、从报告它的工单，或从故障被识别时起算。</translation>
    </message>
    <message>
        <source>Reported before</source>
        <translation>提前报告</translation>
    </message>
    <message>
        <source>How long before the failure the ticket may have been opened.</source>
        <translation>工单可在失败之前多久开启。</translation>
    </message>
    <message>
        <source>Availability is a share of this length, whatever the length of the month.</source>
        <translation>无论当月多长，可用性都是此长度的份额。</translation>
    </message>
    <message>
        <source>Length of the parts into which the month is cut, or period: one part.</source>
        <translation>当月划分成的各段的长度，或 period：一整段。</translation>
    </message>
    <message>
        <source>Whether a part with just that share of failures is bad.</source>
        <translation>失败恰为该份额的一段是否为坏。</translation>
    </message>
    <message>
        <source>Fewest samples</source>
        <translation>最少样本数</translation>
    </message>
    <message>
        <source>A part with fewer samples is not bad.</source>
        <translation>样本较少的一段不为坏。</translation>
    </message>
    <message>
        <source>Names of the probes whose values count.</source>
        <translation>计入其数值的探针名称。</translation>
    </message>
    <message>
        <source>Compared is</source>
        <translation>比较的是</translation>
    </message>
    <message>
        <source>What of the month’s values must keep the limit.</source>
        <translation>当月数值中必须守住限值的部分。</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>The promised value; of a share of values its percentage.</source>
        <translation>承诺的数值；若为数值份额，则为其百分比。</translation>
    </message>
    <message>
        <source>The limit is</source>
        <translation>限值是</translation>
    </message>
    <message>
        <source>The most, or the least that is promised.</source>
        <translation>承诺的最大值或最小值。</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Of a share: values beyond this one are counted.</source>
        <translation>用于份额：计数超出此值的数值。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>The unit of the values, such as ms.</source>
        <translation>数值的单位，例如 ms。</translation>
    </message>
    <message>
        <source>Averaged over</source>
        <translation>平均时段</translation>
    </message>
    <message>
        <source>Values are averaged over stretches of this length first.</source>
        <translation>数值先按此长度的时段取平均。</translation>
    </message>
    <message>
        <source>What a block, or a flat credit, is worth in the contract’s currency.</source>
        <translation>一个时间块或一次固定抵扣以合同货币计的价值。</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>每</translation>
    </message>
    <message>
        <source>The amount counts once for each of the service’s units.</source>
        <translation>金额按服务的每个单位计一次。</translation>
    </message>
    <message>
        <source>First block</source>
        <translation>首个时间块</translation>
    </message>
    <message>
        <source>Share of the fee that an outage that earns a block earns once more.</source>
        <translation>达到一个时间块的中断再获得一次的费用份额。</translation>
    </message>
    <message>
        <source>Looked up by</source>
        <translation>查表依据</translation>
    </message>
    <message>
        <source>The length of each outage, or the credited time of the period.</source>
        <translation>每次中断的时长，或该周期的抵扣时间。</translation>
    </message>
    <message>
        <source>Free time</source>
        <translation>免计时间</translation>
    </message>
    <message>
        <source>The first part of each outage that earns nothing.</source>
        <translation>每次中断中不获得抵扣的最初部分。</translation>
    </message>
    <message>
        <source>Only beyond</source>
        <translation>仅超出</translation>
    </message>
    <message>
        <source>The period’s error budget earns nothing.</source>
        <translation>该周期的误差预算不获得抵扣。</translation>
    </message>
    <message>
        <source>Cap of an outage</source>
        <translation>单次中断上限</translation>
    </message>
    <message>
        <source>One outage earns at most this percentage of the fee.</source>
        <translation>单次中断最多获得费用的此百分比。</translation>
    </message>
    <message>
        <source>Least amount</source>
        <translation>最低金额</translation>
    </message>
    <message>
        <source>A credit that is not above it is not given.</source>
        <translation>未超过它的抵扣不予给付。</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>未达标次数</translation>
    </message>
    <message>
        <source>Periods that must have missed the target before a credit is due.</source>
        <translation>抵扣到期前必须未达到目标的周期数。</translation>
    </message>
    <message>
        <source>Out of the last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Periods that are looked at, this one included.</source>
        <translation>所考察的周期数，含本周期。</translation>
    </message>
    <message>
        <source>At or below</source>
        <translation>及以下</translation>
    </message>
    <message>
        <source>The tier applies at this availability and below it.</source>
        <translation>该档次在此可用性及以下适用。</translation>
    </message>
    <message>
        <source>The tier applies when the promised value lies strictly beyond it.</source>
        <translation>承诺的数值严格超出它时，该档次适用。</translation>
    </message>
    <message>
        <source>What the tier is worth in the contract’s currency.</source>
        <translation>该档次以合同货币计的价值。</translation>
    </message>
    <message>
        <source>The row counts for this length and longer.</source>
        <translation>该行适用于此时长及更长。</translation>
    </message>
    <message>
        <source>The row counts for what is strictly longer.</source>
        <translation>该行适用于严格更长的。</translation>
    </message>
    <message>
        <source>What the row is worth, in percent of the fee.</source>
        <translation>该行的价值，以费用的百分比计。</translation>
    </message>
    <message>
        <source>What the row is worth, in days of charges.</source>
        <translation>该行的价值，以费用天数计。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>What the row is worth, in hours of charges.</source>
        <translation>该行的价值，以费用小时数计。</translation>
    </message>
    <message>
        <source>What the row is worth in the contract’s currency.</source>
        <translation>该行以合同货币计的价值。</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>至少</translation>
    </message>
    <message>
        <source>The whole outage must be as long or longer.</source>
        <translation>整个中断必须有此时长或更长。</translation>
    </message>
    <message>
        <source>What the remedy is paid for.</source>
        <translation>该补救为何支付。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kinds of service that it is for; without them all.</source>
        <translation>适用的服务类型；未给出则为全部。</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>承诺的数值</translation>
    </message>
    <message>
        <source>The value that was not kept.</source>
        <translation>未得到遵守的数值。</translation>
    </message>
    <message>
        <source>Adds</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Whether it also pays for outages that an earlier remedy admitted.</source>
        <translation>是否也为前面的补救已接纳的中断支付。</translation>
    </message>
    <message>
        <source>By this remedy a month earns at most this percentage of the fee.</source>
        <translation>按此补救，每月最多获得费用的此百分比。</translation>
    </message>
    <message>
        <source>Reported within</source>
        <translation>报告期限</translation>
    </message>
    <message>
        <source>A ticket must report the outage, at the latest so long after its end.</source>
        <translation>必须有工单报告该中断，最迟在其结束后此时间。</translation>
    </message>
    <message>
        <source>Days on which the hours begin.</source>
        <translation>时间段开始的日子。</translation>
    </message>
    <message>
        <source>When business time ends; before its beginning: on the next day.</source>
        <translation>营业时间结束的时刻；早于开始时刻则为次日。</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Time until a ticket is resolved.</source>
        <translation>到工单解决为止的时间。</translation>
    </message>
    <message>
        <source>Resolved by</source>
        <translation>解决方式</translation>
    </message>
    <message>
        <source>Events that count as its resolution.</source>
        <translation>计为解决的事件。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>单位数</translation>
    </message>
    <message>
        <source>How many units it has, for amounts that are paid for each.</source>
        <translation>它有多少单位，用于按单位支付的金额。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>Severity of the service’s new tickets; without it the agreement’s.</source>
        <translation>该服务新工单的严重程度；未给出则按协议。</translation>
    </message>
    <message>
        <source>month, quarter, year, or days that end with the month, such as 30d.</source>
        <translation>月、季度、年，或随月结束的天数，例如 30d。</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>首月</translation>
    </message>
    <message>
        <source>Month (1 to 12) in which quarters and years begin.</source>
        <translation>季度和年度开始的月份（1 至 12）。</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>What the customer may do, in a sentence.</source>
        <translation>客户可以做什么，用一句话。</translation>
    </message>
    <message>
        <source>More downtime than</source>
        <translation>停机超过</translation>
    </message>
    <message>
        <source>The right arises when a period&apos;s downtime is above this.</source>
        <translation>一个周期的停机时间超过此值时，产生该权利。</translation>
    </message>
    <message>
        <source>In periods</source>
        <translation>周期数</translation>
    </message>
    <message>
        <source>In how many periods the condition holds.</source>
        <translation>条件在多少个周期中成立。</translation>
    </message>
    <message>
        <source>Of the last</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>Of how many periods, the present one included.</source>
        <translation>在多少个周期之中，含当前周期。</translation>
    </message>
    <message>
        <source>Stands for</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>How long the right may be used; without it for good.</source>
        <translation>该权利可行使多久；未给出则永久。</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>首日</translation>
    </message>
    <message>
        <source>First day of the service; without it the contract&apos;s.</source>
        <translation>该服务的首日；未给出则为合同的首日。</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束于</translation>
    </message>
    <message>
        <source>First day on which the service no longer runs.</source>
        <translation>该服务不再运行的第一天。</translation>
    </message>
    <message>
        <source>Name of the group; no service has it.</source>
        <translation>组的名称；没有服务使用它。</translation>
    </message>
    <message>
        <source>The class of groups that it belongs to.</source>
        <translation>它所属的组类别。</translation>
    </message>
    <message>
        <source>Counted over</source>
        <translation>计算区间</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>月价</translation>
    </message>
    <message>
        <source>Down when any probe is, when all of them are, or as many as the next line says.</source>
        <translation>任一探针、全部探针，或下一行所指定数量的探针停机时，即视为停机。</translation>
    </message>
    <message>
        <source>Shorter outages do not count.</source>
        <translation>更短的中断不计入。</translation>
    </message>
    <message>
        <source>Whether an outage of just that length counts.</source>
        <translation>恰好为该时长的中断是否计入。</translation>
    </message>
    <message>
        <source>Currency of all amounts, by its three letters.</source>
        <translation>所有金额的货币，用三个字母的代码表示。</translation>
    </message>
    <message>
        <source>Day and time since when it did not hold.</source>
        <translation>自何日何时起不再满足。</translation>
    </message>
    <message>
        <source>Exactly that long</source>
        <translation>恰为该时长</translation>
    </message>
    <message>
        <source>Exactly that share</source>
        <translation>恰为该份额</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PathEdit</name>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PeriodAnswers</name>
    <message>
        <source>So far, %1 owes %2 %3.</source>
        <extracomment>%1: the provider, %2: the customer, %3: an amount</extracomment>
        <translation>至今，%1 应向 %2 给付 %3。</translation>
    </message>
    <message>
        <source>%1 owed %2 %3, which was not requested in time and can no longer be claimed.</source>
        <translation>%1 本应向 %2 给付 %3，但未及时提出申请，已不能再申索。</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>已商定 %1 的补偿。</translation>
    </message>
    <message>
        <source>A remedy is negotiated: the agreement names no amount.</source>
        <translation>补偿由双方协商：协议未规定金额。</translation>
    </message>
    <message>
        <source>That cannot be said without data.</source>
        <translation>没有数据，无法说明。</translation>
    </message>
    <message>
        <source>Nobody owes anything: the agreement gives no credit.</source>
        <translation>双方均无应付款项：该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>Nobody owes anything.</source>
        <translation>双方均无应付款项。</translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <extracomment>%2: months that are judged as one, such as `July to September`</extracomment>
        <translation>%1 在 %2 未达到目标。</translation>
    </message>
    <message>
        <source>No downtime was counted.</source>
        <translation>没有计入停机时间。</translation>
    </message>
    <message>
        <source>The next request must be made by %1, %2 time.</source>
        <translation>下一次申请须在 %1（%2 时间）之前提出。</translation>
    </message>
    <message>
        <source>There is no deadline.</source>
        <translation>没有期限。</translation>
    </message>
    <message>
        <source>No deadline runs.</source>
        <translation>没有正在计算的期限。</translation>
    </message>
    <message>
        <source>Taken off invoices: %1.</source>
        <translation>已从账单中扣除：%1。</translation>
    </message>
    <message>
        <source>Granted: %1.</source>
        <translation>已批准：%1。</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>拒绝：%1。</translation>
    </message>
    <message>
        <source>Requested: %1.</source>
        <translation>已申请：%1。</translation>
    </message>
    <message>
        <source>Still to be requested: %1.</source>
        <translation>尚待申请：%1。</translation>
    </message>
    <message>
        <source>Not requested in time: %1.</source>
        <translation>未及时申请：%1。</translation>
    </message>
    <message>
        <source>No request is recorded.</source>
        <translation>没有申请记录。</translation>
    </message>
    <message>
        <source>The period is not over: later months are not in this report.</source>
        <translation>周期尚未结束：之后的月份不在本报告中。</translation>
    </message>
    <message>
        <source>“%1” If so, the credit is %2.</source>
        <translation>“%1”若是如此，抵扣为 %2。</translation>
    </message>
    <message>
        <source>The cause of one outage is not known yet.</source>
        <translation>有一次中断的原因尚不清楚。</translation>
    </message>
    <message numerus="yes">
        <source>The causes of %1 outages are not known yet.</source>
        <translation>
            <numerusform>有 %1 次中断的原因尚不清楚。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>没有未决事项。</translation>
    </message>
    <message>
        <source>Who owes whom</source>
        <translation>谁应付给谁</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>截止时间</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>已做的事</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>未决事项</translation>
    </message>
    <message>
        <source>Support was late: %1 of the credit is for that.</source>
        <translation>支持迟延：抵扣中有 %1 由此产生。</translation>
    </message>
    <message>
        <source>One support ticket was handled in time.</source>
        <translation>一张支持工单已及时处理。</translation>
    </message>
    <message numerus="yes">
        <source>%1 support tickets were handled in time.</source>
        <translation>
            <numerusform>%1 张支持工单已及时处理。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>未始终履行：%1。</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>其他承诺</translation>
    </message>
    <message>
        <source>%1 owes %2 %3, the sum of the months.</source>
        <translation>%1 应向 %2 给付 %3，为各月之和。</translation>
    </message>
    <message>
        <source>A further %1 is withheld: a condition did not hold.</source>
        <translation>另有 %1 暂扣：有一项条件未满足。</translation>
    </message>
    <message>
        <source>%1 missed its target for %2; these months are judged as one.</source>
        <translation>%1 在 %2 未达到目标；这些月份合并评定。</translation>
    </message>
    <message>
        <source>No target was missed; %1 of downtime counted.</source>
        <translation>没有未达到的目标；计入的停机时间为 %1。</translation>
    </message>
    <message>
        <source>No date is agreed, and nothing needs to be requested.</source>
        <translation>未约定日期，也无须提出申请。</translation>
    </message>
    <message>
        <source>Nothing had to be requested.</source>
        <translation>当时无须提出申请。</translation>
    </message>
    <message>
        <source>One verdict is open: data is missing.</source>
        <translation>一项判定未决：缺少数据。</translation>
    </message>
    <message numerus="yes">
        <source>%1 verdicts are open: data is missing.</source>
        <translation>
            <numerusform>%1 项判定未决：缺少数据。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 support tickets was late.</source>
        <translation>
            <numerusform>%1 张支持工单中有 1 张迟延。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 support tickets were late.</source>
        <translation>
            <numerusform>%2 张支持工单中有 %1 张迟延。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContract</name>
    <message>
        <source>Enter a name for each service.</source>
        <translation>请为每项服务输入名称。</translation>
    </message>
    <message>
        <source>Two services are named “%1”. Give each a name of its own.</source>
        <translation>有两项服务都名为“%1”。请为它们分别命名。</translation>
    </message>
    <message>
        <source>Enter the monthly price of “%1” as a number, such as 120.00.</source>
        <translation>请以数字输入“%1”的月价，例如 120.00。</translation>
    </message>
    <message>
        <source>Enter “%1” of “%2” as a number, such as 80.00.</source>
        <translation>请以数字输入“%2”的“%1”，例如 80.00。</translation>
    </message>
    <message>
        <source>Enter at least one service.</source>
        <translation>请至少输入一项服务。</translation>
    </message>
    <message>
        <source>Enter the customer’s name.</source>
        <translation>请输入客户名称。</translation>
    </message>
    <message>
        <source>Choose a time zone from the list, such as Europe/Madrid.</source>
        <translation>请从列表中选择时区，例如 Europe/Madrid。</translation>
    </message>
    <message>
        <source>Choose a currency by its three letters, such as USD.</source>
        <translation>请用三个字母的代码选择货币，例如 USD。</translation>
    </message>
    <message>
        <source>Choose the kind of “%1”: the credit depends on it.</source>
        <translation>请选择“%1”的类型：抵扣取决于它。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlainContractForm</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>First day of the contract</source>
        <translation>合同首日</translation>
    </message>
    <message>
        <source>Create contract</source>
        <translation>创建合同</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>以文本编辑</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One service a row. Rows can be pasted from a spreadsheet: name, kind, price.</source>
        <translation>每行一项服务。可从电子表格粘贴各行：名称、种类、价格。</translation>
    </message>
    <message>
        <source>&amp;Services</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>货币(&amp;U)</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>时区(&amp;Z)</translation>
    </message>
    <message>
        <source>Sta&amp;rts on</source>
        <translation>开始于(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Customer</source>
        <translation>客户(&amp;C)</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PlanChecks</name>
    <message>
        <source>Checked against the agreement</source>
        <translation>对照协议检查</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>rule and result</comment>
        <translation>%1：%2</translation>
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
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>how much of the downtime budget is used</comment>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 over</source>
        <comment>downtime beyond the budget</comment>
        <translation>超出 %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>of the downtime budget</comment>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>the whole downtime budget</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credit</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not in agreement</source>
        <translation>协议中没有</translation>
    </message>
    <message>
        <source>Negotiated</source>
        <translation>协商确定</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>尚未商定金额</translation>
    </message>
    <message>
        <source>nothing due</source>
        <translation>没有应付款项</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <comment>an amount</comment>
        <translation>暂扣 %1</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>无争议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an amount, and until when or why</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioCellDelegate</name>
    <message>
        <source>%1: %2</source>
        <comment>a column and its cell</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioController</name>
    <message numerus="yes">
        <source>Copied: %n lines with their titles</source>
        <translation>
            <numerusform>已复制：%Ln 行及其标题</numerusform>
        </translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>&amp;Copy the portfolio as a table</source>
        <translation>将组合复制为表格(&amp;C)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioFilterForm</name>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Class of service</source>
        <translation>服务种类</translation>
    </message>
    <message>
        <source>Filter the services</source>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Due in 7 days</source>
        <translation>7 天内到期</translation>
    </message>
    <message>
        <source>With a credit</source>
        <translation>有抵扣</translation>
    </message>
    <message>
        <source>With outages to classify</source>
        <translation>有待分类的中断</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a filter and what is chosen</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %Ln 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioHeader</name>
    <message>
        <source>Customer and service</source>
        <translation>客户和服务</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLegend</name>
    <message>
        <source>Legend of the months</source>
        <translation>月份图例</translation>
    </message>
    <message>
        <source>Month still running</source>
        <translation>该月仍在进行</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioLines</name>
    <message>
        <source>Not calculated yet</source>
        <translation>尚未计算</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioModel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>下一期限</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>A claim of %1, to be filed by %2</source>
        <translation>申索 %1，须在 %2 之前提交</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 个月</translation>
    </message>
    <message>
        <source>Lowest to highest</source>
        <translation>最低至最高</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>12 months in words</source>
        <translation>12 个月的文字说明</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do next, and why or until when</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Downtime budget</source>
        <translation>停机预算</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioPage</name>
    <message>
        <source>Totals by currency</source>
        <translation>按货币合计</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>No matches. Clear the filters.</source>
        <translation>没有匹配项。请清除筛选条件。</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>New contract</source>
        <translation>新建合同</translation>
    </message>
    <message>
        <source>Create reports</source>
        <translation>创建报告</translation>
    </message>
    <message>
        <source>By risk</source>
        <translation>按风险</translation>
    </message>
    <message>
        <source>No credits.</source>
        <translation>没有抵扣。</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>the title of a column</comment>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>&amp;Group by</source>
        <translation>分组方式(&amp;G)</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>重置列(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Totals by currency</source>
        <translation>按货币合计(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>复制表格(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Availability</source>
        <translation>可用性(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Incidents</source>
        <translation>事件(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Credits and claims</source>
        <translation>抵扣与申索(&amp;C)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioReport</name>
    <message>
        <source>Portfolio summary, %1</source>
        <translation>组合摘要，%1</translation>
    </message>
    <message>
        <source>Data as of %1.</source>
        <translation>数据截至 %1。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>没有 %1 的数据。</translation>
    </message>
    <message>
        <source>No customer missed a target in %1.</source>
        <translation>%1 没有客户未达标。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 customers missed a target in %3.</source>
        <translation>
            <numerusform>%3，%2 个客户中有 %1 个未达标。</numerusform>
        </translation>
    </message>
    <message>
        <source>No credit is due.</source>
        <translation>无应付抵扣。</translation>
    </message>
    <message>
        <source>Credits due: %1.</source>
        <translation>应付抵扣：%1。</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>待协商</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>未及时申索</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>没有可评定的内容</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets met</comment>
        <translation>%2 项中 %1 项</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>已达到目标</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>To be claimed by</source>
        <translation>申索截止</translation>
    </message>
    <message>
        <source>The workspace has no customer yet.</source>
        <translation>工作区尚无客户。</translation>
    </message>
    <message numerus="yes">
        <source>%1 remedies are to be negotiated.</source>
        <translation>
            <numerusform>有 %1 项补偿待协商。</numerusform>
        </translation>
    </message>
    <message>
        <source>Provisional: %1 is not over.</source>
        <translation>暂定：%1 尚未结束。</translation>
    </message>
    <message>
        <source>Owed by</source>
        <translation>应付方</translation>
    </message>
    <message>
        <source>Nothing can be said of 1 customer.</source>
        <translation>有 1 个客户无法作出判断。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing can be said of %1 customers.</source>
        <translation>
            <numerusform>有 %1 个客户无法作出判断。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioRow</name>
    <message>
        <source>%1: %2</source>
        <comment>a month and its status</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>a month, its status and availability</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioStep</name>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>no deadline, proof complete</source>
        <translation>无期限，证明齐全</translation>
    </message>
    <message>
        <source>Check the source</source>
        <translation>检查数据源</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>连接数据源</translation>
    </message>
    <message>
        <source>its last sync failed</source>
        <translation>其最近一次同步失败</translation>
    </message>
    <message>
        <source>Complete the data</source>
        <translation>补全数据</translation>
    </message>
    <message>
        <source>%1 not measured</source>
        <comment>a length of time</comment>
        <translation>%1 未测量</translation>
    </message>
    <message numerus="yes">
        <source>Classify %n outages</source>
        <translation>
            <numerusform>对 %Ln 次中断分类</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a cause</source>
        <comment>a length of time</comment>
        <translation>%1 没有原因</translation>
    </message>
    <message>
        <source>Record agreed remedy</source>
        <translation>记录商定的补偿</translation>
    </message>
    <message>
        <source>Review the forecast</source>
        <translation>审阅预测</translation>
    </message>
    <message>
        <source>Nothing to do</source>
        <translation>没有待办事项</translation>
    </message>
    <message numerus="yes">
        <source>File %n claims</source>
        <translation>
            <numerusform>提交 %Ln 项申索</numerusform>
        </translation>
    </message>
    <message>
        <source>File claim</source>
        <translation>提交申索</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what to file, and its amount</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>a time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>a deadline, the place of its time zone, and how much time is left</comment>
        <translation>%1 %2，%3</translation>
    </message>
    <message>
        <source>nothing measured since %1</source>
        <comment>a date</comment>
        <translation>自 %1 起没有测量</translation>
    </message>
    <message>
        <source>no amount agreed yet</source>
        <translation>尚未商定金额</translation>
    </message>
    <message>
        <source>outage of %1, %2</source>
        <comment>a date and a length of time</comment>
        <translation>%1 的中断，%2</translation>
    </message>
    <message>
        <source>budget used up on %1</source>
        <comment>a date</comment>
        <translation>预算已于 %1 用尽</translation>
    </message>
    <message>
        <source>less than a quarter of the budget left</source>
        <translation>剩余预算不足四分之一</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a deadline, and how much time is left</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioSummary</name>
    <message>
        <source>Breached</source>
        <translation>未达标</translation>
    </message>
    <message numerus="yes">
        <source>%n with a credit</source>
        <translation>
            <numerusform>%Ln 项有抵扣</numerusform>
        </translation>
    </message>
    <message>
        <source>none with a credit</source>
        <translation>没有抵扣</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>%1 前</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>met so far</source>
        <translation>至今达标</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%n incomplete</source>
        <translation>
            <numerusform>%Ln 项不完整</numerusform>
        </translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>未测量</translation>
    </message>
    <message>
        <source>Credits so far</source>
        <translation>至今抵扣</translation>
    </message>
    <message>
        <source>Credits</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <comment>a currency, lowest and highest amount</comment>
        <translation>%1 %2 至 %3</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no credits</comment>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>%n to negotiate</source>
        <translation>
            <numerusform>%Ln 项待协商</numerusform>
        </translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>下一期限</translation>
    </message>
    <message>
        <source>no claim to file</source>
        <translation>没有待提交的申索</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>a time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 time</source>
        <comment>the place of a time zone</comment>
        <translation>%1 时间</translation>
    </message>
    <message>
        <source>%1, claim of %2</source>
        <comment>a time zone and an amount</comment>
        <translation>%1，申索 %2</translation>
    </message>
    <message>
        <source>%1, claim</source>
        <comment>a time zone or a customer</comment>
        <translation>%1，申索</translation>
    </message>
    <message>
        <source>To classify</source>
        <comment>outages without a cause</comment>
        <translation>待分类</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <comment>a length of time</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>every outage has a cause</source>
        <translation>每次中断都有原因</translation>
    </message>
    <message>
        <source>Data</source>
        <comment>how old it is</comment>
        <translation>数据</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>无数据源</translation>
    </message>
    <message>
        <source>old</source>
        <comment>of data, after a length of time</comment>
        <translation>之前</translation>
    </message>
    <message numerus="yes">
        <source>%n sources failed</source>
        <translation>
            <numerusform>%Ln 个数据源失败</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sources in order</source>
        <translation>
            <numerusform>%Ln 个数据源正常</numerusform>
        </translation>
    </message>
    <message>
        <source>not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln 项服务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers</source>
        <translation>
            <numerusform>%Ln 个客户</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2, %3 so far</source>
        <comment>services, customers, a month</comment>
        <translation>%1，%2，%3 至今</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>services, customers, a month</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Credits are estimates until the month ends on %1.</source>
        <translation>在该月于 %1 结束之前，抵扣均为估计值。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>lowest and highest amount</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>claim of %1</source>
        <comment>an amount</comment>
        <translation>申索金额 %1</translation>
    </message>
    <message>
        <source>all classified</source>
        <comment>outages</comment>
        <translation>全部已分类</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioTable</name>
    <message>
        <source>Services</source>
        <translation>服务</translation>
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
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message numerus="yes">
        <source>%n services</source>
        <translation>
            <numerusform>%Ln 项服务</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; collapsed, press the Right key to expand</source>
        <translation>%1；已折叠，按右方向键展开</translation>
    </message>
    <message>
        <source>%1; expanded, press the Left key to collapse</source>
        <translation>%1；已展开，按左方向键折叠</translation>
    </message>
    <message numerus="yes">
        <source>%n being calculated</source>
        <translation>
            <numerusform>%Ln 项正在计算</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioView</name>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Claims due</source>
        <translation>到期的申索</translation>
    </message>
    <message>
        <source>Breached, by customer</source>
        <translation>未达标，按客户</translation>
    </message>
    <message>
        <source>All services</source>
        <translation>所有服务</translation>
    </message>
    <message>
        <source>Data missing</source>
        <translation>数据缺失</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PortfolioViewSection</name>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>View of your own</source>
        <translation>您的视图</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存此视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove “%1”</source>
        <translation>移除“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put back “%1”</source>
        <translation>恢复“%1”(&amp;P)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存此视图</translation>
    </message>
    <message>
        <source>Its name. A view of yours with the same name is replaced.</source>
        <translation>视图名称。您的同名视图将被替换。</translation>
    </message>
    <message>
        <source>The view was not saved: “%1” is the name of a view that is always there, or empty. Nothing was changed; choose another name.</source>
        <translation>视图未能保存：“%1”是固定视图的名称，或为空。没有任何更改；请选择其他名称。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::PreviewSection</name>
    <message>
        <source>no failed check</source>
        <translation>没有失败的检查</translation>
    </message>
    <message>
        <source>%1 failed checks, longest %2</source>
        <translation>%1 次失败的检查，最长 %2</translation>
    </message>
    <message>
        <source>Reading the month</source>
        <translation>正在读取该月</translation>
    </message>
    <message>
        <source>&amp;Preview the month</source>
        <translation>预览该月(&amp;P)</translation>
    </message>
    <message>
        <source>Preview the month</source>
        <translation>预览该月</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading the month</source>
        <translation>停止读取该月</translation>
    </message>
    <message>
        <source>Preview: %1, %2</source>
        <translation>预览：%1，%2</translation>
    </message>
    <message>
        <source>%1 checks, %2</source>
        <translation>%1 次检查，%2</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 次检查</translation>
    </message>
    <message>
        <source>%1, %2: what the agreement makes of %3</source>
        <translation>%1，%2：按协议评定 %3 的结果</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>可用性 %1</translation>
    </message>
    <message>
        <source>downtime %1</source>
        <translation>停机时间 %1</translation>
    </message>
    <message>
        <source>coverage %1</source>
        <translation>覆盖率 %1</translation>
    </message>
    <message>
        <source>Belongs to no service yet.</source>
        <translation>尚不属于任何服务。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProblemModel</name>
    <message>
        <source>%1: found %2, allowed %3</source>
        <translation>%1：实际为 %2，允许 %3</translation>
    </message>
    <message>
        <source>%1: found %2</source>
        <translation>%1：实际为 %2</translation>
    </message>
    <message>
        <source>%1: allowed %2</source>
        <translation>%1：允许 %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>键</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ProviderSection</name>
    <message>
        <source>The provider’s figures against ours</source>
        <translation>提供商的数据与我方数据对照</translation>
    </message>
    <message>
        <source>When the outage began, as the provider says</source>
        <translation>提供商所述的中断开始时间</translation>
    </message>
    <message>
        <source>Downtime that the provider says</source>
        <translation>提供商所述的停机时间</translation>
    </message>
    <message>
        <source>Amount that the provider says</source>
        <translation>提供商所述的金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Record the f&amp;igure</source>
        <translation>记录数据(&amp;I)</translation>
    </message>
    <message>
        <source>Record the provider’s figure</source>
        <translation>记录提供商的数据</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the provider’s figure</source>
        <translation>移除提供商的数据</translation>
    </message>
    <message>
        <source>&amp;Import figures…</source>
        <translation>导入数据(&amp;I)…</translation>
    </message>
    <message>
        <source>Import the provider’s figures from a CSV file</source>
        <translation>从 CSV 文件导入提供商的数据</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>such as 1h30m</source>
        <translation>例如 1h30m</translation>
    </message>
    <message>
        <source>A CSV file with the header outage_start,service,downtime,amount,note</source>
        <translation>表头为 outage_start,service,downtime,amount,note 的 CSV 文件</translation>
    </message>
    <message>
        <source>Outage begins</source>
        <translation>中断开始</translation>
    </message>
    <message>
        <source>Their downtime</source>
        <translation>对方停机时间</translation>
    </message>
    <message>
        <source>Their amount</source>
        <translation>对方金额</translation>
    </message>
    <message numerus="yes">
        <source>Time, over %n outages that both sides tell: ours %1, theirs %2.</source>
        <translation>
            <numerusform>双方均提及的 %Ln 次中断的时间：我方 %1，对方 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Amounts, over %n outages: ours %1, theirs %2.</source>
        <translation>
            <numerusform>%Ln 次中断的金额：我方 %1，对方 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>The provider’s figures are not known yet: choose an outage and enter them, or import a CSV file.</source>
        <translation>提供商的数据尚不知晓：请选择一次中断并输入，或导入 CSV 文件。</translation>
    </message>
    <message>
        <source>The downtime cannot be read; write it as 1h30m or 45m: %1.</source>
        <translation>无法读取停机时间；请写成 1h30m 或 45m：%1。</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>无法读取金额：%1。</translation>
    </message>
    <message>
        <source>Provider’s figure for %1</source>
        <translation>%1 的提供商数据</translation>
    </message>
    <message>
        <source>Provider’s figure for %1 removed</source>
        <translation>已移除 %1 的提供商数据</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>按提供商自己的说法（涵盖本月 %1）：停机 %2。我方：%3。</translation>
    </message>
    <message>
        <source>No outages, neither ours nor the provider’s.</source>
        <translation>没有中断，我方和提供商均无。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReadingModel</name>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>availability and its difference</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>如果协议的含义是</translation>
    </message>
    <message>
        <source>Estimate and interpretation</source>
        <translation>估计与解读</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>As set up in Makegood</source>
        <translation>按 Makegood 中的设置</translation>
    </message>
    <message>
        <source>%1 against the estimate</source>
        <translation>较估算 %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RecentList</name>
    <message>
        <source>Workspaces that you open are listed here.</source>
        <translation>您打开的工作区会列在这里。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyForm</name>
    <message>
        <source>Agreed remedies of the month</source>
        <translation>当月商定的补偿</translation>
    </message>
    <message>
        <source>Amount agreed</source>
        <translation>商定金额</translation>
    </message>
    <message>
        <source>Who agreed it</source>
        <translation>由谁商定</translation>
    </message>
    <message>
        <source>When it was agreed</source>
        <translation>何时商定</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record the &amp;remedy</source>
        <translation>记录补偿(&amp;R)</translation>
    </message>
    <message>
        <source>Record the agreed remedy</source>
        <translation>记录商定的补偿</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the chosen remedy</source>
        <translation>移除所选补偿</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>缺少什么</translation>
    </message>
    <message>
        <source>Nothing is recorded for this month.</source>
        <translation>本月没有记录。</translation>
    </message>
    <message>
        <source>Agreed remedies</source>
        <translation>商定的补偿</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>商定人</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>商定日期</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>无法读取金额：%1。</translation>
    </message>
    <message>
        <source>Who agreed it and why are recorded with it.</source>
        <translation>由谁商定及原因会一并记录。</translation>
    </message>
    <message>
        <source>Agreed remedy of %1</source>
        <translation>%1 的商定补偿</translation>
    </message>
    <message>
        <source>Agreed remedy of %1 removed</source>
        <translation>已移除 %1 的商定补偿</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <extracomment>How a moment is typed: see QDateTimeEdit::setDisplayFormat().</extracomment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RemedyModel</name>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation>商定人</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>商定日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>服务级别报告：%1，%2</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>该合同本月没有服务。</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>What it rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Clauses</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>通知时间</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Credited</source>
        <translation>计入抵扣</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>失败的检查</translation>
    </message>
    <message>
        <source>In UTC</source>
        <translation>UTC 时间</translation>
    </message>
    <message>
        <source>Probe</source>
        <translation>探针</translation>
    </message>
    <message>
        <source>Source, line</source>
        <translation>来源、行号</translation>
    </message>
    <message>
        <source>first: %1</source>
        <translation>首次：%1</translation>
    </message>
    <message>
        <source>last: %1</source>
        <translation>末次：%1</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服务种类</translation>
    </message>
    <message>
        <source>How it is measured</source>
        <translation>测量方式</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>规则内容</translation>
    </message>
    <message>
        <source>In our words</source>
        <translation>我们的表述</translation>
    </message>
    <message>
        <source>Clauses cited</source>
        <translation>引用的条款</translation>
    </message>
    <message>
        <source>Appendix: the chain of reasons</source>
        <translation>附录：理由链</translation>
    </message>
    <message>
        <source>No reasons are recorded.</source>
        <translation>没有记录理由。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Judged so far</source>
        <translation>至今已评定</translation>
    </message>
    <message>
        <source>No checks contradict each other, and no service is covered for less than 95 % of the time.</source>
        <translation>没有相互矛盾的检查，也没有服务的覆盖时间低于 95 %。</translation>
    </message>
    <message>
        <source>Contradicting checks at the same instant: %1, the first on %2. The failed one counts.</source>
        <translation>同一时刻相互矛盾的检查：%1，首次在 %2。以失败者为准。</translation>
    </message>
    <message>
        <source>%1 is covered by checks for only %2 of the time: its figures rest on incomplete data.</source>
        <translation>%1 仅有 %2 的时间得到检查覆盖：其数据不完整。</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Respond by</source>
        <translation>响应期限</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Late updates</source>
        <translation>迟到的更新</translation>
    </message>
    <message>
        <source>Late status replies</source>
        <translation>迟到的状态答复</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>%1 (recorded by %2 on %3)</source>
        <translation>%1（由 %2 于 %3 记录）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>What has changed since it was reported</source>
        <translation>自报告以来的变化</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>No figure changed.</source>
        <translation>没有数据变化。</translation>
    </message>
    <message>
        <source>These figures differ from what was reported last.</source>
        <translation>这些数据与上次报告的不同。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较的内容</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>not missed so far</source>
        <translation>至今未错失</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，迟延</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Ours, start</source>
        <translation>我们的开始</translation>
    </message>
    <message>
        <source>Theirs, start</source>
        <translation>对方的开始</translation>
    </message>
    <message>
        <source>In the provider’s words</source>
        <translation>提供商的原话</translation>
    </message>
    <message>
        <source>The provider’s own account</source>
        <translation>提供商自己的说法</translation>
    </message>
    <message>
        <source>What the provider itself tells of its services, as on its status page. It stands beside the figures of this report and decides none of them.</source>
        <translation>提供商自己对其服务的说明，例如在其状态页上。它列在本报告的数字旁边，但不决定其中任何一个。</translation>
    </message>
    <message>
        <source>By the provider’s own account, which tells of %1 of this month: %2 down. Ours: %3.</source>
        <translation>按提供商自己的说法（涵盖本月的 %1）：停机 %2。我们的：%3。</translation>
    </message>
    <message>
        <source>Appendix: the agreement</source>
        <translation>附录：协议</translation>
    </message>
    <message>
        <source>Service level report, %1</source>
        <translation>服务级别报告，%1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>致 %1</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>On track so far</source>
        <translation>至今正常</translation>
    </message>
    <message>
        <source>Targets met</source>
        <translation>已达到目标</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>targets</comment>
        <translation>%2 项中 %1 项</translation>
    </message>
    <message>
        <source>lowest: %1</source>
        <translation>最低：%1</translation>
    </message>
    <message>
        <source>Downtime that counts</source>
        <translation>计入的停机时间</translation>
    </message>
    <message>
        <source>none was allowed</source>
        <translation>不允许任何停机时间</translation>
    </message>
    <message>
        <source>%1 were allowed</source>
        <translation>允许 %1</translation>
    </message>
    <message>
        <source>Credit so far</source>
        <translation>至今抵扣</translation>
    </message>
    <message>
        <source>Credit for %1</source>
        <translation>%1 的抵扣</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>待协商</translation>
    </message>
    <message>
        <source>the agreement names no amount</source>
        <translation>协议未规定金额</translation>
    </message>
    <message>
        <source>the agreement gives none</source>
        <translation>协议不给予抵扣</translation>
    </message>
    <message>
        <source>up to %1, see “What is open”</source>
        <translation>至多 %1，见“未决事项”</translation>
    </message>
    <message>
        <source>at least %1, see “What is open”</source>
        <translation>至少 %1，见“未决事项”</translation>
    </message>
    <message>
        <source>not disputed</source>
        <translation>无争议</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Received for %1</source>
        <translation>%1 签收</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Outage of %1</source>
        <translation>%1 的中断</translation>
    </message>
    <message>
        <source>Remedy</source>
        <translation>补救</translation>
    </message>
    <message>
        <source>By the formula above</source>
        <translation>按上述公式</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>增加的内容</translation>
    </message>
    <message>
        <source>Time credited</source>
        <translation>计入抵扣的时间</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Credit after the limit: %1.</source>
        <translation>适用上限后的抵扣：%1。</translation>
    </message>
    <message>
        <source>Credit: %1.</source>
        <translation>抵扣：%1。</translation>
    </message>
    <message>
        <source>If the agreement means</source>
        <translation>如果协议的含义是</translation>
    </message>
    <message>
        <source>What this report rests on</source>
        <translation>本报告的依据</translation>
    </message>
    <message>
        <source>Interpretations</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>抵扣明细</translation>
    </message>
    <message>
        <source>No credit for %1.</source>
        <translation>%1 没有抵扣。</translation>
    </message>
    <message>
        <source>No service earned a credit in %1.</source>
        <translation>在 %1，没有服务获得抵扣。</translation>
    </message>
    <message>
        <source>Minutes of downtime</source>
        <translation>停机分钟数</translation>
    </message>
    <message>
        <source>No downtime</source>
        <translation>无停机时间</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Allowed downtime a month</source>
        <translation>每月允许的停机时间</translation>
    </message>
    <message>
        <source>No service had an outage in %1.</source>
        <translation>在 %1，没有服务发生中断。</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>Excluded: maintenance</source>
        <translation>排除：维护</translation>
    </message>
    <message>
        <source>Excluded: causes</source>
        <translation>排除：原因</translation>
    </message>
    <message>
        <source>Exact figures</source>
        <translation>精确数字</translation>
    </message>
    <message>
        <source>Appendix: evidence</source>
        <translation>附录：证据</translation>
    </message>
    <message>
        <source>Contract %1, %2, judged by what was known on %3.</source>
        <translation>合同 %1，%2，按 %3 已知的情况评定。</translation>
    </message>
    <message>
        <source>Reported on %1.</source>
        <translation>报告于 %1。</translation>
    </message>
    <message>
        <source>Corrected on %1.</source>
        <translation>更正于 %1。</translation>
    </message>
    <message>
        <source>History of the workspace: %1 entries, the last one is %2.</source>
        <translation>工作区的历史记录：%1 条，最后一条为 %2。</translation>
    </message>
    <message>
        <source>It is too short to count under the agreement.</source>
        <translation>它过短，按协议不计入。</translation>
    </message>
    <message>
        <source>It does not count, because no ticket reported it.</source>
        <translation>它不计入，因为没有工单报告它。</translation>
    </message>
    <message>
        <source>It does not count: it was over when the provider had found the fault.</source>
        <translation>它不计入：提供商发现故障时它已结束。</translation>
    </message>
    <message>
        <source>The cause is not known yet.</source>
        <translation>原因尚不清楚。</translation>
    </message>
    <message>
        <source>Cause: %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>The agreement gives no credit for an outage of this kind.</source>
        <translation>协议对此类中断不给予抵扣。</translation>
    </message>
    <message>
        <source>It earns no credit, being shorter than %1.</source>
        <translation>它短于 %1，不产生抵扣。</translation>
    </message>
    <message>
        <source>It earns no credit.</source>
        <translation>它不产生抵扣。</translation>
    </message>
    <message>
        <source>%1 was down for %2.</source>
        <translation>%1 停机 %2。</translation>
    </message>
    <message>
        <source>Down for %1.</source>
        <translation>停机 %1。</translation>
    </message>
    <message>
        <source>%1 of it lay in accepted maintenance and do not count.</source>
        <translation>其中 %1 处于已接受的维护中，不计入。</translation>
    </message>
    <message>
        <source>%1 of it do not count because of the cause.</source>
        <translation>其中 %1 因其原因不计入。</translation>
    </message>
    <message>
        <source>By its cause it is no downtime under the agreement, but earns credit.</source>
        <translation>按其原因，依协议它不是停机时间，但产生抵扣。</translation>
    </message>
    <message>
        <source>None of it counts as downtime.</source>
        <translation>均不计为停机时间。</translation>
    </message>
    <message>
        <source>%1 count as downtime.</source>
        <translation>%1 计为停机时间。</translation>
    </message>
    <message>
        <source>%1 until the next outage count for the credit too.</source>
        <translation>到下一次中断之前的 %1 也计入抵扣。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>outcome</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, noted: %2.</source>
        <translation>%1，备注：%2。</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>%1: `Partly accepted`, %2: how much, %3: why not more</extracomment>
        <translation>%1，%2：%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>the work</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>The service stayed up.</source>
        <translation>服务保持可用。</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>Appendix: interpretations</source>
        <translation>附录：解读</translation>
    </message>
    <message>
        <source>Clauses that can be understood in more than one way, each answered with yes.</source>
        <translation>可以有多种理解的条款，每项均以“是”作答。</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>moment and channel</comment>
        <translation>%1，通过 %2</translation>
    </message>
    <message>
        <source>The agreement excludes no maintenance: it counts like any downtime.</source>
        <translation>协议不排除任何维护：维护与其他停机时间一样计入。</translation>
    </message>
    <message>
        <source>No maintenance took place in %1.</source>
        <translation>在 %1 没有进行维护。</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing was measured, so nothing can be said.</source>
        <translation>没有任何测量，因此无法作出说明。</translation>
    </message>
    <message>
        <source>%1 of downtime, %2 were allowed.</source>
        <translation>停机时间 %1，允许 %2。</translation>
    </message>
    <message>
        <source>%1 of downtime, none was allowed.</source>
        <translation>停机时间 %1，不允许任何停机时间。</translation>
    </message>
    <message>
        <source>No downtime.</source>
        <translation>无停机时间。</translation>
    </message>
    <message>
        <source>%1 were not measured; the verdict depends on them.</source>
        <translation>%1 未测量；判定取决于这段时间。</translation>
    </message>
    <message>
        <source>target %1 met</source>
        <translation>达到目标 %1</translation>
    </message>
    <message>
        <source>target %1 missed</source>
        <translation>未达到目标 %1</translation>
    </message>
    <message>
        <source>on track, target %1</source>
        <translation>正常，目标 %1</translation>
    </message>
    <message>
        <source>at risk, target %1</source>
        <translation>有风险，目标 %1</translation>
    </message>
    <message>
        <source>incomplete data, target %1</source>
        <translation>数据不完整，目标 %1</translation>
    </message>
    <message>
        <source>no data, target %1</source>
        <translation>无数据，目标 %1</translation>
    </message>
    <message>
        <source>No data.</source>
        <translation>无数据。</translation>
    </message>
    <message>
        <source>No outage and no maintenance.</source>
        <translation>没有中断，也没有维护。</translation>
    </message>
    <message>
        <source>%1 so far, service by service</source>
        <translation>%1 至今，逐项服务</translation>
    </message>
    <message>
        <source>%1, service by service</source>
        <translation>%1，逐项服务</translation>
    </message>
    <message>
        <source>Times are those of %1. Percentages are never rounded up.</source>
        <translation>时间以 %1 为准。百分比从不向上舍入。</translation>
    </message>
    <message numerus="yes">
        <source>met in %1 of %2</source>
        <translation>
            <numerusform>%2 个月中 %1 个月达标</numerusform>
        </translation>
    </message>
    <message>
        <source>not to be requested now: %1</source>
        <translation>目前不得申请：%1</translation>
    </message>
    <message>
        <source>whole month</source>
        <translation>整月</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>A credit must be requested within %1.</source>
        <translation>抵扣须在 %1 内申请。</translation>
    </message>
    <message>
        <source>A credit may be requested at any time.</source>
        <translation>抵扣可随时申请。</translation>
    </message>
    <message>
        <source>Provisional.</source>
        <translation>暂定。</translation>
    </message>
    <message>
        <source>Final.</source>
        <translation>最终。</translation>
    </message>
    <message>
        <source>Data as of %1, %2 time.</source>
        <translation>数据截至 %1，%2 时间。</translation>
    </message>
    <message>
        <source>Complete data.</source>
        <translation>数据完整。</translation>
    </message>
    <message>
        <source>%1 of the time has data.</source>
        <translation>%1 的时间有数据。</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>No ticket was opened in %1.</source>
        <translation>在 %1 没有打开工单。</translation>
    </message>
    <message>
        <source>%1 on %2: %3 of %4</source>
        <comment>service, day, found and wanted backups</comment>
        <translation>%1，%2：应有 %4，实有 %3</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>subject and moment</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing was recorded for %1.</source>
        <translation>%1 没有记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>另外 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <translation>缺少：%1。</translation>
    </message>
    <message>
        <source>Nothing fell due.</source>
        <translation>没有到期事项。</translation>
    </message>
    <message>
        <source>Other promises</source>
        <translation>其他承诺</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>支持与其他承诺</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>No right arose in %1.</source>
        <translation>在 %1 没有产生任何权利。</translation>
    </message>
    <message>
        <source>Claim dossier: %1, %2</source>
        <translation>申索卷宗：%1，%2</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Claim dossier, %1</source>
        <translation>申索卷宗，%1</translation>
    </message>
    <message>
        <source>There is nothing to claim for %1.</source>
        <translation>%1 没有可申索的内容。</translation>
    </message>
    <message>
        <source>1 claim of %1 against %2 for %3.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month</extracomment>
        <translation>%3，对 %2 有 1 项申索，金额 %1。</translation>
    </message>
    <message>
        <source>To be filed</source>
        <translation>待提交</translation>
    </message>
    <message>
        <source>Filed and decided</source>
        <translation>已提交和已决定</translation>
    </message>
    <message>
        <source>Not filed in time</source>
        <translation>未及时提交</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>%1, month by month</source>
        <translation>%1，逐月</translation>
    </message>
    <message>
        <source>What is promised, judged and paid is the month. Percentages are never rounded up.</source>
        <translation>承诺、判定和支付均以月为单位。百分比从不向上舍入。</translation>
    </message>
    <message>
        <source>The contract has no services in this period.</source>
        <translation>合同在此周期内没有服务。</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>各月抵扣</translation>
    </message>
    <message>
        <source>no request needed: this outage is no downtime</source>
        <translation>无需申请：此中断不属于停机时间</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kept, and all that were due</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 still running</source>
        <translation>
            <numerusform>%1 项仍在进行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a severity, and how many tickets</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按严重级别</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>及时答复</translation>
    </message>
    <message>
        <source>Resolved in time</source>
        <translation>按时解决</translation>
    </message>
    <message>
        <source>What was late</source>
        <translation>迟延事项</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Late by</source>
        <translation>迟延时长</translation>
    </message>
    <message>
        <source>Months kept</source>
        <translation>已履行月数</translation>
    </message>
    <message>
        <source>Not kept in</source>
        <translation>未履行的月份</translation>
    </message>
    <message>
        <source>Nothing recorded for</source>
        <translation>无记录的月份</translation>
    </message>
    <message>
        <source>The agreement promises no times for support.</source>
        <translation>协议未承诺支持时限。</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened. The credit is part of the credit by month.</source>
        <translation>有工单的月份；工单计入其打开的月份。此处的抵扣已包含在各月抵扣之内。</translation>
    </message>
    <message>
        <source>Months with tickets; a ticket counts in the one in which it was opened.</source>
        <translation>有工单的月份；工单计入其打开的月份。</translation>
    </message>
    <message>
        <source>Nothing was late.</source>
        <translation>没有迟延。</translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all, were not filed in time.</source>
        <extracomment>%1: an amount, %2: the provider, %3: a month, %4: the number of claims</extracomment>
        <translation>
            <numerusform>%3，对 %2 的 %4 项申索（共 %1）未及时提交。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%4 claims against %2 for %3, %1 in all.</source>
        <translation>
            <numerusform>%3，对 %2 有 %4 项申索，金额共 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>It replaces the report of %1. The changes are on the next page.</source>
        <extracomment>%1: a day</extracomment>
        <translation>它取代 %1 的报告。更改见下一页。</translation>
    </message>
    <message>
        <source>It differs from the report of %1. The changes are on the next page.</source>
        <translation>它与 %1 的报告不同。更改见下一页。</translation>
    </message>
    <message>
        <source>target %1</source>
        <extracomment>%1: a percentage</extracomment>
        <translation>目标 %1</translation>
    </message>
    <message>
        <source>%1 withheld</source>
        <extracomment>%1: an amount</extracomment>
        <translation>暂扣 %1</translation>
    </message>
    <message>
        <source>not claimed in time</source>
        <translation>未及时申索</translation>
    </message>
    <message>
        <source>%1 of it not claimed in time</source>
        <translation>其中 %1 未及时申索</translation>
    </message>
    <message>
        <source>%1 too much at %2</source>
        <translation>%2 超出 %1</translation>
    </message>
    <message>
        <source>Twelve months, availability in %1</source>
        <extracomment>%1: the percent sign</extracomment>
        <translation>12 个月，可用性（%1）</translation>
    </message>
    <message>
        <source>Targets met or on track</source>
        <translation>已达到或正常的目标</translation>
    </message>
    <message>
        <source>Monthly targets met</source>
        <translation>已达到的月度目标</translation>
    </message>
    <message>
        <source>over one month</source>
        <translation>按一个月计</translation>
    </message>
    <message numerus="yes">
        <source>over %1 months</source>
        <translation>
            <numerusform>按 %1 个月计</numerusform>
        </translation>
    </message>
    <message>
        <source>What the agreement judges over more than a month stands in its last month, with the figures of all its months. Percentages are never rounded up.</source>
        <translation>协议按一个月以上评定的内容列在其最后一个月，并附其所有月份的数值。百分比绝不向上取整。</translation>
    </message>
    <message>
        <source>This report, not yet corrected</source>
        <translation>本报告，尚未更正</translation>
    </message>
    <message numerus="yes">
        <source>No data for %1 services.</source>
        <translation>
            <numerusform>%1 项服务无数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>No data for %1.</source>
        <translation>%1 无数据。</translation>
    </message>
    <message>
        <source>One record was checked.</source>
        <translation>已检查 1 条记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 records were checked.</source>
        <translation>
            <numerusform>已检查 %1 条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportBatch</name>
    <message>
        <source>Service level report for %1</source>
        <translation>%1 的服务级别报告</translation>
    </message>
    <message>
        <source>Dear customer,</source>
        <translation>尊敬的客户：</translation>
    </message>
    <message>
        <source>your service level report for %1 is attached.</source>
        <translation>随信附上您 %1 的服务级别报告。</translation>
    </message>
    <message>
        <source>Kind regards</source>
        <translation>此致</translation>
    </message>
    <message>
        <source>it was locked before</source>
        <translation>此前已锁定</translation>
    </message>
    <message>
        <source>the month is not over</source>
        <translation>该月尚未结束</translation>
    </message>
    <message>
        <source>Dear %1,</source>
        <extracomment>The greeting of an e-mail; %1: a person</extracomment>
        <translation>尊敬的 %1：</translation>
    </message>
    <message>
        <source>Claims for %1</source>
        <translation>%1 的申索</translation>
    </message>
    <message>
        <source>the claims for %1 with what proves them are attached.</source>
        <translation>随信附上 %1 的申索及其证明。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportChecks</name>
    <message>
        <source>1 outage without a cause</source>
        <translation>1 次中断没有原因</translation>
    </message>
    <message numerus="yes">
        <source>%1 outages without a cause</source>
        <translation>
            <numerusform>%1 次中断没有原因</numerusform>
        </translation>
    </message>
    <message>
        <source>Classify</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Proof missing for %1</source>
        <translation>%1 缺少证明</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Data missing for %1</source>
        <translation>%1 缺少数据</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>没有可评定的内容</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 项未达标</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>数据不完整</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>待协商</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLook</name>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Month by service</source>
        <translation>按服务显示当月</translation>
    </message>
    <message>
        <source>Credit, line by line</source>
        <translation>抵扣明细</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Support and other promises</source>
        <translation>支持与其他承诺</translation>
    </message>
    <message>
        <source>Clauses and reasons</source>
        <translation>条款与理由</translation>
    </message>
    <message>
        <source>Evidence of each outage</source>
        <translation>每次中断的证据</translation>
    </message>
    <message>
        <source>Text of each claim</source>
        <translation>每项申索的文本</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>逐月</translation>
    </message>
    <message>
        <source>Credit by month</source>
        <translation>各月抵扣</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Claim dossier</source>
        <translation>申索卷宗</translation>
    </message>
    <message>
        <source>Portfolio summary</source>
        <translation>组合摘要</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportLookForm</name>
    <message>
        <source>Attach the figures, so that anyone can recompute them</source>
        <translation>附上数据，供任何人重新计算</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>language and place</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（信纸）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Your company</source>
        <translation>您的公司</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮件</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>无徽标</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Use for all customers</source>
        <translation>用于所有客户</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message numerus="yes">
        <source>%1 pages</source>
        <translation>
            <numerusform>%1 页</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 p</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>Before you send</source>
        <translation>发送之前</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>Period of the report</source>
        <translation>报告周期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>{customer}, {contract}, {month} and {report} stand for what they say. Other characters than letters, digits, dots, hyphens and underscores become hyphens.</source>
        <translation>{customer}、{contract}、{month} 和 {report} 会替换为其所指内容。字母、数字、点、连字符和下划线以外的字符会变为连字符。</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>A claim dossier is of one month.</source>
        <translation>申索卷宗以一个月为单位。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>选择颜色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Customers without options of their own use these.</source>
        <translation>没有自有选项的客户使用这些选项。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPeriod</name>
    <message>
        <source>%1 (1 month)</source>
        <translation>%1（1 个月）</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 months)</source>
        <extracomment>%1: a service, %2: a number of months</extracomment>
        <translation>
            <numerusform>%1（%2 个月）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>另外 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months of %4.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months, %4: a quarter or a year</extracomment>
        <translation>
            <numerusform>%4，%1 在 %3 个月中有 %2 个月未达标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target in %3: %4.</source>
        <translation>
            <numerusform>%3，%2 项服务中有 %1 项未达标：%4。</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>在 %1 没有服务运行。</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>没有 %1 的数据。</translation>
    </message>
    <message>
        <source>No target was missed in %1, as far as it was measured.</source>
        <translation>%1，就已测量的部分而言，没有目标未达标。</translation>
    </message>
    <message>
        <source>No target was missed.</source>
        <translation>没有目标未达标。</translation>
    </message>
    <message>
        <source>All targets were met in %1.</source>
        <translation>%1，所有目标均已达标。</translation>
    </message>
    <message>
        <source>1 support reply was late.</source>
        <translation>1 次支持答复迟到。</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late.</source>
        <translation>
            <numerusform>%1 次支持答复迟到。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late.</source>
        <translation>1 张工单解决迟延。</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late.</source>
        <translation>
            <numerusform>%1 张工单解决迟延。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not always kept: %1.</source>
        <translation>未始终履行：%1。</translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>至今抵扣为 %1。</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>%1 应向您给付 %2。</translation>
    </message>
    <message>
        <source>A credit of %1 was not claimed in time.</source>
        <translation>%1 的抵扣未及时申索。</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>已商定 %1 的补偿。</translation>
    </message>
    <message>
        <source>A remedy is negotiated.</source>
        <translation>补偿由双方协商。</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>没有应付款项。</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>至今没有应付款项。</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year: `Q3 2026`</extracomment>
        <translation>%2 年第 %1 季度</translation>
    </message>
    <message>
        <source>%1 so far:</source>
        <translation>%1（截至目前）：</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed its target in %2 of %3 months.</source>
        <extracomment>%1: a service, %2: a number, %3: a number of months</extracomment>
        <translation>
            <numerusform>%1 在 %3 个月中有 %2 个月未达标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed a target: %3.</source>
        <translation>
            <numerusform>%2 项服务中有 %1 项未达标：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a service, and the months over which it is judged</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 missed its target for %2.</source>
        <extracomment>%1: a service, %2: the months over which it is judged, such as `July to September`</extracomment>
        <translation>%1 在 %2 未达到目标。</translation>
    </message>
    <message>
        <source>both services missed a target: %1.</source>
        <translation>两项服务均未达到目标：%1。</translation>
    </message>
    <message>
        <source>Both services missed a target in %1: %2.</source>
        <translation>在 %1，两项服务均未达到目标：%2。</translation>
    </message>
    <message>
        <source>Still to be judged: %1.</source>
        <translation>尚待评定：%1。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportPreview</name>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>适合页面</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportRows</name>
    <message>
        <source>Not started</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>已检查</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
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
        <translation>正在按报告保留当月</translation>
    </message>
    <message>
        <source>The change is saved, but no corrected report was issued: %1. Issue it by hand, under Differences from the report.</source>
        <translation>更改已保存，但未出具更正报告：%1。请在“与报告的差异”中手动出具。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedMonthsController</name>
    <message>
        <source>&amp;Differences from the report…</source>
        <translation>与报告的差异(&amp;D)…</translation>
    </message>
    <message>
        <source>The month was reported, but %1.</source>
        <translation>当月已报告，但 %1。</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>锁定该月(&amp;L)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportedSection</name>
    <message>
        <source>&amp;What differs…</source>
        <translation>有何不同(&amp;W)…</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>What differs from the report</source>
        <translation>与报告的不同之处</translation>
    </message>
    <message>
        <source>Shows reported and present figures side by side</source>
        <translation>对照显示报告数据和当前数据</translation>
    </message>
    <message>
        <source>&amp;Lock the month</source>
        <translation>锁定该月(&amp;L)</translation>
    </message>
    <message>
        <source>Lock the month</source>
        <translation>锁定该月</translation>
    </message>
    <message>
        <source>Keeps the figures as they were reported; later changes are tracked</source>
        <translation>按报告时的状态保留数字；此后的更改会被跟踪</translation>
    </message>
    <message numerus="yes">
        <source>%n figures differ from the report that was sent.</source>
        <translation>
            <numerusform>%Ln 个数字与已发送的报告不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sent this report? Lock %1 so that later changes are tracked.</source>
        <translation>已发送此报告？锁定 %1 以跟踪此后的更改。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsController</name>
    <message>
        <source>Saving how reports look</source>
        <translation>正在保存报告的默认外观</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Reading the reports</source>
        <translation>正在读取报告</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>没有可评定的内容</translation>
    </message>
    <message>
        <source>Saving how the report looks</source>
        <translation>正在保存报告的外观</translation>
    </message>
    <message>
        <source>Drawing the report…</source>
        <translation>正在绘制报告…</translation>
    </message>
    <message>
        <source>Drawing the report</source>
        <translation>正在绘制报告</translation>
    </message>
    <message>
        <source>Export the month as &amp;workbook…</source>
        <translation>将当月导出为工作簿(&amp;W)…</translation>
    </message>
    <message>
        <source>Export the month as workbook</source>
        <translation>将当月导出为工作簿</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Export &amp;targets as OpenSLO…</source>
        <translation>将目标导出为 OpenSLO(&amp;T)…</translation>
    </message>
    <message>
        <source>Export targets as OpenSLO</source>
        <translation>将目标导出为 OpenSLO</translation>
    </message>
    <message>
        <source>OpenSLO (*.yaml)</source>
        <translation>OpenSLO (*.yaml)</translation>
    </message>
    <message>
        <source>Exporting the month</source>
        <translation>正在导出当月</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>The file was not written: %1.</source>
        <translation>文件未写入：%1。</translation>
    </message>
    <message>
        <source>Saving the state of the report</source>
        <translation>正在保存报告的状态</translation>
    </message>
    <message>
        <source>Where to put the e-mail drafts</source>
        <translation>电子邮件草稿的存放位置</translation>
    </message>
    <message>
        <source>Where to put the reports</source>
        <translation>报告的存放位置</translation>
    </message>
    <message>
        <source>Writing e-mail drafts</source>
        <translation>正在写入电子邮件草稿</translation>
    </message>
    <message>
        <source>Creating reports</source>
        <translation>正在创建报告</translation>
    </message>
    <message>
        <source>%1: %2. The other reports are in %3.</source>
        <translation>%1：%2。其他报告在 %3 中。</translation>
    </message>
    <message>
        <source>1 e-mail draft is ready.</source>
        <translation>1 份电子邮件草稿已就绪。</translation>
    </message>
    <message numerus="yes">
        <source>%1 e-mail drafts are ready.</source>
        <translation>
            <numerusform>%1 份电子邮件草稿已就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 PDF is ready.</source>
        <translation>1 份 PDF 已就绪。</translation>
    </message>
    <message numerus="yes">
        <source>%1 PDFs are ready.</source>
        <translation>
            <numerusform>%1 份 PDF 已就绪。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Locking reports</source>
        <translation>正在锁定报告</translation>
    </message>
    <message>
        <source>%1 was not locked: %2.</source>
        <translation>%1 未锁定：%2。</translation>
    </message>
    <message>
        <source>Locked: later changes of this month need a corrected report.</source>
        <translation>已锁定：此后对该月的更改需要出具更正报告。</translation>
    </message>
    <message numerus="yes">
        <source>%1 reports are locked.</source>
        <translation>
            <numerusform>%1 份报告已锁定。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>&amp;Open the report as PDF</source>
        <translation>以 PDF 打开报告(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print the report…</source>
        <translation>打印报告(&amp;P)…</translation>
    </message>
    <message>
        <source>Portfolio s&amp;ummary as PDF…</source>
        <translation>组合摘要存为 PDF(&amp;U)…</translation>
    </message>
    <message>
        <source>Portfolio summary as PDF</source>
        <translation>组合摘要存为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Opening the report</source>
        <translation>正在打开报告</translation>
    </message>
    <message>
        <source>No program opens PDF files here. Create the PDF and open it elsewhere.</source>
        <translation>此处没有可打开 PDF 文件的程序。请创建 PDF 并在别处打开。</translation>
    </message>
    <message>
        <source>The report was not opened: %1.</source>
        <translation>报告未打开：%1。</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>打印报告</translation>
    </message>
    <message>
        <source>The report was not printed: the printer does not answer.</source>
        <translation>报告未打印：打印机没有响应。</translation>
    </message>
    <message>
        <source>Writing the portfolio summary</source>
        <translation>正在写入组合摘要</translation>
    </message>
    <message>
        <source>The portfolio summary is ready.</source>
        <translation>组合摘要已就绪。</translation>
    </message>
    <message>
        <source>Customers without options of their own now use these.</source>
        <translation>没有自有选项的客户现使用这些选项。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReportsPage</name>
    <message>
        <source>E-mail drafts</source>
        <translation>电子邮件草稿</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Shown states</source>
        <translation>显示的状态</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>所有状态</translation>
    </message>
    <message>
        <source>Reports of the month</source>
        <translation>当月的报告</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now; a later change needs a corrected report.</source>
        <translation>保留现有数字；此后的更改需要出具更正报告。</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>1 chosen</source>
        <translation>已选 1 项</translation>
    </message>
    <message numerus="yes">
        <source>%1 chosen</source>
        <translation>
            <numerusform>已选 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Create 1 PDF</source>
        <translation>创建 1 份 PDF</translation>
    </message>
    <message numerus="yes">
        <source>Create %1 PDFs</source>
        <translation>
            <numerusform>创建 %1 份 PDF</numerusform>
        </translation>
    </message>
    <message>
        <source>A locked report can be corrected, but never changed.</source>
        <translation>已锁定的报告可以更正，但绝不能更改。</translation>
    </message>
    <message>
        <source>Mark as checked</source>
        <translation>标记为已检查</translation>
    </message>
    <message>
        <source>Mark as sent</source>
        <translation>标记为已发送</translation>
    </message>
    <message>
        <source>Mark as not started</source>
        <translation>标记为未开始</translation>
    </message>
    <message>
        <source>Create PDFs</source>
        <translation>创建 PDF</translation>
    </message>
    <message>
        <source>Open as PDF</source>
        <translation>以 PDF 打开</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>此工作区为只读。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RestatementDialog</name>
    <message>
        <source>Reported and present figures</source>
        <translation>报告数据和当前数据</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>%1 as reported</source>
        <translation>报告中的 %1</translation>
    </message>
    <message>
        <source>Which reports are compared</source>
        <translation>比较哪些报告</translation>
    </message>
    <message>
        <source>The last report and now</source>
        <translation>上次报告与现在</translation>
    </message>
    <message>
        <source>Version %1 and version %2</source>
        <translation>版本 %1 与版本 %2</translation>
    </message>
    <message>
        <source>No figure differs.</source>
        <translation>没有数据不同。</translation>
    </message>
    <message>
        <source>what came to light after the report</source>
        <translation>报告之后发现的情况</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Issue a &amp;corrected report</source>
        <translation>出具更正报告(&amp;C)</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>理由（必填，保留在历史记录中）</translation>
    </message>
    <message>
        <source>Issue a corrected report</source>
        <translation>出具更正报告</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewDraft</name>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1：%2，取代 %3</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改 %1</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>merge %1 with the next</source>
        <translation>将 %1 与下一个合并</translation>
    </message>
    <message>
        <source>Must be after %1.</source>
        <translation>必须晚于 %1。</translation>
    </message>
    <message>
        <source>This does not overlap the outage.</source>
        <translation>这与该中断不重叠。</translation>
    </message>
    <message>
        <source>This date is in the future; it counts from then.</source>
        <translation>此日期在未来；从那时起计入。</translation>
    </message>
    <message>
        <source>This is before the end of the incident.</source>
        <translation>这早于事件的结束时间。</translation>
    </message>
    <message>
        <source>Enter a percentage from 0 to 100, or nothing for all of it.</source>
        <translation>请输入 0 至 100 的百分比；留空表示全部。</translation>
    </message>
    <message>
        <source>Must be between %1 and %2.</source>
        <translation>必须介于 %1 和 %2 之间。</translation>
    </message>
    <message>
        <source>add %1: %2</source>
        <translation>添加 %1：%2</translation>
    </message>
    <message>
        <source>delete %1</source>
        <translation>删除 %1</translation>
    </message>
    <message>
        <source>count the gap of %1</source>
        <translation>计入 %1 的间隔</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ReviewForm</name>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Split at</source>
        <translation>拆分时刻</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A new incident</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>无法保存：%1。</translation>
    </message>
    <message>
        <source>The fault was found</source>
        <translation>故障被发现</translation>
    </message>
    <message>
        <source>all of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Affected, %</source>
        <translation>受影响，%</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>one cause for all of them</source>
        <translation>全部同一原因</translation>
    </message>
    <message>
        <source>New incident</source>
        <translation>新事件</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Cause of the second part</source>
        <translation>第二部分的原因</translation>
    </message>
    <message>
        <source>Excluded, but still credited</source>
        <translation>已排除，但仍计入抵扣</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>从停机时间中排除</translation>
    </message>
    <message>
        <source>Counts as downtime</source>
        <translation>计为停机时间</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what counts, and clauses</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Already reported: %1. Saving issues a corrected report with your reason and the difference.</source>
        <translation>已报告：%1。保存后将出具更正报告，载明您的理由和差异。</translation>
    </message>
    <message>
        <source>Counts as downtime: %1</source>
        <translation>计为停机时间：%1</translation>
    </message>
    <message>
        <source>Merges with %1, %2</source>
        <translation>与 %1，%2 合并</translation>
    </message>
    <message>
        <source>Deletes %1. The outage stays and is not classified.</source>
        <translation>删除 %1。中断保留，且为未分类。</translation>
    </message>
    <message>
        <source>This workspace is read-only.</source>
        <translation>此工作区为只读。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>请修正 %Ln 个错误后再保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>没有未保存的更改</translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes, no reason yet</source>
        <translation>
            <numerusform>%Ln 项未保存的更改，尚无理由</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unsaved changes</source>
        <translation>
            <numerusform>%Ln 项未保存的更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem received</source>
        <translation>已收到事后分析</translation>
    </message>
    <message>
        <source>When the post-mortem came</source>
        <translation>事后分析的收到时间</translation>
    </message>
    <message>
        <source>Affected share, %</source>
        <translation>受影响比例（%）</translation>
    </message>
    <message>
        <source>When the fault was found</source>
        <translation>发现故障的时间</translation>
    </message>
    <message>
        <source>Reason, required, kept in the history</source>
        <translation>理由，必填，保留在历史记录中</translation>
    </message>
    <message>
        <source>All figures before and after</source>
        <translation>更改前后的全部数字</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>全部数字</translation>
    </message>
    <message>
        <source>Show all figures</source>
        <translation>显示全部数字</translation>
    </message>
    <message>
        <source>Keep as scenario</source>
        <translation>保存为方案</translation>
    </message>
    <message>
        <source>Choose an outage to say what caused it. You see what that changes before you save.</source>
        <translation>请选择一次中断并说明其原因。保存之前即可看到会有哪些变化。</translation>
    </message>
    <message>
        <source>Choose a cause</source>
        <translation>选择原因</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <comment>date and time format</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Discard the change</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Count the gap</source>
        <translation>计入间隔</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Make two incidents of one, each with its own cause</source>
        <translation>将一个事件拆为两个，各有自己的原因</translation>
    </message>
    <message>
        <source>Join it with the next incident of the service</source>
        <translation>与该服务的下一个事件合并</translation>
    </message>
    <message>
        <source>Count the time until the next outage as downtime</source>
        <translation>将到下一次中断之前的时间计为停机时间</translation>
    </message>
    <message>
        <source>Delete the incident; the outage stays, not classified</source>
        <translation>删除事件；中断保留，且为未分类</translation>
    </message>
    <message>
        <source>Compare it with what is recorded, without saving it</source>
        <translation>与已记录的内容比较，而不保存</translation>
    </message>
    <message>
        <source>Reason (required, kept in the history)</source>
        <translation>理由（必填，保留在历史记录中）</translation>
    </message>
    <message>
        <source>If you save this</source>
        <translation>如果保存</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <comment>date and time format</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightModel</name>
    <message>
        <source>Right</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Arisen</source>
        <translation>产生</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>for good</source>
        <translation>永久</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RightsSection</name>
    <message>
        <source>Rights</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>The agreement gives no rights for too much downtime.</source>
        <translation>协议未因停机过多而给予权利。</translation>
    </message>
    <message>
        <source>No right applies in this month.</source>
        <translation>本月没有适用的权利。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RuleForm</name>
    <message>
        <source>Series whose</source>
        <translation>序列的</translation>
    </message>
    <message>
        <source>is like</source>
        <translation>匹配</translation>
    </message>
    <message>
        <source>belong to</source>
        <translation>则属于</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Apply the rule</source>
        <translation>应用规则</translation>
    </message>
    <message>
        <source>*.caldera.example</source>
        <translation>*.caldera.example</translation>
    </message>
    <message>
        <source>is like (* stands for anything)</source>
        <translation>匹配（* 表示任意内容）</translation>
    </message>
    <message>
        <source>name or any label</source>
        <translation>名称或任一标签</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>no service: ignore them</source>
        <translation>无服务：忽略它们</translation>
    </message>
    <message numerus="yes">
        <source>%n series fit.</source>
        <translation>
            <numerusform>%Ln 个序列符合。</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule maps the series that are listed now; what appears later is listed on Sources.</source>
        <translation>规则映射现在列出的序列；之后出现的序列会列在“数据源”中。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsDialog</name>
    <message>
        <source>Syncs of %1</source>
        <translation>%1 的同步</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>尚未运行过。</translation>
    </message>
    <message>
        <source>Notes on the last sync</source>
        <translation>上次同步的说明</translation>
    </message>
</context>
<context>
    <name>makegood::ui::RunsSection</name>
    <message>
        <source>Syncs</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>所有同步</translation>
    </message>
    <message>
        <source>Nothing ran today.</source>
        <translation>今天没有同步。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Discard the changes</source>
        <translation>放弃更改</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SaveWords</name>
    <message>
        <source>The change is saved, but the disk did not confirm it. After a power cut the state before it may be back; then enter it again.</source>
        <translation>更改已保存，但磁盘未予确认。断电后可能恢复到之前的状态；届时请重新输入。</translation>
    </message>
    <message>
        <source>It was not saved: %1. Everything is as it was.</source>
        <translation>未保存：%1。一切保持原样。</translation>
    </message>
    <message>
        <source>The file was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>文件未写入：%1。原有内容未受影响；请选择其他位置。</translation>
    </message>
    <message>
        <source>the program stopped while it saved; check whether your change is there</source>
        <translation>程序在保存时中止；请检查您的更改是否还在</translation>
    </message>
    <message>
        <source>The program stopped while it saved. What counts is read again; check whether your change is there.</source>
        <translation>程序在保存时中止。已重新读取实际有效的内容；请检查您的更改是否还在。</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut the file that was there before may be back; check whether it is the new one.</source>
        <translation>文件已写入，但磁盘未予确认。断电后可能恢复为之前的文件；请检查是否为新文件。</translation>
    </message>
    <message>
        <source>The file is written, but the disk did not confirm it. After a power cut it may be missing; check whether it is there.</source>
        <translation>文件已写入，但磁盘未予确认。断电后文件可能缺失；请检查它是否还在。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioController</name>
    <message>
        <source>As recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全部合在一起</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ScenarioModel</name>
    <message>
        <source>Figure</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>does not fit what is recorded</source>
        <translation>与记录不符</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1，取代 %2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Segments</name>
    <message>
        <source>%1: %2</source>
        <comment>what and how</comment>
        <extracomment>What is shown, and how: &quot;Calendar: Month&quot;.</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeriesModel</name>
    <message>
        <source>Series found</source>
        <translation>找到的序列</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>在数据源中</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>最近检查</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceList</name>
    <message>
        <source>Filter services</source>
        <translation>筛选服务</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message numerus="yes">
        <source>%n services, by customer</source>
        <translation>
            <numerusform>%Ln 项服务，按客户</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n services</source>
        <translation>
            <numerusform>%Ln 项服务中的 %1 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceModel</name>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1（%L2）</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n series</source>
        <translation>
            <numerusform>%1，%Ln 个序列</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ServiceTable</name>
    <message>
        <source>Services of the contract</source>
        <translation>合同的服务</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>粘贴行(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Remove service</source>
        <translation>移除服务(&amp;R)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Monthly price</source>
        <translation>月价</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>服务种类</translation>
    </message>
    <message>
        <source>Choose a kind</source>
        <translation>选择类型</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsController</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SettingsPage</name>
    <message>
        <source>The new language is used from the next start on.</source>
        <translation>新语言自下次启动起使用。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>It stands beside your changes in the history, and below reports.</source>
        <translation>显示在历史记录中您的更改旁，以及报告下方。</translation>
    </message>
    <message>
        <source>Your e-mail address</source>
        <translation>您的电子邮件地址</translation>
    </message>
    <message>
        <source>The sender of the letters that are written for you, such as a claim.</source>
        <translation>为您撰写的信函（例如申索）的发件人。</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>This workspace</source>
        <translation>此工作区</translation>
    </message>
    <message>
        <source>These settings</source>
        <translation>这些设置</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>复制路径</translation>
    </message>
    <message>
        <source>Copy the path: %1</source>
        <translation>复制路径：%1</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Files and folders</source>
        <translation>文件和文件夹</translation>
    </message>
    <message>
        <source>A workspace is one file. The File menu saves copies of it and restores backups.</source>
        <translation>工作区是一个文件。可通过“文件”菜单保存其副本和恢复备份。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SeverityModel</name>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Response due</source>
        <translation>响应期限</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Shipped</name>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Alarm receiver</source>
        <translation>报警接收机</translation>
    </message>
    <message>
        <source>Application (web) server</source>
        <translation>应用（Web）服务器</translation>
    </message>
    <message>
        <source>Cloud data center</source>
        <translation>云数据中心</translation>
    </message>
    <message>
        <source>Cloud service</source>
        <translation>云服务</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>紧急</translation>
    </message>
    <message>
        <source>Critical Issue</source>
        <translation>紧急问题</translation>
    </message>
    <message>
        <source>High</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>Hosted service</source>
        <translation>托管服务</translation>
    </message>
    <message>
        <source>Hypervisor</source>
        <translation>虚拟机管理程序</translation>
    </message>
    <message>
        <source>Mail server</source>
        <translation>邮件服务器</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Odds &amp; Ends</source>
        <translation>零星事务</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Credits go to the next invoice and are not refunded.</source>
        <translation>抵扣计入下一张账单，不予退款。</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well.</source>
        <translation>对于间歇性中断，公司可决定将各次短暂中断之间的时间一并计入抵扣。</translation>
    </message>
    <message>
        <source>Mail is store-and-forward; delivery is retried and returned after 48 to 72 hours.</source>
        <translation>邮件采用存储转发方式；未能投递的邮件会重试投递，并在 48 至 72 小时后退回。</translation>
    </message>
    <message>
        <source>Resolved means a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>“已解决”是指已修复、已有临时解决办法、可用性已恢复，或双方商定的任何其他情形。</translation>
    </message>
    <message>
        <source>The credit goes to later payments.</source>
        <translation>抵扣用于冲抵以后的付款。</translation>
    </message>
    <message>
        <source>The customer may leave at any time without penalty; services rendered and migration are charged; its data is handed over in the manner it chooses.</source>
        <translation>客户可随时退出，无须支付违约金；已提供的服务和迁移须收费；客户的数据按其选择的方式移交。</translation>
    </message>
    <message>
        <source>Where other factors hurt availability, a credit may be given at the company&apos;s discretion.</source>
        <translation>其他因素损害可用性的，公司可酌情给予抵扣。</translation>
    </message>
    <message>
        <source>Are 2000 requests asked for over the month (take it as reached), and not in each minute?</source>
        <translation>2000 次请求的要求是否按整月计（视为已达到），而非按每分钟计？</translation>
    </message>
    <message>
        <source>Are the first five clock hours of an outage not charged even in a month whose percentage earns a credit?</source>
        <translation>即使当月的百分比已产生抵扣，一次中断的前五个时钟小时是否仍不收费？</translation>
    </message>
    <message>
        <source>Are the quarters of an hour counted over the month&apos;s downtime together instead of outage by outage?</source>
        <translation>一刻钟的数量是否按当月停机时间合计计算，而非按每次中断分别计算？</translation>
    </message>
    <message>
        <source>Do 5-minute intervals without any call leave the mean instead of counting as available?</source>
        <translation>没有任何呼叫的 5 分钟区间是否不参与平均，而非计为可用？</translation>
    </message>
    <message>
        <source>Do only whole minutes without a connection count?</source>
        <translation>是否仅计入没有连接的完整分钟？</translation>
    </message>
    <message>
        <source>Does a started hour of delay count as a whole one?</source>
        <translation>延迟不足一小时的部分是否按一小时计？</translation>
    </message>
    <message>
        <source>Does a started quarter of an hour count as a whole one?</source>
        <translation>不足一刻钟的部分是否按一刻钟计？</translation>
    </message>
    <message>
        <source>Does downtime last until the next good test instead of the last failed one?</source>
        <translation>停机时间是否持续至下一次成功的测试，而非至最后一次失败的测试？</translation>
    </message>
    <message>
        <source>Does maintenance after an outside threat to security count as announced, with whatever notice was possible?</source>
        <translation>因外部安全威胁而进行的维护，只要已在当时可能的限度内提前通知，是否即视为已通知？</translation>
    </message>
    <message>
        <source>Does time without any measurement leave the month instead of counting as available?</source>
        <translation>没有任何测量的时间是否从当月中剔除，而非计为可用？</translation>
    </message>
    <message>
        <source>Is a day of service a thirtieth of the month&apos;s charge?</source>
        <translation>一天的服务是否按月费用的三十分之一计？</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge a thirtieth of the month&apos;s, whatever the month?</source>
        <translation>无论哪个月份，一天的费用是否均为月费用的三十分之一？</translation>
    </message>
    <message>
        <source>Is a day&apos;s charge the month&apos;s by its own days, and not a thirtieth?</source>
        <translation>一天的费用是否按当月实际天数分摊月费用，而非按三十分之一计？</translation>
    </message>
    <message>
        <source>Is a single failed check too little to call the data center unavailable?</source>
        <translation>仅一次检查失败是否不足以认定数据中心不可用？</translation>
    </message>
    <message>
        <source>Is it the price of the lost time only, as the text before that of June 2025 said?</source>
        <translation>抵扣是否仅为损失时间的价款，如 2025 年 6 月版之前的文本所述？</translation>
    </message>
    <message>
        <source>Is maintenance left out only when it was announced beforehand?</source>
        <translation>是否只有事先通知的维护才不计入？</translation>
    </message>
    <message>
        <source>Is nothing due at exactly 99.9 %, since the promise is then kept?</source>
        <translation>恰为 99.9 % 时，是否因承诺已经履行而无应付抵扣？</translation>
    </message>
    <message>
        <source>Is only the time beyond the promised 99.99 % paid ten times?</source>
        <translation>是否只有超出所承诺 99.99 % 允许范围的停机时间才按十倍给付？</translation>
    </message>
    <message>
        <source>Is the availability of a 5-minute interval the share of its good calls instead of all or nothing?</source>
        <translation>5 分钟区间的可用性是否为其中成功呼叫所占的比例，而非全有或全无？</translation>
    </message>
    <message>
        <source>Is the service period the real month instead of 30 days?</source>
        <translation>服务周期是否为实际月份，而非 30 天？</translation>
    </message>
    <message>
        <source>May a minute of downtime begin at any second, so that connections are looked at half a minute at a time and two halves running are needed?</source>
        <translation>停机的一分钟是否可从任意一秒开始，从而每次以半分钟检视连接，且须连续两个半分钟方可成立？</translation>
    </message>
    <message>
        <source>Must it be too warm for 24 hours before a day is due?</source>
        <translation>是否须温度过高持续满 24 小时，才应给付一天的抵扣？</translation>
    </message>
    <message>
        <source>Must the provider prove its availability, so that time without any measurement counts as down?</source>
        <translation>提供商是否须证明其可用性，从而没有任何测量的时间计为停机？</translation>
    </message>
    <message>
        <source>Was 10:00 PM meant where the agreement prints 10:00 AM?</source>
        <translation>协议所印的 10:00 AM，其本意是否为 10:00 PM？</translation>
    </message>
    <message>
        <source>Was it a restoration after a failed host, of which the first three hours are free?</source>
        <translation>停机是否属于主机故障后的恢复过程，其中前三小时不计抵扣？</translation>
    </message>
    <message>
        <source>Was what the provider answers for a failure of power or cooling, credited by half hours from the start?</source>
        <translation>中断是否源于应由提供商负责的供电或制冷故障，从而自开始起按每半小时计算抵扣？</translation>
    </message>
    <message>
        <source>Data centres are available 100 % of the time, scheduled maintenance excluded.</source>
        <translation>数据中心 100 % 的时间可用，计划维护除外。</translation>
    </message>
    <message>
        <source>Only data-centre infrastructure and hardware count. Not counted: software, unapproved add-ins, anything outside the data centre, such as internet connectivity or the customer&apos;s own site.</source>
        <translation>仅计入数据中心的基础设施和硬件。不计入：软件、未经批准的加载项，以及数据中心以外的一切，例如互联网连接或客户自己的场所。</translation>
    </message>
    <message>
        <source>Scheduled maintenance needs at least 24 hours&apos; notice.</source>
        <translation>计划维护须至少提前 24 小时通知。</translation>
    </message>
    <message>
        <source>Maintenance is generally done outside common business hours: a window inside them is flagged, not refused.</source>
        <translation>维护一般在通常营业时间以外进行：落在营业时间内的窗口会被标注，但不会被拒绝。</translation>
    </message>
    <message>
        <source>Availability is backed financially, but no amount or formula is published: a breach gives a negotiated remedy. The amount agreed is recorded by hand, with who agreed it and when; nothing is invented.</source>
        <translation>可用性有财务保障，但未公布任何金额或公式：未达标时，补偿由双方协商。商定的金额连同商定人和商定时间由人工记录；不作任何臆造。</translation>
    </message>
    <message>
        <source>Routine administration is included. For a ticket outside the included service the customer is told the extra cost before any work starts.</source>
        <translation>日常管理包含在内。工单超出所含服务范围的，在任何工作开始之前告知客户额外费用。</translation>
    </message>
    <message>
        <source>Three daily backups exist for each of the last 7 days.</source>
        <translation>最近 7 天的每一天均有三份每日备份。</translation>
    </message>
    <message>
        <source>Weekly restore points as of Friday exist for the last 4 weeks.</source>
        <translation>最近 4 周均有截至周五的每周恢复点。</translation>
    </message>
    <message>
        <source>Hot snapshots of every hosted server every 4 hours exist for the last 72 hours.</source>
        <translation>最近 72 小时内，每台托管服务器每 4 小时均有一份热快照。</translation>
    </message>
    <message>
        <source>Support is reachable 24/7/365 by phone, message service, chat or ticket. Work is taken in order of priority: Critical, Administration, Odds &amp; Ends, Project.</source>
        <translation>支持可通过电话、消息服务、聊天或工单 24/7/365 联系。工作按以下优先级顺序处理：紧急、管理、零星事务、项目。</translation>
    </message>
    <message>
        <source>At least 60 days&apos; written notice of a price increase; a price decrease applies by itself.</source>
        <translation>涨价须至少提前 60 天书面通知；降价自动适用。</translation>
    </message>
    <message>
        <source>Guarantees and remedies need a current account and acceptable use (eligibility gate).</source>
        <translation>保证与补偿以账户无欠款且合规使用为前提（资格条件）。</translation>
    </message>
    <message>
        <source>Servers are monitored around the clock; support answers by ticket. Web applications, third-party software, scripts and components are not supported.</source>
        <translation>服务器全天候监控；支持通过工单答复。对 Web 应用程序、第三方软件、脚本和组件不提供支持。</translation>
    </message>
    <message>
        <source>An escalation is answered within one business day.</source>
        <translation>升级在一个工作日之内得到答复。</translation>
    </message>
    <message>
        <source>Web servers: 99.9 % monthly average of scheduled availability; available = HTTP headers can be retrieved. The server counts, not a single site.</source>
        <translation>Web 服务器：计划可用性的月平均值为 99.9 %；可用 = 能够获取 HTTP 标头。以服务器为准，不以单个网站为准。</translation>
    </message>
    <message>
        <source>HTTP headers are fetched every minute. When two or more consecutive tests fail, downtime is the number of minutes between the first and the last failed test. Under 5 minutes is not recorded.</source>
        <translation>每分钟获取一次 HTTP 标头。连续两次或两次以上测试失败时，停机时间为首次与最后一次失败的测试之间的分钟数。不足 5 分钟的不予登记。</translation>
    </message>
    <message>
        <source>Mail servers: 99.9 %; available = mail can be sent (SMTP) and fetched (POP3). Unavailability from denial of service, mail bombing or other flooding is not counted.</source>
        <translation>邮件服务器：99.9 %；可用 = 能够发送 (SMTP) 和收取 (POP3) 邮件。因拒绝服务攻击、邮件轰炸或其他洪泛攻击造成的不可用不计入。</translation>
    </message>
    <message>
        <source>SMTP and POP are tested every minute; either failing is a failure. Same registration rule as 6.1b.</source>
        <translation>SMTP 和 POP 每分钟测试一次；任一失败即为失败。登记规则同 6.1b。</translation>
    </message>
    <message>
        <source>Server unavailability caused by network unavailability is not counted in server uptime; nor are backbone faults, faults on the customer&apos;s part of the network, denial of service and the like.</source>
        <translation>由网络不可用造成的服务器不可用，不计入服务器正常运行时间的计算；骨干网故障、客户一侧网络的故障、拒绝服务攻击等亦同。</translation>
    </message>
    <message>
        <source>Two hours of server unavailability a month are reserved for maintenance and not counted. Notice is given when possible (advisory); off-peak is typical (advisory).</source>
        <translation>每月为维护保留两小时的服务器不可用时间，不计入。在可能时予以通知（仅为建议）；通常在非高峰时段进行（仅为建议）。</translation>
    </message>
    <message>
        <source>Hypervisors: 99.9 %; available = the control panel answers over HTTP. The node counts. Same registration rule as 6.1b.</source>
        <translation>虚拟机管理程序：99.9 %；可用 = 控制面板通过 HTTP 应答。以节点为准。登记规则同 6.1b。</translation>
    </message>
    <message>
        <source>Unavailability or loss because the customer reached its storage limit is not the company&apos;s.</source>
        <translation>因客户达到其存储上限而造成的不可用或损失，不由公司承担。</translation>
    </message>
    <message>
        <source>The customer provides its own connection, browser, mail client and tools (cause: customer).</source>
        <translation>客户自备连接、浏览器、邮件客户端和工具（原因：客户）。</translation>
    </message>
    <message>
        <source>Credit: any unplanned outage of a game server, virtual private server, dedicated server or web hosting node.</source>
        <translation>抵扣：游戏服务器、虚拟专用服务器、专用服务器或网站托管节点的任何计划外中断。</translation>
    </message>
    <message>
        <source>Credit: a network interruption of more than 10 minutes on a virtual private server, dedicated server or web hosting node.</source>
        <translation>抵扣：虚拟专用服务器、专用服务器或网站托管节点超过 10 分钟的网络中断。</translation>
    </message>
    <message>
        <source>Credit: a distributed denial-of-service attack on hardware, servers or infrastructure. (Not counted in uptime, yet credited: the two questions are separate.)</source>
        <translation>抵扣：针对硬件、服务器或基础设施的分布式拒绝服务攻击。（不计入正常运行时间的计算，但仍予抵扣：两者是相互独立的问题。）</translation>
    </message>
    <message>
        <source>Credit: any other unplanned or unannounced interruption of a virtual private server, dedicated server or web hosting node.</source>
        <translation>抵扣：虚拟专用服务器、专用服务器或网站托管节点的任何其他计划外或未通知的中断。</translation>
    </message>
    <message>
        <source>A ticket must be opened; it holds the service name, the outage time and the total affected duration.</source>
        <translation>须开立工单；工单载明服务名称、中断时间和受影响的总时长。</translation>
    </message>
    <message>
        <source>The credit is claimed within 72 hours of the incident, or of the official post-mortem.</source>
        <translation>抵扣须在事件或官方事后分析之后 72 小时内申索。</translation>
    </message>
    <message>
        <source>Credit = credited time / service period x price of the period; worked example: one hour at 1000 USD a month = 1 h / (24 h x 30) x 1000 = 1.39 USD.</source>
        <translation>抵扣 = 计入抵扣的时间 / 服务周期 × 该周期的价格；计算示例：每月 1000 USD，一小时 = 1 小时 / (24 小时 × 30) × 1000 = 1.39 USD。</translation>
    </message>
    <message>
        <source>For intermittent outages the company may decide that the time between short outages is credited as well (a reviewer&apos;s decision).</source>
        <translation>对于间歇性中断，公司可决定将各次短暂中断之间的时间一并计入抵扣（由审阅人决定）。</translation>
    </message>
    <message>
        <source>99.99 % availability, measured by whether one can log in; downtime is measured in minutes.</source>
        <translation>可用性 99.99 %，以能否登录来衡量；停机时间以分钟计。</translation>
    </message>
    <message>
        <source>Failed server components are replaced at no cost to the customer.</source>
        <translation>故障的服务器部件予以更换，客户无须承担费用。</translation>
    </message>
    <message>
        <source>Backup mail servers hold incoming mail while the primary is out of reach and deliver it afterwards: nothing is lost.</source>
        <translation>主邮件服务器无法访问期间，备用邮件服务器保留收到的邮件，并在其后投递：不会丢失任何邮件。</translation>
    </message>
    <message>
        <source>Credit for any failure, whatever the reason, that is not scheduled maintenance: one full day of charges of that service for each 15 minutes of downtime.</source>
        <translation>对不属于计划维护的任何故障，无论原因为何，均给予抵扣：每 15 分钟停机时间，抵扣该项服务一整天的费用。</translation>
    </message>
    <message>
        <source>A credit needs proof: ping, DNS or telnet connection tests with proper time stamps.</source>
        <translation>抵扣须有证明：带有正确时间戳的 ping、DNS 或 telnet 连接测试。</translation>
    </message>
    <message>
        <source>A request may be made at any time while the account is in good standing.</source>
        <translation>账户状态良好期间，可随时提出申请。</translation>
    </message>
    <message>
        <source>No two requests for the same time.</source>
        <translation>同一时间不得重复申请。</translation>
    </message>
    <message>
        <source>Requests of a month may not exceed the monthly recurring charge actually paid.</source>
        <translation>一个月的申请总额不得超过实际支付的每月经常性费用。</translation>
    </message>
    <message>
        <source>Scheduled maintenance is announced by e-mail at least three days ahead.</source>
        <translation>计划维护至少提前三天以电子邮件通知。</translation>
    </message>
    <message>
        <source>Scheduled maintenance lies between 10:00 AM MST and 2:00 AM MST, as printed (16 hours across midnight; 10:00 PM may have been meant: a reading). MST is UTC-07:00 all year.</source>
        <translation>计划维护的时段为 10:00 AM MST 至 2:00 AM MST，照原文所印（跨越午夜，共 16 小时；本意可能为 10:00 PM：属于一种解读）。MST 全年为 UTC-07:00。</translation>
    </message>
    <message>
        <source>Updates do not disrupt the service, unless announced in advance (announced disruption is not counted).</source>
        <translation>更新不会中断服务，除非事先公告（已公告的中断不计入）。</translation>
    </message>
    <message>
        <source>Requests are taken 24/7 by chat, Slack or Teams, or the contact form; each gets its own ticket number.</source>
        <translation>请求通过聊天、Slack 或 Teams 或联系表单 24/7 受理；每项请求均有各自的工单编号。</translation>
    </message>
    <message>
        <source>A new request is Severity 3 until investigation says otherwise; the severity changes with the impact.</source>
        <translation>新请求在调查得出其他结论之前为严重级别 3；严重级别随影响而变更。</translation>
    </message>
    <message>
        <source>Severity 1 (production down or data lost, no workaround): acknowledged and acted on within 1 hour; communication without pause until resolved or downgraded.</source>
        <translation>严重级别 1（生产环境停机或数据丢失，无临时解决办法）：1 小时内确认并采取行动；在解决或降级之前不间断地沟通。</translation>
    </message>
    <message>
        <source>Severity 2 (major, degraded, no suitable workaround): response within 6 hours; an update every 12 hours; an emergency patch where there is no workaround.</source>
        <translation>严重级别 2（重大、性能下降，无合适的临时解决办法）：6 小时内响应；每 12 小时更新一次；没有临时解决办法的，提供紧急补丁。</translation>
    </message>
    <message>
        <source>Severity 3 (partial, not critical): response within 24 hours; a request for status is answered within 1 business day.</source>
        <translation>严重级别 3（部分、非关键）：24 小时内响应；状态查询在 1 个工作日内得到答复。</translation>
    </message>
    <message>
        <source>Resolved = a fix, a workaround, availability restored, or whatever both sides agree.</source>
        <translation>已解决 = 已修复、已有临时解决办法、可用性已恢复，或双方商定的任何其他情形。</translation>
    </message>
    <message>
        <source>Uptime 99.5 %. Neither the period nor a credit is stated: a calendar month is a reading; there is no credit.</source>
        <translation>正常运行时间 99.5 %。既未载明周期，也未载明抵扣：以日历月为周期属于一种解读；没有抵扣。</translation>
    </message>
    <message>
        <source>Monthly Uptime Percentage (MUP) of at least 99.99 % in any monthly billing cycle.</source>
        <translation>在任何一个月度计费周期内，月度正常运行时间百分比 (MUP) 不低于 99.99 %。</translation>
    </message>
    <message>
        <source>Credit, as a share of the charges paid for account capacity: MUP below 99.99 % and at least 99.0 %: 10 %; below 99.0 % and at least 95.0 %: 25 %; below 95.0 %: 100 %.</source>
        <translation>抵扣，按就账户容量所支付费用的比例计：MUP 低于 99.99 % 且不低于 99.0 %：10 %；低于 99.0 % 且不低于 95.0 %：25 %；低于 95.0 %：100 %。</translation>
    </message>
    <message>
        <source>Account capacity charge = the price for the number of panels that the account can support.</source>
        <translation>账户容量费用 = 按账户所能支持的报警主机数量计的价格。</translation>
    </message>
    <message>
        <source>Not counted: factors beyond reasonable control, force majeure, internet access.</source>
        <translation>不计入：超出合理控制的因素、不可抗力、互联网接入。</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s action or inaction: configuration, connectivity, firewalls, certificates, access proxy, alarm software.</source>
        <translation>不计入：客户的作为或不作为：配置、连接、防火墙、证书、访问代理、报警软件。</translation>
    </message>
    <message>
        <source>Not counted: guidance in the documentation not followed.</source>
        <translation>不计入：未遵循文档中的指引。</translation>
    </message>
    <message>
        <source>Not counted: the customer&apos;s equipment, software or other technology.</source>
        <translation>不计入：客户的设备、软件或其他技术。</translation>
    </message>
    <message>
        <source>Not counted: suspension or termination under the agreement.</source>
        <translation>不计入：依据协议暂停或终止服务。</translation>
    </message>
    <message>
        <source>A call is good when it is answered before the panel gives up (usually 4 or 5 attempts), decoded, and delivered to the alarm station over an active connection.</source>
        <translation>呼叫在报警主机放弃之前（通常为 4 或 5 次尝试）得到应答、完成解码，并经由活动连接送达报警中心的，为成功的呼叫。</translation>
    </message>
    <message>
        <source>Unavailable: the access lines are not available; or calls are picked up but cannot be decoded; or the signal is delivered more than 3 minutes after decoding.</source>
        <translation>不可用：接入线路不可用；或呼叫已接听但无法解码；或信号在解码后超过 3 分钟才送达。</translation>
    </message>
    <message>
        <source>The service is not available when more than 50 % of the calls are affected.</source>
        <translation>受影响的呼叫超过 50 % 时，服务不可用。</translation>
    </message>
    <message>
        <source>MUP = the mean availability of all 5-minute intervals of the month; downtime from CSG-4 is left out.</source>
        <translation>MUP = 当月所有 5 分钟区间可用性的平均值；CSG-4 所列情形造成的停机时间不计入。</translation>
    </message>
    <message>
        <source>Scheduled maintenance is not among the exclusions: it counts.</source>
        <translation>计划维护不在排除之列：须计入。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceCard</name>
    <message>
        <source>Syncing.</source>
        <translation>正在同步。</translation>
    </message>
    <message>
        <source>%1 % of the time</source>
        <comment>progress</comment>
        <translation>时间进度 %1 %</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 次检查</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>Syncing: %1.</source>
        <translation>正在同步：%1。</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>映射序列</translation>
    </message>
    <message>
        <source>Map series of %1</source>
        <translation>映射 %1 的序列</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>%1 的更多操作</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>移除(&amp;R)…</translation>
    </message>
    <message>
        <source>Kind %1</source>
        <translation>种类 %1</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>正在同步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>act and source</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Log of syncs…</source>
        <translation>同步日志(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>重命名(&amp;N)…</translation>
    </message>
    <message>
        <source>Its &amp;own figures…</source>
        <translation>其自有数值(&amp;O)…</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourceSyncs</name>
    <message>
        <source>Reading the sources</source>
        <translation>正在读取数据源</translation>
    </message>
    <message>
        <source>Syncing %1</source>
        <translation>正在同步 %1</translation>
    </message>
    <message>
        <source>Pausing the source</source>
        <translation>正在暂停数据源</translation>
    </message>
    <message>
        <source>Resuming the source</source>
        <translation>正在恢复数据源</translation>
    </message>
    <message>
        <source>Changing the source</source>
        <translation>正在更改数据源</translation>
    </message>
    <message>
        <source>Removing the source</source>
        <translation>正在移除数据源</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Sources</name>
    <message>
        <source>today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>每分钟</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>每 %1</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>no service yet</source>
        <translation>尚无服务</translation>
    </message>
    <message>
        <source>same host name</source>
        <translation>主机名相同</translation>
    </message>
    <message>
        <source>similar host name</source>
        <translation>主机名相似</translation>
    </message>
    <message>
        <source>the customer&apos;s only service</source>
        <translation>该客户唯一的服务</translation>
    </message>
    <message>
        <source>mapped already</source>
        <translation>已映射</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Failed %1</source>
        <translation>%1 失败</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Unknown kind</source>
        <translation>未知种类</translation>
    </message>
    <message>
        <source>Data until %1 is safe</source>
        <translation>截至 %1 的数据已安全保存</translation>
    </message>
    <message>
        <source>Nothing was stored yet</source>
        <translation>尚未存储任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n series belong to no service yet.</source>
        <translation>
            <numerusform>%Ln 个序列尚不属于任何服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>All that was asked for is here.</source>
        <translation>所请求的数据已全部获取。</translation>
    </message>
    <message>
        <source>Every check of the month so far is here.</source>
        <translation>当月至今的每次检查均已获取。</translation>
    </message>
    <message>
        <source>%1; the gap is fetched after you sign in.</source>
        <translation>%1；您登录后将补取缺口数据。</translation>
    </message>
    <message>
        <source>%1; it is tried again %2, and the gap is fetched then.</source>
        <translation>%1；%2 重试，届时补取缺口数据。</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>A newer program recorded this source.</source>
        <translation>此数据源由较新版本的程序记录。</translation>
    </message>
    <message>
        <source>%1 and its settings are kept; this version cannot sync it. Update Makegood.</source>
        <translation>%1，其设置也予保留；此版本无法同步。请更新 Makegood。</translation>
    </message>
    <message>
        <source>You paused it. %1; resume it and the gap is fetched.</source>
        <translation>您已暂停。%1；恢复后将补取缺口数据。</translation>
    </message>
    <message>
        <source>Its first sync brings everything since the contracts began.</source>
        <translation>首次同步将获取自合同开始以来的全部数据。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped. %n new checks are stored.</source>
        <translation>
            <numerusform>已停止。已存储 %Ln 次新检查。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new, in %1 s</source>
        <translation>没有新内容，用时 %1 秒</translation>
    </message>
    <message>
        <source>%1 new checks, in %2 s</source>
        <translation>%1 次新检查，用时 %2 秒</translation>
    </message>
    <message>
        <source>Data as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
    <message>
        <source>%1 (%2) has given no data since %3</source>
        <translation>%1（%2）自 %3 起没有提供数据</translation>
    </message>
    <message numerus="yes">
        <source>%1, nor have %n more series.</source>
        <translation>
            <numerusform>%1，另有 %Ln 个序列也没有。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The log of its syncs has %n notes on the last one.</source>
        <translation>
            <numerusform>其同步日志中有 %Ln 条关于上次同步的说明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gaps in the month, %1 together. Time without data never counts as available.</source>
        <translation>
            <numerusform>该月有 %Ln 处空缺，共 %1。无数据的时间绝不计为可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>What it had from %1 to %2 it does not keep any more.</source>
        <translation>它已不再保留 %1 至 %2 的数据。</translation>
    </message>
    <message>
        <source>It keeps data for %1: what it had before %2 is lost.</source>
        <translation>它保留 %1 的数据：%2 之前的数据已丢失。</translation>
    </message>
    <message>
        <source>It keeps data for %1: from %2 on, what is missing now is lost.</source>
        <translation>它保留 %1 的数据：自 %2 起，现在缺少的数据将丢失。</translation>
    </message>
    <message>
        <source>It keeps data for %1 only: some is lost before the next sync.</source>
        <translation>它仅保留 %1 的数据：下次同步之前会丢失一部分。</translation>
    </message>
    <message>
        <source>Check whether the source still watches it; time without data never counts as available.</source>
        <translation>请检查数据源是否仍在监控它；无数据的时间绝不计为可用。</translation>
    </message>
    <message>
        <source>The last sync was stopped. %1; Sync now continues from there.</source>
        <translation>上次同步已停止。%1；“立即同步”会从该处继续。</translation>
    </message>
    <message numerus="yes">
        <source>%n series stopped sending data.</source>
        <translation>
            <numerusform>%Ln 个序列已停止发送数据。</numerusform>
        </translation>
    </message>
    <message>
        <source>No data fetched yet</source>
        <translation>尚未获取数据</translation>
    </message>
    <message>
        <source>Nothing of %1 was fetched yet. Figures come with the next sync.</source>
        <translation>尚未获取 %1 的任何数据。下次同步后会有数值。</translation>
    </message>
    <message>
        <source>%1 was fetched until %2 only; figures count what is there. The rest comes with the next sync.</source>
        <translation>%1 仅获取到 %2；数值只计入已有数据。其余数据将在下次同步时获取。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesController</name>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Reading the services</source>
        <translation>正在读取服务</translation>
    </message>
    <message>
        <source>Mapping a series</source>
        <translation>正在映射序列</translation>
    </message>
    <message>
        <source>The series has its service; its past comes with the sync that begins now.</source>
        <translation>该序列已有服务；其过去的数据随现在开始的同步获取。</translation>
    </message>
    <message>
        <source>Remove the source</source>
        <translation>移除数据源</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>移除 %1？</translation>
    </message>
    <message>
        <source>Its settings, its history of syncs and its password or token go. Every check that it brought stays, and so do contracts, figures and reports. It can be connected again at any time.</source>
        <translation>其设置、同步历史以及密码或令牌将被移除。它带来的所有检查都会保留，合同、数值和报告也一样。可随时重新连接。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Ignoring a series</source>
        <translation>正在忽略序列</translation>
    </message>
    <message>
        <source>The series is not mentioned again; Map series shows it and gives it a service.</source>
        <translation>不再提及该序列；“映射序列”会显示它并可为其指定服务。</translation>
    </message>
    <message>
        <source>Rename the source</source>
        <translation>重命名来源</translation>
    </message>
    <message>
        <source>Renaming the source</source>
        <translation>正在重命名来源</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
    <message>
        <source>Name of this source. Leave it empty to call it %1 again.</source>
        <translation>此数据源的名称。留空则恢复名称 %1。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SourcesPage</name>
    <message>
        <source>Sync &amp;all</source>
        <translation>全部同步(&amp;A)</translation>
    </message>
    <message>
        <source>Sync all sources</source>
        <translation>同步所有数据源</translation>
    </message>
    <message>
        <source>&amp;Connect a source</source>
        <translation>连接数据源(&amp;C)</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>连接数据源</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>数据源</translation>
    </message>
    <message>
        <source>Time without data never counts as available.</source>
        <translation>无数据的时间绝不计为可用。</translation>
    </message>
    <message>
        <source>No source is connected</source>
        <translation>未连接数据源</translation>
    </message>
    <message>
        <source>Connect the system that checks your services, and its checks come in by themselves.</source>
        <translation>连接检查您的服务的系统，其检查便会自动传入。</translation>
    </message>
    <message numerus="yes">
        <source>%n connected</source>
        <translation>
            <numerusform>已连接 %Ln 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n failed</source>
        <translation>
            <numerusform>%1，%Ln 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SpanModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>figure and length</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Still to come</source>
        <translation>尚未到来</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>测量时间</translation>
    </message>
    <message>
        <source>Excluded maintenance</source>
        <translation>已排除的维护</translation>
    </message>
    <message>
        <source>Excluded causes</source>
        <translation>排除的原因</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Share of the budget</source>
        <translation>占预算的比例</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartScreen</name>
    <message>
        <source>Connect a source</source>
        <translation>连接数据源</translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>See which SLAs were met, and what you are owed.</source>
        <translation>查看哪些 SLA 已达标，以及您应得的抵扣。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Five example customers with a year of data. Nothing to set up, and nothing of it leaves this computer.</source>
        <translation>五个示例客户，含一年的数据。无需任何设置，数据也不会离开这台计算机。</translation>
    </message>
    <message>
        <source>Start with a spreadsheet</source>
        <translation>从电子表格开始</translation>
    </message>
    <message>
        <source>Name the customer, choose the agreement from the library, and import the outages that you know.</source>
        <translation>填写客户名称，从库中选择协议，并导入您已知的中断。</translation>
    </message>
    <message>
        <source>Add a customer</source>
        <translation>添加客户</translation>
    </message>
    <message>
        <source>Connect your monitoring</source>
        <translation>连接您的监控系统</translation>
    </message>
    <message>
        <source>Prometheus, Zabbix, Icinga, Uptime Kuma and others. Test the connection first, then map it.</source>
        <translation>Prometheus、Zabbix、Icinga、Uptime Kuma 等。先测试连接，再进行映射。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>You can also drop a workspace or a folder of files anywhere in this window.</source>
        <translation>您也可以将工作区或文件夹拖放到此窗口的任意位置。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StartSection</name>
    <message>
        <source>First sync</source>
        <translation>首次同步</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Stop the first sync</source>
        <translation>停止首次同步</translation>
    </message>
    <message>
        <source>See the &amp;month</source>
        <translation>查看该月(&amp;M)</translation>
    </message>
    <message>
        <source>See the month</source>
        <translation>查看该月</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Start stores the source and brings everything since the contracts began. You can go on working meanwhile; after that it syncs by itself.</source>
        <translation>“开始”将存储数据源，并获取自合同开始以来的全部数据。其间您可以继续工作；此后将自动同步。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在开始</translation>
    </message>
    <message>
        <source>Storing the source.</source>
        <translation>正在存储数据源。</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>First sync runs</source>
        <translation>首次同步进行中</translation>
    </message>
    <message>
        <source>%1 of %2 days</source>
        <translation>%1 / %2 天</translation>
    </message>
    <message>
        <source>%1 checks</source>
        <translation>%1 次检查</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1 次</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>The source is connected.</source>
        <translation>数据源已连接。</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Continue the first sync</source>
        <translation>继续首次同步</translation>
    </message>
    <message>
        <source>Fetching past data.</source>
        <translation>正在获取过去的数据。</translation>
    </message>
    <message>
        <source>You can close this page; the sync continues in the background.</source>
        <translation>您可以关闭此页面；同步会在后台继续。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Status</name>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>数据不完整</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Not running</source>
        <translation>未运行</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the work that is going on</source>
        <translation>取消正在进行的工作</translation>
    </message>
    <message>
        <source>All figures are up to date</source>
        <translation>所有数字均为最新</translation>
    </message>
    <message>
        <source>Go to this claim</source>
        <translation>转到此申索</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StepLine</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>第 %1 步，共 %2 步：%3</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageNotice</name>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Save a copy elsewhere</source>
        <translation>将副本保存到其他位置</translation>
    </message>
</context>
<context>
    <name>makegood::ui::StorageWatch</name>
    <message>
        <source>Nothing can be saved: this workspace or its folder may not be written to. Everything can be read; for changes save a copy where you may write.</source>
        <translation>无法保存：没有写入此工作区或其文件夹的权限。所有内容均可读取；如需更改，请将副本保存到您可写入的位置。</translation>
    </message>
    <message>
        <source>Nothing can be saved: this workspace lies on a disk that is read-only. Everything can be read; for changes save a copy on another disk.</source>
        <translation>无法保存：此工作区位于只读磁盘上。所有内容均可读取；如需更改，请将副本保存到其他磁盘。</translation>
    </message>
    <message>
        <source>Nothing can be saved: a newer Makegood wrote this workspace. Everything can be read; for changes use the newer version.</source>
        <translation>无法保存：此工作区由更新版本的 Makegood 写入。所有内容均可读取；如需更改，请使用更新的版本。</translation>
    </message>
    <message>
        <source>Nothing can be saved: the disk of this workspace is full. What was saved is safe, and what you typed is kept; free some space to go on.</source>
        <translation>无法保存：此工作区所在磁盘已满。已保存的内容完好无损，您输入的内容也已保留；请释放一些空间以继续。</translation>
    </message>
    <message>
        <source>Disk full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Checking the disk</source>
        <translation>正在检查磁盘</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SummaryTile</name>
    <message>
        <source>%1: %2</source>
        <comment>what a tile counts, and its figure</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportController</name>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
    <message>
        <source>record “%1”</source>
        <translation>记录“%1”</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>此文件中的所有内容均已存在；没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Tickets imported: %n rows are new or changed.</source>
        <translation>
            <numerusform>工单已导入：%Ln 行为新增或已更改。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import &amp;tickets…</source>
        <translation>导入工单(&amp;T)…</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>Tickets (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;All files (*)</source>
        <translation>工单 (*.json *.csv *.json.gz *.csv.gz *.json.zst *.csv.zst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the tickets</source>
        <translation>正在读取工单</translation>
    </message>
    <message>
        <source>The contract is still being read; wait until it is ready.</source>
        <translation>合同仍在读取中；请等待其就绪。</translation>
    </message>
    <message>
        <source>taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportPage</name>
    <message>
        <source>Tickets opened</source>
        <translation>已打开的工单</translation>
    </message>
    <message>
        <source>Click to go to the first row behind it</source>
        <translation>单击转到其依据的第一行</translation>
    </message>
    <message>
        <source>Press Enter to go to the first row behind it</source>
        <translation>按回车键转到其依据的第一行</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>not promised</source>
        <translation>未承诺</translation>
    </message>
    <message>
        <source>none named</source>
        <translation>未列明</translation>
    </message>
    <message>
        <source>Late replies</source>
        <translation>迟到的答复</translation>
    </message>
    <message>
        <source>Missed updates</source>
        <translation>错过的更新</translation>
    </message>
    <message>
        <source>Broken obligations</source>
        <translation>违反的义务</translation>
    </message>
    <message>
        <source>of %1, %2 unknown</source>
        <translation>共 %1 项，其中 %2 项未知</translation>
    </message>
    <message>
        <source>For the whole contract, as of %1, %2 time.</source>
        <translation>针对整份合同，截至 %1，%2 时间。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for a reply</source>
        <translation>
            <numerusform>%Ln 张等待答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln status replies missed</source>
        <translation>
            <numerusform>错过 %Ln 次状态答复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::SupportRecords</name>
    <message>
        <source>Importing tickets</source>
        <translation>正在导入工单</translation>
    </message>
    <message>
        <source>Recording the obligation</source>
        <translation>正在记录义务</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportController</name>
    <message>
        <source>Import ta&amp;ble…</source>
        <translation>导入表格(&amp;B)…</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.log *.xlsx *.jsonl *.ndjson *.gz *.zst);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the table</source>
        <translation>正在读取表格</translation>
    </message>
    <message>
        <source>Importing the table</source>
        <translation>正在导入表格</translation>
    </message>
    <message>
        <source>import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Everything in this file was already here; nothing changed.</source>
        <translation>此文件中的所有内容均已存在；没有任何更改。</translation>
    </message>
    <message>
        <source>Imported: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln counts of requests</source>
        <translation>
            <numerusform>%Ln 条请求计数</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measured values</source>
        <translation>
            <numerusform>%Ln 个测量值</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes of state</source>
        <translation>
            <numerusform>%Ln 次状态变化</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new checks</source>
        <translation>
            <numerusform>%Ln 次新检查</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract yet that the table could belong to. Create the contract first.</source>
        <translation>尚无可对应此表格的合同。请先创建合同。</translation>
    </message>
    <message>
        <source>%1, measured by %2, is kept but does not count: the agreement does not name that check.</source>
        <translation>由 %2 测得的 %1 会保留但不计入：协议未提及该检查。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file or its layout and try again.</source>
        <translation>未导入任何内容：%1。一切保持原样。请修正文件或其布局后重试。</translation>
    </message>
    <message>
        <source>%1, measured by %2, would not count: the agreement does not name that check.</source>
        <translation>由 %2 测得的 %1 不会计入：协议未提及该检查。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln outages</source>
        <translation>
            <numerusform>%Ln 次中断</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableImportDialog</name>
    <message>
        <source>What the first rows are read as</source>
        <translation>前几行的读取结果</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>正在读取 %1…</translation>
    </message>
    <message>
        <source>No row was read yet.</source>
        <translation>尚未读取任何行。</translation>
    </message>
    <message>
        <source>How the table is read</source>
        <translation>表格的读取方式</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Import the table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Cancel: nothing is stored</source>
        <translation>取消：不存储任何内容</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>As found in the file</source>
        <translation>按文件中所见</translation>
    </message>
    <message>
        <source>%1 cannot be read as a table: %2. Nothing was changed.</source>
        <translation>%1 无法作为表格读取：%2。没有任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>Of the first %n rows %1 are understood and %2 are refused. Nothing is stored yet.</source>
        <translation>
            <numerusform>前 %Ln 行中，%1 行已识别，%2 行被拒绝。尚未存储任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is still to be decided</source>
        <translation>尚待决定的事项</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Name of this layout</source>
        <translation>此布局的名称</translation>
    </message>
    <message>
        <source>Save this layout for the next time</source>
        <translation>保存此布局供下次使用</translation>
    </message>
    <message>
        <source>Save this layout as</source>
        <translation>将此布局保存为</translation>
    </message>
    <message>
        <source>Change how it is read</source>
        <translation>更改读取方式</translation>
    </message>
    <message>
        <source>%1 is read as %2. Look at the rows before you import them.</source>
        <translation>%1 按 %2 读取。请在导入前查看各行。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableRowModel</name>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计算</translation>
    </message>
    <message>
        <source>up</source>
        <translation>可用</translation>
    </message>
    <message>
        <source>down</source>
        <translation>停机</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>错误内容</translation>
    </message>
    <message>
        <source>%1 of %2 failed</source>
        <translation>%2 个中有 %1 个失败</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>测量方式</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableToggle</name>
    <message>
        <source>%1 as a table</source>
        <translation>%1（表格）</translation>
    </message>
    <message>
        <source>Show as a table (T)</source>
        <translation>以表格显示 (T)</translation>
    </message>
    <message>
        <source>Show as a chart (T)</source>
        <translation>以图表显示 (T)</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save table as…</source>
        <translation>表格另存为…</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
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
        <translation>保存表格</translation>
    </message>
    <message>
        <source>The table was not saved: %1. Choose another place.</source>
        <translation>表格未保存：%1。请选择其他位置。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsChangeModel</name>
    <message>
        <source>Not judged</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>%1, was: %2</source>
        <translation>%1，原为：%2</translation>
    </message>
    <message>
        <source>already reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>could not be judged before</source>
        <translation>此前无法评定</translation>
    </message>
    <message>
        <source>a new service</source>
        <translation>新服务</translation>
    </message>
    <message>
        <source>no service any more</source>
        <translation>不再有此服务</translation>
    </message>
    <message>
        <source>another amount is withheld</source>
        <translation>暂扣金额不同</translation>
    </message>
    <message>
        <source>downtime %1, was %2</source>
        <translation>停机时间 %1，原为 %2</translation>
    </message>
    <message>
        <source>other claims</source>
        <translation>申索不同</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>would be</source>
        <translation>将为</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 as before</source>
        <translation>%1，不变</translation>
    </message>
    <message>
        <source>%1, was %2</source>
        <translation>%1，原为 %2</translation>
    </message>
    <message>
        <source>tickets or obligations have another result</source>
        <translation>工单或义务的结果不同</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsEffectSection</name>
    <message>
        <source>&amp;Judge past months</source>
        <translation>评定过去的月份(&amp;J)</translation>
    </message>
    <message>
        <source>Judge past months</source>
        <translation>评定过去的月份</translation>
    </message>
    <message>
        <source>Unchanged months &amp;too</source>
        <translation>包括未变化的月份(&amp;T)</translation>
    </message>
    <message>
        <source>Show unchanged months too</source>
        <translation>同时显示未变化的月份</translation>
    </message>
    <message>
        <source>It could not be worked out: %1. Nothing was changed.</source>
        <translation>无法计算：%1。没有任何更改。</translation>
    </message>
    <message>
        <source>Credit in all: %1.</source>
        <translation>抵扣合计：%1。</translation>
    </message>
    <message>
        <source>&amp;Stop judging</source>
        <translation>停止评定(&amp;S)</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>停止评定</translation>
    </message>
    <message>
        <source>No month with data begins on that day or later: no past month changes.</source>
        <translation>没有有数据的月份在该日或之后开始：过去的月份都不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n contracts calculated.</source>
        <translation>
            <numerusform>已计算 %Ln 份合同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln months calculated.</source>
        <translation>
            <numerusform>%Ln 个月中已计算 %1 个月。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %1 of %Ln months.</source>
        <translation>
            <numerusform>已停止：%Ln 个月中已计算 %1 个月。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results differ.</source>
        <translation>
            <numerusform>%Ln 个结果不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>No month’s result would change.</source>
        <translation>没有月份的结果会改变。</translation>
    </message>
    <message>
        <source>Effect on past months</source>
        <translation>对过去月份的影响</translation>
    </message>
    <message>
        <source>See what the change does to past months before you save it.</source>
        <translation>保存前查看此更改对过去月份的影响。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsFields</name>
    <message>
        <source>Class %1</source>
        <translation>类别 %1</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Service %1</source>
        <translation>服务 %1</translation>
    </message>
    <message>
        <source>Condition that did not hold</source>
        <translation>未满足的条件</translation>
    </message>
    <message>
        <source>Value %1</source>
        <translation>数值 %1</translation>
    </message>
    <message>
        <source>Remedy %1</source>
        <translation>补救 %1</translation>
    </message>
    <message>
        <source>Right %1</source>
        <translation>权利 %1</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsForm</name>
    <message>
        <source>not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>✕ Error: %1</source>
        <extracomment>Before what is wrong with a value; a cross and a word.</extracomment>
        <translation>✕ 错误：%1</translation>
    </message>
    <message>
        <source>%1 Error: %2</source>
        <translation>%1 错误：%2</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsScope</name>
    <message>
        <source>Applies from</source>
        <translation>适用起始</translation>
    </message>
    <message>
        <source>First day of the change</source>
        <translation>变更的首日</translation>
    </message>
    <message>
        <source>For which contracts</source>
        <translation>适用于哪些合同</translation>
    </message>
    <message>
        <source>Applies &amp;from</source>
        <translation>适用起始(&amp;F)</translation>
    </message>
    <message>
        <source>F&amp;or</source>
        <translation>适用于(&amp;O)</translation>
    </message>
    <message>
        <source>%1, the next period</source>
        <translation>%1，下一个周期</translation>
    </message>
    <message>
        <source>%1, the beginning of these terms (a correction of how they were read)</source>
        <translation>%1，这些条款的开始（对解读的更正）</translation>
    </message>
    <message>
        <source>all its months, past ones too (a correction of how it was read)</source>
        <translation>其所有月份，包括过去的（对解读的更正）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>customer and contract</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Another day</source>
        <translation>另一天</translation>
    </message>
    <message>
        <source>This contract only</source>
        <translation>仅此合同</translation>
    </message>
    <message numerus="yes">
        <source>All %n contracts with this agreement</source>
        <translation>
            <numerusform>使用此协议的全部 %Ln 份合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and change too: %1.</source>
        <translation>
            <numerusform>另有 %Ln 份合同使用此协议，也会随之更改：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other contracts use this agreement and keep their terms: %1.</source>
        <translation>
            <numerusform>另有 %Ln 份合同使用此协议，其条款保持不变：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSection</name>
    <message>
        <source>Text of the agreement</source>
        <translation>协议文本</translation>
    </message>
    <message>
        <source>Text of the contract</source>
        <translation>合同文本</translation>
    </message>
    <message>
        <source>Errors and warnings</source>
        <translation>错误与警告</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>更改的理由</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Discard changes</source>
        <translation>放弃更改(&amp;D)</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃更改</translation>
    </message>
    <message>
        <source>&amp;Create contract</source>
        <translation>创建合同(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Add s&amp;ervice</source>
        <translation>添加服务(&amp;E)</translation>
    </message>
    <message>
        <source>Add c&amp;harge</source>
        <translation>添加费用(&amp;H)</translation>
    </message>
    <message>
        <source>Add &amp;named charge</source>
        <translation>添加具名费用项(&amp;N)</translation>
    </message>
    <message>
        <source>Add c&amp;ondition</source>
        <translation>添加条件(&amp;O)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Checking the text</source>
        <translation>正在检查文本</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>The shipped agreement stays as it is: the contract gets a copy of its own.</source>
        <translation>随附协议保持不变：合同将获得自己的副本。</translation>
    </message>
    <message>
        <source>On %1 other terms hold: this text takes their place from then on.</source>
        <translation>%1 起适用其他条款：此文本自那时取代它们。</translation>
    </message>
    <message>
        <source>It holds until other terms begin on %1.</source>
        <translation>它适用至其他条款于 %1 开始。</translation>
    </message>
    <message>
        <source>The change begins on %1: no past month changes.</source>
        <translation>变更自 %1 开始：过去的月份都不变。</translation>
    </message>
    <message>
        <source>No errors.</source>
        <translation>没有错误。</translation>
    </message>
    <message>
        <source>&amp;Reason (required, kept in the history)</source>
        <translation>理由（必填，保留在历史记录中）(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>Fix %n errors to save.</source>
        <translation>
            <numerusform>请修正 %Ln 个错误后再保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>No unsaved changes</source>
        <translation>没有未保存的更改</translation>
    </message>
    <message>
        <source>Give a reason to save.</source>
        <translation>请填写理由后再保存。</translation>
    </message>
    <message>
        <source>Edit as &amp;text</source>
        <translation>以文本编辑(&amp;T)</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>以文本编辑</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TermsSpan</name>
    <message>
        <source>These terms hold for the periods that begin before %1.</source>
        <translation>这些条款适用于在 %1 之前开始的周期。</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later.</source>
        <translation>这些条款适用于在 %1 或之后开始的周期。</translation>
    </message>
    <message>
        <source>These terms hold for the periods that begin on %1 or later and before %2.</source>
        <translation>这些条款适用于在 %1 或之后、%2 之前开始的周期。</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>agreement and day</comment>
        <translation>%1，自 %2 起</translation>
    </message>
    <message>
        <source>Earlier terms: %1.</source>
        <translation>较早的条款：%1。</translation>
    </message>
    <message>
        <source>Later terms: %1.</source>
        <translation>较晚的条款：%1。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TestSection</name>
    <message>
        <source>Asking the source</source>
        <translation>正在询问数据源</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Change the a&amp;ddress or sign-in</source>
        <translation>更改地址或登录(&amp;D)</translation>
    </message>
    <message>
        <source>Change the address or sign-in</source>
        <translation>更改地址或登录</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在询问</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>%1 answered in %2.</source>
        <translation>%1 在 %2 内应答。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>未说明</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>时钟</translation>
    </message>
    <message>
        <source>agrees with this computer</source>
        <translation>与此计算机一致</translation>
    </message>
    <message>
        <source>%1 ahead of this computer; times are taken from the source</source>
        <translation>比此计算机快 %1；时间以数据源为准</translation>
    </message>
    <message>
        <source>%1 behind this computer; times are taken from the source</source>
        <translation>比此计算机慢 %1；时间以数据源为准</translation>
    </message>
    <message>
        <source>Data since</source>
        <translation>数据始于</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n days</source>
        <translation>
            <numerusform>%1，%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>it does not say; the first sync finds out</source>
        <translation>未说明；首次同步时得知</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无应答</translation>
    </message>
    <message>
        <source>%1 refused the sign-in.</source>
        <translation>%1 拒绝了登录。</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check user and password or token.</source>
        <translation>%1 未存储任何内容。请检查用户和密码或令牌。</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>无法连接 %1。</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check the address, and whether the server runs.</source>
        <translation>%1 未存储任何内容。请检查地址，以及服务器是否在运行。</translation>
    </message>
    <message>
        <source>You stopped it.</source>
        <translation>您已停止。</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>未存储任何内容。</translation>
    </message>
    <message>
        <source>%1 answered, but it cannot be used.</source>
        <translation>%1 有应答，但无法使用。</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Check that the address is that of such a server.</source>
        <translation>%1 未存储任何内容。请检查该地址是否为此类服务器的地址。</translation>
    </message>
    <message>
        <source>%1 was not asked: its password or token is not known.</source>
        <translation>未询问 %1：其密码或令牌未知。</translation>
    </message>
    <message>
        <source>A password is kept for the server that it was entered for. Nothing was stored. Enter it for this server.</source>
        <translation>密码只用于输入时所对应的服务器。未存储任何内容。请为此服务器输入密码。</translation>
    </message>
    <message>
        <source>Keeps data for</source>
        <translation>数据保留期</translation>
    </message>
    <message>
        <source>%1; what is older is lost, so sync it more often</source>
        <translation>%1；更早的数据会丢失，因此请更频繁地同步</translation>
    </message>
    <message>
        <source>%1 Nothing was stored. Change what is asked for in the step before.</source>
        <translation>%1 未保存任何内容。请在上一步更改要查询的内容。</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketChangeModel</name>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>the agreement has no severity %1</source>
        <translation>协议没有严重级别 %1</translation>
    </message>
    <message>
        <source>the contract has no service %1</source>
        <translation>合同没有服务 %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n events that are here would be removed</source>
        <translation>
            <numerusform>此处的 %Ln 个事件记录将被移除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketImportDialog</name>
    <message>
        <source>What the import would do</source>
        <translation>导入的效果</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>The file holds no ticket.</source>
        <translation>文件中没有工单。</translation>
    </message>
    <message>
        <source>What is wrong with the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the tickets</source>
        <translation>保存工单</translation>
    </message>
    <message>
        <source>Cancel: nothing is saved</source>
        <translation>取消：不保存任何内容</translation>
    </message>
    <message>
        <source>%1, for %2: %3. Nothing is saved yet.</source>
        <translation>%1，用于 %2：%3。尚未保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln 个新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%Ln 个已更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%Ln 个相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was not imported: it has %n errors. Nothing was changed. Fix the file and try again.</source>
        <translation>
            <numerusform>%1 未导入：其中有 %Ln 处错误。未作任何更改。请修正文件后重试。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketModel</name>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>without pause</source>
        <translation>不间断</translation>
    </message>
    <message>
        <source>late under an earlier severity</source>
        <translation>在较早的严重级别下迟到</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>无目标</translation>
    </message>
    <message>
        <source>answered late</source>
        <translation>答复迟到</translation>
    </message>
    <message>
        <source>answered in time</source>
        <translation>及时答复</translation>
    </message>
    <message>
        <source>waiting – %1</source>
        <translation>等待中 – %1</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>打开时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>已响应</translation>
    </message>
    <message>
        <source>Response clock</source>
        <translation>响应时限</translation>
    </message>
    <message>
        <source>Next update</source>
        <translation>下次更新</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>错过的更新</translation>
    </message>
    <message>
        <source>Replies missed</source>
        <translation>错过的答复</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>Requests waiting</source>
        <translation>等待中的请求</translation>
    </message>
    <message>
        <source>waits for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>resolved late</source>
        <translation>解决迟延</translation>
    </message>
    <message>
        <source>resolved in time</source>
        <translation>按时解决</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TicketSection</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>协议未承诺支持时限。</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>本月没有打开工单。</translation>
    </message>
    <message>
        <source>What is due next over all tickets</source>
        <translation>所有工单中下一个到期的事项</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>当月的支持工单</translation>
    </message>
    <message>
        <source>Deadlines that were missed</source>
        <translation>错过的期限</translation>
    </message>
    <message>
        <source>Severities of the chosen ticket</source>
        <translation>所选工单的严重级别</translation>
    </message>
    <message>
        <source>Which tickets are listed</source>
        <translation>列出哪些工单</translation>
    </message>
    <message>
        <source>Tickets of which severity are listed</source>
        <translation>列出何种严重级别的工单</translation>
    </message>
    <message>
        <source>All tickets</source>
        <translation>所有工单</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结</translation>
    </message>
    <message>
        <source>With a missed deadline</source>
        <translation>有错过的期限</translation>
    </message>
    <message>
        <source>&amp;Import tickets…</source>
        <translation>导入工单(&amp;I)…</translation>
    </message>
    <message>
        <source>Import tickets</source>
        <translation>导入工单</translation>
    </message>
    <message>
        <source>From a JSON or CSV file; what would change is shown first</source>
        <translation>从 JSON 或 CSV 文件；会先显示将要更改的内容</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>下一个到期</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>错过</translation>
    </message>
    <message>
        <source>No deadline was missed.</source>
        <translation>没有错过期限。</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>任何严重级别</translation>
    </message>
    <message>
        <source>Severities of %1</source>
        <translation>%1 的严重级别</translation>
    </message>
    <message>
        <source>Something is due</source>
        <translation>有到期事项</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>没有应付款项。</translation>
    </message>
    <message>
        <source>No matches.</source>
        <translation>没有匹配项。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeBrush</name>
    <message>
        <source>All months</source>
        <translation>所有月份</translation>
    </message>
    <message>
        <source>Part of the month that is shown</source>
        <translation>显示的当月部分</translation>
    </message>
    <message>
        <source>%1. The arrow keys move it, plus and minus zoom, 0 shows the month.</source>
        <translation>%1。方向键移动，加号和减号缩放，0 显示整月。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLanes</name>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>partly excluded</source>
        <translation>部分排除</translation>
    </message>
    <message>
        <source>due in %1</source>
        <translation>还有 %1 到期</translation>
    </message>
    <message>
        <source>Checks came in</source>
        <translation>收到检查</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks</source>
        <translation>
            <numerusform>%Ln 次失败的检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed checks in a row</source>
        <translation>
            <numerusform>连续 %Ln 次失败的检查</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to count</source>
        <translation>过少，不计</translation>
    </message>
    <message>
        <source>Outage, too short to count</source>
        <translation>中断，过短不计</translation>
    </message>
    <message>
        <source>Outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>Maintenance, accepted</source>
        <translation>维护，已接受</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>维护，未接受</translation>
    </message>
    <message>
        <source>Excluded from downtime</source>
        <translation>从停机时间中排除</translation>
    </message>
    <message>
        <source>Incident %1</source>
        <translation>事件 %1</translation>
    </message>
    <message>
        <source>%1, with %2</source>
        <translation>%1，含 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces of evidence</source>
        <translation>
            <numerusform>%Ln 项证据</numerusform>
        </translation>
    </message>
    <message>
        <source>Post-mortem of %1</source>
        <translation>%1 的事后分析</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>申索期限</translation>
    </message>
    <message>
        <source>State changes, %1</source>
        <translation>状态变化，%1</translation>
    </message>
    <message>
        <source>Checks, %1</source>
        <translation>检查，%1</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Outage that does not count</source>
        <translation>不计入的中断</translation>
    </message>
    <message>
        <source>no ticket reported it in time</source>
        <translation>没有工单及时报告它</translation>
    </message>
    <message>
        <source>over when its fault was identified</source>
        <translation>其故障被识别时已结束</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLegend</name>
    <message>
        <source>Counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>Maintenance, not accepted</source>
        <translation>维护，未接受</translation>
    </message>
    <message>
        <source>Post-mortem</source>
        <translation>事后分析</translation>
    </message>
    <message>
        <source>Claim deadline</source>
        <translation>申索期限</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Legend: %1</source>
        <translation>图例：%1</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>未计入</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>当月时间线</translation>
    </message>
    <message numerus="yes">
        <source>%n outages</source>
        <translation>
            <numerusform>%Ln 次中断</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n incidents</source>
        <translation>
            <numerusform>%Ln 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim deadlines</source>
        <translation>
            <numerusform>%Ln 个申索期限</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>time and what is in it</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>T shows the same as a table. Plus and minus zoom, the arrow keys move, 0 shows the month, Home and End its ends, Page Up and Page Down the outage before and after.</source>
        <translation>按 T 以表格显示相同内容。加号和减号缩放，方向键移动，0 显示整月，Home 和 End 转到首尾，Page Up 和 Page Down 转到上一次和下一次中断。</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>失败的检查</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>成功的检查</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1，草稿</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message numerus="yes">
        <source>%n not counted</source>
        <translation>
            <numerusform>%Ln 次未计入</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::TimeSection</name>
    <message>
        <source>Visible events</source>
        <translation>可见的事项</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>这段时间内没有发生任何事。</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit month</source>
        <translation>适合整月</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>以表格显示</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Show as time line</source>
        <translation>以时间线显示</translation>
    </message>
    <message numerus="yes">
        <source>The first %n events; zoom in to see the others.</source>
        <translation>
            <numerusform>前 %Ln 项；放大可查看其余各项。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1, times of %2</source>
        <translation>%1，%2 时间</translation>
    </message>
    <message>
        <source>Nothing was measured in this month.</source>
        <translation>本月没有测量任何数据。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TopBar</name>
    <message>
        <source>Month and search</source>
        <translation>月份与搜索</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>没有打开的工作区</translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>数据源：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::TourCard</name>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a step of the tour</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>makegood::ui::UnmappedSection</name>
    <message>
        <source>Series that belong to no service</source>
        <translation>不属于任何服务的序列</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>属于</translation>
    </message>
    <message>
        <source>Suggested because</source>
        <translation>建议依据</translation>
    </message>
    <message numerus="yes">
        <source>%n, from %1</source>
        <translation>
            <numerusform>%Ln 个，来自 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, from several sources</source>
        <translation>
            <numerusform>%Ln 个，来自多个数据源</numerusform>
        </translation>
    </message>
    <message>
        <source>Service of %1</source>
        <translation>%1 的服务</translation>
    </message>
    <message>
        <source>Choose a service</source>
        <translation>选择服务</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>%1 的预览</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept for %1</source>
        <translation>接受 %1 的建议</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Ignore %1</source>
        <translation>忽略 %1</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation>映射序列</translation>
    </message>
    <message numerus="yes">
        <source>%n more under Map series.</source>
        <translation>
            <numerusform>“映射序列”中还有 %Ln 个。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::ui::ValuesSection</name>
    <message>
        <source>Promised values</source>
        <translation>承诺的数值</translation>
    </message>
    <message>
        <source>Beside its availability the agreement promises these values of the service.</source>
        <translation>除可用性之外，协议还承诺该服务的这些数值。</translation>
    </message>
    <message>
        <source>The agreement promises these values of the service, and no availability.</source>
        <translation>协议承诺该服务的这些数值，未承诺可用性。</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>正在计算…</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Verdict</name>
    <message>
        <source>%1 so far, provisional until %2:</source>
        <extracomment>%1: a month, %2: the day on which it is over</extracomment>
        <translation>%1 至今，在 %2 之前为暂定：</translation>
    </message>
    <message>
        <source>nothing to judge</source>
        <translation>没有可评定的内容</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <translation>
            <numerusform>%1 项未达标</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 at risk</source>
        <translation>
            <numerusform>%1 项有风险</numerusform>
        </translation>
    </message>
    <message>
        <source>incomplete data</source>
        <translation>数据不完整</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>target met</source>
        <translation>达到目标</translation>
    </message>
    <message>
        <source>targets met</source>
        <translation>均达到目标</translation>
    </message>
    <message>
        <source>to negotiate</source>
        <translation>待协商</translation>
    </message>
    <message>
        <source>1 reply late</source>
        <translation>1 次答复迟到</translation>
    </message>
    <message numerus="yes">
        <source>%1 replies late</source>
        <translation>
            <numerusform>%1 次答复迟到</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 more</source>
        <translation>
            <numerusform>另外 %1 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services missed its target in %2: %3.</source>
        <translation>
            <numerusform>在 %2，%1 项服务中有 1 项未达到目标：%3。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services missed their targets in %3: %4.</source>
        <translation>
            <numerusform>在 %3，%2 项服务中有 %1 项未达到目标：%4。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed its target in %2.</source>
        <translation>%1 在 %2 未达到目标。</translation>
    </message>
    <message>
        <source>Both services missed their targets in %1.</source>
        <translation>在 %1，两项服务均未达到目标。</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed their targets in %2.</source>
        <translation>
            <numerusform>在 %2，全部 %1 项服务均未达到目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 missed %2 in %3.</source>
        <extracomment>%1: a service, %2: a percentage, %3: a month</extracomment>
        <translation>%1 在 %3 未达到 %2。</translation>
    </message>
    <message>
        <source>Both services missed %1 in %2.</source>
        <translation>在 %2，两项服务均未达到 %1。</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services missed %2 in %3.</source>
        <translation>
            <numerusform>在 %3，全部 %1 项服务均未达到 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target, but %2.</source>
        <extracomment>%2: what was not kept beside the target</extracomment>
        <translation>%1 达到目标，但%2。</translation>
    </message>
    <message>
        <source>Both services met their targets, but %1.</source>
        <translation>两项服务均达到目标，但%1。</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets, but %2.</source>
        <translation>
            <numerusform>全部 %1 项服务均达到目标，但%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 met its target in %2.</source>
        <translation>%1 在 %2 达到目标。</translation>
    </message>
    <message>
        <source>Both services met their targets in %1.</source>
        <translation>在 %1，两项服务均达到目标。</translation>
    </message>
    <message numerus="yes">
        <source>All %1 services met their targets in %2.</source>
        <translation>
            <numerusform>在 %2，全部 %1 项服务均达到目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 was not measured. The verdict is open.</source>
        <translation>%2 有 %1 的时间未测量。判定未决。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the time of %2 was not measured; their verdict is open.</source>
        <translation>
            <numerusform>%2 有 %1 的时间未测量；其判定未决。</numerusform>
        </translation>
    </message>
    <message>
        <source>No service ran in %1.</source>
        <translation>在 %1 没有服务运行。</translation>
    </message>
    <message>
        <source>There is no data for %1.</source>
        <translation>没有 %1 的数据。</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services met its target in %2.</source>
        <translation>
            <numerusform>在 %2，%1 项服务中有 1 项达到目标。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services met their targets in %3.</source>
        <translation>
            <numerusform>在 %3，%2 项服务中有 %1 项达到目标。</numerusform>
        </translation>
    </message>
    <message>
        <source>At risk: %1.</source>
        <translation>有风险：%1。</translation>
    </message>
    <message>
        <source>no service runs.</source>
        <translation>没有服务运行。</translation>
    </message>
    <message>
        <source>nothing was measured yet.</source>
        <translation>尚未测量任何内容。</translation>
    </message>
    <message>
        <source>%1 is at risk.</source>
        <translation>%1 有风险。</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services is at risk: %2.</source>
        <translation>
            <numerusform>%1 项服务中有 1 项有风险：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services are at risk: %3.</source>
        <translation>
            <numerusform>%2 项服务中有 %1 项有风险：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is on track.</source>
        <translation>%1 正常。</translation>
    </message>
    <message>
        <source>both services are on track.</source>
        <translation>两项服务均正常。</translation>
    </message>
    <message numerus="yes">
        <source>all %1 services are on track.</source>
        <translation>
            <numerusform>全部 %1 项服务均正常。</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing was missed.</source>
        <translation>没有未达标的项目。</translation>
    </message>
    <message>
        <source>%1 has missed its target.</source>
        <translation>%1 未达到目标。</translation>
    </message>
    <message>
        <source>both services have missed their targets.</source>
        <translation>两项服务均未达到目标。</translation>
    </message>
    <message numerus="yes">
        <source>1 of %1 services has missed its target: %2.</source>
        <translation>
            <numerusform>%1 项服务中有 1 项未达到目标：%2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 services have missed their targets: %3.</source>
        <translation>
            <numerusform>%2 项服务中有 %1 项未达到目标：%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <translation>。</translation>
    </message>
    <message>
        <source>1 promise broken</source>
        <translation>1 项承诺未履行</translation>
    </message>
    <message numerus="yes">
        <source>%1 promises broken</source>
        <translation>
            <numerusform>%1 项承诺未履行</numerusform>
        </translation>
    </message>
    <message>
        <source>1 other promise was not kept: %1</source>
        <translation>1 项其他承诺未履行：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 other promises were not kept: %2</source>
        <translation>
            <numerusform>%1 项其他承诺未履行：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>1 support reply was late</source>
        <translation>1 次支持答复迟到</translation>
    </message>
    <message numerus="yes">
        <source>%1 support replies were late</source>
        <translation>
            <numerusform>%1 次支持答复迟到</numerusform>
        </translation>
    </message>
    <message>
        <source>1 ticket was resolved late</source>
        <translation>1 张工单解决迟延</translation>
    </message>
    <message numerus="yes">
        <source>%1 tickets were resolved late</source>
        <translation>
            <numerusform>%1 张工单解决迟延</numerusform>
        </translation>
    </message>
    <message>
        <source>The credit so far is %1.</source>
        <translation>至今抵扣为 %1。</translation>
    </message>
    <message>
        <source>The agreement names no amount, so the remedy is negotiated.</source>
        <translation>协议未规定金额，因此补偿由双方协商。</translation>
    </message>
    <message>
        <source>Nothing is owed so far.</source>
        <translation>至今没有应付款项。</translation>
    </message>
    <message>
        <source>%1 owes you %2, and a further remedy is negotiated.</source>
        <translation>%1 应向您给付 %2，另有补偿待协商。</translation>
    </message>
    <message>
        <source>The credit of %1 was not claimed in time.</source>
        <translation>%1 的抵扣未及时申索。</translation>
    </message>
    <message>
        <source>%1 owes you %2.</source>
        <translation>%1 应向您给付 %2。</translation>
    </message>
    <message>
        <source>A remedy of %1 was agreed.</source>
        <translation>已商定 %1 的补偿。</translation>
    </message>
    <message>
        <source>%1 is withheld.</source>
        <translation>%1 被暂扣。</translation>
    </message>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>Nothing is owed.</source>
        <translation>没有应付款项。</translation>
    </message>
    <message>
        <source>A further %1 was not claimed in time.</source>
        <translation>另有 %1 未及时申索。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::VerdictBox</name>
    <message>
        <source>%1 left</source>
        <translation>剩余%1</translation>
    </message>
</context>
<context>
    <name>makegood::ui::ViewModel</name>
    <message>
        <source>Lane</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Failed check</source>
        <translation>失败的检查</translation>
    </message>
    <message>
        <source>Good check</source>
        <translation>成功的检查</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and window</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Maintenance by the hour, %1 to %2</source>
        <translation>按小时显示的维护，%1 至 %2</translation>
    </message>
    <message>
        <source>Being planned</source>
        <translation>规划中</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Escape lets go.</source>
        <translation>方向键移动，Shift 加方向键更改结束时间，Esc 放开。</translation>
    </message>
    <message>
        <source>N begins a new window here; Page Down chooses a window of the week.</source>
        <translation>N 在此新建窗口；Page Down 选择本周的窗口。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format</comment>
        <extracomment>A day with its month where the calendar has room for both: see QDate::toString().</extracomment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows change its end, Enter edits, Delete cancels it.</source>
        <translation>方向键移动它，Shift 加方向键更改其结束时间，Enter 编辑，Delete 取消它。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WeekSection</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Maintenance windows of the week</source>
        <translation>本周的维护窗口</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Previous week</source>
        <translation>上一周</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>本周</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>下一周</translation>
    </message>
    <message>
        <source>No maintenance this week.</source>
        <translation>本周没有维护。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatIfSection</name>
    <message>
        <source>Save the chosen scenario</source>
        <translation>保存所选方案</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>方案对照</translation>
    </message>
    <message>
        <source>Save scenario…</source>
        <translation>保存方案…</translation>
    </message>
    <message>
        <source>Remove scenario</source>
        <translation>移除方案</translation>
    </message>
    <message>
        <source>No scenario yet. Keep a change of the review as scenario to compare it here.</source>
        <translation>尚无方案。将审阅中的更改保存为方案，即可在此比较。</translation>
    </message>
    <message>
        <source>Remove the chosen scenario</source>
        <translation>移除所选方案</translation>
    </message>
    <message>
        <source>Each column is a scenario; the arrow keys choose one, the buttons below save or remove it.</source>
        <translation>每列是一个方案；用方向键选择，用下方按钮保存或移除。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhatsThis</name>
    <message>
        <source>The month that all pages show. The arrows go to the month before and after; the name opens a list.</source>
        <translation>所有页面显示的月份。箭头转到上一月和下一月；点击名称可打开列表。</translation>
    </message>
    <message>
        <source>Whether the month still runs. The figures of a running month are provisional; those of a locked one are kept as they were reported.</source>
        <translation>该月是否仍在进行。进行中月份的数字为暂定值；已锁定月份的数字保持报告时的状态。</translation>
    </message>
    <message>
        <source>Finds a customer, an incident, a month, a page or a command by its words.</source>
        <translation>按关键词查找客户、事件、月份、页面或命令。</translation>
    </message>
    <message>
        <source>The services of all customers. The one that is chosen is shown on the page.</source>
        <translation>所有客户的服务。所选服务显示在页面上。</translation>
    </message>
    <message>
        <source>The share of the measured time in which the service was available. Percentages are cut, never rounded up. Click it to see how it was counted.</source>
        <translation>测量时间内服务可用的比例。百分比只截断，从不向上舍入。点击可查看计算方式。</translation>
    </message>
    <message>
        <source>The time that counts as downtime under the agreement, without accepted maintenance and excluded causes. Click it to see how it was counted.</source>
        <translation>按协议计为停机的时间，不含认可的维护和排除的原因。点击可查看计算方式。</translation>
    </message>
    <message>
        <source>How much more downtime the target allows in this month, or how much was too much. Click it to see how it was counted.</source>
        <translation>该月目标还允许多少停机时间，或已超出多少。点击可查看计算方式。</translation>
    </message>
    <message>
        <source>What the agreement gives for this month, as far as it is known. Where its text can be read in several ways, the lowest and the highest amount stand below. Click it to see why.</source>
        <translation>就目前所知，协议对该月给予的抵扣。若协议文本有多种解读，最低和最高金额列在下方。点击可查看原因。</translation>
    </message>
    <message>
        <source>Explains what was chosen on the page, or holds the form that changes it. F4 opens and closes it.</source>
        <translation>说明页面上所选的内容，或显示用于更改它的表单。F4 可打开和关闭。</translation>
    </message>
    <message>
        <source>How the figure came about: each step follows from the ones below it. Rest the mouse on a step for exact values; Copy takes all steps along.</source>
        <translation>数字的由来：每一步由其下方的步骤得出。将鼠标停在某一步上可查看精确值；“复制”会包含所有步骤。</translation>
    </message>
    <message>
        <source>What the agreement says about the chosen step, in our own words.</source>
        <translation>协议对所选步骤的规定，以我们自己的话表述。</translation>
    </message>
    <message>
        <source>How much of the time has data. Time without data never counts as available.</source>
        <translation>有数据的时间所占比例。无数据的时间绝不计为可用。</translation>
    </message>
    <message>
        <source>When the sources were asked last.</source>
        <translation>上次查询数据源的时间。</translation>
    </message>
    <message>
        <source>The next day by which a claim must be filed. Click it to go to the claim.</source>
        <translation>必须提交申索的下一个日期。点击可转到该申索。</translation>
    </message>
    <message>
        <source>Services that missed their target in this month. Click the tile to see only those.</source>
        <translation>该月未达标的服务。点击磁贴可只看这些服务。</translation>
    </message>
    <message>
        <source>Services that will miss their target if downtime goes on as in the last days, or that have used most of what is allowed.</source>
        <translation>若停机时间按最近几天的情况继续，将无法达标的服务；或已用掉大部分允许停机时间的服务。</translation>
    </message>
    <message>
        <source>Services that met their target, or are on track while the month runs.</source>
        <translation>已达标的服务，或在进行中的月份里目前正常的服务。</translation>
    </message>
    <message>
        <source>What the agreements give for this month, added up by currency. The range is what open questions of interpretation leave.</source>
        <translation>各协议对该月给予的抵扣，按货币合计。范围取决于尚未解决的解读问题。</translation>
    </message>
    <message>
        <source>The next claim that must be filed, and by when.</source>
        <translation>下一项必须提交的申索及其期限。</translation>
    </message>
    <message>
        <source>How old the data of the sources is, and whether one of them failed.</source>
        <translation>数据源的数据有多旧，以及是否有数据源失败。</translation>
    </message>
    <message>
        <source>One row a service, the riskiest first. The strip shows the last twelve months, the bar how much of the allowed downtime is used. The link at the end leads to what there is to do.</source>
        <translation>每项服务一行，风险最高的在最前。色带显示最近十二个月，条形显示允许停机时间已用多少。行末的链接指向待办事项。</translation>
    </message>
    <message>
        <source>What the marks in the strips of months mean.</source>
        <translation>月份色带中各标记的含义。</translation>
    </message>
    <message>
        <source>Downtime of each month beside what the target allows. Choose a month to show it.</source>
        <translation>各月停机时间与目标所允许的停机时间对照。选择一个月即可显示。</translation>
    </message>
    <message>
        <source>The days of the month by their downtime, and the hours of the chosen day.</source>
        <translation>按停机时间显示该月各天，以及所选日期的各小时。</translation>
    </message>
    <message>
        <source>The error budget is the downtime that the target allows. Here is how it was used, how long it will last at the rate so far, and what more downtime costs.</source>
        <translation>误差预算是目标所允许的停机时间。此处显示它的使用情况、按目前速率还能维持多久，以及更多停机时间的代价。</translation>
    </message>
    <message>
        <source>Values other than availability that the agreement promises, such as a response time.</source>
        <translation>协议承诺的可用性以外的数值，例如响应时间。</translation>
    </message>
    <message>
        <source>The month as a time line: outages, maintenance, incidents and deadlines below each other. Choose an outage to review it.</source>
        <translation>以时间线显示该月：中断、维护、事件和期限上下排列。选择一次中断即可审阅。</translation>
    </message>
    <message>
        <source>Outages with their causes. Whether one counts follows from the agreement; the cause is for a person to say.</source>
        <translation>中断及其原因。是否计入由协议决定；原因由人来说明。</translation>
    </message>
    <message>
        <source>Changes that were tried without saving them, side by side with what is recorded.</source>
        <translation>试算而未保存的更改，与已记录的内容并排显示。</translation>
    </message>
    <message>
        <source>Says what caused the outage, and from when until when. The box at its end shows what saving would change.</source>
        <translation>说明中断的原因以及起止时间。末尾的方框显示保存会带来的变化。</translation>
    </message>
    <message>
        <source>What the month would come to if this were saved.</source>
        <translation>若保存此内容，该月的结果。</translation>
    </message>
    <message>
        <source>Files and references that prove what was said, such as a letter or a ticket. They are kept in the workspace.</source>
        <translation>证明所述内容的文件和参考资料，例如信函或工单。它们保存在工作区中。</translation>
    </message>
    <message>
        <source>Maintenance by the hour. Drag over free time to plan work; drag an edge to change its length.</source>
        <translation>按小时显示的维护。在空闲时间上拖动可计划维护；拖动边缘可更改时长。</translation>
    </message>
    <message>
        <source>Whether the agreement accepts the work, how much of it counts as downtime, and what is to be done by when.</source>
        <translation>协议是否认可该维护、其中多少计为停机时间，以及须在何时之前做什么。</translation>
    </message>
    <message>
        <source>The letter that announces the maintenance. Only what was announced in time can be left out of the downtime.</source>
        <translation>通知维护的信函。只有及时通知的维护才能不计入停机时间。</translation>
    </message>
    <message>
        <source>What is due to all customers in this month, and which claims are to be filed, by their deadlines.</source>
        <translation>该月应给所有客户的抵扣，以及需提交的申索，按期限排列。</translation>
    </message>
    <message>
        <source>What the provider itself says of its outages and amounts, beside ours. It decides nothing.</source>
        <translation>提供商自己对其中断和金额的说法，与我方的并列。它不起决定作用。</translation>
    </message>
    <message>
        <source>Credits that were granted, and credits that came on an invoice. What is still open is the difference.</source>
        <translation>已批准的抵扣和账单上已有的抵扣。两者之差即为未结部分。</translation>
    </message>
    <message>
        <source>Rights that too much downtime brings, such as leaving early, and until when they stand.</source>
        <translation>停机时间过多带来的权利（例如提前解约），以及其有效期限。</translation>
    </message>
    <message>
        <source>The letter that asks for the credit, with its proof, and how far the claim has got.</source>
        <translation>请求抵扣的信函及其证明，以及申索的进展。</translation>
    </message>
    <message>
        <source>How the tickets of the month were answered, against the times that the agreement promises.</source>
        <translation>该月工单的答复情况，与协议承诺的时限对照。</translation>
    </message>
    <message>
        <source>What is due next over all tickets.</source>
        <translation>所有工单中接下来到期的事项。</translation>
    </message>
    <message>
        <source>The tickets of the month, with their deadlines by the severity of each.</source>
        <translation>该月的工单及其按严重级别的期限。</translation>
    </message>
    <message>
        <source>Other promises of the agreement, such as backups, and whether they were kept.</source>
        <translation>协议的其他承诺，例如备份，以及是否已履行。</translation>
    </message>
    <message>
        <source>What the agreement promises, in plain words. Choose a line to see its clauses.</source>
        <translation>协议所承诺的内容，以通俗语言表述。选择一行可查看其条款。</translation>
    </message>
    <message>
        <source>The clauses, and where each of them applies.</source>
        <translation>各条款及其适用之处。</translation>
    </message>
    <message>
        <source>Every rule with its value, for whoever wants to check them one by one.</source>
        <translation>每条规则及其值，供需要逐条核对的人使用。</translation>
    </message>
    <message>
        <source>The reports of the month with their state: draft, checked, sent, locked or corrected. Choose several to create them at once.</source>
        <translation>该月的报告及其状态：草稿、已检查、已发送、已锁定或已更正。选择多份可一次创建。</translation>
    </message>
    <message>
        <source>The report as the customer will get it.</source>
        <translation>客户将收到的报告。</translation>
    </message>
    <message>
        <source>Attaches all figures to the PDF, so that the customer can check them.</source>
        <translation>将所有数字附在 PDF 中，供客户核对。</translation>
    </message>
    <message>
        <source>Keeps the figures as they are now. A later change then needs a corrected report, and both are kept.</source>
        <translation>保留现有数字。此后的更改需要出具更正报告，两者均会保留。</translation>
    </message>
    <message>
        <source>Where the checks come from, how current they are, and which of them belong to no service yet.</source>
        <translation>检查来自何处、有多新，以及其中哪些尚不属于任何服务。</translation>
    </message>
    <message>
        <source>Who changed what, when and why, for all customers or for one. Nothing here can be edited or removed.</source>
        <translation>谁在何时因何更改了什么，可查看所有客户或单个客户。此处的内容均不可编辑或移除。</translation>
    </message>
    <message>
        <source>Every entry seals all entries before it. If one were altered or removed, it would be said here.</source>
        <translation>每个条目都会封存之前的所有条目。若有条目被篡改或移除，此处会说明。</translation>
    </message>
    <message>
        <source>Services of which nothing, or too little, was measured, so that there is no verdict.</source>
        <translation>没有测量或测量过少、因而没有判定的服务。</translation>
    </message>
    <message>
        <source>Outages without a cause. They count until somebody names one.</source>
        <translation>没有原因的中断。在有人指明原因之前，它们均计入。</translation>
    </message>
    <message>
        <source>Filters, order and columns, saved under a name.</source>
        <translation>以名称保存的筛选、排序和列。</translation>
    </message>
    <message>
        <source>Maintenance of the month, and whether the agreements accept it. Drag over days to plan work; drag work to move it.</source>
        <translation>该月的维护，以及各协议是否接受。在日期上拖动可计划维护；拖动维护可移动它。</translation>
    </message>
    <message>
        <source>Plans or changes maintenance. It is checked against each agreement while you type.</source>
        <translation>计划或更改维护。输入时即对照各协议检查。</translation>
    </message>
    <message>
        <source>How the credit of this service is worked out: outage by outage, with caps and conditions, and for each interpretation of the agreement.</source>
        <translation>该服务的抵扣如何得出：逐次中断计算，考虑上限和条件，并按协议的每种解读各算一次。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyClause</name>
    <message>
        <source>Previous clause</source>
        <translation>上一条款</translation>
    </message>
    <message>
        <source>Next clause</source>
        <translation>下一条款</translation>
    </message>
    <message>
        <source>Text of the clause</source>
        <translation>条款文本</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>协议</translation>
    </message>
    <message>
        <source>The agreement, %1</source>
        <translation>协议，%1</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>无条款：这是事实。</translation>
    </message>
    <message>
        <source>The text of this clause is not on record.</source>
        <translation>此条款的文本没有记录。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySection</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>选择一个数值、一次中断或一个金额，查看其依据。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy all steps</source>
        <translation>复制所有步骤</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhySubject</name>
    <message>
        <source>Why does this outage count for %1?</source>
        <translation>为什么这次中断计为 %1？</translation>
    </message>
    <message>
        <source>Why does this outage not count?</source>
        <translation>为什么这次中断不计算？</translation>
    </message>
    <message>
        <source>Why %1 for this outage?</source>
        <translation>为什么这次中断为 %1？</translation>
    </message>
    <message>
        <source>Why is %1 of this outage credited?</source>
        <translation>为什么这次中断的 %1 计入抵扣？</translation>
    </message>
    <message>
        <source>Why %1?</source>
        <translation>为什么是 %1？</translation>
    </message>
    <message>
        <source>Why is there no availability?</source>
        <translation>为什么没有可用性？</translation>
    </message>
    <message>
        <source>Why %1 of downtime?</source>
        <translation>为什么停机时间为 %1？</translation>
    </message>
    <message>
        <source>Why is there no amount?</source>
        <translation>为什么没有金额？</translation>
    </message>
    <message>
        <source>What happened then?</source>
        <translation>那时发生了什么？</translation>
    </message>
    <message>
        <source>Why “%1”: %2?</source>
        <translation>为什么“%1”：%2？</translation>
    </message>
    <message>
        <source>Maintenance verdict</source>
        <translation>维护判定</translation>
    </message>
    <message>
        <source>Response times of %1</source>
        <translation>%1 的响应时间</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>权利</translation>
    </message>
    <message>
        <source>Error budget</source>
        <translation>误差预算</translation>
    </message>
    <message>
        <source>Error budget so far</source>
        <translation>至今的误差预算</translation>
    </message>
    <message>
        <source>Why is the budget %1 over?</source>
        <translation>为什么预算超出 %1？</translation>
    </message>
    <message>
        <source>Why is %1 of the budget left?</source>
        <translation>为什么预算还剩 %1？</translation>
    </message>
    <message>
        <source>Why is there no credit?</source>
        <translation>为什么没有抵扣？</translation>
    </message>
    <message>
        <source>Claim status</source>
        <translation>申索状态</translation>
    </message>
    <message>
        <source>Promised value</source>
        <translation>承诺的数值</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WhyTree</name>
    <message>
        <source>Expand all</source>
        <translation>全部展开</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>全部折叠</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>原因链</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>makegood::ui::Words</name>
    <message>
        <source>not classified</source>
        <translation>未分类</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供商</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>backbone</source>
        <translation>骨干网</translation>
    </message>
    <message>
        <source>denial of service</source>
        <translation>拒绝服务攻击</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>customer’s network</source>
        <translation>客户网络</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <source>storage limit reached</source>
        <translation>达到存储上限</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>暂停服务</translation>
    </message>
    <message>
        <source>announced disruption</source>
        <translation>已公告的中断</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>Breached</source>
        <translation>未达标</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未提交</translation>
    </message>
    <message>
        <source>due within 24 hours</source>
        <translation>24 小时内到期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已提交</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>applied to an invoice</source>
        <translation>已抵扣账单</translation>
    </message>
    <message>
        <source>name of the service</source>
        <translation>服务名称</translation>
    </message>
    <message>
        <source>time of the outage</source>
        <translation>中断时间</translation>
    </message>
    <message>
        <source>length of the outage</source>
        <translation>中断时长</translation>
    </message>
    <message>
        <source>proof by a failed connection test during the outage</source>
        <translation>中断期间连接测试失败的证明</translation>
    </message>
    <message>
        <source>a part lies outside the agreed hours</source>
        <translation>有一部分在约定时间之外</translation>
    </message>
    <message>
        <source>announced too late</source>
        <translation>通知过晚</translation>
    </message>
    <message>
        <source>announced by another channel than agreed</source>
        <translation>未按约定的渠道通知</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>从未确认</translation>
    </message>
    <message>
        <source>the agreement accepts no maintenance</source>
        <translation>协议不接受任何维护</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Notice of price changes</source>
        <translation>价格变动通知</translation>
    </message>
    <message>
        <source>Escalations answered</source>
        <translation>升级得到答复</translation>
    </message>
    <message>
        <source>Extra cost told before work starts</source>
        <translation>开工前告知额外费用</translation>
    </message>
    <message>
        <source>Work in order of priority</source>
        <translation>按优先级工作</translation>
    </message>
    <message>
        <source>Replacement of failed components</source>
        <translation>更换故障部件</translation>
    </message>
    <message>
        <source>Backup mail servers</source>
        <translation>备用邮件服务器</translation>
    </message>
    <message>
        <source>Leaving without penalty</source>
        <translation>无罚金退出</translation>
    </message>
    <message>
        <source>Monitoring around the clock</source>
        <translation>全天候监控</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>已履行</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已违反</translation>
    </message>
    <message>
        <source>unknown: no record</source>
        <translation>未知：没有记录</translation>
    </message>
    <message>
        <source>nothing fell due</source>
        <translation>没有到期事项</translation>
    </message>
    <message>
        <source>runs of failed checks</source>
        <translation>连续失败的检查</translation>
    </message>
    <message>
        <source>share of failed checks</source>
        <translation>失败检查的比例</translation>
    </message>
    <message>
        <source>mean of intervals</source>
        <translation>区间平均值</translation>
    </message>
    <message>
        <source>in proportion to the time lost</source>
        <translation>按损失时间的比例</translation>
    </message>
    <message>
        <source>for each block of time lost</source>
        <translation>按损失时间的区块</translation>
    </message>
    <message>
        <source>by tiers of availability</source>
        <translation>按可用性档次</translation>
    </message>
    <message>
        <source>as agreed between the parties</source>
        <translation>按双方约定</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>game server</source>
        <translation>游戏服务器</translation>
    </message>
    <message>
        <source>virtual private server</source>
        <translation>虚拟专用服务器</translation>
    </message>
    <message>
        <source>dedicated server</source>
        <translation>专用服务器</translation>
    </message>
    <message>
        <source>web hosting</source>
        <translation>网站托管</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>邮件</translation>
    </message>
    <message>
        <source>hypervisor</source>
        <translation>虚拟机管理程序</translation>
    </message>
    <message>
        <source>hosted service</source>
        <translation>托管服务</translation>
    </message>
    <message>
        <source>other service</source>
        <translation>其他服务</translation>
    </message>
    <message>
        <source>account in good standing</source>
        <translation>账户状态良好</translation>
    </message>
    <message>
        <source>acceptable use</source>
        <translation>合规使用</translation>
    </message>
    <message>
        <source>current account</source>
        <translation>账户无欠款</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>暂定</translation>
    </message>
    <message>
        <source>Daily backups</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Weekly restore points</source>
        <translation>每周恢复点</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Stands between the items of a list.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>First response</source>
        <translation>首次响应</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Status reply</source>
        <translation>状态答复</translation>
    </message>
    <message>
        <source>severity becomes</source>
        <translation>严重级别变为</translation>
    </message>
    <message>
        <source>response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>request for the status</source>
        <translation>状态查询</translation>
    </message>
    <message>
        <source>reply to it</source>
        <translation>对其答复</translation>
    </message>
    <message>
        <source>workaround</source>
        <translation>临时解决办法</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>补丁</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>On track</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>有风险</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>a ticket that reports it in time</source>
        <translation>及时报告它的工单</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>waiting for the customer</source>
        <translation>等待客户</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>已重新开启</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均值</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>95th percentile</source>
        <translation>第 95 百分位</translation>
    </message>
    <message>
        <source>99th percentile</source>
        <translation>第 99 百分位</translation>
    </message>
    <message>
        <source>greatest value</source>
        <translation>最大值</translation>
    </message>
    <message>
        <source>smallest value</source>
        <translation>最小值</translation>
    </message>
    <message>
        <source>share of values beyond a bound</source>
        <translation>超出界限的数值份额</translation>
    </message>
    <message>
        <source>by a table of lengths</source>
        <translation>按时长表</translation>
    </message>
    <message>
        <source>as one flat amount</source>
        <translation>作为固定金额</translation>
    </message>
    <message>
        <source>by several remedies</source>
        <translation>按多种补救</translation>
    </message>
    <message>
        <source>Incomplete data</source>
        <translation>数据不完整</translation>
    </message>
    <message>
        <source>not announced</source>
        <translation>未通知</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceController</name>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>正在准备示例工作区</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>无法创建示例工作区：%1。其他内容未受影响。</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>正在读取文件夹</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>打开工作区</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood *.sqlite *.db);;All files (*)</source>
        <translation>工作区 (*.makegood *.sqlite *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export the month as PDF</source>
        <translation>将当月导出为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>There is no judged month to export yet; wait until it is ready.</source>
        <translation>还没有评定完毕的月份可供导出；请等待其就绪。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>No workspace could be made: %1. Nothing else was touched.</source>
        <translation>无法创建工作区：%1。其他内容未受影响。</translation>
    </message>
    <message>
        <source>%1 is empty, so it is not a workspace. It was left as it is. Choose another file, or a backup of this one.</source>
        <translation>%1 是空文件，因此不是工作区。它保持原样。请选择其他文件，或此文件的备份。</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2. It was left as it is. Choose another workspace, or a backup of this one.</source>
        <translation>无法打开 %1：%2。它保持原样。请选择其他工作区，或此工作区的备份。</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it was left as it is. Choose another name.</source>
        <translation>已存在文件 %1，且保持原样。请选择其他名称。</translation>
    </message>
    <message>
        <source>%1 is the workspace that is open. Choose another name for the copy.</source>
        <translation>%1 是当前打开的工作区。请为副本选择其他名称。</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>副本已保存为 %1。</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>新建工作区</translation>
    </message>
    <message>
        <source>Customers.makegood</source>
        <translation>客户.makegood</translation>
    </message>
    <message>
        <source>Workspaces (*.makegood)</source>
        <translation>工作区 (*.makegood)</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>&amp;New workspace…</source>
        <translation>新建工作区(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Recent workspaces</source>
        <translation>最近的工作区(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This program came without its sample. Import a data folder instead.</source>
        <translation>此程序未附带示例。请改为导入数据文件夹。</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Everything is as it was. Fix the file and try again.</source>
        <translation>未导入任何内容：%1。一切保持原样。请修正文件后重试。</translation>
    </message>
    <message>
        <source>Import data folder</source>
        <translation>导入数据文件夹</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceHandle</name>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>A change of the workspace that was open before was not saved: %1.</source>
        <translation>先前打开的工作区的一项更改未保存：%1。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceNotice</name>
    <message>
        <source>An older Makegood wrote this workspace. It was brought up to date: from here on every row and every month of checks has a checksum. A copy of what it was before is kept beside it.</source>
        <translation>此工作区由旧版 Makegood 写入。现已更新到当前格式：从现在起，每一行以及每个月的检查都有校验和。更新前的副本保存在旁边。</translation>
    </message>
    <message>
        <source>A newer Makegood wrote this workspace. It is open for reading only.</source>
        <translation>此工作区由更新版本的 Makegood 写入，仅以只读方式打开。</translation>
    </message>
</context>
<context>
    <name>makegood::ui::WorkspaceProbes</name>
    <message>
        <source>The prober of %1: %2. Nothing that was recorded is lost.</source>
        <translation>%1 的探测器：%2。已记录的内容没有丢失。</translation>
    </message>
</context>
</TS>
