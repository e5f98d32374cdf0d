export const id = 202;
export const ids = [202];
export const modules = {

/***/ 5202:
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
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/finding/fingerprint.js
var fingerprint = __webpack_require__(6231);
// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(3339);
;// CONCATENATED MODULE: ./build/src/gate/baseline.js




const SCHEMA = 'card-gate-baseline/1';
const NEVER = ['widening', 'coverage-drop', 'ignore-expired', 'ignore-unused', 'baseline-expired', 'baseline-unused'];
function mayBeNamed({ rule, blocking }) {
    return !blocking && !NEVER.includes(rule);
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
    return `${JSON.stringify({ schema: SCHEMA, created, ...(expires !== undefined && { expires }), findings: entries }, null, 2)}\n`;
}
async function readBaseline(tree, file) {
    const broken = (why) => ({
        findings: [
            (0,finding/* findingIn */.jl)('configuration', file, `the baseline file ${JSON.stringify(file)} ${why}`, {
                help: 'write it anew with "check --write-baseline", or take "baseline-file" out',
            }),
        ],
    });
    const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
    if (read.kind === 'absent')
        return broken(`does not exist in ${tree.label}`);
    if (read.kind !== 'bytes')
        return broken(read.kind === 'refused' ? `cannot be read: ${read.reason}` : 'is too large');
    let data;
    try {
        data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(read.bytes));
    }
    catch {
        return broken('is not JSON');
    }
    const { schema, expires, findings } = (typeof data === 'object' && data !== null ? data : {});
    if (schema !== SCHEMA)
        return broken(`does not say "schema": ${JSON.stringify(SCHEMA)}`);
    if (!Array.isArray(findings) || !findings.every((one) => typeof one?.fingerprint === 'string'))
        return broken('has no list "findings" whose entries have a "fingerprint"');
    if (expires !== undefined && (typeof expires !== 'string' || (0,date/* timeOf */.n)(expires) === undefined))
        return broken('has an "expires" that is no RFC 3339 date');
    const counts = new Map();
    for (const { fingerprint } of findings)
        counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
    return { baseline: { file, counts, ...(typeof expires === 'string' && { expires }) }, findings: [] };
}
function accept(findings, baseline, now, judgedEverything) {
    const { file, counts, expires } = baseline;
    if (expires !== undefined && (0,date/* timeOf */.n)(expires) <= now.getTime()) {
        const message = `the baseline file ${JSON.stringify(file)} expired on ${JSON.stringify(expires)}, and everything in it counts again`;
        return { findings, about: [(0,finding/* findingIn */.jl)('baseline-expired', file, message, { help: 'mend what it names, or write it anew' })] };
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
    const entries = unused === 1 ? 'one entry' : `${unused} entries`;
    const message = `${entries} of the baseline file ${JSON.stringify(file)} ${unused === 1 ? 'meets' : 'meet'} no finding any more`;
    return {
        findings: marked,
        about: [(0,finding/* findingIn */.jl)('baseline-unused', file, message, { help: 'write it anew, so that nothing comes back unseen' })],
    };
}

// EXTERNAL MODULE: ./build/src/gate/history.js + 17 modules
var gate_history = __webpack_require__(6444);
// EXTERNAL MODULE: ./build/src/gate/judge-agent.js + 1 modules
var judge_agent = __webpack_require__(267);
// EXTERNAL MODULE: ./build/src/gate/judge-tree.js + 5 modules
var judge_tree = __webpack_require__(7560);
// EXTERNAL MODULE: ./build/src/gate/relevance.js
var gate_relevance = __webpack_require__(6190);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/model/agent.js
var model_agent = __webpack_require__(1626);
// EXTERNAL MODULE: ./build/src/composition/compose.js + 1 modules
var compose = __webpack_require__(3661);
// EXTERNAL MODULE: ./build/src/composition/exempting.js
var exempting = __webpack_require__(5817);
// EXTERNAL MODULE: ./build/src/composition/exemptions.js
var composition_exemptions = __webpack_require__(1878);
;// CONCATENATED MODULE: ./build/src/composition/about-exemptions.js






function exemptionFindings(written, agents, now, knowsAll) {
    const { exemptions, findings } = (0,composition_exemptions/* readExemptions */.F)(written, now);
    return [...findings, ...exemptions.flatMap((exemption) => aboutExemption(exemption, agents, knowsAll))];
}
function aboutExemption(exemption, agents, knowsAll) {
    const named = agents.filter(({ name }) => name === exemption.agent);
    if (named.length === 0) {
        if (!knowsAll)
            return [];
        const message = `there is no agent ${(0,words/* quoted */.TL)(exemption.agent)}, so its exemption from ${(0,words/* quoted */.TL)(exemption.section)} meets nothing`;
        return [(0,finding/* findingAt */.dz)('exemption', { at: exemption.place, message, help: 'mend the name, or take the exemption out' })];
    }
    return named.flatMap((agent) => {
        const missed = (0,exempting/* unmet */.i)((0,compose/* wholeFloor */.K)((0,model_agent/* ownParts */.F)(agent), agent.floors ?? []), exemption);
        const findings = missed.map((at) => (0,finding/* findingAt */.dz)('exemption', {
            at,
            message: `the exemption of ${(0,words/* quoted */.TL)(agent.name)} from ${(0,words/* quoted */.TL)(exemption.section)} meets no rule of its floors here`,
            help: 'take it out: there is nothing to be exempt from',
        }, agent.name));
        if (exemption.section !== 'all' || missed.length > 0)
            return findings;
        const message = `${(0,words/* quoted */.TL)(agent.name)} is exempt from its whole floor until ${(0,words/* quoted */.TL)(exemption.expiresAt)}: ${exemption.reason.replace(/\s+/g, ' ')}`;
        return [
            (0,finding/* findingAt */.dz)('exempt-all', { at: exemption.place, message, help: 'name the sections and patterns that it needs instead' }, agent.name),
        ];
    });
}

// EXTERNAL MODULE: ./build/src/judge/verdict.js
var verdict = __webpack_require__(6972);
// EXTERNAL MODULE: ./build/src/judge/coverage.js
var coverage = __webpack_require__(603);
;// CONCATENATED MODULE: ./build/src/gate/coverage-change.js


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
    const message = `coverage fell from ${(0,coverage/* showPercent */.X)(before)} to ${after === null ? 'unknown' : (0,coverage/* showPercent */.X)(after)}; it may lose at most ${maximum} percentage points`;
    return [(0,finding/* findingAt */.dz)('coverage-drop', { at, on: 'key', message, help: 'map the actions that are listed as unmapped' }, agent.name)];
}

// EXTERNAL MODULE: ./build/src/agents/patterns.js
var patterns = __webpack_require__(1837);
// EXTERNAL MODULE: ./build/src/finding/catalogue.js
var catalogue = __webpack_require__(3494);
;// CONCATENATED MODULE: ./build/src/gate/ignores.js




function applyIgnores(findings, entries, now) {
    const tests = entries.map((entry) => testOf(entry, now));
    const counts = entries.map(() => 0);
    const kept = findings.filter((finding) => {
        const by = tests.findIndex((takes) => takes(finding));
        if (by !== -1)
            counts[by] += 1;
        return by === -1;
    });
    const ignored = entries.flatMap(({ rule, path, reason }, index) => {
        const count = counts[index];
        return count === 0 ? [] : [{ rule, ...(path !== undefined && { path }), reason, count }];
    });
    return { kept, ignored };
}
function ignoreFindings(findings, entries, now, judgedEverything) {
    return entries.flatMap((entry) => {
        const what = `ignoring ${JSON.stringify(entry.rule)}${entry.path === undefined ? '' : ` in ${JSON.stringify(entry.path)}`}`;
        if (isExpired(entry, now)) {
            const message = `${what} ended on ${JSON.stringify(entry.expires.value)}, so that its findings are back`;
            return [
                (0,finding/* findingAt */.dz)('ignore-expired', {
                    at: entry.expires.place,
                    message,
                    help: 'mend what it was for, or decide anew and write a later day',
                }),
            ];
        }
        if (!judgedEverything || findings.some(testOf(entry, now)))
            return [];
        return [(0,finding/* findingAt */.dz)('ignore-unused', { at: entry.place, message: `${what} meets no finding`, help: 'take the entry out' })];
    });
}
function testOf(entry, now) {
    if (isExpired(entry, now))
        return () => false;
    const isBelow = entry.path === undefined ? () => true : (0,patterns/* fileMatcher */.tH)(entry.path);
    return (finding) => finding.rule === entry.rule &&
        finding.blocking !== true &&
        !(0,catalogue/* isFixed */.zZ)(finding.rule) &&
        (entry.agent === undefined || finding.agent === entry.agent) &&
        isBelow(finding.location.file);
}
function isExpired({ expires }, now) {
    return expires !== undefined && ((0,date/* timeOf */.n)(expires.value) ?? 0) <= now.getTime();
}

;// CONCATENATED MODULE: ./build/src/gate/new-findings.js

function markNew(head, base, renames) {
    const left = new Map();
    for (const finding of base) {
        const key = (0,fingerprint/* fingerprintOf */.a)(finding, renames);
        left.set(key, (left.get(key) ?? 0) + 1);
    }
    return head.map((finding) => {
        if (finding.isNew !== undefined)
            return finding;
        const key = (0,fingerprint/* fingerprintOf */.a)(finding);
        const count = left.get(key) ?? 0;
        if (count > 0)
            left.set(key, count - 1);
        return { ...finding, isNew: count === 0 };
    });
}

// EXTERNAL MODULE: ./build/src/gate/sides.js + 21 modules
var gate_sides = __webpack_require__(4402);
;// CONCATENATED MODULE: ./build/src/gate/widening.js
const SEVERITY = { allow: 'note', warn: 'warning', fail: 'error' };
function severityOf({ widening, severity }) {
    const own = severity.get('widening');
    return own === undefined ? SEVERITY[widening] : own === 'off' ? 'note' : own;
}
function wouldBlock(settings) {
    const severity = severityOf(settings);
    return (severity === 'error' && settings.failOn !== 'never') || (severity === 'warning' && settings.failOn === 'warn');
}
async function answerTo(power, settings, labels) {
    const severity = severityOf(settings);
    if (power.power !== 'widens' || !wouldBlock(settings))
        return { severity, help: 'make sure that this is meant, or take it back' };
    const label = settings.wideningLabel;
    if (label === undefined)
        return { severity, help: 'take it back, or name a "widening-label" in the configuration that lets through what is meant' };
    const named = JSON.stringify(label);
    if (labels === undefined)
        return {
            severity,
            help: 'take it back: this event has no pull request whose label could let it through',
            notice: `the label ${named} was not looked for: this event has no pull request`,
        };
    const read = await labels();
    if (read.kind === 'unreadable')
        return {
            severity,
            help: 'take it back, or give the job the permission "pull-requests: read", so that the labels can be read',
            notice: `the labels of the pull request could not be read, so none lets the widening through: ${read.why}`,
        };
    if (read.names.has(label))
        return { severity: 'note', letThrough: label, help: `the label ${named} lets it through` };
    return { severity, help: `take it back, or have somebody who may decide it set the label ${named}` };
}
function wideningFindings({ agents }, { severity, help }) {
    return agents.flatMap(({ changes }) => changes.filter(({ direction }) => direction === 'widens').map((change) => findingOf(change, severity, help)));
}
function findingOf(change, severity, help) {
    const { at, wasAt, agent, sentence } = change;
    return {
        rule: 'widening',
        severity,
        message: sentence,
        help,
        location: at ?? { file: wasAt?.file ?? '', pointer: '' },
        agent,
        related: [],
        isNew: true,
    };
}

;// CONCATENATED MODULE: ./build/src/gate/weigh.js











async function weigh(weighing) {
    const { judgement, settings, now, sides, judgedEverything } = weighing;
    const compared = sides && (await (0,gate_sides/* compareSides */.GQ)(sides));
    const answer = compared && (await answerTo(compared.power, settings, weighing.labels));
    const after = sides?.after ?? settings;
    const present = compared?.present ?? judgement.agents.map(({ agent }) => agent);
    const added = [
        ...judgement.agents.flatMap(({ agent }) => dropOf(agent, compared, settings)),
        ...exemptionFindings(after.exemptions, present, now, judgedEverything),
    ];
    const withComparison = judgement.agents.map((one) => {
        const comparison = compared?.byIdentity.get(one.agent.identity);
        return comparison ? { ...one, comparison } : one;
    });
    const told = (0,judge_tree/* withTheirFindings */.ZW)(withComparison, [
        ...judgement.loose,
        ...(0,judge_agent/* select */.L)(added, settings),
        ...(compared && answer ? wideningFindings(compared.power, answer) : []),
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
        ...(compared && { comparison: { ...compared.power, ...(answer?.letThrough !== undefined && { letThrough: answer.letThrough }) } }),
        ...(ignored.length > 0 && { ignored }),
        notices: answer?.notice === undefined ? [] : [answer.notice],
    };
}
function dropOf(agent, compared, { maxCoverageDrop }) {
    const comparison = compared?.byIdentity.get(agent.identity);
    return comparison && maxCoverageDrop !== undefined ? coverageDrop(agent, comparison, maxCoverageDrop) : [];
}
function renamesOf({ changes }, { renamed }) {
    return {
        files: new Map(changes.flatMap(({ file, previous }) => (previous === undefined ? [] : [[previous, file]]))),
        agents: renamed,
    };
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
    return findings.map((finding) => finding.rule === 'low-coverage' && finding.agent !== undefined ? { ...finding, isNew: counts.get(finding.agent) ?? true } : finding);
}
function regroup(agents, findings, onlyNew) {
    const names = new Set(agents.map(({ agent }) => agent.name));
    return {
        agents: agents.map((one) => {
            const own = findings.filter(({ agent }) => agent === one.agent.name).sort(finding/* compareFindings */.Eg);
            return { ...one, findings: own, verdict: verdictOf(one, own, onlyNew) };
        }),
        loose: findings.filter(({ agent }) => agent === undefined || !names.has(agent)).sort(finding/* compareFindings */.Eg),
    };
}
function verdictOf(one, findings, onlyNew) {
    const counting = (0,verdict/* gating */.JQ)(findings, onlyNew);
    const ofFindings = counting.map(verdict/* verdictOfFinding */.qg);
    if (counting.length < findings.length)
        return (0,verdict/* worst */.QZ)(ofFindings);
    return (0,verdict/* worst */.QZ)([one.evaluation?.verdict ?? 'pass', ...(one.history ? [one.history.history.verdict] : []), ...ofFindings]);
}
function formerExcuses({ before, settings }, { former, baseFindings }, now, judgedEverything) {
    return (0,judge_agent/* select */.L)([
        ...exemptionFindings(before.exemptions, former, now, judgedEverything),
        ...ignoreFindings(baseFindings, before.ignore, now, judgedEverything),
    ], settings);
}

// EXTERNAL MODULE: ./build/src/report/json.js
var json = __webpack_require__(7912);
// EXTERNAL MODULE: ./build/src/report/summary.js + 3 modules
var summary = __webpack_require__(3146);
// EXTERNAL MODULE: ./build/src/report/text.js + 1 modules
var report_text = __webpack_require__(5797);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings_settings = __webpack_require__(5182);
// EXTERNAL MODULE: ./build/src/world/paths.js
var paths = __webpack_require__(5718);
;// CONCATENATED MODULE: ./build/src/world/overlay-tree.js


class OverlayTree {
    label;
    #head;
    #base;
    #touched;
    #gone;
    #new;
    constructor(head, base, changes) {
        this.label = base.label;
        this.#head = head;
        this.#base = base;
        this.#touched = new Set(changes.flatMap(({ file, previous }) => (previous === undefined ? [file] : [file, previous])));
        const before = new Set(changes.flatMap(({ file, status, previous }) => (status === 'added' ? [] : [previous ?? file])));
        this.#gone = [...before];
        this.#new = new Set([...this.#touched].filter((file) => !before.has(file)));
    }
    async list() {
        const files = await this.#head.list();
        return [...new Set([...files.filter((file) => !this.#new.has(file)), ...this.#gone])].sort(finding/* compareText */.n6);
    }
    async read(file, maxBytes) {
        const plain = (0,paths/* plainPath */.s1)(file) ?? file;
        if (this.#new.has(plain))
            return { kind: 'absent' };
        return (this.#touched.has(plain) ? this.#base : this.#head).read(file, maxBytes);
    }
    async open(file) {
        const plain = (0,paths/* plainPath */.s1)(file) ?? file;
        if (this.#new.has(plain))
            return { kind: 'absent' };
        const tree = this.#touched.has(plain) ? this.#base : this.#head;
        if (tree.open)
            return tree.open(file);
        const read = await tree.read(file, Number.MAX_SAFE_INTEGER);
        switch (read.kind) {
            case 'bytes':
                return { kind: 'stream', chunks: chunksOf(read.bytes) };
            case 'too-large':
                return { kind: 'refused', reason: 'it is too large' };
            case 'absent':
            case 'refused':
                return read;
            default:
                return read;
        }
    }
    async prefetch(files) {
        await this.#base.prefetch?.(files.filter((file) => this.#touched.has(file) && !this.#new.has(file)));
        await this.#head.prefetch?.(files.filter((file) => !this.#touched.has(file)));
    }
}
async function* chunksOf(bytes) {
    yield bytes;
}

// EXTERNAL MODULE: ./build/src/world/trees.js
var trees = __webpack_require__(5707);
// EXTERNAL MODULE: ./build/src/world/workspace.js + 1 modules
var world_workspace = __webpack_require__(709);
// EXTERNAL MODULE: ./build/src/commands/arguments.js + 1 modules
var commands_arguments = __webpack_require__(4356);
// EXTERNAL MODULE: ./build/src/commands/command.js
var command = __webpack_require__(2925);
// EXTERNAL MODULE: ./build/src/commands/local-api.js
var local_api = __webpack_require__(2038);
// EXTERNAL MODULE: ./build/src/commands/local-report.js
var local_report = __webpack_require__(7946);
// EXTERNAL MODULE: ./build/src/commands/subject.js
var subject = __webpack_require__(4068);
;// CONCATENATED MODULE: ./build/src/commands/check.js
























const checkCommand = {
    usage: 'check [paths…] [--base commit] [--cards pattern] [--org file] [--tools list] [--traces files] [--api] [--environment name] [--fail-on fail|warn|never] [--min-coverage n] [--max-coverage-drop n] [--only-new] [--widening allow|warn|fail] [--baseline-file file] [--write-baseline file [--baseline-expires date]] [--format text|json|markdown]',
    async run(args, terminal) {
        const given = (0,commands_arguments/* readArguments */.lR)(args, {
            base: 'text',
            cards: 'list',
            org: 'list',
            tools: 'list',
            traces: 'list',
            api: 'switch',
            environment: 'text',
            'fail-on': 'text',
            'min-coverage': 'text',
            'max-coverage-drop': 'text',
            'on-no-cards': 'text',
            'only-new': 'switch',
            widening: 'text',
            'baseline-file': 'text',
            'write-baseline': 'text',
            'baseline-expires': 'text',
        });
        const format = (0,command/* formatOf */.be)(given);
        const now = (0,command/* nowOf */.Ic)(given);
        const cards = given.list('cards').flatMap(inputs/* splitList */.ry);
        const tools = given.list('tools').flatMap(inputs/* splitList */.ry).map(inputs/* parseToolItem */.Vy);
        const traces = given.list('traces').flatMap(inputs/* splitList */.ry).map(inputs/* traceItem */.tE);
        const failOn = (0,inputs/* oneOf */.yL)('--fail-on', given.text('fail-on'), settings_settings/* FAIL_ON */.d$);
        const minCoverage = (0,inputs/* percent */.KN)('--min-coverage', given.text('min-coverage'));
        const maxDrop = (0,inputs/* percent */.KN)('--max-coverage-drop', given.text('max-coverage-drop'));
        const widening = (0,inputs/* oneOf */.yL)('--widening', given.text('widening'), settings_settings/* WIDENING */.Ah);
        const baselineFile = given.text('baseline-file');
        const onNoCards = (0,inputs/* oneOf */.yL)('--on-no-cards', given.text('on-no-cards'), settings_settings/* ON_NO_CARDS */.Yy);
        const options = {
            ...(cards.length > 0 && { cards }),
            ...(tools.length > 0 && { tools }),
            ...(traces.length > 0 && { traces }),
            ...(failOn && { 'fail-on': failOn }),
            ...(minCoverage !== undefined && { 'min-coverage': minCoverage }),
            ...(maxDrop !== undefined && { 'max-coverage-drop': maxDrop }),
            ...(onNoCards && { 'on-no-cards': onNoCards }),
            ...(given.has('only-new') && { 'only-new': true }),
            ...(widening && { widening }),
            ...(baselineFile !== undefined && { 'baseline-file': baselineFile }),
        };
        const org = given.list('org').flatMap(inputs/* splitList */.ry);
        const { settings, failures, configFile } = await (0,command/* localSettings */.f3)(given, terminal, options);
        const paths = given.positionals.map((file) => inFolder(file, terminal));
        const compared = await compareWith(given, terminal, { settings, configFile, options });
        const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
        const floors = org.length > 0 ? await (0,subject/* givenFloors */.Jq)(org, terminal.tree) : undefined;
        const within = withinOf(files, compared);
        const occasion = {
            now,
            context: 'cicd',
            elapsed: terminal.elapsed,
            histories: (agents, tree) => (0,gate_history/* historiesOf */.u)(agents, {
                tree,
                settings,
                now,
                isEvidence: (file) => !compared?.touched.has(file),
                api: given.has('api') ? (0,local_api/* localApi */.c)(terminal, settings, now) : NOT_ASKED,
            }),
            ...(floors && { floors: floors.floors }),
            ...(compared && { changed: compared.changed }),
            ...within,
            ...(files && { named: new Set(paths.filter((file) => files.has(file))) }),
        };
        const nothing = compared !== undefined && compared.governed.length === 0;
        const judgement = nothing ? NOTHING : await (0,judge_tree/* judgeTree */.g5)(terminal.tree, settings, occasion);
        const removed = compared
            ? [
                ...(0,gate_relevance/* withoutWhole */.IK)(await (0,gate_relevance/* removedCards */.ck)(compared.changes, compared.baseTree, terminal.tree, judgement.agents, settings)),
                ...(0,judge_agent/* select */.L)((0,gate_relevance/* removedTraces */.Lj)(compared.changes, settings), settings),
            ]
            : [];
        const found = (0,judge_tree/* withTheirFindings */.ZW)(judgement.agents, [...failures, ...(floors?.findings ?? []), ...judgement.loose, ...removed]);
        const isEmpty = found.agents.length === 0 && found.loose.length === 0;
        const whole = { ...judgement, ...found, loose: isEmpty && !compared ? noCards(settings, paths) : found.loose };
        const { notices, ...weighed } = await weigh({
            judgement: whole,
            settings,
            now,
            tree: terminal.tree,
            judgedEverything: within.within === undefined,
            ...(compared &&
                !nothing && {
                sides: {
                    headTree: terminal.tree,
                    baseTree: new OverlayTree(terminal.tree, compared.baseTree, compared.changes),
                    changes: compared.changes,
                    settings,
                    before: compared.before,
                    after: settings,
                    occasion,
                    judgement: whole,
                    withHistories: settings.onlyNew,
                },
            }),
        });
        const report = (0,local_report/* localReport */.Q)({
            ...weighed,
            notices: [...judgement.notices, ...notices],
            changes: compared?.governed ?? [],
            nothingToCheck: weighed.agents.length === 0 && weighed.loose.length === 0,
            scope: compared || files ? 'changed' : 'all',
            ...(given.text('now') !== undefined && { now }),
        }, settings, terminal);
        const written = given.text('write-baseline');
        if (written !== undefined)
            await saveBaseline(written, report.findings, { now, expires: given.text('baseline-expires') }, terminal);
        if (format === 'json')
            terminal.out(JSON.stringify((0,json/* toJson */.aB)(report), null, 2));
        else if (format === 'markdown')
            terminal.out((0,summary/* renderSummary */.B)(report, { bytesBefore: 0 }));
        else
            terminal.out((0,report_text/* renderText */.S5)(report, { colour: terminal.colour }).trimEnd());
        if (report.verdict === 'error')
            return report.conclusion === 'failure' ? 2 : 0;
        return report.conclusion === 'failure' ? 1 : 0;
    },
};
const NOT_ASKED = {
    missing: 'warning',
    message: 'traces are to be fetched from the API, and the command line fetches nothing by itself',
    help: 'run it with --api, and the key in the environment variable MNEMOM_API_KEY',
};
const NOTHING = { agents: [], loose: [], notices: [], governed: 0, identities: new Set() };
async function saveBaseline(file, findings, { now, expires }, terminal) {
    if (expires !== undefined && (0,date/* timeOf */.n)(expires) === undefined)
        throw new commands_arguments/* UsageError */.eb(`--baseline-expires is ${JSON.stringify(expires)}; expected an RFC 3339 date such as "2027-01-31"`);
    await (0,promises_.writeFile)(external_node_path_.resolve(terminal.folder, file), writeBaseline(findings, { now, ...(expires !== undefined && { expires }) }));
    terminal.err(`wrote ${file}: commit it, and name it under "baseline-file" in the configuration`);
}
async function compareWith(given, terminal, { settings, configFile, options }) {
    const base = given.text('base');
    if (base === undefined)
        return undefined;
    const workspace = await (0,world_workspace/* openWorkspace */.O)(terminal.folder);
    if (!workspace.git)
        throw new commands_arguments/* UsageError */.eb('--base needs a git repository, and this folder is in none');
    if (workspace.folder !== '')
        throw new commands_arguments/* UsageError */.eb('--base works from the root of the repository');
    const commit = await workspace.git.commit(base);
    const changes = commit && (await workspace.git.diff(commit));
    if (!commit || !changes)
        throw new commands_arguments/* UsageError */.eb(`--base is ${JSON.stringify(base)}, which is no commit of this repository`);
    const untracked = await workspace.git.untracked();
    const all = [...changes, ...untracked.map((file) => ({ file, status: 'added' }))];
    const relevance = (0,gate_relevance/* relevanceOf */.pk)(all, settings, configFile);
    const baseTree = new trees/* GitTree */.xn(workspace.git, commit);
    const changed = new Set(relevance.governed.flatMap(gate_relevance/* pathsOf */.wG));
    const isTouched = all.some((change) => (0,gate_relevance/* pathsOf */.wG)(change).includes(configFile));
    const former = isTouched ? await (0,command/* localSettings */.f3)(given, { ...terminal, tree: baseTree }, options) : undefined;
    return {
        beneath: relevance.everything
            ? []
            : await (0,gate_relevance/* touchedReaches */.sH)([terminal.tree, new OverlayTree(terminal.tree, baseTree, all)], changed, settings),
        before: former && former.failures.length === 0 ? former.settings : settings,
        changes: all,
        touched: new Set(all.flatMap(gate_relevance/* pathsOf */.wG)),
        governed: relevance.governed,
        everything: relevance.everything,
        changed,
        baseTree,
    };
}
function withinOf(files, compared) {
    if (!compared || compared.everything || compared.beneath.includes(''))
        return files ? { within: files } : {};
    if (files)
        return { within: new Set([...compared.changed].filter((file) => files.has(file))) };
    return { within: compared.changed, beneath: compared.beneath };
}
function inFolder(file, terminal) {
    const full = external_node_path_.resolve(terminal.folder, file);
    const relative = external_node_path_.relative(terminal.folder, full).split(external_node_path_.sep).join('/');
    if (relative.startsWith('..'))
        throw new commands_arguments/* UsageError */.eb(`${JSON.stringify(file)} lies outside the folder that the command runs in`);
    if (!(0,external_node_fs_.existsSync)(full))
        throw new commands_arguments/* UsageError */.eb(`${JSON.stringify(file)} does not exist`);
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
function noCards(settings, paths) {
    const severity = { pass: 'note', warn: 'warning', fail: 'error' }[settings.onNoCards];
    const where = paths.length > 0 ? ` at ${paths.map((file) => JSON.stringify(file || '.')).join(', ')}` : '';
    return (0,judge_agent/* select */.L)([
        (0,finding/* findingIn */.jl)('no-cards-found', '', `no card and no policy was found${where}`, {
            severity,
            help: 'check the path, or say with --cards where they lie',
        }),
    ], settings);
}


/***/ })

};
