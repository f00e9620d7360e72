// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/investigations/investigationlimitsdialog.h"

#include "core/store/investigationlimits.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace duskwatch {

InvestigationLimitsDialog::InvestigationLimitsDialog(const InvestigationLimits& limits, const Theme& theme,
                                                     QWidget* parent)
    : QDialog(parent),
      m_perAsset(new QSpinBox(this)),
      m_inAll(new QSpinBox(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Limits of new investigations"));
    const Metrics& metrics = theme.metrics();
    auto* heading = new QLabel(windowTitle(), this);
    heading->setFont(metrics.section());
    auto* about = new QLabel(
        tr("What rules would open beyond these limits is counted, and its alerts are kept. What you open "
           "yourself is not limited."),
        this);
    about->setWordWrap(true);
    about->setProperty("muted", true);
    m_perAsset->setRange(kLeastInvestigationLimit, kMostPerAssetAndMinute);
    m_perAsset->setValue(limits.perAssetAndMinute);
    m_perAsset->setAccessibleName(tr("New ones a minute for one device"));
    m_inAll->setRange(kLeastInvestigationLimit, kMostOpenInAll);
    m_inAll->setValue(limits.openInAll);
    m_inAll->setAccessibleName(tr("Open at a time"));
    auto* form = new FieldForm(theme);
    form->addField(m_perAsset->accessibleName(), m_perAsset);
    form->addField(m_inAll->accessibleName(), m_inAll);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* save = new QPushButton(tr("Save"), this);
    cancel->setAutoDefault(false);
    save->setProperty("primary", true);
    save->setDefault(true);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen({m_perAsset->value(), m_inAll->value()});
        accept();
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics.px(8));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(12));
    layout->addWidget(heading);
    layout->addWidget(about);
    layout->addLayout(form);
    layout->addLayout(buttons);
    setMinimumWidth(metrics.px(440));
}

} // namespace duskwatch
