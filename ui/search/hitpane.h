// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/queryconditions.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace duskwatch {

class ElidedLabel;
class LinePane;
class Theme;

/// One found line beside the results: indented, with what can be done with it and with the member at the cursor. GUI
/// thread.
class HitPane : public QFrame
{
    Q_OBJECT
public:
    explicit HitPane(const Theme& theme, QWidget* parent = nullptr);

    /// \a hasAlert: its event can be looked for in the store.
    void setLine(const QByteArray& line, bool hasAlert);
    void setMessage(const QString& sentence);
    /// The member at the cursor; nothing where it is on none that has one value.
    std::optional<LineMember> member() const;
    LinePane& linePane() const { return *m_pane; }

Q_SIGNALS:
    void showInLogRequested();
    void showAlertRequested();
    void conditionRequested(const duskwatch::LineMember& member, bool exclude);
    void noticed(const QString& sentence);

protected:
    /// A click with Ctrl on a member adds its condition at once.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void showMember();

    const Theme& m_theme;
    LinePane* m_pane;
    ElidedLabel* m_condition;
    QPushButton* m_only;
    QPushButton* m_without;
    QPushButton* m_inLog;
    QPushButton* m_alert;
};

} // namespace duskwatch
