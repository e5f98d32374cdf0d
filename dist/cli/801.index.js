export const id = 801;
export const ids = [801];
export const modules = {

/***/ 9487:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/src/adapters/git/workspace.js + 3 modules
var workspace = __webpack_require__(6603);
// EXTERNAL MODULE: ./build/src/report/surfaces/json.js
var json = __webpack_require__(1719);
// EXTERNAL MODULE: ./build/src/report/surfaces/summary.js + 3 modules
var summary = __webpack_require__(3090);
// EXTERNAL MODULE: ./build/src/report/surfaces/text.js + 1 modules
var surfaces_text = __webpack_require__(596);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/run/base-and-head/commits.js
var commits = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/src/run/run.js + 46 modules
var run = __webpack_require__(9661);
// EXTERNAL MODULE: ./build/src/run/scope/named-paths.js
var named_paths = __webpack_require__(6328);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/files/local-files.js
var local_files = __webpack_require__(2163);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings = __webpack_require__(5182);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/src/cli/local-request.js
var local_request = __webpack_require__(4323);
;// CONCATENATED MODULE: ./build/src/cli/check-request.js







const CHECK_OPTIONS = {
    base: 'text',
    cards: 'list',
    exclude: 'list',
    org: 'list',
    tools: 'list',
    traces: 'list',
    api: 'switch',
    environment: 'text',
    'fail-on': 'text',
    'min-coverage': 'text',
    'max-coverage-drop': 'text',
    'on-no-cards': 'text',
    'on-no-tools': 'text',
    'only-new': 'switch',
    widening: 'text',
    'baseline-file': 'text',
    'write-baseline': 'text',
    'baseline-expires': 'text',
};
async function checkRequest(given, terminal) {
    const request = (0,local_request/* localRequest */.rN)(given, terminal, optionsOf(given));
    const org = given.list('org').flatMap(inputs/* splitList */.ry);
    const floors = org.length > 0 ? await (0,agent_input/* givenFloors */.Jq)(org, terminal.tree) : undefined;
    const named = await namedPaths(given, terminal);
    const base = given.text('base');
    return {
        ...request,
        plan: base === undefined ? { kind: 'all', reportSha: '' } : (0,local_request/* changePlan */.cI)(base),
        purpose: 'check',
        source: { ...request.source, goesOnWithout: base === undefined },
        ...(floors && { floors }),
        ...(named && { named }),
    };
}
function optionsOf(given) {
    const cards = given.list('cards').flatMap(inputs/* splitList */.ry);
    const exclude = (0,inputs/* excludePatterns */.S3)(given.list('exclude').flatMap(inputs/* splitList */.ry)) ?? [];
    const tools = given.list('tools').flatMap(inputs/* splitList */.ry).map(inputs/* parseToolItem */.Vy);
    const traces = given.list('traces').flatMap(inputs/* splitList */.ry).map(inputs/* traceItem */.tE);
    const failOn = (0,inputs/* oneOf */.yL)('--fail-on', given.text('fail-on'), settings/* FAIL_ON */.d$);
    const minCoverage = (0,inputs/* percent */.KN)('--min-coverage', given.text('min-coverage'));
    const maxDrop = (0,inputs/* percent */.KN)('--max-coverage-drop', given.text('max-coverage-drop'));
    const widening = (0,inputs/* oneOf */.yL)('--widening', given.text('widening'), settings/* WIDENING */.Ah);
    const baselineFile = given.text('baseline-file');
    const onNoCards = (0,inputs/* oneOf */.yL)('--on-no-cards', given.text('on-no-cards'), settings/* ON_NO_CARDS */.Yy);
    const onNoTools = (0,inputs/* oneOf */.yL)('--on-no-tools', given.text('on-no-tools'), settings/* ON_NO_TOOLS */.qt);
    return {
        ...(cards.length > 0 && { cards }),
        ...(exclude.length > 0 && { exclude }),
        ...(tools.length > 0 && { tools }),
        ...(traces.length > 0 && { traces }),
        ...(failOn && { 'fail-on': failOn }),
        ...(minCoverage !== undefined && { 'min-coverage': minCoverage }),
        ...(maxDrop !== undefined && { 'max-coverage-drop': maxDrop }),
        ...(onNoCards && { 'on-no-cards': onNoCards }),
        ...(onNoTools && { 'on-no-tools': onNoTools }),
        ...(given.has('only-new') && { 'only-new': true }),
        ...(widening && { widening }),
        ...(baselineFile !== undefined && { 'baseline-file': baselineFile }),
    };
}
async function namedPaths(given, terminal) {
    const paths = given.positionals.map((file) => inFolder(file, terminal));
    const patterns = given.list('cards').flatMap(inputs/* splitList */.ry);
    if (paths.length === 0 && patterns.length === 0)
        return undefined;
    const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
    return { paths, patterns, ...(files && { files }) };
}
function inFolder(file, { folder }) {
    const full = external_node_path_.resolve(folder, file);
    const relative = external_node_path_.relative(folder, full).split(external_node_path_.sep).join('/');
    if (relative.startsWith('..'))
        throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(file)} lies outside the folder that the command runs in`);
    if ((0,local_files/* kindOfPath */.B)(folder, file) === undefined)
        throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(file)} does not exist`);
    return relative;
}
async function filesBelow(paths, terminal) {
    const folders = paths.filter((file) => (0,local_files/* kindOfPath */.B)(terminal.folder, file) === 'folder');
    const all = folders.length > 0 ? await terminal.tree.list() : [];
    return new Set([
        ...paths.filter((file) => !folders.includes(file)),
        ...all.filter((file) => folders.some((folder) => folder === '' || file.startsWith(`${folder}/`))),
    ]);
}

// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/local-adapters.js + 8 modules
var local_adapters = __webpack_require__(2709);
// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(3339);
// EXTERNAL MODULE: ./build/src/run/gate-policy/baseline.js
var baseline = __webpack_require__(25);
;// CONCATENATED MODULE: ./build/src/cli/save-baseline.js





async function saveBaseline({ findings }, given, terminal) {
    const file = given.text('write-baseline');
    if (file === undefined)
        return;
    const expires = given.text('baseline-expires');
    if (expires !== undefined && (0,date/* timeOf */.n)(expires) === undefined)
        throw new cli_arguments/* UsageError */.eb(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
    await (0,local_files/* writeLocalFile */.t)(terminal.folder, file, (0,baseline/* writeBaseline */.B9)(findings, { now: (0,command/* nowOf */.Ic)(given), ...(expires !== undefined && { expires }) }));
    terminal.err(`wrote ${file}: commit it, and name it under "baseline-file" in the configuration`);
}

;// CONCATENATED MODULE: ./build/src/cli/check.js













const checkCommand = {
    usage: 'check [paths…] [--base commit] [--cards pattern] [--exclude pattern] [--org file] [--tools list] [--traces files] [--api] [--environment name] [--fail-on fail|warn|never] [--min-coverage n] [--max-coverage-drop n] [--only-new] [--widening allow|warn|fail] [--on-no-tools pass|warn|fail] [--baseline-file file] [--write-baseline file [--baseline-expires date]] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, CHECK_OPTIONS);
        const format = (0,command/* formatOf */.be)(given);
        const report = await reportOf(given, terminal);
        await saveBaseline(report, given, terminal);
        show(report, format, terminal);
        return exitCodeOf(report);
    },
};
async function reportOf(given, terminal) {
    const request = await checkRequest(given, terminal);
    const base = given.text('base');
    const { git, folder } = base === undefined ? {} : await (0,workspace/* openWorkspace */.O)(terminal.folder);
    if (base !== undefined && !git)
        throw new cli_arguments/* UsageError */.eb('--base needs a git repository, and this folder is in none');
    if (base !== undefined && folder !== '')
        throw new cli_arguments/* UsageError */.eb('--base works from the root of the repository');
    const { now } = request.clock;
    const access = { now, asksApi: given.has('api'), ...(git && { git }) };
    return (0,run/* run */.e)(request, (0,local_adapters/* localAdapters */.E)(terminal, access)).catch((error) => {
        if (error instanceof named_paths/* NothingNamed */.Z)
            throw new cli_arguments/* UsageError */.eb(error.message);
        if (error instanceof commits/* ComparisonError */.GP)
            throw new cli_arguments/* UsageError */.eb(`--base is ${JSON.stringify(base)}: ${error.message}`);
        throw error;
    });
}
function show(report, format, terminal) {
    switch (format) {
        case 'json':
            terminal.out((0,writing_escape/* jsonText */.s$)((0,json/* toJson */.aB)(report)));
            break;
        case 'markdown':
            terminal.out((0,summary/* renderSummary */.B)(report, { bytesBefore: 0 }));
            break;
        case 'text':
            terminal.out((0,surfaces_text/* renderText */.S5)(report, { colour: terminal.colour }).trimEnd());
            break;
        default:
            format;
    }
}
function exitCodeOf({ verdict, conclusion }) {
    if (conclusion === 'success')
        return 0;
    return verdict === 'error' ? 2 : 1;
}


/***/ }),

/***/ 3504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ graceLeft),
/* harmony export */   o: () => (/* binding */ graceOf)
/* harmony export */ });
const HOUR = 3_600_000;
function graceOf(hours, evidence, now) {
    if (hours === 0)
        return { kind: 'none' };
    const period = `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
    const begin = now.getTime() - hours * HOUR;
    if (!evidence.exists)
        return {
            kind: 'none',
            because: 'every trace comes with the change that is judged, and it could have been edited',
        };
    if (evidence.windowStart !== undefined && evidence.windowStart > begin)
        return {
            kind: 'none',
            because: `the window of traces is shorter than the grace period of ${period}`,
        };
    if (evidence.oldest === undefined)
        return {
            kind: 'none',
            because: 'the traces give no times, so that nobody can tell which tools are new',
        };
    if (evidence.oldest > begin)
        return {
            kind: 'none',
            because: `no trace is older than the grace period of ${period}, so that every tool would look new`,
        };
    return { kind: 'applies', hours, firstSeen: evidence.firstSeen };
}
function graceLeft(grace, now) {
    return ({ canonical }) => {
        const first = grace.kind === 'applies' ? grace.firstSeen.get(canonical) : undefined;
        if (grace.kind === 'none' || first === undefined || first > now.getTime())
            return undefined;
        const left = grace.hours - (now.getTime() - first) / HOUR;
        return left > 0 ? left : undefined;
    };
}


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf),
/* harmony export */   m: () => (/* binding */ historicalResponse)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2721);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1427);




function historicalResponse(agent, history, at) {
    const { pass, warn, fail } = history.summary;
    const called = history.tools.filter(({ calls }) => calls > 0);
    const defaults = agent.policy && history.governed ? (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveDefaults */ .c3)(agent.policy) : undefined;
    return {
        agent_id: at.agentId,
        traces_evaluated: pass + warn + fail,
        verdict: history.verdict,
        violation_count: history.violationCount,
        violations: history.violations.map((row) => violationRow(row, agent)),
        warnings: history.groups.flatMap(warningRow),
        summary: history.summary,
        window: {
            start: isoTime(history.since ?? history.span.first),
            end: isoTime(history.since === undefined ? history.span.last : at.now.getTime()),
        },
        unmapped_tools: called.flatMap(({ decision }) => history.governed && decision.capability === undefined && decision.outcome !== 'ungoverned'
            ? [decision.tool.canonical]
            : []),
        first_seen: Object.fromEntries(called.flatMap(({ decision, first }) => first === undefined ? [] : [[decision.tool.canonical, new Date(first).toISOString()]])),
        policy_id: (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .policyId */ .iT)(agent),
        policy_version: 1,
        evaluated_at: at.now.toISOString(),
        context: at.context,
        duration_ms: at.durationMs,
        tools: history.tools.map(({ decision, calls, denied, traces, first, last }) => ({
            ...(0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(decision, defaults),
            calls,
            denied,
            traces,
            first_seen: isoTime(first),
            last_seen: isoTime(last),
        })),
        sources: at.sources,
    };
}
function isoTime(at) {
    return at === undefined ? null : new Date(at).toISOString();
}
function violationRow({ violation, traceId, at, calls }, agent) {
    const about = { level: 'violation', violation };
    const { file, range } = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)((0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .decidingPlace */ .bb)(violation, agent));
    return {
        type: violation.type,
        tool: toolName(violation.decision),
        reason: reasonOf(about),
        severity: violation.severity,
        trace_id: traceId,
        occurred_at: isoTime(at),
        calls,
        gap: (0,_findings_js__WEBPACK_IMPORTED_MODULE_3__/* .gapOf */ .iT)(about),
        file,
        line: range?.start.line ?? 1,
    };
}
function warningRow({ about, traces, calls }) {
    if (about.level !== 'warning')
        return [];
    return [
        {
            type: about.warning.type,
            tool: toolName(about.warning.decision),
            reason: reasonOf(about),
            traces,
            calls,
        },
    ];
}
function toolName(decision) {
    return decision?.tool.canonical ?? '*';
}
function reasonOf(about) {
    switch (about.level) {
        case 'violation':
            switch (about.violation.type) {
                case 'forbidden':
                    return about.violation.rule.reason;
                case 'escalation':
                    return about.violation.trigger.reason;
                case 'capability_exceeded':
                    return (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .exceededReason */ .QD)(about.violation.decision);
                case 'unmapped':
                    return (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(about.violation.decision);
                default:
                    return about.violation;
            }
        case 'warning':
            return about.warning.type === 'unmapped'
                ? (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(about.warning.decision)
                : (0,_response_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationReason */ .ch)(about.warning.trigger);
        case 'logged':
            return about.trigger.reason;
        default:
            return about;
    }
}


/***/ }),

/***/ 2015:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ evaluateAgent)
});

// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var coverage = __webpack_require__(5056);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(21);
// EXTERNAL MODULE: ./build/src/evaluation/findings.js
var evaluation_findings = __webpack_require__(5548);
// EXTERNAL MODULE: ./build/src/evaluation/grace.js
var grace = __webpack_require__(3504);
// EXTERNAL MODULE: ./build/src/evaluation/history/findings.js + 1 modules
var history_findings = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/src/evaluation/history/response.js
var history_response = __webpack_require__(4524);
// EXTERNAL MODULE: ./build/src/evaluation/response.js
var evaluation_response = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/src/evaluation/verdict.js
var evaluation_verdict = __webpack_require__(977);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/rules/list.js + 41 modules
var list = __webpack_require__(6843);
;// CONCATENATED MODULE: ./build/src/rules/check-agent.js



const FLOORS = ['platform', 'org', 'team'];
function checkParts(agent) {
    const found = list/* AGENT_RULES */.I.flatMap((rule) => {
        try {
            return [...rule.check(agent)].map((problem) => ({
                rule,
                problem,
                isOwn: !FLOORS.includes((0,document_document/* scopeOf */.Od)(problem.at)),
            }));
        }
        catch (cause) {
            throw new Error(`the rule ${rule.id} failed on the agent ${JSON.stringify(agent.name)}`, {
                cause,
            });
        }
    });
    return {
        own: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [(0,finding/* findingAt */.dz)(rule.id, problem, agent.name)] : []),
        ofFloors: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [] : [(0,finding/* findingAt */.dz)(rule.id, problem)]),
    };
}
function checkAgent(agent) {
    return checkParts(agent).own;
}

// EXTERNAL MODULE: ./build/src/run/gate-policy/severities.js
var severities = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/src/run/no-tools.js


const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' };
function noTools({ agent, evaluation, isReplayed }, { onNoTools }) {
    if (!evaluation.governed || agent.tools !== undefined || isReplayed)
        return [];
    if (agent.findings.some(({ rule }) => rule === 'tool-list' || rule === 'ambiguous-agent'))
        return [];
    return [
        (0,finding/* findingAt */.dz)('no-tools', {
            at: (0,history_findings/* topOfAgent */.Kj)(agent),
            severity: SEVERITY[onNoTools],
            message: `no tool of ${JSON.stringify(agent.name)} is checked, because it has no tool list and no traces`,
            help: 'add a tool list next to its card, such as tools.txt with a name on each line, or set "on-no-tools" to "pass" if it has no tools',
        }, agent.name),
    ];
}

;// CONCATENATED MODULE: ./build/src/run/evaluate-agent.js












function evaluateAgent(agent, ofFiles, settings, moment, past) {
    const { history } = past ?? {};
    const parts = checkParts(agent);
    const evaluation = (0,evaluate/* evaluate */._3)(agent, history && { graceLeft: (0,grace/* graceLeft */.g)(history.grace, moment.now) });
    const response = (0,evaluation_response/* responseOf */.lR)(agent, evaluation, {
        now: moment.now,
        context: moment.context,
        durationMs: moment.elapsed(),
    });
    const named = ofFiles.map((finding) => ({ ...finding, agent: agent.name }));
    const findings = (0,severities/* applySeverities */.m)([
        ...named,
        ...agent.findings,
        ...parts.own,
        ...(0,evaluation_findings/* findingsOf */.W)(agent, evaluation),
        ...(past?.findings ?? []),
        ...(history ? (0,history_findings/* historyFindings */.Hv)(agent, history) : []),
        ...(history ? noGrace(agent, evaluation, history) : []),
        ...lowCoverage(agent, evaluation.coverage.percent, settings),
        ...noTools({ agent, evaluation, isReplayed: history !== undefined }, settings),
    ], settings);
    const verdict = (0,evaluation_verdict/* worst */.QZ)([
        evaluation.verdict,
        ...(history ? [history.verdict] : []),
        ...findings.map(evaluation_verdict/* verdictOfFinding */.qg),
    ]);
    return {
        agent,
        verdict,
        evaluation,
        response,
        findings,
        floorFindings: parts.ofFloors,
        ...(history && { history: historyReport(agent, history, past?.sources ?? [], moment) }),
    };
}
function historyReport(agent, history, sources, moment) {
    const response = (0,history_response/* historicalResponse */.m)(agent, history, {
        now: moment.now,
        context: 'audit',
        durationMs: moment.elapsed(),
        agentId: agent.traces?.api?.agentId ?? agent.card?.agentId ?? agent.name,
        sources,
    });
    return { history, response, sources };
}
function noGrace(agent, evaluation, history) {
    const { grace, groups } = history;
    if (grace.kind === 'applies' || grace.because === undefined)
        return [];
    const isUnmapped = (about) => about.type === 'unmapped';
    const mattered = [...evaluation.violations, ...evaluation.warnings].some(isUnmapped) ||
        groups.some(({ about }) => about.level === 'violation'
            ? isUnmapped(about.violation)
            : about.level === 'warning' && isUnmapped(about.warning));
    if (!mattered)
        return [];
    return [
        (0,finding/* findingAt */.dz)('no-grace', {
            at: (0,history_findings/* topOfAgent */.Kj)(agent),
            message: `there is no grace period: ${grace.because}`,
            help: 'map the tools, or give traces that reach back further',
        }, agent.name),
    ];
}
function lowCoverage(agent, percent, settings) {
    const { minCoverage } = settings;
    if (minCoverage === undefined || (percent !== null && percent >= minCoverage))
        return [];
    const at = agent.card?.autonomyPlace ?? (agent.policy && (0,finding/* topOf */.HX)(agent.policy.place.document));
    if (at === undefined)
        return [];
    const is = percent === null ? 'unknown' : (0,coverage/* showPercent */.X)(percent);
    return [
        (0,finding/* findingAt */.dz)('low-coverage', {
            at,
            on: 'key',
            message: `coverage is ${is}; at least ${(0,coverage/* showPercent */.X)(minCoverage)} of the bounded actions have to be mapped`,
            help: percent === null
                ? 'give the agent a card with bounded actions and a policy that maps them'
                : 'map the actions that are listed as unmapped',
        }, agent.name),
    ];
}


/***/ })

};
