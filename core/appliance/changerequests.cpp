// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/changerequests.h"

#include <algorithm>

namespace duskwatch {
namespace {

constexpr qsizetype kMaxPbidDigits = 16;
constexpr qsizetype kMaxIncidentId = 64;

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

std::optional<QByteArray> pbidText(const QString& pbid)
{
    if (pbid.isEmpty() || pbid.size() > kMaxPbidDigits || !std::all_of(pbid.cbegin(), pbid.cend(), isDigit))
        return std::nullopt;
    return pbid.toLatin1();
}

std::optional<QByteArray> incidentText(const QString& id)
{
    const auto allowed = [](QChar c) {
        return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
    };
    if (id.isEmpty() || id.size() > kMaxIncidentId || !std::all_of(id.cbegin(), id.cend(), allowed))
        return std::nullopt;
    return id.toLatin1();
}

ApiRequest get(const QByteArray& path, const QByteArray& query = {})
{
    ApiRequest request;
    request.path = path;
    request.query = query;
    return request;
}

ApiRequest post(const QByteArray& path, const QByteArray& body, const QByteArray& contentType)
{
    ApiRequest request;
    request.method = ApiRequest::Method::Post;
    request.path = path;
    request.body = body;
    request.contentType = contentType;
    return request;
}

ApiRequest postForm(const QByteArray& path, const QByteArray& body)
{
    return post(path, body, "application/x-www-form-urlencoded");
}

ApiRequest postJson(const QByteArray& path, const QByteArray& body)
{
    return post(path, body, "application/json");
}

} // namespace

QByteArray asciiJsonText(const QString& text)
{
    static constexpr char kHex[] = "0123456789abcdef";
    QByteArray out = "\"";
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        if (unit == u'"' || unit == u'\\') {
            out += '\\';
            out += static_cast<char>(unit);
        } else if (unit >= 0x20 && unit < 0x7f) {
            out += static_cast<char>(unit);
        } else {
            out += "\\u";
            for (int shift = 12; shift >= 0; shift -= 4)
                out += kHex[(unit >> shift) & 0xf];
        }
    }
    return out + '"';
}

std::optional<ApiRequest> acknowledgeBreachRequest(const QString& pbid, bool acknowledged)
{
    const auto id = pbidText(pbid);
    if (!id)
        return std::nullopt;
    const QByteArray word = acknowledged ? "acknowledge" : "unacknowledge";
    return postForm("/modelbreaches/" + *id + '/' + word, word + "=true");
}

std::optional<ApiRequest> commentBreachRequest(const QString& pbid, const QString& message)
{
    const auto id = pbidText(pbid);
    if (!id)
        return std::nullopt;
    return postJson("/modelbreaches/" + *id + "/comments", "{\"message\":" + asciiJsonText(message) + '}');
}

std::optional<ApiRequest> readBreachRequest(const QString& pbid)
{
    const auto id = pbidText(pbid);
    if (!id)
        return std::nullopt;
    return get("/modelbreaches", "pbid=" + *id + "&includeacknowledged=true");
}

std::optional<ApiRequest> readBreachCommentsRequest(const QString& pbid)
{
    const auto id = pbidText(pbid);
    if (!id)
        return std::nullopt;
    return get("/modelbreaches/" + *id + "/comments");
}

std::optional<ApiRequest> acknowledgeIncidentRequest(const QString& incident, bool acknowledged)
{
    const auto id = incidentText(incident);
    if (!id)
        return std::nullopt;
    return postForm(acknowledged ? "/aianalyst/acknowledge" : "/aianalyst/unacknowledge", "uuid=" + *id);
}

std::optional<ApiRequest> commentIncidentRequest(const QString& incident, const QString& message)
{
    const auto id = incidentText(incident);
    if (!id)
        return std::nullopt;
    return postJson("/aianalyst/incident/comments",
                    "{\"incident_id\":\"" + *id + "\",\"message\":" + asciiJsonText(message) + '}');
}

std::optional<ApiRequest> readIncidentRequest(const QString& incident)
{
    const auto id = incidentText(incident);
    if (!id)
        return std::nullopt;
    return get("/aianalyst/incidentevents", "uuid=" + *id + "&includeacknowledged=true");
}

std::optional<ApiRequest> readIncidentCommentsRequest(const QString& incident)
{
    const auto id = incidentText(incident);
    if (!id)
        return std::nullopt;
    return get("/aianalyst/incident/comments", "incident_id=" + *id);
}

} // namespace duskwatch
