export const id = 236;
export const ids = [236];
export const modules = {

/***/ 7236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/adapters/git/workspace.js + 3 modules
var workspace = __webpack_require__(6603);
// EXTERNAL MODULE: ./build/src/discovery/inflate.js
var inflate = __webpack_require__(8495);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(3339);
// EXTERNAL MODULE: ./build/src/document/digits.js
var document_digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 41 modules
var catalogue = __webpack_require__(5957);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/report/sections/groups.js
var groups = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/src/report/surfaces/annotations.js








const MAX_ANNOTATIONS = 500;
const MAX_TITLE_LENGTH = 255;
const MAX_MESSAGE_LENGTH = 16_000;
const CUT_ROOM = 40;
const MAX_COMMANDS = {
    error: 9,
    warning: 10,
    notice: 10,
};
const MAX_NAMED = 10;
function groupsOf(report) {
    const shown = report.findings.map((finding) => (0,report_report/* isSetAside */.JA)(finding, report) ? { ...finding, severity: 'note' } : finding);
    return (0,groups/* groupFindings */.k)((0,groups/* newFirst */.$)(shown.sort(finding/* compareFindings */.Eg)));
}
function fileOf({ first: { location } }) {
    return location.file === '' || location.repository !== undefined ? undefined : location.file;
}
function toCheckAnnotations(report) {
    const all = groupsOf(report);
    const placed = all.flatMap((group) => {
        const file = fileOf(group);
        return file === undefined ? [] : [{ group, file }];
    });
    const annotations = placed.slice(0, MAX_ANNOTATIONS).map(({ group, file }) => {
        const { first } = group;
        const lines = (0,links/* linesOf */.Dx)(report, first.location);
        return {
            path: file,
            start_line: lines?.start ?? 1,
            end_line: lines?.end ?? 1,
            ...(lines?.columns && { start_column: lines.columns.start, end_column: lines.columns.end }),
            annotation_level: CHECK_LEVEL[first.severity],
            title: titleOf(group),
            message: messageOf(group, report),
        };
    });
    return {
        annotations,
        notShown: placed.length - annotations.length,
        withoutFile: all.length - placed.length,
    };
}
function toWorkflowCommands(report) {
    const total = { error: 0, warning: 0, notice: 0 };
    const commands = [];
    for (const group of groupsOf(report)) {
        const level = WORKFLOW_LEVEL[group.first.severity];
        total[level] += 1;
        if (total[level] <= MAX_COMMANDS[level])
            commands.push(commandOf(level, group, report));
    }
    const over = (level) => Math.max(0, total[level] - MAX_COMMANDS[level]);
    return {
        commands,
        total,
        notShown: { error: over('error'), warning: over('warning'), notice: over('notice') },
    };
}
const CHECK_LEVEL = {
    error: 'failure',
    warning: 'warning',
    note: 'notice',
};
const WORKFLOW_LEVEL = {
    error: 'error',
    warning: 'warning',
    note: 'notice',
};
const LEVEL_NOUN = {
    error: writing_words/* PROBLEMS */.D3,
    warning: writing_words/* WARNINGS */.e8,
    notice: writing_words/* NOTES */.FJ,
};
function commandOf(level, group, report) {
    const { first } = group;
    const file = writableFileOf(group);
    const lines = file === undefined ? undefined : (0,links/* linesOf */.Dx)(report, first.location);
    const properties = [
        ['file', file],
        ['line', lines?.start],
        ['endLine', lines?.end],
        ['col', lines?.columns?.start],
        ['endColumn', lines?.columns?.end],
        ['title', titleOf(group)],
    ];
    const given = properties.flatMap(([name, value]) => value === undefined ? [] : [`${name}=${(0,writing_escape/* commandProperty */.N1)(String(value))}`]);
    return `::${level} ${given.join(',')}::${(0,writing_escape/* commandData */.wq)(messageOf(group, report, file === undefined))}`;
}
function writableFileOf(group) {
    const file = fileOf(group);
    return file !== undefined && (0,writing_escape/* isWritablePath */.AM)(file) ? file : undefined;
}
function titleOf({ first, count }) {
    const title = (0,catalogue/* ruleOf */.Y)(first.rule).summary.replace(/\.$/, '');
    return (0,writing_escape/* cut */.Jj)(`${title}${count > 1 ? ` (${(0,document_digits/* digits */.v)(count)} times)` : ''} [${first.rule}]`, MAX_TITLE_LENGTH);
}
function messageOf(group, report, isWithoutFile = false) {
    const { first, count, tools, agents, others } = group;
    const lines = [
        (0,writing_escape/* plain */.pj)((0,writing_words/* capital */.Nx)(first.message)),
        ...others.slice(0, MAX_NAMED).map((other) => (0,writing_escape/* plain */.pj)((0,writing_words/* capital */.Nx)(other))),
        ...(others.length > MAX_NAMED
            ? [`… and ${(0,document_digits/* digits */.v)(others.length - MAX_NAMED)} more like this`]
            : []),
        ...(count > 1 && tools.length > 1
            ? [`${(0,document_digits/* digits */.v)(count)} times; tools: ${(0,writing_escape/* plain */.pj)((0,writing_words/* someOf */.yU)(tools, MAX_NAMED))}`]
            : []),
        ...(first.location.repository === undefined && !(isWithoutFile && first.location.file !== '')
            ? []
            : [`At ${(0,links/* placeText */.Z9)(first.location)}`]),
        ...((0,report_report/* isPreExisting */.HE)(first) ? [`${(0,writing_words/* capital */.Nx)((0,report_report/* preExistingWords */.ms)(report))}.`] : []),
        ...(first.help === undefined ? [] : [`What to do: ${(0,writing_escape/* plain */.pj)(first.help)}`]),
        ...group.related.map((related) => `See also ${(0,links/* placeText */.Z9)(related.location)}: ${(0,writing_escape/* plain */.pj)(related.message)}`),
        ...(agents.length > 0 ? [`Agent: ${(0,writing_escape/* plain */.pj)((0,writing_words/* someOf */.yU)(agents, MAX_NAMED))}`] : []),
        ...(first.location.repository === undefined && report.staleFiles.has(first.location.file)
            ? [
                'No line is shown, because this file differs between the head commit and the merge that was checked.',
            ]
            : []),
    ];
    return (0,writing_escape/* cut */.Jj)(lines.join('\n'), MAX_MESSAGE_LENGTH - CUT_ROOM);
}
function commandsNotShown({ total, notShown }) {
    const levels = ['error', 'warning', 'notice'].filter((level) => notShown[level] > 0);
    if (levels.length === 0)
        return undefined;
    const shown = levels.map((level) => `${digits(total[level] - notShown[level])} of ${counted(total[level], LEVEL_NOUN[level])}`);
    return `annotations: showing ${shown.join(', ')}; all of them are in this log and in the job summary`;
}
function checksNotShown({ annotations, notShown, withoutFile, }) {
    const parts = [
        ...(notShown > 0
            ? [
                `showing the worst ${digits(annotations.length)} of ${digits(annotations.length + notShown)}`,
            ]
            : []),
        ...(withoutFile > 0
            ? [
                `${digits(withoutFile)} without a file ${withoutFile === 1 ? 'is' : 'are'} only in the report`,
            ]
            : []),
    ];
    return parts.length === 0 ? undefined : `annotations: ${parts.join('; ')}`;
}
const ANNOTATIONS = {
    name: 'annotations',
    doors: ['action'],
    render: (report) => ({
        checks: toCheckAnnotations(report),
        commands: toWorkflowCommands(report),
    }),
    published: { called: 'the annotations', permission: 'checks: write' },
};

// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/report/sections/allowances.js
var allowances = __webpack_require__(2726);
// EXTERNAL MODULE: ./build/src/report/sections/changes.js
var changes = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/report/sections/coverage.js
var coverage = __webpack_require__(7483);
// EXTERNAL MODULE: ./build/src/report/sections/finding-items.js
var finding_items = __webpack_require__(6613);
// EXTERNAL MODULE: ./build/src/report/sections/frame.js
var sections_frame = __webpack_require__(7876);
// EXTERNAL MODULE: ./build/src/report/sections/headline.js + 1 modules
var sections_headline = __webpack_require__(6334);
// EXTERNAL MODULE: ./build/src/report/sections/history.js
var sections_history = __webpack_require__(1713);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(8839);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(1434);
;// CONCATENATED MODULE: ./build/src/report/surfaces/check-run.js












const OUTPUT_LIMIT = 65_535;
const check_run_MAX_TITLE_LENGTH = 200;
const MAX_AGENTS = 200;
function renderCheckRun(report) {
    const within = (parts) => (0,budget/* assemble */.fT)(parts, {
        limit: OUTPUT_LIMIT,
        measure: budget/* codeUnits */.xF,
        omitted: (0,sections_frame/* omitted */.Pd)(report, 'summary of the run'),
    });
    const summary = within([
        (0,sections_frame/* headPart */.U6)(report),
        (0,agents_table/* agentsTable */.z$)(report, 1, MAX_AGENTS),
        { kind: 'omissions' },
        ...(0,changes/* changeParts */.bz)(report, report.comparison, { widens: 2, narrows: 3, neutral: 5 }),
        (0,allowances/* exemptionsPart */.kl)(report, 4),
        (0,allowances/* ignoredPart */.OM)(report, 4),
        (0,sections_frame/* noticesPart */.l7)(report, 4),
        (0,sections_frame/* footPart */.e6)(report),
    ]);
    const text = within([
        { kind: 'omissions' },
        ...(0,finding_items/* findingParts */.ET)(report, 1, { perRule: 10, perSeverity: 50 }),
        (0,coverage/* coveragePart */.S5)(report, 2, 'gaps'),
        ...(0,sections_history/* historyParts */.V)(report, 3),
        ...(0,tools_table/* toolParts */.tf)(report, 4),
        (0,sections_frame/* changedFilesPart */.Py)(report, 5),
    ]);
    return { title: check_run_titleOf(report), summary, ...(text.trim() !== '' && { text }) };
}
function check_run_titleOf(report) {
    const { title } = (0,sections_headline/* headlineOf */.gD)(report);
    return (0,writing_escape/* visible */.RK)((0,writing_escape/* cut */.Jj)((0,writing_words/* capital */.Nx)(title), check_run_MAX_TITLE_LENGTH));
}
const CHECK_RUN = {
    name: 'check-run',
    doors: ['action'],
    render: renderCheckRun,
};

;// CONCATENATED MODULE: ./build/src/report/writing/marker.js

const NO_RUN = { number: 0, attempt: 0 };
const WORD = { comment: 'card-gate', issue: 'card-gate-issue' };
const PATTERN = {
    comment: /^<!-- card-gate:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
    issue: /^<!-- card-gate-issue:(\S*) run=(\d{1,15})\.(\d{1,15}) -->/,
};
function markerOf(surface, id, run) {
    return `<!-- ${WORD[surface]}:${(0,writing_escape/* commentWord */.aD)(id)} run=${run.number}.${run.attempt} -->`;
}
function marker_readMarker(surface, body) {
    const match = PATTERN[surface].exec(body);
    const id = match ? uncommentWord(match[1]) : undefined;
    if (!match || id === undefined)
        return undefined;
    return { id, run: { number: Number(match[2]), attempt: Number(match[3]) } };
}
function isOfLaterRun(surface, body, run) {
    const before = marker_readMarker(surface, body)?.run;
    return (before !== undefined &&
        (before.number > run.number || (before.number === run.number && before.attempt > run.attempt)));
}
function marker_withoutRun(surface, body) {
    const marker = PATTERN[surface].exec(body);
    return `${marker ? `${WORD[surface]}:${marker[1]}` : ''}${body.slice(marker?.[0].length ?? 0)}`
        .replaceAll('\r\n', '\n')
        .replace(/\/actions\/runs\/\d+(\/attempts\/\d+)?/g, '')
        .trimEnd();
}

;// CONCATENATED MODULE: ./build/src/report/surfaces/comment.js










const COMMENT_LIMIT = 65_000;
const comment_MAX_AGENTS = 100;
const MAX_TOOLS = 300;
const MAX_EXEMPTIONS = 50;
function commentMarker(id, run = NO_RUN) {
    return markerOf('comment', id, run);
}
function parseMarker(body) {
    return readMarker('comment', body);
}
function saysTheSame(one, other) {
    return withoutRun('comment', one) === withoutRun('comment', other);
}
function renderComment(report, { run = NO_RUN } = {}) {
    const marker = { kind: 'fixed', text: `${commentMarker(report.settings.id, run)}\n` };
    const parts = report.nothingToCheck
        ? [marker, (0,sections_frame/* headPart */.U6)(report), { kind: 'omissions' }, (0,sections_frame/* noticesPart */.l7)(report, 1), (0,sections_frame/* footPart */.e6)(report)]
        : [
            marker,
            (0,sections_frame/* headPart */.U6)(report),
            (0,agents_table/* agentsTable */.z$)(report, 1, comment_MAX_AGENTS),
            { kind: 'omissions' },
            ...(0,changes/* changeParts */.bz)(report, report.comparison, { widens: 2, narrows: 4, neutral: 7 }),
            ...(0,finding_items/* findingParts */.ET)(report, 3, { perRule: 5, perSeverity: 25 }),
            (0,allowances/* exemptionsPart */.kl)(report, 4, MAX_EXEMPTIONS),
            (0,allowances/* ignoredPart */.OM)(report, 4),
            ...(report.findings.some(({ rule }) => rule === 'unmapped-action')
                ? []
                : [(0,coverage/* coveragePart */.S5)(report, 6, 'gaps')]),
            ...(0,sections_history/* historyParts */.V)(report, 8, MAX_TOOLS),
            ...(0,tools_table/* toolParts */.tf)(report, 9, MAX_TOOLS),
            (0,sections_frame/* changedFilesPart */.Py)(report, 10),
            (0,sections_frame/* noticesPart */.l7)(report, 5),
            (0,sections_frame/* footPart */.e6)(report),
        ];
    return (0,budget/* assemble */.fT)(parts, {
        limit: COMMENT_LIMIT,
        measure: budget/* codePoints */.BH,
        omitted: (0,sections_frame/* omitted */.Pd)(report, 'summary of the run'),
    });
}
function renderNothingToCheck(report, options = {}) {
    return renderComment({
        ...report,
        nothingToCheck: true,
        verdict: 'pass',
        conclusion: 'success',
        agents: [],
        findings: [],
    }, options);
}
const COMMENT = {
    name: 'comment',
    doors: ['action'],
    render: renderComment,
    published: { called: 'the comment on the pull request', permission: 'pull-requests: write' },
};

// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings_settings = __webpack_require__(5182);
;// CONCATENATED MODULE: ./build/src/report/surfaces/issue.js












const ISSUE_LIMIT = 65_000;
const MAX_ID_LENGTH = 80;
const MAX_OPTION_LENGTH = 300;
const issue_MAX_AGENTS = 100;
const issue_MAX_EXEMPTIONS = 50;
function issueMarker(id, run = NO_RUN) {
    return markerOf('issue', id, run);
}
function parseIssueMarker(body) {
    return readMarker('issue', body);
}
function issueSaysTheSame(one, other) {
    return withoutTimes(one) === withoutTimes(other);
}
function withoutTimes(body) {
    return withoutRun('issue', body)
        .replace(/^(_As of the audit of )\d{4}-\d\d-\d\d \d\d:\d\d UTC/m, '$1')
        .replace(/(\/(?:blob|commit)\/|^git (?:fetch origin|checkout) )[0-9a-f]{40,64}(?![0-9a-f])/gm, '$1');
}
function renderIssue(report, { complete, at, run = NO_RUN }) {
    const { id } = report.settings;
    const state = stateOf(report, complete);
    const troubled = report.agents.filter(({ verdict }) => verdict !== 'pass');
    const parts = [
        { kind: 'fixed', text: `${issueMarker(id, run)}\n` },
        (0,sections_frame/* headPart */.U6)(report),
        { kind: 'fixed', text: `${asOf(report, at)}${whose(report, troubled.length)}` },
        (0,agents_table/* agentsTable */.z$)({ ...report, agents: troubled.length > 0 ? troubled : report.agents }, 1, issue_MAX_AGENTS),
        { kind: 'omissions' },
        ...(0,finding_items/* findingParts */.ET)(report, 2, { perRule: 5, perSeverity: 25 }),
        (0,allowances/* exemptionsPart */.kl)(report, 3, issue_MAX_EXEMPTIONS),
        (0,allowances/* ignoredPart */.OM)(report, 3),
        ...(report.findings.some(({ rule }) => rule === 'unmapped-action')
            ? []
            : [(0,coverage/* coveragePart */.S5)(report, 4, 'gaps')]),
        (0,sections_frame/* noticesPart */.l7)(report, 3),
        { kind: 'fixed', text: `${state === 'closed' ? '' : reproduce(report)}${life(state)}` },
        (0,sections_frame/* footPart */.e6)(state === 'kept' ? { ...report, compared: 'not everything was checked' } : report),
    ];
    return {
        title: `Card Gate: the audit needs attention (${(0,writing_escape/* cut */.Jj)((0,writing_escape/* visible */.RK)(id), MAX_ID_LENGTH)})`,
        body: (0,budget/* assemble */.fT)(parts, {
            limit: ISSUE_LIMIT,
            measure: budget/* codePoints */.BH,
            omitted: (0,sections_frame/* omitted */.Pd)(report, 'summary of the run'),
        }),
        state,
    };
}
function stateOf(report, complete) {
    switch (report.verdict) {
        case 'error':
        case 'fail':
        case 'warn':
            return 'open';
        case 'pass':
            return complete && checkedAll(report) ? 'closed' : 'kept';
        default:
            return report.verdict;
    }
}
function checkedAll({ settings, nothingToCheck, agents }) {
    return (settings.scope === 'all' &&
        !nothingToCheck &&
        agents.length > 0 &&
        agents.every(({ agent, evaluation, history }) => evaluation && agent.tools?.complete !== false && (history?.history.cut ?? 0) === 0));
}
function asOf({ links }, at) {
    const more = [
        ...(links === undefined ? [] : [`[commit](${links.repository}/commit/${links.sha})`]),
        ...(links?.run === undefined ? [] : [`[run](${links.run})`]),
    ];
    return `_As of the audit of ${(0,words/* showTime */.lY)(at.getTime())}${more.length > 0 ? `: ${more.join(', ')}` : ''}. Later audits with the same result do not update this text._\n\n`;
}
function whose({ agents }, troubled) {
    if (troubled === 0)
        return '';
    if (agents.length === 1)
        return 'The one agent needs attention:\n\n';
    const which = troubled === agents.length ? 'All' : `${(0,document_digits/* digits */.v)(troubled)} of`;
    return `${which} ${(0,writing_words/* counted */.hS)(agents.length, writing_words/* AGENTS */.jw)} ${troubled === 1 ? 'needs' : 'need'} attention:\n\n`;
}
function reproduce({ settings, links }) {
    const options = [
        ...(settings.config === settings_settings/* DEFAULT_CONFIG */.PV ? [] : optionOf('--config', settings.config)),
        ...optionOf('--environment', settings.environment),
        ...optionOf('--min-coverage', settings.minCoverage === undefined ? undefined : String(settings.minCoverage)),
        ...(settings.failOn === 'fail' ? [] : optionOf('--fail-on', settings.failOn)),
        ...(settings.onNoCards === 'warn' ? [] : optionOf('--on-no-cards', settings.onNoCards)),
        ...(settings.onNoTools === 'warn' ? [] : optionOf('--on-no-tools', settings.onNoTools)),
    ];
    const lines = [
        ...(links === undefined ? [] : [`git fetch origin ${links.sha}`, `git checkout ${links.sha}`]),
        ['card-gate check', ...options].join(' '),
    ];
    const line = links?.documentation === undefined
        ? 'command line'
        : `[command line](${links.documentation}README.md#command-line)`;
    const more = 'Other inputs of the workflow, such as `tools`, are options of the same name.';
    return `<details><summary>How to reproduce this on your own machine</summary>\n\nWith the ${line} of Card Gate, in a clone of this repository:\n\n${(0,writing_escape/* fenced */.OF)(lines.join('\n'), 'text')}\n\n${more}\n</details>\n\n`;
}
function optionOf(name, value) {
    if (value === undefined || value.length > MAX_OPTION_LENGTH || (0,writing_escape/* visible */.RK)(value) !== value)
        return [];
    return [name, /^[\w./-]+$/.test(value) ? value : `'${value.replaceAll("'", "'\\''")}'`];
}
function life(state) {
    switch (state) {
        case 'open':
            return 'An audit of everything that finds neither problems nor warnings closes this issue; one that finds some opens it again.\n\n';
        case 'closed':
            return 'Everything was checked, so this issue is closed. An audit that finds problems or warnings opens it again.\n\n';
        case 'kept':
            return 'The audit left something out, so this issue stays as it is. An audit of everything that finds neither problems nor warnings closes it.\n\n';
        default:
            return state;
    }
}
function renderDuplicate(id, run, original) {
    return `${issueMarker(id, run)}\nTwo audits opened an issue at the same moment. This one is a duplicate of #${original}.\n`;
}
const ISSUE = {
    name: 'issue',
    doors: ['action'],
    render: renderIssue,
    published: { called: 'the tracking issue', permission: 'issues: write' },
};

// EXTERNAL MODULE: ./build/src/settings/options/derived.js + 2 modules
var derived = __webpack_require__(3999);
// EXTERNAL MODULE: ./build/src/report/sections/changes-json.js
var changes_json = __webpack_require__(5723);
// EXTERNAL MODULE: ./build/src/report/sections/effective-json.js
var effective_json = __webpack_require__(4639);
// EXTERNAL MODULE: ./build/src/report/sections/finding-json.js
var finding_json = __webpack_require__(5983);
;// CONCATENATED MODULE: ./build/src/report/surfaces/json.js






const REPORT_SCHEMA = 'card-gate-report/3';
function toJson(report) {
    const compared = report.comparison && (0,changes_json/* changesToJson */.b)(report.comparison);
    return {
        schema: REPORT_SCHEMA,
        verdict: report.verdict,
        conclusion: report.conclusion,
        agents: report.agents.map(({ agent, verdict, response, history, comparison }) => ({
            name: agent.name,
            card: agent.card?.place.document.file ?? null,
            policy: agent.policy?.place.document.file ?? null,
            verdict,
            evaluation: response ?? null,
            history: history?.response ?? null,
            coverage_before: comparison?.coverage.before ?? null,
            compared_with: comparison ? (0,changes_json/* comparedNames */.Y)(comparison) : [],
            effective: (0,effective_json/* effectiveToJson */.f)(agent),
            exemptions: (agent.exemptions ?? []).map(effective_json/* exemptionToJson */.h),
        })),
        findings: report.findings.map(finding_json/* findingToJson */.N),
        direction: (0,report_report/* isCompared */.uQ)(report) ? (compared?.direction ?? null) : null,
        also_narrows: compared?.also_narrows ?? false,
        changes: compared?.changes ?? [],
        coverage: compared?.coverage ?? null,
        approved_by_label: compared?.approved_by_label ?? null,
        changed_files: report.changes.map(({ file, status, previous }) => ({
            file,
            status,
            previous_file: previous ?? null,
        })),
        configuration_change: report.configurationChange
            ? {
                weakens: report.configurationChange.weakens,
                verdict_after: report.configurationChange.verdictThen ?? null,
            }
            : null,
        ignored: (report.ignored ?? []).map(({ rule, path, reason, count }) => ({
            rule,
            path: path ?? null,
            reason,
            count,
        })),
        notices: [
            ...(report.nothingToCheck
                ? ['nothing to check: no card, policy, tool list or configuration changed']
                : []),
            ...(report.relaxed === undefined ? [] : [report.relaxed]),
            ...report.notices,
        ],
        settings: settingsToJson(report.settings),
        duration_ms: report.durationMs,
    };
}
function settingsToJson(settings) {
    const options = derived/* REPORTED_NAMES */.dw.map((name) => [name, settings[(0,derived/* settingKey */.iT)(name)] ?? (0,derived/* defaultOf */.HA)(name) ?? null]);
    return {
        id: settings.id,
        event: settings.event,
        ...Object.fromEntries(options),
        now: settings.now ?? null,
    };
}
const JSON_REPORT = {
    name: 'report-file',
    doors: ['action', 'command line'],
    render: toJson,
    format: { flag: 'json', print: (report) => (0,writing_escape/* jsonText */.s$)(toJson(report)) },
    published: { called: 'the report file', permission: '' },
};

// EXTERNAL MODULE: ./build/src/report/sections/changes-text.js
var changes_text = __webpack_require__(5074);
// EXTERNAL MODULE: ./build/src/report/sections/findings-text.js
var findings_text = __webpack_require__(9875);
// EXTERNAL MODULE: ./build/src/report/sections/run-time.js
var run_time = __webpack_require__(6684);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(9843);
// EXTERNAL MODULE: ./build/src/report/writing/history-words.js
var history_words = __webpack_require__(271);
;// CONCATENATED MODULE: ./build/src/report/surfaces/log.js













const WHAT_IT_DOES = 'What this change does';
const PLAIN = (0,colour/* paintOf */.M)({ colour: false });
const log_MAX_MESSAGE_LENGTH = 4_000;
function renderLog(report, { commands = false } = {}) {
    const group = (title, lines) => commands ? [`::group::${(0,writing_escape/* commandData */.wq)(title)}`, ...lines, '::endgroup::'] : [title, ...lines];
    const owned = new Set(report.agents.flatMap((agent) => agent.findings));
    const ignored = (0,allowances/* ignoredWords */.e$)(report);
    const unattributed = report.findings.filter((finding) => !owned.has(finding));
    return [
        ...head(report),
        ...((0,changes/* hasChanges */.ik)(report.comparison)
            ? group(WHAT_IT_DOES, (0,changes_text/* changesText */.T)(report.comparison, PLAIN).filter((line) => line !== ''))
            : []),
        ...(0,agents_table/* worstFirst */.md)(report.agents).flatMap((agent) => group(agentTitle(agent), agentLines(agent))),
        ...(unattributed.length > 0
            ? group(`Findings of no agent: ${(0,findings_text/* countsText */.WN)(unattributed)}`, findingLines(unattributed))
            : []),
        ...(0,allowances/* exemptionLines */.RR)(report.agents).map((line) => `exemption: ${(0,writing_escape/* plain */.pj)(line)}`),
        ...(ignored === '' ? [] : [`ignored: ${(0,writing_escape/* plain */.pj)(ignored)}`]),
        ...report.notices.map((notice) => `notice: ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(notice, log_MAX_MESSAGE_LENGTH))}`),
        tail(report),
    ];
}
function head(report) {
    const headline = (0,sections_headline/* headlineOf */.gD)(report);
    const at = headline.worst && headline.worst.location.file !== ''
        ? ` (${(0,links/* placeText */.Z9)(headline.worst.location)})`
        : '';
    return [
        `Card Gate: ${(0,writing_escape/* plain */.pj)(headline.title)} (verdict ${report.verdict})`,
        ...[headline.detail, ...headline.more, ...headline.caveats]
            .filter((words) => words !== '')
            .map((words) => (0,writing_escape/* plain */.pj)((0,writing_words/* capital */.Nx)(words))),
        ...(headline.todo === undefined ? [] : [`What to do: ${(0,writing_escape/* plain */.pj)(headline.todo)}${at}`]),
    ];
}
function agentTitle(agent) {
    const words = [
        `coverage ${(0,agents_table/* coverageText */._)(agent)}`,
        `violations: ${(0,agents_table/* violationsText */.gy)(agent.evaluation)}`,
        ...(agent.findings.length > 0 ? [(0,findings_text/* countsText */.WN)(agent.findings)] : []),
        `tools checked: ${(0,agents_table/* toolsText */.Hy)(agent)}`,
        ...(agent.agent.traces === undefined ? [] : [`history: ${(0,history_words/* historyText */.u_)(agent)}`]),
    ];
    return `Agent ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(agent.agent.name, log_MAX_MESSAGE_LENGTH))}: ${agent.verdict}; ${words.join('; ')}`;
}
function agentLines(agent) {
    const { evaluation } = agent;
    const lines = [...findingLines(agent.findings)];
    if (evaluation === undefined)
        return [...lines, 'not checked: its files could not be read'];
    const unmapped = evaluation.coverage.percent === null ? [] : evaluation.coverage.unmapped;
    const gaps = unmapped.length > 0
        ? `; unmapped: ${unmapped.map((action) => (0,writing_escape/* plain */.pj)(JSON.stringify(action.value))).join(', ')}`
        : '';
    lines.push(`coverage: ${(0,agents_table/* coverageText */._)(agent)}${gaps}`);
    for (const source of agent.agent.tools?.sources ?? [])
        lines.push(`tools from: ${(0,writing_escape/* plain */.pj)(source)}`);
    if (agent.history)
        lines.push(`history: ${(0,history_words/* tracesText */.Kc)(agent.history.history)}; ${(0,history_words/* callsText */.XX)(agent.history.history)}`);
    for (const source of agent.history?.sources ?? [])
        lines.push(`traces from: ${(0,writing_escape/* plain */.pj)(source)}`);
    if (evaluation.governed)
        lines.push(`run time: ${(0,run_time/* modeSentence */.DO)(evaluation)}`);
    return lines;
}
function findingLines(findings) {
    let shown;
    return (0,groups/* newFirst */.$)(findings).flatMap((finding) => {
        const help = finding.help !== undefined && finding.help !== shown
            ? [`  help: ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(finding.help, log_MAX_MESSAGE_LENGTH))}`]
            : [];
        shown = finding.help;
        return [(0,findings_text/* logLine */.BP)(finding), ...help];
    });
}
function tail(report) {
    const compared = report.compared === undefined ? '' : `; ${(0,writing_escape/* plain */.pj)(report.compared)}`;
    return `Result: verdict ${report.verdict}, conclusion ${report.conclusion}; findings: ${(0,findings_text/* countsText */.WN)(report.findings)}${compared} (Card Gate ${(0,writing_escape/* plain */.pj)(report.version)})`;
}
const LOG = { name: 'log', doors: ['action'], render: renderLog };

;// CONCATENATED MODULE: ./build/src/report/surfaces/outputs.js

function outputsOf(report) {
    const { comparison } = report;
    const coverage = (0,report_report/* lowestCoverage */.vR)(report);
    return {
        verdict: report.verdict,
        conclusion: report.conclusion,
        agents: String(report.agents.length),
        violations: String((0,report_report/* violationsOf */.Sq)(report)),
        'new-violations': comparison === undefined ? '' : String(newViolations(report)),
        warnings: String((0,report_report/* countOf */.pq)(report.findings, 'warning')),
        coverage: coverage === null ? '' : String(coverage),
        'coverage-delta': coverageDelta(report),
        widened: widenedText(report),
    };
}
function newViolations({ findings }) {
    return findings.filter((finding) => finding.violation !== undefined && !(0,report_report/* isPreExisting */.HE)(finding))
        .length;
}
function coverageDelta({ comparison }) {
    const deltas = (comparison?.agents ?? []).flatMap(({ status, coverage: { before, after } }) => status !== 'kept' || before === null ? [] : [(after ?? 0) - before]);
    return deltas.length > 0 ? String(deltas.reduce((least, delta) => Math.min(least, delta))) : '';
}
function widenedText(report) {
    if (report.comparison?.direction === 'widens')
        return 'true';
    return !(0,report_report/* isCompared */.uQ)(report) || report.verdict === 'error' ? '' : 'false';
}
const OUTPUTS = {
    name: 'outputs',
    doors: ['action'],
    render: outputsOf,
};

// EXTERNAL MODULE: ./build/src/report/surfaces/summary.js + 1 modules
var summary = __webpack_require__(7404);
// EXTERNAL MODULE: ./build/src/report/surfaces/text.js
var surfaces_text = __webpack_require__(2102);
;// CONCATENATED MODULE: ./build/src/report/surfaces/list.js









const SURFACES = [
    surfaces_text/* TEXT */.a$,
    OUTPUTS,
    LOG,
    JSON_REPORT,
    summary/* SUMMARY */.$,
    CHECK_RUN,
    ANNOTATIONS,
    COMMENT,
    ISSUE,
];
const REPORT_FORMATS = SURFACES.flatMap((surface) => 'format' in surface ? [surface.format.flag] : []);
const PUBLISHED = SURFACES.flatMap((surface) => 'published' in surface ? [surface] : []);
function printReport(report, format, options) {
    const surface = SURFACES.find((one) => 'format' in one && one.format.flag === format);
    if (surface === undefined || !('format' in surface))
        throw new Error(`no surface prints the format ${format}`);
    return surface.format.print(report, options);
}

// EXTERNAL MODULE: ./build/src/rules/history-not-evaluated.js
var history_not_evaluated = __webpack_require__(5809);
// EXTERNAL MODULE: ./build/src/rules/no-cards-found.js
var no_cards_found = __webpack_require__(5525);
// EXTERNAL MODULE: ./build/src/run/base-and-head.js + 1 modules
var base_and_head = __webpack_require__(5737);
// EXTERNAL MODULE: ./build/src/run/commits.js
var commits = __webpack_require__(8585);
// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/rules/configuration.js
var rules_configuration = __webpack_require__(5883);
// EXTERNAL MODULE: ./build/src/settings/settings-error.js
var settings_error = __webpack_require__(4633);
// EXTERNAL MODULE: ./build/src/finding/fingerprint.js
var fingerprint = __webpack_require__(6231);
// EXTERNAL MODULE: ./build/src/rules/baseline-expired.js
var baseline_expired = __webpack_require__(4294);
// EXTERNAL MODULE: ./build/src/rules/baseline-unused.js
var baseline_unused = __webpack_require__(2001);
;// CONCATENATED MODULE: ./build/src/run/gate-policy/baseline.js









const SCHEMA = 'card-gate-baseline/1';
const NEVER = [
    'widening',
    'coverage-drop',
    'ignore-expired',
    'ignore-unused',
    'baseline-expired',
    'baseline-unused',
];
function mayBeNamed(finding) {
    return !finding.blocking && !(0,catalogue/* isOf */.yW)(finding, ...NEVER);
}
function writeBaseline(findings, { now, expires }) {
    const entries = findings
        .filter((finding) => mayBeNamed(finding) && finding.severity !== 'note')
        .map((finding) => ({
        fingerprint: (0,fingerprint/* fingerprintOf */.a)(finding),
        rule: finding.rule,
        agent: finding.agent ?? null,
        file: finding.location.file === '' ? null : finding.location.file,
        message: finding.message,
    }))
        .sort((a, b) => (0,finding/* compareText */.n6)(a.fingerprint, b.fingerprint));
    const created = now.toISOString();
    return `${(0,writing_escape/* jsonText */.s$)({ schema: SCHEMA, created, ...(expires !== undefined && { expires }), findings: entries })}\n`;
}
async function readBaseline(tree, file) {
    const broken = (fault) => ({
        findings: [(0,finding/* findingIn */.jl)(rules_configuration/* configuration */.H, file, rules_configuration/* configuration */.H.words.baseline(file, fault))],
    });
    const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
    if (read.kind === 'absent')
        return broken({ kind: 'absent', where: tree.label });
    if (read.kind !== 'bytes')
        return broken(read.kind === 'refused' ? read : { kind: 'too-large' });
    let data;
    try {
        data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
    }
    catch {
        return broken({ kind: 'not-json' });
    }
    const { schema, expires, findings } = (typeof data === 'object' && data !== null ? data : {});
    if (schema !== SCHEMA)
        return broken({ kind: 'other-schema', schema: SCHEMA });
    if (!Array.isArray(findings) || !findings.every((one) => typeof one?.fingerprint === 'string'))
        return broken({ kind: 'no-findings' });
    if (expires !== undefined && (typeof expires !== 'string' || (0,date/* timeOf */.n)(expires) === undefined))
        return broken({ kind: 'bad-expiry' });
    const counts = new Map();
    for (const { fingerprint } of findings)
        counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    return {
        baseline: { file, counts, ...(typeof expires === 'string' && { expires }) },
        findings: [],
    };
}
function accept(findings, baseline, now, judgedEverything) {
    const { file, counts, expires } = baseline;
    if (expires !== undefined && (0,date/* timeOf */.n)(expires) <= now.getTime()) {
        const words = baseline_expired/* baselineExpired */.d.words.expired(file, expires);
        return { findings, about: [(0,finding/* findingIn */.jl)(baseline_expired/* baselineExpired */.d, file, words)] };
    }
    const left = new Map(counts);
    const marked = findings.map((finding) => {
        const key = (0,fingerprint/* fingerprintOf */.a)(finding);
        const count = left.get(key) ?? 0;
        if (count === 0 || !mayBeNamed(finding))
            return finding;
        left.set(key, count - 1);
        return { ...finding, inBaseline: true, isNew: false };
    });
    const unused = [...left.values()].reduce((sum, count) => sum + count, 0);
    if (unused === 0 || !judgedEverything)
        return { findings: marked, about: [] };
    const words = baseline_unused/* baselineUnused */._.words.unused(file, unused);
    return { findings: marked, about: [(0,finding/* findingIn */.jl)(baseline_unused/* baselineUnused */._, file, words)] };
}

// EXTERNAL MODULE: ./build/src/run/relevance.js
var relevance = __webpack_require__(3380);
;// CONCATENATED MODULE: ./build/src/run/configuration.js







class BrokenConfiguration extends Error {
    findings;
    constructor(findings) {
        super('the configuration is not valid');
        this.findings = findings;
    }
}
async function configuration_readSettings(source, tree) {
    const read = await configurationIn(tree, source.configFile);
    if (read === undefined && source.configNamed)
        throw missing(source, '');
    if (read?.kind === 'broken')
        throw new BrokenConfiguration(read.findings);
    return settle(source.inputs, read?.configuration, source.defaultId);
}
async function readSettingsOfChange(source, sides) {
    const { configFile, inputs, defaultId } = source;
    const read = await configurationIn(sides.inForce, configFile);
    const ofHead = await configurationIn(sides.head, configFile).catch(ifUnreadable);
    if (read === undefined && source.configNamed && ofHead === undefined)
        throw missing(source, ` in ${sides.inForce.label}`);
    if (read?.kind === 'broken')
        throw new BrokenConfiguration(read.findings);
    const inForce = (0,settings_settings/* settle */.G9)(inputs, read?.configuration, defaultId);
    const isTouched = await isChanged(sides, configFile);
    if (!isTouched)
        return { inForce, before: inForce, after: inForce, isFirst: false };
    const settled = (one) => {
        if (one?.kind === 'broken')
            return inForce;
        try {
            return (0,settings_settings/* settle */.G9)(inputs, one?.configuration, defaultId);
        }
        catch (error) {
            if (error instanceof settings_error/* SettingsError */.G)
                return inForce;
            throw error;
        }
    };
    const ofBase = sides.inForce === sides.base
        ? read
        : await configurationIn(sides.base, configFile).catch(ifUnreadable);
    const isFirst = read === undefined && ofHead?.kind === 'configuration';
    return { inForce, before: settled(ofBase), after: settled(ofHead), isFirst };
}
async function isChanged({ base, head, changes }, file) {
    if (changes === undefined || changes.some((change) => (0,relevance/* pathsOf */.wG)(change).includes(file)))
        return true;
    const [before, after] = [
        await base.read(file, limits/* MAX_CARD_BYTES */.Al),
        await head.read(file, limits/* MAX_CARD_BYTES */.Al),
    ];
    if (before.kind !== 'bytes' || after.kind !== 'bytes')
        return before.kind !== after.kind;
    return !Buffer.from(before.bytes).equals(after.bytes);
}
function missing({ configFile }, where) {
    return new settings_error/* SettingsError */.G(`the configuration ${JSON.stringify(configFile)} does not exist${where}`, 'check the input "config"');
}
function ifUnreadable(error) {
    if (error instanceof settings_error/* SettingsError */.G)
        return undefined;
    throw error;
}
async function configurationIn(tree, file) {
    const read = await tree.read(file, limits/* MAX_CARD_BYTES */.Al);
    if (read.kind === 'absent')
        return undefined;
    if (read.kind !== 'bytes')
        throw new settings_error/* SettingsError */.G(`the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === 'refused' ? read.reason : 'it is too large'}`, 'put a file of settings there, or name another with the input "config"');
    const { readConfiguration } = await __webpack_require__.e(/* import() */ 367).then(__webpack_require__.bind(__webpack_require__, 3367));
    return readConfiguration(file, read.bytes);
}
async function headConfiguration(source, { head, changes }, touched, { before, after }) {
    const isTouched = (file) => touched?.some((change) => (0,relevance/* pathsOf */.wG)(change).includes(file)) ?? true;
    const findings = [];
    const later = [];
    if (isTouched(source.configFile)) {
        const read = await configurationIn(head, source.configFile);
        for (const finding of read?.kind === 'broken'
            ? read.findings
            : unsettled(source, read?.configuration))
            findings.push(finding);
        later.push([source.configFile, 'configuration']);
    }
    const { baselineFile } = after;
    if (baselineFile !== undefined &&
        (baselineFile !== before.baselineFile || isTouched(baselineFile)))
        for (const finding of (await readBaseline(head, baselineFile)).findings)
            findings.push(finding);
    if (before.baselineFile !== undefined && isTouched(before.baselineFile))
        later.push([before.baselineFile, 'baseline']);
    const known = changes ? later : [];
    return {
        findings,
        notices: known.map(([file, what]) => `the change to ${file} takes effect ${source.later}; this run used the ${what} of the base`),
    };
}
function unsettled({ inputs, defaultId, configFile }, configuration) {
    try {
        (0,settings_settings/* settle */.G9)(inputs, configuration, defaultId);
        return [];
    }
    catch (error) {
        if (!(error instanceof settings_error/* SettingsError */.G))
            throw error;
        const words = rules_configuration/* configuration */.H.words.because(error.message, error.help);
        return [(0,finding/* findingIn */.jl)(rules_configuration/* configuration */.H, configFile, words)];
    }
}

;// CONCATENATED MODULE: ./build/src/run/evidence.js

const ALL_EVIDENCE = () => true;
const evidence_NO_EVIDENCE = () => false;
function evidenceIn(tree, changes) {
    const touched = changes && new Set(changes.flatMap(relevance/* pathsOf */.wG));
    return async (file) => {
        if (touched === undefined || touched.has(file))
            return false;
        return tree.tracked === undefined || ((await tree.tracked())?.has(file) ?? false);
    };
}

// EXTERNAL MODULE: ./build/src/evaluation/verdict.js
var verdict = __webpack_require__(977);
// EXTERNAL MODULE: ./build/src/model/agent.js
var model_agent = __webpack_require__(1626);
// EXTERNAL MODULE: ./build/src/rules/exempt-all.js
var exempt_all = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/src/rules/exemption.js
var exemption = __webpack_require__(8474);
// EXTERNAL MODULE: ./build/src/floors/apply-exemptions.js
var apply_exemptions = __webpack_require__(1034);
// EXTERNAL MODULE: ./build/src/floors/compose.js + 1 modules
var compose = __webpack_require__(8446);
// EXTERNAL MODULE: ./build/src/floors/exemptions.js
var floors_exemptions = __webpack_require__(1825);
;// CONCATENATED MODULE: ./build/src/floors/exemption-findings.js







const { words: exemption_findings_words } = exemption/* exemption */.O;
function exemptionFindings(written, agents, now, knowsAll) {
    const { exemptions, findings } = (0,floors_exemptions/* readExemptions */.F)(written, now);
    return [...findings, ...exemptions.flatMap((one) => aboutExemption(one, agents, knowsAll))];
}
function aboutExemption(exempt, agents, knowsAll) {
    const named = agents.filter((one) => one.name === exempt.agent);
    const { agent: name, section, place } = exempt;
    if (named.length === 0)
        return knowsAll ? [(0,finding/* findingAt */.dz)(exemption/* exemption */.O, { at: place, ...exemption_findings_words.noAgent(name, section) })] : [];
    return named.flatMap((agent) => {
        const missed = (0,apply_exemptions/* unmet */.i)((0,compose/* wholeFloor */.K)((0,model_agent/* ownParts */.F)(agent), agent.floors ?? []), exempt);
        const findings = missed.map((at) => (0,finding/* findingAt */.dz)(exemption/* exemption */.O, { at, ...exemption_findings_words.meetsNothing(name, section) }, name));
        if (section !== 'all' || missed.length > 0)
            return findings;
        const all = exempt_all/* exemptAll */.j.words.all(name, exempt.expiresAt, exempt.reason);
        return [(0,finding/* findingAt */.dz)(exempt_all/* exemptAll */.j, { at: place, ...all }, name)];
    });
}

// EXTERNAL MODULE: ./build/src/run/compare-agents.js + 25 modules
var compare_agents = __webpack_require__(999);
// EXTERNAL MODULE: ./build/src/run/judge-agent.js + 2 modules
var judge_agent = __webpack_require__(5066);
// EXTERNAL MODULE: ./build/src/run/judge-tree.js + 4 modules
var judge_tree = __webpack_require__(6096);
// EXTERNAL MODULE: ./build/src/run/namesakes.js
var namesakes = __webpack_require__(4031);
// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var evaluation_coverage = __webpack_require__(5056);
// EXTERNAL MODULE: ./build/src/rules/coverage-drop.js
var coverage_drop = __webpack_require__(3285);
;// CONCATENATED MODULE: ./build/src/run/gate-policy/coverage-change.js



function coverageGates({ status, coverage: { before, after } }) {
    return status === 'added' || (before ?? 0) > (after ?? 0);
}
function coverageDrop(agent, { coverage: { before, after } }, maximum) {
    const at = agent.card?.autonomyPlace ?? agent.policy?.place;
    if (before === null || at === undefined)
        return [];
    const drop = before - (after ?? 0);
    if (drop <= maximum + 1e-9)
        return [];
    const words = coverage_drop/* coverageDropped */.T.words.fell((0,evaluation_coverage/* showPercent */.XD)(before), after === null ? undefined : (0,evaluation_coverage/* showPercent */.XD)(after), maximum);
    return [(0,finding/* findingAt */.dz)(coverage_drop/* coverageDropped */.T, { at, on: 'key', ...words }, agent.name)];
}

// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var discovery_patterns = __webpack_require__(8802);
// EXTERNAL MODULE: ./build/src/rules/ignore-expired.js
var ignore_expired = __webpack_require__(9131);
// EXTERNAL MODULE: ./build/src/rules/ignore-unused.js
var ignore_unused = __webpack_require__(6190);
;// CONCATENATED MODULE: ./build/src/run/gate-policy/ignores.js






function applyIgnores(findings, entries, now) {
    const takers = takersOf(entries, now);
    const counts = entries.map(() => 0);
    const kept = findings.filter((finding) => {
        const by = takers(finding)[0];
        if (by !== undefined)
            counts[by] += 1;
        return by === undefined;
    });
    const ignored = entries.flatMap(({ rule, path, reason }, index) => {
        const count = counts[index];
        return count === 0 ? [] : [{ rule, ...(path !== undefined && { path }), reason, count }];
    });
    return { kept, ignored };
}
function ignoreFindings(findings, entries, now, judgedEverything) {
    const takers = takersOf(entries, now);
    const used = new Set(judgedEverything ? findings.flatMap(takers) : []);
    return entries.flatMap((entry, index) => {
        const { rule, path, expires, place } = entry;
        if (isExpired(entry, now)) {
            const words = ignore_expired/* ignoreExpired */.A.words.expired(rule, path, expires.value);
            return [(0,finding/* findingAt */.dz)(ignore_expired/* ignoreExpired */.A, { at: expires.place, ...words })];
        }
        if (!judgedEverything || used.has(index))
            return [];
        return [(0,finding/* findingAt */.dz)(ignore_unused/* ignoreUnused */.$, { at: place, ...ignore_unused/* ignoreUnused */.$.words.unused(rule, path) })];
    });
}
function takersOf(entries, now) {
    const alive = entries.map((entry) => !isExpired(entry, now));
    const byRule = new Map();
    entries.forEach(({ rule }, index) => {
        const ofRule = byRule.get(rule);
        if (ofRule)
            ofRule.push(index);
        else
            byRule.set(rule, [index]);
    });
    const pathOf = (index) => entries[index].path ?? '**';
    const matches = (0,discovery_patterns/* filesMatcher */.eF)(entries.map((_, index) => pathOf(index)));
    const byFile = new Map();
    const found = (file) => {
        const known = byFile.get(file) ?? new Set(matches(file));
        byFile.set(file, known);
        return known;
    };
    return (finding) => {
        const ofRule = byRule.get(finding.rule);
        if (ofRule === undefined || finding.blocking === true || (0,catalogue/* isFixed */.zZ)(finding.rule))
            return [];
        const ofFile = found(finding.location.file);
        return ofRule.filter((index) => {
            const { agent } = entries[index];
            return alive[index] && (agent === undefined || agent === finding.agent) && ofFile.has(index);
        });
    };
}
function isExpired({ expires }, now) {
    return expires !== undefined && ((0,date/* timeOf */.n)(expires.value) ?? 0) <= now.getTime();
}

;// CONCATENATED MODULE: ./build/src/run/gate-policy/new-findings.js

function markNew(head, base, renames) {
    const [first, ...others] = []
        .concat(renames)
        .map((one) => newAmong(head, base, one));
    return head.map((finding, index) => finding.isNew !== undefined
        ? finding
        : { ...finding, isNew: first[index] || others.some((one) => one[index]) });
}
function newAmong(head, base, renames) {
    const left = new Map();
    for (const finding of base) {
        const key = (0,fingerprint/* fingerprintOf */.a)(finding, renames);
        left.set(key, (left.get(key) ?? 0) + 1);
    }
    return head.map((finding) => {
        if (finding.isNew !== undefined)
            return finding.isNew;
        const key = (0,fingerprint/* fingerprintOf */.a)(finding);
        const count = left.get(key) ?? 0;
        if (count > 0)
            left.set(key, count - 1);
        return count === 0;
    });
}

// EXTERNAL MODULE: ./build/src/rules/tools-removed.js
var tools_removed = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/src/rules/widening.js
var widening = __webpack_require__(3944);
;// CONCATENATED MODULE: ./build/src/run/gate-policy/widening.js



const { words: widening_words } = widening/* widening */.Y;
const SEVERITY = {
    allow: 'note',
    warn: 'warning',
    fail: 'error',
};
function severityOf({ widening, severity }) {
    const own = severity.get('widening');
    return own === undefined ? SEVERITY[widening] : own === 'off' ? 'note' : own;
}
function wouldBlock(settings) {
    return blocks(severityOf(settings), settings);
}
function blocks(severity, { failOn }) {
    return ((severity === 'error' && failOn !== 'never') || (severity === 'warning' && failOn === 'warn'));
}
function removalBlocks(power, settings) {
    return (toolRemovals(power).length > 0 &&
        blocks(settings.severity.get('tools-removed') ?? tools_removed/* toolsRemoved */.I.severity, settings));
}
async function answerTo(power, settings, labels) {
    const severity = severityOf(settings);
    if (power.direction !== 'widens' || !(wouldBlock(settings) || removalBlocks(power, settings)))
        return { severity, help: widening_words.maybeMeant() };
    const label = settings.wideningLabel;
    if (label === undefined)
        return {
            severity,
            help: widening_words.noLabel(),
        };
    const named = JSON.stringify(label);
    if (labels === undefined)
        return {
            severity,
            help: widening_words.noPullRequest(),
            notice: `the label ${named} was not looked for: this event has no pull request`,
        };
    const read = await labels();
    if (read.kind === 'unreadable')
        return {
            severity,
            help: widening_words.unreadableLabels(),
            notice: `the labels of the pull request could not be read, so none lets the widening through: ${read.why}`,
        };
    if (read.names.has(label))
        return { severity: 'note', letThrough: label, help: widening_words.letThrough(label) };
    return {
        severity,
        help: widening_words.setLabel(label),
    };
}
function wideningFindings({ agents }, { severity, help }) {
    return agents.flatMap(({ changes }) => changes
        .filter(({ direction }) => direction === 'widens')
        .map((change) => findingOf(change, widening/* widening */.Y, widening_words.change(change.sentence, help), severity)));
}
function findingOf(change, rule, said, severity) {
    const { at, wasAt, agent } = change;
    return {
        ...(0,finding/* findingIn */.jl)(rule, wasAt?.file ?? '', said, { severity, agent }),
        ...(at && { location: at }),
        isNew: true,
    };
}
function toolRemovals({ agents }) {
    return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'tools-removed'));
}
function toolRemovalFindings(power, { letThrough }) {
    return toolRemovals(power).map((change) => letThrough === undefined
        ? findingOf(change, tools_removed/* toolsRemoved */.I, tools_removed/* toolsRemoved */.I.words.removed(change.sentence), tools_removed/* toolsRemoved */.I.severity)
        : findingOf(change, tools_removed/* toolsRemoved */.I, tools_removed/* toolsRemoved */.I.words.letThrough(change.sentence, letThrough), 'note'));
}

;// CONCATENATED MODULE: ./build/src/run/gate-policy/gate-policy.js













async function gate_policy_weigh(weighing) {
    const { judgement, settings, now, sides, judgedEverything } = weighing;
    const compared = sides && (await (0,compare_agents/* compareSides */.GQ)(sides));
    const answer = compared && (await answerTo(compared.power, settings, weighing.labels));
    const after = sides?.after ?? settings;
    const present = compared?.present ?? judgement.agents.map(({ agent }) => agent);
    const added = [
        ...judgement.agents.flatMap(({ agent }) => dropOf(agent, compared, settings)),
        ...(compared?.duplicates ??
            (0,namesakes/* duplicateIds */.kn)({ agents: judgement.agents.map(({ agent }) => agent), changes: [] }, [])),
        ...exemptionFindings(after.exemptions, present, now, judgedEverything),
    ];
    const withComparison = withoutRepeated(judgement.agents, compared).map((one) => {
        const comparison = compared?.byIdentity.get(one.agent.identity);
        return comparison ? { ...one, comparison } : one;
    });
    const told = (0,judge_tree/* withTheirFindings */.ZW)(withComparison, [
        ...judgement.loose,
        ...(0,judge_agent/* select */.L)(added, settings),
        ...(compared && answer ? wideningFindings(compared.power, answer) : []),
        ...(compared && answer ? removalsOf(compared, answer, settings) : []),
    ]);
    const all = [...told.agents.flatMap(({ findings }) => findings), ...told.loose];
    const { kept, ignored } = applyIgnores(all, settings.ignore, now);
    const aboutIgnores = (0,judge_agent/* select */.L)(ignoreFindings(all, after.ignore, now, judgedEverything), settings);
    const marked = sides && compared
        ? markNew([...kept, ...aboutIgnores], [...compared.baseFindings, ...formerExcuses(sides, compared, now, judgedEverything)], renamesOf(sides, compared))
        : [...kept, ...aboutIgnores];
    const accepted = await acceptBaseline(marked, weighing);
    const final = withoutOldCoverage(accepted, compared, settings);
    return {
        ...regroup(told.agents, final, settings.onlyNew),
        ...(compared && {
            comparison: {
                ...compared.power,
                ...(answer?.letThrough !== undefined && { letThrough: answer.letThrough }),
            },
        }),
        ...(ignored.length > 0 && { ignored }),
        notices: answer?.notice === undefined ? [] : [answer.notice],
    };
}
function removalsOf({ power }, answer, settings) {
    const findings = toolRemovalFindings(power, answer);
    return answer.letThrough === undefined ? (0,judge_agent/* select */.L)(findings, settings) : findings;
}
function withoutRepeated(agents, compared) {
    return agents.map((one) => {
        const comparison = compared?.byIdentity.get(one.agent.identity);
        if (!comparison?.changes.some(({ kind }) => kind === 'tools-removed'))
            return one;
        return { ...one, findings: one.findings.filter((finding) => !(0,catalogue/* isOf */.yW)(finding, 'no-tools')) };
    });
}
function dropOf(agent, compared, { maxCoverageDrop }) {
    const comparison = compared?.byIdentity.get(agent.identity);
    return comparison && maxCoverageDrop !== undefined
        ? coverageDrop(agent, comparison, maxCoverageDrop)
        : [];
}
function renamesOf({ changes }, { renamed }) {
    const files = new Map(changes.flatMap(({ file, previous }) => previous === undefined ? [] : [[previous, file]]));
    return renamed.map((agents) => ({ files, agents }));
}
async function acceptBaseline(findings, { settings, tree, now, judgedEverything }) {
    if (settings.baselineFile === undefined)
        return findings;
    const read = await readBaseline(tree, settings.baselineFile);
    if (!read.baseline)
        return [...findings, ...read.findings];
    const { findings: accepted, about } = accept(findings, read.baseline, now, judgedEverything);
    return [...accepted, ...(0,judge_agent/* select */.L)(about, settings)];
}
function withoutOldCoverage(findings, compared, { onlyNew }) {
    if (!compared || !onlyNew)
        return findings;
    const counts = new Map(compared.power.agents.map((one) => [one.agent, coverageGates(one)]));
    return findings.map((finding) => (0,catalogue/* isOf */.yW)(finding, 'low-coverage') && finding.agent !== undefined
        ? { ...finding, isNew: counts.get(finding.agent) ?? true }
        : finding);
}
function regroup(agents, findings, onlyNew) {
    const names = new Set(agents.map(({ agent }) => agent.name));
    return {
        agents: agents.map((one) => {
            const own = findings.filter(({ agent }) => agent === one.agent.name).sort(finding/* compareFindings */.Eg);
            return { ...one, findings: own, verdict: verdictOf(one, own, onlyNew) };
        }),
        loose: findings
            .filter(({ agent }) => agent === undefined || !names.has(agent))
            .sort(finding/* compareFindings */.Eg),
    };
}
function verdictOf(one, findings, onlyNew) {
    const counting = (0,verdict/* gating */.JQ)(findings, onlyNew);
    const ofFindings = counting.map(verdict/* verdictOfFinding */.qg);
    if (counting.length < findings.length)
        return (0,verdict/* worst */.QZ)(ofFindings);
    return (0,verdict/* worst */.QZ)([
        one.evaluation?.verdict ?? 'pass',
        ...(one.history ? [one.history.history.verdict] : []),
        ...ofFindings,
    ]);
}
function formerExcuses({ before, settings }, { former, baseFindings }, now, judgedEverything) {
    return (0,judge_agent/* select */.L)([
        ...exemptionFindings(before.exemptions, former, now, judgedEverything),
        ...ignoreFindings(baseFindings, before.ignore, now, judgedEverything),
    ], settings);
}

// EXTERNAL MODULE: ./build/src/run/history.js + 17 modules
var run_history = __webpack_require__(1279);
// EXTERNAL MODULE: ./build/src/adapters/git/base-tree.js
var base_tree = __webpack_require__(4789);
// EXTERNAL MODULE: ./build/src/adapters/github/api-tree.js + 1 modules
var api_tree = __webpack_require__(782);
// EXTERNAL MODULE: ./build/src/adapters/github/github.js
var github = __webpack_require__(6237);
;// CONCATENATED MODULE: ./build/src/adapters/github/labels.js

async function labels_labelsOf(github, pull) {
    if (!github)
        return { kind: 'unreadable', why: 'there is no token to ask GitHub with' };
    const names = new Set();
    try {
        for await (const page of github.pages('GET /repos/{owner}/{repo}/issues/{issue_number}/labels', { issue_number: pull }))
            for (const label of page)
                if (typeof label?.name === 'string')
                    names.add(label.name);
    }
    catch (error) {
        if (!(error instanceof ApiError))
            throw error;
        return { kind: 'unreadable', why: error.message };
    }
    return { kind: 'labels', names };
}

// EXTERNAL MODULE: ./build/src/discovery/files.js + 2 modules
var discovery_files = __webpack_require__(353);
// EXTERNAL MODULE: ./build/src/settings/weakened-settings.js
var weakened_settings = __webpack_require__(2932);
// EXTERNAL MODULE: ./build/src/adapters/files/disk-tree.js
var disk_tree = __webpack_require__(1058);
;// CONCATENATED MODULE: ./build/src/run/checkout.js



function checkout_checkedOut({ workspace, github, runner, }) {
    if (workspace.empty)
        throw new SettingsError('the repository is not checked out', 'add a step "uses: actions/checkout" before this one');
    const { GITHUB_SHA } = runner.env;
    return new DiskTree(workspace.root, {
        ...(workspace.git && { git: workspace.git }),
        ...(github && GITHUB_SHA && { elsewhere: new ApiTree(github, GITHUB_SHA) }),
    });
}

// EXTERNAL MODULE: ./build/src/discovery/listing.js
var listing = __webpack_require__(8800);
;// CONCATENATED MODULE: ./build/src/run/empty-patterns.js




async function empty_patterns_emptyPatterns(settings, tree, changes = []) {
    const { cards } = settings;
    if (cards === undefined || !settings.discover)
        return [];
    const isCandidate = (0,discovery_patterns/* cardMatcher */.hr)(cards);
    const gone = changes.flatMap(({ file, previous }) => previous === undefined ? [file] : [file, previous]);
    if (gone.some(isCandidate) || (await (0,listing/* listFiles */.C)(tree, isCandidate)).length > 0)
        return [];
    const severity = { pass: 'note', warn: 'warning', fail: 'error' }[settings.onNoCards];
    return [(0,finding/* findingIn */.jl)(no_cards_found/* noCardsFound */.F, '', no_cards_found/* noCardsFound */.F.words.patterns(cards), { severity })];
}

// EXTERNAL MODULE: ./build/src/discovery/candidates.js
var candidates = __webpack_require__(8580);
// EXTERNAL MODULE: ./build/src/discovery/floors.js
var discovery_floors = __webpack_require__(9377);
// EXTERNAL MODULE: ./build/src/discovery/tree-floors.js
var tree_floors = __webpack_require__(9752);
;// CONCATENATED MODULE: ./build/src/run/floors-in-force.js






const MAX_PREFETCHED = 200;
function onlyNamedIn({ floors }, readElsewhere) {
    const keyOf = ({ owner, repo, file, ref, }) => JSON.stringify([owner, repo, file, ref]);
    const sources = [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap((one) => [one?.policy, one?.card]);
    const named = new Set(sources.flatMap((source) => (source?.kind === 'repository' ? [keyOf(source)] : [])));
    return async (source) => named.has(keyOf(source))
        ? readElsewhere(source)
        : {
            kind: 'refused',
            reason: 'the configuration in force does not name it, so it is not read before the merge',
        };
}
function floorTest(settings) {
    const named = new Set((0,candidates/* floorFilesOf */.t8)(settings));
    const isCandidate = (0,discovery_patterns/* cardMatcher */.hr)(settings.cards, settings.exclude);
    return (file) => named.has(file) || isCandidate(file);
}
async function floorsInForce(sides, about) {
    const { base, inForce, settings, touched, occasion } = about;
    if (occasion.floors)
        return [];
    const isSame = sides.inForce === sides.base;
    const changed = new Set((touched ?? []).flatMap(relevance/* pathsOf */.wG));
    const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
    const mayBeFloor = floorTest(inForce);
    if (isSame && touched !== undefined && !isNamedOtherwise && ![...changed].some(mayBeFloor))
        return [];
    const tree = isSame ? base : sides.inForce;
    const question = { ...occasion, beneath: occasion.beneath ?? [] };
    const files = await (0,listing/* allFiles */.Z)(tree);
    if (!isSame)
        await tree.prefetch?.(files.filter((0,candidates/* candidateTest */.Ct)(inForce, question)).slice(0, MAX_PREFETCHED));
    const former = await (0,tree_floors/* readWithFloors */.e)(tree, inForce, question, files);
    const isChangedFloor = isNamedOtherwise || former.floors.some(({ file }) => changed.has(file));
    if (isSame && touched !== undefined && !isChangedFloor)
        return [];
    const present = await (0,tree_floors/* readWithFloors */.e)(sides.head, inForce, question, await (0,listing/* allFiles */.Z)(sides.head));
    const keyOf = ({ file, scope, team, card, policy }) => JSON.stringify([file, scope, team, card?.place.document.text, policy?.place.document.text]);
    const known = new Set(present.floors.map(keyOf));
    const repository = `${about.repository}@${sides.inForceCommit}`;
    return former.floors
        .filter((floor) => !known.has(keyOf(floor)))
        .map((floor) => (0,discovery_floors/* withSource */.g5)(floor, repository));
}

// EXTERNAL MODULE: ./build/src/run/agent-matching.js
var agent_matching = __webpack_require__(6436);
;// CONCATENATED MODULE: ./build/src/run/former-agents.js


function formerAgentsIn({ baseTree, settings, changes, occasion }) {
    return async (agents) => {
        const identities = new Set(agents.map(({ identity }) => identity));
        const former = await (0,judge_tree/* agentsOf */.et)(baseTree, settings, { ...occasion, identities });
        const relations = (0,agent_matching/* relateAgents */.cU)(former.agents, agents, changes);
        return new Map(agents.map((agent) => [agent, (0,agent_matching/* relatedTo */.vn)(agent, relations)]));
    };
}

// EXTERNAL MODULE: ./build/src/run/misplaced.js
var run_misplaced = __webpack_require__(9665);
// EXTERNAL MODULE: ./build/src/rules/trace-source.js
var trace_source = __webpack_require__(2732);
;// CONCATENATED MODULE: ./build/src/run/run-histories.js





function run_histories_historiesIn(setup, settings, isEvidence, former) {
    const { runner, now, apiKey, event } = setup;
    const inflation = new InflationBudget();
    const progress = (line) => runner.line(plain(`read ${line}`));
    return (agents, tree) => historiesOf(agents, {
        tree,
        settings,
        now,
        isEvidence,
        ...(former && { former }),
        progress,
        inflation,
        api: apiKey === undefined ? noKey(event) : fetchWith(apiKey, settings, now, progress),
    });
}
function noKey(event) {
    return event === 'pull_request'
        ? { missing: 'warning', words: historyNotEvaluated.words.noKeyOfFork() }
        : { missing: 'error', words: traceSource.words.noKeyOfInput() };
}

;// CONCATENATED MODULE: ./build/src/run/setup.js

const NOTHING = {
    agents: [],
    loose: [],
    notices: [],
    changes: [],
    nothingToCheck: true,
    staleFiles: new Set(),
    scope: 'changed',
};
function setup_progressOf(runner) {
    return (done, total) => {
        if (done % 500 === 0)
            runner.line(`read ${digits(done)} of ${digits(total)} files`);
    };
}

;// CONCATENATED MODULE: ./build/src/run/judge-all.js










async function judge_all_judgeAll(setup, settings, tree, notices, isEvidence) {
    const judgement = await judgeTree(tree, settings, {
        now: setup.now,
        context: 'cicd',
        elapsed: setup.elapsed,
        progress: progressOf(setup.runner),
        histories: historiesIn(setup, settings, isEvidence),
        ...(setup.readElsewhere && { readElsewhere: setup.readElsewhere }),
    });
    const ofFiles = [
        ...(await emptyPatterns(settings, tree)),
        ...(await misplacedConfigurations(tree, setup.configFile)),
    ];
    const told = [...judgement.loose, ...select(ofFiles, settings)];
    const isSaid = told.some((finding) => isOf(finding, 'no-cards-found'));
    const loose = [...told, ...(isSaid ? [] : noCards(judgement, settings))];
    const { notices: more, ...weighed } = await weigh({
        judgement: { ...judgement, loose },
        settings,
        now: setup.now,
        tree,
        judgedEverything: true,
    });
    return {
        ...weighed,
        notices: [...notices, ...judgement.notices, ...more],
        changes: [],
        nothingToCheck: false,
        staleFiles: new Set(),
        scope: 'all',
    };
}
function noCards({ agents, loose }, settings) {
    if (agents.length > 0 || loose.some((finding) => !(0,catalogue/* isOf */.yW)(finding, 'misplaced-configuration')))
        return [];
    const severity = { pass: 'note', warn: 'warning', fail: 'error' }[settings.onNoCards];
    return (0,judge_agent/* select */.L)([(0,finding/* findingIn */.jl)(no_cards_found/* noCardsFound */.F, '', no_cards_found/* noCardsFound */.F.words.none(), { severity })], settings);
}

// EXTERNAL MODULE: ./build/src/run/listings.js
var listings = __webpack_require__(1454);
// EXTERNAL MODULE: ./build/src/discovery/tools.js + 23 modules
var tools = __webpack_require__(3877);
// EXTERNAL MODULE: ./build/src/discovery/traces.js
var traces = __webpack_require__(8504);
;// CONCATENATED MODULE: ./build/src/run/named-files.js








const WORKFLOW_OF_DEFAULT_BRANCH = [
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
];
async function missingFiles(run, tree, { inForce, after, changes }) {
    if (after === inForce)
        return [];
    return [
        ...(await missingConfiguration(run, tree, changes)),
        ...(await filesNamedByAll(inForce, after, tree)),
    ];
}
const OF_PATHS = ['tool-list', 'trace-source', 'floor-unreadable'];
async function filesNamedByAll(before, after, tree) {
    const isNew = (was, is) => JSON.stringify(was) !== JSON.stringify(is);
    const findings = [];
    if (after.tools && isNew(before.tools, after.tools))
        for (const finding of (await (0,tools/* readTools */.s)(after.tools, tree, after.aliases)).findings)
            if (finding.blocking)
                findings.push(finding);
    if (after.traces && isNew(before.traces, after.traces))
        for (const finding of await missingTraces(after.traces, tree))
            findings.push(finding);
    const floors = after.floors &&
        (await (0,discovery_floors/* configuredFloors */.Sh)(ownFloors(after.floors, before.floors), tree, undefined));
    for (const finding of floors?.findings ?? [])
        findings.push(finding);
    return findings.map((finding) => (0,catalogue/* isOf */.yW)(finding, ...OF_PATHS)
        ? { ...finding, message: `after the merge ${finding.message}` }
        : finding);
}
async function missingTraces(items, tree) {
    const files = await tree.list();
    const findings = [];
    for (const item of items) {
        const found = (0,traces/* traceFilesOf */.wj)(item, files);
        const [first] = found;
        if (first !== undefined && (found.length > 1 || (await tree.read(first, 0)).kind !== 'absent'))
            continue;
        findings.push((0,finding/* findingIn */.jl)(trace_source/* traceSource */.L, '', trace_source/* traceSource */.L.words.notFound(item.text)));
    }
    return findings;
}
function ownFloors({ platform, org, teams }, before) {
    const ofScopes = before ? [before.platform, before.org, ...before.teams.values()] : [];
    const known = new Set(ofScopes.flatMap((floor) => [floor?.policy, floor?.card].map((source) => source?.file)));
    const own = (floor) => ({
        ...(floor?.policy?.kind === 'file' &&
            !known.has(floor.policy.file) && { policy: floor.policy }),
        ...(floor?.card?.kind === 'file' && !known.has(floor.card.file) && { card: floor.card }),
    });
    return {
        platform: own(platform),
        org: own(org),
        teams: new Map([...teams].map(([name, team]) => [name, own(team)])),
    };
}
async function missingConfiguration({ event, configFile, configNamed }, tree, changes) {
    if (!configNamed || WORKFLOW_OF_DEFAULT_BRANCH.includes(event))
        return [];
    const isTouched = changes?.some((change) => (0,relevance/* pathsOf */.wG)(change).includes(configFile)) ?? true;
    if (!isTouched || (await tree.read(configFile, 0)).kind !== 'absent')
        return [];
    return [(0,finding/* findingIn */.jl)(rules_configuration/* configuration */.H, configFile, rules_configuration/* configuration */.H.words.removed(configFile))];
}

// EXTERNAL MODULE: ./build/src/run/touched.js
var run_touched = __webpack_require__(4669);
;// CONCATENATED MODULE: ./build/src/run/judge-changes.js


























async function judgeChanges(setup, plan, settled) {
    const { workspace, github, runner, readElsewhere } = setup;
    const sides = await openBaseAndHead(plan, {
        sources: { ...(workspace.git && { git: workspace.git }), ...(github && { github }) },
        checkedOut: () => checkedOut(setup),
        isApiOnly: plan.head.from === 'commit' && plan.pull !== undefined,
    });
    if (sides === undefined) {
        const tree = checkedOut(setup);
        const settings = await readSettings(setup, tree);
        settled(settings);
        return judgeAll(setup, settings, tree, ['the commit before the push is gone, so everything is judged'], NO_EVIDENCE);
    }
    return judgeSides({
        ...setup,
        sides,
        repository: runner.env.GITHUB_REPOSITORY ?? '',
        progress: progressOf(runner),
        histories: (settings, isEvidence, former) => historiesIn(setup, settings, isEvidence, former),
        ...(readElsewhere && { readElsewhere }),
        ...(plan.labelled !== undefined && { labels: () => labelsOf(github, plan.labelled) }),
        settled,
        aboutChanges: (changes) => workflowNotice(setup, changes),
    });
}
async function judgeSides(run) {
    const { sides, configFile } = run;
    const { head } = sides;
    const isConfigTouched = sides.changes?.some((change) => (0,relevance/* pathsOf */.wG)(change).includes(configFile)) ?? true;
    if (isConfigTouched)
        await prefetch(sides, configFile, sides.changes ?? []);
    if (sides.inForce !== sides.base)
        await sides.inForce.prefetch?.([configFile]);
    const given = await readSettingsOfChange(run, sides);
    run.settled(given.inForce);
    const base = sides.base instanceof base_tree/* BaseTree */.O
        ? sides.base.sharing((0,run_touched/* isSharedFile */.y)([given.inForce, given.before, given.after]))
        : sides.base;
    const listed = await (0,listings/* withBothListings */.L)({ settings: given.inForce, before: given.before, after: given.after }, { base, head });
    const { settings: inForce, settingsAtBase, before, after } = listed;
    const settings = { inForce, before, after, isFirst: given.isFirst };
    const all = [inForce, settingsAtBase, before, after];
    const touched = sides.changes && (await (0,run_touched/* touchedBy */.O)({ ...sides, base }, sides.changes, all, configFile));
    const configuration = await headConfiguration(run, sides, touched?.changes, given);
    const relevant = touched && (0,relevance/* relevantTo */.jN)(touched.changes, all, configFile);
    if (!isConfigTouched)
        await prefetch(sides, configFile, relevant?.governed ?? []);
    const compared = `${head.label} compared with ${sides.baseCommit.slice(0, 7)}`;
    const aboutChanges = [
        ...(touched?.notices ?? []),
        ...(touched ? (run.aboutChanges?.(touched.changes) ?? []) : []),
    ];
    const ofPatterns = run.only ? [] : await empty_patterns_emptyPatterns(inForce, head, touched?.changes);
    const aside = [
        ...(touched?.findings ?? []),
        ...configuration.findings,
        ...(0,judge_agent/* select */.L)(ofPatterns, inForce),
    ];
    if (inForce.scope !== 'all' &&
        relevant?.governed.length === 0 &&
        aside.length === 0 &&
        run.only === undefined)
        return { ...NOTHING, notices: [...sides.notices, ...aboutChanges], compared };
    await mustHold(head, relevant?.governed ?? []);
    const occasion = await occasionOf(run, settings, {
        base,
        settingsAtBase,
        touched: touched?.changes,
        relevant,
    });
    const judgement = await (0,judge_tree/* judgeTree */.g5)(head, inForce, occasion);
    const removed = [
        ...(0,relevance/* withoutWhole */.IK)(await (0,relevance/* removedCards */.ck)(touched?.changes ?? [], base, head, judgement.agents, inForce)),
        ...(0,judge_agent/* select */.L)((0,relevance/* removedTraces */.Lj)(touched?.changes ?? [], [inForce, settingsAtBase]), inForce),
        ...(0,judge_agent/* select */.L)([
            ...listed.findings,
            ...(run.only
                ? []
                : await (0,run_misplaced/* misplacedConfigurations */.o)(head, configFile, {
                    baseTree: base,
                    changes: touched?.changes,
                })),
            ...(await missingFiles(run, head, {
                inForce: given.inForce,
                after: given.after,
                changes: touched?.changes,
            })),
        ], inForce),
    ];
    const { agents, loose } = (0,judge_tree/* withTheirFindings */.ZW)(judgement.agents, [
        ...judgement.loose,
        ...removed,
        ...aside,
    ]);
    const isAll = occasion.within === undefined;
    const whole = {
        ...judgement,
        agents,
        loose: isAll ? [...loose, ...noCards({ agents, loose }, inForce)] : loose,
    };
    const { notices, ...weighed } = await gate_policy_weigh({
        judgement: whole,
        settings: inForce,
        now: run.now,
        tree: sides.inForce,
        judgedEverything: isAll,
        sides: {
            headTree: head,
            baseTree: base,
            changes: touched?.changes ?? [],
            settings: inForce,
            held: given.inForce,
            settingsAtBase,
            before,
            after,
            occasion,
            judgement: whole,
            withHistories: inForce.onlyNew,
            configFiles: [configFile],
        },
        ...(run.labels && { labels: run.labels }),
    });
    const configurationChange = await changeOfConfiguration(run, given);
    return {
        ...weighed,
        ...(configurationChange && { configurationChange }),
        notices: [
            ...sides.notices,
            ...configuration.notices,
            ...aboutChanges,
            ...judgement.notices,
            ...notices,
        ],
        changes: relevant?.governed ?? [],
        nothingToCheck: !isAll &&
            weighed.agents.length === 0 &&
            weighed.loose.length === 0 &&
            judgement.governed === 0,
        base: sides.baseCommit,
        compared,
        staleFiles: await staleFiles(sides, [
            ...weighed.agents.flatMap((agent) => agent.findings),
            ...weighed.loose,
        ]),
        scope: inForce.scope === 'all' || touched === undefined ? 'all' : 'changed',
    };
}
async function changeOfConfiguration(run, settings) {
    const { before, after, isFirst } = settings;
    const { later } = run;
    if (!isFirst) {
        const weakens = (0,weakened_settings/* weakenedSettings */.y)(before, after);
        return weakens.length === 0 ? undefined : { weakens, later };
    }
    const judgement = await (0,judge_tree/* judgeTree */.g5)(run.sides.head, after, {
        now: run.now,
        context: 'cicd',
        elapsed: run.elapsed,
        histories: run.histories(after, ALL_EVIDENCE),
        ...(run.readElsewhere && { readElsewhere: onlyNamedIn(settings.inForce, run.readElsewhere) }),
    });
    const { agents, loose } = await gate_policy_weigh({
        judgement,
        settings: after,
        now: run.now,
        tree: run.sides.head,
        judgedEverything: true,
    });
    const counting = (0,verdict/* gating */.JQ)([...agents.flatMap(({ findings }) => findings), ...loose], after.onlyNew);
    const verdictThen = (0,verdict/* worst */.QZ)([
        ...agents.map(({ verdict }) => verdict),
        ...counting.map(verdict/* verdictOfFinding */.qg),
    ]);
    const reason = counting
        .filter((finding) => (0,verdict/* verdictOfFinding */.qg)(finding) === verdictThen)
        .sort(finding/* compareFindings */.Eg)[0];
    const isWrong = verdictThen === 'fail' || verdictThen === 'error';
    return { weakens: [], later, verdictThen, ...(isWrong && reason && { reasonThen: reason }) };
}
async function occasionOf(run, { inForce, before, after }, { base, settingsAtBase, touched, relevant }) {
    const { sides, only } = run;
    const changed = relevant && new Set(relevant.governed.flatMap(relevance/* pathsOf */.wG));
    const isPart = changed !== undefined && inForce.scope !== 'all' && !relevant?.everything;
    const reached = isPart ? await (0,relevance/* touchedReaches */.sH)([sides.head, base], changed, inForce) : [];
    const isWhole = !isPart || reached.includes('');
    const within = only
        ? isWhole
            ? only.files
            : new Set([...changed].filter((file) => only.files.has(file)))
        : isWhole
            ? undefined
            : changed;
    const looked = {
        now: run.now,
        context: 'cicd',
        elapsed: run.elapsed,
        ...(run.readElsewhere && { readElsewhere: onlyNamedIn(inForce, run.readElsewhere) }),
        ...(run.floors && { floors: run.floors }),
        ...(within && { within, beneath: only ? [] : reached }),
    };
    const former = formerAgentsIn({
        baseTree: base,
        settings: settingsAtBase,
        changes: touched ?? [],
        occasion: looked,
    });
    const occasion = {
        ...looked,
        ...(run.progress && { progress: run.progress }),
        histories: run.histories(inForce, evidenceIn(sides.head, touched), former),
        ...(changed && { changed }),
        ...(only && { named: only.named }),
        wasGoverned: async (file) => (await (0,discovery_files/* readCardFile */.j)(base, file, { named: false })).kind === 'governed',
    };
    const floors = await floorsInForce(sides, {
        base,
        inForce,
        settings: [before, after],
        touched,
        occasion,
        repository: run.repository,
    });
    return floors.length > 0 ? { ...occasion, floorsInForce: floors } : occasion;
}
const BY_THE_DEFAULT_BRANCH = (/* unused pure expression or super */ null && ([
    'pull_request_target',
    'workflow_run',
    'issue_comment',
    'repository_dispatch',
]));
function workflowNotice({ runner, event }, changes) {
    const file = /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@/.exec(runner.env.GITHUB_WORKFLOW_REF ?? '')?.[1];
    if (file === undefined || !changes.some((change) => pathsOf(change).includes(file)))
        return [];
    const version = BY_THE_DEFAULT_BRANCH.includes(event)
        ? 'the version of the default branch'
        : 'the changed version';
    return [
        `the change touches ${file}, which runs this gate; this run used ${version}, so look at it with care: the gate cannot hold back what runs it, but a code owner of the file or a ruleset can`,
    ];
}
async function mustHold(tree, changes) {
    for (const { file, status, submodule } of changes) {
        if (status === 'removed' || submodule || (await tree.read(file, 0)).kind !== 'absent')
            continue;
        throw new commits/* ComparisonError */.GP(`${JSON.stringify(file)} is part of the change and is not in ${tree.label}`, 'check out the commit of the event, and name the "path" of the checkout as working-directory; mend a link that leads nowhere');
    }
}
async function prefetch({ base }, configFile, changes) {
    const before = changes
        .filter((change) => change.status !== 'added')
        .map((change) => change.previous ?? change.file);
    const worthwhile = before.filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file)).slice(0, 200);
    await base.prefetch?.(base instanceof api_tree/* ApiTree */.P0 ? [configFile, ...worthwhile] : worthwhile);
}
async function staleFiles({ head, headBlobs }, findings) {
    const stale = new Set();
    for (const file of new Set(findings.map((finding) => finding.location.file))) {
        const blob = headBlobs.get(file);
        if (blob === undefined)
            continue;
        const read = await head.read(file, 64 * 1024 * 1024);
        if (read.kind === 'bytes' && (0,api_tree/* blobId */.zA)(read.bytes, blob.length) !== blob)
            stale.add(file);
    }
    return stale;
}

// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/cli/local-api.js
var local_api = __webpack_require__(1562);
// EXTERNAL MODULE: ./build/src/cli/local-report.js
var local_report = __webpack_require__(8110);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var settings_paths = __webpack_require__(6891);
;// CONCATENATED MODULE: ./build/src/cli/must-find.js






async function mustFind(paths, patterns, searched) {
    if (paths.length === 0 && patterns.length === 0)
        return;
    const files = [...new Set([...(await searched.tree.list()), ...searched.gone])];
    for (const pattern of patterns) {
        const isFound = (0,discovery_patterns/* cardMatcher */.hr)([pattern]);
        if ((0,settings_paths/* takesAway */.P)(pattern) ||
            files.some(isFound) ||
            (await (0,listing/* listFiles */.C)(searched.tree, isFound)).length > 0)
            continue;
        throw new cli_arguments/* UsageError */.eb(`--cards is ${JSON.stringify(pattern)}, which finds no file`);
    }
    for (const named of paths) {
        if (await holdsAgent(named, files, searched))
            continue;
        throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(named || '.')} has no card and no policy; name the folder of an agent, or name the files with --cards`);
    }
}
async function holdsAgent(named, files, { tree, settings, gone }) {
    const isFile = files.includes(named);
    if (isFile && !(0,discovery_patterns/* isToolList */.Po)(named) && !(0,discovery_patterns/* isTraceFile */.iO)(named))
        return true;
    const folder = isFile ? (0,discovery_patterns/* agentFolderOf */.tt)(named) : named;
    const isCandidate = (0,candidates/* candidateTest */.Ct)(settings, {});
    const listed = (0,candidates/* listedFiles */.Ho)(settings);
    for (const file of files) {
        if (folder !== '' && !file.startsWith(`${folder}/`))
            continue;
        if (!isCandidate(file) && !listed.has(file))
            continue;
        const { kind } = await (0,discovery_files/* readCardFile */.j)(tree, file, { named: false });
        if (kind === 'governed' || kind === 'broken' || (kind === 'absent' && gone.has(file)))
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/cli/check.js





























const checkCommand = {
    name: 'check',
    positionals: '[paths…]',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'check');
        const format = (0,command/* formatOf */.be)(given);
        const now = (0,command/* nowOf */.Ic)(given);
        const { environment: _, ...options } = given.options();
        const org = given.value('org');
        const floors = org && (await (0,agent_input/* givenFloors */.Jq)(org, terminal.tree));
        const paths = given.positionals.map((file) => inFolder(file, terminal));
        const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
        const only = files && { files, named: new Set(paths.filter((file) => files.has(file))) };
        const wanted = {
            given,
            terminal,
            options,
            now,
            paths,
            cards: options.cards ?? [],
            ...(floors && { floors: floors.floors }),
            ...(only && { only }),
        };
        const { settings, ...judged } = given.has('base')
            ? await checkChange(wanted)
            : await checkAll(wanted);
        const report = (0,local_report/* localReport */.Q)({
            ...judged,
            loose: [...(floors?.findings ?? []), ...judged.loose],
            ...(given.text('now') !== undefined && { now }),
        }, settings, terminal);
        const written = given.text('write-baseline');
        if (written !== undefined)
            await saveBaseline(written, report.findings, { now, expires: given.text('baseline-expires') }, terminal);
        terminal.out(printReport(report, format, { colour: terminal.colour }));
        if (report.verdict === 'error')
            return report.conclusion === 'failure' ? 2 : 0;
        return report.conclusion === 'failure' ? 1 : 0;
    },
};
const NOT_ASKED = {
    missing: 'warning',
    words: history_not_evaluated/* historyNotEvaluated */.P.words.notAsked(),
};
async function checkAll({ given, terminal, options, now, paths, cards, floors, only, }) {
    const { settings, failures, configFile } = await (0,command/* localSettings */.f3)(given, terminal, options);
    await mustFind(paths, cards, { tree: terminal.tree, settings, gone: new Set() });
    const judgement = await (0,judge_tree/* judgeTree */.g5)(terminal.tree, settings, {
        now,
        context: 'cicd',
        elapsed: terminal.elapsed,
        histories: historiesFor({ given, terminal, now })(settings, ALL_EVIDENCE),
        ...(floors && { floors }),
        ...(only && { within: only.files, named: only.named }),
    });
    const misplaced = only
        ? []
        : (0,judge_agent/* select */.L)(await (0,run_misplaced/* misplacedConfigurations */.o)(terminal.tree, configFile), settings);
    const found = (0,judge_tree/* withTheirFindings */.ZW)(judgement.agents, [
        ...failures,
        ...judgement.loose,
        ...misplaced,
    ]);
    const isEmpty = found.agents.length === 0 && found.loose.length === misplaced.length;
    const { notices, ...weighed } = await gate_policy_weigh({
        judgement: {
            ...judgement,
            ...found,
            loose: isEmpty ? [...found.loose, ...check_noCards(settings)] : found.loose,
        },
        settings,
        now,
        tree: terminal.tree,
        judgedEverything: only === undefined,
    });
    return {
        ...weighed,
        settings,
        notices: [...judgement.notices, ...notices],
        changes: [],
        nothingToCheck: weighed.agents.length === 0 && weighed.loose.length === 0,
        scope: only ? 'changed' : 'all',
    };
}
async function checkChange({ given, terminal, options, now, paths, cards, floors, only, }) {
    const base = given.text('base');
    const { git, folder } = await (0,workspace/* openWorkspace */.O)(terminal.folder);
    if (!git)
        throw new cli_arguments/* UsageError */.eb('--base needs a git repository, and this folder is in none');
    if (folder !== '')
        throw new cli_arguments/* UsageError */.eb('--base works from the root of the repository');
    const environment = given.text('environment');
    const source = {
        inputs: { ...options, ...(environment !== undefined && { environment }) },
        configFile: given.text('config') ?? settings_settings/* DEFAULT_CONFIG */.PV,
        configNamed: given.has('config'),
        defaultId: 'local',
        later: 'after the merge',
    };
    const plan = {
        kind: 'changes',
        base: { from: 'commit', commit: base },
        head: { from: 'checkout', of: [] },
        reportSha: '',
        baseMayBeMissing: false,
    };
    let settings = (0,settings_settings/* settle */.G9)({}, undefined, 'local');
    try {
        const sides = await (0,base_and_head/* openBaseAndHead */.R)(plan, {
            sources: { git },
            checkedOut: () => terminal.repository?.(git) ?? terminal.tree,
            isApiOnly: false,
            pending: true,
            revisions: true,
        });
        const { head, changes = [] } = sides;
        const { environment: _, ...withoutEnvironment } = source.inputs;
        await mustFind(paths, cards, {
            tree: head,
            settings: (0,settings_settings/* settle */.G9)(withoutEnvironment, undefined, 'local'),
            gone: new Set(changes.flatMap(relevance/* pathsOf */.wG)),
        });
        const judged = await judgeSides({
            ...source,
            sides: sides,
            event: 'local',
            repository: 'base',
            now,
            elapsed: terminal.elapsed,
            histories: historiesFor({ given, terminal, now }),
            ...(floors && { floors }),
            ...(only && { only }),
            settled: (inForce) => {
                settings = inForce;
            },
        });
        return { ...judged, settings };
    }
    catch (error) {
        if (error instanceof commits/* ComparisonError */.GP)
            throw new cli_arguments/* UsageError */.eb(`--base is ${JSON.stringify(base)}: ${error.message}`);
        if (!(error instanceof BrokenConfiguration))
            throw error;
        return {
            agents: [],
            loose: error.findings,
            notices: [],
            changes: [],
            nothingToCheck: false,
            scope: 'changed',
            settings,
        };
    }
}
function historiesFor({ given, terminal, now, }) {
    const inflation = new inflate/* InflationBudget */.yE();
    return (settings, isEvidence, former) => (agents, tree) => (0,run_history/* historiesOf */.u)(agents, {
        tree,
        settings,
        now,
        isEvidence,
        inflation,
        ...(former && { former }),
        api: given.has('api') ? (0,local_api/* localApi */.c)(terminal, settings, now) : NOT_ASKED,
    });
}
async function saveBaseline(file, findings, { now, expires }, terminal) {
    if (expires !== undefined && (0,date/* timeOf */.n)(expires) === undefined)
        throw new cli_arguments/* UsageError */.eb(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
    await (0,promises_.writeFile)(external_node_path_.resolve(terminal.folder, file), writeBaseline(findings, { now, ...(expires !== undefined && { expires }) }));
    terminal.err(`wrote ${file}: commit it, and name it under "baseline-file" in the configuration`);
}
function inFolder(file, terminal) {
    const full = external_node_path_.resolve(terminal.folder, file);
    const relative = external_node_path_.relative(terminal.folder, full).split(external_node_path_.sep).join('/');
    if (relative.startsWith('..'))
        throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(file)} is outside the folder that the command runs in`);
    if (!(0,external_node_fs_.existsSync)(full))
        throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(file)} does not exist`);
    return relative;
}
async function filesBelow(paths, terminal) {
    const folders = paths.filter((file) => file === '' || (0,external_node_fs_.statSync)(external_node_path_.join(terminal.folder, file)).isDirectory());
    const all = folders.length > 0 ? await terminal.tree.list() : [];
    return new Set([
        ...paths.filter((file) => !folders.includes(file)),
        ...all.filter((file) => folders.some((folder) => folder === '' || file.startsWith(`${folder}/`))),
    ]);
}
function check_noCards(settings) {
    const severity = { pass: 'note', warn: 'warning', fail: 'error' }[settings.onNoCards];
    return (0,judge_agent/* select */.L)([(0,finding/* findingIn */.jl)(no_cards_found/* noCardsFound */.F, '', no_cards_found/* noCardsFound */.F.words.noneBelow(), { severity })], settings);
}


/***/ }),

/***/ 4639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ effectiveToJson),
/* harmony export */   h: () => (/* binding */ exemptionToJson)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _floors_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5983);



function effectiveToJson(agent) {
    return (0,_floors_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveParts */ .G)(agent).map((part) => ({
        section: part.section,
        subject: part.subject,
        value: part.value,
        scope: part.section === 'exemptions' ? 'configuration' : part.scope,
        ...(0,_finding_json_js__WEBPACK_IMPORTED_MODULE_2__/* .placeToJson */ .X)(part.place && (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(part.place)),
        sources: part.sources.map(({ scope, place }) => ({ scope, ...(0,_finding_json_js__WEBPACK_IMPORTED_MODULE_2__/* .placeToJson */ .X)((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(place)) })),
    }));
}
function exemptionToJson(exemption) {
    return {
        section: exemption.section,
        patterns: exemption.patterns.map((pattern) => pattern.value),
        reason: exemption.reason,
        granted_by: exemption.grantedBy,
        granted_at: exemption.grantedAt,
        expires_at: exemption.expiresAt,
        ...(0,_finding_json_js__WEBPACK_IMPORTED_MODULE_2__/* .placeToJson */ .X)((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(exemption.place)),
    };
}


/***/ }),

/***/ 2102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ renderText),
/* harmony export */   a$: () => (/* binding */ TEXT)
/* harmony export */ });
/* unused harmony export SIGN */
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
/* harmony import */ var _sections_agents_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9650);
/* harmony import */ var _sections_allowances_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2726);
/* harmony import */ var _sections_changes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(968);
/* harmony import */ var _sections_changes_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5074);
/* harmony import */ var _sections_findings_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9875);
/* harmony import */ var _sections_groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3617);
/* harmony import */ var _sections_headline_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6334);
/* harmony import */ var _writing_colour_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9843);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1920);
/* harmony import */ var _writing_history_words_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(271);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3802);













const MAX_MESSAGE_LENGTH = 4_000;
const MAX_NAME_LENGTH = 60;
const SIGN = { pass: '✔', warn: '!', fail: '✖', error: '✖' };
function renderText(report, options) {
    const paint = (0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .paintOf */ .M)(options);
    const headline = (0,_sections_headline_js__WEBPACK_IMPORTED_MODULE_8__/* .headlineOf */ .gD)(report);
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
        ...(0,_sections_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .groupFindings */ .k)(findings).map((group) => (0,_sections_findings_text_js__WEBPACK_IMPORTED_MODULE_6__/* .shortText */ .os)(group, paint)),
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
    const [head, ...lines] = (0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_10__/* .columns */ .Y)([
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
