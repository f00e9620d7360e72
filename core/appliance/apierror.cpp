// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/apierror.h"

#include "core/appliance/connectionsettings.h"

#include <QCoreApplication>

namespace duskwatch {
namespace {

constexpr const char* kContext = "duskwatch::ApiError";

struct Texts
{
    ApiErrorCode code;
    const char* name;
    const char* message;
    const char* remedy;
};

constexpr std::array<Texts, kApiErrorCodes> kTexts{{
    {ApiErrorCode::WrongToken, "wrong-token",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance does not know this pair of tokens."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Check that the public and the private token belong together and to this appliance. If they were "
         "revoked, make "
         "a new pair there: the private token is shown only once.")},
    {ApiErrorCode::DateRefused, "date-refused",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance refused the time of the request."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Set the clocks of this computer and of the appliance by NTP: 30 minutes of difference are "
         "allowed. If they "
         "agree, choose another date format for this connection.")},
    {ApiErrorCode::BadParameter, "bad-parameter",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance did not accept a parameter of the request."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Its version may be older than this program expects. Update the appliance, or report what it "
         "said.")},
    {ApiErrorCode::NothingThere, "nothing-there",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance has no such record."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "It may have been deleted or be older than the appliance keeps. Nothing needs to be done.")},
    {ApiErrorCode::NoSuchEndpoint, "no-such-endpoint",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance does not offer this part of its API."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Check that the address is that of the appliance itself, and that its version and licence include "
         "this data.")},
    {ApiErrorCode::MissingRight, "missing-right",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The token is valid but lacks the right to read this."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Use a global token, or give the token's user the Visualizer and Unrestricted Devices rights in "
         "Permissions "
         "Admin.")},
    {ApiErrorCode::Refused, "refused",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance refused the request without a reason."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError",
                       "Check the rights of the token's user for this action, then try again.")},
    {ApiErrorCode::TooManyRequests, "too-many-requests",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance asks for fewer requests."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Wait a little; it is tried again by itself. If it happens often, poll less often, or find what "
         "else uses the "
         "API.")},
    {ApiErrorCode::ServerTrouble, "server-trouble",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance reports a trouble of its own."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "It may be restarting or updating; it is tried again by itself. If it lasts, look at the "
         "appliance's status "
         "page.")},
    {ApiErrorCode::NotDarktrace, "not-darktrace",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "What answered there is not the API of a Darktrace appliance."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Check the address and the port. A proxy or a log-in page in between can also be the reason.")},
    {ApiErrorCode::RedirectElsewhere, "redirect-elsewhere",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The answer points to another place, which is not followed."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Enter the appliance's own address. If single sign-on stands in front of it, the API must be "
         "reachable without "
         "it.")},
    {ApiErrorCode::UnexpectedStatus, "unexpected-status",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance answered in a way that is not documented."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Check the address and whether something in between changes requests. If it lasts, report what it "
         "said.")},
    {ApiErrorCode::AnswerTooLarge, "answer-too-large",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The answer is larger than this program accepts at once."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "A shorter time range is asked for by itself while polling. For one look, choose a shorter range.")},
    {ApiErrorCode::CutOff, "cut-off",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The answer broke off before its end."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "The network or a proxy closed the connection; it is tried again by itself. If it lasts, check "
         "what stands "
         "between this computer and the appliance.")},
    {ApiErrorCode::BadJson, "bad-json",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The answer is damaged: it is not one whole JSON value."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "It is asked for again by itself. If it lasts, check whether something in between changes answers, "
         "and report "
         "it to Darktrace.")},
    {ApiErrorCode::ConnectTimeout, "connect-timeout",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "No connection was made in time."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError",
                       "Check the address, the port and that a firewall lets this computer through.")},
    {ApiErrorCode::FirstByteTimeout, "first-byte-timeout",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance took the request but did not answer in time."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "It may be busy; it is tried again by itself. If it lasts, look at the appliance's load.")},
    {ApiErrorCode::AnswerTimeout, "answer-timeout",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The answer did not end in time."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError",
                       "The line may be slow; a shorter time range helps. It is tried again by itself.")},
    {ApiErrorCode::HostNotFound, "host-not-found",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The host name is not known."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError",
                       "Check its spelling, and that this computer uses a name server that knows it.")},
    {ApiErrorCode::ConnectionRefused, "connection-refused",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "Nothing accepts connections there."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "Check the port, and that the appliance is running.")},
    {ApiErrorCode::Unreachable, "unreachable",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "There is no way to the appliance from this computer."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError",
                       "Check the network of this computer, a VPN that may be needed, and the address.")},
    {ApiErrorCode::ConnectionLost, "connection-lost",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The connection was closed before an answer came."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "It is tried again by itself. If it lasts, check the port and what stands between this computer "
         "and the "
         "appliance.")},
    {ApiErrorCode::ProxyTrouble, "proxy-trouble",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The proxy did not let the request through."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Check the address of the proxy in the connection, and that it allows the appliance without a "
         "log-in.")},
    {ApiErrorCode::TlsFailed, "tls-failed",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "No encrypted connection could be agreed on."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Check that the port is the HTTPS port of the appliance. TLS 1.2 or newer is needed.")},
    {ApiErrorCode::TlsUntrusted, "tls-untrusted",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance's certificate is not trusted."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Compare the fingerprint with the one that the appliance's administrator gives you. If they agree, "
         "pin it; or "
         "choose the file of your own certificate authority.")},
    {ApiErrorCode::CertificateChanged, "certificate-changed",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The appliance shows another certificate than the pinned one."),
     QT_TRANSLATE_NOOP(
         "duskwatch::ApiError",
         "Ask the appliance's administrator whether it was replaced, and compare the fingerprints. Pin the "
         "new one only if "
         "they agree: someone may be reading along.")},
    {ApiErrorCode::CaFileUnusable, "ca-file-unusable",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The file of the certificate authority cannot be used."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError",
                       "Choose a readable file with at least one certificate in PEM form.")},
    {ApiErrorCode::InvalidRequest, "invalid-request",
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "The request has characters that cannot be signed safely."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "Nothing was sent. Please report how you came here.")},
    {ApiErrorCode::Cancelled, "cancelled", QT_TRANSLATE_NOOP("duskwatch::ApiError", "It was cancelled."),
     QT_TRANSLATE_NOOP("duskwatch::ApiError", "Start it again when you want.")},
}};

constexpr bool inOrder()
{
    for (int i = 0; i < kApiErrorCodes; ++i) {
        if (static_cast<int>(kTexts[static_cast<std::size_t>(i)].code) != i)
            return false;
    }
    return true;
}
static_assert(inOrder(), "one row for each code, in their order");

const Texts& textsOf(ApiErrorCode code)
{
    return kTexts[static_cast<std::size_t>(code)];
}

QString tr(const char* text)
{
    return QCoreApplication::translate(kContext, text);
}

} // namespace

QString apiErrorName(ApiErrorCode code)
{
    return QString::fromLatin1(textsOf(code).name);
}

QString apiErrorMessage(const ApiError& error)
{
    QString message = tr(textsOf(error.code).message);
    if (!error.detail.isEmpty())
        //: %1 a sentence, %2 what was noticed, as a sentence or fragment without a full stop
        message = tr("%1 (%2)").arg(message, error.detail);
    if (!error.expectedSha256.isEmpty())
        message += u' ' + tr("Pinned SHA-256 fingerprint: %1.").arg(fingerprintText(error.expectedSha256));
    if (!error.presentedSha256.isEmpty())
        message +=
            u' ' +
            tr("SHA-256 fingerprint shown by the server: %1.").arg(fingerprintText(error.presentedSha256));
    return message;
}

QString apiErrorRemedy(const ApiError& error)
{
    QString remedy = tr(textsOf(error.code).remedy);
    if (!error.retryAfter)
        return remedy;
    return tr("%1 The appliance asks to wait %2 seconds.").arg(remedy).arg(error.retryAfter->count());
}

QString userMessage(const ApiError& error)
{
    return apiErrorMessage(error) + u' ' + apiErrorRemedy(error);
}

} // namespace duskwatch
