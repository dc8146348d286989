// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/prometheus/matrix_reader.h"

#include <set>

#include <nlohmann/json.hpp>

#include "feeds/http/http_exchange.h"
#include "feeds/number_text.h"
#include "feeds/prometheus/sample_lists.h"
#include "feeds/prometheus/sample_text.h"

namespace makegood::feeds
{

namespace
{

/// Accepts this shape only:
/// {"status": "success", "data": {"resultType": "matrix", "result": [{"metric": {…}, "values": [[t, "v"],
/// …]}, …]}}
///
/// `Make` makes a sample of its instant and the text of its value.
template <typename Answer, typename Make> class MatrixHandler : public nlohmann::json_sax<nlohmann::json>
{
public:
    using Sample = typename decltype(decltype(Answer::series)::value_type::samples)::value_type;
    using Lists = std::vector<std::optional<std::vector<Sample>>>;

    /// `lists`: what stood under each key `values`, where it was read before; null: nothing was.
    MatrixHandler(const Make &make, Lists *lists)
        : m_make(make)
        , m_lists(lists)
    {
    }

    Answer answer;
    Error problem;
    bool complete = false;

    bool null() override
    {
        const bool isEmpty
            = (m_where == Where::Top && m_key == "data") || (m_where == Where::Data && m_key == "result");
        return isEmpty || scalar("nothing (null)");
    }
    bool boolean(bool value) override
    {
        if (m_where == Where::Data || m_where == Where::Top) {
            if (m_key == "isPartial" && value)
                return refuse("the server says that its answer is incomplete");
            return m_key == "status" ? refuse("its status is not text") : true;
        }
        return scalar("true or false");
    }
    bool number_integer(number_integer_t value) override { return number(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return number(std::to_string(value)); }
    bool number_float(number_float_t, const string_t &text) override
    {
        // nlohmann hands over the text with the decimal separator of the process's locale.
        std::string plain = text;
        for (char &c : plain)
            if (c != '+' && c != '-' && c != 'e' && c != 'E' && !(c >= '0' && c <= '9'))
                c = '.';
        return number(plain);
    }
    bool string(string_t &text) override
    {
        switch (m_where) {
        case Where::Top:
            if (m_key == "status")
                m_status = text;
            else if (m_key == "errorType")
                answer.errorType = text;
            else if (m_key == "error")
                answer.error = text;
            else if (m_key == "data")
                return refuse("its data is text");
            return true;
        case Where::Data:
            if (m_key == "resultType")
                m_resultType = text;
            else if (m_key == "result")
                return refuse("its result is text");
            return true;
        case Where::Metric:
            m_series.labels[m_key] = text;
            return true;
        case Where::Sample:
            return value(text);
        case Where::Warnings:
            return refuse("the server warns that its answer may be incomplete: "
                          + quotable(QByteArray::fromStdString(text)));
        default:
            return scalar("text");
        }
    }
    bool binary(nlohmann::json::binary_t &) override { return scalar("binary data"); }

    bool start_object(std::size_t) override
    {
        switch (m_where) {
        case Where::Start:
            return enter(Where::Top);
        case Where::Top:
            return enter(m_key == "data" ? Where::Data : Where::Skipped);
        case Where::Data:
            return m_key == "result" ? refuse("its result is no list of series") : enter(Where::Skipped);
        case Where::Result:
            m_series = {};
            m_seriesKeys.clear();
            return enter(Where::Series);
        case Where::Series:
            return enter(m_key == "metric" ? Where::Metric : Where::Skipped);
        case Where::Skipped:
            return enter(Where::Skipped);
        default:
            return scalar("an object");
        }
    }
    bool key(string_t &text) override
    {
        m_key = text;
        if (text == "values")
            ++m_valuesKeys;
        if (m_where == Where::Metric && m_series.labels.count(text))
            return refuse("a series has a label twice: " + quotable(QByteArray::fromStdString(text)));
        if (m_where == Where::Top && !m_topKeys.insert(text).second)
            return refuse("a key stands twice in it");
        if (m_where == Where::Data && !m_dataKeys.insert(text).second)
            return refuse("a key stands twice in its data");
        if (m_where == Where::Series) {
            if (!m_seriesKeys.insert(text).second)
                return refuse("a key stands twice in one of its series");
            if (text == "histograms" || text == "histogram")
                return refuse("a series holds histograms, which say neither up nor down");
        }
        return true;
    }
    bool end_object() override
    {
        const Where ended = m_where;
        leave();
        if (ended == Where::Top)
            return finish();
        if (ended == Where::Series)
            return seriesEnded();
        return true;
    }
    bool start_array(std::size_t) override
    {
        switch (m_where) {
        case Where::Top:
            if (m_key == "data")
                return refuse("its data is a list");
            return enter(m_key == "warnings" ? Where::Warnings : Where::Skipped);
        case Where::Data:
            return enter(m_key == "result" ? Where::Result : Where::Skipped);
        case Where::Series:
            takeList();
            return enter(m_key == "values" ? Where::Values : Where::Skipped);
        case Where::Values:
            m_part = 0;
            return enter(Where::Sample);
        case Where::Skipped:
            return enter(Where::Skipped);
        case Where::Start:
            return refuse("it is a list and not an object");
        default:
            return scalar("a list");
        }
    }
    bool end_array() override
    {
        if (m_where == Where::Sample && m_part != 2)
            return refuse("a sample is not a pair of time and value");
        leave();
        return true;
    }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::json::exception &) override
    {
        if (problem.what.empty())
            problem.what = "the answer is not complete, correct JSON (byte " + std::to_string(position) + ")";
        return false;
    }

private:
    enum class Where {
        Start,
        Top,
        Data,
        Result,
        Series,
        Metric,
        Values,
        Sample,
        Warnings,
        Skipped
    };

    bool refuse(std::string what)
    {
        problem.what = "the answer cannot be used: " + std::move(what);
        return false;
    }
    bool enter(Where where)
    {
        if (m_outer.size() > 16)
            return refuse("it is nested too deeply");
        m_outer.push_back(m_where);
        m_where = where;
        return true;
    }
    void leave()
    {
        m_where = m_outer.back();
        m_outer.pop_back();
    }
    // The samples of the list that begins, when they were read before.
    void takeList()
    {
        if (m_key != "values" || m_lists == nullptr || m_valuesKeys > m_lists->size())
            return;
        if (auto &list = (*m_lists)[m_valuesKeys - 1])
            m_series.samples = std::move(*list);
    }
    // Accepts a scalar where the value is ignored, refuses it elsewhere.
    bool scalar(const char *kind)
    {
        switch (m_where) {
        case Where::Top:
            return m_key == "status" || m_key == "data" ? refuse("its " + m_key + " is " + kind) : true;
        case Where::Data:
            return m_key == "result" || m_key == "resultType" ? refuse("its " + m_key + " is " + kind) : true;
        case Where::Series:
            return m_key == "metric" || m_key == "values" ? refuse("a series' " + m_key + " is " + kind)
                                                          : true;
        case Where::Skipped:
        case Where::Warnings:
            return true;
        case Where::Start:
            return refuse(std::string("it is ") + kind + " and not an object");
        case Where::Result:
            return refuse(std::string("a series is ") + kind);
        case Where::Metric:
            return refuse(std::string("a label's value is ") + kind + " and not text");
        case Where::Values:
            return refuse(std::string("a sample is ") + kind + " and not a pair of time and value");
        case Where::Sample:
            return refuse(std::string(m_part == 0 ? "a sample's time is " : "a sample's value is ") + kind);
        }
        return true;
    }
    bool number(const std::string &text)
    {
        if (m_where != Where::Sample || m_part != 0)
            return scalar("a number");
        const auto at = instantFromSeconds(text);
        if (!at) {
            problem = at.error();
            return false;
        }
        if (!m_series.samples.empty() && *at < m_series.samples.back().at)
            return refuse("samples are out of order at " + formatInstant(*at));
        m_at = *at;
        m_part = 1;
        return true;
    }
    bool value(const std::string &text)
    {
        if (m_part != 1)
            return scalar("text");
        auto sample = m_make(m_at, text);
        if (!sample) {
            problem = sample.error();
            problem.key = formatInstant(m_at);
            return false;
        }
        m_series.samples.push_back(std::move(*sample));
        m_part = 2;
        return true;
    }
    bool seriesEnded()
    {
        if (!m_seriesKeys.count("metric") || !m_seriesKeys.count("values"))
            return refuse("a series lacks its labels or its samples");
        answer.series.push_back(std::move(m_series));
        return true;
    }
    bool finish()
    {
        complete = true;
        answer.success = m_status == "success";
        if (m_status == "error")
            return true;
        if (!answer.success)
            return refuse("its status is neither success nor error");
        if (!m_dataKeys.count("result"))
            return refuse("it has no result");
        if (m_resultType != "matrix")
            return refuse("its result is of type '" + quotable(QByteArray::fromStdString(m_resultType))
                          + "' and not raw samples (matrix)");
        return true;
    }

    const Make &m_make;
    Lists *m_lists;
    std::size_t m_valuesKeys = 0; ///< keys of this name so far
    Where m_where = Where::Start;
    std::vector<Where> m_outer;
    std::string m_key;
    std::string m_status;
    std::string m_resultType;
    std::set<std::string> m_topKeys;
    std::set<std::string> m_dataKeys;
    std::set<std::string> m_seriesKeys;
    typename decltype(Answer::series)::value_type m_series;
    Instant m_at{};
    int m_part = 0;
};

// The whole answer, or what is wrong with it.
template <typename Answer, typename Make> Expected<Answer> readAnswer(std::string_view json, const Make &make)
{
    using Handler = MatrixHandler<Answer, Make>;
    if (auto apart = sampleLists<typename Handler::Sample>(json, make)) {
        Handler handler(make, &apart->lists);
        if (nlohmann::json::sax_parse(apart->rest, &handler) && handler.complete)
            return std::move(handler.answer);
    }
    // Also for what is wrong with it, and where.
    Handler handler(make, nullptr);
    const bool read = nlohmann::json::sax_parse(json, &handler);
    if (read && handler.complete)
        return std::move(handler.answer);
    if (handler.problem.what.empty())
        handler.problem.what = "the answer is not complete, correct JSON";
    handler.problem.found = quotable(QByteArray::fromStdString(handler.problem.found));
    return tl::unexpected(std::move(handler.problem));
}

} // namespace

Expected<QueryAnswer> readMatrix(std::string_view json, const UpRule &rule)
{
    return readAnswer<QueryAnswer>(json, [&rule](Instant at, const std::string &text) {
        return stateOf(text, rule).map([at](CheckState state) { return RawSample{at, state}; });
    });
}

Expected<NumberAnswer> readNumbers(std::string_view json, const Fraction &scale)
{
    return readAnswer<NumberAnswer>(
        json, [&scale](Instant at, const std::string &text) -> Expected<NumberSample> {
            const auto number = numberIn(text);
            if (!number)
                return NumberSample{at, {}}; // NaN, or an infinity
            const auto value = nearestMillionths(*number * scale);
            if (value)
                return NumberSample{at, value};
            Error error;
            error.what = "the answer cannot be used: a value is too great to be kept";
            error.found = text;
            error.allowed = "numbers below 1000000000000";
            return tl::unexpected(std::move(error));
        });
}

} // namespace makegood::feeds
