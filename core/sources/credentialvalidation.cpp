// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sources/credentialvalidation.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr int kMaxNameLength = 64;
constexpr int kMaxDescriptionLength = 1000;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::Credential", text);
}

bool cannotBeSeen(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

QString nameProblem(const CredentialRecord& credential, const QVector<CredentialRecord>& others)
{
    const QString& name = credential.name;
    if (name.trimmed().isEmpty())
        return tr("Give the credential a name; connections choose it by that.");
    if (name != name.trimmed())
        return tr("The name begins or ends with a space. Remove it.");
    if (name.size() > kMaxNameLength)
        return tr("The name has %1 characters; at most %2 are possible.")
            .arg(name.size())
            .arg(kMaxNameLength);
    if (std::any_of(name.begin(), name.end(), cannotBeSeen))
        return tr("The name contains a character that cannot be seen. Remove it.");
    for (const CredentialRecord& other : others) {
        if (other.id != credential.id && other.name.compare(name, Qt::CaseInsensitive) == 0)
            return tr("There is a credential named %1 already. Choose another name.").arg(other.name);
    }
    return {};
}

} // namespace

QVector<CredentialProblem> validate(const CredentialRecord& credential,
                                    const QVector<CredentialRecord>& others)
{
    QVector<CredentialProblem> problems;
    if (const QString problem = nameProblem(credential, others); !problem.isEmpty())
        problems.append({CredentialProblem::Field::Name, problem});
    if (credential.description.size() > kMaxDescriptionLength)
        problems.append({CredentialProblem::Field::Description,
                         tr("The description has %1 characters; at most %2 are possible.")
                             .arg(credential.description.size())
                             .arg(kMaxDescriptionLength)});
    return problems;
}

} // namespace duskwatch
