// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secrettext.h"

#include <QLineEdit>

namespace duskwatch {

/// Takes a private token without showing it, and never shows one that is stored. What Qt's line edit holds cannot be
/// wiped by us, so it is held no longer than needed: wipe() overwrites and forgets it. GUI thread.
class PrivateTokenEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit PrivateTokenEdit(QWidget* parent = nullptr);
    ~PrivateTokenEdit() override;

    /// Without the spaces and quotes that were pasted along; empty where problem() says something.
    SecretText secret() const;
    /// Why what was entered is not a token; empty: it is one.
    QString problem() const;
    /// Something around the token is left out.
    bool wasCleaned() const;
    void wipe();
};

} // namespace duskwatch
