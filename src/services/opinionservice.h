#pragma once

#include "core/casefile.h"
#include "core/result.h"

#include <QByteArray>

namespace bihuan {

class Session;

/// How an opinion is put on paper.
struct OpinionForm
{
    bool letter = false;  ///< 信函式 (GB/T 9704-2012, 10.1) in place of 文件式 (7.2).
    bool draft = false;   ///< The draft mark also where the group has concluded.
    bool archive = false; ///< PDF/A-1b, for the filed copy.
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

    /// The printed pages as PDF: A4, GB/T 9704-2012 margins and type, fonts embedded. The same records give
    /// the same bytes: the date in it is that of the last change to the unit task.
    /// Fails with Invalid when something cannot be set (document.*) or NotFound.
    Result<QByteArray> pdf(UnitTaskId id, const OpinionForm &form = {}) const;

    /// Writes the opinion to `path`; the ending (pdf, txt) says in which form. There is either the whole
    /// file or none. Fails with Invalid (opinion.unknown_format), NotFound or Storage.
    Result<void> write(UnitTaskId id, const QString &path, const OpinionForm &form = {}) const;

private:
    Session &m_session;
};

} // namespace bihuan
