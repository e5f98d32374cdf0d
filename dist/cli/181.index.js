export const id = 181;
export const ids = [181,213];
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

/***/ 48181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   initCommand: () => (/* binding */ initCommand)
/* harmony export */ });
/* harmony import */ var _adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15194);
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50193);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55325);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64869);
/* harmony import */ var _finding_yaml_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77137);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85548);
/* harmony import */ var _model_placeholder_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87093);
/* harmony import */ var _report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76447);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71875);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70213);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(45075);











const initCommand = {
    name: 'init',
    positionals: '[card]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .readArguments */ .lR)(args, 'init');
        if (given.positionals.length > 1)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('give at most one card');
        if (given.value('access'))
            return writeAccessList(given, terminal);
        const file = await cardNamed(given.positionals[0], terminal);
        const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(terminal.tree, file, { named: true });
        if (read.kind === 'absent')
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`the card ${JSON.stringify(file)} does not exist`);
        if (read.kind === 'broken')
            return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_8__.refuse)(read.findings, terminal, false);
        if (read.kind !== 'governed' || !(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_4__/* .isCard */ .$K)(read.governed) || !read.governed.card)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${JSON.stringify(file)} is a policy; give a card`);
        if (read.governed.policy) {
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(read.governed.kind === 'unified-card'
                ? `${JSON.stringify(file)} is a unified card, which contains its own policy; write "capabilities" and "enforcement" in it`
                : `${JSON.stringify(file)} already contains a policy; add the missing parts to it`);
        }
        const output = given.text('output') ?? `${(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file) ? `${(0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(file)}/` : ''}policy.yaml`;
        await writeNew(output, starterPolicy(read.governed.card, file), terminal);
        terminal.out(`wrote ${(0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(output)} for ${(0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(file)}: replace each TODO pattern with the tools that perform the action, then run "${terminal.command} check"`);
        return 0;
    },
};
async function writeNew(output, text, terminal) {
    if ((0,_adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .B)(terminal.folder, output) !== undefined)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${JSON.stringify(output)} already exists and was not changed; choose another name with --output`);
    await (0,_adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_0__/* .writeLocalFile */ .t)(terminal.folder, output, text, 'new');
}
async function writeAccessList(given, terminal) {
    const [named = ''] = given.positionals;
    const isFolder = named === '' || (0,_adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .B)(terminal.folder, named) === 'folder';
    if (!isFolder && (0,_adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_0__/* .kindOfPath */ .B)(terminal.folder, named) === undefined)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(`${JSON.stringify(named)} does not exist`);
    const folder = (isFolder ? named : (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(named)).replace(/\/+$/, '');
    const output = given.text('output') ?? `${folder === '' ? '' : `${folder}/`}access.yaml`;
    await writeNew(output, STARTER_ACCESS_LIST, terminal);
    terminal.out(`wrote ${(0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .plain */ .pj)(output)}: replace each TODO pattern with the tools that the agent may call, then run "${terminal.command} check"`);
    return 0;
}
async function cardNamed(name, terminal) {
    if (name === undefined)
        return findCard(terminal, await terminal.tree.list());
    const files = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_9__/* .filesOfFolder */ .r)(name, terminal);
    return files === undefined ? name : findCard(terminal, files);
}
async function findCard(terminal, files) {
    const isCandidate = (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_2__/* .cardMatcher */ .hr)(undefined);
    const cards = [];
    for (const file of files) {
        if (!isCandidate(file))
            continue;
        const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(terminal.tree, file, { named: false });
        if (read.kind === 'governed' && (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_4__/* .isCard */ .$K)(read.governed))
            cards.push(file);
    }
    const [only, ...others] = cards;
    if (only !== undefined && others.length === 0)
        return only;
    throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb(cards.length === 0
        ? 'no card was found in this folder; give the path of a card'
        : `there are ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(cards.length, 'card')} in this folder (${cards.slice(0, 5).join(', ')}); give the path of one`);
}
function starterPolicy(card, file) {
    const name = card.agentId ? `${card.agentId}-policy` : 'agent-policy';
    const mappings = card.boundedActions.map(({ value }) => {
        const key = (0,_finding_yaml_js__WEBPACK_IMPORTED_MODULE_10__/* .yamlText */ .pS)(value);
        return `  ${key}:\n    description: ${(0,_finding_yaml_js__WEBPACK_IMPORTED_MODULE_10__/* .yamlText */ .pS)(`Tools that perform ${value}`)}\n    tools:\n      # Names or patterns: * is any run of characters, ? is exactly one.\n      - ${JSON.stringify(`${_model_placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .TODO */ .Pf}${value}`)}\n    card_actions:\n      - ${key}\n`;
    });
    return `# The tools that the agent of ${(0,_report_writing_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .visible */ .RK)(file)} may call.
meta:
  schema_version: "1.0"
  name: ${(0,_finding_yaml_js__WEBPACK_IMPORTED_MODULE_10__/* .yamlText */ .pS)(name)}
  description: "Maps the bounded actions of the card to tools"
  scope: agent

# Each bounded action of the card needs at least one capability that maps it.
capability_mappings:${mappings.length > 0 ? `\n${mappings.join('\n')}` : ' {}\n'}
# Tools that are always blocked, whatever the mappings say.
forbidden: []
#  - pattern: "mcp__filesystem__delete*"
#    reason: "Files are never deleted by this agent"
#    severity: critical

# Calls that need a human: the condition is evaluated for every tool.
escalation_triggers: []
#  - condition: "tool_matches('mcp__payment__*')"
#    action: escalate
#    reason: "Payments need human approval"

# The default for a tool that no capability maps.
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: warn
  grace_period_hours: 24
`;
}
const STARTER_ACCESS_LIST = `# What the agent may do: (actor, action, resource) with an effect.
# The first entry that matches decides. Entries with a higher priority are tried first.
# In patterns, * is any run of characters and ? is exactly one.

# The decision about a request that no entry matches.
default: deny

policies:
  - name: allowed-tools
    effect: allow
    action: call
    resource: ${JSON.stringify(`${_model_placeholder_js__WEBPACK_IMPORTED_MODULE_5__/* .TODO */ .Pf}tool`)}

#  - name: no-destructive-sql
#    effect: deny
#    action: execute
#    sql: '\\b(drop|truncate)\\s+table\\b'
#    message: "Destructive SQL is blocked."

#  - name: at-most-100-calls-an-hour
#    effect: deny
#    action: call
#    priority: 10
#    limit: {rate: {max: 100, per: 1h}}

# Requests with the decision that the list has to make about them; every check tries them.
tests:
  - request: {actor: agent, action: call, resource: shell_exec}
    expect: deny
`;


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
