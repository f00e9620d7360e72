// SPDX-FileCopyrightText: 2026 The Duskwatch team
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/events/listedtexts.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using namespace duskwatch;

namespace {

using Texts = std::vector<std::string>;

} // namespace

class TestListedTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshOneHasNothing()
    {
        const ListedTexts lists;
        for (const EventList list : {EventList::Tags, EventList::RelatedBreaches}) {
            QVERIFY(lists.isEmpty(list));
            QCOMPARE(lists.texts(list), Texts());
        }
    }

    void listsDoNotMix()
    {
        ListedTexts lists;
        lists.add(EventList::Tags, "Night");
        lists.add(EventList::Techniques, "T1046");
        lists.add(EventList::Tags, "Egress");
        QCOMPARE(lists.texts(EventList::Tags), (Texts{"Night", "Egress"}));
        QCOMPARE(lists.texts(EventList::Techniques), Texts{"T1046"});
        QVERIFY(lists.isEmpty(EventList::PreviousGroups));
    }

    void emptyRepeatedAndTooManyAreLeftOut()
    {
        ListedTexts lists;
        for (const char* text : {"a", "", "b", "a"})
            lists.add(EventList::Tags, text);
        QCOMPARE(lists.texts(EventList::Tags), (Texts{"a", "b"}));
        for (int i = 0; i < 200; ++i)
            lists.add(EventList::Tags, std::to_string(i));
        QCOMPARE(lists.count(EventList::Tags), kMaxListedItems);
        QCOMPARE(lists.texts(EventList::Tags).size(), kMaxListedItems);
    }

    void anyBytesAndLengthsSurvive()
    {
        ListedTexts lists;
        const Texts texts{std::string("a\0b", 3), std::string(255, 'x'), std::string(256, 'y'),
                          std::string(4096, 'z'), "\x01\x02\x03"};
        for (const std::string& text : texts)
            lists.add(EventList::PreviousGroups, text);
        QCOMPARE(lists.texts(EventList::PreviousGroups), texts);
    }

    /// Against four plain lists.
    void anyOrderOfAddingAndClearing()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            ListedTexts lists;
            std::array<Texts, kEventLists> plain;
            for (int step = 0; step < 60; ++step) {
                const std::size_t which = random.bounded(quint32(kEventLists));
                const auto list = static_cast<EventList>(which);
                if (random.bounded(8) == 0) {
                    lists.clear(list);
                    plain[which].clear();
                    continue;
                }
                const std::string text(random.bounded(40U), static_cast<char>('a' + random.bounded(3)));
                lists.add(list, text);
                if (!text.empty() && std::count(plain[which].begin(), plain[which].end(), text) == 0)
                    plain[which].push_back(text);
            }
            for (std::size_t which = 0; which < kEventLists; ++which)
                QCOMPARE(lists.texts(static_cast<EventList>(which)), plain[which]);
        }
    }
};

QTEST_GUILESS_MAIN(TestListedTexts)
#include "tst_listedtexts.moc"
