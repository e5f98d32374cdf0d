export const id = 936;
export const ids = [936];
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
/* harmony export */   Ai: () => (/* binding */ MISSING_FILE),
/* harmony export */   Jq: () => (/* binding */ givenFloors),
/* harmony export */   ml: () => (/* binding */ readAgentInput)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _discovery_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(353);
/* harmony import */ var _discovery_floors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9377);
/* harmony import */ var _discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8802);
/* harmony import */ var _discovery_tools_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3877);
/* harmony import */ var _discovery_tree_floors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9752);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5471);
/* harmony import */ var _floors_compose_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8446);
/* harmony import */ var _floors_exemptions_in_force_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1925);
/* harmony import */ var _floors_own_policy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1200);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(8597);
/* harmony import */ var _rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7042);
/* harmony import */ var _rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(907);
/* harmony import */ var _run_findings_of_file_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(107);
/* harmony import */ var _run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7609);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(752);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4953);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(5218);


















const MISSING_FILE = 'check the path; it is relative to the current folder';
async function readAgentInput(given, terminal, now) {
    const [named, ...rest] = given.positionals;
    if (named === undefined || rest.length > 0)
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb('name one card or policy');
    const { settings, failures: ofSettings } = await (0,_command_js__WEBPACK_IMPORTED_MODULE_15__/* .localSettings */ .f3)(given, terminal);
    const folder = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_16__/* .agentOfFolder */ .l)(named, terminal, settings);
    if (folder?.broken) {
        const failures = (0,_run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_13__/* .applySeverities */ .m)([...ofSettings, ...folder.broken], settings);
        return { settings, fileFindings: [], failures };
    }
    const first = folder?.files[0] ?? named;
    const paths = [first, given.text('card'), given.text('policy') ?? folder?.files[1]];
    const { governed, fileFindings, failures: ofFiles, } = await readFiles(paths.filter((file) => file !== undefined), terminal.tree, (file) => (0,_run_findings_of_file_js__WEBPACK_IMPORTED_MODULE_12__/* .findingsOfFile */ .Y)(file, settings, now));
    const card = onlyOne('card', governed.filter(_model_governed_js__WEBPACK_IMPORTED_MODULE_17__/* .isCard */ .$));
    const policy = onlyOne('policy', governed.filter((file) => !(0,_model_governed_js__WEBPACK_IMPORTED_MODULE_17__/* .isCard */ .$)(file)));
    const files = governed.map(({ document }) => document.file);
    const above = await floorsAbove(given, { first, files }, terminal, settings);
    const items = given.value('tools') ?? folder?.toolLists.map((text) => ({ text })) ?? [];
    const tools = items.length > 0 ? await (0,_discovery_tools_js__WEBPACK_IMPORTED_MODULE_4__/* .readTools */ .s)(items, terminal.tree, settings.aliases) : undefined;
    const failures = [...ofSettings, ...ofFiles, ...above.findings];
    if (failures.length > 0) {
        const all = (0,_run_gate_policy_severities_js__WEBPACK_IMPORTED_MODULE_13__/* .applySeverities */ .m)([...failures, ...(tools?.findings ?? [])], settings);
        return { settings, fileFindings, failures: all };
    }
    const draft = { first, card, policy, floors: above.floors, name: given.text('agent') };
    const { findings, ...composed } = composedAgent(draft, settings, now);
    const agent = {
        ...composed,
        ...(tools?.list && { tools: tools.list }),
        files,
        findings: [...findings, ...(tools?.findings ?? [])],
    };
    return { agent, settings, fileFindings, failures: [] };
}
async function readFiles(paths, tree, check) {
    const governed = [];
    const fileFindings = [];
    const failures = [];
    for (const path of paths) {
        const read = await (0,_discovery_files_js__WEBPACK_IMPORTED_MODULE_1__/* .readCardFile */ .j)(tree, path, { named: true });
        switch (read.kind) {
            case 'governed':
                governed.push(read.governed);
                for (const finding of check(read))
                    fileFindings.push(finding);
                break;
            case 'broken':
                for (const finding of read.findings)
                    failures.push(finding);
                break;
            case 'absent': {
                const words = _rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_10__/* .couldNotEvaluate */ .O.words.missingFile(MISSING_FILE);
                failures.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingIn */ .jl)(_rules_could_not_evaluate_js__WEBPACK_IMPORTED_MODULE_10__/* .couldNotEvaluate */ .O, path, words));
                break;
            }
            case 'foreign':
                break;
            default:
                read;
        }
    }
    return { governed, fileFindings, failures };
}
function onlyOne(kind, files) {
    if (files.length > 1) {
        const names = files.map(({ document }) => document.file).join(', ');
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_14__/* .UsageError */ .eb(`${files.length} files are a ${kind}: ${names}; name one of each`);
    }
    return files[0];
}
function composedAgent({ first, card: cardFile, policy: policyFile, floors, name: givenName }, settings, now) {
    const { policy, findings } = (0,_floors_own_policy_js__WEBPACK_IMPORTED_MODULE_9__/* .ownPolicy */ .j)(cardFile, policyFile, settings.environmentDefaults);
    const card = cardFile?.card;
    const name = givenName ?? card?.agentId ?? policy?.name ?? first;
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.basename((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(first));
    const names = new Set([name, folder, ...configuredNames(first, settings)]);
    const { exemptions } = (0,_floors_exemptions_in_force_js__WEBPACK_IMPORTED_MODULE_8__/* .readExemptions */ .F)(settings.exemptions, now);
    const { findings: floorFindings, ...composed } = (0,_floors_compose_js__WEBPACK_IMPORTED_MODULE_7__/* .composeAgent */ .a)({ ...(card && { card }), ...(policy && { policy }) }, floors, exemptions.filter(({ agent }) => names.has(agent)));
    return { name, identity: first, ...composed, findings: [...findings, ...floorFindings] };
}
function configuredNames(file, settings) {
    return (settings.agents?.flatMap(({ card, policy, name }) => [card, policy].includes(file) ? [name] : []) ?? []);
}
async function floorsAbove(given, agent, terminal, settings) {
    const named = given.value('org');
    if (named)
        return givenFloors(named, terminal.tree);
    const folder = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize((0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(agent.first) || '.').replace(/^\.$/, '');
    const candidates = settings.floors ? [] : ((await terminal.floorCandidates?.(folder)) ?? []);
    const tree = {
        label: terminal.tree.label,
        list: async () => candidates,
        read: (file, maxBytes) => terminal.tree.read(file, maxBytes),
    };
    const { floors, findings } = await (0,_discovery_tree_floors_js__WEBPACK_IMPORTED_MODULE_5__/* .readWithFloors */ .e)(tree, settings, { within: new Set(agent.files) }, candidates);
    const teams = settings.agents?.find(({ card, policy }) => [card, policy].some((file) => file !== undefined && agent.files.includes(file)))?.teams;
    return {
        floors: (0,_discovery_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .floorsFor */ .HF)(folder, teams ?? [], floors).filter(({ file }) => !agent.files.includes(file)),
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
                findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingIn */ .jl)(_rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_11__/* .floorUnreadable */ .S, file, _rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_11__/* .floorUnreadable */ .S.words.missingPath(file, MISSING_FILE)));
                break;
            case 'broken':
                for (const finding of read.findings)
                    findings.push(finding);
                break;
            case 'foreign':
                findings.push((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_6__/* .findingIn */ .jl)(_rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_11__/* .floorUnreadable */ .S, file, _rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_11__/* .floorUnreadable */ .S.words.foreign(file)));
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
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5182);
/* harmony import */ var _arguments_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(752);



function formatOf(given) {
    return given.value('format') ?? 'text';
}
function nowOf(given) {
    const text = given.text('now');
    const now = text === undefined ? new Date() : new Date(text);
    if (Number.isNaN(now.getTime()))
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`--now is ${JSON.stringify(text)}; expected a time such as 2026-11-21T12:00:00Z`);
    return now;
}
async function localSettings(given, terminal, options = {}) {
    const named = given.text('config');
    const file = named ?? _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_CONFIG */ .PV;
    const read = await terminal.tree.read(file, _document_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_CARD_BYTES */ .Al);
    if (read.kind !== 'bytes' && (named !== undefined || read.kind !== 'absent')) {
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`the configuration ${JSON.stringify(file)} ${read.kind === 'absent' ? 'does not exist' : 'cannot be read'}`);
    }
    const result = read.kind === 'bytes'
        ? await (await __webpack_require__.e(/* import() */ 506).then(__webpack_require__.bind(__webpack_require__, 5506))).readConfiguration(file, read.bytes)
        : undefined;
    const environment = given.text('environment');
    if (result?.kind === 'broken')
        return {
            settings: (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)(options, undefined, 'local'),
            failures: result.findings,
            configFile: file,
        };
    return {
        settings: (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .settle */ .G9)({ ...options, ...(environment !== undefined && { environment }) }, result?.configuration, 'local'),
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
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the folder ${JSON.stringify(name)} is outside the current folder; name one of its files`);
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
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the folder ${JSON.stringify(name)} has no card and no policy`);
    if (others.length > 0) {
        const places = agents
            .slice(0, 5)
            .flatMap(({ card, policy }) => (card ?? policy)?.document.file ?? [])
            .map((file) => JSON.stringify(file));
        throw new _arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .UsageError */ .eb(`the folder ${JSON.stringify(name)} has ${agents.length} agents; name one of their files (${places.join(', ')})`);
    }
    const own = [agent.card, agent.policy].flatMap((part) => part?.document.file ?? []);
    const [first = ''] = own;
    return {
        files: own,
        toolLists: agent.toolLists.filter((file) => (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file) === (0,_discovery_patterns_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(first)),
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


function nearnessOf({ within, below = [], }) {
    if (within === undefined)
        return () => true;
    const folders = foldersOf(within);
    return (file) => {
        const folder = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .agentFolderOf */ .tt)(file);
        return folders.has(folder) || below.some((reach) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isBelow */ .Yw)(folder, reach));
    };
}
async function readCandidates(tree, settings, scope, files) {
    const candidates = files.filter(candidateTest(settings, scope));
    const read = [];
    for (const file of candidates) {
        const { governedPaths, wasGoverned } = scope;
        const atBase = wasGoverned && governedPaths?.has(file) ? { wasGoverned } : {};
        read.push(await (0,_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readCardFile */ .j)(tree, file, {
            named: settings.cards !== undefined || scope.named?.has(file) === true,
            ...atBase,
        }));
        scope.progress?.(read.length, candidates.length);
    }
    return read;
}
function candidateTest(settings, scope) {
    const isCandidate = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const isNear = nearnessOf(scope);
    const listed = listedFiles(settings);
    return (file) => {
        if (listed.has(file))
            return false;
        if (scope.named?.has(file))
            return !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isToolList */ .Po)(file) && !(0,_patterns_js__WEBPACK_IMPORTED_MODULE_1__/* .isTraceFile */ .iO)(file);
        if (!isCandidate(file))
            return false;
        return settings.discover ? isNear(file) : (scope.within?.has(file) ?? true);
    };
}
function listedFiles(settings) {
    return new Set([
        ...(settings.agents?.flatMap((agent) => [agent.card, agent.policy]) ?? []),
        ...floorFilesOf(settings),
    ]);
}
function floorFilesOf({ floors }) {
    return [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap((floor) => [floor?.policy, floor?.card].flatMap((source) => source?.kind === 'file' ? [source.file] : []));
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
    const trimmed = withoutInvisible(key);
    const [, quote = '', word = trimmed] = /^(["']?)(.*)\1$/s.exec(trimmed) ?? [];
    return withoutInvisible(unescaped(word, quote)).toLowerCase();
}
function withoutInvisible(text) {
    return text
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Cc}]/gu, '')
        .trim();
}
function withPlainBreaks(text) {
    return text.replaceAll('\0', '').replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}
const MAX_KEY_LENGTH = 1024;
const INVISIBLE = /\s|\p{Cf}/u;
function isSpace(char) {
    return char !== '\n' && isSpaceOrBreak(char);
}
function isSpaceOrBreak(char) {
    if (char === undefined)
        return false;
    return char < '\x80' ? char <= ' ' && INVISIBLE.test(char) : INVISIBLE.test(char);
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
        const char = this.#text.charAt(this.#at);
        if (char === '\n')
            this.#nextLine(this.#at + 1);
        else if (isSpace(char))
            this.#at += 1;
        else if (char === '#' && this.#isAfterSpace())
            this.#skipLine();
        else if (this.#json && char === '/' && this.#skipSlashes())
            return;
        else if ('{['.includes(char))
            this.#bracket(1);
        else if ('}]'.includes(char))
            this.#bracket(-1);
        else if (char === ',' && this.#depth > 0)
            this.#at += 1;
        else if (`"'`.includes(char))
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
        return (this.#at === this.#lineStart || /[\s,[\]{}]|\p{Cf}/u.test(this.#text.charAt(this.#at - 1)));
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
    #skipSlashes() {
        const next = this.#text[this.#at + 1];
        if (next === '/')
            this.#skipLine();
        else if (next === '*') {
            const end = this.#text.indexOf('*/', this.#at + 2);
            this.#at = end === -1 ? this.#at + 2 : end + 2;
        }
        else
            return false;
        return true;
    }
    #take(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.#text)?.[0];
        if (found !== undefined)
            this.#at += found.length;
        return found;
    }
    #property() {
        const written = this.#take(PROPERTY) ?? '';
        const name = written.slice(1).replace(/:$/, '');
        if (written.startsWith('&'))
            this.#anchor = name;
        else if (written.startsWith('!'))
            this.#isBinary = /binary>?$/i.test(name);
        else {
            const word = this.#anchors.get(name);
            if (word === undefined)
                return;
            if (written.endsWith(':') || this.#isKeyNext || this.#isColonNext())
                this.#key(word);
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
            const char = this.#text.charAt(at);
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
            this.#anchors.set(this.#anchor, values.at(-1) ?? value);
        this.#anchor = undefined;
        this.#isBinary = false;
        if (!isKey)
            return;
        this.#column = start - this.#lineStart;
        for (const key of values)
            this.#key(key);
    }
    #key(value) {
        this.#isKeyNext = false;
        const key = foldedKey(value);
        if (key !== '')
            this.#keys.add(key);
    }
}
function endOfQuoted(text, start, quote) {
    let limit = text.length;
    for (let at = start + 1; at < limit; at += 1) {
        const char = text.charAt(at);
        if (char === '\\' && quote === '"')
            at += 1;
        else if (char === quote)
            return at + 1;
        if (text[at] === '\n')
            limit = Math.min(limit, at + MAX_KEY_LENGTH);
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

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/formats/kinds.js + 10 modules
var kinds = __webpack_require__(7341);
;// CONCATENATED MODULE: ./build/src/formats/cards/embedded.js


const ALIGNMENT = 'alignment';
function governedPart(document) {
    const whole = (0,kinds/* recognise */.GJ)(document);
    const part = (0,document_document/* partOf */.BU)(document, ALIGNMENT);
    const card = part && (0,kinds/* recognise */.GJ)(part);
    const isCard = card?.part === 'card';
    if (whole)
        return { ...whole, document, isTwofold: isCard };
    return part && isCard ? { ...card, document: part, isTwofold: false } : undefined;
}

// EXTERNAL MODULE: ./build/src/rules/broken-file.js
var broken_file = __webpack_require__(5631);
// EXTERNAL MODULE: ./build/src/rules/parse-error.js
var parse_error = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/src/rules/unknown-kind.js
var unknown_kind = __webpack_require__(4906);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/src/discovery/files.js












async function readCardFile(tree, file, intent) {
    const read = await tree.read(file, limits/* MAX_CARD_BYTES */.Al);
    if (read.kind === 'absent')
        return { kind: 'absent', file };
    if (read.kind === 'refused') {
        const words = parse_error/* parseError */.u.words.refused(read.reason);
        return { kind: 'broken', file, findings: [(0,finding/* findingIn */.jl)(parse_error/* parseError */.u, file, words)] };
    }
    const loaded = read.kind === 'too-large'
        ? (0,load/* tooLarge */.g$)(file, read.bytes, limits/* MAX_CARD_BYTES */.Al)
        : await (0,load/* loadDocument */.Az)(file, read.bytes, limits/* MAX_CARD_BYTES */.Al);
    if (loaded.kind === 'broken') {
        const text = read.kind === 'too-large' ? await textOfLarge(tree, file) : loaded.text;
        if (text !== undefined && !(await isMeant(file, undefined, text, intent)))
            return {
                kind: 'foreign',
                file,
                reason: 'it does not load, and nothing says that it is a card or a policy',
            };
        return { kind: 'broken', file, findings: (0,broken_file/* findingsOfBroken */.B)(file, loaded.text, loaded.problems) };
    }
    const { document } = loaded;
    const part = governedPart(document);
    if (part?.isTwofold)
        return { kind: 'broken', file, findings: [twofold(document)] };
    if (part && part.part !== 'access') {
        const bytes = read.kind === 'bytes' ? read.bytes.length : 0;
        return {
            kind: 'governed',
            file,
            governed: (0,kinds/* readGoverned */.hD)(part.document, part.kind),
            mixed: part.mixed,
            bytes,
        };
    }
    if (!(await isMeant(file, document, document.text, intent)))
        return { kind: 'foreign', file, reason: 'it is neither a card nor a policy' };
    return {
        kind: 'broken',
        file,
        findings: [(0,finding/* findingIn */.jl)(unknown_kind/* unknownKind */.P, file, whyUnknown(document, part !== undefined))],
    };
}
async function textOfLarge(tree, file) {
    const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
    return read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : undefined;
}
function twofold(document) {
    return (0,finding/* findingAt */.dz)(unknown_kind/* unknownKind */.P, {
        at: (0,document_document/* placeAt */.BW)((0,finding/* topOf */.HX)(document), ALIGNMENT),
        on: 'key',
        ...unknown_kind/* unknownKind */.P.words.twofold(ALIGNMENT),
    });
}
function whyUnknown(document, isAccessList) {
    const { words } = unknown_kind/* unknownKind */.P;
    if (isAccessList)
        return words.accessList();
    const misspelling = misspelt(document);
    if (misspelling)
        return words.misspelt(misspelling.written, misspelling.key);
    const inner = hiddenKey(document);
    return inner ? words.hidden(String(inner.at(-1)), (0,document_document/* pointerOf */.rq)(inner)) : words.neither();
}
async function isMeant(file, document, text, intent) {
    if (intent.named || (0,patterns/* isNamedAsCard */.Q9)(file))
        return true;
    if (document ? isMeantByDocument(document) : isMeantByText(text, file))
        return true;
    return (await intent.wasGoverned?.(file)) ?? false;
}
function misspelt(document) {
    for (const written of [...topKeys(document), ...topKeys((0,document_document/* partOf */.BU)(document, ALIGNMENT))]) {
        const key = governingKeyNear(written);
        if (key)
            return { written, key };
    }
    return undefined;
}
function topKeys(document) {
    return document?.root.kind === 'map' ? document.root.entries.keys() : [];
}
function governingKeyNear(written) {
    return kinds/* TELLING_KEYS */.xN.find((key) => (0,nearest/* distance */.Io)(written, key) <= nearest/* MAX_EDITS */.dd || written.toLowerCase() === key);
}
function hiddenKey(document) {
    const paths = new Map();
    for (const { key, path } of (0,document_document/* keysOf */.YD)(document.root)) {
        const folded = foldedKey(key);
        if (!paths.has(folded))
            paths.set(folded, path);
    }
    const key = (0,kinds/* governingKey */.fL)(new Set(paths.keys()));
    return key === undefined ? undefined : paths.get(key);
}
function isMeantByDocument(document) {
    return (misspelt(document) !== undefined ||
        hiddenKey(document) !== undefined ||
        (0,kinds/* governingKey */.fL)(looseKeys(document.text, document.syntax)) !== undefined);
}
function isMeantByText(text, file) {
    return (isMeantByLineStarts(text, file) || (0,kinds/* governingKey */.fL)(looseKeys(text, (0,load/* syntaxOf */.rS)(file))) !== undefined);
}
function isMeantByLineStarts(text, file) {
    const starts = /\.json$/i.test(file)
        ? /(?:^|[{,])[ \t]*"([\w-]{1,40})"[ \t]*:/gm
        : /^(?:\{[ \t]*|\?[ \t]+)?["']?([\w-]{1,40})["']?[ \t]*:/gm;
    for (const [, key = ''] of text.matchAll(starts))
        if (governingKeyNear(key))
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
/* harmony import */ var _document_limits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1639);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _floors_compose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8446);
/* harmony import */ var _floors_weakening_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4944);
/* harmony import */ var _formats_kinds_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7341);
/* harmony import */ var _model_governed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8597);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4732);
/* harmony import */ var _rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(907);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(353);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8802);










const OUTSIDE_IN = ['platform', 'org', 'team'];
function floorsFor(folder, teams, floors) {
    return floors
        .filter(({ reach, team }) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .isBelow */ .Yw)(folder, reach) && (team === undefined || teams.includes(team)))
        .sort((a, b) => OUTSIDE_IN.indexOf(a.scope) - OUTSIDE_IN.indexOf(b.scope) ||
        a.reach.length - b.reach.length ||
        (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(a.file, b.file));
}
function weakFloors(floors) {
    return floors.flatMap((floor) => {
        const outer = floorsFor(floor.reach, [], floors.filter((candidate) => isOutside(candidate, floor)));
        return (0,_floors_weakening_js__WEBPACK_IMPORTED_MODULE_2__/* .weakenings */ .r)((0,_floors_compose_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeFloor */ .K)(floor, outer), floor).filter((finding) => (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_4__/* .isOf */ .yW)(finding, 'weakens-org') && !finding.location.repository);
    });
}
function isOutside(a, b) {
    const [first, second] = [OUTSIDE_IN.indexOf(a.scope), OUTSIDE_IN.indexOf(b.scope)];
    return first < second || (first === second && a.reach.length < b.reach.length);
}
function isFloor({ document, kind, policy }) {
    return ((0,_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .templateScopeOf */ .w5)(document.file) !== undefined || (kind === 'policy' && policy?.scope === 'org'));
}
function reachOf(file) {
    return (0,_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .templateScopeOf */ .w5)(file) === undefined ? (0,_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)((0,_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(file)) : '';
}
function withOrigin(file, origin) {
    return {
        ...file,
        governed: (0,_formats_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readGoverned */ .hD)({ ...file.governed.document, origin }, file.governed.kind),
    };
}
function withSource(floor, repository) {
    const document = (floor.card ?? floor.policy)?.place.document;
    const kind = document && (0,_formats_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .recognise */ .GJ)(document)?.kind;
    if (!document || !kind)
        return floor;
    const { card, policy } = (0,_formats_kinds_js__WEBPACK_IMPORTED_MODULE_3__/* .readGoverned */ .hD)({ ...document, origin: { scope: floor.scope, repository, ...document.origin } }, kind);
    return { ...floor, ...(card && { card }), ...(policy && { policy }) };
}
function conventionalFloor(file) {
    const scope = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_7__/* .templateScopeOf */ .w5)(file.file) ?? 'org';
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
    const { words } = _rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .floorUnreadable */ .S;
    const name = source.kind === 'file' ? file : `${source.owner}/${source.repo}/${file}@${source.ref}`;
    const unreadable = (why) => ({
        findings: [unreadableFloor(place, file, why)],
    });
    let from = tree;
    if (source.kind === 'repository') {
        if (!readElsewhere)
            return unreadable(words.notFetched(name));
        const bytes = await readElsewhere(source);
        if (bytes.kind === 'refused')
            return unreadable(words.refused(name, bytes.reason));
        from = oneFile(file, bytes);
    }
    const read = await (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .readCardFile */ .j)(from, file, { named: true });
    switch (read.kind) {
        case 'absent':
            return unreadable(words.missing(name));
        case 'broken':
        case 'foreign': {
            const [first] = read.kind === 'broken' ? read.findings : [];
            if (read.kind === 'broken' && repository === undefined)
                return { findings: read.findings };
            return unreadable(words.broken(name, first?.message));
        }
        case 'governed': {
            const kind = (0,_model_governed_js__WEBPACK_IMPORTED_MODULE_8__/* .isCard */ .$)(read.governed) ? 'card' : 'policy';
            if (kind !== as)
                return unreadable(words.otherKind(name, as, kind));
            return withOrigin(read, { scope, ...(repository !== undefined && { repository }) });
        }
        default:
            return read;
    }
}
function unreadableFloor(place, file, why) {
    return place
        ? (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .floorUnreadable */ .S, { at: place, ...why })
        : (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingIn */ .jl)(_rules_floor_unreadable_js__WEBPACK_IMPORTED_MODULE_5__/* .floorUnreadable */ .S, file, why);
}
function oneFile(file, read) {
    return { label: 'another repository', list: async () => [file], read: async () => read };
}
async function mayBeOrgPolicy(tree, file) {
    const read = await tree.read(file, _document_limits_js__WEBPACK_IMPORTED_MODULE_9__/* .MAX_CARD_BYTES */ .Al);
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

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/src/model/governed.js
var governed = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/rules/ambiguous-agent.js
var ambiguous_agent = __webpack_require__(3713);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/src/discovery/ambiguous.js



function ambiguousAgent({ file, as, why }, agents) {
    const path = typeof file === 'string' ? file : file.document.file;
    const words = ambiguous_agent/* ambiguousAgent */.UH.words.unpaired(path, as, why);
    const fix = configuration(path, as, agents);
    return typeof file === 'string'
        ? (0,finding/* findingIn */.jl)(ambiguous_agent/* ambiguousAgent */.UH, path, words, { fix })
        : (0,finding/* findingAt */.dz)(ambiguous_agent/* ambiguousAgent */.UH, { at: (0,finding/* topOf */.HX)(file.document), ...words, fix });
}
function configuration(path, as, agents) {
    const entries = agents.map((agent) => ({
        name: agent.name,
        ...(agent.card && { card: agent.card.document.file }),
        ...(agent.policy && { policy: agent.policy.document.file }),
        ...(agent.toolLists.length > 0 && { tools: agent.toolLists }),
        ...(agent.traceFiles.length > 0 && { traces: agent.traceFiles }),
    }));
    const taken = new Set(entries.map((entry) => entry.name));
    const candidate = as === 'card' ? undefined : entries.find((entry) => entry[as] === undefined);
    if (as === 'tools' || as === 'traces') {
        const owner = candidate ?? entries[0];
        if (owner)
            owner[as] = [...(owner[as] ?? []), path];
    }
    else if (candidate)
        candidate.policy = path;
    else
        entries.push({ name: freeName(path, taken), [as]: path });
    return (0,ambiguous_agent/* listingFix */.uh)(entries, as);
}
function freeName(path, taken) {
    const wanted = (0,patterns/* stemOf */.Vc)(path) || 'other';
    let name = wanted;
    for (let count = 2; taken.has(name); count += 1)
        name = `${wanted}-${count}`;
    return name;
}

// EXTERNAL MODULE: ./build/src/discovery/floors.js
var floors = __webpack_require__(9377);
;// CONCATENATED MODULE: ./build/src/discovery/group.js





function groupByFolder(governed, neighbours, broken = []) {
    const folders = new Map();
    for (const file of governed) {
        if ((0,floors/* isFloor */.b5)(file))
            continue;
        const folder = (0,patterns/* folderOf */.yS)(file.document.file);
        const siblings = folders.get(folder);
        if (siblings)
            siblings.push(file);
        else
            folders.set(folder, [file]);
    }
    const agents = [];
    const findings = [];
    for (const [folder, files] of [...folders].sort(([a], [b]) => (0,finding/* compareText */.n6)(a, b))) {
        const here = {
            toolLists: neighbours.toolLists.filter((file) => (0,patterns/* folderOf */.yS)(file) === folder),
            traceFiles: neighbours.traceFiles.filter((file) => (0,patterns/* agentFolderOf */.tt)(file) === folder),
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
function groupFolder(folder, files, neighbours, broken) {
    const cards = files.filter((file) => (0,governed/* isCard */.$)(file));
    const policies = files.filter((file) => file.part === 'policy');
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
                    ...neighbours,
                    findings: [],
                },
            ],
            findings: [],
        };
    }
    return groupByStem(folder, label, cards, policies, neighbours, broken);
}
function groupByStem(folder, label, cards, policies, neighbours, broken) {
    const brokenStems = new Set(broken.map(patterns/* stemOf */.Vc));
    const { groups, unpaired } = groupsOf(cards.length > 0 ? cards : policies);
    const onlyGroup = cards.length === 1 ? [...groups.values()][0] : undefined;
    if (cards.length > 0)
        for (const file of addPolicies(groups, cards, policies, label, brokenStems))
            unpaired.push(file);
    const add = (file, stem, kind) => {
        const group = groups.get(stem) ?? onlyGroup;
        if (group)
            group[kind === 'tools' ? 'toolLists' : 'traceFiles'].push(file);
        else if (!brokenStems.has(stem))
            unpaired.push({ file, as: kind, why: { kind: 'no-agent', agents: groups.size } });
    };
    for (const file of neighbours.toolLists)
        add(file, (0,patterns/* stemOf */.Vc)(file), 'tools');
    for (const file of neighbours.traceFiles)
        add(file, (0,patterns/* traceStemOf */.Im)(file), 'traces');
    const agents = [...groups].map(([stem, group]) => agentOf(folder, label, stem, group));
    return { agents, findings: unpaired.map((file) => ambiguousAgent(file, agents)) };
}
function groupsOf(anchors) {
    const unpaired = [];
    const groups = new Map();
    const firstOf = new Map();
    for (const anchor of anchors) {
        const { file } = anchor.document;
        const stem = (0,patterns/* stemOf */.Vc)(file);
        const as = (0,governed/* isCard */.$)(anchor) ? 'card' : 'policy';
        const first = firstOf.get(stem);
        if (first !== undefined) {
            unpaired.push({ file: anchor, as, why: { kind: 'same-name', other: first } });
            continue;
        }
        firstOf.set(stem, file);
        groups.set(stem, {
            ...(as === 'card' && { card: anchor }),
            policies: as === 'card' ? [] : [anchor],
            toolLists: [],
            traceFiles: [],
        });
    }
    return { groups, unpaired };
}
function addPolicies(groups, cards, policies, label, brokenStems) {
    const onlyGroup = cards.length === 1 ? [...groups.values()][0] : undefined;
    const unpaired = [];
    for (const policy of policies) {
        const stem = (0,patterns/* stemOf */.Vc)(policy.document.file);
        const group = groups.get(stem) ?? (policies.length === 1 ? onlyGroup : undefined);
        const [first] = group?.policies ?? [];
        if (first) {
            const second = { agent: stem || label, first: first.document.file };
            unpaired.push({ file: policy, as: 'policy', why: { kind: 'second-policy', ...second } });
        }
        else if (group)
            group.policies.push(policy);
        else if (!brokenStems.has(stem)) {
            const why = cards.length === 1
                ? { kind: 'policies-of-one-card', policies: policies.length }
                : { kind: 'no-card', cards: cards.length };
            unpaired.push({ file: policy, as: 'policy', why });
        }
    }
    return unpaired;
}
function agentOf(folder, label, stem, group) {
    const { card, policies, toolLists, traceFiles } = group;
    const [policy] = policies;
    return {
        name: stem || label,
        identity: stem === '' ? folder : `${folder}#${stem}`,
        ...(card && { card }),
        ...(policy && { policy }),
        toolLists,
        traceFiles,
        findings: [],
    };
}
function distinctNames(agents) {
    const byPath = renamed(agents, (agent) => pathName(agent.identity));
    return renamed(byPath, (agent) => agent.identity);
}
function renamed(agents, name) {
    const counts = new Map();
    for (const agent of agents)
        counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
    return agents.map((agent) => (counts.get(agent.name) ?? 0) > 1 ? { ...agent, name: name(agent) } : agent);
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
    const open = [...links.keys()].map((link) => ({ at: link, passed: new Set([link]) }));
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        const followed = (0,_model_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .follow */ .e6)(next.at, links);
        if (followed.kind === 'refused')
            continue;
        for (const file of below(followed.path)) {
            const path = `${next.at}/${followed.path === '' ? file : file.slice(followed.path.length + 1)}`;
            if (detours.size >= MAX_DETOURS)
                throw new _model_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .TreeError */ .j(`symbolic links reach folders by more than ${MAX_DETOURS} paths`, 'remove links to folders that contain links to folders again');
            if (!links.has(file))
                detours.set(path, file);
            else if (!next.passed.has(file))
                open.push({ at: path, passed: new Set([...next.passed, file]) });
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
  Gs: () => (/* binding */ isNamedAsPolicy),
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
                point = path.codePointAt(at - 1) ?? point;
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
            const step = this.#stepAt(place);
            if (step.kind === 'take' && step.takes(point))
                next.push(place + 1);
        }
        const { places: reached, visited } = this.closure(next);
        return { places: reached, visited: visited + places.length };
    }
    #stepAt(place) {
        return this.#steps[place];
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
            const step = this.#stepAt(place);
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
            const step = this.#stepAt(place);
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
                this.#take((candidate) => candidate === point);
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
    const point = text.codePointAt(0) ?? 0;
    return text.length === (point > 0xffff ? 2 : 1) ? point : undefined;
}

// EXTERNAL MODULE: ./build/src/settings/file-patterns.js
var file_patterns = __webpack_require__(5101);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var paths = __webpack_require__(6891);
// EXTERNAL MODULE: ./build/src/settings/settings-error.js
var settings_error = __webpack_require__(4633);
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
            throw new settings_error/* SettingsError */.G(`the patterns of files take more than ${(0,digits/* digits */.v)(MAX_STEPS)} steps on the files of this repository`, 'use fewer patterns, or patterns that begin with the name of a folder');
    },
};
function globSet(patterns) {
    const globs = patterns.map((pattern) => {
        const read = (0,glob/* readGlob */.pV)(pattern);
        if (read.kind === 'glob')
            return read.glob;
        throw new settings_error/* SettingsError */.G(`the pattern ${(0,words/* quoted */.TL)(pattern)} ${read.problem.message}`, read.problem.help);
    });
    return new GlobSet(globs, work);
}
function matcher(patterns, ignore = []) {
    const set = globSet([...patterns, ...ignore]);
    return (file) => {
        const last = set.find(file).at(-1);
        return last !== undefined && last < patterns.length;
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
    return rest.replace(/[/.].*$/s, '');
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
function isNamedAsPolicy(file) {
    return /(?:^|[./-])(?:policy|access)\.[^./]+$/i.test(file);
}
const KIND_WORD = /^(?:agent-card|alignment-card|card|policy|access|tools)$/i;
function stemOf(file) {
    const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return KIND_WORD.test(base)
        ? ''
        : base.replace(/(?:\.agent-card|[.-]alignment-card|[.-](?:card|policy|access|tools))$/i, '');
}


/***/ }),

/***/ 3877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ namesFile),
  s: () => (/* binding */ readTools)
});

// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/rules/broken-file.js
var broken_file = __webpack_require__(5631);
// EXTERNAL MODULE: ./build/src/rules/incomplete-tool-list.js
var incomplete_tool_list = __webpack_require__(9417);
// EXTERNAL MODULE: ./build/src/rules/tool-list.js
var tool_list = __webpack_require__(4524);
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
const MAX_REPORTED = 100;
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
            this.wrong({ at: reader.place, ...noName(reader) });
    }
    addNamed(entry, server) {
        this.add(entry.isMap ? entry.get('name') : entry, server);
    }
    addText(name, place, server) {
        const fault = faultOf(name, 'tool') ?? (server === undefined ? undefined : faultOf(server, 'server'));
        if (fault !== undefined)
            this.wrong({ at: place, ...fault });
        else if (name.includes('*'))
            this.wildcard(name, place, server);
        else
            this.#keep(name, place, serverOf(name, server, this.#server));
    }
    wildcard(pattern, place, server) {
        this.incomplete({ at: place, ...incomplete_tool_list/* incompleteToolList */.f.words.wildcard(pattern, server) });
    }
    incomplete(note) {
        this.open();
        if (this.#notes.length < MAX_REPORTED)
            this.#notes.push(note);
    }
    open() {
        this.#complete = false;
    }
    wrong(problem) {
        if (this.#problems.length < MAX_REPORTED)
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
function faultOf(name, of) {
    const fault = nameFault(name);
    return fault && tool_list/* toolList */.N.words.badName(name, of, fault);
}
function nameFault(name) {
    if (name === '')
        return { kind: 'empty' };
    if (name.length > MAX_NAME_LENGTH)
        return { kind: 'too-long', length: name.length, most: MAX_NAME_LENGTH };
    if (UNSEEN.test(name))
        return { kind: 'unseen' };
    return name.trim() === name ? undefined : { kind: 'blank-ends' };
}
function noName(reader) {
    const node = (0,document_document/* nodeAt */.oB)(reader.place.document, reader.place.path);
    return node === undefined ? tool_list/* toolList */.N.words.nameMissing() : tool_list/* toolList */.N.words.notAName(kindOf(node));
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
    const words = server === undefined
        ? incomplete_tool_list/* incompleteToolList */.f.words.wholeSet(set.get('type').text() ?? '', 'tool set')
        : incomplete_tool_list/* incompleteToolList */.f.words.wholeSet(server, 'MCP server');
    gathering.incomplete({ at: set.place, ...words });
}
function isOn(set, config) {
    return (config.get('enabled').boolean() ?? set.get('default_config').get('enabled').boolean() ?? true);
}
function addServer(gathering, server, sets) {
    const name = server.get('name').text();
    if (name === undefined) {
        gathering.wrong({ at: server.get('name').place, ...tool_list/* toolList */.N.words.serverWithout('name') });
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
            ...incomplete_tool_list/* incompleteToolList */.f.words.unnamed(name, 'tool_configuration.allowed_tools'),
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
        gathering.wrong({ at: place, ...tool_list/* toolList */.N.words.openBracket(name) });
        return;
    }
    if (denied(name))
        return;
    const server = claude_rules_serverOf(name);
    if (server === undefined)
        gathering.addText(name, place);
    else if (!denied(`${name}__*`)) {
        gathering.incomplete({ at: place, ...incomplete_tool_list/* incompleteToolList */.f.words.wholeServer(name, server) });
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
    return { at: top.get('tools').place, ...tool_list/* toolList */.N.words.inheritsAll() };
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
        gathering.wrong({ at: list.place, ...tool_list/* toolList */.N.words.notAList() });
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
            gathering.incomplete({ at: mode.place, ...incomplete_tool_list/* incompleteToolList */.f.words.bypassed() });
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
        return tools.items().flatMap((item) => {
            const name = item.text();
            return name === undefined ? [] : [{ text: name.trim(), place: item.place }];
        });
    return text
        .split(',')
        .flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), place: tools.place }]));
}
function addEntry(gathering, { text, place }, servers) {
    const [, server, tool] = SERVER_TOOL.exec(text) ?? [];
    if (server === undefined || tool === undefined) {
        gathering.addText(text, place);
        return;
    }
    const named = servers.get(server).get('tools').texts();
    if (tool !== '*' || named.length === 0)
        gathering.addText(tool, place, server);
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
                gathering.incomplete({ at: tools.place, ...incomplete_tool_list/* incompleteToolList */.f.words.noToolsKey(name) });
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
                    ...tool_list/* toolList */.N.words.geminiTool(),
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
            ...incomplete_tool_list/* incompleteToolList */.f.words.unnamedServers(),
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
                    ...tool_list/* toolList */.N.words.badLine(lineOf(line), text, fault),
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
        return 'white-space';
    if (text.includes(','))
        return 'comma';
    if (/^["'`]|["'`]$/.test(text))
        return 'quotes';
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
                gathering.wrong({ at: page.get('error').place, ...tool_list/* toolList */.N.words.serverError() });
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
                ...incomplete_tool_list/* incompleteToolList */.f.words.morePages(),
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
                ...incomplete_tool_list/* incompleteToolList */.f.words.generated(),
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
                ...tool_list/* toolList */.N.words.listNextToTools(other),
            });
        }
        return gathering.result();
    },
};
const OTHER_LISTS = [
    'prompts',
    'resources',
    'resourceTemplates',
    'resource_templates',
];
function otherList({ root }) {
    if (!isMap(root) || ![...root.entries.values()].every(({ node }) => isList(node)))
        return undefined;
    return [...root.entries.keys()].find((key) => key !== 'tools' && !OTHER_LISTS.includes(key));
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
            ...tool_list/* toolList */.N.words.serverWithout('server_label'),
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
            ...incomplete_tool_list/* incompleteToolList */.f.words.unnamed(server, 'allowed_tools'),
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
                    ...tool_list/* toolList */.N.words.settingsKey(server),
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
    return {
        rule: 'file-too-large',
        fault: { of: 'values', most: MAX_VALUES },
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
                    ...(problem.rule === 'duplicate-key' && {
                        first: { start: problem.first.start + at, end: problem.first.end + at },
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
    return {
        rule: 'parse-error',
        fault: { kind: 'too-many-documents', most: MAX_DOCUMENTS },
        start,
        end,
    };
}
function nextValue(text, from) {
    let at = from;
    while (at < text.length && /[\s\x1e]/.test(text.charAt(at)))
        at += 1;
    return at;
}
function endOfValue(text, start) {
    let depth = 0;
    for (let at = start; at >= 0 && at < text.length; at += 1) {
        const char = text.charAt(at);
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
        const fault = { of: 'front-matter', count: front.length, most: limits/* MAX_CARD_BYTES */.Al };
        return { problems: [{ rule: 'file-too-large', fault, start: 0, end: 3 }] };
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



const { words: not_tool_lists_words } = tool_list/* toolList */.N;
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
        return { path, words: not_tool_lists_words.serversOnly([...servers.entries.keys()]) };
    }
    return undefined;
}
function registryEntry(root) {
    const key = ['packages', 'remotes'].find((each) => isList(field(root, each)));
    if (key === undefined || field(root, 'name') === undefined || field(root, 'tools') !== undefined)
        return undefined;
    return { path: [key], words: not_tool_lists_words.registryEntry() };
}
const WELL_KNOWN = [
    { keys: ['customModes'], file: 'roo-modes' },
    { keys: ['scrape_configs', 'rule_files', 'remote_write', 'alerting'], file: 'prometheus' },
    { keys: ['receivers', 'exporters', 'processors'], file: 'opentelemetry' },
    {
        keys: [
            'excludeTools',
            'coreTools',
            'allowedTools',
            'exclude_tools',
            'core_tools',
            'disallowedTools',
        ],
        file: 'tool-choice',
    },
];
function listsOfOthers(document) {
    const { root } = document;
    if (!isMap(root))
        return undefined;
    const known = WELL_KNOWN.flatMap(({ keys, file }) => keys.filter((key) => isList(field(root, key))).map((key) => ({ key, file })))[0];
    const other = isMapOfLists(document) ? keyOfOthers(root) : undefined;
    if (known !== undefined)
        return { path: [known.key], words: not_tool_lists_words.knownFile(known.file) };
    return other && { path: [other.key], words: not_tool_lists_words.mapOfOthers(other.key, other.why) };
}
function agentCard(root) {
    const skills = field(root, 'skills');
    if (!isList(skills) ||
        field(root, 'tools') !== undefined ||
        !skills.items.every((skill) => field(skill, 'id') !== undefined))
        return undefined;
    return { path: ['skills'], words: not_tool_lists_words.agentCard() };
}

;// CONCATENATED MODULE: ./build/src/formats/tool-lists/read.js









async function readToolList(file, bytes, options = {}) {
    const wanted = FORMATS.find(({ id }) => id === options.format);
    if (options.format !== undefined && wanted === undefined) {
        return failed([unknownFormat(file, options.format)]);
    }
    const opened = await openToolList(file, bytes, wanted === undefined ? 'any' : wanted === LINES ? 'lines' : 'structure');
    if (opened.kind === 'broken')
        return failed((0,broken_file/* findingsOfBroken */.B)(file, opened.text, opened.problems));
    const { document } = opened;
    const format = document.form === 'json-with-comments' ? undefined : formatOf(document, wanted);
    if (format !== undefined)
        return declaredBy(format, document, options);
    const refusal = refusalOf(document);
    if (refusal !== undefined)
        return failed([
            (0,finding/* findingAt */.dz)(tool_list/* toolList */.N, {
                at: { document, path: refusal.path },
                on: 'key',
                ...refusal.words,
            }),
        ]);
    if (opened.complaints.length > 0)
        return failed((0,broken_file/* findingsOfBroken */.B)(file, document.text, opened.complaints));
    return failed([
        (0,finding/* findingAt */.dz)(tool_list/* toolList */.N, { at: { document, path: [] }, ...whyUnknown(document, wanted) }),
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
        ...problems.map((problem) => (0,finding/* findingAt */.dz)(tool_list/* toolList */.N, problem)),
        ...notes.map((note) => (0,finding/* findingAt */.dz)(incomplete_tool_list/* incompleteToolList */.f, note)),
    ];
    if (problems.length > 0)
        return failed(findings);
    if (tools.length === 0) {
        return failed([
            (0,finding/* findingAt */.dz)(tool_list/* toolList */.N, {
                at: { document, path: [] },
                ...tool_list/* toolList */.N.words.noTool(format.title),
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
function whyUnknown(document, wanted) {
    const { words } = tool_list/* toolList */.N;
    if (document.form === 'lines')
        return words.plainMarkdown();
    if (wanted === undefined)
        return words.noFormat();
    return words.otherFormat(wanted, FORMATS.find((format) => format.recognise(document)));
}
function unknownFormat(file, format) {
    const ids = FORMATS.map(({ id }) => id);
    const words = tool_list/* toolList */.N.words.unknownFormat(format, ids, (0,nearest/* nearest */.pA)(format, ids));
    return (0,finding/* findingIn */.jl)(tool_list/* toolList */.N, file, words);
}
function failed(findings) {
    return { kind: 'failed', findings };
}

// EXTERNAL MODULE: ./build/src/settings/items.js
var items = __webpack_require__(4371);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var paths = __webpack_require__(6891);
// EXTERNAL MODULE: ./build/src/discovery/files.js + 2 modules
var discovery_files = __webpack_require__(353);
// EXTERNAL MODULE: ./build/src/discovery/listing.js
var listing = __webpack_require__(8800);
// EXTERNAL MODULE: ./build/src/discovery/patterns.js + 1 modules
var patterns = __webpack_require__(8802);
;// CONCATENATED MODULE: ./build/src/discovery/tools.js











const { words: tools_words } = tool_list/* toolList */.N;
async function readTools(items, tree, aliases) {
    const reading = {
        findings: [],
        files: [],
        unread: [],
        tools: [],
        sources: [],
        isComplete: true,
    };
    const { findings, files, unread, tools, sources } = reading;
    let named = 0;
    for (const item of items) {
        const found = await filesOf(item.text, tree);
        if (found === 'folder')
            findings.push((0,finding/* findingIn */.jl)(tool_list/* toolList */.N, '', tools_words.emptyFolder(item.text)));
        else if (found.length > 0)
            for (const file of found)
                await readListFile(file, item, tree, aliases, reading);
        else {
            const problem = problemOfName(item.text);
            if (problem)
                findings.push(problem);
            else {
                const { text: name, server } = item;
                tools.push((0,model_tool/* toolOf */.wS)({ name, ...(server && { server }) }, aliases));
                named += 1;
            }
        }
    }
    if (named > 0)
        sources.push(`${(0,words/* counted */.hS)(named, 'name')} given directly`);
    return {
        ...(tools.length > 0 && {
            list: { tools: (0,model_tool/* mergeTools */.cq)(tools), sources, complete: reading.isComplete },
        }),
        files,
        unread,
        findings,
    };
}
function problemOfName(text) {
    if (items/* LIST_FILE */.or.test(text))
        return (0,finding/* findingIn */.jl)(tool_list/* toolList */.N, text, tools_words.missing(text));
    if (IS_PATH.test(text))
        return (0,finding/* findingIn */.jl)(tool_list/* toolList */.N, '', tools_words.noPath(text));
    if ((0,patterns/* isFileGlob */.vZ)(text))
        return (0,finding/* findingIn */.jl)(tool_list/* toolList */.N, '', tools_words.noFiles(text));
    return undefined;
}
async function readListFile(file, { server, format }, tree, aliases, reading) {
    reading.files.push(file);
    const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
    if (read.kind !== 'bytes') {
        reading.unread.push(file);
        const why = read.kind === 'too-large' ? { ...read, most: limits/* MAX_TOOL_LIST_BYTES */.l_ } : read;
        reading.findings.push((0,finding/* findingIn */.jl)(tool_list/* toolList */.N, file, tools_words.unread(why)));
        return;
    }
    const result = await readToolList(file, read.bytes, {
        ...(server && { server }),
        ...(format && { format }),
    });
    for (const finding of result.findings)
        reading.findings.push(finding);
    if (result.kind === 'failed') {
        reading.unread.push(file);
        return;
    }
    reading.isComplete &&= result.complete;
    for (const tool of result.tools)
        reading.tools.push((0,model_tool/* toolOf */.wS)(tool, aliases));
    const count = (0,words/* counted */.hS)(result.tools.length, 'tool');
    reading.sources.push(`${file} (${result.format.title}, ${count})`);
}
const IS_PATH = /^\.{0,2}\/|\/$/;
function namesFile(item, file) {
    let names = itemMatchers.get(item);
    if (!names) {
        const wanted = (0,paths/* repositoryPath */.S)(item.text) ?? item.text;
        const finds = (0,patterns/* isFileGlob */.vZ)(item.text) ? (0,patterns/* fileMatcher */.tH)(wanted) : () => false;
        names = (path) => path === wanted || finds(path) || (items/* LIST_FILE */.or.test(path) && path.startsWith(`${wanted}/`));
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
    const below = await (0,listing/* listFiles */.C)(tree, (path) => folder === '' || path.startsWith(`${folder}/`));
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


/***/ }),

/***/ 9752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ unusedFloors),
/* harmony export */   e: () => (/* binding */ readWithFloors)
/* harmony export */ });
/* harmony import */ var _candidates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8580);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(353);
/* harmony import */ var _floors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9377);
/* harmony import */ var _patterns_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8802);




async function readWithFloors(tree, settings, scope, files) {
    const read = await (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .readCandidates */ .lH)(tree, settings, scope, files);
    if (scope.floors)
        return { floors: scope.floors, files: [], findings: [], read };
    const configured = settings.floors && (await (0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .configuredFloors */ .Sh)(settings.floors, tree, scope.readElsewhere));
    if (configured && settings.floors?.org)
        return { ...configured, read };
    const distant = await distantFloors(tree, settings, scope, files);
    const floors = [...read, ...distant].flatMap((file) => file.kind === 'governed' && (0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloor */ .b5)(file.governed) ? ((0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .conventionalFloor */ .DQ)(file) ?? []) : []);
    return {
        floors: [...(configured?.floors ?? []), ...floors],
        files: configured?.files ?? [],
        findings: [
            ...(configured?.findings ?? []),
            ...distant.flatMap((file) => (file.kind === 'broken' ? file.findings : [])),
        ],
        read,
    };
}
async function distantFloors(tree, settings, scope, files) {
    const isCandidate = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .cardMatcher */ .hr)(settings.cards, settings.exclude);
    const agentsAt = agentFolders(settings, scope);
    if (agentsAt === undefined)
        return [];
    const isRead = (0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateTest */ .Ct)(settings, scope);
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
function agentFolders(settings, { within, below = [] }) {
    if (within === undefined)
        return undefined;
    const listed = settings.agents?.map(({ card, policy }) => (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(card ?? policy ?? '')) ?? [];
    return settings.discover ? [...listed, ...(0,_candidates_js__WEBPACK_IMPORTED_MODULE_0__/* .foldersOf */ .pd)(within), ...below] : listed;
}
function unusedFloors(governed, floors) {
    return governed.flatMap(({ file, governed: floorFile }) => {
        if (!(0,_floors_js__WEBPACK_IMPORTED_MODULE_2__/* .isFloor */ .b5)(floorFile) || floors.some((floor) => floor.file === file))
            return [];
        const why = (0,_patterns_js__WEBPACK_IMPORTED_MODULE_3__/* .templateScopeOf */ .w5)(file) === 'team'
            ? 'is a template of a team: it applies to the agents that name the team in the configuration'
            : 'looks like a floor, but only the floors that the configuration names apply';
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
        return { problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .depthProblem */ .hE)(deep)] };
    if (text.trim() === '')
        return { problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProblem */ .JT)({ kind: 'empty-json' }, 0, 0)] };
    try {
        JSON.parse(text);
    }
    catch (error) {
        return { problems: syntaxProblems(text, error) };
    }
    const problems = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text);
    if (tree === undefined)
        return { problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProblem */ .JT)({ kind: 'empty-json' }, 0, 0)] };
    const root = convert(tree, problems);
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
        const end = offset + Math.max(1, length);
        problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProblem */ .JT)({ kind: 'json-syntax', name }, offset, end));
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
    const message = refusal.message.replace(/\s+/g, ' ');
    return [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .parseProblem */ .JT)({ kind: 'json-refused', said: message }, at, at + 1)];
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
                    problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKeyProblem */ .Uv)(key.value, keyStart, keyEnd, {
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
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9989);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5971);



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
    return {
        kind: 'broken',
        file,
        text: '',
        problems: [
            {
                rule: 'file-too-large',
                fault: { of: 'bytes', count: bytes, most: maxBytes },
                start: 0,
                end: 0,
            },
        ],
    };
}
function decode(bytes) {
    const wide = wideEncoding(bytes);
    if (wide !== undefined) {
        const text = new TextDecoder(wide).decode(bytes);
        return {
            text,
            problem: (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProblem */ .JT)({ kind: 'utf-16' }, 0, 1),
        };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        const text = new TextDecoder('utf-8').decode(bytes);
        const at = offsetOfBadByte(bytes, text);
        return { text, problem: (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .parseProblem */ .JT)({ kind: 'not-utf-8' }, at, at + 1) };
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
/* harmony export */   JT: () => (/* binding */ parseProblem),
/* harmony export */   Uv: () => (/* binding */ duplicateKeyProblem),
/* harmony export */   hE: () => (/* binding */ depthProblem)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1639);

function parseProblem(fault, start, end) {
    return { rule: 'parse-error', fault, start, end };
}
function depthProblem(offset) {
    return parseProblem({ kind: 'too-deep', most: _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr }, offset, offset + 1);
}
function duplicateKeyProblem(key, start, end, { start: from, end: to }) {
    return { rule: 'duplicate-key', key, start, end, first: { start: from, end: to } };
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
/* harmony export */   XD: () => (/* binding */ showPercent),
/* harmony export */   _5: () => (/* binding */ coverageOf)
/* harmony export */ });
/* unused harmony export coverageOfActions */
/* harmony import */ var _decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5290);

function coverageOf(card, policy) {
    if (card === undefined)
        return { total: 0, mapped: [], unmapped: [], percent: null };
    const decisions = policy && (0,_decision_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .alignmentPolicy */ .WG)({ card, policy });
    return coverageOfActions(card.boundedActions, decisions);
}
function coverageOfActions(actions, policy) {
    const mappedNames = new Set(policy?.stages.flatMap(({ rules }) => rules.flatMap((rule) => (rule.actions ?? []).map(({ value }) => value))));
    const mapped = actions.filter(({ value }) => mappedNames.has(value));
    const unmapped = actions.filter(({ value }) => !mappedNames.has(value));
    const total = actions.length;
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
/* harmony export */   P: () => (/* binding */ decideTool),
/* harmony export */   s: () => (/* binding */ compileDecider)
/* harmony export */ });
/* harmony import */ var _decision_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5915);

function compileDecider(policy) {
    const plainNames = new Map();
    const severalNames = new Map();
    const decide = (0,_decision_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .compileViews */ .CG)(withoutConditions(policy), nameDecisionOf);
    return (name, aliases = NONE, raw = NONE) => {
        if (aliases.length === 0 && (raw.length === 0 || (raw.length === 1 && raw[0] === name))) {
            const before = plainNames.get(name);
            if (before)
                return before;
            const decision = decide(name);
            if (plainNames.size < MAX_REMEMBERED)
                plainNames.set(name, decision);
            return decision;
        }
        const key = JSON.stringify([name, aliases, raw]);
        const before = severalNames.get(key);
        if (before)
            return before;
        const granting = [name, ...aliases];
        const decision = decide({ all: [...new Set([...granting, ...raw])], granting });
        severalNames.set(key, decision);
        return decision;
    };
}
const MAX_REMEMBERED = 20_000;
const NONE = [];
function decideTool(decide, tool) {
    return decide(tool.canonical, tool.aliases, tool.raw);
}
function withoutConditions(policy) {
    const stages = policy.stages.map((stage) => ({
        ...stage,
        rules: stage.rules.filter(({ condition }) => condition === undefined),
    }));
    return { ...policy, stages };
}
function nameDecisionOf(decision) {
    const { limits, settled, matching } = decision;
    const [granter] = settled;
    const mapping = granter.kind === 'mapping' ? granter : undefined;
    const mapped = matching.flatMap((rule) => rule.kind === 'mapping' && rule.capability !== mapping?.capability ? [rule.capability] : []);
    return {
        decision,
        forbidden: limits.flatMap((limit) => (limit.kind === 'forbidden' ? [limit.forbidden] : [])),
        ...(mapping && { capability: mapping.capability, pattern: mapping.pattern }),
        alsoMapped: [...new Set(mapped)],
        exceeded: mapping?.exceeded ?? NONE,
    };
}


/***/ }),

/***/ 5290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FP: () => (/* binding */ levelOfSeverity),
/* harmony export */   L_: () => (/* binding */ mappingRule),
/* harmony export */   Mj: () => (/* binding */ withTriggers),
/* harmony export */   WG: () => (/* binding */ alignmentPolicy),
/* harmony export */   XJ: () => (/* binding */ triggersOf),
/* harmony export */   fJ: () => (/* binding */ isDefaultReported),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   pq: () => (/* binding */ conditionKey),
/* harmony export */   qf: () => (/* binding */ governing),
/* harmony export */   sG: () => (/* binding */ outcomeOf),
/* harmony export */   sx: () => (/* binding */ forbiddenRule),
/* harmony export */   zw: () => (/* binding */ TRIGGER_ACTIONS)
/* harmony export */ });
/* harmony import */ var _model_placeholder_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9286);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5915);



const OUTCOMES = ['forbidden', 'exceeded', 'escalated', 'mapped', 'unmapped'];
function alignmentPolicy(agent) {
    if (agent === undefined)
        return onlyOtherwise('absent', 'denied', undefined);
    const policy = governing(agent);
    if (policy === undefined)
        return onlyOtherwise('ungoverned', 'allowed', agent.policy?.place ?? agent.card?.place);
    return {
        stages: [
            { role: 'limits', combinator: 'all', rules: policy.forbidden.map(forbiddenRule) },
            { role: 'limits', combinator: 'all', rules: triggersOf(agent).map(triggerRule) },
            { role: 'decides', combinator: 'first', rules: mappingRules(policy, agent.card) },
        ],
        otherwise: defaultRule(policy),
        outcomes: OUTCOMES,
        settings: settingsOf(policy),
    };
}
function settingsOf(policy) {
    const { mode, graceHours, unmappedSeverity } = (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveDefaults */ .c3)(policy);
    const { defaults } = policy;
    const setting = (part, subject, value, words) => ({
        key: part,
        subject,
        order: _model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_ORDERS */ .Q6[part],
        value,
        ...(words !== undefined && { words }),
        ...(defaults[part] && { place: defaults[part].place }),
    });
    const failOpen = defaults.failOpen?.value ?? false;
    return [
        setting('failOpen', '"fail_open"', failOpen, String(failOpen)),
        setting('mode', 'the enforcement mode', mode),
        setting('graceHours', 'the grace period', graceHours, countedHours(graceHours)),
        setting('unmappedSeverity', 'the severity of tools that no capability maps', unmappedSeverity),
    ];
}
function countedHours(hours) {
    return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}
function governing(agent) {
    return agent.policy && (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .governs */ .VL)(agent.policy) ? agent.policy : undefined;
}
function triggersOf({ policy, card, }) {
    return [...(policy?.triggers ?? []), ...(card?.triggers ?? [])];
}
function levelOfSeverity(severity) {
    return (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, 'high') ? 'denied' : 'warned';
}
function conditionKey({ condition, text }) {
    return condition ? JSON.stringify(condition) : JSON.stringify(text.trim().split(/\s+/));
}
function forbiddenRule(rule) {
    const level = levelOfSeverity(rule.severity);
    const except = rule.except ?? [];
    const exceptKeys = except.map(_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKey */ .Q5).sort();
    return {
        key: JSON.stringify(['forbidden', level, (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKey */ .Q5)(rule.pattern), ...exceptKeys]),
        level,
        match: {
            patterns: rule.pattern.spellings,
            except: except.flatMap(({ spellings }) => spellings),
            tries: 'all',
        },
        place: rule.pattern.place,
        name: rule.pattern.text,
        outcome: 'forbidden',
        strictness: _model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITY_RANK */ .f3[rule.severity],
        kind: 'forbidden',
        forbidden: rule,
    };
}
const TRIGGER_LEVELS = {
    deny: 'denied',
    escalate: 'needs approval',
    warn: 'warned',
    log: 'allowed',
};
const TRIGGER_ACTIONS = Object.keys(TRIGGER_LEVELS);
function triggerRule(trigger) {
    const level = TRIGGER_LEVELS[trigger.action];
    return {
        key: JSON.stringify(['trigger', level, conditionKey(trigger)]),
        level,
        match: { except: [], tries: 'all' },
        condition: trigger.condition ?? 'unreadable',
        place: trigger.place,
        name: trigger.text,
        outcome: trigger.action === 'log' ? 'logged' : 'escalated',
        strictness: TRIGGER_ACTIONS.indexOf(trigger.action),
        kind: 'trigger',
        trigger,
    };
}
function mappingRules(policy, card) {
    return policy.capabilities.flatMap((capability) => {
        const exceeded = exceededActions(capability, card, policy);
        return capability.patterns.map((pattern) => mappingRule(capability, pattern, exceeded));
    });
}
function mappingRule(capability, pattern, exceeded) {
    const level = exceeded.length > 0 ? 'denied' : 'allowed';
    const { name, place, actions } = capability;
    return {
        key: JSON.stringify(['mapping', level, (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKey */ .Q5)(pattern)]),
        level,
        match: { patterns: pattern.spellings, except: [], tries: 'granting' },
        place: pattern.place,
        name,
        outcome: exceeded.length > 0 ? 'exceeded' : 'mapped',
        group: { name, place },
        actions: (0,_model_placeholder_js__WEBPACK_IMPORTED_MODULE_0__/* .placeholderIn */ .P5)(pattern.text) === undefined ? actions : [],
        kind: 'mapping',
        capability,
        pattern,
        exceeded,
    };
}
function exceededActions({ actions }, card, policy) {
    const forbidden = [...(card?.forbiddenActions ?? []), ...(policy.forbiddenActions ?? [])];
    return actions.flatMap((action) => {
        const match = forbidden.find(({ value }) => value === action.value);
        if (match)
            return [{ action, forbiddenAt: match.place }];
        return card === undefined || card.boundedActions.some(({ value }) => value === action.value)
            ? []
            : [{ action }];
    });
}
function defaultRule(policy) {
    const defaults = (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveDefaults */ .c3)(policy);
    const level = levelOfDefault(defaults);
    return {
        key: JSON.stringify(['default', level]),
        level,
        match: { except: [], tries: 'granting' },
        place: defaults.unmappedAt ?? policy.place,
        name: `unmapped tools: ${defaults.unmappedAction}`,
        outcome: 'unmapped',
        kind: 'default',
        defaults,
    };
}
function levelOfDefault({ unmappedAction, unmappedSeverity }) {
    switch (unmappedAction) {
        case 'deny':
            return levelOfSeverity(unmappedSeverity);
        case 'warn':
            return 'warned';
        case 'allow':
            return 'allowed';
        default:
            return unmappedAction;
    }
}
function onlyOtherwise(kind, level, place) {
    const otherwise = {
        key: kind,
        level,
        match: { except: [], tries: 'granting' },
        ...(place && { place }),
        name: kind,
        outcome: kind,
        kind,
    };
    return { stages: [], otherwise, outcomes: [kind], settings: [] };
}
function withTriggers({ matching, limits, settled }, fired) {
    const rules = fired.map(triggerRule);
    const others = matching.filter((rule) => !limits.includes(rule));
    const before = matching.filter((rule) => limits.includes(rule));
    return (0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .decisionOf */ .uv)([...before, ...(0,_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .strictestFirst */ .ut)(rules), ...others], [...limits, ...rules], settled);
}
function outcomeOf({ limits, settled }) {
    const outcomes = new Set([...limits, ...settled].map(({ outcome }) => outcome));
    return OUTCOMES.find((outcome) => outcomes.has(outcome)) ?? 'unmapped';
}
function isDefaultReported({ limits, settled: [settled] }, { unmappedAction, unmappedSeverity }) {
    if (settled.kind === 'mapping')
        return false;
    const severities = limits.flatMap((limit) => limit.kind === 'forbidden' ? [limit.forbidden.severity] : []);
    switch (unmappedAction) {
        case 'allow':
            return limits.every(({ outcome }) => outcome === 'logged');
        case 'warn':
            return severities.length === 0;
        case 'deny':
            return !severities.some((severity) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .atLeast */ .jZ)(severity, unmappedSeverity));
        default:
            return unmappedAction;
    }
}


/***/ }),

/***/ 5915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  DR: () => (/* binding */ compileDecisions),
  CG: () => (/* binding */ compileViews),
  ZF: () => (/* binding */ decideHits),
  uv: () => (/* binding */ decisionOf),
  DX: () => (/* binding */ holdsByRequest),
  f7: () => (/* binding */ requestOfTool),
  ut: () => (/* binding */ strictestFirst)
});

// EXTERNAL MODULE: ./build/src/model/decision.js
var decision = __webpack_require__(505);
// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(1285);
// EXTERNAL MODULE: ./build/src/pattern/condition.js
var pattern_condition = __webpack_require__(1361);
// EXTERNAL MODULE: ./build/src/pattern/fields.js
var fields = __webpack_require__(8867);
// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/src/pattern/pattern-list.js


function compilePatternList(patterns) {
    const root = nodeOf(patterns.map(entryOf), 0);
    const all = (name) => matching(root, name);
    return { all, first: (name) => all(name)[0] ?? -1 };
}
const GROUP_BY = 4;
function entryOf(text, index) {
    const pattern = (0,match/* compilePattern */.Eb)(text);
    if ((0,match/* holdsLoneSurrogate */.Bm)(text))
        return { index, pattern, beginning: '', ask: 'the pattern', word: '' };
    const beginning = /^[^*?]*/.exec(text)?.[0] ?? '';
    const rest = text.slice(beginning.length);
    const ask = (0,match/* isLiteral */.c$)(text)
        ? 'nothing more'
        : /^\*+$/.test(rest) && !text.includes(fields/* FIELD_BREAK */.NL)
            ? 'anything'
            : 'the pattern';
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
        groups: [...groupBy(searched, ({ word }) => word.slice(0, GROUP_BY)).values()].map((group) => ({
            letters: sharedBeginning(group.map(({ word }) => word)),
            entries: group,
        })),
        next: new Map([...groupBy(longer, ({ beginning }) => beginning.charCodeAt(at))].map(([unit, group]) => [
            unit,
            nodeOf(group, at),
        ])),
    };
}
function matching(root, name) {
    const found = [];
    let at = 0;
    for (let node = root; node !== undefined && name.startsWith(node.letters, at);) {
        at += node.letters.length;
        addMatches(node, name, at, found);
        node = node.next.get(name.charCodeAt(at));
    }
    return found.length > 1 ? found.sort((a, b) => a - b) : found;
}
function addMatches({ ended, open, groups }, name, at, found) {
    if (at === name.length)
        for (const index of ended)
            found.push(index);
    for (const index of open)
        found.push(index);
    for (const { letters, entries } of groups) {
        if (!name.includes(letters, at))
            continue;
        for (const { index, pattern } of entries)
            if (pattern.matches(name))
                found.push(index);
    }
}
function groupBy(values, keyOf) {
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

;// CONCATENATED MODULE: ./build/src/evaluation/decision/decide.js




function requestOfTool(tool) {
    return { all: (0,model_tool/* allNames */.QB)(tool), granting: [tool.canonical, ...tool.aliases] };
}
function lowestLevel(rules) {
    const lowest = rules.reduce((least, rule) => Math.min(least, (0,decision/* rankOf */.IQ)(rule)), decision/* LEVELS */.A_.length - 1);
    return decision/* LEVELS */.A_[lowest] ?? 'allowed';
}
function compileDecisions(policy) {
    return compileViews(policy, (decision) => decision);
}
function compileViews(policy, viewOf) {
    const rules = policy.stages.flatMap((stage) => stage.rules);
    const texts = [...new Set(rules.flatMap(patternTexts))];
    const list = compilePatternList(texts);
    const textsOf = (met) => new Set(met.flatMap((index) => texts[index] ?? []));
    const views = new Map();
    const viewFor = (key, metByAll, metByGranting) => {
        const known = views.get(key);
        if (known)
            return known;
        const all = textsOf(metByAll);
        const met = { all, granting: metByAll === metByGranting ? all : textsOf(metByGranting) };
        const view = viewOf(decideHits(policy, (rule) => isMet(rule, met)));
        views.set(key, view);
        return view;
    };
    return (request) => {
        if (typeof request === 'string') {
            const met = list.all(request);
            return viewFor(met.join(), met, met);
        }
        const { all, granting } = request;
        const metByAll = metBy(list.all, all);
        if (isSameList(all, granting))
            return viewFor(metByAll.join(), metByAll, metByAll);
        const metByGranting = metBy(list.all, granting);
        return viewFor(`${metByAll.join()} and ${metByGranting.join()}`, metByAll, metByGranting);
    };
}
function metBy(allOf, names) {
    return [...new Set(names.flatMap(allOf))].sort((a, b) => a - b);
}
function isSameList(a, b) {
    return a.length === b.length && a.every((text, index) => text === b[index]);
}
function decideHits({ stages, otherwise }, isHit) {
    const limits = [];
    const matching = [];
    let settled = [];
    for (const { rules, role, combinator } of stages) {
        const hits = rules.filter(isHit);
        for (const rule of combinator === 'all' ? strictestFirst(hits) : hits)
            matching.push(rule);
        if (role === 'limits')
            for (const rule of counting(combinator, hits))
                limits.push(rule);
        else if (settled.length === 0)
            settled = counting(combinator, hits).toSorted((a, b) => (0,decision/* rankOf */.IQ)(a) - (0,decision/* rankOf */.IQ)(b));
    }
    const [first, ...others] = settled;
    return first
        ? decisionOf(matching, limits, [first, ...others])
        : decisionOf([...matching, otherwise], limits, [otherwise]);
}
function decisionOf(matching, limits, settled) {
    const counted = new Set([...limits, ...settled]);
    const level = lowestLevel([...counted]);
    const determines = (rule) => counted.has(rule) && rule.level === level;
    return {
        level,
        determining: matching.filter(determines),
        beaten: matching.filter((rule) => !determines(rule)),
        matching,
        limits,
        settled,
    };
}
function strictestFirst(rules) {
    const rank = (rule) => rule.strictness ?? (0,decision/* rankOf */.IQ)(rule);
    return rules.length > 1 ? rules.toSorted((a, b) => rank(a) - rank(b)) : rules;
}
function counting(combinator, hits) {
    switch (combinator) {
        case 'all':
            return hits;
        case 'first':
            return hits.slice(0, 1);
        case 'last':
            return hits.slice(-1);
        case 'strictest': {
            const level = lowestLevel(hits);
            return hits.filter((rule) => rule.level === level);
        }
        default:
            return combinator;
    }
}
function isMet({ match: { patterns, except, tries }, condition }, met) {
    if (patterns && !patterns.some(({ text }) => met[tries].has(text)))
        return false;
    const otherTexts = met[tries === 'all' ? 'granting' : 'all'];
    if (except.some(({ text }) => otherTexts.has(text)))
        return false;
    if (condition === undefined)
        return true;
    return condition !== 'unreadable' && holdsByRequest(condition, (text) => met.all.has(text));
}
function holdsByRequest(condition, meets) {
    return ((0,pattern_condition/* evaluateCondition */.F9)(condition, {
        lookup: () => ({ known: false }),
        toolMatches: ({ text }) => meets(text),
    }) === true);
}
function patternTexts({ match: { patterns = [], except }, condition }) {
    const conditional = condition === undefined || condition === 'unreadable' ? [] : (0,pattern_condition/* toolPatterns */.WE)(condition);
    return [...patterns, ...except, ...conditional].map(({ text }) => text);
}


/***/ }),

/***/ 21:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QY: () => (/* binding */ applyTriggers),
/* harmony export */   Uo: () => (/* binding */ evaluateNames),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   WD: () => (/* binding */ triggerResult),
/* harmony export */   _3: () => (/* binding */ evaluate),
/* harmony export */   kS: () => (/* binding */ cardGaps),
/* harmony export */   qS: () => (/* binding */ resultsOf)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5477);
/* harmony import */ var _model_tool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1285);
/* harmony import */ var _pattern_condition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1361);
/* harmony import */ var _coverage_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5056);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1714);
/* harmony import */ var _decision_alignment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5290);






function evaluate(agent, context = {}) {
    const tools = (0,_model_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .mergeTools */ .cq)(agent.tools?.tools ?? []);
    const { card } = agent;
    const policy = (0,_decision_alignment_js__WEBPACK_IMPORTED_MODULE_2__/* .governing */ .qf)(agent);
    const coverage = (0,_coverage_js__WEBPACK_IMPORTED_MODULE_1__/* .coverageOf */ ._5)(card, policy);
    if (policy === undefined)
        return ungoverned(tools, coverage);
    const decide = (0,_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .compileDecider */ .s)((0,_decision_alignment_js__WEBPACK_IMPORTED_MODULE_2__/* .alignmentPolicy */ .WG)({ policy, ...(card && { card }) }));
    const names = tools.map((tool) => ({ ...(0,_decide_js__WEBPACK_IMPORTED_MODULE_4__/* .decideTool */ .P)(decide, tool), tool }));
    const defaults = (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .effectiveDefaults */ .c3)(policy);
    const evaluated = evaluateNames(names, (0,_decision_alignment_js__WEBPACK_IMPORTED_MODULE_2__/* .triggersOf */ .XJ)(agent), defaults, context);
    return { governed: true, verdict: verdictOf(evaluated), ...evaluated, coverage, defaults };
}
function evaluateNames(names, triggers, defaults, context = {}) {
    const fired = applyTriggers(triggers, names, context.lookup);
    const decisions = names.map((name, index) => toolDecisionOf(name, fired.perTool.get(index)));
    const results = new RuleResults(defaults, context);
    for (const trigger of fired.perList)
        results.addTrigger(trigger);
    for (const decision of decisions)
        results.addRulesOf(decision);
    const { violations, warnings, logged, inGrace } = results;
    return { decisions, violations, warnings, logged, inGrace, undecided: fired.undecided };
}
function toolDecisionOf(name, triggers = []) {
    if (name.decision === undefined)
        return { ...name, triggers, outcome: 'ungoverned' };
    const decision = triggers.length > 0 ? (0,_decision_alignment_js__WEBPACK_IMPORTED_MODULE_2__/* .withTriggers */ .Mj)(name.decision, triggers) : name.decision;
    return { ...name, decision, triggers, outcome: (0,_decision_alignment_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeOf */ .sG)(decision) };
}
function triggerResult(trigger, decision) {
    const about = decision && { decision };
    switch (trigger.action) {
        case 'deny':
            return {
                level: 'violation',
                violation: { type: 'escalation', severity: 'high', trigger, ...about },
            };
        case 'log':
            return { level: 'logged', trigger, ...about };
        case 'escalate':
        case 'warn':
            return { level: 'warning', warning: { type: 'escalation', trigger, ...about } };
        default:
            return trigger.action;
    }
}
function resultsOf({ violations, warnings, logged, }) {
    return [
        ...violations.map((violation) => ({ level: 'violation', violation })),
        ...warnings.map((warning) => ({ level: 'warning', warning })),
        ...logged.map((trigger) => ({ level: 'logged', ...trigger })),
    ];
}
class RuleResults {
    violations = [];
    warnings = [];
    logged = [];
    inGrace = [];
    #defaults;
    #context;
    constructor(defaults, context) {
        this.#defaults = defaults;
        this.#context = context;
    }
    addRulesOf(decision) {
        const { decision: ofNames } = decision;
        if (ofNames === undefined)
            return;
        for (const rule of new Set([...ofNames.limits, ...ofNames.settled])) {
            switch (rule.kind) {
                case 'forbidden':
                    this.violations.push({
                        type: 'forbidden',
                        decision,
                        rule: rule.forbidden,
                        severity: rule.forbidden.severity,
                    });
                    break;
                case 'trigger':
                    this.addTrigger(rule.trigger, decision);
                    break;
                case 'mapping':
                    this.#addExceeded(decision);
                    break;
                case 'default':
                    if ((0,_decision_alignment_js__WEBPACK_IMPORTED_MODULE_2__/* .isDefaultReported */ .fJ)(ofNames, this.#defaults))
                        this.#addUnmapped(decision);
                    break;
                case 'ungoverned':
                case 'absent':
                case 'entry':
                case 'otherwise':
                    break;
                default:
                    rule;
            }
        }
    }
    addTrigger(trigger, decision) {
        const result = triggerResult(trigger, decision);
        if (result.level === 'violation')
            this.violations.push(result.violation);
        else if (result.level === 'warning')
            this.warnings.push(result.warning);
        else
            this.logged.push({ trigger, ...(decision && { decision }) });
    }
    #addExceeded(decision) {
        if (decision.exceeded.length === 0)
            return;
        const isForbidden = decision.exceeded.some(({ forbiddenAt }) => forbiddenAt);
        this.violations.push({
            type: 'capability_exceeded',
            decision,
            severity: isForbidden ? 'critical' : 'high',
        });
    }
    #addUnmapped(decision) {
        const { unmappedAction, unmappedSeverity } = this.#defaults;
        if (unmappedAction === 'allow')
            return;
        const hoursLeft = this.#context.graceLeft?.(decision.tool);
        if (hoursLeft !== undefined)
            this.inGrace.push({ decision, hoursLeft });
        else if (unmappedAction === 'deny')
            this.violations.push({ type: 'unmapped', decision, severity: unmappedSeverity });
        else
            this.warnings.push({ type: 'unmapped', decision });
    }
}
function applyTriggers(triggers, names, facts) {
    const perTool = new Map();
    const perList = [];
    const undecided = [];
    const counts = {
        tool_count: names.length,
        unmapped_tool_count: names.filter(({ capability }) => capability === undefined).length,
        forbidden_tool_count: names.filter(({ forbidden }) => forbidden.length > 0).length,
    };
    const lookup = (field) => Object.hasOwn(counts, field)
        ? { known: true, value: counts[field] }
        : (facts?.(field) ?? { known: false });
    for (const trigger of triggers) {
        if (names.length === 0)
            continue;
        const { condition } = trigger;
        if (condition === undefined) {
            undecided.push(trigger);
            continue;
        }
        let unknown = false;
        if ((0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .usesToolMatches */ .qI)(condition)) {
            names.forEach(({ tool }, index) => {
                const texts = (0,_model_tool_js__WEBPACK_IMPORTED_MODULE_3__/* .allNames */ .QB)(tool);
                const answer = (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateCondition */ .F9)(condition, {
                    lookup,
                    toolMatches: (pattern) => texts.some((text) => pattern.matches(text)),
                });
                if (answer === 'unknown')
                    unknown = true;
                else if (answer)
                    perTool.set(index, [...(perTool.get(index) ?? []), trigger]);
            });
        }
        else {
            const answer = (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_5__/* .evaluateCondition */ .F9)(condition, { lookup });
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
function verdictOf({ violations, warnings, }) {
    if (violations.some((violation) => (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .atLeast */ .jZ)(violation.severity, 'high')))
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

/***/ 4690:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ch: () => (/* binding */ escalationReason),
  $S: () => (/* binding */ exceededActions),
  QD: () => (/* binding */ exceededReason),
  WE: () => (/* binding */ explain),
  iT: () => (/* binding */ policyId),
  lR: () => (/* binding */ responseOf),
  le: () => (/* binding */ unmappedReason)
});

// UNUSED EXPORTS: CONTEXTS

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/src/finding/words.js
var words = __webpack_require__(6014);
// EXTERNAL MODULE: ./build/src/rules/capability-exceeded.js
var capability_exceeded = __webpack_require__(9393);
// EXTERNAL MODULE: ./build/src/evaluation/decision/alignment.js
var alignment = __webpack_require__(5290);
;// CONCATENATED MODULE: ./build/src/evaluation/decision/explain.js
function explainDecision(decision, { outcomes }, isShown = () => true) {
    const counted = new Set([...decision.limits, ...decision.settled]);
    const given = new Set([...counted].map((rule) => rule.outcome));
    const outcome = outcomes.find((candidate) => given.has(candidate)) ?? decision.level;
    const matched = matchedRules(decision, counted).filter(({ rule }) => isShown(rule));
    const deciding = matched.find(({ rule }) => counted.has(rule) && rule.outcome === outcome);
    return {
        outcome,
        ...(deciding && { decidedBy: deciding }),
        alsoMatched: matched.filter((match) => match !== deciding),
    };
}
function matchedRules({ matching, settled }, counted) {
    const seen = new Set(settled.flatMap(({ group }) => group?.place ?? []));
    return matching.flatMap((rule) => {
        const { place, group } = rule;
        if (counted.has(rule) || group === undefined)
            return [{ rule, ...(place && { place }) }];
        if (seen.has(group.place))
            return [];
        seen.add(group.place);
        return [{ rule, place: group.place }];
    });
}

// EXTERNAL MODULE: ./build/src/evaluation/evaluate.js
var evaluate = __webpack_require__(21);
;// CONCATENATED MODULE: ./build/src/evaluation/response.js






const CONTEXTS = (/* unused pure expression or super */ null && (['gateway', 'runtime', 'audit', 'cicd']));
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
        card_gaps: (0,evaluate/* cardGaps */.kS)(coverage).map((gap) => ({
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
                missing_card_actions: violation.decision.exceeded.map(({ action }) => action.value),
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
function exceededActions(decision) {
    return decision.exceeded.map(({ action, forbiddenAt }) => ({
        action: action.value,
        ...(forbiddenAt && { forbiddenBy: (0,words/* ownerOf */.bf)(forbiddenAt) }),
    }));
}
function exceededReason(decision) {
    const capability = decision.capability?.name ?? '';
    return capability_exceeded/* capabilityExceeded */.m.words.reason(capability, exceededActions(decision));
}
function explain({ decision, tool, outcome }, defaults) {
    const isShown = ({ kind }) => kind !== 'default' ||
        (decision !== undefined &&
            defaults?.unmappedAt !== undefined &&
            (0,alignment/* isDefaultReported */.fJ)(decision, defaults));
    const explained = decision && explainDecision(decision, { outcomes: alignment/* OUTCOMES */.im }, isShown);
    return {
        tool: tool.canonical,
        outcome,
        decided_by: explained?.decidedBy ? decidedBy(explained.decidedBy) : null,
        also_matched: (explained?.alsoMatched ?? []).map(decidedBy),
    };
}
function decidedBy({ rule: { name, place: rulePlace }, place }) {
    const at = place ?? rulePlace;
    if (at === undefined)
        return { file: '', line: 1, name };
    const { file, range, repository } = (0,finding/* locate */.x5)(at);
    return {
        file,
        line: range?.start.line ?? 1,
        name,
        ...(repository !== undefined && { repository }),
    };
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
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4732);

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
    const checked = worst([
        ...(verdict === 'error' ? [] : [verdict]),
        ...findings.filter((finding) => !finding.blocking).map(verdictOfFinding),
    ]);
    const threshold = failOn === 'warn' ? 'warn' : 'fail';
    const wouldFail = RANK[checked] <= RANK[threshold];
    const isInternalError = findings.some((finding) => (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(finding, 'internal-error'));
    const failed = isInternalError ||
        (verdict === 'error' && onError === 'fail') ||
        (wouldFail && failOn !== 'never');
    if (failed)
        return { conclusion: 'failure' };
    const reasons = [
        ...(verdict === 'error' ? ['something could not be checked, and on-error is "warn"'] : []),
        ...(RANK[checked] <= RANK.fail && failOn === 'never'
            ? ['there are problems that would block, and fail-on is "never"']
            : []),
    ];
    return { conclusion: 'success', ...(reasons.length > 0 && { relaxed: reasons.join('; ') }) };
}


/***/ }),

/***/ 7996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dw: () => (/* binding */ listItems),
/* harmony export */   Gi: () => (/* binding */ entryIn),
/* harmony export */   ko: () => (/* binding */ otherValue),
/* harmony export */   q_: () => (/* binding */ otherKey),
/* harmony export */   uM: () => (/* binding */ newKey)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4168);


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
function listItems(document, values, where = 'among') {
    if (document.syntax === 'yaml')
        return values.map((value) => `- ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(value)}`).join('\n');
    const lines = values.map((value) => JSON.stringify(value)).join(',\n');
    return where === 'among' ? `${lines},` : lines;
}
function entryIn(document, key, value) {
    return document.syntax === 'json'
        ? `${JSON.stringify(key)}: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBlock */ .Gw)(value)}`
        : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntry */ .O3)(key, value);
}
function otherKey(at, key, title) {
    const parent = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(at.document, at.path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(String(at.path.at(-1))) : undefined;
    if (entry === undefined)
        return undefined;
    const quoted = /^["']/.test(at.document.text.slice(entry.keyStart, entry.keyEnd)) ||
        at.document.syntax === 'json';
    return lineFix(at.document, lineWith(at.document, entry.keyStart, entry.keyEnd, quoted ? JSON.stringify(key) : key), title);
}
function otherValue(at, value, title) {
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(at.document, at.path);
    if (node?.kind !== 'scalar' ||
        node.end <= node.start ||
        at.document.text.slice(node.start, node.end).includes('\n'))
        return undefined;
    return lineFix(at.document, lineWith(at.document, node.start, node.end, scalar(value, at.document)), title);
}
function lineFix(document, line, title) {
    return line === undefined ? undefined : { title, lines: line, language: document.syntax };
}
function newKey(map, key, value, title) {
    const { document } = map;
    const { syntax } = document;
    if (syntax === 'yaml' && isFlow(map))
        return {
            title,
            lines: `${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlText */ .pS)(key)}: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .flowYaml */ .uj)(value)}${commaAfter(map, key)}`,
            language: syntax,
        };
    const lines = syntax === 'json'
        ? `${JSON.stringify(key)}: ${(0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .jsonBlock */ .Gw)(value)}${commaAfter(map, key)}`
        : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .yamlEntry */ .O3)(key, value);
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
    const entry = node.entries.get(key);
    if (entry === undefined)
        return node.entries.size > 0 ? ',' : '';
    return /^\s*,/.test(document.text.slice(entry.node.end, entry.node.end + 100)) ? ',' : '';
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
function scalar(value, document) {
    return document.syntax === 'json' ? JSON.stringify(value) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .flowYaml */ .uj)(value);
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

/***/ 4168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ jsonBlock),
/* harmony export */   O3: () => (/* binding */ yamlEntry),
/* harmony export */   pS: () => (/* binding */ yamlText),
/* harmony export */   uj: () => (/* binding */ flowYaml)
/* harmony export */ });
function jsonBlock(value) {
    if (Array.isArray(value))
        return `[${value.map(jsonBlock).join(', ')}]`;
    if (!isMap(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${jsonBlock(part)}`.replace(/^/gm, '  '));
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
}
function yamlEntry(key, value) {
    return entryLines(key, value).join('\n');
}
function entryLines(key, value) {
    const name = yamlText(key);
    if (Array.isArray(value) && value.length > 0)
        return [`${name}:`, ...value.flatMap((item) => itemLines(item).map((line) => `  ${line}`))];
    if (isMap(value) && Object.keys(value).length > 0) {
        return [
            `${name}:`,
            ...Object.entries(value).flatMap(([inner, part]) => entryLines(inner, part).map((line) => `  ${line}`)),
        ];
    }
    return [`${name}: ${flowYaml(value)}`];
}
function itemLines(value) {
    if (!isMap(value) || Object.keys(value).length === 0)
        return [`- ${flowYaml(value)}`];
    return Object.entries(value)
        .flatMap(([key, part]) => entryLines(key, part))
        .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
function flowYaml(value) {
    if (typeof value === 'string')
        return yamlText(value);
    if (Array.isArray(value))
        return `[${value.map(flowYaml).join(', ')}]`;
    if (!isMap(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, part]) => `${yamlText(key)}: ${flowYaml(part)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
const PLAIN = /^[A-Za-z_.][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$/;
const RESERVED = /^(?:true|false|null|yes|no|on|off|y|n|\.+[\d_]*|\.inf|\.nan|\.[\d_]+.*)$/i;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function yamlText(text) {
    if (PLAIN.test(text) && !RESERVED.test(text))
        return text;
    return JSON.stringify(text).replace(INVISIBLE, (char) => {
        const code = (char.codePointAt(0) ?? 0).toString(16);
        return code.length > 4 ? `\\U${code.padStart(8, '0')}` : `\\u${code.padStart(4, '0')}`;
    });
}
function isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 8446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ composeAgent),
  K: () => (/* binding */ wholeFloor)
});

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

// EXTERNAL MODULE: ./build/src/floors/exemptions/apply.js
var apply = __webpack_require__(8414);
// EXTERNAL MODULE: ./build/src/floors/weakening.js
var weakening = __webpack_require__(4944);
;// CONCATENATED MODULE: ./build/src/floors/compose.js




function composeAgent(own, floors, exemptions = []) {
    if (floors.length === 0)
        return { ...own, findings: [] };
    const { floor, used } = (0,apply/* applyExemptions */.r)(wholeFloor(own, floors), exemptions);
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

/***/ 8414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ unmetPlaces),
/* harmony export */   r: () => (/* binding */ applyExemptions)
/* harmony export */ });
/* harmony import */ var _pattern_language_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2113);
/* harmony import */ var _pattern_match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);


function applyExemptions(floor, exemptions) {
    const used = exemptions.filter((exemption) => unmetPlaces(floor, exemption).length < Math.max(1, exemption.patterns.length));
    return { floor: used.reduce(without, floor), used };
}
function unmetPlaces({ card, policy }, { section, patterns, place }) {
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
        const stage = (glob) => ({
            mode: 'all',
            entries: [{ pattern: glob, label: 'in' }],
        });
        const silent = { mode: 'all', entries: [] };
        const { classes, decided } = (0,_pattern_language_js__WEBPACK_IMPORTED_MODULE_1__/* .compareFunctions */ .Rs)({ stages: [stage(pattern), stage(text)] }, { stages: [silent, silent] }, ([first, second]) => (first?.length === 1 && second?.length === 1 ? 'both' : undefined));
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

/***/ 1925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ readExemptions)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1626);
/* harmony import */ var _model_date_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3339);
/* harmony import */ var _rules_exemption_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8474);




const { words } = _rules_exemption_js__WEBPACK_IMPORTED_MODULE_1__/* .exemption */ .O;
const MAX_DAYS = 90;
const MIN_REASON_LENGTH = 10;
function readExemptions(written, now) {
    const exemptions = [];
    const findings = [];
    for (const candidate of written) {
        const problems = problemsOf(candidate, now);
        for (const finding of problems)
            findings.push(finding);
        const complete = completeExemption(candidate);
        if (problems.length === 0 && complete)
            exemptions.push(complete);
    }
    return { exemptions, findings };
}
function completeExemption(written) {
    const { agent, section, patterns, reason, grantedBy, grantedAt, expiresAt, place } = written;
    if (!agent || !section || !reason || !grantedBy || !grantedAt || !expiresAt)
        return undefined;
    return {
        agent: agent.value,
        section: section.value,
        patterns,
        reason: reason.value.trim(),
        grantedBy: grantedBy.value,
        grantedAt: grantedAt.value,
        expiresAt: expiresAt.value,
        place,
    };
}
function problemsOf(written, now) {
    const problem = (at, text) => (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_exemption_js__WEBPACK_IMPORTED_MODULE_1__/* .exemption */ .O, { at, ...text }, written.agent?.value);
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
            findings.push(problem(part?.place ?? written.place, words.missingKey(key)));
    const { section, reason, patterns } = written;
    if (section && section.value.trim() !== '') {
        const known = _model_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .EXEMPT_SECTIONS */ .p.find((name) => name === section.value);
        const [pattern] = patterns;
        if (known === undefined)
            findings.push(problem(section.place, words.unknownSection(section.value, _model_agent_js__WEBPACK_IMPORTED_MODULE_2__/* .EXEMPT_SECTIONS */ .p)));
        else if (needsPatterns(known) && pattern === undefined)
            findings.push(problem(written.place, words.noPattern(known)));
        else if (!needsPatterns(known) && pattern)
            findings.push(problem(pattern.place, words.patterns(known)));
    }
    if (reason && reason.value.trim() !== '' && [...reason.value.trim()].length < MIN_REASON_LENGTH)
        findings.push(problem(reason.place, words.shortReason(reason.value, MIN_REASON_LENGTH)));
    return [...findings, ...dateProblems(written, now, problem)];
}
function needsPatterns(section) {
    return section !== 'all' && section !== 'max_autonomous_value';
}
function dateProblems({ grantedAt, expiresAt }, now, problem) {
    const findings = [];
    const read = (key, date) => {
        if (date === undefined || date.value.trim() === '')
            return undefined;
        const time = (0,_model_date_js__WEBPACK_IMPORTED_MODULE_3__/* .timeOf */ .n)(date.value);
        if (time === undefined)
            findings.push(problem(date.place, words.invalidDate(key, date.value)));
        return time === undefined ? undefined : { time, text: date.value, place: date.place };
    };
    const [granted, expires] = [read('granted_at', grantedAt), read('expires_at', expiresAt)];
    if (granted && granted.time > now.getTime())
        findings.push(problem(granted.place, words.future(granted.text)));
    if (expires === undefined)
        return findings;
    if (granted && expires.time - granted.time > MAX_DAYS * _model_date_js__WEBPACK_IMPORTED_MODULE_3__/* .DAY */ .d)
        findings.push(problem(expires.place, words.tooLong(expires.text, MAX_DAYS)));
    if (granted && expires.time <= granted.time)
        findings.push(problem(expires.place, words.reversed(expires.text, granted.text)));
    else if (expires.time <= now.getTime())
        findings.push(problem(expires.place, words.expired(expires.text)));
    return findings;
}


/***/ }),

/***/ 1200:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ ownPolicy)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _rules_two_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8258);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6831);



function ownPolicy(card, file, environment) {
    const carried = card?.policy;
    const own = file?.policy;
    const findings = carried && own ? conflicts(carried, own) : [];
    const together = carried && own ? unite(carried, own) : (own ?? carried);
    const setting = Object.values(environment).find((part) => part !== undefined);
    if (setting === undefined)
        return { ...(together && { policy: together }), findings };
    const place = together?.place ?? card?.card?.place ?? setting.place;
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
    return sections.flatMap(([section, inCard, inFile]) => inCard && inFile
        ? [
            (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_two_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .twoPolicies */ .b, {
                at: inFile,
                on: 'key',
                ..._rules_two_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .twoPolicies */ .b.words.twoFiles(section, inCard.document.file),
                related: [{ at: inCard, on: 'key', message: _rules_two_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .twoPolicies */ .b.words.sameSection() }],
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
        defaults: (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterDefaults */ .Xn)(own.defaults, carried.defaults),
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
    const { maxAutonomousValue: limit } = card;
    return [
        ...card.boundedActions.map((action) => partOf('bounded actions', action.value, '', action.value, action.place)),
        ...(limit
            ? [
                partOf('limits', 'max_autonomous_value', `${limit.value.amount} ${limit.value.currency}`.trim(), { ...limit.value }, limit.place),
            ]
            : []),
        ...card.declaredValues.map((value) => partOf('values', value.value, 'declared', { declared: true, ...definitionOf(card, value.value) }, value.place)),
        ...card.conflictsWith.map((value) => partOf('values', value.value, 'in conflict with the card', { conflicts_with: true }, value.place)),
        ...[...card.definitions].map(([name, { value, place }]) => partOf('values', name, `defined as ${wordsOf(value)}`, { definition: value }, place)),
        ...plainPart('values', 'hierarchy', card.hierarchy),
        ...plainPart('conscience', 'mode', card.conscienceMode),
        ...card.conscienceValues.map(({ type, content, severity, place }) => partOf('conscience', content, `${type}${severity === undefined ? '' : `, ${severity}`}`, { type, ...(severity !== undefined && { severity }) }, place)),
        ...auditParts(card.audit),
        ...plainPart('card', 'integrity_mode', card.integrityMode),
        ...plainPart('card', 'principal', card.principal),
        ...plainPart('card', 'expires_at', card.expiresAt),
    ];
}
function definitionOf(card, name) {
    const definition = card.definitions.get(name);
    return definition === undefined ? {} : { definition: definition.value };
}
function auditParts(audit) {
    return [
        ...plainPart('audit', 'retention_days', audit.retentionDays),
        ...plainPart('audit', 'queryable', audit.queryable),
        ...plainPart('audit', 'tamper_evidence', audit.tamperEvidence),
        ...plainPart('audit', 'query_endpoint', audit.queryEndpoint),
        ...plainPart('audit', 'storage', audit.storage),
    ];
}
function plainPart(section, key, part) {
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
function placesByPart(parts) {
    const placesOf = new Map();
    for (const part of parts) {
        const places = [...(part.place ? [part.place] : []), ...part.sources.map(({ place }) => place)];
        const key = keyOf(part);
        const same = placesOf.get(key);
        if (same)
            for (const place of places)
                same.push(place);
        else
            placesOf.set(key, places);
    }
    return placesOf;
}
function withFurtherPlaces(part, scopes) {
    const { place } = part;
    if (!place || part.section === 'forbidden')
        return part;
    const key = keyOf(part);
    const placesOfScopes = scopes.map((scope) => scope.get(key) ?? []);
    const from = placesOfScopes.findIndex((places) => places.some((candidate) => (0,policies/* isSamePlace */.O1)(candidate, place)));
    if (from === -1)
        return part;
    const known = new Places([place, ...part.sources.map((source) => source.place)]);
    const more = placesOfScopes
        .slice(from)
        .flat()
        .filter((candidate) => known.add(candidate));
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







function effectiveParts(agent) {
    const { floors = [] } = agent;
    const scopes = floors.length === 0
        ? []
        : [...floors.map(placesOfFloor), placesByPart(partsOf((0,model_agent/* ownParts */.F)(agent)))];
    const parts = [
        ...partsOf(agent).map((part) => withFurtherPlaces(part, scopes)),
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
    const rankOf = ({ section }) => EFFECTIVE_SECTIONS.indexOf(section);
    return parts.sort((a, b) => rankOf(a) - rankOf(b));
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
const knownFloors = new WeakMap();
function placesOfFloor(floor) {
    const known = knownFloors.get(floor);
    if (known)
        return known;
    const places = placesByPart(partsOf(floor));
    knownFloors.set(floor, places);
    return places;
}
function forbiddenActions(card, policy) {
    return card?.forbiddenActions ?? policy?.forbiddenActions ?? [];
}
function forbiddenPart(rule) {
    const except = (rule.except ?? []).map((pattern) => pattern.text);
    const exempt = except.length > 0 ? `; an exemption takes out ${(0,finding_words/* enumeration */.eG)(except)}` : '';
    return partOf('forbidden', rule.pattern.text, `${rule.severity}: ${rule.reason}${exempt}`, { severity: rule.severity, reason: rule.reason, except }, rule.pattern.place, (rule.also ?? []).map(({ pattern, severity, reason }) => sourceOf(pattern.place, `${severity}: ${reason}`)));
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
    return [...byName].map(([name, [first, ...others]]) => partOf('capabilities', name, mappingWords(first), [first, ...others].map(mappingValue), first.place, others.map((capability) => sourceOf(capability.place, mappingWords(capability)))));
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
    const filledIn = (0,model_policy/* effectiveDefaults */.c3)({ defaults });
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
                words: String(filledIn[key]),
                value: filledIn[key],
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
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6831);



function composePolicies(outer, inner) {
    return {
        ...inner,
        forbidden: composeForbidden(outer.forbidden, inner.forbidden),
        triggers: composeTriggers(outer.triggers, inner.triggers),
        capabilities: composeCapabilities(outer.capabilities, inner.capabilities),
        defaults: (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .stricterDefaults */ .Xn)(outer.defaults, inner.defaults),
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
        : inner.filter((rule) => !exempt.some(({ place }) => isSamePlace(place, rule.place)));
    const groups = new Map();
    for (const rule of [...outer, ...added]) {
        const key = rule.except ? rule : (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .patternKey */ .Q5)(rule.pattern);
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
        severity: also.reduce((severity, rule) => (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .higherSeverity */ .TT)(severity, rule.severity), first.severity),
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
    const isKnown = (capability) => known.has(contentOf(capability)) ||
        (outerNames.get(capability.name) ?? []).some(({ place }) => isSamePlace(place, capability.place));
    const narrowed = (capability, others) => (others.get(capability.name) ?? []).reduce(withLimitsOf, capability);
    return [
        ...outer.map((capability) => narrowed(capability, innerNames)),
        ...inner
            .filter((capability) => !isKnown(capability))
            .map((capability) => narrowed(capability, outerNames)),
    ];
}
function byName(capabilities) {
    const names = new Map();
    for (const capability of capabilities) {
        const same = names.get(capability.name);
        if (same)
            same.push(capability);
        else
            names.set(capability.name, [capability]);
    }
    return names;
}
function withLimitsOf(capability, same) {
    const severity = (0,_strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .strongerOf */ .oJ)(capability.severityOnUnmapped, same.severityOnUnmapped, _strictness_js__WEBPACK_IMPORTED_MODULE_2__/* .STRONGER */ .D$.severity);
    const domains = intersection(capability.allowedDomains, same.allowedDomains);
    return {
        ...capability,
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
        patterns.map(_model_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingTexts */ .jt),
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
/* harmony import */ var _model_card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(697);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5477);
/* harmony import */ var _model_setting_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1835);



const DEFAULT_PARTS = Object.keys(_model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ORDERS */ .Q6);
function isStricter(part, a, b) {
    const order = _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_ORDERS */ .Q6[part];
    const named = order.kind === 'ranked' ? { ...order, alike: [] } : order;
    return (0,_model_setting_js__WEBPACK_IMPORTED_MODULE_1__/* .compareSettings */ .Z)(named, a, b) === 'wider';
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
    mode: (a, b) => _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .MODES_STRICTEST_FIRST */ .uh.indexOf(a) < _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .MODES_STRICTEST_FIRST */ .uh.indexOf(b),
    retentionDays: (a, b) => a > b,
    queryable: (a, b) => a && !b,
    tamperEvidence: (a, b) => _model_card_js__WEBPACK_IMPORTED_MODULE_2__/* .TAMPER_EVIDENCE */ .O.indexOf(a) > _model_card_js__WEBPACK_IMPORTED_MODULE_2__/* .TAMPER_EVIDENCE */ .O.indexOf(b),
    conscienceMode: (a, b) => a === 'replace' && b === 'augment',
    severity: (a, b) => _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_SEVERITIES */ .Bj.indexOf(a) < _model_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .RULE_SEVERITIES */ .Bj.indexOf(b),
};


/***/ }),

/***/ 4944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ weakenings)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _pattern_breadth_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8874);
/* harmony import */ var _rules_currency_differs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4078);
/* harmony import */ var _rules_forbidden_by_org_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9699);
/* harmony import */ var _rules_weakens_org_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2378);
/* harmony import */ var _strictness_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6831);







const { words } = _rules_weakens_org_js__WEBPACK_IMPORTED_MODULE_4__/* .weakensOrg */ .h;
function weakenings(floor, own) {
    return [
        ...(floor.policy && own.policy ? policyFindings(floor.policy, own.policy) : []),
        ...(floor.card && own.card ? cardFindings(floor.card, own.card) : []),
        ...(own.card
            ? forbiddenByFloor([...(floor.card?.forbiddenActions ?? []), ...(floor.policy?.forbiddenActions ?? [])], own.card)
            : []),
    ];
}
function* policyFindings(floor, own) {
    yield* defaultFindings(floor.defaults, own.defaults);
    const rules = new Map(floor.forbidden.map((rule) => [rule.pattern.text, rule]));
    for (const rule of own.forbidden) {
        const held = rules.get(rule.pattern.text);
        if (held && _strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .STRONGER */ .D$.severity(held.severity, rule.severity))
            yield ruleFinding(held, rule);
    }
    yield* overbroadMappings(floor, own);
    const first = (limit) => new Map([...floor.capabilities].reverse().flatMap((capability) => {
        const value = limit(capability);
        return value === undefined ? [] : [[capability.name, value]];
    }));
    const [domains, severities] = [
        first(({ allowedDomains }) => allowedDomains),
        first(({ severityOnUnmapped }) => severityOnUnmapped),
    ];
    for (const { name, allowedDomains: asked, severityOnUnmapped } of own.capabilities) {
        const held = domains.get(name);
        const known = new Set(held?.value);
        const extra = asked?.value.filter((domain) => !known.has(domain)) ?? [];
        if (held && asked && extra.length > 0)
            yield weakened(asked.place, held.place, words.domains(name, extra, (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)));
        const severity = severities.get(name);
        if (severity && severityOnUnmapped)
            yield* ifWeaker('severityOnUnmapped', severity, severityOnUnmapped, _strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .STRONGER */ .D$.severity);
    }
}
function* defaultFindings(floor, own) {
    for (const part of _strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .DEFAULT_PARTS */ .Vz) {
        const [held, asked] = [floor[part], own[part]];
        if (held && asked && (0,_strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .isStricter */ .V$)(part, held.value, asked.value))
            yield loosened(part, held, asked);
    }
}
function ruleFinding(held, rule) {
    const owner = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place);
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_weakens_org_js__WEBPACK_IMPORTED_MODULE_4__/* .weakensOrg */ .h, {
        at: rule.place,
        ...words.severity(rule.pattern.text, rule.severity, held.severity, owner),
        related: [{ at: held.pattern.place, message: words.forbidsHere(owner, held.severity) }],
    });
}
function* overbroadMappings(floor, own) {
    const denied = floor.defaults.unmappedAction;
    if (denied?.value !== 'deny')
        return;
    for (const capability of own.capabilities) {
        for (const pattern of capability.patterns) {
            const breadth = (0,_pattern_breadth_js__WEBPACK_IMPORTED_MODULE_6__/* .breadthOf */ .C)(pattern.text);
            if (breadth === 'less')
                continue;
            const owner = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(denied.place);
            yield (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_weakens_org_js__WEBPACK_IMPORTED_MODULE_4__/* .weakensOrg */ .h, {
                at: pattern.place,
                ...words.overbroad(pattern.text, capability.name, breadth, owner),
                related: [{ at: denied.place, message: words.deniesHere(owner) }],
            });
        }
    }
}
function* cardFindings(floor, own) {
    if (floor.integrityMode && own.integrityMode)
        yield* ifWeaker('integrityMode', floor.integrityMode, own.integrityMode, _strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .STRONGER */ .D$.mode);
    yield* limitFindings(floor, own);
    yield* auditFindings(floor.audit, own.audit);
    yield* conscienceFindings(floor, own);
    yield* valueFindings(floor, own);
}
function* auditFindings(held, asked) {
    if (held.retentionDays && asked.retentionDays)
        yield* ifWeaker('retentionDays', held.retentionDays, asked.retentionDays, _strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .STRONGER */ .D$.retentionDays);
    if (held.queryable && asked.queryable)
        yield* ifWeaker('queryable', held.queryable, asked.queryable, _strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .STRONGER */ .D$.queryable);
    if (held.tamperEvidence && asked.tamperEvidence)
        yield* ifWeaker('tamperEvidence', held.tamperEvidence, asked.tamperEvidence, _strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .STRONGER */ .D$.tamperEvidence);
}
function* conscienceFindings(floor, own) {
    if (floor.conscienceMode && own.conscienceMode)
        yield* ifWeaker('conscienceMode', floor.conscienceMode, own.conscienceMode, _strictness_js__WEBPACK_IMPORTED_MODULE_5__/* .STRONGER */ .D$.conscienceMode);
    for (const value of own.conscienceValues) {
        const boundary = floor.conscienceValues.find(({ content, type }) => content === value.content && type === 'BOUNDARY');
        if (boundary && value.type !== 'BOUNDARY')
            yield weakened(value.place, boundary.place, words.boundary(value.content, value.type, (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(boundary.place)));
    }
}
function* valueFindings(floor, own) {
    if (floor.hierarchy && own.hierarchy && floor.hierarchy.value !== own.hierarchy.value)
        yield weakened(own.hierarchy.place, floor.hierarchy.place, words.hierarchy(own.hierarchy.value, (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(floor.hierarchy.place)));
    for (const [name, definition] of own.definitions) {
        const held = floor.definitions.get(name);
        if (held && JSON.stringify(held.value) !== JSON.stringify(definition.value))
            yield weakened(definition.place, held.place, words.definition(name, (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place)));
    }
    for (const value of own.declaredValues) {
        const conflict = floor.conflictsWith.find((candidate) => candidate.value === value.value);
        if (conflict)
            yield weakened(value.place, conflict.place, words.conflict(value.value, (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(conflict.place)));
    }
}
function* limitFindings({ maxAutonomousValue: held }, { maxAutonomousValue: asked }) {
    if (!held || !asked)
        return;
    const owner = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place);
    if (held.value.currency !== asked.value.currency)
        yield (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_currency_differs_js__WEBPACK_IMPORTED_MODULE_2__/* .currencyDiffers */ .t, {
            at: asked.place,
            ..._rules_currency_differs_js__WEBPACK_IMPORTED_MODULE_2__/* .currencyDiffers */ .t.words.differs(asked.value.currency, held.value.currency, owner),
            related: [{ at: held.place, message: _rules_currency_differs_js__WEBPACK_IMPORTED_MODULE_2__/* .currencyDiffers */ .t.words.setHere(owner) }],
        });
    else if (asked.value.amount > held.value.amount)
        yield weakened(asked.place, held.place, words.limit(`${asked.value.amount} ${asked.value.currency}`, `${held.value.amount} ${held.value.currency}`, owner));
}
function* forbiddenByFloor(forbidden, own) {
    for (const action of own.boundedActions) {
        const rule = forbidden.find(({ value }) => value === action.value);
        if (!rule)
            continue;
        const owner = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(rule.place);
        yield (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_forbidden_by_org_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenByOrg */ .d, {
            at: action.place,
            ..._rules_forbidden_by_org_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenByOrg */ .d.words.forbidden(action.value, owner),
            related: [{ at: rule.place, message: _rules_forbidden_by_org_js__WEBPACK_IMPORTED_MODULE_3__/* .forbiddenByOrg */ .d.words.forbiddenHere(owner) }],
        });
    }
}
function* ifWeaker(setting, held, asked, isStronger) {
    if (isStronger(held.value, asked.value))
        yield loosened(setting, held, asked);
}
function loosened(setting, held, asked) {
    const owner = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(held.place);
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_weakens_org_js__WEBPACK_IMPORTED_MODULE_4__/* .weakensOrg */ .h, {
        at: asked.place,
        ...words.setting(setting, asked.value, held.value, owner),
        related: [{ at: held.place, message: words.setsHere(owner) }],
    });
}
function weakened(at, floor, text) {
    return (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .findingAt */ .dz)(_rules_weakens_org_js__WEBPACK_IMPORTED_MODULE_4__/* .weakensOrg */ .h, {
        at,
        ...text,
        related: [{ at: floor, message: words.saysHere((0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ownerOf */ .bf)(floor)) }],
    });
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ escalationTriggers),
/* harmony export */   Gt: () => (/* binding */ commonParts),
/* harmony export */   WE: () => (/* binding */ toolPatterns),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   zb: () => (/* binding */ forbiddenRules)
/* harmony export */ });
/* unused harmony export located */
/* harmony import */ var _document_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _model_card_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(697);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5477);
/* harmony import */ var _pattern_condition_parser_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7921);
/* harmony import */ var _pattern_match_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4777);





const MCP_URL = /^mcp:([^/]*)\/(.*)$/su;
function spellingOf(capabilities, forbidden) {
    const patterns = [
        ...capabilities.entries().flatMap(([, capability]) => textsOf(capability.get('tools'))),
        ...forbidden.items().flatMap((rule) => rule.get('pattern').text() ?? []),
    ];
    return patterns.length > 0 && patterns.every((text) => text.startsWith('mcp:'))
        ? 'mcp-url'
        : 'as-written';
}
function textsOf(list) {
    return list.texts().map(({ value }) => value);
}
function toolPatterns(capability, spelling) {
    return capability
        .get('tools')
        .texts()
        .map((pattern) => toolPattern(pattern.value, pattern.place, spelling));
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
        const parsed = (0,_pattern_condition_parser_js__WEBPACK_IMPORTED_MODULE_2__/* .parseCondition */ .z)(text);
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
    const tamperEvidence = located(audit.get('tamper_evidence'), _model_card_js__WEBPACK_IMPORTED_MODULE_4__/* .TAMPER_EVIDENCE */ .O.find((kind) => kind === written));
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
    const spelling = (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .spellingOf */ .k2)(mappings, forbidden);
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
        patterns: (0,_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .toolPatterns */ .WE)(mapping, spelling),
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

/***/ 7341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xN: () => (/* binding */ TELLING_KEYS),
  fL: () => (/* binding */ governingKey),
  hD: () => (/* binding */ readGoverned),
  GJ: () => (/* binding */ recognise),
  F5: () => (/* binding */ shapeOf)
});

// UNUSED EXPORTS: KINDS

// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(7264);
;// CONCATENATED MODULE: ./build/src/formats/access-lists/access-list.js
const accessList = {
    id: 'access-list',
    part: 'access',
    keys: { top: [], certain: [], shared: ['effect'], inner: [] },
    isKindOf: (root) => {
        const entries = root.kind === 'map' ? root.entries.get('policies')?.node : root;
        return entries?.kind === 'list' && isListOfEntries(entries);
    },
    read: () => ({}),
};
function isListOfEntries(list) {
    return (list.items.length > 0 &&
        list.items.every((item) => item.kind === 'map' && item.entries.has('effect')));
}

// EXTERNAL MODULE: ./build/src/model/marks.js
var marks = __webpack_require__(9049);
;// CONCATENATED MODULE: ./build/src/formats/file-kind.js
function hasAnyKey(root, keys) {
    return root.kind === 'map' && keys.some((key) => root.entries.has(key));
}

;// CONCATENATED MODULE: ./build/src/formats/schemas/aap-card.schema.json
const aap_card_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json","title":"Alignment card of the AAP generation","description":"An alignment card of the Agent Alignment Protocol: the principal of an agent, its values, its actions and its audit record. It may contain the sections of a policy.","type":"object","required":["principal","values","autonomy_envelope","audit_commitment"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"aap_version":{"description":"The version of the protocol that the card follows, as a string in quotes.","type":"string","pattern":"\\\\S","examples":["0.5.0"]},"card_id":{"description":"The id of this card, which changes when the card is replaced.","type":"string","pattern":"\\\\S"},"agent_id":{"description":"The id of the agent that the card is for.","type":"string","pattern":"\\\\S"},"issued_at":{"description":"The date on which the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z.","type":"string","pattern":"\\\\S"},"expires_at":{"description":"The date on which the card expires, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; about six months ahead is usual.","type":["string","null"],"pattern":"\\\\S"},"principal":{"description":"The party that the agent serves, and its relationship to that party.","type":"object","additionalProperties":false,"properties":{"type":{"description":"The kind of party that the agent serves. Use unspecified only when there is no single party.","type":"string","enum":["human","organization","agent","unspecified"],"examples":["organization"]},"identifier":{"description":"The party, as a DID, an address or a name.","type":"string","pattern":"\\\\S","examples":["acme-corp"]},"relationship":{"description":"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.","type":"string","enum":["delegated_authority","advisory","autonomous"],"examples":["delegated_authority"]},"escalation_contact":{"description":"The address for questions that the agent must not settle alone; a person has to read it.","type":"string","pattern":"\\\\S"}},"examples":[{"type":"organization","identifier":"acme-corp","relationship":"delegated_authority"}]},"values":{"description":"The values by which the agent decides.","type":"object","required":["declared"],"additionalProperties":false,"examples":[{"declared":["transparency","honesty"]}],"properties":{"declared":{"description":"The ids of the values that the agent applies; declare only those that it really uses.","type":"array","minItems":1,"items":{"description":"The id of a value.","type":"string","pattern":"\\\\S"},"examples":[["transparency","honesty"]]},"definitions":{"description":"The meanings of values that are not standard, by the id of the value.","type":"object","additionalProperties":{"description":"The meaning of one value.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name of the value, as people know it.","type":"string","pattern":"\\\\S","examples":["Customer Satisfaction"]},"description":{"description":"One sentence about what the value asks of the agent.","type":"string","pattern":"\\\\S","examples":["Resolve the customer\'s problem before anything else"]},"priority":{"description":"How much the value weighs against the others.","type":"number","examples":[1]}}}},"conflicts_with":{"description":"Values that the agent rejects.","type":"array","items":{"description":"The id of a value that the agent rejects.","type":"string","pattern":"\\\\S"}},"hierarchy":{"description":"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.","type":"string","enum":["lexicographic","weighted","contextual"],"examples":["lexicographic"]}}},"autonomy_envelope":{"description":"The actions that the agent may take on its own, must ask about, or must never take.","type":"object","required":["bounded_actions"],"additionalProperties":false,"examples":[{"bounded_actions":["web_fetch"]}],"properties":{"bounded_actions":{"description":"The abstract actions that the agent may take; the policy maps tools to them.","type":"array","minItems":1,"items":{"description":"The identifier of an action, such as web_fetch.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"escalation_triggers":{"description":"Situations in which the agent must ask a human, refuse, or leave a record.","type":"array","items":{"description":"One situation, and the action of the agent in it.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).","type":"string","pattern":"\\\\S","examples":["refund_amount > 500"]},"action":{"description":"Use escalate to ask a human, deny to refuse, and log to leave a record.","type":"string","enum":["escalate","deny","log"],"examples":["escalate"]},"reason":{"description":"The reason; the person who is asked reads it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"max_autonomous_value":{"description":"The largest amount that the agent may commit without asking.","type":"object","required":["amount"],"additionalProperties":false,"examples":[{"amount":100,"currency":"USD"}],"properties":{"amount":{"description":"The amount, zero or more.","type":"number","minimum":0,"examples":[100]},"currency":{"description":"The currency of the amount as a code of three capital letters (ISO 4217).","type":"string","pattern":"^[A-Z]{3}$","examples":["USD"]}}},"forbidden_actions":{"description":"Actions that the agent must never take, as identifiers and not as sentences.","type":"array","items":{"description":"The identifier of an action, such as delete_without_confirmation.","type":"string","pattern":"\\\\S"}}}},"audit_commitment":{"description":"The record that the agent keeps of its decisions, with its format, retention and access.","type":"object","additionalProperties":false,"examples":[{"trace_format":"ap-trace-v1","retention_days":90,"queryable":false}],"properties":{"trace_format":{"description":"The format of the traces.","type":"string","pattern":"\\\\S","examples":["ap-trace-v1"]},"retention_days":{"description":"The number of days for which traces are kept, a whole number of zero or more.","type":"integer","minimum":0,"examples":[90]},"storage":{"description":"The place where traces are kept.","type":"object","additionalProperties":false,"properties":{"type":{"description":"Whether traces are kept on the same machine, on another one, or on several.","type":"string","enum":["local","remote","distributed"],"examples":["local"]},"location":{"description":"The path or address at which they are kept.","type":"string","pattern":"\\\\S"}}},"queryable":{"description":"Whether others can query the traces.","type":"boolean","examples":[false]},"query_endpoint":{"description":"The address at which the traces can be queried; add it when queryable is true.","type":"string","pattern":"\\\\S","examples":["https://traces.example.com/api/v1/traces"]},"tamper_evidence":{"description":"How a later change to a trace can be detected.","type":"string","enum":["append_only","signed","merkle"],"examples":["append_only"]}}},"capabilities":{"description":"Named capabilities; each maps tools to bounded actions. The first that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"additionalProperties":{"description":"One capability: its tools and the bounded actions that they carry out.","type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"description":"The purpose of the capability, in one sentence.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"required_actions":{"description":"Bounded actions that these tools carry out.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"card_actions":{"description":"The older name of required_actions.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"deprecated":true},"allowed_domains":{"description":"Hosts that the tools of this capability may reach.","type":"array","items":{"description":"The name of a host.","type":"string","pattern":"\\\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"description":"The tools that are always blocked, and the default for tools that no capability maps.","type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"description":"Whether tools that no capability maps may be called. The default is false.","type":"boolean","examples":[false]},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"description":"Tools that are always blocked, whatever a capability maps.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"grace_period_hours":{"description":"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.","type":"number","minimum":0,"examples":[24]}}},"extensions":{"description":"Data of other tools, each under a name of its own; nothing in it is checked.","type":"object"},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"The name of the policy, the version of its format, and whether it is for one agent or a whole organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"The purpose of the policy, in one sentence.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities; each maps tools to bounded actions of the card. The first that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"The purpose of the capability, in one sentence.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"The reason for the block; reports show it.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"description":"The severity of a call of such a tool; critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. Every trigger whose condition holds fires.","type":"array","items":{"description":"One condition, and the action while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"The reason for the trigger; reports show it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"The defaults for tools that no capability maps, and for enforcement at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"The action for a tool that no capability maps. It is one of allow, warn and deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are allowed at run time when the policy cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"The severity of a violation; critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/schemas/validators.js
// Generated from the JSON Schemas by .github/scripts/precompile.mjs.

const validate0 = validate10;
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

const validate1 = validate15;
const schema22 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json","type":"object","required":["meta","defaults"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}},"capability_mappings":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"forbidden":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"forbidden_tool":{"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}},"policy_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}},"defaults":{"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema23 = {"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}};
const schema24 = {"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}};
const schema27 = {"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}};
const schema25 = {"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}};
const schema26 = {"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};

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
const err9 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/enum",keyword:"enum",params:{allowedValues: schema26.properties.severity.enum}};
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

const schema28 = {"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}};
const schema29 = {"type":"string","enum":["critical","high","medium","low"]};

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
const err5 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema28.properties.unmapped_tool_action.enum}};
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
const err7 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
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
const err10 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema28.properties.enforcement_mode.enum}};
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
const err14 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/enum",keyword:"enum",params:{allowedValues: schema23.properties.scope.enum}};
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
if(!(validate16(data.forbidden, {instancePath:instancePath+"/forbidden",parentData:data,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
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
const err39 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema27.items.properties.action.enum}};
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
if(!(validate18(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
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
validate15.errors = vErrors;
return errors === 0;
}

const validate2 = validate20;
const schema30 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json","type":"object","required":["card_version","agent_id","autonomy_mode","integrity_mode","principal","values","autonomy","audit"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string"},"card_version":{"type":"string","pattern":"^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"card_id":{"type":"string","pattern":"\\S"},"agent_id":{"type":"string","pattern":"\\S"},"issued_at":{"type":"string","pattern":"\\S"},"expires_at":{"type":["string","null"],"pattern":"\\S"},"autonomy_mode":{"type":"string","enum":["off","observe","nudge","enforce"]},"integrity_mode":{"type":"string","enum":["off","observe","nudge","enforce"]},"principal":{"type":"object","required":["type","relationship"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["human","organization","agent","unspecified"]},"identifier":{"type":["string","null"],"pattern":"\\S"},"relationship":{"type":"string","enum":["delegated_authority","advisory","autonomous"]},"escalation_contact":{"type":["string","null"],"pattern":"\\S"}},"if":{"required":["type"],"properties":{"type":{"enum":["human","organization","agent"]}}},"then":{"required":["identifier"]}},"values":{"type":"object","required":["declared"],"additionalProperties":false,"properties":{"declared":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","required":["id"],"properties":{"id":{"type":"string","pattern":"\\S"}},"additionalProperties":{"type":"string"}}},"definitions":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"\\S"},"description":{"type":"string","pattern":"\\S"},"priority":{"type":"number"}}}},"conflicts_with":{"type":["array","null"],"items":{"type":"string","pattern":"\\S"}},"hierarchy":{"type":["string","null"],"enum":["lexicographic","weighted","contextual",null]}}},"conscience":{"type":"object","required":["mode","values"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["augment","replace"]},"values":{"type":"array","items":{"type":"object","required":["type","content"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["BOUNDARY","FEAR","COMMITMENT","BELIEF","HOPE"]},"content":{"type":"string","pattern":"\\S"},"id":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["advisory","mandatory"]}}}}}},"autonomy":{"type":"object","required":["bounded_actions"],"additionalProperties":false,"properties":{"bounded_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"escalation_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","deny","log"]},"reason":{"type":"string","pattern":"\\S"}}}},"max_autonomous_value":{"type":["object","null"],"required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$"}}},"forbidden_actions":{"type":["array","null"],"items":{"type":"string","pattern":"\\S"}}}},"capabilities":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"required_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"allowed_domains":{"type":"array","items":{"type":"string","pattern":"\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"type":"boolean"},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"grace_period_hours":{"type":"number","minimum":0}}},"audit":{"type":"object","required":["retention_days","queryable"],"additionalProperties":false,"properties":{"trace_format":{"type":"string","pattern":"\\S"},"retention_days":{"type":"integer","minimum":0},"storage":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["local","remote","distributed"]},"location":{"type":"string","pattern":"\\S"}}},"queryable":{"type":"boolean"},"query_endpoint":{"type":["string","null"],"pattern":"\\S"},"tamper_evidence":{"type":["string","null"],"enum":["append_only","signed","merkle",null]}}},"extensions":{"type":["object","null"]},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}},"capability_mappings":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"forbidden":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"forbidden_tool":{"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}},"policy_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}},"defaults":{"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema31 = {"type":"string","enum":["critical","high","medium","low"]};
const schema33 = {"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema34 = {"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}};
const schema35 = {"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}};
const schema38 = {"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}};
const pattern44 = new RegExp("^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema36 = {"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}};

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
const err9 = {instancePath:instancePath+"/" + i0+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/enum",keyword:"enum",params:{allowedValues: schema33.properties.severity.enum}};
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
const err7 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
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
if(!(func0.call(schema30.properties, key0))){
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
if(!pattern44.test(data1)){
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
const err22 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema30.properties.expires_at.type}};
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
const err25 = {instancePath:instancePath+"/autonomy_mode",schemaPath:"#/properties/autonomy_mode/enum",keyword:"enum",params:{allowedValues: schema30.properties.autonomy_mode.enum}};
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
const err27 = {instancePath:instancePath+"/integrity_mode",schemaPath:"#/properties/integrity_mode/enum",keyword:"enum",params:{allowedValues: schema30.properties.integrity_mode.enum}};
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
const err36 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.principal.properties.type.enum}};
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
const err37 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/type",keyword:"type",params:{type: schema30.properties.principal.properties.identifier.type}};
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
const err40 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/enum",keyword:"enum",params:{allowedValues: schema30.properties.principal.properties.relationship.enum}};
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
const err41 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/type",keyword:"type",params:{type: schema30.properties.principal.properties.escalation_contact.type}};
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
const err47 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/type",keyword:"type",params:{type: schema30.properties.values.properties.declared.items.type}};
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
const err54 = {instancePath:instancePath+"/values/definitions",schemaPath:"#/properties/values/properties/definitions/type",keyword:"type",params:{type: schema30.properties.values.properties.definitions.type}};
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
const err56 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/type",keyword:"type",params:{type: schema30.properties.values.properties.definitions.additionalProperties.properties.name.type}};
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
const err62 = {instancePath:instancePath+"/values/conflicts_with",schemaPath:"#/properties/values/properties/conflicts_with/type",keyword:"type",params:{type: schema30.properties.values.properties.conflicts_with.type}};
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
const err65 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/type",keyword:"type",params:{type: schema30.properties.values.properties.hierarchy.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data26 === "lexicographic") || (data26 === "weighted")) || (data26 === "contextual")) || (data26 === null))){
const err66 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/enum",keyword:"enum",params:{allowedValues: schema30.properties.values.properties.hierarchy.enum}};
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
const err72 = {instancePath:instancePath+"/conscience/mode",schemaPath:"#/properties/conscience/properties/mode/enum",keyword:"enum",params:{allowedValues: schema30.properties.conscience.properties.mode.enum}};
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
const err77 = {instancePath:instancePath+"/conscience/values/" + i2+"/type",schemaPath:"#/properties/conscience/properties/values/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.conscience.properties.values.items.properties.type.enum}};
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
const err83 = {instancePath:instancePath+"/conscience/values/" + i2+"/severity",schemaPath:"#/properties/conscience/properties/values/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema30.properties.conscience.properties.values.items.properties.severity.enum}};
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
const err100 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/action",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema30.properties.autonomy.properties.escalation_triggers.items.properties.action.enum}};
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
const err105 = {instancePath:instancePath+"/autonomy/max_autonomous_value",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/type",keyword:"type",params:{type: schema30.properties.autonomy.properties.max_autonomous_value.type}};
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
const err112 = {instancePath:instancePath+"/autonomy/forbidden_actions",schemaPath:"#/properties/autonomy/properties/forbidden_actions/type",keyword:"type",params:{type: schema30.properties.autonomy.properties.forbidden_actions.type}};
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
const err135 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity_on_unmapped",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
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
const err141 = {instancePath:instancePath+"/enforcement/default_unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
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
const err151 = {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10+"/severity",schemaPath:"#/definitions/forbidden_tool/properties/severity/enum",keyword:"enum",params:{allowedValues: schema33.properties.severity.enum}};
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
const err166 = {instancePath:instancePath+"/audit/storage/type",schemaPath:"#/properties/audit/properties/storage/properties/type/enum",keyword:"enum",params:{allowedValues: schema30.properties.audit.properties.storage.properties.type.enum}};
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
const err171 = {instancePath:instancePath+"/audit/query_endpoint",schemaPath:"#/properties/audit/properties/query_endpoint/type",keyword:"type",params:{type: schema30.properties.audit.properties.query_endpoint.type}};
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
const err173 = {instancePath:instancePath+"/audit/tamper_evidence",schemaPath:"#/properties/audit/properties/tamper_evidence/type",keyword:"type",params:{type: schema30.properties.audit.properties.tamper_evidence.type}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(!((((data77 === "append_only") || (data77 === "signed")) || (data77 === "merkle")) || (data77 === null))){
const err174 = {instancePath:instancePath+"/audit/tamper_evidence",schemaPath:"#/properties/audit/properties/tamper_evidence/enum",keyword:"enum",params:{allowedValues: schema30.properties.audit.properties.tamper_evidence.enum}};
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
const err176 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: schema30.properties.extensions.type}};
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
const err187 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/enum",keyword:"enum",params:{allowedValues: schema34.properties.scope.enum}};
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
if(!(validate21(data.forbidden, {instancePath:instancePath+"/forbidden",parentData:data,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
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
const err212 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema38.items.properties.action.enum}};
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
if(!(validate23(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
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
validate20.errors = vErrors;
return errors === 0;
}

const byId = { "https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json": validate0, "https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json": validate1, "https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json": validate2 };
function validatorOf({ $id }) { return byId[$id]; }
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
    const forbidden = enforcement.get('forbidden_tools');
    const spelling = (0,parts/* spellingOf */.k2)(capabilities, forbidden);
    return {
        scope: 'agent',
        capabilities: capabilities
            .entries()
            .map(([name, capability]) => readCapability(name, capability, card, spelling)),
        forbidden: (0,parts/* forbiddenRules */.zb)(forbidden, spelling),
        triggers: [],
        defaults: enforcementDefaults(top, enforcement),
        place: top.place,
        unified: true,
    };
}
function readCapability(name, capability, card, spelling) {
    const patterns = (0,parts/* toolPatterns */.WE)(capability, spelling);
    const domains = capability.get('allowed_domains');
    const severity = capability.get('severity_on_unmapped');
    const more = {
        ...(domains.exists && {
            allowedDomains: {
                value: domains.texts().map((domain) => domain.value),
                place: domains.place,
            },
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






const aapCard = {
    id: 'aap-card',
    part: 'card',
    keys: {
        top: marks/* MARKS */.j['aap-card'],
        certain: marks/* MARKS */.j['aap-card'],
        shared: [],
        inner: ['escalation_triggers', 'bounded_actions', 'forbidden_actions'],
    },
    isKindOf: (root) => hasAnyKey(root, marks/* MARKS */.j['aap-card']),
    read: readAapCard,
    shape: { schema: aap_card_schema_namespaceObject, validate: validatorOf(aap_card_schema_namespaceObject) },
};
function readAapCard(top) {
    const card = {
        generation: 'aap',
        ...(0,parts/* commonParts */.Gt)(top, top.get('autonomy_envelope'), top.get('audit_commitment')),
    };
    const policy = carriedPolicy(top, card);
    return { card, ...(policy && { policy }) };
}

;// CONCATENATED MODULE: ./build/src/formats/schemas/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json","title":"Policy of an agent","description":"The tools that an agent may call: capabilities, forbidden rules, and a default for all other tools.","type":"object","required":["meta","defaults"],"additionalProperties":false,"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"The name of the policy, the version of its format, and whether it is for one agent or a whole organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"The purpose of the policy, in one sentence.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities; each maps tools to bounded actions of the card. The first that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"The purpose of the capability, in one sentence.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"The reason for the block; reports show it.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"description":"The severity of a call of such a tool; critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. Every trigger whose condition holds fires.","type":"array","items":{"description":"One condition, and the action while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"The reason for the trigger; reports show it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"The defaults for tools that no capability maps, and for enforcement at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"The action for a tool that no capability maps. It is one of allow, warn and deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are allowed at run time when the policy cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"The severity of a violation; critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/cards/policy-file.js




const DEFAULTS_KEYS = [
    'unmapped_tool_action',
    'unmapped_severity',
    'fail_open',
    'enforcement_mode',
    'grace_period_hours',
];
const policyFile = {
    id: 'policy',
    part: 'policy',
    keys: {
        top: ['capability_mappings', 'forbidden'],
        certain: ['capability_mappings'],
        shared: ['forbidden', 'defaults'],
        inner: [...DEFAULTS_KEYS, 'card_actions'],
    },
    isKindOf: (root) => hasAnyKey(root, ['capability_mappings', 'forbidden']) || hasPolicyDefaults(root),
    read: (top) => ({ policy: (0,cards_policy/* readPolicySections */.VB)(top) }),
    shape: { schema: policy_schema_namespaceObject, validate: validatorOf(policy_schema_namespaceObject) },
};
function hasPolicyDefaults(root) {
    const defaults = root.kind === 'map' ? root.entries.get('defaults')?.node : undefined;
    return defaults !== undefined && hasAnyKey(defaults, DEFAULTS_KEYS);
}

;// CONCATENATED MODULE: ./build/src/formats/schemas/unified-card.schema.json
const unified_card_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json","title":"Unified alignment card","description":"A unified card: the principal of an agent, its values, actions, tools and audit record, in one file.","type":"object","required":["card_version","agent_id","autonomy_mode","integrity_mode","principal","values","autonomy","audit"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"card_version":{"description":"The version of the card format, written unified/ and a date.","type":"string","pattern":"^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["unified/2026-04-26"]},"card_id":{"description":"The id of this card; the server gives it.","type":"string","pattern":"\\\\S"},"agent_id":{"description":"The id of the agent that the card is for.","type":"string","pattern":"\\\\S"},"issued_at":{"description":"The date on which the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; the server gives it.","type":"string","pattern":"\\\\S"},"expires_at":{"description":"The date on which the card expires, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z. A card without it never expires.","type":["string","null"],"pattern":"\\\\S"},"autonomy_mode":{"description":"The enforcement mode of the limits of autonomy. It is one of off, observe, nudge and enforce.","type":"string","enum":["off","observe","nudge","enforce"],"examples":["observe"]},"integrity_mode":{"description":"The enforcement mode of the integrity checks. It is one of off, observe, nudge and enforce.","type":"string","enum":["off","observe","nudge","enforce"],"examples":["observe"]},"principal":{"description":"The party that the agent serves, and its relationship to that party.","type":"object","required":["type","relationship"],"additionalProperties":false,"properties":{"type":{"description":"The kind of party that the agent serves. Use unspecified only when there is no single party.","type":"string","enum":["human","organization","agent","unspecified"],"examples":["organization"]},"identifier":{"description":"The party, as a DID, an address or a name. It is required unless the type is unspecified.","type":["string","null"],"pattern":"\\\\S","examples":["acme-corp"]},"relationship":{"description":"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.","type":"string","enum":["delegated_authority","advisory","autonomous"],"examples":["delegated_authority"]},"escalation_contact":{"description":"The address for questions that the agent must not settle alone; a person has to read it.","type":["string","null"],"pattern":"\\\\S"}},"examples":[{"type":"organization","identifier":"acme-corp","relationship":"delegated_authority"}],"if":{"required":["type"],"properties":{"type":{"enum":["human","organization","agent"]}}},"then":{"required":["identifier"]}},"values":{"description":"The values by which the agent decides.","type":"object","required":["declared"],"additionalProperties":false,"examples":[{"declared":["transparency","honesty"]}],"properties":{"declared":{"description":"The ids of the values that the agent applies; declare only those that it really uses.","type":"array","minItems":1,"items":{"description":"The id of a value, or a map with its id and details such as intensity or domain.","type":["string","object"],"pattern":"\\\\S","required":["id"],"properties":{"id":{"description":"The id of the value.","type":"string","pattern":"\\\\S"}},"additionalProperties":{"type":"string","description":"A detail of the value."}},"examples":[["transparency","honesty"]]},"definitions":{"description":"The meanings of values that are not standard, by the id of the value.","type":["object","null"],"additionalProperties":{"description":"The meaning of one value.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name of the value, as people know it.","type":["string","null"],"pattern":"\\\\S","examples":["Customer Satisfaction"]},"description":{"description":"One sentence about what the value asks of the agent.","type":"string","pattern":"\\\\S","examples":["Resolve the customer\'s problem before anything else"]},"priority":{"description":"How much the value weighs against the others.","type":"number","examples":[1]}}}},"conflicts_with":{"description":"Values that the agent rejects.","type":["array","null"],"items":{"description":"The id of a value that the agent rejects.","type":"string","pattern":"\\\\S"}},"hierarchy":{"description":"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.","type":["string","null"],"enum":["lexicographic","weighted","contextual",null],"examples":["lexicographic"]}}},"conscience":{"description":"Convictions that the agent is given at run time.","type":"object","required":["mode","values"],"additionalProperties":false,"properties":{"mode":{"description":"Use augment to add to the convictions of the layers above, and replace to use only these.","type":"string","enum":["augment","replace"],"examples":["augment"]},"values":{"description":"The convictions.","type":"array","examples":[[]],"items":{"description":"One conviction.","type":"object","required":["type","content"],"additionalProperties":false,"properties":{"type":{"description":"The kind of conviction; a BOUNDARY must never be crossed.","type":"string","enum":["BOUNDARY","FEAR","COMMITMENT","BELIEF","HOPE"],"examples":["COMMITMENT"]},"content":{"description":"The conviction, as a sentence to the agent.","type":"string","pattern":"\\\\S","examples":["say what the agent holds to"]},"id":{"description":"An id for the conviction.","type":"string","pattern":"\\\\S"},"severity":{"description":"Whether the conviction is mandatory or advisory; a BOUNDARY is always mandatory.","type":"string","enum":["advisory","mandatory"],"examples":["mandatory"]}}}}}},"autonomy":{"description":"The actions that the agent may take on its own, must ask about, or must never take.","type":"object","required":["bounded_actions"],"additionalProperties":false,"examples":[{"bounded_actions":["web_fetch"]}],"properties":{"bounded_actions":{"description":"The abstract actions that the agent may take; the policy maps tools to them.","type":"array","minItems":1,"items":{"description":"The identifier of an action, such as web_fetch.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"escalation_triggers":{"description":"Situations in which the agent must ask a human, refuse, or leave a record.","type":"array","items":{"description":"One situation, and the action of the agent in it.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).","type":"string","pattern":"\\\\S","examples":["refund_amount > 500"]},"action":{"description":"Use escalate to ask a human, deny to refuse, and log to leave a record.","type":"string","enum":["escalate","deny","log"],"examples":["escalate"]},"reason":{"description":"The reason; the person who is asked reads it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"max_autonomous_value":{"description":"The largest amount that the agent may commit without asking.","type":["object","null"],"required":["amount"],"additionalProperties":false,"examples":[{"amount":100,"currency":"USD"}],"properties":{"amount":{"description":"The amount, zero or more.","type":"number","minimum":0,"examples":[100]},"currency":{"description":"The currency of the amount as a code of three capital letters (ISO 4217).","type":"string","pattern":"^[A-Z]{3}$","examples":["USD"]}}},"forbidden_actions":{"description":"Actions that the agent must never take, as identifiers and not as sentences.","type":["array","null"],"items":{"description":"The identifier of an action, such as delete_without_confirmation.","type":"string","pattern":"\\\\S"}}}},"capabilities":{"description":"Named capabilities; each maps tools to bounded actions. The first that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"additionalProperties":{"description":"One capability: its tools and the bounded actions that they carry out.","type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"description":"The purpose of the capability, in one sentence.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"required_actions":{"description":"Bounded actions that these tools carry out.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"card_actions":{"description":"The older name of required_actions.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"deprecated":true},"allowed_domains":{"description":"Hosts that the tools of this capability may reach.","type":"array","items":{"description":"The name of a host.","type":"string","pattern":"\\\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"description":"The tools that are always blocked, and the default for tools that no capability maps.","type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"description":"Whether tools that no capability maps may be called. The default is false.","type":"boolean","examples":[false]},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"description":"Tools that are always blocked, whatever a capability maps.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"grace_period_hours":{"description":"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.","type":"number","minimum":0,"examples":[24]}}},"audit":{"description":"The record that the agent keeps of its decisions, with its format, retention and access.","type":"object","required":["retention_days","queryable"],"additionalProperties":false,"examples":[{"trace_format":"ap-trace-v1","retention_days":90,"queryable":false}],"properties":{"trace_format":{"description":"The format of the traces.","type":"string","pattern":"\\\\S","examples":["ap-trace-v1"]},"retention_days":{"description":"The number of days for which traces are kept, a whole number of zero or more.","type":"integer","minimum":0,"examples":[90]},"storage":{"description":"The place where traces are kept.","type":"object","additionalProperties":false,"properties":{"type":{"description":"Whether traces are kept on the same machine, on another one, or on several.","type":"string","enum":["local","remote","distributed"],"examples":["local"]},"location":{"description":"The path or address at which they are kept.","type":"string","pattern":"\\\\S"}}},"queryable":{"description":"Whether others can query the traces.","type":"boolean","examples":[false]},"query_endpoint":{"description":"The address at which the traces can be queried; required when queryable is true.","type":["string","null"],"pattern":"\\\\S","examples":["https://traces.example.com/api/v1/traces"]},"tamper_evidence":{"description":"How a later change to a trace can be detected.","type":["string","null"],"enum":["append_only","signed","merkle",null],"examples":["append_only"]}}},"extensions":{"description":"Data of other tools, each under a name of its own; nothing in it is checked.","type":["object","null"]},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"The name of the policy, the version of its format, and whether it is for one agent or a whole organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"The purpose of the policy, in one sentence.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities; each maps tools to bounded actions of the card. The first that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"The purpose of the capability, in one sentence.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"The reason for the block; reports show it.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"description":"The severity of a call of such a tool; critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. Every trigger whose condition holds fires.","type":"array","items":{"description":"One condition, and the action while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"The reason for the trigger; reports show it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"The defaults for tools that no capability maps, and for enforcement at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"The action for a tool that no capability maps. It is one of allow, warn and deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are allowed at run time when the policy cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"The severity of a violation; critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/cards/unified.js






const unifiedCard = {
    id: 'unified-card',
    part: 'card',
    keys: {
        top: marks/* MARKS */.j['unified-card'],
        certain: ['card_version', 'autonomy_mode', 'integrity_mode'],
        shared: ['autonomy'],
        inner: [
            'forbidden_tools',
            'required_actions',
            'allow_unmapped_tools',
            'default_unmapped_severity',
        ],
    },
    isKindOf: (root) => hasAnyKey(root, marks/* MARKS */.j['unified-card']),
    read: readUnifiedCard,
    shape: { schema: unified_card_schema_namespaceObject, validate: validatorOf(unified_card_schema_namespaceObject) },
};
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

;// CONCATENATED MODULE: ./build/src/formats/kinds.js





const KINDS = [aapCard, unifiedCard, policyFile, accessList];
const TELLING_KEYS = KINDS.flatMap(({ keys }) => keys.top);
function governingKey(keys) {
    const has = (key) => keys.has(key);
    const certain = KINDS.flatMap((kind) => kind.keys.certain).find(has);
    if (certain !== undefined)
        return certain;
    const shared = KINDS.flatMap((kind) => kind.keys.shared).filter(has);
    const isMeant = shared.length > 1 || KINDS.some((kind) => kind.keys.inner.some(has));
    return isMeant ? shared[0] : undefined;
}
function recognise({ root }) {
    const [first, second] = KINDS.filter((kind) => kind.isKindOf(root));
    if (first === undefined)
        return undefined;
    const { id, part } = first;
    if (part !== 'card' || second?.part !== 'card')
        return { kind: id, part, mixed: false };
    const has = (key) => root.kind === 'map' && root.entries.has(key);
    const isAap = has('aap_version') && !has('card_version');
    return { kind: (isAap ? aapCard : unifiedCard).id, part, mixed: true };
}
function readGoverned(document, kind) {
    const { part, read } = kindOf(kind);
    return { document, kind, part, ...read(reader/* Reader */.m.of(document)) };
}
function shapeOf(kind) {
    return kindOf(kind).shape;
}
function kindOf(id) {
    const kind = KINDS.find((candidate) => candidate.id === id);
    if (!kind)
        throw new Error(`unknown kind of file "${id}"`);
    return kind;
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

/***/ 505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ LEVELS),
/* harmony export */   IQ: () => (/* binding */ rankOf),
/* harmony export */   LZ: () => (/* binding */ isOtherwise)
/* harmony export */ });
const LEVELS = ['denied', 'needs approval', 'warned', 'allowed'];
function rankOf({ level }) {
    return LEVELS.indexOf(level);
}
function isOtherwise({ kind }) {
    return kind === 'default' || kind === 'ungoverned' || kind === 'absent' || kind === 'otherwise';
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isCard)
/* harmony export */ });
function isCard({ part }) {
    return part === 'card';
}


/***/ }),

/***/ 9049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ MARKS)
/* harmony export */ });
const MARKS = {
    'aap-card': ['aap_version', 'autonomy_envelope', 'audit_commitment'],
    'unified-card': ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'],
};


/***/ }),

/***/ 9286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P5: () => (/* binding */ placeholderIn),
/* harmony export */   Pf: () => (/* binding */ TODO),
/* harmony export */   YR: () => (/* binding */ ACTION_STUB),
/* harmony export */   c3: () => (/* binding */ TOOL_STUB)
/* harmony export */ });
const TODO = 'TODO-';
const TOOL_STUB = 'the_tool_that_does_it';
const ACTION_STUB = 'the_action_it_performs';
const PLACEHOLDER = new RegExp(`(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`, 'su');
function placeholderIn(text) {
    return PLACEHOLDER.exec(text)?.[0];
}


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ RULE_SEVERITIES),
/* harmony export */   Q5: () => (/* binding */ patternKey),
/* harmony export */   Q6: () => (/* binding */ DEFAULT_ORDERS),
/* harmony export */   VL: () => (/* binding */ governs),
/* harmony export */   _I: () => (/* binding */ matchesAny),
/* harmony export */   c3: () => (/* binding */ effectiveDefaults),
/* harmony export */   f3: () => (/* binding */ SEVERITY_RANK),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   jt: () => (/* binding */ spellingTexts),
/* harmony export */   uh: () => (/* binding */ MODES_STRICTEST_FIRST)
/* harmony export */ });
const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'];
function spellingTexts({ spellings }) {
    return spellings.map(({ text }) => text);
}
function patternKey(pattern) {
    return JSON.stringify(spellingTexts(pattern));
}
function matchesAny({ spellings }, names) {
    for (const spelling of spellings) {
        for (const name of names)
            if (spelling.matches(name))
                return true;
    }
    return false;
}
const MODES_STRICTEST_FIRST = ['enforce', 'nudge', 'warn', 'observe', 'off'];
const MODES_ALIKE = [
    ['warn', 'observe'],
    ['warn', 'nudge'],
];
function governs(policy) {
    return (policy.unified ||
        policy.capabilities.length > 0 ||
        policy.forbidden.length > 0 ||
        Object.values(policy.defaults).some((part) => part !== undefined));
}
const GRACE_HOURS = 24;
function effectiveDefaults({ defaults }) {
    return {
        unmappedAction: defaults.unmappedAction?.value ?? 'deny',
        ...(defaults.unmappedAction && { unmappedAt: defaults.unmappedAction.place }),
        unmappedSeverity: defaults.unmappedSeverity?.value ?? 'high',
        mode: defaults.mode?.value ?? 'warn',
        graceHours: defaults.graceHours?.value ?? GRACE_HOURS,
    };
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
const DEFAULT_ORDERS = {
    unmappedAction: { kind: 'ranked', strictestFirst: ['deny', 'warn', 'allow'] },
    unmappedSeverity: { kind: 'ranked', strictestFirst: RULE_SEVERITIES },
    failOpen: { kind: 'ranked', strictestFirst: [false, true] },
    mode: { kind: 'ranked', strictestFirst: MODES_STRICTEST_FIRST, alike: MODES_ALIKE },
    graceHours: { kind: 'amount' },
};


/***/ }),

/***/ 1835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ compareSettings)
/* harmony export */ });
function compareSettings(order, base, head) {
    switch (order.kind) {
        case 'ranked':
            if (isAlike(order.alike ?? [], base, head))
                return 'same';
            return compareNumbers(rankIn(order.strictestFirst, base), rankIn(order.strictestFirst, head));
        case 'amount':
        case 'date': {
            const isReversed = order.wider === 'less';
            const rankOf = (value) => value === undefined
                ? Number.POSITIVE_INFINITY
                : (isReversed ? -1 : 1) * (typeof value === 'number' ? value : Number.NaN);
            return compareNumbers(rankOf(base), rankOf(head));
        }
        case 'set':
            return compareSets(membersOf(base), membersOf(head));
        case 'unordered':
            return JSON.stringify(base) === JSON.stringify(head) ? 'same' : 'unclear';
        default:
            return order;
    }
}
function isAlike(pairs, a, b) {
    return pairs.some(([first, second]) => first === a ? second === b : first === b && second === a);
}
function rankIn(strictestFirst, value) {
    const rank = strictestFirst.indexOf(value);
    return rank === -1 ? Number.NaN : rank;
}
function compareNumbers(base, head) {
    if (Number.isNaN(base) || Number.isNaN(head))
        return 'unclear';
    return base === head ? 'same' : base < head ? 'wider' : 'narrower';
}
function membersOf(value) {
    return value === undefined ? undefined : new Set(value);
}
function compareSets(base, head) {
    if (base === undefined || head === undefined)
        return base === head ? 'same' : head === undefined ? 'wider' : 'narrower';
    const hasAdded = [...head].some((member) => !base.has(member));
    const hasRemoved = [...base].some((member) => !head.has(member));
    if (hasAdded)
        return hasRemoved ? 'both' : 'wider';
    return hasRemoved ? 'narrower' : 'same';
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
    const further = new Set([
        ...(aliases.get(canonical) ?? []),
        ...(aliases.get(declared.name) ?? []),
    ]);
    return {
        canonical,
        raw: [declared.name],
        ...(declared.server !== undefined && { server: declared.server }),
        aliases: [...further].filter((name) => name !== canonical),
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

/***/ 7921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ parseCondition)
/* harmony export */ });
/* harmony import */ var _match_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);

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
function parseCondition(text) {
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
            throw new Stop(`${JSON.stringify([...text.slice(offset)][0] ?? '')} is not part of a condition here`, offset);
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
            const pattern = (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(this.#pattern());
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
        const op = COMPARISONS.find((comparison) => this.#peek().kind === 'symbol' && comparison === this.#peek().text);
        if (op === undefined)
            return { kind: 'field', field: token.text };
        this.#next();
        return { kind: 'compare', field: token.text, op, value: this.#literal() };
    }
    #about(field, kind) {
        return kind === 'contains'
            ? { kind, field, value: this.#literal() }
            : { kind, field, pattern: (0,_match_js__WEBPACK_IMPORTED_MODULE_0__/* .compilePattern */ .Eb)(this.#pattern()) };
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


/***/ }),

/***/ 1361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ evaluateCondition),
/* harmony export */   NV: () => (/* binding */ conditionFields),
/* harmony export */   WE: () => (/* binding */ toolPatterns),
/* harmony export */   qI: () => (/* binding */ usesToolMatches)
/* harmony export */ });
/* unused harmony export isToolMatchesOnly */
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
    return patterns.filter(({ text }, index) => patterns.findIndex((pattern) => pattern.text === text) === index);
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

/***/ 8867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KY: () => (/* binding */ joinFields),
/* harmony export */   NL: () => (/* binding */ FIELD_BREAK),
/* harmony export */   Pf: () => (/* binding */ fieldsOf)
/* harmony export */ });
const FIELD_BREAK = '\ufdd0';
const REPLACEMENT = '\ufffd';
function joinFields(fields) {
    return fields.map((field) => field.replaceAll(FIELD_BREAK, REPLACEMENT)).join(FIELD_BREAK);
}
function fieldsOf(text) {
    return text.split(FIELD_BREAK);
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

// EXTERNAL MODULE: ./build/src/pattern/fields.js
var fields = __webpack_require__(8867);
;// CONCATENATED MODULE: ./build/src/pattern/residual.js

const ANY_OTHER = '';
const END = 0;
const FIELD_STAR = '**';
const FIELD_ANY = '??';
class Residuals {
    #chars = ['the end'];
    #rests = [END];
    #breaks = [0];
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
        return this.#suffixes(id).some((suffix) => this.#pastStar(suffix) === END);
    }
    isUniversal(id) {
        return this.#suffixes(id).some((suffix) => this.#isStarAlone(suffix));
    }
    letters(id) {
        return this.#letters[id];
    }
    #suffixes(id) {
        return this.#residuals[id];
    }
    step(id, char) {
        const letter = this.letters(id).has(char) ? char : ANY_OTHER;
        const steps = this.#steps[id];
        const known = steps.get(letter);
        if (known !== undefined)
            return known;
        const next = [];
        const inField = letter !== fields/* FIELD_BREAK */.NL;
        for (const suffix of this.#suffixes(id)) {
            const first = this.#chars[suffix];
            if (first === '*' || (first === FIELD_STAR && inField))
                next.push(suffix);
            const here = this.#pastStar(suffix);
            const wanted = this.#chars[here];
            if (wanted === '?' || wanted === letter || (wanted === FIELD_ANY && inField))
                next.push(this.#restOf(here));
        }
        const result = this.#residualOf(next);
        steps.set(letter, result);
        return result;
    }
    #isStarAlone(suffix) {
        return this.#chars[suffix] === '*' && this.#rests[suffix] === END;
    }
    #pastStar(suffix) {
        return this.#isStar(suffix) ? this.#restOf(suffix) : suffix;
    }
    #restOf(suffix) {
        return this.#rests[suffix];
    }
    #isStar(suffix) {
        return this.#chars[suffix] === '*' || this.#chars[suffix] === FIELD_STAR;
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
        this.#breaks.push((this.#breaks[rest] ?? 0) + (char === fields/* FIELD_BREAK */.NL ? 1 : 0));
        return id;
    }
    #residualOf(suffixes) {
        const sorted = [...new Set(suffixes)].sort((a, b) => a - b);
        const kept = [];
        const starred = [];
        for (const suffix of sorted) {
            const breaks = this.#breaks[suffix] ?? 0;
            if (starred.includes(breaks))
                continue;
            kept.push(suffix);
            if (this.#isStar(suffix))
                starred.push(breaks);
        }
        const key = kept.join();
        const known = this.#residualIds.get(key);
        if (known !== undefined)
            return known;
        const id = this.#residuals.length;
        this.#residualIds.set(key, id);
        this.#residuals.push(kept);
        this.#steps.push(new Map());
        this.#letters.push(new Set(kept.flatMap((suffix) => this.#lettersOf(suffix))));
        this.#size += kept.length;
        return id;
    }
    #lettersOf(suffix) {
        const here = this.#pastStar(suffix);
        const wanted = this.#chars[here];
        const isWildcard = wanted === undefined || wanted === '?' || wanted === FIELD_ANY;
        const letters = here === END || isWildcard ? [] : [wanted];
        return this.#chars[suffix] === FIELD_STAR || wanted === FIELD_ANY
            ? [...letters, fields/* FIELD_BREAK */.NL]
            : letters;
    }
}
function simplified(pattern) {
    const inFields = pattern.includes(fields/* FIELD_BREAK */.NL);
    const [starOf, anyOf] = inFields ? [FIELD_STAR, FIELD_ANY] : ['*', '?'];
    const result = [];
    let star = false;
    for (const char of pattern) {
        if (char === '*') {
            star = true;
            continue;
        }
        if (star && char !== '?') {
            result.push(starOf);
            star = false;
        }
        result.push(char === '?' ? anyOf : char);
    }
    if (star)
        result.push(starOf);
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
        const { mode, entries, letters, steps } = this.#at(state);
        const letter = letters.has(char) ? char : ANY_OTHER;
        const known = steps.get(letter);
        if (known !== undefined)
            return known;
        const remaining = [];
        for (const entry of entries) {
            const id = this.#residuals.step(entry.id, letter);
            if (id === entry.id)
                remaining.push(entry);
            else if (id !== this.#residuals.empty)
                remaining.push({ id, label: entry.label });
        }
        const next = this.#intern(mode, remaining);
        steps.set(letter, next);
        return next;
    }
    labels(state) {
        return this.#at(state).labels;
    }
    labelsId(state) {
        return this.#at(state).labelsId;
    }
    letters(state) {
        return this.#at(state).letters;
    }
    isSilent(state) {
        return this.#at(state).entries.length === 0;
    }
    isUniversal(state) {
        return this.#at(state).entries.some(({ id }) => this.#residuals.isUniversal(id));
    }
    #at(state) {
        return this.#states[state];
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
            .map(({ label }) => this.#labels[label] ?? '');
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
            const label = live[at]?.label;
            let end = at + 1;
            while (end < live.length && live[end]?.label === label)
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
        .filter(({ id, label }, index, sorted) => {
        const previous = sorted[index - 1];
        return previous === undefined || previous.id !== id || previous.label !== label;
    });
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
        const { stages, letters, steps } = this.#at(state);
        const letter = letters.has(char) ? char : ANY_OTHER;
        const known = steps.get(letter);
        if (known !== undefined)
            return known;
        const next = this.#intern(stages.map((stage) => this.#stages.step(stage, letter)));
        steps.set(letter, next);
        return next;
    }
    letters(state) {
        return this.#at(state).letters;
    }
    outcome(state) {
        return this.#at(state).outcome;
    }
    labels(outcome) {
        return this.#outcomes[outcome];
    }
    isSilent(state) {
        return this.#at(state).stages.every((stage) => this.#stages.isSilent(stage));
    }
    isUniversal(state) {
        return this.#at(state).stages.some((stage) => this.#stages.isUniversal(stage));
    }
    #at(state) {
        return this.#states[state];
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
const MAX_STATE_SIZE = 32;
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
    const [outcomeOfA, outcomeOfB] = [compileFunction(a), compileFunction(b)];
    for (const names of [candidates, (0,likely_names/* likelyNames */.H)(likely)]) {
        for (const name of names) {
            if (name === '')
                continue;
            addClass(classes, classify(outcomeOfA(name), outcomeOfB(name)), () => name);
            if (classes.size >= enough)
                return { classes, decided: true };
        }
    }
    return { classes, decided: walk(question, classes) };
}
function addClass(classes, found, nameOf) {
    if (found !== undefined && !classes.has(found))
        classes.set(found, nameOf());
}
function walk({ a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }, classes) {
    const states = new FunctionStates();
    const queue = [{ a: states.of(a), b: states.of(b), char: '' }];
    const reached = { queue, seen: new Pairs(), seenBehindHalf: new Pairs() };
    const maxSize = states.size + stateLimit * MAX_STATE_SIZE;
    const classified = new Pairs();
    const isFull = () => queue.length > stateLimit || states.size > maxSize;
    const isWithinBudget = budget ? budgetCheck(budget, states) : () => true;
    for (const visit of queue) {
        if (!isWithinBudget())
            return false;
        if (visit.a === visit.b || isSettled(states, visit))
            continue;
        const [outcomeA, outcomeB] = [states.outcome(visit.a), states.outcome(visit.b)];
        if (visit.from && classified.add(outcomeA, outcomeB)) {
            const found = classify(states.labels(outcomeA), states.labels(outcomeB));
            addClass(classes, found, () => readable(states, visit));
            if (classes.size >= enough)
                return true;
        }
        if (!expand(states, visit, reached, isFull))
            return false;
    }
    return true;
}
function expand(states, visit, { queue, seen, seenBehindHalf }, isFull) {
    for (const char of alphabetAt(states, visit)) {
        if (isLaterHalf(char) && isEarlierHalf(visit.char))
            continue;
        const [nextA, nextB] = [states.step(visit.a, char), states.step(visit.b, char)];
        if (!(isEarlierHalf(char) ? seenBehindHalf : seen).add(nextA, nextB))
            continue;
        if (isFull())
            return false;
        queue.push({ a: nextA, b: nextB, from: visit, char });
    }
    return true;
}
function budgetCheck(budget, states) {
    let paid = 0;
    return () => {
        budget.left -= 1 + states.size - paid;
        paid = states.size;
        return budget.left >= 0;
    };
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
        chars.push(at.char === ANY_OTHER ? (0,likely_names/* characterOutside */.V)(new Set(alphabetAt(states, at.from))) : at.char);
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
/* harmony export */   V: () => (/* binding */ characterOutside)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8867);

const PLAIN = 'xyzabcdefghijklmnopqrstuvw0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const SEPARATOR = /[_:/.-]/;
const MAX_LENGTH = 256;
const MAX_WORK = 500_000_000;
function characterOutside(taken) {
    for (const char of PLAIN)
        if (!taken.has(char))
            return char;
    for (let point = 0xa1;; point += 1)
        if (!taken.has(String.fromCodePoint(point)))
            return String.fromCodePoint(point);
}
function likelyNames(patterns) {
    const short = [...new Set(patterns)].filter((pattern) => pattern.length <= MAX_LENGTH);
    const fresh = characterOutside(new Set(short.flatMap((pattern) => [...pattern])));
    const ways = [
        lookingLikeATool,
        (pattern) => pattern.replace(/\*+|\?/g, 'x'),
        (pattern) => pattern.replace(/\*+|\?/g, fresh),
    ];
    const names = new Set(ways.flatMap((way) => short.map(way).sort((a, b) => a.length - b.length)));
    names.delete('');
    const total = patterns.reduce((sum, pattern) => sum + pattern.length, 0);
    let left = MAX_WORK;
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
    return char === undefined || char === _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_BREAK */ .NL || SEPARATOR.test(char);
}


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ holdsLoneSurrogate),
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   c$: () => (/* binding */ isLiteral)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8867);

function compilePattern(text) {
    if (text.includes(_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .FIELD_BREAK */ .NL))
        return { text, matches: fieldByField(text) };
    if (isLiteral(text))
        return { text, matches: (name) => name === text };
    const parts = text.split('*');
    const [head = '', ...rest] = parts;
    const tail = rest.pop();
    if (tail === undefined || text.includes('?') || holdsLoneSurrogate(text))
        return { text, matches: generalMatcher(text) };
    if (rest.every((part) => part === '')) {
        if (tail === '')
            return { text, matches: (name) => name.startsWith(head) };
        const minLength = head.length + tail.length;
        return {
            text,
            matches: (name) => name.length >= minLength && name.startsWith(head) && name.endsWith(tail),
        };
    }
    const middle = rest.filter((part) => part !== '');
    return { text, matches: (name) => matchesWords(name, head, middle, tail) };
}
function fieldByField(text) {
    const patterns = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(text).map(compilePattern);
    return (request) => {
        const fields = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .fieldsOf */ .Pf)(request);
        return (fields.length === patterns.length &&
            patterns.every((pattern, index) => pattern.matches(fields[index] ?? '')));
    };
}
function isLiteral(text) {
    return !/[*?]/.test(text);
}
function matchesWords(name, head, middle, tail) {
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
function generalMatcher(text) {
    const tokens = [...text].map((char) => char === '*' ? STAR : char === '?' ? ANY : pointAt(char, 0));
    return (name) => matchesTokens(tokens, name);
}
function matchesTokens(tokens, name) {
    let token = 0;
    let at = 0;
    let afterStar = -1;
    let taken = 0;
    while (at < name.length) {
        const point = pointAt(name, at);
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
            taken += pointAt(name, taken) > 0xffff ? 2 : 1;
            at = taken;
            token = afterStar;
        }
        else
            return false;
    }
    while (tokens[token] === STAR)
        token += 1;
    return token === tokens.length;
}
function pointAt(text, at) {
    return text.codePointAt(at);
}
function holdsLoneSurrogate(text) {
    return /\p{Cs}/u.test(text);
}


/***/ }),

/***/ 2056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ buildReport),
/* harmony export */   L: () => (/* binding */ NOTHING_TO_CHECK)
/* harmony export */ });
/* harmony import */ var _evaluation_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(977);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5182);



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
        governed: result.governed,
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
        ...(0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .reportedSettings */ .f8)(settings),
        event,
        scope,
        ...(setTo !== undefined && { now: setTo }),
    };
}


/***/ }),

/***/ 8456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A6: () => (/* binding */ listedFindings),
/* harmony export */   HE: () => (/* binding */ isPreExisting),
/* harmony export */   JA: () => (/* binding */ isSetAside),
/* harmony export */   P2: () => (/* binding */ LOCAL_EVENT),
/* harmony export */   Sq: () => (/* binding */ violationsOf),
/* harmony export */   ms: () => (/* binding */ preExistingWords),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   sY: () => (/* binding */ withoutWidening),
/* harmony export */   uQ: () => (/* binding */ isCompared),
/* harmony export */   uy: () => (/* binding */ isWidening),
/* harmony export */   vR: () => (/* binding */ lowestCoverage),
/* harmony export */   wC: () => (/* binding */ isAboutChange)
/* harmony export */ });
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4732);

function isWidening(finding) {
    return (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(finding, 'widening');
}
function isCompared({ comparison, findings, }) {
    if (comparison === undefined)
        return false;
    if (comparison.direction !== 'neutral')
        return true;
    return (comparison.agents.length > 0 && !findings.some((finding) => (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .isOf */ .yW)(finding, 'unlisted-agent')));
}
function withoutWidening({ comparison, findings, }) {
    const isListed = comparison?.agents.some((agent) => agent.changes.some((change) => change.direction === 'widens')) ?? false;
    return isListed ? findings.filter((finding) => !isWidening(finding)) : findings;
}
function isPreExisting({ isNew }) {
    return isNew === false;
}
function listedFindings({ findings }, report) {
    const { comparison } = report;
    return withoutWidening({ findings, ...(comparison && { comparison }) }).filter((finding) => !isSetAside(finding, report));
}
function isSetAside(finding, { settings }) {
    return (isPreExisting(finding) &&
        finding.severity !== 'note' &&
        (settings?.onlyNew === true || finding.inBaseline === true));
}
function preExistingWords({ comparison }) {
    return comparison === undefined ? 'already there' : 'already there before this change';
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
const LOCAL_EVENT = 'local';
const CHANGE_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'merge_group',
]);
function isAboutChange({ settings }) {
    const { event, scope } = settings;
    return event !== LOCAL_EVENT && (scope === 'changed' || CHANGE_EVENTS.has(event));
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
/* harmony export */   z$: () => (/* binding */ agentsTable)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9133);
/* harmony import */ var _evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5056);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5477);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8456);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1920);
/* harmony import */ var _writing_history_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(271);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9154);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9592);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3802);










const VERDICT_ICON = {
    pass: '✅',
    warn: '⚠️',
    fail: '❌',
    error: '⛔',
};
const MAX_CHANGES = 2;
const MAX_CHANGE_LENGTH = 120;
const BAR_LENGTH = 10;
function agentsTable(report, rank, most) {
    const agents = worstFirst(report.agents);
    const others = agents.some((agent) => otherErrors(agent, report) > 0);
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
        'Tools checked',
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
        noun: _writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .AGENTS */ .jw,
        ...(most !== undefined && { most }),
    };
}
function hasHistory(agents) {
    return agents.some(({ agent }) => agent.traces !== undefined);
}
function historyCell(agent) {
    const text = (0,_writing_history_words_js__WEBPACK_IMPORTED_MODULE_8__/* .historyText */ .u_)(agent);
    return (agent.history?.history.summary.fail ?? 0) > 0 ? `**${text}**` : text;
}
function row(texts) {
    return `| ${texts.join(' | ')} |\n`;
}
function cells(report, agentReport, { others, compared }) {
    const { agent, evaluation, verdict } = agentReport;
    return [
        `**${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)(agent.name, _writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_NAME_LENGTH */ .EM))}**${fileLinks(report, agentReport)}`,
        `${VERDICT_ICON[verdict]} ${verdict}`,
        ...(compared ? [changeCell(agentReport)] : []),
        coverageCell(agentReport),
        violationsCell(evaluation),
        ...(others ? [(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_9__/* .digits */ .v)(otherErrors(agentReport, report))] : []),
        (0,_document_digits_js__WEBPACK_IMPORTED_MODULE_9__/* .digits */ .v)((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .listedFindings */ .A6)(agentReport, report), 'warning')),
        toolsText(agentReport),
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
function coverageText({ agent, evaluation, comparison, unreadCard }) {
    if (evaluation === undefined)
        return 'unknown';
    const { percent, total, mapped } = evaluation.coverage;
    const former = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .formerCoverage */ .q3)(comparison);
    const was = former === '' ? '' : `, ${former}`;
    if (percent !== null)
        return `${(0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .XD)(percent)} (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_9__/* .digits */ .v)(mapped.length)} of ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_9__/* .digits */ .v)(total)}${was})`;
    if (unreadCard !== undefined)
        return 'n/a (card not read)';
    if (agent.card === undefined)
        return 'n/a (no card)';
    return total === 0 ? 'n/a (no bounded actions)' : 'n/a (no policy)';
}
function coverageCell(agent) {
    const percent = agent.evaluation?.coverage.percent ?? null;
    if (percent === null)
        return coverageText(agent);
    const filled = Math.floor((percent / 100) * BAR_LENGTH + 1e-9);
    return `${'█'.repeat(filled)}${'░'.repeat(BAR_LENGTH - filled)} ${coverageText(agent)}`;
}
function changeCell({ comparison }) {
    if (comparison === undefined)
        return 'not compared';
    const lines = ['widens', 'narrows'].flatMap((direction) => {
        const changes = comparison.changes.filter((change) => change.direction === direction);
        if (changes.length === 0)
            return [];
        const words = changes.map((change) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .cut */ .Jj)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .briefly */ .m_)(change), MAX_CHANGE_LENGTH)));
        return [`${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .ARROW */ ._v[direction]} ${direction}: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .someOf */ .yU)(words, MAX_CHANGES, '; ')}`];
    });
    const status = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .statusWords */ .o7)(comparison);
    return [
        ...(status === '' ? [] : [(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .CS)(status)]),
        ...(lines.length > 0 ? lines : [(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_6__/* .directionWords */ .n8)('neutral')]),
    ].join('<br>');
}
function violationsText(evaluation) {
    if (evaluation === undefined)
        return 'unknown';
    const counts = _model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_SEVERITIES */ .Bj.map((severity) => [
        severity,
        evaluation.violations.filter((violation) => violation.severity === severity).length,
    ]);
    return (counts
        .flatMap(([severity, count]) => (count > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_9__/* .digits */ .v)(count)} ${severity}`] : []))
        .join(', ') || '0');
}
function violationsCell(evaluation) {
    const text = violationsText(evaluation);
    return /^[\d,]+ (critical|high)/.test(text) ? `**${text}**` : text;
}
function toolsText({ agent, evaluation }) {
    if (evaluation === undefined)
        return 'none';
    if (!evaluation.governed)
        return 'none (no policy)';
    return agent.tools === undefined ? 'none (no tool list)' : (0,_document_digits_js__WEBPACK_IMPORTED_MODULE_9__/* .digits */ .v)(evaluation.decisions.length);
}
function otherErrors(agent, report) {
    return (0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .countOf */ .pq)((0,_report_js__WEBPACK_IMPORTED_MODULE_3__/* .listedFindings */ .A6)(agent, report).filter(({ violation }) => violation === undefined), 'error');
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
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3802);




const EXEMPTIONS = ['exemption', 'exemptions'];
const MAX_NAMED = 6;
const MAX_REASON_LENGTH = 300;
function ignoredWords({ ignored = [] }) {
    const entries = ignored.filter((entry) => entry.count > 0);
    if (entries.length === 0)
        return '';
    const total = entries.reduce((sum, entry) => sum + entry.count, 0);
    return `${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(total, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .FINDINGS */ .TG)} ${total === 1 ? 'is' : 'are'} ignored by the configuration: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(entries.map(entryWords), MAX_NAMED, '; ')}`;
}
function entryWords({ rule, path, reason, count }) {
    const where = path === undefined ? '' : ` in ${JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(path, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_LENGTH */ .EM))}`;
    return `${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(count, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .FINDINGS */ .TG)} of ${JSON.stringify(rule)}${where} (${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(reason, MAX_REASON_LENGTH)})`;
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
    const named = patterns.map((pattern) => JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(pattern.value, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_LENGTH */ .EM)));
    return `${JSON.stringify(section)}${named.length > 0 ? ` for ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .someOf */ .yU)(named, MAX_NAMED)}` : ''}`;
}
function exemptionGrant({ reason, grantedBy, grantedAt, expiresAt }) {
    return `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(reason, MAX_REASON_LENGTH)} (granted by ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(grantedBy, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_LENGTH */ .EM)} on ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(grantedAt, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_LENGTH */ .EM)}, until ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(expiresAt, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_LENGTH */ .EM)})`;
}
function exemptionLines(agents) {
    return exemptionsOf(agents).map(({ agent, exemption }) => {
        const who = JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_LENGTH */ .EM));
        return `${who} is exempt from ${exemptionSubject(exemption)}: ${exemptionGrant(exemption)}, ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)((0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(exemption.place))}`;
    });
}
function exemptionsPart(report, rank, most) {
    const items = exemptionsOf(report.agents).map(({ agent, exemption }) => {
        const form = () => {
            const who = `**${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent, _writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .MAX_NAME_LENGTH */ .EM))}**`;
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
/* harmony export */   bz: () => (/* binding */ changeParts),
/* harmony export */   ik: () => (/* binding */ hasChanges)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9133);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9592);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3802);






const MAX_SHORT_SENTENCE = 300;
const MAX_FULL_SENTENCE = 1_000;
const MAX_NAMED = 8;
const MAX_OPEN = 15;
const MAX_AGENTS = 20;
const PERMISSION_CHANGES = ['permission change', 'permission changes'];
const OTHER_CHANGES = ['other change', 'other changes'];
function hasChanges(comparison) {
    return comparison?.agents.some((agent) => agent.changes.length > 0) ?? false;
}
function changeParts(report, comparison, ranks) {
    if (!hasChanges(comparison))
        return [];
    return [
        { kind: 'fixed', text: '### What this change does\n\n' },
        ...agentParts(report, comparison, ranks, 'several'),
    ];
}
function agentParts(report, comparison, ranks, titles) {
    const concerned = comparison.agents.filter((agent) => agent.changes.length > 0);
    const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
    const titled = titles === 'always' || comparison.agents.length > 1;
    return [
        ...(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .byDirection */ .jX)(concerned).flatMap((agent) => partsOf(report, agent, ranks, titled || agent.status !== 'kept')),
        ...(untouched.length > 0 ? [untouchedPart(untouched, ranks.neutral)] : []),
    ];
}
const TITLES = {
    widens: '**Permissions added:**\n\n',
    narrows: '**Permissions removed:**\n\n',
    neutral: '',
};
const MORE = {
    widens: 'added',
    narrows: 'removed',
    neutral: '',
};
function partsOf(report, agent, ranks, titled) {
    let title = titled ? agentTitle(agent) : '';
    const parts = [];
    const add = (direction, open, changes, close) => {
        if (changes.length === 0)
            return;
        const items = changes.map((change) => itemOf(report, change));
        const noun = direction === 'neutral' ? OTHER_CHANGES : PERMISSION_CHANGES;
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
        add(direction, agent.status === 'removed' || (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .isUnknown */ .t8)(agent) ? '' : TITLES[direction], changes.slice(0, MAX_OPEN), '\n');
        add(direction, fold(`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_4__/* .digits */ .v)(changes.length - MAX_OPEN)} more ${MORE[direction]}`), changes.slice(MAX_OPEN), folded);
    }
    const neutral = agent.changes.filter((change) => change.direction === 'neutral');
    add('neutral', fold(`${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(neutral.length, OTHER_CHANGES)} (permissions unchanged)`), neutral, folded);
    return parts;
}
function agentTitle(agent) {
    return `#### ${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v[agent.direction]} ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_LENGTH */ .EM))}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .titleWords */ .id)(agent))}\n\n`;
}
function untouchedPart(agents, rank) {
    const names = agents.map((agent) => {
        const status = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .statusWords */ .o7)(agent);
        return `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_LENGTH */ .EM))}${status === '' ? '' : ` (${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)(status)})`}`;
    });
    const text = `${_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_3__/* .ARROW */ ._v.neutral} Permissions unchanged: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(names, MAX_AGENTS)}\n\n`;
    return {
        kind: 'items',
        rank,
        open: '',
        items: [{ weight: 1, forms: [() => text] }],
        close: '',
        noun: OTHER_CHANGES,
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
            () => form(MAX_SHORT_SENTENCE, doubt(change)),
            () => form(MAX_FULL_SENTENCE, [...doubt(change), ...about(change)]),
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
                (0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(tools.map((tool) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(tool, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_LENGTH */ .EM))), MAX_NAMED),
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
/* harmony export */   S: () => (/* binding */ coveragePart),
/* harmony export */   h: () => (/* binding */ mappingStub)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_yaml_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4168);
/* harmony import */ var _model_placeholder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9286);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9154);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3802);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9650);
/* harmony import */ var _finding_items_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6613);








const COVERAGES = ['coverage of an agent', 'coverages of agents'];
const MAX_NAMED = 20;
function coveragePart(report, rank, which) {
    const items = (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_4__/* .worstFirst */ .md)(report.agents).flatMap((agent) => agent.evaluation && (which === 'all' || hasGaps(agent))
        ? [itemOf(report, agent, agent.evaluation)]
        : []);
    return {
        kind: 'items',
        rank,
        open: which === 'all' ? '### Coverage\n\n' : '### Unmapped bounded actions\n\n',
        items,
        close: '\n',
        noun: COVERAGES,
    };
}
function hasGaps({ evaluation }) {
    return (evaluation !== undefined &&
        evaluation.coverage.percent !== null &&
        evaluation.coverage.unmapped.length > 0);
}
function itemOf(report, agent, { coverage }) {
    const who = `- **${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(agent.agent.name, _writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_NAME_LENGTH */ .EM))}**: ${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_4__/* .coverageText */ ._)(agent)}`;
    const name = (action) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(action.value, _writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_NAME_LENGTH */ .EM));
    const linked = (action) => `${name(action)} (${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(action.place))})`;
    if (!hasGaps(agent)) {
        return {
            weight: 1,
            forms: [
                () => `${who}${coverage.mapped.length > 0 ? ` — ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(coverage.mapped.map(name), MAX_NAMED)}` : ''}\n`,
            ],
        };
    }
    const short = () => `${who} — unmapped: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(coverage.unmapped.map(name), MAX_NAMED)}\n`;
    const long = () => `${who} — unmapped: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .someOf */ .yU)(coverage.unmapped.map(linked), MAX_NAMED)}\n`;
    return { weight: 1, forms: [short, long, () => long() + stubs(agent)] };
}
function stubs({ agent, evaluation }) {
    const { policy } = agent;
    if (policy === undefined || evaluation === undefined)
        return '';
    const { syntax, file } = policy.place.document;
    const lines = evaluation.coverage.unmapped
        .slice(0, MAX_NAMED)
        .map((action) => mappingStub(action.value, policy));
    const title = `Lines to paste: add under ${policy.unified ? 'capabilities' : 'capability_mappings'} in ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(file, _writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_NAME_LENGTH */ .EM)}; name the tools that perform each action`;
    return (0,_finding_items_js__WEBPACK_IMPORTED_MODULE_5__/* .indent */ .p)(`<details><summary>${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)(title)}</summary>\n\n${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(lines.join(syntax === 'json' ? ',\n' : '\n'), syntax)}\n\n</details>\n`);
}
function mappingStub(action, policy) {
    const key = policy.unified ? 'required_actions' : 'card_actions';
    const shown = (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(action, _writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_NAME_LENGTH */ .EM);
    if (policy.place.document.syntax === 'json')
        return `${JSON.stringify(shown)}: { "tools": ["${_model_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_STUB */ .c3}"], "${key}": [${JSON.stringify(shown)}] }`;
    return `${(0,_finding_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .yamlText */ .pS)(shown)}:\n  tools: [${_model_placeholder_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOL_STUB */ .c3}]\n  ${key}: [${(0,_finding_yaml_js__WEBPACK_IMPORTED_MODULE_7__/* .yamlText */ .pS)(shown)}]`;
}


/***/ }),

/***/ 7676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ effectiveTables),
/* harmony export */   Z: () => (/* binding */ floorParts)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _floors_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(650);
/* harmony import */ var _writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9882);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9154);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3802);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9650);








const PARTS = ['effective part', 'effective parts'];
const HEAD = ['Item', 'Value', 'Set by'];
const MAX_WORDS_LENGTH = 400;
const MAX_SOURCES = 5;
function floorParts(report, rank) {
    return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md)(report.agents).flatMap(({ agent }) => {
        if ((agent.floors ?? []).length === 0)
            return [];
        const open = `<details><summary>Effective policy of ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(agent.name, _writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_NAME_LENGTH */ .EM))}, with sources</summary>\n\n${head()}`;
        const items = (0,_floors_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveParts */ .G)(agent).map((part) => itemOf(report, part, part.section));
        return [{ kind: 'items', rank, open, items, close: '\n</details>\n\n', noun: PARTS }];
    });
}
function effectiveTables(agent, linked) {
    return [...(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .bySection */ .Z5)((0,_floors_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .effectiveParts */ .G)(agent))].map(([section, parts]) => ({
        kind: 'items',
        rank: 1,
        open: `### ${(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionTitle */ .Gf)(section)}\n\n${head()}`,
        items: parts.map((part) => itemOf(linked, part)),
        close: '\n',
        noun: PARTS,
    }));
}
function head() {
    return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(HEAD) + (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(HEAD.map(() => '---'));
}
function itemOf(report, part, section) {
    const form = (length) => {
        const { place, sources } = part;
        const scope = (0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .setByWords */ .VB)(part);
        const setBy = `${(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .isOfFloor */ .mL)(part) ? `**${scope}**` : scope}${place ? ` ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(place))}` : ''}`;
        const further = sources.slice(0, MAX_SOURCES).map((source) => {
            const words = source.words === undefined ? '' : `: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(source.words, length))}`;
            return `${(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .setByWords */ .VB)({ section: part.section, scope: source.scope })} ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_4__/* .placeLink */ .aE)(report, (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .locate */ .x5)(source.place))}${words}`;
        });
        const more = sources.length > MAX_SOURCES ? [`and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_7__/* .digits */ .v)(sources.length - MAX_SOURCES)} more`] : [];
        const subject = (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(part.subject, _writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_NAME_LENGTH */ .EM));
        return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([
            section === undefined ? subject : `${(0,_writing_effective_words_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionTitle */ .Gf)(section)}: ${subject}`,
            (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(part.words, length)),
            [setBy, ...further, ...more].join('<br>'),
        ]);
    };
    return { weight: 1, forms: [() => form(_writing_words_js__WEBPACK_IMPORTED_MODULE_6__/* .MAX_NAME_LENGTH */ .EM), () => form(MAX_WORDS_LENGTH)] };
}


/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findingParts),
/* harmony export */   p: () => (/* binding */ indent)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8456);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9154);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3802);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3617);







const MAX_SHORT_MESSAGE = 300;
const MAX_FULL_MESSAGE = 2_000;
const PRE_EXISTING = ['pre-existing finding', 'pre-existing findings'];
const MAX_FIX_LENGTH = 4_000;
const MAX_NAMED = 8;
function findingParts(report, rank, openness) {
    const findings = [...(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutWidening */ .sY)(report)].sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
    const groups = (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupFindings */ .kG)(findings.filter((finding) => !(0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetAside */ .JA)(finding, report)));
    const of = (severity) => groups.filter((group) => group.first.severity === severity);
    return [
        ...severityParts(report, of('error'), 'Problems', _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .PROBLEMS */ .D3, rank, openness),
        ...severityParts(report, of('warning'), 'Warnings', _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .WARNINGS */ .e8, rank, openness),
        ...severityParts(report, of('note'), 'Notes', _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .NOTES */ .FJ, rank, { perRule: 0, perSeverity: 0 }),
        ...preExistingPart(report, (0,_groups_js__WEBPACK_IMPORTED_MODULE_4__/* .groupFindings */ .kG)(findings.filter((finding) => (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetAside */ .JA)(finding, report))), (0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)((0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .preExistingWords */ .ms)(report)), rank),
    ];
}
function preExistingPart(report, groups, title, rank) {
    if (groups.length === 0)
        return [];
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const open = `<details><summary>${title} (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_6__/* .digits */ .v)(total)})</summary>\n\n`;
    return [
        {
            kind: 'items',
            rank,
            open,
            items: groups.map((group) => itemOf(report, group)),
            close: '\n</details>\n\n',
            noun: PRE_EXISTING,
        },
    ];
}
function severityParts(report, groups, title, noun, rank, openness) {
    if (groups.length === 0)
        return [];
    const { open, folded } = split(groups, openness);
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const heading = open.length > 0 ? `### ${title} (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_6__/* .digits */ .v)(total)})\n\n` : '';
    const summary = open.length > 0 ? `More ${noun[1]}` : (0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(total, noun);
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
    return `- ${message(group, MAX_SHORT_MESSAGE)} — ${[...where(report, group), (0,_writing_links_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleLink */ .lN)(report, group.first.rule)].join(' · ')}\n`;
}
function fullForm(report, group) {
    const { first, others, tools, count } = group;
    const lines = [
        message(group, MAX_FULL_MESSAGE),
        ...others.slice(0, MAX_NAMED).map((other) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(other, MAX_SHORT_MESSAGE)))),
        ...(others.length > MAX_NAMED ? [`… and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_6__/* .digits */ .v)(others.length - MAX_NAMED)} more`] : []),
        ...(count > 1 && tools.length > 1
            ? [
                `Tools: ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(tools.map((tool) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(tool, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_LENGTH */ .EM))), MAX_NAMED)}`,
            ]
            : []),
        ...(first.help === undefined
            ? []
            : [`**What to do:** ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first.help, MAX_FULL_MESSAGE))}`]),
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
    return `${iconOf(first)} ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .capital */ .Nx)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(first.message, most)))}${count > 1 ? ` **(${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_6__/* .digits */ .v)(count)} times)**` : ''}`;
}
function agents(group) {
    return group.agents.length === 0
        ? []
        : [
            (0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(group.agents.map((name) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(name, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_LENGTH */ .EM))), MAX_NAMED),
        ];
}
function related(report, group) {
    return group.related
        .slice(0, MAX_NAMED)
        .map((other) => `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(other.message, MAX_SHORT_MESSAGE))}: ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeLink */ .aE)(report, other.location)}`);
}
function fold(fix) {
    if (fix.lines.length > MAX_FIX_LENGTH)
        return '';
    return indent(`<details><summary>Lines to paste: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(fix.title, MAX_SHORT_MESSAGE))}</summary>\n\n${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .fenced */ .OF)(fix.lines, fix.language)}\n\n</details>\n`);
}
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}


/***/ }),

/***/ 5983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findingToJson),
/* harmony export */   X: () => (/* binding */ placeToJson)
/* harmony export */ });
function findingToJson(finding) {
    const { file, range, pointer } = finding.location;
    return {
        rule: finding.rule,
        severity: finding.severity,
        message: finding.message,
        help: finding.help ?? null,
        ...placeToJson(finding.location),
        end_line: range?.end.line ?? null,
        end_column: range?.end.column ?? null,
        pointer: file === '' ? null : pointer,
        agent: finding.agent ?? null,
        tool: finding.tool ?? null,
        new: finding.isNew ?? null,
        related: finding.related.map(({ location, message }) => ({
            ...placeToJson(location),
            message,
        })),
        ...(finding.fix && {
            fix: { title: finding.fix.title, lines: finding.fix.lines, language: finding.fix.language },
        }),
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

/***/ 9875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   WN: () => (/* binding */ countsText),
/* harmony export */   _g: () => (/* binding */ findingsText),
/* harmony export */   fP: () => (/* binding */ barred),
/* harmony export */   os: () => (/* binding */ shortText)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9133);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8456);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3802);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3617);






const MAX_MESSAGE_LENGTH = 4_000;
const MAX_NAMED = 10;
const MAX_IN_FULL = 5;
const MAX_EXAMPLES = 3;
function findingsText(findings, paint, others) {
    const kinds = new Map();
    for (const group of (0,_groups_js__WEBPACK_IMPORTED_MODULE_3__/* .groupFindings */ .kG)(findings)) {
        const kind = `${group.first.rule}\n${group.first.severity}\n${group.first.agent ?? ''}`;
        const same = kinds.get(kind);
        if (same)
            same.push(group);
        else
            kinds.set(kind, [group]);
    }
    return [...kinds.values()].flatMap((groups) => {
        const full = groups.slice(0, MAX_IN_FULL).flatMap((group) => [...groupText(group, paint), '']);
        const [next, ...further] = groups.slice(MAX_IN_FULL);
        if (next === undefined)
            return full;
        const rest = [next, ...further];
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
    const [{ first }] = groups;
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    const tools = [...new Set(groups.flatMap((group) => group.tools))];
    const such = tools.length === 0 ? '' : `: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(tools, MAX_EXAMPLES))}`;
    return `${paint.severity(first.severity, paint.bold(first.severity))} ${paint.dim(`[${first.rule}]`)} and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_5__/* .digits */ .v)(count)} more${such}`;
}
function shortText({ first, count }, paint) {
    return `${head(first, paint)} ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(first.message, MAX_MESSAGE_LENGTH))}${count > 1 ? ` (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_5__/* .digits */ .v)(count)} times)` : ''}`;
}
function head(finding, paint) {
    const place = (0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding.location);
    return `${paint.severity(finding.severity, paint.bold(finding.severity))}${place === '' ? '' : ` ${paint.bold(place)}`} ${paint.dim(`[${finding.rule}]`)}`;
}
function groupText(group, paint) {
    const { first, count, tools, others } = group;
    const times = count > 1 ? ` (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_5__/* .digits */ .v)(count)} times)` : '';
    const shown = (message) => (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(message, MAX_MESSAGE_LENGTH));
    return [
        head(first, paint),
        `  ${shown(first.message)}${times}`,
        ...others.slice(0, MAX_NAMED).map((other) => `  ${shown(other)}`),
        ...(others.length > MAX_NAMED ? [`  and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_5__/* .digits */ .v)(others.length - MAX_NAMED)} more`] : []),
        ...(count > 1 && tools.length > 1 ? [`  tools: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(tools, MAX_NAMED))}`] : []),
        ...(first.help === undefined ? [] : [`  help: ${shown(first.help)}`]),
        ...group.related.map((related) => `  see ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(related.location)}: ${shown(related.message)}`),
        ...(first.fix ? fixText(first.fix, paint) : []),
    ];
}
function fixText(fix, paint) {
    return [`  fix: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(fix.title)}`, ...barred(fix.lines, paint)];
}
function barred(text, paint) {
    return text.split('\n').map((line) => `    ${paint.dim('|')} ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(line)}`);
}
function logLine(finding) {
    const place = (0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeText */ .Z9)(finding.location);
    return `${finding.severity} ${place === '' ? '' : `${place} `}${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(finding.message, MAX_MESSAGE_LENGTH))} [${finding.rule}]${(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .isPreExisting */ .HE)(finding) ? ' (already there)' : ''}`;
}
function countsText(findings) {
    const counts = [
        [(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, 'error'), _writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .PROBLEMS */ .D3],
        [(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, 'warning'), _writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .WARNINGS */ .e8],
        [(0,_report_js__WEBPACK_IMPORTED_MODULE_0__/* .countOf */ .pq)(findings, 'note'), _writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .NOTES */ .FJ],
    ];
    return (counts.flatMap(([count, noun]) => (count > 0 ? [(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_4__/* .counted */ .hS)(count, noun)] : [])).join(', ') ||
        'none');
}


/***/ }),

/***/ 7876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H6: () => (/* binding */ whatToDo),
/* harmony export */   Pd: () => (/* binding */ omitted),
/* harmony export */   Py: () => (/* binding */ changedFilesPart),
/* harmony export */   e6: () => (/* binding */ footPart),
/* harmony export */   l7: () => (/* binding */ noticesPart)
/* harmony export */ });
/* harmony import */ var _evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5056);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3802);




const MAX_LINE_LENGTH = 1_000;
const MAX_ID_LENGTH = 200;
const NOTICES = ['notice', 'notices'];
const CHANGES = ['changed file', 'changed files'];
function whatToDo({ todo: help, worst }, report) {
    if (worst === undefined)
        return '';
    const where = worst.location.file === '' ? '' : ` — ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(report, worst.location)}`;
    if (help === undefined)
        return where === '' ? '' : `**Look at** ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .placeLink */ .aE)(report, worst.location)}.\n\n`;
    return `**What to do:** ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(help, MAX_LINE_LENGTH))}${where}\n\n`;
}
function noticesPart(report, rank) {
    const items = report.notices.map((notice) => ({ weight: 1, forms: [() => `- ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .prose */ .CS)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(notice, MAX_LINE_LENGTH))}\n`] }));
    return { kind: 'items', rank, open: '### About this run\n\n', items, close: '\n', noun: NOTICES };
}
function changedFilesPart(report, rank) {
    const items = report.governed.map((change) => {
        const was = change.previous === undefined ? '' : ` (was ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(change.previous, MAX_LINE_LENGTH))})`;
        return {
            weight: 1,
            forms: [() => `- ${change.status} ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(change.file, MAX_LINE_LENGTH))}${was}\n`],
        };
    });
    const open = `<details><summary>${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(report.governed.length, CHANGES)}</summary>\n\n`;
    return { kind: 'items', rank, open, items, close: '\n</details>\n\n', noun: CHANGES };
}
function footPart(report) {
    const { settings, links } = report;
    const words = [
        `Card Gate ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)(report.version)}`,
        (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(settings.id, MAX_ID_LENGTH)),
        ...(report.compared === undefined
            ? [settings.scope === 'all' ? 'everything was checked' : 'only changes were checked']
            : [(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(report.compared, MAX_LINE_LENGTH))]),
        ...(settings.minCoverage === undefined
            ? []
            : [`minimum coverage ${(0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .XD)(settings.minCoverage)}`]),
        ...(settings.environment === undefined
            ? []
            : [`environment ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(settings.environment, MAX_ID_LENGTH))}`]),
        ...(settings.config === undefined
            ? []
            : [(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .fileLink */ .RF)(report, { file: settings.config }, 'configuration')]),
        ...(settings.failOn === 'fail' ? [] : [`fail-on ${settings.failOn}`]),
        ...(settings.onError === 'fail' ? [] : [`on-error ${settings.onError}`]),
        ...(settings.now === undefined
            ? []
            : [`the clock was set to ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(settings.now, MAX_ID_LENGTH))}`]),
        ...(links?.run === undefined ? [] : [`[run](${links.run})`]),
    ];
    return { kind: 'fixed', text: `<sub>${words.join(' · ')}</sub>\n` };
}
function omitted(report, elsewhere) {
    const run = report.links?.run;
    const where = run === undefined ? elsewhere : `[${elsewhere}](${run})`;
    return (what) => what === '' ? '' : `> Not shown here for lack of room: ${what}. See the ${where}.\n\n`;
}


/***/ }),

/***/ 3617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ newFirst),
/* harmony export */   QK: () => (/* binding */ worstFindings),
/* harmony export */   kG: () => (/* binding */ groupFindings)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
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
function worstFindings(report) {
    const counting = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutWidening */ .sY)(report).filter((finding) => finding.severity !== 'note' && counts(report, finding));
    return newFirst(counting);
}
function counts({ settings }, finding) {
    return (finding.blocking === true ||
        !(finding.inBaseline || (settings.onlyNew === true && (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isPreExisting */ .HE)(finding))));
}


/***/ }),

/***/ 9181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ headPart),
  g: () => (/* binding */ headlineOf)
});

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(8456);
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var writing_words = __webpack_require__(3802);
// EXTERNAL MODULE: ./build/src/report/sections/agents-table.js
var agents_table = __webpack_require__(9650);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 39 modules
var catalogue = __webpack_require__(4732);
;// CONCATENATED MODULE: ./build/src/report/sections/caveats.js




const MAX_AGENTS = 3;
function caveatsOf(report, shown) {
    if (report.nothingToCheck)
        return relaxed(report);
    const others = report.verdict === 'error' ? otherProblems(report) : preExisting(report);
    return [...relaxed(report), ...others, ...notChecked(report, shown)];
}
function preExisting(report) {
    const old = (0,report_report/* withoutWidening */.sY)(report).filter((finding) => (0,report_report/* isPreExisting */.HE)(finding) && finding.severity !== 'note');
    if (old.length === 0)
        return [];
    const [errors, warnings] = [(0,report_report/* countOf */.pq)(old, 'error'), (0,report_report/* countOf */.pq)(old, 'warning')];
    const words = (0,writing_words/* joined */.oR)([
        ...(errors > 0 ? [(0,writing_words/* counted */.hS)(errors, writing_words/* PROBLEMS */.D3)] : []),
        ...(warnings > 0 ? [(0,writing_words/* counted */.hS)(warnings, writing_words/* WARNINGS */.e8)] : []),
    ]);
    const isOne = old.length === 1;
    const countless = old.every((finding) => (0,report_report/* isSetAside */.JA)(finding, report));
    return [
        `${words} ${isOne ? 'was' : 'were'} ${(0,report_report/* preExistingWords */.ms)(report)}${countless ? `, and ${isOne ? 'does' : 'do'} not count` : ''}`,
    ];
}
function otherProblems(report) {
    const others = (0,report_report/* withoutWidening */.sY)(report).filter((finding) => finding.severity === 'error' && !finding.blocking).length;
    return others === 0 ? [] : [`the rest was checked: ${(0,writing_words/* counted */.hS)(others, writing_words/* PROBLEMS */.D3)} found`];
}
function relaxed(report) {
    return report.relaxed === undefined ? [] : [report.relaxed];
}
function notChecked({ agents, findings }, shown) {
    const readable = agents.filter((agent) => agent.verdict !== 'error');
    const ungoverned = readable.filter((agent) => agent.evaluation && !agent.evaluation.governed);
    const listless = readable.filter((agent) => agent.evaluation?.governed && agent.agent.tools === undefined && agent.history === undefined);
    const unfetched = new Set(findings.flatMap((finding) => ((0,catalogue/* isOf */.yW)(finding, 'history-not-evaluated') ? [finding.agent] : [])));
    return [
        ...(unfetched.size > 0 ? [tracesMissing(unfetched.size, agents)] : []),
        ...(saysNoTools(shown, listless) ? [] : listlessWords(listless, agents)),
        ...ungovernedWords(ungoverned, agents),
    ];
}
function tracesMissing(count, agents) {
    const whose = agents.length === 1 ? '' : ` of ${(0,writing_words/* counted */.hS)(count, writing_words/* AGENTS */.jw)}`;
    return `the traces${whose} were not checked, because there is no API key to fetch them with`;
}
function saysNoTools(shown, [only, ...others]) {
    return (shown !== undefined &&
        (0,catalogue/* isOf */.yW)(shown, 'no-tools', 'tools-removed') &&
        others.length === 0 &&
        shown.agent === only?.agent.name);
}
function listlessWords(concerned, all) {
    if (concerned.length === 0)
        return [];
    if (concerned.length === all.length)
        return ['no tool list is known, so no tool was checked'];
    return [
        `no tool list is known for ${namesOf(concerned)}, so no tool of ${concerned.length === 1 ? 'that agent' : 'those agents'} was checked`,
    ];
}
function ungovernedWords(concerned, all) {
    if (concerned.length === 0)
        return [];
    const files = concerned.length === all.length ? 'files' : 'their files';
    return [`no policy governs ${namesOf(concerned)}, so only ${files} were checked`];
}
function namesOf(agents) {
    return (0,writing_words/* someOf */.yU)(agents.map(({ agent }) => JSON.stringify((0,writing_escape/* cut */.Jj)(agent.name, writing_words/* MAX_NAME_IN_SENTENCE */.BL))), MAX_AGENTS);
}

// EXTERNAL MODULE: ./build/src/evaluation/coverage.js
var evaluation_coverage = __webpack_require__(5056);
;// CONCATENATED MODULE: ./build/src/report/sections/checked-sentence.js





function checkedWords(report) {
    const [first] = report.agents;
    const isWrong = report.findings.some(({ severity }) => severity !== 'note');
    const none = isWrong ? 'no new problems' : 'no problems';
    if (first === undefined)
        return none;
    const alone = report.agents.length === 1;
    const whose = alone
        ? JSON.stringify((0,writing_escape/* cut */.Jj)(first.agent.name, writing_words/* MAX_NAME_IN_SENTENCE */.BL))
        : (0,writing_words/* counted */.hS)(report.agents.length, writing_words/* AGENTS */.jw);
    const lowest = (0,report_report/* lowestCoverage */.vR)(report);
    const coverage = lowest === null ? '' : `; ${alone ? '' : 'lowest '}coverage ${(0,evaluation_coverage/* showPercent */.XD)(lowest)}`;
    const tools = report.agents.reduce((sum, { evaluation }) => sum + (evaluation?.governed ? evaluation.decisions.length : 0), 0);
    const past = tracesWords(report);
    if (tools === 0)
        return `${none} in the files of ${whose}${past}${coverage}`;
    const refused = report.agents.reduce((sum, { evaluation }) => sum + refusedTools(evaluation), 0);
    if (refused > 0)
        return `${(0,digits/* digits */.v)(tools - refused)} of ${(0,writing_words/* counted */.hS)(tools, writing_words/* TOOLS */.It)} of ${whose} may be used${past}${coverage}`;
    return `${tools === 1 ? 'the one tool' : `all ${(0,writing_words/* counted */.hS)(tools, writing_words/* TOOLS */.It)}`} of ${whose} may be used${past}${coverage}`;
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
    const traces = past.reduce((sum, response) => sum + response.traces_evaluated, 0);
    const failing = past.reduce((sum, response) => sum + response.summary.fail, 0);
    if (traces === 0)
        return '';
    if (failing > 0)
        return `; ${(0,digits/* digits */.v)(traces - failing)} of ${(0,writing_words/* counted */.hS)(traces, writing_words/* TRACES */.Fr)} would pass`;
    return `; ${traces === 1 ? 'the one trace would' : `all ${(0,writing_words/* counted */.hS)(traces, writing_words/* TRACES */.Fr)} would`} pass`;
}

;// CONCATENATED MODULE: ./build/src/report/sections/configuration-sentences.js




const MAX_WEAKENINGS = 5;
const MAX_MESSAGE_LENGTH = 400;
function configurationSentences({ weakens, later, verdictThen, reasonThen }, { settings, findings }) {
    if (verdictThen !== undefined) {
        const given = settings.event === report_report/* LOCAL_EVENT */.P2 ? 'the options of this command' : 'the inputs of the workflow';
        const isKnown = reasonThen === undefined || findings.some((finding) => isSameWords(finding, reasonThen));
        return [
            `until then only the defaults and ${given} apply, because the base has no configuration`,
            ...(isKnown
                ? []
                : [
                    `the verdict will then be ${verdictThen}, because ${ofAgent(reasonThen)}${(0,writing_escape/* cut */.Jj)(reasonThen.message, MAX_MESSAGE_LENGTH)}`,
                ]),
        ];
    }
    if (weakens.length < 2)
        return [];
    const shown = weakens.slice(0, MAX_WEAKENINGS).join('; ');
    const more = weakens.length > MAX_WEAKENINGS ? `; and ${(0,digits/* digits */.v)(weakens.length - MAX_WEAKENINGS)} more` : '';
    return [`${later} the configuration ${shown}${more}`];
}
function isSameWords(finding, other) {
    return (finding.rule === other.rule &&
        finding.agent === other.agent &&
        finding.message === other.message);
}
function ofAgent({ agent, message }) {
    const name = agent === undefined ? '' : JSON.stringify((0,writing_escape/* cut */.Jj)(agent, writing_words/* MAX_NAME_IN_SENTENCE */.BL));
    return name === '' || message.includes(name) ? '' : `of ${name}: `;
}

// EXTERNAL MODULE: ./build/src/report/sections/frame.js
var sections_frame = __webpack_require__(7876);
// EXTERNAL MODULE: ./build/src/report/sections/groups.js
var groups = __webpack_require__(3617);
// EXTERNAL MODULE: ./build/src/report/sections/permission-sentences.js
var permission_sentences = __webpack_require__(497);
;// CONCATENATED MODULE: ./build/src/report/sections/headline.js











const headline_MAX_MESSAGE_LENGTH = 400;
const MAX_LINE_LENGTH = 1_000;
function headPart(report) {
    const headline = headlineOf(report);
    const first = `${agents_table/* VERDICT_ICON */.YY[headline.tone]} **Card Gate: ${(0,writing_escape/* prose */.CS)(headline.title)}**`;
    const detail = headline.detail === '' ? '' : ` — ${ended((0,writing_escape/* prose */.CS)(headline.detail))}`;
    const more = headline.more.map((sentence) => ` ${ended((0,writing_escape/* prose */.CS)((0,writing_words/* capital */.Nx)(sentence)))}`).join('');
    const caveats = headline.caveats
        .map((caveat) => ` *${(0,writing_escape/* prose */.CS)((0,writing_words/* capital */.Nx)((0,writing_escape/* cut */.Jj)(caveat, MAX_LINE_LENGTH)))}.*`)
        .join('');
    return {
        kind: 'fixed',
        text: `${first}${detail}${more}${caveats}\n\n${(0,sections_frame/* whatToDo */.H6)(headline, report)}`,
    };
}
function ended(sentence) {
    return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}
function headlineOf(report) {
    const { configurationChange: change, verdict } = report;
    const counting = (0,groups/* worstFindings */.QK)(report);
    const worst = counting[0] ?? report.findings.find((finding) => finding.severity !== 'note');
    const permissions = (0,permission_sentences/* permissionsOf */.k0)(report, worst);
    const { title, sentences } = firstWords({ report, counting, permissions });
    const [detail = '', ...more] = sentences.flatMap((sentence) => sentence || []);
    const isAbout = worst !== undefined && verdict !== 'pass' && !report.nothingToCheck;
    return {
        tone: toneOf(report),
        title: `${title}${change ? `; ${configurationTitle(change)}` : ''}`,
        detail,
        more,
        caveats: [
            ...caveatsOf(report, counting[0]),
            ...(change ? configurationSentences(change, report) : []),
        ],
        ...(isAbout && { worst, ...(worst.help !== undefined && { todo: worst.help }) }),
    };
}
function toneOf(report) {
    if (report.nothingToCheck)
        return report.verdict;
    if (report.conclusion === 'failure')
        return report.verdict === 'warn' ? 'fail' : report.verdict;
    return report.verdict === 'pass' ? 'pass' : 'warn';
}
function firstWords(context) {
    const { report } = context;
    if (report.nothingToCheck)
        return {
            title: 'nothing to check',
            sentences: ['no card, policy, tool list or configuration changed'],
        };
    switch (report.verdict) {
        case 'error':
            return ofError(context);
        case 'fail':
            return ofFailure(context);
        case 'warn':
            return ofWarning(context);
        case 'pass':
            return ofPass(context);
        default:
            return report.verdict;
    }
}
function ofError({ report, counting, permissions }) {
    const blockers = counting.filter((finding) => finding.blocking).length;
    const reason = describe(counting[0], blockers, 'the first reason');
    const title = couldNotCheck(report);
    return permissions?.widens
        ? {
            title: `${title}; this change ${permissions.title}`,
            sentences: [reason, permissions.sentence],
        }
        : { title, sentences: [reason] };
}
function ofFailure({ report, counting, permissions }) {
    const [worst] = counting;
    const count = (0,report_report/* countOf */.pq)(counting, 'error');
    if (permissions?.widens && count === 0 && report.findings.some(report_report/* isWidening */.uy)) {
        const warnings = describe(worst, (0,report_report/* countOf */.pq)(counting, 'warning'), 'the first warning');
        return {
            title: blockedAlone(report, permissions.title),
            sentences: [permissions.detail, warnings],
        };
    }
    return {
        title: withPermissions(blocking(report, count, writing_words/* PROBLEMS */.D3), permissions),
        sentences: [describe(worst, count, 'the worst'), permissions?.sentence],
    };
}
function ofWarning({ report, counting, permissions }) {
    const [worst] = counting;
    const count = (0,report_report/* countOf */.pq)(counting, 'warning');
    return permissions?.widens
        ? {
            title: widened(report, permissions.title, count),
            sentences: [permissions.detail, describe(worst, count, 'the first warning')],
        }
        : {
            title: withPermissions(warned(report, count), permissions),
            sentences: [describe(worst, count, 'the first'), permissions?.sentence],
        };
}
function ofPass({ report, permissions }) {
    return {
        title: permissions === undefined
            ? 'passed'
            : `passed, ${permissions.changes ? 'and this change ' : ''}${permissions.title}`,
        sentences: [permissions?.detail, checkedWords(report)],
    };
}
function withPermissions(title, permissions) {
    if (permissions === undefined)
        return title;
    const isAboutChange = title.endsWith(' this change');
    if (!permissions.changes)
        return `${title}${isAboutChange ? '; ' : ', '}${permissions.title}`;
    return isAboutChange
        ? `${title}, which ${permissions.title}`
        : `${title}; this change ${permissions.title}`;
}
function blockedAlone(report, permissions) {
    return report.conclusion === 'failure'
        ? `blocked, because this change ${permissions}`
        : `this change ${permissions}, but nothing is blocked`;
}
function widened(report, permissions, others) {
    if (report.conclusion === 'failure')
        return others === 0
            ? `blocked, because this change ${permissions}`
            : `${blocking(report, others, writing_words/* WARNINGS */.e8)}, which ${permissions}`;
    return `this change ${permissions}${others === 0 ? '' : `, plus ${(0,writing_words/* counted */.hS)(others, writing_words/* WARNINGS */.e8)}`}`;
}
function couldNotCheck(report) {
    const what = (0,report_report/* isAboutChange */.wC)(report)
        ? 'this change could not be checked'
        : 'not everything could be checked';
    if (report.settings.event === report_report/* LOCAL_EVENT */.P2)
        return what;
    return report.conclusion === 'failure'
        ? `${what}, which counts as a failure`
        : `${what}, but nothing is blocked`;
}
function blocking(report, count, noun) {
    if (count === 0)
        return report.conclusion === 'failure' ? 'failed' : 'would fail, but nothing is blocked';
    if (report.conclusion === 'success')
        return `${(0,writing_words/* counted */.hS)(count, noun)}, but nothing is blocked`;
    if (!(0,report_report/* isAboutChange */.wC)(report))
        return `${(0,writing_words/* counted */.hS)(count, noun)} found`;
    return `${(0,writing_words/* counted */.hS)(count, noun)} ${count === 1 ? 'blocks' : 'block'} this change`;
}
function warned(report, count) {
    if (report.conclusion === 'failure')
        return blocking(report, count, writing_words/* WARNINGS */.e8);
    return count === 0 ? 'passed with warnings' : `passed with ${(0,writing_words/* counted */.hS)(count, writing_words/* WARNINGS */.e8)}`;
}
function configurationTitle({ weakens, later, verdictThen }) {
    if (verdictThen !== undefined)
        return `its configuration takes effect ${later}, and the verdict will then be ${verdictThen}`;
    return weakens.length === 1
        ? `it weakens the configuration, which ${weakens[0]} ${later}`
        : `it weakens the configuration in ${(0,digits/* digits */.v)(weakens.length)} ways`;
}
function describe(worst, count, word) {
    if (worst === undefined)
        return '';
    const message = (0,writing_escape/* cut */.Jj)(worst.message, headline_MAX_MESSAGE_LENGTH);
    return count > 1 ? `${word}: ${message}` : message;
}


/***/ }),

/***/ 1713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ historyParts)
/* harmony export */ });
/* harmony import */ var _evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5477);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _writing_history_words_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(271);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9154);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3802);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9650);
/* harmony import */ var _tools_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8839);









const MAX_SOURCES = 10;
const MAX_SOURCE_LENGTH = 300;
const HEAD = ['Tool', 'Calls', 'Last', 'Outcome', 'Decided by'];
function historyParts(report, rank, most) {
    return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .worstFirst */ .md)(report.agents).flatMap(({ agent, history: past }) => {
        if (past === undefined || past.history.tools.length === 0)
            return [];
        const { history, sources } = past;
        const defaults = agent.policy && history.governed ? (0,_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .effectiveDefaults */ .c3)(agent.policy) : undefined;
        const title = `Traces of ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(agent.name, _writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_NAME_LENGTH */ .EM))}: ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_writing_history_words_js__WEBPACK_IMPORTED_MODULE_8__/* .tracesText */ .Kc)(history))}`;
        const from = [
            ...sources
                .slice(0, MAX_SOURCES)
                .map((source) => `- ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(source, MAX_SOURCE_LENGTH))}\n`),
            ...(sources.length > MAX_SOURCES
                ? [`- and ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(sources.length - MAX_SOURCES, ['more source', 'more sources'])}\n`]
                : []),
        ];
        const part = {
            kind: 'items',
            rank,
            open: `<details><summary>${title}</summary>\n\n${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .inline */ .mG)((0,_writing_history_words_js__WEBPACK_IMPORTED_MODULE_8__/* .callsText */ .XX)(history))}\n\n${from.join('')}\n${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(HEAD)}${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)(HEAD.map(() => '---'))}`,
            items: [...history.tools]
                .sort((a, b) => b.calls - a.calls)
                .map((tool) => toolRow(report, tool, defaults)),
            close: '\n</details>\n\n',
            noun: _writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .TOOLS */ .It,
            ...(most !== undefined && { most }),
        };
        return [part];
    });
}
function toolRow(report, tool, defaults) {
    const { decision, redacted, calls, denied, traces, last } = tool;
    const form = () => {
        const { decided_by, outcome } = (0,_evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__/* .explain */ .WE)(decision, defaults);
        const used = calls === 0 ? 'none' : `${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(calls, _writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .CALLS */ .q$)} in ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(traces, _writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .TRACES */ .Fr)}`;
        return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_5__/* .row */ .nM)([
            (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(decision.tool.canonical, _writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_NAME_LENGTH */ .EM)),
            `${used}${denied > 0 ? `, ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .counted */ .hS)(denied, _writing_history_words_js__WEBPACK_IMPORTED_MODULE_8__/* .ATTEMPTS */ .PY)}` : ''}`,
            last === undefined ? '' : (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .showTime */ .lY)(last),
            redacted ? 'name redacted' : (0,_tools_table_js__WEBPACK_IMPORTED_MODULE_6__/* .outcomeWords */ .wX)(outcome),
            decided_by
                ? `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(decided_by.name, _writing_words_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_NAME_LENGTH */ .EM))} ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_4__/* .lineLink */ .lz)(report, decided_by)}`
                : '',
        ]);
    };
    return { weight: 1, forms: [form] };
}


/***/ }),

/***/ 497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b0: () => (/* binding */ permissionsTitle),
/* harmony export */   k0: () => (/* binding */ permissionsOf),
/* harmony export */   yL: () => (/* binding */ permissionsDetail)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9133);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4732);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8456);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1920);
/* harmony import */ var _writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9592);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3802);







const MAX_CHANGES = 3;
function permissionsOf(report, worst) {
    const { comparison } = report;
    if (comparison === undefined || !(0,_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isCompared */ .uQ)(report))
        return undefined;
    const label = (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .approvedWords */ .j6)(comparison);
    const isSaid = isRemovalSaid(comparison, worst);
    return {
        widens: comparison.direction === 'widens',
        changes: comparison.direction !== 'neutral',
        title: `${permissionsTitle(comparison)}${label === '' ? '' : `, ${label}`}`,
        detail: isSaid ? '' : permissionsDetail(comparison),
        sentence: isSaid ? '' : permissionsDetail(comparison, PERMISSION_CHANGES),
    };
}
const PERMISSION_CHANGES = ['permission change', 'permission changes'];
function isRemovalSaid({ agents }, worst) {
    const [only, ...others] = agents.flatMap(({ changes }) => changes.filter(({ direction }) => direction !== 'neutral'));
    if (others.length > 0)
        return false;
    if (worst === undefined)
        return false;
    if ((0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .yW)(worst, 'tools-removed'))
        return only?.kind === 'tools-removed';
    return ((0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .yW)(worst, 'card-removed') && (only?.kind === 'card-removed' || only?.kind === 'agent-removed'));
}
function permissionsTitle({ direction, agents }) {
    if (direction === 'neutral')
        return (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .directionWords */ .n8)('neutral');
    const concerned = agents.filter((agent) => agent.direction === direction);
    if (direction === 'narrows')
        return `removes permissions from ${namesOf(concerned)}`;
    const removed = concerned.filter((agent) => agent.status === 'removed');
    const unknown = concerned.filter(_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8);
    const others = concerned.filter((agent) => agent.status !== 'removed' && !(0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8)(agent));
    return [
        ...(others.length > 0
            ? [`grants ${namesOf(others)} new permissions${comparedWith(others)}`]
            : []),
        ...(removed.length > 0 ? [`removes ${namesOf(removed)}`] : []),
        ...(unknown.length > 0 ? [`may grant ${namesOf(unknown)} new permissions`] : []),
    ].join(' and ');
}
function comparedWith([only, ...others]) {
    if (only === undefined || others.length > 0 || !only.alsoFormerly)
        return '';
    return `, compared with ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumeration */ .eG)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formerNames */ .ao)(only))}`;
}
function namesOf(agents) {
    const [first, ...others] = agents;
    return first !== undefined && others.length === 0
        ? JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(first.agent, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_IN_SENTENCE */ .BL))
        : (0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(agents.length, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .AGENTS */ .jw);
}
function permissionsDetail({ direction, agents }, noun = _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .CHANGES */ .Y6) {
    const concerned = agents.filter((agent) => agent.direction === direction);
    const changes = concerned.flatMap((agent) => agent.changes.filter((change) => change.direction === direction));
    if (direction === 'neutral' || changes.length === 0)
        return '';
    const isCounted = changes.length > 1 && !concerned.every(_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .isUnknown */ .t8);
    const count = isCounted ? `${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(changes.length, noun)}: ` : '';
    if (concerned.length === 1)
        return `${count}${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(changes.map(_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutReason */ .Nv), MAX_CHANGES, '; ')}`;
    const each = concerned.map((comparison) => {
        const { agent, changes: all, alsoFormerly } = comparison;
        const [first, ...others] = all.filter((change) => change.direction === direction);
        const compared = alsoFormerly ? `, compared with ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .enumeration */ .eG)((0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .formerNames */ .ao)(comparison))}` : '';
        const rest = others.length > 0 ? `, and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_6__/* .digits */ .v)(others.length)} more` : '';
        const words = first ? (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutReason */ .Nv)(first) : (0,_writing_permission_words_js__WEBPACK_IMPORTED_MODULE_4__/* .directionWords */ .n8)(direction);
        return `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(agent)}${compared}: ${words}${rest}`;
    });
    return `${count}${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(each, MAX_CHANGES, '; ')}`;
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
            return 'would be allowed, with a message to the agent';
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
    return `The enforcement mode is ${mode}: at run time ${effect}. The verdict does not depend on it.`;
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
/* harmony export */   Gf: () => (/* binding */ deciderText),
/* harmony export */   Ri: () => (/* binding */ byDefault),
/* harmony export */   im: () => (/* binding */ OUTCOMES),
/* harmony export */   tf: () => (/* binding */ toolParts),
/* harmony export */   wX: () => (/* binding */ outcomeWords)
/* harmony export */ });
/* harmony import */ var _evaluation_response_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4690);
/* harmony import */ var _writing_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);
/* harmony import */ var _writing_links_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9154);
/* harmony import */ var _writing_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3802);
/* harmony import */ var _agents_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9650);
/* harmony import */ var _run_time_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6684);






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
    ungoverned: 'not checked',
};
function outcomeWords(outcome) {
    return OUTCOME_WORDS[outcome];
}
const MAX_NAMED = 3;
const MAX_DECIDER_LENGTH = 80;
function toolParts(report, rank, most) {
    return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .worstFirst */ .md)(report.agents).flatMap((agent) => {
        const { evaluation } = agent;
        if (!evaluation?.governed || evaluation.decisions.length === 0)
            return [];
        const effects = (0,_run_time_js__WEBPACK_IMPORTED_MODULE_4__/* .runTimeEffects */ .Zd)(evaluation);
        const tools = (0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .counted */ .hS)(evaluation.decisions.length, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOLS */ .It);
        const part = {
            kind: 'items',
            rank,
            open: `<details><summary>Decisions about the ${tools} of ${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(agent.agent.name, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_LENGTH */ .EM))}</summary>\n\n${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .inline */ .mG)((0,_run_time_js__WEBPACK_IMPORTED_MODULE_4__/* .modeSentence */ .DO)(evaluation))}\n\n${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(HEAD)}${(0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)(HEAD.map(() => '---'))}`,
            items: byOutcome(evaluation.decisions).map((decision) => toolRow(report, decision, evaluation, effects)),
            close: '\n</details>\n\n',
            noun: _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .TOOLS */ .It,
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
        const also = withOthers && others.length > 0 ? `<br>also ${(0,_writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .someOf */ .yU)(others, MAX_NAMED)}` : '';
        return (0,_agents_table_js__WEBPACK_IMPORTED_MODULE_3__/* .row */ .nM)([
            (0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(decision.tool.canonical, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_LENGTH */ .EM)),
            OUTCOME_WORDS[outcome],
            decided + also,
            effects.get(decision) ?? 'allowed',
        ]);
    };
    return { weight: 1, forms: [form(false), form(true)] };
}
function by(report, decider) {
    return `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(decider.name, _writing_words_js__WEBPACK_IMPORTED_MODULE_5__/* .MAX_NAME_LENGTH */ .EM))} ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .lineLink */ .lz)(report, decider)}`;
}
function deciderText(decider) {
    return `${(0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)(JSON.stringify((0,_writing_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(decider.name, MAX_DECIDER_LENGTH)))} at ${(0,_writing_links_js__WEBPACK_IMPORTED_MODULE_2__/* .lineText */ .oZ)(decider)}`;
}
function byDefault(decision, defaults) {
    return decision.outcome === 'unmapped' && defaults
        ? `the built-in default: ${defaults.unmappedAction}`
        : 'nothing';
}


/***/ }),

/***/ 7404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ SUMMARY),
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
// EXTERNAL MODULE: ./build/src/report/writing/escape.js
var writing_escape = __webpack_require__(1920);
// EXTERNAL MODULE: ./build/src/report/writing/words.js
var words = __webpack_require__(3802);
;// CONCATENATED MODULE: ./build/src/report/sections/diagram.js



const MAX_NODES = 40;
const MAX_LABEL_LENGTH = 48;
const MAX_DIAGRAMS = 5;
const DIAGRAMS = ['diagram', 'diagrams'];
function diagramParts(report, rank) {
    const drawn = (0,agents_table/* worstFirst */.md)(report.agents).flatMap((agent) => {
        const source = diagramOf(agent);
        return source === undefined ? [] : [{ agent, source }];
    });
    return drawn.slice(0, MAX_DIAGRAMS).map(({ agent, source }) => {
        const open = `<details><summary>Diagram of ${(0,writing_escape/* inline */.mG)((0,writing_escape/* cut */.Jj)(agent.agent.name, words/* MAX_NAME_LENGTH */.EM))}: which capability maps which tool${source.includes('classDef') ? '; violations are outlined in red' : ''}</summary>\n\n`;
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
            if (nodes >= MAX_NODES)
                return undefined;
            const to = `${from}t${index}`;
            lines.push(`  ${from} ${capability ? '-->' : '-.->'} ${to}["${leaf.text}"]`);
            if (leaf.bad)
                red.push(to);
        }
    }
    if (nodes >= MAX_NODES)
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
    const lists = [
        decisions.filter((decision) => !bad.has(decision)),
        decisions.filter((decision) => bad.has(decision)),
    ];
    return lists.flatMap((list, index) => list.length === 0
        ? []
        : [
            {
                text: `${(0,words/* counted */.hS)(list.length, words/* TOOLS */.It)}${index === 1 ? ' in violation' : ''}`,
                bad: index === 1,
            },
        ]);
}
function label(text) {
    return (0,writing_escape/* mermaidLabel */._b)((0,writing_escape/* cut */.Jj)(text, MAX_LABEL_LENGTH));
}

// EXTERNAL MODULE: ./build/src/report/sections/effective.js
var effective = __webpack_require__(7676);
// EXTERNAL MODULE: ./build/src/report/sections/finding-items.js
var finding_items = __webpack_require__(6613);
// EXTERNAL MODULE: ./build/src/report/sections/frame.js
var sections_frame = __webpack_require__(7876);
// EXTERNAL MODULE: ./build/src/report/sections/headline.js + 3 modules
var headline = __webpack_require__(9181);
// EXTERNAL MODULE: ./build/src/report/sections/history.js
var sections_history = __webpack_require__(1713);
// EXTERNAL MODULE: ./build/src/report/sections/tools-table.js
var tools_table = __webpack_require__(8839);
// EXTERNAL MODULE: ./build/src/report/writing/budget.js
var budget = __webpack_require__(1434);
;// CONCATENATED MODULE: ./build/src/report/surfaces/summary.js












const SUMMARY_LIMIT = 900 * 1024;
function renderSummary(report, { bytesBefore = 0 } = {}) {
    const parts = [
        (0,headline/* headPart */.U)(report),
        (0,agents_table/* agentsTable */.z$)(report, 1),
        { kind: 'omissions' },
        ...(0,changes/* changeParts */.bz)(report, report.comparison, { widens: 2, narrows: 4, neutral: 7 }),
        ...(0,finding_items/* findingParts */.E)(report, 3, { perRule: 20, perSeverity: 100 }),
        (0,allowances/* exemptionsPart */.kl)(report, 4),
        (0,allowances/* ignoredPart */.OM)(report, 4),
        (0,coverage/* coveragePart */.S)(report, 6, 'all'),
        ...diagramParts(report, 8),
        ...(0,sections_history/* historyParts */.V)(report, 9),
        ...(0,tools_table/* toolParts */.tf)(report, 10),
        ...(0,effective/* floorParts */.Z)(report, 11),
        (0,sections_frame/* changedFilesPart */.Py)(report, 12),
        (0,sections_frame/* noticesPart */.l7)(report, 5),
        (0,sections_frame/* footPart */.e6)(report),
    ];
    return (0,budget/* assemble */.fT)(parts, {
        limit: SUMMARY_LIMIT - bytesBefore,
        measure: budget/* utf8Bytes */.dy,
        omitted: (0,sections_frame/* omitted */.Pd)(report, 'log of the job'),
    });
}
const SUMMARY = {
    name: 'summary',
    doors: ['action', 'command line'],
    render: renderSummary,
    format: { flag: 'markdown', print: (report) => renderSummary(report) },
    published: {
        called: 'the job summary',
        permission: '',
        delivery: (report, { settings }) => settings.summary
            ? { to: 'summary', render: (bytesBefore) => renderSummary(report, { bytesBefore }) }
            : undefined,
    },
};


/***/ }),

/***/ 1434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ codePoints),
/* harmony export */   dy: () => (/* binding */ utf8Bytes),
/* harmony export */   fT: () => (/* binding */ assemble),
/* harmony export */   xF: () => (/* binding */ codeUnits)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3802);

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
        const shown = chosen.get(part) ?? [];
        for (const [index, short] of shown.entries()) {
            const longer = part.items[index]?.forms.slice(1).reverse() ?? [];
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
        const omitted = part.items
            .slice(chosen.get(part)?.length ?? 0)
            .reduce((sum, item) => sum + item.weight, 0);
        if (omitted === 0)
            continue;
        counts.set(part.noun[0], {
            noun: part.noun,
            count: (counts.get(part.noun[0])?.count ?? 0) + omitted,
        });
    }
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .joined */ .oR)([...counts.values()].map(({ noun, count }) => (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(count, noun)));
}
function longestOmission(parts) {
    return omissionsOf(parts, new Map());
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
        direction: (direction, text) => direction === 'neutral' ? text : tint({ widens: YELLOW, narrows: GREEN }[direction], text),
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
        : cell + ' '.repeat((widths[index] ?? 0) - [...cell].length + gap))
        .join('')
        .trimEnd());
}


/***/ }),

/***/ 9882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gf: () => (/* binding */ sectionTitle),
/* harmony export */   Lb: () => (/* binding */ filesWords),
/* harmony export */   Tn: () => (/* binding */ notGranted),
/* harmony export */   VB: () => (/* binding */ setByWords),
/* harmony export */   Z5: () => (/* binding */ bySection),
/* harmony export */   jY: () => (/* binding */ floorOrigin),
/* harmony export */   mL: () => (/* binding */ isOfFloor)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _model_agent_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1626);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4732);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1920);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3802);





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
function setByWords({ section, scope, }) {
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
const MAX_PATH_LENGTH = 300;
const MAX_FLOORS = 10;
function isOfFloor(part) {
    return (part.section !== 'exemptions' &&
        (part.scope === 'platform' || part.scope === 'org' || part.scope === 'team'));
}
function filesWords(agent) {
    const { card, policy } = (0,_model_agent_js__WEBPACK_IMPORTED_MODULE_3__/* .ownParts */ .F)(agent);
    const shown = (file) => JSON.stringify((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(file, MAX_PATH_LENGTH));
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
        ? 'without a floor'
        : `under the ${floors.length === 1 ? 'floor' : 'floors'} ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .someOf */ .yU)(floors, MAX_FLOORS)}`;
    return `${files.join(' and ') || 'no file of its own'}, ${above}`;
}
function floorOrigin({ card, policy }) {
    const place = (card ?? policy)?.place;
    const repository = place?.document.origin?.repository;
    return { scope: place ? (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .scopeOf */ .Od)(place) : 'org', ...(repository !== undefined && { repository }) };
}
function notGranted(findings) {
    return findings.filter((finding) => (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isOf */ .yW)(finding, 'weakens-org', 'forbidden-by-org'));
}


/***/ }),

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ tracesText),
/* harmony export */   PY: () => (/* binding */ ATTEMPTS),
/* harmony export */   XX: () => (/* binding */ callsText),
/* harmony export */   u_: () => (/* binding */ historyText)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3802);


const ATTEMPTS = ['denied attempt', 'denied attempts'];
function tracesText({ summary: { pass, warn, fail, skipped }, }) {
    const checked = pass + warn + fail;
    const parts = [
        ...(fail > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(fail)} would fail`] : []),
        ...(warn > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(warn)} would warn`] : []),
        ...(pass > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(pass)} would pass`] : []),
    ];
    const left = skipped === 0 ? '' : `; ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(skipped)} more used no tool`;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checked, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACES */ .Fr)}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}${left}`;
}
function callsText({ calls, denied, tools, }) {
    const called = tools.filter((tool) => tool.calls > 0).length;
    return `${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(calls, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .CALLS */ .q$)} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(called, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .TOOLS */ .It)}${denied > 0 ? `, ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(denied, ATTEMPTS)}` : ''}`;
}
function historyText({ agent, history: past, }) {
    if (past === undefined)
        return agent.traces === undefined ? 'none' : 'not checked';
    const { pass, warn, fail } = past.history.summary;
    const checked = pass + warn + fail;
    if (!past.history.governed)
        return 'not checked (no policy)';
    if (checked === 0)
        return 'no calls';
    const parts = [
        ...(fail > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(fail)} fail`] : []),
        ...(warn > 0 ? [`${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(warn)} warn`] : []),
    ];
    return parts.length === 0
        ? `all ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checked, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACES */ .Fr)} pass`.replace(/^all 1 trace pass$/, '1 trace passes')
        : `${parts.join(', ')} of ${(0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(checked, _words_js__WEBPACK_IMPORTED_MODULE_1__/* .TRACES */ .Fr)}`;
}


/***/ }),

/***/ 9154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   RF: () => (/* binding */ fileLink),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   aE: () => (/* binding */ placeLink),
/* harmony export */   lN: () => (/* binding */ ruleLink),
/* harmony export */   lz: () => (/* binding */ lineLink),
/* harmony export */   oZ: () => (/* binding */ lineText),
/* harmony export */   p9: () => (/* binding */ basePlaceLink)
/* harmony export */ });
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4732);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1920);


const MAX_PATH_LENGTH = 300;
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
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .pj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(wholePath({ file, repository }), MAX_PATH_LENGTH));
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
function isGone({ governed = [] }, { file, range, repository }) {
    if (range !== undefined || repository !== undefined || file === '')
        return false;
    return governed.some((change) => (change.status === 'removed' ? change.file : change.previous) === file);
}
function basePlaceLink({ links }, location) {
    const lines = linesIn(location);
    const address = links && (location.repository !== undefined || links.base !== undefined)
        ? blobAddress(links, location, links.base ?? links.sha, lines)
        : undefined;
    return linked(shownPlace(location, lines), address);
}
function shownPlace(location, lines) {
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(wholePath(location), MAX_PATH_LENGTH) + (lines ? `:${lines.start}` : ''));
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
    return linked((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)(rule), base === undefined ? undefined : base + (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_0__/* .documentationOf */ .yM)(rule));
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

/***/ 9592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ comparedWords),
/* harmony export */   I5: () => (/* binding */ noEffectWords),
/* harmony export */   JX: () => (/* binding */ undecidedWords),
/* harmony export */   JZ: () => (/* binding */ formerPlace),
/* harmony export */   Nv: () => (/* binding */ withoutReason),
/* harmony export */   XH: () => (/* binding */ witnessOf),
/* harmony export */   _v: () => (/* binding */ ARROW),
/* harmony export */   ao: () => (/* binding */ formerNames),
/* harmony export */   id: () => (/* binding */ titleWords),
/* harmony export */   j6: () => (/* binding */ approvedWords),
/* harmony export */   jX: () => (/* binding */ byDirection),
/* harmony export */   m_: () => (/* binding */ briefly),
/* harmony export */   n8: () => (/* binding */ directionWords),
/* harmony export */   o7: () => (/* binding */ statusWords),
/* harmony export */   q3: () => (/* binding */ formerCoverage),
/* harmony export */   t8: () => (/* binding */ isUnknown),
/* harmony export */   ug: () => (/* binding */ furtherTools)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9133);
/* harmony import */ var _evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5056);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1920);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9154);





const MAX_SENTENCE_LENGTH = 160;
const MAX_EXAMPLES = 3;
const ARROW = {
    widens: '▲',
    narrows: '▼',
    neutral: '·',
};
const DIRECTION_WORDS = {
    widens: 'new permissions',
    narrows: 'fewer permissions',
    neutral: 'permissions unchanged',
};
function directionWords(direction) {
    return DIRECTION_WORDS[direction];
}
function isUnknown({ changes, direction }) {
    const widening = changes.filter((change) => change.direction === 'widens');
    return (direction === 'widens' &&
        widening.length > 0 &&
        widening.every(({ kind }) => kind === 'not-compared'));
}
function formerNames({ agent, formerly, alsoFormerly = [], }) {
    return [...new Set([formerly ?? agent, ...alsoFormerly])];
}
const CLAUSE = /^((?:"(?:[^"\\]|\\.)*"|[^":])*): /u;
const MIN_CLAUSE_LENGTH = 24;
function withoutReason({ sentence }) {
    const clause = CLAUSE.exec(sentence)?.[1];
    const isEnough = clause !== undefined && (clause.length >= MIN_CLAUSE_LENGTH || clause.includes('"'));
    return (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)(isEnough ? clause : sentence, MAX_SENTENCE_LENGTH);
}
function briefly(change) {
    const { kind, tools, example, after } = change;
    if (kind !== 'names' || after === null)
        return withoutReason(change);
    const [first] = tools;
    if (first === undefined)
        return example === undefined
            ? withoutReason(change)
            : `tools such as ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(example)} now ${after}`;
    if (tools.length <= MAX_EXAMPLES)
        return `${tools.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL).join(', ')} now ${after}`;
    return `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first)} and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_4__/* .digits */ .v)(tools.length - 1)} more tools now ${after}`;
}
function approvedWords({ letThrough }) {
    return letThrough === undefined ? '' : `approved by the label ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(letThrough)}`;
}
function undecidedWords(change) {
    if (change.kind === 'not-compared')
        return 'counts as a widening';
    if (!change.undecided ||
        /undecided|(?:could not|cannot) be (?:decided|compared)/.test(change.sentence))
        return '';
    return change.direction === 'widens' ? 'undecided, so it counts as a widening' : 'undecided';
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
function formerPlace({ at, wasAt }) {
    if (wasAt === undefined || wasAt.file === '')
        return undefined;
    return at !== undefined && (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(at) === (0,_links_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(wasAt) ? undefined : wasAt;
}
function comparedWords({ comparedWith }) {
    return comparedWith === undefined ? '' : `compared with ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(comparedWith)}`;
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
                return `compared with ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .enumeration */ .eG)(formerNames(comparison))}`;
            return formerly === undefined ? '' : `was ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(formerly)}`;
        default:
            return status;
    }
}
function formerCoverage(comparison) {
    if (comparison === undefined || comparison.status !== 'kept')
        return '';
    const { before, after } = comparison.coverage;
    return before === after || (0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .XD)(before) === (0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .XD)(after)
        ? ''
        : `was ${(0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .XD)(before)}`;
}
function byDirection(agents) {
    const rank = { widens: 0, narrows: 1, neutral: 2 };
    return [...agents].sort((a, b) => rank[a.direction] - rank[b.direction]);
}
function titleWords(agent) {
    const former = formerCoverage(agent);
    const status = statusWords(agent);
    const words = [
        ...(status === '' ? [] : [status]),
        ...(agent.status === 'kept'
            ? [isUnknown(agent) ? 'permissions not compared' : directionWords(agent.direction)]
            : []),
        ...(former === '' ? [] : [`coverage ${(0,_evaluation_coverage_js__WEBPACK_IMPORTED_MODULE_0__/* .showPercent */ .XD)(agent.coverage.after)} (${former})`]),
    ];
    return words.join('; ');
}


/***/ }),

/***/ 3802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BL: () => (/* binding */ MAX_NAME_IN_SENTENCE),
/* harmony export */   D3: () => (/* binding */ PROBLEMS),
/* harmony export */   EM: () => (/* binding */ MAX_NAME_LENGTH),
/* harmony export */   FJ: () => (/* binding */ NOTES),
/* harmony export */   Fr: () => (/* binding */ TRACES),
/* harmony export */   It: () => (/* binding */ TOOLS),
/* harmony export */   Nx: () => (/* binding */ capital),
/* harmony export */   TG: () => (/* binding */ FINDINGS),
/* harmony export */   Y6: () => (/* binding */ CHANGES),
/* harmony export */   e8: () => (/* binding */ WARNINGS),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   jw: () => (/* binding */ AGENTS),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   q$: () => (/* binding */ CALLS),
/* harmony export */   yU: () => (/* binding */ someOf)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9133);

const MAX_NAME_LENGTH = 120;
const MAX_NAME_IN_SENTENCE = 100;
const AGENTS = ['agent', 'agents'];
const CALLS = ['call', 'calls'];
const CHANGES = ['change', 'changes'];
const FINDINGS = ['finding', 'findings'];
const NOTES = ['note', 'notes'];
const PROBLEMS = ['problem', 'problems'];
const TOOLS = ['tool', 'tools'];
const TRACES = ['trace', 'traces'];
const WARNINGS = ['warning', 'warnings'];
function counted(count, [one, many]) {
    return `${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(count)} ${count === 1 ? one : many}`;
}
function someOf(list, most, between = ', ') {
    const shown = list.slice(0, most).join(between);
    return list.length > most
        ? `${shown}${between === ', ' ? '' : between.trimEnd()} and ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_0__/* .digits */ .v)(list.length - most)} more`
        : shown;
}
function joined(words) {
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
function capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}


/***/ }),

/***/ 7208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ alsoMapped)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const MAX_NAMED = 3;
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    alsoMatches: (capability, first, tools) => ({
        message: `${toolsText(tools)} ${tools.length === 1 ? 'matches' : 'match'} both ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first)} and ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(capability)}; ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(first)} comes first and decides`,
        help: 'keep this order if the first capability should decide; otherwise swap the two',
    }),
    decides: () => 'the capability that decides',
});
function toolsText(tools) {
    const names = tools.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi);
    return names.length === 1
        ? names.join('')
        : `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(names.length, 'tool')} (${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(names, MAX_NAMED)})`;
}
const alsoMapped = {
    id: 'also-mapped',
    severity: 'note',
    summary: 'More than one capability matches a tool; the first decides.',
    words,
};


/***/ }),

/***/ 3713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UH: () => (/* binding */ ambiguousAgent),
/* harmony export */   Zd: () => (/* binding */ toolsFix),
/* harmony export */   uh: () => (/* binding */ listingFix)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _finding_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4168);



const PARTS = {
    card: '',
    policy: '',
    tools: 'the tool list ',
    traces: 'the trace file ',
};
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    unpaired: (file, as, why) => ({
        message: `${PARTS[as]}${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} ${whyText(why)}`,
        help: 'give the files of one agent the same stem (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml',
    }),
    unlisted: (file, why) => ({
        message: `the tool list ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} ${whyText(why)}`,
        help: 'list it under "tools" of the agent that it belongs to',
    }),
});
function whyText(why) {
    switch (why.kind) {
        case 'same-name':
            return `shares its name with ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(why.other)} in the same folder`;
        case 'no-agent':
            return `cannot be paired with any of the ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(why.agents, 'agent')} in its folder`;
        case 'several-agents':
            return `fits more than one of the ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(why.agents, 'agent')} in its folder`;
        case 'no-card':
            return `cannot be paired with any of the ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(why.cards, 'card')} in its folder`;
        case 'second-policy':
            return `is a second policy for the agent ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(why.agent)}, which already has ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(why.first)}`;
        case 'policies-of-one-card':
            return `is one of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(why.policies, 'policy', 'policies')} next to the same card, and its name does not match the card`;
        default:
            return why;
    }
}
const ambiguousAgent = {
    id: 'ambiguous-agent',
    severity: 'error',
    summary: 'A file cannot be paired with one agent.',
    blocking: true,
    words,
};
function listingFix(agents, as) {
    const belongs = as === 'card'
        ? ''
        : `, with ${PARTS[as].trim() || 'the policy'} under the one that it belongs to`;
    const entries = agents.map(({ traces, ...agent }) => ({
        ...agent,
        ...(traces && { traces: { files: traces } }),
    }));
    return {
        title: `list the agents in .github/card-gate.yml${belongs}`,
        language: 'yaml',
        lines: (0,_finding_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntry */ .O3)('agents', entries),
    };
}
function toolsFix(file) {
    return {
        title: 'add to its agent in the configuration',
        language: 'yaml',
        lines: (0,_finding_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntry */ .O3)('tools', [file]),
    };
}


/***/ }),

/***/ 4294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ baselineExpired)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    expired: (file, expires) => ({
        message: `the baseline file ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} expired on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expires)}, so its findings count again`,
        help: 'fix these findings, or write the file again with a later date',
    }),
});
const baselineExpired = {
    id: 'baseline-expired',
    severity: 'warning',
    summary: 'The baseline file has expired.',
    words,
};


/***/ }),

/***/ 2001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ baselineUnused)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    unused: (file, entries) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(entries, 'entry', 'entries')} of the baseline file ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} no longer ${entries === 1 ? 'matches' : 'match'} a finding`,
        help: 'write the file again, so that no finding can return unnoticed',
    }),
});
const baselineUnused = {
    id: 'baseline-unused',
    severity: 'warning',
    summary: 'Entries of the baseline file no longer match a finding.',
    words,
};


/***/ }),

/***/ 5631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ findingsOfBroken)
/* harmony export */ });
/* unused harmony export loadWords */
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _duplicate_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9846);
/* harmony import */ var _file_too_large_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8746);
/* harmony import */ var _parse_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6997);





function findingsOfBroken(file, text, problems) {
    const source = { text };
    return problems.map((problem) => {
        const [rule, words] = loadWords(problem);
        const finding = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .findingIn */ .jl)(rule, file, words);
        const range = (part) => ({
            file,
            pointer: '',
            ...(text !== '' && { range: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toRange */ .Xp)(source, part.start, part.end) }),
        });
        return {
            ...finding,
            location: range(problem),
            related: problem.rule === 'duplicate-key'
                ? [{ location: range(problem.first), message: _duplicate_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duplicateKey */ .V.words.first(problem.key) }]
                : [],
        };
    });
}
function loadWords(problem) {
    switch (problem.rule) {
        case 'parse-error':
            return [_parse_error_js__WEBPACK_IMPORTED_MODULE_4__/* .parseError */ .u, _parse_error_js__WEBPACK_IMPORTED_MODULE_4__/* .parseError */ .u.words.fault(problem.fault)];
        case 'duplicate-key':
            return [_duplicate_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duplicateKey */ .V, _duplicate_key_js__WEBPACK_IMPORTED_MODULE_2__/* .duplicateKey */ .V.words.twice(problem.key)];
        case 'file-too-large':
            return [_file_too_large_js__WEBPACK_IMPORTED_MODULE_3__/* .fileTooLarge */ .M, _file_too_large_js__WEBPACK_IMPORTED_MODULE_3__/* .fileTooLarge */ .M.words.tooLarge(problem.fault)];
        default:
            return problem;
    }
}


/***/ }),

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ declaringFix),
/* harmony export */   n: () => (/* binding */ calledNotDeclared)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);



const MAX_NAMED = 10;
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    undeclared: (tools) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tools.length, 'tool was', 'tools were')} called but ${tools.length === 1 ? 'is' : 'are'} not in the tool list: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(tools.map(({ name, calls }) => `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(name)} (${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(calls)})`), MAX_NAMED)}`,
        help: helpFor(tools),
    }),
});
const calledNotDeclared = {
    id: 'called-not-declared',
    severity: 'warning',
    summary: 'A tool was called that no tool list declares.',
    words,
};
function helpFor(tools) {
    const them = tools.length === 1 ? 'it' : 'them';
    const allowed = tools.filter(({ isAllowed }) => isAllowed).length;
    if (allowed === 0)
        return `remove ${them} from the agent; its policy does not allow ${them}`;
    if (allowed === tools.length)
        return `add ${them} to the tool list if the agent should have ${them}; otherwise remove ${them} from the agent`;
    return 'add those that the policy allows to the tool list; remove the others from the agent';
}
function declaringFix(tools) {
    const allowed = tools.filter(({ isAllowed }) => isAllowed);
    if (allowed.length === 0)
        return undefined;
    return {
        title: 'add to the tool list',
        language: 'text',
        lines: allowed.map(({ name }) => name).join('\n'),
    };
}


/***/ }),

/***/ 9393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ boundedActionsFix),
/* harmony export */   m: () => (/* binding */ capabilityExceeded)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7996);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6014);
/* harmony import */ var _occurrence_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5996);




const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    exceeded: (tool, capability, exceeded, severity, occurrence) => {
        const called = (0,_occurrence_js__WEBPACK_IMPORTED_MODULE_3__/* .calledText */ .xL)(occurrence);
        return {
            message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedWhole */ .qi)(tool)} ${called === undefined ? '' : `${called}, which `}goes beyond the card (${severity}): ${reasonOf(capability, exceeded)}`,
            help: exceeded.some(({ forbiddenBy }) => forbiddenBy !== undefined)
                ? 'remove the forbidden action from the capability, or the tool from its patterns'
                : 'add the action to the bounded actions of the card, or remove it from the capability',
        };
    },
    reason: (capability, exceeded) => reasonOf(capability, exceeded),
    forbiddenHere: (owner) => `${owner} forbids it here`,
});
function reasonOf(capability, exceeded) {
    const actionsOf = (owner) => exceeded
        .filter(({ forbiddenBy }) => forbiddenBy === owner)
        .map(({ action }) => (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(action))
        .join(', ');
    const owners = new Set(exceeded.flatMap(({ forbiddenBy }) => forbiddenBy ?? []));
    const unbounded = actionsOf(undefined);
    const parts = [
        ...[...owners].map((owner) => `${actionsOf(owner)}, which ${owner} forbids`),
        ...(unbounded === '' ? [] : [`${unbounded}, which the card does not declare`]),
    ];
    return `the capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(capability)} grants ${parts.join(', and ')}`;
}
const capabilityExceeded = {
    id: 'capability-exceeded',
    severity: 'error',
    summary: 'A capability grants a tool an action that the card does not.',
    violation: true,
    words,
};
function boundedActionsFix(card, exceeded) {
    if (card === undefined || exceeded.some(({ forbiddenBy }) => forbiddenBy !== undefined))
        return undefined;
    return {
        title: `add to the bounded actions in ${card.file}`,
        lines: (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listItems */ .Dw)(card, exceeded.map(({ action }) => action)),
        language: card.syntax,
    };
}


/***/ }),

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ cardRemoved)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    withAgent: (card) => ({
        message: `the card ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(card)} was removed, so its agent is no longer checked`,
        help: 'make sure that the agent no longer runs',
    }),
    isPolicyNow: (card) => ({
        message: `the card ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(card)} was removed: the file is a policy now`,
        help: 'keep the policy in a file of its own next to the card',
    }),
    whileRemaining: (card, remaining) => ({
        message: `the card ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(card)} was removed while ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(remaining)} remains`,
        help: `put the card back, or remove ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(remaining)} too`,
    }),
    listed: (card, agent) => ({
        message: `the card ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(card)} of the agent ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(agent)} does not exist`,
        help: 'put it back, or remove the agent from the configuration',
    }),
});
const cardRemoved = {
    id: 'card-removed',
    severity: 'error',
    summary: 'A card was removed while the rest of its agent remains.',
    words,
};


/***/ }),

/***/ 4732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IE: () => (/* binding */ AGENT_RULES),
  hV: () => (/* binding */ FILE_RULES),
  Iu: () => (/* binding */ RULE_IDS),
  yM: () => (/* binding */ documentationOf),
  zZ: () => (/* binding */ isFixed),
  yW: () => (/* binding */ isOf),
  KX: () => (/* binding */ isRuleId),
  U3: () => (/* binding */ isViolation),
  Y: () => (/* binding */ ruleOf)
});

// UNUSED EXPORTS: RULES

// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(5471);
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



const action_bounded_and_forbidden_words = (0,finding/* wording */.z4)({
    both: (action) => ({
        message: `the action ${(0,words/* quoted */.TL)(action)} is both bounded and forbidden`,
        help: 'remove it from "bounded_actions" if the agent must not take it; otherwise remove it from "forbidden_actions"',
    }),
    forbiddenHere: (action) => `${(0,words/* quoted */.TL)(action)} is forbidden here`,
});
const actionBoundedAndForbidden = {
    id: 'action-bounded-and-forbidden',
    severity: 'error',
    summary: 'An action is both bounded and forbidden.',
    words: action_bounded_and_forbidden_words,
    kinds: CARDS,
    *check({ card }) {
        const forbiddenActions = new Map(card?.forbiddenActions.map((action) => [action.value, action]));
        for (const bounded of card?.boundedActions ?? []) {
            const forbidden = forbiddenActions.get(bounded.value);
            if (forbidden === undefined)
                continue;
            yield {
                at: bounded.place,
                ...action_bounded_and_forbidden_words.both(bounded.value),
                related: [{ at: forbidden.place, message: action_bounded_and_forbidden_words.forbiddenHere(bounded.value) }],
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/finding/lines.js
var lines = __webpack_require__(7996);
;// CONCATENATED MODULE: ./build/src/rules/advisory-boundary.js



const advisory_boundary_words = (0,finding/* wording */.z4)({
    advisory: () => ({
        message: 'a BOUNDARY cannot be "advisory"; expected "mandatory"',
        help: 'write "mandatory", or change the type if the conviction is only advice',
    }),
});
const advisoryBoundary = {
    id: 'advisory-boundary',
    severity: 'error',
    summary: 'A BOUNDARY of the conscience is only advisory.',
    words: advisory_boundary_words,
    kinds: ['unified-card'],
    *check({ document }) {
        for (const conviction of document_reader/* Reader */.m.of(document).get('conscience').get('values').items()) {
            const severity = conviction.get('severity');
            if (conviction.get('type').text() !== 'BOUNDARY' || severity.text() !== 'advisory')
                continue;
            yield {
                at: severity.place,
                ...advisory_boundary_words.advisory(),
                fix: (0,lines/* otherValue */.ko)(severity.place, 'mandatory', 'write "mandatory"'),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/also-mapped.js
var also_mapped = __webpack_require__(7208);
// EXTERNAL MODULE: ./build/src/model/policy.js
var model_policy = __webpack_require__(5477);
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
        const taker = others.find((other) => names.every((earlier) => takes(other, earlier, work))) ??
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
    const texts = (0,model_policy/* spellingTexts */.jt)(pattern);
    const isOpen = (name) => name !== '' && !cover.some((other) => takes(other, name, work));
    const plain = texts.flatMap(plainNames).find(isOpen);
    if (plain !== undefined)
        return plain;
    const asked = texts.filter((text) => /[*?]/.test(text) && !cover.some((other) => spells(other, text)));
    if (asked.length === 0)
        return undefined;
    const minus = cover
        .filter((other) => !asked.some((text) => mayExcept(other, text)))
        .flatMap((other) => (0,model_policy/* spellingTexts */.jt)(other.pattern));
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
    const matches = ({ spellings }) => spellings.some((spelling) => {
        work.matched -= spelling.text.includes('*') ? spelling.text.length * name.length : 1;
        return work.matched >= 0 && spelling.matches(name);
    });
    return matches(pattern) && !(except?.some(matches) ?? false);
}
function mayExcept({ except = [] }, text) {
    const asked = (0,match/* compilePattern */.Eb)(text);
    return except.some(({ spellings }) => spellings.some((spelling) => /[*?]/.test(spelling.text) || asked.matches(spelling.text)));
}
function spells(bearer, text) {
    return !mayExcept(bearer, text) && (0,model_policy/* spellingTexts */.jt)(bearer.pattern).includes(text);
}
function withoutNeedless(pattern, cover, work) {
    let needed = cover;
    for (const candidate of cover) {
        const rest = needed.filter((other) => other !== candidate);
        if (rest.length > 0 && nameLeft(pattern, rest, work) === undefined)
            needed = rest;
    }
    return needed;
}
function mappedPatterns(capabilities) {
    return capabilities.flatMap((capability) => capability.patterns.map((pattern) => ({ capability, pattern })));
}

;// CONCATENATED MODULE: ./build/src/rules/always-forbidden.js



const always_forbidden_words = (0,finding/* wording */.z4)({
    forbidden: (pattern, capability) => ({
        message: `${(0,words/* quoted */.TL)(pattern)} of ${(0,words/* quoted */.TL)(capability)} allows nothing: every name that it matches is forbidden`,
        help: 'remove the pattern, or narrow the forbidden rule',
    }),
    forbiddenBy: (pattern, isWhole) => `${isWhole ? '' : 'partly '}forbidden by ${(0,words/* quoted */.TL)(pattern)}`,
});
const alwaysForbidden = {
    id: 'always-forbidden',
    severity: 'warning',
    summary: 'Every name of a mapped pattern is forbidden.',
    words: always_forbidden_words,
    *check({ policy }) {
        if (policy === undefined)
            return;
        const work = ruleWork();
        for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
            const covering = coverOf(pattern, policy.forbidden, work);
            if (covering === undefined)
                continue;
            yield {
                at: pattern.place,
                ...always_forbidden_words.forbidden(pattern.text, capability.name),
                related: covering.map((rule) => ({
                    at: rule.pattern.place,
                    message: always_forbidden_words.forbiddenBy(rule.pattern.text, covering.length === 1),
                })),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/ambiguous-agent.js
var ambiguous_agent = __webpack_require__(3713);
// EXTERNAL MODULE: ./build/src/rules/baseline-expired.js
var baseline_expired = __webpack_require__(4294);
// EXTERNAL MODULE: ./build/src/rules/baseline-unused.js
var baseline_unused = __webpack_require__(2001);
// EXTERNAL MODULE: ./build/src/rules/called-not-declared.js
var called_not_declared = __webpack_require__(2267);
// EXTERNAL MODULE: ./build/src/rules/capability-exceeded.js
var capability_exceeded = __webpack_require__(9393);
;// CONCATENATED MODULE: ./build/src/rules/card-actions-alias.js





const card_actions_alias_words = (0,finding/* wording */.z4)({
    alone: (capability) => ({
        message: `the capability ${(0,words/* quoted */.TL)(capability)} has "card_actions"; expected "required_actions"`,
        help: 'write "required_actions"',
    }),
    both: (capability) => ({
        message: `the capability ${(0,words/* quoted */.TL)(capability)} has "card_actions"; only its "required_actions" count`,
        help: 'remove "card_actions"',
    }),
});
const cardActionsAlias = {
    id: 'card-actions-alias',
    severity: 'warning',
    summary: 'A capability uses card_actions instead of required_actions.',
    words: card_actions_alias_words,
    kinds: CARDS,
    *check({ document }) {
        for (const [name, capability] of document_reader/* Reader */.m.of(document).get('capabilities').entries()) {
            if (!capability.has('card_actions'))
                continue;
            const { place } = capability.get('card_actions');
            const both = capability.has('required_actions');
            yield {
                at: place,
                on: 'key',
                ...(both ? card_actions_alias_words.both(name) : card_actions_alias_words.alone(name)),
                fix: both
                    ? undefined
                    : (0,lines/* otherKey */.q_)(place, 'required_actions', 'write the key as "required_actions"'),
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






const card_expired_words = (0,finding/* wording */.z4)({
    expired: (date, days) => ({
        message: `the card expired at ${(0,words/* quoted */.TL)(date)}, ${days === 0 ? 'less than a day' : (0,words/* counted */.hS)(days, 'day')} ago`,
        help: 'review the card, then give it a date in the future',
    }),
});
const cardExpired = {
    id: 'card-expired',
    severity: 'error',
    summary: 'The card has expired.',
    words: card_expired_words,
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        if (expires?.time === undefined || expires.time > context.now.getTime())
            return;
        const days = Math.floor((context.now.getTime() - expires.time) / date/* DAY */.d);
        yield {
            at: expires.place,
            ...card_expired_words.expired(expires.text, days),
            fix: (0,lines/* otherValue */.ko)(expires.place, usualExpiry(context.now), 'let the card expire in six months'),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-expires-late.js




const card_expires_late_words = (0,finding/* wording */.z4)({
    late: (date) => ({
        message: `the card expires at ${(0,words/* quoted */.TL)(date)}, more than 12 months from now`,
        help: 'choose an earlier date, usually six months ahead, so that the card is reviewed in time',
    }),
});
const cardExpiresLate = {
    id: 'card-expires-late',
    severity: 'note',
    summary: 'The card expires more than a year from now.',
    words: card_expires_late_words,
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        const latest = new Date(context.now);
        latest.setUTCMonth(latest.getUTCMonth() + 12);
        if (expires?.time === undefined || expires.time <= latest.getTime())
            return;
        yield { at: expires.place, ...card_expires_late_words.late(expires.text) };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-expires-soon.js






const NOTICE_DAYS = 30;
const card_expires_soon_words = (0,finding/* wording */.z4)({
    soon: (date, days) => ({
        message: `the card expires at ${(0,words/* quoted */.TL)(date)}, in ${days === 0 ? 'less than a day' : (0,words/* counted */.hS)(days, 'day')}`,
        help: 'review the card and give it a later date before it fails the gate',
    }),
});
const cardExpiresSoon = {
    id: 'card-expires-soon',
    severity: 'warning',
    summary: 'The card expires within 30 days.',
    words: card_expires_soon_words,
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        const left = (expires?.time ?? Number.NaN) - context.now.getTime();
        if (expires === undefined || !(left > 0 && left <= NOTICE_DAYS * date/* DAY */.d))
            return;
        yield {
            at: expires.place,
            ...card_expires_soon_words.soon(expires.text, Math.floor(left / date/* DAY */.d)),
            fix: (0,lines/* otherValue */.ko)(expires.place, usualExpiry(context.now), 'let the card expire in six months'),
        };
    },
};

// EXTERNAL MODULE: ./build/src/rules/card-removed.js
var card_removed = __webpack_require__(4274);
;// CONCATENATED MODULE: ./build/src/rules/card-version.js




const KNOWN = ['unified/2026-04-15', 'unified/2026-04-26'];
const LATEST = KNOWN[1];
const card_version_words = (0,finding/* wording */.z4)({
    dateAlone: (version, meant) => ({
        message: `the version ${(0,words/* quoted */.TL)(version)} is only a date; expected "unified/" before it`,
        help: `write ${(0,words/* quoted */.TL)(meant)}`,
    }),
    malformed: (version, meant) => ({
        message: `the version ${(0,words/* quoted */.TL)(version)} does not have the form "unified/YYYY-MM-DD"`,
        help: `write ${(0,words/* quoted */.TL)(meant)}`,
    }),
    unknown: (version) => ({
        message: `the version ${(0,words/* quoted */.TL)(version)} is not known; expected ${(0,words/* choice */.Yq)(KNOWN)}`,
        help: 'check the date; a newer version may have keys that Card Gate does not understand',
    }),
});
const cardVersion = {
    id: 'card-version',
    severity: 'warning',
    summary: 'The version of the card is not known.',
    words: card_version_words,
    kinds: ['unified-card'],
    *check({ document }) {
        const version = document_reader/* Reader */.m.of(document).get('card_version');
        const text = version.text();
        if (text === undefined || text.trim() === '' || KNOWN.some((known) => known === text))
            return;
        const at = version.place;
        if (/^unified\/\d{4}-\d{2}-\d{2}$/.test(text)) {
            yield { at, ...card_version_words.unknown(text) };
            return;
        }
        const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
        const meant = isDate ? `unified/${text}` : LATEST;
        yield {
            at,
            ...(isDate ? card_version_words.dateAlone(text, meant) : card_version_words.malformed(text, meant)),
            ...(!isDate && { severity: 'error' }),
            fix: (0,lines/* otherValue */.ko)(at, meant, `write ${(0,words/* quoted */.TL)(meant)}`),
        };
    },
};

// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
;// CONCATENATED MODULE: ./build/src/rules/card-without-expiry.js





const card_without_expiry_words = (0,finding/* wording */.z4)({
    without: () => ({
        message: 'the card has no "expires_at", so it never expires',
        help: 'add a date; six months ahead is usual',
    }),
});
const cardWithoutExpiry = {
    id: 'card-without-expiry',
    severity: 'warning',
    summary: 'The card never expires.',
    words: card_without_expiry_words,
    kinds: ['aap-card'],
    *check({ document, now }) {
        const expires = document_reader/* Reader */.m.of(document).get('expires_at');
        const node = (0,document_document/* nodeAt */.oB)(document, expires.place.path);
        if (node !== undefined && !(node.kind === 'scalar' && node.value === null))
            return;
        yield {
            at: expires.place,
            ...card_without_expiry_words.without(),
            fix: (0,lines/* newKey */.uM)((0,finding/* topOf */.HX)(document), 'expires_at', usualExpiry(now), 'let the card expire in six months'),
        };
    },
};

// EXTERNAL MODULE: ./build/src/rules/configuration.js
var configuration = __webpack_require__(5883);
;// CONCATENATED MODULE: ./build/src/rules/conflicting-value.js



const conflicting_value_words = (0,finding/* wording */.z4)({
    conflict: (value) => ({
        message: `the value ${(0,words/* quoted */.TL)(value)} is both declared and listed under "conflicts_with"`,
        help: 'remove it from "declared" or from "conflicts_with"',
    }),
    declaredHere: (value) => `${(0,words/* quoted */.TL)(value)} is declared here`,
});
const conflictingValue = {
    id: 'conflicting-value',
    severity: 'warning',
    summary: 'A value is both declared and in conflict with the card.',
    words: conflicting_value_words,
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
                ...conflicting_value_words.conflict(conflict.value),
                related: [{ at: place, message: conflicting_value_words.declaredHere(conflict.value) }],
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/could-not-evaluate.js
var could_not_evaluate = __webpack_require__(7042);
// EXTERNAL MODULE: ./build/src/rules/coverage-drop.js
var coverage_drop = __webpack_require__(3285);
// EXTERNAL MODULE: ./build/src/rules/currency-differs.js
var currency_differs = __webpack_require__(4078);
// EXTERNAL MODULE: ./build/src/rules/declared-never-called.js
var declared_never_called = __webpack_require__(9944);
// EXTERNAL MODULE: ./build/src/rules/denied-attempt.js
var denied_attempt = __webpack_require__(9794);
// EXTERNAL MODULE: ./build/src/rules/duplicate-id.js
var duplicate_id = __webpack_require__(3376);
// EXTERNAL MODULE: ./build/src/rules/duplicate-key.js
var duplicate_key = __webpack_require__(9846);
// EXTERNAL MODULE: ./build/src/rules/escalation-denied.js
var escalation_denied = __webpack_require__(3890);
// EXTERNAL MODULE: ./build/src/rules/exempt-all.js
var exempt_all = __webpack_require__(3596);
// EXTERNAL MODULE: ./build/src/rules/exemption.js
var exemption = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/src/rules/expires-before-issued.js




const expires_before_issued_words = (0,finding/* wording */.z4)({
    reversed: (issued, expires) => ({
        message: `the card was issued at ${(0,words/* quoted */.TL)(issued)}, but it expires before that, at ${(0,words/* quoted */.TL)(expires)}`,
        help: 'correct the wrong date',
    }),
    expiresHere: () => 'the card expires here',
});
const expiresBeforeIssued = {
    id: 'expires-before-issued',
    severity: 'error',
    summary: 'The card expires before it was issued.',
    words: expires_before_issued_words,
    kinds: CARDS,
    *check(context) {
        const issued = cardDate(context, 'issued_at');
        const expires = cardDate(context, 'expires_at');
        if (issued?.time === undefined || expires?.time === undefined || issued.time <= expires.time)
            return;
        yield {
            at: issued.place,
            ...expires_before_issued_words.reversed(issued.text, expires.text),
            related: [{ at: expires.place, message: expires_before_issued_words.expiresHere() }],
        };
    },
};

// EXTERNAL MODULE: ./build/src/rules/file-too-large.js
var file_too_large = __webpack_require__(8746);
// EXTERNAL MODULE: ./build/src/rules/floor-unreadable.js
var floor_unreadable = __webpack_require__(907);
// EXTERNAL MODULE: ./build/src/rules/forbidden-action-tool.js
var forbidden_action_tool = __webpack_require__(4582);
// EXTERNAL MODULE: ./build/src/rules/forbidden-by-org.js
var forbidden_by_org = __webpack_require__(9699);
// EXTERNAL MODULE: ./build/src/rules/forbidden-tool.js
var forbidden_tool = __webpack_require__(4335);
// EXTERNAL MODULE: ./build/src/rules/history-not-evaluated.js
var history_not_evaluated = __webpack_require__(5809);
// EXTERNAL MODULE: ./build/src/rules/idle.js
var idle = __webpack_require__(551);
// EXTERNAL MODULE: ./build/src/rules/ignore-expired.js
var ignore_expired = __webpack_require__(9131);
// EXTERNAL MODULE: ./build/src/rules/ignore-unused.js
var ignore_unused = __webpack_require__(6190);
// EXTERNAL MODULE: ./build/src/rules/in-grace.js
var in_grace = __webpack_require__(2915);
;// CONCATENATED MODULE: ./build/src/rules/incomplete-definition.js



const incomplete_definition_words = (0,finding/* wording */.z4)({
    noDescription: (value) => ({
        message: `the definition of ${(0,words/* quoted */.TL)(value)} has no "description"`,
        help: 'add a sentence that says what the value asks of the agent',
    }),
    noName: (value) => ({
        message: `the definition of ${(0,words/* quoted */.TL)(value)} has no "name"`,
        help: 'add a readable name for the value',
    }),
});
const incompleteDefinition = {
    id: 'incomplete-definition',
    severity: 'warning',
    summary: 'The definition of a value has no description or no name.',
    words: incomplete_definition_words,
    kinds: CARDS,
    *check(context) {
        for (const [value, definition] of blocksOf(context).values.get('definitions').entries()) {
            if (!definition.isMap)
                continue;
            if (!definition.has('description'))
                yield { at: definition.get('description').place, ...incomplete_definition_words.noDescription(value) };
            if (!definition.has('name'))
                yield { at: definition.get('name').place, ...incomplete_definition_words.noName(value), severity: 'note' };
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/incomplete-tool-list.js
var incomplete_tool_list = __webpack_require__(9417);
;// CONCATENATED MODULE: ./build/src/rules/inferred-binding.js




const inferred_binding_words = (0,finding/* wording */.z4)({
    inferred: (capability) => ({
        message: `the capability ${(0,words/* quoted */.TL)(capability)} names no action, so it is assumed to carry out the bounded action of the same name`,
        help: 'add "required_actions" to make that explicit',
    }),
});
const inferredBinding = {
    id: 'inferred-binding',
    severity: 'note',
    summary: 'A capability is bound to an action only by its name.',
    words: inferred_binding_words,
    kinds: CARDS,
    *check({ policy }) {
        for (const { name, binding, place } of policy?.capabilities ?? []) {
            if (binding !== 'inferred')
                continue;
            yield {
                at: place,
                on: 'key',
                ...inferred_binding_words.inferred(name),
                fix: (0,lines/* newKey */.uM)(place, 'required_actions', [name], 'add this to the capability'),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/internal-error.js
var internal_error = __webpack_require__(4235);
;// CONCATENATED MODULE: ./build/src/rules/invalid-currency.js




const invalid_currency_words = (0,finding/* wording */.z4)({
    invalid: (currency, meant) => ({
        message: `the currency ${(0,words/* quoted */.TL)(currency)} is not a code of three capital letters`,
        help: meant === undefined ? 'write the code of ISO 4217, such as "EUR"' : `write ${(0,words/* quoted */.TL)(meant)}`,
    }),
});
const invalidCurrency = {
    id: 'invalid-currency',
    severity: 'error',
    summary: 'A currency is not a code of three capital letters.',
    words: invalid_currency_words,
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
        yield { at: currency.place, ...invalid_currency_words.invalid(text, fix && code), fix };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/invalid-date.js




const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
function reasonOf(text) {
    if (/^\d{4}-\d{2}-\d{2}$/.test(text))
        return 'is not a day in the calendar';
    return DATE_TIME.test(text) ? 'is not a valid time' : 'does not have the form of RFC 3339';
}
const invalid_date_words = (0,finding/* wording */.z4)({
    invalid: (key, text) => ({
        message: `${(0,words/* quoted */.TL)(key)} must be a date, but ${(0,words/* quoted */.TL)(text)} ${reasonOf(text)}`,
        help: 'write a date ("2027-05-21") or a date and a time ("2027-05-21T00:00:00Z")',
    }),
});
const invalidDate = {
    id: 'invalid-date',
    severity: 'error',
    summary: 'A date is not an RFC 3339 date or date-time.',
    words: invalid_date_words,
    kinds: CARDS,
    *check(context) {
        for (const key of ['issued_at', 'expires_at']) {
            const date = cardDate(context, key);
            if (date === undefined || date.time !== undefined)
                continue;
            yield { at: date.place, ...invalid_date_words.invalid(key, date.text) };
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
const ALLOW = 'allow_unmapped_tools';
const legacy_key_words = (0,finding/* wording */.z4)({
    failOpen: () => ({
        message: '"enforcement.fail_open" is not a field of a unified card',
        help: 'remove it',
    }),
    composition: () => ({
        message: '"_composition" is written by the server when it composes cards',
        help: 'remove it from the card',
    }),
    moved: (old, now, isThere) => ({
        message: `${(0,words/* quoted */.TL)(old)} is now ${(0,words/* quoted */.TL)(now)} at the top of the card`,
        help: isThere
            ? `remove it; ${(0,words/* quoted */.TL)(now)} is already set`
            : `write ${(0,words/* quoted */.TL)(now)} at the top of the card instead`,
    }),
    unmappedAction: (action, isThere) => ({
        message: `"enforcement.unmapped_tool_action" is now "enforcement.${ALLOW}"`,
        help: isThere
            ? `remove it; ${(0,words/* quoted */.TL)(ALLOW)} is already set`
            : `write ${(0,words/* quoted */.TL)(ALLOW)}: true to allow unmapped tools, false to deny them${action === 'warn' ? '; a warning is no longer possible' : ''}`,
    }),
});
const legacyKey = {
    id: 'legacy-key',
    severity: 'error',
    summary: 'A key is in a place that the unified card no longer uses.',
    words: legacy_key_words,
    kinds: CARDS,
    *check({ document, kind }) {
        const top = document_reader/* Reader */.m.of(document);
        const enforcement = top.get('enforcement');
        yield* unmappedAction(enforcement);
        if (kind === 'aap-card')
            return;
        yield* moved(top, top.get('integrity'), 'enforcement_mode', 'integrity_mode');
        yield* moved(top, enforcement, 'mode', 'autonomy_mode');
        if (enforcement.has('fail_open'))
            yield { at: enforcement.get('fail_open').place, on: 'key', ...legacy_key_words.failOpen() };
        if (top.has('_composition'))
            yield { at: top.get('_composition').place, on: 'key', ...legacy_key_words.composition() };
    },
};
function* moved(top, block, key, now) {
    if (!block.has(key))
        return;
    const old = `${block.place.path[0]}.${key}`;
    const mode = Object.hasOwn(MODES, block.get(key).text() ?? '')
        ? MODES[block.get(key).text() ?? '']
        : undefined;
    const title = `write this at the top, and remove ${(0,words/* quoted */.TL)(old)}`;
    yield {
        at: block.get(key).place,
        on: 'key',
        ...legacy_key_words.moved(old, now, top.has(now)),
        fix: mode === undefined || top.has(now)
            ? undefined
            : (0,lines/* newKey */.uM)((0,finding/* topOf */.HX)(top.place.document), now, mode, title),
    };
}
function* unmappedAction(enforcement) {
    const old = enforcement.get('unmapped_tool_action');
    if (!old.exists)
        return;
    const action = old.text();
    const isThere = enforcement.has(ALLOW);
    yield {
        at: old.place,
        on: 'key',
        ...legacy_key_words.unmappedAction(action, isThere),
        fix: isThere
            ? undefined
            : (0,lines/* newKey */.uM)(enforcement.place, ALLOW, action === 'allow', 'write this instead'),
    };
}

// EXTERNAL MODULE: ./build/src/rules/loose-pattern.js
var loose_pattern = __webpack_require__(3860);
// EXTERNAL MODULE: ./build/src/rules/low-coverage.js
var low_coverage = __webpack_require__(6846);
// EXTERNAL MODULE: ./build/src/rules/misplaced-configuration.js
var misplaced_configuration = __webpack_require__(8160);
// EXTERNAL MODULE: ./build/src/rules/missing-key.js
var missing_key = __webpack_require__(5507);
;// CONCATENATED MODULE: ./build/src/rules/missing-recommended-key.js




const TRACE_FORMAT = {
    block: 'audit',
    key: 'trace_format',
    severity: 'note',
    purpose: 'readers of its traces know their format',
    sample: 'ap-trace-v1',
};
const AAP = [
    {
        block: 'top',
        key: 'aap_version',
        severity: 'warning',
        purpose: 'readers know the version of the protocol',
        sample: '0.5.0',
    },
    {
        block: 'top',
        key: 'card_id',
        severity: 'warning',
        purpose: 'traces can refer to the card',
    },
    { block: 'top', key: 'agent_id', severity: 'warning', purpose: 'readers know whose card it is' },
    {
        block: 'top',
        key: 'issued_at',
        severity: 'warning',
        purpose: 'readers know how old the card is',
    },
    {
        block: 'principal',
        key: 'type',
        severity: 'warning',
        purpose: 'readers know what kind of party the agent serves',
        sample: 'human',
    },
    {
        block: 'principal',
        key: 'relationship',
        severity: 'warning',
        purpose: 'readers know how the agent acts for its principal',
        sample: 'delegated_authority',
    },
    {
        block: 'audit',
        key: 'retention_days',
        severity: 'warning',
        purpose: 'readers know how long traces are kept',
        sample: 90,
    },
    {
        block: 'audit',
        key: 'queryable',
        severity: 'warning',
        purpose: 'readers know whether they can query the traces',
        sample: false,
    },
    TRACE_FORMAT,
];
const UNIFIED = [
    {
        block: 'top',
        key: 'card_id',
        severity: 'note',
        purpose: 'traces can refer to the card',
    },
    { block: 'top', key: 'issued_at', severity: 'note', purpose: 'readers know how old the card is' },
    TRACE_FORMAT,
];
const missing_recommended_key_words = (0,finding/* wording */.z4)({
    missing: (where, key, purpose) => ({
        message: `${where} has no ${(0,words/* quoted */.TL)(key)}`,
        help: `add it, so that ${purpose}`,
    }),
});
const missingRecommendedKey = {
    id: 'missing-recommended-key',
    severity: 'warning',
    summary: 'A recommended key is missing.',
    words: missing_recommended_key_words,
    kinds: CARDS,
    *check(context) {
        const blocks = blocksOf(context);
        const recommended = context.kind === 'aap-card' ? AAP : UNIFIED;
        for (const { block, key, severity, purpose, sample } of recommended) {
            const reader = blocks[block];
            if (!reader.isMap || reader.has(key))
                continue;
            const { path } = reader.place;
            const where = path.length === 0 ? 'the card' : (0,words/* label */.Pf)(path);
            yield {
                at: reader.get(key).place,
                ...missing_recommended_key_words.missing(where, key, purpose),
                severity,
                fix: sample === undefined
                    ? undefined
                    : (0,lines/* newKey */.uM)(reader.place, key, sample, `add this to ${where}`),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/missing-section.js




const SECTIONS = [
    {
        key: 'capability_mappings',
        help: 'map the tools that carry out each bounded action; without a mapping every tool is unmapped',
        sample: { web_browsing: { tools: ['mcp__browser__*'], card_actions: ['web_fetch'] } },
    },
    {
        key: 'forbidden',
        help: 'list the tools that are always blocked, or write an empty list if there are none',
        sample: [],
    },
];
const missing_section_words = (0,finding/* wording */.z4)({
    missing: ({ key, help }) => ({
        message: `the policy has no ${(0,words/* quoted */.TL)(key)}`,
        help,
    }),
});
const missingSection = {
    id: 'missing-section',
    severity: 'warning',
    summary: 'A section that a policy normally has is missing.',
    words: missing_section_words,
    kinds: ['policy'],
    *check({ document }) {
        const top = document_reader/* Reader */.m.of(document);
        for (const section of SECTIONS) {
            if (top.has(section.key))
                continue;
            yield {
                at: top.get(section.key).place,
                ...missing_section_words.missing(section),
                fix: (0,lines/* newKey */.uM)((0,finding/* topOf */.HX)(document), section.key, section.sample, 'add this to the policy'),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/model/marks.js
var marks = __webpack_require__(9049);
;// CONCATENATED MODULE: ./build/src/rules/mixed-generations.js





const NAMES = { 'aap-card': 'an AAP card', 'unified-card': 'a unified card' };
const mixed_generations_words = (0,finding/* wording */.z4)({
    mixed: (kind, other, foreign) => ({
        message: `the card is read as ${NAMES[kind]} but has ${(0,words/* enumeration */.eG)(foreign)}, which ${foreign.length === 1 ? 'belongs' : 'belong'} to ${NAMES[other]}`,
        help: `keep the keys of one generation; the content of ${(0,words/* quoted */.TL)(foreign[0] ?? '')} has no effect here`,
    }),
    makesIt: (key, kind) => `${(0,words/* quoted */.TL)(key)} makes it ${NAMES[kind]}`,
});
const mixedGenerations = {
    id: 'mixed-generations',
    severity: 'error',
    summary: 'The card has keys of two generations.',
    words: mixed_generations_words,
    kinds: CARDS,
    *check({ document, kind, mixed }) {
        if (!mixed || (kind !== 'aap-card' && kind !== 'unified-card'))
            return;
        const other = kind === 'aap-card' ? 'unified-card' : 'aap-card';
        const top = document_reader/* Reader */.m.of(document);
        const foreign = marks/* MARKS */.j[other].filter((key) => top.has(key));
        const own = marks/* MARKS */.j[kind].filter((key) => top.has(key));
        if (foreign[0] === undefined || own[0] === undefined)
            return;
        yield {
            at: top.get(foreign[0]).place,
            on: 'key',
            ...mixed_generations_words.mixed(kind, other, foreign),
            related: [{ at: top.get(own[0]).place, on: 'key', message: mixed_generations_words.makesIt(own[0], kind) }],
        };
    },
};

// EXTERNAL MODULE: ./build/src/document/digits.js
var digits = __webpack_require__(9133);
// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
;// CONCATENATED MODULE: ./build/src/rules/near-size-limit.js



const near_size_limit_words = (0,finding/* wording */.z4)({
    near: (bytes) => ({
        message: `the file has ${(0,digits/* digits */.v)(bytes)} bytes; files of more than ${(0,digits/* digits */.v)(limits/* MAX_CARD_BYTES */.Al)} bytes are not read`,
        help: 'move unrelated content to another file, or write patterns instead of long lists of tools',
    }),
});
const nearSizeLimit = {
    id: 'near-size-limit',
    severity: 'warning',
    summary: 'The file is close to the size limit.',
    words: near_size_limit_words,
    kinds: 'all',
    *check({ document, bytes }) {
        if (bytes < limits/* MAX_CARD_BYTES */.Al * limits/* NEAR_LIMIT */.Tc)
            return;
        yield { at: (0,finding/* topOf */.HX)(document), ...near_size_limit_words.near(bytes) };
    },
};

// EXTERNAL MODULE: ./build/src/rules/needs-approval.js
var needs_approval = __webpack_require__(1614);
// EXTERNAL MODULE: ./build/src/rules/no-card.js
var no_card = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/src/rules/no-cards-found.js
var no_cards_found = __webpack_require__(5525);
// EXTERNAL MODULE: ./build/src/rules/no-grace.js
var no_grace = __webpack_require__(5415);
;// CONCATENATED MODULE: ./build/src/rules/no-policy.js



const no_policy_words = (0,finding/* wording */.z4)({
    without: (tools, hasTraces) => ({
        message: `the card has no policy${unchecked(tools, hasTraces)}`,
        help: 'write a policy next to it; the command "init" creates one to start from',
    }),
});
function unchecked(tools, hasTraces) {
    if (tools === 1)
        return ', so its 1 tool is not checked';
    if (tools !== undefined)
        return `, so none of its ${(0,words/* counted */.hS)(tools, 'tool')} is checked`;
    return hasTraces ? ', so none of its traces is checked' : '';
}
const noPolicy = {
    id: 'no-policy',
    severity: 'note',
    summary: 'The card has no policy, so no tool is checked.',
    words: no_policy_words,
    *check({ card, policy, tools, traces }) {
        if (card === undefined || (policy !== undefined && (0,model_policy/* governs */.VL)(policy)))
            return;
        yield {
            at: card.place,
            severity: tools === undefined && traces === undefined ? 'note' : 'warning',
            ...no_policy_words.without(tools?.tools.length, traces !== undefined),
        };
    },
};

// EXTERNAL MODULE: ./build/src/rules/no-tools.js
var no_tools = __webpack_require__(2352);
// EXTERNAL MODULE: ./build/src/rules/not-evaluated.js
var not_evaluated = __webpack_require__(1812);
// EXTERNAL MODULE: ./build/src/rules/other-agents.js
var other_agents = __webpack_require__(4714);
// EXTERNAL MODULE: ./build/src/rules/out-of-range.js
var out_of_range = __webpack_require__(299);
// EXTERNAL MODULE: ./build/src/pattern/breadth.js
var pattern_breadth = __webpack_require__(8874);
;// CONCATENATED MODULE: ./build/src/rules/overbroad-pattern.js





const overbroad_pattern_words = (0,finding/* wording */.z4)({
    overbroad: (pattern, capability, breadth) => ({
        message: `${(0,words/* quoted */.TL)(pattern)} of ${(0,words/* quoted */.TL)(capability)} maps ${breadth === 'everything' ? 'every tool' : 'a whole server'}, including tools added later, although unmapped tools are denied`,
        help: 'name the tools, or a common prefix of their names',
    }),
});
const overbroadPattern = {
    id: 'overbroad-pattern',
    severity: 'note',
    summary: 'A pattern maps everything, or a whole server, under a policy that denies unmapped tools.',
    words: overbroad_pattern_words,
    *check({ policy }) {
        if (policy === undefined || (policy.defaults.unmappedAction?.value ?? 'deny') !== 'deny')
            return;
        const floor = policy.defaults.unmappedAction;
        for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
            const breadth = (0,pattern_breadth/* breadthOf */.C)(pattern.text);
            if (breadth === 'less' || (floor && (0,document_document/* scopeOf */.Od)(floor.place) !== (0,document_document/* scopeOf */.Od)(pattern.place)))
                continue;
            yield { at: pattern.place, ...overbroad_pattern_words.overbroad(pattern.text, capability.name, breadth) };
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/parse-error.js
var parse_error = __webpack_require__(6997);
// EXTERNAL MODULE: ./build/src/model/governed.js
var governed = __webpack_require__(8597);
// EXTERNAL MODULE: ./build/src/model/placeholder.js
var placeholder = __webpack_require__(9286);
;// CONCATENATED MODULE: ./build/src/rules/placeholder.js






const PLACEHOLDER = /(?<![A-Za-z0-9_])YOUR_[A-Za-z0-9_]*|(?<![\w.+-])you@example\.com(?![\w-]|\.\w)/;
const SUSPECT = new RegExp(`YOUR_|you@example\\.com|${placeholder/* TODO */.Pf}|${placeholder/* TOOL_STUB */.c3}|${placeholder/* ACTION_STUB */.YR}|\\\\`);
const placeholder_words = (0,finding/* wording */.z4)({
    leftIn: (placeholder, text, isName) => ({
        message: `the placeholder ${(0,words/* quoted */.TL)(placeholder)} was left in${placeholder === text ? '' : `: ${(0,words/* quoted */.TL)(text)}`}`,
        help: isName
            ? 'replace it with the names of your own tools and actions'
            : 'replace it with your own value',
    }),
    emptyTemplate: () => ({
        message: 'the card is an empty template: it declares no value and no action',
        help: 'declare the values of the agent and the actions that it takes',
    }),
});
const placeholder_placeholder = {
    id: 'placeholder',
    severity: 'warning',
    summary: 'A placeholder of a template was left in.',
    words: placeholder_words,
    kinds: 'all',
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
    const invented = isName(at, on) ? (0,placeholder/* placeholderIn */.P5)(text) : undefined;
    const found = invented ?? PLACEHOLDER.exec(text)?.[0];
    if (found === undefined)
        return;
    yield {
        at,
        on,
        ...(invented !== undefined && { severity: 'error' }),
        ...placeholder_words.leftIn(found, text, invented !== undefined),
    };
}
function isName({ path }, on) {
    return on === 'key' || typeof path.at(-1) === 'number' || path.at(-1) === 'pattern';
}
function* emptyTemplate(context) {
    if (!(0,governed/* isCard */.$)(context))
        return;
    const { values, autonomy } = blocksOf(context);
    const lists = [values.get('declared'), autonomy.get('bounded_actions')].map(({ place }) => (0,document_document/* nodeAt */.oB)(place.document, place.path));
    if (!lists.every((list) => list?.kind === 'list' && list.items.length === 0))
        return;
    yield { at: autonomy.place, on: 'key', ...placeholder_words.emptyTemplate() };
}

// EXTERNAL MODULE: ./build/src/pattern/condition-parser.js
var condition_parser = __webpack_require__(7921);
;// CONCATENATED MODULE: ./build/src/rules/trigger-conditions.js

function* brokenConditions(triggers) {
    for (const trigger of triggers.items()) {
        const condition = trigger.get('condition');
        const text = condition.text();
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = (0,condition_parser/* parseCondition */.z)(text);
        if (parsed.kind === 'error')
            yield {
                at: condition.place,
                condition: text,
                character: parsed.offset + 1,
                reason: parsed.message,
            };
    }
}

;// CONCATENATED MODULE: ./build/src/rules/policy-condition.js




const policy_condition_words = (0,finding/* wording */.z4)({
    broken: (condition, character, reason) => ({
        message: `the condition ${(0,words/* quoted */.TL)(condition)} cannot be evaluated at character ${character}: ${reason}`,
        help: 'write tool_matches(\'mcp__payment__*\'), a comparison such as "tool_count > 50", or several joined with "and" and "or"',
    }),
});
const policyCondition = {
    id: 'policy-condition',
    severity: 'error',
    summary: 'The condition of a policy trigger is outside the grammar.',
    words: policy_condition_words,
    kinds: ['policy', 'aap-card', 'unified-card'],
    *check({ document }) {
        for (const broken of brokenConditions(document_reader/* Reader */.m.of(document).get('escalation_triggers')))
            yield { at: broken.at, ...policy_condition_words.broken(broken.condition, broken.character, broken.reason) };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/prose-action.js




const prose_action_words = (0,finding/* wording */.z4)({
    prose: (action) => ({
        message: `the forbidden action ${(0,words/* quoted */.TL)(action)} is a sentence; expected an identifier`,
        help: 'name a concrete action, such as "delete_without_confirmation"',
    }),
});
const proseAction = {
    id: 'prose-action',
    severity: 'warning',
    summary: 'A forbidden action is a sentence instead of an identifier.',
    words: prose_action_words,
    kinds: CARDS,
    *check({ card }) {
        for (const { value, place } of card?.forbiddenActions ?? []) {
            if (!/\s/.test(value))
                continue;
            const identifier = value
                .toLowerCase()
                .match(/[a-z0-9]+/g)
                ?.join('_');
            yield {
                at: place,
                ...prose_action_words.prose(value),
                fix: identifier === undefined
                    ? undefined
                    : (0,lines/* otherValue */.ko)(place, identifier, 'write it as an identifier'),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/query-endpoint.js




const query_endpoint_words = (0,finding/* wording */.z4)({
    missing: (block) => ({
        message: `the card is queryable, but ${(0,words/* quoted */.TL)(block)} has no "query_endpoint"`,
        help: 'add the address at which the traces can be queried, or set "queryable" to false',
    }),
});
const queryEndpoint = {
    id: 'query-endpoint',
    severity: 'error',
    summary: 'The card is queryable but does not say where.',
    words: query_endpoint_words,
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
            ...query_endpoint_words.missing(String(audit.place.path[0])),
            ...(context.kind === 'aap-card' && { severity: 'note' }),
        };
    },
};

// EXTERNAL MODULE: ./build/src/rules/redacted-names.js
var redacted_names = __webpack_require__(7436);
;// CONCATENATED MODULE: ./build/src/rules/redundant-forbidden.js




const redundant_forbidden_words = (0,finding/* wording */.z4)({
    redundant: (pattern, others) => ({
        message: `${(0,words/* quoted */.TL)(pattern)} is already forbidden by ${(0,words/* enumeration */.eG)(others)}`,
        help: 'remove it, or keep it only for its reason',
    }),
    forbids: (severity, isWhole) => `forbids ${isWhole ? 'the same' : 'some of the same'} names as ${severity}`,
});
const redundantForbidden = {
    id: 'redundant-forbidden',
    severity: 'note',
    summary: 'Other forbidden rules already cover a forbidden pattern at the same or a higher severity.',
    words: redundant_forbidden_words,
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
            const kept = keptCover(rule, covers);
            const covering = rules.filter((other) => kept.has(other));
            const patterns = covering.map((other) => other.pattern.text);
            yield {
                at: rule.pattern.place,
                ...redundant_forbidden_words.redundant(rule.pattern.text, patterns),
                related: covering.map((other) => ({
                    at: other.pattern.place,
                    message: redundant_forbidden_words.forbids(other.severity, covering.length === 1),
                })),
            };
        }
    },
};
function keptCover(rule, covers) {
    const found = new Set();
    const seen = new Set([rule]);
    for (const current of seen) {
        const cover = covers.get(current);
        if (cover === undefined)
            found.add(current);
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





const schema_version_words = (0,finding/* wording */.z4)({
    number: (written, meant) => ({
        message: `the schema version must be a string, but ${(0,words/* quoted */.TL)(written)} is a number`,
        help: `put it in quotes: schema_version: "${meant}"`,
    }),
    unknown: (version) => ({
        message: `the schema version ${(0,words/* quoted */.TL)(version)} is not known; expected "1.0" or a later 1.x`,
        help: 'write "1.0"',
    }),
});
const schemaVersion = {
    id: 'schema-version',
    severity: 'error',
    summary: 'The schema version of the policy is not known.',
    words: schema_version_words,
    kinds: ['policy', 'aap-card', 'unified-card'],
    *check({ document }) {
        const version = document_reader/* Reader */.m.of(document).get('meta').get('schema_version');
        const at = version.place;
        if (version.number() !== undefined) {
            const node = (0,document_document/* nodeAt */.oB)(document, at.path);
            const written = node ? document.text.slice(node.start, node.end) : '';
            const meant = /^1(\.\d+)?$/.test(written) ? (written === '1' ? '1.0' : written) : '1.0';
            yield {
                at,
                ...schema_version_words.number(written, meant),
                fix: (0,lines/* otherValue */.ko)(at, meant, 'put the version in quotes'),
            };
            return;
        }
        const text = version.text();
        if (text === undefined || text.trim() === '' || /^1(\.\d+){1,2}$/.test(text))
            return;
        yield { at, ...schema_version_words.unknown(text), fix: (0,lines/* otherValue */.ko)(at, '1.0', 'write version "1.0"') };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/shadowed-capability.js



const shadowed_capability_words = (0,finding/* wording */.z4)({
    shadowed: (pattern, capability, earlier) => ({
        message: `the pattern ${(0,words/* quoted */.TL)(pattern)} of ${(0,words/* quoted */.TL)(capability)} has no effect: ${(0,words/* enumeration */.eG)(earlier)} ${earlier.length === 1 ? 'comes first and matches' : 'come first and match'} all its names`,
        help: 'put the narrower capability first, or remove the pattern',
    }),
    matchedHere: (capability, isWhole) => `${(0,words/* quoted */.TL)(capability)} matches ${isWhole ? 'its' : 'some of its'} names here`,
});
const shadowedCapability = {
    id: 'shadowed-capability',
    severity: 'warning',
    summary: 'Earlier capabilities match every name of a pattern.',
    words: shadowed_capability_words,
    *check({ policy }) {
        const work = ruleWork();
        const earlier = [];
        for (const capability of policy?.capabilities ?? []) {
            for (const pattern of capability.patterns) {
                const covering = coverOf(pattern, earlier, work);
                if (covering === undefined)
                    continue;
                const names = [...new Set(covering.map((other) => other.capability.name))];
                yield {
                    at: pattern.place,
                    ...shadowed_capability_words.shadowed(pattern.text, capability.name, names),
                    related: covering.map((other) => ({
                        at: other.pattern.place,
                        message: shadowed_capability_words.matchedHere(other.capability.name, covering.length === 1),
                    })),
                };
            }
            for (const pattern of mappedPatterns([capability]))
                earlier.push(pattern);
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/spelling-style.js
var spelling_style = __webpack_require__(9575);
// EXTERNAL MODULE: ./build/src/rules/too-few.js
var too_few = __webpack_require__(5248);
// EXTERNAL MODULE: ./build/src/rules/tool-list.js
var tool_list = __webpack_require__(4524);
// EXTERNAL MODULE: ./build/src/rules/tools-removed.js
var tools_removed = __webpack_require__(5735);
// EXTERNAL MODULE: ./build/src/rules/trace-lines-skipped.js
var trace_lines_skipped = __webpack_require__(8079);
// EXTERNAL MODULE: ./build/src/rules/trace-source.js
var trace_source = __webpack_require__(2732);
// EXTERNAL MODULE: ./build/src/rules/trace-without-calls.js
var trace_without_calls = __webpack_require__(2769);
// EXTERNAL MODULE: ./build/src/rules/traces-removed.js
var traces_removed = __webpack_require__(4974);
// EXTERNAL MODULE: ./build/src/rules/traces-truncated.js
var traces_truncated = __webpack_require__(8432);
// EXTERNAL MODULE: ./build/src/rules/trigger-logged.js
var trigger_logged = __webpack_require__(1436);
// EXTERNAL MODULE: ./build/src/rules/trigger-warning.js
var trigger_warning = __webpack_require__(4016);
// EXTERNAL MODULE: ./build/src/rules/two-policies.js
var two_policies = __webpack_require__(8258);
// EXTERNAL MODULE: ./build/src/rules/unapplied-value.js
var unapplied_value = __webpack_require__(2405);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
;// CONCATENATED MODULE: ./build/src/rules/undeclared-definition.js





const undeclared_definition_words = (0,finding/* wording */.z4)({
    undeclared: (value, meant) => ({
        message: `${(0,words/* quoted */.TL)(value)} is defined but not declared`,
        help: meant === undefined
            ? 'add it to "declared", or remove the definition'
            : `write ${(0,words/* quoted */.TL)(meant)} if you meant that`,
    }),
    declared: () => 'the declared values',
});
const undeclaredDefinition = {
    id: 'undeclared-definition',
    severity: 'error',
    summary: 'A definition belongs to a value that is not declared.',
    words: undeclared_definition_words,
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
            yield {
                at: place,
                on: 'key',
                ...undeclared_definition_words.undeclared(key, meant),
                related: [{ at: values.get('declared').place, on: 'key', message: undeclared_definition_words.declared() }],
                fix: meant === undefined
                    ? undefined
                    : (0,lines/* otherKey */.q_)(place, meant, `write the key as ${(0,words/* quoted */.TL)(meant)}`),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/undefined-value.js





const undefined_value_words = (0,finding/* wording */.z4)({
    undefined: (value, meant) => ({
        message: `the value ${(0,words/* quoted */.TL)(value)} is not a standard value and has no definition`,
        help: `${meant === undefined ? '' : `write ${(0,words/* quoted */.TL)(meant)} if you meant that; otherwise `}define it under "definitions"`,
    }),
});
const undefinedValue = {
    id: 'undefined-value',
    severity: 'warning',
    summary: 'A declared value that is not a standard value has no definition.',
    words: undefined_value_words,
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
                ...undefined_value_words.undefined(value, meant),
                ...(meant === undefined && { fix }),
            };
        }
    },
};
function titleOf(value) {
    return value.replace(/[_-]+/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/src/rules/unevaluable-condition.js




const unevaluable_condition_words = (0,finding/* wording */.z4)({
    broken: (condition, character, reason) => ({
        message: `the condition ${(0,words/* quoted */.TL)(condition)} cannot be evaluated at character ${character}: ${reason}`,
        help: 'write the name of a field that must be set ("legal_claims_present"), a comparison ("refund_amount > 500"), or several joined with "and" and "or"',
    }),
});
const unevaluableCondition = {
    id: 'unevaluable-condition',
    severity: 'warning',
    summary: 'The condition of a trigger cannot be evaluated.',
    words: unevaluable_condition_words,
    kinds: CARDS,
    *check(context) {
        for (const broken of brokenConditions(blocksOf(context).autonomy.get('escalation_triggers')))
            yield { at: broken.at, ...unevaluable_condition_words.broken(broken.condition, broken.character, broken.reason) };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/unknown-action.js




const unknown_action_words = (0,finding/* wording */.z4)({
    undeclared: (capability, action, meant) => ({
        message: `the capability ${(0,words/* quoted */.TL)(capability)} names the action ${(0,words/* quoted */.TL)(action)}, which the card does not declare${meant ? `; did you mean ${(0,words/* quoted */.TL)(meant)}?` : ''}`,
        help: 'add it to the bounded actions of the card, or name one of them here',
    }),
    forbidden: (capability, action, owner, meant) => ({
        message: `the capability ${(0,words/* quoted */.TL)(capability)} names the action ${(0,words/* quoted */.TL)(action)}, which ${owner} forbids${meant ? `; did you mean ${(0,words/* quoted */.TL)(meant)}?` : ''}`,
        help: 'remove it from the capability',
    }),
    forbiddenHere: (owner) => `${owner} forbids it here`,
});
const unknownAction = {
    id: 'unknown-action',
    severity: 'warning',
    summary: 'A capability names an action that the card does not declare.',
    words: unknown_action_words,
    *check({ card, policy }) {
        if (card === undefined || policy === undefined)
            return;
        const bounded = card.boundedActions.map((action) => action.value);
        for (const capability of policy.capabilities) {
            for (const action of capability.actions) {
                if (bounded.includes(action.value))
                    continue;
                const meant = (0,nearest/* nearest */.pA)(action.value, bounded);
                const forbidden = card.forbiddenActions.find(({ value }) => value === action.value);
                if (forbidden !== undefined) {
                    const owner = (0,words/* ownerOf */.bf)(forbidden.place);
                    yield {
                        at: action.place,
                        ...unknown_action_words.forbidden(capability.name, action.value, owner, meant),
                        related: [{ at: forbidden.place, message: unknown_action_words.forbiddenHere(owner) }],
                    };
                    continue;
                }
                const { document } = card.place;
                yield {
                    at: action.place,
                    ...unknown_action_words.undeclared(capability.name, action.value, meant),
                    fix: meant === undefined
                        ? {
                            title: `add to the bounded actions in ${document.file}`,
                            language: document.syntax,
                            lines: (0,lines/* listItems */.Dw)(document, [action.value]),
                        }
                        : undefined,
                };
            }
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/unknown-key.js
var unknown_key = __webpack_require__(293);
// EXTERNAL MODULE: ./build/src/rules/unknown-kind.js
var unknown_kind = __webpack_require__(4906);
// EXTERNAL MODULE: ./build/src/rules/unknown-value.js
var unknown_value = __webpack_require__(9871);
// EXTERNAL MODULE: ./build/src/rules/unlisted-agent.js
var unlisted_agent = __webpack_require__(915);
// EXTERNAL MODULE: ./build/src/finding/yaml.js
var yaml = __webpack_require__(4168);
// EXTERNAL MODULE: ./build/src/model/tool.js
var model_tool = __webpack_require__(1285);
;// CONCATENATED MODULE: ./build/src/rules/unmapped-action.js







const unmapped_action_words = (0,finding/* wording */.z4)({
    unmapped: (action) => ({
        message: `no capability maps the bounded action ${(0,words/* quoted */.TL)(action)}`,
        help: 'map it to the tools that perform it, or remove it from the card',
    }),
});
const unmapped_action_unmappedAction = {
    id: 'unmapped-action',
    severity: 'warning',
    summary: 'No capability maps a bounded action of the card.',
    words: unmapped_action_words,
    *check({ card, policy, tools }) {
        if (card === undefined || policy === undefined || !(0,model_policy/* governs */.VL)(policy))
            return;
        const mapped = new Set(policy.capabilities
            .filter((capability) => capability.patterns.length > 0)
            .flatMap((capability) => capability.actions.map((action) => action.value)));
        const free = card.boundedActions.every((action) => mapped.has(action.value))
            ? []
            : freeTools(policy, tools);
        for (const action of card.boundedActions) {
            if (mapped.has(action.value))
                continue;
            yield {
                at: action.place,
                ...unmapped_action_words.unmapped(action.value),
                fix: mapping(action.value, policy, likelyTools(action.value, free)),
            };
        }
    },
};
function freeTools({ capabilities, forbidden }, tools) {
    const matched = (patterns, names) => patterns.some((pattern) => (0,model_policy/* matchesAny */._I)(pattern, names));
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
    const parts = wordsOf(action);
    const likely = parts.length === 0 ? [] : tools.filter((tool) => parts.every((word) => tool.words.has(word)));
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
    const { document } = policy.place;
    const title = `add under ${section} in ${document.file}, and ${likely.length === 0 ? 'name' : 'make sure that these are'} the tools that perform it`;
    const tools = likely.length === 0 ? [placeholder/* TOOL_STUB */.c3] : likely;
    const capability = { tools, [key]: [action] };
    return {
        title,
        language: document.syntax,
        lines: document.syntax === 'json'
            ? (0,lines/* entryIn */.Gi)(document, action, capability)
            : [
                `${(0,yaml/* yamlText */.pS)(action)}:`,
                ...Object.entries(capability).map(([name, value]) => `  ${name}: ${(0,yaml/* flowYaml */.uj)(value)}`),
            ].join('\n'),
    };
}

// EXTERNAL MODULE: ./build/src/rules/unmapped-tool.js
var unmapped_tool = __webpack_require__(5444);
// EXTERNAL MODULE: ./build/src/rules/unused-action.js
var unused_action = __webpack_require__(3566);
// EXTERNAL MODULE: ./build/src/rules/unused-capability.js
var unused_capability = __webpack_require__(1778);
;// CONCATENATED MODULE: ./build/src/rules/unused-pattern.js




const unused_pattern_words = (0,finding/* wording */.z4)({
    unused: (pattern, capability, tools) => ({
        message: `${(0,words/* quoted */.TL)(pattern)} of ${(0,words/* quoted */.TL)(capability)} ${tools === 1 ? 'does not match the only tool' : `matches none of the ${(0,words/* counted */.hS)(tools, 'tool')}`}`,
        help: 'correct the spelling, or remove the pattern',
    }),
});
const unusedPattern = {
    id: 'unused-pattern',
    severity: 'note',
    summary: 'A pattern matches no tool of a complete tool list.',
    words: unused_pattern_words,
    *check({ policy, tools }) {
        if (policy === undefined || tools === undefined || !tools.complete)
            return;
        const names = tools.tools.flatMap((tool) => [tool.canonical, ...tool.aliases]);
        for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
            if ((0,model_policy/* matchesAny */._I)(pattern, names))
                continue;
            yield {
                at: pattern.place,
                ...unused_pattern_words.unused(pattern.text, capability.name, tools.tools.length),
            };
        }
    },
};

// EXTERNAL MODULE: ./build/src/rules/weakens-org.js
var weakens_org = __webpack_require__(2378);
// EXTERNAL MODULE: ./build/src/rules/widening.js
var widening = __webpack_require__(3944);
// EXTERNAL MODULE: ./build/src/rules/wrong-type.js
var wrong_type = __webpack_require__(9821);
;// CONCATENATED MODULE: ./build/src/rules/catalogue.js






































































































const RULES = [
    parse_error/* parseError */.u,
    duplicate_key/* duplicateKey */.V,
    file_too_large/* fileTooLarge */.M,
    nearSizeLimit,
    unknown_kind/* unknownKind */.P,
    missing_key/* missingKey */.aV,
    wrong_type/* wrongType */.g,
    unknown_value/* unknownValue */.Uo,
    too_few/* tooFew */.dI,
    out_of_range/* outOfRange */.F,
    unknown_key/* unknownKey */.a,
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
    unmapped_action_unmappedAction,
    unknownAction,
    shadowedCapability,
    alwaysForbidden,
    overbroadPattern,
    unusedPattern,
    redundantForbidden,
    weakens_org/* weakensOrg */.h,
    forbidden_by_org/* forbiddenByOrg */.d,
    currency_differs/* currencyDiffers */.t,
    floor_unreadable/* floorUnreadable */.S,
    exemption/* exemption */.O,
    exempt_all/* exemptAll */.j,
    two_policies/* twoPolicies */.b,
    ambiguous_agent/* ambiguousAgent */.UH,
    unlisted_agent/* unlistedAgent */.W,
    card_removed/* cardRemoved */.f,
    duplicate_id/* duplicateId */.z,
    noPolicy,
    no_card/* noCard */.M,
    tool_list/* toolList */.N,
    tools_removed/* toolsRemoved */.I,
    no_tools/* noTools */.R,
    incomplete_tool_list/* incompleteToolList */.f,
    spelling_style/* spellingStyle */.i,
    not_evaluated/* notEvaluated */.J,
    trace_source/* traceSource */.L,
    trace_without_calls/* traceWithoutCalls */.B,
    trace_lines_skipped/* traceLinesSkipped */.n,
    redacted_names/* redactedNames */.R,
    other_agents/* otherAgents */.n,
    traces_truncated/* tracesTruncated */.j,
    idle/* idle */.N,
    history_not_evaluated/* historyNotEvaluated */.P,
    denied_attempt/* deniedAttempt */.p,
    in_grace/* inGrace */.O,
    no_grace/* noGrace */.a,
    called_not_declared/* calledNotDeclared */.n,
    declared_never_called/* declaredNeverCalled */.m,
    unused_action/* unusedAction */.x,
    unused_capability/* unusedCapability */.B,
    loose_pattern/* loosePattern */.z,
    unapplied_value/* unappliedValue */.e,
    traces_removed/* tracesRemoved */.N,
    forbidden_tool/* forbiddenTool */.y,
    escalation_denied/* escalationDenied */.t,
    capability_exceeded/* capabilityExceeded */.m,
    unmapped_tool/* unmappedTool */.r,
    needs_approval/* needsApproval */.v,
    trigger_warning/* triggerWarning */.N,
    trigger_logged/* triggerLogged */.b,
    also_mapped/* alsoMapped */.H,
    forbidden_action_tool/* forbiddenActionTool */.s,
    widening/* widening */.Y,
    coverage_drop/* coverageDropped */.T,
    ignore_expired/* ignoreExpired */.A,
    ignore_unused/* ignoreUnused */.$,
    baseline_expired/* baselineExpired */.d,
    baseline_unused/* baselineUnused */._,
    low_coverage/* lowCoverage */.p,
    no_cards_found/* noCardsFound */.F,
    misplaced_configuration/* misplacedConfiguration */.v,
    configuration/* configuration */.H,
    could_not_evaluate/* couldNotEvaluate */.O,
    internal_error/* internalError */.W,
];
const RULE_IDS = RULES.map(({ id }) => id);
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const FILE_RULES = RULES.filter((rule) => 'kinds' in rule);
const AGENT_RULES = RULES.filter((rule) => 'check' in rule && !('kinds' in rule));
function isRuleId(text) {
    return BY_ID.has(text);
}
function isOf({ rule }, ...ids) {
    return ids.some((id) => id === rule);
}
function ruleOf(id) {
    const rule = BY_ID.get(id);
    if (rule === undefined)
        throw new Error(`there is no rule ${JSON.stringify(id)}`);
    return rule;
}
function isFixed(id) {
    const { blocking, violation } = ruleOf(id);
    return blocking === true || violation === true;
}
function isViolation(id) {
    return ruleOf(id).violation === true;
}
function documentationOf(id) {
    return `src/rules/README.md#${id}`;
}


/***/ }),

/***/ 7042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ couldNotEvaluate)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    missingFile: (help) => ({ message: 'the file does not exist', help }),
    missingPolicy: (policy, agent) => ({
        message: `the policy ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(policy)} of the agent ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(agent)} does not exist`,
        help: 'put it back, or remove the agent from the configuration',
    }),
    noPolicy: (command) => ({
        message: 'there is no policy, so no tool can be checked',
        help: `name the policy with --policy, or write one with "${command} init"`,
    }),
    notCompared: () => ({
        message: 'the change could not be compared, because some files of its base or head do not load',
        help: 'fix them, or compare commits in which they load',
    }),
    submodule: (file, folder) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} is in the submodule ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(folder)}, which the change moves to another commit; its former files are not checked out`,
        help: 'check out with "submodules: true" and "fetch-depth: 0" (actions/checkout)',
    }),
    because: (message, help) => ({ message, help }),
    ofApi: (message, isRefused) => ({
        message,
        help: isRefused
            ? 'give the job the permission "contents: read", or check out with "fetch-depth: 0"'
            : 'run the job again; nothing was checked',
    }),
    ofSystem: (message) => ({
        message,
        help: 'make sure that the step can read and write there, and run the job again',
    }),
    noOutputs: (reason) => ({
        message: `the outputs could not be written, so no later step can read the verdict: ${reason}`,
        help: 'let the runner set GITHUB_OUTPUT, and make sure that its disk is not full',
    }),
});
const couldNotEvaluate = {
    id: 'could-not-evaluate',
    severity: 'error',
    summary: 'The gate could not complete its check.',
    blocking: true,
    words,
};


/***/ }),

/***/ 3285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ coverageDropped)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);

const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    fell: (before, after, most) => ({
        message: `coverage fell from ${before} to ${after ?? 'unknown'}; a drop of at most ${most} percentage points is allowed`,
        help: 'map the actions that are listed as unmapped',
    }),
});
const coverageDropped = {
    id: 'coverage-drop',
    severity: 'error',
    summary: 'The coverage of an agent fell by more than is allowed.',
    words,
};


/***/ }),

/***/ 4078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ currencyDiffers)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    differs: (asked, held, owner) => ({
        message: `the limit is in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(asked)} here, but ${owner} sets it in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(held)}; the limit of ${owner} applies`,
        help: `write the limit in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(held)}`,
    }),
    setHere: (owner) => `${owner} sets the limit here`,
});
const currencyDiffers = {
    id: 'currency-differs',
    severity: 'error',
    summary: 'The limits of an agent and of its floor are in different currencies.',
    words,
};


/***/ }),

/***/ 9944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ declaredNeverCalled)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);



const MAX_NAMED = 10;
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    idle: (idle, declared) => ({
        message: `${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(idle.length)} of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(declared, 'declared tool')} ${idle.length === 1 ? 'was' : 'were'} never called: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(idle.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi), MAX_NAMED)}`,
        help: 'remove unneeded tools from both the tool list and the agent',
    }),
});
const declaredNeverCalled = {
    id: 'declared-never-called',
    severity: 'note',
    summary: 'A declared tool was never called.',
    words,
};


/***/ }),

/***/ 9794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ deniedAttempt)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    denied: (tool, calls) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(calls, 'call')} of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(tool)} ${calls === 1 ? 'was' : 'were'} denied at run time`,
        help: 'find out why the agent tried; the call was not carried out',
    }),
});
const deniedAttempt = {
    id: 'denied-attempt',
    severity: 'note',
    summary: 'An attempt to call a tool was denied at run time.',
    words,
};


/***/ }),

/***/ 3376:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ duplicateId)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    same: ({ key, value }, { file, spelling, more }) => ({
        message: `the card has the ${key} ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}, ${spelling === undefined ? 'the same as' : `which reads the same as ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(spelling)} of`} ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)}${more > 0 ? ` and ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(more, 'more', 'more')}` : ''} in the same environment`,
        help: `give each card an ${key} of its own; put a copy for another environment in a folder named after it, such as "staging"`,
    }),
    statedHere: () => 'the same id is here',
});
const duplicateId = {
    id: 'duplicate-id',
    severity: 'error',
    summary: 'Two cards of one environment have the same id.',
    words,
};


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ duplicateKey)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    twice: (key) => ({
        message: `the key ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} appears twice in this map`,
        help: 'keep one of the two; readers silently use only one of them',
    }),
    first: (key) => `the first ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}`,
});
const duplicateKey = {
    id: 'duplicate-key',
    severity: 'error',
    summary: 'A key appears twice in one map.',
    blocking: true,
    words,
};


/***/ }),

/***/ 3890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ escalationDenied)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    denied: (triggered) => ({
        message: (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerMessage */ .S)('is denied', triggered),
        help: triggered.occurrence.kind === 'listed'
            ? `${(0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .avoiding */ .c)(triggered)}, or change the trigger if the agent should have it`
            : 'find out why the agent did this; change the trigger only if it should be allowed',
    }),
});
const escalationDenied = {
    id: 'escalation-denied',
    severity: 'error',
    summary: 'An escalation trigger denies a tool.',
    violation: true,
    words,
};


/***/ }),

/***/ 3596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ exemptAll)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    all: (agent, expires, reason) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(agent)} is exempt from its whole floor until ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expires)}: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(reason)}`,
        help: 'limit the exemption to the sections and patterns that the agent needs',
    }),
});
const exemptAll = {
    id: 'exempt-all',
    severity: 'warning',
    summary: 'An agent is exempt from its whole floor.',
    words,
};


/***/ }),

/***/ 8474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ exemption)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    missingKey: (key) => ({
        message: `the exemption has no ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}, so it is not honoured`,
        help: `write ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}, or remove the exemption`,
    }),
    unknownSection: (section, known) => ({
        message: `an exemption cannot be from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(section)}; expected ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(known)}`,
        help: 'name one of these sections',
    }),
    noPattern: (section) => ({
        message: `the exemption from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(section)} has no pattern, so it is not honoured`,
        help: 'list the patterns that the agent is exempt from under "patterns"',
    }),
    patterns: (section) => ({
        message: `an exemption from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(section)} takes no patterns`,
        help: 'remove "patterns", or name another section',
    }),
    shortReason: (reason, least) => ({
        message: `the reason ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(reason)} is too short; expected ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(least, 'character')} or more`,
        help: 'say why the agent needs it',
    }),
    invalidDate: (key, date) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(date)}; expected an RFC 3339 date such as "2027-01-31"`,
        help: 'correct the date',
    }),
    future: (granted) => ({
        message: `the exemption is granted from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(granted)}, a date in the future, so it is not honoured yet`,
        help: 'wait, or write the day on which it was granted',
    }),
    tooLong: (expires, mostDays) => ({
        message: `the exemption lasts until ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expires)}, more than ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(mostDays, 'day')} after it was granted`,
        help: `write an "expires_at" that is at most ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(mostDays, 'day')} after "granted_at"`,
    }),
    reversed: (expires, granted) => ({
        message: `the exemption ends (${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expires)}) before it begins (${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(granted)})`,
        help: 'correct the dates',
    }),
    expired: (expires) => ({
        message: `the exemption expired on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expires)} and is no longer honoured`,
        help: 'remove it, or have it granted again',
    }),
    noAgent: (agent, section) => ({
        message: `there is no agent ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(agent)}, so its exemption from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(section)} has no effect`,
        help: 'correct the name, or remove the exemption',
    }),
    meetsNothing: (agent, section) => ({
        message: `the exemption of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(agent)} from ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(section)} matches no rule of its floors`,
        help: 'remove the exemption, or correct its section and patterns',
    }),
});
const exemption = {
    id: 'exemption',
    severity: 'error',
    summary: 'An exemption is not honoured: it is malformed, expired, or matches no rule of a floor.',
    words,
};


/***/ }),

/***/ 8746:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileTooLarge)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);



const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    tooLarge: (fault) => {
        switch (fault.of) {
            case 'bytes':
                return {
                    message: `the file has ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fault.count, 'byte')}; the limit is ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(fault.most)}`,
                    help: 'split the file, or remove what does not belong in it',
                };
            case 'values':
                return {
                    message: `the file has more than ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fault.most, 'value')}, the limit of a tool list`,
                    help: 'split the file, or remove what does not belong in it',
                };
            case 'front-matter':
                return {
                    message: `the front matter has ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fault.count, 'character')}; the limit is ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(fault.most)}`,
                    help: 'move everything that is not a key of the agent below the second ---',
                };
            default:
                return fault;
        }
    },
});
const fileTooLarge = {
    id: 'file-too-large',
    severity: 'error',
    summary: 'The file is larger than the limit.',
    blocking: true,
    words,
};


/***/ }),

/***/ 907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ floorUnreadable)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    notFetched: (floor) => ({
        message: `the floor ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(floor)} is in another repository, which the command line does not read`,
        help: 'name a local copy with --org',
    }),
    refused: (floor, reason) => ({
        message: `the floor ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(floor)} cannot be read: ${reason}`,
        help: 'check the path and the ref; for a private repository, set the input floor-token to a token that can read it. A pull request from a fork gets no secrets: push its branch to this repository, or keep a copy of the floor here',
    }),
    missing: (floor) => ({
        message: `the floor ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(floor)} does not exist`,
        help: 'correct the path in the configuration, or put the file there',
    }),
    missingPath: (floor, help) => ({
        message: `the floor ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(floor)} does not exist`,
        help,
    }),
    broken: (floor, reason) => ({
        message: `the floor ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(floor)} cannot be read: ${reason ?? 'it is neither a card nor a policy'}`,
        help: 'fix the file there, or name another ref',
    }),
    foreign: (floor) => ({
        message: `the floor ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(floor)} is neither a card nor a policy`,
        help: 'name a policy or a card template',
    }),
    otherKind: (floor, named, is) => ({
        message: `the floor ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(floor)} is named as a ${named}, but it is a ${is}`,
        help: `move it to "${is}"`,
    }),
});
const floorUnreadable = {
    id: 'floor-unreadable',
    severity: 'error',
    summary: 'A floor could not be read.',
    blocking: true,
    words,
};


/***/ }),

/***/ 4582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ forbiddenActionTool)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    sameName: (tool, action) => ({
        message: `the tool ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(tool)} has the name of the forbidden action ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(action)}`,
        help: 'forbid the tool in the policy too if it performs that action',
    }),
    declaredHere: () => 'the tool is declared here',
});
const forbiddenActionTool = {
    id: 'forbidden-action-tool',
    severity: 'warning',
    summary: 'The name of a tool is a forbidden action of the card.',
    words,
};


/***/ }),

/***/ 9699:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ forbiddenByOrg)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    forbidden: (action, owner) => ({
        message: `the bounded action ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(action)} is forbidden by ${owner}, so the agent does not have it`,
        help: 'remove it from the bounded actions, or ask for an exemption',
    }),
    forbiddenHere: (owner) => `${owner} forbids it here`,
});
const forbiddenByOrg = {
    id: 'forbidden-by-org',
    severity: 'error',
    summary: 'A bounded action of the agent is forbidden by its floor.',
    words,
};


/***/ }),

/***/ 4335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ forbiddenTool)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _occurrence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5996);



const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    forbidden: (tool, by, occurrence) => {
        const called = (0,_occurrence_js__WEBPACK_IMPORTED_MODULE_2__/* .calledText */ .xL)(occurrence);
        const owner = by.owner === undefined ? '' : ` of ${by.owner}`;
        return {
            message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(tool)} ${called === undefined ? '' : `${called}, and `}is forbidden by ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(by.pattern)}${owner} (${by.severity}): ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(by.reason)}`,
            help: helpFor(by.owner !== undefined, called !== undefined),
        };
    },
    declaredHere: () => 'the tool is declared here',
});
function helpFor(isOfFloor, wasCalled) {
    const take = wasCalled
        ? 'find out why the agent called it, and remove the tool from the agent'
        : 'remove the tool from the list';
    if (isOfFloor)
        return `${take}; only a change of that rule or an exemption could allow it`;
    return wasCalled
        ? `${take}; change the rule only if the agent should have it`
        : `${take}, or change the rule if the agent should have it`;
}
const forbiddenTool = {
    id: 'forbidden-tool',
    severity: 'error',
    summary: 'A tool is forbidden.',
    violation: true,
    words,
};


/***/ }),

/***/ 5809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ historyNotEvaluated)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);

const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    noKeyOfFork: () => ({
        message: 'traces should be fetched from the API, but the input api-key is empty',
        help: 'pass the secret to the job; pull requests from forks do not have it',
    }),
    notAsked: () => ({
        message: 'traces should be fetched from the API, which the command line does only with --api',
        help: 'add --api, and set the environment variable MNEMOM_API_KEY to the key',
    }),
});
const historyNotEvaluated = {
    id: 'history-not-evaluated',
    severity: 'warning',
    summary: 'Traces are configured but could not be fetched without a key.',
    words,
};


/***/ }),

/***/ 551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ idle)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);



const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    idle: (calls, undated) => ({
        message: `the traces contain ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(calls, 'call')}, but none in the requested window${undated > 0 ? `; ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(undated)} of them ${undated === 1 ? 'has' : 'have'} no timestamp` : ''}`,
        help: 'check whether the agent has stopped, or whether its traces go somewhere else',
    }),
});
const idle = {
    id: 'idle',
    severity: 'warning',
    summary: 'The traces have calls, but none in the requested window.',
    words,
};


/***/ }),

/***/ 9131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ ignoreExpired),
/* harmony export */   O: () => (/* binding */ ignoring)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    expired: (rule, path, expires) => ({
        message: `${ignoring(rule, path)} expired on ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(expires)}, so these findings count again`,
        help: 'fix these findings, or review them and write a later date',
    }),
});
function ignoring(rule, path) {
    return `the entry that ignores ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule)}${path === undefined ? '' : ` in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(path)}`}`;
}
const ignoreExpired = {
    id: 'ignore-expired',
    severity: 'warning',
    summary: 'An entry that ignores findings has expired.',
    words,
};


/***/ }),

/***/ 6190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ ignoreUnused)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _ignore_expired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9131);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    unused: (rule, path) => ({
        message: `${(0,_ignore_expired_js__WEBPACK_IMPORTED_MODULE_1__/* .ignoring */ .O)(rule, path)} matches no finding`,
        help: 'remove the entry',
    }),
});
const ignoreUnused = {
    id: 'ignore-unused',
    severity: 'warning',
    summary: 'An entry that ignores findings matches none.',
    words,
};


/***/ }),

/***/ 2915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ inGrace)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    inGrace: (tool, hoursLeft) => ({
        message: `no capability maps ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(tool)}; it is new, and its grace period ends in ${hoursLeft < 1 ? 'less than an hour' : (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(Math.floor(hoursLeft), 'hour')}`,
        help: 'map the tool to a bounded action before the period ends',
    }),
});
const inGrace = {
    id: 'in-grace',
    severity: 'note',
    summary: 'A new tool that no capability maps is still in its grace period.',
    words,
};


/***/ }),

/***/ 9417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ incompleteToolList)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);



const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    wildcard: (pattern, server) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)}${server === undefined ? '' : ` of the server ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(server)}`} can match any number of tools, and the list does not name them`,
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q,
    }),
    wholeServer: (rule, server) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule)} covers every tool of the server ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(server)}, and the list does not name them`,
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q,
    }),
    unnamed: (server, key) => ({
        message: `the MCP server ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(server)} is listed without the names of its tools, so all of them can be called`,
        help: `name them in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}, or ${_tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q}`,
    }),
    noToolsKey: (server) => ({
        message: `the server ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(server)} has no list "tools", so all its tools can be called`,
        help: `name them under "tools", or ${_tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q}`,
    }),
    unnamedServers: () => ({
        message: 'MCP servers are listed without the names of their tools, so all of them can be called',
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q,
    }),
    wholeSet: (name, is) => ({
        message: `the ${is} ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is enabled with all its tools, and the file does not name them`,
        help: 'set "default_config": {"enabled": false} and enable tools by name under "configs", or give a separate tool list next to this file',
    }),
    bypassed: () => ({
        message: 'the mode "bypassPermissions" gives the agent every tool, including those without a rule',
        help: 'choose another mode, or list all tools of the agent',
    }),
    morePages: () => ({
        message: 'the last page has a "nextCursor", so the server has more tools than are listed',
        help: 'fetch the remaining pages with that cursor and append them to this one',
    }),
    generated: () => ({
        message: '"tools_generated" says that the server creates more tools at run time',
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q,
    }),
});
const incompleteToolList = {
    id: 'incomplete-tool-list',
    severity: 'warning',
    summary: 'A tool list says that it is not complete.',
    words,
};


/***/ }),

/***/ 4235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ internalError)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const MAX_SHOWN = 500;
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    error: (text) => ({
        message: `internal error: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .oneLine */ .TN)(text).slice(0, MAX_SHOWN)}`,
        help: 'report it with the files that caused it; nothing was checked',
    }),
});
const internalError = {
    id: 'internal-error',
    severity: 'error',
    summary: 'An internal error of Card Gate.',
    blocking: true,
    words,
};


/***/ }),

/***/ 3860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ enumeratingFix),
/* harmony export */   z: () => (/* binding */ loosePattern)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7996);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6014);




const MAX_NAMED = 10;
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    loose: (pattern, used) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern)} allows any tool with a matching name, but the traces use only ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_3__/* .digits */ .v)(used.length)}: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .listed */ .KE)(used.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedWhole */ .qi), MAX_NAMED)}`,
        help: 'replace the pattern with the names of the tools that the agent needs',
    }),
});
const loosePattern = {
    id: 'loose-pattern',
    severity: 'note',
    summary: 'A pattern allows far more tools than the traces use.',
    words,
};
function enumeratingFix(document, pattern, names) {
    return {
        title: `write instead of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(pattern)} in ${document.file}`,
        language: document.syntax,
        lines: (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .listItems */ .Dw)(document, names, 'instead'),
    };
}


/***/ }),

/***/ 6846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ lowCoverage)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);

const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    low: (is, least) => ({
        message: `coverage is ${is ?? 'unknown'}; at least ${least} of the bounded actions must be mapped`,
        help: is === undefined
            ? 'give the agent a card with bounded actions and a policy that maps them'
            : 'map the actions that are listed as unmapped',
    }),
});
const lowCoverage = {
    id: 'low-coverage',
    severity: 'error',
    summary: 'Coverage is below the required minimum.',
    words,
};


/***/ }),

/***/ 8160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ misplacedConfiguration)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    notRead: (file, configuration) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} is not read: the configuration of this gate is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(configuration)}`,
        help: `rename it to ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(configuration)}, or name it with the input "config"; remove it if nothing uses it`,
    }),
});
const misplacedConfiguration = {
    id: 'misplaced-configuration',
    severity: 'warning',
    summary: 'A file looks like the configuration but is not read.',
    words,
};


/***/ }),

/***/ 5507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   O_: () => (/* binding */ missingChoice),
/* harmony export */   aV: () => (/* binding */ missingKey)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7996);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3873);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6972);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6014);






const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wording */ .z4)({
    missing: (path, key, { because, meant, description, }) => {
        const needed = because === undefined ? '' : `, which ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(because)} requires`;
        const what = description === undefined ? '' : `: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clause */ .sb)(description)}`;
        return {
            message: path.length === 0
                ? `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)} is missing${needed}`
                : `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(path)} has no ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)}${needed}`,
            help: meant === undefined
                ? `add ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)}${what}`
                : `rename ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(meant)} to ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(key)} if you meant that${what}`,
        };
    },
    noneOf: (path, keys) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(path)} has none of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(keys)}`,
        help: `add one of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(keys)}`,
    }),
});
const missingKey = {
    id: 'missing-key',
    severity: 'error',
    summary: 'A required key is missing.',
    words,
};
function missing(path, key, because, { document, schema }) {
    const at = { document, path: [...path, key] };
    const part = (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaAt */ .lv)(schema, at.path);
    const parent = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    const known = new Set((0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .knownKeys */ .eE)(schema, path));
    const meant = parent?.kind === 'map'
        ? (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(key, [...parent.entries.keys()].filter((other) => !known.has(other)))
        : undefined;
    const sample = meant === undefined && part ? (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleOf */ .uV)(schema, part) : undefined;
    return {
        rule: missingKey,
        problem: {
            at,
            ...words.missing(path, key, {
                because: typeof because === 'string' ? because : undefined,
                meant,
                description: part?.description,
            }),
            fix: sample === undefined
                ? undefined
                : (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .newKey */ .uM)({ document, path }, key, sample, `add this to ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(path)}`),
        },
    };
}
function missingChoice(path, choiceError, { document, errors }) {
    const branches = errors.filter((error) => error.keyword === 'required' && error.schemaPath.startsWith(`${choiceError.schemaPath}/`));
    const keys = branches
        .filter((error) => error.instancePath === choiceError.instancePath)
        .map((error) => String(error.params.missingProperty));
    const distinct = [...new Set(keys)];
    return {
        rule: missingKey,
        problem: {
            at: { document, path: [...path, distinct[0] ?? ''] },
            ...words.noneOf(path, distinct),
        },
    };
}


/***/ }),

/***/ 1614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ needsApproval)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    escalated: (triggered) => ({
        message: (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerMessage */ .S)('needs human approval', triggered),
        help: triggered.occurrence.kind === 'listed'
            ? `make sure that a human approves each call, or ${(0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .avoiding */ .c)(triggered)}`
            : 'make sure that a human approved it at run time',
    }),
});
const needsApproval = {
    id: 'needs-approval',
    severity: 'warning',
    summary: 'A tool needs the approval of a human.',
    words,
};


/***/ }),

/***/ 6361:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ noCard)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    without: () => ({
        message: 'the policy has no card to check its actions against, so coverage is unknown',
        help: 'put the alignment card of the agent next to it',
    }),
    unread: (file) => ({
        message: `the card of the policy may be ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)}, which could not be read, so actions are not checked against it, and coverage is unknown`,
        help: 'fix that file',
    }),
});
const noCard = {
    id: 'no-card',
    severity: 'note',
    summary: 'The policy has no card, so bounded actions are not checked.',
    words,
    *check({ card, policy }) {
        if (card !== undefined || policy === undefined)
            return;
        yield { at: policy.place, ...words.without() };
    },
};


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ noCardsFound)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    none: () => ({
        message: 'no card or policy was found',
        help: 'check the patterns under "cards"; "on-no-cards" decides whether this passes',
    }),
    noneBelow: () => ({
        message: 'no card or policy was found',
        help: 'check the path, or name the files with --cards',
    }),
    patterns: (patterns) => ({
        message: `the patterns under "cards" match no file: ${patterns.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi).join(', ')}`,
        help: 'check the patterns, which are relative to the root of the repository; "on-no-cards" decides whether this passes',
    }),
});
const noCardsFound = {
    id: 'no-cards-found',
    severity: 'warning',
    summary: 'No card and no policy was found.',
    words,
};


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ noGrace)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    without: (reason) => ({
        message: `there is no grace period: ${reasonText(reason)}`,
        help: 'map the tools, or provide traces that go back further',
    }),
});
function reasonText(reason) {
    switch (reason.kind) {
        case 'of-the-change':
            return 'every trace is part of the change, so none proves when a tool was first called';
        case 'no-times':
            return 'the traces have no times, so they cannot show which tools are new';
        case 'short-window':
            return `the window of traces is shorter than the grace period of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(reason.hours, 'hour')}`;
        case 'all-new':
            return `no trace is older than the grace period of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(reason.hours, 'hour')}, so every tool would look new`;
        default:
            return reason;
    }
}
const noGrace = {
    id: 'no-grace',
    severity: 'note',
    summary: 'There is no grace period, because the traces cannot show which tools are new.',
    words,
};


/***/ }),

/***/ 2352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ noTools)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    without: (agent) => ({
        message: `no tool of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(agent)} is checked, because it has no tool list and no traces`,
        help: 'add a tool list next to its card, such as tools.txt with one name on each line, or set "on-no-tools" to "pass" if it has no tools',
    }),
});
const noTools = {
    id: 'no-tools',
    severity: 'warning',
    summary: 'An agent has no tool list and no traces, so no tool is checked.',
    words,
};


/***/ }),

/***/ 1812:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ notEvaluated)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    undecided: (condition, isParsed, on) => ({
        message: `the condition ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(condition)} was not evaluated${on === 'traces' ? ' against the traces' : ''}: ${isParsed ? 'it depends on values that are known only at run time' : 'its syntax is not supported'}`,
        help: isParsed
            ? 'leave it as it is: the runtime of the agent evaluates it'
            : 'write it with the fields and operators that the documentation lists',
    }),
});
const notEvaluated = {
    id: 'not-evaluated',
    severity: 'note',
    summary: 'A condition could not be decided before run time.',
    words,
};


/***/ }),

/***/ 5996:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CQ: () => (/* binding */ LISTED),
/* harmony export */   JW: () => (/* binding */ seenText),
/* harmony export */   xL: () => (/* binding */ calledText)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);

const LISTED = { kind: 'listed' };
function calledText(occurrence) {
    if (occurrence.kind === 'listed')
        return undefined;
    const { calls } = occurrence;
    if (calls === 0)
        return seenText(occurrence);
    return `was called ${calls === 1 ? 'once' : (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(calls, 'time')} ${seenText(occurrence)}`;
}
function seenText(occurrence) {
    const { traces, last, traceIds } = occurrence;
    const when = last === undefined ? '' : `, last ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .showTime */ .lY)(last)}`;
    return `in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .hS)(traces, 'trace')}${when} (${traceIds.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL).join(', ')})`;
}


/***/ }),

/***/ 4714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ namesText),
/* harmony export */   n: () => (/* binding */ otherAgents)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);



const MAX_NAMED = 3;
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    leftOut: (records, names, unattributed) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(records, 'record of another agent was', 'records of other agents were')} left out${namesText(names)}${unattributedText(unattributed)}`,
        help: 'give each agent its own traces if these records belong to this agent',
    }),
});
function unattributedText(count) {
    if (count === 0)
        return '';
    const verb = count === 1 ? 'names' : 'name';
    return `; ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(count)} of them ${verb} no agent, and several agents share the source`;
}
function namesText(names) {
    if (names.length === 0)
        return '';
    const shown = names.slice(0, MAX_NAMED).map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL);
    return ` (${names.length === 1 ? 'agent' : 'agents'} ${shown.join(', ')}${names.length > MAX_NAMED ? ', …' : ''})`;
}
const otherAgents = {
    id: 'other-agents',
    severity: 'note',
    summary: 'Records of other agents were left out.',
    words,
};


/***/ }),

/***/ 299:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ outOfRange),
/* harmony export */   J: () => (/* binding */ outsideRange)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6972);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);



const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    outside: (path, expected, written, description) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .label */ .Pf)(path)} must be ${expected}, but it is ${written}`,
        help: description && `write another number: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .clause */ .sb)(description)}`,
    }),
});
const outOfRange = {
    id: 'out-of-range',
    severity: 'error',
    summary: 'A number is out of range.',
    words,
};
function outsideRange(path, expected, { document, schema }) {
    const description = (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .schemaAt */ .lv)(schema, path)?.description;
    return {
        rule: outOfRange,
        problem: {
            at: { document, path },
            ...words.outside(path, expected, (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenAt */ .nt)(document, path), description),
        },
    };
}


/***/ }),

/***/ 6997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ parseError)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const OF_FAULTS = {
    'empty-json': () => ({
        message: 'the file is empty; JSON needs a value',
        help: 'write the value, or remove the file',
    }),
    'json-syntax': ({ name }) => ({
        message: `not valid JSON: ${JSON_SYNTAX[name] ?? name}`,
    }),
    'json-refused': ({ said }) => ({
        message: `not valid JSON: ${said}`,
    }),
    'yaml-syntax': ({ code, said }) => ({
        message: `not valid YAML: ${YAML_SYNTAX[code] ? `${YAML_SYNTAX[code]} (${said})` : said}`,
    }),
    bracket: ({ sign, line, expected, closer }) => ({
        message: `not valid YAML: the bracket "${sign}" opened at line ${line} is ${closer === undefined ? 'not closed' : `closed by ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(closer)}`}`,
        help: closer === undefined ? `add the "${expected}" that closes it` : `close it with "${expected}"`,
    }),
    'carriage-return': () => ({
        message: 'not valid YAML: a carriage return without a line feed',
        help: 'remove it; inside double quotes it can be written as an escape',
    }),
    'control-character': ({ code }) => ({
        message: `not valid YAML: the control character U+${code.toString(16).padStart(4, '0')}`,
        help: code === 0
            ? 'save the file as UTF-8 text'
            : 'remove it; inside double quotes it can be written as an escape',
    }),
    'hidden-break': ({ code }) => ({
        message: `not valid YAML: the character U+${code.toString(16).toUpperCase().padStart(4, '0')} is ${code === 0xfeff ? 'a byte-order mark, which other readers of YAML ignore' : 'a line break to other readers of YAML'}`,
        help: 'remove it; inside double quotes it can be written as an escape',
    }),
    tag: ({ tag }) => ({
        message: `the tag ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(tag)} is not supported in cards and policies`,
        help: 'write the plain value, in quotes if it is a string',
    }),
    directive: ({ directive }) => ({
        message: `the directive ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(directive)} is not read; the files are YAML 1.2`,
        help: 'remove the line',
    }),
    'second-document': () => ({
        message: 'the file holds more than one document',
        help: 'put each document in a file of its own, or remove the line ---',
    }),
    'not-a-node': () => ({
        message: 'expected a map, a list or a plain value',
    }),
    'complex-key': () => ({
        message: 'a key must be plain text',
        help: 'write the key as one word or in quotes',
    }),
    'merge-key': () => ({
        message: '"<<" is a merge key, which YAML 1.2 does not have, so nothing would be merged',
        help: 'copy the keys to this map',
    }),
    'unknown-alias': ({ name }) => ({
        message: `the alias ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`*${name}`)} has no anchor`,
        help: 'add the anchor before it, or write the value itself',
    }),
    'alias-in-itself': ({ name }) => ({
        message: `the alias ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(`*${name}`)} refers to a value that contains it`,
        help: 'write the value itself',
    }),
    'too-many-aliases': ({ most }) => ({
        message: `aliases expand to more than ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(most, 'node')}`,
        help: 'write the repeated parts without aliases',
    }),
    'too-deep': ({ most }) => ({
        message: `the file is nested more than ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(most, 'level')} deep`,
        help: 'check for a bracket that is never closed; cards and policies need about six levels',
    }),
    'utf-16': () => ({
        message: 'the file is encoded as UTF-16; only UTF-8 is read',
        help: 'save the file as UTF-8',
    }),
    'not-utf-8': () => ({
        message: 'the file has a byte sequence that is not UTF-8',
        help: 'save the file as UTF-8',
    }),
    'too-many-documents': ({ most }) => ({
        message: `the file holds more than ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(most, 'JSON document')} one after another`,
        help: 'put the tools into one list',
    }),
};
const YAML_SYNTAX = {
    TAB_AS_INDENT: 'a tab is used as indentation; YAML needs spaces',
    BAD_INDENT: 'the indentation does not fit the lines around it',
    MISSING_CHAR: 'a character is missing',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping on one line; a line break or a quote may be missing',
    MULTILINE_IMPLICIT_KEY: 'a key that spans several lines; a colon may be missing',
    BAD_ALIAS: 'an alias that cannot be resolved',
};
const JSON_SYNTAX = {
    InvalidSymbol: 'an unknown word; only true, false and null have no quotes',
    InvalidNumberFormat: 'a malformed number',
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
    UnexpectedEndOfNumber: 'an incomplete number',
    InvalidUnicode: 'a \\u escape without four hexadecimal digits',
    InvalidEscapeCharacter: 'an unknown escape',
    InvalidCharacter: 'a control character inside a string',
};
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    fault: (fault) => OF_FAULTS[fault.kind](fault),
    refused: (reason) => ({
        message: `the file cannot be read: ${reason}`,
        help: 'replace the link with the file itself',
    }),
});
const parseError = {
    id: 'parse-error',
    severity: 'error',
    summary: 'The file is not valid YAML or JSON.',
    blocking: true,
    words,
};


/***/ }),

/***/ 7436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ redactedNames)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    redacted: (calls) => ({
        message: `the source of the traces hides the tool names of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(calls, 'call')}, so ${calls === 1 ? 'it' : 'they'} cannot be checked`,
        help: 'make the source write the names; for Claude Code, set OTEL_LOG_TOOL_DETAILS=1',
    }),
});
const redactedNames = {
    id: 'redacted-names',
    severity: 'warning',
    summary: 'The source of the traces hides tool names.',
    words,
};


/***/ }),

/***/ 3945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ shapeProblems)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _missing_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5507);
/* harmony import */ var _out_of_range_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(299);
/* harmony import */ var _too_few_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5248);
/* harmony import */ var _unknown_key_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(293);
/* harmony import */ var _unknown_value_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9871);
/* harmony import */ var _wrong_type_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9821);







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
        const translated = translate(error, pathOf(document.root, error.instancePath), translator);
        if (translated === undefined)
            continue;
        const key = `${isAboutValue(translated.rule) ? 'value' : translated.rule.id} ${(0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .rq)(translated.problem.at.path)}`;
        if (!found.has(key))
            found.set(key, translated);
    }
    return [...found.values()];
}
function isAboutValue(rule) {
    return rule !== _missing_key_js__WEBPACK_IMPORTED_MODULE_1__/* .missingKey */ .aV && rule !== _unknown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownKey */ .a;
}
function isPartOfChoice(error, choices) {
    return choices.some(({ schemaPath, instancePath }) => error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath));
}
function translate(error, path, context) {
    const { params } = error;
    switch (error.keyword) {
        case 'required':
        case 'dependencies':
            return (0,_missing_key_js__WEBPACK_IMPORTED_MODULE_1__/* .missing */ .LO)(path, String(params.missingProperty), params.property, context);
        case 'additionalProperties':
            return (0,_unknown_key_js__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L)(path, String(params.additionalProperty), context);
        case 'type':
            return (0,_wrong_type_js__WEBPACK_IMPORTED_MODULE_6__/* .wrong */ .Q)(path, [params.type].flat().join(',').split(','), context);
        case 'enum':
            return (0,_unknown_value_js__WEBPACK_IMPORTED_MODULE_5__/* .notAllowed */ .mj)(path, params.allowedValues, context);
        case 'pattern':
            if (error.propertyName !== undefined)
                return (0,_too_few_js__WEBPACK_IMPORTED_MODULE_3__/* .emptyName */ .N)(path, error.propertyName, context);
            return params.pattern === '\\S' ? (0,_too_few_js__WEBPACK_IMPORTED_MODULE_3__/* .fewer */ .O9)(path, 1, context) : (0,_unknown_value_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongForm */ .ye)(path, context);
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            return (0,_too_few_js__WEBPACK_IMPORTED_MODULE_3__/* .fewer */ .O9)(path, Number(params.limit), context);
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return (0,_out_of_range_js__WEBPACK_IMPORTED_MODULE_2__/* .outsideRange */ .J)(path, `${COMPARISONS[String(params.comparison)]} ${params.limit}`, context);
        case 'anyOf':
            return (0,_missing_key_js__WEBPACK_IMPORTED_MODULE_1__/* .missingChoice */ .O_)(path, error, context);
        case 'if':
        case 'propertyNames':
            return undefined;
        default:
            throw new Error(`there is no message for the schema keyword "${error.keyword}"`);
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

/***/ 2868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ foundAt)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


function foundAt(document, path) {
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    if (node?.kind === 'list')
        return 'it is a list';
    if (node?.kind === 'map')
        return 'it is a map';
    const written = (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .writtenAt */ .nt)(document, path);
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


/***/ }),

/***/ 9575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ spellingStyle),
/* harmony export */   w: () => (/* binding */ aliasFix)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _finding_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4168);



const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    different: (pattern, tool) => ({
        message: `patterns are written like ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)} and tools like ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(tool)}, and none of them match`,
        help: 'name the server of the tool list (server=file), or add the other spelling of each tool under "aliases" in the configuration',
    }),
});
const spellingStyle = {
    id: 'spelling-style',
    severity: 'warning',
    summary: 'Patterns and tool names are spelt in different styles, and nothing matched.',
    words,
};
function aliasFix(tool, pattern) {
    return {
        title: 'add this alias to .github/card-gate.yml',
        language: 'yaml',
        lines: (0,_finding_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlEntry */ .O3)('aliases', { [tool]: pattern }),
    };
}


/***/ }),

/***/ 5248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ emptyName),
/* harmony export */   O9: () => (/* binding */ fewer),
/* harmony export */   dI: () => (/* binding */ tooFew)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7996);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6972);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6014);





const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wording */ .z4)({
    tooFew: (path, limit, isText, description) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(path)} ${limit === 1 ? 'is empty' : 'has too few entries'}; expected ${isText ? 'text' : `at least ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .counted */ .hS)(limit, 'entry', 'entries')}`}`,
        help: description === undefined ? 'add a value' : `add a value: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clause */ .sb)(description)}`,
    }),
    emptyName: (path) => ({
        message: `a name in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(path)} is empty; expected text`,
        help: 'give the entry a name of its own',
    }),
});
const tooFew = {
    id: 'too-few',
    severity: 'error',
    summary: 'A list or a text that must not be empty is empty.',
    words,
};
function fewer(path, limit, { document, schema }) {
    const part = (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .schemaAt */ .lv)(schema, path);
    const sample = part && (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .sampleOf */ .uV)(schema, part);
    const last = path.at(-1);
    const isText = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path)?.kind === 'scalar';
    return {
        rule: tooFew,
        problem: {
            at: { document, path },
            ...words.tooFew(path, limit, isText, part?.description),
            fix: sample !== undefined && typeof last === 'string'
                ? (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .newKey */ .uM)({ document, path: path.slice(0, -1) }, last, sample, 'write it like this, with your own entry')
                : undefined,
        },
    };
}
function emptyName(path, name, { document }) {
    return {
        rule: tooFew,
        problem: {
            at: { document, path: [...path, name] },
            on: 'key',
            ...words.emptyName(path),
        },
    };
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HOW_TO_LIST),
/* harmony export */   Z: () => (/* binding */ WHAT_IS_READ)
/* harmony export */ });
const HOW_TO_LIST = 'list the tools of each server with "npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json" and use that file; see docs/tool-lists.md';
const WHAT_IS_READ = 'use one name on each line, a JSON or YAML list of names, a map of servers to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md';


/***/ }),

/***/ 4524:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ toolList)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);




const PATH = 'check the path; it is relative to the root of the repository';
const DETECT = 'remove the format, so that it is detected from the content';
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    emptyFolder: (folder) => ({
        message: `the folder ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(folder)} contains no tool list`,
        help: 'name the file of the list; if a tool has the name of this folder, write it to a list, one name on each line',
    }),
    noPath: (path) => ({
        message: `the path ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(path)} is neither a file nor a folder with files`,
        help: PATH,
    }),
    missing: (file) => ({
        message: `the tool list ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} does not exist`,
        help: PATH,
    }),
    noFiles: (pattern) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(pattern)} matches no file and is not the name of a tool`,
        help: 'write the names of the tools, or a pattern that matches their lists',
    }),
    unread: (why) => ({ message: `the tool list cannot be read: ${unreadText(why)}` }),
    unknownFormat: (format, known, meant) => ({
        message: `the format of the tool list is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(format)}; expected one of ${known.join(', ')}${meant === undefined ? '' : `; did you mean ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(meant)}?`}`,
        help: DETECT,
    }),
    noTool: (format) => ({
        message: `the file contains no tool (it was read as: ${format})`,
        help: `name at least one tool; for MCP servers, ${_tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q}`,
    }),
    plainMarkdown: () => ({
        message: 'a Markdown file without front matter names no tools',
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .WHAT_IS_READ */ .Z,
    }),
    noFormat: () => ({
        message: 'the file is not a tool list of a known format',
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .WHAT_IS_READ */ .Z,
    }),
    otherFormat: (wanted, other) => ({
        message: `the file does not look like the requested format "${wanted.id}" (${wanted.title})`,
        help: other
            ? `remove the format, so that it is detected from the content: it looks like "${other.id}" (${other.title})`
            : _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .WHAT_IS_READ */ .Z,
    }),
    serversOnly: (servers) => ({
        message: `the file names only MCP servers${servers.length === 0 ? '' : ` (${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(servers.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL), 3)})`}, not their tools`,
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q,
    }),
    registryEntry: () => ({
        message: 'the file is an entry of the MCP registry: it starts a server, but does not list its tools',
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .HOW_TO_LIST */ .Q,
    }),
    agentCard: () => ({
        message: 'the file is an A2A agent card: its skills are requests that the agent accepts, not tools that it calls',
        help: 'list the tools that the agent calls to carry out its skills; see docs/tool-lists.md',
    }),
    knownFile: (file) => ({
        message: `the file contains ${KNOWN_FILES[file]}`,
        help: _tool_list_advice_js__WEBPACK_IMPORTED_MODULE_2__/* .WHAT_IS_READ */ .Z,
    }),
    mapOfOthers: (key, why) => ({
        message: `the file is a map of lists, but its key ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} ${why === 'key' ? 'does not look like the name of a server' : 'contains something that cannot be the name of a tool'}`,
        help: 'write "format: server-map" next to the file in the configuration, or name it tools.yaml, if it is a map of servers to the names of their tools',
    }),
    nameMissing: () => ({ message: 'the name of the tool is missing', help: 'write the name' }),
    notAName: (kind) => ({
        message: `a tool name was expected, but this is ${kind}`,
        help: 'write the name of a tool',
    }),
    badName: (name, of, fault) => ({
        message: `the ${of} name ${nameFaultText(name, fault)}`,
        help: 'write the name exactly as the server or the client writes it',
    }),
    badLine: (line, text, fault) => ({
        message: `line ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_3__/* .digits */ .v)(line)} ${LINE_FAULTS[fault]}: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(text)}`,
        help: 'write one name on each line, and any comment after a #',
    }),
    notAList: () => ({
        message: 'expected the names of tools, separated by commas or as a list',
        help: 'write the names, separated by commas or as a list',
    }),
    openBracket: (rule) => ({
        message: `the rule for ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(rule)} does not end with its closing bracket`,
        help: 'write Tool or Tool(argument)',
    }),
    serverError: () => ({
        message: 'the server answered with an error instead of a list',
        help: 'call tools/list again and save its result',
    }),
    listNextToTools: (list) => ({
        message: `the list ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(list)} is next to "tools", so "tools" could be a server or the whole list`,
        help: 'write only servers with their names, or only the list "tools"',
    }),
    serverWithout: (key) => ({
        message: `an MCP server has no ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}`,
        help: `add ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}`,
    }),
    geminiTool: () => ({
        message: 'a tool of a Gemini request must be a map such as {"functionDeclarations": […]}',
        help: 'write the tool in this form',
    }),
    settingsKey: (key) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} is a key of settings, not the name of a server`,
        help: 'put the names under "tools", or under the name of their server',
    }),
    inheritsAll: () => ({
        message: 'the front matter names no tools, so the agent inherits all tools',
        help: 'write the tools that it may call under "tools:"; see docs/tool-lists.md',
    }),
});
const KNOWN_FILES = {
    'roo-modes': 'modes of Roo Code: they say which groups of tools a mode may use, not which tools exist',
    prometheus: 'a configuration of Prometheus, which names no tools',
    opentelemetry: 'a configuration of OpenTelemetry, which names no tools',
    'tool-choice': 'settings that choose among tools, not the tools of the agent',
};
const LINE_FAULTS = {
    'white-space': 'has white space inside the name',
    comma: 'has a comma, which no name can have',
    quotes: 'has quotes around the name',
};
function nameFaultText(name, fault) {
    switch (fault.kind) {
        case 'empty':
            return 'is empty';
        case 'too-long':
            return `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} has ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(fault.length, 'character')}; the limit is ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_3__/* .digits */ .v)(fault.most)}`;
        case 'unseen':
            return `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} has a control character or an invisible character`;
        case 'blank-ends':
            return `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} begins or ends with white space`;
        default:
            return fault;
    }
}
function unreadText(why) {
    switch (why.kind) {
        case 'absent':
            return 'it does not exist';
        case 'too-large':
            return `it has ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(why.bytes, 'byte')}; the limit is ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_3__/* .digits */ .v)(why.most)}`;
        case 'refused':
            return why.reason;
        default:
            return why;
    }
}
const toolList = {
    id: 'tool-list',
    severity: 'error',
    summary: 'A tool list could not be read.',
    blocking: true,
    words,
};


/***/ }),

/***/ 5735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ toolsRemoved)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    removed: (change) => ({
        message: change,
        help: 'put the list back, or name its replacement under "tools" in the configuration',
    }),
    letThrough: (change, label) => ({
        message: change,
        help: `check that this is intended: the label ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(label)} approves it`,
    }),
});
const toolsRemoved = {
    id: 'tools-removed',
    severity: 'error',
    summary: 'A tool list was removed while its agent remains.',
    words,
};


/***/ }),

/***/ 8079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ traceLinesSkipped)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    skipped: (source, skipped) => ({
        message: `part of ${source} was skipped: ${partsOf(skipped).join(', ')}`,
        help: 'write the file again, or remove these lines: their content was not checked',
    }),
    undated: (calls) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(calls, 'call has no time and was', 'calls have no time and were')} left out, because a time window is set`,
    }),
});
function partsOf({ lastLineCutOff, notJson, tooLong, unclosedRows }) {
    return [
        ...(lastLineCutOff ? ['its last line is cut off'] : []),
        ...(notJson > 0 ? [`${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(notJson, 'line is', 'lines are')} not JSON`] : []),
        ...(tooLong > 0 ? [`${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(tooLong, 'line is', 'lines are')} longer than 16 MiB`] : []),
        ...(unclosedRows > 0
            ? [`${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(unclosedRows, 'row opens', 'rows open')} a quotation mark that nothing closes`]
            : []),
    ];
}
const traceLinesSkipped = {
    id: 'trace-lines-skipped',
    severity: 'warning',
    summary: 'Part of a trace file could not be read.',
    words,
};


/***/ }),

/***/ 2732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ traceSource)
/* harmony export */ });
/* harmony import */ var _document_digits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9133);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _other_agents_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4714);




const UNREADABLE = {
    zstd: {
        message: 'the file is compressed with zstd; expected text',
        help: 'decompress it first: zstd -d traces.jsonl.zst',
    },
    parquet: {
        message: 'the file is a Parquet file; expected text',
        help: "write it as JSON lines, for example: duckdb -c \"copy 'traces.parquet' to 'traces.jsonl'\"",
    },
    sqlite: {
        message: 'the file is an SQLite database; expected text',
        help: 'export the table as JSON: sqlite3 -json file.db "select …" > traces.json',
    },
    gzip: {
        message: 'the file is compressed with gzip twice; expected text',
        help: 'decompress it first: gunzip traces.jsonl.gz',
    },
    'utf-16': {
        message: 'the file is encoded as UTF-16; expected UTF-8',
        help: 'write it as UTF-8: iconv -f UTF-16 -t UTF-8',
    },
    zip: {
        message: 'the file is a ZIP archive; expected text',
        help: 'unpack it first: unzip',
    },
    'damaged-gzip': {
        message: 'the gzip data is damaged or ends early',
        help: 'write the file again',
    },
    'large-document': {
        message: 'the file is one JSON document of more than 64 MiB, the limit of a document',
        help: 'write one record on each line: jq -c ".[]" traces.json > traces.jsonl',
    },
};
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    notFound: (text) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(text)} matches no trace file`,
        help: 'check the path, which is relative to the root of the repository, and the step that writes the traces',
    }),
    unknownFormat: (format, known, meant) => ({
        message: `the format of the traces is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(format)}; expected one of ${known.join(', ')}${meant === undefined ? '' : `; did you mean ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(meant)}?`}`,
        help: 'remove the format, so that it is detected from the content',
    }),
    unreadable: (source, fault) => {
        const { message, help } = faultWords(fault);
        return { message: `${source}: ${message}`, help };
    },
    empty: (source, isApi) => ({
        message: `${source} contains no traces`,
        help: `find out why ${isApi ? 'it' : 'the file'} is empty; without traces, the agent cannot be checked`,
    }),
    unclosedRows: (source, unclosed, rows) => ({
        message: `${source}: ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_3__/* .digits */ .v)(unclosed)} of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(rows, 'row')} open a quotation mark that nothing closes`,
        help: 'follow RFC 4180: double each quotation mark inside a value, and put the value in quotation marks',
    }),
    notJson: (source, broken, lines) => ({
        message: `${source}: ${(0,_document_digits_js__WEBPACK_IMPORTED_MODULE_3__/* .digits */ .v)(broken)} of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(lines, 'line')} are not JSON`,
        help: 'write JSON lines, one JSON document, or CSV with a line of column names',
    }),
    noFormat: (source, known) => ({
        message: `${source} is not a trace of a known format`,
        help: `use one of the formats ${known.join(', ')}, or write records with the fields tool, timestamp, session_id, agent_id and status`,
    }),
    notFetched: (message, help) => ({ message, help }),
    noKeyOfInput: () => ({
        message: 'traces should be fetched from the API, but the input api-key is empty',
        help: 'pass the secret to the step as the input api-key',
    }),
    noKeyOfEnvironment: () => ({
        message: 'traces cannot be fetched from the API without a key',
        help: 'set the environment variable MNEMOM_API_KEY',
    }),
    otherAgents: (records, names) => ({
        message: `${records === 1 ? 'the only record in the traces does not belong' : `none of the ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(records, 'record')} in the traces belongs`} to this agent${(0,_other_agents_js__WEBPACK_IMPORTED_MODULE_2__/* .namesText */ .c)(names)}`,
        help: HOW_TO_NAME,
    }),
    noCallOfAgent: () => ({
        message: 'the traces contain no calls by this agent',
        help: HOW_TO_NAME,
    }),
    noHistory: () => ({
        message: 'there are no traces to check the agent against',
        help: 'give trace files that contain the calls of the agent',
    }),
});
function faultWords(fault) {
    switch (fault.kind) {
        case 'refused':
            return {
                message: `the trace file cannot be read: ${fault.reason}`,
                help: 'check the path and the permissions',
            };
        case 'interrupted':
            return {
                message: `the trace file cannot be read to its end (${fault.reason})`,
                help: 'run the job again',
            };
        case 'inflation':
            return { message: fault.reason, help: fault.help };
        default:
            return UNREADABLE[fault.kind];
    }
}
const HOW_TO_NAME = 'set the id that the traces use for this agent: agent_id on the card, or agent-id in the configuration';
const traceSource = {
    id: 'trace-source',
    severity: 'error',
    summary: 'Traces could not be read, or contain no calls.',
    blocking: true,
    words,
};


/***/ }),

/***/ 2769:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ traceWithoutCalls)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);

const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    noCall: (source, format) => ({
        message: `${source} was read as ${format} and contains no tool calls`,
        help: 'check that it is the right file and that its source writes tool calls; if there were no calls, remove the file from the traces',
    }),
});
const traceWithoutCalls = {
    id: 'trace-without-calls',
    severity: 'note',
    summary: 'One of several trace files contains no calls.',
    words,
};


/***/ }),

/***/ 4974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tracesRemoved)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    removed: (file) => ({
        message: `the change removes the trace file ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)}`,
        help: 'put it back, or make sure that the problems it shows are resolved',
    }),
});
const tracesRemoved = {
    id: 'traces-removed',
    severity: 'warning',
    summary: 'The change removes traces.',
    words,
};


/***/ }),

/***/ 8432:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ tracesTruncated)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const HELP = 'raise trace-limit, or shorten the window';
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    cut: (traces) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(traces, 'older trace was', 'older traces were')} left out because of the limit`,
        help: HELP,
    }),
    ofApi: () => ({
        message: 'the API has more traces in the window than the limit allows',
        help: HELP,
    }),
});
const tracesTruncated = {
    id: 'traces-truncated',
    severity: 'warning',
    summary: 'Traces were left out because of a limit.',
    words,
};


/***/ }),

/***/ 1436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ triggerLogged)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    logged: (triggered) => ({ message: (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerMessage */ .S)('is logged', triggered) }),
});
const triggerLogged = {
    id: 'trigger-logged',
    severity: 'note',
    summary: 'An escalation trigger logs a tool.',
    words,
};


/***/ }),

/***/ 4016:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ triggerWarning)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _trigger_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7697);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    warned: (triggered) => ({
        message: (0,_trigger_words_js__WEBPACK_IMPORTED_MODULE_1__/* .triggerMessage */ .S)('is flagged with a warning', triggered),
    }),
});
const triggerWarning = {
    id: 'trigger-warning',
    severity: 'warning',
    summary: 'An escalation trigger warns about a tool.',
    words,
};


/***/ }),

/***/ 7697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ triggerMessage),
/* harmony export */   c: () => (/* binding */ avoiding)
/* harmony export */ });
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6014);
/* harmony import */ var _occurrence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5996);


function triggerMessage(verb, { tool, condition, reason, occurrence }) {
    return `${subjectOf(tool, occurrence)} ${verb} by ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quoted */ .TL)(condition)}: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .oneLine */ .TN)(reason)}`;
}
function subjectOf(tool, occurrence) {
    if (occurrence.kind === 'listed')
        return tool === undefined ? 'the tool list' : (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedWhole */ .qi)(tool);
    return tool === undefined
        ? `a trace ${(0,_occurrence_js__WEBPACK_IMPORTED_MODULE_1__/* .seenText */ .JW)(occurrence)}`
        : `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_0__/* .quotedWhole */ .qi)(tool)} ${(0,_occurrence_js__WEBPACK_IMPORTED_MODULE_1__/* .calledText */ .xL)(occurrence)}, and`;
}
function avoiding({ tool }) {
    return tool === undefined
        ? 'change the tool list so that the condition no longer holds'
        : 'remove the tool from the list';
}


/***/ }),

/***/ 8258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ twoPolicies)
/* harmony export */ });
/* harmony import */ var _document_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6014);



const PAIRS = [
    { section: 'capability_mappings', newer: 'capabilities' },
    { section: 'forbidden', newer: 'enforcement' },
    { section: 'defaults', newer: 'enforcement' },
];
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wording */ .z4)({
    twoForms: (older, newer) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(older)} and ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(newer)} are two forms of the same section; a file can have only one of them`,
        help: 'move everything to one of the two, and remove the other',
    }),
    otherForm: () => 'the other form is here',
    twoFiles: (what, card) => ({
        message: `${what} are set both here and in the card ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quotedWhole */ .qi)(card)}`,
        help: 'keep them in one of the two files',
    }),
    sameSection: () => 'the same section in the card',
});
const twoPolicies = {
    id: 'two-policies',
    severity: 'error',
    summary: 'A section of the policy is in two places.',
    words,
    kinds: ['unified-card', 'aap-card', 'policy'],
    *check({ document }) {
        const top = _document_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .Reader */ .m.of(document);
        for (const { section, newer } of PAIRS) {
            if (!top.has(section) || !top.has(newer))
                continue;
            const tools = top.get(newer).get('forbidden_tools');
            const other = section === 'forbidden' && tools.exists ? tools : top.get(newer);
            yield {
                at: top.get(section).place,
                on: 'key',
                ...words.twoForms(section, other.place.path.join('.')),
                related: [{ at: other.place, on: 'key', message: words.otherForm() }],
            };
        }
    },
};


/***/ }),

/***/ 2405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unappliedValue)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    unapplied: (value) => ({
        message: `no trace says that the agent applied the declared value ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)}`,
        help: 'keep it if it is about something that the agent avoids; otherwise remove it from the card',
    }),
});
const unappliedValue = {
    id: 'unapplied-value',
    severity: 'note',
    summary: 'No trace applied a declared value.',
    words,
};


/***/ }),

/***/ 293:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ unknown),
/* harmony export */   a: () => (/* binding */ unknownKey)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7996);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3873);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6972);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6014);





const KEYS_OF_PERMISSIONS = [
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
const MAX_LISTED = 8;
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    unknown: (path, key, holdsPermissions, remedy) => ({
        message: `unknown key ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)}${path.length === 0 ? '' : ` in ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .label */ .Pf)(path)}`}${holdsPermissions ? '; its content has no effect' : ''}`,
        help: helpFor(key, remedy),
    }),
});
function helpFor(key, { meant, homes, known }) {
    if (meant !== undefined)
        return `write ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(meant)} if you meant that`;
    if (homes.length > 0 && homes.length <= 3)
        return `move ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(key)} to ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(homes)}`;
    if (known.includes('extensions'))
        return 'remove it, or put it under "extensions", where nothing is checked';
    const listed = known.filter((word) => word !== '$schema');
    return listed.length > MAX_LISTED
        ? 'remove it'
        : `remove it; the keys known here are ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .enumeration */ .eG)(listed)}`;
}
const unknownKey = {
    id: 'unknown-key',
    severity: 'warning',
    summary: 'A key is not part of the format.',
    words,
};
function unknown(path, key, { document, schema }) {
    const at = { document, path: [...path, key] };
    const known = (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .knownKeys */ .eE)(schema, path);
    const holdsPermissions = KEYS_OF_PERMISSIONS.some((word) => (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .distance */ .Io)(key.toLowerCase(), word) <= _finding_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_EDITS */ .dd);
    const meant = (0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(key, known);
    return {
        rule: unknownKey,
        problem: {
            at,
            on: 'key',
            ...words.unknown(path, key, holdsPermissions, { meant, homes: (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_3__/* .homesOf */ .YI)(schema, key), known }),
            ...(holdsPermissions && { severity: 'error' }),
            fix: meant === undefined ? undefined : (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .otherKey */ .q_)(at, meant, `write the key as ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(meant)}`),
        },
    };
}


/***/ }),

/***/ 4906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ unknownKind)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    twofold: (key) => ({
        message: `the file has the sections of a card or a policy at its top, and another card under ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)}`,
        help: 'keep one of the two; readers use only one of them',
    }),
    accessList: () => ({
        message: 'the file is an access list, which this version does not check',
        help: 'remove it from the patterns under "cards", or express it as a policy',
    }),
    misspelt: (written, key) => ({
        message: `the file is neither a card nor a policy; did you mean the key ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} instead of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(written)}?`,
        help: KEYS,
    }),
    hidden: (key, pointer) => ({
        message: `the file is neither a card nor a policy, but it has the key ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(key)} at ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pointer)}`,
        help: 'move its sections to the top of the file; if the file is not a policy of an agent, rename it or exclude it from "cards" in the configuration',
    }),
    neither: () => ({
        message: 'the file is neither a card nor a policy',
        help: KEYS,
    }),
    named: (as, agent, reason) => ({
        message: `the configuration names this file as the ${as} of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(agent)}: ${reason}`,
        help: 'name another file in the configuration, or make this one a card or a policy',
    }),
});
const KEYS = 'write "aap_version" or "card_version" at the top of a card, "capability_mappings" or "forbidden" at the top of a policy';
const unknownKind = {
    id: 'unknown-kind',
    severity: 'error',
    summary: 'The file is neither a card nor a policy.',
    blocking: true,
    words,
};


/***/ }),

/***/ 9871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ unknownValue),
/* harmony export */   mj: () => (/* binding */ notAllowed),
/* harmony export */   ye: () => (/* binding */ wrongForm)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7996);
/* harmony import */ var _finding_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3873);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6972);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6014);
/* harmony import */ var _shape_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2868);







const SYNONYMS = {
    block: 'deny',
    blocked: 'deny',
    pause: 'escalate',
    notify: 'warn',
    require_approval: 'escalate',
    observe: 'warn',
    organisation: 'organization',
};
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wording */ .z4)({
    notAllowed: (path, allowed, found, meant, description) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(path)} must be ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .choice */ .Yq)(allowed)}, but ${found}`,
        help: meant === undefined
            ? description && `choose one of these: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clause */ .sb)(description)}`
            : `write ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(meant)} if you meant that`,
    }),
    wrongForm: (path, written, sample, description) => ({
        message: `${written ?? 'the value'} does not have the form of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(path)}${sample === undefined ? '' : `; expected a form such as ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(sample)}`}`,
        help: description && `write the expected value: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clause */ .sb)(description)}`,
    }),
});
const unknownValue = {
    id: 'unknown-value',
    severity: 'error',
    summary: 'A value is not one of the allowed values.',
    words,
};
function notAllowed(path, allowed, { document, schema }) {
    const at = { document, path };
    const known = allowed.filter((value) => value !== null).map(String);
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    const value = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
    const synonym = value === undefined || !Object.hasOwn(SYNONYMS, value) ? undefined : SYNONYMS[value];
    const meant = value === undefined
        ? undefined
        : ((0,_finding_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearest */ .pA)(value, known) ?? known.find((word) => word === synonym));
    const found = value === undefined ? (0,_shape_words_js__WEBPACK_IMPORTED_MODULE_4__/* .foundAt */ .y)(document, path) : `it is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(value)}`;
    return {
        rule: unknownValue,
        problem: {
            at,
            ...words.notAllowed(path, known, found, meant, (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaAt */ .lv)(schema, path)?.description),
            fix: meant === undefined ? undefined : (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .otherValue */ .ko)(at, meant, `write ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .quoted */ .TL)(meant)}`),
        },
    };
}
function wrongForm(path, { document, schema }) {
    const part = (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaAt */ .lv)(schema, path);
    const sample = part && (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .sampleOf */ .uV)(schema, part);
    return {
        rule: unknownValue,
        problem: {
            at: { document, path },
            ...words.wrongForm(path, (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .writtenAt */ .nt)(document, path), typeof sample === 'string' ? sample : undefined, part?.description),
        },
    };
}


/***/ }),

/***/ 915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlistedAgent)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    notDiscovered: (file) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} is not listed under "agents", and "discover" is false, so its agent is not checked`,
        help: 'list its agent under "agents" in the configuration, or exclude its path with "exclude"',
    }),
    leftOut: (file) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(file)} belongs to no agent: the configuration lists the agent next to it, but not this file`,
        help: 'add it to its agent under "agents" in the configuration, or remove it',
    }),
    dropped: (agent) => ({
        message: `the change removes the agent ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(agent)} from the configuration while its files remain, so nothing checks it after the merge`,
        help: 'keep it under "agents", or remove all its files too',
    }),
});
const unlistedAgent = {
    id: 'unlisted-agent',
    severity: 'warning',
    summary: 'A governed file belongs to no agent of the configuration.',
    words,
};


/***/ }),

/***/ 5444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ unmappedTool)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);
/* harmony import */ var _occurrence_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5996);



const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    unmapped: (tool, severity, { action, owner }, occurrence) => {
        const called = (0,_occurrence_js__WEBPACK_IMPORTED_MODULE_2__/* .calledText */ .xL)(occurrence);
        const because = action === undefined
            ? 'the policy does not say what happens to unmapped tools, and the default is to deny'
            : `unmapped tools are set to ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(action)}${owner === undefined ? '' : ` by ${owner}`}`;
        return {
            message: `no capability maps ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quotedWhole */ .qi)(tool)}${severity === undefined ? '' : ` (${severity})`}${called === undefined ? '' : `, which ${called}`}; ${because}`,
            help: called === undefined
                ? 'map the tool to a bounded action, or remove it from the list'
                : 'map the tool to a bounded action if the agent should have it; otherwise remove it from the agent',
        };
    },
    decidingDefault: () => 'the default that decides',
});
const unmappedTool = {
    id: 'unmapped-tool',
    severity: 'error',
    summary: 'No capability maps a tool.',
    violation: true,
    words,
};


/***/ }),

/***/ 3566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ unusedAction)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    unused: (action) => ({
        message: `no call in the traces used the bounded action ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(action)}`,
        help: 'remove it from the card if the agent does not need it',
    }),
});
const unusedAction = {
    id: 'unused-action',
    severity: 'note',
    summary: 'No call used a bounded action.',
    words,
};


/***/ }),

/***/ 1778:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ unusedCapability)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    unused: (capability) => ({
        message: `no call in the traces used the capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(capability)}`,
        help: 'remove it from the policy if the agent does not need it',
    }),
});
const unusedCapability = {
    id: 'unused-capability',
    severity: 'note',
    summary: 'No call used a capability.',
    words,
};


/***/ }),

/***/ 2378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ weakensOrg)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const MAX_DOMAINS = 3;
const HELP = 'remove it, or make it at least as strict; the floor applies in any case';
const SETTINGS = {
    unmappedAction: 'the action for unmapped tools',
    unmappedSeverity: 'the severity of unmapped tools',
    failOpen: '"fail_open"',
    mode: 'the enforcement mode',
    graceHours: 'the grace period in hours',
    severityOnUnmapped: '"severity_on_unmapped"',
    integrityMode: 'the integrity mode',
    retentionDays: '"retention_days"',
    queryable: '"queryable"',
    tamperEvidence: '"tamper_evidence"',
    conscienceMode: 'the mode of the conscience',
};
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    setting: (setting, asked, held, owner) => ({
        message: `${SETTINGS[setting]} is ${valueText(asked)} here; ${owner} requires ${valueText(held)}`,
        help: HELP,
    }),
    severity: (pattern, asked, held, owner) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)} is forbidden as ${asked} here; ${owner} requires ${held}`,
        help: HELP,
    }),
    domains: (capability, extra, owner) => ({
        message: `the capability ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(capability)} allows ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(extra.map(_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL), MAX_DOMAINS)}; ${owner} does not`,
        help: HELP,
    }),
    overbroad: (pattern, capability, breadth, owner) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(pattern)} of ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(capability)} maps ${breadth === 'everything' ? 'every tool' : 'a whole server'}, although ${owner} denies unmapped tools`,
        help: 'name the tools, or a common prefix of their names',
    }),
    boundary: (content, type, owner) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(content)} is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(type)} here; ${owner} makes it a BOUNDARY`,
        help: HELP,
    }),
    hierarchy: (hierarchy, owner) => ({
        message: `the hierarchy of values is ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(hierarchy)} here; ${owner} sets another one`,
        help: HELP,
    }),
    definition: (value, owner) => ({
        message: `the value ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is defined here; ${owner} defines it differently`,
        help: HELP,
    }),
    conflict: (value, owner) => ({
        message: `the value ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value)} is declared here; ${owner} lists it under "conflicts_with"`,
        help: HELP,
    }),
    limit: (asked, held, owner) => ({
        message: `the limit is ${asked} here; ${owner} allows ${held}`,
        help: HELP,
    }),
    forbidsHere: (owner, severity) => `${owner} forbids it as ${severity}`,
    deniesHere: (owner) => `${owner} denies unmapped tools here`,
    setsHere: (owner) => `${owner} sets it here`,
    saysHere: (owner) => `${owner} states this here`,
});
function valueText(value) {
    return typeof value === 'string' ? (0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(value) : String(value);
}
const weakensOrg = {
    id: 'weakens-org',
    severity: 'warning',
    summary: 'The agent asks for less than its floor requires; the floor applies.',
    words,
};


/***/ }),

/***/ 3944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ widening)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6014);


const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .wording */ .z4)({
    change: (change, help) => ({ message: change, help }),
    nothingCompared: (help) => ({
        message: 'nothing could be compared, which counts as a widening',
        help,
    }),
    maybeMeant: () => 'make sure that this is intended, or undo it',
    noLabel: () => 'undo it, or set "widening-label" in the configuration to a label that approves intended changes',
    noPullRequest: () => 'undo it; this event has no pull request, so no label can approve the change',
    unreadableLabels: () => 'undo it, or give the job the permission "pull-requests: read", so that the labels can be read',
    letThrough: (label) => `check that this is intended: the label ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(label)} approves it`,
    setLabel: (label) => `undo it, or ask somebody who may approve it to set the label ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(label)}`,
});
const widening = {
    id: 'widening',
    severity: 'warning',
    summary: 'The change gives an agent new permissions.',
    words,
};


/***/ }),

/***/ 9821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ wrong),
/* harmony export */   g: () => (/* binding */ wrongType)
/* harmony export */ });
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5471);
/* harmony import */ var _finding_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7996);
/* harmony import */ var _finding_schema_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6972);
/* harmony import */ var _finding_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6014);
/* harmony import */ var _out_of_range_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(299);
/* harmony import */ var _shape_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2868);







const TYPE_WORDS = {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
};
const words = (0,_finding_finding_js__WEBPACK_IMPORTED_MODULE_1__/* .wording */ .z4)({
    wrong: (path, types, found, remedy, description) => ({
        message: `${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .label */ .Pf)(path)} must be ${types.map((type) => TYPE_WORDS[type] ?? type).join(' or ')}, but ${found}`,
        help: helpFor(remedy, description),
    }),
});
function helpFor(remedy, description) {
    switch (remedy) {
        case 'quotes':
            return 'put it in quotes';
        case 'true':
        case 'false':
            return `write ${remedy}, without quotes`;
        case 'no-quotes':
            return 'remove the quotes';
        case 'list':
            return 'write it as a list';
        case 'value':
            return `give it a value, or remove the key${description ? `: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clause */ .sb)(description)}` : ''}`;
        case 'none':
            return description && `write the expected value: ${(0,_finding_words_js__WEBPACK_IMPORTED_MODULE_3__/* .clause */ .sb)(description)}`;
        default:
            return remedy;
    }
}
const wrongType = {
    id: 'wrong-type',
    severity: 'error',
    summary: 'A value has the wrong type.',
    words,
};
function wrong(path, types, context) {
    const { document, schema } = context;
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    const value = node?.kind === 'scalar' ? node.value : undefined;
    const numeric = types.includes('number') || types.includes('integer');
    if (numeric && typeof value === 'number' && !Number.isFinite(value))
        return (0,_out_of_range_js__WEBPACK_IMPORTED_MODULE_4__/* .outsideRange */ .J)(path, 'a finite number', context);
    const { remedy, fix } = remedyFor(path, types, value, document);
    return {
        rule: wrongType,
        problem: {
            at: { document, path },
            ...words.wrong(path, types.filter((type) => type !== 'null'), (0,_shape_words_js__WEBPACK_IMPORTED_MODULE_5__/* .foundAt */ .y)(document, path), remedy, (0,_finding_schema_js__WEBPACK_IMPORTED_MODULE_6__/* .schemaAt */ .lv)(schema, path)?.description),
            fix,
        },
    };
}
function remedyFor(path, types, value, document) {
    const at = { document, path };
    const means = (remedy, fixed) => ({
        remedy,
        fix: (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .otherValue */ .ko)(at, fixed, 'write it like this'),
    });
    if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return means('quotes', writtenText(document, path));
    if (types.includes('boolean') && typeof value === 'string') {
        if (/^(true|yes|on)$/i.test(value))
            return means('true', true);
        if (/^(false|no|off)$/i.test(value))
            return means('false', false);
    }
    const numeric = types.some((type) => type === 'number' || type === 'integer');
    if (numeric && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value))
        return means('no-quotes', Number(value));
    const last = path.at(-1);
    if (types.includes('array') && typeof value === 'string' && typeof last === 'string') {
        const parent = { document, path: path.slice(0, -1) };
        return { remedy: 'list', fix: (0,_finding_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .newKey */ .uM)(parent, last, [value], 'write it as a list') };
    }
    return { remedy: value === null ? 'value' : 'none' };
}
function writtenText(document, path) {
    const node = (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .nodeAt */ .oB)(document, path);
    return node ? document.text.slice(node.start, node.end) : '';
}


/***/ }),

/***/ 107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ findingsOfFile)
});

// EXTERNAL MODULE: ./build/src/formats/kinds.js + 10 modules
var kinds = __webpack_require__(7341);
// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __webpack_require__(9242);
// EXTERNAL MODULE: ./build/src/finding/finding.js + 1 modules
var finding = __webpack_require__(5471);
// EXTERNAL MODULE: ./build/src/model/marks.js
var marks = __webpack_require__(9049);
// EXTERNAL MODULE: ./build/src/rules/catalogue.js + 39 modules
var catalogue = __webpack_require__(4732);
// EXTERNAL MODULE: ./build/src/rules/shape-problems.js
var shape_problems = __webpack_require__(3945);
// EXTERNAL MODULE: ./build/src/rules/unknown-key.js
var unknown_key = __webpack_require__(293);
;// CONCATENATED MODULE: ./build/src/rules/check-file.js






function checkFile(context) {
    const findings = catalogue/* FILE_RULES */.hV.filter((rule) => isFor(rule, context.kind)).flatMap((rule) => run(rule, context));
    return [...ofShape(context, findings), ...findings].sort(finding/* compareFindings */.Eg);
}
function isFor({ kinds }, kind) {
    return kinds === 'all' || kinds.includes(kind);
}
function ofShape(context, ofRules) {
    const { shape } = context;
    if (shape === undefined)
        return [];
    const better = ofRules.filter((finding) => (0,catalogue/* isOf */.yW)(finding, 'schema-version', 'card-version', 'invalid-currency', 'legacy-key'));
    const problems = (0,shape_problems/* shapeProblems */.q)(context.document, shape).filter((problem) => !isCovered(problem, better) && !isForeignMark(problem, context));
    return problems.map(({ rule, problem }) => (0,finding/* findingAt */.dz)(rule, problem));
}
function run(rule, context) {
    try {
        return [...rule.check(context)].map((problem) => (0,finding/* findingAt */.dz)(rule, problem));
    }
    catch (error) {
        throw new Error(`the rule "${rule.id}" failed on ${context.document.file}: ${error.message}`, { cause: error });
    }
}
function isCovered({ problem }, better) {
    const pointer = (0,document_document/* pointerIn */.ZY)(problem.at);
    return better.some((finding) => finding.location.pointer === pointer ||
        ((0,catalogue/* isOf */.yW)(finding, 'legacy-key') && finding.location.pointer.startsWith(`${pointer}/`)));
}
function isForeignMark({ rule, problem }, { kind, mixed }) {
    const key = problem.at.path[0];
    return (mixed &&
        rule === unknown_key/* unknownKey */.a &&
        problem.at.path.length === 1 &&
        foreignMarks(kind).some((mark) => mark === key));
}
function foreignMarks(kind) {
    if (kind === 'aap-card')
        return marks/* MARKS */.j['unified-card'];
    return kind === 'unified-card' ? marks/* MARKS */.j['aap-card'] : [];
}

;// CONCATENATED MODULE: ./build/src/run/findings-of-file.js


function findingsOfFile({ governed, mixed, bytes }, { standardValues }, now) {
    return checkFile({
        ...governed,
        mixed,
        bytes,
        now,
        standardValues,
        shape: (0,kinds/* shapeOf */.F5)(governed.kind),
    });
}


/***/ }),

/***/ 7609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ applySeverities)
/* harmony export */ });
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5471);
/* harmony import */ var _rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4732);


function applySeverities(findings, settings) {
    const selected = findings.flatMap((finding) => {
        const severity = (0,_rules_catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .isFixed */ .zZ)(finding.rule)
            ? undefined
            : settings.severity.get(finding.rule);
        if (severity === 'off')
            return [];
        return [severity === undefined ? finding : { ...finding, severity }];
    });
    return selected.sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_0__/* .compareFindings */ .Eg);
}


/***/ }),

/***/ 5182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G9: () => (/* binding */ settle),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   f8: () => (/* binding */ reportedSettings)
/* harmony export */ });
/* unused harmony export STANDARD_VALUES */
/* harmony import */ var _options_derived_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3999);
/* harmony import */ var _settings_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4633);


function reportedSettings(settings) {
    const shown = _options_derived_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORTED_NAMES */ .dw.flatMap((name) => {
        const key = (0,_options_derived_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(name);
        return settings[key] === undefined ? [] : [[key, settings[key]]];
    });
    return Object.fromEntries(shown);
}
const STANDARD_VALUES = [
    'principal_benefit',
    'transparency',
    'minimal_data',
    'harm_prevention',
    'honesty',
    'user_control',
    'privacy',
    'fairness',
];
const DEFAULT_CONFIG = '.github/card-gate.yml';
function settle(inputs, configuration, defaultId) {
    const environment = inputs.environment ?? configuration?.environment;
    const overlay = environmentOf(environment, configuration);
    const toolsOfAll = inputs.tools ?? overlay?.options.tools;
    const tracesOfAll = inputs.traces ?? overlay?.options.traces;
    const agents = configuration?.agents?.map(({ tools, traces, ...agent }) => ({
        ...agent,
        ...(tools && !toolsOfAll && { tools }),
        ...(traces && !tracesOfAll && { traces }),
    }));
    return {
        ...optionSettings([inputs, overlay?.options, configuration], defaultId),
        environmentDefaults: overlay?.defaults ?? {},
        ...floorsOf(configuration),
        exemptions: configuration?.exemptions ?? [],
        ignore: configuration?.ignore ?? [],
        ...(agents && { agents }),
        severity: configuration?.severity ?? new Map(),
        aliases: configuration?.aliases ?? new Map(),
        standardValues: [...STANDARD_VALUES, ...(configuration?.standardValues ?? [])],
        ...(configuration && { config: configuration.file }),
    };
}
function optionSettings(sources, defaultId) {
    const setIn = (name) => sources.find((source) => source?.[name] !== undefined)?.[name];
    const id = setIn('id') ?? defaultId;
    const dependent = { id, 'check-name': `Card Gate report (${id})` };
    const settings = _options_derived_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTING_NAMES */ .OI.flatMap((name) => {
        const value = setIn(name) ?? (0,_options_derived_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultOf */ .HA)(name) ?? dependent[name];
        return value === undefined ? [] : [[(0,_options_derived_js__WEBPACK_IMPORTED_MODULE_0__/* .settingKey */ .iT)(name), value]];
    });
    return Object.fromEntries(settings);
}
function environmentOf(name, configuration) {
    if (name === undefined)
        return undefined;
    const found = configuration?.environments.get(name);
    if (found !== undefined)
        return found;
    const known = [...(configuration?.environments.keys() ?? [])]
        .map((known) => JSON.stringify(known))
        .join(', ');
    throw new _settings_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SettingsError */ .G(`the configuration has no environment ${JSON.stringify(name)}; ${known ? `it has ${known}` : 'it has none'}`, `add it under "environments" in ${configuration?.file ?? DEFAULT_CONFIG}, or remove the input`);
}
function floorsOf(configuration) {
    const { platform, org, teams } = configuration ?? {};
    if (!platform && !org && !teams)
        return {};
    return {
        floors: { ...(platform && { platform }), ...(org && { org }), teams: teams ?? new Map() },
    };
}


/***/ })

};
