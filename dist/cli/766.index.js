export const id = 766;
export const ids = [766,213];
export const modules = {

/***/ 64873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  YK: () => (/* binding */ accessOf),
  md: () => (/* binding */ dryRunOf),
  mR: () => (/* binding */ givesRequest),
  gM: () => (/* binding */ printDecision),
  S5: () => (/* binding */ requestFrom)
});

// EXTERNAL MODULE: ./build/src/evaluation/access/access-decider.js
var access_decider = __webpack_require__(81367);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/model/access.js
var access = __webpack_require__(47240);
// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(64782);
// EXTERNAL MODULE: ./build/src/pattern/sql-text.js + 2 modules
var sql_text = __webpack_require__(85172);
// EXTERNAL MODULE: ./build/src/evaluation/access/access-policy.js
var access_policy = __webpack_require__(63031);
// EXTERNAL MODULE: ./build/src/evaluation/access/decide-access.js
var decide_access = __webpack_require__(933);
;// CONCATENATED MODULE: ./build/src/evaluation/access/explain-access.js







const MAX_NEAR = 5;
function explainAccess(lists, request) {
    const { decideRequest } = (0,decide_access/* compileAccess */.IX)(lists);
    const decision = decideRequest(request, () => false);
    const { decidedBy, beaten, skipped, effect, mode } = decision;
    const { actor, action, resource } = request;
    return {
        actor,
        action,
        resource,
        effect,
        policy_id: decidedBy?.entry.name ?? null,
        reason: (0,decide_access/* reasonOf */.A3)(decision),
        mode,
        matched: decidedBy
            ? { ...explained(decidedBy), patterns: (0,decide_access/* patternsText */.LJ)(decidedBy.entry) }
            : null,
        beaten: beaten.map(explained),
        skipped: skipped.map((listed) => ({
            ...explained(listed),
            why: 'its limit depends on other calls and on the time',
        })),
        near: nearEntries(lists, request, decision),
    };
}
function explained({ entry }) {
    const { file, range } = (0,finding/* locate */.x5)(entry.place);
    const { name, effect, priority } = entry;
    return { policy_id: name, effect, priority, file, line: range?.start.line ?? 1 };
}
function nearEntries({ floors, own }, request, { decidedBy, beaten, skipped }) {
    const met = new Set([decidedBy, ...beaten, ...skipped].flatMap((listed) => listed?.entry ?? []));
    return (0,access_policy/* inOrderOfPriority */.P)([...floors, ...own])
        .filter(({ entry }) => !met.has(entry))
        .flatMap((listed) => {
        const missed = missedFields(listed.entry, request);
        const [why] = missed;
        return why !== undefined && missed.length === 1 ? [{ ...explained(listed), why }] : [];
    })
        .slice(0, MAX_NEAR);
}
function missedFields({ patterns, sql }, request) {
    const clauses = access/* PATTERN_FIELDS */.t3.flatMap((field) => {
        const pattern = patterns[field];
        const value = request[field];
        if (pattern === undefined || (value !== undefined && isMet(pattern.text, value)))
            return [];
        const found = value === undefined ? 'but the request has none' : `not ${JSON.stringify(value)}`;
        return [`its ${field} is ${JSON.stringify(pattern.text)}, ${found}`];
    });
    if (sql === undefined)
        return clauses;
    const readings = request.sql === undefined ? [] : (0,sql_text/* sqlReadings */.WX)(request.sql);
    const isSqlMet = readings.some((reading) => sql.regex?.matches(reading));
    return isSqlMet ? clauses : [...clauses, `its sql ${(0,words/* quotedPattern */.xS)(sql.text)} does not match`];
}
function isMet(pattern, value) {
    const { matches } = (0,match/* compilePattern */.Eb)(pattern);
    const bare = value.replace(/^(?:agent|tool):/, '');
    return [value, bare, ...(bare.includes(':') ? [] : [`agent:${bare}`, `tool:${bare}`])].some((name) => matches(name) && (name === value || name === bare || pattern.includes(':')));
}

// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
;// CONCATENATED MODULE: ./build/src/report/surfaces/answers/access.js


const MAX_LENGTH = 200;
const VERDICTS = { deny: 'fail', audit: 'warn', allow: 'pass' };
const WORDS = { deny: 'denied', audit: 'audited', allow: 'allowed' };
function renderAccessText({ actor, action, resource, effect, reason, ...rest }, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const request = [actor, action, resource].map((field) => shown(JSON.stringify(field)));
    const title = `(${request.join(', ')}): ${WORDS[effect]}`;
    const rows = [
        ['  reason', shown(reason)],
        [
            '  decided by',
            rest.matched ? `${entryText(rest.matched)}: ${shown(rest.matched.patterns)}` : 'the default',
        ],
        ...rest.beaten.map((entry) => ['  also matched', entryText(entry)]),
        ...rest.skipped.map((entry) => ['  skipped', `${entryText(entry)}: ${entry.why}`]),
        ...rest.near.map((entry) => ['  almost matched', `${entryText(entry)}: ${shown(entry.why)}`]),
    ];
    return [paint.verdict(VERDICTS[effect], paint.bold(title)), ...(0,colour/* columns */.Y)(rows)].join('\n');
}
function entryText({ policy_id, effect, file, line }) {
    return `${shown(JSON.stringify(policy_id))} (${effect}) at ${(0,writing_escape/* plain */.pj)(file)}:${line}`;
}
function shown(text) {
    return (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(text, MAX_LENGTH));
}

// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
;// CONCATENATED MODULE: ./build/src/cli/access-request.js






const FIELDS = ['actor', 'action', 'resource', 'argument', 'channel', 'sql'];
const SQL = 'sql:';
function givesRequest(given) {
    return FIELDS.some((field) => given.text(field) !== undefined);
}
function requestFrom(given, agent, tool) {
    const [actor] = (0,access_decider/* actorsOf */.S)(agent);
    const [argument, channel, text] = [
        given.text('argument'),
        given.text('channel'),
        given.text('sql'),
    ];
    const resource = given.text('resource') ?? tool ?? (text === undefined ? undefined : SQL + text);
    const action = given.text('action') ??
        (tool === undefined ? (text === undefined ? undefined : 'execute') : 'call');
    if (action === undefined || resource === undefined)
        throw new cli_arguments/* UsageError */.eb('give the request with --action and --resource, or the name of a tool');
    const sql = text ?? (resource.startsWith(SQL) ? resource.slice(SQL.length) : undefined);
    return {
        actor: given.text('actor') ?? actor,
        action,
        resource,
        ...(argument !== undefined && { argument }),
        ...(channel !== undefined && { channel }),
        ...(sql !== undefined && { sql }),
    };
}
function dryRunOf(sql) {
    return { actor: 'agent', action: 'execute', resource: SQL + sql, sql };
}
function accessOf(agent, otherwise) {
    const { access } = agent;
    if (access === undefined || otherwise === undefined)
        return access;
    const own = access.own.map((list) => ({
        ...list,
        otherwise,
        otherwiseAt: list.otherwiseAt ?? (0,finding/* topOf */.HX)(list.document),
    }));
    return { ...access, own };
}
function printDecision(lists, request, terminal, format) {
    if (lists === undefined)
        throw new cli_arguments/* UsageError */.eb('the agent has no access list; give an access list as the first argument');
    const explanation = explainAccess(lists, request);
    terminal.out(format === 'json'
        ? (0,writing_escape/* jsonText */.s$)(explanation)
        : renderAccessText(explanation, { colour: format === 'text' && terminal.colour }));
    return explanation.effect;
}


/***/ }),

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

/***/ 82301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ replayedAgent)
/* harmony export */ });
/* harmony import */ var _discovery_traces_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47469);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52958);
/* harmony import */ var _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76233);
/* harmony import */ var _run_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6116);
/* harmony import */ var _run_history_evidence_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(57994);
/* harmony import */ var _run_history_history_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10006);
/* harmony import */ var _settings_items_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58502);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40159);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71875);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70213);
/* harmony import */ var _local_adapters_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(18530);











async function replayedAgent(given, terminal, now) {
    const options = replayOptionsOf(given);
    const input = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_6__/* .readAgentInput */ .ml)(given, terminal, now);
    const settings = { ...input.settings, ...options.settings };
    if (!input.agent)
        return { kind: 'refused', failures: input.failures };
    const listed = options.items.length > 0 ? await terminal.tree.list() : [];
    const { origin, findings } = (0,_discovery_traces_js__WEBPACK_IMPORTED_MODULE_0__/* .tracesOf */ .Or)({ configured: options.traces, inFolder: [], agents: 1 }, listed, settings);
    const agent = { ...input.agent, ...(origin && { traces: origin }) };
    const past = await historyOf(agent, settings, { now, since: options.since }, terminal);
    const report = (0,_run_evaluate_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .evaluateAgent */ .v)(agent, input.fileFindings, settings, { now, context: 'audit', elapsed: terminal.elapsed }, past);
    const failures = [
        ...findings,
        ...(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_8__.notEvaluated)(report, terminal),
        ...(past?.history ? [] : [noHistory()]),
    ];
    if (failures.length > 0 || report.history === undefined)
        return { kind: 'refused', failures: distinct(failures) };
    return { kind: 'replayed', report, history: report.history, settings };
}
function replayOptionsOf(given) {
    const minCoverage = given.value('min-coverage');
    const limit = given.value('limit');
    const since = given.value('since');
    const agentId = given.value('agent-id');
    const apiUrl = given.value('api-url');
    const decisionsFile = given.value('decisions-file');
    const inspectArguments = given.value('inspect-arguments');
    const items = given.list('traces').flatMap(_settings_items_js__WEBPACK_IMPORTED_MODULE_5__/* .splitList */ .ry);
    if (items.length === 0 && agentId === undefined)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .UsageError */ .eb('give trace files with --traces, or the id of the agent in the API with --agent-id');
    const files = items.map((text) => ({ text }));
    return {
        items,
        traces: { files, ...(agentId !== undefined && { agentId }) },
        since,
        settings: {
            ...(minCoverage !== undefined && { minCoverage }),
            ...(limit !== undefined && { traceLimit: limit }),
            ...(since !== undefined && { traceWindow: since }),
            ...(apiUrl !== undefined && { apiUrl }),
            ...(decisionsFile !== undefined && { decisionsFile }),
            ...(inspectArguments !== undefined && { inspectArguments }),
        },
    };
}
async function historyOf(agent, settings, { now, since }, terminal) {
    const histories = await (0,_run_history_history_js__WEBPACK_IMPORTED_MODULE_4__/* .historiesOf */ .u)([agent], {
        tree: terminal.tree,
        settings,
        now,
        isEvidence: _run_history_evidence_js__WEBPACK_IMPORTED_MODULE_10__/* .ALL_EVIDENCE */ .y0,
        api: (0,_local_adapters_js__WEBPACK_IMPORTED_MODULE_9__/* .localApi */ .c)(terminal, settings, now),
        ...(since !== undefined && { since: now.getTime() - since * 1000 }),
        progress: (line) => terminal.err(`read ${line}`),
    });
    return histories.get(agent);
}
function noHistory() {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)(_rules_trace_source_js__WEBPACK_IMPORTED_MODULE_2__/* .traceSource */ .L, '', _rules_trace_source_js__WEBPACK_IMPORTED_MODULE_2__/* .traceSource */ .L.words.noHistory());
}
function distinct(failures) {
    const unique = failures.filter(({ message }, index) => failures.findIndex((failure) => failure.message === message) === index);
    const general = noHistory().message;
    return unique.length > 1 ? unique.filter(({ message }) => message !== general) : unique;
}


/***/ }),

/***/ 12508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ saveDecisions),
  s: () => (/* binding */ saveLog)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/settings/settings-error.js
var settings_error = __webpack_require__(66478);
;// CONCATENATED MODULE: ./build/src/adapters/files/report-file.js




async function writeInside(root, name, text, begins) {
    const file = external_node_path_.resolve(root, name);
    const isLink = (await (0,promises_.lstat)(file).catch(() => undefined))?.isSymbolicLink() === true;
    const folder = await existing(external_node_path_.dirname(file));
    const top = await (0,promises_.realpath)(root);
    if (isLink || (folder !== top && !folder.startsWith(top + external_node_path_.sep)))
        throw new settings_error/* SettingsError */.G('its path leads out of the workspace, or through a symbolic link', 'use a path inside the workspace');
    if ([folder, file].some((part) => GIT_FOLDER.test(external_node_path_.relative(top, part))))
        throw new settings_error/* SettingsError */.G('its path leads into ".git"', 'use a path outside ".git"');
    if (begins !== undefined && !(await isReplaceable(file, begins)))
        throw new settings_error/* SettingsError */.G('another file at this path would be overwritten', 'use another path, or remove that file');
    await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
    if (typeof text === 'string')
        await (0,promises_.writeFile)(file, text);
    else
        writePieces(file, text);
    return file;
}
const GIT_FOLDER = /(?:^|[\\/])\.git(?:[\\/]|$)/i;
async function isReplaceable(file, begins) {
    const stats = await (0,promises_.lstat)(file).catch(() => undefined);
    if (stats === undefined || !stats.isFile() || stats.size === 0)
        return true;
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(Buffer.byteLength(begins)));
        return buffer.toString('utf8', 0, bytesRead) === begins;
    }
    finally {
        await handle.close();
    }
}
const PIECE = 1024 * 1024;
function writePieces(file, produce) {
    const handle = (0,external_node_fs_.openSync)(file, 'w');
    try {
        let waiting = '';
        produce((text) => {
            waiting += text;
            if (waiting.length < PIECE)
                return;
            (0,external_node_fs_.writeSync)(handle, waiting);
            waiting = '';
        });
        (0,external_node_fs_.writeSync)(handle, waiting);
    }
    finally {
        (0,external_node_fs_.closeSync)(handle);
    }
}
async function existing(folder) {
    return (0,promises_.realpath)(folder).catch(() => existing(external_node_path_.dirname(folder)));
}

// EXTERNAL MODULE: ./build/src/report/decision-log/write-log.js
var write_log = __webpack_require__(18527);
// EXTERNAL MODULE: ./build/src/run/records.js + 2 modules
var records = __webpack_require__(50510);
;// CONCATENATED MODULE: ./build/src/cli/save-decisions.js




async function saveDecisions(report, settings, terminal, now) {
    const { version } = terminal;
    if (settings.decisionsFile !== undefined)
        await saveLog((0,records/* logOf */.G)({ agents: [report], version }, now), settings.decisionsFile, terminal);
}
async function saveLog(log, file, terminal) {
    try {
        await writeInside(terminal.folder, file, log.write, write_log/* LOG_START */.E);
    }
    catch (error) {
        if (!(error instanceof settings_error/* SettingsError */.G))
            throw error;
        const { message, help } = error;
        throw new settings_error/* SettingsError */.G(`the decision log ${JSON.stringify(file)} was not written: ${message}`, help);
    }
    terminal.err(`wrote ${file}; its final hash is ${log.finalHash}`);
}


/***/ }),

/***/ 65766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  testCommand: () => (/* binding */ testCommand)
});

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(10046);
// EXTERNAL MODULE: ./build/src/evaluation/history/response.js + 1 modules
var response = __webpack_require__(79399);
// EXTERNAL MODULE: ./build/src/evaluation/response.js + 1 modules
var evaluation_response = __webpack_require__(95614);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/model/policy.js
var policy = __webpack_require__(94956);
// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(34719);
// EXTERNAL MODULE: ./build/src/report/sections/findings-text.js
var findings_text = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(97796);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/report/writing/history-words.js
var history_words = __webpack_require__(91110);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(62815);
;// CONCATENATED MODULE: ./build/src/report/surfaces/answers/test.js













const MAX_NAME_LENGTH = 80;
const MAX_TRACES = 10;
const MAX_TOOLS = 30;
function renderHistoryText(report, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const { agent, history: past } = report;
    if (past === undefined)
        return '';
    const { history, sources } = past;
    const name = (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(agent.name, MAX_NAME_LENGTH));
    const span = spanText(history);
    const lines = [
        paint.verdict(report.verdict, paint.bold(`${name}: ${report.verdict}: ${(0,history_words/* tracesText */.Kc)(history)}`)),
        ...(0,colour/* columns */.Y)([
            ['  Calls', (0,history_words/* callsText */.XX)(history)],
            ...(span === undefined ? [] : [['  Time', span]]),
            ...sources.map((source) => ['  Traces', (0,writing_escape/* plain */.pj)(source)]),
            ...(agent.card ? [['  Card', (0,writing_escape/* plain */.pj)(agent.card.place.document.file)]] : []),
            ...(agent.policy && agent.policy.place.document.file !== agent.card?.place.document.file
                ? [
                    [
                        '  Policy',
                        `${(0,writing_escape/* plain */.pj)(agent.policy.place.document.file)} (${(0,writing_escape/* plain */.pj)((0,evaluation_response/* policyId */.iT)(agent) ?? '')})`,
                    ],
                ]
                : []),
            ['  Coverage', (0,agents_table/* coverageText */._)(report)],
            ...(history.grace.kind === 'applies'
                ? [['  Grace', `tools first seen less than ${history.grace.hours} h ago are tolerated`]]
                : []),
        ]),
        '',
        ...(0,findings_text/* findingsText */._g)([...report.findings].sort(finding/* compareFindings */.Eg), paint, 'counted'),
        ...failingLines(history, paint),
        ...toolLines(report, history, paint),
    ];
    return lines.join('\n').trimEnd();
}
function spanText({ span }) {
    if (span.first === undefined || span.last === undefined)
        return undefined;
    return span.first === span.last
        ? (0,words/* showTime */.lY)(span.first)
        : `${(0,words/* showTime */.lY)(span.first)} to ${(0,words/* showTime */.lY)(span.last)}`;
}
function failingLines(history, paint) {
    const failing = new Map();
    for (const row of history.violations) {
        const before = failing.get(row.traceId);
        if (before)
            before.push(row);
        else
            failing.set(row.traceId, [row]);
    }
    if (failing.size === 0)
        return [];
    const rows = [...failing].slice(0, MAX_TRACES).map(([id, violations]) => {
        const [first, ...more] = violations;
        const what = `${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(first.violation.decision?.tool.canonical ?? 'the trace', MAX_NAME_LENGTH))}: ${first.violation.severity}: ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)((0,response/* reasonOf */.A)({ level: 'violation', violation: first.violation }), 200))}`;
        return [
            `  ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(id, MAX_NAME_LENGTH))}`,
            first.at === undefined ? 'no time' : (0,words/* showTime */.lY)(first.at),
            `${what}${more.length > 0 ? ` (and ${(0,digits/* digits */.v)(more.length)} more)` : ''}`,
        ];
    });
    const rest = failing.size - rows.length;
    return [
        paint.bold('Traces with violations'),
        ...(0,colour/* columns */.Y)(rows),
        ...(rest > 0
            ? [`  and ${(0,digits/* digits */.v)(rest)} more; --format json lists the newest 1,000 violations`]
            : []),
        '',
    ];
}
function toolLines({ agent }, history, paint) {
    const tools = [...history.tools].sort((a, b) => b.calls - a.calls);
    const defaults = agent.policy && history.governed ? (0,policy/* effectiveDefaults */.c3)(agent.policy) : undefined;
    const rows = tools
        .slice(0, MAX_TOOLS)
        .map((tool) => [
        `  ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(tool.decision.tool.canonical, MAX_NAME_LENGTH))}`,
        tool.calls > 0
            ? `${(0,writing_words/* counted */.hS)(tool.calls, writing_words/* CALLS */.q$)} in ${(0,writing_words/* counted */.hS)(tool.traces, writing_words/* TRACES */.Fr)}`
            : 'never called',
        `${decidedText(tool, defaults)}${tool.denied > 0 ? `; ${(0,writing_words/* counted */.hS)(tool.denied, history_words/* ATTEMPTS */.PY)}` : ''}`,
    ]);
    const rest = tools.length - rows.length;
    return [
        paint.bold('Tools'),
        ...(0,colour/* columns */.Y)(rows),
        ...(rest > 0 ? [`  and ${(0,digits/* digits */.v)(rest)} more`] : []),
    ];
}
function decidedText({ decision, redacted }, defaults) {
    if (redacted)
        return 'name redacted by the source';
    const { decided_by } = (0,evaluation_response/* explain */.WE)(decision, defaults);
    const by = decided_by ? ` by ${(0,tools_table/* deciderText */.Gf)(decided_by)}` : '';
    return `${(0,tools_table/* outcomeWords */.wX)(decision.outcome)}${by}`;
}

// EXTERNAL MODULE: ./build/src/cli/access-request.js + 2 modules
var access_request = __webpack_require__(64873);
// EXTERNAL MODULE: ./build/src/cli/agent-answer.js
var agent_answer = __webpack_require__(83297);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(40159);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(84274);
// EXTERNAL MODULE: ./build/src/cli/evaluate.js + 1 modules
var evaluate = __webpack_require__(70213);
// EXTERNAL MODULE: ./build/src/cli/replayed-agent.js
var replayed_agent = __webpack_require__(82301);
// EXTERNAL MODULE: ./build/src/cli/save-decisions.js + 1 modules
var save_decisions = __webpack_require__(12508);
;// CONCATENATED MODULE: ./build/src/cli/test.js









const testCommand = {
    name: 'test',
    positionals: '<card|policy|list> [SQL]',
    notes: [
        'With an SQL statement instead of traces, shows what the access list decides about it. Exit code: 1 if it is denied.',
        'With --agent-id, traces are fetched from the API with the key in the environment variable MNEMOM_API_KEY.',
    ],
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'test');
        const format = (0,command/* formatOf */.be)(given);
        const now = (0,command/* nowOf */.Ic)(given);
        const [file, statement] = given.positionals;
        if (file !== undefined && statement !== undefined)
            return dryRun({ ...given, positionals: [file] }, statement, terminal, now);
        const replayed = await (0,replayed_agent/* replayedAgent */.y)(given, terminal, now);
        if (replayed.kind === 'refused')
            return (0,evaluate.refuse)(replayed.failures, terminal, format === 'json');
        const { report, history, settings } = replayed;
        await (0,save_decisions/* saveDecisions */.d)(report, settings, terminal, now);
        const { response } = history;
        const renderText = () => renderHistoryText(report, { colour: terminal.colour });
        return (0,agent_answer/* printAnswer */.A)({ report, settings, response, renderText }, given, terminal, format);
    },
};
async function dryRun(given, statement, terminal, now) {
    if (statement.trim() === '')
        throw new cli_arguments/* UsageError */.eb('the SQL statement is empty');
    if (given.list('traces').length > 0 || given.value('agent-id') !== undefined)
        throw new cli_arguments/* UsageError */.eb('give either an SQL statement or traces');
    const format = (0,command/* formatOf */.be)(given);
    const input = await (0,agent_input/* readAgentInput */.ml)(given, terminal, now);
    if (!input.agent)
        return (0,evaluate.refuse)(input.failures, terminal, format === 'json');
    const { access } = input.agent;
    return (0,access_request/* printDecision */.gM)(access, (0,access_request/* dryRunOf */.md)(statement), terminal, format) === 'deny' ? 1 : 0;
}


/***/ })

};
