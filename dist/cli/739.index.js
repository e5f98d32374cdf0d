export const id = 739;
export const ids = [739];
export const modules = {

/***/ 2163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ kindOfPath),
/* harmony export */   t: () => (/* binding */ writeLocalFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);



function kindOfPath(folder, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, name)).isDirectory() ? 'folder' : 'file';
    }
    catch {
        return undefined;
    }
}
async function writeLocalFile(folder, name, text, which = 'any') {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder, name), text, { flag: which === 'new' ? 'wx' : 'w' });
}


/***/ }),

/***/ 9432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $e: () => (/* binding */ readSubject),
/* harmony export */   Ai: () => (/* binding */ MISSING_FILE),
/* harmony export */   Jq: () => (/* binding */ givenFloors),
/* harmony export */   mL: () => (/* binding */ SUBJECT_OPTIONS)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(353);
/* harmony import */ var _discovery_floors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9377);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8802);
/* harmony import */ var _discovery_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2703);
/* harmony import */ var _discovery_tree_floors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9752);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5722);
/* harmony import */ var _floors_compose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8446);
/* harmony import */ var _floors_exemptions_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1825);
/* harmony import */ var _floors_own_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1200);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8597);
/* harmony import */ var _rules_check_file_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6818);
/* harmony import */ var _run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7609);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(198);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(4953);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(5218);

















const SUBJECT_OPTIONS = {
    card: 'text',
    policy: 'text',
    org: 'list',
    tools: 'list',
    agent: 'text',
    environment: 'text',
};
const MISSING_FILE = 'check the path; it is taken from the folder that the command runs in';
async function readSubject(given, terminal, now, tree = terminal.tree) {
    const [named, ...rest] = given.positionals;
    if (named === undefined || rest.length > 0)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .eb('name one card or policy');
    const { settings, failures: broken } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_14__/* .localSettings */ .f3)(given, terminal);
    const failures = [...broken];
    const folder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_15__/* .agentOfFolder */ .l)(named, terminal, settings);
    if (folder?.broken)
        return {
            settings,
            ofFiles: [],
            failures: (0,_run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_11__/* .applySeverities */ .m)([...failures, ...folder.broken], settings),
        };
    const first = folder?.files[0] ?? named;
    const governed = [];
    const ofFiles = [];
    for (const file of [first, given.text('card'), given.text('policy') ?? folder?.files[1]]) {
        if (file === undefined)
            continue;
        const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(tree, file, { named: true });
        if (read.kind === 'absent')
            failures.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingIn */ .jl)('could-not-evaluate', file, 'the file does not exist', { help: MISSING_FILE }));
        else if (read.kind === 'governed') {
            governed.push(read.governed);
            const checked = (0,_rules_check_file_js__WEBPACK_IMPORTED_MODULE_10__/* .checkFile */ .v)({
                ...read.governed,
                mixed: read.mixed,
                bytes: read.bytes,
                now,
                standardValues: settings.standardValues,
            });
            for (const finding of checked)
                ofFiles.push(finding);
        }
        else if (read.kind === 'broken')
            for (const finding of read.findings)
                failures.push(finding);
    }
    const cards = governed.filter((one) => (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_16__/* .isCard */ .$)(one.kind));
    const policies = governed.filter((one) => !(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_16__/* .isCard */ .$)(one.kind));
    for (const [what, list] of [
        ['card', cards],
        ['policy', policies],
    ]) {
        if (list.length > 1)
            throw new _arguments_js__WEBPACK_IMPORTED_MODULE_13__/* .UsageError */ .eb(`${list.length} files are a ${what}: ${list.map((one) => one.document.file).join(', ')}; name one of each`);
    }
    const above = await floorsAbove(given, { first, files: governed.map((one) => one.document.file) }, terminal, settings);
    for (const finding of above.findings)
        failures.push(finding);
    const listed = given.list('tools').flatMap(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .splitList */ .ry).map(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .parseToolItem */ .Vy);
    const items = listed.length > 0 ? listed : (folder?.toolLists.map((text) => ({ text })) ?? []);
    const tools = items.length > 0 ? await (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .readTools */ .s)(items, tree, settings.aliases) : undefined;
    if (failures.length > 0)
        return {
            settings,
            ofFiles,
            failures: (0,_run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_11__/* .applySeverities */ .m)([...failures, ...(tools?.findings ?? [])], settings),
        };
    const { policy, findings } = (0,_floors_own_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .ownPolicy */ .j)(cards[0], policies[0], settings.environmentDefaults);
    const card = cards[0]?.card;
    const name = given.text('agent') ?? card?.agentId ?? policy?.name ?? first;
    const names = new Set([
        name,
        node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(first)),
        ...configuredNames(first, settings),
    ]);
    const exemptions = (0,_floors_exemptions_js__WEBPACK_IMPORTED_MODULE_8__/* .readExemptions */ .F)(settings.exemptions, now).exemptions.filter(({ agent }) => names.has(agent));
    const { findings: ofFloors, ...composed } = (0,_floors_compose_js__WEBPACK_IMPORTED_MODULE_7__/* .composeAgent */ .a)({ ...(card && { card }), ...(policy && { policy }) }, above.floors, exemptions);
    const agent = {
        name,
        identity: first,
        ...composed,
        ...(tools?.list && { tools: tools.list }),
        files: governed.map((one) => one.document.file),
        findings: [...findings, ...ofFloors, ...(tools?.findings ?? [])],
    };
    return { agent, settings, ofFiles, failures: [] };
}
function configuredNames(file, settings) {
    return (settings.agents?.flatMap((one) => ([one.card, one.policy].includes(file) ? [one.name] : [])) ??
        []);
}
async function floorsAbove(given, subject, terminal, settings) {
    const named = given.list('org').flatMap(_settings_inputs_js__WEBPACK_IMPORTED_MODULE_12__/* .splitList */ .ry);
    if (named.length > 0)
        return givenFloors(named, terminal.tree);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(subject.first) || '.').replace(/^\.$/, '');
    const near = settings.floors ? [] : ((await terminal.near?.(folder)) ?? []);
    const tree = {
        label: terminal.tree.label,
        list: async () => near,
        read: (file, most) => terminal.tree.read(file, most),
    };
    const { floors, findings } = await (0,_discovery_tree_floors_js__WEBPACK_IMPORTED_MODULE_5__/* .readWithFloors */ .e)(tree, settings, { within: new Set(subject.files) }, near);
    const teams = settings.agents?.find((one) => [one.card, one.policy].some((file) => file !== undefined && subject.files.includes(file)))?.teams;
    return {
        floors: (0,_discovery_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .floorsFor */ .HF)(folder, teams ?? [], floors).filter(({ file }) => !subject.files.includes(file)),
        findings,
    };
}
async function givenFloors(files, tree) {
    const floors = [];
    const findings = [];
    for (const file of files) {
        const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(tree, file, { named: true });
        switch (read.kind) {
            case 'governed': {
                const { card, policy } = (0,_discovery_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .withOrigin */ .D_)(read, { scope: 'org' }).governed;
                floors.push({
                    file,
                    scope: 'org',
                    reach: '',
                    ...(card && { card }),
                    ...(policy && { policy }),
                });
                break;
            }
            case 'absent':
                findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingIn */ .jl)('floor-unreadable', file, `the floor ${JSON.stringify(file)} does not exist`, {
                    help: MISSING_FILE,
                }));
                break;
            case 'broken':
                for (const finding of read.findings)
                    findings.push(finding);
                break;
            case 'foreign':
                findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingIn */ .jl)('floor-unreadable', file, `the floor ${JSON.stringify(file)} is neither a card nor a policy`, {
                    help: 'name a policy or a card template',
                }));
                break;
            default:
                read;
        }
    }
    return { floors, findings };
}


/***/ }),

/***/ 4953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ nowOf),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   f3: () => (/* binding */ localSettings)
/* harmony export */ });
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1639);
/* harmony import */ var _settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(198);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5182);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(752);




function formatOf(given) {
    return (0,_settings_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)('--format', given.text('format'), _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .FORMATS */ .hR) ?? 'text';
}
function nowOf(given) {
    const text = given.text('now');
    const now = text === undefined ? new Date() : new Date(text);
    if (Number.isNaN(now.getTime()))
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`--now is ${JSON.stringify(text)}; expected a time such as 2026-11-21T12:00:00Z`);
    return now;
}
async function localSettings(given, terminal, options = {}) {
    const named = given.text('config');
    const file = named ?? _settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_CONFIG */ .PV;
    const read = await terminal.tree.read(file, _document_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_CARD_BYTES */ .Al);
    if (read.kind !== 'bytes' && (named !== undefined || read.kind !== 'absent')) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb(`the configuration ${JSON.stringify(file)} ${read.kind === 'absent' ? 'does not exist' : 'cannot be read'}`);
    }
    const result = read.kind === 'bytes'
        ? await (await __webpack_require__.e(/* import() */ 118).then(__webpack_require__.bind(__webpack_require__, 6118))).readConfiguration(file, read.bytes)
        : undefined;
    const environment = given.text('environment');
    if (result?.kind === 'broken')
        return {
            settings: (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)(options, undefined, 'local'),
            failures: result.findings,
            configFile: file,
        };
    return {
        settings: (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .settle */ .G9)({ ...options, ...(environment !== undefined && { environment }) }, result?.configuration, 'local'),
        failures: [],
        configFile: file,
    };
}


/***/ }),

/***/ 5218:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ agentOfFolder),
/* harmony export */   r: () => (/* binding */ filesOfFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2163);
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(353);
/* harmony import */ var _discovery_group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9477);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8802);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(752);






async function filesOfFolder(name, { folder, tree }) {
    if (name === '-')
        return undefined;
    const full = node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder, name);
    if ((0,_adapters_files_local_files_js__WEBPACK_IMPORTED_MODULE_1__/* .kindOfPath */ .B)(folder, name) !== 'folder')
        return undefined;
    const relative = node_path__WEBPACK_IMPORTED_MODULE_0__.relative(folder, full).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/');
    if (relative === '..' || relative.startsWith('../') || node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute(relative))
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the folder ${JSON.stringify(name)} lies outside the one that the command runs in; name a file of it`);
    return (await tree.list()).filter((file) => relative === '' || file.startsWith(`${relative}/`));
}
async function agentOfFolder(name, terminal, settings) {
    const files = await filesOfFolder(name, terminal);
    if (files === undefined)
        return undefined;
    const governed = [];
    const broken = [];
    for (const file of files.filter((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .cardMatcher */ .hr)(settings.cards, settings.exclude))) {
        const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_2__/* .readCardFile */ .j)(terminal.tree, file, { named: false });
        if (read.kind === 'governed')
            governed.push(read.governed);
        if (read.kind === 'broken')
            for (const finding of read.findings)
                broken.push(finding);
    }
    const { agents, findings } = (0,_discovery_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupByFolder */ .J)(governed, {
        toolLists: files.filter(_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .isToolList */ .Po),
        traceFiles: [],
    });
    const [agent, ...others] = agents;
    if (broken.length > 0 || findings.length > 0)
        return { files: [], toolLists: [], broken: [...broken, ...findings] };
    if (agent === undefined)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the folder ${JSON.stringify(name)} holds no card and no policy`);
    if (others.length > 0) {
        const places = agents
            .slice(0, 5)
            .map((one) => JSON.stringify((one.card ?? one.policy).document.file));
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the folder ${JSON.stringify(name)} holds ${agents.length} agents; name one of their files (${places.join(', ')})`);
    }
    const own = [agent.card, agent.policy].flatMap((part) => part?.document.file ?? []);
    return {
        files: own,
        toolLists: agent.toolLists.filter((file) => (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file) === (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(own[0])),
    };
}


/***/ }),

/***/ 8580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ct: () => (/* binding */ candidateTest),
/* harmony export */   Ho: () => (/* binding */ listedFiles),
/* harmony export */   Ji: () => (/* binding */ nearnessOf),
/* harmony export */   lH: () => (/* binding */ readCandidates),
/* harmony export */   pd: () => (/* binding */ foldersOf),
/* harmony export */   t8: () => (/* binding */ floorFilesOf)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(353);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8802);


function nearnessOf({ within, beneath = [], }) {
    if (within === undefined)
        return () => true;
    const folders = foldersOf(within);
    return (file) => {
        const folder = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .agentFolderOf */ .tt)(file);
        return folders.has(folder) || beneath.some((reach) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(folder, reach));
    };
}
async function readCandidates(tree, settings, question, files) {
    const candidates = files.filter(candidateTest(settings, question));
    const read = [];
    for (const file of candidates) {
        const { changed, wasGoverned } = question;
        const asked = wasGoverned && changed?.has(file) ? { wasGoverned } : {};
        read.push(await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readCardFile */ .j)(tree, file, {
            named: settings.cards !== undefined || question.named?.has(file) === true,
            ...asked,
        }));
        question.progress?.(read.length, candidates.length);
    }
    return read;
}
function candidateTest(settings, question) {
    const isCandidate = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const isNear = nearnessOf(question);
    const listed = listedFiles(settings);
    return (file) => {
        if (listed.has(file))
            return false;
        if (question.named?.has(file))
            return !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isToolList */ .Po)(file) && !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isTraceFile */ .iO)(file);
        if (!isCandidate(file))
            return false;
        return settings.discover ? isNear(file) : (question.within?.has(file) ?? true);
    };
}
function listedFiles(settings) {
    return new Set([
        ...(settings.agents?.flatMap((agent) => [agent.card, agent.policy]) ?? []),
        ...floorFilesOf(settings),
    ]);
}
function floorFilesOf({ floors }) {
    return [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap((one) => [one?.policy, one?.card].flatMap((source) => (source?.kind === 'file' ? [source.file] : [])));
}
function foldersOf(files) {
    return new Set([...files].map(_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .agentFolderOf */ .tt));
}


/***/ }),

/***/ 353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readCardFile)
});

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/src/document/loose-keys.js
function looseKeys(text, syntax) {
    return new KeyScan(text, syntax).keys();
}
function foldedKey(key) {
    return key
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Cc}]/gu, '')
        .trim()
        .replace(/^(["']?)(.*)\1$/s, '$2')
        .trim()
        .toLowerCase();
}
function withPlainBreaks(text) {
    return text.replaceAll('\0', '').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}
const MAX_KEY_LENGTH = 1024;
const UNSEEN = /\s|\p{Cf}/u;
function isSpace(char) {
    return char !== '\n' && isSpaceOrBreak(char);
}
function isSpaceOrBreak(char) {
    if (char === undefined)
        return false;
    return char < '\x80' ? char <= ' ' && UNSEEN.test(char) : UNSEEN.test(char);
}
const BLOCK_HEAD = /[|>][-+\d]{0,2}[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
const PROPERTY = /!<[^>\n]*>|[&!*][^\s,[\]{}]*/y;
const MARKER = /(?:---|\.\.\.)(?=\s|$)/y;
class KeyScan {
    #text;
    #json;
    #keys = new Set();
    #anchors = new Map();
    #at = 0;
    #lineStart = 0;
    #depth = 0;
    #column = -1;
    #isKeyNext = false;
    #anchor;
    #isBinary = false;
    constructor(text, syntax) {
        this.#text = withPlainBreaks(text);
        this.#json = syntax === 'json';
    }
    keys() {
        while (this.#at < this.#text.length)
            this.#step();
        return this.#keys;
    }
    #step() {
        const char = this.#text[this.#at];
        if (char === '\n')
            this.#nextLine(this.#at + 1);
        else if (isSpace(char))
            this.#at += 1;
        else if (char === '#' && this.#isAfterSpace())
            this.#skipLine();
        else if (this.#json && this.#text.startsWith('//', this.#at))
            this.#skipLine();
        else if (this.#json && this.#text.startsWith('/*', this.#at))
            this.#skipComment();
        else if (char === '{' || char === '[')
            this.#bracket(1);
        else if (char === '}' || char === ']')
            this.#bracket(-1);
        else if (char === ',' && this.#depth > 0)
            this.#at += 1;
        else if (char === '"' || char === "'")
            this.#quoted(char);
        else if ('-?:'.includes(char) && this.#isMark())
            this.#mark(char);
        else if (this.#at === this.#lineStart && this.#take(MARKER) !== undefined)
            this.#column = -1;
        else if ('&!*'.includes(char))
            this.#property();
        else if (!this.#block())
            this.#plain();
    }
    #isAfterSpace() {
        return this.#at === this.#lineStart || /[\s,[\]{}]|\p{Cf}/u.test(this.#text[this.#at - 1]);
    }
    #isMark() {
        const next = this.#text[this.#at + 1];
        return (next === undefined ||
            isSpaceOrBreak(next) ||
            (this.#text[this.#at] === ':' && (this.#depth > 0 || /["'[{&!*]/.test(next))));
    }
    #mark(char) {
        if (char === '?')
            this.#isKeyNext = true;
        if (char !== ':')
            this.#column = this.#at - this.#lineStart;
        this.#at += 1;
    }
    #bracket(by) {
        this.#depth = Math.max(0, this.#depth + by);
        this.#at += 1;
    }
    #nextLine(at) {
        this.#at = at;
        this.#lineStart = at;
        this.#column = -1;
    }
    #skipLine() {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = end === -1 ? this.#text.length : end;
    }
    #skipComment() {
        const end = this.#text.indexOf('*/', this.#at + 2);
        this.#at = end === -1 ? this.#at + 2 : end + 2;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #property() {
        const written = this.#take(PROPERTY);
        const name = written.slice(1).replace(/:$/, '');
        if (written.startsWith('&'))
            this.#anchor = name;
        else if (written.startsWith('!'))
            this.#isBinary = /binary>?$/i.test(name);
        else {
            const meant = this.#anchors.get(name);
            if (meant === undefined)
                return;
            if (written.endsWith(':') || this.#isKeyNext || this.#isColonNext())
                this.#key(meant);
        }
    }
    #quoted(quote) {
        const start = this.#at;
        const end = endOfQuoted(this.#text, start, quote);
        if (end === undefined) {
            this.#at += 1;
            return;
        }
        const raw = this.#text.slice(start + 1, end - 1);
        const newline = raw.indexOf('\n');
        this.#at = end;
        const isKey = this.#isKeyNext || this.#isColonNext();
        this.#scalar(raw.length <= MAX_KEY_LENGTH ? unescaped(raw, quote) : '', start, isKey);
        if (newline !== -1)
            this.#nextLine(start + 1 + newline + 1);
    }
    #isColonNext() {
        let at = this.#at;
        for (;;) {
            while (isSpaceOrBreak(this.#text[at]))
                at += 1;
            const end = this.#text[at] === '#' || this.#text.startsWith('//', at)
                ? '\n'
                : this.#text.startsWith('/*', at)
                    ? '*/'
                    : undefined;
            if (end === undefined)
                return this.#text[at] === ':';
            const closed = this.#text.indexOf(end, at + 1);
            if (closed === -1)
                return false;
            at = closed + end.length;
        }
    }
    #plain() {
        const start = this.#at;
        const { end, isKey } = this.#endOfPlain(start);
        this.#at = Math.max(end, start + 1);
        const raw = this.#text.slice(start, end);
        const isEntry = isKey || this.#isKeyNext || (this.#depth > 0 && this.#isColonNext());
        this.#scalar(raw.length <= MAX_KEY_LENGTH ? unescaped(raw, '') : '', start, isEntry);
    }
    #endOfPlain(start) {
        let at = start;
        for (; at < this.#text.length; at += 1) {
            const char = this.#text[at];
            if (char === '\n')
                break;
            if (char === '#' && isSpace(this.#text[at - 1]))
                break;
            if (this.#depth > 0 && ',[]{}'.includes(char))
                break;
            if (this.#json && char === '/' && /[/*]/.test(this.#text[at + 1] ?? ''))
                break;
            const next = this.#text[at + 1];
            if (char === ':' && (this.#depth > 0 || next === undefined || isSpaceOrBreak(next)))
                return { end: at, isKey: true };
        }
        return { end: at, isKey: false };
    }
    #block() {
        const isValue = this.#column >= 0 || this.#isKeyNext;
        if (this.#depth > 0 || !isValue || this.#take(BLOCK_HEAD) === undefined)
            return false;
        const isKey = this.#isKeyNext;
        const column = this.#column;
        const start = this.#at + 1;
        this.#nextLine(start);
        while (this.#at < this.#text.length) {
            const newline = this.#text.indexOf('\n', this.#at);
            const end = newline === -1 ? this.#text.length : newline;
            const indent = this.#text.slice(this.#at, end).search(/[^ ]/);
            if (indent !== -1 && indent <= column)
                break;
            this.#nextLine(end + 1);
        }
        if (isKey)
            this.#scalar(this.#text.slice(start, Math.min(this.#at, start + MAX_KEY_LENGTH)), start, true);
        return true;
    }
    #scalar(value, start, isKey) {
        const values = this.#isBinary ? [value, decoded(value)] : [value];
        if (this.#anchor !== undefined)
            this.#anchors.set(this.#anchor, values.at(-1));
        this.#anchor = undefined;
        this.#isBinary = false;
        if (!isKey)
            return;
        this.#column = start - this.#lineStart;
        for (const one of values)
            this.#key(one);
    }
    #key(value) {
        this.#isKeyNext = false;
        const key = foldedKey(value);
        if (key !== '')
            this.#keys.add(key);
    }
}
function endOfQuoted(text, start, quote) {
    let most = text.length;
    for (let at = start + 1; at < most; at += 1) {
        const char = text[at];
        if (char === '\\' && quote === '"')
            at += 1;
        else if (char === quote)
            return at + 1;
        if (text[at] === '\n')
            most = Math.min(most, at + MAX_KEY_LENGTH);
    }
    return undefined;
}
const ESCAPE = /\\(?:u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|x([\da-fA-F]{2})|\s*\n\s*|(.))/gu;
function unescaped(raw, quote) {
    if (!raw.includes('\\'))
        return raw;
    return raw.replace(ESCAPE, (written, four, braced, eight, two, other) => {
        const digits = four ?? braced ?? eight ?? two;
        if (digits !== undefined) {
            const point = Number.parseInt(digits, 16);
            return point <= 0x10ffff ? String.fromCodePoint(point) : '';
        }
        if (quote === '')
            return written;
        if (other === undefined)
            return '';
        return /[0abtnvfre_NLP]/.test(other) ? ' ' : other;
    });
}
function decoded(value) {
    return Buffer.from(value, 'base64').toString('utf8');
}

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/formats/cards/recognise.js
var recognise = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/src/formats/cards/embedded.js


const ALIGNMENT = 'alignment';
function governedPart(document) {
    const whole = (0,recognise/* recognise */.GJ)(document);
    const part = (0,document_document/* partOf */.BU)(document, ALIGNMENT);
    const card = part && (0,recognise/* recognise */.GJ)(part);
    const isCard = card?.kind === 'aap-card' || card?.kind === 'unified-card';
    if (whole)
        return { ...whole, document, isTwofold: isCard };
    return part && isCard ? { ...card, document: part, isTwofold: false } : undefined;
}

// EXTERNAL MODULE: ./build/src/formats/cards/read.js + 3 modules
var cards_read = __webpack_require__(3253);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/src/discovery/files.js










async function readCardFile(tree, file, meant) {
    const read = await tree.read(file, limits/* MAX_CARD_BYTES */.Al);
    if (read.kind === 'absent')
        return { kind: 'absent', file };
    if (read.kind === 'refused') {
        const help = 'put the file itself where the link is';
        return {
            kind: 'broken',
            file,
            findings: [
                (0,finding/* findingIn */.jl)('parse-error', file, `the file cannot be read: ${read.reason}`, { help }),
            ],
        };
    }
    const loaded = read.kind === 'too-large'
        ? (0,load/* tooLarge */.g$)(file, read.bytes, limits/* MAX_CARD_BYTES */.Al)
        : await (0,load/* loadDocument */.Az)(file, read.bytes, limits/* MAX_CARD_BYTES */.Al);
    if (loaded.kind === 'broken') {
        const text = read.kind === 'too-large' ? await textOfLarge(tree, file) : loaded.text;
        if (text !== undefined && !(await isMeant(file, undefined, text, meant)))
            return {
                kind: 'foreign',
                file,
                reason: 'it does not load, and nothing says that it is a card or a policy',
            };
        return { kind: 'broken', file, findings: (0,finding/* findingsOfBroken */.Bv)(file, loaded.text, loaded.problems) };
    }
    const { document } = loaded;
    const part = governedPart(document);
    if (part?.isTwofold)
        return { kind: 'broken', file, findings: [twofold(document)] };
    if (part && part.kind !== 'access-list') {
        const bytes = read.kind === 'bytes' ? read.bytes.length : 0;
        return {
            kind: 'governed',
            file,
            governed: (0,cards_read/* readGoverned */.h)(part.document, part.kind),
            mixed: part.mixed,
            bytes,
        };
    }
    if (!(await isMeant(file, document, document.text, meant)))
        return { kind: 'foreign', file, reason: 'it is neither a card nor a policy' };
    return { kind: 'broken', file, findings: [unknownKind(document, part !== undefined)] };
}
async function textOfLarge(tree, file) {
    const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
    return read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : undefined;
}
function twofold(document) {
    return (0,finding/* findingAt */.dz)('unknown-kind', {
        at: (0,document_document/* placeAt */.BW)((0,finding/* topOf */.HX)(document), ALIGNMENT),
        on: 'key',
        message: `the file has the sections of a card or a policy at its top, and another card under ${JSON.stringify(ALIGNMENT)}`,
        help: 'keep one of the two; a reader would use only one of them',
    });
}
function unknownKind(document, isAccessList) {
    if (isAccessList) {
        return (0,finding/* findingIn */.jl)('unknown-kind', document.file, 'the file is an access list, which this version does not judge', {
            help: 'take it out of the patterns under "cards", or express it as a policy',
        });
    }
    const near = misspelt(document);
    const inner = near ? undefined : hiddenKey(document);
    return (0,finding/* findingIn */.jl)('unknown-kind', document.file, `the file is neither a card nor a policy${near ? `; did you mean the key ${JSON.stringify(near.key)} instead of ${JSON.stringify(near.written)}?` : ''}${inner ? `, but it holds the key ${JSON.stringify(inner.at(-1))} at ${JSON.stringify((0,document_document/* pointerOf */.rq)(inner))}` : ''}`, {
        help: inner
            ? 'move its sections to the top of the file; if the file is not a policy of an agent, give it another name or leave it out of "cards" in the configuration'
            : 'a card has "aap_version" or "card_version" at the top, a policy "capability_mappings" or "forbidden"',
    });
}
async function isMeant(file, document, text, meant) {
    if (meant.named || (0,patterns/* isNamedAsCard */.Q9)(file))
        return true;
    if (document
        ? misspelt(document) !== undefined || hiddenKey(document) !== undefined
        : textTells(text, file))
        return true;
    return (await meant.wasGoverned?.(file)) ?? false;
}
function misspelt(document) {
    for (const written of [...topKeys(document), ...topKeys((0,document_document/* partOf */.BU)(document, ALIGNMENT))]) {
        const key = telling(written);
        if (key)
            return { written, key };
    }
    return undefined;
}
function topKeys(document) {
    return document?.root.kind === 'map' ? document.root.entries.keys() : [];
}
function telling(written) {
    return recognise/* TELLING_KEYS */.xN.find((key) => (0,nearest/* distance */.Io)(written, key) <= nearest/* MAX_EDITS */.dd || written.toLowerCase() === key);
}
function hiddenKey(document) {
    const paths = new Map();
    for (const { key, path } of (0,document_document/* keysOf */.YD)(document.root)) {
        const folded = foldedKey(key);
        if (!paths.has(folded))
            paths.set(folded, path);
    }
    const key = (0,recognise/* governingKey */.fL)(new Set(paths.keys()));
    return key === undefined ? undefined : paths.get(key);
}
function textTells(text, file) {
    return lineStartsTell(text, file) || (0,recognise/* governingKey */.fL)(looseKeys(text, (0,load/* syntaxOf */.rS)(file))) !== undefined;
}
function lineStartsTell(text, file) {
    const starts = /\.json$/i.test(file)
        ? /(?:^|[{,])[ \t]*"([\w-]{1,40})"[ \t]*:/gm
        : /^(?:\{[ \t]*|\?[ \t]+)?["']?([\w-]{1,40})["']?[ \t]*:/gm;
    for (const match of text.matchAll(starts))
        if (telling(match[1]))
            return true;
    return false;
}


/***/ }),

/***/ 9377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DQ: () => (/* binding */ conventionalFloor),
/* harmony export */   D_: () => (/* binding */ withOrigin),
/* harmony export */   HF: () => (/* binding */ floorsFor),
/* harmony export */   Sh: () => (/* binding */ configuredFloors),
/* harmony export */   b5: () => (/* binding */ isFloor),
/* harmony export */   dm: () => (/* binding */ mayBeOrgPolicy),
/* harmony export */   g5: () => (/* binding */ withSource),
/* harmony export */   xw: () => (/* binding */ reachOf),
/* harmony export */   yR: () => (/* binding */ weakFloors)
/* harmony export */ });
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1639);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _floors_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);
/* harmony import */ var _floors_weakening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944);
/* harmony import */ var _formats_cards_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3253);
/* harmony import */ var _formats_cards_recognise_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9539);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8597);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(353);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8802);









const OUTSIDE_IN = ['platform', 'org', 'team'];
function floorsFor(folder, teams, floors) {
    return floors
        .filter(({ reach, team }) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .isBelow */ .Yw)(folder, reach) && (team === undefined || teams.includes(team)))
        .sort((a, b) => OUTSIDE_IN.indexOf(a.scope) - OUTSIDE_IN.indexOf(b.scope) ||
        a.reach.length - b.reach.length ||
        (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file));
}
function weakFloors(floors) {
    return floors.flatMap((floor) => {
        const outer = floorsFor(floor.reach, [], floors.filter((other) => isOutside(other, floor)));
        return (0,_floors_weakening_js__WEBPACK_IMPORTED_MODULE_2__/* .weakenings */ .r)((0,_floors_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeFloor */ .K)(floor, outer), floor).filter(({ rule, location }) => rule === 'weakens-org' && !location.repository);
    });
}
function isOutside(a, b) {
    const [first, second] = [OUTSIDE_IN.indexOf(a.scope), OUTSIDE_IN.indexOf(b.scope)];
    return first < second || (first === second && a.reach.length < b.reach.length);
}
function isFloor({ document, kind, policy }) {
    return ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .templateScopeOf */ .w5)(document.file) !== undefined || (kind === 'policy' && policy?.scope === 'org'));
}
function reachOf(file) {
    return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .templateScopeOf */ .w5)(file) === undefined ? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)((0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .yS)(file)) : '';
}
function withOrigin(file, origin) {
    return {
        ...file,
        governed: (0,_formats_cards_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readGoverned */ .h)({ ...file.governed.document, origin }, file.governed.kind),
    };
}
function withSource(floor, repository) {
    const document = (floor.card ?? floor.policy)?.place.document;
    const kind = document && (0,_formats_cards_recognise_js__WEBPACK_IMPORTED_MODULE_4__/* .recognise */ .GJ)(document)?.kind;
    if (!document || !kind)
        return floor;
    const { card, policy } = (0,_formats_cards_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readGoverned */ .h)({ ...document, origin: { scope: floor.scope, repository, ...document.origin } }, kind);
    return { ...floor, ...(card && { card }), ...(policy && { policy }) };
}
function conventionalFloor(file) {
    const scope = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_6__/* .templateScopeOf */ .w5)(file.file) ?? 'org';
    if (scope === 'team')
        return undefined;
    return floorOf(withOrigin(file, { scope }), scope, reachOf(file.file));
}
function floorOf({ file, governed }, scope, reach, team) {
    const { card, policy } = governed;
    return {
        file,
        scope,
        reach,
        ...(card && { card }),
        ...(policy && { policy }),
        ...(team !== undefined && { team }),
    };
}
async function configuredFloors({ platform, org, teams }, tree, readElsewhere) {
    const floors = [];
    const files = [];
    const findings = [];
    const wanted = [
        [platform, 'platform'],
        [org, 'org'],
        ...[...teams].map(([name, team]) => [team, 'team', name]),
    ];
    for (const [configured, scope, team] of wanted) {
        for (const as of ['policy', 'card']) {
            const source = configured?.[as];
            if (source === undefined)
                continue;
            const read = await readSource(source, as, scope, tree, readElsewhere);
            if ('findings' in read)
                for (const finding of read.findings)
                    findings.push(finding);
            else {
                floors.push(floorOf(read, scope, '', team));
                if (source.kind === 'file')
                    files.push(read);
            }
        }
    }
    return { floors, files, findings };
}
async function readSource(source, as, scope, tree, readElsewhere) {
    const { file, place } = source;
    const repository = source.kind === 'repository' ? `${source.owner}/${source.repo}@${source.ref}` : undefined;
    const name = JSON.stringify(source.kind === 'file' ? file : `${source.owner}/${source.repo}/${file}@${source.ref}`);
    const unreadable = (why, help) => ({
        findings: [unreadableFloor(place, file, `the floor ${name} ${why}`, help)],
    });
    if (source.kind === 'repository' && !readElsewhere)
        return unreadable('lies in another repository, and the command line fetches nothing by itself', 'give a copy of it with --org');
    const bytes = source.kind === 'repository' ? await readElsewhere(source) : undefined;
    if (bytes?.kind === 'refused')
        return unreadable(`cannot be read: ${bytes.reason}`, 'check path and ref; for a private repository give the input floor-token a token that may read it');
    const from = bytes ? oneFile(file, bytes) : tree;
    const read = await (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .readCardFile */ .j)(from, file, { named: true });
    switch (read.kind) {
        case 'absent':
            return unreadable('does not exist', 'mend the path in the configuration, or put the file there');
        case 'broken':
        case 'foreign': {
            const [first] = read.kind === 'broken' ? read.findings : [];
            if (read.kind === 'broken' && repository === undefined)
                return { findings: read.findings };
            return unreadable(`cannot be read: ${first?.message ?? 'it is neither a card nor a policy'}`, 'mend the file there, or name another ref');
        }
        case 'governed': {
            const is = (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_7__/* .isCard */ .$)(read.governed.kind) ? 'card' : 'policy';
            if (is !== as)
                return unreadable(`is named as a ${as}, and is a ${is}`, `name it under ${JSON.stringify(is)}`);
            return withOrigin(read, { scope, ...(repository !== undefined && { repository }) });
        }
        default:
            return read;
    }
}
function unreadableFloor(place, file, message, help) {
    return place
        ? (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('floor-unreadable', { at: place, message, help })
        : (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIn */ .jl)('floor-unreadable', file, message, { help });
}
function oneFile(file, read) {
    return { label: 'another repository', list: async () => [file], read: async () => read };
}
async function mayBeOrgPolicy(tree, file) {
    const read = await tree.read(file, _document_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .MAX_CARD_BYTES */ .Al);
    if (read.kind !== 'bytes')
        return read.kind !== 'absent';
    const text = new TextDecoder('utf-8').decode(read.bytes);
    return /[\\\0\ufffd]/.test(text) || (/\borg\b/.test(text) && text.includes('scope'));
}


/***/ }),

/***/ 9477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ groupByFolder)
});

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/model/governed.js
var governed = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/src/discovery/ambiguous.js


function ambiguousAgent({ file, as, why }, agents) {
    const path = typeof file === 'string' ? file : file.document.file;
    const message = `${WORDS[as]}${JSON.stringify(path)} ${why}`;
    const help = 'name the files of one agent alike (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml';
    const fix = configuration(path, as, agents);
    return typeof file === 'string'
        ? (0,finding/* findingIn */.jl)('ambiguous-agent', path, message, { help, fix })
        : (0,finding/* findingAt */.dz)('ambiguous-agent', { at: (0,finding/* topOf */.HX)(file.document), message, help, fix });
}
const WORDS = {
    card: '',
    policy: '',
    tools: 'the tool list ',
    traces: 'the trace file ',
};
function configuration(path, as, agents) {
    const entries = agents.map((agent) => ({
        name: agent.name,
        ...(agent.card && { card: agent.card.document.file }),
        ...(agent.policy && { policy: agent.policy.document.file }),
        ...(agent.toolLists.length > 0 && { tools: agent.toolLists }),
        ...(agent.traceFiles.length > 0 && { traces: agent.traceFiles }),
    }));
    const taken = new Set(entries.map((entry) => entry.name));
    const without = as === 'card' ? undefined : entries.find((entry) => entry[as] === undefined);
    if (as === 'tools' || as === 'traces') {
        const owner = without ?? entries[0];
        if (owner)
            owner[as] = [...(owner[as] ?? []), path];
    }
    else if (without)
        without.policy = path;
    else
        entries.push({ name: freeName(path, taken), [as]: path });
    const belongs = as === 'card' ? '' : `, with ${WORDS[as].trim() || 'the policy'} at the one that it belongs to`;
    return {
        title: `the agents, for .github/card-gate.yml${belongs}`,
        language: 'yaml',
        lines: ['agents:', ...entries.flatMap(linesOf)].join('\n'),
    };
}
function freeName(path, taken) {
    const wanted = (0,patterns/* stemOf */.Vc)(path) || 'other';
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1)
        name = `${wanted}-${count}`;
    return name;
}
function linesOf({ name, card, policy, tools, traces }) {
    return [
        `  - name: ${scalar(name)}`,
        ...(card === undefined ? [] : [`    card: ${scalar(card)}`]),
        ...(policy === undefined ? [] : [`    policy: ${scalar(policy)}`]),
        ...(tools === undefined ? [] : [`    tools: [${tools.map(scalar).join(', ')}]`]),
        ...(traces === undefined ? [] : [`    traces: { files: [${traces.map(scalar).join(', ')}] }`]),
    ];
}
function scalar(text) {
    return /^[A-Za-z_.][\w./-]*$/.test(text) && !/^(?:true|false|null|\.+|\.inf|\.nan)$/i.test(text)
        ? text
        : JSON.stringify(text);
}

// EXTERNAL MODULE: ./build/src/discovery/floors.js
var floors = __webpack_require__(9377);
;// CONCATENATED MODULE: ./build/src/discovery/group.js





function groupByFolder(governed, beside, broken = []) {
    const folders = new Map();
    for (const file of governed) {
        if ((0,floors/* isFloor */.b5)(file))
            continue;
        const folder = (0,patterns/* folderOf */.yS)(file.document.file);
        const others = folders.get(folder);
        if (others)
            others.push(file);
        else
            folders.set(folder, [file]);
    }
    const agents = [];
    const findings = [];
    for (const [folder, files] of [...folders].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b))) {
        const here = {
            toolLists: beside.toolLists.filter((file) => (0,patterns/* folderOf */.yS)(file) === folder),
            traceFiles: beside.traceFiles.filter((file) => (0,patterns/* agentFolderOf */.tt)(file) === folder),
        };
        const missing = broken.filter((file) => (0,patterns/* folderOf */.yS)(file) === folder);
        const grouped = groupFolder(folder, files, here, missing);
        for (const agent of grouped.agents)
            agents.push(agent);
        for (const finding of grouped.findings)
            findings.push(finding);
    }
    return { agents: distinctNames(agents), findings };
}
function groupFolder(folder, files, beside, broken) {
    const cards = files.filter((file) => (0,governed/* isCard */.$)(file.kind));
    const policies = files.filter((file) => file.kind === 'policy');
    const label = folder === '' ? 'root' : folder.slice(folder.lastIndexOf('/') + 1);
    if (cards.length <= 1 && policies.length <= 1 && !folder.startsWith('.mnemom/agents')) {
        const [card] = cards;
        const [policy] = policies;
        return {
            agents: [
                {
                    name: label,
                    identity: folder,
                    ...(card && { card }),
                    ...(policy && { policy }),
                    ...beside,
                    findings: [],
                },
            ],
            findings: [],
        };
    }
    return groupByStem(folder, label, cards, policies, beside, broken);
}
function groupByStem(folder, label, cards, policies, beside, broken) {
    const unpaired = [];
    const groups = new Map();
    const as = cards.length > 0 ? 'card' : 'policy';
    for (const anchor of cards.length > 0 ? cards : policies) {
        const stem = (0,patterns/* stemOf */.Vc)(anchor.document.file);
        const known = groups.get(stem);
        if (known === undefined)
            groups.set(stem, {
                ...(as === 'card' && { card: anchor }),
                policies: as === 'card' ? [] : [anchor],
                lists: [],
                traces: [],
            });
        else {
            const first = (known.card ?? known.policies[0]).document.file;
            unpaired.push({
                file: anchor,
                as,
                why: `shares its name with ${JSON.stringify(first)} in the same folder`,
            });
        }
    }
    const only = cards.length === 1 ? [...groups.values()][0] : undefined;
    if (as === 'card') {
        for (const policy of policies) {
            const stem = (0,patterns/* stemOf */.Vc)(policy.document.file);
            const group = groups.get(stem) ?? (policies.length === 1 ? only : undefined);
            const [first] = group?.policies ?? [];
            if (first) {
                const why = `is the second policy of the agent ${JSON.stringify(stem || label)}, after ${JSON.stringify(first.document.file)}`;
                unpaired.push({ file: policy, as: 'policy', why });
            }
            else if (group)
                group.policies.push(policy);
            else if (!broken.some((file) => (0,patterns/* stemOf */.Vc)(file) === stem)) {
                const why = cards.length === 1
                    ? `is one of ${policies.length} policies beside one card, and not named like it`
                    : `pairs with none of the ${cards.length} cards in its folder`;
                unpaired.push({ file: policy, as: 'policy', why });
            }
        }
    }
    const pair = (file, stem, kind) => {
        const group = groups.get(stem) ?? only;
        if (group)
            group[kind === 'tools' ? 'lists' : 'traces'].push(file);
        else if (!broken.some((one) => (0,patterns/* stemOf */.Vc)(one) === stem))
            unpaired.push({
                file,
                as: kind,
                why: `pairs with none of the ${groups.size} agents in its folder`,
            });
    };
    for (const list of beside.toolLists)
        pair(list, (0,patterns/* stemOf */.Vc)(list), 'tools');
    for (const file of beside.traceFiles)
        pair(file, (0,patterns/* traceStemOf */.Im)(file), 'traces');
    const agents = [...groups].map(([stem, { card, policies: [policy], lists: toolLists, traces: traceFiles, },]) => ({
        name: stem || label,
        identity: stem === '' ? folder : `${folder}#${stem}`,
        ...(card && { card }),
        ...(policy && { policy }),
        toolLists,
        traceFiles,
        findings: [],
    }));
    return { agents, findings: unpaired.map((one) => ambiguousAgent(one, agents)) };
}
function distinctNames(agents) {
    const byPath = renamed(agents, (agent) => pathName(agent.identity));
    return renamed(byPath, (agent) => agent.identity);
}
function renamed(agents, name) {
    const counts = new Map();
    for (const agent of agents)
        counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
    return agents.map((agent) => counts.get(agent.name) > 1 ? { ...agent, name: name(agent) } : agent);
}
function pathName(identity) {
    if (identity === '')
        return '.';
    return identity.startsWith('#') ? `./${identity.slice(1)}` : identity.replace('#', '/');
}


/***/ }),

/***/ 8800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ listFiles),
/* harmony export */   Z: () => (/* binding */ allFiles)
/* harmony export */ });
/* harmony import */ var _model_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3195);
/* harmony import */ var _model_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1815);


const MAX_DETOURS = 100_000;
const listings = new WeakMap();
async function listFiles(tree, isWanted) {
    const { files, detours } = await listingOf(tree);
    const wanted = files.filter(isWanted);
    for (const [path, file] of detours)
        if (isWanted(path) && !isWanted(file))
            wanted.push(path);
    return detours.size === 0 ? wanted : wanted.sort();
}
async function allFiles(tree) {
    return (await listingOf(tree)).files;
}
function listingOf(tree) {
    const known = listings.get(tree);
    if (known)
        return known;
    const listing = readListing(tree);
    listings.set(tree, listing);
    return listing;
}
async function readListing(tree) {
    const files = await tree.list();
    const links = (await tree.links?.()) ?? new Map();
    return { files, detours: links.size === 0 ? new Map() : detoursOf(files, links) };
}
function detoursOf(files, links) {
    const below = filesByFolder(files, links);
    const detours = new Map();
    const open = [...links.keys()].map((link) => ({ at: link, way: new Set([link]) }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const followed = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(next.at, links);
        if (followed.kind === 'refused')
            continue;
        for (const file of below(followed.path)) {
            const path = `${next.at}/${followed.path === '' ? file : file.slice(followed.path.length + 1)}`;
            if (detours.size >= MAX_DETOURS)
                throw new _model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .j(`symbolic links lead to folders by more than ${MAX_DETOURS} paths`, 'take out links to folders that hold links to folders again');
            if (!links.has(file))
                detours.set(path, file);
            else if (!next.way.has(file))
                open.push({ at: path, way: new Set([...next.way, file]) });
        }
    }
    return detours;
}
function filesByFolder(files, links) {
    const sorted = [...new Set([...files, ...links.keys()])].sort();
    return (folder) => {
        if (folder === '')
            return sorted;
        const from = firstAtLeast(sorted, `${folder}/`);
        return sorted.slice(from, firstAtLeast(sorted, `${folder}0`));
    };
}
function firstAtLeast(sorted, text) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (sorted[middle] < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}


/***/ }),

/***/ 8802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  tt: () => (/* binding */ agentFolderOf),
  hr: () => (/* binding */ cardMatcher),
  BE: () => (/* binding */ excludeMatcher),
  tH: () => (/* binding */ fileMatcher),
  eF: () => (/* binding */ filesMatcher),
  yS: () => (/* binding */ folderOf),
  CJ: () => (/* binding */ globFiles),
  Yw: () => (/* binding */ isBelow),
  vZ: () => (/* binding */ isFileGlob),
  Q9: () => (/* binding */ isNamedAsCard),
  Po: () => (/* binding */ isToolList),
  iO: () => (/* binding */ isTraceFile),
  Vc: () => (/* binding */ stemOf),
  w5: () => (/* binding */ templateScopeOf),
  Im: () => (/* binding */ traceStemOf)
});

// UNUSED EXPORTS: DEFAULT_CARD_PATTERNS

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/pattern/glob.js
var glob = __webpack_require__(80);
;// CONCATENATED MODULE: ./build/src/pattern/glob-set.js
const MAX_HELD = 1 << 17;
const SLASH = 0x2f;
class GlobSet {
    #program = new Program();
    #work;
    #states = new Map();
    #held = 0;
    #start;
    constructor(globs, work) {
        this.#work = work;
        globs.forEach((glob, index) => {
            this.#program.add(glob, index);
        });
    }
    find(path) {
        const program = this.#program;
        this.#start ??= this.#stateOf(program.closure(program.starts));
        let state = this.#start;
        let at = 0;
        while (at < path.length && state.places.length > 0) {
            let point = path.charCodeAt(at);
            at += 1;
            if (point >= 0xd800 && point < 0xdc00) {
                point = path.codePointAt(at - 1);
                if (point > 0xffff)
                    at += 1;
            }
            const symbol = program.symbolOf(point);
            state = state.next[symbol] ?? this.#step(state, symbol);
        }
        this.#work?.spend(at);
        return at < path.length ? NONE : state.found;
    }
    #step(state, symbol) {
        const { places, visited } = this.#program.step(state.places, symbol);
        this.#work?.spend(visited);
        const next = this.#stateOf({ places, visited });
        state.next[symbol] = next;
        return next;
    }
    #stateOf({ places }) {
        const key = places.join();
        const known = this.#states.get(key);
        if (known)
            return known;
        this.#held += 2 * places.length + this.#program.symbols;
        if (this.#held > MAX_HELD) {
            this.#states.clear();
            this.#start = undefined;
            this.#held = 0;
        }
        const state = { places, found: this.#program.foundAt(places), next: [] };
        this.#states.set(key, state);
        return state;
    }
}
const NONE = [];
class Program {
    starts = [];
    #steps = [];
    #points = new Map();
    #classes = [];
    #symbols = new Map();
    #samples = [];
    #ofPoint = [];
    #marks = new Uint32Array(0);
    #mark = 0;
    get symbols() {
        return this.#samples.length;
    }
    add({ parts }, index) {
        this.starts.push(this.#steps.length);
        this.#sequence(parts);
        this.#steps.push({ kind: 'found', index });
    }
    symbolOf(point) {
        const known = point < 128 ? this.#ofPoint[point] : undefined;
        if (known !== undefined)
            return known;
        const folded = fold(point);
        const own = this.#points.get(folded) ?? -1;
        const key = `${own} ${this.#classes.map((takes) => (takes(folded) ? 1 : 0)).join('')}`;
        let symbol = this.#symbols.get(key);
        if (symbol === undefined) {
            symbol = this.#samples.length;
            this.#symbols.set(key, symbol);
            this.#samples.push(folded);
        }
        if (point < 128)
            this.#ofPoint[point] = symbol;
        return symbol;
    }
    step(places, symbol) {
        const point = this.#samples[symbol];
        const next = [];
        for (const place of places) {
            const step = this.#steps[place];
            if (step.kind === 'take' && step.takes(point))
                next.push(place + 1);
        }
        const { places: reached, visited } = this.closure(next);
        return { places: reached, visited: visited + places.length };
    }
    closure(from) {
        if (this.#marks.length < this.#steps.length)
            this.#marks = new Uint32Array(this.#steps.length);
        this.#mark += 1;
        const places = [];
        const waiting = [...from];
        let visited = 0;
        for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
            if (this.#marks[place] === this.#mark)
                continue;
            this.#marks[place] = this.#mark;
            visited += 1;
            const step = this.#steps[place];
            if (step.kind !== 'go')
                places.push(place);
            else
                for (const to of step.to)
                    waiting.push(to);
        }
        return { places: places.sort((a, b) => a - b), visited };
    }
    foundAt(places) {
        const found = places.flatMap((place) => {
            const step = this.#steps[place];
            return step.kind === 'found' ? [step.index] : [];
        });
        return found.sort((a, b) => a - b);
    }
    #sequence(parts) {
        for (const part of parts)
            this.#part(part);
    }
    #part(part) {
        switch (part.kind) {
            case 'character': {
                const point = fold(part.point);
                if (!this.#points.has(point))
                    this.#points.set(point, this.#points.size);
                this.#take((one) => one === point);
                return;
            }
            case 'any':
                this.#take(inName);
                return;
            case 'class': {
                const takes = classOf(part);
                this.#classes.push(takes);
                this.#take(takes);
                return;
            }
            case 'run':
                this.#many(inName);
                return;
            case 'deep':
                this.#many(anything);
                return;
            case 'folders':
                this.#optional(() => {
                    this.#many(anything);
                    this.#part(SEPARATOR);
                });
                return;
            case 'below':
                this.#optional(() => {
                    this.#part(SEPARATOR);
                    this.#many(anything);
                });
                return;
            case 'either':
                this.#either(part.options);
                return;
            default:
                part;
        }
    }
    #take(takes) {
        this.#steps.push({ kind: 'take', takes });
        if (!this.#points.has(SLASH))
            this.#points.set(SLASH, this.#points.size);
    }
    #many(takes) {
        const start = this.#go([]);
        this.#take(takes);
        const back = this.#go([start.at]);
        start.step.to = [start.at + 1, back.at + 1];
    }
    #optional(emit) {
        const start = this.#go([]);
        emit();
        start.step.to = [start.at + 1, this.#steps.length];
    }
    #either(options) {
        const start = this.#go([]);
        const starts = [];
        const ends = options.map((option) => {
            starts.push(this.#steps.length);
            this.#sequence(option);
            return this.#go([]);
        });
        start.step.to = starts;
        for (const end of ends)
            end.step.to = [this.#steps.length];
    }
    #go(to) {
        const step = { kind: 'go', to };
        this.#steps.push(step);
        return { at: this.#steps.length - 1, step };
    }
}
const SEPARATOR = { kind: 'character', point: SLASH };
const inName = (point) => point !== SLASH;
const anything = () => true;
function classOf({ negated, ranges, }) {
    const holds = (point) => ranges.some(([from, to]) => point >= from && point <= to);
    return (point) => point !== SLASH && (holds(point) || holds(upper(point))) !== negated;
}
function fold(point) {
    if (point < 128)
        return point >= 0x41 && point <= 0x5a ? point + 32 : point;
    return single(String.fromCodePoint(point).toLowerCase()) ?? point;
}
function upper(point) {
    return single(String.fromCodePoint(point).toUpperCase()) ?? point;
}
function single(text) {
    const point = text.codePointAt(0);
    return text.length === (point > 0xffff ? 2 : 1) ? point : undefined;
}

// EXTERNAL MODULE: ./build/src/settings/file-patterns.js
var file_patterns = __webpack_require__(5101);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var paths = __webpack_require__(6891);
// EXTERNAL MODULE: ./build/src/settings/settings.js
var settings = __webpack_require__(5182);
;// CONCATENATED MODULE: ./build/src/discovery/patterns.js







const DEFAULT_CARD_PATTERNS = [
    '**/{card,agent-card,alignment-card,*.card,*-card}.{yaml,yml,json}',
    '**/{policy,*.policy,*-policy}.{yaml,yml,json}',
    '**/{access,*.access}.{yaml,yml,json}',
    '.mnemom/{agents,orgs,platform,teams}/**/*.{yaml,yml,json}',
];
const OUTSIDE = [
    '**/node_modules/**',
    '**/.git/**',
    '.github/workflows/**',
    '**/dist/**',
];
const TOOL_LIST_PATTERNS = [
    '**/tools.{json,yaml,yml,txt}',
    '**/*.tools.{json,yaml,yml,txt}',
];
const MAX_STEPS = 5_000_000_000;
const work = {
    steps: 0,
    spend(steps) {
        this.steps += steps;
        if (this.steps > MAX_STEPS)
            throw new settings/* SettingsError */.GN(`the patterns of files take more than ${(0,digits/* digits */.v)(MAX_STEPS)} steps on the files of this repository`, 'use fewer patterns, or patterns that begin with the name of a folder');
    },
};
function globSet(patterns) {
    const globs = patterns.map((pattern) => {
        const read = (0,glob/* readGlob */.pV)(pattern);
        if (read.kind === 'glob')
            return read.glob;
        throw new settings/* SettingsError */.GN(`the pattern ${(0,words/* quoted */.TL)(pattern)} ${read.problem.message}`, read.problem.help);
    });
    return new GlobSet(globs, work);
}
function matcher(patterns, ignore = []) {
    const set = globSet([...patterns, ...ignore]);
    return (file) => {
        const found = set.find(file);
        return found.length > 0 && found.at(-1) < patterns.length;
    };
}
function cardMatcher(patterns, exclude = []) {
    const given = patterns ?? DEFAULT_CARD_PATTERNS;
    (0,file_patterns/* checkPatterns */.u)('cards', given, 'patterns');
    (0,file_patterns/* checkPatterns */.u)('exclude', exclude, 'patterns');
    const ignore = [
        ...OUTSIDE,
        ...exclude,
        ...given.filter(paths/* takesAway */.P).map((pattern) => pattern.slice(1)),
    ];
    return matcher(given.filter((pattern) => !(0,paths/* takesAway */.P)(pattern)), ignore);
}
function excludeMatcher(exclude) {
    return exclude === undefined || exclude.length === 0 ? () => false : matcher(exclude);
}
function isToolList(file) {
    toolListMatcher ??= matcher(TOOL_LIST_PATTERNS, OUTSIDE);
    return toolListMatcher(file);
}
const TRACE_FILE = /(?:^|\/)traces\/(?:[^/]+\/)*[^/.][^/]*\.(?:json|jsonl|ndjson|csv|tsv|log|txt|gz|zst|parquet|db|sqlite)$/i;
function isTraceFile(file) {
    if (!TRACE_FILE.test(file))
        return false;
    outsideMatcher ??= matcher(OUTSIDE);
    return !outsideMatcher(file);
}
let outsideMatcher;
function agentFolderOf(file) {
    return isTraceFile(file) ? file.slice(0, Math.max(0, tracesAt(file) - 1)) : folderOf(file);
}
function traceStemOf(file) {
    const rest = file.slice(tracesAt(file) + 'traces/'.length);
    return rest.split('/')[0].split('.')[0];
}
function tracesAt(file) {
    const inner = file.toLowerCase().lastIndexOf('/traces/');
    return inner === -1 ? 0 : inner + 1;
}
let toolListMatcher;
function isFileGlob(text) {
    return !text.startsWith('!') && (0,glob/* isGlob */.fg)(text);
}
function fileMatcher(glob) {
    return matcher([glob]);
}
function filesMatcher(globs) {
    const set = globSet(globs);
    return (file) => set.find(file);
}
function globFiles(glob, files) {
    return files.filter(matcher([glob]));
}
function isNamedAsCard(file) {
    namedAsCard ??= matcher(['.mnemom/**', '**/card.*', '**/alignment-card.*', '**/*.card.*']);
    return namedAsCard(file);
}
let namedAsCard;
function templateScopeOf(file) {
    const folder = /^\.mnemom\/(orgs|platform|teams)\/./i.exec(file)?.[1]?.toLowerCase();
    return folder === undefined
        ? undefined
        : { orgs: 'org', platform: 'platform', teams: 'team' }[folder];
}
function isBelow(folder, parent) {
    return parent === '' || folder === parent || folder.startsWith(`${parent}/`);
}
function folderOf(file) {
    const at = file.lastIndexOf('/');
    return at === -1 ? '' : file.slice(0, at);
}
const KIND_WORD = /^(?:agent-card|alignment-card|card|policy|access|tools)$/i;
function stemOf(file) {
    const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return KIND_WORD.test(base)
        ? ''
        : base.replace(/(?:\.agent-card|[.-]alignment-card|[.-](?:card|policy|access|tools))$/i, '');
}


/***/ }),

/***/ 2703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ namesFile),
  s: () => (/* binding */ readTools)
});

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
;// CONCATENATED MODULE: ./build/src/formats/tool-lists/advice.js
const HOW_TO_LIST = 'list the tools of each server with "npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json" and give that file; see docs/tool-lists.md';
const WHAT_IS_READ = 'give one name a line, a JSON or YAML list of names, a map of server to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md';

// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(1285);
;// CONCATENATED MODULE: ./build/src/formats/tool-lists/shape.js


function field(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.node : undefined;
}
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function isList(node) {
    return node?.kind === 'list';
}
function isMap(node) {
    return node?.kind === 'map';
}
function holdsList(reader) {
    return isList((0,document_document/* nodeAt */.oB)(reader.place.document, reader.place.path));
}
function toolNodes(document) {
    const tools = isList(document.root) ? document.root : field(document.root, 'tools');
    return isList(tools) ? tools.items : [];
}
function toolReaders(document) {
    const top = reader/* Reader */.m.of(document);
    return isList(document.root) ? top.items() : top.get('tools').items();
}
function kindOf(node) {
    if (node.kind === 'list')
        return 'a list';
    if (node.kind === 'map')
        return 'a map';
    if (node.value === null)
        return 'empty';
    return `the ${typeof node.value} ${String(node.value)}`;
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/gathering.js




const MAX_NAME_LENGTH = 1024;
const MAX_TOLD = 100;
class Gathering {
    #server;
    #tools = new Map();
    #notes = [];
    #problems = [];
    #complete = true;
    constructor(options) {
        this.#server = options.server;
    }
    add(reader, server) {
        const text = reader.text();
        if (text !== undefined)
            this.addText(text, reader.place, server);
        else
            this.wrong({ at: reader.place, message: noName(reader) });
    }
    addNamed(entry, server) {
        this.add(entry.isMap ? entry.get('name') : entry, server);
    }
    addText(name, place, server) {
        const fault = faultOf(name, 'tool name') ??
            (server === undefined ? undefined : faultOf(server, 'server name'));
        if (fault !== undefined)
            this.wrong({ at: place, message: fault });
        else if (name.includes('*'))
            this.wildcard(name, place, server);
        else
            this.#keep(name, place, serverOf(name, server, this.#server));
    }
    wildcard(pattern, place, server) {
        const of = server === undefined ? '' : ` of the server ${shown(server)}`;
        this.incomplete({
            at: place,
            message: `${shown(pattern)}${of} stands for any number of tools and names none of them`,
            help: HOW_TO_LIST,
        });
    }
    incomplete(note) {
        this.open();
        if (this.#notes.length < MAX_TOLD)
            this.#notes.push(note);
    }
    open() {
        this.#complete = false;
    }
    wrong(problem) {
        if (this.#problems.length < MAX_TOLD)
            this.#problems.push(problem);
    }
    result() {
        return {
            tools: [...this.#tools.values()],
            complete: this.#complete,
            notes: this.#notes,
            problems: this.#problems,
        };
    }
    #keep(name, place, server) {
        const key = server === undefined ? name : `${server}\n${name}`;
        if (!this.#tools.has(key))
            this.#tools.set(key, { name, place, ...(server !== undefined && { server }) });
    }
}
function serverOf(name, own, stated) {
    if (own !== undefined)
        return name.startsWith((0,model_tool/* canonicalName */.Ew)('', own)) ? undefined : own;
    return name.startsWith('mcp__') ? undefined : stated;
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function faultOf(name, what) {
    if (name === '')
        return `the ${what} is empty`;
    if (name.length > MAX_NAME_LENGTH)
        return `the ${what} ${shown(name)} has ${name.length} characters; at most ${MAX_NAME_LENGTH} are read`;
    if (UNSEEN.test(name))
        return `the ${what} ${shown(name)} has a control character or another that cannot be seen`;
    if (name.trim() !== name)
        return `the ${what} ${shown(name)} begins or ends with white space`;
    return undefined;
}
function noName(reader) {
    const node = (0,document_document/* nodeAt */.oB)(reader.place.document, reader.place.path);
    return node === undefined
        ? 'the name of the tool is missing'
        : `a tool name was expected, but this is ${kindOf(node)}`;
}
function shown(text) {
    const cut = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/anthropic.js




const ANTHROPIC = {
    id: 'anthropic',
    title: 'Anthropic request',
    recognise: (document) => toolNodes(document).some(isAnthropicTool) || hasServers(document),
    declared(document, options) {
        const gathering = new Gathering(options);
        const sets = new Set();
        for (const tool of toolReaders(document)) {
            const type = tool.get('type').text() ?? '';
            if (!TOOLSET.test(type)) {
                gathering.addNamed(tool);
                continue;
            }
            const server = tool.get('mcp_server_name').text();
            if (server !== undefined)
                sets.add(server);
            addToolset(gathering, tool, server);
        }
        if (isMap(document.root))
            for (const server of reader/* Reader */.m.of(document).get('mcp_servers').items())
                addServer(gathering, server, sets);
        return gathering.result();
    },
};
const TOOLSET = /toolset/;
const VERSIONED = /_\d{8}$/;
function isAnthropicTool(tool) {
    if (field(tool, 'input_schema') !== undefined)
        return true;
    const type = textOf(field(tool, 'type'));
    return type !== undefined && (VERSIONED.test(type) || TOOLSET.test(type));
}
function hasServers({ root }) {
    const servers = field(root, 'mcp_servers');
    return isList(servers) && servers.items.length > 0 && servers.items.every(isMap);
}
function addToolset(gathering, set, server) {
    const configs = set.get('configs');
    for (const [name, config] of configs.entries()) {
        if (isOn(set, config))
            gathering.addText(name, config.place, server);
    }
    for (const config of configs.items())
        if (isOn(set, config))
            gathering.add(config.get('name'), server);
    if (set.get('default_config').get('enabled').boolean() === false)
        return;
    const what = server === undefined
        ? `tool set ${shown(set.get('type').text() ?? '')}`
        : `MCP server ${shown(server)}`;
    gathering.incomplete({
        at: set.place,
        message: `the ${what} is given with all its tools, and they are not named`,
        help: 'set "default_config": {"enabled": false} and enable tools by name under "configs", or give a tool list of its own beside this file',
    });
}
function isOn(set, config) {
    return (config.get('enabled').boolean() ?? set.get('default_config').get('enabled').boolean() ?? true);
}
function addServer(gathering, server, sets) {
    const name = server.get('name').text();
    if (name === undefined) {
        gathering.wrong({ at: server.get('name').place, message: 'an MCP server without "name"' });
        return;
    }
    const configuration = server.get('tool_configuration');
    if (configuration.get('enabled').boolean() === false || (sets.has(name) && !configuration.exists))
        return;
    const allowed = configuration.get('allowed_tools');
    for (const tool of allowed.items())
        gathering.add(tool, name);
    if (!holdsList(allowed)) {
        gathering.incomplete({
            at: server.place,
            message: `the MCP server ${shown(name)} is given without the names of its tools, so all of them can be called`,
            help: `name them in "tool_configuration.allowed_tools", or ${HOW_TO_LIST}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/bedrock.js



const BEDROCK = {
    id: 'bedrock',
    title: 'Bedrock Converse request',
    recognise(document) {
        const tools = field(configOf(document), 'tools');
        return isList(tools) && tools.items.some((tool) => isMap(field(tool, 'toolSpec')));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        for (const tool of (top.has('toolConfig') ? top.get('toolConfig') : top).get('tools').items()) {
            if (tool.has('cachePoint'))
                continue;
            gathering.add(tool.get(tool.has('systemTool') ? 'systemTool' : 'toolSpec').get('name'));
        }
        return gathering.result();
    },
};
function configOf({ root }) {
    return field(root, 'toolConfig') ?? root;
}

// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/src/formats/tool-lists/claude-rules.js



function ruleOf(text) {
    const bracket = text.indexOf('(');
    if (bracket === -1)
        return { name: text.trim(), limited: false };
    return { name: text.slice(0, bracket).trim(), limited: text.slice(bracket).trim() !== '(*)' };
}
function splitRules(text) {
    const rules = [];
    let depth = 0;
    let rule = '';
    for (const char of text) {
        if (char === '(')
            depth += 1;
        else if (char === ')')
            depth = Math.max(0, depth - 1);
        if (depth > 0 || !/[,\s]/.test(char))
            rule += char;
        else {
            rules.push(rule);
            rule = '';
        }
    }
    return [...rules, rule].filter((each) => each !== '');
}
const MAX_DENY_PATTERNS = 200;
function deniedBy(rules) {
    const names = rules
        .map(ruleOf)
        .flatMap(({ name, limited }) => (limited || name.includes('?') ? [] : [name]));
    const exact = new Set(names);
    const patterns = [...exact]
        .filter((name) => name.includes('*'))
        .slice(0, MAX_DENY_PATTERNS)
        .map((name) => (0,match/* compilePattern */.Eb)(name));
    return (name) => exact.has(name) ||
        exact.has(serverRuleOf(name)) ||
        patterns.some((pattern) => pattern.matches(name));
}
function serverRuleOf(name) {
    const end = name.startsWith('mcp__') ? name.indexOf('__', 'mcp__'.length) : -1;
    return end === -1 ? name : name.slice(0, end);
}
function claude_rules_serverOf(name) {
    return /^mcp__((?:(?!__).)+)$/su.exec(name)?.[1];
}
function addRule(gathering, text, place, denied) {
    const { name } = ruleOf(text);
    if (name.length < text.trim().length && !text.trim().endsWith(')')) {
        gathering.wrong({
            at: place,
            message: `the rule for ${shown(name)} has a bracket that is not closed at its end`,
            help: 'write Tool or Tool(what it may be called with)',
        });
        return;
    }
    if (denied(name))
        return;
    const server = claude_rules_serverOf(name);
    if (server === undefined)
        gathering.addText(name, place);
    else if (!denied(`${name}__*`)) {
        gathering.incomplete({
            at: place,
            message: `${shown(name)} means every tool of the server ${shown(server)} and names none of them`,
            help: HOW_TO_LIST,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/claude-agent.js




const CLAUDE_AGENT = {
    id: 'claude-agent',
    title: 'agent or skill front matter',
    recognise: ({ form }) => form === 'front-matter',
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        const denied = deniedBy(rulesOf(top.get('disallowedTools')).map(({ text }) => text));
        const given = LISTS.map((key) => top.get(key)).filter(isGiven);
        for (const list of given)
            addList(gathering, list, denied);
        if (given.length === 0)
            gathering.wrong(inheritsAll(top));
        if (isGiven(top.get('allowed-tools')))
            gathering.open();
        return gathering.result();
    },
};
const LISTS = ['tools', 'allowed-tools'];
function inheritsAll(top) {
    const at = top.get('tools').place;
    const message = 'the front matter names no tools, so the agent inherits every tool there is';
    return {
        at,
        message,
        help: 'write the tools that it may call under "tools:"; see docs/tool-lists.md',
    };
}
function isGiven(list) {
    if (holdsList(list))
        return !list.items().some((item) => item.text()?.trim() === '*');
    const text = list.text()?.trim();
    return text === undefined
        ? list.isMap || list.number() !== undefined || list.boolean() !== undefined
        : text !== '' && text !== '*';
}
function addList(gathering, list, denied) {
    if (!holdsList(list) && list.text() === undefined) {
        gathering.wrong({
            at: list.place,
            message: 'expected the names of tools, parted by commas or as a list',
        });
    }
    for (const item of list.items())
        if (item.text() === undefined || item.text() === '')
            gathering.add(item);
    for (const { text, place } of rulesOf(list))
        addRule(gathering, text, place, denied);
}
function rulesOf(list) {
    const texts = list.text() === undefined ? list.texts() : [{ value: list.text() ?? '', place: list.place }];
    return texts.flatMap(({ value, place }) => splitRules(value).map((text) => ({ text, place })));
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/claude-settings.js




const CLAUDE_SETTINGS = {
    id: 'claude-settings',
    title: 'Claude Code settings',
    recognise({ root }) {
        const permissions = field(root, 'permissions');
        return ['allow', 'ask', 'deny'].some((list) => isList(field(permissions, list)));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const permissions = reader/* Reader */.m.of(document).get('permissions');
        const denied = deniedBy(permissions
            .get('deny')
            .texts()
            .map((rule) => rule.value));
        for (const list of ['allow', 'ask']) {
            for (const rule of permissions.get(list).items()) {
                const text = rule.text();
                if (text === undefined)
                    gathering.add(rule);
                else
                    addRule(gathering, text, rule.place, denied);
            }
        }
        gathering.open();
        const mode = permissions.get('defaultMode');
        if (mode.text() === 'bypassPermissions') {
            gathering.incomplete({
                at: mode.place,
                message: 'the mode "bypassPermissions" opens every tool to the agent, also those without a rule',
                help: 'choose another mode, or give a list of all tools of the agent',
            });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/copilot-agent.js





const COPILOT_AGENT = {
    id: 'copilot-agent',
    title: 'Copilot agent front matter',
    recognise: (document) => document.form === 'front-matter' &&
        (SIGNS.some((key) => field(document.root, key) !== undefined) || namesServerTool(document)),
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        const tools = top.get('tools');
        const entries = entriesOf(tools);
        if ((!holdsList(tools) && entries.length === 0) || entries.some(({ text }) => text === '*'))
            gathering.wrong(inheritsAll(top));
        else
            for (const entry of entries)
                addEntry(gathering, entry, top.get('mcp-servers'));
        for (const item of tools.items())
            if (item.text() === undefined)
                gathering.add(item);
        return gathering.result();
    },
};
const SIGNS = ['mcp-servers', 'target', 'infer', 'handoffs'];
const SERVER_TOOL = /^([^/()]+)\/(.+)$/s;
function namesServerTool({ root }) {
    const tools = field(root, 'tools');
    const texts = isList(tools) ? tools.items.map(textOf) : splitRules(textOf(tools) ?? '');
    return texts.some((text) => text !== undefined && SERVER_TOOL.test(text));
}
function entriesOf(tools) {
    const text = tools.text();
    if (text === undefined)
        return tools
            .items()
            .flatMap((item) => item.text() === undefined ? [] : [{ text: item.text().trim(), place: item.place }]);
    return text
        .split(',')
        .flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), place: tools.place }]));
}
function addEntry(gathering, { text, place }, servers) {
    const parts = SERVER_TOOL.exec(text);
    if (parts === null) {
        gathering.addText(text, place);
        return;
    }
    const server = parts[1];
    const named = servers.get(server).get('tools').texts();
    if (parts[2] !== '*' || named.length === 0)
        gathering.addText(parts[2], place, server);
    else
        for (const name of named)
            gathering.addText(name.value, name.place, server);
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/copilot-mcp.js




const COPILOT_MCP = {
    id: 'copilot-mcp',
    title: 'Copilot MCP configuration',
    recognise({ root }) {
        const servers = field(root, 'mcpServers');
        return (isMap(servers) &&
            [...servers.entries.values()].some(({ node }) => field(node, 'tools') !== undefined));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const [name, server] of reader/* Reader */.m.of(document).get('mcpServers').entries()) {
            const tools = server.get('tools');
            if (tools.text() !== undefined)
                gathering.add(tools, name);
            else if (holdsList(tools))
                for (const tool of tools.items())
                    gathering.add(tool, name);
            else
                gathering.incomplete({
                    at: tools.place,
                    message: `the server ${shown(name)} has no list "tools", so all its tools can be called`,
                    help: `name them under "tools", or ${HOW_TO_LIST}`,
                });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/gemini.js



const GEMINI = {
    id: 'gemini',
    title: 'Gemini request',
    recognise: (document) => toolNodes(document).some(isGeminiTool),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const tool of toolReaders(document)) {
            if (!tool.isMap)
                gathering.wrong({
                    at: tool.place,
                    message: 'a tool of a Gemini request is a map such as {"functionDeclarations": […]}',
                });
            for (const [key, value] of tool.entries())
                addKey(gathering, key, value);
        }
        return gathering.result();
    },
};
const FUNCTIONS = ['functionDeclarations', 'function_declarations'];
const SERVERS = ['mcpServers', 'mcp_servers'];
const BUILT_IN = [
    ...[
        'googleSearch',
        'google_search',
        'googleSearchRetrieval',
        'google_search_retrieval',
        'enterpriseWebSearch',
        'enterprise_web_search',
    ],
    ...['codeExecution', 'code_execution', 'urlContext', 'url_context', 'googleMaps', 'google_maps'],
    ...['computerUse', 'computer_use', 'fileSearch', 'file_search', 'retrieval'],
];
function isGeminiTool(tool) {
    return (isMap(tool) &&
        !tool.entries.has('name') &&
        !tool.entries.has('type') &&
        [...FUNCTIONS, ...BUILT_IN].some((key) => tool.entries.has(key)));
}
function addKey(gathering, key, value) {
    if (FUNCTIONS.includes(key)) {
        for (const each of value.items())
            gathering.add(each.get('name'));
    }
    else if (SERVERS.includes(key)) {
        gathering.incomplete({
            at: value.place,
            on: 'key',
            message: 'MCP servers are given without the names of their tools, so all of them can be called',
            help: HOW_TO_LIST,
        });
    }
    else
        gathering.addText(key, value.place);
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/lines.js



function lineNodes(text) {
    const items = [];
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const stop = newline === -1 ? text.length : newline;
        const line = withoutComment(text.slice(start, stop));
        const value = line.trim();
        const at = start + (line.length - line.trimStart().length);
        if (value !== '')
            items.push({ kind: 'scalar', start: at, end: at + value.length, value });
        start = stop + 1;
    }
    return { kind: 'list', start: 0, end: text.length, items };
}
function withoutComment(line) {
    const at = line.search(/(?:^|\s)#/);
    return at === -1 ? line : line.slice(0, at);
}
const LINES = {
    id: 'lines',
    title: 'plain list of names',
    recognise: (document) => document.form === 'lines',
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const line of reader/* Reader */.m.of(document).items()) {
            const text = line.text() ?? '';
            const fault = lines_faultOf(text);
            if (fault === undefined)
                gathering.add(line);
            else
                gathering.wrong({
                    at: line.place,
                    message: `line ${lineOf(line)} ${fault}: ${shown(text)}`,
                    help: 'write one name a line, and what it is for behind a #',
                });
        }
        return gathering.result();
    },
};
function lineOf(line) {
    const { document, path } = line.place;
    const node = document.root.kind === 'list' ? document.root.items[Number(path[0])] : undefined;
    return (0,document_document/* positionAt */.t$)(document, node?.start ?? 0).line;
}
function lines_faultOf(text) {
    if (/\s/u.test(text))
        return 'has white space inside the name';
    if (text.includes(','))
        return 'has a comma, which no name has';
    if (/^["'`]|["'`]$/.test(text))
        return 'has quotes around the name';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/mcp-tools.js



const MCP_TOOLS = {
    id: 'mcp',
    title: 'MCP tools/list',
    recognise({ root }) {
        if (isList(root))
            return (root.items.length > 0 &&
                root.items.every(isMessage) &&
                root.items.some((page) => isAnswer(page) || isList(field(page, 'tools'))));
        return isAnswer(root) || isBareResult(root);
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        let own;
        let cursor;
        for (const page of isList(document.root) ? top.items() : [top]) {
            own = serverInfo(page) ?? own;
            if (page.get('error').isMap) {
                gathering.wrong({
                    at: page.get('error').place,
                    message: 'the server answered with an error instead of a list',
                    help: 'call tools/list again and save its result',
                });
            }
            const result = page.get('result').has('tools') ? page.get('result') : page;
            if (!result.has('tools'))
                continue;
            for (const tool of result.get('tools').items())
                gathering.add(tool.get('name'), options.server ?? own);
            cursor = result.get('nextCursor');
        }
        if (cursor?.text()) {
            gathering.incomplete({
                at: cursor.place,
                on: 'key',
                message: 'the last page has a "nextCursor", so the server has more tools than are listed',
                help: 'fetch the remaining pages with that cursor and put them behind this one',
            });
        }
        return gathering.result();
    },
};
function serverInfo(page) {
    const places = [page.get('metadata'), page.get('result'), page];
    return places
        .map((place) => place.get('serverInfo').get('name').text())
        .find((name) => name !== undefined && name.trim() !== '');
}
function isMessage(node) {
    return (isMap(node) && (node.entries.has('jsonrpc') || isAnswer(node) || isList(field(node, 'tools'))));
}
function isAnswer(node) {
    if (isList(field(field(node, 'result'), 'tools')))
        return true;
    return field(node, 'jsonrpc') !== undefined && isMap(field(node, 'error'));
}
function isBareResult(node) {
    const tools = field(node, 'tools');
    if (!isList(tools))
        return false;
    const fromServer = textOf(field(node, 'nextCursor')) !== undefined ||
        field(field(node, 'metadata'), 'serverInfo') !== undefined;
    return (tools.items.some((tool) => field(tool, 'inputSchema') !== undefined) ||
        (fromServer && tools.items.every(isMap)));
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/mcpb.js




const MCPB = {
    id: 'mcpb',
    title: 'MCPB manifest',
    recognise({ root }) {
        return ((field(root, 'manifest_version') ?? field(root, 'dxt_version')) !== undefined &&
            isMap(field(root, 'server')));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = reader/* Reader */.m.of(document);
        const server = options.server ?? top.get('name').text();
        for (const tool of top.get('tools').items())
            gathering.addNamed(tool, server);
        if (top.get('tools_generated').boolean() === true) {
            gathering.incomplete({
                at: top.get('tools_generated').place,
                on: 'key',
                message: '"tools_generated" says that the server makes more tools when it runs',
                help: HOW_TO_LIST,
            });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/names.js



const NAMES = {
    id: 'names',
    title: 'list of names',
    recognise: (document) => document.form !== 'lines' && (isList(document.root) || isList(field(document.root, 'tools'))),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const entry of toolReaders(document))
            gathering.addNamed(entry);
        const other = otherList(document);
        if (other !== undefined) {
            gathering.wrong({
                at: reader/* Reader */.m.of(document).get(other).place,
                on: 'key',
                message: `the list ${JSON.stringify(other)} stands beside "tools", so that "tools" may be a server or the whole list`,
                help: 'write only servers with their names, or only the list "tools"',
            });
        }
        return gathering.result();
    },
};
const BESIDE_TOOLS = [
    'prompts',
    'resources',
    'resourceTemplates',
    'resource_templates',
];
function otherList({ root }) {
    if (!isMap(root) || ![...root.entries.values()].every(({ node }) => isList(node)))
        return undefined;
    return [...root.entries.keys()].find((key) => key !== 'tools' && !BESIDE_TOOLS.includes(key));
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/openai.js




const OPENAI = {
    id: 'openai',
    title: 'OpenAI request',
    recognise: (document) => isRequest(document) || hasFunctions(document.root),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const tool of toolReaders(document))
            addTool(gathering, tool);
        if (hasFunctions(document.root))
            for (const each of reader/* Reader */.m.of(document).get('functions').items())
                gathering.add(each.get('name'));
        return gathering.result();
    },
};
const openai_BUILT_IN = /^(?:apply_patch|code_interpreter|computer|file_search|image_generation|local_shell|namespace|shell|tool_search|web_search)/;
function isOpenAiTool(tool) {
    if (isMap(field(tool, 'function')) || isMap(field(tool, 'custom')))
        return true;
    const type = textOf(field(tool, 'type')) ?? '';
    if (type === 'function' || type === 'custom')
        return field(tool, 'name') !== undefined;
    return type === 'mcp' ? field(tool, 'server_label') !== undefined : openai_BUILT_IN.test(type);
}
function hasBareType(tool) {
    return textOf(field(tool, 'type')) !== undefined && field(tool, 'name') === undefined;
}
function isRequest(document) {
    const tools = toolNodes(document);
    if (isList(document.root))
        return tools.length > 0 && tools.every(isOpenAiTool);
    return tools.some((tool) => isOpenAiTool(tool) || hasBareType(tool));
}
function hasFunctions(root) {
    const functions = field(root, 'functions');
    return (isList(functions) &&
        functions.items.length > 0 &&
        functions.items.every((each) => field(each, 'name') !== undefined));
}
function addTool(gathering, tool) {
    const type = tool.get('type').text();
    if (tool.get('function').isMap)
        gathering.add(tool.get('function').get('name'));
    else if (tool.get('custom').isMap)
        gathering.add(tool.get('custom').get('name'));
    else if (type === 'mcp')
        openai_addServer(gathering, tool);
    else if (tool.get('tools').exists)
        for (const nested of tool.get('tools').items())
            addTool(gathering, nested);
    else if (!tool.has('name') && type !== undefined && type !== 'function' && type !== 'custom')
        gathering.add(tool.get('type'));
    else
        gathering.addNamed(tool);
}
function openai_addServer(gathering, tool) {
    const server = tool.get('server_label').text();
    if (server === undefined) {
        gathering.wrong({
            at: tool.get('server_label').place,
            message: 'an MCP server without "server_label"',
        });
        return;
    }
    const allowed = tool.get('allowed_tools');
    const names = allowed.isMap ? allowed.get('tool_names') : allowed;
    for (const name of names.items())
        gathering.add(name, server);
    if (!holdsList(names)) {
        gathering.incomplete({
            at: tool.place,
            message: `the MCP server ${shown(server)} is given without the names of its tools, so all of them can be called`,
            help: `name them in "allowed_tools", or ${HOW_TO_LIST}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/server-map.js



const NO_SERVERS = [
    'allowed_tools',
    'allowedTools',
    'disallowed_tools',
    'disallowedTools',
    'names',
    'prompts',
    'resources',
    'servers',
    'skills',
    'tool_names',
    'toolNames',
];
const LISTS_OF_OTHERS = new Set([
    ...NO_SERVERS.map((key) => key.toLowerCase()),
    ...[
        'agents',
        'custommodes',
        'groups',
        'hooks',
        'modes',
        'permissions',
        'plugins',
        'profiles',
        'roles',
        'rules',
        'subagents',
    ],
    ...[
        'allow',
        'allowed',
        'allowlist',
        'alwaysallow',
        'ask',
        'autoapprove',
        'autoapproved',
        'blocklist',
        'confirm',
        'denied',
        'deny',
        'denylist',
    ],
    ...['exclude', 'excluded', 'excludes', 'ignore', 'include', 'included', 'includes', 'extends'],
    ...[
        'alerting',
        'alerts',
        'connectors',
        'dashboards',
        'exporters',
        'extensions',
        'pipelines',
        'processors',
        'receivers',
        'routes',
    ],
    ...[
        'remote_read',
        'remote_write',
        'rule_files',
        'scrape_config_files',
        'scrape_configs',
        'static_configs',
        'targets',
    ],
    ...[
        'branches',
        'commands',
        'events',
        'jobs',
        'needs',
        'on',
        'services',
        'stages',
        'steps',
        'tasks',
        'topics',
        'workflows',
    ],
    ...[
        'args',
        'bin',
        'dependencies',
        'dependson',
        'depends_on',
        'env',
        'environment',
        'files',
        'keywords',
        'labels',
        'packages',
        'paths',
    ],
    ...[
        'patterns',
        'scopes',
        'tags',
        'types',
        'users',
        'values',
        'variables',
        'volumes',
        'workspaces',
    ],
]);
const CHOICE_OF_TOOLS = /^(?:all|allow|allowed|always[-_]?allow|ask|auto[-_]?approve|blocked|built[-_]?in|core|default|denied|deny|disabled?|disallowed|enabled?|excluded?|forbidden|included?|mcp|trusted)[-_]?tools?$/i;
const SERVER_NAME = /^[\p{L}\p{N}@_][\p{L}\p{N}@_.:/ -]{0,127}$/u;
const TOOL_NAME = /^(?!.*\/\/)[\p{L}\p{N}_*][\p{L}\p{N}_.:/*-]{0,255}$/u;
const FILE_NAME = /\.(?:css|html?|js|json|md|mdc|py|sh|toml|ts|txt|xml|ya?ml)$/i;
const TOOL_KEYS = new Set([
    ...[
        'name',
        'title',
        'description',
        'annotations',
        'inputschema',
        'input_schema',
        'outputschema',
        'output_schema',
        'parameters',
        'schema',
    ],
    ...[
        '_meta',
        'icons',
        'execution',
        'strict',
        'type',
        'enabled',
        'version',
        'server',
        'tags',
        'category',
        'readonly',
        'destructive',
    ],
]);
function keyOfOthers(root) {
    for (const [key, { node }] of root.entries) {
        if (LISTS_OF_OTHERS.has(key.toLowerCase()) ||
            CHOICE_OF_TOOLS.test(key) ||
            !SERVER_NAME.test(key))
            return { key, why: 'key' };
        if (isList(node) && !node.items.every(isTool))
            return { key, why: 'item' };
    }
    return undefined;
}
function isTool(node) {
    const name = textOf(isMap(node) ? node.entries.get('name')?.node : node) ?? '';
    if (!TOOL_NAME.test(name) || FILE_NAME.test(name))
        return false;
    return !isMap(node) || [...node.entries.keys()].every((key) => TOOL_KEYS.has(key.toLowerCase()));
}
function isMapOfLists({ form, root }) {
    return (form !== 'front-matter' &&
        isMap(root) &&
        root.entries.size > 0 &&
        [...root.entries.values()].every(({ node }) => isList(node)));
}
const SERVER_MAP = {
    id: 'server-map',
    title: 'names by server',
    recognise(document) {
        return (isMapOfLists(document) &&
            (document.isNamed || (isMap(document.root) && keyOfOthers(document.root) === undefined)));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const [server, names] of reader/* Reader */.m.of(document).entries()) {
            if (NO_SERVERS.includes(server) || CHOICE_OF_TOOLS.test(server)) {
                gathering.wrong({
                    at: names.place,
                    on: 'key',
                    message: `${JSON.stringify(server)} is a key of settings, not the name of a server`,
                    help: 'put the names under "tools", or under the name of their server',
                });
                continue;
            }
            for (const entry of names.items())
                gathering.addNamed(entry, server);
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/formats.js













const FORMATS = [
    LINES,
    COPILOT_AGENT,
    CLAUDE_AGENT,
    CLAUDE_SETTINGS,
    COPILOT_MCP,
    MCPB,
    BEDROCK,
    GEMINI,
    ANTHROPIC,
    MCP_TOOLS,
    OPENAI,
    NAMES,
    SERVER_MAP,
];

// EXTERNAL MODULE: ./build/src/document/json.js
var json = __webpack_require__(9989);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(2843);
;// CONCATENATED MODULE: ./build/src/formats/tool-lists/front-matter.js
function frontMatterOf(text) {
    const opening = /^---[ \t]*\r?\n/.exec(text);
    if (opening === null)
        return undefined;
    const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
    if (closing === null)
        return undefined;
    return `   ${text.slice(3, opening[0].length + closing.index)}`;
}
const TELLING = [
    'tools',
    'allowed-tools',
    'disallowedTools',
    'mcp-servers',
    'target',
    'infer',
    'handoffs',
];
function frontMatterWithout(front) {
    let kept = false;
    return front
        .split('\n')
        .map((line) => {
        const key = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:/.exec(line)?.[1];
        if (key !== undefined)
            kept = TELLING.includes(key);
        return kept ? line : line.replace(/[^\r]/g, ' ');
    })
        .join('\n');
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/value-limit.js
const MAX_VALUES = 1_000_000;
const [NEWLINE, QUOTE, COMMA, BACKSLASH, BRACKET, BRACE] = [0x0a, 0x22, 0x2c, 0x5c, 0x5b, 0x7b];
function tooManyValues(text, json) {
    let values = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (json && char === QUOTE)
            at = endOfString(text, at);
        else if (char === COMMA || char === BRACKET || char === BRACE || (!json && char === NEWLINE)) {
            values += 1;
            if (values > MAX_VALUES)
                return problemAt(at);
        }
    }
    return undefined;
}
function problemAt(offset) {
    const message = `the file has more than ${MAX_VALUES.toLocaleString('en-US')} values; a tool list has at most that many`;
    return {
        rule: 'file-too-large',
        message,
        help: 'split the file, or take out what does not belong in it',
        start: offset,
        end: offset + 1,
    };
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === BACKSLASH)
            at += 1;
        else if (char === QUOTE)
            return at;
    }
    return text.length;
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/json-forms.js


const MAX_DOCUMENTS = 10_000;
function isSequence(text) {
    const first = endOfValue(text, text.search(/[[{]/));
    return first !== undefined && /^[\s\x1e]*[[{]/.test(text.slice(first, first + 1024));
}
function readSequence(text) {
    const items = [];
    for (let at = nextValue(text, 0); at < text.length;) {
        const end = endOfValue(text, at);
        if (end === undefined)
            return undefined;
        if (items.length === MAX_DOCUMENTS)
            return { problems: [tooMany(at, end)] };
        const parsed = (0,json/* readJson */.V)(text.slice(at, end));
        if ('problems' in parsed) {
            return {
                problems: parsed.problems.map((problem) => ({
                    ...problem,
                    start: problem.start + at,
                    end: problem.end + at,
                    ...(problem.related && {
                        related: {
                            ...problem.related,
                            start: problem.related.start + at,
                            end: problem.related.end + at,
                        },
                    }),
                })),
            };
        }
        items.push(moved(parsed.root, at));
        at = nextValue(text, end);
    }
    return { root: { kind: 'list', start: 0, end: text.length, items } };
}
function tooMany(start, end) {
    const message = `more than ${MAX_DOCUMENTS.toLocaleString('en-US')} JSON documents one after another`;
    return { rule: 'parse-error', message, help: 'put the tools into one list', start, end };
}
function nextValue(text, from) {
    let at = from;
    while (at < text.length && /[\s\x1e]/.test(text[at]))
        at += 1;
    return at;
}
function endOfValue(text, start) {
    let depth = 0;
    for (let at = start; at >= 0 && at < text.length; at += 1) {
        const char = text[at];
        if (char === '"')
            at = endOfString(text, at);
        else if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        if (depth === 0)
            return at === start ? undefined : at + 1;
    }
    return undefined;
}
function moved(node, by) {
    const at = { start: node.start + by, end: node.end + by };
    if (node.kind === 'scalar')
        return { ...node, ...at };
    if (node.kind === 'list')
        return { kind: 'list', ...at, items: node.items.map((item) => moved(item, by)) };
    const entries = new Map();
    for (const [key, entry] of node.entries)
        entries.set(key, {
            keyStart: entry.keyStart + by,
            keyEnd: entry.keyEnd + by,
            node: moved(entry.node, by),
        });
    return { kind: 'map', ...at, entries };
}
function withoutComments(text) {
    const bare = blanked(text, commentAt);
    return blanked(bare, lastCommaAt);
}
function blanked(text, endAt) {
    const pieces = [];
    let from = 0;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] === '"')
            at = endOfString(text, at);
        const end = endAt(text, at);
        if (end === undefined)
            continue;
        pieces.push(text.slice(from, at), text.slice(at, end).replace(/[^\r\n]/g, ' '));
        from = end;
        at = end - 1;
    }
    return pieces.join('') + text.slice(from);
}
function commentAt(text, at) {
    const block = text.startsWith('/*', at);
    if (!block && !text.startsWith('//', at))
        return undefined;
    const end = text.indexOf(block ? '*/' : '\n', at + 2);
    return end === -1 ? text.length : end + (block ? 2 : 0);
}
const CLOSING = /\s*[\]}]/y;
function lastCommaAt(text, at) {
    if (text[at] !== ',')
        return undefined;
    CLOSING.lastIndex = at + 1;
    return CLOSING.test(text) ? at + 1 : undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/forms.js








async function openToolList(file, bytes, as) {
    const text = forms_textOf(bytes);
    if (text === undefined) {
        const loaded = await (0,load/* loadDocument */.Az)(file, bytes, limits/* MAX_TOOL_LIST_BYTES */.l_, 'json');
        return loaded.kind === 'broken' ? loaded : { kind: 'broken', text: '', problems: [] };
    }
    const found = await findForm(file, text, as);
    if ('problems' in found)
        return { kind: 'broken', text, problems: found.problems };
    return {
        kind: 'document',
        document: documentOf(file, text, found, as !== 'any'),
        complaints: found.complaints ?? [],
    };
}
function forms_textOf(bytes) {
    if (bytes.length > limits/* MAX_TOOL_LIST_BYTES */.l_)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
const NAMED = /(?:^|[/.])tools\.[^/.]+$/i;
function documentOf(file, text, { form, root }, isAsked) {
    const syntax = form.startsWith('json') ? 'json' : 'yaml';
    return {
        file,
        syntax,
        text,
        form,
        isNamed: isAsked || NAMED.test(file),
        root,
        get value() {
            return (0,document_document/* plainValueOf */.Xj)(root);
        },
    };
}
async function findForm(file, text, as) {
    if (as === 'lines')
        return linesForm(text);
    const named = /\.(json|txt|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
    const front = named === undefined ? frontMatterOf(text) : undefined;
    if (front !== undefined)
        return readFrontMatter(front);
    if (/^\s*[[{]/.test(text) || named === 'json')
        return readBrackets(text, named, as);
    if (named === 'txt' && as === 'any')
        return linesForm(text);
    return as === 'structure' || looksLikeYaml(text) ? readYamlForm(text) : linesForm(text);
}
async function readBrackets(text, named, as) {
    const many = tooManyValues(text, true);
    if (many !== undefined)
        return { problems: [many] };
    const strict = (0,json/* readJson */.V)(text);
    if ('root' in strict)
        return { form: 'json', root: strict.root };
    if (isSequence(text)) {
        const sequence = readSequence(text);
        if (sequence !== undefined)
            return 'root' in sequence ? { form: 'json-sequence', root: sequence.root } : sequence;
    }
    if (named === 'txt' && as === 'any')
        return linesForm(text);
    if (named !== 'json') {
        const yaml = await readYamlForm(text);
        if ('root' in yaml)
            return yaml;
    }
    const lenient = (0,json/* readJson */.V)(withoutComments(text));
    return 'root' in lenient
        ? { form: 'json-with-comments', root: lenient.root, complaints: strict.problems }
        : strict;
}
function linesForm(text) {
    const many = tooManyValues(text, false);
    return many === undefined ? { form: 'lines', root: lineNodes(text) } : { problems: [many] };
}
async function readYamlForm(text) {
    const many = tooManyValues(text, false);
    if (many !== undefined)
        return { problems: [many] };
    const parsed = await readYaml(text);
    return 'root' in parsed ? { form: 'yaml', root: parsed.root } : parsed;
}
async function readFrontMatter(front) {
    if (front.length > limits/* MAX_CARD_BYTES */.Al) {
        const message = `the front matter has ${front.length.toLocaleString('en-US')} characters; at most ${limits/* MAX_CARD_BYTES */.Al.toLocaleString('en-US')} are read`;
        return {
            problems: [
                {
                    rule: 'file-too-large',
                    message,
                    help: 'put what is not a key of the agent below the second ---',
                    start: 0,
                    end: 3,
                },
            ],
        };
    }
    const parsed = await readYaml(front);
    if ('root' in parsed)
        return { form: 'front-matter', root: parsed.root };
    const rest = await readYaml(frontMatterWithout(front));
    return 'root' in rest && rest.root.kind === 'map'
        ? { form: 'front-matter', root: rest.root }
        : parsed;
}
async function readYaml(text) {
    return (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422)]).then(__webpack_require__.bind(__webpack_require__, 1422))).readYaml(text);
}
function looksLikeYaml(text) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const stop = newline === -1 ? text.length : newline;
        const line = withoutComment(text.slice(start, stop)).trim();
        if (line !== '')
            return /^(?:-(?:\s|$)|---|%|[&!?|>])|:(?:\s|$)/.test(line);
        start = stop + 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/not-tool-lists.js




function refusalOf(document) {
    const { root, form } = document;
    if (form === 'lines' || form === 'front-matter' || !isMap(root))
        return undefined;
    return serversOnly(root) ?? registryEntry(root) ?? agentCard(root) ?? listsOfOthers(document);
}
const SERVER_KEYS = [
    ['mcpServers'],
    ['servers'],
    ['mcp', 'servers'],
    ['context_servers'],
];
function serversOnly(root) {
    for (const path of SERVER_KEYS) {
        const servers = path.reduce((node, key) => field(node, String(key)), root);
        if (!isMap(servers) || field(root, 'tools') !== undefined)
            continue;
        const nodes = [...servers.entries.values()].map(({ node }) => node);
        if (!nodes.every(isMap) || nodes.some((node) => field(node, 'tools') !== undefined))
            continue;
        const names = [...servers.entries.keys()];
        const some = names.slice(0, 3).map(shown).join(', ');
        const list = names.length > 3 ? `${some} and ${names.length - 3} more` : some;
        return {
            path,
            message: `the file names MCP servers only${list && ` (${list})`}, not the tools that they have`,
            help: HOW_TO_LIST,
        };
    }
    return undefined;
}
function registryEntry(root) {
    const key = ['packages', 'remotes'].find((each) => isList(field(root, each)));
    if (key === undefined || field(root, 'name') === undefined || field(root, 'tools') !== undefined)
        return undefined;
    return {
        path: [key],
        message: 'the file is an entry of the MCP registry: it says how to start the server, not which tools it has',
        help: HOW_TO_LIST,
    };
}
const WELL_KNOWN = [
    {
        keys: ['customModes'],
        what: 'modes of Roo Code: they say which groups of tools a mode may use, not which tools there are',
    },
    {
        keys: ['scrape_configs', 'rule_files', 'remote_write', 'alerting'],
        what: 'a configuration of Prometheus: it says what is measured, and names no tools',
    },
    {
        keys: ['receivers', 'exporters', 'processors'],
        what: 'a configuration of OpenTelemetry: it says where telemetry goes, and names no tools',
    },
    {
        keys: [
            'excludeTools',
            'coreTools',
            'allowedTools',
            'exclude_tools',
            'core_tools',
            'disallowedTools',
        ],
        what: 'settings that choose among tools: they do not say which tools the agent has',
    },
];
function listsOfOthers(document) {
    const { root } = document;
    if (!isMap(root))
        return undefined;
    const known = WELL_KNOWN.find(({ keys }) => keys.some((key) => isList(field(root, key))));
    const other = isMapOfLists(document) ? keyOfOthers(root) : undefined;
    if (known !== undefined) {
        const key = known.keys.find((each) => isList(field(root, each)));
        return { path: [key], message: `the file holds ${known.what}`, help: WHAT_IS_READ };
    }
    if (other === undefined)
        return undefined;
    const what = other.why === 'key'
        ? 'is not taken for the name of a server'
        : 'holds something that cannot be the name of a tool';
    return {
        path: [other.key],
        message: `the file is a map of lists, but its key ${shown(other.key)} ${what}`,
        help: 'if it is a map of servers to the names of their tools, write "format: server-map" next to the file in the configuration, or name it tools.yaml',
    };
}
function agentCard(root) {
    const skills = field(root, 'skills');
    if (!isList(skills) ||
        field(root, 'tools') !== undefined ||
        !skills.items.every((skill) => field(skill, 'id') !== undefined))
        return undefined;
    const help = 'give the list of the tools that the agent calls to do what its skills say; see docs/tool-lists.md';
    return {
        path: ['skills'],
        message: 'the file is an A2A agent card: its skills say what others can ask the agent for, and are no tools',
        help,
    };
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/read.js








async function readToolList(file, bytes, options = {}) {
    const wanted = FORMATS.find(({ id }) => id === options.format);
    if (options.format !== undefined && wanted === undefined) {
        return failed([unknownFormat(file, options.format)]);
    }
    const opened = await openToolList(file, bytes, wanted === undefined ? 'any' : wanted === LINES ? 'lines' : 'structure');
    if (opened.kind === 'broken')
        return failed((0,finding/* findingsOfBroken */.Bv)(file, opened.text, opened.problems));
    const { document } = opened;
    const format = document.form === 'json-with-comments' ? undefined : formatOf(document, wanted);
    if (format !== undefined)
        return declaredBy(format, document, options);
    const refusal = refusalOf(document);
    if (refusal !== undefined)
        return failed([
            (0,finding/* findingAt */.dz)('tool-list', {
                at: { document, path: refusal.path },
                on: 'key',
                message: refusal.message,
                help: refusal.help,
            }),
        ]);
    if (opened.complaints.length > 0)
        return failed((0,finding/* findingsOfBroken */.Bv)(file, document.text, opened.complaints));
    return failed([
        (0,finding/* findingAt */.dz)('tool-list', { at: { document, path: [] }, ...unknown(document, wanted) }),
    ]);
}
async function mayBeToolList(file, bytes) {
    const opened = await openToolList(file, bytes, 'any');
    if (opened.kind === 'broken')
        return true;
    const { document } = opened;
    if (document.form === 'json-with-comments')
        return true;
    return formatOf(document, undefined) !== undefined && refusalOf(document) === undefined;
}
function formatOf(document, wanted) {
    if (document.form === 'lines' && wanted === undefined && /\.(md|markdown)$/i.test(document.file))
        return undefined;
    return (wanted === undefined ? FORMATS : [wanted]).find((format) => format.recognise(document));
}
function declaredBy(format, document, options) {
    const { tools, complete, notes, problems } = format.declared(document, options);
    const findings = [
        ...problems.map((problem) => (0,finding/* findingAt */.dz)('tool-list', problem)),
        ...notes.map((note) => (0,finding/* findingAt */.dz)('incomplete-tool-list', note)),
    ];
    if (problems.length > 0)
        return failed(findings);
    if (tools.length === 0) {
        const help = `name at least one tool; to name those of MCP servers, ${HOW_TO_LIST}`;
        return failed([
            (0,finding/* findingAt */.dz)('tool-list', {
                at: { document, path: [] },
                message: `the file yields no tool (it was read as: ${format.title})`,
                help,
            }),
            ...findings,
        ]);
    }
    return {
        kind: 'list',
        format: { id: format.id, title: format.title },
        tools,
        complete,
        findings,
    };
}
function unknown(document, wanted) {
    if (document.form === 'lines')
        return { message: 'a Markdown file without front matter names no tools', help: WHAT_IS_READ };
    if (wanted === undefined)
        return { message: 'the file is not a tool list of a known format', help: WHAT_IS_READ };
    const other = FORMATS.find((format) => format.recognise(document));
    const message = `the file does not look like the format "${wanted.id}" (${wanted.title}) that is asked for`;
    return {
        message,
        help: other
            ? `it looks like "${other.id}" (${other.title}); leave the format out to have it told by content`
            : WHAT_IS_READ,
    };
}
function unknownFormat(file, format) {
    const ids = FORMATS.map(({ id }) => id);
    const near = (0,nearest/* nearest */.pA)(format, ids);
    const message = `the format of the tool list is ${shown(format)}; expected one of ${ids.join(', ')}${near ? `; did you mean "${near}"?` : ''}`;
    return (0,finding/* findingIn */.jl)('tool-list', file, message, {
        help: 'leave the format out to have it told by content',
    });
}
function failed(findings) {
    return { kind: 'failed', findings };
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var paths = __webpack_require__(6891);
// EXTERNAL MODULE: ./build/src/discovery/files.js + 2 modules
var discovery_files = __webpack_require__(353);
// EXTERNAL MODULE: ./build/src/discovery/listing.js
var listing = __webpack_require__(8800);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/src/discovery/tools.js










async function readTools(items, tree, aliases) {
    const findings = [];
    const files = [];
    const unread = [];
    const tools = [];
    const sources = [];
    let complete = true;
    let named = 0;
    for (const item of items) {
        const found = await filesOf(item.text, tree);
        if (found === 'folder') {
            findings.push((0,finding/* findingIn */.jl)('tool-list', '', `the folder ${JSON.stringify(item.text)} holds no tool list`, {
                help: 'name the file of the list; if a tool has the name of this folder, write it into a list, one name a line',
            }));
            continue;
        }
        if (found.length === 0) {
            if (IS_PATH.test(item.text) && !inputs/* LIST_FILE */.or.test(item.text)) {
                findings.push((0,finding/* findingIn */.jl)('tool-list', '', `the path ${JSON.stringify(item.text)} leads to no file and no folder with files`, {
                    help: 'check the path; it is taken from the root of the repository',
                }));
            }
            else if (inputs/* LIST_FILE */.or.test(item.text)) {
                findings.push((0,finding/* findingIn */.jl)('tool-list', item.text, `the tool list ${JSON.stringify(item.text)} does not exist`, {
                    help: 'check the path; it is taken from the root of the repository',
                }));
            }
            else if ((0,patterns/* isFileGlob */.vZ)(item.text)) {
                findings.push((0,finding/* findingIn */.jl)('tool-list', '', `${JSON.stringify(item.text)} finds no file, and is no name of a tool`, {
                    help: 'write the names of the tools, or a pattern that finds their lists',
                }));
            }
            else {
                tools.push((0,model_tool/* toolOf */.wS)({ name: item.text, ...(item.server && { server: item.server }) }, aliases));
                named += 1;
            }
            continue;
        }
        for (const file of found) {
            files.push(file);
            const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
            if (read.kind !== 'bytes') {
                unread.push(file);
                findings.push((0,finding/* findingIn */.jl)('tool-list', file, `the tool list cannot be read: ${readProblem(read)}`));
                continue;
            }
            const result = await readToolList(file, read.bytes, {
                ...(item.server && { server: item.server }),
                ...(item.format && { format: item.format }),
            });
            for (const finding of result.findings)
                findings.push(finding);
            if (result.kind === 'failed') {
                unread.push(file);
                continue;
            }
            complete &&= result.complete;
            for (const tool of result.tools)
                tools.push((0,model_tool/* toolOf */.wS)(tool, aliases));
            sources.push(`${file} (${result.format.title}, ${result.tools.length} ${result.tools.length === 1 ? 'tool' : 'tools'})`);
        }
    }
    if (named > 0)
        sources.push(`${named} ${named === 1 ? 'name' : 'names'} given directly`);
    return {
        ...(tools.length > 0 && { list: { tools: (0,model_tool/* mergeTools */.cq)(tools), sources, complete } }),
        files,
        unread,
        findings,
    };
}
const IS_PATH = /^\.{0,2}\/|\/$/;
function namesFile(item, file) {
    let names = itemMatchers.get(item);
    if (!names) {
        const wanted = (0,paths/* repositoryPath */.S)(item.text) ?? item.text;
        const finds = (0,patterns/* isFileGlob */.vZ)(item.text) ? (0,patterns/* fileMatcher */.tH)(wanted) : () => false;
        names = (one) => one === wanted || finds(one) || (inputs/* LIST_FILE */.or.test(one) && one.startsWith(`${wanted}/`));
        itemMatchers.set(item, names);
    }
    return names(file);
}
const itemMatchers = new WeakMap();
async function filesOf(text, tree) {
    const file = text.replace(/^\.\/(?=.)/, '');
    const read = await tree.read(file, 0);
    if (read.kind !== 'absent')
        return [file];
    if ((0,patterns/* isFileGlob */.vZ)(text) && /[/.]/.test(text))
        return (0,listing/* listFiles */.C)(tree, (0,patterns/* fileMatcher */.tH)(file));
    if (/[*?[{(]/.test(text))
        return [];
    const folder = /^\.?\/?$/.test(file) ? '' : ((0,paths/* repositoryPath */.S)(file) ?? file);
    const below = await (0,listing/* listFiles */.C)(tree, (one) => folder === '' || one.startsWith(`${folder}/`));
    if (below.length === 0)
        return [];
    const lists = await toolListsAmong(below, tree);
    return lists.length > 0 ? lists : 'folder';
}
async function toolListsAmong(files, tree) {
    const lists = [];
    for (const file of files) {
        if ((0,patterns/* isToolList */.Po)(file))
            lists.push(file);
        else if (/\.(?:jsonc?|ya?ml|txt|md)$/i.test(file) && !(0,patterns/* isTraceFile */.iO)(file)) {
            if ((await (0,discovery_files/* readCardFile */.j)(tree, file, { named: false })).kind !== 'foreign')
                continue;
            const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
            if (read.kind === 'bytes' && (await mayBeToolList(file, read.bytes)))
                lists.push(file);
        }
    }
    return lists;
}
function readProblem(read) {
    switch (read.kind) {
        case 'absent':
            return 'it does not exist';
        case 'too-large':
            return `it has ${(0,digits/* digits */.v)(read.bytes)} bytes; at most ${(0,digits/* digits */.v)(limits/* MAX_TOOL_LIST_BYTES */.l_)} are read`;
        case 'refused':
            return read.reason;
        default:
            return read;
    }
}


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ unheldFloors),
/* harmony export */   e: () => (/* binding */ readWithFloors)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8580);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(353);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9377);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8802);




async function readWithFloors(tree, settings, question, files) {
    const read = await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .readCandidates */ .lH)(tree, settings, question, files);
    if (question.floors)
        return { floors: question.floors, files: [], findings: [], read };
    const configured = settings.floors && (await (0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .configuredFloors */ .Sh)(settings.floors, tree, question.readElsewhere));
    if (configured && settings.floors?.org)
        return { ...configured, read };
    const more = await distantFloors(tree, settings, question, files);
    const floors = [...read, ...more].flatMap((file) => file.kind === 'governed' && (0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloor */ .b5)(file.governed) ? ((0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .conventionalFloor */ .DQ)(file) ?? []) : []);
    return {
        floors: [...(configured?.floors ?? []), ...floors],
        files: configured?.files ?? [],
        findings: [
            ...(configured?.findings ?? []),
            ...more.flatMap((file) => (file.kind === 'broken' ? file.findings : [])),
        ],
        read,
    };
}
async function distantFloors(tree, settings, question, files) {
    const isCandidate = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const agentsAt = agentFolders(settings, question);
    if (agentsAt === undefined)
        return [];
    const isRead = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTest */ .Ct)(settings, question);
    const listed = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .listedFiles */ .Ho)(settings);
    const away = files.filter((file) => isCandidate(file) &&
        !isRead(file) &&
        !listed.has(file) &&
        agentsAt.some((folder) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(folder, (0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .reachOf */ .xw)(file))));
    await tree.prefetch?.(away);
    const read = [];
    for (const file of away)
        if ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .templateScopeOf */ .w5)(file) !== undefined || (await (0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBeOrgPolicy */ .dm)(tree, file)))
            read.push(await (0,_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(tree, file, { named: false }));
    return read;
}
function agentFolders(settings, { within, beneath = [] }) {
    if (within === undefined)
        return undefined;
    const listed = settings.agents?.map(({ card, policy }) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(card ?? policy ?? '')) ?? [];
    return settings.discover ? [...listed, ...(0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersOf */ .pd)(within), ...beneath] : listed;
}
function unheldFloors(governed, floors) {
    return governed.flatMap(({ file, governed: one }) => {
        if (!(0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloor */ .b5)(one) || floors.some((floor) => floor.file === file))
            return [];
        const why = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .templateScopeOf */ .w5)(file) === 'team'
            ? 'is a template of a team: it holds for the agents whose configuration names the team'
            : 'is a floor by its place or scope, and the configuration names others, which alone hold';
        return [`${file} ${why}`];
    });
}


/***/ }),

/***/ 9989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5971);



function readJson(text) {
    const deep = tooDeepAt(text);
    if (deep !== undefined)
        return { problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .depthProblem */ .h)(deep)] };
    if (text.trim() === '')
        return {
            problems: [
                { rule: 'parse-error', message: 'the file is empty; JSON needs a value', start: 0, end: 0 },
            ],
        };
    try {
        JSON.parse(text);
    }
    catch (error) {
        return { problems: syntaxProblems(text, error) };
    }
    const problems = [];
    const root = convert((0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text), problems);
    return problems.length > 0 ? { problems } : { root };
}
function tooDeepAt(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === QUOTE)
            at = endOfString(text, at);
        else if (char === 0x5b || char === 0x7b) {
            depth += 1;
            if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr)
                return at;
        }
        else if (char === 0x5d || char === 0x7d)
            depth = Math.max(0, depth - 1);
    }
    return undefined;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === BACKSLASH)
            at += 1;
        else if (char === QUOTE || char === 0x0a)
            return at;
    }
    return text.length;
}
const EXPECTED = {
    InvalidSymbol: 'a word that JSON does not know; only true, false and null stand without quotes',
    InvalidNumberFormat: 'a number that JSON cannot read',
    PropertyNameExpected: 'a key in double quotes was expected (a comma before the closing brace is not allowed)',
    ValueExpected: 'a value was expected (a comma before the closing bracket is not allowed)',
    ColonExpected: 'a colon was expected after the key',
    CommaExpected: 'a comma was expected between two entries',
    CloseBraceExpected: 'a closing brace } was expected',
    CloseBracketExpected: 'a closing bracket ] was expected',
    EndOfFileExpected: 'nothing was expected after the end of the document',
    InvalidCommentToken: 'comments are not part of JSON; name the file .yaml if it needs them',
    UnexpectedEndOfComment: 'a comment that never ends; comments are not part of JSON',
    UnexpectedEndOfString: 'a string that never ends; a closing double quote was expected',
    UnexpectedEndOfNumber: 'a number that breaks off',
    InvalidUnicode: 'a \\u escape without four hexadecimal digits',
    InvalidEscapeCharacter: 'an escape that JSON does not know',
    InvalidCharacter: 'a control character inside a string',
};
function syntaxProblems(text, refusal) {
    const problems = [];
    let lineEnd = -1;
    const onError = (code, offset, length) => {
        if (offset <= lineEnd)
            return;
        const newline = text.indexOf('\n', offset);
        lineEnd = newline === -1 ? text.length : newline;
        if (problems.length === _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PROBLEMS */ .aZ)
            throw new EnoughProblems();
        const name = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(code);
        const message = `not valid JSON: ${EXPECTED[name] ?? name}`;
        problems.push({
            rule: 'parse-error',
            message,
            start: offset,
            end: offset + Math.max(1, length),
        });
    };
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, { onError }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    }
    catch (error) {
        if (!(error instanceof EnoughProblems || error instanceof RangeError))
            throw error;
    }
    if (problems.length > 0)
        return problems;
    const at = Number(/position (\d+)/.exec(refusal.message)?.[1] ?? 0);
    return [
        {
            rule: 'parse-error',
            message: `not valid JSON: ${refusal.message.replace(/\s+/g, ' ')}`,
            start: at,
            end: at + 1,
        },
    ];
}
class EnoughProblems extends Error {
}
function convert(node, problems) {
    const start = node.offset;
    const end = node.offset + node.length;
    switch (node.type) {
        case 'array':
            return {
                kind: 'list',
                start,
                end,
                items: (node.children ?? []).map((child) => convert(child, problems)),
            };
        case 'object': {
            const entries = new Map();
            for (const property of node.children ?? []) {
                const [key, value] = property.children ?? [];
                if (key === undefined || value === undefined)
                    continue;
                const keyStart = key.offset;
                const keyEnd = key.offset + key.length;
                const first = entries.get(key.value);
                const node = convert(value, problems);
                if (first === undefined)
                    entries.set(key.value, { keyStart, keyEnd, node });
                else if (problems.length < _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_PROBLEMS */ .aZ)
                    problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKeyProblem */ .U)(key.value, keyStart, keyEnd, {
                        start: first.keyStart,
                        end: first.keyEnd,
                    }));
            }
            return { kind: 'map', start, end, entries };
        }
        default:
            return { kind: 'scalar', start, end, value: node.value };
    }
}


/***/ }),

/***/ 1639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ MAX_CARD_BYTES),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   Tc: () => (/* binding */ NEAR_LIMIT),
/* harmony export */   aZ: () => (/* binding */ MAX_PROBLEMS),
/* harmony export */   l_: () => (/* binding */ MAX_TOOL_LIST_BYTES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
const MAX_CARD_BYTES = 131_072;
const NEAR_LIMIT = 0.9;
const MAX_TOOL_LIST_BYTES = 16 * 1024 * 1024;
const MAX_DEPTH = 64;
const MAX_ALIASES = 100;
const MAX_PROBLEMS = 100;


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ loadDocument),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   rS: () => (/* binding */ syntaxOf)
/* harmony export */ });
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9133);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9989);



function syntaxOf(file) {
    return /\.json$/i.test(file) ? 'json' : 'yaml';
}
async function loadDocument(file, bytes, maxBytes, syntax = syntaxOf(file)) {
    if (bytes.length > maxBytes)
        return tooLarge(file, bytes.length, maxBytes);
    const decoded = decode(bytes);
    if ('problem' in decoded)
        return { kind: 'broken', file, text: decoded.text, problems: [decoded.problem] };
    const { text } = decoded;
    const parsed = syntax === 'json' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(text) : (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(422)]).then(__webpack_require__.bind(__webpack_require__, 1422))).readYaml(text);
    if ('problems' in parsed)
        return { kind: 'broken', file, text, problems: parsed.problems };
    return {
        kind: 'document',
        document: { file, syntax, text, root: parsed.root, value: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValueOf */ .Xj)(parsed.root) },
    };
}
function tooLarge(file, bytes, maxBytes) {
    const message = `the file has ${(0,_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(bytes)} bytes; at most ${(0,_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(maxBytes)} are read`;
    const help = 'split the file, or take out what does not belong in it';
    return {
        kind: 'broken',
        file,
        text: '',
        problems: [{ rule: 'file-too-large', message, help, start: 0, end: 0 }],
    };
}
function decode(bytes) {
    const wide = wideEncoding(bytes);
    if (wide !== undefined) {
        const text = new TextDecoder(wide).decode(bytes);
        return {
            text,
            problem: encodingProblem('the file is encoded as UTF-16; only UTF-8 is read', 0),
        };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        const text = new TextDecoder('utf-8').decode(bytes);
        return {
            text,
            problem: encodingProblem('the file has a byte sequence that is not UTF-8', offsetOfBadByte(bytes, text)),
        };
    }
}
function wideEncoding([first, second]) {
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    return (first === 0xfe && second === 0xff) ||
        (first === 0 && second !== 0 && second !== undefined)
        ? 'utf-16be'
        : undefined;
}
function encodingProblem(message, at) {
    return { rule: 'parse-error', message, help: 'save the file as UTF-8', start: at, end: at + 1 };
}
function offsetOfBadByte(bytes, text) {
    const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const again = new TextEncoder().encode(text);
    let at = 0;
    while (at < again.length && again[at] === bytes[at + mark])
        at += 1;
    return new TextDecoder('utf-8').decode(bytes.subarray(mark, at + mark), { stream: true }).length;
}


/***/ }),

/***/ 5971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ duplicateKeyProblem),
/* harmony export */   h: () => (/* binding */ depthProblem)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1639);

function depthProblem(offset) {
    return {
        rule: 'parse-error',
        message: `nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels deep`,
        help: 'cards and policies need about six levels; check for a bracket that is never closed',
        start: offset,
        end: offset + 1,
    };
}
function duplicateKeyProblem(key, start, end, first) {
    return {
        rule: 'duplicate-key',
        message: `the key ${JSON.stringify(key)} stands twice in this map`,
        help: 'keep one of the two; a reader would silently use only one of them',
        start,
        end,
        related: { ...first, message: `${JSON.stringify(key)} first stands here` },
    };
}


/***/ }),

/***/ 7264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ distinct),
/* harmony export */   m: () => (/* binding */ Reader)
/* harmony export */ });
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);

class Reader {
    place;
    #node;
    constructor(place, node = (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(place.document, place.path)) {
        this.place = place;
        this.#node = node;
    }
    static of(document) {
        return new Reader({ document, path: [] }, document.root);
    }
    get exists() {
        return this.#node !== undefined;
    }
    get isMap() {
        return this.#node?.kind === 'map';
    }
    get(key) {
        const node = this.#node?.kind === 'map' ? this.#node.entries.get(key)?.node : undefined;
        return new Reader(this.#step(key), node);
    }
    has(key) {
        return this.#node?.kind === 'map' && this.#node.entries.has(key);
    }
    entries() {
        if (this.#node?.kind !== 'map')
            return [];
        return [...this.#node.entries].map(([key, entry]) => [key, new Reader(this.#step(key), entry.node)]);
    }
    items() {
        if (this.#node?.kind !== 'list')
            return [];
        return this.#node.items.map((node, index) => new Reader(this.#step(index), node));
    }
    value() {
        return this.#node && (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValueOf */ .Xj)(this.#node);
    }
    text() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'string'
            ? this.#node.value
            : undefined;
    }
    number() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'number'
            ? this.#node.value
            : undefined;
    }
    boolean() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'boolean'
            ? this.#node.value
            : undefined;
    }
    oneOf(allowed, fallback) {
        const text = this.text();
        return allowed.find((value) => value === text) ?? fallback;
    }
    texts() {
        return this.items().flatMap((item) => {
            const value = item.text();
            return value === undefined || value === '' ? [] : [{ value, place: item.place }];
        });
    }
    #step(step) {
        return { document: this.place.document, path: [...this.place.path, step] };
    }
}
function distinct(list) {
    const seen = new Set();
    return list.filter((item) => !seen.has(item.value) && seen.add(item.value));
}


/***/ }),

/***/ 5056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ showPercent),
/* harmony export */   _: () => (/* binding */ coverageOf)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5477);

function coverageOf(card, policy) {
    if (card === undefined)
        return { total: 0, mapped: [], unmapped: [], percent: null };
    const mappedNames = new Set(policy?.capabilities
        .filter(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .mapsTools */ .N2)
        .flatMap((capability) => capability.actions.map((action) => action.value)));
    const mapped = card.boundedActions.filter((action) => mappedNames.has(action.value));
    const unmapped = card.boundedActions.filter((action) => !mappedNames.has(action.value));
    const total = card.boundedActions.length;
    return {
        total,
        mapped,
        unmapped,
        percent: policy === undefined || total === 0 ? null : (mapped.length * 100) / total,
    };
}
function showPercent(percent) {
    if (percent === null)
        return 'n/a';
    const tenths = Math.floor(percent * 10);
    return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}


/***/ }),

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ decideTool),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   f3: () => (/* binding */ SEVERITY_RANK),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   sr: () => (/* binding */ compileDecider)
/* harmony export */ });
/* unused harmony export forbids */
/* harmony import */ var _pattern_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3139);

function compileDecider(policy, card) {
    const plainNames = new Map();
    const severalNames = new Map();
    const exceededOf = new Map();
    for (const capability of policy.capabilities)
        exceededOf.set(capability, exceeded(capability, card, policy.forbiddenActions));
    const decidePlain = plainDecider(policy, exceededOf);
    return (name, aliases = NONE, raw = NONE) => {
        if (aliases.length === 0 && (raw.length === 0 || (raw.length === 1 && raw[0] === name))) {
            const before = plainNames.get(name);
            if (before)
                return before;
            const decision = decidePlain(name);
            if (plainNames.size < MOST_REMEMBERED)
                plainNames.set(name, decision);
            return decision;
        }
        const key = JSON.stringify([name, aliases, raw]);
        const before = severalNames.get(key);
        if (before)
            return before;
        const granting = [name, ...aliases];
        const decision = decideName(policy, exceededOf, granting, [...new Set([...granting, ...raw])]);
        severalNames.set(key, decision);
        return decision;
    };
}
const MOST_REMEMBERED = 20_000;
function plainDecider(policy, exceededOf) {
    const patterns = [
        ...policy.forbidden.flatMap((rule) => [rule.pattern, ...(rule.except ?? [])]),
        ...policy.capabilities.flatMap((capability) => capability.patterns),
    ];
    const list = (0,_pattern_pattern_list_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePatternList */ ._)(patterns.flatMap((pattern) => pattern.spellings.map((spelling) => spelling.text)));
    const decisions = new Map();
    return (name) => {
        const met = list.all(name).join();
        const known = decisions.get(met);
        if (known)
            return known;
        const decision = decideName(policy, exceededOf, [name], [name]);
        decisions.set(met, decision);
        return decision;
    };
}
function decideTool(decide, tool) {
    return decide(tool.canonical, tool.aliases, tool.raw);
}
const NONE = [];
function decideName(policy, exceededOf, granting, all) {
    const forbidden = policy.forbidden.filter((rule) => forbids(rule, granting, all));
    let capability;
    let pattern;
    let alsoMapped;
    for (const candidate of policy.capabilities) {
        const matching = candidate.patterns.find((one) => matchesAny(one, granting));
        if (matching === undefined)
            continue;
        if (capability === undefined) {
            capability = candidate;
            pattern = matching;
        }
        else {
            alsoMapped ??= [];
            alsoMapped.push(candidate);
        }
    }
    return {
        forbidden: forbidden.length > 0 ? forbidden : NONE,
        ...(capability && { capability }),
        ...(pattern && { pattern }),
        alsoMapped: alsoMapped ?? NONE,
        exceeded: capability ? (exceededOf.get(capability) ?? []) : NONE,
    };
}
function forbids({ pattern, except }, granting, all) {
    return matchesAny(pattern, all) && !except?.some((one) => matchesAny(one, granting));
}
function matchesAny(pattern, names) {
    for (const spelling of pattern.spellings) {
        for (const name of names)
            if (spelling.matches(name))
                return true;
    }
    return false;
}
function exceeded(capability, card, ofFloor = []) {
    return capability.actions.flatMap((action) => {
        const forbidden = [...(card?.forbiddenActions ?? []), ...ofFloor].find((one) => one.value === action.value);
        if (forbidden)
            return [{ action, forbiddenAt: forbidden.place }];
        return card === undefined || card.boundedActions.some((one) => one.value === action.value)
            ? []
            : [{ action }];
    });
}
const SEVERITY_RANK = {
    critical: 0,
    high: 1,
    medium: 2,
    low: 3,
};
function atLeast(severity, than) {
    return SEVERITY_RANK[severity] <= SEVERITY_RANK[than];
}


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ applyTriggers),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   XJ: () => (/* binding */ triggersOf),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   c3: () => (/* binding */ effectiveDefaults),
/* harmony export */   ch: () => (/* binding */ judgeNames),
/* harmony export */   kS: () => (/* binding */ cardGaps),
/* harmony export */   qf: () => (/* binding */ governing),
/* harmony export */   rl: () => (/* binding */ defaultSpeaks)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5477);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1285);
/* harmony import */ var _pattern_condition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6018);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5056);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);





const GRACE_HOURS = 24;
function effectiveDefaults(policy) {
    const { defaults } = policy;
    return {
        unmappedAction: defaults.unmappedAction?.value ?? 'deny',
        ...(defaults.unmappedAction && { unmappedAt: defaults.unmappedAction.place }),
        unmappedSeverity: defaults.unmappedSeverity?.value ?? 'high',
        mode: defaults.mode?.value ?? 'warn',
        graceHours: defaults.graceHours?.value ?? GRACE_HOURS,
    };
}
function evaluate(agent, circumstances = {}) {
    const tools = (0,_model_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .mergeTools */ .cq)(agent.tools?.tools ?? []);
    const { card } = agent;
    const policy = governing(agent);
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_2__/* .coverageOf */ ._)(card, policy);
    if (policy === undefined)
        return ungoverned(tools, coverage);
    const decide = (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .compileDecider */ .sr)(policy, card);
    const decided = tools.map((tool) => ({ ...(0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .decideTool */ .Pq)(decide, tool), tool }));
    const defaults = effectiveDefaults(policy);
    const judged = judgeNames(decided, triggersOf(agent), defaults, circumstances);
    return { governed: true, verdict: verdictOf(judged), ...judged, coverage, defaults };
}
function governing(agent) {
    return agent.policy && (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .governs */ .VL)(agent.policy) ? agent.policy : undefined;
}
function triggersOf({ policy, card, }) {
    return [...(policy?.triggers ?? []), ...(card?.triggers ?? [])];
}
function judgeNames(names, triggers, defaults, circumstances = {}) {
    const fired = applyTriggers(triggers, names, circumstances.lookup);
    const decisions = names.map((decision, index) => {
        const own = fired.perTool.get(index) ?? [];
        return { ...decision, triggers: own, outcome: outcomeOf(decision, own) };
    });
    const violations = [];
    const warnings = [];
    const logged = [];
    const inGrace = [];
    const trigger = (one, decision) => {
        const about = decision && { decision };
        if (one.action === 'deny')
            violations.push({ type: 'escalation', severity: 'high', trigger: one, ...about });
        else if (one.action === 'log')
            logged.push({ trigger: one, ...about });
        else
            warnings.push({ type: 'escalation', trigger: one, ...about });
    };
    for (const one of fired.perList)
        trigger(one);
    for (const decision of decisions) {
        for (const rule of decision.forbidden)
            violations.push({ type: 'forbidden', decision, rule, severity: rule.severity });
        for (const one of decision.triggers)
            trigger(one, decision);
        if (decision.exceeded.length > 0) {
            const forbidden = decision.exceeded.some((action) => action.forbiddenAt);
            violations.push({
                type: 'capability_exceeded',
                decision,
                severity: forbidden ? 'critical' : 'high',
            });
        }
        if (!defaultSpeaks(decision, defaults) || defaults.unmappedAction === 'allow')
            continue;
        const hoursLeft = circumstances.graceLeft?.(decision.tool);
        if (hoursLeft !== undefined)
            inGrace.push({ decision, hoursLeft });
        else if (defaults.unmappedAction === 'deny')
            violations.push({ type: 'unmapped', decision, severity: defaults.unmappedSeverity });
        else
            warnings.push({ type: 'unmapped', decision });
    }
    return { decisions, violations, warnings, logged, inGrace, undecided: fired.undecided };
}
function defaultSpeaks(decision, defaults) {
    if (decision.capability)
        return false;
    switch (defaults.unmappedAction) {
        case 'allow':
            return decision.outcome === 'unmapped';
        case 'warn':
            return decision.forbidden.length === 0;
        case 'deny':
            return !decision.forbidden.some((rule) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)(rule.severity, defaults.unmappedSeverity));
        default:
            return defaults.unmappedAction;
    }
}
function applyTriggers(triggers, decisions, facts) {
    const perTool = new Map();
    const perList = [];
    const undecided = [];
    const counts = {
        tool_count: decisions.length,
        unmapped_tool_count: decisions.filter((decision) => decision.capability === undefined).length,
        forbidden_tool_count: decisions.filter((decision) => decision.forbidden.length > 0).length,
    };
    const lookup = (field) => Object.hasOwn(counts, field)
        ? { known: true, value: counts[field] }
        : (facts?.(field) ?? { known: false });
    for (const trigger of triggers) {
        if (decisions.length === 0)
            continue;
        const { condition } = trigger;
        if (condition === undefined) {
            undecided.push(trigger);
            continue;
        }
        let unknown = false;
        if ((0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .usesToolMatches */ .qI)(condition)) {
            decisions.forEach(({ tool }, index) => {
                const names = (0,_model_tool_js__WEBPACK_IMPORTED_MODULE_4__/* .allNames */ .QB)(tool);
                const answer = (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateCondition */ .F9)(condition, {
                    lookup,
                    toolMatches: (pattern) => names.some((name) => pattern.matches(name)),
                });
                if (answer === 'unknown')
                    unknown = true;
                else if (answer)
                    perTool.set(index, [...(perTool.get(index) ?? []), trigger]);
            });
        }
        else {
            const answer = (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluateCondition */ .F9)(condition, { lookup });
            if (answer === 'unknown')
                unknown = true;
            else if (answer)
                perList.push(trigger);
        }
        if (unknown)
            undecided.push(trigger);
    }
    return { perTool, perList, undecided };
}
function outcomeOf(decision, triggers) {
    if (decision.forbidden.length > 0)
        return 'forbidden';
    if (decision.exceeded.length > 0)
        return 'exceeded';
    if (triggers.some((trigger) => trigger.action !== 'log'))
        return 'escalated';
    return decision.capability ? 'mapped' : 'unmapped';
}
function verdictOf({ violations, warnings, }) {
    if (violations.some((violation) => (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)(violation.severity, 'high')))
        return 'fail';
    return violations.length + warnings.length > 0 ? 'warn' : 'pass';
}
function ungoverned(tools, coverage) {
    const decisions = tools.map((tool) => ({
        tool,
        outcome: 'ungoverned',
        triggers: [],
        forbidden: [],
        alsoMapped: [],
        exceeded: [],
    }));
    return {
        governed: false,
        verdict: 'pass',
        violations: [],
        warnings: [],
        logged: [],
        inGrace: [],
        undecided: [],
        decisions,
        coverage,
    };
}
function cardGaps(coverage) {
    return coverage.unmapped.map((action) => ({
        action,
        reason: `no capability maps the bounded action ${JSON.stringify(action.value)}`,
        suggestion: `add a capability whose card actions include ${JSON.stringify(action.value)}, with the tools that perform it`,
    }));
}


/***/ }),

/***/ 5548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ findingsOf),
/* harmony export */   x: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6014);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1714);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7539);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2721);
/* harmony import */ var _spelling_styles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9415);







function findingsOf(agent, evaluation) {
    const policy = agent.policy;
    if (policy === undefined || !evaluation.governed)
        return [];
    const problems = [];
    for (const violation of evaluation.violations)
        problems.push(ofViolation(violation, agent, policy, evaluation));
    for (const warning of evaluation.warnings) {
        if (warning.type === 'unmapped')
            problems.push([
                'unmapped-tool',
                unmapped(warning.decision, 'warning', agent, policy, evaluation),
            ]);
        else
            problems.push([
                warning.trigger.action === 'escalate' ? 'needs-approval' : 'trigger-warning',
                triggered(warning.trigger, warning.decision),
            ]);
    }
    for (const { trigger, decision } of evaluation.logged)
        problems.push(['trigger-logged', triggered(trigger, decision)]);
    for (const { decision, hoursLeft } of evaluation.inGrace)
        problems.push(['in-grace', (0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .graceProblem */ .W9)(agent, decision, hoursLeft)]);
    for (const trigger of evaluation.undecided)
        problems.push(['not-evaluated', undecided(trigger)]);
    for (const problem of alsoMapped(evaluation.decisions))
        problems.push(['also-mapped', problem]);
    for (const problem of forbiddenActionTools(agent, evaluation.decisions))
        problems.push(['forbidden-action-tool', problem]);
    const styles = (0,_spelling_styles_js__WEBPACK_IMPORTED_MODULE_6__/* .spellingStyles */ .z)(policy, evaluation.decisions);
    if (styles)
        problems.push(['spelling-style', styles]);
    return problems.map(([rule, problem]) => (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingAt */ .dz)(rule, problem, agent.name));
}
function severityOf(severity) {
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_3__/* .atLeast */ .jZ)(severity, 'high') ? 'error' : 'warning';
}
function ofViolation(violation, agent, policy, evaluation) {
    const severity = severityOf(violation.severity);
    switch (violation.type) {
        case 'forbidden': {
            const { rule, decision } = violation;
            const { canonical } = decision.tool;
            return [
                'forbidden-tool',
                {
                    at: rule.pattern.place,
                    severity,
                    violation: rule.severity,
                    tool: canonical,
                    message: `${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(canonical)} is forbidden by ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(rule.pattern.text)}${isOfFloor(rule.place) ? ` of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(rule.place)}` : ''} (${rule.severity}): ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(rule.reason)}`,
                    help: isOfFloor(rule.place)
                        ? 'take the tool out of the list; only a change of that rule or an exemption could allow it'
                        : 'take the tool out of the list, or change the rule if the agent should have it',
                    related: declaredAt(decision),
                },
            ];
        }
        case 'escalation':
            return [
                'escalation-denied',
                {
                    ...triggered(violation.trigger, violation.decision),
                    severity,
                    violation: violation.severity,
                },
            ];
        case 'capability_exceeded': {
            const { decision } = violation;
            return [
                'capability-exceeded',
                {
                    at: (decision.exceeded.find((one) => one.forbiddenAt) ?? decision.exceeded[0])?.action
                        .place ?? decision.capability.place,
                    severity,
                    violation: violation.severity,
                    tool: decision.tool.canonical,
                    message: `${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(decision.tool.canonical)} goes beyond the card (${violation.severity}): ${(0,_response_js__WEBPACK_IMPORTED_MODULE_5__/* .exceededReason */ .QD)(decision)}`,
                    ...(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .exceededWayOut */ .XL)(decision, agent),
                    related: [
                        ...decision.exceeded.flatMap((one) => one.forbiddenAt
                            ? [{ at: one.forbiddenAt, message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(one.forbiddenAt)} forbids it here` }]
                            : []),
                        ...declaredAt(decision),
                    ],
                },
            ];
        }
        case 'unmapped':
            return [
                'unmapped-tool',
                unmapped(violation.decision, severity, agent, policy, evaluation, violation.severity),
            ];
        default:
            return violation;
    }
}
function triggered(trigger, decision) {
    const about = decision ? (0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(decision.tool.canonical) : 'the tool list';
    const verb = {
        deny: 'is denied',
        escalate: 'needs human approval',
        warn: 'is warned about',
        log: 'is logged',
    }[trigger.action];
    return {
        at: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(trigger.place, 'condition'),
        message: `${about} ${verb} by ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(trigger.text)}: ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .oneLine */ .TN)(trigger.reason)}`,
        ...wayOutOfTrigger(trigger, decision),
        ...(decision && { tool: decision.tool.canonical, related: declaredAt(decision) }),
    };
}
function wayOutOfTrigger({ action }, decision) {
    const take = decision
        ? 'take the tool out of the list'
        : 'change the tool list so that the condition no longer holds';
    if (action === 'deny')
        return { help: `${take}, or change the trigger if the agent should have it` };
    return action === 'escalate'
        ? { help: `see to it that a human approves each call, or ${take}` }
        : {};
}
function undecided(trigger) {
    return {
        at: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .placeAt */ .BW)(trigger.place, 'condition'),
        message: `the condition ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(trigger.text)} was not evaluated: ${trigger.condition ? 'a tool list does not tell what it asks about' : 'it is outside the grammar of conditions'}`,
        help: trigger.condition
            ? 'it is decided at run time; nothing has to be done'
            : 'write it with the fields and operators that the documentation lists',
    };
}
function unmapped(decision, severity, agent, policy, evaluation, violation) {
    const { canonical, place } = decision.tool;
    const defaults = evaluation.defaults;
    const origin = defaults.unmappedAt ?? policy.place;
    const because = defaults.unmappedAt
        ? `unmapped tools are set to ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(defaults.unmappedAction)}${isOfFloor(origin) ? ` by ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .ownerOf */ .bf)(origin)}` : ''}`
        : 'the policy does not say what happens to unmapped tools, and the default is to deny';
    return {
        at: place ?? origin,
        severity,
        ...(violation && { violation }),
        tool: canonical,
        message: `no capability maps ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(canonical)}${violation ? ` (${violation})` : ''}; ${because}`,
        help: 'map the tool to a bounded action, or take it out of the list',
        related: place ? [{ at: origin, message: 'the default that decides' }] : [],
        fix: (0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .mappingFix */ .Oy)(canonical, agent, policy),
    };
}
function alsoMapped(decisions) {
    const pairs = new Map();
    for (const decision of decisions) {
        for (const other of decision.alsoMapped) {
            const firsts = pairs.get(other) ?? new Map();
            pairs.set(other, firsts);
            const tools = firsts.get(decision.capability);
            if (tools)
                tools.push(decision.tool.canonical);
            else
                firsts.set(decision.capability, [decision.tool.canonical]);
        }
    }
    return [...pairs].flatMap(([other, firsts]) => [...firsts].map(([first, tools]) => {
        const shown = tools.length === 1
            ? (0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(tools[0])
            : `${tools.length} tools (${tools.slice(0, 3).map(_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD).join(', ')}${tools.length > 3 ? ', …' : ''})`;
        return {
            at: other.place,
            on: 'key',
            message: `${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(other.name)} also matches ${shown}, which ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(first.name)} maps first`,
            help: 'nothing has to be done if the first is meant to decide',
            related: [{ at: first.place, on: 'key', message: 'the capability that decides' }],
        };
    }));
}
function forbiddenActionTools(agent, decisions) {
    const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
    return decisions.flatMap((decision) => {
        const action = decision.tool.raw
            .map((name) => forbidden.get(name))
            .find((one) => one !== undefined);
        if (action === undefined)
            return [];
        return [
            {
                at: action.place,
                tool: decision.tool.canonical,
                message: `the tool ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(decision.tool.canonical)} bears the name of the forbidden action ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_4__/* .quote */ .hD)(action.value)}`,
                help: 'forbid the tool in the policy too if it performs that action',
                related: declaredAt(decision),
            },
        ];
    });
}
function isOfFloor(place) {
    return (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(place) !== 'agent';
}
function declaredAt(decision) {
    return decision.tool.place
        ? [{ at: decision.tool.place, message: 'the tool is declared here' }]
        : [];
}


/***/ }),

/***/ 7539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ mappingFix),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   W9: () => (/* binding */ graceProblem),
/* harmony export */   XL: () => (/* binding */ exceededWayOut),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/* harmony import */ var _model_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9286);

function exceededWayOut(decision, agent) {
    if (decision.exceeded.some((one) => one.forbiddenAt))
        return {
            help: 'take the forbidden action out of the capability, or the tool out of its patterns',
        };
    const help = 'add the action to the bounded actions of the card, or take it out of the capability';
    const file = agent.card?.place.document.file;
    if (file === undefined)
        return { help };
    const json = agent.card?.place.document.syntax === 'json';
    const lines = decision.exceeded
        .map((one) => (json ? `${quote(one.action.value)},` : `- ${yamlText(one.action.value)}`))
        .join('\n');
    return {
        help,
        fix: {
            title: `add to the bounded actions in ${file}`,
            lines,
            language: json ? 'json' : 'yaml',
        },
    };
}
function mappingFix(tool, agent, policy) {
    const { file, syntax } = policy.place.document;
    const bounded = agent.card?.boundedActions.map((one) => one.value) ?? [];
    const action = bounded.length === 1 ? bounded[0] : _model_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .ACTION_STUB */ .YR;
    const key = policy.unified ? 'required_actions' : 'card_actions';
    const section = policy.unified ? 'capabilities' : 'capability_mappings';
    const name = tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
    const title = `add under ${section} in ${file}; name the action that the tool performs`;
    if (syntax === 'json')
        return {
            title,
            language: 'json',
            lines: `${quote(name)}: {\n  "tools": [${quote(tool)}],\n  "${key}": [${quote(action)}]\n}`,
        };
    return {
        title,
        language: 'yaml',
        lines: `${yamlText(name)}:\n  tools:\n    - ${yamlText(tool)}\n  ${key}:\n    - ${yamlText(action)}`,
    };
}
function graceProblem(agent, decision, hoursLeft) {
    const { canonical } = decision.tool;
    const policy = agent.policy;
    const left = hoursLeft < 1 ? 'less than an hour' : `${Math.floor(hoursLeft)} h`;
    return {
        at: policy.defaults.graceHours?.place ?? policy.defaults.unmappedAction?.place ?? policy.place,
        tool: canonical,
        message: `no capability maps ${quote(canonical)}; it is new, and its grace period has ${left} left`,
        help: 'map the tool to a bounded action before the period ends',
        fix: mappingFix(canonical, agent, policy),
    };
}
function oneLine(reason) {
    return reason.replace(/\s+/g, ' ').trim();
}
function quote(text) {
    return JSON.stringify(text);
}
function yamlText(text) {
    return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(text) &&
        !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
        ? text
        : JSON.stringify(text);
}


/***/ }),

/***/ 1427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  bb: () => (/* binding */ decidingPlace),
  iT: () => (/* binding */ gapOf),
  Hv: () => (/* binding */ historyFindings),
  lY: () => (/* binding */ showTime),
  Kj: () => (/* binding */ topOfAgent)
});

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(21);
// EXTERNAL MODULE: ./build/src/evaluation/findings.js
var findings = __webpack_require__(5548);
// EXTERNAL MODULE: ./build/src/evaluation/fixes.js
var fixes = __webpack_require__(7539);
// EXTERNAL MODULE: ./build/src/evaluation/response.js
var response = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/src/evaluation/spelling-styles.js
var spelling_styles = __webpack_require__(9415);
// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/evaluation/decide.js
var decide = __webpack_require__(1714);
;// CONCATENATED MODULE: ./build/src/evaluation/history/insights.js




const MOST_NAMED = 10;
const MOST_ENUMERATED = 20;
function historyInsights(agent, history) {
    const called = history.tools.filter(({ calls, redacted }) => calls > 0 && !redacted);
    if (called.length === 0)
        return [];
    return [
        ...calledNotDeclared(agent, called),
        ...declaredNeverCalled(agent, history, called),
        ...(history.governed
            ? [
                ...unusedActions(agent, called),
                ...unusedCapabilities(agent, called),
                ...loosePatterns(agent, called),
            ]
            : []),
        ...unappliedValues(agent, history),
    ];
}
function calledNotDeclared(agent, called) {
    const { tools } = agent;
    if (tools === undefined)
        return [];
    const declared = new Set(tools.tools.flatMap(namesOf));
    const missing = called.filter(({ decision }) => !namesOf(decision.tool).some((name) => declared.has(name)));
    if (missing.length === 0)
        return [];
    const names = missing.map(({ decision, calls }) => `${(0,fixes/* quote */.hD)(decision.tool.canonical)} (${(0,digits/* digits */.v)(calls)})`);
    return [
        [
            'called-not-declared',
            {
                at: declarationPlace(agent, tools.tools),
                message: `${counted(missing.length, 'tool was', 'tools were')} called that the tool list does not declare: ${listed(names)}`,
                help: 'add them to the tool list if the agent has them on purpose, else take them away from the agent',
                fix: {
                    title: 'add to the tool list',
                    language: 'text',
                    lines: missing.map(({ decision }) => decision.tool.canonical).join('\n'),
                },
            },
        ],
    ];
}
function declaredNeverCalled(agent, history, called) {
    const declared = agent.tools?.tools ?? history.declared;
    const names = new Set(called.flatMap(({ decision }) => namesOf(decision.tool)));
    const idle = declared.filter((tool) => !namesOf(tool).some((name) => names.has(name)));
    if (idle.length === 0)
        return [];
    return [
        [
            'declared-never-called',
            {
                at: declarationPlace(agent, declared),
                message: `${(0,digits/* digits */.v)(idle.length)} of ${counted(declared.length, 'declared tool', 'declared tools')} ${idle.length === 1 ? 'was' : 'were'} never called: ${listed(idle.map((tool) => (0,fixes/* quote */.hD)(tool.canonical)))}`,
                help: 'an agent that does without a tool is safer without it: take it from the list and from the agent',
            },
        ],
    ];
}
function declarationPlace(agent, tools) {
    const place = tools.find((tool) => tool.place)?.place ?? agent.policy?.place ?? agent.card.place;
    return (0,finding/* topOf */.HX)(place.document);
}
function unusedActions(agent, called) {
    const used = new Set(called.flatMap(({ decision }) => decision.capability?.actions.map((action) => action.value) ?? []));
    const mapped = new Set(agent.policy?.capabilities.flatMap((capability) => capability.actions.map((action) => action.value)));
    return (agent.card?.boundedActions ?? [])
        .filter((action) => mapped.has(action.value) && !used.has(action.value))
        .map((action) => [
        'unused-action',
        {
            at: action.place,
            message: `no call in the traces used the bounded action ${(0,fixes/* quote */.hD)(action.value)}`,
            help: 'take it off the card if the agent does not need it',
        },
    ]);
}
function unusedCapabilities(agent, called) {
    const used = new Set(called.map(({ decision }) => decision.capability));
    return (agent.policy?.capabilities ?? [])
        .filter((capability) => !used.has(capability))
        .map((capability) => [
        'unused-capability',
        {
            at: capability.place,
            on: 'key',
            message: `no call in the traces used the capability ${(0,fixes/* quote */.hD)(capability.name)}`,
            help: 'take it out of the policy if the agent does not need it',
        },
    ]);
}
function loosePatterns(agent, called) {
    return (agent.policy?.capabilities ?? []).flatMap((capability) => capability.patterns.flatMap((pattern) => {
        if (!/[*?]/.test(pattern.text))
            return [];
        const used = called
            .filter(({ decision }) => decision.pattern === pattern)
            .map(({ decision }) => decision.tool);
        if (used.length === 0 ||
            used.length > MOST_ENUMERATED ||
            usesAllDeclared(agent, pattern, used))
            return [];
        return [
            [
                'loose-pattern',
                {
                    at: pattern.place,
                    message: `${(0,fixes/* quote */.hD)(pattern.text)} allows any tool that it matches, and the traces show ${used.length === 1 ? 'one' : (0,digits/* digits */.v)(used.length)} of them: ${listed(used.map((tool) => (0,fixes/* quote */.hD)(tool.canonical)))}`,
                    help: 'name the tools that the agent needs instead of the pattern',
                    fix: enumerated(pattern, used),
                },
            ],
        ];
    }));
}
function usesAllDeclared(agent, pattern, used) {
    if (!agent.tools?.complete)
        return false;
    const matching = agent.tools.tools.filter((tool) => (0,decide/* matchesAny */._I)(pattern, [tool.canonical, ...tool.aliases]));
    return (matching.length > 0 &&
        matching.every((tool) => used.some((one) => one.canonical === tool.canonical)));
}
function enumerated(pattern, used) {
    const { file, syntax } = pattern.place.document;
    const names = used.map((tool) => spelledAs(pattern, tool)).sort();
    const lines = syntax === 'json'
        ? names.map((name) => JSON.stringify(name)).join(',\n')
        : names.map((name) => `- ${(0,fixes/* yamlText */.pS)(name)}`).join('\n');
    return {
        title: `in the place of ${(0,fixes/* quote */.hD)(pattern.text)} in ${file}`,
        language: syntax === 'json' ? 'json' : 'yaml',
        lines,
    };
}
function spelledAs(pattern, tool) {
    const parts = pattern.spellings.length > 1 ? /^mcp__(.+?)__(.+)$/s.exec(tool.canonical) : null;
    return parts ? `mcp:${parts[1]}/${parts[2]}` : tool.canonical;
}
function unappliedValues(agent, { applied }) {
    if (applied === undefined)
        return [];
    return (agent.card?.declaredValues ?? [])
        .filter((value) => !applied.has(value.value))
        .map((value) => [
        'unapplied-value',
        {
            at: value.place,
            message: `no trace says that the agent applied the declared value ${(0,fixes/* quote */.hD)(value.value)}`,
            help: 'nothing has to be done if the value is about what the agent leaves undone',
        },
    ]);
}
function namesOf(tool) {
    return [tool.canonical, ...tool.raw, ...tool.aliases];
}
function listed(names) {
    const more = names.length - MOST_NAMED;
    return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? `, and ${(0,digits/* digits */.v)(more)} more` : ''}`;
}
function counted(count, one, many) {
    return `${(0,digits/* digits */.v)(count)} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/src/evaluation/history/findings.js









function historyFindings(agent, history) {
    const told = [
        ...history.groups.map((group) => ofGroup(group, agent)),
        ...deniedAttempts(agent, history),
        ...newTools(agent, history),
        ...redacted(agent, history),
        ...undecided(history),
        ...styles(agent, history),
        ...historyInsights(agent, history),
    ];
    return told.map(([rule, problem]) => (0,finding/* findingAt */.dz)(rule, problem, agent.name));
}
function topOfAgent(agent) {
    const place = agent.policy?.place ?? agent.card?.place;
    return (0,finding/* topOf */.HX)(place.document);
}
function ofGroup(group, agent) {
    const { about } = group;
    switch (about.level) {
        case 'violation':
            return ofViolation(about.violation, group, agent);
        case 'warning': {
            const { warning } = about;
            if (warning.type === 'unmapped')
                return ['unmapped-tool', unmapped(warning.decision, group, agent)];
            const rule = warning.trigger.action === 'escalate' ? 'needs-approval' : 'trigger-warning';
            return [rule, triggered(warning.trigger, warning.decision, group)];
        }
        case 'logged':
            return ['trigger-logged', triggered(about.trigger, about.decision, group)];
        default:
            return about;
    }
}
function decidingPlace(violation, agent) {
    switch (violation.type) {
        case 'forbidden':
            return violation.rule.pattern.place;
        case 'escalation':
            return (0,document_document/* placeAt */.BW)(violation.trigger.place, 'condition');
        case 'capability_exceeded': {
            const { exceeded, capability } = violation.decision;
            return ((exceeded.find((one) => one.forbiddenAt) ?? exceeded[0])?.action.place ?? capability.place);
        }
        case 'unmapped':
            return agent.policy.defaults.unmappedAction?.place ?? agent.policy.place;
        default:
            return violation;
    }
}
function ofViolation(violation, group, agent) {
    const severity = (0,findings/* severityOf */.x)(violation.severity);
    switch (violation.type) {
        case 'forbidden': {
            const { rule, decision } = violation;
            const { canonical } = decision.tool;
            return [
                'forbidden-tool',
                {
                    at: decidingPlace(violation, agent),
                    severity,
                    violation: rule.severity,
                    tool: canonical,
                    message: `${(0,fixes/* quote */.hD)(canonical)} ${wasCalled(group)}, and is forbidden by ${(0,fixes/* quote */.hD)(rule.pattern.text)} (${rule.severity}): ${(0,fixes/* oneLine */.TN)(rule.reason)}`,
                    help: 'find out why the agent called it and take the tool away from it; change the rule only if the agent should have it',
                },
            ];
        }
        case 'escalation':
            return [
                'escalation-denied',
                {
                    ...triggered(violation.trigger, violation.decision, group),
                    severity,
                    violation: violation.severity,
                },
            ];
        case 'capability_exceeded': {
            const { decision } = violation;
            return [
                'capability-exceeded',
                {
                    at: decidingPlace(violation, agent),
                    severity,
                    violation: violation.severity,
                    tool: decision.tool.canonical,
                    message: `${(0,fixes/* quote */.hD)(decision.tool.canonical)} ${wasCalled(group)}, which goes beyond the card (${violation.severity}): ${(0,response/* exceededReason */.QD)(decision)}`,
                    ...(0,fixes/* exceededWayOut */.XL)(decision, agent),
                    related: decision.exceeded.flatMap((one) => one.forbiddenAt
                        ? [{ at: one.forbiddenAt, message: `${(0,words/* ownerOf */.bf)(one.forbiddenAt)} forbids it here` }]
                        : []),
                },
            ];
        }
        case 'unmapped':
            return [
                'unmapped-tool',
                { ...unmapped(violation.decision, group, agent), severity, violation: violation.severity },
            ];
        default:
            return violation;
    }
}
function unmapped(decision, group, agent) {
    const { canonical } = decision.tool;
    const policy = agent.policy;
    const defaults = (0,evaluate/* effectiveDefaults */.c3)(policy);
    const because = defaults.unmappedAt
        ? `unmapped tools are set to ${(0,fixes/* quote */.hD)(defaults.unmappedAction)}`
        : 'the policy does not say what happens to unmapped tools, and the default is to deny';
    const severity = defaults.unmappedAction === 'deny' ? ` (${defaults.unmappedSeverity})` : '';
    return {
        at: defaults.unmappedAt ?? policy.place,
        severity: 'warning',
        tool: canonical,
        message: `no capability maps ${(0,fixes/* quote */.hD)(canonical)}${severity}, which ${wasCalled(group)}; ${because}`,
        help: 'map the tool to a bounded action if the agent should have it, else take it away from the agent',
        fix: (0,fixes/* mappingFix */.Oy)(canonical, agent, policy),
    };
}
function triggered(trigger, decision, group) {
    const verb = {
        deny: 'is denied',
        escalate: 'needs human approval',
        warn: 'is warned about',
        log: 'is logged',
    }[trigger.action];
    const about = decision
        ? `${(0,fixes/* quote */.hD)(decision.tool.canonical)} ${group.calls > 0 ? wasCalled(group) : seenIn(group)}, and`
        : `a trace ${seenIn(group)}`;
    const way = {
        deny: 'find out why the agent came to this; change the trigger only if it should be allowed',
        escalate: 'make sure that a human approved it at run time',
        warn: undefined,
        log: undefined,
    }[trigger.action];
    return {
        at: (0,document_document/* placeAt */.BW)(trigger.place, 'condition'),
        message: `${about} ${verb} by ${(0,fixes/* quote */.hD)(trigger.text)}: ${(0,fixes/* oneLine */.TN)(trigger.reason)}`,
        ...(way !== undefined && { help: way }),
        ...(decision && { tool: decision.tool.canonical }),
    };
}
function wasCalled(group) {
    const times = group.calls === 1 ? 'once' : `${group.calls.toLocaleString('en-US')} times`;
    return `was called ${times} ${seenIn(group)}`;
}
function seenIn({ traces, last, traceIds }) {
    const count = traces === 1 ? 'in 1 trace' : `in ${traces.toLocaleString('en-US')} traces`;
    const when = last === undefined ? '' : `, last ${showTime(last)}`;
    return `${count}${when} (${traceIds.map(shownId).join(', ')})`;
}
function shownId(id) {
    return (0,fixes/* quote */.hD)(id.length > 60 ? `${id.slice(0, 59)}…` : id);
}
function showTime(at) {
    return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
function deniedAttempts(agent, history) {
    return history.tools.flatMap(({ decision, denied }) => {
        if (denied === 0)
            return [];
        const { canonical } = decision.tool;
        const times = denied === 1 ? 'one call' : `${denied.toLocaleString('en-US')} calls`;
        return [
            [
                'denied-attempt',
                {
                    at: decision.forbidden[0]?.pattern.place ?? topOfAgent(agent),
                    tool: canonical,
                    message: `${times} of ${(0,fixes/* quote */.hD)(canonical)} ${denied === 1 ? 'was' : 'were'} denied at run time`,
                    help: 'nothing was done; find out why the agent tried',
                },
            ],
        ];
    });
}
function newTools(agent, history) {
    const declared = new Set(agent.tools?.tools.map(({ canonical }) => canonical));
    return history.inGrace.flatMap(({ decision, hoursLeft }) => declared.has(decision.tool.canonical)
        ? []
        : [['in-grace', (0,fixes/* graceProblem */.W9)(agent, decision, hoursLeft)]]);
}
function redacted(agent, history) {
    if (history.redacted === 0)
        return [];
    const calls = history.redacted === 1 ? '1 call' : `${history.redacted.toLocaleString('en-US')} calls`;
    return [
        [
            'redacted-names',
            {
                at: topOfAgent(agent),
                message: `the source of the traces keeps the names of tools back in ${calls}, so they cannot be judged`,
                help: 'let the source write them; Claude Code does with OTEL_LOG_TOOL_DETAILS=1',
            },
        ],
    ];
}
function undecided(history) {
    return history.undecided.map((trigger) => [
        'not-evaluated',
        {
            at: (0,document_document/* placeAt */.BW)(trigger.place, 'condition'),
            message: `the condition ${(0,fixes/* quote */.hD)(trigger.text)} was not evaluated on the traces: ${trigger.condition ? 'they do not tell what it asks about' : 'it is outside the grammar of conditions'}`,
            help: trigger.condition
                ? 'it is decided at run time; nothing has to be done'
                : 'write it with the fields and operators that the documentation lists',
        },
    ]);
}
function styles(agent, history) {
    const called = history.tools.flatMap(({ decision, calls }) => calls > 0 && decision.outcome !== 'ungoverned' ? [decision] : []);
    const problem = agent.policy && history.governed ? (0,spelling_styles/* spellingStyles */.z)(agent.policy, called) : undefined;
    return problem ? [['spelling-style', problem]] : [];
}
function gapOf(about) {
    const type = about.level === 'violation'
        ? about.violation.type
        : about.level === 'warning'
            ? about.warning.type
            : 'escalation';
    return type === 'unmapped' || type === 'capability_exceeded' ? 'card' : 'behavior';
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jo: () => (/* binding */ CONTEXTS),
/* harmony export */   QD: () => (/* binding */ exceededReason),
/* harmony export */   WE: () => (/* binding */ explain),
/* harmony export */   ch: () => (/* binding */ escalationReason),
/* harmony export */   iT: () => (/* binding */ policyId),
/* harmony export */   lR: () => (/* binding */ responseOf),
/* harmony export */   le: () => (/* binding */ unmappedReason)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1714);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21);




const CONTEXTS = ['gateway', 'runtime', 'audit', 'cicd'];
function responseOf(agent, evaluation, at) {
    const { coverage } = evaluation;
    return {
        verdict: evaluation.verdict,
        violations: evaluation.violations.map(violationRow),
        warnings: evaluation.warnings.map((warning) => warning.type === 'unmapped'
            ? {
                type: 'unmapped',
                tool: warning.decision.tool.canonical,
                reason: unmappedReason(warning.decision),
            }
            : {
                type: 'escalation',
                tool: warning.decision?.tool.canonical ?? '*',
                reason: escalationReason(warning.trigger),
            }),
        card_gaps: (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .cardGaps */ .kS)(coverage).map((gap) => ({
            card_action: gap.action.value,
            reason: gap.reason,
            suggestion: gap.suggestion,
        })),
        coverage: {
            total_card_actions: coverage.total,
            mapped_card_actions: coverage.mapped.map((action) => action.value),
            unmapped_card_actions: coverage.unmapped.map((action) => action.value),
            coverage_pct: coverage.percent,
        },
        policy_id: policyId(agent),
        policy_version: 1,
        evaluated_at: at.now.toISOString(),
        context: at.context,
        duration_ms: at.durationMs,
        tools: evaluation.decisions.map((decision) => explain(decision, evaluation.defaults)),
    };
}
function policyId(agent) {
    return (agent.policy?.name ||
        agent.card?.cardId ||
        (agent.policy?.place.document.file ?? agent.card?.place.document.file ?? null));
}
function violationRow(violation) {
    const { type, severity } = violation;
    switch (type) {
        case 'forbidden':
            return {
                type,
                tool: violation.decision.tool.canonical,
                reason: violation.rule.reason,
                severity,
                rule: violation.rule.pattern.text,
            };
        case 'escalation':
            return {
                type,
                tool: violation.decision?.tool.canonical ?? '*',
                reason: violation.trigger.reason,
                severity,
                condition: violation.trigger.text,
            };
        case 'capability_exceeded':
            return {
                type,
                tool: violation.decision.tool.canonical,
                reason: exceededReason(violation.decision),
                severity,
                capability: violation.decision.capability?.name,
                missing_card_actions: violation.decision.exceeded.map((one) => one.action.value),
            };
        case 'unmapped':
            return {
                type,
                tool: violation.decision.tool.canonical,
                reason: unmappedReason(violation.decision),
                severity,
            };
        default:
            return violation;
    }
}
function unmappedReason(decision) {
    return `no capability maps ${JSON.stringify(decision.tool.canonical)}`;
}
function escalationReason(trigger) {
    return trigger.action === 'escalate' ? `needs human approval: ${trigger.reason}` : trigger.reason;
}
function exceededReason(decision) {
    const owners = new Set(decision.exceeded.flatMap((one) => (one.forbiddenAt ? [(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(one.forbiddenAt)] : [])));
    const forbiddenBy = (owner) => decision.exceeded
        .filter((one) => one.forbiddenAt && (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(one.forbiddenAt) === owner)
        .map((one) => JSON.stringify(one.action.value))
        .join(', ');
    const unbounded = decision.exceeded
        .filter((one) => !one.forbiddenAt)
        .map((one) => JSON.stringify(one.action.value));
    const parts = [
        ...[...owners].map((owner) => `${forbiddenBy(owner)}, which ${owner} forbids`),
        ...(unbounded.length > 0 ? [`${unbounded.join(', ')}, which the card does not bound`] : []),
    ];
    return `the capability ${JSON.stringify(decision.capability?.name ?? '')} grants ${parts.join(', and ')}`;
}
function explain(decision, defaults) {
    const matched = [...matches(decision), ...defaultOf(decision, defaults)];
    const deciding = matched.findIndex((match) => match.outcome === decision.outcome);
    return {
        tool: decision.tool.canonical,
        outcome: decision.outcome,
        decided_by: deciding === -1 ? null : matched[deciding].by,
        also_matched: matched.filter((_, index) => index !== deciding).map((match) => match.by),
    };
}
function defaultOf(decision, defaults) {
    if (!defaults?.unmappedAt || !(0,_evaluate_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultSpeaks */ .rl)(decision, defaults))
        return [];
    return [matchAt('unmapped', defaults.unmappedAt, `unmapped tools: ${defaults.unmappedAction}`)];
}
const TRIGGER_RANK = {
    deny: 0,
    escalate: 1,
    warn: 2,
    log: 3,
};
function matches(decision) {
    const { capability } = decision;
    const forbidden = [...decision.forbidden].sort((a, b) => _decide_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_RANK */ .f3[a.severity] - _decide_js__WEBPACK_IMPORTED_MODULE_2__/* .SEVERITY_RANK */ .f3[b.severity]);
    const triggers = [...decision.triggers].sort((a, b) => TRIGGER_RANK[a.action] - TRIGGER_RANK[b.action]);
    return [
        ...forbidden.map((rule) => matchAt('forbidden', rule.pattern.place, rule.pattern.text)),
        ...triggers.map((trigger) => matchAt(trigger.action === 'log' ? 'logged' : 'escalated', trigger.place, trigger.text)),
        ...(capability
            ? [
                matchAt(decision.exceeded.length > 0 ? 'exceeded' : 'mapped', decision.pattern?.place ?? capability.place, capability.name),
            ]
            : []),
        ...decision.alsoMapped.map((other) => matchAt('mapped', other.place, other.name)),
    ];
}
function matchAt(outcome, place, name) {
    const { file, range, repository } = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(place);
    return {
        outcome,
        by: {
            file,
            line: range?.start.line ?? 1,
            name,
            ...(repository !== undefined && { repository }),
        },
    };
}


/***/ }),

/***/ 9415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ spellingStyles)
/* harmony export */ });
/* harmony import */ var _model_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9286);
/* harmony import */ var _fixes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7539);


function spellingStyles(policy, decisions) {
    const written = [
        ...policy.capabilities.flatMap((capability) => capability.patterns),
        ...policy.forbidden.map((rule) => rule.pattern),
    ];
    const patterns = written.filter(({ text }) => (0,_model_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .inventedName */ .bY)(text) === undefined);
    const matched = decisions.some((decision) => decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0);
    if (matched || decisions.length === 0 || patterns.length === 0)
        return undefined;
    const pattern = patterns[0];
    const names = decisions.map(({ tool }) => tool.canonical);
    const patternStyles = new Set(patterns.map((one) => styleOf(one.text)));
    if (names.some((name) => patternStyles.has(styleOf(name))))
        return undefined;
    const fix = aliasFix(patterns, names);
    return {
        at: pattern.place,
        message: `patterns are written like ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(pattern.text)} and tools like ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(names[0])}, and none of them match`,
        help: `name the server of the tool list (server=file), or write the other spelling of each tool under "aliases" in the configuration`,
        ...(fix && { fix }),
    };
}
function aliasFix(patterns, names) {
    const whole = [...new Set(patterns.map(({ text }) => text))].filter((text) => !/[*?]/.test(text));
    for (const name of names) {
        const [meant, ...more] = whole.filter((text) => lastPartOf(text) === lastPartOf(name));
        if (meant === undefined || more.length > 0)
            continue;
        return {
            title: 'an alias for .github/card-gate.yml',
            language: 'yaml',
            lines: `aliases:\n  ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(name)}: ${(0,_fixes_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(meant)}`,
        };
    }
    return undefined;
}
function lastPartOf(name) {
    return name.split(/__|[/:]/).at(-1);
}
function styleOf(name) {
    if (name.startsWith('mcp__'))
        return 'mcp__';
    if (name.startsWith('mcp:'))
        return 'mcp:';
    return name.includes('/') ? 'server/tool' : 'bare';
}


/***/ }),

/***/ 977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ep: () => (/* binding */ conclude),
/* harmony export */   JQ: () => (/* binding */ gating),
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   qg: () => (/* binding */ verdictOfFinding)
/* harmony export */ });
const RANK = { error: 0, fail: 1, warn: 2, pass: 3 };
function worst(verdicts) {
    let result = 'pass';
    for (const verdict of verdicts)
        if (RANK[verdict] < RANK[result])
            result = verdict;
    return result;
}
function verdictOfFinding(finding) {
    if (finding.blocking)
        return 'error';
    switch (finding.severity) {
        case 'error':
            return 'fail';
        case 'warning':
            return 'warn';
        case 'note':
            return 'pass';
        default:
            return finding.severity;
    }
}
function gating(findings, onlyNew) {
    return findings.filter(({ blocking, inBaseline, isNew }) => blocking || (!inBaseline && (!onlyNew || isNew !== false)));
}
function conclude(findings, verdict, { failOn, onError }) {
    const judged = worst([
        ...(verdict === 'error' ? [] : [verdict]),
        ...findings.filter((finding) => !finding.blocking).map(verdictOfFinding),
    ]);
    const threshold = failOn === 'warn' ? 'warn' : 'fail';
    const wouldFail = RANK[judged] <= RANK[threshold];
    const isBug = findings.some((finding) => finding.rule === 'internal-error');
    const failed = isBug || (verdict === 'error' && onError === 'fail') || (wouldFail && failOn !== 'never');
    if (failed)
        return { conclusion: 'failure' };
    const reasons = [
        ...(verdict === 'error' ? ['something could not be judged, and on-error is "warn"'] : []),
        ...(RANK[judged] <= RANK.fail && failOn === 'never'
            ? ['there are problems that would block, and fail-on is "never"']
            : []),
    ];
    return { conclusion: 'success', ...(reasons.length > 0 && { relaxed: reasons.join('; ') }) };
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ko: () => (/* binding */ otherValue),
/* harmony export */   q_: () => (/* binding */ otherKey),
/* harmony export */   uM: () => (/* binding */ newKey)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);

const MAX_LINE = 200;
function lineWith({ text }, start, end, replacement) {
    const before = text.slice(Math.max(0, start - MAX_LINE), start);
    const after = text.slice(end, end + MAX_LINE);
    const from = before.lastIndexOf('\n') + 1;
    const newline = after.indexOf('\n');
    if ((from === 0 && start > MAX_LINE) || (newline === -1 && end + MAX_LINE < text.length))
        return undefined;
    const line = `${before.slice(from)}${replacement}${newline === -1 ? after : after.slice(0, newline)}`;
    return line.length > MAX_LINE ? undefined : line.replace(/\r$/, '');
}
function otherKey(at, key, title) {
    const parent = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(at.document, at.path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(String(at.path.at(-1))) : undefined;
    if (entry === undefined)
        return undefined;
    const quoted = /^["']/.test(at.document.text.slice(entry.keyStart, entry.keyEnd)) ||
        at.document.syntax === 'json';
    return mended(at.document, lineWith(at.document, entry.keyStart, entry.keyEnd, quoted ? JSON.stringify(key) : key), title);
}
function otherValue(at, value, title) {
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(at.document, at.path);
    if (node?.kind !== 'scalar' ||
        node.end <= node.start ||
        at.document.text.slice(node.start, node.end).includes('\n'))
        return undefined;
    return mended(at.document, lineWith(at.document, node.start, node.end, scalar(value, at.document)), title);
}
function mended(document, line, title) {
    return line === undefined ? undefined : { title, lines: line, language: document.syntax };
}
function newKey(map, key, value, title) {
    const { document } = map;
    const { syntax } = document;
    if (syntax === 'yaml' && isFlow(map))
        return {
            title,
            lines: `${plainOrQuoted(key)}: ${flow(value)}${commaAfter(map, key)}`,
            language: syntax,
        };
    const lines = syntax === 'json'
        ? `${JSON.stringify(key)}: ${jsonValue(value)}${commaAfter(map, key)}`
        : yamlEntry(key, value).join('\n');
    return {
        title,
        lines: lines.replace(/^/gm, ' '.repeat(indentOf(document, map.path))),
        language: syntax,
    };
}
function isFlow({ document, path }) {
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    return node?.kind === 'map' && document.text[node.start] === '{';
}
function commaAfter({ document, path }, key) {
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    if (node?.kind !== 'map')
        return '';
    const now = node.entries.get(key);
    if (now === undefined)
        return node.entries.size > 0 ? ',' : '';
    return /^\s*,/.test(document.text.slice(now.node.end, now.node.end + 100)) ? ',' : '';
}
function indentOf(document, path) {
    const map = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    const first = map?.kind === 'map' ? map.entries.values().next().value : undefined;
    const own = first && leading(document, first.keyStart);
    if (own !== undefined)
        return own;
    if (path.length === 0)
        return 0;
    const parent = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return ((entry && leading(document, entry.keyStart)) ?? 0) + 2;
}
function leading({ text }, offset) {
    const before = text.slice(Math.max(0, offset - MAX_LINE), offset);
    const line = before.slice(before.lastIndexOf('\n') + 1);
    return line.length < MAX_LINE && /^[ -]*$/.test(line) ? line.length : undefined;
}
function jsonValue(value) {
    if (Array.isArray(value))
        return `[${value.map(jsonValue).join(', ')}]`;
    if (!isMap(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${jsonValue(part)}`.replace(/^/gm, '  '));
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
}
function yamlEntry(key, value) {
    const name = plainOrQuoted(key);
    if (Array.isArray(value) && value.length > 0)
        return [`${name}:`, ...value.flatMap((item) => yamlItem(item).map((line) => `  ${line}`))];
    if (isMap(value) && Object.keys(value).length > 0) {
        return [
            `${name}:`,
            ...Object.entries(value).flatMap(([inner, part]) => yamlEntry(inner, part).map((line) => `  ${line}`)),
        ];
    }
    return [`${name}: ${flow(value)}`];
}
function yamlItem(value) {
    if (!isMap(value) || Object.keys(value).length === 0)
        return [`- ${flow(value)}`];
    return Object.entries(value)
        .flatMap(([key, part]) => yamlEntry(key, part))
        .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
function flow(value) {
    if (typeof value === 'string')
        return plainOrQuoted(value);
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (!isMap(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, part]) => `${plainOrQuoted(key)}: ${flow(part)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
function scalar(value, document) {
    return document.syntax === 'json' ? JSON.stringify(value) : flow(value);
}
const PLAIN = /^[A-Za-z_][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$/;
const RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i;
function plainOrQuoted(text) {
    return PLAIN.test(text) && !RESERVED.test(text) ? text : JSON.stringify(text);
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 6972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   YI: () => (/* binding */ homesOf),
/* harmony export */   eE: () => (/* binding */ knownKeys),
/* harmony export */   lv: () => (/* binding */ schemaAt),
/* harmony export */   uV: () => (/* binding */ sampleOf)
/* harmony export */ });
function schemaAt(root, path) {
    let schema = root;
    for (const step of path) {
        if (schema === undefined)
            return undefined;
        schema =
            typeof step === 'number'
                ? schema.items
                : (ownProperty(schema.properties, step) ?? otherProperties(schema));
        schema = schema && resolve(root, schema);
    }
    return schema;
}
function knownKeys(root, path) {
    return Object.keys(schemaAt(root, path)?.properties ?? {});
}
function homesOf(root, key) {
    const homes = new Set();
    visit(root, root, [], (schema, path) => {
        if (path.length > 0 && ownProperty(schema.properties, key))
            homes.add(path.join('.'));
    });
    return [...homes];
}
function sampleOf(root, schema) {
    if (schema.examples && schema.examples.length > 0)
        return schema.examples[0];
    if (schema.type !== 'object')
        return undefined;
    const parts = (schema.required ?? []).map((key) => [key, sampleOf(root, partOf(root, schema, key))]);
    return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts);
}
function partOf(root, schema, key) {
    const part = ownProperty(schema.properties, key);
    return part ? resolve(root, part) : {};
}
function visit(root, schema, path, see) {
    const resolved = resolve(root, schema);
    see(resolved, path);
    for (const [key, part] of Object.entries(resolved.properties ?? {}))
        visit(root, part, [...path, key], see);
    const others = otherProperties(resolved);
    if (others)
        visit(root, others, [...path, '<name>'], see);
    if (resolved.items)
        visit(root, resolved.items, path, see);
}
function resolve(root, schema) {
    if (schema.$ref === undefined)
        return schema;
    const name = schema.$ref.replace('#/definitions/', '');
    const found = ownProperty(root.definitions, name);
    if (found === undefined)
        throw new Error(`the schema refers to "${schema.$ref}", which it does not define`);
    return found;
}
function otherProperties(schema) {
    return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}
function ownProperty(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}


/***/ }),

/***/ 8053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qf: () => (/* binding */ shapeProblems)
});

// UNUSED EXPORTS: SHAPE_RULES, VALIDATOR_OPTIONS

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/finding/lines.js
var lines = __webpack_require__(7996);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/finding/schema.js
var finding_schema = __webpack_require__(6972);
// EXTERNAL MODULE: ./build/src/finding/words.js
var finding_words = __webpack_require__(6014);
;// CONCATENATED MODULE: ./build/src/finding/shape-keys.js





const KEYS_OF_POWER = [
    'forbidden',
    'forbidden_tools',
    'forbidden_actions',
    'escalation_triggers',
    'defaults',
    'enforcement',
    'unmapped_tool_action',
    'allow_unmapped_tools',
    'expires_at',
    'severity',
];
function missingKey(path, key, because, { document, schema }) {
    const at = { document, path: [...path, key] };
    const part = (0,finding_schema/* schemaAt */.lv)(schema, at.path);
    const what = part?.description ? `: ${(0,finding_words/* clause */.sb)(part.description)}` : '';
    const beside = typeof because === 'string' ? `, which ${(0,finding_words/* quoted */.TL)(because)} needs beside it` : '';
    const message = path.length === 0
        ? `${(0,finding_words/* quoted */.TL)(key)} is missing${beside}`
        : `${(0,finding_words/* label */.Pf)(path)} has no ${(0,finding_words/* quoted */.TL)(key)}${beside}`;
    const parent = (0,document_document/* nodeAt */.oB)(document, path);
    const known = new Set((0,finding_schema/* knownKeys */.eE)(schema, path));
    const typo = parent?.kind === 'map'
        ? (0,nearest/* nearest */.pA)(key, [...parent.entries.keys()].filter((other) => !known.has(other)))
        : undefined;
    if (typo !== undefined)
        return {
            rule: 'missing-key',
            problem: {
                at,
                message,
                help: `${(0,finding_words/* quoted */.TL)(typo)} may be meant for it; write ${(0,finding_words/* quoted */.TL)(key)}${what}`,
            },
        };
    const sample = part && (0,finding_schema/* sampleOf */.uV)(schema, part);
    const fix = sample === undefined
        ? undefined
        : (0,lines/* newKey */.uM)({ document, path }, key, sample, `add this to ${(0,finding_words/* label */.Pf)(path)}`);
    return {
        rule: 'missing-key',
        problem: { at, message, help: `add ${(0,finding_words/* quoted */.TL)(key)}${what}`, ...(fix && { fix }) },
    };
}
function missingChoice(path, choiceError, { document, errors }) {
    const branches = errors.filter((error) => error.keyword === 'required' && error.schemaPath.startsWith(`${choiceError.schemaPath}/`));
    const keys = branches
        .filter((error) => error.instancePath === choiceError.instancePath)
        .map((error) => String(error.params.missingProperty));
    const distinct = [...new Set(keys)];
    const at = { document, path: [...path, distinct[0] ?? ''] };
    return {
        rule: 'missing-key',
        problem: {
            at,
            message: `${(0,finding_words/* label */.Pf)(path)} has none of ${(0,finding_words/* choice */.Yq)(distinct)}`,
            help: `add one of ${(0,finding_words/* choice */.Yq)(distinct)}`,
        },
    };
}
function unknownKey(path, key, { document, schema }) {
    const at = { document, path: [...path, key] };
    const known = (0,finding_schema/* knownKeys */.eE)(schema, path);
    const power = KEYS_OF_POWER.some((word) => (0,nearest/* distance */.Io)(key.toLowerCase(), word) <= nearest/* MAX_EDITS */.dd);
    const where = path.length === 0 ? '' : ` in ${(0,finding_words/* label */.Pf)(path)}`;
    const message = `unknown key ${(0,finding_words/* quoted */.TL)(key)}${where}${power ? '; what it holds has no effect' : ''}`;
    const meant = (0,nearest/* nearest */.pA)(key, known);
    const fix = meant === undefined ? undefined : (0,lines/* otherKey */.q_)(at, meant, `write the key as ${(0,finding_words/* quoted */.TL)(meant)}`);
    const help = meant === undefined ? elsewhere(schema, key, known) : `did you mean ${(0,finding_words/* quoted */.TL)(meant)}?`;
    return {
        rule: 'unknown-key',
        problem: {
            at,
            on: 'key',
            message,
            help,
            ...(power && { severity: 'error' }),
            ...(fix && { fix }),
        },
    };
}
const MAX_LISTED = 8;
function elsewhere(schema, key, known) {
    const homes = (0,finding_schema/* homesOf */.YI)(schema, key);
    if (homes.length > 0 && homes.length <= 3)
        return `${(0,finding_words/* quoted */.TL)(key)} belongs under ${(0,finding_words/* choice */.Yq)(homes)}`;
    if (known.includes('extensions'))
        return 'take it out, or put it under "extensions", where nothing is checked';
    const listed = known.filter((word) => word !== '$schema');
    return listed.length > MAX_LISTED
        ? 'take it out'
        : `take it out; the keys known here are ${(0,finding_words/* enumeration */.eG)(listed)}`;
}

;// CONCATENATED MODULE: ./build/src/finding/shape-values.js





const SYNONYMS = {
    block: 'deny',
    blocked: 'deny',
    pause: 'escalate',
    notify: 'warn',
    require_approval: 'escalate',
    observe: 'warn',
    organisation: 'organization',
};
const TYPE_WORDS = {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
};
function wrongType(path, types, context) {
    const { document } = context;
    const at = { document, path };
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    const value = node?.kind === 'scalar' ? node.value : undefined;
    const numeric = types.includes('number') || types.includes('integer');
    if (numeric && typeof value === 'number' && !Number.isFinite(value))
        return outOfRange(path, 'a finite number', context);
    const wanted = types.filter((type) => type !== 'null');
    const expected = wanted.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
    return {
        rule: 'wrong-type',
        problem: {
            at,
            message: `${(0,finding_words/* label */.Pf)(path)} must be ${expected}, but ${found(node, document, path)}`,
            ...mendedType(path, wanted, value, context),
        },
    };
}
function found(node, document, path) {
    if (node?.kind === 'list')
        return 'it is a list';
    if (node?.kind === 'map')
        return 'it is a map';
    const written = (0,finding_words/* writtenAt */.nt)(document, path);
    if (written === undefined || node === undefined)
        return 'it has no value';
    if (typeof node.value === 'string')
        return `${written} is a string`;
    if (typeof node.value === 'number')
        return Number.isInteger(node.value)
            ? `${written} is a number`
            : `${written} is a number with decimals`;
    return `it is ${node.value}`;
}
function mendedType(path, types, value, context) {
    const { document, schema } = context;
    const at = { document, path };
    const means = (mended, help) => {
        const fix = (0,lines/* otherValue */.ko)(at, mended, 'write it so');
        return { help, ...(fix && { fix }) };
    };
    if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return means(writtenText(document, path), 'put it in quotes');
    if (types.includes('boolean') && typeof value === 'string') {
        if (/^(true|yes|on)$/i.test(value))
            return means(true, 'write true, without quotes');
        if (/^(false|no|off)$/i.test(value))
            return means(false, 'write false, without quotes');
    }
    if (types.some((type) => type === 'number' || type === 'integer') &&
        typeof value === 'string' &&
        /^-?\d+(\.\d+)?$/.test(value)) {
        return means(Number(value), 'take the quotes away');
    }
    const last = path.at(-1);
    if (types.includes('array') && typeof value === 'string' && typeof last === 'string') {
        return {
            help: 'write it as a list',
            fix: (0,lines/* newKey */.uM)({ document, path: path.slice(0, -1) }, last, [value], 'write it as a list'),
        };
    }
    const description = (0,finding_schema/* schemaAt */.lv)(schema, path)?.description;
    if (value === null)
        return {
            help: `give it a value, or take the key out${description ? `: ${(0,finding_words/* clause */.sb)(description)}` : ''}`,
        };
    return description ? { help: (0,finding_words/* clause */.sb)(description) } : {};
}
function writtenText(document, path) {
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    return node ? document.text.slice(node.start, node.end) : '';
}
function unknownValue(path, allowed, { document, schema }) {
    const at = { document, path };
    const words = allowed.filter((value) => value !== null).map(String);
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    const value = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
    const message = `${(0,finding_words/* label */.Pf)(path)} must be ${(0,finding_words/* choice */.Yq)(words)}, but ${value === undefined ? found(node, document, path) : `it is ${(0,finding_words/* quoted */.TL)(value)}`}`;
    const synonym = value === undefined || !Object.hasOwn(SYNONYMS, value) ? undefined : SYNONYMS[value];
    const meant = value === undefined
        ? undefined
        : ((0,nearest/* nearest */.pA)(value, words) ?? words.find((word) => word === synonym));
    const description = (0,finding_schema/* schemaAt */.lv)(schema, path)?.description;
    const help = meant === undefined ? description && (0,finding_words/* clause */.sb)(description) : `did you mean ${(0,finding_words/* quoted */.TL)(meant)}?`;
    const fix = meant === undefined ? undefined : (0,lines/* otherValue */.ko)(at, meant, `write ${(0,finding_words/* quoted */.TL)(meant)}`);
    return {
        rule: 'unknown-value',
        problem: { at, message, ...(help && { help }), ...(fix && { fix }) },
    };
}
function wrongForm(path, { document, schema }) {
    const at = { document, path };
    const part = (0,finding_schema/* schemaAt */.lv)(schema, path);
    const sample = part && (0,finding_schema/* sampleOf */.uV)(schema, part);
    const expected = typeof sample === 'string' ? `; expected is a form such as ${(0,finding_words/* quoted */.TL)(sample)}` : '';
    const message = `${(0,finding_words/* writtenAt */.nt)(document, path) ?? 'the value'} does not have the form of ${(0,finding_words/* label */.Pf)(path)}${expected}`;
    return {
        rule: 'unknown-value',
        problem: { at, message, ...(part?.description && { help: (0,finding_words/* clause */.sb)(part.description) }) },
    };
}
function tooFew(path, limit, { document, schema }) {
    const at = { document, path };
    const kind = (0,document_document/* nodeAt */.oB)(document, path)?.kind;
    const expected = kind === 'scalar'
        ? 'text is expected'
        : `at least ${limit === 1 ? 'one entry is' : `${limit} entries are`} expected`;
    const message = `${(0,finding_words/* label */.Pf)(path)} ${limit === 1 ? 'is empty' : 'has too few'}; ${expected}`;
    const part = (0,finding_schema/* schemaAt */.lv)(schema, path);
    const sample = part && (0,finding_schema/* sampleOf */.uV)(schema, part);
    const last = path.at(-1);
    const fix = sample !== undefined && typeof last === 'string'
        ? (0,lines/* newKey */.uM)({ document, path: path.slice(0, -1) }, last, sample, 'write it so, with your own entry')
        : undefined;
    return {
        rule: 'too-few',
        problem: {
            at,
            message,
            help: part?.description ? `fill it in: ${(0,finding_words/* clause */.sb)(part.description)}` : 'fill it in',
            ...(fix && { fix }),
        },
    };
}
function emptyName(path, name, { document }) {
    const at = { document, path: [...path, name] };
    return {
        rule: 'too-few',
        problem: {
            at,
            on: 'key',
            message: `a name in ${(0,finding_words/* label */.Pf)(path)} is empty; text is expected`,
            help: 'give the entry a name of its own',
        },
    };
}
function outOfRange(path, expected, { document, schema }) {
    const at = { document, path };
    const message = `${(0,finding_words/* label */.Pf)(path)} must be ${expected}, but it is ${(0,finding_words/* writtenAt */.nt)(document, path)}`;
    const description = (0,finding_schema/* schemaAt */.lv)(schema, path)?.description;
    return {
        rule: 'out-of-range',
        problem: { at, message, ...(description && { help: (0,finding_words/* clause */.sb)(description) }) },
    };
}

;// CONCATENATED MODULE: ./build/src/finding/shape.js



const SHAPE_RULES = (/* unused pure expression or super */ null && ([
    'missing-key',
    'wrong-type',
    'unknown-value',
    'unknown-key',
    'too-few',
    'out-of-range',
]));
const VALIDATOR_OPTIONS = {
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
};
function shapeProblems(document, shape) {
    if (shape.validate(document.value))
        return [];
    const errors = shape.validate.errors ?? [];
    const translator = { document, schema: shape.schema, errors };
    const choices = errors.filter(({ keyword }) => keyword === 'anyOf');
    const found = new Map();
    for (const error of errors) {
        if (isPartOfChoice(error, choices))
            continue;
        const said = translate(error, pathOf(document.root, error.instancePath), translator);
        if (said === undefined)
            continue;
        const key = `${isAboutValue(said.rule) ? 'value' : said.rule} ${(0,document_document/* pointerOf */.rq)(said.problem.at.path)}`;
        if (!found.has(key))
            found.set(key, said);
    }
    return [...found.values()];
}
function isAboutValue(rule) {
    return (rule === 'wrong-type' ||
        rule === 'unknown-value' ||
        rule === 'too-few' ||
        rule === 'out-of-range');
}
function isPartOfChoice(error, choices) {
    return choices.some(({ schemaPath, instancePath }) => error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath));
}
function translate(error, path, context) {
    const { params } = error;
    switch (error.keyword) {
        case 'required':
        case 'dependencies':
            return missingKey(path, String(params.missingProperty), params.property, context);
        case 'additionalProperties':
            return unknownKey(path, String(params.additionalProperty), context);
        case 'type':
            return wrongType(path, [params.type].flat().join(',').split(','), context);
        case 'enum':
            return unknownValue(path, params.allowedValues, context);
        case 'pattern':
            if (error.propertyName !== undefined)
                return emptyName(path, error.propertyName, context);
            return params.pattern === '\\S' ? tooFew(path, 1, context) : wrongForm(path, context);
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            return tooFew(path, Number(params.limit), context);
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return outOfRange(path, `${COMPARISONS[String(params.comparison)]} ${params.limit}`, context);
        case 'anyOf':
            return missingChoice(path, error, context);
        case 'if':
        case 'propertyNames':
            return undefined;
        default:
            throw new Error(`the schema uses "${error.keyword}", for which the translator has no words`);
    }
}
const COMPARISONS = {
    '>=': 'at least',
    '<=': 'at most',
    '>': 'more than',
    '<': 'less than',
};
function pathOf(root, pointer) {
    const path = [];
    let node = root;
    for (const part of pointer.split('/').slice(1)) {
        const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if (node?.kind === 'list') {
            path.push(Number(step));
            node = node.items[Number(step)];
        }
        else {
            path.push(step);
            node = node?.kind === 'map' ? node.entries.get(step)?.node : undefined;
        }
    }
    return path;
}


/***/ }),

/***/ 6014:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   bf: () => (/* binding */ ownerOf),
/* harmony export */   eG: () => (/* binding */ enumeration),
/* harmony export */   nt: () => (/* binding */ writtenAt),
/* harmony export */   sb: () => (/* binding */ clause)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);

const MAX_SHOWN = 60;
function quoted(text) {
    const shown = text.length > MAX_SHOWN
        ? `${text.slice(0, MAX_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
        : text;
    return JSON.stringify(shown);
}
function choice(words) {
    const shown = words.map(quoted);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
function enumeration(words) {
    const shown = words.map(quoted);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
function label(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the file';
    const parent = path.slice(0, -1);
    if (typeof last === 'number')
        return `entry ${last + 1} of ${label(parent)}`;
    const outer = parent.at(-1);
    if (outer === undefined)
        return quoted(last);
    return `${quoted(last)} of ${typeof outer === 'number' ? label(parent) : quoted(outer)}`;
}
function writtenAt(document, path) {
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    if (typeof node.value === 'string')
        return quoted(node.value);
    return quoted(document.text.slice(node.start, node.end));
}
function clause(description) {
    const sentence = description.replace(/\.(\s.*)?$/su, '');
    return /^[A-Z](?![A-Z])/.test(sentence)
        ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
        : sentence;
}
function ownerOf(place) {
    switch ((0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(place)) {
        case 'platform':
            return 'the platform';
        case 'org':
            return 'the organisation';
        case 'team':
            return 'the team';
        case 'environment':
            return 'the environment';
        default:
            return 'the card';
    }
}


/***/ }),

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ exempted),
/* harmony export */   i: () => (/* binding */ unmet)
/* harmony export */ });
/* harmony import */ var _pattern_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2113);
/* harmony import */ var _pattern_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);


function exempted(floor, exemptions) {
    const used = exemptions.filter((exemption) => unmet(floor, exemption).length < Math.max(1, exemption.patterns.length));
    return { floor: used.reduce(without, floor), used };
}
function unmet({ card, policy }, { section, patterns, place }) {
    switch (section) {
        case 'forbidden':
        case 'forbidden_tools':
            return patterns
                .filter(({ value }) => !(policy?.forbidden ?? []).some((rule) => meets(value, rule)))
                .map((pattern) => pattern.place);
        case 'forbidden_actions': {
            const forbidden = [...(card?.forbiddenActions ?? []), ...(policy?.forbiddenActions ?? [])];
            return patterns
                .filter(({ value }) => !forbidden.some((action) => (0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(value).matches(action.value)))
                .map((pattern) => pattern.place);
        }
        case 'max_autonomous_value':
            return card?.maxAutonomousValue ? [] : [place];
        case 'all':
            return card || policy ? [] : [place];
        default:
            return section;
    }
}
function meets(pattern, { pattern: { spellings } }) {
    return spellings.some(({ text }) => {
        const stage = (one) => ({
            mode: 'all',
            entries: [{ pattern: one, label: 'in' }],
        });
        const nothing = { mode: 'all', entries: [] };
        const { classes, decided } = (0,_pattern_language_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFunctions */ .Rs)({ stages: [stage(pattern), stage(text)] }, { stages: [nothing, nothing] }, ([one, other]) => (one?.length === 1 && other?.length === 1 ? 'both' : undefined));
        return classes.size > 0 || !decided;
    });
}
function without(floor, { section, patterns }) {
    const { card, policy } = floor;
    switch (section) {
        case 'forbidden':
        case 'forbidden_tools': {
            if (!policy)
                return floor;
            const except = patterns.map(({ value, place }) => ({
                text: value,
                place,
                spellings: [(0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(value)],
            }));
            const forbidden = policy.forbidden.map((rule) => {
                const met = except.filter(({ text }) => meets(text, rule));
                return met.length === 0 ? rule : { ...rule, except: [...(rule.except ?? []), ...met] };
            });
            return { ...floor, policy: { ...policy, forbidden } };
        }
        case 'forbidden_actions': {
            const kept = (list) => list.filter((action) => !patterns.some(({ value }) => (0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(value).matches(action.value)));
            return {
                ...(card && { card: { ...card, forbiddenActions: kept(card.forbiddenActions) } }),
                ...(policy && {
                    policy: {
                        ...policy,
                        ...(policy.forbiddenActions && { forbiddenActions: kept(policy.forbiddenActions) }),
                    },
                }),
            };
        }
        case 'max_autonomous_value': {
            if (!card)
                return floor;
            const { maxAutonomousValue: _, ...rest } = card;
            return { ...floor, card: rest };
        }
        case 'all':
            return card ? { card: boundariesOf(card) } : {};
        default:
            return section;
    }
}
function boundariesOf(card) {
    const { hierarchy: _h, conscienceMode: _c, maxAutonomousValue: _m, integrityMode: _i, ...rest } = card;
    return {
        ...rest,
        boundedActions: [],
        forbiddenActions: [],
        triggers: [],
        declaredValues: [],
        conflictsWith: [],
        definitions: new Map(),
        conscienceValues: card.conscienceValues.filter(({ type }) => type === 'BOUNDARY'),
        audit: {},
    };
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ composeAgent),
  K: () => (/* binding */ wholeFloor)
});

// EXTERNAL MODULE: ./build/src/floors/apply-exemptions.js
var apply_exemptions = __webpack_require__(1034);
// EXTERNAL MODULE: ./build/src/model/card.js
var card = __webpack_require__(697);
// EXTERNAL MODULE: ./build/src/floors/policies.js
var floors_policies = __webpack_require__(7107);
// EXTERNAL MODULE: ./build/src/floors/strictness.js
var strictness = __webpack_require__(6831);
;// CONCATENATED MODULE: ./build/src/floors/cards.js



function composeCards(outer, inner, bounded) {
    const forbiddenActions = (0,floors_policies/* union */.KC)(outer.forbiddenActions, inner.forbiddenActions);
    const given = outer.boundedActions.filter(({ value }) => !(0,card/* includes */.m)(inner.forbiddenActions, value));
    const boundedActions = bounded === 'union' ? (0,floors_policies/* union */.KC)(given, inner.boundedActions) : inner.boundedActions;
    const hierarchy = outer.hierarchy ?? inner.hierarchy;
    const conscienceMode = (0,strictness/* strongerOf */.oJ)(outer.conscienceMode, inner.conscienceMode, strictness/* STRONGER */.D$.conscienceMode);
    const maxAutonomousValue = smallerLimit(outer.maxAutonomousValue, inner.maxAutonomousValue);
    const integrityMode = (0,strictness/* strongerOf */.oJ)(outer.integrityMode, inner.integrityMode, strictness/* STRONGER */.D$.mode);
    return {
        ...inner,
        boundedActions: boundedActions.filter(({ value }) => !(0,card/* includes */.m)(outer.forbiddenActions, value)),
        forbiddenActions,
        triggers: (0,floors_policies/* composeTriggers */._x)(outer.triggers, inner.triggers),
        declaredValues: (0,floors_policies/* union */.KC)(outer.declaredValues, inner.declaredValues),
        conflictsWith: (0,floors_policies/* union */.KC)(outer.conflictsWith, inner.conflictsWith),
        definitions: new Map([...inner.definitions, ...outer.definitions]),
        ...(hierarchy && { hierarchy }),
        ...(conscienceMode && { conscienceMode }),
        conscienceValues: composeConscience(outer.conscienceValues, inner.conscienceValues),
        ...(maxAutonomousValue && { maxAutonomousValue }),
        ...(integrityMode && { integrityMode }),
        audit: composeAudit(outer.audit, inner.audit),
    };
}
function smallerLimit(outer, inner) {
    if (outer === undefined || inner === undefined)
        return outer ?? inner;
    return outer.value.currency === inner.value.currency && inner.value.amount < outer.value.amount
        ? inner
        : outer;
}
function composeConscience(outer, inner) {
    const held = new Map();
    for (const value of [...outer, ...inner]) {
        const before = held.get(value.content);
        if (before === undefined || (value.type === 'BOUNDARY' && before.type !== 'BOUNDARY'))
            held.set(value.content, value);
    }
    return [...held.values()];
}
function composeAudit(outer, inner) {
    const parts = {
        retentionDays: (0,strictness/* strongerOf */.oJ)(outer.retentionDays, inner.retentionDays, strictness/* STRONGER */.D$.retentionDays),
        queryable: (0,strictness/* strongerOf */.oJ)(outer.queryable, inner.queryable, strictness/* STRONGER */.D$.queryable),
        tamperEvidence: (0,strictness/* strongerOf */.oJ)(outer.tamperEvidence, inner.tamperEvidence, strictness/* STRONGER */.D$.tamperEvidence),
        queryEndpoint: outer.queryEndpoint ?? inner.queryEndpoint,
        storage: outer.storage ?? inner.storage,
    };
    return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

// EXTERNAL MODULE: ./build/src/floors/weakening.js
var weakening = __webpack_require__(4944);
;// CONCATENATED MODULE: ./build/src/floors/compose.js




function composeAgent(own, floors, exemptions = []) {
    if (floors.length === 0)
        return { ...own, findings: [] };
    const { floor, used } = (0,apply_exemptions/* exempted */.T)(wholeFloor(own, floors), exemptions);
    const held = forCardless(floor, own);
    const card = own.card &&
        (held.card
            ? composeCards(held.card, own.card, own.card.generation === 'unified' ? 'union' : 'own')
            : own.card);
    const policy = policyOf(held, own, card);
    return {
        ...(card && { card }),
        ...(policy && { policy }),
        own,
        floors,
        ...(used.length > 0 && { exemptions: used }),
        findings: (0,weakening/* weakenings */.r)(held, own),
    };
}
function wholeFloor(own, floors) {
    return floorOf(floors, own.card?.generation === 'unified');
}
function floorOf(floors, unionBounded) {
    const cards = floors.flatMap(({ card }) => card ?? []);
    const policies = floors.flatMap(({ policy }) => policy ?? []);
    const [firstCard, ...moreCards] = cards;
    const [firstPolicy, ...morePolicies] = policies;
    const card = firstCard && moreCards.reduce((outer, inner) => composeCards(outer, inner, 'union'), firstCard);
    const policy = firstPolicy && morePolicies.reduce(floors_policies/* composePolicies */.ly, firstPolicy);
    return {
        ...(card && { card: unionBounded ? card : { ...card, boundedActions: [] } }),
        ...(policy && { policy }),
    };
}
function forCardless(floor, own) {
    const { card, policy } = floor;
    if (own.card || !card || (card.forbiddenActions.length === 0 && card.triggers.length === 0))
        return floor;
    const base = policy ?? { ...EMPTY, place: card.place };
    return {
        policy: {
            ...base,
            triggers: (0,floors_policies/* composeTriggers */._x)(base.triggers, card.triggers),
            ...(card.forbiddenActions.length > 0 && { forbiddenActions: card.forbiddenActions }),
        },
    };
}
const EMPTY = {
    scope: 'agent',
    forbidden: [],
    triggers: [],
    capabilities: [],
    defaults: {},
    unified: false,
};
function policyOf(floor, own, card) {
    if (!floor.policy)
        return own.policy && withBindings(own.policy, card);
    const inner = own.policy ?? { ...EMPTY, place: own.card?.place ?? floor.policy.place };
    return withBindings((0,floors_policies/* composePolicies */.ly)(floor.policy, inner), card);
}
function withBindings(policy, card) {
    if (!card || policy.capabilities.every(({ binding }) => binding !== 'none'))
        return policy;
    const bound = (capability) => {
        const isBound = capability.binding === 'none' &&
            card.boundedActions.some(({ value }) => value === capability.name);
        return isBound
            ? {
                ...capability,
                binding: 'inferred',
                actions: [{ value: capability.name, place: capability.place }],
            }
            : capability;
    };
    return { ...policy, capabilities: policy.capabilities.map(bound) };
}


/***/ }),

/***/ 1825:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readExemptions)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1626);
/* harmony import */ var _model_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);




const MOST_DAYS = 90;
const SHORTEST_REASON = 10;
function readExemptions(written, now) {
    const exemptions = [];
    const findings = [];
    for (const one of written) {
        const problems = problemsOf(one, now);
        for (const finding of problems)
            findings.push(finding);
        if (problems.length > 0)
            continue;
        exemptions.push({
            agent: one.agent.value,
            section: one.section.value,
            patterns: one.patterns,
            reason: one.reason.value.trim(),
            grantedBy: one.grantedBy.value,
            grantedAt: one.grantedAt.value,
            expiresAt: one.expiresAt.value,
            place: one.place,
        });
    }
    return { exemptions, findings };
}
function problemsOf(written, now) {
    const problem = (at, message, help) => (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('exemption', { at, message, help }, written.agent?.value);
    const findings = [];
    const required = {
        agent: written.agent,
        section: written.section,
        reason: written.reason,
        granted_by: written.grantedBy,
        granted_at: written.grantedAt,
        expires_at: written.expiresAt,
    };
    for (const [key, part] of Object.entries(required))
        if (part === undefined || part.value.trim() === '')
            findings.push(problem(part?.place ?? written.place, `an exemption has no ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}, so it is not honoured`, `write ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}, or take the exemption out`));
    const { section, reason, patterns } = written;
    if (section && section.value.trim() !== '') {
        const known = _model_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .EXEMPT_SECTIONS */ .p.find((one) => one === section.value);
        if (known === undefined)
            findings.push(problem(section.place, `nothing can be exempt from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(section.value)}; expected ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_model_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .EXEMPT_SECTIONS */ .p)}`, 'name one of these sections'));
        else if (needsPatterns(known) && patterns.length === 0)
            findings.push(problem(written.place, `an exemption from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(known)} names no pattern, so it is not honoured`, 'list under "patterns" what the agent is exempt for'));
        else if (!needsPatterns(known) && patterns.length > 0)
            findings.push(problem(patterns[0].place, `an exemption from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(known)} takes no patterns`, 'take "patterns" out, or name another section'));
    }
    if (reason && reason.value.trim() !== '' && [...reason.value.trim()].length < SHORTEST_REASON)
        findings.push(problem(reason.place, `the reason ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(reason.value)} is too short; expected ${SHORTEST_REASON} characters or more`, 'say why the agent needs it'));
    return [...findings, ...datesOf(written, now, problem)];
}
function needsPatterns(section) {
    return section !== 'all' && section !== 'max_autonomous_value';
}
function datesOf({ grantedAt, expiresAt }, now, problem) {
    const findings = [];
    const time = (key, date) => {
        if (date === undefined || date.value.trim() === '')
            return undefined;
        const found = (0,_model_date_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .n)(date.value);
        if (found === undefined)
            findings.push(problem(date.place, `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(date.value)}; expected an RFC 3339 date such as "2027-01-31"`, 'mend the date'));
        return found;
    };
    const [granted, expires] = [time('granted_at', grantedAt), time('expires_at', expiresAt)];
    if (granted !== undefined && granted > now.getTime())
        findings.push(problem(grantedAt.place, `the exemption is granted from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(grantedAt.value)}, which is still to come, so it is not honoured yet`, 'wait, or write the day on which it was granted'));
    if (expires === undefined)
        return findings;
    if (granted !== undefined && expires - granted > MOST_DAYS * _model_date_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d)
        findings.push(problem(expiresAt.place, `the exemption lasts until ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expiresAt.value)}, more than ${MOST_DAYS} days after it was granted`, `let it end at most ${MOST_DAYS} days after "granted_at"`));
    if (granted !== undefined && expires <= granted)
        findings.push(problem(expiresAt.place, `the exemption ends (${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expiresAt.value)}) before it begins (${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(grantedAt.value)})`, 'mend the dates'));
    else if (expires <= now.getTime())
        findings.push(problem(expiresAt.place, `the exemption expired on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expiresAt.value)} and is no longer honoured`, 'take it out, or have it granted anew'));
    return findings;
}


/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ownPolicy)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6831);


function ownPolicy(card, file, environment) {
    const carried = card?.policy;
    const own = file?.policy;
    const findings = carried && own ? conflicts(carried, own) : [];
    const together = carried && own ? unite(carried, own) : (own ?? carried);
    if (Object.keys(environment).length === 0)
        return { ...(together && { policy: together }), findings };
    const place = together?.place ?? card?.card?.place ?? Object.values(environment)[0].place;
    const base = together ?? {
        scope: 'agent',
        capabilities: [],
        forbidden: [],
        triggers: [],
        defaults: {},
        place,
        unified: false,
    };
    return { policy: { ...base, defaults: { ...base.defaults, ...environment } }, findings };
}
function conflicts(carried, own) {
    const sections = [
        ['capabilities', carried.capabilities[0]?.place, own.capabilities[0]?.place],
        ['forbidden rules', carried.forbidden[0]?.place, own.forbidden[0]?.place],
        ['defaults', firstPlace(carried.defaults, ['mode']), firstPlace(own.defaults, ['mode'])],
    ];
    return sections.flatMap(([what, inCard, inFile]) => inCard && inFile
        ? [
            (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('two-policies', {
                at: inFile,
                on: 'key',
                message: `${what} stand both here and in the card ${JSON.stringify(inCard.document.file)}`,
                help: 'keep them in one of the two files',
                related: [{ at: inCard, on: 'key', message: 'the same section in the card' }],
            }),
        ]
        : []);
}
function firstPlace(defaults, except) {
    return Object.entries(defaults).find(([key, part]) => part && !except.includes(key))?.[1].place;
}
function unite(carried, own) {
    return {
        ...own,
        capabilities: [...own.capabilities, ...carried.capabilities],
        forbidden: [...own.forbidden, ...carried.forbidden],
        triggers: [...own.triggers, ...carried.triggers],
        defaults: (0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .stricterDefaults */ .Xn)(own.defaults, carried.defaults),
        unified: carried.unified,
    };
}


/***/ }),

/***/ 650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ effectiveParts)
});

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/finding/words.js
var finding_words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/model/agent.js
var model_agent = __webpack_require__(1626);
// EXTERNAL MODULE: ./build/src/model/policy.js
var model_policy = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/src/floors/part.js

const EFFECTIVE_SECTIONS = [
    'forbidden',
    'capabilities',
    'triggers',
    'defaults',
    'forbidden actions',
    'bounded actions',
    'limits',
    'values',
    'conscience',
    'audit',
    'card',
    'exemptions',
];
function partOf(section, subject, words, value, place, sources = []) {
    return { section, subject, words, value, scope: (0,document_document/* scopeOf */.Od)(place), place, sources };
}

;// CONCATENATED MODULE: ./build/src/floors/card-parts.js


function cardParts(card) {
    const { maxAutonomousValue: most } = card;
    return [
        ...card.boundedActions.map((action) => partOf('bounded actions', action.value, '', action.value, action.place)),
        ...(most
            ? [
                partOf('limits', 'max_autonomous_value', `${most.value.amount} ${most.value.currency}`.trim(), { ...most.value }, most.place),
            ]
            : []),
        ...card.declaredValues.map((value) => partOf('values', value.value, 'declared', { declared: true, ...definitionOf(card, value.value) }, value.place)),
        ...card.conflictsWith.map((value) => partOf('values', value.value, 'in conflict with the card', { conflicts_with: true }, value.place)),
        ...[...card.definitions].map(([name, { value, place }]) => partOf('values', name, `defined as ${wordsOf(value)}`, { definition: value }, place)),
        ...plain('values', 'hierarchy', card.hierarchy),
        ...plain('conscience', 'mode', card.conscienceMode),
        ...card.conscienceValues.map(({ type, content, severity, place }) => partOf('conscience', content, `${type}${severity === undefined ? '' : `, ${severity}`}`, { type, ...(severity !== undefined && { severity }) }, place)),
        ...auditParts(card.audit),
        ...plain('card', 'integrity_mode', card.integrityMode),
        ...plain('card', 'principal', card.principal),
        ...plain('card', 'expires_at', card.expiresAt),
    ];
}
function definitionOf(card, name) {
    const definition = card.definitions.get(name);
    return definition === undefined ? {} : { definition: definition.value };
}
function auditParts(audit) {
    return [
        ...plain('audit', 'retention_days', audit.retentionDays),
        ...plain('audit', 'queryable', audit.queryable),
        ...plain('audit', 'tamper_evidence', audit.tamperEvidence),
        ...plain('audit', 'query_endpoint', audit.queryEndpoint),
        ...plain('audit', 'storage', audit.storage),
    ];
}
function plain(section, key, part) {
    return part === undefined
        ? []
        : [partOf(section, key, wordsOf(part.value), part.value, part.place)];
}
function wordsOf(value) {
    if (typeof value === 'string')
        return (0,finding_words/* quoted */.TL)(value);
    if (typeof value !== 'object' || value === null)
        return String(value);
    if (Array.isArray(value))
        return value.every((item) => typeof item === 'string')
            ? (0,finding_words/* enumeration */.eG)(value)
            : `${value.length} entries`;
    const scalars = Object.entries(value).flatMap(([key, item]) => typeof item === 'object' ? [] : [`${key} ${wordsOf(item)}`]);
    return scalars.join(', ') || 'given';
}

// EXTERNAL MODULE: ./build/src/floors/policies.js
var policies = __webpack_require__(7107);
;// CONCATENATED MODULE: ./build/src/floors/provenance.js


const OTHER_NAMES = {
    default_unmapped_severity: 'unmapped_severity',
    autonomy_mode: 'enforcement_mode',
};
function keyOf({ section, subject, words, value }) {
    switch (section) {
        case 'capabilities':
            return JSON.stringify([section, subject]);
        case 'values':
            return JSON.stringify([section, subject, words]);
        case 'defaults':
            return JSON.stringify([section, OTHER_NAMES[subject] ?? subject, value]);
        default:
            return JSON.stringify([section, subject, value]);
    }
}
function saidIn(parts) {
    const said = new Map();
    for (const part of parts) {
        const places = [...(part.place ? [part.place] : []), ...part.sources.map(({ place }) => place)];
        const key = keyOf(part);
        const same = said.get(key);
        if (same)
            for (const place of places)
                same.push(place);
        else
            said.set(key, places);
    }
    return said;
}
function withAlsoSaid(part, scopes) {
    const { place } = part;
    if (!place || part.section === 'forbidden')
        return part;
    const key = keyOf(part);
    const said = scopes.map((scope) => scope.get(key) ?? []);
    const from = said.findIndex((places) => places.some((one) => (0,policies/* isSamePlace */.O1)(one, place)));
    if (from === -1)
        return part;
    const known = new Places([place, ...part.sources.map((source) => source.place)]);
    const more = said
        .slice(from)
        .flat()
        .filter((one) => known.add(one));
    return more.length === 0 ? part : { ...part, sources: [...part.sources, ...more.map(sourceAt)] };
}
function sourceAt(place) {
    return { scope: (0,document_document/* scopeOf */.Od)(place), place };
}
class Places {
    #seen = new Map();
    constructor(places) {
        for (const place of places)
            this.add(place);
    }
    add({ document, path }) {
        const pointers = this.#seen.get(document) ?? new Set();
        this.#seen.set(document, pointers);
        const pointer = (0,document_document/* pointerOf */.rq)(path);
        if (pointers.has(pointer))
            return false;
        pointers.add(pointer);
        return true;
    }
}

;// CONCATENATED MODULE: ./build/src/floors/parts.js







const FILLED_IN = {
    unmappedAction: 'deny',
    unmappedSeverity: 'high',
    mode: 'warn',
    graceHours: 24,
};
function effectiveParts(agent) {
    const { floors = [] } = agent;
    const scopes = floors.length === 0 ? [] : [...floors.map(saidByFloor), saidIn(partsOf((0,model_agent/* ownParts */.F)(agent)))];
    const parts = [
        ...partsOf(agent).map((part) => withAlsoSaid(part, scopes)),
        ...(agent.exemptions ?? []).map(({ section, patterns, reason, grantedBy, grantedAt, expiresAt, place }) => {
            const named = patterns.map((pattern) => pattern.value);
            const words = `${named.length > 0 ? `for ${(0,finding_words/* enumeration */.eG)(named)}, ` : ''}until ${(0,finding_words/* quoted */.TL)(expiresAt)}, granted by ${(0,finding_words/* quoted */.TL)(grantedBy)}: ${reason}`;
            const value = {
                patterns: named,
                reason,
                granted_by: grantedBy,
                granted_at: grantedAt,
                expires_at: expiresAt,
            };
            return partOf('exemptions', section, words, value, place);
        }),
    ];
    const rank = new Map(EFFECTIVE_SECTIONS.map((section, index) => [section, index]));
    return parts.sort((a, b) => rank.get(a.section) - rank.get(b.section));
}
function partsOf({ card, policy }) {
    return [
        ...(policy?.forbidden ?? []).map((rule) => forbiddenPart(rule)),
        ...capabilityParts(policy?.capabilities ?? []),
        ...[...(policy?.triggers ?? []), ...(card?.triggers ?? [])].map(triggerPart),
        ...(policy && (0,model_policy/* governs */.VL)(policy) ? defaultParts(policy) : []),
        ...forbiddenActions(card, policy).map((action) => partOf('forbidden actions', action.value, '', action.value, action.place)),
        ...(card ? cardParts(card) : []),
    ];
}
const floorsAsked = new WeakMap();
function saidByFloor(floor) {
    const known = floorsAsked.get(floor);
    if (known)
        return known;
    const said = saidIn(partsOf(floor));
    floorsAsked.set(floor, said);
    return said;
}
function forbiddenActions(card, policy) {
    return card?.forbiddenActions ?? policy?.forbiddenActions ?? [];
}
function forbiddenPart(rule) {
    const except = (rule.except ?? []).map((pattern) => pattern.text);
    const exempt = except.length > 0 ? `; an exemption takes out ${(0,finding_words/* enumeration */.eG)(except)}` : '';
    return partOf('forbidden', rule.pattern.text, `${rule.severity}: ${rule.reason}${exempt}`, { severity: rule.severity, reason: rule.reason, except }, rule.pattern.place, (rule.also ?? []).map((other) => sourceOf(other.pattern.place, `${other.severity}: ${other.reason}`)));
}
function sourceOf(place, words) {
    return { scope: (0,document_document/* scopeOf */.Od)(place), place, words };
}
function capabilityParts(capabilities) {
    const byName = new Map();
    for (const capability of capabilities) {
        const same = byName.get(capability.name);
        if (same)
            same.push(capability);
        else
            byName.set(capability.name, [capability]);
    }
    return [...byName].map(([name, [first, ...others]]) => partOf('capabilities', name, mappingWords(first), [first, ...others].map(mappingValue), first.place, others.map((other) => sourceOf(other.place, mappingWords(other)))));
}
function mappingWords({ patterns, actions, allowedDomains, severityOnUnmapped, }) {
    const tools = patterns.length > 0 ? (0,finding_words/* enumeration */.eG)(patterns.map((pattern) => pattern.text)) : 'no tool';
    const to = actions.length > 0 ? (0,finding_words/* enumeration */.eG)(actions.map((action) => action.value)) : 'no action';
    const hosts = allowedDomains === undefined
        ? ''
        : `; hosts ${allowedDomains.value.length > 0 ? (0,finding_words/* enumeration */.eG)(allowedDomains.value) : 'none'}`;
    return `${tools} for ${to}${hosts}${severityOnUnmapped ? `; severity of unmapped ${severityOnUnmapped.value}` : ''}`;
}
function mappingValue({ patterns, actions, binding, allowedDomains, severityOnUnmapped, }) {
    return {
        tools: patterns.map((pattern) => pattern.text),
        actions: actions.map((action) => action.value),
        binding,
        ...(allowedDomains && { allowed_domains: allowedDomains.value }),
        ...(severityOnUnmapped && { severity_on_unmapped: severityOnUnmapped.value }),
    };
}
function triggerPart({ text, action, reason, place }) {
    return partOf('triggers', text, `${action}: ${reason}`, { action, reason }, place);
}
const KEYS = {
    unmappedAction: { policy: 'unmapped_tool_action', unified: 'unmapped_tool_action' },
    unmappedSeverity: { policy: 'unmapped_severity', unified: 'default_unmapped_severity' },
    failOpen: { policy: 'fail_open', unified: 'fail_open' },
    mode: { policy: 'enforcement_mode', unified: 'autonomy_mode' },
    graceHours: { policy: 'grace_period_hours', unified: 'grace_period_hours' },
};
function defaultParts({ defaults, unified }) {
    return Object.keys(KEYS).flatMap((key) => {
        const subject = KEYS[key][unified ? 'unified' : 'policy'];
        const given = defaults[key];
        if (given)
            return [partOf('defaults', subject, String(given.value), given.value, given.place)];
        if (key === 'failOpen')
            return [];
        return [
            {
                section: 'defaults',
                subject,
                words: String(FILLED_IN[key]),
                value: FILLED_IN[key],
                scope: 'default',
                sources: [],
            },
        ];
    });
}


/***/ }),

/***/ 7107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KC: () => (/* binding */ union),
/* harmony export */   O1: () => (/* binding */ isSamePlace),
/* harmony export */   _x: () => (/* binding */ composeTriggers),
/* harmony export */   ly: () => (/* binding */ composePolicies)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6831);


function composePolicies(outer, inner) {
    return {
        ...inner,
        forbidden: composeForbidden(outer.forbidden, inner.forbidden),
        triggers: composeTriggers(outer.triggers, inner.triggers),
        capabilities: composeCapabilities(outer.capabilities, inner.capabilities),
        defaults: (0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .stricterDefaults */ .Xn)(outer.defaults, inner.defaults),
        ...forbiddenActions(outer, inner),
    };
}
function forbiddenActions(outer, inner) {
    const all = union(outer.forbiddenActions ?? [], inner.forbiddenActions ?? []);
    return all.length > 0 ? { forbiddenActions: all } : {};
}
function union(outer, inner) {
    const seen = new Set();
    return [...outer, ...inner].filter(({ value }) => !seen.has(value) && seen.add(value));
}
function composeTriggers(outer, inner) {
    const keyOf = ({ text, action, reason }) => JSON.stringify([text, action, reason]);
    const known = new Set(outer.map(keyOf));
    return [...outer, ...inner.filter((trigger) => !known.has(keyOf(trigger)))];
}
function composeForbidden(outer, inner) {
    const exempt = outer.filter((rule) => rule.except);
    const added = exempt.length === 0
        ? inner
        : inner.filter((rule) => !exempt.some((other) => isSamePlace(other.place, rule.place)));
    const groups = new Map();
    for (const rule of [...outer, ...added]) {
        const key = rule.except ? rule : JSON.stringify(rule.pattern.spellings.map(({ text }) => text));
        const group = groups.get(key);
        if (group)
            group.push(rule);
        else
            groups.set(key, [rule]);
    }
    return [...groups.values()].map(mergeRules);
}
function mergeRules(rules) {
    const [first] = rules;
    if (rules.length === 1)
        return first;
    const [, ...also] = distinctPlaces(rules.flatMap((rule) => [rule, ...(rule.also ?? [])]));
    return {
        ...first,
        severity: also.reduce((severity, one) => (0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .higherSeverity */ .TT)(severity, one.severity), first.severity),
        reason: reasonsOf([first, ...also]),
        ...(also.length > 0 && { also }),
    };
}
function reasonsOf(rules) {
    const known = new Set();
    const reasons = rules.flatMap(({ reason }) => {
        const parts = reason.split('; ').filter((part) => !known.has(part));
        for (const part of parts)
            known.add(part);
        return parts;
    });
    return reasons.join('; ');
}
function distinctPlaces(rules) {
    const seen = new Map();
    return rules.filter(({ place: { document, path } }) => {
        const paths = seen.get(document) ?? new Set();
        seen.set(document, paths);
        const pointer = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .rq)(path);
        return !paths.has(pointer) && paths.add(pointer);
    });
}
function composeCapabilities(outer, inner) {
    const known = new Set(outer.map(contentOf));
    const [outerNames, innerNames] = [byName(outer), byName(inner)];
    const isKnown = (one) => known.has(contentOf(one)) ||
        (outerNames.get(one.name) ?? []).some(({ place }) => isSamePlace(place, one.place));
    const narrowed = (one, others) => (others.get(one.name) ?? []).reduce(withLimitsOf, one);
    return [
        ...outer.map((one) => narrowed(one, innerNames)),
        ...inner.filter((one) => !isKnown(one)).map((one) => narrowed(one, outerNames)),
    ];
}
function byName(capabilities) {
    const names = new Map();
    for (const one of capabilities) {
        const same = names.get(one.name);
        if (same)
            same.push(one);
        else
            names.set(one.name, [one]);
    }
    return names;
}
function withLimitsOf(one, other) {
    const severity = (0,_strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .strongerOf */ .oJ)(one.severityOnUnmapped, other.severityOnUnmapped, _strictness_js__WEBPACK_IMPORTED_MODULE_1__/* .STRONGER */ .D$.severity);
    const domains = intersection(one.allowedDomains, other.allowedDomains);
    return {
        ...one,
        ...(severity && { severityOnUnmapped: severity }),
        ...(domains && { allowedDomains: domains }),
    };
}
function intersection(a, b) {
    if (a === undefined || b === undefined)
        return a ?? b;
    const both = a.value.filter((domain) => b.value.includes(domain));
    return { value: both, place: both.length < a.value.length ? b.place : a.place };
}
function contentOf({ name, patterns, actions, binding }) {
    return JSON.stringify([
        name,
        patterns.map(({ spellings }) => spellings.map(({ text }) => text)),
        actions.map(({ value }) => value),
        binding,
    ]);
}
function isSamePlace(a, b) {
    return (a.document === b.document &&
        a.path.length === b.path.length &&
        a.path.every((step, index) => step === b.path[index]));
}


/***/ }),

/***/ 6831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D$: () => (/* binding */ STRONGER),
/* harmony export */   TT: () => (/* binding */ higherSeverity),
/* harmony export */   V$: () => (/* binding */ isStricter),
/* harmony export */   Vz: () => (/* binding */ DEFAULT_PARTS),
/* harmony export */   Xn: () => (/* binding */ stricterDefaults),
/* harmony export */   oJ: () => (/* binding */ strongerOf)
/* harmony export */ });
/* unused harmony export MODES */
/* harmony import */ var _model_card_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(697);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5477);


const MODES = ['off', 'observe', 'warn', 'nudge', 'enforce'];
const STRICTEST_FIRST = {
    unmappedAction: ['deny', 'warn', 'allow'],
    unmappedSeverity: _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_SEVERITIES */ .Bj,
    failOpen: [false, true],
    mode: [...MODES].reverse(),
};
const DEFAULT_PARTS = [
    ...Object.keys(STRICTEST_FIRST),
    'graceHours',
];
function isStricter(part, a, b) {
    if (part === 'graceHours')
        return a < b;
    const order = STRICTEST_FIRST[part];
    return order.indexOf(a) < order.indexOf(b);
}
function stricterDefaults(a, b) {
    const parts = DEFAULT_PARTS.flatMap((key) => {
        const [first, second] = [a[key], b[key]];
        const part = first && second
            ? isStricter(key, second.value, first.value)
                ? second
                : first
            : (first ?? second);
        return part ? [[key, part]] : [];
    });
    return Object.fromEntries(parts);
}
function higherSeverity(a, b) {
    return _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_SEVERITIES */ .Bj.indexOf(a) <= _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_SEVERITIES */ .Bj.indexOf(b) ? a : b;
}
function strongerOf(a, b, isStronger) {
    if (a === undefined || b === undefined)
        return a ?? b;
    return isStronger(b.value, a.value) ? b : a;
}
const STRONGER = {
    mode: (one, other) => MODES.indexOf(one) > MODES.indexOf(other),
    retentionDays: (one, other) => one > other,
    queryable: (one, other) => one && !other,
    tamperEvidence: (one, other) => _model_card_js__WEBPACK_IMPORTED_MODULE_1__/* .TAMPER_EVIDENCE */ .O.indexOf(one) > _model_card_js__WEBPACK_IMPORTED_MODULE_1__/* .TAMPER_EVIDENCE */ .O.indexOf(other),
    conscienceMode: (one, other) => one === 'replace' && other === 'augment',
    severity: (one, other) => _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_SEVERITIES */ .Bj.indexOf(one) < _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_SEVERITIES */ .Bj.indexOf(other),
};


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ weakenings)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _pattern_breadth_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8874);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6831);




function weakenings(floor, own) {
    return [
        ...(floor.policy && own.policy ? ofPolicies(floor.policy, own.policy) : []),
        ...(floor.card && own.card ? ofCards(floor.card, own.card) : []),
        ...(own.card
            ? forbiddenByFloor([...(floor.card?.forbiddenActions ?? []), ...(floor.policy?.forbiddenActions ?? [])], own.card)
            : []),
    ];
}
function* ofPolicies(floor, own) {
    yield* ofDefaults(floor.defaults, own.defaults);
    const rules = new Map(floor.forbidden.map((rule) => [rule.pattern.text, rule]));
    for (const rule of own.forbidden) {
        const held = rules.get(rule.pattern.text);
        if (held && _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .STRONGER */ .D$.severity(held.severity, rule.severity))
            yield ofRule(held, rule);
    }
    if ((floor.defaults.unmappedAction?.value ?? 'allow') === 'deny')
        yield* roundTheFloor(floor, own);
    const first = (limit) => new Map([...floor.capabilities]
        .reverse()
        .flatMap((one) => (limit(one) === undefined ? [] : [[one.name, limit(one)]])));
    const [domains, severities] = [
        first(({ allowedDomains }) => allowedDomains),
        first(({ severityOnUnmapped }) => severityOnUnmapped),
    ];
    for (const { name, allowedDomains: asked, severityOnUnmapped } of own.capabilities) {
        const held = domains.get(name);
        const known = new Set(held?.value);
        const extra = asked?.value.filter((domain) => !known.has(domain)) ?? [];
        if (held && asked && extra.length > 0)
            yield weakens(asked.place, held.place, `the capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} allows ${listed(extra)}`, 'does not allow');
        const severity = severities.get(name);
        if (severity && severityOnUnmapped)
            yield* ifWeaker('"severity_on_unmapped"', severity, severityOnUnmapped, _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .STRONGER */ .D$.severity);
    }
}
const MOST_LISTED = 3;
function listed(domains) {
    const more = domains.length - MOST_LISTED;
    return (domains.slice(0, MOST_LISTED).map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ') + (more > 0 ? ` and ${more} more` : ''));
}
const DEFAULT_NAMES = {
    unmappedAction: 'the action for unmapped tools',
    unmappedSeverity: 'the severity of unmapped tools',
    failOpen: '"fail_open"',
    mode: 'the enforcement mode',
    graceHours: 'the grace period in hours',
};
function* ofDefaults(floor, own) {
    for (const part of _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_PARTS */ .Vz) {
        const [held, asked] = [floor[part], own[part]];
        if (held && asked && (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .isStricter */ .V$)(part, held.value, asked.value))
            yield loosened(DEFAULT_NAMES[part], held, asked);
    }
}
function ofRule(held, rule) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('weakens-org', {
        at: rule.place,
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule.pattern.text)} is forbidden as ${rule.severity} here, and as ${held.severity} by ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)}, which holds`,
        help: HELP,
        related: [
            { at: held.pattern.place, message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)} forbids it as ${held.severity}` },
        ],
    });
}
function* roundTheFloor(floor, own) {
    const denied = floor.defaults.unmappedAction;
    for (const capability of own.capabilities) {
        for (const pattern of capability.patterns) {
            const breadth = (0,_pattern_breadth_js__WEBPACK_IMPORTED_MODULE_3__/* .breadthOf */ .C)(pattern.text);
            if (breadth === 'less')
                continue;
            const problem = {
                at: pattern.place,
                message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern.text)} of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(capability.name)} maps ${breadth === 'everything' ? 'every tool' : 'a whole server'}, although ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(denied.place)} denies what is unmapped`,
                help: 'name the tools, or a common beginning of their names',
                related: [
                    { at: denied.place, message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(denied.place)} denies unmapped tools here` },
                ],
            };
            yield (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('weakens-org', problem);
        }
    }
}
function* ofCards(floor, own) {
    if (floor.integrityMode && own.integrityMode)
        yield* ifWeaker('the integrity mode', floor.integrityMode, own.integrityMode, _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .STRONGER */ .D$.mode);
    yield* ofLimits(floor, own);
    const [held, asked] = [floor.audit, own.audit];
    if (held.retentionDays && asked.retentionDays)
        yield* ifWeaker('"retention_days"', held.retentionDays, asked.retentionDays, _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .STRONGER */ .D$.retentionDays);
    if (held.queryable && asked.queryable)
        yield* ifWeaker('"queryable"', held.queryable, asked.queryable, _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .STRONGER */ .D$.queryable);
    if (held.tamperEvidence && asked.tamperEvidence)
        yield* ifWeaker('"tamper_evidence"', held.tamperEvidence, asked.tamperEvidence, _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .STRONGER */ .D$.tamperEvidence);
    if (floor.conscienceMode && own.conscienceMode)
        yield* ifWeaker('the mode of the conscience', floor.conscienceMode, own.conscienceMode, _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .STRONGER */ .D$.conscienceMode);
    for (const value of own.conscienceValues) {
        const boundary = floor.conscienceValues.find(({ content, type }) => content === value.content && type === 'BOUNDARY');
        if (boundary && value.type !== 'BOUNDARY')
            yield weakens(value.place, boundary.place, `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value.content)} is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value.type)} here`, 'makes a BOUNDARY');
    }
    if (floor.hierarchy && own.hierarchy && floor.hierarchy.value !== own.hierarchy.value)
        yield weakens(own.hierarchy.place, floor.hierarchy.place, `the hierarchy of values is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(own.hierarchy.value)} here`, 'sets otherwise');
    for (const [name, definition] of own.definitions) {
        const other = floor.definitions.get(name);
        if (other && JSON.stringify(other.value) !== JSON.stringify(definition.value))
            yield weakens(definition.place, other.place, `the value ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is defined here`, 'defines otherwise');
    }
    for (const value of own.declaredValues) {
        const conflict = floor.conflictsWith.find((one) => one.value === value.value);
        if (conflict)
            yield weakens(value.place, conflict.place, `the value ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value.value)} is declared here`, 'is in conflict with');
    }
}
function* ofLimits({ maxAutonomousValue: held }, { maxAutonomousValue: asked }) {
    if (!held || !asked)
        return;
    if (held.value.currency !== asked.value.currency)
        yield (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('currency-differs', {
            at: asked.place,
            message: `the limit is in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(asked.value.currency)} here and in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(held.value.currency)} by ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)}, so nobody can say which is smaller; that of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)} holds`,
            help: `write the limit in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(held.value.currency)}`,
            related: [{ at: held.place, message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)} sets the limit here` }],
        });
    else if (asked.value.amount > held.value.amount)
        yield weakens(asked.place, held.place, `the limit is ${asked.value.amount} ${asked.value.currency} here`, `sets to ${held.value.amount} ${held.value.currency}`);
}
function* forbiddenByFloor(forbidden, own) {
    for (const action of own.boundedActions) {
        const rule = forbidden.find(({ value }) => value === action.value);
        if (!rule)
            continue;
        yield (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('forbidden-by-org', {
            at: action.place,
            message: `the bounded action ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(action.value)} is forbidden by ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(rule.place)}, so the agent does not have it`,
            help: 'take it out of the bounded actions, or ask for an exemption',
            related: [{ at: rule.place, message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(rule.place)} forbids it here` }],
        });
    }
}
const HELP = 'take it out or make it at least as strict: the floor holds whatever stands here';
function* ifWeaker(what, held, asked, isStronger) {
    if (isStronger(held.value, asked.value))
        yield loosened(what, held, asked);
}
function loosened(what, held, asked) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('weakens-org', {
        at: asked.place,
        message: `${what} is ${JSON.stringify(asked.value)} here, and ${JSON.stringify(held.value)} by ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)}, which holds`,
        help: HELP,
        related: [{ at: held.place, message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)} sets it here` }],
    });
}
function weakens(at, floor, what, otherwise) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('weakens-org', {
        at,
        message: `${what}, which ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(floor)} ${otherwise}; the floor holds`,
        help: HELP,
        related: [{ at: floor, message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(floor)} says so here` }],
    });
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ escalationTriggers),
/* harmony export */   Gt: () => (/* binding */ commonParts),
/* harmony export */   hL: () => (/* binding */ toolPattern),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   zb: () => (/* binding */ forbiddenRules)
/* harmony export */ });
/* unused harmony export located */
/* harmony import */ var _document_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _model_card_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(697);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);
/* harmony import */ var _pattern_condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6018);
/* harmony import */ var _pattern_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);





const MCP_URL = /^mcp:([^/]*)\/(.*)$/su;
function spellingOf(patterns) {
    return patterns.length > 0 && patterns.every((text) => text.startsWith('mcp:'))
        ? 'mcp-url'
        : 'as-written';
}
function toolPattern(text, place, spelling) {
    const parts = spelling === 'mcp-url' ? MCP_URL.exec(text) : null;
    const spellings = [(0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .Eb)(text)];
    if (parts)
        spellings.push((0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_3__/* .compilePattern */ .Eb)(`mcp__${parts[1]}__${parts[2]}`));
    return { text, place, spellings };
}
function forbiddenRules(list, spelling) {
    return list.items().flatMap((item) => {
        const pattern = item.get('pattern').text();
        if (pattern === undefined || pattern === '')
            return [];
        return [
            {
                pattern: toolPattern(pattern, item.get('pattern').place, spelling),
                reason: item.get('reason').text() ?? 'no reason is given',
                severity: item.get('severity').oneOf(_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_SEVERITIES */ .Bj, 'critical'),
                place: item.place,
            },
        ];
    });
}
const TRIGGER_ACTIONS = ['escalate', 'warn', 'deny', 'log'];
function escalationTriggers(list) {
    return list.items().flatMap((item) => {
        const text = item.get('condition').text();
        if (text === undefined)
            return [];
        const parsed = (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCondition */ .zB)(text);
        return [
            {
                text,
                ...(parsed.kind === 'ok' && { condition: parsed.condition }),
                action: item.get('action').oneOf(TRIGGER_ACTIONS, 'deny'),
                reason: item.get('reason').text() ?? 'no reason is given',
                place: item.place,
            },
        ];
    });
}
function located(reader, value) {
    return value === undefined ? undefined : { value, place: reader.place };
}
function commonParts(top, autonomy, audit) {
    const values = top.get('values');
    const cardId = top.get('card_id').text();
    const agentId = top.get('agent_id').text();
    const hierarchy = located(values.get('hierarchy'), values.get('hierarchy').text());
    const mode = top.get('conscience').get('mode');
    const maxAutonomousValue = located(autonomy.get('max_autonomous_value'), money(autonomy.get('max_autonomous_value')));
    const expiresAt = located(top.get('expires_at'), top.get('expires_at').text());
    const principal = top.get('principal');
    return {
        ...(cardId !== undefined && { cardId }),
        ...(agentId !== undefined && { agentId }),
        boundedActions: (0,_document_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(autonomy.get('bounded_actions').texts()),
        forbiddenActions: (0,_document_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(autonomy.get('forbidden_actions').texts()),
        triggers: escalationTriggers(autonomy.get('escalation_triggers')),
        declaredValues: (0,_document_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(declared(values.get('declared'))),
        conflictsWith: (0,_document_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(values.get('conflicts_with').texts()),
        definitions: new Map(values
            .get('definitions')
            .entries()
            .map(([name, at]) => [name, { value: at.value(), place: at.place }])),
        ...(hierarchy && { hierarchy }),
        ...(mode.exists && {
            conscienceMode: { value: mode.oneOf(['augment', 'replace'], 'replace'), place: mode.place },
        }),
        conscienceValues: top
            .get('conscience')
            .get('values')
            .items()
            .flatMap((item) => {
            const content = item.get('content').text();
            const severity = item.get('severity').text();
            if (content === undefined)
                return [];
            return [
                {
                    type: item.get('type').text() ?? 'BOUNDARY',
                    content,
                    ...(severity !== undefined && { severity }),
                    place: item.place,
                },
            ];
        }),
        ...(maxAutonomousValue && { maxAutonomousValue }),
        audit: auditOf(audit),
        ...(expiresAt && { expiresAt }),
        ...(principal.exists && { principal: { value: principal.value(), place: principal.place } }),
        place: top.place,
        autonomyPlace: autonomy.get('bounded_actions').place,
    };
}
function declared(list) {
    return list.items().flatMap((item) => {
        const id = item.isMap ? item.get('id') : item;
        const value = id.text();
        return value === undefined || value === '' ? [] : [{ value, place: item.place }];
    });
}
function money(at) {
    if (!at.isMap)
        return undefined;
    return { amount: at.get('amount').number() ?? 0, currency: at.get('currency').text() ?? '' };
}
function auditOf(audit) {
    const retentionDays = located(audit.get('retention_days'), audit.get('retention_days').number());
    const queryable = located(audit.get('queryable'), audit.get('queryable').boolean());
    const written = audit.get('tamper_evidence').text();
    const tamperEvidence = located(audit.get('tamper_evidence'), _model_card_js__WEBPACK_IMPORTED_MODULE_4__/* .TAMPER_EVIDENCE */ .O.find((one) => one === written));
    const queryEndpoint = located(audit.get('query_endpoint'), audit.get('query_endpoint').text());
    const storage = audit.get('storage');
    return {
        ...(retentionDays && { retentionDays }),
        ...(queryable && { queryable }),
        ...(tamperEvidence && { tamperEvidence }),
        ...(queryEndpoint && { queryEndpoint }),
        ...(storage.exists && { storage: { value: storage.value(), place: storage.place } }),
    };
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ POLICY_SECTIONS),
/* harmony export */   D8: () => (/* binding */ readDefaults),
/* harmony export */   VB: () => (/* binding */ readPolicySections)
/* harmony export */ });
/* harmony import */ var _document_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9272);



const UNMAPPED_ACTIONS = ['allow', 'warn', 'deny'];
const MODES = ['off', 'warn', 'enforce'];
const POLICY_SECTIONS = [
    'capability_mappings',
    'forbidden',
    'escalation_triggers',
    'defaults',
];
function readPolicySections(top, triggers = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .escalationTriggers */ .BM)(top.get('escalation_triggers'))) {
    const mappings = top.get('capability_mappings');
    const forbidden = top.get('forbidden');
    const spelling = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingOf */ .k2)([
        ...mappings.entries().flatMap(([, mapping]) => mapping
            .get('tools')
            .texts()
            .map((tool) => tool.value)),
        ...forbidden.items().flatMap((rule) => rule.get('pattern').text() ?? []),
    ]);
    const name = top.get('meta').get('name').text();
    return {
        ...(name && { name }),
        scope: top.get('meta').get('scope').text() === 'org' ? 'org' : 'agent',
        capabilities: mappings.entries().map(([key, mapping]) => capability(key, mapping, spelling)),
        forbidden: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .forbiddenRules */ .zb)(forbidden, spelling),
        triggers,
        defaults: readDefaults(top.get('defaults')),
        place: top.place,
        unified: false,
    };
}
function capability(name, mapping, spelling) {
    return {
        name,
        patterns: mapping
            .get('tools')
            .texts()
            .map((tool) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .toolPattern */ .hL)(tool.value, tool.place, spelling)),
        actions: (0,_document_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(mapping.get('card_actions').texts()),
        binding: 'declared',
        place: mapping.place,
    };
}
function readDefaults(defaults) {
    const part = (key, read) => {
        const reader = defaults.get(key);
        return reader.exists ? { value: read(reader), place: reader.place } : undefined;
    };
    const unmappedAction = part('unmapped_tool_action', (at) => at.oneOf(UNMAPPED_ACTIONS, 'deny'));
    const unmappedSeverity = part('unmapped_severity', (at) => at.oneOf(_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .RULE_SEVERITIES */ .Bj, 'critical'));
    const failOpen = part('fail_open', (at) => at.boolean() ?? false);
    const mode = part('enforcement_mode', (at) => at.oneOf(MODES, 'enforce'));
    const graceHours = part('grace_period_hours', (at) => at.number() ?? 0);
    return {
        ...(unmappedAction && { unmappedAction }),
        ...(unmappedSeverity && { unmappedSeverity }),
        ...(failOpen && { failOpen }),
        ...(mode && { mode }),
        ...(graceHours && { graceHours }),
    };
}


/***/ }),

/***/ 3253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readGoverned)
});

// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/src/model/policy.js
var policy = __webpack_require__(5477);
// EXTERNAL MODULE: ./build/src/formats/cards/parts.js
var parts = __webpack_require__(9272);
// EXTERNAL MODULE: ./build/src/formats/cards/policy.js
var cards_policy = __webpack_require__(1242);
;// CONCATENATED MODULE: ./build/src/formats/cards/carried.js




const AUTONOMY_MODES = [
    'off',
    'observe',
    'nudge',
    'enforce',
];
const CARD_SECTIONS = ['capabilities', 'enforcement'];
function carriedPolicy(top, card) {
    const isOld = cards_policy/* POLICY_SECTIONS */.AN.some((section) => top.has(section));
    const isNew = card.generation === 'unified' || CARD_SECTIONS.some((section) => top.has(section));
    if (!isNew)
        return isOld ? (0,cards_policy/* readPolicySections */.VB)(top) : undefined;
    const own = cardSections(top, card);
    if (!isOld)
        return own;
    const carried = (0,cards_policy/* readPolicySections */.VB)(top);
    const enforcement = top.has('enforcement') ? own.defaults : {};
    return {
        ...own,
        ...(carried.name !== undefined && { name: carried.name }),
        forbidden: [...own.forbidden, ...carried.forbidden],
        triggers: [...own.triggers, ...carried.triggers],
        capabilities: [...own.capabilities, ...carried.capabilities],
        defaults: { ...carried.defaults, ...enforcement },
    };
}
function cardSections(top, card) {
    const capabilities = top.get('capabilities');
    const enforcement = top.get('enforcement');
    const spelling = (0,parts/* spellingOf */.k2)([
        ...capabilities.entries().flatMap(([, capability]) => capability
            .get('tools')
            .texts()
            .map((tool) => tool.value)),
        ...enforcement
            .get('forbidden_tools')
            .items()
            .flatMap((rule) => rule.get('pattern').text() ?? []),
    ]);
    return {
        scope: 'agent',
        capabilities: capabilities
            .entries()
            .map(([name, capability]) => readCapability(name, capability, card, spelling)),
        forbidden: (0,parts/* forbiddenRules */.zb)(enforcement.get('forbidden_tools'), spelling),
        triggers: [],
        defaults: enforcementDefaults(top, enforcement),
        place: top.place,
        unified: true,
    };
}
function readCapability(name, capability, card, spelling) {
    const patterns = capability
        .get('tools')
        .texts()
        .map((tool) => (0,parts/* toolPattern */.hL)(tool.value, tool.place, spelling));
    const domains = capability.get('allowed_domains');
    const severity = capability.get('severity_on_unmapped');
    const more = {
        ...(domains.exists && {
            allowedDomains: { value: domains.texts().map((one) => one.value), place: domains.place },
        }),
        ...(severity.exists && {
            severityOnUnmapped: {
                value: severity.oneOf(policy/* RULE_SEVERITIES */.Bj, 'critical'),
                place: severity.place,
            },
        }),
        place: capability.place,
    };
    const listed = ['required_actions', 'card_actions'].find((key) => capability.has(key));
    if (listed !== undefined)
        return {
            name,
            patterns,
            actions: (0,reader/* distinct */.d)(capability.get(listed).texts()),
            binding: 'declared',
            ...more,
        };
    const bounded = card.boundedActions.some((action) => action.value === name);
    return {
        name,
        patterns,
        actions: bounded ? [{ value: name, place: capability.place }] : [],
        binding: bounded ? 'inferred' : 'none',
        ...more,
    };
}
function enforcementDefaults(top, enforcement) {
    const allow = enforcement.get('allow_unmapped_tools');
    const severity = enforcement.get('default_unmapped_severity');
    const mode = top.get('autonomy_mode');
    const grace = enforcement.get('grace_period_hours');
    return {
        ...(allow.exists && {
            unmappedAction: {
                value: allow.boolean() === true ? 'allow' : 'deny',
                place: allow.place,
            },
        }),
        ...(severity.exists && {
            unmappedSeverity: {
                value: severity.oneOf(policy/* RULE_SEVERITIES */.Bj, 'critical'),
                place: severity.place,
            },
        }),
        ...(mode.exists && {
            mode: { value: mode.oneOf(AUTONOMY_MODES, 'enforce'), place: mode.place },
        }),
        ...(grace.exists && { graceHours: { value: grace.number() ?? 0, place: grace.place } }),
    };
}

;// CONCATENATED MODULE: ./build/src/formats/cards/aap.js


function readAapCard(top) {
    const card = {
        generation: 'aap',
        ...(0,parts/* commonParts */.Gt)(top, top.get('autonomy_envelope'), top.get('audit_commitment')),
    };
    const policy = carriedPolicy(top, card);
    return { card, ...(policy && { policy }) };
}

;// CONCATENATED MODULE: ./build/src/formats/cards/unified.js


function readUnifiedCard(top) {
    const integrity = top.get('integrity_mode');
    const card = {
        generation: 'unified',
        ...(0,parts/* commonParts */.Gt)(top, top.get('autonomy'), top.get('audit')),
        ...(integrity.exists && {
            integrityMode: { value: integrity.oneOf(AUTONOMY_MODES, 'enforce'), place: integrity.place },
        }),
    };
    const policy = carriedPolicy(top, card);
    return { card, ...(policy && { policy }) };
}

;// CONCATENATED MODULE: ./build/src/formats/cards/read.js




function readGoverned(document, kind) {
    const top = reader/* Reader */.m.of(document);
    switch (kind) {
        case 'aap-card':
            return { document, kind, ...readAapCard(top) };
        case 'unified-card':
            return { document, kind, ...readUnifiedCard(top) };
        case 'policy':
            return { document, kind, policy: (0,cards_policy/* readPolicySections */.VB)(top) };
        case 'access-list':
            return { document, kind };
        default:
            return kind;
    }
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   fL: () => (/* binding */ governingKey),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   xN: () => (/* binding */ TELLING_KEYS)
/* harmony export */ });
const MARKS = {
    'aap-card': ['aap_version', 'autonomy_envelope', 'audit_commitment'],
    'unified-card': ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'],
};
const DEFAULTS_KEYS = [
    'unmapped_tool_action',
    'unmapped_severity',
    'fail_open',
    'enforcement_mode',
    'grace_period_hours',
];
const TELLING_KEYS = [
    ...MARKS['aap-card'],
    ...MARKS['unified-card'],
    'capability_mappings',
    'forbidden',
];
const CERTAIN_KEYS = [
    ...MARKS['aap-card'],
    'card_version',
    'autonomy_mode',
    'integrity_mode',
    'capability_mappings',
];
const SHARED_KEYS = ['forbidden', 'defaults', 'autonomy', 'effect'];
const INNER_KEYS = [
    ...DEFAULTS_KEYS,
    ...[
        'escalation_triggers',
        'bounded_actions',
        'forbidden_actions',
        'forbidden_tools',
        'card_actions',
        'required_actions',
    ],
    ...['allow_unmapped_tools', 'default_unmapped_severity'],
];
function governingKey(keys) {
    const certain = CERTAIN_KEYS.find((key) => keys.has(key));
    if (certain !== undefined)
        return certain;
    const shared = SHARED_KEYS.filter((key) => keys.has(key));
    return shared.length > 1 || INNER_KEYS.some((key) => keys.has(key)) ? shared[0] : undefined;
}
function recognise(document) {
    const { root } = document;
    if (root.kind === 'list')
        return isAccessList(root) ? { kind: 'access-list', mixed: false } : undefined;
    if (root.kind !== 'map')
        return undefined;
    const has = (key) => root.entries.has(key);
    const aap = MARKS['aap-card'].some(has);
    const unified = MARKS['unified-card'].some(has);
    if (aap && unified)
        return {
            kind: has('aap_version') && !has('card_version') ? 'aap-card' : 'unified-card',
            mixed: true,
        };
    if (aap)
        return { kind: 'aap-card', mixed: false };
    if (unified)
        return { kind: 'unified-card', mixed: false };
    if (has('capability_mappings') || has('forbidden') || hasPolicyDefaults(root))
        return { kind: 'policy', mixed: false };
    const policies = root.entries.get('policies')?.node;
    return policies?.kind === 'list' && isAccessList(policies)
        ? { kind: 'access-list', mixed: false }
        : undefined;
}
function hasPolicyDefaults(root) {
    const defaults = root.entries.get('defaults')?.node;
    return defaults?.kind === 'map' && DEFAULTS_KEYS.some((key) => defaults.entries.has(key));
}
function isAccessList(list) {
    return (list.items.length > 0 &&
        list.items.every((item) => item.kind === 'map' && item.entries.has('effect')));
}


/***/ }),

/***/ 1626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ ownParts),
/* harmony export */   p: () => (/* binding */ EXEMPT_SECTIONS)
/* harmony export */ });
const EXEMPT_SECTIONS = [
    'forbidden',
    'forbidden_tools',
    'forbidden_actions',
    'max_autonomous_value',
    'all',
];
function ownParts(agent) {
    return agent.own ?? agent;
}


/***/ }),

/***/ 697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ TAMPER_EVIDENCE),
/* harmony export */   m: () => (/* binding */ includes)
/* harmony export */ });
const TAMPER_EVIDENCE = ['append_only', 'signed', 'merkle'];
function includes(list, value) {
    return list.some((item) => item.value === value);
}


/***/ }),

/***/ 3339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ DAY),
/* harmony export */   n: () => (/* binding */ timeOf)
/* harmony export */ });
const DAY = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})?)?$/;
function timeOf(text) {
    const parts = DATE.exec(text);
    if (parts === null)
        return undefined;
    const [year, month, day, hour, minute, second] = parts
        .slice(1, 7)
        .map((part) => Number(part ?? 0));
    const offset = offsetOf(parts[8]);
    if (offset === undefined || hour > 23 || minute > 59 || second > 60)
        return undefined;
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCFullYear() !== year ||
        date.getUTCMonth() !== month - 1 ||
        date.getUTCDate() !== day)
        return undefined;
    const time = date.getTime() +
        ((hour * 60 + minute - offset) * 60 + second) * 1000 +
        Math.floor(Number(parts[7] ?? 0) * 1000);
    return second === 60 && (time - Math.floor(Number(parts[7] ?? 0) * 1000)) % DAY !== 0
        ? undefined
        : time;
}
function offsetOf(zone) {
    if (zone === undefined || /^[Zz]$/.test(zone))
        return 0;
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(4, 6));
    return hours > 23 || minutes > 59
        ? undefined
        : (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isCard)
/* harmony export */ });
function isCard(kind) {
    return kind === 'aap-card' || kind === 'unified-card';
}


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   YR: () => (/* binding */ ACTION_STUB),
/* harmony export */   bY: () => (/* binding */ inventedName),
/* harmony export */   c3: () => (/* binding */ TOOL_STUB)
/* harmony export */ });
const TODO = 'TODO-';
const TOOL_STUB = 'the_tool_that_does_it';
const ACTION_STUB = 'the_action_it_performs';
const INVENTED = new RegExp(`(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`, 'su');
function inventedName(text) {
    return INVENTED.exec(text)?.[0];
}


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ RULE_SEVERITIES),
/* harmony export */   N2: () => (/* binding */ mapsTools),
/* harmony export */   VL: () => (/* binding */ governs)
/* harmony export */ });
/* harmony import */ var _placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9286);

const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'];
function mapsTools({ patterns }) {
    return patterns.some(({ text }) => (0,_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .inventedName */ .bY)(text) === undefined);
}
function governs(policy) {
    return (policy.unified ||
        policy.capabilities.length > 0 ||
        policy.forbidden.length > 0 ||
        Object.values(policy.defaults).some((part) => part !== undefined));
}


/***/ }),

/***/ 1285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ew: () => (/* binding */ canonicalName),
/* harmony export */   QB: () => (/* binding */ allNames),
/* harmony export */   cq: () => (/* binding */ mergeTools),
/* harmony export */   wS: () => (/* binding */ toolOf)
/* harmony export */ });
function canonicalName(name, server) {
    if (server === undefined)
        return name;
    return `mcp__${plain(server)}__${plain(name)}`;
}
function plain(part) {
    return part.replace(/[^A-Za-z0-9_.-]/gu, '_');
}
function toolOf(declared, aliases) {
    const canonical = canonicalName(declared.name, declared.server);
    const more = new Set([...(aliases.get(canonical) ?? []), ...(aliases.get(declared.name) ?? [])]);
    return {
        canonical,
        raw: [declared.name],
        ...(declared.server !== undefined && { server: declared.server }),
        aliases: [...more].filter((name) => name !== canonical),
        ...(declared.place && { place: declared.place }),
    };
}
function mergeTools(tools) {
    const merged = new Map();
    for (const tool of tools) {
        const known = merged.get(tool.canonical);
        if (known === undefined)
            merged.set(tool.canonical, {
                first: tool,
                raw: new Set(tool.raw),
                aliases: new Set(tool.aliases),
            });
        else {
            for (const name of tool.raw)
                known.raw.add(name);
            for (const name of tool.aliases)
                known.aliases.add(name);
        }
    }
    return [...merged.values()].map(({ first, raw, aliases }) => ({
        ...first,
        raw: [...raw],
        aliases: [...aliases],
    }));
}
function allNames(tool) {
    return [...new Set([tool.canonical, ...tool.raw, ...tool.aliases])];
}


/***/ }),

/***/ 8874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ breadthOf)
/* harmony export */ });
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;
const WHOLE_SERVER = /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;
function breadthOf(pattern) {
    if (EVERYTHING.test(pattern))
        return 'everything';
    const plain = pattern.replace(/\?*\*[*?]*$/, '*');
    return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? 'server' : 'less';
}


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: () => (/* binding */ conditionFields),
  F9: () => (/* binding */ evaluateCondition),
  zB: () => (/* binding */ parseCondition),
  WE: () => (/* binding */ toolPatterns),
  qI: () => (/* binding */ usesToolMatches)
});

// UNUSED EXPORTS: isToolMatchesOnly

// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/src/pattern/condition-parser.js

const MAX_LENGTH = 4096;
const MAX_NESTING = 64;
const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"([^"]*)"|'([^']*)'|(>=|<=|==|!=|[><(),]))/y;
const COMPARISONS = ['>', '<', '>=', '<=', '==', '!='];
const RESERVED = new Set([
    'and',
    'or',
    'not',
    'contains',
    'matches',
    'tool_matches',
    'true',
    'false',
    'null',
]);
const WORD_LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
class Stop extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
function parse(text) {
    try {
        if (text.trim() === '')
            throw new Stop('the condition is empty; expected a field, a comparison, or a function such as tool_matches', 0);
        if (text.length > MAX_LENGTH)
            throw new Stop(`the condition is longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
        const parser = new Parser(tokens(text));
        return { kind: 'ok', condition: parser.whole() };
    }
    catch (error) {
        if (error instanceof Stop)
            return { kind: 'error', message: error.message, offset: error.offset };
        throw error;
    }
}
function tokens(text) {
    const list = [];
    TOKEN.lastIndex = 0;
    for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
        if (text.slice(at).trim() === '')
            break;
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match === null) {
            const offset = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
            throw new Stop(`${JSON.stringify([...text.slice(offset)][0] ?? '')} is no part of a condition here`, offset);
        }
        const [whole, word, number, double, single, symbol] = match;
        const offset = at + (whole.length - whole.trimStart().length);
        if (word !== undefined)
            list.push({ kind: 'word', text: word, value: WORD_LITERALS.get(word) ?? null, offset });
        else if (number !== undefined)
            list.push({ kind: 'number', text: number, value: Number(number), offset });
        else if (symbol !== undefined)
            list.push({ kind: 'symbol', text: symbol, value: null, offset });
        else
            list.push({ kind: 'text', text: whole.trim(), value: double ?? single ?? '', offset });
    }
    list.push({ kind: 'end', text: 'the end', value: null, offset: text.length });
    return list;
}
class Parser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(list) {
        this.#tokens = list;
    }
    whole() {
        const condition = this.#or();
        const rest = this.#peek();
        if (rest.kind !== 'end')
            throw new Stop(`expected "and", "or" or the end, and found ${shown(rest)}`, rest.offset);
        return condition;
    }
    #or() {
        let left = this.#and();
        while (this.#takes('or'))
            left = { kind: 'or', left, right: this.#and() };
        return left;
    }
    #and() {
        let left = this.#not();
        while (this.#takes('and'))
            left = { kind: 'and', left, right: this.#not() };
        return left;
    }
    #not() {
        const start = this.#peek();
        this.#depth += 1;
        if (this.#depth > MAX_NESTING)
            throw new Stop(`nested more than ${MAX_NESTING} levels deep`, start.offset);
        const condition = this.#takes('not')
            ? { kind: 'not', of: this.#not() }
            : this.#primary();
        this.#depth -= 1;
        return condition;
    }
    #primary() {
        const token = this.#next();
        if (token.text === '(' && token.kind === 'symbol') {
            const inside = this.#or();
            this.#expect(')');
            return inside;
        }
        if (token.kind !== 'word')
            throw new Stop(`expected a field or a function, and found ${shown(token)}`, token.offset);
        if (token.text === 'tool_matches') {
            this.#expect('(');
            const pattern = (0,match/* compilePattern */.Eb)(this.#pattern());
            this.#expect(')');
            return { kind: 'tool-matches', pattern };
        }
        if (token.text === 'contains' || token.text === 'matches') {
            this.#expect('(');
            const field = this.#field();
            this.#expect(',');
            const condition = this.#about(field, token.text);
            this.#expect(')');
            return condition;
        }
        if (RESERVED.has(token.text))
            throw new Stop(`expected a field or a function, and found ${shown(token)}`, token.offset);
        if (this.#peek().text === '(' && this.#peek().kind === 'symbol') {
            throw new Stop(`there is no function ${JSON.stringify(token.text)}; there are tool_matches, contains and matches`, token.offset);
        }
        if (this.#takes('contains'))
            return this.#about(token.text, 'contains');
        if (this.#takes('matches'))
            return this.#about(token.text, 'matches');
        const op = COMPARISONS.find((one) => this.#peek().kind === 'symbol' && one === this.#peek().text);
        if (op === undefined)
            return { kind: 'field', field: token.text };
        this.#next();
        return { kind: 'compare', field: token.text, op, value: this.#literal() };
    }
    #about(field, kind) {
        return kind === 'contains'
            ? { kind, field, value: this.#literal() }
            : { kind, field, pattern: (0,match/* compilePattern */.Eb)(this.#pattern()) };
    }
    #field() {
        const token = this.#next();
        if (token.kind === 'word' && !RESERVED.has(token.text))
            return token.text;
        throw new Stop(`expected a field, and found ${shown(token)}`, token.offset);
    }
    #literal() {
        const token = this.#next();
        if (token.kind === 'number' ||
            token.kind === 'text' ||
            (token.kind === 'word' && WORD_LITERALS.has(token.text)))
            return token.value;
        const hint = token.kind === 'word' ? '; a text is written in quotes' : '';
        throw new Stop(`expected a number, a quoted text, true, false or null, and found ${shown(token)}${hint}`, token.offset);
    }
    #pattern() {
        const token = this.#next();
        if (token.kind !== 'text')
            throw new Stop(`expected a pattern in quotes, and found ${shown(token)}`, token.offset);
        if (token.value === '')
            throw new Stop('the pattern is empty, so it would match nothing', token.offset);
        return String(token.value);
    }
    #expect(symbol) {
        const token = this.#next();
        if (token.kind !== 'symbol' || token.text !== symbol)
            throw new Stop(`expected ${JSON.stringify(symbol)}, and found ${shown(token)}`, token.offset);
    }
    #takes(word) {
        const token = this.#peek();
        if (token.kind !== 'word' || token.text !== word)
            return false;
        this.#at += 1;
        return true;
    }
    #peek() {
        return this.#tokens[this.#at];
    }
    #next() {
        const token = this.#peek();
        if (token.kind !== 'end')
            this.#at += 1;
        return token;
    }
}
function shown(token) {
    return token.kind === 'end' ? token.text : JSON.stringify(token.text);
}

;// CONCATENATED MODULE: ./build/src/pattern/condition.js

function parseCondition(text) {
    return parse(text);
}
function evaluateCondition(condition, facts) {
    switch (condition.kind) {
        case 'tool-matches':
            return facts.toolMatches ? facts.toolMatches(condition.pattern) : 'unknown';
        case 'not': {
            const answer = evaluateCondition(condition.of, facts);
            return answer === 'unknown' ? answer : !answer;
        }
        case 'and':
        case 'or': {
            const decisive = condition.kind === 'or';
            const left = evaluateCondition(condition.left, facts);
            if (left === decisive)
                return decisive;
            const right = evaluateCondition(condition.right, facts);
            if (right === decisive)
                return decisive;
            return left === 'unknown' || right === 'unknown' ? 'unknown' : !decisive;
        }
        case 'field':
        case 'compare':
        case 'contains':
        case 'matches': {
            const fact = facts.lookup(condition.field);
            return fact.known ? decide(condition, fact.value) : 'unknown';
        }
        default:
            return condition;
    }
}
function decide(condition, value) {
    switch (condition.kind) {
        case 'field':
            return isTruthy(value);
        case 'compare':
            return compare(value, condition.op, condition.value);
        case 'contains':
            return contains(value, condition.value);
        case 'matches':
            return typeof value === 'string' ? condition.pattern.matches(value) : 'unknown';
        default:
            return condition;
    }
}
function contains(value, literal) {
    if (Array.isArray(value))
        return value.some((member) => equals(member, literal));
    if (typeof value !== 'string' || (typeof literal !== 'string' && typeof literal !== 'number'))
        return 'unknown';
    return value.includes(String(literal));
}
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return value !== undefined && value !== null && value !== false && value !== 0 && value !== '';
}
function compare(value, op, literal) {
    if (op === '==')
        return equals(value, literal);
    if (op === '!=')
        return !equals(value, literal);
    const [left, right] = [numberOf(value), numberOf(literal)];
    if (left === undefined || right === undefined)
        return 'unknown';
    switch (op) {
        case '>':
            return left > right;
        case '<':
            return left < right;
        case '>=':
            return left >= right;
        case '<=':
            return left <= right;
        default:
            return op;
    }
}
function equals(value, literal) {
    if (value === literal)
        return true;
    if (typeof value === 'number' || typeof literal === 'number') {
        const [left, right] = [numberOf(value), numberOf(literal)];
        return left !== undefined && left === right;
    }
    return false;
}
function numberOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (typeof value !== 'string' || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value))
        return undefined;
    return Number(value);
}
function conditionFields(condition) {
    return [
        ...new Set(leaves(condition).flatMap((leaf) => (leaf.kind === 'tool-matches' ? [] : [leaf.field]))),
    ];
}
function toolPatterns(condition) {
    const patterns = leaves(condition).flatMap((leaf) => leaf.kind === 'tool-matches' ? [leaf.pattern] : []);
    return patterns.filter(({ text }, index) => patterns.findIndex((other) => other.text === text) === index);
}
function usesToolMatches(condition) {
    return leaves(condition).some((leaf) => leaf.kind === 'tool-matches');
}
function isToolMatchesOnly(condition) {
    return condition.kind === 'tool-matches';
}
function leaves(condition) {
    switch (condition.kind) {
        case 'not':
            return leaves(condition.of);
        case 'and':
        case 'or':
            return [...leaves(condition.left), ...leaves(condition.right)];
        case 'tool-matches':
        case 'field':
        case 'compare':
        case 'contains':
        case 'matches':
            return [condition];
        default:
            return condition;
    }
}


/***/ }),

/***/ 80:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fg: () => (/* binding */ isGlob),
/* harmony export */   pV: () => (/* binding */ readGlob),
/* harmony export */   zt: () => (/* binding */ MAX_GLOBS)
/* harmony export */ });
/* unused harmony export MAX_GLOB_LENGTH */
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);

const MAX_GLOB_LENGTH = 1000;
const MAX_GLOBS = 256;
const MAX_BRACES = 10;
function readGlob(text) {
    if (text.length > MAX_GLOB_LENGTH) {
        const message = `has ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(text.length)} characters; a pattern of files has at most ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(MAX_GLOB_LENGTH)}`;
        return wrong(message, 'write several shorter patterns');
    }
    const points = [...text.replace(/^(?:\.\/)+/, '')];
    try {
        return { kind: 'glob', glob: { text, parts: new GlobReader(points).read() } };
    }
    catch (error) {
        if (error instanceof Unreadable)
            return { kind: 'wrong', problem: error.problem };
        throw error;
    }
}
function isGlob(text) {
    if (text.length > MAX_GLOB_LENGTH)
        return /[*?[{]/.test(text);
    const points = [...text];
    for (let at = 0; at < points.length; at += 1) {
        const char = points[at];
        if (char === '\\')
            at += 1;
        else if (char === '*' || char === '?')
            return true;
        else if (char === '[' && classEnd(points, at) !== -1)
            return true;
        else if (char === '{' && braceAt(points, at) !== undefined)
            return true;
        else if (isGroup(points, at))
            return true;
    }
    return false;
}
function wrong(message, help) {
    return { kind: 'wrong', problem: { message, help } };
}
class Unreadable extends Error {
    problem;
    constructor(message, help) {
        super(message);
        this.problem = { message, help };
    }
}
class GlobReader {
    #points;
    #at = 0;
    constructor(points) {
        this.#points = points;
    }
    read() {
        return this.#sequence(this.#points.length, true, 0);
    }
    #sequence(end, begins, depth) {
        const parts = [];
        let atStart = begins;
        while (this.#at < end) {
            const char = this.#points[this.#at];
            const wasStart = atStart;
            atStart = char === '/';
            if (char === '*')
                atStart = this.#stars(parts, end, wasStart);
            else if (char === '/' && this.#isBelow()) {
                parts.push({ kind: 'below' });
                this.#at += 3;
            }
            else
                parts.push(this.#one(char, wasStart, depth));
        }
        return parts;
    }
    #isBelow() {
        const [at, points] = [this.#at, this.#points];
        return (at > 0 &&
            at + 3 === points.length &&
            points[at - 1] !== '*' &&
            points[at + 1] === '*' &&
            points[at + 2] === '*');
    }
    #stars(parts, end, begins) {
        let stars = 0;
        while (this.#at < end && this.#points[this.#at] === '*') {
            stars += 1;
            this.#at += 1;
        }
        if (stars === 1 || !begins)
            parts.push({ kind: 'run' });
        else if (this.#points[this.#at] === '/' && this.#at < end) {
            this.#at += 1;
            parts.push({ kind: 'folders' });
            return true;
        }
        else
            parts.push({ kind: 'deep' });
        return false;
    }
    #one(char, begins, depth) {
        const points = this.#points;
        if (isGroup(points, this.#at)) {
            const sign = `${char}(`;
            throw new Unreadable(`holds ${JSON.stringify(`${sign}…)`)}, which patterns of files do not have`, sign === '!('
                ? 'list what to find with {a,b}, and take files out with a pattern that begins with "!"'
                : 'write {a,b} for one of several; write "\\(" for the character itself');
        }
        if (char === '\\') {
            const next = points[this.#at + 1];
            this.#at += next === undefined ? 1 : 2;
            return character(next ?? char);
        }
        if (char === '?') {
            this.#at += 1;
            return { kind: 'any' };
        }
        if (char === '[') {
            const end = classEnd(points, this.#at);
            if (end !== -1)
                return this.#class(end);
        }
        if (char === '{') {
            const brace = braceAt(points, this.#at);
            if (brace !== undefined)
                return this.#brace(brace, begins, depth);
        }
        this.#at += 1;
        return character(char);
    }
    #class(end) {
        const start = this.#at + 1;
        const negated = this.#points[start] === '!' || this.#points[start] === '^';
        const inner = this.#points.slice(start + (negated ? 1 : 0), end);
        const text = this.#points.slice(this.#at, end + 1).join('');
        this.#at = end + 1;
        if (/\[:[a-z]+:/.test(text))
            throw new Unreadable(`names a class of characters in ${JSON.stringify(text)}`, 'write the characters, such as [0-9] or [a-z]');
        const ranges = [];
        let plain = !negated;
        for (let at = 0; at < inner.length; at += 1) {
            if (inner[at] === '\\' && at + 1 < inner.length)
                at += 1;
            const from = inner[at].codePointAt(0);
            let to = from;
            if (inner[at + 1] === '-' && at + 2 < inner.length) {
                at += 2;
                if (inner[at] === '\\' && at + 1 < inner.length)
                    at += 1;
                to = inner[at].codePointAt(0);
                if (to < from)
                    throw new Unreadable(`has a range that runs backwards in ${JSON.stringify(text)}`, 'write the smaller end first');
            }
            ranges.push([from, to]);
            plain &&= !/[-*+?.^${}(|)[\]\\/]/.test(inner[at]) && from === to;
        }
        const set = { kind: 'class', negated, ranges };
        return plain ? { kind: 'either', options: [[set], [...text].map(character)] } : set;
    }
    #brace({ end, commas }, begins, depth) {
        if (depth >= MAX_BRACES)
            throw new Unreadable(`has more than ${MAX_BRACES} braces inside each other`, 'write several patterns instead');
        const start = this.#at + 1;
        if (commas.length === 0) {
            const text = this.#points.slice(start, end).join('');
            this.#at = end + 1;
            const range = /^([a-z])\.\.([a-z])$|^([A-Z])\.\.([A-Z])$|^(\d)\.\.(\d)$/.exec(text);
            const [from, to] = (range?.slice(1).filter((one) => one !== undefined) ?? [])
                .map((one) => one.codePointAt(0))
                .sort((a, b) => a - b);
            if (from !== undefined && to !== undefined)
                return { kind: 'class', negated: false, ranges: [[from, to]] };
            throw new Unreadable(`has the range ${JSON.stringify(`{${text}}`)}; a range goes from one letter or digit to another`, 'list what to find: {08,09,10}');
        }
        const options = [];
        for (const comma of [...commas, end]) {
            this.#at = options.length === 0 ? start : this.#at + 1;
            options.push(this.#sequence(comma, begins, depth + 1));
        }
        this.#at = end + 1;
        return { kind: 'either', options };
    }
}
function character(char) {
    return { kind: 'character', point: char.codePointAt(0) };
}
function isGroup(points, at) {
    return points[at + 1] === '(' && '!@?*+'.includes(points[at]) && points.includes(')', at + 2);
}
function classEnd(points, at) {
    let end = at + 1;
    if (points[end] === '!' || points[end] === '^')
        end += 1;
    if (points[end] === ']')
        end += 1;
    for (; end < points.length; end += 1) {
        if (points[end] === '\\')
            end += 1;
        else if (points[end] === ']')
            return end;
    }
    return -1;
}
function braceAt(points, start) {
    const commas = [];
    let depth = 0;
    for (let at = start; at < points.length; at += 1) {
        const char = points[at];
        if (char === '\\')
            at += 1;
        else if (char === '[')
            at = Math.max(at, classEnd(points, at));
        else if (char === '{')
            depth += 1;
        else if (char === ',' && depth === 1)
            commas.push(at);
        else if (char === '}') {
            depth -= 1;
            if (depth > 0)
                continue;
            const isRange = commas.length === 0 && /^[^{}/]+\.\.[^{}/]+$/.test(points.slice(start + 1, at).join(''));
            return commas.length > 0 || isRange ? { end: at, commas } : undefined;
        }
    }
    return undefined;
}


/***/ }),

/***/ 2113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Eo: () => (/* binding */ STATE_LIMIT),
  Rs: () => (/* binding */ compareFunctions),
  Re: () => (/* binding */ subtract)
});

// UNUSED EXPORTS: compileFunction, outcomeOf

;// CONCATENATED MODULE: ./build/src/pattern/residual.js
const ANY_OTHER = '';
const END = 0;
class Residuals {
    #chars = ['the end'];
    #rests = [END];
    #suffixIds = new Map();
    #residualIds = new Map();
    #residuals = [];
    #letters = [];
    #steps = [];
    #size = 0;
    empty;
    constructor() {
        this.empty = this.#residualOf([]);
    }
    get size() {
        return this.#size;
    }
    of(pattern) {
        let suffix = END;
        for (const char of simplified(pattern).reverse())
            suffix = this.#suffixOf(char, suffix);
        return this.#residualOf([suffix]);
    }
    accepts(id) {
        return this.#residuals[id].some((suffix) => suffix === END || this.#isStarAlone(suffix));
    }
    isUniversal(id) {
        return this.#residuals[id].some((suffix) => this.#isStarAlone(suffix));
    }
    letters(id) {
        return this.#letters[id];
    }
    step(id, char) {
        const letter = this.#letters[id].has(char) ? char : ANY_OTHER;
        const steps = this.#steps[id];
        const known = steps.get(letter);
        if (known !== undefined)
            return known;
        const next = [];
        for (const suffix of this.#residuals[id]) {
            if (this.#chars[suffix] === '*')
                next.push(suffix);
            const here = this.#pastStar(suffix);
            if (this.#chars[here] === '?' || this.#chars[here] === letter)
                next.push(this.#rests[here]);
        }
        const result = this.#residualOf(next);
        steps.set(letter, result);
        return result;
    }
    #isStarAlone(suffix) {
        return this.#chars[suffix] === '*' && this.#rests[suffix] === END;
    }
    #pastStar(suffix) {
        return this.#chars[suffix] === '*' ? this.#rests[suffix] : suffix;
    }
    #suffixOf(char, rest) {
        const key = char + rest;
        const known = this.#suffixIds.get(key);
        if (known !== undefined)
            return known;
        const id = this.#chars.length;
        this.#suffixIds.set(key, id);
        this.#chars.push(char);
        this.#rests.push(rest);
        return id;
    }
    #residualOf(suffixes) {
        const sorted = [...new Set(suffixes)].sort((a, b) => a - b);
        const star = sorted.findIndex((suffix) => this.#chars[suffix] === '*');
        const kept = star === -1 ? sorted : sorted.slice(0, star + 1);
        const key = kept.join();
        const known = this.#residualIds.get(key);
        if (known !== undefined)
            return known;
        const id = this.#residuals.length;
        this.#residualIds.set(key, id);
        this.#residuals.push(kept);
        this.#steps.push(new Map());
        this.#letters.push(new Set(kept.flatMap((suffix) => this.#letterOf(suffix))));
        this.#size += kept.length;
        return id;
    }
    #letterOf(suffix) {
        const here = this.#pastStar(suffix);
        return here === END || this.#chars[here] === '?' ? [] : [this.#chars[here]];
    }
}
function simplified(pattern) {
    const result = [];
    let star = false;
    for (const char of pattern) {
        if (char === '*') {
            star = true;
            continue;
        }
        if (star && char !== '?') {
            result.push('*');
            star = false;
        }
        result.push(char);
    }
    if (star)
        result.push('*');
    return result;
}

;// CONCATENATED MODULE: ./build/src/pattern/stage-states.js

class StageStates {
    #residuals = new Residuals();
    #ids = new Map();
    #states = [];
    #labelIds = new Map();
    #labelsIds = new Map();
    #labels = [];
    #entries = 0;
    get size() {
        return this.#entries + this.#residuals.size;
    }
    of({ mode, entries }) {
        return this.#intern(mode, entries.map(({ pattern, label }) => ({
            id: this.#residuals.of(pattern),
            label: this.#labelOf(label),
        })));
    }
    step(state, char) {
        const { mode, entries, letters, steps } = this.#states[state];
        const letter = letters.has(char) ? char : ANY_OTHER;
        const known = steps.get(letter);
        if (known !== undefined)
            return known;
        const left = [];
        for (const entry of entries) {
            const id = this.#residuals.step(entry.id, letter);
            if (id === entry.id)
                left.push(entry);
            else if (id !== this.#residuals.empty)
                left.push({ id, label: entry.label });
        }
        const next = this.#intern(mode, left);
        steps.set(letter, next);
        return next;
    }
    labels(state) {
        return this.#states[state].labels;
    }
    labelsId(state) {
        return this.#states[state].labelsId;
    }
    letters(state) {
        return this.#states[state].letters;
    }
    isSilent(state) {
        return this.#states[state].entries.length === 0;
    }
    isUniversal(state) {
        return this.#states[state].entries.some(({ id }) => this.#residuals.isUniversal(id));
    }
    #labelOf(label) {
        const known = this.#labelIds.get(label);
        if (known !== undefined)
            return known;
        this.#labelIds.set(label, this.#labels.length);
        return this.#labels.push(label) - 1;
    }
    #intern(mode, all) {
        const entries = mode === 'all' ? this.#normalisedAll(all) : this.#normalisedFirst(all);
        let key = mode;
        for (const { id, label } of entries)
            key += ` ${id}:${label}`;
        const known = this.#ids.get(key);
        if (known !== undefined)
            return known;
        const state = this.#states.length;
        const labels = this.#labelsOf(mode, entries);
        const labelsKey = JSON.stringify(labels);
        const labelsId = this.#labelsIds.get(labelsKey) ?? this.#labelsIds.size;
        this.#labelsIds.set(labelsKey, labelsId);
        const letters = new Set(entries.flatMap(({ id }) => [...this.#residuals.letters(id)]));
        this.#ids.set(key, state);
        this.#states.push({ mode, entries, letters, labels, labelsId, steps: new Map() });
        this.#entries += entries.length;
        return state;
    }
    #labelsOf(mode, entries) {
        const labels = entries
            .filter(({ id }) => this.#residuals.accepts(id))
            .map(({ label }) => this.#labels[label]);
        return mode === 'all' ? [...new Set(labels)].sort() : labels.slice(0, 1);
    }
    #normalisedAll(entries) {
        const universal = new Set();
        for (const { id, label } of entries)
            if (this.#residuals.isUniversal(id))
                universal.add(label);
        const live = entries.filter(({ id, label }) => id !== this.#residuals.empty && (!universal.has(label) || this.#residuals.isUniversal(id)));
        return inOrder(live);
    }
    #normalisedFirst(entries) {
        const seen = new Set([this.#residuals.empty]);
        const live = [];
        for (const entry of entries) {
            if (seen.has(entry.id))
                continue;
            seen.add(entry.id);
            live.push(entry);
            if (this.#residuals.isUniversal(entry.id))
                break;
        }
        const last = live.at(-1);
        const result = [];
        for (let at = 0; at < live.length;) {
            let end = at;
            while (live[end]?.label === live[at].label)
                end += 1;
            const run = live.slice(at, end);
            for (const entry of end === live.length && last && this.#residuals.isUniversal(last.id)
                ? [last]
                : inOrder(run))
                result.push(entry);
            at = end;
        }
        return result;
    }
}
function inOrder(entries) {
    return entries
        .toSorted((a, b) => a.id - b.id || a.label - b.label)
        .filter(({ id, label }, index, sorted) => index === 0 || sorted[index - 1].id !== id || sorted[index - 1].label !== label);
}

;// CONCATENATED MODULE: ./build/src/pattern/function-states.js


class FunctionStates {
    #stages = new StageStates();
    #ids = new Map();
    #states = [];
    #outcomeIds = new Map();
    #outcomes = [];
    get size() {
        return this.#states.length + this.#stages.size;
    }
    of(f) {
        return this.#intern(f.stages.map((stage) => this.#stages.of(stage)));
    }
    step(state, char) {
        const { stages, letters, steps } = this.#states[state];
        const letter = letters.has(char) ? char : ANY_OTHER;
        const known = steps.get(letter);
        if (known !== undefined)
            return known;
        const next = this.#intern(stages.map((stage) => this.#stages.step(stage, letter)));
        steps.set(letter, next);
        return next;
    }
    letters(state) {
        return this.#states[state].letters;
    }
    outcome(state) {
        return this.#states[state].outcome;
    }
    labels(outcome) {
        return this.#outcomes[outcome];
    }
    isSilent(state) {
        return this.#states[state].stages.every((stage) => this.#stages.isSilent(stage));
    }
    isUniversal(state) {
        return this.#states[state].stages.some((stage) => this.#stages.isUniversal(stage));
    }
    #intern(stages) {
        let key = '';
        for (const stage of stages)
            key += `${stage},`;
        const known = this.#ids.get(key);
        if (known !== undefined)
            return known;
        const state = this.#states.length;
        const letters = new Set();
        for (const stage of stages)
            for (const letter of this.#stages.letters(stage))
                letters.add(letter);
        this.#ids.set(key, state);
        this.#states.push({ stages, letters, outcome: this.#outcomeOf(stages), steps: new Map() });
        return state;
    }
    #outcomeOf(stages) {
        let key = '';
        for (const stage of stages)
            key += `${this.#stages.labelsId(stage)},`;
        const known = this.#outcomeIds.get(key);
        if (known !== undefined)
            return known;
        this.#outcomeIds.set(key, this.#outcomes.length);
        return this.#outcomes.push(stages.map((stage) => this.#stages.labels(stage))) - 1;
    }
}

// EXTERNAL MODULE: ./build/src/pattern/likely-names.js
var likely_names = __webpack_require__(1903);
// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/src/pattern/language.js




const STATE_LIMIT = 50_000;
const SIZE_OF_A_STATE = 32;
function subtract(patterns, minus, options = {}) {
    const union = (list) => ({
        stages: [{ mode: 'all', entries: list.map((pattern) => ({ pattern, label: 'in' })) }],
    });
    const { classes, decided } = explore({
        a: union(patterns),
        b: union(minus),
        classify: ([a], [b]) => (a?.length === 1 && b?.length === 0 ? 'left' : undefined),
        isSettled: (states, { a, b }) => states.isSilent(a) || states.isUniversal(b),
        likely: patterns,
        enough: 1,
        ...options,
    });
    const name = classes.get('left');
    if (name !== undefined)
        return { kind: 'witness', name };
    return decided ? { kind: 'none' } : { kind: 'undecided' };
}
function compareFunctions(a, b, classify, options = {}) {
    const likely = [a, b].flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.map(({ pattern }) => pattern)));
    return explore({
        a,
        b,
        classify,
        isSettled: () => false,
        likely,
        enough: Number.POSITIVE_INFINITY,
        ...options,
    });
}
function compileFunction({ stages }) {
    const compiled = stages.map(({ mode, entries }) => ({
        mode,
        entries: entries.map(({ pattern, label }) => ({ pattern: (0,match/* compilePattern */.Eb)(pattern), label })),
    }));
    return (name) => compiled.map(({ mode, entries }) => {
        const labels = entries
            .filter(({ pattern }) => pattern.matches(name))
            .map(({ label }) => label);
        return mode === 'all' ? [...new Set(labels)].sort() : labels.slice(0, 1);
    });
}
function outcomeOf(f, name) {
    return compileFunction(f)(name);
}
function explore(question) {
    const { a, b, classify, candidates = [], likely, enough } = question;
    const classes = new Map();
    const [ofA, ofB] = [compileFunction(a), compileFunction(b)];
    for (const names of [candidates, (0,likely_names/* likelyNames */.H)(likely)]) {
        for (const name of names) {
            if (name === '')
                continue;
            const found = classify(ofA(name), ofB(name));
            if (found !== undefined && !classes.has(found))
                classes.set(found, name);
            if (classes.size >= enough)
                return { classes, decided: true };
        }
    }
    return { classes, decided: walk(question, classes) };
}
function walk({ a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }, classes) {
    const states = new FunctionStates();
    const queue = [{ a: states.of(a), b: states.of(b), char: '' }];
    const mostSize = states.size + stateLimit * SIZE_OF_A_STATE;
    const seen = new Pairs();
    const seenBehindHalf = new Pairs();
    const classified = new Pairs();
    let paid = 0;
    for (let at = 0; at < queue.length; at += 1) {
        if (budget) {
            budget.left -= 1 + states.size - paid;
            paid = states.size;
            if (budget.left < 0)
                return false;
        }
        const visit = queue[at];
        if (visit.a === visit.b || isSettled(states, visit))
            continue;
        const [ofA, ofB] = [states.outcome(visit.a), states.outcome(visit.b)];
        if (visit.from && classified.add(ofA, ofB)) {
            const found = classify(states.labels(ofA), states.labels(ofB));
            if (found !== undefined && !classes.has(found))
                classes.set(found, readable(states, visit));
            if (classes.size >= enough)
                return true;
        }
        for (const char of alphabetAt(states, visit)) {
            if (isLaterHalf(char) && isEarlierHalf(visit.char))
                continue;
            const [nextA, nextB] = [states.step(visit.a, char), states.step(visit.b, char)];
            if (!(isEarlierHalf(char) ? seenBehindHalf : seen).add(nextA, nextB))
                continue;
            if (queue.length > stateLimit || states.size > mostSize)
                return false;
            queue.push({ a: nextA, b: nextB, from: visit, char });
        }
    }
    return true;
}
class Pairs {
    #seconds = [];
    add(first, second) {
        const seconds = this.#seconds[first];
        if (seconds === undefined) {
            this.#seconds[first] = new Set([second]);
            return true;
        }
        return !seconds.has(second) && seconds.add(second) === seconds;
    }
}
function alphabetAt(states, { a, b }) {
    const letters = states.letters(a);
    const result = [...letters];
    for (const letter of states.letters(b))
        if (!letters.has(letter))
            result.push(letter);
    result.push(ANY_OTHER);
    return result;
}
function readable(states, visit) {
    const chars = [];
    for (let at = visit; at.from; at = at.from) {
        chars.push(at.char === ANY_OTHER ? (0,likely_names/* characterBesides */.X)(new Set(alphabetAt(states, at.from))) : at.char);
    }
    return chars.reverse().join('');
}
function isEarlierHalf(char) {
    return char.length === 1 && char >= '\ud800' && char <= '\udbff';
}
function isLaterHalf(char) {
    return char >= '\udc00' && char <= '\udfff';
}


/***/ }),

/***/ 1903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ likelyNames),
/* harmony export */   X: () => (/* binding */ characterBesides)
/* harmony export */ });
const PLAIN = 'xyzabcdefghijklmnopqrstuvw0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SEPARATOR = /[_:/.-]/;
const LONGEST = 256;
const MOST_WORK = 500_000_000;
function characterBesides(taken) {
    for (const char of PLAIN)
        if (!taken.has(char))
            return char;
    for (let point = 0xa1;; point += 1)
        if (!taken.has(String.fromCodePoint(point)))
            return String.fromCodePoint(point);
}
function likelyNames(patterns) {
    const short = [...new Set(patterns)].filter((pattern) => pattern.length <= LONGEST);
    const fresh = characterBesides(new Set(short.flatMap((pattern) => [...pattern])));
    const ways = [
        lookingLikeATool,
        (pattern) => pattern.replace(/\*+|\?/g, 'x'),
        (pattern) => pattern.replace(/\*+|\?/g, fresh),
    ];
    const names = new Set(ways.flatMap((way) => short.map(way).sort((a, b) => a.length - b.length)));
    names.delete('');
    const total = patterns.reduce((sum, pattern) => sum + pattern.length, 0);
    let left = MOST_WORK;
    return [...names].filter((name) => {
        left -= name.length * total;
        return left >= 0;
    });
}
function lookingLikeATool(pattern) {
    return pattern
        .replace(/\*+/g, (stars, at) => {
        const [before, after] = [pattern[at - 1], pattern[at + stars.length]];
        return isEdge(before) && isEdge(after) ? 'x' : '';
    })
        .replaceAll('?', 'x');
}
function isEdge(char) {
    return char === undefined || SEPARATOR.test(char);
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ holdsLoneSurrogate),
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   c$: () => (/* binding */ isLiteral)
/* harmony export */ });
function compilePattern(text) {
    if (isLiteral(text))
        return { text, matches: (name) => name === text };
    const parts = text.split('*');
    const [head = '', ...rest] = parts;
    const tail = rest.pop();
    if (tail === undefined || text.includes('?') || holdsLoneSurrogate(text))
        return { text, matches: general(text) };
    if (rest.every((part) => part === '')) {
        if (tail === '')
            return { text, matches: (name) => name.startsWith(head) };
        const least = head.length + tail.length;
        return {
            text,
            matches: (name) => name.length >= least && name.startsWith(head) && name.endsWith(tail),
        };
    }
    const middle = rest.filter((part) => part !== '');
    return { text, matches: (name) => between(name, head, middle, tail) };
}
function isLiteral(text) {
    return !/[*?]/.test(text);
}
function between(name, head, middle, tail) {
    const end = name.length - tail.length;
    if (end < head.length || !name.startsWith(head) || !name.endsWith(tail))
        return false;
    let at = head.length;
    for (const word of middle) {
        const found = name.indexOf(word, at);
        if (found === -1)
            return false;
        at = found + word.length;
    }
    return at <= end;
}
const STAR = -1;
const ANY = -2;
function general(text) {
    const tokens = [...text].map((char) => char === '*' ? STAR : char === '?' ? ANY : char.codePointAt(0));
    return (name) => {
        let token = 0;
        let at = 0;
        let afterStar = -1;
        let taken = 0;
        while (at < name.length) {
            const point = name.codePointAt(at);
            const wanted = tokens[token];
            if (wanted === STAR) {
                token += 1;
                afterStar = token;
                taken = at;
            }
            else if (wanted === ANY || wanted === point) {
                token += 1;
                at += point > 0xffff ? 2 : 1;
            }
            else if (afterStar !== -1) {
                taken += name.codePointAt(taken) > 0xffff ? 2 : 1;
                at = taken;
                token = afterStar;
            }
            else
                return false;
        }
        while (tokens[token] === STAR)
            token += 1;
        return token === tokens.length;
    };
}
function holdsLoneSurrogate(text) {
    return /\p{Cs}/u.test(text);
}


/***/ }),

/***/ 3139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ compilePatternList)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);

function compilePatternList(patterns) {
    const root = nodeOf(patterns.map(entryOf), 0);
    const all = (name) => matching(root, name);
    return { all, first: (name) => all(name)[0] ?? -1 };
}
const GROUP_BY = 4;
function entryOf(text, index) {
    const pattern = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(text);
    if ((0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsLoneSurrogate */ .Bm)(text))
        return { index, pattern, beginning: '', ask: 'the pattern', word: '' };
    const beginning = /^[^*?]*/.exec(text)[0];
    const rest = text.slice(beginning.length);
    const ask = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .isLiteral */ .c$)(text) ? 'nothing more' : /^\*+$/.test(rest) ? 'anything' : 'the pattern';
    return { index, pattern, beginning, ask, word: /^\*+([^*?]+)/.exec(rest)?.[1] ?? '' };
}
function nodeOf(entries, from) {
    const letters = sharedBeginning(entries.map(({ beginning }) => beginning.slice(from)));
    const at = from + letters.length;
    const here = entries.filter(({ beginning }) => beginning.length === at);
    const longer = entries.filter(({ beginning }) => beginning.length > at);
    const searched = here.filter(({ ask }) => ask === 'the pattern');
    return {
        letters,
        ended: here.filter(({ ask }) => ask === 'nothing more').map(({ index }) => index),
        open: here.filter(({ ask }) => ask === 'anything').map(({ index }) => index),
        groups: [...by(searched, ({ word }) => word.slice(0, GROUP_BY)).values()].map((group) => ({
            letters: sharedBeginning(group.map(({ word }) => word)),
            entries: group,
        })),
        next: new Map([...by(longer, ({ beginning }) => beginning.charCodeAt(at))].map(([unit, some]) => [
            unit,
            nodeOf(some, at),
        ])),
    };
}
function matching(root, name) {
    const found = [];
    let at = 0;
    for (let node = root; node !== undefined && name.startsWith(node.letters, at);) {
        at += node.letters.length;
        if (at === name.length)
            for (const index of node.ended)
                found.push(index);
        for (const index of node.open)
            found.push(index);
        for (const { letters, entries } of node.groups) {
            if (!name.includes(letters, at))
                continue;
            for (const { index, pattern } of entries)
                if (pattern.matches(name))
                    found.push(index);
        }
        node = node.next.get(name.charCodeAt(at));
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
}
function by(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const key = keyOf(value);
        const group = groups.get(key);
        if (group)
            group.push(value);
        else
            groups.set(key, [value]);
    }
    return groups;
}
function sharedBeginning(texts) {
    const [first = '', ...others] = texts;
    let length = first.length;
    for (const other of others) {
        let same = 0;
        while (same < length && first[same] === other[same])
            same += 1;
        length = same;
    }
    return first.slice(0, length);
}


/***/ }),

/***/ 2056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   L: () => (/* binding */ NOTHING_TO_CHECK)
/* harmony export */ });
/* harmony import */ var _evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);


const NOTHING_TO_CHECK = {
    agents: [],
    runFindings: [],
    notices: [],
    governed: [],
    nothingToCheck: true,
    staleFiles: new Set(),
    scope: 'changed',
};
function buildReport(result, facts) {
    const { agents, runFindings, baseCommit } = result;
    const { settings, links } = facts;
    const findings = [...agents.flatMap((agent) => agent.findings), ...runFindings].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg);
    const verdict = (0,_evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)([
        ...agents.map((agent) => agent.verdict),
        ...(0,_evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .gating */ .JQ)(runFindings, settings.onlyNew).map(_evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOfFinding */ .qg),
    ]);
    const isLinkedBase = baseCommit !== undefined && /^[0-9a-f]{40,64}$/.test(baseCommit);
    return {
        verdict,
        ...(0,_evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .conclude */ .Ep)((0,_evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .gating */ .JQ)(findings, settings.onlyNew), verdict, settings),
        nothingToCheck: result.nothingToCheck,
        agents,
        findings,
        changes: result.governed,
        notices: result.notices,
        staleFiles: result.staleFiles,
        ...(result.comparison && { comparison: result.comparison }),
        ...(result.ignored && { ignored: result.ignored }),
        ...(result.configurationChange && { configurationChange: result.configurationChange }),
        ...(result.compared !== undefined && { compared: result.compared }),
        settings: reportSettings(facts, result.scope),
        ...(links && { links: { ...links, ...(isLinkedBase && { base: baseCommit }) } }),
        durationMs: facts.durationMs,
        version: facts.version,
    };
}
function reportSettings({ settings, event, setTo }, scope) {
    return {
        id: settings.id,
        event,
        scope,
        failOn: settings.failOn,
        onError: settings.onError,
        onNoCards: settings.onNoCards,
        onNoTools: settings.onNoTools,
        onlyNew: settings.onlyNew,
        ...(settings.minCoverage !== undefined && { minCoverage: settings.minCoverage }),
        ...(settings.environment !== undefined && { environment: settings.environment }),
        ...(settings.config !== undefined && { config: settings.config }),
        ...(setTo !== undefined && { now: setTo }),
    };
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HE: () => (/* binding */ isPreExisting),
/* harmony export */   M4: () => (/* binding */ thereWords),
/* harmony export */   Zl: () => (/* binding */ isAside),
/* harmony export */   dw: () => (/* binding */ besidesWidening),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   uy: () => (/* binding */ isWidening),
/* harmony export */   vR: () => (/* binding */ lowestCoverage)
/* harmony export */ });
/* unused harmony exports countingOf, violationsOf */
/* harmony import */ var _evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);

function isWidening({ rule }) {
    return rule === 'widening';
}
function isCompared({ comparison, findings, }) {
    if (comparison === undefined)
        return false;
    if (comparison.power !== 'neutral')
        return true;
    return comparison.agents.length > 0 && !findings.some(({ rule }) => rule === 'unlisted-agent');
}
function besidesWidening({ comparison, findings, }) {
    const told = comparison?.agents.some((agent) => agent.changes.some((change) => change.direction === 'widens')) ?? false;
    return told ? findings.filter((finding) => !isWidening(finding)) : findings;
}
function isPreExisting({ isNew }) {
    return isNew === false;
}
function isAside(finding, { settings }) {
    return (isPreExisting(finding) &&
        finding.severity !== 'note' &&
        (settings?.onlyNew === true || finding.inBaseline === true));
}
function thereWords({ comparison }) {
    return comparison === undefined ? 'already there' : 'already there before this change';
}
function countingOf({ findings, settings, }) {
    return gating(findings, settings.onlyNew ?? false);
}
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
function violationsOf(report) {
    return report.agents.reduce((sum, agent) => sum +
        (agent.evaluation?.violations.length ?? 0) +
        (agent.history?.history.violationCount ?? 0), 0);
}
function lowestCoverage(report) {
    const known = report.agents.flatMap((agent) => agent.evaluation?.coverage.percent ?? []);
    return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}


/***/ }),

/***/ 9650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hy: () => (/* binding */ toolsText),
/* harmony export */   YY: () => (/* binding */ VERDICT_ICON),
/* harmony export */   _: () => (/* binding */ coverageText),
/* harmony export */   ef: () => (/* binding */ otherErrors),
/* harmony export */   gy: () => (/* binding */ violationsText),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   tw: () => (/* binding */ hasHistory),
/* harmony export */   xt: () => (/* binding */ NAME_LENGTH),
/* harmony export */   z$: () => (/* binding */ agentsTable)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9133);
/* harmony import */ var _evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5056);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5477);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8456);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1920);
/* harmony import */ var _writing_history_words_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(271);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9154);
/* harmony import */ var _writing_nouns_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7890);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9592);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3617);











const VERDICT_ICON = {
    pass: '✅',
    warn: '⚠️',
    fail: '❌',
    error: '⛔',
};
const NAME_LENGTH = 120;
const BRIEFLY = 2;
const BRIEF_LENGTH = 120;
const BAR = 10;
function agentsTable(report, rank, most) {
    const agents = worstFirst(report.agents);
    const others = agents.some((agent) => otherErrors(agent) > 0);
    const past = hasHistory(agents);
    const compared = agents.some(({ comparison }) => comparison !== undefined);
    const head = [
        'Agent',
        'Verdict',
        ...(compared ? ['Change'] : []),
        'Coverage',
        'Violations',
        ...(others ? ['Other errors'] : []),
        'Warnings',
        'Tools judged',
        ...(past ? ['History'] : []),
    ];
    return {
        kind: 'items',
        rank,
        open: `${row(head)}${row(head.map(() => '---'))}`,
        items: agents.map((agent) => ({
            weight: 1,
            forms: [
                () => row([
                    ...cells(report, agent, { others, compared }),
                    ...(past ? [historyCell(agent)] : []),
                ]),
            ],
        })),
        close: '\n',
        noun: _writing_nouns_js__WEBPACK_IMPORTED_MODULE_8__/* .AGENTS */ .jw,
        ...(most !== undefined && { most }),
    };
}
function hasHistory(agents) {
    return agents.some(({ agent }) => agent.traces !== undefined);
}
function historyCell(agent) {
    const text = (0,_writing_history_words_js__WEBPACK_IMPORTED_MODULE_9__/* .historyText */ .u_)(agent);
    return (agent.history?.history.summary.fail ?? 0) > 0 ? `**${text}**` : text;
}
function row(texts) {
    return `| ${texts.join(' | ')} |\n`;
}
function cells(report, one, { others, compared }) {
    const { agent, evaluation, verdict } = one;
    return [
        `**${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(agent.name, NAME_LENGTH))}**${fileLinks(report, one)}`,
        `${VERDICT_ICON[verdict]} ${verdict}`,
        ...(compared ? [changeCell(one)] : []),
        coverageCell(one),
        violationsCell(evaluation),
        ...(others ? [String(otherErrors(one))] : []),
        String((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(one.findings, 'warning')),
        toolsCell(one),
    ];
}
function fileLinks(report, { agent }) {
    const card = agent.card?.place;
    const policy = agent.policy?.place;
    const links = [
        ...(card === undefined ? [] : [(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_5__/* .fileLink */ .RF)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(card), 'card')]),
        ...(policy === undefined || policy.document === card?.document
            ? []
            : [(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_5__/* .fileLink */ .RF)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(policy), 'policy')]),
    ];
    return report.links && links.length > 0 ? `<br>${links.join(' · ')}` : '';
}
function coverageText({ agent, evaluation, comparison }) {
    if (evaluation === undefined)
        return 'unknown';
    const { percent, total, mapped } = evaluation.coverage;
    const former = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .formerCoverage */ .q3)(comparison);
    const was = former === '' ? '' : `, ${former}`;
    if (percent !== null)
        return `${(0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .X)(percent)} (${mapped.length} of ${total}${was})`;
    if (agent.card === undefined)
        return 'n/a (no card)';
    return total === 0 ? 'n/a (no bounded actions)' : 'n/a (no policy)';
}
function coverageCell(one) {
    const percent = one.evaluation?.coverage.percent ?? null;
    if (percent === null)
        return coverageText(one);
    const filled = Math.floor((percent / 100) * BAR + 1e-9);
    return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${coverageText(one)}`;
}
function changeCell({ comparison }) {
    if (comparison === undefined)
        return 'not compared';
    const lines = ['widens', 'narrows'].flatMap((direction) => {
        const changes = comparison.changes.filter((change) => change.direction === direction);
        if (changes.length === 0)
            return [];
        const words = changes.map((change) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .briefly */ .m_)(change), BRIEF_LENGTH)));
        return [`${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .ARROW */ ._v[direction]} ${direction}: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .someOf */ .yU)(words, BRIEFLY, '; ')}`];
    });
    const status = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .statusWords */ .o7)(comparison);
    return [
        ...(status === '' ? [] : [(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(status)]),
        ...(lines.length > 0 ? lines : [(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .powerWords */ .Rf)('neutral')]),
    ].join('<br>');
}
function violationsText(evaluation) {
    if (evaluation === undefined)
        return 'unknown';
    const counts = _model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_SEVERITIES */ .Bj.map((severity) => [
        severity,
        evaluation.violations.filter((violation) => violation.severity === severity).length,
    ]);
    return (counts.flatMap(([severity, count]) => (count > 0 ? [`${count} ${severity}`] : [])).join(', ') ||
        '0');
}
function violationsCell(evaluation) {
    const text = violationsText(evaluation);
    return /^\d+ (critical|high)/.test(text) ? `**${text}**` : text;
}
function toolsText({ agent, evaluation }) {
    if (evaluation === undefined)
        return 'none';
    if (!evaluation.governed)
        return 'none (no policy)';
    return agent.tools === undefined ? 'none (no tool list)' : (0,_document_digits_js__WEBPACK_IMPORTED_MODULE_10__/* .digits */ .v)(evaluation.decisions.length);
}
function toolsCell(one) {
    return toolsText(one);
}
function otherErrors({ findings }) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)(findings.filter(({ violation }) => violation === undefined), 'error');
}
const RANK = { error: 0, fail: 1, warn: 2, pass: 3 };
function worstFirst(agents) {
    return [...agents].sort((a, b) => RANK[a.verdict] - RANK[b.verdict]);
}


/***/ }),

/***/ 2726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OM: () => (/* binding */ ignoredPart),
/* harmony export */   RR: () => (/* binding */ exemptionLines),
/* harmony export */   e$: () => (/* binding */ ignoredWords),
/* harmony export */   kl: () => (/* binding */ exemptionsPart)
/* harmony export */ });
/* unused harmony exports exemptionSubject, exemptionGrant */
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _writing_budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1434);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9650);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3617);






const FINDINGS = ['finding', 'findings'];
const EXEMPTIONS = ['exemption', 'exemptions'];
const NAMED = 6;
const REASON_LENGTH = 300;
function ignoredWords({ ignored = [] }) {
    const entries = ignored.filter((entry) => entry.count > 0);
    if (entries.length === 0)
        return '';
    const total = entries.reduce((sum, entry) => sum + entry.count, 0);
    return `${(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(total, FINDINGS)} ${total === 1 ? 'is' : 'are'} ignored by the configuration: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(entries.map(entryWords), NAMED, '; ')}`;
}
function entryWords({ rule, path, reason, count }) {
    const where = path === undefined ? '' : ` in ${JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(path, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt))}`;
    return `${(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(count, FINDINGS)} of ${JSON.stringify(rule)}${where} (${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(reason, REASON_LENGTH)})`;
}
function ignoredPart(report, rank) {
    const words = ignoredWords(report);
    const items = words === '' ? [] : [{ weight: 1, forms: [() => `🔇 ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(words)}\n\n`] }];
    return {
        kind: 'items',
        rank,
        open: '',
        items,
        close: '',
        noun: ['line about ignored findings', 'lines about ignored findings'],
    };
}
function exemptionsOf(agents) {
    return agents.flatMap(({ agent }) => (agent.exemptions ?? []).map((exemption) => ({ agent: agent.name, exemption })));
}
function exemptionSubject({ section, patterns }) {
    if (section === 'all')
        return 'its whole floor';
    const named = patterns.map((pattern) => JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(pattern.value, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt)));
    return `${JSON.stringify(section)}${named.length > 0 ? ` for ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(named, NAMED)}` : ''}`;
}
function exemptionGrant({ reason, grantedBy, grantedAt, expiresAt }) {
    return `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(reason, REASON_LENGTH)} (granted by ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(grantedBy, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt)} on ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(grantedAt, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt)}, until ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(expiresAt, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt)})`;
}
function exemptionLines(agents) {
    return exemptionsOf(agents).map(({ agent, exemption }) => {
        const who = JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt));
        return `${who} is exempt from ${exemptionSubject(exemption)}: ${exemptionGrant(exemption)}, ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(exemption.place))}`;
    });
}
function exemptionsPart(report, rank, most) {
    const items = exemptionsOf(report.agents).map(({ agent, exemption }) => {
        const form = () => {
            const who = `**${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt))}**`;
            return `- ${who} is exempt from ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(exemptionSubject(exemption))}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(exemptionGrant(exemption))} — ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(exemption.place))}\n`;
        };
        return { weight: 1, forms: [form] };
    });
    return {
        kind: 'items',
        rank,
        open: '### Exemptions in force\n\n',
        items,
        close: '\n',
        noun: EXEMPTIONS,
        ...(most !== undefined && { most }),
    };
}


/***/ }),

/***/ 968:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ agentParts),
/* harmony export */   ch: () => (/* binding */ powerParts),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9133);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
/* harmony import */ var _writing_budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1434);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9592);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9650);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3617);








const SHORT_SENTENCE = 300;
const FULL_SENTENCE = 1_000;
const NAMED = 8;
const OPEN = 15;
const NAMED_AGENTS = 20;
const CHANGES_OF_POWER = ['change of power', 'changes of power'];
const NEUTRAL = ['change', 'changes'];
function hasChanges(comparison) {
    return comparison?.agents.some((agent) => agent.changes.length > 0) ?? false;
}
function powerParts(report, comparison, ranks) {
    if (!hasChanges(comparison))
        return [];
    return [
        { kind: 'fixed', text: `### What this change does\n\n${letThrough(comparison)}` },
        ...agentParts(report, comparison, ranks, 'several'),
    ];
}
function agentParts(report, comparison, ranks, titles) {
    const concerned = comparison.agents.filter((agent) => agent.changes.length > 0);
    const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
    const titled = titles === 'always' || comparison.agents.length > 1;
    return [
        ...(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byPower */ .PL)(concerned).flatMap((agent) => partsOf(report, agent, ranks, titled || agent.status !== 'kept')),
        ...(untouched.length > 0 ? [untouchedPart(untouched, ranks.neutral)] : []),
    ];
}
function letThrough(comparison) {
    const words = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .letThroughWords */ .WA)(comparison);
    return words === '' ? '' : `The added power is ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(words)}: who set it has approved it.\n\n`;
}
const TITLES = {
    widens: '**It gives:**\n\n',
    narrows: '**It takes away:**\n\n',
    neutral: '',
};
const MORE = {
    widens: 'that it gives',
    narrows: 'that it takes away',
    neutral: '',
};
function partsOf(report, agent, ranks, titled) {
    let title = titled ? agentTitle(agent) : '';
    const parts = [];
    const add = (direction, open, changes, close) => {
        if (changes.length === 0)
            return;
        const items = changes.map((change) => itemOf(report, change));
        const noun = direction === 'neutral' ? NEUTRAL : CHANGES_OF_POWER;
        parts.push({
            kind: 'items',
            rank: ranks[direction],
            open: `${title}${open}`,
            items,
            close,
            noun,
        });
        title = '';
    };
    const fold = (summary) => `<details><summary>${summary}</summary>\n\n`;
    const folded = '\n</details>\n\n';
    for (const direction of ['widens', 'narrows']) {
        const changes = agent.changes.filter((change) => change.direction === direction);
        add(direction, agent.status === 'removed' || (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(agent) ? '' : TITLES[direction], changes.slice(0, OPEN), '\n');
        add(direction, fold(`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_6__/* .digits */ .v)(changes.length - OPEN)} more ${MORE[direction]}`), changes.slice(OPEN), folded);
    }
    const neutral = agent.changes.filter((change) => change.direction === 'neutral');
    add('neutral', fold(`${(0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(neutral.length, NEUTRAL)} without effect on power`), neutral, folded);
    return parts;
}
function agentTitle(agent) {
    return `#### ${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v[agent.power]} ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent, _agents_table_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt))}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .titleWords */ .id)(agent))}\n\n`;
}
function untouchedPart(agents, rank) {
    const names = agents.map((agent) => {
        const status = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusWords */ .o7)(agent);
        return `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent, _agents_table_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt))}${status === '' ? '' : ` (${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(status)})`}`;
    });
    const text = `${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v.neutral} No change of power: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(names, NAMED_AGENTS)}\n\n`;
    return {
        kind: 'items',
        rank,
        open: '',
        items: [{ weight: 1, forms: [() => text] }],
        close: '',
        noun: NEUTRAL,
    };
}
function itemOf(report, change) {
    const form = (most, more) => {
        const effect = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .noEffectWords */ .I5)(change);
        const sentence = `${effect === '' ? '' : `${effect}: `}${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(change.sentence, most)}`;
        const words = [(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(sentence), ...more, ...places(report, change)];
        return `- ${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v[change.direction]} ${words.join(' — ')}\n`;
    };
    return {
        weight: 1,
        forms: [
            () => form(SHORT_SENTENCE, doubt(change)),
            () => form(FULL_SENTENCE, [...doubt(change), ...about(change)]),
        ],
    };
}
function doubt(change) {
    const words = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .undecidedWords */ .JX)(change);
    const compared = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .comparedWords */ .$z)(change);
    return [...(compared === '' ? [] : [(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(compared)]), ...(words === '' ? [] : [`*${words}*`])];
}
function about(change) {
    const tools = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .furtherTools */ .ug)(change);
    const witness = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .witnessOf */ .XH)(change);
    return [
        ...(tools.length > 0
            ? [
                (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(tools.map((tool) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(tool, _agents_table_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt))), NAMED),
            ]
            : []),
        ...(witness === undefined ? [] : [`for example ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(witness))}`]),
    ];
}
function places(report, change) {
    const { at } = change;
    const wasAt = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .formerPlace */ .JZ)(change);
    const links = [
        ...(at === undefined || at.file === '' ? [] : [(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(report, at)]),
        ...(wasAt === undefined ? [] : [`was ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .basePlaceLink */ .p9)(report, wasAt)}`]),
    ];
    return links.length > 0 ? [links.join(', ')] : [];
}


/***/ }),

/***/ 7483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ coveragePart),
/* harmony export */   he: () => (/* binding */ mappingStub)
/* harmony export */ });
/* unused harmony export hasGaps */
/* harmony import */ var _evaluation_fixes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7539);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);
/* harmony import */ var _model_placeholder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9286);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9154);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9650);
/* harmony import */ var _finding_items_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6613);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3617);








const COVERAGES = ['coverage of an agent', 'coverages of agents'];
const NAMED = 20;
function coveragePart(report, rank, which) {
    const agents = (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md)(report.agents).filter((agent) => agent.evaluation && (which === 'all' || hasGaps(agent)));
    return {
        kind: 'items',
        rank,
        open: which === 'all' ? '### Coverage\n\n' : '### Bounded actions that nothing maps\n\n',
        items: agents.map((agent) => itemOf(report, agent)),
        close: '\n',
        noun: COVERAGES,
    };
}
function hasGaps({ evaluation }) {
    return (evaluation !== undefined &&
        evaluation.coverage.percent !== null &&
        evaluation.coverage.unmapped.length > 0);
}
function itemOf(report, agent) {
    const { coverage } = agent.evaluation;
    const who = `- **${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(agent.agent.name, _agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LENGTH */ .xt))}**: ${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .coverageText */ ._)(agent)}`;
    const name = (action) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(action.value, _agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LENGTH */ .xt));
    const linked = (action) => `${name(action)} (${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .locate */ .x5)(action.place))})`;
    if (!hasGaps(agent)) {
        return {
            weight: 1,
            forms: [
                () => `${who}${coverage.mapped.length > 0 ? ` — ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .someOf */ .yU)(coverage.mapped.map(name), NAMED)}` : ''}\n`,
            ],
        };
    }
    const short = () => `${who} — nothing maps ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .someOf */ .yU)(coverage.unmapped.map(name), NAMED)}\n`;
    const long = () => `${who} — nothing maps ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_7__/* .someOf */ .yU)(coverage.unmapped.map(linked), NAMED)}\n`;
    return { weight: 1, forms: [short, long, () => long() + stubs(agent)] };
}
function stubs({ agent, evaluation }) {
    const { policy } = agent;
    if (policy === undefined || evaluation === undefined)
        return '';
    const { syntax, file } = policy.place.document;
    const lines = evaluation.coverage.unmapped
        .slice(0, NAMED)
        .map((action) => mappingStub(action.value, policy));
    const title = `Lines to paste: add under ${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(file, _agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LENGTH */ .xt)}; name the tools that perform each action`;
    return (0,_finding_items_js__WEBPACK_IMPORTED_MODULE_6__/* .indent */ .pZ)(`<details><summary>${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)(title)}</summary>\n\n${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .fenced */ .OF)(lines.join(syntax === 'json' ? ',\n' : '\n'), syntax)}\n\n</details>\n`);
}
function mappingStub(action, policy) {
    const key = policy.unified ? 'required_actions' : 'card_actions';
    const shown = (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(action, _agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LENGTH */ .xt);
    if (policy.place.document.syntax === 'json')
        return `${JSON.stringify(shown)}: { "tools": ["${_model_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_STUB */ .c3}"], "${key}": [${JSON.stringify(shown)}] }`;
    return `${(0,_evaluation_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(shown)}:\n  tools: [${_model_placeholder_js__WEBPACK_IMPORTED_MODULE_2__/* .TOOL_STUB */ .c3}]\n  ${key}: [${(0,_evaluation_fixes_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlText */ .pS)(shown)}]`;
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ floorParts),
/* harmony export */   d: () => (/* binding */ renderEffectiveMarkdown)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _floors_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _writing_budget_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1434);
/* harmony import */ var _writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9882);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9154);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9650);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4530);








const PARTS = ['effective part', 'effective parts'];
const ASKED = ['request that is not met', 'requests that are not met'];
const HEAD = ['What', 'Holds', 'Who says so'];
const WORDS_LENGTH = 400;
const SOURCES = 5;
const MARKDOWN_LIMIT = 4_000_000;
function floorParts(report, rank) {
    return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md)(report.agents).flatMap(({ agent }) => {
        if ((agent.floors ?? []).length === 0)
            return [];
        const open = `<details><summary>What holds for ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(agent.name, _agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LENGTH */ .xt))}, and who says so</summary>\n\n${head()}`;
        const items = (0,_floors_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveParts */ .G)(agent).map((part) => itemOf(report, part, (0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionTitle */ .Gf)(part.section)));
        return [{ kind: 'items', rank, open, items, close: '\n</details>\n\n', noun: PARTS }];
    });
}
function renderEffectiveMarkdown(agent, findings = agent.findings, linked = { staleFiles: new Set() }) {
    const tables = [...(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bySection */ .Z5)((0,_floors_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveParts */ .G)(agent))].map(([section, parts]) => {
        const items = parts.map((part) => itemOf(linked, part));
        return {
            kind: 'items',
            rank: 1,
            open: `### ${(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionTitle */ .Gf)(section)}\n\n${head()}`,
            items,
            close: '\n',
            noun: PARTS,
        };
    });
    const title = {
        kind: 'fixed',
        text: `## What holds for ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(agent.name, _agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LENGTH */ .xt))}, and who says so\n\n${(0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .filesWords */ .Lb)(agent)))}.\n\n`,
    };
    return (0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .assemble */ .fT)([title, { kind: 'omissions' }, ...tables, notGivenPart(linked, findings)], {
        limit: MARKDOWN_LIMIT,
        measure: _writing_budget_js__WEBPACK_IMPORTED_MODULE_7__/* .codePoints */ .BH,
        omitted: (what) => (what === '' ? '' : `> Not shown here for lack of room: ${what}.\n\n`),
    }).trimEnd();
}
function notGivenPart(linked, findings) {
    const items = (0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .notGiven */ .rg)(findings).map(({ message, location, related }) => {
        const places = [location, ...related.slice(0, SOURCES).map((one) => one.location)].map((one) => (0,_writing_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(linked, one));
        return {
            weight: 1,
            forms: [() => `- ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(message, WORDS_LENGTH))} (${places.join(', ')})\n`],
        };
    });
    return {
        kind: 'items',
        rank: 1,
        open: '### Asked for and not given\n\n',
        items,
        close: '\n',
        noun: ASKED,
    };
}
function head() {
    return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(HEAD) + (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(HEAD.map(() => '---'));
}
function itemOf(report, part, section) {
    const form = (words) => {
        const { place, sources } = part;
        const giver = (0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .giverWords */ .Ps)(part);
        const who = `${(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfFloor */ .mL)(part) ? `**${giver}**` : giver}${place ? ` ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(place))}` : ''}`;
        const further = sources.slice(0, SOURCES).map((source) => {
            const says = source.words === undefined ? '' : `: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(source.words, words))}`;
            return `${(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .giverWords */ .Ps)({ section: part.section, scope: source.scope })} ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source.place))}${says}`;
        });
        const more = sources.length > SOURCES ? [`and ${sources.length - SOURCES} more`] : [];
        const subject = (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(part.subject, _agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LENGTH */ .xt));
        return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([
            section === undefined ? subject : `${section}: ${subject}`,
            (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(part.words, words)),
            [who, ...further, ...more].join('<br>'),
        ]);
    };
    return { weight: 1, forms: [() => form(_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .NAME_LENGTH */ .xt), () => form(WORDS_LENGTH)] };
}


/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ET: () => (/* binding */ findingParts),
/* harmony export */   pZ: () => (/* binding */ indent)
/* harmony export */ });
/* unused harmony export iconOf */
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
/* harmony import */ var _writing_budget_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1434);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9154);
/* harmony import */ var _writing_nouns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7890);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9650);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3617);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4530);










const SHORT_MESSAGE = 300;
const FULL_MESSAGE = 2_000;
const FINDINGS = ['finding that was there before', 'findings that were there before'];
const FIX_LENGTH = 4_000;
const NAMED = 8;
function findingParts(report, rank, openness) {
    const findings = [...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .besidesWidening */ .dw)(report)].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupFindings */ .kG)(findings.filter((finding) => !(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isAside */ .Zl)(finding, report)));
    const of = (severity) => groups.filter((group) => group.first.severity === severity);
    return [
        ...severityParts(report, of('error'), 'Problems', _writing_nouns_js__WEBPACK_IMPORTED_MODULE_7__/* .PROBLEMS */ .D3, rank, openness),
        ...severityParts(report, of('warning'), 'Warnings', _writing_nouns_js__WEBPACK_IMPORTED_MODULE_7__/* .WARNINGS */ .e8, rank, openness),
        ...severityParts(report, of('note'), 'Notes', _writing_nouns_js__WEBPACK_IMPORTED_MODULE_7__/* .NOTES */ .Y6, rank, { perRule: 0, perSeverity: 0 }),
        ...therePart(report, (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .groupFindings */ .kG)(findings.filter((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isAside */ .Zl)(finding, report))), (0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .thereWords */ .M4)(report)), rank),
    ];
}
function therePart(report, groups, title, rank) {
    if (groups.length === 0)
        return [];
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const open = `<details><summary>${title} (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_8__/* .digits */ .v)(total)})</summary>\n\n`;
    return [
        {
            kind: 'items',
            rank,
            open,
            items: groups.map((group) => itemOf(report, group)),
            close: '\n</details>\n\n',
            noun: FINDINGS,
        },
    ];
}
function severityParts(report, groups, title, noun, rank, openness) {
    if (groups.length === 0)
        return [];
    const { open, folded } = split(groups, openness);
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const heading = open.length > 0 ? `### ${title} (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_8__/* .digits */ .v)(total)})\n\n` : '';
    const summary = open.length > 0 ? `More ${noun[1]}` : (0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(total, noun);
    const part = (list, before, after) => list.length === 0
        ? []
        : [
            {
                kind: 'items',
                rank,
                open: before,
                items: list.map((group) => itemOf(report, group)),
                close: after,
                noun,
            },
        ];
    return [
        ...part(open, heading, '\n'),
        ...part(folded, `<details><summary>${summary}</summary>\n\n`, '\n</details>\n\n'),
    ];
}
function split(groups, { perRule, perSeverity }) {
    const seen = new Map();
    const open = [];
    const folded = [];
    for (const group of groups) {
        const kind = `${group.first.rule}\n${group.first.agent ?? ''}`;
        const before = seen.get(kind) ?? 0;
        seen.set(kind, before + 1);
        if (before < perRule && open.length < perSeverity)
            open.push(group);
        else
            folded.push(group);
    }
    return { open, folded };
}
function iconOf(finding) {
    if (finding.blocking)
        return '⛔';
    return { error: '❌', warning: '⚠️', note: 'ℹ️' }[finding.severity];
}
function itemOf(report, group) {
    const { fix } = group.first;
    const full = () => fullForm(report, group);
    return {
        weight: group.count,
        forms: [() => shortForm(report, group), full, ...(fix ? [() => full() + fold(fix)] : [])],
    };
}
function shortForm(report, group) {
    return `- ${message(group, SHORT_MESSAGE)} — ${[...where(report, group), (0,_writing_links_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(report, group.first.rule)].join(' · ')}\n`;
}
function fullForm(report, group) {
    const { first, others, tools, count } = group;
    const lines = [
        message(group, FULL_MESSAGE),
        ...others.slice(0, NAMED).map((other) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(other, SHORT_MESSAGE)))),
        ...(others.length > NAMED ? [`… and ${others.length - NAMED} more`] : []),
        ...(count > 1 && tools.length > 1
            ? [
                `Tools: ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(tools.map((tool) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(tool, _agents_table_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt))), NAMED)}`,
            ]
            : []),
        ...(first.help === undefined
            ? []
            : [`**What to do:** ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first.help, FULL_MESSAGE))}`]),
        [
            ...where(report, group),
            (0,_writing_links_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(report, first.rule),
            ...agents(group),
            ...related(report, group),
        ].join(' · '),
    ];
    return `- ${lines.join('\\\n  ')}\n`;
}
function where(report, { first }) {
    return first.location.file === '' ? [] : [(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(report, first.location)];
}
function message({ first, count }, most) {
    return `${iconOf(first)} ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_headline_js__WEBPACK_IMPORTED_MODULE_6__/* .capital */ .N)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first.message, most)))}${count > 1 ? ` **(${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_8__/* .digits */ .v)(count)} times)**` : ''}`;
}
function agents(group) {
    return group.agents.length === 0
        ? []
        : [
            (0,_groups_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(group.agents.map((name) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, _agents_table_js__WEBPACK_IMPORTED_MODULE_4__/* .NAME_LENGTH */ .xt))), NAMED),
        ];
}
function related(report, group) {
    return group.related
        .slice(0, NAMED)
        .map((other) => `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(other.message, SHORT_MESSAGE))}: ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(report, other.location)}`);
}
function fold(fix) {
    if (fix.lines.length > FIX_LENGTH)
        return '';
    return indent(`<details><summary>Lines to paste: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(fix.title, SHORT_MESSAGE))}</summary>\n\n${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(fix.lines, fix.language)}\n\n</details>\n`);
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ newFirst),
/* harmony export */   kG: () => (/* binding */ groupFindings),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);



function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { file, range, repository } = finding.location;
        const where = range ? `${range.start.offset}-${range.end.offset}` : finding.message;
        const key = [
            finding.rule,
            finding.severity,
            String((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreExisting */ .HE)(finding)),
            where,
            repository ?? '',
            file,
        ].join('\n');
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()].map(groupOf);
}
function newFirst(findings) {
    const rank = (finding) => (finding.blocking ? 0 : 1 + _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .SEVERITIES */ .oC.indexOf(finding.severity)) * 2 +
        Number((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreExisting */ .HE)(finding));
    return [...findings].sort((a, b) => rank(a) - rank(b));
}
function groupOf(findings) {
    const [first] = findings;
    const byTool = findings.every((finding) => finding.tool !== undefined);
    const tools = distinct(findings.flatMap((finding) => finding.tool ?? []));
    return {
        first,
        count: findings.length,
        tools,
        agents: distinct(findings.flatMap((finding) => finding.agent ?? [])),
        others: byTool
            ? []
            : distinct(findings.map((finding) => finding.message)).filter((message) => message !== first.message),
        related: first.related,
    };
}
function distinct(list) {
    return [...new Set(list)];
}
function someOf(list, most, between = ', ') {
    const shown = list.slice(0, most).join(between);
    return list.length > most
        ? `${shown}${between === ', ' ? '' : between.trimEnd()} and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(list.length - most)} more`
        : shown;
}


/***/ }),

/***/ 4530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ capital),
  g: () => (/* binding */ headlineOf)
});

// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var evaluation_coverage = __webpack_require__(5056);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/history-words.js
var history_words = __webpack_require__(271);
// EXTERNAL MODULE: ./build/src/report/writing/nouns.js
var nouns = __webpack_require__(7890);
;// CONCATENATED MODULE: ./build/src/report/writing/checked-words.js






const NAME_LENGTH = 100;
function judgedWords(report) {
    const [first] = report.agents;
    const isWrong = report.findings.some(({ severity }) => severity !== 'note');
    if (first === undefined)
        return isWrong ? 'nothing new is wrong' : 'nothing is wrong';
    const alone = report.agents.length === 1;
    const whose = alone
        ? JSON.stringify((0,writing_escape/* cut */.Jj)(first.agent.name, NAME_LENGTH))
        : (0,budget/* counted */.hS)(report.agents.length, nouns/* AGENTS */.jw);
    const lowest = (0,report_report/* lowestCoverage */.vR)(report);
    const coverage = lowest === null ? '' : `; ${alone ? '' : 'lowest '}coverage ${(0,evaluation_coverage/* showPercent */.X)(lowest)}`;
    const tools = report.agents.reduce((sum, { evaluation }) => sum + (evaluation?.governed ? evaluation.decisions.length : 0), 0);
    const past = tracesWords(report);
    if (tools === 0)
        return `${isWrong ? 'nothing new is wrong with the files of' : 'the files of'} ${whose}${isWrong ? '' : ' are in order'}${past}${coverage}`;
    const refused = report.agents.reduce((sum, { evaluation }) => sum + refusedTools(evaluation), 0);
    if (refused > 0)
        return `${tools - refused} of ${(0,budget/* counted */.hS)(tools, nouns/* TOOLS */.It)} of ${whose} may be used${past}${coverage}`;
    return `${tools === 1 ? 'the one tool' : `all ${(0,budget/* counted */.hS)(tools, nouns/* TOOLS */.It)}`} of ${whose} may be used${past}${coverage}`;
}
function refusedTools(evaluation) {
    if (!evaluation?.governed)
        return 0;
    const { violations, decisions } = evaluation;
    return violations.some(({ decision }) => decision === undefined)
        ? decisions.length
        : new Set(violations.map(({ decision }) => decision)).size;
}
function tracesWords({ agents }) {
    const past = agents.flatMap(({ history }) => (history?.history.governed ? history.response : []));
    const traces = past.reduce((sum, one) => sum + one.traces_evaluated, 0);
    const failing = past.reduce((sum, one) => sum + one.summary.fail, 0);
    if (traces === 0)
        return '';
    if (failing > 0)
        return `; ${traces - failing} of ${(0,budget/* counted */.hS)(traces, history_words/* TRACES */.Fr)} would pass`;
    return `; ${traces === 1 ? 'the one trace would' : `all ${(0,budget/* counted */.hS)(traces, history_words/* TRACES */.Fr)} would`} pass`;
}

// EXTERNAL MODULE: ./build/src/report/writing/permission-words.js
var permission_words = __webpack_require__(9592);
// EXTERNAL MODULE: ./build/src/report/sections/groups.js
var groups = __webpack_require__(3617);
;// CONCATENATED MODULE: ./build/src/report/sections/caveats.js





const caveats_NAME_LENGTH = 100;
const NAMED_AGENTS = 3;
function thereBefore(report) {
    const old = (0,report_report/* besidesWidening */.dw)(report).filter((finding) => (0,report_report/* isPreExisting */.HE)(finding) && finding.severity !== 'note');
    if (old.length === 0)
        return [];
    const words = [
        ...((0,report_report/* countOf */.pq)(old, 'error') > 0 ? [(0,budget/* counted */.hS)((0,report_report/* countOf */.pq)(old, 'error'), nouns/* PROBLEMS */.D3)] : []),
        ...((0,report_report/* countOf */.pq)(old, 'warning') > 0 ? [(0,budget/* counted */.hS)((0,report_report/* countOf */.pq)(old, 'warning'), nouns/* WARNINGS */.e8)] : []),
    ].join(' and ');
    const verb = old.length === 1 ? 'was' : 'were';
    return [
        `${words} ${verb} ${(0,report_report/* thereWords */.M4)(report)}${old.every((finding) => (0,report_report/* isAside */.Zl)(finding, report)) ? `, and ${old.length === 1 ? 'does' : 'do'} not count` : ''}`,
    ];
}
function besides(report) {
    const others = (0,report_report/* besidesWidening */.dw)(report).filter((finding) => finding.severity === 'error' && !finding.blocking).length;
    return others === 0 ? [] : [`what could be judged has ${(0,budget/* counted */.hS)(others, nouns/* PROBLEMS */.D3)}`];
}
function relaxed(report) {
    return report.relaxed === undefined ? [] : [report.relaxed];
}
function notJudged({ agents, findings }, told) {
    const readable = agents.filter((agent) => agent.verdict !== 'error');
    const ungoverned = readable.filter((agent) => agent.evaluation && !agent.evaluation.governed);
    const listless = readable.filter((agent) => agent.evaluation?.governed && agent.agent.tools === undefined && agent.history === undefined);
    const unfetched = new Set(findings.flatMap(({ rule, agent }) => (rule === 'history-not-evaluated' ? [agent] : [])));
    return [
        ...(unfetched.size > 0 ? [historyMissing(unfetched.size, agents)] : []),
        ...(saysNoTools(told, listless) ? [] : listlessWords(listless, agents)),
        ...because(ungoverned, agents, 'no policy governs', 'files were judged'),
    ];
}
function historyMissing(count, agents) {
    const whose = agents.length === 1 ? '' : ` of ${(0,budget/* counted */.hS)(count, nouns/* AGENTS */.jw)}`;
    return `the history${whose} was not judged, because there is no key to fetch it with`;
}
function saysNoTools(told, [only, ...others]) {
    return ((told?.rule === 'no-tools' || told?.rule === 'tools-removed') &&
        others.length === 0 &&
        told.agent === only?.agent.name);
}
function listlessWords(some, all) {
    if (some.length === 0)
        return [];
    if (some.length === all.length)
        return ['no tool list is known, so no tool was checked'];
    const names = (0,groups/* someOf */.yU)(some.map((one) => JSON.stringify((0,writing_escape/* cut */.Jj)(one.agent.name, caveats_NAME_LENGTH))), NAMED_AGENTS);
    return [
        `no tool list is known for ${names}, so no tool of ${some.length === 1 ? 'that agent' : 'those agents'} was checked`,
    ];
}
function because(some, all, reason, instead) {
    if (some.length === 0)
        return [];
    const names = (0,groups/* someOf */.yU)(some.map((one) => JSON.stringify((0,writing_escape/* cut */.Jj)(one.agent.name, caveats_NAME_LENGTH))), NAMED_AGENTS);
    return [`${reason} ${names}, so only ${some.length === all.length ? '' : 'their '}${instead}`];
}

;// CONCATENATED MODULE: ./build/src/report/sections/headline.js








const MAX_WEAKENINGS = 5;
const MESSAGE_LENGTH = 400;
const headline_NAME_LENGTH = 100;
function headlineOf(report) {
    const headline = ofVerdict(report);
    const { configurationChange: change } = report;
    if (!change)
        return headline;
    const title = `${headline.title}; ${configurationTitle(change)}`;
    return {
        ...headline,
        title,
        caveats: [...headline.caveats, ...configurationDetail(change, report)],
    };
}
function configurationTitle({ weakens, later, verdictThen }) {
    if (verdictThen !== undefined)
        return `its configuration takes effect ${later}, and the verdict will then be ${verdictThen}`;
    return weakens.length === 1
        ? `it weakens the configuration, which ${weakens[0]} ${later}`
        : `it weakens the configuration in ${weakens.length} ways`;
}
function configurationDetail({ weakens, later, verdictThen, reasonThen }, { settings, findings }) {
    if (verdictThen !== undefined) {
        const given = settings.event === LOCAL ? 'the options of this command' : 'the inputs of the workflow';
        const isKnown = reasonThen === undefined || findings.some((finding) => isSameWords(finding, reasonThen));
        return [
            `until then only the defaults and ${given} apply, because the base has no configuration`,
            ...(isKnown
                ? []
                : [
                    `the verdict will then be ${verdictThen}, because ${ofAgent(reasonThen)}${(0,writing_escape/* cut */.Jj)(reasonThen.message, MESSAGE_LENGTH)}`,
                ]),
        ];
    }
    if (weakens.length < 2)
        return [];
    const shown = weakens.slice(0, MAX_WEAKENINGS).join('; ');
    const more = weakens.length > MAX_WEAKENINGS ? `; and ${weakens.length - MAX_WEAKENINGS} more` : '';
    return [`${later} the configuration ${shown}${more}`];
}
function isSameWords(one, other) {
    return one.rule === other.rule && one.agent === other.agent && one.message === other.message;
}
function ofAgent({ agent, message }) {
    const name = agent === undefined ? '' : JSON.stringify((0,writing_escape/* cut */.Jj)(agent, headline_NAME_LENGTH));
    return name === '' || message.includes(name) ? '' : `of ${name}: `;
}
function ofVerdict(report) {
    if (report.nothingToCheck) {
        return {
            tone: report.verdict,
            title: 'nothing to check',
            ...said('no card, policy, tool list or configuration changed'),
            caveats: relaxed(report),
        };
    }
    const others = worstToTell(report);
    const worst = others[0] ?? report.findings.find((finding) => finding.severity !== 'note');
    const power = powerOfReport(report, worst);
    const tell = (count, word) => describe(others[0], count, word);
    const about = worst ? { worst, ...(worst.help !== undefined && { todo: worst.help }) } : {};
    const caveats = [...relaxed(report), ...thereBefore(report), ...notJudged(report, others[0])];
    switch (report.verdict) {
        case 'error':
            return {
                tone: toneOf(report),
                title: `${couldNotJudge(report)}${power?.widens ? `; this change ${power.title}` : ''}`,
                ...said(tell(others.filter((finding) => finding.blocking).length, 'the first reason'), power?.widens ? power.sentence : ''),
                caveats: [...relaxed(report), ...besides(report), ...notJudged(report, others[0])],
                ...about,
            };
        case 'fail': {
            const count = (0,report_report/* countOf */.pq)(others, 'error');
            const alone = power?.widens === true && count === 0 && report.findings.some(report_report/* isWidening */.uy);
            return {
                tone: toneOf(report),
                title: alone
                    ? blockedAlone(report, power.title)
                    : withPower(blocking(report, count, nouns/* PROBLEMS */.D3), power),
                ...(alone
                    ? said(power.detail, describe(others[0], (0,report_report/* countOf */.pq)(others, 'warning'), 'the first warning'))
                    : said(tell(count, 'the worst'), power?.sentence)),
                caveats,
                ...about,
            };
        }
        case 'warn': {
            const count = (0,report_report/* countOf */.pq)(others, 'warning');
            if (!power?.widens)
                return {
                    tone: toneOf(report),
                    title: withPower(warned(report, count), power),
                    ...said(tell(count, 'the first'), power?.sentence),
                    caveats,
                    ...about,
                };
            return {
                tone: toneOf(report),
                title: givingPower(report, power.title, count),
                ...said(power.detail, tell(count, 'the first warning')),
                caveats,
                ...about,
            };
        }
        case 'pass':
            return {
                tone: 'pass',
                title: power === undefined
                    ? 'passed'
                    : `passed, ${power.changes ? 'and this change ' : ''}${power.title}`,
                ...said(power?.detail, judgedWords(report)),
                caveats,
            };
        default:
            return report.verdict;
    }
}
function said(...words) {
    const [detail = '', ...more] = words.flatMap((word) => word === undefined || word === '' ? [] : [word]);
    return { detail, more };
}
function worstToTell(report) {
    const counting = (0,report_report/* besidesWidening */.dw)(report).filter((finding) => finding.severity !== 'note' && counts(report, finding));
    return (0,groups/* newFirst */.$h)(counting);
}
function counts({ settings }, finding) {
    return (finding.blocking === true ||
        !(finding.inBaseline || (settings.onlyNew === true && (0,report_report/* isPreExisting */.HE)(finding))));
}
function powerOfReport(report, worst) {
    const { comparison } = report;
    if (comparison === undefined || !(0,report_report/* isCompared */.uQ)(report))
        return undefined;
    const label = (0,permission_words/* letThroughWords */.WA)(comparison);
    const detail = tellsRemoval(comparison, worst) ? '' : (0,permission_words/* powerDetail */.N1)(comparison);
    const verb = comparison.power === 'widens' ? 'it gives ' : 'it takes away ';
    return {
        widens: comparison.power === 'widens',
        changes: comparison.power !== 'neutral',
        title: `${(0,permission_words/* powerTitle */.Y1)(comparison)}${label === '' ? '' : `, ${label}`}`,
        detail,
        sentence: detail === '' || !/^\d[\d,]* things: /.test(detail) ? detail : `${verb}${detail}`,
    };
}
function tellsRemoval({ agents }, worst) {
    const [only, ...others] = agents.flatMap(({ changes }) => changes.filter(({ direction }) => direction !== 'neutral'));
    if (others.length > 0)
        return false;
    if (worst?.rule === 'tools-removed')
        return only?.kind === 'tools-removed';
    return (worst?.rule === 'card-removed' &&
        (only?.kind === 'card-removed' || only?.kind === 'agent-removed'));
}
function withPower(title, power) {
    if (power === undefined)
        return title;
    if (!power.changes)
        return `${title}${title.endsWith('this change') ? '; ' : ', '}${power.title}`;
    return title.endsWith(' this change')
        ? `${title}, which ${power.title}`
        : `${title}; this change ${power.title}`;
}
function blockedAlone(report, power) {
    return report.conclusion === 'failure'
        ? `blocked, because this change ${power}`
        : `this change ${power}, but nothing is blocked`;
}
function givingPower(report, power, others) {
    if (report.conclusion === 'failure')
        return others === 0
            ? `blocked, because this change ${power}`
            : `${blocking(report, others, nouns/* WARNINGS */.e8)}, which ${power}`;
    return `this change ${power}${others === 0 ? '' : `; ${(0,budget/* counted */.hS)(others, nouns/* WARNINGS */.e8)} besides`}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function toneOf(report) {
    if (report.conclusion === 'failure')
        return report.verdict === 'warn' ? 'fail' : report.verdict;
    return report.verdict === 'pass' ? 'pass' : 'warn';
}
const LOCAL = 'local';
const CHANGE_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'merge_group',
]);
function ofChange(report) {
    const { event, scope } = report.settings;
    return event !== LOCAL && (scope === 'changed' || CHANGE_EVENTS.has(event));
}
function couldNotJudge(report) {
    const what = ofChange(report)
        ? 'this change could not be judged'
        : 'not everything could be judged';
    if (report.settings.event === LOCAL)
        return what;
    return report.conclusion === 'failure'
        ? `${what}, which counts as a failure`
        : `${what}, but nothing is blocked`;
}
function blocking(report, count, noun) {
    if (count === 0)
        return report.conclusion === 'failure' ? 'failed' : 'would fail, but nothing is blocked';
    if (report.conclusion === 'success')
        return `${(0,budget/* counted */.hS)(count, noun)}, but nothing is blocked`;
    if (!ofChange(report))
        return `${(0,budget/* counted */.hS)(count, noun)} found`;
    return `${(0,budget/* counted */.hS)(count, noun)} ${count === 1 ? 'blocks' : 'block'} this change`;
}
function warned(report, count) {
    if (report.conclusion === 'failure')
        return blocking(report, count, nouns/* WARNINGS */.e8);
    return count === 0 ? 'passed with warnings' : `passed with ${(0,budget/* counted */.hS)(count, nouns/* WARNINGS */.e8)}`;
}
function describe(worst, count, word) {
    if (worst === undefined)
        return '';
    const message = (0,writing_escape/* cut */.Jj)(worst.message, MESSAGE_LENGTH);
    return count > 1 ? `${word}: ${message}` : message;
}


/***/ }),

/***/ 6684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ modeSentence),
/* harmony export */   Zd: () => (/* binding */ runTimeEffects)
/* harmony export */ });
/* unused harmony export modeEffect */
function modeEffect(mode) {
    switch (mode) {
        case 'off':
            return 'not evaluated';
        case 'observe':
            return 'would be recorded';
        case 'warn':
            return 'would be logged';
        case 'nudge':
            return 'would be allowed, and the agent told';
        case 'enforce':
            return 'would be blocked';
        default:
            return mode;
    }
}
function modeSentence(evaluation) {
    const mode = evaluation.defaults?.mode;
    if (mode === undefined)
        return 'No policy governs this agent.';
    const effect = mode === 'off' ? 'nothing is evaluated' : `a violation ${modeEffect(mode)}`;
    return `The enforcement mode is ${mode}: at run time ${effect}. The verdict here does not depend on it.`;
}
function runTimeEffects(evaluation) {
    const mode = evaluation.defaults?.mode;
    if (mode === undefined)
        return new Map();
    if (mode === 'off')
        return new Map(evaluation.decisions.map((decision) => [decision, `${mode}: ${modeEffect(mode)}`]));
    const effects = new Map();
    for (const warning of evaluation.warnings) {
        if (warning.decision === undefined)
            continue;
        const approval = warning.type === 'escalation' && warning.trigger.action === 'escalate' && mode === 'enforce';
        if (approval || !effects.has(warning.decision))
            effects.set(warning.decision, approval ? 'enforce: would need approval' : `${mode}: would be logged`);
    }
    for (const violation of evaluation.violations)
        if (violation.decision)
            effects.set(violation.decision, `${mode}: ${modeEffect(mode)}`);
    return effects;
}


/***/ }),

/***/ 8839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ri: () => (/* binding */ byDefault),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   tf: () => (/* binding */ toolParts),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* unused harmony export byOutcome */
/* harmony import */ var _evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2721);
/* harmony import */ var _writing_budget_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1434);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _writing_nouns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7890);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9650);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3617);
/* harmony import */ var _run_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6684);








const OUTCOMES = [
    'forbidden',
    'exceeded',
    'escalated',
    'unmapped',
    'mapped',
    'ungoverned',
];
const OUTCOME_WORDS = {
    forbidden: 'forbidden',
    exceeded: 'beyond the card',
    escalated: 'escalated',
    unmapped: 'not mapped',
    mapped: 'mapped',
    ungoverned: 'not judged',
};
function outcomeWords(outcome) {
    return OUTCOME_WORDS[outcome];
}
const NAMED = 3;
function toolParts(report, rank, most) {
    return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .md)(report.agents).flatMap((agent) => {
        const { evaluation } = agent;
        if (!evaluation?.governed || evaluation.decisions.length === 0)
            return [];
        const effects = (0,_run_time_js__WEBPACK_IMPORTED_MODULE_5__/* .runTimeEffects */ .Zd)(evaluation);
        const tools = (0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(evaluation.decisions.length, _writing_nouns_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It);
        const part = {
            kind: 'items',
            rank,
            open: `<details><summary>What decided about the ${tools} of ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent.name, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt))}</summary>\n\n${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_run_time_js__WEBPACK_IMPORTED_MODULE_5__/* .modeSentence */ .DO)(evaluation))}\n\n${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(HEAD)}${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(HEAD.map(() => '---'))}`,
            items: byOutcome(evaluation.decisions).map((decision) => toolRow(report, decision, evaluation, effects)),
            close: '\n</details>\n\n',
            noun: _writing_nouns_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It,
            ...(most !== undefined && { most }),
        };
        return [part];
    });
}
const HEAD = ['Tool', 'Outcome', 'Decided by', 'At run time'];
function byOutcome(decisions) {
    return [...decisions].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}
function toolRow(report, decision, evaluation, effects) {
    const form = (withOthers) => () => {
        const { outcome, decided_by, also_matched } = (0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(decision, evaluation.defaults);
        const decided = decided_by ? by(report, decided_by) : byDefault(decision, evaluation.defaults);
        const others = also_matched.map((other) => by(report, other));
        const also = withOthers && others.length > 0 ? `<br>also ${(0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(others, NAMED)}` : '';
        return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([
            (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(decision.tool.canonical, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt)),
            OUTCOME_WORDS[outcome],
            decided + also,
            effects.get(decision) ?? 'allowed',
        ]);
    };
    return { weight: 1, forms: [form(false), form(true)] };
}
function by(report, decider) {
    return `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(decider.name, _agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .NAME_LENGTH */ .xt))} ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .lineLink */ .lz)(report, decider)}`;
}
function byDefault(decision, defaults) {
    return decision.outcome === 'unmapped' && defaults
        ? `the built-in default: ${defaults.unmappedAction}`
        : 'nothing';
}


/***/ }),

/***/ 6163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XS: () => (/* binding */ placeToJson),
/* harmony export */   Yn: () => (/* binding */ comparedNames),
/* harmony export */   b5: () => (/* binding */ changesToJson)
/* harmony export */ });
function changesToJson({ power, agents, letThrough }) {
    return {
        power,
        changes: agents.flatMap((agent) => agent.changes.map(changeToJson)),
        coverage: {
            before: lowest(agents.map(({ coverage }) => coverage.before)),
            after: lowest(agents.map(({ coverage }) => coverage.after)),
        },
        agents: agents.map((one) => ({
            agent: one.agent,
            status: one.status,
            formerly: one.formerly ?? null,
            also_formerly: one.alsoFormerly ?? [],
            power: one.power,
            coverage: { before: one.coverage.before, after: one.coverage.after },
        })),
        let_through: letThrough ?? null,
    };
}
function comparedNames({ status, agent, formerly, alsoFormerly = [], }) {
    return status === 'added' ? [] : [...new Set([formerly ?? agent, ...alsoFormerly])];
}
function lowest(percents) {
    const known = percents.filter((percent) => percent !== null);
    return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}
function changeToJson(change) {
    return {
        agent: change.agent,
        direction: change.direction,
        kind: change.kind,
        subject: change.subject,
        before: change.before,
        after: change.after,
        sentence: change.sentence,
        tools: change.tools,
        example: change.example ?? null,
        ...placeToJson(change.at),
        was: change.wasAt ? placeToJson(change.wasAt) : null,
        compared_with: change.comparedWith ?? null,
        undecided: change.undecided ?? false,
        no_effect: change.noEffect ?? false,
    };
}
function placeToJson(location) {
    const { file = '', range, repository } = location ?? {};
    return {
        file: file === '' ? null : file,
        line: range?.start.line ?? null,
        column: range?.start.column ?? null,
        ...(repository !== undefined && { repository }),
    };
}


/***/ }),

/***/ 1194:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fj: () => (/* binding */ renderChangesMarkdown),
/* harmony export */   Tb: () => (/* binding */ changesText),
/* harmony export */   r$: () => (/* binding */ renderChangesText)
/* harmony export */ });
/* unused harmony export changeText */
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
/* harmony import */ var _sections_changes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(968);
/* harmony import */ var _sections_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3617);
/* harmony import */ var _sections_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4530);
/* harmony import */ var _writing_budget_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1434);
/* harmony import */ var _writing_colour_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9843);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9154);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9592);









const SENTENCE_LENGTH = 2_000;
const NAME_LENGTH = 80;
const NAMED = 10;
const MARKDOWN_LIMIT = 4_000_000;
function renderChangesText(comparison, options) {
    const paint = (0,_writing_colour_js__WEBPACK_IMPORTED_MODULE_7__/* .paintOf */ .M)(options);
    return [
        paint.power(comparison.power, paint.bold((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(titleOf(comparison)))),
        '',
        ...changesText(comparison, paint),
    ]
        .join('\n')
        .trimEnd();
}
function renderChangesMarkdown(comparison, linked = { staleFiles: new Set() }) {
    const detail = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .powerDetail */ .N1)(comparison);
    const title = `**${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(titleOf(comparison))}**${detail === '' ? '' : ` — ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(detail)}`}\n\n`;
    const parts = (0,_sections_changes_js__WEBPACK_IMPORTED_MODULE_1__/* .agentParts */ .SO)(linked, comparison, { widens: 1, narrows: 2, neutral: 3 }, 'always');
    return (0,_writing_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .assemble */ .fT)([{ kind: 'fixed', text: title }, { kind: 'omissions' }, ...parts], {
        limit: MARKDOWN_LIMIT,
        measure: _writing_budget_js__WEBPACK_IMPORTED_MODULE_8__/* .codePoints */ .BH,
        omitted: (what) => (what === '' ? '' : `> Not shown here for lack of room: ${what}.\n\n`),
    }).trimEnd();
}
function titleOf(comparison) {
    const label = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .letThroughWords */ .WA)(comparison);
    const words = comparison.power === 'neutral'
        ? (0,_sections_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .capital */ .N)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .powerTitle */ .Y1)(comparison))
        : `This change ${(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .powerTitle */ .Y1)(comparison)}`;
    return `${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .ARROW */ ._v[comparison.power]} ${words}${label === '' ? '' : `, ${label}`}`;
}
function changesText(comparison, paint) {
    const concerned = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .byPower */ .PL)(comparison.agents).filter((agent) => agent.changes.length > 0);
    const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
    const names = untouched.map(({ agent }) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(agent, NAME_LENGTH))));
    return [
        ...concerned.flatMap((agent) => [
            agentTitle(agent, paint),
            ...agent.changes.flatMap((change) => changeText(change, paint)),
            '',
        ]),
        ...(names.length > 0
            ? [`${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .ARROW */ ._v.neutral} no change of power: ${(0,_sections_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(names, NAMED)}`, '']
            : []),
    ];
}
function agentTitle(agent, paint) {
    return paint.bold(`Agent ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(agent.agent, NAME_LENGTH)))}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .titleWords */ .id)(agent))}`);
}
function changeText(change, paint) {
    const { at } = change;
    const wasAt = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .formerPlace */ .JZ)(change);
    const effect = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .noEffectWords */ .I5)(change);
    const doubts = [(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .comparedWords */ .$z)(change), (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .undecidedWords */ .JX)(change)]
        .filter((words) => words !== '')
        .map((words) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(words));
    const tools = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .furtherTools */ .ug)(change).map((tool) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)(tool));
    const witness = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .witnessOf */ .XH)(change);
    const places = [
        ...(at === undefined || at.file === '' ? [] : [`in ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)(at)}`]),
        ...(wasAt === undefined ? [] : [`was ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_5__/* .placeText */ .Z9)(wasAt)}`]),
    ];
    const sentence = `${effect === '' ? '' : `${effect}: `}${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(change.sentence, SENTENCE_LENGTH))}`;
    return [
        `  ${paint.power(change.direction, _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .ARROW */ ._v[change.direction])} ${sentence}${doubts.length === 0 ? '' : ` (${doubts.join('; ')})`}`,
        ...(tools.length > 0 ? [`    tools: ${(0,_sections_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(tools, NAMED)}`] : []),
        ...(witness === undefined ? [] : [`    for example ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .plain */ .pj)((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(witness))}`]),
        ...(places.length > 0 ? [paint.dim(`    ${places.join(', ')}`)] : []),
    ];
}


/***/ }),

/***/ 6311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ effectiveAnswer),
/* harmony export */   fN: () => (/* binding */ effectiveToJson),
/* harmony export */   hV: () => (/* binding */ exemptionToJson)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _floors_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1626);
/* harmony import */ var _writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9882);
/* harmony import */ var _changes_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6163);





function effectiveToJson(agent) {
    return (0,_floors_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveParts */ .G)(agent).map((part) => ({
        section: part.section,
        subject: part.subject,
        value: part.value,
        scope: part.section === 'exemptions' ? 'configuration' : part.scope,
        ...(0,_changes_json_js__WEBPACK_IMPORTED_MODULE_3__/* .placeToJson */ .XS)(part.place && (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(part.place)),
        sources: part.sources.map(({ scope, place }) => ({ scope, ...(0,_changes_json_js__WEBPACK_IMPORTED_MODULE_3__/* .placeToJson */ .XS)((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(place)) })),
    }));
}
function effectiveAnswer(agent) {
    const { card, policy } = (0,_model_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .ownParts */ .F)(agent);
    return {
        agent: agent.name,
        card: card?.place.document.file ?? null,
        policy: policy?.place.document.file ?? null,
        floors: (agent.floors ?? []).map((floor) => ({ ...(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .floorOrigin */ .jY)(floor), file: floor.file })),
        exemptions: (agent.exemptions ?? []).map(exemptionToJson),
        parts: effectiveToJson(agent),
    };
}
function exemptionToJson(exemption) {
    return {
        section: exemption.section,
        patterns: exemption.patterns.map((pattern) => pattern.value),
        reason: exemption.reason,
        granted_by: exemption.grantedBy,
        granted_at: exemption.grantedAt,
        expires_at: exemption.expiresAt,
        ...(0,_changes_json_js__WEBPACK_IMPORTED_MODULE_3__/* .placeToJson */ .XS)((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(exemption.place)),
    };
}


/***/ }),

/***/ 1719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NM: () => (/* binding */ findingToJson),
/* harmony export */   aB: () => (/* binding */ toJson)
/* harmony export */ });
/* unused harmony export REPORT_SCHEMA */
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _changes_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6163);
/* harmony import */ var _effective_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6311);



const REPORT_SCHEMA = 'card-gate-report/2';
function toJson(report) {
    const compared = report.comparison && (0,_changes_json_js__WEBPACK_IMPORTED_MODULE_2__/* .changesToJson */ .b5)(report.comparison);
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
            compared_with: comparison ? (0,_changes_json_js__WEBPACK_IMPORTED_MODULE_2__/* .comparedNames */ .Yn)(comparison) : [],
            effective: (0,_effective_json_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveToJson */ .fN)(agent),
            exemptions: (agent.exemptions ?? []).map(_effective_json_js__WEBPACK_IMPORTED_MODULE_1__/* .exemptionToJson */ .hV),
        })),
        findings: report.findings.map(findingToJson),
        power: (0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isCompared */ .uQ)(report) ? (compared?.power ?? null) : null,
        changes: compared?.changes ?? [],
        coverage: compared?.coverage ?? null,
        let_through: compared?.let_through ?? null,
        changed_files: report.changes.map(({ file, status, previous }) => ({
            file,
            status,
            ...(previous !== undefined && { previous }),
        })),
        configuration_change: report.configurationChange
            ? {
                weakens: report.configurationChange.weakens,
                verdict_then: report.configurationChange.verdictThen ?? null,
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
function findingToJson(finding) {
    const { file, range, pointer } = finding.location;
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
        ...(0,_changes_json_js__WEBPACK_IMPORTED_MODULE_2__/* .placeToJson */ .XS)(finding.location),
        end_line: range?.end.line ?? null,
        end_column: range?.end.column ?? null,
        pointer: file === '' ? null : pointer,
        agent: finding.agent ?? null,
        tool: finding.tool ?? null,
        new: finding.isNew ?? null,
        related: finding.related.map(({ location, message }) => ({
            ...(0,_changes_json_js__WEBPACK_IMPORTED_MODULE_2__/* .placeToJson */ .XS)(location),
            message,
        })),
        ...(finding.fix && {
            fix: { title: finding.fix.title, lines: finding.fix.lines, language: finding.fix.language },
        }),
    };
}
function settingsToJson(settings) {
    return {
        id: settings.id,
        event: settings.event,
        scope: settings.scope,
        'fail-on': settings.failOn,
        'on-error': settings.onError,
        'on-no-cards': settings.onNoCards,
        'on-no-tools': settings.onNoTools,
        'min-coverage': settings.minCoverage ?? null,
        'only-new': settings.onlyNew ?? false,
        environment: settings.environment ?? null,
        config: settings.config ?? null,
        now: settings.now ?? null,
    };
}


/***/ }),

/***/ 3090:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ renderSummary)
});

// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/report/sections/allowances.js
var allowances = __webpack_require__(2726);
// EXTERNAL MODULE: ./build/src/report/sections/changes.js
var changes = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/report/sections/coverage.js
var coverage = __webpack_require__(7483);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/nouns.js
var nouns = __webpack_require__(7890);
;// CONCATENATED MODULE: ./build/src/report/sections/diagram.js




const MOST_NODES = 40;
const LABEL_LENGTH = 48;
const MOST_DIAGRAMS = 5;
const DIAGRAMS = ['diagram', 'diagrams'];
function diagramParts(report, rank) {
    const drawn = (0,agents_table/* worstFirst */.md)(report.agents).flatMap((agent) => {
        const source = diagramOf(agent);
        return source === undefined ? [] : [{ agent, source }];
    });
    return drawn.slice(0, MOST_DIAGRAMS).map(({ agent, source }) => {
        const open = `<details><summary>Diagram of ${(0,writing_escape/* inline */.mG)((0,writing_escape/* cut */.Jj)(agent.agent.name, agents_table/* NAME_LENGTH */.xt))}: which capability maps which tool${source.includes('classDef') ? '; violations have a red line' : ''}</summary>\n\n`;
        return {
            kind: 'items',
            rank,
            open,
            items: [{ weight: 1, forms: [() => `${(0,writing_escape/* fenced */.OF)(source, 'mermaid')}\n`] }],
            close: '\n</details>\n\n',
            noun: DIAGRAMS,
        };
    });
}
function diagramOf({ agent, evaluation }) {
    if (!evaluation?.governed || evaluation.decisions.length === 0)
        return undefined;
    const branches = new Map(agent.policy?.capabilities.map((capability) => [capability, []]));
    for (const decision of evaluation.decisions) {
        const branch = branches.get(decision.capability);
        if (branch)
            branch.push(decision);
        else
            branches.set(decision.capability, [decision]);
    }
    const bad = new Set(evaluation.violations.map((violation) => violation.decision));
    return draw(agent.name, branches, bad, 'named') ?? draw(agent.name, branches, bad, 'counted');
}
function draw(agent, branches, bad, tools) {
    const lines = ['flowchart LR', `  agent["${label(agent)}"]`];
    const red = [];
    let nodes = 1;
    let branch = 0;
    for (const [capability, decisions] of branches) {
        const from = `c${branch}`;
        branch += 1;
        nodes += 1;
        lines.push(`  agent ${capability ? '-->' : '-.->'} ${from}["${capability ? label(capability.name) : 'no capability'}"]`);
        for (const [index, leaf] of leaves(decisions, bad, tools).entries()) {
            nodes += 1;
            if (nodes >= MOST_NODES)
                return undefined;
            const to = `${from}t${index}`;
            lines.push(`  ${from} ${capability ? '-->' : '-.->'} ${to}["${leaf.text}"]`);
            if (leaf.bad)
                red.push(to);
        }
    }
    if (nodes >= MOST_NODES)
        return undefined;
    if (red.length > 0)
        lines.push('  classDef violation stroke:#d1242f,stroke-width:3px', `  class ${red.join(',')} violation`);
    return lines.join('\n');
}
function leaves(decisions, bad, tools) {
    if (tools === 'named')
        return decisions.map((decision) => ({
            text: label(decision.tool.canonical),
            bad: bad.has(decision),
        }));
    const some = [
        decisions.filter((decision) => !bad.has(decision)),
        decisions.filter((decision) => bad.has(decision)),
    ];
    return some.flatMap((list, index) => list.length === 0
        ? []
        : [
            {
                text: `${(0,budget/* counted */.hS)(list.length, nouns/* TOOLS */.It)}${index === 1 ? ' in violation' : ''}`,
                bad: index === 1,
            },
        ]);
}
function label(text) {
    return (0,writing_escape/* mermaidLabel */._b)((0,writing_escape/* cut */.Jj)(text, LABEL_LENGTH));
}

// EXTERNAL MODULE: ./build/src/report/sections/effective.js
var effective = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/sections/finding-items.js
var finding_items = __webpack_require__(6613);
// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var evaluation_coverage = __webpack_require__(5056);
// EXTERNAL MODULE: ./build/src/report/writing/links.js
var writing_links = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/report/sections/headline.js + 2 modules
var sections_headline = __webpack_require__(4530);
;// CONCATENATED MODULE: ./build/src/report/sections/frame.js






const LINE_LENGTH = 1_000;
const ID_LENGTH = 200;
const NOTICES = ['notice', 'notices'];
const CHANGES = ['changed file', 'changed files'];
function headPart(report) {
    const headline = (0,sections_headline/* headlineOf */.g)(report);
    const first = `${agents_table/* VERDICT_ICON */.YY[headline.tone]} **Card Gate: ${(0,writing_escape/* prose */.CS)(headline.title)}**`;
    const detail = headline.detail === '' ? '' : ` — ${ended((0,writing_escape/* prose */.CS)(headline.detail))}`;
    const more = headline.more.map((sentence) => ` ${ended((0,writing_escape/* prose */.CS)((0,sections_headline/* capital */.N)(sentence)))}`).join('');
    const caveats = headline.caveats
        .map((caveat) => ` *${(0,writing_escape/* prose */.CS)((0,sections_headline/* capital */.N)((0,writing_escape/* cut */.Jj)(caveat, LINE_LENGTH)))}.*`)
        .join('');
    return { kind: 'fixed', text: `${first}${detail}${more}${caveats}\n\n${todo(report)}` };
}
function ended(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
function todo(report) {
    const { todo: help, worst } = (0,sections_headline/* headlineOf */.g)(report);
    if (worst === undefined)
        return '';
    const where = worst.location.file === '' ? '' : ` — ${(0,writing_links/* placeLink */.aE)(report, worst.location)}`;
    if (help === undefined)
        return where === '' ? '' : `**Look at** ${(0,writing_links/* placeLink */.aE)(report, worst.location)}.\n\n`;
    return `**What to do:** ${(0,writing_escape/* prose */.CS)((0,writing_escape/* cut */.Jj)(help, LINE_LENGTH))}${where}\n\n`;
}
function noticesPart(report, rank) {
    const items = report.notices.map((notice) => ({ weight: 1, forms: [() => `- ${(0,writing_escape/* prose */.CS)((0,writing_escape/* cut */.Jj)(notice, LINE_LENGTH))}\n`] }));
    return { kind: 'items', rank, open: '### About this run\n\n', items, close: '\n', noun: NOTICES };
}
function changedFilesPart(report, rank) {
    const items = report.changes.map((change) => {
        const was = change.previous === undefined ? '' : ` (was ${(0,writing_escape/* code */.aY)((0,writing_escape/* cut */.Jj)(change.previous, LINE_LENGTH))})`;
        return {
            weight: 1,
            forms: [() => `- ${change.status} ${(0,writing_escape/* code */.aY)((0,writing_escape/* cut */.Jj)(change.file, LINE_LENGTH))}${was}\n`],
        };
    });
    const open = `<details><summary>${(0,budget/* counted */.hS)(report.changes.length, CHANGES)}</summary>\n\n`;
    return { kind: 'items', rank, open, items, close: '\n</details>\n\n', noun: CHANGES };
}
function footPart(report) {
    const { settings, links } = report;
    const words = [
        `Card Gate ${(0,writing_escape/* inline */.mG)(report.version)}`,
        (0,writing_escape/* code */.aY)((0,writing_escape/* cut */.Jj)(settings.id, ID_LENGTH)),
        ...(report.compared === undefined
            ? [settings.scope === 'all' ? 'everything was judged' : 'what changed was judged']
            : [(0,writing_escape/* inline */.mG)((0,writing_escape/* cut */.Jj)(report.compared, LINE_LENGTH))]),
        ...(settings.minCoverage === undefined
            ? []
            : [`minimum coverage ${(0,evaluation_coverage/* showPercent */.X)(settings.minCoverage)}`]),
        ...(settings.environment === undefined
            ? []
            : [`environment ${(0,writing_escape/* code */.aY)((0,writing_escape/* cut */.Jj)(settings.environment, ID_LENGTH))}`]),
        ...(settings.config === undefined
            ? []
            : [(0,writing_links/* fileLink */.RF)(report, { file: settings.config }, 'configuration')]),
        ...(settings.failOn === 'fail' ? [] : [`fail-on ${settings.failOn}`]),
        ...(settings.onError === 'fail' ? [] : [`on-error ${settings.onError}`]),
        ...(settings.now === undefined
            ? []
            : [`the clock was set to ${(0,writing_escape/* code */.aY)((0,writing_escape/* cut */.Jj)(settings.now, ID_LENGTH))}`]),
        ...(links?.run === undefined ? [] : [`[run](${links.run})`]),
    ];
    return { kind: 'fixed', text: `<sub>${words.join(' · ')}</sub>\n` };
}
function omitted(report, elsewhere) {
    const run = report.links?.run;
    const where = run === undefined ? elsewhere : `[${elsewhere}](${run})`;
    return (what) => what === '' ? '' : `> Not shown here for lack of room: ${what}. See the ${where}.\n\n`;
}

// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(21);
// EXTERNAL MODULE: ./build/src/evaluation/history/findings.js + 1 modules
var findings = __webpack_require__(1427);
// EXTERNAL MODULE: ./build/src/evaluation/response.js
var response = __webpack_require__(2721);
// EXTERNAL MODULE: ./build/src/report/writing/history-words.js
var history_words = __webpack_require__(271);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(8839);
;// CONCATENATED MODULE: ./build/src/report/sections/history.js










const MOST_SOURCES = 10;
const SOURCE_LENGTH = 300;
const HEAD = ['Tool', 'Calls', 'Last', 'Outcome', 'Decided by'];
function historyParts(report, rank, most) {
    return (0,agents_table/* worstFirst */.md)(report.agents).flatMap(({ agent, history: past }) => {
        if (past === undefined || past.history.tools.length === 0)
            return [];
        const { history, sources } = past;
        const defaults = agent.policy && history.governed ? (0,evaluate/* effectiveDefaults */.c3)(agent.policy) : undefined;
        const title = `What the traces of ${(0,writing_escape/* inline */.mG)((0,writing_escape/* cut */.Jj)(agent.name, agents_table/* NAME_LENGTH */.xt))} show: ${(0,writing_escape/* inline */.mG)((0,history_words/* tracesText */.Kc)(history))}`;
        const from = [
            ...sources
                .slice(0, MOST_SOURCES)
                .map((source) => `- ${(0,writing_escape/* inline */.mG)((0,writing_escape/* cut */.Jj)(source, SOURCE_LENGTH))}\n`),
            ...(sources.length > MOST_SOURCES
                ? [`- and ${(0,budget/* counted */.hS)(sources.length - MOST_SOURCES, ['more source', 'more sources'])}\n`]
                : []),
        ];
        const part = {
            kind: 'items',
            rank,
            open: `<details><summary>${title}</summary>\n\n${(0,writing_escape/* inline */.mG)((0,history_words/* callsText */.XX)(history))}\n\n${from.join('')}\n${(0,agents_table/* row */.nM)(HEAD)}${(0,agents_table/* row */.nM)(HEAD.map(() => '---'))}`,
            items: [...history.tools]
                .sort((a, b) => b.calls - a.calls)
                .map((tool) => toolRow(report, tool, defaults)),
            close: '\n</details>\n\n',
            noun: nouns/* TOOLS */.It,
            ...(most !== undefined && { most }),
        };
        return [part];
    });
}
function toolRow(report, tool, defaults) {
    const { decision, redacted, calls, denied, traces, last } = tool;
    const form = () => {
        const { decided_by, outcome } = (0,response/* explain */.WE)(decision, defaults);
        const used = calls === 0 ? 'none' : `${(0,budget/* counted */.hS)(calls, history_words/* CALLS */.q$)} in ${(0,budget/* counted */.hS)(traces, history_words/* TRACES */.Fr)}`;
        return (0,agents_table/* row */.nM)([
            (0,writing_escape/* code */.aY)((0,writing_escape/* cut */.Jj)(decision.tool.canonical, agents_table/* NAME_LENGTH */.xt)),
            `${used}${denied > 0 ? `, ${(0,budget/* counted */.hS)(denied, history_words/* ATTEMPTS */.PY)}` : ''}`,
            last === undefined ? '' : (0,findings/* showTime */.lY)(last),
            redacted ? 'name kept back' : (0,tools_table/* outcomeWords */.wX)(outcome),
            decided_by
                ? `${(0,writing_escape/* code */.aY)((0,writing_escape/* cut */.Jj)(decided_by.name, agents_table/* NAME_LENGTH */.xt))} ${(0,writing_links/* lineLink */.lz)(report, decided_by)}`
                : '',
        ]);
    };
    return { weight: 1, forms: [form] };
}

;// CONCATENATED MODULE: ./build/src/report/surfaces/summary.js











const SUMMARY_LIMIT = 900 * 1024;
function renderSummary(report, { bytesBefore = 0 } = {}) {
    const parts = [
        headPart(report),
        (0,agents_table/* agentsTable */.z$)(report, 1),
        { kind: 'omissions' },
        ...(0,changes/* powerParts */.ch)(report, report.comparison, { widens: 2, narrows: 4, neutral: 7 }),
        ...(0,finding_items/* findingParts */.ET)(report, 3, { perRule: 20, perSeverity: 100 }),
        (0,allowances/* exemptionsPart */.kl)(report, 4),
        (0,allowances/* ignoredPart */.OM)(report, 4),
        (0,coverage/* coveragePart */.S5)(report, 6, 'all'),
        ...diagramParts(report, 8),
        ...historyParts(report, 9),
        ...(0,tools_table/* toolParts */.tf)(report, 10),
        ...(0,effective/* floorParts */.Z)(report, 11),
        changedFilesPart(report, 12),
        noticesPart(report, 5),
        footPart(report),
    ];
    return (0,budget/* assemble */.fT)(parts, {
        limit: SUMMARY_LIMIT - bytesBefore,
        measure: budget/* utf8Bytes */.dy,
        omitted: omitted(report, 'log of the job'),
    });
}


/***/ }),

/***/ 596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fP: () => (/* binding */ barred),
  _g: () => (/* binding */ findingsText),
  S5: () => (/* binding */ renderText)
});

// UNUSED EXPORTS: SIGN, fixText

// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/report/sections/allowances.js
var allowances = __webpack_require__(2726);
// EXTERNAL MODULE: ./build/src/report/sections/changes.js
var changes = __webpack_require__(968);
// EXTERNAL MODULE: ./build/src/report/sections/groups.js
var sections_groups = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/report/sections/headline.js + 2 modules
var sections_headline = __webpack_require__(4530);
// EXTERNAL MODULE: ./build/src/report/writing/colour.js
var colour = __webpack_require__(9843);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/history-words.js
var history_words = __webpack_require__(271);
// EXTERNAL MODULE: ./build/src/report/writing/links.js
var links = __webpack_require__(9154);
// EXTERNAL MODULE: ./build/src/report/surfaces/changes-text.js
var changes_text = __webpack_require__(1194);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(1434);
// EXTERNAL MODULE: ./build/src/report/writing/nouns.js
var nouns = __webpack_require__(7890);
;// CONCATENATED MODULE: ./build/src/report/surfaces/log.js














const WHAT_IT_DOES = 'What this change does';
const PLAIN = (0,colour/* paintOf */.M)({ colour: false });
const MESSAGE_LENGTH = 4_000;
function renderLog(report, { commands = false } = {}) {
    const group = (title, lines) => commands ? [`::group::${commandData(title)}`, ...lines, '::endgroup::'] : [title, ...lines];
    const owned = new Set(report.agents.flatMap((agent) => agent.findings));
    const ignored = ignoredWords(report);
    const loose = report.findings.filter((finding) => !owned.has(finding));
    return [
        ...head(report),
        ...(hasChanges(report.comparison)
            ? group(WHAT_IT_DOES, changesText(report.comparison, PLAIN).filter((line) => line !== ''))
            : []),
        ...worstFirst(report.agents).flatMap((agent) => group(agentTitle(agent), agentLines(agent))),
        ...(loose.length > 0
            ? group(`Findings outside of agents: ${countsText(loose)}`, findingLines(loose))
            : []),
        ...exemptionLines(report.agents).map((line) => `exemption: ${plain(line)}`),
        ...(ignored === '' ? [] : [`ignored: ${plain(ignored)}`]),
        ...report.notices.map((notice) => `notice: ${plain(cut(notice, MESSAGE_LENGTH))}`),
        tail(report),
    ];
}
function head(report) {
    const headline = headlineOf(report);
    const at = headline.worst && headline.worst.location.file !== ''
        ? ` (${placeText(headline.worst.location)})`
        : '';
    return [
        `Card Gate: ${plain(headline.title)} (verdict ${report.verdict})`,
        ...[headline.detail, ...headline.more, ...headline.caveats]
            .filter((words) => words !== '')
            .map((words) => plain(capital(words))),
        ...(headline.todo === undefined ? [] : [`What to do: ${plain(headline.todo)}${at}`]),
    ];
}
function agentTitle(agent) {
    const words = [
        `coverage ${coverageText(agent)}`,
        `violations: ${violationsText(agent.evaluation)}`,
        ...(agent.findings.length > 0 ? [countsText(agent.findings)] : []),
        `tools judged: ${toolsText(agent)}`,
        ...(agent.agent.traces === undefined ? [] : [`history: ${historyText(agent)}`]),
    ];
    return `Agent ${plain(cut(agent.agent.name, MESSAGE_LENGTH))}: ${agent.verdict}; ${words.join('; ')}`;
}
function agentLines(agent) {
    const { evaluation } = agent;
    const lines = [...findingLines(agent.findings)];
    if (evaluation === undefined)
        return [...lines, 'not judged: its files could not be read far enough'];
    const unmapped = evaluation.coverage.percent === null ? [] : evaluation.coverage.unmapped;
    const gaps = unmapped.length > 0
        ? `; nothing maps ${unmapped.map((action) => plain(JSON.stringify(action.value))).join(', ')}`
        : '';
    lines.push(`coverage: ${coverageText(agent)}${gaps}`);
    for (const source of agent.agent.tools?.sources ?? [])
        lines.push(`tools from: ${plain(source)}`);
    if (agent.history)
        lines.push(`history: ${tracesText(agent.history.history)}; ${callsText(agent.history.history)}`);
    for (const source of agent.history?.sources ?? [])
        lines.push(`traces from: ${plain(source)}`);
    if (evaluation.governed)
        lines.push(`run time: ${modeSentence(evaluation)}`);
    return lines;
}
function findingLines(findings) {
    let given;
    return newFirst(findings).flatMap((finding) => {
        const help = finding.help !== undefined && finding.help !== given
            ? [`  help: ${plain(cut(finding.help, MESSAGE_LENGTH))}`]
            : [];
        given = finding.help;
        return [logLine(finding), ...help];
    });
}
function logLine(finding) {
    const place = placeText(finding.location);
    return `${finding.severity} ${place === '' ? '' : `${place} `}${plain(cut(finding.message, MESSAGE_LENGTH))} [${finding.rule}]${isPreExisting(finding) ? ' (already there)' : ''}`;
}
function countsText(findings) {
    const counts = [
        [(0,report_report/* countOf */.pq)(findings, 'error'), nouns/* PROBLEMS */.D3],
        [(0,report_report/* countOf */.pq)(findings, 'warning'), nouns/* WARNINGS */.e8],
        [(0,report_report/* countOf */.pq)(findings, 'note'), nouns/* NOTES */.Y6],
    ];
    return (counts.flatMap(([count, noun]) => (count > 0 ? [(0,budget/* counted */.hS)(count, noun)] : [])).join(', ') ||
        'none');
}
function tail(report) {
    const compared = report.compared === undefined ? '' : `; ${plain(report.compared)}`;
    return `Result: verdict ${report.verdict}, conclusion ${report.conclusion}; findings: ${countsText(report.findings)}${compared} (Card Gate ${plain(report.version)})`;
}

;// CONCATENATED MODULE: ./build/src/report/surfaces/text.js













const text_MESSAGE_LENGTH = 4_000;
const NAME_LENGTH = 60;
const NAMED = 10;
const IN_FULL = 5;
const EXAMPLES = 3;
const SIGN = { pass: '✔', warn: '!', fail: '✖', error: '✖' };
function renderText(report, options) {
    const paint = (0,colour/* paintOf */.M)(options);
    const headline = (0,sections_headline/* headlineOf */.g)(report);
    const findings = [...(0,report_report/* besidesWidening */.dw)(report)].sort(finding/* compareFindings */.Eg);
    const lines = [
        paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${(0,writing_escape/* plain */.pj)(headline.title)}`)),
        ...(headline.tone === 'pass' && headline.detail !== ''
            ? [`  ${(0,writing_escape/* plain */.pj)(headline.detail)}`, ...headline.more.map((sentence) => `  ${(0,writing_escape/* plain */.pj)(sentence)}`)]
            : []),
        ...headline.caveats.map((caveat) => `  ${(0,writing_escape/* plain */.pj)(caveat)}`),
        '',
        ...((0,changes/* hasChanges */.ik)(report.comparison)
            ? [paint.bold('What this change does'), '', ...(0,changes_text/* changesText */.Tb)(report.comparison, paint)]
            : []),
        ...findingsText(findings.filter((finding) => !(0,report_report/* isAside */.Zl)(finding, report)), paint, 'listed'),
        ...thereText(findings.filter((finding) => (0,report_report/* isAside */.Zl)(finding, report)), (0,report_report/* thereWords */.M4)(report), paint),
        ...(report.agents.length > 0 ? [...agentsText(report.agents, paint), ''] : []),
        ...allowancesText(report),
        ...(report.notices.length > 0
            ? [...report.notices.map((notice) => `notice: ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(notice, text_MESSAGE_LENGTH))}`), '']
            : []),
        paint.dim(`Found: ${countsText(report.findings)}. Verdict: ${report.verdict}.${report.settings.now === undefined ? '' : ` The clock was set to ${(0,writing_escape/* plain */.pj)(report.settings.now)}.`}`),
    ];
    return lines.join('\n');
}
function thereText(findings, words, paint) {
    if (findings.length === 0)
        return [];
    return [
        paint.bold(`${(0,sections_headline/* capital */.N)(words)}: ${countsText(findings)}`),
        ...(0,sections_groups/* groupFindings */.kG)(findings).map((group) => shortText(group, paint)),
        '',
    ];
}
function allowancesText(report) {
    const ignored = (0,allowances/* ignoredWords */.e$)(report);
    const lines = [
        ...(0,allowances/* exemptionLines */.RR)(report.agents).map((line) => `exemption: ${(0,writing_escape/* plain */.pj)(line)}`),
        ...(ignored === '' ? [] : [`ignored: ${(0,writing_escape/* plain */.pj)(ignored)}`]),
    ];
    return lines.length > 0 ? [...lines, ''] : [];
}
function findingsText(findings, paint, others) {
    const kinds = new Map();
    for (const group of (0,sections_groups/* groupFindings */.kG)(findings)) {
        const kind = `${group.first.rule}\n${group.first.severity}\n${group.first.agent ?? ''}`;
        const same = kinds.get(kind);
        if (same)
            same.push(group);
        else
            kinds.set(kind, [group]);
    }
    return [...kinds.values()].flatMap((groups) => {
        const full = groups.slice(0, IN_FULL).flatMap((group) => [...groupText(group, paint), '']);
        const rest = groups.slice(IN_FULL);
        if (rest.length === 0)
            return full;
        return [
            ...full,
            ...(others === 'listed'
                ? rest.map((group) => shortText(group, paint))
                : [countText(rest, paint)]),
            '',
        ];
    });
}
function countText(groups, paint) {
    const { first } = groups[0];
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    const tools = [...new Set(groups.flatMap((group) => group.tools))];
    const such = tools.length === 0 ? '' : `: ${(0,writing_escape/* plain */.pj)((0,sections_groups/* someOf */.yU)(tools, EXAMPLES))}`;
    return `${paint.severity(first.severity, paint.bold(first.severity))} ${paint.dim(`[${first.rule}]`)} and ${count.toLocaleString('en-US')} more${such}`;
}
function shortText({ first, count }, paint) {
    return `${text_head(first, paint)} ${(0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(first.message, text_MESSAGE_LENGTH))}${count > 1 ? ` (${count} times)` : ''}`;
}
function text_head(finding, paint) {
    const place = (0,links/* placeText */.Z9)(finding.location);
    return `${paint.severity(finding.severity, paint.bold(finding.severity))}${place === '' ? '' : ` ${paint.bold(place)}`} ${paint.dim(`[${finding.rule}]`)}`;
}
function groupText(group, paint) {
    const { first, count, tools, others } = group;
    const times = count > 1 ? ` (${count} times)` : '';
    const shown = (message) => (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(message, text_MESSAGE_LENGTH));
    return [
        text_head(first, paint),
        `  ${shown(first.message)}${times}`,
        ...others.slice(0, NAMED).map((other) => `  ${shown(other)}`),
        ...(others.length > NAMED ? [`  and ${others.length - NAMED} more`] : []),
        ...(count > 1 && tools.length > 1 ? [`  tools: ${(0,writing_escape/* plain */.pj)((0,sections_groups/* someOf */.yU)(tools, NAMED))}`] : []),
        ...(first.help === undefined ? [] : [`  help: ${shown(first.help)}`]),
        ...group.related.map((related) => `  see ${(0,links/* placeText */.Z9)(related.location)}: ${shown(related.message)}`),
        ...(first.fix ? fixText(first.fix, paint) : []),
    ];
}
function fixText(fix, paint) {
    return [`  fix: ${(0,writing_escape/* plain */.pj)(fix.title)}`, ...barred(fix.lines, paint)];
}
function barred(text, paint) {
    return text.split('\n').map((line) => `    ${paint.dim('|')} ${(0,writing_escape/* plain */.pj)(line)}`);
}
function agentsText(agents, paint) {
    const sorted = (0,agents_table/* worstFirst */.md)(agents);
    const past = (0,agents_table/* hasHistory */.tw)(agents);
    const rows = sorted.map((agent) => [
        (0,writing_escape/* plain */.pj)((0,writing_escape/* cut */.Jj)(agent.agent.name, NAME_LENGTH)),
        agent.verdict,
        (0,agents_table/* coverageText */._)(agent),
        (0,agents_table/* violationsText */.gy)(agent.evaluation),
        (0,agents_table/* toolsText */.Hy)(agent),
        ...(past ? [(0,history_words/* historyText */.u_)(agent)] : []),
    ]);
    const [head, ...lines] = (0,colour/* columns */.Y)([
        ['Agent', 'Verdict', 'Coverage', 'Violations', 'Tools judged', ...(past ? ['History'] : [])],
        ...rows,
    ]);
    return [paint.dim(head), ...lines];
}


/***/ }),

/***/ 1434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   hS: () => (/* binding */ counted)
/* harmony export */ });
/* unused harmony export codeUnits */
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);

const codePoints = (text) => {
    let surrogates = 0;
    for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
        surrogates += 1;
    return text.length - surrogates;
};
const utf8Bytes = (text) => new TextEncoder().encode(text).length;
const codeUnits = (text) => text.length;
function assemble(parts, size) {
    const lists = parts.filter((part) => part.kind === 'items');
    const fixed = parts.reduce((sum, part) => sum + (part.kind === 'fixed' ? size.measure(part.text) : 0), 0);
    const left = new Left(size.limit - fixed - size.measure(size.omitted(longestOmission(lists))), size.measure);
    const chosen = new Map();
    const ranks = [...new Set(lists.map((part) => part.rank))].sort((a, b) => a - b);
    for (const rank of ranks)
        fill(lists.filter((part) => part.rank === rank), chosen, left);
    const omissions = omissionsOf(lists, chosen);
    return parts
        .map((part) => {
        switch (part.kind) {
            case 'fixed':
                return part.text;
            case 'items': {
                const shown = chosen.get(part) ?? [];
                return shown.length > 0 ? part.open + shown.join('') + part.close : '';
            }
            case 'omissions':
                return omissions === '' ? '' : size.omitted(omissions);
            default:
                return part;
        }
    })
        .join('');
}
class Left {
    #room;
    #measure;
    closed = false;
    constructor(room, measure) {
        this.#room = Math.max(0, room);
        this.#measure = measure;
    }
    take(text, instead = '') {
        const size = this.#measure(text) - this.#measure(instead);
        if (size > this.#room)
            return false;
        this.#room -= size;
        return true;
    }
}
function fill(parts, chosen, left) {
    for (const part of parts) {
        const shown = [];
        chosen.set(part, shown);
        for (const item of part.items.slice(0, part.most)) {
            if (left.closed)
                break;
            const text = item.forms[0]();
            if (left.take(shown.length === 0 ? part.open + text + part.close : text))
                shown.push(text);
            else
                left.closed = true;
        }
    }
    for (const part of parts) {
        const shown = chosen.get(part);
        for (const [index, short] of shown.entries()) {
            const longer = part.items[index].forms.slice(1).reverse();
            shown[index] = firstThatFits(longer, short, left);
        }
    }
}
function firstThatFits(longer, short, left) {
    for (const form of longer) {
        const text = form();
        if (left.take(text, short))
            return text;
    }
    return short;
}
function omissionsOf(parts, chosen) {
    const counts = new Map();
    for (const part of parts) {
        const fallen = part.items
            .slice(chosen.get(part)?.length ?? 0)
            .reduce((sum, item) => sum + item.weight, 0);
        if (fallen === 0)
            continue;
        counts.set(part.noun[0], {
            noun: part.noun,
            count: (counts.get(part.noun[0])?.count ?? 0) + fallen,
        });
    }
    return sentence([...counts.values()]);
}
function longestOmission(parts) {
    return omissionsOf(parts, new Map());
}
function sentence(counts) {
    const words = counts.map(({ noun, count }) => counted(count, noun));
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function counted(count, [one, many]) {
    return `${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 9843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ paintOf),
/* harmony export */   Y: () => (/* binding */ columns)
/* harmony export */ });
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const BLUE = 34;
function paintOf({ colour }) {
    const style = (on, off, text) => colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
    const tint = (number, text) => style(number, 39, text);
    return {
        bold: (text) => style(1, 22, text),
        dim: (text) => style(2, 22, text),
        verdict: (verdict, text) => tint({ pass: GREEN, warn: YELLOW, fail: RED, error: RED }[verdict], text),
        severity: (severity, text) => tint({ error: RED, warning: YELLOW, note: BLUE }[severity], text),
        power: (power, text) => power === 'neutral' ? text : tint({ widens: YELLOW, narrows: GREEN }[power], text),
    };
}
function columns(rows, gap = 2) {
    const widths = [];
    for (const cells of rows) {
        for (const [index, cell] of cells.entries())
            widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
    }
    return rows.map((cells) => cells
        .map((cell, index) => index === cells.length - 1
        ? cell
        : cell + ' '.repeat(widths[index] - [...cell].length + gap))
        .join('')
        .trimEnd());
}


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ sectionTitle),
/* harmony export */   Lb: () => (/* binding */ filesWords),
/* harmony export */   Ps: () => (/* binding */ giverWords),
/* harmony export */   Z5: () => (/* binding */ bySection),
/* harmony export */   jY: () => (/* binding */ floorOrigin),
/* harmony export */   mL: () => (/* binding */ isOfFloor),
/* harmony export */   rg: () => (/* binding */ notGiven)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1626);
/* harmony import */ var _sections_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3617);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1920);




const TITLES = {
    forbidden: 'Forbidden tools',
    capabilities: 'Capabilities',
    triggers: 'Escalation triggers',
    defaults: 'Defaults',
    'forbidden actions': 'Forbidden actions',
    'bounded actions': 'Bounded actions',
    limits: 'Limits',
    values: 'Values',
    conscience: 'Conscience',
    audit: 'Audit',
    card: 'The card itself',
    exemptions: 'Exemptions in force',
};
function sectionTitle(section) {
    return TITLES[section];
}
function giverWords({ section, scope, }) {
    return section === 'exemptions' ? 'configuration' : scope === 'default' ? 'by default' : scope;
}
function bySection(parts) {
    const sections = new Map();
    for (const part of parts) {
        const same = sections.get(part.section);
        if (same)
            same.push(part);
        else
            sections.set(part.section, [part]);
    }
    return sections;
}
const PATH_LENGTH = 300;
const MOST_FLOORS = 10;
function isOfFloor(part) {
    return (part.section !== 'exemptions' &&
        (part.scope === 'platform' || part.scope === 'org' || part.scope === 'team'));
}
function filesWords(agent) {
    const { card, policy } = (0,_model_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .ownParts */ .F)(agent);
    const shown = (file) => JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(file, PATH_LENGTH));
    const [inCard, inPolicy] = [card?.place.document.file, policy?.place.document.file];
    const files = [
        ...(inCard === undefined ? [] : [`card ${shown(inCard)}`]),
        ...(inPolicy === undefined || inPolicy === inCard ? [] : [`policy ${shown(inPolicy)}`]),
    ];
    const floors = (agent.floors ?? []).map((floor) => {
        const { scope, repository } = floorOrigin(floor);
        return `${scope} ${shown(repository === undefined ? floor.file : `${repository}:${floor.file}`)}`;
    });
    const above = floors.length === 0
        ? 'no floor'
        : `the ${floors.length === 1 ? 'floor' : 'floors'} ${(0,_sections_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(floors, MOST_FLOORS)}`;
    return `${files.join(' and ') || 'no file of its own'}, under ${above}`;
}
function floorOrigin({ card, policy }) {
    const place = (card ?? policy)?.place;
    const repository = place?.document.origin?.repository;
    return { scope: place ? (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(place) : 'org', ...(repository !== undefined && { repository }) };
}
function notGiven(findings) {
    return findings.filter(({ rule }) => rule === 'weakens-org' || rule === 'forbidden-by-org');
}


/***/ }),

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fr: () => (/* binding */ TRACES),
/* harmony export */   Kc: () => (/* binding */ tracesText),
/* harmony export */   PY: () => (/* binding */ ATTEMPTS),
/* harmony export */   XX: () => (/* binding */ callsText),
/* harmony export */   q$: () => (/* binding */ CALLS),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1434);


const TRACES = ['trace', 'traces'];
const CALLS = ['call', 'calls'];
const ATTEMPTS = ['attempt denied', 'attempts denied'];
const TOOLS = ['tool', 'tools'];
function tracesText({ summary: { pass, warn, fail, skipped }, }) {
    const judged = pass + warn + fail;
    const parts = [
        ...(fail > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(fail)} would fail`] : []),
        ...(warn > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(warn)} would warn`] : []),
        ...(pass > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(pass)} would pass`] : []),
    ];
    const left = skipped === 0 ? '' : `; ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(skipped)} more used no tool`;
    return `${(0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(judged, TRACES)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${left}`;
}
function callsText({ calls, denied, tools, }) {
    const called = tools.filter((tool) => tool.calls > 0).length;
    return `${(0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(calls, CALLS)} of ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(called, TOOLS)}${denied > 0 ? `, ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(denied, ATTEMPTS)}` : ''}`;
}
function historyText({ agent, history: past, }) {
    if (past === undefined)
        return agent.traces === undefined ? 'none' : 'not judged';
    const { pass, warn, fail } = past.history.summary;
    const judged = pass + warn + fail;
    if (!past.history.governed)
        return 'not judged (no policy)';
    if (judged === 0)
        return 'no calls';
    const parts = [
        ...(fail > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(fail)} fail`] : []),
        ...(warn > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(warn)} warn`] : []),
    ];
    return parts.length === 0
        ? `all ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(judged, TRACES)} pass`.replace(/^all 1 trace pass$/, '1 trace passes')
        : `${parts.join(', ')} of ${(0,_budget_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(judged, TRACES)}`;
}


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   lz: () => (/* binding */ lineLink),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   p9: () => (/* binding */ basePlaceLink)
/* harmony export */ });
/* unused harmony export linesOf */
/* harmony import */ var _finding_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3494);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);


const PATH_LENGTH = 300;
function linesOf(report, location) {
    if (location.repository === undefined && report.staleFiles.has(location.file))
        return undefined;
    return linesIn(location);
}
function linesIn({ range }) {
    if (range === undefined)
        return undefined;
    const start = range.start.line;
    const halfLine = range.end.line > range.start.line && range.end.column === 1;
    const end = Math.max(start, halfLine ? range.end.line - 1 : range.end.line);
    if (start !== range.end.line)
        return { start, end };
    return { start, end, columns: { start: range.start.column, end: range.end.column } };
}
function placeText(location) {
    const file = pathText(location);
    const at = location.range?.start;
    return at === undefined || file === '' ? file : `${file}:${at.line}:${at.column}`;
}
function lineText(line) {
    return `${pathText(line)}:${line.line}`;
}
function pathText({ file, repository }) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(wholePath({ file, repository }), PATH_LENGTH));
}
function wholePath({ file, repository, }) {
    return repository === undefined || file === '' ? file : `${repository}:${file}`;
}
function placeLink(report, location) {
    if (isGone(report, location))
        return basePlaceLink(report, location);
    const lines = linesOf(report, location);
    return linked(shownPlace(location, lines), addressOf(report, location, lines));
}
function isGone({ changes = [] }, { file, range, repository }) {
    if (range !== undefined || repository !== undefined || file === '')
        return false;
    return changes.some((change) => (change.status === 'removed' ? change.file : change.previous) === file);
}
function basePlaceLink({ links }, location) {
    const lines = linesIn(location);
    const address = links && (location.repository !== undefined || links.base !== undefined)
        ? blobAddress(links, location, links.base ?? links.sha, lines)
        : undefined;
    return linked(shownPlace(location, lines), address);
}
function shownPlace(location, lines) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(wholePath(location), PATH_LENGTH) + (lines ? `:${lines.start}` : ''));
}
function lineLink(report, { file, line, repository }) {
    const at = { line, column: 1, offset: 0 };
    return placeLink(report, {
        file,
        pointer: '',
        range: { start: at, end: at },
        ...(repository !== undefined && { repository }),
    });
}
function fileLink(report, file, word) {
    return linked(word, addressOf(report, file, undefined));
}
function ruleLink(report, rule) {
    const base = report.links?.documentation;
    return linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule), base === undefined ? undefined : base + (0,_finding_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .documentationOf */ .yM)(rule));
}
function linked(text, address) {
    return address === undefined ? text : `[${text}](${address})`;
}
function addressOf({ links }, location, lines) {
    return links === undefined || location.file === ''
        ? undefined
        : blobAddress(links, location, links.sha, lines);
}
const REPOSITORY = /^([\w.-]+\/[\w.-]+)@(.+)$/su;
function blobAddress(links, { file, repository }, sha, lines) {
    const rendered = /\.(md|markdown|mdx)$/i.test(file) ? '?plain=1' : '';
    const anchor = lines === undefined ? '' : `#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ''}`;
    const within = `${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(file)}${lines ? rendered : ''}${anchor}`;
    if (repository === undefined)
        return `${links.repository}/blob/${sha}/${within}`;
    const [, name, ref] = REPOSITORY.exec(repository) ?? [];
    const server = links.repository.split('/').slice(0, -2).join('/');
    return name === undefined || ref === undefined
        ? undefined
        : `${server}/${name}/blob/${(0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .urlPath */ .Lx)(ref)}/${within}`;
}


/***/ }),

/***/ 7890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   It: () => (/* binding */ TOOLS),
/* harmony export */   Y6: () => (/* binding */ NOTES),
/* harmony export */   e8: () => (/* binding */ WARNINGS),
/* harmony export */   jw: () => (/* binding */ AGENTS)
/* harmony export */ });
const PROBLEMS = ['problem', 'problems'];
const WARNINGS = ['warning', 'warnings'];
const NOTES = ['note', 'notes'];
const AGENTS = ['agent', 'agents'];
const TOOLS = ['tool', 'tools'];


/***/ }),

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ comparedWords),
/* harmony export */   I5: () => (/* binding */ noEffectWords),
/* harmony export */   JX: () => (/* binding */ undecidedWords),
/* harmony export */   JZ: () => (/* binding */ formerPlace),
/* harmony export */   N1: () => (/* binding */ powerDetail),
/* harmony export */   PL: () => (/* binding */ byPower),
/* harmony export */   Rf: () => (/* binding */ powerWords),
/* harmony export */   WA: () => (/* binding */ letThroughWords),
/* harmony export */   XH: () => (/* binding */ witnessOf),
/* harmony export */   Y1: () => (/* binding */ powerTitle),
/* harmony export */   _v: () => (/* binding */ ARROW),
/* harmony export */   id: () => (/* binding */ titleWords),
/* harmony export */   m_: () => (/* binding */ briefly),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   q3: () => (/* binding */ formerCoverage),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   ug: () => (/* binding */ furtherTools)
/* harmony export */ });
/* unused harmony exports THINGS, CHANGES */
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9133);
/* harmony import */ var _evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5056);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _sections_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3617);
/* harmony import */ var _budget_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1434);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9154);







const THINGS = ['thing', 'things'];
const CHANGES = (/* unused pure expression or super */ null && (['change', 'changes']));
const AGENTS = ['agent', 'agents'];
const NAME_LENGTH = 100;
const SENTENCE_LENGTH = 160;
const TOLD = 3;
const EXAMPLES = 3;
const ARROW = {
    widens: '▲',
    narrows: '▼',
    neutral: '·',
};
function powerTitle({ power, agents }) {
    if (power === 'neutral')
        return 'no change of power';
    const concerned = agents.filter((agent) => agent.power === power);
    if (power === 'narrows')
        return `takes power from ${whomOf(concerned)}`;
    const removed = concerned.filter((agent) => agent.status === 'removed');
    const unknown = concerned.filter(isUnknown);
    const others = concerned.filter((agent) => agent.status !== 'removed' && !isUnknown(agent));
    return [
        ...(others.length > 0 ? [`gives ${whomOf(others)} more power${thanWords(others)}`] : []),
        ...(removed.length > 0 ? [`removes ${whomOf(removed)}`] : []),
        ...(unknown.length > 0 ? [`may grant ${whomOf(unknown)} new permissions`] : []),
    ].join(' and ');
}
function thanWords([one, ...others]) {
    if (one === undefined || others.length > 0 || !one.alsoFormerly)
        return '';
    return ` than ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(formerNames(one))} had`;
}
function formerNames({ agent, formerly, alsoFormerly = [] }) {
    return [...new Set([formerly ?? agent, ...alsoFormerly])];
}
function isUnknown({ changes, power }) {
    const widening = changes.filter(({ direction }) => direction === 'widens');
    return (power === 'widens' &&
        widening.length > 0 &&
        widening.every(({ kind }) => kind === 'not-compared'));
}
function whomOf(agents) {
    return agents.length === 1
        ? JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(agents[0].agent, NAME_LENGTH))
        : (0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(agents.length, AGENTS);
}
function powerDetail({ power, agents }) {
    const concerned = agents.filter((agent) => agent.power === power);
    const changes = concerned.flatMap((agent) => agent.changes.filter((change) => change.direction === power));
    if (power === 'neutral' || changes.length === 0)
        return '';
    const isCounted = changes.length > 1 && !concerned.every(isUnknown);
    const count = isCounted ? `${(0,_budget_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(changes.length, THINGS)}: ` : '';
    if (concerned.length === 1)
        return `${count}${(0,_sections_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(changes.map(coreOf), TOLD, '; ')}`;
    const each = concerned.map((comparison) => {
        const { agent, changes: all, alsoFormerly } = comparison;
        const [first, ...others] = all.filter((change) => change.direction === power);
        const than = alsoFormerly ? `, compared with ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(formerNames(comparison))}` : '';
        const rest = others.length > 0 ? `, and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_6__/* .digits */ .v)(others.length)} more` : '';
        return `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(agent)}${than}: ${first ? coreOf(first) : powerWords(power)}${rest}`;
    });
    return `${count}${(0,_sections_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .someOf */ .yU)(each, TOLD, '; ')}`;
}
const CLAUSE = /^((?:"(?:[^"\\]|\\.)*"|[^":])*): /u;
const LEAST = 24;
function coreOf({ sentence }) {
    const clause = CLAUSE.exec(sentence)?.[1];
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(clause !== undefined && (clause.length >= LEAST || clause.includes('"')) ? clause : sentence, SENTENCE_LENGTH);
}
function letThroughWords({ letThrough }) {
    return letThrough === undefined ? '' : `let through by the label ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(letThrough)}`;
}
function undecidedWords(change) {
    if (change.kind === 'not-compared')
        return 'counts as a widening';
    if (!change.undecided || /undecided|could not be decided/.test(change.sentence))
        return '';
    return change.direction === 'widens' ? 'undecided, so it counts as giving power' : 'undecided';
}
function noEffectWords(change) {
    return change.noEffect &&
        !change.sentence.includes('no effect') &&
        !change.sentence.includes('without effect')
        ? 'no effect today'
        : '';
}
function furtherTools({ tools, sentence }) {
    return tools.every((tool) => sentence.includes((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tool))) ? [] : tools;
}
function witnessOf({ example, tools, sentence }) {
    return example === undefined || tools.length > 0 || sentence.includes((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(example))
        ? undefined
        : example;
}
function briefly(change) {
    const { kind, tools, example, after } = change;
    if (kind !== 'names' || after === null)
        return coreOf(change);
    const [first] = tools;
    if (first === undefined)
        return example === undefined ? coreOf(change) : `names such as ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(example)} now ${after}`;
    if (tools.length <= EXAMPLES)
        return `${tools.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ')} now ${after}`;
    return `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first)} and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_6__/* .digits */ .v)(tools.length - 1)} more tools now ${after}`;
}
function formerPlace({ at, wasAt }) {
    if (wasAt === undefined || wasAt.file === '')
        return undefined;
    return at !== undefined && (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(at) === (0,_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeText */ .Z9)(wasAt) ? undefined : wasAt;
}
function comparedWords({ comparedWith }) {
    return comparedWith === undefined ? '' : `compared with what ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(comparedWith)} was`;
}
function statusWords(comparison) {
    const { status, formerly, alsoFormerly = [] } = comparison;
    switch (status) {
        case 'added':
            return 'new agent';
        case 'removed':
            return 'removed';
        case 'kept':
            if (alsoFormerly.length > 0)
                return `compared with what ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(formerNames(comparison))} were`;
            return formerly === undefined ? '' : `was ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(formerly)}`;
        default:
            return status;
    }
}
function formerCoverage(comparison) {
    if (comparison === undefined || comparison.status !== 'kept')
        return '';
    const { before, after } = comparison.coverage;
    return before === after || (0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .X)(before) === (0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .X)(after)
        ? ''
        : `was ${(0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .X)(before)}`;
}
function byPower(agents) {
    const rank = { widens: 0, narrows: 1, neutral: 2 };
    return [...agents].sort((a, b) => rank[a.power] - rank[b.power]);
}
function titleWords(agent) {
    const former = formerCoverage(agent);
    const status = statusWords(agent);
    const words = [
        ...(status === '' ? [] : [status]),
        ...(agent.status === 'kept'
            ? [isUnknown(agent) ? 'permissions not compared' : powerWords(agent.power)]
            : []),
        ...(former === '' ? [] : [`coverage ${(0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .X)(agent.coverage.after)} (${former})`]),
    ];
    return words.join('; ');
}
function powerWords(power) {
    return { widens: 'more power', narrows: 'less power', neutral: 'no change of power' }[power];
}


/***/ }),

/***/ 6818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ checkFile)
});

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/finding/shape.js + 2 modules
var finding_shape = __webpack_require__(8053);
// EXTERNAL MODULE: ./build/src/formats/cards/recognise.js
var recognise = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/src/formats/schemas/aap-card.schema.json
const aap_card_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json","title":"Alignment card of the AAP generation","description":"Whom an agent serves, what it values, what it may do and what record it keeps, as the Agent Alignment Protocol writes it. It may carry the sections of a policy.","type":"object","required":["principal","values","autonomy_envelope","audit_commitment"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"aap_version":{"description":"The version of the protocol that the card follows, as a string in quotes.","type":"string","pattern":"\\\\S","examples":["0.5.0"]},"card_id":{"description":"The id of this card, which changes when the card is replaced.","type":"string","pattern":"\\\\S"},"agent_id":{"description":"The id of the agent that the card is for.","type":"string","pattern":"\\\\S"},"issued_at":{"description":"When the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z.","type":"string","pattern":"\\\\S"},"expires_at":{"description":"When the card stops being valid, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; about six months ahead is usual.","type":["string","null"],"pattern":"\\\\S"},"principal":{"description":"Whom the agent serves and how it stands to them.","type":"object","additionalProperties":false,"properties":{"type":{"description":"What kind of party the agent serves. Use unspecified only when there is no one party.","type":"string","enum":["human","organization","agent","unspecified"],"examples":["organization"]},"identifier":{"description":"Who that party is, as a DID, an address or a name.","type":"string","pattern":"\\\\S","examples":["acme-corp"]},"relationship":{"description":"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.","type":"string","enum":["delegated_authority","advisory","autonomous"],"examples":["delegated_authority"]},"escalation_contact":{"description":"Where questions go that the agent must not settle alone, as an address that someone reads.","type":"string","pattern":"\\\\S"}},"examples":[{"type":"organization","identifier":"acme-corp","relationship":"delegated_authority"}]},"values":{"description":"What the agent holds to when it decides.","type":"object","required":["declared"],"additionalProperties":false,"examples":[{"declared":["transparency","honesty"]}],"properties":{"declared":{"description":"The ids of the values that the agent applies; declare only those that it really uses.","type":"array","minItems":1,"items":{"description":"The id of a value.","type":"string","pattern":"\\\\S"},"examples":[["transparency","honesty"]]},"definitions":{"description":"What each value means that is not one of the standard ones, by its id.","type":"object","additionalProperties":{"description":"What one value means.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name of the value as people read it.","type":"string","pattern":"\\\\S","examples":["Customer Satisfaction"]},"description":{"description":"What the value asks of the agent, in a sentence.","type":"string","pattern":"\\\\S","examples":["Resolve the customer\'s problem before anything else"]},"priority":{"description":"How much the value weighs against the others.","type":"number","examples":[1]}}}},"conflicts_with":{"description":"Values that the agent stands against.","type":"array","items":{"description":"The id of a value that the agent stands against.","type":"string","pattern":"\\\\S"}},"hierarchy":{"description":"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.","type":"string","enum":["lexicographic","weighted","contextual"],"examples":["lexicographic"]}}},"autonomy_envelope":{"description":"What the agent may do on its own, what it must ask about, and what it must never do.","type":"object","required":["bounded_actions"],"additionalProperties":false,"examples":[{"bounded_actions":["web_fetch"]}],"properties":{"bounded_actions":{"description":"The abstract actions that the agent may take; the policy maps tools to them.","type":"array","minItems":1,"items":{"description":"The identifier of an action, such as web_fetch.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"escalation_triggers":{"description":"Situations in which the agent must ask a human, refuse, or leave a record.","type":"array","items":{"description":"One situation and what the agent does in it.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).","type":"string","pattern":"\\\\S","examples":["refund_amount > 500"]},"action":{"description":"Use escalate to ask a human, deny to refuse, and log to leave a record.","type":"string","enum":["escalate","deny","log"],"examples":["escalate"]},"reason":{"description":"Why the situation needs this; the person who is asked reads it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"max_autonomous_value":{"description":"The largest amount that the agent may commit without asking.","type":"object","required":["amount"],"additionalProperties":false,"examples":[{"amount":100,"currency":"USD"}],"properties":{"amount":{"description":"The amount, zero or more.","type":"number","minimum":0,"examples":[100]},"currency":{"description":"The currency of the amount as a code of three capital letters (ISO 4217).","type":"string","pattern":"^[A-Z]{3}$","examples":["USD"]}}},"forbidden_actions":{"description":"Actions that the agent must never take, as identifiers and not as sentences.","type":"array","items":{"description":"The identifier of an action, such as delete_without_confirmation.","type":"string","pattern":"\\\\S"}}}},"audit_commitment":{"description":"What record of its decisions the agent keeps, for how long, and who can read it.","type":"object","additionalProperties":false,"examples":[{"trace_format":"ap-trace-v1","retention_days":90,"queryable":false}],"properties":{"trace_format":{"description":"The format of the traces.","type":"string","pattern":"\\\\S","examples":["ap-trace-v1"]},"retention_days":{"description":"For how many days traces are kept, as a whole number of zero or more.","type":"integer","minimum":0,"examples":[90]},"storage":{"description":"Where traces are kept.","type":"object","additionalProperties":false,"properties":{"type":{"description":"Whether traces are kept on the same machine, on another one, or on several.","type":"string","enum":["local","remote","distributed"],"examples":["local"]},"location":{"description":"Where exactly they are kept.","type":"string","pattern":"\\\\S"}}},"queryable":{"description":"Whether others can query the traces.","type":"boolean","examples":[false]},"query_endpoint":{"description":"Where the traces can be queried; give it when queryable is true.","type":"string","pattern":"\\\\S","examples":["https://traces.example.com/api/v1/traces"]},"tamper_evidence":{"description":"How a later change of a trace would show.","type":"string","enum":["append_only","signed","merkle"],"examples":["append_only"]}}},"capabilities":{"description":"Named capabilities, each of which says which tools carry out which bounded actions. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"additionalProperties":{"description":"One capability: its tools and the bounded actions that they carry out.","type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"required_actions":{"description":"Bounded actions that these tools carry out.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"card_actions":{"description":"The older name of required_actions.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"deprecated":true},"allowed_domains":{"description":"Hosts that the tools of this capability may reach.","type":"array","items":{"description":"The name of a host.","type":"string","pattern":"\\\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"description":"Which tools are always blocked, and how tools are handled that no capability maps.","type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"description":"Whether tools may be called that no capability maps. They are denied when absent.","type":"boolean","examples":[false]},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"description":"Tools that are always blocked, whatever a capability maps.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"extensions":{"description":"Data of other tools, each under a name of its own; nothing in it is checked.","type":"object"},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"Names the policy, the version of the format it is written in, and whether it is meant for one agent or for all of an organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"What the policy is for, in a sentence for people.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent beneath it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities, each of which says which tools carry out which bounded actions of the card. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"Why the tools are blocked; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"description":"How bad a call of such a tool is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. All that hold fire.","type":"array","items":{"description":"One condition and what happens while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"Why the trigger exists; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"How tools are handled that no capability maps, and how the policy is enforced at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"What happens to a tool that no capability maps: allow, warn or deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are let through at run time when the policy itself cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. It is warn when absent.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"How bad a violation is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/schemas/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json","title":"Policy of an agent","description":"Which concrete tools an agent may call: what each capability maps, what is always forbidden, and how everything else is handled.","type":"object","required":["meta","defaults"],"additionalProperties":false,"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"Names the policy, the version of the format it is written in, and whether it is meant for one agent or for all of an organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"What the policy is for, in a sentence for people.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent beneath it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities, each of which says which tools carry out which bounded actions of the card. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"Why the tools are blocked; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"description":"How bad a call of such a tool is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. All that hold fire.","type":"array","items":{"description":"One condition and what happens while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"Why the trigger exists; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"How tools are handled that no capability maps, and how the policy is enforced at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"What happens to a tool that no capability maps: allow, warn or deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are let through at run time when the policy itself cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. It is warn when absent.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"How bad a violation is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/schemas/unified-card.schema.json
const unified_card_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json","title":"Unified alignment card","description":"Whom an agent serves, what it values, what it may do, which tools carry that out and what record it keeps, in one file.","type":"object","required":["card_version","agent_id","autonomy_mode","integrity_mode","principal","values","autonomy","audit"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"card_version":{"description":"The version of the card format, written unified/ and a date.","type":"string","pattern":"^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["unified/2026-04-26"]},"card_id":{"description":"The id of this card; the server gives it.","type":"string","pattern":"\\\\S"},"agent_id":{"description":"The id of the agent that the card is for.","type":"string","pattern":"\\\\S"},"issued_at":{"description":"When the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; the server gives it.","type":"string","pattern":"\\\\S"},"expires_at":{"description":"When the card stops being valid, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z. It never expires when absent.","type":["string","null"],"pattern":"\\\\S"},"autonomy_mode":{"description":"How the limits of autonomy are held at run time. It is one of off, observe, nudge and enforce.","type":"string","enum":["off","observe","nudge","enforce"],"examples":["observe"]},"integrity_mode":{"description":"How the integrity checks are held at run time. It is one of off, observe, nudge and enforce.","type":"string","enum":["off","observe","nudge","enforce"],"examples":["observe"]},"principal":{"description":"Whom the agent serves and how it stands to them.","type":"object","required":["type","relationship"],"additionalProperties":false,"properties":{"type":{"description":"What kind of party the agent serves. Use unspecified only when there is no one party.","type":"string","enum":["human","organization","agent","unspecified"],"examples":["organization"]},"identifier":{"description":"Who that party is, as a DID, an address or a name. It is needed unless the type is unspecified.","type":["string","null"],"pattern":"\\\\S","examples":["acme-corp"]},"relationship":{"description":"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.","type":"string","enum":["delegated_authority","advisory","autonomous"],"examples":["delegated_authority"]},"escalation_contact":{"description":"Where questions go that the agent must not settle alone, as an address that someone reads.","type":["string","null"],"pattern":"\\\\S"}},"examples":[{"type":"organization","identifier":"acme-corp","relationship":"delegated_authority"}],"if":{"required":["type"],"properties":{"type":{"enum":["human","organization","agent"]}}},"then":{"required":["identifier"]}},"values":{"description":"What the agent holds to when it decides.","type":"object","required":["declared"],"additionalProperties":false,"examples":[{"declared":["transparency","honesty"]}],"properties":{"declared":{"description":"The ids of the values that the agent applies; declare only those that it really uses.","type":"array","minItems":1,"items":{"description":"The id of a value, or a map with its id and further words about it such as intensity or domain.","type":["string","object"],"pattern":"\\\\S","required":["id"],"properties":{"id":{"description":"The id of the value.","type":"string","pattern":"\\\\S"}},"additionalProperties":{"type":"string","description":"A further word about the value."}},"examples":[["transparency","honesty"]]},"definitions":{"description":"What each value means that is not one of the standard ones, by its id.","type":["object","null"],"additionalProperties":{"description":"What one value means.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name of the value as people read it.","type":["string","null"],"pattern":"\\\\S","examples":["Customer Satisfaction"]},"description":{"description":"What the value asks of the agent, in a sentence.","type":"string","pattern":"\\\\S","examples":["Resolve the customer\'s problem before anything else"]},"priority":{"description":"How much the value weighs against the others.","type":"number","examples":[1]}}}},"conflicts_with":{"description":"Values that the agent stands against.","type":["array","null"],"items":{"description":"The id of a value that the agent stands against.","type":"string","pattern":"\\\\S"}},"hierarchy":{"description":"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.","type":["string","null"],"enum":["lexicographic","weighted","contextual",null],"examples":["lexicographic"]}}},"conscience":{"description":"Convictions that are put before the agent at run time.","type":"object","required":["mode","values"],"additionalProperties":false,"properties":{"mode":{"description":"Use augment to add to the convictions of the layers above, and replace to stand in their place.","type":"string","enum":["augment","replace"],"examples":["augment"]},"values":{"description":"The convictions.","type":"array","examples":[[]],"items":{"description":"One conviction.","type":"object","required":["type","content"],"additionalProperties":false,"properties":{"type":{"description":"What kind of conviction it is; a BOUNDARY must never be crossed.","type":"string","enum":["BOUNDARY","FEAR","COMMITMENT","BELIEF","HOPE"],"examples":["COMMITMENT"]},"content":{"description":"The conviction, as a sentence to the agent.","type":"string","pattern":"\\\\S","examples":["say what the agent holds to"]},"id":{"description":"An id by which the conviction can be named.","type":"string","pattern":"\\\\S"},"severity":{"description":"Whether the conviction binds or advises; a BOUNDARY always binds.","type":"string","enum":["advisory","mandatory"],"examples":["mandatory"]}}}}}},"autonomy":{"description":"What the agent may do on its own, what it must ask about, and what it must never do.","type":"object","required":["bounded_actions"],"additionalProperties":false,"examples":[{"bounded_actions":["web_fetch"]}],"properties":{"bounded_actions":{"description":"The abstract actions that the agent may take; the policy maps tools to them.","type":"array","minItems":1,"items":{"description":"The identifier of an action, such as web_fetch.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"escalation_triggers":{"description":"Situations in which the agent must ask a human, refuse, or leave a record.","type":"array","items":{"description":"One situation and what the agent does in it.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).","type":"string","pattern":"\\\\S","examples":["refund_amount > 500"]},"action":{"description":"Use escalate to ask a human, deny to refuse, and log to leave a record.","type":"string","enum":["escalate","deny","log"],"examples":["escalate"]},"reason":{"description":"Why the situation needs this; the person who is asked reads it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"max_autonomous_value":{"description":"The largest amount that the agent may commit without asking.","type":["object","null"],"required":["amount"],"additionalProperties":false,"examples":[{"amount":100,"currency":"USD"}],"properties":{"amount":{"description":"The amount, zero or more.","type":"number","minimum":0,"examples":[100]},"currency":{"description":"The currency of the amount as a code of three capital letters (ISO 4217).","type":"string","pattern":"^[A-Z]{3}$","examples":["USD"]}}},"forbidden_actions":{"description":"Actions that the agent must never take, as identifiers and not as sentences.","type":["array","null"],"items":{"description":"The identifier of an action, such as delete_without_confirmation.","type":"string","pattern":"\\\\S"}}}},"capabilities":{"description":"Named capabilities, each of which says which tools carry out which bounded actions. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"additionalProperties":{"description":"One capability: its tools and the bounded actions that they carry out.","type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"required_actions":{"description":"Bounded actions that these tools carry out.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"card_actions":{"description":"The older name of required_actions.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"deprecated":true},"allowed_domains":{"description":"Hosts that the tools of this capability may reach.","type":"array","items":{"description":"The name of a host.","type":"string","pattern":"\\\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"description":"Which tools are always blocked, and how tools are handled that no capability maps.","type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"description":"Whether tools may be called that no capability maps. They are denied when absent.","type":"boolean","examples":[false]},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"description":"Tools that are always blocked, whatever a capability maps.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"audit":{"description":"What record of its decisions the agent keeps, for how long, and who can read it.","type":"object","required":["retention_days","queryable"],"additionalProperties":false,"examples":[{"trace_format":"ap-trace-v1","retention_days":90,"queryable":false}],"properties":{"trace_format":{"description":"The format of the traces.","type":"string","pattern":"\\\\S","examples":["ap-trace-v1"]},"retention_days":{"description":"For how many days traces are kept, as a whole number of zero or more.","type":"integer","minimum":0,"examples":[90]},"storage":{"description":"Where traces are kept.","type":"object","additionalProperties":false,"properties":{"type":{"description":"Whether traces are kept on the same machine, on another one, or on several.","type":"string","enum":["local","remote","distributed"],"examples":["local"]},"location":{"description":"Where exactly they are kept.","type":"string","pattern":"\\\\S"}}},"queryable":{"description":"Whether others can query the traces.","type":"boolean","examples":[false]},"query_endpoint":{"description":"Where the traces can be queried; it is needed when queryable is true.","type":["string","null"],"pattern":"\\\\S","examples":["https://traces.example.com/api/v1/traces"]},"tamper_evidence":{"description":"How a later change of a trace would show.","type":["string","null"],"enum":["append_only","signed","merkle",null],"examples":["append_only"]}}},"extensions":{"description":"Data of other tools, each under a name of its own; nothing in it is checked.","type":["object","null"]},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"Names the policy, the version of the format it is written in, and whether it is meant for one agent or for all of an organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"What the policy is for, in a sentence for people.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent beneath it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities, each of which says which tools carry out which bounded actions of the card. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"Why the tools are blocked; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"description":"How bad a call of such a tool is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. All that hold fire.","type":"array","items":{"description":"One condition and what happens while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"Why the trigger exists; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"How tools are handled that no capability maps, and how the policy is enforced at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"What happens to a tool that no capability maps: allow, warn or deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are let through at run time when the policy itself cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. It is warn when absent.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"How bad a violation is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/schemas/validators.js
// Generated from the JSON Schemas by .github/scripts/precompile.mjs.

const validateAapCard = validate10;
const schema11 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json","type":"object","required":["principal","values","autonomy_envelope","audit_commitment"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string"},"aap_version":{"type":"string","pattern":"\\S"},"card_id":{"type":"string","pattern":"\\S"},"agent_id":{"type":"string","pattern":"\\S"},"issued_at":{"type":"string","pattern":"\\S"},"expires_at":{"type":["string","null"],"pattern":"\\S"},"principal":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["human","organization","agent","unspecified"]},"identifier":{"type":"string","pattern":"\\S"},"relationship":{"type":"string","enum":["delegated_authority","advisory","autonomous"]},"escalation_contact":{"type":"string","pattern":"\\S"}}},"values":{"type":"object","required":["declared"],"additionalProperties":false,"properties":{"declared":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"definitions":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"description":{"type":"string","pattern":"\\S"},"priority":{"type":"number"}}}},"conflicts_with":{"type":"array","items":{"type":"string","pattern":"\\S"}},"hierarchy":{"type":"string","enum":["lexicographic","weighted","contextual"]}}},"autonomy_envelope":{"type":"object","required":["bounded_actions"],"additionalProperties":false,"properties":{"bounded_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"escalation_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","deny","log"]},"reason":{"type":"string","pattern":"\\S"}}}},"max_autonomous_value":{"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$"}}},"forbidden_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"audit_commitment":{"type":"object","additionalProperties":false,"properties":{"trace_format":{"type":"string","pattern":"\\S"},"retention_days":{"type":"integer","minimum":0},"storage":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["local","remote","distributed"]},"location":{"type":"string","pattern":"\\S"}}},"queryable":{"type":"boolean"},"query_endpoint":{"type":"string","pattern":"\\S"},"tamper_evidence":{"type":"string","enum":["append_only","signed","merkle"]}}},"capabilities":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"required_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"allowed_domains":{"type":"array","items":{"type":"string","pattern":"\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"type":"boolean"},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"grace_period_hours":{"type":"number","minimum":0}}},"extensions":{"type":"object"},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}},"capability_mappings":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"forbidden":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"forbidden_tool":{"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}},"policy_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}},"defaults":{"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema12 = {"type":"string","enum":["critical","high","medium","low"]};
const schema14 = {"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema15 = {"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}};
const schema16 = {"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}};
const schema19 = {"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern14 = new RegExp("^[A-Z]{3}$", "u");
const pattern26 = new RegExp("^1(\\.[0-9]+){1,2}$", "u");
const schema17 = {"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.pattern === undefined) || (!(func0.call(data0, "pattern")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data0.reason === undefined) || (!(func0.call(data0, "reason")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data0.severity === undefined) || (!(func0.call(data0, "severity")))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "pattern") || (key0 === "reason")) || (key0 === "severity"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.pattern !== undefined && func0.call(data0, "pattern")){
let data1 = data0.pattern;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.reason !== undefined && func0.call(data0, "reason")){
let data2 = data0.reason;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.severity !== undefined && func0.call(data0, "severity")){
let data3 = data0.severity;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low"))){
const err9 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/enum",keyword:"enum",params:{allowedValues: schema14.properties.severity.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unmapped_tool_action === undefined) || (!(func0.call(data, "unmapped_tool_action")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_tool_action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.unmapped_severity === undefined) || (!(func0.call(data, "unmapped_severity")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.fail_open === undefined) || (!(func0.call(data, "fail_open")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fail_open"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "unmapped_tool_action") || (key0 === "unmapped_severity")) || (key0 === "fail_open")) || (key0 === "enforcement_mode")) || (key0 === "grace_period_hours"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unmapped_tool_action !== undefined && func0.call(data, "unmapped_tool_action")){
let data0 = data.unmapped_tool_action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "allow") || (data0 === "deny")) || (data0 === "warn"))){
const err5 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema20.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unmapped_severity !== undefined && func0.call(data, "unmapped_severity")){
let data1 = data.unmapped_severity;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low"))){
const err7 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fail_open !== undefined && func0.call(data, "fail_open")){
if(typeof data.fail_open !== "boolean"){
const err8 = {instancePath:instancePath+"/fail_open",schemaPath:"#/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enforcement_mode !== undefined && func0.call(data, "enforcement_mode")){
let data3 = data.enforcement_mode;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "warn") || (data3 === "enforce")) || (data3 === "off"))){
const err10 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.grace_period_hours !== undefined && func0.call(data, "grace_period_hours")){
let data4 = data.grace_period_hours;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.principal === undefined) || (!(func0.call(data, "principal")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principal"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.autonomy_envelope === undefined) || (!(func0.call(data, "autonomy_envelope")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "autonomy_envelope"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.audit_commitment === undefined) || (!(func0.call(data, "audit_commitment")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audit_commitment"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err5 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "meta",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err6 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "capability_mappings",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err7 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "forbidden",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err8 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "escalation_triggers",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.aap_version !== undefined && func0.call(data, "aap_version")){
let data1 = data.aap_version;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err10 = {instancePath:instancePath+"/aap_version",schemaPath:"#/properties/aap_version/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/aap_version",schemaPath:"#/properties/aap_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.card_id !== undefined && func0.call(data, "card_id")){
let data2 = data.card_id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.agent_id !== undefined && func0.call(data, "agent_id")){
let data3 = data.agent_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err14 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
let data4 = data.issued_at;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err16 = {instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
let data5 = data.expires_at;
if((typeof data5 !== "string") && (data5 !== null)){
const err18 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema11.properties.expires_at.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err19 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.principal !== undefined && func0.call(data, "principal")){
let data6 = data.principal;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!((((key1 === "type") || (key1 === "identifier")) || (key1 === "relationship")) || (key1 === "escalation_contact"))){
const err20 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.type !== undefined && func0.call(data6, "type")){
let data7 = data6.type;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data7 === "human") || (data7 === "organization")) || (data7 === "agent")) || (data7 === "unspecified"))){
const err22 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.principal.properties.type.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.identifier !== undefined && func0.call(data6, "identifier")){
let data8 = data6.identifier;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err23 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.relationship !== undefined && func0.call(data6, "relationship")){
let data9 = data6.relationship;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data9 === "delegated_authority") || (data9 === "advisory")) || (data9 === "autonomous"))){
const err26 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/enum",keyword:"enum",params:{allowedValues: schema11.properties.principal.properties.relationship.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.escalation_contact !== undefined && func0.call(data6, "escalation_contact")){
let data10 = data6.escalation_contact;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err27 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data11 = data.values;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.declared === undefined) || (!(func0.call(data11, "declared")))){
const err30 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "declared"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!((((key2 === "declared") || (key2 === "definitions")) || (key2 === "conflicts_with")) || (key2 === "hierarchy"))){
const err31 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.declared !== undefined && func0.call(data11, "declared")){
let data12 = data11.declared;
if(Array.isArray(data12)){
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/values/declared",schemaPath:"#/properties/values/properties/declared/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err33 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/values/declared",schemaPath:"#/properties/values/properties/declared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.definitions !== undefined && func0.call(data11, "definitions")){
let data14 = data11.definitions;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 of Object.keys(data14)){
let data15 = data14[key3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 of Object.keys(data15)){
if(!(((key4 === "name") || (key4 === "description")) || (key4 === "priority"))){
const err36 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/definitions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.name !== undefined && func0.call(data15, "name")){
let data16 = data15.name;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err37 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.description !== undefined && func0.call(data15, "description")){
let data17 = data15.description;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err39 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.priority !== undefined && func0.call(data15, "priority")){
let data18 = data15.priority;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err41 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/priority/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/definitions/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/values/definitions",schemaPath:"#/properties/values/properties/definitions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.conflicts_with !== undefined && func0.call(data11, "conflicts_with")){
let data19 = data11.conflicts_with;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err44 = {instancePath:instancePath+"/values/conflicts_with/" + i1,schemaPath:"#/properties/values/properties/conflicts_with/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/values/conflicts_with/" + i1,schemaPath:"#/properties/values/properties/conflicts_with/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/values/conflicts_with",schemaPath:"#/properties/values/properties/conflicts_with/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data11.hierarchy !== undefined && func0.call(data11, "hierarchy")){
let data21 = data11.hierarchy;
if(typeof data21 !== "string"){
const err47 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data21 === "lexicographic") || (data21 === "weighted")) || (data21 === "contextual"))){
const err48 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/enum",keyword:"enum",params:{allowedValues: schema11.properties.values.properties.hierarchy.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.autonomy_envelope !== undefined && func0.call(data, "autonomy_envelope")){
let data22 = data.autonomy_envelope;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.bounded_actions === undefined) || (!(func0.call(data22, "bounded_actions")))){
const err50 = {instancePath:instancePath+"/autonomy_envelope",schemaPath:"#/properties/autonomy_envelope/required",keyword:"required",params:{missingProperty: "bounded_actions"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 of Object.keys(data22)){
if(!((((key5 === "bounded_actions") || (key5 === "escalation_triggers")) || (key5 === "max_autonomous_value")) || (key5 === "forbidden_actions"))){
const err51 = {instancePath:instancePath+"/autonomy_envelope",schemaPath:"#/properties/autonomy_envelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.bounded_actions !== undefined && func0.call(data22, "bounded_actions")){
let data23 = data22.bounded_actions;
if(Array.isArray(data23)){
if(data23.length < 1){
const err52 = {instancePath:instancePath+"/autonomy_envelope/bounded_actions",schemaPath:"#/properties/autonomy_envelope/properties/bounded_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err53 = {instancePath:instancePath+"/autonomy_envelope/bounded_actions/" + i2,schemaPath:"#/properties/autonomy_envelope/properties/bounded_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/autonomy_envelope/bounded_actions/" + i2,schemaPath:"#/properties/autonomy_envelope/properties/bounded_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/autonomy_envelope/bounded_actions",schemaPath:"#/properties/autonomy_envelope/properties/bounded_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.escalation_triggers !== undefined && func0.call(data22, "escalation_triggers")){
let data25 = data22.escalation_triggers;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.condition === undefined) || (!(func0.call(data26, "condition")))){
const err56 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data26.action === undefined) || (!(func0.call(data26, "action")))){
const err57 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data26.reason === undefined) || (!(func0.call(data26, "reason")))){
const err58 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key6 of Object.keys(data26)){
if(!(((key6 === "condition") || (key6 === "action")) || (key6 === "reason"))){
const err59 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.condition !== undefined && func0.call(data26, "condition")){
let data27 = data26.condition;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err60 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/condition",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/condition",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data26.action !== undefined && func0.call(data26, "action")){
let data28 = data26.action;
if(typeof data28 !== "string"){
const err62 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/action",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(((data28 === "escalate") || (data28 === "deny")) || (data28 === "log"))){
const err63 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/action",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.autonomy_envelope.properties.escalation_triggers.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.reason !== undefined && func0.call(data26, "reason")){
let data29 = data26.reason;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err64 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/reason",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/reason",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.max_autonomous_value !== undefined && func0.call(data22, "max_autonomous_value")){
let data30 = data22.max_autonomous_value;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.amount === undefined) || (!(func0.call(data30, "amount")))){
const err68 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 of Object.keys(data30)){
if(!((key7 === "amount") || (key7 === "currency"))){
const err69 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30.amount !== undefined && func0.call(data30, "amount")){
let data31 = data30.amount;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err70 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value/amount",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value/amount",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data30.currency !== undefined && func0.call(data30, "currency")){
let data32 = data30.currency;
if(typeof data32 === "string"){
if(!pattern14.test(data32)){
const err72 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value/currency",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value/currency",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22.forbidden_actions !== undefined && func0.call(data22, "forbidden_actions")){
let data33 = data22.forbidden_actions;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err75 = {instancePath:instancePath+"/autonomy_envelope/forbidden_actions/" + i4,schemaPath:"#/properties/autonomy_envelope/properties/forbidden_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/autonomy_envelope/forbidden_actions/" + i4,schemaPath:"#/properties/autonomy_envelope/properties/forbidden_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/autonomy_envelope/forbidden_actions",schemaPath:"#/properties/autonomy_envelope/properties/forbidden_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/autonomy_envelope",schemaPath:"#/properties/autonomy_envelope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.audit_commitment !== undefined && func0.call(data, "audit_commitment")){
let data35 = data.audit_commitment;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key8 of Object.keys(data35)){
if(!((((((key8 === "trace_format") || (key8 === "retention_days")) || (key8 === "storage")) || (key8 === "queryable")) || (key8 === "query_endpoint")) || (key8 === "tamper_evidence"))){
const err79 = {instancePath:instancePath+"/audit_commitment",schemaPath:"#/properties/audit_commitment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data35.trace_format !== undefined && func0.call(data35, "trace_format")){
let data36 = data35.trace_format;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err80 = {instancePath:instancePath+"/audit_commitment/trace_format",schemaPath:"#/properties/audit_commitment/properties/trace_format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/audit_commitment/trace_format",schemaPath:"#/properties/audit_commitment/properties/trace_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data35.retention_days !== undefined && func0.call(data35, "retention_days")){
let data37 = data35.retention_days;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err82 = {instancePath:instancePath+"/audit_commitment/retention_days",schemaPath:"#/properties/audit_commitment/properties/retention_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err83 = {instancePath:instancePath+"/audit_commitment/retention_days",schemaPath:"#/properties/audit_commitment/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data35.storage !== undefined && func0.call(data35, "storage")){
let data38 = data35.storage;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 of Object.keys(data38)){
if(!((key9 === "type") || (key9 === "location"))){
const err84 = {instancePath:instancePath+"/audit_commitment/storage",schemaPath:"#/properties/audit_commitment/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data39 = data38.type;
if(typeof data39 !== "string"){
const err85 = {instancePath:instancePath+"/audit_commitment/storage/type",schemaPath:"#/properties/audit_commitment/properties/storage/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((data39 === "local") || (data39 === "remote")) || (data39 === "distributed"))){
const err86 = {instancePath:instancePath+"/audit_commitment/storage/type",schemaPath:"#/properties/audit_commitment/properties/storage/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.audit_commitment.properties.storage.properties.type.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data38.location !== undefined && func0.call(data38, "location")){
let data40 = data38.location;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err87 = {instancePath:instancePath+"/audit_commitment/storage/location",schemaPath:"#/properties/audit_commitment/properties/storage/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/audit_commitment/storage/location",schemaPath:"#/properties/audit_commitment/properties/storage/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/audit_commitment/storage",schemaPath:"#/properties/audit_commitment/properties/storage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.queryable !== undefined && func0.call(data35, "queryable")){
if(typeof data35.queryable !== "boolean"){
const err90 = {instancePath:instancePath+"/audit_commitment/queryable",schemaPath:"#/properties/audit_commitment/properties/queryable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data35.query_endpoint !== undefined && func0.call(data35, "query_endpoint")){
let data42 = data35.query_endpoint;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err91 = {instancePath:instancePath+"/audit_commitment/query_endpoint",schemaPath:"#/properties/audit_commitment/properties/query_endpoint/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/audit_commitment/query_endpoint",schemaPath:"#/properties/audit_commitment/properties/query_endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data35.tamper_evidence !== undefined && func0.call(data35, "tamper_evidence")){
let data43 = data35.tamper_evidence;
if(typeof data43 !== "string"){
const err93 = {instancePath:instancePath+"/audit_commitment/tamper_evidence",schemaPath:"#/properties/audit_commitment/properties/tamper_evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((data43 === "append_only") || (data43 === "signed")) || (data43 === "merkle"))){
const err94 = {instancePath:instancePath+"/audit_commitment/tamper_evidence",schemaPath:"#/properties/audit_commitment/properties/tamper_evidence/enum",keyword:"enum",params:{allowedValues: schema11.properties.audit_commitment.properties.tamper_evidence.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/audit_commitment",schemaPath:"#/properties/audit_commitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data44 = data.capabilities;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key10 of Object.keys(data44)){
const _errs101 = errors;
if(typeof key10 === "string"){
if(!pattern0.test(key10)){
const err96 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key10};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
var valid21 = _errs101 === errors;
if(!valid21){
const err97 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/propertyNames",keyword:"propertyNames",params:{propertyName: key10}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
for(const key11 of Object.keys(data44)){
let data45 = data44[key11];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.tools === undefined) || (!(func0.call(data45, "tools")))){
const err98 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key12 of Object.keys(data45)){
if(!((((((key12 === "description") || (key12 === "tools")) || (key12 === "required_actions")) || (key12 === "card_actions")) || (key12 === "allowed_domains")) || (key12 === "severity_on_unmapped"))){
const err99 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data45.description !== undefined && func0.call(data45, "description")){
if(typeof data45.description !== "string"){
const err100 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/capabilities/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data45.tools !== undefined && func0.call(data45, "tools")){
let data47 = data45.tools;
if(Array.isArray(data47)){
if(data47.length < 1){
const err101 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
const len5 = data47.length;
for(let i5=0; i5<len5; i5++){
let data48 = data47[i5];
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err102 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i5,schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i5,schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data45.required_actions !== undefined && func0.call(data45, "required_actions")){
let data49 = data45.required_actions;
if(Array.isArray(data49)){
const len6 = data49.length;
for(let i6=0; i6<len6; i6++){
let data50 = data49[i6];
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err105 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions/" + i6,schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions/" + i6,schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions",schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data45.card_actions !== undefined && func0.call(data45, "card_actions")){
let data51 = data45.card_actions;
if(Array.isArray(data51)){
const len7 = data51.length;
for(let i7=0; i7<len7; i7++){
let data52 = data51[i7];
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err108 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i7,schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i7,schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data45.allowed_domains !== undefined && func0.call(data45, "allowed_domains")){
let data53 = data45.allowed_domains;
if(Array.isArray(data53)){
const len8 = data53.length;
for(let i8=0; i8<len8; i8++){
let data54 = data53[i8];
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err111 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains/" + i8,schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains/" + i8,schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains",schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data45.severity_on_unmapped !== undefined && func0.call(data45, "severity_on_unmapped")){
let data55 = data45.severity_on_unmapped;
if(typeof data55 !== "string"){
const err114 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity_on_unmapped",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(!((((data55 === "critical") || (data55 === "high")) || (data55 === "medium")) || (data55 === "low"))){
const err115 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity_on_unmapped",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/capabilities/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.enforcement !== undefined && func0.call(data, "enforcement")){
let data56 = data.enforcement;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key13 of Object.keys(data56)){
if(!((((key13 === "allow_unmapped_tools") || (key13 === "default_unmapped_severity")) || (key13 === "forbidden_tools")) || (key13 === "grace_period_hours"))){
const err118 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data56.allow_unmapped_tools !== undefined && func0.call(data56, "allow_unmapped_tools")){
if(typeof data56.allow_unmapped_tools !== "boolean"){
const err119 = {instancePath:instancePath+"/enforcement/allow_unmapped_tools",schemaPath:"#/properties/enforcement/properties/allow_unmapped_tools/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data56.default_unmapped_severity !== undefined && func0.call(data56, "default_unmapped_severity")){
let data58 = data56.default_unmapped_severity;
if(typeof data58 !== "string"){
const err120 = {instancePath:instancePath+"/enforcement/default_unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(!((((data58 === "critical") || (data58 === "high")) || (data58 === "medium")) || (data58 === "low"))){
const err121 = {instancePath:instancePath+"/enforcement/default_unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema12.enum}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data56.forbidden_tools !== undefined && func0.call(data56, "forbidden_tools")){
let data59 = data56.forbidden_tools;
if(Array.isArray(data59)){
const len9 = data59.length;
for(let i9=0; i9<len9; i9++){
let data60 = data59[i9];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if((data60.pattern === undefined) || (!(func0.call(data60, "pattern")))){
const err122 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((data60.reason === undefined) || (!(func0.call(data60, "reason")))){
const err123 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if((data60.severity === undefined) || (!(func0.call(data60, "severity")))){
const err124 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
for(const key14 of Object.keys(data60)){
if(!(((key14 === "pattern") || (key14 === "reason")) || (key14 === "severity"))){
const err125 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9,schemaPath:"#/definitions/forbidden_tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data60.pattern !== undefined && func0.call(data60, "pattern")){
let data61 = data60.pattern;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err126 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data60.reason !== undefined && func0.call(data60, "reason")){
let data62 = data60.reason;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err128 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data60.severity !== undefined && func0.call(data60, "severity")){
let data63 = data60.severity;
if(typeof data63 !== "string"){
const err130 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!((((data63 === "critical") || (data63 === "high")) || (data63 === "medium")) || (data63 === "low"))){
const err131 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/enum",keyword:"enum",params:{allowedValues: schema14.properties.severity.enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i9,schemaPath:"#/definitions/forbidden_tool/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/enforcement/forbidden_tools",schemaPath:"#/properties/enforcement/properties/forbidden_tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data56.grace_period_hours !== undefined && func0.call(data56, "grace_period_hours")){
let data64 = data56.grace_period_hours;
if((typeof data64 == "number") && (isFinite(data64))){
if(data64 < 0 || isNaN(data64)){
const err134 = {instancePath:instancePath+"/enforcement/grace_period_hours",schemaPath:"#/properties/enforcement/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/enforcement/grace_period_hours",schemaPath:"#/properties/enforcement/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data65 = data.extensions;
if(!(data65 && typeof data65 == "object" && !Array.isArray(data65))){
const err137 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data66 = data.meta;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if((data66.schema_version === undefined) || (!(func0.call(data66, "schema_version")))){
const err138 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "schema_version"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((data66.name === undefined) || (!(func0.call(data66, "name")))){
const err139 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((data66.scope === undefined) || (!(func0.call(data66, "scope")))){
const err140 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key15 of Object.keys(data66)){
if(!((((key15 === "schema_version") || (key15 === "name")) || (key15 === "description")) || (key15 === "scope"))){
const err141 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data66.schema_version !== undefined && func0.call(data66, "schema_version")){
let data67 = data66.schema_version;
if(typeof data67 === "string"){
if(!pattern26.test(data67)){
const err142 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/pattern",keyword:"pattern",params:{pattern: "^1(\\.[0-9]+){1,2}$"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data66.name !== undefined && func0.call(data66, "name")){
let data68 = data66.name;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err144 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data66.description !== undefined && func0.call(data66, "description")){
if(typeof data66.description !== "string"){
const err146 = {instancePath:instancePath+"/meta/description",schemaPath:"#/definitions/meta/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data66.scope !== undefined && func0.call(data66, "scope")){
let data70 = data66.scope;
if(typeof data70 !== "string"){
const err147 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(!((data70 === "org") || (data70 === "agent"))){
const err148 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/enum",keyword:"enum",params:{allowedValues: schema15.properties.scope.enum}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
let data71 = data.capability_mappings;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key16 of Object.keys(data71)){
const _errs166 = errors;
if(typeof key16 === "string"){
if(!pattern0.test(key16)){
const err150 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key16};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var valid42 = _errs166 === errors;
if(!valid42){
const err151 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
for(const key17 of Object.keys(data71)){
let data72 = data71[key17];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if((data72.tools === undefined) || (!(func0.call(data72, "tools")))){
const err152 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((data72.card_actions === undefined) || (!(func0.call(data72, "card_actions")))){
const err153 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "card_actions"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key18 of Object.keys(data72)){
if(!(((key18 === "description") || (key18 === "tools")) || (key18 === "card_actions"))){
const err154 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data72.description !== undefined && func0.call(data72, "description")){
if(typeof data72.description !== "string"){
const err155 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data72.tools !== undefined && func0.call(data72, "tools")){
let data74 = data72.tools;
if(Array.isArray(data74)){
if(data74.length < 1){
const err156 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const len10 = data74.length;
for(let i10=0; i10<len10; i10++){
let data75 = data74[i10];
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err157 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i10,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i10,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data72.card_actions !== undefined && func0.call(data72, "card_actions")){
let data76 = data72.card_actions;
if(Array.isArray(data76)){
if(data76.length < 1){
const err160 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len11 = data76.length;
for(let i11=0; i11<len11; i11++){
let data77 = data76[i11];
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err161 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i11,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i11,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/capability_mappings/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if(!(validate11(data.forbidden, {instancePath:instancePath+"/forbidden",parentData:data,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
let data79 = data.escalation_triggers;
if(Array.isArray(data79)){
const len12 = data79.length;
for(let i12=0; i12<len12; i12++){
let data80 = data79[i12];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if((data80.condition === undefined) || (!(func0.call(data80, "condition")))){
const err166 = {instancePath:instancePath+"/escalation_triggers/" + i12,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((data80.action === undefined) || (!(func0.call(data80, "action")))){
const err167 = {instancePath:instancePath+"/escalation_triggers/" + i12,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((data80.reason === undefined) || (!(func0.call(data80, "reason")))){
const err168 = {instancePath:instancePath+"/escalation_triggers/" + i12,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key19 of Object.keys(data80)){
if(!(((key19 === "condition") || (key19 === "action")) || (key19 === "reason"))){
const err169 = {instancePath:instancePath+"/escalation_triggers/" + i12,schemaPath:"#/definitions/policy_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data80.condition !== undefined && func0.call(data80, "condition")){
let data81 = data80.condition;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err170 = {instancePath:instancePath+"/escalation_triggers/" + i12+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/escalation_triggers/" + i12+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data80.action !== undefined && func0.call(data80, "action")){
let data82 = data80.action;
if(typeof data82 !== "string"){
const err172 = {instancePath:instancePath+"/escalation_triggers/" + i12+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!(((data82 === "escalate") || (data82 === "warn")) || (data82 === "deny"))){
const err173 = {instancePath:instancePath+"/escalation_triggers/" + i12+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema19.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data80.reason !== undefined && func0.call(data80, "reason")){
let data83 = data80.reason;
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err174 = {instancePath:instancePath+"/escalation_triggers/" + i12+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/escalation_triggers/" + i12+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/escalation_triggers/" + i12,schemaPath:"#/definitions/policy_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/escalation_triggers",schemaPath:"#/definitions/policy_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
if(!(validate13(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
}
else {
const err178 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const validateUnifiedCard = validate15;
const schema22 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json","type":"object","required":["card_version","agent_id","autonomy_mode","integrity_mode","principal","values","autonomy","audit"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string"},"card_version":{"type":"string","pattern":"^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"card_id":{"type":"string","pattern":"\\S"},"agent_id":{"type":"string","pattern":"\\S"},"issued_at":{"type":"string","pattern":"\\S"},"expires_at":{"type":["string","null"],"pattern":"\\S"},"autonomy_mode":{"type":"string","enum":["off","observe","nudge","enforce"]},"integrity_mode":{"type":"string","enum":["off","observe","nudge","enforce"]},"principal":{"type":"object","required":["type","relationship"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["human","organization","agent","unspecified"]},"identifier":{"type":["string","null"],"pattern":"\\S"},"relationship":{"type":"string","enum":["delegated_authority","advisory","autonomous"]},"escalation_contact":{"type":["string","null"],"pattern":"\\S"}},"if":{"required":["type"],"properties":{"type":{"enum":["human","organization","agent"]}}},"then":{"required":["identifier"]}},"values":{"type":"object","required":["declared"],"additionalProperties":false,"properties":{"declared":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","required":["id"],"properties":{"id":{"type":"string","pattern":"\\S"}},"additionalProperties":{"type":"string"}}},"definitions":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"\\S"},"description":{"type":"string","pattern":"\\S"},"priority":{"type":"number"}}}},"conflicts_with":{"type":["array","null"],"items":{"type":"string","pattern":"\\S"}},"hierarchy":{"type":["string","null"],"enum":["lexicographic","weighted","contextual",null]}}},"conscience":{"type":"object","required":["mode","values"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["augment","replace"]},"values":{"type":"array","items":{"type":"object","required":["type","content"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["BOUNDARY","FEAR","COMMITMENT","BELIEF","HOPE"]},"content":{"type":"string","pattern":"\\S"},"id":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["advisory","mandatory"]}}}}}},"autonomy":{"type":"object","required":["bounded_actions"],"additionalProperties":false,"properties":{"bounded_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"escalation_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","deny","log"]},"reason":{"type":"string","pattern":"\\S"}}}},"max_autonomous_value":{"type":["object","null"],"required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$"}}},"forbidden_actions":{"type":["array","null"],"items":{"type":"string","pattern":"\\S"}}}},"capabilities":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"required_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"allowed_domains":{"type":"array","items":{"type":"string","pattern":"\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"type":"boolean"},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"grace_period_hours":{"type":"number","minimum":0}}},"audit":{"type":"object","required":["retention_days","queryable"],"additionalProperties":false,"properties":{"trace_format":{"type":"string","pattern":"\\S"},"retention_days":{"type":"integer","minimum":0},"storage":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["local","remote","distributed"]},"location":{"type":"string","pattern":"\\S"}}},"queryable":{"type":"boolean"},"query_endpoint":{"type":["string","null"],"pattern":"\\S"},"tamper_evidence":{"type":["string","null"],"enum":["append_only","signed","merkle",null]}}},"extensions":{"type":["object","null"]},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}},"capability_mappings":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"forbidden":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"forbidden_tool":{"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}},"policy_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}},"defaults":{"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema23 = {"type":"string","enum":["critical","high","medium","low"]};
const schema25 = {"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema26 = {"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}};
const schema27 = {"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}};
const schema30 = {"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}};
const pattern35 = new RegExp("^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema28 = {"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.pattern === undefined) || (!(func0.call(data0, "pattern")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data0.reason === undefined) || (!(func0.call(data0, "reason")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data0.severity === undefined) || (!(func0.call(data0, "severity")))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "pattern") || (key0 === "reason")) || (key0 === "severity"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.pattern !== undefined && func0.call(data0, "pattern")){
let data1 = data0.pattern;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.reason !== undefined && func0.call(data0, "reason")){
let data2 = data0.reason;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.severity !== undefined && func0.call(data0, "severity")){
let data3 = data0.severity;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low"))){
const err9 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/enum",keyword:"enum",params:{allowedValues: schema25.properties.severity.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

const schema31 = {"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unmapped_tool_action === undefined) || (!(func0.call(data, "unmapped_tool_action")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_tool_action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.unmapped_severity === undefined) || (!(func0.call(data, "unmapped_severity")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.fail_open === undefined) || (!(func0.call(data, "fail_open")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fail_open"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "unmapped_tool_action") || (key0 === "unmapped_severity")) || (key0 === "fail_open")) || (key0 === "enforcement_mode")) || (key0 === "grace_period_hours"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unmapped_tool_action !== undefined && func0.call(data, "unmapped_tool_action")){
let data0 = data.unmapped_tool_action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "allow") || (data0 === "deny")) || (data0 === "warn"))){
const err5 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema31.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unmapped_severity !== undefined && func0.call(data, "unmapped_severity")){
let data1 = data.unmapped_severity;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low"))){
const err7 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fail_open !== undefined && func0.call(data, "fail_open")){
if(typeof data.fail_open !== "boolean"){
const err8 = {instancePath:instancePath+"/fail_open",schemaPath:"#/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enforcement_mode !== undefined && func0.call(data, "enforcement_mode")){
let data3 = data.enforcement_mode;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "warn") || (data3 === "enforce")) || (data3 === "off"))){
const err10 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema31.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.grace_period_hours !== undefined && func0.call(data, "grace_period_hours")){
let data4 = data.grace_period_hours;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}


function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.card_version === undefined) || (!(func0.call(data, "card_version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card_version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_id === undefined) || (!(func0.call(data, "agent_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.autonomy_mode === undefined) || (!(func0.call(data, "autonomy_mode")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "autonomy_mode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.integrity_mode === undefined) || (!(func0.call(data, "integrity_mode")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrity_mode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.principal === undefined) || (!(func0.call(data, "principal")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principal"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.autonomy === undefined) || (!(func0.call(data, "autonomy")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "autonomy"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.audit === undefined) || (!(func0.call(data, "audit")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audit"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema22.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err9 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "meta",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err10 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "capability_mappings",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err11 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "forbidden",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err12 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "escalation_triggers",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err13 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.card_version !== undefined && func0.call(data, "card_version")){
let data1 = data.card_version;
if(typeof data1 === "string"){
if(!pattern35.test(data1)){
const err14 = {instancePath:instancePath+"/card_version",schemaPath:"#/properties/card_version/pattern",keyword:"pattern",params:{pattern: "^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/card_version",schemaPath:"#/properties/card_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.card_id !== undefined && func0.call(data, "card_id")){
let data2 = data.card_id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err16 = {instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.agent_id !== undefined && func0.call(data, "agent_id")){
let data3 = data.agent_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err18 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
let data4 = data.issued_at;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err20 = {instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
let data5 = data.expires_at;
if((typeof data5 !== "string") && (data5 !== null)){
const err22 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema22.properties.expires_at.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err23 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.autonomy_mode !== undefined && func0.call(data, "autonomy_mode")){
let data6 = data.autonomy_mode;
if(typeof data6 !== "string"){
const err24 = {instancePath:instancePath+"/autonomy_mode",schemaPath:"#/properties/autonomy_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data6 === "off") || (data6 === "observe")) || (data6 === "nudge")) || (data6 === "enforce"))){
const err25 = {instancePath:instancePath+"/autonomy_mode",schemaPath:"#/properties/autonomy_mode/enum",keyword:"enum",params:{allowedValues: schema22.properties.autonomy_mode.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.integrity_mode !== undefined && func0.call(data, "integrity_mode")){
let data7 = data.integrity_mode;
if(typeof data7 !== "string"){
const err26 = {instancePath:instancePath+"/integrity_mode",schemaPath:"#/properties/integrity_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data7 === "off") || (data7 === "observe")) || (data7 === "nudge")) || (data7 === "enforce"))){
const err27 = {instancePath:instancePath+"/integrity_mode",schemaPath:"#/properties/integrity_mode/enum",keyword:"enum",params:{allowedValues: schema22.properties.integrity_mode.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.principal !== undefined && func0.call(data, "principal")){
let data8 = data.principal;
const _errs20 = errors;
let valid2 = true;
const _errs21 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.type === undefined) || (!(func0.call(data8, "type")))) && (missing1 = "type")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data8.type !== undefined && func0.call(data8, "type")){
let data9 = data8.type;
if(!(((data9 === "human") || (data9 === "organization")) || (data9 === "agent"))){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid0 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs23 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.identifier === undefined) || (!(func0.call(data8, "identifier")))){
const err30 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/then/required",keyword:"required",params:{missingProperty: "identifier"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
valid2 = _valid0;
}
if(!valid2){
const err31 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err32 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data8.relationship === undefined) || (!(func0.call(data8, "relationship")))){
const err33 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/required",keyword:"required",params:{missingProperty: "relationship"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((((key1 === "type") || (key1 === "identifier")) || (key1 === "relationship")) || (key1 === "escalation_contact"))){
const err34 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data10 = data8.type;
if(typeof data10 !== "string"){
const err35 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data10 === "human") || (data10 === "organization")) || (data10 === "agent")) || (data10 === "unspecified"))){
const err36 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/enum",keyword:"enum",params:{allowedValues: schema22.properties.principal.properties.type.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.identifier !== undefined && func0.call(data8, "identifier")){
let data11 = data8.identifier;
if((typeof data11 !== "string") && (data11 !== null)){
const err37 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/type",keyword:"type",params:{type: schema22.properties.principal.properties.identifier.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err38 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
if(data8.relationship !== undefined && func0.call(data8, "relationship")){
let data12 = data8.relationship;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((data12 === "delegated_authority") || (data12 === "advisory")) || (data12 === "autonomous"))){
const err40 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/enum",keyword:"enum",params:{allowedValues: schema22.properties.principal.properties.relationship.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.escalation_contact !== undefined && func0.call(data8, "escalation_contact")){
let data13 = data8.escalation_contact;
if((typeof data13 !== "string") && (data13 !== null)){
const err41 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/type",keyword:"type",params:{type: schema22.properties.principal.properties.escalation_contact.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err42 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data14 = data.values;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.declared === undefined) || (!(func0.call(data14, "declared")))){
const err44 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "declared"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 of Object.keys(data14)){
if(!((((key2 === "declared") || (key2 === "definitions")) || (key2 === "conflicts_with")) || (key2 === "hierarchy"))){
const err45 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.declared !== undefined && func0.call(data14, "declared")){
let data15 = data14.declared;
if(Array.isArray(data15)){
if(data15.length < 1){
const err46 = {instancePath:instancePath+"/values/declared",schemaPath:"#/properties/values/properties/declared/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if((typeof data16 !== "string") && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
const err47 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/type",keyword:"type",params:{type: schema22.properties.values.properties.declared.items.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err48 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.id === undefined) || (!(func0.call(data16, "id")))){
const err49 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(key3 === "id")){
if(typeof data16[key3] !== "string"){
const err50 = {instancePath:instancePath+"/values/declared/" + i0+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/declared/items/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data16.id !== undefined && func0.call(data16, "id")){
let data18 = data16.id;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err51 = {instancePath:instancePath+"/values/declared/" + i0+"/id",schemaPath:"#/properties/values/properties/declared/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/values/declared/" + i0+"/id",schemaPath:"#/properties/values/properties/declared/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/values/declared",schemaPath:"#/properties/values/properties/declared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.definitions !== undefined && func0.call(data14, "definitions")){
let data19 = data14.definitions;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err54 = {instancePath:instancePath+"/values/definitions",schemaPath:"#/properties/values/properties/definitions/type",keyword:"type",params:{type: schema22.properties.values.properties.definitions.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 of Object.keys(data19)){
let data20 = data19[key4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 of Object.keys(data20)){
if(!(((key5 === "name") || (key5 === "description")) || (key5 === "priority"))){
const err55 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/definitions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.name !== undefined && func0.call(data20, "name")){
let data21 = data20.name;
if((typeof data21 !== "string") && (data21 !== null)){
const err56 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/type",keyword:"type",params:{type: schema22.properties.values.properties.definitions.additionalProperties.properties.name.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err57 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data20.description !== undefined && func0.call(data20, "description")){
let data22 = data20.description;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err58 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.priority !== undefined && func0.call(data20, "priority")){
let data23 = data20.priority;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err60 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/priority/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/definitions/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
if(data14.conflicts_with !== undefined && func0.call(data14, "conflicts_with")){
let data24 = data14.conflicts_with;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err62 = {instancePath:instancePath+"/values/conflicts_with",schemaPath:"#/properties/values/properties/conflicts_with/type",keyword:"type",params:{type: schema22.properties.values.properties.conflicts_with.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err63 = {instancePath:instancePath+"/values/conflicts_with/" + i1,schemaPath:"#/properties/values/properties/conflicts_with/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/values/conflicts_with/" + i1,schemaPath:"#/properties/values/properties/conflicts_with/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
if(data14.hierarchy !== undefined && func0.call(data14, "hierarchy")){
let data26 = data14.hierarchy;
if((typeof data26 !== "string") && (data26 !== null)){
const err65 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/type",keyword:"type",params:{type: schema22.properties.values.properties.hierarchy.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data26 === "lexicographic") || (data26 === "weighted")) || (data26 === "contextual")) || (data26 === null))){
const err66 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/enum",keyword:"enum",params:{allowedValues: schema22.properties.values.properties.hierarchy.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.conscience !== undefined && func0.call(data, "conscience")){
let data27 = data.conscience;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.mode === undefined) || (!(func0.call(data27, "mode")))){
const err68 = {instancePath:instancePath+"/conscience",schemaPath:"#/properties/conscience/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data27.values === undefined) || (!(func0.call(data27, "values")))){
const err69 = {instancePath:instancePath+"/conscience",schemaPath:"#/properties/conscience/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key6 of Object.keys(data27)){
if(!((key6 === "mode") || (key6 === "values"))){
const err70 = {instancePath:instancePath+"/conscience",schemaPath:"#/properties/conscience/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.mode !== undefined && func0.call(data27, "mode")){
let data28 = data27.mode;
if(typeof data28 !== "string"){
const err71 = {instancePath:instancePath+"/conscience/mode",schemaPath:"#/properties/conscience/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data28 === "augment") || (data28 === "replace"))){
const err72 = {instancePath:instancePath+"/conscience/mode",schemaPath:"#/properties/conscience/properties/mode/enum",keyword:"enum",params:{allowedValues: schema22.properties.conscience.properties.mode.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data27.values !== undefined && func0.call(data27, "values")){
let data29 = data27.values;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.type === undefined) || (!(func0.call(data30, "type")))){
const err73 = {instancePath:instancePath+"/conscience/values/" + i2,schemaPath:"#/properties/conscience/properties/values/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data30.content === undefined) || (!(func0.call(data30, "content")))){
const err74 = {instancePath:instancePath+"/conscience/values/" + i2,schemaPath:"#/properties/conscience/properties/values/items/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key7 of Object.keys(data30)){
if(!((((key7 === "type") || (key7 === "content")) || (key7 === "id")) || (key7 === "severity"))){
const err75 = {instancePath:instancePath+"/conscience/values/" + i2,schemaPath:"#/properties/conscience/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.type !== undefined && func0.call(data30, "type")){
let data31 = data30.type;
if(typeof data31 !== "string"){
const err76 = {instancePath:instancePath+"/conscience/values/" + i2+"/type",schemaPath:"#/properties/conscience/properties/values/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(((((data31 === "BOUNDARY") || (data31 === "FEAR")) || (data31 === "COMMITMENT")) || (data31 === "BELIEF")) || (data31 === "HOPE"))){
const err77 = {instancePath:instancePath+"/conscience/values/" + i2+"/type",schemaPath:"#/properties/conscience/properties/values/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema22.properties.conscience.properties.values.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data30.content !== undefined && func0.call(data30, "content")){
let data32 = data30.content;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err78 = {instancePath:instancePath+"/conscience/values/" + i2+"/content",schemaPath:"#/properties/conscience/properties/values/items/properties/content/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/conscience/values/" + i2+"/content",schemaPath:"#/properties/conscience/properties/values/items/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data30.id !== undefined && func0.call(data30, "id")){
let data33 = data30.id;
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err80 = {instancePath:instancePath+"/conscience/values/" + i2+"/id",schemaPath:"#/properties/conscience/properties/values/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/conscience/values/" + i2+"/id",schemaPath:"#/properties/conscience/properties/values/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.severity !== undefined && func0.call(data30, "severity")){
let data34 = data30.severity;
if(typeof data34 !== "string"){
const err82 = {instancePath:instancePath+"/conscience/values/" + i2+"/severity",schemaPath:"#/properties/conscience/properties/values/items/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data34 === "advisory") || (data34 === "mandatory"))){
const err83 = {instancePath:instancePath+"/conscience/values/" + i2+"/severity",schemaPath:"#/properties/conscience/properties/values/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema22.properties.conscience.properties.values.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/conscience/values/" + i2,schemaPath:"#/properties/conscience/properties/values/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/conscience/values",schemaPath:"#/properties/conscience/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/conscience",schemaPath:"#/properties/conscience/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.autonomy !== undefined && func0.call(data, "autonomy")){
let data35 = data.autonomy;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.bounded_actions === undefined) || (!(func0.call(data35, "bounded_actions")))){
const err87 = {instancePath:instancePath+"/autonomy",schemaPath:"#/properties/autonomy/required",keyword:"required",params:{missingProperty: "bounded_actions"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key8 of Object.keys(data35)){
if(!((((key8 === "bounded_actions") || (key8 === "escalation_triggers")) || (key8 === "max_autonomous_value")) || (key8 === "forbidden_actions"))){
const err88 = {instancePath:instancePath+"/autonomy",schemaPath:"#/properties/autonomy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.bounded_actions !== undefined && func0.call(data35, "bounded_actions")){
let data36 = data35.bounded_actions;
if(Array.isArray(data36)){
if(data36.length < 1){
const err89 = {instancePath:instancePath+"/autonomy/bounded_actions",schemaPath:"#/properties/autonomy/properties/bounded_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err90 = {instancePath:instancePath+"/autonomy/bounded_actions/" + i3,schemaPath:"#/properties/autonomy/properties/bounded_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/autonomy/bounded_actions/" + i3,schemaPath:"#/properties/autonomy/properties/bounded_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/autonomy/bounded_actions",schemaPath:"#/properties/autonomy/properties/bounded_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data35.escalation_triggers !== undefined && func0.call(data35, "escalation_triggers")){
let data38 = data35.escalation_triggers;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.condition === undefined) || (!(func0.call(data39, "condition")))){
const err93 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((data39.action === undefined) || (!(func0.call(data39, "action")))){
const err94 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data39.reason === undefined) || (!(func0.call(data39, "reason")))){
const err95 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key9 of Object.keys(data39)){
if(!(((key9 === "condition") || (key9 === "action")) || (key9 === "reason"))){
const err96 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data39.condition !== undefined && func0.call(data39, "condition")){
let data40 = data39.condition;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err97 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/condition",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/condition",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data39.action !== undefined && func0.call(data39, "action")){
let data41 = data39.action;
if(typeof data41 !== "string"){
const err99 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/action",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data41 === "escalate") || (data41 === "deny")) || (data41 === "log"))){
const err100 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/action",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema22.properties.autonomy.properties.escalation_triggers.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data39.reason !== undefined && func0.call(data39, "reason")){
let data42 = data39.reason;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err101 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/reason",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/reason",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/autonomy/escalation_triggers",schemaPath:"#/properties/autonomy/properties/escalation_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data35.max_autonomous_value !== undefined && func0.call(data35, "max_autonomous_value")){
let data43 = data35.max_autonomous_value;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err105 = {instancePath:instancePath+"/autonomy/max_autonomous_value",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/type",keyword:"type",params:{type: schema22.properties.autonomy.properties.max_autonomous_value.type}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.amount === undefined) || (!(func0.call(data43, "amount")))){
const err106 = {instancePath:instancePath+"/autonomy/max_autonomous_value",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key10 of Object.keys(data43)){
if(!((key10 === "amount") || (key10 === "currency"))){
const err107 = {instancePath:instancePath+"/autonomy/max_autonomous_value",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data43.amount !== undefined && func0.call(data43, "amount")){
let data44 = data43.amount;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err108 = {instancePath:instancePath+"/autonomy/max_autonomous_value/amount",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/autonomy/max_autonomous_value/amount",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data43.currency !== undefined && func0.call(data43, "currency")){
let data45 = data43.currency;
if(typeof data45 === "string"){
if(!pattern14.test(data45)){
const err110 = {instancePath:instancePath+"/autonomy/max_autonomous_value/currency",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/autonomy/max_autonomous_value/currency",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
if(data35.forbidden_actions !== undefined && func0.call(data35, "forbidden_actions")){
let data46 = data35.forbidden_actions;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err112 = {instancePath:instancePath+"/autonomy/forbidden_actions",schemaPath:"#/properties/autonomy/properties/forbidden_actions/type",keyword:"type",params:{type: schema22.properties.autonomy.properties.forbidden_actions.type}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(Array.isArray(data46)){
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err113 = {instancePath:instancePath+"/autonomy/forbidden_actions/" + i5,schemaPath:"#/properties/autonomy/properties/forbidden_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/autonomy/forbidden_actions/" + i5,schemaPath:"#/properties/autonomy/properties/forbidden_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/autonomy",schemaPath:"#/properties/autonomy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data48 = data.capabilities;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 of Object.keys(data48)){
const _errs112 = errors;
if(typeof key11 === "string"){
if(!pattern0.test(key11)){
const err116 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key11};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid27 = _errs112 === errors;
if(!valid27){
const err117 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
for(const key12 of Object.keys(data48)){
let data49 = data48[key12];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.tools === undefined) || (!(func0.call(data49, "tools")))){
const err118 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key13 of Object.keys(data49)){
if(!((((((key13 === "description") || (key13 === "tools")) || (key13 === "required_actions")) || (key13 === "card_actions")) || (key13 === "allowed_domains")) || (key13 === "severity_on_unmapped"))){
const err119 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data49.description !== undefined && func0.call(data49, "description")){
if(typeof data49.description !== "string"){
const err120 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/capabilities/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data49.tools !== undefined && func0.call(data49, "tools")){
let data51 = data49.tools;
if(Array.isArray(data51)){
if(data51.length < 1){
const err121 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err122 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i6,schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i6,schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data49.required_actions !== undefined && func0.call(data49, "required_actions")){
let data53 = data49.required_actions;
if(Array.isArray(data53)){
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err125 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions/" + i7,schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions/" + i7,schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions",schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data49.card_actions !== undefined && func0.call(data49, "card_actions")){
let data55 = data49.card_actions;
if(Array.isArray(data55)){
const len8 = data55.length;
for(let i8=0; i8<len8; i8++){
let data56 = data55[i8];
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err128 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i8,schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i8,schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data49.allowed_domains !== undefined && func0.call(data49, "allowed_domains")){
let data57 = data49.allowed_domains;
if(Array.isArray(data57)){
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err131 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains/" + i9,schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains/" + i9,schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains",schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data49.severity_on_unmapped !== undefined && func0.call(data49, "severity_on_unmapped")){
let data59 = data49.severity_on_unmapped;
if(typeof data59 !== "string"){
const err134 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity_on_unmapped",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!((((data59 === "critical") || (data59 === "high")) || (data59 === "medium")) || (data59 === "low"))){
const err135 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity_on_unmapped",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.enforcement !== undefined && func0.call(data, "enforcement")){
let data60 = data.enforcement;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key14 of Object.keys(data60)){
if(!((((key14 === "allow_unmapped_tools") || (key14 === "default_unmapped_severity")) || (key14 === "forbidden_tools")) || (key14 === "grace_period_hours"))){
const err138 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data60.allow_unmapped_tools !== undefined && func0.call(data60, "allow_unmapped_tools")){
if(typeof data60.allow_unmapped_tools !== "boolean"){
const err139 = {instancePath:instancePath+"/enforcement/allow_unmapped_tools",schemaPath:"#/properties/enforcement/properties/allow_unmapped_tools/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data60.default_unmapped_severity !== undefined && func0.call(data60, "default_unmapped_severity")){
let data62 = data60.default_unmapped_severity;
if(typeof data62 !== "string"){
const err140 = {instancePath:instancePath+"/enforcement/default_unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((((data62 === "critical") || (data62 === "high")) || (data62 === "medium")) || (data62 === "low"))){
const err141 = {instancePath:instancePath+"/enforcement/default_unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema23.enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data60.forbidden_tools !== undefined && func0.call(data60, "forbidden_tools")){
let data63 = data60.forbidden_tools;
if(Array.isArray(data63)){
const len10 = data63.length;
for(let i10=0; i10<len10; i10++){
let data64 = data63[i10];
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if((data64.pattern === undefined) || (!(func0.call(data64, "pattern")))){
const err142 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if((data64.reason === undefined) || (!(func0.call(data64, "reason")))){
const err143 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data64.severity === undefined) || (!(func0.call(data64, "severity")))){
const err144 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key15 of Object.keys(data64)){
if(!(((key15 === "pattern") || (key15 === "reason")) || (key15 === "severity"))){
const err145 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10,schemaPath:"#/definitions/forbidden_tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data64.pattern !== undefined && func0.call(data64, "pattern")){
let data65 = data64.pattern;
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err146 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data64.reason !== undefined && func0.call(data64, "reason")){
let data66 = data64.reason;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err148 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data64.severity !== undefined && func0.call(data64, "severity")){
let data67 = data64.severity;
if(typeof data67 !== "string"){
const err150 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!((((data67 === "critical") || (data67 === "high")) || (data67 === "medium")) || (data67 === "low"))){
const err151 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/enum",keyword:"enum",params:{allowedValues: schema25.properties.severity.enum}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10,schemaPath:"#/definitions/forbidden_tool/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/enforcement/forbidden_tools",schemaPath:"#/properties/enforcement/properties/forbidden_tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data60.grace_period_hours !== undefined && func0.call(data60, "grace_period_hours")){
let data68 = data60.grace_period_hours;
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err154 = {instancePath:instancePath+"/enforcement/grace_period_hours",schemaPath:"#/properties/enforcement/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/enforcement/grace_period_hours",schemaPath:"#/properties/enforcement/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data.audit !== undefined && func0.call(data, "audit")){
let data69 = data.audit;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if((data69.retention_days === undefined) || (!(func0.call(data69, "retention_days")))){
const err157 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: "retention_days"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((data69.queryable === undefined) || (!(func0.call(data69, "queryable")))){
const err158 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: "queryable"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key16 of Object.keys(data69)){
if(!((((((key16 === "trace_format") || (key16 === "retention_days")) || (key16 === "storage")) || (key16 === "queryable")) || (key16 === "query_endpoint")) || (key16 === "tamper_evidence"))){
const err159 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data69.trace_format !== undefined && func0.call(data69, "trace_format")){
let data70 = data69.trace_format;
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err160 = {instancePath:instancePath+"/audit/trace_format",schemaPath:"#/properties/audit/properties/trace_format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/audit/trace_format",schemaPath:"#/properties/audit/properties/trace_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data69.retention_days !== undefined && func0.call(data69, "retention_days")){
let data71 = data69.retention_days;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err162 = {instancePath:instancePath+"/audit/retention_days",schemaPath:"#/properties/audit/properties/retention_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 < 0 || isNaN(data71)){
const err163 = {instancePath:instancePath+"/audit/retention_days",schemaPath:"#/properties/audit/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
if(data69.storage !== undefined && func0.call(data69, "storage")){
let data72 = data69.storage;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key17 of Object.keys(data72)){
if(!((key17 === "type") || (key17 === "location"))){
const err164 = {instancePath:instancePath+"/audit/storage",schemaPath:"#/properties/audit/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data72.type !== undefined && func0.call(data72, "type")){
let data73 = data72.type;
if(typeof data73 !== "string"){
const err165 = {instancePath:instancePath+"/audit/storage/type",schemaPath:"#/properties/audit/properties/storage/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!(((data73 === "local") || (data73 === "remote")) || (data73 === "distributed"))){
const err166 = {instancePath:instancePath+"/audit/storage/type",schemaPath:"#/properties/audit/properties/storage/properties/type/enum",keyword:"enum",params:{allowedValues: schema22.properties.audit.properties.storage.properties.type.enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data72.location !== undefined && func0.call(data72, "location")){
let data74 = data72.location;
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err167 = {instancePath:instancePath+"/audit/storage/location",schemaPath:"#/properties/audit/properties/storage/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/audit/storage/location",schemaPath:"#/properties/audit/properties/storage/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/audit/storage",schemaPath:"#/properties/audit/properties/storage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data69.queryable !== undefined && func0.call(data69, "queryable")){
if(typeof data69.queryable !== "boolean"){
const err170 = {instancePath:instancePath+"/audit/queryable",schemaPath:"#/properties/audit/properties/queryable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data69.query_endpoint !== undefined && func0.call(data69, "query_endpoint")){
let data76 = data69.query_endpoint;
if((typeof data76 !== "string") && (data76 !== null)){
const err171 = {instancePath:instancePath+"/audit/query_endpoint",schemaPath:"#/properties/audit/properties/query_endpoint/type",keyword:"type",params:{type: schema22.properties.audit.properties.query_endpoint.type}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err172 = {instancePath:instancePath+"/audit/query_endpoint",schemaPath:"#/properties/audit/properties/query_endpoint/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
if(data69.tamper_evidence !== undefined && func0.call(data69, "tamper_evidence")){
let data77 = data69.tamper_evidence;
if((typeof data77 !== "string") && (data77 !== null)){
const err173 = {instancePath:instancePath+"/audit/tamper_evidence",schemaPath:"#/properties/audit/properties/tamper_evidence/type",keyword:"type",params:{type: schema22.properties.audit.properties.tamper_evidence.type}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!((((data77 === "append_only") || (data77 === "signed")) || (data77 === "merkle")) || (data77 === null))){
const err174 = {instancePath:instancePath+"/audit/tamper_evidence",schemaPath:"#/properties/audit/properties/tamper_evidence/enum",keyword:"enum",params:{allowedValues: schema22.properties.audit.properties.tamper_evidence.enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data78 = data.extensions;
if((!(data78 && typeof data78 == "object" && !Array.isArray(data78))) && (data78 !== null)){
const err176 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: schema22.properties.extensions.type}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data79 = data.meta;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.schema_version === undefined) || (!(func0.call(data79, "schema_version")))){
const err177 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "schema_version"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if((data79.name === undefined) || (!(func0.call(data79, "name")))){
const err178 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if((data79.scope === undefined) || (!(func0.call(data79, "scope")))){
const err179 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
for(const key18 of Object.keys(data79)){
if(!((((key18 === "schema_version") || (key18 === "name")) || (key18 === "description")) || (key18 === "scope"))){
const err180 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data79.schema_version !== undefined && func0.call(data79, "schema_version")){
let data80 = data79.schema_version;
if(typeof data80 === "string"){
if(!pattern26.test(data80)){
const err181 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/pattern",keyword:"pattern",params:{pattern: "^1(\\.[0-9]+){1,2}$"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data79.name !== undefined && func0.call(data79, "name")){
let data81 = data79.name;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err183 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data79.description !== undefined && func0.call(data79, "description")){
if(typeof data79.description !== "string"){
const err185 = {instancePath:instancePath+"/meta/description",schemaPath:"#/definitions/meta/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data79.scope !== undefined && func0.call(data79, "scope")){
let data83 = data79.scope;
if(typeof data83 !== "string"){
const err186 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!((data83 === "org") || (data83 === "agent"))){
const err187 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/enum",keyword:"enum",params:{allowedValues: schema26.properties.scope.enum}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
let data84 = data.capability_mappings;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key19 of Object.keys(data84)){
const _errs197 = errors;
if(typeof key19 === "string"){
if(!pattern0.test(key19)){
const err189 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key19};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
var valid50 = _errs197 === errors;
if(!valid50){
const err190 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames",keyword:"propertyNames",params:{propertyName: key19}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
for(const key20 of Object.keys(data84)){
let data85 = data84[key20];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if((data85.tools === undefined) || (!(func0.call(data85, "tools")))){
const err191 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if((data85.card_actions === undefined) || (!(func0.call(data85, "card_actions")))){
const err192 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "card_actions"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
for(const key21 of Object.keys(data85)){
if(!(((key21 === "description") || (key21 === "tools")) || (key21 === "card_actions"))){
const err193 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data85.description !== undefined && func0.call(data85, "description")){
if(typeof data85.description !== "string"){
const err194 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data85.tools !== undefined && func0.call(data85, "tools")){
let data87 = data85.tools;
if(Array.isArray(data87)){
if(data87.length < 1){
const err195 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
const len11 = data87.length;
for(let i11=0; i11<len11; i11++){
let data88 = data87[i11];
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err196 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i11,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i11,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data85.card_actions !== undefined && func0.call(data85, "card_actions")){
let data89 = data85.card_actions;
if(Array.isArray(data89)){
if(data89.length < 1){
const err199 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len12 = data89.length;
for(let i12=0; i12<len12; i12++){
let data90 = data89[i12];
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err200 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i12,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i12,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/capability_mappings/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if(!(validate16(data.forbidden, {instancePath:instancePath+"/forbidden",parentData:data,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
let data92 = data.escalation_triggers;
if(Array.isArray(data92)){
const len13 = data92.length;
for(let i13=0; i13<len13; i13++){
let data93 = data92[i13];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if((data93.condition === undefined) || (!(func0.call(data93, "condition")))){
const err205 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((data93.action === undefined) || (!(func0.call(data93, "action")))){
const err206 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if((data93.reason === undefined) || (!(func0.call(data93, "reason")))){
const err207 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
for(const key22 of Object.keys(data93)){
if(!(((key22 === "condition") || (key22 === "action")) || (key22 === "reason"))){
const err208 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data93.condition !== undefined && func0.call(data93, "condition")){
let data94 = data93.condition;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err209 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data93.action !== undefined && func0.call(data93, "action")){
let data95 = data93.action;
if(typeof data95 !== "string"){
const err211 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!(((data95 === "escalate") || (data95 === "warn")) || (data95 === "deny"))){
const err212 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema30.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data93.reason !== undefined && func0.call(data93, "reason")){
let data96 = data93.reason;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err213 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/escalation_triggers",schemaPath:"#/definitions/policy_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
if(!(validate18(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err217 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const validatePolicy = validate20;
const schema33 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json","type":"object","required":["meta","defaults"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}},"capability_mappings":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"forbidden":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"forbidden_tool":{"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}},"policy_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}},"defaults":{"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema34 = {"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}};
const schema35 = {"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}};
const schema38 = {"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}};
const schema36 = {"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}};
const schema37 = {"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.pattern === undefined) || (!(func0.call(data0, "pattern")))){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data0.reason === undefined) || (!(func0.call(data0, "reason")))){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data0.severity === undefined) || (!(func0.call(data0, "severity")))){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data0)){
if(!(((key0 === "pattern") || (key0 === "reason")) || (key0 === "severity"))){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.pattern !== undefined && func0.call(data0, "pattern")){
let data1 = data0.pattern;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/" + i0+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/" + i0+"/pattern",schemaPath:"#/definitions/forbidden_tool/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data0.reason !== undefined && func0.call(data0, "reason")){
let data2 = data0.reason;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/reason",schemaPath:"#/definitions/forbidden_tool/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.severity !== undefined && func0.call(data0, "severity")){
let data3 = data0.severity;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data3 === "critical") || (data3 === "high")) || (data3 === "medium")) || (data3 === "low"))){
const err9 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/enum",keyword:"enum",params:{allowedValues: schema37.properties.severity.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/forbidden_tool/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}};
const schema40 = {"type":"string","enum":["critical","high","medium","low"]};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unmapped_tool_action === undefined) || (!(func0.call(data, "unmapped_tool_action")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_tool_action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.unmapped_severity === undefined) || (!(func0.call(data, "unmapped_severity")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.fail_open === undefined) || (!(func0.call(data, "fail_open")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fail_open"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "unmapped_tool_action") || (key0 === "unmapped_severity")) || (key0 === "fail_open")) || (key0 === "enforcement_mode")) || (key0 === "grace_period_hours"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unmapped_tool_action !== undefined && func0.call(data, "unmapped_tool_action")){
let data0 = data.unmapped_tool_action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "allow") || (data0 === "deny")) || (data0 === "warn"))){
const err5 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema39.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unmapped_severity !== undefined && func0.call(data, "unmapped_severity")){
let data1 = data.unmapped_severity;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low"))){
const err7 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema40.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fail_open !== undefined && func0.call(data, "fail_open")){
if(typeof data.fail_open !== "boolean"){
const err8 = {instancePath:instancePath+"/fail_open",schemaPath:"#/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enforcement_mode !== undefined && func0.call(data, "enforcement_mode")){
let data3 = data.enforcement_mode;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "warn") || (data3 === "enforce")) || (data3 === "off"))){
const err10 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema39.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.grace_period_hours !== undefined && func0.call(data, "grace_period_hours")){
let data4 = data.grace_period_hours;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.meta === undefined) || (!(func0.call(data, "meta")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaults"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "meta")) || (key0 === "capability_mappings")) || (key0 === "forbidden")) || (key0 === "escalation_triggers")) || (key0 === "defaults"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data1 = data.meta;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.schema_version === undefined) || (!(func0.call(data1, "schema_version")))){
const err4 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "schema_version"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err5 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.scope === undefined) || (!(func0.call(data1, "scope")))){
const err6 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((key1 === "schema_version") || (key1 === "name")) || (key1 === "description")) || (key1 === "scope"))){
const err7 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.schema_version !== undefined && func0.call(data1, "schema_version")){
let data2 = data1.schema_version;
if(typeof data2 === "string"){
if(!pattern26.test(data2)){
const err8 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/pattern",keyword:"pattern",params:{pattern: "^1(\\.[0-9]+){1,2}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.description !== undefined && func0.call(data1, "description")){
if(typeof data1.description !== "string"){
const err12 = {instancePath:instancePath+"/meta/description",schemaPath:"#/definitions/meta/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.scope !== undefined && func0.call(data1, "scope")){
let data5 = data1.scope;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "org") || (data5 === "agent"))){
const err14 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/enum",keyword:"enum",params:{allowedValues: schema34.properties.scope.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
let data6 = data.capability_mappings;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 of Object.keys(data6)){
const _errs19 = errors;
if(typeof key2 === "string"){
if(!pattern0.test(key2)){
const err16 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
const err17 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key3 of Object.keys(data6)){
let data7 = data6[key3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.tools === undefined) || (!(func0.call(data7, "tools")))){
const err18 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data7.card_actions === undefined) || (!(func0.call(data7, "card_actions")))){
const err19 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "card_actions"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key4 of Object.keys(data7)){
if(!(((key4 === "description") || (key4 === "tools")) || (key4 === "card_actions"))){
const err20 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.description !== undefined && func0.call(data7, "description")){
if(typeof data7.description !== "string"){
const err21 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.tools !== undefined && func0.call(data7, "tools")){
let data9 = data7.tools;
if(Array.isArray(data9)){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err23 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i0,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i0,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.card_actions !== undefined && func0.call(data7, "card_actions")){
let data11 = data7.card_actions;
if(Array.isArray(data11)){
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err27 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i1,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i1,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if(!(validate21(data.forbidden, {instancePath:instancePath+"/forbidden",parentData:data,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
let data14 = data.escalation_triggers;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.condition === undefined) || (!(func0.call(data15, "condition")))){
const err32 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data15.action === undefined) || (!(func0.call(data15, "action")))){
const err33 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data15.reason === undefined) || (!(func0.call(data15, "reason")))){
const err34 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 of Object.keys(data15)){
if(!(((key5 === "condition") || (key5 === "action")) || (key5 === "reason"))){
const err35 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.condition !== undefined && func0.call(data15, "condition")){
let data16 = data15.condition;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err36 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.action !== undefined && func0.call(data15, "action")){
let data17 = data15.action;
if(typeof data17 !== "string"){
const err38 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data17 === "escalate") || (data17 === "warn")) || (data17 === "deny"))){
const err39 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema38.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.reason !== undefined && func0.call(data15, "reason")){
let data18 = data15.reason;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err40 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/escalation_triggers",schemaPath:"#/definitions/policy_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
if(!(validate23(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./build/src/formats/schemas/shapes.js




const AAP_CARD = { schema: aap_card_schema_namespaceObject, validate: validateAapCard };
const UNIFIED_CARD = { schema: unified_card_schema_namespaceObject, validate: validateUnifiedCard };
const POLICY = { schema: policy_schema_namespaceObject, validate: validatePolicy };
function shapeOf(kind) {
    switch (kind) {
        case 'aap-card':
            return AAP_CARD;
        case 'unified-card':
            return UNIFIED_CARD;
        case 'policy':
            return POLICY;
        case 'access-list':
            return undefined;
        default:
            return kind;
    }
}

// EXTERNAL MODULE: ./build/src/rules/list.js + 41 modules
var list = __webpack_require__(6843);
;// CONCATENATED MODULE: ./build/src/rules/check-file.js






const SPEAK_FOR_SCHEMA = [
    'schema-version',
    'card-version',
    'invalid-currency',
    'legacy-key',
];
function checkFile(context) {
    const said = list/* FILE_RULES */.h.filter((rule) => rule.kinds.includes(context.kind)).flatMap((rule) => run(rule, context));
    return [...ofShape(context, said), ...said].sort(finding/* compareFindings */.Eg);
}
function ofShape(context, said) {
    const shape = shapeOf(context.kind);
    if (shape === undefined)
        return [];
    const better = said.filter(({ rule }) => SPEAK_FOR_SCHEMA.includes(rule));
    const problems = (0,finding_shape/* shapeProblems */.qf)(context.document, shape).filter((problem) => !isSaid(problem, better) && !isForeignMark(problem, context));
    return problems.map(({ rule, problem }) => (0,finding/* findingAt */.dz)(rule, problem));
}
function run(rule, context) {
    try {
        return [...rule.check(context)].map((problem) => (0,finding/* findingAt */.dz)(rule.id, problem));
    }
    catch (error) {
        throw new Error(`the rule "${rule.id}" failed on ${context.document.file}: ${error.message}`, { cause: error });
    }
}
function isSaid({ problem }, better) {
    const pointer = (0,document_document/* pointerIn */.ZY)(problem.at);
    return better.some(({ rule, location }) => location.pointer === pointer ||
        (rule === 'legacy-key' && location.pointer.startsWith(`${pointer}/`)));
}
function isForeignMark({ rule, problem }, { kind, mixed }) {
    const key = problem.at.path[0];
    return (mixed &&
        rule === 'unknown-key' &&
        problem.at.path.length === 1 &&
        foreignMarks(kind).some((mark) => mark === key));
}
function foreignMarks(kind) {
    if (kind === 'aap-card')
        return recognise/* MARKS */.j7['unified-card'];
    return kind === 'unified-card' ? recognise/* MARKS */.j7['aap-card'] : [];
}


/***/ }),

/***/ 6843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ AGENT_RULES),
  h: () => (/* binding */ FILE_RULES)
});

// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/document/reader.js
var document_reader = __webpack_require__(7264);
;// CONCATENATED MODULE: ./build/src/rules/card-blocks.js

const CARDS = ['aap-card', 'unified-card'];
function blocksOf({ document, kind }) {
    const top = document_reader/* Reader */.m.of(document);
    const aap = kind === 'aap-card';
    return {
        top,
        principal: top.get('principal'),
        values: top.get('values'),
        autonomy: top.get(aap ? 'autonomy_envelope' : 'autonomy'),
        audit: top.get(aap ? 'audit_commitment' : 'audit'),
    };
}
function declaredValues(values) {
    return values
        .get('declared')
        .items()
        .flatMap((item) => {
        const named = item.isMap ? item.get('id') : item;
        const value = named.text();
        return value === undefined || value === '' ? [] : [{ value, place: named.place }];
    });
}

;// CONCATENATED MODULE: ./build/src/rules/action-bounded-and-forbidden.js


const actionBoundedAndForbidden = {
    id: 'action-bounded-and-forbidden',
    kinds: CARDS,
    *check({ card }) {
        const forbiddenActions = new Map(card?.forbiddenActions.map((action) => [action.value, action]));
        for (const bounded of card?.boundedActions ?? []) {
            const forbidden = forbiddenActions.get(bounded.value);
            if (forbidden === undefined)
                continue;
            yield {
                at: bounded.place,
                message: `the action ${(0,words/* quoted */.TL)(bounded.value)} is both bounded and forbidden`,
                help: 'take it out of "bounded_actions" if the agent must not take it, else out of "forbidden_actions"',
                related: [{ at: forbidden.place, message: `${(0,words/* quoted */.TL)(bounded.value)} is forbidden here` }],
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/finding/lines.js
var lines = __webpack_require__(7996);
;// CONCATENATED MODULE: ./build/src/rules/advisory-boundary.js


const advisoryBoundary = {
    id: 'advisory-boundary',
    kinds: ['unified-card'],
    *check({ document }) {
        for (const conviction of document_reader/* Reader */.m.of(document).get('conscience').get('values').items()) {
            const severity = conviction.get('severity');
            if (conviction.get('type').text() !== 'BOUNDARY' || severity.text() !== 'advisory')
                continue;
            const fix = (0,lines/* otherValue */.ko)(severity.place, 'mandatory', 'write "mandatory"');
            yield {
                at: severity.place,
                message: 'a BOUNDARY cannot be "advisory"; expected is "mandatory"',
                help: 'write "mandatory", or another type if the conviction only advises',
                ...(fix && { fix }),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/pattern/language.js + 3 modules
var language = __webpack_require__(2113);
// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/src/rules/tool-patterns.js


const MAX_COMPARED = 4_000;
const MAX_MATCHED = 200_000_000;
const MAX_STATES = 500;
const COST_OF_UNDECIDED = 100;
const MAX_COVER = 12;
const MAX_PATTERN = 1_000;
function ruleWork() {
    return { compared: MAX_COMPARED, matched: MAX_MATCHED };
}
function coverOf(pattern, others, work) {
    const cover = [];
    const names = [];
    for (let name = nameLeft(pattern, cover, work); name !== undefined; name = nameLeft(pattern, cover, work)) {
        const left = name;
        if (left === UNDECIDED || cover.length === MAX_COVER)
            return undefined;
        names.push(left);
        const taker = others.find((other) => names.every((one) => takes(other, one, work))) ??
            others.find((other) => takes(other, left, work));
        if (taker === undefined)
            return undefined;
        cover.push(taker);
    }
    const needed = withoutNeedless(pattern, cover, work);
    return others.filter((other) => needed.includes(other));
}
const UNDECIDED = '';
function nameLeft(pattern, cover, work) {
    const texts = pattern.spellings.map(({ text }) => text);
    const isOpen = (name) => name !== '' && !cover.some((other) => takes(other, name, work));
    const plain = texts.flatMap(plainNames).find(isOpen);
    if (plain !== undefined)
        return plain;
    const asked = texts.filter((text) => /[*?]/.test(text) && !cover.some((other) => spells(other, text)));
    if (asked.length === 0)
        return undefined;
    const minus = cover
        .filter((other) => !asked.some((text) => mayExcept(other, text)))
        .flatMap(textsOf);
    work.compared -= 1 + minus.length;
    if (work.compared < 0 || [...asked, ...minus].some((text) => text.length > MAX_PATTERN))
        return UNDECIDED;
    const rest = (0,language/* subtract */.Re)(asked, minus, { stateLimit: MAX_STATES });
    switch (rest.kind) {
        case 'none':
            return undefined;
        case 'witness':
            return isOpen(rest.name) ? rest.name : UNDECIDED;
        case 'undecided':
            work.compared -= COST_OF_UNDECIDED;
            return UNDECIDED;
        default:
            return rest;
    }
}
function plainNames(text) {
    return ['', '_0x'].map((run) => text.replace(/\*+/g, run).replaceAll('?', 'q'));
}
function takes({ pattern, except }, name, work) {
    const isOf = (one) => one.spellings.some((spelling) => {
        work.matched -= spelling.text.includes('*') ? spelling.text.length * name.length : 1;
        return work.matched >= 0 && spelling.matches(name);
    });
    return isOf(pattern) && !(except?.some(isOf) ?? false);
}
function mayExcept({ except = [] }, text) {
    const asked = (0,match/* compilePattern */.Eb)(text);
    return except.some(({ spellings }) => spellings.some((spelling) => /[*?]/.test(spelling.text) || asked.matches(spelling.text)));
}
function textsOf({ pattern }) {
    return pattern.spellings.map(({ text }) => text);
}
function spells(one, text) {
    return !mayExcept(one, text) && textsOf(one).includes(text);
}
function withoutNeedless(pattern, cover, work) {
    let needed = cover;
    for (const one of cover) {
        const rest = needed.filter((other) => other !== one);
        if (rest.length > 0 && nameLeft(pattern, rest, work) === undefined)
            needed = rest;
    }
    return needed;
}
function mappedPatterns(capabilities) {
    return capabilities.flatMap((capability) => capability.patterns.map((pattern) => ({ capability, pattern })));
}

;// CONCATENATED MODULE: ./build/src/rules/always-forbidden.js


const alwaysForbidden = {
    id: 'always-forbidden',
    *check({ policy }) {
        if (policy === undefined)
            return;
        const work = ruleWork();
        for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
            const taking = coverOf(pattern, policy.forbidden, work);
            if (taking === undefined)
                continue;
            yield {
                at: pattern.place,
                message: `${(0,words/* quoted */.TL)(pattern.text)} of ${(0,words/* quoted */.TL)(capability.name)} allows nothing: every name of it is forbidden`,
                help: 'take the pattern out, or narrow the forbidden rule',
                related: taking.map((rule) => ({
                    at: rule.pattern.place,
                    message: `${taking.length === 1 ? '' : 'in part '}forbidden by ${(0,words/* quoted */.TL)(rule.pattern.text)}`,
                })),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-actions-alias.js




const cardActionsAlias = {
    id: 'card-actions-alias',
    kinds: CARDS,
    *check({ document }) {
        for (const [name, capability] of document_reader/* Reader */.m.of(document).get('capabilities').entries()) {
            if (!capability.has('card_actions'))
                continue;
            const { place } = capability.get('card_actions');
            const both = capability.has('required_actions');
            const fix = both
                ? undefined
                : (0,lines/* otherKey */.q_)(place, 'required_actions', 'write the key as "required_actions"');
            yield {
                at: place,
                on: 'key',
                message: `the capability ${(0,words/* quoted */.TL)(name)} says "card_actions"; ${both ? 'only its "required_actions" count' : 'expected is "required_actions"'}`,
                help: both ? 'take "card_actions" out' : 'write "required_actions"',
                ...(fix && { fix }),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/model/date.js
var date = __webpack_require__(3339);
;// CONCATENATED MODULE: ./build/src/rules/card-dates.js


function cardDate({ document }, key) {
    const reader = document_reader/* Reader */.m.of(document).get(key);
    const text = reader.text();
    return text === undefined || text.trim() === ''
        ? undefined
        : { place: reader.place, text, time: (0,date/* timeOf */.n)(text) };
}
function monthsAfter(now, months) {
    return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate());
}
function usualExpiry(now) {
    return new Date(monthsAfter(now, 6)).toISOString().replace('.000', '');
}

;// CONCATENATED MODULE: ./build/src/rules/card-expired.js





const cardExpired = {
    id: 'card-expired',
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        if (expires?.time === undefined || expires.time > context.now.getTime())
            return;
        const days = Math.floor((context.now.getTime() - expires.time) / date/* DAY */.d);
        const fix = (0,lines/* otherValue */.ko)(expires.place, usualExpiry(context.now), 'let the card expire in six months');
        yield {
            at: expires.place,
            message: `the card expired at ${(0,words/* quoted */.TL)(expires.text)}, ${days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`} ago`,
            help: 'review the card, then give it a date in the future',
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-expires-late.js



const cardExpiresLate = {
    id: 'card-expires-late',
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        const latest = new Date(context.now);
        latest.setUTCMonth(latest.getUTCMonth() + 12);
        if (expires?.time === undefined || expires.time <= latest.getTime())
            return;
        yield {
            at: expires.place,
            message: `the card expires at ${(0,words/* quoted */.TL)(expires.text)}, more than 12 months from now`,
            help: 'six months are usual: the card is then reviewed while it still describes the agent',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-expires-soon.js





const NOTICE_DAYS = 30;
const cardExpiresSoon = {
    id: 'card-expires-soon',
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        const left = (expires?.time ?? Number.NaN) - context.now.getTime();
        if (expires === undefined || !(left > 0 && left <= NOTICE_DAYS * date/* DAY */.d))
            return;
        const days = Math.floor(left / date/* DAY */.d);
        const fix = (0,lines/* otherValue */.ko)(expires.place, usualExpiry(context.now), 'let the card expire in six months');
        yield {
            at: expires.place,
            message: `the card expires at ${(0,words/* quoted */.TL)(expires.text)}, in ${days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`}`,
            help: 'review the card and give it a later date before it fails the gate',
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-version.js



const KNOWN = ['unified/2026-04-15', 'unified/2026-04-26'];
const LATEST = KNOWN[1];
const cardVersion = {
    id: 'card-version',
    kinds: ['unified-card'],
    *check({ document }) {
        const version = document_reader/* Reader */.m.of(document).get('card_version');
        const text = version.text();
        if (text === undefined || text.trim() === '' || KNOWN.some((known) => known === text))
            return;
        const bare = /^\d{4}-\d{2}-\d{2}$/.test(text);
        const wellFormed = /^unified\/\d{4}-\d{2}-\d{2}$/.test(text);
        const meant = bare ? `unified/${text}` : wellFormed ? undefined : LATEST;
        const fix = meant === undefined ? undefined : (0,lines/* otherValue */.ko)(version.place, meant, `write ${(0,words/* quoted */.TL)(meant)}`);
        yield {
            at: version.place,
            message: bare
                ? `the version ${(0,words/* quoted */.TL)(text)} is a date alone; expected is "unified/" before it`
                : `the version ${(0,words/* quoted */.TL)(text)} is ${wellFormed ? `not known; expected is ${(0,words/* choice */.Yq)(KNOWN)}` : 'not of the form "unified/YYYY-MM-DD"'}`,
            help: meant === undefined
                ? 'check the date; a newer version may say things that are not understood here'
                : `write ${(0,words/* quoted */.TL)(meant)}`,
            ...(!bare && !wellFormed && { severity: 'error' }),
            ...(fix && { fix }),
        };
    },
};

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
;// CONCATENATED MODULE: ./build/src/rules/card-without-expiry.js





const cardWithoutExpiry = {
    id: 'card-without-expiry',
    kinds: ['aap-card'],
    *check({ document, now }) {
        const expires = document_reader/* Reader */.m.of(document).get('expires_at');
        const node = (0,document_document/* nodeAt */.oB)(document, expires.place.path);
        if (node !== undefined && !(node.kind === 'scalar' && node.value === null))
            return;
        yield {
            at: expires.place,
            message: 'the card has no "expires_at", so it never expires',
            help: 'add a date; six months ahead is usual',
            fix: (0,lines/* newKey */.uM)((0,finding/* topOf */.HX)(document), 'expires_at', usualExpiry(now), 'let the card expire in six months'),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/conflicting-value.js


const conflictingValue = {
    id: 'conflicting-value',
    kinds: CARDS,
    *check(context) {
        const { values } = blocksOf(context);
        const declared = new Map(declaredValues(values).map((value) => [value.value, value.place]));
        for (const conflict of values.get('conflicts_with').texts()) {
            const place = declared.get(conflict.value);
            if (place === undefined)
                continue;
            yield {
                at: conflict.place,
                message: `the value ${(0,words/* quoted */.TL)(conflict.value)} is declared, and the card is in conflict with it`,
                help: 'take it out of "declared" or out of "conflicts_with"',
                related: [{ at: place, message: `${(0,words/* quoted */.TL)(conflict.value)} is declared here` }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/expires-before-issued.js



const expiresBeforeIssued = {
    id: 'expires-before-issued',
    kinds: CARDS,
    *check(context) {
        const issued = cardDate(context, 'issued_at');
        const expires = cardDate(context, 'expires_at');
        if (issued?.time === undefined || expires?.time === undefined || issued.time <= expires.time)
            return;
        yield {
            at: issued.place,
            message: `the card was issued at ${(0,words/* quoted */.TL)(issued.text)}, after it expires at ${(0,words/* quoted */.TL)(expires.text)}`,
            help: 'correct the one of the two dates that is wrong',
            related: [{ at: expires.place, message: 'the card expires here' }],
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/incomplete-definition.js


const incompleteDefinition = {
    id: 'incomplete-definition',
    kinds: CARDS,
    *check(context) {
        for (const [value, definition] of blocksOf(context).values.get('definitions').entries()) {
            if (!definition.isMap)
                continue;
            if (!definition.has('description')) {
                yield {
                    at: definition.get('description').place,
                    message: `the definition of ${(0,words/* quoted */.TL)(value)} has no "description"`,
                    help: 'say in a sentence what the value asks of the agent',
                };
            }
            if (!definition.has('name')) {
                yield {
                    at: definition.get('name').place,
                    message: `the definition of ${(0,words/* quoted */.TL)(value)} has no "name"`,
                    help: 'give the name by which people call the value',
                    severity: 'note',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/inferred-binding.js



const inferredBinding = {
    id: 'inferred-binding',
    kinds: CARDS,
    *check({ policy }) {
        for (const { name, binding, place } of policy?.capabilities ?? []) {
            if (binding !== 'inferred')
                continue;
            yield {
                at: place,
                on: 'key',
                message: `the capability ${(0,words/* quoted */.TL)(name)} names no action; it is taken to carry out the bounded action of the same name`,
                help: 'say so with "required_actions"',
                fix: (0,lines/* newKey */.uM)(place, 'required_actions', [name], 'add this to the capability'),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/invalid-currency.js



const invalidCurrency = {
    id: 'invalid-currency',
    kinds: CARDS,
    *check(context) {
        const currency = blocksOf(context).autonomy.get('max_autonomous_value').get('currency');
        const text = currency.text();
        if (text === undefined || /^[A-Z]{3}$/.test(text))
            return;
        const code = text.trim().toUpperCase();
        const fix = /^[A-Z]{3}$/.test(code)
            ? (0,lines/* otherValue */.ko)(currency.place, code, `write ${(0,words/* quoted */.TL)(code)}`)
            : undefined;
        yield {
            at: currency.place,
            message: `the currency ${(0,words/* quoted */.TL)(text)} is not a code of three capital letters`,
            help: fix === undefined ? 'write the code of ISO 4217, such as "EUR"' : `write ${(0,words/* quoted */.TL)(code)}`,
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/invalid-date.js



const invalidDate = {
    id: 'invalid-date',
    kinds: CARDS,
    *check(context) {
        for (const key of ['issued_at', 'expires_at']) {
            const date = cardDate(context, key);
            if (date === undefined || date.time !== undefined)
                continue;
            yield {
                at: date.place,
                message: `${(0,words/* quoted */.TL)(key)} must be a date, but ${(0,words/* quoted */.TL)(date.text)} is ${/^\d{4}-\d{2}-\d{2}$/.test(date.text) ? 'no day of the calendar' : 'not one of RFC 3339'}`,
                help: 'write a day ("2027-05-21") or a moment ("2027-05-21T00:00:00Z")',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/legacy-key.js





const MODES = {
    off: 'off',
    warn: 'observe',
    observe: 'observe',
    nudge: 'nudge',
    enforce: 'enforce',
};
const legacyKey = {
    id: 'legacy-key',
    kinds: CARDS,
    *check({ document, kind }) {
        const top = document_reader/* Reader */.m.of(document);
        const enforcement = top.get('enforcement');
        yield* unmappedAction(enforcement);
        if (kind === 'aap-card')
            return;
        yield* moved(top, top.get('integrity'), 'enforcement_mode', 'integrity_mode');
        yield* moved(top, enforcement, 'mode', 'autonomy_mode');
        if (enforcement.has('fail_open')) {
            yield {
                at: enforcement.get('fail_open').place,
                on: 'key',
                message: '"enforcement.fail_open" is no field of a unified card',
                help: 'take it out',
            };
        }
        if (top.has('_composition')) {
            yield {
                at: top.get('_composition').place,
                on: 'key',
                message: '"_composition" is written by the server when it composes cards',
                help: 'take it out of the card',
            };
        }
    },
};
function* moved(top, block, key, now) {
    if (!block.has(key))
        return;
    const old = `${block.place.path[0]}.${key}`;
    const mode = Object.hasOwn(MODES, block.get(key).text() ?? '')
        ? MODES[block.get(key).text() ?? '']
        : undefined;
    const fix = mode === undefined || top.has(now)
        ? undefined
        : (0,lines/* newKey */.uM)((0,finding/* topOf */.HX)(top.place.document), now, mode, `write this at the top, and take ${(0,words/* quoted */.TL)(old)} out`);
    const help = top.has(now)
        ? `take it out; ${(0,words/* quoted */.TL)(now)} already says it`
        : `write ${(0,words/* quoted */.TL)(now)} at the top of the card instead`;
    yield {
        at: block.get(key).place,
        on: 'key',
        message: `${(0,words/* quoted */.TL)(old)} is now ${(0,words/* quoted */.TL)(now)} at the top of the card`,
        help,
        ...(fix && { fix }),
    };
}
function* unmappedAction(enforcement) {
    const old = enforcement.get('unmapped_tool_action');
    if (!old.exists)
        return;
    const now = 'allow_unmapped_tools';
    const action = old.text();
    const fix = enforcement.has(now)
        ? undefined
        : (0,lines/* newKey */.uM)(enforcement.place, now, action === 'allow', 'write this in its place');
    const help = enforcement.has(now)
        ? `take it out; ${(0,words/* quoted */.TL)(now)} already says it`
        : `write ${(0,words/* quoted */.TL)(now)}: true to allow what no capability maps, false to deny it${action === 'warn' ? '; to warn is no longer possible' : ''}`;
    yield {
        at: old.place,
        on: 'key',
        message: `"enforcement.unmapped_tool_action" is now "enforcement.${now}"`,
        help,
        ...(fix && { fix }),
    };
}

;// CONCATENATED MODULE: ./build/src/rules/missing-recommended-key.js



const TRACE_FORMAT = {
    block: 'audit',
    key: 'trace_format',
    severity: 'note',
    purpose: 'readers of its traces know what to expect',
    sample: 'ap-trace-v1',
};
const AAP = [
    {
        block: 'top',
        key: 'aap_version',
        severity: 'warning',
        purpose: 'the version of the protocol is known',
        sample: '0.5.0',
    },
    {
        block: 'top',
        key: 'card_id',
        severity: 'warning',
        purpose: 'traces can name the card they were made under',
    },
    { block: 'top', key: 'agent_id', severity: 'warning', purpose: 'it is known whose card it is' },
    { block: 'top', key: 'issued_at', severity: 'warning', purpose: 'the age of the card is known' },
    {
        block: 'principal',
        key: 'type',
        severity: 'warning',
        purpose: 'it is known what kind of party the agent serves',
        sample: 'human',
    },
    {
        block: 'principal',
        key: 'relationship',
        severity: 'warning',
        purpose: 'it is known how the agent acts for its principal',
        sample: 'delegated_authority',
    },
    {
        block: 'audit',
        key: 'retention_days',
        severity: 'warning',
        purpose: 'it is known for how long traces are kept',
        sample: 90,
    },
    {
        block: 'audit',
        key: 'queryable',
        severity: 'warning',
        purpose: 'it is known whether others can query the traces',
        sample: false,
    },
    TRACE_FORMAT,
];
const UNIFIED = [
    {
        block: 'top',
        key: 'card_id',
        severity: 'note',
        purpose: 'traces can name the card they were made under',
    },
    { block: 'top', key: 'issued_at', severity: 'note', purpose: 'the age of the card is known' },
    TRACE_FORMAT,
];
const missingRecommendedKey = {
    id: 'missing-recommended-key',
    kinds: CARDS,
    *check(context) {
        const blocks = blocksOf(context);
        for (const { block, key, severity, purpose, sample } of context.kind === 'aap-card'
            ? AAP
            : UNIFIED) {
            const reader = blocks[block];
            if (!reader.isMap || reader.has(key))
                continue;
            const { path } = reader.place;
            const where = path.length === 0 ? 'the card' : (0,words/* label */.Pf)(path);
            const fix = sample === undefined
                ? undefined
                : (0,lines/* newKey */.uM)(reader.place, key, sample, `add this to ${where}`);
            yield {
                at: reader.get(key).place,
                message: `${where} has no ${(0,words/* quoted */.TL)(key)}`,
                help: `add it, so that ${purpose}`,
                severity,
                ...(fix && { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/missing-section.js




const SECTIONS = [
    {
        key: 'capability_mappings',
        help: 'say which tools carry out which bounded actions; without it every tool is unmapped',
        sample: { web_browsing: { tools: ['mcp__browser__*'], card_actions: ['web_fetch'] } },
    },
    {
        key: 'forbidden',
        help: 'say which tools are always blocked, or write an empty list if there are none',
        sample: [],
    },
];
const missingSection = {
    id: 'missing-section',
    kinds: ['policy'],
    *check({ document }) {
        const top = document_reader/* Reader */.m.of(document);
        for (const { key, help, sample } of SECTIONS) {
            if (top.has(key))
                continue;
            yield {
                at: top.get(key).place,
                message: `the policy has no ${(0,words/* quoted */.TL)(key)}`,
                help,
                fix: (0,lines/* newKey */.uM)((0,finding/* topOf */.HX)(document), key, sample, 'add this to the policy'),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/formats/cards/recognise.js
var recognise = __webpack_require__(9539);
;// CONCATENATED MODULE: ./build/src/rules/mixed-generations.js




const NAMES = { 'aap-card': 'an AAP card', 'unified-card': 'a unified card' };
const mixedGenerations = {
    id: 'mixed-generations',
    kinds: CARDS,
    *check({ document, kind, mixed }) {
        if (!mixed || (kind !== 'aap-card' && kind !== 'unified-card'))
            return;
        const other = kind === 'aap-card' ? 'unified-card' : 'aap-card';
        const top = document_reader/* Reader */.m.of(document);
        const foreign = recognise/* MARKS */.j7[other].filter((key) => top.has(key));
        const own = recognise/* MARKS */.j7[kind].filter((key) => top.has(key));
        const first = foreign[0];
        if (first === undefined || own[0] === undefined)
            return;
        yield {
            at: top.get(first).place,
            on: 'key',
            message: `the card is read as ${NAMES[kind]} but carries ${(0,words/* enumeration */.eG)(foreign)} of ${NAMES[other]}`,
            help: `keep the keys of one generation; what stands under ${(0,words/* quoted */.TL)(first)} has no effect here`,
            related: [
                {
                    at: top.get(own[0]).place,
                    on: 'key',
                    message: `${(0,words/* quoted */.TL)(own[0])} makes it ${NAMES[kind]}`,
                },
            ],
        };
    },
};

// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
;// CONCATENATED MODULE: ./build/src/rules/near-size-limit.js


const nearSizeLimit = {
    id: 'near-size-limit',
    kinds: ['aap-card', 'unified-card', 'policy', 'access-list'],
    *check({ document, bytes }) {
        if (bytes < limits/* MAX_CARD_BYTES */.Al * limits/* NEAR_LIMIT */.Tc)
            return;
        const [size, limit] = [bytes, limits/* MAX_CARD_BYTES */.Al].map((count) => count.toLocaleString('en-US'));
        yield {
            at: (0,finding/* topOf */.HX)(document),
            message: `the file has ${size} bytes; files of more than ${limit} bytes are not read`,
            help: 'move what does not belong in it elsewhere, or write patterns instead of long lists of tools',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/no-card.js
const noCard = {
    id: 'no-card',
    *check({ card, policy }) {
        if (card !== undefined || policy === undefined)
            return;
        yield {
            at: policy.place,
            message: 'the policy has no card, so its actions are not checked against one, and coverage is unknown',
            help: 'put the alignment card of the agent beside it',
        };
    },
};

// EXTERNAL MODULE: ./build/src/model/policy.js
var model_policy = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/src/rules/no-policy.js

const noPolicy = {
    id: 'no-policy',
    *check({ card, policy, tools, traces }) {
        if (card === undefined || (policy !== undefined && (0,model_policy/* governs */.VL)(policy)))
            return;
        yield {
            at: card.place,
            severity: tools === undefined && traces === undefined ? 'note' : 'warning',
            message: tools !== undefined
                ? `the card has no policy, so none of its ${tools.tools.length} tools is judged`
                : `the card has no policy${traces === undefined ? '' : ', so none of its traces is judged'}`,
            help: 'write a policy beside it; "init" of the command line makes one to begin with',
        };
    },
};

// EXTERNAL MODULE: ./build/src/pattern/breadth.js
var pattern_breadth = __webpack_require__(8874);
;// CONCATENATED MODULE: ./build/src/rules/overbroad-pattern.js




const overbroadPattern = {
    id: 'overbroad-pattern',
    *check({ policy }) {
        if (policy === undefined || (policy.defaults.unmappedAction?.value ?? 'deny') !== 'deny')
            return;
        const floor = policy.defaults.unmappedAction;
        for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
            const breadth = (0,pattern_breadth/* breadthOf */.C)(pattern.text);
            if (breadth === 'less' || (floor && (0,document_document/* scopeOf */.Od)(floor.place) !== (0,document_document/* scopeOf */.Od)(pattern.place)))
                continue;
            yield {
                at: pattern.place,
                message: `${(0,words/* quoted */.TL)(pattern.text)} of ${(0,words/* quoted */.TL)(capability.name)} maps ${breadth === 'everything' ? 'every tool' : 'a whole server'}, also tools that it will get later, although unmapped tools are denied`,
                help: 'name the tools, or a common beginning of their names',
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/model/governed.js
var governed = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/model/placeholder.js
var placeholder = __webpack_require__(9286);
;// CONCATENATED MODULE: ./build/src/rules/placeholder.js






const PLACEHOLDER = /(?<![A-Za-z0-9_])YOUR_[A-Za-z0-9_]*|(?<![\w.+-])you@example\.com(?![\w-]|\.\w)/;
const SUSPECT = new RegExp(`YOUR_|you@example\\.com|${placeholder/* TODO */.Pf}|${placeholder/* TOOL_STUB */.c3}|${placeholder/* ACTION_STUB */.YR}|\\\\`);
const placeholder_placeholder = {
    id: 'placeholder',
    kinds: ['aap-card', 'unified-card', 'policy', 'access-list'],
    *check(context) {
        if (SUSPECT.test(context.document.text))
            yield* inNode(context.document.root, (0,finding/* topOf */.HX)(context.document));
        yield* emptyTemplate(context);
    },
};
function* inNode(node, at) {
    switch (node.kind) {
        case 'scalar':
            if (typeof node.value === 'string')
                yield* inText(node.value, at, 'value');
            return;
        case 'list':
            for (const [index, item] of node.items.entries())
                yield* inNode(item, (0,document_document/* placeAt */.BW)(at, index));
            return;
        case 'map':
            for (const [key, entry] of node.entries) {
                yield* inText(key, (0,document_document/* placeAt */.BW)(at, key), 'key');
                yield* inNode(entry.node, (0,document_document/* placeAt */.BW)(at, key));
            }
            return;
        default:
            node;
    }
}
function* inText(text, at, on) {
    const invented = isName(at, on) ? (0,placeholder/* inventedName */.bY)(text) : undefined;
    const found = invented ?? PLACEHOLDER.exec(text)?.[0];
    if (found === undefined)
        return;
    yield {
        at,
        on,
        ...(invented !== undefined && { severity: 'error' }),
        message: `the placeholder ${(0,words/* quoted */.TL)(found)} was left in${found === text ? '' : `: ${(0,words/* quoted */.TL)(text)}`}`,
        help: invented === undefined
            ? 'put your own value in its place'
            : 'put the names of your own tools and actions in its place',
    };
}
function isName({ path }, on) {
    return on === 'key' || typeof path.at(-1) === 'number' || path.at(-1) === 'pattern';
}
function* emptyTemplate(context) {
    if (!(0,governed/* isCard */.$)(context.kind))
        return;
    const { values, autonomy } = blocksOf(context);
    const lists = [values.get('declared'), autonomy.get('bounded_actions')].map(({ place }) => (0,document_document/* nodeAt */.oB)(place.document, place.path));
    if (!lists.every((list) => list?.kind === 'list' && list.items.length === 0))
        return;
    yield {
        at: autonomy.place,
        on: 'key',
        message: 'the card is an empty template: it declares no value and no action',
        help: 'say what the agent values and which actions it takes',
    };
}

// EXTERNAL MODULE: ./build/src/pattern/condition.js + 1 modules
var pattern_condition = __webpack_require__(6018);
;// CONCATENATED MODULE: ./build/src/rules/trigger-conditions.js


function* brokenConditions(triggers) {
    for (const trigger of triggers.items()) {
        const condition = trigger.get('condition');
        const text = condition.text();
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = (0,pattern_condition/* parseCondition */.zB)(text);
        if (parsed.kind === 'error')
            yield {
                at: condition.place,
                message: `the condition ${(0,words/* quoted */.TL)(text)} cannot be evaluated at character ${parsed.offset + 1}: ${parsed.message}`,
            };
    }
}

;// CONCATENATED MODULE: ./build/src/rules/policy-condition.js


const policyCondition = {
    id: 'policy-condition',
    kinds: ['policy', 'aap-card', 'unified-card'],
    *check({ document }) {
        for (const broken of brokenConditions(document_reader/* Reader */.m.of(document).get('escalation_triggers'))) {
            yield {
                ...broken,
                help: 'write tool_matches(\'mcp__payment__*\'), a comparison such as "tool_count > 50", or several joined with "and" and "or"',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/prose-action.js



const proseAction = {
    id: 'prose-action',
    kinds: CARDS,
    *check({ card }) {
        for (const { value, place } of card?.forbiddenActions ?? []) {
            if (!/\s/.test(value))
                continue;
            const identifier = value
                .toLowerCase()
                .match(/[a-z0-9]+/g)
                ?.join('_');
            const fix = identifier === undefined
                ? undefined
                : (0,lines/* otherValue */.ko)(place, identifier, 'write it as an identifier');
            yield {
                at: place,
                message: `the forbidden action ${(0,words/* quoted */.TL)(value)} is prose; expected is an identifier`,
                help: 'name a concrete action, such as "delete_without_confirmation"',
                ...(fix && { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/query-endpoint.js



const queryEndpoint = {
    id: 'query-endpoint',
    kinds: CARDS,
    *check(context) {
        const { audit } = blocksOf(context);
        const { place } = audit.get('query_endpoint');
        const node = (0,document_document/* nodeAt */.oB)(context.document, place.path);
        const given = node !== undefined && !(node.kind === 'scalar' && node.value === null);
        if (audit.get('queryable').boolean() !== true || given)
            return;
        yield {
            at: place,
            message: `the card is queryable, but ${(0,words/* quoted */.TL)(String(audit.place.path[0]))} has no "query_endpoint"`,
            help: 'say where the traces can be queried, or set "queryable" to false',
            ...(context.kind === 'aap-card' && { severity: 'note' }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/redundant-forbidden.js



const redundantForbidden = {
    id: 'redundant-forbidden',
    *check({ policy }) {
        const rules = policy?.forbidden ?? [];
        const work = ruleWork();
        const covers = new Map();
        for (const rule of [...rules].reverse()) {
            const others = rules.filter((other) => other !== rule && !covers.has(other) && rank(other) <= rank(rule));
            const cover = coverOf(rule.pattern, others, work);
            if (cover !== undefined)
                covers.set(rule, cover);
        }
        for (const rule of rules) {
            if (!covers.has(rule))
                continue;
            const stays = staying(rule, covers);
            const taking = rules.filter((other) => stays.has(other));
            yield {
                at: rule.pattern.place,
                message: `${(0,words/* quoted */.TL)(rule.pattern.text)} is forbidden already by ${(0,words/* enumeration */.eG)(taking.map((other) => other.pattern.text))}`,
                help: 'take it out, or keep it for its reason alone',
                related: taking.map((other) => ({
                    at: other.pattern.place,
                    message: `forbids ${taking.length === 1 ? 'the same' : 'some of the same'} names as ${other.severity}`,
                })),
            };
        }
    },
};
function staying(rule, covers) {
    const found = new Set();
    const seen = new Set([rule]);
    for (const one of seen) {
        const cover = covers.get(one);
        if (cover === undefined)
            found.add(one);
        else
            for (const other of cover)
                seen.add(other);
    }
    return found;
}
function rank(rule) {
    return model_policy/* RULE_SEVERITIES */.Bj.indexOf(rule.severity);
}

;// CONCATENATED MODULE: ./build/src/rules/schema-version.js




const schemaVersion = {
    id: 'schema-version',
    kinds: ['policy', 'aap-card', 'unified-card'],
    *check({ document }) {
        const version = document_reader/* Reader */.m.of(document).get('meta').get('schema_version');
        if (version.number() !== undefined) {
            const node = (0,document_document/* nodeAt */.oB)(document, version.place.path);
            const digits = node ? document.text.slice(node.start, node.end) : '';
            const text = /^1(\.\d+)?$/.test(digits) ? (digits === '1' ? '1.0' : digits) : '1.0';
            const fix = (0,lines/* otherValue */.ko)(version.place, text, 'put the version in quotes');
            const message = `the schema version must be a string, but ${(0,words/* quoted */.TL)(digits)} is a number`;
            yield {
                at: version.place,
                message,
                help: `put it in quotes: schema_version: "${text}"`,
                ...(fix && { fix }),
            };
            return;
        }
        const text = version.text();
        if (text === undefined || text.trim() === '' || /^1(\.\d+){1,2}$/.test(text))
            return;
        const fix = (0,lines/* otherValue */.ko)(version.place, '1.0', 'write version "1.0"');
        yield {
            at: version.place,
            message: `the schema version ${(0,words/* quoted */.TL)(text)} is not known; expected is "1.0" or a later 1.x`,
            help: 'write "1.0"',
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/shadowed-capability.js


const shadowedCapability = {
    id: 'shadowed-capability',
    *check({ policy }) {
        const work = ruleWork();
        const earlier = [];
        for (const capability of policy?.capabilities ?? []) {
            for (const pattern of capability.patterns) {
                const taking = coverOf(pattern, earlier, work);
                if (taking === undefined)
                    continue;
                const names = [...new Set(taking.map((other) => other.capability.name))];
                yield {
                    at: pattern.place,
                    message: `${(0,words/* quoted */.TL)(pattern.text)} of ${(0,words/* quoted */.TL)(capability.name)} never decides: ${(0,words/* enumeration */.eG)(names)} ${names.length === 1 ? 'takes' : 'take'} all its names first`,
                    help: 'put the narrower capability first, or take the pattern out',
                    related: taking.map((other) => ({
                        at: other.pattern.place,
                        message: `${(0,words/* quoted */.TL)(other.capability.name)} takes ${taking.length === 1 ? 'its' : 'some of its'} names here`,
                    })),
                };
            }
            for (const pattern of mappedPatterns([capability]))
                earlier.push(pattern);
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/two-policies.js


const PAIRS = [
    { section: 'capability_mappings', newer: 'capabilities' },
    { section: 'forbidden', newer: 'enforcement' },
    { section: 'defaults', newer: 'enforcement' },
];
const twoPolicies = {
    id: 'two-policies',
    kinds: ['unified-card', 'aap-card', 'policy'],
    *check({ document }) {
        const top = document_reader/* Reader */.m.of(document);
        for (const { section, newer } of PAIRS) {
            if (!top.has(section) || !top.has(newer))
                continue;
            const tools = top.get(newer).get('forbidden_tools');
            const other = section === 'forbidden' && tools.exists ? tools : top.get(newer);
            yield {
                at: top.get(section).place,
                on: 'key',
                message: `${(0,words/* quoted */.TL)(section)} and ${(0,words/* quoted */.TL)(other.place.path.join('.'))} are two forms of the same; a file can have one of them`,
                help: `move all of it into one of the two, and take the other out`,
                related: [{ at: other.place, on: 'key', message: 'the other form stands here' }],
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
;// CONCATENATED MODULE: ./build/src/rules/undeclared-definition.js




const undeclaredDefinition = {
    id: 'undeclared-definition',
    kinds: ['unified-card'],
    *check(context) {
        const { values } = blocksOf(context);
        const declared = new Set(declaredValues(values).map(({ value }) => value));
        if (declared.size === 0)
            return;
        const definitions = values.get('definitions');
        const open = [...declared].filter((value) => !definitions.has(value));
        for (const [key, { place }] of definitions.entries()) {
            if (declared.has(key))
                continue;
            const meant = (0,nearest/* nearest */.pA)(key, open);
            const fix = meant === undefined
                ? undefined
                : (0,lines/* otherKey */.q_)(place, meant, `write the key as ${(0,words/* quoted */.TL)(meant)}`);
            yield {
                at: place,
                on: 'key',
                message: `${(0,words/* quoted */.TL)(key)} is defined but not declared`,
                help: meant === undefined
                    ? 'add it to "declared", or take the definition out'
                    : `did you mean ${(0,words/* quoted */.TL)(meant)}?`,
                related: [{ at: values.get('declared').place, on: 'key', message: 'the declared values' }],
                ...(fix && { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/undefined-value.js




const undefinedValue = {
    id: 'undefined-value',
    kinds: ['aap-card'],
    *check(context) {
        const { values } = blocksOf(context);
        const definitions = values.get('definitions');
        for (const { value, place } of declaredValues(values)) {
            if (context.standardValues.includes(value) || definitions.has(value))
                continue;
            const meant = (0,nearest/* nearest */.pA)(value, context.standardValues);
            const definition = {
                name: titleOf(value),
                description: 'say what this value asks of the agent',
            };
            const title = 'define the value under "values"';
            const fix = definitions.isMap
                ? (0,lines/* newKey */.uM)(definitions.place, value, definition, title)
                : (0,lines/* newKey */.uM)(values.place, 'definitions', { [value]: definition }, title);
            yield {
                at: place,
                message: `the value ${(0,words/* quoted */.TL)(value)} is not a standard one and has no definition`,
                help: meant === undefined
                    ? 'say under "definitions" what it means'
                    : `did you mean ${(0,words/* quoted */.TL)(meant)}? if not, say under "definitions" what it means`,
                ...(meant === undefined && { fix }),
            };
        }
    },
};
function titleOf(value) {
    return value.replace(/[_-]+/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/src/rules/unevaluable-condition.js


const unevaluableCondition = {
    id: 'unevaluable-condition',
    kinds: CARDS,
    *check(context) {
        for (const broken of brokenConditions(blocksOf(context).autonomy.get('escalation_triggers'))) {
            yield {
                ...broken,
                help: 'write a field that is set ("legal_claims_present"), a comparison ("refund_amount > 500"), or several joined with "and" and "or"',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/unknown-action.js


const unknownAction = {
    id: 'unknown-action',
    *check({ card, policy }) {
        if (card === undefined || policy === undefined)
            return;
        const bounded = card.boundedActions.map((action) => action.value);
        for (const capability of policy.capabilities) {
            for (const action of capability.actions) {
                if (bounded.includes(action.value))
                    continue;
                const forbidden = card.forbiddenActions.find((one) => one.value === action.value);
                const near = (0,nearest/* nearest */.pA)(action.value, bounded);
                const { file, syntax } = card.place.document;
                yield {
                    at: action.place,
                    message: `the capability ${(0,words/* quoted */.TL)(capability.name)} names the action ${(0,words/* quoted */.TL)(action.value)}, which ${forbidden ? `${(0,words/* ownerOf */.bf)(forbidden.place)} forbids` : 'the card does not declare'}${near ? `; did you mean ${(0,words/* quoted */.TL)(near)}?` : ''}`,
                    help: forbidden
                        ? 'take it out of the capability'
                        : 'add it to the bounded actions of the card, or name one that is there',
                    ...(forbidden && {
                        related: [
                            { at: forbidden.place, message: `${(0,words/* ownerOf */.bf)(forbidden.place)} forbids it here` },
                        ],
                    }),
                    ...(!forbidden &&
                        !near && {
                        fix: {
                            title: `add to the bounded actions in ${file}`,
                            language: syntax,
                            lines: syntax === 'json'
                                ? `${JSON.stringify(action.value)},`
                                : `- ${JSON.stringify(action.value)}`,
                        },
                    }),
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(1285);
;// CONCATENATED MODULE: ./build/src/rules/unmapped-action.js




const unmapped_action_unmappedAction = {
    id: 'unmapped-action',
    *check({ card, policy, tools }) {
        if (card === undefined || policy === undefined || !(0,model_policy/* governs */.VL)(policy))
            return;
        const mapped = new Set(policy.capabilities
            .filter((one) => one.patterns.length > 0)
            .flatMap((one) => one.actions.map((action) => action.value)));
        const free = card.boundedActions.every((action) => mapped.has(action.value))
            ? []
            : freeTools(policy, tools);
        for (const action of card.boundedActions) {
            if (mapped.has(action.value))
                continue;
            yield {
                at: action.place,
                message: `no capability maps the bounded action ${(0,words/* quoted */.TL)(action.value)}`,
                help: 'map it to the tools that perform it, or take it out of the card',
                fix: mapping(action.value, policy, likelyTools(action.value, free)),
            };
        }
    },
};
function freeTools({ capabilities, forbidden }, tools) {
    const matched = (patterns, names) => patterns.some((pattern) => pattern.spellings.some((spelling) => names.some((name) => spelling.matches(name))));
    const mapping = capabilities.flatMap((capability) => capability.patterns);
    const forbidding = forbidden.map((rule) => rule.pattern);
    const isFree = (tool) => !/[*?]/.test(tool.canonical) &&
        !matched(forbidding, (0,model_tool/* allNames */.QB)(tool)) &&
        !matched(mapping, [tool.canonical, ...tool.aliases]);
    return (tools?.tools ?? [])
        .filter(isFree)
        .map(({ canonical }) => ({ name: canonical, words: new Set(wordsOf(canonical)) }));
}
const MAX_LIKELY = 5;
function likelyTools(action, tools) {
    const words = wordsOf(action);
    const likely = words.length === 0 ? [] : tools.filter((tool) => words.every((word) => tool.words.has(word)));
    return likely.length > MAX_LIKELY ? [] : likely.map((tool) => tool.name);
}
function wordsOf(name) {
    const spaced = name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2');
    return spaced.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function mapping(action, policy, likely) {
    const [section, key] = policy.unified
        ? ['capabilities', 'required_actions']
        : ['capability_mappings', 'card_actions'];
    const { file, syntax } = policy.place.document;
    const title = `add under ${section} in ${file}, and ${likely.length === 0 ? 'name' : 'make sure that these are'} the tools that perform it`;
    const name = JSON.stringify(action);
    const tools = likely.map((tool) => JSON.stringify(tool)).join(', ');
    if (syntax === 'json')
        return {
            title,
            language: 'json',
            lines: `${name}: {\n  "tools": [${tools || JSON.stringify(placeholder/* TOOL_STUB */.c3)}],\n  "${key}": [${name}]\n}`,
        };
    return {
        title,
        language: 'yaml',
        lines: `${name}:\n  tools: [${tools || placeholder/* TOOL_STUB */.c3}]\n  ${key}: [${name}]`,
    };
}

;// CONCATENATED MODULE: ./build/src/rules/unused-pattern.js


const unusedPattern = {
    id: 'unused-pattern',
    *check({ policy, tools }) {
        if (policy === undefined || tools === undefined || !tools.complete)
            return;
        const count = tools.tools.length;
        const names = tools.tools.flatMap((tool) => [tool.canonical, ...tool.aliases]);
        const none = count === 1 ? 'does not match the only tool' : `matches none of the ${count} tools`;
        for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
            if (names.some((name) => pattern.spellings.some((spelling) => spelling.matches(name))))
                continue;
            yield {
                at: pattern.place,
                message: `${(0,words/* quoted */.TL)(pattern.text)} of ${(0,words/* quoted */.TL)(capability.name)} ${none}`,
                help: 'mend the spelling, or take the pattern out',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/list.js





































const FILE_RULES = [
    nearSizeLimit,
    placeholder_placeholder,
    mixedGenerations,
    missingRecommendedKey,
    undefinedValue,
    undeclaredDefinition,
    incompleteDefinition,
    conflictingValue,
    proseAction,
    actionBoundedAndForbidden,
    unevaluableCondition,
    cardExpired,
    cardExpiresSoon,
    cardExpiresLate,
    cardWithoutExpiry,
    invalidDate,
    expiresBeforeIssued,
    queryEndpoint,
    invalidCurrency,
    cardVersion,
    advisoryBoundary,
    legacyKey,
    cardActionsAlias,
    inferredBinding,
    schemaVersion,
    missingSection,
    policyCondition,
    twoPolicies,
];
const AGENT_RULES = [
    unmapped_action_unmappedAction,
    unknownAction,
    shadowedCapability,
    alwaysForbidden,
    overbroadPattern,
    unusedPattern,
    redundantForbidden,
    noPolicy,
    noCard,
];


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ applySeverities)
/* harmony export */ });
/* harmony import */ var _finding_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3494);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5722);


function applySeverities(findings, settings) {
    const selected = findings.flatMap((finding) => {
        const severity = (0,_finding_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isFixed */ .zZ)(finding.rule) ? undefined : settings.severity.get(finding.rule);
        if (severity === 'off')
            return [];
        return [severity === undefined ? finding : { ...finding, severity }];
    });
    return selected.sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFindings */ .Eg);
}


/***/ }),

/***/ 5101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ patternFindings),
/* harmony export */   u: () => (/* binding */ checkPatterns)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9133);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
/* harmony import */ var _pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6891);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4379);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5182);






function patternFindings(list, entries, kind) {
    const patterns = entries.filter((at) => isPattern(at.text() ?? '', kind));
    const findings = patterns.flatMap((at) => {
        const problem = problemOf(at.text());
        return problem
            ? [
                (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)({
                    at: at.place,
                    message: `the pattern ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(at.text())} ${problem.message}`,
                    help: problem.help,
                }),
            ]
            : [];
    });
    const many = tooMany(patterns.length);
    return many
        ? [(0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .wrong */ .Qm)({ at: list.place, message: `the list ${many.message}`, help: many.help }), ...findings]
        : findings;
}
function checkPatterns(name, texts, kind) {
    const patterns = texts.filter((text) => isPattern(text, kind));
    const many = tooMany(patterns.length);
    if (many)
        throw new _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`${JSON.stringify(name)} ${many.message}`, many.help);
    for (const pattern of patterns) {
        const problem = problemOf(pattern);
        if (problem)
            throw new _settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SettingsError */ .GN(`${JSON.stringify(name)}: the pattern ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(pattern)} ${problem.message}`, problem.help);
    }
}
function isPattern(text, kind) {
    if (text.trim() === '')
        return false;
    return kind === 'patterns' || (!text.startsWith('!') && (0,_pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .isGlob */ .fg)(text));
}
function problemOf(text) {
    const pattern = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .takesAway */ .P)(text) ? text.slice(1) : text;
    if ((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .takesAway */ .P)(pattern))
        return {
            message: 'begins with more than one "!"',
            help: 'one "!" takes files out; write "\\!" for the character itself',
        };
    const read = (0,_pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .readGlob */ .pV)(pattern);
    return read.kind === 'wrong' ? read.problem : undefined;
}
function tooMany(count) {
    if (count <= _pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOBS */ .zt)
        return undefined;
    return {
        message: `has ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_5__/* .digits */ .v)(count)} patterns of files; at most ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_5__/* .digits */ .v)(_pattern_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_GLOBS */ .zt)} are allowed`,
        help: 'write fewer, wider patterns: {a,b} finds one of several names, ** any folders',
    };
}


/***/ }),

/***/ 198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C_: () => (/* binding */ toolText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   OZ: () => (/* binding */ url),
/* harmony export */   S3: () => (/* binding */ excludePatterns),
/* harmony export */   Uz: () => (/* binding */ ALL_INPUTS),
/* harmony export */   Vy: () => (/* binding */ parseToolItem),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   or: () => (/* binding */ LIST_FILE),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS),
/* harmony export */   ry: () => (/* binding */ splitList),
/* harmony export */   tE: () => (/* binding */ traceItem),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony exports OPTION_NAMES, readInputs */
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3873);
/* harmony import */ var _file_patterns_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5101);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6891);
/* harmony import */ var _settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5182);




const OPTION_NAMES = [
    'id',
    'cards',
    'exclude',
    'discover',
    'tools',
    'traces',
    'scope',
    'environment',
    'fail-on',
    'min-coverage',
    'max-coverage-drop',
    'only-new',
    'widening',
    'widening-label',
    'baseline-file',
    'on-error',
    'on-no-cards',
    'on-no-tools',
    'comment',
    'annotations',
    'check-name',
    'summary',
    'report-file',
    'base-ref',
    'head-ref',
    'working-directory',
    'agent-id',
    'api-url',
    'api-timeout',
    'trace-window',
    'trace-limit',
    'tracking-issue',
];
const SECRET_INPUTS = ['github-token', 'api-key', 'floor-token'];
const ALL_INPUTS = [...OPTION_NAMES, 'config', ...SECRET_INPUTS];
function readInputs(read, given) {
    for (const name of given) {
        if (ALL_INPUTS.includes(name))
            continue;
        const near = nearest(name, ALL_INPUTS);
        throw new SettingsError(`unknown input ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`, `the inputs are ${ALL_INPUTS.join(', ')}`);
    }
    const text = (name) => read(name).trim() || undefined;
    const lines = (name) => {
        const list = splitList(read(name));
        return list.length > 0 ? list : undefined;
    };
    const tools = lines('tools')?.map(parseToolItem);
    const traces = lines('traces')?.map(traceItem);
    const cards = cardPatterns(lines('cards'));
    checkItems('tools', tools);
    checkItems('traces', traces);
    const options = {
        ...pick('id', text('id')),
        ...pick('cards', cards),
        ...pick('exclude', excludePatterns(lines('exclude'))),
        ...pick('discover', boolean('discover', text('discover'))),
        ...pick('tools', tools),
        ...pick('scope', oneOf('scope', text('scope'), SCOPES)),
        ...pick('environment', text('environment')),
        ...pick('fail-on', oneOf('fail-on', text('fail-on'), FAIL_ON)),
        ...pick('min-coverage', percent('min-coverage', text('min-coverage'))),
        ...pick('max-coverage-drop', percent('max-coverage-drop', text('max-coverage-drop'), 5)),
        ...pick('only-new', boolean('only-new', text('only-new'))),
        ...pick('widening', oneOf('widening', text('widening'), WIDENING)),
        ...pick('widening-label', text('widening-label')),
        ...pick('baseline-file', inside('baseline-file', text('baseline-file'))),
        ...pick('on-error', oneOf('on-error', text('on-error'), ON_ERROR)),
        ...pick('on-no-cards', oneOf('on-no-cards', text('on-no-cards'), ON_NO_CARDS)),
        ...pick('on-no-tools', oneOf('on-no-tools', text('on-no-tools'), ON_NO_TOOLS)),
        ...pick('comment', oneOf('comment', text('comment'), COMMENT_MODES)),
        ...pick('annotations', oneOf('annotations', text('annotations'), ANNOTATION_MODES)),
        ...pick('check-name', text('check-name')),
        ...pick('summary', boolean('summary', text('summary'))),
        ...pick('report-file', text('report-file')),
        ...pick('base-ref', text('base-ref')),
        ...pick('head-ref', text('head-ref')),
        ...pick('working-directory', text('working-directory')),
        ...pick('traces', traces),
        ...pick('agent-id', text('agent-id')),
        ...pick('api-url', url('api-url', text('api-url'))),
        ...pick('api-timeout', whole('api-timeout', text('api-timeout'))),
        ...pick('trace-window', duration('trace-window', text('trace-window'))),
        ...pick('trace-limit', whole('trace-limit', text('trace-limit'))),
        ...pick('tracking-issue', boolean('tracking-issue', text('tracking-issue'))),
    };
    return options;
}
function pick(name, value) {
    return value === undefined ? {} : { [name]: value };
}
function splitList(text) {
    return text
        .split('\n')
        .flatMap(splitLine)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
function splitLine(line) {
    const entries = [];
    let depth = 0;
    let start = 0;
    for (let at = 0; at < line.length; at += 1) {
        const char = line[at];
        if ('{[('.includes(char))
            depth += 1;
        else if ('}])'.includes(char))
            depth -= 1;
        else if (char === ',' && depth === 0) {
            entries.push(line.slice(start, at));
            start = at + 1;
        }
        if (depth < 0)
            break;
    }
    return depth === 0 ? [...entries, line.slice(start)] : line.split(',');
}
const LIST_FILE = /\.(?:jsonc?|jsonl|ndjson|ya?ml|txt|md)$/i;
function parseToolItem(entry) {
    const match = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry);
    return match ? { server: match[1], text: toolText(match[2]) } : { text: toolText(entry) };
}
function toolText(text) {
    return LIST_FILE.test(text) ? ((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(text) ?? text) : text;
}
function checkItems(name, items) {
    checkPatterns(name, (items ?? []).map(({ text }) => text), 'mixed');
}
function cardPatterns(patterns) {
    checkPatterns('cards', patterns ?? [], 'patterns');
    if (patterns?.every(takesAway)) {
        const all = patterns.map((pattern) => JSON.stringify(pattern)).join(', ');
        throw new SettingsError(`"cards" is ${all}; expected a pattern without "!" too`, 'patterns with "!" take files out of what the others find');
    }
    return patterns;
}
function excludePatterns(patterns) {
    const negated = patterns?.find(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .takesAway */ .P);
    if (negated === undefined)
        return patterns;
    throw new _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`"exclude" is ${JSON.stringify(negated)}; expected a pattern without "!"`, 'every pattern under "exclude" takes paths out; list an agent under "agents" to keep its files in');
}
function oneOf(name, value, allowed) {
    if (value === undefined)
        return undefined;
    const found = allowed.find((one) => one === value);
    if (found !== undefined)
        return found;
    const near = (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(value, allowed);
    const hint = near ? `; did you mean ${JSON.stringify(near)}?` : '';
    const expected = `one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}${hint}`;
    throw notAllowed(name, value, expected, `set it to one of these, ${OR_DEFAULT}`);
}
function percent(name, value, example = 90) {
    if (value === undefined)
        return undefined;
    const digits = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value)?.[1];
    const number = Number(digits);
    if (digits !== undefined && number <= 100)
        return number;
    throw notAllowed(name, value, 'a number from 0 to 100', `set it to a number such as ${example}, ${OR_DEFAULT}`);
}
function inside(name, value) {
    if (value === undefined)
        return undefined;
    const file = repositoryPath(value);
    if (file !== undefined)
        return file;
    throw new SettingsError(`${JSON.stringify(name)} is ${JSON.stringify(value)}, which leads out of the repository`, 'paths are taken from the root of the repository');
}
function traceItem(entry) {
    if (entry === '-')
        return { text: entry };
    const text = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryPath */ .S)(entry);
    if (text !== undefined)
        return { text };
    throw new _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`"traces" is ${JSON.stringify(entry)}, which leads out of the repository`, 'copy the traces into the checked-out folder first');
}
const UNIT_SECONDS = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 };
function duration(name, value) {
    if (value === undefined)
        return undefined;
    const match = /^(\d{1,9})\s*([smhd]?)$/.exec(value);
    const seconds = match ? Number(match[1]) * UNIT_SECONDS[match[2]] : 0;
    if (seconds > 0)
        return seconds;
    throw notAllowed(name, value, 'a duration such as "7d", "24h" or "90m"', `set it to a number and a unit, ${OR_DEFAULT}`);
}
function whole(name, value) {
    if (value === undefined)
        return undefined;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : 0;
    if (number > 0)
        return number;
    throw notAllowed(name, value, 'a whole number from 1', `set it to a number such as 100, ${OR_DEFAULT}`);
}
function url(name, value) {
    if (value === undefined)
        return undefined;
    const parsed = URL.canParse(value) ? new URL(value) : undefined;
    const isLocal = parsed !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(parsed.hostname);
    if (parsed?.protocol === 'https:' || (parsed?.protocol === 'http:' && isLocal))
        return value;
    throw notAllowed(name, value, 'an address that begins with https://', `set it to the address of the API, ${OR_DEFAULT}`);
}
function boolean(name, value) {
    if (value === undefined)
        return undefined;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw notAllowed(name, value, '"true" or "false"', `set it to one of these, ${OR_DEFAULT}`);
}
const OR_DEFAULT = 'or leave it out for the default';
function notAllowed(name, value, expected, help) {
    return new _settings_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .GN(`${JSON.stringify(name)} is ${JSON.stringify(value)}; expected ${expected}`, help);
}


/***/ }),

/***/ 6891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takesAway),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
function repositoryPath(text) {
    if (text.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length > 0 ? parts.join('/') : undefined;
}
function takesAway(pattern) {
    return /^!(?!\()/.test(pattern);
}


/***/ }),

/***/ 4379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   qY: () => (/* binding */ outside),
/* harmony export */   wx: () => (/* binding */ meant)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5722);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3873);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6891);




function wrong(problem) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)('configuration', problem);
}
function meant(word, known) {
    const near = (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(word, known);
    return near === undefined ? '' : `; did you mean ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(near)}?`;
}
function outside(at, help = 'paths are taken from the root of the repository') {
    const text = at.text();
    if (text === undefined || text.trim() === '' || (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .S)(text) !== undefined)
        return [];
    return [
        wrong({ at: at.place, message: `the path ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)} leads out of the repository`, help }),
    ];
}


/***/ })

};
