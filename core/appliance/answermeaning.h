// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/answersplitter.h"
#include "core/appliance/apierror.h"

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <optional>

namespace duskwatch {

/// The parts of a whole HTTP answer that its meaning depends on.
struct AnswerHead
{
    int status = 0;
    QByteArray location;    ///< Location header
    QByteArray retryAfter;  ///< Retry-After header
    QByteArray text;        ///< AnswerBody::text()
    bool json = false;      ///< AnswerBody::isJson()
    std::int64_t nowMs = 0; ///< the appliance's time, or ours where it did not say; ms since 1970 UTC
};

/// What a whole answer means by PROTOCOL section 1, "Answers that mean trouble"; nothing when it is data.
/// \a host is the configured one. Pure.
std::optional<ApiError> answerMeaning(const AnswerHead& head, const QString& host);

/// The same for how the JSON in the body of an answer of status 200 ended: BadJson; nothing when it is whole. Not for
/// a body that broke off, which the call itself notices (CutOff).
std::optional<ApiError> endMeaning(AnswerSplitter::End end);

} // namespace duskwatch
