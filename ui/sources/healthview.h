// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sources/sourcesettings.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace duskwatch {

class Sparkline;
class Theme;

/// How one event source is, in detail: facts, what came in the last ten minutes, and who sends. Part of its card; works
/// only while it is shown. GUI thread.
class HealthView : public QWidget
{
    Q_OBJECT
public:
    explicit HealthView(const Theme& theme, QWidget* parent = nullptr);
    void setStatus(const SourceStatus& source, std::int64_t nowMs);
    QString peersText() const;

Q_SIGNALS:
    /// The certificate that the source shows is to be saved; PEM.
    void saveCertificateRequested(const QString& source, const QByteArray& pem);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    QLabel* newName(const QString& name);
    QLabel* labelAt(int row, int column);

    const Theme& m_theme;
    QGridLayout* m_facts;
    QVector<QLabel*> m_labels; ///< name and value of each fact in turn
    Sparkline* m_line;
    QLabel* m_recent;
    QLabel* m_peersName;
    QLabel* m_peers;
    QPushButton* m_saveCertificate;
    SourceStatus m_status;
    std::int64_t m_nowMs = 0;
};

} // namespace duskwatch
