export const id = 504;
export const ids = [504];
export const modules = {

/***/ 7021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ readCardFile)
});

// UNUSED EXPORTS: isGovernedIn

// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/src/formats/cards/parts.js
var parts = __webpack_require__(9272);
// EXTERNAL MODULE: ./build/src/formats/cards/policy.js
var policy = __webpack_require__(1242);
;// CONCATENATED MODULE: ./build/src/formats/cards/aap.js



/** Reads an AAP card (document 004), with the policy sections that it may carry (document 001). */
function readAapCard(top) {
    const envelope = top.get('autonomy_envelope');
    const cardId = top.get('card_id').text();
    const agentId = top.get('agent_id').text();
    const card = {
        generation: 'aap',
        ...(cardId !== undefined && { cardId }),
        ...(agentId !== undefined && { agentId }),
        boundedActions: (0,reader/* distinct */.d)(envelope.get('bounded_actions').texts()),
        forbiddenActions: (0,reader/* distinct */.d)(envelope.get('forbidden_actions').texts()),
        triggers: (0,parts/* escalationTriggers */.BM)(envelope.get('escalation_triggers')),
        declaredValues: (0,reader/* distinct */.d)(top.get('values').get('declared').texts()),
        place: top.place,
        autonomyPlace: envelope.get('bounded_actions').place,
    };
    const carries = policy/* POLICY_SECTIONS */.AN.some((section) => top.has(section));
    return { card, ...(carries && { policy: (0,policy/* readPolicySections */.VB)(top) }) };
}

// EXTERNAL MODULE: ./build/src/model/policy.js
var model_policy = __webpack_require__(5477);
;// CONCATENATED MODULE: ./build/src/formats/cards/unified.js




const AUTONOMY_MODES = ['off', 'observe', 'nudge', 'enforce'];
/**
 * Reads a unified card: its `capabilities` and `enforcement` are its policy. Where it carries the sections of the policy DSL instead
 * (document 001's example), those are read; where both forms stand, both count and `two-policies` says so.
 */
function readUnifiedCard(top) {
    const autonomy = top.get('autonomy');
    const cardId = top.get('card_id').text();
    const agentId = top.get('agent_id').text();
    const card = {
        generation: 'unified',
        ...(cardId !== undefined && { cardId }),
        ...(agentId !== undefined && { agentId }),
        boundedActions: (0,reader/* distinct */.d)(autonomy.get('bounded_actions').texts()),
        forbiddenActions: (0,reader/* distinct */.d)(autonomy.get('forbidden_actions').texts()),
        triggers: (0,parts/* escalationTriggers */.BM)(autonomy.get('escalation_triggers')),
        declaredValues: (0,reader/* distinct */.d)(top.get('values').get('declared').texts()),
        place: top.place,
        autonomyPlace: autonomy.get('bounded_actions').place,
    };
    const own = ownPolicy(top, card);
    if (!policy/* POLICY_SECTIONS */.AN.some((section) => top.has(section)))
        return { card, policy: own };
    const carried = (0,policy/* readPolicySections */.VB)(top);
    const enforcement = top.has('enforcement') ? own.defaults : {};
    return {
        card,
        policy: {
            ...own,
            ...(carried.name !== undefined && { name: carried.name }),
            forbidden: [...own.forbidden, ...carried.forbidden],
            triggers: [...own.triggers, ...carried.triggers],
            capabilities: [...own.capabilities, ...carried.capabilities],
            defaults: { ...carried.defaults, ...enforcement },
        },
    };
}
function ownPolicy(top, card) {
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
        capabilities: capabilities.entries().map(([name, capability]) => readCapability(name, capability, card, spelling)),
        forbidden: (0,parts/* forbiddenRules */.zb)(enforcement.get('forbidden_tools'), spelling),
        triggers: [],
        defaults: enforcementDefaults(top, enforcement),
        place: top.place,
        unified: true,
    };
}
/** `required_actions` binds; `card_actions` is read as its alias; without either the name does, if it is a bounded action (spec 4). */
function readCapability(name, capability, card, spelling) {
    const patterns = capability
        .get('tools')
        .texts()
        .map((tool) => (0,parts/* toolPattern */.hL)(tool.value, tool.place, spelling));
    const listed = ['required_actions', 'card_actions'].find((key) => capability.has(key));
    if (listed !== undefined)
        return { name, patterns, actions: (0,reader/* distinct */.d)(capability.get(listed).texts()), binding: 'declared', place: capability.place };
    const bounded = card.boundedActions.some((action) => action.value === name);
    return {
        name,
        patterns,
        actions: bounded ? [{ value: name, place: capability.place }] : [],
        binding: bounded ? 'inferred' : 'none',
        place: capability.place,
    };
}
/** The old keys `unmapped_tool_action` and `fail_open` are errors on a unified card (spec 4), so they decide nothing here. */
function enforcementDefaults(top, enforcement) {
    const allow = enforcement.get('allow_unmapped_tools');
    const severity = enforcement.get('default_unmapped_severity');
    const mode = top.get('autonomy_mode');
    const grace = enforcement.get('grace_period_hours');
    return {
        ...(allow.exists && {
            unmappedAction: { value: allow.boolean() === true ? 'allow' : 'deny', place: allow.place },
        }),
        ...(severity.exists && { unmappedSeverity: { value: severity.oneOf(model_policy/* RULE_SEVERITIES */.B, 'critical'), place: severity.place } }),
        ...(mode.exists && { mode: { value: mode.oneOf(AUTONOMY_MODES, 'enforce'), place: mode.place } }),
        ...(grace.exists && { graceHours: { value: grace.number() ?? 0, place: grace.place } }),
    };
}

;// CONCATENATED MODULE: ./build/src/formats/cards/read.js




/** Reads a document of a known kind; what is malformed in it is left out or counts as the strictest, and is reported by validation. */
function readGoverned(document, kind) {
    const top = reader/* Reader */.m.of(document);
    switch (kind) {
        case 'aap-card':
            return { document, kind, ...readAapCard(top) };
        case 'unified-card':
            return { document, kind, ...readUnifiedCard(top) };
        case 'policy':
            return { document, kind, policy: (0,policy/* readPolicySections */.VB)(top) };
        case 'access-list':
            return { document, kind };
        default:
            return kind;
    }
}

// EXTERNAL MODULE: ./build/src/formats/cards/recognise.js
var recognise = __webpack_require__(9539);
// EXTERNAL MODULE: ./build/src/agents/patterns.js
var patterns = __webpack_require__(1837);
;// CONCATENATED MODULE: ./build/src/agents/files.js







/** Reads a file that may be a card or a policy, and decides what an unreadable one means (spec 2). */
async function readCardFile(tree, file, meant) {
    const read = await tree.read(file, limits/* MAX_CARD_BYTES */.Al);
    if (read.kind === 'absent')
        return { kind: 'absent', file };
    // What cannot be looked at cannot be told from a card, so it is never taken for somebody else's file.
    if (read.kind === 'refused') {
        const help = 'put the file itself where the link is';
        return { kind: 'broken', file, findings: [(0,finding/* findingIn */.jl)('parse-error', file, `the file cannot be read: ${read.reason}`, { help })] };
    }
    const loaded = read.kind === 'too-large' ? (0,load/* tooLarge */.g$)(file, read.bytes, limits/* MAX_CARD_BYTES */.Al) : await (0,load/* loadDocument */.Az)(file, read.bytes, limits/* MAX_CARD_BYTES */.Al);
    if (loaded.kind === 'broken') {
        const text = read.kind === 'too-large' ? await textOfLarge(tree, file) : loaded.text;
        if (text !== undefined && !(await isMeant(file, undefined, text, meant)))
            return { kind: 'foreign', file, reason: 'it does not load, and nothing says that it is a card or a policy' };
        return { kind: 'broken', file, findings: (0,finding/* findingsOfBroken */.Bv)(file, loaded.text, loaded.problems) };
    }
    const { document } = loaded;
    const recognised = (0,recognise/* recognise */.GJ)(document);
    if (recognised && recognised.kind !== 'access-list') {
        const bytes = read.kind === 'bytes' ? read.bytes.length : 0;
        return { kind: 'governed', file, governed: readGoverned(document, recognised.kind), mixed: recognised.mixed, bytes };
    }
    if (!(await isMeant(file, document, document.text, meant)))
        return { kind: 'foreign', file, reason: 'it is neither a card nor a policy' };
    return { kind: 'broken', file, findings: [unknownKind(document, recognised !== undefined)] };
}
/** The text of a file that is too large to be judged, to see what its lines begin with; undefined when even that is too much. */
async function textOfLarge(tree, file) {
    const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
    return read.kind === 'bytes' ? new TextDecoder('utf-8').decode(read.bytes) : undefined;
}
/** Whether a file was a card or a policy in another tree; a file that did not load there counts when its name or keys say so. */
async function isGovernedIn(tree, file) {
    const before = await readCardFile(tree, file, { named: false });
    return before.kind === 'governed' || before.kind === 'broken';
}
function unknownKind(document, isAccessList) {
    if (isAccessList) {
        return (0,finding/* findingIn */.jl)('unknown-kind', document.file, 'the file is an access list, which this version does not judge', {
            help: 'take it out of the patterns under "cards", or express it as a policy',
        });
    }
    const near = misspelt(document);
    return (0,finding/* findingIn */.jl)('unknown-kind', document.file, `the file is neither a card nor a policy${near ? `; did you mean the key ${JSON.stringify(near.key)} instead of ${JSON.stringify(near.written)}?` : ''}`, {
        help: 'a card has "aap_version" or "card_version" at the top, a policy "capability_mappings" or "forbidden"',
    });
}
async function isMeant(file, document, text, meant) {
    if (meant.named || (0,patterns/* isNamedAsCard */.Q9)(file))
        return true;
    if (document ? misspelt(document) !== undefined : lineStartsTell(text, file))
        return true;
    return (await meant.wasGoverned?.(file)) ?? false;
}
/** A top-level key within two edits of one that tells a kind. */
function misspelt(document) {
    if (document.root.kind !== 'map')
        return undefined;
    for (const written of document.root.entries.keys()) {
        const key = telling(written);
        if (key)
            return { written, key };
    }
    return undefined;
}
function telling(written) {
    // Capitals count as edits, since `apiVersion` in small letters would be two edits away from `aap_version`; all of them are no other word.
    return recognise/* TELLING_KEYS */.xN.find((key) => (0,nearest/* distance */.Io)(written, key) <= nearest/* MAX_EDITS */.dd || written.toLowerCase() === key);
}
/**
 * The keys of a file that does not load are looked for where top-level keys stand: at the start of a line, in JSON also after a brace or
 * comma, in YAML also after the brace of a map in flow style.
 */
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

/***/ 1837:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CJ: () => (/* binding */ globFiles),
/* harmony export */   Fl: () => (/* binding */ isTemplate),
/* harmony export */   Im: () => (/* binding */ traceStemOf),
/* harmony export */   Po: () => (/* binding */ isToolList),
/* harmony export */   Q9: () => (/* binding */ isNamedAsCard),
/* harmony export */   Vc: () => (/* binding */ stemOf),
/* harmony export */   hr: () => (/* binding */ cardMatcher),
/* harmony export */   iO: () => (/* binding */ isTraceFile),
/* harmony export */   tt: () => (/* binding */ agentFolderOf),
/* harmony export */   vZ: () => (/* binding */ isFileGlob),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* unused harmony export DEFAULT_CARD_PATTERNS */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);
/* harmony import */ var _settings_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6891);


/** Where cards and policies are looked for unless `cards` says otherwise (spec 2). */
const DEFAULT_CARD_PATTERNS = [
    '**/{card,agent-card,alignment-card,*.card,*-card}.{yaml,yml,json}',
    '**/{policy,*.policy,*-policy}.{yaml,yml,json}',
    '**/{access,*.access}.{yaml,yml,json}',
    '.mnemom/{agents,orgs,platform,teams}/**/*.{yaml,yml,json}',
];
const OUTSIDE = ['**/node_modules/**', '**/.git/**', '.github/workflows/**', '**/dist/**'];
/** Tool lists that belong to the agent of their folder (spec 2). */
const TOOL_LIST_PATTERNS = ['**/tools.{json,yaml,yml,txt}', '**/*.tools.{json,yaml,yml,txt}'];
const OPTIONS = { dot: true, nocase: true };
/** A matcher of paths. A line break in a path is seen as a plain character: left as it is, `**` would not cross it, and the file would be missed. */
function matcher(patterns, ignore = []) {
    const matches = picomatch__WEBPACK_IMPORTED_MODULE_0__(typeof patterns === 'string' ? patterns : [...patterns], { ...OPTIONS, ignore: [...ignore] });
    return (file) => matches(file.replace(/[\n\r\u2028\u2029]/g, '_'));
}
/** Tells by its path whether a file may hold a card or a policy; a pattern with `!` takes files out of what the others find. */
function cardMatcher(patterns) {
    const given = patterns ?? DEFAULT_CARD_PATTERNS;
    const ignore = [...OUTSIDE, ...given.filter(_settings_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .takesAway */ .P).map((pattern) => pattern.slice(1))];
    return matcher(given.filter((pattern) => !(0,_settings_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .takesAway */ .P)(pattern)), ignore);
}
/** Tells by its path whether a file is a tool list of its folder. */
function isToolList(file) {
    toolListMatcher ??= matcher(TOOL_LIST_PATTERNS, OUTSIDE);
    return toolListMatcher(file);
}
/** Files in a folder `traces` that hold data, as text, compressed, or in a form that has to be told about. */
const TRACE_FILE = /(?:^|\/)traces\/(?:[^/]+\/)*[^/.][^/]*\.(?:json|jsonl|ndjson|csv|tsv|log|txt|gz|zst|parquet|db|sqlite)$/i;
/** Tells by its path whether a file holds traces of the agent whose folder holds the folder `traces` (spec 2). */
function isTraceFile(file) {
    if (!TRACE_FILE.test(file))
        return false;
    outsideMatcher ??= matcher(OUTSIDE);
    return !outsideMatcher(file);
}
let outsideMatcher;
/** The folder of the agent that a file of traces, or any other file, lies with. */
function agentFolderOf(file) {
    return isTraceFile(file) ? file.slice(0, Math.max(0, tracesAt(file) - 1)) : folderOf(file);
}
/** The name that pairs a file of traces with one of several agents: `billing` of `traces/billing/…` and of `traces/billing.2026-05.jsonl.gz`. */
function traceStemOf(file) {
    const rest = file.slice(tracesAt(file) + 'traces/'.length);
    return rest.split('/')[0].split('.')[0];
}
/** Where the last folder `traces` of a path begins. */
function tracesAt(file) {
    const inner = file.toLowerCase().lastIndexOf('/traces/');
    return inner === -1 ? 0 : inner + 1;
}
/** Made when it is first asked for: most runs of the command line never ask, and compiling costs more than they do. */
let toolListMatcher;
/** Whether a text is a glob for files; a leading `!` is none (spec 8). */
function isFileGlob(text) {
    return !text.startsWith('!') && picomatch__WEBPACK_IMPORTED_MODULE_0__.scan(text).isGlob;
}
/** The files that a glob finds. */
function globFiles(glob, files) {
    return files.filter(matcher(glob));
}
/**
 * Whether the path alone says that the file is meant to be governed, so that it may not be skipped when it cannot be read:
 * it lies under `.mnemom/`, or is named `card.*`, `alignment-card.*` or `*.card.*` (spec 2).
 */
function isNamedAsCard(file) {
    return matcher(['.mnemom/**', '**/card.*', '**/alignment-card.*', '**/*.card.*'])(file);
}
/** Templates of an organisation: they bind agents and are none themselves (spec 2, "Agents"). */
function isTemplate(file) {
    return matcher('.mnemom/{orgs,platform,teams}/**')(file);
}
/** The folder of a path; empty for the root. */
function folderOf(file) {
    const at = file.lastIndexOf('/');
    return at === -1 ? '' : file.slice(0, at);
}
const KIND_WORD = /^(?:agent-card|alignment-card|card|policy|access|tools)$/i;
/** What a file is called without folder, extension and the word that says what it is: `billing` of `agents/billing.card.yaml`. */
function stemOf(file) {
    const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    // `my-agent-card.yaml` is the card of `my-agent`.
    return KIND_WORD.test(base) ? '' : base.replace(/(?:\.agent-card|[.-]alignment-card|[.-](?:card|policy|access|tools))$/i, '');
}


/***/ }),

/***/ 9133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ digits)
/* harmony export */ });
/** A whole number with its thousands apart, the same in every locale; the language's own way to do it loads its tables of locales first. */
function digits(count) {
    return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
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



/**
 * Reads strict JSON (RFC 8259): comments and trailing commas are errors, and so is a key that stands twice in one object,
 * which JSON.parse would settle silently in favour of the last.
 */
function readJson(text) {
    const deep = tooDeepAt(text);
    if (deep !== undefined)
        return { problems: [(0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .depthProblem */ .h)(deep)] };
    if (text.trim() === '')
        return { problems: [{ rule: 'parse-error', message: 'the file is empty; JSON needs a value', start: 0, end: 0 }] };
    // The language's own parser decides what is JSON, and only what it takes is measured right above; the tolerant one tells where and why not.
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
/** Depth by the brackets outside strings, before a parser that calls itself for each level sees them; exact for all that is JSON. */
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
/** Offset of the quote that closes the string opened at `start`, or of the line's end when none does. */
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
/** Every mistake that the tolerant parser finds, one a line, since what follows a mistake on its line mostly follows from it. */
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
        problems.push({ rule: 'parse-error', message, start: offset, end: offset + Math.max(1, length) });
    };
    try {
        (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.visit)(text, { onError }, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    }
    catch (error) {
        // Brackets that close each other wrongly can lead the tolerant parser deeper than it can go; what it found until then is true.
        if (!(error instanceof EnoughProblems || error instanceof RangeError))
            throw error;
    }
    if (problems.length > 0)
        return problems;
    const at = Number(/position (\d+)/.exec(refusal.message)?.[1] ?? 0);
    return [{ rule: 'parse-error', message: `not valid JSON: ${refusal.message.replace(/\s+/g, ' ')}`, start: at, end: at + 1 }];
}
class EnoughProblems extends Error {
}
function convert(node, problems) {
    const start = node.offset;
    const end = node.offset + node.length;
    switch (node.type) {
        case 'array':
            return { kind: 'list', start, end, items: (node.children ?? []).map((child) => convert(child, problems)) };
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
                    problems.push((0,_problems_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKeyProblem */ .U)(key.value, keyStart, keyEnd, { start: first.keyStart, end: first.keyEnd }));
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
/** Limits on what is read (spec 2, "Loading"); each one that is met is named in the finding. */
/** Bytes of a card, policy, access list or configuration file: 128 KiB. */
const MAX_CARD_BYTES = 131_072;
/** Share of the limit from which a warning is given. */
const NEAR_LIMIT = 0.9;
/** Bytes of a tool list: 16 MiB. */
const MAX_TOOL_LIST_BYTES = 16 * 1024 * 1024;
/** Levels of maps and lists inside one another. */
const MAX_DEPTH = 64;
/** Nodes that aliases may stand for in one YAML file. */
const MAX_ALIASES = 100;
/** Problems that are told of one file: a hostile one could repeat a mistake a hundred thousand times, and the first hundred say enough. */
const MAX_PROBLEMS = 100;


/***/ }),

/***/ 2843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ loadDocument),
/* harmony export */   g$: () => (/* binding */ tooLarge)
/* harmony export */ });
/* unused harmony export syntaxOf */
/* harmony import */ var _digits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9133);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9242);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9989);



/** The syntax of a file by its name: `.json` is held to JSON, everything else is read as YAML. */
function syntaxOf(file) {
    return /\.json$/i.test(file) ? 'json' : 'yaml';
}
/**
 * Reads the bytes of a YAML or JSON file (spec 2, "Loading"): UTF-8 with or without a byte-order mark, at most `maxBytes`.
 * Never throws on any input; all problems of the syntax are reported together.
 * The YAML reader is fetched only when a YAML file comes, since it is the largest part of the start-up time.
 */
async function loadDocument(file, bytes, maxBytes, syntax = syntaxOf(file)) {
    if (bytes.length > maxBytes)
        return tooLarge(file, bytes.length, maxBytes);
    const decoded = decode(bytes);
    if ('problem' in decoded)
        return { kind: 'broken', file, text: decoded.text, problems: [decoded.problem] };
    const { text } = decoded;
    const parsed = syntax === 'json' ? (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .readJson */ .V)(text) : (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(692)]).then(__webpack_require__.bind(__webpack_require__, 1692))).readYaml(text);
    if ('problems' in parsed)
        return { kind: 'broken', file, text, problems: parsed.problems };
    return { kind: 'document', document: { file, syntax, text, root: parsed.root, value: (0,_document_js__WEBPACK_IMPORTED_MODULE_0__/* .plainValueOf */ .Xj)(parsed.root) } };
}
/** What is said of a file over its limit, which need not have been read to know it. */
function tooLarge(file, bytes, maxBytes) {
    const message = `the file has ${(0,_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(bytes)} bytes; at most ${(0,_digits_js__WEBPACK_IMPORTED_MODULE_2__/* .digits */ .v)(maxBytes)} are read`;
    const help = 'split the file, or take out what does not belong in it';
    return { kind: 'broken', file, text: '', problems: [{ rule: 'file-too-large', message, help, start: 0, end: 0 }] };
}
function decode(bytes) {
    const wide = wideEncoding(bytes);
    if (wide !== undefined) {
        // The text is never judged, but what its lines begin with tells whether the file is meant to be.
        const text = new TextDecoder(wide).decode(bytes);
        return { text, problem: encodingProblem('the file is encoded as UTF-16; only UTF-8 is read', 0) };
    }
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        const text = new TextDecoder('utf-8').decode(bytes);
        return { text, problem: encodingProblem('the file has a byte sequence that is not UTF-8', offsetOfBadByte(bytes, text)) };
    }
}
/** Every second byte of a text in UTF-16 that begins with ASCII is zero, with or without a byte-order mark before it. */
function wideEncoding([first, second]) {
    if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0))
        return 'utf-16le';
    return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0 && second !== undefined) ? 'utf-16be' : undefined;
}
function encodingProblem(message, at) {
    return { rule: 'parse-error', message, help: 'save the file as UTF-8', start: at, end: at + 1 };
}
/** Offset in the text of the first sign that the bytes do not say: written again, it gives other bytes. */
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

/** What is said of a document nested deeper than the limit. */
function depthProblem(offset) {
    return {
        rule: 'parse-error',
        message: `nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .MAX_DEPTH */ .lr} levels deep`,
        help: 'cards and policies need about six levels; check for a bracket that is never closed',
        start: offset,
        end: offset + 1,
    };
}
/** What is said of the second of two equal keys of one map. */
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

/**
 * Tolerant access to the nodes of a document: what has the wrong shape is left out here and reported by the schema.
 * Readers decide what a missing part means, and take the strictest meaning where the text is unreadable.
 */
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
    /** The reader of a key; it exists only when the key does. */
    get(key) {
        const node = this.#node?.kind === 'map' ? this.#node.entries.get(key)?.node : undefined;
        return new Reader(this.#step(key), node);
    }
    has(key) {
        return this.#node?.kind === 'map' && this.#node.entries.has(key);
    }
    /** Keys of a map with their readers, in the order of the file. */
    entries() {
        if (this.#node?.kind !== 'map')
            return [];
        return [...this.#node.entries].map(([key, entry]) => [key, new Reader(this.#step(key), entry.node)]);
    }
    /** Items of a list, in order. */
    items() {
        if (this.#node?.kind !== 'list')
            return [];
        return this.#node.items.map((node, index) => new Reader(this.#step(index), node));
    }
    text() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'string' ? this.#node.value : undefined;
    }
    number() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'number' ? this.#node.value : undefined;
    }
    boolean() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'boolean' ? this.#node.value : undefined;
    }
    /** The text if it is one of those allowed, else the fallback, so that something unreadable can count as the strictest. */
    oneOf(allowed, fallback) {
        const text = this.text();
        return allowed.find((value) => value === text) ?? fallback;
    }
    /** The non-empty texts of a list with their places. */
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
/** The texts of a list, each once, where it stands first. */
function distinct(list) {
    const seen = new Set();
    return list.filter((item) => !seen.has(item.value) && seen.add(item.value));
}


/***/ }),

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ escalationTriggers),
/* harmony export */   hL: () => (/* binding */ toolPattern),
/* harmony export */   k2: () => (/* binding */ spellingOf),
/* harmony export */   zb: () => (/* binding */ forbiddenRules)
/* harmony export */ });
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5477);
/* harmony import */ var _pattern_condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6018);
/* harmony import */ var _pattern_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4777);



/** `mcp:server/tool`: a server without wildcards is not asked for, since `mcp:*` + `/` stands for any server. */
const MCP_URL = /^mcp:([^/]*)\/(.*)$/su;
/** The spelling of a policy by all its tool patterns together. */
function spellingOf(patterns) {
    return patterns.length > 0 && patterns.every((text) => text.startsWith('mcp:')) ? 'mcp-url' : 'as-written';
}
/** Compiles a pattern with every spelling that is tried. */
function toolPattern(text, place, spelling) {
    const parts = spelling === 'mcp-url' ? MCP_URL.exec(text) : null;
    const spellings = [(0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .Eb)(text)];
    if (parts)
        spellings.push((0,_pattern_match_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .Eb)(`mcp__${parts[1]}__${parts[2]}`));
    return { text, place, spellings };
}
/** Forbidden rules of either generation; a severity that cannot be read counts as critical. */
function forbiddenRules(list, spelling) {
    return list.items().flatMap((item) => {
        const pattern = item.get('pattern').text();
        if (pattern === undefined || pattern === '')
            return [];
        return [
            {
                pattern: toolPattern(pattern, item.get('pattern').place, spelling),
                reason: item.get('reason').text() ?? 'no reason is given',
                severity: item.get('severity').oneOf(_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_SEVERITIES */ .B, 'critical'),
                place: item.place,
            },
        ];
    });
}
const TRIGGER_ACTIONS = ['escalate', 'warn', 'deny', 'log'];
/** Escalation triggers of any generation; an action that cannot be read counts as deny. */
function escalationTriggers(list) {
    return list.items().flatMap((item) => {
        const text = item.get('condition').text();
        if (text === undefined)
            return [];
        const parsed = (0,_pattern_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCondition */ .zB)(text);
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


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AN: () => (/* binding */ POLICY_SECTIONS),
/* harmony export */   D8: () => (/* binding */ readDefaults),
/* harmony export */   VB: () => (/* binding */ readPolicySections)
/* harmony export */ });
/* harmony import */ var _document_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _model_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5477);
/* harmony import */ var _parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9272);



const UNMAPPED_ACTIONS = ['allow', 'warn', 'deny'];
const MODES = ['off', 'warn', 'enforce'];
/** The sections by which a card of any generation carries the policy of the policy DSL (spec 2, after document 001). */
const POLICY_SECTIONS = ['capability_mappings', 'forbidden', 'escalation_triggers', 'defaults'];
/**
 * Reads the sections of the policy DSL (document 000), which stand in a file of their own or in a card.
 * `triggers` are given where the card's own already include those of the section.
 */
function readPolicySections(top, triggers = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .escalationTriggers */ .BM)(top.get('escalation_triggers'))) {
    const mappings = top.get('capability_mappings');
    const forbidden = top.get('forbidden');
    const spelling = (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .spellingOf */ .k2)([
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
        forbidden: (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .forbiddenRules */ .zb)(forbidden, spelling),
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
            .map((tool) => (0,_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .toolPattern */ .hL)(tool.value, tool.place, spelling)),
        actions: (0,_document_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .distinct */ .d)(mapping.get('card_actions').texts()),
        binding: 'declared',
        place: mapping.place,
    };
}
/** Reads `defaults`; what is there but cannot be read counts as the strictest value. */
function readDefaults(defaults) {
    const part = (key, read) => {
        const reader = defaults.get(key);
        return reader.exists ? { value: read(reader), place: reader.place } : undefined;
    };
    const unmappedAction = part('unmapped_tool_action', (at) => at.oneOf(UNMAPPED_ACTIONS, 'deny'));
    const unmappedSeverity = part('unmapped_severity', (at) => at.oneOf(_model_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .RULE_SEVERITIES */ .B, 'critical'));
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

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ recognise),
/* harmony export */   j7: () => (/* binding */ MARKS),
/* harmony export */   xN: () => (/* binding */ TELLING_KEYS)
/* harmony export */ });
/** Keys that tell each generation of card, the version key first (spec 2). */
const MARKS = {
    'aap-card': ['aap_version', 'autonomy_envelope', 'audit_commitment'],
    'unified-card': ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'],
};
/** Keys of `defaults` that belong to the policy DSL; other files have a `defaults` of their own. */
const DEFAULTS_KEYS = ['unmapped_tool_action', 'unmapped_severity', 'fail_open', 'enforcement_mode', 'grace_period_hours'];
/** Top-level keys that tell a kind by themselves: a file with one of them, even misspelt, is meant to be governed. */
const TELLING_KEYS = [...MARKS['aap-card'], ...MARKS['unified-card'], 'capability_mappings', 'forbidden'];
/** Tells the kind of a document before it is validated, so that no message has to speak of several schemas; undefined when it is of none. */
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
        return { kind: has('aap_version') && !has('card_version') ? 'aap-card' : 'unified-card', mixed: true };
    if (aap)
        return { kind: 'aap-card', mixed: false };
    if (unified)
        return { kind: 'unified-card', mixed: false };
    if (has('capability_mappings') || has('forbidden') || hasPolicyDefaults(root))
        return { kind: 'policy', mixed: false };
    const policies = root.entries.get('policies')?.node;
    return policies?.kind === 'list' && isAccessList(policies) ? { kind: 'access-list', mixed: false } : undefined;
}
function hasPolicyDefaults(root) {
    const defaults = root.entries.get('defaults')?.node;
    return defaults?.kind === 'map' && DEFAULTS_KEYS.some((key) => defaults.entries.has(key));
}
function isAccessList(list) {
    return list.items.length > 0 && list.items.every((item) => item.kind === 'map' && item.entries.has('effect'));
}


/***/ }),

/***/ 676:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oy: () => (/* binding */ mappingFix),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   W9: () => (/* binding */ graceProblem),
/* harmony export */   XL: () => (/* binding */ exceededWayOut),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   pS: () => (/* binding */ yamlText)
/* harmony export */ });
/** Where an action is forbidden, writing it among the bounded ones would only be the next error. */
function exceededWayOut(decision, agent) {
    if (decision.exceeded.some((one) => one.forbiddenAt))
        return { help: 'take the forbidden action out of the capability, or the tool out of its patterns' };
    const help = 'add the action to the bounded actions of the card, or take it out of the capability';
    const file = agent.card?.place.document.file;
    if (file === undefined)
        return { help };
    const json = agent.card?.place.document.syntax === 'json';
    const lines = decision.exceeded.map((one) => (json ? `${quote(one.action.value)},` : `- ${yamlText(one.action.value)}`)).join('\n');
    return { help, fix: { title: `add to the bounded actions in ${file}`, lines, language: json ? 'json' : 'yaml' } };
}
/** The mapping for an unmapped tool; which action it performs only a person can know, so the declared ones are offered. */
function mappingFix(tool, agent, policy) {
    const { file, syntax } = policy.place.document;
    const bounded = agent.card?.boundedActions.map((one) => one.value) ?? [];
    // Where there is a choice only a person can make it; the placeholder is no action of the card, so pasting it unchanged grants nothing.
    const action = bounded.length === 1 ? bounded[0] : 'the_action_it_performs';
    const key = policy.unified ? 'required_actions' : 'card_actions';
    const section = policy.unified ? 'capabilities' : 'capability_mappings';
    const name = tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
    const title = `add under ${section} in ${file}; name the action that the tool performs`;
    if (syntax === 'json')
        return { title, language: 'json', lines: `${quote(name)}: {\n  "tools": [${quote(tool)}],\n  "${key}": [${quote(action)}]\n}` };
    return { title, language: 'yaml', lines: `${yamlText(name)}:\n  tools:\n    - ${yamlText(tool)}\n  ${key}:\n    - ${yamlText(action)}` };
}
/** What is said of an unmapped tool that is still new. */
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
/** A reason may be a block of several lines; a message is one. */
function oneLine(reason) {
    return reason.replace(/\s+/g, ' ').trim();
}
/** A text of the user in double quotes. */
function quote(text) {
    return JSON.stringify(text);
}
/** A text as YAML would read it back: in quotes unless it is a plain word. */
function yamlText(text) {
    return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}


/***/ }),

/***/ 8597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isCard)
/* harmony export */ });
/** Whether a kind is a card. */
function isCard(kind) {
    return kind === 'aap-card' || kind === 'unified-card';
}


/***/ }),

/***/ 5477:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ RULE_SEVERITIES),
/* harmony export */   V: () => (/* binding */ governs)
/* harmony export */ });
/** Severities that users write on rules (spec 1). */
const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** Whether a policy says anything that governs a tool (spec 6, "What governs"). */
function governs(policy) {
    return (policy.unified ||
        policy.capabilities.length > 0 ||
        policy.forbidden.length > 0 ||
        Object.values(policy.defaults).some((part) => part !== undefined));
}


/***/ }),

/***/ 6018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NV: () => (/* binding */ conditionFields),
  F9: () => (/* binding */ evaluateCondition),
  zB: () => (/* binding */ parseCondition),
  qI: () => (/* binding */ usesToolMatches)
});

// UNUSED EXPORTS: isToolMatchesOnly, toolPatterns

// EXTERNAL MODULE: ./build/src/pattern/match.js
var match = __webpack_require__(4777);
;// CONCATENATED MODULE: ./build/src/pattern/condition-parser.js

/** Longest condition in code units, and deepest nesting; a condition for people stays far below both. */
const MAX_LENGTH = 4096;
const MAX_NESTING = 64;
/** One alternative a kind of token; what matches none of them is no part of the grammar. */
const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"([^"]*)"|'([^']*)'|(>=|<=|==|!=|[><(),]))/y;
const COMPARISONS = ['>', '<', '>=', '<=', '==', '!='];
/** Words that are no names of fields. */
const RESERVED = new Set(['and', 'or', 'not', 'contains', 'matches', 'tool_matches', 'true', 'false', 'null']);
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
/** Reads a condition by recursive descent: `or` binds loosest, then `and`, then `not` (spec 5). */
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
        const condition = this.#takes('not') ? { kind: 'not', of: this.#not() } : this.#primary();
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
        return kind === 'contains' ? { kind, field, value: this.#literal() } : { kind, field, pattern: (0,match/* compilePattern */.Eb)(this.#pattern()) };
    }
    #field() {
        const token = this.#next();
        if (token.kind === 'word' && !RESERVED.has(token.text))
            return token.text;
        throw new Stop(`expected a field, and found ${shown(token)}`, token.offset);
    }
    #literal() {
        const token = this.#next();
        if (token.kind === 'number' || token.kind === 'text' || (token.kind === 'word' && WORD_LITERALS.has(token.text)))
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

/** Reads a condition (spec 5). Never throws; `and`, `or`, `not` and the names of functions are written in small letters. */
function parseCondition(text) {
    return parse(text);
}
/** Decides a condition in three values: unknown only when what is known does not decide (Kleene's logic, spec 5). */
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
/** A member of a list, or a part of a text, where a number stands for its digits; whether anything else holds something is unknown. */
function contains(value, literal) {
    if (Array.isArray(value))
        return value.some((member) => equals(member, literal));
    if (typeof value !== 'string' || (typeof literal !== 'string' && typeof literal !== 'number'))
        return 'unknown';
    return value.includes(String(literal));
}
/** Not false, null, 0, "" or an empty list (spec 5). */
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
/** A number and its text are equal, because sources write amounts both ways; nothing else is converted. */
function equals(value, literal) {
    if (value === literal)
        return true;
    if (typeof value === 'number' || typeof literal === 'number') {
        const [left, right] = [numberOf(value), numberOf(literal)];
        return left !== undefined && left === right;
    }
    return false;
}
/** A number, or a text that is one. */
function numberOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (typeof value !== 'string' || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value))
        return undefined;
    return Number(value);
}
/** The fields that a condition asks about, each once, in the order in which they are written. */
function conditionFields(condition) {
    return [...new Set(leaves(condition).flatMap((leaf) => (leaf.kind === 'tool-matches' ? [] : [leaf.field])))];
}
/** The patterns that a condition holds against the name of a tool, each once, in the order in which they are written. */
function toolPatterns(condition) {
    const patterns = leaves(condition).flatMap((leaf) => (leaf.kind === 'tool-matches' ? [leaf.pattern] : []));
    return patterns.filter(({ text }, index) => patterns.findIndex((other) => other.text === text) === index);
}
/** Whether a condition asks about a tool, so that it is decided tool by tool (spec 5). */
function usesToolMatches(condition) {
    return leaves(condition).some((leaf) => leaf.kind === 'tool-matches');
}
/** Whether a condition is one `tool_matches` and nothing else, the one form that 000 knows for the triggers of a policy. */
function isToolMatchesOnly(condition) {
    return condition.kind === 'tool-matches';
}
/** The questions that a condition joins, from left to right. */
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

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ holdsLoneSurrogate),
/* harmony export */   Eb: () => (/* binding */ compilePattern),
/* harmony export */   c$: () => (/* binding */ isLiteral)
/* harmony export */ });
/** Compiles a pattern. Most are a word, or words between stars, and those need no more than the search of the language's own strings. */
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
        return { text, matches: (name) => name.length >= least && name.startsWith(head) && name.endsWith(tail) };
    }
    const middle = rest.filter((part) => part !== '');
    return { text, matches: (name) => between(name, head, middle, tail) };
}
/** Whether a pattern is one name and nothing else. */
function isLiteral(text) {
    return !/[*?]/.test(text);
}
/** Words between stars: each is looked for as far left as it stands, which leaves the most room for the others. */
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
/** The general case by code points: after a mismatch only the last star has to take one more, since earlier ones gain nothing by it. */
function general(text) {
    const tokens = [...text].map((char) => (char === '*' ? STAR : char === '?' ? ANY : char.codePointAt(0)));
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
/** Whether a pattern holds half a character, which a search of code units would find inside whole ones. */
function holdsLoneSurrogate(text) {
    return /\p{Cs}/u.test(text);
}


/***/ }),

/***/ 6891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ takesAway),
/* harmony export */   S: () => (/* binding */ repositoryPath)
/* harmony export */ });
/**
 * The path of a file from the root of the repository in the one form that trees and changes use: `./a//b/../c.yaml` is `a/c.yaml`.
 * Undefined when it leads out of the repository or names none of its files.
 */
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
/** Whether a pattern of files takes away what the others find: `!agents/lab/**`, and not `!(a|b).yaml`. */
function takesAway(pattern) {
    return /^!(?!\()/.test(pattern);
}


/***/ })

};
