#pragma once

#include "core/casefile.h"
#include "core/chaincode.h"
#include "core/result.h"
#include "services/documentfonts.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>

namespace bihuan {

class FontSet;
class Session;

/// How an opinion is put on paper.
struct OpinionForm
{
    bool letter = false;     ///< 信函式 (GB/T 9704-2012, 10.1) in place of 文件式 (7.2).
    bool draft = false;      ///< The draft mark also where the group has concluded.
    bool archive = false;    ///< PDF/A-1b, for the filed copy.
    bool publicCopy = false; ///< Without telephone numbers.
    bool wordGrid = false;   ///< DOCX with Word's and WPS's own grid of characters.
    int edition = 0;         ///< Of the opinion; 0 for the newest.
    int cycle = 0;           ///< 0 for the newest.
};

/// What an export made.
struct WrittenOpinion
{
    QStringList files{};
    std::vector<DocumentFace> substitutes{}; ///< Faces that stood in for those the standard means.
};

/// One opinion of many that could not be written.
struct FailedOpinion
{
    UnitTaskId id{};
    Error error{};
};

struct WrittenOpinions
{
    QStringList files{};
    std::vector<DocumentFace> substitutes{};
    std::vector<FailedOpinion> failed{};
    bool cancelled = false;
};

/// 验收销号意见 of a unit task, composed from its records by the document template.
/// Pages need a QGuiApplication; they are set in the calling thread.
class OpinionService
{
public:
    explicit OpinionService(Session &session) : m_session(session) {}

    /// The JSON of the document template in force: the office's own, or the one the program brings along.
    Result<QByteArray> templateJson() const;

    /// The text form: one block a line, cells of the table separated by a tab, each line ended by a newline.
    Result<QString> text(UnitTaskId id) const;

    /// What the square on a print of now would say; empty for a draft.
    Result<PaperCode> paperCode(UnitTaskId id) const;

    /// The printed pages as PDF: A4, GB/T 9704-2012 margins and type, fonts embedded. The same records give
    /// the same bytes: the date in it is that of the last change to the unit task. That of an issued edition
    /// is the very file that was issued.
    /// Fails with Invalid when something cannot be set (document.*) or NotFound.
    Result<QByteArray> pdf(UnitTaskId id, const OpinionForm &form = {}) const;

    /// Writes the opinion to `path`; the ending (pdf, docx, png, txt) says in which form. PNG gives a file
    /// for each page, opinion-1.png and so on, at 150 dots an inch. There is either the whole file or none.
    /// Fails with Invalid (opinion.unknown_format), NotFound or Storage.
    Result<WrittenOpinion> write(UnitTaskId id, const QString &path, const OpinionForm &form = {}) const;

    /// Told before each opinion of many: done so far, all. Returns false to stop there.
    using Progress = std::function<bool(int done, int all)>;

    /// Writes many opinions: each to a file of its own where `target` is a folder, named by task and unit;
    /// all into one where it ends in .pdf. What cannot be written is listed with its reason and does not keep
    /// the others back. Fails with Storage when the folder or the file cannot be written.
    Result<WrittenOpinions> writeAll(const std::vector<UnitTaskId> &ids, const QString &target,
                                     const OpinionForm &form = {}, const Progress &progress = {}) const;

private:
    FontSet &fonts() const;

    Session &m_session;
    mutable std::shared_ptr<FontSet> m_fonts{}; ///< Made when first needed: finding the faces takes a while.
};

} // namespace bihuan
