// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/api/fault.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace duskwatch::simulator {

namespace {

constexpr qsizetype kLongestText = 100;
constexpr std::int64_t kLongestSeconds = 10LL * 366 * 86'400;
constexpr const char* kNoRight = "no-right-";

struct KindEntry
{
    const char* name;
    FaultKind kind;
    bool perEndpoint; ///< may be limited to one end-point
};

constexpr std::array kKinds{
    KindEntry{"html-login", FaultKind::HtmlLogin, true},
    KindEntry{"redirect-login", FaultKind::RedirectLogin, true},
    KindEntry{"redirect-403", FaultKind::Redirect403, true},
    KindEntry{"silent", FaultKind::Silent, true},
    KindEntry{"slow", FaultKind::Slow, true},
    KindEntry{"cut", FaultKind::Cut, true},
    KindEntry{"429", FaultKind::TooMany, true},
    KindEntry{"500", FaultKind::ServerError, true},
    KindEntry{"anonymised", FaultKind::Anonymised, false},
    KindEntry{"huge", FaultKind::Huge, true},
    KindEntry{"bad-json", FaultKind::BadJson, true},
    KindEntry{"response-error", FaultKind::ResponseError, true},
    KindEntry{"comment-lost", FaultKind::CommentLost, false},
    KindEntry{"change-lost", FaultKind::ChangeLost, false},
    KindEntry{"change-dropped", FaultKind::ChangeDropped, false},
    KindEntry{"http2-only", FaultKind::Http2Only, false},
    KindEntry{"cert-changed", FaultKind::CertChanged, false},
};

constexpr std::array kFormatNames{
    std::pair{"compact", DateFormat::Compact},
    std::pair{"iso", DateFormat::Iso},
    std::pair{"spaced", DateFormat::Spaced},
    std::pair{"rfc1123", DateFormat::Rfc1123},
};

QString tr(const char* text)
{
    return QCoreApplication::translate("SimulatorFault", text);
}

Error invalid(const QString& sentence)
{
    return {ErrorCode::InvalidInput, sentence};
}

/// A whole number of seconds, digits only.
std::optional<std::int64_t> readSeconds(const QByteArray& text, std::int64_t unitSeconds)
{
    const bool digits = !text.isEmpty() && std::all_of(text.begin(), text.end(),
                                                       [](char byte) { return byte >= '0' && byte <= '9'; });
    bool isNumber = false;
    const std::int64_t value = text.toLongLong(&isNumber);
    if (!digits || !isNumber || value > kLongestSeconds / unitSeconds)
        return {};
    return value * unitSeconds;
}

/// `+31m`: a sign, a number, and s, m or h.
Result<Fault> parseSkew(Fault fault, const QByteArray& text)
{
    const char sign = text.isEmpty() ? ' ' : text.front();
    const char unit = text.isEmpty() ? ' ' : text.back();
    const std::int64_t unitSeconds = unit == 's' ? 1 : unit == 'm' ? 60 : unit == 'h' ? 3600 : 0;
    const auto seconds =
        unitSeconds == 0 || text.size() < 3 ? std::nullopt : readSeconds(text.mid(1).chopped(1), unitSeconds);
    if ((sign != '+' && sign != '-') || !seconds)
        return invalid(tr("skew takes a signed number and s, m or h, as in skew:+31m."));
    fault.kind = FaultKind::Skew;
    fault.skewMs = (sign == '-' ? -*seconds : *seconds) * 1000;
    return fault;
}

Result<Fault> parseDateOnly(Fault fault, const QByteArray& text)
{
    const auto found = std::find_if(kFormatNames.begin(), kFormatNames.end(),
                                    [&text](const auto& entry) { return text == entry.first; });
    if (found == kFormatNames.end())
        return invalid(tr("date-only takes compact, iso, spaced or rfc1123, as in date-only:spaced."));
    fault.kind = FaultKind::DateOnly;
    fault.dateFormat = found->second;
    return fault;
}

Result<Fault> parseNoRight(Fault fault)
{
    fault.kind = FaultKind::NoRight;
    fault.endpoint = endpointNamed(fault.name.mid(static_cast<qsizetype>(qstrlen(kNoRight))));
    if (!fault.endpoint)
        return invalid(
            tr("A right is no-right-modelbreaches, -incidentevents, -status, -acknowledge or -comments."));
    return fault;
}

} // namespace

Result<Fault> parseFault(const QByteArray& text)
{
    if (text.size() > kLongestText)
        return invalid(tr("A fault's name is at most %1 characters long.").arg(kLongestText));
    Fault fault;
    const qsizetype at = text.indexOf('@');
    fault.name = at < 0 ? text : text.left(at);
    if (at >= 0) {
        const auto seconds = readSeconds(text.mid(at + 1), 1);
        if (!seconds || *seconds == 0)
            return invalid(tr("Behind @ stands for how many seconds the fault lasts, as in 429@5."));
        fault.lastsMs = *seconds * 1000;
    }
    const qsizetype colon = fault.name.indexOf(':');
    const QByteArray kind = colon < 0 ? fault.name : fault.name.left(colon);
    const QByteArray argument = colon < 0 ? QByteArray() : fault.name.mid(colon + 1);
    if (kind == "skew")
        return parseSkew(fault, argument);
    if (kind == "date-only")
        return parseDateOnly(fault, argument);
    if (kind.startsWith(kNoRight))
        return parseNoRight(fault);
    const auto found =
        std::find_if(kKinds.begin(), kKinds.end(), [&kind](const auto& entry) { return kind == entry.name; });
    if (found == kKinds.end())
        return invalid(tr("There is no fault called “%1”. See --help.").arg(QString::fromUtf8(kind)));
    fault.kind = found->kind;
    if (colon >= 0)
        fault.endpoint = endpointNamed(argument);
    if (colon >= 0 && (!found->perEndpoint || !fault.endpoint))
        return invalid(
            tr("“%1” cannot be limited like that. See --help.").arg(QString::fromUtf8(fault.name)));
    return fault;
}

} // namespace duskwatch::simulator
