export const id = 31;
export const ids = [31];
export const modules = {

/***/ 5031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diffCommand: () => (/* binding */ diffCommand)
});

// EXTERNAL MODULE: ./build/src/adapters/files/local-files.js
var local_files = __webpack_require__(2163);
// EXTERNAL MODULE: ./build/src/discovery/tools.js + 24 modules
var discovery_tools = __webpack_require__(2703);
// EXTERNAL MODULE: ./build/src/report/surfaces/changes-json.js
var changes_json = __webpack_require__(6163);
// EXTERNAL MODULE: ./build/src/report/surfaces/changes-text.js
var changes_text = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/cli/agent-input.js
var agent_input = __webpack_require__(9432);
// EXTERNAL MODULE: ./build/src/cli/arguments.js
var cli_arguments = __webpack_require__(752);
// EXTERNAL MODULE: ./build/src/cli/command.js
var command = __webpack_require__(4953);
// EXTERNAL MODULE: ./build/src/adapters/git/workspace.js + 3 modules
var workspace = __webpack_require__(6603);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/run/base-and-head/commits.js
var commits = __webpack_require__(6052);
// EXTERNAL MODULE: ./build/src/run/run.js + 46 modules
var run = __webpack_require__(9661);
// EXTERNAL MODULE: ./build/src/cli/local-adapters.js + 8 modules
var local_adapters = __webpack_require__(2709);
// EXTERNAL MODULE: ./build/src/cli/local-request.js
var local_request = __webpack_require__(4323);
;// CONCATENATED MODULE: ./build/src/cli/diff-commits.js









async function compareCommits(names, given, terminal, tools) {
    for (const option of ['card', 'policy', 'agent'])
        if (given.has(option))
            throw new cli_arguments/* UsageError */.eb(`--${option} is for comparing two files, and ${JSON.stringify(names.base)} is none`);
    const git = await repositoryOf(names, terminal);
    const request = await diffRequest(names, given, terminal, tools);
    const adapters = (0,local_adapters/* localAdapters */.E)(terminal, { git, now: request.clock.now, asksApi: false });
    const { comparison, findings, changes } = await (0,run/* run */.e)(request, adapters).catch((error) => {
        throw error instanceof commits/* ComparisonError */.GP
            ? new cli_arguments/* UsageError */.eb(`${error.message}; ${error.help}`)
            : error;
    });
    if (findings.length > 0)
        return { kind: 'failed', failures: [...findings, couldNotCompare()] };
    return comparison && (comparison.agents.length > 0 || changes.length === 0)
        ? { kind: 'compared', changes: comparison }
        : { kind: 'no agent' };
}
async function repositoryOf(names, terminal) {
    const { git } = await (0,workspace/* openWorkspace */.O)(terminal.folder);
    const [base, head] = [JSON.stringify(names.base), JSON.stringify(names.head)];
    if (!git)
        throw new cli_arguments/* UsageError */.eb(`${base} and ${head} are no two files, and this folder is in no git repository`);
    for (const name of [names.base, names.head])
        await (0,commits/* resolveCommit */.WL)(name, { git }, true).catch((error) => {
            if (!(error instanceof commits/* ComparisonError */.GP))
                throw error;
            throw new cli_arguments/* UsageError */.eb(`${JSON.stringify(name)} is neither a file nor a commit of this repository`);
        });
    return git;
}
async function diffRequest({ base, head }, given, terminal, tools) {
    const org = given.list('org').flatMap(inputs/* splitList */.ry);
    const floors = org.length > 0 ? await (0,agent_input/* givenFloors */.Jq)(org, terminal.tree) : undefined;
    return {
        ...(0,local_request/* localRequest */.rN)(given, terminal, { scope: 'changed' }),
        plan: (0,local_request/* changePlan */.cI)(base, head),
        purpose: 'permissions',
        ...(floors && { floors }),
        ...(tools && { tools }),
    };
}
function couldNotCompare() {
    return (0,finding/* findingIn */.jl)('could-not-evaluate', '', 'what the change does cannot be said while files on one of its sides do not load', {
        help: 'mend them, or compare commits in which they load',
    });
}

// EXTERNAL MODULE: ./build/src/run/comparison/compare-permissions.js + 22 modules
var compare_permissions = __webpack_require__(5896);
;// CONCATENATED MODULE: ./build/src/cli/diff-files.js




async function compareFiles({ base, head }, given, terminal, tools) {
    if (base === '-' && head === '-')
        throw new cli_arguments/* UsageError */.eb('standard input can be only one of the two files');
    const now = (0,command/* nowOf */.Ic)(given);
    const read = (file) => (0,agent_input/* readSubject */.$e)({ ...given, positionals: [file], list: (name) => (name === 'tools' ? [] : given.list(name)) }, terminal, now);
    const [was, is] = [await read(base), await read(head)];
    if (!was.agent || !is.agent)
        return { kind: 'failed', failures: [...was.failures, ...is.failures] };
    const name = given.text('agent') ?? is.agent.name;
    const found = (agent) => ({
        agents: [{ ...agent, name, identity: '', ...(tools && { tools }) }],
        identities: new Set(['']),
        findings: [],
    });
    const both = { base: found(was.agent), head: found(is.agent) };
    return { kind: 'compared', changes: (0,compare_permissions/* comparePermissions */.a)(both, [], []).power };
}

// EXTERNAL MODULE: ./build/src/cli/evaluate.js
var evaluate = __webpack_require__(7201);
;// CONCATENATED MODULE: ./build/src/cli/diff.js












const diffCommand = {
    usage: 'diff <base> <head> [--card file] [--policy file] [--org file] [--tools list] [--agent name] [--environment name] [--format text|json|markdown]',
    notes: [
        'Both are commits of the repository that the command runs in, or both are card or policy files.',
        'It ends with 0 whatever the change does, and with 2 when the question could not be answered.',
    ],
    async run(args, terminal) {
        const given = (0,cli_arguments/* readArguments */.lR)(args, agent_input/* SUBJECT_OPTIONS */.mL);
        const format = (0,command/* formatOf */.be)(given);
        const [base, head, ...rest] = given.positionals;
        if (base === undefined || head === undefined || rest.length > 0)
            throw new cli_arguments/* UsageError */.eb('name two commits, or two files');
        const items = given.list('tools').flatMap(inputs/* splitList */.ry).map(inputs/* parseToolItem */.Vy);
        const { settings } = await (0,command/* localSettings */.f3)(given, terminal);
        const tools = items.length > 0 ? await (0,discovery_tools/* readTools */.s)(items, terminal.tree, settings.aliases) : undefined;
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
const NOT_COMPARED = 'No agent was compared: the changed files belong to none';
function show(changes, format, terminal) {
    const { colour } = terminal;
    switch (format) {
        case 'json':
            terminal.out((0,writing_escape/* jsonText */.s$)({
                ...(0,changes_json/* changesToJson */.b5)(changes ?? { power: 'neutral', agents: [] }),
                ...(changes === undefined && { power: null }),
            }));
            break;
        case 'markdown':
            terminal.out(changes ? (0,changes_text/* renderChangesMarkdown */.Fj)(changes).trimEnd() : `**${NOT_COMPARED}**`);
            break;
        case 'text':
            terminal.out(changes ? (0,changes_text/* renderChangesText */.r$)(changes, { colour }).trimEnd() : NOT_COMPARED);
            break;
        default:
            format;
    }
}


/***/ })

};
