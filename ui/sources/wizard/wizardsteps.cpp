// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/wizardsteps.h"

#include "ui/sources/wizard/productcatalogue.h"

#include <QCoreApplication>

#include <algorithm>

namespace duskwatch {
namespace {

constexpr quint16 kFirstPort = 6514;
constexpr int kMaxNameCharacters = 64;

QString tr(const char* text)
{
    return QCoreApplication::translate("duskwatch::WizardSteps", text);
}

/// The step in which \a field is entered.
WizardStep stepOf(FieldProblem::Field field, SourceMethod method)
{
    using Field = FieldProblem::Field;
    const bool listens = method == SourceMethod::Collector;
    if (field == Field::Address || field == Field::Port || field == Field::Certificate ||
        field == Field::AllowedSenders || field == Field::Connection || (field == Field::Name && listens))
        return WizardStep::Connect;
    return WizardStep::Options;
}

} // namespace

QString methodName(SourceMethod method)
{
    return method == SourceMethod::Cloud ? tr("Run On Cloud") : tr("Run On Collector");
}

QString stepName(WizardStep step, const SourceDraft& draft, bool done)
{
    switch (step) {
    case WizardStep::Product:
        return done ? productName(draft.product) : tr("Product");
    case WizardStep::Method:
        return done ? methodName(draft.settings.method) : tr("Method");
    case WizardStep::Prepare:
        return tr("Prepare Darktrace");
    case WizardStep::Connect:
        return draft.settings.method == SourceMethod::Cloud ? tr("Connection") : tr("Listener");
    case WizardStep::Options:
        return tr("Options");
    case WizardStep::FirstEvent:
        break;
    }
    return tr("First event");
}

QString stepAnnouncement(WizardStep step, const SourceDraft& draft)
{
    //: %1 number of the step, %2 number of steps, %3 what the step is about
    return tr("Step %1 of %2: %3")
        .arg(QString::number(static_cast<int>(step) + 1), QString::number(kWizardSteps.size()),
             stepName(step, draft, false));
}

QVector<FieldProblem> stepProblems(WizardStep step, const SourceDraft& draft,
                                   const QVector<SourceSettings>& others)
{
    QVector<FieldProblem> problems;
    for (const FieldProblem& problem : validate(draft.settings, others))
        if (stepOf(problem.field, draft.settings.method) == step)
            problems.append(problem);
    return problems;
}

SourceDraft newDraft(const QVector<SourceSettings>& others, const QString& serverAddress)
{
    SourceDraft draft;
    draft.product = products().first().id;
    draft.serverAddress = serverAddress;
    draft.settings.method = SourceMethod::Cloud;
    draft.settings.address = QStringLiteral("0.0.0.0"); // an appliance is another computer
    draft.settings.name = freeName(productName(draft.product), others);
    draft.settings.port = kFirstPort;
    const auto taken = [&] {
        return std::any_of(others.begin(), others.end(), [&draft](const SourceSettings& other) {
            return other.method == SourceMethod::Collector && other.port == draft.settings.port;
        });
    };
    while (taken())
        ++draft.settings.port;
    return draft;
}

QString freeName(const QString& wish, const QVector<SourceSettings>& others)
{
    QString name = wish;
    const auto taken = [&] {
        return std::any_of(others.begin(), others.end(), [&name](const SourceSettings& other) {
            return other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; taken(); ++number) {
        const QString suffix = u' ' + QString::number(number);
        name = wish.left(kMaxNameCharacters - suffix.size()) + suffix;
    }
    return name;
}

} // namespace duskwatch
