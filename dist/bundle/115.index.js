"use strict";
exports.id = 115;
exports.ids = [115];
exports.modules = {

/***/ 6115:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   recommendCommand: function() { return /* binding */ recommendCommand; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/* harmony import */ var _cards_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8774);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7152);
/* harmony import */ var _hosts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2650);
/* harmony import */ var _tools_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5514);
/* harmony import */ var _permissions_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7217);
/* harmony import */ var _traced_call_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6791);









// build/src/cli/recommend-agent.js
async function observeAgent({ given, terminal, now }) {
	const items = traceItemsOf(given);
	const input = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.d)(given, terminal, now);
	if (!input.agent) return {
		kind: "refused",
		failures: input.failures
	};
	const { agent, settings } = input;
	const usage = new _shared_js__WEBPACK_IMPORTED_MODULE_4__.ct();
	const tools = /* @__PURE__ */ new Map();
	const since = given.value("since");
	const start = since === void 0 ? void 0 : now.getTime() - since * 1e3;
	const isOwn = (name) => name === void 0 || agent.card?.agentId === void 0 || name === agent.card.agentId || name === agent.name;
	const add = (call, source) => {
		if (call.named === "redacted" || isActionOnly(call, agent)) return;
		if (start !== void 0 && (call.at === void 0 || call.at < start)) return;
		const { tool: name, server, raw, at, status } = call;
		const named = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.Jo)({
			name,
			...server !== void 0 && { server }
		}, settings.aliases);
		const { canonical } = named;
		if (!tools.has(canonical)) tools.set(canonical, raw === void 0 ? named : {
			...named,
			raw: [...named.raw, raw]
		});
		const session = call.session ?? call.trace ?? source;
		usage.add({
			name: canonical,
			session,
			at,
			denied: status === "denied"
		});
	};
	const sinkOf = (file) => (format) => {
		const ofAgent = (name) => format.agentIds === "framework" || isOwn(name);
		return {
			call: (call) => {
				if (ofAgent(call.agent)) add(call, file);
			},
			trace: (trace) => {
				if (ofAgent(trace.agent)) for (const call of trace.calls) add(call, file);
			},
			declare: () => void 0
		};
	};
	const read = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__.t)(items, sinkOf, terminal);
	const failures = tools.size === 0 ? [...read.failures, ...read.idle] : read.failures;
	if (failures.length > 0) return {
		kind: "refused",
		failures
	};
	for (const { message } of read.idle) terminal.err(`note: ${message}`);
	if (tools.size === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("no call in the traces belongs to this agent");
	return {
		kind: "observed",
		observed: {
			agent,
			usage,
			tools,
			decide: (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.ya)(agent),
			kept: agent.tools?.tools ?? []
		}
	};
}
function traceItemsOf(given) {
	const items = given.list("traces").flatMap(_cli_js__WEBPACK_IMPORTED_MODULE_2__.y);
	if (items.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("specify trace files with --traces");
	return items;
}
function isActionOnly({ named, tool }, { card, policy }) {
	return named === "action" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.Ln)(tool, card, policy?.forbiddenActions) !== void 0;
}
function replayerOf(invocation) {
	return {
		decideWith: (changed) => decideWith(invocation, changed),
		replayText: (changed) => replayText(invocation, changed),
		newPolicy: newPolicyOf(invocation)
	};
}
function newPolicyOf({ given }) {
	const [named = ""] = given.positionals;
	const folder = (/\.(?:ya?ml|json)$/i.test(named) ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.fs)(named) : named).replace(/\/+$/, "");
	return folder === "" || folder === "." ? "policy.yaml" : `${folder}/policy.yaml`;
}
function invocationWith({ given, terminal, now }, changed) {
	const { file, text, isNew = false } = changed;
	return {
		given: isNew ? {
			...given,
			text: (name) => name === "policy" ? file : given.text(name)
		} : given,
		terminal: {
			...terminal,
			tree: (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.J)(terminal.tree, file, text),
			err: () => void 0
		},
		now
	};
}
async function decideWith(invocation, changed) {
	const { given, terminal, now } = invocationWith(invocation, changed);
	const { agent, failures } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.d)(given, terminal, now);
	if (!agent) throw new Error(`the recommended text of ${changed.file} cannot be read: ${failures[0]?.message ?? "no agent"}`);
	return (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.ya)(agent);
}
async function replayText(invocation, changed) {
	const { given, terminal, now } = invocationWith(invocation, changed);
	const replayed = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.i)(given, terminal, now);
	if (replayed.kind === "refused") throw new Error(`the traces cannot be replayed with the recommended ${changed.file}: ${replayed.failures[0]?.message ?? ""}`);
	const { pass, warn, fail, skipped } = replayed.history.response.summary;
	return `Replay of the same traces with this file: ${[
		`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.L)(pass, "trace")} would pass`,
		...warn > 0 ? [`${warn} would warn`] : [],
		...fail > 0 ? [`${fail} would fail`] : [],
		...skipped > 0 ? [`${skipped} used no tool`] : []
	].join(", ")}.`;
}
// build/src/formats/permissions/recommended-rules.js
const RULE_WRITERS = {
	"claude-code": {
		file: /(?:^|\/)settings(?:\.local)?\.json$/i,
		ruleFor: ruleInClaude,
		only: onlyInClaude,
		withMore: (document, rules) => rules.length === 0 ? document.text : (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.rt)(document, [(0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.nt)(document, CLAUDE_ALLOW, rules.map(({ text }) => ({ value: text })))]),
		granting: (document) => textsAt(document, CLAUDE_ALLOW).map((text) => ({ text })),
		without: (document, rules) => {
			const texts = new Set(rules.map(({ text }) => text));
			const gone = textsAt(document, CLAUDE_ALLOW).flatMap((text, index) => texts.has(text) ? [index] : []);
			return (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.rt)(document, (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.it)(document, CLAUDE_ALLOW, gone) ?? []);
		}
	},
	opencode: {
		file: /(?:^|\/)opencode\.jsonc?$/i,
		ruleFor: ruleInOpencode,
		only: (document, rules) => withPermission(document, permissionOf(document, rules, true)),
		withMore: (document, rules) => rules.length === 0 ? document.text : withPermission(document, permissionOf(document, rules, false)),
		granting: grantingInOpencode,
		without: withoutInOpencode
	}
};
const CLAUDE_ALLOW = ["permissions", "allow"];
const OPEN_MODES = [
	"acceptEdits",
	"auto",
	"bypassPermissions"
];
const WILDCARD = /[*?[\]{}\\]/;
function ruleInClaude({ kind, prefix, text }) {
	if (WILDCARD.test(kind === "shell" ? text.replace(/[?[\]{}\\]/g, "") : text)) return void 0;
	switch (kind) {
		case "shell":
		case "shell-read": return { text: `Bash(${prefix}${text})` };
		case "read": return { text: `Read(${rooted(text)})` };
		case "edit":
		case "write":
		case "notebook": return { text: `Edit(${rooted(text)})` };
		case "fetch": return { text: `WebFetch(domain:${(0,_permissions_js__WEBPACK_IMPORTED_MODULE_7__.d)(text)})` };
		case "agent": return { text: `Agent(${text})` };
		case "skill": return { text: `Skill(${text})` };
		case "mcp":
		case "tool": return { text };
		default: return;
	}
}
function rooted(path) {
	if (path.startsWith("~")) return path;
	return path.startsWith("/") ? `/${path}` : `/${path.replace(/^\.\//, "")}`;
}
function onlyInClaude(document, rules) {
	const edits = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, CLAUDE_ALLOW, rules.map(({ text }) => text))];
	const mode = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.jt)(document, ["permissions", "defaultMode"]);
	if (mode?.kind === "scalar" && OPEN_MODES.includes(mode.value)) edits.push((0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, ["permissions", "defaultMode"], "default"));
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.rt)(document, edits);
}
function textsAt(document, path) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.jt)(document, path);
	return node?.kind === "list" ? node.items.map((item) => String((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(item))) : [];
}
const OF_KIND = {
	shell: "bash",
	read: "read",
	edit: "edit",
	fetch: "webfetch",
	agent: "task",
	skill: "skill"
};
const OF_PREFIX = {
	"glob ": "glob",
	"grep ": "grep",
	"list ": "list",
	"search the web for ": "websearch",
	"search code for ": "codesearch"
};
function ruleInOpencode({ kind, prefix, text }) {
	if (/[*?]/.test(text)) return void 0;
	const permission = OF_KIND[kind] ?? OF_PREFIX[prefix];
	if (permission !== void 0) return {
		text: `${permission}: ${text}`,
		permission,
		value: text
	};
	if (kind !== "mcp" && (kind !== "tool" || prefix !== "")) return void 0;
	return {
		text,
		permission: text
	};
}
function permissionsIn(document) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.jt)(document, ["permission"]);
	const value = node && (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.Pt)(node);
	if (typeof value === "string") return { "*": value };
	return typeof value === "object" && value !== null ? value : {};
}
function permissionOf(document, rules, isOnly) {
	const before = permissionsIn(document);
	const isKept = ([, value]) => !isOnly || value !== "allow";
	const added = /* @__PURE__ */ new Map();
	for (const { permission = "", value } of rules) {
		const known = added.get(permission);
		if (value === void 0) added.set(permission, "allow");
		else if (typeof known === "object") known.set(value, "allow");
		else added.set(permission, /* @__PURE__ */ new Map([[value, "allow"]]));
	}
	const general = before["*"] ?? "allow";
	const first = isOnly ? { "*": general === "deny" ? "deny" : "ask" } : pick(before, "*");
	const valued = [...added].map(([permission, values]) => {
		const own = before[permission];
		if (typeof values === "string") return [permission, own ?? values];
		if (own === "deny") return [permission, own];
		const map = typeof own === "object" && own !== null ? own : { "*": own };
		const base = map["*"] ?? (isOnly ? "ask" : void 0);
		const kept = Object.entries(map).filter((entry) => entry[0] !== "*" && isKept(entry) && !values.has(entry[0]));
		return [permission, {
			...base === void 0 ? {} : { "*": isOnly && base === "allow" ? "ask" : base },
			...Object.fromEntries([...values, ...kept])
		}];
	});
	const others = Object.entries(before).flatMap(([name, value]) => {
		if (name === "*" || added.has(name) || !isKept([name, value])) return [];
		if (typeof value !== "object" || value === null) return [[name, value]];
		const kept = Object.entries(value).filter(isKept);
		return kept.length === 0 ? [] : [[name, Object.fromEntries(kept)]];
	});
	return {
		...first,
		...Object.fromEntries(valued),
		...Object.fromEntries(others)
	};
}
function pick(map, key) {
	return Object.hasOwn(map, key) ? { [key]: map[key] } : {};
}
function withPermission(document, value) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.rt)(document, [(0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.at)(document, ["permission"], value)]);
}
function grantingInOpencode(document) {
	return Object.entries(permissionsIn(document)).flatMap(([permission, own]) => {
		if (own === "allow") return [{
			text: permission,
			permission
		}];
		if (typeof own !== "object" || own === null) return [];
		return Object.entries(own).flatMap(([value, effect]) => effect === "allow" ? [{
			text: `${permission}: ${value}`,
			permission,
			value
		}] : []);
	});
}
function withoutInOpencode(document, rules) {
	const whole = rules.flatMap(({ permission = "", value }) => value === void 0 ? [permission] : []);
	const inner = /* @__PURE__ */ new Map();
	for (const { permission = "", value } of rules) if (value !== void 0) inner.set(permission, [...inner.get(permission) ?? [], value]);
	const edits = [(0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.it)(document, ["permission"], whole) ?? [], ...[...inner].map(([name, values]) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.it)(document, ["permission", name], values) ?? [])];
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.rt)(document, edits.flat());
}
// build/src/cli/recommend-host.js
const MAX_DISTINCT = 2e4;
const MAX_RULES = 200;
async function recommendForHosts(units, wanted, invocation) {
	const file = await hostFileOf(units, invocation);
	const read = await distinctCalls(file.unit, invocation);
	if ("failures" in read) return read;
	if (wanted === "unused") return unusedRules(file, read.calls);
	return neededRules(file, read.calls, wanted);
}
async function hostFileOf(units, invocation) {
	const { given, terminal } = invocation;
	const [named = ""] = given.positionals;
	const able = units.filter(({ dialect }) => Object.hasOwn(RULE_WRITERS, dialect));
	if (able.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`rules can be recommended only for ${Object.keys(RULE_WRITERS).join(" and ")}, not for ${units[0]?.dialect ?? "this host"}; use "test" to replay the traces`);
	const { units: chosen } = (0,_hosts_js__WEBPACK_IMPORTED_MODULE_5__.t)(able, given.text("agent"));
	const [unit, ...others] = chosen;
	const writer = unit && RULE_WRITERS[unit.dialect];
	if (unit === void 0 || writer === void 0 || others.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("there are several hosts; specify the permission file of one of them");
	if (unit.agent !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("rules can be recommended only for a host, not for one of its agents");
	const files = unit.files.filter((each) => writer.file.test(each));
	const normal = node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(named);
	const file = [...unit.files, named].includes(normal) ? normal : files[0];
	if (file === void 0 || files.length > 0 && !files.includes(file)) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(named)} cannot contain rules that allow calls`);
	const bytes = await terminal.tree.read(file, _cards_js__WEBPACK_IMPORTED_MODULE_3__.rn);
	const document = await documentOf(file, bytes.kind === "bytes" ? new TextDecoder().decode(bytes.bytes) : "", unit.dialect);
	const unitWith = async (changed) => {
		const tree = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.J)(terminal.tree, file, changed);
		const again = await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_5__.i)(named, given, {
			folder: terminal.folder,
			tree
		});
		const found = again.units.find(({ identity }) => identity === unit.identity);
		if (found === void 0 || again.broken.length > 0) throw new Error(`the recommended text of ${file} cannot be read`);
		return found;
	};
	return {
		unit,
		document,
		writer,
		invocation,
		unitWith
	};
}
async function documentOf(file, text, dialect) {
	const loaded = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.F)(file, text, dialect === "opencode" ? "json-with-comments" : "json", text);
	if (loaded.kind === "document") return loaded.document;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(file)} cannot be read`);
}
async function distinctCalls(unit, { given, terminal, now }) {
	const dialect = dialectOf(unit);
	const since = given.value("since");
	const start = since === void 0 ? void 0 : now.getTime() - since * 1e3;
	const all = /* @__PURE__ */ new Map();
	const add = (call, source, format) => {
		const { at, status } = call;
		if (start !== void 0 && (at === void 0 || at < start)) return;
		const traced = (0,_traced_call_js__WEBPACK_IMPORTED_MODULE_8__.n)(call, dialect, format);
		const calls = traced === "free" || "why" in traced ? [] : traced;
		const key = JSON.stringify(calls);
		const known = all.get(key) ?? {
			calls,
			uses: []
		};
		if (!all.has(key) && all.size >= MAX_DISTINCT) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`the traces have more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.sn)(MAX_DISTINCT)} distinct calls; specify fewer trace files, or use --since`);
		all.set(key, known);
		const session = call.session ?? call.trace ?? source;
		known.uses.push({
			session,
			at,
			denied: status === "denied"
		});
	};
	const sinkOf = (file) => ({ id }) => ({
		call: (call) => add(call, file, id),
		trace: ({ calls }) => {
			for (const call of calls) add(call, file, id);
		},
		declare: () => void 0,
		wholeArguments: true
	});
	const read = await (0,_tools_js__WEBPACK_IMPORTED_MODULE_6__.t)(traceItemsOf(given), sinkOf, terminal);
	const failures = all.size === 0 ? [...read.failures, ...read.idle] : read.failures;
	if (failures.length > 0) return { failures };
	for (const { message } of read.idle) terminal.err(`note: ${message}`);
	if (all.size === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("the traces contain no calls in this period");
	return { calls: [...all.values()] };
}
function dialectOf({ dialect: id }) {
	const dialect = _permissions_js__WEBPACK_IMPORTED_MODULE_7__.t.find((each) => each.id === id);
	if (dialect === void 0) throw new Error(`there is no dialect ${id}`);
	return dialect;
}
function decider(unit) {
	const dialect = dialectOf(unit);
	const [situation] = unit.permissions.situations;
	const compiled = /* @__PURE__ */ new Map();
	const compile = (policy) => {
		const decide = compiled.get(policy) ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.po)(policy);
		compiled.set(policy, decide);
		return decide;
	};
	return (calls) => {
		const open = [];
		let level = "allowed";
		for (const call of calls) {
			const answer = (0,_traced_call_js__WEBPACK_IMPORTED_MODULE_8__.t)(dialect, unit.permissions, {
				situation,
				call,
				compile
			});
			if (answer === "free") continue;
			if ("why" in answer) return {
				level: "undecided",
				open: []
			};
			for (const part of answer.parts) if (part.level !== "allowed") open.push(part);
			if (answer.level === "denied" || level === "allowed") level = answer.level;
		}
		return {
			level,
			open
		};
	};
}
async function neededRules(file, all, of) {
	const { document, writer, unitWith } = file;
	const isOnly = of === "permissions";
	const textWith = (rules) => isOnly ? writer.only(document, rules) : writer.withMore(document, rules);
	const found = await candidatesOf(file, all, {
		isOnly,
		textWith
	});
	await refuseForbidden(file, textWith, found);
	const { rules, refused, needed } = found;
	const isOpen = async (some) => {
		const decide = decider(await unitWith(textWith(some)));
		const open = needed.filter(({ calls }) => decide(calls).level !== "allowed");
		return new Set(open.map(({ calls }) => JSON.stringify(calls)));
	};
	const chosen = [...rules.values()].sort((a, b) => a.text < b.text ? -1 : 1);
	if (chosen.length > MAX_RULES) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`the calls need more than ${MAX_RULES} rules; specify fewer trace files, or use --since`);
	const { rules: kept, remaining } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.st)(chosen, isOpen);
	for (const rule of chosen) if (!kept.includes(rule) && remaining.length > 0) refused.set(rule.text, "with the rule, the calls would still need approval or be denied");
	return hostAnswer(file, found, {
		of,
		kept,
		remaining: remaining.length,
		text: textWith(kept)
	});
}
async function candidatesOf({ unit, writer, unitWith }, all, { isOnly, textWith }) {
	const [now, bare] = [decider(unit), decider(await unitWith(textWith([])))];
	const usage = new _shared_js__WEBPACK_IMPORTED_MODULE_4__.ct();
	const [rules, refused] = [/* @__PURE__ */ new Map(), /* @__PURE__ */ new Map()];
	const needed = [];
	let undecided = 0;
	const add = ({ calls }, open, uses) => {
		const denial = now(calls).open.find(({ rule }) => rule.level === "denied" && rule.place);
		for (const { call } of open) {
			const rule = writer.ruleFor(call);
			const name = rule?.text ?? (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.rt)(call.text);
			for (const use of uses) usage.add({
				name,
				...use
			});
			const why = denial ? `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.U)(denial.rule.name)} denies it` : refusalOf(rule);
			if (why !== void 0) refused.set(name, why);
			else if (rule) rules.set(name, rule);
		}
	};
	for (const each of all) {
		const { calls, uses } = each;
		for (const { session, at } of uses) usage.addSession(session, at);
		const made = isOnly ? uses.filter(({ denied }) => !denied) : uses;
		if (made.length === 0 || calls.length === 0) continue;
		const { level, open } = bare(calls);
		if (level === "undecided") undecided += 1;
		if (level === "undecided" || level === "allowed") continue;
		needed.push(each);
		add(each, open, made);
	}
	for (const name of refused.keys()) rules.delete(name);
	return {
		usage,
		rules,
		refused,
		needed,
		undecided
	};
}
function hostAnswer({ document }, { usage, refused, needed, undecided }, { of, kept, remaining, text }) {
	const isOnly = of === "permissions";
	const lines = kept.map((rule) => lineOf(usage, rule));
	const wanted = new Set(kept.map((rule) => rule.text));
	const recommendation = {
		of,
		file: document.file,
		text: isOnly ? text : (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.tt)(document.file, document.text, text),
		language: isOnly ? "json" : "text",
		hasComments: false,
		sessions: usage.sessions,
		calls: usage.calls,
		evidence: usage.evidence(usage.usedNames()),
		chanceOfNew: usage.chanceOfNew(),
		holdOut: usage.holdOut((older) => (name) => older.includes(name), (name) => wanted.has(name)),
		lines,
		refused: [...refused].map(([name, why]) => ({
			name: (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.rt)(name),
			why,
			evidence: usage.evidence([name])
		})),
		attempted: usage.deniedNames().map((name) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.rt)(name)),
		proof: [isOnly ? `Replay of the same traces with this file: ${needed.length - remaining} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.L)(needed.length, "distinct call")} that need a rule are allowed.` : (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.U)(needed.length, remaining, kept.length, NOT_ALLOWED), ...undecided > 0 ? [`Card Gate could not determine the host's decision about ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.L)(undecided, "distinct call")}.`] : []]
	};
	const rules = lines.map(_shared_js__WEBPACK_IMPORTED_MODULE_4__.Y);
	return {
		recommendation,
		json: isOnly ? { recommendation: { permissions: { allow: rules } } } : { denials: rules }
	};
}
const NOT_ALLOWED = ["call that is not allowed", "calls that are not allowed"];
function refusalOf(rule) {
	if (rule === void 0) return "no rule can allow only this call";
	if ((0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.rt)(rule.text) !== rule.text) return "it may contain a credential";
	return /[\n\r]/.test(rule.text) ? "it has several lines" : void 0;
}
async function refuseForbidden({ unit, invocation, unitWith }, textWith, { rules, refused }) {
	const { given, terminal } = invocation;
	const { settings } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.v)(given, terminal);
	const { folder, files } = unit;
	const { floors } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.l)(given, {
		folder,
		files
	}, terminal, settings);
	const forbidden = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.T)(floors);
	if (forbidden.length === 0) return;
	const breaches = async (some) => (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.at)([await unitWith(textWith(some))], () => forbidden).length;
	const before = await breaches([]);
	if (await breaches([...rules.values()]) <= before) return;
	for (const [name, rule] of [...rules]) if (await breaches([rule]) > before) {
		rules.delete(name);
		refused.set(name, "a floor forbids it");
	}
}
function lineOf(usage, { text }) {
	const evidence = usage.evidence([text]);
	const line = {
		pattern: text,
		covers: [text],
		evidence
	};
	return {
		group: "allow",
		...line,
		notes: (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.$)(line, /^[\w-]+$/.test(text) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.ot)(text))
	};
}
async function narrowingRules({ document, writer, unitWith }, unused) {
	let removed = unused;
	const budget = { left: _shared_js__WEBPACK_IMPORTED_MODULE_4__.j };
	for (const rule of unused) {
		const others = removed.filter((each) => each !== rule);
		const texts = [others, removed].map((rules) => writer.without(document, rules));
		const [base, head] = await Promise.all(texts.map(unitWith));
		if (base === void 0 || head === void 0) continue;
		const both = {
			base: base.permissions,
			head: head.permissions
		};
		if (!(0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.M)(both, budget).some(({ direction }) => direction === "narrows")) removed = others;
	}
	return removed;
}
async function unusedRules(file, all) {
	const { document, writer, unit, unitWith } = file;
	const usage = new _shared_js__WEBPACK_IMPORTED_MODULE_4__.ct();
	for (const { calls, uses } of all) for (const { session, at, denied } of uses) usage.add({
		name: JSON.stringify(calls),
		session,
		at,
		denied
	});
	const made = all.filter(({ calls, uses }) => calls.length > 0 && uses.some(({ denied }) => !denied));
	const levels = (decide) => made.map(({ calls }) => decide(calls).level).join(" ");
	const before = levels(decider(unit));
	const unused = [];
	for (const rule of writer.granting(document).slice(0, MAX_RULES)) if (levels(decider(await unitWith(writer.without(document, [...unused, rule])))) === before) unused.push(rule);
	const removed = await narrowingRules(file, unused);
	const text = writer.without(document, removed);
	const lines = removed.map(({ text: pattern }) => ({
		group: "allow",
		pattern: (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.rt)(pattern),
		covers: [],
		evidence: usage.evidence([]),
		notes: []
	}));
	return {
		recommendation: {
			of: "unused",
			file: document.file,
			text: (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.tt)(document.file, document.text, text),
			language: "text",
			hasComments: false,
			sessions: usage.sessions,
			calls: usage.calls,
			evidence: usage.evidence(usage.usedNames()),
			chanceOfNew: void 0,
			holdOut: void 0,
			lines,
			refused: [],
			attempted: [],
			proof: [(0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.q)(removed.length, made.length, true)]
		},
		json: { unused: lines.map(({ pattern }) => ({ rule: pattern })) }
	};
}
// build/src/cli/recommend.js
const recommendCommand = {
	name: "recommend",
	positionals: "<card|policy|list|host file>",
	example: "agents/support --traces 'traces/*.jsonl'",
	notes: ["Writes a complete file, or a patch for \"git apply\", to standard output. Never recommends permissions that a rule or a floor forbids, or patterns that match everything.", "For permission files, only Claude Code and opencode are supported."],
	async run(args, outer) {
		const { given, terminal } = await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.o)((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.r)(args, "recommend"), outer);
		const format = (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__._)(given);
		const invocation = {
			given,
			terminal,
			now: (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.y)(given)
		};
		const [named, ...rest] = given.positionals;
		if (named === void 0 || rest.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n("specify one card, policy, access list, permission file or folder");
		const wanted = given.value("for") ?? "permissions";
		const hosts = await (0,_hosts_js__WEBPACK_IMPORTED_MODULE_5__.i)(named, given, terminal);
		if (hosts.units.length + hosts.broken.length > 0 && !await (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.m)(named, given, terminal)) {
			if (hosts.broken.length > 0) return (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.a)(hosts.broken, given, terminal);
			const recommended = await recommendForHosts(hosts.units, wanted, invocation);
			return "failures" in recommended ? (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.a)(recommended.failures, given, terminal) : print(recommended, format, invocation);
		}
		const observed = await observeAgent(invocation);
		if (observed.kind === "refused") return (0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.a)(observed.failures, given, terminal);
		return print(await recommendFor(observed.observed, wanted, invocation), format, invocation);
	}
};
function recommendFor(observed, wanted, invocation) {
	const { agent } = observed;
	const [named = ""] = invocation.given.positionals;
	const own = agent.access?.own ?? [];
	const list = own.find(({ document }) => document.file === node_path__WEBPACK_IMPORTED_MODULE_1___default().posix.normalize(named)) ?? ((0,_cards_js__WEBPACK_IMPORTED_MODULE_3__.ko)(agent).policy === void 0 && agent.card === void 0 ? own[0] : void 0);
	if (list) return (0, {
		permissions: _shared_js__WEBPACK_IMPORTED_MODULE_4__.V,
		denials: _shared_js__WEBPACK_IMPORTED_MODULE_4__.B,
		unused: _shared_js__WEBPACK_IMPORTED_MODULE_4__.H
	}[wanted])(observed, list, replayerOf(invocation));
	return (0, {
		permissions: _shared_js__WEBPACK_IMPORTED_MODULE_4__.G,
		denials: _shared_js__WEBPACK_IMPORTED_MODULE_4__.W,
		unused: _shared_js__WEBPACK_IMPORTED_MODULE_4__.K
	}[wanted])(observed, replayerOf(invocation));
}
async function print({ recommendation, json }, format, { given, terminal }) {
	const whole = withHeader(recommendation);
	const output = given.value("output");
	if (output !== void 0) await writeNew(output, whole.text, terminal);
	if (format === "json") terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.en)((0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.Q)(whole, json)));
	else if (format === "markdown") terminal.out((0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.Z)(whole));
	else {
		for (const line of (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.X)(whole)) terminal.err(line);
		if (output === void 0) {
			if (whole.text !== "") terminal.out(safeLines(whole.text));
		} else terminal.out(`wrote ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(output)}: review each line, and commit the lines that you accept`);
	}
	return 0;
}
const HEADER = "# Recommended by Card Gate";
function withHeader(recommendation) {
	if (!recommendation.hasComments || recommendation.of !== "permissions") return recommendation;
	const mark = recommendation.text.startsWith("\ufeff") ? "\ufeff" : "";
	const text = recommendation.text.slice(mark.length);
	const old = text.startsWith(HEADER) ? /^(?:#.*\r?\n)*\r?\n?/.exec(text)?.[0].length : 0;
	const header = (0,_shared_js__WEBPACK_IMPORTED_MODULE_4__.et)(recommendation).map((line) => `# ${line}`);
	return {
		...recommendation,
		text: `${mark}${header.join("\n")}\n\n${text.slice(old)}`
	};
}
function safeLines(text) {
	return text.replace(/\n$/, "").split(/(\r?\n|\r$|\t)/).map((part, index) => index % 2 === 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.nn)(part) : part).join("");
}
async function writeNew(output, text, terminal) {
	if ((0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.ot)(terminal.folder, output) !== void 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_2__.n(`${JSON.stringify(output)} already exists and was not changed; choose another name with --output`);
	await (0,_cli_js__WEBPACK_IMPORTED_MODULE_2__.ct)(terminal.folder, output, text, "new");
}



/***/ })

};
;