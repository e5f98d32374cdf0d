"use strict";
exports.id = 127;
exports.ids = [127];
exports.modules = {

/***/ 4127:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ resolveCommit; },
/* harmony export */   $t: function() { return /* binding */ jsonLine; },
/* harmony export */   A: function() { return /* binding */ PART_NAMES; },
/* harmony export */   At: function() { return /* binding */ keysOf; },
/* harmony export */   B: function() { return /* binding */ listed$1; },
/* harmony export */   Bt: function() { return /* binding */ toRange; },
/* harmony export */   C: function() { return /* binding */ wrong; },
/* harmony export */   Ct: function() { return /* binding */ compareText; },
/* harmony export */   D: function() { return /* binding */ readGlob; },
/* harmony export */   Dt: function() { return /* binding */ topOf; },
/* harmony export */   E: function() { return /* binding */ isGlob; },
/* harmony export */   Et: function() { return /* binding */ locate; },
/* harmony export */   F: function() { return /* binding */ choice$1; },
/* harmony export */   Ft: function() { return /* binding */ pointerIn; },
/* harmony export */   G: function() { return /* binding */ quotedWhole; },
/* harmony export */   Gt: function() { return /* binding */ commentWord; },
/* harmony export */   H: function() { return /* binding */ ownerOf; },
/* harmony export */   Ht: function() { return /* binding */ code; },
/* harmony export */   I: function() { return /* binding */ clause; },
/* harmony export */   It: function() { return /* binding */ pointerOf; },
/* harmony export */   J: function() { return /* binding */ SettingsError; },
/* harmony export */   Jt: function() { return /* binding */ exactText; },
/* harmony export */   K: function() { return /* binding */ showTime; },
/* harmony export */   Kt: function() { return /* binding */ cut; },
/* harmony export */   L: function() { return /* binding */ counted; },
/* harmony export */   Lt: function() { return /* binding */ positionAt; },
/* harmony export */   M: function() { return /* binding */ byPart; },
/* harmony export */   Mt: function() { return /* binding */ partOf; },
/* harmony export */   N: function() { return /* binding */ isCard; },
/* harmony export */   Nt: function() { return /* binding */ placeAt; },
/* harmony export */   O: function() { return /* binding */ configuration; },
/* harmony export */   Ot: function() { return /* binding */ wording; },
/* harmony export */   P: function() { return /* binding */ aside; },
/* harmony export */   Pt: function() { return /* binding */ plainValueOf; },
/* harmony export */   Q: function() { return /* binding */ missingBase; },
/* harmony export */   Qt: function() { return /* binding */ isWritablePath; },
/* harmony export */   R: function() { return /* binding */ enumeration; },
/* harmony export */   Rt: function() { return /* binding */ rangeOf; },
/* harmony export */   S: function() { return /* binding */ outside; },
/* harmony export */   St: function() { return /* binding */ compareFindings; },
/* harmony export */   T: function() { return /* binding */ takesAway; },
/* harmony export */   Tt: function() { return /* binding */ findingIn; },
/* harmony export */   U: function() { return /* binding */ quoted; },
/* harmony export */   Ut: function() { return /* binding */ commandData; },
/* harmony export */   V: function() { return /* binding */ oneLine; },
/* harmony export */   Vt: function() { return /* binding */ version; },
/* harmony export */   W: function() { return /* binding */ quotedPattern; },
/* harmony export */   Wt: function() { return /* binding */ commandProperty; },
/* harmony export */   X: function() { return /* binding */ ComparisonError; },
/* harmony export */   Xt: function() { return /* binding */ fromExactText; },
/* harmony export */   Y: function() { return /* binding */ ShardsError; },
/* harmony export */   Yt: function() { return /* binding */ fenced; },
/* harmony export */   Z: function() { return /* binding */ FETCH_DEPTH; },
/* harmony export */   Zt: function() { return /* binding */ inline; },
/* harmony export */   _: function() { return /* binding */ LIST_FILE; },
/* harmony export */   _t: function() { return /* binding */ isSkipped; },
/* harmony export */   a: function() { return /* binding */ REPORTED_NAMES; },
/* harmony export */   an: function() { return /* binding */ urlPath; },
/* harmony export */   at: function() { return /* binding */ isOutside; },
/* harmony export */   b: function() { return /* binding */ checkPatterns; },
/* harmony export */   bt: function() { return /* binding */ SEVERITIES; },
/* harmony export */   c: function() { return /* binding */ SETTING_NAMES; },
/* harmony export */   cn: function() { return /* binding */ guardProcess; },
/* harmony export */   ct: function() { return /* binding */ writeLocalFile; },
/* harmony export */   d: function() { return /* binding */ optionOf; },
/* harmony export */   dt: function() { return /* binding */ isAbsent; },
/* harmony export */   en: function() { return /* binding */ jsonText; },
/* harmony export */   et: function() { return /* binding */ ApiError; },
/* harmony export */   f: function() { return /* binding */ settingKey; },
/* harmony export */   ft: function() { return /* binding */ TreeError; },
/* harmony export */   g: function() { return /* binding */ duration; },
/* harmony export */   gt: function() { return /* binding */ follow; },
/* harmony export */   h: function() { return /* binding */ traceItems; },
/* harmony export */   ht: function() { return /* binding */ UNTRACKED_TARGET; },
/* harmony export */   i: function() { return /* binding */ INPUT_NAMES; },
/* harmony export */   "in": function() { return /* binding */ uncommentWord; },
/* harmony export */   it: function() { return /* binding */ filesBelow; },
/* harmony export */   j: function() { return /* binding */ aPart; },
/* harmony export */   jt: function() { return /* binding */ nodeAt; },
/* harmony export */   k: function() { return /* binding */ PARTS; },
/* harmony export */   kt: function() { return /* binding */ digestOf; },
/* harmony export */   l: function() { return /* binding */ defaultOf; },
/* harmony export */   ln: function() { return /* binding */ systemProblem; },
/* harmony export */   lt: function() { return /* binding */ DiskTree; },
/* harmony export */   m: function() { return /* binding */ toolItems; },
/* harmony export */   main: function() { return /* binding */ main; },
/* harmony export */   mt: function() { return /* binding */ LEADS_NOWHERE; },
/* harmony export */   n: function() { return /* binding */ UsageError; },
/* harmony export */   nn: function() { return /* binding */ plain; },
/* harmony export */   nt: function() { return /* binding */ distance; },
/* harmony export */   o: function() { return /* binding */ SECRET_NAMES; },
/* harmony export */   on: function() { return /* binding */ visible; },
/* harmony export */   ot: function() { return /* binding */ kindOfPath; },
/* harmony export */   p: function() { return /* binding */ COMMAND_NAMES; },
/* harmony export */   pt: function() { return /* binding */ treeOfText; },
/* harmony export */   q: function() { return /* binding */ writtenAt; },
/* harmony export */   qt: function() { return /* binding */ errorCommand; },
/* harmony export */   r: function() { return /* binding */ readArguments; },
/* harmony export */   rn: function() { return /* binding */ prose; },
/* harmony export */   rt: function() { return /* binding */ nearest; },
/* harmony export */   s: function() { return /* binding */ SETTING_KEYS; },
/* harmony export */   sn: function() { return /* binding */ digits; },
/* harmony export */   st: function() { return /* binding */ pathFrom; },
/* harmony export */   t: function() { return /* binding */ SUMMARIES; },
/* harmony export */   tn: function() { return /* binding */ mermaidLabel; },
/* harmony export */   tt: function() { return /* binding */ GitHub; },
/* harmony export */   u: function() { return /* binding */ flagsOf; },
/* harmony export */   ut: function() { return /* binding */ GitTree; },
/* harmony export */   v: function() { return /* binding */ parseToolItem; },
/* harmony export */   vt: function() { return /* binding */ plainPath; },
/* harmony export */   w: function() { return /* binding */ repositoryPath; },
/* harmony export */   wt: function() { return /* binding */ findingAt; },
/* harmony export */   x: function() { return /* binding */ patternFindings; },
/* harmony export */   xt: function() { return /* binding */ VIOLATING; },
/* harmony export */   y: function() { return /* binding */ splitList; },
/* harmony export */   yt: function() { return /* binding */ selfAndAbove; },
/* harmony export */   z: function() { return /* binding */ label; },
/* harmony export */   zt: function() { return /* binding */ scopeOf; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_3__);




// build/src/adapters/process/system-error.js
const REASONS = {
	EACCES: "access is denied",
	EPERM: "access is denied",
	EROFS: "the file system is read-only",
	ENOENT: "it does not exist",
	ENOTDIR: "a part of its path is not a folder",
	EISDIR: "it is a folder",
	EEXIST: "it already exists",
	ELOOP: "its symbolic links form a loop",
	ENAMETOOLONG: "its name is too long",
	ENOSPC: "no space is left on the device",
	EDQUOT: "the disk quota is exceeded",
	EFBIG: "it is too large",
	EMFILE: "too many files are open",
	ENFILE: "too many files are open",
	EIO: "the device reported an input or output error"
};
function systemProblem(error) {
	if (!(error instanceof Error)) return void 0;
	const { code, syscall, path, dest } = error;
	if (typeof code !== "string" || typeof syscall !== "string" || !/^E[A-Z0-9]+$/.test(code)) return void 0;
	if (syscall === "uv_cwd") return "the working folder no longer exists";
	const reason = REASONS[code] ?? `the system call ${syscall} failed`;
	const file = dest ?? path;
	return file === void 0 ? `a file could not be read or written: ${reason} (${code})` : `${JSON.stringify(file)} could not be used: ${reason} (${code})`;
}
// build/src/adapters/process/faults.js
const guarded = /* @__PURE__ */ new WeakSet();
function guardProcess(process, failure) {
	if (guarded.has(process)) return;
	guarded.add(process);
	let failed = false;
	const fail = (sentence) => {
		if (!failed) process.stderr.write(`error: ${sentence}\n`);
		failed = true;
	};
	process.on("exit", () => {
		if (failed) process.exitCode = failure;
	});
	process.stdout.on("error", (error) => {
		if (error.code === "EPIPE") return;
		fail(`standard output cannot be written: ${systemProblem(error) ?? error.message}`);
	});
	process.stderr.on("error", () => {});
	const handleUncaught = (error) => {
		const said = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
		fail(systemProblem(error) ?? `internal error: ${said.replace(/\s+/g, " ").slice(0, 500)}; report this error with the output of this run`);
		process.exit(failure);
	};
	process.on("uncaughtException", handleUncaught);
	process.on("unhandledRejection", handleUncaught);
}
// build/src/document/digits.js
function digits(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
// build/src/report/writing/escape.js
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<=^|[\x20-\x7e])(?:\u200c|\u200d|\ufe0f)|[\ufff9-\ufffb]/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function visible(text) {
	return text.replace(UNSEEN, (character) => {
		const point = character.codePointAt(0) ?? 0;
		return SHORT[character] ?? (point < 256 ? `\\x${point.toString(16).padStart(2, "0")}` : `\\u{${point.toString(16)}}`);
	});
}
function plain(text) {
	return visible(text).replaceAll("##[", "##\\x5b").replace(/^(\s*):(?=:)/u, "$1\\x3a");
}
function cut(text, most) {
	if (text.length <= most) return text;
	const end = offsetAfter(text, 0, most);
	if (end === text.length) return text;
	let left = 0;
	for (let at = end; at < text.length; at = offsetAfter(text, at, 1)) left += 1;
	return `${text.slice(0, end)}\u2026 (${digits(left)} more characters)`;
}
function offsetAfter(text, start, points) {
	let at = start;
	for (let left = points; left > 0 && at < text.length; left -= 1) at += (text.codePointAt(at) ?? 0) > 65535 ? 2 : 1;
	return at;
}
const BREAK = "&#8203;";
const MARKUP = /@|#(?=\d)|\bGH(?=-\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|[&<>`|\\*~[\]$]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/giu;
function inline(text) {
	return visible(text).replace(MARKUP, (match) => {
		if (match === "@" || match === "#" || match.toUpperCase() === "GH" || match.toLowerCase() === "www") return match + BREAK;
		return match === ":" ? entities(match) + BREAK : entities(match);
	});
}
function code(text) {
	const shown = visible(text);
	if (shown === "") return "(empty)";
	if (!/[`|<>&]|^ | $/.test(shown)) return `\`${shown}\``;
	return `<code>${shown.replace(/[&<>`|\\*~[\]$_:@#.]/g, entities)}</code>`;
}
function entities(text) {
	return Array.from(text, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`).join("");
}
const NAMED = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;"
};
const QUOTED = /"((?:[^"\\]|\\.)*)"/gu;
function prose(message) {
	let result = "";
	let end = 0;
	for (const match of message.matchAll(QUOTED)) {
		result += inline(message.slice(end, match.index)) + code(unquote(match[0]));
		end = match.index + match[0].length;
	}
	return result + inline(message.slice(end));
}
function unquote(quoted) {
	try {
		return String(JSON.parse(quoted));
	} catch {
		return quoted.slice(1, -1);
	}
}
function fenced(text, language) {
	const lines = text.split("\n").map((line) => line.replace(UNSEEN, jsonEscape).replaceAll("<!--", "<\\u0021--"));
	const longest = lines.flatMap((line) => line.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
	const fence = "`".repeat(Math.max(3, longest + 1));
	return [
		fence + language,
		...lines,
		fence
	].join("\n");
}
function jsonText(value) {
	return JSON.stringify(value, null, 2).replace(UNSEEN, (character) => character === "\n" ? character : jsonEscape(character));
}
function jsonLine(value) {
	const text = JSON.stringify(value);
	return isPrintableAscii(text) ? text : text.replace(UNSEEN, jsonEscape);
}
function exactText(text) {
	if (isPrintableAscii(text) && !text.includes("\\u")) return text;
	return text.replace(/\\(?=u[0-9a-f]{4})/g, "\\u005c").replace(UNSEEN, (character) => character === "\n" || character === "	" ? character : jsonEscape(character));
}
function fromExactText(text) {
	return text.replace(/\\u([0-9a-f]{4})/g, (_, digits) => String.fromCharCode(Number.parseInt(digits, 16)));
}
function isPrintableAscii(text) {
	return /^[\x20-\x7e]*$/.test(text);
}
function visibleLines(text) {
	return text.split("\n").map(visible).join("\n");
}
function jsonEscape(character) {
	return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("");
}
function commentWord(text) {
	return encodeURIComponent(text.replace(/\p{Cs}/gu, "\ufffd")).replaceAll("%2F", "/").replace(/(?<=-)-|^-|-$/g, "%2D");
}
function uncommentWord(word) {
	try {
		return decodeURIComponent(word);
	} catch {
		return;
	}
}
function commandData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function errorCommand(words) {
	return `::error title=Card Gate::${commandData(plain(words))}`;
}
function commandProperty(text) {
	return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function isWritablePath(path) {
	return visible(path.replace(/[\r\n\t]/g, "")) === path.replace(/[\r\n\t]/g, "");
}
function urlPath(path) {
	return path.split("/").map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd")).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)).join("/");
}
function mermaidLabel(text) {
	return visible(text).replace(/[^\p{L}\p{N}\p{M} _/-]|-(?= )|_(?=_)|^ | $/gu, (character) => `#${character.codePointAt(0)};`);
}
// build/src/version.js
const version = "1.0.0";
// build/src/document/document.js
function scopeOf(place) {
	return place.document.origin?.scope ?? "agent";
}
function placeAt(place, ...steps) {
	return {
		document: place.document,
		path: [...place.path, ...steps]
	};
}
function pointerOf(path) {
	return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
function pointerIn({ document, path }) {
	return pointerOf([...document.base ?? [], ...path]);
}
function partOf(document, key) {
	const node = nodeAt(document, [key]);
	if (node?.kind !== "map") return void 0;
	return {
		...document,
		root: node,
		value: plainValueOf(node),
		base: [...document.base ?? [], key]
	};
}
function nodeAt(document, path) {
	let node = document.root;
	for (const step of path) {
		node = childOf(node, step)?.node;
		if (node === void 0) return void 0;
	}
	return node;
}
function rangeOf(place, at = "value") {
	const { document } = place;
	let node = document.root;
	let entry;
	for (const step of place.path) {
		const child = childOf(node, step);
		if (child === void 0) return toRange(document, entry ? entry.keyStart : firstOffset(node), entry ? entry.keyEnd : firstLineEnd(document, node));
		node = child.node;
		entry = child.entry;
	}
	if (entry && (at === "key" || node.kind !== "scalar")) return toRange(document, entry.keyStart, entry.keyEnd);
	if (node.kind === "scalar" && node.end > node.start) return toRange(document, node.start, node.end);
	return entry ? toRange(document, entry.keyStart, entry.keyEnd) : toRange(document, firstOffset(node), firstLineEnd(document, node));
}
function childOf(node, step) {
	if (node?.kind === "map") {
		const entry = node.entries.get(String(step));
		return entry && {
			node: entry.node,
			entry
		};
	}
	if (node?.kind === "list" && typeof step === "number") {
		const item = node.items[step];
		return item && { node: item };
	}
}
function firstOffset(node) {
	return node.start;
}
function firstLineEnd(document, node) {
	const end = Math.min(node.end, lineEndAt(document, node.start));
	return Math.max(node.start, document.text[end - 1] === "\r" ? end - 1 : end);
}
function toRange(document, start, end) {
	return {
		start: positionAt(document, start),
		end: positionAt(document, Math.max(start, end))
	};
}
const lineStarts = /* @__PURE__ */ new WeakMap();
function positionAt(document, offset) {
	const starts = lineStartsOf(document);
	const at = Math.max(0, Math.min(offset, document.text.length));
	const line = lineIndex(starts, at);
	return {
		line: line + 1,
		column: at - (starts[line] ?? 0) + 1,
		offset: at
	};
}
function lineEndAt(document, offset) {
	const starts = lineStartsOf(document);
	const next = starts[lineIndex(starts, offset) + 1];
	return next === void 0 ? document.text.length : next - 1;
}
function lineIndex(starts, at) {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (starts[middle] <= at) low = middle;
		else high = middle - 1;
	}
	return low;
}
function lineStartsOf(document) {
	const known = lineStarts.get(document);
	if (known) return known;
	const starts = startsOfLines(document.text);
	lineStarts.set(document, starts);
	return starts;
}
function startsOfLines(text) {
	const starts = [0];
	for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
	return starts;
}
function* keysOf(node, path = [], seen = /* @__PURE__ */ new Set()) {
	if (node.kind === "scalar" || seen.has(node)) return;
	seen.add(node);
	if (node.kind === "list") {
		for (const [index, item] of node.items.entries()) yield* keysOf(item, [...path, index], seen);
		return;
	}
	for (const [key, entry] of node.entries) {
		yield {
			key,
			path: [...path, key]
		};
		yield* keysOf(entry.node, [...path, key], seen);
	}
}
function plainValueOf(node, seen = /* @__PURE__ */ new Map()) {
	if (node.kind === "scalar") return node.value;
	const known = seen.get(node);
	if (known !== void 0) return known;
	if (node.kind === "list") {
		const list = node.items.map((item) => plainValueOf(item, seen));
		seen.set(node, list);
		return list;
	}
	const map = Object.create(null);
	for (const [key, entry] of node.entries) map[key] = plainValueOf(entry.node, seen);
	seen.set(node, map);
	return map;
}
// build/src/finding/subject.js
const IDENTIFYING_KEYS = [
	"pattern",
	"condition",
	"name",
	"id",
	"content",
	"agent",
	"rule"
];
function subjectOf(place) {
	const steps = [];
	let node = place.document.root;
	for (const step of place.path) {
		const child = node && nodeAt({ root: node }, [step]);
		steps.push(typeof step === "number" ? `[${child ? addressOf(child) : ""}]` : JSON.stringify(step));
		node = child;
	}
	const value = node?.kind === "scalar" ? JSON.stringify(node.value) : "";
	return `${steps.join("/")}=${value}`;
}
function addressOf(node) {
	if (node.kind === "scalar") return JSON.stringify(node.value);
	if (node.kind === "map") for (const key of IDENTIFYING_KEYS) {
		const identifier = node.entries.get(key)?.node;
		if (identifier?.kind === "scalar") return `${key}:${JSON.stringify(identifier.value)}`;
	}
	return `#${digestOf(canonical(plainValueOf(node)))}`;
}
function digestOf(text) {
	let [a, b] = [0x811c9dc5, 0x9747b28c];
	for (let index = 0; index < text.length; index++) {
		const unit = text.charCodeAt(index);
		a = Math.imul(a ^ unit, 16777619);
		b = Math.imul(b ^ unit, 16777619) ^ b >>> 15;
	}
	return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
function canonical(value) {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	return `{${Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`).sort().join()}}`;
}
// build/src/finding/finding.js
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
const VIOLATING = [
	"critical",
	"high",
	"medium",
	"low"
];
function wording(words) {
	return words;
}
function locate(place, on = "value") {
	const { file, origin } = place.document;
	return {
		file,
		range: rangeOf(place, on),
		pointer: pointerIn(place),
		...origin?.repository !== void 0 && { repository: origin.repository }
	};
}
function findingAt(rule, problem, agent) {
	return {
		rule: rule.id,
		severity: problem.severity ?? rule.severity,
		message: problem.message,
		...problem.help !== void 0 && { help: problem.help },
		location: locate(problem.at, problem.on),
		subject: subjectOf(problem.identifiedBy ?? problem.at),
		...agent !== void 0 && { agent },
		related: (problem.related ?? []).map((related) => ({
			location: locate(related.at, related.on),
			message: related.message
		})),
		...problem.fix && { fix: problem.fix },
		...problem.tool !== void 0 && { tool: problem.tool },
		...problem.violation && { violation: problem.violation },
		...rule.blocking && { blocking: true }
	};
}
function findingIn(rule, file, { message, help }, more = {}) {
	const { severity = rule.severity, ...rest } = more;
	return {
		rule: rule.id,
		severity,
		message,
		location: {
			file,
			pointer: ""
		},
		related: [],
		...help !== void 0 && { help },
		...rest,
		...rule.blocking && { blocking: true }
	};
}
function compareFindings(a, b) {
	return Number(b.blocking ?? false) - Number(a.blocking ?? false) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || weightOf(a) - weightOf(b) || compareText(a.location.file, b.location.file) || (a.location.range?.start.offset ?? -1) - (b.location.range?.start.offset ?? -1) || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
const CAUSES = /* @__PURE__ */ new Set(["placeholder", "unknown-key"]);
function weightOf(finding) {
	if (CAUSES.has(finding.rule)) return -1;
	return finding.violation === void 0 ? VIOLATING.length : VIOLATING.indexOf(finding.violation);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function topOf(document) {
	return {
		document,
		path: []
	};
}
// build/src/model/paths.js
const SKIPPED_FOLDERS = /* @__PURE__ */ new Set([".git", "node_modules"]);
const MAX_LINKS = 40;
function isSkippedFolder(name) {
	return SKIPPED_FOLDERS.has(name);
}
function isSkipped(file) {
	return file.split("/").slice(0, -1).some(isSkippedFolder);
}
function plainPath(file) {
	if (file.startsWith("/")) return void 0;
	const parts = [];
	for (const part of file.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.length === 0 ? void 0 : parts.join("/");
}
const LEADS_OUT = "a symbolic link points outside the workspace and is not followed";
const LEADS_NOWHERE = "a symbolic link is broken";
const IN_A_LOOP = "symbolic links form a loop";
const UNTRACKED_TARGET = "a symbolic link points to a file that git does not track and is not followed";
function follow(file, targets) {
	let open = file.split("/");
	const done = [];
	const links = [];
	let isLink = false;
	for (;;) {
		const [part, ...rest] = open;
		if (part === void 0) return {
			kind: "path",
			path: done.join("/"),
			links,
			isLink
		};
		open = rest;
		if (part === "" || part === ".") continue;
		if (part === "..") {
			if (done.pop() === void 0) return {
				kind: "refused",
				reason: LEADS_OUT,
				links
			};
			continue;
		}
		done.push(part);
		const at = done.join("/");
		const target = targets.get(at);
		if (target === void 0) continue;
		links.push(at);
		isLink ||= rest.every((segment) => segment === "" || segment === ".");
		if (target.startsWith("/")) return {
			kind: "refused",
			reason: LEADS_OUT,
			links
		};
		if (links.length > MAX_LINKS) return {
			kind: "refused",
			reason: IN_A_LOOP,
			links
		};
		done.pop();
		open = [...target.split("/"), ...rest];
	}
}
function isGitData(file) {
	return file.split("/").some((part) => part.toLowerCase() === ".git");
}
function selfAndAbove(file) {
	const parts = file.split("/");
	return parts.map((_, index) => parts.slice(0, parts.length - index).join("/"));
}
// build/src/model/tree.js
var TreeError = class extends Error {
	help;
	constructor(message, help) {
		super(message);
		this.name = "TreeError";
		this.help = help;
	}
};
function treeOfText(label, path, text) {
	const bytes = new TextEncoder().encode(text);
	return {
		label,
		list: async () => [path],
		read: async (file, maxBytes) => {
			if (file !== path) return { kind: "absent" };
			if (bytes.length > maxBytes) return {
				kind: "too-large",
				bytes: bytes.length
			};
			return {
				kind: "bytes",
				bytes
			};
		}
	};
}
// build/src/adapters/git/git-tree.js
const MAX_KEPT_BYTES$1 = 262144;
var GitTree = class {
	label;
	#git;
	#commit;
	#elsewhere;
	#contents = /* @__PURE__ */ new Map();
	#folders = /* @__PURE__ */ new Map();
	#listing;
	#links;
	constructor(git, commit, elsewhere) {
		this.#git = git;
		this.#commit = commit;
		this.#elsewhere = elsewhere;
		this.label = `commit ${commit.slice(0, 7)}`;
	}
	async list() {
		return [...(await this.#all()).files.keys()].filter((file) => !isSkipped(file)).sort(compareText);
	}
	links() {
		this.#links ??= this.#targets();
		return this.#links;
	}
	async submodules() {
		return (await this.#all()).submodules;
	}
	async read(file, maxBytes) {
		const plain = plainPath(file);
		if (plain === void 0) return {
			kind: "refused",
			reason: "its path points outside the workspace"
		};
		const found = await this.#entryOf(plain);
		if (found === "absent") return { kind: "absent" };
		if (found !== void 0) return this.#content(found.blob, plain, maxBytes);
		const { files } = await this.#all();
		const followed = follow(plain, await this.links());
		if (followed.kind === "refused") return {
			kind: "refused",
			reason: followed.reason
		};
		const entry = files.get(followed.path);
		if (entry === void 0) return isAbsent(followed.path, followed.isLink, files) ? { kind: "absent" } : {
			kind: "refused",
			reason: LEADS_NOWHERE
		};
		return this.#content(entry.blob, followed.path, maxBytes);
	}
	async prefetch(names) {
		const entries = await Promise.all(names.map((file) => this.#entryOf(file)));
		const wanted = /* @__PURE__ */ new Set();
		for (const entry of entries) if (entry !== void 0 && entry !== "absent" && !this.#contents.has(entry.blob)) wanted.add(entry.blob);
		const blobs = await this.#git.blobs([...wanted], MAX_KEPT_BYTES$1);
		for (const [blob, bytes] of blobs) this.#contents.set(blob, bytes);
	}
	async #entryOf(plain) {
		const folder = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.dirname(plain);
		const name = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.basename(plain);
		if (plain === "" || name === "") return void 0;
		const known = this.#folders.get(folder);
		const answer = known ?? this.#git.folder(this.#commit, folder === "." ? "" : folder);
		if (!known) this.#folders.set(folder, answer);
		const entries = await answer;
		if (entries === void 0) return void 0;
		const entry = entries.get(name);
		if (entry === void 0) return "absent";
		return entry === "other" ? void 0 : entry;
	}
	async #content(blob, file, maxBytes) {
		const known = this.#contents.get(blob);
		if (known) return known.length > maxBytes ? {
			kind: "too-large",
			bytes: known.length
		} : {
			kind: "bytes",
			bytes: known
		};
		const object = await this.#git.object(blob, maxBytes);
		if (object !== void 0 && object.size > maxBytes) return {
			kind: "too-large",
			bytes: object.size
		};
		if (object?.bytes) {
			if (object.size <= MAX_KEPT_BYTES$1) this.#contents.set(blob, object.bytes);
			return {
				kind: "bytes",
				bytes: object.bytes
			};
		}
		const read = await this.#elsewhere?.read(file, maxBytes);
		return read && read.kind !== "absent" ? read : {
			kind: "refused",
			reason: "its content is not in the local repository"
		};
	}
	async #targets() {
		const links = [...(await this.#all()).files].filter(([, { link }]) => link);
		const blobs = await this.#git.blobs(links.map(([, { blob }]) => blob), MAX_KEPT_BYTES$1);
		return new Map(links.map(([file, { blob }]) => [file, blobs.get(blob)?.toString("utf8") ?? "/"]));
	}
	#all() {
		this.#listing ??= this.#git.listing(this.#commit).then((listing) => {
			if (listing === void 0) throw new TreeError(`git cannot list the files of ${this.label}`, "set \"fetch-depth: 0\" on actions/checkout");
			return listing;
		});
		return this.#listing;
	}
};
function isAbsent(file, isLink, files) {
	return !isLink || file === "" || [...files.keys()].some((path) => path.startsWith(`${file}/`));
}
// build/src/adapters/files/disk-tree.js
const MAX_KEPT_BYTES = 67108864;
var DiskTree = class {
	label = "the checked-out files";
	#root;
	#git;
	#reach;
	#pending;
	#head;
	#index;
	#tracked;
	#walk;
	#listed;
	#realRoot;
	#kept = /* @__PURE__ */ new Map();
	#keptBytes = 0;
	constructor(root, { git, reach = "workspace", elsewhere, pending = false } = {}) {
		this.#root = root;
		this.#git = git;
		this.#reach = reach;
		this.#pending = pending;
		this.#head = git && new GitTree(git, "HEAD", elsewhere);
	}
	list() {
		this.#listed ??= (async () => {
			const { files } = await this.#walked();
			const skipped = await this.#skipped();
			const all = [...files];
			for (const file of skipped) if (!files.has(file)) all.push(file);
			return all.sort(compareText);
		})();
		return this.#listed;
	}
	#walked() {
		this.#walk ??= this.#walkFolders();
		return this.#walk;
	}
	async #walkFolders() {
		const files = /* @__PURE__ */ new Set();
		const links = /* @__PURE__ */ new Set();
		const walk = async (folder) => {
			for (const entry of await this.#entriesOf(folder)) {
				const file = folder === "" ? entry.name : `${folder}/${entry.name}`;
				if (entry.isDirectory()) {
					if (!isSkippedFolder(entry.name)) await walk(file);
					continue;
				}
				files.add(file);
				if (entry.isSymbolicLink()) links.add(file);
			}
		};
		await walk("");
		return {
			files,
			links
		};
	}
	async #entriesOf(folder) {
		try {
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, folder), { withFileTypes: true });
		} catch (error) {
			return this.#unreadable(folder, error);
		}
	}
	async read(file, maxBytes) {
		const kept = this.#kept.get(file);
		if (kept !== void 0 && kept.bytes.length <= maxBytes) return kept;
		const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(this.#root, file);
		const refusal = await this.#refusal(full);
		if (refusal === "absent") return this.#readSkipped(file, maxBytes);
		if (refusal === "a symbolic link is broken") {
			const left = (await this.#skipped()).size > 0 ? await this.#head?.read(file, maxBytes) : void 0;
			return left && left.kind !== "absent" ? left : {
				kind: "refused",
				reason: refusal
			};
		}
		if (refusal !== void 0) return {
			kind: "refused",
			reason: refusal
		};
		try {
			const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(full);
			if (status.isDirectory()) return { kind: "absent" };
			if (!status.isFile()) return {
				kind: "refused",
				reason: "it is not a regular file"
			};
			if (status.size > maxBytes) return {
				kind: "too-large",
				bytes: status.size
			};
			return this.#keep(file, {
				kind: "bytes",
				bytes: (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readFileSync)(full)
			});
		} catch (error) {
			return {
				kind: "refused",
				reason: cannotBeRead(error)
			};
		}
	}
	#keep(file, read) {
		if (this.#keptBytes + read.bytes.length <= MAX_KEPT_BYTES) {
			this.#kept.set(file, read);
			this.#keptBytes += read.bytes.length;
		}
		return read;
	}
	async size(file) {
		const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(this.#root, file);
		if (await this.#refusal(full) !== void 0 || !isFile(full)) return void 0;
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(full).size;
	}
	async open(file) {
		const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(this.#root, file);
		if (await this.#refusal(full) === void 0) {
			if (isFile(full)) return {
				kind: "stream",
				chunks: readPieces(full)
			};
		}
		const read = await this.read(file, MAX_WHOLE_BYTES);
		if (read.kind === "bytes") return {
			kind: "stream",
			chunks: pieces(read.bytes)
		};
		if (read.kind === "too-large") return {
			kind: "refused",
			reason: `it is not on disk, and is too large to read from git (${digits(read.bytes)} bytes)`
		};
		return read;
	}
	async links() {
		const index = await this.#listing();
		const known = index ? linksIn(index) : await this.list();
		const more = index && this.#pending ? await this.#possibleLinks() : [];
		const links = /* @__PURE__ */ new Map();
		for (const file of /* @__PURE__ */ new Set([...known, ...more])) {
			const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(this.#root, file);
			const target = isLink(full) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readlinkSync)(full) : void 0;
			if (target !== void 0) links.set(file, target);
			else if (index?.skipped.has(file)) links.set(file, (await this.#head?.links())?.get(file) ?? "/");
		}
		return links;
	}
	async #possibleLinks() {
		const { files, links } = await this.#walked();
		const found = [];
		for (const file of await this.tracked() ?? []) if (links.has(file) || !files.has(file)) found.push(file);
		return found;
	}
	async submodules() {
		return (await this.#listing())?.submodules ?? /* @__PURE__ */ new Map();
	}
	tracked() {
		this.#tracked ??= (async () => {
			const index = await this.#listing();
			if (!index) return void 0;
			const tracked = new Set(index.files.keys());
			for (const file of this.#pending && await this.#git?.untracked() || []) tracked.add(file);
			return tracked;
		})();
		return this.#tracked;
	}
	async #refusal(full) {
		const root = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(this.#root);
		if (!contains(root, full)) {
			if (this.#reach === "workspace") return "its path points outside the workspace";
			return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(full) ? void 0 : "absent";
		}
		if (isGitData(inPosix$1(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, full)))) return "it is in the folder where git stores its data";
		if (this.#reach === "anywhere" && !this.#git) return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.existsSync)(full) ? void 0 : "absent";
		try {
			return await this.#refusalOfTarget(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, full), this.#realRootOf(root), node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync.native(full));
		} catch (error) {
			switch (error.code) {
				case "ENOENT":
				case "ENOTDIR":
					if (isLink(full)) return LEADS_NOWHERE;
					return full.includes("\ufffd") ? "its name is not UTF-8" : "absent";
				case "ELOOP": return IN_A_LOOP;
				default: return cannotBeRead(error);
			}
		}
	}
	#realRootOf(root) {
		this.#realRoot ??= node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync.native(root);
		return this.#realRoot;
	}
	async #refusalOfTarget(wanted, root, target) {
		if (!contains(root, target)) return LEADS_OUT;
		const file = inPosix$1(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, target));
		if (file === inPosix$1(wanted)) return void 0;
		if (isGitData(file)) return UNTRACKED_TARGET;
		const tracked = await this.tracked();
		if (tracked === void 0 || tracked.has(file) || (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(target).isDirectory()) return void 0;
		const submodules = await this.submodules();
		return selfAndAbove(file).some((folder) => submodules.has(folder)) ? void 0 : UNTRACKED_TARGET;
	}
	async #readSkipped(file, maxBytes) {
		const plain = plainPath(file);
		if (plain === void 0 || !this.#head || !(await this.#skipped()).has(plain)) return { kind: "absent" };
		return this.#head.read(plain, maxBytes);
	}
	async #skipped() {
		return (await this.#listing())?.skipped ?? /* @__PURE__ */ new Set();
	}
	#listing() {
		this.#index ??= (async () => this.#git?.index())();
		return this.#index;
	}
	async #unreadable(folder, error) {
		if (error.code === "ENOENT") return [];
		const tracked = (await this.#listing())?.files;
		if (folder !== "" && tracked !== void 0 && ![...tracked.keys()].some((file) => file.startsWith(`${folder}/`))) return [];
		throw new TreeError(`the folder ${JSON.stringify(folder || ".")} cannot be read (${error.code ?? error.message})`, "give the job's user permission to read it");
	}
};
const PIECE_BYTES = 131072;
const MAX_WHOLE_BYTES = 0x6400000;
async function* readPieces(full) {
	const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.openSync)(full, "r");
	try {
		const room = Buffer.allocUnsafe(PIECE_BYTES);
		for (let bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, room); bytes > 0; bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readSync)(file, room)) yield room.subarray(0, bytes);
	} finally {
		(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.closeSync)(file);
	}
}
async function* pieces(bytes) {
	yield bytes;
}
function linksIn({ files }) {
	const links = [];
	for (const [file, { link }] of files) if (link) links.push(file);
	return links;
}
function isFile(full) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(full).isFile();
	} catch {
		return false;
	}
}
function isLink(full) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.lstatSync)(full).isSymbolicLink();
	} catch {
		return false;
	}
}
function inPosix$1(file) {
	return file.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join("/");
}
function contains(folder, file) {
	return file === folder || file.startsWith(folder.endsWith((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)) ? folder : folder + (node_path__WEBPACK_IMPORTED_MODULE_1___default().sep));
}
function cannotBeRead(error) {
	return `it cannot be read (${error.code ?? "unknown error"})`;
}
// build/src/adapters/files/local-files.js
function kindOfPath(folder, name) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder, name)).isDirectory() ? "folder" : "file";
	} catch {
		return;
	}
}
function pathFrom(folder, name) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder, name);
	const placed = kindOfPath(folder, name) === "folder" ? realPath(full) : node_path__WEBPACK_IMPORTED_MODULE_1___default().join(realPath(node_path__WEBPACK_IMPORTED_MODULE_1___default().dirname(full)), node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(full));
	const real = inPosix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(realPath(folder), placed));
	return (isOutside(real) ? inPosix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, full)) : real) || ".";
}
function isOutside(relative) {
	return relative === ".." || relative.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
}
function realPath(full) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(full);
	} catch {
		return full;
	}
}
async function filesBelow(root, name, { levels = Number.POSITIVE_INFINITY, most = Number.POSITIVE_INFINITY } = {}) {
	const files = [];
	const open = [{
		folder: name,
		left: levels
	}];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const { folder, left } = next;
		const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, folder);
		for (const entry of entriesOf(full)) {
			const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(folder, entry.name);
			if (!entry.isDirectory()) files.push(inPosix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(root, node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, file))));
			else if (left > 0 && !isSkippedFolder(entry.name)) open.push({
				folder: file,
				left: left - 1
			});
			if (files.length >= most) return files.sort();
		}
	}
	return files.sort();
}
function entriesOf(folder) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.readdirSync)(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
async function writeLocalFile(folder, name, text, which = "any") {
	(0,node_fs__WEBPACK_IMPORTED_MODULE_2__.writeFileSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder, name), text, { flag: which === "new" ? "wx" : "w" });
}
function inPosix(file) {
	return file.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join("/");
}
// build/src/adapters/files/floor-candidates.js
const MAX_TEMPLATE_DEPTH = 6;
async function floorCandidates(root, folder) {
	if (folder === ".." || folder.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(folder)) return [];
	const files = [];
	const above = folder === "" ? [] : folder.split("/");
	for (let depth = 0; depth <= above.length; depth += 1) {
		const entries = listedIn(root, above.slice(0, depth).join("/"));
		for (const file of entries.files) files.push(file);
		for (const inner of entries.folders) for (const file of listedIn(root, inner).files) files.push(file);
	}
	for (const scope of ["orgs", "platform"]) for (const file of below(root, `.mnemom/${scope}`, MAX_TEMPLATE_DEPTH)) files.push(file);
	return [...new Set(files)].sort();
}
function listedIn(root, folder) {
	const entries = entriesOf(node_path__WEBPACK_IMPORTED_MODULE_1___default().join(root, folder));
	const at = (name) => folder === "" ? name : `${folder}/${name}`;
	return {
		files: entries.filter((entry) => !entry.isDirectory()).map(({ name }) => at(name)),
		folders: entries.filter((entry) => entry.isDirectory() && !isSkippedFolder(entry.name)).map(({ name }) => at(name))
	};
}
function below(root, folder, depth) {
	const { files, folders } = listedIn(root, folder);
	if (depth === 0) return files;
	return [...files, ...folders.flatMap((inner) => below(root, inner, depth - 1))];
}
// build/src/adapters/process/terminal.js
function terminalOf(process) {
	const folder = process.cwd();
	const { env, stdout, stderr } = process;
	const status = statusOf(process);
	return {
		tree: wrapped(new DiskTree(folder, { reach: "anywhere" }), process, status?.show),
		folder,
		repository: (git) => wrapped(new DiskTree(git.root, {
			git,
			reach: "anywhere",
			pending: true
		}), process, status?.show),
		floorCandidates: (of) => floorCandidates(folder, of),
		...stderr.isTTY && process.stdin.isTTY && { ask: (question) => ask(question, process) },
		out: (text) => {
			status?.clear();
			stdout.write(`${text}\n`);
		},
		err: (text) => {
			status?.clear();
			stderr.write(`${text}\n`);
		},
		...status && { status: status.show },
		colour: hasColour(stdout, env),
		...stdout.isTTY && { columns: stdout.columns || DEFAULT_COLUMNS },
		elapsed: () => Math.round(process.uptime() * 1e3),
		version,
		command: commandOf(process.argv[1], folder),
		debug: Boolean(env.CARD_GATE_DEBUG),
		...tokenIn(env) && { githubToken: tokenIn(env) },
		...env.MNEMOM_API_KEY && { apiKey: env.MNEMOM_API_KEY }
	};
}
function tokenIn({ GITHUB_TOKEN, GH_TOKEN }) {
	return GITHUB_TOKEN || GH_TOKEN || "";
}
async function ask(question, { stdin, stderr }) {
	const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 481, 23));
	const lines = createInterface({
		input: stdin,
		output: stderr
	});
	try {
		const answer = await new Promise((resolve) => {
			lines.once("close", () => resolve(""));
			lines.question(`${question} [y/N] `, resolve);
		});
		return /^y(?:es)?$/i.test(answer.trim());
	} finally {
		lines.close();
	}
}
const DEFAULT_COLUMNS = 80;
function hasColour({ isTTY }, env) {
	const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: term } = env;
	if (forced !== void 0) return forced !== "0" && forced !== "false";
	return isTTY === true && !refused && term !== "dumb";
}
const STATUS_DELAY = 500;
const STATUS_INTERVAL = 100;
function statusOf({ env, stderr }) {
	if (!stderr.isTTY || env.TERM === "dumb" || env.CI && env.CI !== "false") return void 0;
	let isShown = false;
	let next = STATUS_DELAY;
	return {
		show: (text) => {
			const now = performance.now();
			if (now < next) return;
			next = now + STATUS_INTERVAL;
			const line = visible(text);
			const room = Math.max(1, (stderr.columns || DEFAULT_COLUMNS) - 1);
			const most = /^[\x20-\x7e]*$/.test(line) ? room : Math.floor(room / 2);
			stderr.write(`\r\u001b[K${[...line].slice(0, most).join("")}`);
			isShown = true;
		},
		clear: () => {
			if (isShown) stderr.write("\r\x1B[K");
			isShown = false;
		}
	};
}
function commandOf(file, folder) {
	if (file === void 0) return "card-gate";
	if (!/\.[cm]?js$/.test(file)) return node_path__WEBPACK_IMPORTED_MODULE_1___default().basename(file);
	const relative = node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, file);
	const shorter = relative.length < file.length ? relative : file;
	return `node ${/^[\w./\\:@+-]+$/.test(shorter) ? shorter : JSON.stringify(shorter)}`;
}
function wrapped(tree, process, show) {
	let input;
	return {
		label: tree.label,
		list: () => tree.list(),
		links: async () => await tree.links?.() ?? /* @__PURE__ */ new Map(),
		submodules: async () => await tree.submodules?.() ?? /* @__PURE__ */ new Map(),
		tracked: async () => tree.tracked?.(),
		read: (file, maxBytes) => {
			if (file !== "-") return tree.read(file, maxBytes);
			input ??= readAll(process.stdin, maxBytes);
			return input;
		},
		size: async (file) => file === "-" ? void 0 : tree.size?.(file),
		open: async (file) => {
			if (file === "-") return {
				kind: "stream",
				chunks: process.stdin
			};
			const opened = tree.open ? await tree.open(file) : { kind: "absent" };
			return opened.kind === "stream" && show ? {
				kind: "stream",
				chunks: counting(opened.chunks, file, show)
			} : opened;
		}
	};
}
async function readAll(stream, maxBytes) {
	const chunks = [];
	let size = 0;
	for await (const chunk of stream) {
		const bytes = Buffer.from(chunk);
		size += bytes.length;
		if (size > maxBytes) return {
			kind: "too-large",
			bytes: size
		};
		chunks.push(bytes);
	}
	return {
		kind: "bytes",
		bytes: Buffer.concat(chunks)
	};
}
async function* counting(chunks, file, show) {
	let bytes = 0;
	for await (const chunk of chunks) {
		bytes += chunk.length;
		show(`reading ${file}: ${Math.floor(bytes / MEBIBYTE)} MiB`);
		yield chunk;
	}
}
const MEBIBYTE = 1048576;
const MAX_CANDIDATES = 200;
function distance(a, b, limit = 2) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let row = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let line = 1; line <= a.length; line += 1) {
		const next = [line];
		let least = line;
		let left = line;
		let diagonal = line - 1;
		for (const [column, above] of row.slice(1).entries()) {
			const replaced = diagonal + (a[line - 1] === b[column] ? 0 : 1);
			left = Math.min(replaced, above + 1, left + 1);
			diagonal = above;
			next.push(left);
			least = Math.min(least, left);
		}
		if (least > limit) return limit + 1;
		row = next;
	}
	return Math.min(row.at(-1) ?? 0, limit + 1);
}
function nearest(word, candidates) {
	let best;
	let edits = 3;
	let left = MAX_CANDIDATES;
	for (const candidate of candidates) {
		left -= 1;
		if (left < 0) break;
		const needed = distance(word.toLowerCase(), candidate.toLowerCase());
		if (needed < edits && needed < Math.min(word.length, candidate.length)) {
			best = candidate;
			edits = needed;
		}
	}
	return best;
}
// build/src/adapters/github/github.js
var ApiError = class extends Error {
	kind;
	status;
	help;
	constructor(kind, message, status, help) {
		super(message);
		this.name = "ApiError";
		this.kind = kind;
		this.status = status;
		this.help = help;
	}
};
const MAX_TRIES = 3;
const TIMEOUT = 1e4;
const MAX_WAIT = 1e4;
var GitHub = class {
	owner;
	repo;
	#client;
	#graphqlUrl;
	#sleep;
	#deadline = Number.POSITIVE_INFINITY;
	constructor(options) {
		this.owner = options.owner;
		this.repo = options.repo;
		const apiUrl = usableUrl(options.apiUrl ?? (process.env.GITHUB_API_URL || "https://api.github.com"));
		const token = usableToken(options.token);
		let client;
		this.#client = () => {
			client ??= clientOf(token, apiUrl);
			return client;
		};
		this.#graphqlUrl = `${apiUrl.replace(/\/$/, "").replace(/\/api\/v3$/, "/api")}/graphql`;
		this.#sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
	}
	limit(ms) {
		this.#deadline = performance.now() + ms;
	}
	left() {
		return this.#deadline - performance.now();
	}
	async request(route, parameters = {}, options = {}) {
		const { repeatable = true, expect } = options;
		const requestText = this.#filled(route.replace(this.#graphqlUrl, "/graphql"), parameters);
		for (let attempt = 1;; attempt += 1) {
			const limit = Math.floor(Math.min(TIMEOUT, this.left()));
			if (limit <= 0) throw new ApiError("unreachable", `there was no time left for the request ${requestText}`);
			let wait = backoff(attempt);
			try {
				const answer = await this.#send(route, parameters, limit, expect);
				if (fits(answer.data, answer.type, expect)) return answer;
				if (attempt >= MAX_TRIES || !repeatable) throw new ApiError("unreachable", `GitHub's answer to ${requestText} is incomplete or not JSON`);
			} catch (error) {
				if (error instanceof ApiError) throw error;
				const failure = failureOf(error, requestText, limit);
				wait = failure.retryAfter ?? wait;
				if (!(failure.temporary && (repeatable || failure.limited)) || attempt >= MAX_TRIES || wait > Math.min(MAX_WAIT, this.left())) throw failure.error;
			}
			await this.#sleep(wait);
		}
	}
	#filled(route, parameters) {
		const values = {
			owner: this.owner,
			repo: this.repo,
			...parameters
		};
		return route.replace(/\{\+?(\w+)\}/g, (whole, name) => Object.hasOwn(values, name) ? oneLine$1(String(values[name])).replace(/\b([0-9a-f]{7})[0-9a-f]{33,57}\b/g, "$1") : whole);
	}
	async #send(route, parameters, limit, expect) {
		const isRaw = expect === "bytes";
		const response = await (await this.#client()).request(route, {
			owner: this.owner,
			repo: this.repo,
			...parameters,
			request: {
				signal: AbortSignal.timeout(limit),
				parseSuccessResponseBody: !isRaw
			}
		});
		const data = isRaw ? await bytesOf(response.data) : response.data;
		return {
			status: response.status,
			data,
			type: response.headers["content-type"] ?? "",
			hasNext: /rel="next"/.test(response.headers.link ?? "")
		};
	}
	async graphql(query, variables = {}) {
		const { data, reasons } = await this.graphqlParts(query, variables);
		if (data !== void 0 && reasons.length === 0) return data;
		throw new ApiError("refused", `GitHub refused a query: ${oneLine$1(reasons[0])}`);
	}
	async graphqlParts(query, variables = {}) {
		const parameters = {
			owner: void 0,
			repo: void 0,
			query,
			variables
		};
		const answer = (await this.request(`POST ${this.#graphqlUrl}`, parameters, { expect: "object" })).data;
		const reasons = (answer.errors ?? []).map((error) => typeof error?.message === "string" ? error.message : "no reason was given");
		return {
			...answer.data && { data: answer.data },
			reasons
		};
	}
	async *pages(route, parameters = {}, listOf = (data) => data) {
		for (let page = 1;; page += 1) {
			const answer = await this.request(route, {
				...parameters,
				per_page: 100,
				page
			}, { expect: listOf([]) === void 0 ? "object" : "list" });
			const list = listOf(answer.data);
			if (!Array.isArray(list)) throw new ApiError("unreachable", `GitHub's answer to ${this.#filled(route, parameters)} contains no list`);
			yield list;
			if (!answer.hasNext) return;
		}
	}
};
function usableUrl(text) {
	if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : "")) return text;
	throw new ApiError("unreachable", `the address of GitHub's API is ${JSON.stringify(text.slice(0, 200))}, which is not a valid URL`, void 0, "set GITHUB_API_URL to an address such as \"https://api.github.com\"");
}
function usableToken(token) {
	if (/^[\x21-\x7e]+$/.test(token)) return token;
	throw new ApiError("refused", "the GitHub token contains a space, a line break or another character that is not allowed in a token", void 0, "copy the token again, without line breaks, or remove the input to use the job's token");
}
let loading;
async function clientOf(token, baseUrl) {
	const quiet = {
		debug: () => {},
		info: () => {},
		warn: () => {},
		error: () => {}
	};
	try {
		loading ??= loadClient();
		return (await loading).getOctokit(token, {
			log: quiet,
			userAgent: "card-gate",
			baseUrl
		});
	} catch (error) {
		throw new ApiError("unreachable", `the client for GitHub's API could not be set up: ${systemProblem(error) ?? oneLine$1(error.message)}`, void 0, "check HTTPS_PROXY and NO_PROXY; write a proxy as \"http://host:port\"");
	}
}
async function loadClient() {
	const event = process.env.GITHUB_EVENT_PATH;
	delete process.env.GITHUB_EVENT_PATH;
	try {
		return await __webpack_require__.e(/* import() */ 305).then(__webpack_require__.bind(__webpack_require__, 305));
	} finally {
		if (event !== void 0) process.env.GITHUB_EVENT_PATH = event;
	}
}
async function bytesOf(body) {
	const chunks = [];
	for await (const chunk of body ?? []) chunks.push(chunk);
	return Buffer.concat(chunks);
}
function fits(data, type, expect) {
	switch (expect) {
		case void 0: return true;
		case "list": return Array.isArray(data);
		case "object": return typeof data === "object" && data !== null && !Array.isArray(data) && !(data instanceof ArrayBuffer);
		case "bytes": return !/^text\/html\b/i.test(type);
		default: return expect;
	}
}
function failureOf(error, route, limit) {
	const { status, message, response, cause } = error;
	if (typeof status !== "number" || response === void 0) return {
		error: new ApiError("unreachable", `GitHub ${[error.name, cause?.name].some((name) => name === "TimeoutError" || name === "AbortError") || /abort|timed? ?out/i.test(message ?? "") ? `did not answer within ${Math.ceil(limit / 1e3)} s` : `could not be reached (${oneLine$1(message)})`}: ${route}`),
		temporary: true,
		limited: false
	};
	const text = `GitHub answered ${status} to ${route}: ${oneLine$1(typeof response.data?.message === "string" ? response.data.message : message)}`;
	const headers = response.headers ?? {};
	const limited = status === 429 || status === 403 && (headers["retry-after"] !== void 0 || headers["x-ratelimit-remaining"] === "0");
	if (limited) {
		const retryAfter = waitOf(headers);
		return {
			error: new ApiError("unreachable", text, status),
			temporary: true,
			limited,
			...retryAfter !== void 0 && { retryAfter }
		};
	}
	if (status >= 500 || status === 408) return {
		error: new ApiError("unreachable", text, status),
		temporary: true,
		limited: false
	};
	return {
		error: new ApiError("refused", text, status),
		temporary: false,
		limited: false
	};
}
function waitOf(headers) {
	const after = headers["retry-after"];
	if (after !== void 0) {
		const seconds = Number(after);
		const ms = Number.isFinite(seconds) ? seconds * 1e3 : Date.parse(after) - Date.now();
		return Number.isFinite(ms) ? Math.max(0, ms) : void 0;
	}
	const reset = Number(headers["x-ratelimit-reset"]);
	return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1e3 - Date.now()) : void 0;
}
function backoff(attempt) {
	return 250 * 2 ** attempt;
}
function oneLine$1(text) {
	return (text ?? "no reason was given").replace(/\s+/g, " ").slice(0, 300);
}
// build/src/run/base-and-head/commits.js
var ComparisonError = class extends Error {
	help;
	constructor(message, help) {
		super(message);
		this.name = "ComparisonError";
		this.help = help;
	}
};
function isCommitId(text) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
async function resolveCommit(name, sources, revisions = false) {
	if (isCommitId(name)) return name;
	const found = await inGit(name, sources.git, revisions) ?? await onGitHub(name, sources.github);
	if (found !== void 0) return found;
	const hint = revisions ? "" : "; write the name of a branch, or the full id of a commit";
	throw new ComparisonError(`the commit ${JSON.stringify(name)} was not found`, `${FETCH_DEPTH}${hint}`);
}
async function inGit(name, git, revisions) {
	if (!git) return void 0;
	const isRevision = /^(?:HEAD|@)(?![\w/-])/.test(name);
	const refs = name.startsWith("refs/") ? [name] : isRevision ? [] : [`refs/remotes/origin/${name}`, `refs/heads/${name}`];
	for (const ref of refs) {
		const commit = await git.reference(ref);
		if (commit !== void 0) return commit;
	}
	return revisions ? git.commit(name) : void 0;
}
async function onGitHub(name, github) {
	if (!github) return void 0;
	const ref = name.startsWith("refs/") ? name.slice(5) : `heads/${name}`;
	try {
		const { data } = await github.request("GET /repos/{owner}/{repo}/commits/{ref}", { ref }, { expect: "object" });
		const { sha } = data;
		return typeof sha === "string" && isCommitId(sha) ? sha : void 0;
	} catch (error) {
		if (error instanceof ApiError && error.kind === "refused") return void 0;
		throw error;
	}
}
const FETCH_DEPTH = "set \"fetch-depth: 0\" on actions/checkout, or give the job the permission \"contents: read\"";
function missingBase(base, why) {
	return new ComparisonError(`the base commit ${isCommitId(base) ? base.slice(0, 7) : JSON.stringify(base)} is not in the checkout, and ${why}`, FETCH_DEPTH);
}
// build/src/run/shards/shards-error.js
var ShardsError = class extends Error {
	help;
	constructor(message, help) {
		super(message);
		this.name = "ShardsError";
		this.help = help;
	}
};
// build/src/settings/settings-error.js
var SettingsError = class extends Error {
	help;
	constructor(message, help) {
		super(message);
		this.name = "SettingsError";
		this.help = help;
	}
};
// build/src/finding/words.js
const MAX_SHOWN = 60;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function quoted(text) {
	return quotedWhole(text.length > MAX_SHOWN ? `${text.slice(0, 59).replace(/[\uD800-\uDBFF]$/, "")}\u2026` : text);
}
function quotedWhole(text) {
	return JSON.stringify(text).replace(INVISIBLE, (char) => `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}
function quotedPattern(text) {
	return quoted(text).replaceAll("\\\\", "\\");
}
function oneLine(text) {
	return text.replace(/\s+/g, " ").trim();
}
function counted(count, noun, plural = `${noun}s`) {
	return `${digits(count)} ${count === 1 ? noun : plural}`;
}
function listed$1(parts, limit) {
	const more = parts.length - limit;
	return `${parts.slice(0, limit).join(", ")}${more > 0 ? ` and ${digits(more)} more` : ""}`;
}
function choice$1(words) {
	const shown = words.map(quoted);
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} or ${shown.at(-1)}`;
}
function enumeration(words) {
	const shown = words.map(quoted);
	return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}`;
}
function label(path) {
	const last = path.at(-1);
	if (last === void 0) return "the file";
	const parent = path.slice(0, -1);
	if (typeof last === "number") return `entry ${last + 1} of ${label(parent)}`;
	const outer = parent.at(-1);
	if (outer === void 0) return quoted(last);
	return `${quoted(last)} in ${typeof outer === "number" ? label(parent) : quoted(outer)}`;
}
function writtenAt(document, path) {
	const node = nodeAt(document, path);
	if (node?.kind !== "scalar" || node.value === null) return void 0;
	if (typeof node.value === "string") return quoted(node.value);
	return quoted(document.text.slice(node.start, node.end));
}
function clause(description) {
	const sentence = description.replace(/\.(\s.*)?$/su, "");
	return /^[A-Z](?![A-Z])/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
function aside(description) {
	const text = clause(description);
	return text.startsWith("use ") ? `; ${text}` : ` (${text})`;
}
function ownerOf(place) {
	switch (scopeOf(place)) {
		case "platform": return "the platform";
		case "org": return "the organisation";
		case "team": return "the team";
		case "environment": return "the environment";
		default: return "the card";
	}
}
function showTime(at) {
	return `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
// build/src/model/governed.js
const PARTS = {
	card: {
		name: "card",
		article: "a",
		isList: false
	},
	policy: {
		name: "policy",
		article: "a",
		isList: false
	},
	access: {
		name: "access list",
		article: "an",
		isList: true
	}
};
const PART_NAMES = Object.keys(PARTS);
function aPart(part) {
	return `${PARTS[part].article} ${PARTS[part].name}`;
}
function byPart(files) {
	const filesOf = (part) => files.filter((file) => file.part === part);
	return Object.fromEntries(PART_NAMES.map((part) => [part, filesOf(part)]));
}
function isCard({ part }) {
	return part === "card";
}
// build/src/rules/configuration.js
const FORMS = "write a path relative to the repository root, or \"owner/repo/path/to/file.yaml@ref\"";
const FORMS_AND_LOCAL = `${FORMS}; if a path in this repository contains "@", begin it with "./"`;
const INSIDE = "write a path relative to the repository root";
function meantText(meant) {
	return meant === void 0 ? "" : `; did you mean ${quoted(meant)}?`;
}
const words$1 = wording({
	because: (message, help) => ({
		message,
		help
	}),
	outside: (path, isTraces) => ({
		message: `the path ${quotedWhole(path)} points outside the repository`,
		help: isTraces ? "copy the traces into the checked-out folder first" : INSIDE
	}),
	badPattern: (pattern, reason, help) => ({
		message: `the pattern ${quoted(pattern)} ${reason}`,
		help
	}),
	tooManyPatterns: (list, count, most) => ({
		message: `${list} has ${counted(count, "file pattern")}; at most ${digits(most)} are allowed`,
		help: "write fewer, broader patterns; for example, {a,b} matches a or b, and ** matches any number of folders"
	}),
	takesOutTwice: (pattern) => ({
		message: `the pattern ${quotedWhole(pattern)} begins with more than one "!"`,
		help: "keep one \"!\" to exclude files; write \"\\!\" to match the character itself"
	}),
	secret: (key) => `store the value as a secret, and set the input ${quoted(key)} to that secret in the workflow`,
	onlyAtTop: (key) => `move ${quoted(key)} to the top level of the file; it has no effect elsewhere`,
	policyBelongs: () => "move \"policy\" to an entry of \"agents\", or to \"org\" if it applies to all agents",
	onlyInput: (key) => `set ${quoted(key)} in the workflow; it is an action input, not a configuration key`,
	unknownRule: (id, meant) => ({
		message: `there is no rule ${quoted(id)}${meantText(meant)}`,
		help: "choose one of the ids in src/rules/README.md"
	}),
	fixedSeverity: (id) => ({
		message: `the severity of the rule ${quoted(id)} cannot be changed`,
		help: "remove the entry, and fix the problem that the rule reports"
	}),
	notIgnorable: (id, isViolation) => ({
		message: `findings from the rule ${quoted(id)} cannot be ignored`,
		help: isViolation ? "remove the entry, and fix the agent or its policy; if a floor contains the rule, add an entry under \"exemptions\"" : "remove the entry, and fix the file or the source that could not be checked"
	}),
	ignoredTakesOut: (path) => ({
		message: `the path ${quotedWhole(path)} excludes files; expected a file pattern`,
		help: "write a pattern that matches the files to ignore, without \"!\""
	}),
	ignoredFolder: (path) => ({
		message: `the path ${quotedWhole(path)} is a folder; expected a file pattern`,
		help: `write ${quotedWhole(`${path}**`)} for all files in it`
	}),
	ignoredUntil: (expires) => ({
		message: `"expires" is ${quoted(expires)}; expected a date such as "2027-01-31", or an RFC 3339 date and time`,
		help: "write the date on which the entry expires, or remove the key"
	}),
	unknownEnvironment: (name, meant) => ({
		message: `there is no environment ${quoted(name)}${meantText(meant)}`,
		help: "add the environment under \"environments\", or remove the key"
	}),
	onlyTakenOut: () => ({
		message: "every pattern excludes files; expected at least one pattern without \"!\"",
		help: "add a pattern without \"!\"; a pattern with \"!\" only excludes files that the other patterns match"
	}),
	excludedTwice: (pattern) => ({
		message: `${quotedWhole(pattern)} begins with "!"; expected a pattern that matches paths to exclude`,
		help: "remove the \"!\" to exclude these paths; to keep an agent there, list it under \"agents\" instead"
	}),
	sameName: (name) => ({
		message: `two agents are named ${quoted(name)}`,
		help: "give each agent its own name"
	}),
	firstOfThem: () => "the first agent with this name",
	unknownTeam: (team, meant) => ({
		message: `there is no team ${quoted(team)}${meantText(meant)}`,
		help: "add the team under \"teams\" at the top level of the file, or remove it here"
	}),
	idleTeam: (team) => ({
		message: `the floor for the team ${quoted(team)} has no effect, because the team has no agents`,
		help: "add the team to an entry under \"agents\", or remove the team from the configuration"
	}),
	otherKind: (as, agent, is) => ({
		message: `this file is ${aPart(is)}, but the configuration lists it under "${as}" for the agent ${quoted(agent)}`,
		help: `list the file under "${is}" instead, or list a different file here`
	}),
	oneAgentId: (id, agents) => ({
		message: `"agent-id" names only one agent (${quoted(id)}), but there are ${counted(agents, "agent")}`,
		help: "set \"agent-id\" under \"traces\" in the configuration entry for each agent"
	}),
	floorAddress: (text) => ({
		message: `${quotedWhole(text)} is a URL, but a floor cannot be read from a URL`,
		help: FORMS
	}),
	floorFolder: (text) => ({
		message: `${quotedWhole(text)} is a folder; expected a file`,
		help: FORMS
	}),
	floorOutside: (text) => ({
		message: `the path ${quotedWhole(text)} points outside the repository`,
		help: FORMS
	}),
	floorNoRepository: (text) => ({
		message: `${quotedWhole(text)} has no repository before the "@"`,
		help: FORMS_AND_LOCAL
	}),
	floorNoFile: (text) => ({
		message: `${quotedWhole(text)} has a repository but no file`,
		help: FORMS_AND_LOCAL
	}),
	floorOutsideThere: (text) => ({
		message: `the path in ${quotedWhole(text)} points outside its repository`,
		help: FORMS
	}),
	floorNoRef: (text) => ({
		message: `${quotedWhole(text)} has no ref after the "@"`,
		help: "write a branch, a tag or a commit after the \"@\"; a commit is safest, because branches and tags can move"
	}),
	floorFileAsRef: (text) => ({
		message: `${quotedWhole(text)} has a file after the "@"; expected a ref`,
		help: FORMS_AND_LOCAL
	}),
	floorBadRef: (ref, text) => ({
		message: `${quotedWhole(ref)} in ${quotedWhole(text)} is not a valid ref`,
		help: "write a branch, a tag or a commit after the \"@\""
	}),
	removed: (file) => ({
		message: `the change removes ${quotedWhole(file)}, which the input "config" names`,
		help: "keep the file, or change the input \"config\" too"
	}),
	baseline: (file, fault) => ({
		message: `the baseline file ${quotedWhole(file)} ${baselineText(fault)}`,
		help: "restore the file, write a new one with \"check --write-baseline\", or remove \"baseline-file\""
	})
});
function baselineText(fault) {
	switch (fault.kind) {
		case "absent": return `does not exist in ${fault.where}`;
		case "refused": return `cannot be read: ${fault.reason}`;
		case "too-large": return "is too large";
		case "not-json": return "is not JSON";
		case "no-findings": return "must contain a list \"findings\" in which each entry has a \"fingerprint\"";
		case "bad-expiry": return "has an \"expires\" value that is not an RFC 3339 date";
		case "other-schema": return `does not have "schema": ${quoted(fault.schema)}`;
		default: return fault;
	}
}
const configuration = {
	id: "configuration",
	severity: "error",
	summary: "The gate's configuration is not valid.",
	blocking: true,
	words: words$1
};
// build/src/pattern/glob.js
const MAX_GLOB_LENGTH = 1e3;
const MAX_BRACES = 10;
function readGlob(text) {
	if (text.length > 1e3) return wrong$1(`has ${digits(text.length)} characters; the limit for a file pattern is ${digits(MAX_GLOB_LENGTH)}`, "write several shorter patterns");
	const points = [...text.replace(/^(?:\.\/)+/, "")];
	try {
		return {
			kind: "glob",
			glob: {
				text,
				parts: new GlobReader(points).read()
			}
		};
	} catch (error) {
		if (error instanceof Unreadable) return {
			kind: "wrong",
			problem: error.problem
		};
		throw error;
	}
}
function isGlob(text) {
	if (text.length > 1e3) return /[*?[{]/.test(text);
	const points = [...text];
	for (let at = 0; at < points.length; at += 1) {
		const char = points[at];
		if (char === "\\") at += 1;
		else if (char === "*" || char === "?") return true;
		else if (char === "[" && classEnd(points, at) !== -1) return true;
		else if (char === "{" && braceAt(points, at) !== void 0) return true;
		else if (isGroup(points, at)) return true;
	}
	return false;
}
function wrong$1(message, help) {
	return {
		kind: "wrong",
		problem: {
			message,
			help
		}
	};
}
var Unreadable = class extends Error {
	problem;
	constructor(message, help) {
		super(message);
		this.problem = {
			message,
			help
		};
	}
};
var GlobReader = class {
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
			const char = this.#points[this.#at] ?? "";
			const wasStart = atStart;
			atStart = char === "/";
			if (char === "*") atStart = this.#stars(parts, end, wasStart);
			else if (char === "/" && this.#isBelow()) {
				parts.push({ kind: "below" });
				this.#at += 3;
			} else parts.push(this.#one(char, wasStart, depth));
		}
		return parts;
	}
	#isBelow() {
		const [at, points] = [this.#at, this.#points];
		return at > 0 && at + 3 === points.length && points[at - 1] !== "*" && points[at + 1] === "*" && points[at + 2] === "*";
	}
	#stars(parts, end, begins) {
		let stars = 0;
		while (this.#at < end && this.#points[this.#at] === "*") {
			stars += 1;
			this.#at += 1;
		}
		if (stars === 1 || !begins) parts.push({ kind: "run" });
		else if (this.#points[this.#at] === "/" && this.#at < end) {
			this.#at += 1;
			parts.push({ kind: "folders" });
			return true;
		} else parts.push({ kind: "deep" });
		return false;
	}
	#one(char, begins, depth) {
		const points = this.#points;
		if (isGroup(points, this.#at)) {
			const sign = `${char}(`;
			throw new Unreadable(`contains ${JSON.stringify(`${sign}\u2026)`)}, which file patterns do not support`, sign === "!(" ? "list alternatives with {a,b}, and exclude files with a pattern that begins with \"!\"" : "list alternatives with {a,b}; write \"\\(\" to match the character itself");
		}
		if (char === "\\") {
			const next = points[this.#at + 1];
			this.#at += next === void 0 ? 1 : 2;
			return character(next ?? char);
		}
		if (char === "?") {
			this.#at += 1;
			return { kind: "any" };
		}
		if (char === "[") {
			const end = classEnd(points, this.#at);
			if (end !== -1) return this.#class(end);
		}
		if (char === "{") {
			const brace = braceAt(points, this.#at);
			if (brace !== void 0) return this.#brace(brace, begins, depth);
		}
		this.#at += 1;
		return character(char);
	}
	#class(end) {
		const start = this.#at + 1;
		const negated = this.#points[start] === "!" || this.#points[start] === "^";
		const inner = this.#points.slice(start + (negated ? 1 : 0), end);
		const text = this.#points.slice(this.#at, end + 1).join("");
		this.#at = end + 1;
		if (/\[:[a-z]+:/.test(text)) throw new Unreadable(`contains a named character class (${JSON.stringify(text)}), which file patterns do not support`, "write the characters, such as [0-9] or [a-z]");
		const ranges = [];
		let plain = !negated;
		for (let at = 0; at < inner.length; at += 1) {
			if (inner[at] === "\\" && at + 1 < inner.length) at += 1;
			const from = pointOf(inner[at]);
			let to = from;
			if (inner[at + 1] === "-" && at + 2 < inner.length) {
				at += 2;
				if (inner[at] === "\\" && at + 1 < inner.length) at += 1;
				to = pointOf(inner[at]);
				if (to < from) throw new Unreadable(`contains a range in ${JSON.stringify(text)} whose first character comes after the last`, "write the lower character first");
			}
			ranges.push([from, to]);
			plain &&= !/[-*+?.^${}(|)[\]\\/]/.test(inner[at] ?? "") && from === to;
		}
		const set = {
			kind: "class",
			negated,
			ranges
		};
		return plain ? {
			kind: "either",
			options: [[set], [...text].map(character)]
		} : set;
	}
	#brace({ end, commas }, begins, depth) {
		if (depth >= MAX_BRACES) throw new Unreadable(`has braces that are nested more than ${MAX_BRACES} levels deep`, "write several patterns instead");
		const start = this.#at + 1;
		if (commas.length === 0) {
			const text = this.#points.slice(start, end).join("");
			this.#at = end + 1;
			const [from, to] = (/^([a-z])\.\.([a-z])$|^([A-Z])\.\.([A-Z])$|^(\d)\.\.(\d)$/.exec(text)?.slice(1).filter((end) => end !== void 0) ?? []).map(pointOf).sort((a, b) => a - b);
			if (from !== void 0 && to !== void 0) return {
				kind: "class",
				negated: false,
				ranges: [[from, to]]
			};
			throw new Unreadable(`has the range ${JSON.stringify(`{${text}}`)}; expected a range from one letter or digit to another`, "list the alternatives, such as {08,09,10}");
		}
		const options = [];
		for (const comma of [...commas, end]) {
			this.#at = options.length === 0 ? start : this.#at + 1;
			options.push(this.#sequence(comma, begins, depth + 1));
		}
		this.#at = end + 1;
		return {
			kind: "either",
			options
		};
	}
};
function character(char) {
	return {
		kind: "character",
		point: pointOf(char)
	};
}
function pointOf(char = "") {
	return char.codePointAt(0) ?? 0;
}
function isGroup(points, at) {
	const sign = points[at];
	return sign !== void 0 && points[at + 1] === "(" && "!@?*+".includes(sign) && points.includes(")", at + 2);
}
function classEnd(points, at) {
	let end = at + 1;
	if (points[end] === "!" || points[end] === "^") end += 1;
	if (points[end] === "]") end += 1;
	for (; end < points.length; end += 1) if (points[end] === "\\") end += 1;
	else if (points[end] === "]") return end;
	return -1;
}
function braceAt(points, start) {
	const commas = [];
	let depth = 0;
	for (let at = start; at < points.length; at += 1) {
		const char = points[at];
		if (char === "\\") at += 1;
		else if (char === "[") at = Math.max(at, classEnd(points, at));
		else if (char === "{") depth += 1;
		else if (char === "," && depth === 1) commas.push(at);
		else if (char === "}") {
			depth -= 1;
			if (depth > 0) continue;
			const isRange = commas.length === 0 && /^[^{}/]+\.\.[^{}/]+$/.test(points.slice(start + 1, at).join(""));
			return commas.length > 0 || isRange ? {
				end: at,
				commas
			} : void 0;
		}
	}
}
// build/src/settings/paths.js
function repositoryPath(text) {
	if (text.startsWith("/")) return void 0;
	const parts = [];
	for (const part of text.split("/")) {
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) return void 0;
	}
	return parts.length > 0 ? parts.join("/") : void 0;
}
function takesAway(pattern) {
	return /^!(?!\()/.test(pattern);
}
// build/src/settings/problems.js
function wrong(problem) {
	return findingAt(configuration, problem);
}
function outside(at, isTraces = false) {
	const text = at.text();
	if (text === void 0 || text.trim() === "" || repositoryPath(text) !== void 0) return [];
	return [wrong({
		at: at.place,
		...configuration.words.outside(text, isTraces)
	})];
}
// build/src/settings/file-patterns.js
const { words } = configuration;
function patternFindings(list, entries, kind) {
	const patterns = entries.filter((at) => isPattern(at.text() ?? "", kind));
	const findings = patterns.flatMap((at) => {
		const problem = problemOf(at.text() ?? "");
		return problem ? [wrong({
			at: at.place,
			...problem
		})] : [];
	});
	const excess = tooMany("the list", patterns.length);
	return excess ? [wrong({
		at: list.place,
		...excess
	}), ...findings] : findings;
}
function checkPatterns(name, texts, kind) {
	const patterns = texts.filter((text) => isPattern(text, kind));
	const excess = tooMany(quoted(name), patterns.length);
	if (excess) throw new SettingsError(excess.message, excess.help);
	for (const pattern of patterns) {
		const problem = problemOf(pattern);
		if (problem) throw new SettingsError(`${quoted(name)}: ${problem.message}`, problem.help);
	}
}
function isPattern(text, kind) {
	if (text.trim() === "") return false;
	return kind === "patterns" || !text.startsWith("!") && isGlob(text);
}
function problemOf(text) {
	const pattern = takesAway(text) ? text.slice(1) : text;
	if (takesAway(pattern)) return words.takesOutTwice(text);
	const read = readGlob(pattern);
	return read.kind === "wrong" ? words.badPattern(text, read.problem.message, read.problem.help) : void 0;
}
function tooMany(list, count) {
	return count <= 256 ? void 0 : words.tooManyPatterns(list, count, 256);
}
// build/src/settings/items.js
function splitList(text) {
	return text.split("\n").flatMap(splitLine).map((entry) => entry.trim()).filter((entry) => entry !== "");
}
function splitLine(line) {
	const entries = [];
	let depth = 0;
	let start = 0;
	for (let at = 0; at < line.length; at += 1) {
		const char = line.charAt(at);
		if ("{[(".includes(char)) depth += 1;
		else if ("}])".includes(char)) depth -= 1;
		else if (char === "," && depth === 0) {
			entries.push(line.slice(start, at));
			start = at + 1;
		}
		if (depth < 0) break;
	}
	return depth === 0 ? [...entries, line.slice(start)] : line.split(",");
}
const LIST_FILE = /\.(?:jsonc?|jsonl|ndjson|ya?ml|txt|md)$/i;
function parseToolItem(entry) {
	const [, server, text = entry] = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry) ?? [];
	return {
		...server !== void 0 && { server },
		text: toolText(text)
	};
}
function toolText(text) {
	return LIST_FILE.test(text) ? repositoryPath(text) ?? text : text;
}
function traceItem(entry, name = "traces") {
	if (entry === "-") return { text: entry };
	const text = repositoryPath(entry);
	if (text !== void 0) return { text };
	throw new SettingsError(`${JSON.stringify(name)} is ${JSON.stringify(entry)}, which points outside the repository`, "copy the traces into the checked-out folder first");
}
// build/src/settings/options/value-types.js
const TEXT_SCHEMA = {
	type: "string",
	pattern: "\\S"
};
function text(placeholder) {
	return {
		flag: "text",
		placeholder,
		schema: TEXT_SCHEMA,
		allowed: (preset) => preset === void 0 ? "" : `The default is ${preset}.`,
		read: (_, written) => written,
		at: (key) => key.text(),
		show: (value) => value
	};
}
const secret = {
	...text("secret"),
	isSecret: true
};
function choice(...values) {
	return {
		values,
		flag: "text",
		placeholder: values.join("|"),
		schema: { enum: values },
		allowed: (preset) => `${alternatives(values, preset)}.`,
		read: (name, written) => oneOf(name, written, values),
		at: (key) => values.find((value) => value === key.text()),
		show: (value) => value
	};
}
function explainedChoice(effects) {
	const values = Object.keys(effects);
	return {
		...choice(...values),
		allowed: (preset) => {
			const clauses = values.map((value) => `${shown(value, preset)} ${effects[value]}`);
			return `${clauses.slice(0, -1).join(", ")}, and ${clauses.at(-1)}.`;
		}
	};
}
function alternatives(values, preset) {
	const all = values.map((value) => shown(value, preset));
	return `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}
function shown(value, preset) {
	return `${JSON.stringify(value)}${value === preset ? " (the default)" : ""}`;
}
const boolean = {
	flag: "switch",
	placeholder: "",
	schema: { type: "boolean" },
	allowed: (preset) => `${alternatives(["true", "false"], preset?.toString())}.`,
	read: (name, written) => {
		if (written === "true" || written === "false") return written === "true";
		throw notAllowed(name, written, "\"true\" or \"false\"", `write one of these values, ${OR_DEFAULT}`);
	},
	at: (key) => key.boolean(),
	show: String
};
function percent(example) {
	return {
		flag: "text",
		placeholder: "n",
		schema: {
			type: "number",
			minimum: 0,
			maximum: 100
		},
		allowed: () => "A number from 0 to 100.",
		read: (name, written) => {
			const digits = /^(\d+(?:\.\d+)?)\s*%?$/.exec(written)?.[1];
			const number = Number(digits);
			if (digits !== void 0 && number <= 100) return number;
			throw notAllowed(name, written, "a number from 0 to 100", `write a number such as ${example}, ${OR_DEFAULT}`);
		},
		at: (key) => key.number(),
		show: String
	};
}
const whole = {
	flag: "text",
	placeholder: "n",
	schema: {
		type: "integer",
		minimum: 1,
		maximum: 999999999
	},
	allowed: (preset) => `A whole number of 1 or more${preset === void 0 ? "" : `; the default is ${preset}`}.`,
	read: (name, written) => {
		const number = /^\d{1,9}$/.test(written) ? Number(written) : 0;
		if (number > 0) return number;
		throw notAllowed(name, written, "a whole number of 1 or more", `write a number such as 100, ${OR_DEFAULT}`);
	},
	at: (key) => key.number(),
	show: String
};
const shard = {
	...text("3/16"),
	schema: {
		type: "string",
		pattern: "^[1-9][0-9]{0,2}/[1-9][0-9]{0,2}$"
	},
	allowed: () => "The number of this shard and the total number of shards (at most 256), such as \"3/16\".",
	read: (name, written) => {
		const [, number, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(written) ?? [];
		if (Number(of) <= MAX_SHARDS && Number(number) <= Number(of)) return written;
		throw notAllowed(name, written, `a shard number and the total number of shards (at most ${MAX_SHARDS}), such as "3/16"`, `write both numbers, ${OR_DEFAULT}`);
	}
};
const MAX_SHARDS = 256;
const UNIT_SECONDS = /* @__PURE__ */ new Map([
	["d", 86400],
	["h", 3600],
	["m", 60],
	["s", 1],
	["", 1]
]);
const duration = {
	flag: "text",
	placeholder: "7d",
	schema: {
		type: "string",
		pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"
	},
	allowed: (preset) => `A number and a unit, such as "24h" or "7d"${preset === void 0 ? "" : `; the default is "${duration.show(preset)}"`}.`,
	read: (name, written) => {
		const [, count = "0", unit = ""] = /^(\d{1,9})\s*([smhd]?)$/.exec(written) ?? [];
		const seconds = Number(count) * (UNIT_SECONDS.get(unit) ?? 0);
		if (seconds > 0) return seconds;
		throw notAllowed(name, written, "a duration such as \"7d\", \"24h\" or \"90m\"", `write a number and a unit, ${OR_DEFAULT}`);
	},
	at: (key) => {
		const written = key.text();
		return written === void 0 ? void 0 : duration.read("", written);
	},
	show: (value) => {
		const [unit, seconds] = [...UNIT_SECONDS].find(([, length]) => value % length === 0) ?? ["s", 1];
		return `${value / seconds}${unit}`;
	}
};
const timeSpan = {
	...duration,
	read: (name, written) => {
		const weeks = /^0*([1-9]\d{0,5})\s*w$/.exec(written)?.[1];
		return weeks === void 0 ? duration.read(name, written) : Number(weeks) * 7 * 86400;
	}
};
const pointInTime = {
	flag: "text",
	placeholder: "time",
	allowed: () => "An RFC 3339 time or date.",
	schema: {
		type: "string",
		pattern: "^\\d{4}-\\d{2}-\\d{2}(T.+)?$"
	},
	read: (name, written) => {
		const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/i.test(written) ? Date.parse(written) : NaN;
		if (!Number.isNaN(time)) return time;
		throw notAllowed(name, written, "a time such as \"2026-11-21T12:00:00Z\" or a date such as \"2026-11-21\"", `write a time in one of these forms, ${OR_DEFAULT}`);
	},
	at: () => void 0,
	show: (value) => new Date(value).toISOString()
};
const address = {
	...text("address"),
	schema: {
		type: "string",
		pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"
	},
	read: (name, written) => {
		const parsed = URL.canParse(written) ? new URL(written) : void 0;
		const isLocal = parsed !== void 0 && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(parsed.hostname);
		if (parsed?.protocol === "https:" || parsed?.protocol === "http:" && isLocal) return written;
		throw notAllowed(name, written, "an address that begins with https://", `write the address of the API, ${OR_DEFAULT}`);
	}
};
const repositoryFile = {
	...text("file"),
	read: (name, written) => {
		const file = repositoryPath(written);
		if (file !== void 0) return file;
		throw new SettingsError(`${JSON.stringify(name)} is ${JSON.stringify(written)}, which points outside the repository`, "write a path relative to the repository root");
	},
	readFlag: (_, written) => written,
	at: (key) => repositoryPath(key.text() ?? ""),
	findings: outside
};
const structure = {
	isStructure: true,
	flag: "text",
	placeholder: "",
	allowed: () => "",
	read: () => void 0,
	at: () => void 0,
	show: String
};
function oneOf(name, value, allowed) {
	const match = allowed.find((word) => word === value);
	if (match !== void 0) return match;
	const near = nearest(value, allowed);
	const hint = near ? `; did you mean ${JSON.stringify(near)}?` : "";
	throw notAllowed(name, value, `one of ${allowed.map((word) => JSON.stringify(word)).join(", ")}${hint}`, `write one of these values, ${OR_DEFAULT}`);
}
const OR_DEFAULT = "or remove the setting to use the default";
function notAllowed(name, value, expected, help) {
	return new SettingsError(`${JSON.stringify(name)} is ${JSON.stringify(value)}; expected ${expected}`, help);
}
// build/src/settings/options/list-types.js
function texts(placeholder) {
	return {
		flag: "list",
		placeholder,
		schema: {
			type: "array",
			minItems: 1,
			items: TEXT_SCHEMA
		},
		allowed: () => "One entry per line.",
		read: (_, written) => someOf(splitList(written)),
		at: (key) => key.exists ? key.texts().map(({ value }) => value) : void 0,
		show: (value) => value.join("\n")
	};
}
const patterns = {
	...texts("pattern"),
	read: (name, written) => {
		const found = checked(name, splitList(written), "patterns", (entry) => entry);
		if (!found?.every(takesAway)) return found;
		const all = found.map((pattern) => JSON.stringify(pattern)).join(", ");
		throw new SettingsError(`${JSON.stringify(name)} is ${all}; expected at least one pattern without "!"`, "add a pattern without \"!\"; a pattern with \"!\" only excludes files that the other patterns match");
	},
	readFlag: (_, written) => someOf(splitList(written)),
	findings: (list) => {
		const found = patternFindings(list, list.items(), "patterns");
		if (found.length > 0) return found;
		const written = list.texts();
		if (written.length === 0 || written.some(({ value }) => !takesAway(value))) return [];
		return [wrong({
			at: list.place,
			...configuration.words.onlyTakenOut()
		})];
	}
};
const exclusions = {
	...texts("pattern"),
	read: (name, written) => {
		const found = someOf(splitList(written));
		const negated = found?.find(takesAway);
		if (negated === void 0) return found;
		throw new SettingsError(`${JSON.stringify(name)} is ${JSON.stringify(negated)}; expected a pattern without "!"`, "remove the \"!\" to exclude these paths; to keep an agent there, list it under \"agents\" instead");
	},
	findings: (list) => {
		const found = patternFindings(list, list.items(), "patterns");
		if (found.length > 0) return found;
		return list.texts().flatMap(({ value, place }) => {
			if (!takesAway(value)) return [];
			return [wrong({
				at: place,
				...configuration.words.excludedTwice(value)
			})];
		});
	}
};
const toolItems = {
	flag: "list",
	placeholder: "list",
	schema: itemsSchema({
		file: "Path or pattern of the tool list.",
		server: "Server that provides the tools in the list.",
		format: "Format of the list; by default, Card Gate detects it from the content."
	}),
	allowed: () => "One entry per line.",
	read: (name, written) => checked(name, splitList(written).map(parseToolItem), "mixed", textOf$1),
	readFlag: (_, written) => someOf(splitList(written).map(parseToolItem)),
	at: (list) => list.exists ? list.items().map(toTool) : void 0,
	findings: (list) => patternFindings(list, list.items().map(fileOf), "mixed"),
	show: (items) => items.map(({ server, text }) => server === void 0 ? text : `${server}=${text}`).join("\n")
};
const traceItems = {
	flag: "list",
	placeholder: "files",
	schema: itemsSchema({
		file: "Path or pattern of the traces.",
		format: "Format of the traces; by default, Card Gate detects it from the content."
	}),
	allowed: () => "One entry per line.",
	read: (name, written) => {
		return checked(name, splitList(written).map((entry) => traceItem(entry, name)), "mixed", textOf$1);
	},
	readFlag: (name, written) => someOf(splitList(written).map((entry) => traceItem(entry, name))),
	at: (list) => list.exists ? list.items().map(toTrace) : void 0,
	findings: (list) => {
		const files = list.items().map(fileOf);
		return [...patternFindings(list, files, "mixed"), ...files.flatMap((file) => outside(file, true))];
	},
	show: (items) => items.map(({ text }) => text).join("\n")
};
function someOf(items) {
	return items.length > 0 ? items : void 0;
}
function checked(name, items, kind, textOf) {
	checkPatterns(name, items.map(textOf), kind);
	return someOf(items);
}
function textOf$1({ text }) {
	return text;
}
function fileOf(item) {
	return item.isMap ? item.get("file") : item;
}
function toTool(item) {
	const text = item.text();
	if (text !== void 0) return parseToolItem(text);
	const [server, format] = [item.get("server").text(), item.get("format").text()];
	return {
		text: toolText(item.get("file").text() ?? ""),
		...server !== void 0 && { server },
		...format !== void 0 && { format }
	};
}
function toTrace(item) {
	const format = item.get("format").text();
	return {
		...traceItem(fileOf(item).text() ?? ""),
		...format !== void 0 && { format }
	};
}
function itemsSchema(keys) {
	const properties = Object.entries(keys).map(([key, description]) => [key, {
		...TEXT_SCHEMA,
		description
	}]);
	return {
		type: "array",
		minItems: 1,
		items: {
			type: ["string", "object"],
			pattern: "\\S",
			additionalProperties: false,
			required: ["file"],
			properties: Object.fromEntries(properties)
		}
	};
}
// build/src/settings/options/option.js
const COMMAND_NAMES = [
	"check",
	"merge",
	"validate",
	"evaluate",
	"test",
	"diff",
	"tools",
	"recommend",
	"explain",
	"effective",
	"decisions",
	"show",
	"publish",
	"fleet",
	"init",
	"completion"
];
// build/src/settings/options/table.js
const WITH_CONFIGURATION = COMMAND_NAMES.filter((name) => ![
	"init",
	"tools",
	"completion",
	"fleet"
].includes(name));
const OF_CHECKS = ["check", "merge"];
const OF_REPORTS = [
	...OF_CHECKS,
	"validate",
	"evaluate",
	"test"
];
const OF_AN_AGENT = [
	"evaluate",
	"test",
	"diff",
	"recommend",
	"explain",
	"effective"
];
const OF_PUBLISHING = [
	"show",
	"diff",
	"publish"
];
const OF_DECISIONS = ["decisions"];
const OPTIONS = {
	id: {
		type: text("name"),
		help: "Name of this gate in comments and check runs, for a repository with several gates.",
		details: "Set a different name for each leg of a matrix, and for a second step in one job.",
		default: { depends: "the workflow file and the job" },
		input: true,
		key: "top",
		reported: true,
		weaker: "unreported"
	},
	cards: {
		type: patterns,
		help: "Patterns for the files that contain cards, policies and access lists.",
		brief: "Patterns for cards, policies and access lists.",
		details: "Paths are relative to the repository root, or to the current folder on the command line. The patterns replace the default patterns, and every matching file must be a card, a policy or an access list.",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		weaker: "own words"
	},
	exclude: {
		type: exclusions,
		help: "Patterns for paths to exclude from the search for agents.",
		details: "Paths are relative to the repository root, or to the current folder on the command line. A file that the configuration lists is still checked; the report mentions it.",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		weaker: "own words"
	},
	discover: {
		type: boolean,
		help: "Whether to check agents that the configuration does not list.",
		details: "With \"false\", every unlisted card, policy or access list is an error.",
		default: true,
		input: true,
		key: "everywhere",
		weaker: "off"
	},
	"permission-files": {
		type: boolean,
		help: "Whether to check the permission files of agent hosts, such as \".claude/settings.json\".",
		details: "The workflow or the base configuration can turn this off; a pull request cannot.",
		default: true,
		input: true,
		key: "everywhere",
		reported: true,
		weaker: "off"
	},
	tools: {
		type: toolItems,
		help: "Tool lists: files, folders, file patterns, or tool names.",
		details: "With \"github=tools.json\", the tools in that file belong to the server \"github\". With a file pattern, each agent uses the lists in its own folder. Without this option, each agent uses its tool list in the configuration, or the one in its folder.",
		input: true,
		key: "everywhere",
		flags: [
			...OF_CHECKS,
			"evaluate",
			"test",
			"diff",
			"recommend",
			"explain",
			"publish"
		],
		weaker: "own words"
	},
	traces: {
		type: traceItems,
		help: "Trace files, as paths or patterns.",
		details: "Paths are relative to the repository root, or to the current folder on the command line. Every call in the traces is checked. If several agents share a file, each record belongs to the agent that it names. Without this option, each agent uses its traces in the configuration, or those in the folder \"traces\" next to its card.",
		input: true,
		key: "everywhere",
		flags: [
			...OF_CHECKS,
			"test",
			"tools",
			"recommend",
			"decisions",
			"publish"
		],
		weaker: "own words"
	},
	scope: {
		type: explainedChoice({
			auto: "depends on the event",
			changed: "checks the agents that the change touches",
			all: "checks every agent"
		}),
		help: "Which agents to check.",
		default: "auto",
		input: true,
		key: "everywhere",
		reported: true,
		weaker: "own words"
	},
	"fail-on": {
		type: explainedChoice({
			fail: "fails on problems",
			warn: "fails on warnings too",
			never: "reports without blocking"
		}),
		help: "The mildest verdict that fails the check.",
		default: "fail",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		reported: true,
		weaker: { fromWeakest: [
			"never",
			"fail",
			"warn"
		] }
	},
	"on-error": {
		type: explainedChoice({
			fail: "fails the check",
			warn: "bases the verdict on the other findings and adds a note to every report"
		}),
		help: "The effect on the check if something, such as a broken file, could not be checked.",
		default: "fail",
		input: true,
		key: "everywhere",
		reported: true,
		weaker: { fromWeakest: ["warn", "fail"] }
	},
	"on-no-cards": {
		type: choice("pass", "warn", "fail"),
		help: "The verdict if no card, policy or access list is found.",
		details: "This verdict applies if every agent is checked, or if the patterns under cards match no file.",
		default: "warn",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		reported: true,
		weaker: { fromWeakest: [
			"pass",
			"warn",
			"fail"
		] }
	},
	"on-no-tools": {
		type: choice("pass", "warn", "fail"),
		help: "The verdict for an agent that has neither a tool list nor traces.",
		brief: "The verdict for an agent that has no tool list and no traces.",
		details: "This verdict applies to agents with a policy or a unified card, because none of their tools can be checked.",
		default: "warn",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		reported: true,
		weaker: { fromWeakest: [
			"pass",
			"warn",
			"fail"
		] }
	},
	"min-coverage": {
		type: percent(90),
		help: "The minimum coverage: the percentage of bounded actions that must be mapped.",
		brief: "The minimum percentage of mapped bounded actions.",
		details: "Without this option, there is no minimum. Unknown coverage does not meet any minimum.",
		input: true,
		key: "everywhere",
		flags: [
			...OF_CHECKS,
			"evaluate",
			"test"
		],
		reported: true,
		weaker: "lower"
	},
	"max-coverage-drop": {
		type: percent(5),
		help: "The largest allowed drop in an agent's coverage in one change, in percentage points.",
		brief: "The largest drop in coverage, in percentage points.",
		details: "Without this option, any drop is allowed. Coverage that becomes unknown counts as 0.",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		weaker: "higher"
	},
	"only-new": {
		type: boolean,
		help: "Whether only findings that are not in the base affect the verdict.",
		brief: "Count only findings that are not in the base.",
		details: "Older findings are still listed. A file or source that could not be checked always affects the verdict.",
		default: false,
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		reported: true,
		weaker: "on"
	},
	widening: {
		type: choice("allow", "warn", "fail"),
		help: "How a change that grants an agent new permissions affects the verdict.",
		brief: "The verdict for a change that grants new permissions.",
		default: "warn",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		weaker: { fromWeakest: [
			"allow",
			"warn",
			"fail"
		] }
	},
	"widening-label": {
		type: text("label"),
		help: "The pull request label that approves new permissions.",
		details: "Anyone who can set labels can approve new permissions. The report shows that the label was set. Without this option, no label approves new permissions.",
		input: true,
		key: "everywhere",
		weaker: "named"
	},
	"baseline-file": {
		type: repositoryFile,
		help: "Path of the baseline file, which lists findings that existed before the gate was adopted.",
		brief: "File that lists pre-existing findings.",
		details: "The path is relative to the repository root. The listed findings are shown but do not affect the verdict. On pull requests and in merge queues, the base commit's file is used.",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		weaker: "named"
	},
	grace: {
		type: choice("on", "off"),
		help: "Whether to tolerate new unmapped tools during the policy's grace period.",
		default: "on",
		key: "everywhere",
		weaker: "on"
	},
	environment: {
		type: text("name"),
		help: "Name of the environment to use from the configuration, such as \"production\".",
		brief: "The environment to use from the configuration.",
		details: "The environment's settings and policy defaults override all others.",
		input: true,
		key: "top",
		flags: [
			...OF_CHECKS,
			...OF_AN_AGENT,
			"publish"
		],
		reported: true,
		weaker: "own words"
	},
	comment: {
		type: explainedChoice({
			auto: "comments on changes to governed files, unless the check passes and no permissions change",
			always: "comments on every run",
			"on-failure": "comments if the check fails",
			never: "neither writes nor updates comments"
		}),
		help: "When to comment on a pull request.",
		details: "Except with \"never\", an earlier comment is always updated.",
		default: "auto",
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	suggestions: {
		type: boolean,
		help: "Whether to post fixes as suggestions in the pull request diff.",
		details: "Only fixes that replace one line in the diff are posted; the report shows the other fixes as lines to paste. The option needs the permission \"pull-requests: write\".",
		default: false,
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	annotations: {
		type: explainedChoice({
			auto: "uses a check run if the token may create one, otherwise workflow commands",
			checks: "uses a check run",
			commands: "uses workflow commands",
			none: "uses neither"
		}),
		help: "How to show findings next to the lines that they refer to.",
		default: "auto",
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	"check-name": {
		type: text("name"),
		help: "Name of the check run that shows the report.",
		details: "The name must differ from the job's name, because the job is the required check.",
		default: { depends: "\"Card Gate report\" with the id" },
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	summary: {
		type: boolean,
		help: "Whether to write the report to the job summary.",
		default: true,
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	"report-file": {
		type: text("file"),
		help: "Path for the JSON report.",
		details: "The path is relative to the repository root. Without this option, no file is written.",
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	"decisions-file": {
		type: text("file"),
		help: "Path for the decision log of access lists.",
		details: "The path is relative to the repository root. The log contains every access list decision on calls in traces.",
		input: true,
		key: "everywhere",
		flags: [...OF_CHECKS, "test"],
		weaker: "unreported"
	},
	"attestation-file": {
		type: text("file"),
		help: "Path for an in-toto statement about the result.",
		details: "A later step can sign the statement with actions/attest. The option works only in a run that checks a commit.",
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	"sarif-file": {
		type: text("file"),
		help: "Path for a SARIF file for code scanning.",
		details: "The path is relative to the repository root. A later step can upload the file with github/codeql-action/upload-sarif. If the run could not check everything, no file is written and an older one is removed; otherwise, code scanning would close alerts that are still open.",
		input: true,
		key: "everywhere",
		flags: OF_CHECKS,
		weaker: "unreported"
	},
	"tracking-issue": {
		type: boolean,
		help: "Whether to keep one open issue that lists the problems.",
		details: "Runs that check every agent update the issue. They close it after a complete pass, and reopen it if there are problems. The option needs the permission \"issues: write\".",
		default: false,
		input: true,
		key: "everywhere",
		weaker: "off"
	},
	"agent-id": {
		type: text("id"),
		help: "The agent's id in the traces API, for a repository with one agent.",
		brief: "The agent's id in the API.",
		details: "Card Gate then uses api-key to fetch the agent's traces. For several agents, set the ids under \"agents\".",
		input: true,
		key: "everywhere",
		flags: ["test", ...OF_PUBLISHING],
		weaker: "unreported"
	},
	"api-url": {
		type: address,
		help: "Address of the traces API.",
		brief: "Address of the API.",
		default: "https://api.mnemom.ai",
		input: true,
		key: "everywhere",
		flags: [
			"check",
			"test",
			...OF_PUBLISHING
		],
		weaker: "unreported"
	},
	"api-timeout": {
		type: whole,
		help: "The total time limit in seconds for all requests to the traces API.",
		default: 120,
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	"trace-window": {
		type: duration,
		help: "How far back to fetch traces from the API, at most 30d.",
		details: "Trace files are always read in full.",
		default: 604800,
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	"trace-limit": {
		type: whole,
		help: "The maximum number of traces to check for each agent, newest first.",
		details: "By default, Card Gate checks all traces in files, and at most 1,000 traces from the API.",
		input: true,
		key: "everywhere",
		weaker: "unreported"
	},
	"remote-check": {
		type: boolean,
		help: "Whether to compare Card Gate's evaluation of the published card with the API's.",
		brief: "Compare Card Gate's evaluation of the published card with the API's.",
		details: "Requires api-key. Sends the id of each agent and the names of its tools. If the API cannot be asked, the verdict is error; a pull request without a key only gets a warning.",
		default: false,
		input: true,
		key: "everywhere",
		flags: ["check"],
		weaker: "off"
	},
	"inspect-arguments": {
		type: boolean,
		help: "Whether access lists can match call arguments in traces.",
		brief: "Let access lists match call arguments.",
		details: "Arguments are neither stored nor printed. Without this option, entries with \"argument\" or \"sql\" are not evaluated for calls in traces.",
		default: false,
		input: true,
		key: "everywhere",
		flags: [
			...OF_CHECKS,
			"test",
			"decisions"
		],
		weaker: "off",
		reported: true
	},
	shard: {
		type: shard,
		help: "The part of the traces that this job reads, such as 3/16, if several jobs share an audit.",
		details: "The job evaluates nothing. It writes a partial report, and a later run with merge combines all partial reports into one report. The option works only in runs that check every agent.",
		input: true,
		flags: ["check"]
	},
	"shard-file": {
		type: text("file"),
		help: "Path for a shard's partial report.",
		details: "The path is relative to the repository root. Without this option, it is card-gate-shard-3-of-16.ndjson for the shard 3/16.",
		input: true,
		key: "everywhere",
		flags: ["check"],
		weaker: "unreported"
	},
	"base-ref": {
		type: text("ref"),
		help: "The branch or full commit id to compare with, on any event.",
		details: "Write a tag as refs/tags/\u2026, because a plain name always refers to a branch. On workflow_run, issue_comment and repository_dispatch, base-ref and head-ref are required.",
		input: true
	},
	"head-ref": {
		type: text("ref"),
		help: "The branch or full commit id to check.",
		details: "Its files are read as data and never checked out. Without this option, the checked-out files are checked.",
		input: true
	},
	"working-directory": {
		type: text("folder"),
		help: "The repository's folder in the workspace, if actions/checkout uses a \"path\".",
		details: "Without this option, the workspace itself is checked.",
		input: true
	},
	publish: {
		type: boolean,
		help: "Whether to publish the cards that a push changes, after the check has passed.",
		details: "Works only on pushes to publish-branch, and requires publish-key. On other events and branches, nothing is published, and the log states the reason.",
		default: false,
		input: true
	},
	"publish-branch": {
		type: text("branch"),
		help: "Publish cards on pushes to this branch, such as \"main\".",
		details: "Required with publish.",
		input: true
	},
	merge: {
		type: texts("path"),
		help: "The partial reports of all shards, to be combined into one report: files, or folders that contain them.",
		details: "Check out the same commit as the shards did; the trace files are not needed. A partial report that is missing, repeated, damaged or from another audit always fails the check, regardless of on-error and fail-on.",
		input: true,
		setting: false
	},
	"report-from": {
		type: text("file"),
		help: "Path of a JSON report from a pull request's run, to post as a comment.",
		details: "Use it for pull requests from forks, on the event workflow_run. With this option, nothing is checked, and all other inputs except id, comment and github-token are ignored. The report is untrusted: the comment states that it is not a check, and the outputs verdict and conclusion are always \"error\" and \"failure\".",
		input: true,
		setting: false
	},
	config: {
		type: text("file"),
		help: "Path of the configuration file, relative to the repository root.",
		brief: "Path of the configuration file.",
		details: "Without this option, .github/card-gate.yml is read if it exists. A file that this option names must exist. On pull requests and in merge queues, the base commit's file is used.",
		input: true,
		flags: WITH_CONFIGURATION,
		setting: false,
		reported: true
	},
	"github-token": {
		type: secret,
		help: "Token for GitHub's API.",
		details: "The default is the job's token. The permission \"contents: read\" is enough; \"pull-requests: write\" allows comments, and \"checks: write\" allows a check run with annotations.",
		input: true,
		actionDefault: "${{ github.token }}",
		setting: false
	},
	"api-key": {
		type: secret,
		help: "The key for the traces API; store it as a secret.",
		details: "The key begins with \"mnm_\", or is a token. Without it, traces cannot be fetched, and remote-check cannot ask the API: pull requests get a warning, and other events fail.",
		input: true,
		setting: false
	},
	"publish-key": {
		type: secret,
		help: "The key for publishing cards; store it as an environment secret.",
		details: "The key needs the scope api:write. Do not reuse api-key, because pull requests may use it too.",
		input: true,
		setting: false
	},
	"floor-token": {
		type: secret,
		help: "A token that can read floors in private repositories; store it as a secret.",
		details: "Without this token, such floors cannot be read, which is an error. A pull request from a fork gets no secrets: push its branch to this repository, or keep a copy of the floor in this repository.",
		input: true,
		setting: false
	},
	$schema: {
		type: structure,
		help: "The address of this schema, for editors.",
		key: "top",
		setting: false
	},
	agents: {
		type: structure,
		help: "Agents with files or names that do not follow the convention.",
		details: "Every other folder that contains a card, a policy or an access list is an agent too, unless discover is false.",
		key: "top",
		setting: false
	},
	platform: {
		type: structure,
		help: "The platform's floor: a policy, a card template, an access list, Claude Code's managed settings or several of these.",
		details: "Agents can strengthen a floor but never weaken it. Each file is a path relative to the repository root, or owner/repo/path@ref.",
		key: "top",
		setting: false
	},
	org: {
		type: structure,
		help: "The organisation's floor: a policy, a card template, an access list, Claude Code's managed settings or several of these.",
		details: "Agents can strengthen a floor but never weaken it. Each file is a path relative to the repository root, or owner/repo/path@ref.",
		key: "top",
		setting: false
	},
	teams: {
		type: structure,
		help: "Floors by team; each entry under agents lists its agent's teams.",
		key: "top",
		setting: false
	},
	exemptions: {
		type: structure,
		help: "Exemptions for individual agents from rules in their floors.",
		details: "An exemption that is malformed, expired or without effect is reported and not honoured.",
		key: "top",
		setting: false
	},
	ignore: {
		type: structure,
		help: "Findings to ignore, each with a reason.",
		details: "Violations and files that do not load cannot be ignored.",
		key: "top",
		setting: false
	},
	environments: {
		type: structure,
		help: "Settings and policy defaults by environment, such as development, staging and production.",
		details: "The option environment selects one of them.",
		key: "top",
		setting: false
	},
	severity: {
		type: structure,
		help: "Severities of rules; each key is a rule id, and each value is error, warning, note or off.",
		details: "The severities of violations and of files that do not load cannot be changed.",
		key: "top",
		setting: false
	},
	aliases: {
		type: structure,
		help: "Additional names for tools; each key is the name of a tool.",
		details: "Patterns can match a tool by an alias as well as by its own name.",
		key: "top",
		setting: false
	},
	"standard-values": {
		type: structure,
		help: "Values that need no definition on a card, in addition to the eight standard values.",
		key: "top",
		setting: false
	},
	"--base": {
		type: text("commit"),
		help: "Compare the working tree with this commit, and check only the agents that differ.",
		brief: "Compare with this commit, and check only what differs.",
		flags: ["check"]
	},
	"--card": {
		type: text("file"),
		help: "The agent's card, if the first argument is its policy.",
		flags: OF_AN_AGENT
	},
	"--policy": {
		type: text("file"),
		help: "The agent's policy, if the first argument is its card.",
		flags: [...OF_AN_AGENT, "publish"]
	},
	"--access": {
		type: texts("file"),
		help: "The agent's access lists, if the first argument is its card or its policy.",
		brief: "The agent's access lists, if they are elsewhere.",
		flags: OF_AN_AGENT
	},
	"--actor": {
		type: text("actor"),
		help: "The actor of the request to explain; the default is the agent.",
		flags: ["explain"]
	},
	"--action": {
		type: text("action"),
		help: "The action of the request to explain, such as call or execute.",
		flags: ["explain"]
	},
	"--resource": {
		type: text("resource"),
		help: "The resource of the request to explain, such as a tool.",
		flags: ["explain"]
	},
	"--argument": {
		type: text("text"),
		help: "The argument of the request to explain.",
		flags: ["explain"]
	},
	"--channel": {
		type: text("channel"),
		help: "The channel of the request to explain.",
		flags: ["explain"]
	},
	"--sql": {
		type: text("statement"),
		help: "The SQL statement of the request to explain.",
		flags: ["explain"]
	},
	"--default": {
		type: choice("allow", "deny"),
		help: "Assume this default instead of the one in the access list.",
		flags: ["explain"]
	},
	"--org": {
		type: texts("file"),
		help: "Policies, card templates, access lists and managed settings to use as every agent's floors, instead of the usual ones.",
		brief: "The floors to use instead of the usual ones.",
		flags: [
			...OF_CHECKS,
			...OF_AN_AGENT,
			"publish"
		]
	},
	"--agent": {
		type: text("name"),
		help: "The agent's name in the output and in exemptions.",
		flags: OF_AN_AGENT
	},
	"--context": {
		type: choice("gateway", "runtime", "audit", "cicd"),
		help: "The context to state in the JSON output; the default is \"cicd\".",
		brief: "The context in the JSON output; the default is cicd.",
		flags: ["evaluate"]
	},
	"--api": {
		type: boolean,
		help: "Fetch traces from the API with the key in the environment variable MNEMOM_API_KEY.",
		brief: "Fetch traces with the key in MNEMOM_API_KEY.",
		flags: ["check"]
	},
	"--since": {
		type: duration,
		help: "Check only traces that are at most this old.",
		flags: [
			"test",
			"recommend",
			"publish"
		]
	},
	"--limit": {
		type: whole,
		help: "Check at most this many traces, newest first.",
		flags: ["test", "publish"]
	},
	"--published": {
		type: boolean,
		help: "Compare a card with its agent's published card, using the key in MNEMOM_API_KEY.",
		brief: "Compare a card with its agent's published card.",
		flags: ["diff"]
	},
	"--yes": {
		type: boolean,
		help: "Publish without asking for confirmation.",
		flags: ["publish"]
	},
	"--strict": {
		type: boolean,
		help: "Fail on warnings too.",
		flags: ["evaluate", "test"]
	},
	"--write-baseline": {
		type: text("file"),
		help: "Write the findings to this file, to be used as the baseline file.",
		brief: "Write the findings to this file as a baseline.",
		flags: OF_CHECKS
	},
	"--baseline-expires": {
		type: text("date"),
		help: "The date on which the new baseline file expires.",
		flags: OF_CHECKS
	},
	"--dialect": {
		type: text("id"),
		help: "The dialect of a permission file, such as claude-code, if neither its name nor its content identifies it.",
		brief: "The dialect of a permission file with an unrecognised name.",
		flags: [
			"validate",
			"diff",
			"explain",
			"test",
			"recommend",
			"effective"
		]
	},
	"--if-governed": {
		type: boolean,
		help: "Skip files that are not a card, a policy or an access list.",
		flags: ["validate"]
	},
	"--for": {
		type: explainedChoice({
			permissions: "writes only the permissions that the calls in the traces need",
			denials: "writes a patch with the fewest rules that end the denials in the traces",
			unused: "writes a patch that removes the rules that no call in the traces needs"
		}),
		help: "What to recommend; the default is \"permissions\".",
		flags: ["recommend"]
	},
	"--output": {
		type: text("file"),
		help: "The file to write; the default is [<name>.]policy.yaml next to the card.",
		flags: ["init"]
	},
	"recommend --output": {
		type: text("file"),
		help: "The new file to write; the default is standard output.",
		flags: ["recommend"]
	},
	"init --access": {
		type: boolean,
		help: "Write an access list to access.yaml instead of a policy.",
		flags: ["init"]
	},
	"--page": {
		type: text("file"),
		help: "Write a Markdown page about all repositories to this file.",
		flags: ["fleet"]
	},
	"--issue": {
		type: text("owner/repo"),
		help: "The repository in which to keep one issue about all repositories.",
		flags: ["fleet"]
	},
	"--exit-code": {
		type: boolean,
		help: "Exit with code 1 if the change grants new permissions.",
		flags: ["diff"]
	},
	"--format": {
		type: choice("text", "json", "markdown"),
		help: "The output format; the default is text.",
		flags: [
			"diff",
			"tools",
			"recommend",
			"explain",
			"effective",
			"show",
			"publish"
		]
	},
	"check --format": {
		type: choice("text", "json", "markdown", "github"),
		help: "The output format; \"github\" annotates lines in GitHub Actions, and the default is text.",
		brief: "The output format; github annotates lines; the default is text.",
		flags: OF_REPORTS
	},
	"decisions --log": {
		type: text("file"),
		help: "The decision log: a file, or \"-\" for standard input.",
		flags: OF_DECISIONS
	},
	"decisions --effect": {
		type: choice("allow", "deny", "audit"),
		help: "List only decisions with this effect.",
		flags: OF_DECISIONS
	},
	"decisions --violations": {
		type: boolean,
		help: "List only denials, from the last 7 days unless another time is set.",
		brief: "List only denials, by default from the last 7 days.",
		flags: OF_DECISIONS
	},
	"decisions --actor": {
		type: text("pattern"),
		help: "List only decisions for actors that match this pattern.",
		flags: OF_DECISIONS
	},
	"decisions --resource": {
		type: text("pattern"),
		help: "List only decisions for resources that match this pattern.",
		flags: OF_DECISIONS
	},
	"decisions --search": {
		type: text("text"),
		help: "List only decisions with this text in a column, ignoring case.",
		flags: OF_DECISIONS
	},
	"decisions --last": {
		type: timeSpan,
		help: "List only decisions within this time before the newest decision, such as 24h or 2w.",
		brief: "List only decisions from the log's last hours or days.",
		flags: OF_DECISIONS
	},
	"decisions --since": {
		type: pointInTime,
		help: "List only decisions at or after this time.",
		flags: OF_DECISIONS
	},
	"decisions --until": {
		type: pointInTime,
		help: "List only decisions before this time.",
		flags: OF_DECISIONS
	},
	"decisions --format": {
		type: choice("table", "json", "ndjson", "csv", "sql"),
		help: "The output format; the default is table.",
		flags: OF_DECISIONS
	},
	"decisions --final-hash": {
		type: text("hash"),
		help: "The final hash that the log must have, for \"decisions verify\".",
		flags: OF_DECISIONS
	},
	"--now": {
		type: text("time"),
		help: "Set the clock to this time, such as 2026-11-21T12:00:00Z.",
		flags: [...WITH_CONFIGURATION, "fleet"],
		reported: true
	},
	"--help": {
		type: boolean,
		help: "Show the arguments and options of the command.",
		flags: COMMAND_NAMES
	}
};
// build/src/settings/options/derived.js
const ALL_OPTIONS = Object.entries(OPTIONS);
function optionOf(name) {
	return OPTIONS[name];
}
function namesWhere(matches) {
	return ALL_OPTIONS.filter(([name, option]) => matches(option, name)).map(([name]) => name);
}
const INPUT_NAMES = namesWhere(({ input }) => input === true);
const SECRET_NAMES = namesWhere(({ type }) => "isSecret" in type);
const SETTING_NAMES = namesWhere(({ setting, input, key }) => setting !== false && (input === true || key !== void 0));
const SETTING_KEYS = SETTING_NAMES.filter((name) => optionOf(name).key !== void 0);
const REPORTED_NAMES = namesWhere(({ reported }, name) => reported === true && !isOnlyFlag(name));
function flagOf(name) {
	return name.replace(/^(?:[a-z]+ )?--/, "");
}
function isOnlyFlag(name) {
	return flagOf(name) !== name;
}
function flagsOf(command) {
	return new Map(ALL_OPTIONS.filter(([, { flags }]) => flags?.includes(command)).map(([name, option]) => [flagOf(name), option]));
}
function settingKey(name) {
	return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function defaultOf(name) {
	const { default: preset } = optionOf(name);
	return dependsOnRun(preset) ? void 0 : preset;
}
function dependsOnRun(preset) {
	return typeof preset === "object" && preset !== null && "depends" in preset;
}
// build/src/cli/arguments.js
var UsageError = class extends Error {};
function readArguments(args, command) {
	const flags = flagsOf(command);
	const kinds = [...flags].map(([name, { type }]) => [name, type.flag]);
	const written = parseFlags(args, Object.fromEntries(kinds), (name) => COMMAND_NAMES.filter((other) => flagsOf(other).has(name)));
	const value = (name, { type }) => {
		if (!written.has(name)) return void 0;
		const text = type.flag === "list" ? written.list(name).join("\n") : written.text(name);
		if (type.flag === "switch") return true;
		return (type.readFlag ?? type.read)(`--${name}`, text ?? "");
	};
	return {
		...written,
		value: (name) => {
			const flag = flagOf(name);
			const option = flags.get(flag);
			return option && value(flag, option);
		},
		options: () => {
			const options = [...flags].flatMap(([name, option]) => {
				const set = isSetting(name) ? value(name, option) : void 0;
				return set === void 0 ? [] : [[name, set]];
			});
			return Object.fromEntries(options);
		}
	};
}
function isSetting(name) {
	return SETTING_NAMES.includes(name);
}
function parseFlags(args, kinds, commandsWith = () => []) {
	const all = new Map(Object.entries(kinds));
	const options = Object.fromEntries([...all].map(([name, kind]) => [name, { type: kind === "switch" ? "boolean" : "string" }]));
	const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_3__.parseArgs)({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	const positionals = [];
	const values = /* @__PURE__ */ new Map();
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const kind = token.rawName.startsWith("--") ? all.get(token.name) : void 0;
		if (kind === void 0) throw unknownOption(args[token.index] ?? token.rawName, [...all.keys()], commandsWith);
		values.set(token.name, [...values.get(token.name) ?? [], textOf(token, kind)]);
	}
	return {
		positionals,
		text: (name) => values.get(name)?.at(-1),
		list: (name) => values.get(name) ?? [],
		has: (name) => values.has(name)
	};
}
function unknownOption(argument, names, commandsWith) {
	const [written = argument] = argument.split("=");
	const unknown = `unknown option ${JSON.stringify(written)}`;
	const flag = written.replace(/^-+/, "");
	const commands = written.startsWith("--") ? commandsWith(flag) : [];
	if (commands.length > 0) return new UsageError(`${unknown}; only ${listed(commands)} ${verb(commands)} it`);
	const near = nearest(flag, names);
	return new UsageError(near === void 0 ? unknown : `${unknown}; did you mean "--${near}"?`);
}
function listed(commands) {
	const names = commands.map((name) => JSON.stringify(name));
	return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function verb(commands) {
	return commands.length === 1 ? "accepts" : "accept";
}
function textOf({ rawName, value, inlineValue }, kind) {
	if (kind === "switch") {
		if (value === void 0) return "";
		throw new UsageError(`the option "${rawName}" does not accept a value; remove ${JSON.stringify(`=${value}`)}`);
	}
	if (value === void 0 || value === "") throw new UsageError(`the option "${rawName}" has no value; add a value after it`);
	if (!inlineValue && value.startsWith("-") && value !== "-") {
		const attached = JSON.stringify(`${rawName}=${value}`);
		throw new UsageError(`the option "${rawName}" has no value before ${JSON.stringify(value)}; add a value, or write ${attached} if that is what you meant`);
	}
	return value;
}
// build/src/cli/help.js
const MAX_WIDTH = 100;
const MIN_WIDTH = 40;
const NAMES_SHARE = .6;
function commandHelp(program, command, summary, columns) {
	const most = helpWidth(columns);
	const { name, positionals, example, notes = [] } = command;
	const flags = [...flagsOf(name)].map(([flag, { type, help, brief = help }]) => [`${written(flag, type.placeholder)}${type.flag === "list" ? "\u2026" : ""}`, brief]);
	const width = flags.reduce((most, [flag]) => Math.max(most, flag.length), 0);
	return [
		`${program} ${[
			name,
			"[options]",
			positionals
		].filter((word) => word !== "").join(" ")}`,
		"",
		...[summary, ...notes].flatMap((text) => wrapText(text, most)),
		"",
		`Example: ${program} ${name} ${example}`,
		"",
		...flags.flatMap(([flag, help]) => entryLines(flag, help, {
			width,
			most
		}))
	].join("\n");
}
function helpWidth(columns = MAX_WIDTH) {
	return Math.max(MIN_WIDTH, Math.min(columns, MAX_WIDTH));
}
function entryLines(name, help, { width, most }) {
	const indent = width + 4 > most * NAMES_SHARE ? 6 : width + 4;
	const [first = "", ...more] = wrapText(help, most - indent);
	const rest = more.map((line) => " ".repeat(indent) + line);
	return indent === width + 4 ? [`  ${name.padEnd(width)}  ${first}`, ...rest] : [
		`  ${name}`,
		" ".repeat(indent) + first,
		...rest
	];
}
function written(flag, placeholder) {
	return `--${flag}${placeholder === "" ? "" : ` ${placeholder}`}`;
}
function wrapText(text, most) {
	const lines = [""];
	for (const word of text.split(" ")) {
		const line = lines.at(-1) ?? "";
		if (line !== "" && line.length + 1 + word.length > most) lines.push(word);
		else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
	}
	return lines;
}
// build/src/cli/summaries.js
const SUMMARIES = {
	check: "Check every agent in the folder, or the agents at the given paths.",
	merge: "Combine the partial reports of an audit's shards into one report.",
	validate: "Check card and policy files on their own, without tools or traces.",
	evaluate: "Check one agent with the tools that it declares.",
	test: "Check one agent against its traces, or replay traces against a host's permission files.",
	diff: "Show permission differences between commits or between two files.",
	tools: "List the tools that appear in traces.",
	recommend: "Recommend only the permissions that the calls in traces need.",
	explain: "Show which line of which file allows or denies a tool.",
	effective: "Show an agent's effective policy, or the rules and settings in permission files, with sources.",
	decisions: "List, search and export the decisions in a log, or verify the log.",
	show: "Show an agent's published card.",
	publish: "Check a card, show its changes, and publish it as its agent's card.",
	fleet: "Check many repositories on GitHub, without clones.",
	init: "Write a first policy that maps each bounded action in the card.",
	completion: "Print a completion script for bash, zsh or fish."
};
// build/src/cli/command-line.js
const COMMANDS = [
	{
		name: "check",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(797), __webpack_require__.e(553)]).then(__webpack_require__.bind(__webpack_require__, 5553))).checkCommand
	},
	{
		name: "merge",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(797), __webpack_require__.e(769)]).then(__webpack_require__.bind(__webpack_require__, 7769))).mergeCommand
	},
	{
		name: "validate",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(527)]).then(__webpack_require__.bind(__webpack_require__, 527))).validateCommand
	},
	{
		name: "evaluate",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 8774)).then((n) => n.t)).evaluateCommand
	},
	{
		name: "test",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(157), __webpack_require__.e(849)]).then(__webpack_require__.bind(__webpack_require__, 2849))).testCommand
	},
	{
		name: "diff",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(590)]).then(__webpack_require__.bind(__webpack_require__, 9590))).diffCommand
	},
	{
		name: "tools",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(514)]).then(__webpack_require__.bind(__webpack_require__, 5514)).then((n) => n.n)).toolsCommand
	},
	{
		name: "recommend",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(157), __webpack_require__.e(115)]).then(__webpack_require__.bind(__webpack_require__, 6115))).recommendCommand
	},
	{
		name: "explain",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(230)]).then(__webpack_require__.bind(__webpack_require__, 8230))).explainCommand
	},
	{
		name: "effective",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(572)]).then(__webpack_require__.bind(__webpack_require__, 572))).effectiveCommand
	},
	{
		name: "decisions",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(798)]).then(__webpack_require__.bind(__webpack_require__, 1798))).decisionsCommand
	},
	{
		name: "show",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(864)]).then(__webpack_require__.bind(__webpack_require__, 6864))).showCommand
	},
	{
		name: "publish",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(726)]).then(__webpack_require__.bind(__webpack_require__, 9726))).publishCommand
	},
	{
		name: "fleet",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(774), __webpack_require__.e(152), __webpack_require__.e(485)]).then(__webpack_require__.bind(__webpack_require__, 6485))).fleetCommand
	},
	{
		name: "init",
		load: async () => (await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(774), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 6563))).initCommand
	},
	{
		name: "completion",
		load: async () => (await __webpack_require__.e(/* import() */ 147).then(__webpack_require__.bind(__webpack_require__, 2147))).completionCommand
	}
];
async function runCommandLine(args, streams) {
	const terminal = {
		...streams,
		err: (text) => streams.err(visibleLines(text))
	};
	const [name, ...rest] = args;
	if (name === void 0 || name === "--help" || name === "-h" || name === "help") {
		terminal.out(help(terminal));
		return name === void 0 ? 2 : 0;
	}
	if (name === "--version") {
		terminal.out(terminal.version);
		return 0;
	}
	const listed = COMMANDS.find((command) => command.name === name);
	if (listed === void 0) {
		terminal.err(unknownCommand(name, terminal.command));
		return 2;
	}
	const isHelp = rest.includes("--help") || rest.includes("-h");
	try {
		if (!isHelp) readArguments(rest, listed.name);
		const command = await listed.load();
		if (!isHelp) return await command.run(rest, terminal);
		terminal.out(commandHelp(terminal.command, command, SUMMARIES[listed.name], terminal.columns));
		return 0;
	} catch (error) {
		for (const text of errorTexts(error, listed.name, terminal)) terminal.err(text);
		return 2;
	}
}
function unknownCommand(name, program) {
	const near = nearest(name, COMMANDS.map((command) => command.name));
	const hint = near ? `; did you mean ${JSON.stringify(near)}?` : "";
	return `error: ${pointing(`unknown command ${JSON.stringify(name)}${hint}`, `${program} --help`)}`;
}
function errorTexts(error, name, terminal) {
	if (error instanceof UsageError) return [`error: ${pointing(error.message, `${terminal.command} ${name} --help`)}`];
	if (error instanceof SettingsError || error instanceof TreeError || error instanceof ComparisonError || error instanceof ShardsError) return [`error: ${error.message}${error.help ? `\n  ${error.help}` : ""}`];
	const problem = systemProblem(error);
	if (problem !== void 0) return [`error: ${problem}`];
	return [`internal error: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n  report this error with the files that caused it`, ...terminal.debug && error instanceof Error ? [error.stack ?? ""] : []];
}
function pointing(sentence, command) {
	return /[?.]$/.test(sentence) ? `${sentence} See ${command}` : `${sentence}; see ${command}`;
}
function help({ command: program, columns }) {
	const width = COMMANDS.map(({ name }) => `${program} ${name}`).reduce((most, name) => Math.max(most, name.length), 0);
	const most = helpWidth(columns);
	return [
		"Card Gate checks AI agents' permission files, alignment cards, policies and tools.",
		"",
		...COMMANDS.flatMap(({ name }) => entryLines(`${program} ${name}`, SUMMARIES[name], {
			width,
			most
		})),
		"",
		`${program} <command> --help shows the arguments and options of a command.`,
		"Exit codes: 0 if nothing blocks, 1 if something blocks, 2 if something could not be checked."
	].join("\n");
}
// build/src/cli.js
async function main() {
	guardProcess(process, 2);
	return runCommandLine(process.argv.slice(2), terminalOf(process));
}



/***/ }),

/***/ 3495:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: function() { return /* binding */ __toESM; },
/* harmony export */   n: function() { return /* binding */ __exportAll; },
/* harmony export */   r: function() { return /* binding */ __require; },
/* harmony export */   t: function() { return /* binding */ __commonJSMin; }
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_module__WEBPACK_IMPORTED_MODULE_0__);

// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => (0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(require("url").pathToFileURL(__filename).href))();



/***/ })

};
;