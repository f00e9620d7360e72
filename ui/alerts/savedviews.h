// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/filterstate.h"

#include <QByteArray>
#include <QString>
#include <QVector>

namespace duskwatch {

/// A filter and an order under a name. A value.
struct SavedView
{
    QString name;
    FilterState filter;
    AlertOrder order;
    friend bool operator==(const SavedView&, const SavedView&) = default;
};

inline constexpr int kMaxSavedViews = 100;
inline constexpr int kMaxViewNameCharacters = 60;

/// The views that are always there. \a user: whose alerts "Mine" are.
QVector<SavedView> builtInViews(const QString& user);

/// A JSON array, made for the settings file.
QByteArray savedViewsToJson(const QVector<SavedView>& views);
/// What it cannot read it leaves out: a file may be from a newer program, or edited by hand. At most kMaxSavedViews.
QVector<SavedView> savedViewsFromJson(const QByteArray& json);

} // namespace duskwatch
