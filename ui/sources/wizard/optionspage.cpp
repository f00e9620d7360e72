// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sources/wizard/optionspage.h"

#include "ui/connections/connectionwords.h"
#include "ui/sources/connectionchooser.h"
#include "ui/sources/pollfields.h"
#include "ui/sources/silencefields.h"
#include "ui/sources/sourcewords.h"
#include "ui/sources/unparsedfield.h"
#include "ui/sources/wizard/productcatalogue.h"
#include "ui/sources/wizard/wizardsteps.h"
#include "ui/text/foreigntext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldform.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/plainscroll.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>

namespace duskwatch {
namespace {

constexpr int kMaxNameCharacters = 64;

} // namespace

OptionsPage::OptionsPage(Backend& backend, const Theme& theme, QWidget* parent)
    : WizardPage(parent),
      m_backend(backend),
      m_theme(theme),
      m_name(new QLineEdit(this)),
      m_nameField(new FormField(m_name, tr("Name"), tr("Of the event source and of its log."), theme, this)),
      m_nameRow(new QWidget(this)),
      m_polling(new PollFields(theme, this)),
      m_gap(new ConnectionChooser(theme, this)),
      m_silence(new SilenceFields(theme, this)),
      m_unparsed(new UnparsedField(theme, this)),
      m_summary(nullptr),
      m_summaryBox(nullptr),
      m_refusal(new QLabel(this))
{
    const Metrics& metrics = theme.metrics();
    m_name->setMaxLength(kMaxNameCharacters);
    auto* form = new FieldForm(theme, m_nameRow);
    form->addField(tr("Name"), m_nameField);
    m_gap->hideButton();
    m_gap->setWords(tr("None: gaps stay"),
                    tr("Optional: what came while this computer was not listening is fetched over it."));
    m_refusal->setTextFormat(Qt::PlainText);
    m_refusal->setWordWrap(true);
    m_refusal->setProperty("problem", true);
    m_refusal->hide();
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, metrics.px(12), 0);
    inner->setSpacing(metrics.px(12));
    for (QWidget* part :
         {m_nameRow, static_cast<QWidget*>(m_polling), static_cast<QWidget*>(m_gap),
          static_cast<QWidget*>(m_silence), static_cast<QWidget*>(m_unparsed), buildSummary(theme)})
        inner->addWidget(part);
    inner->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(8));
    layout->addWidget(plainScroll(content, this), 1);
    layout->addWidget(m_refusal);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_draft.nameTyped = true; });
    connect(m_name, &QLineEdit::textChanged, this, &OptionsPage::judge);
    connect(m_polling, &PollFields::changed, this, &OptionsPage::judge);
    connect(m_gap, &ConnectionChooser::changed, this, &OptionsPage::judge);
    connect(m_silence, &SilenceFields::changed, this, &OptionsPage::judge);
    connect(m_unparsed, &UnparsedField::changed, this, &OptionsPage::judge);
}

QWidget* OptionsPage::buildSummary(const Theme& theme)
{
    const Metrics& metrics = theme.metrics();
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("summaryBox"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(metrics.px(14), metrics.px(10), metrics.px(14), metrics.px(12));
    layout->setSpacing(metrics.px(6));
    auto* heading = new QLabel(tr("What will be added"), card);
    heading->setFont(metrics.bodyBold());
    layout->addWidget(heading);
    m_summary = new QGridLayout;
    m_summary->setHorizontalSpacing(metrics.px(16));
    m_summary->setVerticalSpacing(metrics.px(4));
    m_summary->setColumnMinimumWidth(0, metrics.px(102)); // as the labels of the form above
    m_summary->setColumnStretch(1, 1);
    layout->addLayout(m_summary);
    m_summaryBox = card;
    return card;
}

QString OptionsPage::title() const
{
    return tr("Options and summary");
}

QString OptionsPage::intro() const
{
    return tr("All of this can be changed later.");
}

void OptionsPage::enter(const SourceDraft& draft)
{
    m_draft = draft;
    const bool cloud = draft.settings.method == SourceMethod::Cloud;
    if (!draft.nameTyped)
        m_draft.settings.name = freeName(draft.settings.name, m_others);
    m_name->setText(m_draft.settings.name);
    m_polling->setSettings(draft.settings);
    m_gap->setConnections(m_backend.connections());
    m_gap->choose(draft.settings.connection);
    m_silence->setSettings(draft.settings);
    m_unparsed->setChecked(draft.settings.sendUnparsed);
    m_nameRow->setVisible(cloud);
    m_polling->setVisible(cloud);
    m_gap->setVisible(!cloud && !m_backend.connections().isEmpty());
    judge();
}

void OptionsPage::fill(SourceDraft& draft) const
{
    if (draft.settings.method == SourceMethod::Cloud) {
        draft.settings.name = m_name->text().trimmed();
        draft.nameTyped = m_draft.nameTyped;
    } else {
        draft.settings.connection = m_gap->chosen();
    }
    m_polling->fill(draft.settings);
    m_silence->fill(draft.settings);
    draft.settings.sendUnparsed = m_unparsed->isChecked();
}

void OptionsPage::judge()
{
    SourceDraft draft = m_draft;
    fill(draft);
    QString name;
    for (const FieldProblem& problem : stepProblems(WizardStep::Options, draft, m_others))
        if (problem.field == FieldProblem::Field::Name)
            name = problem.message;
    m_nameField->setProblem(name);
    m_refusal->hide();
    showSummary();
    Q_EMIT changed();
}

void OptionsPage::showSummary()
{
    while (QLayoutItem* item = m_summary->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    SourceDraft draft = m_draft;
    fill(draft);
    const SourceSettings& settings = draft.settings;
    addLine(tr("Name"), visibleText(settings.name));
    addLine(tr("Product"), productName(draft.product));
    addLine(tr("Method"), methodName(settings.method));
    QString connection;
    for (const ConnectionRecord& record : m_backend.connections())
        if (record.id == settings.connection)
            connection =
                tr("%1, %2").arg(visibleText(record.name),
                                 visibleText(hostText(settingsOf(record).host, settingsOf(record).port)));
    if (settings.method == SourceMethod::Cloud) {
        addLine(tr("Connection"), connection);
        addLine(tr("Fetches"),
                tr("every %1, first the last %2")
                    .arg(durationText(std::chrono::milliseconds(settings.pollInterval).count()),
                         durationText(std::chrono::milliseconds(settings.firstFetch).count())));
    } else {
        addLine(tr("Listens"), tr("%1, port %2, %3")
                                   .arg(settings.address, QString::number(settings.port),
                                        transportName(settings.transport)));
        if (!connection.isEmpty())
            addLine(tr("Fills gaps"), tr("over %1").arg(connection));
    }
    if (settings.silentAfter.count() > 0)
        addLine(tr("Warns"), tr("when nothing is heard for %1")
                                 .arg(durationText(std::chrono::milliseconds(settings.silentAfter).count())));
    addLine(tr("Unparsed data"),
            settings.sendUnparsed ? tr("kept in the log") : tr("counted, the newest kept aside"));
}

void OptionsPage::addLine(const QString& key, const QString& value)
{
    auto* name = new QLabel(key, m_summaryBox);
    name->setProperty("muted", true);
    auto* text = new QLabel(value, m_summaryBox);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    const int row = m_summary->count() / 2;
    m_summary->addWidget(name, row, 0, Qt::AlignTop);
    m_summary->addWidget(text, row, 1);
}

WizardPage::Buttons OptionsPage::buttons() const
{
    Buttons buttons;
    buttons.primary = m_isStored ? tr("&Save and go on") : tr("&Add event source");
    buttons.primaryEnabled = !m_busy;
    buttons.status = m_busy ? tr("Saving…") : QString();
    return buttons;
}

void OptionsPage::pressPrimary()
{
    judge();
    if (m_nameField->problem().isEmpty() || m_nameRow->isHidden())
        Q_EMIT done();
    else
        m_name->setFocus();
}

void OptionsPage::setBusy(bool busy, const QString& refusal)
{
    m_busy = busy;
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    Q_EMIT changed();
}

void OptionsPage::focusFirst()
{
    if (!m_nameRow->isHidden())
        m_name->setFocus();
    else if (!m_gap->isHidden())
        m_gap->setFocus();
    else
        m_unparsed->setFocus();
}

} // namespace duskwatch
