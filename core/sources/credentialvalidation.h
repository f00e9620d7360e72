// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connectionrows.h"

#include <QVector>

namespace duskwatch {

/// A field of a credential and what is wrong with it, for showing beside that field.
struct CredentialProblem
{
    enum class Field { Name, Description } field;
    QString message;
};

/// What is wrong with \a credential; \a others are the stored ones, which may include itself. Pure. Empty: nothing.
QVector<CredentialProblem> validate(const CredentialRecord& credential,
                                    const QVector<CredentialRecord>& others);

} // namespace duskwatch
