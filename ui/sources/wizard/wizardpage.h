// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sources/wizard/sourcedraft.h"

#include <QWidget>

namespace duskwatch {

/// One page of the wizard: a frame around panels. It shows the draft when it is entered and writes its part into it;
/// the wizard has the buttons and asks what they are to say. GUI thread.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    struct Buttons
    {
        QString primary; ///< the one that Enter presses
        bool primaryEnabled = true;
        QString secondary; ///< empty: none
        bool secondaryEnabled = true;
        QString status; ///< what goes on, or how it ended; may be empty
    };

    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString intro() const = 0;
    virtual void enter(const SourceDraft& draft) = 0;
    virtual void fill(SourceDraft& draft) const = 0;
    virtual Buttons buttons() const { return {tr("&Next"), true, {}, true, {}}; }
    virtual void focusFirst() = 0;
    /// Ends in done() when the page may be left.
    virtual void pressPrimary() { Q_EMIT done(); }
    virtual void pressSecondary() {}

Q_SIGNALS:
    /// What was entered, or what the buttons say, is different.
    void changed();
    void done();
};

} // namespace duskwatch
