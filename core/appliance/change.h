// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/appliance/apianswer.h"

#include <QMetaType>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>

namespace duskwatch {

/// Something to be changed at the appliance (PROTOCOL section 1, "Writing back").
struct Change
{
    enum class Kind { Acknowledge, Unacknowledge, Comment };
    Kind kind = Kind::Acknowledge;
    bool incident = false;    ///< of an AI Analyst event; else of a model breach
    QString id;               ///< its pbid or uuid
    QString text;             ///< of a comment
    std::int64_t askedMs = 0; ///< ms since 1970 UTC; 0: whatever is there is older
    /// When the appliance says that an earlier acknowledgement of ours was made.
    std::optional<std::int64_t> oursMs = {};
    /// It may have arrived already: how many equal comments there were before it was first sent.
    std::optional<std::int64_t> baseline = {};
};

/// What came of an attempt to make a change.
struct ChangeOutcome
{
    enum class Kind {
        Done,      ///< the appliance shows it
        Again,     ///< not now; trying again may help
        Overtaken, ///< not made: somebody changed it there after it was asked for
        Refused,   ///< trying again does not help until somebody does something
    };
    Kind kind = Kind::Done;
    QString message = {};      ///< unless Done: what happened and what to do, for people. Translated
    bool ofConnection = false; ///< Again: every other change would fail as well
    bool notShown = false;     ///< Again: the appliance said yes, and does not show it
    std::optional<std::chrono::seconds> retryAfter = {};
    QString by = {}; ///< Overtaken: who did it there; foreign, at most kMaxDetail
    std::optional<std::int64_t> seenMs =
        {}; ///< Done, Overtaken: when it was acknowledged, by the appliance's clock
};

/// The requests that make \a change and that read whether it is made; none where its id is none of an appliance.
std::optional<ApiRequest> changeRequest(const Change& change);
std::optional<ApiRequest> readRequest(const Change& change);

/// What the answer to readRequest() says.
struct ChangeReading
{
    bool found = false;        ///< the event is there
    bool acknowledged = false; ///< of the event
    std::optional<std::int64_t> acknowledgedMs;
    QString acknowledgedBy;         ///< foreign, at most kMaxDetail
    std::int64_t equalComments = 0; ///< with the text of the change
};
/// Nothing where \a body is not what such a request is answered with. Pure.
std::optional<ChangeReading> readChange(const Change& change, const QByteArray& body);

/// What a failed request means for \a change; \a reading: it was the one that reads. Pure.
ChangeOutcome outcomeOf(const ApiError& error, const Change& change, bool reading);

} // namespace duskwatch

Q_DECLARE_METATYPE(duskwatch::ChangeOutcome)
