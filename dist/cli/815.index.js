"use strict";
exports.id = 815;
exports.ids = [815];
exports.modules = {

/***/ 815:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ withHosts; },
/* harmony export */   a: function() { return /* binding */ inputsDigest; },
/* harmony export */   c: function() { return /* binding */ booleanOf; },
/* harmony export */   d: function() { return /* binding */ objectOf; },
/* harmony export */   f: function() { return /* binding */ optional; },
/* harmony export */   g: function() { return /* binding */ NothingNamed; },
/* harmony export */   h: function() { return /* binding */ PartialFault; },
/* harmony export */   i: function() { return /* binding */ sourcesOf; },
/* harmony export */   l: function() { return /* binding */ countOf; },
/* harmony export */   m: function() { return /* binding */ timeOf; },
/* harmony export */   n: function() { return /* binding */ run; },
/* harmony export */   o: function() { return /* binding */ PARTIAL_SCHEMA; },
/* harmony export */   p: function() { return /* binding */ textOf; },
/* harmony export */   r: function() { return /* binding */ identityOf; },
/* harmony export */   s: function() { return /* binding */ EventReader; },
/* harmony export */   t: function() { return /* binding */ localRequest; },
/* harmony export */   u: function() { return /* binding */ listOf; },
/* harmony export */   v: function() { return /* binding */ compareNamedHosts; },
/* harmony export */   y: function() { return /* binding */ writeBaseline; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(424);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(403);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



// build/src/run/changed-files/present-files.js
async function requireGovernedFiles(head, governed) {
	for (const { file, status, submodule } of governed) {
		if (status === "removed" || submodule || (await head.read(file, 0)).kind !== "absent") continue;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.Y(`the change adds or edits ${JSON.stringify(file)}, but the file is not in ${head.label}`, "check out the commit of the event; if actions/checkout has a \"path\", set working-directory to the same folder; if the file is a broken link, fix the link");
	}
}
// build/src/run/changed-files/stale-files.js
const MAX_STALE_BYTES = 67108864;
async function staleFiles({ head, headBlobs }, findings) {
	const stale = /* @__PURE__ */ new Set();
	for (const file of new Set(findings.map((finding) => finding.location.file))) {
		const blob = headBlobs.get(file);
		if (blob === void 0) continue;
		const read = await head.read(file, MAX_STALE_BYTES);
		if (read.kind === "bytes" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.or)(read.bytes, blob.length) !== blob) stale.add(file);
	}
	return stale;
}
// build/src/settings/weakened-settings.js
const SEVERITIES = [
	"off",
	"note",
	"warning",
	"error"
];
function weakenedSettings(before, after) {
	if (before === after) return [];
	if (before.config !== void 0 && after.config === void 0) return ["is removed"];
	return [
		...ofOptions(before, after),
		...ofExcuses(before, after),
		...ofScope(before, after),
		...ofFloors(before, after)
	];
}
function ofOptions(before, after) {
	return _index_js__WEBPACK_IMPORTED_MODULE_0__.c.flatMap((name) => {
		const key = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name);
		const words = weakening((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.d)(name).weaker, before[key], after[key], JSON.stringify(name));
		return words === void 0 ? [] : [words];
	});
}
function weakening(weaker, former, current, name) {
	if (typeof weaker === "object") {
		const order = weaker.fromWeakest;
		return order.indexOf(current) < order.indexOf(former) ? `sets ${name} to ${JSON.stringify(current)} instead of ${JSON.stringify(former)}` : void 0;
	}
	switch (weaker) {
		case "lower":
		case "higher": return limitWeakening(weaker, former, current, name);
		case "on": return isOn(current) && !isOn(former) ? `turns ${name} on` : void 0;
		case "off": return isOn(former) && !isOn(current) ? `turns ${name} off` : void 0;
		case "named": return current !== void 0 && current !== former ? `sets ${name} to ${JSON.stringify(current)}` : void 0;
		default: return;
	}
}
function limitWeakening(weaker, former, current, name) {
	if (typeof former !== "number") return void 0;
	const isLower = weaker === "lower";
	const limit = typeof current === "number" ? current : isLower ? 0 : 100;
	if (isLower ? limit >= former : limit <= former) return void 0;
	if (limit !== current) return `no longer sets ${name}`;
	return `${isLower ? "lowers" : "raises"} ${name} from ${former} to ${current}`;
}
function isOn(value) {
	return value === true || value === "on";
}
function ofExcuses(before, after) {
	const textsOf = (settings, key) => new Set(settings[key].map(({ place: _, ...entry }) => JSON.stringify(entry, withoutPlaces)));
	const added = (key) => {
		const known = textsOf(before, key);
		return [...textsOf(after, key)].filter((entry) => !known.has(entry)).length;
	};
	const [ignored, exempted] = [added("ignore"), added("exemptions")];
	const severityIn = (settings, rule) => settings.severity.get(rule) ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ua)(rule).severity;
	const lowered = [.../* @__PURE__ */ new Set([...before.severity.keys(), ...after.severity.keys()])].map((rule) => [
		rule,
		severityIn(before, rule),
		severityIn(after, rule)
	]).filter(([, former, current]) => SEVERITIES.indexOf(current) < SEVERITIES.indexOf(former));
	const aliases = [...after.aliases].filter(([name, added]) => JSON.stringify(before.aliases.get(name)) !== JSON.stringify(added)).map(([name]) => name);
	return [
		...ignored > 0 ? [`adds ${ignored === 1 ? "an entry" : `${ignored} entries`} under "ignore"`] : [],
		...exempted > 0 ? [`adds ${exempted === 1 ? "an entry" : `${exempted} entries`} under "exemptions"`] : [],
		...lowered.map(([rule, , severity]) => `sets the severity of ${JSON.stringify(rule)} to ${JSON.stringify(severity)}`),
		...aliases.map((name) => `adds names for ${JSON.stringify(name)} under "aliases"`)
	];
}
function withoutPlaces(key, value) {
	return key === "place" ? void 0 : value;
}
function ofScope(before, after) {
	const differs = (key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]);
	return [
		...before.scope === "all" && after.scope !== "all" ? ["no longer sets \"scope\" to \"all\""] : [],
		...differs("cards") ? ["changes the patterns under \"cards\""] : [],
		...differs("tools") && before.tools !== void 0 ? ["reads other tool lists under \"tools\""] : [],
		...differs("traces") && before.traces !== void 0 ? ["reads other traces under \"traces\""] : [],
		...listedElsewhere(before, after).map((name) => `lists other tools or traces for ${JSON.stringify(name)}`),
		...hostsLeftOut(before, after),
		...differs("exclude") && after.exclude !== void 0 ? ["excludes other paths under \"exclude\""] : [],
		...differs("environment") ? ["selects another \"environment\""] : differs("environmentDefaults") ? ["changes the defaults of its environment"] : []
	];
}
function listedElsewhere(before, after) {
	const textOfItems = ({ tools, traces }) => JSON.stringify([tools, traces]);
	return (before.agents ?? []).flatMap((agent) => {
		const current = after.agents?.find(({ name, card }) => name === agent.name && card === agent.card);
		return current && textOfItems(current) !== textOfItems(agent) ? [agent.name] : [];
	});
}
function hostsLeftOut(before, after) {
	return (before.agents ?? []).flatMap((agent) => {
		const own = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(agent);
		const left = new Set((after.agents ?? []).filter((other) => other.name === agent.name || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(other).some(isIn(own))).flatMap(({ host = [] }) => host));
		return (agent.host ?? []).filter((path) => !left.has(path)).map((path) => `no longer compares the agent ${JSON.stringify(agent.name)} with ${JSON.stringify(path || ".")}`);
	});
}
function isIn(files) {
	return (file) => files.includes(file);
}
function namesOtherFloors(before, after) {
	return ofFloors(before, after).length > 0;
}
function ofFloors({ floors: before }, { floors: after }) {
	const changed = (name, former, current) => textOf$3(former) === textOf$3(current) ? [] : [`${current === void 0 ? "removes the" : former === void 0 ? "adds a" : "changes the"} floor under ${JSON.stringify(name)}`];
	const teams = /* @__PURE__ */ new Set([...before?.teams.keys() ?? [], ...after?.teams.keys() ?? []]);
	return [
		...changed("platform", before?.platform, after?.platform),
		...changed("org", before?.org, after?.org),
		...[...teams].flatMap((team) => changed(`teams.${team}`, before?.teams.get(team), after?.teams.get(team)))
	];
}
function textOf$3(floor) {
	return JSON.stringify(floor, withoutPlaces) ?? "";
}
// build/src/run/comparison/namesakes.js
function claimants({ agents, former: base = [], affected }) {
	const { byPlace } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vt)(base, agents, affected);
	return agents.filter((agent) => {
		const id = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ui)(agent);
		const former = byPlace.get(agent);
		const formerId = former && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ui)(former);
		if (id === void 0) return false;
		return formerId === void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(formerId, "loose") !== (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(id, "loose");
	});
}
async function namesakesOf(claims, tree, settings) {
	const isCostly = tree instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.ar || tree instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.nt;
	const ids = (isCostly ? claimants(claims) : claims.agents).flatMap((agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ui)(agent) ?? []);
	if (ids.length === 0) return [];
	const known = new Set(claims.agents.flatMap((agent) => agent.files));
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(settings, {});
	const listed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(settings);
	const files = (await tree.list()).filter((file) => !known.has(file) && (isCandidate(file) || listed.has(file)));
	if (isCostly) await tree.prefetch?.(files);
	const wanted = new Set(ids.map((id) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(id, "loose")));
	const mayState = textTest(ids);
	const found = [];
	for (const file of files) {
		const read = await tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.to);
		if (read.kind !== "bytes" || !mayState(new TextDecoder().decode(read.bytes))) continue;
		const result = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(tree, file, { named: false });
		if (result.kind !== "governed" || !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(result.governed) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.on)(result.governed)) continue;
		const { card } = result.governed;
		const id = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fi)(card);
		if (card && id && wanted.has((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(id, "loose"))) found.push({
			file,
			card,
			id
		});
	}
	return found;
}
const MAX_SEARCHED = 50;
function textTest(ids) {
	const spelt = [...new Set(ids.map(({ value }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.di)(value)))];
	if (spelt.length > MAX_SEARCHED || spelt.some((id) => !/^[\x21-\x7e]+$/.test(id))) return () => true;
	return (text) => {
		if (text.includes("\\") || /[^\0-\x7f]/.test(text)) return true;
		const small = text.toLowerCase();
		return spelt.some((id) => small.includes(id));
	};
}
function duplicateIds(claims, elsewhere) {
	const own = claims.agents.flatMap(statedCardOf);
	const former = claims.former?.flatMap(statedCardOf);
	const groupOf = ({ id, file }) => `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(id, "loose")}\n${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.bt)(file)}`;
	const counts = /* @__PURE__ */ new Map();
	for (const key of [...former ?? [], ...elsewhere].map(groupOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
	const groups = /* @__PURE__ */ new Map();
	for (const card of [...own, ...elsewhere]) groups.set(groupOf(card), [...groups.get(groupOf(card)) ?? [], card]);
	const claiming = new Set(claimants(claims));
	return [...groups].flatMap(([key, cards]) => {
		const checked = cards.flatMap((card) => card.agent ? [{
			card,
			agent: card.agent
		}] : []);
		const reported = checked.findLast(({ agent }) => claiming.has(agent)) ?? checked.at(-1);
		const [other, ...rest] = cards.filter((card) => card !== reported?.card);
		if (reported === void 0 || other === void 0) return [];
		const isNew = former === void 0 ? void 0 : cards.length > (counts.get(key) ?? 0);
		const severity = isNew === false ? "warning" : "error";
		const problem = problemOf(reported.card, [other, ...rest], severity);
		return [{
			...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.fo, problem, reported.agent.name),
			...isNew !== void 0 && { isNew }
		}];
	});
}
const MAX_RELATED = 10;
function problemOf({ id, card }, others, severity) {
	const [first] = others;
	const isSame = others.every((other) => other.id.value === id.value);
	return {
		at: {
			document: card.place.document,
			path: [id.key]
		},
		severity,
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.fo.words.same(id, {
			file: first.file,
			spelling: isSame ? void 0 : first.id.value,
			more: others.length - 1
		}),
		related: others.slice(0, MAX_RELATED).map((other) => ({
			at: {
				document: other.card.place.document,
				path: [other.id.key]
			},
			message: _shared_js__WEBPACK_IMPORTED_MODULE_1__.fo.words.statedHere()
		}))
	};
}
function statedCardOf(agent) {
	const { card } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hi)(agent);
	const id = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fi)(card);
	return card && id ? [{
		file: card.place.document.file,
		card,
		id,
		agent
	}] : [];
}
// build/src/run/comparison/under-former-configuration.js
function withOwnFiles(found) {
	return {
		...found,
		agents: found.agents.filter((agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mi)(agent).length > 0)
	};
}
function withFormerConfiguration(own, former) {
	const known = new Set(own.permissions.agents.filter(({ direction }) => direction === "widens").map(({ agent }) => agent));
	const wider = former.permissions.agents.filter(({ agent, status, direction }) => status !== "removed" && direction === "widens" && !known.has(agent));
	if (wider.length === 0) return own;
	const replaced = new Set(wider.map(({ agent }) => agent));
	const agents = [...own.permissions.agents.filter(({ agent }) => !replaced.has(agent)), ...wider].sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(a.agent, b.agent));
	const identities = [...former.byIdentity].filter(([, comparison]) => wider.includes(comparison));
	return {
		...own,
		permissions: {
			direction: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(agents.map(({ direction }) => direction)),
			agents
		},
		byIdentity: new Map([...own.byIdentity, ...identities])
	};
}
// build/src/run/comparison/compare-change.js
async function compareChange(change, head) {
	const { trees, settings } = change;
	const { histories } = change.context;
	const context = baseContext(change, foundIn(head));
	const evaluated = {
		base: foundIn(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(trees.base, settings.inForce.base, {
			...context,
			...histories && settings.inForce.head.onlyNew && { histories }
		})),
		head: foundIn(head)
	};
	return {
		...await permissionsUnder(change, context, evaluated),
		baseFindings: evaluated.base.findings
	};
}
async function compareFoundAgents(change) {
	const { trees, settings } = change;
	const head = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trees.head, settings.inForce.head, change.context);
	const context = baseContext(change, head);
	return permissionsUnder(change, context, {
		base: await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trees.base, settings.inForce.base, context),
		head
	});
}
function baseContext({ context }, head) {
	const { histories: _, wasGoverned: __, progress: ___, ...rest } = context;
	return {
		...rest,
		identities: new Set(head.agents.map(({ identity }) => identity))
	};
}
function foundIn({ agents, identities, runFindings }) {
	return {
		agents: agents.map(({ agent }) => agent),
		identities,
		findings: [...agents.flatMap(({ findings }) => findings), ...runFindings]
	};
}
async function permissionsUnder({ trees, affected, settings, configFiles = [] }, context, evaluated) {
	const { written, inForce, own } = settings;
	const claims = {
		agents: evaluated.head.agents,
		former: evaluated.base.agents,
		affected
	};
	const namesakes = context.within === void 0 ? [] : await namesakesOf(claims, trees.head, inForce.head);
	const wider = withNamesakes(context, namesakes, claims);
	const { floorsInForce, ...withoutFloors } = wider;
	const isSame = wider === context && floorsInForce === void 0;
	const isKnown = (side) => own[side] === inForce[side] && isSame;
	const base = isKnown("base") ? evaluated.base : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trees.base, own.base, withoutFloors);
	const head = isKnown("head") ? evaluated.head : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trees.head, own.head, withoutFloors);
	const unread = [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)("head", [...evaluated.head.findings, ...head.findings], configFiles), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._t)("base", [...evaluated.base.findings, ...base.findings])];
	const found = {
		base,
		head
	};
	const changes = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)(found, affected, unread, {
		before: own.base.aliases,
		after: own.head.aliases
	});
	const underBoth = own.head === written.inForce ? changes : withFormerConfiguration(changes, await underOne(written.inForce, {
		trees,
		affected,
		context: withoutFloors,
		unread
	}));
	return {
		...floorsInForce !== void 0 && namesOtherFloors(written.inForce, own.head) ? withFormerConfiguration(underBoth, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)({
			base: await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trees.head, written.inForce, {
				...withoutFloors,
				floorsInForce
			}),
			head
		}, [], unread)) : underBoth,
		found,
		duplicates: duplicateIds(claims, namesakes)
	};
}
async function underOne(settings, { trees, affected, context, unread }) {
	const base = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trees.base, settings, context);
	const head = withOwnFiles(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trees.head, settings, context));
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gt)({
		base,
		head
	}, affected, unread, {
		before: settings.aliases,
		after: settings.aliases
	});
}
function withNamesakes(context, namesakes, claims) {
	if (context.within === void 0 || namesakes.length === 0) return context;
	const taken = new Set(claimants(claims).flatMap((agent) => {
		const id = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ui)(agent);
		return id ? [(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(id, "loose")] : [];
	}));
	const files = namesakes.flatMap(({ id, file }) => taken.has((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.li)(id, "loose")) ? [file] : []);
	return files.length === 0 ? context : {
		...context,
		within: /* @__PURE__ */ new Set([...context.within, ...files])
	};
}
// build/src/run/gate-policy/baseline.js
const SCHEMA = "card-gate-baseline/1";
const NEVER = [
	"widening",
	"coverage-drop",
	"ignore-expired",
	"ignore-unused",
	"baseline-expired",
	"baseline-unused"
];
function mayBeNamed(finding) {
	return !finding.blocking && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ba)(finding, ...NEVER);
}
function writeBaseline(findings, { now, expires }) {
	const entries = findings.filter((finding) => mayBeNamed(finding) && finding.severity !== "note").map((finding) => ({
		fingerprint: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wr)(finding),
		rule: finding.rule,
		agent: finding.agent ?? null,
		file: finding.location.file === "" ? null : finding.location.file,
		message: finding.message
	})).sort((a, b) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(a.fingerprint, b.fingerprint));
	const created = now.toISOString();
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.qt)({
		schema: SCHEMA,
		created,
		...expires !== void 0 && { expires },
		findings: entries
	})}\n`;
}
async function readBaseline(tree, file) {
	const broken = (fault) => ({ findings: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_index_js__WEBPACK_IMPORTED_MODULE_0__.O, file, _index_js__WEBPACK_IMPORTED_MODULE_0__.O.words.baseline(file, fault))] });
	const read = await tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.no);
	if (read.kind === "absent") return broken({
		kind: "absent",
		where: tree.label
	});
	if (read.kind !== "bytes") return broken(read.kind === "refused" ? read : { kind: "too-large" });
	let data;
	try {
		data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(read.bytes));
	} catch {
		return broken({ kind: "not-json" });
	}
	const { schema, expires, findings } = typeof data === "object" && data !== null ? data : {};
	if (schema !== SCHEMA) return broken({
		kind: "other-schema",
		schema: SCHEMA
	});
	if (!Array.isArray(findings) || !findings.every((entry) => typeof entry?.fingerprint === "string")) return broken({ kind: "no-findings" });
	if (expires !== void 0 && (typeof expires !== "string" || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._o)(expires) === void 0)) return broken({ kind: "bad-expiry" });
	const counts = /* @__PURE__ */ new Map();
	for (const { fingerprint } of findings) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
	return {
		baseline: {
			file,
			counts,
			...typeof expires === "string" && { expires }
		},
		findings: []
	};
}
function accept(findings, baseline, now, isWhole) {
	const { file, counts, expires } = baseline;
	if (expires !== void 0 && ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._o)(expires) ?? 0) <= now.getTime()) {
		const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.bo.words.expired(file, expires);
		return {
			findings,
			about: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.bo, file, words)]
		};
	}
	const left = new Map(counts);
	const marked = findings.map((finding) => {
		const key = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wr)(finding);
		const count = left.get(key) ?? 0;
		if (count === 0 || !mayBeNamed(finding)) return finding;
		left.set(key, count - 1);
		return {
			...finding,
			inBaseline: true,
			isNew: false
		};
	});
	const unused = [...left.values()].reduce((sum, count) => sum + count, 0);
	if (unused === 0 || !isWhole) return {
		findings: marked,
		about: []
	};
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.yo.words.unused(file, unused);
	return {
		findings: marked,
		about: [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.yo, file, words)]
	};
}
// build/src/run/configuration/configuration.js
var BrokenConfiguration = class extends Error {
	findings;
	constructor(findings) {
		super("the configuration is not valid");
		this.findings = findings;
	}
};
function settingsOfInputs({ inputs, defaultId }) {
	const { environment: _, ...others } = inputs;
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(others, void 0, defaultId);
}
async function readSettings(source, tree) {
	const read = await configurationIn(tree, source.configFile);
	if (read === void 0 && source.configNamed) throw missing$1(source, "");
	const isBroken = read?.kind === "broken";
	if (isBroken && !source.goesOnWithout) throw new BrokenConfiguration(read.findings);
	const settings = isBroken ? settingsOfInputs(source) : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(source.inputs, read?.configuration, source.defaultId);
	return {
		inForce: settings,
		base: settings,
		head: settings,
		isFirst: false,
		findings: isBroken ? read.findings : []
	};
}
async function readSettingsOfChange(source, change) {
	const { configFile, inputs, defaultId } = source;
	const read = await configurationIn(change.inForce, configFile);
	const ofHead = await configurationIn(change.head, configFile).catch(ifUnreadable);
	if (read === void 0 && source.configNamed && ofHead === void 0) throw missing$1(source, ` in ${change.inForce.label}`);
	if (read?.kind === "broken") throw new BrokenConfiguration(read.findings);
	const inForce = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(inputs, read?.configuration, defaultId);
	if (!await isChanged(change, configFile)) return {
		inForce,
		base: inForce,
		head: inForce,
		isFirst: false,
		findings: []
	};
	const settled = (read) => {
		if (read === "unreadable" || read?.kind === "broken") return inForce;
		try {
			return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(inputs, read?.configuration, defaultId);
		} catch (error) {
			if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.q) return inForce;
			throw error;
		}
	};
	const ofBase = change.inForce === change.base ? read : await configurationIn(change.base, configFile).catch(ifUnreadable);
	const isFirst = read === void 0 && ofHead !== "unreadable" && ofHead?.kind === "configuration";
	return {
		inForce,
		base: settled(ofBase),
		head: settled(ofHead),
		isFirst,
		findings: []
	};
}
async function isChanged({ base, head, listed }, file) {
	if (listed === void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(listed, file)) return true;
	const before = await base.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.to);
	const after = await head.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.to);
	if (before.kind !== "bytes" || after.kind !== "bytes") return before.kind !== after.kind;
	return !Buffer.from(before.bytes).equals(after.bytes);
}
function missing$1({ configFile }, where) {
	return new _index_js__WEBPACK_IMPORTED_MODULE_0__.q(`the configuration ${JSON.stringify(configFile)} does not exist${where}`, "correct the path in the input \"config\"");
}
function ifUnreadable(error) {
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.q) return "unreadable";
	throw error;
}
async function configurationIn(tree, file) {
	const read = await tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.to);
	if (read.kind === "absent") return void 0;
	if (read.kind !== "bytes") throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.q(`the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === "refused" ? read.reason : "it is too large"}`, "add the configuration file, or name another one with the input \"config\"");
	const { readConfiguration } = await __webpack_require__.e(/* import() */ 538).then(__webpack_require__.bind(__webpack_require__, 538));
	return readConfiguration(file, read.bytes);
}
async function headConfiguration(source, { head, listed }, affected, { base: before, head: after }) {
	const isTouched = (file) => affected === void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(affected, file);
	const findings = [];
	const later = [];
	if (isTouched(source.configFile)) {
		const read = await configurationIn(head, source.configFile);
		for (const finding of read?.kind === "broken" ? read.findings : unsettled(source, read?.configuration)) findings.push(finding);
		later.push([source.configFile, "configuration"]);
	}
	const { baselineFile } = after;
	if (baselineFile !== void 0 && (baselineFile !== before.baselineFile || isTouched(baselineFile))) for (const finding of (await readBaseline(head, baselineFile)).findings) findings.push(finding);
	if (before.baselineFile !== void 0 && isTouched(before.baselineFile)) later.push([before.baselineFile, "baseline"]);
	return {
		findings,
		notices: (listed ? later : []).map(([file, what]) => `the change to ${file} takes effect ${source.later}; this run used the ${what} from the base`)
	};
}
function unsettled({ inputs, defaultId, configFile }, configuration$1) {
	try {
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nr)(inputs, configuration$1, defaultId);
		return [];
	} catch (error) {
		if (!(error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.q)) throw error;
		const words = _index_js__WEBPACK_IMPORTED_MODULE_0__.O.words.because(error.message, error.help);
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_index_js__WEBPACK_IMPORTED_MODULE_0__.O, configFile, words)];
	}
}
// build/src/run/gate-policy/gate-step.js
function withMore(findings, more) {
	return more.length === 0 ? findings : {
		...findings,
		reported: [...findings.reported, ...more]
	};
}
// build/src/run/gate-policy/accept-baseline.js
const acceptBaseline = (findings, { baseline: read, settings, now, isWhole }) => {
	if (read === void 0) return findings;
	if (read.baseline === void 0) return withMore(findings, read.findings);
	const { findings: marked, about } = accept(findings.reported, read.baseline, now, isWhole);
	return withMore({
		...findings,
		reported: marked
	}, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(about, settings));
};
// build/src/run/gate-policy/widening.js
const { words: words$1 } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.Wa;
const SEVERITY$1 = {
	allow: "note",
	warn: "warning",
	fail: "error"
};
function severityOf({ widening, severity }) {
	const ofRule = severity.get("widening");
	return ofRule === void 0 ? SEVERITY$1[widening] : ofRule === "off" ? "note" : ofRule;
}
function wouldBlock(settings) {
	return blocks(severityOf(settings), settings);
}
function blocks(severity, { failOn }) {
	return severity === "error" && failOn !== "never" || severity === "warning" && failOn === "warn";
}
function removalBlocks(permissions, settings) {
	return toolRemovals(permissions).length > 0 && blocks(settings.severity.get("tools-removed") ?? _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za.severity, settings) || dangers(permissions).length > 0 && blocks(settings.severity.get("runs-by-itself") ?? _shared_js__WEBPACK_IMPORTED_MODULE_1__.Qa.severity, settings);
}
async function answerTo(permissions, settings, labels) {
	const severity = severityOf(settings);
	if (permissions.direction !== "widens" || !(wouldBlock(settings) || removalBlocks(permissions, settings))) return {
		severity,
		help: words$1.maybeMeant()
	};
	const label = settings.wideningLabel;
	if (label === void 0) return {
		severity,
		help: words$1.noLabel()
	};
	const named = JSON.stringify(label);
	if (labels === void 0) return {
		severity,
		help: words$1.noPullRequest(),
		notice: `the label ${named} was not checked: this event has no pull request`
	};
	const read = await labels();
	if (read.kind === "unreadable") return {
		severity,
		help: words$1.unreadableLabels(),
		notice: `the labels of the pull request could not be read, so no label can approve the new permissions: ${read.why}`
	};
	if (read.names.has(label)) return {
		severity: "note",
		letThrough: label,
		help: words$1.letThrough(label)
	};
	return {
		severity,
		help: words$1.setLabel(label)
	};
}
function wideningFindings({ agents }, { severity, help }) {
	return agents.flatMap(({ changes }) => changes.filter(({ direction, danger }) => direction === "widens" && danger === void 0).map((change) => findingOf(change, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Wa, words$1.change(change.sentence, help), severity)));
}
function dangerousCodeFindings(permissions, { letThrough }) {
	return dangers(permissions).flatMap((change) => change.danger === void 0 ? [] : findingOf(change, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Qa, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Qa.words[change.danger](change.sentence), letThrough === void 0 ? _shared_js__WEBPACK_IMPORTED_MODULE_1__.Qa.severity : "note"));
}
function findingOf(change, rule, sentence, severity) {
	const { at, wasAt, agent } = change;
	return {
		...(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(rule, wasAt?.file ?? "", sentence, {
			severity,
			agent
		}),
		...at && { location: at },
		isNew: true
	};
}
function dangers({ agents }) {
	return agents.flatMap(({ changes }) => changes.filter(({ danger }) => danger !== void 0));
}
function toolRemovals({ agents }) {
	return agents.flatMap(({ changes }) => changes.filter(({ kind }) => kind === "tools-removed"));
}
function toolRemovalFindings(permissions, { letThrough }) {
	return toolRemovals(permissions).map((change) => letThrough === void 0 ? findingOf(change, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za.words.removed(change.sentence), _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za.severity) : findingOf(change, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Za.words.letThrough(change.sentence, letThrough), "note"));
}
// build/src/run/gate-policy/add-widening.js
const addWidening = (findings, { change, settings }) => {
	if (change === void 0) return findings;
	const { comparison, answer } = change;
	const removals = [...toolRemovalFindings(comparison.permissions, answer), ...dangerousCodeFindings(comparison.permissions, answer)];
	return withMore(findings, [...wideningFindings(comparison.permissions, answer), ...answer.letThrough === void 0 ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(removals, settings) : removals]);
};
// build/src/run/gate-policy/coverage.js
function coverageGates({ status, coverage: { before, after } }) {
	return status === "added" || (before ?? 0) > (after ?? 0);
}
function coverageDrop(agent, { coverage: { before, after } }, maximum) {
	const at = agent.card?.autonomyPlace ?? agent.policy?.place;
	if (before === null || at === void 0) return [];
	if (before - (after ?? 0) <= maximum + 1e-9) return [];
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.mo.words.fell((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)(before), after === null ? void 0 : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sa)(after), maximum);
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.mo, {
		at,
		on: "key",
		...words
	}, agent.name)];
}
const addCoverageDrops = (findings, { agents, change, settings }) => {
	const { maxCoverageDrop } = settings;
	if (change === void 0 || maxCoverageDrop === void 0) return findings;
	const drops = agents.flatMap(({ agent }) => {
		const comparison = change.comparison.byIdentity.get(agent.identity);
		return comparison ? coverageDrop(agent, comparison, maxCoverageDrop) : [];
	});
	return withMore(findings, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(drops, settings));
};
const markLowCoverage = (findings, { change, settings }) => {
	if (change === void 0 || !settings.onlyNew) return findings;
	const { agents } = change.comparison.permissions;
	const counts = new Map(agents.map((comparison) => [comparison.agent, coverageGates(comparison)]));
	return {
		...findings,
		reported: findings.reported.map((finding) => finding.rule === "low-coverage" && finding.agent !== void 0 ? {
			...finding,
			isNew: counts.get(finding.agent) ?? true
		} : finding)
	};
};
// build/src/run/gate-policy/duplicate-ids.js
const addDuplicateIds = (findings, { agents, change, settings }) => {
	const duplicates = change?.comparison.duplicates ?? duplicateIds({
		agents: agents.map(({ agent }) => agent),
		affected: []
	}, []);
	return withMore(findings, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(duplicates, settings));
};
// build/src/floors/exemptions/findings.js
const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.uo;
function exemptionFindings(written, agents, now, knowsAll) {
	const { exemptions, findings } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.qt)(written, now);
	return [...findings, ...exemptions.flatMap((exempt) => aboutExemption(exempt, agents, knowsAll))];
}
function aboutExemption(exempt, agents, knowsAll) {
	const named = agents.filter((agent) => agent.name === exempt.agent);
	const { agent: name, section, place } = exempt;
	if (named.length === 0) return knowsAll ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.uo, {
		at: place,
		...words.noAgent(name, section)
	})] : [];
	return named.flatMap((agent) => {
		const missed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.hi)(agent), agent.floors ?? []), exempt);
		const findings = missed.map((at) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.uo, {
			at,
			...words.meetsNothing(name, section)
		}, name));
		if (section !== "all" || missed.length > 0) return findings;
		const all = _shared_js__WEBPACK_IMPORTED_MODULE_1__["do"].words.all(name, exempt.expiresAt, exempt.reason);
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(_shared_js__WEBPACK_IMPORTED_MODULE_1__["do"], {
			at: place,
			...all
		}, name)];
	});
}
// build/src/run/gate-policy/exemptions.js
const addExemptionFindings = (findings, context) => {
	const { agents, change, settings, settingsAfterMerge, now, isWhole } = context;
	const present = change?.comparison.found.head.agents ?? agents.map(({ agent }) => agent);
	const found = exemptionFindings(settingsAfterMerge.exemptions, present, now, isWhole);
	return withMore(findings, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(found, settings));
};
// build/src/run/gate-policy/ignores.js
function applyIgnores(findings, entries, now) {
	const matchesOf = entryMatcher(entries, now);
	const counts = /* @__PURE__ */ new Map();
	return {
		kept: findings.filter((finding) => {
			const [entry] = matchesOf(finding);
			if (entry !== void 0) counts.set(entry, (counts.get(entry) ?? 0) + 1);
			return entry === void 0;
		}),
		ignored: entries.flatMap(({ rule, path, reason }, index) => {
			const count = counts.get(index) ?? 0;
			return count === 0 ? [] : [{
				rule,
				...path !== void 0 && { path },
				reason,
				count
			}];
		})
	};
}
function ignoreFindings(findings, entries, now, isWhole) {
	const used = new Set(isWhole ? findings.flatMap(entryMatcher(entries, now)) : []);
	return entries.flatMap((entry, index) => {
		const { rule, path, expires, place } = entry;
		if (expires !== void 0 && isExpired(entry, now)) {
			const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.co.words.expired(rule, path, expires.value);
			return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.co, {
				at: expires.place,
				...words
			})];
		}
		if (!isWhole || used.has(index)) return [];
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.so, {
			at: place,
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.so.words.unused(rule, path)
		})];
	});
}
function entryMatcher(entries, now) {
	const byRule = /* @__PURE__ */ new Map();
	entries.forEach((entry, index) => {
		if (isExpired(entry, now)) return;
		const indexed = {
			index,
			agent: entry.agent
		};
		const ofRule = byRule.get(entry.rule);
		if (ofRule) ofRule.push(indexed);
		else byRule.set(entry.rule, [indexed]);
	});
	const matches = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Bn)(entries.map(({ path = "**" }) => path));
	const byFile = /* @__PURE__ */ new Map();
	const entriesOf = (file) => {
		const known = byFile.get(file) ?? new Set(matches(file));
		byFile.set(file, known);
		return known;
	};
	return (finding) => {
		const ofRule = byRule.get(finding.rule);
		if (ofRule === void 0 || finding.blocking === true || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.za)(finding.rule)) return [];
		const ofFile = entriesOf(finding.location.file);
		return ofRule.flatMap(({ index, agent }) => (agent === void 0 || agent === finding.agent) && ofFile.has(index) ? [index] : []);
	};
}
function isExpired({ expires }, now) {
	return expires !== void 0 && ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__._o)(expires.value) ?? 0) <= now.getTime();
}
const ignoreFindingsOfEntries = ({ reported, ignored }, context) => {
	const { settings, settingsAfterMerge, now, isWhole } = context;
	const { kept, ignored: more } = applyIgnores(reported, settings.ignore, now);
	const ofEntries = ignoreFindings(reported, settingsAfterMerge.ignore, now, isWhole);
	return {
		reported: [...kept, ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(ofEntries, settings)],
		ignored: [...ignored, ...more]
	};
};
// build/src/run/gate-policy/new-findings.js
function markNew(head, base, renames) {
	const marks = [].concat(renames).map((names) => newAmong(head, base, names));
	return head.map((finding, index) => finding.isNew !== void 0 ? finding : {
		...finding,
		isNew: marks.some((isNew) => isNew[index] === true)
	});
}
function newAmong(head, base, renames) {
	const left = /* @__PURE__ */ new Map();
	for (const finding of base) {
		const key = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wr)(finding, renames);
		left.set(key, (left.get(key) ?? 0) + 1);
	}
	return head.map((finding) => {
		if (finding.isNew !== void 0) return finding.isNew;
		const key = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wr)(finding);
		const count = left.get(key) ?? 0;
		if (count > 0) left.set(key, count - 1);
		return count === 0;
	});
}
const markNewFindings = (findings, context) => {
	const { change } = context;
	if (change === void 0) return findings;
	const { baseFindings } = change.comparison;
	const former = [...baseFindings, ...formerFindingsOfEntries(change, context)];
	return {
		...findings,
		reported: markNew(findings.reported, former, renamesOf(change))
	};
};
function renamesOf({ affected, comparison }) {
	const files = new Map(affected.flatMap(({ file, previous }) => previous === void 0 ? [] : [[previous, file]]));
	return comparison.renamed.map((agents) => ({
		files,
		agents
	}));
}
function formerFindingsOfEntries({ own, comparison: { found, baseFindings } }, { settings, now, isWhole }) {
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)([...exemptionFindings(own.base.exemptions, found.base.agents, now, isWhole), ...ignoreFindings(baseFindings, own.base.ignore, now, isWhole)], settings);
}
// build/src/run/gate-policy/removed-tools.js
const withoutRepeatedNoTools = (findings, { change }) => {
	if (change === void 0) return findings;
	const isApproved = change.answer.letThrough !== void 0;
	const removals = findings.reported.filter((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ba)(finding, "tools-removed") && finding.inBaseline !== true);
	const isRepeated = (finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ba)(finding, "no-tools") && removals.some(({ agent, severity }) => agent === finding.agent && (isApproved || isAtLeast(severity, finding.severity)));
	const reported = findings.reported.filter((finding) => !isRepeated(finding));
	return reported.length === findings.reported.length ? findings : {
		...findings,
		reported
	};
};
function isAtLeast(severity, other) {
	return _index_js__WEBPACK_IMPORTED_MODULE_0__.pt.indexOf(severity) <= _index_js__WEBPACK_IMPORTED_MODULE_0__.pt.indexOf(other);
}
// build/src/run/gate-policy/gate-policy.js
const STEPS = [
	addCoverageDrops,
	addDuplicateIds,
	addExemptionFindings,
	addWidening,
	ignoreFindingsOfEntries,
	markNewFindings,
	acceptBaseline,
	withoutRepeatedNoTools,
	markLowCoverage
];
async function applyGatePolicy(input) {
	const { evaluated, settings, tree, change } = input;
	const answer = change && await answerTo(change.comparison.permissions, settings, input.labels);
	const agents = evaluated.agents.map((report) => {
		const comparison = change?.comparison.byIdentity.get(report.agent.identity);
		return comparison ? {
			...report,
			comparison
		} : report;
	});
	const context = {
		settings,
		settingsAfterMerge: change?.own.head ?? settings,
		now: input.now,
		isWhole: input.isWhole,
		agents,
		...change && answer && { change: {
			...change,
			answer
		} },
		...settings.baselineFile !== void 0 && { baseline: await readBaseline(tree, settings.baselineFile) }
	};
	const found = [...agents.flatMap(({ findings }) => findings), ...evaluated.runFindings];
	const { reported, ignored } = STEPS.reduce((findings, step) => step(findings, context), {
		reported: found,
		ignored: []
	});
	return {
		...byAgent(agents, reported, settings.onlyNew),
		...change && { comparison: {
			...change.comparison.permissions,
			...answer?.letThrough !== void 0 && { letThrough: answer.letThrough }
		} },
		...ignored.length > 0 && { ignored },
		notices: answer?.notice === void 0 ? [] : [answer.notice]
	};
}
function byAgent(agents, findings, onlyNew) {
	const names = new Set(agents.map(({ agent }) => agent.name));
	const byName = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ua)(findings, ({ agent }) => agent);
	return {
		agents: agents.map((report) => {
			const { name } = report.agent;
			const own = [...byName.get(name) ?? []].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.ht);
			return {
				...report,
				findings: own,
				verdict: verdictOf(report, own, onlyNew)
			};
		}),
		runFindings: findings.filter(({ agent }) => agent === void 0 || !names.has(agent)).sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)
	};
}
function verdictOf({ evaluation, history }, findings, onlyNew) {
	const counting = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.lr)(findings, onlyNew);
	const ofFindings = counting.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ur);
	if (counting.length < findings.length) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dr)(ofFindings);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dr)([
		evaluation?.verdict ?? "pass",
		...history ? [history.history.verdict] : [],
		...ofFindings
	]);
}
// build/src/run/history/histories-of-run.js
function historiesOfRun({ traceApi, traceRead, recorded }, now, settings, isEvidence, former) {
	const inflation = new _shared_js__WEBPACK_IMPORTED_MODULE_1__.Zt();
	return (agents, tree) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.X)(agents, {
		tree,
		settings,
		now,
		isEvidence,
		...former && { former },
		...traceRead && { progress: traceRead },
		...recorded && { recorded },
		inflation,
		api: traceApi(settings)
	});
}
// build/src/run/scope/floors-in-force.js
const MAX_PREFETCHED$1 = 200;
function onlyNamedIn({ floors }, readElsewhere) {
	const keyOf = ({ owner, repo, file, ref }) => JSON.stringify([
		owner,
		repo,
		file,
		ref
	]);
	const sources = [
		floors?.platform,
		floors?.org,
		...floors?.teams.values() ?? []
	].flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ir);
	const named = new Set(sources.flatMap((source) => source.kind === "repository" ? [keyOf(source)] : []));
	return async (source) => named.has(keyOf(source)) ? readElsewhere(source) : {
		kind: "refused",
		reason: "the configuration in force does not name it, so it is not read before the merge"
	};
}
function floorTest(settings) {
	const named = new Set((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(settings));
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(settings.cards, settings.exclude);
	return (file) => named.has(file) || isCandidate(file);
}
async function floorsInForce(change, about) {
	const { inForce, settings, affected, context } = about;
	if (context.floors) return [];
	const isSame = change.inForce === change.base;
	const affectedPaths = new Set((affected ?? []).flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht));
	const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
	const mayBeFloor = floorTest(inForce);
	if (isSame && affected !== void 0 && !isNamedOtherwise && ![...affectedPaths].some(mayBeFloor)) return [];
	const tree = isSame ? change.base : change.inForce;
	const scope = {
		...context,
		below: context.below ?? []
	};
	const files = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(tree);
	if (!isSame) await tree.prefetch?.(files.filter((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(inForce, scope)).slice(0, MAX_PREFETCHED$1));
	const former = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(tree, inForce, scope, files);
	const isChangedFloor = isNamedOtherwise || former.floors.some(({ file }) => affectedPaths.has(file));
	if (isSame && affected !== void 0 && !isChangedFloor) return [];
	const present = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(change.head, inForce, scope, await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(change.head));
	const keyOf = (floor) => JSON.stringify([
		floor.file,
		floor.scope,
		floor.team,
		(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pi)(floor)?.text
	]);
	const known = new Set(present.floors.map(keyOf));
	const repository = `${about.repository}@${change.inForceCommit}`;
	return former.floors.filter((floor) => !known.has(keyOf(floor))).map((floor) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.cn)(floor, repository));
}
// build/src/run/configuration/configuration-change.js
async function configurationChangeOf({ clock, source: { later } }, adapters, { head }, { inForce, base: before, head: after, isFirst }) {
	if (!isFirst) {
		const weakens = weakenedSettings(before, after);
		return weakens.length === 0 ? void 0 : {
			weakens,
			later
		};
	}
	const { readElsewhere } = adapters;
	const { agents, runFindings } = await applyGatePolicy({
		evaluated: await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(head, after, {
			now: clock.now,
			context: "cicd",
			elapsed: clock.elapsed,
			histories: historiesOfRun(adapters, clock.now, after, _shared_js__WEBPACK_IMPORTED_MODULE_1__.ut),
			...readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) }
		}),
		settings: after,
		now: clock.now,
		tree: head,
		isWhole: true
	});
	const counting = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.lr)([...agents.flatMap(({ findings }) => findings), ...runFindings], after.onlyNew);
	const verdictThen = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dr)([...agents.map(({ verdict }) => verdict), ...counting.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ur)]);
	const reason = counting.filter((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ur)(finding) === verdictThen).sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)[0];
	return {
		weakens: [],
		later,
		verdictThen,
		...(verdictThen === "fail" || verdictThen === "error") && reason && { reasonThen: reason }
	};
}
// build/src/run/labels.js
function labelsOfPlan(plan, adapters) {
	const pull = plan.kind === "changes" ? plan.labelled : void 0;
	return pull === void 0 ? void 0 : () => adapters.labels(pull);
}
// build/src/run/failure.js
async function failedResult(error, request, adapters, settings) {
	return {
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.sr,
		nothingToCheck: false,
		runFindings: [
			...request.floors?.findings ?? [],
			...findingsOfError(error),
			...await nothingCompared(request, adapters, settings)
		],
		scope: request.plan.kind === "all" ? "all" : "changed"
	};
}
async function nothingCompared({ plan }, adapters, settings) {
	if (settings.onError !== "warn" || plan.kind !== "changes" || !wouldBlock(settings)) return [];
	const { severity, help } = await answerTo({
		direction: "widens",
		agents: []
	}, settings, labelsOfPlan(plan, adapters));
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wa, "", _shared_js__WEBPACK_IMPORTED_MODULE_1__.Wa.words.nothingCompared(help), { severity })];
}
function findingsOfError(error) {
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.ho;
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.J) {
		const sentence = _shared_js__WEBPACK_IMPORTED_MODULE_1__.oo.words.because(error.message, error.help);
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.oo, "", sentence)];
	}
	if (error instanceof BrokenConfiguration) return error.findings;
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.q) return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_index_js__WEBPACK_IMPORTED_MODULE_0__.O, "", _index_js__WEBPACK_IMPORTED_MODULE_0__.O.words.because(error.message, error.help))];
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.Y || error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.it) return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ho, "", words.because(error.message, error.help))];
	if (error instanceof _index_js__WEBPACK_IMPORTED_MODULE_0__.$) {
		const sentence = error.help === void 0 ? words.ofApi(error.message, error.kind === "refused") : words.because(error.message, error.help);
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ho, "", sentence)];
	}
	const problem = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.en)(error);
	if (problem !== void 0) return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ho, "", words.ofSystem(problem))];
	const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ao, "", _shared_js__WEBPACK_IMPORTED_MODULE_1__.ao.words.error(message))];
}
function isInternal(error) {
	return error instanceof Error && findingsOfError(error).some((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ba)(finding, "internal-error"));
}
// build/src/run/configuration/misplaced.js
const ALIKE = /^(?:\.github\/)?card-gate\.([^./]+)$/i;
const OTHER_EXTENSIONS = /^(?:md|markdown|rst|adoc|html?|pdf|png|jpe?g|gif|svg|webp|ico|drawio|sh|bash|ps1|[cm]?[jt]sx?|py|rb|go|rs|log|lock|sarif)$/i;
function isMisplaced(file, configFile) {
	const extension = ALIKE.exec(file)?.[1];
	if (extension === void 0 || OTHER_EXTENSIONS.test(extension)) return false;
	return file !== ".github/card-gate.yml" && file !== node_path__WEBPACK_IMPORTED_MODULE_2___default().posix.normalize(configFile);
}
async function misplacedConfigurations(tree, configFile, compared) {
	const files = (await tree.list()).filter((file) => isMisplaced(file, configFile));
	if (files.length === 0) return [];
	const inUse = await textOf$2(tree, configFile);
	const findings = [];
	for (const file of files) {
		const text = await textOf$2(tree, file);
		if (inUse !== void 0 && text === inUse) continue;
		const isTouched = compared?.affected ? compared.affected.some((change) => change.file === file && change.status !== "removed") : compared !== void 0 && await textOf$2(compared.baseTree, file) !== text;
		findings.push({
			...misplaced(file, configFile, isTouched),
			...compared && { isNew: isTouched }
		});
	}
	return findings;
}
function misplaced(file, configFile, isTouched) {
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.io.words.notRead(file, configFile);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.io, file, words, { severity: isTouched ? "error" : "warning" });
}
async function textOf$2(tree, file) {
	const read = await tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.to);
	return read.kind === "bytes" ? Buffer.from(read.bytes).toString("latin1") : void 0;
}
// build/src/run/changed-files/governed-changes.js
function governedChanges(affected, settings, configFile, unread = /* @__PURE__ */ new Set()) {
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(settings.cards, settings.exclude);
	const isExcluded = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.zn)(settings.exclude);
	const isConfig = (file) => file === listingPath(configFile) || file === settings.baselineFile;
	const ofAgents = settings.agents?.flatMap((agent) => [
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(agent).map((text) => ({ text })),
		...agent.tools ?? [],
		...agent.traces?.files ?? []
	]) ?? [];
	const ofAll = [
		...settings.tools ?? [],
		...settings.traces ?? [],
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(settings).map((text) => ({ text }))
	];
	const matters = (file) => isConfig(file) || isCandidate(file) || ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(file)) && !isExcluded(file) || isNamedBy(ofAgents, file) || isNamedBy(ofAll, file) || isMisplaced(file, configFile) || (settings.agents?.some((agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.un)(agent, file)) ?? false) || settings.permissionFiles && !unread.has(file) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gn)(file) !== void 0;
	const governed = affected.filter((change) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht)(change).some(matters));
	return {
		governed,
		concernsAll: governed.some((change) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht)(change).some((file) => isConfig(file) || isNamedBy(ofAll, file)))
	};
}
function governedUnderAny(affected, all, configFile, unread = /* @__PURE__ */ new Set()) {
	const results = [...new Set(all)].map((settings) => governedChanges(affected, settings, configFile, unread));
	const governed = new Set(results.flatMap((result) => result.governed));
	return {
		governed: affected.filter((change) => governed.has(change)),
		concernsAll: results.some((result) => result.concernsAll)
	};
}
function isNamedBy(items, file) {
	return items.some((item) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.En)(item, file));
}
function listingPath(file) {
	return node_path__WEBPACK_IMPORTED_MODULE_2___default().posix.normalize(file);
}
// build/src/run/changed-files/removed-files.js
async function removedCards(affected, { base: baseTree, head: headTree }, agents, settings) {
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(settings.cards, settings.exclude);
	const listed = new Set(settings.agents?.flatMap((agent) => agent.card === void 0 ? [] : [listingPath(agent.card)]));
	const findings = [];
	for (const change of affected) {
		const gone = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt)(change);
		if (gone === void 0 || listed.has(gone) || !isCandidate(gone)) continue;
		if (!await wasCard(gone, change, {
			base: baseTree,
			head: headTree
		})) continue;
		const agent = agents.find(({ agent: { identity } }) => identity === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(gone) || identity === `${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(gone)}#${(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(gone)}`);
		const successor = agent?.agent.card?.place.document.file;
		if (successor !== void 0 && await kindIn(baseTree, successor) !== "card") continue;
		const remains = await remainsOf(gone, agent, headTree, isCandidate);
		const isFound = isCandidate(change.file) || listed.has(change.file);
		if (remains === void 0 && isFound && await isMovedCard(change, headTree)) continue;
		findings.push(removed(gone, remains, successor === void 0 ? agent?.agent.name : void 0));
	}
	return findings;
}
async function wasCard(gone, { status }, { base, head }) {
	if (status === "modified" && await kindIn(head, gone) !== "policy") return false;
	return await kindIn(base, gone) === "card";
}
async function isMovedCard({ status, file }, head) {
	return status === "renamed" && await kindIn(head, file) === "card";
}
function withoutWhole(findings) {
	return findings.filter(({ rule, severity }) => rule !== "card-removed" || severity === "error");
}
function removedTraces(affected, settings) {
	const listed = settings.flatMap(({ traces = [], agents = [] }) => [...traces, ...agents.flatMap((agent) => agent.traces?.files ?? [])]);
	const isTrace = (file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(file) || isNamedBy(listed, file);
	return affected.flatMap((change) => {
		const gone = change.status === "removed" ? change.file : change.previous;
		if (gone === void 0 || !isTrace(gone) || change.status === "renamed" && isTrace(change.file)) return [];
		return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ya, gone, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Ya.words.removed(gone))];
	});
}
function removed(gone, remains, agent) {
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.go;
	const sentence = remains === void 0 ? words.withAgent(gone) : remains === gone ? words.isPolicyNow(gone) : words.whileRemaining(gone, remains);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.go, gone, sentence, {
		severity: remains === void 0 ? "warning" : "error",
		...agent !== void 0 && { agent }
	});
}
async function remainsOf(gone, agent, headTree, isCandidate) {
	const owned = agent?.agent.files ?? [];
	if (agent && agent.agent.card === void 0 && owned.length > 0) return owned[0];
	for (const file of await headTree.list()) {
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(file) !== (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(gone)) continue;
		if (owned.includes(file) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(file) !== (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(gone)) continue;
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(file) && ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(file) === "" || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(file) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(gone))) return file;
		if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(file) && ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(gone) === "" || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.qn)(file) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(gone))) return file;
		if (isCandidate(file) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(file) === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(gone) && await kindIn(headTree, file) === "policy") return file;
	}
}
async function kindIn(tree, file) {
	const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(tree, file, { named: false });
	if (read.kind !== "governed") return "other";
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(read.governed) ? "card" : "policy";
}
// build/src/run/changed-files/workflow-change.js
const WORKFLOW_OF_DEFAULT_BRANCH = [
	"pull_request_target",
	"workflow_run",
	"issue_comment",
	"repository_dispatch"
];
function workflowNotices({ workflowFile, event }, affected) {
	if (workflowFile === void 0) return [];
	if (!(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(affected, workflowFile)) return [];
	return [`the change edits ${workflowFile}, the workflow of this gate; this run used ${WORKFLOW_OF_DEFAULT_BRANCH.includes(event) ? "the version of the default branch" : "the changed version"}. Review this change with care: the gate cannot block a change to its own workflow, but a code owner of the file or a ruleset can`];
}
// build/src/run/configuration/named-files.js
async function missingFiles(run, tree, { inForce, after, affected }) {
	if (after === inForce) return [];
	return [...await missingConfiguration(run, tree, affected), ...await filesNamedByAll(inForce, after, tree)];
}
const OF_PATHS = [
	"tool-list",
	"trace-source",
	"floor-unreadable"
];
async function filesNamedByAll(before, after, tree) {
	const isNew = (former, present) => JSON.stringify(former) !== JSON.stringify(present);
	const findings = [];
	if (after.tools && isNew(before.tools, after.tools)) {
		for (const finding of (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Dn)(after.tools, tree, after.aliases)).findings) if (finding.blocking) findings.push(finding);
	}
	if (after.traces && isNew(before.traces, after.traces)) for (const finding of await missingTraces(after.traces, tree)) findings.push(finding);
	const floors = after.floors && await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__["in"])(ownFloors(after.floors, before.floors), tree, void 0);
	for (const finding of floors?.findings ?? []) findings.push(finding);
	return findings.map((finding) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ba)(finding, ...OF_PATHS) ? {
		...finding,
		message: `after the merge ${finding.message}`
	} : finding);
}
async function missingTraces(items, tree) {
	const files = await tree.list();
	const findings = [];
	for (const item of items) {
		const found = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xt)(item, files);
		const [first] = found;
		if (first !== void 0 && (found.length > 1 || (await tree.read(first, 0)).kind !== "absent")) continue;
		findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Xa, "", _shared_js__WEBPACK_IMPORTED_MODULE_1__.Xa.words.notFound(item.text)));
	}
	return findings;
}
function ownFloors({ platform, org, teams }, before) {
	const ofScopes = before ? [
		before.platform,
		before.org,
		...before.teams.values()
	] : [];
	const known = new Set(ofScopes.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ir).map(({ file }) => file));
	const own = (floor) => Object.fromEntries(_shared_js__WEBPACK_IMPORTED_MODULE_1__.nr.map((part) => [part, floor?.[part]]).filter(([, source]) => source?.kind === "file" && !known.has(source.file)));
	return {
		platform: own(platform),
		org: own(org),
		teams: new Map([...teams].map(([name, team]) => [name, own(team)]))
	};
}
async function missingConfiguration({ event, configFile, configNamed }, tree, affected) {
	if (!configNamed || WORKFLOW_OF_DEFAULT_BRANCH.includes(event)) return [];
	if (!(affected === void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(affected, configFile)) || (await tree.read(configFile, 0)).kind !== "absent") return [];
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_index_js__WEBPACK_IMPORTED_MODULE_0__.O, configFile, _index_js__WEBPACK_IMPORTED_MODULE_0__.O.words.removed(configFile))];
}
// build/src/run/findings-about-files.js
async function findingsAboutFiles(request, { head, change, changed, settings }, agents) {
	const { configFile } = request.source;
	const { inForce, written } = settings;
	const misplaced = request.named?.files ? [] : await misplacedConfigurations(head, configFile, change && {
		baseTree: change.base,
		affected: changed?.affected
	});
	if (change === void 0) return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(misplaced, inForce.head);
	const affected = changed?.affected ?? [];
	const missing = await missingFiles({
		...request.source,
		event: request.event
	}, head, {
		inForce: written.inForce,
		after: written.head,
		affected: changed?.affected
	});
	return [
		...withoutWhole(await removedCards(affected, change, agents, inForce.head)),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(removedTraces(affected, [inForce.head, inForce.base]), inForce.head),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)([
			...settings.findings,
			...misplaced,
			...missing
		], inForce.head)
	];
}
// build/src/diff/hosts/code-changes.js
function codeChanges({ base, head }) {
	const removed = missing(base, head);
	const added = missing(head, base);
	const replaced = /* @__PURE__ */ new Set();
	return [...added.map((code) => {
		const former = removed.find(({ key }, index) => key === code.key && !replaced.has(removed[index] ?? code));
		if (former) replaced.add(former);
		return addedDraft(code, former);
	}), ...removed.filter((code) => !replaced.has(code)).flatMap(removedDrafts)];
}
function missing(list, other) {
	const left = /* @__PURE__ */ new Map();
	const keyOf = ({ key, identity }) => JSON.stringify([key, identity]);
	for (const code of other) left.set(keyOf(code), (left.get(keyOf(code)) ?? 0) + 1);
	return list.filter((code) => {
		const count = left.get(keyOf(code)) ?? 0;
		if (count > 0) left.set(keyOf(code), count - 1);
		return count === 0;
	});
}
const DANGERS = {
	fetches: ", which downloads and executes code",
	unpinned: ", a package without a fixed version"
};
function addedDraft(code, former) {
	const danger = code.danger ? DANGERS[code.danger] : "";
	const instead = former && former.text !== code.text ? ` instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(former.text)}` : "";
	const runs = `now automatically ${isAddress(code.text) ? "connects to" : "runs"}`;
	const verb = former && former.text === code.text ? `changed${partsOf(code, former)} and ${runs}` : runs;
	const also = former || code.also === void 0 ? "" : `, and ${code.also}`;
	return {
		direction: former && isPinning(former, code) ? "narrows" : "widens",
		kind: "code",
		subject: code.subject,
		before: former?.text ?? null,
		after: code.text,
		sentence: `${code.subject} ${verb} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(code.text)}${instead}${danger}${also}`,
		...code.danger && { danger: code.danger },
		at: code.place,
		...former && { wasAt: former.place }
	};
}
function isAddress(text) {
	return /^[a-z]+:\/\/\S+$/.test(text);
}
function partsOf({ parts = {} }, { parts: former = {} }) {
	const changed = [.../* @__PURE__ */ new Set([...Object.keys(former), ...Object.keys(parts)])].filter((name) => parts[name] !== former[name]);
	return changed.length === 0 ? "" : ` in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(changed)}`;
}
function isPinning(former, { danger, text }) {
	const bare = (command) => command.replace(/(?<=[^\s/])(?:@|==)(?:latest|v?\d[\w.+-]*)(?=\s|$)/g, "");
	return former.danger === "unpinned" && danger === void 0 && former.text !== text && bare(former.text) === bare(text);
}
function removedDrafts(code) {
	const draft = {
		direction: "narrows",
		kind: "code",
		subject: code.subject,
		before: code.text,
		after: null,
		sentence: `${code.subject}, which automatically ${isAddress(code.text) ? "connected to" : "ran"} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(code.text)}, was removed`,
		wasAt: code.place
	};
	if (!code.isGuard) return [draft];
	return [draft, {
		...draft,
		direction: "widens",
		sentence: `${code.subject}, which could block calls with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(code.text)}, was removed`
	}];
}
function opaqueChanges({ base, head }) {
	return [...new Set([...base, ...head].map(({ key }) => key))].flatMap((key) => {
		const [before, after] = [base, head].map((list) => list.find((value) => value.key === key));
		if (before?.text === after?.text || isByOthers(before, after)) return [];
		return opaqueDraft(before, after);
	});
}
function isByOthers(before, after) {
	return (after ?? before)?.writtenBy !== void 0 && before?.writtenBy !== after?.writtenBy;
}
function opaqueDraft(before, after) {
	const present = after ?? before;
	if (present === void 0) return [];
	const { subject, why, effect } = present;
	const isNarrower = before === void 0 && effect === "restricts" || after === void 0 && effect === "grants";
	return [{
		direction: isNarrower ? "narrows" : "widens",
		kind: "opaque",
		subject,
		before: before ? "set" : null,
		after: after ? "set" : null,
		sentence: `${subject} ${before === void 0 ? "is new" : after === void 0 ? "was removed" : "changed"}, and its effect is unknown: ${why}`,
		...after && { at: after.place },
		...before && { wasAt: before.place },
		...!isNarrower && { undecided: true }
	}];
}
// build/src/diff/hosts/usual-calls.js
const USUAL_CALLS = [
	["shell", "npm install left-pad"],
	["shell", "curl https://example.com"],
	["shell", "rm -rf build"],
	["read", "/etc/passwd"],
	["edit", "src/app.ts"],
	["edit", "/etc/hosts"],
	["write", "src/app.ts"],
	["fetch", "example.com"],
	["net", "example.com"],
	["mcp", "mcp__github__create_issue"],
	["skill", "deploy"],
	["tool", "WebSearch"]
].map(([kind, text]) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wn)({
	kind,
	prefix: "",
	text
}));
// build/src/diff/hosts/group-changes.js
const MIN_GROUP = 4;
function groupChanges(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const key = groupKey(change);
		groups.set(key, [...groups.get(key) ?? [], change]);
	}
	return [...groups.values()].flatMap((group) => {
		if (group[0]?.cause && isOfMode(group[0].cause)) return [modeDraft(group)];
		if (group.length < MIN_GROUP) return group.map(({ draft }) => draft);
		return [combined(group.toSorted((a, b) => positionOf(a) - positionOf(b)))];
	});
}
function isOfMode({ decider }) {
	return decider.outcome === "mode" || decider.kind === "otherwise";
}
function groupKey({ draft, cause, words }) {
	const { direction, before, after } = draft;
	if (cause && isOfMode(cause)) return JSON.stringify([direction, "mode"]);
	return JSON.stringify([
		direction,
		words,
		before,
		after,
		cause?.kind,
		cause?.side,
		cause?.decider.outcome,
		cause === void 0 ? draft.sentence : ""
	]);
}
function modeDraft(group) {
	const widest = group.toSorted((a, b) => reachOf(b) - reachOf(a));
	const [first] = widest;
	if (first === void 0) throw new Error("a group has no changes");
	const { draft, words: situation } = first;
	const examples = widest.filter((other) => other.draft.before === draft.before && other.draft.after === draft.after && other.words === situation).slice(0, 3).flatMap(({ draft: { example } }) => example ?? []);
	const such = `calls such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(examples)}`;
	const who = situation === void 0 ? such : `${such}, ${situation},`;
	const reason = draft.sentence.slice(draft.sentence.lastIndexOf(": ") + 2);
	const words = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wt)(draft.before, draft.after);
	return {
		...draft,
		sentence: `${who} are ${words}: ${reason}`
	};
}
const POWERFUL = [
	"shell",
	"mcp",
	"fetch",
	"edit",
	"write",
	"read"
];
function reachOf({ request }) {
	const kind = request === void 0 ? "" : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(request).kind;
	return -((POWERFUL.includes(kind) ? POWERFUL.indexOf(kind) : POWERFUL.length) + (USUAL_CALLS.includes(request ?? "") ? 0 : POWERFUL.length));
}
function positionOf({ cause, sides }) {
	return cause === void 0 ? -1 : (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.At)(sides[cause.side]).indexOf(cause.decider);
}
function combined(group) {
	const [first] = group;
	if (first === void 0) throw new Error("a group has no changes");
	const { draft, cause, words: situation } = first;
	const origin = cause?.decider.outcome ?? "allow";
	const count = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$t)(group.length);
	const examples = group.slice(0, 2).flatMap(({ draft: { example } }) => example ?? []);
	const words = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.wt)(draft.before, draft.after);
	const such = examples.length === 0 ? "calls" : `calls such as ${examples.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H).join(" and ")}`;
	return {
		...draft,
		subject: `calls that ${count} ${origin} rules match`,
		sentence: `${such}${situation === void 0 ? "" : `, ${situation},`} are ${words}: ${count} ${origin} rules ${reasonOf(group)}`
	};
}
function reasonOf(group) {
	const rewrites = new Set(group.map(rewriteIn));
	const [only] = rewrites;
	if (rewrites.size === 1 && only !== void 0) return `changed from ${only}`;
	return group[0]?.cause?.side === "head" ? "were added" : "were removed";
}
function stemOf(name) {
	return name.replace(/[:* ]*\)?$/, "");
}
const byStem = /* @__PURE__ */ new WeakMap();
function rulesByStem(side) {
	const known = byStem.get(side) ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ua)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.At)(side), ({ name }) => stemOf(name));
	byStem.set(side, known);
	return known;
}
function rewriteIn({ cause, sides }) {
	if (cause === void 0) return void 0;
	const { decider, side } = cause;
	const own = rulesByStem(sides[side]);
	const stem = stemOf(decider.name);
	const twin = rulesByStem(sides[side === "head" ? "base" : "head"]).get(stem)?.find(({ name, outcome }) => outcome === decider.outcome && !own.get(stem)?.some((rule) => rule.name === name));
	if (twin === void 0) return void 0;
	const [from, to] = side === "head" ? [twin, decider] : [decider, twin];
	const end = ({ name }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(`\u2026${name.slice(stem.length)}`);
	return `${end(from)} to ${end(to)}`;
}
// build/src/diff/hosts/compare-hosts.js
function compareHosts(both, limits) {
	const { base, head } = both;
	return [
		...callChanges(both, limits),
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.St)(base.situations[0].policy.settings, head.situations[0].policy.settings),
		...codeChanges({
			base: base.code,
			head: head.code
		}),
		...opaqueChanges({
			base: base.opaque,
			head: head.opaque
		})
	];
}
const WORK_OF_UNIT = 5e5;
const SHARED_WORK = 15e5;
function compareUnit(both, shared) {
	const given = WORK_OF_UNIT + Math.max(0, shared.left);
	const budget = {
		left: given,
		countsAll: true
	};
	const drafts = compareHosts(both, { budget });
	shared.left -= Math.max(0, given - budget.left - WORK_OF_UNIT);
	return drafts;
}
function callChanges(both, limits) {
	const { base, head } = both;
	const found = /* @__PURE__ */ new Map();
	const add = (changes) => {
		for (const change of changes) {
			const key = JSON.stringify([change.draft.direction, change.cause?.key]);
			const known = found.get(key);
			if (known === void 0 || isOfReadOnly(known) && !isOfReadOnly(change)) found.set(key, change);
		}
	};
	const all = head.situations.flatMap((_, index) => {
		return index > 0 && isLikeEarlier(index, both) || base.situations[index] === void 0 ? [] : [comparisonOf$1(index, both, limits)];
	});
	const isModeChanged = all[0]?.usual.effective.some(({ cause }) => cause && isOfMode(cause));
	for (const [index, { usual, ofRules }] of all.entries()) {
		add(ofRules?.effective ?? []);
		const isRepeatedMode = index > 0 && isModeChanged === true;
		add(usual.effective.filter(({ cause }) => !(isRepeatedMode && cause && isOfMode(cause))));
	}
	const explained = new Set([...found.values(), ...all.flatMap(({ ofRules }) => ofRules?.effective ?? [])].map(({ draft }) => draft.subject));
	const code = {
		base: missingCode(base.code, head.code),
		head: missingCode(head.code, base.code)
	};
	return [...groupChanges([...found.values()].filter((change) => !isOfCode(change, code))), ...inAll(all.map(({ neutral }) => neutral)).filter(({ subject }) => !explained.has(subject))];
}
function inAll([first = [], ...others]) {
	return first.filter(({ subject }) => others.every((list) => list.some((other) => other.subject === subject)));
}
function comparisonOf$1(index, { base, head }, limits) {
	const [before, after] = [base.situations[index], head.situations[index]];
	if (before === void 0 || after === void 0) throw new Error("a situation is missing");
	const usual = changesIn({
		base: before,
		head: after
	}, limits);
	const formerly = base.mode === head.mode ? void 0 : sameAs(before, head.withModeOf?.(base));
	if (formerly === void 0) return {
		usual,
		neutral: usual.neutral
	};
	const inFormer = changesIn({
		base: before,
		head: formerly
	}, limits);
	const now = usual.neutral.length === 0 ? void 0 : sameAs(after, base.withModeOf?.(head));
	const inNew = now && changesIn({
		base: now,
		head: after
	}, limits);
	const decided = {
		base: before,
		head: after
	};
	return {
		usual,
		ofRules: {
			...inFormer,
			effective: inFormer.effective.filter((change) => isAlsoIn(change, usual, decided))
		},
		neutral: inAll([
			usual.neutral,
			inFormer.neutral,
			...inNew ? [inNew.neutral] : []
		])
	};
}
function sameAs({ id }, situations) {
	return situations?.find((situation) => situation.id === id);
}
function missingCode(list, other) {
	const keys = new Set(other.map(({ key }) => key));
	return list.filter(({ key }) => !keys.has(key));
}
function isOfCode({ draft, cause }, code) {
	const place = cause?.decider.place;
	const levels = [draft.before, draft.after].map(String).sort().join();
	if (place === void 0 || levels !== "blocked,needs approval") return false;
	return code[cause?.side ?? "head"].some(({ place: { document, path } }) => document === place.document && path.every((step, index) => place.path[index] === step));
}
function isAlsoIn({ request, draft }, usual, { base, head }) {
	if (request === void 0 || usual.effective.length === 0) return false;
	const [before, after] = [base, head].map(({ policy }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.da)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jt)(policy).decide(request)));
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ot)(before ?? 0, after ?? 0) === draft.direction;
}
function isOfReadOnly({ request }) {
	return request !== void 0 && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cn)(request).kind === "shell-read";
}
function isLikeEarlier(index, { base, head }) {
	const stagesAt = ({ situations }, at) => situations[at]?.policy.stages;
	return head.situations.some((_, at) => at < index && stagesAt(base, at) === stagesAt(base, index) && stagesAt(head, at) === stagesAt(head, index));
}
function changesIn(situations, limits) {
	const { words } = situations.head;
	const sides = {
		base: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jt)(situations.base.policy),
		head: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jt)(situations.head.policy)
	};
	const causes = new _shared_js__WEBPACK_IMPORTED_MODULE_1__.kt(sides);
	const within = {
		...limits,
		candidates: candidatesOf(sides, causes)
	};
	const phrases = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Y)(situations);
	const names = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(sides, causes, [], within, phrases);
	return {
		effective: names.changes.map((draft) => {
			const { cause, example } = names.origins.get(draft) ?? {};
			return {
				draft,
				...cause && { cause },
				...example !== void 0 && { request: example },
				...words !== void 0 && { words },
				sides
			};
		}),
		neutral: names.decided ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xt)(sides, causes, names.contributing, limits, phrases).filter(({ kind }) => kind === "names") : []
	};
}
const MIN_SHARED = 8;
function candidatesOf(sides, causes) {
	const rules = [sides.base, sides.head].flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.At);
	const edited = rules.filter(causes.isEdited);
	const beginnings = new Set(edited.map(({ name }) => name.slice(0, MIN_SHARED)));
	const alike = rules.filter(({ name }) => beginnings.has(name.slice(0, MIN_SHARED)));
	const examples = [...edited, ...alike].flatMap((rule) => rule.examples ?? []);
	return [.../* @__PURE__ */ new Set([...examples, ...USUAL_CALLS])];
}
// build/src/run/hosts/alike-units.js
const MIN_ALIKE = 3;
const MAX_NAMES = 3;
const BREAK = " \u00b7 ";
function alikeGroups(units) {
	const groups = /* @__PURE__ */ new Map();
	for (const unit of units) {
		const key = signatureOf(unit);
		groups.set(key, [...groups.get(key) ?? [], unit]);
	}
	return [...groups.values()].flatMap((group) => group.length < MIN_ALIKE ? group.map((unit) => [unit]) : [group]);
}
function mergeEqual(comparisons) {
	const groups = /* @__PURE__ */ new Map();
	for (const each of comparisons) {
		const key = changesKey(each);
		groups.set(key, [...groups.get(key) ?? [], each]);
	}
	return [...groups.values()].flatMap((group) => {
		const names = group.flatMap((each) => each.names);
		return names.length < MIN_ALIKE ? group.map(({ comparison }) => comparison) : [mergedComparison(names, group)];
	});
}
function changesKey({ names, comparison: { host, direction, changes } }) {
	const effective = changes.filter((change) => change.direction !== "neutral");
	return JSON.stringify([
		host,
		direction,
		effective.map((change) => [change.direction, change.sentence]),
		names[0]?.includes(BREAK) ? "" : names
	]);
}
function mergedComparison(names, group) {
	const [first] = group;
	if (first === void 0) throw new Error("a group has no comparisons");
	const { comparison } = first;
	const agent = mergedName(names);
	const changes = comparison.changes.filter(({ direction }) => group.length === 1 || direction !== "neutral");
	return {
		...comparison,
		agent,
		changes: changes.map((change) => ({
			...change,
			agent
		}))
	};
}
function mergedName(names) {
	const [host = ""] = (names[0] ?? "").split(BREAK);
	const parts = names.map((name) => name.slice(host.length + 3));
	const others = parts.length - MAX_NAMES;
	const shown = parts.slice(0, others > 0 ? MAX_NAMES : void 0);
	const last = others > 0 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(others, "other") : shown.pop();
	return `${host}${BREAK}${shown.join(", ")} and ${last}`;
}
function signatureOf({ present, permissions, exists }) {
	const { dialect, folder, agent, identity } = present;
	return JSON.stringify([
		dialect,
		folder,
		agent === void 0 ? identity : "",
		exists.base,
		exists.head,
		permissionsKey(permissions.base),
		permissionsKey(permissions.head)
	]);
}
function permissionsKey({ situations, code, opaque }) {
	return [
		situations.map(({ id, words, basis, policy: { stages, otherwise, settings } }) => [
			id,
			words,
			basis,
			stages.map(({ combinator, role, rules }) => [
				combinator,
				role,
				rules.map(({ key, name, outcome }) => [
					key,
					name,
					outcome
				])
			]),
			otherwise.key,
			settings.map(({ key, value }) => [key, value])
		]),
		code.map(({ key, subject, text, identity }) => [
			key,
			subject,
			text,
			identity
		]),
		opaque.map(({ key, subject, text }) => [
			key,
			subject,
			text
		])
	];
}
// build/src/diff/hosts/named-changes.js
function namedChanges({ base, head }) {
	const former = new Map(base.map((file) => [file.key, file]));
	const drafts = head.flatMap((after) => {
		const before = former.get(after.key);
		return before === void 0 || before.content === after.content ? [] : draftsOf({
			base: before,
			head: after
		});
	});
	const keyOf = ({ direction, subject }) => `${direction} ${subject}`;
	return [...new Map(drafts.toReversed().map((draft) => [keyOf(draft), draft])).values()];
}
function draftsOf({ base, head }) {
	const isGone = head.content === void 0;
	const { subject, named } = isGone ? base : head;
	const draft = {
		direction: isGone ? "narrows" : "widens",
		kind: "code",
		subject,
		before: base.text ?? (base.content === void 0 ? null : "present"),
		after: head.text ?? (isGone ? null : base.content === void 0 ? "present" : "changed"),
		sentence: `${subject}, ${named}, ${happened({
			base,
			head
		})}`,
		at: head.place,
		wasAt: base.place
	};
	return isGone && head.isGuard ? [draft, {
		...draft,
		direction: "widens"
	}] : [draft];
}
function happened({ base, head }) {
	if (head.content === void 0) return "was removed";
	if (base.content === void 0) return "is new";
	if (head.text === void 0) return "changed";
	return `is now ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(head.text)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(base.text ?? "")}`;
}
// build/src/formats/permissions/named-scripts.js
const PROGRAM = /\.(?:sh|bash|zsh|fish|py|rb|pl|php|lua|js|mjs|cjs|ts|mts|cts|tsx|jsx|ps1|psm1|bat|cmd|exe|go|rs|swift|kts?|groovy|jl|r)$/i;
const GIVEN = /(?:\$\{[^}]*\}|\$\([^)]*\)|`[^`]*`|\$[A-Za-z_]\w*|\$env:\w+|%\w+%|\{\{?[\w.-]+\}?\})(?=[/\\])/g;
const SEPARATOR = /[\s;|&<>(),=]+/;
const RUNNERS = /* @__PURE__ */ new Set([
	"npm",
	"pnpm",
	"yarn",
	"bun"
]);
const SHORT = /* @__PURE__ */ new Set([
	"test",
	"start",
	"stop",
	"restart"
]);
const COMMANDS = /* @__PURE__ */ new Set([
	"install",
	"i",
	"ci",
	"add",
	"remove",
	"exec",
	"dlx",
	"x",
	"create"
]);
function mayBeProgram(path) {
	return PROGRAM.test(path) || !/\.[^/]*$/.test(path.slice(path.lastIndexOf("/") + 1));
}
function scriptsIn(command) {
	const words = command.replace(/["']/g, "").replace(GIVEN, ".").replaceAll("\\", "/").split(SEPARATOR).filter((word) => word !== "");
	const files = words.filter((word) => (PROGRAM.test(word) || word.includes("/")) && mayBeProgram(word) && isInside(word));
	return {
		files: [...new Set(files)],
		scripts: [...new Set(packageScripts(words))]
	};
}
function isInside(path) {
	return !/^(?:\/|~|-|@|[A-Za-z]:|[a-z]+:\/\/)/.test(path) && !/[*?$]/.test(path);
}
function packageScripts(words) {
	return words.flatMap((word, index) => {
		if (!RUNNERS.has(word)) return [];
		const [first, second] = words.slice(index + 1).filter((next) => !next.startsWith("-"));
		if (first === void 0) return [];
		if (first === "run" || first === "run-script") return second === void 0 ? [] : [second];
		if (word === "npm") return SHORT.has(first) ? [first] : [];
		return COMMANDS.has(first) ? [] : [first];
	});
}
// build/src/discovery/named-files.js
const MAX_DEPTH = 4;
async function namedFilesOf(tree, unit) {
	const tracked = await tree.tracked?.();
	const search = {
		tree,
		folder: unit.folder,
		files: unit.files,
		found: /* @__PURE__ */ new Map(),
		isTracked: (file) => tracked === void 0 || tracked.has(file)
	};
	for (const naming of namingsOf(unit)) await follow(naming, search, 0);
	return [...search.found.values()];
}
function namingsOf({ files, permissions }) {
	const ofCode = permissions.code.map(({ text, subject, place, isGuard = false }) => ({
		command: text,
		place,
		named: `which ${subject} runs automatically`,
		isGuard
	}));
	const rules = permissions.ownRules ?? permissions.situations[0].policy.stages.flatMap((stage) => stage.rules);
	return [...ofCode, ...rules.flatMap((rule) => namingsOfRule(rule, files))];
}
function namingsOfRule({ outcome, name, examples = [], place }, files) {
	if (outcome !== "allow" || place === void 0 || !files.includes(place.document.file)) return [];
	return examples.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Cn).filter(({ kind, text }) => kind === "shell" && name.includes(text)).map(({ text }) => ({
		command: text,
		place,
		named: `which the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} allows`,
		isGuard: false
	}));
}
async function follow(naming, search, depth) {
	const { files, scripts } = scriptsIn(naming.command);
	for (const path of files) await addFile(path, naming, search);
	for (const script of scripts) await addScript(script, naming, search, depth);
}
async function addFile(path, { named, place, isGuard }, { tree, folder, files, found, isTracked }) {
	const key = JSON.stringify([place.document.file, path]);
	if (found.has(key)) return;
	const common = {
		key,
		named,
		...isGuard && { isGuard: true }
	};
	const paths = [folder, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(place.document.file)].flatMap((from) => pathBelow(from, path) ?? []);
	for (const file of new Set(paths)) {
		if (files.includes(file) || !isTracked(file)) continue;
		const read = await tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Tn);
		if (read.kind === "absent") continue;
		const isRead = read.kind === "bytes";
		const content = isRead ? new TextDecoder("latin1").decode(read.bytes) : JSON.stringify(read);
		const text = isRead ? new TextDecoder("utf-8").decode(read.bytes) : "";
		found.set(key, {
			...common,
			file,
			subject: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file),
			content,
			place: topOf(file, text)
		});
		return;
	}
	const [file] = paths.filter((path) => !files.includes(path));
	if (file !== void 0) found.set(key, {
		...common,
		file,
		subject: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file),
		place
	});
}
function pathBelow(folder, path) {
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.dt)(folder === "" ? path : `${folder}/${path}`);
}
function topOf(file, text) {
	return {
		document: {
			file,
			syntax: "yaml",
			text,
			root: {
				kind: "scalar",
				start: 0,
				end: 0,
				value: ""
			},
			value: ""
		},
		path: []
	};
}
async function addScript(name, naming, search, depth) {
	const { named, isGuard } = naming;
	const file = pathBelow(search.folder, "package.json");
	if (file === void 0 || !search.isTracked(file)) return;
	const document = await packageIn(search.tree, file);
	const scripts = document?.value?.scripts;
	if (document === void 0 || typeof scripts !== "object" || scripts === null) return;
	for (const each of [
		`pre${name}`,
		name,
		`post${name}`
	]) {
		const command = scripts[each];
		const key = JSON.stringify([
			file,
			"scripts",
			each
		]);
		if (typeof command !== "string" || search.found.has(key)) continue;
		const place = {
			document,
			path: ["scripts", each]
		};
		search.found.set(key, {
			key,
			file,
			subject: `the script ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(each)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)}`,
			named,
			content: command,
			text: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Sn)(command),
			place,
			...isGuard && { isGuard: true }
		});
		if (depth < MAX_DEPTH) await follow({
			...naming,
			command,
			place
		}, search, depth + 1);
	}
}
async function packageIn(tree, file) {
	const read = await tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Tn);
	if (read.kind !== "bytes") return void 0;
	const text = new TextDecoder("utf-8").decode(read.bytes);
	const parsed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Qn)(text, { comments: false });
	if ("problems" in parsed) return void 0;
	return {
		file,
		syntax: "json",
		text,
		root: parsed.root,
		value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Dt)(parsed.root)
	};
}
// build/src/run/hosts/compare-units.js
function compareNamedHosts({ base, head }) {
	const units = {
		base: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mn)(base),
		head: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mn)(head)
	};
	const pairs = units.base.length <= 1 && units.head.length <= 1 ? [{
		before: units.base[0],
		after: units.head[0]
	}] : [...new Set([...units.head, ...units.base].map(({ identity }) => identity))].map((id) => ({
		before: units.base.find(({ identity }) => identity === id),
		after: units.head.find(({ identity }) => identity === id)
	}));
	const budget = { left: SHARED_WORK };
	const said = /* @__PURE__ */ new Map();
	return pairs.flatMap(({ before, after }) => {
		const present = after ?? before;
		if (present === void 0) return [];
		const pair = {
			present,
			before,
			after,
			permissions: {
				base: permissionsOf(before, present, head.files),
				head: permissionsOf(after, present, head.files)
			},
			exists: {
				base: true,
				head: true
			}
		};
		return [comparisonOf(pair, ownChanges(pair, budget, said), [])];
	});
}
async function compareAlike(group, trees, budget, said) {
	const [first] = group;
	if (first === void 0) return [];
	const own = ownChanges(first, budget, said);
	const found = [];
	const alike = [];
	for (const pair of group) {
		const named = await changesOfNamed(pair, trees);
		if (named.length === 0) alike.push(pair);
		else found.push({
			names: [pair.present.name],
			comparison: comparisonOf(pair, own, named)
		});
	}
	const [present] = alike;
	const names = alike.map((pair) => pair.present.name);
	return present === void 0 ? found : [{
		names,
		comparison: comparisonOf(present, own, [])
	}, ...found];
}
async function changesOfNamed({ before, after }, trees) {
	if (before === void 0 || after === void 0) return [];
	return namedChanges({
		base: await namedFilesOf(trees.base, before),
		head: await namedFilesOf(trees.head, after)
	});
}
function pairsIn({ base, head }, within) {
	const units = {
		base: base ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mn)(base) : [],
		head: head ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mn)(head) : []
	};
	const identities = [...units.head, ...units.base].map(({ identity }) => identity);
	return [...new Set(identities)].flatMap((identity) => {
		const find = (list) => list.find((unit) => unit.identity === identity);
		const [before, after] = [find(units.base), find(units.head)];
		const present = after ?? before;
		const files = [...before?.files ?? [], ...after?.files ?? []];
		if (present === void 0 || within && !files.some((file) => within.has(file))) return [];
		const hasOneHost = present.permissionsOn !== void 0;
		const permissions = {
			base: permissionsOf(before, present, head?.files),
			head: permissionsOf(after, present, (hasOneHost ? head : base)?.files)
		};
		const isPlain = (folder) => present.files.some((file) => folder?.plain.has(file));
		return [{
			present,
			before,
			after,
			permissions,
			exists: {
				base: before !== void 0 || isPlain(base),
				head: after !== void 0 || isPlain(head)
			}
		}];
	});
}
function ownChanges({ present, permissions, exists }, budget, said) {
	const key = JSON.stringify([present.dialect, present.folder]);
	const ofHost = said.get(key) ?? /* @__PURE__ */ new Set();
	said.set(key, ofHost);
	const { base, head } = permissions;
	const fallback = base.fallback ?? head.fallback;
	const own = ((!exists.base && head.isPart || !exists.head && base.isPart) && fallback === void 0 ? [] : compareUnit(permissions, budget)).filter(({ direction, kind, sentence, subject }) => (isOwn$1(direction, present, exists) || fallback === "host" || fallback === "unknown" && kind === "opaque") && !ofHost.has(sentence) && !(direction === "neutral" && ofHost.has(subject)));
	if (present.agent === void 0) for (const { sentence, subject } of own) ofHost.add(sentence).add(subject);
	return own;
}
function comparisonOf({ present }, own, named) {
	const drafts = [...own, ...named];
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xn)({
		agent: present.name,
		status: "kept",
		direction: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Et)(drafts),
		changes: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(drafts.map((draft) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(present.name, draft))),
		coverage: {
			before: null,
			after: null
		},
		host: {
			dialect: present.dialect,
			version: present.version,
			folder: present.folder
		}
	});
}
function isOwn$1(direction, { agent }, { base, head }) {
	if (agent === void 0 || base && head) return true;
	return direction === (head ? "widens" : "narrows");
}
function permissionsOf(unit, present, host = []) {
	if (unit) return unit.permissionsOn?.(host) ?? unit.permissions;
	const dialect = _shared_js__WEBPACK_IMPORTED_MODULE_1__.hn.find(({ id }) => id === present.dialect);
	if (dialect === void 0) throw new Error(`there is no dialect ${present.dialect}`);
	return dialect.without(present.agent, host);
}
// build/src/run/hosts/hosts.js
function withFindingsOfHosts(tree, { findings }, settings) {
	const keyOf = ({ rule, message, location: { file, pointer } }) => JSON.stringify([
		rule,
		message,
		file,
		pointer
	]);
	const known = new Set(tree.agents.flatMap((agent) => agent.findings.map(keyOf)));
	const others = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(findings, settings).filter((each) => !known.has(keyOf(each)));
	return {
		...tree,
		runFindings: [...tree.runFindings, ...others]
	};
}
function comparisonWithHosts(comparison, hosts) {
	return {
		...comparison,
		permissions: withHosts(comparison.permissions, hosts),
		baseFindings: [...comparison.baseFindings, ...hosts.baseFindings ?? []]
	};
}
function withHosts({ agents, ...permissions }, { comparisons = [] }) {
	if (comparisons.length === 0) return {
		...permissions,
		agents
	};
	const all = [...agents, ...comparisons];
	return {
		...permissions,
		direction: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(all.map(({ direction }) => direction)),
		agents: all
	};
}
async function hostsOfRun({ head, change, changed, settings }, scope, named) {
	const inForce = settings.inForce.head;
	const ofFloors = await managedResult({
		head,
		...change && { change }
	}, settings.own, scope);
	if (!inForce.permissionFiles) return ofFloors;
	const { within } = scope;
	const result = change === void 0 ? await checkHosts(head, within) : await compareHostFiles(change, within && concernedPaths(changed, named));
	const findings = await findingsOfFloors(head, result.units, inForce, scope);
	const { comparisons = [] } = ofFloors;
	return {
		...result,
		...result.comparisons && { comparisons: [...result.comparisons, ...comparisons] },
		findings: [...result.findings, ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xn)([...ofFloors.findings, ...findings])]
	};
}
async function managedResult({ head, change }, settings, { readElsewhere }) {
	const after = await managedUnits(head, settings.head, readElsewhere);
	const before = change ? await managedUnits(change.base, settings.base, readElsewhere) : void 0;
	const pairs = [.../* @__PURE__ */ new Set([...after.keys(), ...before?.keys() ?? []])].flatMap((key) => {
		const pair = {
			base: before?.get(key),
			head: after.get(key)
		};
		const present = pair.head ?? pair.base;
		if (present === void 0 || pair.base?.text === pair.head?.text) return [];
		const without = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ln)(present.unit.files[0] ?? "");
		return [{
			present: present.unit,
			before: pair.base?.unit,
			after: pair.head?.unit,
			permissions: {
				base: pair.base?.unit.permissions ?? without,
				head: pair.head?.unit.permissions ?? without
			},
			exists: {
				base: pair.base !== void 0,
				head: pair.head !== void 0
			}
		}];
	});
	const findings = pairs.flatMap((pair) => pair.after ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.J)(pair.after) : []);
	if (before === void 0) return {
		findings,
		units: []
	};
	const budget = { left: SHARED_WORK };
	return {
		findings,
		units: [],
		comparisons: pairs.map((pair) => comparisonOf(pair, ownChanges(pair, budget, /* @__PURE__ */ new Map()), []))
	};
}
async function managedUnits(tree, { floors }, readElsewhere) {
	if (floors === void 0) return /* @__PURE__ */ new Map();
	const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__["in"])(onlyHosts(floors), tree, readElsewhere);
	return new Map(read.floors.flatMap(({ managed, scope, team, file }) => {
		if (managed === void 0) return [];
		const unit = {
			name: `managed settings (${file})`,
			identity: JSON.stringify([
				"managed",
				scope,
				team
			]),
			dialect: _shared_js__WEBPACK_IMPORTED_MODULE_1__.vn.id,
			version: _shared_js__WEBPACK_IMPORTED_MODULE_1__.vn.version,
			folder: "",
			files: [file],
			permissions: managed.permissions,
			findings: []
		};
		return [[unit.identity, {
			unit,
			text: managed.document.text
		}]];
	}));
}
function onlyHosts({ platform, org, teams }) {
	const own = ({ host } = {}) => host ? { host } : {};
	return {
		platform: own(platform),
		org: own(org),
		teams: new Map([...teams].map(([name, team]) => [name, own(team)]))
	};
}
function concernedPaths(changed, named) {
	const all = [...(changed?.affected ?? []).flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht), ...changed?.naming ?? []];
	const isNamed = (path) => named?.some((each) => each === "" || path === each || path.startsWith(`${each}/`)) ?? true;
	return new Set(all.filter(isNamed));
}
async function findingsOfFloors(head, units, settings, scope) {
	if (units.length === 0) return [];
	const { floors } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(head, settings, scope, await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(head));
	const all = [...floors, ...scope.floorsInForce ?? []];
	if (all.length === 0) return [];
	const denied = /* @__PURE__ */ new Map();
	const floorsOf = ({ folder }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.an)(folder, [], all);
	return [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ut)(units, (unit) => {
		const known = denied.get(unit.folder) ?? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(floorsOf(unit));
		denied.set(unit.folder, known);
		return known;
	}), ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wt)(units, (unit) => floorsOf(unit).flatMap(({ managed }) => managed ?? []))];
}
async function checkHosts(tree, within) {
	return resultOf$1([...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pn)(tree, within)).values()]);
}
async function compareHostFiles(trees, within) {
	const folders = {
		base: await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pn)(trees.base, within),
		head: await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pn)(trees.head, within)
	};
	const keys = [.../* @__PURE__ */ new Set([...folders.base.keys(), ...folders.head.keys()])].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.gt);
	const budget = { left: SHARED_WORK };
	const said = /* @__PURE__ */ new Map();
	const pairs = keys.flatMap((key) => {
		const [base, head] = [folders.base.get(key), folders.head.get(key)];
		return pairsIn({
			...base && { base },
			...head && { head }
		}, within);
	});
	const compared = [];
	for (const group of alikeGroups(pairs)) for (const each of await compareAlike(group, trees, budget, said)) compared.push(each);
	const ofChange = keys.flatMap((key) => remarksOfChange(folders.base.get(key), folders.head.get(key)));
	const base = pairs.flatMap(({ before }) => before ?? []);
	const ofHead = resultOf$1([...folders.head.values()], pairs.flatMap(({ after }) => after ?? []));
	return {
		...ofHead,
		findings: [...ofHead.findings, ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xn)(ofChange.map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.q))],
		comparisons: mergeEqual(compared),
		baseFindings: resultOf$1([...folders.base.values()], base).findings
	};
}
function remarksOfChange(base, head) {
	if (base === void 0 || head === void 0) return [];
	return head.dialect.remarksOfChange?.({
		base: base.files,
		head: head.files
	}) ?? [];
}
function resultOf$1(folders, units = folders.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.mn)) {
	return {
		findings: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.xn)([...folders.flatMap(({ findings }) => findings), ...units.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.J)]),
		units
	};
}
// build/src/run/no-cards.js
const SEVERITY = {
	pass: "note",
	warn: "warning",
	fail: "error"
};
function noCards({ agents, runFindings }, settings, where) {
	if (agents.length > 0 || runFindings.some((finding) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ba)(finding, "misplaced-configuration"))) return [];
	const { words } = _shared_js__WEBPACK_IMPORTED_MODULE_1__.eo;
	const sentence = where === "workflow" ? words.none() : words.noneBelow();
	const severity = SEVERITY[settings.onNoCards];
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)([(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.eo, "", sentence, { severity })], settings);
}
// build/src/run/comparison/former-agents.js
function formerAgentsIn({ baseTree, settings, affected, context }) {
	return async (agents) => {
		const identities = new Set(agents.map(({ identity }) => identity));
		const former = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(baseTree, settings, {
			...context,
			identities
		});
		const relations = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.vt)(former.agents, agents, affected);
		return new Map(agents.map((agent) => [agent, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.yt)(agent, relations)]));
	};
}
// build/src/run/scope/scope.js
async function scopeOf(request, adapters, known) {
	const { change } = known;
	return change ? scopeOfChange(request, adapters, {
		...known,
		change
	}) : scopeWithoutBase(request, adapters, known);
}
function scopeWithoutBase(request, adapters, { settings }) {
	const inForce = settings.inForce.head;
	const { now } = request.clock;
	return {
		...commonContext(request, adapters, inForce),
		...adapters.progress && { progress: adapters.progress },
		...namedContext(request, inForce),
		histories: historiesOfRun(adapters, now, inForce, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ft)(request.event))
	};
}
async function scopeOfChange(request, adapters, { head, change, changed, settings }) {
	const governedPaths = changed && new Set(changed.governed.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht));
	const common = {
		...commonContext(request, adapters, settings.inForce.head),
		...await limitsOf(request, change, settings.inForce.head, changed, governedPaths)
	};
	const former = formerAgentsIn({
		baseTree: change.base,
		settings: settings.inForce.base,
		affected: changed?.affected ?? [],
		context: common
	});
	const isEvidence = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.dt)(head, changed?.affected);
	const context = {
		...common,
		...adapters.progress && { progress: adapters.progress },
		histories: historiesOfRun(adapters, request.clock.now, settings.inForce.head, isEvidence, former),
		...governedPaths && { governedPaths },
		...request.named?.files && { named: namedFiles(request, settings.inForce.head) },
		wasGoverned: async (file) => (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(change.base, file, { named: false })).kind === "governed"
	};
	const floors = await floorsInForce(change, {
		inForce: settings.inForce.head,
		settings: [settings.own.base, settings.own.head],
		affected: changed?.affected,
		context,
		repository: request.repository
	});
	return floors.length > 0 ? {
		...context,
		floorsInForce: floors
	} : context;
}
function commonContext({ clock, floors, tools }, { readElsewhere }, inForce) {
	return {
		now: clock.now,
		context: "cicd",
		elapsed: clock.elapsed,
		...readElsewhere && { readElsewhere: onlyNamedIn(inForce, readElsewhere) },
		...floors && { floors: floors.floors },
		...tools && { tools }
	};
}
async function limitsOf({ named }, trees, inForce, changed, governedPaths) {
	const files = named?.files;
	const isPart = governedPaths !== void 0 && inForce.scope !== "all" && !changed?.concernsAll;
	const reaches = isPart ? await reachesOfChangedFloors(trees, governedPaths, inForce) : [];
	if (!isPart || reaches.includes("")) return files ? {
		within: files,
		below: []
	} : {};
	return files ? {
		within: new Set([...governedPaths].filter((file) => files.has(file))),
		below: []
	} : {
		within: governedPaths,
		below: reaches
	};
}
function namedContext(request, settings) {
	const files = request.named?.files;
	return files ? {
		within: files,
		named: namedFiles(request, settings)
	} : {};
}
function namedFiles({ named }, { permissionFiles }) {
	const isOfHost = (file) => permissionFiles && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gn)(file) !== void 0;
	return new Set(named?.paths.filter((file) => named.files?.has(file) && !isOfHost(file)));
}
async function reachesOfChangedFloors({ base, head }, governedPaths, settings) {
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rr)(settings.floors?.org)) return [];
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(settings.cards, settings.exclude);
	const reaches = /* @__PURE__ */ new Set();
	for (const file of governedPaths) {
		if (!isCandidate(file)) continue;
		for (const tree of [head, base]) {
			const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(tree, file, { named: false });
			if (read.kind === "governed" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.on)(read.governed)) reaches.add((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.sn)(file));
		}
	}
	return [...reaches];
}
// build/src/run/permissions.js
async function permissionsResult(request, adapters, prepared) {
	const { change, changed, settings, notices } = prepared;
	const context = await scopeOf(request, adapters, prepared);
	const hosts = await hostsOfRun(prepared, context, request.named?.files && request.named.paths);
	const { permissions, found } = await compareFoundAgents({
		trees: change,
		affected: changed?.affected ?? [],
		settings,
		context,
		configFiles: [request.source.configFile]
	});
	const { baselineFile } = settings.own.head;
	const failures = [
		...prepared.findings.filter(({ location }) => location.file !== baselineFile),
		...request.floors?.findings ?? [],
		...found.base.findings,
		...found.head.findings,
		...hosts.findings
	].filter(({ blocking }) => blocking);
	return {
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.sr,
		runFindings: failures,
		notices,
		governed: changed?.governed ?? [],
		nothingToCheck: false,
		...failures.length === 0 && { comparison: withHosts(permissions, hosts) },
		baseCommit: change.baseCommit
	};
}
// build/src/run/base-and-head/prefetch.js
const MAX_PREFETCHED = 200;
function editsConfiguration({ listed }, configFile) {
	return listed === void 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pt)(listed, configFile);
}
async function prefetchSettings(change, configFile) {
	if (editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, change.listed ?? []);
	if (change.inForce !== change.base) await change.inForce.prefetch?.([configFile]);
}
async function prefetchGoverned(change, configFile, governed) {
	if (!editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, governed);
}
async function prefetchFiles({ base }, configFile, changes) {
	const worthwhile = changes.flatMap((change) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mt)(change) ?? []).filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file)).slice(0, MAX_PREFETCHED);
	await base.prefetch?.(base instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.ar ? [configFile, ...worthwhile] : worthwhile);
}
// build/src/run/changed-files/affected-files.js
async function affectedFiles({ base, head }, listed, settings, configFile) {
	const direct = new Set(listed.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht));
	const trees = {
		base: await linkedTree(base),
		head: await linkedTree(head)
	};
	const moved = base instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.K ? await base.movedSubmodules() : /* @__PURE__ */ new Map();
	const named = new Set(settings.flatMap((entry) => pathsIn(entry, configFile)));
	const finders = settings.map(finderOf);
	const isGoverned = (file) => finders.some((isFound) => isFound(file));
	const found = /* @__PURE__ */ new Set();
	if (trees.base.links.size > 0 || trees.head.links.size > 0 || moved.size > 0) for (const { tree } of [trees.base, trees.head]) for (const file of await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(tree, isGoverned)) found.add(file);
	const leadsOver = (name, { links }) => {
		const followed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ct)(name, links);
		return (followed.kind === "path" ? [...followed.links, followed.path] : followed.links).some((path) => direct.has(path)) || followed.kind === "path" && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(followed.path).some((folder) => moved.has(folder));
	};
	const statuses = new Map(listed.map(({ file, status }) => [file, status]));
	const more = [];
	for (const name of /* @__PURE__ */ new Set([
		...named,
		...trees.base.links.keys(),
		...trees.head.links.keys(),
		...found
	])) {
		if (direct.has(name) && !await isOnBothSides(name, statuses.get(name), trees)) continue;
		if (!leadsOver(name, trees.base) && !leadsOver(name, trees.head)) continue;
		const status = await statusOf(name, trees);
		if (status !== void 0) more.push({
			file: name,
			status
		});
	}
	const corrected = new Set(more.map(({ file }) => file));
	return {
		affected: [...listed.filter(({ file, previous }) => previous !== void 0 || !corrected.has(file)), ...more],
		...submodules(moved, {
			named,
			found,
			trees
		})
	};
}
async function isOnBothSides(name, status, trees) {
	if (status !== "added" && status !== "removed") return false;
	const { links, tree } = status === "added" ? trees.base : trees.head;
	return links.size > 0 && (await tree.read(name, 0)).kind !== "absent";
}
async function linkedTree(tree) {
	return {
		tree,
		links: await tree.links?.() ?? /* @__PURE__ */ new Map()
	};
}
async function statusOf(name, { base, head }) {
	const before = (await base.tree.read(name, 0)).kind !== "absent";
	const after = (await head.tree.read(name, 0)).kind !== "absent";
	if (before && after) return "modified";
	return before ? "removed" : after ? "added" : void 0;
}
function pathsIn(settings, configFile) {
	return [
		configFile,
		settings.baselineFile,
		...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pn)(settings),
		...(settings.agents ?? []).flatMap((agent) => [...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(agent), ...agent.host ?? []]),
		...itemsIn(settings).map(({ text }) => text).filter((text) => !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Un)(text))
	].flatMap((file) => file === void 0 ? [] : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.dt)(file) ?? []);
}
function isSharedFile(settings) {
	const items = settings.flatMap(itemsIn);
	return (file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(file) || items.some((item) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.En)(item, file));
}
function finderOf(settings) {
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(settings.cards, settings.exclude);
	const globs = itemsIn(settings).filter(({ text }) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Un)(text));
	return (file) => isCandidate(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(file) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(file) || settings.permissionFiles && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gn)(file) !== void 0 || (settings.agents?.some((agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.un)(agent, file)) ?? false) || globs.some((item) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.En)(item, file));
}
function itemsIn({ tools = [], traces = [], agents = [] }) {
	return [
		...tools,
		...traces,
		...agents.flatMap((agent) => [...agent.tools ?? [], ...agent.traces?.files ?? []])
	];
}
function submodules(moved, { named, found, trees }) {
	const findings = [];
	const notices = [];
	for (const [folder, isAtHand] of moved) {
		const inside = (path) => path === folder || path.startsWith(`${folder}/`);
		const leadsInside = (path, { links }) => {
			const followed = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ct)(path, links);
			return followed.kind === "path" && inside(followed.path);
		};
		const links = [...trees.base.links.keys(), ...trees.head.links.keys()];
		const wanted = [
			...named,
			...found,
			...links
		].find((path) => leadsInside(path, trees.base) || leadsInside(path, trees.head));
		if (wanted === void 0) notices.push(`the change touches the submodule ${JSON.stringify(folder)}, in which Card Gate found nothing to check`);
		else if (!isAtHand) findings.push((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ho, folder, _shared_js__WEBPACK_IMPORTED_MODULE_1__.ho.words.submodule(wanted, folder)));
	}
	return {
		findings,
		notices
	};
}
// build/src/discovery/changed-names.js
const RUNS_SCRIPTS = /\b(?:npm|pnpm|yarn|bun)\b/;
const PACKAGE = "package.json";
async function changedNames({ base, head }, changed) {
	const [named, naming] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
	const programs = changed.filter((path) => mayBeProgram(path) || nameOf(path) === PACKAGE);
	const likely = programs.length === 0 ? [] : await likelyFiles(head, changed, programs);
	if (likely.length === 0) return {
		named,
		naming
	};
	for (const folder of (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pn)(head, new Set(likely))).values()) for (const unit of (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mn)(folder)) {
		const met = [...await namedFilesOf(base, unit), ...await namedFilesOf(head, unit)].map(({ file }) => file).filter((file) => programs.includes(file));
		for (const file of met) named.add(file);
		if (met.length > 0) for (const file of unit.files) naming.add(file);
	}
	return {
		named,
		naming
	};
}
function nameOf(path) {
	return path.slice(path.lastIndexOf("/") + 1);
}
async function likelyFiles(tree, changed, programs) {
	const files = (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fn)(tree)).filter((file) => !changed.includes(file));
	await tree.prefetch?.(files);
	const names = new Set(programs.map(nameOf));
	const packages = /* @__PURE__ */ new Map();
	const isOfPackage = (file) => {
		const path = pathBelow((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gn)(file)?.folder ?? "", PACKAGE) ?? PACKAGE;
		const known = packages.get(path) ?? isPackageConcerned(tree, path, names);
		packages.set(path, known);
		return known;
	};
	const likely = await Promise.all(files.map(async (file) => {
		const text = await textOf$1(tree, file);
		return mayName(text, names) || RUNS_SCRIPTS.test(text) && await isOfPackage(file);
	}));
	return files.filter((_, index) => likely[index]);
}
async function isPackageConcerned(tree, path, names) {
	return names.has(PACKAGE) || mayName(await textOf$1(tree, path), names);
}
async function textOf$1(tree, file) {
	const read = await tree.read(file, _shared_js__WEBPACK_IMPORTED_MODULE_1__.Tn);
	return read.kind === "bytes" ? new TextDecoder("utf-8").decode(read.bytes) : "";
}
function mayName(text, names) {
	if (/\\[ux]/.test(text)) return true;
	for (const name of names) if (text.includes(name)) return true;
	return false;
}
// build/src/run/changed-files/changed-files.js
async function changedFilesOf(change, settings, configFile) {
	if (change.listed === void 0) return void 0;
	const affected = await affectedFiles(change, change.listed, settings, configFile);
	const paths = affected.affected.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht);
	const names = settings.some(({ permissionFiles }) => permissionFiles) ? await changedNames(change, paths) : void 0;
	const { governed, concernsAll } = governedUnderAny(affected.affected, settings, configFile, await unreadPaths(change, paths));
	const known = new Set(governed);
	return {
		...affected,
		governed: affected.affected.filter((each) => known.has(each) || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht)(each).some((path) => names?.named.has(path))),
		concernsAll,
		naming: names?.naming ?? /* @__PURE__ */ new Set()
	};
}
async function unreadPaths({ base, head }, paths) {
	const unsure = paths.filter((path) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gn)(path)?.file.beside !== void 0);
	if (unsure.length === 0) return /* @__PURE__ */ new Set();
	const read = /* @__PURE__ */ new Set([...await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fn)(base), ...await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.fn)(head)]);
	return new Set(unsure.filter((path) => !read.has(path)));
}
// build/src/run/configuration/listings.js
function withOneListing(written) {
	const both = {
		base: written.inForce,
		head: written.inForce
	};
	return {
		written,
		inForce: both,
		own: both,
		findings: []
	};
}
async function withBothListings(written, trees) {
	const { inForce: settings, base: former, head: present } = written;
	const lists = {
		base: former.agents ?? [],
		head: present.agents ?? []
	};
	if (lists.base === lists.head || JSON.stringify(lists.base) === JSON.stringify(lists.head)) return {
		written,
		inForce: {
			base: settings,
			head: settings
		},
		own: {
			base: former,
			head: present
		},
		findings: []
	};
	const partners = await matched(lists, trees);
	const headFiles = await trees.head.list();
	const named = namedBy(lists.head);
	const kept = await keptAtHead(lists, partners, {
		trees,
		headFiles,
		named,
		settings
	});
	const twins = kept.filter(({ isTwin }) => isTwin);
	const dropped = kept.filter(({ isTwin }) => !isTwin);
	const atBase = [
		...lists.base.map((entry) => ({
			...entry,
			name: dropped.find((agent) => agent.entry === entry)?.atHead.name ?? entry.name
		})),
		...twins.map(({ entry, atHead }) => ({
			...entry,
			name: atHead.name
		})),
		...await newAtBase(lists.head, partners, trees.base, settings)
	];
	const merged = await Promise.all(lists.head.map(async (entry) => {
		const partner = partners.find(({ head }) => head === entry)?.base;
		if (partner === void 0) return entry;
		const pair = {
			base: partner,
			head: entry
		};
		return {
			...moved(pair, headFiles, named),
			...await hostsOfBoth(pair, trees.head)
		};
	}));
	const settingsAtBase = withAgents(settings, atBase);
	return {
		written,
		inForce: {
			base: settingsAtBase,
			head: withAgents(settings, [...merged, ...kept.map(({ atHead }) => atHead)])
		},
		own: {
			base: former === settings ? settingsAtBase : withAgents(former, atBase),
			head: withAgents(present, [...lists.head, ...twins.map(({ atHead }) => atHead)])
		},
		findings: dropped.flatMap(({ entry, atHead }) => droppedAgent(entry, atHead, written))
	};
}
async function keptAtHead(lists, partners, { trees, headFiles, named, settings }) {
	const kept = [];
	for (const entry of lists.base) {
		const partner = partners.find(({ base }) => base === entry)?.head;
		const remains = partner ? await partOf(entry, named, trees) : await wholeOf(entry, named, trees.head, headFiles, settings);
		if (!remains) continue;
		const name = lists.head.some(({ name }) => name === entry.name) ? `${entry.name} (as listed in the base)` : entry.name;
		kept.push({
			entry,
			atHead: {
				...remains,
				name
			},
			isTwin: partner !== void 0
		});
	}
	return kept;
}
async function matched(lists, trees) {
	const ids = /* @__PURE__ */ new Map();
	for (const entry of lists.base) ids.set(entry, await agentIdOf(entry, trees.base));
	for (const entry of lists.head) ids.set(entry, await agentIdOf(entry, trees.head));
	const sameId = (a, b) => ids.get(a) !== void 0 && ids.get(a) === ids.get(b);
	const lacksId = (a, b) => ids.get(a) === void 0 || ids.get(b) === void 0;
	const sameFile = (a, b) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(a)[0] === (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(b)[0];
	const tests = [
		(a, b) => a.name === b.name && (sameId(a, b) || sameFile(a, b)),
		sameId,
		sameFile,
		(a, b) => a.name === b.name && lacksId(a, b)
	];
	const partners = [];
	for (const isSame of tests) for (const head of lists.head) {
		if (partners.some((pair) => pair.head === head)) continue;
		const base = lists.base.find((entry) => !partners.some((pair) => pair.base === entry) && isSame(entry, head));
		if (base) partners.push({
			base,
			head
		});
	}
	return partners;
}
async function agentIdOf({ card }, tree) {
	if (card === void 0) return void 0;
	const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(tree, card, { named: true });
	return read.kind === "governed" ? read.governed.card?.agentId : void 0;
}
function namedBy(agents) {
	const files = new Set(agents.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr));
	const items = agents.flatMap(({ tools = [], traces }) => [...tools, ...traces?.files ?? []]);
	return {
		asOwn: (file) => files.has(file),
		asItem: (file) => items.some((item) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.En)(item, file))
	};
}
async function partOf(entry, { asOwn }, trees) {
	const { card: formerCard, policy: formerPolicy, access: formerLists = [], ...rest } = entry;
	const present = async (file) => file !== void 0 && await exists(trees.head, file) ? file : void 0;
	const card = await present(formerCard);
	const policy = await present(formerPolicy);
	const access = [];
	for (const file of formerLists) if (await present(file)) access.push(file);
	let isLeft = false;
	for (const { part, file } of (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.jr)(entry)) isLeft ||= !asOwn(file) && await exists(trees.head, file) && (part === "card" || await differs(file, trees));
	if (!isLeft) return void 0;
	return {
		...rest,
		...card !== void 0 && { card },
		...policy !== void 0 && { policy },
		...access.length > 0 && { access }
	};
}
async function wholeOf(entry, { asOwn, asItem }, head, headFiles, settings) {
	for (const file of (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(entry)) if (!asOwn(file) && await exists(head, file)) return entry;
	const folder = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(entry)[0] ?? "");
	const stems = ["", ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(entry).map(_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)];
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(settings.cards);
	const isShared = headFiles.some((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(file) === folder && (isCandidate(file) || asOwn(file)));
	const isOwnToolList = (file) => !isShared && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(file) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(file) === folder && stems.includes((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Kn)(file));
	const items = [...entry.tools ?? [], ...entry.traces?.files ?? []];
	return headFiles.some((file) => !asItem(file) && (items.some((item) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.En)(item, file)) || !entry.tools && isOwnToolList(file))) ? entry : void 0;
}
async function exists(tree, file) {
	return (await tree.read(file, 0)).kind !== "absent";
}
const MAX_COMPARED_BYTES = 1048576;
async function differs(file, { base, head }) {
	const former = await base.read(file, MAX_COMPARED_BYTES);
	const present = await head.read(file, MAX_COMPARED_BYTES);
	if (former.kind !== "bytes" || present.kind !== "bytes") return true;
	return Buffer.compare(former.bytes, present.bytes) !== 0;
}
async function newAtBase(headList, partners, base, settings) {
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(settings.cards, settings.exclude);
	const added = [];
	for (const entry of headList) {
		if (partners.some(({ head }) => head === entry)) continue;
		const own = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(entry);
		if (settings.discover && own.some(isCandidate)) continue;
		if (!(await Promise.all(own.map((file) => exists(base, file)))).includes(false)) added.push(entry);
	}
	return added;
}
function moved({ base, head }, headFiles, { asItem }) {
	const teams = [.../* @__PURE__ */ new Set([...base.teams ?? [], ...head.teams ?? []])];
	const folder = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(head)[0] ?? "");
	const remaining = (items = []) => items.filter((item) => headFiles.some((file) => !asItem(file) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.En)(item, file)));
	const formerLists = remaining(base.tools);
	const nearLists = headFiles.filter((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(file) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vn)(file) === folder).map((text) => ({ text }));
	const tools = formerLists.length > 0 ? [...head.tools ?? nearLists, ...formerLists] : head.tools;
	const traces = tracesOfBoth({
		base: base.traces,
		head: head.traces
	}, remaining(base.traces?.files), () => headFiles.filter((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(file) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(file) === folder).map((text) => ({ text })));
	const { tools: _, traces: __, ...rest } = head;
	return {
		...rest,
		...tools && { tools },
		...traces && { traces },
		...teams.length > 0 && { teams }
	};
}
async function hostsOfBoth({ base, head }, tree) {
	const files = base.host === void 0 ? [] : await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.On)(tree);
	const host = [...head.host ?? []];
	for (const path of base.host ?? []) if (files.some((file) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Hn)(file, path)) || await exists(tree, path)) host.push(path);
	return host.length > 0 ? { host: [...new Set(host)] } : {};
}
function tracesOfBoth({ base, head }, remaining, nearFiles) {
	const agentId = base?.agentId ?? head?.agentId;
	const window = base?.agentId === void 0 ? head?.window : base.window;
	const files = remaining.length > 0 ? [...head ? head.files ?? [] : nearFiles(), ...remaining] : head?.files;
	if (agentId === void 0 && files === void 0) return void 0;
	return {
		...files && { files },
		...agentId !== void 0 && { agentId },
		...window !== void 0 && { window }
	};
}
function withAgents(settings, agents) {
	const { agents: _, ...rest } = settings;
	return agents.length > 0 ? {
		...rest,
		agents
	} : rest;
}
function droppedAgent(entry, { name }, { inForce: settings, head: present }) {
	const file = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Mr)(entry)[0] ?? "";
	if (present.discover && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(present.cards, present.exclude)(file)) return [];
	const severity = settings.discover && present.discover ? "warning" : "error";
	const words = _shared_js__WEBPACK_IMPORTED_MODULE_1__.qa.words.dropped(entry.name);
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.qa, file, words, {
		severity,
		agent: name
	})];
}
// build/src/run/empty-patterns.js
async function emptyPatterns(settings, tree, affected = []) {
	const { cards } = settings;
	if (cards === void 0 || !settings.discover) return [];
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)(cards);
	if (affected.flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht).some(isCandidate) || (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(tree, isCandidate)).length > 0) return [];
	const severity = {
		pass: "note",
		warn: "warning",
		fail: "error"
	}[settings.onNoCards];
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(_shared_js__WEBPACK_IMPORTED_MODULE_1__.eo, "", _shared_js__WEBPACK_IMPORTED_MODULE_1__.eo.words.patterns(cards), { severity })];
}
// build/src/run/scope/named-paths.js
var NothingNamed = class extends Error {};
async function requireNamedPaths({ paths, patterns }, searched) {
	if (paths.length === 0 && patterns.length === 0) return;
	const files = [.../* @__PURE__ */ new Set([...await searched.tree.list(), ...searched.gone])];
	for (const pattern of patterns) {
		const isFound = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Rn)([pattern]);
		if ((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)(pattern) || files.some(isFound) || (await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.kn)(searched.tree, isFound)).length > 0) continue;
		throw new NothingNamed(`--cards is ${JSON.stringify(pattern)}, which matches no file`);
	}
	for (const named of paths) {
		if (await holdsAgent(named, files, searched)) continue;
		throw new NothingNamed(`${JSON.stringify(named || ".")} has no card, policy or access list, and no permission file that says what agents may do; name the folder of an agent, or name the files with --cards`);
	}
}
async function holdsAgent(named, files, { tree, settings, gone }) {
	const isFile = files.includes(named);
	const isOfHost = settings.permissionFiles && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gn)(named) !== void 0;
	if (isFile && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Wn)(named) && !(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Gn)(named)) return !isOfHost || holdsHost(named, files, {
		tree,
		gone
	});
	const folder = isFile ? (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ln)(named) : named;
	const isCandidate = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nn)(settings, {});
	const listed = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Fn)(settings);
	for (const file of files) {
		if (folder !== "" && !file.startsWith(`${folder}/`)) continue;
		if (!isCandidate(file) && !listed.has(file)) continue;
		const { kind } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.In)(tree, file, { named: false });
		if (kind === "governed" || kind === "broken" || kind === "absent" && gone.has(file)) return true;
	}
	return settings.permissionFiles && await holdsHost(folder, files, {
		tree,
		gone
	});
}
async function holdsHost(named, files, { tree, gone }) {
	const isInside = (file) => named === "" || file === named || file.startsWith(`${named}/`);
	const found = files.filter((file) => isInside(file) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.gn)(file) !== void 0);
	if (found.some((file) => gone.has(file))) return true;
	if (found.length === 0) return false;
	return [...(await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.pn)(tree, new Set(found))).values()].some((host) => host.findings.length > 0 || (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.mn)(host).length > 0);
}
// build/src/run/prepare.js
async function prepareRun(request, plan, adapters) {
	if (plan.kind === "all") return withoutBase(request, adapters, plan.note === void 0 ? [] : [plan.note]);
	const change = await adapters.openChange(plan);
	return change ? ofChange(request, adapters, change) : withoutBase(request, adapters, ["the commit before the push no longer exists, so everything is checked"]);
}
async function withoutBase(request, adapters, notices) {
	const head = adapters.checkedOut();
	const written = await readSettings(request.source, head);
	const { inForce, findings } = written;
	adapters.settled?.(inForce);
	if (request.named) await requireNamedPaths(request.named, {
		tree: head,
		settings: inForce,
		gone: /* @__PURE__ */ new Set()
	});
	const ofPatterns = request.named?.files ? [] : await emptyPatterns(inForce, head);
	return {
		head,
		settings: withOneListing(written),
		findings: [...findings, ...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(ofPatterns, inForce)],
		notices
	};
}
async function ofChange(request, adapters, opened) {
	const { named, source } = request;
	const { configFile } = source;
	if (named) await requireNamedPaths(named, {
		tree: opened.head,
		settings: settingsOfInputs(source),
		gone: new Set((opened.listed ?? []).flatMap(_shared_js__WEBPACK_IMPORTED_MODULE_1__.ht))
	});
	await prefetchSettings(opened, configFile);
	const written = await readSettingsOfChange(source, opened);
	adapters.settled?.(written.inForce);
	const change = withSharedFiles(opened, written);
	const settings = await withBothListings(written, change);
	const { inForce, own } = settings;
	const changed = await changedFilesOf(change, [
		inForce.head,
		inForce.base,
		own.base,
		own.head
	], configFile);
	const configuration = await headConfiguration(source, change, changed?.affected, written);
	await prefetchGoverned(change, configFile, changed?.governed ?? []);
	const ofPatterns = named?.files ? [] : await emptyPatterns(inForce.head, change.head, changed?.affected);
	return {
		head: change.head,
		change,
		...changed && { changed },
		settings,
		findings: [
			...changed?.findings ?? [],
			...configuration.findings,
			...(0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Vt)(ofPatterns, inForce.head)
		],
		notices: [
			...change.notices,
			...configuration.notices,
			...changed?.notices ?? [],
			...changed ? workflowNotices(request, changed.affected) : []
		]
	};
}
function withSharedFiles(change, written) {
	if (!(change.base instanceof _shared_js__WEBPACK_IMPORTED_MODULE_1__.K)) return change;
	const base = change.base.sharing(isSharedFile([
		written.inForce,
		written.base,
		written.head
	]));
	return {
		...change,
		base,
		inForce: change.inForce === change.base ? base : change.inForce
	};
}
// build/src/formats/shards/partial-fault.js
var PartialFault = class extends Error {};
// build/src/formats/shards/row-values.js
const MAX_TIME = 864e13;
var RowValues = class RowValues {
	#row;
	#strings;
	#at = 0;
	constructor(row, strings) {
		this.#row = listOf(row);
		this.#strings = strings;
	}
	next() {
		const value = this.#row[this.#at];
		this.#at += 1;
		return value ?? void 0;
	}
	count(most = Number.MAX_SAFE_INTEGER) {
		return countOf(this.next(), most);
	}
	optionalCount() {
		const value = this.next();
		return value === void 0 ? void 0 : countOf(value);
	}
	time() {
		return optional(this.next(), timeOf);
	}
	text() {
		const text = this.optionalText();
		if (text === void 0) throw new PartialFault("has an event without a name");
		return text;
	}
	optionalText() {
		const value = this.next();
		if (value === void 0) return void 0;
		const text = this.#strings[countOf(value)];
		if (text === void 0) throw new PartialFault("refers to a text that it does not contain");
		return text;
	}
	texts() {
		const values = new RowValues(this.list(), this.#strings);
		return values.#row.map(() => values.text());
	}
	amount() {
		const value = this.next();
		if (typeof value === "number" && value >= 0) return value;
		throw new PartialFault("has something else in place of an amount");
	}
	word(words) {
		const word = words[this.count()];
		if (word === void 0) throw new PartialFault("has an unknown word");
		return word;
	}
	list() {
		const value = this.next();
		return value === void 0 ? [] : listOf(value);
	}
	end() {
		if (this.#at < this.#row.length) throw new PartialFault("has a row with too many values");
	}
};
function listOf(value) {
	if (Array.isArray(value)) return value;
	throw new PartialFault("has something else in place of a list");
}
function objectOf(value) {
	if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.assign(Object.create(null), value);
	throw new PartialFault("has something else in place of an object");
}
function countOf(value, most = Number.MAX_SAFE_INTEGER) {
	if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= most) return value;
	throw new PartialFault("has something else in place of a count");
}
function timeOf(value) {
	if (typeof value === "number" && Math.abs(value) <= MAX_TIME) return value;
	throw new PartialFault("has something else in place of a time");
}
function textOf(value) {
	if (typeof value === "string") return value;
	throw new PartialFault("has something else in place of a text");
}
function booleanOf(value) {
	if (typeof value === "boolean") return value;
	throw new PartialFault("has something else in place of true or false");
}
function optional(value, read) {
	return value === void 0 || value === null ? void 0 : read(value);
}
// build/src/formats/shards/event-rows.js
const KINDS = [
	"call",
	"trace",
	"declare",
	"usage",
	"turn",
	"operation"
];
const STATUSES = [
	"ok",
	"error",
	"denied",
	"unknown"
];
const NAMED = [
	"tool",
	"action",
	"redacted"
];
const OPERATIONS = [
	"delegate",
	"memory search",
	"memory write"
];
const NO_DIGEST = "NaN";
var EventWriter = class {
	#numbers = /* @__PURE__ */ new Map();
	#added = [];
	takeTexts() {
		const added = this.#added;
		this.#added = [];
		return added;
	}
	row(event) {
		const { number, format, keys, results } = event;
		return [
			KINDS.indexOf(event.kind),
			number,
			this.#text(format),
			keys,
			results.map((result) => this.#result(result)),
			this.#content(event)
		];
	}
	#text(text) {
		if (text === void 0) return null;
		const known = this.#numbers.get(text);
		if (known !== void 0) return known;
		const number = this.#numbers.size;
		this.#numbers.set(text, number);
		this.#added.push(text);
		return number;
	}
	#result({ owner, fired, subjects }) {
		const ofCall = (call) => call?.map((subject) => this.#text(JSON.stringify(subject))) ?? null;
		return [
			owner,
			fired ? [
				fired.perList,
				fired.perTool,
				fired.undecided
			] : null,
			subjects?.map(ofCall) ?? null
		];
	}
	#content(event) {
		switch (event.kind) {
			case "call": return this.#call(event.call);
			case "trace": {
				const { id, at = null, agent, values, calls } = event.trace;
				return [
					this.#text(id),
					at,
					this.#text(agent),
					values.map((value) => this.#text(value)),
					calls.map((call) => this.#call(call))
				];
			}
			case "declare": return [this.#text(event.tool.name), this.#text(event.tool.server)];
			case "usage": {
				const { input, cacheRead, cacheWrite, output, partial, agent } = event.usage;
				return [
					...this.#place(event.usage),
					this.#text(agent),
					input,
					cacheRead,
					cacheWrite,
					output,
					partial ? 1 : 0
				];
			}
			case "turn": return this.#place(event.turn);
			case "operation": return [
				...this.#place(event.operation),
				this.#text(event.operation.agent),
				...this.#operation(event.operation)
			];
			default: return event;
		}
	}
	#place(place) {
		const { order = null, at = null, session, trace } = place;
		return [
			order,
			at,
			this.#text(session),
			this.#text(trace)
		];
	}
	#call(call) {
		const { tool, raw, server, agent, status, named, inputDigest, operation } = call;
		const digest = inputDigest ?? null;
		return withoutNulls([
			this.#text(tool),
			...this.#place(call),
			this.#text(agent),
			STATUSES.indexOf(status),
			this.#text(server),
			this.#text(raw),
			NAMED.indexOf(named ?? "tool") || null,
			Number.isNaN(digest) ? NO_DIGEST : digest,
			...operation ? this.#operation(operation) : []
		]);
	}
	#operation({ kind, target }) {
		return [OPERATIONS.indexOf(kind), this.#text(target)];
	}
};
function withoutNulls(row) {
	return row.slice(0, row.findLastIndex((value) => value !== null) + 1);
}
var EventReader = class {
	#texts = [];
	#subjects = /* @__PURE__ */ new Map();
	addTexts(texts) {
		for (const text of listOf(texts)) this.#texts.push(textOf(text));
	}
	event(row) {
		const values = this.#values(row);
		const kind = values.word(KINDS);
		const number = values.count();
		const format = values.text();
		const keys = values.list().map(textOf);
		const results = values.list().map((row) => this.#result(row));
		const content = this.#content(kind, this.#values(values.next()));
		values.end();
		return {
			number,
			format,
			keys,
			results,
			...content
		};
	}
	#result(row) {
		const values = this.#values(row);
		const owner = values.count();
		const fired = values.next();
		const subjects = values.next();
		values.end();
		return {
			owner,
			...fired !== void 0 && { fired: firedOf(fired) },
			...subjects !== void 0 && { subjects: listOf(subjects).map((call) => optional(call, (list) => listOf(list).map((number) => this.#subject(countOf(number))))) }
		};
	}
	#subject(number) {
		const known = this.#subjects.get(number);
		if (known !== void 0) return known;
		const subject = subjectOf(this.#texts[number]);
		this.#subjects.set(number, subject);
		return subject;
	}
	#values(row) {
		return new RowValues(row, this.#texts);
	}
	#content(kind, values) {
		const content = this.#contentOf(kind, values);
		values.end();
		return content;
	}
	#contentOf(kind, values) {
		switch (kind) {
			case "call": return {
				kind,
				call: callOf(values)
			};
			case "trace": return {
				kind,
				trace: this.#trace(values)
			};
			case "declare": return {
				kind,
				tool: {
					name: values.text(),
					...set("server", values.optionalText())
				}
			};
			case "usage": return {
				kind,
				usage: usageOf(values)
			};
			case "turn": return {
				kind,
				turn: placeOf(values)
			};
			case "operation": {
				const place = placeOf(values);
				const agent = set("agent", values.optionalText());
				const operation = operationOf(values.word(OPERATIONS), values.optionalText());
				return {
					kind,
					operation: {
						...place,
						...agent,
						...operation
					}
				};
			}
			default: return kind;
		}
	}
	#trace(values) {
		const id = values.text();
		const at = set("at", values.time());
		const agent = set("agent", values.optionalText());
		const applied = values.texts();
		const calls = values.list().map((row) => {
			const inner = this.#values(row);
			const call = callOf(inner);
			inner.end();
			return call;
		});
		return {
			id,
			content: NaN,
			...at,
			...agent,
			calls,
			facts: [],
			values: applied
		};
	}
};
function callOf(values) {
	const tool = values.text();
	const { order, ...place } = optionalPlaceOf(values);
	const agent = set("agent", values.optionalText());
	const status = values.word(STATUSES);
	const server = set("server", values.optionalText());
	const raw = set("raw", values.optionalText());
	const named = NAMED[values.optionalCount() ?? 0];
	if (named === void 0) throw new PartialFault("has an unknown word");
	const inputDigest = set("inputDigest", digestOf(values.next()));
	const kind = values.optionalCount();
	const operation = kind === void 0 ? {} : { operation: operationOf(OPERATIONS[kind], values.optionalText()) };
	return {
		tool,
		...set("order", order),
		...place,
		...agent,
		status,
		...server,
		...raw,
		...named !== "tool" && { named },
		...inputDigest,
		...operation
	};
}
function operationOf(kind, target) {
	if (kind === void 0) throw new PartialFault("has an unknown word");
	return {
		kind,
		...set("target", target)
	};
}
function digestOf(value) {
	if (value === void 0) return void 0;
	if (value === NO_DIGEST) return NaN;
	if (typeof value === "number" && Number.isInteger(value)) return value;
	throw new PartialFault("has something else in place of a digest");
}
function optionalPlaceOf(values) {
	return {
		...set("order", values.optionalCount()),
		...set("at", values.time()),
		...set("session", values.optionalText()),
		...set("trace", values.optionalText())
	};
}
function placeOf(values) {
	const { order, ...place } = optionalPlaceOf(values);
	if (order === void 0) throw new PartialFault("has an event without a position");
	return {
		order,
		...place
	};
}
function usageOf(values) {
	const place = placeOf(values);
	const agent = set("agent", values.optionalText());
	const [input, cacheRead] = [values.amount(), values.amount()];
	const [cacheWrite, output] = [values.amount(), values.amount()];
	const partial = values.count(1) === 1;
	return {
		...place,
		...agent,
		input,
		cacheRead,
		cacheWrite,
		output,
		...partial && { partial }
	};
}
function subjectOf(text) {
	let value;
	try {
		value = JSON.parse(text ?? "");
	} catch {
		throw new PartialFault("has something else in place of a request");
	}
	const { action, resource, tool, matched, unknown, isDeniedByName } = objectOf(value);
	return {
		action: textOf(action),
		resource: textOf(resource),
		tool: textOf(tool),
		matched: countsOf(matched),
		unknown: listOf(unknown).map((pair) => {
			const [entry, field] = listOf(pair);
			return [countOf(entry), countOf(field)];
		}),
		isDeniedByName: booleanOf(isDeniedByName)
	};
}
function firedOf(row) {
	const [perList, perTool, undecided, ...others] = listOf(row);
	if (others.length > 0) throw new PartialFault("has a row with too many values");
	return {
		perList: countsOf(perList),
		perTool: listOf(perTool).map((pair) => {
			const [tool, triggers] = listOf(pair);
			return [countOf(tool), countsOf(triggers)];
		}),
		undecided: countsOf(undecided)
	};
}
function countsOf(list) {
	return listOf(list).map((value) => countOf(value));
}
function set(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
// build/src/formats/shards/partial.js
const PARTIAL_SCHEMA = "card-gate-partial/1";
// build/src/formats/shards/write-partial.js
const LINE_EVENTS = 512;
var PartialWriter = class {
	#lines = [];
	#writer = new EventWriter();
	#rows = [];
	constructor(header) {
		const { shard, ...others } = header;
		this.#line({
			schema: PARTIAL_SCHEMA,
			shard: [shard.number, shard.of],
			...others
		});
	}
	begin(source) {
		this.#writer = new EventWriter();
		this.#line({ source });
	}
	event(event) {
		this.#rows.push(this.#writer.row(event));
		if (this.#rows.length >= LINE_EVENTS) this.#flush();
	}
	end(end) {
		this.#flush();
		this.#line({ end });
	}
	write(append, digest) {
		for (const line of this.#lines) {
			digest.update(line);
			append(line);
		}
		append(`${JSON.stringify({
			lines: this.#lines.length,
			sha256: digest.hex()
		})}\n`);
	}
	#flush() {
		if (this.#rows.length === 0) return;
		this.#line({
			texts: this.#writer.takeTexts(),
			events: this.#rows
		});
		this.#rows = [];
	}
	#line(value) {
		this.#lines.push(`${JSON.stringify(value)}\n`);
	}
};
// build/src/model/shard-of.js
function shardOf(agent, session, of) {
	let digest = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rn)(session, (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rn)(agent, 1));
	digest = Math.imul(digest ^ digest >>> 16, 0x85ebca6b);
	digest = Math.imul(digest ^ digest >>> 13, 0xc2b2ae35);
	return ((digest ^ digest >>> 16) >>> 0) % of + 1;
}
// build/src/run/shards/inputs-digest.js
const RECORDED = [
	"cards",
	"exclude",
	"discover",
	"environment",
	"traces",
	"agentId",
	"apiUrl",
	"traceWindow",
	"traceLimit",
	"inspectArguments",
	"aliases",
	"config"
];
const MAX_FILE_BYTES = 16777216;
async function inputsDigest(agents, tree, settings) {
	const chosen = RECORDED.map((name) => [name, settings[name]]);
	const traces = new Set(agents.flatMap((agent) => agent.traces?.files.map(({ file }) => file) ?? []));
	const files = new Set(agents.flatMap((agent) => agent.files.filter((file) => !traces.has(file))));
	const contents = [await contentOf(tree, settings.config, _shared_js__WEBPACK_IMPORTED_MODULE_1__.to)];
	for (const file of [...files].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)) contents.push(await contentOf(tree, file, MAX_FILE_BYTES));
	const policies = agents.map(({ identity, name, card, policy, access }) => [
		identity,
		name,
		card?.agentId,
		policy,
		access
	]);
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.G)(plainJson([
		chosen,
		contents,
		policies
	]));
}
async function contentOf(tree, file, most) {
	if (file === void 0) return null;
	const read = await tree.read(file, most);
	return [
		file,
		read.kind,
		read.kind === "bytes" ? Buffer.from(read.bytes).toString("base64") : null
	];
}
function plainJson(value) {
	const open = /* @__PURE__ */ new Set();
	const plain = (part) => {
		if (typeof part === "function") return null;
		if (typeof part !== "object" || part === null) return part;
		if (open.has(part) || "document" in part) return null;
		open.add(part);
		const result = Array.isArray(part) || part instanceof Set ? [...part].map(plain) : part instanceof Map ? [...part].map(([key, inner]) => [plain(key), plain(inner)]) : Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, plain(inner)]));
		open.delete(part);
		return result;
	};
	return JSON.stringify(plain(value));
}
// build/src/run/shards/sources.js
const DIVIDED_BYTES = 16777216;
async function sourcesOf(readings, tree, dividedBytes = DIVIDED_BYTES) {
	const files = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.nt)(readings).map(async (file) => {
		const name = file.file.file;
		const bytes = await tree.size?.(name) ?? 0;
		return {
			about: {
				name,
				kind: "file",
				agents: file.owners.map(({ agent }) => agent.identity),
				by: bytes >= dividedBytes ? "session" : "source"
			},
			file
		};
	});
	const fetched = readings.flatMap((reading) => {
		const { identity, traces } = reading.agent;
		if (traces?.api === void 0) return [];
		return [{
			about: {
				name: (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Q)(traces.api),
				kind: "api",
				agents: [identity],
				by: "source"
			},
			reading
		}];
	});
	return [...await Promise.all(files), ...fetched];
}
// build/src/run/shards/record-shard.js
async function recordShard(agents, setup) {
	const { shard, identity, tree, settings } = setup;
	const sources = await sourcesOf((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Z)(agents).map((agent) => (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.tt)(agent, [], { settings })), tree, setup.dividedBytes);
	const inputs = await inputsDigest(agents, tree, settings);
	const about = sources.map((source) => source.about);
	const writer = new PartialWriter({
		...identity,
		inputs,
		shard,
		sources: about
	});
	const inflation = new _shared_js__WEBPACK_IMPORTED_MODULE_1__.Zt();
	const counts = {
		recorded: 0,
		calls: 0
	};
	for (const [index, source] of sources.entries()) {
		if (source.about.by === "source" && !isOwn(source, shard)) continue;
		writer.begin(index);
		const recorder = new SourceRecorder(writer, source, shard);
		const { end, read } = await recordSource(source, recorder, {
			...setup,
			inflation
		});
		writer.end(end);
		if (read) setup.progress?.((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.st)(read));
		counts.recorded += 1;
		counts.calls += recorder.calls;
	}
	return {
		shard,
		sources: {
			all: sources.length,
			recorded: counts.recorded
		},
		calls: counts.calls,
		write: (append) => writer.write(append, new _shared_js__WEBPACK_IMPORTED_MODULE_1__.W())
	};
}
function isOwn({ about: { agents, name } }, { number, of }) {
	return shardOf(onlyOf(agents), name, of) === number;
}
function onlyOf(agents) {
	const [only, ...others] = agents;
	return others.length === 0 ? only ?? "" : "";
}
async function recordSource(source, recorder, setup) {
	const to = {
		sinkOf: (format) => recorder.sinkOf(format),
		seen: recorder.keys
	};
	if ("file" in source) {
		const read = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.et)(source.file, to, setup);
		return {
			end: endOf(read, recorder.events),
			read
		};
	}
	const origin = source.reading.agent.traces?.api;
	if (origin === void 0) throw new Error("a source of the API has no agent id");
	const traces = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.$)(origin, to, setup);
	const api = apiEndOf(traces);
	if ("missing" in traces) return { end: {
		...NOTHING_READ,
		api
	} };
	return {
		end: {
			...endOf(traces.source, recorder.events),
			api
		},
		read: traces.source
	};
}
const NOTHING_READ = {
	events: 0,
	records: 0,
	beside: [],
	leftovers: {
		unparsable: 0,
		tooLong: 0,
		cutOff: false
	}
};
function endOf({ records, format, beside, leftovers, problem }, events) {
	return {
		events,
		records,
		...format && { format: format.id },
		beside: beside.map((other) => [other.format.id, other.records]),
		leftovers,
		...problem && { problem }
	};
}
function apiEndOf(traces) {
	if ("missing" in traces) {
		const { message, help = "" } = traces.words;
		return {
			level: traces.missing,
			message,
			help
		};
	}
	const { windowStart, truncated } = traces;
	return {
		windowStart,
		truncated
	};
}
var SourceRecorder = class {
	keys = new _shared_js__WEBPACK_IMPORTED_MODULE_1__.en();
	events = 0;
	calls = 0;
	#writer;
	#about;
	#owners;
	#isShared;
	#shard;
	constructor(writer, source, shard) {
		this.#writer = writer;
		this.#about = source.about;
		this.#shard = shard;
		this.#owners = "file" in source ? source.file.owners : [source.reading];
		this.#isShared = "file" in source && (source.file.file.shared || this.#owners.length > 1);
	}
	sinkOf(format) {
		const { name } = this.#about;
		const source = {
			name,
			shared: this.#isShared,
			evidence: false,
			agentIds: format.agentIds
		};
		const asked = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.rt)((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.it)(this.#owners, source)(format));
		const { compareArguments, inspectArguments } = asked;
		const add = (content, of, calls = []) => {
			this.events += 1;
			const keys = this.keys.take();
			if (!this.#isRecorded(of)) return;
			this.calls += calls.length;
			const trace = content.kind === "trace" ? { trace: content.trace } : {};
			const results = this.#owners.flatMap(({ replay }, owner) => {
				const result = calls.length > 0 ? replay.resultOf({
					calls,
					...trace
				}, source) : void 0;
				return result ? [{
					owner,
					...result
				}] : [];
			});
			this.#writer.event({
				...content,
				number: this.events,
				format: format.id,
				keys,
				results
			});
		};
		return {
			call: (call) => add({
				kind: "call",
				call
			}, call, [call]),
			trace: (trace) => add({
				kind: "trace",
				trace
			}, {
				...trace,
				trace: trace.id
			}, trace.calls),
			declare: (tool) => add({
				kind: "declare",
				tool
			}, {}),
			...asked.usage && { usage: (usage) => add({
				kind: "usage",
				usage
			}, usage) },
			...asked.turn && { turn: (turn) => add({
				kind: "turn",
				turn
			}, turn) },
			...asked.operation && { operation: (operation) => add({
				kind: "operation",
				operation
			}, operation) },
			...compareArguments && { compareArguments },
			...inspectArguments && { inspectArguments }
		};
	}
	#isRecorded({ agent, session, trace }) {
		if (this.#about.by === "source") return true;
		const { number, of } = this.#shard;
		return shardOf(agent ?? onlyOf(this.#about.agents), session ?? trace ?? this.#about.name, of) === number;
	}
};
// build/src/run/shards/run-identity.js
async function identityOf({ runIdentity }, { version }) {
	return {
		version,
		...await runIdentity?.() ?? {
			commit: null,
			run: null
		}
	};
}
// build/src/run/shards/shard-result.js
function requireWholeRun({ recorded }, { change }) {
	if (recorded && change) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.J("shards can be merged only in a run that checks every agent, and this one compares a change", "run the audit on the events schedule or workflow_dispatch");
}
async function shardResult(request, adapters, prepared) {
	const { head, change, settings } = prepared;
	const inForce = settings.inForce.head;
	if (change !== void 0 || request.named?.files) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.q("\"shard\" is set, but this run does not check every agent", "use shards on the events schedule or workflow_dispatch, without paths and without a base");
	const [number = 0, of = 0] = (inForce.shard ?? "").split("/").map(Number);
	const { agents } = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(head, inForce, await scopeOf(request, adapters, prepared));
	const { clock } = request;
	const { traceRead: progress } = adapters;
	const shard = await recordShard(agents, {
		shard: {
			number,
			of
		},
		identity: await identityOf(adapters, clock),
		tree: head,
		settings: inForce,
		now: clock.now,
		api: adapters.traceApi(inForce),
		...progress && { progress }
	});
	return {
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.sr,
		nothingToCheck: false,
		scope: "all",
		shard
	};
}
// build/src/run/run.js
async function run(request, adapters) {
	let settings = settingsOfInputs(request.source);
	const observed = {
		...adapters,
		settled: (inForce) => {
			settings = inForce;
			adapters.settled?.(inForce);
		}
	};
	observed.settled?.(settings);
	const result = await resultOf(request, observed).catch((error) => {
		if (request.onFailure === "throw" && !(error instanceof BrokenConfiguration)) throw error;
		if (isInternal(error)) adapters.internalError?.(error);
		return failedResult(error, request, adapters, settings);
	});
	const { clock, event, links } = request;
	const report = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.cr)(result, {
		settings,
		event,
		...clock.setTo !== void 0 && { setTo: clock.setTo },
		...links && { links },
		durationMs: clock.elapsed(),
		version: clock.version
	});
	return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.U)(report, request, settings);
}
async function resultOf(request, adapters) {
	const { plan, purpose } = request;
	if (request.failure !== void 0) throw request.failure;
	switch (plan.kind) {
		case "nothing": return {
			..._shared_js__WEBPACK_IMPORTED_MODULE_1__.sr,
			notices: [plan.because]
		};
		case "refused": throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.q(plan.because, plan.help);
		case "all":
		case "changes": {
			const prepared = await prepareRun(request, plan, adapters);
			const { change, settings } = prepared;
			requireWholeRun(adapters, prepared);
			if (settings.inForce.head.shard !== void 0 && purpose === "check" && !adapters.recorded) return shardResult(request, adapters, prepared);
			return purpose === "permissions" && change ? permissionsResult(request, adapters, {
				...prepared,
				change
			}) : checkResult(request, adapters, prepared);
		}
		default: return plan;
	}
}
async function checkResult(request, adapters, prepared) {
	const { head, change, changed, settings } = prepared;
	const { affected = [], governed = [] } = changed ?? {};
	const inForce = settings.inForce.head;
	if (isNothingToCheck(request, prepared)) return {
		..._shared_js__WEBPACK_IMPORTED_MODULE_1__.sr,
		runFindings: request.floors?.findings ?? [],
		notices: prepared.notices,
		...comparedWords(prepared)
	};
	await requireGovernedFiles(head, governed);
	const context = await scopeOf(request, adapters, prepared);
	const isWhole = context.within === void 0;
	const hosts = await hostsOfRun(prepared, context, request.named?.files && request.named.paths);
	const evaluated = withFindingsOfHosts(await withFindingsAboutFiles(request, prepared, await (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(head, inForce, context), hosts.units.length === 0 && (isWhole || change === void 0)), hosts, inForce);
	const ofAgents = change && await compareChange({
		trees: change,
		affected,
		settings,
		context,
		configFiles: [request.source.configFile]
	}, evaluated);
	const comparison = ofAgents && comparisonWithHosts(ofAgents, hosts);
	const labels = labelsOfPlan(request.plan, adapters);
	const gated = await applyGatePolicy({
		evaluated,
		settings: inForce,
		now: request.clock.now,
		tree: change?.inForce ?? head,
		isWhole,
		...comparison && { change: {
			comparison,
			own: settings.own,
			affected
		} },
		...labels && { labels }
	});
	const configurationChange = change && await configurationChangeOf(request, adapters, change, settings.written);
	const findings = [...gated.agents.flatMap((agent) => agent.findings), ...gated.runFindings];
	return {
		...gated,
		runFindings: [...request.floors?.findings ?? [], ...gated.runFindings],
		notices: [
			...prepared.notices,
			...evaluated.notices,
			...gated.notices
		],
		governed,
		nothingToCheck: !isWhole && gated.agents.length === 0 && gated.runFindings.length === 0 && hosts.units.length === 0 && (hosts.comparisons ?? []).length === 0 && evaluated.governedCount === 0,
		staleFiles: change ? await staleFiles(change, findings) : /* @__PURE__ */ new Set(),
		scope: scopeWord(request, prepared),
		...configurationChange && { configurationChange },
		...change && { baseCommit: change.baseCommit },
		...comparedWords(prepared)
	};
}
function isNothingToCheck({ named }, { change, changed, settings, findings }) {
	return change !== void 0 && settings.inForce.head.scope !== "all" && changed?.governed.length === 0 && findings.length === 0 && named?.files === void 0;
}
async function withFindingsAboutFiles(request, prepared, tree, needsCards) {
	const { agents, runFindings } = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(tree.agents, [
		...tree.runFindings,
		...await findingsAboutFiles(request, prepared, tree.agents),
		...prepared.findings
	], prepared.settings.inForce.head);
	const where = request.event === "local" ? "command line" : "workflow";
	const missing = needsCards ? noCards({
		agents,
		runFindings
	}, prepared.settings.inForce.head, where) : [];
	return {
		...tree,
		agents,
		runFindings: [...runFindings, ...missing]
	};
}
function scopeWord({ named }, { change, changed, settings }) {
	if (change === void 0) return named?.files ? "changed" : "all";
	return settings.inForce.head.scope === "all" || changed === void 0 ? "all" : "changed";
}
function comparedWords({ head, change }) {
	return change ? { compared: `${head.label} compared with ${change.baseCommit.slice(0, 7)}` } : {};
}
// build/src/run/plan.js
function planOf(event) {
	const { payload } = event;
	if ((0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.b)(event) && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.C)(payload, "action") === "closed") return {
		kind: "nothing",
		because: "the pull request is closed"
	};
	if (event.name === "push" && (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.w)(payload, "deleted") === true) return {
		kind: "nothing",
		because: "the push deletes a branch or tag"
	};
	const choice = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.v)(event);
	switch (choice.kind) {
		case "refused": return choice;
		case "none": return {
			kind: "all",
			reportSha: pushedCommit(event),
			...choice.note !== void 0 && { note: choice.note }
		};
		case "base": return planOfChange(event, choice.base, choice.mayBeMissing === true);
		default: return choice;
	}
}
function planOfChange(event, base, baseMayBeMissing) {
	const head = headOf(event);
	if (head === void 0) return {
		kind: "refused",
		because: "base-ref is set, but head-ref is not",
		help: "set both inputs; on this event, the checked-out files are not the change"
	};
	const pull = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.x)(event);
	const labelled = pull?.number ?? queuedPull(event);
	return {
		kind: "changes",
		base,
		head,
		reportSha: pull?.headSha ?? reportShaOf(event, head),
		...pull && { pull },
		...labelled !== void 0 && { labelled },
		baseMayBeMissing
	};
}
const SELF_CONTAINED = [
	"pull_request",
	"merge_group",
	"push",
	"schedule",
	"workflow_dispatch"
];
const OF_ONE_COMMIT = ["merge_group", "push"];
function headOf(event) {
	const { name, headRef, baseRef } = event;
	if (headRef !== void 0) return {
		from: "commit",
		commit: headRef
	};
	const pull = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.x)(event);
	if (pull) return name === "pull_request" ? {
		from: "checkout",
		of: ids(event.sha, pull.headSha)
	} : {
		from: "commit",
		commit: pull.headSha
	};
	if (!event.isLocal && !SELF_CONTAINED.includes(name)) return void 0;
	if (!OF_ONE_COMMIT.includes(name)) return {
		from: "checkout",
		of: []
	};
	return {
		from: "checkout",
		of: baseRef === void 0 ? [pushedCommit(event)] : ids(event.sha)
	};
}
function reportShaOf(event, head) {
	if (event.isLocal) return "";
	if (head.from === "commit") return _shared_js__WEBPACK_IMPORTED_MODULE_1__.y.test(head.commit) ? head.commit : "";
	return event.baseRef === void 0 ? pushedCommit(event) : event.sha;
}
function pushedCommit({ name, payload, sha }) {
	switch (name) {
		case "merge_group": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.S)(payload, "merge_group", "head_sha") ?? sha;
		case "push": return (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.S)(payload, "after") ?? sha;
		default: return sha;
	}
}
function queuedPull({ name, payload, baseRef }) {
	if (name !== "merge_group" || baseRef !== void 0) return void 0;
	const branch = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.C)(payload, "merge_group", "head_ref") ?? "";
	const queued = /\/pr-(\d{1,15})-[0-9a-f]+$/.exec(branch)?.[1];
	return queued === void 0 ? void 0 : Number(queued);
}
function ids(...texts) {
	return texts.filter((text) => _shared_js__WEBPACK_IMPORTED_MODULE_1__.y.test(text));
}
// build/src/cli/local-request.js
function localRequest(given, terminal, options, commits) {
	const environment = given.text("environment");
	return {
		plan: localPlan(commits),
		event: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Da,
		repository: "base",
		source: {
			inputs: {
				...options,
				...environment !== void 0 && { environment }
			},
			configFile: given.text("config") ?? ".github/card-gate.yml",
			configNamed: given.has("config"),
			defaultId: "local",
			later: "after the merge"
		},
		clock: localClock(given, terminal),
		onFailure: "throw"
	};
}
function localClock(given, { elapsed, version }) {
	const now = (0,_shared_js__WEBPACK_IMPORTED_MODULE_1__.I)(given);
	return {
		now,
		elapsed,
		version,
		...given.has("now") && { setTo: now.toISOString() }
	};
}
function localPlan({ base, head }) {
	return planOf({
		name: _shared_js__WEBPACK_IMPORTED_MODULE_1__.Da,
		isLocal: true,
		payload: void 0,
		sha: "",
		...base !== void 0 && { baseRef: base },
		...head !== void 0 && { headRef: head }
	});
}



/***/ })

};
;