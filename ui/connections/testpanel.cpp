// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/testpanel.h"

#include "ui/connections/connectionwords.h"
#include "ui/connections/stagelist.h"
#include "ui/connections/stagewords.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace duskwatch {

TestPanel::TestPanel(Backend& backend, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_stages(new StageList(theme, this)),
      m_summary(new QLabel(this)),
      m_cancel(new QPushButton(tr("Cancel test"), this)),
      m_copy(new QPushButton(tr("Copy details"), this)),
      m_pinText(new QLabel(this)),
      m_pinBox(offerBox(m_pinText)),
      m_compared(new QCheckBox(tr("I have compared it; it is the same"), m_pinBox)),
      m_pin(new QPushButton(tr("Pin this certificate and test again"), m_pinBox)),
      m_dateText(new QLabel(this)),
      m_dateBox(offerBox(m_dateText)),
      m_date(new QPushButton(tr("Use this format and test again"), m_dateBox))
{
    build();
    connect(&backend, &Backend::connectionStageChanged, this, [this](quint64 job, const StageReport& report) {
        if (job == m_job)
            m_stages->setStage(report);
    });
    connect(&backend, &Backend::connectionTestFinished, this,
            [this](quint64 job, const ConnectionTestReport& report) {
                if (job == m_job)
                    finish(report);
            });
    connect(&backend, &Backend::connectionTestRefused, this, [this](quint64 job, const Error& error) {
        if (job == m_job)
            refuse(error);
    });
    connect(m_cancel, &QPushButton::clicked, this, &TestPanel::cancel);
    connect(m_copy, &QPushButton::clicked, this, &TestPanel::copyDetails);
    connect(m_compared, &QCheckBox::toggled, m_pin, &QPushButton::setEnabled);
    connect(m_pin, &QPushButton::clicked, this, [this] { Q_EMIT pinWanted(m_report.certificate.sha256); });
    connect(m_date, &QPushButton::clicked, this, [this] {
        if (m_report.workingDateFormat)
            Q_EMIT dateFormatWanted(*m_report.workingDateFormat);
    });
    showOffers();
}

TestPanel::~TestPanel()
{
    if (m_job != 0)
        m_backend.cancelConnectionTest(m_job);
}

void TestPanel::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setFont(metrics.bodyBold());
    m_copy->setProperty("quiet", true);
    m_copy->setToolTip(tr("Copies all stages as text, for whoever can help. No token is in it."));
    for (QPushButton* button : {m_cancel, m_copy, m_pin, m_date})
        button->setAutoDefault(false);
    m_pinBox->layout()->addWidget(m_compared);
    m_pinBox->layout()->addWidget(m_pin);
    m_pinBox->layout()->setAlignment(m_pin, Qt::AlignLeft);
    m_dateBox->layout()->addWidget(m_date);
    m_dateBox->layout()->setAlignment(m_date, Qt::AlignLeft);

    auto* head = new QHBoxLayout;
    head->setSpacing(metrics.px(8));
    head->addWidget(m_summary, 1);
    head->addWidget(m_copy, 0, Qt::AlignTop);
    head->addWidget(m_cancel, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(8));
    layout->addLayout(head);
    layout->addWidget(m_stages);
    layout->addWidget(m_pinBox);
    layout->addWidget(m_dateBox);
}

QFrame* TestPanel::offerBox(QLabel* text)
{
    const Metrics& metrics = m_theme.metrics();
    auto* box = new QFrame(this);
    box->setObjectName(QStringLiteral("offerBox"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics.px(12), metrics.px(10), metrics.px(12), metrics.px(10));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(text);
    return box;
}

void TestPanel::start(const ConnectionSettings& settings, SecretText token)
{
    if (m_job != 0)
        return;
    m_settings = settings;
    m_report = {};
    m_stages->reset();
    m_job = m_backend.testConnection(settings, std::move(token));
    m_summary->setText(tr("Testing %1…").arg(hostText(settings.host, settings.port)));
    showOffers();
}

void TestPanel::cancel()
{
    if (m_job == 0)
        return;
    m_summary->setText(tr("Cancelling…"));
    m_backend.cancelConnectionTest(m_job);
}

void TestPanel::finish(const ConnectionTestReport& report)
{
    m_job = 0;
    m_report = report;
    for (const StageReport& stage : report.stages)
        m_stages->setStage(stage);
    if (report.cancelled)
        m_summary->setText(tr("The test was cancelled."));
    else if (!report.ok())
        m_summary->setText(tr("The test failed. What to do stands beside the stage."));
    else if (report.workingDateFormat)
        m_summary->setText(tr("The connection works with another date format."));
    else
        m_summary->setText(tr("The connection works."));
    showOffers();
    Q_EMIT finished(report);
}

void TestPanel::refuse(const Error& error)
{
    m_job = 0;
    m_summary->setText(tr("The test could not begin: %1").arg(userMessage(error)));
    showOffers();
    Q_EMIT refused(error);
}

void TestPanel::showOffers()
{
    const QByteArray& shown = m_report.certificate.sha256;
    const bool pinnable = m_job == 0 && m_report.at(Stage::Tls).outcome.state == StageState::Failed &&
                          !shown.isEmpty() &&
                          (m_settings.trust != Trust::Pin || m_settings.pinSha256 != shown);
    m_compared->setChecked(false);
    m_pin->setEnabled(false);
    m_pinBox->setVisible(m_offers && pinnable);
    m_pinText->setText(
        tr("The appliance showed a certificate that is not trusted. Compare this SHA-256 fingerprint with "
           "the one "
           "that the appliance's administrator reads there; pin it only when they are the same:\n%1")
            .arg(fingerprintText(shown)));
    m_dateBox->setVisible(m_offers && m_job == 0 && m_report.workingDateFormat.has_value());
    m_dateText->setText(tr("This appliance takes dates written like this: %1")
                            .arg(dateFormatText(m_report.workingDateFormat.value_or(DateFormat::Compact))));
    m_cancel->setVisible(m_job != 0);
    m_copy->setVisible(m_job == 0 && m_report.stages.back().stage == Stage::Data); // there is a report
}

QWidget* TestPanel::finding() const
{
    for (QFrame* box : {m_pinBox, m_dateBox})
        if (!box->isHidden())
            return box;
    return m_stages->failedRow();
}

void TestPanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(reportText(hostText(m_settings.host, m_settings.port), m_report));
}

} // namespace duskwatch
