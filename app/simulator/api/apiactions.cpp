// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apiactions.h"

#include "app/simulator/api/apidate.h"
#include "app/simulator/api/eventlistbody.h"
#include "app/simulator/api/queryreader.h"
#include "app/simulator/api/requestbody.h"

namespace duskwatch::simulator {

namespace {

using simulation::TextBuffer;

constexpr const char* kInputError = "INPUT ERROR";
constexpr const char* kNotFoundError = "DATANOTFOUND ERROR";
constexpr qsizetype kMostIds = 1000;
constexpr const char* kSuccess = R"({"response":"SUCCESS"})";
constexpr const char* kAnalystSuccess = R"({"aianalyst":"SUCCESS"})";

QByteArray bytes(const TextBuffer& text)
{
    return {text.view().data(), static_cast<qsizetype>(text.size())};
}

std::string_view view(const QByteArray& text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

/// The comments as a JSON array.
QByteArray commentArray(const QList<Comment>& comments)
{
    TextBuffer out;
    out.raw('[');
    for (const Comment& comment : comments) {
        out.raw(out.size() > 1 ? ",{\"message\":" : "{\"message\":");
        out.quoted(view(comment.message));
        out.raw(",\"username\":");
        out.quoted(view(comment.username));
        out.raw(",\"time\":");
        out.number(comment.timeMs);
        out.raw('}');
    }
    out.raw(']');
    return bytes(out);
}

/// True where the body is exactly `name=true` or `{"name":true}`.
bool says(const HttpRequest& request, const QByteArray& name)
{
    const auto form = readForm(request);
    const auto members = form ? form : readJson(request);
    return members && members->size() == 1 && members->value(name) == "true";
}

} // namespace

Answer apiError(const QByteArray& path, const char* words)
{
    TextBuffer out;
    out.raw('{');
    out.quoted(view(path.split('/').value(1)));
    out.raw(':');
    out.quoted(words);
    out.raw('}');
    return answerOf(400, bytes(out));
}

Answer ApiActions::perform(const Route& route, const HttpRequest& request, const ActionContext& context)
{
    if (request.method == "POST" && request.target.contains('?'))
        return apiError(request.path(), kInputError); // sent to the bare path (PROTOCOL section 1)
    switch (route.action) {
    case Action::ListBreaches:
        return listBreaches(request, context);
    case Action::ListIncidents:
        return listIncidents(request, context);
    case Action::ShowStatus:
        return showStatus(request, context);
    case Action::AcknowledgeBreach:
    case Action::UnacknowledgeBreach:
        return acknowledgeBreach(route, request, context);
    case Action::AcknowledgeIncidents:
    case Action::UnacknowledgeIncidents:
        return acknowledgeIncidents(route, request, context);
    case Action::CommentBreach:
        return commentBreach(route, request, context);
    case Action::CommentIncident:
        return commentIncident(request, context);
    case Action::ListBreachComments:
        return listBreachComments(route, request, context);
    case Action::ListIncidentComments:
        return listIncidentComments(request, context);
    }
    return apiError(request.path(), kInputError);
}

Answer ApiActions::listBreaches(const HttpRequest& request, const ActionContext& context)
{
    const auto query = readBreachQuery(request.query());
    if (!query)
        return apiError(request.path(), kInputError);
    const simulation::BreachShape shape{query->historicModelOnly, query->minimal, query->deviceAtTop,
                                        query->includeUrl};
    const auto append = [this, shape, context](TextBuffer& out, std::uint32_t index) {
        m_state.appendBreach(out, index, shape, context.nowMs, context.addresses);
    };
    if (query->pbid) { // one object instead of an array
        const auto found = m_state.findBreach(*query->pbid, context.nowMs);
        if (!found)
            return apiError(request.path(), kNotFoundError);
        TextBuffer out;
        append(out, *found);
        return answerOf(200, bytes(out).chopped(context.brokenJson ? 2 : 0));
    }
    Answer answer;
    answer.source =
        std::make_unique<EventListBody>(m_state.breaches(*query, context.nowMs), append, context.brokenJson);
    return answer;
}

Answer ApiActions::listIncidents(const HttpRequest& request, const ActionContext& context)
{
    const auto query = readIncidentQuery(request.query());
    if (!query)
        return apiError(request.path(), kInputError);
    const auto append = [this, withUrl = query->includeUrl, context](TextBuffer& out, std::uint32_t index) {
        m_state.appendIncident(out, index, withUrl, context.nowMs, context.addresses);
    };
    Answer answer;
    answer.source =
        std::make_unique<EventListBody>(m_state.incidents(*query, context.nowMs), append, context.brokenJson);
    return answer;
}

Answer ApiActions::showStatus(const HttpRequest& request, const ActionContext& context) const
{
    if (!isStatusQuery(request.query()))
        return apiError(request.path(), kInputError);
    TextBuffer out;
    out.raw("{\"version\":\"6.1.24\",\"hostname\":\"");
    out.raw(simulation::Company::kApplianceHost);
    out.raw("\",\"time\":");
    out.quoted(
        view(formatApiDate(context.applianceMs, DateFormat::Spaced).chopped(3))); // without the seconds
    out.raw(R"(,"installed":"2025-01-01","uptime":"41 days","diskUtilization":37,"load":12})");
    return answerOf(200, bytes(out).chopped(context.brokenJson ? 2 : 0));
}

Answer ApiActions::acknowledgeBreach(const Route& route, const HttpRequest& request,
                                     const ActionContext& context)
{
    const bool acknowledged = route.action == Action::AcknowledgeBreach;
    if (!says(request, acknowledged ? "acknowledge" : "unacknowledge"))
        return apiError(request.path(), kInputError);
    const auto breach = m_state.findBreach(route.pbid, context.nowMs);
    if (!breach)
        return apiError(request.path(), kNotFoundError);
    if (!context.losesChanges)
        m_state.acknowledgeBreach(*breach, acknowledged, context.nowMs);
    return answerOf(200, kSuccess);
}

Answer ApiActions::acknowledgeIncidents(const Route& route, const HttpRequest& request,
                                        const ActionContext& context)
{
    const auto form = readForm(request); // JSON is not taken here (PROTOCOL section 1)
    if (!form || form->size() != 1 || form->value("uuid").isEmpty())
        return apiError(request.path(), kInputError);
    const QList<QByteArray> ids = form->value("uuid").split(',');
    if (ids.size() > kMostIds)
        return apiError(request.path(), kInputError);
    QList<std::uint32_t> incidents;
    for (const QByteArray& id : ids) {
        const auto incident = m_state.findIncident(id, context.nowMs);
        if (!incident)
            return apiError(request.path(), kNotFoundError);
        incidents.append(*incident);
    }
    if (context.losesChanges)
        return answerOf(200, kAnalystSuccess);
    for (const std::uint32_t incident : std::as_const(incidents))
        m_state.acknowledgeIncident(incident, route.action == Action::AcknowledgeIncidents, context.nowMs);
    return answerOf(200, kAnalystSuccess);
}

Answer ApiActions::commentBreach(const Route& route, const HttpRequest& request, const ActionContext& context)
{
    const auto members = readJson(request);
    if (!members || members->size() != 1 || members->value("message").trimmed().isEmpty())
        return apiError(request.path(), kInputError);
    const auto breach = m_state.findBreach(route.pbid, context.nowMs);
    if (!breach)
        return apiError(request.path(), kNotFoundError);
    if (!context.losesComments && !m_state.commentBreach(*breach, members->value("message"), context.nowMs))
        return apiError(request.path(), kInputError);
    return answerOf(200, kSuccess);
}

Answer ApiActions::commentIncident(const HttpRequest& request, const ActionContext& context)
{
    const auto members = readJson(request);
    if (!members || members->size() != 2 || members->value("message").trimmed().isEmpty() ||
        members->value("incident_id").isEmpty())
        return apiError(request.path(), kInputError);
    const auto incident = m_state.findIncident(members->value("incident_id"), context.nowMs);
    if (!incident)
        return apiError(request.path(), kNotFoundError);
    if (!context.losesComments &&
        !m_state.commentIncident(*incident, members->value("message"), context.nowMs))
        return apiError(request.path(), kInputError);
    return answerOf(200, kAnalystSuccess);
}

Answer ApiActions::listBreachComments(const Route& route, const HttpRequest& request,
                                      const ActionContext& context)
{
    if (!request.query().isEmpty())
        return apiError(request.path(), kInputError);
    const auto breach = m_state.findBreach(route.pbid, context.nowMs);
    if (!breach)
        return apiError(request.path(), kNotFoundError);
    return answerOf(200, commentArray(m_state.breachComments(*breach, context.nowMs)));
}

Answer ApiActions::listIncidentComments(const HttpRequest& request, const ActionContext& context)
{
    QueryReader reader(request.query());
    const QByteArray id = reader.text("incident_id");
    if (!reader.finish() || id.isEmpty())
        return apiError(request.path(), kInputError);
    const auto incident = m_state.findIncident(id, context.nowMs);
    if (!incident)
        return apiError(request.path(), kNotFoundError);
    return answerOf(200, "{\"comments\":" + commentArray(m_state.incidentComments(*incident)) + '}');
}

} // namespace duskwatch::simulator
