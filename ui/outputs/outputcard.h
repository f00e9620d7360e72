// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/outputs/outputstatus.h"

#include <QFrame>

class QPushButton;

namespace duskwatch {

class ElidedLabel;
class NoteBox;
class StateHead;
class Theme;

/// One running output: where it goes, what it sends, how it is, what can be done with it. GUI thread.
class OutputCard : public QFrame
{
    Q_OBJECT
public:
    explicit OutputCard(const Theme& theme, QWidget* parent = nullptr);
    /// \a sources: names of those it is limited to.
    void setStatus(const OutputStatus& output, const QStringList& sources, std::int64_t nowMs);

Q_SIGNALS:
    void startRequested(duskwatch::OutputId id);
    void stopRequested(duskwatch::OutputId id);
    void editRequested(duskwatch::OutputId id);
    void removeRequested(duskwatch::OutputId id);

private:
    void build();

    const Theme& m_theme;
    OutputId m_id{};
    bool m_stoppable = false;
    StateHead* m_head;
    ElidedLabel* m_place;
    ElidedLabel* m_content;
    ElidedLabel* m_figures;
    NoteBox* m_problem;
    NoteBox* m_notice;
    QPushButton* m_startStop;
    QPushButton* m_edit;
    QPushButton* m_remove;
};

} // namespace duskwatch
