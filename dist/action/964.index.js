export const id = 964;
export const ids = [964];
export const modules = {

/***/ 5964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readYaml: () => (/* binding */ readYaml)
});

// EXTERNAL MODULE: ../../main/node_modules/yaml/dist/index.js
var dist = __webpack_require__(3645);
// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(3124);
// EXTERNAL MODULE: ./build/src/document/problems.js
var document_problems = __webpack_require__(2304);
;// CONCATENATED MODULE: ./build/src/document/yaml-brackets.js



function isConsequence({ code, message }) {
    return (code === 'MULTILINE_IMPLICIT_KEY' ||
        code === 'BLOCK_IN_FLOW' ||
        message.startsWith('Missing , between flow'));
}
const NOT_CLOSED = /\bend with a [\]}]$/;
function unclosedBrackets(text, tokens, mistakes) {
    const unclosed = new Set(mistakes.filter(({ message }) => NOT_CLOSED.test(message)));
    const others = mistakes.filter((mistake) => !unclosed.has(mistake));
    if (unclosed.size > 0 && others.some(({ message }) => message.startsWith('Missing closing')))
        return { problems: [], left: others };
    const brackets = unclosed.size > 0 ? openIn(tokens) : [];
    const first = brackets[0];
    if (first === undefined)
        return { problems: [], left: mistakes };
    const last = [...unclosed].reduce((most, { pos }) => Math.max(most, pos[0]), 0);
    const left = others.filter((mistake) => !isConsequence(mistake) || mistake.pos[0] < first.offset || mistake.pos[0] > last);
    return {
        problems: brackets.slice(0, limits/* MAX_PROBLEMS */.aZ).map((bracket) => problemOf(text, bracket)),
        left,
    };
}
function openIn(tokens) {
    const open = [];
    const left = [...tokens];
    while (left.length > 0) {
        const token = left.pop();
        if (!token)
            continue;
        if (token.type === 'document')
            left.push(token.value);
        if (!dist/* CST */.DB.isCollection(token))
            continue;
        for (const item of token.items)
            left.push(item.key, item.value);
        if (token.type !== 'flow-collection')
            continue;
        const [end] = token.end;
        if (end?.source === CLOSERS[token.start.source])
            continue;
        const isCloser = end?.type === 'flow-seq-end' || end?.type === 'flow-map-end';
        open.push({
            offset: token.start.offset,
            sign: token.start.source,
            ...(isCloser && { closer: end.source }),
        });
    }
    const wrong = open.filter(({ closer }) => closer !== undefined);
    return (wrong.length > 0 ? wrong : open).sort((a, b) => a.offset - b.offset);
}
const CLOSERS = { '[': ']', '{': '}' };
function problemOf(text, { offset, sign, closer }) {
    const line = text.slice(0, offset).split('\n').length;
    const expected = CLOSERS[sign] ?? '';
    return (0,document_problems/* parseProblem */.JT)({ kind: 'bracket', sign, line, expected, ...(closer !== undefined && { closer }) }, offset, offset + 1);
}

;// CONCATENATED MODULE: ./build/src/document/yaml.js




function readYaml(text) {
    const control = strayControl(text);
    if (control)
        return { problems: [control] };
    const scanned = scan(text);
    if (scanned.kind === 'too-deep')
        return { problems: [(0,document_problems/* depthProblem */.hE)(scanned.offset)] };
    const composer = new dist/* Composer */.Dk({
        schema: 'core',
        resolveKnownTags: false,
        merge: false,
        prettyErrors: false,
        uniqueKeys: false,
    });
    const [{ errors: found, warnings, contents } = new dist/* Document */.yo()] = composer.compose(scanned.tokens, true, text.length);
    const errors = [...found, ...warnings].filter(({ code }) => code !== 'TAG_RESOLVE_FAILED' && code !== 'BAD_DIRECTIVE');
    const brackets = unclosedBrackets(text, scanned.tokens, errors);
    const problems = [
        ...scanned.problems,
        ...brackets.problems,
        ...brackets.left.map((error) => syntaxProblem(text, error)),
    ];
    const converter = new Converter(text, problems);
    const root = errors.length === 0 && converter.convert(contents, 0, 0);
    return root && problems.length === 0 ? { root } : { problems: problems.slice(0, limits/* MAX_PROBLEMS */.aZ) };
}
function strayControl(text) {
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code >= 0x20 ||
            code === 0x09 ||
            code === 0x0a ||
            (code === 0x0d && text.charCodeAt(at + 1) === 0x0a))
            continue;
        const fault = code === 0x0d ? { kind: 'carriage-return' } : { kind: 'control-character', code };
        return (0,document_problems/* parseProblem */.JT)(fault, at, at + 1);
    }
    return undefined;
}
function scan(text) {
    const parser = new dist/* Parser */.iX();
    const tokens = [];
    const problems = [];
    let documents = 0;
    let inScalar = false;
    const accept = (token) => {
        if (token.type !== 'document')
            tokens.push(token);
        else if (documents++ === 0)
            tokens.push(token);
        else
            problems.push(secondDocument(token.offset));
    };
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        if (problems.length < limits/* MAX_PROBLEMS */.aZ)
            for (const problem of refusedMarks(lexeme, parser.offset, inScalar))
                problems.push(problem);
        inScalar = lexeme === dist/* CST */.DB.SCALAR;
        for (const token of parser.next(lexeme))
            accept(token);
        if (documents > 1)
            return { kind: 'scanned', tokens, problems };
        const top = parser.stack.at(-1);
        if (parser.stack.length - 1 - (dist/* CST */.DB.isCollection(top) ? 0 : 1) > limits/* MAX_DEPTH */.lr)
            return { kind: 'too-deep', offset: top?.offset ?? parser.offset };
    }
    for (const token of parser.end())
        accept(token);
    return { kind: 'scanned', tokens, problems };
}
function refusedMarks(lexeme, offset, inScalar) {
    const problems = inScalar || !lexeme.startsWith('"') ? hiddenBreaks(lexeme, offset) : [];
    if (inScalar)
        return problems;
    if (lexeme.startsWith('!'))
        return [...problems, tagProblem(lexeme, offset)];
    if (lexeme.startsWith('%') && !/^%YAML[ \t]+1\.2$/.test(lexeme))
        return [...problems, directiveProblem(lexeme, offset)];
    return problems;
}
const HIDDEN_BREAK = /[\u0085\u2028\u2029\ufeff]/;
function hiddenBreaks(lexeme, offset) {
    const at = lexeme.search(HIDDEN_BREAK);
    if (at === -1)
        return [];
    const fault = { kind: 'hidden-break', code: lexeme.charCodeAt(at) };
    return [(0,document_problems/* parseProblem */.JT)(fault, offset + at, offset + at + 1)];
}
function tagProblem(tag, start) {
    return (0,document_problems/* parseProblem */.JT)({ kind: 'tag', tag }, start, start + tag.length);
}
function directiveProblem(directive, start) {
    return (0,document_problems/* parseProblem */.JT)({ kind: 'directive', directive }, start, start + directive.length);
}
function secondDocument(start) {
    return (0,document_problems/* parseProblem */.JT)({ kind: 'second-document' }, start, start + 1);
}
function syntaxProblem(text, error) {
    const [start, end] = error.pos;
    const message = error.message.replace(/\s+/g, ' ').replace(/[.:]$/, '');
    const fault = { kind: 'yaml-syntax', code: error.code, said: message };
    return (0,document_problems/* parseProblem */.JT)(fault, Math.min(start, text.length), Math.max(end, start + 1));
}
class Converter {
    #aliases = 0;
    #deepest = 0;
    #anchors = new Map();
    #text;
    #problems;
    constructor(text, problems) {
        this.#text = text;
        this.#problems = problems;
    }
    convert(node, depth, empty) {
        if (!node)
            return { kind: 'scalar', start: empty, end: empty, value: null };
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node, depth);
        const { anchor } = node;
        if (anchor === undefined)
            return this.#plain(node, depth);
        const named = { aliases: 0, height: 0 };
        this.#anchors.set(anchor, named);
        const [aliases, deepest] = [this.#aliases, this.#deepest];
        this.#deepest = depth;
        named.node = this.#plain(node, depth);
        named.aliases = this.#aliases - aliases;
        named.height = this.#deepest - depth;
        this.#deepest = Math.max(deepest, this.#deepest);
        return named.node;
    }
    #plain(node, depth) {
        const [start, end] = spanOf(node);
        if ((0,dist/* isScalar */.jn)(node)) {
            const last = node.type?.startsWith('BLOCK')
                ? start + this.#text.slice(start, end).trimEnd().length
                : end;
            return {
                kind: 'scalar',
                start,
                end: last,
                value: node.value,
            };
        }
        this.#deepest = Math.max(this.#deepest, depth + 1);
        if (depth >= limits/* MAX_DEPTH */.lr)
            return this.#fail((0,document_problems/* depthProblem */.hE)(start));
        if ((0,dist/* isSeq */.oP)(node))
            return {
                kind: 'list',
                start,
                end,
                items: node.items.map((item) => this.convert(item, depth + 1, start)),
            };
        if (!(0,dist/* isMap */.jh)(node))
            return this.#fail((0,document_problems/* parseProblem */.JT)({ kind: 'not-a-node' }, start, end));
        const keys = new Keys();
        for (const pair of node.items)
            if ((0,dist/* isPair */.tO)(pair))
                this.#pair(keys, pair.key, pair.value, depth);
        return { kind: 'map', start, end, entries: keys.entries };
    }
    #pair(keys, key, value, depth) {
        const [keyStart, keyEnd] = spanOf(key);
        if (!(0,dist/* isScalar */.jn)(key)) {
            this.#fail((0,document_problems/* parseProblem */.JT)({ kind: 'complex-key' }, keyStart, keyEnd));
            return;
        }
        if (key.value === '<<' && key.type === 'PLAIN') {
            this.#fail((0,document_problems/* parseProblem */.JT)({ kind: 'merge-key' }, keyStart, keyEnd));
            return;
        }
        this.convert(key, depth + 1, keyStart);
        const node = this.convert(value, depth + 1, keyStart);
        const text = typeof key.value === 'string' ? key.value : (key.source ?? '');
        const first = keys.add(text, String(key.value ?? ''), { keyStart, keyEnd, node });
        if (first)
            this.#fail((0,document_problems/* duplicateKeyProblem */.Uv)(text, keyStart, keyEnd, { start: first.keyStart, end: first.keyEnd }));
    }
    #alias(alias, depth) {
        const [start, end] = spanOf(alias);
        const named = this.#anchors.get(alias.source);
        const within = this.#aliases <= limits/* MAX_ALIASES */.K1;
        this.#aliases += 1 + (named?.aliases ?? 0);
        if (!named)
            return this.#fail((0,document_problems/* parseProblem */.JT)({ kind: 'unknown-alias', name: alias.source }, start, end));
        if (!named.node)
            return this.#fail((0,document_problems/* parseProblem */.JT)({ kind: 'alias-in-itself', name: alias.source }, start, end));
        if (!within)
            return named.node;
        if (this.#aliases > limits/* MAX_ALIASES */.K1)
            return this.#fail((0,document_problems/* parseProblem */.JT)({ kind: 'too-many-aliases', most: limits/* MAX_ALIASES */.K1 }, start, end));
        this.#deepest = Math.max(this.#deepest, depth + named.height);
        return depth + named.height > limits/* MAX_DEPTH */.lr ? this.#fail((0,document_problems/* depthProblem */.hE)(start)) : named.node;
    }
    #fail(problem) {
        if (this.#problems.length < limits/* MAX_PROBLEMS */.aZ)
            this.#problems.push(problem);
        return { kind: 'scalar', start: problem.start, end: problem.end, value: null };
    }
}
class Keys {
    entries = new Map();
    #made = new Map();
    add(written, made, entry) {
        const first = this.entries.get(written) ??
            this.entries.get(made) ??
            this.#made.get(made) ??
            this.#made.get(written);
        if (first)
            return first;
        this.entries.set(written, entry);
        if (made !== written)
            this.#made.set(made, entry);
        return undefined;
    }
}
function spanOf(node) {
    return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}


/***/ })

};
