// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfinder.h"

#include <QTest>

#include <random>

using namespace duskwatch;

class TestTextFinder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itFindsWhatAPlainLoopFinds()
    {
        std::mt19937 random(7);
        const std::string_view letters = "aAbB\xc3\"@`";
        for (int round = 0; round < 20'000; ++round) {
            std::string bytes;
            for (std::size_t i = random() % 150; i > 0; --i)
                bytes += letters[random() % letters.size()];
            std::string needle;
            for (std::size_t i = 1 + random() % 4; i > 0; --i)
                needle += letters[random() % letters.size()];
            const bool folds = round % 2 == 1;
            const auto fold = [folds](std::string text) {
                if (folds)
                    std::transform(text.begin(), text.end(), text.begin(), foldedByte);
                return text;
            };
            const std::size_t from = random() % 8;
            const std::string own(bytes.data(), bytes.size()); // so that reading beyond it is noticed
            QCOMPARE(TextFinder(needle, folds).find(own, from), fold(bytes).find(fold(needle), from));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextFinder)
#include "tst_textfinder.moc"
