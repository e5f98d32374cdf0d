"use strict";
exports.id = 26;
exports.ids = [26];
exports.modules = {

/***/ 26:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: function() { return /* binding */ parseProblem; },
/* harmony export */   a: function() { return /* binding */ commonParts; },
/* harmony export */   c: function() { return /* binding */ toolPatterns; },
/* harmony export */   d: function() { return /* binding */ syntaxOf; },
/* harmony export */   f: function() { return /* binding */ tooLarge; },
/* harmony export */   g: function() { return /* binding */ duplicateKeyProblem; },
/* harmony export */   h: function() { return /* binding */ depthProblem; },
/* harmony export */   i: function() { return /* binding */ readPolicySections; },
/* harmony export */   l: function() { return /* binding */ validatorFor; },
/* harmony export */   m: function() { return /* binding */ readTolerantJson; },
/* harmony export */   n: function() { return /* binding */ POLICY_SECTIONS; },
/* harmony export */   o: function() { return /* binding */ forbiddenRules; },
/* harmony export */   p: function() { return /* binding */ readJson; },
/* harmony export */   r: function() { return /* binding */ readDefaults; },
/* harmony export */   s: function() { return /* binding */ spellingOf; },
/* harmony export */   t: function() { return /* binding */ findingsOfBroken; },
/* harmony export */   u: function() { return /* binding */ loadDocument; },
/* harmony export */   v: function() { return /* binding */ TAMPER_EVIDENCE; },
/* harmony export */   y: function() { return /* binding */ includes; }
/* harmony export */ });
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var _located_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(474);
/* harmony import */ var _node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(545);



// build/src/model/card.js
const TAMPER_EVIDENCE = [
	"append_only",
	"signed",
	"merkle"
];
function includes(list, value) {
	return list.some((item) => item.value === value);
}
// build/src/document/problems.js
function parseProblem(fault, start, end) {
	return {
		rule: "parse-error",
		fault,
		start,
		end
	};
}
function depthProblem(offset) {
	return parseProblem({
		kind: "too-deep",
		most: 64
	}, offset, offset + 1);
}
function duplicateKeyProblem(key, start, end, { start: from, end: to }) {
	return {
		rule: "duplicate-key",
		key,
		start,
		end,
		first: {
			start: from,
			end: to
		}
	};
}
// build/src/document/json.js
function readJson(text) {
	const deep = tooDeepAt(text);
	if (deep !== void 0) return { problems: [depthProblem(deep)] };
	if (text.trim() === "") return { problems: [parseProblem({ kind: "empty-json" }, 0, 0)] };
	try {
		JSON.parse(text);
	} catch (error) {
		return { problems: syntaxProblems(text, error) };
	}
	const problems = [];
	const tree = (0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_2__.t)(text);
	if (tree === void 0) return { problems: [parseProblem({ kind: "empty-json" }, 0, 0)] };
	const root = convert(tree, problems);
	return problems.length > 0 ? { problems } : { root };
}
function readTolerantJson(text, { comments }) {
	const deep = tooDeepAt(text);
	if (deep !== void 0) return { problems: [depthProblem(deep)] };
	if (text.trim() === "") return { problems: [parseProblem({ kind: "empty-json" }, 0, 0)] };
	if (!comments) try {
		JSON.parse(text.replace(/^\ufeff/, " "));
	} catch (error) {
		return { problems: syntaxProblems(text, error) };
	}
	const errors = [];
	const tree = (0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_2__.t)(text, errors, { allowTrailingComma: true });
	const [first] = errors;
	if (tree === void 0 || first !== void 0) {
		const { error, offset, length } = first ?? {
			error: 4,
			offset: 0,
			length: 0
		};
		return { problems: [parseProblem({
			kind: "json-syntax",
			name: (0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_2__.n)(error)
		}, offset, offset + length)] };
	}
	const repeated = [];
	return {
		root: convert(tree, repeated, "last"),
		repeated
	};
}
function tooDeepAt(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text.charCodeAt(at);
		if (char === QUOTE) at = endOfString(text, at);
		else if (char === 91 || char === 123) {
			depth += 1;
			if (depth > 64) return at;
		} else if (char === 93 || char === 125) depth = Math.max(0, depth - 1);
	}
}
const QUOTE = 34;
const BACKSLASH = 92;
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		const char = text.charCodeAt(at);
		if (char === BACKSLASH) at += 1;
		else if (char === QUOTE || char === 10) return at;
	}
	return text.length;
}
function syntaxProblems(text, refusal) {
	const problems = [];
	let lineEnd = -1;
	const onError = (code, offset, length) => {
		if (offset <= lineEnd) return;
		const newline = text.indexOf("\n", offset);
		lineEnd = newline === -1 ? text.length : newline;
		if (problems.length === 100) throw new EnoughProblems();
		const name = text.charAt(offset) === "'" ? "SingleQuotes" : (0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_2__.n)(code);
		const end = offset + Math.max(1, length);
		problems.push(parseProblem({
			kind: "json-syntax",
			name
		}, offset, end));
	};
	try {
		(0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_2__.r)(text, { onError }, {
			disallowComments: true,
			allowTrailingComma: false,
			allowEmptyContent: false
		});
	} catch (error) {
		if (!(error instanceof EnoughProblems || error instanceof RangeError)) throw error;
	}
	if (problems.length > 0) return problems;
	const at = Number(/position (\d+)/.exec(refusal.message)?.[1] ?? 0);
	return [parseProblem({
		kind: "json-refused",
		said: refusal.message.replace(/\s+/g, " ")
	}, at, at + 1)];
}
var EnoughProblems = class extends Error {};
function convert(node, problems, counts = "first") {
	const start = node.offset;
	const end = node.offset + node.length;
	switch (node.type) {
		case "array": return {
			kind: "list",
			start,
			end,
			items: (node.children ?? []).map((child) => convert(child, problems, counts))
		};
		case "object": {
			const entries = /* @__PURE__ */ new Map();
			for (const property of node.children ?? []) {
				const [key, value] = property.children ?? [];
				if (key === void 0 || value === void 0) continue;
				const keyStart = key.offset;
				const keyEnd = key.offset + key.length;
				const first = entries.get(key.value);
				const node = convert(value, problems, counts);
				if (first === void 0 || counts === "last") entries.set(key.value, {
					keyStart,
					keyEnd,
					node
				});
				if (first !== void 0 && problems.length < 100) problems.push(duplicateKeyProblem(key.value, keyStart, keyEnd, {
					start: first.keyStart,
					end: first.keyEnd
				}));
			}
			return {
				kind: "map",
				start,
				end,
				entries
			};
		}
		default: return {
			kind: "scalar",
			start,
			end,
			value: node.value
		};
	}
}
// build/src/document/load.js
function syntaxOf(file) {
	return /\.json$/i.test(file) ? "json" : "yaml";
}
async function loadDocument(file, bytes, maxBytes, syntax = syntaxOf(file)) {
	if (bytes.length > maxBytes) return tooLarge(file, bytes.length, maxBytes);
	const decoded = decode(bytes);
	if ("problem" in decoded) return {
		kind: "broken",
		file,
		text: decoded.text,
		problems: [decoded.problem]
	};
	const { text } = decoded;
	const parsed = syntax === "json" ? readJson(text) : (await Promise.all(/* import() */[__webpack_require__.e(991), __webpack_require__.e(449)]).then(__webpack_require__.bind(__webpack_require__, 449))).readYaml(text);
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
			syntax,
			text,
			root: parsed.root,
			value: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(parsed.root)
		}
	};
}
function tooLarge(file, bytes, maxBytes) {
	return {
		kind: "broken",
		file,
		text: "",
		problems: [{
			rule: "file-too-large",
			fault: {
				of: "bytes",
				count: bytes,
				most: maxBytes
			},
			start: 0,
			end: 0
		}]
	};
}
function decode(bytes) {
	const wide = wideEncoding(bytes);
	if (wide !== void 0) return {
		text: new TextDecoder(wide).decode(bytes),
		problem: parseProblem({ kind: "utf-16" }, 0, 1)
	};
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		const text = new TextDecoder("utf-8").decode(bytes);
		const at = offsetOfBadByte(bytes, text);
		return {
			text,
			problem: parseProblem({ kind: "not-utf-8" }, at, at + 1)
		};
	}
}
function wideEncoding([first, second]) {
	if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
	return first === 254 && second === 255 || first === 0 && second !== 0 && second !== void 0 ? "utf-16be" : void 0;
}
function offsetOfBadByte(bytes, text) {
	const mark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	const again = new TextEncoder().encode(text);
	let at = 0;
	while (at < again.length && again[at] === bytes[at + mark]) at += 1;
	return new TextDecoder("utf-8").decode(bytes.subarray(mark, at + mark), { stream: true }).length;
}
// build/src/finding/validator.js
function validatorFor(schema) {
	let check;
	const validator = (value) => {
		check ??= new Compiler(schema).compile(schema, "#");
		const errors = [];
		check(value, "", (error) => errors.push(error));
		validator.errors = errors.length > 0 ? errors : null;
		return errors.length === 0;
	};
	return validator;
}
var Compiler = class {
	#root;
	#definitions = /* @__PURE__ */ new Map();
	constructor(root) {
		this.#root = root;
	}
	compile(schema, path) {
		const checks = KEYWORDS.flatMap(([keyword, compile]) => schema[keyword] === void 0 ? [] : [compile(schema, `${path}/${keyword}`, this)]);
		const unsupported = Object.keys(schema).find((keyword) => !SUPPORTED.has(keyword));
		if (unsupported !== void 0) throw new Error(`the schema has the keyword "${unsupported}", which is not supported`);
		const [first] = checks;
		if (first !== void 0 && checks.length === 1) return first;
		return (value, at, report) => {
			for (const check of checks) check(value, at, report);
		};
	}
	definition(reference) {
		const known = this.#definitions.get(reference);
		if (known) return known;
		const schema = this.#root.definitions?.[reference.replace("#/definitions/", "")];
		if (schema === void 0) throw new Error(`the schema refers to "${reference}", which it does not define`);
		let compiled;
		this.#definitions.set(reference, (value, at, report) => compiled?.(value, at, report));
		compiled = this.compile(schema, reference);
		this.#definitions.set(reference, compiled);
		return compiled;
	}
};
const KEYWORDS = [
	["$ref", ({ $ref = "" }, _, compiler) => compiler.definition($ref)],
	["type", typeCheck],
	["maximum", ({ maximum: limit = 0 }, path) => numberCheck((value) => value <= limit, path, "maximum", {
		comparison: "<=",
		limit
	})],
	["minimum", ({ minimum: limit = 0 }, path) => numberCheck((value) => value >= limit, path, "minimum", {
		comparison: ">=",
		limit
	})],
	["pattern", patternCheck],
	["enum", enumCheck],
	["anyOf", anyOfCheck],
	["if", conditionCheck],
	["minItems", minItemsCheck],
	["items", itemsCheck],
	["minProperties", minPropertiesCheck],
	["required", requiredCheck],
	["propertyNames", namesCheck],
	["additionalProperties", additionalCheck],
	["dependencies", dependenciesCheck],
	["properties", propertiesCheck]
];
const WITHOUT_CHECK = [
	"$schema",
	"$id",
	"title",
	"description",
	"examples",
	"default",
	"deprecated",
	"definitions",
	"then"
];
const SUPPORTED = /* @__PURE__ */ new Set([...KEYWORDS.map(([keyword]) => keyword), ...WITHOUT_CHECK]);
function typeCheck({ type = [] }, schemaPath) {
	const types = [type].flat();
	const params = { type };
	return (value, instancePath, report) => {
		if (!types.some((name) => isOfType(value, name))) report({
			instancePath,
			schemaPath,
			keyword: "type",
			params
		});
	};
}
function isOfType(value, type) {
	switch (type) {
		case "object": return isObject(value);
		case "array": return Array.isArray(value);
		case "null": return value === null;
		case "number": return Number.isFinite(value);
		case "integer": return Number.isInteger(value);
		default: return typeof value === type;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function has(value, key) {
	return Object.hasOwn(value, key) && value[key] !== void 0;
}
function numberCheck(isWithin, schemaPath, keyword, params) {
	return (value, instancePath, report) => {
		if (typeof value === "number" && Number.isFinite(value) && !isWithin(value)) report({
			instancePath,
			schemaPath,
			keyword,
			params
		});
	};
}
function patternCheck({ pattern = "" }, schemaPath) {
	const expression = new RegExp(pattern, "u");
	const params = { pattern };
	return (value, instancePath, report) => {
		if (typeof value === "string" && !expression.test(value)) report({
			instancePath,
			schemaPath,
			keyword: "pattern",
			params
		});
	};
}
function enumCheck({ enum: allowedValues = [] }, schemaPath) {
	const params = { allowedValues };
	return (value, instancePath, report) => {
		if (!allowedValues.includes(value)) report({
			instancePath,
			schemaPath,
			keyword: "enum",
			params
		});
	};
}
function anyOfCheck({ anyOf = [] }, schemaPath, compiler) {
	const branches = anyOf.map((branch, index) => compiler.compile(branch, `${schemaPath}/${index}`));
	return (value, instancePath, report) => {
		const found = branches.map((branch) => errorsOf(branch, value, instancePath));
		if (found.some(({ length }) => length === 0)) return;
		for (const errors of found) for (const error of errors) report(error);
		report({
			instancePath,
			schemaPath,
			keyword: "anyOf",
			params: {}
		});
	};
}
function conditionCheck(schema, schemaPath, compiler) {
	const condition = compiler.compile(schema.if ?? {}, schemaPath);
	const consequence = compiler.compile(schema.then ?? {}, schemaPath.replace(/if$/, "then"));
	const params = { failingKeyword: "then" };
	return (value, instancePath, report) => {
		if (errorsOf(condition, value, instancePath).length > 0) return;
		const errors = errorsOf(consequence, value, instancePath);
		for (const error of errors) report(error);
		if (errors.length > 0) report({
			instancePath,
			schemaPath,
			keyword: "if",
			params
		});
	};
}
function errorsOf(check, value, at) {
	const errors = [];
	check(value, at, (error) => errors.push(error));
	return errors;
}
function minItemsCheck({ minItems: limit = 0 }, schemaPath) {
	const params = { limit };
	return (value, instancePath, report) => {
		if (Array.isArray(value) && value.length < limit) report({
			instancePath,
			schemaPath,
			keyword: "minItems",
			params
		});
	};
}
function itemsCheck({ items = {} }, path, compiler) {
	const check = compiler.compile(items, path);
	return (value, at, report) => {
		if (!Array.isArray(value)) return;
		for (const [index, item] of value.entries()) check(item, `${at}/${index}`, report);
	};
}
function minPropertiesCheck({ minProperties: limit = 0 }, schemaPath) {
	const params = { limit };
	return (value, instancePath, report) => {
		if (isObject(value) && Object.keys(value).length < limit) report({
			instancePath,
			schemaPath,
			keyword: "minProperties",
			params
		});
	};
}
function requiredCheck({ required = [] }, schemaPath) {
	return (value, instancePath, report) => {
		if (!isObject(value)) return;
		for (const missingProperty of required) if (!has(value, missingProperty)) report({
			instancePath,
			schemaPath,
			keyword: "required",
			params: { missingProperty }
		});
	};
}
function dependenciesCheck({ dependencies = {} }, schemaPath) {
	const lists = Object.entries(dependencies).map(([property, needed]) => ({
		property,
		needed,
		depsCount: needed.length,
		deps: needed.join(", ")
	}));
	return (value, instancePath, report) => {
		if (!isObject(value)) return;
		for (const { property, needed, depsCount, deps } of lists) if (has(value, property)) {
			for (const missingProperty of needed) if (!has(value, missingProperty)) report({
				instancePath,
				schemaPath,
				keyword: "dependencies",
				params: {
					property,
					missingProperty,
					depsCount,
					deps
				}
			});
		}
	};
}
function namesCheck({ propertyNames = {} }, schemaPath, compiler) {
	const check = compiler.compile(propertyNames, schemaPath);
	return (value, instancePath, report) => {
		if (!isObject(value)) return;
		for (const propertyName of Object.keys(value)) {
			const errors = errorsOf(check, propertyName, instancePath);
			for (const error of errors) report({
				...error,
				propertyName
			});
			if (errors.length > 0) report({
				instancePath,
				schemaPath,
				keyword: "propertyNames",
				params: { propertyName }
			});
		}
	};
}
function additionalCheck({ additionalProperties = {}, properties = {} }, schemaPath, compiler) {
	const known = new Set(Object.keys(properties));
	if (additionalProperties === true) return () => {};
	const check = additionalProperties && compiler.compile(additionalProperties, schemaPath);
	return (value, instancePath, report) => {
		if (!isObject(value)) return;
		for (const key of Object.keys(value)) {
			if (known.has(key)) continue;
			if (check) check(value[key], `${instancePath}/${escaped(key)}`, report);
			else report({
				instancePath,
				schemaPath,
				keyword: "additionalProperties",
				params: { additionalProperty: key }
			});
		}
	};
}
function propertiesCheck({ properties = {} }, path, compiler) {
	const parts = Object.entries(properties).map(([key, part]) => ({
		key,
		step: `/${escaped(key)}`,
		check: compiler.compile(part, `${path}/${encodeURIComponent(escaped(key))}`)
	}));
	return (value, at, report) => {
		if (!isObject(value)) return;
		for (const { key, step, check } of parts) if (has(value, key)) check(value[key], at + step, report);
	};
}
function escaped(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
// build/src/formats/cards/parts.js
const MCP_URL = /^mcp:([^/]*)\/(.*)$/su;
function spellingOf(capabilities, forbidden) {
	const patterns = [...capabilities.entries().flatMap(([, capability]) => textsOf(capability.get("tools"))), ...forbidden.items().flatMap((rule) => rule.get("pattern").text() ?? [])];
	return patterns.length > 0 && patterns.every((text) => text.startsWith("mcp:")) ? "mcp-url" : "as-written";
}
function textsOf(list) {
	return list.texts().map(({ value }) => value);
}
function toolPatterns(capability, spelling) {
	return capability.get("tools").texts().map((pattern) => toolPattern(pattern.value, pattern.place, spelling));
}
function toolPattern(text, place, spelling) {
	const parts = spelling === "mcp-url" ? MCP_URL.exec(text) : null;
	const spellings = [(0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(text)];
	if (parts) spellings.push((0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ho)(`mcp__${parts[1]}__${parts[2]}`));
	return {
		text,
		place,
		spellings
	};
}
function forbiddenRules(list, spelling) {
	return list.items().flatMap((item) => {
		const pattern = item.get("pattern").text();
		if (pattern === void 0 || pattern === "") return [];
		return [{
			pattern: toolPattern(pattern, item.get("pattern").place, spelling),
			reason: item.get("reason").text() ?? "no reason is given",
			severity: item.get("severity").oneOf(_located_js__WEBPACK_IMPORTED_MODULE_1__.Po, "critical"),
			place: item.place
		}];
	});
}
const TRIGGER_ACTIONS = [
	"escalate",
	"warn",
	"deny",
	"log"
];
function escalationTriggers(list) {
	return list.items().flatMap((item) => {
		const text = item.get("condition").text();
		if (text === void 0) return [];
		const parsed = (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.ji)(text);
		return [{
			text,
			...parsed.kind === "ok" && { condition: parsed.condition },
			action: item.get("action").oneOf(TRIGGER_ACTIONS, "deny"),
			reason: item.get("reason").text() ?? "no reason is given",
			place: item.place
		}];
	});
}
function located(reader, value) {
	return value === void 0 ? void 0 : {
		value,
		place: reader.place
	};
}
function commonParts(top, autonomy, audit) {
	const values = top.get("values");
	const cardId = top.get("card_id").text();
	const agentId = top.get("agent_id").text();
	const hierarchy = located(values.get("hierarchy"), values.get("hierarchy").text());
	const mode = top.get("conscience").get("mode");
	const maxAutonomousValue = located(autonomy.get("max_autonomous_value"), money(autonomy.get("max_autonomous_value")));
	const expiresAt = located(top.get("expires_at"), top.get("expires_at").text());
	const principal = top.get("principal");
	return {
		...cardId !== void 0 && { cardId },
		...agentId !== void 0 && { agentId },
		boundedActions: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qo)(autonomy.get("bounded_actions").texts()),
		forbiddenActions: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qo)(autonomy.get("forbidden_actions").texts()),
		triggers: escalationTriggers(autonomy.get("escalation_triggers")),
		declaredValues: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qo)(declared(values.get("declared"))),
		conflictsWith: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qo)(values.get("conflicts_with").texts()),
		definitions: new Map(values.get("definitions").entries().map(([name, at]) => [name, {
			value: at.value(),
			place: at.place
		}])),
		...hierarchy && { hierarchy },
		...mode.exists && { conscienceMode: {
			value: mode.oneOf(["augment", "replace"], "replace"),
			place: mode.place
		} },
		conscienceValues: top.get("conscience").get("values").items().flatMap((item) => {
			const content = item.get("content").text();
			const severity = item.get("severity").text();
			if (content === void 0) return [];
			return [{
				type: item.get("type").text() ?? "BOUNDARY",
				content,
				...severity !== void 0 && { severity },
				place: item.place
			}];
		}),
		...maxAutonomousValue && { maxAutonomousValue },
		audit: auditOf(audit),
		...expiresAt && { expiresAt },
		...principal.exists && { principal: {
			value: principal.value(),
			place: principal.place
		} },
		place: top.place,
		autonomyPlace: autonomy.get("bounded_actions").place
	};
}
function declared(list) {
	return list.items().flatMap((item) => {
		const value = (item.isMap ? item.get("id") : item).text();
		return value === void 0 || value === "" ? [] : [{
			value,
			place: item.place
		}];
	});
}
function money(at) {
	if (!at.isMap) return void 0;
	return {
		amount: at.get("amount").number() ?? 0,
		currency: at.get("currency").text() ?? ""
	};
}
function auditOf(audit) {
	const retentionDays = located(audit.get("retention_days"), audit.get("retention_days").number());
	const queryable = located(audit.get("queryable"), audit.get("queryable").boolean());
	const written = audit.get("tamper_evidence").text();
	const tamperEvidence = located(audit.get("tamper_evidence"), TAMPER_EVIDENCE.find((kind) => kind === written));
	const queryEndpoint = located(audit.get("query_endpoint"), audit.get("query_endpoint").text());
	const storage = audit.get("storage");
	return {
		...retentionDays && { retentionDays },
		...queryable && { queryable },
		...tamperEvidence && { tamperEvidence },
		...queryEndpoint && { queryEndpoint },
		...storage.exists && { storage: {
			value: storage.value(),
			place: storage.place
		} }
	};
}
// build/src/formats/cards/policy.js
const UNMAPPED_ACTIONS = [
	"allow",
	"warn",
	"deny"
];
const MODES = [
	"off",
	"warn",
	"enforce"
];
const POLICY_SECTIONS = [
	"capability_mappings",
	"forbidden",
	"escalation_triggers",
	"defaults"
];
function readPolicySections(top, triggers = escalationTriggers(top.get("escalation_triggers"))) {
	const mappings = top.get("capability_mappings");
	const forbidden = top.get("forbidden");
	const spelling = spellingOf(mappings, forbidden);
	const name = top.get("meta").get("name").text();
	return {
		...name && { name },
		scope: top.get("meta").get("scope").text() === "org" ? "org" : "agent",
		capabilities: mappings.entries().map(([key, mapping]) => capability(key, mapping, spelling)),
		forbidden: forbiddenRules(forbidden, spelling),
		triggers,
		defaults: readDefaults(top.get("defaults")),
		place: top.place,
		unified: false
	};
}
function capability(name, mapping, spelling) {
	return {
		name,
		patterns: toolPatterns(mapping, spelling),
		actions: (0,_located_js__WEBPACK_IMPORTED_MODULE_1__.qo)(mapping.get("card_actions").texts()),
		binding: "declared",
		place: mapping.place
	};
}
function readDefaults(defaults) {
	const part = (key, read) => {
		const reader = defaults.get(key);
		return reader.exists ? {
			value: read(reader),
			place: reader.place
		} : void 0;
	};
	const unmappedAction = part("unmapped_tool_action", (at) => at.oneOf(UNMAPPED_ACTIONS, "deny"));
	const unmappedSeverity = part("unmapped_severity", (at) => at.oneOf(_located_js__WEBPACK_IMPORTED_MODULE_1__.Po, "critical"));
	const failOpen = part("fail_open", (at) => at.boolean() ?? false);
	const mode = part("enforcement_mode", (at) => at.oneOf(MODES, "enforce"));
	const graceHours = part("grace_period_hours", (at) => at.number() ?? 0);
	return {
		...unmappedAction && { unmappedAction },
		...unmappedSeverity && { unmappedSeverity },
		...failOpen && { failOpen },
		...mode && { mode },
		...graceHours && { graceHours }
	};
}
// build/src/rules/broken-file.js
function findingsOfBroken(file, text, problems) {
	const source = { text };
	return problems.map((problem) => {
		const [rule, words] = loadWords(problem);
		const finding = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Pt)(rule, file, words);
		const range = (part) => ({
			file,
			pointer: "",
			...text !== "" && { range: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Yt)(source, part.start, part.end) }
		});
		return {
			...finding,
			location: range(problem),
			related: problem.rule === "duplicate-key" ? [{
				location: range(problem.first),
				message: _located_js__WEBPACK_IMPORTED_MODULE_1__.za.words.first(problem.key)
			}] : []
		};
	});
}
function loadWords(problem) {
	switch (problem.rule) {
		case "parse-error": return [_located_js__WEBPACK_IMPORTED_MODULE_1__.Fi, _located_js__WEBPACK_IMPORTED_MODULE_1__.Fi.words.fault(problem.fault)];
		case "duplicate-key": return [_located_js__WEBPACK_IMPORTED_MODULE_1__.za, _located_js__WEBPACK_IMPORTED_MODULE_1__.za.words.twice(problem.key)];
		case "file-too-large": return [_located_js__WEBPACK_IMPORTED_MODULE_1__.Na, _located_js__WEBPACK_IMPORTED_MODULE_1__.Na.words.tooLarge(problem.fault)];
		default: return problem;
	}
}



/***/ })

};
;