// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connectionrows.h"

#include <QFrame>
#include <QStringList>

class QPushButton;

namespace duskwatch {

class ElidedLabel;
class Theme;

/// One credential on the Connections page: what it is, where its token is kept, and who uses it.
class CredentialCard : public QFrame
{
    Q_OBJECT
public:
    explicit CredentialCard(const Theme& theme, QWidget* parent = nullptr);
    /// \a users: names of connections.
    void setCredential(const CredentialRecord& credential, const QStringList& users);

Q_SIGNALS:
    void replaceRequested(duskwatch::CredentialId id);
    void editRequested(duskwatch::CredentialId id);
    void removeRequested(duskwatch::CredentialId id);

private:
    CredentialId m_id{};
    ElidedLabel* m_name;
    ElidedLabel* m_description;
    ElidedLabel* m_facts;
    QPushButton* m_replace;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace duskwatch
