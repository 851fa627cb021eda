#include "core/redaction.h"
#include "support/printers.h"

namespace bihuan {

TEST(Redaction, MasksTheMiddleOfMobileNumbersOnly)
{
    const QString text = u"联系人甲一一，13800000001；值班024-12345678；编号113800000001；12345678901"_s;

    EXPECT_EQ(redacted(text, {Masked::Phones}, {}),
              u"联系人甲一一，138****0001；值班024-12345678；编号113800000001；12345678901"_s);
}

TEST(Redaction, MasksNumbersOfIdentityCards)
{
    EXPECT_EQ(redacted(u"证件11010519491231002X。"_s, {Masked::IdNumbers}, {}),
              u"证件110***********002X。"_s);
    EXPECT_EQ(redacted(u"证件110105194912310021，电话13800000001"_s, publicMasks(), {}),
              u"证件110***********0021，电话138****0001"_s);
}

TEST(Redaction, NamesKeepTheirFirstCharacterAndTheirLength)
{
    EXPECT_EQ(redacted(u"甲一一、乙二，甲一一和丙三三"_s, {Masked::Persons}, {u"甲一一"_s, u"乙二"_s}),
              u"甲某某、乙某，甲某某和丙三三"_s);
}

TEST(Redaction, WhatIsNotAskedForStays)
{
    const QString text = u"甲一一13800000001"_s;

    EXPECT_EQ(redacted(text, {}, {u"甲一一"_s}), text);
}

TEST(Redaction, PrivateAreContactsAndExpertsNotThoseWhoAnswer)
{
    CaseFile file;
    file.application.opinion.contactName = u"甲一一"_s;
    file.roles.push_back({.responsibleLeader = u"庚一一"_s, .contact = u"乙二二"_s});
    file.application.members.push_back({.name = u"丙三三"_s, .expert = true});
    file.application.members.push_back({.name = u"丁四四"_s});

    const auto names = privatePersons(file);

    EXPECT_TRUE(names.contains(u"甲一一"_s) && names.contains(u"乙二二"_s) && names.contains(u"丙三三"_s));
    EXPECT_FALSE(names.contains(u"庚一一"_s) || names.contains(u"丁四四"_s));
}

} // namespace bihuan
