export const id = 457;
export const ids = [457];
export const modules = {

/***/ 63457:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCommand: () => (/* binding */ checkCommand)
});

// EXTERNAL MODULE: ./build/src/adapters/git/workspace.js + 3 modules
var workspace = __webpack_require__(30669);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(10046);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(52958);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 52 modules
var catalogue = __webpack_require__(71205);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(68627);
// EXTERNAL MODULE: ./build/src/report/sections/groups.js
var groups = __webpack_require__(36120);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(76447);
// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(24487);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(62815);
// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(34719);
// EXTERNAL MODULE: ./build/src/report/sections/allowances.js
var allowances = __webpack_require__(5339);
// EXTERNAL MODULE: ./build/src/report/sections/changes.js
var changes = __webpack_require__(72499);
// EXTERNAL MODULE: ./build/src/report/sections/coverage.js
var coverage = __webpack_require__(60766);
// EXTERNAL MODULE: ./build/src/report/sections/finding-items.js
var finding_items = __webpack_require__(66794);
// EXTERNAL MODULE: ./build/src/report/sections/frame.js
var sections_frame = __webpack_require__(51927);
// EXTERNAL MODULE: ./build/src/report/sections/headline.js + 3 modules
var sections_headline = __webpack_require__(64084);
// EXTERNAL MODULE: ./build/src/report/sections/history.js
var sections_history = __webpack_require__(92742);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(97796);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(69613);
;// CONCATENATED MODULE: ./build/src/report/surfaces/check-run.js












const OUTPUT_LIMIT = 65_535;
const MAX_TITLE_LENGTH = 200;
const MAX_AGENTS = 200;
function renderCheckRun(report) {
    const within = (parts) => (0,budget/* assemble */.fT)(parts, {
        limit: OUTPUT_LIMIT,
        measure: budget/* codeUnits */.xF,
        omitted: (0,sections_frame/* omitted */.Pd)(report, 'summary of the run'),
    });
    const summary = within([
        (0,sections_headline/* headPart */.U)(report),
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
        ...(0,finding_items/* findingParts */.E)(report, 1, { perRule: 10, perSeverity: 50 }),
        (0,coverage/* coveragePart */.S)(report, 2, 'gaps'),
        ...(0,sections_history/* historyParts */.V)(report, 3),
        ...(0,tools_table/* toolParts */.tf)(report, 4),
        (0,sections_frame/* changedFilesPart */.Py)(report, 5),
    ]);
    return { title: titleOf(report), summary, ...(text.trim() !== '' && { text }) };
}
function titleOf(report) {
    const { title } = (0,sections_headline/* headlineOf */.g)(report);
    return (0,writing_escape/* visible */.RK)((0,writing_escape/* cut */.Jj)((0,writing_words/* capital */.Nx)(title), MAX_TITLE_LENGTH));
}
const CHECK_RUN = {
    name: 'check-run',
    doors: ['action'],
    render: renderCheckRun,
};

;// CONCATENATED MODULE: ./build/src/report/surfaces/annotations.js









const MAX_ANNOTATIONS = 500;
const annotations_MAX_TITLE_LENGTH = 255;
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
    return (0,groups/* groupFindings */.kG)((0,groups/* newFirst */.$h)(shown.sort(finding/* compareFindings */.Eg)));
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
            title: annotations_titleOf(group),
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
        ['title', annotations_titleOf(group)],
    ];
    const given = properties.flatMap(([name, value]) => value === undefined ? [] : [`${name}=${(0,writing_escape/* commandProperty */.N1)(String(value))}`]);
    return `::${level} ${given.join(',')}::${(0,writing_escape/* commandData */.wq)(messageOf(group, report, file === undefined))}`;
}
function writableFileOf(group) {
    const file = fileOf(group);
    return file !== undefined && (0,writing_escape/* isWritablePath */.AM)(file) ? file : undefined;
}
function annotations_titleOf({ first, count }) {
    const title = (0,catalogue/* ruleOf */.Y)(first.rule).summary.replace(/\.$/, '');
    return (0,writing_escape/* cut */.Jj)(`${title}${count > 1 ? ` (${(0,digits/* digits */.v)(count)} times)` : ''} [${first.rule}]`, annotations_MAX_TITLE_LENGTH);
}
function messageOf(group, report, isWithoutFile = false) {
    const { first, count, tools, agents, others } = group;
    const lines = [
        (0,writing_escape/* plain */.pj)((0,writing_words/* capital */.Nx)(first.message)),
        ...others.slice(0, MAX_NAMED).map((other) => (0,writing_escape/* plain */.pj)((0,writing_words/* capital */.Nx)(other))),
        ...(others.length > MAX_NAMED
            ? [`… and ${(0,digits/* digits */.v)(others.length - MAX_NAMED)} more like this`]
            : []),
        ...(count > 1 && tools.length > 1
            ? [`${(0,digits/* digits */.v)(count)} times; tools: ${(0,writing_escape/* plain */.pj)((0,writing_words/* someOf */.yU)(tools, MAX_NAMED))}`]
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
                'No line is shown, because this file differs between the head commit and the merge commit that was checked.',
            ]
            : []),
    ];
    return (0,writing_escape/* cut */.Jj)(lines.join('\n'), MAX_MESSAGE_LENGTH - CUT_ROOM);
}
function commandsNotShown({ total, notShown }) {
    const levels = ['error', 'warning', 'notice'].filter((level) => notShown[level] > 0);
    if (levels.length === 0)
        return undefined;
    const shown = levels.map((level) => `${(0,digits/* digits */.v)(total[level] - notShown[level])} of ${(0,writing_words/* counted */.hS)(total[level], LEVEL_NOUN[level])}`);
    return `annotations: showing ${shown.join(', ')}; this log and the job summary show all annotations`;
}
function checksNotShown({ annotations, notShown, withoutFile, }) {
    const parts = [
        ...(notShown > 0
            ? [
                `showing the worst ${(0,digits/* digits */.v)(annotations.length)} of ${(0,digits/* digits */.v)(annotations.length + notShown)}`,
            ]
            : []),
        ...(withoutFile > 0
            ? [
                `${(0,writing_words/* counted */.hS)(withoutFile, writing_words/* FINDINGS */.TG)} without a file ${withoutFile === 1 ? 'appears' : 'appear'} only in the report`,
            ]
            : []),
    ];
    return parts.length === 0 ? undefined : `annotations: ${parts.join('; ')}`;
}
function deliveryOf(report, { settings, commit }) {
    const { annotations: wanted, checkName, id } = settings;
    if (wanted === 'none')
        return undefined;
    const inLog = toWorkflowCommands(report);
    const hidden = commandsNotShown(inLog);
    const commands = {
        to: 'log',
        lines: [...inLog.commands, ...(hidden === undefined ? [] : [hidden])],
    };
    if (wanted === 'commands' || commit === undefined)
        return commands;
    const shown = toCheckAnnotations(report);
    const note = checksNotShown(shown);
    return {
        to: 'check run',
        check: {
            name: checkName,
            headSha: commit,
            externalId: id,
            conclusion: report.conclusion,
            ...renderCheckRun(report),
            annotations: shown.annotations,
        },
        ...(note !== undefined && { note }),
        output: 'check-run-url',
        otherwise: commands,
    };
}
const ANNOTATIONS = {
    name: 'annotations',
    doors: ['action'],
    render: (report) => ({
        checks: toCheckAnnotations(report),
        commands: toWorkflowCommands(report),
    }),
    published: { called: 'the annotations', permission: 'checks: write', delivery: deliveryOf },
};

;// CONCATENATED MODULE: ./build/src/report/surfaces/attestation-file.js

function statementOf({ attestation }) {
    return attestation === undefined ? undefined : `${(0,writing_escape/* jsonText */.s$)(attestation)}\n`;
}
const ATTESTATION_FILE = {
    name: 'attestation-file',
    doors: ['action', 'command line'],
    render: statementOf,
    published: {
        called: 'the attestation file',
        permission: '',
        delivery: (report, { settings: { attestationFile: path } }) => {
            const text = statementOf(report);
            if (path === undefined || text === undefined)
                return undefined;
            return { to: 'file', path, text, output: 'attestation-file' };
        },
    },
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
    const id = match?.[1] === undefined ? undefined : uncommentWord(match[1]);
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
function saysTheSame(body, other) {
    return withoutRun('comment', body) === withoutRun('comment', other);
}
function isSilent({ agents, findings, comparison, governed, verdict }) {
    return (verdict === 'pass' &&
        agents.length === 0 &&
        governed.length > 0 &&
        findings.every(({ isNew }) => isNew === false) &&
        comparison !== undefined &&
        comparison.agents.length > 0 &&
        comparison.agents.every(({ host, direction }) => host && direction === 'neutral'));
}
function renderComment(report, { run = NO_RUN } = {}) {
    const marker = { kind: 'fixed', text: `${commentMarker(report.settings.id, run)}\n` };
    const parts = report.nothingToCheck
        ? [marker, (0,sections_headline/* headPart */.U)(report), { kind: 'omissions' }, (0,sections_frame/* noticesPart */.l7)(report, 1), (0,sections_frame/* footPart */.e6)(report)]
        : [
            marker,
            (0,sections_headline/* headPart */.U)(report),
            (0,agents_table/* agentsTable */.z$)(report, 1, comment_MAX_AGENTS),
            { kind: 'omissions' },
            ...(0,changes/* changeParts */.bz)(report, report.comparison, { widens: 2, narrows: 4, neutral: 7 }),
            ...(0,finding_items/* findingParts */.E)(report, 3, { perRule: 5, perSeverity: 25 }),
            (0,allowances/* exemptionsPart */.kl)(report, 4, MAX_EXEMPTIONS),
            (0,allowances/* ignoredPart */.OM)(report, 4),
            ...(report.findings.some((finding) => (0,catalogue/* isOf */.yW)(finding, 'unmapped-action'))
                ? []
                : [(0,coverage/* coveragePart */.S)(report, 6, 'gaps')]),
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
function comment_deliveryOf(report, { settings, run, pull }) {
    const { comment: when, id } = settings;
    if (pull === undefined || when === 'never')
        return undefined;
    const create = when === 'always' ||
        (when === 'auto'
            ? !report.nothingToCheck && !isSilent(report)
            : report.conclusion === 'failure');
    const body = renderComment(report, { run });
    return {
        to: 'comment',
        comment: { number: pull, id, run, body, create },
        output: 'comment-url',
    };
}
const COMMENT = {
    name: 'comment',
    doors: ['action'],
    render: renderComment,
    published: {
        called: 'the comment on the pull request',
        permission: 'pull-requests: write',
        delivery: comment_deliveryOf,
    },
};

// EXTERNAL MODULE: ./build/src/report/decision-log/write-log.js
var write_log = __webpack_require__(18527);
;// CONCATENATED MODULE: ./build/src/report/surfaces/decisions-file.js

function logOf({ decisionLog }) {
    return decisionLog?.write;
}
const DECISIONS_FILE = {
    name: 'decisions-file',
    doors: ['action', 'command line'],
    render: logOf,
    published: {
        called: 'the decision log',
        permission: '',
        delivery: (report, { settings: { decisionsFile: path } }) => {
            const text = logOf(report);
            if (path === undefined || text === undefined)
                return undefined;
            return { to: 'file', path, text, begins: write_log/* LOG_START */.E, output: 'decisions-file' };
        },
    },
};

// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(64869);
// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings_settings = __webpack_require__(69457);
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
function issueSaysTheSame(body, other) {
    return withoutTimes(body) === withoutTimes(other);
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
        (0,sections_headline/* headPart */.U)(report),
        { kind: 'fixed', text: `${asOf(report, at)}${whose(report, troubled.length)}` },
        (0,agents_table/* agentsTable */.z$)({ ...report, agents: troubled.length > 0 ? troubled : report.agents }, 1, issue_MAX_AGENTS),
        { kind: 'omissions' },
        ...(0,finding_items/* findingParts */.E)(report, 2, { perRule: 5, perSeverity: 25 }),
        (0,allowances/* exemptionsPart */.kl)(report, 3, issue_MAX_EXEMPTIONS),
        (0,allowances/* ignoredPart */.OM)(report, 3),
        ...(report.findings.some((finding) => (0,catalogue/* isOf */.yW)(finding, 'unmapped-action'))
            ? []
            : [(0,coverage/* coveragePart */.S)(report, 4, 'gaps')]),
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
    const which = troubled === agents.length ? 'All' : `${(0,digits/* digits */.v)(troubled)} of`;
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
    const more = 'Other inputs of the workflow, such as `tools`, are also options of the command line.';
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
            return 'A full audit without problems or warnings closes this issue. A later audit that finds problems or warnings opens it again.\n\n';
        case 'closed':
            return 'Everything was checked, so this issue is closed. An audit that finds problems or warnings opens it again.\n\n';
        case 'kept':
            return 'The audit was not complete, so this issue stays as it is. A full audit without problems or warnings closes it.\n\n';
        default:
            return state;
    }
}
function renderDuplicate(id, run, original) {
    return `${issueMarker(id, run)}\nTwo audits opened an issue at the same moment. This one is a duplicate of #${original}.\n`;
}
const AUDITS = ['schedule', 'workflow_dispatch'];
const INCOMPLETE = [
    'history-not-evaluated',
    'traces-truncated',
    'trace-lines-skipped',
    'redacted-names',
    'idle',
];
function issue_deliveryOf(report, { settings, run, now }) {
    const { scope, event } = report.settings;
    if (!settings.trackingIssue || scope !== 'all' || !AUDITS.includes(event))
        return undefined;
    const complete = !report.findings.some((finding) => (0,catalogue/* isOf */.yW)(finding, ...INCOMPLETE));
    const issue = { id: settings.id, run, ...renderIssue(report, { complete, at: now, run }) };
    return { to: 'issue', issue, output: 'issue-url' };
}
const ISSUE = {
    name: 'issue',
    doors: ['action'],
    render: renderIssue,
    published: { called: 'the tracking issue', permission: 'issues: write', delivery: issue_deliveryOf },
};

// EXTERNAL MODULE: ./build/src/settings/options/derived.js + 2 modules
var derived = __webpack_require__(91057);
// EXTERNAL MODULE: ./build/src/report/sections/changes-json.js
var changes_json = __webpack_require__(41178);
// EXTERNAL MODULE: ./build/src/report/sections/effective-json.js
var effective_json = __webpack_require__(33754);
// EXTERNAL MODULE: ./build/src/report/sections/finding-json.js
var finding_json = __webpack_require__(71390);
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
            access: (agent.access?.own ?? []).map(({ document }) => document.file),
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
        changed_files: report.governed.map(({ file, status, previous }) => ({
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
        decision_log: report.decisionLog
            ? {
                rows: report.decisionLog.rows,
                counts: report.decisionLog.counts,
                final_hash: report.decisionLog.finalHash,
            }
            : null,
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
    published: {
        called: 'the report file',
        permission: '',
        delivery: (report, { settings: { reportFile: path } }) => path === undefined
            ? undefined
            : { to: 'file', path, text: `${(0,writing_escape/* jsonText */.s$)(toJson(report))}\n`, output: 'report-file' },
    },
};

// EXTERNAL MODULE: ./build/src/report/sections/changes-text.js
var changes_text = __webpack_require__(80051);
// EXTERNAL MODULE: ./build/src/report/sections/findings-text.js
var findings_text = __webpack_require__(92232);
// EXTERNAL MODULE: ./build/src/report/sections/run-time.js
var run_time = __webpack_require__(52501);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(57884);
// EXTERNAL MODULE: ./build/src/report/writing/history-words.js
var history_words = __webpack_require__(91110);
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
            ? group(`Findings without an agent: ${(0,findings_text/* countsText */.WN)(unattributed)}`, findingLines(unattributed))
            : []),
        ...(0,allowances/* exemptionLines */.RR)(report.agents).map((line) => `exemption: ${(0,writing_escape/* plain */.pj)(line)}`),
        ...(ignored === '' ? [] : [`ignored: ${(0,writing_escape/* plain */.pj)(ignored)}`]),
        ...report.notices.map((notice) => `notice: ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(notice, log_MAX_MESSAGE_LENGTH))}`),
        tail(report),
    ];
}
function head(report) {
    const headline = (0,sections_headline/* headlineOf */.g)(report);
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
    return (0,groups/* newFirst */.$h)(findings).flatMap((finding) => {
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
var summary = __webpack_require__(68520);
// EXTERNAL MODULE: ./build/src/report/surfaces/text.js
var surfaces_text = __webpack_require__(39471);
;// CONCATENATED MODULE: ./build/src/report/surfaces/list.js











const SURFACES = [
    surfaces_text/* TEXT */.a,
    OUTPUTS,
    LOG,
    JSON_REPORT,
    DECISIONS_FILE,
    ATTESTATION_FILE,
    summary/* SUMMARY */.$,
    CHECK_RUN,
    ANNOTATIONS,
    COMMENT,
    ISSUE,
];
const REPORT_FORMATS = SURFACES.flatMap((surface) => 'format' in surface ? [surface.format.flag] : []);
const PUBLISHED = SURFACES.flatMap((surface) => 'published' in surface ? [surface] : []);
function printReport(report, format, options) {
    const surface = SURFACES.find((entry) => 'format' in entry && entry.format.flag === format);
    if (surface === undefined || !('format' in surface))
        throw new Error(`no surface prints the format ${format}`);
    return surface.format.print(report, options);
}

// EXTERNAL MODULE: ./build/src/run/base-and-head/commits.js
var commits = __webpack_require__(73483);
// EXTERNAL MODULE: ./build/src/run/run.js + 80 modules
var run = __webpack_require__(34332);
// EXTERNAL MODULE: ./build/src/run/scope/named-paths.js
var named_paths = __webpack_require__(38459);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(71875);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/adapters/files/local-files.js
var local_files = __webpack_require__(15194);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(40159);
// EXTERNAL MODULE: ./build/src/cli/local-request.js + 1 modules
var local_request = __webpack_require__(46704);
;// CONCATENATED MODULE: ./build/src/cli/check-request.js





async function checkRequest(given, terminal) {
    const base = given.text('base');
    const request = (0,local_request/* localRequest */.r)(given, terminal, given.options(), { base });
    const org = given.value('org');
    const floors = org && (await (0,agent_input/* givenFloors */.Jq)(org, terminal.tree));
    const named = await namedPaths(given, terminal);
    return {
        ...request,
        purpose: 'check',
        source: { ...request.source, goesOnWithout: base === undefined },
        ...(floors && { floors }),
        ...(named && { named }),
    };
}
async function namedPaths(given, terminal) {
    const paths = given.positionals.map((file) => inFolder(file, terminal));
    const patterns = given.value('cards') ?? [];
    if (paths.length === 0 && patterns.length === 0)
        return undefined;
    const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
    return { paths, patterns, ...(files && { files }) };
}
function inFolder(file, { folder }) {
    const full = external_node_path_.resolve(folder, file);
    const relative = external_node_path_.relative(folder, full).split(external_node_path_.sep).join('/');
    if (relative.startsWith('..'))
        throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(file)} is outside the current folder`);
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
var command = __webpack_require__(84274);
// EXTERNAL MODULE: ./build/src/cli/local-adapters.js + 6 modules
var local_adapters = __webpack_require__(18530);
// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(8730);
// EXTERNAL MODULE: ./build/src/run/gate-policy/baseline.js
var baseline = __webpack_require__(47680);
;// CONCATENATED MODULE: ./build/src/cli/save-baseline.js





async function saveBaseline({ findings }, given, terminal) {
    const file = given.text('write-baseline');
    if (file === undefined)
        return;
    const expires = given.text('baseline-expires');
    if (expires !== undefined && (0,date/* timeOf */.n)(expires) === undefined)
        throw new cli_arguments/* UsageError */.eb(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
    await (0,local_files/* writeLocalFile */.t)(terminal.folder, file, (0,baseline/* writeBaseline */.B9)(findings, { now: (0,command/* nowOf */.Ic)(given), ...(expires !== undefined && { expires }) }));
    terminal.err(`wrote ${file}: commit the file, and name it under "baseline-file" in the configuration`);
}

// EXTERNAL MODULE: ./build/src/cli/save-decisions.js + 1 modules
var save_decisions = __webpack_require__(12508);
;// CONCATENATED MODULE: ./build/src/cli/check.js











const checkCommand = {
    name: 'check',
    positionals: '[paths…]',
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, 'check');
        const format = (0,command/* formatOf */.be)(given);
        const report = await reportOf(given, terminal);
        await saveBaseline(report, given, terminal);
        const file = given.text('decisions-file');
        if (file !== undefined && report.decisionLog)
            await (0,save_decisions/* saveLog */.s)(report.decisionLog, file, terminal);
        terminal.out(printReport(report, format, { colour: terminal.colour }));
        return exitCodeOf(report);
    },
};
async function reportOf(given, terminal) {
    const request = await checkRequest(given, terminal);
    const base = given.text('base');
    const { git, folder } = base === undefined ? {} : await (0,workspace/* openWorkspace */.O)(terminal.folder);
    if (base !== undefined && !git)
        throw new cli_arguments/* UsageError */.eb('--base needs a git repository, but this folder is not in one');
    if (base !== undefined && folder !== '')
        throw new cli_arguments/* UsageError */.eb('--base works only from the root of the repository');
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
function exitCodeOf({ verdict, conclusion }) {
    if (conclusion === 'success')
        return 0;
    return verdict === 'error' ? 2 : 1;
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

/***/ 33754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ effectiveToJson),
/* harmony export */   h: () => (/* binding */ exemptionToJson)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52958);
/* harmony import */ var _floors_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72911);
/* harmony import */ var _finding_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71390);



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
