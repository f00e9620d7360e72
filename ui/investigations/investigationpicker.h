// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/investigationrows.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace duskwatch {

class Investigations;
class Theme;

/// Asks for one investigation by searching: title, device, tag, assignee or number. Late answers are dropped. GUI thread;
/// everything given is borrowed; deletes itself when it is closed.
class InvestigationPicker final : public QDialog
{
    Q_OBJECT
public:
    /// \a sentence says what it is for; \a except is not offered.
    InvestigationPicker(const QString& title, const QString& sentence, InvestigationId except,
                        Investigations& investigations, const Theme& theme, QWidget* parent);

    QLineEdit& text() const { return *m_text; }
    QListWidget& list() const { return *m_list; }

Q_SIGNALS:
    void picked(duskwatch::InvestigationId id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build(const QString& sentence, const QString& button);
    void request();
    void take(const InvestigationList& list);
    void choose();

    static constexpr std::size_t kMaxShown = 200;
    const InvestigationId m_except;
    Investigations& m_investigations;
    const Theme& m_theme;
    quint64 m_job = 0;
    QTimer m_typing;
    QLineEdit* m_text;
    QListWidget* m_list;
    QLabel* m_note;
    QPushButton* m_ok;
};

} // namespace duskwatch
