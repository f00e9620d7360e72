// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectiondialog.h"

#include "ui/connections/connectionform.h"
#include "ui/connections/connectionsaver.h"
#include "ui/connections/connectionwords.h"
#include "ui/connections/replacetokendialog.h"
#include "ui/connections/testpanel.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace duskwatch {

ConnectionDialog::ConnectionDialog(Backend& backend, const Theme& theme, const ConnectionRecord* stored,
                                   QWidget* parent)
    : QDialog(parent),
      m_backend(backend),
      m_theme(theme),
      m_saver(new ConnectionSaver(backend, this)),
      m_scroll(new QScrollArea(this)),
      m_form(new ConnectionForm(theme, this)),
      m_test(new TestPanel(backend, theme, this)),
      m_problemBox(new QFrame(this)),
      m_problem(new QLabel(m_problemBox)),
      m_session(new QPushButton(tr("Keep for this session only"), m_problemBox)),
      m_replace(new QPushButton(tr("Replace token…"), m_problemBox)),
      m_status(new QLabel(this)),
      m_close(new QPushButton(tr("Cancel"), this)),
      m_saveOnly(new QPushButton(tr("Save without testing"), this)),
      m_saveTest(new QPushButton(tr("Save && Test Connection"), this))
{
    m_id = stored == nullptr ? ConnectionId{} : stored->id;
    showStored();
    if (stored != nullptr) {
        m_stored = settingsOf(*stored);
        m_form->setSettings(m_stored);
    }
    build(stored == nullptr);
    connectParts();
    m_form->setFocus();
}

/// The credentials to choose from and the names that are taken.
void ConnectionDialog::showStored()
{
    QStringList others;
    for (const ConnectionRecord& record : m_backend.connections())
        if (record.id != m_id)
            others.append(record.name);
    m_form->setStored(m_backend.credentials(), others);
}

void ConnectionDialog::connectParts()
{
    connect(m_test, &TestPanel::finished, this, &ConnectionDialog::takeReport);
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
    connect(m_saver, &ConnectionSaver::saved, this, &ConnectionDialog::onSaved);
    connect(m_saver, &ConnectionSaver::failed, this, &ConnectionDialog::onSaveFailed);
    connect(m_saveTest, &QPushButton::clicked, this, &ConnectionDialog::saveAndTest);
    connect(m_saveOnly, &QPushButton::clicked, this, &ConnectionDialog::saveWithoutTest);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_replace, &QPushButton::clicked, this, &ConnectionDialog::replaceToken);
    connect(m_session, &QPushButton::clicked, this, [this] {
        m_place = SecretPlace::ThisSession;
        save();
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_followsTest)
            m_scroll->verticalScrollBar()->setValue(end);
    });
    connect(m_form, &ConnectionForm::changed, this, [this] {
        m_followsTest = false;
        m_problemBox->hide();
        m_status->clear();
    });
}

void ConnectionDialog::build(bool adding)
{
    const Metrics& metrics = m_theme.metrics();
    setWindowTitle(adding ? tr("Add connection") : tr("Edit connection"));
    auto* title = new QLabel(windowTitle(), this);
    title->setFont(metrics.section());
    auto* intro =
        new QLabel(tr("The way to one Darktrace appliance. Several event sources can use it."), this);
    intro->setProperty("muted", true);
    intro->setWordWrap(true);
    m_test->hide();

    auto* content = new QWidget(m_scroll);
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, metrics.px(12), 0);
    inner->setSpacing(metrics.px(12));
    inner->addWidget(m_form);
    inner->addWidget(m_test);
    inner->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.px(24), metrics.px(20), metrics.px(24), metrics.px(20));
    layout->setSpacing(metrics.px(8));
    layout->addWidget(title);
    layout->addWidget(intro);
    layout->addSpacing(metrics.px(8));
    layout->addWidget(m_scroll, 1);
    layout->addWidget(buildProblemBox());
    layout->addSpacing(metrics.px(4));
    layout->addLayout(buildButtons());
    setMinimumSize(metrics.px(560), metrics.px(400));
    resize(metrics.px(660), metrics.px(560));
}

QWidget* ConnectionDialog::buildProblemBox()
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

QLayout* ConnectionDialog::buildButtons()
{
    m_saveTest->setProperty("primary", true);
    m_saveTest->setDefault(true);
    m_saveTest->setToolTip(tr("Tries the connection stage by stage and stores it when it works."));
    m_saveOnly->setToolTip(tr("Stores the connection as it is; it can be tested later."));
    m_saveOnly->setAutoDefault(false);
    m_close->setAutoDefault(false);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_status->setProperty("muted", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.metrics().px(8));
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_saveOnly);
    buttons->addWidget(m_saveTest);
    return buttons;
}

void ConnectionDialog::saveAndTest()
{
    if (isBusy() || !m_form->check())
        return;
    m_problemBox->hide();
    m_place = SecretPlace::Keychain;
    ConnectionDraft draft = m_form->draft();
    m_test->show();
    m_test->start(draft.settings, std::move(draft.secret));
    setBusy(tr("Nothing is stored before the test has passed."));
    const int wanted = m_theme.metrics().px(760);
    if (height() < wanted)
        resize(width(), wanted);
    showTest();
}

/// Stages and offers are at the end; also once the layout has found room for more.
void ConnectionDialog::showTest()
{
    m_followsTest = true;
    QScrollBar* bar = m_scroll->verticalScrollBar();
    bar->setValue(bar->maximum());
}

void ConnectionDialog::saveWithoutTest()
{
    if (isBusy() || !m_form->check())
        return;
    m_place = SecretPlace::Keychain;
    save();
}

void ConnectionDialog::takeReport(const ConnectionTestReport& report)
{
    if (report.ok() && !report.workingDateFormat) {
        save();
        return;
    }
    m_saveOnly->setText(tr("Save anyway"));
    showTest();
    setIdle(m_id == ConnectionId{} ? tr("Nothing was stored.")
                                   : tr("What was stored before has not changed."));
}

void ConnectionDialog::save()
{
    m_problemBox->hide();
    ConnectionDraft draft = m_form->draft();
    if (m_id != ConnectionId{} && !draft.newCredential && draft.settings == m_stored) {
        onSaved(m_id);
        return;
    }
    if (draft.newCredential)
        draft.newCredential->place = m_place;
    setBusy(draft.newCredential && m_place == SecretPlace::Keychain ? tr("Waiting for the keychain…")
                                                                    : tr("Saving…"));
    m_saver->save(m_id, std::move(draft));
}

void ConnectionDialog::onSaved(ConnectionId id)
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
    m_saveOnly->setText(tr("Save without testing"));
    m_close->setText(tr("Close"));
    setIdle(tr("The connection is stored."));
    Q_EMIT saved(id);
}

void ConnectionDialog::onSaveFailed(const Error& error, bool aboutCredential)
{
    setIdle(tr("The connection is not stored."));
    showProblem(error, aboutCredential);
}

void ConnectionDialog::showProblem(const Error& error, bool aboutCredential)
{
    m_problem->setText(userMessage(error));
    m_session->setVisible(aboutCredential && isKeychainFailure(error));
    m_replace->setVisible(!aboutCredential && error.code == ErrorCode::SecretNotFound);
    m_problemBox->show();
}

/// That of the chosen credential, which nobody has kept.
void ConnectionDialog::replaceToken()
{
    const CredentialId id{m_form->draft().settings.credentialId};
    for (const CredentialRecord& credential : m_backend.credentials()) {
        if (credential.id != id)
            continue;
        auto* dialog = new ReplaceTokenDialog(m_backend, m_theme, credential, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &ConnectionDialog::saveAndTest);
        dialog->open();
    }
}

void ConnectionDialog::setBusy(const QString& doing)
{
    m_form->setEnabled(false);
    m_saveOnly->setEnabled(false);
    m_saveTest->setEnabled(false);
    m_status->setText(doing);
}

void ConnectionDialog::setIdle(const QString& status)
{
    m_form->setEnabled(true);
    m_saveOnly->setEnabled(true);
    m_saveTest->setEnabled(true);
    m_status->setText(status);
}

bool ConnectionDialog::isBusy() const
{
    return m_test->isRunning() || m_saver->isRunning();
}

/// Cancel stops what runs first: a test, or the wait for the keychain; then it closes.
void ConnectionDialog::done(int result)
{
    if (m_saver->isRunning()) {
        m_saver->cancel();
        return;
    }
    m_test->cancel();
    m_form->wipeSecret();
    QDialog::done(result);
}

} // namespace duskwatch
