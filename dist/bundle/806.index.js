"use strict";
exports.id = 806;
exports.ids = [806];
exports.modules = {

/***/ 806:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readYaml: function() { return /* binding */ readYaml; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5538);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);



// build/src/document/yaml-brackets.js
function isConsequence({ code, message }) {
	return code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_IN_FLOW" || code === "BLOCK_AS_IMPLICIT_KEY" || message.startsWith("Missing , between flow");
}
const NOT_CLOSED = /\bend with a [\]}]$/;
function unclosedBrackets(text, tokens, mistakes) {
	const unclosed = new Set(mistakes.filter(({ message }) => NOT_CLOSED.test(message)));
	const others = mistakes.filter((mistake) => !unclosed.has(mistake));
	if (unclosed.size > 0 && others.some(({ message }) => message.startsWith("Missing closing"))) return {
		problems: [],
		left: others
	};
	const brackets = unclosed.size > 0 ? openIn(tokens) : [];
	const first = brackets[0];
	if (first === void 0) return {
		problems: [],
		left: mistakes
	};
	const last = [...unclosed].reduce((most, { pos }) => Math.max(most, pos[0]), 0);
	const left = others.filter((mistake) => !isConsequence(mistake) || mistake.pos[0] < first.offset || mistake.pos[0] > last);
	return {
		problems: brackets.slice(0, 100).map((bracket) => problemOf$1(text, bracket)),
		left
	};
}
function openIn(tokens) {
	const open = [];
	const left = [...tokens];
	while (left.length > 0) {
		const token = left.pop();
		if (!token) continue;
		if (token.type === "document") left.push(token.value);
		if (!(0,_node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(token)) continue;
		for (const item of token.items) left.push(item.key, item.value);
		if (token.type !== "flow-collection") continue;
		const [end] = token.end;
		if (end?.source === CLOSERS[token.start.source]) continue;
		const isCloser = end?.type === "flow-seq-end" || end?.type === "flow-map-end";
		open.push({
			offset: token.start.offset,
			sign: token.start.source,
			...isCloser && { closer: end.source }
		});
	}
	const wrong = open.filter(({ closer }) => closer !== void 0);
	return (wrong.length > 0 ? wrong : open).sort((a, b) => a.offset - b.offset);
}
const CLOSERS = {
	"[": "]",
	"{": "}"
};
function problemOf$1(text, { offset, sign, closer }) {
	const line = text.slice(0, offset).split("\n").length;
	const expected = CLOSERS[sign] ?? "";
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
		kind: "bracket",
		sign,
		line,
		expected,
		...closer !== void 0 && { closer }
	}, offset, offset + 1);
}
// build/src/document/yaml-causes.js
const INDENTATION_CODES = [
	"BAD_INDENT",
	"BLOCK_AS_IMPLICIT_KEY",
	"MULTILINE_IMPLICIT_KEY"
];
const MAX_LINES_ABOVE = 2e3;
function syntaxProblems(text, errors, unclosed) {
	if (errors.length === 0) return [];
	const toml = tomlAt(text);
	if (toml) return [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({ kind: "toml-in-yaml" }, toml.start, toml.end)];
	const deeper = deeperStart(text, errors);
	if (deeper) return [deeper];
	const problems = [];
	let done = -1;
	const tabs = errors.filter(({ code }) => code === "TAB_AS_INDENT").length;
	let isSaid = false;
	for (const error of [...errors].sort((a, b) => a.pos[0] - b.pos[0])) {
		if (problems.length === 100) break;
		const at = Math.min(error.pos[0], text.length);
		if (at <= done) continue;
		done = endOfLine(text, at);
		const empty = INDENTATION_CODES.includes(error.code) ? emptyBeforeEntries(text, at) : void 0;
		if (empty) {
			problems.push(empty.problem);
			done = empty.end;
			continue;
		}
		const isTab = error.code === "TAB_AS_INDENT";
		if (isTab && isSaid) continue;
		problems.push(isTab ? tabProblem(error, tabs) : problemOf(text, error, unclosed));
		isSaid ||= isTab;
	}
	return problems;
}
const EMPTY_VALUE = /^( *(?:- +)*)((?:"[^"]*"|'[^']*'|[\w.-]+) *: +)(\[ *\]|\{ *\})[ \t]*(?:#.*)?\r?$/;
function emptyBeforeEntries(text, offset) {
	const lines = text.slice(startOfLine(text, offset)).split("\n", MAX_LINES_ABOVE);
	const isContent = (line) => /^[ \t]*[^\s#]/.test(line);
	const depthOf = (line) => /^ */.exec(line)?.[0].length ?? 0;
	const next = lines.find(isContent);
	const above = text.slice(0, startOfLine(text, offset)).split("\n").slice(-2e3);
	const row = above.findLastIndex(isContent);
	const [, indent = "", key = "", value = ""] = EMPTY_VALUE.exec(above[row] ?? "") ?? [];
	const isEntry = (line) => depthOf(line) > indent.length || depthOf(line) === indent.length && /^ *-(?: |$)/.test(line);
	const isList = value.startsWith("[");
	if (value === "" || next === void 0 || !isEntry(next)) return void 0;
	const isItem = /^ *-(?: |\r?$)/.test(next);
	if (isList ? !isItem : isItem || depthOf(next) < indent.length + 2) return void 0;
	const after = lines.findIndex((line) => isContent(line) && !isEntry(line));
	const block = after === -1 ? lines : lines.slice(0, after);
	const entry = `${key.trimEnd()} ${isList ? "[]" : "{}"}`;
	const below = above.slice(row).reduce((sum, line) => sum + line.length + 1, -1);
	const start = startOfLine(text, offset) - below + indent.length + key.length;
	return {
		problem: (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
			kind: "empty-before-entries",
			entry,
			value: isList ? "[]" : "{}"
		}, start, start + value.length),
		end: startOfLine(text, offset) + block.join("\n").length
	};
}
function tabProblem({ pos: [start, end] }, lines) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
		kind: "tabs",
		lines
	}, start, Math.max(end, start + 1));
}
function problemOf(text, error, unclosed) {
	const start = Math.min(error.pos[0], text.length);
	const line = startOfLine(text, start);
	const rest = text.slice(start, endOfLine(text, start));
	if (unclosed !== void 0 && error.message.startsWith("Missing closing")) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
		kind: "unclosed-quote",
		quote: text.charAt(unclosed)
	}, unclosed, endOfLine(text, unclosed));
	const isAtStart = text.slice(line, start).trim() === "";
	const indentation = isAtStart && INDENTATION_CODES.includes(error.code) ? indentationFault(text, line) : void 0;
	if (indentation) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(indentation, line, line + Math.max(1, indentation.spaces));
	const value = rest.replace(/\s+#.*$/, "").trimEnd();
	const sign = value.charAt(0);
	if (error.code === "BAD_SCALAR_START" || error.code === "BAD_ALIAS" && sign === "*") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
		kind: "unquoted",
		value,
		sign
	}, start, start + value.length);
	if (isSecondItem(error, value)) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({ kind: "items-on-one-line" }, start, start + value.length);
	if (error.code === "BLOCK_AS_IMPLICIT_KEY" && !isAtStart && /:\s/.test(value)) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
		kind: "unquoted",
		value,
		sign: ": "
	}, start, start + value.length);
	const said = error.message.replace(/\s+/g, " ").replace(/[.:]$/, "");
	const fault = {
		kind: "yaml-syntax",
		code: error.code,
		said
	};
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(fault, start, Math.max(error.pos[1], error.pos[0] + 1));
}
function isSecondItem({ code, message }, value) {
	if (code === "UNEXPECTED_TOKEN") return /^Unexpected (?:block-seq-ind on same line|seq-item-ind at node end)/.test(message);
	return code === "BLOCK_AS_IMPLICIT_KEY" && /\s-\s[^:]*:\s/.test(value);
}
function deeperStart(text, errors) {
	const first = errors.reduce((a, b) => b.pos[0] < a.pos[0] ? b : a);
	const at = first.pos[0];
	const [, before = "", indent = ""] = /^((?:[ \t]*(?:#[^\n]*|---[ \t]*)?\r?\n)*)( *)/.exec(text) ?? [];
	const line = startOfLine(text, at);
	const wanted = at - line;
	if (!/ at node end$/.test(first.message) || wanted >= indent.length || text.slice(line, at).trim() !== "") return void 0;
	const spaces = indent.length;
	const number = text.slice(0, line).split("\n").length;
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
		kind: "deeper-start",
		spaces,
		wanted,
		line: number
	}, before.length, before.length + spaces);
}
function indentationFault(text, start) {
	const spaces = /^ */.exec(text.slice(start, endOfLine(text, start)))?.[0].length ?? 0;
	const above = text.slice(0, start).split("\n").slice(0, -1);
	let open = Number.POSITIVE_INFINITY;
	let nearest;
	for (let index = above.length - 1; index >= 0; index--) {
		if (above.length - index > MAX_LINES_ABOVE) break;
		const indents = indentsOf(above[index] ?? "");
		for (const wanted of indents.filter((indent) => indent < open)) {
			if (wanted === spaces) return void 0;
			if (!nearest || Math.abs(wanted - spaces) < Math.abs(nearest.wanted - spaces)) nearest = {
				wanted,
				line: index + 1
			};
		}
		for (const indent of indents) open = Math.min(open, indent);
		if (open === 0) break;
	}
	return nearest && {
		kind: "indentation",
		spaces,
		...nearest
	};
}
function indentsOf(line) {
	const match = /^( *)((?:- +)*)(?=[^\s#])/.exec(line);
	if (!match) return [];
	const [, indent = "", dashes = ""] = match;
	return [indent.length + dashes.length, indent.length];
}
function tomlAt(text) {
	const match = /^(?:[ \t]*(?:#.*)?\r?\n)*(\[{1,2}[\w.-]+\]{1,2}[ \t]*\r?\n[\w.-]+ *=|[\w.-]+ *= *\S)/.exec(text);
	if (!match) return void 0;
	const start = match[0].length - (match[1]?.length ?? 0);
	return {
		start,
		end: endOfLine(text, start)
	};
}
function startOfLine(text, offset) {
	return text.lastIndexOf("\n", Math.min(offset, text.length) - 1) + 1;
}
function endOfLine(text, offset) {
	const end = text.indexOf("\n", offset);
	return end === -1 ? text.length : end;
}
// build/src/document/yaml.js
function readYaml(text) {
	const control = strayControl(text);
	if (control) return { problems: [control] };
	const scanned = scan(text);
	if (scanned.kind === "too-deep") return { problems: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bn)(scanned.offset)] };
	const composer = new _node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.i({
		schema: "core",
		resolveKnownTags: false,
		merge: false,
		prettyErrors: false,
		uniqueKeys: false
	});
	const [{ errors: found, warnings, contents } = new _node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.a()] = withoutStacks(() => [...composer.compose(scanned.tokens, true, text.length)]);
	const errors = [...found, ...warnings].filter(({ code }) => code !== "TAG_RESOLVE_FAILED" && code !== "BAD_DIRECTIVE");
	const brackets = unclosedBrackets(text, scanned.tokens, errors);
	const problems = [
		...scanned.problems,
		...brackets.problems,
		...syntaxProblems(text, brackets.left, scanned.unclosed)
	];
	const converter = new Converter(text, problems);
	const root = errors.length === 0 && converter.convert(contents, 0, 0);
	return root && problems.length === 0 ? { root } : { problems: problems.slice(0, 100) };
}
function withoutStacks(run) {
	const { stackTraceLimit } = Error;
	Error.stackTraceLimit = 0;
	try {
		return run();
	} finally {
		Error.stackTraceLimit = stackTraceLimit;
	}
}
function strayControl(text) {
	for (let at = 0; at < text.length; at += 1) {
		const code = text.charCodeAt(at);
		if (code >= 32 || code === 9 || code === 10 || code === 13 && text.charCodeAt(at + 1) === 10) continue;
		return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(code === 13 ? { kind: "carriage-return" } : {
			kind: "control-character",
			code
		}, at, at + 1);
	}
}
function scan(text) {
	const parser = new _node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.t();
	const tokens = [];
	const problems = [];
	let documents = 0;
	let unclosed;
	let inScalar = false;
	const accept = (token) => {
		if (token.type !== "document") tokens.push(token);
		else if (documents++ === 0) tokens.push(token);
		else problems.push(secondDocument(token.offset));
	};
	for (const lexeme of new _node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.n().lex(text)) {
		if (problems.length < 100) for (const problem of refusedMarks(lexeme, parser.offset, inScalar)) problems.push(problem);
		if (!inScalar && isUnclosed(lexeme)) unclosed = parser.offset;
		inScalar = lexeme === "";
		for (const token of parser.next(lexeme)) accept(token);
		if (documents > 1) return {
			kind: "scanned",
			tokens,
			problems,
			unclosed
		};
		const top = parser.stack.at(-1);
		if (parser.stack.length - 1 - ((0,_node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.r)(top) ? 0 : 1) > 64) return {
			kind: "too-deep",
			offset: top?.offset ?? parser.offset
		};
	}
	for (const token of parser.end()) accept(token);
	return {
		kind: "scanned",
		tokens,
		problems,
		unclosed
	};
}
function isUnclosed(lexeme) {
	const quote = lexeme.charAt(0);
	return (quote === "\"" || quote === "'") && (lexeme.length === 1 || !lexeme.endsWith(quote));
}
function refusedMarks(lexeme, offset, inScalar) {
	const problems = inScalar || !lexeme.startsWith("\"") ? hiddenBreaks(lexeme, offset) : [];
	if (inScalar) return problems;
	if (lexeme.startsWith("!")) return [...problems, tagProblem(lexeme, offset)];
	if (lexeme.startsWith("%") && !/^%YAML[ \t]+1\.2$/.test(lexeme)) return [...problems, directiveProblem(lexeme, offset)];
	return problems;
}
const HIDDEN_BREAK = /[\u0085\u2028\u2029\ufeff]/;
function hiddenBreaks(lexeme, offset) {
	const at = lexeme.search(HIDDEN_BREAK);
	if (at === -1) return [];
	const fault = {
		kind: "hidden-break",
		code: lexeme.charCodeAt(at)
	};
	return [(0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)(fault, offset + at, offset + at + 1)];
}
function tagProblem(tag, start) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
		kind: "tag",
		tag
	}, start, start + tag.length);
}
function directiveProblem(directive, start) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
		kind: "directive",
		directive
	}, start, start + directive.length);
}
function secondDocument(start) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({ kind: "second-document" }, start, start + 1);
}
var Converter = class {
	#aliases = 0;
	#deepest = 0;
	#anchors = /* @__PURE__ */ new Map();
	#text;
	#problems;
	constructor(text, problems) {
		this.#text = text;
		this.#problems = problems;
	}
	convert(node, depth, empty) {
		if (!node) return {
			kind: "scalar",
			start: empty,
			end: empty,
			value: null
		};
		if ((0,_node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(node)) return this.#alias(node, depth);
		const { anchor } = node;
		if (anchor === void 0) return this.#plain(node, depth);
		const named = {
			aliases: 0,
			height: 0
		};
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
		if ((0,_node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(node)) return {
			kind: "scalar",
			start,
			end: node.type?.startsWith("BLOCK") ? start + this.#text.slice(start, end).trimEnd().length : end,
			value: node.value
		};
		this.#deepest = Math.max(this.#deepest, depth + 1);
		if (depth >= 64) return this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bn)(start));
		if ((0,_node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.u)(node)) return {
			kind: "list",
			start,
			end,
			items: node.items.map((item) => this.convert(item, depth + 1, start))
		};
		if (!(0,_node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.s)(node)) return this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({ kind: "not-a-node" }, start, end));
		const keys = new Keys();
		for (const pair of node.items) if ((0,_node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.c)(pair)) this.#pair(keys, pair.key, pair.value, depth);
		return {
			kind: "map",
			start,
			end,
			entries: keys.entries
		};
	}
	#pair(keys, key, value, depth) {
		const [keyStart, keyEnd] = spanOf(key);
		if (!(0,_node_modules_yaml_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(key)) {
			this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({ kind: "complex-key" }, keyStart, keyEnd));
			return;
		}
		if (key.value === "<<" && key.type === "PLAIN") {
			this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({ kind: "merge-key" }, keyStart, keyEnd));
			return;
		}
		this.convert(key, depth + 1, keyStart);
		const node = this.convert(value, depth + 1, keyStart);
		const text = typeof key.value === "string" ? key.value : key.source ?? "";
		const first = keys.add(text, String(key.value ?? ""), {
			keyStart,
			keyEnd,
			node
		});
		if (first) this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.xn)(text, keyStart, keyEnd, {
			start: first.keyStart,
			end: first.keyEnd
		}));
	}
	#alias(alias, depth) {
		const [start, end] = spanOf(alias);
		const named = this.#anchors.get(alias.source);
		const within = this.#aliases <= 100;
		this.#aliases += 1 + (named?.aliases ?? 0);
		if (!named) return this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
			kind: "unknown-alias",
			name: alias.source
		}, start, end));
		if (!named.node) return this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
			kind: "alias-in-itself",
			name: alias.source
		}, start, end));
		if (!within) return named.node;
		if (this.#aliases > 100) return this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Sn)({
			kind: "too-many-aliases",
			most: 100
		}, start, end));
		this.#deepest = Math.max(this.#deepest, depth + named.height);
		return depth + named.height > 64 ? this.#fail((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.bn)(start)) : named.node;
	}
	#fail(problem) {
		if (this.#problems.length < 100) this.#problems.push(problem);
		return {
			kind: "scalar",
			start: problem.start,
			end: problem.end,
			value: null
		};
	}
};
var Keys = class {
	entries = /* @__PURE__ */ new Map();
	#made = /* @__PURE__ */ new Map();
	add(written, made, entry) {
		const first = this.entries.get(written) ?? this.entries.get(made) ?? this.#made.get(made) ?? this.#made.get(written);
		if (first) return first;
		this.entries.set(written, entry);
		if (made !== written) this.#made.set(made, entry);
	}
};
function spanOf(node) {
	return node?.range ? [node.range[0], node.range[1]] : [0, 0];
}



/***/ })

};
;