export const id = 692;
export const ids = [692];
export const modules = {

/***/ 1692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9989);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1639);



/**
 * Reads one YAML 1.2 document of the core schema (spec 2, "Loading"): dates stay strings; merge keys, tags, several documents,
 * unresolved aliases and equal keys are errors at their place.
 */
function readYaml(text) {
    const deep = tooDeepAt(text);
    if (deep !== undefined)
        return { problems: [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .depthProblem */ .hE)(deep)] };
    let document;
    try {
        document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            version: '1.2',
            schema: 'core',
            merge: false,
            prettyErrors: false,
            uniqueKeys: false,
            logLevel: 'silent',
            stringKeys: false,
        });
    }
    catch (error) {
        // The parser recurses; what slips past the measure above ends here and not in a crash.
        if (error instanceof RangeError)
            return { problems: [(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .depthProblem */ .hE)(0)] };
        throw error;
    }
    if (document.errors.length > 0)
        return { problems: document.errors.map((error) => syntaxProblem(text, error)) };
    const problems = [];
    // Directives and unknown tags come as warnings; a tag asks for a meaning that is not given, so it is an error here.
    for (const warning of document.warnings)
        problems.push(syntaxProblem(text, warning));
    const converter = new Converter(document, text, problems);
    const root = converter.convert(document.contents, 0);
    if (converter.aliases > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ALIASES */ .K1) {
        problems.push({
            rule: 'parse-error',
            message: `aliases stand for more than ${_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_ALIASES */ .K1} nodes`,
            help: 'write the repeated parts out',
            start: converter.firstAlias,
            end: converter.firstAlias + 1,
        });
    }
    return problems.length > 0 ? { problems } : { root };
}
/** Depth of flow brackets and of nested block indicators, measured on the raw text so that no parser has to recurse to find out. */
function tooDeepAt(text) {
    let flow = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === 0x5b || char === 0x7b) {
            flow += 1;
            // Brackets inside strings and comments count too here: four times the limit leaves them room, and still bounds the recursion.
            if (flow > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr * 4)
                return at;
        }
        else if (char === 0x5d || char === 0x7d)
            flow = Math.max(0, flow - 1);
        else if (char === 0x0a) {
            const compact = /^[ \t]*(?:[-?:][ \t]+){65,}/.exec(text.slice(at + 1, at + 1 + 400));
            if (compact)
                return at + 1;
        }
    }
    return /^[ \t]*(?:[-?:][ \t]+){65,}/.test(text.slice(0, 400)) ? 0 : undefined;
}
const SENTENCES = {
    MULTIPLE_DOCS: 'more than one document in the file; put each in a file of its own',
    TAB_AS_INDENT: 'a tab as indentation; YAML wants spaces',
    BAD_INDENT: 'the indentation does not fit the lines around it',
    MISSING_CHAR: 'a character is missing',
    BLOCK_AS_IMPLICIT_KEY: 'a nested mapping in one line; is a line break or a quote missing',
    MULTILINE_IMPLICIT_KEY: 'a key that goes over several lines; is a colon missing',
    BAD_ALIAS: 'an alias that cannot be resolved',
    TAG_RESOLVE_FAILED: 'a tag; tags are not read in cards and policies',
};
function syntaxProblem(text, error) {
    const [start, end] = error.pos;
    const said = error.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
    const own = SENTENCES[error.code];
    return {
        rule: 'parse-error',
        message: `not valid YAML: ${own ? `${own} (${said})` : said}`,
        start: Math.min(start, text.length),
        end: Math.max(end, start + 1),
    };
}
class Converter {
    aliases = 0;
    firstAlias = 0;
    #done = new Map();
    #open = new Set();
    #weight = new Map();
    #document;
    #text;
    #problems;
    constructor(document, text, problems) {
        this.#document = document;
        this.#text = text;
        this.#problems = problems;
    }
    /** Converts a node; what aliases stand for is shared, and counted as if it were written out. */
    convert(node, depth) {
        if (node === null || node === undefined)
            return { kind: 'scalar', start: 0, end: 0, value: null };
        const [start, end] = this.#span(node);
        if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_DEPTH */ .lr) {
            this.#fail((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .depthProblem */ .hE)(start));
            return { kind: 'scalar', start, end, value: null };
        }
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node))
            return this.#alias(node, depth);
        const known = this.#done.get(node);
        if (known)
            return known;
        if (node.tag !== undefined && this.#text.slice(0, start + 1).trimEnd() !== '' && isTagged(node)) {
            this.#fail({
                rule: 'parse-error',
                message: `the tag ${JSON.stringify(node.tag)} is not read in cards and policies`,
                help: 'write the plain value, in quotes if it is a string',
                start,
                end,
            });
        }
        this.#open.add(node);
        const before = this.aliases;
        const converted = this.#collection(node, start, end, depth);
        this.#weight.set(node, this.aliases - before);
        this.#open.delete(node);
        this.#done.set(node, converted);
        return converted;
    }
    #collection(node, start, end, depth) {
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node))
            return { kind: 'list', start, end, items: node.items.map((item) => this.convert(item, depth + 1)) };
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
            const entries = new Map();
            for (const pair of node.items) {
                if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair))
                    continue;
                this.#pair(entries, pair.key, pair.value, depth);
            }
            return { kind: 'map', start, end, entries };
        }
        const value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null;
        return { kind: 'scalar', start, end, value: typeof value === 'bigint' ? Number(value) : value };
    }
    #pair(entries, keyNode, value, depth) {
        const [keyStart, keyEnd] = this.#span(keyNode);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(keyNode)) {
            this.#fail({
                rule: 'parse-error',
                message: 'a key that is not plain text',
                help: 'write the key as one word or in quotes',
                start: keyStart,
                end: keyEnd,
            });
            return;
        }
        // The text as written, so that a key such as 1.0 or yes keeps its spelling.
        const key = typeof keyNode.value === 'string' ? keyNode.value : (keyNode.source ?? String(keyNode.value ?? ''));
        if (key === '<<' && keyNode.type === 'PLAIN') {
            this.#fail({
                rule: 'parse-error',
                message: 'a merge key "<<"; YAML 1.2 has none, so nothing would be merged',
                help: 'write the keys out',
                start: keyStart,
                end: keyEnd,
            });
            return;
        }
        const first = entries.get(key);
        if (first)
            this.#fail((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .duplicateKeyProblem */ .Uv)(key, keyStart, keyEnd, { start: first.keyStart, end: first.keyEnd }));
        let node = this.convert(value, depth + 1);
        // A key without a value has nothing of its own to point at.
        if (value === null || value === undefined || node.end === 0)
            node = { kind: 'scalar', start: keyStart, end: keyStart, value: null };
        entries.set(key, { keyStart, keyEnd, node });
    }
    #alias(node, depth) {
        const [start, end] = this.#span(node);
        if (this.aliases === 0)
            this.firstAlias = start;
        this.aliases += 1;
        const target = node.resolve(this.#document);
        if (target === undefined || this.#open.has(target)) {
            this.#fail({
                rule: 'parse-error',
                message: target ? `the alias "*${node.source}" stands inside what it names` : `the alias "*${node.source}" names no anchor`,
                start,
                end,
            });
            return { kind: 'scalar', start, end, value: null };
        }
        if (this.#done.has(target))
            this.aliases += this.#weight.get(target) ?? 0;
        return this.convert(target, depth);
    }
    #span(node) {
        const range = node.range;
        return range ? [range[0], range[1]] : [0, 0];
    }
    #fail(problem) {
        // One hostile file could repeat the same mistake a hundred thousand times; the first hundred say enough.
        if (this.#problems.length < 100)
            this.#problems.push(problem);
    }
}
/** The parser sets a tag on nodes that carry one explicitly, and on none that it resolved itself. */
function isTagged(node) {
    return typeof node.tag === 'string' && node.tag !== '';
}


/***/ })

};
