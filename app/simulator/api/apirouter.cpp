// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/apirouter.h"

#include "app/simulator/api/hugebody.h"

namespace duskwatch::simulator {

namespace {

constexpr const char* kLoginPage =
    "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>Log In | "
    "Darktrace</title></head>\n"
    "<body><form action=\"/login\" method=\"post\"><label>User <input name=\"user\"></label>\n"
    "<label>Password <input type=\"password\" name=\"password\"></label><button>Log "
    "In</button></form></body>\n"
    "</html>\n";

Answer redirect(const QByteArray& place)
{
    Answer answer = answerOf(302, {});
    answer.contentType = "text/html; charset=utf-8";
    answer.headers.emplaceBack("Location", place);
    return answer;
}

Answer silent(Delivery delivery)
{
    Answer answer;
    answer.delivery = delivery;
    return answer;
}

} // namespace

std::int64_t ApiRouter::applianceMs() const
{
    const Fault* const skew = m_faults.find(FaultKind::Skew, {}, m_clock.monotonicMs());
    return m_clock.nowMs() + (skew == nullptr ? 0 : skew->skewMs);
}

Answer ApiRouter::answer(const HttpRequest& request, bool fromHere)
{
    const bool forDesk = fromHere && request.path().startsWith(ControlDesk::kPathStart);
    Answer answer = forDesk ? m_desk.answer(request) : answerApi(request);
    answer.dateMs = applianceMs();
    return answer;
}

Answer ApiRouter::answerApi(const HttpRequest& request)
{
    const auto route = findRoute(request.method, request.path());
    const std::optional<Endpoint> endpoint = route ? std::optional(route->endpoint) : std::nullopt;
    if (auto fault = networkFault(endpoint))
        return std::move(*fault);
    if (!route)
        return redirect("/login"); // what the appliance says where there is no such end-point
    if (auto refused = refusal(request, route->endpoint))
        return std::move(*refused);
    ActionContext context;
    context.nowMs = m_clock.nowMs();
    context.applianceMs = applianceMs();
    context.brokenJson = has(FaultKind::BadJson, endpoint);
    context.losesComments = has(FaultKind::CommentLost, endpoint);
    context.losesChanges = has(FaultKind::ChangeLost, endpoint);
    if (has(FaultKind::Anonymised, endpoint))
        context.addresses = simulation::AddressStyle::Anonymised;
    Answer answer = m_actions.perform(*route, request, context);
    spoil(answer, route->endpoint);
    if (request.method == "POST" && has(FaultKind::ChangeDropped, endpoint))
        answer.delivery = Delivery::Cut;
    return answer;
}

std::optional<Answer> ApiRouter::networkFault(std::optional<Endpoint> endpoint) const
{
    if (has(FaultKind::Http2Only, endpoint))
        return silent(Delivery::Http2);
    if (has(FaultKind::Silent, endpoint))
        return silent(Delivery::Silent);
    if (has(FaultKind::TooMany, endpoint)) {
        Answer answer = answerOf(429, R"({"error":"Too many requests"})");
        answer.headers.emplaceBack("Retry-After", "2");
        return answer;
    }
    if (has(FaultKind::ServerError, endpoint))
        return answerOf(500, R"({"error":"Internal server error"})");
    if (has(FaultKind::RedirectLogin, endpoint))
        return redirect("/login");
    if (has(FaultKind::Redirect403, endpoint))
        return redirect("/403");
    if (has(FaultKind::HtmlLogin, endpoint)) {
        Answer answer = answerOf(200, kLoginPage);
        answer.contentType = "text/html; charset=utf-8";
        return answer;
    }
    return {};
}

std::optional<Answer> ApiRouter::refusal(const HttpRequest& request, Endpoint endpoint) const
{
    const Fault* const dateOnly = m_faults.find(FaultKind::DateOnly, endpoint, m_clock.monotonicMs());
    const SignedRequest given{request.header("dtapi-token"), request.header("dtapi-date"),
                              request.header("dtapi-signature"), request.signedText()};
    switch (verifyRequest(given, m_tokens, applianceMs(),
                          dateOnly == nullptr ? std::nullopt : std::optional(dateOnly->dateFormat))) {
    case Verdict::SignatureError:
        return apiError(request.path(), "API SIGNATURE ERROR");
    case Verdict::DateError:
        return apiError(request.path(), "API DATE ERROR");
    case Verdict::Accepted:
        break;
    }
    if (has(FaultKind::NoRight, endpoint))
        return answerOf(403, R"({"error":"Forbidden"})");
    if (has(FaultKind::ResponseError, endpoint))
        return answerOf(200, R"({"response":"ERROR"})");
    return {};
}

void ApiRouter::spoil(Answer& answer, Endpoint endpoint) const
{
    if (has(FaultKind::Huge, endpoint)) {
        answer = Answer();
        answer.source = std::make_unique<HugeBody>();
    }
    if (has(FaultKind::Slow, endpoint))
        answer.delivery = Delivery::Slow;
    if (has(FaultKind::Cut, endpoint))
        answer.delivery = Delivery::Cut;
}

} // namespace duskwatch::simulator
