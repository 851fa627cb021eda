#include "wording/sentences.h"

#include <QCoreApplication>

namespace bihuan {

namespace {

constexpr Sentence kFileSentences[] = {
    {"storage.read_only",
     QT_TRANSLATE_NOOP("problem", "The data folder cannot be written to; nothing was "
                                  "changed. Check its permissions, or choose another data folder.")},
    {"storage.damaged",
     QT_TRANSLATE_NOOP("problem", "The database is damaged. Do not go on working in this "
                                  "data folder; restore the newest backup into a new one.")},
    {"storage.disk_full", QT_TRANSLATE_NOOP("problem", "The disk is full; nothing was changed. Free some "
                                                       "space and try again.")},
    {"storage.cannot_open",
     QT_TRANSLATE_NOOP("problem", "The database cannot be opened. Check that the data "
                                  "folder is there and that you may read and write it.")},
    {"storage.not_a_database",
     QT_TRANSLATE_NOOP(
         "problem",
         "The file bihuan.db of the data folder is not a "
         "database of this program. Restore a backup into a new data folder, or choose another one.")},
    {"storage.newer_schema",
     QT_TRANSLATE_NOOP("problem", "The data folder was written by a newer version of "
                                  "the program (its schema is %1, this program knows %2); nothing was "
                                  "changed. Install the newer version.")},

    {"file.not_found", QT_TRANSLATE_NOOP("problem", "There is no such file or folder. Check the name and "
                                                    "where it lies.")},
    {"file.no_permission", QT_TRANSLATE_NOOP("problem", "You may not read or write here. Change the "
                                                        "permissions, or choose another place.")},
    {"file.failed", QT_TRANSLATE_NOOP("problem", "The file could not be read or written (%1). Check the disk "
                                                 "or the network drive, and try again.")},

    {"intake.not_a_file", QT_TRANSLATE_NOOP("problem", "This is not a regular file and cannot be evidence. "
                                                       "Choose a document, a picture or a folder of them.")},
    {"intake.empty_file", QT_TRANSLATE_NOOP("problem", "The file is empty (0 bytes) and was not attached. "
                                                       "Ask for the file again, or choose another one.")},
    {"intake.changed_while_read",
     QT_TRANSLATE_NOOP("problem", "The file was changed while it was being read "
                                  "and was not attached. Wait until it is complete, then attach it again.")},
    {"intake.cancelled", QT_TRANSLATE_NOOP("problem", "Attaching was cancelled; nothing was attached.")},
    {"intake.folder_loop",
     QT_TRANSLATE_NOOP("problem",
                       "A link in this folder leads back into a folder above "
                       "it; nothing was attached. Remove the link, or choose the files themselves.")},

    {"preview.damaged",
     QT_TRANSLATE_NOOP("problem", "The file is damaged, or not what its name says, and cannot be shown. The "
                                  "stored original is unchanged; open a copy, or ask for the file again.")},
    {"preview.stalled",
     QT_TRANSLATE_NOOP("problem", "Reading the file took too long and was stopped. The stored original is "
                                  "unchanged; open a copy with another program.")},

    {"undo.changed_since",
     QT_TRANSLATE_NOOP("problem", "%2 was changed again after this step, so the step "
                                  "cannot be undone by itself. Undo the later changes first.")},
    {"undo.for_good",
     QT_TRANSLATE_NOOP("problem",
                       "This step cannot be undone (%1), because others rely on it. Follow it with what "
                       "is right: sign again, or begin a new edition.")},
    {"undo.record_changed_since",
     QT_TRANSLATE_NOOP("problem", "%1 was changed again after this step, so the "
                                  "step cannot be undone by itself. Undo the later changes first.")},

    {"data.not_empty", QT_TRANSLATE_NOOP("problem", "The folder holds other files already; nothing was "
                                                    "changed. Choose an empty or a new folder.")},
    {"data.not_initialised",
     QT_TRANSLATE_NOOP("problem", "There is no data folder of this program here. "
                                  "Create one (bihuanctl init), or choose another folder.")},
    {"data.bad_connection",
     QT_TRANSLATE_NOOP("problem",
                       "The file connection.json of the data folder cannot "
                       "be used (%1). Correct it, or remove it to work with the database in the folder.")},

    {"case.not_an_example",
     QT_TRANSLATE_NOOP("problem", "This unit task is not the shipped example and was "
                                  "not removed. Only the example can be removed as a whole.")},
    {"case.name_missing", QT_TRANSLATE_NOOP("problem", "A name is missing. Enter the office, the plan, the "
                                                       "task number and the unit.")},

    {"field.control_character",
     QT_TRANSLATE_NOOP("problem", "The text holds a character that cannot be printed (%1, place %2). Delete "
                                  "it and type the place again.")},
    {"field.required", QT_TRANSLATE_NOOP("problem", "This may not be empty. Enter it.")},
    {"measure.not_found", QT_TRANSLATE_NOOP("problem", "The unit task has no measure with the number “%1”. "
                                                       "Look up the numbers in the unit task.")},
    {"evidence.not_found", QT_TRANSLATE_NOOP("problem", "The unit task has no evidence with the code “%1”. "
                                                        "Look up the codes in the unit task.")},

    {"verify.missing",
     QT_TRANSLATE_NOOP(
         "problem",
         "The evidence file “%2” is missing from the store. Restore it from a backup, or attach it again.")},
    {"verify.altered",
     QT_TRANSLATE_NOOP(
         "problem",
         "The stored evidence file “%2” was altered after it was attached. Restore it from a backup.")},
    {"verify.orphaned",
     QT_TRANSLATE_NOOP("problem", "No evidence refers to this stored file. It does no harm; "
                                  "collecting orphans removes it once it is a day old.")},
    {"verify.stranger", QT_TRANSLATE_NOOP("problem", "This file in the evidence store was not put there by "
                                                     "the program. Look at it, and move it elsewhere.")},
    {"verify.audit_broken",
     QT_TRANSLATE_NOOP("problem", "Entry %1 of the audit log was altered, or an entry "
                                  "before it was removed. Compare with a backup to see what it said.")},
    {"verify.foreign_key",
     QT_TRANSLATE_NOOP("problem",
                       "%1, row %2, refers to a record that is not there. Restore the newest sound backup.")},
    {"verify.database", QT_TRANSLATE_NOOP("problem", "The database is damaged (%1). Restore the newest "
                                                     "sound backup into a new data folder.")},

    {"backup.not_for_postgres",
     QT_TRANSLATE_NOOP("problem", "The records lie on a PostgreSQL server, which "
                                  "has its own backup. Have the server's administrator make it (pg_dump).")},
    {"backup.damaged", QT_TRANSLATE_NOOP("problem", "The backup is damaged or incomplete (%1); nothing was "
                                                    "restored. Use another backup.")},
    {"backup.none", QT_TRANSLATE_NOOP("problem", "There is no complete backup in this folder. Choose the "
                                                 "folder into which backups were made.")},
};

} // namespace

std::span<const Sentence> fileSentences()
{
    return kFileSentences;
}

} // namespace bihuan
