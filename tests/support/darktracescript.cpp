// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/darktracescript.h"

#include <QDateTime>
#include <QLocale>
#include <QMessageAuthenticationCode>

#include <cstdlib>

namespace duskwatch::test {

FakeAnswer DarktraceScript::operator()(const FakeRequest& request) const
{
    FakeAnswer answer = judged(request);
    if (sendsDate) {
        const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock->nowMs() + skewMs, Qt::UTC);
        const QString text = QLocale::c().toString(now, "ddd, dd MMM yyyy HH:mm:ss 'GMT'");
        answer.headers.append({"Date", text.toLatin1()});
    }
    return answer;
}

FakeAnswer DarktraceScript::judged(const FakeRequest& request) const
{
    const QByteArray path = request.path();
    if (before.contains(path))
        return before.value(path);
    const QByteArray key = path.split('/').value(1);
    if (!acceptsDate(request.header("DTAPI-Date")))
        return {400, "{\"" + key + "\":\"API DATE ERROR\"}"};
    if (!acceptsSignature(request))
        return {400, "{\"" + key + "\":\"API SIGNATURE ERROR\"}"};
    return answers.value(path, FakeAnswer{302, "", {{"Location", "/login"}}});
}

bool DarktraceScript::acceptsDate(const QByteArray& text) const
{
    constexpr std::int64_t kAllowedMs = 30 * 60 * 1000;
    for (const QByteArray& pattern : datePatterns) {
        QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), QString::fromLatin1(pattern));
        time.setTimeSpec(Qt::UTC);
        if (time.isValid() && std::abs(time.toMSecsSinceEpoch() - clock->nowMs() - skewMs) <= kAllowedMs)
            return true;
    }
    return false;
}

bool DarktraceScript::acceptsSignature(const FakeRequest& request) const
{
    const QByteArray text =
        request.target + '\n' + request.header("DTAPI-Token") + '\n' + request.header("DTAPI-Date");
    const QByteArray expected =
        QMessageAuthenticationCode::hash(text, privateToken, QCryptographicHash::Sha1).toHex();
    return request.header("DTAPI-Token") == publicToken && request.header("DTAPI-Signature") == expected;
}

} // namespace duskwatch::test
