"use strict";
exports.id = 545;
exports.ids = [545];
exports.modules = {

/***/ 9545:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mayBeToolList: function() { return /* binding */ mayBeToolList; },
/* harmony export */   readToolList: function() { return /* binding */ readToolList; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8774);



// build/src/formats/tool-lists/shape.js
function field(node, key) {
	return node?.kind === "map" ? node.entries.get(key)?.node : void 0;
}
function textOf$1(node) {
	return node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
}
function isList(node) {
	return node?.kind === "list";
}
function isMap(node) {
	return node?.kind === "map";
}
function holdsList(reader) {
	return isList((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(reader.place.document, reader.place.path));
}
function toolNodes(document) {
	const tools = isList(document.root) ? document.root : field(document.root, "tools");
	return isList(tools) ? tools.items : [];
}
function toolReaders(document) {
	const top = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document);
	return isList(document.root) ? top.items() : top.get("tools").items();
}
function kindOf(node) {
	if (node.kind === "list") return "a list";
	if (node.kind === "map") return "a map";
	if (node.value === null) return "nothing";
	return `the ${typeof node.value} ${String(node.value)}`;
}
// build/src/formats/tool-lists/gathering.js
const MAX_NAME_LENGTH = 1024;
const MAX_REPORTED = 100;
var Gathering = class {
	#server;
	#tools = /* @__PURE__ */ new Map();
	#notes = [];
	#problems = [];
	#complete = true;
	constructor(options) {
		this.#server = options.server;
	}
	add(reader, server) {
		const text = reader.text();
		if (text !== void 0) this.addText(text, reader.place, server);
		else this.wrong({
			at: reader.place,
			...noName(reader)
		});
	}
	addNamed(entry, server) {
		this.add(entry.isMap ? entry.get("name") : entry, server);
	}
	addServer(server, list) {
		for (const entry of list.items()) {
			const name = entry.isMap ? entry.get("name") : entry;
			const text = name.text();
			if (server !== "built-in" || text === void 0) this.add(name, server);
			else if (text.includes("*")) this.wildcard(text, name.place, void 0);
			else {
				const fault = faultOf$1(text, "tool");
				if (fault === void 0) this.#keep(text, name.place, void 0);
				else this.wrong({
					at: name.place,
					...fault
				});
			}
		}
	}
	addText(name, place, server) {
		const fault = faultOf$1(name, "tool") ?? (server === void 0 ? void 0 : faultOf$1(server, "server"));
		if (fault !== void 0) this.wrong({
			at: place,
			...fault
		});
		else if (name.includes("*")) this.wildcard(name, place, server);
		else this.#keep(name, place, serverOf$1(name, server, this.#server));
	}
	wildcard(pattern, place, server) {
		this.incomplete({
			at: place,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.wildcard(pattern, server)
		});
	}
	incomplete(note) {
		this.open();
		if (this.#notes.length < MAX_REPORTED) this.#notes.push(note);
	}
	open() {
		this.#complete = false;
	}
	wrong(problem) {
		if (this.#problems.length < MAX_REPORTED) this.#problems.push(problem);
	}
	result() {
		return {
			tools: [...this.#tools.values()],
			complete: this.#complete,
			notes: this.#notes,
			problems: this.#problems
		};
	}
	#keep(name, place, server) {
		const key = server === void 0 ? name : `${server}\n${name}`;
		if (!this.#tools.has(key)) this.#tools.set(key, {
			name,
			place,
			...server !== void 0 && { server }
		});
	}
};
function serverOf$1(name, own, stated) {
	if (own !== void 0) return name.startsWith((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Ko)("", own)) ? void 0 : own;
	return name.startsWith("mcp__") ? void 0 : stated;
}
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function faultOf$1(name, of) {
	const fault = nameFault(name);
	return fault && _cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.badName(name, of, fault);
}
function nameFault(name) {
	if (name === "") return { kind: "empty" };
	if (name.length > MAX_NAME_LENGTH) return {
		kind: "too-long",
		length: name.length,
		most: MAX_NAME_LENGTH
	};
	if (UNSEEN.test(name)) return { kind: "unseen" };
	return name.trim() === name ? void 0 : { kind: "blank-ends" };
}
function noName(reader) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(reader.place.document, reader.place.path);
	return node === void 0 ? _cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.nameMissing() : _cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.notAName(kindOf(node));
}
// build/src/formats/tool-lists/anthropic.js
const ANTHROPIC = {
	id: "anthropic",
	title: "Anthropic request",
	recognise: (document) => toolNodes(document).some(isAnthropicTool) || hasServers(document),
	declared(document, options) {
		const gathering = new Gathering(options);
		const sets = /* @__PURE__ */ new Set();
		for (const tool of toolReaders(document)) {
			const type = tool.get("type").text() ?? "";
			if (!TOOLSET.test(type)) {
				gathering.addNamed(tool);
				continue;
			}
			const server = tool.get("mcp_server_name").text();
			if (server !== void 0) sets.add(server);
			addToolset(gathering, tool, server);
		}
		if (isMap(document.root)) for (const server of _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document).get("mcp_servers").items()) addServer$1(gathering, server, sets);
		return gathering.result();
	}
};
const TOOLSET = /toolset/;
const VERSIONED = /_\d{8}$/;
function isAnthropicTool(tool) {
	if (field(tool, "input_schema") !== void 0) return true;
	const type = textOf$1(field(tool, "type"));
	return type !== void 0 && (VERSIONED.test(type) || TOOLSET.test(type));
}
function hasServers({ root }) {
	const servers = field(root, "mcp_servers");
	return isList(servers) && servers.items.length > 0 && servers.items.every(isMap);
}
function addToolset(gathering, set, server) {
	const configs = set.get("configs");
	for (const [name, config] of configs.entries()) if (isOn(set, config)) gathering.addText(name, config.place, server);
	for (const config of configs.items()) if (isOn(set, config)) gathering.add(config.get("name"), server);
	if (set.get("default_config").get("enabled").boolean() === false) return;
	const words = server === void 0 ? _cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.wholeSet(set.get("type").text() ?? "", "tool set") : _cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.wholeSet(server, "MCP server");
	gathering.incomplete({
		at: set.place,
		...words
	});
}
function isOn(set, config) {
	return config.get("enabled").boolean() ?? set.get("default_config").get("enabled").boolean() ?? true;
}
function addServer$1(gathering, server, sets) {
	const name = server.get("name").text();
	if (name === void 0) {
		gathering.wrong({
			at: server.get("name").place,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.serverWithout("name")
		});
		return;
	}
	const configuration = server.get("tool_configuration");
	if (configuration.get("enabled").boolean() === false || sets.has(name) && !configuration.exists) return;
	const allowed = configuration.get("allowed_tools");
	for (const tool of allowed.items()) gathering.add(tool, name);
	if (!holdsList(allowed)) gathering.incomplete({
		at: server.place,
		..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.unnamed(name, "tool_configuration.allowed_tools")
	});
}
// build/src/formats/tool-lists/bedrock.js
const BEDROCK = {
	id: "bedrock",
	title: "Bedrock Converse request",
	recognise(document) {
		const tools = field(configOf(document), "tools");
		return isList(tools) && tools.items.some((tool) => isMap(field(tool, "toolSpec")));
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document);
		for (const tool of (top.has("toolConfig") ? top.get("toolConfig") : top).get("tools").items()) {
			if (tool.has("cachePoint")) continue;
			gathering.add(tool.get(tool.has("systemTool") ? "systemTool" : "toolSpec").get("name"));
		}
		return gathering.result();
	}
};
function configOf({ root }) {
	return field(root, "toolConfig") ?? root;
}
// build/src/formats/tool-lists/claude-rules.js
function ruleOf(text) {
	const bracket = text.indexOf("(");
	if (bracket === -1) return {
		name: text.trim(),
		limited: false
	};
	return {
		name: text.slice(0, bracket).trim(),
		limited: text.slice(bracket).trim() !== "(*)"
	};
}
function splitRules(text) {
	const rules = [];
	let depth = 0;
	let rule = "";
	for (const char of text) {
		if (char === "(") depth += 1;
		else if (char === ")") depth = Math.max(0, depth - 1);
		if (depth > 0 || !/[,\s]/.test(char)) rule += char;
		else {
			rules.push(rule);
			rule = "";
		}
	}
	return [...rules, rule].filter((each) => each !== "");
}
const MAX_DENY_PATTERNS = 200;
function deniedBy(rules) {
	const names = rules.map(ruleOf).flatMap(({ name, limited }) => limited || name.includes("?") ? [] : [name]);
	const exact = new Set(names);
	const patterns = [...exact].filter((name) => name.includes("*")).slice(0, MAX_DENY_PATTERNS).map((name) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.Mo)(name));
	return (name) => exact.has(name) || exact.has(serverRuleOf(name)) || patterns.some((pattern) => pattern.matches(name));
}
function serverRuleOf(name) {
	const end = name.startsWith("mcp__") ? name.indexOf("__", 5) : -1;
	return end === -1 ? name : name.slice(0, end);
}
function serverOf(name) {
	return /^mcp__((?:(?!__).)+)$/su.exec(name)?.[1];
}
function addRule(gathering, text, place, denied) {
	const { name } = ruleOf(text);
	if (name.length < text.trim().length && !text.trim().endsWith(")")) {
		gathering.wrong({
			at: place,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.openBracket(name)
		});
		return;
	}
	if (denied(name)) return;
	const server = serverOf(name);
	if (server === void 0) gathering.addText(name, place);
	else if (!denied(`${name}__*`)) gathering.incomplete({
		at: place,
		..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.wholeServer(name, server)
	});
}
// build/src/formats/tool-lists/claude-agent.js
const CLAUDE_AGENT = {
	id: "claude-agent",
	title: "agent or skill front matter",
	recognise: ({ form }) => form === "front-matter",
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document);
		const denied = deniedBy(rulesOf(top.get("disallowedTools")).map(({ text }) => text));
		const given = LISTS.map((key) => top.get(key)).filter(isGiven);
		for (const list of given) addList(gathering, list, denied);
		if (given.length === 0) gathering.wrong(inheritsAll(top));
		if (isGiven(top.get("allowed-tools"))) gathering.open();
		return gathering.result();
	}
};
const LISTS = ["tools", "allowed-tools"];
function inheritsAll(top) {
	return {
		at: top.get("tools").place,
		..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.inheritsAll()
	};
}
function isGiven(list) {
	if (holdsList(list)) return !list.items().some((item) => item.text()?.trim() === "*");
	const text = list.text()?.trim();
	return text === void 0 ? list.isMap || list.number() !== void 0 || list.boolean() !== void 0 : text !== "" && text !== "*";
}
function addList(gathering, list, denied) {
	if (!holdsList(list) && list.text() === void 0) gathering.wrong({
		at: list.place,
		..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.notAList()
	});
	for (const item of list.items()) if (item.text() === void 0 || item.text() === "") gathering.add(item);
	for (const { text, place } of rulesOf(list)) addRule(gathering, text, place, denied);
}
function rulesOf(list) {
	return (list.text() === void 0 ? list.texts() : [{
		value: list.text() ?? "",
		place: list.place
	}]).flatMap(({ value, place }) => splitRules(value).map((text) => ({
		text,
		place
	})));
}
// build/src/formats/tool-lists/claude-settings.js
const CLAUDE_SETTINGS = {
	id: "claude-settings",
	title: "Claude Code settings",
	recognise({ root }) {
		const permissions = field(root, "permissions");
		return [
			"allow",
			"ask",
			"deny"
		].some((list) => isList(field(permissions, list)));
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		const permissions = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document).get("permissions");
		const denied = deniedBy(permissions.get("deny").texts().map((rule) => rule.value));
		for (const list of ["allow", "ask"]) for (const rule of permissions.get(list).items()) {
			const text = rule.text();
			if (text === void 0) gathering.add(rule);
			else addRule(gathering, text, rule.place, denied);
		}
		gathering.open();
		const mode = permissions.get("defaultMode");
		if (mode.text() === "bypassPermissions") gathering.incomplete({
			at: mode.place,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.bypassed()
		});
		return gathering.result();
	}
};
// build/src/formats/tool-lists/copilot-agent.js
const COPILOT_AGENT = {
	id: "copilot-agent",
	title: "Copilot agent front matter",
	recognise: (document) => document.form === "front-matter" && (SIGNS.some((key) => field(document.root, key) !== void 0) || namesServerTool(document)),
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document);
		const tools = top.get("tools");
		const entries = entriesOf(tools);
		if (!holdsList(tools) && entries.length === 0 || entries.some(({ text }) => text === "*")) gathering.wrong(inheritsAll(top));
		else for (const entry of entries) addEntry(gathering, entry, top.get("mcp-servers"));
		for (const item of tools.items()) if (item.text() === void 0) gathering.add(item);
		return gathering.result();
	}
};
const SIGNS = [
	"mcp-servers",
	"target",
	"infer",
	"handoffs"
];
const SERVER_TOOL = /^([^/()]+)\/(.+)$/s;
function namesServerTool({ root }) {
	const tools = field(root, "tools");
	return (isList(tools) ? tools.items.map(textOf$1) : splitRules(textOf$1(tools) ?? "")).some((text) => text !== void 0 && SERVER_TOOL.test(text));
}
function entriesOf(tools) {
	const text = tools.text();
	if (text === void 0) return tools.items().flatMap((item) => {
		const name = item.text();
		return name === void 0 ? [] : [{
			text: name.trim(),
			place: item.place
		}];
	});
	return text.split(",").flatMap((part) => part.trim() === "" ? [] : [{
		text: part.trim(),
		place: tools.place
	}]);
}
function addEntry(gathering, { text, place }, servers) {
	const [, server, tool] = SERVER_TOOL.exec(text) ?? [];
	if (server === void 0 || tool === void 0) {
		gathering.addText(text, place);
		return;
	}
	const named = servers.get(server).get("tools").texts();
	if (tool !== "*" || named.length === 0) gathering.addText(tool, place, server);
	else for (const name of named) gathering.addText(name.value, name.place, server);
}
// build/src/formats/tool-lists/copilot-mcp.js
const COPILOT_MCP = {
	id: "copilot-mcp",
	title: "Copilot MCP configuration",
	recognise({ root }) {
		const servers = field(root, "mcpServers");
		return isMap(servers) && [...servers.entries.values()].some(({ node }) => field(node, "tools") !== void 0);
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const [name, server] of _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document).get("mcpServers").entries()) {
			const tools = server.get("tools");
			if (tools.text() !== void 0) gathering.add(tools, name);
			else if (holdsList(tools)) for (const tool of tools.items()) gathering.add(tool, name);
			else gathering.incomplete({
				at: tools.place,
				..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.noToolsKey(name)
			});
		}
		return gathering.result();
	}
};
// build/src/formats/tool-lists/gemini.js
const GEMINI = {
	id: "gemini",
	title: "Gemini request",
	recognise: (document) => toolNodes(document).some(isGeminiTool),
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const tool of toolReaders(document)) {
			if (!tool.isMap) gathering.wrong({
				at: tool.place,
				..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.geminiTool()
			});
			for (const [key, value] of tool.entries()) addKey(gathering, key, value);
		}
		return gathering.result();
	}
};
const FUNCTIONS = ["functionDeclarations", "function_declarations"];
const SERVERS = ["mcpServers", "mcp_servers"];
const BUILT_IN$1 = [
	...[
		"googleSearch",
		"google_search",
		"googleSearchRetrieval",
		"google_search_retrieval",
		"enterpriseWebSearch",
		"enterprise_web_search"
	],
	...[
		"codeExecution",
		"code_execution",
		"urlContext",
		"url_context",
		"googleMaps",
		"google_maps"
	],
	...[
		"computerUse",
		"computer_use",
		"fileSearch",
		"file_search",
		"retrieval"
	]
];
function isGeminiTool(tool) {
	return isMap(tool) && !tool.entries.has("name") && !tool.entries.has("type") && [...FUNCTIONS, ...BUILT_IN$1].some((key) => tool.entries.has(key));
}
function addKey(gathering, key, value) {
	if (FUNCTIONS.includes(key)) for (const each of value.items()) gathering.add(each.get("name"));
	else if (SERVERS.includes(key)) gathering.incomplete({
		at: value.place,
		on: "key",
		..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.unnamedServers()
	});
	else gathering.addText(key, value.place);
}
// build/src/formats/tool-lists/lines.js
function lineNodes(text) {
	const items = [];
	for (let start = 0; start <= text.length;) {
		const newline = text.indexOf("\n", start);
		const stop = newline === -1 ? text.length : newline;
		const line = withoutComment(text.slice(start, stop));
		const value = line.trim();
		const at = start + (line.length - line.trimStart().length);
		if (value !== "") items.push({
			kind: "scalar",
			start: at,
			end: at + value.length,
			value
		});
		start = stop + 1;
	}
	return {
		kind: "list",
		start: 0,
		end: text.length,
		items
	};
}
function withoutComment(line) {
	const at = line.search(/(?:^|\s)#/);
	return at === -1 ? line : line.slice(0, at);
}
const LINES = {
	id: "lines",
	title: "plain list of names",
	recognise: (document) => document.form === "lines",
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const line of _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document).items()) {
			const text = line.text() ?? "";
			const fault = faultOf(text);
			if (fault === void 0) gathering.add(line);
			else gathering.wrong({
				at: line.place,
				..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.badLine(lineOf(line), text, fault)
			});
		}
		return gathering.result();
	}
};
function lineOf(line) {
	const { document, path } = line.place;
	const node = document.root.kind === "list" ? document.root.items[Number(path[0])] : void 0;
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(document, node?.start ?? 0).line;
}
function faultOf(text) {
	if (/\s/u.test(text)) return /^[\w.-]+\(.*\)$/u.test(text) ? "brackets" : "white-space";
	if (text.includes(",")) return "comma";
	if (/^["'`]|["'`]$/.test(text)) return "quotes";
}
// build/src/formats/tool-lists/mcp-tools.js
const MCP_TOOLS = {
	id: "mcp",
	title: "MCP tools/list",
	recognise({ root }) {
		if (isList(root)) return root.items.length > 0 && root.items.every(isMessage) && root.items.some((page) => isAnswer(page) || isList(field(page, "tools")));
		return isAnswer(root) || isBareResult(root);
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document);
		let own;
		let cursor;
		for (const page of isList(document.root) ? top.items() : [top]) {
			own = serverInfo(page) ?? own;
			if (page.get("error").isMap) gathering.wrong({
				at: page.get("error").place,
				..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.serverError()
			});
			const result = page.get("result").has("tools") ? page.get("result") : page;
			if (!result.has("tools")) continue;
			for (const tool of result.get("tools").items()) gathering.add(tool.get("name"), options.server ?? own);
			cursor = result.get("nextCursor");
		}
		if (cursor?.text()) gathering.incomplete({
			at: cursor.place,
			on: "key",
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.morePages()
		});
		return gathering.result();
	}
};
function serverInfo(page) {
	return [
		page.get("metadata"),
		page.get("result"),
		page
	].map((place) => place.get("serverInfo").get("name").text()).find((name) => name !== void 0 && name.trim() !== "");
}
function isMessage(node) {
	return isMap(node) && (node.entries.has("jsonrpc") || isAnswer(node) || isList(field(node, "tools")));
}
function isAnswer(node) {
	if (isList(field(field(node, "result"), "tools"))) return true;
	return field(node, "jsonrpc") !== void 0 && isMap(field(node, "error"));
}
function isBareResult(node) {
	const tools = field(node, "tools");
	if (!isList(tools)) return false;
	const fromServer = textOf$1(field(node, "nextCursor")) !== void 0 || field(field(node, "metadata"), "serverInfo") !== void 0;
	return tools.items.some((tool) => field(tool, "inputSchema") !== void 0) || fromServer && tools.items.every(isMap);
}
// build/src/formats/tool-lists/mcpb.js
const MCPB = {
	id: "mcpb",
	title: "MCPB manifest",
	recognise({ root }) {
		return (field(root, "manifest_version") ?? field(root, "dxt_version")) !== void 0 && isMap(field(root, "server"));
	},
	declared(document, options) {
		const gathering = new Gathering(options);
		const top = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document);
		const server = options.server ?? top.get("name").text();
		for (const tool of top.get("tools").items()) gathering.addNamed(tool, server);
		if (top.get("tools_generated").boolean() === true) gathering.incomplete({
			at: top.get("tools_generated").place,
			on: "key",
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.generated()
		});
		return gathering.result();
	}
};
// build/src/formats/tool-lists/names.js
const NAMES = {
	id: "names",
	title: "list of names",
	recognise: (document) => document.form !== "lines" && (isList(document.root) || isList(field(document.root, "tools"))),
	declared(document, options) {
		const gathering = new Gathering(options);
		const isAgent = isMap(document.root);
		for (const entry of toolReaders(document)) {
			if (isAgent && addReference(gathering, entry)) continue;
			const servers = serversIn(entry);
			if (servers.length === 0) gathering.addNamed(entry);
			for (const [server, list] of servers) gathering.addServer(server, list);
		}
		const other = otherList(document);
		if (other !== void 0) gathering.wrong({
			at: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document).get(other).place,
			on: "key",
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.listNextToTools(other)
		});
		return gathering.result();
	}
};
function addReference(gathering, entry) {
	const [reference, server, tool] = /^@([\w.-]+)(?:\/(.+))?$/.exec(entry.text() ?? "") ?? [];
	if (reference === void 0 || server === void 0) return false;
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi;
	if (tool !== void 0) gathering.addText(tool, entry.place, server);
	else if (server === "builtin") gathering.incomplete({
		at: entry.place,
		...words.wildcard(reference, void 0)
	});
	else gathering.incomplete({
		at: entry.place,
		...words.wholeServer(reference, server)
	});
	return true;
}
function serversIn(entry) {
	if (!entry.isMap) return [];
	const entries = [...entry.entries()];
	return entries.every(([, value]) => holdsList(value)) ? entries : [];
}
const OTHER_LISTS = [
	"prompts",
	"resources",
	"resourceTemplates",
	"resource_templates"
];
function otherList({ root }) {
	if (!isMap(root) || ![...root.entries.values()].every(({ node }) => isList(node))) return void 0;
	return [...root.entries.keys()].find((key) => key !== "tools" && !OTHER_LISTS.includes(key));
}
// build/src/formats/tool-lists/openai.js
const OPENAI = {
	id: "openai",
	title: "OpenAI request",
	recognise: (document) => isRequest(document) || hasFunctions(document.root),
	declared(document, options) {
		const gathering = new Gathering(options);
		for (const tool of toolReaders(document)) addTool(gathering, tool);
		if (hasFunctions(document.root)) for (const each of _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document).get("functions").items()) gathering.add(each.get("name"));
		return gathering.result();
	}
};
const BUILT_IN = /^(?:apply_patch|code_interpreter|computer|file_search|image_generation|local_shell|namespace|shell|tool_search|web_search)/;
function isOpenAiTool(tool) {
	if (isMap(field(tool, "function")) || isMap(field(tool, "custom"))) return true;
	const type = textOf$1(field(tool, "type")) ?? "";
	if (type === "function" || type === "custom") return field(tool, "name") !== void 0;
	return type === "mcp" ? field(tool, "server_label") !== void 0 : BUILT_IN.test(type);
}
function hasBareType(tool) {
	return textOf$1(field(tool, "type")) !== void 0 && field(tool, "name") === void 0;
}
function isRequest(document) {
	const tools = toolNodes(document);
	if (isList(document.root)) return tools.length > 0 && tools.every(isOpenAiTool);
	return tools.some((tool) => isOpenAiTool(tool) || hasBareType(tool));
}
function hasFunctions(root) {
	const functions = field(root, "functions");
	return isList(functions) && functions.items.length > 0 && functions.items.every((each) => field(each, "name") !== void 0);
}
function addTool(gathering, tool) {
	const type = tool.get("type").text();
	if (tool.get("function").isMap) gathering.add(tool.get("function").get("name"));
	else if (tool.get("custom").isMap) gathering.add(tool.get("custom").get("name"));
	else if (type === "mcp") addServer(gathering, tool);
	else if (tool.get("tools").exists) for (const nested of tool.get("tools").items()) addTool(gathering, nested);
	else if (!tool.has("name") && type !== void 0 && type !== "function" && type !== "custom") gathering.add(tool.get("type"));
	else gathering.addNamed(tool);
}
function addServer(gathering, tool) {
	const server = tool.get("server_label").text();
	if (server === void 0) {
		gathering.wrong({
			at: tool.get("server_label").place,
			..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.serverWithout("server_label")
		});
		return;
	}
	const allowed = tool.get("allowed_tools");
	const names = allowed.isMap ? allowed.get("tool_names") : allowed;
	for (const name of names.items()) gathering.add(name, server);
	if (!holdsList(names)) gathering.incomplete({
		at: tool.place,
		..._cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi.words.unnamed(server, "allowed_tools")
	});
}
// build/src/formats/tool-lists/server-map.js
const NO_SERVERS = [
	"allowed_tools",
	"allowedTools",
	"disallowed_tools",
	"disallowedTools",
	"names",
	"prompts",
	"resources",
	"servers",
	"skills",
	"tool_names",
	"toolNames"
];
const LISTS_OF_OTHERS = /* @__PURE__ */ new Set([
	...NO_SERVERS.map((key) => key.toLowerCase()),
	...[
		"agents",
		"custommodes",
		"groups",
		"hooks",
		"modes",
		"permissions",
		"plugins",
		"profiles",
		"roles",
		"rules",
		"subagents"
	],
	...[
		"allow",
		"allowed",
		"allowlist",
		"alwaysallow",
		"ask",
		"autoapprove",
		"autoapproved",
		"blocklist",
		"confirm",
		"denied",
		"deny",
		"denylist"
	],
	...[
		"exclude",
		"excluded",
		"excludes",
		"ignore",
		"include",
		"included",
		"includes",
		"extends"
	],
	...[
		"alerting",
		"alerts",
		"connectors",
		"dashboards",
		"exporters",
		"extensions",
		"pipelines",
		"processors",
		"receivers",
		"routes"
	],
	...[
		"remote_read",
		"remote_write",
		"rule_files",
		"scrape_config_files",
		"scrape_configs",
		"static_configs",
		"targets"
	],
	...[
		"branches",
		"commands",
		"events",
		"jobs",
		"needs",
		"on",
		"services",
		"stages",
		"steps",
		"tasks",
		"topics",
		"workflows"
	],
	...[
		"args",
		"bin",
		"dependencies",
		"dependson",
		"depends_on",
		"env",
		"environment",
		"files",
		"keywords",
		"labels",
		"packages",
		"paths"
	],
	...[
		"patterns",
		"scopes",
		"tags",
		"types",
		"users",
		"values",
		"variables",
		"volumes",
		"workspaces"
	]
]);
const CHOICE_OF_TOOLS = /^(?:all|allow|allowed|always[-_]?allow|ask|auto[-_]?approve|blocked|built[-_]?in|core|default|denied|deny|disabled?|disallowed|enabled?|excluded?|forbidden|included?|mcp|trusted)[-_]?tools?$/i;
const SERVER_NAME = /^[\p{L}\p{N}@_][\p{L}\p{N}@_.:/ -]{0,127}$/u;
const TOOL_NAME = /^(?!.*\/\/)[\p{L}\p{N}_*][\p{L}\p{N}_.:/*-]{0,255}$/u;
const FILE_NAME = /\.(?:css|html?|js|json|md|mdc|py|sh|toml|ts|txt|xml|ya?ml)$/i;
const TOOL_KEYS = /* @__PURE__ */ new Set([...[
	"name",
	"title",
	"description",
	"annotations",
	"inputschema",
	"input_schema",
	"outputschema",
	"output_schema",
	"parameters",
	"schema"
], ...[
	"_meta",
	"icons",
	"execution",
	"strict",
	"type",
	"enabled",
	"version",
	"server",
	"tags",
	"category",
	"readonly",
	"destructive"
]]);
function keyOfOthers(root) {
	for (const [key, { node }] of root.entries) {
		if (LISTS_OF_OTHERS.has(key.toLowerCase()) || CHOICE_OF_TOOLS.test(key) || !SERVER_NAME.test(key)) return {
			key,
			why: "key"
		};
		if (isList(node) && !node.items.every(isTool)) return {
			key,
			why: "item"
		};
	}
}
function isTool(node) {
	const name = textOf$1(isMap(node) ? node.entries.get("name")?.node : node) ?? "";
	if (!TOOL_NAME.test(name) || FILE_NAME.test(name)) return false;
	return !isMap(node) || [...node.entries.keys()].every((key) => TOOL_KEYS.has(key.toLowerCase()));
}
function isMapOfLists({ form, root }) {
	return form !== "front-matter" && isMap(root) && root.entries.size > 0 && [...root.entries.values()].every(({ node }) => isList(node));
}
// build/src/formats/tool-lists/formats.js
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
	{
		id: "server-map",
		title: "names by server",
		recognise(document) {
			return isMapOfLists(document) && (document.isNamed || isMap(document.root) && keyOfOthers(document.root) === void 0);
		},
		declared(document, options) {
			const gathering = new Gathering(options);
			for (const [server, names] of _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ms.of(document).entries()) {
				if (NO_SERVERS.includes(server) || CHOICE_OF_TOOLS.test(server)) {
					gathering.wrong({
						at: names.place,
						on: "key",
						..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.settingsKey(server)
					});
					continue;
				}
				gathering.addServer(server, names);
			}
			return gathering.result();
		}
	}
];
// build/src/formats/tool-lists/front-matter.js
function frontMatterOf(text) {
	const opening = /^---[ \t]*\r?\n/.exec(text);
	if (opening === null) return void 0;
	const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
	if (closing === null) return void 0;
	return `   ${text.slice(3, opening[0].length + closing.index)}`;
}
const TELLING = [
	"tools",
	"allowed-tools",
	"disallowedTools",
	"mcp-servers",
	"target",
	"infer",
	"handoffs"
];
function frontMatterWithout(front) {
	let kept = false;
	return front.split("\n").map((line) => {
		const key = /^["']?([A-Za-z][\w-]*)["']?[ \t]*:/.exec(line)?.[1];
		if (key !== void 0) kept = TELLING.includes(key);
		return kept ? line : line.replace(/[^\r]/g, " ");
	}).join("\n");
}
// build/src/formats/tool-lists/value-limit.js
const MAX_VALUES = 1e6;
const [NEWLINE, QUOTE, COMMA, BACKSLASH, BRACKET, BRACE] = [
	10,
	34,
	44,
	92,
	91,
	123
];
function tooManyValues(text, json) {
	let values = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text.charCodeAt(at);
		if (json && char === QUOTE) at = endOfString(text, at);
		else if (char === COMMA || char === BRACKET || char === BRACE || !json && char === NEWLINE) {
			values += 1;
			if (values > 1e6) return problemAt(at);
		}
	}
}
function problemAt(offset) {
	return {
		rule: "file-too-large",
		fault: {
			of: "values",
			most: MAX_VALUES
		},
		start: offset,
		end: offset + 1
	};
}
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		const char = text.charCodeAt(at);
		if (char === BACKSLASH) at += 1;
		else if (char === QUOTE) return at;
	}
	return text.length;
}
// build/src/formats/tool-lists/json-forms.js
const MAX_DOCUMENTS = 1e4;
function isSequence(text) {
	const first = endOfValue(text, text.search(/[[{]/));
	return first !== void 0 && /^[\s\x1e]*[[{]/.test(text.slice(first, first + 1024));
}
function readSequence(text) {
	const items = [];
	for (let at = nextValue(text, 0); at < text.length;) {
		const end = endOfValue(text, at);
		if (end === void 0) return void 0;
		if (items.length === 1e4) return { problems: [tooMany(at, end)] };
		const parsed = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vn)(text.slice(at, end));
		if ("problems" in parsed) return { problems: parsed.problems.map((problem) => ({
			...problem,
			start: problem.start + at,
			end: problem.end + at,
			...problem.rule === "duplicate-key" && { first: {
				start: problem.first.start + at,
				end: problem.first.end + at
			} }
		})) };
		items.push(moved(parsed.root, at));
		at = nextValue(text, end);
	}
	return { root: {
		kind: "list",
		start: 0,
		end: text.length,
		items
	} };
}
function tooMany(start, end) {
	return {
		rule: "parse-error",
		fault: {
			kind: "too-many-documents",
			most: MAX_DOCUMENTS
		},
		start,
		end
	};
}
function nextValue(text, from) {
	let at = from;
	while (at < text.length && /[\s\x1e]/.test(text.charAt(at))) at += 1;
	return at;
}
function endOfValue(text, start) {
	let depth = 0;
	for (let at = start; at >= 0 && at < text.length; at += 1) {
		const char = text.charAt(at);
		if (char === "\"") at = endOfString(text, at);
		else if (char === "[" || char === "{") depth += 1;
		else if (char === "]" || char === "}") depth -= 1;
		if (depth === 0) return at === start ? void 0 : at + 1;
	}
}
function moved(node, by) {
	const at = {
		start: node.start + by,
		end: node.end + by
	};
	if (node.kind === "scalar") return {
		...node,
		...at
	};
	if (node.kind === "list") return {
		kind: "list",
		...at,
		items: node.items.map((item) => moved(item, by))
	};
	const entries = /* @__PURE__ */ new Map();
	for (const [key, entry] of node.entries) entries.set(key, {
		keyStart: entry.keyStart + by,
		keyEnd: entry.keyEnd + by,
		node: moved(entry.node, by)
	});
	return {
		kind: "map",
		...at,
		entries
	};
}
function withoutComments(text) {
	return blanked(blanked(text, commentAt), lastCommaAt);
}
function blanked(text, endAt) {
	const pieces = [];
	let from = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === "\"") at = endOfString(text, at);
		const end = endAt(text, at);
		if (end === void 0) continue;
		pieces.push(text.slice(from, at), text.slice(at, end).replace(/[^\r\n]/g, " "));
		from = end;
		at = end - 1;
	}
	return pieces.join("") + text.slice(from);
}
function commentAt(text, at) {
	const block = text.startsWith("/*", at);
	if (!block && !text.startsWith("//", at)) return void 0;
	const end = text.indexOf(block ? "*/" : "\n", at + 2);
	return end === -1 ? text.length : end + (block ? 2 : 0);
}
const CLOSING = /\s*[\]}]/y;
function lastCommaAt(text, at) {
	if (text[at] !== ",") return void 0;
	CLOSING.lastIndex = at + 1;
	return CLOSING.test(text) ? at + 1 : void 0;
}
// build/src/formats/tool-lists/forms.js
async function openToolList(file, bytes, as) {
	const text = textOf(bytes);
	if (text === void 0) {
		const loaded = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.gn)(file, bytes, _cards_js__WEBPACK_IMPORTED_MODULE_2__.Ii, "json");
		return loaded.kind === "broken" ? loaded : {
			kind: "broken",
			text: "",
			problems: []
		};
	}
	const found = await findForm(file, text, as);
	if ("problems" in found) return {
		kind: "broken",
		text,
		problems: found.problems
	};
	return {
		kind: "document",
		document: documentOf(file, text, found, as !== "any"),
		complaints: found.complaints ?? []
	};
}
function textOf(bytes) {
	if (bytes.length > 16777216) return void 0;
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		return;
	}
}
const NAMED = /(?:^|[/.])tools\.[^/.]+$/i;
function documentOf(file, text, { form, root }, isRequested) {
	return {
		file,
		syntax: form.startsWith("json") ? "json" : "yaml",
		text,
		form,
		isNamed: isRequested || NAMED.test(file),
		root,
		get value() {
			return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(root);
		}
	};
}
async function findForm(file, text, as) {
	if (as === "lines") return linesForm(text);
	const named = /\.(json|txt|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
	const front = named === void 0 ? frontMatterOf(text) : void 0;
	if (front !== void 0) return readFrontMatter(front);
	if (/^\s*[[{]/.test(text) || named === "json") return readBrackets(text, named, as);
	if (named === "txt" && as === "any") return linesForm(text);
	return as === "structure" || looksLikeYaml(text) ? readYamlForm(text) : linesForm(text);
}
async function readBrackets(text, named, as) {
	const many = tooManyValues(text, true);
	if (many !== void 0) return { problems: [many] };
	const strict = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vn)(text);
	if ("root" in strict) return {
		form: "json",
		root: strict.root
	};
	if (isSequence(text)) {
		const sequence = readSequence(text);
		if (sequence !== void 0) return "root" in sequence ? {
			form: "json-sequence",
			root: sequence.root
		} : sequence;
	}
	if (named === "txt" && as === "any") return linesForm(text);
	if (named !== "json") {
		const yaml = await readYamlForm(text);
		if ("root" in yaml) return yaml;
	}
	const lenient = (0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.vn)(withoutComments(text));
	return "root" in lenient ? {
		form: "json-with-comments",
		root: lenient.root,
		complaints: strict.problems
	} : strict;
}
function linesForm(text) {
	const many = tooManyValues(text, false);
	return many === void 0 ? {
		form: "lines",
		root: lineNodes(text)
	} : { problems: [many] };
}
async function readYamlForm(text) {
	const many = tooManyValues(text, false);
	if (many !== void 0) return { problems: [many] };
	const parsed = await readYaml(text);
	return "root" in parsed ? {
		form: "yaml",
		root: parsed.root
	} : parsed;
}
async function readFrontMatter(front) {
	if (front.length > 131072) return { problems: [{
		rule: "file-too-large",
		fault: {
			of: "front-matter",
			count: front.length,
			most: _cards_js__WEBPACK_IMPORTED_MODULE_2__.Fi
		},
		start: 0,
		end: 3
	}] };
	const parsed = await readYaml(front);
	if ("root" in parsed) return {
		form: "front-matter",
		root: parsed.root
	};
	const rest = await readYaml(frontMatterWithout(front));
	return "root" in rest && rest.root.kind === "map" ? {
		form: "front-matter",
		root: rest.root
	} : parsed;
}
async function readYaml(text) {
	return (await Promise.all(/* import() */[__webpack_require__.e(538), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 806))).readYaml(text);
}
function looksLikeYaml(text) {
	for (let start = 0; start < text.length;) {
		const newline = text.indexOf("\n", start);
		const stop = newline === -1 ? text.length : newline;
		const line = withoutComment(text.slice(start, stop)).trim();
		if (line !== "") return /^(?:-(?:\s|$)|---|%|[&!?|>])|:(?:\s|$)/.test(line);
		start = stop + 1;
	}
	return false;
}
// build/src/formats/tool-lists/not-tool-lists.js
const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.wi;
function refusalOf(document) {
	const { root, form } = document;
	if (form === "lines" || form === "front-matter" || !isMap(root)) return void 0;
	return serversOnly(root) ?? registryEntry(root) ?? agentCard(root) ?? listsOfOthers(document);
}
const SERVER_KEYS = [
	["mcpServers"],
	["servers"],
	["mcp", "servers"],
	["context_servers"]
];
function serversOnly(root) {
	for (const path of SERVER_KEYS) {
		const servers = path.reduce((node, key) => field(node, String(key)), root);
		if (!isMap(servers) || field(root, "tools") !== void 0) continue;
		const nodes = [...servers.entries.values()].map(({ node }) => node);
		if (!nodes.every(isMap) || nodes.some((node) => field(node, "tools") !== void 0)) continue;
		return {
			path,
			words: words.serversOnly([...servers.entries.keys()])
		};
	}
}
function registryEntry(root) {
	const key = ["packages", "remotes"].find((each) => isList(field(root, each)));
	if (key === void 0 || field(root, "name") === void 0 || field(root, "tools") !== void 0) return void 0;
	return {
		path: [key],
		words: words.registryEntry()
	};
}
const WELL_KNOWN = [
	{
		keys: ["customModes"],
		file: "roo-modes"
	},
	{
		keys: [
			"scrape_configs",
			"rule_files",
			"remote_write",
			"alerting"
		],
		file: "prometheus"
	},
	{
		keys: [
			"receivers",
			"exporters",
			"processors"
		],
		file: "opentelemetry"
	},
	{
		keys: [
			"excludeTools",
			"coreTools",
			"allowedTools",
			"exclude_tools",
			"core_tools",
			"disallowedTools"
		],
		file: "tool-choice"
	}
];
function listsOfOthers(document) {
	const { root } = document;
	if (!isMap(root)) return void 0;
	const known = WELL_KNOWN.flatMap(({ keys, file }) => keys.filter((key) => isList(field(root, key))).map((key) => ({
		key,
		file
	})))[0];
	const other = isMapOfLists(document) ? keyOfOthers(root) : void 0;
	if (known !== void 0) return {
		path: [known.key],
		words: words.knownFile(known.file)
	};
	return other && {
		path: [other.key],
		words: words.mapOfOthers(other.key, other.why)
	};
}
function agentCard(root) {
	const skills = field(root, "skills");
	if (!isList(skills) || field(root, "tools") !== void 0 || !skills.items.every((skill) => field(skill, "id") !== void 0)) return void 0;
	return {
		path: ["skills"],
		words: words.agentCard()
	};
}
// build/src/formats/tool-lists/read.js
async function readToolList(file, bytes, options = {}) {
	const wanted = FORMATS.find(({ id }) => id === options.format);
	if (options.format !== void 0 && wanted === void 0) return failed([unknownFormat(file, options.format)]);
	const opened = await openToolList(file, bytes, wanted === void 0 ? "any" : wanted === LINES ? "lines" : "structure");
	if (opened.kind === "broken") return failed((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fn)(file, opened.text, opened.problems));
	const { document } = opened;
	const format = document.form === "json-with-comments" ? void 0 : formatOf(document, wanted);
	if (format !== void 0) return declaredBy(format, document, options);
	const refusal = refusalOf(document);
	if (refusal !== void 0) return failed([(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.wi, {
		at: {
			document,
			path: refusal.path
		},
		on: "key",
		...refusal.words
	})]);
	if (opened.complaints.length > 0) return failed((0,_cards_js__WEBPACK_IMPORTED_MODULE_2__.fn)(file, document.text, opened.complaints));
	return failed([(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.wi, {
		at: {
			document,
			path: []
		},
		...whyUnknown(document, wanted)
	})]);
}
async function mayBeToolList(file, bytes) {
	const opened = await openToolList(file, bytes, "any");
	if (opened.kind === "broken") return true;
	const { document } = opened;
	if (document.form === "json-with-comments") return true;
	return formatOf(document, void 0) !== void 0 && refusalOf(document) === void 0;
}
function formatOf(document, wanted) {
	if (document.form === "lines" && wanted === void 0 && /\.(md|markdown)$/i.test(document.file)) return void 0;
	return (wanted === void 0 ? FORMATS : [wanted]).find((format) => format.recognise(document));
}
function declaredBy(format, document, options) {
	const { tools, complete, notes, problems } = format.declared(document, options);
	const findings = [...problems.map((problem) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.wi, problem)), ...notes.map((note) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.Wi, note))];
	if (problems.length > 0) return failed(findings);
	if (tools.length === 0) return failed([(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.wi, {
		at: {
			document,
			path: []
		},
		..._cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.noTool(format.title)
	}), ...findings]);
	return {
		kind: "list",
		format: {
			id: format.id,
			title: format.title
		},
		tools,
		complete,
		findings
	};
}
function whyUnknown(document, wanted) {
	const { words } = _cards_js__WEBPACK_IMPORTED_MODULE_2__.wi;
	if (document.form === "lines") return words.plainMarkdown();
	if (wanted === void 0) return words.noFormat();
	return words.otherFormat(wanted, FORMATS.find((format) => format.recognise(document)));
}
function unknownFormat(file, format) {
	const ids = FORMATS.map(({ id }) => id);
	const words = _cards_js__WEBPACK_IMPORTED_MODULE_2__.wi.words.unknownFormat(format, ids, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(format, ids));
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cards_js__WEBPACK_IMPORTED_MODULE_2__.wi, file, words);
}
function failed(findings) {
	return {
		kind: "failed",
		findings
	};
}



/***/ })

};
;