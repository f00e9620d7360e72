// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/appliance/answermeaning.h"

#include "core/appliance/dateformat.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kOk = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::AnswerMeaning", text);
}

/// The title of a page; empty when it has none. Foreign text.
QString pageTitle(const QByteArray& text)
{
    static const QRegularExpression title(QStringLiteral("<title[^>]*>([^<]*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(text)).captured(1).simplified().left(kMaxDetail);
}

bool isLoginPage(const QByteArray& text)
{
    return pageTitle(text).contains(QLatin1String("Log In | Darktrace"), Qt::CaseInsensitive);
}

ApiError notDarktrace(const AnswerHead& head)
{
    const QString title = pageTitle(head.text);
    if (!title.isEmpty())
        return {ApiErrorCode::NotDarktrace, tr("it shows a page with the title \"%1\"").arg(title),
                head.status};
    if (head.text.trimmed().isEmpty())
        return {ApiErrorCode::NotDarktrace, tr("the answer was empty"), head.status};
    return {ApiErrorCode::NotDarktrace, tr("the answer is not JSON"), head.status};
}

/// A 400 says what is wrong in one of the values of an object.
ApiError meaningOf400(const AnswerHead& head)
{
    static constexpr std::pair<const char*, ApiErrorCode> kWords[] = {
        {"API SIGNATURE ERROR", ApiErrorCode::WrongToken},
        {"API DATE ERROR", ApiErrorCode::DateRefused},
        {"DATANOTFOUND ERROR", ApiErrorCode::NothingThere},
        {"INPUT ERROR", ApiErrorCode::BadParameter},
    };
    const QJsonDocument document = QJsonDocument::fromJson(head.text);
    if (!document.isObject())
        return notDarktrace(head);
    const QJsonObject object = document.object();
    for (const auto& value : object) {
        for (const auto& [word, code] : kWords) {
            if (value.toString().contains(QLatin1String(word)))
                return {code, {}, head.status};
        }
    }
    return {ApiErrorCode::BadParameter, QString::fromUtf8(head.text).simplified().left(kMaxDetail),
            head.status};
}

ApiError meaningOfRedirect(const AnswerHead& head, const QString& host)
{
    const QUrl target = QUrl::fromEncoded(head.location);
    const bool sameHost = target.host().isEmpty() || target.host().compare(host, Qt::CaseInsensitive) == 0;
    QString path = target.path();
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    if (target.isValid() && sameHost && path == QLatin1String("/login"))
        return {ApiErrorCode::NoSuchEndpoint, {}, head.status};
    if (target.isValid() && sameHost && path == QLatin1String("/403"))
        return {ApiErrorCode::MissingRight, {}, head.status};
    // The query of such a place can hold a session, so only the place itself is shown.
    const QString place = sameHost ? path : target.host();
    return {ApiErrorCode::RedirectElsewhere,
            place.isEmpty() ? QString() : tr("to %1").arg(place.left(kMaxDetail)), head.status};
}

/// RFC 9110 section 10.2.3: seconds or a date.
std::optional<std::chrono::seconds> waitingTime(const QByteArray& retryAfter, std::int64_t nowMs)
{
    constexpr qint64 kLongestSeconds = 86'400;
    const QByteArray text = retryAfter.trimmed();
    bool isNumber = false;
    qint64 seconds = text.toLongLong(&isNumber);
    if (!isNumber) {
        const std::optional<std::int64_t> untilMs = httpDateMs(text);
        if (!untilMs)
            return std::nullopt;
        seconds = (*untilMs - nowMs + 999) / 1000;
    }
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, kLongestSeconds));
}

ApiError meaningOfStatus(const AnswerHead& head, const QString& host)
{
    switch (head.status) {
    case 400:
        return meaningOf400(head);
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return meaningOfRedirect(head, host);
    case 403:
        return {ApiErrorCode::MissingRight, {}, head.status};
    case 404:
        if (QJsonDocument::fromJson(head.text).isNull())
            return notDarktrace(head);
        return {ApiErrorCode::NoSuchEndpoint, {}, head.status};
    case 429:
        return {ApiErrorCode::TooManyRequests, {}, head.status, waitingTime(head.retryAfter, head.nowMs)};
    default:
        break;
    }
    const QString number = tr("HTTP status %1").arg(head.status);
    if (head.status >= 500)
        return {ApiErrorCode::ServerTrouble, number, head.status, waitingTime(head.retryAfter, head.nowMs)};
    return {ApiErrorCode::UnexpectedStatus, number, head.status};
}

bool isRefusal(const QByteArray& text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    return object.value(QLatin1String("response")).toString() == QLatin1String("ERROR");
}

} // namespace

std::optional<ApiError> answerMeaning(const AnswerHead& head, const QString& host)
{
    if (head.status != kOk)
        return meaningOfStatus(head, host);
    if (!head.json && isLoginPage(head.text))
        return ApiError{ApiErrorCode::MissingRight, tr("it shows its log-in page"), head.status};
    if (!head.json)
        return notDarktrace(head);
    if (isRefusal(head.text))
        return ApiError{ApiErrorCode::Refused, {}, head.status};
    return std::nullopt;
}

std::optional<ApiError> endMeaning(AnswerSplitter::End end)
{
    switch (end) {
    case AnswerSplitter::End::Complete:
        return std::nullopt;
    case AnswerSplitter::End::CutOff:
        return ApiError{ApiErrorCode::BadJson, tr("it ends too early"), kOk};
    case AnswerSplitter::End::NotJson:
        return ApiError{ApiErrorCode::BadJson, {}, kOk};
    case AnswerSplitter::End::TrailingText:
        return ApiError{ApiErrorCode::BadJson, tr("there is more text after its end"), kOk};
    }
    return std::nullopt;
}

} // namespace duskwatch
