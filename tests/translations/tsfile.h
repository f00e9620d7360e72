// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <optional>

namespace duskwatch::test {

/// One text of a translation file (Qt Linguist's .ts).
struct TsMessage
{
    QString source;
    QString disambiguation;
    QString hint; ///< for the translator
    QString translation;
    bool finished = false;

    bool isSameText(const TsMessage& other) const
    {
        return source == other.source && disambiguation == other.disambiguation;
    }
};

/// All messages of all contexts, each text once. Nothing where \a file cannot be read.
std::optional<QVector<TsMessage>> readTs(const QString& file);

/// A file with one context named \a context.
QByteArray writeTs(const QVector<TsMessage>& messages, const QString& language, const QString& context);

} // namespace duskwatch::test
