"use strict";
exports.id = 736;
exports.ids = [736];
exports.modules = {

/***/ 3805:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: function() { return /* binding */ floorOrigin; },
/* harmony export */   c: function() { return /* binding */ sectionTitle; },
/* harmony export */   i: function() { return /* binding */ filesWords; },
/* harmony export */   l: function() { return /* binding */ setByWords; },
/* harmony export */   n: function() { return /* binding */ floorParts; },
/* harmony export */   o: function() { return /* binding */ isOfFloor; },
/* harmony export */   r: function() { return /* binding */ bySection; },
/* harmony export */   s: function() { return /* binding */ notGranted; },
/* harmony export */   t: function() { return /* binding */ effectiveTables; },
/* harmony export */   u: function() { return /* binding */ effectiveParts; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8403);


// build/src/floors/part.js
const EFFECTIVE_SECTIONS = [
	"forbidden",
	"capabilities",
	"triggers",
	"defaults",
	"access",
	"forbidden actions",
	"bounded actions",
	"limits",
	"values",
	"conscience",
	"audit",
	"card",
	"exemptions"
];
function partOf(section, subject, words, value, place, sources = []) {
	return {
		section,
		subject,
		words,
		value,
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place),
		place,
		sources
	};
}
// build/src/floors/access-parts.js
function accessParts({ access }) {
	if (access === void 0) return [];
	return [...access.floors.map((list) => [list]), access.own].flatMap(partsOfLists);
}
function partsOfLists(lists) {
	const entries = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kr)(lists).map(({ entry }) => {
		const { name, effect, priority, limit, message } = entry;
		const once = limit ? `, once the limit of ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(limit)} is reached` : "";
		const why = message === void 0 ? "" : `: ${message}`;
		const words = `${effect} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tr)(entry)}${once}${why}`;
		const patterns = Object.entries(entry.patterns).map(([field, { text }]) => [field, text]);
		return partOf("access", name, words, {
			effect,
			priority,
			...Object.fromEntries(patterns),
			...entry.sql && { sql: entry.sql.text },
			...limit && { limit: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)(limit) },
			...message !== void 0 && { message }
		}, entry.place);
	});
	const list = lists.find(({ otherwise }) => otherwise === "deny") ?? lists.find(({ otherwiseAt }) => otherwiseAt);
	if (list?.otherwiseAt === void 0) return entries;
	const { otherwise, otherwiseAt } = list;
	return [...entries, partOf("access", "default", otherwise, otherwise, otherwiseAt)];
}
// build/src/floors/card-parts.js
function cardParts(card) {
	const { maxAutonomousValue: limit } = card;
	return [
		...card.boundedActions.map((action) => partOf("bounded actions", action.value, "", action.value, action.place)),
		...limit ? [partOf("limits", "max_autonomous_value", `${limit.value.amount} ${limit.value.currency}`.trim(), { ...limit.value }, limit.place)] : [],
		...card.declaredValues.map((value) => partOf("values", value.value, "declared", {
			declared: true,
			...definitionOf(card, value.value)
		}, value.place)),
		...card.conflictsWith.map((value) => partOf("values", value.value, "in conflict with the card", { conflicts_with: true }, value.place)),
		...[...card.definitions].map(([name, { value, place }]) => partOf("values", name, `defined as ${wordsOf(value)}`, { definition: value }, place)),
		...plainPart("values", "hierarchy", card.hierarchy),
		...plainPart("conscience", "mode", card.conscienceMode),
		...card.conscienceValues.map(({ type, content, severity, place }) => partOf("conscience", content, `${type}${severity === void 0 ? "" : `, ${severity}`}`, {
			type,
			...severity !== void 0 && { severity }
		}, place)),
		...auditParts(card.audit),
		...plainPart("card", "integrity_mode", card.integrityMode),
		...plainPart("card", "principal", card.principal),
		...plainPart("card", "expires_at", card.expiresAt)
	];
}
function definitionOf(card, name) {
	const definition = card.definitions.get(name);
	return definition === void 0 ? {} : { definition: definition.value };
}
function auditParts(audit) {
	return [
		...plainPart("audit", "retention_days", audit.retentionDays),
		...plainPart("audit", "queryable", audit.queryable),
		...plainPart("audit", "tamper_evidence", audit.tamperEvidence),
		...plainPart("audit", "query_endpoint", audit.queryEndpoint),
		...plainPart("audit", "storage", audit.storage)
	];
}
function plainPart(section, key, part) {
	return part === void 0 ? [] : [partOf(section, key, wordsOf(part.value), part.value, part.place)];
}
function wordsOf(value) {
	if (typeof value === "string") return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value);
	if (typeof value !== "object" || value === null) return String(value);
	if (Array.isArray(value)) return value.every((item) => typeof item === "string") ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(value) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(value.length, "entry", "entries");
	return Object.entries(value).flatMap(([key, item]) => typeof item === "object" ? [] : [`${key} ${wordsOf(item)}`]).join(", ") || "given";
}
// build/src/floors/provenance.js
const OTHER_NAMES = {
	default_unmapped_severity: "unmapped_severity",
	autonomy_mode: "enforcement_mode"
};
function keyOf({ section, subject, words, value }) {
	switch (section) {
		case "capabilities": return JSON.stringify([section, subject]);
		case "values": return JSON.stringify([
			section,
			subject,
			words
		]);
		case "defaults": return JSON.stringify([
			section,
			OTHER_NAMES[subject] ?? subject,
			value
		]);
		default: return JSON.stringify([
			section,
			subject,
			value
		]);
	}
}
function placesByPart(parts) {
	const placesOf = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const places = [...part.place ? [part.place] : [], ...part.sources.map(({ place }) => place)];
		const key = keyOf(part);
		const same = placesOf.get(key);
		if (same) for (const place of places) same.push(place);
		else placesOf.set(key, places);
	}
	return placesOf;
}
function withFurtherPlaces(part, scopes) {
	const { place } = part;
	if (!place || part.section === "forbidden") return part;
	const key = keyOf(part);
	const placesOfScopes = scopes.map((scope) => scope.get(key) ?? []);
	const from = placesOfScopes.findIndex((places) => places.some((candidate) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xn)(candidate, place)));
	if (from === -1) return part;
	const known = new Places([place, ...part.sources.map((source) => source.place)]);
	const more = placesOfScopes.slice(from).flat().filter((candidate) => known.add(candidate));
	return more.length === 0 ? part : {
		...part,
		sources: [...part.sources, ...more.map(sourceAt)]
	};
}
function sourceAt(place) {
	return {
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place),
		place
	};
}
var Places = class {
	#seen = /* @__PURE__ */ new Map();
	constructor(places) {
		for (const place of places) this.add(place);
	}
	add({ document, path }) {
		const pointers = this.#seen.get(document) ?? /* @__PURE__ */ new Set();
		this.#seen.set(document, pointers);
		const pointer = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(path);
		if (pointers.has(pointer)) return false;
		pointers.add(pointer);
		return true;
	}
};
// build/src/floors/parts.js
function effectiveParts(agent) {
	const { floors = [] } = agent;
	const scopes = floors.length === 0 ? [] : [...floors.map(placesOfFloor), placesByPart(partsOf((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vr)(agent)))];
	const parts = [
		...partsOf(agent).map((part) => withFurtherPlaces(part, scopes)),
		...accessParts(agent),
		...(agent.exemptions ?? []).map(({ section, patterns, reason, grantedBy, grantedAt, expiresAt, place }) => {
			const named = patterns.map((pattern) => pattern.value);
			return partOf("exemptions", section, `${named.length > 0 ? `for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(named)}, ` : ""}until ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expiresAt)}, granted by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(grantedBy)}: ${reason}`, {
				patterns: named,
				reason,
				granted_by: grantedBy,
				granted_at: grantedAt,
				expires_at: expiresAt
			}, place);
		})
	];
	const rankOf = ({ section }) => EFFECTIVE_SECTIONS.indexOf(section);
	return parts.sort((a, b) => rankOf(a) - rankOf(b));
}
function partsOf({ card, policy }) {
	return [
		...(policy?.forbidden ?? []).map((rule) => forbiddenPart(rule)),
		...capabilityParts(policy?.capabilities ?? []),
		...[...policy?.triggers ?? [], ...card?.triggers ?? []].map(triggerPart),
		...policy && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hs)(policy) ? defaultParts(policy) : [],
		...forbiddenActions(card, policy).map((action) => partOf("forbidden actions", action.value, "", action.value, action.place)),
		...card ? cardParts(card) : []
	];
}
const knownFloors = /* @__PURE__ */ new WeakMap();
function placesOfFloor(floor) {
	const known = knownFloors.get(floor);
	if (known) return known;
	const places = placesByPart(partsOf(floor));
	knownFloors.set(floor, places);
	return places;
}
function forbiddenActions(card, policy) {
	return card?.forbiddenActions ?? policy?.forbiddenActions ?? [];
}
function forbiddenPart(rule) {
	const except = (rule.except ?? []).map((pattern) => pattern.text);
	const exempt = except.length > 0 ? `; an exemption removes ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(except)}` : "";
	return partOf("forbidden", rule.pattern.text, `${rule.severity}: ${rule.reason}${exempt}`, {
		severity: rule.severity,
		reason: rule.reason,
		except
	}, rule.pattern.place, (rule.also ?? []).map(({ pattern, severity, reason }) => sourceOf(pattern.place, `${severity}: ${reason}`)));
}
function sourceOf(place, words) {
	return {
		scope: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.At)(place),
		place,
		words
	};
}
function capabilityParts(capabilities) {
	const byName = /* @__PURE__ */ new Map();
	for (const capability of capabilities) {
		const same = byName.get(capability.name);
		if (same) same.push(capability);
		else byName.set(capability.name, [capability]);
	}
	return [...byName].map(([name, [first, ...others]]) => partOf("capabilities", name, mappingWords(first), [first, ...others].map(mappingValue), first.place, others.map((capability) => sourceOf(capability.place, mappingWords(capability)))));
}
function mappingWords({ patterns, actions, allowedDomains, severityOnUnmapped }) {
	return `${patterns.length > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(patterns.map((pattern) => pattern.text)) : "no tool"} for ${actions.length > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(actions.map((action) => action.value)) : "no action"}${allowedDomains === void 0 ? "" : `; hosts ${allowedDomains.value.length > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(allowedDomains.value) : "none"}`}${severityOnUnmapped ? `; severity of unmapped ${severityOnUnmapped.value}` : ""}`;
}
function mappingValue({ patterns, actions, binding, allowedDomains, severityOnUnmapped }) {
	return {
		tools: patterns.map((pattern) => pattern.text),
		actions: actions.map((action) => action.value),
		binding,
		...allowedDomains && { allowed_domains: allowedDomains.value },
		...severityOnUnmapped && { severity_on_unmapped: severityOnUnmapped.value }
	};
}
function triggerPart({ text, action, reason, place }) {
	return partOf("triggers", text, `${action}: ${reason}`, {
		action,
		reason
	}, place);
}
const KEYS = {
	unmappedAction: {
		policy: "unmapped_tool_action",
		unified: "unmapped_tool_action"
	},
	unmappedSeverity: {
		policy: "unmapped_severity",
		unified: "default_unmapped_severity"
	},
	failOpen: {
		policy: "fail_open",
		unified: "fail_open"
	},
	mode: {
		policy: "enforcement_mode",
		unified: "autonomy_mode"
	},
	graceHours: {
		policy: "grace_period_hours",
		unified: "grace_period_hours"
	}
};
function defaultParts({ defaults, unified }) {
	const filledIn = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vs)({ defaults });
	return Object.keys(KEYS).flatMap((key) => {
		const subject = KEYS[key][unified ? "unified" : "policy"];
		const given = defaults[key];
		if (given) return [partOf("defaults", subject, String(given.value), given.value, given.place)];
		if (key === "failOpen") return [];
		return [{
			section: "defaults",
			subject,
			words: String(filledIn[key]),
			value: filledIn[key],
			scope: "default",
			sources: []
		}];
	});
}
// build/src/report/writing/effective-words.js
const TITLES = {
	forbidden: "Forbidden tools",
	capabilities: "Capabilities",
	triggers: "Escalation triggers",
	defaults: "Defaults",
	access: "Access lists",
	"forbidden actions": "Forbidden actions",
	"bounded actions": "Bounded actions",
	limits: "Limits",
	values: "Values",
	conscience: "Conscience",
	audit: "Audit",
	card: "The card itself",
	exemptions: "Exemptions in force"
};
function sectionTitle(section) {
	return TITLES[section];
}
function setByWords({ section, scope }) {
	return section === "exemptions" ? "configuration" : scope === "default" ? "by default" : scope;
}
function bySection(parts) {
	const sections = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const same = sections.get(part.section);
		if (same) same.push(part);
		else sections.set(part.section, [part]);
	}
	return sections;
}
const MAX_PATH_LENGTH = 300;
const MAX_FLOORS = 10;
function isOfFloor(part) {
	return part.section !== "exemptions" && (part.scope === "platform" || part.scope === "org" || part.scope === "team");
}
function filesWords(agent) {
	const { card, policy } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vr)(agent);
	const shown = (file) => JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(file, MAX_PATH_LENGTH));
	const [inCard, inPolicy] = [card?.place.document.file, policy?.place.document.file];
	const filesByPart = {
		card: inCard === void 0 ? [] : [inCard],
		policy: inPolicy === void 0 || inPolicy === inCard ? [] : [inPolicy],
		access: (agent.access?.own ?? []).map(({ document }) => document.file)
	};
	const files = _index_js__WEBPACK_IMPORTED_MODULE_0__.A.flatMap((part) => filesByPart[part].map((file) => `${_index_js__WEBPACK_IMPORTED_MODULE_0__.k[part].name} ${shown(file)}`));
	const floors = (agent.floors ?? []).map((floor) => {
		const { scope, repository } = floorOrigin(floor);
		return `${scope} ${shown(repository === void 0 ? floor.file : `${repository}:${floor.file}`)}`;
	});
	const above = floors.length === 0 ? "without a floor" : `under the ${floors.length === 1 ? "floor" : "floors"} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ca)(floors, MAX_FLOORS)}`;
	return `${files.join(" and ") || "no file of its own"}, ${above}`;
}
function floorOrigin(floor) {
	const origin = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hr)(floor)?.origin;
	const repository = origin?.repository;
	return {
		scope: origin?.scope ?? "org",
		...repository !== void 0 && { repository }
	};
}
function notGranted(findings) {
	return findings.filter((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(finding, "weakens-org", "forbidden-by-org"));
}
// build/src/report/sections/effective.js
const PARTS = ["effective part", "effective parts"];
const HEAD = [
	"Item",
	"Value",
	"Set by"
];
const MAX_WORDS_LENGTH = 400;
const MAX_SOURCES = 5;
function floorParts(report, rank) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wi)(report.agents).flatMap(({ agent }) => {
		if ((agent.floors ?? []).length === 0) return [];
		return [{
			kind: "items",
			rank,
			open: `<details><summary>Effective policy of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(agent.name, 120))}, with sources</summary>\n\n${head()}`,
			items: effectiveParts(agent).map((part) => itemOf(report, part, part.section)),
			close: "\n</details>\n\n",
			noun: PARTS
		}];
	});
}
function effectiveTables(agent, linked) {
	return [...bySection(effectiveParts(agent))].map(([section, parts]) => ({
		kind: "items",
		rank: 1,
		open: `### ${sectionTitle(section)}\n\n${head()}`,
		items: parts.map((part) => itemOf(linked, part)),
		close: "\n",
		noun: PARTS
	}));
}
function head() {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xi)(HEAD) + (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xi)(HEAD.map(() => "---"));
}
function itemOf(report, part, section) {
	const form = (length) => {
		const { place, sources } = part;
		const scope = setByWords(part);
		const setBy = `${isOfFloor(part) ? `**${scope}**` : scope}${place ? ` ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wa)(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(place))}` : ""}`;
		const further = sources.slice(0, MAX_SOURCES).map((source) => {
			const words = source.words === void 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(source.words, length))}`;
			return `${setByWords({
				section: part.section,
				scope: source.scope
			})} ${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wa)(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(source.place))}${words}`;
		});
		const more = sources.length > MAX_SOURCES ? [`and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Zt)(sources.length - MAX_SOURCES)} more`] : [];
		const subject = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Nt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(part.subject, 120));
		return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xi)([
			section === void 0 ? subject : `${sectionTitle(section)}: ${subject}`,
			(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)(part.words, length)),
			[
				setBy,
				...further,
				...more
			].join("<br>")
		]);
	};
	return {
		weight: 1,
		forms: [() => form(120), () => form(MAX_WORDS_LENGTH)]
	};
}



/***/ }),

/***/ 4736:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: function() { return /* binding */ renderSummary; },
/* harmony export */   t: function() { return /* binding */ SUMMARY; }
/* harmony export */ });
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8403);
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6424);
/* harmony import */ var _effective_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3805);



// build/src/report/sections/diagram.js
const MAX_NODES = 40;
const MAX_LABEL_LENGTH = 48;
const MAX_DIAGRAMS = 5;
const DIAGRAMS = ["diagram", "diagrams"];
function diagramParts(report, rank) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.wi)(report.agents).flatMap((agent) => {
		const source = diagramOf(agent);
		return source === void 0 ? [] : [{
			agent,
			source
		}];
	}).slice(0, MAX_DIAGRAMS).map(({ agent, source }) => {
		return {
			kind: "items",
			rank,
			open: `<details><summary>Diagram of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(agent.agent.name, 120))}: which capability maps which tool${source.includes("classDef") ? "; violations are outlined in red" : ""}</summary>\n\n`,
			items: [{
				weight: 1,
				forms: [() => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(source, "mermaid")}\n`]
			}],
			close: "\n</details>\n\n",
			noun: DIAGRAMS
		};
	});
}
function diagramOf({ agent, evaluation }) {
	if (!agent.policy || !evaluation?.governed || evaluation.decisions.length === 0) return void 0;
	const branches = new Map(agent.policy?.capabilities.map((capability) => [capability, []]));
	for (const decision of evaluation.decisions) {
		const branch = branches.get(decision.capability);
		if (branch) branch.push(decision);
		else branches.set(decision.capability, [decision]);
	}
	const bad = new Set(evaluation.violations.map((violation) => violation.decision));
	return draw(agent.name, branches, bad, "named") ?? draw(agent.name, branches, bad, "counted");
}
function draw(agent, branches, bad, tools) {
	const lines = ["flowchart LR", `  agent["${label(agent)}"]`];
	const red = [];
	let nodes = 1;
	let branch = 0;
	for (const [capability, decisions] of branches) {
		const from = `c${branch}`;
		branch += 1;
		nodes += 1;
		lines.push(`  agent ${capability ? "-->" : "-.->"} ${from}["${capability ? label(capability.name) : "no capability"}"]`);
		for (const [index, leaf] of leaves(decisions, bad, tools).entries()) {
			nodes += 1;
			if (nodes >= MAX_NODES) return void 0;
			const to = `${from}t${index}`;
			lines.push(`  ${from} ${capability ? "-->" : "-.->"} ${to}["${leaf.text}"]`);
			if (leaf.bad) red.push(to);
		}
	}
	if (nodes >= MAX_NODES) return void 0;
	if (red.length > 0) lines.push("  classDef violation stroke:#d1242f,stroke-width:3px", `  class ${red.join(",")} violation`);
	return lines.join("\n");
}
function leaves(decisions, bad, tools) {
	if (tools === "named") return decisions.map((decision) => ({
		text: label(decision.tool.canonical),
		bad: bad.has(decision)
	}));
	return [decisions.filter((decision) => !bad.has(decision)), decisions.filter((decision) => bad.has(decision))].flatMap((list, index) => list.length === 0 ? [] : [{
		text: `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.xa)(list.length, _shared_js__WEBPACK_IMPORTED_MODULE_0__._a)}${index === 1 ? " in violation" : ""}`,
		bad: index === 1
	}]);
}
function label(text) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Kt)((0,_index_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(text, MAX_LABEL_LENGTH));
}
// build/src/report/surfaces/summary.js
const SUMMARY_LIMIT = 921600;
function renderSummary(report, { bytesBefore = 0 } = {}) {
	const parts = [
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Kr)(report),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__._i)(report, 1),
		{ kind: "omissions" },
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.li)(report, report.comparison, {
			widens: 2,
			narrows: 4,
			neutral: 7
		}),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.oi)(report, 3, {
			perRule: 20,
			perSeverity: 100
		}),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.fi)(report, 4),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.pi)(report, 4),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ii)(report, 6, "all"),
		...diagramParts(report, 8),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Gn)(report, 9),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Xn)(report, 10),
		...(0,_effective_js__WEBPACK_IMPORTED_MODULE_2__.n)(report, 11),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.$r)(report, 12),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ti)(report, 5),
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ei)(report)
	];
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.Hn)(parts, {
		limit: SUMMARY_LIMIT - bytesBefore,
		measure: _shared_js__WEBPACK_IMPORTED_MODULE_0__.Wn,
		omitted: (0,_shared_js__WEBPACK_IMPORTED_MODULE_0__.ni)(report, "log of the job")
	});
}
const SUMMARY = {
	name: "summary",
	doors: ["action", "command line"],
	render: renderSummary,
	format: {
		flag: "markdown",
		print: (report) => renderSummary(report)
	},
	published: {
		called: "the job summary",
		permission: "",
		delivery: (report, { settings }) => settings.summary ? {
			to: "summary",
			render: (bytesBefore) => renderSummary(report, { bytesBefore })
		} : void 0
	}
};



/***/ })

};
;