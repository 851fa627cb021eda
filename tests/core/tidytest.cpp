#include "core/tidy.h"

#include <gtest/gtest.h>

namespace bihuan {

namespace {

struct PastedText
{
    const char16_t *pasted;
    const char16_t *tidied;
    std::vector<TidyChange> changes{};
};

/// Pasted texts and what becomes of them.
const std::vector<PastedText> &pastedTexts()
{
    static const std::vector<PastedText> texts{
        {u"每半年至少组织1次学习。", u"每半年至少组织1次学习。"},
        {u"生\u00ad态\u00ad环境\u00ad", u"生态环境", {{TidyKind::SoftHyphens, 3}}},
        {u"生态\u200b环境\ufeff", u"生态环境", {{TidyKind::Invisible, 2}}},
        {u"完成\u00a030\u00a0%", u"完成 30 %", {{TidyKind::OddSpaces, 2}}},
        {u"　　康平县委制定了计划。", u"康平县委制定了计划。", {{TidyKind::OddSpaces, 1}}},
        {u"计划。  ", u"计划。", {{TidyKind::OddSpaces, 1}}},
        {u"共计\t\t12 次", u"共计 12 次", {{TidyKind::OddSpaces, 1}}},
        {u"1.\t建立清单。", u"建立清单。", {{TidyKind::ListNumbers, 1, u"1."_s}}},
        {u"（一）深入学习。", u"深入学习。", {{TidyKind::ListNumbers, 1, u"（一）"_s}}},
        {u"二、加强监管。", u"加强监管。", {{TidyKind::ListNumbers, 1, u"二、"_s}}},
        {u"1.5公里河道完成清淤。", u"1.5公里河道完成清淤。"},
        {u"2021年3月，制定了计划。", u"2021年3月，制定了计划。"},
        {u"建立清单：\n1.问题清单。\n2.责任清单。", u"建立清单：\n1.问题清单。\n2.责任清单。"},
        {u"1.问题清单。\n2.责任清单。", u"1.问题清单。\n2.责任清单。"},
        {u"1.\t问题清单。\n2.\t责任清单。", u"问题清单。\n责任清单。", {{TidyKind::ListNumbers, 2, u"1."_s}}},
        {u"\uf0b7 召开会议。\n• 开展检查。", u"召开会议。\n开展检查。", {{TidyKind::Bullets, 2}}},
        {u"2021年3月，康平县委理论学习中心组制定\n了学习计划，全年共组织了2次专题学习。",
         u"2021年3月，康平县委理论学习中心组制定了学习计划，全年共组织了2次专题学习。",
         {{TidyKind::LineBreaks, 1}}},
        {u"The county party committee has drawn\nup a plan.",
         u"The county party committee has drawn up a plan.",
         {{TidyKind::LineBreaks, 1}}},
        {u"第一段写完了，这里有一个句号在末尾。\n第二段从这里开始。",
         u"第一段写完了，这里有一个句号在末尾。\n第二段从这里开始。"},
        {u"工作目标\n深入学习贯彻习近平生态文明思想，完整准确全面贯彻。",
         u"工作目标\n深入学习贯彻习近平生态文明思想，完整准确全面贯彻。"},
        {u"第一段很长很长很长很长很长很长没有句号\n　　第二段缩进。",
         u"第一段很长很长很长很长很长很长没有句号\n第二段缩进。",
         {{TidyKind::OddSpaces, 1}}},
        {u"第一段。\r\n\r\n第二段。\r\n", u"第一段。\n第二段。", {{TidyKind::BlankLines, 1}}},
        {u"王　五", u"王　五"},
        {u"“（）、；：《》１２", u"“（）、；：《》１２"},
        {u"表格\u0007单元", u"表格单元", {{TidyKind::Invisible, 1}}},
        {u"ئۇ\u200cيغۇر", u"ئۇ\u200cيغۇر"},
        {u"𠮷林", u"𠮷林"},
        {u"", u""},
    };
    return texts;
}

} // namespace

TEST(Tidy, SetsRightWhatWordProcessorsLeaveAndNothingElse)
{
    for (const auto &[pasted, wanted, changes] : pastedTexts()) {
        const auto found = tidied(QString::fromUtf16(pasted));
        EXPECT_EQ(found.text.toStdString(), QString::fromUtf16(wanted).toStdString());
        EXPECT_EQ(found.changes, changes) << QString::fromUtf16(pasted).toStdString();
    }
}

TEST(Tidy, CodesLoseTheirFullWidthFiguresButKeepTheirBrackets)
{
    EXPECT_EQ(halfWidthCode(u"沈环办〔２０２１〕１２号"_s), u"沈环办〔2021〕12号"_s);
    EXPECT_EQ(halfWidthCode(u"１－０３"_s), u"1-03"_s);
    EXPECT_EQ(halfWidthCode(u"（一）Ａ、b"_s), u"（一）A、b"_s);
}

} // namespace bihuan
