// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mapping_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeZone>

#include "explain/cell_text.h"
#include "imports/mapping_words.h"
#include "widgets/field_flow.h"
#include "widgets/named.h"

namespace makegood::ui
{

namespace
{

void choose(QComboBox *box, const QString &text)
{
    const int known = box->findData(text);
    if (known >= 0)
        box->setCurrentIndex(known);
    else if (box->isEditable())
        box->setEditText(text);
}

// A column by name or number as a field shows it.
QString cellName(const CellRef &cell)
{
    return cell.number > 0 ? QString::number(cell.number) : toText(cell.column);
}

QString chosen(const QComboBox *box)
{
    const QString text = box->isEditable() ? box->currentText() : box->currentData().toString();
    const int known = box->findText(text);
    return box->isEditable() && known >= 0 ? box->itemData(known).toString() : text.trimmed();
}

// The cell of a field; `before` is kept where the field still shows it, with the part that it takes.
CellRef cellOf(const QComboBox *box, const CellRef &before)
{
    const QString name = chosen(box);
    if (name == cellName(before))
        return before;
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    return isNumber && box->findData(name) >= 0 ? CellRef{{}, number} : CellRef{name.toStdString()};
}

std::vector<std::string> wordsOf(const QLineEdit *edit)
{
    std::vector<std::string> out;
    const QStringList parts = edit->text().split(QLatin1Char(','));
    for (const QString &word : parts)
        if (!word.trimmed().isEmpty())
            out.push_back(word.trimmed().toStdString());
    return out;
}

QString wordsText(const std::vector<std::string> &words)
{
    QStringList out;
    for (const std::string &word : words)
        out << toText(word);
    return out.join(QLatin1String(", "));
}

const char *const timeFormats[]
    = {"iso",           "epoch-s",       "epoch-ms",        "dd.MM.yyyy HH:mm:ss", "dd.MM.yyyy HH:mm",
       "d/M/yyyy H:mm", "M/d/yyyy H:mm", "M/d/yyyy h:mm a", "d MMM yyyy HH:mm:ss", "MMM d, yyyy h:mm a",
       "dd.MM.yyyy",    "d/M/yyyy",      "M/d/yyyy"};
const char *const clockFormats[] = {"HH:mm:ss", "HH:mm", "H:mm", "h:mm:ss a", "h:mm a"};

} // namespace

MappingForm::MappingForm(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QFormLayout(this))
{
    m_rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    build();
    adapt();
}

QComboBox *MappingForm::choice(const char *name, const QString &label,
                               std::initializer_list<std::pair<QString, QVariant>> items)
{
    auto *box = named(new QComboBox, name, label);
    for (const auto &[text, value] : items)
        box->addItem(text, value);
    m_rows->addRow(label, box);
    connect(box, &QComboBox::currentTextChanged, this, [this] {
        adapt();
        if (!m_isFilling)
            emit changed();
    });
    return box;
}

QComboBox *MappingForm::columnChoice(const char *name, const QString &label, bool mayBeNone)
{
    QComboBox *box = choice(name, label, {});
    box->setProperty("mayBeNone", mayBeNone);
    return box;
}

QLineEdit *MappingForm::words(const char *name, const QString &label)
{
    QLineEdit *made = edit(name, label);
    m_rows->addRow(label, made);
    return made;
}

QLineEdit *MappingForm::edit(const char *name, const QString &label)
{
    auto *made = named(new QLineEdit, name, label);
    connect(made, &QLineEdit::textChanged, this, [this] {
        if (!m_isFilling)
            emit changed();
    });
    return made;
}

void MappingForm::build()
{
    const auto flag = [this](const char *name, const QString &label) {
        auto *box = named(new QCheckBox(label), name, label);
        m_rows->addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, [this] {
            if (!m_isFilling)
                emit changed();
        });
        return box;
    };
    const auto editable = [](QComboBox *box) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        return box;
    };
    m_delimiter = choice("mappingDelimiter", tr("Cells are separated by"),
                         {{tr("Commas"), QStringLiteral(",")},
                          {tr("Semicolons"), QStringLiteral(";")},
                          {tr("Tabs"), QStringLiteral("\t")},
                          {tr("Vertical bars"), QStringLiteral("|")}});
    m_encoding = choice("mappingEncoding", tr("Text encoding"),
                        {{QStringLiteral("UTF-8"), QStringLiteral("utf-8")},
                         {QStringLiteral("UTF-16 LE"), QStringLiteral("utf-16le")},
                         {QStringLiteral("UTF-16 BE"), QStringLiteral("utf-16be")},
                         {QStringLiteral("Windows-1252"), QStringLiteral("windows-1252")}});
    m_header = flag("mappingHeader", tr("The first row names the columns"));
    m_skip = named(new QSpinBox, "mappingSkip", tr("Rows to skip at the top"));
    m_skip->setRange(0, 10'000);
    m_rows->addRow(tr("Rows to skip at the top"), m_skip);
    connect(m_skip, &QSpinBox::valueChanged, this, [this] {
        if (!m_isFilling)
            emit changed();
    });
    m_kind = choice("mappingKind", tr("Each row is"),
                    {{tr("the result of one check"), QStringLiteral("check")},
                     {tr("a change of state"), QStringLiteral("change")},
                     {tr("an outage"), QStringLiteral("outage")},
                     {tr("a state with its start and end"), QStringLiteral("interval")},
                     {tr("a count of requests"), QStringLiteral("count")},
                     {tr("a measured value"), QStringLiteral("value")}});
    m_time = columnChoice("mappingTime", tr("Time"), false);
    m_format = editable(choice("mappingFormat", tr("Time is written as"), {}));
    for (const char *format : timeFormats)
        m_format->addItem(timeFormatText(format), QLatin1String(format));
    m_clock = columnChoice("mappingClock", tr("Time of day, if in its own column"), true);
    m_clockFormat = editable(choice("mappingClockFormat", tr("Time of day is written as"), {}));
    for (const char *format : clockFormats)
        m_clockFormat->addItem(timeFormatText(format), QLatin1String(format));
    m_end = columnChoice("mappingEnd", tr("End"), true);
    m_length = columnChoice("mappingLength", tr("Length"), true);
    m_unit = choice("mappingUnit", tr("Unit of the length"),
                    {{tr("Seconds"), QStringLiteral("s")},
                     {tr("Minutes"), QStringLiteral("min")},
                     {tr("Hours"), QStringLiteral("h")},
                     {tr("Milliseconds"), QStringLiteral("ms")},
                     {tr("Hours:minutes:seconds"), QStringLiteral("clock")}});
    m_zone = editable(choice("mappingZone", tr("Time zone, where the times name none"), {}));
    m_zone->addItem(QString(), QString());
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &id : zones)
        m_zone->addItem(QString::fromLatin1(id), QString::fromLatin1(id));
    m_repeated = choice("mappingRepeated", tr("When clocks go back, the repeated hour is"),
                        {{tr("told by the order of rows"), QStringLiteral("order")},
                         {tr("the first of the two"), QStringLiteral("first")},
                         {tr("the second of the two"), QStringLiteral("second")},
                         {tr("refused"), QStringLiteral("refuse")}});
    m_state = columnChoice("mappingState", tr("State"), true);
    m_up = words("mappingUp", tr("Words that mean up"));
    m_down = words("mappingDown", tr("Words that mean down"));
    m_unknown = words("mappingUnknown", tr("Words that mean unknown"));
    m_left = words("mappingLeft", tr("Rows with these words are skipped"));
    m_total = columnChoice("mappingTotal", tr("Requests"), false);
    m_part = columnChoice("mappingPart", tr("Of these"), false);
    m_partIs = choice(
        "mappingPartIs", tr("These are"),
        {{tr("the failed ones"), QStringLiteral("failed")}, {tr("the good ones"), QStringLiteral("good")}});
    m_value = columnChoice("mappingValue", tr("Value"), false);
    m_scale = words("mappingScale", tr("Multiplied by"));
    m_scale->setPlaceholderText(QStringLiteral("1"));
    m_service = words("mappingService", tr("Service"));
    m_probe = words("mappingProbe", tr("Measured by"));
    const QString hint = tr("A name, or {Column} to take it from that column");
    m_service->setPlaceholderText(hint);
    m_probe->setPlaceholderText(hint);
    m_decimal = flag("mappingDecimal", tr("Numbers have decimal commas"));
    m_from = edit("mappingFrom", tr("The list is complete from"));
    m_to = edit("mappingTo", tr("The list is complete until"));
    auto *covers = new FieldFlow(this);
    covers->hide(); // until it has its place
    covers->addField(tr("The list is complete from"), m_from);
    covers->addField(tr("The list is complete until"), m_to);
    for (QLineEdit *field : {m_from, m_to}) {
        field->setPlaceholderText(tr("such as 2026-03-01, or 2026-03-01 18:30"));
        field->setToolTip(field->placeholderText());
        field->setMinimumWidth(fontMetrics().averageCharWidth() * 24);
    }
    m_covers = covers;
}

void MappingForm::adapt()
{
    if (m_to == nullptr)
        return;
    const QString kind = m_kind->currentData().toString();
    const bool lasts = kind == QLatin1String("outage") || kind == QLatin1String("interval");
    const bool isCount = kind == QLatin1String("count");
    const bool isValue = kind == QLatin1String("value");
    const bool isOutage = kind == QLatin1String("outage");
    const bool hasState = !isOutage && !isCount && !isValue;
    const auto show = [this](QWidget *field, bool isShown) {
        field->setVisible(isShown);
        if (QWidget *label = m_rows->labelForField(field))
            label->setVisible(isShown);
    };
    const bool isText = m_mapping.file.kind == TableKind::Delimited;
    show(m_delimiter, isText);
    show(m_encoding, isText);
    show(m_header, m_mapping.file.kind != TableKind::JsonLines);
    show(m_skip, m_mapping.file.kind != TableKind::JsonLines);
    show(m_clockFormat, !m_clock->currentData().toString().isEmpty());
    show(m_end, lasts);
    show(m_length, lasts);
    show(m_unit, lasts && !m_length->currentData().toString().isEmpty());
    show(m_state, hasState && m_mapping.spread.empty());
    for (QWidget *field : {m_up, m_down, m_unknown, m_left})
        show(field, hasState);
    for (QWidget *field : {m_total, m_part, m_partIs})
        show(field, isCount);
    show(m_value, isValue && m_mapping.spread.empty());
    show(m_scale, isValue);
    m_covers->setVisible(isOutage && m_covers->parentWidget() != this);
}

void MappingForm::setColumns(const QStringList &columns)
{
    const QScopedValueRollback filling(m_isFilling, true);
    for (QComboBox *box : {m_time, m_clock, m_end, m_length, m_state, m_total, m_part, m_value}) {
        const QString before = box->currentData().toString();
        box->clear();
        if (box->property("mayBeNone").toBool())
            box->addItem(tr("None"), QString());
        for (int i = 0; i < columns.size(); ++i) {
            const bool isNamed = !columns[i].isEmpty() && columns.count(columns[i]) == 1;
            box->addItem(isNamed ? columns[i] : tr("Column %1").arg(i + 1),
                         isNamed ? columns[i] : QString::number(i + 1));
        }
        choose(box, before);
    }
    setMapping(m_mapping);
}

void MappingForm::setMapping(const TableMapping &mapping)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_mapping = mapping;
    choose(m_delimiter, QString(QLatin1Char(mapping.file.delimiter)));
    choose(m_encoding, toText(wordOf(mapping.file.encoding)));
    m_header->setChecked(mapping.file.hasHeader);
    m_skip->setValue(mapping.file.skip);
    choose(m_kind, toText(wordOf(mapping.row)));
    const auto column = [](QComboBox *box, const CellRef &cell) {
        const QString name = cellName(cell);
        if (!name.isEmpty() && box->findData(name) < 0)
            box->addItem(name, name); // a column that the file does not have: the preview says so
        choose(box, name);
    };
    column(m_time, mapping.time.date);
    choose(m_format, toText(mapping.time.pattern.text()));
    column(m_clock, mapping.time.clock);
    choose(m_clockFormat,
           mapping.time.clock.isSet() ? toText(mapping.time.clockPattern.text())
                                      : QStringLiteral("HH:mm:ss"));
    column(m_end, mapping.end ? mapping.end->date : CellRef());
    column(m_length, mapping.length ? mapping.length->cell : CellRef());
    choose(m_unit, toText(wordOf(mapping.length ? mapping.length->unit : LengthUnit::Seconds)));
    choose(m_zone, toText(mapping.zone));
    choose(m_repeated, toText(wordOf(mapping.repeated)));
    const StateCells state = mapping.state.value_or(StateCells());
    column(m_state, state.cell);
    m_up->setText(wordsText(state.up));
    m_down->setText(wordsText(state.down));
    m_unknown->setText(wordsText(state.unknown));
    m_left->setText(wordsText(state.skip));
    const FigureCells &figures = mapping.figures;
    column(m_total, figures.total);
    column(m_part, figures.good.isSet() ? figures.good : figures.failed);
    choose(m_partIs, figures.good.isSet() ? QStringLiteral("good") : QStringLiteral("failed"));
    column(m_value, figures.value);
    m_scale->setText(toText(figures.scale));
    const auto name = [](const NameRule &rule) {
        return rule.cell.isSet() ? QLatin1Char('{') + cellName(rule.cell) + QLatin1Char('}')
                                 : toText(rule.text);
    };
    m_service->setText(name(mapping.service));
    m_probe->setText(name(mapping.probe));
    m_decimal->setChecked(mapping.decimal == ',');
    m_from->setText(mapping.covers ? edgeText(mapping.covers->start, mapping.zone) : QString());
    m_to->setText(mapping.covers ? edgeText(mapping.covers->end, mapping.zone) : QString());
    adapt();
}

Checked<TableMapping> MappingForm::mapping() const
{
    TableMapping out = m_mapping;
    Errors errors;
    const auto fail = [&](const char *key, Error error) {
        error.key = key;
        errors.push_back(std::move(error));
    };
    out.file.delimiter = m_delimiter->currentData().toString().toLatin1().at(0);
    out.file.encoding = fromWord<TextEncoding>(m_encoding->currentData().toString().toStdString())
                            .value_or(TextEncoding::Utf8);
    out.file.hasHeader = m_header->isChecked();
    out.file.skip = m_skip->value();
    out.row = fromWord<RowKind>(m_kind->currentData().toString().toStdString()).value_or(RowKind::Check);
    const auto pattern = [&](const QComboBox *box, const char *key) {
        const auto read = TimePattern::named(chosen(box).toStdString());
        if (!read)
            fail(key, read.error());
        return read.value_or(TimePattern());
    };
    out.time.date = cellOf(m_time, m_mapping.time.date);
    out.time.pattern = pattern(m_format, "time.format");
    out.time.clock = cellOf(m_clock, m_mapping.time.clock);
    if (out.time.clock.isSet())
        out.time.clockPattern = pattern(m_clockFormat, "time.clock_format");
    const bool lasts = out.row == RowKind::Outage || out.row == RowKind::Interval;
    const CellRef end = lasts ? cellOf(m_end, m_mapping.end ? m_mapping.end->date : CellRef()) : CellRef();
    const CellRef length
        = lasts ? cellOf(m_length, m_mapping.length ? m_mapping.length->cell : CellRef()) : CellRef();
    out.end.reset();
    out.length.reset();
    if (end.isSet())
        out.end = TimeCells{end, {}, out.time.pattern, {}};
    if (length.isSet())
        out.length = LengthCell{length,
                                fromWord<LengthUnit>(m_unit->currentData().toString().toStdString())
                                    .value_or(LengthUnit::Seconds)};
    out.zone = chosen(m_zone).toStdString();
    out.repeated = fromWord<RepeatedHour>(m_repeated->currentData().toString().toStdString())
                       .value_or(RepeatedHour::ByOrder);
    out.figures = {};
    const FigureCells &before = m_mapping.figures;
    if (out.row == RowKind::Count) {
        out.figures.total = cellOf(m_total, before.total);
        const bool isGood = m_partIs->currentData().toString() == QLatin1String("good");
        (isGood ? out.figures.good : out.figures.failed)
            = cellOf(m_part, before.good.isSet() ? before.good : before.failed);
    } else if (out.row == RowKind::Value) {
        if (m_mapping.spread.empty())
            out.figures.value = cellOf(m_value, before.value);
        out.figures.scale = m_scale->text().trimmed().toStdString();
    }
    if (out.row == RowKind::Outage || out.row == RowKind::Count || out.row == RowKind::Value) {
        out.state.reset();
    } else {
        StateCells state = m_mapping.state.value_or(StateCells());
        state.cell = cellOf(m_state, state.cell);
        state.up = wordsOf(m_up);
        state.down = wordsOf(m_down);
        state.unknown = wordsOf(m_unknown);
        state.skip = wordsOf(m_left);
        out.state = std::move(state);
    }
    const auto name = [](const QLineEdit *edit, const NameRule &stood) {
        const QString shown
            = stood.cell.isSet() ? QLatin1Char('{') + cellName(stood.cell) + QLatin1Char('}') : QString();
        return edit->text().trimmed() == shown ? stood : NameRule{edit->text().trimmed().toStdString()};
    };
    out.service = name(m_service, m_mapping.service);
    out.probe = name(m_probe, m_mapping.probe);
    out.decimal = m_decimal->isChecked() ? ',' : '.';
    out.covers.reset();
    if (out.row == RowKind::Outage && !(m_from->text().isEmpty() && m_to->text().isEmpty())) {
        const auto from = readEdge(m_from->text(), out.zone);
        const auto to = readEdge(m_to->text(), out.zone);
        if (!from)
            fail("covers.from", from.error());
        if (!to)
            fail("covers.to", to.error());
        if (from && to)
            out.covers = Interval{*from, *to};
    }
    if (!errors.empty())
        return tl::unexpected(std::move(errors));
    return mappingFromText(mappingText(out));
}

} // namespace makegood::ui

#include "moc_mapping_form.cpp"
