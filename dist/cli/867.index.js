"use strict";
exports.id = 867;
exports.ids = [867];
exports.modules = {

/***/ 867:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ LEVEL_WORDS; },
/* harmony export */   a: function() { return /* binding */ levelOfCall; },
/* harmony export */   c: function() { return /* binding */ permissionPathOf; },
/* harmony export */   d: function() { return /* binding */ globExpression; },
/* harmony export */   f: function() { return /* binding */ withoutSecrets; },
/* harmony export */   g: function() { return /* binding */ MAX_PERMISSION_BYTES; },
/* harmony export */   h: function() { return /* binding */ requestOfCall; },
/* harmony export */   i: function() { return /* binding */ callPhrases; },
/* harmony export */   l: function() { return /* binding */ readRule; },
/* harmony export */   m: function() { return /* binding */ callOfRequest; },
/* harmony export */   n: function() { return /* binding */ readHosts; },
/* harmony export */   o: function() { return /* binding */ callWords; },
/* harmony export */   p: function() { return /* binding */ CALL_KINDS; },
/* harmony export */   r: function() { return /* binding */ unitsOf; },
/* harmony export */   s: function() { return /* binding */ DIALECTS; },
/* harmony export */   t: function() { return /* binding */ permissionFilesIn; },
/* harmony export */   u: function() { return /* binding */ callPattern; },
/* harmony export */   v: function() { return /* binding */ directionOf; },
/* harmony export */   y: function() { return /* binding */ wordOf; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _agent_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(996);


// build/src/diff/change.js
const LEVEL_WORDS = [
	"blocked",
	"needs approval",
	"warned",
	"allowed"
];
function wordOf({ level }) {
	return level === "denied" ? "blocked" : level;
}
const RANK = {
	widens: 0,
	narrows: 1,
	neutral: 2
};
function directionOf(directions) {
	let result = "neutral";
	for (const direction of directions) if (RANK[direction] < RANK[result]) result = direction;
	return result;
}
// build/src/formats/permissions/dialect.js
const MAX_PERMISSION_BYTES = 1048576;
// build/src/model/host-call.js
const CALL_KINDS = [
	"shell",
	"shell-read",
	"read",
	"edit",
	"write",
	"notebook",
	"fetch",
	"net",
	"mcp",
	"agent",
	"skill",
	"output",
	"tool"
];
function requestOfCall({ kind, prefix, text }) {
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.No)([
		kind,
		prefix,
		text
	]);
}
function callOfRequest(request) {
	const [kind = "tool", prefix = "", text = ""] = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Mo)(request);
	return {
		kind: CALL_KINDS.find((known) => known === kind) ?? "tool",
		prefix,
		text
	};
}
// build/src/formats/permissions/code.js
const FETCHES = /(?:\b(?:curl|wget|iwr|irm|Invoke-WebRequest|Invoke-RestMethod)\b[^|;&]*\|\s*(?:sudo\s+)?(?:ba|z|da|k)?sh\b|\b(?:curl|wget)\b[^|;&]*\|\s*(?:sudo\s+)?(?:python[0-9.]*|node|perl|ruby|iex)\b|\b(?:ba|z|da)?sh\b\s+(?:-c\s+)?["']?(?:<\(|\$\(|`)\s*(?:curl|wget)\b|\beval\b[^;&]*\b(?:curl|wget)\b|\biex\b[^;&]*\b(?:iwr|irm|Invoke-WebRequest|DownloadString)\b|\b(?:curl|wget)\b[^;]*(?:&&|;)\s*(?:chmod\s+\S+\s+\S+\s*(?:&&|;)\s*)?(?:(?:ba|z)?sh\s+|\.\/)\S)/;
const RUNNER = new RegExp(`(?:^|[\\s;|&(/\\\\])(?:npx|bunx|uvx|pnpx|pipx run|pnpm dlx|yarn dlx|bun x|uv tool run)((?:\\s+-{1,2}(?:from|package|p|python|with|registry|index|index-url|directory)(?:=|\\s+)\\S+|\\s+-{1,2}[A-Za-z-]+)*)\\s+(\\S+)`);
function dangerOf(command) {
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
// build/src/formats/permissions/host-rule.js
function hostRule({ list, examples = [], ...entry }) {
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Yn)({
		...entry,
		outcome: list,
		examples: examples.map(requestOfCall)
	});
}
// build/src/formats/permissions/secrets.js
const SHAPES = [
	["an Anthropic API key", /sk-ant-[A-Za-z0-9_-]{16,}/],
	["a GitHub token", /(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
	["a GitLab token", /glpat-[A-Za-z0-9_-]{16,}/],
	["a Slack token", /xox[abprs]-[A-Za-z0-9-]{10,}/],
	["an AWS access key", /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/],
	["a Google API key", /AIza[A-Za-z0-9_-]{30,}/],
	["an npm token", /npm_[A-Za-z0-9]{30,}/],
	["an OpenAI API key", /sk-(?:proj-)?[A-Za-z0-9_-]{24,}/],
	["a Stripe key", /[rs]k_live_[A-Za-z0-9]{16,}/],
	["a Notion token", /\b(?:ntn|secret)_[A-Za-z0-9]{30,}/],
	["a JSON web token", /eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
	["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----/]
];
const ANY_SHAPE = new RegExp(SHAPES.map(([, { source }]) => source).join("|"), "g");
const STATED = /(:\/\/[^/\s:@]+:)[^@\s/]+(?=@)|((?:--?|\b)(?:api[-_]?key|token|secret|password|passwd|authorization|bearer)(?:["']?\s*[=:]\s*["']?|\s+))(?!\$)(?:bearer\s+)?[^\s"'&]+/gi;
function withoutSecrets(text) {
	return text.replace(ANY_SHAPE, "\u2026").replace(STATED, (_, address, name) => `${address ?? name ?? ""}\u2026`);
}
function secretsIn(document) {
	const found = [];
	const visit = (node, path) => {
		switch (node.kind) {
			case "scalar": {
				const { value } = node;
				const shape = SHAPES.find(([, form]) => typeof value === "string" && form.test(value));
				if (shape) found.push({
					what: shape[0],
					place: {
						document,
						path
					}
				});
				return;
			}
			case "list":
				for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
				return;
			case "map":
				for (const [key, { node: value }] of node.entries) visit(value, [...path, key]);
				return;
		}
	};
	visit(document.root, []);
	return found;
}
// build/src/formats/permissions/mcp/servers.js
const PLAIN_KEYS = /* @__PURE__ */ new Set([
	"timeout",
	"description",
	"type",
	"gallery",
	"version",
	"metadata"
]);
function readServers(map, others = []) {
	const left = /* @__PURE__ */ new Set([...PLAIN_KEYS, ...others]);
	return map.entries().map(([name, reader]) => ({
		name,
		code: serverCode(name, reader, left),
		reader
	}));
}
function serverCode(name, reader, left) {
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
	const parts = partsOf(reader, left);
	return {
		key: `mcp ${name}`,
		subject: `the MCP server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`,
		text: withoutSecrets(helper === void 0 ? text : `${text}, with headers from ${helper}`),
		identity: JSON.stringify(Object.entries(parts).sort(([a], [b]) => a < b ? -1 : 1)),
		parts,
		place: reader.place,
		...danger && { danger }
	};
}
function commandOf(reader) {
	const command = reader.get("command");
	const listed = command.items().map((item) => item.text() ?? "");
	const words = [...command.text() === void 0 ? listed : [command.text() ?? ""], ...reader.get("args").items().map((item) => String(item.value() ?? ""))];
	return words.length === 0 ? void 0 : words.join(" ");
}
function addressOf(address) {
	return address.replace(/^([a-z]+:\/\/)[^/@]*@/i, "$1").replace(/\?.*$/, "");
}
function partsOf(reader, left) {
	return Object.fromEntries(reader.entries().filter(([key]) => !left.has(key)).flatMap(([key, value]) => (key === "env" || key === "headers") && value.isMap ? value.entries().map(([name, inner]) => [`${key}.${name}`, inner]) : [[key, value]]).map(([key, value]) => [key, JSON.stringify(value.value() ?? null)]));
}
// build/src/formats/permissions/patterns.js
const ANY_CHAR$1 = `[^\ufdd0]`;
function either(sources) {
	return `(?:${sources.join("|")})`;
}
function callPattern(kinds, text, prefix = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo) {
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ao)([
		either(kinds.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)),
		prefix,
		text
	]);
}
function starExpression(text) {
	return text.split("*").map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko).join(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo);
}
function globExpression(text) {
	return text.split(/([*?])/).map((part) => part === "*" ? _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo : part === "?" ? ANY_CHAR$1 : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(part)).join("");
}
function wordsExpression(text) {
	return `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(text)}(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`;
}
function hostExpression(pattern) {
	const name = pattern.toLowerCase().replace(/\.$/, "");
	if (name === "*") return _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo;
	const [head, rest] = name.startsWith("*.") ? [`(?:[^.]+\\.)+`, name.slice(2)] : ["", name];
	return head + rest.split("*").map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko).join("[^.]*");
}
function pathExpression(pattern, { isDeep }) {
	if (pattern.startsWith("//")) return `/${below(pattern.slice(2))}`;
	if (pattern.startsWith("~/")) return `~/${below(pattern.slice(2))}`;
	if (pattern.startsWith("/")) return INSIDE_ONLY + below(pattern.slice(1));
	const plain = pattern.replace(/^(?:\.\/)+/, "");
	if (plain.startsWith("../")) return below(plain);
	const inner = plain.replace(/\/$/, "");
	const isBare = !inner.includes("/") && !pattern.startsWith("./");
	const isFolder = /^[^/]+\/\*\*$/.test(inner);
	return isBare || isFolder && isDeep ? `(?:${SEGMENTS})?${below(inner)}` : below(inner);
}
const INSIDE_ONLY = "";
const SEGMENTS = `(?:[^/.\ufdd0][^/\ufdd0]*/|\\.[^/.\ufdd0][^/\ufdd0]*/)+`;
function below(pattern) {
	const trimmed = pattern.replace(/\/+$/, "");
	const body = segments(trimmed);
	return trimmed.endsWith("**") ? body : `${body}(?:/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`;
}
function segments(pattern) {
	let source = "";
	for (let at = 0; at < pattern.length;) {
		const rest = pattern.slice(at);
		const taken = PATH_TOKENS.find(([token]) => token.test(rest));
		const match = taken?.[0].exec(rest)?.[0] ?? rest.slice(0, 1);
		source += taken === void 0 ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(match) : taken[1](match);
		at += match.length;
	}
	return source;
}
const PATH_TOKENS = [
	[/^\*\*\//, () => `(?:${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}/)?`],
	[/^\*\*+/, () => _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo],
	[/^\*/, () => "[^/]*"],
	[/^\?/, () => "[^/]"],
	[/^\[[!^]?[^\]/]+\]/, (text) => classExpression(text)],
	[/^\\[\s\S]/, (text) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(text.slice(1))]
];
function classExpression(text) {
	const body = text.slice(1, -1).replace(/^!/, "^");
	const [sign, members] = body.startsWith("^") ? ["^/", body.slice(1)] : ["", body];
	return `[${sign}${members.replace(/[[\]\\&~]/g, "\\$&")}]`;
}
// build/src/formats/permissions/settings-table.js
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
		settings.set(setting.key, isJoined ? withMembers(setting, [...listOf(known.value), ...listOf(setting.value)]) : setting);
	}
	const opaque = new Map(joined.opaque.map((value) => [value.key, value]));
	return {
		...joined,
		settings: [...settings.values()],
		opaque: [...opaque.values()]
	};
}
function listOf(value) {
	return Array.isArray(value) ? value.map(String) : [];
}
function readKey(path, value, table) {
	const key = path.join(".");
	const meaning = meaningOf(key, table);
	if (meaning !== void 0) return readMeaning(key, value, meaning);
	if (value.isMap && Object.keys(table).some((known) => known.startsWith(`${key}.`))) return joinSettings(value.entries().map(([name, inner]) => readKey([...path, name], inner, table)));
	return opaqueOf(key, value, "Card Gate does not know the key");
}
function meaningOf(key, table) {
	if (Object.hasOwn(table, key)) return table[key];
	const prefix = Object.keys(table).find((known) => known.endsWith("*") && key.startsWith(known.slice(0, -1)));
	return prefix === void 0 ? void 0 : table[prefix];
}
function readMeaning(key, value, meaning) {
	const { place } = value;
	const subject = `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)}`;
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
			return text === void 0 || !meaning.strictestFirst.includes(text) ? opaqueOf(key, value, "the value is not one that the host documents") : one({
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
			words: shown(value)
		});
		case "code": return {
			...NOTHING_SET,
			code: [codeOf(key, `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)}`, shown(value), value)]
		};
		case "map": return joinSettings(value.entries().map(([name, inner]) => readMeaning(`${key}.${name}`, inner, meaning.of)));
		case "opaque": return opaqueOf(key, value, meaning.why);
		default: return meaning;
	}
}
function defaultSettings(table) {
	return Object.entries(table).flatMap(([key, meaning]) => {
		const subject = `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)}`;
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
		words: value.length === 0 ? "empty" : value.map((text) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(withoutSecrets(text))).join(", ")
	};
}
function membersOf(value) {
	return [...value.items().map((item) => item.text() ?? JSON.stringify(item.value())), ...value.entries().map(([key, inner]) => `${key}: ${shown(inner)}`)];
}
function opaqueOf(key, value, why) {
	return {
		...NOTHING_SET,
		opaque: [{
			key,
			subject: `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)}`,
			text: JSON.stringify(value.value() ?? null),
			place: value.place,
			why
		}]
	};
}
function codeOf(key, subject, text, value) {
	return {
		key,
		subject,
		text: withoutSecrets(text),
		identity: JSON.stringify(value.value() ?? null),
		place: value.place
	};
}
function shown(value) {
	return value.text() ?? JSON.stringify(value.value() ?? null);
}
// build/src/formats/permissions/claude/hooks.js
const GUARDED = /* @__PURE__ */ new Set([
	"PreToolUse",
	"PermissionRequest",
	"UserPromptSubmit",
	"ConfigChange"
]);
function readHooks(hooks) {
	return hooks.entries().flatMap(([event, groups]) => groups.items().flatMap((group) => group.get("hooks").items().map((handler) => hookCode(event, group.get("matcher").text() ?? "", handler))));
}
function hookCode(event, matcher, handler) {
	const type = handler.get("type").text() ?? "command";
	const line = [[
		"command",
		"url",
		"prompt",
		"bash",
		"tool"
	].map((key) => handler.get(key).text()).find((value) => value !== void 0) ?? type, ...handler.get("args").items().map((item) => String(item.value() ?? ""))].join(" ");
	const condition = handler.get("if").text();
	const everything = matcher === "" || matcher === "*";
	const danger = dangerOf(line);
	return {
		key: JSON.stringify([
			"hook",
			event,
			everything ? "" : matcher
		]),
		subject: `the hook ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(event)}${everything ? "" : ` for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(matcher)}`}`,
		text: withoutSecrets(line),
		identity: JSON.stringify([
			type,
			line,
			condition
		]),
		place: handler.place,
		...GUARDED.has(event) && { isGuard: true },
		...danger && { danger }
	};
}
// build/src/formats/permissions/claude/keys.js
const NEUTRAL$1 = { kind: "neutral" };
const CODE = { kind: "code" };
const READ$1 = { kind: "read" };
const MANAGED = {
	kind: "ignored",
	why: "only managed settings may have it"
};
const OF_USERS = {
	kind: "ignored",
	why: "only the settings of a user may have it"
};
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
const MORE_OF_ALL = {
	kind: "set",
	wider: "more",
	absent: "all"
};
const yes$1 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const no = (absent) => ({
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
	].map((key) => [key, NEUTRAL$1])),
	"permissions.allow": READ$1,
	"permissions.ask": READ$1,
	"permissions.deny": READ$1,
	"permissions.defaultMode": READ$1,
	"permissions.additionalDirectories": MORE$1,
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
	"permissions.skipDangerousModePermissionPrompt": OF_USERS,
	skipDangerousModePermissionPrompt: OF_USERS,
	skipAutoPermissionPrompt: OF_USERS,
	"autoMode*": OF_USERS,
	useAutoModeDuringPlan: OF_USERS,
	hooks: READ$1,
	env: READ$1,
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
	deniedMcpServers: LESS,
	disabledMcpjsonServers: LESS,
	enableAllProjectMcpServers: yes$1(false),
	enabledMcpjsonServers: MORE$1,
	enabledPlugins: READ$1,
	extraKnownMarketplaces: READ$1,
	additionalMarketplaces: READ$1,
	apiKeyHelper: CODE,
	awsAuthRefresh: CODE,
	awsCredentialExport: CODE,
	gcpAuthRefresh: CODE,
	otelHeadersHelper: CODE,
	statusLine: READ$1,
	subagentStatusLine: READ$1,
	fileSuggestion: READ$1,
	agent: {
		kind: "opaque",
		why: "it replaces the prompt and the tools of the main agent"
	},
	"sandbox.enabled": {
		kind: "mixed",
		absent: false
	},
	"sandbox.autoAllowBashIfSandboxed": yes$1(true),
	"sandbox.failIfUnavailable": no(false),
	"sandbox.allowUnsandboxedCommands": yes$1(true),
	"sandbox.excludedCommands": MORE$1,
	"sandbox.filesystem.allowWrite": MORE$1,
	"sandbox.filesystem.allowRead": MORE$1,
	"sandbox.filesystem.denyWrite": LESS,
	"sandbox.filesystem.denyRead": LESS,
	"sandbox.filesystem.disabled": OF_USERS,
	"sandbox.network.strictAllowlist": OF_USERS,
	"sandbox.network.tlsTerminate": OF_USERS,
	"sandbox.allowAppleEvents": OF_USERS,
	"sandbox.ripgrep*": OF_USERS,
	"sandbox.network.allowedDomains": MORE$1,
	"sandbox.network.deniedDomains": LESS,
	"sandbox.network.allowUnixSockets": MORE$1,
	"sandbox.network.allowMachLookup": MORE$1,
	"sandbox.network.allowAllUnixSockets": yes$1(false),
	"sandbox.network.allowLocalBinding": yes$1(false),
	"sandbox.enableWeakerNestedSandbox": yes$1(false),
	"sandbox.enableWeakerNetworkIsolation": yes$1(false),
	"sandbox.ignoreViolations": {
		kind: "opaque",
		why: "Card Gate does not compare it"
	},
	"sandbox.credentials.files": LESS,
	"sandbox.credentials.envVars": LESS,
	disableSkillShellExecution: no(false),
	disableBundledSkills: no(false),
	disableWorkflows: no(false),
	disableArtifact: no(false),
	disableClaudeAiConnectors: no(false),
	disableRemoteControl: no(false),
	disableAgentView: no(false),
	remoteControlAtStartup: yes$1(true),
	isolatePeerMachines: no(false),
	skipWebFetchPreflight: yes$1(false),
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
const MODES = [
	"dontAsk",
	"plan",
	"default",
	"acceptEdits",
	"auto",
	"bypassPermissions"
];
function modeOf$1(name) {
	if (name === "manual") return "default";
	return MODES.find((mode) => mode === name && mode !== "auto");
}
// build/src/formats/permissions/samples.js
const ARGUMENTS = {
	bash: "-c \"rm -rf build\"",
	cargo: "run",
	cat: ".env",
	chmod: "+x run.sh",
	cp: "a b",
	curl: "https://example.com",
	docker: "run alpine",
	"docker exec": "web sh",
	find: ". -name \"*.key\"",
	gh: "pr merge 1",
	"gh api": "-X DELETE /repos/o/r",
	"gh pr": "merge 1",
	"gh repo": "delete o/r",
	git: "push origin main",
	"git add": ".",
	"git branch": "-D main",
	"git checkout": "main",
	"git commit": "-m x",
	"git push": "origin main",
	"git reset": "--hard",
	kubectl: "delete pod web",
	ls: "-la",
	make: "deploy",
	mkdir: "build",
	mv: "a b",
	node: "script.js",
	npm: "run build",
	"npm install": "left-pad",
	"npm run": "build",
	npx: "cowsay hi",
	pip: "install requests",
	pnpm: "run build",
	psql: "-c \"DROP TABLE users\"",
	python: "script.py",
	python3: "script.py",
	rm: "-rf build",
	sed: "-i s/a/b/ file",
	sh: "-c \"rm -rf build\"",
	ssh: "host",
	sudo: "rm -rf build",
	terraform: "apply",
	uv: "run script.py",
	"uv run": "script.py",
	wget: "https://example.com",
	yarn: "build"
};
function sampleText(beginning, isWord, isCommand) {
	if (isCommand) return "rm -rf build";
	if (!isWord) return /[A-Za-z0-9/]$/.test(beginning) ? "" : "x";
	const words = beginning.trim().split(" ");
	const text = ARGUMENTS[words.slice(-2).join(" ")] ?? ARGUMENTS[words.at(-1) ?? ""];
	if (text === void 0 || words.length > 3) return beginning.endsWith(" ") ? "x" : "";
	return beginning.endsWith(" ") ? text : ` ${text}`;
}
// build/src/formats/permissions/claude/shell-rules.js
const SHELL$1 = ["shell", "shell-read"];
const UNCOVERED_WRAPPERS = [
	"watch",
	"setsid",
	"ionice",
	"flock"
];
const WRAPPERS = [
	"sudo",
	"env",
	...UNCOVERED_WRAPPERS
];
const SAFE_VARIABLES = [
	"NODE_ENV",
	"LANG",
	"NO_COLOR"
];
const VALUE = `[^ \ufdd0]*`;
const ASSIGNMENT = `[A-Za-z_][A-Za-z0-9_]*=${VALUE} `;
const ANY_PREFIX = `(?:${ASSIGNMENT}|${either(WRAPPERS)} )*`;
const SAFE_PREFIX = `(?:${either(SAFE_VARIABLES)}=${VALUE} )*`;
const BEGINS_WITH_PREFIX = new RegExp(`^(?:[A-Za-z_][A-Za-z0-9_]*=|(?:${WRAPPERS.join("|")})(?: |$))`);
const OPERATOR = /&&|\|\||[;|&\n]/;
function readShellRule(spec) {
	const isPrefix = spec.endsWith(":*");
	const stars = spec.split("*").length - 1;
	const isWords = isPrefix || stars === 1 && spec.endsWith(" *");
	const pieces = (isWords ? spec.slice(0, -2) : spec).split(/(\*+)/).filter((part) => part !== "").map((part) => part.startsWith("*") ? { kind: "any" } : {
		kind: "text",
		text: part
	});
	if (isWords) pieces.push({ kind: "words" });
	return {
		pieces,
		isExact: pieces.every(({ kind }) => kind === "text")
	};
}
function operatorIn({ pieces }) {
	const bare = pieces.map((piece) => piece.kind === "text" ? piece.text : "\0").join("").replace(/"[^"]*"|'[^']*'|\\./g, "").replace(/\d?>&\d?|&>/g, "");
	return OPERATOR.exec(bare)?.[0];
}
function shellPatterns(rule, reading) {
	const prefix = reading === "grants" ? SAFE_PREFIX : _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo;
	const patterns = [callPattern(SHELL$1, expressionOf(rule), prefix)];
	const [first] = rule.pieces;
	return first?.kind === "any" || first?.kind === "text" && BEGINS_WITH_PREFIX.test(first.text) ? [...patterns, wholePattern(rule)] : patterns;
}
function everyShellPattern() {
	return callPattern(SHELL$1, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo);
}
function uncoveredPatterns() {
	const wrapper = `${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}${either(UNCOVERED_WRAPPERS)} `;
	return [callPattern(SHELL$1, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo, `${wrapper}${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`), callPattern(SHELL$1, `find ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}-${either([
		"exec",
		"execdir",
		"ok",
		"delete"
	])}${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`)];
}
const SHELL_REQUESTS = {
	possible: [callPattern(SHELL$1, `[^ \\n\ufdd0][^\\n\ufdd0]*`, ANY_PREFIX)],
	impossible: [callPattern(SHELL$1, `(?:${ASSIGNMENT}|${either(WRAPPERS)} )${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`), callPattern(SHELL$1, `[^"'\ufdd0]*[;|&\\n]${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`)]
};
function sampleCommand$1({ pieces }) {
	let sample = "";
	for (const [index, piece] of pieces.entries()) if (piece.kind === "text") sample += piece.text.replace(/ +/g, " ");
	else sample += sampleText(sample, piece.kind === "words" || sample.endsWith(" "), index === 0);
	return sample;
}
function expressionOf({ pieces }) {
	return pieces.map((piece) => {
		if (piece.kind === "any") return _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo;
		return piece.kind === "words" ? `(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?` : blanksExpression(piece.text);
	}).join("");
}
function blanksExpression(text) {
	return text.split(/ +/).map((word) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(word)).join(" +");
}
function wholePattern({ pieces }) {
	const split = `\ufdd0?`;
	const any = `(?:${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}${split})*`;
	const source = pieces.map((piece) => {
		if (piece.kind === "any") return any;
		if (piece.kind === "words") return `(?: ${any})?`;
		return [...piece.text.replace(/ +/g, " ")].map((char) => char === " " ? ` +${split}` : `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(char)}${split}`).join("");
	});
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.jo)(`${either(SHELL$1.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko))}\ufdd0${split}${source.join("")}`);
}
// build/src/formats/permissions/claude/modes.js
const ASKED = {
	dontAsk: "denied",
	plan: "needs approval",
	default: "needs approval",
	acceptEdits: "needs approval",
	auto: "warned",
	bypassPermissions: "allowed"
};
const EDITED = {
	dontAsk: "denied",
	plan: "denied",
	default: "needs approval",
	acceptEdits: "allowed",
	auto: "allowed",
	bypassPermissions: "allowed"
};
const FILE_COMMANDS = {
	...ASKED,
	acceptEdits: "allowed"
};
const CRITICAL = {
	...ASKED,
	bypassPermissions: "needs approval"
};
const EDITS = [
	"edit",
	"write",
	"notebook"
];
const SHELL = ["shell", "shell-read"];
const OUTSIDE$1 = `(?:/|~|\\.\\.(?:/|$))${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`;
const PROTECTED = `(?:${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}/)?(?:${[
	".git",
	".claude",
	".vscode",
	".idea",
	".husky",
	".devcontainer"
].map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko).join("|")})(?:/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?|(?:${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}/)?(?:${[
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
].map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko).join("|")})`;
const CRITICAL_REMOVAL = `(?:rm|rmdir)(?: +-[A-Za-z-]+)*(?: +(?:/|~/?|\\./?|\\.\\./?|/\\*|~/\\*))+`;
const FILE_COMMAND = `(?:mkdir|touch|rm|rmdir|mv|cp|sed)(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`;
const NAMES_OUTSIDE = `${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}(?: [/~]|\\.\\.|[$]|=[/~])${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`;
const FREE_TOOLS = "(?:TodoWrite|TodoRead|LSP|Glob|Grep|LS|BashOutput|KillShell|KillBash|ExitPlanMode|EnterPlanMode|SendMessage|Task[A-Z][a-z]+|Cron[A-Z][a-z]+|ToolSearch)";
function protectedRules(mode, at) {
	return [builtIn$1("commands that remove a whole system", CRITICAL[mode], at, [callPattern(SHELL, CRITICAL_REMOVAL)]), builtIn$1("protected paths", ASKED[mode], at, [callPattern(EDITS, PROTECTED)])];
}
function uncoveredRule(mode, at) {
	return builtIn$1("commands that start other programs", ASKED[mode], at, uncoveredPatterns());
}
function modeRules(mode, at, folders) {
	const more = `${either(folders.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko))}(?:/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`;
	const ofFolders = (kinds, level) => folders.length === 0 ? [] : [builtIn$1("files of additional folders", level, at, [callPattern(kinds, more)])];
	return [
		...ofFolders(["read"], "allowed"),
		...ofFolders(EDITS, EDITED[mode]),
		builtIn$1("commands that only read", "allowed", at, [callPattern(["shell-read"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn$1("files outside of the working folder", ASKED[mode], at, [callPattern([...EDITS, "read"], OUTSIDE$1)]),
		builtIn$1("files of the working folder", "allowed", at, [callPattern(["read"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn$1("edits in the working folder", EDITED[mode], at, [callPattern(EDITS, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn$1("commands that edit files of the working folder", FILE_COMMANDS[mode], at, [callPattern(["shell"], FILE_COMMAND)], [callPattern(["shell"], NAMES_OUTSIDE)]),
		builtIn$1("agents", "allowed", at, [callPattern(["agent"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn$1("tools that need no permission", "allowed", at, [callPattern(["tool"], FREE_TOOLS)])
	];
}
function otherLevel(mode) {
	return ASKED[mode];
}
function askLevel(mode) {
	return mode === "dontAsk" ? "denied" : "needs approval";
}
function builtIn$1(name, level, place, patterns, except = []) {
	return hostRule({
		list: "mode",
		level,
		patterns,
		except,
		name,
		...place && { place }
	});
}
// build/src/formats/permissions/runners.js
const RUNNERS = /^(?:bash|sh|zsh|fish|python[0-9.]*|node|deno|bun|bunx|ruby|perl|php|osascript|npx|uvx|env|sudo|ssh|eval|exec|xargs|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch|devbox|mise|direnv) (?:run|exec|dlx|x)|docker (?:run|exec)|kubectl exec)$/;
// build/src/formats/permissions/claude/rules.js
const LISTS = [
	"deny",
	"ask",
	"allow"
];
const KINDS_OF_TOOL = {
	Bash: ["shell", "shell-read"],
	Read: ["read"],
	Edit: [
		"edit",
		"write",
		"notebook"
	],
	Write: ["write"],
	NotebookEdit: ["notebook"],
	WebFetch: ["fetch"],
	Agent: ["agent"],
	Task: ["agent"],
	Skill: ["skill"]
};
const PATHS_BY = {
	Write: "Edit",
	NotebookEdit: "Edit",
	MultiEdit: "Edit",
	Glob: "Read",
	Grep: "Read",
	LS: "Read"
};
const PRIMARY = /* @__PURE__ */ new Set([
	"command",
	"file_path",
	"path",
	"notebook_path",
	"url"
]);
function readRule(text, list) {
	const match = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
	const [, tool = "", spec] = match ?? [];
	if (match === null || text.trim() === "") return {
		kind: "dead",
		why: "it is not a tool with an optional specifier in brackets"
	};
	if (tool.startsWith("mcp__")) return mcpRule(tool, spec, list);
	if (tool.includes("*")) return list === "allow" ? {
		kind: "dead",
		why: "a rule that allows may have \"*\" only behind the server of an MCP tool"
	} : globRule(tool, spec);
	const known = spec === void 0 || spec.trim() === "*" || spec.trim() === "" ? void 0 : spec;
	if (known === void 0) return wholeTool(tool, list);
	const parameter = /^([A-Za-z_]\w*)\s*:(?!\*)\s*(.+)$/.exec(known);
	if (parameter && tool !== "WebFetch" && list !== "allow" && isParameter(tool, parameter[1])) return parameterRule(parameter[1] ?? "");
	return specificRule(tool, known.trim(), list);
}
function isParameter(tool, name = "") {
	return tool !== "Bash" || PRIMARY.has(name) || /_/.test(name);
}
function parameterRule(name) {
	return PRIMARY.has(name) ? {
		kind: "dead",
		why: `"${name}" is what the specifier of the tool is about, and a rule about it is ignored`
	} : {
		kind: "opaque",
		why: `it depends on the parameter "${name}" of the call`
	};
}
function specificRule(tool, spec, list) {
	const other = Object.hasOwn(PATHS_BY, tool) ? PATHS_BY[tool] : void 0;
	if (other !== void 0) return {
		kind: "dead",
		why: `rules of ${tool} cannot have a path; those of ${other} apply to it`,
		instead: `${other}(${spec})`
	};
	switch (tool) {
		case "Bash": return shellRule(spec, list);
		case "Read":
		case "Edit": return pathRule(tool, spec, list);
		case "WebFetch": return fetchRule(spec);
		case "Agent":
		case "Task": return rule([callPattern(["agent"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(spec))], [call("agent", spec)]);
		case "Skill": {
			const words = / \*$|:\*$/.test(spec) ? spec.slice(0, -2) : void 0;
			return rule([callPattern(["skill"], words === void 0 ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(spec) : wordsExpression(words))], [call("skill", words ?? spec)]);
		}
		default: return {
			kind: "opaque",
			why: `Card Gate does not know what the specifier of ${tool} means`
		};
	}
}
function shellRule(spec, list) {
	const read = readShellRule(spec);
	const operator = operatorIn(read);
	if (operator !== void 0) return {
		kind: "dead",
		why: `command lines are split at ${JSON.stringify(operator)}, and each part is tried alone`
	};
	const inner = spec.replace(/(?::| )\*$/, "");
	if (/:\*/.test(inner)) return {
		kind: "dead",
		why: "\":*\" has its meaning only at the end; elsewhere it is taken literally",
		instead: `Bash(${spec.replaceAll(":*", " *")})`
	};
	const patterns = shellPatterns(read, list === "allow" ? "grants" : "restricts");
	const sample = sampleCommand$1(read);
	const first = read.pieces[0];
	const begins = first?.kind === "text" ? first.text.replace(/[ :]+$/, "") : "";
	const isRunner = !read.isExact && RUNNERS.test(begins);
	const everything = first?.kind === "any" || isRunner ? `every program that ${first?.kind === "any" ? "fits behind it" : JSON.stringify(begins)} can start` : void 0;
	return {
		kind: "rule",
		patterns,
		examples: [call("shell", sample), call("shell", begins === "" ? sample : begins)],
		isExact: read.isExact,
		...everything !== void 0 && { everything },
		isBroad: isRunner || first?.kind === "any"
	};
}
function pathRule(tool, spec, list) {
	const expression = pathExpression(spec, { isDeep: list !== "allow" });
	const kinds = tool === "Edit" ? [
		"edit",
		"write",
		"notebook",
		...list === "allow" ? ["read"] : []
	] : ["read", ...list === "deny" ? ["edit", "write"] : []];
	const path = samplePath(spec);
	return rule([callPattern(kinds, expression)], kinds.map((kind) => call(kind, path)));
}
function samplePath(pattern) {
	return pattern.replace(/^\.\//, "").replace(/^\/\//, "\0").replace(/^\//, "").replace("\0", "/").replace(/\*\*\/\*/g, "file").replace(/\*\*\//g, "").replace(/\*\*$/, "file").replace(/\*\./g, "file.").replace(/\*/g, "x").replace(/\?/g, "x");
}
function fetchRule(spec) {
	const domain = /^domain:\s*(.+)$/.exec(spec)?.[1];
	if (domain === void 0) return {
		kind: "dead",
		why: "a rule of WebFetch names a host with \"domain:\"",
		instead: `WebFetch(domain:${hostOf(spec)})`
	};
	return rule([callPattern(["fetch"], hostExpression(domain))], [call("fetch", domain.replace(/^\*$/, "example.com").replace(/\*/g, "x").toLowerCase())]);
}
function hostOf(address) {
	return address.replace(/^[a-z]+:\/\//i, "").replace(/[/:].*$/, "");
}
function mcpRule(tool, spec, list) {
	const [, server = "", name] = tool.split("__");
	if (spec !== void 0) return list === "allow" ? {
		kind: "dead",
		why: "rules of MCP tools have no specifier",
		instead: tool
	} : {
		kind: "opaque",
		why: "it depends on a parameter of the call"
	};
	if (list === "allow" && (server === "" || server.includes("*"))) return {
		kind: "dead",
		why: "a rule that allows MCP tools has to name their server"
	};
	const isWhole = name === void 0 || tool.endsWith("__*");
	const whole = name === void 0 ? `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(tool)}__${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}` : starExpression(tool);
	const more = name === void 0 || tool.includes("*") ? [] : [`${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(tool)}__${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`];
	const sample = name === void 0 ? `${tool}__create` : tool.replace(/\*/g, name === "*" ? "create" : "x");
	return {
		...rule([whole, ...more].map((expression) => callPattern(["mcp"], expression)), [call("mcp", sample)]),
		...isWhole && { everything: `every tool of the MCP server ${JSON.stringify(server)}` }
	};
}
function globRule(tool, spec) {
	if (spec !== void 0 && spec !== "*") return {
		kind: "opaque",
		why: "it has a glob for the tool and a specifier"
	};
	const expression = globExpression(tool);
	const isMet = new RegExp(`^${tool.split("*").map(escapeExpression).join(".*")}$`);
	const kinds = new Set(Object.entries(KINDS_OF_TOOL).flatMap(([name, own]) => isMet.test(name) ? own : []));
	const named = callPattern(["mcp", "tool"], expression);
	return rule(kinds.size === 0 ? [named] : [callPattern([...kinds], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo), named], [...kinds].map((kind) => sampleOf(kind)));
}
function escapeExpression(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
function wholeTool(tool, list) {
	const kinds = Object.hasOwn(KINDS_OF_TOOL, tool) ? KINDS_OF_TOOL[tool] : void 0;
	if (kinds === void 0) return {
		...rule([callPattern(["tool"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(tool))], [call("tool", tool)]),
		isBroad: tool === "PowerShell" || tool === "Monitor",
		...tool === "PowerShell" && { everything: "every PowerShell command" }
	};
	const isShell = tool === "Bash";
	const also = tool === "Edit" && list === "allow" && ["read"] || tool === "Read" && list === "deny" && ["edit", "write"] || [];
	const all = [...kinds, ...also];
	return {
		...rule(isShell ? [everyShellPattern()] : [callPattern(all, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)], all.map((kind) => sampleOf(kind))),
		isBroad: isShell || kinds[0] === "agent",
		...isShell && { everything: "every shell command" }
	};
}
function sampleOf(kind) {
	return call(kind, SAMPLES[kind]);
}
const SAMPLES = {
	shell: "rm -rf build",
	"shell-read": "cat README.md",
	read: "src/app.ts",
	edit: "src/app.ts",
	write: "src/app.ts",
	notebook: "analysis.ipynb",
	fetch: "example.com",
	net: "example.com",
	mcp: "mcp__github__create_issue",
	agent: "Explore",
	skill: "deploy",
	output: "create-issue",
	tool: "WebSearch"
};
function rule(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples,
		isExact: false,
		isBroad: false
	};
}
function call(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
const CLAUDE_KINDS = CALL_KINDS.filter((kind) => kind !== "net" && kind !== "output");
// build/src/formats/permissions/claude/claude-code.js
function readClaudeCode(files, overlay = {}) {
	const tops = files.filter(({ role }) => role === "settings" || role === "local").map(({ document }) => _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const rules = [...tops.flatMap((top) => rulesOf$1(top.get("permissions"))), ...overlay.rules ?? []];
	const servers = files.filter(({ role }) => role === "mcp").flatMap(({ document }) => readServers(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("mcpServers")));
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(CLAUDE_KEYS)
		},
		...tops.map((top) => readTop$1(top)),
		...overlay.read ? [overlay.read] : []
	]);
	const stated = overlay.mode === void 0 ? tops.map(statedMode).findLast((mode) => mode !== void 0) : overlay.mode ?? void 0;
	const folders = additionalFolders(read);
	const usable = isBypassDisabled(read) && stated?.mode === "bypassPermissions" ? void 0 : stated;
	const modes = usable ? [usable.mode] : ["default", "auto"];
	const [usual, ...others] = (usable ? ["default", "auto"] : modes).map((id, index) => {
		const mode = usable?.mode ?? id;
		return {
			id,
			...wordsOf(overlay.words, index),
			basis: usable ? `the mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(usable.mode)}` : "the mode of the user",
			policy: {
				stages: stagesOf(rules, mode, usable?.place, folders, overlay),
				otherwise: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(otherLevel(mode), usable?.place),
				outcomes: [
					"deny",
					"ask",
					"allow",
					"mode",
					"tools"
				],
				settings: index === 0 ? read.settings : [],
				fields: 3,
				requests: REQUESTS
			}
		};
	});
	if (usual === void 0) throw new Error("Claude Code has no situation");
	return {
		situations: [usual, ...others],
		...usable && { mode: usable.mode },
		withModeOf: (other) => {
			const place = usable?.place ?? (files[0] && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(files[0].document));
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
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule)],
		remarks: [
			...read.remarks,
			...remarksOf$1(rules),
			...usable?.mode === "bypassPermissions" ? [{
				kind: "bypass-mode",
				mode: usable.mode,
				place: usable.place
			}] : [],
			...files.flatMap(({ document }) => secretsIn(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		]
	};
}
function wordsOf(words, index) {
	const parts = [...words === void 0 ? [] : [words], ...index > 0 ? ["in sessions that start in automatic mode"] : []];
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
		also: `the allow rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(rule.text)} lets the agent use ${tools} without a question`
	};
}
const CHAR$1 = `[^\ufdd0]`;
const UNRESOLVED = [
	`(?:${CHAR$1}*/)?\\.(?:/${CHAR$1}*)?`,
	`${CHAR$1}*//${CHAR$1}*`,
	`(?:${CHAR$1}*/)?(?:[^./\ufdd0][^/\ufdd0]*|\\.[^./\ufdd0][^/\ufdd0]*)/\\.\\.(?:/${CHAR$1}*)?`,
	`/\\.\\.(?:/${CHAR$1}*)?`,
	`${CHAR$1}*/`
].join("|");
const REQUESTS = {
	possible: [
		...SHELL_REQUESTS.possible,
		callPattern([
			"read",
			"edit",
			"write",
			"notebook",
			"agent",
			"skill"
		], `${CHAR$1}+`, ""),
		callPattern(["fetch"], "[a-z0-9.-]+", ""),
		callPattern(["mcp"], "mcp__[A-Za-z0-9_-]+", ""),
		callPattern(["tool"], "[A-Z][A-Za-z0-9]*", "")
	],
	impossible: [
		...SHELL_REQUESTS.impossible,
		callPattern([
			"read",
			"edit",
			"write",
			"notebook"
		], UNRESOLVED),
		callPattern(["tool"], either(Object.keys(KINDS_OF_TOOL)), "")
	]
};
function rulesOf$1(permissions) {
	return LISTS.flatMap((list) => permissions.get(list).texts().map(({ value, place }) => placedRule(list, value, place)));
}
function placedRule(list, text, place) {
	return {
		list,
		text,
		place,
		read: readRule(text, list)
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
function stagesOf(rules, mode, at, folders, { available, availableAt, isUnattended = false }) {
	const asked = isUnattended ? "denied" : askLevel(mode);
	const stage = (list) => ({
		role: "decides",
		combinator: "first",
		rules: list
	});
	const allow = rules.filter(({ list }) => list === "allow");
	const isPrefix = ({ read }) => read.kind === "rule" && !read.isExact && read.patterns.some((text) => text.includes("shell"));
	const levelOf = ({ read }) => mode === "auto" && read.kind === "rule" && read.isBroad ? "warned" : "allowed";
	const ofMode = (list) => isUnattended ? list.map((rule) => rule.level === "needs approval" ? {
		...rule,
		level: "denied"
	} : rule) : list;
	return [
		...available ? [stage([unavailableRule(available, availableAt)])] : [],
		stage(rulesIn(rules, "deny", "denied")),
		stage(rulesIn(rules, "ask", asked)),
		stage(ofMode(protectedRules(mode, at))),
		stage(allow.filter((rule) => !isPrefix(rule)).flatMap((rule) => ruleOf(rule, levelOf(rule)))),
		stage(ofMode([uncoveredRule(mode, at)])),
		stage(allow.filter(isPrefix).flatMap((rule) => ruleOf(rule, levelOf(rule)))),
		stage(ofMode(modeRules(mode, at, folders)))
	];
}
function rulesIn(rules, list, level) {
	return rules.filter((rule) => rule.list === list).flatMap((rule) => ruleOf(rule, level));
}
function ruleOf({ list, text, place, read }, level) {
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
	const kinds = CLAUDE_KINDS;
	return hostRule({
		list: "tools",
		level: "denied",
		patterns: [callPattern(kinds, `[^\ufdd0]*`)],
		except: available.flatMap(({ read }) => read.kind === "rule" ? read.patterns : []),
		name: available.map(({ text }) => text).join(", "),
		examples: [...kinds.map((kind) => sampleOf(kind)), ...available.flatMap(({ read }) => read.kind === "rule" ? read.examples : [])],
		...place && { place }
	});
}
function opaqueRule({ list, text, place, read }) {
	if (read.kind !== "opaque") return [];
	return [{
		key: JSON.stringify([list, text]),
		subject: `the ${list} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(withoutSecrets(text))}`,
		text,
		place,
		effect: list === "allow" ? "grants" : "restricts",
		why: read.why
	}];
}
function remarksOf$1(rules) {
	return rules.flatMap(({ list, text, place, read }) => {
		const rule = withoutSecrets(text);
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
function readTop$1(top) {
	return joinSettings([
		readSettings(top, CLAUDE_KEYS),
		{
			...NOTHING_SET,
			code: readHooks(top.get("hooks"))
		},
		readVariables(top.get("env")),
		readPlugins$1(top.get("enabledPlugins")),
		...["extraKnownMarketplaces", "additionalMarketplaces"].map((key) => readMarketplaces(top.get(key))),
		...[
			"statusLine",
			"subagentStatusLine",
			"fileSuggestion"
		].map((key) => readCommand(key, top.get(key))),
		readUnknownMode(top.get("permissions").get("defaultMode"))
	]);
}
function readUnknownMode(value) {
	const text = value.text();
	if (!value.exists || modeOf$1(text) !== void 0) return NOTHING_SET;
	if (text !== "auto") return opaqueOf("permissions.defaultMode", value, "Claude Code has no mode of this name");
	const why = "a file of a repository cannot start a session in automatic mode";
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
function readCommand(key, value) {
	const command = value.text() ?? value.get("command").text();
	if (command === void 0) return NOTHING_SET;
	return {
		...NOTHING_SET,
		code: [withDanger(codeOf(key, `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)}`, command, value))]
	};
}
function withDanger(code) {
	const danger = dangerOf(code.text);
	return danger ? {
		...code,
		danger
	} : code;
}
function readVariables(env) {
	return joinSettings(env.entries().map(([name, value]) => {
		const text = String(value.value() ?? "");
		const { place } = value;
		const key = `env.${name}`;
		const subject = `the variable ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`;
		const kind = classOfVariable(name);
		switch (kind) {
			case "neutral": return NOTHING_SET;
			case "ignored": return {
				...NOTHING_SET,
				remarks: [{
					kind: "no-effect-here",
					key,
					why: "a repository cannot set it",
					place
				}]
			};
			case "redirects": return {
				...opaqueOf(key, value, "it changes where requests and their contents are sent"),
				remarks: [{
					kind: "redirects-traffic",
					key: name,
					value: withoutSecrets(text),
					place
				}]
			};
			case "code": return {
				...NOTHING_SET,
				code: [codeOf(key, subject, text, value)]
			};
			case "loosens": return opaqueOf(key, value, "it loosens how commands are run");
			case "unknown": return opaqueOf(key, value, "every command sees the variable, and Card Gate does not know it");
			default: return kind;
		}
	}));
}
function readPlugins$1(plugins) {
	return {
		...NOTHING_SET,
		code: plugins.entries().flatMap(([name, value]) => {
			if (value.boolean() === false) return [];
			return [codeOf(`plugin ${name}`, `the plugin ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`, name, value)];
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
			return codeOf(`marketplace ${name}`, `the plugin marketplace ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`, text ?? name, value);
		})
	};
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
			value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(parsed.root)
		}
	};
}
const KEY = /^([A-Za-z_][\w-]*)[ \t]*:[ \t]*(.*?)[ \t]*\r?$/gm;
const ITEM = /^[ \t]*-[ \t]+(.*?)[ \t]*\r?$/gm;
function loadLooseFrontMatter(file, text) {
	const matter = frontMatterOf(text) ?? "";
	const keys = [...matter.matchAll(KEY)];
	const entries = new Map(keys.map(({ index, 0: line, 1: key = "", 2: value = "" }, at) => {
		const end = index + line.length;
		const below = keys[at + 1]?.index ?? matter.length;
		const node = value === "" ? looseList(matter, end, below) : looseScalar(value, end - value.length);
		return [key, {
			keyStart: index,
			keyEnd: index + key.length,
			node
		}];
	}));
	const root = {
		kind: "map",
		start: 0,
		end: matter.length,
		entries
	};
	return {
		file,
		syntax: "yaml",
		text,
		root,
		value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root)
	};
}
function looseList(matter, start, end) {
	return {
		kind: "list",
		start,
		end,
		items: [...matter.slice(start, end).matchAll(ITEM)].map(({ index, 0: line, 1: value = "" }) => looseScalar(value, start + index + line.length - value.length))
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
const NAMED = /^([^()\s]+)\s*\([\s\S]*\)$/;
function availableTools(list) {
	const entries = listedEntries(list, false);
	if (entries === void 0 || entries.some(({ text }) => text === "*")) return { remarks: [] };
	const remarks = entries.flatMap(({ text, place }) => {
		const tool = NAMED.exec(text)?.[1];
		if (tool === void 0 || tool === "Agent" || tool === "Task") return [];
		return [{
			kind: "dead-rule",
			rule: text,
			why: `"tools" says which tools the agent has, so it has all of ${tool}`,
			instead: tool,
			place
		}];
	});
	return {
		available: entries.map(({ text, place }) => placedRule("allow", NAMED.exec(text)?.[1] ?? text, place)),
		remarks
	};
}
// build/src/formats/permissions/claude/front-matter.js
const SKILL_SETTINGS = { "disable-model-invocation": {
	kind: "boolean",
	wider: false,
	absent: false
} };
function readAgent$1(file, host) {
	return onHost(agentOf(file), file, host);
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
function onHost({ overlay, code, remarks }, { document }, host) {
	const { rules = [], read = NOTHING_SET } = overlay;
	let situations;
	const own = {
		...isPart(overlay) && code.length === 0 && { isPart: true },
		code,
		ownRules: rules.map(ownRule),
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule)],
		remarks: [
			...remarks,
			...remarksOf$1(rules),
			...secretsIn(document).map((found) => ({
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
			situations ??= readClaudeCode(host.files, overlay).situations;
			return situations;
		}
	};
}
function ownRule({ list, text, place, read }) {
	return {
		outcome: list,
		name: text,
		place,
		examples: read.kind === "rule" ? read.examples.map(requestOfCall) : []
	};
}
function isPart({ mode, rules = [], read = NOTHING_SET }) {
	return !mode && rules.every(({ list }) => list === "deny") && read.opaque.length === 0;
}
const FOREIGN$1 = [
	"allowedTools",
	"allowed-tools",
	"allowed_tools"
];
const NOT_IN_PLUGINS = [
	"hooks",
	"mcpServers",
	"permissionMode"
];
function agentOf({ document, role }) {
	const top = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	const missing = ["name", "description"].find((key) => top.get(key).value() === void 0);
	if (missing !== void 0) return {
		overlay: {},
		code: [],
		remarks: [{
			kind: "dead-rule",
			rule: "tools",
			why: `Claude Code skips an agent without ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(missing)}`,
			instead: `${missing}: \u2026`,
			place: top.place
		}]
	};
	const isOfPlugin = role === "plugin-agent";
	const mode = isOfPlugin ? void 0 : modeOf(top.get("permissionMode"));
	const list = top.get("tools");
	const { available, remarks } = availableTools(list);
	const ignored = isOfPlugin ? NOT_IN_PLUGINS.filter((key) => top.has(key)) : [];
	return {
		overlay: {
			rules: listedRules(top.get("disallowedTools"), "deny", false),
			...available && {
				available,
				availableAt: list.place
			},
			...mode && { mode },
			read: agentSettings$1(top, isOfPlugin)
		},
		code: isOfPlugin ? [] : [...readHooks(top.get("hooks")), ...inlineServers(top.get("mcpServers"))],
		remarks: [
			...remarks,
			...ignored.map((key) => noEffect(top, key, "Claude Code ignores it in agents of a plugin")),
			...FOREIGN$1.filter((key) => top.has(key) && !top.has("tools")).map((key) => noEffect(top, key, "the tools of an agent are in \"tools\", and this agent has all of them")),
			...mode?.mode === "bypassPermissions" ? [{
				kind: "bypass-mode",
				mode: mode.mode,
				place: mode.place
			}] : []
		]
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
	const mode = text === "manual" ? "default" : MODES.find((known) => known === text);
	return mode && {
		mode,
		place: value.place
	};
}
function agentSettings$1(top, isOfPlugin) {
	const mode = top.get("permissionMode");
	const isUnknown = !isOfPlugin && mode.exists && modeOf(mode) === void 0;
	return joinSettings([top.has("memory") ? opaqueOf("memory", top.get("memory"), "the agent gets tools to read and edit its memory") : NOTHING_SET, isUnknown ? opaqueOf("permissionMode", mode, "Claude Code has no mode of this name") : NOTHING_SET]);
}
function inlineServers(servers) {
	return (servers.isMap ? [servers] : servers.items().filter(({ isMap }) => isMap)).flatMap((map) => readServers(map).map(({ code }) => code));
}
function skillOf({ document }, subject) {
	const top = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	const known = SKILL_SETTINGS;
	const others = Object.fromEntries(top.entries().map(([key]) => [key, { kind: "neutral" }]));
	return {
		overlay: {
			rules: [...listedRules(top.get("disallowed-tools"), "deny", true), ...listedRules(top.get("allowed-tools"), "allow", true).filter(({ text }) => !isUngranted(text))],
			words: `while ${subject} runs`,
			read: joinSettings([{
				...NOTHING_SET,
				settings: defaultSettings(known)
			}, readSettings(top, {
				...others,
				...known
			})])
		},
		code: [...readHooks(top.get("hooks")), ...promptCommands(document).map(({ text, place }) => {
			const danger = dangerOf(text);
			return {
				key: "text",
				subject,
				text: withoutSecrets(text),
				identity: text,
				place,
				...danger && { danger }
			};
		})],
		remarks: []
	};
}
function isUngranted(rule) {
	return rule === "AskUserQuestion";
}
const POWER = new RegExp(`^["']?(?:${[
	"allowed-tools",
	"disallowed-tools",
	"hooks"
].join("|")})\\b`, "m");
const USUAL = /^(?:[ \t#\r-]|$|[A-Za-z_][\w-]*[ \t]*:(?:[ \t\r]|$))/;
function isPlainSkill(text) {
	if (mayHaveCommands(text)) return false;
	const matter = frontMatterOf(text);
	if (matter === void 0) return true;
	if (POWER.test(matter)) return false;
	const lines = matter.split("\n");
	const first = lines.find((line) => line.trim() !== "" && !/^[ \t]*#/.test(line));
	return first === void 0 || !/^[ \t-]/.test(first) && lines.every((line) => USUAL.test(line));
}
// build/src/formats/permissions/claude/plugin.js
const CODE_KEYS = [
	"lspServers",
	"monitors",
	"experimental"
];
function readPlugin(files) {
	const host = readClaudeCode([]);
	const of = (role) => files.filter((file) => file.role === role).map(({ document }) => _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document));
	const read = joinSettings([
		...of("plugin").map(readManifest),
		...of("plugin-hooks").map((top) => codeIn(readHooks(top.get("hooks")))),
		...of("mcp").map((top) => codeIn(serversIn(top.get("mcpServers"))))
	]);
	return {
		situations: host.situations,
		code: read.code,
		opaque: read.opaque,
		remarks: files.flatMap(({ document }) => secretsIn(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		})))
	};
}
function readManifest(top) {
	return joinSettings([
		readHere("hooks", top.get("hooks"), (map) => readHooks(map.has("hooks") ? map.get("hooks") : map)),
		readHere("mcpServers", top.get("mcpServers"), (map) => serversIn(map.has("mcpServers") ? map.get("mcpServers") : map)),
		...CODE_KEYS.map((key) => {
			const value = top.get(key);
			const shown = JSON.stringify(value.value() ?? null);
			return value.exists ? codeIn([codeOf(key, `the key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)} of the plugin`, shown, value)]) : NOTHING_SET;
		})
	]);
}
function readHere(key, value, read) {
	return joinSettings((value.items().length > 0 ? value.items() : value.exists ? [value] : []).map((part) => {
		if (part.isMap) return codeIn(read(part));
		const path = part.text();
		if (path === void 0 || /^(?:\.\/)?(?:hooks\/hooks\.json|\.mcp\.json)$/.test(path)) return NOTHING_SET;
		return opaqueOf(`${key} ${path}`, part, `Card Gate does not read ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(path)}`);
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
const FILE = {
	syntax: "json",
	maxBytes: MAX_PERMISSION_BYTES
};
const MARKDOWN = {
	syntax: "front-matter",
	maxBytes: MAX_PERMISSION_BYTES,
	isUnit: true,
	isLoose: true
};
const SKILL = {
	...MARKDOWN,
	isPlain: isPlainSkill
};
const BESIDE = { beside: ["plugin", "marketplace"] };
const PLUGIN = "(?<folder>(?:(?:\\.claude|(?!\\.)[^/]+)\\/)*)";
const NEAREST = "(?<folder>(?:(?:\\.claude|(?!\\.)[^/]+)\\/)*?)";
const SETTINGS_FILES = [
	{
		...FILE,
		role: "settings",
		path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.json$/i
	},
	{
		...FILE,
		role: "local",
		path: /^(?<folder>(?:.*\/)?)\.claude\/settings\.local\.json$/i
	},
	{
		...FILE,
		role: "mcp",
		path: /^(?<folder>(?:.*\/)?)\.mcp\.json$/i
	}
];
const PLUGIN_FILES = [
	{
		...FILE,
		role: "plugin",
		path: /^(?<folder>(?:.*\/)?)\.claude-plugin\/plugin\.json$/i
	},
	{
		...FILE,
		role: "marketplace",
		path: /^(?<folder>(?:.*\/)?)\.claude-plugin\/marketplace\.json$/i
	},
	{
		...FILE,
		...BESIDE,
		role: "plugin-hooks",
		path: new RegExp(`^${PLUGIN}hooks/hooks\\.json$`, "i")
	}
];
const MARKDOWN_FILES = [
	{
		...MARKDOWN,
		role: "agent",
		path: /^(?<folder>(?:.*\/)?)\.claude\/agents\/.+\.md$/i
	},
	{
		...SKILL,
		role: "command",
		path: /^(?<folder>(?:.*\/)?)\.claude\/commands\/.+\.md$/i
	},
	{
		...SKILL,
		role: "skill",
		path: /^(?<folder>(?:.*\/)?)\.claude\/skills\/(?:.+\/)?SKILL\.md$/i
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
		...MARKDOWN,
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
const KINDS = {
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
	unitsOf: (files, folder) => [...hostUnits(files, folder), ...files.filter(({ role }) => Object.hasOwn(KINDS, role)).map((file) => unitOf$1(file, files, folder))],
	without: (agent, files) => {
		const host = hostFiles(files);
		if (agent === void 0) return readClaudeCode([]);
		if (agent.startsWith("plugin")) return readPlugin([]);
		return agent.startsWith("agent ") ? withoutAgent(host) : withoutSkill(host, subjectOf(agent));
	}
};
function hostFiles(files) {
	return files.filter(({ role }) => role === "settings" || role === "local" || role === "mcp");
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
function unitOf$1(file, files, folder) {
	const agent = `${KINDS[file.role] ?? file.role} ${nameOf$1(file, folder)}`;
	const readWith = (host, isCompared) => {
		const under = {
			files: hostFiles(host),
			isCompared
		};
		return agent.startsWith("agent ") ? readAgent$1(file, under) : readSkill(file, under, subjectOf(agent));
	};
	return {
		agent,
		files: [file],
		read: () => readWith(files, false),
		readOn: (host) => readWith(host, true)
	};
}
function nameOf$1({ document, role }, folder) {
	const path = folder === "" ? document.file : document.file.slice(folder.length + 1);
	const inner = folder !== "" || path.toLowerCase().startsWith(".claude/") ? path.replace(FOLDERS$1, "") : path;
	const name = role === "skill" ? inner.replace(/\/?SKILL\.md$/i, "") : inner.replace(/\.md$/i, "");
	return name === "" ? folder.split("/").at(-1) ?? "" : name;
}
function subjectOf(agent) {
	const at = agent.indexOf(" ");
	return `the ${agent.slice(0, at)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(agent.slice(at + 1))}`;
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
	const top = _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
	const servers = readServers(top.get(host.servers), readKeys(host)).filter(({ reader }) => !host.canBeOff || reader.get("disabled").boolean() !== true);
	return {
		...permissionsOf(servers.flatMap((server) => rulesOf(server, host)), servers.flatMap((server) => sandboxOf(server, host))),
		code: [...servers.map(({ code }) => code), ...inputCode(top.get("inputs"))],
		remarks: [...servers.flatMap((server) => remarksOf(server, host)), ...secretsIn(document).map((found) => ({
			kind: "secret-in-settings",
			...found
		}))]
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
				otherwise: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zn)("denied"),
				outcomes: [
					"deny",
					"allow",
					"ask"
				],
				settings,
				fields: 3,
				requests: {
					possible: [callPattern(["mcp"], NAMED_TOOL, "")],
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
function rulesOf({ name, reader }, host) {
	const { approved, disabled, available, hasSandbox } = host;
	const all = callPattern(["mcp"], `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(name)}/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`, "");
	const tool = (text) => callPattern(["mcp"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(`${name}/${text}`), "");
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
		subject: `the sandbox of the MCP server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`,
		order: {
			kind: "ranked",
			strictestFirst: [true, void 0]
		},
		value: true,
		words: "on",
		place: value.place
	}];
}
function remarksOf({ name, reader }, { approved }) {
	if (approved === void 0) return [];
	return reader.get(approved).texts().filter(({ value }) => value === "*").map(({ place }) => ({
		kind: "allows-everything",
		rule: `${approved}: *`,
		what: `every tool of the MCP server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`,
		place
	}));
}
function inputCode(inputs) {
	return inputs.items().flatMap((input) => {
		const command = input.get("command").text();
		if (input.get("type").text() !== "command" || command === void 0) return [];
		const id = input.get("id").text() ?? "";
		return [codeOf(`input ${id}`, `the input ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(id)}`, command, input)];
	});
}
// build/src/formats/permissions/mcp/dialect.js
const file$1 = (role, path) => ({
	role,
	path: new RegExp(`^(?<folder>(?:.*/)?)${path}$`, "i"),
	syntax: "json-with-comments",
	maxBytes: MAX_PERMISSION_BYTES
});
const MCP_SERVERS = {
	id: "mcp-servers",
	version: "2026-11-28",
	files: [
		file$1("vscode", "\\.vscode/mcp\\.json"),
		file$1("cursor", "\\.cursor/mcp\\.json"),
		file$1("kiro", "\\.kiro/settings/mcp\\.json"),
		file$1("roo", "\\.roo/mcp\\.json"),
		file$1("copilot", "\\.github/mcp\\.json")
	],
	unitsOf: (files) => files.map((read) => {
		const host = MCP_HOSTS[read.role];
		return {
			agent: host.name,
			files: [read],
			read: () => readMcpFile(host, read)
		};
	}),
	without: () => withoutMcpFile()
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
	const source = body.split(/([*?/])/).map((part) => SIGNS[part] ?? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(part)).join("");
	return hasWords ? `${source}(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?` : source;
}
const SIGNS = {
	"*": _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo,
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
const CHAR = `[^\ufdd0]`;
const SOMETHING = `${CHAR}+`;
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
		values: `${BLANK}|${BLANK}${CHAR}*${BLANK}`
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
		values: `/(?:${CHAR}*/)?\\*`
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
const FREE_COMMANDS = either([
	"cd",
	"chdir",
	"popd",
	"pushd",
	"push-location",
	"set-location"
].map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko));
const OPENCODE_REQUESTS = {
	possible: [
		...Object.values(VALUED).map(({ kind, prefix, values }) => callPattern([kind], values, (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(prefix))),
		callPattern(["mcp"], `[A-Za-z0-9-]+_${TOOL_NAME}`, ""),
		callPattern(["tool"], "[A-Za-z0-9-]+", "")
	],
	impossible: [callPattern(["shell"], `${FREE_COMMANDS}(?:\\s${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`), callPattern(["mcp", "tool"], either([...Object.keys(VALUED), ...EDIT_TOOLS]), "")]
};
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
		...ofKinds.length > 0 ? [callPattern(ofKinds, values, "")] : [],
		...ofPrefixes.length > 0 ? [callPattern(["tool"], values, either(ofPrefixes.map(({ prefix }) => (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(prefix))))] : [],
		...isAboutTools(subject) ? [callPattern(["mcp", "tool"], wildcardExpression(permission), "")] : []
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
function toolCall(name) {
	return {
		kind: name.includes("_") ? "mcp" : "tool",
		prefix: "",
		text: name
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
	else sample += sampleText(sample, sample.endsWith(" "), index === 1 && sample === "");
	return sample.trim();
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
		return line === void 0 ? [] : [commandCode(`${key} ${name}`, `${what} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`, line, value)];
	});
}
function readExperimentalHooks(hooks) {
	return hooks.entries().flatMap(([event, value]) => {
		return (value.isMap ? value.entries().flatMap(([, list]) => list.items()) : value.items()).flatMap((item) => {
			const line = commandLine(item.get("command"));
			return line === void 0 ? [] : [commandCode(`hook ${event}`, `the hook ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(event)}`, line, item)];
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
	return [...template.matchAll(INLINE)].map(([, line = ""]) => commandCode(`command ${name}`, `the command ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(`/${name}`)}`, line, {
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
		subject: isPlugin ? "the plugin" : `the tool ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`,
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
function providerAddresses(map) {
	return map.entries().flatMap(([name, provider]) => [{
		key: `provider.${name}.options.baseURL`,
		value: provider.get("options").get("baseURL")
	}, {
		key: `provider.${name}.api`,
		value: provider.get("api")
	}].flatMap(({ key, value }) => {
		const address = value.text();
		return address === void 0 ? [] : [{
			key,
			value,
			address: withoutSecrets(addressOf(address))
		}];
	}));
}
// build/src/formats/permissions/opencode/dead-rules.js
function remarksOfRules(rules) {
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
		const cover = coverOf(rule, later);
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
	const also = other === void 0 ? "" : others.length === 1 ? `, as it does for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(other.name)}` : `, as it does for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(others.length)} more rules`;
	return [{
		kind: "dead-rule",
		rule: first.name,
		why: `the later rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)} matches the same calls and decides${also}`,
		advice: `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)} first, because the last rule that matches decides`,
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
		why: "opencode asks for \"edit\" before every change of a file",
		instead: `edit${about}`
	};
	if (shell === "shell" && permission === "bash") return {
		why: "the list \"permissions\" calls it \"shell\"",
		instead: `shell${about}`
	};
	const [, foreign = permission, inner] = /^([A-Za-z]+)\((.*)\)$/.exec(permission) ?? [];
	const meant = Object.hasOwn(FOREIGN, foreign) ? FOREIGN[foreign] : void 0;
	if (meant !== void 0) return {
		why: "it is written as for another host",
		instead: inner === void 0 ? `${meant}${about}` : `${meant}: ${inner}`
	};
	if (/\s/.test(permission)) return {
		why: "it is read as the name of a tool",
		instead: `bash: ${permission}`
	};
	if (/[^A-Za-z0-9_*?-]/.test(permission)) return {
		why: "names of tools have only letters, digits, \"_\" and \"-\"",
		instead: permission.replace(/[^A-Za-z0-9_*?-]/g, "_")
	};
	if (COMMANDS.test(permission)) return {
		why: "it is read as the name of a tool",
		instead: `bash: ${value === "*" ? `${permission} *` : `${permission} ${value}`}`
	};
	if (permission === "read" || permission === "edit") return faultOfPath(rule);
	if (valuedOf(rule).length === 0 && !isAboutTools(rule)) return {
		why: "requests for it have no value, so only the pattern \"*\" matches",
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
	const what = `every program that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(runner)} can start`;
	return RUNNERS.test(runner) ? [{
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
const READ = { kind: "read" };
const MORE = {
	kind: "set",
	wider: "more",
	absent: "none"
};
const yes = (absent) => ({
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
	permission: READ,
	permissions: READ,
	tools: READ,
	agent: READ,
	mode: READ,
	mcp: READ,
	plugin: READ,
	command: READ,
	provider: READ,
	instructions: READ,
	formatter: READ,
	lsp: READ,
	share: {
		kind: "ranked",
		strictestFirst: [
			"disabled",
			"manual",
			"auto"
		],
		absent: "manual"
	},
	autoshare: yes(false),
	default_agent: {
		kind: "opaque",
		why: "it decides whose rules apply when a session starts"
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
	"enterprise.url": READ,
	shell: { kind: "code" },
	"server.hostname": {
		kind: "opaque",
		why: "it decides which machines can control opencode"
	},
	"server.mdns": yes(false),
	"server.cors": MORE,
	"skills.urls": MORE,
	"experimental.hook": READ,
	"experimental.batch_tool": NEUTRAL,
	"experimental.openTelemetry": yes(false),
	"experimental.continue_loop_on_deny": yes(false),
	"experimental.primary_tools": {
		kind: "opaque",
		why: "it decides which agents have a tool"
	}
};
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
// build/src/formats/permissions/opencode/rules.js
const ACTIONS = [
	"deny",
	"ask",
	"allow"
];
const LEVELS = {
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
		rest: unreadable(value, NOT_RULES)
	};
	const rests = [];
	const stated = (inner) => {
		const action = actionOf(inner.text());
		if (action === void 0) rests.push(unreadable(inner, NOT_AN_ACTION));
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
const NOT_RULES = "Card Gate does not know this form of rules";
const NOT_AN_ACTION = "the value is not \"allow\", \"ask\" or \"deny\"";
function actionOf(text) {
	return ACTIONS.find((action) => action === text);
}
function unreadable(value, why) {
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
			why: "opencode expects a map from the names of tools to true or false",
			advice: "write the rules as \"permission\"",
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
		if (isOn === void 0) rests.push(unreadable(inner, "the value is not true or false"));
		else rules.set(name === "edit" || EDIT_TOOLS.includes(name) ? "edit" : name, {
			action: isOn ? "allow" : "deny",
			place: inner.place
		});
	}
	return {
		rules,
		rest: joined(rests)
	};
}
function readPermissionList(value) {
	if (!value.exists) return {
		rules: [],
		rest: NOTHING_SET
	};
	const rests = [];
	if (value.items().length === 0 && (value.isMap || value.text() !== void 0)) rests.push(unreadable(value, NOT_RULES));
	return {
		rules: value.items().flatMap((item) => {
			const [permission, resource] = [item.get("action").text(), item.get("resource").text()];
			const action = actionOf(item.get("effect").text());
			if (permission === void 0 || resource === void 0 || action === void 0) {
				rests.push(unreadable(item, "the rule needs an action, a resource and an effect"));
				return [];
			}
			if (isOfPaths(permission) && /^(?:[/~]|\$HOME|[A-Za-z]:)/.test(resource)) {
				rests.push(unreadable(item, "it depends on the folder in which the repository is"));
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
	return withoutSecrets(value === void 0 ? permission : `${permission}: ${value}`);
}
function decisionRule(rule) {
	const { action, name, place } = rule;
	const decision = hostRule({
		list: place === void 0 ? "mode" : action,
		level: LEVELS[action],
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
	return _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document);
}
function inOrder(files, roles) {
	return roles.flatMap((role) => files.filter((file) => file.role === role));
}
function readAgent(name, reader, file) {
	const tools = readTools(reader.get("tools"));
	const permission = readPermission(reader.get("permission"));
	const list = readPermissionList(reader.get("permissions"));
	const tree = mergeTrees(tools.rules, permission.rules);
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
const STARTS = "it decides who may start the agent";
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
	const keys = [...AGENT_KEYS, ...FOREIGN_AGENT_KEYS];
	return files.some((file) => {
		const top = topOf(file);
		return (AGENT_ROLES.some((role) => role === file.role) ? [top] : [top.get("agent").get(name), top.get("mode").get(name)]).some((reader) => keys.some((key) => reader.has(key)));
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
			settings: [...defaultSettings(OPENCODE_KEYS), ...ownDefaults()]
		},
		...tops.map(readTop),
		own.rest,
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
	return files.flatMap(({ document }) => secretsIn(document).map((found) => ({
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
	const rules = [...rulesOfTree([...tools, ...permissions].reduce((merged, { rules }) => mergeTrees(merged, rules), /* @__PURE__ */ new Map())), ...lists.flatMap((list) => list.rules)];
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
		basis: "the built-in list of opencode",
		policy: {
			stages: [{
				role: "decides",
				combinator: "last",
				rules: withBuiltIn(agent, rules).map(decisionRule)
			}],
			otherwise: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zn)("needs approval"),
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
function readTop(top) {
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
		...readRedirects(top)
	]);
}
function readInstructions(list) {
	return joinSettings(list.texts().filter(({ value }) => /^https?:/i.test(value)).map(({ value, place }) => {
		const text = withoutSecrets(value);
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
const LOCAL = /^https?:\/\/(?:localhost|127(?:\.\d+){3}|\[::1\])(?:[:/]|$)/i;
function readRedirects(top) {
	const url = top.get("enterprise").get("url");
	const text = url.text();
	return [...providerAddresses(top.get("provider")), ...text === void 0 ? [] : [{
		key: "enterprise.url",
		value: url,
		address: withoutSecrets(text)
	}]].map(({ key, value, address }) => ({
		...opaqueOf(key, value, "it changes where requests and their contents are sent"),
		remarks: LOCAL.test(address) ? [] : [{
			kind: "redirects-traffic",
			key,
			value: address,
			place: value.place
		}]
	}));
}
// build/src/formats/permissions/opencode/dialect.js
const FOLDER = "^(?<folder>(?:.*\\/)?)";
function file(role, path, syntax = "json-with-comments") {
	return {
		role,
		syntax,
		path: new RegExp(`${FOLDER}${path}$`, "i"),
		maxBytes: MAX_PERMISSION_BYTES
	};
}
const OPENCODE = {
	id: "opencode",
	version: "1.18",
	files: [
		file("inner-jsonc", "\\.opencode\\/opencode\\.jsonc"),
		file("inner-json", "\\.opencode\\/opencode\\.json"),
		file("jsonc", "opencode\\.jsonc"),
		file("json", "opencode\\.json"),
		file("agent", "\\.opencode\\/agents?\\/.+\\.md", "front-matter"),
		file("mode", "\\.opencode\\/modes?\\/[^/]+\\.md", "front-matter"),
		file("plugin", "\\.opencode\\/plugins?\\/.+\\.[cm]?[jt]sx?", "text"),
		file("tool", "\\.opencode\\/tools?\\/.+\\.[cm]?[jt]sx?", "text"),
		file("command", "\\.opencode\\/commands?\\/.+\\.md", "text")
	],
	unitsOf: unitsOf$1,
	without: (agent, files) => agent === void 0 ? readOpencode([]) : readOpencodeAgent(agent, files, true)
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
// build/src/formats/permissions/dialects.js
const DIALECTS = [
	CLAUDE_CODE,
	MCP_SERVERS,
	OPENCODE
];
const OUTSIDE = /(?:^|\/)(?:node_modules|\.git)\//i;
function permissionPathOf(path) {
	if (OUTSIDE.test(path)) return void 0;
	for (const dialect of DIALECTS) for (const file of dialect.files) {
		const match = file.path.exec(path);
		if (match === null) continue;
		return {
			dialect,
			file,
			folder: (match.groups?.folder ?? "").replace(/\/$/, "")
		};
	}
}
// build/src/evaluation/hosts/call-text.js
const BEGINNINGS = {
	shell: "",
	"shell-read": "",
	read: "read ",
	edit: "edit ",
	write: "write ",
	notebook: "edit ",
	fetch: "fetch ",
	net: "connect to ",
	mcp: "",
	agent: "start the agent ",
	skill: "use the skill ",
	output: "output ",
	tool: ""
};
function callWords(request) {
	const { kind, prefix, text } = callOfRequest(request);
	return `${BEGINNINGS[kind]}${prefix}${text}`;
}
// build/src/diff/hosts/call-words.js
function levelOfCall({ level }) {
	return level === "warned" ? "left to a model" : wordOf({ level });
}
function callPhrases(situations) {
	const { words } = situations.head;
	return {
		kind: "call",
		levelOf: levelOfCall,
		whoIs: (cause, _tools, example) => {
			const text = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(callWords(example));
			const subject = isOfOneCall(cause, example) ? `${text}` : `calls such as ${text}`;
			const verb = isOfOneCall(cause, example) ? "is" : "are";
			return `${subject}${words === void 0 ? "" : `, ${words},`} ${verb}`;
		},
		subjectOf: ({ decider }) => decider.outcome === "mode" || decider.kind === "otherwise" ? "calls that no rule matches" : `calls that ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)} matches`,
		reasonOf: (cause, sides) => reasonOf(cause, sides, situations),
		textOf: callWords,
		simpler: () => []
	};
}
function isOfOneCall({ decider }, example) {
	if (decider.outcome === "mode" || decider.kind === "otherwise") return false;
	return !decider.name.includes("*") && decider.name.includes(callOfRequest(example).text);
}
function reasonOf(cause, sides, situations) {
	const { decider, side, kind } = cause;
	if (decider.outcome === "mode" || decider.kind === "otherwise") return situations.head.basis === situations.base.basis ? `${situations.head.basis} now applies` : `${situations.head.basis} now applies instead of ${situations.base.basis}`;
	if (decider.outcome === "tools") return toolsReason(sides);
	const rule = `the ${decider.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)}`;
	if (kind === "order") return `${rule} ${side === "head" ? "now decides" : "no longer decides"}`;
	const other = formerRule(decider, sides[side], sides[side === "head" ? "base" : "head"]);
	if (other) {
		const [from, to] = side === "head" ? [other, decider] : [decider, other];
		return `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)} moved from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(from.outcome)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(to.outcome)}`;
	}
	return side === "head" ? `${rule} was added` : `${rule} was removed`;
}
function toolsReason(sides) {
	const [before, after] = [listedTools(sides.base), listedTools(sides.head)];
	if (after === void 0) return "the list \"tools\" was removed, so all tools are available";
	if (after.length === 0) return "the list \"tools\" is empty now";
	if (before === void 0) return `the new list "tools" contains only ${fewOf(after)}`;
	const added = after.filter((tool) => !before.includes(tool));
	const removed = before.filter((tool) => !after.includes(tool));
	return `the list "tools" ${[...added.length > 0 ? [`now contains ${fewOf(added)}`] : [], ...removed.length > 0 ? [`no longer contains ${fewOf(removed)}`] : []].join(" and ")}`;
}
const MAX_LISTED = 5;
function fewOf(tools) {
	if (tools.length <= MAX_LISTED) return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(tools);
	const more = tools.length - MAX_LISTED + 1;
	return `${tools.slice(0, 4).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.z).join(", ")} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(more)} more tools`;
}
function listedTools({ limits, deciding }) {
	return [...limits, ...deciding].find(({ outcome }) => outcome === "tools")?.name.split(", ").filter((tool) => tool !== "");
}
function formerRule({ name, outcome }, own, other) {
	const likeIt = ({ limits, deciding }) => [...limits, ...deciding].filter((rule) => rule.name === name && rule.outcome !== "mode" && rule.outcome !== outcome);
	const kept = new Set(likeIt(own).map((rule) => rule.outcome));
	return likeIt(other).find((rule) => !kept.has(rule.outcome));
}
// build/src/discovery/hosts.js
async function readHosts(tree, within) {
	const folders = /* @__PURE__ */ new Map();
	for (const [key, list] of await permissionPaths(tree, within ?? /* @__PURE__ */ new Set())) if (within === void 0 || list.some(({ path }) => within.has(path))) folders.set(key, await readFolder(tree, list.filter(({ path, file }) => !within || !file.isUnit || within.has(path))));
	return folders;
}
async function permissionPaths(tree, more) {
	const listed = new Set(await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.A)(tree, (file) => permissionPathOf(file) !== void 0));
	const folders = /* @__PURE__ */ new Map();
	const roles = /* @__PURE__ */ new Map();
	for (const path of /* @__PURE__ */ new Set([...listed, ...more])) {
		const known = permissionPathOf(path);
		if (known === void 0) continue;
		const key = keyOf(known.dialect, known.folder);
		const list = folders.get(key) ?? [];
		list.push({
			path,
			...known
		});
		folders.set(key, list);
		if (listed.has(path)) roles.set(key, (roles.get(key) ?? /* @__PURE__ */ new Set()).add(known.file.role));
	}
	return new Map([...folders].flatMap(([key, list]) => {
		const isRead = ({ file: { beside } }) => beside === void 0 || beside.some((role) => roles.get(key)?.has(role));
		const read = list.filter(isRead);
		return read.length === 0 ? [] : [[key, read]];
	}));
}
async function permissionFilesIn(tree) {
	return [...(await permissionPaths(tree, /* @__PURE__ */ new Set())).values()].flatMap((list) => list.map(({ path }) => path));
}
function keyOf({ id }, folder) {
	return JSON.stringify([id, folder]);
}
async function readFolder(tree, paths) {
	const files = [];
	const findings = [];
	const plain = /* @__PURE__ */ new Set();
	const { dialect = DIALECTS[0], folder = "" } = paths[0] ?? {};
	if (dialect === void 0) throw new Error("there are no dialects");
	const all = await Promise.all(paths.map(async ({ path, file }) => ({
		path,
		file,
		read: await readPermissionFile(tree, path, file)
	})));
	for (const { path, file, read } of all) {
		if (read === void 0) continue;
		if (read.isPlain) plain.add(path);
		for (const finding of read.findings) findings.push(finding);
		if (read.document) files.push({
			document: read.document,
			role: file.role
		});
	}
	return {
		dialect,
		folder,
		files,
		paths: paths.map(({ path }) => path),
		plain,
		findings
	};
}
async function readPermissionFile(tree, path, { syntax, maxBytes, isPlain, isLoose }) {
	const read = await tree.read(path, maxBytes);
	if (read.kind === "absent") return void 0;
	if (read.kind === "refused") return { findings: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ga, path, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ga.words.refused(read.reason))] };
	if (read.kind === "too-large") {
		const { text, problems } = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.lt)(path, read.bytes, maxBytes);
		return { findings: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.rt)(path, text, problems) };
	}
	const text = new TextDecoder("utf-8").decode(read.bytes);
	if (isPlain?.(text)) return {
		isPlain: true,
		findings: []
	};
	const loaded = await load(path, text, syntax);
	if (loaded.kind === "broken" && isLoose) return {
		document: loadLooseFrontMatter(path, text),
		findings: []
	};
	if (loaded.kind === "broken") return { findings: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.rt)(path, loaded.text, loaded.problems) };
	return {
		document: loaded.document,
		findings: []
	};
}
async function load(file, text, syntax) {
	switch (syntax) {
		case "json":
		case "json-with-comments": {
			const parsed = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ut)(text, { comments: syntax === "json-with-comments" });
			if ("problems" in parsed) return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			const { root } = parsed;
			return {
				kind: "document",
				document: {
					file,
					syntax: "json",
					text,
					root,
					value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root)
				}
			};
		}
		case "front-matter": {
			const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(991), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449));
			return loadFrontMatter(file, text, readYaml);
		}
		case "yaml": {
			const { readYaml } = await Promise.all(/* import() */[__webpack_require__.e(991), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449));
			const parsed = readYaml(text);
			if ("problems" in parsed) return {
				kind: "broken",
				file,
				text,
				problems: parsed.problems
			};
			const { root } = parsed;
			return {
				kind: "document",
				document: {
					file,
					syntax: "yaml",
					text,
					root,
					value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(root)
				}
			};
		}
		case "text": return {
			kind: "document",
			document: {
				file,
				syntax: "yaml",
				text,
				root: {
					kind: "scalar",
					start: 0,
					end: text.length,
					value: text
				},
				value: text
			}
		};
		default: return syntax;
	}
}
function unitsOf({ dialect, folder, files, findings }) {
	return dialect.unitsOf(files, folder).map((unit) => unitOf(unit, dialect, folder, findings));
}
function unitOf({ agent, files, read, readOn }, { id, version }, folder, findings) {
	let permissions;
	return {
		name: unitName(id, agent, folder),
		identity: JSON.stringify([
			id,
			folder,
			agent ?? null
		]),
		dialect: id,
		version,
		folder,
		...agent !== void 0 && { agent },
		files: files.map(({ document }) => document.file),
		...readOn && { permissionsOn: readOn },
		findings,
		get permissions() {
			permissions ??= read();
			return permissions;
		}
	};
}
function unitName(dialect, agent, folder) {
	const name = agent === void 0 ? dialect : `${dialect} \u00b7 ${agent}`;
	return folder === "" ? name : `${name} (${folder})`;
}



/***/ })

};
;