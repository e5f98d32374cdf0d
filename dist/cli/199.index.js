export const id = 199;
export const ids = [199,653];
export const modules = {

/***/ 6199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/src/agents/tools.js + 24 modules
var agents_tools = __webpack_require__(3672);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/gate/judge-tree.js + 5 modules
var judge_tree = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/src/gate/relevance.js
var relevance = __webpack_require__(6190);
// EXTERNAL MODULE: ./build/src/gate/sides.js + 20 modules
var sides = __webpack_require__(3375);
;// CONCATENATED MODULE: ./build/src/report/changes-json.js
function changesToJson({ power, agents, letThrough }) {
    return {
        power,
        changes: agents.flatMap(({ changes }) => changes.map((change) => ({
            agent: change.agent,
            direction: change.direction,
            kind: change.kind,
            subject: change.subject,
            before: change.before,
            after: change.after,
            sentence: change.sentence,
            tools: change.tools,
            example: change.example ?? null,
            undecided: change.undecided ?? false,
            no_effect: change.noEffect ?? false,
            file: change.at?.file ?? null,
            line: lineOf(change.at),
            column: change.at?.range?.start.column ?? null,
            before_file: change.wasAt?.file ?? null,
            before_line: lineOf(change.wasAt),
        }))),
        coverage: agents.map(({ agent, coverage }) => ({ agent, before: coverage.before, after: coverage.after })),
        let_through: letThrough ?? null,
    };
}
function lineOf(location) {
    return location?.range?.start.line ?? null;
}

// EXTERNAL MODULE: ./build/src/judge/coverage.js
var judge_coverage = __webpack_require__(603);
// EXTERNAL MODULE: ./build/src/report/agents-table.js
var agents_table = __webpack_require__(9021);
// EXTERNAL MODULE: ./build/src/report/budget.js
var budget = __webpack_require__(5439);
// EXTERNAL MODULE: ./build/src/report/escape.js
var report_escape = __webpack_require__(6209);
// EXTERNAL MODULE: ./build/src/report/groups.js
var groups = __webpack_require__(662);
// EXTERNAL MODULE: ./build/src/report/links.js
var links = __webpack_require__(7713);
;// CONCATENATED MODULE: ./build/src/report/power-words.js



const CHANGES = (/* unused pure expression or super */ null && (['change', 'changes']));
const NAMED_AGENTS = 3;
const NAME_LENGTH = 100;
const SENTENCE_LENGTH = 300;
const POWER_SIGN = { widens: '▲', narrows: '▼', neutral: '·' };
function changesIn({ agents }, direction) {
    return agents.flatMap(({ changes }) => changes.filter((change) => change.direction === direction));
}
function deedOf(comparison) {
    const of = (power, status) => comparison.agents
        .filter((one) => one.power === power && status.includes(one.status))
        .map(({ agent }) => JSON.stringify((0,report_escape/* cut */.Jj)(agent, NAME_LENGTH)));
    const names = (list) => (0,groups/* someOf */.y)(list, NAMED_AGENTS);
    const added = of('widens', ['added']);
    const removed = of('widens', ['removed']);
    const more = of('widens', ['kept']);
    const less = of('narrows', ['kept', 'added', 'removed']);
    const deeds = [
        ...(more.length > 0 ? [`gives ${names(more)} more power`] : []),
        ...(added.length > 0 ? [`adds the ${added.length === 1 ? 'agent' : 'agents'} ${names(added)}`] : []),
        ...(removed.length > 0 ? [`removes the ${removed.length === 1 ? 'agent' : 'agents'} ${names(removed)}`] : []),
        ...(less.length > 0 ? [`takes power from ${names(less)}`] : []),
    ];
    return deeds.length < 2 ? (deeds[0] ?? 'changes no power') : `${deeds.slice(0, -1).join(', ')} and ${deeds.at(-1)}`;
}
function gainOf(comparison) {
    const widening = changesIn(comparison, 'widens');
    const [first] = widening;
    if (first === undefined)
        return '';
    const sentence = cut(first.sentence, SENTENCE_LENGTH);
    return widening.length === 1 ? sentence : `${counted(widening.length, CHANGES)} widen what may be done; the first: ${sentence}`;
}
function changeText(comparison) {
    if (comparison === undefined)
        return '';
    const count = (power) => comparison.changes.filter(({ direction }) => direction === power).length;
    const [more, less] = [count('widens'), count('narrows')];
    const words = [
        ...(more > 0 ? [`${POWER_SIGN.widens} ${more} wider`] : []),
        ...(less > 0 ? [`${POWER_SIGN.narrows} ${less} narrower`] : []),
    ];
    const is = words.length === 0 ? 'no change of power' : words.join(', ');
    return comparison.status === 'added' ? `new: ${is}` : is;
}

;// CONCATENATED MODULE: ./build/src/report/changes-section.js







const changes_section_CHANGES = ['change of power', 'changes of power'];
const WITHOUT = ['edit without effect on power', 'edits without effect on power'];
const SHORT = 300;
const FULL = 2_000;
const NAMED = 8;
function changeParts(report, rank) {
    const { comparison } = report;
    if (comparison === undefined || comparison.agents.length === 0)
        return [];
    const several = comparison.agents.length > 1;
    const items = (directions) => directions.flatMap((direction) => changesIn(comparison, direction)).map((change) => itemOf(report, change, several));
    const said = items(['widens', 'narrows']);
    const silent = items(['neutral']);
    const heading = `### What this change does\n\n${letThrough(comparison)}`;
    return [
        said.length > 0
            ? { kind: 'items', rank, open: heading, items: said, close: '\n', noun: changes_section_CHANGES }
            : { kind: 'fixed', text: `${heading}No change of power: nothing is allowed, or forbidden, that was not before.\n\n` },
        {
            kind: 'items',
            rank: rank + 1,
            open: `<details><summary>${(0,budget/* counted */.hS)(silent.length, WITHOUT)}</summary>\n\n`,
            items: silent,
            close: '\n</details>\n\n',
            noun: WITHOUT,
        },
    ];
}
function letThrough({ letThrough: label }) {
    return label === undefined ? '' : `The label ${(0,report_escape/* code */.aY)((0,report_escape/* cut */.Jj)(label, agents_table/* NAME_LENGTH */.xt))} lets it through.\n\n`;
}
function itemOf(report, change, several) {
    const whose = several ? `**${(0,report_escape/* inline */.mG)((0,report_escape/* cut */.Jj)(change.agent, agents_table/* NAME_LENGTH */.xt))}**: ` : '';
    const first = (most) => {
        const sentence = (0,report_escape/* cut */.Jj)(change.sentence, most);
        return `${POWER_SIGN[change.direction]} ${whose}${(0,report_escape/* prose */.CS)(sentence.slice(0, 1).toUpperCase() + sentence.slice(1))}`;
    };
    const where = placesOf(report, change);
    const short = () => `- ${first(SHORT)}${where === '' ? '' : ` — ${where}`}\n`;
    if (change.tools.length < 2)
        return { weight: 1, forms: [short] };
    const tools = (0,groups/* someOf */.y)(change.tools.map((tool) => (0,report_escape/* code */.aY)((0,report_escape/* cut */.Jj)(tool, agents_table/* NAME_LENGTH */.xt))), NAMED);
    return { weight: 1, forms: [short, () => `- ${first(FULL)}\\\n  Tools: ${tools}${where === '' ? '' : `\\\n  ${where}`}\n`] };
}
function placesOf(report, { at, wasAt }) {
    const is = at === undefined || at.file === '' ? [] : [(0,links/* placeLink */.aE)(report, at)];
    const line = wasAt?.range?.start.line;
    const was = wasAt === undefined ? [] : [`was ${(0,report_escape/* code */.aY)(`${(0,report_escape/* cut */.Jj)(wasAt.file, agents_table/* NAME_LENGTH */.xt)}${line === undefined ? '' : `:${line}`}`)}`];
    return [...is, ...was].join(' · ');
}
function renderChangesMarkdown(comparison) {
    const parts = changeParts({ comparison, staleFiles: new Set() }, 1);
    if (parts.length === 0)
        return '### What this change does\n\nNo change of power: no card and no policy changed.\n';
    const text = parts.map((part) => {
        if (part.kind === 'fixed')
            return part.text;
        if (part.kind === 'omissions' || part.items.length === 0)
            return '';
        return `${part.open}${part.items.map(({ forms }) => forms.at(-1)()).join('')}${part.close}`;
    });
    const coverage = comparison.agents.flatMap(({ agent, coverage: { before, after } }) => before === after ? [] : [`- ${(0,report_escape/* inline */.mG)((0,report_escape/* cut */.Jj)(agent, agents_table/* NAME_LENGTH */.xt))}: ${(0,judge_coverage/* showPercent */.X)(before)} → ${(0,judge_coverage/* showPercent */.X)(after)}\n`]);
    return `${text.join('')}${coverage.length === 0 ? '' : `### Coverage\n\n${coverage.join('')}`}`;
}

// EXTERNAL MODULE: ./build/src/report/colour.js
var colour = __webpack_require__(9454);
// EXTERNAL MODULE: ./build/src/report/headline.js
var headline = __webpack_require__(7210);
;// CONCATENATED MODULE: ./build/src/report/changes-text.js







const changes_text_SENTENCE_LENGTH = 4_000;
const changes_text_NAMED = 10;
const HEADS = { widens: 'Gives', narrows: 'Takes', neutral: 'Without effect on power' };
function renderChangesText(comparison, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const coverage = comparison.agents.flatMap(({ agent, coverage: { before, after } }) => before === after ? [] : [`  ${(0,report_escape/* plain */.pj)(agent)}: ${(0,judge_coverage/* showPercent */.X)(before)}, now ${(0,judge_coverage/* showPercent */.X)(after)}`]);
    return [
        paint.bold(`Power: ${comparison.power}`) + (comparison.power === 'neutral' ? '' : ` (this change ${(0,report_escape/* plain */.pj)(deedOf(comparison))})`),
        ...(comparison.power === 'neutral' ? ['  no change of power'] : []),
        '',
        ...changesText(comparison, paint),
        ...(coverage.length > 0 ? [paint.bold('Coverage'), ...coverage] : []),
    ]
        .join('\n')
        .trimEnd();
}
function changesText(comparison, paint) {
    const several = comparison.agents.length > 1;
    return ['widens', 'narrows', 'neutral'].flatMap((direction) => {
        const changes = changesIn(comparison, direction);
        return changes.length === 0
            ? []
            : [paint.bold(HEADS[direction]), ...changes.flatMap((change) => changeLines(change, several, paint)), ''];
    });
}
function changeLines(change, several, paint) {
    const { at, wasAt, tools } = change;
    const whose = several ? `${(0,report_escape/* plain */.pj)(change.agent)}: ` : '';
    const places = [at && (0,links/* placeText */.Z9)(at), wasAt && `was ${(0,links/* placeText */.Z9)(wasAt)}`].filter((place) => place !== undefined && place !== '' && place !== 'was ');
    return [
        `  ${POWER_SIGN[change.direction]} ${whose}${(0,report_escape/* plain */.pj)((0,headline/* capital */.Nx)((0,report_escape/* cut */.Jj)(change.sentence, changes_text_SENTENCE_LENGTH)))}`,
        ...(tools.length > 1 ? [`      tools: ${(0,report_escape/* plain */.pj)((0,groups/* someOf */.y)(tools, changes_text_NAMED))}`] : []),
        ...(places.length > 0 ? [`      ${paint.dim(places.join(', '))}`] : []),
    ];
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/world/trees.js
var world_trees = __webpack_require__(5707);
// EXTERNAL MODULE: ./build/src/world/workspace.js + 1 modules
var world_workspace = __webpack_require__(709);
// EXTERNAL MODULE: ./build/src/commands/arguments.js + 1 modules
var commands_arguments = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/evaluate.js
var evaluate = __webpack_require__(3653);
// EXTERNAL MODULE: ./build/src/commands/subject.js
var subject = __webpack_require__(4068);
;// CONCATENATED MODULE: ./build/src/commands/diff.js

















const diffCommand = {
    usage: 'diff <base> <head> [--card file] [--policy file] [--org file] [--tools list] [--agent name] [--environment name] [--format text|json|markdown]',
    notes: [
        'Both are commits of the repository that the command runs in, or both are card or policy files.',
        'It ends with 0 whatever the change does, and with 2 when the question could not be answered.',
    ],
    async run(args, terminal) {
        const given = (0,commands_arguments/* readArguments */.lR)(args, subject/* SUBJECT_OPTIONS */.mL);
        const format = (0,command/* formatOf */.be)(given);
        const [base, head, ...rest] = given.positionals;
        if (base === undefined || head === undefined || rest.length > 0)
            throw new commands_arguments/* UsageError */.eb('name two commits, or two files');
        const items = given.list('tools').flatMap(inputs/* splitList */.ry).map(inputs/* parseToolItem */.Vy);
        const { settings } = await (0,command/* localSettings */.f3)(given, terminal);
        const tools = items.length > 0 ? await (0,agents_tools/* readTools */.s)(items, terminal.tree, settings.aliases) : undefined;
        const isFile = (name) => name === '-' || (0,external_node_fs_.existsSync)(external_node_path_.resolve(terminal.folder, name));
        const answer = isFile(base) && isFile(head)
            ? await compareFiles(base, head, given, terminal, tools?.list)
            : await compareCommits(base, head, given, terminal, tools?.list);
        const failures = [...(tools?.findings.filter(({ blocking }) => blocking) ?? []), ...answer.failures];
        if (failures.length > 0 || answer.power === undefined)
            return (0,evaluate.refuse)(failures, terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out(JSON.stringify(changesToJson(answer.power), null, 2));
                break;
            case 'markdown':
                terminal.out(renderChangesMarkdown(answer.power).trimEnd());
                break;
            case 'text':
                terminal.out(renderChangesText(answer.power, { colour: terminal.colour }).trimEnd());
                break;
            default:
                format;
        }
        return 0;
    },
};
async function compareFiles(base, head, given, terminal, tools) {
    if (base === '-' && head === '-')
        throw new commands_arguments/* UsageError */.eb('standard input can be only one of the two files');
    const now = (0,command/* nowOf */.Ic)(given);
    const read = (file) => (0,subject/* readSubject */.$e)({ ...given, positionals: [file], list: (name) => (name === 'tools' ? [] : given.list(name)) }, terminal, now);
    const [was, is] = [await read(base), await read(head)];
    if (!was.agent || !is.agent)
        return { failures: [...was.failures, ...is.failures] };
    const name = given.text('agent') ?? is.agent.name;
    const found = (agent) => ({
        agents: [{ ...agent, name, identity: '', ...(tools && { tools }) }],
        identities: new Set(['']),
        findings: [],
    });
    return { power: (0,sides/* comparePower */.Ni)(found(was.agent), found(is.agent), [], []).power, failures: [] };
}
async function compareCommits(base, head, given, terminal, tools) {
    for (const option of ['card', 'policy', 'agent'])
        if (given.has(option))
            throw new commands_arguments/* UsageError */.eb(`--${option} is for comparing two files, and ${JSON.stringify(base)} is none`);
    const workspace = await (0,world_workspace/* openWorkspace */.O)(terminal.folder);
    const { git } = workspace;
    if (!git)
        throw new commands_arguments/* UsageError */.eb(`${JSON.stringify(base)} and ${JSON.stringify(head)} are no two files, and this folder is in no git repository`);
    const commitOf = async (name) => {
        const commit = await git.commit(name);
        if (commit === undefined)
            throw new commands_arguments/* UsageError */.eb(`${JSON.stringify(name)} is neither a file nor a commit of this repository`);
        return commit;
    };
    const [from, to] = [await commitOf(base), await commitOf(head)];
    const changes = await git.diff(from, to);
    if (changes === undefined)
        throw new commands_arguments/* UsageError */.eb(`git cannot compare ${JSON.stringify(base)} with ${JSON.stringify(head)}`);
    const trees = { base: new world_trees/* GitTree */.xn(git, from), head: new world_trees/* GitTree */.xn(git, to) };
    const before = await (0,command/* localSettings */.f3)(given, { ...terminal, tree: trees.base });
    const after = await (0,command/* localSettings */.f3)(given, { ...terminal, tree: trees.head });
    const org = given.list('org').flatMap(inputs/* splitList */.ry);
    const floors = org.length > 0 ? await (0,subject/* givenFloors */.Jq)(org, terminal.tree) : undefined;
    const relevances = [before, after].map(({ settings, configFile }) => (0,relevance/* relevanceOf */.pk)(changes, settings, configFile));
    const changed = new Set(relevances.flatMap(({ governed }) => governed.flatMap(relevance/* pathsOf */.wG)));
    const isWhole = relevances.some(({ everything }) => everything);
    const beneath = isWhole ? [] : await (0,relevance/* touchedReaches */.sH)([trees.base, trees.head], changed, before.settings);
    const occasion = {
        now: (0,command/* nowOf */.Ic)(given),
        context: 'cicd',
        elapsed: terminal.elapsed,
        changed,
        ...(floors && { floors: floors.floors }),
        ...(!isWhole && !beneath.includes('') && { within: changed, beneath }),
    };
    const sideOf = async (tree, side) => {
        const found = await (0,judge_tree/* agentsOf */.et)(tree, side.settings, occasion);
        return tools ? { ...found, agents: found.agents.map((agent) => ({ ...agent, tools })) } : found;
    };
    const [was, is] = [await sideOf(trees.base, before), await sideOf(trees.head, after)];
    const failures = [before.failures, after.failures, floors?.findings ?? [], was.findings, is.findings]
        .flat()
        .filter(({ blocking }) => blocking);
    if (failures.length > 0)
        return { failures: [...failures, couldNotCompare()] };
    return { power: (0,sides/* comparePower */.Ni)(was, is, changes, []).power, failures: [] };
}
function couldNotCompare() {
    return (0,finding/* findingIn */.jl)('could-not-evaluate', '', 'what the change does cannot be said while files on one of its sides do not load', {
        help: 'mend them, or compare commits in which they load',
    });
}


/***/ }),

/***/ 3653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluateCommand: () => (/* binding */ evaluateCommand),
/* harmony export */   isAboutFiles: () => (/* binding */ isAboutFiles),
/* harmony export */   notJudged: () => (/* binding */ notJudged),
/* harmony export */   refuse: () => (/* binding */ refuse)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(267);
/* harmony import */ var _judge_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1602);
/* harmony import */ var _report_evaluation_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3558);
/* harmony import */ var _report_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7912);
/* harmony import */ var _report_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7713);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3146);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(198);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4356);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2925);
/* harmony import */ var _local_report_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7946);
/* harmony import */ var _subject_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4068);












const evaluateCommand = {
    usage: 'evaluate <card|policy> [--card file] [--policy file] [--org file] [--tools list] [--agent name] [--min-coverage n] [--strict] [--context name] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,_arguments_js__WEBPACK_IMPORTED_MODULE_7__/* .readArguments */ .lR)(args, { ..._subject_js__WEBPACK_IMPORTED_MODULE_10__/* .SUBJECT_OPTIONS */ .mL, 'min-coverage': 'text', strict: 'switch', context: 'text' });
        const format = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .formatOf */ .be)(given);
        const now = (0,_command_js__WEBPACK_IMPORTED_MODULE_8__/* .nowOf */ .Ic)(given);
        const context = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .oneOf */ .yL)('--context', given.text('context'), _judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .CONTEXTS */ .Jo) ?? 'cicd';
        const minCoverage = (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)('--min-coverage', given.text('min-coverage'));
        const subject = await (0,_subject_js__WEBPACK_IMPORTED_MODULE_10__/* .readSubject */ .$e)(given, terminal, now);
        const settings = { ...subject.settings, ...(minCoverage !== undefined && { minCoverage }) };
        if (!subject.agent)
            return refuse(subject.failures, terminal, format === 'json');
        const report = (0,_gate_judge_agent_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeAgent */ .Z)(subject.agent, subject.ofFiles, settings, { now, context, elapsed: terminal.elapsed });
        const failures = [...subject.failures, ...notJudged(report, terminal)];
        if (failures.length > 0)
            return refuse(failures, terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out(JSON.stringify(report.response, null, 2));
                for (const finding of report.findings.filter(isAboutFiles))
                    terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
                break;
            case 'markdown':
                terminal.out((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .renderSummary */ .B)((0,_local_report_js__WEBPACK_IMPORTED_MODULE_9__/* .localReport */ .Q)({ agents: [report], scope: 'changed', ...(given.text('now') !== undefined && { now }) }, settings, terminal)));
                break;
            case 'text':
                terminal.out((0,_report_evaluation_text_js__WEBPACK_IMPORTED_MODULE_3__/* .renderEvaluationText */ .C)(report, { colour: terminal.colour }).trimEnd());
                break;
            default:
                format;
        }
        if (report.verdict === 'fail' || report.verdict === 'error')
            return 1;
        return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
    },
};
function isAboutFiles(finding) {
    return finding.severity !== 'note' && finding.tool === undefined;
}
function notJudged(report, terminal) {
    const blocking = report.findings.filter((finding) => finding.blocking);
    if (blocking.length > 0)
        return blocking;
    if (report.evaluation?.governed)
        return [];
    const file = report.agent.card?.place.document.file ?? '';
    return [
        (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIn */ .jl)('could-not-evaluate', file, 'there is no policy, so no tool can be judged', {
            help: `give the policy with --policy, or write one with "${terminal.command} init"`,
        }),
    ];
}
function refuse(failures, terminal, json) {
    if (json)
        terminal.out(JSON.stringify({ verdict: 'error', findings: failures.map(_report_json_js__WEBPACK_IMPORTED_MODULE_11__/* .findingToJson */ .NM) }, null, 2));
    else {
        for (const finding of failures) {
            const { file, range } = finding.location;
            const isNamed = file === '' || (!range && finding.message.includes(JSON.stringify(file)));
            const place = isNamed ? '' : `${(0,_report_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(finding.location)}: `;
            terminal.err(`error: ${place}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
        }
    }
    return 2;
}


/***/ }),

/***/ 3558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ renderExplanationText),
/* harmony export */   C: () => (/* binding */ renderEvaluationText)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _judge_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8117);
/* harmony import */ var _judge_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1602);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9021);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5439);
/* harmony import */ var _colour_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9454);
/* harmony import */ var _coverage_section_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3118);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6209);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(662);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7210);
/* harmony import */ var _run_time_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9931);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5797);
/* harmony import */ var _tools_table_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4046);













const LISTED = 12;
const EXAMPLES = 3;
const NAME_LENGTH = 80;
const VIOLATIONS = ['violation', 'violations'];
function renderEvaluationText(agent, options) {
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .paintOf */ .M)(options);
    const { evaluation } = agent;
    const lines = [
        paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
        ...(evaluation ? factLines(agent, evaluation) : []),
        '',
        ...(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .findingsText */ ._g)([...agent.findings].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg), paint, 'counted'),
        ...(evaluation ? toolLines(evaluation, paint) : []),
        ...gapLines(agent, paint),
    ];
    return lines.join('\n').trimEnd();
}
function verdictLine(one) {
    const { agent, verdict, evaluation } = one;
    const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(agent.name, NAME_LENGTH));
    if (evaluation === undefined)
        return `${name}: ${verdict}: its files could not be read far enough to judge it`;
    if (!evaluation.governed)
        return `${name}: ${verdict}: no policy governs this agent, so no tool was judged`;
    if (agent.tools === undefined)
        return `${name}: ${verdict}: no tool list is known, so only files and coverage were judged`;
    const { violations, warnings } = evaluation;
    const found = [
        violations.length === 0 ? 'no violation' : `${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(violations.length, VIOLATIONS)} (${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .violationsText */ .gy)(evaluation)})`,
        ...(warnings.length === 0 ? [] : [(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(warnings.length, _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .WARNINGS */ .e8)]),
    ];
    const others = (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .otherErrors */ .ef)(one);
    const rest = others === 0 ? '' : `; ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(others, ['other error', 'other errors'])}`;
    return `${name}: ${verdict}: ${found.join(', ')} among ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(evaluation.decisions.length, _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOLS */ .It)}${rest}`;
}
function factLines(one, evaluation) {
    const { agent } = one;
    const policy = agent.policy?.place.document.file;
    const gaps = evaluation.coverage.unmapped.length;
    const rows = [
        ['  Coverage', `${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .coverageText */ ._)(one)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${gaps} to map, see below` : ''}`],
        ...(agent.card
            ? [['  Card', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(agent.card.place.document.file)}${policy === agent.card.place.document.file ? ', with the policy' : ''}`]]
            : []),
        ...(policy === undefined || policy === agent.card?.place.document.file
            ? []
            : [['  Policy', `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(policy)}${agent.policy?.name === undefined ? '' : ` (${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .policyId */ .iT)(agent) ?? '')})`}`]]),
        ...(agent.tools?.sources ?? []).map((source) => ['  Tools', (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(source)]),
        ...(evaluation.governed ? [['  Run time', (0,_run_time_js__WEBPACK_IMPORTED_MODULE_11__/* .modeSentence */ .DO)(evaluation)]] : []),
    ];
    return (0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .Y)(rows);
}
function toolLines(evaluation, paint) {
    if (evaluation.decisions.length === 0)
        return [];
    const blocks = _tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .OUTCOMES */ .im.flatMap((outcome) => {
        const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
        if (decisions.length === 0)
            return [];
        const title = `${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeWords */ .wX)(outcome)}: ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(decisions.length, _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOLS */ .It)}`;
        const rows = decisions.length <= LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
        return [paint.bold(`  ${title}`), ...(0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .Y)(rows)];
    });
    return [paint.bold('Tools'), ...blocks, ''];
}
function toolRow(decision, evaluation) {
    return [`    ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH))}`, deciderText(decision, evaluation)];
}
function deciderRows(decisions, evaluation) {
    const deciders = new Map();
    for (const decision of decisions) {
        const decider = deciderText(decision, evaluation);
        const name = (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH));
        const names = deciders.get(decider);
        if (names)
            names.push(name);
        else
            deciders.set(decider, [name]);
    }
    return [...deciders].map(([decider, tools]) => [
        `    ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_10__/* .counted */ .hS)(tools.length, _headline_js__WEBPACK_IMPORTED_MODULE_6__/* .TOOLS */ .It)}`,
        decider,
        `such as ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_12__/* .someOf */ .y)(tools, EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
    ]);
}
function deciderText(decision, evaluation) {
    const { decided_by } = (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(decision, evaluation.defaults);
    if (decided_by)
        return `by ${byText(decided_by)}`;
    return evaluation.governed ? `by ${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .byDefault */ .Ri)(decision, evaluation.defaults)}` : 'no policy governs it';
}
function byText({ file, line, name }) {
    return `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(name, NAME_LENGTH)))} at ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(file)}:${line}`;
}
function gapLines({ agent, evaluation, findings }, paint) {
    const { policy } = agent;
    if (findings.some(({ rule }) => rule === 'unmapped-action'))
        return [];
    if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0)
        return [];
    const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(policy.place.document.file)}`;
    return [
        paint.bold('Bounded actions that nothing maps'),
        `  add under ${where}, and name the tools:`,
        ...evaluation.coverage.unmapped.flatMap((action) => (0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .barred */ .fP)((0,_coverage_section_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingStub */ .he)(action.value, policy), paint)),
    ];
}
function renderExplanationText(decision, evaluation, options) {
    const paint = (0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .paintOf */ .M)(options);
    const { decided_by, also_matched } = (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(decision, evaluation.defaults);
    const violations = evaluation.violations.filter((violation) => violation.decision === decision);
    const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
    const rows = [
        ['  decided by', decided_by ? byText(decided_by) : (0,_tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .byDefault */ .Ri)(decision, evaluation.defaults)],
        ...also_matched.map((other) => ['  also matched', byText(other)]),
        ...violations.map((violation) => ['  violation', `${violation.severity}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(reasonOf(violation))}`]),
        ...warnings.map((warning) => [
            '  warning',
            (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)(warning.type === 'unmapped' ? (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(warning.decision) : (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationReason */ .ch)(warning.trigger)),
        ]),
        [
            '  at run time',
            evaluation.governed ? ((0,_run_time_js__WEBPACK_IMPORTED_MODULE_11__/* .runTimeEffects */ .Zd)(evaluation).get(decision) ?? 'allowed') : 'not known: no policy governs this agent',
        ],
    ];
    const verdict = violations.some(({ severity }) => (0,_judge_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, 'high'))
        ? 'fail'
        : violations.length + warnings.length > 0
            ? 'warn'
            : 'pass';
    const title = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .cut */ .Jj)(decision.tool.canonical, NAME_LENGTH))}: ${(0,_tools_table_js__WEBPACK_IMPORTED_MODULE_8__/* .outcomeWords */ .wX)(decision.outcome)}`;
    return [paint.verdict(verdict, paint.bold(title)), ...(0,_colour_js__WEBPACK_IMPORTED_MODULE_9__/* .columns */ .Y)(rows)].join('\n');
}
function reasonOf(violation) {
    switch (violation.type) {
        case 'forbidden':
            return `forbidden by ${JSON.stringify(violation.rule.pattern.text)}: ${violation.rule.reason}`;
        case 'escalation':
            return `denied by ${JSON.stringify(violation.trigger.text)}: ${violation.trigger.reason}`;
        case 'capability_exceeded':
            return (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .exceededReason */ .QD)(violation.decision);
        case 'unmapped':
            return (0,_judge_response_js__WEBPACK_IMPORTED_MODULE_2__/* .unmappedReason */ .le)(violation.decision);
        default:
            return violation;
    }
}


/***/ })

};
