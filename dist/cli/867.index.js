"use strict";
exports.id = 867;
exports.ids = [867];
exports.modules = {

/***/ 867:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ callWords; },
/* harmony export */   c: function() { return /* binding */ readRule$1; },
/* harmony export */   d: function() { return /* binding */ CALL_KINDS; },
/* harmony export */   f: function() { return /* binding */ callOfRequest; },
/* harmony export */   g: function() { return /* binding */ wordOf; },
/* harmony export */   h: function() { return /* binding */ directionOf; },
/* harmony export */   i: function() { return /* binding */ levelOfCall; },
/* harmony export */   l: function() { return /* binding */ callPattern; },
/* harmony export */   m: function() { return /* binding */ LEVEL_WORDS; },
/* harmony export */   n: function() { return /* binding */ unitsOf; },
/* harmony export */   o: function() { return /* binding */ DIALECTS; },
/* harmony export */   p: function() { return /* binding */ requestOfCall; },
/* harmony export */   r: function() { return /* binding */ callPhrases; },
/* harmony export */   s: function() { return /* binding */ permissionPathOf; },
/* harmony export */   t: function() { return /* binding */ readHosts; },
/* harmony export */   u: function() { return /* binding */ globExpression; }
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
const RUNNER = /(?:^|[\s;&|(])(?:npx|bunx|uvx|pnpx|pipx run|pnpm dlx|yarn dlx|bun x|uv tool run)((?:\s+-{1,2}(?:from|package|p|python|with)(?:=|\s+)\S+|\s+-{1,2}[A-Za-z-]+)*)\s+(\S+)/;
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
function readServers(map) {
	return map.entries().map(([name, reader]) => ({
		name,
		code: serverCode(name, reader),
		reader
	}));
}
function serverCode(name, reader) {
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
	return {
		key: `mcp ${name}`,
		subject: `the MCP server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)}`,
		text: withoutSecrets(helper === void 0 ? text : `${text}, with headers from ${helper}`),
		identity: identityOf$1(reader),
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
function identityOf$1(reader) {
	const entries = reader.entries().filter(([key]) => !PLAIN_KEYS.has(key)).map(([key, value]) => [key, value.value()]).sort(([a], [b]) => a < b ? -1 : 1);
	return JSON.stringify(entries);
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
function pathExpression$1(pattern, { isDeep }) {
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
			words: withoutSecrets(JSON.stringify(value.value() ?? null))
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
const NEUTRAL$3 = { kind: "neutral" };
const CODE$1 = { kind: "code" };
const READ$4 = { kind: "read" };
const MANAGED = {
	kind: "ignored",
	why: "only managed settings may have it"
};
const OF_USERS$1 = {
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
const yes$3 = (absent) => ({
	kind: "boolean",
	wider: true,
	absent
});
const no$1 = (absent) => ({
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
	].map((key) => [key, NEUTRAL$3])),
	"permissions.allow": READ$4,
	"permissions.ask": READ$4,
	"permissions.deny": READ$4,
	"permissions.defaultMode": READ$4,
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
	"permissions.skipDangerousModePermissionPrompt": OF_USERS$1,
	skipDangerousModePermissionPrompt: OF_USERS$1,
	skipAutoPermissionPrompt: OF_USERS$1,
	"autoMode*": OF_USERS$1,
	useAutoModeDuringPlan: OF_USERS$1,
	hooks: READ$4,
	env: READ$4,
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
	enableAllProjectMcpServers: yes$3(false),
	enabledMcpjsonServers: MORE$1,
	enabledPlugins: READ$4,
	extraKnownMarketplaces: READ$4,
	additionalMarketplaces: READ$4,
	apiKeyHelper: CODE$1,
	awsAuthRefresh: CODE$1,
	awsCredentialExport: CODE$1,
	gcpAuthRefresh: CODE$1,
	otelHeadersHelper: CODE$1,
	statusLine: READ$4,
	subagentStatusLine: READ$4,
	fileSuggestion: READ$4,
	agent: {
		kind: "opaque",
		why: "it replaces the prompt and the tools of the main agent"
	},
	"sandbox.enabled": {
		kind: "mixed",
		absent: false
	},
	"sandbox.autoAllowBashIfSandboxed": yes$3(true),
	"sandbox.failIfUnavailable": no$1(false),
	"sandbox.allowUnsandboxedCommands": yes$3(true),
	"sandbox.excludedCommands": MORE$1,
	"sandbox.filesystem.allowWrite": MORE$1,
	"sandbox.filesystem.allowRead": MORE$1,
	"sandbox.filesystem.denyWrite": LESS,
	"sandbox.filesystem.denyRead": LESS,
	"sandbox.filesystem.disabled": OF_USERS$1,
	"sandbox.network.strictAllowlist": OF_USERS$1,
	"sandbox.network.tlsTerminate": OF_USERS$1,
	"sandbox.allowAppleEvents": OF_USERS$1,
	"sandbox.ripgrep*": OF_USERS$1,
	"sandbox.network.allowedDomains": MORE$1,
	"sandbox.network.deniedDomains": LESS,
	"sandbox.network.allowUnixSockets": MORE$1,
	"sandbox.network.allowMachLookup": MORE$1,
	"sandbox.network.allowAllUnixSockets": yes$3(false),
	"sandbox.network.allowLocalBinding": yes$3(false),
	"sandbox.enableWeakerNestedSandbox": yes$3(false),
	"sandbox.enableWeakerNetworkIsolation": yes$3(false),
	"sandbox.ignoreViolations": {
		kind: "opaque",
		why: "Card Gate does not compare it"
	},
	"sandbox.credentials.files": LESS,
	"sandbox.credentials.envVars": LESS,
	disableSkillShellExecution: no$1(false),
	disableBundledSkills: no$1(false),
	disableWorkflows: no$1(false),
	disableArtifact: no$1(false),
	disableClaudeAiConnectors: no$1(false),
	disableRemoteControl: no$1(false),
	disableAgentView: no$1(false),
	remoteControlAtStartup: yes$3(true),
	isolatePeerMachines: no$1(false),
	skipWebFetchPreflight: yes$3(false),
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
const MODES$2 = [
	"dontAsk",
	"plan",
	"default",
	"acceptEdits",
	"auto",
	"bypassPermissions"
];
function modeOf(name) {
	if (name === "manual") return "default";
	return MODES$2.find((mode) => mode === name && mode !== "auto");
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
const SHELL$3 = ["shell", "shell-read"];
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
	const patterns = [callPattern(SHELL$3, expressionOf(rule), prefix)];
	const [first] = rule.pieces;
	return first?.kind === "any" || first?.kind === "text" && BEGINS_WITH_PREFIX.test(first.text) ? [...patterns, wholePattern(rule)] : patterns;
}
function everyShellPattern() {
	return callPattern(SHELL$3, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo);
}
function uncoveredPatterns() {
	const wrapper = `${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}${either(UNCOVERED_WRAPPERS)} `;
	return [callPattern(SHELL$3, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo, `${wrapper}${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`), callPattern(SHELL$3, `find ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}-${either([
		"exec",
		"execdir",
		"ok",
		"delete"
	])}${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`)];
}
const SHELL_REQUESTS = {
	possible: [callPattern(SHELL$3, `[^ \\n\ufdd0][^\\n\ufdd0]*`, ANY_PREFIX)],
	impossible: [callPattern(SHELL$3, `(?:${ASSIGNMENT}|${either(WRAPPERS)} )${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`), callPattern(SHELL$3, `[^"'\ufdd0]*[;|&\\n]${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`)]
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
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.jo)(`${either(SHELL$3.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko))}\ufdd0${split}${source.join("")}`);
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
const FILE_COMMANDS = {
	...ASKED$1,
	acceptEdits: "allowed"
};
const CRITICAL = {
	...ASKED$1,
	bypassPermissions: "needs approval"
};
const EDITS$1 = [
	"edit",
	"write",
	"notebook"
];
const SHELL$2 = ["shell", "shell-read"];
const OUTSIDE$2 = `(?:/|~|\\.\\.(?:/|$))${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`;
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
const FREE_TOOLS$1 = "(?:TodoWrite|TodoRead|LSP|Glob|Grep|LS|BashOutput|KillShell|KillBash|ExitPlanMode|EnterPlanMode|SendMessage|Task[A-Z][a-z]+|Cron[A-Z][a-z]+|ToolSearch)";
function protectedRules(mode, at) {
	return [builtIn$2("commands that remove a whole system", CRITICAL[mode], at, [callPattern(SHELL$2, CRITICAL_REMOVAL)]), builtIn$2("protected paths", ASKED$1[mode], at, [callPattern(EDITS$1, PROTECTED)])];
}
function uncoveredRule(mode, at) {
	return builtIn$2("commands that start other programs", ASKED$1[mode], at, uncoveredPatterns());
}
function modeRules$3(mode, at, folders) {
	const more = `${either(folders.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko))}(?:/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`;
	const ofFolders = (kinds, level) => folders.length === 0 ? [] : [builtIn$2("files of additional folders", level, at, [callPattern(kinds, more)])];
	return [
		...ofFolders(["read"], "allowed"),
		...ofFolders(EDITS$1, EDITED$1[mode]),
		builtIn$2("commands that only read", "allowed", at, [callPattern(["shell-read"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn$2("files outside of the working folder", ASKED$1[mode], at, [callPattern([...EDITS$1, "read"], OUTSIDE$2)]),
		builtIn$2("files of the working folder", "allowed", at, [callPattern(["read"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn$2("edits in the working folder", EDITED$1[mode], at, [callPattern(EDITS$1, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn$2("commands that edit files of the working folder", FILE_COMMANDS[mode], at, [callPattern(["shell"], FILE_COMMAND)], [callPattern(["shell"], NAMES_OUTSIDE)]),
		builtIn$2("agents", "allowed", at, [callPattern(["agent"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn$2("tools that need no permission", "allowed", at, [callPattern(["tool"], FREE_TOOLS$1)])
	];
}
function otherLevel(mode) {
	return ASKED$1[mode];
}
function askLevel(mode) {
	return mode === "dontAsk" ? "denied" : "needs approval";
}
function builtIn$2(name, level, place, patterns, except = []) {
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
const LISTS$2 = [
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
function readRule$1(text, list) {
	const match = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
	const [, tool = "", spec] = match ?? [];
	if (match === null || text.trim() === "") return {
		kind: "dead",
		why: "it is not a tool with an optional specifier in brackets"
	};
	if (tool.startsWith("mcp__")) return mcpRule$1(tool, spec, list);
	if (tool.includes("*")) return list === "allow" ? {
		kind: "dead",
		why: "a rule that allows may have \"*\" only behind the server of an MCP tool"
	} : globRule(tool, spec);
	const known = spec === void 0 || spec.trim() === "*" || spec.trim() === "" ? void 0 : spec;
	if (known === void 0) return wholeTool$1(tool, list);
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
	const other = PATHS_BY[tool];
	if (other !== void 0) return {
		kind: "dead",
		why: `rules of ${tool} cannot have a path; those of ${other} apply to it`,
		instead: `${other}(${spec})`
	};
	switch (tool) {
		case "Bash": return shellRule$1(spec, list);
		case "Read":
		case "Edit": return pathRule$1(tool, spec, list);
		case "WebFetch": return fetchRule$1(spec);
		case "Agent":
		case "Task": return rule$1([callPattern(["agent"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(spec))], [call$1("agent", spec)]);
		case "Skill": {
			const words = / \*$|:\*$/.test(spec) ? spec.slice(0, -2) : void 0;
			return rule$1([callPattern(["skill"], words === void 0 ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(spec) : wordsExpression(words))], [call$1("skill", words ?? spec)]);
		}
		default: return {
			kind: "opaque",
			why: `Card Gate does not know what the specifier of ${tool} means`
		};
	}
}
function shellRule$1(spec, list) {
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
		examples: [call$1("shell", sample), call$1("shell", begins === "" ? sample : begins)],
		isExact: read.isExact,
		...everything !== void 0 && { everything },
		isBroad: isRunner || first?.kind === "any"
	};
}
function pathRule$1(tool, spec, list) {
	const expression = pathExpression$1(spec, { isDeep: list !== "allow" });
	const kinds = tool === "Edit" ? [
		"edit",
		"write",
		"notebook",
		...list === "allow" ? ["read"] : []
	] : ["read", ...list === "deny" ? ["edit", "write"] : []];
	const path = samplePath$1(spec);
	return rule$1([callPattern(kinds, expression)], kinds.map((kind) => call$1(kind, path)));
}
function samplePath$1(pattern) {
	return pattern.replace(/^\.\//, "").replace(/^\/\//, "\0").replace(/^\//, "").replace("\0", "/").replace(/\*\*\/\*/g, "file").replace(/\*\*\//g, "").replace(/\*\*$/, "file").replace(/\*\./g, "file.").replace(/\*/g, "x").replace(/\?/g, "x");
}
function fetchRule$1(spec) {
	const domain = /^domain:\s*(.+)$/.exec(spec)?.[1];
	if (domain === void 0) return {
		kind: "dead",
		why: "a rule of WebFetch names a host with \"domain:\"",
		instead: `WebFetch(domain:${hostOf(spec)})`
	};
	return rule$1([callPattern(["fetch"], hostExpression(domain))], [call$1("fetch", domain.replace(/^\*$/, "example.com").replace(/\*/g, "x").toLowerCase())]);
}
function hostOf(address) {
	return address.replace(/^[a-z]+:\/\//i, "").replace(/[/:].*$/, "");
}
function mcpRule$1(tool, spec, list) {
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
		...rule$1([whole, ...more].map((expression) => callPattern(["mcp"], expression)), [call$1("mcp", sample)]),
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
	return rule$1(kinds.size === 0 ? [named] : [callPattern([...kinds], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo), named], [...kinds].map((kind) => sampleOf(kind)));
}
function escapeExpression(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
function wholeTool$1(tool, list) {
	const kinds = KINDS_OF_TOOL[tool];
	if (kinds === void 0) return {
		...rule$1([callPattern(["tool"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(tool))], [call$1("tool", tool)]),
		isBroad: tool === "PowerShell" || tool === "Monitor",
		...tool === "PowerShell" && { everything: "every PowerShell command" }
	};
	const isShell = tool === "Bash";
	const also = tool === "Edit" && list === "allow" && ["read"] || tool === "Read" && list === "deny" && ["edit", "write"] || [];
	const all = [...kinds, ...also];
	return {
		...rule$1(isShell ? [everyShellPattern()] : [callPattern(all, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)], all.map((kind) => sampleOf(kind))),
		isBroad: isShell || kinds[0] === "agent",
		...isShell && { everything: "every shell command" }
	};
}
function sampleOf(kind) {
	return call$1(kind, SAMPLES$1[kind]);
}
const SAMPLES$1 = {
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
function rule$1(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples,
		isExact: false,
		isBroad: false
	};
}
function call$1(kind, text) {
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
	const rules = [...tops.flatMap((top) => rulesOf$2(top.get("permissions"))), ...overlay.rules ?? []];
	const servers = files.filter(({ role }) => role === "mcp").flatMap(({ document }) => readServers(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(document).get("mcpServers")));
	const read = mergeSettings([
		{
			...NOTHING_SET,
			settings: defaultSettings(CLAUDE_KEYS)
		},
		...tops.map((top) => readTop$3(top)),
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
			...index > 0 && { words: "in sessions that start in automatic mode" },
			basis: usable ? `the mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(usable.mode)}` : "the mode of the user",
			policy: {
				stages: stagesOf(rules, mode, usable?.place, folders, overlay),
				otherwise: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(otherLevel(mode), usable?.place),
				outcomes: [
					"deny",
					"ask",
					"allow",
					"mode"
				],
				settings: index === 0 ? read.settings : [],
				fields: 3,
				requests: REQUESTS$1
			}
		};
	});
	if (usual === void 0) throw new Error("Claude Code has no situation");
	return {
		situations: [usual, ...others],
		...usable && { mode: usable.mode },
		withModeOf: (other) => {
			const place = usable?.place ?? (files[0] && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(files[0].document));
			const mode = modeOf(other.mode);
			return readClaudeCode(files, {
				...overlay,
				mode: mode && place ? {
					mode,
					place
				} : null
			}).situations;
		},
		code: [...read.code, ...servers.map(({ code }) => code)],
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule$1)],
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
const CHAR$2 = `[^\ufdd0]`;
const UNRESOLVED = [
	`(?:${CHAR$2}*/)?\\.(?:/${CHAR$2}*)?`,
	`${CHAR$2}*//${CHAR$2}*`,
	`(?:${CHAR$2}*/)?(?:[^./\ufdd0][^/\ufdd0]*|\\.[^./\ufdd0][^/\ufdd0]*)/\\.\\.(?:/${CHAR$2}*)?`,
	`/\\.\\.(?:/${CHAR$2}*)?`,
	`${CHAR$2}*/`
].join("|");
const REQUESTS$1 = {
	possible: [
		...SHELL_REQUESTS.possible,
		callPattern([
			"read",
			"edit",
			"write",
			"notebook",
			"agent",
			"skill"
		], `${CHAR$2}+`, ""),
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
function rulesOf$2(permissions) {
	return LISTS$2.flatMap((list) => permissions.get(list).texts().map(({ value, place }) => placedRule(list, value, place)));
}
function placedRule(list, text, place) {
	return {
		list,
		text,
		place,
		read: readRule$1(text, list)
	};
}
function statedMode(top) {
	const value = top.get("permissions").get("defaultMode");
	const mode = modeOf(value.text());
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
function stagesOf(rules, mode, at, folders, { available, isUnattended = false }) {
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
		...available ? [stage([unavailableRule(available)])] : [],
		stage(rulesIn(rules, "deny", "denied")),
		stage(rulesIn(rules, "ask", asked)),
		stage(ofMode(protectedRules(mode, at))),
		stage(allow.filter((rule) => !isPrefix(rule)).flatMap((rule) => ruleOf$1(rule, levelOf(rule)))),
		stage(ofMode([uncoveredRule(mode, at)])),
		stage(allow.filter(isPrefix).flatMap((rule) => ruleOf$1(rule, levelOf(rule)))),
		stage(ofMode(modeRules$3(mode, at, folders)))
	];
}
function rulesIn(rules, list, level) {
	return rules.filter((rule) => rule.list === list).flatMap((rule) => ruleOf$1(rule, level));
}
function ruleOf$1({ list, text, place, read }, level) {
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
function unavailableRule(available) {
	return hostRule({
		list: "deny",
		level: "denied",
		patterns: [callPattern(CLAUDE_KINDS, `[^\ufdd0]*`)],
		except: available.flatMap(({ read }) => read.kind === "rule" ? read.patterns : []),
		name: "tools that are not available"
	});
}
function opaqueRule$1({ list, text, place, read }) {
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
function readTop$3(top) {
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
		readUnknownMode$1(top.get("permissions").get("defaultMode"))
	]);
}
function readUnknownMode$1(value) {
	const text = value.text();
	if (!value.exists || modeOf(text) !== void 0) return NOTHING_SET;
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
// build/src/formats/permissions/claude/dialect.js
const FILE = {
	syntax: "json",
	maxBytes: MAX_PERMISSION_BYTES
};
const CLAUDE_CODE = {
	id: "claude-code",
	version: "2.1.240",
	files: [
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
	],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readClaudeCode(files)
	}],
	without: (agent, files) => readClaudeCode(agent === void 0 ? [] : files)
};
// build/src/formats/permissions/codex/commands.js
const BARE = `[^\\s'"\\\\;|&<>()$\`\ufdd0]`;
const IS_BARE = /^[^\s'"\\;|&<>()$`]+$/;
const QUOTED_PART = `(?:[^'\ufdd0]|'\\\\'')`;
const TOKEN = `(?:${BARE}+|'${QUOTED_PART}*')`;
const HOME$1 = "/home/you";
function tokenText(token) {
	return IS_BARE.test(token) ? token : `'${token.replaceAll("'", "'\\''")}'`;
}
function commandText(tokens) {
	return tokens.map(tokenText).join(" ");
}
function beginsWith(tokens, pattern) {
	return tokens.length >= pattern.length && pattern.every((texts, index) => texts.includes(tokens[index] ?? ""));
}
function baseName(program) {
	return program.startsWith("/") ? program.slice(program.lastIndexOf("/") + 1) : void 0;
}
function prefixPattern(pattern) {
	return shellPattern(pattern.map((texts) => either(texts.map(tokenExpression))));
}
function commandPattern$1([programs = [], ...rest], paths) {
	return shellPattern([either(programs.flatMap((program) => [tokenExpression(program), ...isName(program) ? pathExpressions(program, paths.get(program)) : []])), ...rest.map((texts) => either(texts.map(tokenExpression)))]);
}
function isName(program) {
	return program !== "" && !program.includes("/");
}
function pathExpressions(name, paths) {
	if (paths !== void 0) return paths.map(tokenExpression);
	const text = tokenText(name);
	const inner = (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(text.startsWith("'") ? text.slice(1, -1) : text);
	const quoted = `'/(?:${QUOTED_PART}*/)?${inner}'`;
	return IS_BARE.test(name) ? [`/(?:${BARE}*/)?${inner}`, quoted] : [quoted];
}
function absolutePath(path) {
	return path.replace(/^~(?=\/)/, HOME$1);
}
function tokenExpression(token) {
	return (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(tokenText(token));
}
function shellPattern(tokens) {
	return callPattern(["shell"], `${tokens.join(" ")}(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`, "");
}
const READ_ONLY = {
	patterns: [callPattern(["shell"], `${either([
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
	].map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko))}(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`, ""), callPattern(["shell"], `sed -n [0-9]+(?:,[0-9]+)?p(?: ${BARE}+)?`, "")],
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
	}).map(([program, options]) => callPattern(["shell"], `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(program)}(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})? ${either(options.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko))}(?:[= ]${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`, ""))
};
const COMMAND_REQUESTS = {
	possible: [callPattern(["shell"], `${TOKEN}(?: ${TOKEN})*`, "")],
	impossible: [callPattern(["shell"], `(?:${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo} )?'${BARE}+'(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`, ""), callPattern(["shell"], `(?:bash|sh|zsh) -l?c (?:[\\w./:,@%+-]+|'[\\w ./:,@%+-]+')`, "")]
};
// build/src/formats/permissions/codex/keys.js
const NEUTRAL$2 = { kind: "neutral" };
const READ$3 = { kind: "read" };
const OF_USERS = {
	kind: "ignored",
	why: "a file of a repository cannot set it"
};
const yes$2 = (absent) => ({
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
	...Object.fromEntries(NEUTRAL_KEYS$2.map((key) => [key, NEUTRAL$2])),
	...Object.fromEntries(USER_KEYS.map((key) => [key, OF_USERS])),
	approval_policy: READ$3,
	sandbox_mode: READ$3,
	default_permissions: READ$3,
	permissions: READ$3,
	"sandbox_workspace_write.network_access": READ$3,
	"sandbox_workspace_write.writable_roots": READ$3,
	"sandbox_workspace_write.exclude_slash_tmp": READ$3,
	"sandbox_workspace_write.exclude_tmpdir_env_var": READ$3,
	mcp_servers: READ$3,
	hooks: READ$3,
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
	"features.web_search_request": yes$2(false),
	"features.web_search_cached": yes$2(false),
	"tools.web_search": yes$2(false),
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
	"features.exec_permission_approvals": yes$2(false),
	"features.request_permissions_tool": yes$2(false),
	"features.request_permissions": yes$2(false),
	allow_login_shell: yes$2(true),
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
	"shell_environment_policy.experimental_use_profile": yes$2(false),
	"shell_environment_policy.set": {
		kind: "map",
		of: {
			kind: "opaque",
			why: "every command sees the variable, and Card Gate does not know it"
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
		return rulesOf$1(statements, withStatements(document, statements));
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
	const lost = "Codex then ignores all rules of all files";
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
function rulesOf$1(statements, document) {
	const prefixes = [];
	const networks = [];
	const paths = /* @__PURE__ */ new Map();
	const opaque = [];
	for (const [index, statement] of statements.entries()) {
		const place = placeIn(document, index);
		const known = statement.kind === "call" ? READERS$1[statement.name] : void 0;
		const args = statement.kind === "call" ? namedArguments(statement) : void 0;
		if (known === void 0 || args === void 0) {
			if (statement.kind === "call" && known === void 0 && opaque.length === 0) throw new RuleFault(`there is no function ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(statement.name)}`, index);
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
		subject: `the statement ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(withoutSecrets(line.trim()))}`,
		text,
		place,
		why: "Card Gate reads rules with literal values, and does not execute programs"
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
		if (item.kind !== "list") return fail("\"pattern\" contains a value that is not a text");
		if (item.items.length === 0) return fail("\"pattern\" contains an empty list");
		return textsOf(item, "pattern", fail);
	});
	checkJustification(args, fail);
	const decision = decisionOf(args, fail);
	const name = `${pattern.map((texts) => texts.map(tokenText).join("|")).join(" ")} \u2026`;
	for (const [key, isWanted] of [["match", true], ["not_match", false]]) for (const example of examplesOf$2(args.get(key), key, fail)) if (isMatched(example, pattern) !== isWanted) return fail(`the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name)} ${isWanted ? "does not match" : "matches"} the example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(example.join(" "))} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)}`);
	prefixes.push({
		pattern,
		decision,
		name: withoutSecrets(name),
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
	if (list.kind !== "list") return fail(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)} is not a list`);
	return list.items.map((item) => {
		if (item.kind === "list") return textsOf(item, key, fail);
		if (item.kind !== "text") return fail(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)} contains a value that is not a text`);
		return shellWords(item.value) ?? fail(`the example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(item.value)} has an open quote`);
	});
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
const DECISIONS = {
	allow: "allow",
	prompt: "prompt",
	forbidden: "forbidden"
};
function decisionOf(args, fail, known = DECISIONS) {
	const written = args.get("decision");
	if (written === void 0 || written.kind === "other" && written.value === null) return "allow";
	const text = written.kind === "text" ? written.value : "";
	return (Object.hasOwn(known, text) ? known[text] : void 0) ?? fail(`there is no decision ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(text)}`);
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
	if (written?.kind !== "text" || written.value.trim() === "") return fail("\"host\" is not a text");
	if (/\*|:\/\/|\/|\s/.test(written.value)) return fail(`the host ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(written.value)} has a "*", a scheme or a path`);
	const protocol = over?.kind === "text" ? HOST_PROTOCOLS[over.value] : void 0;
	if (protocol === void 0) return fail("\"protocol\" is missing or unknown");
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
	if (name?.kind !== "text" || name.value === "" || name.value.includes("/")) return fail("\"name\" is not the name of a program");
	if (list?.kind !== "list") return fail("\"paths\" is not a list");
	const texts = textsOf(list, "paths", fail).map(absolutePath);
	const wrong = texts.find((path) => baseName(path) !== name.value);
	if (wrong !== void 0) return fail(`the path ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(wrong)} is not an absolute path of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(name.value)}`);
	paths.set(name.value, texts);
}
function textsOf({ items }, key, fail) {
	return items.map((item) => item.kind === "text" ? item.value : fail(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)} contains a value that is not a text`));
}
function onlyKeys(args, known, fail) {
	const other = [...args.keys()].find((key) => !known.includes(key));
	if (other !== void 0) fail(`there is no argument ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(other)}`);
}
function failing(index) {
	return (why) => {
		throw new RuleFault(why, index);
	};
}
// build/src/formats/permissions/codex/sandbox.js
const SANDBOXES = [
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
	const top = file && _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(file.document);
	const policy = top?.get("approval_policy");
	const mode = top?.get("sandbox_mode");
	const profile = top?.get("default_permissions");
	const opaque = [];
	const unknown = (key, value, why) => {
		for (const each of opaqueOf(key, value, why).opaque) opaque.push(each);
	};
	const approvals = readApprovals(policy);
	if (policy?.exists === true && approvals === void 0) unknown("approval_policy", policy, "Codex has no approval policy of this name");
	const stated = SANDBOXES.find((name) => name === mode?.text());
	if (mode?.exists === true && stated === void 0) unknown("sandbox_mode", mode, "Codex has no sandbox of this name");
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
			words: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(current.policy)} with the sandbox ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(sandbox)}${network}`,
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
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(policy),
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
const BUILT_IN = {
	":read-only": "read-only",
	":workspace": "workspace-write",
	":danger-full-access": "danger-full-access"
};
function readProfile(top, name, seen = []) {
	const sandbox = Object.hasOwn(BUILT_IN, name) ? BUILT_IN[name] : void 0;
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
	const domains = network.get("domains").entries().map(([host, value]) => setting(`permissions.network.domains.${host}`, value, [
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
	const { value: access, ...rest } = setting(key, value, []);
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
function setting(key, value, strictestFirst) {
	return {
		key,
		subject: `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(key)}`,
		order: {
			kind: "ranked",
			strictestFirst
		},
		value: value.value(),
		words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(String(value.value())),
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
		...setting(`permissions.${key}`, value, []),
		order: { kind: "unordered" },
		value: JSON.stringify(value.value()),
		words: "set"
	}));
}
// build/src/formats/permissions/codex/codex.js
function readCodex(files) {
	const config = files.find(({ role }) => role === "config");
	const rules = readRules$1(files.filter(({ role }) => role === "rules"));
	const sandbox = readSandbox(config);
	const top = config && _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(config.document);
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
			...files.flatMap(({ document }) => secretsIn(document).map((found) => ({
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
	const [file] = files;
	const place = mode.place ?? (file && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(file.document));
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
		...isOutside && { words: "outside of the sandbox" },
		basis: mode.words,
		policy: {
			stages: [
				written,
				tools,
				{
					role: "decides",
					combinator: "first",
					rules: modeRules$2(mode, sandbox.roots, isOutside).map((rule) => hostRule({
						...rule,
						...rule.place ?? place ? { place: rule.place ?? place } : {}
					}))
				}
			],
			otherwise: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zn)("denied", place),
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode"
			],
			settings: isOutside ? [] : settings,
			fields: 3,
			requests: REQUESTS
		}
	});
	return [situation(false), situation(true)];
}
const CHAR$1 = `[^\ufdd0]`;
const REQUESTS = {
	possible: [
		...COMMAND_REQUESTS.possible,
		callPattern(["edit"], `(?:/|\\.\\./)?[^/\ufdd0]+(?:/[^/\ufdd0]+)*`, ""),
		callPattern(["net"], "[a-z0-9.:-]+", either(PROTOCOLS.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko))),
		callPattern(["mcp"], "mcp__[A-Za-z0-9_-]+__[A-Za-z0-9_-]+", "")
	],
	impossible: [...COMMAND_REQUESTS.impossible, callPattern(["edit"], `(?:${CHAR$1}*/)?\\.(?:/${CHAR$1}*)?|${CHAR$1}*[^./]${CHAR$1}*/\\.\\.(?:/${CHAR$1}*)?`)]
};
const LISTS$1 = {
	forbidden: "deny",
	prompt: "ask",
	allow: "allow"
};
function levelOf(decision, { approvals }) {
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
	const written = {
		list: LISTS$1[decision],
		level: levelOf(decision, mode),
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
	return (pattern.at(-1) ?? []).map((last) => commandText([...texts.slice(0, -1), last])).flatMap((text) => [text + sampleText(text, true, false), text].map((each) => ({
		kind: "shell",
		prefix: "",
		text: each
	})));
}
function networkRule({ host, protocol, decision, name, place }, mode) {
	return hostRule({
		list: LISTS$1[decision],
		level: levelOf(decision, mode),
		patterns: [callPattern(["net"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(host), (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(protocol))],
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
	const toolPattern = (tool) => callPattern(["mcp"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(start + tool), "");
	const every = callPattern(["mcp"], `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(start)}${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`, "");
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
const OUTSIDE$1 = `(?:/|\\.\\.(?:/|$))${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`;
function modeRules$2({ approvals, sandbox, hasNetwork, excludesTmp }, roots, isOutside) {
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
	const inside = (folder) => callPattern(["edit"], `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(folder)}(?:/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`, "");
	const everything = (kind) => [callPattern([kind], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)];
	return [
		...isOutside && !isOpen ? [rule("commands outside of the sandbox", asked, everything("shell"), { examples: EXAMPLES.shell })] : [rule("commands that only read", "allowed", READ_ONLY.patterns, { except: READ_ONLY.except }), rule("commands", isTrusting ? "allowed" : asked, everything("shell"), { examples: EXAMPLES.shell })],
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
			rule("files outside of the working folder", asked, [callPattern(["edit"], OUTSIDE$1)])
		] : [],
		rule("edits", isWritable || isOpen && isTrusting ? "allowed" : asked, everything("edit"), { examples: EXAMPLES.edit }),
		rule("connections", hasNetwork ? "allowed" : asked, everything("net"), { examples: EXAMPLES.net })
	];
}
// build/src/formats/permissions/codex/dialect.js
const MOST$2 = { maxBytes: MAX_PERMISSION_BYTES };
const CODEX = {
	id: "codex",
	version: "2026-11-28",
	files: [{
		...MOST$2,
		role: "config",
		syntax: "toml",
		path: /^(?<folder>(?:.*\/)?)\.codex\/config\.toml$/i
	}, {
		...MOST$2,
		role: "rules",
		syntax: "text",
		path: /^(?<folder>(?:.*\/)?)\.codex\/rules\/[^/]+\.rules$/i
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readCodex(files)
	}],
	without: () => readCodex([])
};
// build/src/formats/permissions/gemini/keys.js
const NEUTRAL$1 = { kind: "neutral" };
const READ$2 = { kind: "read" };
const CODE = { kind: "code" };
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
const renamed = (to) => ({
	kind: "ignored",
	why: `Gemini CLI no longer reads it, and reads "${to}" instead`
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
	].map((key) => [key, NEUTRAL$1])),
	"tools.core": READ$2,
	"tools.allowed": READ$2,
	"tools.exclude": READ$2,
	"tools.confirmationRequired": READ$2,
	"mcp.allowed": READ$2,
	"mcp.excluded": READ$2,
	mcpServers: READ$2,
	hooks: READ$2,
	"general.defaultApprovalMode": READ$2,
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
		why: "a file of a repository cannot set it"
	},
	"context.includeDirectories": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"mcp.autoAllowInHeadless": yes$1(false),
	"mcp.serverCommand": CODE,
	"tools.discoveryCommand": CODE,
	"tools.callCommand": CODE,
	"tools.sandbox": {
		kind: "mixed",
		absent: false
	},
	"tools.sandboxNetworkAccess": yes$1(false),
	"tools.sandboxAllowedPaths": {
		kind: "set",
		wider: "more",
		absent: "none"
	},
	"security.toolSandboxing": no(false),
	"security.disableYoloMode": no(false),
	"security.disableAlwaysAllow": no(false),
	"security.folderTrust.enabled": no(true),
	"security.blockGitExtensions": no(false),
	"security.enableConseca": no(false),
	"security.enablePermanentToolApproval": yes$1(false),
	"security.autoAddToPolicyByDefault": yes$1(false),
	"security.allowedExtensions": {
		kind: "set",
		wider: "more",
		absent: "all"
	},
	"security.environmentVariableRedaction.enabled": no(false),
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
	"hooksConfig.notifications": NEUTRAL$1
};
// build/src/formats/permissions/gemini/rules.js
const MODES$1 = [
	"plan",
	"default",
	"auto_edit"
];
const SHELL$1 = "run_shell_command";
const SHELL_NAMES = [SHELL$1, "ShellTool"];
const SEARCHES = ["grep_search", "search_file_content"];
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
	if (name === SHELL$1) return [callPattern(["shell"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo, "")];
	const own = callPattern(["tool"], either((SEARCHES.includes(name) ? SEARCHES : [name]).map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)), "");
	if (!name.startsWith("mcp_")) return [own];
	const rest = name.slice(4);
	return [...rest].flatMap((char, at) => char === "_" && at > 0 && at < rest.length - 1 ? [at] : []).map((at) => callPattern(["mcp"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(rest.slice(at + 1)), (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(`mcp_${rest.slice(0, at)}_`)));
}
function toolCall$1(name) {
	if (name === SHELL$1) return {
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
	const prefix = server === "*" ? _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(prefixOf(server));
	return callPattern(["mcp"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo, prefix);
}
function serverCall(server) {
	return {
		kind: "mcp",
		prefix: server === "*" ? "mcp_github_" : prefixOf(server),
		text: "create_issue"
	};
}
function commandPattern(text) {
	return callPattern(["shell"], `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(text)}(?:[ "]${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`, "");
}
const DANGEROUS = callPattern(["shell"], `(?:sudo )*rm -(?:f|rf|fr)(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`, "");
const READ_ONLY_GIT = callPattern(["shell"], `git (?:status|log|diff|show)(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`, "");
const REDIRECTED = callPattern(["shell"], `[^"'\ufdd0]*[<>]${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`, "");
function builtIn$1(name, level, patterns, more = {}) {
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
	return builtIn$1("commands that only read", "allowed", [...patterns, READ_ONLY_GIT], { except });
}
function dangerousCommands() {
	return builtIn$1("commands that delete without asking", "needs approval", [DANGEROUS]);
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
			...serverRules("deny", mcp.get("excluded"), "mcp.excluded"),
			...excluded.filter(({ args, tool }) => args === void 0 && tool !== "ShellTool").map((entry) => wholeRule("deny", "tools.exclude", entry)),
			...confirmed(entriesOf(tools.get("confirmationRequired"))),
			...allowRules("tools.allowed", allowed),
			...shellOnly(allowed),
			...isCoreUsed ? allowRules("tools.core", entriesOf(core)) : [],
			...isCoreUsed ? [everythingElse(core)] : [],
			...trusted(top.get("mcpServers")),
			...serverRules("allow", mcp.get("allowed"), "mcp.allowed")
		],
		remarks: [...excluded.flatMap(excludedRemarks), ...[...allowed, ...entriesOf(core)].flatMap(allowedRemarks)]
	};
}
function ruleOf(list, key, { text, place }, patterns, examples) {
	const level = {
		allow: "allowed",
		ask: "needs approval",
		deny: "denied",
		mode: "denied"
	};
	const name = `${key}: ${withoutSecrets(text)}`;
	return hostRule({
		list,
		level: level[list],
		patterns,
		name,
		examples,
		place
	});
}
function wholeRule(list, key, entry) {
	return ruleOf(list, key, entry, toolPatterns(entry.tool), [toolCall$1(entry.tool)]);
}
function confirmed(entries) {
	return entries.filter(({ args }) => args === void 0).flatMap((entry) => [...entry.tool === SHELL$1 ? [safeCommands()] : [], wholeRule("ask", "tools.confirmationRequired", entry)]);
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
			tool: SHELL$1
		})];
		if (args === "") return [];
		const examples = [args + sampleText(args, true, false), args].map((text) => ({
			kind: "shell",
			prefix: "",
			text
		}));
		return [ruleOf("allow", key, entry, [commandPattern(args)], examples)];
	});
}
function shellOnly(allowed) {
	const first = allowed.find((entry) => isShell(entry) && entry.args !== void 0);
	if (first === void 0) return [];
	const text = "commands that are not listed";
	const other = callPattern(["shell"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo, "");
	return [ruleOf("deny", "tools.allowed", {
		...first,
		text
	}, [other], [toolCall$1(SHELL$1)])];
}
function everythingElse({ place }) {
	const patterns = [callPattern([
		"shell",
		"tool",
		"mcp"
	], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)];
	const calls = [
		toolCall$1(SHELL$1),
		toolCall$1("write_file"),
		serverCall("*")
	];
	return ruleOf("deny", "tools.core", {
		text: "tools that are not listed",
		place
	}, patterns, calls);
}
function trusted(servers) {
	return servers.entries().flatMap(([name, value]) => {
		if (value.get("trust").boolean() !== true) return [];
		const { place } = value.get("trust");
		return [ruleOf("allow", "mcpServers", {
			text: `${name}: trust`,
			place
		}, [serverPattern(name)], [serverCall(name)])];
	});
}
function serverRules(list, names, key) {
	return names.texts().map(({ value, place }) => ruleOf(list, key, {
		text: value,
		place
	}, [serverPattern(value)], [serverCall(value)]));
}
function unavailable(top, allowed) {
	const ofServers = readServers(top.get("mcpServers")).flatMap(({ name, reader }) => {
		const named = (tool) => callPattern(["mcp"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(tool), (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(prefixOf(name)));
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
		return [...off.length > 0 ? [ruleOf("deny", "mcpServers", entry("excludeTools", exclude), off.map(named), calls)] : [], ...include.exists ? [hostRule({
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
		name: "mcp.allowed: servers that are not listed",
		examples: [serverCall("*")],
		place: allowed.place
	});
	return [...ofServers, others];
}
function excludedRemarks({ text, tool, args, place }) {
	if (args === void 0 && tool !== "ShellTool") return [];
	const why = args === void 0 ? "only the name of the tool itself excludes it" : "the whole text is taken for the name of a tool";
	const instead = SHELL_NAMES.includes(tool) ? SHELL$1 : tool;
	return [{
		kind: "dead-rule",
		rule: withoutSecrets(text),
		why,
		instead,
		place
	}];
}
function allowedRemarks(entry) {
	const { args, place } = entry;
	const rule = withoutSecrets(entry.text);
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
		why: `commands have to begin with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(args)}, because "*" has no special meaning here`,
		instead: `${SHELL$1}(${plain})`,
		place
	}];
}
const names = (list) => either(list.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko));
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
const EDITS = [
	"replace",
	"write_file",
	"web_fetch"
];
function modeRules$1(mode) {
	const tools = (list) => [callPattern(["tool"], names(list), "")];
	const tracker = callPattern(["tool"], `tracker_${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`, "");
	const call = (text) => ({
		kind: "tool",
		prefix: "",
		text
	});
	const all = { examples: [
		toolCall$1(SHELL$1),
		call("write_file"),
		serverCall("*")
	] };
	return [builtIn$1("tools that only read", "allowed", [...tools(FREE), tracker], { examples: [call("read_file")] }), ...mode === "plan" ? [builtIn$1("everything in plan mode", "denied", [callPattern([
		"shell",
		"tool",
		"mcp"
	], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)], all)] : [builtIn$1("tools that edit", mode === "auto_edit" ? "allowed" : "needs approval", tools(EDITS), { examples: EDITS.map(call) }), safeCommands()]];
}
function redirectionRule() {
	return builtIn$1("redirections", "needs approval", [REDIRECTED]);
}
const GEMINI_REQUESTS = {
	possible: [
		callPattern(["shell"], `[^\\s\ufdd0][^\\n\ufdd0]*`, ""),
		callPattern(["tool"], "[a-z][a-z0-9_]*", ""),
		callPattern(["mcp"], "[A-Za-z0-9_.:-]+", "mcp_[A-Za-z0-9_.:-]+_")
	],
	impossible: [callPattern(["shell"], `[^"'\ufdd0]*[;|&\\n]${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`), callPattern(["tool"], `${SHELL$1}|mcp_${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`, "")]
};
// build/src/formats/permissions/gemini/gemini.js
function readGemini(files) {
	const file = files.find(({ role }) => role === "settings");
	const top = file && _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(file.document);
	const stated = top?.get("general").get("defaultApprovalMode");
	const mode = MODES$1.find((name) => name === stated?.text());
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(GEMINI_KEYS)
	}, ...top === void 0 ? [] : [readTop$2(top)]]);
	const servers = top === void 0 ? [] : readServers(top.get("mcpServers"));
	const situationOf = (current) => situation(top, current, read, file && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(file.document));
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
			...files.flatMap(({ document, role }) => [...role === "policy" ? [unreadPolicy(document.file, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(document))] : [], ...secretsIn(document).map((found) => ({
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
		basis: `the approval mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(mode)}`,
		policy: {
			stages: [
				...mode === "auto_edit" ? [] : [{
					role: "limits",
					combinator: "all",
					rules: [redirectionRule()]
				}],
				stage(top === void 0 ? [] : readRules(top, mode).rules),
				stage(modeRules$1(mode))
			],
			otherwise: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zn)("needs approval", place),
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
		why: "Gemini CLI does not load policies from a repository today",
		place
	};
}
function readTop$2(top) {
	const mode = top.get("general").get("defaultApprovalMode");
	const enabled = top.get("hooks").get("enabled");
	return joinSettings([
		readSettings(top, GEMINI_KEYS),
		readUnknownMode(mode),
		enabled.boolean() === false ? opaqueOf("hooks.enabled", enabled, "older versions switch hooks off with it") : NOTHING_SET
	]);
}
function readUnknownMode(mode) {
	const text = mode.text();
	if (!mode.exists || MODES$1.some((name) => name === text)) return NOTHING_SET;
	const key = "general.defaultApprovalMode";
	if (text !== "yolo") return opaqueOf(key, mode, "Gemini CLI has no mode of this name");
	const why = "only an option of the command line starts this mode";
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
const MOST$1 = { maxBytes: MAX_PERMISSION_BYTES };
const GEMINI = {
	id: "gemini",
	version: "2026-08-21",
	files: [{
		...MOST$1,
		role: "settings",
		syntax: "json-with-comments",
		path: /^(?<folder>(?:.*\/)?)\.gemini\/settings\.json$/i
	}, {
		...MOST$1,
		role: "policy",
		syntax: "text",
		path: /^(?<folder>(?:.*\/)?)\.gemini\/policies\/[^/]+\.toml$/i
	}],
	unitsOf: (files) => files.length === 0 ? [] : [{
		files,
		read: () => readGemini(files)
	}],
	without: () => readGemini([])
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
const READ$1 = { kind: "read" };
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
	permission: READ$1,
	permissions: READ$1,
	tools: READ$1,
	agent: READ$1,
	mode: READ$1,
	mcp: READ$1,
	plugin: READ$1,
	command: READ$1,
	provider: READ$1,
	instructions: READ$1,
	formatter: READ$1,
	lsp: READ$1,
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
	"enterprise.url": READ$1,
	shell: { kind: "code" },
	"server.hostname": {
		kind: "opaque",
		why: "it decides which machines can control opencode"
	},
	"server.mdns": yes(false),
	"server.cors": MORE,
	"skills.urls": MORE,
	"experimental.hook": READ$1,
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
const LEVELS$1 = {
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
		level: LEVELS$1[action],
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
		...tops.map(readTop$1),
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
function readTop$1(top) {
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
// build/src/formats/permissions/qwen/rules.js
const LISTS = [
	"deny",
	"ask",
	"allow"
];
const LINE = `[^\\n\ufdd0]*`;
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
		why: "it is not a tool with an optional specifier in brackets"
	};
	if (tool.startsWith("mcp__")) return mcpRule(tool, written);
	const spec = written?.trim() === "" || written?.trim() === "*" ? void 0 : written?.trim();
	const kinds = KINDS$1.get(tool.toLowerCase());
	if (kinds === void 0) return otherTool(tool, spec);
	if (spec === void 0) return wholeTool(kinds);
	if (kinds.includes("shell")) return shellRule(spec);
	if (kinds.includes("fetch")) return fetchRule(spec);
	if (kinds.includes("agent") || kinds.includes("skill")) return rule([callPattern(kinds, (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(spec), "")], kinds.map((kind) => call(kind, spec)));
	return pathRule(kinds, spec, list);
}
function otherTool(tool, spec) {
	const name = TOOL_NAMES[tool.toLowerCase()] ?? tool;
	if (spec !== void 0) return {
		kind: "opaque",
		why: `Card Gate does not know what the specifier of ${tool} means`
	};
	return rule([callPattern(["tool"], (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(name), "")], [call("tool", name)]);
}
function wholeTool(kinds) {
	const isShell = kinds.includes("shell");
	const readers = kinds.includes("read") ? [callPattern(["tool"], either(READERS.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)), "")] : [];
	return {
		...rule([callPattern(kinds, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo, ""), ...readers], kinds.map((kind) => SAMPLES[kind]).filter((sample) => sample !== void 0)),
		...isShell && { everything: "every shell command" }
	};
}
const SAMPLES = {
	shell: call("shell", "rm -rf build"),
	read: call("read", "src/app.ts"),
	edit: call("edit", "src/app.ts"),
	write: call("write", "src/app.ts"),
	fetch: call("fetch", "example.com"),
	agent: call("agent", "general-purpose"),
	skill: call("skill", "deploy")
};
function shellRule(written) {
	const spec = written.replace(":*", " *");
	const isPrefix = !spec.includes("*");
	const expression = isPrefix ? `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(spec)}(?: ${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?` : spec.split(/( \*|\*)/).map((part) => part === " *" ? `(?: ${LINE})?` : part === "*" ? LINE : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(part)).join("");
	const begins = spec.replace(/ ?\*[\s\S]*$/, "");
	const sample = begins + sampleText(begins, isPrefix || spec.startsWith(`${begins} `), begins === "");
	const isRunner = RUNNERS.test(begins) && (isPrefix || spec.startsWith(`${begins} *`));
	const everything = spec.startsWith("*") ? "every program that fits behind it" : isRunner ? `every program that ${JSON.stringify(begins)} can start` : void 0;
	return {
		...rule([callPattern(SHELL, expression, "")], [call("shell", sample), call("shell", begins)]),
		...everything !== void 0 && { everything }
	};
}
const READING = either([
	"cat",
	"head",
	"tail",
	"less",
	"more"
].map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko));
function pathRule(kinds, spec, list) {
	const path = pathExpression(spec);
	const commands = kinds.includes("read") && list !== "allow" ? [callPattern(SHELL, `${READING}(?: -[A-Za-z0-9-]+)* (?:\\./)?(?:${path})`, "")] : [];
	const sample = samplePath(spec);
	return rule([callPattern(kinds, path, ""), ...commands], [...kinds.map((kind) => call(kind, sample)), ...commands.length > 0 ? [call("shell", `cat ${sample}`)] : []]);
}
function pathExpression(spec) {
	if (spec.startsWith("//")) return `/${globOf(spec.slice(2))}`;
	return globOf(spec.replace(/^(?:\.?\/)+/, ""));
}
function globOf(pattern) {
	let source = "";
	for (const [part] of pattern.matchAll(/\/\*\*$|\*\*\/|\*+|\?|\[[!^]?[^\]/]+\]|\{[^{}]*\}|[\s\S]/g)) if (part === "/**") source += `(?:/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`;
	else if (part === "**/") source += `(?:${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}/)?`;
	else if (part === "*") source += `[^/\ufdd0]*`;
	else if (part.startsWith("*")) source += _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo;
	else if (part === "?") source += `[^/\ufdd0]`;
	else if (part.length > 1 && part.startsWith("[")) source += classOf(part);
	else if (part.length > 1 && part.startsWith("{")) source += either(part.slice(1, -1).split(",").map(globOf));
	else source += (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(part);
	return source;
}
function classOf(text) {
	const body = text.slice(1, -1).replace(/^!/, "^");
	const [sign, members] = body.startsWith("^") ? ["^/", body.slice(1)] : ["", body];
	return `[${sign}${members.replace(/[[\]\\&~]/g, "\\$&")}]`;
}
function samplePath(pattern) {
	return pattern.replace(/^\/\//, "\0").replace(/^(?:\.?\/)+/, "").replace("\0", "/").replace(/\*\*\/\*/g, "file").replace(/\*\*\//g, "").replace(/\*\*$/, "app.ts").replace(/\*\./g, "file.").replace(/\{([^,{}]*)[^{}]*\}/g, "$1").replace(/[*?]/g, "x");
}
function fetchRule(spec) {
	const domain = /^domain:\s*(.+)$/.exec(spec)?.[1]?.toLowerCase();
	if (domain === void 0) return {
		kind: "dead",
		why: "a rule of WebFetch names a host with \"domain:\"",
		instead: `WebFetch(domain:${spec.replace(/^[a-z]+:\/\//i, "").replace(/[/:].*$/, "")})`
	};
	const host = domain.replace(/^\*\./, "");
	return rule([callPattern(["fetch"], `(?:[^.]+\\.)*${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(host)}`, "")], [call("fetch", host)]);
}
function mcpRule(tool, spec) {
	const body = tool.replace(/\*$/, "");
	if (spec !== void 0 && spec.trim() !== "*") return {
		kind: "dead",
		why: "rules of MCP tools have no specifier",
		instead: tool
	};
	if (body.includes("*")) return {
		kind: "dead",
		why: "\"*\" has a meaning only at the end"
	};
	const isServer = !/^mcp__.+?__/.test(tool);
	const whole = isServer && body === tool ? `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(body)}(?:__${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?` : (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(body) + (body === tool ? "" : _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo);
	const sample = isServer ? `${body}__create_issue` : body === tool ? tool : `${body}create_issue`;
	return rule([callPattern(["mcp"], whole, "")], [call("mcp", sample.replace("____", "__"))]);
}
function rule(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples
	};
}
function call(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
const QWEN_REQUESTS = {
	possible: [
		callPattern(SHELL, `[^\\s\ufdd0][^\ufdd0]*`, ""),
		callPattern([
			"read",
			"edit",
			"write"
		], `[^\ufdd0]*[^/\ufdd0]`, ""),
		callPattern(["agent", "skill"], `[^\ufdd0]+`, ""),
		callPattern(["fetch"], "[a-z0-9-]+(?:\\.[a-z0-9-]+)*", ""),
		callPattern(["mcp"], "mcp__[A-Za-z0-9_-]+__[A-Za-z0-9_-]+", ""),
		callPattern(["tool"], "[a-z][a-z0-9_]*", "")
	],
	impossible: [callPattern(SHELL, `[^"'\ufdd0]*[;|&\\n]${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}`), callPattern([
		"read",
		"edit",
		"write"
	], `(?:${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}/)?\\.(?:/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?|${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}//${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}|${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}[^./\ufdd0]${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo}/\\.\\.(?:/${_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo})?`)]
};
// build/src/formats/permissions/qwen/qwen.js
const MODES = [
	"plan",
	"default",
	"auto-edit",
	"auto",
	"yolo"
];
const READ = { kind: "read" };
const KEYS = {
	...Object.fromEntries(Object.entries(GEMINI_KEYS).filter(([, { kind }]) => kind !== "ignored" && kind !== "read")),
	$version: { kind: "neutral" },
	"permissions.allow": READ,
	"permissions.ask": READ,
	"permissions.deny": READ,
	"tools.core": READ,
	"tools.allowed": READ,
	"tools.exclude": READ,
	"tools.approvalMode": READ,
	mcpServers: READ,
	hooks: READ,
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
	const top = file && _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Ko.of(file.document);
	const value = top?.get("tools").get("approvalMode");
	const stated = MODES.find((name) => name === value?.text());
	const read = mergeSettings([{
		...NOTHING_SET,
		settings: defaultSettings(KEYS)
	}, ...top === void 0 ? [] : [readTop(top)]]);
	const rules = top === void 0 ? [] : rulesOf(top);
	const servers = top === void 0 ? [] : readServers(top.get("mcpServers"));
	const core = top?.get("tools").get("core");
	const situationOf = (mode) => ({
		id: "usual",
		basis: `the approval mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(mode)}`,
		policy: {
			stages: [
				...core?.exists === true ? [stage([unlisted(core)])] : [],
				stage(servers.flatMap(hiddenTools)),
				...LISTS.map((list) => stage(ofList(rules, list, mode))),
				stage(servers.flatMap(trustedTools)),
				stage(modeRules(mode))
			],
			otherwise: (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Zn)(ASKED[mode], value?.exists ? value.place : file && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)(file.document)),
			outcomes: [
				"deny",
				"ask",
				"allow",
				"mode"
			],
			settings: read.settings,
			fields: 3,
			requests: QWEN_REQUESTS
		}
	});
	return {
		situations: [situationOf(stated ?? "default")],
		mode: stated ?? "default",
		withModeOf: (other) => [situationOf(MODES.find((name) => name === other.mode) ?? "default")],
		code: [
			...read.code,
			...servers.map(codeOfServer),
			...top === void 0 ? [] : readHooks(top.get("hooks"))
		],
		opaque: [...read.opaque, ...rules.flatMap(opaqueRule)],
		remarks: [
			...read.remarks,
			...rules.flatMap(remarksOf),
			...stated === "yolo" && value ? [{
				kind: "bypass-mode",
				mode: stated,
				place: value.place
			}] : [],
			...files.flatMap(({ document }) => secretsIn(document).map((found) => ({
				kind: "secret-in-settings",
				...found
			})))
		]
	};
}
function readTop(top) {
	const mode = top.get("tools").get("approvalMode");
	const isKnown = !mode.exists || MODES.some((name) => name === mode.text());
	return joinSettings([readSettings(top, KEYS), isKnown ? NOTHING_SET : opaqueOf("tools.approvalMode", mode, "Qwen Code has no mode of this name")]);
}
function stage(rules) {
	return {
		role: "decides",
		combinator: "first",
		rules
	};
}
function rulesOf(top) {
	const [permissions, tools] = [top.get("permissions"), top.get("tools")];
	const read = (list, value) => value.texts().map(({ value: text, place }) => ({
		list,
		text,
		place,
		read: readRule(text, list)
	}));
	return [
		...LISTS.flatMap((list) => read(list, permissions.get(list))),
		...read("deny", tools.get("exclude")),
		...read("allow", tools.get("allowed")),
		...read("allow", tools.get("core"))
	];
}
const LEVELS = {
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
			level: mode === "auto" && list === "allow" && everything !== void 0 ? "warned" : LEVELS[list],
			patterns,
			name: withoutSecrets(text),
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
		patterns: [callPattern(KINDS, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)],
		except: core.texts().flatMap(({ value }) => {
			const read = readRule(value, "allow");
			return read.kind === "rule" ? read.patterns : [];
		}),
		name: "tools.core: tools that are not listed",
		examples: [{
			kind: "shell",
			prefix: "",
			text: "rm -rf build"
		}],
		place: core.place
	});
}
function toolPattern(server, tool) {
	return callPattern(["mcp"], `${(0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(`mcp__${server}__`)}${tool}`, "");
}
function hiddenTools({ name, reader }) {
	const [include, exclude] = [reader.get("includeTools"), reader.get("excludeTools")];
	const named = (list) => list.texts().map(({ value }) => toolPattern(name, (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko)(value.replace(/\(.*$/, ""))));
	const denied = (key, place, patterns, except = []) => hostRule({
		list: "deny",
		level: "denied",
		patterns,
		except,
		name: `mcpServers: ${name}: ${key}`,
		place
	});
	return [...exclude.exists ? [denied("excludeTools", exclude.place, named(exclude))] : [], ...include.exists ? [denied("includeTools", include.place, [toolPattern(name, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)], named(include))] : []];
}
function trustedTools({ name, reader }) {
	const trust = reader.get("trust");
	if (trust.boolean() !== true) return [];
	return [hostRule({
		list: "allow",
		level: "allowed",
		patterns: [toolPattern(name, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)],
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
	const free = either(FREE_TOOLS.map(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ko));
	return [
		builtIn("commands that only read", "allowed", [callPattern(["shell-read"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)]),
		builtIn("tools that only read", "allowed", [callPattern(["read"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo), callPattern(["tool"], free)]),
		builtIn("edits", EDITED[mode], [callPattern(["edit", "write"], _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.Oo)])
	];
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
function remarksOf({ list, text, place, read }) {
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
	return read.kind === "rule" && list === "allow" && read.everything !== void 0 ? [{
		kind: "allows-everything",
		rule,
		what: read.everything,
		place
	}] : [];
}
// build/src/formats/permissions/dialects.js
const DIALECTS = [
	CLAUDE_CODE,
	OPENCODE,
	CODEX,
	GEMINI,
	{
		id: "qwen",
		version: "2026-11-28",
		files: [{
			role: "settings",
			syntax: "json-with-comments",
			path: /^(?<folder>(?:.*\/)?)\.qwen\/settings\.json$/i,
			maxBytes: MAX_PERMISSION_BYTES
		}],
		unitsOf: (files) => files.length === 0 ? [] : [{
			files,
			read: () => readQwen(files)
		}],
		without: () => readQwen([])
	}
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
	const call = callOfRequest(example);
	const longer = requestOfCall({
		...call,
		text: `${call.text} x`
	});
	return !(decider.match.patterns?.some((pattern) => pattern.matches(longer)) === true) && !decider.name.includes("*") && decider.name.includes(call.text);
}
function reasonOf(cause, sides, situations) {
	const { decider, side, kind } = cause;
	if (decider.outcome === "mode" || decider.kind === "otherwise") return situations.head.basis === situations.base.basis ? `${situations.head.basis} now applies` : `${situations.head.basis} now applies instead of ${situations.base.basis}`;
	const rule = `the ${decider.outcome} rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)}`;
	if (kind === "order") return `${rule} ${side === "head" ? "now decides" : "no longer decides"}`;
	const other = formerRule(decider, sides[side], sides[side === "head" ? "base" : "head"]);
	if (other) {
		const [from, to] = side === "head" ? [other, decider] : [decider, other];
		return `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(decider.name)} moved from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(from.outcome)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(to.outcome)}`;
	}
	return side === "head" ? `${rule} was added` : `${rule} was removed`;
}
function formerRule({ name, outcome }, own, other) {
	const likeIt = ({ limits, deciding }) => [...limits, ...deciding].filter((rule) => rule.name === name && rule.outcome !== "mode" && rule.outcome !== outcome);
	const kept = new Set(likeIt(own).map((rule) => rule.outcome));
	return likeIt(other).find((rule) => !kept.has(rule.outcome));
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
// build/src/discovery/hosts.js
async function readHosts(tree, within) {
	const paths = /* @__PURE__ */ new Map();
	const all = await (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.A)(tree, (file) => permissionPathOf(file) !== void 0);
	for (const path of [...all, ...within ?? []]) {
		const known = permissionPathOf(path);
		if (known === void 0) continue;
		const key = keyOf(known.dialect, known.folder);
		const list = paths.get(key) ?? [];
		paths.set(key, list.includes(path) ? list : [...list, path]);
	}
	const folders = /* @__PURE__ */ new Map();
	for (const [key, list] of paths) if (within === void 0 || list.some((path) => within.has(path))) folders.set(key, await readFolder(tree, list));
	return folders;
}
function keyOf({ id }, folder) {
	return JSON.stringify([id, folder]);
}
async function readFolder(tree, paths) {
	const files = [];
	const findings = [];
	const [first = ""] = paths;
	const { dialect = DIALECTS[0], folder = "" } = permissionPathOf(first) ?? {};
	if (dialect === void 0) throw new Error("there are no dialects");
	for (const path of paths) {
		const known = permissionPathOf(path);
		if (known === void 0) continue;
		const read = await readPermissionFile(tree, path, known.file);
		if (read === void 0) continue;
		for (const finding of read.findings) findings.push(finding);
		if (read.document) files.push({
			document: read.document,
			role: known.file.role
		});
	}
	return {
		dialect,
		folder,
		files,
		paths,
		findings
	};
}
async function readPermissionFile(tree, path, { syntax, maxBytes }) {
	const read = await tree.read(path, maxBytes);
	if (read.kind === "absent") return void 0;
	if (read.kind === "refused") return { findings: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.kt)(_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ga, path, _agent_input_js__WEBPACK_IMPORTED_MODULE_1__.ga.words.refused(read.reason))] };
	const loaded = read.kind === "too-large" ? (0,_agent_input_js__WEBPACK_IMPORTED_MODULE_1__.lt)(path, read.bytes, maxBytes) : await load(path, new TextDecoder("utf-8").decode(read.bytes), syntax);
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
		case "toml": {
			const { readToml } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(774)]).then(__webpack_require__.bind(__webpack_require__, 774));
			const parsed = readToml(text);
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
	return dialect.unitsOf(files).map((unit) => unitOf(unit, dialect, folder, findings));
}
function unitOf({ agent, files, read }, { id, version }, folder, findings) {
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