<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>makegood::AvailabilityChart</name>
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
        <source>Undecided</source>
        <translation>未定</translation>
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
</context>
<context>
    <name>makegood::AvailabilityChartView</name>
    <message>
        <source>Chart of the availability by month</source>
        <translation>按月可用性图表</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityDesk</name>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
</context>
<context>
    <name>makegood::AvailabilityPage</name>
    <message>
        <source>Availability by month</source>
        <translation>按月可用性</translation>
    </message>
    <message>
        <source>%1: %2 of the elapsed time was seen by a check, %3 is unknown.</source>
        <translation>%1：已过时间中有 %2 得到检查，%3 未知。</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) contradict another at the same instant; the failed one counts.</source>
        <translation>
            <numerusform>%n 次检查与同一时刻的另一次检查相矛盾；以失败者为准。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::CalendarDesk</name>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
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
            <numerusform>已写入：%1，%n 个维护窗口</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>日历未能写入：%1。原有内容未受影响；请选择其他位置。</translation>
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
        <translation>还有 %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>已逾期 %1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimDraft</name>
    <message>
        <source>%1: %2 of %3 failed</source>
        <translation>%1：对 %3 的 %2 失败</translation>
    </message>
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
        <source>Agreement: %1; %2</source>
        <translation>协议：%1；%2</translation>
    </message>
    <message>
        <source>To be filed by: %1</source>
        <translation>提交期限：%1</translation>
    </message>
    <message>
        <source>Proof:</source>
        <translation>证明：</translation>
    </message>
    <message>
        <source>STILL MISSING: %1</source>
        <translation>尚缺：%1</translation>
    </message>
    <message>
        <source>NOT TO BE FILED while this does not hold: %1</source>
        <translation>在下列条件未满足时不得提交：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimForm</name>
    <message>
        <source>Text of the claim</source>
        <translation>申索文本</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the text of the claim</source>
        <translation>复制申索文本</translation>
    </message>
    <message>
        <source>What became of the claim</source>
        <translation>申索的处理结果</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>记录(&amp;R)</translation>
    </message>
    <message>
        <source>Record what became of the claim</source>
        <translation>记录申索的处理结果</translation>
    </message>
    <message>
        <source>number of the ticket, words of the provider</source>
        <translation>工单编号、提供商的答复</translation>
    </message>
    <message>
        <source>Claim draft</source>
        <translation>申索草稿</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The amount cannot be read: %1.</source>
        <translation>无法读取金额：%1。</translation>
    </message>
</context>
<context>
    <name>makegood::ClaimModel</name>
    <message>
        <source>Outage</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>剩余</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>not to be filed while this does not hold: %1</source>
        <translation>在下列条件未满足时不得提交：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>makegood::CommandLine</name>
    <message>
        <source>Judges service level agreements month by month, as they are written.</source>
        <translation>按照协议的原文逐月评定服务级别协议。</translation>
    </message>
    <message>
        <source>The workspace to open.</source>
        <translation>要打开的工作区。</translation>
    </message>
    <message>
        <source>Open the sample workspace.</source>
        <translation>打开示例工作区。</translation>
    </message>
</context>
<context>
    <name>makegood::ContractHeader</name>
    <message>
        <source>Availability</source>
        <translation>可用性</translation>
    </message>
    <message>
        <source>Downtime</source>
        <translation>停机时间</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>剩余误差预算</translation>
    </message>
    <message>
        <source>Credit estimate</source>
        <translation>预计抵扣</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <source>the same in every reading</source>
        <translation>各种解读结果相同</translation>
    </message>
    <message>
        <source>contract: %1 to %2</source>
        <translation>合同：%1 至 %2</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>协商确定</translation>
    </message>
</context>
<context>
    <name>makegood::CreditDesk</name>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
</context>
<context>
    <name>makegood::CreditLineModel</name>
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
        <source>of it bridged</source>
        <translation>其中桥接</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>是否认可</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>yes: %1</source>
        <translation>是：%1</translation>
    </message>
</context>
<context>
    <name>makegood::CreditPage</name>
    <message>
        <source>The agreement gives no credit.</source>
        <translation>该协议不给予抵扣。</translation>
    </message>
    <message>
        <source>Agreed: %1, by %2: %3</source>
        <translation>已商定：%1，由 %2：%3</translation>
    </message>
    <message>
        <source>The agreement names no amount: it is negotiated, and nothing is recorded for this month.</source>
        <translation>协议未规定金额：由双方协商，本月没有记录。</translation>
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
        <source>%1 is withheld, because a condition of eligibility does not hold.</source>
        <translation>由于一项资格条件未满足，%1 暂扣。</translation>
    </message>
    <message>
        <source>This service</source>
        <translation>此服务</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>整个合同</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Credit by outage</source>
        <translation>按中断计算的抵扣</translation>
    </message>
    <message>
        <source>Readings side by side</source>
        <translation>各种解读对照</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>No recorded outage.</source>
        <translation>没有记录在案的中断。</translation>
    </message>
    <message>
        <source>Nothing to claim.</source>
        <translation>没有可申索的内容。</translation>
    </message>
    <message>
        <source>By outage</source>
        <translation>按中断</translation>
    </message>
    <message>
        <source>Readings</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>协商确定</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>费用 %1</translation>
    </message>
    <message>
        <source>lowest %1, highest %2</source>
        <translation>最低 %1，最高 %2</translation>
    </message>
    <message>
        <source>cut to the cap</source>
        <translation>已削减至上限</translation>
    </message>
    <message>
        <source>not capped</source>
        <translation>未触及上限</translation>
    </message>
</context>
<context>
    <name>makegood::DockTitle</name>
    <message>
        <source>Hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>Hide; the View menu brings it back</source>
        <translation>隐藏；可从“视图”菜单恢复</translation>
    </message>
</context>
<context>
    <name>makegood::EffectModel</name>
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
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>协商确定</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>整个合同</translation>
    </message>
    <message>
        <source>Lowest reading</source>
        <translation>最低解读</translation>
    </message>
    <message>
        <source>Highest reading</source>
        <translation>最高解读</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>changes to %1</source>
        <translation>变为 %1</translation>
    </message>
    <message>
        <source>stays %1</source>
        <translation>仍为 %1</translation>
    </message>
</context>
<context>
    <name>makegood::EmptyState</name>
    <message>
        <source>Judge a month as the agreement is written</source>
        <translation>按照协议原文评定一个月</translation>
    </message>
    <message>
        <source>Makegood reads what your monitoring saw, applies each customer&apos;s agreement and shows who is owed what, and why.</source>
        <translation>Makegood 读取您的监控所见，套用每位客户的协议，并说明应付给谁多少以及原因。</translation>
    </message>
    <message>
        <source>Open the sample workspace</source>
        <translation>打开示例工作区</translation>
    </message>
    <message>
        <source>Five customers, one for each agreement that ships, twelve months each.</source>
        <translation>五位客户，每种随附协议一位，各十二个月。</translation>
    </message>
    <message>
        <source>Import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>A case folder: contract, checks, maintenance and incidents as files.</source>
        <translation>案例文件夹：合同、检查、维护和事件均为文件。</translation>
    </message>
    <message>
        <source>Connect a source</source>
        <translation>连接数据源</translation>
    </message>
    <message>
        <source>Read checks from a Prometheus server.</source>
        <translation>从 Prometheus 服务器读取检查。</translation>
    </message>
</context>
<context>
    <name>makegood::Explain</name>
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
        <source>Left out by cause</source>
        <translation>因原因而排除</translation>
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
        <source>Unknown time</source>
        <translation>未知时间</translation>
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
        <source>The month is cut into stretches of %1; one is bad when more than %2 of its checks failed.</source>
        <translation>当月划分为每段 %1 的时段；其中失败的检查超过 %2 时，该时段为不良时段。</translation>
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
            <numerusform>连续 %n 次失败的检查构成中断</numerusform>
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
        <source>Outages under %1 are not recorded.</source>
        <translation>短于 %1 的中断不予记录。</translation>
    </message>
    <message>
        <source>%1: seen, but not recorded.</source>
        <translation>%1：已观察到，但未记录。</translation>
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
        <translation> （%1，第 %2 行）</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> （%1）</translation>
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
        <source>%1 of maintenance were accepted; %2 were taken out of the measured time.</source>
        <translation>接受维护 %1；从测量时间中扣除 %2。</translation>
    </message>
    <message>
        <source>For %1 nothing is known; checks cover %2 of the time so far.</source>
        <translation>有 %1 情况不明；检查覆盖了至今时间的 %2。</translation>
    </message>
    <message>
        <source>For %1 nothing is known.</source>
        <translation>有 %1 情况不明。</translation>
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
        <source>The target leaves %1 of downtime a month; the budget is overdrawn (%2).</source>
        <translation>目标每月允许停机 %1；预算已透支（%2）。</translation>
    </message>
    <message>
        <source>The target leaves %1 of downtime a month; %2 of it are left.</source>
        <translation>目标每月允许停机 %1；还剩 %2。</translation>
    </message>
    <message>
        <source>The billing period runs %1 in %2.</source>
        <translation>计费周期为 %1，时区 %2。</translation>
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
        <source>It lasted %1; outages under %2 are not recorded.</source>
        <translation>持续 %1；短于 %2 的中断不予记录。</translation>
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
        <source>%1 of downtime are left out because of their cause.</source>
        <translation>因其原因排除停机时间 %1。</translation>
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
        <source>the monthly fee</source>
        <translation>月费</translation>
    </message>
    <message>
        <source>the charge “%1”</source>
        <translation>费用项“%1”</translation>
    </message>
    <message>
        <source>It is due only when the target is missed.</source>
        <translation>仅在未达到目标时应付。</translation>
    </message>
    <message>
        <source>It is due for each outage that counts.</source>
        <translation>对每次计入的中断均应付。</translation>
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
        <source>%1 day(s) of charges (%2 ÷ %3 days)</source>
        <translation>%1 天的费用（%2 ÷ %3 天）</translation>
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
        <source>Each %1 of credited time %2 earn %3; %4.</source>
        <translation>计入抵扣的时间%2每 %1 得 %3；%4。</translation>
    </message>
    <message>
        <source>Blocks this month: %1.</source>
        <translation>本月区块数：%1。</translation>
    </message>
    <message>
        <source>A credit out of %1, by the tier of the availability.</source>
        <translation>以%1为基数、按可用性档次计算的抵扣。</translation>
    </message>
    <message>
        <source>%1: %2 credited</source>
        <translation>%1：%2 计入抵扣</translation>
    </message>
    <message numerus="yes">
        <source>, %n block(s)</source>
        <translation>
            <numerusform>，%n 个区块</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <source> (case “%1”)</source>
        <translation> （情形“%1”）</translation>
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
        <source>Its clock stands still.</source>
        <translation>其期限已停止计算。</translation>
    </message>
    <message>
        <source>It must be filed by %1.</source>
        <translation>必须在 %1 之前提交。</translation>
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
        <source>%1 earn no credit: incident %2, cause %3.</source>
        <translation>%1 不产生抵扣：事件 %2，原因 %3。</translation>
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
</context>
<context>
    <name>makegood::FigureLabel</name>
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
    <name>makegood::Format</name>
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
</context>
<context>
    <name>makegood::IncidentsDesk</name>
    <message>
        <source>The change was not saved: %1. The record is as it was and is being read again.</source>
        <translation>更改未能保存：%1。记录保持原样，正在重新读取。</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>As recorded</source>
        <translation>按记录</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存方案</translation>
    </message>
    <message>
        <source>Why? The reason goes to the journal.</source>
        <translation>为什么？理由将写入日志。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
</context>
<context>
    <name>makegood::JournalDesk</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>makegood::JournalModel</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Checks read</source>
        <translation>已读取检查</translation>
    </message>
    <message>
        <source>Incident recorded</source>
        <translation>已记录事件</translation>
    </message>
    <message>
        <source>Incident removed</source>
        <translation>已移除事件</translation>
    </message>
    <message>
        <source>Bridge recorded</source>
        <translation>已记录桥接</translation>
    </message>
    <message>
        <source>Bridge removed</source>
        <translation>已移除桥接</translation>
    </message>
    <message>
        <source>Remedy agreed</source>
        <translation>已商定补偿</translation>
    </message>
    <message>
        <source>Remedy removed</source>
        <translation>已移除补偿</translation>
    </message>
    <message>
        <source>Claim recorded</source>
        <translation>已记录申索</translation>
    </message>
    <message>
        <source>Source recorded</source>
        <translation>已记录数据源</translation>
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
        <source>Details and reason</source>
        <translation>详情与理由</translation>
    </message>
</context>
<context>
    <name>makegood::JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Every &amp;contract</source>
        <translation>所有合同(&amp;C)</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Every contract</source>
        <translation>所有合同</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>没有符合的条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries in the workspace</source>
        <translation>
            <numerusform>工作区中有 %n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>the chain is whole: none was changed or taken out</source>
        <translation>链条完整：没有条目被更改或删除</translation>
    </message>
    <message>
        <source>the chain is broken: %1</source>
        <translation>链条断裂：%1</translation>
    </message>
    <message>
        <source>%1; %2. Times are those of %3.</source>
        <translation>%1；%2。时间以 %3 为准。</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n are shown.</source>
        <translation>
            <numerusform>显示最新的 %n 条。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>makegood::MainWindow</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Makegood</source>
        <translation>Makegood</translation>
    </message>
    <message>
        <source>Everything in this folder was already here; nothing changed.</source>
        <translation>此文件夹中的所有内容均已存在；没有任何更改。</translation>
    </message>
    <message>
        <source>Imported: %1 new checks, %2 other rows.</source>
        <translation>已导入：%1 次新检查，%2 行其他数据。</translation>
    </message>
    <message>
        <source>Cancelled: %1. What was ready stays; nothing was changed.</source>
        <translation>已取消：%1。已完成的部分保留；没有任何更改。</translation>
    </message>
    <message>
        <source>%1 stopped: %2. Your data is as it was.</source>
        <translation>%1 已停止：%2。您的数据保持原样。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>组合</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>为什么</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>This build has no sample workspace; import a case folder instead.</source>
        <translation>此版本没有示例工作区；请改为导入案例文件夹。</translation>
    </message>
    <message>
        <source>Preparing the sample workspace</source>
        <translation>正在准备示例工作区</translation>
    </message>
    <message>
        <source>The sample workspace could not be made: %1. Nothing else was touched.</source>
        <translation>无法创建示例工作区：%1。其他内容未受影响。</translation>
    </message>
    <message>
        <source>No workspace could be made for the import: %1. The folder is untouched.</source>
        <translation>无法为导入创建工作区：%1。文件夹未受影响。</translation>
    </message>
    <message>
        <source>Reading the folder</source>
        <translation>正在读取文件夹</translation>
    </message>
    <message>
        <source>Nothing was imported: %1. The workspace is as it was; mend the file and import again.</source>
        <translation>没有导入任何内容：%1。工作区保持原样；请修正文件后重新导入。</translation>
    </message>
    <message>
        <source>%1 – Makegood</source>
        <translation>%1 – Makegood</translation>
    </message>
    <message>
        <source>No live source</source>
        <translation>没有活动的数据源</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), read up to %1</source>
        <translation>
            <numerusform>%n 个数据源，已读取至 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s), never read</source>
        <translation>
            <numerusform>%n 个数据源，从未读取</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no contract %1 in this workspace.</source>
        <translation>此工作区中没有合同 %1。</translation>
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
        <source>The report was not written: %1. What was there before is untouched; choose another place.</source>
        <translation>报告未能写入：%1。原有内容未受影响；请选择其他位置。</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>No workspace open</source>
        <translation>没有打开工作区</translation>
    </message>
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
        <source>&amp;Import case folder…</source>
        <translation>导入案例文件夹(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the month as PDF…</source>
        <translation>将当月导出为 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Search contracts</source>
        <translation>搜索合同(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
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
        <source>Text si&amp;ze</source>
        <translation>文字大小(&amp;Z)</translation>
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
        <source>Judges service level agreements month by month, as they are written.

Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.

Made with Qt %1 and Qt Charts (GPL-3.0), Boost.Multiprecision (BSL-1.0), toml++, nlohmann/json (MIT), tl::expected (CC0-1.0), zlib and SQLite.</source>
        <translation>按照协议的原文逐月评定服务级别协议。

自由软件，采用 GNU 通用公共许可证第 3 版或更高版本 (GPL-3.0-or-later)。不提供任何担保。

使用 Qt %1 和 Qt Charts (GPL-3.0)、Boost.Multiprecision (BSL-1.0)、toml++、nlohmann/json (MIT)、tl::expected (CC0-1.0)、zlib 和 SQLite 制作。</translation>
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
        <source>Import case folder</source>
        <translation>导入案例文件夹</translation>
    </message>
    <message>
        <source>Prometheus servers are connected with makegood-cli for now; its help says how. Then open the workspace here.</source>
        <translation>Prometheus 服务器目前通过 makegood-cli 连接；其帮助说明了方法。然后在此打开工作区。</translation>
    </message>
    <message>
        <source>Data coverage %1</source>
        <translation>数据覆盖率 %1</translation>
    </message>
    <message>
        <source>Next claim deadline: %1, %2</source>
        <translation>下一个申索期限：%1，%2</translation>
    </message>
    <message>
        <source>No claim deadline ahead</source>
        <translation>没有即将到来的申索期限</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenanceModel</name>
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
        <source>Tentative: never confirmed, so it counts for nothing</source>
        <translation>暂定：从未确认，因此不作任何计算</translation>
    </message>
    <message>
        <source>Cancelled: counts for nothing</source>
        <translation>已取消：不作任何计算</translation>
    </message>
    <message>
        <source> (only advised: %1)</source>
        <translation> （仅为建议：%1）</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
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
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>通知时间：%1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>makegood::MaintenancePage</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Announced %1</source>
        <translation>通知时间：%1</translation>
    </message>
    <message>
        <source>Not known when it was announced</source>
        <translation>不知何时通知</translation>
    </message>
    <message>
        <source>Maintenance windows of the month</source>
        <translation>当月的维护窗口</translation>
    </message>
    <message>
        <source>No maintenance window in this month.</source>
        <translation>本月没有维护窗口。</translation>
    </message>
    <message>
        <source>The period is %1. Taken out of the judgement: %2. Times are those of %3.</source>
        <translation>周期为 %1。从评定中扣除：%2。时间以 %3 为准。</translation>
    </message>
</context>
<context>
    <name>makegood::MessageBar</name>
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
</context>
<context>
    <name>makegood::MonthCalendar</name>
    <message>
        <source>%1: %2</source>
        <comment>outcome and window</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Maintenance calendar</source>
        <translation>维护日历</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>没有可显示的内容。</translation>
    </message>
    <message>
        <source>Maintenance calendar, %1 to %2</source>
        <translation>维护日历，%1 至 %2</translation>
    </message>
    <message>
        <source>No maintenance window on this day.</source>
        <translation>当天没有维护窗口。</translation>
    </message>
    <message>
        <source>Press Enter to see why.</source>
        <translation>按回车键查看原因。</translation>
    </message>
    <message>
        <source>Press Enter to see why; again for the next window.</source>
        <translation>按回车键查看原因；再按一次查看下一个窗口。</translation>
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
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>makegood::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Previous month (Alt+Left)</source>
        <translation>上个月 (Alt+左)</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>Next month (Alt+Right)</source>
        <translation>下个月 (Alt+右)</translation>
    </message>
    <message>
        <source>Choose a month</source>
        <translation>选择月份</translation>
    </message>
    <message>
        <source>Month: %1</source>
        <translation>月份：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ObligationModel</name>
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
</context>
<context>
    <name>makegood::OutageModel</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
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
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已记录</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>过短</translation>
    </message>
</context>
<context>
    <name>makegood::OutagesPage</name>
    <message>
        <source>Outages of the month</source>
        <translation>当月的中断</translation>
    </message>
    <message>
        <source>No outage in this month.</source>
        <translation>本月没有中断。</translation>
    </message>
    <message numerus="yes">
        <source>%n recorded; </source>
        <translation>
            <numerusform>%n 次已记录； </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too short to be recorded. </source>
        <translation>
            <numerusform>%n 次过短，不予记录。 </numerusform>
        </translation>
    </message>
    <message>
        <source>Times are those of %1.</source>
        <translation>时间以 %1 为准。</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioList</name>
    <message>
        <source>Search contracts</source>
        <translation>搜索合同</translation>
    </message>
    <message>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Services: %1</source>
        <translation>服务：%1</translation>
    </message>
    <message>
        <source>Services: %1 of %2</source>
        <translation>服务：%1 / %2</translation>
    </message>
</context>
<context>
    <name>makegood::PortfolioModel</name>
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
        <source>Budget left</source>
        <translation>剩余预算</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算</translation>
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
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>协商确定</translation>
    </message>
</context>
<context>
    <name>makegood::ReadingModel</name>
    <message>
        <source>Reading</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
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
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>As the agreement is set up</source>
        <translation>按协议的当前设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
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
        <source>negotiated</source>
        <translation>协商确定</translation>
    </message>
</context>
<context>
    <name>makegood::Report</name>
    <message>
        <source>Contract %1, as known on %2</source>
        <translation>合同 %1，截至 %2 所知</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Service level report: %1, %2</source>
        <translation>服务级别报告：%1，%2</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
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
        <source>Left out: maintenance</source>
        <translation>排除：维护</translation>
    </message>
    <message>
        <source>Left out: causes</source>
        <translation>排除：原因</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Error budget overdrawn</source>
        <translation>误差预算已透支</translation>
    </message>
    <message>
        <source>Error budget left</source>
        <translation>剩余误差预算</translation>
    </message>
    <message>
        <source>The contract has no services in this month.</source>
        <translation>该合同本月没有服务。</translation>
    </message>
    <message>
        <source>Percentages are cut after three decimals and never rounded up.</source>
        <translation>百分比在三位小数之后截断，从不向上取整。</translation>
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
        <source>Contract</source>
        <translation>合同</translation>
    </message>
    <message>
        <source>Billing period</source>
        <translation>计费周期</translation>
    </message>
    <message>
        <source>Times are in</source>
        <translation>时间所用时区</translation>
    </message>
    <message>
        <source>As known on</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Every service met its target.</source>
        <translation>每项服务都达到了目标。</translation>
    </message>
    <message>
        <source>%1 met</source>
        <translation>%1 项达标</translation>
    </message>
    <message>
        <source>%1 breached</source>
        <translation>%1 项未达标</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 项未定</translation>
    </message>
    <message>
        <source>Targets: %1.</source>
        <extracomment>%1: counts such as &quot;2 met, 1 breached&quot;</extracomment>
        <translation>目标：%1。</translation>
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
        <source>Every reading of the agreement comes to the same amount.</source>
        <translation>协议的每种解读都得出相同的金额。</translation>
    </message>
    <message>
        <source>Between %1 and %2, depending on how the agreement is read.</source>
        <translation>在 %1 与 %2 之间，取决于如何解读协议。</translation>
    </message>
    <message>
        <source>Credit for the month</source>
        <translation>当月抵扣</translation>
    </message>
    <message>
        <source>In this report</source>
        <translation>本报告内容</translation>
    </message>
    <message>
        <source>Service level report</source>
        <translation>服务级别报告</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>项目</translation>
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
        <source>Withheld</source>
        <translation>暂扣</translation>
    </message>
    <message>
        <source>What the credit would be if the conditions of the agreement held.</source>
        <translation>如果协议的条件得到满足时的抵扣。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>解读</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>未定</translation>
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
        <source>As the agreement is read here</source>
        <translation>按此处对协议的解读</translation>
    </message>
    <message>
        <source>If the answer were yes:</source>
        <translation>如果答案为“是”：</translation>
    </message>
    <message>
        <source>Total for the month: %1. Lowest of all readings: %2; highest: %3.</source>
        <translation>当月合计：%1。所有解读中最低：%2；最高：%3。</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>申索</translation>
    </message>
    <message>
        <source>Under this agreement nothing needs to be claimed.</source>
        <translation>根据此协议，无须申索。</translation>
    </message>
    <message>
        <source>A claim must be filed within %1.</source>
        <translation>申索必须在 %1 之内提交。</translation>
    </message>
    <message>
        <source>A claim may be filed at any time.</source>
        <translation>申索可随时提交。</translation>
    </message>
    <message>
        <source>It must hold: %1.</source>
        <translation>必须包含：%1。</translation>
    </message>
    <message>
        <source>Clauses: %1.</source>
        <translation>条款：%1。</translation>
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
        <source>not to be filed now: %1</source>
        <translation>目前不得提交：%1</translation>
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
        <source>No claim stands for this month.</source>
        <translation>本月没有申索。</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>拒绝：%1。</translation>
    </message>
    <message>
        <source>Noted: %1.</source>
        <translation>注明：%1。</translation>
    </message>
    <message>
        <source>Accepted.</source>
        <translation>接受。</translation>
    </message>
    <message>
        <source>Maintenance windows</source>
        <translation>维护窗口</translation>
    </message>
    <message>
        <source>The agreement leaves no maintenance out: it counts like any other downtime.</source>
        <translation>协议不排除任何维护：维护与其他停机时间同样计算。</translation>
    </message>
    <message>
        <source>No maintenance window met this month.</source>
        <translation>本月没有维护窗口。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
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
        <source>What the agreement says</source>
        <translation>协议的内容</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>通过 %1</translation>
    </message>
    <message>
        <source>Accepted is the part in this billing period that the agreement recognises as maintenance.</source>
        <translation>“接受”指本计费周期内协议认可为维护的部分。</translation>
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
        <source>not recorded</source>
        <translation>未记录</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>No service had an outage in this month.</source>
        <translation>本月没有服务发生中断。</translation>
    </message>
    <message>
        <source>Whole outages, also where they reach beyond the month. Counted is their share of the downtime, credited their share of the credited time; amounts are before cap and conditions.</source>
        <translation>中断按整体列出，包括超出当月的部分。“计入”为其在停机时间中的份额，“计入抵扣”为其在抵扣时间中的份额；金额为上限和条件之前的金额。</translation>
    </message>
    <message>
        <source>No outage.</source>
        <translation>没有中断。</translation>
    </message>
    <message>
        <source>Appendix: evidence of each outage</source>
        <translation>附录：每次中断的证据</translation>
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
        <source>No outage of this month rests on a failed check.</source>
        <translation>本月没有中断以失败的检查为依据。</translation>
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
        <source>None is accepted: it counts as downtime.</source>
        <translation>不接受任何维护：计为停机时间。</translation>
    </message>
    <message>
        <source>Accepted windows leave the measured time.</source>
        <translation>被接受的窗口从测量时间中扣除。</translation>
    </message>
    <message>
        <source>Downtime inside accepted windows is left out.</source>
        <translation>被接受的窗口之内的停机时间予以排除。</translation>
    </message>
    <message>
        <source>At most %1 a month and service.</source>
        <translation>每月每项服务最多 %1。</translation>
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
        <source>Usually between %1 and %2 (%3).</source>
        <translation>通常在 %1 至 %2（%3）。</translation>
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
        <source>Maintenance</source>
        <translation>维护</translation>
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
        <source>Causes left out</source>
        <translation>排除的原因</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>约定</translation>
    </message>
    <message>
        <source>Open question</source>
        <translation>未决问题</translation>
    </message>
    <message>
        <source>The agreement</source>
        <translation>协议</translation>
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
        <source>Coverage and data quality</source>
        <translation>覆盖率与数据质量</translation>
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
        <source>Response</source>
        <translation>响应</translation>
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
        <source>late</source>
        <translation>迟到</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>及时</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>本月没有打开工单。</translation>
    </message>
    <message>
        <source>Support and obligations</source>
        <translation>支持与义务</translation>
    </message>
    <message>
        <source>Support tickets</source>
        <translation>支持工单</translation>
    </message>
    <message>
        <source>The agreement sets no support times.</source>
        <translation>协议未规定支持时限。</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Obligation</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>The agreement holds no further obligations.</source>
        <translation>协议没有其他义务。</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDesk</name>
    <message>
        <source>taken back: %1</source>
        <translation>已撤回：%1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewDraft</name>
    <message>
        <source>record %1: %2</source>
        <translation>记录 %1：%2</translation>
    </message>
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
        <source>remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>bridge of %1</source>
        <translation>桥接 %1</translation>
    </message>
</context>
<context>
    <name>makegood::ReviewPanel</name>
    <message>
        <source>Incident</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>要做什么</translation>
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
        <source>Post-mortem was given</source>
        <translation>已提交事后分析</translation>
    </message>
    <message>
        <source>Post-mortem given at</source>
        <translation>事后分析提交时间</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>更改的理由</translation>
    </message>
    <message>
        <source>Effect before it is saved</source>
        <translation>保存之前的影响</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the change</source>
        <translation>保存更改</translation>
    </message>
    <message>
        <source>Keep as &amp;what-if</source>
        <translation>保留为假设方案(&amp;W)</translation>
    </message>
    <message>
        <source>Keep as what-if</source>
        <translation>保留为假设方案</translation>
    </message>
    <message>
        <source>Choose an outage to say what it was. What that changes is shown before it is saved.</source>
        <translation>选择一次中断，说明它的性质。由此产生的变化会在保存之前显示。</translation>
    </message>
    <message>
        <source>goes to the journal</source>
        <translation>写入日志</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>提交时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Outage of %1, %2</source>
        <translation>中断 %1，%2</translation>
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
        <source>Record it</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Split it in two</source>
        <translation>一分为二</translation>
    </message>
    <message>
        <source>Merge it with the next one</source>
        <translation>与下一个合并</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Credit the time to the next outage</source>
        <translation>将到下一次中断的时间计入抵扣</translation>
    </message>
    <message>
        <source>Later cause</source>
        <translation>之后的原因</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>从 %1</translation>
    </message>
    <message>
        <source>With %1, %2</source>
        <translation>与 %1，%2</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>无法保存：%1。</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未更改。</translation>
    </message>
    <message>
        <source>To save it, say why: the reason goes to the journal.</source>
        <translation>要保存，请说明理由：理由将写入日志。</translation>
    </message>
</context>
<context>
    <name>makegood::Session</name>
    <message>
        <source>it was not saved</source>
        <translation>未能保存</translation>
    </message>
    <message>
        <source>Opening the workspace</source>
        <translation>正在打开工作区</translation>
    </message>
    <message>
        <source>Judging the portfolio</source>
        <translation>正在评定组合</translation>
    </message>
    <message>
        <source>Judging twelve months</source>
        <translation>正在评定十二个月</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>正在导入</translation>
    </message>
    <message>
        <source>Reading the journal</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Saving the review</source>
        <translation>正在保存审阅</translation>
    </message>
    <message>
        <source>Recording the claim</source>
        <translation>正在记录申索</translation>
    </message>
</context>
<context>
    <name>makegood::Status</name>
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
        <source>Undecided</source>
        <translation>未定</translation>
    </message>
    <message>
        <source>Being judged</source>
        <translation>评定中</translation>
    </message>
    <message>
        <source>No period</source>
        <translation>无周期</translation>
    </message>
</context>
<context>
    <name>makegood::StatusLine</name>
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
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
</context>
<context>
    <name>makegood::StatusMark</name>
    <message>
        <source>Status: %1</source>
        <translation>状态：%1</translation>
    </message>
</context>
<context>
    <name>makegood::SupportDesk</name>
    <message>
        <source>Support</source>
        <translation>支持</translation>
    </message>
</context>
<context>
    <name>makegood::SupportPage</name>
    <message>
        <source>The agreement promises no support times.</source>
        <translation>协议未承诺支持时限。</translation>
    </message>
    <message>
        <source>No ticket was opened in this month.</source>
        <translation>本月没有打开工单。</translation>
    </message>
    <message>
        <source>Support tickets of the month</source>
        <translation>当月的支持工单</translation>
    </message>
    <message>
        <source>Obligations with their evidence</source>
        <translation>义务及其证据</translation>
    </message>
    <message>
        <source>Tickets opened</source>
        <translation>已打开的工单</translation>
    </message>
    <message>
        <source>Response breaches</source>
        <translation>响应违约</translation>
    </message>
    <message>
        <source>Updates missed</source>
        <translation>错过的更新</translation>
    </message>
    <message>
        <source>Obligations broken</source>
        <translation>违反的义务</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Obligations</source>
        <translation>义务</translation>
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
        <source>awaiting a response: %1</source>
        <translation>等待响应：%1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>status replies missed: %1</source>
        <translation>错过的状态答复：%1</translation>
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
        <source>of %1, unknown: %2</source>
        <translation>共 %1，未知：%2</translation>
    </message>
    <message>
        <source>The agreement names no obligation.</source>
        <translation>协议未列明任何义务。</translation>
    </message>
    <message>
        <source>For the whole contract, as it stands on %1. Times are those of %2.</source>
        <translation>针对整个合同，截至 %1。时间以 %2 为准。</translation>
    </message>
</context>
<context>
    <name>makegood::TicketModel</name>
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
</context>
<context>
    <name>makegood::TimeLanes</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>检查：%1</translation>
    </message>
    <message>
        <source>%1 failed checks</source>
        <translation>%1 次失败的检查</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>无数据</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>recorded, %1</source>
        <translation>已记录，%1</translation>
    </message>
    <message>
        <source>too short to be recorded</source>
        <translation>过短，不予记录</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>维护</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>not accepted, %1</source>
        <translation>未接受，%1</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>excluded by its cause</source>
        <translation>因其原因排除</translation>
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
        <source>Claims due</source>
        <translation>到期的申索</translation>
    </message>
    <message>
        <source>Claim by %1, %2</source>
        <translation>申索期限 %1，%2</translation>
    </message>
</context>
<context>
    <name>makegood::TimeLine</name>
    <message>
        <source>Time line of the month</source>
        <translation>当月时间线</translation>
    </message>
    <message>
        <source>The table below lists the same outages. Plus and minus zoom, the arrow keys move, 0 shows the whole month.</source>
        <translation>下表列出相同的中断。加号和减号缩放，方向键移动，0 显示整个月份。</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfModel</name>
    <message>
        <source>Scenario</source>
        <translation>方案</translation>
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
        <source>Credit</source>
        <translation>抵扣</translation>
    </message>
    <message>
        <source>Whole contract</source>
        <translation>整个合同</translation>
    </message>
    <message>
        <source>does not fit any more</source>
        <translation>已不适用</translation>
    </message>
    <message>
        <source>negotiated</source>
        <translation>协商确定</translation>
    </message>
</context>
<context>
    <name>makegood::WhatIfTray</name>
    <message>
        <source>What-if scenarios side by side</source>
        <translation>假设方案对照</translation>
    </message>
    <message>
        <source>Save this one…</source>
        <translation>保存此方案…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Save the chosen scenario</source>
        <translation>保存所选方案</translation>
    </message>
    <message>
        <source>Forget the chosen scenario</source>
        <translation>放弃所选方案</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>makegood::WhyPanel</name>
    <message>
        <source>Choose a figure, an outage or an amount to see what it rests on.</source>
        <translation>选择一个数值、一次中断或一个金额，查看其依据。</translation>
    </message>
    <message>
        <source>What the agreement says</source>
        <translation>协议的内容</translation>
    </message>
    <message>
        <source>Chain of reasons</source>
        <translation>理由链</translation>
    </message>
    <message>
        <source>Text of the clauses</source>
        <translation>条款原文</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No clause: this is a fact.</source>
        <translation>无条款：这是事实。</translation>
    </message>
</context>
<context>
    <name>makegood::WhySubject</name>
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
        <source>Why is the error budget left %1?</source>
        <translation>为什么剩余误差预算为 %1？</translation>
    </message>
    <message>
        <source>Why is there no amount?</source>
        <translation>为什么没有金额？</translation>
    </message>
    <message>
        <source>What does this maintenance window count for?</source>
        <translation>这个维护窗口如何计算？</translation>
    </message>
    <message>
        <source>Why does this claim stand as it does?</source>
        <translation>为什么这项申索是这种状态？</translation>
    </message>
</context>
<context>
    <name>makegood::WindowOutcome</name>
    <message>
        <source>Accepted</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>部分</translation>
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
</context>
<context>
    <name>makegood::Words</name>
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
        <source>Undecided</source>
        <translation>未定</translation>
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
        <source>not known when it was announced</source>
        <translation>不知何时通知</translation>
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
        <translation>、 </translation>
    </message>
</context>
</TS>
