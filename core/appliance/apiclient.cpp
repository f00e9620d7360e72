// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/apiclient.h"

#include "core/appliance/sentoncebody.h"
#include "core/appliance/signer.h"
#include "core/appliance/tlstrust.h"

#include <QUrl>

#include <algorithm>
#include <utility>

namespace duskwatch {
namespace {

/// Path, and query where there is one: what a GET is signed over and what stands in its request line.
QByteArray target(const ApiRequest& request)
{
    return request.query.isEmpty() ? request.path : request.path + '?' + request.query;
}

/// What is signed (PROTOCOL section 1, "Signature" and "POST").
QByteArray signedText(const ApiRequest& request)
{
    return request.method == ApiRequest::Method::Post ? request.path + '?' + request.body : target(request);
}

/// Characters that every URL class and every proxy leaves alone (RFC 3986 section 2.3, and what parts a query).
bool isPlain(const QByteArray& text)
{
    const auto plain = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               QByteArrayView("-._~/=&,:").contains(c);
    };
    return std::all_of(text.cbegin(), text.cend(), plain);
}

bool isHeaderText(const QByteArray& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= ' ' && c < 127; });
}

bool isWellFormed(const ApiRequest& request)
{
    const bool isPost = request.method == ApiRequest::Method::Post;
    return request.path.startsWith('/') && isPlain(request.path) && isPlain(request.query) &&
           isHeaderText(request.contentType) && (isPost ? request.query.isEmpty() : request.body.isEmpty());
}

void setManners(QNetworkRequest& out)
{
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    // Well-packed answers are the rule here; ApiLimits::maxBodyBytes counts what comes out.
    out.setDecompressedSafetyCheckThreshold(-1);
    out.setRawHeader("User-Agent", "Duskwatch/" DUSKWATCH_VERSION);
    out.setRawHeader("Accept", "application/json");
}

} // namespace

ApiClient::ApiClient(const ConnectionSettings& settings, SecretText privateToken, const ApiLimits& limits,
                     const Clock& clock, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_privateToken(std::move(privateToken)),
      m_limits(limits),
      m_clock(clock),
      m_network(new QNetworkAccessManager(this))
{
    TlsSetup setup = tlsSetup(settings);
    m_tls = std::move(setup.configuration);
    m_tlsError = std::move(setup.error);
}

ApiClient::~ApiClient()
{
    // They refer to members of this.
    qDeleteAll(findChildren<ApiCall*>(Qt::FindDirectChildrenOnly));
}

ApiCall* ApiClient::send(const ApiRequest& request, AnswerSink sink)
{
    auto* call = new ApiCall(m_settings, m_limits, m_clock, std::move(sink), this);
    std::optional<QNetworkRequest> out = networkRequest(request);
    if (!out || m_tlsError) {
        call->fail(m_tlsError.value_or(ApiError{ApiErrorCode::InvalidRequest}));
        return call;
    }
    sign(*out, request);
    m_network->setProxy(proxyFor(m_settings));
    if (request.method == ApiRequest::Method::Post) {
        out->setHeader(QNetworkRequest::ContentTypeHeader, request.contentType);
        call->watch(m_network->post(*out, new SentOnceBody(request.body, call)));
    } else {
        call->watch(m_network->get(*out));
    }
    return call;
}

/// Nothing when the text would not reach the wire as it is.
std::optional<QNetworkRequest> ApiClient::networkRequest(const ApiRequest& request) const
{
    if (!isWellFormed(request))
        return std::nullopt;
    QUrl url = QUrl::fromEncoded(target(request), QUrl::StrictMode);
    const QByteArray kept = url.toEncoded(QUrl::FullyEncoded);
    url.setScheme(QStringLiteral("https"));
    url.setHost(m_settings.host, QUrl::StrictMode);
    url.setPort(m_settings.port);
    if (kept != target(request) || !url.isValid() || url.host().isEmpty() ||
        url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded) != target(request))
        return std::nullopt;
    QNetworkRequest out(url);
    out.setSslConfiguration(m_tls);
    setManners(out);
    return out;
}

void ApiClient::sign(QNetworkRequest& out, const ApiRequest& request) const
{
    const QByteArray date = dateText(m_settings.dateFormat, m_clock.nowMs());
    const QByteArray publicToken = m_settings.publicToken.toLatin1();
    out.setRawHeader("DTAPI-Token", publicToken);
    out.setRawHeader("DTAPI-Date", date);
    out.setRawHeader("DTAPI-Signature",
                     signature(signedText(request), publicToken, m_privateToken.view(), date));
}

} // namespace duskwatch
