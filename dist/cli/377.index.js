export const id = 377;
export const ids = [377];
export const modules = {

/***/ 79311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ localReport)
/* harmony export */ });
/* harmony import */ var _report_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56329);

function localReport({ agents = [], runFindings = [], now }, settings, { elapsed, version }) {
    return (0,_report_build_js__WEBPACK_IMPORTED_MODULE_0__/* .buildReport */ .F)({ ..._report_build_js__WEBPACK_IMPORTED_MODULE_0__/* .NOTHING_TO_CHECK */ .L, agents, runFindings, nothingToCheck: false }, {
        settings,
        event: 'local',
        ...(now && { setTo: now.toISOString() }),
        durationMs: elapsed(),
        version,
    });
}


/***/ }),

/***/ 56377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validateCommand: () => (/* binding */ validateCommand)
/* harmony export */ });
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50193);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55325);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52958);
/* harmony import */ var _report_sections_finding_json_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(71390);
/* harmony import */ var _report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68520);
/* harmony import */ var _report_surfaces_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39471);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76447);
/* harmony import */ var _rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47491);
/* harmony import */ var _run_findings_of_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86916);
/* harmony import */ var _run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48664);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(40159);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(71875);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(84274);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(45075);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(79311);















const validateCommand = {
    name: 'validate',
    positionals: '<files and folders…>',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .readArguments */ .lR)(args, 'validate');
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .formatOf */ .be)(given);
        const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .nowOf */ .Ic)(given);
        if (given.positionals.length === 0)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb('give the files or folders to validate');
        const { settings, failures } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_11__/* .localSettings */ .f3)(given, terminal);
        const isOptional = given.has('if-governed');
        const findings = [...failures];
        let isIncomplete = failures.length > 0;
        for (const { file, isNamed } of await filesNamed(given.positionals, terminal, settings)) {
            const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readCardFile */ .j)(terminal.tree, file, { named: isNamed && !isOptional });
            isIncomplete ||= read.kind === 'absent';
            for (const finding of findingsOf(read, settings, now))
                findings.push(finding);
        }
        const report = (0,_local_report_js__WEBPACK_IMPORTED_MODULE_13__/* .localReport */ .Q)({ runFindings: (0,_run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_8__/* .applySeverities */ .m)(findings, settings), ...(given.has('now') && { now }) }, settings, terminal);
        const verdict = isIncomplete ? 'error' : report.verdict;
        print(report, verdict, format, terminal);
        if (verdict === 'error')
            return 2;
        return verdict === 'fail' ? 1 : 0;
    },
};
function findingsOf(file, settings, now) {
    switch (file.kind) {
        case 'governed':
            return (0,_run_findings_of_file_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsOfFile */ .Y)(file, settings, now);
        case 'broken':
            return file.findings;
        case 'absent': {
            const words = _rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_6__/* .couldNotEvaluate */ .O.words.missingFile(_agent_input_js__WEBPACK_IMPORTED_MODULE_9__/* .MISSING_FILE */ .Ai);
            return [(0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .findingIn */ .jl)(_rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_6__/* .couldNotEvaluate */ .O, file.file, words)];
        }
        case 'foreign':
            return [];
        default:
            return file;
    }
}
function print(report, verdict, format, terminal) {
    switch (format) {
        case 'json':
            terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .jsonText */ .s$)({ verdict, findings: report.findings.map(_report_sections_finding_json_js__WEBPACK_IMPORTED_MODULE_14__/* .findingToJson */ .N) }));
            break;
        case 'markdown':
            terminal.out((0,_report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .renderSummary */ .B)(report));
            break;
        case 'text':
            terminal.out((0,_report_surfaces_text_js__WEBPACK_IMPORTED_MODULE_4__/* .renderText */ .S)(report, { colour: terminal.colour }).trimEnd());
            break;
        default:
            format;
    }
}
async function filesNamed(names, terminal, settings) {
    const files = [];
    for (const name of names) {
        const folder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .filesOfFolder */ .r)(name, terminal);
        if (folder === undefined) {
            files.push({ file: name, isNamed: true });
            continue;
        }
        const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
        const candidates = folder.filter(isCandidate);
        const isOwn = await Promise.all(candidates.map(async (file) => (await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readCardFile */ .j)(terminal.tree, file, { named: false })).kind !== 'foreign'));
        if (!isOwn.includes(true))
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_10__/* .UsageError */ .eb(`the folder ${JSON.stringify(name)} has no card, no policy and no access list`);
        for (const file of candidates)
            files.push({ file, isNamed: false });
    }
    return files;
}


/***/ }),

/***/ 80051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ changesText)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64869);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76447);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24487);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87671);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62815);





const MAX_SENTENCE_LENGTH = 2_000;
const MAX_NAME_LENGTH = 80;
const MAX_NAMED = 10;
function changesText(comparison, paint) {
    const concerned = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byDirection */ .jX)(comparison.agents).filter((agent) => agent.changes.length > 0);
    const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
    const names = untouched.map(({ agent }) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent, MAX_NAME_LENGTH))));
    return [
        ...concerned.flatMap((agent) => [
            agentTitle(agent, paint),
            ...agent.changes.flatMap((change) => changeText(change, paint)),
            '',
        ]),
        ...(names.length > 0
            ? [`${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v.neutral} ${(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .directionWords */ .n8)('neutral')}: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(names, MAX_NAMED)}`, '']
            : []),
    ];
}
function agentTitle(agent, paint) {
    return paint.bold(`Agent ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent, MAX_NAME_LENGTH)))}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .titleWords */ .id)(agent))}`);
}
function changeText(change, paint) {
    const { at } = change;
    const wasAt = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formerPlace */ .JZ)(change);
    const effect = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .noEffectWords */ .I5)(change);
    const doubts = [(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedWords */ .$z)(change), (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .undecidedWords */ .JX)(change)]
        .filter((words) => words !== '')
        .map((words) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(words));
    const tools = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .furtherTools */ .ug)(change).map((tool) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(tool));
    const witness = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessOf */ .XH)(change);
    const places = [
        ...(at === undefined || at.file === '' ? [] : [`in ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(at)}`]),
        ...(wasAt === undefined ? [] : [`was ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(wasAt)}`]),
    ];
    const sentence = `${effect === '' ? '' : `${effect}: `}${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(change.sentence, MAX_SENTENCE_LENGTH))}`;
    return [
        `  ${paint.direction(change.direction, _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v[change.direction])} ${sentence}${doubts.length === 0 ? '' : ` (${doubts.join('; ')})`}`,
        ...(tools.length > 0 ? [`    tools: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(tools, MAX_NAMED)}`] : []),
        ...(witness === undefined ? [] : [`    for example ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(witness))}`]),
        ...(places.length > 0 ? [paint.dim(`    ${places.join(', ')}`)] : []),
    ];
}


/***/ }),

/***/ 39471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ renderText),
/* harmony export */   a: () => (/* binding */ TEXT)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52958);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68627);
/* harmony import */ var _sections_agents_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34719);
/* harmony import */ var _sections_allowances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5339);
/* harmony import */ var _sections_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72499);
/* harmony import */ var _sections_changes_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80051);
/* harmony import */ var _sections_findings_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92232);
/* harmony import */ var _sections_groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36120);
/* harmony import */ var _sections_headline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64084);
/* harmony import */ var _writing_colour_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57884);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76447);
/* harmony import */ var _writing_history_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91110);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(62815);













const MAX_MESSAGE_LENGTH = 4_000;
const MAX_NAME_LENGTH = 60;
const SIGN = { pass: '✔', warn: '!', fail: '✖', error: '✖' };
function renderText(report, options) {
    const paint = (0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .paintOf */ .M)(options);
    const headline = (0,_sections_headline_js__WEBPACK_IMPORTED_MODULE_8__/* .headlineOf */ .g)(report);
    const findings = [...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutWidening */ .sY)(report)].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    const lines = [
        paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(headline.title)}`)),
        ...(headline.tone === 'pass' && headline.detail !== ''
            ? [`  ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(sentence)}`)]
            : []),
        ...headline.caveats.map((caveat) => `  ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(caveat)}`),
        '',
        ...((0,_sections_changes_js__WEBPACK_IMPORTED_MODULE_4__/* .hasChanges */ .ik)(report.comparison)
            ? [paint.bold('What this change does'), '', ...(0,_sections_changes_text_js__WEBPACK_IMPORTED_MODULE_5__/* .changesText */ .T)(report.comparison, paint)]
            : []),
        ...(0,_sections_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .findingsText */ ._g)(findings.filter((finding) => !(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetAside */ .JA)(finding, report)), paint, 'listed'),
        ...preExistingText(findings.filter((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetAside */ .JA)(finding, report)), (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .preExistingWords */ .ms)(report), paint),
        ...(report.agents.length > 0 ? [...agentsText(report.agents, paint), ''] : []),
        ...allowancesText(report),
        ...(report.notices.length > 0
            ? [...report.notices.map((notice) => `notice: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(notice, MAX_MESSAGE_LENGTH))}`), '']
            : []),
        paint.dim(`Found: ${(0,_sections_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countsText */ .WN)(report.findings)}. Verdict: ${report.verdict}.${report.settings.now === undefined ? '' : ` The clock was set to ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(report.settings.now)}.`}`),
    ];
    return lines.join('\n');
}
function preExistingText(findings, words, paint) {
    if (findings.length === 0)
        return [];
    return [
        paint.bold(`${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_11__/* .capital */ .Nx)(words)}: ${(0,_sections_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .countsText */ .WN)(findings)}`),
        ...(0,_sections_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupFindings */ .kG)(findings).map((group) => (0,_sections_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shortText */ .os)(group, paint)),
        '',
    ];
}
function allowancesText(report) {
    const ignored = (0,_sections_allowances_js__WEBPACK_IMPORTED_MODULE_3__/* .ignoredWords */ .e$)(report);
    const lines = [
        ...(0,_sections_allowances_js__WEBPACK_IMPORTED_MODULE_3__/* .exemptionLines */ .RR)(report.agents).map((line) => `exemption: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(line)}`),
        ...(ignored === '' ? [] : [`ignored: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)(ignored)}`]),
    ];
    return lines.length > 0 ? [...lines, ''] : [];
}
function agentsText(agents, paint) {
    const sorted = (0,_sections_agents_table_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(agents);
    const past = (0,_sections_agents_table_js__WEBPACK_IMPORTED_MODULE_2__/* .hasHistory */ .tw)(agents);
    const rows = sorted.map((agent) => [
        (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .cut */ .Jj)(agent.agent.name, MAX_NAME_LENGTH)),
        agent.verdict,
        (0,_sections_agents_table_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageText */ ._)(agent),
        (0,_sections_agents_table_js__WEBPACK_IMPORTED_MODULE_2__/* .violationsText */ .gy)(agent.evaluation),
        (0,_sections_agents_table_js__WEBPACK_IMPORTED_MODULE_2__/* .toolsText */ .Hy)(agent),
        ...(past ? [(0,_writing_history_words_js__WEBPACK_IMPORTED_MODULE_12__/* .historyText */ .u_)(agent)] : []),
    ]);
    const [head = '', ...lines] = (0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .Y)([
        ['Agent', 'Verdict', 'Coverage', 'Violations', 'Tools checked', ...(past ? ['History'] : [])],
        ...rows,
    ]);
    return [paint.dim(head), ...lines];
}
const TEXT = {
    name: 'text',
    doors: ['command line'],
    render: renderText,
    format: { flag: 'text', print: (report, options) => renderText(report, options).trimEnd() },
};


/***/ })

};
