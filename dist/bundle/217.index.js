"use strict";
exports.id = 217;
exports.ids = [217];
exports.modules = {

/***/ 7217:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ CLAUDE_CODE; },
/* harmony export */   c: function() { return /* binding */ MANAGED_ROLE; },
/* harmony export */   d: function() { return /* binding */ hostOfAddress; },
/* harmony export */   f: function() { return /* binding */ pathInFolder; },
/* harmony export */   i: function() { return /* binding */ answerByRequests; },
/* harmony export */   l: function() { return /* binding */ readClaudeCode; },
/* harmony export */   n: function() { return /* binding */ dialects_exports; },
/* harmony export */   o: function() { return /* binding */ loadFrontMatter; },
/* harmony export */   r: function() { return /* binding */ permissionPathOf; },
/* harmony export */   s: function() { return /* binding */ loadLooseFrontMatter; },
/* harmony export */   t: function() { return /* binding */ DIALECTS; },
/* harmony export */   u: function() { return /* binding */ MANAGED_KEYS; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);



// build/src/formats/permissions/code.js
const DOWNLOADERS = "\\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\\b";
const FETCHES = new RegExp([
	`${DOWNLOADERS}[^|;&]*\\|\\s*(?:sudo\\s+)?(?:(?:ba|z|da|k)?sh\\b|python[0-9.]*|node|perl|ruby|iex)`,
	`\\b(?:ba|z|da)?sh\\b\\s+(?:-c\\s+)?["']?(?:<\\(|\\$\\(|\`)\\s*(?:curl|wget)\\b`,
	"\\beval\\b[^;&]*\\b(?:curl|wget)\\b",
	`\\biex\\b[^;&]*(?:${DOWNLOADERS}|\\bDownloadString\\b)`,
	"\\b(?:curl|wget)\\b[^;]*(?:&&|;)\\s*(?:chmod\\s+\\S+\\s+\\S+\\s*(?:&&|;)\\s*)?(?:(?:ba|z)?sh\\s+|\\./)\\S"
].join("|"));
const MAX_COMMAND = 4e3;
const RUNNER = new RegExp(`(?:^|[\\s;|&(/\\\\])(?:npx|bunx|uvx|pnpx|pipx run|pnpm dlx|yarn dlx|bun x|uv tool run)((?:\\s+-{1,2}(?:from|package|p|python|with|registry|index|index-url|directory)(?:=|\\s+)\\S+|\\s+-{1,2}[A-Za-z-]+)*)\\s+(\\S+)`);
function dangerOf(command) {
	if (command.length > MAX_COMMAND) return new RegExp(DOWNLOADERS).test(command) ? "fetches" : void 0;
	if (FETCHES.test(command)) return "fetches";
	const match = RUNNER.exec(command);
	if (match === null) return void 0;
	const [, options = "", last = ""] = match;
	return isPinned(/(?:--from|--package|-p)(?:=|\s+)(\S+)/.exec(options)?.[1] ?? last) ? void 0 : "unpinned";
}
function isPinned(name) {
	if (/^[./$]/.test(name)) return true;
	if (/^(?:git\+|https?:|github:)/.test(name)) return /[@#][0-9a-f]{40}\b/.test(name);
	return /[^/]@v?\d+\.\d+|==\s*\d|@sha\d+:/.test(name) || /@[0-9a-f]{40}\b/.test(name);
}
// build/src/formats/permissions/host-regex.js
function searchExpression(source, { ignoresCase }) {
	if (!(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Io)(source, ignoresCase ? _cards_js__WEBPACK_IMPORTED_MODULE_1__.Bo : _cards_js__WEBPACK_IMPORTED_MODULE_1__.Vo)) return void 0;
	const isAnchored = !hasChoice(source) && source.startsWith("^");
	const inner = isAnchored ? source.slice(1) : source;
	const body = ignoresCase ? `(?i:${inner})` : `(?:${inner})`;
	return `${isAnchored ? "" : _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}${inner === "" ? "" : body}${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`;
}
function hasChoice(source) {
	const bare = source.replace(/\\[\s\S]/g, "").replace(/\[[^\]]*\]/g, "");
	let depth = 0;
	for (const char of bare) {
		if (char === "(") depth += 1;
		if (char === ")") depth -= 1;
		if (char === "|" && depth === 0) return true;
	}
	return false;
}
function sampleOfRegex(source) {
	const text = source.replace(/^\^/, "").replace(/\$$/, "").replace(/\(\?[:i]*:?/g, "(").replace(/\((?:[^()]*\([^()]*\))?[^()]*\)[*?]/g, "").replace(/\(([^()|]*)(?:\|[^()]*)?\)\+?/g, "$1").replace(/\\b/g, "").replace(/\\s[+*]?/g, " ").replace(/\\S[+*]?|\\w[+*]?|\[[^\]]*\][+*]?/g, "x").replace(/\\d[+*]?/g, "1").replace(/\.[*+]\??/g, "").replace(/\\([^A-Za-z0-9])/g, "$1");
	return /[\\^$|(){}[\]]/.test(text) || text.trim() === "" ? void 0 : text.trim();
}
function matchesNothing(source) {
	return canBeEmpty((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.zo)(source, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Vo));
}
function canBeEmpty(node) {
	switch (node.kind) {
		case "nothing": return true;
		case "set": return false;
		case "assertion": return node.assertion !== "word-boundary";
		case "sequence": return node.parts.every(canBeEmpty);
		case "choice": return node.options.some(canBeEmpty);
		case "repeat": return node.min === 0 || canBeEmpty(node.of);
		default: return node;
	}
}
function isValidRegex(source, flags) {
	try {
		return new RegExp(source, flags).source !== "";
	} catch {
		return false;
	}
}
// build/src/formats/permissions/host-rule.js
function hostRule({ list, examples = [], name, ...entry }) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.uo)({
		...entry,
		name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.it)(name),
		outcome: list,
		examples: examples.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt)
	});
}
// build/src/formats/permissions/host-tools.js
function toolWith(kind, ...keys) {
	return {
		kind,
		textsOf: (input) => {
			const text = keys.map((key) => argumentText(input, key)).find((each) => each !== void 0);
			return text === void 0 ? void 0 : [text];
		}
	};
}
function toolWithout(kind, absent, ...keys) {
	const { textsOf } = toolWith(kind, ...keys);
	return {
		kind,
		textsOf: (input) => textsOf(input) ?? [absent]
	};
}
const FREE_TOOL = {
	kind: "free",
	textsOf: () => [""]
};
function toolsNamed(names, tool) {
	return Object.fromEntries(names.split(" ").map((name) => [name, tool]));
}
function argumentText(input, key) {
	if (typeof input !== "object" || input === null || !Object.hasOwn(input, key)) return void 0;
	const value = input[key];
	if (typeof value === "string") return value.trim() === "" ? void 0 : value;
	return Array.isArray(value) && value.every((word) => typeof word === "string") && value.length > 0 ? lineOf$1(value) : void 0;
}
function lineOf$1(words) {
	const [program = "", option = "", script] = words;
	if (/(?:^|\/)(?:ba|z|da)?sh$/.test(program) && /^-l?c$/.test(option) && script !== void 0 && words.length === 3) return script;
	return words.map((word) => /^[^\s'"\\;|&<>()$`*?]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`).join(" ");
}
function filesOfPatch(patch) {
	const files = [...patch.matchAll(/^\*\*\* (?:(?:Add|Update|Delete) File|Move to): (.+)$/gm)];
	return files.length === 0 ? void 0 : files.map(([, file = ""]) => file.trim());
}
const PATCH_TOOL = {
	kind: "edit",
	textsOf: (input) => {
		if (typeof input === "string") return filesOfPatch(input);
		if (typeof input !== "object" || input === null) return void 0;
		const { changes, patch, input: text } = input;
		const written = [patch, text].find((each) => typeof each === "string");
		if (written !== void 0) return filesOfPatch(written);
		const files = Array.isArray(changes) ? changes.flatMap((change) => argumentText(change, "path") ?? []) : Object.keys(typeof changes === "object" && changes !== null ? changes : {});
		return files.length === 0 ? void 0 : files;
	}
};
function mcpParts({ server, text }) {
	if (server !== void 0) return {
		server,
		tool: text
	};
	const [, owner, tool] = /^mcp__(.+?)__(.+)$/.exec(text) ?? /^mcp:([^:]+):(.+)$/.exec(text) ?? /^([^/:\s]+)[/:](.+)$/.exec(text) ?? [];
	return owner === void 0 || tool === void 0 ? void 0 : {
		server: owner,
		tool
	};
}
function mcpName(call) {
	const parts = mcpParts(call);
	return parts === void 0 ? call.text : `mcp__${parts.server}__${parts.tool}`.replace(/[^A-Za-z0-9_-]/g, "_");
}
function plainCall(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
const KIND_WORDS = {
	shell: "commands",
	"shell-read": "commands",
	read: "reading files",
	edit: "edits",
	write: "edits",
	notebook: "edits",
	fetch: "addresses",
	net: "connections",
	mcp: "MCP tools",
	agent: "agents",
	skill: "skills",
	output: "outputs",
	tool: "other tools"
};
function nothingAbout({ kind }) {
	return { why: `the host's files do not cover ${KIND_WORDS[kind]}` };
}
function pathInFolder({ text, folder }) {
	const path = text.replace(/^([A-Za-z]):[\\/]/, (_, drive) => `/${drive}/`.toLowerCase());
	if (!path.startsWith("/")) return path.replace(/^(?:\.\/)+/, "");
	if (folder === void 0) return FOLDER_UNKNOWN;
	const own = folder.replace(/\/$/, "");
	if (path === own) return ".";
	return path.startsWith(`${own}/`) ? path.slice(own.length + 1) : path;
}
const FOLDER_UNKNOWN = { why: "the path is absolute, and the trace does not state the session's folder" };
function hostOfAddress(address) {
	return address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[/?#][\s\S]*$/, "").replace(/^[^@]*@/, "").replace(/:\d*$/, "").replace(/\.$/, "").toLowerCase();
}
function mayOnlyRead(command) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.V)(command.split(/\s+/));
}
// build/src/formats/permissions/settings-table.js
const READ_ELSEWHERE = { kind: "read" };
const ANNOTATION_KEYS = [
	"license",
	"compatibility",
	"metadata",
	"version",
	"author",
	"authors",
	"title",
	"tags",
	"keywords",
	"category",
	"created",
	"modified",
	"updated",
	"reviewed"
];
function neutralKeys(keys) {
	return Object.fromEntries(keys.map((key) => [key, { kind: "neutral" }]));
}
const NOTHING_SET = {
	settings: [],
	code: [],
	opaque: [],
	remarks: []
};
function readSettings(top, table) {
	return joinSettings(top.entries().map(([key, value]) => readKey([key], value, table)));
}
function joinSettings(parts) {
	return {
		settings: parts.flatMap(({ settings }) => settings),
		code: parts.flatMap(({ code }) => code),
		opaque: parts.flatMap(({ opaque }) => opaque),
		remarks: parts.flatMap(({ remarks }) => remarks)
	};
}
function mergeSettings(files) {
	const joined = joinSettings(files);
	const settings = /* @__PURE__ */ new Map();
	for (const setting of joined.settings) {
		const known = settings.get(setting.key);
		const isJoined = known && setting.order.kind === "set";
		settings.set(setting.key, isJoined ? withMembers(setting, [...listOf$1(known.value), ...listOf$1(setting.value)]) : setting);
	}
	const opaque = new Map(joined.opaque.map((value) => [value.key, value]));
	return {
		...joined,
		settings: [...settings.values()],
		opaque: [...opaque.values()]
	};
}
function listOf$1(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
function readSetting(key, value, table) {
	return readKey([key], value, table);
}
function readKey(path, value, table) {
	const key = path.join(".");
	const meaning = meaningOf(key, table);
	if (meaning !== void 0) return readMeaning(key, value, meaning);
	if (value.isMap && Object.keys(table).some((known) => known.startsWith(`${key}.`))) return joinSettings(value.entries().map(([name, inner]) => readKey([...path, name], inner, table)));
	const meant = similarKey(path, table);
	const unknown = opaqueOf(key, value, "Card Gate does not know the key");
	if (meant === void 0) return unknown;
	return {
		...unknown,
		remarks: [{
			kind: "misspelt-key",
			key,
			meant,
			place: value.place
		}]
	};
}
function similarKey(path, table) {
	const [folder, name = ""] = [path.slice(0, -1), path.at(-1)];
	const meant = meantKey(name, Object.keys(table).filter((key) => !key.endsWith("*") && table[key]?.kind !== "neutral").map((key) => key.split(".")).filter((known) => folder.every((part, at) => known[at] === part)).map((known) => known[folder.length]).filter((known) => known !== void 0));
	return meant === void 0 ? void 0 : [...folder, meant].join(".");
}
function meantKey(name, known) {
	const meant = name.length < 4 ? void 0 : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.rt)(name, new Set(known));
	if (meant === void 0) return void 0;
	const maxEdits = name.length < SHORT_WORD ? 1 : 2;
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nt)(name.toLowerCase(), meant.toLowerCase()) > maxEdits ? void 0 : meant;
}
const SHORT_WORD = 8;
function meaningOf(key, table) {
	if (Object.hasOwn(table, key)) return table[key];
	const prefix = Object.keys(table).find((known) => known.endsWith("*") && key.startsWith(known.slice(0, -1)));
	return prefix === void 0 ? void 0 : table[prefix];
}
function readMeaning(key, value, meaning) {
	const { place } = value;
	const subject = `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`;
	const one = (setting) => ({
		...NOTHING_SET,
		settings: [{
			key,
			subject,
			place,
			...setting
		}]
	});
	switch (meaning.kind) {
		case "neutral":
		case "read": return NOTHING_SET;
		case "ignored": return {
			...NOTHING_SET,
			remarks: [{
				kind: "no-effect-here",
				key,
				why: meaning.why,
				place
			}]
		};
		case "boolean": return value.boolean() === void 0 ? opaqueOf(key, value, "the value is not true or false") : one({
			order: orderOfBoolean(meaning.wider, meaning.absent),
			value: value.boolean(),
			words: String(value.boolean())
		});
		case "ranked": {
			const text = value.text();
			return text === void 0 || !meaning.strictestFirst.includes(text) ? opaqueOf(key, value, "the host does not document this value") : one({
				order: orderOfRanks(meaning.strictestFirst, meaning.absent),
				value: text
			});
		}
		case "set": return {
			...NOTHING_SET,
			settings: [withMembers({
				key,
				subject,
				place,
				value: [],
				order: {
					kind: "set",
					...meaning.wider === "less" && { wider: "less" }
				}
			}, membersOf(value))]
		};
		case "mixed": return one({
			order: { kind: "mixed" },
			value: value.value(),
			words: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(JSON.stringify(value.value() ?? null))
		});
		case "code": return {
			...NOTHING_SET,
			code: [codeOf(key, `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`, shown(value), value)]
		};
		case "map": return joinSettings(value.entries().map(([name, inner]) => readMeaning(`${key}.${name}`, inner, meaning.of)));
		case "opaque": return opaqueOf(key, value, meaning.why, meaning.effect);
		default: return meaning;
	}
}
function defaultSettings(table) {
	return Object.entries(table).flatMap(([key, meaning]) => {
		const subject = `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`;
		switch (meaning.kind) {
			case "boolean": return [{
				key,
				subject,
				order: orderOfBoolean(meaning.wider, meaning.absent),
				value: meaning.absent,
				words: String(meaning.absent)
			}];
			case "ranked": return [{
				key,
				subject,
				order: orderOfRanks(meaning.strictestFirst, meaning.absent),
				value: meaning.absent
			}];
			case "set": return meaning.absent === "all" ? [] : [{
				key,
				subject,
				order: {
					kind: "set",
					...meaning.wider === "less" && { wider: "less" }
				},
				value: [],
				words: "empty"
			}];
			case "mixed": return [{
				key,
				subject,
				order: { kind: "mixed" },
				value: meaning.absent,
				words: JSON.stringify(meaning.absent)
			}];
			default: return [];
		}
	});
}
function orderOfBoolean(wider, _absent) {
	return {
		kind: "ranked",
		strictestFirst: [!wider, wider]
	};
}
function orderOfRanks(strictestFirst, _absent) {
	return {
		kind: "ranked",
		strictestFirst
	};
}
function withMembers(setting, members) {
	const value = [...new Set(members)].sort();
	return {
		...setting,
		value,
		words: value.length === 0 ? "empty" : value.map((text) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text))).join(", ")
	};
}
function membersOf(value) {
	return [...value.items().map((item) => item.text() ?? JSON.stringify(item.value())), ...value.entries().map(([key, inner]) => `${key}: ${shown(inner)}`)];
}
function opaqueOf(key, value, why, effect) {
	return {
		...NOTHING_SET,
		opaque: [{
			key,
			subject: `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`,
			text: JSON.stringify(value.value() ?? null),
			place: value.place,
			...effect && { effect },
			why
		}]
	};
}
function codeOf(key, subject, text, value) {
	return {
		key,
		subject,
		text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
		identity: JSON.stringify(value.value() ?? null),
		place: value.place
	};
}
function shown(value) {
	return value.text() ?? JSON.stringify(value.value() ?? null);
}
// build/src/formats/permissions/mcp/servers.js
const PLAIN_KEYS$1 = /* @__PURE__ */ new Set([
	"timeout",
	"description",
	"type",
	"gallery",
	"version",
	"metadata"
]);
function readServers(map, others = []) {
	const left = /* @__PURE__ */ new Set([...PLAIN_KEYS$1, ...others]);
	return map.entries().map(([name, reader]) => ({
		name,
		code: serverCode$1(name, reader, left),
		reader
	}));
}
function serverCode$1(name, reader, left) {
	const command = commandOf(reader);
	const address = [
		"url",
		"httpUrl",
		"serverUrl",
		"uri"
	].map((key) => reader.get(key).text()).find((text) => text !== void 0);
	const helper = reader.get("headersHelper").text();
	const text = command ?? (address === void 0 ? "no command" : addressOf(address));
	const danger = command === void 0 ? void 0 : dangerOf(command);
	const parts = partsOf$2(reader, left);
	return {
		key: `mcp ${name}`,
		subject: `the MCP server ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`,
		text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(helper === void 0 ? text : `${text}, with headers from ${helper}`),
		identity: JSON.stringify(Object.entries(parts).sort(([a], [b]) => a < b ? -1 : 1)),
		parts,
		place: reader.place,
		...danger && { danger }
	};
}
function commandOf(reader) {
	const command = reader.get("command");
	const listed = command.items().map((item) => item.text() ?? "");
	const words = [...command.text() === void 0 ? listed : [command.text() ?? ""], ...reader.get("args").items().map((item) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(item.value()))];
	return words.length === 0 ? void 0 : words.join(" ");
}
const SERVER_KEYS$1 = [
	"command",
	"args",
	"env",
	"cwd",
	"url",
	"httpUrl",
	"serverUrl",
	"uri",
	"headers",
	"headersHelper"
];
function misspeltServerKeys(top, name, others = []) {
	const known = [...SERVER_KEYS$1, ...others];
	return [...misspeltIn(top, [], [name]), ...top.get(name).entries().flatMap(([server, reader]) => misspeltIn(reader, [name, server], known))];
}
function misspeltIn(map, path, known) {
	return map.entries().flatMap(([key, { place }]) => {
		const meant = known.includes(key) || PLAIN_KEYS$1.has(key) ? void 0 : meantKey(key, known);
		if (meant === void 0 || map.has(meant)) return [];
		const named = (last) => [...path, last].join(".");
		return [{
			kind: "misspelt-key",
			key: named(key),
			meant: named(meant),
			place
		}];
	});
}
function addressOf(address) {
	return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1").replace(/\?.*$/, "");
}
function partsOf$2(reader, left) {
	return Object.fromEntries(reader.entries().filter(([key]) => !left.has(key)).flatMap(([key, value]) => (key === "env" || key === "headers") && value.isMap ? value.entries().map(([name, inner]) => [`${key}.${name}`, inner]) : [[key, value]]).map(([key, value]) => [key, JSON.stringify(value.value() ?? null)]));
}
// build/src/formats/permissions/simple-host.js
function simplePermissions(situations, read, files, possible) {
	const [usual, ...others] = situations;
	const situation = ({ rules, otherwise, ...rest }, isUsual) => {
		const stages = [{
			role: "decides",
			combinator: "first",
			rules
		}];
		return {
			...rest,
			policy: {
				stages,
				otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)(otherwise),
				outcomes: [
					"deny",
					"ask",
					"allow",
					"mode"
				],
				settings: isUsual ? read.settings : [],
				fields: 3,
				requests: {
					possible,
					impossible: []
				}
			}
		};
	};
	return {
		situations: [situation(usual, true), ...others.map((each) => situation(each, false))],
		code: read.code,
		opaque: read.opaque,
		remarks: [...read.remarks, ...files.flatMap(({ document }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		})))]
	};
}
function opaqueEntries(list, name, effect, why) {
	return list.texts().map(({ value, place }) => ({
		key: `${name} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(value)}`,
		subject: `the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(value))} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`,
		text: value,
		place,
		effect,
		why
	}));
}
function readHookLists(hooks, isGuard) {
	return hooks.entries().flatMap(([event, list]) => list.items().map((hook) => {
		const line = hook.text() ?? hook.get("command").text() ?? hook.get("prompt").text() ?? "";
		const danger = dangerOf(line);
		const entries = hook.entries().filter(([key]) => !/^timeout/.test(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
		return {
			key: JSON.stringify(["hook", event]),
			subject: `the hook ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(event)}`,
			text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(line),
			identity: JSON.stringify([line, entries]),
			place: hook.place,
			...isGuard(event) && { isGuard: true },
			...danger && { danger }
		};
	}));
}
// build/src/formats/permissions/amp/amp.js
const ALL = "amp.dangerouslyAllowAll";
const OLD_COMMANDS = "amp.commands.allowlist";
const UNKNOWN = "Card Gate does not know the key";
const AMP_KEYS = {
	"amp.permissions": { kind: "read" },
	"amp.mcpServers": { kind: "read" },
	[OLD_COMMANDS]: { kind: "read" },
	[ALL]: { kind: "read" },
	"amp.tools.disable": {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	"amp.guardedFiles.allowlist": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"amp.mcpPermissions": {
		kind: "opaque",
		why: "it determines which MCP servers may start"
	},
	"amp.anthropic.*": { kind: "neutral" },
	"amp.notifications.*": { kind: "neutral" },
	"amp.git.*": { kind: "neutral" },
	"amp.showCosts": { kind: "neutral" },
	"amp.updates.*": { kind: "neutral" },
	"amp.url": {
		kind: "opaque",
		why: "it changes where requests and their contents are sent"
	},
	"amp.*": {
		kind: "opaque",
		why: UNKNOWN
	}
};
const SHELL$8 = ["shell", "shell-read"];
const POSSIBLE$2 = [
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$8, `[^ \ufdd0][^\ufdd0]*`, ""),
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], `mcp__[A-Za-z0-9_-]+`, ""),
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], `[A-Za-z][A-Za-z0-9]*`, "")
];
const AMP_CALLS = {
	host: "Amp",
	traces: [],
	hasUnknownReaders: true,
	tools: {
		Bash: toolWith("shell", "cmd", "command"),
		Read: toolWith("read", "path"),
		...toolsNamed("edit_file create_file", toolWith("edit", "path"))
	},
	requestsOf: (call) => {
		if (call.kind === "shell") return [plainCall("shell", call.text.trim())];
		if (call.kind === "mcp") return [plainCall("mcp", mcpName(call))];
		const tool = call.made?.tool ?? (call.kind === "tool" ? call.text : void 0);
		return tool === void 0 ? nothingAbout(call) : [plainCall("tool", tool)];
	}
};
const ACTIONS$1 = {
	allow: {
		level: "allowed",
		list: "allow"
	},
	ask: {
		level: "needs approval",
		list: "ask"
	},
	reject: {
		level: "denied",
		list: "deny"
	},
	delegate: {
		level: "needs approval",
		list: "ask"
	}
};
function readAmp(files) {
	const tops = files.map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document));
	const rules = tops.flatMap((top) => top.get("amp.permissions").items().map(readRule$1));
	const all = tops.map((top) => top.get(ALL)).find((value) => value.boolean() === true);
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(AMP_KEYS)
		},
		...tops.map((top) => {
			return joinSettings(top.entries().filter(([key]) => key.startsWith("amp.")).map(([key, value]) => readSetting(key, value, AMP_KEYS)));
		}),
		{
			...NOTHING_SET,
			code: [...tops.flatMap((top) => readServers(top.get("amp.mcpServers")).map(({ code }) => code)), ...rules.flatMap(programOf$1)],
			opaque: [...rules.flatMap(opaqueRule$3), ...tops.flatMap((top) => opaqueEntries(top.get(OLD_COMMANDS), OLD_COMMANDS, "grants", "it is an older form of \"amp.permissions\""))],
			remarks: [...all ? [{
				kind: "bypass-mode",
				mode: ALL,
				place: all.place
			}] : [], ...remarksOf$5(rules)]
		}
	]);
	const basis = all ? `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(ALL)}` : "the built-in rules";
	const of = (context) => all ? [] : [...rules.filter((rule) => (rule.context ?? context) === context).flatMap((rule) => ruleOf$3(rule)), ...builtIn$4()];
	return simplePermissions([{
		id: "thread",
		basis,
		rules: of("thread"),
		otherwise: all ? "allowed" : "needs approval"
	}, {
		id: "subagent",
		words: "in a subagent",
		basis,
		rules: of("subagent"),
		otherwise: all ? "allowed" : "denied"
	}], read, files, POSSIBLE$2);
}
function builtIn$4() {
	return [hostRule({
		list: "mode",
		level: "needs approval",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$8, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.X)("*git*push*"))],
		name: "git push"
	}), hostRule({
		list: "mode",
		level: "allowed",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell-read"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
		name: "read-only commands"
	})];
}
function ruleOf$3({ reader, name, action, patterns, examples }) {
	const known = Object.hasOwn(ACTIONS$1, action) ? ACTIONS$1[action] : void 0;
	if (known === void 0 || patterns === void 0 || patterns.length === 0) return [];
	return [hostRule({
		...known,
		patterns,
		name,
		examples,
		place: reader.place
	})];
}
function readRule$1(reader) {
	const tool = reader.get("tool").text() ?? "";
	const action = reader.get("action").text() ?? "";
	const context = reader.get("context").text();
	const [first, ...others] = reader.get("matches").entries();
	const texts = first === void 0 ? [] : conditionTexts(first[1]);
	const name = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)([tool, ...texts].join(" "));
	const base = {
		reader,
		name,
		tool,
		action,
		context
	};
	if (first === void 0) return {
		...base,
		patterns: wholeTool$1(tool),
		examples: wholeExamples(tool)
	};
	const isCommand = tool === "Bash" && (first[0] === "cmd" || first[0] === "command");
	const expressions = texts.map(conditionExpression);
	const isKnown = expressions.every((each) => each !== void 0) && texts.length > 0;
	if (!isCommand || others.length > 0 || !isKnown || name !== [tool, ...texts].join(" ")) return {
		...base,
		patterns: void 0,
		examples: []
	};
	return {
		...base,
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$8, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(expressions))],
		examples: texts.flatMap(conditionExample)
	};
}
function conditionTexts(value) {
	const text = value.text();
	return text === void 0 ? value.texts().map((each) => each.value) : [text];
}
const REGEX = /^\/(.*)\/$/s;
function conditionExpression(text) {
	const source = REGEX.exec(text)?.[1];
	return source === void 0 ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.X)(text) : searchExpression(source, { ignoresCase: false });
}
function conditionExample(text) {
	const source = REGEX.exec(text)?.[1];
	const sample = source === void 0 ? sampleCommand$1(text) : sampleOfRegex(source);
	return sample === void 0 ? [] : [{
		kind: "shell",
		prefix: "",
		text: sample
	}];
}
function sampleCommand$1(glob) {
	let sample = "";
	for (const [index, part] of glob.split(/(\*+)/).entries()) if (!part.startsWith("*")) sample += part;
	else if (sample !== "" || glob.length === part.length) sample += (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(sample, sample.endsWith(" "), index === 1 && sample === "");
	return sample.trim();
}
function wholeTool$1(tool) {
	const matches = new RegExp(`^${tool.split("*").map(escapeRegex).join(".*")}$`, "s");
	const expression = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.X)(tool);
	return [...matches.test("Bash") ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$8, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)] : [], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp", "tool"], expression)];
}
function escapeRegex(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
function wholeExamples(tool) {
	const isShell = tool === "Bash" || tool === "*";
	const name = tool.replace(/^\*$/, "web_search").replace(/\*/g, "x");
	return [...isShell ? [{
		kind: "shell",
		prefix: "",
		text: "npm run build"
	}] : [], {
		kind: tool.startsWith("mcp__") ? "mcp" : "tool",
		prefix: "",
		text: name
	}];
}
function opaqueRule$3({ reader, name, action, patterns }) {
	const isKnown = Object.hasOwn(ACTIONS$1, action);
	if (isKnown && patterns !== void 0) return [];
	const why = isKnown ? "it depends on conditions that Card Gate cannot compare" : "Amp does not document this action";
	return [{
		key: `${action} ${name}`,
		subject: `the ${action} rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`,
		text: JSON.stringify(reader.value()),
		place: reader.place,
		...action === "allow" && { effect: "grants" },
		...action === "reject" && { effect: "restricts" },
		why
	}];
}
function programOf$1({ reader, action, name }) {
	const program = reader.get("to").text();
	if (action !== "delegate" || program === void 0) return [];
	const danger = dangerOf(program);
	return [{
		...codeOf(`delegate ${name}`, `the program that decides whether to allow ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`, program, reader),
		isGuard: true,
		...danger && { danger }
	}];
}
function remarksOf$5(rules) {
	return rules.flatMap(({ reader, name, tool, action, context }, index) => {
		const { place } = reader;
		const former = rules.slice(0, index).find((each) => !each.reader.get("matches").exists && each.context === void 0 && (each.tool === "*" || each.tool === tool));
		if (former) return [{
			kind: "dead-rule",
			rule: name,
			why: `the earlier rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(former.name)} applies`,
			place
		}];
		if (action !== "allow" || context === "subagent") return [];
		if (!(!reader.get("matches").exists || /^(?:Bash|\*) (?:\*+|\/\.\*\/)$/.test(name)) || tool !== "Bash" && tool !== "*") return [];
		return [{
			kind: "allows-everything",
			rule: name,
			what: tool === "*" ? "every call that no earlier rule matches" : "every shell command that no earlier rule matches",
			place
		}];
	});
}
// build/src/formats/permissions/amp/dialect.js
const AMP = {
	id: "amp",
	version: "2026-11-28",
	files: [{
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.amp\/settings\.json$/i,
		marks: ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value).some((key) => key.startsWith("amp.")),
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readAmp(files)
	}],
	without: () => readAmp([]),
	calls: AMP_CALLS
};
// build/src/formats/permissions/claude/hooks.js
const GUARDED$2 = /* @__PURE__ */ new Set([
	"PreToolUse",
	"PermissionRequest",
	"UserPromptSubmit",
	"ConfigChange"
]);
function readHooks(hooks) {
	return hooks.entries().flatMap(([event, groups]) => groups.items().flatMap((group) => group.get("hooks").items().map((handler) => hookCode$1(event, group.get("matcher").text() ?? "", handler))));
}
function hookCode$1(event, matcher, handler) {
	const type = handler.get("type").text() ?? "command";
	const line = [[
		"command",
		"url",
		"prompt",
		"bash",
		"tool"
	].map((key) => handler.get(key).text()).find((value) => value !== void 0) ?? type, ...handler.get("args").items().map((item) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(item.value()))].join(" ");
	const condition = handler.get("if").text();
	const everything = matcher === "" || matcher === "*";
	const danger = dangerOf(line);
	return {
		key: JSON.stringify([
			"hook",
			event,
			everything ? "" : matcher
		]),
		subject: `the hook ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(event)}${everything ? "" : ` for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(matcher)}`}`,
		text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(line),
		identity: JSON.stringify([
			type,
			line,
			condition
		]),
		place: handler.place,
		...GUARDED$2.has(event) && { isGuard: true },
		...danger && { danger }
	};
}
// build/src/formats/permissions/claude/keys.js
const NEUTRAL$5 = { kind: "neutral" };
const CODE$1 = { kind: "code" };
const READ$7 = { kind: "read" };
const MANAGED = {
	kind: "ignored",
	why: "only managed settings may contain it"
};
const OF_USERS$1 = {
	kind: "ignored",
	why: "only user settings may contain it"
};
const MORE$2 = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const LESS$2 = {
	kind: "set",
	wider: "less",
	absent: "none"
};
const MORE_OF_ALL = {
	kind: "set",
	wider: "more",
	absent: "all"
};
const yes$4 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const no$2 = (absent) => ({
	kind: "boolean",
	wider: false,
	absent
});
const CLAUDE_KEYS = {
	...Object.fromEntries([
		"$schema",
		"attribution*",
		"includeCoAuthoredBy",
		"includeGitInstructions",
		"cleanupPeriodDays",
		"companyAnnouncements",
		"spinner*",
		"theme",
		"tui",
		"editorMode",
		"keybindingFlavor",
		"viewMode",
		"verbose",
		"prefersReducedMotion",
		"axScreenReader",
		"autoScrollEnabled",
		"show*",
		"terminalProgressBarEnabled",
		"awaySummaryEnabled",
		"emojiCompletionEnabled",
		"promptSuggestionEnabled",
		"spellcheck",
		"voice",
		"feedbackSurveyRate",
		"preferredNotifChannel",
		"prUrlTemplate",
		"footerLinksRegexes",
		"autoUpdatesChannel",
		"minimumVersion",
		"respectGitignore",
		"respondToBashCommands",
		"defaultShell",
		"autoCompact*",
		"skillListing*",
		"fileCheckpointingEnabled",
		"model",
		"fallbackModel",
		"availableModels",
		"modelOverrides",
		"advisorModel",
		"effortLevel",
		"ultracode",
		"fastMode",
		"alwaysThinkingEnabled",
		"language",
		"outputStyle",
		"claudeMdExcludes",
		"autoMemoryDirectory",
		"plansDirectory"
	].map((key) => [key, NEUTRAL$5])),
	"permissions.allow": READ$7,
	"permissions.ask": READ$7,
	"permissions.deny": READ$7,
	"permissions.defaultMode": READ$7,
	"permissions.additionalDirectories": MORE$2,
	"permissions.disableBypassPermissionsMode": {
		kind: "ranked",
		strictestFirst: ["disable", "absent"],
		absent: "absent"
	},
	"permissions.disableAutoMode": {
		kind: "ranked",
		strictestFirst: ["disable", "absent"],
		absent: "absent"
	},
	disableAutoMode: {
		kind: "ranked",
		strictestFirst: ["disable", "absent"],
		absent: "absent"
	},
	"permissions.skipDangerousModePermissionPrompt": OF_USERS$1,
	skipDangerousModePermissionPrompt: OF_USERS$1,
	skipAutoPermissionPrompt: OF_USERS$1,
	"autoMode*": OF_USERS$1,
	useAutoModeDuringPlan: OF_USERS$1,
	hooks: READ$7,
	env: READ$7,
	mcpServers: {
		kind: "ignored",
		why: "servers belong in \".mcp.json\""
	},
	disableAllHooks: {
		kind: "mixed",
		absent: false
	},
	allowManagedHooksOnly: MANAGED,
	allowManagedPermissionRulesOnly: MANAGED,
	allowManagedMcpServersOnly: MANAGED,
	strictKnownMarketplaces: MANAGED,
	blockedMarketplaces: MANAGED,
	disableSideloadFlags: MANAGED,
	strictPluginOnlyCustomization: MANAGED,
	allowedHttpHookUrls: MORE_OF_ALL,
	httpHookAllowedEnvVars: MORE_OF_ALL,
	allowedMcpServers: MORE_OF_ALL,
	deniedMcpServers: LESS$2,
	disabledMcpjsonServers: LESS$2,
	enableAllProjectMcpServers: yes$4(false),
	enabledMcpjsonServers: MORE$2,
	enabledPlugins: READ$7,
	extraKnownMarketplaces: READ$7,
	additionalMarketplaces: READ$7,
	apiKeyHelper: CODE$1,
	awsAuthRefresh: CODE$1,
	awsCredentialExport: CODE$1,
	gcpAuthRefresh: CODE$1,
	otelHeadersHelper: CODE$1,
	statusLine: READ$7,
	subagentStatusLine: READ$7,
	fileSuggestion: READ$7,
	agent: {
		kind: "opaque",
		why: "it replaces the main agent's prompt and tools"
	},
	"sandbox.enabled": no$2(false),
	"sandbox.autoAllowBashIfSandboxed": yes$4(true),
	"sandbox.failIfUnavailable": no$2(false),
	"sandbox.allowUnsandboxedCommands": yes$4(true),
	"sandbox.excludedCommands": MORE$2,
	"sandbox.filesystem.allowWrite": MORE$2,
	"sandbox.filesystem.allowRead": MORE$2,
	"sandbox.filesystem.denyWrite": LESS$2,
	"sandbox.filesystem.denyRead": LESS$2,
	"sandbox.filesystem.disabled": OF_USERS$1,
	"sandbox.network.strictAllowlist": OF_USERS$1,
	"sandbox.network.tlsTerminate": OF_USERS$1,
	"sandbox.allowAppleEvents": OF_USERS$1,
	"sandbox.ripgrep*": OF_USERS$1,
	"sandbox.network.allowedDomains": MORE$2,
	"sandbox.network.deniedDomains": LESS$2,
	"sandbox.network.allowUnixSockets": MORE$2,
	"sandbox.network.allowMachLookup": MORE$2,
	"sandbox.network.allowAllUnixSockets": yes$4(false),
	"sandbox.network.allowLocalBinding": yes$4(false),
	"sandbox.enableWeakerNestedSandbox": yes$4(false),
	"sandbox.enableWeakerNetworkIsolation": yes$4(false),
	"sandbox.ignoreViolations": {
		kind: "opaque",
		why: "Card Gate does not compare it"
	},
	"sandbox.credentials.files": LESS$2,
	"sandbox.credentials.envVars": LESS$2,
	disableSkillShellExecution: no$2(false),
	disableBundledSkills: no$2(false),
	disableWorkflows: no$2(false),
	disableArtifact: no$2(false),
	disableClaudeAiConnectors: no$2(false),
	disableRemoteControl: no$2(false),
	disableAgentView: no$2(false),
	remoteControlAtStartup: yes$4(true),
	isolatePeerMachines: no$2(false),
	skipWebFetchPreflight: yes$4(false),
	crossSessionInbound: {
		kind: "ranked",
		strictestFirst: [
			"refuse",
			"hold",
			"accept"
		],
		absent: "accept"
	},
	skillOverrides: {
		kind: "map",
		of: {
			kind: "ranked",
			strictestFirst: [
				"off",
				"user-invocable-only",
				"name-only",
				"on"
			],
			absent: "on"
		}
	}
};
const NOT_COMPARED = {
	kind: "opaque",
	why: "Card Gate does not compare it"
};
const MANAGED_KEYS = {
	...Object.fromEntries(Object.entries(CLAUDE_KEYS).map(([key, meaning]) => [key, meaning === OF_USERS$1 || meaning === MANAGED ? NOT_COMPARED : meaning])),
	allowManagedHooksOnly: no$2(false),
	allowManagedPermissionRulesOnly: no$2(false),
	allowManagedMcpServersOnly: no$2(false),
	strictKnownMarketplaces: MORE_OF_ALL,
	blockedMarketplaces: LESS$2,
	disableSideloadFlags: no$2(false)
};
const VARIABLES = [
	["redirects", /^(?:ANTHROPIC_(?:[A-Z_]*_)?BASE_URL|ANTHROPIC_CUSTOM_HEADERS|(?:HTTPS?|ALL)_PROXY|https?_proxy|NODE_EXTRA_CA_CERTS|OTEL_EXPORTER_OTLP_.*)$/],
	["code", /^(?:CLAUDE_CODE_SHELL(?:_PREFIX)?|CLAUDE_ENV_FILE|BASH_ENV|ENV|PATH|NODE_OPTIONS|LD_PRELOAD|LD_LIBRARY_PATH|DYLD_.*|PYTHONSTARTUP|PYTHONPATH|PERL5OPT|RUBYOPT|GIT_.*)$/],
	["ignored", /^CLAUDE_CODE_(?:PROCESS_WRAPPER|SYNC_.*|PLUGIN_CACHE_DIR|PLUGIN_SEED_DIR)$/],
	["loosens", /^(?:CLAUDE_CODE_SUBPROCESS_ENV_SCRUB|CLAUDE_CODE_ADDITIONAL_DIRECTORIES_CLAUDE_MD|CLAUDE_CODE_USE_POWERSHELL_TOOL)$/],
	["neutral", /^(?:.*_TIMEOUT(?:_MS)?|.*MAX_.*(?:TOKENS|LENGTH)|ANTHROPIC_(?:DEFAULT_[A-Z]+_)?MODEL|ANTHROPIC_SMALL_FAST_MODEL|CLAUDE_CODE_SUBAGENT_MODEL|DISABLE_.*|DO_NOT_TRACK|CLAUDE_CODE_ENABLE_TELEMETRY|CLAUDE_CODE_DISABLE_.*|MAX_THINKING_TOKENS|FORCE_COLOR|NO_COLOR|TZ|LANG|LC_.*|CI|ENABLE_LSP_TOOL|CLAUDE_CODE_EFFORT_LEVEL|USE_BUILTIN_RIPGREP|CLAUDE_CODE_MAX_OUTPUT_TOKENS)$/]
];
function classOfVariable(name) {
	return VARIABLES.find(([, form]) => form.test(name))?.[0] ?? "unknown";
}
const MODES$2 = [
	"dontAsk",
	"plan",
	"default",
	"acceptEdits",
	"auto",
	"bypassPermissions"
];
function modeOf$1(name) {
	if (name === "manual") return "default";
	return MODES$2.find((mode) => mode === name && mode !== "auto");
}
// build/src/formats/permissions/claude/modes.js
const ASKED$1 = {
	dontAsk: "denied",
	plan: "needs approval",
	default: "needs approval",
	acceptEdits: "needs approval",
	auto: "warned",
	bypassPermissions: "allowed"
};
const EDITED$1 = {
	dontAsk: "denied",
	plan: "denied",
	default: "needs approval",
	acceptEdits: "allowed",
	auto: "allowed",
	bypassPermissions: "allowed"
};
const FILE_COMMANDS$1 = {
	...ASKED$1,
	acceptEdits: "allowed"
};
const CRITICAL$1 = {
	...ASKED$1,
	bypassPermissions: "needs approval"
};
const EDITS$5 = [
	"edit",
	"write",
	"notebook"
];
const SHELL$7 = ["shell", "shell-read"];
const PROTECTED = `(?:${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}/)?(?:${[
	".git",
	".claude",
	".vscode",
	".idea",
	".husky",
	".devcontainer"
].map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro).join("|")})(?:/${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?|(?:${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}/)?(?:${[
	".gitconfig",
	".gitmodules",
	".bashrc",
	".bash_profile",
	".zshrc",
	".zprofile",
	".profile",
	".ripgreprc",
	".mcp.json",
	".claude.json"
].map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro).join("|")})`;
const VARIABLE = (name) => `"?\\$[{]?${name}[}]?"?`;
const CRITICAL_TARGET = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([
	"/[*]?",
	"~(?:/[*]?)?",
	"[.]/?",
	"(?:[.][.]/)*[.][.]/?",
	`${VARIABLE("(?:HOME|PWD)")}(?:/[*]?)?`,
	`${VARIABLE("[A-Za-z_][A-Za-z0-9_]*")}/[*]`
]);
const CRITICAL_REMOVAL = `(?:rm|rmdir)(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})? +"?${CRITICAL_TARGET}"?(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`;
const FILE_COMMAND_NAME = "(?:mkdir|touch|rm|rmdir|mv|cp|sed)";
const FILE_COMMAND = `${FILE_COMMAND_NAME}(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`;
const NAMES_OUTSIDE = `${FILE_COMMAND_NAME}${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}(?:[ "'=][/~]|[.][.]|[$\`])${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`;
const FREE_TOOLS$2 = "(?:TodoWrite|TodoRead|LSP|Glob|Grep|LS|BashOutput|KillShell|KillBash|ExitPlanMode|EnterPlanMode|SendMessage|Task(?:Create|Get|List|Output|Stop|Update)|Cron(?:Create|Delete|List)|ToolSearch)";
function protectedRules(mode, at) {
	return [
		builtIn$3("commands that delete the root, home or working folder", CRITICAL$1[mode], at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$7, CRITICAL_REMOVAL)],
			examples: [shell("rm -rf /"), shell("rm -rf ~")]
		}),
		builtIn$3("protected paths", ASKED$1[mode], at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(EDITS$5, PROTECTED)],
			examples: [
				call$4("edit", ".claude/settings.json"),
				call$4("write", ".git/hooks/pre-commit"),
				call$4("edit", ".mcp.json")
			]
		}),
		builtIn$3("questions to the user", askLevel(mode), at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], "AskUserQuestion")],
			examples: [call$4("tool", "AskUserQuestion")]
		})
	];
}
function uncoveredRule(mode, at) {
	return builtIn$3("commands that start other programs", ASKED$1[mode], at, {
		patterns: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.z)(),
		examples: [shell("find . -name \"*.tmp\" -delete"), {
			kind: "shell",
			prefix: "watch ",
			text: "npm test"
		}]
	});
}
function modeRules$4(mode, at, folders) {
	const more = `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(folders.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro))}(?:/${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`;
	const [folder = ""] = folders;
	const ofFolders = (kinds, level) => folders.length === 0 ? [] : [builtIn$3("files in additional folders", level, at, {
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, more)],
		examples: kinds.map((kind) => call$4(kind, `${folder}/app.ts`))
	})];
	return [
		...ofFolders(["read"], "allowed"),
		...ofFolders(EDITS$5, EDITED$1[mode]),
		builtIn$3("read-only commands", "allowed", at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell-read"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, _cards_js__WEBPACK_IMPORTED_MODULE_1__.N)],
			examples: [call$4("shell-read", "cat README.md"), call$4("shell-read", "git log")]
		}),
		builtIn$3("files outside the working folder", ASKED$1[mode], at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([...EDITS$5, "read"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.G)],
			examples: [
				call$4("read", "/etc/passwd"),
				call$4("edit", "~/.bashrc"),
				call$4("write", "../notes.txt")
			]
		}),
		builtIn$3("files in the working folder", "allowed", at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["read"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
			examples: [call$4("read", "src/app.ts")]
		}),
		builtIn$3("edits in the working folder", EDITED$1[mode], at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(EDITS$5, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
			examples: [
				call$4("edit", "src/app.ts"),
				call$4("write", "src/app.ts"),
				call$4("notebook", "analysis.ipynb")
			]
		}),
		builtIn$3("commands that edit files in the working folder", FILE_COMMANDS$1[mode], at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], FILE_COMMAND, _cards_js__WEBPACK_IMPORTED_MODULE_1__.N)],
			except: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], NAMES_OUTSIDE, _cards_js__WEBPACK_IMPORTED_MODULE_1__.N)],
			examples: [shell("mv draft.md notes.md"), shell("rm -rf build")]
		}),
		builtIn$3("agents", "allowed", at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["agent"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
			examples: [call$4("agent", "Explore")]
		}),
		builtIn$3("tools that need no permission", "allowed", at, {
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], FREE_TOOLS$2)],
			examples: [call$4("tool", "TodoWrite")]
		})
	];
}
const OTHER_CALLS = [
	shell("npm install left-pad"),
	call$4("fetch", "example.com"),
	call$4("mcp", "mcp__github__create_issue"),
	call$4("skill", "deploy"),
	call$4("tool", "WebSearch")
];
function otherLevel(mode) {
	return ASKED$1[mode];
}
function askLevel(mode) {
	return mode === "dontAsk" ? "denied" : "needs approval";
}
function builtIn$3(name, level, place, { patterns, except = [], examples }) {
	return hostRule({
		list: "mode",
		level,
		patterns,
		except,
		name,
		examples,
		...place && { place }
	});
}
function call$4(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
function shell(text) {
	return call$4("shell", text);
}
// build/src/formats/permissions/claude/claude-code.js
const MANAGED_ROLE = "managed";
const SETTINGS_ROLES = [
	"settings",
	"local",
	MANAGED_ROLE
];
function readClaudeCode(files, overlay = {}) {
	const settings = files.filter(({ role }) => SETTINGS_ROLES.includes(role));
	const tops = settings.map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document));
	const isManaged = settings.some(({ role }) => role === MANAGED_ROLE);
	const rules = [...tops.flatMap((top) => rulesOf$5(top.get("permissions"))), ...overlay.rules ?? []];
	const serverFiles = files.filter(({ role }) => role === "mcp").map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document));
	const servers = serverFiles.flatMap((top) => readServers(top.get("mcpServers")));
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(isManaged ? MANAGED_KEYS : CLAUDE_KEYS)
		},
		...tops.map((top) => readTop$5(top, isManaged)),
		...overlay.read ? [overlay.read] : []
	]);
	const stated = overlay.mode === void 0 ? tops.map(statedMode).findLast((mode) => mode !== void 0) : overlay.mode ?? void 0;
	const usable = isBypassDisabled(read) && stated?.mode === "bypassPermissions" ? void 0 : stated;
	return {
		situations: situationsOf$1(rules, read, usable, overlay),
		...usable && { mode: usable.mode },
		withModeOf: (other) => {
			const place = usable?.place ?? (files[0] && (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(files[0].document));
			const mode = modeOf$1(other.mode);
			return readClaudeCode(files, {
				...overlay,
				mode: mode && place ? {
					mode,
					place
				} : null
			}).situations;
		},
		code: [...read.code, ...codeOfServers(servers, read, rules)],
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule$2)],
		remarks: [
			...read.remarks,
			...serverFiles.flatMap((top) => misspeltServerKeys(top, "mcpServers")),
			...remarksOf$4(rules),
			...usable?.mode === "bypassPermissions" ? [{
				kind: "bypass-mode",
				mode: usable.mode,
				place: usable.place
			}] : [],
			...files.flatMap(({ document }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		],
		parameters: rules.flatMap(parameterRuleOf)
	};
}
function wordsOf(ofUnit, ofSituation) {
	const parts = [ofUnit, ofSituation].filter((words) => words !== void 0);
	return parts.length === 0 ? {} : { words: parts.join(", ") };
}
function codeOfServers(servers, { settings }, rules) {
	const value = settings.find(({ key }) => key === "disabledMcpjsonServers")?.value;
	const disabled = new Set(Array.isArray(value) ? value.map(String) : []);
	return servers.filter(({ name }) => !disabled.has(name)).map((server) => withRule(server, rules));
}
function withRule({ name, code }, rules) {
	const tool = `mcp__${name.replace(/[^A-Za-z0-9_-]/g, "_")}`;
	const rule = rules.find(({ list, text }) => list === "allow" && (text === tool || text.startsWith(`${tool}__`)));
	if (rule === void 0) return code;
	const tools = rule.text === tool || rule.text === `${tool}__*` ? "its tools" : "some of its tools";
	return {
		...code,
		also: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(rule.text)} allows ${tools}`
	};
}
const SITUATIONS$1 = [
	{
		id: "default",
		start: "default",
		isOutside: false
	},
	{
		id: "auto",
		start: "auto",
		isOutside: false,
		words: "in sessions that start in automatic mode"
	},
	{
		id: "default outside",
		start: "default",
		isOutside: true,
		words: "outside the sandbox"
	},
	{
		id: "auto outside",
		start: "auto",
		isOutside: true,
		words: "outside the sandbox, in sessions that start in automatic mode"
	}
];
function situationsOf$1(rules, read, usable, overlay) {
	const folders = additionalFolders(read);
	const sandbox = sandboxOf$2(read);
	const policies = /* @__PURE__ */ new Map();
	const ruleOf = ruleMaker();
	const policyOf = (mode, isOutside) => {
		const isSandboxed = sandbox !== void 0 && !(isOutside && sandbox.canBeLeft);
		const key = `${mode} ${isSandboxed}`;
		const known = policies.get(key);
		if (known) return known;
		const policy = {
			stages: stagesOf(rules, mode, usable?.place, folders, overlay, {
				ruleOf,
				...isSandboxed && { sandbox }
			}),
			otherwise: {
				...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)(answered(otherLevel(mode), overlay), usable?.place),
				examples: OTHER_CALLS.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt)
			},
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode",
				"tools"
			],
			settings: policies.size === 0 ? read.settings : [],
			fields: 3,
			requests: REQUESTS$2
		};
		policies.set(key, policy);
		return policy;
	};
	const [usual, ...others] = SITUATIONS$1.map(({ id, start, isOutside, ...situation }) => ({
		id,
		...wordsOf(overlay.words, "words" in situation ? situation.words : void 0),
		basis: usable ? `the mode ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(usable.mode)}` : "the user's mode",
		...isOutside && { isOfCall: true },
		policy: policyOf(usable?.mode ?? start, isOutside)
	}));
	if (usual === void 0) throw new Error("Claude Code has no situation");
	return [usual, ...others];
}
const SANDBOX_RULE = "commands in the sandbox";
function sandboxOf$2({ settings }) {
	const setting = (key) => settings.find((each) => each.key === `sandbox.${key}`);
	const enabled = setting("enabled");
	if (enabled?.value !== true || setting("autoAllowBashIfSandboxed")?.value === false) return void 0;
	const excluded = setting("excludedCommands")?.value;
	return {
		...enabled.place && { place: enabled.place },
		excluded: Array.isArray(excluded) ? excluded.flatMap((text) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.R)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.L)(String(text)), "restricts")) : [],
		canBeLeft: setting("allowUnsandboxedCommands")?.value !== false
	};
}
function ruleMaker() {
	const made = /* @__PURE__ */ new Map();
	return (rule, level) => {
		const byLevel = made.get(rule) ?? /* @__PURE__ */ new Map();
		made.set(rule, byLevel);
		const list = byLevel.get(level) ?? ruleOf$2(rule, level);
		byLevel.set(level, list);
		return list;
	};
}
function parameterRuleOf({ list, text, place, read }) {
	if (list === "allow" || read.kind !== "opaque" || read.parameter === void 0) return [];
	const { tool, ...parameter } = read.parameter;
	return [{
		list,
		name: text,
		place,
		matches: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.H)(tool, parameter)
	}];
}
const CHAR$4 = `[^\ufdd0]`;
const SEGMENT$1 = `(?:[^/.\ufdd0][^/\ufdd0]*|[.][^/.\ufdd0][^/\ufdd0]*|[.][.][^/\ufdd0]+)`;
const PATH = `(?:[.]|/|[.][.](?:/[.][.])*|(?:/|(?:[.][.]/)*)${SEGMENT$1}(?:/${SEGMENT$1})*)`;
const REQUESTS$2 = {
	possible: [
		..._cards_js__WEBPACK_IMPORTED_MODULE_1__.P.possible,
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
			"read",
			"edit",
			"write",
			"notebook"
		], PATH, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["agent", "skill"], `${CHAR$4}+`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["fetch"], "[a-z0-9.-]+", ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], "mcp__[A-Za-z0-9_-]+", ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], "[A-Z][A-Za-z0-9]*", "")
	],
	impossible: [..._cards_js__WEBPACK_IMPORTED_MODULE_1__.P.impossible, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(Object.keys(_cards_js__WEBPACK_IMPORTED_MODULE_1__.k)), "")]
};
function rulesOf$5(permissions) {
	return _cards_js__WEBPACK_IMPORTED_MODULE_1__.A.flatMap((list) => permissions.get(list).texts().map(({ value, place }) => placedRule(list, value, place)));
}
function placedRule(list, text, place) {
	return {
		list,
		text,
		place,
		read: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.j)(text, list)
	};
}
function statedMode(top) {
	const value = top.get("permissions").get("defaultMode");
	const mode = modeOf$1(value.text());
	return mode && {
		mode,
		place: value.place
	};
}
function isBypassDisabled({ settings }) {
	return settings.some(({ key, value }) => key === "permissions.disableBypassPermissionsMode" && value === "disable");
}
function additionalFolders({ settings }) {
	const value = settings.find(({ key }) => key === "permissions.additionalDirectories")?.value;
	return Array.isArray(value) ? value.map((folder) => String(folder).replace(/\/+$/, "")) : [];
}
function stagesOf(rules, mode, at, folders, { available, availableAt, isUnattended = false }, { ruleOf: make, sandbox }) {
	const asked = isUnattended ? "denied" : askLevel(mode);
	const stage = (list) => ({
		role: "decides",
		combinator: "first",
		rules: list
	});
	const rulesIn = (list, level) => rules.filter((rule) => rule.list === list).flatMap((rule) => make(rule, level));
	const isSkipped = (rule) => sandbox !== void 0 && mode !== "plan" && isWholeShell(rule);
	const allow = rules.filter(({ list, read }) => list === "allow" && !(mode === "auto" && read.kind === "rule" && read.isIgnoredInAuto));
	const isPrefix = ({ read }) => read.kind === "rule" && !read.isExact;
	const ofMode = (list) => isUnattended ? list.map((rule) => rule.level === "needs approval" ? {
		...rule,
		level: "denied"
	} : rule) : list;
	const asks = rulesIn("ask", asked);
	return [
		...available ? [stage([unavailableRule(available, availableAt)])] : [],
		stage(rulesIn("deny", "denied")),
		stage([...asks.filter((rule) => !isSkipped(rule)), ...asks.filter(isSkipped).flatMap((rule) => outsideSandbox(rule, sandbox?.excluded ?? []))]),
		stage(ofMode(protectedRules(mode, at))),
		...sandbox ? [stage([sandboxRule(sandbox)])] : [],
		stage(allow.filter((rule) => !isPrefix(rule)).flatMap((rule) => make(rule, "allowed"))),
		stage(ofMode([uncoveredRule(mode, at)])),
		stage(allow.filter(isPrefix).flatMap((rule) => make(rule, "allowed"))),
		stage(ofMode(modeRules$4(mode, at, folders)))
	];
}
function answered(level, { isUnattended = false }) {
	return isUnattended && level === "needs approval" ? "denied" : level;
}
function isWholeShell({ match: { patterns = [] } }) {
	return patterns.length === 1 && patterns[0]?.text === (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.F)();
}
function outsideSandbox(rule, excluded) {
	if (excluded.length === 0) return [];
	const { level, name, place } = rule;
	return [hostRule({
		list: "ask",
		level,
		name,
		patterns: excluded,
		...place && { place }
	})];
}
function sandboxRule({ place, excluded }) {
	return hostRule({
		list: "mode",
		level: "allowed",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.F)()],
		except: excluded,
		name: SANDBOX_RULE,
		examples: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.M)("shell"), {
			kind: "shell",
			prefix: "",
			text: "npm install left-pad"
		}],
		...place && { place }
	});
}
function ruleOf$2({ list, text, place, read }, level) {
	if (read.kind !== "rule") return [];
	const { patterns, examples } = read;
	return [hostRule({
		list,
		level,
		patterns,
		name: text,
		examples,
		place
	})];
}
function unavailableRule(available, place) {
	const kinds = _cards_js__WEBPACK_IMPORTED_MODULE_1__.O;
	return hostRule({
		list: "tools",
		level: "denied",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, `[^\ufdd0]*`)],
		except: available.flatMap(({ read }) => read.kind === "rule" ? read.patterns : []),
		name: available.map(({ text }) => text).join(", "),
		examples: [...kinds.map((kind) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.M)(kind)), ...available.flatMap(({ read }) => read.kind === "rule" ? read.examples : [])],
		...place && { place }
	});
}
function opaqueRule$2({ list, text, place, read }) {
	if (read.kind !== "opaque") return [];
	return [{
		key: JSON.stringify([list, text]),
		subject: `the ${list} rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text))}`,
		text,
		place,
		effect: list === "allow" ? "grants" : "restricts",
		why: read.why
	}];
}
function remarksOf$4(rules) {
	return rules.flatMap(({ list, text, place, read }) => {
		const rule = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text);
		if (read.kind === "dead") {
			const { why, instead } = read;
			return [{
				kind: "dead-rule",
				rule,
				why,
				...instead !== void 0 && { instead },
				place
			}];
		}
		return read.kind === "rule" && list === "allow" && read.everything !== void 0 && read.isBroad ? [{
			kind: "allows-everything",
			rule,
			what: read.everything,
			place
		}] : [];
	});
}
function readTop$5(top, isManaged) {
	return joinSettings([
		readSettings(top, isManaged ? MANAGED_KEYS : CLAUDE_KEYS),
		{
			...NOTHING_SET,
			code: readHooks(top.get("hooks"))
		},
		readVariables(top.get("env"), isManaged),
		readPlugins$2(top.get("enabledPlugins")),
		...["extraKnownMarketplaces", "additionalMarketplaces"].map((key) => readMarketplaces(top.get(key))),
		...[
			"statusLine",
			"subagentStatusLine",
			"fileSuggestion"
		].map((key) => readCommand$1(key, top.get(key))),
		readUnknownMode$1(top.get("permissions").get("defaultMode"), isManaged)
	]);
}
function readUnknownMode$1(value, isManaged) {
	const text = value.text();
	if (!value.exists || modeOf$1(text) !== void 0) return NOTHING_SET;
	if (text === "auto" && isManaged) return opaqueOf("permissions.defaultMode", value, "a model decides in automatic mode");
	if (text !== "auto") return opaqueOf("permissions.defaultMode", value, "Claude Code has no mode with this name");
	const why = "a repository file cannot start a session in automatic mode";
	return {
		...NOTHING_SET,
		remarks: [{
			kind: "no-effect-here",
			key: "permissions.defaultMode: auto",
			why,
			place: value.place
		}]
	};
}
function readCommand$1(key, value) {
	const command = value.text() ?? value.get("command").text();
	if (command === void 0) return NOTHING_SET;
	return {
		...NOTHING_SET,
		code: [withDanger(codeOf(key, `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`, command, value))]
	};
}
function withDanger(code) {
	const danger = dangerOf(code.text);
	return danger ? {
		...code,
		danger
	} : code;
}
function readVariables(env, isManaged) {
	return joinSettings(env.entries().map(([name, value]) => {
		const text = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(value.value());
		const { place } = value;
		const key = `env.${name}`;
		const subject = `the variable ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`;
		const kind = classOfVariable(name);
		switch (kind) {
			case "neutral": return NOTHING_SET;
			case "ignored":
				if (isManaged) return opaqueOf(key, value, "Card Gate does not compare it");
				return {
					...NOTHING_SET,
					remarks: [{
						kind: "no-effect-here",
						key,
						why: "a repository cannot set it",
						place
					}]
				};
			case "redirects":
				if (isManaged) return opaqueOf(key, value, "it changes where requests and their contents are sent");
				return {
					...opaqueOf(key, value, "it changes where requests and their contents are sent"),
					remarks: [{
						kind: "redirects-traffic",
						key: name,
						value: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
						place
					}]
				};
			case "code": return {
				...NOTHING_SET,
				code: [codeOf(key, subject, text, value)]
			};
			case "loosens": return opaqueOf(key, value, "it can lift a restriction on the agent");
			case "unknown": return opaqueOf(key, value, "Card Gate does not know the variable, which every command can read");
			default: return kind;
		}
	}));
}
function readPlugins$2(plugins) {
	return {
		...NOTHING_SET,
		code: plugins.entries().flatMap(([name, value]) => {
			if (value.boolean() === false) return [];
			return [codeOf(`plugin ${name}`, `the plugin ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`, name, value)];
		})
	};
}
function readMarketplaces(map) {
	return {
		...NOTHING_SET,
		code: map.entries().map(([name, value]) => {
			const source = value.get("source");
			const text = [
				"repo",
				"url",
				"path",
				"package"
			].map((key) => source.get(key).text()).find((each) => each !== void 0);
			return codeOf(`marketplace ${name}`, `the plugin marketplace ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`, text ?? name, value);
		})
	};
}
// build/src/formats/permissions/claude/paths.js
function namesOfPath(path, place, base = ".") {
	const written = withSlashes(path);
	const known = written.startsWith("/") || isBelowHome(written) || base === "." ? written : `${base}/${written}`;
	const whole = isBelowHome(known) && place.home !== void 0 ? place.home + known.slice(1) : known;
	if (isBelowHome(whole)) return {
		usual: [resolved(whole)],
		others: []
	};
	return whole.startsWith("/") ? namesOfAbsolute(whole, place) : namesOfRelative(whole, place);
}
function namesOfRelative(path, { folder, home }) {
	const relative = resolved(path);
	if (folder === void 0) return {
		usual: [relative],
		others: []
	};
	const absolute = resolved(`${folder}/${relative}`);
	return isOutside(relative) ? outsideNames(absolute, folder, home) : {
		usual: [relative],
		others: withHome(absolute, home)
	};
}
function namesOfAbsolute(path, { folder, home }) {
	const name = resolved(path);
	if (folder === void 0) return {
		usual: asTuple(withHome(name, home)),
		others: []
	};
	const own = resolved(folder);
	if (name === own) return {
		usual: ["."],
		others: withHome(name, home)
	};
	const start = own === "/" ? "/" : `${own}/`;
	return name.startsWith(start) ? {
		usual: [name.slice(start.length)],
		others: withHome(name, home)
	} : outsideNames(name, own, home);
}
function outsideNames(name, folder, home) {
	return {
		usual: asTuple([...withHome(name, home), relativeTo(name, resolved(folder))]),
		others: []
	};
}
function asTuple(names) {
	const [first = ".", ...rest] = names;
	return [first, ...rest];
}
function withHome(name, home) {
	if (home === void 0) return [name];
	const own = resolved(home);
	if (name === own) return [name, "~"];
	return name.startsWith(`${own}/`) ? [name, `~${name.slice(own.length)}`] : [name];
}
function isBelowHome(path) {
	return path === "~" || path.startsWith("~/");
}
function isOutside(path) {
	return path === ".." || path.startsWith("../");
}
function withSlashes(path) {
	const drive = /^([A-Za-z]):[\\/]/.exec(path);
	if (drive === null) return path;
	return `/${(drive[1] ?? "").toLowerCase()}/${path.slice(3).replaceAll("\\", "/")}`;
}
function resolved(path) {
	const isAbsolute = path.startsWith("/");
	const root = isBelowHome(path) ? "~" : "";
	const segments = [];
	for (const segment of (root === "" ? path : path.slice(1)).split("/")) {
		if (segment === "" || segment === ".") continue;
		const last = segments.at(-1);
		if (segment !== "..") segments.push(segment);
		else if (last !== void 0 && last !== "..") segments.pop();
		else if (!isAbsolute) segments.push("..");
	}
	const body = segments.join("/");
	if (isAbsolute) return `/${body}`;
	if (root !== "") return body === "" ? "~" : `~/${body}`;
	return body === "" ? "." : body;
}
function relativeTo(name, folder) {
	const [own, other] = [folder.split("/"), name.split("/")];
	let same = 0;
	while (same < own.length && same < other.length && own[same] === other[same]) same += 1;
	return [...own.slice(same).map(() => ".."), ...other.slice(same)].join("/");
}
// build/src/formats/permissions/claude/command-line.js
var _a$1;
const KEYWORDS$1 = new Set("if then elif else fi for while until do done case esac function select coproc in { } [[ ]] !".split(" "));
function readCommandLine(text) {
	const reader = new LineReader(text);
	reader.readAll();
	const { commands, isUnderstood, isClosed } = reader;
	return {
		commands,
		isUnderstood,
		isClosed
	};
}
var LineReader = class {
	commands = [];
	isUnderstood = true;
	isClosed = true;
	#text;
	#at = 0;
	#documents = [];
	constructor(text) {
		this.#text = text;
	}
	readAll() {
		this.#readCommands("", false);
	}
	get #current() {
		return this.#text[this.#at] ?? "";
	}
	#sees(text) {
		return this.#text.startsWith(text, this.#at);
	}
	#readCommands(close, isNested) {
		let open = newCommand();
		let groups = 0;
		while (this.#current !== "") {
			const isClosed = close !== "" && groups === 0 && this.#current === close;
			if (!isClosed && !this.#isSeparator()) {
				this.#readInCommand(open);
				continue;
			}
			this.#finish(open, isNested);
			open = newCommand();
			if (this.#current === "(") groups += 1;
			if (this.#current === ")") groups = Math.max(0, groups - 1);
			this.#readSeparator(isClosed);
			if (isClosed) return;
		}
		if (close !== "") this.#unclosed();
		this.#finish(open, isNested);
	}
	#finish({ start, wordsEnd, end, ...command }, isNested) {
		if (command.written.length === 0) return;
		const [text, bare] = [this.#text.slice(start, end), this.#text.slice(start, wordsEnd)];
		this.commands.push({
			...command,
			text,
			bare,
			isNested
		});
	}
	#isSeparator() {
		return /[;&|()\n]/.test(this.#current) && !this.#isRedirection();
	}
	#readSeparator(isClosed) {
		const char = this.#current;
		if (!isClosed && (char === "(" || char === ")" || this.#sees(";;"))) this.isUnderstood = false;
		this.#at += 1;
		if (char === "\n") this.#skipDocuments();
	}
	#readInCommand(open) {
		if (/[ \t\r]/.test(this.#current)) this.#at += 1;
		else if (this.#sees("\\\n")) this.#at += 2;
		else if (this.#current === "#") this.#skipComment();
		else if (this.#isRedirection()) this.#readRedirection(open);
		else this.#readCommandWord(open);
	}
	#readCommandWord(open) {
		const start = this.#at;
		const word = this.#readWord();
		if (open.words.length === 0 && KEYWORDS$1.has(word)) {
			open.keyword = word;
			if (word !== "!") this.isUnderstood = false;
			return;
		}
		open.words.push(word);
		open.written.push(word);
		this.#extend(open, start);
		open.wordsEnd = open.end;
	}
	#extend(open, start) {
		open.start = Math.min(open.start, start);
		open.end = this.#at;
	}
	#skipComment() {
		const end = this.#text.indexOf("\n", this.#at);
		this.#at = end === -1 ? this.#text.length : end;
	}
	#isRedirection() {
		return /^(?:\d*[<>]|&>)/.exec(this.#text.slice(this.#at, this.#at + 12)) !== null && !/^[<>]\(/.test(this.#text.slice(this.#at, this.#at + 2));
	}
	#readRedirection(open) {
		const start = this.#at;
		const operator = /^\d*(?:<<<|<<-|<<|<&|<>|<|>>|>\||>&|>)|^&>>?/.exec(this.#text.slice(this.#at))?.[0] ?? "";
		this.#at += operator.length;
		while (this.#current === " " || this.#current === "	") this.#at += 1;
		const target = this.#current === "" ? "" : this.#readWord();
		open.written.push(this.#text.slice(start, this.#at));
		this.#extend(open, start);
		const sign = operator.replace(/^\d+/, "");
		if (target === "") this.isUnderstood = false;
		else if (sign === "<<" || sign === "<<-") this.#documents.push({
			end: unquoted(target),
			isIndented: sign === "<<-"
		});
		else if (sign === "<<<" || /^(?:\d+-?|-)$/.test(target)) return;
		else open.redirections.push({
			target,
			isRead: sign.startsWith("<"),
			isWritten: sign.includes(">")
		});
	}
	#skipDocuments() {
		for (const { end, isIndented } of this.#documents) {
			let isClosed = false;
			while (this.#at < this.#text.length && !isClosed) {
				const lineEnd = this.#text.indexOf("\n", this.#at);
				const next = lineEnd === -1 ? this.#text.length : lineEnd;
				const line = this.#text.slice(this.#at, next);
				isClosed = (isIndented ? line.replace(/^\t+/, "") : line) === end;
				if (!isClosed && /\$\(|`/.test(line)) this.#readInside(line);
				this.#at = next + 1;
			}
			if (!isClosed) this.isUnderstood = false;
		}
		this.#documents = [];
	}
	#readInside(text) {
		const reader = new _a$1(`"${text.replace(/"/g, "\\\"")}"`);
		reader.readAll();
		for (const command of reader.commands) if (command.isNested) this.commands.push(command);
		this.#join(reader);
	}
	#readWord() {
		const start = this.#at;
		this.#readPieces();
		while (/^[<>]\(/.test(this.#text.slice(this.#at, this.#at + 2))) {
			this.#at += 2;
			this.#readCommands(")", true);
			this.#readPieces();
		}
		if (this.#at === start) this.#at += this.#current.length;
		return this.#text.slice(start, this.#at).replaceAll("\\\n", "");
	}
	#readPieces() {
		while (this.#current !== "" && !/[\s;&|()<>]/.test(this.#current)) this.#readPiece();
	}
	#readPiece() {
		const char = this.#current;
		if (char === "\\") this.#at += 2;
		else if (this.#sees("$'")) this.#readAnsiQuoted();
		else if (char === "'") this.#readQuoted();
		else if (char === "\"") this.#readDoubleQuoted();
		else this.#readExpansion();
	}
	#readQuoted() {
		const end = this.#text.indexOf("'", this.#at + 1);
		this.#at = end === -1 ? this.#unclosed() : end + 1;
	}
	#readAnsiQuoted() {
		this.#at += 2;
		while (this.#current !== "" && this.#current !== "'") this.#at += this.#current === "\\" ? 2 : 1;
		this.#at = this.#current === "" ? this.#unclosed() : this.#at + 1;
	}
	#readDoubleQuoted() {
		this.#at += 1;
		while (this.#current !== "" && this.#current !== "\"") if (this.#current === "\\") this.#at += 2;
		else this.#readExpansion();
		this.#at = this.#current === "" ? this.#unclosed() : this.#at + 1;
	}
	#readExpansion() {
		if (this.#sees("$((")) this.#readArithmetic();
		else if (this.#sees("$(")) {
			this.#at += 2;
			this.#readCommands(")", true);
		} else if (this.#current === "`") this.#readBackticks();
		else if (this.#sees("${")) this.#readParameter();
		else this.#at += 1;
	}
	#readArithmetic() {
		const end = this.#text.indexOf("))", this.#at);
		const inner = this.#text.slice(this.#at + 3, end === -1 ? void 0 : end);
		if (/[`$]\(?/.test(inner)) this.isUnderstood = false;
		if (/\$\(|`/.test(inner)) this.#readInside(inner);
		this.#at = end === -1 ? this.#unclosed() : end + 2;
	}
	#readBackticks() {
		let inner = "";
		this.#at += 1;
		while (this.#current !== "" && this.#current !== "`") {
			if (this.#current === "\\") this.#at += 1;
			inner += this.#current;
			this.#at += 1;
		}
		this.#at = this.#current === "" ? this.#unclosed() : this.#at + 1;
		const reader = new _a$1(inner);
		reader.readAll();
		for (const command of reader.commands) this.commands.push({
			...command,
			isNested: true
		});
		this.#join(reader);
	}
	#readParameter() {
		this.#at += 2;
		while (this.#current !== "" && this.#current !== "}") this.#readPiece();
		this.#at = this.#current === "" ? this.#unclosed() : this.#at + 1;
	}
	#join({ isUnderstood, isClosed }) {
		if (!isUnderstood) this.isUnderstood = false;
		if (!isClosed) this.isClosed = false;
	}
	#unclosed() {
		this.isUnderstood = false;
		this.isClosed = false;
		return this.#text.length;
	}
};
_a$1 = LineReader;
function newCommand() {
	return {
		words: [],
		written: [],
		redirections: [],
		start: Number.POSITIVE_INFINITY,
		wordsEnd: 0,
		end: 0
	};
}
function unquoted(word) {
	let result = "";
	let quote = "";
	for (let at = 0; at < word.length; at += 1) {
		const char = word[at] ?? "";
		if (quote === "'" ? char === "'" : quote === "\"" ? char === "\"" : false) quote = "";
		else if (quote === "" && (char === "'" || char === "\"")) quote = char;
		else if (char === "\\" && quote !== "'") {
			at += 1;
			result += word[at] ?? "";
		} else result += char;
	}
	return result;
}
function isExpanded(word) {
	return /[$`*?[]|[<>]\(|^~/.test(word.replace(/'[^']*'|\\[\s\S]/g, ""));
}
// build/src/formats/permissions/claude/shell-calls.js
const MAX_LINE = 1e4;
function partsOfLine$1(line, place) {
	const { commands, isUnderstood } = readCommandLine(line);
	const isOpen = isUnderstood && line.length <= MAX_LINE && commands.length > 0;
	let folder = ".";
	const parts = isOpen ? [] : [{
		names: [shellCall$1("shell", "", line.trim())],
		others: [],
		effect: "asks"
	}];
	for (const command of commands) {
		const isAllowable = isOpen && !command.isNested;
		for (const part of partsOfCommand(command, {
			place,
			folder,
			isAllowable
		})) parts.push(part);
		if (!command.isNested) folder = folderAfter(command, folder, place);
	}
	return parts;
}
function partsOfCommand(command, { place, folder, isAllowable }) {
	const [{ prefix, words }, ...others] = spellingsOf(command.words);
	const text = words.join(" ");
	const isGitElsewhere = words[0] === "git" && folder !== ".";
	const context = {
		place,
		folder,
		isAllowable
	};
	const kind = kindOfCommand(words, prefix, place);
	return [
		{
			names: [shellCall$1(kind, prefix, text)],
			others: others.map((other) => shellCall$1(kind, other.prefix, other.words.join(" "))),
			effect: isAllowable && !isGitElsewhere ? "decides" : "asks",
			...kind === "shell-read" && { otherwise: [shellCall$1("shell", prefix, text)] }
		},
		...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.B)(words).flatMap(({ kind: access, word }) => pathParts(word, access, "restricts", context)),
		...command.redirections.flatMap(({ target, isRead, isWritten }) => [...isWritten && unquoted(target) !== "/dev/null" ? pathParts(target, "edit", "decides", context) : [], ...isRead ? pathParts(target, "read", "restricts", context) : []])
	];
}
function kindOfCommand(words, prefix, place) {
	if (words[0] === "cd") return moveKind(words, place);
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.V)(words) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.I)(prefix) ? "shell-read" : "shell";
}
function pathParts(word, kind, effect, { place, folder, isAllowable }) {
	const path = word.replace(/^"?\$(?:HOME|\{HOME\})"?(?=\/|$)/, "~");
	const isKnown = !isExpanded(path.replace(/^~(?=\/|$)/, "")) && folder !== void 0;
	if (effect === "restricts" && !isKnown) return [];
	const { usual, others } = namesOfPath(unquoted(path), place, folder ?? ".");
	const [first, ...rest] = usual;
	const callOf = (text) => ({
		kind,
		prefix: "",
		text
	});
	const isTilde = path.startsWith("~");
	return [{
		names: [callOf(first), ...rest.map(callOf)],
		others: others.map(callOf),
		effect: effect === "decides" && (!isKnown || isTilde || !isAllowable) ? "asks" : effect
	}];
}
const RUNNERS = {
	timeout: {
		valued: /^(?:-k|-s|--kill-after|--signal)$/,
		words: 1
	},
	time: {
		valued: /^(?:-f|-o)$/,
		words: 0
	},
	nice: {
		valued: /^(?:-n|--adjustment)$/,
		words: 0
	},
	nohup: {
		valued: /^$/,
		words: 0
	},
	stdbuf: {
		valued: /^-[ioe]$/,
		words: 0
	},
	command: {
		valued: /^$/,
		words: 0
	},
	builtin: {
		valued: /^$/,
		words: 0
	},
	noglob: {
		valued: /^$/,
		words: 0
	}
};
const PREFIXES = {
	sudo: {
		valued: /^-[ughpCTrtRD]$/,
		words: 0
	},
	env: {
		valued: /^-[uCS]$/,
		words: 0
	},
	watch: {
		valued: /^(?:-n|--interval)$/,
		words: 0
	},
	ionice: {
		valued: /^-[cnpPu]$/,
		words: 0
	},
	setsid: {
		valued: /^$/,
		words: 0
	},
	flock: {
		valued: /^-[wE]$/,
		words: 1
	}
};
const ASSIGNMENT$2 = /^[A-Za-z_][A-Za-z0-9_]*\+?=/;
function spellingsOf(all) {
	const others = [];
	let prefix = "";
	let words = all;
	for (let count = wordsToStrip(words); count > 0; count = wordsToStrip(words)) {
		if (isPrefix(words[0] ?? "")) prefix += `${words.slice(0, count).join(" ")} `;
		else others.push({
			prefix,
			words
		});
		words = words.slice(count);
	}
	const plain = withoutFolder(words);
	return [
		{
			prefix,
			words: plain
		},
		...plain === words ? [] : [{
			prefix,
			words
		}],
		...others
	];
}
function isPrefix(word) {
	return ASSIGNMENT$2.test(word) || Object.hasOwn(PREFIXES, word);
}
function wordsToStrip(words) {
	const [name = "", second] = words;
	if (ASSIGNMENT$2.test(name)) return 1;
	if (name === "xargs") return second === void 0 || second.startsWith("-") ? 0 : 1;
	if (name === "command" && /^-[vV]/.test(second ?? "")) return 0;
	const form = Object.hasOwn(RUNNERS, name) ? RUNNERS[name] : Object.hasOwn(PREFIXES, name) ? PREFIXES[name] : void 0;
	const count = form === void 0 ? 0 : wordsBefore(words, form);
	return count < words.length ? count : 0;
}
function wordsBefore(words, { valued, words: fixed }) {
	let at = 1;
	while (words[at]?.startsWith("-")) {
		const word = words[at] ?? "";
		at += 1;
		if (word === "--") break;
		if (valued.test(word)) at += 1;
	}
	return at + fixed;
}
function withoutFolder(words) {
	let rest = words;
	while (rest[0] === "git" && rest[1] === "-C" && rest.length > 3) rest = ["git", ...rest.slice(3)];
	return rest;
}
function moveKind([, target = "~"], place) {
	if (isExpanded(target)) return "shell";
	const [name] = namesOfPath(unquoted(target), place).usual;
	return /^(?:\/|~|\.\.(?:\/|$))/.test(name) ? "shell" : "shell-read";
}
function folderAfter({ words }, folder, place) {
	const [name, target = "~"] = words;
	if (name === "pushd" || name === "popd") return void 0;
	if (name !== "cd" || folder === void 0) return folder;
	if (isExpanded(target.replace(/^~(?=\/|$)/, "")) || target === "-") return void 0;
	return namesOfPath(unquoted(target), place, folder).usual[0];
}
function shellCall$1(kind, prefix, text) {
	return {
		kind,
		prefix,
		text
	};
}
// build/src/formats/permissions/claude/calls.js
const TEXT_KEYS = {
	Bash: "command",
	Monitor: "command",
	PowerShell: "command",
	Read: "file_path",
	NotebookRead: "notebook_path",
	Edit: "file_path",
	MultiEdit: "file_path",
	Write: "file_path",
	NotebookEdit: "notebook_path",
	Glob: "path",
	Grep: "path",
	LS: "path",
	LSP: "file_path",
	WebFetch: "url",
	WebSearch: "query",
	Agent: "subagent_type",
	Task: "subagent_type",
	Skill: "skill"
};
function callOfText(text) {
	const match = /^([A-Za-z][\w-]*)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
	if (match === null) return void 0;
	const [, tool = "", given] = match;
	const key = TEXT_KEYS[tool];
	return {
		tool,
		input: key === void 0 || given === void 0 ? {} : { [key]: given }
	};
}
const FILE$2 = ["file_path"];
const CLAUDE_TOOLS = {
	...toolsNamed("Bash Monitor PowerShell", toolWith("shell", "command", "full_command")),
	...toolsNamed("Read LSP", toolWith("read", ...FILE$2)),
	NotebookRead: toolWith("read", "notebook_path"),
	...toolsNamed("Edit MultiEdit", toolWith("edit", ...FILE$2)),
	Write: toolWith("write", ...FILE$2),
	NotebookEdit: toolWith("notebook", "notebook_path"),
	...toolsNamed("Glob Grep LS", toolWithout("read", ".", "path")),
	WebFetch: toolWith("fetch", "url"),
	...toolsNamed("Agent Task", toolWithout("agent", "general-purpose", "subagent_type")),
	Skill: toolWith("skill", "skill", "command")
};
const TOOL_OF_KIND$1 = {
	shell: ["Bash", "command"],
	read: ["Read", "file_path"],
	edit: ["Edit", "file_path"],
	write: ["Write", "file_path"],
	notebook: ["NotebookEdit", "notebook_path"],
	fetch: ["WebFetch", "url"],
	agent: ["Agent", "subagent_type"],
	skill: ["Skill", "skill"]
};
function toolCallOf(call) {
	if (call.kind === "mcp") return {
		tool: mcpName(call),
		input: call.made?.input ?? {}
	};
	if (call.made !== void 0) return {
		...call.made,
		input: inputOf(call, call.made)
	};
	const [tool = call.text, key] = TOOL_OF_KIND$1[call.kind] ?? [];
	return {
		tool,
		input: key === void 0 ? {} : { [key]: call.text }
	};
}
function inputOf({ text }, { tool, input }) {
	const key = TEXT_KEYS[tool];
	return key === void 0 || Object.hasOwn(input, key) ? input : {
		...input,
		[key]: text
	};
}
function compileCalls(permissions, { compile, place = {}, situation = permissions.situations[0] }) {
	const { policy } = situation;
	const inside = compile(policy);
	const outsideId = `${situation.id} outside`;
	const other = permissions.situations.find(({ id }) => id === outsideId)?.policy ?? policy;
	const outside = other === policy ? inside : compile(other);
	return (call) => {
		const parts = partsOfCall(call, place);
		const decide = outside === inside || isOutsideSandbox(call, parts, policy) ? outside : inside;
		const [first, ...rest] = [...parts.flatMap((part) => decisionOf$1(part, decide)), ...ofParameters(call, permissions.parameters, policy, parts)];
		if (first === void 0) throw new Error("a call has no parts");
		const decisive = rest.reduce((strictest, part) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(part) < (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(strictest) ? part : strictest, first);
		return {
			level: decisive.level,
			decisive,
			parts: [first, ...rest]
		};
	};
}
function partsOfCall({ tool, input }, place) {
	const text = (key) => String(input[key] ?? "");
	const key = TEXT_KEYS[tool] ?? "";
	switch (tool) {
		case "Bash": return partsOfLine$1(text("command"), place);
		case "Read": return [pathPart("read", text(key), place)];
		case "NotebookRead":
		case "Glob":
		case "Grep":
		case "LS":
		case "LSP": return [pathPart("read", text(key) === "" ? "." : text(key), place, tool)];
		case "Edit": return [pathPart("edit", text(key), place)];
		case "MultiEdit": return [pathPart("edit", text(key), place, tool)];
		case "Write": return [pathPart("write", text(key), place)];
		case "NotebookEdit": return [pathPart("notebook", text(key), place)];
		case "WebFetch": return [plainPart({
			kind: "fetch",
			prefix: "",
			text: hostOf(text("url"))
		})];
		case "Agent":
		case "Task": return [plainPart({
			kind: "agent",
			prefix: "",
			text: text("subagent_type")
		})];
		case "Skill": return [plainPart({
			kind: "skill",
			prefix: "",
			text: [text("skill"), text("args")].filter((word) => word !== "").join(" ")
		})];
		default: return [plainPart(tool.startsWith("mcp__") ? {
			kind: "mcp",
			prefix: "",
			text: tool.replace(/[^A-Za-z0-9_-]/g, "_")
		} : {
			kind: "tool",
			prefix: "",
			text: tool
		})];
	}
}
function plainPart(call) {
	return {
		names: [call],
		others: [],
		effect: "decides"
	};
}
function pathPart(kind, path, place, tool) {
	const { usual, others } = namesOfPath(path, place);
	const callOf = (text) => ({
		kind,
		prefix: "",
		text
	});
	const [first, ...rest] = usual;
	const named = tool === void 0 ? [] : [{
		kind: "tool",
		prefix: "",
		text: tool
	}];
	return {
		names: [
			callOf(first),
			...rest.map(callOf),
			...named
		],
		others: others.map(callOf),
		effect: "decides"
	};
}
function hostOf(address) {
	return address.trim().replace(/^domain:\s*/, "").replace(/^[a-z][a-z0-9+.-]*:\/\//i, "").replace(/[/?#][\s\S]*$/, "").replace(/^[^@]*@/, "").replace(/:\d*$/, "").replace(/\.$/, "").toLowerCase();
}
function decisionOf$1({ names, others, effect, otherwise }, decide) {
	const isGranted = effect === "decides";
	const decisionOn = (calls) => {
		const usual = decide(requestOf(calls, isGranted));
		if (others.length === 0) return usual;
		const byAll = decide(requestOf([...calls, ...others], isGranted));
		return isOf(byAll, [...RESTRICTING$1, "allow"]) ? byAll : usual;
	};
	const decision = decisionOn(names);
	const [rule] = decision.determining;
	if (rule === void 0) throw new Error("a decision has no rule");
	if (effect === "restricts" && !isOf(decision, RESTRICTING$1)) return [];
	return [{
		part: names[0],
		level: decision.level,
		rule,
		decision,
		...otherwise && { otherwise: decisionOn(otherwise) }
	}];
}
const RESTRICTING$1 = [
	"deny",
	"ask",
	"tools"
];
function requestOf(calls, isGranted) {
	const all = calls.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt);
	return {
		all,
		granting: isGranted ? all : []
	};
}
function isOf({ determining: [rule] }, outcomes) {
	return rule !== void 0 && outcomes.includes(rule.outcome);
}
function isOutsideSandbox({ tool, input }, parts, { stages }) {
	if (tool !== "Bash") return false;
	if (input.dangerouslyDisableSandbox === true) return true;
	const sandbox = stages.flatMap(({ rules }) => rules).find(({ name }) => name === SANDBOX_RULE);
	return parts.some(({ names }) => names.some((name) => sandbox?.match.except.some((pattern) => pattern.matches((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt)(name)))));
}
function ofParameters(call, rules, { otherwise }, parts) {
	const name = parts[0]?.names[0] ?? {
		kind: "tool",
		prefix: "",
		text: call.tool
	};
	return rules.filter((rule) => rule.matches(call.tool, call.input)).map(({ list, name: text, place }) => {
		const level = list === "deny" || otherwise.level === "denied" ? "denied" : "needs approval";
		const rule = {
			...otherwise,
			key: JSON.stringify([
				"parameter",
				list,
				text
			]),
			level,
			name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
			outcome: list,
			place
		};
		return {
			part: name,
			level,
			rule,
			decision: {
				level,
				determining: [rule],
				beaten: [],
				matching: [rule],
				limits: [],
				settled: [rule]
			}
		};
	});
}
function answerToCall(call, permissions, options) {
	const { level, parts } = compileCalls({
		parameters: [],
		...permissions
	}, options)(call);
	return {
		level,
		parts: parts.map((part) => ({
			call: part.part,
			level: part.level,
			rule: part.rule
		}))
	};
}
function answerToMade(permissions, situation, call, compile) {
	const { folder, kind, text } = call;
	if ((kind === "read" || kind === "edit" || kind === "write" || kind === "notebook") && folder === void 0 && /^(?:\/|[A-Za-z]:[\\/])/.test(text)) return FOLDER_UNKNOWN;
	const home = /^(?:\/(?:home|Users)\/[^/]+|\/root)(?=\/|$)/.exec(folder ?? "")?.[0];
	const place = {
		...folder !== void 0 && { folder },
		...home !== void 0 && { home }
	};
	return answerToCall(toolCallOf(call), permissions, {
		situation,
		compile,
		place
	});
}
// build/src/document/front-matter.js
const FENCE = /^\ufeff?---[ \t]*\r?\n/;
const END = /^---[ \t]*(?:\r?\n|$)/m;
function frontMatterOf(text) {
	const fence = FENCE.exec(text)?.[0];
	if (fence === void 0) return void 0;
	const rest = text.slice(fence.length);
	const end = END.exec(rest)?.index;
	if (end === void 0) return void 0;
	return fence.replace(/[^\r\n]/g, " ") + rest.slice(0, end);
}
function loadFrontMatter(file, text, readYaml) {
	const matter = frontMatterOf(text);
	const empty = {
		kind: "map",
		start: 0,
		end: 0,
		entries: /* @__PURE__ */ new Map()
	};
	const parsed = matter === void 0 || matter.trim() === "" ? { root: empty } : readYaml(matter);
	if ("problems" in parsed) return {
		kind: "broken",
		file,
		text,
		problems: parsed.problems
	};
	return {
		kind: "document",
		document: {
			file,
			syntax: "yaml",
			text,
			root: parsed.root,
			value: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(parsed.root)
		}
	};
}
const KEY = /^(["']?)([A-Za-z_][\w-]*)\1[ \t]*:(?:[ \t]+(.*?))?[ \t]*\r?$/gm;
const ITEM = /^[ \t]*-[ \t]+(.*?)[ \t]*\r?$/gm;
const UNINDENTED = /^[^\s#]/m;
function loadLooseFrontMatter(file, text, keysOf, readYaml) {
	const matter = frontMatterOf(text) ?? "";
	const found = new Map(looseEntries(matter, keysOf).map((each) => [each.key, each]));
	const entries = /* @__PURE__ */ new Map();
	let unindented;
	for (const [key, each] of found) {
		const below = matter.slice(each.lineEnd, each.end);
		const isProse = keysOf.prose.has(key);
		if (isProse && UNINDENTED.test(below)) unindented ??= key;
		const parsed = keysOf.known.has(key) && !isProse ? parsedEntry(matter, each, readYaml) : looseEntry(matter, each);
		if ("problems" in parsed) {
			if (below.trim() !== "") return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			entries.set(key, looseEntry(matter, each));
		} else entries.set(key, parsed);
	}
	const root = {
		kind: "map",
		start: 0,
		end: matter.length,
		entries
	};
	return {
		kind: "document",
		document: {
			file,
			syntax: "yaml",
			text,
			root,
			value: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(root),
			...unindented !== void 0 && { unindented }
		}
	};
}
function looseEntries(matter, keysOf) {
	let isProse = false;
	const keys = [...matter.matchAll(KEY)].filter(([, , key = ""]) => {
		if (!keysOf.known.has(key)) return !isProse;
		isProse = keysOf.prose.has(key);
		return true;
	});
	return keys.map(({ index, 0: line, 2: key = "", 3: value = "" }, at) => ({
		key,
		start: index,
		value,
		lineEnd: index + line.length,
		end: keys[at + 1]?.index ?? matter.length
	}));
}
function parsedEntry(matter, { key, start, end }, readYaml) {
	const parsed = readYaml(matter.slice(0, start).replace(/[^\r\n]/g, " ") + matter.slice(start, end));
	if ("problems" in parsed) return parsed;
	const entry = parsed.root.kind === "map" ? parsed.root.entries.get(key) : void 0;
	if (entry === void 0) throw new Error(`the lines of the key ${JSON.stringify(key)} have no such key`);
	return entry;
}
function looseEntry(matter, { key, start, value, lineEnd, end }) {
	const valueEnd = matter[lineEnd - 1] === "\r" ? lineEnd - 1 : lineEnd;
	const node = value === "" ? looseList(matter, lineEnd, end) : looseScalar(value, matter.lastIndexOf(value, valueEnd));
	return {
		keyStart: start,
		keyEnd: start + key.length,
		node
	};
}
function looseList(matter, start, end) {
	return {
		kind: "list",
		start,
		end,
		items: [...matter.slice(start, end).matchAll(ITEM)].map(({ index, 0: line, 1: value = "" }) => looseScalar(value, start + index + line.lastIndexOf(value)))
	};
}
function looseScalar(text, start) {
	const value = text.replace(/^(["'])(.*)\1$/, "$2");
	return {
		kind: "scalar",
		start,
		end: start + text.length,
		value
	};
}
// build/src/formats/permissions/claude/prompt-commands.js
const INLINE$1 = /(?<![\w`])!`([^`\n]+)`/g;
const BLOCK = /^[ \t]*```+![^\n]*\n([\s\S]*?)^[ \t]*```/gm;
function mayHaveCommands(text) {
	return text.includes("!`") || text.includes("```!");
}
function promptCommands({ file, text }) {
	if (!mayHaveCommands(text)) return [];
	const from = frontMatterOf(text)?.length ?? 0;
	const items = [...matches(INLINE$1, text, from), ...matches(BLOCK, text, from)].sort((a, b) => a.start - b.start).map(({ start, end, value }) => ({
		kind: "scalar",
		start,
		end,
		value
	}));
	const document = {
		file,
		syntax: "yaml",
		text,
		root: {
			kind: "list",
			start: from,
			end: text.length,
			items
		},
		value: items.map(({ value }) => value)
	};
	return items.map(({ value }, index) => ({
		text: value,
		place: {
			document,
			path: [index]
		}
	}));
}
function matches(expression, text, from) {
	return [...text.matchAll(expression)].flatMap(({ index, 0: whole, 1: command = "" }) => {
		const value = command.trim();
		return index < from || value === "" ? [] : [{
			start: index,
			end: index + whole.length,
			value
		}];
	});
}
// build/src/formats/permissions/claude/front-matter-keys.js
const opaque$1 = (why, effect) => ({
	kind: "opaque",
	why,
	...effect && { effect }
});
const FOREIGN_AGENT_KEYS$1 = [
	"allowedTools",
	"allowed-tools",
	"allowed_tools"
];
const AGENT_KEYS$2 = {
	...neutralKeys([
		"name",
		"description",
		"model",
		"effort",
		"color",
		"maxTurns",
		"initialPrompt",
		...ANNOTATION_KEYS,
		...FOREIGN_AGENT_KEYS$1
	]),
	tools: READ_ELSEWHERE,
	disallowedTools: READ_ELSEWHERE,
	permissionMode: READ_ELSEWHERE,
	mcpServers: READ_ELSEWHERE,
	hooks: READ_ELSEWHERE,
	isolation: READ_ELSEWHERE,
	memory: opaque$1("the agent gets tools to read and edit its memory"),
	skills: opaque$1("the agent starts with these skills", "grants"),
	background: opaque$1("it determines whether approval requests can be answered")
};
const QUIET_SKILL_KEYS = [
	"name",
	"description",
	"when_to_use",
	"argument-hint",
	"arguments",
	"model",
	"effort",
	...ANNOTATION_KEYS
];
const SKILL_SETTINGS = {
	"disable-model-invocation": {
		kind: "boolean",
		wider: false,
		absent: false
	},
	"user-invocable": {
		kind: "boolean",
		wider: true,
		absent: true
	}
};
const SKILL_KEYS = {
	...neutralKeys(QUIET_SKILL_KEYS),
	...SKILL_SETTINGS,
	"allowed-tools": READ_ELSEWHERE,
	"disallowed-tools": READ_ELSEWHERE,
	hooks: READ_ELSEWHERE,
	paths: READ_ELSEWHERE,
	context: READ_ELSEWHERE,
	agent: READ_ELSEWHERE,
	shell: opaque$1("it determines which shell runs the commands in the file"),
	background: opaque$1("it determines whether approval requests can be answered")
};
const QUIET_KEYS = [
	...QUIET_SKILL_KEYS,
	...Object.keys(SKILL_SETTINGS),
	"paths",
	"shell"
];
const PROSE_KEYS = [
	"description",
	"when_to_use",
	"initialPrompt"
];
const QUIET = new RegExp(`^(?:[ \\t#\\r-]|$|(?:${QUIET_KEYS.join("|")})[ \\t]*:(?:[ \\t\\r]|$))`);
function isPlainSkill(text) {
	if (mayHaveCommands(text)) return false;
	const matter = frontMatterOf(text);
	if (matter === void 0) return true;
	const lines = matter.split("\n");
	const first = lines.find((line) => line.trim() !== "" && !/^[ \t]*#/.test(line));
	return first === void 0 || !/^[ \t-]/.test(first) && lines.every((line) => QUIET.test(line));
}
// build/src/formats/permissions/claude/tool-lists.js
function listedEntries(list, blanks) {
	const value = list.value();
	if (value === void 0 || value === null) return void 0;
	const text = list.text();
	return (text === void 0 ? list.texts() : [{
		value: text,
		place: list.place
	}]).flatMap(({ value: entry, place }) => splitEntries(entry, blanks && text !== void 0).map((part) => ({
		text: part,
		place
	})));
}
function splitEntries(text, blanks) {
	const parts = [];
	let part = "";
	let depth = 0;
	for (const char of text) {
		if (char === "(") depth += 1;
		if (char === ")") depth = Math.max(0, depth - 1);
		if (depth === 0 && (char === "," || blanks && /\s/.test(char))) {
			parts.push(part);
			part = "";
		} else part += char;
	}
	return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
function listedRules(list, name, blanks) {
	return (listedEntries(list, blanks) ?? []).map(({ text, place }) => placedRule(name, text, place));
}
const NAMED$1 = /^([^()\s]+)\s*\([\s\S]*\)$/;
function availableTools$1(list) {
	const entries = listedEntries(list, false);
	if (entries === void 0 || entries.some(({ text }) => text === "*")) return { remarks: [] };
	const remarks = entries.flatMap(({ text, place }) => {
		const tool = NAMED$1.exec(text)?.[1];
		if (tool === void 0 || tool === "Agent" || tool === "Task") return [];
		return [{
			kind: "dead-rule",
			rule: text,
			why: `"tools" grants whole tools, so the agent can use all of ${tool}`,
			instead: tool,
			place
		}];
	});
	return {
		available: entries.map(({ text, place }) => placedRule("allow", NAMED$1.exec(text)?.[1] ?? text, place)),
		remarks
	};
}
// build/src/formats/permissions/claude/front-matter.js
function readAgent$1(file, host) {
	return onHost(agentOf(file, host.files), file, host);
}
function readSkill(file, host, subject) {
	return onHost(skillOf(file, subject), file, host);
}
function withoutSkill(host, subject) {
	return {
		...readClaudeCode(host, {
			words: `while ${subject} runs`,
			read: {
				...NOTHING_SET,
				settings: defaultSettings(SKILL_SETTINGS)
			}
		}),
		code: [],
		opaque: [],
		remarks: []
	};
}
function withoutAgent(host) {
	return {
		...readClaudeCode(host),
		code: [],
		opaque: [],
		remarks: []
	};
}
function onHost({ overlay, code, remarks, fallback }, { document }, host) {
	const { rules = [], read = NOTHING_SET } = overlay;
	let together;
	const whole = () => {
		together ??= readClaudeCode(host.files, overlay);
		return together;
	};
	const own = {
		...isPart(overlay) && code.length === 0 && { isPart: true },
		...fallback && { fallback },
		code,
		ownRules: rules.map(ownRule),
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule$2)],
		remarks: [
			...remarks,
			...read.remarks,
			...remarksOf$4(rules),
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			}))
		]
	};
	if (host.isCompared) return {
		...readClaudeCode(host.files, overlay),
		...own
	};
	return {
		...own,
		get situations() {
			return whole().situations;
		},
		get parameters() {
			return whole().parameters;
		}
	};
}
function ownRule({ list, text, place, read }) {
	return {
		outcome: list,
		name: text,
		place,
		examples: read.kind === "rule" ? read.examples.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt) : []
	};
}
function isPart({ mode, rules = [], read = NOTHING_SET }) {
	return !mode && rules.every(({ list }) => list === "deny") && read.opaque.length === 0;
}
const NOT_IN_PLUGINS = [
	"hooks",
	"mcpServers",
	"permissionMode"
];
function agentOf({ document, role }, host) {
	const top = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
	const missing = ["name", "description"].find((key) => top.get(key).value() === void 0);
	if (missing !== void 0) return {
		overlay: {},
		code: [],
		remarks: [{
			kind: "dead-rule",
			rule: "tools",
			why: `Claude Code skips an agent without ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(missing)}`,
			instead: `${missing}: \u2026`,
			place: top.place
		}]
	};
	const isOfPlugin = role === "plugin-agent";
	const { unindented } = document;
	const unread = unindented === void 0 ? [] : [unreadMatter(top, unindented)];
	const mode = isOfPlugin ? void 0 : modeOf(top.get("permissionMode"));
	const list = top.get("tools");
	const { available, remarks } = unindented === void 0 ? availableTools$1(list) : { remarks: [] };
	const ignored = isOfPlugin ? NOT_IN_PLUGINS.filter((key) => top.has(key)) : [];
	const fallback = isOfPlugin ? void 0 : fallbackOf(top.get("name").text(), host);
	return {
		...fallback && { fallback },
		overlay: {
			rules: unindented === void 0 ? listedRules(top.get("disallowedTools"), "deny", false) : [],
			...available && {
				available,
				availableAt: list.place
			},
			...mode && { mode },
			read: joinSettings([
				agentSettings$1(top, isOfPlugin),
				...unindented === void 0 || isOfPlugin ? [] : unreadLists(top),
				fallback === "unknown" ? builtInOf(top) : NOTHING_SET
			])
		},
		code: isOfPlugin ? [] : [...readHooks(top.get("hooks")), ...inlineServers(top.get("mcpServers"))],
		remarks: [
			...unread,
			...remarks,
			...ignored.map((key) => noEffect(top, key, "Claude Code ignores it in plugin agents")),
			...FOREIGN_AGENT_KEYS$1.filter((key) => top.has(key) && !top.has("tools")).map((key) => noEffect(top, key, "Claude Code reads only \"tools\", which is missing, so the agent has all tools")),
			...mode?.mode === "bypassPermissions" ? [{
				kind: "bypass-mode",
				mode: mode.mode,
				place: mode.place
			}] : []
		]
	};
}
function unreadLists(top) {
	return ["tools", "disallowedTools"].filter((key) => top.has(key)).map((key) => opaqueOf(key, top.get(key), "Claude Code may not be able to read it"));
}
function unreadMatter(top, key) {
	const why = `Claude Code cannot parse the front matter, because the text of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)} continues on lines without indentation`;
	const { place } = top.get(key);
	return {
		kind: "dead-rule",
		rule: [
			"tools",
			"disallowedTools",
			"allowed-tools",
			"disallowed-tools"
		].find((each) => top.has(each)) ?? key,
		why,
		advice: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(`${key}: |`)}, and indent the lines below it`,
		place
	};
}
function fallbackOf(name, host) {
	if (BUILT_IN_AGENTS.fewer.some((known) => known === name)) return "unknown";
	return host.some(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document).get("agent").text() === name) || BUILT_IN_AGENTS.all.some((known) => known === name) ? "host" : void 0;
}
function builtInOf(top) {
	const name = top.get("name");
	const { opaque, ...rest } = opaqueOf("built-in agent", name, `the tools of the built-in agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name.text() ?? "")} are not documented`);
	const subject = "the agent that replaces the built-in agent";
	return {
		...rest,
		opaque: opaque.map((value) => ({
			...value,
			subject
		}))
	};
}
function noEffect(top, key, why) {
	return {
		kind: "no-effect-here",
		key,
		why,
		place: top.get(key).place
	};
}
function modeOf(value) {
	const text = value.text();
	const mode = text === "manual" ? "default" : MODES$2.find((known) => known === text);
	return mode && {
		mode,
		place: value.place
	};
}
function agentSettings$1(top, isOfPlugin) {
	const mode = top.get("permissionMode");
	const isUnknown = !isOfPlugin && mode.exists && modeOf(mode) === void 0;
	return joinSettings([
		readSettings(top, AGENT_KEYS$2),
		isolationOf(top.get("isolation")),
		isUnknown ? opaqueOf("permissionMode", mode, "Claude Code has no mode with this name") : NOTHING_SET
	]);
}
function isolationOf(value) {
	if (!value.exists) return NOTHING_SET;
	return opaqueOf("isolation", value, "it determines which files the agent edits", value.text() === "worktree" ? "restricts" : void 0);
}
function inlineServers(servers) {
	return (servers.isMap ? [servers] : servers.items().filter(({ isMap }) => isMap)).flatMap((map) => readServers(map).map(({ code }) => code));
}
function skillOf({ document }, subject) {
	const top = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
	return {
		overlay: {
			rules: [...listedRules(top.get("disallowed-tools"), "deny", true), ...listedRules(top.get("allowed-tools"), "allow", true).filter(({ text }) => !isUngranted(text))],
			words: `while ${subject} runs`,
			read: joinSettings([
				{
					...NOTHING_SET,
					settings: [...defaultSettings(SKILL_SETTINGS), ...pathsOf(top)]
				},
				readSettings(top, SKILL_KEYS),
				forkOf(top)
			])
		},
		code: [...readHooks(top.get("hooks")), ...promptCommands(document).map(({ text, place }) => {
			const danger = dangerOf(text);
			return {
				key: "text",
				subject,
				text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
				identity: text,
				place,
				...danger && { danger }
			};
		})],
		remarks: document.unindented === void 0 ? [] : [unreadMatter(top, document.unindented)]
	};
}
function pathsOf(top) {
	const paths = listedEntries(top.get("paths"), false);
	if (paths === void 0) return [];
	const value = [...new Set(paths.map(({ text }) => text))].sort();
	return [{
		key: "paths",
		subject: "the list of files that start the skill automatically",
		order: { kind: "set" },
		value,
		words: value.length === 0 ? "empty" : value.map((text) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(text)).join(", "),
		place: top.get("paths").place
	}];
}
const BUILT_IN_AGENTS = {
	all: ["general-purpose"],
	fewer: [
		"Explore",
		"Plan",
		"statusline-setup",
		"claude-code-guide"
	]
};
function forkOf(top) {
	const [context, agent] = [top.get("context"), top.get("agent")];
	if (!context.exists) return NOTHING_SET;
	if (context.text() !== "fork") return opaqueOf("context", context, "the host does not document this value");
	const name = agent.text() ?? "general-purpose";
	if (BUILT_IN_AGENTS.all.some((known) => known === name)) return NOTHING_SET;
	return opaqueOf("agent", agent, "the skill runs with the tools and the mode of this agent", BUILT_IN_AGENTS.fewer.some((known) => known === name) ? "restricts" : void 0);
}
function isUngranted(tool) {
	return tool === "AskUserQuestion";
}
// build/src/formats/permissions/claude/plugin.js
const CODE_KEYS$1 = [
	"lspServers",
	"monitors",
	"experimental"
];
function readPlugin(files) {
	const host = readClaudeCode([]);
	const of = (role) => files.filter((file) => file.role === role).map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document));
	const read = joinSettings([
		...of("plugin").map(readManifest),
		...of("plugin-hooks").map((top) => codeIn(readHooks(top.get("hooks")))),
		...of("mcp").map((top) => codeIn(serversIn(top.get("mcpServers"))))
	]);
	return {
		situations: host.situations,
		fallback: "host",
		code: read.code,
		opaque: read.opaque,
		remarks: files.flatMap(({ document }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		})))
	};
}
function readManifest(top) {
	return joinSettings([
		readHere("hooks", top.get("hooks"), (map) => readHooks(map.has("hooks") ? map.get("hooks") : map)),
		readHere("mcpServers", top.get("mcpServers"), (map) => serversIn(map.has("mcpServers") ? map.get("mcpServers") : map)),
		...CODE_KEYS$1.map((key) => {
			const value = top.get(key);
			const shown = JSON.stringify(value.value() ?? null);
			return value.exists ? codeIn([codeOf(key, `the key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)} in the plugin`, shown, value)]) : NOTHING_SET;
		})
	]);
}
function readHere(key, value, read) {
	return joinSettings((value.items().length > 0 ? value.items() : value.exists ? [value] : []).map((part) => {
		if (part.isMap) return codeIn(read(part));
		const path = part.text();
		if (path === void 0 || /^(?:\.\/)?(?:hooks\/hooks\.json|\.mcp\.json)$/.test(path)) return NOTHING_SET;
		return opaqueOf(`${key} ${path}`, part, `Card Gate does not read ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(path)}`);
	}));
}
function codeIn(code) {
	return {
		...NOTHING_SET,
		code
	};
}
function serversIn(map) {
	return readServers(map).map(({ code }) => code);
}
// build/src/formats/permissions/claude/dialect.js
const FILE$1 = {
	syntax: "json",
	maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
};
const MARKDOWN$1 = {
	syntax: "front-matter",
	maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn,
	isUnit: true
};
const looseKeys = (table) => ({
	known: new Set(Object.keys(table)),
	prose: new Set(PROSE_KEYS)
});
const AGENT = {
	...MARKDOWN$1,
	loose: looseKeys(AGENT_KEYS$2)
};
const SKILL = {
	...MARKDOWN$1,
	isPlain: isPlainSkill,
	loose: looseKeys(SKILL_KEYS)
};
const BESIDE = { beside: ["plugin", "marketplace"] };
const PLUGIN = "(?<folder>(?:(?:\\.claude|(?!\\.)[^/]+)\\/)*)";
const NEAREST = "(?<folder>(?:(?:\\.claude|(?!\\.)[^/]+)\\/)*?)";
const SETTINGS_FILES = [
	{
		...FILE$1,
		role: "settings",
		path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.json$/i,
		marks: (content) => isSettings(content) && !isManaged(content)
	},
	{
		...FILE$1,
		role: MANAGED_ROLE,
		path: /(?!)/,
		marks: isManaged
	},
	{
		...FILE$1,
		role: "local",
		path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.local\.json$/i
	},
	{
		...FILE$1,
		role: "mcp",
		path: /^(?<folder>(?:.*\/)?)\.mcp\.json$/i,
		marks: ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value).join() === "mcpServers"
	}
];
const OWN_KEYS = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("permissions.defaultMode", "permissions.disableBypassPermissionsMode", "enabledPlugins", "extraKnownMarketplaces", "enableAllProjectMcpServers", "enabledMcpjsonServers", "disabledMcpjsonServers", "sandbox.enabled");
function isSettings(content) {
	const { value } = content;
	const isListed = [
		"deny",
		"ask",
		"allow"
	].some((list) => Array.isArray((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.sn)(value, `permissions.${list}`)));
	const isOfOther = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.on)(value).some((rule) => /^(?:Shell|Mcp)\(/.test(rule));
	const isHook = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value, "hooks").some((event) => HOOKS.has(event));
	return OWN_KEYS(content) || isListed && !isOfOther || isHook;
}
const HOOKS = /* @__PURE__ */ new Set([
	"PreToolUse",
	"PostToolUse",
	"PermissionRequest",
	"UserPromptSubmit",
	"Stop",
	"SubagentStart",
	"SubagentStop",
	"ConfigChange",
	"CwdChanged",
	"FileChanged",
	"WorktreeCreate",
	"WorktreeRemove"
]);
function isAgent$1(content) {
	const { value } = content;
	if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.sn)(value, "mode") !== void 0) return false;
	const listed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.sn)(value, "tools");
	const tools = typeof listed === "string" ? listed.split(",") : Array.isArray(listed) ? listed : [];
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("permissionMode", "disallowedTools")(content) || tools.length > 0 && tools.every((tool) => /^\s*(?:[A-Z]|mcp__)/.test(String(tool)));
}
function isManaged(content) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(content.value).some((key) => MANAGED_ALONE.has(key));
}
const MANAGED_ALONE = /* @__PURE__ */ new Set([
	"allowManagedHooksOnly",
	"allowManagedPermissionRulesOnly",
	"allowManagedMcpServersOnly",
	"strictKnownMarketplaces",
	"blockedMarketplaces",
	"disableSideloadFlags",
	"strictPluginOnlyCustomization"
]);
const PLUGIN_FILES = [
	{
		...FILE$1,
		role: "plugin",
		path: /^(?<folder>(?:.*\/)?)\.claude-plugin\/plugin\.json$/i
	},
	{
		...FILE$1,
		role: "marketplace",
		path: /^(?<folder>(?:.*\/)?)\.claude-plugin\/marketplace\.json$/i
	},
	{
		...FILE$1,
		...BESIDE,
		role: "plugin-hooks",
		path: new RegExp(`^${PLUGIN}hooks/hooks\\.json$`, "i")
	}
];
const MARKDOWN_FILES = [
	{
		...AGENT,
		role: "agent",
		path: /^(?<folder>(?:.*\/)?)\.claude\/agents\/.+\.md$/i,
		marks: isAgent$1
	},
	{
		...SKILL,
		role: "command",
		path: /^(?<folder>(?:.*\/)?)\.claude\/commands\/.+\.md$/i
	},
	{
		...SKILL,
		role: "skill",
		path: /^(?<folder>(?:.*\/)?)\.claude\/skills\/(?:.+\/)?SKILL\.md$/i,
		marks: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("allowed-tools", "disallowed-tools")
	},
	{
		...SKILL,
		role: "skill",
		path: new RegExp(`^${NEAREST}(?:\\.[\\w-]+/)?skills/(?:.+/)?SKILL\\.md$`, "i")
	},
	{
		...SKILL,
		role: "skill",
		path: /^(?<folder>(?:(?:.*\/)?(?=[^/]+\/))?)(?:[^/]+\/)?SKILL\.md$/i
	},
	{
		...AGENT,
		...BESIDE,
		role: "plugin-agent",
		path: new RegExp(`^${PLUGIN}agents/.+\\.md$`, "i")
	},
	{
		...SKILL,
		...BESIDE,
		role: "command",
		path: new RegExp(`^${PLUGIN}commands/.+\\.md$`, "i")
	}
];
const KINDS$3 = {
	agent: "agent",
	"plugin-agent": "agent",
	command: "command",
	skill: "skill"
};
const FOLDERS$1 = /^(?:\.claude\/(?:agents|skills|commands)\/|(?:agents|skills|commands)\/(?=.))/i;
const CLAUDE_CODE = {
	id: "claude-code",
	version: "2.1.240",
	files: [
		...SETTINGS_FILES,
		...PLUGIN_FILES,
		...MARKDOWN_FILES
	],
	unitsOf: (files, folder) => [...hostUnits(files, folder), ...files.filter(({ role }) => Object.hasOwn(KINDS$3, role)).map((file) => unitOf(file, files, folder))],
	without: (agent, files) => {
		const host = hostFiles(files);
		if (agent === void 0) return readClaudeCode([]);
		if (agent.startsWith("plugin")) return readPlugin([]);
		return agent.startsWith("agent ") ? withoutAgent(host) : withoutSkill(host, subjectOf(agent));
	},
	answer: answerTo,
	calls: {
		host: "Claude Code",
		tools: CLAUDE_TOOLS,
		traces: [
			"claude-transcript",
			"claude-stream-json",
			"claude-managed-agents"
		],
		requestsOf: ({ kind, text }) => [plainCall(kind, text)]
	},
	answerMade: answerToMade
};
const HOST_ROLES = [
	"settings",
	"local",
	"mcp",
	MANAGED_ROLE
];
function hostFiles(files) {
	return files.filter(({ role }) => HOST_ROLES.includes(role));
}
function hostUnits(files, folder) {
	const own = files.filter(({ role }) => role === "plugin" || role === "plugin-hooks");
	const host = hostFiles(files);
	const isPlugin = own.length > 0 && host.every(({ role }) => role === "mcp");
	const parts = isPlugin ? [...own, ...host] : own;
	return [...isPlugin || host.length === 0 ? [] : [{
		files: host,
		read: () => readClaudeCode(host)
	}], ...parts.length === 0 ? [] : [{
		agent: pluginName(folder),
		files: parts,
		read: () => readPlugin(parts)
	}]];
}
function pluginName(folder) {
	const name = folder.split("/").at(-1);
	return name === void 0 || name === "" ? "plugin" : `plugin ${name}`;
}
function unitOf(file, files, folder) {
	const agent = `${KINDS$3[file.role] ?? file.role} ${nameOf$3(file, folder)}`;
	const readWith = (host, isCompared) => {
		const under = {
			files: hostFiles(host),
			isCompared
		};
		return agent.startsWith("agent ") ? readAgent$1(file, under) : readSkill(file, under, subjectOf(agent));
	};
	const name = agent.startsWith("agent ") ? ownNameOf(file) : void 0;
	const isOnly = files.filter((other) => ownNameOf(other) === name).length === 1;
	return {
		agent,
		...name !== void 0 && isOnly && { key: `agent named ${name}` },
		files: [file],
		read: () => readWith(files, false),
		readOn: (host) => readWith(host, true)
	};
}
function nameOf$3({ document, role }, folder) {
	const path = folder === "" ? document.file : document.file.slice(folder.length + 1);
	const inner = folder !== "" || path.toLowerCase().startsWith(".claude/") ? path.replace(FOLDERS$1, "") : path;
	const name = role === "skill" ? inner.replace(/\/?SKILL\.md$/i, "") : inner.replace(/\.md$/i, "");
	return name === "" ? folder.split("/").at(-1) ?? "" : name;
}
function ownNameOf({ document, role }) {
	return KINDS$3[role] === "agent" ? _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document).get("name").text() : void 0;
}
function subjectOf(agent) {
	const at = agent.indexOf(" ");
	return `the ${agent.slice(0, at)} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(agent.slice(at + 1))}`;
}
function answerTo(permissions, situation, text, compile) {
	const call = callOfText(text);
	return call && answerToCall(call, permissions, {
		situation,
		compile
	});
}
// build/src/formats/permissions/command-line.js
const NO_COMMAND = /* @__PURE__ */ new Set([
	"for",
	"select",
	"case",
	"function",
	"[["
]);
function commandsOf(line) {
	return readCommandLine(line).commands.filter(({ keyword, words }) => words.length > 0 && !NO_COMMAND.has(keyword ?? ""));
}
function shellCallsOf(line) {
	const texts = commandsOf(line).map(({ text }) => text);
	return (texts.length === 0 ? [line.trim()] : texts).map(shellCall);
}
function shellCall(text) {
	return {
		kind: "shell",
		prefix: "",
		text
	};
}
function answerByRequests({ requestsOf, hasUnknownReaders, host }, { situation, call, compile }) {
	const requests = requestsOf(call);
	if ("why" in requests) return requests;
	const answer = answerAbout(requests, situation, compile);
	if (answer === void 0) return "free";
	if (hasUnknownReaders) {
		const decide = compile(situation.policy);
		if (answer.parts.some(({ call: part, level }) => part.kind === "shell" && mayOnlyRead(part.text) && decide((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt)({
			...part,
			kind: "shell-read"
		})).level !== level)) return { why: `${host} does not publish which commands it considers read-only` };
	}
	return answer;
}
function answerAbout(calls, { policy }, compile) {
	const decide = compile(policy);
	const parts = calls.map((call) => {
		const { level, settled } = decide((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt)(call));
		return {
			call,
			level,
			rule: settled[0]
		};
	});
	const [strictest] = parts.toSorted((a, b) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(a) - (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(b));
	return strictest && {
		level: strictest.level,
		parts
	};
}
// build/src/formats/permissions/codex/commands.js
const BARE = `[^\\s'"\\\\;|&<>()$\`\ufdd0]`;
const IS_BARE = /^[^\s'"\\;|&<>()$`]+$/;
const QUOTED_PART = `(?:[^'\ufdd0]|'\\\\'')`;
const TOKEN$2 = `(?:${BARE}+|'${QUOTED_PART}*')`;
const HOME$1 = "/home/you";
function tokenText(token) {
	return IS_BARE.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
}
function commandText(tokens) {
	return tokens.map(tokenText).join(" ");
}
const WORD_PARTS = /(\s+)|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|([^\s'"\\]+)|([\s\S])/g;
function shellWords(text) {
	const words = [];
	let word;
	for (const [, blank, single, double, escaped, plain, other] of text.matchAll(WORD_PARTS)) {
		if (other !== void 0) return void 0;
		if (blank === void 0) {
			const inner = double?.replace(/\\(["\\$`])/g, "$1");
			word = (word ?? "") + (single ?? inner ?? escaped ?? plain ?? "");
		} else if (word !== void 0) {
			words.push(word);
			word = void 0;
		}
	}
	return word === void 0 ? words : [...words, word];
}
function beginsWith(tokens, pattern) {
	return tokens.length >= pattern.length && pattern.every((texts, index) => texts.includes(tokens[index] ?? ""));
}
function baseName(program) {
	return program.startsWith("/") ? program.slice(program.lastIndexOf("/") + 1) : void 0;
}
function prefixPattern(pattern) {
	return shellPattern(pattern.map((texts) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(texts.map(tokenExpression))));
}
function commandPattern$1([programs = [], ...rest], paths) {
	const first = programs.flatMap((program) => [tokenExpression(program), ...isName(program) ? pathExpressions(program, paths.get(program)) : []]);
	return shellPattern([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(first), ...rest.map((texts) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(texts.map(tokenExpression)))]);
}
function isName(program) {
	return program !== "" && !program.includes("/");
}
function pathExpressions(name, paths) {
	if (paths !== void 0) return paths.map(tokenExpression);
	const text = tokenText(name);
	const inner = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(text.startsWith("'") ? text.slice(1, -1) : text);
	const quoted = `'/(?:${QUOTED_PART}*/)?${inner}'`;
	return IS_BARE.test(name) ? [`/(?:${BARE}*/)?${inner}`, quoted] : [quoted];
}
function absolutePath(path) {
	return path.replace(/^~(?=\/)/, HOME$1);
}
function tokenExpression(token) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(tokenText(token));
}
function shellPattern(tokens) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `${tokens.join(" ")}(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, "");
}
const READ_ONLY = {
	patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([
		"cat",
		"cd",
		"cut",
		"echo",
		"expr",
		"false",
		"grep",
		"head",
		"id",
		"ls",
		"nl",
		"paste",
		"pwd",
		"rev",
		"seq",
		"stat",
		"tail",
		"tr",
		"true",
		"uname",
		"uniq",
		"wc",
		"which",
		"whoami",
		"base64",
		"find",
		"rg"
	].map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro))}(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, ""), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `sed -n [0-9]+(?:,[0-9]+)?p(?: ${BARE}+)?`, "")],
	except: Object.entries({
		base64: ["-o", "--output"],
		find: [
			"-exec",
			"-execdir",
			"-ok",
			"-okdir",
			"-delete",
			"-fls",
			"-fprint",
			"-fprint0",
			"-fprintf"
		],
		rg: [
			"--pre",
			"--hostname-bin",
			"--search-zip",
			"-z"
		]
	}).map(([program, options]) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(program)}(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})? ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(options.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro))}(?:[= ]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, ""))
};
const COMMAND_REQUESTS = {
	possible: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `${TOKEN$2}(?: ${TOKEN$2})*`, "")],
	impossible: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `(?:${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo} )?'${BARE}+'(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, ""), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `(?:bash|sh|zsh) -l?c (?:[\\w./:,@%+-]+|'[\\w ./:,@%+-]+')`, "")]
};
// build/src/formats/permissions/codex/calls.js
const QUOTED = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]/g;
const NOT_SPLIT = /[<>(){}&!]|(?:^|\s)#/;
const PLAIN$1 = /^[^;|\n]*[^;|\s][^;|\n]*(?:(?:\|\|?|[;\n])[^;|\n]*[^;|\s][^;|\n]*)*;?\s*$/;
const ASSIGNMENT$1 = /^[A-Za-z_]\w*\+?=/;
const SHELL$6 = /^(?:bash|sh|zsh) -l?c$/;
function callsOf$3(text) {
	const written = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.D)(text);
	if (written === void 0) return [];
	const { kind } = written;
	const call = (of, value, prefix = "") => ({
		kind: of,
		prefix,
		text: value
	});
	switch (kind) {
		case "shell":
		case "tool": return shellCalls(written.text);
		case "edit":
		case "write": return [call("edit", written.text)];
		case "net":
		case "fetch": {
			const [, protocol = "https://", host = written.text] = /^([a-z0-9-]+:\/\/)?([^/]*)/.exec(written.text) ?? [];
			return [call("net", host, protocol)];
		}
		default: return [call(kind, written.text)];
	}
}
const CODEX_CALLS = {
	host: "Codex",
	traces: ["codex"],
	tools: {
		...toolsNamed("shell container.exec shell_command exec_command local_shell command_execution", toolWith("shell", "command", "cmd")),
		...toolsNamed("apply_patch patch_apply file_change", PATCH_TOOL),
		...toolsNamed("update_plan view_image web_search image_generation tool_search write_stdin spawn_agent send_input wait wait_agent close_agent resume_agent request_user_input list_mcp_resources list_mcp_resource_templates read_mcp_resource", FREE_TOOL)
	},
	requestsOf: requestsOf$2
};
function answerMadeInCodex({ situations }, situation, call, compile) {
	const { with_escalated_permissions: older, sandbox_permissions: newer } = call.made?.input ?? {};
	const isOutside = older === true || newer === "require_escalated";
	const outside = situations.find(({ isOfCall }) => isOfCall);
	return answerByRequests(CODEX_CALLS, {
		situation: isOutside ? outside ?? situation : situation,
		call,
		compile
	});
}
function requestsOf$2(call) {
	switch (call.kind) {
		case "shell": return shellCalls(unwrapped(call.text));
		case "edit":
		case "write":
		case "notebook": {
			const path = pathInFolder(call);
			return typeof path === "string" ? [plainCall("edit", path)] : path;
		}
		case "fetch": return [{
			kind: "net",
			prefix: "https://",
			text: hostOfAddress(call.text)
		}];
		case "mcp": return [plainCall("mcp", mcpName(call))];
		default: return nothingAbout(call);
	}
}
function unwrapped(line) {
	const words = shellWords(line);
	const [program = "", option = "", script] = words ?? [];
	return /(?:^|\/)(?:ba|z)?sh$/.test(program) && /^-l?c$/.test(option) && words?.length === 3 && script !== void 0 ? script : line;
}
function shellCalls(line) {
	const commands = commandsOfScript(line) ?? [[
		"bash",
		"-lc",
		line
	]];
	return commands.flatMap((words) => commands.length === 1 ? ofShell(words) : [words]).map((words) => ({
		kind: "shell",
		prefix: "",
		text: commandText(words)
	}));
}
function ofShell(words) {
	const [shell = "", option = "", script, ...rest] = words;
	return (script !== void 0 && rest.length === 0 && SHELL$6.test(`${shell} ${option}`) ? commandsOfScript(script) : void 0) ?? [words];
}
function commandsOfScript(script) {
	const bare = script.replace(QUOTED, "q").replaceAll("&&", "||");
	if (/[$`]/.test(script.replace(QUOTED, (text) => text.startsWith("'") ? "q" : text)) || NOT_SPLIT.test(bare) || !PLAIN$1.test(bare)) return void 0;
	const { commands, isUnderstood } = readCommandLine(script);
	if (!isUnderstood || commands.length === 0) return void 0;
	const words = commands.map(({ text }) => shellWords(text) ?? []);
	return commands.some(({ text }) => ASSIGNMENT$1.test(text)) ? void 0 : words;
}
// build/src/formats/permissions/codex/keys.js
const NEUTRAL$4 = { kind: "neutral" };
const READ$6 = { kind: "read" };
const OF_USERS = {
	kind: "ignored",
	why: "a repository file cannot set it"
};
const yes$3 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const NEUTRAL_KEYS$2 = [
	"model",
	"review_model",
	"model_reasoning*",
	"model_verbosity",
	"model_context_window",
	"model_auto_compact_token_limit",
	"model_max_output_tokens",
	"model_supports_reasoning_summaries",
	"model_instructions_file",
	"model_catalog_json",
	"plan_mode_reasoning_effort",
	"personality",
	"service_tier",
	"default_mode",
	"developer_instructions",
	"instructions",
	"compact_prompt",
	"experimental_compact_prompt_file",
	"experimental_instructions_file",
	"tui*",
	"history*",
	"analytics*",
	"feedback*",
	"notice*",
	"hide_*",
	"show_*",
	"disable_paste_burst",
	"check_for_update_on_startup",
	"file_opener",
	"tool_output_token_limit",
	"project_doc_*",
	"project_root_markers",
	"background_terminal_max_timeout",
	"commit_attribution",
	"suppress_unstable_features_warning",
	"agents.max_threads",
	"agents.max_depth",
	"agents.job_max_runtime_seconds",
	"log_dir",
	"windows_wsl_setup_acknowledged",
	"tools.view_image",
	"features.multi_agent*",
	"features.shell_snapshot",
	"features.unified_exec",
	"features.collab",
	"features.collaboration_modes",
	"features.remote_compaction",
	"features.skills",
	"features.steer",
	"features.apply_patch_freeform",
	"features.personality",
	"features.goals",
	"features.undo",
	"features.fast_mode",
	"features.child_agents_md",
	"features.shell_tool",
	"features.memories"
];
const USER_KEYS = [
	"openai_base_url",
	"chatgpt_base_url",
	"apps_mcp_product_sku",
	"model_provider",
	"model_providers*",
	"notify",
	"profile",
	"profiles*",
	"projects*",
	"otel*",
	"experimental_realtime_webrtc_call_base_url",
	"experimental_realtime_ws_base_url",
	"responses_api_metadata*"
];
const CODEX_KEYS = {
	...Object.fromEntries(NEUTRAL_KEYS$2.map((key) => [key, NEUTRAL$4])),
	...Object.fromEntries(USER_KEYS.map((key) => [key, OF_USERS])),
	approval_policy: READ$6,
	sandbox_mode: READ$6,
	default_permissions: READ$6,
	permissions: READ$6,
	"sandbox_workspace_write.network_access": READ$6,
	"sandbox_workspace_write.writable_roots": READ$6,
	"sandbox_workspace_write.exclude_slash_tmp": READ$6,
	"sandbox_workspace_write.exclude_tmpdir_env_var": READ$6,
	mcp_servers: READ$6,
	hooks: READ$6,
	approvals_reviewer: {
		kind: "mixed",
		absent: "user"
	},
	web_search: {
		kind: "ranked",
		strictestFirst: [
			"disabled",
			"cached",
			"live"
		],
		absent: "cached"
	},
	"features.web_search_request": yes$3(false),
	"features.web_search_cached": yes$3(false),
	"tools.web_search": yes$3(false),
	"features.hooks": {
		kind: "mixed",
		absent: true
	},
	"features.codex_hooks": {
		kind: "mixed",
		absent: true
	},
	"features.network_proxy": {
		kind: "mixed",
		absent: false
	},
	"features.exec_permission_approvals": yes$3(false),
	"features.request_permissions_tool": yes$3(false),
	"features.request_permissions": yes$3(false),
	allow_login_shell: yes$3(true),
	"shell_environment_policy.inherit": {
		kind: "ranked",
		strictestFirst: [
			"none",
			"core",
			"all"
		],
		absent: "all"
	},
	"shell_environment_policy.include_only": {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"shell_environment_policy.exclude": {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	"shell_environment_policy.ignore_default_excludes": {
		kind: "mixed",
		absent: null
	},
	"shell_environment_policy.experimental_use_profile": yes$3(false),
	"shell_environment_policy.set": {
		kind: "map",
		of: {
			kind: "opaque",
			why: "Card Gate does not know the variable, which every command can read"
		}
	},
	"skills*": {
		kind: "opaque",
		why: "Card Gate does not compare it"
	}
};
// build/src/formats/permissions/codex/starlark.js
var StarlarkFault = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
function readStarlark(text) {
	const tokens = tokensOf(text);
	const statements = [];
	for (let at = 0; at < tokens.length;) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "end") break;
		if (token.kind === "line" || token.text === ";") {
			at += 1;
			continue;
		}
		const reader = new CallReader(tokens, at);
		const call = reader.statement();
		if (call === void 0) {
			const last = endOfProgram(tokens, at);
			statements.push({
				kind: "program",
				start: token.start,
				end: tokens[last]?.end ?? token.end
			});
			at = last + 1;
			continue;
		}
		if (call !== "nothing") statements.push(call);
		at = reader.at;
	}
	return statements;
}
function endOfProgram(tokens, from) {
	let last = from;
	for (let at = from; at < tokens.length; at += 1) {
		const token = tokens[at];
		if (token === void 0 || token.kind === "end") break;
		if (token.kind === "line" && token.isIndented !== true) break;
		if (token.kind !== "line") last = at;
	}
	return last;
}
var CallReader = class {
	at;
	#tokens;
	constructor(tokens, at) {
		this.#tokens = tokens;
		this.at = at;
	}
	statement() {
		const { kind, text: name, start } = this.#next();
		if (kind === "text") return this.#isEnd() ? "nothing" : void 0;
		if (kind !== "name" || this.#next().text !== "(") return void 0;
		const args = /* @__PURE__ */ new Map();
		while (!this.#takes(")")) {
			const [first, second] = [this.#tokens[this.at], this.#tokens[this.at + 1]];
			const isNamed = first?.kind === "name" && second?.text === "=";
			if (isNamed) this.at += 2;
			const value = this.#literal();
			const key = isNamed ? first.text : String(args.size);
			if (value === void 0 || args.has(key)) return void 0;
			args.set(key, value);
			if (!this.#takes(",") && this.#peek()?.text !== ")") return void 0;
		}
		const end = this.#tokens[this.at - 1]?.end ?? start;
		return this.#isEnd() ? {
			kind: "call",
			name,
			args,
			start,
			end
		} : void 0;
	}
	#literal() {
		const { kind, text, start, end } = this.#next();
		if (kind === "text") return {
			kind: "text",
			value: text,
			start,
			end
		};
		if (kind === "number") return {
			kind: "other",
			value: Number(text),
			start,
			end
		};
		if (kind === "name") {
			const value = NAMED.get(text);
			return value === void 0 ? void 0 : {
				kind: "other",
				value,
				start,
				end
			};
		}
		if (text !== "[" && text !== "(") return void 0;
		const closer = text === "[" ? "]" : ")";
		const items = [];
		let hasComma = text === "[";
		while (!this.#takes(closer)) {
			const item = this.#literal();
			if (item === void 0) return void 0;
			items.push(item);
			if (this.#takes(",")) hasComma = true;
			else if (this.#peek()?.text !== closer) return void 0;
		}
		const [only] = items;
		if (!hasComma && only !== void 0) return only;
		return {
			kind: "list",
			items,
			start,
			end: this.#tokens[this.at - 1]?.end ?? end
		};
	}
	#peek() {
		return this.#tokens[this.at];
	}
	#next() {
		const token = this.#tokens[this.at];
		this.at += 1;
		return token ?? {
			kind: "end",
			text: "",
			start: 0,
			end: 0
		};
	}
	#takes(sign) {
		const token = this.#peek();
		if (token?.kind !== "sign" || token.text !== sign) return false;
		this.at += 1;
		return true;
	}
	#isEnd() {
		const token = this.#peek();
		return token === void 0 || token.kind === "end" || token.kind === "line" || token.text === ";";
	}
};
const NAMED = /* @__PURE__ */ new Map([
	["True", true],
	["False", false],
	["None", null]
]);
const CLOSERS = {
	"(": ")",
	"[": "]",
	"{": "}"
};
const STRING_START = /^(?:[rbf]|rb)?("""|'''|"|')/;
function tokensOf(text) {
	const tokens = [];
	const open = [];
	for (let at = text.startsWith("\ufeff") ? 1 : 0; at < text.length;) {
		const skipped = blanksAt(text, at);
		if (skipped > 0) {
			at += skipped;
			continue;
		}
		const token = tokenAt(text, at);
		at = token.end;
		if (token.kind === "sign") follow(token, open);
		if (token.kind !== "line" || open.length === 0) tokens.push(token);
	}
	const unclosed = open.at(-1);
	if (unclosed !== void 0) throw new StarlarkFault("a bracket is never closed", unclosed.at);
	tokens.push({
		kind: "end",
		text: "",
		start: text.length,
		end: text.length
	});
	return tokens;
}
function follow({ text, start }, open) {
	const closer = CLOSERS[text];
	if (closer !== void 0) open.push({
		closer,
		at: start
	});
	else if (/^[)\]}]$/.test(text) && open.pop()?.closer !== text) throw new StarlarkFault(`the bracket "${text}" was never opened`, start);
}
function blanksAt(text, at) {
	if (text[at] === "#") return lengthOfLine(text, at);
	return /^(?:[ \t\r]+|\\\r?\n)/.exec(text.slice(at, at + 400))?.[0].length ?? 0;
}
function lengthOfLine(text, at) {
	const end = text.indexOf("\n", at);
	return (end === -1 ? text.length : end) - at;
}
function tokenAt(text, at) {
	const rest = text.slice(at, at + 400);
	if (rest.startsWith("\n")) {
		const isIndented = /^\n[ \t]+[^\s#]/.test(rest);
		return {
			kind: "line",
			text: "\n",
			start: at,
			end: at + 1,
			isIndented
		};
	}
	const quote = STRING_START.exec(rest);
	if (quote !== null) return stringAt(text, at, quote[0], quote[1] ?? "\"");
	const word = /^[A-Za-z_]\w*/.exec(rest)?.[0];
	if (word !== void 0) return {
		kind: "name",
		text: word,
		start: at,
		end: at + word.length
	};
	const number = /^\d[\w.]*/.exec(rest)?.[0];
	if (number !== void 0) return {
		kind: "number",
		text: number,
		start: at,
		end: at + number.length
	};
	return {
		kind: "sign",
		text: rest.charAt(0),
		start: at,
		end: at + 1
	};
}
function stringAt(text, start, opening, quote) {
	const prefix = opening.slice(0, -quote.length);
	let value = "";
	for (let at = start + opening.length; at < text.length;) {
		if (text.startsWith(quote, at)) {
			const end = at + quote.length;
			const isProgram = prefix.includes("b") || prefix === "f";
			return {
				kind: isProgram ? "sign" : "text",
				text: isProgram ? prefix : value,
				start,
				end
			};
		}
		const char = text.charAt(at);
		if (char === "\n" && quote.length === 1) break;
		if (char !== "\\") {
			value += char;
			at += 1;
			continue;
		}
		const [written, meant] = escapeAt(text, at);
		value += prefix.includes("r") ? written : meant;
		at += written.length;
	}
	throw new StarlarkFault("a string is never closed", start);
}
const ESCAPES = {
	n: "\n",
	t: "	",
	r: "\r",
	"\n": "",
	a: "\x07",
	b: "\b",
	f: "\f",
	v: "\v"
};
function escapeAt(text, at) {
	const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3}))/.exec(text.slice(at, at + 10));
	if (code !== null) {
		const [written, byte, short, long, octal] = code;
		const point = octal === void 0 ? Number.parseInt(byte ?? short ?? long ?? "", 16) : Number.parseInt(octal, 8);
		return [written, point <= 1114111 ? String.fromCodePoint(point) : "\ufffd"];
	}
	const char = text.charAt(at + 1);
	return [text.slice(at, at + 2), ESCAPES[char] ?? char];
}
// build/src/formats/permissions/codex/rules.js
const PROTOCOLS = [
	"http://",
	"https://",
	"socks5-tcp://",
	"socks5-udp://"
];
const NO_RULES = {
	prefixes: [],
	networks: [],
	paths: /* @__PURE__ */ new Map(),
	opaque: []
};
var RuleFault = class extends Error {
	index;
	constructor(message, index) {
		super(message);
		this.index = index;
	}
};
function readRules$1(files) {
	const read = files.map(({ document }) => readFile(document));
	const remarks = read.flatMap((file) => file.remarks);
	if (remarks.some(({ kind }) => kind === "not-loaded")) return {
		...NO_RULES,
		remarks
	};
	return {
		prefixes: read.flatMap(({ prefixes }) => prefixes),
		networks: read.flatMap(({ networks }) => networks),
		paths: new Map(read.flatMap(({ paths }) => [...paths])),
		opaque: read.flatMap(({ opaque }) => opaque),
		remarks
	};
}
function readFile(document) {
	let statements = [];
	try {
		statements = readStarlark(document.text);
		return rulesOf$4(statements, withStatements(document, statements));
	} catch (error) {
		if (error instanceof StarlarkFault) {
			const { offset: start } = error;
			const end = Math.min(document.text.length, start + 1);
			return notLoaded(error.message, placeIn(withNodes(document, [scalar(document, start, end)]), 0));
		}
		if (error instanceof RuleFault) return notLoaded(error.message, placeIn(withStatements(document, statements), error.index));
		throw error;
	}
}
function notLoaded(why, place) {
	const lost = "Codex then ignores the rules in all files";
	return {
		...NO_RULES,
		remarks: [{
			kind: "not-loaded",
			why,
			lost,
			place
		}]
	};
}
function withStatements(document, statements) {
	return withNodes(document, statements.map((statement) => {
		if (statement.kind === "program") return scalar(document, statement.start, statement.end);
		const { start, end, args } = statement;
		const entries = [...args].map(([key, value]) => [key, {
			keyStart: value.start,
			keyEnd: value.end,
			node: nodeOf(value)
		}]);
		return {
			kind: "map",
			start,
			end,
			entries: new Map(entries)
		};
	}));
}
function withNodes(document, items) {
	return {
		...document,
		root: {
			kind: "list",
			start: 0,
			end: document.text.length,
			items
		}
	};
}
function scalar({ text }, start, end) {
	return {
		kind: "scalar",
		start,
		end,
		value: text.slice(start, end)
	};
}
function nodeOf(literal) {
	const { start, end } = literal;
	return literal.kind === "list" ? {
		kind: "list",
		start,
		end,
		items: literal.items.map(nodeOf)
	} : {
		kind: "scalar",
		start,
		end,
		value: literal.value
	};
}
function placeIn(document, index) {
	return {
		document,
		path: [index]
	};
}
function rulesOf$4(statements, document) {
	const prefixes = [];
	const networks = [];
	const paths = /* @__PURE__ */ new Map();
	const opaque = [];
	for (const [index, statement] of statements.entries()) {
		const place = placeIn(document, index);
		const known = statement.kind === "call" ? READERS$1[statement.name] : void 0;
		const args = statement.kind === "call" ? namedArguments(statement) : void 0;
		if (known === void 0 || args === void 0) {
			if (statement.kind === "call" && known === void 0 && opaque.length === 0) throw new RuleFault(`unknown function ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(statement.name)}`, index);
			opaque.push(opaqueStatement(statement, place));
			continue;
		}
		known({
			args,
			index,
			place,
			prefixes,
			networks,
			paths
		});
	}
	return {
		prefixes,
		networks,
		paths,
		opaque,
		remarks: []
	};
}
function opaqueStatement({ start, end }, place) {
	const text = place.document.text.slice(start, end);
	const [line = ""] = text.split("\n");
	return {
		key: JSON.stringify([place.document.file, text]),
		subject: `the statement ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(line.trim()))}`,
		text,
		place,
		why: "Card Gate reads only rules with literal values and does not execute programs"
	};
}
function namedArguments({ name, args }) {
	const first = FIRST[name] ?? "0";
	const named = new Map([...args].map(([key, value]) => [key === "0" ? first : key, value]));
	return [...named.keys()].some((key) => /^\d/.test(key)) ? void 0 : named;
}
const FIRST = {
	prefix_rule: "pattern",
	network_rule: "host",
	host_executable: "name"
};
const READERS$1 = {
	prefix_rule: readPrefixRule,
	network_rule: readNetworkRule,
	host_executable: readExecutable
};
const PREFIX_KEYS = [
	"pattern",
	"decision",
	"justification",
	"match",
	"not_match",
	"reviewer"
];
function readPrefixRule({ args, index, place, prefixes }) {
	const fail = failing(index);
	onlyKeys(args, PREFIX_KEYS, fail);
	const written = args.get("pattern");
	if (written?.kind !== "list") return fail("\"pattern\" is not a list");
	if (written.items.length === 0) return fail("\"pattern\" is empty");
	const pattern = written.items.map((item) => {
		if (item.kind === "text") return [item.value];
		if (item.kind !== "list") return fail("\"pattern\" contains a value that is not a string");
		if (item.items.length === 0) return fail("\"pattern\" contains an empty list");
		return textsOf$2(item, "pattern", fail);
	});
	checkJustification(args, fail);
	const decision = decisionOf(args, fail);
	const name = `${pattern.map((texts) => texts.map(tokenText).join("|")).join(" ")} \u2026`;
	for (const [key, isWanted] of [["match", true], ["not_match", false]]) for (const example of examplesOf$2(args.get(key), key, fail)) if (isMatched(example, pattern) !== isWanted) return fail(`the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)} ${isWanted ? "does not match" : "matches"} the example ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(example.join(" "))} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`);
	prefixes.push({
		pattern,
		decision,
		name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(name),
		place
	});
}
function isMatched(tokens, pattern) {
	const [program = "", ...rest] = tokens;
	const base = baseName(program);
	return beginsWith(tokens, pattern) || base !== void 0 && beginsWith([base, ...rest], pattern);
}
function examplesOf$2(list, key, fail) {
	if (list === void 0 || list.kind === "other" && list.value === null) return [];
	if (list.kind !== "list") return fail(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)} is not a list`);
	return list.items.map((item) => {
		if (item.kind === "list") return textsOf$2(item, key, fail);
		if (item.kind !== "text") return fail(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)} contains a value that is not a string`);
		return shellWords(item.value) ?? fail(`the example ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(item.value)} has an unclosed quote`);
	});
}
const DECISIONS = {
	allow: "allow",
	prompt: "prompt",
	forbidden: "forbidden"
};
function decisionOf(args, fail, known = DECISIONS) {
	const written = args.get("decision");
	if (written === void 0 || written.kind === "other" && written.value === null) return "allow";
	const text = written.kind === "text" ? written.value : "";
	return (Object.hasOwn(known, text) ? known[text] : void 0) ?? fail(`unknown decision ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(text)}`);
}
function checkJustification(args, fail) {
	const written = args.get("justification");
	if (written?.kind === "text" && written.value.trim() === "") fail("\"justification\" is empty");
}
const HOST_PROTOCOLS = {
	http: "http://",
	https: "https://",
	https_connect: "https://",
	"http-connect": "https://",
	socks5_tcp: "socks5-tcp://",
	socks5_udp: "socks5-udp://"
};
function readNetworkRule({ args, index, place, networks }) {
	const fail = failing(index);
	onlyKeys(args, [
		"host",
		"protocol",
		"decision",
		"justification"
	], fail);
	const [written, over] = [args.get("host"), args.get("protocol")];
	if (written?.kind !== "text" || written.value.trim() === "") return fail("\"host\" is missing, empty or not a string");
	if (/\*|:\/\/|\/|\s/.test(written.value)) return fail(`the host ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(written.value)} contains a "*", a scheme, a path or a space`);
	const protocol = over?.kind === "text" ? HOST_PROTOCOLS[over.value] : void 0;
	if (protocol === void 0) return fail("\"protocol\" is missing, or is not a known protocol");
	checkJustification(args, fail);
	const host = written.value.replace(/:\d+$/, "").replace(/\.$/, "").toLowerCase();
	const decision = decisionOf(args, fail, {
		...DECISIONS,
		deny: "forbidden"
	});
	networks.push({
		host,
		protocol,
		decision,
		name: `${protocol}${host}`,
		place
	});
}
function readExecutable({ args, index, paths }) {
	const fail = failing(index);
	onlyKeys(args, ["name", "paths"], fail);
	const [name, list] = [args.get("name"), args.get("paths")];
	if (name?.kind !== "text" || name.value === "" || name.value.includes("/")) return fail("\"name\" is not a program name");
	if (list?.kind !== "list") return fail("\"paths\" is not a list");
	const texts = textsOf$2(list, "paths", fail).map(absolutePath);
	const wrong = texts.find((path) => baseName(path) !== name.value);
	if (wrong !== void 0) return fail(`the path ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(wrong)} is not an absolute path to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name.value)}`);
	paths.set(name.value, texts);
}
function textsOf$2({ items }, key, fail) {
	return items.map((item) => item.kind === "text" ? item.value : fail(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)} contains a value that is not a string`));
}
function onlyKeys(args, known, fail) {
	const other = [...args.keys()].find((key) => !known.includes(key));
	if (other !== void 0) fail(`unknown argument ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(other)}`);
}
function failing(index) {
	return (why) => {
		throw new RuleFault(why, index);
	};
}
// build/src/formats/permissions/codex/sandbox.js
const SANDBOXES$1 = [
	"read-only",
	"workspace-write",
	"danger-full-access"
];
const POLICIES = [
	"untrusted",
	"on-request",
	"on-failure",
	"never"
];
const ASKS = {
	asksForSandbox: true,
	asksForRules: true
};
function readSandbox(file) {
	const top = file && _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(file.document);
	const policy = top?.get("approval_policy");
	const mode = top?.get("sandbox_mode");
	const profile = top?.get("default_permissions");
	const opaque = [];
	const unknown = (key, value, why) => {
		for (const each of opaqueOf(key, value, why).opaque) opaque.push(each);
	};
	const approvals = readApprovals(policy);
	if (policy?.exists === true && approvals === void 0) unknown("approval_policy", policy, "Codex has no approval policy with this name");
	const stated = SANDBOXES$1.find((name) => name === mode?.text());
	if (mode?.exists === true && stated === void 0) unknown("sandbox_mode", mode, "Codex has no sandbox mode with this name");
	const isProfileUsed = profile?.exists === true && mode?.exists !== true;
	const ofProfile = top && isProfileUsed ? readProfile(top, profile.text() ?? "") : { ...NO_PROFILE };
	const sandbox = stated ?? ofProfile.sandbox ?? "workspace-write";
	const current = approvals ?? {
		policy: "on-request",
		...ASKS
	};
	const place = [
		mode,
		profile,
		policy
	].find((value) => value?.exists)?.place;
	const workspace = readWorkspace(sandbox, top?.get("sandbox_workspace_write"));
	const hasNetwork = workspace.hasNetwork || ofProfile.hasNetwork;
	const network = hasNetwork && sandbox !== "danger-full-access" ? " and network access" : "";
	return {
		mode: {
			approvals: current,
			sandbox,
			hasNetwork,
			excludesTmp: workspace.excludesTmp,
			words: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(current.policy)} with the sandbox ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(sandbox)}${network}`,
			...place && { place }
		},
		roots: workspace.roots,
		settings: [
			approvalSetting(current, policy),
			...workspace.settings,
			...ofProfile.settings
		],
		opaque,
		remarks: [...profile?.exists === true && !isProfileUsed ? unusedProfile(profile) : [], ...current.policy === "never" && sandbox === "danger-full-access" && place ? [{
			kind: "bypass-mode",
			mode: "never with danger-full-access",
			place
		}] : []]
	};
}
function readWorkspace(sandbox, keys) {
	const isUsed = sandbox === "workspace-write" && keys !== void 0;
	const isSet = (key) => isUsed && keys.get(key).boolean() === true;
	const key = "exclude_tmpdir_env_var";
	const place = keys?.has(key) ? keys.get(key).place : void 0;
	return {
		hasNetwork: sandbox === "danger-full-access" || isSet("network_access"),
		excludesTmp: isSet("exclude_slash_tmp"),
		roots: (isUsed ? keys.get("writable_roots").texts() : []).map(({ value, place: at }) => ({
			path: value.replace(/(?<=.)\/+$/, ""),
			place: at
		})),
		settings: [{
			key: `sandbox_workspace_write.${key}`,
			subject: `the setting "sandbox_workspace_write.${key}"`,
			order: {
				kind: "ranked",
				strictestFirst: [true, false]
			},
			value: isSet(key),
			words: String(isSet(key)),
			...place && { place }
		}]
	};
}
function unusedProfile({ place }) {
	return [{
		kind: "no-effect-here",
		key: "default_permissions",
		why: "\"sandbox_mode\" is set, so Codex ignores the profile",
		place
	}];
}
function approvalSetting({ policy }, value) {
	return {
		key: "approval_policy",
		subject: "the setting \"approval_policy\"",
		order: { kind: "mixed" },
		value: policy === "never" ? "never" : "asks",
		words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(policy),
		...value?.exists === true && { place: value.place }
	};
}
function readApprovals(value) {
	const policy = POLICIES.find((name) => name === value?.text());
	if (policy !== void 0) return policy === "never" ? {
		policy,
		asksForSandbox: false,
		asksForRules: false
	} : {
		policy,
		...ASKS
	};
	const granular = value?.get("granular");
	if (granular?.isMap !== true) return void 0;
	return {
		policy: "granular",
		asksForSandbox: granular.get("sandbox_approval").boolean() === true,
		asksForRules: granular.get("rules").boolean() === true
	};
}
const NO_PROFILE = {
	hasNetwork: false,
	settings: []
};
const BUILT_IN$1 = {
	":read-only": "read-only",
	":workspace": "workspace-write",
	":danger-full-access": "danger-full-access"
};
function readProfile(top, name, seen = []) {
	const sandbox = Object.hasOwn(BUILT_IN$1, name) ? BUILT_IN$1[name] : void 0;
	if (sandbox !== void 0) return {
		...NO_PROFILE,
		sandbox
	};
	const profile = top.get("permissions").get(name);
	if (!profile.exists || seen.includes(name)) return {
		...NO_PROFILE,
		sandbox: "read-only"
	};
	const parent = profile.get("extends").text();
	const base = parent === void 0 ? NO_PROFILE : readProfile(top, parent, [...seen, name]);
	const paths = profile.get("filesystem").entries().flatMap(([path, value]) => pathSettings(path, value));
	const isWritable = paths.some(({ key, value }) => value === "write" && /^permissions\.filesystem\.:(?:workspace|project)_roots(?: \.)?$/.test(key));
	const network = profile.get("network");
	const domains = network.get("domains").entries().map(([host, value]) => setting$1(`permissions.network.domains.${host}`, value, [
		"deny",
		void 0,
		"allow"
	]));
	const settings = new Map([
		...base.settings,
		...paths,
		...domains,
		...otherSettings(profile)
	].map((each) => [each.key, each]));
	return {
		sandbox: isWritable ? "workspace-write" : base.sandbox ?? "read-only",
		hasNetwork: network.get("enabled").boolean() ?? base.hasNetwork,
		settings: [...settings.values()]
	};
}
function pathSettings(path, value) {
	if (value.isMap) return value.entries().map(([inner, of]) => pathSetting(`permissions.filesystem.${path} ${inner}`, of));
	return path === "glob_scan_max_depth" ? [] : [pathSetting(`permissions.filesystem.${path}`, value)];
}
function pathSetting(key, value) {
	const { value: access, ...rest } = setting$1(key, value, []);
	const known = access === "none" ? "deny" : access;
	const strictestFirst = known === "read" ? [
		"deny",
		"read",
		"write"
	] : [
		"deny",
		"read",
		void 0,
		"write"
	];
	return {
		...rest,
		value: known,
		order: {
			kind: "ranked",
			strictestFirst
		}
	};
}
function setting$1(key, value, strictestFirst) {
	return {
		key,
		subject: `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`,
		order: {
			kind: "ranked",
			strictestFirst
		},
		value: value.value(),
		words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(String(value.value())),
		place: value.place
	};
}
function otherSettings(profile) {
	const known = [
		"filesystem",
		"network",
		"extends",
		"description"
	];
	const network = profile.get("network").entries().filter(([key]) => key !== "enabled" && key !== "domains");
	return [...profile.entries().filter(([key]) => !known.includes(key)), ...network.map(([key, value]) => [`network.${key}`, value])].map(([key, value]) => ({
		...setting$1(`permissions.${key}`, value, []),
		order: { kind: "unordered" },
		value: JSON.stringify(value.value()),
		words: "set"
	}));
}
// build/src/formats/permissions/codex/codex.js
function readCodex$1(files) {
	const config = files.find(({ role }) => role === "config");
	const rules = readRules$1(files.filter(({ role }) => role === "rules"));
	const sandbox = readSandbox(config);
	const top = config && _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(config.document);
	const servers = top === void 0 ? [] : readServers(top.get("mcp_servers")).filter(isEnabled);
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(CODEX_KEYS)
	}, ...top === void 0 ? [] : [readSettings(top, CODEX_KEYS)]]);
	const settings = [
		...read.settings,
		...sandbox.settings,
		...servers.flatMap(serverSettings)
	];
	return {
		situations: situationsOf({
			rules,
			sandbox,
			servers,
			settings,
			files
		}, sandbox.mode),
		mode: JSON.stringify({
			...sandbox.mode,
			place: null,
			words: null
		}),
		withModeOf: (other) => situationsOf({
			rules,
			sandbox,
			servers,
			settings,
			files
		}, modeFrom(other) ?? sandbox.mode),
		code: [
			...read.code,
			...servers.map(codeOfServer$2),
			...top === void 0 ? [] : readHooks(top.get("hooks"))
		],
		opaque: [
			...read.opaque,
			...sandbox.opaque,
			...rules.opaque
		],
		remarks: [
			...rules.remarks,
			...read.remarks,
			...sandbox.remarks,
			...files.flatMap(({ document }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		]
	};
}
function modeFrom({ mode, situations }) {
	if (mode === void 0) return void 0;
	const { place: _place, ...rest } = JSON.parse(mode);
	return {
		...rest,
		words: situations[0].basis
	};
}
function isEnabled({ reader }) {
	return reader.get("enabled").boolean() !== false;
}
const SERVER_KEYS = [
	"enabled",
	"enabled_tools",
	"disabled_tools",
	"default_tools_approval_mode",
	"tools",
	"required",
	"startup_timeout_sec",
	"startup_timeout_ms",
	"tool_timeout_sec"
];
function codeOfServer$2({ code, reader }) {
	const entries = reader.entries().filter(([key]) => !SERVER_KEYS.includes(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return {
		...code,
		identity: JSON.stringify(entries)
	};
}
const APPROVALS = [
	"prompt",
	"writes",
	"auto",
	"approve"
];
function serverSettings({ name, reader }) {
	const approval = (key, value) => ({
		key: `mcp_servers.${name}.${key}`,
		subject: `the setting "mcp_servers.${name}.${key}"`,
		order: {
			kind: "ranked",
			strictestFirst: APPROVALS,
			alike: [...APPROVALS.map((mode) => [void 0, mode]), ["auto", "approve"]]
		},
		value: value.text() ?? "auto",
		place: value.place
	});
	return [approval("default_tools_approval_mode", reader.get("default_tools_approval_mode")), ...reader.get("tools").entries().map(([tool, value]) => approval(`tools.${tool}.approval_mode`, value.get("approval_mode")))];
}
function situationsOf({ rules, sandbox, servers, settings, files }, mode) {
	const config = files.find(({ role }) => role === "config");
	const place = mode.place ?? (config && (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(config.document));
	const written = {
		role: "decides",
		combinator: "strictest",
		rules: [...rules.prefixes.flatMap((rule) => commandRules(rule, rules, mode)), ...rules.networks.map((rule) => networkRule(rule, mode))]
	};
	const tools = {
		role: "decides",
		combinator: "first",
		rules: servers.flatMap(toolRules)
	};
	const situation = (isOutside) => ({
		id: isOutside ? "outside" : "sandbox",
		...isOutside && {
			words: "outside the sandbox",
			isOfCall: true
		},
		basis: mode.words,
		policy: {
			stages: [
				written,
				tools,
				{
					role: "decides",
					combinator: "first",
					rules: modeRules$3(mode, sandbox.roots, isOutside).map((rule) => hostRule({
						...place && { place },
						...rule
					}))
				}
			],
			otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)("denied", place),
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode"
			],
			settings: isOutside ? [] : settings,
			fields: 3,
			requests: REQUESTS$1
		}
	});
	return [situation(false), situation(true)];
}
const CHAR$3 = `[^\ufdd0]`;
const REQUESTS$1 = {
	possible: [
		...COMMAND_REQUESTS.possible,
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["edit"], `(?:/|\\.\\./)?[^/\ufdd0]+(?:/[^/\ufdd0]+)*`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["net"], "[a-z0-9.:-]+", (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(PROTOCOLS.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro))),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], "mcp__[A-Za-z0-9_-]+__[A-Za-z0-9_-]+", "")
	],
	impossible: [...COMMAND_REQUESTS.impossible, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["edit"], `(?:${CHAR$3}*/)?\\.(?:/${CHAR$3}*)?|${CHAR$3}*[^./]${CHAR$3}*/\\.\\.(?:/${CHAR$3}*)?`)]
};
const LISTS$2 = {
	forbidden: "deny",
	prompt: "ask",
	allow: "allow"
};
function levelOf$1(decision, { approvals }) {
	if (decision === "prompt") return approvals.asksForRules ? "needs approval" : "denied";
	return decision === "allow" ? "allowed" : "denied";
}
function commandRules({ pattern, decision, name, place }, { prefixes, paths }, mode) {
	const [programs = [], ...others] = pattern;
	const names = programs.filter(isName);
	const except = prefixes.flatMap(({ pattern: [first = [], ...rest] }) => {
		const same = first.filter((program) => names.includes(baseName(program) ?? ""));
		return same.length === 0 ? [] : [prefixPattern([same, ...rest])];
	});
	const identity = JSON.stringify([pattern, names.map((each) => paths.get(each))]);
	const written = {
		list: LISTS$2[decision],
		level: levelOf$1(decision, mode),
		identity,
		name,
		place
	};
	const whole = hostRule({
		...written,
		patterns: [except.length === 0 ? commandPattern$1(pattern, paths) : prefixPattern(pattern)],
		examples: examplesOf$1(pattern)
	});
	if (except.length === 0) return [whole];
	const byName = [commandPattern$1([names, ...others], paths)];
	return [whole, hostRule({
		...written,
		patterns: byName,
		except
	})];
}
function examplesOf$1(pattern) {
	const texts = pattern.map(([first = ""]) => first);
	return (pattern.at(-1) ?? []).map((last) => commandText([...texts.slice(0, -1), last])).flatMap((text) => [text + (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(text, true, false), text].map((each) => ({
		kind: "shell",
		prefix: "",
		text: each
	})));
}
function networkRule({ host, protocol, decision, name, place }, mode) {
	return hostRule({
		list: LISTS$2[decision],
		level: levelOf$1(decision, mode),
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["net"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(host), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(protocol))],
		name,
		examples: [{
			kind: "net",
			prefix: protocol,
			text: host
		}],
		place
	});
}
function toolRules({ name, reader }) {
	const start = `mcp__${name.replace(/[^A-Za-z0-9_-]/g, "_")}__`;
	const toolPattern = (tool) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(start + tool), "");
	const every = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(start)}${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`, "");
	const sample = (tool) => ({
		kind: "mcp",
		prefix: "",
		text: start + tool
	});
	const listed = reader.get("enabled_tools");
	const [on, off] = [listed, reader.get("disabled_tools")].map((list) => list.texts().map(({ value }) => value));
	const key = `mcp_servers.${name}`;
	const modes = reader.get("tools").entries();
	const level = (value) => value.text() === "approve" ? "allowed" : "needs approval";
	const rules = [];
	if (off !== void 0 && off.length > 0) rules.push(hostRule({
		list: "deny",
		level: "denied",
		patterns: off.map(toolPattern),
		name: `${key}.disabled_tools`,
		examples: off.map(sample),
		place: reader.get("disabled_tools").place
	}));
	if (listed.exists) rules.push(hostRule({
		list: "deny",
		level: "denied",
		patterns: [every],
		except: (on ?? []).map(toolPattern),
		name: `${key}.enabled_tools`,
		place: listed.place
	}));
	for (const [tool, value] of modes) rules.push(hostRule({
		list: "allow",
		level: level(value.get("approval_mode")),
		patterns: [toolPattern(tool)],
		name: `${key}.tools.${tool}`,
		examples: [sample(tool)],
		place: value.place
	}));
	const usual = on?.[0] ?? "create_issue";
	rules.push(hostRule({
		list: "allow",
		level: level(reader.get("default_tools_approval_mode")),
		patterns: [every],
		name: key,
		examples: [sample(usual), ...(on ?? []).map(sample)],
		place: reader.place
	}));
	return rules;
}
const EXAMPLES = {
	shell: [{
		kind: "shell",
		prefix: "",
		text: "npm run build"
	}],
	edit: [{
		kind: "edit",
		prefix: "",
		text: "src/app.ts"
	}],
	net: [{
		kind: "net",
		prefix: "https://",
		text: "example.com"
	}]
};
const OUTSIDE$2 = `(?:/|\\.\\.(?:/|$))${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`;
function modeRules$3({ approvals, sandbox, hasNetwork, excludesTmp }, roots, isOutside) {
	const asked = approvals.asksForSandbox ? "needs approval" : "denied";
	const isOpen = sandbox === "danger-full-access";
	const isTrusting = approvals.policy !== "untrusted";
	const isWritable = sandbox === "workspace-write" && isTrusting;
	const rule = (name, level, patterns, more = {}) => ({
		list: "mode",
		level,
		patterns,
		name,
		...more
	});
	const inside = (folder) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["edit"], `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(folder)}(?:/${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, "");
	const everything = (kind) => [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([kind], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)];
	return [
		...isOutside && !isOpen ? [rule("commands outside the sandbox", asked, everything("shell"), { examples: EXAMPLES.shell })] : [rule("read-only commands", "allowed", READ_ONLY.patterns, { except: READ_ONLY.except }), rule("commands", isTrusting ? "allowed" : asked, everything("shell"), { examples: EXAMPLES.shell })],
		...isWritable ? [
			...roots.map(({ path, place }) => rule(`writable_roots: ${path}`, "allowed", [inside(path)], {
				list: "allow",
				examples: [{
					kind: "edit",
					prefix: "",
					text: `${path}/file`
				}],
				place
			})),
			...excludesTmp ? [] : [rule("files in /tmp", "allowed", [inside("/tmp")])],
			rule("files outside the working folder", asked, [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["edit"], OUTSIDE$2)])
		] : [],
		rule("edits", isWritable || isOpen && isTrusting ? "allowed" : asked, everything("edit"), { examples: EXAMPLES.edit }),
		rule("connections", hasNetwork ? "allowed" : asked, everything("net"), { examples: EXAMPLES.net })
	];
}
// build/src/formats/permissions/codex/dialect.js
const MOST$2 = { maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn };
const CODEX = {
	id: "codex",
	version: "2026-11-28",
	files: [{
		...MOST$2,
		role: "config",
		syntax: "toml",
		path: /^(?<folder>(?:.*\/)?)\.codex\/config\.toml$/i,
		marks: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("approval_policy", "sandbox_mode", "sandbox_workspace_write", "mcp_servers")
	}, {
		...MOST$2,
		role: "rules",
		syntax: "text",
		path: /^(?<folder>(?:.*\/)?)\.codex\/rules\/[^/]+\.rules$/i,
		marks: ({ text }) => /^\s*(?:prefix_rule|network_rule|host_executable)\s*\(/m.test(text)
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readCodex$1(files)
	}],
	without: () => readCodex$1([]),
	answer: (_, situation, text, compile) => answerAbout(callsOf$3(text), situation, compile),
	calls: CODEX_CALLS,
	answerMade: answerMadeInCodex
};
// build/src/formats/permissions/copilot/code.js
const GUARDED$1 = /* @__PURE__ */ new Set([
	"pretooluse",
	"permissionrequest",
	"userpromptsubmitted"
]);
const KNOWN_MARKETPLACES = ["copilot-plugins", "awesome-copilot"];
function readCopilotHooks(hooks) {
	return hooks.entries().flatMap(([event, list]) => list.items().flatMap((item) => {
		const inner = item.get("hooks").items();
		return (inner.length > 0 ? inner : [item]).map((hook) => hookCode(event, hook));
	}));
}
function hookCode(event, hook) {
	const lines = [
		"bash",
		"command",
		"powershell",
		"url",
		"prompt"
	].map((key) => hook.get(key).text()).filter((line) => line !== void 0);
	const line = lines[0] ?? "nothing";
	const entries = hook.entries().filter(([key]) => key !== "timeoutSec" && key !== "timeout" && key !== "comment").map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	const danger = lines.map(dangerOf).find((each) => each !== void 0);
	return {
		key: JSON.stringify(["hook", event]),
		subject: `the hook ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(event)}`,
		text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(line),
		identity: JSON.stringify(entries),
		place: hook.place,
		...GUARDED$1.has(event.toLowerCase()) && { isGuard: true },
		...danger && { danger }
	};
}
function readPlugins$1(top) {
	const plugins = top.get("enabledPlugins");
	const marketplaces = top.get("extraKnownMarketplaces");
	const known = /* @__PURE__ */ new Set([...marketplaces.entries().map(([name]) => name), ...KNOWN_MARKETPLACES]);
	const enabled = plugins.entries().filter(([, value]) => value.boolean() !== false);
	return {
		code: [...enabled.map(([name, value]) => codeOf(`plugin ${name}`, `the plugin ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`, name, value)), ...marketplaces.entries().map(([name, value]) => marketplaceCode(name, value))],
		remarks: [...[plugins, marketplaces].flatMap(remarkOfForm), ...enabled.flatMap(([name, { place }]) => {
			const marketplace = name.slice(name.lastIndexOf("@") + 1);
			if (known.has(marketplace)) return [];
			const why = `the file declares no marketplace ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(marketplace)}`;
			return [{
				kind: "no-effect-here",
				key: `enabledPlugins.${name}`,
				why,
				place
			}];
		})]
	};
}
function remarkOfForm(value) {
	if (!value.exists || value.isMap) return [];
	return [{
		kind: "no-effect-here",
		key: String(value.place.path.at(-1)),
		why: "Copilot expects a map from names to values, not a list",
		place: value.place
	}];
}
function marketplaceCode(name, value) {
	const source = value.get("source");
	const text = [
		"repo",
		"url",
		"path",
		"package"
	].map((key) => source.get(key).text()).find((each) => each !== void 0);
	return {
		...codeOf(`marketplace ${name}`, `the plugin marketplace ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`, text ?? name, value),
		identity: JSON.stringify(source.value() ?? null)
	};
}
// build/src/formats/permissions/copilot/tools.js
const call$3 = (kind, text) => ({
	kind,
	prefix: "",
	text
});
const TOOLS$2 = [
	{
		names: [
			"execute",
			"shell",
			"bash",
			"powershell",
			"runcommands",
			"runinterminal"
		],
		kinds: ["shell"],
		calls: [],
		examples: [call$3("shell", "npm run build")]
	},
	{
		names: [
			"read",
			"view",
			"notebookread"
		],
		kinds: ["read"],
		calls: [],
		examples: [call$3("read", "src/app.ts")]
	},
	{
		names: [
			"edit",
			"multiedit",
			"write",
			"notebookedit",
			"editfiles"
		],
		kinds: ["edit"],
		calls: [],
		examples: [call$3("edit", "src/app.ts")]
	},
	{
		names: [
			"search",
			"grep",
			"glob",
			"codebase"
		],
		kinds: [],
		calls: ["search the repository"],
		examples: [call$3("tool", "search the repository")]
	},
	{
		names: [
			"agent",
			"task",
			"custom-agent",
			"runsubagent"
		],
		kinds: ["agent"],
		calls: [],
		examples: [call$3("agent", "reviewer")]
	},
	{
		names: [
			"web",
			"websearch",
			"webfetch",
			"web_search",
			"web_fetch",
			"fetch"
		],
		kinds: ["fetch"],
		calls: ["search the web"],
		examples: [call$3("fetch", "example.com")]
	},
	{
		names: [
			"todo",
			"todowrite",
			"todos"
		],
		kinds: [],
		calls: ["write the list of tasks"],
		examples: [call$3("tool", "write the list of tasks")]
	}
];
const NAMES = new Map(TOOLS$2.flatMap((tool) => tool.names.map((name) => [name, tool])));
const SOMETHING$1 = `[^\ufdd0]+`;
const COPILOT_REQUESTS = {
	possible: [
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
			"shell",
			"read",
			"edit",
			"fetch",
			"agent"
		], SOMETHING$1, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], `[^/\ufdd0]+/${SOMETHING$1}`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], `[A-Za-z][A-Za-z0-9_.-]*`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(TOOLS$2.flatMap(({ calls }) => calls).map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)), "")
	],
	impossible: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], `(?i:${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([...NAMES.keys()].map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro))})`)]
};
const COPILOT_CALLS = {
	host: "Copilot",
	traces: ["copilot-events"],
	tools: {
		...toolsNamed("bash powershell shell", toolWith("shell", "command")),
		view: toolWith("read", "path"),
		...toolsNamed("edit create str_replace_editor", toolWith("edit", "path")),
		apply_patch: PATCH_TOOL,
		task: toolWithout("agent", "general-purpose", "agent_type"),
		web_fetch: toolWith("fetch", "url"),
		skill: toolWith("skill", "skill", "name"),
		...toolsNamed("grep glob", toolWithout("read", ".", "path")),
		...toolsNamed("report_intent read_bash write_bash stop_bash list_bash ask_user update_todo", FREE_TOOL)
	},
	requestsOf: (made) => {
		const { kind, text } = made;
		const [name] = NAMES.get((made.made?.tool ?? text).toLowerCase())?.calls ?? [];
		if (name !== void 0) return [call$3("tool", name)];
		switch (kind) {
			case "shell":
			case "read":
			case "fetch":
			case "agent":
			case "tool": return [call$3(kind, text)];
			case "edit":
			case "write":
			case "notebook": return [call$3("edit", text)];
			case "mcp": {
				const parts = mcpParts(made);
				return parts ? [call$3("mcp", `${parts.server}/${parts.tool}`)] : [call$3("tool", text)];
			}
			default: return nothingAbout(made);
		}
	}
};
function readToolList(value) {
	if (!value.exists || value.value() === null) return void 0;
	const text = value.text();
	const names = text === void 0 ? value.texts() : text.split(",").map((name) => ({
		value: name.trim(),
		place: value.place
	})).filter((name) => name.value !== "");
	if (names.some((name) => name.value === "*")) return void 0;
	return {
		tools: names.map((name) => listedTool(name.value, name.place)),
		place: value.place
	};
}
function isToolList(value) {
	return value.text() !== void 0 || value.value() === null || Array.isArray(value.value()) && value.items().every((item) => item.text() !== void 0);
}
function listedTool(name, place) {
	const [group = "", inner] = name.toLowerCase().split("/");
	const tool = NAMES.get(group);
	if (tool) return {
		name,
		place,
		patterns: patternsOf$1(tool)
	};
	if (inner !== void 0) return {
		name,
		place,
		patterns: [mcpPattern$1(name)]
	};
	const instead = [...NAMES.keys()].find((known) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nt)(group, known, 1) === 1);
	return {
		name,
		place,
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(name))],
		...instead !== void 0 && { instead }
	};
}
function patternsOf$1({ kinds, calls }) {
	return [...kinds.length > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)] : [], ...calls.length > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(calls.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)))] : []];
}
function mcpPattern$1(name) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.X)(name));
}
const TOOL_EXAMPLES = TOOLS$2.flatMap(({ examples }) => examples);
function mcpExamples(names) {
	return names.filter((name) => name.includes("/")).map((name) => call$3("mcp", name.replace(/\*+/g, "create_issue")));
}
// build/src/formats/permissions/copilot/copilot.js
const NEUTRAL$3 = { kind: "neutral" };
const READ$5 = { kind: "read" };
const LESS$1 = {
	kind: "set",
	wider: "less",
	absent: "none"
};
const COPILOT_KEYS = {
	$schema: NEUTRAL$3,
	companyAnnouncements: NEUTRAL$3,
	contextTier: NEUTRAL$3,
	effortLevel: NEUTRAL$3,
	includeCoAuthoredBy: NEUTRAL$3,
	mergeStrategy: NEUTRAL$3,
	model: NEUTRAL$3,
	respectGitignore: NEUTRAL$3,
	hooks: READ$5,
	enabledPlugins: READ$5,
	extraKnownMarketplaces: READ$5,
	deniedUrls: LESS$1,
	disabledMcpServers: LESS$1,
	disabledSkills: LESS$1,
	disableAllHooks: {
		kind: "mixed",
		absent: false
	},
	"*": {
		kind: "ignored",
		why: "Copilot does not read the key from repository settings"
	}
};
const AGENT_KEYS$1 = {
	...neutralKeys([
		"name",
		"description",
		"model",
		"argument-hint",
		"role",
		"color"
	]),
	...neutralKeys(ANNOTATION_KEYS),
	tools: READ$5,
	"mcp-servers": READ$5,
	hooks: READ$5,
	"disable-model-invocation": {
		kind: "boolean",
		wider: false,
		absent: false
	},
	"user-invocable": {
		kind: "boolean",
		wider: true,
		absent: true
	},
	infer: {
		kind: "boolean",
		wider: true,
		absent: true
	},
	target: {
		kind: "opaque",
		why: "it determines which GitHub products offer the agent",
		effect: "restricts"
	},
	agents: {
		kind: "opaque",
		why: "it determines which agents the agent can start"
	},
	handoffs: {
		kind: "opaque",
		why: "it determines which agents can take over the work"
	}
};
function readCopilot$1(files) {
	const tops = files.map(({ document, role }) => ({
		role,
		top: _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document)
	}));
	return permissions([], mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(COPILOT_KEYS)
	}, ...tops.map(({ role, top }) => {
		const code = readCopilotHooks(top.get("hooks"));
		if (role === "hooks") return {
			...NOTHING_SET,
			code
		};
		const plugins = readPlugins$1(top);
		return joinSettings([readSettings(top, COPILOT_KEYS), {
			...NOTHING_SET,
			code: [...code, ...plugins.code],
			remarks: plugins.remarks
		}]);
	})]), files);
}
function readCopilotAgent(file) {
	const top = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(file.document);
	const tools = top.get("tools");
	const list = readToolList(tools);
	const servers = readServers(top.get("mcp-servers"), ["tools"]);
	const read = joinSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(AGENT_KEYS$1)
		},
		readSettings(top, AGENT_KEYS$1),
		tools.exists && !isToolList(tools) ? opaqueOf("tools", tools, "the value is not a list of names") : NOTHING_SET,
		{
			...NOTHING_SET,
			code: [...servers.map(({ code }) => code), ...readCopilotHooks(top.get("hooks"))],
			remarks: remarksOf$3(list)
		}
	]);
	return permissions([...list ? [availabilityRule(list)] : [], ...servers.flatMap(({ name, reader }) => serverRule(name, reader.get("tools")))], mergeSettings([read]), [file]);
}
function withoutCopilotAgent() {
	return permissions([], {
		...NOTHING_SET,
		settings: defaultSettings(AGENT_KEYS$1)
	}, []);
}
function permissions(rules, read, files) {
	return {
		situations: [{
			id: "default",
			basis: "the list of tools",
			policy: {
				stages: [{
					role: "decides",
					combinator: "first",
					rules
				}],
				otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)("allowed"),
				outcomes: [
					"deny",
					"tools",
					"mode"
				],
				settings: read.settings,
				fields: 3,
				requests: COPILOT_REQUESTS
			}
		}],
		code: read.code,
		opaque: read.opaque,
		remarks: [...read.remarks, ...files.flatMap(({ document }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		})))]
	};
}
function availabilityRule({ tools, place }) {
	const names = tools.map(({ name }) => name);
	return hostRule({
		list: "tools",
		level: "denied",
		patterns: [EVERYTHING],
		except: tools.flatMap(({ patterns }) => patterns),
		name: names.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt).join(", "),
		examples: [...TOOL_EXAMPLES, ...mcpExamples(names)],
		place
	});
}
const EVERYTHING = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
	"shell",
	"read",
	"edit",
	"fetch",
	"agent",
	"mcp",
	"tool"
], `[^\ufdd0]*`);
function serverRule(server, value) {
	const names = value.texts().map((name) => name.value);
	if (!value.exists || names.includes("*")) return [];
	const first = names[0];
	return [hostRule({
		list: "deny",
		level: "denied",
		patterns: [mcpPattern$1(`${server}/*`)],
		except: names.map((name) => mcpPattern$1(`${server}/${name}`)),
		name: `tools of ${server} ${first === void 0 ? "" : `other than ${names.join(", ")}`}`.trim(),
		examples: mcpExamples([`${server}/*`, ...names.map((name) => `${server}/${name}`)]),
		place: value.place
	})];
}
function remarksOf$3(list) {
	return (list?.tools ?? []).flatMap(({ name, place, instead }) => instead === void 0 ? [] : [{
		kind: "dead-rule",
		rule: name,
		why: `Copilot has no tool ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)} and ignores unknown names`,
		instead,
		place
	}]);
}
// build/src/formats/permissions/copilot/dialect.js
const JSON_FILE = {
	syntax: "json-with-comments",
	maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
};
const MARKDOWN = {
	syntax: "front-matter",
	maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
};
function hasToolsOf(tools) {
	return Array.isArray(tools) && tools.length > 0 && tools.every((t) => /^[a-z]/.test(String(t)));
}
const COPILOT = {
	id: "copilot",
	version: "2026-08-03",
	files: [
		{
			...JSON_FILE,
			role: "settings",
			path: /^(?<folder>(?:.*\/)?)\.github\/copilot\/settings\.json$/i,
			marks: (content) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("enabledPlugins", "extraKnownMarketplaces")(content) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(content.value, "permissions").length === 0
		},
		{
			...JSON_FILE,
			role: "hooks",
			path: /^(?<folder>(?:.*\/)?)\.github\/hooks\/[^/]+\.json$/i,
			marks: ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value, "hooks").some((event) => /^(?:pre|post|session|user)[A-Z]/.test(event))
		},
		{
			...MARKDOWN,
			role: "agent",
			path: /^(?<folder>(?:.*\/)?)\.github\/agents\/(?:.+\/)?[^/]+\.agent\.md$/i,
			marks: ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.sn)(value, "mcp-servers") !== void 0 || hasToolsOf((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.sn)(value, "tools"))
		},
		{
			...MARKDOWN,
			role: "chatmode",
			path: /^(?<folder>(?:.*\/)?)\.github\/chatmodes\/(?:.+\/)?[^/]+\.chatmode\.md$/i
		}
	],
	unitsOf: unitsOf$3,
	without: (agent) => agent === void 0 ? readCopilot$1([]) : withoutCopilotAgent(),
	calls: COPILOT_CALLS
};
function unitsOf$3(files) {
	const own = files.filter(({ role }) => role === "settings" || role === "hooks");
	const agents = files.filter(({ role }) => role === "agent" || role === "chatmode");
	return [...own.length > 0 ? [{
		files: own,
		read: () => readCopilot$1(own)
	}] : [], ...agents.map((file) => ({
		agent: nameOf$2(file),
		files: [file],
		read: () => readCopilotAgent(file)
	}))];
}
function nameOf$2({ document, role }) {
	const name = document.file.replace(/^.*?\.github\/(?:agents|chatmodes)\//i, "").replace(/\.(?:agent|chatmode)\.md$/i, "");
	return role === "chatmode" ? `${name} (chat mode)` : name;
}
// build/src/formats/permissions/path-globs.js
const TOKENS = [
	[/^\*\*\//, () => `(?:${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}/)?`],
	[/^\/\*\*$/, () => `(?:/${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`],
	[/^\*\*/, () => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo],
	[/^\*/, () => `[^/\ufdd0]*`],
	[/^\?/, () => `[^/\ufdd0]`],
	[/^\[[!^]?[^\]/[\\]+\]/, classExpression],
	[/^\{[^{}]*\}/, (text) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(text.slice(1, -1).split(",").map(pathGlobExpression))]
];
function classExpression(text) {
	const body = text.slice(1, -1);
	const isNegated = /^[!^]/.test(body);
	const members = (isNegated ? body.slice(1) : body).replace(/[&~]/g, "\\$&");
	return `[${isNegated ? `^/\ufdd0` : ""}${members}]`;
}
function pathGlobExpression(pattern) {
	let source = "";
	for (let at = 0; at < pattern.length;) {
		const rest = pattern.slice(at);
		const taken = TOKENS.find(([token]) => token.test(rest));
		const match = taken?.[0].exec(rest)?.[0] ?? rest.slice(0, 1);
		source += taken === void 0 ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(match) : taken[1](match);
		at += match.length;
	}
	return source;
}
// build/src/formats/permissions/cursor/rules.js
function readCursorRule(text) {
	const [, tool = "", spec = ""] = /^([A-Za-z]+)\(([\s\S]*)\)$/.exec(text.trim()) ?? [];
	switch (tool) {
		case "Shell": return shellRule$2(spec.trim());
		case "Read": return pathRule$2("read", spec.trim());
		case "Write": return pathRule$2("edit", spec.trim());
		case "WebFetch": return {
			kind: "rule",
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["fetch"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.J)(spec.trim()))],
			examples: [call$2("fetch", spec.trim().replace(/^\*$/, "example.com").replace(/\*/g, "www"))]
		};
		case "Mcp": return mcpRule$2(spec.trim());
		default: return {
			kind: "dead",
			why: "it is not a Cursor tool with a specifier in brackets"
		};
	}
}
function shellRule$2(spec) {
	if (/^\*+(?::\*)?$/.test(spec)) return {
		kind: "rule",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
		examples: [call$2("shell", "rm -rf build")],
		everything: "every shell command"
	};
	const at = spec.indexOf(":");
	const command = at === -1 ? spec : spec.slice(0, at);
	if (/[\s*]/.test(command) || command === "") return {
		kind: "opaque",
		why: "Cursor documents only rules whose command is a single word"
	};
	const args = at === -1 ? "*" : spec.slice(at + 1).trim();
	const expression = args === "*" || args === "**" ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Z)(command) : `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(command)} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.X)(args)}`;
	const example = args === "*" ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(`${command} `, true, false) : args.replace(/\*/g, "x");
	return {
		kind: "rule",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], expression)],
		examples: [call$2("shell", `${command} ${example}`.trim()), call$2("shell", command)],
		...args === "*" && _cards_js__WEBPACK_IMPORTED_MODULE_1__.U.test(command) && { everything: `every program that ${JSON.stringify(command)} can start` }
	};
}
function pathRule$2(kind, spec) {
	const isAll = /^(?:\*\*|\*\*\/\*|\/\*\*)$/.test(spec);
	return {
		kind: "rule",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([kind], isAll ? _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo : pathGlobExpression(spec))],
		examples: [call$2(kind, isAll ? "src/app.ts" : samplePath$2(spec))]
	};
}
function samplePath$2(glob) {
	return glob.replace(/\{([^{},]*)[^{}]*\}/g, "$1").replace(/\*\*\/\*\./g, "file.").replace(/\*\*\//g, "").replace(/\*\*/g, "app.ts").replace(/^(\.env)\*/, "$1.local").replace(/\*/g, "file").replace(/\?/g, "x");
}
function mcpRule$2(spec) {
	if (!spec.includes(":")) return {
		kind: "opaque",
		why: "Cursor documents only MCP rules of the form \"server:tool\""
	};
	return {
		kind: "rule",
		patterns: [mcpPattern(spec)],
		examples: [mcpCall$1(spec)]
	};
}
function mcpPattern(spec) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.X)(spec));
}
function mcpCall$1(spec) {
	const [server = "", ...tool] = spec.split(":");
	const name = tool.join(":").replace(/^\*$/, "create_issue").replace(/\*/g, "issue");
	return call$2("mcp", `${server.replace(/\*/g, "github")}:${name}`);
}
function call$2(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
// build/src/formats/permissions/cursor/cursor.js
const POSSIBLE$1 = [
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `[^ \ufdd0][^\ufdd0]*`, ""),
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
		"read",
		"edit",
		"fetch"
	], `[^\ufdd0]+`, ""),
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], `[^:\ufdd0]+:[^:\ufdd0]+`, "")
];
const CLI_KEYS = {
	permissions: { kind: "read" },
	version: { kind: "neutral" },
	$schema: { kind: "neutral" },
	"*": {
		kind: "ignored",
		why: "a repository file may contain only \"permissions\""
	}
};
const PATHS$1 = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const SANDBOX_KEYS = {
	$schema: { kind: "neutral" },
	type: {
		kind: "ranked",
		strictestFirst: [
			"workspace_readonly",
			"workspace_readwrite",
			"insecure_none"
		],
		absent: "workspace_readwrite"
	},
	additionalReadwritePaths: PATHS$1,
	additionalReadonlyPaths: PATHS$1,
	disableTmpWrite: {
		kind: "boolean",
		wider: false,
		absent: false
	},
	enableSharedBuildCache: {
		kind: "boolean",
		wider: true,
		absent: false
	},
	"networkPolicy.default": {
		kind: "ranked",
		strictestFirst: ["deny", "allow"],
		absent: "deny"
	},
	"networkPolicy.allow": PATHS$1,
	"networkPolicy.deny": {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	readBoundary: {
		kind: "opaque",
		why: "Cursor does not document all its values"
	}
};
const PROSE = "a model interprets it";
const CURSOR_CALLS = {
	host: "Cursor",
	traces: [],
	tools: {
		run_terminal_cmd: toolWith("shell", "command"),
		edit_file: toolWith("edit", "target_file"),
		delete_file: toolWith("edit", "target_file")
	},
	requestsOf: (call) => {
		const { kind, text } = call;
		switch (kind) {
			case "shell": {
				const commands = shellCallsOf(text);
				return commands.length > 1 ? { why: "Cursor does not document how it evaluates a line with several commands" } : commands;
			}
			case "read":
			case "edit":
			case "write":
			case "notebook": {
				const path = pathInFolder(call);
				if (typeof path !== "string") return path;
				return [plainCall(kind === "read" ? "read" : "edit", path)];
			}
			case "fetch": return [plainCall("fetch", hostOfAddress(text))];
			case "mcp": {
				const parts = mcpParts(call);
				return parts ? [plainCall("mcp", `${parts.server}:${parts.tool}`)] : nothingAbout(call);
			}
			default: return nothingAbout(call);
		}
	}
};
function readCursorCli(files) {
	const tops = files.map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document));
	const rules = ["deny", "allow"].map((list) => tops.flatMap((top) => top.get("permissions").get(list).texts().map(({ value, place }) => ({
		list,
		text: value,
		place,
		read: readCursorRule(value)
	})))).flat();
	const read = joinSettings([...tops.map((top) => readSettings(top, CLI_KEYS)), {
		...NOTHING_SET,
		opaque: rules.flatMap(({ list, text, place, read: rule }) => rule.kind !== "opaque" ? [] : [{
			key: JSON.stringify([list, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text)]),
			subject: `the ${list} rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text))}`,
			text,
			place,
			effect: list === "allow" ? "grants" : "restricts",
			why: rule.why
		}]),
		remarks: rules.flatMap(({ list, text, place, read: rule }) => remarksOf$2(list, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text), rule).map((remark) => ({
			...remark,
			place
		})))
	}]);
	return simplePermissions([{
		id: "default",
		basis: "Cursor's default",
		otherwise: "needs approval",
		rules: rules.flatMap(({ list, text, place, read: rule }) => rule.kind !== "rule" ? [] : [hostRule({
			list,
			level: list === "deny" ? "denied" : "allowed",
			patterns: rule.patterns,
			name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
			examples: rule.examples,
			place
		})])
	}], read, files, POSSIBLE$1);
}
function remarksOf$2(list, rule, read) {
	if (read.kind === "dead") return [{
		kind: "dead-rule",
		rule,
		why: read.why
	}];
	return read.kind === "rule" && list === "allow" && read.everything !== void 0 ? [{
		kind: "allows-everything",
		rule,
		what: read.everything
	}] : [];
}
function readCursor(files) {
	const topsOf = (role) => files.filter((file) => file.role === role).map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document));
	const [permissions] = topsOf("permissions");
	const mcp = permissions?.get("mcpAllowlist");
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(SANDBOX_KEYS)
		},
		...topsOf("sandbox").map((top) => readSettings(top, SANDBOX_KEYS)),
		...topsOf("hooks").map((top) => ({
			...NOTHING_SET,
			code: readHookLists(top.get("hooks"), (event) => /^(?:before|pre)/i.test(event))
		})),
		readLists(permissions)
	]);
	return simplePermissions([{
		id: "default",
		basis: "Cursor's default",
		otherwise: "needs approval",
		rules: (mcp?.texts() ?? []).map(({ value, place }) => hostRule({
			list: "allow",
			level: "allowed",
			patterns: [mcpPattern(value)],
			name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(value),
			examples: [mcpCall$1(value)],
			place
		}))
	}], read, files, POSSIBLE$1);
}
function readLists(top) {
	const all = [...["terminalAllowlist", "mcpAllowlist"].map((name) => {
		const list = top?.get(name);
		const isReplaced = list?.exists ?? false;
		return {
			key: `${name} of the user`,
			subject: `the user's own ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`,
			order: {
				kind: "ranked",
				strictestFirst: [true, false]
			},
			value: isReplaced,
			words: isReplaced ? "ignored" : "used",
			...list?.exists && { place: list.place }
		};
	}), terminalSetting(top?.get("terminalAllowlist"))];
	if (top === void 0) return {
		...NOTHING_SET,
		settings: all
	};
	const run = top.get("autoRun");
	return joinSettings([{
		...NOTHING_SET,
		settings: all,
		remarks: top.get("mcpAllowlist").texts().filter(({ value }) => /^\*+:\*+$/.test(value)).map(({ value, place }) => ({
			kind: "allows-everything",
			rule: value,
			what: "every tool on every MCP server",
			place
		}))
	}, ...run.entries().map(([key, value]) => opaqueOf(`autoRun.${key}`, value, PROSE))]);
}
function terminalSetting(list) {
	const entries = list?.texts().map(({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(value)) ?? [];
	const value = [...new Set(entries)].sort();
	return {
		key: "terminalAllowlist",
		subject: "the list \"terminalAllowlist\", whose matching rules Cursor does not document,",
		order: { kind: "set" },
		value,
		words: value.length === 0 ? "empty" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.R)(value),
		...list?.exists && { place: list.place }
	};
}
// build/src/formats/permissions/cursor/dialect.js
function file$2(role, marks) {
	return {
		role,
		...marks && { marks },
		syntax: "json-with-comments",
		path: new RegExp(`^(?<folder>(?:.*\\/)?)\\.cursor\\/${role}\\.json$`, "i"),
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
	};
}
const CURSOR = {
	id: "cursor",
	version: "2026-11-28",
	files: [
		file$2("permissions", (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("terminalAllowlist", "mcpAllowlist", "autoRun")),
		file$2("sandbox", (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("networkPolicy", "additionalReadwritePaths")),
		file$2("hooks", ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value, "hooks").some((event) => /^(?:before|after)[A-Z]|^stop$/.test(event)))
	],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readCursor(files)
	}],
	without: () => readCursor([]),
	calls: {
		...CURSOR_CALLS,
		requestsOf: (call) => call.kind === "mcp" ? CURSOR_CALLS.requestsOf(call) : nothingAbout(call)
	}
};
const CURSOR_CLI = {
	id: "cursor-cli",
	version: "2026-11-28",
	files: [file$2("cli", ({ value }) => {
		const rules = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.on)(value);
		const isOwn = rules.some((rule) => /^(?:Shell|Mcp)\(/.test(rule));
		const isOfClaude = rules.some((rule) => /^(?:Bash|Edit|Glob|Grep|mcp__)/.test(rule));
		return isOwn || !isOfClaude && rules.some((rule) => rule.startsWith("Write("));
	})],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readCursorCli(files)
	}],
	without: () => readCursorCli([]),
	calls: CURSOR_CALLS
};
// build/src/formats/permissions/gemini/calls.js
const TOOLS$1 = {
	read: "read_file",
	edit: "replace",
	write: "write_file",
	fetch: "web_fetch",
	skill: "activate_skill",
	agent: "invoke_agent"
};
const FILE = [
	"file_path",
	"absolute_path",
	"path"
];
const GEMINI_CALLS = {
	host: "Gemini CLI",
	traces: ["gemini-cli"],
	tools: {
		run_shell_command: toolWith("shell", "command"),
		read_file: toolWith("read", ...FILE),
		replace: toolWith("edit", ...FILE),
		write_file: toolWith("write", ...FILE),
		web_fetch: {
			kind: "fetch",
			textsOf: (input) => addressIn(input)
		},
		activate_skill: toolWith("skill", "name", "skill"),
		invoke_agent: toolWith("agent", "agent_name", "name", "agent"),
		...toolsNamed("glob grep_search search_file_content list_directory read_many_files", toolWithout("read", ".", "dir_path", "path"))
	},
	requestsOf: (call) => {
		if (call.kind === "shell") return shellCallsOf(call.text);
		if (call.kind === "mcp") return [mcpCall(mcpParts(call), call.text)];
		const text = call.made?.tool ?? TOOLS$1[call.kind] ?? call.text;
		const [, server, tool] = /^mcp_([^_]+)_(.+)$/.exec(text) ?? [];
		if (server !== void 0 && tool !== void 0) return [mcpCall({
			server,
			tool
		}, text)];
		return call.kind === "tool" || TOOLS$1[call.kind] !== void 0 ? [plainCall("tool", text)] : nothingAbout(call);
	}
};
function addressIn(input) {
	const address = /https?:\/\/[^\s"'<>\\]+/.exec(JSON.stringify(input ?? null))?.[0];
	return address === void 0 ? void 0 : [address];
}
function mcpCall(parts, text) {
	return parts === void 0 ? plainCall("tool", text) : {
		kind: "mcp",
		prefix: `mcp_${parts.server}_`,
		text: parts.tool
	};
}
function answerInGemini(text, situation, compile) {
	const written = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.D)(text);
	if (written === void 0) return void 0;
	const { kind, text: value } = written;
	if (kind === "shell" || kind === "tool" && /\s/.test(value)) return answerAboutLine$1(value.trim(), situation, compile);
	const [, server, tool] = /^mcp__(.+?)__(.+)$/.exec(value) ?? /^mcp_([^_]+)_(.+)$/.exec(value) ?? [];
	return answerAbout([server !== void 0 && tool !== void 0 ? {
		kind: "mcp",
		prefix: `mcp_${server}_`,
		text: tool
	} : {
		kind: "tool",
		prefix: "",
		text: TOOLS$1[kind] ?? value
	}], situation, compile);
}
function answerAboutLine$1(line, situation, compile) {
	const commands = commandsOf(line);
	const inner = commands.flatMap(({ words }) => {
		const script = scriptOf(words);
		if (script === void 0) return [];
		return answerAboutLine$1(script, situation, compile)?.parts ?? [];
	});
	const parts = [...answerAbout(commands.map(({ text }) => shellCall(text)), situation, compile)?.parts ?? [], ...inner];
	const whole = answerAbout([shellCall(line)], situation, compile)?.parts ?? [];
	const strictest = (list) => list.reduce((least, part) => Math.min(least, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(part)), Number.POSITIVE_INFINITY);
	const all = strictest(whole) < strictest(parts) ? [...parts, ...whole] : parts;
	const read = readCommandLine(line).isClosed ? all : [...all, unreadable$2(line, situation)];
	const [decisive] = read.toSorted((a, b) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(a) - (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(b));
	return decisive && {
		level: decisive.level,
		parts: read
	};
}
function unreadable$2(line, { policy: { otherwise } }) {
	return {
		call: shellCall(line),
		level: otherwise.level,
		rule: otherwise
	};
}
function scriptOf([shell = "", option = "", script]) {
	return /^(?:bash|sh|zsh) -c$/.test(`${unquoted(shell)} ${unquoted(option)}`) && script !== void 0 ? unquoted(script) : void 0;
}
// build/src/formats/permissions/gemini/keys.js
const NEUTRAL$2 = { kind: "neutral" };
const READ$4 = { kind: "read" };
const CODE = { kind: "code" };
const yes$2 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const no$1 = (absent) => ({
	kind: "boolean",
	wider: false,
	absent
});
const renamed = (to) => ({
	kind: "ignored",
	why: `Gemini CLI now reads "${to}" instead`
});
const GEMINI_KEYS = {
	...Object.fromEntries([
		"$schema",
		"ui*",
		"ide*",
		"privacy*",
		"telemetry*",
		"output*",
		"billing*",
		"model",
		"modelConfigs*",
		"contextFileName",
		"context.fileName",
		"context.fileFiltering*",
		"context.importFormat",
		"context.memoryBoundaryMarkers",
		"context.discoveryMaxDirs",
		"context.loadMemoryFromIncludeDirectories",
		"experimental.extensionReloading",
		"experimental.modelSteering",
		"experimental.autoMemory",
		"experimental.topicUpdateNarration",
		"experimental.voiceMode",
		"general.preferredEditor",
		"general.vimMode",
		"general.devtools",
		"general.previewFeatures",
		"general.enableAutoUpdate*",
		"general.disableAutoUpdate",
		"general.disableUpdateNag",
		"general.checkpointing*",
		"general.enablePromptCompletion",
		"general.retryFetchErrors",
		"general.maxAttempts",
		"general.debugKeystrokeLogging",
		"general.sessionRetention*",
		"general.rewind*",
		"general.plan*",
		"general.enableNotifications",
		"security.auth*",
		"tools.shell*",
		"tools.useRipgrep",
		"tools.truncateToolOutput*",
		"tools.enableToolOutputTruncation",
		"tools.disableLLMCorrection",
		"theme",
		"selectedAuthType",
		"vimMode",
		"preferredEditor",
		"hideTips",
		"hideBanner",
		"usageStatisticsEnabled",
		"useWriteTodos"
	].map((key) => [key, NEUTRAL$2])),
	"tools.core": READ$4,
	"tools.allowed": READ$4,
	"tools.exclude": READ$4,
	"tools.confirmationRequired": READ$4,
	"mcp.allowed": READ$4,
	"mcp.excluded": READ$4,
	mcpServers: READ$4,
	hooks: READ$4,
	"general.defaultApprovalMode": READ$4,
	coreTools: renamed("tools.core"),
	excludeTools: renamed("tools.exclude"),
	allowedTools: renamed("tools.allowed"),
	allowMCPServers: renamed("mcp.allowed"),
	excludeMCPServers: renamed("mcp.excluded"),
	autoAccept: {
		kind: "ignored",
		why: "Gemini CLI no longer reads it"
	},
	"tools.autoAccept": {
		kind: "ignored",
		why: "Gemini CLI no longer reads it"
	},
	sandbox: renamed("tools.sandbox"),
	"admin*": {
		kind: "ignored",
		why: "a repository file cannot set it"
	},
	"context.includeDirectories": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"mcp.autoAllowInHeadless": yes$2(false),
	"mcp.serverCommand": CODE,
	"tools.discoveryCommand": CODE,
	"tools.callCommand": CODE,
	"tools.sandbox": {
		kind: "mixed",
		absent: false
	},
	"tools.sandboxNetworkAccess": yes$2(false),
	"tools.sandboxAllowedPaths": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"security.toolSandboxing": no$1(false),
	"security.disableYoloMode": no$1(false),
	"security.disableAlwaysAllow": no$1(false),
	"security.folderTrust.enabled": no$1(true),
	"security.blockGitExtensions": no$1(false),
	"security.enableConseca": no$1(false),
	"security.enablePermanentToolApproval": yes$2(false),
	"security.autoAddToPolicyByDefault": yes$2(false),
	"security.allowedExtensions": {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"security.environmentVariableRedaction.enabled": no$1(false),
	"security.environmentVariableRedaction.allowed": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"security.environmentVariableRedaction.blocked": {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	"hooksConfig.enabled": {
		kind: "mixed",
		absent: true
	},
	"hooksConfig.disabled": {
		kind: "mixed",
		absent: []
	},
	"hooksConfig.notifications": NEUTRAL$2
};
// build/src/formats/permissions/gemini/rules.js
const MODES$1 = [
	"plan",
	"default",
	"auto_edit"
];
const SHELL$5 = "run_shell_command";
const SHELL_NAMES = [SHELL$5, "ShellTool"];
const SEARCHES$1 = ["grep_search", "search_file_content"];
function entriesOf(list) {
	return list.texts().map(({ value: text, place }) => {
		const [, tool = text, args] = /^([A-Za-z0-9_-]+)\(([\s\S]*)\)$/.exec(text.trim()) ?? [];
		return {
			text,
			tool,
			...args !== void 0 && { args },
			place
		};
	});
}
function toolPatterns(name) {
	if (name === SHELL$5) return [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")];
	const names = SEARCHES$1.includes(name) ? SEARCHES$1 : [name];
	const own = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(names.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)), "");
	if (!name.startsWith("mcp_")) return [own];
	const rest = name.slice(4);
	return [...rest].flatMap((char, at) => char === "_" && at > 0 && at < rest.length - 1 ? [at] : []).map((at) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(rest.slice(at + 1)), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(`mcp_${rest.slice(0, at)}_`)));
}
function toolCall$1(name) {
	if (name === SHELL$5) return {
		kind: "shell",
		prefix: "",
		text: "rm -rf build"
	};
	const [, prefix, text] = /^(mcp_[^_]+_)(.+)$/.exec(name) ?? [];
	return prefix === void 0 || text === void 0 ? {
		kind: "tool",
		prefix: "",
		text: name
	} : {
		kind: "mcp",
		prefix,
		text
	};
}
function prefixOf(server) {
	return `mcp_${server.replace(/[^A-Za-z0-9_.:-]/g, "_")}_`;
}
function serverPattern(server) {
	const prefix = server === "*" ? _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(prefixOf(server));
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, prefix);
}
function serverCall(server) {
	return {
		kind: "mcp",
		prefix: server === "*" ? "mcp_github_" : prefixOf(server),
		text: "create_issue"
	};
}
function commandPattern(text) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(text)}(?:[ "]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, "");
}
const DANGEROUS = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `(?:sudo )*rm -(?:f|rf|fr)(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, "");
const READ_ONLY_GIT = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `git (?:status|log|diff|show)(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, "");
const REDIRECTED = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `(?:[^"'\\\\<>\ufdd0]|[<>]\\(|\\\\[^\ufdd0]|'[^'\ufdd0]*'|"(?:[^"\\\\\ufdd0]|\\\\[^\ufdd0])*")*[<>](?:[^(\ufdd0]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`, "");
function builtIn$2(name, level, patterns, more = {}) {
	return hostRule({
		list: "mode",
		level,
		patterns,
		name,
		...more
	});
}
function safeCommands() {
	const { patterns, except } = READ_ONLY;
	return builtIn$2("read-only commands", "allowed", [...patterns, READ_ONLY_GIT], { except });
}
function dangerousCommands() {
	return builtIn$2("commands that delete files without confirmation", "needs approval", [DANGEROUS]);
}
function readRules(top, mode) {
	const [tools, mcp] = [top.get("tools"), top.get("mcp")];
	const excluded = entriesOf(tools.get("exclude"));
	const allowed = entriesOf(tools.get("allowed"));
	const core = tools.get("core");
	const isCoreUsed = core.exists && mode !== "plan";
	return {
		rules: [
			...unavailable(top, mcp.get("allowed")),
			...serverRules$1("deny", mcp.get("excluded"), "mcp.excluded"),
			...excluded.filter(({ args, tool }) => args === void 0 && tool !== "ShellTool").map((entry) => wholeRule("deny", "tools.exclude", entry)),
			...confirmed(entriesOf(tools.get("confirmationRequired"))),
			...allowRules("tools.allowed", allowed),
			...shellOnly(allowed),
			...isCoreUsed ? allowRules("tools.core", entriesOf(core)) : [],
			...isCoreUsed ? [everythingElse(core)] : [],
			...trusted(top.get("mcpServers")),
			...serverRules$1("allow", mcp.get("allowed"), "mcp.allowed")
		],
		remarks: [...excluded.flatMap(excludedRemarks), ...[...allowed, ...entriesOf(core)].flatMap(allowedRemarks)]
	};
}
const LEVELS$3 = {
	allow: "allowed",
	ask: "needs approval",
	deny: "denied"
};
function ruleOf$1(list, key, { text, place }, patterns, examples) {
	const name = `${key}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text)}`;
	return hostRule({
		list,
		level: LEVELS$3[list],
		patterns,
		name,
		examples,
		place
	});
}
function wholeRule(list, key, entry) {
	return ruleOf$1(list, key, entry, toolPatterns(entry.tool), [toolCall$1(entry.tool)]);
}
function confirmed(entries) {
	return entries.filter(({ args }) => args === void 0).flatMap((entry) => [...entry.tool === SHELL$5 ? [safeCommands()] : [], wholeRule("ask", "tools.confirmationRequired", entry)]);
}
function isShell({ tool }) {
	return SHELL_NAMES.includes(tool);
}
function allowRules(key, entries) {
	return entries.flatMap((entry) => {
		const { args } = entry;
		if (!isShell(entry)) return [wholeRule("allow", key, entry)];
		if (args === void 0) return [dangerousCommands(), wholeRule("allow", key, {
			...entry,
			tool: SHELL$5
		})];
		if (args === "") return [];
		const examples = [args + (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(args, true, false), args].map((text) => ({
			kind: "shell",
			prefix: "",
			text
		}));
		return [ruleOf$1("allow", key, entry, [commandPattern(args)], examples)];
	});
}
function shellOnly(allowed) {
	const first = allowed.find((entry) => isShell(entry) && entry.args !== void 0);
	if (first === void 0) return [];
	const text = "unlisted commands";
	const other = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "");
	return [ruleOf$1("deny", "tools.allowed", {
		...first,
		text
	}, [other], [toolCall$1(SHELL$5)])];
}
function everythingElse({ place }) {
	const patterns = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
		"shell",
		"tool",
		"mcp"
	], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)];
	const calls = [
		toolCall$1(SHELL$5),
		toolCall$1("write_file"),
		serverCall("*")
	];
	return ruleOf$1("deny", "tools.core", {
		text: "unlisted tools",
		place
	}, patterns, calls);
}
function trusted(servers) {
	return servers.entries().flatMap(([name, value]) => {
		if (value.get("trust").boolean() !== true) return [];
		const { place } = value.get("trust");
		return [ruleOf$1("allow", "mcpServers", {
			text: `${name}: trust`,
			place
		}, [serverPattern(name)], [serverCall(name)])];
	});
}
function serverRules$1(list, names, key) {
	return names.texts().map(({ value, place }) => ruleOf$1(list, key, {
		text: value,
		place
	}, [serverPattern(value)], [serverCall(value)]));
}
function unavailable(top, allowed) {
	const ofServers = readServers(top.get("mcpServers")).flatMap(({ name, reader }) => {
		const named = (tool) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(tool), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(prefixOf(name)));
		const [include, exclude] = [reader.get("includeTools"), reader.get("excludeTools")];
		const off = exclude.texts().map(({ value }) => value);
		const on = include.texts().map(({ value }) => value.replace(/\(.*$/, ""));
		const entry = (key, { place }) => ({
			text: `${name}: ${key}`,
			place
		});
		const calls = off.map((text) => ({
			kind: "mcp",
			prefix: prefixOf(name),
			text
		}));
		const written = entry("includeTools", include);
		return [...off.length > 0 ? [ruleOf$1("deny", "mcpServers", entry("excludeTools", exclude), off.map(named), calls)] : [], ...include.exists ? [hostRule({
			list: "deny",
			level: "denied",
			patterns: [serverPattern(name)],
			except: on.map(named),
			name: `mcpServers: ${written.text}`,
			examples: [serverCall(name)],
			place: written.place
		})] : []];
	});
	if (!allowed.exists) return ofServers;
	const listed = allowed.texts().map(({ value }) => serverPattern(value));
	const others = hostRule({
		list: "deny",
		level: "denied",
		patterns: [serverPattern("*")],
		except: listed,
		name: "mcp.allowed: unlisted servers",
		examples: [serverCall("*"), {
			kind: "mcp",
			prefix: "mcp_sentry_",
			text: "find_issues"
		}],
		place: allowed.place
	});
	return [...ofServers, others];
}
function excludedRemarks({ text, tool, args, place }) {
	if (args === void 0 && tool !== "ShellTool") return [];
	const why = args === void 0 ? "a tool can be excluded only by its name" : "the whole entry is read as a tool name";
	const instead = SHELL_NAMES.includes(tool) ? SHELL$5 : tool;
	return [{
		kind: "dead-rule",
		rule: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
		why,
		instead,
		place
	}];
}
function allowedRemarks(entry) {
	const { args, place } = entry;
	const rule = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(entry.text);
	if (!isShell(entry)) return [];
	if (args === void 0) return [{
		kind: "allows-everything",
		rule,
		what: "every shell command",
		place
	}];
	if (args === "") return [{
		kind: "dead-rule",
		rule,
		why: "there is no command between the brackets",
		place
	}];
	const plain = args.replace(/(?::| )?\*$/, "");
	if (plain === args) return [];
	return [{
		kind: "dead-rule",
		rule,
		why: `it matches only commands that begin with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(args)}, because "*" is literal here`,
		instead: `${SHELL$5}(${plain})`,
		place
	}];
}
const names = (list) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(list.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro));
const FREE = [
	"glob",
	"grep_search",
	"search_file_content",
	"list_directory",
	"read_file",
	"google_web_search",
	"read_mcp_resource",
	"list_mcp_resources",
	"invoke_agent",
	"ask_user"
];
const EDITS$4 = [
	"replace",
	"write_file",
	"web_fetch"
];
function modeRules$2(mode) {
	const tools = (list) => [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], names(list), "")];
	const tracker = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], `tracker_${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`, "");
	const call = (text) => ({
		kind: "tool",
		prefix: "",
		text
	});
	const all = { examples: [
		toolCall$1(SHELL$5),
		call("write_file"),
		serverCall("*")
	] };
	return [builtIn$2("read-only tools", "allowed", [...tools(FREE), tracker], { examples: [call("read_file")] }), ...mode === "plan" ? [builtIn$2("all other calls in plan mode", "denied", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
		"shell",
		"tool",
		"mcp"
	], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)], all)] : [builtIn$2("tools that edit files", mode === "auto_edit" ? "allowed" : "needs approval", tools(EDITS$4), { examples: EDITS$4.map(call) }), safeCommands()]];
}
function redirectionRule() {
	return builtIn$2("redirections", "needs approval", [REDIRECTED]);
}
const GEMINI_REQUESTS = {
	possible: [
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `[^\\s\ufdd0][^\\n\ufdd0]*`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], "[a-z][a-z0-9_]*", ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], "[A-Za-z0-9_.:-]+", "mcp_[A-Za-z0-9_.:-]+_")
	],
	impossible: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `[^"'\ufdd0]*[;|&\\n]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], `${SHELL$5}|mcp_${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`, "")]
};
// build/src/formats/permissions/gemini/gemini.js
function readGemini$1(files) {
	const file = files.find(({ role }) => role === "settings");
	const top = file && _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(file.document);
	const stated = top?.get("general").get("defaultApprovalMode");
	const mode = MODES$1.find((name) => name === stated?.text());
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(GEMINI_KEYS)
	}, ...top === void 0 ? [] : [readTop$4(top)]]);
	const servers = top === void 0 ? [] : readServers(top.get("mcpServers"));
	const situationOf = (current) => situation(top, current, read, file && (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(file.document));
	return {
		situations: [situationOf(mode ?? "default")],
		mode: mode ?? "default",
		withModeOf: (other) => [situationOf(MODES$1.find((name) => name === other.mode) ?? "default")],
		code: [
			...read.code,
			...servers.map(codeOfServer$1),
			...top === void 0 ? [] : readHooks(top.get("hooks")).map(asGuard)
		],
		opaque: read.opaque,
		remarks: [
			...read.remarks,
			...top === void 0 ? [] : readRules(top, mode ?? "default").remarks,
			...files.flatMap(({ document, role }) => [...role === "policy" ? [unreadPolicy(document.file, (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(document))] : [], ...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			}))])
		]
	};
}
function asGuard(code) {
	return code.key.startsWith("[\"hook\",\"Before") ? {
		...code,
		isGuard: true
	} : code;
}
function situation(top, mode, { settings }, place) {
	const stage = (rules) => ({
		role: "decides",
		combinator: "first",
		rules
	});
	return {
		id: "usual",
		basis: `the approval mode ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(mode)}`,
		policy: {
			stages: [
				...mode === "auto_edit" ? [] : [{
					role: "limits",
					combinator: "all",
					rules: [redirectionRule()]
				}],
				stage(top === void 0 ? [] : readRules(top, mode).rules),
				stage(modeRules$2(mode))
			],
			otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)("needs approval", place),
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode"
			],
			settings,
			fields: 3,
			requests: GEMINI_REQUESTS
		}
	};
}
const RULE_KEYS$1 = [
	"trust",
	"includeTools",
	"excludeTools",
	"timeout",
	"description",
	"type"
];
function codeOfServer$1({ code, reader }) {
	const entries = reader.entries().filter(([key]) => !RULE_KEYS$1.includes(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return {
		...code,
		identity: JSON.stringify(entries)
	};
}
function unreadPolicy(file, place) {
	return {
		kind: "no-effect-here",
		key: file.replace(/^.*\.gemini\//i, ""),
		why: "Gemini CLI currently does not load policies from a repository",
		place
	};
}
function readTop$4(top) {
	const mode = top.get("general").get("defaultApprovalMode");
	const enabled = top.get("hooks").get("enabled");
	return joinSettings([
		readSettings(top, GEMINI_KEYS),
		readUnknownMode(mode),
		enabled.boolean() === false ? opaqueOf("hooks.enabled", enabled, "older versions use it to disable hooks") : NOTHING_SET
	]);
}
function readUnknownMode(mode) {
	const text = mode.text();
	if (!mode.exists || MODES$1.some((name) => name === text)) return NOTHING_SET;
	const key = "general.defaultApprovalMode";
	if (text !== "yolo") return opaqueOf(key, mode, "Gemini CLI has no mode with this name");
	const why = "only a command-line option can start this mode";
	const { place } = mode;
	return {
		...NOTHING_SET,
		remarks: [{
			kind: "no-effect-here",
			key: `${key}: yolo`,
			why,
			place
		}]
	};
}
// build/src/formats/permissions/gemini/dialect.js
const MOST$1 = { maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn };
const isOfFamily = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("tools.core", "tools.allowed", "tools.exclude", "tools.sandbox", "tools.approvalMode", "mcp.allowed", "mcp.excluded", "security.auth", "security.folderTrust", "coreTools", "excludeTools");
const GEMINI = {
	id: "gemini",
	version: "2026-08-21",
	files: [{
		...MOST$1,
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.gemini\/settings\.json$/i,
		marks: (content) => isOfFamily(content) && (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(content.value, "permissions").length === 0 || (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(content.value, "hooks").some((event) => /^(?:Before|After)[A-Z]/.test(event))
	}, {
		...MOST$1,
		role: "policy",
		syntax: "text",
		path: /^(?<folder>(?:.*\/)?)\.gemini\/policies\/[^/]+\.toml$/i,
		marks: ({ text }) => /^\s*\[\[rule\]\]/m.test(text) && /^\s*decision\s*=/m.test(text)
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readGemini$1(files)
	}],
	without: () => readGemini$1([]),
	answer: (_, situation, text, compile) => answerInGemini(text, situation, compile),
	calls: GEMINI_CALLS
};
// build/src/formats/permissions/workflow-agent/answer.js
const PREFIX = /^(?:[A-Za-z_]\w*=\S* |(?:sudo|env|watch|setsid|ionice|flock) )*/;
const TOKEN$1 = /'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]|(&&|\|\||[;|&\n])|[\s\S]/g;
function answerInWorkflow(_, { policy }, text, compile) {
	const call = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.D)(text);
	if (call === void 0) return void 0;
	const decide = compile(policy);
	const parts = (call.kind === "shell" ? commandTexts(call.text) : [call.text]).map((each) => {
		const prefix = call.kind === "shell" ? PREFIX.exec(each)?.[0] ?? "" : "";
		const part = {
			kind: call.kind,
			prefix,
			text: each.slice(prefix.length)
		};
		const { level, settled } = decide((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt)(part));
		return {
			call: part,
			level,
			rule: settled[0]
		};
	});
	const [strictest] = parts.toSorted((a, b) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(a) - (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(b));
	return strictest && {
		level: strictest.level,
		parts
	};
}
const WORKFLOW_CALLS = {
	host: "the workflow's agent",
	tools: {},
	traces: [
		"claude-stream-json",
		"claude-transcript",
		"codex",
		"gemini-cli",
		"copilot-events",
		"gh-aw"
	],
	hasUnknownReaders: true,
	requestsOf: (call) => {
		const { kind, text } = call;
		switch (kind) {
			case "shell": return commandTexts(text).map((each) => {
				const prefix = PREFIX.exec(each)?.[0] ?? "";
				return {
					kind,
					prefix,
					text: each.slice(prefix.length)
				};
			});
			case "read":
			case "edit":
			case "write":
			case "notebook": {
				const path = pathInFolder(call);
				return typeof path === "string" ? [plainCall(kind, path)] : path;
			}
			case "fetch": return [plainCall(kind, hostOfAddress(text))];
			case "mcp": return [plainCall(kind, mcpName(call))];
			default: return [plainCall(kind, text)];
		}
	}
};
function answerMadeInWorkflow(permissions, situation, call, compile) {
	return "parameters" in permissions ? answerToMade(permissions, situation, call, compile) : answerByRequests(WORKFLOW_CALLS, {
		situation,
		call,
		compile
	});
}
function commandTexts(line) {
	const texts = [""];
	for (const [token, operator] of line.matchAll(TOKEN$1)) if (operator === void 0) texts.push(`${texts.pop() ?? ""}${token}`);
	else texts.push("");
	return texts.map((text) => text.trim()).filter((text) => text !== "");
}
// build/src/formats/permissions/workflow-agent/arguments.js
const FIRST_MARK = 57344;
const MAX_EXPRESSIONS = 6e3;
function wordsOfClaudeArgs(text) {
	const expressions = [];
	return splitWords(text.split("\n").filter((line) => !line.trim().startsWith("#")).join("\n").replace(/\$\{\{[\s\S]*?\}\}/g, (expression) => {
		if (expressions.length >= MAX_EXPRESSIONS) return expression;
		expressions.push(expression);
		return String.fromCharCode(FIRST_MARK + expressions.length - 1);
	})).map((word) => word.replace(/[\ue000-\uf8ff]/g, (mark) => expressions[mark.charCodeAt(0) - FIRST_MARK] ?? mark));
}
const TOKEN = /\s+|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"|\\([\s\S])|(?<![^\s])#[\s\S]*|[\s\S]/g;
function splitWords(text) {
	const words = [];
	let word;
	for (const [whole, single, double, escaped] of text.matchAll(TOKEN)) if (!/^(?:\s|#[\s\S])/.test(whole)) {
		const part = single ?? double?.replace(/\\(["\\$`])/g, "$1") ?? escaped ?? whole;
		word = (word ?? "") + part;
	} else if (word !== void 0) {
		words.push(word);
		word = void 0;
	}
	return word === void 0 ? words : [...words, word];
}
function readFlags(words, arities) {
	const flags = [];
	const rest = [];
	for (let at = 0; at < words.length; at += 1) {
		const word = words[at] ?? "";
		const [, name = "", value] = /^--?([A-Za-z][^=\s]*)(?:=([\s\S]*))?$/.exec(word) ?? [];
		if (name === "") {
			rest.push(word);
			continue;
		}
		const arity = Object.hasOwn(arities, name) ? arities[name] : "one";
		const values = value === void 0 ? [] : [value];
		const isOption = (next) => next === void 0 || (arity === "one" && next !== "" ? next.startsWith("--") : /^-/.test(next));
		if (value === void 0 && arity !== "none") while (!isOption(words[at + 1]) && (arity === "many" || values.length === 0)) {
			at += 1;
			values.push(words[at] ?? "");
		}
		flags.push({
			name,
			values
		});
	}
	return {
		flags,
		rest
	};
}
function valuesOf(flags, ...names) {
	return flags.filter(({ name }) => names.includes(name)).flatMap(({ values }) => [...values]);
}
function lastValue(flags, ...names) {
	return flags.filter(({ name }) => names.includes(name)).flatMap(({ values }) => [...values]).at(-1);
}
function isGiven(flags, ...names) {
	return flags.some(({ name, values }) => names.includes(name) && values[0] !== "false");
}
function splitList(text, { atBlanks }) {
	const parts = [];
	let depth = 0;
	let part = "";
	for (const char of text) {
		if (char === "(") depth += 1;
		if (char === ")") depth = Math.max(0, depth - 1);
		if (depth === 0 && (char === "," || char === "\n" || atBlanks && char === " ")) {
			parts.push(part);
			part = "";
		} else part += char;
	}
	return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}
// build/src/formats/permissions/workflow-agent/shell-words.js
var _a;
const MAX_NESTING = 16;
function commandsIn(script) {
	const found = [];
	new ScriptReader(script.replaceAll("\\\r\n", "").replaceAll("\\\n", ""), found, 0).read();
	return found;
}
var ScriptReader = class {
	#text;
	#found;
	#depth;
	#at = 0;
	#words = [];
	#word;
	#isTarget = false;
	#documents = [];
	constructor(text, found, depth) {
		this.#text = text;
		this.#found = found;
		this.#depth = depth;
	}
	read() {
		while (this.#at < this.#text.length) this.#step(this.#text[this.#at] ?? "");
		this.#endCommand();
	}
	#step(char) {
		switch (char) {
			case " ":
			case "	":
			case "\r":
				this.#endWord();
				break;
			case "\n":
				this.#endCommand();
				this.#at += 1;
				this.#skipDocuments();
				return;
			case ";":
			case "&":
			case "|":
			case "(":
			case ")":
				this.#endCommand();
				break;
			case "<":
			case ">":
				this.#redirection();
				return;
			case "#":
				if (this.#word !== void 0) this.#add(char);
				else this.#skipLine();
				return;
			case "\\":
				this.#add(this.#text[this.#at + 1] ?? "");
				this.#at += 1;
				return;
			case "'":
				this.#single();
				return;
			case "\"":
				this.#double();
				return;
			case "`":
				this.#backquoted();
				return;
			case "$":
				this.#dollar();
				return;
			default:
				this.#add(char);
				return;
		}
		this.#at += 1;
	}
	#add(text) {
		this.#word = (this.#word ?? "") + text;
		this.#at += 1;
	}
	#endWord() {
		if (this.#word === void 0) return;
		if (this.#isTarget) this.#isTarget = false;
		else this.#words.push(this.#word);
		this.#word = void 0;
	}
	#endCommand() {
		this.#endWord();
		this.#isTarget = false;
		if (this.#words.length > 0) this.#found.push(this.#words);
		this.#words = [];
	}
	#skipLine() {
		const end = this.#text.indexOf("\n", this.#at);
		this.#at = end === -1 ? this.#text.length : end;
	}
	#redirection() {
		if (/^\d+$/.test(this.#word ?? "")) this.#word = void 0;
		else this.#endWord();
		const rest = this.#text.slice(this.#at, this.#at + 400);
		const document = /^<<-?[ \t]*(?:(['"])([^\n]*?)\1|\\?([^\s;&|<>()'"]+))/.exec(rest);
		if (document && !rest.startsWith("<<<")) {
			this.#documents.push(document[2] ?? document[3] ?? "");
			this.#at += document[0].length;
			return;
		}
		if (rest[1] === "(") {
			this.#at += 1;
			this.#word = this.#substitution(1);
			this.#endWord();
			return;
		}
		this.#at += (/^[<>][<>&|]*/.exec(rest)?.[0] ?? rest.slice(0, 1)).length;
		this.#isTarget = true;
	}
	#skipDocuments() {
		for (const end of this.#documents) while (this.#at < this.#text.length) {
			const from = this.#at;
			this.#skipLine();
			const line = this.#text.slice(from, this.#at).replace(/\r$/, "");
			this.#at += 1;
			if (line.trim() === end) break;
		}
		this.#documents = [];
	}
	#single() {
		const end = this.#text.indexOf("'", this.#at + 1);
		const to = end === -1 ? this.#text.length : end;
		this.#word = (this.#word ?? "") + this.#text.slice(this.#at + 1, to);
		this.#at = to + 1;
	}
	#double() {
		this.#word ??= "";
		this.#at += 1;
		while (this.#at < this.#text.length && this.#text[this.#at] !== "\"") {
			const char = this.#text[this.#at] ?? "";
			if (char === "\\") {
				const next = this.#text[this.#at + 1] ?? "";
				this.#add("$`\"\\".includes(next) ? next : char + next);
				this.#at += 1;
			} else if (char === "`") this.#backquoted();
			else if (char === "$") this.#dollar();
			else this.#add(char);
		}
		this.#at += 1;
	}
	#backquoted() {
		const end = this.#text.indexOf("`", this.#at + 1);
		const to = end === -1 ? this.#text.length : end;
		this.#nested(this.#text.slice(this.#at + 1, to));
		this.#word = (this.#word ?? "") + this.#text.slice(this.#at, to + 1);
		this.#at = to + 1;
	}
	#dollar() {
		const next = this.#text[this.#at + 1];
		if (next === "(") this.#word = `${this.#word ?? ""}$${this.#substitution(1)}`;
		else if (next === "{") {
			const end = this.#text.indexOf("}", this.#at);
			const close = this.#text.startsWith("${{", this.#at) ? this.#text.indexOf("}}", this.#at) + 1 : end;
			const to = close <= 0 ? this.#text.length : close + 1;
			this.#word = (this.#word ?? "") + this.#text.slice(this.#at, to);
			this.#at = to;
		} else this.#add("$");
	}
	#substitution(skip) {
		const from = this.#at + skip;
		const to = closingBracket(this.#text, from);
		this.#nested(this.#text.slice(from + 1, to));
		this.#at = to + 1;
		return this.#text.slice(from, to + 1);
	}
	#nested(script) {
		if (this.#depth < MAX_NESTING) new _a(script, this.#found, this.#depth + 1).read();
	}
};
_a = ScriptReader;
const BRACKET = /[()]|'[^']*'|"(?:[^"\\]|\\[\s\S])*"|\\[\s\S]/g;
function closingBracket(text, from) {
	let depth = 0;
	BRACKET.lastIndex = from;
	for (let match = BRACKET.exec(text); match !== null; match = BRACKET.exec(text)) {
		if (match[0] === "(") depth += 1;
		if (match[0] === ")") depth -= 1;
		if (depth === 0) return match.index;
	}
	return text.length;
}
const SHELLS$1 = /^(?:ba|z|da|k)?sh$/;
const SCRIPT_OPTION = /^-[a-z]*c$/;
const MAX_SCRIPTS = 4;
function allCommandsIn(script, variables, depth = 0) {
	const known = new Map(variables);
	return commandsIn(script).flatMap((words) => {
		for (const word of words) {
			const [, name = "", value] = /^([A-Za-z_]\w*)=([\w./@-]*)$/.exec(word) ?? [];
			if (value !== void 0) known.set(name, value);
		}
		const named = words.map((word) => withVariables(word, known));
		const [program = "", ...rest] = bareCommand(named);
		const option = SHELLS$1.test(program) ? rest.findIndex((word) => SCRIPT_OPTION.test(word)) : -1;
		const inner = program === "eval" ? rest.join(" ") : option === -1 ? "" : rest[option + 1];
		return inner && depth < MAX_SCRIPTS ? [named, ...allCommandsIn(inner, known, depth + 1)] : [named];
	});
}
function withVariables(word, variables) {
	const printed = /^\$\((?:echo|printf)\s+(["']?)([\w./@-]+)\1\)$/.exec(word)?.[2];
	if (printed !== void 0) return printed;
	return word.replace(/\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g, (text, braced, bare) => variables.get(braced ?? bare ?? "") ?? text);
}
const KEYWORDS = new Set("if then elif else while until do ! { time command exec nohup builtin sudo env stdbuf".split(" "));
function bareCommand(words) {
	let at = 0;
	for (let next = wrapperAt(words, at); next > at; next = wrapperAt(words, at)) at = next;
	const [program = "", ...rest] = words.slice(at);
	return program === "" ? [] : [programOf(program), ...rest];
}
function wrapperAt(words, at) {
	const word = words[at] ?? "";
	if (KEYWORDS.has(word) || /^[A-Za-z_]\w*\+?=/.test(word)) return at + 1;
	const isLong = /^(?:npm|pnpm|yarn|bun)$/.test(word) && /^(?:exec|dlx|x)$/.test(words[at + 1] ?? "");
	if (!isLong && !/^(?:npx|bunx|pnpx|uvx|xargs|timeout)$/.test(word)) return at;
	const option = word === "timeout" ? /^(?:-|[\d.]+[smhd]?$)/ : /^-/;
	let next = at + (isLong ? 2 : 1);
	while (option.test(words[next] ?? "")) next += 1;
	return next;
}
function programOf(word) {
	const bare = word.startsWith("@") ? word.replace(/(.)@[^/]*$/, "$1") : word.replace(/@[^/]*$/, "");
	return PACKAGES[bare] ?? bare.replace(/^.*\//, "");
}
const PACKAGES = {
	"@anthropic-ai/claude-code": "claude",
	"@openai/codex": "codex",
	"@google/gemini-cli": "gemini",
	"@github/copilot": "copilot"
};
// build/src/formats/permissions/workflow-agent/workflow.js
const AGENTS = [
	"claude",
	"codex",
	"gemini",
	"copilot"
];
const ACTION = /^(?<name>[^@/\s]+\/(?<base>claude-code-(?:base-)?action)(?:\/[^@\s]*)?)(?:@(?<ref>\S+))?$/i;
const RUNS_AGENT = /claude-code-(?:base-)?action|(?:^|[^\w./-]|\/)(?:claude(?:-code)?|codex|gemini(?:-cli)?|copilot)(?:@[\w.-]+)?["']?(?:\s|$)/im;
const ESCAPE = /\\[xuU]/;
function mayRunAgent(text) {
	return RUNS_AGENT.test(text) || ESCAPE.test(text) || text.search(OWN_OPTIONS) !== -1;
}
const OWN_OPTIONS = /(?<![\w-])--(?:(?:allow-)?dangerously-[\w-]+|permission-mode|(?:dis)?allowed-?[tT]ools|allow-all-tools|(?:allow|deny)-tool|yolo|full-auto|approval-mode)(?![\w-])/g;
function unknownAgentSteps(document) {
	const workflow = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
	let count = 0;
	return workflow.get("jobs").entries().flatMap(([jobId, job]) => job.get("steps").items().flatMap((step) => {
		const texts = textsOf$1(step, [workflow, job]);
		const options = optionsIn(texts.join("\n"));
		if (options.length === 0 || options.length <= namedOptions(step, [workflow, job])) return [];
		count += 1;
		return [{
			key: JSON.stringify([
				"unknown",
				jobId,
				step.get("id").text() ?? count
			]),
			workflow,
			job,
			step,
			options: [...new Set(options)],
			text: JSON.stringify([step.get("uses").text() ?? null, ...texts])
		}];
	}));
}
function optionsIn(text) {
	return [...text.matchAll(OWN_OPTIONS)].map(([option]) => option);
}
function textsOf$1(step, around) {
	const uses = step.get("uses").text();
	if (uses !== void 0) return actionOf$1(uses.trim(), step) ? [] : valuesIn(step.get("with")).map(([, text]) => text);
	const script = (step.get("run").text() ?? "").replace(/^[ \t]*#.*$/gm, "");
	const named = around.flatMap((reader) => valuesIn(reader.get("env")));
	return [
		script,
		...valuesIn(step.get("env")).map(([, text]) => text),
		...named.filter(([name]) => script.includes(name)).map(([, text]) => text)
	];
}
function valuesIn(map) {
	return map.entries().map(([name, value]) => [name, value.text() ?? ""]);
}
const MAY_RUN_TEXT = /[|>]|\$\(|`|\b(?:eval|source)\b/;
function namedOptions(step, around) {
	const script = step.get("run").text() ?? "";
	const isPrinted = ([program = ""]) => /^(?:echo|printf)$/.test(program) && !MAY_RUN_TEXT.test(script);
	return allCommandsIn(script, variablesOf([...around, step])).reduce((count, words) => {
		if (isPrinted(words)) return count + optionsIn(words.join(" ")).length;
		if (runOf(words).length === 0) return count;
		return count + words.filter((word) => optionsIn(word)[0] === word.split("=")[0]).length;
	}, 0);
}
function variablesOf(readers) {
	const all = readers.flatMap((reader) => valuesIn(reader.get("env")));
	return new Map(all.filter(([, text]) => /^[\w./@-]+$/.test(text)));
}
function agentSteps(document) {
	const workflow = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
	const counts = /* @__PURE__ */ new Map();
	return workflow.get("jobs").entries().flatMap(([jobId, job]) => job.get("steps").items().flatMap((step) => runsOf(step, [workflow, job]).map(({ agent, by }) => {
		const stem = `${agent} ${jobId}`;
		const count = (counts.get(stem) ?? 0) + 1;
		counts.set(stem, count);
		const id = step.get("id").text();
		return {
			agent,
			key: JSON.stringify([
				agent,
				jobId,
				id ?? count
			]),
			workflow,
			job,
			jobId,
			step,
			by
		};
	})));
}
function runsOf(step, around) {
	const uses = step.get("uses").text();
	const action = uses === void 0 ? void 0 : actionOf$1(uses.trim(), step);
	if (action) return [{
		agent: "claude",
		by: action
	}];
	const script = step.get("run").text();
	if (script === void 0) return [];
	const runs = allCommandsIn(script, variablesOf([...around, step])).flatMap((command) => runOf(command));
	const keys = runs.map(({ by }) => JSON.stringify(by.flags));
	return runs.filter((_, index) => keys.indexOf(keys[index] ?? "") === index);
}
function actionOf$1(uses, step) {
	const groups = ACTION.exec(uses)?.groups;
	if (groups === void 0) return void 0;
	const { name = "", base = "", ref = "" } = groups;
	const inputs = step.get("with");
	const stated = /^[0-9a-f]{40}$/i.test(ref) ? versionComment(step.get("uses")) : ref;
	const isLegacy = stated === void 0 ? !inputs.has("claude_args") && LEGACY_INPUTS.some((key) => inputs.has(key)) : /^v?0(?:\.|$)|^beta/.test(stated);
	return {
		kind: "action",
		name: name.toLowerCase(),
		isBase: /base/i.test(base),
		isLegacy
	};
}
const LEGACY_INPUTS = [
	"allowed_tools",
	"disallowed_tools",
	"mcp_config",
	"claude_env",
	"direct_prompt",
	"custom_instructions",
	"override_prompt",
	"mode",
	"model",
	"max_turns"
];
function versionComment({ place: { document, path } }) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.jt)(document, path);
	const rest = node === void 0 ? "" : document.text.slice(node.end, node.end + 80);
	return /^[ \t]+#[ \t]*(v?\d[\w.-]*|beta)/.exec(rest)?.[1];
}
const OTHER_COMMANDS = /^(?:mcp|update|upgrade|install|doctor|plugin|plugins|config|auth|setup-token|migrate-installer|login|logout|completion|features|extensions|skills|hooks|help|version|apply|debug|sandbox|cloud)$/;
function runOf(words) {
	const [program = "", ...rest] = bareCommand(words);
	const agent = AGENTS.find((name) => name === program);
	if (agent === void 0 || OTHER_COMMANDS.test(rest[0] ?? "")) return [];
	const given = readFlags(rest, ARITIES[agent]);
	return (agent === "codex" ? /^(?:exec|e|review|resume)$/.test(given.rest[0] ?? "") || given.flags.some(isPower(agent)) : given.flags.some(isPower(agent))) ? [{
		agent,
		by: {
			kind: "command",
			words,
			...given
		}
	}] : [];
}
function isPower(agent) {
	return ({ name }) => POWER[agent].test(name);
}
const POWER = {
	claude: /^(?:p|print|allowed-?[tT]ools|disallowed-?[tT]ools|tools|permission-mode|dangerously-skip-permissions|mcp-config|settings)$/,
	codex: /^(?:full-auto|yolo|dangerously-bypass-approvals-and-sandbox|s|sandbox|a|ask-for-approval)$/,
	gemini: /^(?:p|prompt|y|yolo|approval-mode|allowed-tools)$/,
	copilot: /^(?:p|prompt|prompt-file|allow-.*|deny-.*|yolo|available-tools)$/
};
const CLAUDE_ARITIES = {
	allowedTools: "many",
	"allowed-tools": "many",
	disallowedTools: "many",
	"disallowed-tools": "many",
	"mcp-config": "many",
	"add-dir": "many"
};
const NONE = (names) => Object.fromEntries(names.split(" ").map((name) => [name, "none"]));
const ARITIES = {
	claude: {
		...CLAUDE_ARITIES,
		tools: "many",
		betas: "many",
		...NONE("p print dangerously-skip-permissions allow-dangerously-skip-permissions verbose strict-mcp-config bare c continue include-partial-messages replay-user-messages fork-session ide debug d safe-mode disable-slash-commands no-session-persistence v version h help")
	},
	codex: NONE("full-auto yolo dangerously-bypass-approvals-and-sandbox skip-git-repo-check json oss search last h help V version dangerously-bypass-hook-trust ephemeral"),
	gemini: NONE("y yolo s sandbox d debug a all-files show-memory-usage c checkpointing skip-trust h help v version"),
	copilot: NONE("allow-all-tools allow-all-paths allow-all-urls allow-all yolo no-ask-user autopilot disable-builtin-mcps no-color no-custom-instructions s silent continue banner h help v version plain-diff screen-reader disable-parallel-tools-execution experimental enable-all-github-mcp-tools no-auto-update")
};
// build/src/formats/permissions/gh-aw/lock-text.js
const IS_LOCK = /^# gh-aw-metadata:|automatically generated by gh-aw|GitHub Agentic Workflows|gh aw compile/m;
const HEAD = 2e4;
const PARSED_SECTIONS = /^(?:on|"on"|permissions|jobs)$/;
const DETECTION = "detection";
const OUTPUTS = "safe_outputs";
const PARSED_JOBS = [
	"agent",
	DETECTION,
	OUTPUTS
];
const TOP_LINE = /^(?:\s|#|"?[\w-]+"?:|$)/;
const JOB_LINE = /^(?:\s*(?:#|$)| {2}[\w-]+:| {3,}\S)/;
function isLock(text) {
	return IS_LOCK.test(text.slice(0, HEAD));
}
function lockExcerpt(text) {
	if (!isLock(text)) return mayRunAgent(text) ? text : void 0;
	const sections = partsOf$1(text, /^(?! |#)("?[\w-]+"?):/gm, 0, text.length);
	if (!isGenerated(text, sections)) return text;
	const kept = sections.flatMap((section) => {
		if (!PARSED_SECTIONS.test(section.name)) return [];
		if (section.name !== "jobs") return [section];
		const line = text.indexOf("\n", section.start) + 1;
		const jobs = partsOf$1(text, /^ {2}([\w-]+):/gm, line, section.end);
		const isParsed = ({ name, start, end }) => PARSED_JOBS.includes(name) || mayRunAgent(text.slice(start, end));
		return [{
			...section,
			end: line
		}, ...jobs.filter(isParsed)];
	});
	let result = "";
	let at = 0;
	for (const { start, end } of kept) {
		result += blank(text.slice(at, start)) + text.slice(start, end);
		at = end;
	}
	return result + blank(text.slice(at));
}
function isGenerated(text, sections) {
	const jobs = sections.filter(({ name }) => /^"?jobs"?$/.test(name));
	const linesOf = (start, end) => text.slice(start, end).split("\n");
	return jobs.length === 1 && linesOf(0, text.length).every((line) => TOP_LINE.test(line)) && jobs.every(({ start, end }) => {
		const [, ...lines] = linesOf(start, end);
		const first = lines.find((line) => /^\s*[^\s#]/.test(line));
		return /^ {2}\S/.test(first ?? "") && lines.every((line) => JOB_LINE.test(line));
	});
}
function partsOf$1(text, begin, from, to) {
	const starts = [...text.slice(from, to).matchAll(begin)].map(({ index, 1: name = "" }) => ({
		name,
		start: from + index
	}));
	return starts.map((part, index) => ({
		...part,
		end: starts[index + 1]?.start ?? to
	}));
}
function blank(text) {
	return text.replace(/[^\r\n]+/g, (line) => " ".repeat(line.length));
}
function isOwnSecret(name) {
	return OWN_SECRETS.test(name);
}
const OWN_SECRETS = /^(?:GH_AW_\w+|GITHUB_TOKEN|COPILOT_\w+|ANTHROPIC_API_KEY|OPENAI_API_KEY|CODEX_API_KEY|GEMINI_API_KEY|CLAUDE_CODE_OAUTH_TOKEN)$/;
function lockMetadata(text) {
	const metadata = lineOf(text, "gh-aw-metadata");
	const manifest = lineOf(text, "gh-aw-manifest");
	const names = Array.isArray(manifest.secrets) ? manifest.secrets.map(String) : [];
	const textOf = (value) => typeof value === "string" ? value : void 0;
	const compiler = textOf(metadata.compiler_version);
	const engine = textOf(metadata.agent_id);
	return {
		...compiler !== void 0 && { compiler },
		...engine !== void 0 && { engine },
		isStrict: metadata.strict === true,
		secrets: names.filter((name) => !isOwnSecret(name))
	};
}
function lineOf(text, name) {
	const line = new RegExp(`^# ${name}: (\\{.*\\})\\s*$`, "m").exec(text.slice(0, 2e5))?.[1];
	try {
		const value = line === void 0 ? {} : JSON.parse(line);
		return typeof value === "object" && value !== null ? { ...value } : {};
	} catch {
		return {};
	}
}
function variableList(text, name) {
	return (new RegExp(`^ +${name}: ["']?([^"'\\n]+?)["']?\\s*$`, "m").exec(text)?.[1])?.split(/,\s*/);
}
function firewallHosts(script, list) {
	const json = new RegExp(`\\\\*"${list}(?:ed)?Domains\\\\*":\\[([^\\]]*)\\]`).exec(script)?.[1];
	if (json !== void 0) return [...json.matchAll(/[^\s",\\[\]]+/g)].map(([host]) => host);
	const option = new RegExp(`--${list}-domains[ =]["']?([^"'\\s]+)`).exec(script)?.[1];
	return option === void 0 ? [] : option.split(",").filter((host) => host !== "");
}
function serversJson(script) {
	const start = /\{\s*"mcpServers"\s*:/.exec(script)?.index;
	if (start === void 0) return void 0;
	const end = /^\s*\w+_EOF\s*$|^\s*(?:MCPCONFIG_|GH_AW_|MCP_|)EOF\w*\s*$/m.exec(script.slice(start))?.index;
	return script.slice(start, end === void 0 ? void 0 : start + end).replace(/\$\{\{[^}]*\}\}/g, "null").replace(/\\\$/g, "$").replace(/:\s*\$\w+/g, ": null").trim();
}
function outputsJson(script) {
	return /config\.json["']?\s*<<-?\s*["']?\w+["']?\s*\n\s*(\{[^\n]*\})\s*\n/.exec(script)?.[1];
}
// build/src/formats/permissions/workflow-agent/calls.js
const TEXT = `[^\ufdd0]+`;
const SHELL$4 = ["shell", "shell-read"];
const WORKFLOW_REQUESTS = {
	possible: [
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$4, `[^ \\n\ufdd0][^\\n\ufdd0]*`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
			"read",
			"edit",
			"write",
			"notebook",
			"agent",
			"skill"
		], TEXT, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["fetch", "net"], "[a-z0-9.-]+(?: over http)?", ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], "mcp__[A-Za-z0-9_-]+", ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["output"], "[a-z][a-z0-9-]*(?: [^\\n]+)?".replace("[^\\n]", `[^\\n\ufdd0]`), ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], "[A-Za-z][A-Za-z0-9_-]*", "")
	],
	impossible: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$4, `[^"'\ufdd0]*[;|&\\n]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`)]
};
function callOf(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
function firstOf(rules) {
	return {
		role: "decides",
		combinator: "first",
		rules
	};
}
function builtIn$1(name, level, patterns, { place, examples = [], except = [] } = {}) {
	return hostRule({
		list: "mode",
		level,
		patterns,
		except,
		name,
		examples,
		...place && { place }
	});
}
function permissionsWith({ stages, basis, settings, otherwise, ...others }) {
	return {
		situations: [{
			id: "workflow",
			basis,
			policy: {
				stages,
				otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)(otherwise),
				outcomes: [
					"deny",
					"allow",
					"mode"
				],
				settings,
				fields: 3,
				requests: WORKFLOW_REQUESTS
			}
		}],
		...others
	};
}
function nothingRuns(settings) {
	const { situations, ...others } = permissionsWith({
		stages: [],
		basis: "no agent",
		settings,
		otherwise: "denied",
		code: [],
		opaque: [],
		remarks: []
	});
	return {
		...others,
		situations: [{
			...situations[0],
			isEmpty: true
		}]
	};
}
// build/src/formats/permissions/workflow-agent/places.js
function placeWithin(place, text) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.jt)(place.document, place.path);
	if (node?.kind !== "scalar" || text === "") return place;
	const at = place.document.text.slice(node.start, node.end).indexOf(text);
	if (at === -1) return place;
	const start = node.start + at;
	return {
		document: partAt(place, {
			kind: "scalar",
			start,
			end: start + text.length,
			value: text
		}),
		path: []
	};
}
function jsonAt(place, text) {
	const parsed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.yn)(text, { comments: false });
	if ("problems" in parsed || parsed.root.kind !== "map") return void 0;
	const { start = 0, end = 0 } = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.jt)(place.document, place.path) ?? {};
	return partAt(place, moved(parsed.root, start, end));
}
function jsonReader(place, text) {
	const document = jsonAt(place, text);
	return document && _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
}
function partAt({ document, path }, root) {
	return {
		...document,
		root,
		value: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(root),
		base: [...document.base ?? [], ...path]
	};
}
function moved(node, start, end) {
	switch (node.kind) {
		case "scalar": return {
			...node,
			start,
			end
		};
		case "list": return {
			...node,
			start,
			end,
			items: node.items.map((item) => moved(item, start, end))
		};
		case "map": return {
			...node,
			start,
			end,
			entries: new Map([...node.entries].map(([key, entry]) => [key, {
				keyStart: start,
				keyEnd: end,
				node: moved(entry.node, start, end)
			}]))
		};
		default: return node;
	}
}
// build/src/formats/permissions/workflow-agent/claude-tools.js
function rulesOfWords(list, words, split, place) {
	const texts = words.flatMap((word) => split === "every comma" ? word.split(",").map((part) => part.trim()) : splitList(word, { atBlanks: true }));
	return [...new Set(texts.filter((text) => text !== ""))].map((text) => {
		const rule = placedRule(list, text, placeWithin(place, text));
		return rule.read.kind === "dead" && /^[^(]*\([^)]*$|^[^(]*\)$/.test(text) && split === "every comma" ? {
			...rule,
			read: {
				kind: "dead",
				why: "the action splits the list at every comma"
			}
		} : rule;
	});
}
function availableTools(words, place) {
	if (words.length === 0 || words.at(-1) === "default") return void 0;
	const names = words.flatMap((word) => splitList(word, { atBlanks: true }));
	return [{
		list: "allow",
		text: "mcp",
		place,
		read: {
			kind: "rule",
			patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
			examples: [],
			isExact: false,
			isBroad: false
		}
	}, ...names.map((name) => placedRule("allow", name, placeWithin(place, name)))];
}
// build/src/formats/permissions/workflow-agent/step-settings.js
const SCOPES = "actions artifact-metadata attestations checks contents deployments discussions id-token issues models packages pages pull-requests security-events statuses".split(" ");
function setOf(key, subject, members, { place, words, wider = "more" } = {}) {
	const value = members && [...new Set(members)].sort();
	const shown = value && (value.length === 0 ? "empty" : value.join(", "));
	return {
		key,
		subject,
		order: {
			kind: "set",
			...wider === "less" && { wider }
		},
		value,
		words: words ?? shown ?? "everything",
		...place && { place }
	};
}
function switchOf(key, subject, value, { place, wider = true } = {}) {
	return {
		key,
		subject,
		order: {
			kind: "ranked",
			strictestFirst: [!wider, wider]
		},
		value,
		words: value ? "on" : "off",
		...place && { place }
	};
}
const PERMISSIONS$1 = "the list of the job's permissions";
const EVENTS = "the list of events that start the workflow";
const SECRETS = "the list of secrets in the step's environment";
const CHECKOUT = "the checkout of a pull request's head";
function tokenPermissions(job, workflow) {
	const stated = [job.get("permissions"), workflow.get("permissions")].find(({ exists }) => exists);
	const members = stated && permissionsIn(stated);
	const shown = members?.filter((text) => !members.includes(text.replace(/: read$/, ": write")) || text.endsWith("write"));
	return setOf("permissions", PERMISSIONS$1, members, {
		words: shown === void 0 ? "the repository's default" : shown.join(", ") || "empty",
		...stated && { place: stated.place }
	});
}
function permissionsIn(permissions) {
	const all = permissions.text();
	if (all === "read-all") return SCOPES.map((scope) => `${scope}: read`);
	if (all === "write-all") return SCOPES.flatMap((scope) => [`${scope}: read`, `${scope}: write`]);
	return permissions.entries().flatMap(([scope, value]) => {
		const level = value.text() ?? "none";
		if (level === "none") return [];
		return level === "write" ? [`${scope}: read`, `${scope}: write`] : [`${scope}: ${level}`];
	});
}
function startingEvents(workflow) {
	const on = workflow.get("on");
	const events = [
		...on.text() === void 0 ? [] : [on.text() ?? ""],
		...on.items().map((item) => item.text() ?? ""),
		...on.entries().map(([event]) => event)
	];
	return setOf("on", EVENTS, events, { place: on.place });
}
function visibleSecrets(readers, place) {
	const names = readers.flatMap((reader) => [...JSON.stringify(reader.value() ?? null).matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].map(([, name = ""]) => name));
	return setOf("secrets", SECRETS, names, { place });
}
function checksOutHead(job) {
	return job.get("steps").items().some((step) => /^actions\/checkout(?:@|$)/.test(step.get("uses").text() ?? "") && /pull_request\.head|head_ref|head\.(?:sha|ref)|refs\/pull\//.test(step.get("with").get("ref").text() ?? ""));
}
function readSurroundings(workflow, job, step) {
	const environments = [
		workflow,
		job,
		step
	].map((reader) => reader.get("env"));
	return joinSettings([
		{
			...NOTHING_SET,
			settings: [
				tokenPermissions(job, workflow),
				startingEvents(workflow),
				visibleSecrets(environments, step.place),
				switchOf("checkout", CHECKOUT, checksOutHead(job), { place: job.get("steps").place })
			]
		},
		...[["job", job.get("if")], ["step", step.get("if")]].map(([name, condition]) => conditionOf(name, condition)),
		...environments.flatMap((env) => env.entries().map(([name, value]) => variableOf$1(name, value)))
	]);
}
const NO_SURROUNDINGS = [
	setOf("permissions", PERMISSIONS$1, []),
	setOf("on", EVENTS, []),
	setOf("secrets", SECRETS, []),
	switchOf("checkout", CHECKOUT, false)
];
function conditionOf(name, condition) {
	if (!condition.exists) return NOTHING_SET;
	const text = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(condition.value()).replace(/\s+/g, " ").trim();
	return {
		...NOTHING_SET,
		opaque: [{
			key: `if ${name}`,
			subject: `the condition of the ${name}`,
			text,
			place: condition.place,
			effect: "restricts",
			why: "it depends on the event"
		}]
	};
}
function variableOf$1(name, value) {
	const text = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(value.value());
	if (classOfVariable(name) !== "redirects") return NOTHING_SET;
	const remark = {
		kind: "redirects-traffic",
		key: name,
		value: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
		place: value.place
	};
	return {
		...opaqueOf(`env.${name}`, value, "it changes where requests and their contents are sent"),
		remarks: [remark]
	};
}
// build/src/formats/permissions/workflow-agent/claude.js
const PLAIN_FLAGS$3 = /^(?:p|print|model|max-turns|fallback-model|system-prompt(?:-file)?|append-system-prompt(?:-file)?|output-format|input-format|verbose|json-schema|effort|debug|d|max-thinking-tokens|max-budget-usd|c|continue|r|resume|session-id|betas|include-partial-messages|replay-user-messages|fork-session|name|n|no-session-persistence|disable-slash-commands)$/;
const OPAQUE_FLAGS = {
	"setting-sources": "it selects the settings files that apply",
	bare: "it skips settings, hooks and plugins",
	"safe-mode": "it skips settings, hooks and plugins",
	"permission-prompt-tool": "a tool answers approval requests",
	agent: "it replaces the main agent's prompt and tools",
	agents: "it defines additional agents"
};
const READ_FLAGS$3 = /^(?:allowed-?[tT]ools|disallowed-?[tT]ools|tools|permission-mode|(?:allow-)?dangerously-skip-permissions|add-dir|settings|mcp-config|strict-mcp-config|plugin-dir)$/;
function readClaudeArguments(flags, place, split) {
	const lists = [...rulesOfWords("deny", valuesOf(flags, "disallowedTools", "disallowed-tools"), split, place), ...rulesOfWords("allow", valuesOf(flags, "allowedTools", "allowed-tools"), split, place)];
	const available = availableTools(valuesOf(flags, "tools"), place);
	const mode = modeOfFlags(flags, place);
	const folders = valuesOf(flags, "add-dir");
	const servers = valuesOf(flags, "mcp-config").map((text) => serversOf$2(text, place));
	const read = {
		...NOTHING_SET,
		settings: [setOf("permissions.additionalDirectories", "the option \"--add-dir\"", folders, { place }), switchOf("strict-mcp-config", "the option \"--strict-mcp-config\"", isGiven(flags, "strict-mcp-config"), {
			place,
			wider: false
		})],
		code: [...servers.flatMap(({ code }) => code), ...valuesOf(flags, "plugin-dir").map((text) => pluginCode("plugin", text, place))],
		opaque: servers.flatMap(({ opaque }) => opaque)
	};
	return {
		overlay: {
			rules: lists,
			...available && { available },
			...mode && { mode },
			read,
			isUnattended: true
		},
		code: [],
		opaque: flags.flatMap((flag) => opaqueFlag$3(flag, place))
	};
}
function modeOfFlags(flags, place) {
	if (isGiven(flags, "dangerously-skip-permissions")) return {
		mode: "bypassPermissions",
		place: placeWithin(place, "--dangerously-skip-permissions")
	};
	const stated = lastValue(flags, "permission-mode");
	const name = stated === "manual" ? "default" : stated;
	const mode = MODES$2.find((each) => each === name);
	return mode && {
		mode,
		place: placeWithin(place, stated ?? "")
	};
}
function opaqueFlag$3({ name, values }, place) {
	if (READ_FLAGS$3.test(name) || PLAIN_FLAGS$3.test(name)) return [];
	const dashes = name.length === 1 ? "-" : "--";
	return [{
		key: `flag ${name}`,
		subject: `the option ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(dashes + name)}`,
		text: JSON.stringify(values),
		place: placeWithin(place, dashes + name),
		why: OPAQUE_FLAGS[name] ?? "Card Gate does not know the option"
	}];
}
function serversOf$2(text, place) {
	const document = jsonAt(place, text.trim());
	if (document) return {
		code: readServers(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document).get("mcpServers")).map(({ name: server, code }) => ({
			...code,
			place: placeWithin(place, `"${server}"`)
		})),
		opaque: []
	};
	const name = oneWord(text);
	return {
		code: [],
		opaque: [{
			key: `mcp-config ${name}`,
			subject: `the MCP configuration ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(name))}`,
			text: name,
			place: placeWithin(place, name),
			effect: "grants",
			why: "the servers are in another file"
		}]
	};
}
function oneWord(text) {
	return text.trim().replace(/\s+/g, " ").slice(0, 200);
}
function pluginCode(kind, text, place) {
	const words = kind === "plugin" ? "the plugin" : "the plugin marketplace";
	return {
		key: `${kind} ${text}`,
		subject: `${words} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text))}`,
		text: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
		identity: text,
		place: placeWithin(place, text)
	};
}
function readClaudeCommand(flags, place) {
	const given = readClaudeArguments(flags, place, "outside of brackets");
	const settings = lastValue(flags, "settings");
	return permissionsOf$1(given, settings === void 0 ? [] : [[settings, place]], place, flags);
}
function readClaudeAction(action, step) {
	const inputs = step.get("with");
	const input = inputs.get("claude_args");
	const isRead = !action.isLegacy;
	const flags = isRead ? readFlags(wordsOfClaudeArgs(input.text() ?? ""), CLAUDE_ARITIES).flags : [];
	const given = readClaudeArguments(flags, input.exists && isRead ? input.place : step.place, "every comma");
	const tag = isTagMode(action, inputs) ? tagOverlay(inputs, step.place) : void 0;
	const legacy = action.isLegacy ? legacyRules(inputs) : [];
	const mode = given.overlay.mode ?? tag?.mode;
	const rules = [
		...tag?.rules ?? [],
		...legacy,
		...given.overlay.rules ?? []
	];
	const read = joinSettings([
		given.overlay.read ?? NOTHING_SET,
		readInputs(inputs, action),
		...input.exists ? [expressionsOf(input, flags)] : []
	]);
	const texts = [inputs.get("settings"), ...lastValue(flags, "settings") ? [input] : []].flatMap((each) => {
		const text = each === input ? lastValue(flags, "settings") : each.text();
		return text === void 0 ? [] : [[text, each.place]];
	});
	const overlay = {
		...given.overlay,
		rules,
		read,
		...mode && { mode }
	};
	return permissionsOf$1({
		...given,
		overlay
	}, texts, step.place, flags);
}
function permissionsOf$1({ overlay, opaque }, settings, place, flags) {
	const files = [];
	const unread = [];
	for (const [text, at] of settings) {
		const document = jsonAt(at, text.trim());
		if (document) files.push({
			document,
			role: "settings"
		});
		else unread.push(unreadSettings(text, at));
	}
	const mode = overlay.mode ?? modeOfSettings(files) ?? {
		mode: "default",
		place
	};
	const read = readClaudeCode(files, {
		...overlay,
		mode
	});
	const [usual] = read.situations;
	return {
		...read,
		situations: [usual],
		opaque: [
			...read.opaque,
			...opaque,
			...unread
		],
		remarks: [...read.remarks.flatMap((remark) => ofWorkflow(remark, flags)), ...files.flatMap(({ document }) => askRemarks(document))]
	};
}
function modeOfSettings(files) {
	return files.map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document).get("permissions").get("defaultMode")).map((value) => {
		const name = value.text();
		const mode = MODES$2.find((each) => each === name);
		return mode && {
			mode,
			place: value.place
		};
	}).findLast((mode) => mode !== void 0);
}
function unreadSettings(text, place) {
	const name = oneWord(text);
	return {
		key: "settings",
		subject: `the settings file ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(name))}`,
		text: name,
		place,
		why: "Card Gate does not read it"
	};
}
function ofWorkflow(remark, flags) {
	if (remark.kind === "bypass-mode" && isGiven(flags, "dangerously-skip-permissions")) return [{
		...remark,
		mode: "--dangerously-skip-permissions"
	}];
	return remark.kind === "no-effect-here" && /user settings|automatic mode/.test(remark.why) ? [] : [remark];
}
function askRemarks(document) {
	return _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document).get("permissions").get("ask").texts().map(({ value, place }) => ({
		kind: "ask-without-human",
		rule: value,
		place
	}));
}
function isTagMode({ isBase, isLegacy }, inputs) {
	if (isBase) return false;
	if (isLegacy) return (inputs.get("mode").text() ?? "tag") === "tag";
	return !inputs.has("prompt") || isOn$1(inputs.get("track_progress"));
}
function isOn$1(value) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(value.value()).toLowerCase() === "true";
}
function tagOverlay(inputs, place) {
	return {
		rules: rulesOfWords("allow", [
			"Glob",
			"Grep",
			"LS",
			"Read",
			"mcp__github_comment__update_claude_comment",
			...isOn$1(inputs.get("use_commit_signing")) ? ["mcp__github_file_ops__commit_files", "mcp__github_file_ops__delete_files"] : [
				"Bash(git add:*)",
				"Bash(git commit:*)",
				"Bash(git rm:*)"
			]
		], "every comma", place),
		mode: {
			mode: "acceptEdits",
			place
		}
	};
}
function legacyRules(inputs) {
	const rulesOf = (list, key) => {
		const input = inputs.get(key);
		return rulesOfWords(list, (input.text() ?? "").split("\n"), "every comma", input.place);
	};
	return [...rulesOf("deny", "disallowed_tools"), ...rulesOf("allow", "allowed_tools")];
}
function listIn(input) {
	return splitList((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(input.value()), { atBlanks: false });
}
function readInputs(inputs, { isLegacy, isBase }) {
	const names = (key, subject) => {
		const input = inputs.get(key);
		const members = listIn(input);
		const isAll = members.includes("*");
		return setOf(key, subject, isAll ? void 0 : members, {
			place: input.place,
			...isAll && { words: "\"*\"" }
		});
	};
	const output = inputs.get("show_full_output");
	const token = inputs.get("github_token");
	const mcp = inputs.get("mcp_config").text();
	const servers = mcp !== void 0 && isLegacy ? serversOf$2(mcp, inputs.get("mcp_config").place) : void 0;
	return {
		...NOTHING_SET,
		settings: [
			names("allowed_bots", "the list of bots that may start the agent (\"allowed_bots\")"),
			names("allowed_non_write_users", "the list of users without write access who may start the agent (\"allowed_non_write_users\")"),
			names("additional_permissions", "the list \"additional_permissions\""),
			switchOf("show_full_output", "the agent's full output in the log", isOn$1(output), output),
			...isBase ? [] : [tokenOf(token)],
			switchOf("enableAllProjectMcpServers", "the automatic start of every server in \".mcp.json\"", true)
		],
		code: [
			...listIn(inputs.get("plugins")).map((text) => pluginCode("plugin", text, inputs.get("plugins").place)),
			...listIn(inputs.get("plugin_marketplaces")).map((text) => pluginCode("marketplace", text, inputs.get("plugin_marketplaces").place)),
			...servers?.code ?? []
		],
		opaque: servers?.opaque ?? [],
		remarks: isLegacy ? [] : deadInputs(inputs)
	};
}
function tokenOf(token) {
	const text = token.text()?.replace(/^\$\{\{\s*|\s*\}\}$/g, "");
	return {
		key: "github_token",
		subject: "the agent's token",
		order: { kind: "mixed" },
		value: text ?? null,
		words: text === void 0 ? "the token of the action's app" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text)),
		place: token.place
	};
}
const REPLACEMENTS = {
	allowed_tools: "claude_args with --allowedTools",
	disallowed_tools: "claude_args with --disallowedTools",
	mcp_config: "claude_args with --mcp-config",
	claude_env: "settings"
};
function deadInputs(inputs) {
	return LEGACY_INPUTS.filter((key) => inputs.has(key)).flatMap((key) => {
		const instead = REPLACEMENTS[key];
		if (instead === void 0) return [];
		return [{
			kind: "no-effect-here",
			key,
			why: `version 1 of the action ignores it and reads ${instead}`,
			place: inputs.get(key).place
		}];
	});
}
function expressionsOf(input, flags) {
	const harmless = flags.filter(({ name }) => PLAIN_FLAGS$3.test(name)).flatMap(({ values }) => values);
	const texts = [...(input.text() ?? "").matchAll(/\$\{\{[\s\S]*?\}\}/g)].map(([text]) => text).filter((text) => !harmless.some((value) => value.includes(text)));
	if (texts.length === 0) return NOTHING_SET;
	return {
		...NOTHING_SET,
		opaque: [{
			key: "claude_args expressions",
			subject: `the expression ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(texts[0] ?? "")} in "claude_args"`,
			text: JSON.stringify(texts),
			place: placeWithin(input.place, texts[0] ?? ""),
			why: "its value is known only at run time"
		}]
	};
}
// build/src/formats/permissions/workflow-agent/codex.js
const SANDBOXES = [
	"read-only",
	"workspace-write",
	"danger-full-access"
];
const EDITS$3 = ["edit", "write"];
const OUTSIDE$1 = `(?:/|~|\\.\\.(?:/|$))${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`;
const PLAIN_FLAGS$2 = /^(?:m|model|o|output-last-message|output-schema|json|color|i|image|skip-git-repo-check|C|cd|experimental-json|last|oss|local-provider|ephemeral)$/;
const READ_FLAGS$2 = /^(?:s|sandbox|a|ask-for-approval|full-auto|yolo|dangerously-bypass-approvals-and-sandbox|add-dir|c|config|search)$/;
function readCodex(flags, place) {
	const config = new Map(valuesOf(flags, "c", "config").map((text) => {
		const at = text.indexOf("=");
		return [text.slice(0, at).trim(), text.slice(at + 1).trim().replace(/^["']|["']$/g, "")];
	}));
	const bypass = flags.find(({ name }) => /^(?:yolo|dangerously-bypass-approvals-and-sandbox)$/.test(name));
	const sandbox = bypass ? "danger-full-access" : sandboxOf$1(flags, config);
	const isOnline = sandbox === "danger-full-access" || sandbox === "workspace-write" && config.get("sandbox_workspace_write.network_access") === "true";
	const at = placeWithin(place, bypass ? `--${bypass.name}` : sandbox);
	return permissionsWith({
		stages: [firstOf(rulesOf$3(sandbox, isOnline, at))],
		basis: bypass ? `the option ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(`--${bypass.name}`)}` : `the sandbox ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(sandbox)}`,
		settings: [setOf("add-dir", "the option \"--add-dir\"", valuesOf(flags, "add-dir"), { place }), setOf("search", "web search", isGiven(flags, "search") ? ["live"] : [], { place })],
		otherwise: "denied",
		code: [],
		opaque: [...flags.flatMap((flag) => opaqueFlag$2(flag, place)), ...[...config].flatMap(([key, value]) => opaqueKey(key, value, place))],
		remarks: sandbox === "danger-full-access" ? [{
			kind: "bypass-mode",
			mode: bypass ? `--${bypass.name}` : sandbox,
			place: at
		}] : []
	});
}
function sandboxOf$1(flags, config) {
	const stated = lastValue(flags, "s", "sandbox") ?? config.get("sandbox_mode");
	return SANDBOXES.find((sandbox) => sandbox === stated) ?? (isGiven(flags, "full-auto") ? "workspace-write" : "read-only");
}
function rulesOf$3(sandbox, isOnline, place) {
	const isFull = sandbox === "danger-full-access";
	const edits = sandbox === "read-only" ? "denied" : "allowed";
	return [
		builtIn$1("files outside the working folder", isFull ? "allowed" : "denied", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(EDITS$3, OUTSIDE$1, "")], {
			place,
			examples: [callOf("edit", "/etc/hosts")]
		}),
		builtIn$1("files in the working folder", edits, [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(EDITS$3, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], {
			place,
			examples: [callOf("edit", "src/app.ts")]
		}),
		builtIn$1("the network", isOnline ? "allowed" : "denied", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["net", "fetch"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], {
			place,
			examples: [callOf("net", "example.com")]
		}),
		builtIn$1("commands in the sandbox", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
			"shell",
			"shell-read",
			"read",
			"mcp",
			"agent",
			"skill",
			"tool"
		], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")])
	];
}
function opaqueFlag$2({ name, values }, place) {
	if (PLAIN_FLAGS$2.test(name) || READ_FLAGS$2.test(name)) return [];
	const option = `${name.length === 1 ? "-" : "--"}${name}`;
	return [{
		key: `flag ${name}`,
		subject: `the option ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(option)}`,
		text: JSON.stringify(values),
		place: placeWithin(place, option),
		why: "Card Gate does not know the option"
	}];
}
const READ_KEYS = /^(?:sandbox_mode|sandbox_workspace_write\.network_access|approval_policy)$/;
const PLAIN_KEYS = /^(?:model|model_reasoning_\w+|model_verbosity|hide_agent_reasoning)$/;
function opaqueKey(key, value, place) {
	if (READ_KEYS.test(key) || PLAIN_KEYS.test(key)) return [];
	return [{
		key: `config ${key}`,
		subject: `the configuration ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`,
		text: value,
		place: placeWithin(place, key),
		why: "Card Gate does not compare it"
	}];
}
// build/src/formats/permissions/workflow-agent/copilot.js
const SHELL$3 = ["shell", "shell-read"];
const EDITS$2 = ["edit", "write"];
const TOOLS = [
	...SHELL$3,
	...EDITS$2,
	"read",
	"mcp",
	"agent",
	"skill",
	"tool"
];
function readCopilotRule(text) {
	const [, kind = "", spec] = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
	if (kind === "") return {
		kind: "dead",
		why: "it is not a tool kind with an optional argument"
	};
	const argument = spec === void 0 || spec.trim() === "" || spec.trim() === "*" ? void 0 : spec;
	switch (kind) {
		case "shell": return shellRule$1(argument?.trim());
		case "write":
		case "read": return pathRule$1(kind, argument?.trim());
		case "url": return urlRule(argument?.trim());
		case "memory": return rule$1([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], "memory", "")], [callOf("tool", "memory")]);
		default: return mcpRule$1(kind, argument?.trim());
	}
}
function rule$1(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples
	};
}
function shellRule$1(argument) {
	if (argument === void 0) return {
		kind: "rule",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$3, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")],
		examples: [callOf("shell", "rm -rf build")],
		everything: "every shell command"
	};
	const command = argument.replace(/:\*$/, "");
	const sample = command + (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(command, true, false);
	return rule$1([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$3, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Z)(command), "")], [callOf("shell", sample), callOf("shell", command)]);
}
function pathRule$1(kind, argument) {
	const kinds = kind === "write" ? EDITS$2 : ["read"];
	const expression = argument === void 0 ? _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Y)(argument, { isDeep: false });
	const path = (argument ?? "src/app.ts").replace(/\*\*\//g, "").replace(/\*+/g, "file");
	return rule$1([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, expression, "")], kinds.map((each) => callOf(each, path)));
}
function urlRule(argument) {
	const address = argument ?? "*";
	return rule$1([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["fetch"], addressExpression(address), "")], [callOf("fetch", addressSample(address))]);
}
function addressExpression(address) {
	const [, scheme, host = ""] = /^(https?:\/\/)?([^/]*)/.exec(address) ?? [];
	const name = host === "*" ? "[a-z0-9.-]*" : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.J)(host);
	if (scheme === "https://") return name;
	return scheme === "http://" ? `${name} over http` : `${name}(?: over http)?`;
}
function addressSample(address) {
	const [, scheme, host = ""] = /^(https?:\/\/)?([^/]*)/.exec(address) ?? [];
	const name = host === "*" ? "example.com" : host.replace(/\*/g, "x").toLowerCase();
	return scheme === "http://" ? `${name} over http` : name;
}
function mcpExpression(server, tool) {
	const clean = (name) => name.replace(/[^A-Za-z0-9_-]/g, "_");
	const rest = tool === void 0 || tool === "*" ? _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(clean(tool));
	return `mcp__${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(clean(server))}__${rest}`;
}
function mcpRule$1(server, tool) {
	const clean = server.replace(/[^A-Za-z0-9_-]/g, "_");
	return {
		kind: "rule",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], mcpExpression(server, tool), "")],
		examples: [callOf("mcp", `mcp__${clean}__${tool ?? "create"}`)]
	};
}
const TOOL_KINDS = [
	[/^(?:bash|shell|powershell|(?:read|write|stop|list)_(?:bash|powershell))$/, SHELL$3],
	[/^(?:edit|create|write|str_replace(?:_editor)?|apply_patch)$/, EDITS$2],
	[/^(?:view|read)$/, ["read"]],
	[/^(?:web_fetch|fetch)$/, ["fetch"]],
	[/^(?:task|agent)$/, ["agent"]],
	[/^skill$/, ["skill"]]
];
function toolPattern$1(name) {
	const kinds = TOOL_KINDS.find(([form]) => form.test(name))?.[1];
	if (kinds) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "");
	const [, server, tool] = /^([^(/]+)[(/]([^)]*)\)?$/.exec(name) ?? [];
	return server === void 0 ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(name), "")]) : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], mcpExpression(server, tool), "");
}
const PLAIN_FLAGS$1 = /^(?:p|prompt|prompt-file|model|no-ask-user|autopilot|log-level|log-dir|no-color|s|silent|resume|continue|banner|stream|share|share-gist|output-format|plain-diff|screen-reader|effort|reasoning-effort|max-autopilot-continues|no-auto-update|disable-parallel-tools-execution|i|interactive|name|no-custom-instructions)$/;
const READ_FLAGS$1 = /^(?:allow-tool|deny-tool|allow-url|deny-url|available-tools|excluded-tools|allow-all(?:-tools|-paths|-urls)?|yolo|add-dir|additional-mcp-config|disable-builtin-mcps)$/;
function copilotStages(flags, place) {
	const deny = listed(flags, "deny", place);
	const allow = listed(flags, "allow", place);
	const isAll = isGiven(flags, "allow-all", "yolo");
	const isEveryTool = isAll || isGiven(flags, "allow-all-tools");
	const isEveryUrl = isAll || isGiven(flags, "allow-all-urls");
	const option = isAll ? "--allow-all" : "--allow-all-tools";
	const modes = [
		...isEveryTool ? [builtIn$1(option, "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(TOOLS, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], { place })] : [],
		...isEveryUrl ? [builtIn$1("--allow-all-urls", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["fetch"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], { place })] : [],
		builtIn$1("read-only commands and tools", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell-read", "read"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")])
	];
	return {
		stages: [
			...availability(flags, place),
			firstOf(rulesIn("deny", deny)),
			firstOf(rulesIn("allow", allow)),
			firstOf(modes)
		],
		basis: isEveryTool ? `the option ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(option)}` : "Copilot's default",
		remarks: [...deny, ...allow].flatMap(deadRemark),
		opaque: flags.flatMap((flag) => opaqueFlag$1(flag, place))
	};
}
function listed(flags, list, place) {
	const tools = valuesOf(flags, `${list}-tool`).flatMap((word) => splitList(word, { atBlanks: false }));
	const urls = valuesOf(flags, `${list}-url`).flatMap((word) => splitList(word, { atBlanks: false }));
	return [...tools.map((text) => ({
		text,
		place: placeWithin(place, text),
		read: readCopilotRule(text)
	})), ...urls.map((text) => ({
		text: `url(${text})`,
		place: placeWithin(place, text),
		read: urlRule(text)
	}))];
}
function rulesIn(list, rules) {
	return rules.flatMap(({ text, place, read }) => read.kind === "dead" ? [] : [hostRule({
		list,
		level: list === "deny" ? "denied" : "allowed",
		patterns: read.patterns,
		name: text,
		examples: read.examples,
		place
	})]);
}
function deadRemark({ text, place, read }) {
	return read.kind === "dead" ? [{
		kind: "dead-rule",
		rule: text,
		why: read.why,
		place
	}] : [];
}
function availability(flags, place) {
	const namesOf = (flag) => valuesOf(flags, flag).flatMap((word) => splitList(word, { atBlanks: true }));
	const everything = [...TOOLS, "fetch"];
	if (isGiven(flags, "available-tools")) return [firstOf([hostRule({
		list: "deny",
		level: "denied",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(everything, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
		except: namesOf("available-tools").map(toolPattern$1),
		name: "unavailable tools",
		place
	})])];
	const excluded = namesOf("excluded-tools");
	if (excluded.length === 0) return [];
	return [firstOf(excluded.map((name) => hostRule({
		list: "deny",
		level: "denied",
		patterns: [toolPattern$1(name)],
		name,
		place
	})))];
}
function opaqueFlag$1({ name, values }, place) {
	if (READ_FLAGS$1.test(name) || PLAIN_FLAGS$1.test(name)) return [];
	const option = `${name.length === 1 ? "-" : "--"}${name}`;
	return [{
		key: `flag ${name}`,
		subject: `the option ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(option)}`,
		text: JSON.stringify(values),
		place: placeWithin(place, option),
		why: name === "agent" ? "it selects an agent with its own tools" : "Card Gate does not know the option"
	}];
}
function readCopilot(flags, place) {
	const { stages, basis, remarks, opaque } = copilotStages(flags, place);
	const servers = valuesOf(flags, "additional-mcp-config").map((text) => serversOf$2(text, place));
	const isAll = isGiven(flags, "allow-all", "yolo");
	const option = flags.find(({ name }) => /^(?:allow-all|yolo)$/.test(name));
	const at = placeWithin(place, `--${option?.name ?? "allow-all-tools"}`);
	return permissionsWith({
		stages,
		basis,
		settings: [
			switchOf("paths", "access to every path (\"--allow-all-paths\")", isAll || isGiven(flags, "allow-all-paths"), { place }),
			setOf("add-dir", "the option \"--add-dir\"", valuesOf(flags, "add-dir"), { place }),
			switchOf("builtin-mcps", "Copilot's own MCP servers", !isGiven(flags, "disable-builtin-mcps"), { place })
		],
		otherwise: "denied",
		code: servers.flatMap(({ code }) => code),
		opaque: [...opaque, ...servers.flatMap((server) => server.opaque)],
		remarks: [
			...remarks,
			...isAll ? [{
				kind: "bypass-mode",
				mode: `--${option?.name}`,
				place: at
			}] : [],
			...everythingRemarks(flags, place, isAll)
		]
	});
}
function everythingRemarks(flags, place, isAll) {
	if (isAll) return [];
	const all = isGiven(flags, "allow-all-tools") ? [{
		text: "--allow-all-tools",
		what: "every tool and every shell command"
	}] : [];
	const rules = listed(flags, "allow", place).flatMap(({ text, read }) => read.kind === "rule" && read.everything !== void 0 ? [{
		text,
		what: read.everything
	}] : []);
	return [...all, ...rules].map(({ text, what }) => ({
		kind: "allows-everything",
		rule: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
		what,
		place: placeWithin(place, text)
	}));
}
// build/src/formats/permissions/workflow-agent/gemini.js
const SHELL$2 = ["shell", "shell-read"];
const EDITS$1 = ["edit", "write"];
const FREE_TOOLS$1 = "(?:glob|grep_search|list_directory|google_web_search|write_todos|save_memory)";
const PLAIN_FLAGS = /^(?:p|prompt|i|prompt-interactive|m|model|d|debug|o|output-format|a|all-files|c|checkpointing|session-summary|skip-trust|raw-output|r|resume)$/;
const READ_FLAGS = /^(?:y|yolo|approval-mode|allowed-tools|s|sandbox|allowed-mcp-server-names|e|extensions|include-directories)$/;
const KINDS$2 = {
	run_shell_command: SHELL$2,
	ShellTool: SHELL$2,
	replace: EDITS$1,
	write_file: ["write"],
	read_file: ["read"],
	web_fetch: ["fetch"]
};
function readGemini(flags, place) {
	const stated = lastValue(flags, "approval-mode");
	const isYolo = isGiven(flags, "y", "yolo") || stated === "yolo";
	const mode = isYolo ? "yolo" : stated === "auto_edit" || stated === "plan" ? stated : "default";
	const entries = valuesOf(flags, "allowed-tools").flatMap((word) => splitList(word, { atBlanks: false }));
	const option = isGiven(flags, "y") ? "-y" : isGiven(flags, "yolo") ? "--yolo" : "yolo";
	return permissionsWith({
		stages: [
			firstOf(entries.flatMap((text) => allowedRule(text, placeWithin(place, text)))),
			firstOf(closedShell(entries, place)),
			firstOf(modeRules$1(mode, placeWithin(place, stated ?? option)))
		],
		basis: `the mode ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(mode)}`,
		settings: [
			switchOf("sandbox", "the sandbox (\"--sandbox\")", isGiven(flags, "s", "sandbox"), {
				place,
				wider: false
			}),
			setOf("allowed-mcp-server-names", "the option \"--allowed-mcp-server-names\"", isGiven(flags, "allowed-mcp-server-names") ? valuesOf(flags, "allowed-mcp-server-names") : void 0, { place }),
			setOf("extensions", "the option \"--extensions\"", isGiven(flags, "e", "extensions") ? valuesOf(flags, "e", "extensions") : void 0, { place }),
			setOf("include-directories", "the option \"--include-directories\"", valuesOf(flags, "include-directories"), { place })
		],
		otherwise: "denied",
		code: [],
		opaque: flags.flatMap((flag) => opaqueFlag(flag, place)),
		remarks: [...isYolo ? [{
			kind: "bypass-mode",
			mode: option,
			place: placeWithin(place, option)
		}] : []]
	});
}
function allowedRule(text, place) {
	const [, tool = "", argument = ""] = /^([\w-]+)(?:\(([\s\S]*)\))?$/.exec(text) ?? [];
	if (tool === "") return [];
	const kinds = KINDS$2[tool];
	const isShell = kinds === SHELL$2 && text.includes("(");
	if (isShell && argument === "") return [];
	const patterns = kinds === void 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(tool), "")] : [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, isShell ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Z)(argument) : _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")];
	const sample = isShell ? argument + (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(argument, true, false) : "rm -rf build";
	return [hostRule({
		list: "allow",
		level: "allowed",
		patterns,
		name: text,
		examples: kinds === SHELL$2 ? [callOf("shell", sample)] : [],
		place
	})];
}
function closedShell(entries, place) {
	return entries.some((text) => /^(?:run_shell_command|ShellTool)\(/.test(text)) ? [builtIn$1("all other shell commands", "denied", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$2, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], { place })] : [];
}
function modeRules$1(mode, place) {
	const all = [
		...SHELL$2,
		...EDITS$1,
		"read",
		"fetch",
		"net",
		"mcp",
		"agent",
		"skill",
		"tool"
	];
	if (mode === "yolo") return [builtIn$1("yolo", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(all, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], { place })];
	return [...mode === "auto_edit" ? [builtIn$1("edits", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([...EDITS$1, "fetch"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], {
		place,
		examples: [callOf("edit", "src/app.ts")]
	})] : [], builtIn$1("read-only tools", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["read", "agent"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, ""), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], FREE_TOOLS$1, "")])];
}
function opaqueFlag({ name, values }, place) {
	if (PLAIN_FLAGS.test(name) || READ_FLAGS.test(name)) return [];
	const option = `${name.length === 1 ? "-" : "--"}${name}`;
	return [{
		key: `flag ${name}`,
		subject: `the option ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(option)}`,
		text: JSON.stringify(values),
		place: placeWithin(place, option),
		why: "Card Gate does not know the option"
	}];
}
// build/src/formats/permissions/workflow-agent/dialect.js
const WORKFLOW_AGENT = {
	id: "workflow-agent",
	version: "2026-11-28",
	files: [{
		path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+(?<!\.lock)\.ya?ml)$/i,
		role: "workflow",
		syntax: "yaml",
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn,
		marks: ({ value, text }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value, "jobs").length > 0 && mayRunAgent(text) && !isLock(text),
		excerpt: (text) => mayRunAgent(text) ? text : void 0
	}],
	unitsOf: (files) => files.flatMap((file) => stepUnits(file)),
	without: (agent) => withoutStep(agent),
	answer: answerInWorkflow,
	calls: WORKFLOW_CALLS,
	answerMade: answerMadeInWorkflow
};
function stepUnits(file, isRead = () => false) {
	const { document } = file;
	const name = document.file.replace(/^.*\//, "");
	const steps = agentSteps(document).filter(({ step }) => !isRead(step));
	const unknown = unknownAgentSteps(document).filter(({ step }) => !isRead(step));
	return [...steps.map((step) => unitOfStep(step, steps, file)), ...unknown.map((step, index) => ({
		agent: `${name}: unknown agent${unknown.length > 1 ? ` (${index + 1})` : ""}`,
		key: JSON.stringify([name, step.key]),
		files: [file],
		read: () => readUnknown(step)
	}))];
}
function unitOfStep(step, steps, file) {
	const name = file.document.file.replace(/^.*\//, "");
	const alike = steps.filter(({ agent }) => agent === step.agent);
	const ofJob = alike.filter(({ jobId }) => jobId === step.jobId);
	const number = ofJob.length > 1 ? `, ${ofJob.indexOf(step) + 1}` : "";
	const suffix = alike.length > 1 ? ` (job ${step.jobId}${number})` : "";
	return {
		agent: `${name}: ${step.agent}${suffix}`,
		key: JSON.stringify([name, step.key]),
		files: [file],
		read: () => readStep(step)
	};
}
function readUnknown({ options, text, workflow, job, step }) {
	const { settings, opaque, remarks } = readSurroundings(workflow, job, step);
	return {
		...nothingRuns(settings),
		opaque: [...opaque, {
			key: "unknown agent",
			subject: `the step with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.R)(options)}`,
			text,
			place: step.place,
			effect: "grants",
			why: "Card Gate cannot identify the program that receives these agent options"
		}],
		remarks
	};
}
function readStep(step) {
	const { agent, by, workflow, job } = step;
	const place = step.step.get("run").place;
	const read = by.kind === "action" ? readClaudeAction(by, step.step) : readCommand(agent, by.flags, place);
	const around = readSurroundings(workflow, job, step.step);
	const [usual] = read.situations;
	const secrets = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(step.step.place.document).map((found) => ({
		kind: "secret-in-settings",
		...found
	}));
	const isHere = ({ path }) => step.step.place.path.every((part, index) => path[index] === part);
	return {
		...read,
		situations: [{
			...usual,
			policy: {
				...usual.policy,
				settings: [...usual.policy.settings, ...around.settings]
			}
		}],
		code: [agentCode(step), ...read.code],
		opaque: [...read.opaque, ...around.opaque],
		remarks: [
			...read.remarks,
			...around.remarks,
			...secrets.filter((remark) => isHere(remark.place))
		]
	};
}
function readCommand(agent, flags, place) {
	switch (agent) {
		case "claude": return readClaudeCommand(flags, place);
		case "codex": return readCodex(flags, place);
		case "gemini": return readGemini(flags, place);
		case "copilot": return readCopilot(flags, place);
		default: return agent;
	}
}
function agentCode({ agent, by, step, jobId }) {
	const text = by.kind === "action" ? by.name : agent;
	const generation = by.kind === "action" && by.isLegacy ? " before version 1" : "";
	return {
		key: "agent",
		subject: `the job ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(jobId)}`,
		text: text + generation,
		identity: text + generation,
		place: by.kind === "action" ? step.get("uses").place : step.get("run").place
	};
}
function withoutStep(unit) {
	const name = /: (\w+)(?: \(.*\))?$/.exec(unit ?? "")?.[1];
	const agent = AGENTS.find((each) => each === name);
	if (agent === void 0) return nothingRuns(NO_SURROUNDINGS);
	const [{ policy }] = readCommand(agent, [], {
		document: {
			file: "",
			syntax: "yaml",
			text: "",
			root: {
				kind: "map",
				start: 0,
				end: 0,
				entries: /* @__PURE__ */ new Map()
			},
			value: {}
		},
		path: []
	}).situations;
	const [empty] = nothingRuns([...policy.settings.map(({ place: _, ...setting }) => setting), ...NO_SURROUNDINGS]).situations;
	const requests = policy.requests;
	return {
		situations: [{
			...empty,
			policy: {
				...empty.policy,
				...requests && { requests }
			}
		}],
		code: [],
		opaque: [],
		remarks: []
	};
}
// build/src/formats/permissions/gh-aw/network.js
const ECOSYSTEMS = {
	defaults: "archive.ubuntu.com security.ubuntu.com keyserver.ubuntu.com packages.microsoft.com ppa.launchpad.net json-schema.org json.schemastore.org ocsp.digicert.com crl3.digicert.com",
	containers: "ghcr.io registry.hub.docker.com docker.io gcr.io quay.io mcr.microsoft.com",
	dotnet: "nuget.org api.nuget.org dotnet.microsoft.com",
	dart: "pub.dev",
	fonts: "fonts.googleapis.com fonts.gstatic.com",
	github: "github.com githubusercontent.com github.io ghcr.io githubassets.com",
	go: "go.dev proxy.golang.org sum.golang.org golang.org pkg.go.dev",
	haskell: "haskell.org hackage.haskell.org",
	java: "repo.maven.apache.org repo1.maven.org maven.org plugins.gradle.org services.gradle.org",
	local: "localhost 127.0.0.1",
	node: "registry.npmjs.org npmjs.com npmjs.org nodejs.org yarnpkg.com registry.yarnpkg.com",
	perl: "cpan.org metacpan.org",
	php: "packagist.org repo.packagist.org getcomposer.org",
	playwright: "playwright.download.prss.microsoft.com cdn.playwright.dev",
	python: "pypi.org pypi.python.org files.pythonhosted.org bootstrap.pypa.io conda.anaconda.org",
	ruby: "rubygems.org api.rubygems.org index.rubygems.org",
	rust: "crates.io static.crates.io index.crates.io static.rust-lang.org",
	swift: "swift.org download.swift.org cocoapods.org",
	terraform: "registry.terraform.io releases.hashicorp.com"
};
const COMPILED_DEFAULTS = "api.business.githubcopilot.com api.enterprise.githubcopilot.com api.github.com api.githubcopilot.com api.individual.githubcopilot.com api.snapcraft.io archive.ubuntu.com azure.archive.ubuntu.com crl.geotrust.com crl.globalsign.com crl.identrust.com crl.sectigo.com crl.thawte.com crl.usertrust.com crl.verisign.com crl3.digicert.com crl4.digicert.com crls.ssl.com json-schema.org json.schemastore.org keyserver.ubuntu.com ocsp.digicert.com ocsp.geotrust.com ocsp.globalsign.com ocsp.identrust.com ocsp.sectigo.com ocsp.ssl.com ocsp.thawte.com ocsp.usertrust.com ocsp.verisign.com packagecloud.io packages.cloud.google.com packages.microsoft.com ppa.launchpad.net s.symcb.com s.symcd.com security.ubuntu.com ts-crl.ws.symantec.com ts-ocsp.ws.symantec.com".split(" ");
function compiledEntries(entries) {
	const hosts = new Set(entries.map(({ text }) => text));
	const [first] = entries;
	if (first === void 0 || !COMPILED_DEFAULTS.every((host) => hosts.has(host))) return entries;
	const others = entries.filter(({ text }) => !COMPILED_DEFAULTS.includes(text));
	return [{
		text: COMPILED,
		place: first.place
	}, ...others];
}
const COMPILED = "the hosts that gh-aw adds";
function isUnknownName({ text }) {
	return hostsNamed(text) === void 0 && !/[.*:]/.test(text) && text !== "localhost";
}
function networkStage(network) {
	if (network.kind === "everything") return firstOf([builtIn$1("the network without a firewall", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["net"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], {
		place: network.place,
		examples: [callOf("net", "example.com")]
	})]);
	const { allowed, blocked } = network;
	return firstOf([...blocked.map((entry) => entryRule("deny", entry)), ...allowed.filter((entry) => !isUnknownName(entry)).map((entry) => entryRule("allow", entry))]);
}
function hostsNamed(text) {
	if (text === COMPILED) return COMPILED_DEFAULTS;
	return Object.hasOwn(ECOSYSTEMS, text) ? ECOSYSTEMS[text]?.split(" ") : void 0;
}
function entryRule(list, { text, place }) {
	const hosts = hostsNamed(text);
	const [, scheme, host = ""] = /^(https?:\/\/)?([^/]*)/.exec(text) ?? [];
	return hostRule({
		list,
		level: list === "allow" ? "allowed" : "denied",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["net"], hosts ? belowExpression(treeOf(hosts)) : hostExpressionOf(scheme, host), "")],
		name: text,
		examples: [callOf("net", addressSample(hosts?.[0] ?? text))],
		place
	});
}
function hostExpressionOf(scheme, host) {
	return host === "*" || host.startsWith("*.") ? addressExpression((scheme ?? "") + host) : belowExpression(host.split("*").map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro).join("[^.]*"), scheme);
}
function belowExpression(hosts, scheme) {
	const below = `(?:[^. ]+\\.)*${hosts}`;
	if (scheme === "https://") return below;
	return scheme === "http://" ? `${below} over http` : `${below}(?: over http)?`;
}
function treeOf(texts) {
	const rests = /* @__PURE__ */ new Map();
	for (const text of texts) {
		const known = rests.get(text.slice(0, 1)) ?? [];
		rests.set(text.slice(0, 1), [...known, text.slice(1)]);
	}
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([...rests].map(([char, rest]) => {
		const [only = ""] = rest;
		if (char === "") return "";
		return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(char) + (rest.length === 1 ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(only) : treeOf(rest));
	}));
}
// build/src/formats/permissions/gh-aw/outputs.js
const OWN_OUTPUTS = /^(?:noop|missing-tool|missing-data|report-incomplete|create-report-incomplete-issue|threat-detection)$/;
const COMMON_KEYS = /^(?:github-token|github-app|app|allowed-domains|allowed-github-references|env|runs-on|messages|footer|activation-comments|report-failure-as-issue|staged|threat-detection|jobs|max-patch-size|mentions|failure-issue-repo|group-reports|concurrency-group|environment|steps|id-token|needs|url|footer.*|report-.*|max-bot-mentions|scripts|actions)$/;
function isCommonKey(key) {
	return COMMON_KEYS.test(key);
}
const DEFAULT_MAX = {
	"add-labels": 3,
	"remove-labels": 3,
	"create-pull-request-review-comment": 10,
	"reply-to-pull-request-review-comment": 10,
	"hide-comment": 5,
	"add-reviewer": 3,
	"create-code-scanning-alert": 50
};
function readOutputs(map) {
	const nameOf = (key) => key.replaceAll("_", "-");
	const outputs = map.entries().map(([key, value]) => [nameOf(key), value]).flatMap(([type, value]) => {
		if (OWN_OUTPUTS.test(type) || COMMON_KEYS.test(type) || value.boolean() === false) return [];
		const keys = new Map(value.entries().map(([key, inner]) => [nameOf(key), inner.value()]));
		const allowed = value.get("allowed");
		return [{
			type,
			place: value.place,
			...allowed.exists && { allowed: allowed.texts().map(({ value: text }) => text) },
			keys
		}];
	});
	return {
		outputs,
		settings: outputs.flatMap(settingsOf$1),
		code: map.get("jobs").entries().map(([name, job]) => codeOf(`output job ${name}`, `the output ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`, `the job ${name}`, job))
	};
}
function outputStage(outputs) {
	return firstOf(outputs.flatMap(({ type, allowed, place }) => {
		const any = `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(type)}(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`;
		return allowed === void 0 ? [outputRule(type, any, place)] : allowed.map((value) => outputRule(`${type} ${value}`, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(`${type} ${value}`), place));
	}));
}
function outputRule(name, expression, place) {
	return hostRule({
		list: "allow",
		level: "allowed",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["output"], expression, "")],
		name,
		examples: [callOf("output", name)],
		place
	});
}
const RESTRICTING = [
	"title-prefix",
	"required-title-prefix",
	"required-labels",
	"required-category",
	"allowed-branches",
	"allowed-files",
	"allowed-events",
	"allowed-reasons"
];
const GRANTING = [
	"target-repo",
	"allowed-repos",
	"github-token",
	"github-app"
];
const SWITCHES = { staged: false };
const COUNTS$1 = Array.from({ length: 1001 }, (_, count) => count);
function settingsOf$1({ type, keys, place }) {
	const key = (name) => `safe-outputs.${type}.${name}`;
	const subjectOf = (name) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)} in the output ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(type)}`;
	const ranked = (name, strictestFirst, value, words) => ({
		key: key(name),
		subject: subjectOf(name),
		order: {
			kind: "ranked",
			strictestFirst,
			alike: [[void 0, value]]
		},
		value,
		words,
		place
	});
	const max = keys.get("max") ?? DEFAULT_MAX[type] ?? 1;
	const count = typeof max === "string" && /^\d+$/.test(max) ? Number(max) : max;
	const presence = (names, isGrant) => names.map((name) => {
		const text = keys.has(name) ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(JSON.stringify(keys.get(name))) : "absent";
		return ranked(name, text === "absent" ? ["absent"] : isGrant ? ["absent", text] : [text, "absent"], text, text);
	});
	return [
		ranked("max", COUNTS$1, count, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(count)),
		ranked("target", TARGETS, targetOf(keys.get("target")), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(keys.get("target") ?? "triggering")),
		...Object.entries(SWITCHES).map(([name, wider]) => ranked(name, [!wider, wider], keys.get(name) === true, String(keys.get(name) === true))),
		...presence(RESTRICTING, false),
		...presence(GRANTING, true)
	];
}
const TARGETS = [
	"triggering",
	"one item",
	"*"
];
function targetOf(target) {
	if (target === void 0 || target === null || target === "triggering") return "triggering";
	return target === "*" ? "*" : "one item";
}
// build/src/formats/permissions/gh-aw/agentic-workflow.js
function permissionsOfWorkflow(workflow) {
	const { engine, servers, network, outputs, settings, code, opaque, remarks } = workflow;
	const permissions = permissionsWith({
		stages: [
			firstOf(servers.flatMap(serverRules)),
			networkStage(network),
			outputStage(outputs.outputs),
			...engine.stages
		],
		basis: engine.basis,
		otherwise: engine.otherwise,
		settings: [...settings, ...outputs.settings],
		code: [...code, ...outputs.code],
		opaque: [...opaque, ...unknownNames(network)],
		remarks
	});
	const [usual] = permissions.situations;
	return {
		...permissions,
		situations: [usual, ...detectionSituation(workflow)]
	};
}
function detectionSituation({ detection }) {
	if (detection === void 0) return [];
	const { engine, network } = detection;
	const [situation] = permissionsWith({
		stages: [networkStage(network), ...engine.stages],
		basis: engine.basis,
		otherwise: engine.otherwise,
		settings: [],
		code: [],
		opaque: [],
		remarks: []
	}).situations;
	return [{
		...situation,
		id: "detection",
		words: "in threat detection"
	}];
}
function serverRules({ name, tools, place }) {
	const clean = name.replace(/[^A-Za-z0-9_-]/g, "_");
	return (tools ?? ["*"]).map((tool) => hostRule({
		list: "allow",
		level: "allowed",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], mcpExpression(name, tool), "")],
		name: tool === "*" ? name : `${name}: ${tool}`,
		examples: [callOf("mcp", `mcp__${clean}__${tool === "*" ? "create" : tool.replace(/[^\w-]/g, "_")}`)],
		place
	}));
}
function unknownNames(network) {
	if (network.kind === "everything") return [];
	return network.allowed.filter(isUnknownName).map(({ text, place }) => ({
		key: `network ${text}`,
		subject: `the name ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(text)} in the list of hosts`,
		text,
		place,
		effect: "grants",
		why: "Card Gate does not know which hosts it represents"
	}));
}
const NO_SETTINGS = [
	setOf("permissions", "the list of the agent's permissions", []),
	setOf("on", "the list of events that start the workflow", []),
	setOf("roles", "the list of roles that may start the workflow", []),
	setOf("bots", "the list of bots that may start the workflow", []),
	setOf("secrets", "the list of secrets that the workflow uses", []),
	switchOf("strict", "strict mode", true, { wider: false }),
	switchOf("firewall", "the firewall", true, { wider: false }),
	setOf("github.toolsets", "the GitHub server's list of toolsets", []),
	switchOf("threat-detection", "threat detection for outputs", true, { wider: false }),
	switchOf("threat-detection.continue-on-error", "the option to continue after a threat detection error", true),
	setOf("threat-detection.permissions", "the list of permissions for threat detection", []),
	switchOf("github.write", "the GitHub server's write access", false)
];
function given(key, value, { place, words } = {}) {
	const known = NO_SETTINGS.find((setting) => setting.key === key);
	if (known === void 0) throw new Error(`there is no setting ${key}`);
	const list = Array.isArray(value) ? [...new Set(value.map(String))].sort() : void 0;
	const shown = list === void 0 ? void 0 : list.join(", ") || "empty";
	return {
		...known,
		value: list ?? value,
		words: words ?? shown ?? (value === void 0 ? "everything" : value === true ? "on" : "off"),
		...place && { place }
	};
}
function engineValue(engine, place) {
	return {
		key: "engine",
		subject: `the engine ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(engine)}`,
		text: engine,
		place,
		why: "each engine enforces its rules differently"
	};
}
function freeRule() {
	return builtIn$1("read-only commands and tools", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell-read", "read"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")]);
}
function integritySetting(integrity, place) {
	return {
		key: "github.min-integrity",
		subject: "the minimum integrity of the content that the agent may read",
		order: {
			kind: "ranked",
			strictestFirst: [
				"merged",
				"approved",
				"unapproved",
				"none"
			],
			alike: [[void 0, integrity]]
		},
		value: integrity,
		place
	};
}
const COUNTS = [...Array.from({ length: 1001 }, (_, count) => count), "unlimited"];
function callLimits(server, allowed) {
	return allowed.items().map((item) => {
		const name = item.text() ?? item.get("name").text() ?? "";
		const value = item.get("max-calls").value() ?? "unlimited";
		return {
			key: `${server}.${name}.max-calls`,
			subject: `the maximum number of calls to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(`${server}: ${name}`)}`,
			order: {
				kind: "ranked",
				strictestFirst: COUNTS,
				alike: [[void 0, value]]
			},
			value,
			words: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.tt)(value),
			place: item.place
		};
	});
}
function serverCode(map) {
	return readServers(map).map(({ code, reader }) => ({
		...code,
		identity: JSON.stringify(reader.entries().filter(([key]) => key !== "allowed" && key !== "tools").map(([key, value]) => [key, value.value()]))
	}));
}
function withoutWorkflow() {
	return nothingRuns(NO_SETTINGS);
}
// build/src/formats/permissions/gh-aw/detection.js
const EXECUTION = "detection_agentic_execution";
function detectionSteps(lock) {
	const jobs = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(lock).get("jobs");
	const named = ["agent", DETECTION].flatMap((job) => jobs.get(job).get("steps").items()).filter((step) => step.get("id").text() === EXECUTION);
	return named.length > 0 ? named : jobs.get(DETECTION).get("steps").items();
}
function readDetection(lock, step) {
	const jobs = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(lock).get("jobs");
	const [job, outputs] = [jobs.get(DETECTION), jobs.get(OUTPUTS)];
	const isRun = step !== void 0 && ![step, job].some((each) => isNever(each.get("if")));
	const isOn = !outputs.exists || isRun && isGated(outputs.get("if").text() ?? "");
	const permissions = (job.exists ? job : jobs.get("agent")).get("permissions");
	const variable = variableOf(jobs, "GH_AW_DETECTION_CONTINUE_ON_ERROR");
	return {
		settings: [
			given("threat-detection", isOn, { place: step?.place ?? outputs.place }),
			given("threat-detection.continue-on-error", variable !== "false", job),
			given("threat-detection.permissions", permissions.exists ? permissionsIn(permissions) : [], permissions)
		],
		opaque: job.exists ? [jobValue(lock, job, outputs)] : []
	};
}
function variableOf(jobs, name) {
	return ["agent", DETECTION].flatMap((job) => jobs.get(job).get("steps").items()).map((step) => step.get("env").get(name)).find(({ exists }) => exists)?.text();
}
function isNever(condition) {
	return condition.boolean() === false || bareExpression(condition.text() ?? "") === "false";
}
const GATE = /^needs\.(?:detection\.(?:result=='success'|outputs\.(?:detection_)?success=='true')|agent\.outputs\.detection_success=='true')$/;
const SKIPPED = "needs.detection.result=='skipped'";
function isGated(condition) {
	const expression = bareExpression(condition);
	const choices = partsOf(expression, "||");
	if (choices.length > 1) return choices.some((choice) => isGated(choice)) && choices.every((choice) => isGated(choice) || bareExpression(choice) === SKIPPED);
	const parts = partsOf(expression, "&&");
	return parts.length > 1 ? parts.some((part) => isGated(part)) : GATE.test(expression);
}
function bareExpression(text) {
	let bare = text.replace(/\s+/g, "").replace(/^\$\{\{([\s\S]*)\}\}$/, "$1");
	while (bare.startsWith("(") && closingOf(bare) === bare.length - 1) bare = bare.slice(1, -1);
	return bare;
}
function closingOf(text) {
	let depth = 0;
	return [...text].findIndex((char) => {
		if (char === "(") depth += 1;
		if (char === ")") depth -= 1;
		return depth === 0;
	});
}
function partsOf(expression, operator) {
	const parts = [""];
	let depth = 0;
	for (const piece of expression.split(/(\|\||&&|[()])/)) {
		if (piece === "(") depth += 1;
		if (piece === ")") depth -= 1;
		if (piece === operator && depth === 0) parts.push("");
		else parts.push(`${parts.pop() ?? ""}${piece}`);
	}
	return parts;
}
const QUIET_VARIABLES = /^(?:WORKFLOW_(?:NAME|DESCRIPTION)|GH_AW_(?:SETUP_WORKFLOW_NAME|CURRENT_WORKFLOW_REF|MODEL_\w+|MAX_\w+|INFO_\w+)|\w*_MODEL)$/;
function jobValue(lock, job, outputs) {
	const values = [
		job.value(),
		outputs.get("if").value(),
		outputs.get("needs").value()
	];
	const text = JSON.stringify(values, (key, value) => QUIET_VARIABLES.test(key) ? void 0 : value).replace(/_[0-9a-f]{16}_EOF/g, "_EOF");
	const { compiler } = lockMetadata(lock.text);
	return {
		key: "detection job",
		subject: "the threat detection job",
		text,
		place: job.place,
		...compiler !== void 0 && { writtenBy: compiler },
		why: "Card Gate does not evaluate its steps"
	};
}
// build/src/formats/permissions/gh-aw/source.js
function readSource(source) {
	return permissionsOfWorkflow(workflowOf$1(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(source)));
}
const KNOWN_KEYS$1 = {
	"": new Set([
		"description name labels emoji intent metadata tracker-id run-name timeout-minutes",
		"concurrency source private model on permissions tools network safe-outputs mcp-servers",
		"engine strict roles bots sandbox steps pre-steps pre-agent-steps post-steps jobs mcp-scripts",
		"safe-inputs services container imports skills plugins resources"
	].flatMap((line) => line.split(" "))),
	engine: /* @__PURE__ */ new Set([
		"id",
		"model",
		"version",
		"effort"
	]),
	network: /* @__PURE__ */ new Set(["allowed", "blocked"]),
	sandbox: /* @__PURE__ */ new Set(["agent"]),
	"safe-outputs": new Set("footer messages activation-comments runs-on group-reports report-failure-as-issue report-incomplete jobs".split(" ")),
	tools: new Set("bash edit github timeout startup-timeout web-fetch web-search".split(" ")),
	"tools.github": /* @__PURE__ */ new Set([
		"toolsets",
		"allowed",
		"read-only",
		"min-integrity",
		"version"
	])
};
const QUIET_ON = /* @__PURE__ */ new Set([
	"roles",
	"bots",
	"reaction",
	"status-comment"
]);
const CODE_KEYS = "steps pre-steps pre-agent-steps post-steps jobs mcp-scripts safe-inputs services container".split(" ");
const PART_KEYS = "imports skills plugins resources".split(" ");
function workflowOf$1(top) {
	const tools = top.get("tools");
	const sandbox = top.get("sandbox").get("agent");
	const isOpen = sandbox.boolean() === false;
	const engine = top.get("engine");
	const id = engine.text() ?? engine.get("id").text() ?? "copilot";
	return {
		engine: engineOf(tools),
		servers: serversOf$1(top),
		network: isOpen ? {
			kind: "everything",
			place: sandbox.place
		} : networkOf$1(top.get("network")),
		outputs: readOutputs(top.get("safe-outputs")),
		settings: settingsOf(top, !isOpen),
		code: codeOfSource(top),
		opaque: [engineValue(id, engine.place), ...undecided(top)],
		remarks: []
	};
}
function undecided(top) {
	const inMap = (key, map) => map.entries().filter(([name]) => !KNOWN_KEYS$1[key].has(name)).map(([name, value]) => opaque(key === "" ? name : `${key}.${name}`, value));
	const on = top.get("on").entries();
	return [
		...inMap("", top),
		...inMap("engine", top.get("engine")),
		...inMap("network", top.get("network")),
		...inMap("sandbox", top.get("sandbox")),
		...inMap("safe-outputs", top.get("safe-outputs")).filter(({ key, text }) => isCommonKey(key.replace("safe-outputs.", "")) && text !== "false"),
		...inMap("tools", top.get("tools")).filter(({ text }) => text !== "false"),
		...inMap("tools.github", top.get("tools").get("github")),
		...on.filter(([name]) => NO_EVENTS.test(name) && !QUIET_ON.has(name)).map(([name, value]) => opaque(`on.${name}`, value))
	];
}
function opaque(key, value) {
	return {
		key,
		subject: `the key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`,
		text: JSON.stringify(value.value() ?? null),
		place: value.place,
		...key === "if" && { effect: "restricts" },
		why: "Card Gate does not compare it"
	};
}
function codeOfSource(top) {
	const code = CODE_KEYS.map((key) => [key, top.get(key)]).filter(([, value]) => value.exists).map(([key, value]) => codeOf(key, `the key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`, firstCommand(value), value));
	const parts = PART_KEYS.flatMap((key) => top.get(key).items().map((item) => {
		const text = item.text() ?? item.get("path").text() ?? item.get("uses").text() ?? key;
		return codeOf(`${key} ${text}`, `the key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(key)}`, text, item);
	}));
	return [
		...code,
		...parts,
		...serverCode(top.get("mcp-servers"))
	];
}
function firstCommand(value) {
	const text = JSON.stringify(value.value() ?? null);
	const [, quotedText] = /"(?:run|uses|image)":("(?:[^"\\]|\\.)*")/.exec(text) ?? [];
	const found = quotedText === void 0 ? void 0 : JSON.parse(quotedText);
	return (typeof found === "string" ? found.trim().split("\n")[0] : void 0) ?? value.text() ?? "other code";
}
const DEFAULT_COMMANDS = "echo printf ls pwd cat head tail grep wc sort uniq date yq".split(" ");
const SHELL$1 = ["shell", "shell-read"];
function engineOf(tools) {
	const edit = tools.get("edit");
	const edits = edit.boolean() === false ? [] : [builtIn$1("file edits", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["edit", "write"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], {
		place: edit.place,
		examples: [callOf("edit", "src/app.ts")]
	})];
	const fetch = tools.get("web-fetch");
	const search = tools.get("web-search");
	const web = [...isOn(fetch) ? [allow("web-fetch", fetch.place, [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["fetch"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], "fetch", "example.com")] : [], ...isOn(search) ? [allow("web-search", search.place, [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)("WebSearch"), "")], "tool", "WebSearch")] : []];
	return {
		stages: [
			firstOf(bashRules(tools.get("bash"))),
			firstOf(web),
			firstOf(edits),
			firstOf([freeRule()])
		],
		basis: "gh-aw's default",
		otherwise: "denied"
	};
}
function isOn(value) {
	return value.exists && value.boolean() !== false;
}
function allow(name, place, patterns, kind, example) {
	return hostRule({
		list: "allow",
		level: "allowed",
		patterns,
		name,
		examples: [callOf(kind, example)],
		place
	});
}
function bashRules(bash) {
	const { place } = bash;
	const entries = bash.texts();
	const every = [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$1, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")];
	if (bash.boolean() === false || Array.isArray(bash.value()) && entries.length === 0) return [builtIn$1("commands", "denied", every, { place })];
	if (bash.boolean() === true || entries.some(({ value }) => value === "*" || value === ":*")) return [allow("bash", place, every, "shell", "rm -rf build")];
	return [...entries.map(({ value, place: at }) => commandRule$1(value, at)), ...DEFAULT_COMMANDS.map((command) => builtIn$1(command, "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$1, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Z)(command), "")], { place }))];
}
function commandRule$1(text, place) {
	const command = text.replace(/(?::| )\*$/, "");
	const sample = command + (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(command, true, false);
	return allow(text, place, [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL$1, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Z)(command), "")], "shell", sample);
}
function serversOf$1(top) {
	const github = top.get("tools").get("github");
	const own = top.get("mcp-servers").entries().map(([name, server]) => serverOf(name, server, server.get("allowed")));
	if (github.boolean() === false) return own;
	return [serverOf("github", github, github.get("allowed")), ...own];
}
function serverOf(name, server, allowed) {
	const names = allowed.items().map((item) => item.text() ?? item.get("name").text() ?? "");
	const isAll = !allowed.exists || names.includes("*");
	return {
		name,
		place: server.place,
		...!isAll && { tools: names }
	};
}
function networkOf$1(network) {
	const entriesOf = (key) => network.get(key).texts().map(({ value, place }) => ({
		text: value,
		place
	}));
	return {
		kind: "hosts",
		allowed: !network.exists || network.text() === "defaults" || network.value() === null || network.isMap && !network.has("allowed") && network.has("blocked") ? [{
			text: "defaults",
			place: network.place
		}] : entriesOf("allowed"),
		blocked: entriesOf("blocked")
	};
}
function settingsOf(top, isFirewalled) {
	const permissions = top.get("permissions");
	const on = top.get("on");
	const stated = (key) => on.get(key).exists ? on.get(key) : top.get(key);
	const roles = stated("roles");
	const isAnyone = roles.text() === "all";
	const names = roles.exists ? textsOf(roles) : [
		"admin",
		"maintainer",
		"write"
	];
	return [
		given("permissions", permissions.exists ? permissionsIn(permissions) : ["contents: read"], permissions),
		given("on", eventsOf(top), on),
		given("roles", isAnyone ? void 0 : names, {
			place: roles.place,
			...isAnyone && { words: "everybody" }
		}),
		given("bots", textsOf(stated("bots")), stated("bots")),
		given("secrets", secretsIn(top)),
		given("strict", top.get("strict").boolean() !== false, top.get("strict")),
		given("firewall", isFirewalled),
		...detectionOf(top.get("safe-outputs").get("threat-detection")),
		...githubSettings$1(top.get("tools").get("github")),
		...callLimits("github", top.get("tools").get("github").get("allowed"))
	];
}
function detectionOf(value) {
	return [
		given("threat-detection", value.boolean() !== false && value.get("enabled").boolean() !== false, value),
		given("threat-detection.continue-on-error", value.get("continue-on-error").boolean() !== false),
		given("threat-detection.permissions", ["contents: read"])
	];
}
function githubSettings$1(github) {
	const toolsets = textsOf(github.get("toolsets"));
	const integrity = github.get("min-integrity");
	const text = integrity.text();
	return [
		given("github.toolsets", github.boolean() === false ? [] : toolsets.length === 0 ? ["default"] : toolsets, github),
		given("github.write", github.get("read-only").boolean() === false, github),
		...text === void 0 ? [] : [integritySetting(text, integrity.place)]
	];
}
function textsOf(list) {
	return list.texts().map(({ value }) => value);
}
const NO_EVENTS = /^(?:roles|bots|reaction|stop-after|manual-approval|forks|skip-.*|permissions|steps|github-.*|status-comment)$/;
function eventsOf(top) {
	const { value } = startingEvents(top);
	return (Array.isArray(value) ? value.map(String) : []).filter((event) => !NO_EVENTS.test(event)).map((event) => /^(?:hourly|daily|weekly|monthly|every)\b/.test(event) ? "schedule" : event);
}
function secretsIn(top) {
	return [...JSON.stringify(top.value() ?? null).matchAll(/\bsecrets\.([A-Za-z_]\w*)/g)].flatMap(([, name = ""]) => isOwnSecret(name) ? [] : [name]);
}
// build/src/formats/permissions/gh-aw/lock.js
const OWN_SERVERS = /^(?:github|safeoutputs|safe_outputs|safe-outputs|agenticworkflows|agentic_workflows|playwright|mcpscripts|cache-memory|qmd|serena)$/;
const OUTPUT_SERVER = /^safe_?-?outputs$/;
function readLock(lock, source) {
	return permissionsOfWorkflow(workflowOf(lock, source));
}
function workflowOf(lock, source) {
	const top = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(lock);
	const job = top.get("jobs").get("agent");
	const steps = job.get("steps").items();
	const run = executionOf(steps, "agentic_execution");
	const detection = executionOf(detectionSteps(lock), "detection_agentic_execution");
	const search = readDetection(lock, detection?.step);
	const metadata = lockMetadata(lock.text);
	const servers = serversOf(steps);
	const network = networkOf(run, job.place);
	const engine = run === void 0 ? void 0 : engineRules(run, servers.list);
	const outputs = outputsOf(steps);
	return {
		engine: engine?.rules ?? {
			stages: [],
			basis: "no agent",
			otherwise: "denied"
		},
		servers: engine?.servers ?? [],
		network,
		outputs: outputs.read,
		settings: [
			given("permissions", permissionsIn(job.get("permissions")), job.get("permissions")),
			given("on", listOf(startingEvents(top)), top.get("on")),
			rolesOf(lock.text),
			given("bots", variableList(lock.text, "GH_AW_ALLOWED_BOTS") ?? []),
			given("secrets", metadata.secrets),
			given("strict", metadata.isStrict),
			given("firewall", network.kind === "hosts"),
			...search.settings,
			...servers.settings
		],
		code: [...servers.code, ...source ? codeOfSource(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(source)) : []],
		opaque: [
			engineValue(metadata.engine ?? run?.agent ?? "unknown", job.place),
			...servers.opaque,
			...outputs.opaque,
			...engine?.opaque ?? [],
			...run === void 0 ? [unread("the agent's command", job.place)] : [],
			...search.opaque,
			...[run, detection].flatMap((each) => each?.others ?? [])
		],
		remarks: [],
		...detection && { detection: {
			engine: engineRules(detection, []).rules,
			network: networkOf(detection, detection.place)
		} }
	};
}
function networkOf(run, place) {
	const script = run?.script ?? "";
	if (!/(?:^|[\s/"])awf[\s"]/.test(script)) return {
		kind: "everything",
		place: run?.place ?? place
	};
	return {
		kind: "hosts",
		allowed: compiledEntries(hostsOf(script, "allow", run?.place)),
		blocked: hostsOf(script, "block", run?.place)
	};
}
function rolesOf(text) {
	const roles = variableList(text, "GH_AW_REQUIRED_ROLES");
	return given("roles", roles, roles === void 0 ? { words: "everybody" } : {});
}
function listOf({ value }) {
	return Array.isArray(value) ? value.map(String) : [];
}
function unread(what, place) {
	return {
		key: `unread ${what}`,
		subject: what,
		text: "unread",
		place,
		why: "Card Gate could not find it in the lock file"
	};
}
function hostsOf(script, list, place) {
	if (place === void 0) return [];
	return firewallHosts(script, list).map((text) => ({
		text,
		place: placeWithin(place, text)
	}));
}
function ownSteps(lock) {
	const runs = [executionOf(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(lock).get("jobs").get("agent").get("steps").items(), "agentic_execution"), executionOf(detectionSteps(lock), "detection_agentic_execution")];
	return new Set(runs.flatMap((run) => run ? [pathKey(run.step)] : []));
}
function pathKey({ place: { path } }) {
	return JSON.stringify(path);
}
function executionOf(steps, id) {
	const likely = steps.filter((step) => step.get("id").text() === id);
	for (const step of likely.length > 0 ? likely : steps) {
		const run = step.get("run");
		const script = run.text();
		if (script === void 0) continue;
		const [found, ...more] = agentCommands(script, 0);
		if (found === void 0) continue;
		const texts = /* @__PURE__ */ new Set([JSON.stringify(found)]);
		const others = more.filter((each) => {
			const text = JSON.stringify(each);
			return texts.size < texts.add(text).size;
		});
		const { place } = run;
		return {
			...found,
			script,
			place,
			step,
			others: others.map((each) => furtherAgent(each, place))
		};
	}
}
function furtherAgent({ agent, flags }, place) {
	const text = JSON.stringify(flags);
	return {
		key: `further agent ${agent} ${text}`,
		subject: `the additional agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(agent)} in the same step`,
		text,
		place,
		effect: "grants",
		why: "Card Gate compares only one agent per step"
	};
}
const DETECTOR = "threat-detect";
function agentCommands(script, depth) {
	return commandsIn(script).flatMap((words) => {
		const at = words.findIndex((word, index) => isAgent(word) && isAgentArgument(words[index + 1]));
		if (at !== -1) {
			const agent = AGENTS.find((name) => name === programOf(words[at] ?? "")) ?? "copilot";
			return [{
				agent,
				flags: readFlags(words.slice(at + 1), ARITIES[agent]).flags
			}];
		}
		if (words.some((word) => programOf(word) === DETECTOR)) return [{
			agent: "codex",
			flags: []
		}];
		if (depth > 2) return [];
		return words.filter((word) => /\s/.test(word) && [...AGENTS, DETECTOR].some((name) => word.includes(name))).flatMap((word) => agentCommands(word, depth + 1));
	});
}
function isAgent(word) {
	return !/\s/.test(word) && AGENTS.some((name) => name === programOf(word));
}
function isAgentArgument(word) {
	return word !== void 0 && (/^-/.test(word) || word === "exec");
}
function serversOf(steps) {
	const run = steps.find((each) => each.get("run").text()?.includes("\"mcpServers\""))?.get("run");
	const json = serversJson(run?.text() ?? "");
	if (run === void 0 || json === void 0) return {
		list: [],
		settings: [],
		code: [],
		opaque: []
	};
	const map = jsonReader(run.place, json)?.get("mcpServers");
	if (map === void 0) return {
		list: [],
		settings: [],
		code: [],
		opaque: [unread("the list of MCP servers", run.place)]
	};
	return {
		list: map.entries().flatMap(([name, server]) => {
			if (OUTPUT_SERVER.test(name)) return [];
			const tools = server.get("tools");
			const names = tools.texts().map(({ value }) => value);
			const isAll = !tools.exists || names.includes("*");
			return [{
				name,
				place: placeWithin(run.place, `"${name}"`),
				...!isAll && { tools: names }
			}];
		}),
		settings: githubSettings(map.get("github"), run.place),
		code: serverCode(map).filter(({ key }) => !OWN_SERVERS.test(key.replace(/^mcp /, ""))),
		opaque: []
	};
}
function githubSettings(server, place) {
	if (!server.exists) return [];
	const env = server.get("env");
	const toolsets = env.get("GITHUB_TOOLSETS").text();
	const integrity = server.get("guard-policies").get("allow-only").get("min-integrity").text();
	return [
		given("github.toolsets", toolsets?.split(",") ?? ["default"], { place }),
		given("github.write", env.get("GITHUB_READ_ONLY").text() !== "1", { place }),
		...integrity === void 0 ? [] : [integritySetting(integrity, place)]
	];
}
function outputsOf(steps) {
	const nothing = {
		outputs: [],
		settings: [],
		code: []
	};
	for (const step of steps) {
		const run = step.get("run");
		const json = outputsJson(run.text() ?? "");
		if (json === void 0) continue;
		const map = jsonReader(run.place, json);
		return map === void 0 ? {
			read: nothing,
			opaque: [unread("the output configuration", run.place)]
		} : {
			read: readOutputs(map),
			opaque: []
		};
	}
	return {
		read: nothing,
		opaque: []
	};
}
const OWN_KINDS = [
	...["shell", "shell-read"],
	"edit",
	"write",
	"read",
	"agent",
	"skill",
	"tool"
];
function engineRules(run, servers) {
	switch (run.agent) {
		case "copilot": return copilotRules(run, servers);
		case "claude": return claudeRules(run, servers);
		default: return {
			rules: {
				stages: [firstOf([everything(run.agent, run.place)])],
				basis: `the engine ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(run.agent)}`,
				otherwise: "denied"
			},
			servers,
			opaque: []
		};
	}
}
function everything(name, place) {
	return builtIn$1(name, "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(OWN_KINDS, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], {
		place,
		examples: [callOf("shell", "rm -rf build"), callOf("edit", "src/app.ts")]
	});
}
function copilotRules({ flags, place }, servers) {
	const isAll = isGiven(flags, "allow-all-tools", "allow-all", "yolo");
	const texts = valuesOf(flags, "allow-tool").flatMap((word) => splitList(word, { atBlanks: false }));
	return {
		rules: {
			stages: [
				firstOf(texts.flatMap((text) => {
					const read = readCopilotRule(text);
					if (read.kind === "dead" || read.examples.some(({ kind }) => kind === "mcp")) return [];
					const { patterns, examples } = read;
					return [hostRule({
						list: "allow",
						level: "allowed",
						patterns,
						examples,
						name: text,
						place: placeWithin(place, text)
					})];
				})),
				firstOf(isAll ? [everything("--allow-all-tools", placeWithin(place, "--allow-all-tools"))] : []),
				firstOf([freeRule()])
			],
			basis: isAll ? "the option \"--allow-all-tools\"" : "Copilot's default",
			otherwise: "denied"
		},
		servers: servers.flatMap((server) => isAll ? [server] : grantedBy(texts, server)),
		opaque: []
	};
}
function grantedBy(texts, server) {
	if (texts.includes(server.name)) return [server];
	const prefix = `${server.name}(`;
	const named = texts.filter((text) => text.startsWith(prefix)).map((text) => text.slice(prefix.length, -1));
	if (named.length === 0) return [];
	if (named.includes("*")) return [server];
	const { tools } = server;
	return [{
		...server,
		tools: named.filter((tool) => tools === void 0 || tools.includes(tool))
	}];
}
function claudeRules({ flags, place }, servers) {
	const { overlay } = readClaudeArguments(flags, place, "outside of brackets");
	const mode = overlay.mode?.mode;
	const isAll = mode === "bypassPermissions";
	const allowed = (overlay.rules ?? []).filter(({ list }) => list === "allow");
	const names = allowed.map(({ text }) => text).filter((text) => text.startsWith("mcp__"));
	const rules = allowed.flatMap(({ text, place: at, read }) => {
		if (read.kind !== "rule" || text.startsWith("mcp__")) return [];
		const { patterns, examples } = read;
		return [hostRule({
			list: "allow",
			level: "allowed",
			patterns,
			examples,
			name: text,
			place: at
		})];
	});
	const edits = mode === "acceptEdits" ? [builtIn$1("the mode \"acceptEdits\"", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
		"edit",
		"write",
		"notebook"
	], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, "")], { place })] : [];
	return {
		rules: {
			stages: [
				firstOf(rules),
				firstOf(isAll ? [everything("the mode \"bypassPermissions\"", place)] : edits),
				firstOf([freeRule()])
			],
			basis: `the mode ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(mode ?? "default")}`,
			otherwise: "denied"
		},
		servers: servers.flatMap((server) => isAll ? [server] : ofClaude(names, server)),
		opaque: []
	};
}
function ofClaude(names, server) {
	const whole = `mcp__${server.name}`;
	if (names.some((name) => name === whole || name === `${whole}__*`)) return [server];
	const tools = names.filter((name) => name.startsWith(`${whole}__`)).map((name) => name.slice(whole.length + 2));
	if (tools.length === 0) return [];
	return [{
		...server,
		tools: tools.filter((tool) => server.tools?.includes(tool) ?? true)
	}];
}
// build/src/formats/permissions/gh-aw/dialect.js
const MAX_LOCK_BYTES = 4 * _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn;
const IS_SOURCE = /^\ufeff?---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*?(?:on|"on"|'on')[ \t]*:/;
const GH_AW = {
	id: "gh-aw",
	version: "0.86",
	files: [{
		path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+)\.lock\.yml$/i,
		role: "lock",
		syntax: "yaml",
		maxBytes: MAX_LOCK_BYTES,
		marks: ({ value, text }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value, "jobs").length > 0 && isLock(text),
		excerpt: lockExcerpt
	}, {
		path: /^(?<folder>(?:.*\/)?)\.github\/workflows\/(?<part>[^/]+)\.md$/i,
		role: "source",
		syntax: "front-matter",
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn,
		marks: ({ text }) => IS_SOURCE.test(text),
		excerpt: (text) => IS_SOURCE.test(text) ? text : void 0
	}],
	unitsOf: (files) => unitsOf$2(files),
	without: (agent) => isStep(agent) ? withoutStep(agent) : withoutWorkflow(),
	answer: answerInWorkflow,
	calls: WORKFLOW_CALLS,
	answerMade: answerMadeInWorkflow,
	remarksOfChange: (files) => staleLocks(files)
};
function isStep(agent) {
	return agent?.includes(".yml: ") ?? false;
}
function unitsOf$2(files) {
	const named = files.find(({ role }) => role === "lock");
	const lock = named && isLock(named.document.text) ? named : void 0;
	const source = files.find(({ role }) => role === "source");
	const first = lock ?? source;
	const others = named ? stepUnits(named, lock ? isOwnStep(named.document) : void 0) : [];
	if (first === void 0) return others;
	return [{
		agent: first.document.file.replace(/^.*\//, "").replace(/\.(?:lock\.yml|md)$/i, ""),
		files,
		read: () => readWorkflow(lock, source)
	}, ...others];
}
function isOwnStep(lock) {
	const own = ownSteps(lock);
	return (step) => own.has(pathKey(step));
}
function readWorkflow(lock, source) {
	const read = lock ? readLock(lock.document, source?.document) : source ? readSource(source.document) : withoutWorkflow();
	const secrets = [lock, source].flatMap((file) => file === void 0 ? [] : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(file.document).map((found) => ({
		kind: "secret-in-settings",
		...found
	})));
	const unlocked = lock === void 0 && source ? [{
		kind: "unlocked-workflow",
		place: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(source.document)
	}] : [];
	return {
		...read,
		remarks: [
			...read.remarks,
			...unlocked,
			...secrets
		]
	};
}
function staleLocks({ base, head }) {
	const find = (files, role) => files.find((file) => file.role === role);
	const [before, after] = [find(base, "source"), find(head, "source")];
	const [old, lock] = [find(base, "lock"), find(head, "lock")];
	if (!before || !after || !old || !lock || old.document.text !== lock.document.text) return [];
	return JSON.stringify(before.document.value) === JSON.stringify(after.document.value) ? [] : [{
		kind: "stale-lock",
		lock: lock.document.file,
		place: (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(after.document)
	}];
}
// build/src/formats/permissions/kiro/kiro.js
const NEUTRAL$1 = { kind: "neutral" };
const READ$3 = { kind: "read" };
const MORE$1 = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const LESS = {
	kind: "set",
	wider: "less",
	absent: "none"
};
const PATHS = {
	allowedPaths: MORE$1,
	deniedPaths: LESS
};
function ofTool(names, keys) {
	return Object.fromEntries(names.flatMap((name) => Object.entries(keys).map(([key, meaning]) => [`toolsSettings.${name}.${key}`, meaning])));
}
const KIRO_KEYS = {
	...Object.fromEntries([
		"$schema",
		"name",
		"description",
		"model",
		"prompt",
		"keyboardShortcut",
		"welcomeMessage"
	].map((key) => [key, NEUTRAL$1])),
	resources: NEUTRAL$1,
	toolAliases: {
		kind: "opaque",
		why: "it renames tools, and the lists may use the new names"
	},
	tools: MORE$1,
	allowedTools: MORE$1,
	mcpServers: READ$3,
	hooks: READ$3,
	includeMcpJson: {
		kind: "boolean",
		wider: true,
		absent: false
	},
	useLegacyMcpJson: {
		kind: "boolean",
		wider: true,
		absent: false
	},
	permissions: {
		kind: "opaque",
		why: "Kiro does not document the format of these rules"
	},
	...ofTool(["shell", "execute_bash"], {
		allowedCommands: MORE$1,
		deniedCommands: LESS,
		denyByDefault: {
			kind: "boolean",
			wider: false,
			absent: false
		},
		autoAllowReadonly: {
			kind: "boolean",
			wider: true,
			absent: false
		}
	}),
	...ofTool([
		"read",
		"fs_read",
		"write",
		"fs_write",
		"grep",
		"glob"
	], PATHS),
	...ofTool(["aws", "use_aws"], {
		allowedServices: MORE$1,
		deniedServices: LESS
	}),
	...ofTool(["web_fetch"], {
		trusted: MORE$1,
		blocked: LESS
	})
};
const GUARDED = /* @__PURE__ */ new Set(["preToolUse", "userPromptSubmit"]);
function readKiroAgent(files) {
	return simplePermissions([{
		id: "default",
		basis: "Kiro's default",
		rules: [],
		otherwise: "needs approval"
	}], mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(KIRO_KEYS)
	}, ...files.map(({ document }) => readTop$3(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document)))]), files, []);
}
function readTop$3(top) {
	return joinSettings([readSettings(top, KIRO_KEYS), {
		...NOTHING_SET,
		code: [...readServers(top.get("mcpServers")).map(({ code }) => code), ...readHookLists(top.get("hooks"), (event) => GUARDED.has(event))],
		remarks: [...allowsAll(top.get("allowedTools"), ["*", "@builtin"], "every built-in tool"), ...["shell", "execute_bash"].flatMap((tool) => allowsAll(top.get("toolsSettings").get(tool).get("allowedCommands"), [
			".*",
			"^.*$",
			".+"
		], "every shell command"))]
	}]);
}
function allowsAll(list, entries, what) {
	return list.texts().filter(({ value }) => entries.includes(value)).map(({ value, place }) => ({
		kind: "allows-everything",
		rule: value,
		what: value === "*" ? "every tool" : what,
		place
	}));
}
// build/src/formats/permissions/kiro/dialect.js
const KIRO = {
	id: "kiro",
	version: "CLI 2",
	files: [{
		role: "agent",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.kiro\/agents\/[^/]+\.json$/i,
		marks: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("allowedTools", "toolsSettings"),
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
	}],
	unitsOf: (files) => files.map((file) => ({
		agent: nameOf$1(file),
		files: [file],
		read: () => readKiroAgent([file])
	})),
	without: () => readKiroAgent([]),
	calls: {
		host: "Kiro",
		traces: [],
		tools: {
			...toolsNamed("shell execute_bash", toolWith("shell", "command")),
			...toolsNamed("write fs_write", toolWith("edit", "path")),
			...toolsNamed("read fs_read", toolWith("read", "path"))
		},
		requestsOf: nothingAbout
	}
};
function nameOf$1({ document }) {
	return document.file.replace(/^.*\//, "").replace(/\.json$/i, "");
}
// build/src/formats/permissions/mcp/hosts.js
const MCP_HOSTS = {
	vscode: {
		name: "VS Code",
		servers: "servers",
		hasSandbox: true
	},
	cursor: {
		name: "Cursor",
		servers: "mcpServers"
	},
	kiro: {
		name: "Kiro",
		servers: "mcpServers",
		approved: "autoApprove",
		disabled: "disabledTools",
		canBeOff: true
	},
	roo: {
		name: "Roo Code",
		servers: "mcpServers",
		approved: "alwaysAllow",
		disabled: "disabledTools",
		canBeOff: true
	},
	copilot: {
		name: "Copilot",
		servers: "mcpServers",
		available: "tools"
	}
};
// build/src/formats/permissions/mcp/mcp-servers.js
function readMcpFile(host, { document }) {
	const top = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
	const servers = readServers(top.get(host.servers), readKeys(host)).filter(({ reader }) => !host.canBeOff || reader.get("disabled").boolean() !== true);
	return {
		...permissionsOf(servers.flatMap((server) => rulesOf$2(server, host)), servers.flatMap((server) => sandboxOf(server, host))),
		code: [...servers.map(({ code }) => code), ...inputCode(top.get("inputs"))],
		remarks: [
			...misspeltServerKeys(top, host.servers, readKeys(host)),
			...servers.flatMap((server) => remarksOf$1(server, host)),
			...(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			}))
		]
	};
}
const NAMED_TOOL = `[^\ufdd0]+/[^\ufdd0]+`;
function withoutMcpFile() {
	return permissionsOf([], []);
}
function permissionsOf(rules, settings) {
	const of = (level) => rules.filter((rule) => rule.level === level);
	const stage = (list) => ({
		role: "decides",
		combinator: "first",
		rules: list
	});
	return {
		situations: [{
			id: "default",
			basis: "the list of servers",
			policy: {
				stages: [
					stage(of("denied")),
					stage(of("allowed")),
					stage(of("needs approval"))
				],
				otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)("denied"),
				outcomes: [
					"deny",
					"allow",
					"ask"
				],
				settings,
				fields: 3,
				requests: {
					possible: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], NAMED_TOOL, "")],
					impossible: []
				}
			}
		}],
		code: [],
		opaque: [],
		remarks: []
	};
}
function readKeys({ approved, disabled, available, canBeOff, hasSandbox }) {
	return [
		...approved ? [approved] : [],
		...disabled ? [disabled] : [],
		...available ? [available] : [],
		...canBeOff ? ["disabled"] : [],
		...hasSandbox ? ["sandboxEnabled"] : []
	];
}
const SAMPLE = "any_tool";
function rulesOf$2({ name, reader }, host) {
	const { approved, disabled, available, hasSandbox } = host;
	const all = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(name)}/${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`, "");
	const tool = (text) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(`${name}/${text}`), "");
	const call = (text) => ({
		kind: "mcp",
		prefix: "",
		text: `${name}/${text}`
	});
	const rule = (list, key) => reader.get(key).texts().map(({ value, place }) => hostRule({
		list,
		level: list === "deny" ? "denied" : "allowed",
		patterns: [value === "*" ? all : tool(value)],
		name: `${key}: ${value}`,
		examples: [call(value === "*" ? SAMPLE : value)],
		place
	}));
	const listed = available ? reader.get(available).texts() : [];
	const isLimited = available !== void 0 && reader.has(available) && !listed.some(({ value }) => value === "*");
	const { place } = reader;
	return [
		...disabled ? rule("deny", disabled) : [],
		...approved ? rule("allow", approved) : [],
		...hasSandbox && reader.get("sandboxEnabled").boolean() === true ? [hostRule({
			list: "allow",
			level: "allowed",
			patterns: [all],
			name: "sandboxEnabled: true",
			examples: [call(SAMPLE)],
			place: reader.get("sandboxEnabled").place
		})] : [],
		hostRule({
			list: "ask",
			level: "needs approval",
			patterns: isLimited ? listed.map(({ value }) => tool(value)) : [all],
			name,
			examples: [...listed.map(({ value }) => call(value)), call(SAMPLE)],
			place
		})
	];
}
function sandboxOf({ name, reader }, { hasSandbox }) {
	const value = reader.get("sandboxEnabled");
	if (!hasSandbox || value.boolean() !== true) return [];
	return [{
		key: `sandbox ${name}`,
		subject: `the sandbox for the MCP server ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`,
		order: {
			kind: "ranked",
			strictestFirst: [true, void 0]
		},
		value: true,
		words: "on",
		place: value.place
	}];
}
function remarksOf$1({ name, reader }, { approved }) {
	if (approved === void 0) return [];
	return reader.get(approved).texts().filter(({ value }) => value === "*").map(({ place }) => ({
		kind: "allows-everything",
		rule: `${approved}: *`,
		what: `every tool on the MCP server ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`,
		place
	}));
}
function inputCode(inputs) {
	return inputs.items().flatMap((input) => {
		const command = input.get("command").text();
		if (input.get("type").text() !== "command" || command === void 0) return [];
		const id = input.get("id").text() ?? "";
		return [codeOf(`input ${id}`, `the input ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(id)}`, command, input)];
	});
}
// build/src/formats/permissions/mcp/dialect.js
const file$1 = (role, path, marks) => ({
	role,
	...marks && { marks },
	path: new RegExp(`^(?<folder>(?:.*/)?)${path}$`, "i"),
	syntax: "json-with-comments",
	maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
});
function serversHave(key) {
	return ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value).join() === "mcpServers" && Object.values(Object((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.sn)(value, "mcpServers"))).some((server) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(server).includes(key));
}
const MCP_SERVERS = {
	id: "mcp-servers",
	version: "2026-11-28",
	files: [
		file$1("vscode", "\\.vscode/mcp\\.json", ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value, "servers").length > 0),
		file$1("cursor", "\\.cursor/mcp\\.json", ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value).join() === "mcpServers"),
		file$1("kiro", "\\.kiro/settings/mcp\\.json", serversHave("autoApprove")),
		file$1("roo", "\\.roo/mcp\\.json", serversHave("alwaysAllow")),
		file$1("copilot", "\\.github/mcp\\.json", void 0)
	],
	unitsOf: (files) => files.map((read) => {
		const host = MCP_HOSTS[read.role];
		return {
			agent: host.name,
			files: [read],
			read: () => readMcpFile(host, read)
		};
	}),
	without: () => withoutMcpFile(),
	calls: {
		host: "the host",
		traces: [],
		tools: {},
		requestsOf: (call) => {
			const parts = call.kind === "mcp" ? mcpParts(call) : void 0;
			return parts ? [plainCall("mcp", `${parts.server}/${parts.tool}`)] : nothingAbout(call);
		}
	}
};
// build/src/formats/permissions/opencode/wildcards.js
const HOME = "/home/you";
const ANY_CHAR = `[^\ufdd0]`;
const SLASH = "[/\\\\]";
const WORDS = " *";
function expanded(pattern) {
	return pattern.replace(/^(?:~|\$HOME)(?=\/|$)/, HOME).replaceAll("\\", "/");
}
function isEverything(pattern) {
	return /^\*+$/.test(pattern);
}
function wildcardExpression(pattern) {
	const { body, hasWords } = parts(pattern);
	const source = body.split(/([*?/])/).map((part) => SIGNS[part] ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(part)).join("");
	return hasWords ? `${source}(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?` : source;
}
const SIGNS = {
	"*": _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo,
	"?": ANY_CHAR,
	"/": SLASH
};
function matchesWildcard(pattern, text) {
	const { body, hasWords } = parts(pattern);
	const value = text.replaceAll("\\", "/");
	if (!hasWords) return matchesGlob(body, value);
	return matchesGlob(body, value) || matchesGlob(`${body}${WORDS}`, value);
}
const WILD = "\ufdd2";
function covers(wide, narrow) {
	if (isEverything(wide)) return true;
	const { body, hasWords } = parts(narrow);
	if (wide.includes("?") && wide !== narrow) return false;
	const mark = (text) => text.replace(/[*?]+/g, WILD);
	const texts = hasWords ? [mark(body), mark(`${body}${WORDS}`)] : [mark(body)];
	return wide === narrow || texts.every((text) => matchesWildcard(wide, text));
}
function parts(pattern) {
	const whole = expanded(pattern);
	const hasWords = whole.endsWith(WORDS);
	return {
		body: (hasWords ? whole.slice(0, -2) : whole).replace(/\*+/g, "*"),
		hasWords
	};
}
function matchesGlob(pattern, text) {
	let [at, from, star, next] = [
		0,
		0,
		-1,
		0
	];
	while (from < text.length) {
		const sign = pattern[at];
		if (sign === "*") {
			[star, next] = [at, from];
			at += 1;
		} else if (sign === "?" || sign === text[from]) {
			at += 1;
			from += 1;
		} else if (star >= 0) {
			at = star + 1;
			next += 1;
			from = next;
		} else return false;
	}
	return /^\**$/.test(pattern.slice(at));
}
// build/src/formats/permissions/opencode/calls.js
const CHAR$2 = `[^\ufdd0]`;
const SOMETHING = `${CHAR$2}+`;
const IN_NAME = `[^/\\\\\ufdd0]`;
const SEGMENT = `(?:[^/.\\\\\ufdd0]${IN_NAME}*|\\.[^/.\\\\\ufdd0]${IN_NAME}*|\\.\\.${IN_NAME}+)`;
const RELATIVE = `(?:\\.\\./)*${SEGMENT}(?:/${SEGMENT})*|\\.\\.(?:/\\.\\.)*`;
const BLANK = `[^\\s\ufdd0]`;
const TOOL_NAME = "[A-Za-z0-9_-]+";
const VALUED = {
	bash: {
		kind: "shell",
		prefix: "",
		samples: [
			"rm -rf build",
			"git push origin main",
			"npm run build"
		],
		values: `${BLANK}|${BLANK}${CHAR$2}*${BLANK}`
	},
	edit: {
		kind: "edit",
		prefix: "",
		samples: [
			"src/app.ts",
			"README.md",
			"package.json"
		],
		values: RELATIVE
	},
	read: {
		kind: "read",
		prefix: "",
		samples: [
			"src/app.ts",
			"README.md",
			"package.json"
		],
		values: RELATIVE
	},
	webfetch: {
		kind: "fetch",
		prefix: "",
		samples: ["https://example.com"],
		values: `https?://${SOMETHING}`
	},
	task: {
		kind: "agent",
		prefix: "",
		samples: ["general", "explore"],
		values: SOMETHING
	},
	skill: {
		kind: "skill",
		prefix: "",
		samples: ["deploy", "review"],
		values: SOMETHING
	},
	glob: {
		kind: "tool",
		prefix: "glob ",
		samples: ["src/**/*.ts"],
		values: SOMETHING
	},
	grep: {
		kind: "tool",
		prefix: "grep ",
		samples: ["TODO"],
		values: SOMETHING
	},
	list: {
		kind: "tool",
		prefix: "list ",
		samples: ["src"],
		values: SOMETHING
	},
	websearch: {
		kind: "tool",
		prefix: "search the web for ",
		samples: ["release notes"],
		values: SOMETHING
	},
	codesearch: {
		kind: "tool",
		prefix: "search code for ",
		samples: ["parse JSON"],
		values: SOMETHING
	},
	external_directory: {
		kind: "tool",
		prefix: "use files in ",
		samples: ["/etc/*", "/tmp/*"],
		values: `/(?:${CHAR$2}*/)?\\*`
	},
	doom_loop: {
		kind: "tool",
		prefix: "repeat a call of ",
		samples: ["bash", "read"],
		values: TOOL_NAME
	}
};
const EDIT_TOOLS = [
	"write",
	"patch",
	"multiedit",
	"apply_patch"
];
const PLAIN = [
	"todowrite",
	"todoread",
	"question",
	"lsp",
	"plan_enter",
	"plan_exit"
];
const NO_VALUE = "*";
const FREE_COMMANDS = [
	"cd",
	"chdir",
	"popd",
	"pushd",
	"push-location",
	"set-location"
];
const OPENCODE_REQUESTS = {
	possible: [
		...Object.values(VALUED).map(({ kind, prefix, values }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([kind], values, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(prefix))),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], `[A-Za-z0-9-]+_${TOOL_NAME}`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], "[A-Za-z0-9-]+", "")
	],
	impossible: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(FREE_COMMANDS.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro))}(?:\\s${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp", "tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([...Object.keys(VALUED), ...EDIT_TOOLS]), "")]
};
function isValued(name) {
	return Object.hasOwn(VALUED, name);
}
function valuedOf({ permission, shell }) {
	return Object.keys(VALUED).filter((name) => matchesWildcard(permission, name === "bash" ? shell : name));
}
function isAboutTools({ value }) {
	return matchesWildcard(value, NO_VALUE);
}
function patternsOf(subject) {
	const { permission, value } = subject;
	const names = valuedOf(subject);
	const values = wildcardExpression(value);
	const valued = names.map((name) => VALUED[name]).filter((each) => each !== void 0);
	const ofKinds = valued.filter(({ prefix }) => prefix === "").map(({ kind }) => kind);
	const ofPrefixes = valued.filter(({ prefix }) => prefix !== "");
	return [
		...ofKinds.length > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(ofKinds, values, "")] : [],
		...ofPrefixes.length > 0 ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], values, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(ofPrefixes.map(({ prefix }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(prefix))))] : [],
		...isAboutTools(subject) ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp", "tool"], wildcardExpression(permission), "")] : []
	];
}
function examplesOf(subject) {
	const valued = valuedOf(subject).flatMap((name) => {
		const known = VALUED[name];
		if (known === void 0) return [];
		const { kind, prefix, samples } = known;
		return (isEverything(subject.value) ? samples : [sampleValue(name, subject.value)]).map((text) => ({
			kind,
			prefix,
			text
		}));
	});
	if (!isAboutTools(subject)) return valued;
	const names = isEverything(subject.permission) ? ["github_create_issue", "todowrite"] : [sampleTool(subject.permission), ...PLAIN.filter((name) => matchesWildcard(subject.permission, name))];
	return [...valued, ...names.map((name) => toolCall(name))];
}
const OPENCODE_CALLS = {
	host: "opencode",
	traces: [],
	tools: {
		bash: toolWith("shell", "command"),
		read: toolWith("read", "filePath", "file_path", "path"),
		...toolsNamed("edit multiedit", toolWith("edit", "filePath", "file_path", "path")),
		write: toolWith("write", "filePath", "file_path", "path"),
		...toolsNamed("patch apply_patch", PATCH_TOOL),
		webfetch: toolWith("fetch", "url"),
		task: toolWith("agent", "subagent_type"),
		skill: toolWith("skill", "name", "skill"),
		...toolsNamed("glob grep", toolWith("tool", "pattern")),
		list: toolWithout("tool", ".", "path"),
		...toolsNamed("websearch codesearch", toolWith("tool", "query"))
	},
	requestsOf: requestsOf$1
};
function requestsOf$1(call) {
	const { kind, text, made } = call;
	switch (kind) {
		case "shell": return shellCallsOf(text).filter((command) => !IS_FREE.test(command.text));
		case "read":
		case "edit":
		case "write":
		case "notebook": {
			const path = pathInFolder(call);
			if (typeof path !== "string") return path;
			const permission = kind === "read" ? "read" : "edit";
			return path.startsWith("/") ? [valuedCall("external_directory", `${path.slice(0, path.lastIndexOf("/"))}/*`), valuedCall(permission, relativeTo(path, call.folder ?? "/"))] : [valuedCall(permission, path)];
		}
		case "fetch": return [valuedCall("webfetch", text)];
		case "agent": return [valuedCall("task", text)];
		case "skill": return [valuedCall("skill", text)];
		case "mcp": {
			const parts = mcpParts(call);
			return [toolCall(parts === void 0 ? text : `${parts.server}_${parts.tool}`)];
		}
		case "tool": return made !== void 0 && Object.hasOwn(VALUED, made.tool) ? [valuedCall(made.tool, text)] : [toolCall(text)];
		default: return nothingAbout(call);
	}
}
const IS_FREE = /^(?:cd|chdir|popd|pushd|push-location|set-location)(?:\s|$)/i;
function toolCall(name) {
	return {
		kind: name.includes("_") ? "mcp" : "tool",
		prefix: "",
		text: name
	};
}
function valuedCall(name, text) {
	const known = VALUED[name];
	return known === void 0 ? toolCall(name) : {
		kind: known.kind,
		prefix: known.prefix,
		text
	};
}
function sampleTool(pattern) {
	return pattern.replace(/\*$/, "create_issue").replace(/\*/g, "github").replace(/\?/g, "x");
}
function sampleValue(name, pattern) {
	const value = expanded(pattern).replace(/\*+/g, "*");
	if (name === "bash") return sampleCommand(value);
	if (name === "external_directory") return value.endsWith("*") ? value : `${value}*`;
	if (name === "webfetch") return value.replace(/\*$/, "").replace(/\*/g, "example.com");
	if (name !== "read" && name !== "edit") return value.replace(/[*?]/g, "x");
	return value.replace(/\*\/\*$/, "src/app.ts").replace(/\/\*$/, "/app.ts").replace(/^\*\//, "config/").replace(/^\*(?=\.env)/, "").replace(/^\*(?=\.[a-z]+)/, "file").replace(/\/\*(?=\.)/, "/file").replace(/\.\*$/, ".local").replace(/[*?]/g, "x");
}
function sampleCommand(pattern) {
	let sample = "";
	for (const [index, part] of pattern.split(/(\*)/).entries()) if (part !== "*") sample += part.replace(/\?/g, "x");
	else if (sample.endsWith("/")) sample += "file";
	else sample += (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(sample, sample.endsWith(" "), index === 1 && sample === "");
	return sample.trim();
}
const PERMISSIONS = {
	shell: "bash",
	terminal: "bash",
	write: "edit",
	multiedit: "edit",
	patch: "edit",
	apply_patch: "edit",
	fetch: "webfetch",
	agent: "task"
};
function answerInOpencode(text, situation, compile) {
	const written = text.trim();
	if (written === "") return void 0;
	const calls = callsOf$2(written);
	return calls.length === 0 ? unasked(written) : answerAbout(calls, situation, compile);
}
function unasked(text) {
	const call = valuedCall("bash", text);
	return {
		level: "allowed",
		parts: [{
			call,
			level: "allowed",
			rule: hostRule({
				list: "mode",
				level: "allowed",
				patterns: [],
				name: "commands that opencode never asks about",
				examples: [call]
			})
		}]
	};
}
function callsOf$2(text) {
	const [, tool = "", value = ""] = /^([A-Za-z][\w-]*)\s*\(([\s\S]*)\)$/.exec(text) ?? /^([a-z][a-z_-]*):\s+([\s\S]+)$/.exec(text) ?? [];
	const named = tool.toLowerCase();
	const name = Object.hasOwn(PERMISSIONS, named) ? PERMISSIONS[named] ?? named : named;
	if (name === "bash") return commandCalls(value);
	if (name === "read" || name === "edit") return [...outsideCalls([value]), valuedCall(name, value)];
	if (isValued(name)) return [valuedCall(name, value)];
	const [, server, ofServer] = /^mcp__(.+?)__(.+)$/.exec(text) ?? [];
	if (server !== void 0 && ofServer !== void 0) return [toolCall(`${server}_${ofServer}`)];
	return /\s/.test(text) ? commandCalls(text) : [toolCall(text)];
}
const DECLARATIONS = /* @__PURE__ */ new Set([
	"declare",
	"export",
	"local",
	"readonly",
	"typeset",
	"unset",
	"["
]);
function commandCalls(line) {
	return commandsOf(line).flatMap(({ text, words }) => {
		const [name = "", ...rest] = words.slice(words.findIndex((word) => !ASSIGNMENT.test(word)));
		if (words.every((word) => ASSIGNMENT.test(word)) || DECLARATIONS.has(name)) return [];
		const isFree = FREE_COMMANDS.includes(name.toLowerCase());
		const paths = FILE_COMMANDS.has(name) ? rest.filter(isPlainArgument).map(unquoted) : [];
		return [...outsideCalls(name === "cd" ? paths.map((path) => `${path}/`) : paths), ...isFree ? [] : [valuedCall("bash", text)]];
	});
}
const ASSIGNMENT = /^[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=/;
const FILE_COMMANDS = new Set("cd rm cp mv mkdir touch chmod chown cat".split(" "));
function isPlainArgument(word) {
	return !/[$`]|^[*?[]/.test(word);
}
function outsideCalls(paths) {
	return paths.map((path) => path.replace(/^~(?=\/|$)/, HOME)).filter((path) => /^(?:\/|\.\.(?:\/|$))/.test(path)).map((path) => valuedCall("external_directory", `${path.replace(/\/*[^/]*$/, "")}/*`));
}
// build/src/formats/permissions/opencode/code.js
function readMcp(map) {
	return readServers(map).filter(({ reader }) => reader.get("enabled").boolean() !== false).map(({ code, reader }) => ({
		...code,
		identity: identityOf(reader)
	}));
}
function identityOf(reader) {
	const entries = reader.entries().filter(([key]) => key !== "enabled" && key !== "timeout" && key !== "type").map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify(entries);
}
function readPlugins(list) {
	return list.items().flatMap((item) => {
		const name = item.text() ?? item.items()[0]?.text();
		if (name === void 0) return [];
		const isFile = /^(?:[./~]|file:|[A-Za-z]:)/.test(name);
		const code = codeOf(`plugin ${packageOf(name)}`, "the plugin", name, item);
		return [isFile || isPinned(name) ? code : {
			...code,
			danger: "unpinned"
		}];
	});
}
function packageOf(name) {
	const at = name.indexOf("@", 1);
	return at === -1 ? name : name.slice(0, at);
}
function readHelpers(key, map) {
	const what = key === "formatter" ? "the formatter" : "the language server";
	return map.entries().flatMap(([name, value]) => {
		if (value.get("disabled").boolean() === true) return [];
		const line = commandLine(value.get("command"));
		return line === void 0 ? [] : [commandCode(`${key} ${name}`, `${what} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`, line, value)];
	});
}
function readExperimentalHooks(hooks) {
	return hooks.entries().flatMap(([event, value]) => {
		return (value.isMap ? value.entries().flatMap(([, list]) => list.items()) : value.items()).flatMap((item) => {
			const line = commandLine(item.get("command"));
			return line === void 0 ? [] : [commandCode(`hook ${event}`, `the hook ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(event)}`, line, item)];
		});
	});
}
function commandLine(value) {
	const words = value.items().flatMap((item) => item.text() ?? []);
	return value.text() ?? (words.length === 0 ? void 0 : words.join(" "));
}
function commandCode(key, subject, line, value) {
	const danger = dangerOf(line);
	const code = codeOf(key, subject, line, value);
	return danger ? {
		...code,
		danger
	} : code;
}
function readCommands(map) {
	return map.entries().flatMap(([name, value]) => {
		const template = value.get("template");
		return templateCode(name, template.text() ?? "", template);
	});
}
const INLINE = /!`([^`]+)`/g;
function templateCode(name, template, { place }) {
	return [...template.matchAll(INLINE)].map(([, line = ""]) => commandCode(`command ${name}`, `the command ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(`/${name}`)}`, line, {
		place,
		value: () => line
	}));
}
const FOLDERS = /^.*?\.opencode\/(?:plugins?|tools?|commands?|agents?|modes?)\//i;
function nameOfFile(path) {
	return path.replace(FOLDERS, "").replace(/\.[^./]+$/, "");
}
function codeOfFile({ document, role }) {
	const { file, text } = document;
	const place = {
		document,
		path: []
	};
	const name = nameOfFile(file);
	if (role === "command") return templateCode(name, text, { place });
	const isPlugin = role === "plugin";
	const code = {
		key: `file ${file}`,
		subject: isPlugin ? "the plugin" : `the tool ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`,
		text: file,
		identity: text,
		place
	};
	return [isPlugin && GUARDS.test(text) ? {
		...code,
		isGuard: true
	} : code];
}
const GUARDS = /tool\.execute\.before|permission\.ask/;
// build/src/formats/permissions/opencode/dead-rules.js
const MAX_PAIRS = 1e5;
function remarksOfRules(rules) {
	let left = MAX_PAIRS;
	const shadowed = /* @__PURE__ */ new Map();
	return [...rules.flatMap((rule, index) => {
		const { name, place } = rule;
		if (place === void 0) return [];
		const later = rules.slice(index + 1);
		const fault = faultOf(rule);
		if (fault) return [{
			kind: "dead-rule",
			rule: name,
			...fault,
			place
		}];
		left -= later.length;
		const cover = left < 0 ? void 0 : coverOf(rule, later);
		if (cover) shadowed.set(cover, [...shadowed.get(cover) ?? [], rule]);
		return cover ? [] : breadthOf(rule, later).map((remark) => ({
			...remark,
			place
		}));
	}), ...[...shadowed].flatMap(([cover, list]) => shadowRemark(cover, list))];
}
function shadowRemark({ name }, [first, ...others]) {
	if (first?.place === void 0) return [];
	const [other] = others;
	const also = other === void 0 ? "" : others.length === 1 ? `, as it does for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(other.name)}` : `, as it does for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.sn)(others.length)} more rules`;
	return [{
		kind: "dead-rule",
		rule: first.name,
		why: `the later rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)} matches the same calls and takes precedence${also}`,
		advice: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)} first, because the last matching rule applies`,
		place: first.place
	}];
}
const COMMANDS = /^(?:git|gh|rm|sudo|su|npm|npx|pnpm|yarn|bun|node|python3?|pip|curl|wget|docker|kubectl|terraform|make|ssh|scp|chmod|chown|mv|cp|dd|cat|ls|find|sed|awk|kill|aws|gcloud)$/;
const FOREIGN = {
	Bash: "bash",
	Read: "read",
	Edit: "edit",
	Write: "edit",
	Glob: "glob",
	Grep: "grep",
	List: "list",
	WebFetch: "webfetch",
	WebSearch: "websearch",
	Task: "task",
	Skill: "skill"
};
function faultOf(rule) {
	const { permission, value, shell } = rule;
	const about = value === "*" ? "" : `: ${value}`;
	if (EDIT_TOOLS.includes(permission)) return {
		why: "opencode requests the permission \"edit\" for every file change",
		instead: `edit${about}`
	};
	if (shell === "shell" && permission === "bash") return {
		why: "in \"permissions\", this permission is \"shell\"",
		instead: `shell${about}`
	};
	const [, foreign = permission, inner] = /^([A-Za-z]+)\((.*)\)$/.exec(permission) ?? [];
	const meant = Object.hasOwn(FOREIGN, foreign) ? FOREIGN[foreign] : void 0;
	if (meant !== void 0) return {
		why: "it is written for another host",
		instead: inner === void 0 ? `${meant}${about}` : `${meant}: ${inner}`
	};
	if (/\s/.test(permission)) return {
		why: "opencode reads it as a tool name",
		instead: `bash: ${permission}`
	};
	if (/[^A-Za-z0-9_*?-]/.test(permission)) return {
		why: "tool names can contain only letters, digits, \"_\" and \"-\"",
		instead: permission.replace(/[^A-Za-z0-9_*?-]/g, "_")
	};
	if (COMMANDS.test(permission)) return {
		why: "opencode reads it as a tool name",
		instead: `bash: ${value === "*" ? `${permission} *` : `${permission} ${value}`}`
	};
	if (permission === "read" || permission === "edit") return faultOfPath(rule);
	if (valuedOf(rule).length === 0 && !isAboutTools(rule)) return {
		why: "requests for this permission have no value, so only the pattern \"*\" matches",
		instead: permission
	};
}
function faultOfPath({ permission, value, shell }) {
	if (shell === "shell") return void 0;
	const why = "paths are relative to the root of the repository, such as \"src/app.ts\"";
	if (/^(?:~|\$HOME)(?:\/|$)/.test(value)) return {
		why,
		instead: `external_directory: ${value}`
	};
	const inner = /^(?:\.?\/)+(.*)$/.exec(value)?.[1];
	return inner === void 0 ? void 0 : {
		why,
		instead: `${permission}: ${inner}`
	};
}
function coverOf(rule, later) {
	const cover = later.findLast(({ permission, value }) => coversNames(permission, rule) && covers(value, rule.value));
	return cover?.action === rule.action ? void 0 : cover;
}
function coversNames(wide, { permission, shell }) {
	return covers(wide, permission === "bash" ? shell : permission);
}
function breadthOf(rule, later) {
	const { permission, value, action, shell, name } = rule;
	if (action !== "allow") return [];
	if (permission === shell && !isEverything(value)) return runnerOf(rule);
	if (!isEverything(value)) return [];
	const isWhole = isEverything(permission);
	if (!isWhole && permission !== shell) return [];
	const ofShell = later.filter((each) => matchesWildcard(each.permission, each.shell));
	const isShellOpen = !ofShell.some((each) => each.action !== "allow" && isEverything(each.value));
	if (isWhole && isShellOpen) return [{
		kind: "bypass-mode",
		mode: name,
		isRule: true
	}];
	if (!isWhole && !isShellOpen) return [];
	const isLimited = (isWhole ? later : ofShell).some((each) => each.action !== "allow");
	const calls = isWhole ? "every tool" : "every shell command";
	return [{
		kind: "allows-everything",
		rule: name,
		what: isLimited ? `${calls} that no later rule restricts` : calls
	}];
}
function runnerOf({ name, value }) {
	const runner = /^(.*?) ?\*+$/.exec(value)?.[1] ?? "";
	const what = `every program that ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(runner)} can start`;
	return _cards_js__WEBPACK_IMPORTED_MODULE_1__.U.test(runner) ? [{
		kind: "allows-everything",
		rule: name,
		what
	}] : [];
}
// build/src/formats/permissions/opencode/defaults.js
const OWN_FOLDER = `${HOME}/.local/share/opencode`;
const DEFAULTS = [
	[
		"*",
		"*",
		"allow"
	],
	[
		"doom_loop",
		"*",
		"ask"
	],
	[
		"external_directory",
		"*",
		"ask"
	],
	[
		"question",
		"*",
		"deny"
	],
	[
		"plan_enter",
		"*",
		"deny"
	],
	[
		"plan_exit",
		"*",
		"deny"
	],
	[
		"read",
		"*",
		"allow"
	],
	[
		"read",
		"*.env",
		"ask"
	],
	[
		"read",
		"*.env.*",
		"ask"
	],
	[
		"read",
		"*.env.example",
		"allow"
	]
];
const OF_AGENTS = {
	build: [[
		"question",
		"*",
		"allow"
	], [
		"plan_enter",
		"*",
		"allow"
	]],
	plan: [
		[
			"question",
			"*",
			"allow"
		],
		[
			"plan_exit",
			"*",
			"allow"
		],
		[
			"external_directory",
			`${OWN_FOLDER}/plans/*`,
			"allow"
		],
		[
			"edit",
			"*",
			"deny"
		],
		[
			"edit",
			".opencode/plans/*.md",
			"allow"
		]
	],
	general: [[
		"todowrite",
		"*",
		"deny"
	]],
	explore: [
		[
			"*",
			"*",
			"deny"
		],
		[
			"grep",
			"*",
			"allow"
		],
		[
			"glob",
			"*",
			"allow"
		],
		[
			"list",
			"*",
			"allow"
		],
		[
			"bash",
			"*",
			"allow"
		],
		[
			"webfetch",
			"*",
			"allow"
		],
		[
			"websearch",
			"*",
			"allow"
		],
		[
			"codesearch",
			"*",
			"allow"
		],
		[
			"read",
			"*",
			"allow"
		],
		[
			"external_directory",
			"*",
			"ask"
		]
	]
};
const LAST = [[
	"external_directory",
	`${OWN_FOLDER}/tool-output/*`,
	"allow"
]];
function withBuiltIn(agent, rules) {
	const own = Object.hasOwn(OF_AGENTS, agent) ? OF_AGENTS[agent] ?? [] : [];
	return [
		...[...DEFAULTS, ...own].map(builtIn),
		...rules,
		...LAST.map(builtIn)
	];
}
function builtIn([permission, value, action]) {
	return {
		permission,
		value,
		shell: "bash",
		action,
		name: `${permission}: ${value}`
	};
}
// build/src/formats/permissions/opencode/keys.js
const NEUTRAL = { kind: "neutral" };
const READ$2 = { kind: "read" };
const MORE = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const yes$1 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const OPENCODE_KEYS = {
	...Object.fromEntries([
		"$schema",
		"theme",
		"keybinds*",
		"logLevel",
		"layout",
		"tui*",
		"username",
		"model",
		"small_model",
		"snapshot",
		"autoupdate",
		"compaction*",
		"watcher*",
		"attachment*",
		"tool_output*",
		"server.port",
		"skills.paths",
		"experimental.mcp_timeout",
		"experimental.chatMaxRetries",
		"experimental.disable_paste_summary"
	].map((key) => [key, NEUTRAL])),
	permission: READ$2,
	permissions: READ$2,
	tools: READ$2,
	agent: READ$2,
	mode: READ$2,
	mcp: READ$2,
	plugin: READ$2,
	command: READ$2,
	provider: READ$2,
	instructions: READ$2,
	formatter: READ$2,
	lsp: READ$2,
	share: {
		kind: "ranked",
		strictestFirst: [
			"disabled",
			"manual",
			"auto"
		],
		absent: "manual"
	},
	autoshare: yes$1(false),
	default_agent: {
		kind: "opaque",
		why: "it determines which agent's rules apply when a session starts"
	},
	disabled_providers: {
		kind: "set",
		wider: "less",
		absent: "none"
	},
	enabled_providers: {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"enterprise.url": READ$2,
	shell: { kind: "code" },
	"server.hostname": {
		kind: "opaque",
		why: "it determines which machines can control opencode"
	},
	"server.mdns": yes$1(false),
	"server.cors": MORE,
	"skills.urls": MORE,
	"experimental.hook": READ$2,
	"experimental.batch_tool": NEUTRAL,
	"experimental.openTelemetry": yes$1(false),
	"experimental.continue_loop_on_deny": yes$1(false),
	"experimental.primary_tools": {
		kind: "opaque",
		why: "it determines which agents have a tool"
	}
};
const QUIET_AGENT_KEYS = [
	"name",
	"description",
	"model",
	"prompt",
	"steps",
	"maxSteps",
	"hidden",
	"color",
	"variant",
	"options",
	...ANNOTATION_KEYS,
	"temperature",
	"top_p",
	"reasoningEffort",
	"reasoningSummary",
	"textVerbosity",
	"thinking"
];
function unknownAgentKeys(keys) {
	const known = [
		...QUIET_AGENT_KEYS,
		...AGENT_KEYS,
		...FOREIGN_AGENT_KEYS
	];
	return keys.filter((key) => !known.includes(key));
}
function isAgentKey(key) {
	return !QUIET_AGENT_KEYS.includes(key);
}
const AGENT_KEYS = [
	"permission",
	"permissions",
	"tools",
	"disable",
	"mode"
];
const FOREIGN_AGENT_KEYS = [
	"disallowedTools",
	"disallowed-tools",
	"allowedTools",
	"allowed-tools",
	"permissionMode",
	"mcpServers",
	"hooks"
];
// build/src/formats/permissions/opencode/providers.js
const KNOWN_PROVIDERS = new Set([
	"302ai abacus aihubmix alibaba alibaba-cn amazon-bedrock anthropic azure",
	"azure-cognitive-services bailing baseten berget cerebras chutes cloudflare-ai-gateway",
	"cloudflare-workers-ai cohere cortecs deepinfra deepseek evroc fastrouter firmware fireworks-ai",
	"friendli github-copilot github-models gitlab google google-vertex google-vertex-anthropic groq",
	"helicone huggingface iflowcn inception inference io-net jiekou kimi-for-coding llama llmgateway",
	"lmstudio lucidquery minimax minimax-cn mistral modelscope moark moonshotai moonshotai-cn morph",
	"nano-gpt nebius nova novita-ai nvidia ollama-cloud openai opencode openrouter ovhcloud perplexity",
	"poe privatemode-ai requesty sap-ai-core scaleway siliconflow siliconflow-cn stackit submodel",
	"synthetic togetherai upstage v0 venice vercel vivgrid vultr wandb xai xiaomi zai",
	"zai-coding-plan zenmux zhipuai zhipuai-coding-plan"
].flatMap((line) => line.split(" ")));
const BUNDLED = /^(?:@ai-sdk\/|@openrouter\/ai-sdk-provider(?:@|$)|@gitlab\/gitlab-ai-provider(?:@|$))/;
const KNOWN_KEYS = new Set("id name npm api env models whitelist blacklist options".split(" "));
const KNOWN_OPTIONS = new Set("apiKey baseURL enterpriseUrl endpoint timeout chunkTimeout setCacheKey region profile project location".split(" "));
const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/i;
const PROVIDER_DEFAULTS = {
	key: "provider addresses",
	subject: "the list of addresses of custom providers",
	order: { kind: "set" },
	value: [],
	words: "empty"
};
function readProviders(tops, agents) {
	const entries = tops.flatMap((top) => top.get("provider").entries());
	const providers = [...new Set(entries.map(([name]) => name))].map((name) => ({
		name,
		parts: entries.filter(([other]) => other === name).map(([, part]) => part)
	}));
	const chosen = chosenProviders(tops, agents);
	const isOwn = (provider) => isDefined(provider) && !KNOWN_PROVIDERS.has(provider.name);
	const own = providers.filter(isOwn).flatMap(addressesOf);
	const redirected = providers.filter((provider) => !isOwn(provider) || chosen.has(provider.name)).flatMap(addressesOf);
	const members = own.map(({ name, value }) => `${name}: ${shownAddress(value.text() ?? "")}`);
	const [first] = own;
	return joinSettings([
		{
			...NOTHING_SET,
			settings: [{
				...PROVIDER_DEFAULTS,
				value: [...new Set(members)].sort(),
				words: members.length === 0 ? "empty" : members.map((text) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(text)).join(", "),
				...first && { place: first.value.place }
			}],
			code: providers.flatMap(packagesOf)
		},
		...redirected.map(({ key, value }) => readRedirect(key, value)),
		...providers.flatMap(({ name, parts }) => parts.map((part) => unknownKeys(name, part)))
	]);
}
function readRedirect(key, value) {
	const text = value.text();
	if (text === void 0) return NOTHING_SET;
	const address = shownAddress(text);
	return {
		...opaqueOf(key, value, "it changes where requests and their contents are sent"),
		remarks: LOCAL.test(address) ? [] : [{
			kind: "redirects-traffic",
			key,
			value: address,
			place: value.place
		}]
	};
}
function shownAddress(address) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(addressOf(address));
}
function chosenProviders(tops, agents) {
	const inMaps = tops.flatMap((top) => [
		"agent",
		"mode",
		"command"
	].flatMap((key) => top.get(key).entries().map(([, value]) => value)));
	const models = [...tops.flatMap((top) => [top.get("model"), top.get("small_model")]), ...[...inMaps, ...agents].map((reader) => reader.get("model"))];
	return new Set(models.flatMap((model) => model.text()?.split("/")[0] ?? []));
}
function isDefined({ parts }) {
	return parts.some((part) => part.get("npm").text() !== void 0) && parts.some((part) => part.get("models").entries().length > 0);
}
function addressesOf({ name, parts }) {
	const key = `provider.${name}`;
	return parts.flatMap((part) => {
		const options = part.get("options");
		return [
			{
				key: `${key}.options.baseURL`,
				value: options.get("baseURL")
			},
			{
				key: `${key}.options.enterpriseUrl`,
				value: options.get("enterpriseUrl")
			},
			{
				key: `${key}.options.endpoint`,
				value: options.get("endpoint")
			},
			{
				key: `${key}.api`,
				value: part.get("api")
			},
			...part.get("models").entries().map(([model, reader]) => ({
				key: `${key}.models.${model}.provider.api`,
				value: reader.get("provider").get("api")
			}))
		];
	}).filter(({ value }) => value.text() !== void 0).map((found) => ({
		name,
		...found
	}));
}
function packagesOf({ name, parts }) {
	return parts.flatMap((part) => [part.get("npm"), ...part.get("models").entries().map(([, model]) => model.get("provider").get("npm"))].flatMap((value) => {
		const text = value.text();
		if (text === void 0 || BUNDLED.test(text)) return [];
		const code = codeOf(`provider ${name}`, `the provider ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`, text, value);
		return [/^file:/.test(text) || isPinned(text) ? code : {
			...code,
			danger: "unpinned"
		}];
	}));
}
function unknownKeys(name, part) {
	const unknown = (reader, key, known) => reader.entries().filter(([each]) => !known.has(each)).map(([each, value]) => opaqueOf(`${key}.${each}`, value, "Card Gate does not know this provider key"));
	return joinSettings([...unknown(part, `provider.${name}`, KNOWN_KEYS), ...unknown(part.get("options"), `provider.${name}.options`, KNOWN_OPTIONS)]);
}
// build/src/formats/permissions/opencode/rules.js
const ACTIONS = [
	"deny",
	"ask",
	"allow"
];
const LEVELS$2 = {
	deny: "denied",
	ask: "needs approval",
	allow: "allowed"
};
function readPermission(value) {
	const whole = actionOf(value.text());
	if (whole !== void 0) return {
		rules: /* @__PURE__ */ new Map([["*", {
			action: whole,
			place: value.place
		}]]),
		rest: NOTHING_SET
	};
	if (!value.exists) return {
		rules: /* @__PURE__ */ new Map(),
		rest: NOTHING_SET
	};
	if (!value.isMap) return {
		rules: /* @__PURE__ */ new Map(),
		rest: unreadable$1(value, NOT_RULES)
	};
	const rests = [];
	const stated = (inner) => {
		const action = actionOf(inner.text());
		if (action === void 0) rests.push(unreadable$1(inner, NOT_AN_ACTION));
		return action && {
			action,
			place: inner.place
		};
	};
	const rules = /* @__PURE__ */ new Map();
	for (const [name, inner] of value.entries()) {
		if (!inner.isMap) {
			const one = stated(inner);
			if (one) rules.set(name, one);
			continue;
		}
		const values = /* @__PURE__ */ new Map();
		for (const [pattern, each] of inner.entries()) {
			const one = stated(each);
			if (one) values.set(pattern, one);
		}
		rules.set(name, values);
	}
	return {
		rules,
		rest: joined(rests)
	};
}
const NOT_RULES = "Card Gate does not know this rule format";
const NOT_AN_ACTION = "the value is not \"allow\", \"ask\" or \"deny\"";
function actionOf(text) {
	return ACTIONS.find((action) => action === text);
}
function unreadable$1(value, why) {
	return opaqueOf(value.place.path.join("."), value, why);
}
function joined(parts) {
	return {
		...NOTHING_SET,
		opaque: parts.flatMap(({ opaque }) => opaque)
	};
}
function readTools(value) {
	if (!value.exists) return {
		rules: /* @__PURE__ */ new Map(),
		rest: NOTHING_SET
	};
	if (!value.isMap) {
		const remark = {
			kind: "dead-rule",
			rule: "tools",
			why: "opencode expects a map from tool names to true or false",
			advice: "write the rules under \"permission\"",
			place: value.place
		};
		return {
			rules: /* @__PURE__ */ new Map(),
			rest: {
				...NOTHING_SET,
				remarks: [remark]
			}
		};
	}
	const rests = [];
	const rules = /* @__PURE__ */ new Map();
	for (const [name, inner] of value.entries()) {
		const isOn = inner.boolean();
		if (isOn === void 0) rests.push(unreadable$1(inner, "the value is not true or false"));
		else rules.set(name, {
			action: isOn ? "allow" : "deny",
			place: inner.place
		});
	}
	return {
		rules,
		rest: joined(rests)
	};
}
function rulesOfTools(tools) {
	const rules = /* @__PURE__ */ new Map();
	for (const [name, stated] of inObjectOrder(tools)) rules.set(name === "edit" || EDIT_TOOLS.includes(name) ? "edit" : name, stated);
	return rules;
}
function readPermissionList(value) {
	if (!value.exists) return {
		rules: [],
		rest: NOTHING_SET
	};
	const rests = [];
	if (value.items().length === 0 && (value.isMap || value.text() !== void 0)) rests.push(unreadable$1(value, NOT_RULES));
	return {
		rules: value.items().flatMap((item) => {
			const [permission, resource] = [item.get("action").text(), item.get("resource").text()];
			const action = actionOf(item.get("effect").text());
			if (permission === void 0 || resource === void 0 || action === void 0) {
				rests.push(unreadable$1(item, "the rule needs an action, a resource and an effect"));
				return [];
			}
			if (isOfPaths(permission) && /^(?:[/~]|\$HOME|[A-Za-z]:)/.test(resource)) {
				rests.push(unreadable$1(item, "it depends on the repository's folder"));
				return [];
			}
			return [{
				permission,
				value: resource,
				shell: "shell",
				action,
				name: nameOf(permission, resource),
				place: item.place
			}];
		}),
		rest: joined(rests)
	};
}
function isOfPaths(permission) {
	return /^(?:read|edit|\*)$/.test(permission);
}
function mergeTrees(first, second) {
	const merged = new Map(first);
	for (const [name, values] of second) {
		const known = merged.get(name);
		merged.set(name, known instanceof Map && values instanceof Map ? new Map([...known, ...values]) : values);
	}
	return merged;
}
function rulesOfTree(tree) {
	return inObjectOrder(tree).flatMap(([permission, values]) => {
		const shell = "bash";
		if (!(values instanceof Map)) return [{
			permission,
			value: "*",
			shell,
			name: nameOf(permission),
			...values
		}];
		return inObjectOrder(values).map(([value, stated]) => ({
			permission,
			value,
			shell,
			name: nameOf(permission, value),
			...stated
		}));
	});
}
function inObjectOrder(map) {
	const isNumber = (key) => /^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) < MOST;
	const entries = [...map];
	return [...entries.filter(([key]) => isNumber(key)).sort(([a], [b]) => Number(a) - Number(b)), ...entries.filter(([key]) => !isNumber(key))];
}
const MOST = 0xffffffff;
function nameOf(permission, value) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(value === void 0 ? permission : `${permission}: ${value}`);
}
function decisionRule(rule) {
	const { action, name, place } = rule;
	const decision = hostRule({
		list: place === void 0 ? "mode" : action,
		level: LEVELS$2[action],
		patterns: patternsOf(rule),
		name,
		examples: examplesOf(rule),
		...place && { place }
	});
	return place === void 0 ? {
		...decision,
		key: `built-in ${decision.key}`
	} : decision;
}
// build/src/formats/permissions/opencode/opencode.js
const CONFIG_ROLES = [
	"jsonc",
	"json",
	"inner-jsonc",
	"inner-json"
];
const AGENT_ROLES = ["agent", "mode"];
const CODE_ROLES = [
	"plugin",
	"tool",
	"command"
];
const SITUATIONS = [
	{ agent: "build" },
	{
		agent: "plan",
		words: "in plan mode"
	},
	{
		agent: "explore",
		words: "in the agent \"explore\""
	}
];
const BUILT_IN = ["build", "general"];
function isOwnAgent(name) {
	return name === "plan" || name === "explore";
}
const NO_AGENT = {
	tree: /* @__PURE__ */ new Map(),
	list: [],
	read: NOTHING_SET,
	files: []
};
function agentsOf(files) {
	const configs = inOrder(files, CONFIG_ROLES).map((file) => ({
		file,
		top: topOf(file)
	}));
	const stated = [
		...configs.flatMap(({ file, top }) => ofKey(file, top, "agent")),
		...inOrder(files, AGENT_ROLES).map((file) => {
			const reader = topOf(file);
			return {
				name: reader.get("name").text() ?? nameOfFile(file.document.file),
				reader,
				file
			};
		}),
		...configs.flatMap(({ file, top }) => ofKey(file, top, "mode"))
	];
	const agents = /* @__PURE__ */ new Map();
	for (const { name, reader, file } of stated) {
		const former = agents.get(name) ?? NO_AGENT;
		const next = readAgent(name, reader, file);
		agents.set(name, {
			tree: mergeTrees(former.tree, next.tree),
			list: [...former.list, ...next.list],
			read: mergeSettings([former.read, next.read]),
			files: [.../* @__PURE__ */ new Set([...former.files, file])]
		});
	}
	return agents;
}
function ofKey(file, top, key) {
	return top.get(key).entries().map(([name, reader]) => ({
		name,
		reader,
		file
	}));
}
function topOf({ document }) {
	return _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
}
function inOrder(files, roles) {
	return roles.flatMap((role) => files.filter((file) => file.role === role));
}
function readAgent(name, reader, file) {
	const tools = readTools(reader.get("tools"));
	const permission = readPermission(reader.get("permission"));
	const list = readPermissionList(reader.get("permissions"));
	const tree = mergeTrees(rulesOfTools(tools.rules), permission.rules);
	return {
		tree,
		list: list.rules,
		read: joinSettings([
			tools.rest,
			permission.rest,
			list.rest,
			agentSettings(name, reader),
			{
				...NOTHING_SET,
				remarks: remarksOfRules([...rulesOfTree(tree), ...list.rules])
			}
		]),
		files: [file]
	};
}
function agentSettings(name, reader) {
	const [disable, mode] = [reader.get("disable"), reader.get("mode")];
	const key = `agent.${name}`;
	return joinSettings([
		disable.exists ? {
			...NOTHING_SET,
			settings: [disableSetting(name, disable.boolean() === true, disable)]
		} : NOTHING_SET,
		mode.exists ? withEffect(opaqueOf(`${key}.mode`, mode, STARTS), "restricts") : NOTHING_SET,
		...unknownAgentKeys(reader.entries().map(([each]) => each)).map((each) => opaqueOf(`${key}.${each}`, reader.get(each), PASSED_ON)),
		{
			...NOTHING_SET,
			remarks: unknownAgentKeys(reader.entries().map(([each]) => each)).flatMap((each) => {
				const meant = meantKey(each, AGENT_KEYS);
				const { place } = reader.get(each);
				return meant === void 0 ? [] : [{
					kind: "misspelt-key",
					key: each,
					meant,
					place
				}];
			})
		},
		{
			...NOTHING_SET,
			remarks: FOREIGN_AGENT_KEYS.filter((each) => reader.has(each)).map((each) => ({
				kind: "no-effect-here",
				key: each,
				why: "opencode has no such key for agents",
				place: reader.get(each).place
			}))
		}
	]);
}
const STARTS = "it determines who may start the agent";
const PASSED_ON = "opencode passes it on to the model provider";
function withEffect(read, effect) {
	return {
		...read,
		opaque: read.opaque.map((value) => ({
			...value,
			effect
		}))
	};
}
function disableSetting(name, value, reader) {
	const key = `agent.${name}.disable`;
	return {
		key,
		subject: `the setting "${key}"`,
		order: {
			kind: "ranked",
			strictestFirst: [true, false]
		},
		value,
		words: String(value),
		...reader && { place: reader.place }
	};
}
function hasOwnRules({ files }, name) {
	return files.some((file) => {
		const top = topOf(file);
		return (AGENT_ROLES.some((role) => role === file.role) ? [top] : [top.get("agent").get(name), top.get("mode").get(name)]).some((reader) => reader.entries().some(([each]) => isAgentKey(each)));
	});
}
function readOpencode(files) {
	const agents = agentsOf(files);
	const own = ownRules(files);
	const tops = inOrder(files, CONFIG_ROLES).map(topOf);
	const ofAgents = [...agents].filter(([name]) => isOwnAgent(name)).map(([, { read }]) => read);
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: [
				...defaultSettings(OPENCODE_KEYS),
				...ownDefaults(),
				PROVIDER_DEFAULTS
			]
		},
		...tops.map(readTop$2),
		own.rest,
		readProviders(tops, inOrder(files, AGENT_ROLES).map(topOf)),
		...ofAgents
	]);
	const [usual, ...others] = SITUATIONS.map((situation, index) => {
		const { agent } = situation;
		const config = isOwnAgent(agent) ? agents.get(agent) ?? NO_AGENT : NO_AGENT;
		return situationOf(agent, [...own.rules, ...rulesOfAgent(config)], index === 0 ? read.settings : [], "words" in situation ? situation.words : void 0);
	});
	if (usual === void 0) throw new Error("opencode has no situation");
	return {
		situations: [usual, ...others],
		code: [...read.code, ...inOrder(files, CODE_ROLES).flatMap(codeOfFile)],
		opaque: read.opaque,
		remarks: [...read.remarks, ...secretRemarks(files.filter(({ role }) => isConfig(role)))]
	};
}
function isConfig(role) {
	return CONFIG_ROLES.some((each) => each === role);
}
function secretRemarks(files) {
	return files.flatMap(({ document }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
		kind: "secret-in-settings",
		...found
	})));
}
function ownDefaults() {
	return SITUATIONS.filter(({ agent }) => isOwnAgent(agent)).map(({ agent }) => disableSetting(agent, false));
}
function readOpencodeAgent(name, files, isAbsent = false) {
	const config = (isAbsent ? void 0 : agentsOf(files).get(name)) ?? NO_AGENT;
	const { read } = config;
	const settings = mergeSettings([{
		...NOTHING_SET,
		settings: [disableSetting(name, false)]
	}, read]).settings;
	const rules = [...ownRules(files).rules, ...rulesOfAgent(config)];
	const ofAgent = config.files.filter(({ role }) => !isConfig(role));
	return {
		...(inOrder(files, CONFIG_ROLES).some((file) => topOf(file).get("default_agent").text() === name) || BUILT_IN.includes(name)) && { fallback: "host" },
		situations: [situationOf(name, rules, settings)],
		code: [],
		opaque: read.opaque,
		remarks: [...read.remarks, ...secretRemarks(ofAgent)]
	};
}
function rulesOfAgent({ tree, list }) {
	return [...rulesOfTree(tree), ...list];
}
function ownRules(files) {
	const tops = inOrder(files, CONFIG_ROLES).map(topOf);
	const tools = tops.map((top) => readTools(top.get("tools")));
	const permissions = tops.map((top) => readPermission(top.get("permission")));
	const lists = tops.map((top) => readPermissionList(top.get("permissions")));
	const ofTools = new Map(tools.flatMap((each) => [...each.rules]));
	const rules = [...rulesOfTree(permissions.reduce((merged, each) => mergeTrees(merged, each.rules), rulesOfTools(ofTools))), ...lists.flatMap((list) => list.rules)];
	return {
		rules,
		rest: joinSettings([...[
			...tools,
			...permissions,
			...lists
		].map(({ rest }) => rest), {
			...NOTHING_SET,
			remarks: remarksOfRules(rules)
		}])
	};
}
function situationOf(agent, rules, settings, words) {
	return {
		id: agent,
		...words !== void 0 && { words },
		basis: "opencode's built-in list",
		policy: {
			stages: [{
				role: "decides",
				combinator: "last",
				rules: withBuiltIn(agent, rules).map(decisionRule)
			}],
			otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)("needs approval"),
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode"
			],
			settings,
			fields: 3,
			requests: OPENCODE_REQUESTS
		}
	};
}
function readTop$2(top) {
	return joinSettings([
		readSettings(top, OPENCODE_KEYS),
		{
			...NOTHING_SET,
			code: [
				...readMcp(top.get("mcp")),
				...readPlugins(top.get("plugin")),
				...readHelpers("formatter", top.get("formatter")),
				...readHelpers("lsp", top.get("lsp")),
				...readExperimentalHooks(top.get("experimental").get("hook")),
				...readCommands(top.get("command"))
			]
		},
		readInstructions(top.get("instructions")),
		readRedirect("enterprise.url", top.get("enterprise").get("url"))
	]);
}
function readInstructions(list) {
	return joinSettings(list.texts().filter(({ value }) => /^https?:/i.test(value)).map(({ value, place }) => {
		const text = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(value);
		const why = "the instructions at this address may change at any time";
		const opaque = {
			key: `instructions ${value}`,
			subject: `the instruction "${text}"`
		};
		return {
			...NOTHING_SET,
			opaque: [{
				...opaque,
				text: value,
				place,
				effect: "grants",
				why
			}]
		};
	}));
}
// build/src/formats/permissions/opencode/dialect.js
const FOLDER = "^(?<folder>(?:.*\\/)?)";
function file(role, path, syntax = "json-with-comments") {
	return {
		role,
		syntax,
		path: new RegExp(`${FOLDER}${path}$`, "i"),
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
	};
}
const OPENCODE = {
	id: "opencode",
	version: "1.18",
	files: [
		file("inner-jsonc", "\\.opencode\\/opencode\\.jsonc"),
		file("inner-json", "\\.opencode\\/opencode\\.json"),
		file("jsonc", "opencode\\.jsonc"),
		{
			...file("json", "opencode\\.json"),
			marks: ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.sn)(value, "permission") !== void 0 || /opencode\.ai\/config/.test(String((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.sn)(value, "$schema")))
		},
		file("agent", "\\.opencode\\/agents?\\/.+\\.md", "front-matter"),
		file("mode", "\\.opencode\\/modes?\\/[^/]+\\.md", "front-matter"),
		file("plugin", "\\.opencode\\/plugins?\\/.+\\.[cm]?[jt]sx?", "text"),
		file("tool", "\\.opencode\\/tools?\\/.+\\.[cm]?[jt]sx?", "text"),
		file("command", "\\.opencode\\/commands?\\/.+\\.md", "text")
	],
	unitsOf: unitsOf$1,
	without: (agent, files) => agent === void 0 ? readOpencode([]) : readOpencodeAgent(agent, files, true),
	answer: (_, situation, text, compile) => answerInOpencode(text, situation, compile),
	calls: OPENCODE_CALLS
};
function unitsOf$1(files) {
	const own = files.filter(({ role }) => isOwnRole(role));
	const agents = [...agentsOf(files)];
	const ofHost = [...own, ...agents.filter(([name]) => isOwnAgent(name)).flatMap(([, agent]) => agent.files)];
	return [...ofHost.length > 0 ? [{
		files: [...new Set(ofHost)],
		read: () => readOpencode(files)
	}] : [], ...agents.filter(([name, agent]) => !isOwnAgent(name) && hasOwnRules(agent, name)).map(([name, agent]) => ({
		agent: name,
		files: [.../* @__PURE__ */ new Set([...own.filter(({ role }) => isConfigRole(role)), ...agent.files])],
		read: () => readOpencodeAgent(name, files)
	}))];
}
function isConfigRole(role) {
	return CONFIG_ROLES.some((each) => each === role);
}
function isOwnRole(role) {
	return isConfigRole(role) || CODE_ROLES.some((each) => each === role);
}
// build/src/formats/permissions/qwen/rules.js
const LISTS$1 = [
	"deny",
	"ask",
	"allow"
];
const LINE$1 = `[^\\n\ufdd0]*`;
const SHELL = ["shell", "shell-read"];
const KINDS$1 = new Map([
	[[
		"bash",
		"shell",
		"shelltool",
		"run_shell_command"
	], SHELL],
	[[
		"read",
		"readfile",
		"readfiletool",
		"read_file"
	], ["read"]],
	[[
		"edit",
		"edittool",
		"replace"
	], ["edit", "write"]],
	[[
		"write",
		"writefile",
		"writefiletool",
		"write_file"
	], ["write"]],
	[[
		"webfetch",
		"webfetchtool",
		"web_fetch"
	], ["fetch"]],
	[[
		"agent",
		"task",
		"tasktool"
	], ["agent"]],
	[["skill", "skilltool"], ["skill"]]
].flatMap(([names, kinds]) => names.map((name) => [name, kinds])));
const FREE_TOOLS = [
	"grep_search",
	"glob",
	"list_directory",
	"todo_write",
	"ask_user_question",
	"lsp"
];
const TOOL_NAMES = {
	grep: "grep_search",
	greptool: "grep_search",
	searchfiles: "grep_search",
	glob: "glob",
	findfiles: "glob",
	ls: "list_directory",
	listfiles: "list_directory",
	websearch: "web_search",
	todowrite: "todo_write",
	savememory: "save_memory"
};
const READERS = [
	"grep_search",
	"glob",
	"list_directory"
];
function readRule(text, list) {
	const match = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
	const [, tool = "", written] = match ?? [];
	if (match === null) return {
		kind: "dead",
		why: "it is not a tool name with an optional specifier in brackets"
	};
	if (tool.startsWith("mcp__")) return mcpRule(tool, written);
	const spec = written?.trim() === "" || written?.trim() === "*" ? void 0 : written?.trim();
	const kinds = KINDS$1.get(tool.toLowerCase());
	if (kinds === void 0) return otherTool(tool, spec);
	if (spec === void 0) return wholeTool(kinds);
	if (kinds.includes("shell")) return shellRule(spec);
	if (kinds.includes("fetch")) return fetchRule(spec);
	if (kinds.includes("agent") || kinds.includes("skill")) return rule([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(spec), "")], kinds.map((kind) => call$1(kind, spec)));
	return pathRule(kinds, spec, list);
}
function otherTool(tool, spec) {
	const name = TOOL_NAMES[tool.toLowerCase()] ?? tool;
	if (spec !== void 0) return {
		kind: "opaque",
		why: `Card Gate does not recognise the specifier for ${tool}`
	};
	return rule([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(name), "")], [call$1("tool", name)]);
}
function wholeTool(kinds) {
	const isShell = kinds.includes("shell");
	const readers = kinds.includes("read") ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(READERS.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)), "")] : [];
	return {
		...rule([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, ""), ...readers], kinds.map((kind) => SAMPLES[kind]).filter((sample) => sample !== void 0)),
		...isShell && { everything: "every shell command" }
	};
}
const SAMPLES = {
	shell: call$1("shell", "rm -rf build"),
	read: call$1("read", "src/app.ts"),
	edit: call$1("edit", "src/app.ts"),
	write: call$1("write", "src/app.ts"),
	fetch: call$1("fetch", "example.com"),
	agent: call$1("agent", "general-purpose"),
	skill: call$1("skill", "deploy")
};
function shellRule(written) {
	const spec = written.replace(":*", " *");
	const isPrefix = !spec.includes("*");
	const expression = isPrefix ? `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(spec)}(?: ${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?` : spec.split(/( \*|\*)/).map((part) => part === " *" ? `(?: ${LINE$1})?` : part === "*" ? LINE$1 : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(part)).join("");
	const begins = spec.replace(/ ?\*[\s\S]*$/, "");
	const sample = begins + (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(begins, isPrefix || spec.startsWith(`${begins} `), begins === "");
	const isRunner = _cards_js__WEBPACK_IMPORTED_MODULE_1__.U.test(begins) && (isPrefix || spec.startsWith(`${begins} *`));
	const everything = spec.startsWith("*") ? "every program that can follow it" : isRunner ? `every program that ${JSON.stringify(begins)} can start` : void 0;
	return {
		...rule([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL, expression, "")], [call$1("shell", sample), call$1("shell", begins)]),
		...everything !== void 0 && { everything }
	};
}
const READING = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([
	"cat",
	"head",
	"tail",
	"less",
	"more"
].map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro));
function pathRule(kinds, spec, list) {
	const path = pathExpression(spec);
	const commands = kinds.includes("read") && list !== "allow" ? [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL, `${READING}(?: -[A-Za-z0-9-]+)* (?:\\./)?(?:${path})`, "")] : [];
	const sample = samplePath$1(spec);
	return rule([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(kinds, path, ""), ...commands], [...kinds.map((kind) => call$1(kind, sample)), ...commands.length > 0 ? [call$1("shell", `cat ${sample}`)] : []]);
}
function pathExpression(spec) {
	if (spec.startsWith("//")) return `/${globOf(spec.slice(2))}`;
	return globOf(spec.replace(/^(?:\.?\/)+/, ""));
}
function globOf(pattern) {
	let source = "";
	for (const [part] of pattern.matchAll(/\/\*\*$|\*\*\/|\*+|\?|\[[!^]?[^\]/]+\]|\{[^{}]*\}|[\s\S]/g)) if (part === "/**") source += `(?:/${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`;
	else if (part === "**/") source += `(?:${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}/)?`;
	else if (part === "*") source += `[^/\ufdd0]*`;
	else if (part.startsWith("*")) source += _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo;
	else if (part === "?") source += `[^/\ufdd0]`;
	else if (part.length > 1 && part.startsWith("[")) source += classOf(part);
	else if (part.length > 1 && part.startsWith("{")) source += (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(part.slice(1, -1).split(",").map(globOf));
	else source += (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(part);
	return source;
}
function classOf(text) {
	const body = text.slice(1, -1).replace(/^!/, "^");
	const [sign, members] = body.startsWith("^") ? ["^/", body.slice(1)] : ["", body];
	return `[${sign}${members.replace(/[[\]\\&~]/g, "\\$&")}]`;
}
function samplePath$1(pattern) {
	return pattern.replace(/^\/\//, "\0").replace(/^(?:\.?\/)+/, "").replace("\0", "/").replace(/\*\*\/\*/g, "file").replace(/\*\*\//g, "").replace(/\*\*$/, "app.ts").replace(/\*\./g, "file.").replace(/\{([^,{}]*)[^{}]*\}/g, "$1").replace(/[*?]/g, "x");
}
function fetchRule(spec) {
	const domain = /^domain:\s*(.+)$/.exec(spec)?.[1]?.toLowerCase();
	if (domain === void 0) return {
		kind: "dead",
		why: "a WebFetch rule must name a host with \"domain:\"",
		instead: `WebFetch(domain:${spec.replace(/^[a-z]+:\/\//i, "").replace(/[/:].*$/, "")})`
	};
	const host = domain.replace(/^\*\./, "");
	return rule([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["fetch"], `(?:[^.]+\\.)*${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(host)}`, "")], [call$1("fetch", host)]);
}
function mcpRule(tool, spec) {
	const body = tool.replace(/\*$/, "");
	if (spec !== void 0 && spec.trim() !== "*") return {
		kind: "dead",
		why: "rules for MCP tools cannot have a specifier",
		instead: tool
	};
	if (body.includes("*")) return {
		kind: "dead",
		why: "\"*\" has a special meaning only at the end"
	};
	const isServer = !/^mcp__.+?__/.test(tool);
	const whole = isServer && body === tool ? `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(body)}(?:__${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?` : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(body) + (body === tool ? "" : _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo);
	const sample = isServer ? `${body}__create_issue` : body === tool ? tool : `${body}create_issue`;
	return rule([(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], whole, "")], [call$1("mcp", sample.replace("____", "__"))]);
}
function rule(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples
	};
}
function call$1(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
const QWEN_REQUESTS = {
	possible: [
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL, `[^\\s\ufdd0][^\ufdd0]*`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
			"read",
			"edit",
			"write"
		], `[^\ufdd0]*[^/\ufdd0]`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["agent", "skill"], `[^\ufdd0]+`, ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["fetch"], "[a-z0-9-]+(?:\\.[a-z0-9-]+)*", ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], "mcp__[A-Za-z0-9_-]+__[A-Za-z0-9_-]+", ""),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], "[a-z][a-z0-9_]*", "")
	],
	impossible: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(SHELL, `[^"'\ufdd0]*[;|&\\n]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([
		"read",
		"edit",
		"write"
	], `(?:${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}/)?\\.(?:/${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?|${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}//${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}|${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}[^./\ufdd0]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}/\\.\\.(?:/${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`)]
};
// build/src/formats/permissions/qwen/qwen.js
const MODES = [
	"plan",
	"default",
	"auto-edit",
	"auto",
	"yolo"
];
const READ$1 = { kind: "read" };
const KEYS = {
	...Object.fromEntries(Object.entries(GEMINI_KEYS).filter(([, { kind }]) => kind !== "ignored" && kind !== "read")),
	$version: { kind: "neutral" },
	"permissions.allow": READ$1,
	"permissions.ask": READ$1,
	"permissions.deny": READ$1,
	"tools.core": READ$1,
	"tools.allowed": READ$1,
	"tools.exclude": READ$1,
	"tools.approvalMode": READ$1,
	mcpServers: READ$1,
	hooks: READ$1,
	"mcp.allowed": {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"mcp.excluded": {
		kind: "set",
		wider: "less",
		absent: "none"
	}
};
function readQwen(files) {
	const [file] = files;
	const top = file && _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(file.document);
	const value = top?.get("tools").get("approvalMode");
	const stated = MODES.find((name) => name === value?.text());
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(KEYS)
	}, ...top === void 0 ? [] : [readTop$1(top)]]);
	const rules = top === void 0 ? [] : rulesOf$1(top);
	const servers = top === void 0 ? [] : readServers(top.get("mcpServers"));
	const core = top?.get("tools").get("core");
	const policyOf = (mode) => ({
		stages: [
			...core?.exists === true ? [stage([unlisted(core)])] : [],
			stage(servers.flatMap(hiddenTools)),
			...LISTS$1.map((list) => stage(ofList(rules, list, mode))),
			stage(servers.flatMap(trustedTools)),
			stage(modeRules(mode))
		],
		otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)(ASKED[mode], value?.exists ? value.place : file && (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Dt)(file.document)),
		outcomes: [
			"deny",
			"ask",
			"allow",
			"mode"
		],
		settings: read.settings,
		fields: 3,
		requests: QWEN_REQUESTS
	});
	const situationsOf = (mode) => {
		const basis = mode ? `the approval mode ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(mode)}` : "the user's mode";
		const usual = policyOf(mode ?? "default");
		const automatic = mode ? usual : policyOf("auto");
		return [{
			id: "usual",
			basis,
			policy: usual
		}, {
			id: "auto",
			basis,
			policy: automatic,
			words: "in sessions that start in automatic mode"
		}];
	};
	return {
		situations: situationsOf(stated),
		...stated && { mode: stated },
		withModeOf: (other) => situationsOf(MODES.find((name) => name === other.mode)),
		code: [
			...read.code,
			...servers.map(codeOfServer),
			...top === void 0 ? [] : readHooks(top.get("hooks"))
		],
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule$1)],
		remarks: [
			...read.remarks,
			...rules.flatMap(remarksOf),
			...stated === "yolo" && value ? [{
				kind: "bypass-mode",
				mode: stated,
				place: value.place
			}] : [],
			...files.flatMap(({ document }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		]
	};
}
function readTop$1(top) {
	const mode = top.get("tools").get("approvalMode");
	const isKnown = !mode.exists || MODES.some((name) => name === mode.text());
	return joinSettings([readSettings(top, KEYS), isKnown ? NOTHING_SET : opaqueOf("tools.approvalMode", mode, "Qwen Code has no mode with this name")]);
}
function stage(rules) {
	return {
		role: "decides",
		combinator: "first",
		rules
	};
}
function rulesOf$1(top) {
	const [permissions, tools] = [top.get("permissions"), top.get("tools")];
	const read = (list, value) => value.texts().map(({ value: text, place }) => ({
		list,
		text,
		place,
		read: readRule(text, list)
	}));
	return [
		...LISTS$1.flatMap((list) => read(list, permissions.get(list))),
		...read("deny", tools.get("exclude")),
		...read("allow", tools.get("allowed")),
		...read("allow", tools.get("core"))
	];
}
const LEVELS$1 = {
	deny: "denied",
	ask: "needs approval",
	allow: "allowed"
};
function ofList(rules, list, mode) {
	return rules.flatMap(({ list: own, text, place, read }) => {
		if (own !== list || read.kind !== "rule") return [];
		const { patterns, examples, everything } = read;
		return [hostRule({
			list,
			level: mode === "auto" && list === "allow" && everything !== void 0 ? "warned" : LEVELS$1[list],
			patterns,
			name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
			examples,
			place
		})];
	});
}
const KINDS = [
	"shell",
	"shell-read",
	"read",
	"edit",
	"write",
	"fetch",
	"agent",
	"skill",
	"tool"
];
function unlisted(core) {
	return hostRule({
		list: "deny",
		level: "denied",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(KINDS, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
		except: core.texts().flatMap(({ value }) => {
			const read = readRule(value, "allow");
			return read.kind === "rule" ? read.patterns : [];
		}),
		name: "tools.core: unlisted tools",
		examples: [{
			kind: "shell",
			prefix: "",
			text: "rm -rf build"
		}],
		place: core.place
	});
}
function toolPattern(server, tool) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], `${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(`mcp__${server}__`)}${tool}`, "");
}
function hiddenTools({ name, reader }) {
	const [include, exclude] = [reader.get("includeTools"), reader.get("excludeTools")];
	const named = (list) => list.texts().map(({ value }) => toolPattern(name, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(value.replace(/\(.*$/, ""))));
	const denied = (key, place, patterns, except = []) => hostRule({
		list: "deny",
		level: "denied",
		patterns,
		except,
		name: `mcpServers: ${name}: ${key}`,
		place
	});
	return [...exclude.exists ? [denied("excludeTools", exclude.place, named(exclude))] : [], ...include.exists ? [denied("includeTools", include.place, [toolPattern(name, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)], named(include))] : []];
}
function trustedTools({ name, reader }) {
	const trust = reader.get("trust");
	if (trust.boolean() !== true) return [];
	return [hostRule({
		list: "allow",
		level: "allowed",
		patterns: [toolPattern(name, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)],
		name: `mcpServers: ${name}: trust`,
		examples: [{
			kind: "mcp",
			prefix: "",
			text: `mcp__${name}__create_issue`
		}],
		place: trust.place
	})];
}
const RULE_KEYS = [
	"trust",
	"includeTools",
	"excludeTools",
	"timeout",
	"description",
	"type"
];
function codeOfServer({ code, reader }) {
	const entries = reader.entries().filter(([key]) => !RULE_KEYS.includes(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return {
		...code,
		identity: JSON.stringify(entries)
	};
}
const ASKED = {
	plan: "denied",
	default: "needs approval",
	"auto-edit": "needs approval",
	auto: "warned",
	yolo: "allowed"
};
const EDITED = {
	...ASKED,
	"auto-edit": "allowed",
	auto: "allowed"
};
function modeRules(mode) {
	const builtIn = (name, level, patterns) => hostRule({
		list: "mode",
		level,
		patterns,
		name
	});
	const free = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(FREE_TOOLS.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro));
	return [
		builtIn("read-only commands", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell-read"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)]),
		builtIn("read-only tools", "allowed", [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["read"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], free)]),
		builtIn("edits", EDITED[mode], [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["edit", "write"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo)])
	];
}
function opaqueRule$1({ list, text, place, read }) {
	if (read.kind !== "opaque") return [];
	return [{
		key: JSON.stringify([list, text]),
		subject: `the ${list} rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text))}`,
		text,
		place,
		effect: list === "allow" ? "grants" : "restricts",
		why: read.why
	}];
}
function remarksOf({ list, text, place, read }) {
	const rule = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text);
	if (read.kind === "dead") {
		const { why, instead } = read;
		return [{
			kind: "dead-rule",
			rule,
			why,
			...instead !== void 0 && { instead },
			place
		}];
	}
	return read.kind === "rule" && list === "allow" && read.everything !== void 0 ? [{
		kind: "allows-everything",
		rule,
		what: read.everything,
		place
	}] : [];
}
// build/src/formats/permissions/qwen/dialect.js
const QWEN_KEYS = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("$version", "mcpServers", "mcp", "tools", "modelProviders");
const QWEN_RULE = /^(?:run_shell_command|ShellTool|(?!mcp_)[a-z]+_[a-z_]+)(?:\(|$)/;
const QWEN = {
	id: "qwen",
	version: "2026-11-28",
	files: [{
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.qwen\/settings\.json$/i,
		marks: (content) => isOfFamily(content) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.on)(content.value).length > 0 && QWEN_KEYS(content) || (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.on)(content.value).some((rule) => QWEN_RULE.test(rule)),
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readQwen(files)
	}],
	without: () => readQwen([]),
	answer: (_, situation, text, compile) => answerAbout(callsOf$1(text), situation, compile),
	calls: {
		host: "Qwen Code",
		traces: [],
		hasUnknownReaders: true,
		tools: {
			...GEMINI_CALLS.tools,
			...toolsNamed("edit", toolWith("edit", "file_path")),
			...toolsNamed("agent task", toolWithout("agent", "general-purpose", "subagent_type")),
			skill: toolWith("skill", "skill", "name")
		},
		requestsOf
	}
};
const SEARCHES = /^(?:grep_search|search_file_content|glob|list_directory)$/;
function requestsOf(call) {
	const { kind, text, made } = call;
	if (made !== void 0 && SEARCHES.test(made.tool)) return [plainCall("tool", made.tool.replace("search_file_content", "grep_search"))];
	switch (kind) {
		case "shell": return shellCallsOf(text);
		case "read":
		case "edit":
		case "write": {
			const path = pathInFolder(call);
			return typeof path === "string" ? [plainCall(kind, path)] : path;
		}
		case "fetch": return [plainCall("fetch", hostOfAddress(text))];
		case "mcp": return [plainCall("mcp", mcpName(call))];
		case "agent":
		case "skill":
		case "tool": return [plainCall(kind, text)];
		default: return nothingAbout(call);
	}
}
function callsOf$1(text) {
	const written = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.D)(text);
	if (written === void 0) return [];
	return (written.kind === "shell" || /^[^_]*\s/.test(written.text)) && (written.kind === "shell" || written.kind === "tool") ? shellCallsOf(written.text) : [{
		...written,
		prefix: ""
	}];
}
// build/src/formats/permissions/vscode/keys.js
const READ = { kind: "read" };
const yes = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const no = (absent) => ({
	kind: "boolean",
	wider: false,
	absent
});
const ofUsers = {
	kind: "ignored",
	why: "Visual Studio Code reads the key only from user settings"
};
const RENAMED = {
	kind: "opaque",
	why: "it is an older form of \"chat.tools.terminal.autoApprove\""
};
const TERMINAL = "chat.tools.terminal.autoApprove";
const OLD_TERMINAL = "chat.agent.terminal.autoApprove";
const FILE_WRITES = "chat.tools.terminal.blockDetectedFileWrites";
const TERMINAL_SWITCH = "chat.tools.terminal.enableAutoApprove";
const EDITS = "chat.tools.edits.autoApprove";
const URLS = "chat.tools.urls.autoApprove";
const ELIGIBLE = "chat.tools.eligibleForAutoApproval";
const ROO_ALLOWED = "roo-cline.allowedCommands";
const ROO_DENIED = "roo-cline.deniedCommands";
const VSCODE_KEYS = {
	[TERMINAL]: READ,
	[OLD_TERMINAL]: READ,
	[TERMINAL_SWITCH]: READ,
	[EDITS]: READ,
	[URLS]: READ,
	[ELIGIBLE]: READ,
	[ROO_ALLOWED]: READ,
	[ROO_DENIED]: READ,
	"chat.tools.terminal.ignoreDefaultAutoApproveRules": READ,
	"chat.tools.terminal.autoApproveWorkspaceNpmScripts": yes(true),
	[FILE_WRITES]: {
		kind: "ranked",
		strictestFirst: [
			"all",
			"outsideWorkspace",
			"never"
		],
		absent: "outsideWorkspace"
	},
	"chat.tools.global.autoApprove": ofUsers,
	"chat.tools.autoApprove": {
		kind: "ignored",
		why: "only old versions of Visual Studio Code read it from a repository, and those approved every call"
	},
	"chat.agent.terminal.allowList": RENAMED,
	"chat.agent.terminal.denyList": RENAMED,
	"github.copilot.chat.agent.terminal.allowList": RENAMED,
	"github.copilot.chat.agent.terminal.denyList": RENAMED,
	"chat.permissions.default": {
		kind: "opaque",
		why: "Visual Studio Code does not document whether a repository can set it"
	},
	"chat.agent.enabled": { kind: "neutral" },
	"chat.agent.maxRequests": { kind: "neutral" },
	"chat.agent.sandbox.enabled": no(false),
	"chat.agent.sandbox.*": {
		kind: "opaque",
		why: "it determines what the sandbox allows"
	},
	"chat.useClaudeHooks": {
		kind: "opaque",
		why: "it enables hooks from other files"
	},
	"chat.useHooks": {
		kind: "opaque",
		why: "it enables hooks from other files"
	},
	"chat.hookFilesLocations*": {
		kind: "opaque",
		why: "it determines which files contain hooks"
	},
	"chat.mcp.*": {
		kind: "opaque",
		why: "it determines which MCP servers start"
	},
	"chat.plugins.*": {
		kind: "opaque",
		why: "it determines which plugins are loaded"
	},
	"chat.tools.terminal.*": {
		kind: "opaque",
		why: "Card Gate does not know the key"
	}
};
const RELEVANT = /^(?:chat\.(?:tools\.|agent\.|permissions\.|mcp\.|plugins\.|useClaudeHooks$|useHooks$|hookFilesLocations)|github\.copilot\.chat\.agent\.terminal\.)|^roo-cline\.(?:allowed|denied)Commands$/;
function isRelevantKey(key) {
	return RELEVANT.test(key);
}
function isPlainSettings(text) {
	return !/chat\.|roo-cline\.|\\u/.test(text);
}
// build/src/formats/permissions/vscode/calls.js
const LINE = "the command line ";
const APPROVED_LINE = "the command line of approved commands ";
const POWERSHELL = "in PowerShell, ";
const COMMAND_OF_LINE = "in a line, ";
const ONLY_LINE = "only the line ";
function answerInVscode(text, situation, compile) {
	const [, powershell] = /^powershell\s*\(([\s\S]*)\)$/i.exec(text.trim()) ?? [];
	if (powershell !== void 0) return answerAbout([call(powershell.trim(), POWERSHELL)], situation, compile);
	const written = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.D)(text);
	if (written === void 0) return void 0;
	const { kind, text: value } = written;
	if (kind === "shell" || kind === "tool") return answerAboutLine(value.trim(), situation, compile);
	return answerAbout([{
		kind: kind === "write" || kind === "notebook" ? "edit" : kind,
		prefix: "",
		text: value
	}], situation, compile);
}
function call(text, prefix = "") {
	return {
		kind: "shell",
		prefix,
		text
	};
}
function answerAboutLine(line, situation, compile) {
	const { isClosed, commands: all } = readCommandLine(line);
	const texts = isClosed ? commandsOf(line).map(({ bare }) => bare) : [];
	return strictestOf([
		...texts.length === 0 || texts.length === 1 && texts[0] === line ? answerAbout([call(line)], situation, compile)?.parts ?? [] : partsOfLine(line, texts, (calls) => answerAbout(calls, situation, compile)?.parts ?? []),
		...isClosed ? [] : [otherwise(line, situation)],
		...writesFiles(all, situation) ? [writing(line)] : []
	]);
}
function partsOfLine(line, texts, decide) {
	const plain = (part) => ({
		...part,
		call: call(part.call.text)
	});
	const parts = decide(texts.map((text) => call(text, COMMAND_OF_LINE))).map(plain);
	const whole = decide([call(line, ONLY_LINE)]).map(plain);
	const isHeld = ({ level, rule }) => level !== "allowed" && rule.kind !== "otherwise";
	if (parts.some(isHeld)) return parts;
	if (whole.some(isHeld)) return whole;
	return !parts.every(({ level }) => level === "allowed") && whole.every(({ level }) => level === "allowed") ? whole : parts;
}
function strictestOf(parts) {
	const [decisive] = parts.toSorted((a, b) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(a) - (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.xo)(b));
	return decisive && {
		level: decisive.level,
		parts
	};
}
function otherwise(line, { policy }) {
	return {
		call: call(line),
		level: policy.otherwise.level,
		rule: policy.otherwise
	};
}
function writesFiles(commands, { policy }) {
	const { value } = policy.settings.find(({ key }) => key === "chat.tools.terminal.blockDetectedFileWrites") ?? {};
	if (value === "never") return false;
	return commands.flatMap(({ redirections }) => redirections).filter(({ isWritten }) => isWritten).map(({ target }) => unquoted(target)).filter((target) => target !== "/dev/null").some((target) => value === "all" || /^(?:[/~]|\.\.(?:\/|$))|[$`]/.test(target));
}
function writing(line) {
	const level = "needs approval";
	const rule = hostRule({
		list: "mode",
		level,
		patterns: [],
		name: "redirections to files",
		examples: [call(line)]
	});
	return {
		call: call(line),
		level,
		rule
	};
}
// build/src/formats/permissions/vscode/terminal.js
const WORD = "A-Za-z0-9_";
const BEHIND_WORD = `(?:[^${WORD}\ufdd0]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`;
function readTerminalKey(key) {
	const [, source, flags = ""] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(key) ?? [];
	if (source !== void 0) return readRegex(source, flags);
	if (key.trim() === "" || key === "//") return {
		kind: "dead",
		why: "an empty key never matches"
	};
	if (key.endsWith("*")) {
		const beginning = key.replace(/\s*\*+$/, "");
		return {
			kind: "dead",
			why: "a key cannot contain wildcards, and already matches the beginning of a command",
			...beginning !== "" && { instead: beginning }
		};
	}
	return {
		kind: "key",
		expression: inShell(`${/[/\\]/.test(key) ? `(?:\\.[/\\\\])?${key.split(/[/\\]+/).map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro).join("[/\\\\]")}` : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(key)}${/\w$/.test(key) ? BEHIND_WORD : `[${WORD}]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`}`),
		example: exampleOf(key),
		isRegex: false
	};
}
function exampleOfRegex(source) {
	const sample = sampleOfRegex(source);
	if (sample === void 0 || source.endsWith("$")) return sample;
	return `${sample} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(`${sample} `, true, false)}`;
}
function exampleOf(key) {
	if (/[/\\]$/.test(key)) return `${key}run.sh`;
	return /\w$/.test(key) ? `${key}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(key, true, false)}`.trim() : `${key}x`;
}
function inShell(expression) {
	return (shell) => shell === "posix" ? expression : `\\(?(?i:${expression})`;
}
function readRegex(source, flags) {
	if (source === ".*") return {
		kind: "key",
		expression: () => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo,
		example: "npm run build",
		isRegex: true
	};
	if (!isValidRegex(source, flags.replace("g", ""))) return {
		kind: "dead",
		why: "it is not a valid regular expression"
	};
	const isSticky = flags.includes("y") || /[ms]/.test(flags) && !/^[\w\s\\/^-]*$/.test(source);
	const folded = searchExpression(behindBracket(source), { ignoresCase: true });
	const exact = searchExpression(source, { ignoresCase: flags.includes("i") });
	if (isSticky || folded === void 0 || exact === void 0) return {
		kind: "opaque",
		why: "Card Gate cannot compare the regular expression"
	};
	if (matchesNothing(source)) return {
		kind: "dead",
		why: "a regular expression that matches the empty string is ignored"
	};
	return {
		kind: "key",
		expression: (shell) => shell === "posix" ? exact : folded,
		example: exampleOfRegex(source),
		isRegex: true
	};
}
function behindBracket(source) {
	return source.replace(/\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]|\^/g, (part) => part === "^" ? "^\\(?" : part);
}
function readTerminalRules(maps) {
	const entries = new Map(maps.flatMap((map) => map.entries()));
	const rules = [];
	const opaque = [];
	for (const [key, value] of entries) {
		const approves = value.boolean() ?? value.get("approve").boolean();
		const isOfLine = value.get("matchCommandLine").boolean() === true;
		const { place } = value;
		if (approves === void 0) {
			if (value.value() !== null) opaque.push(opaqueRule(key, value, void 0, "the value is not true, false or null"));
			continue;
		}
		const read = hasSecret(key) ? {
			kind: "opaque",
			why: "it contains a credential, which reports never show"
		} : readTerminalKey(key);
		if (read.kind === "opaque") opaque.push(opaqueRule(key, value, approves, read.why));
		rules.push({
			key,
			approves,
			isOfLine,
			place,
			read
		});
	}
	return {
		rules,
		keys: new Set(entries.keys()),
		opaque
	};
}
function hasSecret(key) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key) !== key;
}
function opaqueRule(key, value, approves, why) {
	return {
		key: `terminal ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key)}`,
		subject: `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key))}`,
		text: JSON.stringify(value.value() ?? null),
		place: value.place,
		...approves !== void 0 && { effect: approves ? "grants" : "restricts" },
		why
	};
}
function remarksOfTerminal(rules) {
	return rules.flatMap(({ key, approves, place, read }) => {
		const rule = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key);
		if (read.kind === "dead") {
			const { why, instead } = read;
			return [{
				kind: "dead-rule",
				rule,
				why,
				...instead !== void 0 && { instead },
				place
			}];
		}
		if (!approves) return [];
		if (/^\/\^?\.[*+]\$?\/[a-z]*$/.test(key)) return [{
			kind: "allows-everything",
			rule,
			what: "every command that no other rule restricts",
			place
		}];
		const name = /^\/\^?([\w.+ -]+?)(?:\\b|\\s)?(?:\.\*)?\/[a-z]*$/.exec(key)?.[1] ?? key;
		const what = `every program that ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)} can start`;
		return _cards_js__WEBPACK_IMPORTED_MODULE_1__.U.test(name) ? [{
			kind: "allows-everything",
			rule,
			what,
			place
		}] : [];
	});
}
// build/src/formats/permissions/vscode/defaults.js
const GIT = "^git(\\s+(-C\\s+\\S+|--no-pager))*\\s+";
const GIT_COMMAND = new RegExp(`^/${GIT.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}([a-z-]+)\\\\b/$`);
const APPROVED_COMMANDS = [
	...words("cd echo ls dir pwd cat head tail findstr wc tr cut cmp which basename dirname realpath"),
	...words("readlink stat file od du df sleep nl grep column date find rg sed sort tree"),
	...words("Get-ChildItem Get-Content Get-Date Get-Random Get-Location Set-Location Write-Host"),
	...words("Write-Output Out-String Split-Path Join-Path Start-Sleep Where-Object"),
	"npm ci",
	...words("status log show diff ls-files grep branch").map((name) => `/${GIT}${name}\\b/`),
	"/^docker\\s+(ps|images|info|version|inspect|logs|top|stats|port|diff|search|events)\\b/",
	"/^docker\\s+(container|image|network|volume|context|system)\\s+(ls|ps|inspect|history|show|df|info)\\b/",
	"/^docker\\s+compose\\s+(ps|ls|top|logs|images|config|version|port|events)\\b/",
	...words("Select Measure Compare Format Sort").map((verb) => `/^${verb}-[a-z0-9]/i`),
	"/^npm\\s+(ls|list|outdated|view|info|show|explain|why|root|prefix|bin|search|doctor|fund|repo|bugs|docs|home|help(-search)?)\\b/",
	"/^npm\\s+config\\s+(list|get)\\b/",
	"/^npm\\s+pkg\\s+get\\b/",
	"/^npm\\s+audit$/",
	"/^npm\\s+cache\\s+verify\\b/",
	"/^yarn\\s+(list|outdated|info|why|bin|help|versions)\\b/",
	"/^yarn\\s+licenses\\b/",
	"/^yarn\\s+config\\s+(list|get)\\b/",
	"/^yarn\\s+cache\\s+dir\\b/",
	"/^pnpm\\s+(ls|list|outdated|why|root|bin|doctor)\\b/",
	"/^pnpm\\s+licenses\\b/",
	"/^pnpm\\s+config\\s+(list|get)\\b/",
	"/^yarn\\s+install\\s+--frozen-lockfile\\b/",
	"/^pnpm\\s+install\\s+--frozen-lockfile\\b/",
	"/^xxd$/",
	"/^xxd\\b(\\s+-\\S+)*\\s+[^-\\s]\\S*$/"
];
const HELD_COMMANDS = [
	...words("rm rmdir del Remove-Item ri rd erase dd kill ps top Stop-Process spps taskkill"),
	...words("taskkill.exe curl wget Invoke-RestMethod Invoke-WebRequest irm iwr chmod chown"),
	...words("Set-ItemProperty sp Set-Acl jq xargs eval Invoke-Expression iex"),
	`/${GIT}log\\b.*\\s--output(=|\\s|$)/`,
	`/${GIT}branch\\b.*\\s-(d|D|m|M|-delete|-force)\\b/`,
	"/^column\\b.*\\s-c\\s+[0-9]{4,}/",
	"/^date\\b.*\\s(-s|--set)\\b/",
	"/^find\\b.*\\s-(delete|exec|execdir|fprint|fprintf|fls|ok|okdir)\\b/",
	"/^rg\\b.*\\s(--pre|--hostname-bin)\\b/",
	"/^sed\\b.*\\s(-[a-zA-Z]*(e|f)[a-zA-Z]*|--expression|--file)\\b/",
	"/^sed\\b.*s\\/.*\\/.*\\/[ew]/",
	"/^sed\\b.*;W/",
	"/^sort\\b.*\\s-(o|S)\\b/",
	"/^tree\\b.*\\s-o\\b/"
];
function builtInExpression(keys, replaced) {
	const left = keys.filter((key) => !replaced.has(key));
	const names = left.filter((key) => !key.startsWith("/"));
	const ofGit = left.flatMap((key) => GIT_COMMAND.exec(key)?.[1] ?? []);
	const others = left.filter((key) => key.startsWith("/") && !GIT_COMMAND.test(key));
	const ends = [...names.map(_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro), ...ofGit.length > 0 ? [`${GIT.slice(1)}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(ofGit)}`] : []];
	const plain = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([`${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)(ends)}${BEHIND_WORD}`, ...others.map(withoutBoundaries)]);
	const folded = others.filter((key) => key.endsWith("/i")).map(withoutBoundaries);
	return (shell) => shell === "posix" ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([plain, ...folded.map((source) => `(?i:${source})`)]) : `\\(?(?i:${plain})`;
}
function withoutBoundaries(key) {
	const source = key.replace(/^\/\^/, "").replace(/\/i?$/, "");
	const isWhole = source.endsWith("$");
	const body = source.replace(/\$$/, "").replace(/\\b$/, BEHIND_WORD).replace(/\\b\.\*/g, `(?:[^A-Za-z0-9_\ufdd0]${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo})?`).replace(/\\b(?=\()/g, "").replace(/\.\*/g, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo);
	return isWhole || source.endsWith("\\b") ? body : `${body}${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`;
}
const DEFAULT_EDITS = {
	"**/*": true,
	"**/.vscode/*.json": false,
	"**/.git/**": false,
	"**/{package.json,server.xml,build.rs,web.config,.gitattributes,.env}": false,
	"**/*.{code-workspace,csproj,fsproj,vbproj,vcxproj,proj,targets,props}": false,
	"**/*.lock": false,
	"**/*-lock.{yaml,json}": false
};
function words(text) {
	return text.split(" ");
}
// build/src/formats/permissions/vscode/edits.js
function editRules(map) {
	const written = new Map(map.entries());
	const own = [...written].filter(([pattern]) => !Object.hasOwn(DEFAULT_EDITS, pattern));
	return [...Object.entries(DEFAULT_EDITS).map(([pattern, approves]) => {
		const value = written.get(pattern);
		return value?.boolean() === void 0 ? ruleOf(pattern, approves) : ruleOf(pattern, value.boolean() ?? approves, value);
	}), ...own.flatMap(([pattern, value]) => {
		const approves = value.boolean();
		return approves === void 0 ? [] : [ruleOf(pattern, approves, value)];
	})];
}
function ruleOf(pattern, approves, value) {
	return hostRule({
		list: value === void 0 ? "mode" : approves ? "allow" : "ask",
		level: approves ? "allowed" : "needs approval",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["edit"], pathGlobExpression(pattern), "")],
		name: pattern,
		examples: [{
			kind: "edit",
			prefix: "",
			text: samplePath(pattern)
		}],
		...value && { place: value.place }
	});
}
function samplePath(pattern) {
	return pattern.replace(/\{([^{},]*)[^{}]*\}/g, "$1").replace(/^\*\*\/\*$/, "src/app.ts").replace(/^\*\*\/\*\./, "file.").replace(/\*\*\//g, "").replace(/\/\*\*$/, "/config").replace(/\*\*/g, "file").replace(/^\*/, "file").replace(/\.env\*/, ".env.local").replace(/\*/g, "file").replace(/\?/g, "x").replace(/\[[^\]]*\]/g, "a");
}
// build/src/formats/permissions/vscode/roo.js
const ROO_CALL = "in Roo Code, ";
function rooRules(top) {
	return prefixesIn(top).toSorted((a, b) => lengthOf(b) - lengthOf(a)).map(({ rule }) => rule);
}
function rooRemarks(top) {
	const what = "every Roo Code command that a longer prefix does not deny";
	return prefixesIn(top).filter(({ text, list }) => text === "*" && list === "allow").map(({ text, place }) => ({
		kind: "allows-everything",
		rule: text,
		what,
		place
	}));
}
function prefixesIn(top) {
	return [...prefixesOf(top.get(ROO_DENIED), "deny", "denied"), ...prefixesOf(top.get(ROO_ALLOWED), "allow", "allowed")];
}
function lengthOf({ text }) {
	return text.length;
}
function prefixesOf(value, list, level) {
	return value.texts().map(({ value: written, place }) => {
		const text = written.trim();
		const isAny = text === "*";
		const expression = isAny ? _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo : `(?i:${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(text)})${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`;
		const example = isAny ? "npm run build" : `${text}${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.W)(text, true, false)}`.trim();
		return {
			text,
			list,
			place,
			rule: hostRule({
				list,
				level,
				patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], expression, ROO_CALL)],
				name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(text),
				examples: [{
					kind: "shell",
					prefix: ROO_CALL,
					text: example
				}],
				place
			})
		};
	});
}
// build/src/formats/permissions/vscode/vscode.js
const LINES = (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([LINE, APPROVED_LINE]);
const SHELLS = `(?:${POWERSHELL})?`;
const POSIX = `(?:${COMMAND_OF_LINE})?`;
const OPERATOR = "(?:&&|\\|\\||[;|])";
const CHAR$1 = `[^\ufdd0]`;
const REQUESTS = {
	possible: [
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `[^ ;|&\ufdd0][^;|&\\n\ufdd0]*`, SHELLS),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `[^ ;|&\ufdd0]${CHAR$1}*${OPERATOR} ?[^ ;|&\ufdd0]${CHAR$1}*`, LINES),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `[^ \ufdd0]${CHAR$1}*`, ROO_CALL),
		(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["edit"], `[^/\ufdd0]+(?:/[^/\ufdd0]+)*`, "")
	],
	impossible: []
};
const VSCODE_CALLS = {
	host: "Visual Studio Code",
	traces: [],
	tools: {
		run_in_terminal: toolWith("shell", "command"),
		...toolsNamed("create_file replace_string_in_file insert_edit_into_file", toolWith("edit", "filePath")),
		apply_patch: PATCH_TOOL,
		read_file: toolWith("read", "filePath")
	},
	requestsOf: (call) => {
		if (call.kind === "shell") return shellCallsOf(call.text);
		if (call.kind !== "edit" && call.kind !== "write") return nothingAbout(call);
		const path = pathInFolder(call);
		return typeof path === "string" ? [plainCall("edit", path)] : path;
	}
};
function answerMadeInVscode(_, situation, call, compile) {
	const answer = answerByRequests(VSCODE_CALLS, {
		situation,
		call,
		compile
	});
	if (answer === "free" || "why" in answer || answer.parts.length < 2) return answer;
	const isApproved = answer.level === "allowed";
	const line = {
		kind: "shell",
		prefix: isApproved ? APPROVED_LINE : LINE,
		text: call.text
	};
	const { level, settled } = compile(situation.policy)((0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.lt)(line));
	return isApproved === (level === "allowed") ? answer : {
		level,
		parts: [{
			call: line,
			level,
			rule: settled[0]
		}]
	};
}
function readVscode(files) {
	const tops = files.map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document));
	const terminal = readTerminalRules([TERMINAL, OLD_TERMINAL].flatMap((key) => tops.map((top) => top.get(key))));
	const isSwitchedOff = tops.some((top) => top.get(TERMINAL_SWITCH).boolean() === false);
	const hasDefaults = !tops.some((top) => top.get("chat.tools.terminal.ignoreDefaultAutoApproveRules").boolean() === true);
	const edits = tops.map((top) => top.get(EDITS)).find(({ exists }) => exists);
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: [...defaultSettings(VSCODE_KEYS), ...listSettings(void 0)]
	}, ...tops.map(readTop)]);
	const ofEdits = editRules(edits ?? _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(EMPTY));
	return {
		situations: [{
			id: "default",
			basis: isSwitchedOff ? `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(TERMINAL_SWITCH)} with the value false` : hasDefaults ? `the built-in list of commands${exceptions(terminal.keys)}` : "no built-in list of commands",
			policy: {
				stages: [
					...isSwitchedOff ? [first([switchedOff()])] : [],
					...terminalStages(terminal, hasDefaults),
					{
						role: "decides",
						combinator: "last",
						rules: ofEdits
					},
					first(tops.flatMap(rooRules))
				],
				otherwise: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.fo)("needs approval"),
				outcomes: [
					"ask",
					"allow",
					"mode"
				],
				settings: read.settings,
				fields: 3,
				requests: REQUESTS
			}
		}],
		code: read.code,
		opaque: [...read.opaque, ...terminal.opaque],
		remarks: [
			...read.remarks,
			...remarksOfTerminal(terminal.rules),
			...tops.flatMap(rooRemarks),
			...files.flatMap(({ document }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.et)(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		]
	};
}
const EMPTY = {
	file: "",
	syntax: "json",
	text: "",
	root: {
		kind: "map",
		start: 0,
		end: 0,
		entries: /* @__PURE__ */ new Map()
	},
	value: {}
};
function exceptions(keys) {
	const replaced = [...APPROVED_COMMANDS, ...HELD_COMMANDS].filter((key) => keys.has(key));
	return replaced.length === 0 ? "" : ` without ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.R)(replaced)}`;
}
function first(rules) {
	return {
		role: "decides",
		combinator: "first",
		rules
	};
}
function switchedOff() {
	return hostRule({
		list: "mode",
		level: "needs approval",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([
			SHELLS,
			POSIX,
			ONLY_LINE,
			LINES
		]))],
		name: "every command"
	});
}
function terminalStages({ rules, keys }, hasDefaults) {
	const matching = rules.flatMap(({ read, ...rule }) => read.kind === "key" ? [{
		...rule,
		expression: read.expression,
		example: read.example
	}] : []);
	const of = (approves, isOfLine) => matching.filter((rule) => rule.approves === approves && rule.isOfLine === isOfLine);
	const hasLines = matching.some(({ isOfLine }) => isOfLine);
	const builtIn = (approves, isInLines) => hasDefaults ? builtInRules(approves, keys, isInLines) : [];
	return [
		first([assignments()]),
		first([
			...of(false, true).map((rule) => lineRule(rule, [LINE, APPROVED_LINE])),
			...of(false, false).map((rule) => commandRule(rule, hasLines)),
			...builtIn(false, hasLines)
		]),
		first([
			...of(true, true).map((rule) => lineRule(rule, [LINE])),
			...of(true, false).map((rule) => commandRule(rule, false)),
			...builtIn(true, false),
			hostRule({
				list: "mode",
				level: "allowed",
				patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo, APPROVED_LINE)],
				name: "lines of approved commands"
			})
		])
	];
}
function assignments() {
	return hostRule({
		list: "mode",
		level: "needs approval",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `[A-Za-z_][A-Za-z0-9_]*=${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`, (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([SHELLS, POSIX]))],
		name: "commands after an assignment",
		examples: [shellCall("FOO=1 npm run build")]
	});
}
function inShells(expression, posix = POSIX) {
	return [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], expression("posix"), posix), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], expression("powershell"), POWERSHELL)];
}
function inLines(expression) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `(?:${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}${OPERATOR} *)?(?:${expression("posix")})`, LINE);
}
function commandRule(rule, isInLines) {
	const { expression } = rule;
	return written(rule, [...inShells(expression), ...isInLines ? [inLines(expression)] : []]);
}
function lineRule(rule, lines) {
	const { expression } = rule;
	return written(rule, [...inShells(expression, ""), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], expression("posix"), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.q)([ONLY_LINE, ...lines]))]);
}
function written({ key, approves, place, example }, patterns) {
	return hostRule({
		list: approves ? "allow" : "ask",
		level: approves ? "allowed" : "needs approval",
		patterns,
		name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key),
		...example !== void 0 && { examples: [shellCall(example)] },
		place
	});
}
function builtInRules(approves, replaced, isInLines) {
	const keys = approves ? APPROVED_COMMANDS : HELD_COMMANDS;
	const expression = builtInExpression(keys, replaced);
	const names = builtInExpression(keys.filter((key) => !key.startsWith("/")), replaced);
	const examples = approves ? ["ls", "git status"] : ["rm -rf build", "curl https://example.com"];
	return [hostRule({
		list: "mode",
		level: approves ? "allowed" : "needs approval",
		patterns: [...inShells(expression), ...isInLines ? [inLines(names)] : []],
		name: approves ? "approved commands" : "commands that need approval",
		examples: examples.map(shellCall)
	})];
}
function readTop(top) {
	return joinSettings([
		...top.entries().filter(([key]) => isRelevantKey(key)).map(([key, value]) => readSetting(key, value, VSCODE_KEYS)),
		{
			...NOTHING_SET,
			settings: listSettings(top)
		},
		unreadable(top.get(EDITS))
	]);
}
function unreadable(map) {
	return joinSettings(map.entries().filter(([, value]) => value.boolean() === void 0 && value.value() !== null).map(([key, value]) => opaqueOf(`${EDITS}.${key}`, value, "the value is not true or false")));
}
function listSettings(top) {
	const urls = top?.get(URLS);
	const eligible = top?.get(ELIGIBLE);
	const members = (urls?.entries() ?? []).flatMap(([url, value]) => {
		const whole = value.boolean();
		return [["requests to", whole ?? value.get("approveRequest").boolean()], ["responses from", whole ?? value.get("approveResponse").boolean()]].map(([part, approves]) => ({
			text: `${part} ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(url)}`,
			approves
		}));
	});
	const named = (approves) => members.filter((each) => each.approves === approves).map(({ text }) => text);
	const excluded = (eligible?.entries() ?? []).filter(([, value]) => value.boolean() === false).map(([tool]) => tool);
	return [
		setting(URLS, `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(URLS)}`, "more", named(true), urls),
		setting(`${URLS} false`, `the list of addresses that need approval`, "less", named(false), urls),
		setting(ELIGIBLE, `the list of tools that always need approval`, "less", excluded, eligible)
	];
}
function setting(key, subject, wider, members, reader) {
	const value = [...new Set(members)].sort();
	return {
		key,
		subject,
		order: {
			kind: "set",
			wider
		},
		value,
		words: value.length === 0 ? "empty" : value.map(_cli_js__WEBPACK_IMPORTED_MODULE_2__.U).join(", "),
		...reader?.exists && { place: reader.place }
	};
}
// build/src/formats/permissions/vscode/dialect.js
const VSCODE = {
	id: "vscode",
	version: "2026-09-16",
	files: [{
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.vscode\/settings\.json$/i,
		marks: ({ value }) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.an)(value).some((key) => key.startsWith("chat.")),
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn,
		isPlain: isPlainSettings
	}],
	unitsOf,
	without: () => readVscode([]),
	answer: (_, situation, text, compile) => answerInVscode(text, situation, compile),
	calls: VSCODE_CALLS,
	answerMade: answerMadeInVscode
};
function unitsOf(files) {
	const own = files.filter(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document).entries().some(([key]) => isRelevantKey(key)));
	return own.length > 0 ? [{
		files: own,
		read: () => readVscode(own)
	}] : [];
}
// build/src/formats/permissions/zed/zed.js
const LEVELS = {
	deny: "denied",
	confirm: "needs approval",
	allow: "allowed"
};
const LISTS = [
	{
		key: "always_deny",
		list: "deny",
		level: "denied"
	},
	{
		key: "always_confirm",
		list: "ask",
		level: "needs approval"
	},
	{
		key: "always_allow",
		list: "allow",
		level: "allowed"
	}
];
const CHAR = `[^\ufdd0]`;
const POSSIBLE = [
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], `[^ ;|&\\n\ufdd0][^;|&\\n\ufdd0]*`, ""),
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["mcp"], `mcp:[^:\ufdd0]+:${CHAR}+`, ""),
	(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["tool"], `${CHAR}*`, "[a-z_]+ ")
];
const CRITICAL = "(?:sudo )?rm(?: +-[A-Za-z-]+)+(?: +(?:/|/\\*|~/?|~/\\*|[$]HOME/?|\\./?|\\.\\./?))+";
const SUBSTITUTION = `${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}(?:[$][A-Za-z_({]|\`|<\\()${_cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo}`;
function readZed(files) {
	const [top] = files.map(({ document }) => _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document));
	const agent = top?.get("agent");
	const permissions = agent?.get("tool_permissions");
	const tools = permissions?.get("tools").entries() ?? [];
	const otherwise = levelOf(permissions?.get("default")) ?? "needs approval";
	const read = joinSettings([
		...tools.map(([name, tool]) => readTool(name, tool)),
		readOld(agent),
		{
			...NOTHING_SET,
			code: top ? readServers(top.get("context_servers")).map(({ code }) => code) : [],
			remarks: otherwise === "allowed" && permissions ? [bypass(permissions.get("default"))] : []
		}
	]);
	const isOpen = tools.some(([name]) => name === "terminal") || otherwise === "allowed";
	const rules = [
		critical(),
		...isOpen ? [] : [substitution()],
		...tools.flatMap(([name, tool]) => rulesOf(name, tool, otherwise))
	];
	return simplePermissions([{
		id: "default",
		basis: `the default "${permissions?.get("default").text() ?? "confirm"}"`,
		rules,
		otherwise
	}], read, files, POSSIBLE);
}
function bypass({ place }) {
	return {
		kind: "bypass-mode",
		mode: "agent.tool_permissions.default: allow",
		place
	};
}
function levelOf(value) {
	const text = value?.text();
	return text !== void 0 && Object.hasOwn(LEVELS, text) ? LEVELS[text] : void 0;
}
function critical() {
	return hostRule({
		list: "mode",
		level: "denied",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], CRITICAL, "")],
		name: "commands that delete the root, home or working folder"
	});
}
function substitution() {
	return hostRule({
		list: "mode",
		level: "denied",
		patterns: [(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)(["shell"], SUBSTITUTION, "")],
		name: "commands with variables",
		examples: [{
			kind: "shell",
			prefix: "",
			text: "echo $HOME"
		}]
	});
}
const ZED_CALLS = {
	host: "Zed",
	traces: [],
	tools: {
		terminal: toolWith("shell", "command"),
		read_file: toolWith("read", "path"),
		...toolsNamed("edit_file save_file", toolWith("edit", "path")),
		...toolsNamed("delete_path create_directory", toolWith("tool", "path")),
		fetch: toolWith("fetch", "url"),
		web_search: toolWith("tool", "query")
	},
	requestsOf: (call) => {
		const { kind, text, made } = call;
		if (kind === "shell") return shellCallsOf(text);
		const parts = kind === "mcp" ? mcpParts(call) : void 0;
		if (parts) return [plainCall("mcp", `mcp:${parts.server}:${parts.tool}`)];
		const tool = made?.tool ?? TOOL_OF_KIND[kind];
		return tool === void 0 ? nothingAbout(call) : [{
			kind: "tool",
			prefix: `${tool} `,
			text
		}];
	}
};
const TOOL_OF_KIND = {
	edit: "edit_file",
	write: "edit_file",
	fetch: "fetch"
};
function callsOf(name) {
	if (name === "terminal") return {
		kind: "shell",
		prefix: "",
		text: void 0
	};
	if (name.startsWith("mcp:")) return {
		kind: "mcp",
		prefix: "",
		text: name
	};
	return {
		kind: "tool",
		prefix: `${name} `,
		text: void 0
	};
}
function patternOf({ kind, prefix, text }, expression) {
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.K)([kind], text === void 0 ? expression : (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(text), (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.Ro)(prefix));
}
function rulesOf(name, tool, otherwise) {
	const calls = callsOf(name);
	const invalid = LISTS.flatMap(({ key }) => tool.get(key).items()).find(isInvalid);
	const everything = patternOf(calls, _cards_js__WEBPACK_IMPORTED_MODULE_1__.Fo);
	const sample = sampleOf(calls);
	if (invalid) return [hostRule({
		list: "deny",
		level: "denied",
		patterns: [everything],
		name: `${name} with an invalid regular expression`,
		examples: [sample],
		place: invalid.place
	})];
	const own = levelOf(tool.get("default"));
	const rules = LISTS.flatMap(({ key, list, level }) => tool.get(key).items().flatMap((item) => {
		const source = item.get("pattern").text() ?? "";
		const expression = expressionOf(item);
		if (expression === void 0) return [];
		const example = sampleOfRegex(source);
		return [hostRule({
			list,
			level,
			patterns: [patternOf(calls, expression)],
			name: `${name}: ${(0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(source)}`,
			...example !== void 0 && { examples: [{
				...sample,
				text: calls.text ?? example
			}] },
			place: item.place
		})];
	}));
	const isFree = rules.length === 0 && (own ?? otherwise) === "allowed";
	return [
		...name === "terminal" && !isFree ? [substitution()] : [],
		...rules,
		...own === void 0 ? [] : [hostRule({
			list: own === "denied" ? "deny" : own === "allowed" ? "allow" : "ask",
			level: own,
			patterns: [everything],
			name: `${name}: default`,
			examples: [sample],
			place: tool.get("default").place
		})]
	];
}
function sampleOf({ kind, prefix, text }) {
	return {
		kind,
		prefix,
		text: text ?? (kind === "shell" ? "npm run build" : "src/app.ts")
	};
}
function expressionOf(item) {
	return searchExpression(item.get("pattern").text() ?? "", { ignoresCase: item.get("case_sensitive").boolean() !== true });
}
function isInvalid(item) {
	const source = item.get("pattern").text();
	return source === void 0 || source === "" || isBroken(source);
}
function isBroken(source) {
	const bare = source.replace(/\\[\s\S]/g, "").replace(/\[\^?\]?[^\]]*\]/g, "");
	return bare.split("(").length - bare.split(")").length !== 0 || /\[|\(\?<?[=!]|^[*+?]/.test(bare) || /\\[1-9]/.test(source);
}
function readTool(name, tool) {
	const items = LISTS.flatMap(({ key, list }) => tool.get(key).items().map((item) => ({
		list,
		item,
		source: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__.rt)(item.get("pattern").text() ?? "")
	})));
	const own = tool.get("default");
	return joinSettings([{
		...NOTHING_SET,
		opaque: items.flatMap(({ list, item, source }) => isInvalid(item) || expressionOf(item) !== void 0 ? [] : [{
			key: JSON.stringify([
				name,
				list,
				source
			]),
			subject: `the ${list} rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(`${name}: ${source}`)}`,
			text: JSON.stringify(item.value()),
			place: item.place,
			effect: list === "allow" ? "grants" : "restricts",
			why: "Card Gate cannot compare the regular expression"
		}]),
		remarks: items.flatMap(({ list, item, source }) => {
			const { place } = item;
			if (isInvalid(item)) return [{
				kind: "dead-rule",
				rule: source,
				why: `the regular expression is invalid, so Zed denies every call to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)}`,
				place
			}];
			if (list !== "allow" || !/^\^?(?:\.[*+])?\$?$/.test(source)) return [];
			return [{
				kind: "allows-everything",
				rule: source,
				what: `every call to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(name)} that no other rule restricts`,
				place
			}];
		})
	}, own.exists && levelOf(own) === void 0 ? opaqueOf(`${name}.default`, own, "Zed does not document this value") : NOTHING_SET]);
}
function readOld(agent) {
	const old = agent?.get("always_allow_tool_actions");
	if (old?.boolean() !== true) return NOTHING_SET;
	return {
		...opaqueOf("agent.always_allow_tool_actions", old, "only old versions of Zed read it"),
		remarks: [{
			kind: "bypass-mode",
			mode: "always_allow_tool_actions",
			place: old.place
		}]
	};
}
// build/src/formats/permissions/zed/dialect.js
const ZED = {
	id: "zed",
	version: "0.224",
	files: [{
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.zed\/settings\.json$/i,
		marks: (0,_cards_js__WEBPACK_IMPORTED_MODULE_1__["in"])("agent.tool_permissions", "agent.always_allow_tool_actions", "context_servers"),
		maxBytes: _cards_js__WEBPACK_IMPORTED_MODULE_1__.rn,
		isPlain: (text) => !/agent|context_servers|\\u/.test(text)
	}],
	unitsOf: (files) => {
		const own = files.filter(({ document }) => {
			const top = _cards_js__WEBPACK_IMPORTED_MODULE_1__.Ms.of(document);
			const agent = top.get("agent");
			return top.has("context_servers") || agent.has("tool_permissions") || agent.has("always_allow_tool_actions");
		});
		return own.length === 0 ? [] : [{
			files: own,
			read: () => readZed(own)
		}];
	},
	without: () => readZed([]),
	calls: ZED_CALLS
};
// build/src/formats/permissions/dialects.js
var dialects_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ permissionPathOf: () => permissionPathOf });
const DIALECTS = [
	CLAUDE_CODE,
	MCP_SERVERS,
	OPENCODE,
	CODEX,
	GEMINI,
	QWEN,
	WORKFLOW_AGENT,
	GH_AW,
	COPILOT,
	VSCODE,
	CURSOR,
	CURSOR_CLI,
	ZED,
	AMP,
	KIRO
];
const OUTSIDE = /(?:^|\/)(?:node_modules|\.git)\//i;
const EXTENSION = /\\\.([\w?[\]]+)\)?\$$/;
const ENTRIES = DIALECTS.flatMap((dialect) => dialect.files.map((file) => {
	const [, extension = ".*"] = EXTENSION.exec(file.path.source) ?? [];
	return {
		dialect,
		file,
		extension: new RegExp(`^${extension}$`, "s")
	};
}));
const byExtension = /* @__PURE__ */ new Map();
const MAX_EXTENSIONS = 1e3;
function entriesFor(path) {
	const written = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
	const known = byExtension.get(written);
	if (known) return known;
	const entries = ENTRIES.filter(({ extension }) => extension.test(written));
	if (byExtension.size < MAX_EXTENSIONS) byExtension.set(written, entries);
	return entries;
}
function permissionPathOf(path) {
	if (OUTSIDE.test(path)) return void 0;
	for (const { dialect, file } of entriesFor(path)) {
		const match = file.path.exec(path);
		if (match === null) continue;
		const { folder = "", part = "" } = match.groups ?? {};
		return {
			dialect,
			file,
			folder: folder.replace(/\/$/, ""),
			part
		};
	}
}



/***/ })

};
;