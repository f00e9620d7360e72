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

#define TEXT(text) QT_TRANSLATE_NOOP("duskwatch::ApiError", text)
constexpr std::array<Texts, kApiErrorCodes> kTexts{{
    {ApiErrorCode::WrongToken, "wrong-token", TEXT("The appliance does not know this pair of tokens."),
     TEXT("Check that the public and the private token belong together and to this appliance. If they were "
          "revoked, make "
          "a new pair there: the private token is shown only once.")},
    {ApiErrorCode::DateRefused, "date-refused", TEXT("The appliance refused the time of the request."),
     TEXT("Set the clocks of this computer and of the appliance by NTP: 30 minutes of difference are "
          "allowed. If they "
          "agree, choose another date format for this connection.")},
    {ApiErrorCode::BadParameter, "bad-parameter",
     TEXT("The appliance did not accept a parameter of the request."),
     TEXT("Its version may be older than this program expects. Update the appliance, or report what it "
          "said.")},
    {ApiErrorCode::NothingThere, "nothing-there", TEXT("The appliance has no such record."),
     TEXT("It may have been deleted or be older than the appliance keeps. Nothing needs to be done.")},
    {ApiErrorCode::NoSuchEndpoint, "no-such-endpoint",
     TEXT("The appliance does not offer this part of its API."),
     TEXT("Check that the address is that of the appliance itself, and that its version and licence include "
          "this data.")},
    {ApiErrorCode::MissingRight, "missing-right",
     TEXT("The token is valid but lacks the right to read this."),
     TEXT("Use a global token, or give the token's user the Visualizer and Unrestricted Devices rights in "
          "Permissions "
          "Admin.")},
    {ApiErrorCode::Refused, "refused", TEXT("The appliance refused the request without a reason."),
     TEXT("Check the rights of the token's user for this action, then try again.")},
    {ApiErrorCode::TooManyRequests, "too-many-requests", TEXT("The appliance asks for fewer requests."),
     TEXT("Wait a little; it is tried again by itself. If it happens often, poll less often, or find what "
          "else uses the "
          "API.")},
    {ApiErrorCode::ServerTrouble, "server-trouble", TEXT("The appliance reports a trouble of its own."),
     TEXT("It may be restarting or updating; it is tried again by itself. If it lasts, look at the "
          "appliance's status "
          "page.")},
    {ApiErrorCode::NotDarktrace, "not-darktrace",
     TEXT("What answered there is not the API of a Darktrace appliance."),
     TEXT("Check the address and the port. A proxy or a log-in page in between can also be the reason.")},
    {ApiErrorCode::RedirectElsewhere, "redirect-elsewhere",
     TEXT("The answer points to another place, which is not followed."),
     TEXT("Enter the appliance's own address. If single sign-on stands in front of it, the API must be "
          "reachable without "
          "it.")},
    {ApiErrorCode::UnexpectedStatus, "unexpected-status",
     TEXT("The appliance answered in a way that is not documented."),
     TEXT("Check the address and whether something in between changes requests. If it lasts, report what it "
          "said.")},
    {ApiErrorCode::AnswerTooLarge, "answer-too-large",
     TEXT("The answer is larger than this program accepts at once."),
     TEXT(
         "A shorter time range is asked for by itself while polling. For one look, choose a shorter range.")},
    {ApiErrorCode::CutOff, "cut-off", TEXT("The answer broke off before its end."),
     TEXT("The network or a proxy closed the connection; it is tried again by itself. If it lasts, check "
          "what stands "
          "between this computer and the appliance.")},
    {ApiErrorCode::BadJson, "bad-json", TEXT("The answer is damaged: it is not one whole JSON value."),
     TEXT("It is asked for again by itself. If it lasts, check whether something in between changes answers, "
          "and report "
          "it to Darktrace.")},
    {ApiErrorCode::ConnectTimeout, "connect-timeout", TEXT("No connection was made in time."),
     TEXT("Check the address, the port and that a firewall lets this computer through.")},
    {ApiErrorCode::FirstByteTimeout, "first-byte-timeout",
     TEXT("The appliance took the request but did not answer in time."),
     TEXT("It may be busy; it is tried again by itself. If it lasts, look at the appliance's load.")},
    {ApiErrorCode::AnswerTimeout, "answer-timeout", TEXT("The answer did not end in time."),
     TEXT("The line may be slow; a shorter time range helps. It is tried again by itself.")},
    {ApiErrorCode::HostNotFound, "host-not-found", TEXT("The host name is not known."),
     TEXT("Check its spelling, and that this computer uses a name server that knows it.")},
    {ApiErrorCode::ConnectionRefused, "connection-refused", TEXT("Nothing accepts connections there."),
     TEXT("Check the port, and that the appliance is running.")},
    {ApiErrorCode::Unreachable, "unreachable", TEXT("There is no way to the appliance from this computer."),
     TEXT("Check the network of this computer, a VPN that may be needed, and the address.")},
    {ApiErrorCode::ConnectionLost, "connection-lost",
     TEXT("The connection was closed before an answer came."),
     TEXT("It is tried again by itself. If it lasts, check the port and what stands between this computer "
          "and the "
          "appliance.")},
    {ApiErrorCode::ProxyTrouble, "proxy-trouble", TEXT("The proxy did not let the request through."),
     TEXT("Check the address of the proxy in the connection, and that it allows the appliance without a "
          "log-in.")},
    {ApiErrorCode::TlsFailed, "tls-failed", TEXT("No encrypted connection could be agreed on."),
     TEXT("Check that the port is the HTTPS port of the appliance. TLS 1.2 or newer is needed.")},
    {ApiErrorCode::TlsUntrusted, "tls-untrusted", TEXT("The appliance's certificate is not trusted."),
     TEXT("Compare the fingerprint with the one that the appliance's administrator gives you. If they agree, "
          "pin it; or "
          "choose the file of your own certificate authority.")},
    {ApiErrorCode::CertificateChanged, "certificate-changed",
     TEXT("The appliance shows another certificate than the pinned one."),
     TEXT("Ask the appliance's administrator whether it was replaced, and compare the fingerprints. Pin the "
          "new one only if "
          "they agree: someone may be reading along.")},
    {ApiErrorCode::CaFileUnusable, "ca-file-unusable",
     TEXT("The file of the certificate authority cannot be used."),
     TEXT("Choose a readable file with at least one certificate in PEM form.")},
    {ApiErrorCode::InvalidRequest, "invalid-request",
     TEXT("The request has characters that cannot be signed safely."),
     TEXT("Nothing was sent. Please report how you came here.")},
    {ApiErrorCode::Cancelled, "cancelled", TEXT("It was cancelled."), TEXT("Start it again when you want.")},
}};
#undef TEXT

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
