#include "core/checks/findings.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace bihuan {

namespace {

/// Issuer, number and year; empty where there is no number. A number that does not say its year is of the
/// year of its document.
QString numberKey(const Evidence &evidence)
{
    QString number = evidence.documentNumber.simplified().remove(u' ');
    if (number.isEmpty())
        return {};
    static const QRegularExpression year(u"[〔\\[（(【][12][0-9]{3}"_s);
    if (!year.match(number).hasMatch() && evidence.documentOn)
        number += u"@%1"_s.arg(evidence.documentOn->year());
    return evidence.issuer.simplified() + u'\n' + number;
}

bool isSamePaper(const Evidence &one, const Evidence &other)
{
    return one.title.simplified() == other.title.simplified() && one.documentOn == other.documentOn;
}

void checkDocumentNumbers(const CheckSubject &subject, Findings &findings) // 09
{
    QHash<QString, QString> codes;
    for (const auto &item : subject.file.evidence) {
        const auto &evidence = item.evidence;
        const QString key = numberKey(evidence);
        if (key.isEmpty())
            continue;
        if (codes.contains(key))
            findings.warn(u"09"_s, {evidence.code}, u"check.document_number_twice"_s,
                          {evidence.documentNumber, codes.value(key)});
        codes.insert(key, evidence.code);
        for (const auto &paper : subject.context.papers) {
            if (numberKey(paper.evidence) == key && !isSamePaper(paper.evidence, evidence))
                findings.warn(u"09"_s, {evidence.code}, u"check.document_number_elsewhere"_s,
                              {evidence.documentNumber, paper.evidence.title, paper.other.taskNumber,
                               paper.other.unit});
        }
    }
}

void checkDocumentDays(const CaseFile &file, Findings &findings) // 10
{
    const auto accepted = file.application.opinion.acceptedOn;
    for (const auto &item : file.evidence) {
        const auto day = item.evidence.documentOn;
        if (!day)
            continue;
        const bool late = std::ranges::any_of(
            item.files, [&](const auto &stored) { return *day > stored.addedAt.toLocalTime().date(); });
        if (accepted && *day > *accepted)
            findings.block(u"10"_s, {item.evidence.code}, u"check.document_after_acceptance"_s,
                           {dayText(*day)});
        else if (late)
            findings.block(u"10"_s, {item.evidence.code}, u"check.document_after_adding"_s, {dayText(*day)});
    }
}

/// The titles that the words say the paper carries out: 贯彻落实《甲》实施方案 gives 甲.
QStringList titlesCarriedOut(const QString &words)
{
    static const QRegularExpression title(
        u"(?:落实|贯彻|执行|转发|按照|根据|依据)[^《》。；]{0,12}《([^》]+)》"_s);
    QStringList titles;
    for (auto it = title.globalMatch(words); it.hasNext();)
        titles << it.next().captured(1);
    return titles;
}

/// The day of the paper with this title: of the plan or of another piece of evidence.
std::optional<QDate> dayOfTitle(const CaseFile &file, const QString &title, const Evidence &but)
{
    if (title == file.plan.title || title == file.plan.shortTitle)
        return file.plan.issuedOn;
    for (const auto &item : file.evidence) {
        if (item.evidence.id != but.id && item.evidence.documentOn && item.evidence.title.contains(title) &&
            !titlesCarriedOut(item.evidence.title).contains(title))
            return item.evidence.documentOn;
    }
    return std::nullopt;
}

void checkSuperiors(const CaseFile &file, Findings &findings) // 11
{
    for (const auto &item : file.evidence) {
        const auto &evidence = item.evidence;
        if (!evidence.documentOn)
            continue;
        for (const auto &title : titlesCarriedOut(evidence.title + u'\n' + evidence.note)) {
            const auto superior = dayOfTitle(file, title, evidence);
            if (superior && *evidence.documentOn < *superior)
                findings.warn(u"11"_s, {evidence.code}, u"check.older_than_superior"_s,
                              {dayText(*evidence.documentOn), title, dayText(*superior)});
        }
    }
}

void checkSameFiles(const CheckSubject &subject, Findings &findings) // 13
{
    QHash<QString, QString> codes;
    for (const auto &item : subject.file.evidence) {
        for (const auto &file : item.files) {
            if (codes.contains(file.sha256))
                findings.warn(u"13"_s, {item.evidence.code, file.sha256}, u"check.same_file_twice"_s,
                              {file.originalName, codes.value(file.sha256)});
            codes.insert(file.sha256, item.evidence.code);
            for (const auto &there : subject.context.files) {
                if (there.sha256 == file.sha256)
                    findings.warn(u"13"_s, {item.evidence.code, file.sha256}, u"check.same_file_elsewhere"_s,
                                  {file.originalName, there.other.taskNumber, there.other.unit, there.code});
            }
        }
    }
}

void checkPhotos(const CaseFile &file, Findings &findings) // 14
{
    static const QRegularExpression after(u"(?:整改|治理|修复|清理|完工|竣工|完成|拆除)[之以]?后"_s);
    const QDate found = file.inspection ? file.inspection->feedbackOn.value_or(QDate()) : QDate();
    for (const auto &item : file.evidence) {
        if (!item.evidence.kind.contains(u"照片"_s))
            continue;
        for (const auto &photo : item.files) {
            const Spot spot{item.evidence.code, photo.sha256};
            if (!photo.photoTakenAt)
                findings.warn(u"14"_s, spot, u"check.photo_undated"_s, {photo.originalName});
            else if (found.isValid() && photo.photoTakenAt->toLocalTime().date() < found &&
                     after.match(item.evidence.title + photo.originalName).hasMatch())
                findings.warn(
                    u"14"_s, spot, u"check.photo_before_finding"_s,
                    {photo.originalName, dayText(photo.photoTakenAt->toLocalTime().date()), dayText(found)});
        }
    }
}

} // namespace

void checkPapers(const CheckSubject &subject, Findings &findings)
{
    checkDocumentNumbers(subject, findings);
    checkDocumentDays(subject.file, findings);
    checkSuperiors(subject.file, findings);
    checkSameFiles(subject, findings);
    checkPhotos(subject.file, findings);
}

} // namespace bihuan
