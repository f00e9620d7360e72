// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"
#include "core/store/connectionrows.h"

#include <QStringList>

namespace duskwatch {

/// An event source as the wizard has it so far. A value; pages show it and write their part into it. A private token is
/// not in it: that is in its own field only, until the keychain has it.
struct SourceDraft
{
    QString product; ///< of the catalogue; empty: none is chosen
    SourceSettings settings;
    bool nameTyped = false; ///< else it is a proposal, which may change
    CredentialType tokenType = CredentialType::Global;
    QString serverAddress; ///< collector: how Darktrace reaches this computer
    QStringList ticked;    ///< ids of the checklist

    friend bool operator==(const SourceDraft&, const SourceDraft&) = default;
};

} // namespace duskwatch
