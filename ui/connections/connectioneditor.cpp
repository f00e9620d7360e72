// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioneditor.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/connectionsaver.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/replacetokendialog.h"
#include "ui/connections/testpanel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainscroll.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace duskwatch {

ConnectionEditor::ConnectionEditor(Backend& backend, const Theme& theme, const ConnectionRecord* stored,
                                   QWidget* parent)
    : QWidget(parent),
      m_backend(backend),
      m_theme(theme),
      m_saver(new ConnectionSaver(backend, this)),
      m_scroll(nullptr),
      m_form(new ConnectionForm(theme, this)),
      m_test(new TestPanel(backend, theme, this)),
      m_problemBox(new QFrame(this)),
      m_problem(new QLabel(m_problemBox)),
      m_session(new QPushButton(tr("Keep for this session only"), m_problemBox)),
      m_replace(new QPushButton(tr("Replace token…"), m_problemBox))
{
    m_id = stored == nullptr ? ConnectionId{} : stored->id;
    showStored();
    if (stored != nullptr) {
        m_stored = settingsOf(*stored);
        m_form->setSettings(m_stored);
    }
    build();
    connectParts();
}

void ConnectionEditor::build()
{
    const Metrics& metrics = m_theme.metrics();
    m_test->hide();
    auto* content = new QWidget(this);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, metrics.px(12), 0);
    inner->setSpacing(metrics.px(12));
    inner->addWidget(m_form);
    inner->addWidget(m_test);
    inner->addStretch(1);
    m_scroll = plainScroll(content, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildProblemBox());
    setFocusProxy(m_form);
}

QWidget* ConnectionEditor::buildProblemBox()
{
    const Metrics& metrics = m_theme.metrics();
    m_problemBox->setObjectName(QStringLiteral("problemBox"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_session->setAutoDefault(false);
    m_replace->setAutoDefault(false);
    m_session->setToolTip(
        tr("The token stays in memory until Duskwatch closes; you enter it again at the next start."));
    auto* layout = new QVBoxLayout(m_problemBox);
    layout->setContentsMargins(metrics.px(12), metrics.px(8), metrics.px(12), metrics.px(8));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(m_problem);
    layout->addWidget(m_session, 0, Qt::AlignLeft);
    layout->addWidget(m_replace, 0, Qt::AlignLeft);
    m_problemBox->hide();
    return m_problemBox;
}

/// The credentials to choose from and the names that are taken.
void ConnectionEditor::showStored()
{
    QStringList others;
    for (const ConnectionRecord& record : m_backend.connections())
        if (record.id != m_id)
            others.append(record.name);
    m_form->setStored(m_backend.credentials(), others);
}

void ConnectionEditor::connectParts()
{
    connect(m_test, &TestPanel::finished, this, &ConnectionEditor::takeReport);
    connect(m_test, &TestPanel::refused, this, [this](const Error& error) {
        setIdle({});
        showProblem(error, false);
    });
    connect(m_test, &TestPanel::pinWanted, this, [this](const QByteArray& sha256) {
        m_form->pinCertificate(sha256);
        saveAndTest();
    });
    connect(m_test, &TestPanel::dateFormatWanted, this, [this](DateFormat format) {
        m_form->setDateFormat(format);
        saveAndTest();
    });
    connect(m_saver, &ConnectionSaver::saved, this, &ConnectionEditor::onSaved);
    connect(m_saver, &ConnectionSaver::failed, this, &ConnectionEditor::onSaveFailed);
    connect(m_replace, &QPushButton::clicked, this, &ConnectionEditor::replaceToken);
    connect(m_session, &QPushButton::clicked, this, [this] {
        m_place = SecretPlace::ThisSession;
        save();
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, &ConnectionEditor::followTest);
    connect(m_form, &ConnectionForm::changed, this, [this] {
        m_followsTest = false;
        m_problemBox->hide();
        m_status.clear();
        Q_EMIT stateChanged();
    });
}

void ConnectionEditor::saveAndTest()
{
    if (isBusy() || !m_form->check())
        return;
    m_problemBox->hide();
    m_place = SecretPlace::Keychain;
    ConnectionDraft draft = m_form->draft();
    m_test->show();
    m_test->start(draft.settings, std::move(draft.secret));
    setBusy(tr("Nothing is stored before the test has passed."));
    showTest();
}

void ConnectionEditor::showTest()
{
    m_followsTest = true;
    followTest();
}

/// The stages while they run, then what is to be looked at; also once the layout has found room for more.
void ConnectionEditor::followTest()
{
    if (!m_followsTest)
        return;
    QScrollBar* bar = m_scroll->verticalScrollBar();
    QWidget* finding = m_test->isRunning() ? nullptr : m_test->finding();
    if (finding != nullptr)
        m_scroll->ensureWidgetVisible(finding);
    else
        bar->setValue(bar->maximum());
}

void ConnectionEditor::saveWithoutTest()
{
    if (isBusy() || !m_form->check())
        return;
    m_place = SecretPlace::Keychain;
    save();
}

void ConnectionEditor::takeReport(const ConnectionTestReport& report)
{
    if (report.ok() && !report.workingDateFormat) {
        save();
        return;
    }
    m_failed = true;
    showTest();
    setIdle(m_id == ConnectionId{} ? tr("Nothing was stored.")
                                   : tr("What was stored before has not changed."));
}

void ConnectionEditor::save()
{
    m_problemBox->hide();
    ConnectionDraft draft = m_form->draft();
    if (isStored()) {
        onSaved(m_id);
        return;
    }
    if (draft.newCredential)
        draft.newCredential->place = m_place;
    setBusy(draft.newCredential && m_place == SecretPlace::Keychain ? tr("Waiting for the keychain…")
                                                                    : tr("Saving…"));
    m_saver->save(m_id, std::move(draft));
}

void ConnectionEditor::onSaved(ConnectionId id)
{
    m_id = id;
    for (const ConnectionRecord& record : m_backend.connections()) {
        if (record.id == id) {
            m_stored = settingsOf(record);
            showStored();
            m_form->wipeSecret();
            m_form->setSettings(m_stored);
        }
    }
    m_failed = false;
    setIdle(tr("The connection is stored."));
    Q_EMIT saved(id);
}

void ConnectionEditor::onSaveFailed(const Error& error, bool aboutCredential)
{
    setIdle(tr("The connection is not stored."));
    showProblem(error, aboutCredential);
}

void ConnectionEditor::showProblem(const Error& error, bool aboutCredential)
{
    m_problem->setText(userMessage(error));
    m_session->setVisible(aboutCredential && isKeychainFailure(error));
    m_replace->setVisible(!aboutCredential && error.code == ErrorCode::SecretNotFound);
    m_problemBox->show();
}

/// That of the chosen credential, which nobody has kept.
void ConnectionEditor::replaceToken()
{
    const CredentialId id{m_form->draft().settings.credentialId};
    for (const CredentialRecord& credential : m_backend.credentials()) {
        if (credential.id != id)
            continue;
        auto* dialog = new ReplaceTokenDialog(m_backend, m_theme, credential, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &ConnectionEditor::saveAndTest);
        dialog->open();
    }
}

void ConnectionEditor::cancelTest()
{
    m_test->cancel();
}

bool ConnectionEditor::cancelSaving()
{
    if (!m_saver->isRunning())
        return false;
    m_saver->cancel();
    return true;
}

void ConnectionEditor::wipeSecret()
{
    m_form->wipeSecret();
}

void ConnectionEditor::setCredentialType(CredentialType type)
{
    m_form->setCredentialType(type);
}

bool ConnectionEditor::isBusy() const
{
    return m_test->isRunning() || m_saver->isRunning();
}

bool ConnectionEditor::isBlank() const
{
    return m_form->isBlank();
}

bool ConnectionEditor::isStored() const
{
    const ConnectionDraft draft = m_form->draft();
    return m_id != ConnectionId{} && !draft.newCredential && draft.settings == m_stored;
}

void ConnectionEditor::setBusy(const QString& doing)
{
    m_form->setEnabled(false);
    m_status = doing;
    Q_EMIT stateChanged();
}

void ConnectionEditor::setIdle(const QString& status)
{
    m_form->setEnabled(true);
    m_status = status;
    Q_EMIT stateChanged();
}

} // namespace duskwatch
