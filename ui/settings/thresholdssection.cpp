// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/thresholdssection.h"

#include "ui/settings/settingswords.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <cmath>

namespace duskwatch {
namespace {

using namespace std::chrono_literals;

constexpr auto kDebounce = 300ms;
constexpr std::int64_t kDayMs = 24LL * 3600 * 1000;
constexpr double kStep = 0.01;

bool isSame(const TriageSettings& one, const TriageSettings& other)
{
    const auto near = [](double a, double b) {
        return std::abs(a - b) < kStep / 2;
    };
    return near(one.highFrom, other.highFrom) && near(one.mediumFrom, other.mediumFrom) &&
           one.complianceAlerts == other.complianceAlerts;
}

QDoubleSpinBox* newScore(QWidget* parent)
{
    auto* box = new QDoubleSpinBox(parent);
    box->setRange(kStep, 1);
    box->setSingleStep(kStep);
    box->setDecimals(2);
    return box;
}

} // namespace

ThresholdsSection::ThresholdsSection(Backend& backend, StoreQueries& queries, const Theme& theme,
                                     const Clock& clock, QWidget* parent)
    : SettingsSection(
          tr("Thresholds"),
          tr("How urgent an alert is that comes with a score. They hold for what comes from now on; "
             "stored alerts keep their priority."),
          theme, parent),
      m_backend(backend),
      m_queries(queries),
      m_clock(clock),
      m_high(newScore(this)),
      m_medium(newScore(this)),
      m_compliance(new QCheckBox(tr("Compliance breaches are alerts"), this)),
      m_period(new QComboBox(this)),
      m_hint(newNote()),
      m_preview(newNote()),
      m_cancel(new QPushButton(tr("Cancel"), this)),
      m_apply(new QPushButton(tr("Apply thresholds"), this)),
      m_undo(new QPushButton(tr("Undo changes"), this)),
      m_defaults(new QPushButton(tr("Defaults"), this))
{
    build();
    m_debounce.setSingleShot(true);
    m_debounce.setInterval(kDebounce);
    connect(&m_debounce, &QTimer::timeout, this, &ThresholdsSection::requestPreview);
    for (QDoubleSpinBox* box : {m_high, m_medium})
        connect(box, &QDoubleSpinBox::valueChanged, this, &ThresholdsSection::judge);
    connect(m_compliance, &QCheckBox::toggled, this, &ThresholdsSection::judge);
    connect(m_period, &QComboBox::currentIndexChanged, this, &ThresholdsSection::judge);
    connect(m_apply, &QPushButton::clicked, this, &ThresholdsSection::apply);
    connect(m_undo, &QPushButton::clicked, this, &ThresholdsSection::showStored);
    connect(m_defaults, &QPushButton::clicked, this, [this] { setDraft({}); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_queries.cancelAll();
        stopPreview(tr("The preview was cancelled. Change a threshold to see it again."));
    });
    connect(&queries, &StoreQueries::triagePreviewRead, this, [this](quint64 job, const TriagePreview& read) {
        if (job == m_job)
            stopPreview(duskwatch::previewText(read, days()));
    });
    connect(&queries, &StoreQueries::failed, this, [this](quint64 job, const Error& error) {
        if (job == m_job)
            stopPreview(userMessage(error));
    });
    showStored();
}

void ThresholdsSection::build()
{
    // Rows of their own: a form inside a scrolling page gives its fields less height than they need.
    const auto addRow = [this](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, this);
        label->setMinimumWidth(theme().metrics().px(118));
        label->setProperty("muted", true);
        auto* row = new QHBoxLayout;
        row->setSpacing(theme().metrics().px(12));
        row->addWidget(label);
        row->addWidget(field);
        row->addStretch(1);
        body()->addLayout(row);
    };
    addRow(tr("High from"), m_high);
    addRow(tr("Medium from"), m_medium);
    addRow({}, m_hint);
    addRow({}, m_compliance);
    m_high->setAccessibleName(tr("High from a score of"));
    m_medium->setAccessibleName(tr("Medium from a score of"));
    for (QDoubleSpinBox* box : {m_high, m_medium}) {
        box->setFixedWidth(theme().metrics().px(96));
        box->ensurePolished();
        box->setMinimumHeight(box->sizeHint().height()); // its own least height is less than its text needs
    }
    m_hint->setFont(theme().metrics().secondary());
    m_hint->setWordWrap(false); // short, and a form does not ask how high wrapped text is
    body()->addWidget(buildPreview());
    m_apply->setProperty("primary", true);
    addButtons({m_apply, m_undo, m_defaults});
}

QWidget* ThresholdsSection::buildPreview()
{
    const Metrics& metrics = theme().metrics();
    auto* box = new QFrame(this);
    box->setObjectName(QStringLiteral("offerBox"));
    m_period->addItem(tr("The last 24 hours"), 1);
    m_period->addItem(tr("The last 7 days"), 7);
    m_period->addItem(tr("The last 30 days"), 30);
    m_period->setCurrentIndex(1);
    m_period->setAccessibleName(tr("Time that the preview looks at"));
    m_preview->setProperty("muted", false);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // Room for what it will say, so that nothing below moves while one types.
    m_preview->setMinimumHeight(m_preview->fontMetrics().lineSpacing() * 3);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* top = new QHBoxLayout;
    auto* heading = new QLabel(tr("What it would have made of"), box);
    heading->setFont(metrics.bodyBold());
    top->addWidget(heading);
    top->addWidget(m_period);
    top->addStretch(1);
    top->addWidget(m_cancel);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
    layout->addLayout(top);
    layout->addWidget(m_preview);
    QSizePolicy policy = m_cancel->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_cancel->setSizePolicy(policy);
    m_cancel->hide();
    return box;
}

TriageSettings ThresholdsSection::draft() const
{
    return {m_high->value(), m_medium->value(), m_compliance->isChecked()};
}

void ThresholdsSection::setDraft(const TriageSettings& settings)
{
    m_high->setValue(settings.highFrom);
    m_medium->setValue(settings.mediumFrom);
    m_compliance->setChecked(settings.complianceAlerts);
    judge();
}

void ThresholdsSection::showStored()
{
    setDraft(m_backend.triageSettings());
}

void ThresholdsSection::judge()
{
    const QString problem = thresholdProblem(draft());
    showHint(problem);
    const bool changed = !isSame(draft(), m_backend.triageSettings());
    m_apply->setEnabled(changed && problem.isEmpty());
    m_undo->setEnabled(changed);
    m_defaults->setEnabled(!isSame(draft(), {}));
    if (!problem.isEmpty()) {
        m_debounce.stop();
        stopPreview({});
    } else if (isVisible()) {
        m_debounce.start();
    }
}

void ThresholdsSection::showHint(const QString& problem)
{
    m_hint->setText(problem.isEmpty() ? tr("What is below Medium is Low.") : problem);
    m_medium->setAccessibleDescription(m_hint->text());
    m_hint->setProperty("problem", !problem.isEmpty());
    m_hint->setProperty("muted", problem.isEmpty());
    m_hint->style()->unpolish(m_hint);
    m_hint->style()->polish(m_hint);
}

void ThresholdsSection::showEvent(QShowEvent* event)
{
    SettingsSection::showEvent(event);
    m_debounce.start();
}

int ThresholdsSection::days() const
{
    return m_period->currentData().toInt();
}

void ThresholdsSection::requestPreview()
{
    const std::int64_t now = m_clock.nowMs();
    m_job = m_queries.requestTriagePreview(draft(), now - days() * kDayMs, now);
    m_cancel->show();
    if (m_preview->text().isEmpty())
        m_preview->setText(tr("Looking at what is stored…"));
}

void ThresholdsSection::stopPreview(const QString& text)
{
    m_job = 0;
    m_cancel->hide();
    m_preview->setText(text);
}

QString ThresholdsSection::previewText() const
{
    return m_preview->text();
}

void ThresholdsSection::apply()
{
    m_backend.setTriageSettings(draft());
    judge();
}

} // namespace duskwatch
