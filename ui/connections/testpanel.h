// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backend/backend.h"

#include <QWidget>

class QCheckBox;
class QFrame;
class QLabel;
class QPushButton;

namespace duskwatch {

class StageList;
class Theme;

/// Runs a connection test and shows it live; then offers what it found out: to pin the certificate that was shown,
/// after comparing its fingerprint, and to use the date format that works. GUI thread. Everything given is borrowed.
///
///   idle --start()--> running --> finished() or refused() --> idle
class TestPanel : public QWidget
{
    Q_OBJECT
public:
    TestPanel(Backend& backend, const Theme& theme, QWidget* parent = nullptr);
    /// Cancels what runs, without a word.
    ~TestPanel() override;

    /// An empty \a token: that of the settings' credential.
    void start(const ConnectionSettings& settings, SecretText token);
    /// It ends soon, with finished().
    void cancel();
    /// Does not offer what whoever shows it cannot take in.
    void hideOffers() { m_offers = false; }
    /// Of a test that has ended: what can be done about it, or else the stage that failed. Null where all is well.
    QWidget* finding() const;
    bool isRunning() const { return m_job != 0; }

Q_SIGNALS:
    void finished(const duskwatch::ConnectionTestReport& report);
    void refused(const duskwatch::Error& error);
    /// The user has compared the fingerprint and believes the certificate.
    void pinWanted(const QByteArray& sha256);
    void dateFormatWanted(duskwatch::DateFormat format);

private:
    void build();
    QFrame* offerBox(QLabel* text);
    void finish(const ConnectionTestReport& report);
    void refuse(const Error& error);
    void showOffers();
    void copyDetails();

    Backend& m_backend;
    const Theme& m_theme;
    bool m_offers = true;
    quint64 m_job = 0;
    ConnectionSettings m_settings;
    ConnectionTestReport m_report;
    StageList* m_stages;
    QLabel* m_summary;
    QPushButton* m_cancel;
    QPushButton* m_copy;
    QLabel* m_pinText;
    QFrame* m_pinBox;
    QCheckBox* m_compared;
    QPushButton* m_pin;
    QLabel* m_dateText;
    QFrame* m_dateBox;
    QPushButton* m_date;
};

} // namespace duskwatch
