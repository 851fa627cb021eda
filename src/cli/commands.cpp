#include "cli/commands.h"

#include <algorithm>

namespace bihuan {

namespace {

/// A verb for each move of a case, in the order of the states.
std::vector<Command> moveCommands()
{
    return {
        assignCommand(),   receiveCommand(), startCommand(),        completeCommand(), applyCommand(),
        takeBackCommand(), readCommand(),    reviewCommand(),       returnCommand(),   failCommand(),
        passCommand(),     noticeCommand(),  objectionCommand(),    approveCommand(),  refuseCommand(),
        closeCommand(),    fileCommand(),    keepLongTermCommand(), relapseCommand(),  extendCommand(),
        movesCommand(),    nextCommand(),    settleCommand(),       lookBackCommand(), flowTemplatesCommand(),
    };
}

} // namespace

std::vector<Command> allCommands()
{
    std::vector<Command> commands{
        initCommand(),
        newCommand(),
        importCommand(),
        exportCommand(),
        listCommand(),
        overviewCommand(),
        searchCommand(),
        draftsCommand(),
        reindexCommand(),
        showCommand(),
        setCommand(),
        setManyCommand(),
        attachCommand(),
        evidenceCommand(),
        reuseCommand(),
        dutiesCommand(),
        mapCommand(),
        unmapCommand(),
        draftStatementsCommand(),
        checkCommand(),
        checksCommand(),
        checkRunsCommand(),
        waiveCommand(),
        opinionCommand(),
        opinionsCommand(),
        paperCommand(),
        ledgerCommand(),
        templatesCommand(),
        fontsCommand(),
        auditCommand(),
        undoCommand(),
        removeExampleCommand(),
        verifyCommand(),
        backupCommand(),
        restoreCommand(),
        collectOrphansCommand(),
        statesCommand(),
        workdaysCommand(),
        progressCommand(),
        progressCallCommand(),
        progressWordsCommand(),
        usersCommand(),
        whoamiCommand(),
        reviewSheetCommand(),
        gradeCommand(),
        signCommand(),
        signaturesCommand(),
        issueCommand(),
        editionsCommand(),
        numbersCommand(),
        scanBackCommand(),
    };
    std::ranges::move(moveCommands(), std::back_inserter(commands));
    return commands;
}

} // namespace bihuan
