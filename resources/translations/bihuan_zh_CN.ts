<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Chart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>acceptance unfinished</source>
        <translation>未完成验收</translation>
    </message>
    <message>
        <source>not applied for acceptance</source>
        <translation>未申请验收</translation>
    </message>
    <message>
        <source>completed, not closed</source>
        <translation>已完成、未销号</translation>
    </message>
    <message>
        <source>Completed %1 of %2</source>
        <translation>已完成 %1 / %2</translation>
    </message>
    <message>
        <source>done %1</source>
        <translation>已完成 %1</translation>
    </message>
    <message>
        <source>planned until now %1</source>
        <translation>按计划应完成 %1</translation>
    </message>
    <message>
        <source>No deadline has a day yet.</source>
        <translation>还没有写明日期的时限。</translation>
    </message>
    <message>
        <source>%1 of %2, %3 overdue</source>
        <translation>%1 / %2，超期 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 more units</source>
        <translation>还有 %1 个单位</translation>
    </message>
    <message>
        <source>Units with most overdue: %1 of %2; tasks: %3 of %4</source>
        <translation>列出超期最多的单位 %1 / %2 个，任务 %3 / %4 项</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1，%2：%3，%4</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <source>%1 d overdue</source>
        <translation>超期 %1 天</translation>
    </message>
    <message>
        <source>%1 d left</source>
        <translation>剩 %1 天</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Attached: %1. To take it back: bihuanctl undo %2</source>
        <translation>已上传：%1。如要撤销：bihuanctl undo %2</translation>
    </message>
    <message>
        <source>store files as evidence of a measure</source>
        <translation>把文件上传为某条措施的佐证材料</translation>
    </message>
    <message>
        <source>Number of the unit task.</source>
        <translation>任务号。</translation>
    </message>
    <message>
        <source>Files, or folders of files.</source>
        <translation>文件，或装有文件的文件夹。</translation>
    </message>
    <message>
        <source>Number of the measure as printed; 2 means 2. too.</source>
        <translation>措施编号，按原文；2 也可指 2.。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>修改</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>After</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>show who changed what</source>
        <translation>查看操作日志</translation>
    </message>
    <message>
        <source>Number of the unit task; all when left out.</source>
        <translation>任务号；省略则为全部。</translation>
    </message>
    <message>
        <source>Only this field, such as task.deadline_text.</source>
        <translation>只看此字段，如 task.deadline_text。</translation>
    </message>
    <message>
        <source>Backed up to %1. Files: %2, of them new: %3.</source>
        <translation>已备份到 %1。文件 %2 个，其中新增 %3 个。</translation>
    </message>
    <message>
        <source>write a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Folder for backups; files that are there already are not copied again.</source>
        <translation>存放备份的文件夹；已有的文件不再复制。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>工作记录</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Evidence statement</source>
        <translation>佐证对应情况</translation>
    </message>
    <message>
        <source>Unit task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>整改任务</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>督察指出的问题</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>整改目标</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Completion of the goal</source>
        <translation>整改目标完成情况</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下步工作要求</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>验收结果</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>验收结论</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Stored files removed: %1.</source>
        <translation>已删除孤立文件 %1 个。</translation>
    </message>
    <message>
        <source>remove stored files that nothing refers to, once a day old</source>
        <translation>删除满一天且无人引用的入库文件</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>可试：%1</translation>
    </message>
    <message>
        <source>Work in this data folder.</source>
        <translation>使用此数据目录。</translation>
    </message>
    <message>
        <source>Speak zh or en; else as the system does.</source>
        <translation>使用 zh 或 en；否则随系统。</translation>
    </message>
    <message>
        <source>Name for the audit log; else the login name.</source>
        <translation>操作日志中的姓名；否则用登录名。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>Rectification tasks, from the finding to the acceptance opinion.</source>
        <translation>整改任务，从督察问题到验收销号意见。</translation>
    </message>
    <message>
        <source>bihuanctl COMMAND --help explains one command.</source>
        <translation>bihuanctl 命令 --help 可查看该命令的说明。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>缺少 %1。</translation>
    </message>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>参数“%1”多余。</translation>
    </message>
    <message>
        <source>“%1” is not a number of a record.</source>
        <translation>“%1”不是记录号。</translation>
    </message>
    <message>
        <source>The option %1 is missing.</source>
        <translation>缺少选项 %1。</translation>
    </message>
    <message>
        <source>There is no language “%1”. Use zh or en.</source>
        <translation>没有语言“%1”。请用 zh 或 en。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>以 JSON 输出。</translation>
    </message>
    <message>
        <source>The answer could not be written. See whether the disk is full.</source>
        <translation>结果无法输出。请检查磁盘是否已满。</translation>
    </message>
    <message>
        <source>One of the commands above.</source>
        <translation>上列命令之一。</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>已写入 %1。</translation>
    </message>
    <message>
        <source>write a unit task with its files as a package</source>
        <translation>把任务及其文件导出为任务包</translation>
    </message>
    <message>
        <source>New folder, or a .zip.</source>
        <translation>新文件夹，或 .zip 文件。</translation>
    </message>
    <message>
        <source>Imported as unit task %1.</source>
        <translation>已导入为任务 %1。</translation>
    </message>
    <message>
        <source>--update and --example exclude each other.</source>
        <translation>--update 与 --example 不能同时使用。</translation>
    </message>
    <message>
        <source>take in a unit-task package</source>
        <translation>导入任务包</translation>
    </message>
    <message>
        <source>A unit-task.json, or a folder or .zip with one and its files.</source>
        <translation>unit-task.json，或含有它及其文件的文件夹或 .zip。</translation>
    </message>
    <message>
        <source>Bring a unit task that is here already to what the package says.</source>
        <translation>已有该任务时，按任务包更新。</translation>
    </message>
    <message>
        <source>Mark it as the example, which can be removed as a whole.</source>
        <translation>标为示例，可整体删除。</translation>
    </message>
    <message>
        <source>The data folder %1 is ready.</source>
        <translation>数据目录 %1 已就绪。</translation>
    </message>
    <message>
        <source>make the data folder with an empty database</source>
        <translation>建立数据目录和空数据库</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>任务号</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Implemented</source>
        <translation>落实</translation>
    </message>
    <message>
        <source>Evidenced</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>list unit tasks</source>
        <translation>列出任务</translation>
    </message>
    <message>
        <source>Only in this state; may be repeated.</source>
        <translation>只列此状态，可重复使用。</translation>
    </message>
    <message>
        <source>Only with these words.</source>
        <translation>只列含有这些词的。</translation>
    </message>
    <message>
        <source>Unit task %1 was made.</source>
        <translation>已新建任务 %1。</translation>
    </message>
    <message>
        <source>make an empty unit task</source>
        <translation>新建空任务</translation>
    </message>
    <message>
        <source>Name of the office that issues the opinion.</source>
        <translation>出具意见的办公室名称。</translation>
    </message>
    <message>
        <source>Title of the plan, without title marks.</source>
        <translation>整改方案名称，不带书名号。</translation>
    </message>
    <message>
        <source>Number of the task as printed.</source>
        <translation>任务编号，按原文。</translation>
    </message>
    <message>
        <source>Name of the responsible unit.</source>
        <translation>责任单位名称。</translation>
    </message>
    <message>
        <source>write the acceptance opinion</source>
        <translation>输出验收销号意见</translation>
    </message>
    <message>
        <source>The example was removed. To bring it back: bihuanctl undo %1</source>
        <translation>已删除示例。如要恢复：bihuanctl undo %1</translation>
    </message>
    <message>
        <source>remove the example</source>
        <translation>删除示例</translation>
    </message>
    <message>
        <source>Restored into %1.</source>
        <translation>已恢复到 %1。</translation>
    </message>
    <message>
        <source>make a data folder from a backup</source>
        <translation>从备份恢复出数据目录</translation>
    </message>
    <message>
        <source>One backup, or the folder of backups: then the newest.</source>
        <translation>某个备份，或存放备份的文件夹（取最新的）。</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>现已如此，无需修改。</translation>
    </message>
    <message>
        <source>Saved. To take it back: bihuanctl undo %1</source>
        <translation>已保存。如要撤销：bihuanctl undo %1</translation>
    </message>
    <message>
        <source>“%1” is not a JSON value.</source>
        <translation>“%1”不是 JSON 值。</translation>
    </message>
    <message>
        <source>change one field of a unit task</source>
        <translation>修改任务的一个字段</translation>
    </message>
    <message>
        <source>Path as in the package, such as measures[0].text.</source>
        <translation>任务包中的路径，如 measures[0].text。</translation>
    </message>
    <message>
        <source>The new text.</source>
        <translation>新内容。</translation>
    </message>
    <message>
        <source>VALUE is JSON: 3, true, null, a list.</source>
        <translation>VALUE 为 JSON：3、true、null 或列表。</translation>
    </message>
    <message>
        <source>show a unit task</source>
        <translation>显示任务</translation>
    </message>
    <message>
        <source>Undone. To bring it back: bihuanctl undo %1</source>
        <translation>已撤销。如要恢复：bihuanctl undo %1</translation>
    </message>
    <message>
        <source>take back one step</source>
        <translation>撤销一步</translation>
    </message>
    <message>
        <source>Number of the step; audit lists them.</source>
        <translation>步骤号，可用 audit 查看。</translation>
    </message>
    <message>
        <source>Files checked: %1. Log entries checked: %2.</source>
        <translation>已检查文件 %1 个，日志 %2 条。</translation>
    </message>
    <message>
        <source>Everything is sound.</source>
        <translation>一切完好。</translation>
    </message>
    <message>
        <source>Damage was found.</source>
        <translation>发现损坏。</translation>
    </message>
    <message>
        <source>look for damage in database, log and files</source>
        <translation>检查数据库、日志和文件有无损坏</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示本帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>There is no style “%1”: use file or letter.</source>
        <translation>没有“%1”这种格式：请用 file 或 letter。</translation>
    </message>
    <message>
        <source>Head of the paper, file or letter; else file.</source>
        <translation>文头格式：file（文件式）或 letter（信函式），默认 file。</translation>
    </message>
    <message>
        <source>Mark every page as a draft.</source>
        <translation>每页加“草稿”标记。</translation>
    </message>
    <message>
        <source>Unit tasks that can be searched: %1.</source>
        <translation>可检索的任务：%1 项。</translation>
    </message>
    <message>
        <source>make the search index anew, and read all files again</source>
        <translation>重建检索索引，并重新读取所有文件</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>find words in all texts and files</source>
        <translation>在所有文字和文件中查找</translation>
    </message>
    <message>
        <source>Words; all of them must stand in the unit task.</source>
        <translation>要查找的词；同一任务中须全部出现。</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>应用字体</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>实用字体</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>代用</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Folder of free fonts: %1</source>
        <translation>自由字体文件夹：%1</translation>
    </message>
    <message>
        <source>say which fonts documents are set in</source>
        <translation>列出公文所用字体</translation>
    </message>
    <message>
        <source>PDF/A-1b, for the filed copy.</source>
        <translation>PDF/A-1b 格式，用于归档。</translation>
    </message>
    <message>
        <source>Unit task %1: %2</source>
        <translation>任务 %1：%2</translation>
    </message>
    <message>
        <source>Files written: %1. Opinions that failed: %2.</source>
        <translation>写出文件 %1 个，未能生成的意见 %2 份。</translation>
    </message>
    <message>
        <source>“%1” is no number of a unit task.</source>
        <translation>“%1”不是任务号。</translation>
    </message>
    <message>
        <source>write many acceptance opinions</source>
        <translation>批量生成验收销号意见</translation>
    </message>
    <message>
        <source>Numbers of unit tasks; all when left out.</source>
        <translation>任务号；不写则为全部。</translation>
    </message>
    <message>
        <source>Folder for a PDF each, or one file that ends in .pdf.</source>
        <translation>每份一个 PDF 的文件夹，或以 .pdf 结尾的一个文件。</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>File that ends in .pdf, .docx, .png or .txt; .png gives one for each page.</source>
        <translation>以 .pdf、.docx、.png 或 .txt 结尾的文件；.png 每页一个文件。</translation>
    </message>
    <message>
        <source>DOCX with the grid of Word and WPS; else one that every program sets alike.</source>
        <translation>DOCX 采用 Word、WPS 的字符网格；默认采用各软件排版一致的网格。</translation>
    </message>
    <message>
        <source>Working days: %1. Calendar days: %2.</source>
        <translation>工作日：%1天；自然日：%2天。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2024-09-29.</source>
        <translation>“%1”不是日期。请写成 2024-09-29 的形式。</translation>
    </message>
    <message>
        <source>count working days, first and last day counted</source>
        <translation>计算工作日天数（首日、末日均计入）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>By</source>
        <translation>由谁</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>所需条件</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>show the table of states: who may move a unit task, and what it takes</source>
        <translation>显示状态流转表：谁可以流转、需要什么条件</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Measure %1
  now:   %2
  draft: %3</source>
        <translation>措施 %1
  现有：%2
  起草：%3</translation>
    </message>
    <message>
        <source>There is nothing to propose: no evidence, or the texts say it already.</source>
        <translation>没有可起草的内容：尚无佐证材料，或文字已与矩阵一致。</translation>
    </message>
    <message>
        <source>draft section 5 from the matrix; stores it only with --take</source>
        <translation>按矩阵起草第五部分；加 --take 才保存</translation>
    </message>
    <message>
        <source>For this measure only.</source>
        <translation>只针对这条措施。</translation>
    </message>
    <message>
        <source>Put the drafts in the place of the present texts.</source>
        <translation>用起草文字替换现有文字。</translation>
    </message>
    <message>
        <source>There is no sufficiency “%1”. Use one of: %2</source>
        <translation>没有充分性“%1”。可用的值：%2</translation>
    </message>
    <message>
        <source>say that a piece of evidence proves a measure</source>
        <translation>把佐证材料对应到措施</translation>
    </message>
    <message>
        <source>Code of the evidence, such as 1-03.</source>
        <translation>佐证材料编号，如 1-03。</translation>
    </message>
    <message>
        <source>Pages that prove it.</source>
        <translation>起证明作用的页码。</translation>
    </message>
    <message>
        <source>What it proves, in one sentence.</source>
        <translation>证明了什么，一句话。</translation>
    </message>
    <message>
        <source>sufficient, partial or insufficient; empty for none.</source>
        <translation>sufficient（充分）、partial（部分）或 insufficient（不足）；留空表示未评。</translation>
    </message>
    <message>
        <source>take a piece of evidence off a measure; the piece stays</source>
        <translation>取消佐证材料与措施的对应，材料仍保留</translation>
    </message>
    <message>
        <source>%1: %2. The report for %3 is due on %4.</source>
        <translation>%1：%2。%3的进展须在 %4 前报送。</translation>
    </message>
    <message>
        <source>“%1” is not known. Use one of: %2.</source>
        <translation>不认识“%1”。请用以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is no day of a month.</source>
        <translation>“%1”不是一个月里的日子。</translation>
    </message>
    <message>
        <source>show or set how a plan calls for progress</source>
        <translation>查看或设置方案的调度周期</translation>
    </message>
    <message>
        <source>Number of the plan; bihuanctl progress plans lists them.</source>
        <translation>方案编号；用 bihuanctl progress plans 列出。</translation>
    </message>
    <message>
        <source>month, quarter or half_year.</source>
        <translation>month（每月）、quarter（每季度）或 half_year（每半年）。</translation>
    </message>
    <message>
        <source>Day of the month by which to report; 0 is the last one.</source>
        <translation>报送截止日（几号）；0 表示月底。</translation>
    </message>
    <message>
        <source>Due in the month after the period.</source>
        <translation>在调度期的次月截止。</translation>
    </message>
    <message>
        <source>Due in the last month of the period.</source>
        <translation>在调度期的最后一个月截止。</translation>
    </message>
    <message>
        <source>First period that is called.</source>
        <translation>从哪一期开始调度。</translation>
    </message>
    <message>
        <source>“%1” is no period. Write it as 2026-11, 2026Q4 or 2026H2.</source>
        <translation>“%1”不是调度期。请写成 2026-11、2026Q4 或 2026H2。</translation>
    </message>
    <message>
        <source>“%1” is no grade. Use one of: %2.</source>
        <translation>“%1”不是进度等次。请用以下之一：%2。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-11-25.</source>
        <translation>“%1”不是日期。请写成 2024-09-29 的形式。 {1”?} {2026-11-25.?}</translation>
    </message>
    <message>
        <source>show and enter what the units report, period by period</source>
        <translation>查看和填报各单位各期的整改进展（调度）</translation>
    </message>
    <message>
        <source>2026-11, 2026Q4 or 2026H2.</source>
        <translation>2026-11、2026Q4 或 2026H2。</translation>
    </message>
    <message>
        <source>Number or title of the plan; the only one when left out.</source>
        <translation>方案编号或名称；只有一个方案时可不写。</translation>
    </message>
    <message>
        <source>First period listed; else from January.</source>
        <translation>列出的第一期；不写即从一月起。</translation>
    </message>
    <message>
        <source>Last period listed; else the current one.</source>
        <translation>列出的最后一期；不写即到本期。</translation>
    </message>
    <message>
        <source>Word for the grade, or its code.</source>
        <translation>进度等次的用词，或其代码。</translation>
    </message>
    <message>
        <source>What was done.</source>
        <translation>做了什么。</translation>
    </message>
    <message>
        <source>What stands in the way.</source>
        <translation>存在什么问题。</translation>
    </message>
    <message>
        <source>What comes next.</source>
        <translation>下一步打算。</translation>
    </message>
    <message>
        <source>Day of the report; else now.</source>
        <translation>报送日期；不写即现在。</translation>
    </message>
    <message>
        <source>Why it is returned, or set against the rule.</source>
        <translation>退回或人工认定的理由。</translation>
    </message>
    <message>
        <source>Task whose grade is set; else the plan&apos;s.</source>
        <translation>认定哪个任务的等次；不写即整个方案。</translation>
    </message>
    <message>
        <source>Store the proposal.</source>
        <translation>把建议存入。</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>进度等次</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>建议等次</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Returned because</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>All units</source>
        <translation>全部单位</translation>
    </message>
    <message>
        <source>Unit tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>show or change the words for grades</source>
        <translation>查看或修改进度等次用词</translation>
    </message>
    <message>
        <source>Word to be added, or to get another meaning.</source>
        <translation>要增加的词，或要改变含义的词。</translation>
    </message>
    <message>
        <source>What it means: done, on_schedule or behind.</source>
        <translation>含义：done、on_schedule 或 behind。</translation>
    </message>
    <message>
        <source>It also says that the work is kept up.</source>
        <translation>同时表示长期坚持。</translation>
    </message>
    <message>
        <source>Word to be taken off the list; reports keep it.</source>
        <translation>要从列表中去掉的词；已报的仍保留。</translation>
    </message>
    <message>
        <source>  proposed: %1</source>
        <translation>  建议：%1</translation>
    </message>
    <message>
        <source>Say what each file&apos;s name and first page tell about it; nothing of it is stored.</source>
        <translation>按文件名和首页列出各项建议；不保存。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>list the evidence of a unit task, with hints</source>
        <translation>列出任务的佐证材料和提示</translation>
    </message>
    <message>
        <source>use a piece of evidence that another unit task has</source>
        <translation>选用其他任务已有的佐证材料</translation>
    </message>
    <message>
        <source>Number of the unit task that has it.</source>
        <translation>已有该材料的任务号。</translation>
    </message>
    <message>
        <source>list, plans, show, enter, submit, take-in, return, prefill, set-grade or print; list when left out.</source>
        <translation>list、plans、show、enter、submit、take-in、return、prefill、set-grade 或 print；不写即 list。</translation>
    </message>
    <message>
        <source>Number of the unit task; for set-grade and print the period.</source>
        <translation>任务号；set-grade 和 print 时为调度期。</translation>
    </message>
    <message>
        <source>PDF into which the table is printed.</source>
        <translation>进展调度表存为这个 PDF。</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>密码：</translation>
    </message>
    <message>
        <source>Name of the member of the acceptance group; else who acts by --as.</source>
        <translation>验收组成员姓名；不写则为 --as 的用户。</translation>
    </message>
    <message>
        <source>Act as this user. The password comes from $BIHUAN_PASSWORD, the terminal or stdin.</source>
        <translation>以此用户身份操作。密码取自 $BIHUAN_PASSWORD、终端或标准输入。</translation>
    </message>
    <message>
        <source>There is no grade “%1”: use one of %2.</source>
        <translation>没有评价“%1”：请用 %2 之一。</translation>
    </message>
    <message>
        <source>record what a member of the acceptance group found about a measure</source>
        <translation>记录验收组成员对一项措施的评价</translation>
    </message>
    <message>
        <source>Printed number of the measure.</source>
        <translation>措施的印刷编号。</translation>
    </message>
    <message>
        <source>met, mostly_met, not_met or not_applicable.</source>
        <translation>met、mostly_met、not_met 或 not_applicable。</translation>
    </message>
    <message>
        <source>Remark; an empty one takes the old one away.</source>
        <translation>评语；写空则去掉原评语。</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>New password:</source>
        <translation>新密码：</translation>
    </message>
    <message>
        <source>Present password:</source>
        <translation>现密码：</translation>
    </message>
    <message>
        <source>The password was changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>There is no role “%1”: use one of %2.</source>
        <translation>没有角色“%1”：请用 %2 之一。</translation>
    </message>
    <message>
        <source>“%1” is none of %2.</source>
        <translation>“%1”不是 %2 之一。</translation>
    </message>
    <message>
        <source>list, add and change the users of the office</source>
        <translation>列出、添加和更改办公室用户</translation>
    </message>
    <message>
        <source>list, add, role, disable, enable or password.</source>
        <translation>list、add、role、disable、enable 或 password。</translation>
    </message>
    <message>
        <source>Whom it is about.</source>
        <translation>涉及的用户。</translation>
    </message>
    <message>
        <source>clerk, reviewer, leader or administrator.</source>
        <translation>clerk、reviewer、leader 或 administrator。</translation>
    </message>
    <message>
        <source>Name of a new user; else the login.</source>
        <translation>新用户姓名；不写则同登录名。</translation>
    </message>
    <message>
        <source>Role of a new user; else clerk.</source>
        <translation>新用户角色；不写则为经办人。</translation>
    </message>
    <message>
        <source>not logged in; may only read</source>
        <translation>未登录，只能查看</translation>
    </message>
    <message>
        <source>say who acts, and in which role</source>
        <translation>显示当前用户及角色</translation>
    </message>
    <message>
        <source>Only of this responsible unit; may be repeated.</source>
        <translation>只列这个责任单位的，可重复。</translation>
    </message>
    <message>
        <source>Only of the plan with this title.</source>
        <translation>只列这个方案的。</translation>
    </message>
    <message>
        <source>Only of the task with this number.</source>
        <translation>只列这一项任务的。</translation>
    </message>
    <message>
        <source>Only with a deadline on this day or later, 2024-12-31.</source>
        <translation>只列时限在这一天或之后的，如 2024-12-31。</translation>
    </message>
    <message>
        <source>Only with a deadline on this day or earlier.</source>
        <translation>只列时限在这一天或之前的。</translation>
    </message>
    <message>
        <source>Only with this mark; may be repeated: %1.</source>
        <translation>只列有这种情形的，可重复：%1。</translation>
    </message>
    <message>
        <source>“%1” is not a day. Write it as 2024-12-31.</source>
        <translation>“%1”不是日期。请写成 2024-12-31。</translation>
    </message>
    <message>
        <source>--%1 does not take “%2”. Use one of: %3.</source>
        <translation>--%1 不接受“%2”。可用：%3。</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>--count counts groups: say which with --group.</source>
        <translation>--count 统计各组件数，请用 --group 说明按什么分组。</translation>
    </message>
    <message>
        <source>“%1” is not a number of lines.</source>
        <translation>“%1”不是行数。</translation>
    </message>
    <message>
        <source>Columns to sort by, the first one first; “-” before one for descending: %1.</source>
        <translation>排序的列，依次排列，前面加“-”为降序：%1。</translation>
    </message>
    <message>
        <source>What stands together: %1.</source>
        <translation>按什么分组：%1。</translation>
    </message>
    <message>
        <source>The groups and how many are in each.</source>
        <translation>列出各组和件数。</translation>
    </message>
    <message>
        <source>The first so many only.</source>
        <translation>只列前若干行。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>  of them closed</source>
        <translation>  其中：已销号</translation>
    </message>
    <message>
        <source>  of them acceptance unfinished</source>
        <translation>  其中：未完成验收</translation>
    </message>
    <message>
        <source>  of them not applied</source>
        <translation>  其中：未申请验收</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>A day is written as 2024-12-31.</source>
        <translation>日期请写成 2024-12-31。</translation>
    </message>
    <message>
        <source>how everything stands: what is due, returned or missing, and how far units are</source>
        <translation>总体情况：到期、退回、缺材料的，各单位进展</translation>
    </message>
    <message>
        <source>Deadlines as of this day; today unless told.</source>
        <translation>按哪一天计算时限，默认今天。</translation>
    </message>
    <message>
        <source>Changed: %1, so already: %2.</source>
        <translation>已修改 %1 件，原已如此 %2 件。</translation>
    </message>
    <message>
        <source>To take it back: bihuanctl undo %1</source>
        <translation>如要撤销：bihuanctl undo %1</translation>
    </message>
    <message>
        <source>“%1” cannot be set in many at once. Use one of: %2.</source>
        <translation>“%1”不能批量修改。可用：%2。</translation>
    </message>
    <message>
        <source>Say how many would change, and change nothing.</source>
        <translation>只说明会改几件，不做修改。</translation>
    </message>
    <message>
        <source>change one field of all unit tasks that the conditions choose</source>
        <translation>批量修改符合条件的任务的一个栏目</translation>
    </message>
    <message>
        <source>One of: %1.</source>
        <translation>可用：%1。</translation>
    </message>
    <message>
        <source>The new text; true or false for long_term.</source>
        <translation>新的内容；long_term 用 true 或 false。</translation>
    </message>
    <message>
        <source>Nothing stands against the next step.</source>
        <translation>没有妨碍下一步的问题。</translation>
    </message>
    <message>
        <source>let pass</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>“%1” is no value for --%2. Use one of: %3.</source>
        <translation>“%1”不能用于 --%2，请使用：%3。</translation>
    </message>
    <message>
        <source>Name a unit task, or --all.</source>
        <translation>请指明整改任务编号，或使用 --all。</translation>
    </message>
    <message>
        <source>say what stands against the next step</source>
        <translation>列出妨碍下一步的问题</translation>
    </message>
    <message>
        <source>Keep the run with the case: application, final_opinion, closing, asked.</source>
        <translation>把本次体检随案保存：application、final_opinion、closing、asked。</translation>
    </message>
    <message>
        <source>Ask for this step: application, opinion, closing.</source>
        <translation>按该步骤体检：application、opinion、closing。</translation>
    </message>
    <message>
        <source>Check the whole list and count.</source>
        <translation>对整个清单体检并计数。</translation>
    </message>
    <message>
        <source>With --all: unit tasks in this state; may be repeated.</source>
        <translation>与 --all 同用：只查该状态的任务，可重复。</translation>
    </message>
    <message>
        <source>With --all: unit tasks of this unit.</source>
        <translation>与 --all 同用：只查该单位的任务。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>list the runs of the checks kept with a unit task</source>
        <translation>列出随案保存的体检记录</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>何时检查</translation>
    </message>
    <message>
        <source>What it sees to</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>list all checks</source>
        <translation>列出全部检查项</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>步骤 %1。</translation>
    </message>
    <message>
        <source>Say --reason, or --take-back.</source>
        <translation>请给出 --reason，或使用 --take-back。</translation>
    </message>
    <message>
        <source>let a warning pass with a reason</source>
        <translation>说明理由后放行一项警告</translation>
    </message>
    <message>
        <source>Number of the check.</source>
        <translation>检查编号。</translation>
    </message>
    <message>
        <source>Place of the finding, where the check found several.</source>
        <translation>问题位置（同一检查有多处时）。</translation>
    </message>
    <message>
        <source>Why it may pass; kept.</source>
        <translation>放行理由，随案保存。</translation>
    </message>
    <message>
        <source>Take back what was let pass.</source>
        <translation>撤回放行。</translation>
    </message>
    <message>
        <source>Typed at</source>
        <translation>输入时间</translation>
    </message>
    <message>
        <source>list texts that were being typed when the program was cut off</source>
        <translation>列出程序意外中止时正在输入的文字</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Duties entered: %1.</source>
        <translation>已录入要求 %1 项。</translation>
    </message>
    <message>
        <source>count the duties of a unit task by period, and what its measures propose</source>
        <translation>按时段统计一项任务的要求，并列出措施文字里的建议</translation>
    </message>
    <message>
        <source>Enter the duties that the texts of the measures propose.</source>
        <translation>录入措施文字里建议的要求。</translation>
    </message>
    <message>
        <source>There is no register “%1”. Use one of: %2.</source>
        <translation>没有“%1”这种台账。可用：%2。</translation>
    </message>
    <message>
        <source>write a register of unit tasks</source>
        <translation>生成整改台账</translation>
    </message>
    <message>
        <source>File that ends in .pdf, .docx, .png, .txt or .csv.</source>
        <translation>文件名以 .pdf、.docx、.png、.txt 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>ledger or closing_summary; else ledger.</source>
        <translation>ledger（整改台账）或 closing_summary（销号汇总表）；不写为 ledger。</translation>
    </message>
    <message>
        <source>There is no paper “%1”. Use one of: %2.</source>
        <translation>没有“%1”这种文书。可用：%2。</translation>
    </message>
    <message>
        <source>write another paper of a unit task</source>
        <translation>生成其他文书</translation>
    </message>
    <message>
        <source>File that ends in .pdf, .docx, .png or .txt.</source>
        <translation>文件名以 .pdf、.docx、.png 或 .txt 结尾。</translation>
    </message>
    <message>
        <source>For the public: numbers and private persons are masked.</source>
        <translation>公开件：隐去电话号码和个人姓名。</translation>
    </message>
    <message>
        <source>The day that the paper bears, as 2022-12-01; else today.</source>
        <translation>文书日期，写作 2022-12-01；不写为今天。</translation>
    </message>
    <message>
        <source>The document number of a letter or notice.</source>
        <translation>函件或通知的发文字号。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2022-12-01.</source>
        <translation>“%1”不是日期。请写作 2022-12-01。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>the office&apos;s own</source>
        <translation>本单位模板</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>The built-in template is in force.</source>
        <translation>已恢复使用内置模板。</translation>
    </message>
    <message>
        <source>The template is sound.</source>
        <translation>模板没有问题。</translation>
    </message>
    <message>
        <source>The template is in force.</source>
        <translation>模板已启用。</translation>
    </message>
    <message>
        <source>There is no “%1” here. Use one of: %2.</source>
        <translation>没有“%1”这种操作。可用：%2。</translation>
    </message>
    <message>
        <source>Say which template, and for check and set which file.</source>
        <translation>请写明是哪个模板；check 和 set 还要写明文件。</translation>
    </message>
    <message>
        <source>list, show, check and replace document templates</source>
        <translation>列出、查看、检查和更换文书模板</translation>
    </message>
    <message>
        <source>list, show, check, set or reset.</source>
        <translation>list（列出）、show（查看）、check（检查）、set（启用）或 reset（恢复内置）。</translation>
    </message>
    <message>
        <source>Code of the template, as list shows it.</source>
        <translation>模板代码，见 list。</translation>
    </message>
    <message>
        <source>The template to check or to put in force.</source>
        <translation>要检查或启用的模板文件。</translation>
    </message>
    <message>
        <source>Without telephone numbers, for the public.</source>
        <translation>公开件：不含电话号码。</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>The application is read; it cannot be taken back any more.</source>
        <translation>申请已收阅，此后不能撤回。</translation>
    </message>
    <message>
        <source>Why; kept with the case.</source>
        <translation>书面理由，随案保存。</translation>
    </message>
    <message>
        <source>take an application back that the office has not read</source>
        <translation>撤回办公室尚未收阅的申请</translation>
    </message>
    <message>
        <source>return an application for completion</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>Only the papers: the case stays applied and gets a new version of them.</source>
        <translation>只退材料：仍为已申请，补正后重新报送材料。</translation>
    </message>
    <message>
        <source>do not pass: the unit goes on working</source>
        <translation>验收不通过，责任单位继续整改</translation>
    </message>
    <message>
        <source>refuse the approval; the review is held again</source>
        <translation>审定驳回，重新验收</translation>
    </message>
    <message>
        <source>open the next cycle of a closed case that came back</source>
        <translation>已销号问题反弹，开启新一轮整改</translation>
    </message>
    <message>
        <source>note that the office has read the application</source>
        <translation>登记办公室已收阅申请</translation>
    </message>
    <message>
        <source>Old deadline</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>New deadline</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>%1 (late)</source>
        <translation>%1（逾期申请）</translation>
    </message>
    <message>
        <source>Saved. It was asked for after the deadline and is marked late.</source>
        <translation>已保存。申请日期晚于原时限，已标为逾期申请。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>“%1” is not one of %2.</source>
        <translation>“%1”不在可选项中：%2。</translation>
    </message>
    <message>
        <source>ask for a later deadline, or decide about it</source>
        <translation>申请延期，或批复延期申请</translation>
    </message>
    <message>
        <source>list, ask, grant or refuse.</source>
        <translation>list（列出）、ask（申请）、grant（同意）或 refuse（不同意）。</translation>
    </message>
    <message>
        <source>ask: the new deadline as it will be printed.</source>
        <translation>ask：新时限，按将来印出的文字填写。</translation>
    </message>
    <message>
        <source>ask: why; kept with the case.</source>
        <translation>ask：申请理由，随案保存。</translation>
    </message>
    <message>
        <source>ask: change to long-term instead of a later day.</source>
        <translation>ask：改为持续整改，而不是推迟日期。</translation>
    </message>
    <message>
        <source>ask --long-term: what is reached at this stage.</source>
        <translation>ask --long-term：阶段性目标。</translation>
    </message>
    <message>
        <source>ask --long-term: day of the next review.</source>
        <translation>ask --long-term：下次核查日期。</translation>
    </message>
    <message>
        <source>grant, refuse: who decided.</source>
        <translation>grant、refuse：批复人。</translation>
    </message>
    <message>
        <source>grant, refuse: number of the document.</source>
        <translation>grant、refuse：批复文号。</translation>
    </message>
    <message>
        <source>Day of the request or of the decision; else today.</source>
        <translation>申请或批复日期，不写为今天。</translation>
    </message>
    <message>
        <source>hand a unit task over to its unit</source>
        <translation>把整改任务交办给责任单位</translation>
    </message>
    <message>
        <source>sign a unit task in at the unit</source>
        <translation>责任单位签收</translation>
    </message>
    <message>
        <source>Name and telephone of the unit&apos;s contact.</source>
        <translation>责任单位联系人姓名和电话。</translation>
    </message>
    <message>
        <source>begin the work, with the first progress</source>
        <translation>开始整改，须已有第一次进展</translation>
    </message>
    <message>
        <source>report that all measures are done</source>
        <translation>报告全部措施已完成</translation>
    </message>
    <message>
        <source>apply for acceptance</source>
        <translation>申请验收</translation>
    </message>
    <message>
        <source>Day of the application; else today.</source>
        <translation>申请日期，不写为今天。</translation>
    </message>
    <message>
        <source>Head of the unit who signs.</source>
        <translation>签署申请的单位负责人。</translation>
    </message>
    <message>
        <source>What the unit&apos;s own check found.</source>
        <translation>单位自查情况。</translation>
    </message>
    <message>
        <source>begin the review by the acceptance group</source>
        <translation>验收组开始验收</translation>
    </message>
    <message>
        <source>pass, with the opinion and all signatures</source>
        <translation>通过验收，须有意见和全部签字</translation>
    </message>
    <message>
        <source>publish the notice; its days are counted</source>
        <translation>发布公示，并计算公示天数</translation>
    </message>
    <message>
        <source>First day of the notice.</source>
        <translation>公示首日。</translation>
    </message>
    <message>
        <source>Last day, counted in.</source>
        <translation>公示末日（计入）。</translation>
    </message>
    <message>
        <source>Where it is published: newspaper, web address, board.</source>
        <translation>公示载体：报纸、网址或公告栏。</translation>
    </message>
    <message>
        <source>The length as the notice states it; else as counted.</source>
        <translation>公示上写明的期限，不写则按计算结果。</translation>
    </message>
    <message>
        <source>Who receives objections.</source>
        <translation>受理部门。</translation>
    </message>
    <message>
        <source>Telephone of the desk.</source>
        <translation>受理电话。</translation>
    </message>
    <message>
        <source>Postal address of the desk.</source>
        <translation>受理地址。</translation>
    </message>
    <message>
        <source>Postal code of the desk.</source>
        <translation>受理邮编。</translation>
    </message>
    <message>
        <source>E-mail of the desk.</source>
        <translation>受理电子邮箱。</translation>
    </message>
    <message>
        <source>approve the closing</source>
        <translation>审定，同意拟销号</translation>
    </message>
    <message>
        <source>Day of the decision; else today.</source>
        <translation>审定日期，不写为今天。</translation>
    </message>
    <message>
        <source>Who decided: the leading group, a named leader.</source>
        <translation>审定人：领导小组或有关领导。</translation>
    </message>
    <message>
        <source>close the case, with number and date of the document</source>
        <translation>销号，填写销号文件的文号和日期</translation>
    </message>
    <message>
        <source>Number of the closing document.</source>
        <translation>销号文件文号。</translation>
    </message>
    <message>
        <source>Day of closing; else today.</source>
        <translation>销号日期，不写为今天。</translation>
    </message>
    <message>
        <source>record that the closing has been filed above</source>
        <translation>登记销号已向上级备案</translation>
    </message>
    <message>
        <source>Number of the receipt.</source>
        <translation>备案回执编号。</translation>
    </message>
    <message>
        <source>Day of the receipt; else today.</source>
        <translation>回执日期，不写为今天。</translation>
    </message>
    <message>
        <source>Filed with; else as the flow says.</source>
        <translation>备案单位，不写则按流程模板。</translation>
    </message>
    <message>
        <source>Day on which it was sent.</source>
        <translation>报送日期。</translation>
    </message>
    <message>
        <source>keep a closed case up, with the day of its follow-up</source>
        <translation>转入长期坚持，填写后续核查日期</translation>
    </message>
    <message>
        <source>Day of the next look-back.</source>
        <translation>下次回头看日期。</translation>
    </message>
    <message>
        <source>Done: %1. The case is now: %2.</source>
        <translation>已办理：%1。当前状态：%2。</translation>
    </message>
    <message>
        <source>What has to be done or handed in; may be repeated.</source>
        <translation>需要补充办理或补报的内容，可重复。</translation>
    </message>
    <message>
        <source>The same for one measure, by its place: 2=TEXT.</source>
        <translation>针对某项措施，按序号：2=内容。</translation>
    </message>
    <message>
        <source>The same for one piece of evidence, by its code: 1-03=TEXT.</source>
        <translation>针对某件佐证材料，按编号：1-03=内容。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>enter, answer or uphold an objection to the notice</source>
        <translation>登记、答复公示异议，或认定异议成立</translation>
    </message>
    <message>
        <source>list, add, answer, uphold (review again) or rework.</source>
        <translation>list（列出）、add（登记）、answer（答复）、uphold（成立，重新验收）或 rework（成立，继续整改）。</translation>
    </message>
    <message>
        <source>Which one of the list, from 1.</source>
        <translation>列表中的序号，从1起。</translation>
    </message>
    <message>
        <source>add: what is objected to.</source>
        <translation>add：异议内容。</translation>
    </message>
    <message>
        <source>add: unit or person.</source>
        <translation>add：unit（单位）或 person（个人）。</translation>
    </message>
    <message>
        <source>answer: how it was handled.</source>
        <translation>answer：处理情况。</translation>
    </message>
    <message>
        <source>uphold, rework: why; kept with the case.</source>
        <translation>uphold、rework：理由，随案保存。</translation>
    </message>
    <message>
        <source>Day of receipt or of the answer; else today.</source>
        <translation>收到或答复日期，不写为今天。</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>New cases</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>show and change how cases go; cases under way stay as they are</source>
        <translation>查看和修改流程模板；已在办理的不受影响</translation>
    </message>
    <message>
        <source>list, show, set, add, remove, choose (for new cases) or follow (for one case).</source>
        <translation>list（列出）、show（查看）、set（修改）、add（新增）、remove（删除）、choose（用于新任务）或 follow（用于某一任务）。</translation>
    </message>
    <message>
        <source>Code of the template; set, add: a file with its JSON.</source>
        <translation>模板代码；set、add 时为 JSON 文件。</translation>
    </message>
    <message>
        <source>follow: number of the unit task.</source>
        <translation>follow：整改任务的序号。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>已开展</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽取日期</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>任务数</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>已回头看</translation>
    </message>
    <message>
        <source>Relapsed</source>
        <translation>反弹</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>反弹率</translation>
    </message>
    <message>
        <source>draw, plan and enter look-backs; what is due after acceptance</source>
        <translation>抽取、安排、登记回头看；查看验收后的到期事项</translation>
    </message>
    <message>
        <source>draw, draws, list, plan, record, rates or calendar.</source>
        <translation>draw（抽取）、draws（抽取记录）、list（名单）、plan（安排）、record（登记）、rates（反弹率）或 calendar（销号日历）。</translation>
    </message>
    <message>
        <source>plan, record: number of the unit task.</source>
        <translation>plan、record：整改任务的序号。</translation>
    </message>
    <message>
        <source>draw: the seed; the same one draws the same cases.</source>
        <translation>draw：种子；同一种子抽出同一名单。</translation>
    </message>
    <message>
        <source>draw: share of each unit&apos;s cases; else 20.</source>
        <translation>draw：每个单位的抽取比例，不写为20%。</translation>
    </message>
    <message>
        <source>draw: least of each unit; else 1.</source>
        <translation>draw：每个单位至少抽取数，不写为1。</translation>
    </message>
    <message>
        <source>draw: only cases closed since.</source>
        <translation>draw：只抽此日起销号的。</translation>
    </message>
    <message>
        <source>draw: only cases closed until.</source>
        <translation>draw：只抽此日止销号的。</translation>
    </message>
    <message>
        <source>draw, plan: day by which to look back.</source>
        <translation>draw、plan：回头看截止日期。</translation>
    </message>
    <message>
        <source>record: who looked back.</source>
        <translation>record：核查人员。</translation>
    </message>
    <message>
        <source>record: what was found.</source>
        <translation>record：核查情况。</translation>
    </message>
    <message>
        <source>record: visit, undisclosed_visit, drone or sample.</source>
        <translation>record：visit（现场核查）、undisclosed_visit（暗访）、drone（无人机）或 sample（采样）。</translation>
    </message>
    <message>
        <source>record: day of the look-back; else today.</source>
        <translation>record：核查日期，不写为今天。</translation>
    </message>
    <message>
        <source>record: the problem has come back.</source>
        <translation>record：问题反弹。</translation>
    </message>
    <message>
        <source>record: day of the follow-up.</source>
        <translation>record：后续核查日期。</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>尚缺</translation>
    </message>
    <message>
        <source>show the moves that a case has made</source>
        <translation>查看本案的流转记录</translation>
    </message>
    <message>
        <source>show the moves that are open, and what is missing for each</source>
        <translation>查看可办理的流转，以及各自还缺什么</translation>
    </message>
    <message>
        <source>settle a supplementary requirement</source>
        <translation>办结一条补充要求</translation>
    </message>
    <message>
        <source>Which one of all, in the order of the moves.</source>
        <translation>第几条，按流转先后。</translation>
    </message>
    <message>
        <source>What was done about it.</source>
        <translation>补充办理情况。</translation>
    </message>
    <message>
        <source>Day on which it was settled; else today.</source>
        <translation>办结日期，不写为今天。</translation>
    </message>
    <message>
        <source>end of the notice</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>look-back</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>已导入：%1。</translation>
    </message>
    <message>
        <source>First day; or “import”, to take in the holidays of a year.</source>
        <translation>首日；或 import，导入年度放假安排。</translation>
    </message>
    <message>
        <source>Last day; with import: the file.</source>
        <translation>末日；import 时为文件。</translation>
    </message>
    <message>
        <source>The log has no entry with this code: it is not the one that the paper was printed from, or it was cut or written anew.</source>
        <translation>日志中没有此核验码对应的记录：本数据不是该纸件打印时的数据，或日志被截断、重写。</translation>
    </message>
    <message>
        <source>The log has this entry, but what stands before it was altered.</source>
        <translation>日志中有此记录，但其之前的内容已被改动。</translation>
    </message>
    <message>
        <source>The log still holds this past: entry %1 of %2 by %3; %4 entries came later. %5</source>
        <translation>日志仍保有该时点：第 %1 条，%2，%3；其后又有 %4 条。%5</translation>
    </message>
    <message>
        <source>Say whether the file still holds the past that this code on a paper names.</source>
        <translation>核对数据是否仍保有纸面核验码所指的时点。</translation>
    </message>
    <message>
        <source>Edition %1 was begun. It has to be signed and issued.</source>
        <translation>已开始第 %1 版，须签字并签发。</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>list the editions of the opinion, or begin a new one</source>
        <translation>列出意见的各版次，或新开版次</translation>
    </message>
    <message>
        <source>Begin the next edition of an issued opinion.</source>
        <translation>对已签发的意见新开版次。</translation>
    </message>
    <message>
        <source>Issued: edition %1, %2. Code on the paper: %3</source>
        <translation>已签发：第 %1 版，%2。纸面核验码：%3</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>无文号</translation>
    </message>
    <message>
        <source>issue the opinion: freeze it, number it, keep its PDF</source>
        <translation>签发意见：固定内容、编号并存入 PDF</translation>
    </message>
    <message>
        <source>Number of the paper; else the next one of the pattern.</source>
        <translation>发文字号；不写则按格式取下一个。</translation>
    </message>
    <message>
        <source>Day of issue; else today.</source>
        <translation>签发日期；不写则为今天。</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Pattern: %1. Next: %2</source>
        <translation>格式：%1。下一个：%2</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>list, reserve and void the numbers of issued papers</source>
        <translation>列出、预留、作废发文字号</translation>
    </message>
    <message>
        <source>Which office; else the only one.</source>
        <translation>哪个办公室；不写则为唯一的一个。</translation>
    </message>
    <message>
        <source>Set the pattern; {year} and {number} are filled in.</source>
        <translation>设定格式；{year}、{number} 会被填入。</translation>
    </message>
    <message>
        <source>Of this year; else the present one.</source>
        <translation>年份；不写则为今年。</translation>
    </message>
    <message>
        <source>Keep the next numbers back.</source>
        <translation>预留其后若干个文号。</translation>
    </message>
    <message>
        <source>Make this number void.</source>
        <translation>作废此文号。</translation>
    </message>
    <message>
        <source>Why.</source>
        <translation>原因。</translation>
    </message>
    <message>
        <source>This edition; else the newest.</source>
        <translation>版次；不写则为最新版。</translation>
    </message>
    <message>
        <source>Of this cycle; else the newest.</source>
        <translation>轮次；不写则为最新一轮。</translation>
    </message>
    <message>
        <source>Filed as %1 of unit task %2, edition %3.</source>
        <translation>已归为任务 %2 的材料 %1，第 %3 版。</translation>
    </message>
    <message>
        <source>What was signed on paper is what is stored.</source>
        <translation>纸面所签内容与现存内容一致。</translation>
    </message>
    <message>
        <source>What is stored has been changed since this page was printed.</source>
        <translation>此页打印之后，现存内容已有改动。</translation>
    </message>
    <message>
        <source>The log still holds the past that the code %1 names.</source>
        <translation>日志仍保有核验码 %1 所指的时点。</translation>
    </message>
    <message>
        <source>The log does not hold the past that the code %1 names.</source>
        <translation>日志不再保有核验码 %1 所指的时点。</translation>
    </message>
    <message>
        <source>file a scanned signed page by its code, and compare</source>
        <translation>按二维码归入扫描的签字页并核对</translation>
    </message>
    <message>
        <source>Picture or PDF of the page.</source>
        <translation>该页的图片或 PDF。</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>代签人</translation>
    </message>
    <message>
        <source>Dissent</source>
        <translation>不同意见</translation>
    </message>
    <message>
        <source>say who has signed, and whose signature fell</source>
        <translation>列出签字情况及须重签者</translation>
    </message>
    <message>
        <source>Password of the signature:</source>
        <translation>签字密码：</translation>
    </message>
    <message>
        <source>%1 has signed the content %2.</source>
        <translation>%1 已签字，内容摘要 %2。</translation>
    </message>
    <message>
        <source>--ink and --drawn exclude each other.</source>
        <translation>--ink 与 --drawn 不能同时使用。</translation>
    </message>
    <message>
        <source>sign the opinion for a member of the acceptance group</source>
        <translation>为验收组成员签字</translation>
    </message>
    <message>
        <source>Who signs in the member&apos;s place.</source>
        <translation>代签人。</translation>
    </message>
    <message>
        <source>What the member does not agree with.</source>
        <translation>不同意见的内容。</translation>
    </message>
    <message>
        <source>The member has signed on paper.</source>
        <translation>成员已在纸面签字。</translation>
    </message>
    <message>
        <source>With --ink: the scanned page.</source>
        <translation>与 --ink 同用：扫描的签字页。</translation>
    </message>
    <message>
        <source>Picture of the signature, printed in the column.</source>
        <translation>签名图片，印在签字栏中。</translation>
    </message>
    <message>
        <source>Day of signing; else today.</source>
        <translation>签字日期；不写则为今天。</translation>
    </message>
    <message>
        <source>There is no state “%1”. Use one of: %2.</source>
        <translation>没有“%1”这个状态。请从以下选用：%2。</translation>
    </message>
    <message>
        <source>Only of this responsible unit.</source>
        <translation>只限该责任单位。</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Changed since</source>
        <translation>之后改动</translation>
    </message>
    <message>
        <source>show how far a member of the acceptance group is, and what changed since</source>
        <translation>显示验收组成员评审到哪里，看过之后有什么改动</translation>
    </message>
    <message>
        <source>Note that the member looks at this measure now.</source>
        <translation>记下该成员此刻看了这条措施。</translation>
    </message>
    <message>
        <source>Of this flow template; else the usual one.</source>
        <translation>按此流程模板；不指定则用通行流程。</translation>
    </message>
    <message>
        <source>Draw it, as SVG.</source>
        <translation>画成图（SVG）。</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Duty</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>频次</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>主体</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级/职称</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签字</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>not rated</source>
        <translation>未评</translation>
    </message>
    <message>
        <source>p. %1</source>
        <translation>第 %1 页</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the evidence</source>
        <translation>筛选佐证材料</translation>
    </message>
    <message>
        <source>Only what belongs to no measure</source>
        <translation>只看未对应措施的</translation>
    </message>
    <message>
        <source>No evidence here yet. Open a unit task and drop files on the measure that they prove.</source>
        <translation>还没有佐证材料。打开一项任务，把文件拖到它所证明的措施上。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Go to its unit task</source>
        <translation>转到所属任务</translation>
    </message>
</context>
<context>
    <name>EvidencePreview</name>
    <message>
        <source>Compare with</source>
        <translation>对比</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>In a window of its own</source>
        <translation>另开窗口</translation>
    </message>
    <message>
        <source>Files of the evidence</source>
        <translation>材料的文件</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Find in the file</source>
        <translation>在文件中查找</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>文件文字</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>title (Xiaobiaosong)</source>
        <translation>标题（小标宋）</translation>
    </message>
    <message>
        <source>body (Fangsong)</source>
        <translation>正文（仿宋）</translation>
    </message>
    <message>
        <source>headings (Heiti)</source>
        <translation>一级标题（黑体）</translation>
    </message>
    <message>
        <source>headings (Kaiti)</source>
        <translation>二级标题（楷体）</translation>
    </message>
    <message>
        <source>page numbers and tables (Songti)</source>
        <translation>页码和表格（宋体）</translation>
    </message>
    <message>
        <source>No font has these characters: %1</source>
        <translation>没有字体含有这些字：%1</translation>
    </message>
    <message>
        <source>Font for %1: %2 in place of %3.</source>
        <translation>%1用 %2 代替 %3。</translation>
    </message>
    <message>
        <source>Font for %1: %2 for these characters: %3</source>
        <translation>%1中这些字用 %2：%3</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>“%1” is not a day. Write it as 2022-09-28 or 2022年9月28日.</source>
        <translation>“%1”不是日期，请写成 2022-09-28 或 2022年9月28日。</translation>
    </message>
    <message>
        <source>“%1” is not a number. Write it in figures.</source>
        <translation>“%1”不是数字，请用阿拉伯数字填写。</translation>
    </message>
    <message>
        <source>“%1” is none of the choices. Choose one from the list.</source>
        <translation>“%1”不在选项中，请从列表中选择。</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>&amp;New unit task…</source>
        <translation>新建任务(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Import unit task…</source>
        <translation>导入任务(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export unit task…</source>
        <translation>导出任务(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Add the example</source>
        <translation>加入示例(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the example</source>
        <translation>移除示例(&amp;R)</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Add &amp;measure</source>
        <translation>添加措施(&amp;M)</translation>
    </message>
    <message>
        <source>Attach &amp;evidence…</source>
        <translation>添加佐证材料(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>总览(&amp;O)</translation>
    </message>
    <message>
        <source>Unit &amp;tasks</source>
        <translation>任务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>佐证材料(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Acceptance</source>
        <translation>验收(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Preview of the opinion</source>
        <translation>意见预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>全屏(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Larger type</source>
        <translation>放大字号(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller type</source>
        <translation>缩小字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Usual type</source>
        <translation>标准字号(&amp;U)</translation>
    </message>
    <message>
        <source>Show the &amp;data folder</source>
        <translation>打开数据文件夹(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>关于(&amp;A)</translation>
    </message>
    <message>
        <source>Opinions of the &amp;list</source>
        <translation>批量出意见(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save opinion…</source>
        <translation>保存意见(&amp;S)…</translation>
    </message>
    <message>
        <source>Save a PDF &amp;each…</source>
        <translation>每项各存一个 PDF(&amp;E)…</translation>
    </message>
    <message>
        <source>Save all in &amp;one PDF…</source>
        <translation>全部存成一个 PDF(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Print all…</source>
        <translation>全部打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Search &amp;everywhere…</source>
        <translation>全局查找(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Matrix</source>
        <translation>对应矩阵(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Progress</source>
        <translation>调度(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>使用手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>文书(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Users…</source>
        <translation>用户(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;view of the measures</source>
        <translation>逐条评审(&amp;V)</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Copying evidence</source>
        <translation>正在复制佐证材料</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>No evidence yet. Drop files or a folder on the measure that they prove.</source>
        <translation>还没有佐证材料。把文件或文件夹拖到它所证明的措施上。</translation>
    </message>
    <message>
        <source>Drag a piece onto the measure that it proves</source>
        <translation>把材料拖到它所证明的措施上</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Remove measure</source>
        <translation>删除措施</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What the unit undertakes to do</source>
        <translation>责任单位承诺做什么</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>+ Duty</source>
        <translation>＋ 要求</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>What was done for this measure, as section 3 of the opinion prints it</source>
        <translation>这条措施落实了什么，按意见第三部分所印填写</translation>
    </message>
    <message>
        <source>Dated events</source>
        <translation>进展记录</translation>
    </message>
    <message>
        <source>+ Event</source>
        <translation>＋ 进展</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Drop files or folders here, or paste a screenshot with Ctrl+V.</source>
        <translation>把文件或文件夹拖到这里，或按 Ctrl+V 粘贴截图。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>What the evidence proves</source>
        <translation>佐证情况</translation>
    </message>
    <message>
        <source>The sentence of section 5, ending with the measure it corresponds to</source>
        <translation>意见第五部分的一句，以“与整改措施 N 相对应”结尾</translation>
    </message>
</context>
<context>
    <name>Moment</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>NewUnitTaskDialog</name>
    <message>
        <source>New unit task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>One unit&apos;s share of a task of a rectification plan. Everything else is entered on its page.</source>
        <translation>整改方案中一项任务由一个责任单位承担的部分。其余内容在任务页上填写。</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>办公室(&amp;O)</translation>
    </message>
    <message>
        <source>The leading group&apos;s office, in full</source>
        <translation>领导小组办公室全称</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>整改方案(&amp;P)</translation>
    </message>
    <message>
        <source>Title without 《》</source>
        <translation>标题，不带《》</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>任务序号(&amp;T)</translation>
    </message>
    <message>
        <source>第1项</source>
        <translation>第1项</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务序号</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>责任单位(&amp;U)</translation>
    </message>
    <message>
        <source>康平县</source>
        <translation>康平县</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create unit task</source>
        <translation>新建任务</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>at least %1</source>
        <translation>至少%1次</translation>
    </message>
    <message>
        <source>in principle</source>
        <translation>原则上</translation>
    </message>
    <message>
        <source>all %1 periods filled</source>
        <translation>%1个时段均有记录</translation>
    </message>
    <message>
        <source>%1 of %2 periods filled; empty: %3</source>
        <translation>%2个时段中%1个有记录；空缺：%3</translation>
    </message>
    <message>
        <source>to be shown: %1</source>
        <translation>应体现：%1</translation>
    </message>
    <message>
        <source>not graded yet</source>
        <translation>尚未评定</translation>
    </message>
    <message>
        <source>Changed since your last look (%1)</source>
        <translation>您上次查看（%1）后有改动</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>整改措施%1</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>计数要求</translation>
    </message>
    <message>
        <source>Implementation</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Nothing is entered.</source>
        <translation>尚未填写。</translation>
    </message>
    <message>
        <source>What the evidence says</source>
        <translation>佐证说明</translation>
    </message>
    <message>
        <source>Acceptance standard</source>
        <translation>验收参考标准</translation>
    </message>
    <message>
        <source>Grades of the group</source>
        <translation>验收组评定</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>&amp;Reviewer</source>
        <translation>验收人员(&amp;R)</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>验收人员</translation>
    </message>
    <message>
        <source>Large type</source>
        <translation>大字</translation>
    </message>
    <message>
        <source>Large type, for the projector</source>
        <translation>大字显示，供投影使用</translation>
    </message>
    <message>
        <source>Measures graded</source>
        <translation>已评定措施</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>The measure and what was done</source>
        <translation>整改措施与落实情况</translation>
    </message>
    <message>
        <source>Evidence of the measure</source>
        <translation>该措施的佐证材料</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Pre&amp;vious</source>
        <translation>上一项(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一项(&amp;X)</translation>
    </message>
    <message>
        <source>1–4 grade · 0 take back · ← → measure · Space, Shift+Space leaf through the evidence · F2 remark</source>
        <translation>1–4 评定 · 0 撤回 · ← → 换措施 · 空格、Shift+空格 翻看佐证 · F2 备注</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Bihuan cannot start</source>
        <translation>闭环无法启动</translation>
    </message>
</context>
<context>
    <name>StatementBench</name>
    <message>
        <source>Fill all that are empty</source>
        <translation>填写所有空白的</translation>
    </message>
    <message>
        <source>As it is written</source>
        <translation>现有文字</translation>
    </message>
    <message>
        <source>Drafted from the matrix</source>
        <translation>按矩阵起草</translation>
    </message>
    <message>
        <source>Keep the present text</source>
        <translation>保留现有文字</translation>
    </message>
    <message>
        <source>Take over the draft</source>
        <translation>采用起草文字</translation>
    </message>
</context>
<context>
    <name>UnitTaskListPage</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>New unit task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>UnitTaskPage</name>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Finding and goal</source>
        <translation>问题与目标</translation>
    </message>
    <message>
        <source>Finding of the inspection</source>
        <translation>督察指出的问题</translation>
    </message>
    <message>
        <source>The problem, word for word</source>
        <translation>问题原文，一字不改</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>整改目标</translation>
    </message>
    <message>
        <source>What must be true at the end</source>
        <translation>整改最终要达到什么</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>As printed, for example 2021年底前，并长期坚持</source>
        <translation>按原文填写，如：2021年底前，并长期坚持</translation>
    </message>
    <message>
        <source>+ Measure</source>
        <translation>＋ 措施</translation>
    </message>
    <message>
        <source>Goal completion</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>How far the goal is reached</source>
        <translation>整改目标完成到什么程度</translation>
    </message>
    <message>
        <source>Section 4 of the opinion, after the goal</source>
        <translation>意见第四部分，写在目标之后</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下步工作</translation>
    </message>
    <message>
        <source>What remains to be done</source>
        <translation>还要做什么</translation>
    </message>
    <message>
        <source>Section 6 of the opinion</source>
        <translation>意见第六部分</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Day of acceptance</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>2022-09-28</source>
        <translation>2022-09-28</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>验收意见</translation>
    </message>
    <message>
        <source>Section 7 of the opinion</source>
        <translation>意见第七部分</translation>
    </message>
    <message>
        <source>Acceptance group</source>
        <translation>验收组</translation>
    </message>
    <message>
        <source>+ Member</source>
        <translation>＋ 成员</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Plan and office</source>
        <translation>方案与办公室</translation>
    </message>
    <message>
        <source>Title of the plan</source>
        <translation>方案标题</translation>
    </message>
    <message>
        <source>Short title</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Acceptance standard</source>
        <translation>验收标准</translation>
    </message>
    <message>
        <source>Acceptance method</source>
        <translation>销号办法</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>The office calls itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Addressee</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>体检</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>对应矩阵</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>逐条评审</translation>
    </message>
</context>
<context>
    <name>action</name>
    <message>
        <source>made a unit task</source>
        <translation>新建任务</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>added</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>attached files</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>imported a package</source>
        <translation>导入任务包</translation>
    </message>
    <message>
        <source>removed the example</source>
        <translation>删除示例</translation>
    </message>
    <message>
        <source>undid a step</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>mapped evidence to a measure</source>
        <translation>对应佐证材料</translation>
    </message>
    <message>
        <source>took evidence off a measure</source>
        <translation>取消佐证对应</translation>
    </message>
    <message>
        <source>took over drafts of section 5</source>
        <translation>采用起草的佐证情况</translation>
    </message>
    <message>
        <source>entered progress</source>
        <translation>填报了进展</translation>
    </message>
    <message>
        <source>submitted progress</source>
        <translation>报送了进展</translation>
    </message>
    <message>
        <source>took progress in</source>
        <translation>接收了进展</translation>
    </message>
    <message>
        <source>returned progress</source>
        <translation>退回了进展</translation>
    </message>
    <message>
        <source>set the call for progress</source>
        <translation>设置了调度周期</translation>
    </message>
    <message>
        <source>changed the words for grades</source>
        <translation>修改了进度等次用词</translation>
    </message>
    <message>
        <source>set a grade by hand</source>
        <translation>人工认定了等次</translation>
    </message>
    <message>
        <source>cleared a grade set by hand</source>
        <translation>取消了人工认定</translation>
    </message>
    <message>
        <source>reused evidence of another unit task</source>
        <translation>选用其他任务的佐证材料</translation>
    </message>
    <message>
        <source>edited the acceptance</source>
        <translation>修改验收内容</translation>
    </message>
    <message>
        <source>recorded the verdict</source>
        <translation>记录验收结论</translation>
    </message>
    <message>
        <source>graded a measure</source>
        <translation>评价措施</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>recorded a signature</source>
        <translation>登记签字</translation>
    </message>
    <message>
        <source>filed a signed page</source>
        <translation>归入签字页</translation>
    </message>
    <message>
        <source>issued the opinion</source>
        <translation>签发意见</translation>
    </message>
    <message>
        <source>began a new edition</source>
        <translation>新开版次</translation>
    </message>
    <message>
        <source>changed the document numbers</source>
        <translation>更改发文字号</translation>
    </message>
    <message>
        <source>changed the users</source>
        <translation>更改用户</translation>
    </message>
    <message>
        <source>changed the password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>set in many</source>
        <translation>批量修改</translation>
    </message>
    <message>
        <source>ran the checks</source>
        <translation>运行了体检</translation>
    </message>
    <message>
        <source>let a finding pass</source>
        <translation>放行了一项体检问题</translation>
    </message>
    <message>
        <source>took back what was let pass</source>
        <translation>撤回了放行</translation>
    </message>
    <message>
        <source>read the application</source>
        <translation>收阅申请</translation>
    </message>
    <message>
        <source>asked for an extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>decided an extension</source>
        <translation>批复延期</translation>
    </message>
    <message>
        <source>drew look-backs</source>
        <translation>抽取回头看名单</translation>
    </message>
    <message>
        <source>looked back</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>changed a flow template</source>
        <translation>修改流程模板</translation>
    </message>
    <message>
        <source>chose the flow of a case</source>
        <translation>选定本案流程</translation>
    </message>
</context>
<context>
    <name>bihuan::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Bihuan %1</source>
        <translation>闭环 %1</translation>
    </message>
    <message>
        <source>Acceptance and closing of rectification tasks.</source>
        <translation>督察整改验收销号。</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>数据文件夹：%1</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>复制诊断信息(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>Versions, sizes and screen; no names, paths or contents.</source>
        <translation>版本、规模和屏幕信息，没有姓名、路径和内容。</translation>
    </message>
</context>
<context>
    <name>bihuan::BulkEditDialog</name>
    <message>
        <source>Change in %1 unit tasks</source>
        <translation>批量修改 %1 件任务</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新的内容</translation>
    </message>
    <message>
        <source>&amp;Field</source>
        <translation>栏目(&amp;F)</translation>
    </message>
    <message>
        <source>New &amp;value</source>
        <translation>新的内容(&amp;V)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>As on paper, 2025年底前; empty for that of the task</source>
        <translation>照纸面写，如 2025年底前；留空则用任务的时限</translation>
    </message>
    <message>
        <source>%1 would change, %2 hold this already.</source>
        <translation>将修改 %1 件，另有 %2 件已是如此。</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckPanel</name>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>筛选体检问题</translation>
    </message>
    <message>
        <source>&amp;Keep this run</source>
        <translation>保存本次体检(&amp;K)</translation>
    </message>
    <message>
        <source>Stores what was found now with the case, with day and name.</source>
        <translation>把当前体检结果连同日期和姓名随案保存。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close the checks</source>
        <translation>关闭体检</translation>
    </message>
    <message>
        <source>Checks %1</source>
        <comment>before which step</comment>
        <translation>%1体检</translation>
    </message>
    <message>
        <source>Nothing stands against the next step.</source>
        <translation>没有妨碍下一步的问题。</translation>
    </message>
    <message>
        <source>Nothing was found with these words.</source>
        <translation>没有符合筛选条件的问题。</translation>
    </message>
    <message>
        <source>Blocking (%1)</source>
        <translation>阻断（%1）</translation>
    </message>
    <message>
        <source>Warnings (%1)</source>
        <translation>警告（%1）</translation>
    </message>
    <message>
        <source>Notes (%1)</source>
        <translation>提示（%1）</translation>
    </message>
    <message>
        <source>Let pass (%1)</source>
        <translation>已放行（%1）</translation>
    </message>
    <message>
        <source>Kept with the case: %1</source>
        <translation>已随案保存：%1</translation>
    </message>
</context>
<context>
    <name>bihuan::CheckRow</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a check</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Let pass by %1 on %2: %3</source>
        <translation>%1 于 %2 放行：%3</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回放行</translation>
    </message>
    <message>
        <source>Let pass…</source>
        <translation>说明理由放行…</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>前往</translation>
    </message>
    <message>
        <source>Why may this pass? The reason is kept with the case.</source>
        <translation>为何可以放行？理由随案保存。</translation>
    </message>
    <message>
        <source>Reason for letting it pass</source>
        <translation>放行理由</translation>
    </message>
    <message>
        <source>Let pass</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bihuan::CompareView</name>
    <message>
        <source>Before and after</source>
        <translation>整改前后</translation>
    </message>
</context>
<context>
    <name>bihuan::CompareWindow</name>
    <message>
        <source>Compare photographs</source>
        <translation>对比照片</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>左右互换(&amp;W)</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>拍摄于 %1</translation>
    </message>
    <message>
        <source>the file does not say when it was taken</source>
        <translation>文件中没有拍摄时间</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>位置 %1, %2</translation>
    </message>
</context>
<context>
    <name>bihuan::ConflictBar</name>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用对方的</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you began.</source>
        <translation>您编辑期间，他人已修改此处。</translation>
    </message>
    <message>
        <source>Yours:</source>
        <translation>您的：</translation>
    </message>
    <message>
        <source>Theirs:</source>
        <translation>对方的：</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
</context>
<context>
    <name>bihuan::DateField</name>
    <message>
        <source>Calendar (Alt+↓)</source>
        <translation>日历（Alt+↓）</translation>
    </message>
    <message>
        <source>2022-9-28, 2022年9月28日, 9.28, 今天 … · ↑ ↓ a day · Page Up, Page Down a month</source>
        <translation>2022-9-28、2022年9月28日、9.28、今天…… · ↑ ↓ 加减一天 · Page Up、Page Down 加减一月</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
</context>
<context>
    <name>bihuan::DraftRecovery</name>
    <message>
        <source>%1, %2</source>
        <comment>when, field</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 · %4</source>
        <comment>when, field, task, unit</comment>
        <translation>%1，%3 · %4 的“%2”</translation>
    </message>
    <message>
        <source>The place of this text is gone. The text is on the clipboard: paste it where it belongs now.</source>
        <translation>这段文字原来的位置已经不在了。文字已放入剪贴板，请粘贴到现在该在的地方。</translation>
    </message>
</context>
<context>
    <name>bihuan::DutyProposals</name>
    <message>
        <source>The text names a duty: %1</source>
        <translation>措施里写着：%1</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Take and change</source>
        <translation>采纳并修改</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>Take all</source>
        <translation>全部采纳</translation>
    </message>
</context>
<context>
    <name>bihuan::DutyStrip</name>
    <message>
        <source>%1 periods, all filled</source>
        <translation>%1 个时段，都有</translation>
    </message>
    <message>
        <source>%1 periods, %2 filled, empty: %3</source>
        <translation>%1 个时段，%2 个有，缺 %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between periods</comment>
        <translation>、</translation>
    </message>
    <message>
        <source> at least %1</source>
        <comment>times</comment>
        <translation>至少 %1 次</translation>
    </message>
    <message>
        <source> (in principle)</source>
        <translation>（原则上）</translation>
    </message>
    <message>
        <source>Periods of the duties</source>
        <translation>要求的时段</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>period, found, needed</comment>
        <translation>%1：应有 %3 次，已有 %2 次</translation>
    </message>
</context>
<context>
    <name>bihuan::EvidenceIntake</name>
    <message>
        <source>Screenshot %1.png</source>
        <translation>截图 %1.png</translation>
    </message>
</context>
<context>
    <name>bihuan::EvidenceModel</name>
    <message>
        <source>to none</source>
        <translation>未对应</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>对应措施</translation>
    </message>
</context>
<context>
    <name>bihuan::EvidencePage</name>
    <message>
        <source>This evidence lies on paper only; there is no file to open.</source>
        <translation>这份材料只有纸质件，没有可打开的文件。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
</context>
<context>
    <name>bihuan::EvidencePreview</name>
    <message>
        <source>Choose a piece of evidence to see it here.</source>
        <translation>选中一份材料即可在此查看。</translation>
    </message>
    <message>
        <source>This evidence lies on paper only; there is no file to open.</source>
        <translation>这份材料只有纸质件，没有可打开的文件。</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here. Open a copy with the program for it.</source>
        <translation>此处不能显示这种文件。请打开副本，用相应的程序查看。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message>
        <source>pages: %1</source>
        <translation>%1 页</translation>
    </message>
    <message>
        <source>taken %1</source>
        <translation>拍摄于 %1</translation>
    </message>
    <message>
        <source>at %1, %2</source>
        <translation>位置 %1, %2</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
</context>
<context>
    <name>bihuan::EvidenceProposals</name>
    <message>
        <source>Take over what is ticked</source>
        <translation>采用勾选项</translation>
    </message>
    <message>
        <source>The file says of itself</source>
        <translation>文件自身写明</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>题名</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>发文机关</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
</context>
<context>
    <name>bihuan::EvidenceShelf</name>
    <message>
        <source>Evidence of the unit task</source>
        <translation>本任务的佐证材料</translation>
    </message>
    <message>
        <source>to no measure</source>
        <translation>未对应措施</translation>
    </message>
    <message>
        <source>measures: %1</source>
        <translation>对应措施 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::FieldHistoryDialog</name>
    <message>
        <source>&amp;Restore this text</source>
        <translation>恢复这次的文字(&amp;R)</translation>
    </message>
    <message>
        <source>History of “%1”</source>
        <translation>“%1”的历史</translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>谁、什么时候</translation>
    </message>
    <message>
        <source>Text with differences</source>
        <translation>标出改动的文字</translation>
    </message>
    <message>
        <source>Underlined: added with this change. Struck out: removed with it.</source>
        <translation>下划线：这次增加的。删除线：这次删去的。</translation>
    </message>
    <message>
        <source>at the beginning</source>
        <translation>最初</translation>
    </message>
    <message>
        <source>Nothing has been changed here since it was entered.</source>
        <translation>录入以来没有改动过。</translation>
    </message>
</context>
<context>
    <name>bihuan::FilterBar</name>
    <message>
        <source>First day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>&amp;Apply days</source>
        <translation>按日期筛选(&amp;A)</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>%1 起</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 止</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>方案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>时限(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除筛选(&amp;C)</translation>
    </message>
    <message>
        <source>This &amp;month</source>
        <translation>本月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next month</source>
        <translation>下月(&amp;N)</translation>
    </message>
    <message>
        <source>This &amp;quarter</source>
        <translation>本季度(&amp;Q)</translation>
    </message>
    <message>
        <source>This &amp;year</source>
        <translation>今年(&amp;Y)</translation>
    </message>
    <message>
        <source>Remove this condition: %1</source>
        <translation>去掉这个条件：%1</translation>
    </message>
    <message>
        <source>Remove the condition %1</source>
        <translation>去掉条件 %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Plan: %1</source>
        <translation>方案：%1</translation>
    </message>
    <message>
        <source>Task: %1</source>
        <translation>任务：%1</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>时限：%1</translation>
    </message>
</context>
<context>
    <name>bihuan::FlowBar</name>
    <message>
        <source>Moves of the case</source>
        <translation>本案流转</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>By: %1. Then: %2.</source>
        <translation>办理人：%1。办理后：%2。</translation>
    </message>
    <message>
        <source>Still missing:</source>
        <translation>尚缺：</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Signed by</source>
        <translation>签署人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day of the application</source>
        <translation>申请日期(&amp;D)</translation>
    </message>
    <message>
        <source>Self-&amp;check</source>
        <translation>自查情况(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Contact of the unit, with telephone</source>
        <translation>责任单位联系人和电话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Published in</source>
        <translation>公示载体(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>公示首日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day, counted in</source>
        <translation>公示末日（计入）(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Receiving desk</source>
        <translation>受理部门(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>受理电话(&amp;T)</translation>
    </message>
    <message>
        <source>Counted: %1</source>
        <translation>计入天数：%1</translation>
    </message>
    <message>
        <source>&amp;Day of the answer</source>
        <translation>答复日期(&amp;D)</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>决定人(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Day of the decision</source>
        <translation>决定日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number of the closing document</source>
        <translation>销号文件文号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Day of closing</source>
        <translation>销号日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number of the receipt</source>
        <translation>回执编号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Day of the receipt</source>
        <translation>回执日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Filed with</source>
        <translation>备案单位(&amp;F)</translation>
    </message>
    <message>
        <source>Day of &amp;sending</source>
        <translation>报送日期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Day of the next look-back</source>
        <translation>下次回头看日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Mark the application as read</source>
        <translation>登记已收阅申请(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Settle a supplementary requirement…</source>
        <translation>办结补充要求…(&amp;S)</translation>
    </message>
    <message>
        <source>Enter an &amp;objection…</source>
        <translation>登记异议…(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Answer an objection…</source>
        <translation>答复异议…(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Decide the extension…</source>
        <translation>批复延期…(&amp;D)</translation>
    </message>
    <message>
        <source>Ask for an &amp;extension…</source>
        <translation>申请延期…(&amp;E)</translation>
    </message>
    <message>
        <source>Enter a &amp;look-back…</source>
        <translation>登记回头看…(&amp;L)</translation>
    </message>
    <message>
        <source>Enter an objection</source>
        <translation>登记异议</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>提出人(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation>收到日期(&amp;R)</translation>
    </message>
    <message>
        <source>Answer an objection</source>
        <translation>答复异议</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>How it was &amp;handled</source>
        <translation>处理情况(&amp;H)</translation>
    </message>
    <message>
        <source>Ask for an extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>Deadline in force: %1</source>
        <translation>现行时限：%1</translation>
    </message>
    <message>
        <source>&amp;New deadline</source>
        <translation>新时限(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>种类(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Stage goal, when long-term</source>
        <translation>阶段性目标（持续整改时填写）(&amp;S)</translation>
    </message>
    <message>
        <source>Next re&amp;view, when long-term</source>
        <translation>下次核查（持续整改时填写）(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Asked on</source>
        <translation>申请日期(&amp;A)</translation>
    </message>
    <message>
        <source>Decide the extension</source>
        <translation>批复延期</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>批复</translation>
    </message>
    <message>
        <source>From %1 to %2: %3</source>
        <translation>由%1延至%2：%3</translation>
    </message>
    <message>
        <source>Asked for after the deadline.</source>
        <translation>申请日期晚于原时限。</translation>
    </message>
    <message>
        <source>&amp;Decision</source>
        <translation>批复意见(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Number of the document</source>
        <translation>批复文号(&amp;N)</translation>
    </message>
    <message>
        <source>Day of the d&amp;ecision</source>
        <translation>批复日期(&amp;E)</translation>
    </message>
    <message>
        <source>Enter a look-back</source>
        <translation>登记回头看</translation>
    </message>
    <message>
        <source>&amp;Who looked back</source>
        <translation>核查人员(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>What was &amp;found</source>
        <translation>核查情况(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Relapsed</source>
        <translation>是否反弹(&amp;R)</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Settle a supplementary requirement</source>
        <translation>办结补充要求</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>&amp;What was done about it</source>
        <translation>补充办理情况(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Settled on</source>
        <translation>办结日期(&amp;S)</translation>
    </message>
</context>
<context>
    <name>bihuan::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
</context>
<context>
    <name>bihuan::IssuePanel</name>
    <message>
        <source>&amp;Issue</source>
        <translation>签发(&amp;I)</translation>
    </message>
    <message>
        <source>Begin a new edition…</source>
        <translation>新开版次…</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>签发</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>Day of issue</source>
        <translation>签发日期</translation>
    </message>
    <message>
        <source>Freezes the opinion, numbers it and keeps its PDF. What is changed later is a new edition.</source>
        <translation>固定意见内容、编号并存入 PDF；以后的修改须新开版次。</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>第 %1 版</translation>
    </message>
    <message>
        <source>Opens the PDF that was issued.</source>
        <translation>打开签发时的 PDF。</translation>
    </message>
    <message>
        <source>Issued. Code on the paper: %1</source>
        <translation>已签发。纸面核验码：%1</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>新开版次</translation>
    </message>
    <message>
        <source>Why is there a new edition?</source>
        <translation>为何新开版次？</translation>
    </message>
</context>
<context>
    <name>bihuan::LineField</name>
    <message>
        <source>&amp;History of this field…</source>
        <translation>本栏历史(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>bihuan::LoginPage</name>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Stay logged in on this &amp;computer</source>
        <translation>在此电脑上保持登录(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Work without users</source>
        <translation>不设用户，直接使用(&amp;W)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Who administrates?</source>
        <translation>设定管理员</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>The first user manages the others. An office of one person can work without users; they can be added later.</source>
        <translation>第一个用户管理其他用户。只有一人的办公室可以不设用户，以后随时可以添加。</translation>
    </message>
    <message>
        <source>What you were writing is kept. Enter your password to go on.</source>
        <translation>正在填写的内容都已保留。请输入密码继续。</translation>
    </message>
    <message>
        <source>Your role decides what you may do; the log keeps who did what.</source>
        <translation>角色决定可办理的事项；操作日志记录谁做了什么。</translation>
    </message>
    <message>
        <source>&amp;Make the administrator</source>
        <translation>设为管理员(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Log in</source>
        <translation>登录(&amp;L)</translation>
    </message>
</context>
<context>
    <name>bihuan::MainWindow</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Unit tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>This field could not be stored. Correct it, or press Esc in it to have the stored text back.</source>
        <translation>此栏未能保存。请改正，或在其中按 Esc 恢复已保存的文字。</translation>
    </message>
    <message>
        <source>Data folder in order</source>
        <translation>数据完好</translation>
    </message>
    <message>
        <source>Data folder damaged</source>
        <translation>数据有损坏</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Bihuan</source>
        <translation>闭环</translation>
    </message>
    <message>
        <source>Bihuan — %1</source>
        <translation>%1 — 闭环</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again.</source>
        <translation>语言在下次启动时切换。</translation>
    </message>
    <message>
        <source>Import unit task</source>
        <translation>导入任务</translation>
    </message>
    <message>
        <source>Unit tasks (*.zip *.json)</source>
        <translation>任务包 (*.zip *.json)</translation>
    </message>
    <message>
        <source>Importing %1 …</source>
        <translation>正在导入 %1 …</translation>
    </message>
    <message>
        <source>Export unit task</source>
        <translation>导出任务</translation>
    </message>
    <message>
        <source>Unit task (*.zip)</source>
        <translation>任务包 (*.zip)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>已导出到 %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
    <message>
        <source>Save opinion</source>
        <translation>保存意见</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word or WPS (*.docx);;Pictures, one a page (*.png);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Word 或 WPS (*.docx);;图片，每页一张 (*.png);;纯文本 (*.txt)</translation>
    </message>
    <message>
        <source>The list is empty. Change its filter, or enter a task first.</source>
        <translation>列表是空的。请放宽筛选，或先录入任务。</translation>
    </message>
    <message>
        <source>Folder for the opinions</source>
        <translation>存放意见的文件夹</translation>
    </message>
    <message>
        <source>Save all opinions in one PDF</source>
        <translation>全部意见存成一个 PDF</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>验收销号意见</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Changing %1 unit tasks …</source>
        <translation>正在修改 %1 件任务……</translation>
    </message>
    <message>
        <source>Save the overview</source>
        <translation>保存总览</translation>
    </message>
    <message>
        <source>Overview_%1</source>
        <translation>总览_%1</translation>
    </message>
    <message>
        <source>There are no users here, so there is no password to unlock with. Add users first.</source>
        <translation>尚未设用户，没有可用于解锁的密码。请先添加用户。</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>user, role</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>bihuan::MatrixCellEditor</name>
    <message>
        <source>Sufficiency</source>
        <translation>充分性</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>1-3, 5</source>
        <translation>1-3、5</translation>
    </message>
    <message>
        <source>What it proves</source>
        <translation>证明了什么</translation>
    </message>
</context>
<context>
    <name>bihuan::MatrixDelegate</name>
    <message>
        <source>Space maps it</source>
        <translation>按空格键对应</translation>
    </message>
    <message>
        <source>What it proves is not written yet</source>
        <translation>未写证明了什么</translation>
    </message>
</context>
<context>
    <name>bihuan::MatrixHeader</name>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>措施 %1</translation>
    </message>
    <message>
        <source>no evidence</source>
        <translation>无佐证</translation>
    </message>
    <message>
        <source>measures: %1</source>
        <translation>对应措施 %1</translation>
    </message>
    <message>
        <source>to no measure</source>
        <translation>未对应措施</translation>
    </message>
    <message>
        <source>hints: %1</source>
        <translation>提示 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::MatrixModel</name>
    <message>
        <source>not mapped</source>
        <translation>未对应</translation>
    </message>
</context>
<context>
    <name>bihuan::MatrixPage</name>
    <message>
        <source>Measures: %1 · Pieces of evidence: %2 · Mapped: %3</source>
        <translation>措施 %1 条 · 佐证材料 %2 份 · 对应 %3 处</translation>
    </message>
    <message>
        <source>Measures without evidence: %1</source>
        <translation>%1 条措施无佐证</translation>
    </message>
    <message>
        <source>Evidence of no measure: %1</source>
        <translation>%1 份材料未对应措施</translation>
    </message>
    <message>
        <source>Somebody else wrote meanwhile: “%1”. Enter stores yours in its place, Esc leaves theirs.</source>
        <translation>他人刚改为“%1”。按回车用您的文字替换，按 Esc 保留对方的文字。</translation>
    </message>
</context>
<context>
    <name>bihuan::MatrixView</name>
    <message>
        <source>Matrix of measures and evidence</source>
        <translation>措施与佐证材料对应矩阵</translation>
    </message>
</context>
<context>
    <name>bihuan::MeasureCard</name>
    <message>
        <source>Number of the measure</source>
        <translation>措施序号</translation>
    </message>
    <message>
        <source>+ Files…</source>
        <translation>＋ 文件…</translation>
    </message>
    <message>
        <source>+ On paper</source>
        <translation>＋ 纸质件</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>整改措施 %1</translation>
    </message>
    <message>
        <source>Remove measure %1</source>
        <translation>删除整改措施 %1</translation>
    </message>
    <message>
        <source>Add evidence to measure</source>
        <translation>为措施添加佐证材料</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸质件</translation>
    </message>
    <message>
        <source>Copying evidence</source>
        <translation>正在复制佐证材料</translation>
    </message>
</context>
<context>
    <name>bihuan::MessageBar</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>bihuan::MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2022-09-28.</source>
        <translation>“%1”不是日期。请写成 2022-09-28。</translation>
    </message>
</context>
<context>
    <name>bihuan::NoticeDays</name>
    <message>
        <source>Days of the notice</source>
        <translation>公示期各日</translation>
    </message>
</context>
<context>
    <name>bihuan::OpinionBatch</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Opinions of the list</source>
        <translation>批量出意见</translation>
    </message>
    <message>
        <source>Writing opinions …</source>
        <translation>正在生成意见……</translation>
    </message>
    <message>
        <source>Stopped. %1</source>
        <translation>已停止。%1</translation>
    </message>
    <message>
        <source>Printing opinions …</source>
        <translation>正在打印意见……</translation>
    </message>
    <message>
        <source>Opinions done: %1.</source>
        <translation>已完成 %1 份。</translation>
    </message>
    <message>
        <source>Opinions that failed: %1.</source>
        <translation>有 %1 份未能生成。</translation>
    </message>
</context>
<context>
    <name>bihuan::OpinionPreview</name>
    <message>
        <source>Preview of the opinion</source>
        <translation>意见预览</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Pages at a glance</source>
        <translation>页面缩略图</translation>
    </message>
    <message>
        <source>Previous page (Ctrl+Page Up)</source>
        <translation>上一页（Ctrl+Page Up）</translation>
    </message>
    <message>
        <source>Next page (Ctrl+Page Down)</source>
        <translation>下一页（Ctrl+Page Down）</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>整页显示</translation>
    </message>
    <message>
        <source>Fonts that stand in</source>
        <translation>代用字体</translation>
    </message>
    <message>
        <source>Find on the pages (Ctrl+F)</source>
        <translation>在页面中查找（Ctrl+F）</translation>
    </message>
    <message>
        <source>Lines of the title…</source>
        <translation>标题分行…</translation>
    </message>
    <message>
        <source>Save as PDF or for Word…</source>
        <translation>存为 PDF 或 Word 文件…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>打印预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Odd pages…</source>
        <translation>仅奇数页(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Even pages…</source>
        <translation>仅偶数页(&amp;E)…</translation>
    </message>
    <message>
        <source>Find on the pages</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>没有找到</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
</context>
<context>
    <name>bihuan::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Look at the example</source>
        <translation>看看示例</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>New unit task…</source>
        <translation>新建任务…</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>waiting for acceptance: %1</source>
        <translation>待验收：%1</translation>
    </message>
    <message>
        <source>%1 unit tasks</source>
        <translation>%1 件任务</translation>
    </message>
    <message>
        <source>Today nothing waits. %1 in all.</source>
        <translation>今天没有要办的。共 %1。</translation>
    </message>
    <message>
        <source>Today: %1. %2 in all.</source>
        <translation>今天：%1。共 %2。</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成的构成</translation>
    </message>
    <message>
        <source>Planned and done</source>
        <translation>计划与完成</translation>
    </message>
    <message>
        <source>Units by tasks</source>
        <translation>单位 × 任务</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>各单位</translation>
    </message>
    <message>
        <source>States</source>
        <translation>各状态</translation>
    </message>
    <message>
        <source>Welcome. There are no unit tasks yet. Look at the example first: a whole case, with its opinion ready to be printed. It can be removed at any time.</source>
        <translation>欢迎使用。现在还没有任务。先看看示例：一份完整的任务，意见可以直接打印，随时可以移除。</translation>
    </message>
    <message>
        <source>Overview, %1</source>
        <translation>总览（%1）</translation>
    </message>
</context>
<context>
    <name>bihuan::PageCanvas</name>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>bihuan::PagesView</name>
    <message>
        <source>Pages of the opinion</source>
        <translation>意见各页</translation>
    </message>
</context>
<context>
    <name>bihuan::PaletteModel</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Unit tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Changed last</source>
        <translation>最近改动</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Text in files</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Goal, deadline, next steps</source>
        <translation>目标、时限与下步工作</translation>
    </message>
</context>
<context>
    <name>bihuan::PaperDialog</name>
    <message>
        <source>For the public: &amp;mask numbers and private persons</source>
        <translation>公开件：隐去电话号码和个人姓名(&amp;M)</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>文书页面</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>文书日期</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>&amp;Day of the paper</source>
        <translation>文书日期(&amp;D)</translation>
    </message>
    <message>
        <source>Document &amp;number</source>
        <translation>发文字号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows are shown; a saved file has all.</source>
        <translation>预览只显示前 %1 行（共 %2 行），存出的文件是全的。</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Word or WPS (*.docx);;Pictures, one a page (*.png);;Text (*.txt)</source>
        <translation>PDF (*.pdf);;Word 或 WPS (*.docx);;图片，每页一张 (*.png);;文本 (*.txt)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已存为 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::PasteNote</name>
    <message>
        <source>soft hyphens: %1</source>
        <translation>软连字符 %1 处</translation>
    </message>
    <message>
        <source>invisible characters: %1</source>
        <translation>看不见的字符 %1 处</translation>
    </message>
    <message>
        <source>odd spaces and indents: %1</source>
        <translation>空格和缩进 %1 处</translation>
    </message>
    <message>
        <source>list signs: %1</source>
        <translation>项目符号 %1 处</translation>
    </message>
    <message>
        <source>list number “%1”</source>
        <translation>列表编号“%1”</translation>
    </message>
    <message>
        <source>list numbers: %1</source>
        <translation>列表编号 %1 处</translation>
    </message>
    <message>
        <source>line breaks within a sentence: %1</source>
        <translation>句中换行 %1 处</translation>
    </message>
    <message>
        <source>blank lines: %1</source>
        <translation>空行 %1 处</translation>
    </message>
    <message>
        <source>Paste as it was</source>
        <translation>按原样粘贴</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V pastes without tidying</source>
        <translation>Ctrl+Shift+V 直接按原样粘贴</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>The pasted text was tidied: %1</source>
        <translation>粘贴的文字已整理：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>bihuan::PickList</name>
    <message>
        <source>Words or first letters</source>
        <translation>文字或拼音首字母</translation>
    </message>
    <message>
        <source>Narrow the choice</source>
        <translation>缩小选择范围</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>可选项</translation>
    </message>
</context>
<context>
    <name>bihuan::ProgressCallDialog</name>
    <message>
        <source>Call for progress</source>
        <translation>调度设置</translation>
    </message>
    <message>
        <source>&amp;How often</source>
        <translation>调度周期(&amp;H)</translation>
    </message>
    <message>
        <source>last day of the month</source>
        <translation>月底</translation>
    </message>
    <message>
        <source>&amp;Due on day</source>
        <translation>截止日（号）(&amp;D)</translation>
    </message>
    <message>
        <source>in the &amp;month after the period</source>
        <translation>在调度期的次月(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;First period</source>
        <translation>首个调度期(&amp;F)</translation>
    </message>
    <message>
        <source>Words for grades</source>
        <translation>进度等次用词</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>用词</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Long-term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>&amp;Add a word</source>
        <translation>增加用词(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove the word</source>
        <translation>删除用词(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Store</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bihuan::ProgressDetail</name>
    <message>
        <source>&amp;Grade</source>
        <translation>进度等次(&amp;G)</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>进度等次</translation>
    </message>
    <message>
        <source>&amp;What was done</source>
        <translation>整改进展(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>存在问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next steps</source>
        <translation>下步工作(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take the proposed grade</source>
        <translation>采用建议等次(&amp;T)</translation>
    </message>
    <message>
        <source>No report chosen</source>
        <translation>未选择报告期</translation>
    </message>
    <message>
        <source>Returned: %1</source>
        <translation>退回理由：%1</translation>
    </message>
    <message>
        <source>— not graded —</source>
        <translation>— 未定 —</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation>上期进展</translation>
    </message>
    <message>
        <source>There is no earlier report.</source>
        <translation>此前没有报过进展。</translation>
    </message>
    <message>
        <source>Last report: %1, %2</source>
        <translation>上期：%1&#x3000;%2</translation>
    </message>
    <message>
        <source>Problems: %1</source>
        <translation>存在问题：%1</translation>
    </message>
    <message>
        <source>Next steps: %1</source>
        <translation>下步工作：%1</translation>
    </message>
    <message>
        <source>Proposed: %1. %2</source>
        <translation>建议：%1。%2</translation>
    </message>
    <message>
        <source>Events of the period</source>
        <translation>本期落实事项</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>阶段性目标</translation>
    </message>
    <message>
        <source>%1, due %2: %3</source>
        <translation>%1（%2 前）：%3</translation>
    </message>
    <message>
        <source>reached %1</source>
        <translation>%1 达到</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Deadline: %1</source>
        <translation>整改时限：%1</translation>
    </message>
    <message>
        <source>Measures carried out: %1 of %2</source>
        <translation>措施已落实：%1 / %2</translation>
    </message>
</context>
<context>
    <name>bihuan::ProgressModel</name>
    <message>
        <source>Due on %1</source>
        <translation>报送截止 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::ProgressPage</name>
    <message>
        <source>Nothing of that kind is selected. Select reports first.</source>
        <translation>没有选中可以这样处理的报告。请先选中。</translation>
    </message>
    <message>
        <source>None of the selected reports is with the office. Select such as were submitted.</source>
        <translation>选中的都不是已报送的。请选择已报送的报告。</translation>
    </message>
    <message>
        <source>Return reports</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Reports to be returned: %1. The unit reads the reason.</source>
        <translation>将退回 %1 份，退回理由会告知报送单位。</translation>
    </message>
    <message>
        <source>as the rule says</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
    <message>
        <source>Set the grade by hand</source>
        <translation>人工认定等次</translation>
    </message>
    <message>
        <source>%1, %2. The rule gives: %3</source>
        <translation>%1，%2。按规则为：%3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>尚不能判定</translation>
    </message>
    <message>
        <source>No plan with unit tasks yet. Import what a unit has sent, or begin a new unit task; its plan then stands here.</source>
        <translation>还没有整改方案。导入责任单位报来的任务包或新建任务后，这里按方案列出各单位各期的进展。</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上一年</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>下一年</translation>
    </message>
    <message>
        <source>Filter by task or unit</source>
        <translation>按任务或单位筛选</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>哪些报告</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复雷同</translation>
    </message>
    <message>
        <source>To be taken in</source>
        <translation>待接收</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Behind schedule</source>
        <translation>未达序时</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>显示(&amp;S)</translation>
    </message>
    <message>
        <source>What the cells show</source>
        <translation>格内显示什么</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>进度等次</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下步工作</translation>
    </message>
    <message>
        <source>Pre&amp;fill</source>
        <translation>预填(&amp;F)</translation>
    </message>
    <message>
        <source>Fills empty reports that are selected, from the events of the period and the last report</source>
        <translation>为选中的空格按本期落实事项和上期进展拟稿，由人核改后报送</translation>
    </message>
    <message>
        <source>S&amp;ubmit</source>
        <translation>报送(&amp;U)</translation>
    </message>
    <message>
        <source>Ta&amp;ke in</source>
        <translation>接收(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Return …</source>
        <translation>退回(&amp;R)…</translation>
    </message>
    <message>
        <source>Set by &amp;hand …</source>
        <translation>人工认定(&amp;H)…</translation>
    </message>
    <message>
        <source>Sets the grade of the task or the plan against the rule</source>
        <translation>不按规则，人工认定任务或方案的等次（须写理由）</translation>
    </message>
    <message>
        <source>&amp;Call …</source>
        <translation>调度设置(&amp;C)…</translation>
    </message>
    <message>
        <source>How often the plan calls for progress, and the words for grades</source>
        <translation>方案多久调度一次、何时截止，以及进度等次用词</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>进展报告</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1: called %2, reported %3, late %4, missing %5, repeated %6</source>
        <translation>%1：应报 %2&#x3000;已报 %3&#x3000;迟报 %4&#x3000;缺报 %5&#x3000;重复 %6</translation>
    </message>
</context>
<context>
    <name>bihuan::ProgressSumModel</name>
    <message>
        <source> · %1 missing</source>
        <translation>&#x3000;缺 %1</translation>
    </message>
    <message>
        <source>Called: %1. Done: %2, on schedule: %3, behind: %4, late: %5, missing: %6.</source>
        <translation>应报 %1：已完成 %2，达到序时进度 %3，未达到序时进度 %4，迟报 %5，缺报 %6。</translation>
    </message>
    <message>
        <source>Milestones reached: %1 of %2 due. Measures carried out: %3 of %4.</source>
        <translation>到期节点 %2 个，已达到 %1 个；措施 %4 条，已落实 %3 条。</translation>
    </message>
    <message>
        <source>Set by hand: %1</source>
        <translation>人工认定：%1</translation>
    </message>
    <message>
        <source>%1 (by hand)</source>
        <translation>%1（人工）</translation>
    </message>
    <message>
        <source>Reported / called</source>
        <translation>已报 / 应报</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>整个方案</translation>
    </message>
    <message>
        <source>Task %1</source>
        <translation>任务 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::ReasonDialog</name>
    <message>
        <source>Grade</source>
        <translation>进度等次</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>理由(&amp;R)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>确定(&amp;O)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>bihuan::RecordSection</name>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Remove from %1</source>
        <translation>从%1中删除</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
</context>
<context>
    <name>bihuan::RecordTableModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>bihuan::RecoveryBar</name>
    <message>
        <source>&amp;Recover</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;kip</source>
        <translation>跳过(&amp;K)</translation>
    </message>
    <message>
        <source> Others after this one: %1.</source>
        <translation>此后还有 %1 处。</translation>
    </message>
    <message>
        <source>The program did not end properly. Typed and not stored: %1.</source>
        <translation>程序上次没有正常结束。输入后还没保存：%1。</translation>
    </message>
</context>
<context>
    <name>bihuan::ReviewDelegate</name>
    <message>
        <source>looked at</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>未看</translation>
    </message>
    <message>
        <source>not graded</source>
        <translation>未评定</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有改动</translation>
    </message>
</context>
<context>
    <name>bihuan::ReviewPage</name>
    <message>
        <source>&amp;%1 %2</source>
        <comment>key, grade</comment>
        <translation>&amp;%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>name, role</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Review of %1 · %2</source>
        <comment>task number, unit</comment>
        <translation>逐条评审：%1 · %2</translation>
    </message>
    <message>
        <source>The acceptance group has no members yet. Enter them on the page of the unit task.</source>
        <translation>验收组尚无成员。请在整改任务页面填写。</translation>
    </message>
    <message>
        <source>There are no measures to review.</source>
        <translation>没有可审阅的整改措施。</translation>
    </message>
    <message>
        <source>Measure %1: %2</source>
        <translation>整改措施%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 looked at · %3 graded</source>
        <translation>已查看%1/%2项 · 已评定%3项</translation>
    </message>
    <message>
        <source>%1 changed since your last look</source>
        <translation>您上次查看后有改动：%1项</translation>
    </message>
    <message>
        <source>You are of the group: you grade in your own name.</source>
        <translation>您是验收组成员，只能以本人名义评定。</translation>
    </message>
    <message>
        <source>Measure %1, changed: %2</source>
        <translation>措施 %1，有改动：%2</translation>
    </message>
    <message>
        <source>No evidence belongs to this measure.</source>
        <translation>这条措施没有佐证材料。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>The evidence is shown in its own window.</source>
        <translation>佐证材料在单独窗口中显示。</translation>
    </message>
    <message>
        <source>Remark: what is missing</source>
        <translation>备注：写明缺什么</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>bihuan::SearchPalette</name>
    <message>
        <source>Find, or jump to: a task, a word anywhere, a command</source>
        <translation>查找或跳转：任务、任何一处的文字、命令</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局查找</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>查找结果</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在查找……</translation>
    </message>
    <message>
        <source>Nothing holds all of these words. Try fewer, or a part of a word.</source>
        <translation>没有同时含有这些词的地方。可以少写几个词，或只写词的一部分。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ 选择 · 回车打开 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>bihuan::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>&amp;Size of type</source>
        <translation>字号(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>外观(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language changes when the program is started again; the rest at once.</source>
        <translation>语言在重新启动后改变，其余立即生效。</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>&amp;Usual settings</source>
        <translation>恢复默认(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bihuan::ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
</context>
<context>
    <name>bihuan::SignDialog</name>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Signature of %1</source>
        <translation>%1 签字</translation>
    </message>
    <message>
        <source>Choose a p&amp;icture…</source>
        <translation>选择图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>清除(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>D&amp;elegate</source>
        <translation>代签人(&amp;E)</translation>
    </message>
    <message>
        <source>D&amp;issent</source>
        <translation>不同意见(&amp;I)</translation>
    </message>
    <message>
        <source>Who signs in the member&apos;s place; empty when the member does</source>
        <translation>代为签字的人；本人签字则留空</translation>
    </message>
    <message>
        <source>What the member does not agree with; empty when agreeing</source>
        <translation>不同意见的内容；同意则留空</translation>
    </message>
    <message>
        <source>&amp;Sign</source>
        <translation>签字(&amp;S)</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>签名图片</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.bmp)</translation>
    </message>
</context>
<context>
    <name>bihuan::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Write the signature here with pen or mouse; Delete wipes it.</source>
        <translation>用笔或鼠标在此签名；按 Delete 键清除。</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>在此签名</translation>
    </message>
</context>
<context>
    <name>bihuan::SigningPanel</name>
    <message>
        <source>by %1</source>
        <translation>%1 代签</translation>
    </message>
    <message>
        <source>dissents: %1</source>
        <translation>不同意见：%1</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字情况</translation>
    </message>
    <message>
        <source>Digest of what was signed: %1</source>
        <translation>所签内容摘要：%1</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签字…</translation>
    </message>
    <message>
        <source>Sign again…</source>
        <translation>重新签字…</translation>
    </message>
</context>
<context>
    <name>bihuan::StatementBench</name>
    <message>
        <source>Fill all %1 that are empty</source>
        <translation>填写全部 %1 条空白</translation>
    </message>
    <message>
        <source>Section 5, measure %1</source>
        <translation>五、佐证情况：措施 %1</translation>
    </message>
    <message>
        <source>Nothing is written yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>The present text is kept. The draft comes back when the matrix changes.</source>
        <translation>已保留现有文字。矩阵有变动时会再次起草。</translation>
    </message>
    <message>
        <source>The text says what the matrix says.</source>
        <translation>文字与矩阵一致。</translation>
    </message>
    <message>
        <source>No evidence is mapped to this measure, so there is nothing to draft from.</source>
        <translation>本条措施尚无对应的佐证材料，无从起草。</translation>
    </message>
</context>
<context>
    <name>bihuan::SupplementRows</name>
    <message>
        <source>What has to be supplied</source>
        <translation>需要补充的内容</translation>
    </message>
    <message>
        <source>＋ Add a requirement</source>
        <translation>＋ 增加一条</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>全案</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>措施%1</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>针对</translation>
    </message>
    <message>
        <source>What has to be done or handed in</source>
        <translation>需要补办或补报的内容</translation>
    </message>
</context>
<context>
    <name>bihuan::TextField</name>
    <message>
        <source>&amp;History of this field…</source>
        <translation>本栏历史(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>bihuan::TitleLinesDialog</name>
    <message>
        <source>Lines of the title</source>
        <translation>标题分行</translation>
    </message>
    <message>
        <source>&amp;Find by itself</source>
        <translation>自动分行(&amp;F)</translation>
    </message>
    <message>
        <source>Press Enter where a line is to end. A line holds 20 characters; a longer one is broken again.</source>
        <translation>在要换行处按回车。每行最多 20 个字，超出的会再自动分行。</translation>
    </message>
    <message>
        <source>Only the ends of the lines can be changed here. The words come from the task.</source>
        <translation>这里只能调整换行位置；标题文字由任务信息生成。</translation>
    </message>
</context>
<context>
    <name>bihuan::UnitTaskListPage</name>
    <message>
        <source>Unit tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Nothing passes the filter</source>
        <translation>没有符合条件的任务</translation>
    </message>
    <message>
        <source>Other words, or fewer conditions, may find it.</source>
        <translation>换个说法或减少条件再试。</translation>
    </message>
    <message>
        <source>No unit tasks yet</source>
        <translation>还没有任务</translation>
    </message>
    <message>
        <source>Import what a unit has sent, begin a new one, or look at the example first: it can be removed again at any time.</source>
        <translation>导入责任单位报来的任务包，新建一项，或先看看示例（随时可以移除）。</translation>
    </message>
    <message>
        <source>Nothing waits for acceptance</source>
        <translation>没有待验收的任务</translation>
    </message>
    <message>
        <source>Unit tasks that have applied for acceptance or are under review stand here.</source>
        <translation>已申请验收或正在评审的任务列在这里。</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Overdue, the longest first</source>
        <translation>超期（最久的在前）</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>Evidence missing</source>
        <translation>缺佐证材料</translation>
    </message>
    <message>
        <source>Unit by unit</source>
        <translation>按单位分组</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>全部收起(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual columns</source>
        <translation>恢复默认列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Usual order of lines</source>
        <translation>恢复默认排序(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>保存当前视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation>删除视图(&amp;R)</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>保存当前视图</translation>
    </message>
    <message>
        <source>Name of the view; one of that name is replaced</source>
        <translation>视图名称（同名的将被替换）</translation>
    </message>
    <message>
        <source>The view %1 stands in the menu of views.</source>
        <translation>视图“%1”已放进“视图”菜单。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Change in &amp;all selected… (%1)</source>
        <translation>批量修改选中的 %1 件(&amp;A)…</translation>
    </message>
    <message>
        <source>Only &amp;task %1</source>
        <translation>只看任务 %1(&amp;T)</translation>
    </message>
    <message>
        <source>Only &amp;unit %1</source>
        <translation>只看单位 %1(&amp;U)</translation>
    </message>
    <message>
        <source>Only &amp;state %1</source>
        <translation>只看状态 %1(&amp;S)</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>选中 %1 件</translation>
    </message>
    <message>
        <source>Selected: %1, measures %2, implemented %3, with evidence %4</source>
        <translation>选中 %1 件：措施 %2 条，已落实 %3 条，有佐证 %4 条</translation>
    </message>
</context>
<context>
    <name>bihuan::UnitTaskModel</name>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>有佐证</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>最近修改</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Group %1, folded</source>
        <translation>组 %1，已收起</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>%1 %2%3</source>
        <translation>%1 %2%3</translation>
    </message>
    <message>
        <source>Due in %1</source>
        <translation>时限在 %1</translation>
    </message>
</context>
<context>
    <name>bihuan::UnitTaskPage</name>
    <message>
        <source>Finding and goal</source>
        <translation>问题与目标</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>整改措施 %1</translation>
    </message>
    <message>
        <source>Goal completion</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>下步工作</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Plan and office</source>
        <translation>方案与办公室</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已填全</translation>
    </message>
    <message>
        <source>Something is still missing here</source>
        <translation>此处还有未填内容</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>task number, unit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 blocking · %2 hints</source>
        <translation>%1 项必改 · %2 项提示</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
</context>
<context>
    <name>bihuan::UsersDialog</name>
    <message>
        <source>Set the &amp;password</source>
        <translation>重设密码(&amp;P)</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Gives the chosen user the password in the field above.</source>
        <translation>把上面填写的密码设给选中的用户。</translation>
    </message>
    <message>
        <source>&amp;Enable</source>
        <translation>启用(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>停用(&amp;D)</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Role of %1</source>
        <translation>%1 的角色</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>Basics present</source>
        <translation>基本要素齐全</translation>
    </message>
    <message>
        <source>The finding, the goal, at least one measure, the deadline and the responsible unit are there.</source>
        <translation>督察问题、整改目标、至少一条整改措施、整改时限和责任单位齐全。</translation>
    </message>
    <message>
        <source>Measures carried out</source>
        <translation>措施均有落实</translation>
    </message>
    <message>
        <source>Every measure says how it was carried out.</source>
        <translation>每条整改措施都写明落实情况。</translation>
    </message>
    <message>
        <source>Measures proved</source>
        <translation>措施均有佐证</translation>
    </message>
    <message>
        <source>Every measure has evidence, attached or on paper with its place.</source>
        <translation>每条整改措施都有佐证材料，已上传，或为纸质并注明存放处。</translation>
    </message>
    <message>
        <source>Numbers correspond</source>
        <translation>条数与序号对应</translation>
    </message>
    <message>
        <source>Measures, implementation and evidence statements are as many and in one order.</source>
        <translation>整改措施、落实情况、佐证材料说明条数相同、顺序一致。</translation>
    </message>
    <message>
        <source>Statement names its measure</source>
        <translation>佐证说明对应本条</translation>
    </message>
    <message>
        <source>Each evidence statement names the measure that it stands for.</source>
        <translation>每条佐证材料说明所称“与整改措施 N 相对应”即为本条。</translation>
    </message>
    <message>
        <source>Goal completion</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>Section four says how the goal was reached, and quotes the goal in force.</source>
        <translation>第四部分写明目标完成情况，引用的目标与现行目标一致。</translation>
    </message>
    <message>
        <source>Periods filled</source>
        <translation>频次逐期满足</translation>
    </message>
    <message>
        <source>In each period of a duty there are as many dated events as it asks for; blocks where the duty is strict.</source>
        <translation>有频次要求的，每个期间都有足够的带日期记录；硬性要求未满足时阻断。</translation>
    </message>
    <message>
        <source>Figures and events</source>
        <translation>次数与记录相符</translation>
    </message>
    <message>
        <source>Numbers of times in the text are those of the dated events.</source>
        <translation>文中所写次数与带日期的记录一致。</translation>
    </message>
    <message>
        <source>Document numbers</source>
        <translation>文号不重复</translation>
    </message>
    <message>
        <source>No two papers of one issuer bear the same number in one year.</source>
        <translation>同一发文机关同一年度的文号不得用于两份文件。</translation>
    </message>
    <message>
        <source>Days of documents</source>
        <translation>文件日期合理</translation>
    </message>
    <message>
        <source>No document is dated after it was attached or after the acceptance.</source>
        <translation>文件日期不晚于上传日期和验收日期。</translation>
    </message>
    <message>
        <source>Superior documents</source>
        <translation>不早于上位文件</translation>
    </message>
    <message>
        <source>No document is older than the one that it says it carries out.</source>
        <translation>文件不得早于其所落实的上位文件。</translation>
    </message>
    <message>
        <source>Work before the finding</source>
        <translation>早于督察反馈的材料</translation>
    </message>
    <message>
        <source>Evidence and work from before the findings were handed over are shown; they may be valid.</source>
        <translation>早于督察反馈或方案印发的材料和工作予以提示（可能仍有效）。</translation>
    </message>
    <message>
        <source>Files used twice</source>
        <translation>同一文件重复使用</translation>
    </message>
    <message>
        <source>No file is evidence of two pieces, units or tasks unseen.</source>
        <translation>同一文件用于不同佐证材料、单位或任务的，予以提示。</translation>
    </message>
    <message>
        <source>Days of photos</source>
        <translation>照片拍摄时间</translation>
    </message>
    <message>
        <source>Photos say when they were taken; those of the state afterwards are later than the finding.</source>
        <translation>照片有拍摄时间；反映整改后情况的照片晚于督察反馈。</translation>
    </message>
    <message>
        <source>Days agree</source>
        <translation>日期前后一致</translation>
    </message>
    <message>
        <source>Days about one fact are the same in events, documents and texts.</source>
        <translation>同一事项的日期在记录、文件和文字中一致。</translation>
    </message>
    <message>
        <source>Copied texts</source>
        <translation>文字雷同</translation>
    </message>
    <message>
        <source>The implementation is not the text of another unit or task, nor the measure again.</source>
        <translation>落实情况不与其他单位、其他任务雷同，也不照抄整改措施。</translation>
    </message>
    <message>
        <source>Order of days</source>
        <translation>日期先后顺序</translation>
    </message>
    <message>
        <source>Feedback, plan, completion, application, acceptance, notice, closing and filing follow each other.</source>
        <translation>反馈、方案、完成、申请、验收、公示、销号、备案依次进行。</translation>
    </message>
    <message>
        <source>Begun before completed</source>
        <translation>先开工后完成</translation>
    </message>
    <message>
        <source>Completion is not claimed before work is recorded as begun.</source>
        <translation>不得在工作开始之前称已完成。</translation>
    </message>
    <message>
        <source>Deadline kept</source>
        <translation>按时限验收</translation>
    </message>
    <message>
        <source>Acceptance after the deadline is shown; a reason is wanted.</source>
        <translation>超过整改时限验收的予以提示，需说明理由。</translation>
    </message>
    <message>
        <source>Acceptance group</source>
        <translation>验收组组成</translation>
    </message>
    <message>
        <source>The group has one leader, enough members, and nobody twice or without name, unit or post.</source>
        <translation>验收组有且只有一名组长，人数足够，无重复，姓名、单位、职务齐全。</translation>
    </message>
    <message>
        <source>Group is independent</source>
        <translation>验收组回避</translation>
    </message>
    <message>
        <source>No member of the group belongs to the responsible unit.</source>
        <translation>验收组成员不属于责任单位。</translation>
    </message>
    <message>
        <source>Technical member</source>
        <translation>专业技术人员</translation>
    </message>
    <message>
        <source>At least one member of the group has technical knowledge.</source>
        <translation>验收组至少有一名专业技术人员。</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>签字齐全</translation>
    </message>
    <message>
        <source>All members have signed, none before the day of acceptance.</source>
        <translation>全体成员签字，签字日期不早于验收日期。</translation>
    </message>
    <message>
        <source>Contact and telephone</source>
        <translation>联系人与电话</translation>
    </message>
    <message>
        <source>A contact person is named, the telephone number is one, and no mobile number stands in a text that is published.</source>
        <translation>写明联系人，电话号码格式正确，公开文字中没有手机号码。</translation>
    </message>
    <message>
        <source>Titles and number</source>
        <translation>文件名称与文号</translation>
    </message>
    <message>
        <source>The titles of plan, standard and method are there and the same throughout; the opinion bears a document number.</source>
        <translation>方案、标准、办法名称齐全且全文一致；意见有发文字号。</translation>
    </message>
    <message>
        <source>Same throughout</source>
        <translation>前后一致</translation>
    </message>
    <message>
        <source>Task number, unit, day and conclusion are there and the same in title and sections; no other unit is named by mistake.</source>
        <translation>任务序号、单位、日期、结论齐全且标题与各部分一致；没有误写其他单位。</translation>
    </message>
    <message>
        <source>Length of the notice</source>
        <translation>公示期长度</translation>
    </message>
    <message>
        <source>The notice is long enough in its unit, and as long as it says.</source>
        <translation>公示期达到最短要求，且与所写期限相符。</translation>
    </message>
    <message>
        <source>Notice over</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>The notice has run out and no objection is open.</source>
        <translation>公示期已满，没有未处理的异议。</translation>
    </message>
    <message>
        <source>Visit to the site</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>A visit to the site is recorded where one is wanted.</source>
        <translation>需要现场核查的，有核查记录。</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论与结果相符</translation>
    </message>
    <message>
        <source>The conclusion agrees with the verdict and with the results; what is done in part is not called done.</source>
        <translation>结论与验收结果及各项落实情况相符，部分完成的不写成完成。</translation>
    </message>
    <message>
        <source>Long-term work</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>Section six is there; for long-term work it says so, and a follow-up is planned before closing.</source>
        <translation>第六部分齐全；需长期坚持的予以写明，销号前已安排后续核查。</translation>
    </message>
    <message>
        <source>Breaches dealt with</source>
        <translation>违法行为查处</translation>
    </message>
    <message>
        <source>Where the finding names a breach, papers show how it was dealt with.</source>
        <translation>督察问题涉及违法行为的，有查处材料。</translation>
    </message>
    <message>
        <source>Similar problems</source>
        <translation>举一反三</translation>
    </message>
    <message>
        <source>The text says that similar problems were looked for, where that is wanted.</source>
        <translation>要求举一反三的，文中有相应内容。</translation>
    </message>
    <message>
        <source>Shares of the task</source>
        <translation>各单位任务均销号</translation>
    </message>
    <message>
        <source>The conclusion does not close the whole task while other shares are open.</source>
        <translation>其他单位所承担部分未销号时，结论不得写成整项任务完成。</translation>
    </message>
    <message>
        <source>Papers after completion</source>
        <translation>完成后及时报送</translation>
    </message>
    <message>
        <source>The application follows the report of completion within the days allowed.</source>
        <translation>报告完成后在规定天数内报送申请材料。</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文字表述</translation>
    </message>
    <message>
        <source>Doubled words, mixed spacing, brackets and numerals, missing full stops and shortened names are shown; nothing is corrected.</source>
        <translation>提示重复词、空格和括号及数字写法混用、缺句号、名称简写不一；不自动修改。</translation>
    </message>
    <message>
        <source>Final opinion locked</source>
        <translation>定稿锁定</translation>
    </message>
    <message>
        <source>Nothing was changed after the opinion became final.</source>
        <translation>意见定稿后内容未改动。</translation>
    </message>
    <message>
        <source>Progress reports</source>
        <translation>进展报告</translation>
    </message>
    <message>
        <source>Progress reports came, came in time and are not repeated.</source>
        <translation>进展报告按期报送，无缺报、迟报和重复。</translation>
    </message>
    <message>
        <source>before application</source>
        <translation>申请验收前</translation>
    </message>
    <message>
        <source>before the final opinion</source>
        <translation>定稿前</translation>
    </message>
    <message>
        <source>before closing</source>
        <translation>销号前</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>随时</translation>
    </message>
    <message>
        <source>%1 blocking</source>
        <translation>%1 项阻断</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 项警告</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 项提示</translation>
    </message>
    <message>
        <source>%1 let pass</source>
        <translation>%1 项已放行</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>未发现问题</translation>
    </message>
</context>
<context>
    <name>entity</name>
    <message>
        <source>office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>督察问题</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>task</source>
        <translation>整改任务</translation>
    </message>
    <message>
        <source>finding of the task</source>
        <translation>任务对应的问题</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>role of the unit</source>
        <translation>单位职责</translation>
    </message>
    <message>
        <source>unit task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>duty</source>
        <translation>义务</translation>
    </message>
    <message>
        <source>implementation</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>evidence file</source>
        <translation>佐证文件</translation>
    </message>
    <message>
        <source>evidence of a measure</source>
        <translation>措施与佐证的对应</translation>
    </message>
    <message>
        <source>event</source>
        <translation>工作记录</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>application for acceptance</source>
        <translation>验收申请</translation>
    </message>
    <message>
        <source>review round</source>
        <translation>审查轮次</translation>
    </message>
    <message>
        <source>acceptance group</source>
        <translation>验收组</translation>
    </message>
    <message>
        <source>member of the acceptance group</source>
        <translation>验收组成员</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>验收销号意见</translation>
    </message>
    <message>
        <source>document template</source>
        <translation>文书模板</translation>
    </message>
    <message>
        <source>public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>objection</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>look-back</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延期申请</translation>
    </message>
    <message>
        <source>criterion of acceptance</source>
        <translation>验收参考标准</translation>
    </message>
    <message>
        <source>grade word</source>
        <translation>进度等次用词</translation>
    </message>
    <message>
        <source>call for progress</source>
        <translation>调度安排</translation>
    </message>
    <message>
        <source>progress report</source>
        <translation>进展报告</translation>
    </message>
    <message>
        <source>grade set by hand</source>
        <translation>人工认定的等次</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>grade of a measure</source>
        <translation>措施评价</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>pattern of document numbers</source>
        <translation>发文字号格式</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>finding let pass</source>
        <translation>放行的体检问题</translation>
    </message>
    <message>
        <source>run of the checks</source>
        <translation>体检记录</translation>
    </message>
    <message>
        <source>flow template</source>
        <translation>流程模板</translation>
    </message>
    <message>
        <source>flow of the case</source>
        <translation>本案流程</translation>
    </message>
    <message>
        <source>move</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>supplementary requirement</source>
        <translation>补充要求</translation>
    </message>
    <message>
        <source>reading of the application</source>
        <translation>申请收阅</translation>
    </message>
    <message>
        <source>drawing of look-backs</source>
        <translation>回头看抽取</translation>
    </message>
    <message>
        <source>planned look-back</source>
        <translation>计划回头看</translation>
    </message>
    <message>
        <source>holidays of a year</source>
        <translation>年度放假安排</translation>
    </message>
</context>
<context>
    <name>errorText</name>
    <message>
        <source>This record does not exist, or no longer. Look it up in the list.</source>
        <translation>没有这条记录，或已被删除。请在列表中查找。</translation>
    </message>
    <message>
        <source>Somebody else has changed this record; nothing was overwritten. Open it again to see what it says now.</source>
        <translation>他人已修改这条记录，没有覆盖任何内容。请重新打开，查看现在的内容。</translation>
    </message>
    <message>
        <source>There is such an entry already; nothing was saved. Change the value that must be unique.</source>
        <translation>已有相同的记录，未保存。请修改不能重复的内容。</translation>
    </message>
    <message>
        <source>Other records still refer to this one; it was not removed. Remove those first.</source>
        <translation>其他记录仍引用这条记录，未删除。请先删除那些记录。</translation>
    </message>
    <message>
        <source>A value is missing or not allowed; nothing was saved. Correct it and try again.</source>
        <translation>有内容缺失或不合要求，未保存。请改正后重试。</translation>
    </message>
    <message>
        <source>Somebody else is writing to the database; nothing was saved. Try again in a moment.</source>
        <translation>他人正在写入数据库，未保存。请稍后重试。</translation>
    </message>
    <message>
        <source>The disk or the database failed; nothing was saved. The log in the data folder has the details.</source>
        <translation>磁盘或数据库出错，未保存。详情见数据目录中的日志。</translation>
    </message>
    <message>
        <source>The rule “%1” is broken.</source>
        <translation>不符合规则“%1”。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>There are %1 more of these.</source>
        <translation>还有 %1 处。</translation>
    </message>
    <message>
        <source>You may not do this; nothing was changed. Ask the administrator.</source>
        <translation>您无权进行此操作，未作任何更改。请联系管理员。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>field</name>
    <message>
        <source>name of the office</source>
        <translation>办公室名称</translation>
    </message>
    <message>
        <source>name of the inspection</source>
        <translation>督察名称</translation>
    </message>
    <message>
        <source>text of the finding</source>
        <translation>督察问题原文</translation>
    </message>
    <message>
        <source>number of the finding</source>
        <translation>问题编号</translation>
    </message>
    <message>
        <source>title of the plan</source>
        <translation>整改方案名称</translation>
    </message>
    <message>
        <source>task number</source>
        <translation>任务编号</translation>
    </message>
    <message>
        <source>title of the task</source>
        <translation>任务标题</translation>
    </message>
    <message>
        <source>name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>number of the measure</source>
        <translation>措施编号</translation>
    </message>
    <message>
        <source>text of the measure</source>
        <translation>措施内容</translation>
    </message>
    <message>
        <source>text of the duty</source>
        <translation>义务内容</translation>
    </message>
    <message>
        <source>text of the implementation</source>
        <translation>落实情况</translation>
    </message>
    <message>
        <source>text of the milestone</source>
        <translation>节点内容</translation>
    </message>
    <message>
        <source>title of the evidence</source>
        <translation>佐证名称</translation>
    </message>
    <message>
        <source>code of the evidence</source>
        <translation>佐证编号</translation>
    </message>
    <message>
        <source>day of the event</source>
        <translation>工作记录日期</translation>
    </message>
    <message>
        <source>place of the review</source>
        <translation>审查地点</translation>
    </message>
    <message>
        <source>role in the group</source>
        <translation>组内职务</translation>
    </message>
    <message>
        <source>status of the opinion</source>
        <translation>意见状态</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>how the office speaks of itself</source>
        <translation>自称</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>主送机关</translation>
    </message>
    <message>
        <source>level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>inspection team</source>
        <translation>督察组</translation>
    </message>
    <message>
        <source>on site from</source>
        <translation>进驻日期</translation>
    </message>
    <message>
        <source>on site until</source>
        <translation>离驻日期</translation>
    </message>
    <message>
        <source>day of the feedback</source>
        <translation>反馈日期</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>督察</translation>
    </message>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>office</source>
        <translation>办公室</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>issuing body</source>
        <translation>印发机关</translation>
    </message>
    <message>
        <source>document number</source>
        <translation>发文字号</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>title of the acceptance standard</source>
        <translation>验收参考标准名称</translation>
    </message>
    <message>
        <source>title of the acceptance method</source>
        <translation>验收销号办法名称</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>整改方案</translation>
    </message>
    <message>
        <source>order of the task</source>
        <translation>任务顺序</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>整改目标</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>kind of deadline</source>
        <translation>时限类别</translation>
    </message>
    <message>
        <source>last day of the deadline</source>
        <translation>时限最后一日</translation>
    </message>
    <message>
        <source>long-term after the deadline</source>
        <translation>时限后长期坚持</translation>
    </message>
    <message>
        <source>task</source>
        <translation>整改任务</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>督察问题</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>role</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>responsible leader</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>cycle</source>
        <translation>轮回</translation>
    </message>
    <message>
        <source>long-term work</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>completion of the goal</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>next steps</source>
        <translation>下步工作要求</translation>
    </message>
    <message>
        <source>example mark</source>
        <translation>示例标记</translation>
    </message>
    <message>
        <source>unit task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>due day</source>
        <translation>到期日</translation>
    </message>
    <message>
        <source>evidence statement</source>
        <translation>佐证对应情况</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>number of times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>who</source>
        <translation>责任主体</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>起始日</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>strict duty</source>
        <translation>硬性要求</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>day on which it was reached</source>
        <translation>达成日期</translation>
    </message>
    <message>
        <source>code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>issuer</source>
        <translation>出具单位</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>content</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>time of attaching</source>
        <translation>上传时间</translation>
    </message>
    <message>
        <source>attached by</source>
        <translation>上传人</translation>
    </message>
    <message>
        <source>time of the photo</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>page range</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>what it proves</source>
        <translation>证明事项</translation>
    </message>
    <message>
        <source>sufficiency</source>
        <translation>充分程度</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>body</source>
        <translation>会议或机构</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>telephone number</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>day of application</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>self-check</source>
        <translation>自查情况</translation>
    </message>
    <message>
        <source>application</source>
        <translation>验收申请</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>what has to be supplied</source>
        <translation>补正要求</translation>
    </message>
    <message>
        <source>day on which the group was formed</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>appointing document</source>
        <translation>成立文件</translation>
    </message>
    <message>
        <source>acceptance group</source>
        <translation>验收组</translation>
    </message>
    <message>
        <source>person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>签字</translation>
    </message>
    <message>
        <source>day of signing</source>
        <translation>签字日期</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>专家</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>版次</translation>
    </message>
    <message>
        <source>day of acceptance</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>验收结果</translation>
    </message>
    <message>
        <source>conclusion</source>
        <translation>验收结论</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>telephone of the contact person</source>
        <translation>联系人电话</translation>
    </message>
    <message>
        <source>line breaks of the title</source>
        <translation>标题换行</translation>
    </message>
    <message>
        <source>frozen content</source>
        <translation>定稿内容</translation>
    </message>
    <message>
        <source>hash of the frozen content</source>
        <translation>定稿校验值</translation>
    </message>
    <message>
        <source>where the notice is published</source>
        <translation>公示处</translation>
    </message>
    <message>
        <source>kind of extension</source>
        <translation>申请类别</translation>
    </message>
    <message>
        <source>last day (counted)</source>
        <translation>截止日（含）</translation>
    </message>
    <message>
        <source>stated length</source>
        <translation>公告写明的期限</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日数</translation>
    </message>
    <message>
        <source>receiving desk</source>
        <translation>受理部门</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>objection upheld</source>
        <translation>异议成立</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>审定日期</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>审定人</translation>
    </message>
    <message>
        <source>day of closing</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>filed with</source>
        <translation>备案机关</translation>
    </message>
    <message>
        <source>day of filing</source>
        <translation>报备日期</translation>
    </message>
    <message>
        <source>filing receipt</source>
        <translation>备案回执</translation>
    </message>
    <message>
        <source>day of the receipt</source>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>day of the follow-up</source>
        <translation>下次回访日期</translation>
    </message>
    <message>
        <source>old deadline</source>
        <translation>原时限</translation>
    </message>
    <message>
        <source>new deadline</source>
        <translation>新时限</translation>
    </message>
    <message>
        <source>stage goal</source>
        <translation>阶段目标</translation>
    </message>
    <message>
        <source>day of the next review</source>
        <translation>下次评估日期</translation>
    </message>
    <message>
        <source>day of the request</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>what was found</source>
        <translation>回访情况</translation>
    </message>
    <message>
        <source>postal address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>邮编</translation>
    </message>
    <message>
        <source>who objects</source>
        <translation>提出者</translation>
    </message>
    <message>
        <source>what is objected to</source>
        <translation>异议内容</translation>
    </message>
    <message>
        <source>how it was handled</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>who looked back</source>
        <translation>回访人员</translation>
    </message>
    <message>
        <source>relapsed</source>
        <translation>反弹</translation>
    </message>
    <message>
        <source>reason given</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>decision taken</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>text of the criterion</source>
        <translation>标准内容</translation>
    </message>
    <message>
        <source>measure of the criterion</source>
        <translation>标准对应的措施</translation>
    </message>
    <message>
        <source>evidence wanted</source>
        <translation>应有的佐证材料</translation>
    </message>
    <message>
        <source>progress made</source>
        <translation>整改进展</translation>
    </message>
    <message>
        <source>status of the report</source>
        <translation>报送状态</translation>
    </message>
    <message>
        <source>word for the grade</source>
        <translation>等次用词</translation>
    </message>
    <message>
        <source>grade</source>
        <translation>等次</translation>
    </message>
    <message>
        <source>how often progress is called</source>
        <translation>调度周期</translation>
    </message>
    <message>
        <source>day by which to report</source>
        <translation>报送截止日</translation>
    </message>
    <message>
        <source>due in the month after the period</source>
        <translation>次月截止</translation>
    </message>
    <message>
        <source>first period called</source>
        <translation>首个调度期</translation>
    </message>
    <message>
        <source>grade as reported</source>
        <translation>所报等次</translation>
    </message>
    <message>
        <source>problems met</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>next steps of the work</source>
        <translation>下一步工作</translation>
    </message>
    <message>
        <source>time of the report</source>
        <translation>报送时间</translation>
    </message>
    <message>
        <source>reported by</source>
        <translation>报送人</translation>
    </message>
    <message>
        <source>time of taking in or returning</source>
        <translation>接收或退回时间</translation>
    </message>
    <message>
        <source>reason for returning</source>
        <translation>退回理由</translation>
    </message>
    <message>
        <source>code on the paper</source>
        <translation>纸面核验码</translation>
    </message>
    <message>
        <source>issued PDF</source>
        <translation>签发的 PDF</translation>
    </message>
    <message>
        <source>login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>member of the acceptance group</source>
        <translation>验收组成员</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>评语</translation>
    </message>
    <message>
        <source>time of looking</source>
        <translation>查看时间</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>态度</translation>
    </message>
    <message>
        <source>dissent</source>
        <translation>不同意见</translation>
    </message>
    <message>
        <source>who signed in the member&apos;s place</source>
        <translation>代签人</translation>
    </message>
    <message>
        <source>time of signing</source>
        <translation>签字时间</translation>
    </message>
    <message>
        <source>digest of what was signed</source>
        <translation>所签内容摘要</translation>
    </message>
    <message>
        <source>digest of one&apos;s own grades</source>
        <translation>本人评价摘要</translation>
    </message>
    <message>
        <source>digest of the template</source>
        <translation>模板摘要</translation>
    </message>
    <message>
        <source>image of the signature</source>
        <translation>签名图像</translation>
    </message>
    <message>
        <source>pattern</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>reason for letting it pass</source>
        <translation>放行理由</translation>
    </message>
    <message>
        <source>number of the check</source>
        <translation>检查编号</translation>
    </message>
    <message>
        <source>fingerprint of the facts</source>
        <translation>事实指纹</translation>
    </message>
    <message>
        <source>let pass by</source>
        <translation>放行人</translation>
    </message>
    <message>
        <source>let pass at</source>
        <translation>放行时间</translation>
    </message>
    <message>
        <source>place of the finding</source>
        <translation>问题位置</translation>
    </message>
    <message>
        <source>time of the run</source>
        <translation>体检时间</translation>
    </message>
    <message>
        <source>run by</source>
        <translation>体检人</translation>
    </message>
    <message>
        <source>blocking findings</source>
        <translation>阻断数</translation>
    </message>
    <message>
        <source>findings let pass</source>
        <translation>放行数</translation>
    </message>
    <message>
        <source>hash of the results</source>
        <translation>结果哈希值</translation>
    </message>
    <message>
        <source>occasion of the run</source>
        <translation>体检时机</translation>
    </message>
    <message>
        <source>warnings found</source>
        <translation>警告数</translation>
    </message>
    <message>
        <source>notes found</source>
        <translation>提示数</translation>
    </message>
    <message>
        <source>what was found by the checks</source>
        <translation>体检结果</translation>
    </message>
    <message>
        <source>what is asked for</source>
        <translation>补充要求内容</translation>
    </message>
    <message>
        <source>code of the template</source>
        <translation>模板代码</translation>
    </message>
    <message>
        <source>for new cases</source>
        <translation>用于新任务</translation>
    </message>
    <message>
        <source>move</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>state before</source>
        <translation>原状态</translation>
    </message>
    <message>
        <source>state after</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>time of the move</source>
        <translation>流转时间</translation>
    </message>
    <message>
        <source>who moved it</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>what was done about it</source>
        <translation>补充办理情况</translation>
    </message>
    <message>
        <source>day it was settled</source>
        <translation>补充办结日期</translation>
    </message>
    <message>
        <source>time of reading</source>
        <translation>收阅时间</translation>
    </message>
    <message>
        <source>who has read it</source>
        <translation>收阅人</translation>
    </message>
    <message>
        <source>day of the drawing</source>
        <translation>抽取日期</translation>
    </message>
    <message>
        <source>seed of the drawing</source>
        <translation>抽取种子</translation>
    </message>
    <message>
        <source>rule of the drawing</source>
        <translation>抽取规则</translation>
    </message>
    <message>
        <source>cases drawn from</source>
        <translation>抽取范围</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>抽取批次</translation>
    </message>
    <message>
        <source>look-back</source>
        <translation>回头看</translation>
    </message>
</context>
<context>
    <name>flow</name>
    <message>
        <source>assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>receive</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>开始整改</translation>
    </message>
    <message>
        <source>report completion</source>
        <translation>报告完成</translation>
    </message>
    <message>
        <source>apply for acceptance</source>
        <translation>申请验收</translation>
    </message>
    <message>
        <source>take back</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>begin the review</source>
        <translation>开始验收</translation>
    </message>
    <message>
        <source>return the papers</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>return</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>do not pass</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>pass</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>publish the notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>uphold an objection</source>
        <translation>异议成立，重新验收</translation>
    </message>
    <message>
        <source>uphold an objection, rework</source>
        <translation>异议成立，继续整改</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>refuse approval</source>
        <translation>驳回</translation>
    </message>
    <message>
        <source>close</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>file</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>keep up long-term</source>
        <translation>转长期坚持</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>反弹</translation>
    </message>
    <message>
        <source>office</source>
        <translation>督察整改办</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>head of the unit</source>
        <translation>责任单位负责人</translation>
    </message>
    <message>
        <source>acceptance group</source>
        <translation>验收组</translation>
    </message>
    <message>
        <source>leading group</source>
        <translation>领导小组</translation>
    </message>
    <message>
        <source>higher office</source>
        <translation>上级督察整改办</translation>
    </message>
    <message>
        <source>text of the finding</source>
        <translation>问题原文</translation>
    </message>
    <message>
        <source>number, goal and deadline</source>
        <translation>任务编号、整改目标和整改时限</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>own measures and goal</source>
        <translation>本单位整改措施和目标</translation>
    </message>
    <message>
        <source>first progress report</source>
        <translation>首次进展报告</translation>
    </message>
    <message>
        <source>all measures reported done</source>
        <translation>各项整改措施均报完成</translation>
    </message>
    <message>
        <source>goal completion</source>
        <translation>目标完成情况</translation>
    </message>
    <message>
        <source>application</source>
        <translation>验收申请</translation>
    </message>
    <message>
        <source>list of evidence</source>
        <translation>佐证材料目录</translation>
    </message>
    <message>
        <source>self-check</source>
        <translation>自查情况</translation>
    </message>
    <message>
        <source>acceptance group named</source>
        <translation>验收组已组成</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>验收意见</translation>
    </message>
    <message>
        <source>all signatures</source>
        <translation>全部签字</translation>
    </message>
    <message>
        <source>notice with first and last day</source>
        <translation>公示文本及起止日期</translation>
    </message>
    <message>
        <source>end of the notice</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>objections answered</source>
        <translation>异议已处理答复</translation>
    </message>
    <message>
        <source>number and date of the closing document</source>
        <translation>销号文号和日期</translation>
    </message>
    <message>
        <source>receipt of filing</source>
        <translation>备案回执</translation>
    </message>
    <message>
        <source>dates of follow-up</source>
        <translation>后续跟踪安排</translation>
    </message>
    <message>
        <source>written reason</source>
        <translation>书面理由</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>审定</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>销号</translation>
    </message>
    <message>
        <source>filing</source>
        <translation>备案</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>自然日</translation>
    </message>
    <message>
        <source>working day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <source>made-up working day</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>weekend</source>
        <translation>周末</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>a unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>undisclosed visit</source>
        <translation>暗访</translation>
    </message>
    <message>
        <source>drone</source>
        <translation>无人机</translation>
    </message>
    <message>
        <source>sample taken</source>
        <translation>采样监测</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>change to long-term</source>
        <translation>改为持续整改</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未批复</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>site check</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>documents of the step</source>
        <translation>本步骤所需文件</translation>
    </message>
    <message>
        <source>checks without blocking results</source>
        <translation>销号体检无阻断项</translation>
    </message>
    <message>
        <source>not read by the office yet</source>
        <translation>办公室尚未收阅</translation>
    </message>
</context>
<context>
    <name>grade</name>
    <message>
        <source>met</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>mostly met</source>
        <translation>基本达标</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>不达标</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>不适用</translation>
    </message>
</context>
<context>
    <name>name</name>
    <message>
        <source>draft</source>
        <translation>编制</translation>
    </message>
    <message>
        <source>assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>received</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>applied</source>
        <translation>已申请验收</translation>
    </message>
    <message>
        <source>under review</source>
        <translation>验收中</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>通过验收</translation>
    </message>
    <message>
        <source>in public notice</source>
        <translation>公示中</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>拟销号</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销号</translation>
    </message>
    <message>
        <source>filed</source>
        <translation>已备案</translation>
    </message>
    <message>
        <source>completed, long-term</source>
        <translation>已完成并长期坚持</translation>
    </message>
    <message>
        <source>blocks</source>
        <translation>阻断</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>central</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>provincial</source>
        <translation>省级</translation>
    </message>
    <message>
        <source>city</source>
        <translation>市级</translation>
    </message>
    <message>
        <source>county</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>routine inspection</source>
        <translation>例行督察</translation>
    </message>
    <message>
        <source>special inspection</source>
        <translation>专项督察</translation>
    </message>
    <message>
        <source>look-back inspection</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>works</source>
        <translation>工程类</translation>
    </message>
    <message>
        <source>no works</source>
        <translation>非工程类</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>by a date</source>
        <translation>限期完成</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>立行立改</translation>
    </message>
    <message>
        <source>long term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>done already</source>
        <translation>已完成整改</translation>
    </message>
    <message>
        <source>lead unit</source>
        <translation>牵头单位</translation>
    </message>
    <message>
        <source>responsible unit</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>cooperating unit</source>
        <translation>配合单位</translation>
    </message>
    <message>
        <source>supervising unit</source>
        <translation>督导单位</translation>
    </message>
    <message>
        <source>accepting unit</source>
        <translation>验收单位</translation>
    </message>
    <message>
        <source>times per period</source>
        <translation>定期次数</translation>
    </message>
    <message>
        <source>times in all</source>
        <translation>总次数</translation>
    </message>
    <message>
        <source>by a day</source>
        <translation>按期完成</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>list</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>statement that there is none</source>
        <translation>无此情况说明</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every two months</source>
        <translation>每两个月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>every half year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>attached</source>
        <translation>已上传</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>纸质</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>未采纳</translation>
    </message>
    <message>
        <source>sufficient</source>
        <translation>充分</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>insufficient</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>review of papers</source>
        <translation>材料审核</translation>
    </message>
    <message>
        <source>site check</source>
        <translation>现场核查</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>returned for completion</source>
        <translation>退回补正</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>deputy leader</source>
        <translation>副组长</translation>
    </message>
    <message>
        <source>member</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>draft opinion</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>final</source>
        <translation>定稿</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已印发</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>超期</translation>
    </message>
    <message>
        <source>due within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <translation>未达到序时进度</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>被退回</translation>
    </message>
    <message>
        <source>measures missing</source>
        <translation>缺整改措施</translation>
    </message>
    <message>
        <source>implementation missing</source>
        <translation>缺落实情况</translation>
    </message>
    <message>
        <source>evidence missing</source>
        <translation>缺佐证材料</translation>
    </message>
    <message>
        <source>notice ended</source>
        <translation>公示期满</translation>
    </message>
    <message>
        <source>long-term</source>
        <translation>长期坚持</translation>
    </message>
    <message>
        <source>not grouped</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>by task</source>
        <translation>按任务</translation>
    </message>
    <message>
        <source>by unit</source>
        <translation>按单位</translation>
    </message>
    <message>
        <source>by state</source>
        <translation>按状态</translation>
    </message>
    <message>
        <source>by deadline</source>
        <translation>按时限</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>整改中</translation>
    </message>
    <message>
        <source>work done</source>
        <translation>已完成、未销号</translation>
    </message>
    <message>
        <source>application form</source>
        <translation>验收销号申请表</translation>
    </message>
    <message>
        <source>list of evidence</source>
        <translation>佐证材料目录</translation>
    </message>
    <message>
        <source>return for completion</source>
        <translation>退回补正通知</translation>
    </message>
    <message>
        <source>public notice</source>
        <translation>整改结果公示</translation>
    </message>
    <message>
        <source>closing document</source>
        <translation>销号通知</translation>
    </message>
    <message>
        <source>look-back form</source>
        <translation>回头看核查表</translation>
    </message>
    <message>
        <source>extension form</source>
        <translation>延期申请表</translation>
    </message>
    <message>
        <source>urging letter</source>
        <translation>催办函</translation>
    </message>
    <message>
        <source>ledger</source>
        <translation>整改台账</translation>
    </message>
    <message>
        <source>closing summary</source>
        <translation>销号汇总表</translation>
    </message>
</context>
<context>
    <name>number</name>
    <message>
        <source>reserved</source>
        <translation>预留</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已用</translation>
    </message>
    <message>
        <source>void</source>
        <translation>作废</translation>
    </message>
</context>
<context>
    <name>place</name>
    <message>
        <source>measure %1</source>
        <translation>整改措施 %1</translation>
    </message>
    <message>
        <source>duty %1</source>
        <translation>义务 %1</translation>
    </message>
    <message>
        <source>event %1</source>
        <translation>工作记录 %1</translation>
    </message>
    <message>
        <source>evidence %1</source>
        <translation>佐证材料 %1</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>文件 %1</translation>
    </message>
    <message>
        <source>group member %1</source>
        <translation>验收组成员 %1</translation>
    </message>
    <message>
        <source>milestone %1</source>
        <translation>节点 %1</translation>
    </message>
    <message>
        <source>review round %1</source>
        <translation>审查轮次 %1</translation>
    </message>
    <message>
        <source>finding %1</source>
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>role %1</source>
        <translation>职责 %1</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>date of the document</source>
        <translation>文件日期</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>整改时限</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>progress report %1</source>
        <translation>第 %1 条进展</translation>
    </message>
    <message>
        <source>public notice %1</source>
        <translation>公示 %1</translation>
    </message>
    <message>
        <source>objection %1</source>
        <translation>异议 %1</translation>
    </message>
    <message>
        <source>public notice</source>
        <translation>公示</translation>
    </message>
    <message>
        <source>review rounds</source>
        <translation>审核轮次</translation>
    </message>
    <message>
        <source>look-backs</source>
        <translation>回头看</translation>
    </message>
    <message>
        <source>measures</source>
        <translation>整改措施</translation>
    </message>
    <message>
        <source>progress reports</source>
        <translation>进展报告</translation>
    </message>
    <message>
        <source>day of the feedback</source>
        <translation>督察反馈日期</translation>
    </message>
    <message>
        <source>day of issue</source>
        <translation>印发日期</translation>
    </message>
    <message>
        <source>day of the application</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>day of the decision</source>
        <translation>审定日期</translation>
    </message>
    <message>
        <source>day of closing</source>
        <translation>销号日期</translation>
    </message>
    <message>
        <source>day of filing</source>
        <translation>备案日期</translation>
    </message>
    <message>
        <source>members of the group</source>
        <translation>成员</translation>
    </message>
    <message>
        <source>extension %1</source>
        <translation>延期%1</translation>
    </message>
    <message>
        <source>look-back %1</source>
        <translation>回头看%1</translation>
    </message>
    <message>
        <source>move %1</source>
        <translation>流转%1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>步骤%1</translation>
    </message>
    <message>
        <source>objections</source>
        <translation>异议</translation>
    </message>
    <message>
        <source>extensions</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>moves</source>
        <translation>流转</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>day of the receipt</source>
        <translation>回执日期</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>day of the answer</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>day of the next review</source>
        <translation>下次核查日期</translation>
    </message>
</context>
<context>
    <name>problem</name>
    <message>
        <source>The text of the finding is missing. Enter it word for word.</source>
        <translation>缺少督察指出的问题。请逐字录入。</translation>
    </message>
    <message>
        <source>The goal is missing. Enter the goal of the task or of the unit.</source>
        <translation>缺少整改目标。请填写任务或单位的整改目标。</translation>
    </message>
    <message>
        <source>There is no measure. Add at least one.</source>
        <translation>没有整改措施。请至少添加一条。</translation>
    </message>
    <message>
        <source>The deadline is missing. Enter it as printed.</source>
        <translation>缺少整改时限。请按原文填写。</translation>
    </message>
    <message>
        <source>Nothing says how the measure was carried out. Enter the implementation.</source>
        <translation>没有写明措施的落实情况。请填写。</translation>
    </message>
    <message>
        <source>No evidence belongs to the measure. Attach a file, or note paper evidence with the place where it lies.</source>
        <translation>措施没有佐证材料。请上传文件，或登记纸质材料及其存放处。</translation>
    </message>
    <message>
        <source>Nothing says how the goal was reached (section four). Enter it.</source>
        <translation>没有写明整改目标完成情况（第四部分）。请填写。</translation>
    </message>
    <message>
        <source>The text states %1 times, but %2 dated events are recorded. Correct the text, or enter the events.</source>
        <translation>文中写的是 %1 次，有日期的记录为 %2 次。请改正文字，或补录。</translation>
    </message>
    <message>
        <source>The document is dated %1, after the day of acceptance. Check both dates.</source>
        <translation>文件日期 %1 晚于验收日期。请核对两个日期。</translation>
    </message>
    <message>
        <source>The document is dated %1, after the day on which it was attached. Check the date.</source>
        <translation>文件日期 %1 晚于上传日期。请核对日期。</translation>
    </message>
    <message>
        <source>Accepted on %1, after the deadline %2. Record the reason.</source>
        <translation>验收日期 %1 晚于整改时限 %2。请记录原因。</translation>
    </message>
    <message>
        <source>The acceptance group needs exactly one leader; it has %1. Correct the roles.</source>
        <translation>验收组应有且只有一名组长，现有 %1 名。请改正。</translation>
    </message>
    <message>
        <source>%1 is in the acceptance group twice. Remove one entry.</source>
        <translation>%1在验收组中出现两次。请删去一处。</translation>
    </message>
    <message>
        <source>%1 belongs to the responsible unit %2 and cannot accept its work. Name somebody else.</source>
        <translation>%1属于责任单位%2，不能验收本单位的工作。请另选人员。</translation>
    </message>
    <message>
        <source>No member of the acceptance group is marked as an expert. Mark one, or add one.</source>
        <translation>验收组中没有标明技术专家。请标明或增加一名。</translation>
    </message>
    <message>
        <source>%1 has not signed. Get the signature before the opinion is issued.</source>
        <translation>%1尚未签字。印发意见前请补签。</translation>
    </message>
    <message>
        <source>%1 signed before the day of acceptance. Check both dates.</source>
        <translation>%1的签字日期早于验收日期。请核对两个日期。</translation>
    </message>
    <message>
        <source>“%1” is not a telephone number. Check it.</source>
        <translation>“%1”不是电话号码。请核对。</translation>
    </message>
    <message>
        <source>The next steps (section six) are missing. Enter them.</source>
        <translation>缺少下步工作要求（第六部分）。请填写。</translation>
    </message>
    <message>
        <source>The deadline is followed by long-term work, but the next steps (section six) do not say so. Add it.</source>
        <translation>整改时限要求长期坚持，下步工作要求（第六部分）没有写明。请补上。</translation>
    </message>
    <message>
        <source>“%1” stands twice in one clause. See whether one is too many.</source>
        <translation>“%1”在一句中出现两次。请看是否多了一处。</translation>
    </message>
    <message>
        <source>Full-width and half-width brackets are mixed. See whether that is meant.</source>
        <translation>全角括号与半角括号混用。请看是否有意如此。</translation>
    </message>
    <message>
        <source>The paragraph ends without a full stop. See whether it is complete.</source>
        <translation>段末没有句号。请看文字是否完整。</translation>
    </message>
    <message>
        <source>The data folder cannot be written to; nothing was changed. Check its permissions, or choose another data folder.</source>
        <translation>数据目录不可写，未作任何修改。请检查目录权限，或另选数据目录。</translation>
    </message>
    <message>
        <source>The database is damaged. Do not go on working in this data folder; restore the newest backup into a new one.</source>
        <translation>数据库已损坏。请不要继续在此数据目录中工作，请把最近的备份恢复到新目录。</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>磁盘已满，未作任何修改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>The database cannot be opened. Check that the data folder is there and that you may read and write it.</source>
        <translation>无法打开数据库。请确认数据目录存在，且您有读写权限。</translation>
    </message>
    <message>
        <source>The file bihuan.db of the data folder is not a database of this program. Restore a backup into a new data folder, or choose another one.</source>
        <translation>数据目录中的 bihuan.db 不是本程序的数据库。请把备份恢复到新目录，或另选数据目录。</translation>
    </message>
    <message>
        <source>The data folder was written by a newer version of the program (its schema is %1, this program knows %2); nothing was changed. Install the newer version.</source>
        <translation>数据目录由更新版本的程序写成（结构版本 %1，本程序只认识到 %2），未作任何修改。请安装新版本。</translation>
    </message>
    <message>
        <source>There is no such file or folder. Check the name and where it lies.</source>
        <translation>没有这个文件或文件夹。请检查名称和位置。</translation>
    </message>
    <message>
        <source>You may not read or write here. Change the permissions, or choose another place.</source>
        <translation>您没有在此读写的权限。请修改权限，或另选位置。</translation>
    </message>
    <message>
        <source>The file could not be read or written (%1). Check the disk or the network drive, and try again.</source>
        <translation>文件读写失败（%1）。请检查磁盘或网络盘后重试。</translation>
    </message>
    <message>
        <source>This is not a regular file and cannot be evidence. Choose a document, a picture or a folder of them.</source>
        <translation>这不是普通文件，不能作为佐证材料。请选择文档、图片或装有它们的文件夹。</translation>
    </message>
    <message>
        <source>The file is empty (0 bytes) and was not attached. Ask for the file again, or choose another one.</source>
        <translation>文件是空的（0 字节），未上传。请重新索取该文件，或另选文件。</translation>
    </message>
    <message>
        <source>The file was changed while it was being read and was not attached. Wait until it is complete, then attach it again.</source>
        <translation>读取过程中文件发生了变化，未上传。请等文件写完后重新上传。</translation>
    </message>
    <message>
        <source>Attaching was cancelled; nothing was attached.</source>
        <translation>已取消，没有上传任何文件。</translation>
    </message>
    <message>
        <source>A link in this folder leads back into a folder above it; nothing was attached. Remove the link, or choose the files themselves.</source>
        <translation>文件夹中有链接指回其上级文件夹，没有上传任何文件。请删除该链接，或直接选择文件。</translation>
    </message>
    <message>
        <source>%2 was changed again after this step, so the step cannot be undone by itself. Undo the later changes first.</source>
        <translation>该步骤之后%2又被修改过，不能单独撤销这一步。请先撤销后来的修改。</translation>
    </message>
    <message>
        <source>%1 was changed again after this step, so the step cannot be undone by itself. Undo the later changes first.</source>
        <translation>该步骤之后%1又被修改过，不能单独撤销这一步。请先撤销后来的修改。</translation>
    </message>
    <message>
        <source>The folder holds other files already; nothing was changed. Choose an empty or a new folder.</source>
        <translation>该文件夹中已有其他文件，未作任何修改。请选择空文件夹或新文件夹。</translation>
    </message>
    <message>
        <source>There is no data folder of this program here. Create one (bihuanctl init), or choose another folder.</source>
        <translation>这里没有本程序的数据目录。请先建立（bihuanctl init），或另选文件夹。</translation>
    </message>
    <message>
        <source>The file connection.json of the data folder cannot be used (%1). Correct it, or remove it to work with the database in the folder.</source>
        <translation>数据目录中的 connection.json 无法使用（%1）。请改正；若使用目录内的数据库，请删除该文件。</translation>
    </message>
    <message>
        <source>This unit task is not the shipped example and was not removed. Only the example can be removed as a whole.</source>
        <translation>该任务不是随程序附带的示例，未删除。只有示例可以整体删除。</translation>
    </message>
    <message>
        <source>A name is missing. Enter the office, the plan, the task number and the unit.</source>
        <translation>名称不全。请填写办公室、整改方案、任务编号和责任单位。</translation>
    </message>
    <message>
        <source>This may not be empty. Enter it.</source>
        <translation>此处不能为空，请填写。</translation>
    </message>
    <message>
        <source>The unit task has no measure with the number “%1”. Look up the numbers in the unit task.</source>
        <translation>该任务没有编号为“%1”的整改措施。请在任务中查看编号。</translation>
    </message>
    <message>
        <source>No evidence refers to this stored file. It does no harm; collecting orphans removes it once it is a day old.</source>
        <translation>没有佐证材料引用这个入库文件。它没有害处，满一天后可由清理孤立文件功能删除。</translation>
    </message>
    <message>
        <source>This file in the evidence store was not put there by the program. Look at it, and move it elsewhere.</source>
        <translation>材料库中的这个文件不是本程序放入的。请查看后移到别处。</translation>
    </message>
    <message>
        <source>Entry %1 of the audit log was altered, or an entry before it was removed. Compare with a backup to see what it said.</source>
        <translation>操作日志第 %1 条被改动，或其前面的记录被删除。请与备份对照，查明原文。</translation>
    </message>
    <message>
        <source>The database is damaged (%1). Restore the newest sound backup into a new data folder.</source>
        <translation>数据库已损坏（%1）。请把最近的完好备份恢复到新目录。</translation>
    </message>
    <message>
        <source>The records lie on a PostgreSQL server, which has its own backup. Have the server&apos;s administrator make it (pg_dump).</source>
        <translation>记录保存在 PostgreSQL 服务器上，应使用服务器自身的备份。请服务器管理员进行备份（pg_dump）。</translation>
    </message>
    <message>
        <source>The backup is damaged or incomplete (%1); nothing was restored. Use another backup.</source>
        <translation>备份已损坏或不完整（%1），未恢复任何内容。请改用其他备份。</translation>
    </message>
    <message>
        <source>There is no complete backup in this folder. Choose the folder into which backups were made.</source>
        <translation>该文件夹中没有完整的备份。请选择存放备份的文件夹。</translation>
    </message>
    <message>
        <source>Expected %1, found %2. Correct the value.</source>
        <translation>应为 %1，实为 %2。请改正该值。</translation>
    </message>
    <message>
        <source>“%1” is not allowed here. Use one of: %2.</source>
        <translation>此处不能用“%1”。可用的值：%2。</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 2022-12-01.</source>
        <translation>“%1”不是日期。请写成 2022-12-01 的形式。</translation>
    </message>
    <message>
        <source>This is not a unit-task package: its format is “%1” and not “bihuan.unit-task”. Choose another file.</source>
        <translation>这不是任务包：其 format 为“%1”，而不是“bihuan.unit-task”。请另选文件。</translation>
    </message>
    <message>
        <source>The package was written by a newer version of the program (version %1, this program reads %2). Install the newer version.</source>
        <translation>任务包由更新版本的程序写成（版本 %1，本程序可读到 %2）。请安装新版本。</translation>
    </message>
    <message>
        <source>There is no unit-task.json in it. Choose the folder or the .zip that was exported.</source>
        <translation>其中没有 unit-task.json。请选择导出的文件夹或 .zip 文件。</translation>
    </message>
    <message>
        <source>The evidence file “%1” is not in the package; nothing was imported. Add the file, or remove it from unit-task.json.</source>
        <translation>任务包中缺少佐证文件“%1”，未导入。请补上文件，或从 unit-task.json 中删去。</translation>
    </message>
    <message>
        <source>“%1” leads out of the package; nothing was imported. Name files by their path within the package.</source>
        <translation>“%1”指向任务包之外，未导入。请使用任务包内的路径。</translation>
    </message>
    <message>
        <source>The file cannot be read as a .zip archive. Ask for the package again, or unpack it and choose the folder.</source>
        <translation>无法按 .zip 压缩包读取该文件。请重新索取任务包，或解压后选择文件夹。</translation>
    </message>
    <message>
        <source>%3 has the task %2 of “%1” already; nothing was imported. To bring it to what the package says, import with the update option.</source>
        <translation>%3已有“%1”的任务 %2，未导入。如要按任务包更新，请选择更新导入。</translation>
    </message>
    <message>
        <source>The evidence code “%1” is used for two different pieces of evidence. Give each a code of its own.</source>
        <translation>佐证编号“%1”用在了两份不同的佐证材料上。请分别编号。</translation>
    </message>
    <message>
        <source>There is such a file or folder already; nothing was written. Choose a new name.</source>
        <translation>已有同名文件或文件夹，未写入。请换一个名称。</translation>
    </message>
    <message>
        <source>The document template is not valid JSON: line %1, %2. Correct it there.</source>
        <translation>文书模板不是有效的 JSON：第 %1 行，%2。请在该处改正。</translation>
    </message>
    <message>
        <source>The document template is not a JSON object. Start from the template that is shipped.</source>
        <translation>文书模板不是 JSON 对象。请从随程序附带的模板改起。</translation>
    </message>
    <message>
        <source>The document template is for “%1” and not for “%2”. Choose another one.</source>
        <translation>该文书模板用于“%1”，不是“%2”。请另选模板。</translation>
    </message>
    <message>
        <source>A document template has no field “%1” here. Known are: %2.</source>
        <translation>文书模板此处没有名为“%1”的字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>This field of the document template is missing. Add it as %1.</source>
        <translation>文书模板缺少此字段。请补上，类型为 %1。</translation>
    </message>
    <message>
        <source>The document template has %2 here where %1 is expected. Correct the value.</source>
        <translation>文书模板此处应为 %1，实为 %2。请改正该值。</translation>
    </message>
    <message>
        <source>%1 is not allowed in the document template here. Use a number from %2 to %3.</source>
        <translation>文书模板此处不能用 %1。请使用 %2 至 %3 之间的数。</translation>
    </message>
    <message>
        <source>“%1” is not allowed in the document template here. Use one of: %2.</source>
        <translation>文书模板此处不能用“%1”。可用的值：%2。</translation>
    </message>
    <message>
        <source>The document template has %1 section numbers for %2 sections. Add the missing ones.</source>
        <translation>文书模板有 %2 个部分，却只有 %1 个序号。请补齐。</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the pattern has no partner. Write \%1 where the sign itself is meant.</source>
        <translation>格式串第 %2 个字符“%1”没有配对。如果就要这个符号，请写成 \%1。</translation>
    </message>
    <message>
        <source>The placeholder “%1” at character %2 of the pattern is not closed. Add the }.</source>
        <translation>格式串第 %2 个字符起的占位符“%1”没有结束。请补上 }。</translation>
    </message>
    <message>
        <source>The placeholder at character %2 of the pattern is empty. Use one of: %1.</source>
        <translation>格式串第 %2 个字符处的占位符是空的。可用的占位符：%1。</translation>
    </message>
    <message>
        <source>There is no placeholder “%1” (character %3 of the pattern). Use one of: %2.</source>
        <translation>没有占位符“%1”（格式串第 %3 个字符）。可用的占位符：%2。</translation>
    </message>
    <message>
        <source>The optional part “%1” at character %2 of the pattern is not closed. Add the ].</source>
        <translation>格式串第 %2 个字符起的可选部分“%1”没有结束。请补上 ]。</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be printed (%1, place %2). Delete it and type the place again.</source>
        <translation>文字中含有无法打印的字符（%1，第 %2 字）。请删去后重新输入。</translation>
    </message>
    <message>
        <source>The number “%1” stands at place %2. Correct the number or the order of the measures.</source>
        <translation>编号“%1”排在第 %2 位。请改正编号或措施顺序。</translation>
    </message>
    <message>
        <source>The evidence statement names measure %1, but belongs to measure %2. Correct the one that is wrong.</source>
        <translation>佐证对应写的是整改措施 %1，实属整改措施 %2。请改正有误的一方。</translation>
    </message>
    <message>
        <source>The evidence statement does not say to which measure it belongs. Add that it corresponds to measure %2.</source>
        <translation>佐证对应情况没有写明对应哪条措施。请写明与整改措施 %2 相对应。</translation>
    </message>
    <message>
        <source>The evidence statement (section five) is missing. Enter it.</source>
        <translation>缺少佐证对应情况（第五部分）。请填写。</translation>
    </message>
    <message>
        <source>No dated event in %2; %3 of %4 periods are filled. Enter the missing events with their dates.</source>
        <translation>%2没有注明日期的工作记录，%4 个时段中已满足 %3 个。请补录并注明日期。</translation>
    </message>
    <message>
        <source>The file “%1” is attached as %2 too. See whether both places are meant.</source>
        <translation>文件“%1”在 %2 中也上传了一次。请看两处是否都需要。</translation>
    </message>
    <message>
        <source>The name, the unit or the post of a member of the acceptance group is missing. Enter it.</source>
        <translation>验收组成员的姓名、单位或职务不全。请填写。</translation>
    </message>
    <message>
        <source>The contact person is missing. Enter the name and the telephone number.</source>
        <translation>缺少联系人。请填写姓名和电话。</translation>
    </message>
    <message>
        <source>The text names %1, but this is %2. Correct the number.</source>
        <translation>文中写的是%1，本任务是%2。请改正。</translation>
    </message>
    <message>
        <source>The day of acceptance is missing. Enter it.</source>
        <translation>缺少验收日期。请填写。</translation>
    </message>
    <message>
        <source>The conclusion (section seven) is missing. Enter it.</source>
        <translation>缺少验收结论（第七部分）。请填写。</translation>
    </message>
    <message>
        <source>The conclusion does not agree with the verdict. Correct the one that is wrong.</source>
        <translation>验收结论与验收结果不一致。请改正有误的一方。</translation>
    </message>
    <message>
        <source>Some numbers stand with blanks around them and some without. See whether that is meant.</source>
        <translation>有的数字前后有空格，有的没有。请看是否有意如此。</translation>
    </message>
    <message>
        <source>Chinese and Arabic numerals are mixed. See whether that is meant.</source>
        <translation>汉字数字与阿拉伯数字混用。请看是否有意如此。</translation>
    </message>
    <message>
        <source>The evidence file “%2” is missing from the store. Restore it from a backup, or attach it again.</source>
        <translation>材料库中缺少佐证文件“%2”。请从备份恢复，或重新上传。</translation>
    </message>
    <message>
        <source>The stored evidence file “%2” was altered after it was attached. Restore it from a backup.</source>
        <translation>佐证文件“%2”入库后被改动。请从备份恢复。</translation>
    </message>
    <message>
        <source>%1, row %2, refers to a record that is not there. Restore the newest sound backup.</source>
        <translation>%1第 %2 行引用了不存在的记录。请恢复最近的完好备份。</translation>
    </message>
    <message>
        <source>A unit-task package has no field “%1” here; nothing was imported. Correct the name or remove the field. Known are: %2.</source>
        <translation>任务包此处没有名为“%1”的字段，未导入。请改正字段名或删除该字段。可用的字段：%2。</translation>
    </message>
    <message>
        <source>This field is missing; nothing was imported. Add it to the package as %1.</source>
        <translation>缺少此字段，未导入。请在任务包中补上，类型为 %1。</translation>
    </message>
    <message>
        <source>%1 is not allowed here. Use a number from %2 to %3.</source>
        <translation>此处不能用 %1。请使用 %2 至 %3 之间的数。</translation>
    </message>
    <message>
        <source>The file is not valid JSON: line %1, column %2 (%3). Correct it there, or ask for the package again.</source>
        <translation>文件不是有效的 JSON：第 %1 行第 %2 列（%3）。请在该处改正，或重新索取任务包。</translation>
    </message>
    <message>
        <source>There are %1 files unit-task.json in it. Import each package by itself.</source>
        <translation>其中有 %1 个 unit-task.json。请逐个导入。</translation>
    </message>
    <message>
        <source>The evidence file “%1” is not the one that was exported: its content was changed. Ask for the package again.</source>
        <translation>佐证文件“%1”与导出时不同，内容已被改动。请重新索取任务包。</translation>
    </message>
    <message>
        <source>Here it reads “%1”, in the package otherwise; nothing was imported. Other unit tasks share this field: make the two agree first.</source>
        <translation>此处现为“%1”，与任务包不一致，未导入。该字段由多个任务共用，请先使两者一致。</translation>
    </message>
    <message>
        <source>There is no evidence with the code “%1” in the package. Correct the code, or add the evidence.</source>
        <translation>任务包中没有编号为“%1”的佐证材料。请改正编号，或补上该材料。</translation>
    </message>
    <message>
        <source>The unit task has no field “%1”, or it cannot be changed. Use a path as in the package, such as measures[0].text.</source>
        <translation>该任务没有字段“%1”，或该字段不能修改。请使用任务包中的路径，如 measures[0].text。</translation>
    </message>
    <message>
        <source>“%1” in the document template is not a date. Write it as 2022-12-01.</source>
        <translation>文书模板中的“%1”不是日期。请写成 2022-12-01 的形式。</translation>
    </message>
    <message>
        <source>The title is too long for its place on the paper. Shorten it.</source>
        <translation>标题过长，版面排不下，请缩短。</translation>
    </message>
    <message>
        <source>The name of the office is too long for the head of the paper. Shorten it.</source>
        <translation>发文机关名称过长，文头排不下，请缩短。</translation>
    </message>
    <message>
        <source>This cell of the table does not fit on a page. Shorten its text.</source>
        <translation>表格的这一格一页排不下，请缩短文字。</translation>
    </message>
    <message>
        <source>The text is %1 characters wide, and there is room for %2. Shorten it.</source>
        <translation>文字宽 %1 字，此处只能排 %2 字，请缩短。</translation>
    </message>
    <message>
        <source>No Chinese font is installed. Install one, or run scripts/fonts.</source>
        <translation>没有安装中文字体。请安装一种，或运行 scripts/fonts。</translation>
    </message>
    <message>
        <source>The folder of the fonts does not exist. Run scripts/fonts, or correct BIHUAN_FONTS.</source>
        <translation>字体文件夹不存在。请运行 scripts/fonts，或改正 BIHUAN_FONTS。</translation>
    </message>
    <message>
        <source>This file is no font. Remove it from the folder of the fonts.</source>
        <translation>这个文件不是字体，请从字体文件夹中移走。</translation>
    </message>
    <message>
        <source>There is nothing to print. Enter the texts first.</source>
        <translation>没有可打印的内容，请先填写。</translation>
    </message>
    <message>
        <source>The document has no date. Save the unit task once.</source>
        <translation>文书没有日期，请先保存一次任务。</translation>
    </message>
    <message>
        <source>The PDF could not be finished. Nothing was written. Report this with the log.</source>
        <translation>PDF 未能生成，没有写出任何文件。请连同日志一起报告。</translation>
    </message>
    <message>
        <source>The DOCX could not be finished. Nothing was written. Report this with the log.</source>
        <translation>DOCX 未能生成，没有写出任何文件。请连同日志一起报告。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a file; nothing was imported. Give the file&apos;s own name, without folders and no longer than 255 bytes.</source>
        <translation>“%1”不能作文件名，没有导入任何内容。请填写文件本身的名称，不带目录，不超过 255 字节（约 85 个汉字）。</translation>
    </message>
    <message>
        <source>“%1” is not a SHA-256; nothing was imported. It has 64 digits, 0–9 and a–f. Ask for the package again.</source>
        <translation>“%1”不是 SHA-256 值（应为 64 位数字 0–9 和字母 a–f），没有导入任何内容。请重新索取任务包。</translation>
    </message>
    <message>
        <source>The holidays of the year %1 are not known, so its working days cannot be counted. Choose days within the years that the program knows.</source>
        <translation>没有%1年的节假日数据，无法计算工作日。请选用程序已有数据的年份。</translation>
    </message>
    <message>
        <source>The last day %2 lies before the first day %1. Correct one of them.</source>
        <translation>末日%2早于首日%1。请更正其中之一。</translation>
    </message>
    <message>
        <source>The table of holidays cannot be read. Install the program anew.</source>
        <translation>节假日表无法读取。请重新安装程序。</translation>
    </message>
    <message>
        <source>The unit task has no evidence with the code “%1”. Look up the codes in the unit task.</source>
        <translation>本任务没有编号为“%1”的佐证材料。请查看任务中的编号。</translation>
    </message>
    <message>
        <source>The period “%1” is reported twice. Leave one report for each period.</source>
        <translation>调度期“%1”报了两次。每期只保留一条。</translation>
    </message>
    <message>
        <source>“%1” is not among the words for grades. Use one of: %2. The list can be changed.</source>
        <translation>“%1”不在进度等次用词之中。请用以下之一：%2；用词列表可以修改。</translation>
    </message>
    <message>
        <source>“%1” is no period. Write it as 2026-11, 2026Q4 or 2026H2.</source>
        <translation>“%1”不是调度期。请写成 2026-11、2026Q4 或 2026H2。</translation>
    </message>
    <message>
        <source>The office has taken this report in. Return it with a reason before it is changed.</source>
        <translation>办公室已接收这一期进展。如需修改，请先写明理由退回。</translation>
    </message>
    <message>
        <source>The grade is missing. Enter it before the report is submitted.</source>
        <translation>缺进度等次。请填写后再报送。</translation>
    </message>
    <message>
        <source>Nothing says what was done. Enter it before the report is submitted.</source>
        <translation>没有写整改进展。请填写后再报送。</translation>
    </message>
    <message>
        <source>The office does not have this report. Let it be submitted first.</source>
        <translation>这一期还没有报送。请先报送。</translation>
    </message>
    <message>
        <source>The reason is missing. Say why.</source>
        <translation>缺理由。请写明原因。</translation>
    </message>
    <message>
        <source>%1 is no day of a month. Use a number from 1 to 31, or 0 for the last day.</source>
        <translation>%1 不是一个月里的日子。请用 1 到 31，0 表示月底。</translation>
    </message>
    <message>
        <source>The plan has a %2, and “%1” is no period of it. Name a period of the plan, or change how it calls.</source>
        <translation>该方案是%2，“%1”不是它的调度期。请写该方案的调度期，或修改调度周期。</translation>
    </message>
    <message>
        <source>There is no plan “%1”, or more than one. Name a plan by number or title.</source>
        <translation>没有方案“%1”，或不止一个方案。请写方案的编号或名称。</translation>
    </message>
    <message>
        <source>The plan has no task “%1”. Write the number as printed.</source>
        <translation>该方案没有任务“%1”。请按印发的序号书写。</translation>
    </message>
    <message>
        <source>The word is missing. Enter it.</source>
        <translation>缺用词。请填写。</translation>
    </message>
    <message>
        <source>The file is damaged, or not what its name says, and cannot be shown. The stored original is unchanged; open a copy, or ask for the file again.</source>
        <translation>文件已损坏，或内容与文件名不符，无法显示。入库的原件没有变动；可打开副本，或重新索取文件。</translation>
    </message>
    <message>
        <source>Reading the file took too long and was stopped. The stored original is unchanged; open a copy with another program.</source>
        <translation>读取文件用时过长，已停止。入库的原件没有变动；可打开副本，用其他程序查看。</translation>
    </message>
    <message>
        <source>The progress table is written as PDF. Let the file name end in .pdf.</source>
        <translation>进展调度表存为 PDF。文件名请以 .pdf 结尾。</translation>
    </message>
    <message>
        <source>This member grades measure %1 twice. Keep one of the two.</source>
        <translation>该成员对第 %1 项措施评价了两次。请只保留一个。</translation>
    </message>
    <message>
        <source>Nobody is logged in; nothing was changed. Log in, or on the command line say --as LOGIN.</source>
        <translation>尚未登录，未作任何更改。请先登录；命令行请加 --as 登录名。</translation>
    </message>
    <message>
        <source>You may not do this (%1); nothing was changed. It can be done by: %2.</source>
        <translation>您无权进行此操作（%1），未作任何更改。可由以下角色办理：%2。</translation>
    </message>
    <message>
        <source>You may not do this (%1) while the unit task is in the state “%2”; nothing was changed. Now it can be done by: %3.</source>
        <translation>任务处于“%2”状态时您无权进行此操作（%1），未作任何更改。此时可由以下角色办理：%3。</translation>
    </message>
    <message>
        <source>Login or password is wrong, or the user is disabled. Try again; the administrator can set a new password.</source>
        <translation>登录名或密码不正确，或用户已停用。请重试；管理员可以重设密码。</translation>
    </message>
    <message>
        <source>The password was wrong too often. Wait %1 seconds, then try again.</source>
        <translation>密码错误次数过多。请等待 %1 秒后再试。</translation>
    </message>
    <message>
        <source>The password is too short; nothing was changed. Choose one of at least %1 characters.</source>
        <translation>密码太短，未作任何更改。请至少用 %1 个字符。</translation>
    </message>
    <message>
        <source>The password is the login; nothing was changed. Choose another one.</source>
        <translation>密码与登录名相同，未作任何更改。请另选密码。</translation>
    </message>
    <message>
        <source>There is no user “%1”. Look at the list of users.</source>
        <translation>没有用户“%1”。请查看用户列表。</translation>
    </message>
    <message>
        <source>The login “%1” or the name “%2” is taken; nothing was changed. Choose another login, or tell the names apart, as by the department.</source>
        <translation>登录名“%1”或姓名“%2”已被使用，未作任何更改。请换登录名，或在姓名后加科室等以便区分。</translation>
    </message>
    <message>
        <source>“%1” is the last administrator; nothing was changed. Make somebody else administrator first.</source>
        <translation>“%1”是最后一名管理员，未作任何更改。请先指定另一名管理员。</translation>
    </message>
    <message>
        <source>The acceptance group has no member “%1”. Write the name as it stands in the list of the group.</source>
        <translation>验收组中没有成员“%1”。请按验收组名单上的姓名填写。</translation>
    </message>
    <message>
        <source>The acceptance group has several members “%1”. Tell their names apart in the list of the group.</source>
        <translation>验收组中有多名成员叫“%1”。请先在名单中加以区分。</translation>
    </message>
    <message>
        <source>The member or the measure belongs to another unit task; nothing was saved. Open the unit task again.</source>
        <translation>该成员或措施属于另一任务，未保存。请重新打开任务。</translation>
    </message>
    <message>
        <source>This step cannot be undone (%1), because others rely on it. Follow it with what is right: sign again, or begin a new edition.</source>
        <translation>此步骤不能撤销（%1），因为他人已以此为据。请以正确的做法接续：重新签字，或新开版次。</translation>
    </message>
    <message>
        <source>“%1” is neither true nor false. Say one of the two.</source>
        <translation>“%1”既不是 true 也不是 false。请写其中一个。</translation>
    </message>
    <message>
        <source>The responsible unit is missing. Enter its name.</source>
        <translation>责任单位缺失，请填写单位名称。</translation>
    </message>
    <message>
        <source>The goal quoted in section four is not the goal in force. Quote it word for word, or leave the quotation out.</source>
        <translation>第四部分引用的整改目标与现行目标不一致，请逐字引用或删去引用。</translation>
    </message>
    <message>
        <source>Between the deadline and the acceptance, no dated event in %2. Enter the events, or say why the duty did not fall due.</source>
        <translation>整改时限之后至验收之前，%2 没有带日期的记录。请补录，或说明该期间为何不需开展。</translation>
    </message>
    <message>
        <source>The text states %1 times for %3, but %2 dated events are recorded. Correct the text, or enter the events.</source>
        <translation>文中称%3 %1 次，而带日期的记录为 %2 条。请更正文字或补录记录。</translation>
    </message>
    <message>
        <source>The document number “%1” also stands on the evidence %2. Compare both documents with the originals.</source>
        <translation>文号“%1”与佐证材料 %2 重复，请与原件核对。</translation>
    </message>
    <message>
        <source>The document number “%1” also stands on “%2” of %3 · %4, another paper. Compare both with the originals.</source>
        <translation>文号“%1”在 %3 · %4 的《%2》上也出现，但不是同一份文件，请与原件核对。</translation>
    </message>
    <message>
        <source>The document is dated %1, before “%2” of %3, which it says it carries out. Check both dates.</source>
        <translation>该文件日期为 %1，早于其所落实的《%2》（%3），请核对两者日期。</translation>
    </message>
    <message>
        <source>The document is dated %1, before the plan was issued on %2. See whether it still proves the measure.</source>
        <translation>该文件日期为 %1，早于整改方案印发（%2），请确认能否证明整改措施。</translation>
    </message>
    <message>
        <source>The text dates work to %1, before the findings were handed over on %2. See whether it answers the finding.</source>
        <translation>文中所述工作在 %1，早于督察反馈（%2），请确认是否针对所反馈的问题。</translation>
    </message>
    <message>
        <source>The text dates work to %1, before the plan was issued on %2. See whether it answers the finding.</source>
        <translation>文中所述工作在 %1，早于整改方案印发（%2），请确认是否针对所反馈的问题。</translation>
    </message>
    <message>
        <source>One occurrence is dated %1 here and %2 elsewhere. See which day is right.</source>
        <translation>同一事项此处日期为 %1，别处为 %2，请核实以何者为准。</translation>
    </message>
    <message>
        <source>The paper %1 of %2 is older than the event of %3 that it records. See which day is right.</source>
        <translation>佐证材料 %1 的日期 %2 早于所记事项的日期 %3，请核实以何者为准。</translation>
    </message>
    <message>
        <source>“%1” is dated %2 in the implementation and %3 here. See which day is right.</source>
        <translation>“%1”在落实情况中为 %2，此处为 %3，请核实以何者为准。</translation>
    </message>
    <message>
        <source>The implementation nearly repeats the words of the measure. Say what was done, when and by whom.</source>
        <translation>落实情况与整改措施原文几乎相同，请写明何时、由谁、做了什么。</translation>
    </message>
    <message>
        <source>The implementation is nearly the same as that of %1 · %2. Say what this unit did.</source>
        <translation>落实情况与 %1 · %2 几乎相同，请写明本单位的实际做法。</translation>
    </message>
    <message>
        <source>The day %1 lies before %3, the day that comes first (%2). Correct one of them.</source>
        <translation>日期 %1 早于应在其前的“%2”（%3），请更正其一。</translation>
    </message>
    <message>
        <source>The work ends on %1, before it begins on %2. Correct one of the days.</source>
        <translation>工作结束日期 %1 早于开始日期 %2，请更正其一。</translation>
    </message>
    <message>
        <source>Completion was claimed on %1, but the work is recorded as begun on %2. Correct the days, or start the application anew.</source>
        <translation>%1 已称完成，而记录的开始日期为 %2。请更正日期，或重新申请。</translation>
    </message>
    <message>
        <source>The document is dated %1, before the findings were handed over on %2. See whether it still proves the measure.</source>
        <translation>该文件日期为 %1，早于督察反馈（%2），请确认能否证明整改措施。</translation>
    </message>
    <message>
        <source>The file “%1” is also evidence %4 of %2 · %3. See whether both places are meant.</source>
        <translation>文件“%1”同时也是 %2 · %3 的佐证材料 %4，请确认是否都应使用。</translation>
    </message>
    <message>
        <source>The photo “%1” was taken on %2, before the findings were handed over on %3, but is to show the state afterwards. Ask for the original.</source>
        <translation>照片“%1”拍摄于 %2，早于督察反馈（%3），却用于反映整改后情况，请索取原图核实。</translation>
    </message>
    <message>
        <source>The photo “%1” does not say when it was taken. Ask for the original, or note the day.</source>
        <translation>照片“%1”没有拍摄时间，请索取原图或注明日期。</translation>
    </message>
    <message>
        <source>The acceptance group has %1 members; at least %2 are wanted. Add members.</source>
        <translation>验收组现有 %1 人，至少应有 %2 人，请增补。</translation>
    </message>
    <message>
        <source>The mobile number %1 stands in a text that may be published. Take it out.</source>
        <translation>可能公开的文字中出现手机号码 %1，请删去。</translation>
    </message>
    <message>
        <source>The text names “%1”; the title is “%2”. Correct the one that is wrong.</source>
        <translation>文中写作《%1》，正式名称为《%2》，请更正。</translation>
    </message>
    <message>
        <source>The opinion bears no document number. Enter it, or say why there is none.</source>
        <translation>意见没有发文字号，请填写，或说明不编号的理由。</translation>
    </message>
    <message>
        <source>The text names %1, but this is the share of %2. See whether it was copied from there.</source>
        <translation>文中出现“%1”，而本任务的责任单位是%2，请确认是否误抄。</translation>
    </message>
    <message>
        <source>The text does not name the unit %1. Name it as in the title.</source>
        <translation>文中没有写明责任单位%1，请与标题一致地写明。</translation>
    </message>
    <message>
        <source>The text dates the acceptance to %1, but the day of acceptance is %2. Correct the one that is wrong.</source>
        <translation>文中验收日期为 %1，而登记的验收日期为 %2，请更正。</translation>
    </message>
    <message>
        <source>The title is missing. Enter it without the title marks.</source>
        <translation>名称缺失，请填写（不带书名号）。</translation>
    </message>
    <message>
        <source>The holidays of %1 or %2 are not known, so the length of the notice cannot be counted. Bring the table of holidays up to date.</source>
        <translation>没有 %1 年或 %2 年的节假日数据，无法计算公示期，请更新节假日表。</translation>
    </message>
    <message>
        <source>The notice lasts %1 working days; at least %2 are wanted. Extend it.</source>
        <translation>公示期为 %1 个工作日，至少应为 %2 个工作日，请延长。</translation>
    </message>
    <message>
        <source>The notice lasts %1 days; at least %2 are wanted. Extend it.</source>
        <translation>公示期为 %1 天，至少应为 %2 天，请延长。</translation>
    </message>
    <message>
        <source>The notice says “%1”, but its days come to %2. Correct the words or the days.</source>
        <translation>公示写明“%1”，按起止日期计算为 %2，请更正文字或日期。</translation>
    </message>
    <message>
        <source>There has been no public notice. Publish it before closing.</source>
        <translation>尚未公示，销号前应先公示。</translation>
    </message>
    <message>
        <source>The notice runs until %1. Close after that day.</source>
        <translation>公示期至 %1 止，期满后方可销号。</translation>
    </message>
    <message>
        <source>The objection of %1 has not been answered. Answer it and record the day.</source>
        <translation>%1 收到的异议尚未答复，请答复并登记日期。</translation>
    </message>
    <message>
        <source>No visit to the site is recorded. Record it as a review round.</source>
        <translation>没有现场核查记录，请在审核轮次中登记。</translation>
    </message>
    <message>
        <source>The last review round, of %1, was not passed, but the conclusion says it is done. Record the round that passed, or correct the conclusion.</source>
        <translation>最近一轮审核（%1）未通过，而结论称已完成。请登记通过的审核轮次，或更正结论。</translation>
    </message>
    <message>
        <source>The implementation says “%1”, but the conclusion says it is done. Correct one of them, or say why it counts as done.</source>
        <translation>落实情况写有“%1”，而结论称已完成。请更正其一，或说明为何视为完成。</translation>
    </message>
    <message>
        <source>%1 %3 are listed and %2 done, but the conclusion says it is done. Correct the figures or the conclusion.</source>
        <translation>应完成 %1%3，已完成 %2%3，而结论称已完成。请更正数字或结论。</translation>
    </message>
    <message>
        <source>The evidence %1 is marked as insufficient for the measure, but the conclusion says it is done. Add evidence, or say why it is enough.</source>
        <translation>佐证材料 %1 对该措施被评为不足，而结论称已完成。请补充材料，或说明为何足够。</translation>
    </message>
    <message>
        <source>The milestone due on %1 was not reached, but the conclusion says it is done. Enter the day, or say why it does not matter.</source>
        <translation>%1 的阶段性目标没有完成日期，而结论称已完成。请填写日期，或说明理由。</translation>
    </message>
    <message>
        <source>The work goes on after closing, but no day for the follow-up is set. Plan a look-back.</source>
        <translation>销号后仍需长期坚持，但没有安排后续核查日期，请安排回头看。</translation>
    </message>
    <message>
        <source>The finding names a breach (“%1”), but no paper shows how it was dealt with. Add the papers, or say why there are none.</source>
        <translation>督察问题涉及“%1”，但没有查处材料。请补充处罚等材料，或说明理由。</translation>
    </message>
    <message>
        <source>Nothing says that similar problems were looked for (举一反三). Add it to section four.</source>
        <translation>没有举一反三的内容，请在第四部分补充。</translation>
    </message>
    <message>
        <source>The conclusion speaks of the whole task, but %1 (of %2 units) has not closed its share. Name the share of this unit only.</source>
        <translation>结论针对整项任务，但%1等 %2 个单位尚未销号。请只写本单位所承担的部分。</translation>
    </message>
    <message>
        <source>Completion was reported on %1, %2 days ago, and no application has come. Ask for the papers.</source>
        <translation>%1 已报完成，至今 %2 天未报送申请材料，请催报。</translation>
    </message>
    <message>
        <source>The progress report for %1, due on %2, is missing. Ask for it.</source>
        <translation>缺少 %1 的进展报告（应于 %2 前报送），请催报。</translation>
    </message>
    <message>
        <source>The progress report for %1 came on %2, after %3. See why.</source>
        <translation>%1 的进展报告于 %2 报送，迟于 %3，请了解原因。</translation>
    </message>
    <message>
        <source>The progress report for %1 repeats that for %2. Ask what was done since.</source>
        <translation>%1 的进展报告与 %2 的几乎相同，请了解其间的实际进展。</translation>
    </message>
    <message>
        <source>The opinion is final, but its content was not kept. Issue a new edition.</source>
        <translation>意见已定稿，但没有固化内容，请重新出具。</translation>
    </message>
    <message>
        <source>What was kept of the final opinion is not what was signed. Restore a backup, and ask who changed it.</source>
        <translation>定稿时固化的内容已被改动，请从备份恢复并查明原因。</translation>
    </message>
    <message>
        <source>Something was changed after edition %1 became final. Issue a new edition, or take the change back.</source>
        <translation>第 %1 版定稿后内容有改动，请出具新版本，或撤销改动。</translation>
    </message>
    <message>
        <source>What was kept of this run is not what was stored. Restore a backup, and ask who changed it.</source>
        <translation>保存的体检记录已被改动，请从备份恢复并查明原因。</translation>
    </message>
    <message>
        <source>Check %1 stands against the step and cannot be let pass. Mend what it found.</source>
        <translation>第 %1 项为阻断项，不能放行，请先整改。</translation>
    </message>
    <message>
        <source>The reason is missing. Say why this may pass.</source>
        <translation>理由缺失，请写明放行理由。</translation>
    </message>
    <message>
        <source>Check %1 does not find this any more. Run the checks again.</source>
        <translation>第 %1 项检查已不再发现该问题，请重新体检。</translation>
    </message>
    <message>
        <source>This was let pass already: %1. Take that back first.</source>
        <translation>该问题已经放行：%1。请先撤回。</translation>
    </message>
    <message>
        <source>Check %1 found %2 things. Say which one with its place.</source>
        <translation>第 %1 项检查发现 %2 处问题，请用位置指明是哪一处。</translation>
    </message>
    <message>
        <source>Full-width figures or letters stand in the text (“%1”). See whether that is meant.</source>
        <translation>文中有全角数字或字母（“%1”），请确认。</translation>
    </message>
    <message>
        <source>Half-width marks stand between Chinese characters (“%1”). See whether that is meant.</source>
        <translation>中文之间用了半角标点（“%1”），请确认。</translation>
    </message>
    <message>
        <source>“%1” stands here, “%2” elsewhere. See which one is right.</source>
        <translation>此处写作“%1”，别处写作“%2”，请确认。</translation>
    </message>
    <message>
        <source>“%1” is the voice of the plan; section two tells what the unit does. See whether that is meant.</source>
        <translation>“%1”是方案布置任务的口气，第二部分应写责任单位采取的举措，请确认。</translation>
    </message>
    <message>
        <source>A paper cannot be written as “%1”. Let the file name end in .pdf, .docx, .png, .txt or .csv.</source>
        <translation>文书不能存为“%1”格式。文件名请以 .pdf、.docx、.png、.txt 或 .csv 结尾。</translation>
    </message>
    <message>
        <source>The opinion cannot be written as “%1”. Let the file name end in .pdf, .docx, .png or .txt.</source>
        <translation>意见不能存为“%1”格式。文件名请以 .pdf、.docx、.png 或 .txt 结尾。</translation>
    </message>
    <message>
        <source>Row %1 of the form has cells for %2 columns, and the form has %3. Correct the spans.</source>
        <translation>表格第 %1 行的单元格占 %2 列，而表格有 %3 列。请改正 span。</translation>
    </message>
    <message>
        <source>There is no template “%1”. Use one of: %2.</source>
        <translation>没有“%1”这个模板。可用：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be done while the case is in the state “%2”. Look at the table of states which moves are open.</source>
        <translation>当前状态为“%2”，不能办理“%1”。请查看状态表中可办理的事项。</translation>
    </message>
    <message>
        <source>A written reason is needed. Say in a sentence why the case goes back.</source>
        <translation>须写明书面理由。请用一句话说明为什么退回。</translation>
    </message>
    <message>
        <source>The state and the cycle are not entered; they change by moves. Use the moves of the case.</source>
        <translation>状态和轮次不能直接填写，只随流转改变。请使用本案的流转操作。</translation>
    </message>
    <message>
        <source>A move cannot be undone. Use one of the ways back, with a reason.</source>
        <translation>流转不能撤销。请使用退回类操作并写明理由。</translation>
    </message>
    <message>
        <source>The moves of a case are not rewritten. Leave them as they are.</source>
        <translation>流转记录不得改写。请保持原样。</translation>
    </message>
    <message>
        <source>The responsible unit is missing. Enter it.</source>
        <translation>缺责任单位。请填写。</translation>
    </message>
    <message>
        <source>The number of the task is missing. Enter it as printed.</source>
        <translation>缺任务编号。请按印出的文字填写。</translation>
    </message>
    <message>
        <source>The unit has named no contact. Enter name and telephone.</source>
        <translation>责任单位未指定联系人。请填写姓名和电话。</translation>
    </message>
    <message>
        <source>Measure %1 has no text. Enter it.</source>
        <translation>整改措施%1没有内容。请填写。</translation>
    </message>
    <message>
        <source>Nothing has been reported yet. Enter what was done for one of the measures.</source>
        <translation>尚无进展报告。请填写任一措施的落实情况。</translation>
    </message>
    <message>
        <source>Measure %1 has not been reported done. Enter its implementation.</source>
        <translation>整改措施%1尚未报告完成。请填写落实情况。</translation>
    </message>
    <message>
        <source>A supplementary requirement is open: %1. Settle it and say how.</source>
        <translation>补充要求未办结：%1。请办理并填写办理情况。</translation>
    </message>
    <message>
        <source>Nothing says that the goal has been reached. Enter the goal completion.</source>
        <translation>未说明整改目标是否完成。请填写目标完成情况。</translation>
    </message>
    <message>
        <source>Nobody has signed the application. Enter the head of the unit.</source>
        <translation>申请无人签署。请填写单位负责人。</translation>
    </message>
    <message>
        <source>The day of the application is missing. Enter it.</source>
        <translation>缺申请日期。请填写。</translation>
    </message>
    <message>
        <source>The list of evidence is empty. Attach evidence, or note paper evidence with its place.</source>
        <translation>佐证材料目录为空。请添加佐证材料，或登记纸质材料的存放处。</translation>
    </message>
    <message>
        <source>The self-check of the unit is missing. Write down what it found.</source>
        <translation>缺单位自查情况。请填写自查结果。</translation>
    </message>
    <message>
        <source>%1 has read the application at %2; it cannot be taken back any more. Ask the office to return it.</source>
        <translation>%1已于%2收阅申请，不能再撤回。请联系办公室退回。</translation>
    </message>
    <message>
        <source>There is no application that waits to be read. See in which state the case is.</source>
        <translation>没有待收阅的申请。请查看本案状态。</translation>
    </message>
    <message>
        <source>The acceptance group has %1 members, %2 are the least. Add members.</source>
        <translation>验收组现有%1人，至少需要%2人。请补充成员。</translation>
    </message>
    <message>
        <source>The acceptance group has %1 leaders. Leave one.</source>
        <translation>验收组有%1名组长。请只保留一名。</translation>
    </message>
    <message>
        <source>Nobody in the acceptance group is %1. Name somebody.</source>
        <translation>验收组没有%1。请指定一人。</translation>
    </message>
    <message>
        <source>The opinion has no conclusion. Enter section 七.</source>
        <translation>验收意见没有结论。请填写第七部分。</translation>
    </message>
    <message>
        <source>No site check is recorded, and this flow wants one. Enter day and place of the visit.</source>
        <translation>本流程要求现场核查，但没有记录。请填写核查日期和地点。</translation>
    </message>
    <message>
        <source>%1 has not signed. Obtain the signature.</source>
        <translation>%1尚未签字。请完成签字。</translation>
    </message>
    <message>
        <source>There is no public notice. Publish one.</source>
        <translation>尚未公示。请先公示。</translation>
    </message>
    <message>
        <source>Nothing says where the notice is published. Enter newspaper, web address or board.</source>
        <translation>未写明公示载体。请填写报纸、网址或公告栏。</translation>
    </message>
    <message>
        <source>The notice lasts %1 working days, %2 are the least. Choose a later last day.</source>
        <translation>公示期为%1个工作日，至少%2个工作日。请推后公示末日。</translation>
    </message>
    <message>
        <source>The notice lasts %1 days, %2 are the least. Choose a later last day.</source>
        <translation>公示期为%1天，至少%2天。请推后公示末日。</translation>
    </message>
    <message>
        <source>The notice runs until %1. Wait until it is over.</source>
        <translation>公示到%1为止。请等公示期满。</translation>
    </message>
    <message>
        <source>The day %1 is not after the last day of the notice, %2. Correct it.</source>
        <translation>日期%1不晚于公示末日%2。请更正。</translation>
    </message>
    <message>
        <source>The objection of %1 has not been answered. Handle and answer it.</source>
        <translation>%1收到的异议尚未答复。请处理并答复。</translation>
    </message>
    <message>
        <source>The objection of %1 was upheld. The case has to go back.</source>
        <translation>%1收到的异议已认定成立。本案须退回；请办理退回。</translation>
    </message>
    <message>
        <source>The notice has no such objection. Enter the objection first.</source>
        <translation>本次公示没有这条异议。请先登记异议。</translation>
    </message>
    <message>
        <source>The case has not been published, so nobody can object. Publish the notice first.</source>
        <translation>本案尚未公示，不能登记异议。请先公示。</translation>
    </message>
    <message>
        <source>The objection came on %1, before the first day of the notice, %2. Correct the day.</source>
        <translation>异议收到日期%1早于公示首日%2。请更正日期。</translation>
    </message>
    <message>
        <source>The objection has been answered; it stays as it is. Enter another one.</source>
        <translation>异议已答复，不再更改。如有新异议，请另行登记。</translation>
    </message>
    <message>
        <source>The case is closed. Use the look-back instead.</source>
        <translation>本案已销号。请改用回头看。</translation>
    </message>
    <message>
        <source>The case is not closed; there is nothing to look back at. Close it first.</source>
        <translation>本案尚未销号，不能回头看。请先销号。</translation>
    </message>
    <message>
        <source>The number of the closing document is missing. Enter it.</source>
        <translation>缺销号文件文号。请填写。</translation>
    </message>
    <message>
        <source>The day of closing is missing. Enter it.</source>
        <translation>缺销号日期。请填写。</translation>
    </message>
    <message>
        <source>The receipt of filing is missing. Enter its number.</source>
        <translation>缺备案回执。请填写回执编号。</translation>
    </message>
    <message>
        <source>The day of the receipt is missing. Enter it.</source>
        <translation>缺回执日期。请填写。</translation>
    </message>
    <message>
        <source>No look-back is planned. Enter the day of the next one.</source>
        <translation>没有安排后续核查。请填写下次回头看日期。</translation>
    </message>
    <message>
        <source>The document “%1” is not among the evidence. Attach it.</source>
        <translation>佐证材料中没有“%1”。请添加。</translation>
    </message>
    <message>
        <source>The day %1 has not come yet. Correct it.</source>
        <translation>日期%1还没有到。请更正。</translation>
    </message>
    <message>
        <source>The day %1 lies before %2, which has to come first. Correct one of them.</source>
        <translation>日期%1早于应在前的%2。请更正其中之一。</translation>
    </message>
    <message>
        <source>The measure or the evidence belongs to another case. Choose one of this case.</source>
        <translation>该措施或佐证材料不属于本案。请选择本案的。</translation>
    </message>
    <message>
        <source>An extension has been asked for and is not decided. Decide that one first.</source>
        <translation>已有延期申请尚未批复。请先批复。</translation>
    </message>
    <message>
        <source>The new deadline “%1” is not later than the one in force, “%2”. Enter a later one.</source>
        <translation>新时限“%1”不晚于现行时限“%2”。请填写更晚的时限。</translation>
    </message>
    <message>
        <source>The extension has been decided; it stays as it is. Ask for another one.</source>
        <translation>延期申请已批复，不再更改。如需再延期，请另行申请。</translation>
    </message>
    <message>
        <source>There is no closed case to draw from. Choose other days of closing.</source>
        <translation>没有可抽取的已销号任务。请调整销号日期范围。</translation>
    </message>
    <message>
        <source>The share has to lie between 0 and 100 per cent. Correct it.</source>
        <translation>抽取比例应在0至100之间。请更正。</translation>
    </message>
    <message>
        <source>There is no flow template “%1”. See the list.</source>
        <translation>没有流程模板“%1”。请查看模板列表。</translation>
    </message>
    <message>
        <source>The case is on its way to its end and keeps its flow. Choose the flow before the application.</source>
        <translation>本案已进入验收销号程序，流程不再更改。请在申请验收之前选定流程。</translation>
    </message>
    <message>
        <source>The step “%1” is missing, stands twice, or stands in the wrong place: acceptance follows application, approval follows acceptance, closing comes after them, filing last. Put the steps in order.</source>
        <translation>步骤“%1”缺失、重复或位置不对：验收紧接申请，审定在验收之后，销号在其后，备案在最后。请调整步骤顺序。</translation>
    </message>
    <message>
        <source>This is no JSON object. Correct the file.</source>
        <translation>这不是 JSON 对象。请更正文件。</translation>
    </message>
    <message>
        <source>A %1 is missing here. Enter it.</source>
        <translation>此处缺少%1。请填写。</translation>
    </message>
    <message>
        <source>A %1 is wanted here, not a %2. Correct it.</source>
        <translation>此处应为%1，而不是%2。请更正。</translation>
    </message>
    <message>
        <source>There is no field “%1” here. Known are: %2.</source>
        <translation>此处没有字段“%1”。可用字段：%2。</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3. Correct it.</source>
        <translation>%1不在%2与%3之间。请更正。</translation>
    </message>
    <message>
        <source>“%1” is not allowed here. Write one of: %2.</source>
        <translation>此处不允许“%1”。可写：%2。</translation>
    </message>
    <message>
        <source>The opinion is issued; nothing was signed. Begin a new edition to sign again.</source>
        <translation>意见已签发，未签字。如需重签，请新开版次。</translation>
    </message>
    <message>
        <source>The day of signing is missing or lies before the acceptance on %1. Correct it.</source>
        <translation>签字日期缺失，或早于验收日期 %1。请更正。</translation>
    </message>
    <message>
        <source>What the member does not agree with is missing; nothing was signed. Write it down.</source>
        <translation>缺少不同意见的内容，未签字。请写明。</translation>
    </message>
    <message>
        <source>The picture of the signature is missing; nothing was signed. Draw it, or choose a picture.</source>
        <translation>缺少签名图像，未签字。请手写签名或选择图片。</translation>
    </message>
    <message>
        <source>A signature by password needs a user who has logged in. Log in, or record a signature on paper.</source>
        <translation>密码签字须先登录。请登录，或登记纸面签字。</translation>
    </message>
    <message>
        <source>Only %1 can sign so; nothing was signed. Let %1 log in, or record the signature on paper.</source>
        <translation>只有%1可以这样签字，未签字。请%1登录，或登记纸面签字。</translation>
    </message>
    <message>
        <source>Edition %1 is issued already; nothing was changed. Begin a new edition first.</source>
        <translation>第 %1 版已签发，未作更改。请先新开版次。</translation>
    </message>
    <message>
        <source>The newest edition is not issued yet; nothing was changed. Change it as it is.</source>
        <translation>最新一版尚未签发，未作更改。可直接修改。</translation>
    </message>
    <message>
        <source>The reason is missing; nothing was changed. Say why there has to be a new edition.</source>
        <translation>缺少原因，未作更改。请说明为何新开版次。</translation>
    </message>
    <message>
        <source>The day of issue is missing or lies before the acceptance on %1; the opinion was not issued. Correct it.</source>
        <translation>签发日期缺失，或早于验收日期 %1，未签发。请更正。</translation>
    </message>
    <message>
        <source>The acceptance group has no members; the opinion was not issued. Enter them.</source>
        <translation>验收组没有成员，未签发。请填写。</translation>
    </message>
    <message>
        <source>Edition %1 of the opinion is issued and holds this fast; nothing was changed. Begin a new edition first.</source>
        <translation>意见第 %1 版已签发，此内容已固定，未作更改。请先新开版次。</translation>
    </message>
    <message>
        <source>There is no edition %1 of this opinion. Look at the list of editions.</source>
        <translation>该意见没有第 %1 版。请查看版次列表。</translation>
    </message>
    <message>
        <source>There is no office “%1”. Write its name as on its papers.</source>
        <translation>没有办公室“%1”。请按公文上的名称填写。</translation>
    </message>
    <message>
        <source>There are several offices here. Say which one is meant.</source>
        <translation>此处有多个办公室。请指明是哪一个。</translation>
    </message>
    <message>
        <source>The pattern “%1” names no running number; nothing was changed. Write {number} where it stands, and {year} for the year.</source>
        <translation>格式“%1”中没有序号，未作更改。请在序号处写 {number}，年份处写 {year}。</translation>
    </message>
    <message>
        <source>The office has no pattern of numbers; nothing was reserved. Set the pattern first.</source>
        <translation>尚未设定发文字号格式，未预留。请先设定格式。</translation>
    </message>
    <message>
        <source>An issued paper bears the number %1; it was not made void. Begin a new edition of that paper instead.</source>
        <translation>已签发的公文使用了%1，未作废。请对该公文新开版次。</translation>
    </message>
    <message>
        <source>The number %1 is void; the opinion was not issued. Choose another one.</source>
        <translation>文号%1已作废，意见未签发。请另选文号。</translation>
    </message>
    <message>
        <source>Another paper bears the number %1; the opinion was not issued. Choose another one.</source>
        <translation>另一公文已使用文号%1，意见未签发。请另选文号。</translation>
    </message>
    <message>
        <source>No square code of this program could be read on the page; it was not filed. Scan it again, flat and whole, or attach it by hand.</source>
        <translation>页面上读不到本程序的二维码，未归档。请平整、完整地重新扫描，或手工上传。</translation>
    </message>
    <message>
        <source>The file holds pages of %1 different papers; it was not filed. Scan each paper by itself.</source>
        <translation>文件中含有 %1 份不同公文的页面，未归档。请分别扫描。</translation>
    </message>
    <message>
        <source>The page belongs to no unit task of this office; it was not filed. Look whose it is.</source>
        <translation>该页不属于本办公室的任何任务，未归档。请核对其归属。</translation>
    </message>
    <message>
        <source>“%1” is no code of a paper. Type the 16 characters from its lower margin; dashes do not matter.</source>
        <translation>“%1”不是纸面核验码。请输入页脚的 16 位字符，连字符可省略。</translation>
    </message>
    <message>
        <source>The name of %1 is typed, but no signature is recorded. Let the member sign, or record the signature on paper.</source>
        <translation>%1的姓名是录入的，没有签字记录。请本人签字，或登记纸质签字。</translation>
    </message>
    <message>
        <source>What %1 signed has been changed since. Let the member sign anew.</source>
        <translation>%1签字后内容有改动。请本人重签。</translation>
    </message>
    <message>
        <source>Check %1 warns here. Mend it, or let it pass with a written reason.</source>
        <translation>第%1项体检在此提示警告。请改正，或写明理由后放行。</translation>
    </message>
    <message>
        <source>What %1 signed has been changed since. Obtain the signature anew.</source>
        <translation>%1签字后内容有改动。请重新取得签字。</translation>
    </message>
    <message>
        <source>There is nothing to sign yet. Enter the day of acceptance and the conclusion first.</source>
        <translation>尚无可签内容。请先填写验收日期和验收结论。</translation>
    </message>
    <message>
        <source>The opinion is not concluded; it was not issued. Enter the day of acceptance and the conclusion.</source>
        <translation>意见尚未作出结论，没有签发。请填写验收日期和验收结论。</translation>
    </message>
    <message>
        <source>Measures are graded while the unit task is under review; it is “%1” now. Everything can be read.</source>
        <translation>验收中才能评定，该任务现为“%1”。内容都可以查看。</translation>
    </message>
</context>
<context>
    <name>progress</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>on schedule</source>
        <translation>达到序时进度</translation>
    </message>
    <message>
        <source>behind schedule</source>
        <translation>未达到序时进度</translation>
    </message>
    <message>
        <source>monthly call</source>
        <translation>月调度</translation>
    </message>
    <message>
        <source>quarterly call</source>
        <translation>季调度</translation>
    </message>
    <message>
        <source>half-yearly call</source>
        <translation>半年调度</translation>
    </message>
    <message>
        <source>not submitted</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>submitted</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已接收</translation>
    </message>
    <message>
        <source>returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>not called</source>
        <translation>不调度</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>待报</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>按时报送</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟报</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺报</translation>
    </message>
    <message>
        <source>nearly repeated</source>
        <translation>与上期雷同</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>与上期重复</translation>
    </message>
    <message>
        <source>The unit task is reported complete.</source>
        <translation>任务状态为已完成或已进入验收。</translation>
    </message>
    <message>
        <source>The deadline says “%1”.</source>
        <translation>整改时限写明“%1”。</translation>
    </message>
    <message>
        <source>The milestone “%1” was due on %2 and is not reached.</source>
        <translation>节点“%1”应于 %2 达到，尚未达到。</translation>
    </message>
    <message>
        <source>By %3, %1 % were due; %2 % are reached.</source>
        <translation>到 %3 应达到 %1 %，已达到 %2 %。</translation>
    </message>
    <message>
        <source>The deadline “%1” passed on %2.</source>
        <translation>整改时限“%1”已于 %2 到期。</translation>
    </message>
    <message>
        <source>Measure %1 was due on %2 and nothing says how it was carried out.</source>
        <translation>措施 %1 应于 %2 完成，尚未填写落实情况。</translation>
    </message>
    <message>
        <source>All milestones (%1) are reached and all measures (%2) carried out.</source>
        <translation>全部节点（%1 个）已达到，全部措施（%2 条）已落实。</translation>
    </message>
    <message>
        <source>Milestones reached: %1 of %2 that were due.</source>
        <translation>到期节点 %2 个，已达到 %1 个。</translation>
    </message>
    <message>
        <source>Nothing is overdue; dated events in the period: %1.</source>
        <translation>没有超期事项；本期有 %1 件落实事项。</translation>
    </message>
    <message>
        <source>Nothing is overdue; no milestone was due and no event is entered.</source>
        <translation>没有超期事项；本期没有到期节点，也没有登记落实事项。</translation>
    </message>
</context>
<context>
    <name>signature</name>
    <message>
        <source>by password</source>
        <translation>密码签字</translation>
    </message>
    <message>
        <source>by ink on paper</source>
        <translation>纸面签字</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>手绘签名</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>dissents</source>
        <translation>有不同意见</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>to be signed again</source>
        <translation>须重签</translation>
    </message>
</context>
<context>
    <name>step</name>
    <message>
        <source>addition of %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>removal of %1</source>
        <translation>删除%1</translation>
    </message>
    <message>
        <source>change of %1</source>
        <translation>修改%1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
</context>
<context>
    <name>user</name>
    <message>
        <source>clerk</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>leader</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>administrator</source>
        <translation>管理员</translation>
    </message>
</context>
</TS>
