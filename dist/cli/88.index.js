export const id = 88;
export const ids = [88,213];
export const modules = {

/***/ 83297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ printAnswer)
/* harmony export */ });
/* harmony import */ var _report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68520);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76447);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84274);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79311);




function printAnswer({ report, settings, response, renderText }, given, terminal, format) {
    switch (format) {
        case 'json':
            terminal.out((0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonText */ .s$)(response));
            for (const { severity, message, rule } of report.findings.filter(isAboutFiles))
                terminal.err(`${severity}: ${message} [${rule}]`);
            break;
        case 'markdown': {
            const result = { agents: [report], ...(given.has('now') && { now: (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .nowOf */ .Ic)(given) }) };
            terminal.out((0,_report_surfaces_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .B)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_3__/* .localReport */ .Q)(result, settings, terminal)));
            break;
        }
        case 'text':
            terminal.out(renderText());
            break;
        default:
            format;
    }
    if (report.verdict === 'fail' || report.verdict === 'error')
        return 1;
    return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
}
function isAboutFiles({ severity, tool }) {
    return severity !== 'note' && tool === undefined;
}


/***/ }),

/***/ 17088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: ./build/src/adapters/files/local-files.js
var local_files = __webpack_require__(15194);
// EXTERNAL MODULE: ./build/src/discovery/tools.js + 23 modules
var discovery_tools = __webpack_require__(32212);
// EXTERNAL MODULE: ./build/src/report/sections/changes-json.js
var changes_json = __webpack_require__(41178);
// EXTERNAL MODULE: ./build/src/report/sections/changes.js
var changes = __webpack_require__(72499);
// EXTERNAL MODULE: ./build/src/report/sections/changes-text.js
var changes_text = __webpack_require__(80051);
// EXTERNAL MODULE: ./build/src/report/sections/permission-sentences.js
var permission_sentences = __webpack_require__(78592);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(69613);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/report/writing/permission-words.js
var permission_words = __webpack_require__(87671);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(62815);
;// CONCATENATED MODULE: ./build/src/report/surfaces/answers/diff.js








const MARKDOWN_LIMIT = 4_000_000;
function renderChangesText(comparison, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    return [
        paint.direction(comparison.direction, paint.bold((0,writing_escape/* plain */.pj)(titleOf(comparison)))),
        '',
        ...(0,changes_text/* changesText */.T)(comparison, paint),
    ]
        .join('\n')
        .trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: new Set() }) {
    const detail = (0,permission_sentences/* permissionsDetail */.yL)(comparison);
    const title = `**${(0,writing_escape/* prose */.CS)(titleOf(comparison))}**${detail === '' ? '' : ` — ${(0,writing_escape/* prose */.CS)(detail)}`}\n\n`;
    const parts = (0,changes/* agentParts */.SO)(linked, comparison, { widens: 1, narrows: 2, neutral: 3 }, 'always');
    return (0,budget/* assemble */.fT)([{ kind: 'fixed', text: title }, { kind: 'omissions' }, ...parts], {
        limit: MARKDOWN_LIMIT,
        measure: budget/* codePoints */.BH,
        omitted: (what) => (what === '' ? '' : `> Not shown here for lack of room: ${what}.\n\n`),
    }).trimEnd();
}
function titleOf(comparison) {
    const label = (0,permission_words/* approvedWords */.j6)(comparison);
    const words = comparison.direction === 'neutral'
        ? (0,writing_words/* capital */.Nx)((0,permission_sentences/* permissionsTitle */.b0)(comparison))
        : `This change ${(0,permission_sentences/* permissionsTitle */.b0)(comparison)}`;
    return `${permission_words/* ARROW */._v[comparison.direction]} ${words}${label === '' ? '' : `, ${label}`}`;
}

// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
// EXTERNAL MODULE: ./build/src/adapters/git/workspace.js + 3 modules
var workspace = __webpack_require__(30669);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/rules/could-not-evaluate.js
var could_not_evaluate = __webpack_require__(47491);
// EXTERNAL MODULE: ./build/src/run/base-and-head/commits.js
var commits = __webpack_require__(73483);
// EXTERNAL MODULE: ./build/src/run/run.js + 80 modules
var run = __webpack_require__(34332);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(40159);
// EXTERNAL MODULE: ./build/src/cli/local-adapters.js + 6 modules
var local_adapters = __webpack_require__(18530);
// EXTERNAL MODULE: ./build/src/cli/local-request.js + 1 modules
var local_request = __webpack_require__(46704);
;// CONCATENATED MODULE: ./build/src/cli/diff-commits.js









async function compareCommits(names, given, terminal, tools) {
    for (const option of ['card', 'policy', 'agent'])
        if (given.has(option))
            throw new cli_arguments/* UsageError */.eb(`--${option} works only if two files are compared, but ${JSON.stringify(names.base)} is not a file`);
    const git = await repositoryOf(names, terminal);
    const request = await diffRequest(names, given, terminal, tools);
    const adapters = (0,local_adapters/* localAdapters */.E)(terminal, { git, now: request.clock.now, asksApi: false });
    const { comparison, findings, governed } = await (0,run/* run */.e)(request, adapters).catch((error) => {
        throw error instanceof commits/* ComparisonError */.GP
            ? new cli_arguments/* UsageError */.eb(`${error.message}; ${error.help}`)
            : error;
    });
    if (findings.length > 0)
        return { kind: 'failed', failures: [...findings, couldNotCompare()] };
    return comparison && (comparison.agents.length > 0 || governed.length === 0)
        ? { kind: 'compared', changes: comparison }
        : { kind: 'no agent' };
}
async function repositoryOf(names, terminal) {
    const { git } = await (0,workspace/* openWorkspace */.O)(terminal.folder);
    const [base, head] = [JSON.stringify(names.base), JSON.stringify(names.head)];
    if (!git)
        throw new cli_arguments/* UsageError */.eb(`${base} and ${head} are not two files, and this folder is not in a git repository`);
    for (const name of [names.base, names.head])
        await (0,commits/* resolveCommit */.WL)(name, { git }, true).catch((error) => {
            if (!(error instanceof commits/* ComparisonError */.GP))
                throw error;
            throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(name)} is neither a file nor a commit of this repository`);
        });
    return git;
}
async function diffRequest(names, given, terminal, tools) {
    const org = given.value('org');
    const floors = org && (await (0,agent_input/* givenFloors */.Jq)(org, terminal.tree));
    return {
        ...(0,local_request/* localRequest */.r)(given, terminal, { scope: 'changed' }, names),
        purpose: 'permissions',
        ...(floors && { floors }),
        ...(tools && { tools }),
    };
}
function couldNotCompare() {
    return (0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, '', could_not_evaluate/* couldNotEvaluate */.O.words.notCompared());
}

// EXTERNAL MODULE: ./build/src/run/comparison/compare-permissions.js + 1 modules
var compare_permissions = __webpack_require__(94660);
;// CONCATENATED MODULE: ./build/src/cli/diff-files.js




async function compareFiles({ base, head }, given, terminal, tools) {
    if (base === '-' && head === '-')
        throw new cli_arguments/* UsageError */.eb('standard input can be only one of the two files');
    const now = (0,command/* nowOf */.Ic)(given);
    const read = (file) => (0,agent_input/* readAgentInput */.ml)({
        ...given,
        positionals: [file],
        value: (name) => (name === 'tools' ? undefined : given.value(name)),
    }, terminal, now);
    const former = await read(base);
    const present = await read(head);
    if (!former.agent || !present.agent)
        return { kind: 'failed', failures: [...former.failures, ...present.failures] };
    const name = given.text('agent') ?? present.agent.name;
    const found = (agent) => ({
        agents: [{ ...agent, name, identity: '', ...(tools && { tools }) }],
        identities: new Set(['']),
        findings: [],
    });
    const agents = { base: found(former.agent), head: found(present.agent) };
    return { kind: 'compared', changes: (0,compare_permissions/* comparePermissions */.a)(agents, [], []).permissions };
}

// EXTERNAL MODULE: ./build/src/cli/evaluate.js + 1 modules
var evaluate = __webpack_require__(70213);
;// CONCATENATED MODULE: ./build/src/cli/diff.js










const diffCommand = {
    name: 'diff',
    positionals: '<base> <head>',
    notes: [
        'Give two commits of this repository, or two files: cards, policies or access lists.',
        'Exit code: 0 for any difference, 2 if the two could not be compared.',
    ],
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'diff');
        const format = (0,command/* formatOf */.be)(given);
        const [base, head, ...rest] = given.positionals;
        if (base === undefined || head === undefined || rest.length > 0)
            throw new cli_arguments/* UsageError */.eb('give two commits, or two files');
        const items = given.value('tools');
        const { settings } = await (0,command/* localSettings */.f3)(given, terminal);
        const tools = items && (await (0,discovery_tools/* readTools */.s)(items, terminal.tree, settings.aliases));
        const isFile = (name) => name === '-' || (0,local_files/* kindOfPath */.B)(terminal.folder, name) !== undefined;
        const compare = isFile(base) && isFile(head) ? compareFiles : compareCommits;
        const answer = await compare({ base, head }, given, terminal, tools?.list);
        const failures = tools?.findings.filter(({ blocking }) => blocking) ?? [];
        if (answer.kind === 'failed' || failures.length > 0) {
            const more = answer.kind === 'failed' ? answer.failures : [];
            return (0,evaluate.refuse)([...failures, ...more], terminal, format === 'json');
        }
        show(answer.kind === 'compared' ? answer.changes : undefined, format, terminal);
        return 0;
    },
};
const NOT_COMPARED = 'No agent was compared: the changed files do not belong to an agent';
function show(changes, format, terminal) {
    const { colour } = terminal;
    switch (format) {
        case 'json':
            terminal.out((0,writing_escape/* jsonText */.s$)({
                ...(0,changes_json/* changesToJson */.b)(changes ?? { direction: 'neutral', agents: [] }),
                ...(changes === undefined && { direction: null }),
            }));
            break;
        case 'markdown':
            terminal.out(changes ? renderChangesMarkdown(changes).trimEnd() : `**${NOT_COMPARED}**`);
            break;
        case 'text':
            terminal.out(changes ? renderChangesText(changes, { colour }).trimEnd() : NOT_COMPARED);
            break;
        default:
            format;
    }
}


/***/ }),

/***/ 70213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateCommand: () => (/* binding */ evaluateCommand),
  notEvaluated: () => (/* binding */ notEvaluated),
  refuse: () => (/* binding */ refuse)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/report/sections/finding-json.js
var finding_json = __webpack_require__(71390);
// EXTERNAL MODULE: ./build/src/evaluation/response.js + 1 modules
var response = __webpack_require__(95614);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 52 modules
var catalogue = __webpack_require__(71205);
// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(34719);
// EXTERNAL MODULE: ./build/src/report/sections/coverage.js
var coverage = __webpack_require__(60766);
// EXTERNAL MODULE: ./build/src/report/sections/findings-text.js
var findings_text = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/report/sections/run-time.js
var run_time = __webpack_require__(52501);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(97796);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(62815);
;// CONCATENATED MODULE: ./build/src/report/surfaces/answers/evaluate.js











const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ['violation', 'violations'];
function renderEvaluationText(agent, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const { evaluation } = agent;
    const lines = [
        paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
        ...(evaluation ? factLines(agent, evaluation) : []),
        '',
        ...(0,findings_text/* findingsText */._g)([...agent.findings].sort(finding/* compareFindings */.Eg), paint, 'counted'),
        ...(evaluation ? toolLines(evaluation, paint) : []),
        ...gapLines(agent, paint),
    ];
    return lines.join('\n').trimEnd();
}
function verdictLine(report) {
    const { agent, verdict, evaluation } = report;
    const name = (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(agent.name, MAX_NAME_LENGTH));
    if (evaluation === undefined)
        return `${name}: ${verdict}: the files of the agent could not be read`;
    if (!evaluation.governed)
        return `${name}: ${verdict}: no policy governs this agent, so no tool was checked`;
    if (agent.tools === undefined)
        return `${name}: ${verdict}: the agent has no tool list, so only files and coverage were checked`;
    const { violations, warnings } = evaluation;
    const found = [
        violations.length === 0
            ? 'no violation'
            : `${(0,writing_words/* counted */.hS)(violations.length, VIOLATIONS)} (${(0,agents_table/* violationsText */.gy)(evaluation)})`,
        ...(warnings.length === 0 ? [] : [(0,writing_words/* counted */.hS)(warnings.length, writing_words/* WARNINGS */.e8)]),
    ];
    const others = (0,agents_table/* otherErrors */.ef)(report, {});
    const rest = others === 0 ? '' : `; ${(0,writing_words/* counted */.hS)(others, ['other error', 'other errors'])}`;
    return `${name}: ${verdict}: ${found.join(', ')} among ${(0,writing_words/* counted */.hS)(evaluation.decisions.length, writing_words/* TOOLS */.It)}${rest}`;
}
function factLines(report, evaluation) {
    const { agent } = report;
    const policy = agent.policy?.place.document.file;
    const gaps = evaluation.coverage.unmapped.length;
    const rows = [
        [
            '  Coverage',
            `${(0,agents_table/* coverageText */._)(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${(0,writing_words/* counted */.hS)(gaps, ['action', 'actions'])} to map, see below` : ''}`,
        ],
        ...(agent.card
            ? [
                [
                    '  Card',
                    `${(0,writing_escape/* plain */.pj)(agent.card.place.document.file)}${policy === agent.card.place.document.file ? ', with the policy' : ''}`,
                ],
            ]
            : []),
        ...(policy === undefined || policy === agent.card?.place.document.file
            ? []
            : [
                [
                    '  Policy',
                    `${(0,writing_escape/* plain */.pj)(policy)}${agent.policy?.name === undefined ? '' : ` (${(0,writing_escape/* plain */.pj)((0,response/* policyId */.iT)(agent) ?? '')})`}`,
                ],
            ]),
        ...(agent.access?.own ?? []).map(({ document }) => ['  Access', (0,writing_escape/* plain */.pj)(document.file)]),
        ...(agent.tools?.sources ?? []).map((source) => ['  Tools', (0,writing_escape/* plain */.pj)(source)]),
        ...(evaluation.governed ? [['  Run time', (0,run_time/* modeSentence */.DO)(evaluation)]] : []),
    ];
    return (0,colour/* columns */.Y)(rows);
}
function toolLines(evaluation, paint) {
    if (evaluation.decisions.length === 0)
        return [];
    const blocks = tools_table/* OUTCOMES */.im.flatMap((outcome) => {
        const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
        if (decisions.length === 0)
            return [];
        const title = `${(0,tools_table/* outcomeWords */.wX)(outcome)}: ${(0,writing_words/* counted */.hS)(decisions.length, writing_words/* TOOLS */.It)}`;
        const rows = decisions.length <= MAX_LISTED
            ? decisions.map((decision) => toolRow(decision, evaluation))
            : deciderRows(decisions, evaluation);
        return [paint.bold(`  ${title}`), ...(0,colour/* columns */.Y)(rows)];
    });
    return [paint.bold('Tools'), ...blocks, ''];
}
function toolRow(decision, evaluation) {
    return [
        `    ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(decision.tool.canonical, MAX_NAME_LENGTH))}`,
        decidedText(decision, evaluation),
    ];
}
function deciderRows(decisions, evaluation) {
    const deciders = new Map();
    for (const decision of decisions) {
        const decider = decidedText(decision, evaluation);
        const name = (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(decision.tool.canonical, MAX_NAME_LENGTH));
        const names = deciders.get(decider);
        if (names)
            names.push(name);
        else
            deciders.set(decider, [name]);
    }
    return [...deciders].map(([decider, tools]) => [
        `    ${(0,writing_words/* counted */.hS)(tools.length, writing_words/* TOOLS */.It)}`,
        decider,
        `such as ${(0,writing_words/* someOf */.yU)(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
    ]);
}
function decidedText(decision, evaluation) {
    const { decided_by } = (0,response/* explain */.WE)(decision, evaluation.defaults);
    if (decided_by)
        return `by ${(0,tools_table/* deciderText */.Gf)(decided_by)}`;
    return evaluation.governed
        ? `by ${(0,tools_table/* byDefault */.Ri)(decision, evaluation.defaults)}`
        : 'no policy governs it';
}
function gapLines({ agent, evaluation, findings }, paint) {
    const { policy } = agent;
    if (findings.some((finding) => (0,catalogue/* isOf */.yW)(finding, 'unmapped-action')))
        return [];
    if (!evaluation ||
        !policy ||
        evaluation.coverage.percent === null ||
        evaluation.coverage.unmapped.length === 0)
        return [];
    const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,writing_escape/* plain */.pj)(policy.place.document.file)}`;
    return [
        paint.bold('Unmapped bounded actions'),
        `  add under ${where}, and enter the tools:`,
        ...evaluation.coverage.unmapped.flatMap((action) => (0,findings_text/* barred */.fP)((0,coverage/* mappingStub */.h)(action.value, policy), paint)),
    ];
}

// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(24487);
// EXTERNAL MODULE: ./build/src/rules/could-not-evaluate.js
var could_not_evaluate = __webpack_require__(47491);
// EXTERNAL MODULE: ./build/src/run/evaluate-agent.js + 5 modules
var evaluate_agent = __webpack_require__(6116);
// EXTERNAL MODULE: ./build/src/cli/agent-answer.js
var agent_answer = __webpack_require__(83297);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(40159);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
;// CONCATENATED MODULE: ./build/src/cli/evaluate.js












const evaluateCommand = {
    name: 'evaluate',
    positionals: '<card|policy|list>',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'evaluate');
        const format = (0,command/* formatOf */.be)(given);
        const now = (0,command/* nowOf */.Ic)(given);
        const context = given.value('context') ?? 'cicd';
        const minCoverage = given.value('min-coverage');
        const input = await (0,agent_input/* readAgentInput */.ml)(given, terminal, now);
        const settings = {
            ...input.settings,
            ...(minCoverage !== undefined && { minCoverage }),
        };
        if (!input.agent)
            return refuse(input.failures, terminal, format === 'json');
        const report = (0,evaluate_agent/* evaluateAgent */.v)(input.agent, input.fileFindings, settings, {
            now,
            context,
            elapsed: terminal.elapsed,
        });
        const failures = [...input.failures, ...notEvaluated(report, terminal)];
        if (failures.length > 0)
            return refuse(failures, terminal, format === 'json');
        const { response } = report;
        const renderText = () => renderEvaluationText(report, { colour: terminal.colour }).trimEnd();
        return (0,agent_answer/* printAnswer */.A)({ report, settings, response, renderText }, given, terminal, format);
    },
};
function notEvaluated(report, terminal) {
    const blocking = report.findings.filter((finding) => finding.blocking);
    if (blocking.length > 0)
        return blocking;
    if (report.evaluation?.governed)
        return [];
    const file = report.agent.card?.place.document.file ?? '';
    return [(0,finding/* findingIn */.jl)(could_not_evaluate/* couldNotEvaluate */.O, file, could_not_evaluate/* couldNotEvaluate */.O.words.noPolicy(terminal.command))];
}
function refuse(failures, terminal, json) {
    if (json)
        terminal.out((0,writing_escape/* jsonText */.s$)({ verdict: 'error', findings: failures.map(finding_json/* findingToJson */.N) }));
    else {
        for (const finding of failures) {
            const { file, range } = finding.location;
            const isNamed = file === '' || (!range && finding.message.includes((0,words/* quotedWhole */.qi)(file)));
            const place = isNamed ? '' : `${(0,links/* placeText */.Z9)(finding.location)}: `;
            terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
        }
    }
    return 2;
}


/***/ }),

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


/***/ })

};
