// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace duskwatch {

/// What may be done with a link that came with an event: it is foreign, and opening it is what an attacker would want.
struct ApplianceLink
{
    enum class Verdict {
        Open,   ///< the user has agreed to this host before
        Ask,    ///< the first time: the user says whether this host is the appliance
        Refuse, ///< reason says why
        None,   ///< the event came without a link
    };
    Verdict verdict = Verdict::None;
    QUrl url;       ///< Open and Ask; https, with a host, without user and password
    QString reason; ///< Refuse; a sentence
};

/// Judges \a link. \a ownHost is the appliance of the source's connection, empty where there is none; \a agreed are the
/// hosts the user has agreed to, in lower case. Pure.
ApplianceLink judgeLink(const QString& link, const QString& ownHost, const QStringList& agreed);

} // namespace duskwatch
